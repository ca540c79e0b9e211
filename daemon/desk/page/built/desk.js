// SPDX-License-Identifier: AGPL-3.0-or-later
// made by daemon/desk/page/build from 881514f17753a6e24f3f565130ad142c
// with preact, htm, signals and lean-qr: licences.txt
var E,Da,fn,ye,mn,St,Ea,kt,Oa,hn,$n,Ks,ot=Symbol.for("pv"),Ct={},Dt=[],zs=/^m(i|n|o|s|text|space)$/,vn=Array.isArray,gn=Dt.slice,Te=Object.assign;function Ae(e){e&&e.parentNode&&e.remove()}function st(e,t,n){var a,r,i,l={},c=arguments.length;for(i in t)i=="key"?a=t[i]:i=="ref"&&typeof e!="function"?r=t[i]:l[i]=t[i];return c>2&&(l.children=c>3?gn.call(arguments,2):n),at(e,l,a,r,null)}function at(e,t,n,a,r){var i={type:e,props:t,key:n,ref:a,__k:null,__:null,__b:0,__e:null,__c:null,constructor:ot,__v:r||++Da,__i:-1,__u:0};return!r&&E.vnode&&E.vnode(i),i}function Ie(e){return e.children}function Me(e,t){this.props=e,this.context=t,this.__g=0}function we(e,t){if(t==null)return e.__&&we(e.__,e.__i+1);for(var n;t<e.__k.length;t++)if((n=e.__k[t])&&n.__e)return n.__e;return typeof e.type!="function"||e.props.__P?null:we(e)}function Xs(e){var t,n=e.__v,a=n.__e,r=[],i=[],l=e.__P;l&&((t=Te({constructor:ot},n)).__v=n.__v+1,E.vnode&&E.vnode(t),bn(l,t,n,e.__n,l.namespaceURI,32&n.__u?[a]:null,r,a||we(n),32&n.__u,i),t.__v=n.__v,t.__.__k[t.__i]=t,Ha(r,t,i),n.__=n.__e=null,t.__e!=a&&Aa(t))}function Aa(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(function(t){return t&&(e.__e=t.__e)}),Aa(e)}function Sa(e){(8&e.__g||(e.__g|=8,ye.push(e),St++))&&mn==E.debounceRendering||((mn=E.debounceRendering)||queueMicrotask)(Ta)}function Ta(){try{for(var e,t=1;ye.length;)ye.length>t&&ye.sort(Ea),e=ye.shift(),t=ye.length,8&e.__g&&Xs(e)}finally{(St=ye.length)&&(mn||queueMicrotask)(Ta)}}function Ma(e,t,n,a,r,i,l,c,d,m,p){var h,v,u,f,x,S,D=a.__k||Dt,C=t.length;for(d=Ys(n,t,D,d,C),h=0;h<C;h++)(u=n.__k[h])!=null&&(v=~u.__i&&D[u.__i]||Ct,u.__i=h,S=bn(e,u,v,r,i,l,c,d,m,p),f=u.__e,(v.ref!=u.ref||8&v.__u)&&(v.ref&&_n(v.ref,null,u,v),u.ref&&p.push(u.ref,u.__c||f,u)),x=x||f,4&u.__u?(d=Ia(u,d,e,!v.__v),v.__e&&(v.__e=null)):typeof u.type=="function"&&S!==void 0?d=S:f&&(d=f.nextSibling),u.__u&=-21);return n.__e=x,d}function Ys(e,t,n,a,r){var i,l,c,d,m,p,h,v,u,f=n.length,x=f,S=0,D=0,C=e.__k=Array(r);for(i=0;i<r;i++)(l=t[i])!=null&&typeof l!="boolean"&&typeof l!="function"?(typeof l!="object"||l.constructor===String?l=C[i]=at(null,l):vn(l)?l=C[i]=at(Ie,{children:l}):l.constructor===ot&&l.__b?l=C[i]=at(l.type,l.props,l.key,l.ref,l.__v):C[i]=l,d=i+S,l.__=e,l.__b=e.__b+1,c=null,~(m=l.__i=Zs(l,n,d,x))&&(x--,(c=n[m])&&(c.__u|=2)),c&&c.__v?(l.__u|=16,m==d-1?S--:m==d+1?S++:m!=d&&(m>d?S--:S++,D=1)):(~m||(r>f?S--:r<f&&S++),typeof l.type!="function"&&(l.__u|=4))):C[i]=null;if(D){for(p=[],h=[],i=0;i<r;i++)if((l=C[i])&&16&l.__u){for(S=0,v=p.length;S<v;)p[u=S+v>>1]<l.__i?S=u+1:v=u;p[S]=l.__i,h[i]=S+1}for(S=p.length;i--;)h[i]&&(h[i]==S?S--:C[i].__u|=4)}if(x)for(i=0;i<f;i++)!(c=n[i])||2&c.__u||(c.__e==a&&(a=we(c)),yn(c,c));return a}function Ia(e,t,n,a){var r,i,l,c;if(typeof e.type=="function"){if(e.props.__P)return t;if(r=e.__k)for(i=0;i<r.length;i++)r[i]&&(r[i].__=e,t=Ia(r[i],t,n,!1));return t}for(t&&!t.parentNode&&(t=we(e))&&!t.parentNode&&(t=null),l=e.__e,c=t;c&&c.nodeType==8;)c=c.nextSibling;for(l!=c&&(!a&&n.moveBefore&&l.parentNode?n.moveBefore(l,t):n.insertBefore(l,t||null)),t=l;(t=t&&t.nextSibling)&&t.nodeType==8&&!t.data.startsWith("$s"););return t}function Zs(e,t,n,a){var r,i=e.key,l=e.type,c=t[n],d=c&&!(2&c.__u);if(c===null&&i==null||d&&i==c.key&&l==c.type)return n;if(a>(d?1:0)){for(r=n-1;r>=0;r--)if((c=t[r])&&!(2&c.__u)&&i==c.key&&l==c.type)return r;for(r=n+1;r<t.length;r++)if((c=t[r])&&!(2&c.__u)&&i==c.key&&l==c.type)return r}return-1}function Ca(e,t,n){n==null&&(n=""),t[0]=="-"?e.setProperty(t,n):e[t]=n}function wt(e,t,n,a,r){var i,l;if(t=="style")if(typeof n=="string")e.style.cssText=n;else{if(typeof a=="string"&&(e.style.cssText=a=""),a)for(t in a)n&&t in n||Ca(e.style,t);if(n)for(t in n)a&&n[t]==a[t]||Ca(e.style,t,n[t])}else if(t[0]=="o"&&t[1]=="n")typeof n!="function"&&(n=null),typeof a!="function"&&(a=null),(e.__e||(e.__e={}))[t]=n,n&&a||(l=$n[t]||($n[t]=Gs(t)),(e.__a||(e.__a={}))[t]=hn,i=t!=(t=t.replace(Oa,"$1")),(t=t.slice(2))[0]<"a"&&(t=t.toLowerCase()),n?e.addEventListener(t,l,i):e.removeEventListener(t,l,i));else{if(r=="http://www.w3.org/2000/svg")t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(t!="width"&&t!="height"&&t!="href"&&t!="list"&&t!="form"&&t!="tabIndex"&&t!="download"&&t!="rowSpan"&&t!="colSpan"&&t!="role"&&t!="popover"&&t in e)try{return void(e[t]=n??"")}catch{}if(typeof n=="function")return;n==null||n===!1&&t[4]!="-"?e.removeAttribute(t):e.setAttribute(t,t=="popover"&&n==1?"":n)}}function Gs(e){return function(t){var n=this.__e;if(n){if(n=n[e],t[kt]==null)t[kt]=hn++;else if(t[kt]<this.__a[e])return;return n(E.event?E.event(t):t)}}}function bn(e,t,n,a,r,i,l,c,d,m){var p,h,v,u,f,x,S,D,C,P,T,G,ge,be,oe,xa,_e,Oe,pe=t.type;if(t.constructor!==ot)return null;128&n.__u&&(d=32&n.__u,p=n.__c.__z)&&(t.__u|=d,h=i=[],p.nodeType==8?c=xt(p,i):i.push(p),c=i[0]||c),(p=E.__b)&&p(t);e:if(typeof pe=="function"){v=l.length;try{if(D=t.props,C=(p=pe.prototype)&&p.render,P=(p=pe.contextType)&&a[p.__c],T=p?P?P.props.value:p.__:a,(u=n.__c)?(t.__c=u,2&u.__g&&(u.__g|=1)):(C?t.__c=u=new pe(D,T):(t.__c=u=new Me(D,T),u.constructor=pe,u.render=Qs),P&&P.sub(u),u.state||(u.state={}),u.__n=a,u.__g|=8,u.__h=[],u.__k=[]),C&&(u.__s||(u.__s=u.state),pe.getDerivedStateFromProps&&(u.__s==u.state&&(u.__s=Te({},u.__s)),Te(u.__s,pe.getDerivedStateFromProps(D,u.__s)))),f=u.props,x=u.state,u.__v=t,n.__c){if(D!==f&&C&&!pe.getDerivedStateFromProps&&u.componentWillReceiveProps&&u.componentWillReceiveProps(D,T),t.__v==n.__v&&!(8&u.__g)||!(4&u.__g)&&u.shouldComponentUpdate&&u.shouldComponentUpdate(D,u.__s,T)===!1){t.__v!=n.__v&&(u.props=D,u.state=u.__s,u.__g&=-9),t.__e=n.__e,t.__k=n.__k,t.__k.some(function(J){J&&(J.__=t)}),Dt.push.apply(u.__h,u.__k),u.__k=[],u.__h.length&&l.push(u),c=we(n);break e}u.componentWillUpdate&&u.componentWillUpdate(D,u.__s,T),C&&u.componentDidUpdate&&u.__h.push(function(){u.componentDidUpdate(f,x,S)})}else C&&!pe.getDerivedStateFromProps&&u.componentWillMount&&u.componentWillMount(),C&&u.componentDidMount&&u.__h.push(u.componentDidMount);u.context=T,u.props=D,u.__P=e,u.__g&=-5,G=E.__r,ge=C?25:0;do u.__g&=-9,G&&G(t),p=u.render(u.props,u.state=u.__s,u.context);while(8&u.__g&&++ge<25);C&&(Dt.push.apply(u.__h,u.__k),u.__k=[]),u.state=u.__s,u.getChildContext&&(a=Te({},a,u.getChildContext())),C&&n.__c&&u.getSnapshotBeforeUpdate&&(S=u.getSnapshotBeforeUpdate(f,x)),be=p&&p.type===Ie&&p.key==null?p.props.children:p,D.__P&&(p=c,r=(e=D.__P).namespaceURI,d=i=null,n.props&&n.props.__P!=e&&(n.__k.some(function(J){J&&yn(J,J)}),n.__k=null),c=n.__k?we(n,0):null),c=Ma(e,vn(be)?be:[be],t,n,a,r,i,l,c,d,m),D.__P&&(t.__e=null,c=p),t.__u&=-161,h&&h.some(Ae),u.__h.length&&l.push(u),1&u.__g&&(u.__g&=-4)}catch(J){if(l.length=v,t.__v=null,d||i)if(J&&J.then){if(t.__u|=128|d,i){for(~(_e=i.indexOf(c||void 0))||(_e=i.length);(Oe=i[_e-1])&&Oe.nodeType==8;)_e--;for(;_e<i.length;_e++)if(Oe=i[_e])if(i[_e]=null,oe){if(Oe==xa)break}else{if(Oe.nodeType!=8)break;Oe.data.startsWith("$s")&&(xa=xt(oe=Oe))}}if(!oe){for(;c&&c.nodeType==8&&c.nextSibling;)c=c.nextSibling;oe=c}(p=xt(oe=t.__c.__z||(t.__c.__z=oe)))?(t.__e=oe,c=p):t.__e=c,c=c&&c.nextSibling}else i&&i.some(Ae);else t.__e=n.__e;t.__k||(t.__k=n.__k||[]),J&&J.then||Pa(t),E.__e(J,t,n)}}else c=t.__e=Js(n.__e,t,n,a,r,i,l,d,m,e);return(p=E.diffed)&&p(t),c}function xt(e,t){if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var n=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith("$s"))n++;else if(e.data.startsWith("/$s")&&!--n)return e}t&&t.push(e)}}function Pa(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.some(Pa))}function Ha(e,t,n){for(var a=0;a<n.length;)_n(n[a++],n[a++],n[a++]);E.__c&&E.__c(t,e),e.some(function(r){try{e=r.__h,r.__h=[],e.some(function(i){i.call(r)})}catch(i){E.__e(i,r.__v)}})}function Js(e,t,n,a,r,i,l,c,d,m){var p,h,v,u,f,x,S,D,C=n.props||Ct,P=t.props,T=t.type;if(T=="svg"?r="http://www.w3.org/2000/svg":T=="math"?r="http://www.w3.org/1998/Math/MathML":r||(r="http://www.w3.org/1999/xhtml"),i){for(p=0;p<i.length;p++)if((f=i[p])&&(T?f.localName==T:f.nodeType==3)){e=f,i[p]=null;break}}if(!e){if(D=m.ownerDocument||document,!T)return D.createTextNode(P);e=D.createElementNS(r,T,P.is?P:m),c&&(E.__m&&E.__m(t,i),c=!1),i=null}if(T){if(m=T=="template"&&e.content||e,i=T=="textarea"&&P.defaultValue!=null?null:i&&gn.call(m.childNodes),!c&&i)for(C={},p=0;p<e.attributes.length;p++)C[(f=e.attributes[p]).name]=f.value;for(p in C)f=C[p],p=="dangerouslySetInnerHTML"?v=f:p=="children"||p in P||p=="value"&&"defaultValue"in P||p=="checked"&&"defaultChecked"in P||wt(e,p,null,f,r);for(p in P)f=P[p],p=="children"?u=f:p=="dangerouslySetInnerHTML"?h=f:p=="value"?x=f:p=="checked"?S=f:c&&typeof f!="function"||C[p]===f||wt(e,p,f,C[p],r);h?(c||v&&(h.__html==v.__html||h.__html==e.innerHTML)||(e.innerHTML=h.__html),t.__k=[]):(v&&(e.textContent=""),(T=="foreignObject"||r=="http://www.w3.org/1998/Math/MathML"&&zs.test(T))&&(r="http://www.w3.org/1999/xhtml"),Ma(m,vn(u)?u:[u],t,n,a,r,i,l,i?i[0]:n.__k&&we(n,0),c,d),i&&i.some(Ae)),c&&T!="textarea"||(p="value",T=="progress"&&x==null?e.removeAttribute(p):x==null||x===e[p]&&(T!="progress"||x)||wt(e,p,x,C[p],r),p="checked",S!=null&&S!=e[p]&&wt(e,p,S,C[p],r))}else C===P||c&&e.data==P||(e.data=P);return e}function _n(e,t,n,a){try{typeof e=="function"?t?t.__x=e(t)||1:a&&(a=a.__c||a.__e)&&(t=a.__x)&&(a.__x=null,typeof t=="function"?t():e(null)):e.current=t}catch(r){E.__e(r,n)}}function yn(e,t,n){var a,r,i,l;if(E.unmount&&E.unmount(e),!(a=e.ref)||a.current&&a.current!=e.__e||_n(a,null,t,e),a=e.__c){if(a.componentWillUnmount)try{a.componentWillUnmount()}catch(c){E.__e(c,t)}a.__P=a.__n=null}if(a=e.__k)for(l=0;l<a.length;l++)a[l]&&yn(a[l],t,typeof e.type!="function"||n&&!e.props.__P);!n&&(a=e.__c)&&(a=a.__z)&&(r=xt(a,i=[]))&&(a==e.__e&&i.some(Ae),Ae(r),Ae(a)),n||Ae(e.__e),e.__e=e.__c=e.__=null}function Qs(e,t,n){return this.constructor(e,n)}function wn(e,t){var n,a,r,i;E.__&&E.__(e,t),t.nodeType==9&&(t=t.documentElement),a=(n=e&&32&e.__u)?null:t.__k,t.__k=at(Ie,{children:[e]}),r=[],i=[],bn(t,t.__k,a||Ct,Ct,t.namespaceURI,a?null:t.firstChild?gn.call(t.childNodes):null,r,a?a.__e:t.firstChild,n,i),Ha(r,t.__k,i),t.__k.props.children=null}E={__e:function(e,t,n,a){for(var r,i,l;t=t.__;)if((r=t.__c)&&!(1&r.__g)){r.__g|=4;try{if((l=(i=r.constructor)&&i.getDerivedStateFromError)&&r.setState(i.getDerivedStateFromError(e)),r.componentDidCatch&&(r.componentDidCatch(e,a||{}),l=1),l&&8&r.__g)return void(r.__g|=2)}catch(c){e=c}}throw St=0,e}},Da=0,fn=function(e){return e!=null&&e.constructor===ot},Me.prototype.setState=function(e,t){var n=this.__s;n&&n!=this.state||(n=this.__s=Te({},this.state)),typeof e=="function"&&(e=e(Te({},n),this.props)),e&&(Te(n,e),this.__v&&(t&&this.__k.push(t),Sa(this)))},Me.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.push(e),Sa(this))},Me.prototype.render=Ie,ye=[],St=0,Ea=function(e,t){return e.__v.__b-t.__v.__b},kt=Symbol(),Oa=/(PointerCapture)$|Capture$/i,hn=0,$n={},Ks=0;var ja=function(e,t,n,a){var r;t[0]=0;for(var i=1;i<t.length;i++){var l=t[i++],c=t[i]?(t[0]|=l?1:2,n[t[i++]]):t[++i];l===3?a[0]=c:l===4?a[1]=Object.assign(a[1]||{},c):l===5?(a[1]=a[1]||{})[t[++i]]=c:l===6?a[1][t[++i]]+=c+"":l?(r=e.apply(c,ja(e,c,n,["",null])),a.push(r),c[0]?t[0]|=2:(t[i-2]=0,t[i]=r)):a.push(c)}return a},Na=new Map;function Fa(e){var t=Na.get(this);return t||(t=new Map,Na.set(this,t)),(t=ja(this,t.get(e)||(t.set(e,t=(function(n){for(var a,r,i=1,l="",c="",d=[0],m=function(v){i===1&&(v||(l=l.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?d.push(0,v,l):i===3&&(v||l)?(d.push(3,v,l),i=2):i===2&&l==="..."&&v?d.push(4,v,0):i===2&&l&&!v?d.push(5,0,!0,l):i>=5&&((l||!v&&i===5)&&(d.push(i,0,l,r),i=6),v&&(d.push(i,v,0,r),i=6)),l=""},p=0;p<n.length;p++){p&&(i===1&&m(),m(p));for(var h=0;h<n[p].length;h++)a=n[p][h],i===1?a==="<"?(m(),d=[d],i=3):l+=a:i===4?l==="--"&&a===">"?(i=1,l=""):l=a+l[0]:c?a===c?c="":l+=a:a==='"'||a==="'"?c=a:a===">"?(m(),i=1):i&&(a==="="?(i=5,r=l,l=""):a==="/"&&(i<5||n[p][h+1]===">")?(m(),i===3&&(d=d[0]),i=d,(d=d[0]).push(2,0,i),i=0):a===" "||a==="	"||a===`
`||a==="\r"?(m(),i=2):l+=a),i===3&&l==="!--"&&(i=4,d=d[0])}return m(),d})(e)),t),arguments,[])).length>1?t:t[0]}var s=Fa.bind(st);var Et,W,kn,qa,ei=Object.is,xn=0,Xa=[],Sn=[],F=E,La=F.__b,Ra=F.__r,Ua=F.diffed,Va=F.__c,Wa=F.unmount,Ba=F.__;function Ya(e,t){F.__h&&F.__h(W,e,xn||t),xn=0;var n=W.__H||(W.__H={__:[],__h:[]});return e>=n.__.length&&n.__.push({}),n.__[e]}function y(e,t){var n=Ya(Et++,3);!F.__s&&Za(n.__H,t)&&(n.__P=!0,n.__=e,n.u=t,W.__H.__h.push(n))}function de(e){return xn=5,Ot(function(){return{current:e}},[])}function Ot(e,t){var n=Ya(Et++,7);return Za(n.__H,t)&&(n.__=e(),n.__H=t),n.__}function ti(){var e;do{for(;e=Sn.shift();)try{it(e)}catch(n){F.__e(n,{__:(e=e.__P)&&e.__v})}for(;e=Xa.shift();){var t=e.__H;if(e.__P&&t)try{t.__h.some(it),t.__h.some(Cn),t.__h=[]}catch(n){t.__h=[],F.__e(n,e.__v)}}}while(Sn.length)}F.__b=function(e){W=null,La&&La(e)},F.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),Ba&&Ba(e,t)},F.__r=function(e){Ra&&Ra(e),Et=0;var t=(W=e.__c).__H;t&&(kn==W?W.__h=[]:(t.__h.some(it),t.__h.some(Cn),Et=0),t.__h=[],t.__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),kn=W},F.diffed=function(e){Ua&&Ua(e);var t=e.__c;t&&t.__H&&(t.__H.__h.length&&za(Xa.push(t)),t.__H.__.some(function(n){n.u&&(n.__H=n.u)})),kn=W=null},F.__c=function(e,t){t.some(function(n){try{n.__h.some(it),n.__h=n.__h.filter(function(a){return!a.__||Cn(a)})}catch(a){n.__h=[function(){throw a}]}}),Va&&Va(e,t)},F.unmount=function(e){Wa&&Wa(e);var t,n,a=e.__c;a&&a.__H&&(a.__H.__.some(function(r){try{if(r.__P&&r.__c){if(n===void 0){for(n=e.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}r.__P=n,za(Sn.push(r))}else it(r)}catch(i){t=i}}),a.__H=void 0,t&&F.__e(t,a.__v))};var Ka=typeof requestAnimationFrame=="function";function ni(e){var t,n=function(){clearTimeout(a),Ka&&cancelAnimationFrame(t),setTimeout(e)},a=setTimeout(n,35);Ka&&(t=requestAnimationFrame(n))}function za(e){e!=1&&qa==F.requestAnimationFrame||((qa=F.requestAnimationFrame)||ni)(ti)}function it(e){var t=W,n=e.__c;typeof n=="function"&&(e.__c=void 0,n()),W=t}function Cn(e){var t=W;e.__c=e.__(),W=t}function Za(e,t){return!e||e.length!=t.length||t.some(function(n,a){return!ei(n,e[a])})}var ai=Symbol.for("preact-signals");function It(){if(me>1)me--;else{var e,t=!1;for((function(){var r=Tt;for(Tt=void 0;r!==void 0;){var i=r.S;if(i.v===r.v)for(var l=i.t;l!==void 0;l=l.x)l.i===r.i&&(l.i=i.i);r=r.o}})();lt!==void 0;){var n=lt;for(lt=void 0,At++;n!==void 0;){var a=n.u;if(n.u=void 0,n.f&=-3,!(8&n.f)&&Ja(n))try{n.c()}catch(r){t||(e=r,t=!0)}n=a}}if(At=0,me--,t)throw e}}function En(e){if(me>0)return e();Dn=++oi,me++;try{return e()}finally{It()}}var rt,H=void 0;function ct(e){var t=H,n=rt;H=void 0,rt=void 0;try{return e()}finally{H=t,rt=n}}var lt=void 0,me=0,At=0,oi=0,Dn=0,Tt=void 0,Mt=0;function Ga(e){if(H!==void 0){var t=e.n;if(t===void 0||t.t!==H)return t={i:0,S:e,p:H.s,n:void 0,t:H,e:void 0,x:void 0,r:t},H.s!==void 0&&(H.s.n=t),H.s=t,e.n=t,32&H.f&&e.S(t),t;if(t.i===-1)return t.i=0,t.n!==void 0&&(t.n.p=t.p,t.p!==void 0&&(t.p.n=t.n),t.p=H.s,t.n=void 0,H.s.n=t,H.s=t),t}}function L(e,t){this.v=e,this.i=0,this.n=void 0,this.t=void 0,this.l=0,this.W=t?.watched,this.Z=t?.unwatched,this.name=t?.name}L.prototype.brand=ai;L.prototype.h=function(){return!0};L.prototype.S=function(e){var t=this,n=this.t;n!==e&&e.e===void 0&&(e.x=n,this.t=e,n!==void 0?n.e=e:ct(function(){var a;(a=t.W)==null||a.call(t)}))};L.prototype.U=function(e){var t=this;if(this.t!==void 0){var n=e.e,a=e.x;n!==void 0&&(n.x=a,e.e=void 0),a!==void 0&&(a.e=n,e.x=void 0),e===this.t&&(this.t=a,a===void 0&&ct(function(){var r;(r=t.Z)==null||r.call(t)}))}};L.prototype.subscribe=function(e){var t=this;return se(function(){var n=t.value;ct(function(){return e(n)})},{name:"sub"})};L.prototype.valueOf=function(){return this.value};L.prototype.toString=function(){return this.value+""};L.prototype.toJSON=function(){return this.value};L.prototype.peek=function(){var e=this;return ct(function(){return e.value})};Object.defineProperty(L.prototype,"value",{get:function(){var e=Ga(this);return e!==void 0&&(e.i=this.i),this.v},set:function(e){if(e!==this.v){if(At>100)throw new Error("Cycle detected");(function(n){me!==0&&At===0&&n.l!==Dn&&(n.l=Dn,Tt={S:n,v:n.v,i:n.i,o:Tt})})(this),this.v=e,this.i++,Mt++,me++;try{for(var t=this.t;t!==void 0;t=t.x)t.t.N()}finally{It()}}}});function $(e,t){return new L(e,t)}function Ja(e){for(var t=e.s;t!==void 0;t=t.n)if(t.S.i!==t.i||!t.S.h()||t.S.i!==t.i)return!0;return!1}function Qa(e){for(var t=e.s;t!==void 0;t=t.n){var n=t.S.n;if(n!==void 0&&(t.r=n),t.S.n=t,t.i=-1,t.n===void 0){e.s=t;break}}}function eo(e){for(var t=e.s,n=void 0;t!==void 0;){var a=t.p;t.i===-1?(t.S.U(t),a!==void 0&&(a.n=t.n),t.n!==void 0&&(t.n.p=a)):n=t,t.S.n=t.r,t.r!==void 0&&(t.r=void 0),t=a}e.s=n}function Pe(e,t){L.call(this,void 0,t),this.x=e,this.s=void 0,this.g=Mt-1,this.f=4}Pe.prototype=new L;Pe.prototype.h=function(){if(this.f&=-3,1&this.f)return!1;if((36&this.f)==32||(this.f&=-5,this.g===Mt))return!0;if(this.g=Mt,this.f|=1,this.i>0&&!Ja(this))return this.f&=-2,!0;var e=H;try{Qa(this),H=this;var t=this.x();(16&this.f||this.v!==t||this.i===0)&&(this.v=t,this.f&=-17,this.i++)}catch(n){this.v=n,this.f|=16,this.i++}return H=e,eo(this),this.f&=-2,!0};Pe.prototype.S=function(e){if(this.t===void 0){this.f|=36;for(var t=this.s;t!==void 0;t=t.n)t.S.S(t)}L.prototype.S.call(this,e)};Pe.prototype.U=function(e){if(this.t!==void 0&&(L.prototype.U.call(this,e),this.t===void 0)){this.f&=-33;for(var t=this.s;t!==void 0;t=t.n)t.S.U(t)}};Pe.prototype.N=function(){if(!(2&this.f)){this.f|=6;for(var e=this.t;e!==void 0;e=e.x)e.t.N()}};Object.defineProperty(Pe.prototype,"value",{get:function(){if(1&this.f)throw new Error("Cycle detected");var e=Ga(this);if(this.h(),e!==void 0&&(e.i=this.i),16&this.f)throw this.v;return this.v}});function ke(e,t){return new Pe(e,t)}function to(e){var t=e.j;if(e.j=void 0,typeof t=="function"){me++;var n=H;H=void 0;try{t()}catch(a){throw e.f&=-2,e.f|=8,On(e),a}finally{H=n,It()}}}function On(e){for(var t=e.s;t!==void 0;t=t.n)t.S.U(t);e.x=void 0,e.s=void 0,to(e)}function si(e){if(H!==this)throw new Error("Out-of-order effect");eo(this),H=e,this.f&=-2;try{8&this.f&&On(this)}finally{It()}}function Re(e,t){this.x=e,this.j=void 0,this.s=void 0,this.u=void 0,this.f=32,this.name=t?.name,rt&&rt.push(this)}Re.prototype.c=function(){var e=this.S();try{if(8&this.f||this.x===void 0)return;var t=this.x();typeof t=="function"&&(this.j=t)}finally{e()}};Re.prototype.S=function(){if(1&this.f)throw new Error("Cycle detected");this.f|=1,this.f&=-9,to(this),Qa(this),me++;var e=H;return H=this,si.bind(this,e)};Re.prototype.N=function(){2&this.f||(this.f|=2,this.u=lt,lt=this)};Re.prototype.d=function(){this.f|=8,1&this.f||On(this)};Re.prototype.dispose=function(){this.d()};function se(e,t){var n=new Re(e,t);try{n.c()}catch(r){throw n.d(),r}var a=n.d.bind(n);return a[Symbol.dispose]=a,a}var no,Ht,Pt,ii=typeof window<"u"&&!!window.__PREACT_SIGNALS_DEVTOOLS__;var ao=[];se(function(){no=this.N})();function Ue(e,t){E[e]=t.bind(null,E[e]||function(){})}function ut(e){if(Pt){var t=Pt;Pt=void 0,t()}Pt=e&&e.S()}function oo(e){var t=this,n=e.data,a=li(n);a.name="ReactiveDom",a.value=n;var r=Ot(function(){for(var c=t,d=t.__v;d=d.__;)if(d.__c){d.__c.__$f|=4;break}var m=ke(function(){var u=a.value.value;return u===0?0:u===!0?"":u||""}),p=ke(function(){return!Array.isArray(m.value)&&!fn(m.value)}),h=se(function(){if(this.N=so,p.value){var u=m.value;c.__v&&c.__v.__e&&c.__v.__e.nodeType===3&&(c.__v.__e.data=u)}}),v=t.__$u.d;return t.__$u.d=function(){h(),v.call(this)},[p,m]},[]),i=r[0],l=r[1];return i.value?l.peek():l.value}oo.displayName="ReactiveTextNode";Object.defineProperties(L.prototype,{constructor:{configurable:!0,value:st(Ie,null).constructor},type:{configurable:!0,value:oo},props:{configurable:!0,get:function(){var e=this;return{data:{get value(){return e.value}}}}},__b:{configurable:!0,value:1}});Ue("__b",function(e,t){if(ut(),Ht=void 0,typeof t.type=="string"){var n,a=t.props;for(var r in a)if(r!=="children"){var i=a[r];i instanceof L&&(n||(t.__np=n={}),n[r]=i,a[r]=i.peek())}}e(t)});Ue("__r",function(e,t){if(e(t),t.type!==Ie){ut();var n,a=t.__c;a&&(a.__$f&=-2,(n=a.__$u)===void 0&&(a.__$u=n=(function(r,i){var l;return se(function(){l=this},{name:i}),l.c=r,l})((function(r){return function(){var i;ii&&((i=this.y)==null||i.call(this)),r.__$f|=1,r.setState({})}})(a),typeof t.type=="function"?t.type.displayName||t.type.name:""))),Ht=a,ut(n)}});Ue("__e",function(e,t,n,a){ut(),Ht=void 0,e(t,n,a)});Ue("diffed",function(e,t){ut(),Ht=void 0;var n;if(typeof t.type=="string"&&(n=t.__e)){var a=t.__np,r=t.props,i=n.U;if(i)for(var l in i){var c=i[l];c===void 0||a&&l in a||(c.d(),i[l]=void 0)}if(a){i||(i={},n.U=i);for(var d in a){var m=i[d],p=a[d];m===void 0?(m=ri(n,d,p,r),i[d]=m):m.o(p,r)}}}e(t)});function ri(e,t,n,a){var r=t in e&&e.ownerSVGElement===void 0,i=$(n);return{o:function(l,c){i.value=l,a=c},d:se(function(){this.N=so;var l=i.value.value;a[t]!==l&&(a[t]=l,r?e[t]=l:l!=null&&(l!==!1||t[4]==="-")?e.setAttribute(t,l):e.removeAttribute(t))})}}Ue("unmount",function(e,t){if(typeof t.type=="string"){var n=t.__e;if(n){var a=n.U;if(a){n.U=void 0;for(var r in a){var i=a[r];i&&i.d()}}}var l=t.__np;if(l){var c=t.props;for(var d in l)c[d]=l[d]}t.__np=void 0}else{var m=t.__c;if(m){m.__$f|=8;var p=m.__$u;p&&(m.__$u=void 0,p.d())}}e(t)});Ue("__h",function(e,t,n,a){a<3&&(t.__$f|=2),e(t,n,a)});Me.prototype.shouldComponentUpdate=function(e,t){if(this.__R)return!0;var n=this.__$u,a=n&&n.s!==void 0;for(var r in t)return!0;if(this.__f||typeof this.u=="boolean"&&this.u===!0){var i=2&this.__$f;if(!(a||i||4&this.__$f)||1&this.__$f)return!0}else if(!(a||4&this.__$f)||3&this.__$f)return!0;for(var l in e)if(l!=="__source"&&e[l]!==this.props[l])return!0;for(var c in this.props)if(!(c in e))return!0;return!1};function li(e,t){return Ot(function(){return $(e,t)},[])}var ci=function(e){queueMicrotask(function(){queueMicrotask(e)})};function ui(){En(function(){for(var e;e=ao.shift();)no.call(e)})}function so(){ao.push(this)===1&&(E.requestAnimationFrame||ci)(ui)}var Tn={signedOut:()=>{}};async function io(e,t={}){let n,a={};try{n=await fetch(`api/${e}`,{...t,signal:AbortSignal.timeout(2e4)}),a=await n.json()}catch{throw new Error("unreachable")}if(n.ok)return a;n.status===401&&a.wrong==="sign-in"&&Tn.signedOut();let r=new Error(a.wrong??"busy");throw r.columns=a.columns,r.seconds=Number(n.headers.get("Retry-After"))||0,r}var _=e=>io(e),ro=e=>({method:"POST",headers:{"Content-Type":"application/json","X-Desk":"1"},body:JSON.stringify(e)}),w=(e,t={})=>io(e,ro(t)),An=4e4;async function lo(e,t=()=>{}){for(let n=0;n<e.size;n+=An){let a=new Uint8Array(await e.slice(n,n+An).arrayBuffer()),r=Array.from(a,i=>String.fromCharCode(i)).join("");await w("upload",{name:e.name,size:e.size,at:n,bytes:btoa(r)}),t(Math.min(n+An,e.size))}}async function Nt(e,t,n){let a=await fetch(`api/${e}`,{...ro(t),signal:AbortSignal.timeout(2e4)});if(!a.ok)throw new Error((await a.json()).wrong??"busy");let r=document.createElement("a");r.href=URL.createObjectURL(await a.blob()),r.download=n,r.click(),URL.revokeObjectURL(r.href)}function co(e){let t=new EventSource("api/events");return t.onmessage=({data:n})=>e(JSON.parse(n).person),()=>t.close()}var xe={it:{name:"Italiano"},en:{name:"English"},fr:{name:"Français"},es:{name:"Español"},ar:{name:"العربية",direction:"rtl"}},uo="passaparola-language",Mn=$({}),R=$("");function pi(){return[localStorage.getItem(uo),...navigator.languages.map(t=>t.slice(0,2))].find(t=>Object.hasOwn(xe,t??""))??"it"}async function po(e){Mn.value=await(await fetch(`words-${e}.json`)).json(),R.value=e,document.documentElement.lang=e,document.documentElement.dir=xe[e].direction??"ltr"}async function mo(){for(let e=0;e<10;e++)try{return await po(pi())}catch{await new Promise(t=>{setTimeout(t,1e3)})}}function $o(e){return localStorage.setItem(uo,e),po(e)}var o=(e,t="")=>Mn.value[e]?.replace("{n}",t)??e,X=(e,t)=>Mn.value[`${e}.${t}`]??t,$e=e=>X("topic",e),te=e=>X("desk",e),In={calendar:"gregory",numberingSystem:"latn"},Pn=$(void 0),Hn=e=>ke(()=>new Intl.DateTimeFormat(R.value,{...e,...In,timeZone:Pn.value})),di=Hn({weekday:"short",day:"numeric",month:"short"}),mi=Hn({day:"numeric",month:"short",hour:"2-digit",minute:"2-digit",hourCycle:"h23"}),$i=Hn({hour:"2-digit",minute:"2-digit",hourCycle:"h23"}),fi=ke(()=>new Intl.NumberFormat(R.value,In)),hi=ke(()=>new Intl.NumberFormat(R.value,{...In,style:"currency",currency:"EUR"})),N=e=>di.value.format(e),O=e=>mi.value.format(e),Se=e=>$i.value.format(e),g=e=>fi.value.format(e),B=e=>hi.value.format(e);var k=$(void 0),I=$(null),We=$(["inbox"]),U=$(""),Ve=$(""),q=$({count:0,person:void 0});function M(...e){location.hash=e.map(encodeURIComponent).join("/")}function vo(){U.value=Ve.value="";let e=location.hash.slice(1).split("/").map(decodeURIComponent);We.value=e[0]===""?["inbox"]:e}async function b(e,t=""){U.value=Ve.value="";try{return await e(),Ve.value=t,!0}catch(n){return U.value=n.message,!1}}async function go(){I.value=await _(`line?language=${R.value}`),Pn.value=I.value.timezone}async function K(e){try{await e()}catch(t){U.value=t.message}}async function ie(){try{if(!(await _("session")).signed_in){k.value=null;return}let e=await _("me");await go(),k.value=e}catch(e){k.value=null,e.message!=="sign-in"&&(U.value=e.message)}}Tn.signedOut=()=>{k.value=null};addEventListener("hashchange",vo);vo();var Nn=matchMedia("(min-width: 56rem)"),jt=$(Nn.matches);Nn.onchange=()=>{jt.value=Nn.matches};var fo;function vi(e){clearTimeout(fo),fo=setTimeout(()=>{q.value={count:q.value.count+1,person:e}},200)}se(()=>{R.value&&k.peek()&&go().catch(()=>{})});var ho=()=>{};se(()=>{ho(),ho=k.value?co(vi):()=>{}});var jn=new Set,gi={ArrowDown:"↓",ArrowUp:"↑",Escape:"Esc"},bo=$([]),_o=()=>[...jn].reverse().flatMap(e=>e.current);function Y(e){let t=de();t.current=Array.isArray(e)?e:Object.entries(e).map(([n,a])=>({key:n,run:a})),y(()=>(jn.add(t),()=>jn.delete(t)),[])}addEventListener("keydown",e=>{let{target:t}=e;if(e.ctrlKey||e.altKey||e.metaKey||t.closest("dialog"))return;if(t.closest("input, textarea, select")){e.key==="Escape"&&t.blur();return}let n=_o().find(({key:a})=>a===e.key);n&&(e.preventDefault(),n.run())});function yo(){let e=de(),t=()=>{bo.value=_o().filter(({name:a},r,i)=>a&&i.findIndex(l=>l.name===a)===r),e.current.showModal()};Y([{key:"?",name:"key.help",run:t}]);let n=()=>e.current.close();return s`
		<button type="button" class="plain" aria-label=${o("key.help")} onClick=${t}>?</button>
		<dialog ref=${e} aria-labelledby="help" onClick=${({target:a})=>a===e.current&&n()}>
			<h2 id="help">${o("key.help")}</h2>
			<dl class="keys">${bo.value.map(({key:a,name:r})=>s`
				<div key=${r}><dt><kbd>${gi[a]??a}</kbd></dt><dd>${o(r)}</dd></div>`)}
				<div><dt><kbd>Ctrl</kbd> <kbd>↵</kbd></dt><dd>${o("send")}</dd></div>
			</dl>
			<button type="button" class="main" onClick=${n}>${o("shut")}</button>
		</dialog>`}function Fn(){return s`
		<label>
			<span class="hidden">${o("language")}</span>
			<select value=${R.value} onChange=${e=>$o(e.target.value)}>
				${Object.entries(xe).map(([e,{name:t}])=>s`
					<option key=${e} value=${e} lang=${e}>${t}</option>`)}
			</select>
		</label>`}var Ft=/^#link=(\w+)$/.exec(location.hash)?.[1],pt=$(null),wo=$(!1);Ft&&history.replaceState(null,"",location.pathname);async function bi(e){e.preventDefault();let t=Object.fromEntries(new FormData(e.target)),n=await b(()=>pt.value===null?w("sign-in",t):w("sign-in/link",{link:Ft,password:t.password}));if(!n&&U.value==="code"){wo.value=!0;return}n&&(pt.value=null,await ie())}function ko(){y(()=>{Ft&&b(async()=>{pt.value=(await w("sign-in/link",{link:Ft})).name})},[]);let e=pt.value!==null;return s`
		<form class="door" onSubmit=${bi}>
			<h1>${o(e?"choosePassword":"enter")}</h1>
			${e?s`<p><bdi>${pt.value}</bdi></p>`:s`
				<label>${o("name")}<input name="name" required autocomplete="username" autocapitalize="none" /></label>`}
			<label>${o("passwordWord")}<input name="password" type="password" required
				minlength=${e?10:1} autocomplete=${e?"new-password":"current-password"} /></label>
			${e&&s`<p class="hint">${o("passwordHint")}</p>`}
			${wo.value&&s`<label>${o("codeWord")}<input name="code" inputmode="numeric" autocomplete="one-time-code" pattern="[0-9]{6}" required /></label>`}
			<button class="main">${o("enter")}</button>
		</form>`}var _i=[.2,.375,.5555555555555556,.6666666666666666],yi=(e,t)=>n=>{let a=4*e+n-4,r="*-04-39?2$%%$%%'$%''%'''%')(%'))%(++'(++'(+.'+-.',/3',33)-/5)-43).36)058*18<+37<+4:<,4:E,5<A-7>C/8@F/:EH/<EK0=FM1?IP2@KS3BNV4DPY5FS\\6HV_6IXb7K[e8N^i9Pam;Rdp<Tgt".charCodeAt(a)-35,i=a>8?r:1,l=t/i|0,c=t%i,d=i-c,m=a>8?l*_i[n]+(e>5)&-2:r,p=l-m;return{t:d*p+c*p+c,o:[[d,p],[c,p+1]],i:m}};var He=e=>new Uint8Array(e),dt=e=>{let t=new Error(`lean-qr error ${e}`);throw t.code=e,t},qt=e=>"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:".indexOf(e),Ln=e=>e.charCodeAt(0),Co=(...e)=>(t,n)=>e.forEach(a=>a(t,n)),Do=e=>t=>{t.eci!==e&&(t.push(7,4),e<128?t.push(e,8):e<16384?t.push(32768|e,16):t.push(12582912|e,24),t.eci=e)},Vn=e=>(t,n)=>{t.push(4,4),t.push(e.length,8+8*(n>9)),e.forEach(a=>t.push(a,8))},Ke=(e,t,n,a,r=(l,c)=>n(l.length,c),i=a?l=>Co(Do(a),e(l)):e)=>(i.test=t,i.l=n,i.est=r,i.eci=a&&[a],i),Eo=Ke(e=>(t,n)=>{t.push(1,4),t.push(e.length,10+2*(n>26)+2*(n>9));let a=0;for(;a<e.length-2;a+=3)t.push(+e.slice(a,a+3),10);a<e.length-1?t.push(+e.slice(a),7):a<e.length&&t.push(+e[a],4)},e=>/[0-9]/.test(e),(e,t)=>14+2*(t>26)+2*(t>9)+10*e/3),Oo=Ke(e=>(t,n)=>{t.push(2,4),t.push(e.length,9+2*(n>26)+2*(n>9));let a=0;for(;a<e.length-1;a+=2)t.push(45*qt(e[a])+qt(e[a+1]),11);a<e.length&&t.push(qt(e[a]),6)},e=>qt(e)>=0,(e,t)=>13+2*(t>26)+2*(t>9)+5.5*e),Be=Ke(e=>Vn([...e].map(Ln)),e=>Ln(e)<128,(e,t)=>12+8*(t>9)+8*e);Be._=!0,Be.u=!0;var Wn=Ke(Be,e=>Ln(e)<256,Be.l,3);Wn._=!0;var xo=new TextEncoder,Bn=Ke(e=>Vn(xo.encode(e)),()=>1,0,26,(e,t)=>12+8*(t>9)+8*xo.encode(e).length);Bn._=!0;var Rn=()=>{let e=new Map,t=new TextDecoder("sjis"),n=He(2);for(let a=0;a<7973;++a)n[0]=a/192+129+64*(a>5951),n[1]=a%192+64,e.set(t.decode(n),a);return e.delete("�"),Rn=()=>e,e},Kn=Ke(e=>(t,n)=>{t.push(8,4),t.push(e.length,8+2*(n>26)+2*(n>9));for(let a of e)t.push(Rn().get(a),13)},e=>Rn().has(e),(e,t)=>12+2*(t>26)+2*(t>9)+13*e);Kn._=!0;var Ao=[Eo,Oo,Be,Wn,Kn,Bn],wi={auto:(e,{modes:t=Ao}={})=>(n,a)=>{let r=t.map((p,h)=>{let v=new Map,u=(f,x)=>(v.has(f)||v.set(f,x(f,a)),v.get(f));return{m:p,h:1<<h,C:p.est("",a),S:p.l?(f,x)=>u(x-f,p.l):(f,x)=>u(e.slice(f,x),p.est)}}),i=[{v:0}],l=0,c=0,d=-1;for(let p of[...e,""]){let h=0;if(p)for(let v of r)v.m.test(p)&&(h|=v.h);if(!p||h!==d){if(d!==-1){let v=new Set(i.map(f=>f.D)),u=[];for(let{m:f,C:x,S,h:D}of r)if(d&D){let C=S(l,c);for(let P of f.eci??v)if(!f.u||!P){let T;for(let G of i)if(G.D===P||f.eci){let ge=G.m===f&&G.D===P,be=ge?G.V:G,oe=f._&&ge?G.v+C-x:be.v+12*(be.D!==P)+(ge?S(ge?G.$:l,c):C);(!T||oe<T.v)&&(T={$:ge?G.$:l,V:be,m:f,D:P,A:c,v:oe})}T&&u.push(T)}}i=u}d=h,l=c}c+=p.length}i.length||dt(5);let m=[];for(let p=i.reduce((h,v)=>v.v<h.v?v:h);p.m;p=p.V)m.push(p.m(e.slice(p.$,p.A)));m.reverse().forEach(p=>p(n,a))},multi:Co,eci:Do,bytes:Vn,numeric:Eo,alphaNumeric:Oo,ascii:Be,iso8859_1:Wn,shift_jis:Kn,utf8:Bn},ki=()=>({F:He(2956),I:0,push(e,t){for(let n=t,a=8-(7&this.I);n>0;n-=a,a=8)this.F[this.I>>3]|=e<<a>>n,this.I+=n<a?n:a}}),qn=(e,t=e*e,n=He(t))=>({size:e,K:n,get:(a,r)=>a>=0&&a<e&&!!(1&n[r*e+a]),toString({on:a="##",off:r="  ",lf:i=`
`,pad:l=4,padX:c=l,padY:d=l}={}){let m="";for(let p=-d;p<e+d;++p){for(let h=-c;h<e+c;++h)m+=this.get(h,p)?a:r;m+=i}return m},toImageData(a,{on:r=[0,0,0],off:i=[0,0,0,0],pad:l=4,padX:c=l,padY:d=l}={}){let m=e+2*c,p=e+2*d,h=a.createImageData(m,p),v=new Uint32Array(h.data.buffer);h.data.set([...r,255]);let u=v[0];h.data.set([...i,255]);let f=v[0];for(let x=0;x<p;++x)for(let S=0;S<m;++S)v[x*m+S]=this.get(S-c,x-d)?u:f;return h},toCanvas(a,r){let i=a.getContext("2d"),l=this.toImageData(i,r);a.width=l.width,a.height=l.height,i.putImageData(l,0,0)},toDataURL({type:a="image/png",scale:r=1,...i}={}){let l=document.createElement("canvas"),c=l.getContext("2d"),d=this.toImageData(c,i);return l.width=d.width*r,l.height=d.height*r,c.putImageData(d,0,0),c.imageSmoothingEnabled=!1,c.globalCompositeOperation="copy",c.drawImage(l,0,0,d.width,d.height,0,0,l.width,l.height),l.toDataURL(a,1)}}),Lt=[(e,t)=>1&(e^t),(e,t)=>1&t,e=>e%3,(e,t)=>(e+t)%3,(e,t)=>1&(e/3^t>>1),(e,t)=>(e&t&1)+e*t%3,(e,t)=>(e&t)+e*t%3&1,(e,t)=>(e^t)+e*t%3&1],Rt=He(511);for(let e=0,t=1;e<255;t=2*t^285*(t>127))Rt[Rt[t+255]=e++]=t;var To=e=>Rt[e%255],Mo=e=>Rt[e+255],xi=(e,t)=>{let n=He(e.length+t.length-1);for(let a=0;a<e.length;++a)for(let r=0;r<t.length;++r)n[a+r]^=To(e[a]+t[r]);return n.map(Mo)},Si=(e,t)=>{let n=He(e.length+t.length-1);n.set(e,0);for(let a=0;a<e.length;++a)if(n[a]){let r=Mo(n[a]);for(let i=0;i<t.length;++i)n[a+i]^=To(t[i]+r)}return n.slice(e.length)},Un=[[0],[0,0]];for(let e=1;e<30;++e)Un.push(xi(Un[e],[0,e]));var Ci=(e,t)=>{let n=[[],[]],a=0,r=0;for(let[l,c]of t.o)for(let d=0;d<l;++d,a+=c){let m=e.slice(a,a+c);n[0].push(m),n[1].push(Si(m,Un[t.i])),r+=c+t.i}let i=He(r);r=0;for(let l of n)for(let c=0,d=-1;d<r;++c){d=r;for(let m of l)c<m.length&&(i[r++]=m[c])}return i},Io=(e,t,n)=>{let a=e<<=n;for(let r=134217728;r>>=1;)a&r&&(a^=t*(r>>n));return a|e},Di=({size:e,K:t},n)=>{let a=(l,c,d,m)=>{for(;d-- >0;l+=e)t.fill(m,l,l+c)},r=(l,c,d)=>{for(let m=0;m++<3;d-=2)a(c*e+l-(d>>1)*(e+1),d,d,2|m)},i=2*((e-13)/(1+(n/7|0))/2+.75|0);if(n>1)for(let l=e-7;l>8;l-=i){for(let c=l;c>8;c-=i)r(l,c,5);l<e-7&&r(l,6,5)}if(n>6)for(let l=Io(n,7973,12),c=1;c<7;++c)for(let d=12;d-- >9;l>>=1)t[c*e-d]=2|1&l;a(7,2,9,2),a(e-8,8,9,2);for(let l=0;l<e;++l)t[6*e+l]=3^1&l;r(3,3,7),r(e-4,3,7);for(let l=0;l<e;++l)for(let c=l;c<e;++c)t[c*e+l]=t[l*e+c];t[(e-8)*e+8]=3},Ei=({size:e,K:t})=>{let n=[];for(let a=e-2,r=e,i=-1;a>=0;a-=2){for(a===5&&(a=4);r+=i,r!==-1&&r!==e;){let l=r*e+a;t[l+1]||n.push(l+1),t[l]||n.push(l)}i*=-1}return n},Oi=({K:e},t,n)=>t.forEach((a,r)=>e[a]=n[r>>3]>>(7&~r)&1),Ai=({size:e,K:t},n,a,r)=>{for(let l=0;l<e;++l)for(let c=0;c<e;++c){let d=l*e+c;t[d]^=!(n(c,l)||2&t[d])}let i=21522^Io((1^r)<<3|a,1335,10);for(let l=0;l++<8;i>>=1)t[(l-(l<7))*e+8]=1&i,t[9*e-l]=1&i;for(let l=8;--l,i;i>>=1)t[8*e+l-(l<7)]=1&i,t[(e-l)*e+8]=1&i},Ti=({size:e,K:t},n=0,a=0)=>{for(let r=0;r<e;++r){for(let i=0;i<2;++i)for(let l,c=0,d=0,m=2;c<e;++c){let p=1&t[i?r*e+c:c*e+r];a+=p,d=(d>>1|2098176)&(3047517^p-1),2049&d&&(n+=40),p^m&&(l=0),m=p,n+=++l===5?3:l>5}if(r)for(let i=e+r,l=5*t[r-1]^t[r];i<e*e;i+=e){let c=5*t[i-1]^t[i];n+=3*!(1&(l|c)|4&(l^c)),l=c}}return n+10*(10*Math.abs(a/(e*e)-1)|0)},So=[],Ut=(e=dt(1),{minCorrectionLevel:t=0,maxCorrectionLevel:n=3,minVersion:a=1,maxVersion:r=40,mask:i,trailer:l=60433,...c}={})=>{n<t&&dt(3),r<a&&dt(2),typeof e=="string"&&(e=wi.auto(e,c));for(let d=a,m=0;d<=r;++d){let p=So[d];p||(So[d]=p=qn(4*d+17),Di(p,d),p.p=Ei(p));let h=yi(d,p.p.length>>3);if(8*h(t).t<m)continue;let v=ki();e(v,d),m=v.I;for(let u=n;u>=t;--u){let f=h(u);if(8*f.t<m)continue;for(v.I=m+11&-8;v.I<8*f.t;)v.push(l,16);let x=qn(p.size,p.K);return Oi(x,p.p,Ci(v.F,f)),(Lt[i]?[Lt[i]]:Lt).map((S,D)=>{let C=qn(x.size,x.K);return Ai(C,S,i??D,u),C.s=Lt[i]?0:Ti(C),C}).reduce((S,D)=>D.s<S.s?D:S)}}dt(4)};Ut.with=(...e)=>(t,n)=>Ut(t,{modes:[...Ao,...e],...n});var Ne=$(null),zn=4;function Mi({address:e}){let t=Ut(e),n=[];for(let r=0;r<t.size;r++)for(let i=0;i<t.size;i++)t.get(i,r)&&n.push(`M${i} ${r}h1v1h-1z`);let a=t.size+2*zn;return s`<svg class="qr" viewBox=${`${-zn} ${-zn} ${a} ${a}`} role="img" aria-label=${o("qr")}><path d=${n.join("")} /></svg>`}var Ii=()=>b(async()=>{Ne.value=await _("me/code")});async function Pi(e){e.preventDefault();let{password:t,code:n}=Object.fromEntries(new FormData(e.target));await b(()=>w("me/code",{password:t,code:n,secret:Ne.value.secret}),"saved")&&(Ne.value=null,await ie())}async function Hi(e){e.preventDefault();let{password:t}=Object.fromEntries(new FormData(e.target));await b(()=>w("me/code/remove",{password:t}),"saved")&&await ie()}var Po=()=>s`<label>${o("passwordWord")}<input name="password" type="password" required autocomplete="current-password" /></label>`;function Ni(){return s`
		<p>${o("codeHow")}</p>
		<${Mi} address=${Ne.value.address} />
		<p><a href=${Ne.value.address}>${o("codeHere")}</a></p>
		<p>${o("codeByHand")} <code class="secret" dir="ltr">${Ne.value.secret.match(/.{1,4}/g).join(" ")}</code></p>
		<form class="stack" onSubmit=${Pi}>
			<label>${o("codeWord")}<input name="code" inputmode="numeric" dir="ltr" autocomplete="one-time-code" pattern="[0-9]{6}" required /></label>
			<${Po} />
			<button class="main">${o("save")}</button>
		</form>`}function Ho(){return s`
		<section><h2>${o("secondStep")}</h2>
			<p class="hint">${o(k.value.code?"codeOn":"codeOff")}</p>
			${k.value.code?s`<form class="stack" onSubmit=${Hi}><${Po} /><button>${o("codeRemove")}</button></form>`:Ne.value?s`<${Ni} />`:s`<button type="button" onClick=${Ii}>${o("codeSet")}</button>`}
		</section>`}var No=e=>async t=>{t.preventDefault();let n=t.target;await b(()=>w(e,Object.fromEntries(new FormData(n))),"saved")&&(n.reset(),await ie())},ji=({id:e})=>b(()=>w(`me/sessions/${e}/end`)).then(ie);function Fi(){return s`
		<section><h2>${o("ownPhone")}</h2>
			<p class="hint">${o("ownPhoneHint")}</p>
			<form class="line" onSubmit=${No("me/phone")}>
				<label><span class="hidden">${o("ownPhone")}</span>
					<input name="phone" type="tel" dir="ltr" autocomplete="tel" placeholder="+39…" maxlength="20" defaultValue=${k.value.phone??""} key=${k.value.phone} /></label>
				<button>${o("save")}</button>
			</form></section>`}function qi(){return s`
		<section><h2>${o("choosePassword")}</h2>
			<form class="stack" onSubmit=${No("me/password")}>
				<input class="hidden" type="text" name="name" value=${k.value.name} autocomplete="username" tabindex="-1" aria-hidden="true" readonly />
				<label>${o("passwordWord")}<input name="password" type="password" required autocomplete="current-password" /></label>
				<label>${o("newPassword")}<input name="new" type="password" required minlength="10" autocomplete="new-password" /></label>
				<p class="hint">${o("passwordHint")}</p>
				<button>${o("save")}</button>
			</form></section>`}function jo(){let{name:e,role:t,desks:n,sessions:a}=k.value;return s`
		<h1><bdi>${e}</bdi></h1>
		<p class="tags"><span class="tag">${o(`role.${t}`)}</span> ${n.split(" ").map(r=>s`<span key=${r} class="tag">${r==="all"?o("allDesks"):te(r)}</span> `)}</p>
		<div class="panels">
			<${Fi} />
			<section><h2>${o("sessions")}</h2>
				<ul class="items">${a.map(r=>s`
					<li key=${r.id}><time>${O(r.began)}</time> <small>${o("until")} ${O(r.ends)}</small>
						${r.here?s`<span class="tag">${o("here")}</span>`:s`<button type="button" onClick=${()=>ji(r)}>${o("end")}</button>`}</li>`)}</ul></section>
			<${Ho} />
			<${qi} />
		</div>`}var fe=$(null),Xn=$(!0),Q=e=>new Date(`${e}T12:00Z`);function Fo(e,t){let n=new Date(`${e}T12:00Z`);return n.setUTCDate(n.getUTCDate()+t),n.toISOString().slice(0,10)}var ze={week:7,list:28},Li=([e,t,n=""])=>({kind:ze[e]?e:"week",date:t??"",desk:n});async function Ri({kind:e,date:t,desk:n}){await K(async()=>{fe.value=await _(`appointments?day=${t}&desk=${n}${e==="list"?`&days=${ze.list}`:""}`)})}function Vt({item:e}){let t={confirmed:"✓",cancelled:"✗",moving:"⇄"};return s`<span class=${`state ${e.state}`}>${t[e.state]&&s`<b aria-hidden="true">${t[e.state]}</b> `}${o(e.state==="planned"?"noAnswer":`answer.${e.state}`)}</span>`}function Ui({item:e}){return s`
		<li><a class=${`item ${e.state}`} href=${`#appointment/${e.id}`}>
			<time>${e.time}</time> <strong dir="ltr">${e.code}</strong>
			<${Vt} item=${e} />
			${e.number&&s`<bdi class="who" dir="ltr">${e.number}</bdi>`}
			${e.topic&&s`<span class="tag" dir="auto">${e.topic}</span>`}
			${e.desk&&s`<span class="tag">${e.desk}</span>`}
			${e.told&&s`<small>${o(`told.${e.told}`)}</small>`}
		</a></li>`}function Vi({slot:e}){return s`
		<li><a class="item free" href=${`#appointment/new/${e.day}T${e.time}/${e.desk}`}>
			<time>${e.time}</time> ${o("freeSlot")}${e.room>1?` × ${e.room}`:""}
			<span class="tag">${e.desk}</span></a></li>`}function Wi({date:e}){let{today:t,appointments:n,slots:a}=fe.value,r=[...n.filter(i=>i.day===e).map(i=>({at:i.time,key:i.id,show:s`<${Ui} key=${i.id} item=${i} />`})),...Xn.value?a.filter(i=>i.day===e).map(i=>({at:i.time,show:s`<${Vi} key=${`${i.desk}${i.time}`} slot=${i} />`})):[]].sort((i,l)=>i.at.localeCompare(l.at));return s`
		<li class=${e===t?"day today":"day"}>
			<h2><time datetime=${e}>${N(Q(e))}</time>${e===t&&s` <span class="hidden">${o("today")}</span>`}</h2>
			${r.length===0?s`<p class="empty">–</p>`:s`<ul>${r.map(({show:i})=>i)}</ul>`}
		</li>`}function Bi(){let{appointments:e}=fe.value;return e.length===0?s`<p class="empty">${o("noAppointments")}</p>`:s`
		<div class="sheet" tabindex="0" role="region" aria-label=${o("appointments")}><table>
			<thead><tr>${["when","code.of","answer.word","about","desk","place","reminders"].map(t=>s`<th key=${t} scope="col">${o(t)}</th>`)}</tr></thead>
			<tbody>${e.map(t=>s`
				<tr key=${t.id}>
					<td><time>${N(Q(t.day))} ${t.time}</time></td>
					<td><a class="item-link" href=${`#appointment/${t.id}`}><bdi dir="ltr">${t.code}</bdi></a></td>
					<td><${Vt} item=${t} /></td>
					<td>${t.person?s`<a href=${`#person/${t.person}`}><bdi dir="ltr">${t.number??o("erased")}</bdi></a>`:"–"}</td>
					<td>${t.desk??"–"}</td>
					<td dir="auto">${t.place}</td>
					<td>${t.reminders?t.told?o(`told.${t.told}`):o("told.planned"):o("never.reminded")}</td>
				</tr>`)}</tbody>
		</table></div>`}function Ki({at:e}){let{days:t,desks:n}=fe.value,a=i=>M("appointments",e.kind,Fo(t[0],i*ze[e.kind]),e.desk),r=()=>b(()=>Nt("appointments/export",{from:t[0],until:t.at(-1)},`appointments-${t[0]}.csv`));return s`
		<div class="filters">
			<button type="button" onClick=${()=>a(-1)} aria-label=${o("before")}><span class="arrow" aria-hidden="true">‹</span></button>
			<button type="button" onClick=${()=>M("appointments",e.kind)}>${o("today")}</button>
			<button type="button" onClick=${()=>a(1)} aria-label=${o("after")}><span class="arrow" aria-hidden="true">›</span></button>
			${Object.keys(ze).map(i=>s`<button type="button" key=${i} aria-pressed=${e.kind===i} onClick=${()=>M("appointments",i,t[0],e.desk)}>${o(`show.${i}`)}</button>`)}
			${n.length>0&&s`<label><span class="hidden">${o("desk")}</span>
				<select value=${e.desk} onChange=${({target:i})=>M("appointments",e.kind,t[0],i.value)}>
					<option value="">${o("allDesks")}</option>
					${n.map(({name:i})=>s`<option key=${i}>${i}</option>`)}
				</select></label>`}
			${e.kind==="week"&&n.some(({slots:i})=>i)&&s`<label class="tick"><input type="checkbox" checked=${Xn.value} onChange=${({target:i})=>{Xn.value=i.checked}} /> ${o("freeSlots")}</label>`}
			<a class="button" href="#appointment/new">${o("newAppointment")}</a>
			<a href="#waiting">${o("waitingList")}</a>
			${k.value.role!=="volunteer"&&s`
				<a href="#import/appointments">${o("import")}</a>
				<button type="button" onClick=${r}>${o("export")}</button>`}
		</div>`}function zi(e,t){let n=document.documentElement.dir==="rtl"?"ArrowLeft":"ArrowRight";if(e.target.closest("input, textarea, select, .sheet")||e.ctrlKey||e.altKey||e.metaKey||!fe.value)return;let a=[...document.querySelectorAll(".item, .item-link")],r=a.indexOf(document.activeElement);e.key==="ArrowLeft"||e.key==="ArrowRight"?M("appointments",t.kind,Fo(fe.value.days[0],e.key===n?ze[t.kind]:-ze[t.kind]),t.desk):e.key==="t"?M("appointments",t.kind):e.key==="l"?M("appointments",t.kind==="week"?"list":"week",fe.value.days[0],t.desk):e.key==="n"?M("appointment","new"):(e.key==="j"||e.key==="k")&&a[Math.max(0,Math.min(a.length-1,r+(e.key==="j"?1:-1)))]?.focus()}function qo({parts:e}){let t=Li(e);if(y(()=>{Ri(t)},[q.value.count]),y(()=>{let r=i=>zi(i,t);return addEventListener("keydown",r),()=>removeEventListener("keydown",r)},[]),fe.value===null)return s`<h1>${o("appointments")}</h1>`;let{days:n,more:a}=fe.value;return s`
		<h1>${o("appointments")} <small>${N(Q(n[0]))} – ${N(Q(n.at(-1)))}</small></h1>
		<${Ki} at=${t} />
		${t.kind==="list"?s`<${Bi} />`:s`<ol class="week">${n.map(r=>s`<${Wi} key=${r} date=${r} />`)}</ol>`}
		${a&&s`<p class="hint">${o("notAll")}</p>`}
		<p class="hint">${o("keys.appointments")}</p>`}var Ro=$(null),Lo=$([]),mt=$([]);async function Uo(e){await K(async()=>{Ro.value=await _(`appointments/${e}`)})}async function Vo(e,t){mt.value=[];try{return U.value="",await w(e,t)}catch(n){return U.value=n.message,mt.value=n.columns??[],null}}function z({name:e,children:t}){return s`<label>${o(`field.${e}`)}${t}
		${mt.value.includes(e)&&s`<span class="wrong">${o(`bad.${e}`)}</span>`}</label>`}function Xi(e){let t=Math.round(e/36e5);return t%24===0?`${g(t/24)} ${o("days")}`:`${g(t)} ${o("hours")}`}function Yi({history:e}){return s`
		<h2>${o("told")}</h2>
		${e.length===0?s`<p class="empty">${o("toldNothing")}</p>`:s`
			<ol class="history">${e.map(t=>s`
				<li><time>${O(t.at)}</time>
					<span>${t.before===0?o("ofChange"):`${Xi(t.before)} ${o("beforeIt")}`}</span>
					<span class="tag">${o(`told.${t.state}`)}</span>
					${t.calls>0&&s`<span class="tag">${o("calls")}: ${g(t.calls)}</span>`}
					${t.stale&&s`<span class="tag">${o("told.stale")}</span>`}</li>`)}</ol>`}`}var Yn=(e,t,n)=>Vo(t,n).then(a=>{a&&Uo(e)});function Zi({item:e}){let t=n=>{n.preventDefault();let{starts:a,place:r,reminders:i}=Object.fromEntries(new FormData(n.target));Yn(e.id,`appointments/${e.id}`,{starts:a,place:r,reminders:i?"yes":"no"})};return e.past||e.state==="cancelled"?null:s`
		<details open=${e.state==="moving"}><summary>${o("moveIt")}</summary>
			<form class="door" onSubmit=${t}>
				<${z} name="starts"><input id="starts" name="starts" type="datetime-local" required defaultValue=${`${e.day}T${e.time}`} /></${z}>
				<${z} name="place"><input name="place" required maxlength="300" dir="auto" defaultValue=${e.place} /></${z}>
				<label class="tick"><input name="reminders" type="checkbox" defaultChecked=${e.reminders} /> ${o("field.reminders")}</label>
				<p class="hint">${o("moveHint")}</p>
				<button class="main">${o("moveIt")}</button>
			</form></details>
		<details><summary>${o("cancelIt")}</summary>
			<p>${o("cancelHint")}</p>
			<button type="button" class="alert" onClick=${()=>Yn(e.id,`appointments/${e.id}/cancel`)}>${o("cancelIt")}</button></details>
		<button type="button" onClick=${()=>Yn(e.id,`appointments/${e.id}/wait`)}>${o("waitForSlot")}</button>`}function Gi({id:e}){y(()=>{mt.value=[]},[e]),y(()=>{Uo(e)},[e,q.value.count]);let t=Ro.value;return String(t?.id)!==e?s`<h1>${o("appointment")}</h1>`:s`
		<p><a href=${`#appointments/week/${t.day}`}>${o("backToWeek")}</a></p>
		<h1>${N(Q(t.day))}, <time>${t.time}</time> · <bdi dir="ltr">${t.code}</bdi></h1>
		<p><${Vt} item=${t} /> ${t.desk&&s`<span class="tag">${t.desk}</span>`} ${t.topic&&s`<span class="tag" dir="auto">${t.topic}</span>`} ${t.staff&&s`<span class="tag" dir="auto">${t.staff}</span>`}</p>
		<p dir="auto">${t.place}</p>
		<p>${t.person?s`<a href=${`#person/${t.person}`}>${o("conversation")} <bdi dir="ltr">${t.number??o("erased")}</bdi></a>`:o("notYours")}</p>
		<${Zi} item=${t} />
		<${Yi} history=${t.history} />`}function Ji({starts:e="",desk:t="",person:n=""}){y(()=>{mt.value=[],K(async()=>{({desks:Lo.value}=await _("appointments?days=1"))}),document.querySelector(e?"#who":"#starts")?.focus()},[]);let a=Lo.value,r=async i=>{i.preventDefault();let{who:l,reminders:c,...d}=Object.fromEntries([...new FormData(i.target)].filter(([,h])=>h!=="")),m=/^[a-z0-9]{12}$/.test(l??""),p=await Vo("appointments",{...d,[m?"person":"number"]:l,reminders:c?"yes":"no"});p&&M("appointment",String(p.id))};return s`
		<p><a href="#appointments">${o("backToWeek")}</a></p>
		<form class="door wider" onSubmit=${r}>
			<h1>${o("newAppointment")}</h1>
			<${z} name="starts"><input id="starts" name="starts" type="datetime-local" required defaultValue=${e} /></${z}>
			<${z} name="number"><input id="who" name="who" required maxlength="40" dir="ltr" autocomplete="off" defaultValue=${n} /></${z}>
			<p class="hint">${o("whoHint")}</p>
			<label>${o("desk")}<select name="desk"><option value="">–</option>${a.map(({name:i})=>s`<option key=${i} selected=${i===t}>${i}</option>`)}</select></label>
			<${z} name="place"><input name="place" maxlength="300" dir="auto" required=${!a.some(({place:i})=>i)} /></${z}>
			<${z} name="topic"><input name="topic" maxlength="60" dir="auto" /></${z}>
			<label>${o("field.language")}<select name="language"><option value=""></option>${I.value.languages.map(({tag:i,name:l})=>s`<option key=${i} value=${i} lang=${i}>${l}</option>`)}</select></label>
			<${z} name="code"><input name="code" maxlength="20" dir="ltr" autocapitalize="characters" /></${z}>
			<p class="hint">${o("codeHint")}</p>
			<label class="tick"><input name="reminders" type="checkbox" defaultChecked /> ${o("field.reminders")}</label>
			<button class="main">${o("save")}</button>
		</form>`}function Wo({parts:[e,t,n,a]}){return e==="new"?s`<${Ji} starts=${t} desk=${n} person=${a} />`:s`<${Gi} id=${e} />`}var Qi=100,Wt=$([]),Ko=$(!1),Bo=(e=0)=>b(async()=>{let t=(await _(`audit?before=${e}`)).entries;Wt.value=e?[...Wt.value,...t]:t,Ko.value=t.length===Qi});function zo(){return y(()=>{Bo()},[]),s`
		<h1>${o("audit")}</h1>
		<p class="hint">${o("auditHint")} <code dir="ltr">passaparola audit verify</code></p>
		<div class="sideways" tabindex="0" role="region" aria-label=${o("audit")}><table>
			<thead><tr><th scope="col">${o("whenWord")}</th><th scope="col">${o("whoWord")}</th><th scope="col">${o("whatWord")}</th><th scope="col">${o("about")}</th></tr></thead>
			<tbody>${Wt.value.map(e=>s`
				<tr key=${e.id}>
					<td><time>${O(e.at)}</time></td>
					<td><bdi>${e.staff??o("commandLine")}</bdi></td>
					<td>${X("audit",e.did)}</td>
					<td>${e.person?s`<a href=${`#person/${e.person}`}><bdi dir="ltr">${e.person}</bdi></a>`:e.thing||""}</td>
				</tr>`)}</tbody>
		</table></div>
		${Ko.value&&s`<button type="button" onClick=${()=>Bo(Wt.value.at(-1).id)}>${o("more")}</button>`}`}var Xo=["no_number","number_invalid","sent_post","appointment_questura","in_process","need_documents","ready","collected","not_found","warning_refusal","refused","unavailable","stale"],Bt=$(null),Zn=$(0),Xe=$(0);async function Gn(e,t=0){await K(async()=>{let n=await _(`cases?state=${e}${t?`&before=${t}`:""}`);Bt.value=t?[...Bt.value,...n.cases]:n.cases,Zn.value=n.next})}function er({file:e,state:t}){return s`
		<form class="inline" onSubmit=${async a=>{a.preventDefault(),await b(()=>w(`cases/${e.id}`,Object.fromEntries(new FormData(a.target))))&&(Xe.value=0,Gn(t))}}>
			<label><span class="hidden">${o("caseState")}</span><select name="state">${Xo.map(a=>s`<option key=${a} value=${a} selected=${a===e.state}>${o(`case.${a}`)}</option>`)}</select></label>
			<label>${o("field.date")}<input name="date" type="date" defaultValue=${e.date??""} /></label>
			<label>${o("field.time")}<input name="time" maxlength="20" defaultValue=${e.time??""} /></label>
			<label>${o("field.place")}<input name="place" maxlength="300" dir="auto" defaultValue=${e.place??""} /></label>
			<button class="main">${o("save")}</button>
		</form>`}function tr({file:e,state:t}){return s`
		<li>
			<div class="what">
				<bdi dir="ltr"><strong>${e.case?`…${e.case}`:"–"}</strong></bdi> <span>${o(`case.${e.state}`)}</span>
				<small>${e.person&&s`<a href=${`#person/${e.person}`}><bdi dir="ltr">${e.number??o("erased")}</bdi></a>`}
					${e.date&&s`<span><time>${e.date}</time> ${e.time}</span>`}
					${e.place&&s`<bdi>${e.place}</bdi>`}
					<span>${o("checked")} <time>${N(e.checked)}</time></span></small>
				${Xe.value===e.id&&s`<${er} file=${e} state=${t} />`}
			</div>
			${e.case&&s`<button type="button" aria-expanded=${Xe.value===e.id} onClick=${()=>{Xe.value=Xe.value===e.id?0:e.id}}>${o("change")}</button>`}
		</li>`}function Yo({parts:[e=""]}){return y(()=>{Xe.value=0,Gn(e)},[e]),s`
		<h1>${o("cases")}</h1>
		<div class="filters">
			<label><span class="hidden">${o("caseState")}</span>
				<select value=${e} onChange=${({target:t})=>M("cases",t.value)}>
					<option value="">${o("allStates")}</option>
					${Xo.map(t=>s`<option key=${t} value=${t}>${o(`case.${t}`)}</option>`)}
				</select></label>
			${k.value.role!=="volunteer"&&s`<a href="#import/cases">${o("import")}</a>`}
		</div>
		${Bt.value?.length===0&&s`<p class="empty">${o("noCases")}</p>`}
		<ul class="tasks">${Bt.value?.map(t=>s`<${tr} key=${t.id} file=${t} state=${e} />`)}</ul>
		${Zn.value>0&&s`<button type="button" onClick=${()=>Gn(e,Zn.value)}>${o("more")}</button>`}`}var Jn=$(null),Kt=$(null),nr=15e3,ar={done:"✓",open:"○",wrong:"✗",yourself:"?"},Zo=()=>K(async()=>{Jn.value=await _("house")}),or=()=>K(async()=>{({settings:Kt.value}=await _("house/settings"))});function sr({step:e}){return s`
		<li class=${`step ${e.state}`}>
			<b aria-hidden="true">${ar[e.state]}</b>
			<div>
				<strong>${o(`step.${e.step}`)}</strong> ${e.of&&s`<bdi class="tag">${e.of}</bdi>`}
				<span class="hidden">${o(`state.${e.state}`)}</span>
				${e.at>0&&s` <small><time>${O(e.at)}</time></small>`}
				${e.state!=="done"&&s`<p>${o(`how.${e.step}`)}</p>`}
			</div>
		</li>`}function ir({accounts:e}){return s`
		<h2>${o("accounts")}</h2>
		<div class="sheet" tabindex="0" role="region" aria-label=${o("accounts")}><table>
			<thead><tr>${["account","state.word","number.word","rate","price","heardLast"].map(t=>s`<th key=${t} scope="col">${o(t)}</th>`)}</tr></thead>
			<tbody>${e.map(t=>s`
				<tr key=${t.name}>
					<td><bdi>${t.name}</bdi> <small>${t.provider}</small></td>
					<td class=${t.state==="well"?"":"alarm"}>${o(`account.${t.state}`)}${t.wait>0?` (${g(Math.ceil(t.wait/1e3))} s)`:""}</td>
					<td><bdi dir="ltr">${t.number}</bdi></td>
					<td>${g(t.rate)}</td>
					<td>${t.price>0?B(t.price):"–"}</td>
					<td>${t.heard>0?s`<time>${O(t.heard)}</time>`:"–"}</td>
				</tr>`)}</tbody>
		</table></div>`}function rr({spending:e,cap:t}){let n=Math.max(t,...e.map(a=>a.euro),.01);return s`
		<h2>${o("spending")}</h2>
		<p>${t>0?o("capIs",B(t)):o("noCap")}</p>
		${e.length===0?s`<p class="empty">${o("nothingSpent")}</p>`:s`
			<div class="sheet" tabindex="0" role="region" aria-label=${o("spending")}><table>
				<thead><tr><th scope="col">${o("day.word")}</th><th scope="col">${o("euro.word")}</th><th scope="col">${o("texts")}</th><th scope="col">${o("calls.word")}</th></tr></thead>
				<tbody>${e.map(a=>s`
					<tr key=${a.day}><td><time>${N(Q(a.day))}</time></td>
						<td>${B(a.euro)} <meter min="0" max=${n} high=${t>0?t*.8:void 0} value=${a.euro} aria-label=${B(a.euro)}></meter></td>
						<td>${g(a.texts)}</td><td>${g(a.calls)}</td></tr>`)}</tbody>
			</table></div>`}`}function lr(){return s`
		<h2>${o("settings")}</h2>
		<p class="hint">${o("settingsHint")}</p>
		${Kt.value===null?s`<button type="button" onClick=${or}>${o("showSettings")}</button>`:s`
			<pre class="sheet" tabindex="0" dir="ltr" role="region" aria-label=${o("settings")}>${Kt.value.map(({name:e,value:t})=>`${e} ${t}`).join(`
`)}</pre>`}`}function Go(){if(y(()=>{Kt.value=null,Zo();let m=setInterval(Zo,nr);return()=>clearInterval(m)},[]),Jn.value===null)return s`<h1>${o("house")}</h1>`;let{wrong:e,steps:t,accounts:n,spending:a,cap:r,reload:i,reloaded:l,why:c}=Jn.value,d=t.filter(({state:m})=>m!=="done"&&m!=="yourself").length;return s`
		<h1>${o("house")}</h1>
		${e?s`<p class="wrong" role="status">${o(`house.${e}`)}</p>`:s`<p class="held" role="status">${o("allWell")}</p>`}
		${i&&s`<p class=${i==="refused"?"wrong":"hint"}>${o(`reload.${i}`)} <time>${O(l)}</time>${c&&s` <bdi lang="en" dir="ltr">${c}</bdi>`}</p>`}
		<h2>${o("firstSteps")}${d>0?` · ${o("toDo",g(d))}`:""}</h2>
		<ol class="steps">${t.map(m=>s`<${sr} key=${m.step+m.of} step=${m} />`)}</ol>
		${n.length>0&&s`<${ir} accounts=${n} />`}
		<${rr} spending=${a} cap=${r} />
		${k.value.role==="admin"&&s`<${lr} />`}`}var cr=["appointments","cases","people"],Ce=$(null),ee=$(null),Ye=$(null),ur=500;function Jo(){Ce.value=ee.value=Ye.value=null}async function pr(e,t){Jo(),await b(async()=>{await lo(t,n=>{ee.value={what:"reading",done:n,all:t.size}}),Ce.value=await w("import/check",{what:e})}),ee.value=null}var dr=()=>new Promise(e=>{setTimeout(e,ur)});async function mr(e,t){t.preventDefault();let n=t.target.elements.cancel_missing?.checked??!1;await b(async()=>{let a=await w("import",{what:e,cancel_missing:n}),{import:r,pieces:i,rows:l}=a;for(let c=0;c<i;c++)ee.value={what:"sending",done:c,all:i},a=await w(`import/${r}`,{piece:c});for(;!a.ended;)ee.value={what:"putting",done:a.put,all:l},await dr(),a=await _(`import/${r}`);Ye.value={rows:l,cancelled:a.cancelled??0},Ce.value=null}),ee.value=null}function $r({finding:e}){let t=o(`bad.${e.code}`);return s`<li>${e.line>0&&s`<strong>${o("line",e.line)}</strong>: `}
		${t===`bad.${e.code}`?s`<span lang="en" dir="ltr">${e.message}</span>`:s`${t} <small lang="en" dir="ltr">${e.message}</small>`}</li>`}function fr(){let{wrong:e,findings:t}=Ce.value;return s`
		<section role="alert">
			<h2>${o("badRows",g(e))}</h2>
			<p>${o("nothingImported")}</p>
			<ul class="findings">${t.map(n=>s`<${$r} key=${`${n.line}${n.code}${n.message}`} finding=${n} />`)}</ul>
			${e>t.length&&s`<p class="hint">${o("andMore",g(e-t.length))}</p>`}
		</section>`}var hr=["number","code","starts_ms","place","desk","case_number","state","name","language"],vr=(e,t)=>e==="starts_ms"?O(t):t;function gr({what:e}){let{rows:t,first:n}=Ce.value,a=hr.filter(r=>n.some(i=>i[r]!==void 0));return s`
		<section>
			<h2 role="status">${o("rowsFine",g(t))}</h2>
			<div class="sheet" tabindex="0" role="region" aria-label=${o("firstRows")}><table>
				<thead><tr>${a.map(r=>s`<th key=${r} scope="col">${o(`column.${r}`)}</th>`)}</tr></thead>
				<tbody>${n.map((r,i)=>s`<tr key=${i}>${a.map(l=>s`<td key=${l}><bdi>${vr(l,r[l])}</bdi></td>`)}</tr>`)}</tbody>
			</table></div>
			<form onSubmit=${r=>mr(e,r)}>
				${e==="appointments"&&s`
					<label class="tick"><input type="checkbox" name="cancel_missing" /> ${o("cancelMissing")}</label>
					<p class="hint">${o("cancelMissingHint")}</p>`}
				<button class="main" id="put" disabled=${ee.value!==null}>${o("importRows",g(t))}</button>
			</form>
		</section>`}function Qo({parts:[e="appointments"]}){return y(()=>{Jo(),document.querySelector("#file")?.focus()},[e]),s`
		<h1>${o("import")}</h1>
		<div class="filters">${cr.map(t=>s`<a key=${t} href=${`#import/${t}`} aria-current=${t===e?"page":void 0}>${o(t)}</a>`)}</div>
		<p>${o("importHint")}</p>
		<p class="hint"><code dir="ltr">${o(`columns.${e}`)}</code></p>
		<label>${o("file")}<input id="file" type="file" accept=${e==="appointments"?".csv,.ics,text/csv,text/calendar":".csv,text/csv"} onChange=${({target:t})=>{t.files.length>0&&pr(e,t.files[0])}} /></label>
		${ee.value&&s`<p role="status">${o(`step.${ee.value.what}`)} <progress value=${ee.value.done} max=${Math.max(1,ee.value.all)} aria-label=${o(`step.${ee.value.what}`)}></progress></p>`}
		${Ce.value&&(Ce.value.wrong>0?s`<${fr} />`:Ce.value.rows===0?s`<p role="status">${o("noRows")}</p>`:s`<${gr} what=${e} />`)}
		${Ye.value&&s`<p class="held" role="status">${o("imported",g(Ye.value.rows))}${Ye.value.cancelled>0?` ${o("cancelledToo",g(Ye.value.cancelled))}`:""} <a href=${e==="people"?"#inbox":`#${e}`}>${o("look")}</a></p>`}`}var Ze=({flow:e,step:t})=>`${e}.${t}`;function Qn(e,t){let n=(e[t-1]??"").trim(),a=n.search(/\s*(->|→|–>)/);return a>0?n.slice(0,a):n.split(/\s/)[0]}function br(e,t){let n=new Map;for(let{name:a,arrows:r}of e.steps)for(let i of r){let l=Ze({flow:e.name,step:a}),c=i.flow===e.name?Ze(i):i.flow;if(l===c)continue;let d=`${l} ${c}`,m=n.get(d)??{id:d,from:l,to:c,labels:[],times:0},p=Qn(t,i.line);m.labels.includes(p)||m.labels.push(p),n.set(d,m)}return[...n.values()]}function _r(e,t,n){let a=new Map([[t,null]]),r=[t];for(let l of r){if(l===n)break;for(let c of e)c.from===l&&!a.has(c.to)&&(a.set(c.to,c),r.push(c.to))}let i=[];for(let l=a.get(n);l;l=a.get(l.from))i.push(l);return i}function yr(e,t){let n=Ze({flow:e.name,step:e.steps[0].name}),a=new Map([[n,0]]),r=[n],i=()=>{for(let c of r)for(let{from:d,to:m}of t)d===c&&!a.has(m)&&(a.set(m,a.get(d)+1),r.push(m))};i();for(let{name:c}of e.steps){let d=Ze({flow:e.name,step:c});a.has(d)||(a.set(d,0),r.push(d),i())}let l=[];for(let c of r)(l[a.get(c)]??=[]).push(c);return l}function es(e,t){let n=(e.text??"").split(`
`),a=br(e,n);for(let{from:m,flow:p,step:h,times:v}of e.chosen)for(let u of _r(a,Ze({flow:e.name,step:m}),p===e.name?Ze({flow:p,step:h}):p))u.times+=v;let r=yr(e,a),l=Math.max(...r.map(m=>m.length))*178-28+40+40,c=new Map;r.forEach((m,p)=>m.forEach((h,v)=>{let u=40+(l-40-40-m.length*178+28)/2+v*178;c.set(h,{place:h,x:t?l-u-150:u,y:20+p*114,width:150,height:40,name:h.slice(h.indexOf(".")+1),isOther:!h.includes(".")})}));let d=Math.max(1,...a.map(({times:m})=>m));for(let m of a){let p=c.get(m.from),h=c.get(m.to),v=p.x+150/2,u=h.x+150/2,f=h.y>p.y,x=p.x+150+16;m.path=f?`M${v},${p.y+40} C${v},${p.y+40+36} ${u},${h.y-40} ${u},${h.y-6}`:`M${p.x+150},${p.y+40/2} C${x+24},${p.y+40/2} ${x+24},${h.y+40/2} ${h.x+150+6},${h.y+40/2}`,m.labelX=f?v+(u-v)*.62:x+4,m.labelY=f?p.y+40+(h.y-p.y-40)*.6:(p.y+h.y+40)/2,m.weight=1+4*m.times/d,m.isBack=!f}return{nodes:[...c.values()],arrows:a,lines:n,width:l,height:r.length*114-74+40}}var ts=$(null),he=$(null);function wr(){return y(()=>{b(async()=>{({flows:ts.value}=await _("flows"))})},[]),s`
		<h1>${o("flows")}</h1>
		<p class="hint">${o("flows.hint")}</p>
		<ul class="tasks">${ts.value?.map(e=>s`
			<li key=${e.name}><div class="what"><a href=${`#flows/${e.name}`}><strong>${e.name}</strong> <span dir="auto" lang="en">${e.about}</span></a>
				<small>${o("flows.steps",g(e.steps))}
					${e.text&&s`<span class="tag">${o("flows.text")}</span>`}${e.call&&s`<span class="tag">${o("flows.call")}</span>`}
					${e.findings>0&&s`<b class="tag">${o("flows.findings",g(e.findings))}</b>`}</small></div></li>`)}</ul>`}var kr=e=>document.getElementById(`line-${e}`)?.scrollIntoView({block:"center"});function ns(e,t){e.preventDefault();let{line:n}=he.value.steps.find(r=>r.name===t);kr(n);let a=document.getElementById(`line-${n}`);a.tabIndex=-1,a.focus({preventScroll:!0})}function xr(){let e=he.value,t=es(e,xe[R.value].direction==="rtl"),n=new Set(e.steps.filter(a=>a.asks).map(({name:a})=>a));return s`
		<div class="picture" tabindex="0" role="region" aria-label=${o("flows.picture")}>
			<svg width=${t.width} height=${t.height} viewBox=${`0 0 ${t.width} ${t.height}`} role="group" aria-label=${e.name} dir="ltr">
				<defs><marker id="tip" viewBox="0 0 8 8" refX="6" refY="4" markerWidth="8" markerHeight="8" markerUnits="userSpaceOnUse" orient="auto"><path d="M0,0 L8,4 L0,8 z" /></marker></defs>
				${t.arrows.map(a=>s`<path key=${a.id} class=${`arrow ${a.times>0?"gone":""} ${a.isBack?"back":""}`} d=${a.path} stroke-width=${a.weight} marker-end="url(#tip)" />`)}
				${t.nodes.map(a=>s`
					<a key=${a.place} href=${a.isOther?`#flows/${a.place}`:`#flows/${e.name}/${a.name}`} onClick=${a.isOther?void 0:r=>ns(r,a.name)}>
						<rect class=${a.isOther?"other":n.has(a.name)?"asks":"node"} x=${a.x} y=${a.y} width=${a.width} height=${a.height} rx=${a.isOther?20:6} />
						<text x=${a.x+a.width/2} y=${a.y+a.height/2+5} text-anchor="middle">${a.name}</text></a>`)}
				${t.arrows.filter(a=>!a.isBack||a.times>0).map(a=>s`<text key=${a.id} class="said" x=${a.labelX} y=${a.labelY} text-anchor="middle">${a.labels[0].slice(0,18)}${(a.labels[0].length>18||a.labels.length>1)&&"…"}${a.times>0&&s`<tspan class="times"> ${g(a.times)}</tspan>`}</text>`)}
			</svg>
		</div>
		<p class="hint">${o("flows.key")}</p>`}function Sr(){let e=he.value,t=e.text.split(`
`);return s`
		<h2>${o("flows.list")}</h2>
		<ol class="steps">${e.steps.map(n=>s`
			<li key=${n.name}><a href=${`#flows/${e.name}/${n.name}`} onClick=${a=>ns(a,n.name)}><strong>${n.name}</strong></a>
				${n.asks&&s` <span class="tag">${o("flows.asks")}</span>`}
				<ul>${n.arrows.map((a,r)=>{let i=a.flow===e.name?a.step:a.flow;return s`<li key=${r}><code dir="ltr">${Qn(t,a.line)} → ${i}</code></li>`})}</ul></li>`)}</ol>
		${e.chosen.length>0&&s`<h2>${o("flows.chosen")}</h2><div class="scroll"><table>
			<thead><tr><th scope="col">${o("flows.from")}</th><th scope="col">${o("flows.to")}</th><th scope="col" class="number">${o("flows.times")}</th></tr></thead>
			<tbody>${e.chosen.map((n,a)=>s`<tr key=${a}><th scope="row">${n.from}</th><td>${n.flow===e.name?n.step:`${n.flow}.${n.step}`}</td><td class="number">${g(n.times)}</td></tr>`)}</tbody></table></div>`}`}function Cr(){let e=he.value,t=a=>e.findings.filter(r=>r.line===a),n=e.findings.filter(a=>a.line===0);return s`
		<h2>${o("flows.file")}</h2>
		<p class="hint">${o("flows.where")} <code dir="ltr">${e.file}</code></p>
		${n.length>0&&s`<details><summary>${o("flows.findings",g(n.length))}</summary><ul class="findings" lang="en" dir="ltr">${n.map((a,r)=>s`<li key=${r} class=${a.level}>${a.message}</li>`)}</ul></details>`}
		<div class="file" tabindex="0" role="region" aria-label=${o("flows.file")} dir="ltr"><ol>${e.text.split(`
`).map((a,r)=>s`
			<li key=${r} id=${`line-${r+1}`}><code>${a}</code>${t(r+1).map((i,l)=>s`<p key=${l} class=${i.level} lang="en">${i.message}</p>`)}</li>`)}</ol></div>`}function Dr({name:e}){return y(()=>{he.value=null,b(async()=>{he.value=await _(`flows/${encodeURIComponent(e)}`)})},[e]),he.value===null?s`<h1>${e}</h1>`:s`
		<h1>${he.value.name}</h1>
		<p><span lang="en" dir="auto">${he.value.about}</span></p>
		<p class="actions"><a class="button" href="#flows">${o("flows")}</a> <a class="button" href="../phone/" target="_blank" rel="noopener">${o("flows.phone")}</a></p>
		<${xr} />
		<div class="flow"><section><${Sr} /></section><section class="beside"><${Cr} /></section></div>`}var as=({parts:[e]})=>e?s`<${Dr} name=${e} />`:s`<${wr} />`;var ta="desk",ss=["all","unread","mine","free"],$t=$("all"),Zt=$(""),re=$(null),na=$(!1),Xt,is=e=>_(`inbox?filter=${$t.value}&desk=${encodeURIComponent(Zt.value)}&skip=${e}`);async function rs(){try{let e=Math.max(0,(re.value?.length??0)-50),[t,...n]=await Promise.all(Array.from({length:1+Math.min(3,Math.ceil(e/50))},(a,r)=>is(50*r)));re.value=[t,...n].flatMap(a=>a.tasks),na.value=(n.at(-1)??t).more}catch(e){U.value=e.message}}async function Er(){await b(async()=>{let e=await is(re.value.length);re.value=[...re.value,...e.tasks],na.value=e.more})}var Gt=(e,t)=>e&&b(()=>w(`tasks/${e.id}`,t)).then(rs),Or=()=>[...document.querySelectorAll(".tasks .what")],os=()=>re.value?.find(({id:e})=>e===Number(document.activeElement.closest("[data-task]")?.dataset.task));function zt(e){let t=Or(),n=t.findIndex(a=>a.closest("[data-task]")===document.activeElement.closest("[data-task]"));t[Math.max(0,Math.min(t.length-1,n+e))]?.focus()}var Yt=e=>new Date().setHours(24*e,0,0,0);function ea(e){return e.urgent?o("urgent"):e.due<Yt(0)?o("overdue"):e.due<Yt(1)?o("today"):e.due<Yt(2)?o("tomorrow"):N(e.due)}function aa({id:e}){return s`<audio controls preload="none" src=${`api/recordings/${e}`} aria-label=${o("recording")}></audio>`}var ft=e=>new Intl.DisplayNames(R.value,{type:"language"}).of(e);function Ar({task:e}){return e.name?s`<bdi>${e.name}</bdi>`:s`<bdi dir="ltr">${e.number??o(e.person?"erased":"withheld")}</bdi>`}function Tr({task:e}){return e.said?s`<span class="said"><bdi lang=${e.language}>${e.said}</bdi></span>`:e.called?s`<span class="said">${o("called")}${e.seconds>0&&` · ${o("leftMessage",e.seconds)}`}</span>`:null}function oa({task:e}){let t=e.staff===k.value?.name;return s`
		<li data-task=${e.id} class=${`task ${e.urgent?"urgent":""} ${e.unread?"unread":""}`}>
			<a class="what" href=${e.person?`#person/${e.person}`:"#inbox"} onClick=${()=>{Xt=e.id}}>
				<span class="first">
					${e.unread&&s`<span class="dot"><span class="hidden">${o("unread")} </span></span>`}
					<strong><${Ar} task=${e} /></strong>
					<span class="topic">${$e(e.topic)}</span>
					<time datetime=${new Date(e.heard||e.opened).toISOString()}>${Mr(e.heard||e.opened)}</time>
				</span>
				<${Tr} task=${e} />
				<span class="tags">
					${e.stopped&&s`<b class="tag">STOP</b>`}
					${e.desk!==ta&&s`<span class="tag">${te(e.desk)}</span>`}
					${e.language&&s`<span class="tag" title=${o("language")}>${ft(e.language)}</span>`}
					${e.state!=="open"&&s`<span class="tag">${o(e.state)}</span>`}
					${e.staff&&s`<span class="tag own"><bdi>${e.staff}</bdi></span>`}
				</span>
			</a>
			${!e.person&&e.seconds>0&&s`<${aa} id=${e.interaction} />`}
			${t?s`<button type="button" onClick=${()=>Gt(e,{state:"done"})}>${o("close")}</button>`:s`<button type="button" disabled=${e.staff!==null} onClick=${()=>Gt(e,{take:!0})}>${o("take")}</button>`}
		</li>`}var Mr=e=>e>=Yt(0)?Se(e):N(e);function Ir(){return s`
		<div class="filters">
			<div class="choice" role="group" aria-label=${o("inbox")}>
				${ss.map(e=>s`
					<button type="button" key=${e} aria-pressed=${$t.value===e} onClick=${()=>{$t.value=e}}>${o(e==="free"?"free.filter":e)}</button>`)}
			</div>
			${I.value.desks.length>1&&s`
				<label><span class="hidden">${o("toDesk")}</span>
					<select value=${Zt.value} onChange=${({target:e})=>{Zt.value=e.value}}>
						<option value="">${o("allDesks")}</option>
						${I.value.desks.map(e=>s`<option key=${e} value=${e}>${te(e)}</option>`)}
					</select></label>`}
		</div>`}function ls(){y(()=>{rs()},[$t.value,Zt.value,q.value.count]);let e=re.value!==null;y(()=>{e&&Xt&&document.querySelector(`[data-task="${Xt}"] .what`)?.focus(),Xt=void 0},[e]),Y([{key:"j",name:"key.next",run:()=>zt(1)},{key:"ArrowDown",run:()=>zt(1)},{key:"k",name:"key.before",run:()=>zt(-1)},{key:"ArrowUp",run:()=>zt(-1)},{key:"t",name:"take",run:()=>Gt(os(),{take:!0})},{key:"x",name:"close",run:()=>Gt(os(),{state:"done"})},...ss.map((n,a)=>({key:String(a+1),name:n==="free"?"free.filter":n,run:()=>{$t.value=n}}))]);let t=Map.groupBy?.(re.value??[],ea)??(re.value??[]).reduce((n,a)=>n.set(ea(a),[...n.get(ea(a))??[],a]),new Map);return s`
		<div class="title"><h1>${o("inbox")}</h1><${Ir} /></div>
		${re.value?.length===0&&s`<p class="empty">${o("nothing")}</p>`}
		${[...t].map(([n,a])=>s`
			<section key=${n} aria-label=${n}>
				<h2>${n}</h2>
				<ul class="tasks">${a.map(r=>s`<${oa} key=${r.id} task=${r} />`)}</ul>
			</section>`)}
		${na.value&&s`<button type="button" onClick=${Er}>${o("more")}</button>`}`}var ne=e=>e===null?o("notice.others"):I.value.languages.find(t=>t.tag===e)?.name??e,De=e=>e%1440===0?o("notice.days",g(e/1440)):e%60===0?o("notice.hours",g(e/60)):o("notice.minutes",g(e)),Jt=({kind:e,name:t,notice:n})=>s`${o(`notice.to.${e}`)} ${e==="those"?s`<a href=${`#notice/${n}`}>${n}</a>`:s`<bdi>${t}</bdi>`}`,Qt=({after:e,without:t})=>t?o("notice.without"):e===0?o("notice.atOnce"):o("notice.after",De(e));function cs({text:e,letters:t}){let n=[];for(let a of e){let r=t.includes(a),i=n.at(-1);i?.marked===r&&!r?i.text+=a:n.push({marked:r,text:a})}return n.map(({marked:a,text:r},i)=>a?s`<mark key=${i}>${r}</mark>`:r)}var je=6e4,en=1440*je,Fe=({share:e,kind:t="",size:n=""})=>s`
	<svg class=${`measure ${n}`} aria-hidden="true" preserveAspectRatio="none" viewBox="0 0 100 10"><rect class=${t} width=${Math.max(e>0?.5:0,100*e)} height="10" /></svg>`,ia=(e,t)=>t>0?e/t:0;function Pr({result:e}){let t=Math.max(...e.texts.map(({people:n})=>n));return s`
		<div class="scroll"><table>
			<caption>${o("notice.perLanguage")}</caption>
			<thead><tr><th scope="col">${o("notice.language")}</th><th scope="col" class="number">${o("notice.people")}</th><th class="wide"><span class="hidden">${o("notice.bar")}</span></th>
				<th scope="col" class="number">${o("notice.parts")}</th><th scope="col" class="number">${o("notice.cost")}</th></tr></thead>
			<tbody>${e.texts.map(n=>s`
				<tr key=${n.language}><th scope="row"><bdi>${ne(n.language)}</bdi><${Fe} size="narrow" share=${ia(n.people,t)} /></th><td class="number">${g(n.people)}</td>
					<td class="wide"><${Fe} share=${ia(n.people,t)} /></td>
					<td class="number">${g(n.parts*n.people)} <small>${o("notice.each",g(n.parts))}</small></td><td class="number">${B(n.cost/1e6)}</td></tr>`)}</tbody>
			<tfoot><tr><th scope="row">${o("notice.together")}</th><td class="number">${g(e.people)}</td><td class="wide"></td><td class="number">${g(e.parts)}</td><td class="number">${B(e.cost/1e6)}</td></tr></tfoot>
		</table></div>`}function ra({reasons:e,people:t}){let n=Object.entries(e),a=n.reduce((r,[,i])=>r+i,t);return n.length>0&&s`
		<div class="scroll"><table>
			<caption>${o("notice.leftOut")}</caption>
			<tbody>${n.map(([r,i])=>s`
				<tr key=${r}><th scope="row">${o(`notice.reason.${r}`)}</th><td class="number">${g(i)}</td><td class="wide"><${Fe} kind="out" share=${ia(i,a)} /></td></tr>`)}</tbody>
		</table></div>`}function Hr([e,t],n,a){let r=[];if(e===t)return r;for(let i=n-en;i<a&&r.length<40;i+=en){let l=new Date(i).setHours(0,0,0,0),c=new Date(l).setHours(0,e),d=new Date(e<t?l:l+en+36e5).setHours(0,t);d>n&&c<a&&r.push([Math.max(c,n),Math.min(d,a)])}return r}var sa=26,Nr=[10,30,60,120,180,360,720,1440,2880,5760,14400];function jr({notice:e,result:t}){let n=t.to.filter(u=>u.starts>0),a=t.starts-10*je,r=Math.max(t.ends+10*je,a+60*je),i=xe[R.value].direction==="rtl",l=u=>100*(u-a)/(r-a),c=(u,f)=>{let x=Math.max(.7,l(f)-l(u));return{x:`${i?100-l(u)-x:l(u)}%`,width:`${x}%`}},d=je*(Nr.find(u=>(r-a)/je/u<=6)??20*1440),m=[];for(let u=new Date(a).setHours(0,0,0,0);u<r&&m.length<12;u+=d)l(u)>3&&l(u)<97&&m.push(u);let p=n.length*sa+24,h=Hr(t.quiet,a,r),v=`${o("notice.starts")} ${O(t.starts)}, ${o("notice.ends")} ${O(t.ends)}`;return s`
		<figure>
			<figcaption>${o("notice.when")}</figcaption>
			<svg class="time" role="img" aria-label=${v} width="100%" height=${p}>
				${h.map(([u,f])=>s`<rect key=${u} class="quiet" ...${c(u,f)} y="0" height=${p-20} />`)}
				${m.map(u=>s`<g key=${u}>
					<line x1=${c(u,u).x} x2=${c(u,u).x} y1="0" y2=${p-20} />
					<text x=${c(u,u).x} y=${p-5} text-anchor="middle">${d>=en?new Date(u).getDate():Se(u)}</text></g>`)}
				${n.map((u,f)=>s`<rect key=${f} class="lane" ...${c(u.starts,u.ends)} y=${f*sa+4} height=${sa-8} rx="3" />`)}
			</svg>
			${h.length>0&&s`<p class="hint"><svg class="key" aria-hidden="true" width="14" height="14"><rect class="quiet" width="14" height="14" /></svg> ${o("notice.quiet")}</p>`}
			<div class="scroll"><table>
				<thead><tr><th scope="col">${o("notice.who")}</th><th scope="col" class="number">${o("notice.people")}</th><th scope="col">${o("notice.starts")}</th><th scope="col">${o("notice.ends")}</th></tr></thead>
				<tbody>${e.to.map((u,f)=>s`
					<tr key=${f}><th scope="row"><${Jt} ...${u} /> <small>${Qt(u)}</small></th><td class="number">${u.without?"–":g(t.to[f].people)}</td>
						<td>${t.to[f].starts?O(t.to[f].starts):"–"}</td><td>${t.to[f].ends?O(t.to[f].ends):"–"}</td></tr>`)}</tbody>
			</table></div>
		</figure>`}function Fr({result:e}){return s`
		${e.no_way&&s`<p class="warning">${o("notice.noWay")}</p>`}
		${e.people===0&&s`<p class="warning">${o("notice.nobody")}</p>`}
		${e.over&&s`<p class="warning">${o("notice.over",B((e.cap-e.spent)/1e6))}</p>`}
		${e.late>0&&s`<p class="warning">${o("notice.late",g(e.late))}</p>`}
		${e.waits_quiet&&s`<p class="warning">${o("notice.waitsQuiet")}</p>`}`}function tn({notice:e,result:t}){let n=Math.max(1,Math.round((t.ends-t.starts)/je));return s`
		<section class="rehearsal" aria-label=${o("notice.rehearsal")}>
			<h2>${o("notice.rehearsal")}</h2>
			<p class="sum"><strong>${o("notice.sumPeople",g(t.people))}</strong> · ${o("notice.sumCost",B(t.cost/1e6))} · ${o("notice.sumTime",De(n))}</p>
			<${Fr} result=${t} />
			<${Pr} result=${t} />
			<${ra} reasons=${t.left_out} people=${t.people} />
			<${jr} notice=${e} result=${t} />
		</section>`}var la=$(null),qr={n:()=>M("notice-edit","new"),j:()=>us(1),k:()=>us(-1)};function us(e){let t=[...document.querySelectorAll(".tasks a")];t[Math.max(0,Math.min(t.length-1,t.indexOf(document.activeElement)+e))]?.focus()}var ca=({notice:{state:e,urgent:t}})=>s`
	<span class=${`tag state-${e}`}>${o(`notice.state.${e}`)}</span>
	${t&&s`<b class="tag">${o("urgent")}</b>`}`;function ps(){return y(()=>{b(async()=>{({notices:la.value}=await _("notices"))})},[q.value.count]),Y(qr),s`
		<h1>${o("notices")}</h1>
		<p><a class="button main" href="#notice-edit/new">${o("notice.new")}</a></p>
		${la.value?.length===0&&s`<p class="empty">${o("notice.none")}</p>`}
		<ul class="tasks">${la.value?.map(e=>s`
			<li key=${e.id} class=${e.state==="running"?"live":""}>
				<div class="what">
					<a href=${`#notice/${e.id}`}><strong dir="auto">${e.title??"?"}</strong></a>
					<small><${ca} notice=${e} /> <bdi>${e.by}</bdi>
						<time>${O(e.starts||e.made)}</time></small>
				</div>
			</li>`)}</ul>
		<p class="hint">${o("notice.keys")}</p>`}var j=$(null),vt=$(null),ht=$(!1),nn=$(""),Lr=({state:e,messages:t})=>e==="running"||t.waiting+t.sending>0,ua=({state:e})=>e==="draft"||e==="approved";async function ds(e){let t=await _(`notices/${e}`);ua(t)&&vt.value?.hash!==t.hash&&(vt.value={hash:t.hash,...await _(`notices/${e}/rehearsal`)}),j.value=t}function Rr(e){let t,n=async()=>{let a=performance.now();await b(()=>ds(e));let r=performance.now()-a;t!==null&&j.value&&Lr(j.value)&&(t=setTimeout(n,Math.max(1e3,10*r)))};return n(),()=>{clearTimeout(t),t=null}}var qe=(e,t={})=>b(async()=>{ht.value=!1,await w(`notices/${j.value.id}`,{what:e,...t}),await ds(j.value.id),q.value={count:q.value.count+1,person:void 0}});async function Ur(e){e.preventDefault();let{language:t}=Object.fromEntries(new FormData(e.target));nn.value="",await b(()=>w(`notices/${j.value.id}/test`,{language:t}))&&(nn.value=o("notice.tested"))}function Vr(){let e=j.value;return s`
		<h1><bdi>${e.title}</bdi></h1>
		<p><${ca} notice=${e} /></p>
		<dl class="facts">
			<dt>${o("notice.writtenBy")}</dt><dd><bdi>${e.by}</bdi> · <time>${O(e.made)}</time></dd>
			<dt>${o("notice.approvedBy")}</dt><dd>${e.approved_by?s`<bdi>${e.approved_by}</bdi> · <time>${O(e.approved)}</time>`:"–"}</dd>
			<dt>${o("notice.hash")}</dt><dd><code>${e.hash}</code></dd>
			${(e.starts||e.start)>0&&s`<dt>${o("notice.starts")}</dt><dd><time>${O(e.starts||e.start)}</time></dd>`}
			${e.valid>0&&s`<dt>${o("notice.valid")}</dt><dd>${De(e.valid)}</dd>`}
			${e.call&&s`<dt>${o("notice.how")}</dt><dd>${o("notice.call")}</dd>`}
			<dt>${o("notice.who")}</dt><dd>${e.to.map((t,n)=>s`<span key=${n}>${n>0&&" · "}<${Jt} ...${t} /> <small>${Qt(t)}</small></span>`)}
				${e.only.length>0&&s` · <small>${o("notice.only")}: ${e.only.map(ne).join(", ")}</small>`}</dd>
		</dl>`}var Wr=()=>s`
	<div class="cards" role="list" aria-label=${o("notice.texts")}>${j.value.texts.map(({language:e,text:t})=>s`
		<div key=${e} role="listitem" class="card"><strong><bdi>${ne(e)}</bdi></strong><p dir="auto" lang=${e??void 0}>${t}</p></div>`)}</div>`;function Br(){let e=j.value;return e.call?null:e.phone?s`
		<form class="actions" onSubmit=${Ur}>
			<label class="inline"><span>${o("notice.testIn")}</span> <select name="language">${e.texts.map(({language:t})=>s`<option key=${t} value=${t??""}>${ne(t)}</option>`)}</select></label>
			<button>${o("notice.test")} <bdi dir="ltr">${e.phone}</bdi></button>
			<output role="status">${nn.value}</output>
		</form>`:s`<p class="hint">${o("notice.noPhone")} <code dir="ltr">passaparola notice phone +39… ${k.value.name} --by …</code></p>`}function Kr(){return s`
		<form class="actions" onSubmit=${t=>{t.preventDefault();let{at:n}=Object.fromEntries(new FormData(t.target));qe("start",{at:n?new Date(n).getTime():0})}}>
			<button class="main">${o("notice.start")}</button>
			<label class="inline"><span>${o("notice.startAt")}</span> <input name="at" type="datetime-local" /></label>
		</form>`}var zr=()=>ht.value?s`
	<button type="button" class="alert" onClick=${()=>qe("stop")}>${o("notice.stopSure")}</button>
	<button type="button" onClick=${()=>{ht.value=!1}}>${o("notice.stopNot")}</button>`:s`
	<button type="button" onClick=${()=>{ht.value=!0}}>${o("notice.stop")}</button>`;function Xr(){let e=j.value,t=sessionStorage.getItem(`pin-${e.id}`);return s`
		${t&&e.street&&s`<p class="warning">${o("notice.pin")} <code dir="ltr">${e.id} ${e.street} ${t}</code></p>`}
		${e.state==="draft"&&(e.own?s`<p>${o("notice.waitsApproval")}</p>`:s`
			<p class="actions"><button type="button" class="main" onClick=${()=>qe("approve",{hash:e.hash})}>${o("notice.approve")} <code>${e.hash}</code></button></p>
			<p class="hint">${o("notice.approveHint")}</p>`)}
		${e.state==="approved"&&s`<${Kr} />`}
		<p class="actions">${e.own&&s`<a class="button" href=${`#notice-edit/${e.id}`}>${o("notice.change")}</a>`}</p>
		<${Br} />
		${vt.value&&s`<${tn} notice=${e} result=${vt.value} />`}`}var Yr=["delivered","sent","sending","waiting","unknown","failed","stopped"];function Zr(){let{messages:e,to_come:t,failed:n,planned:a}=j.value,r=[...Yr.map(c=>[o(`notice.message.${c}`),e[c],c]),[o("notice.toCome"),t,"waiting"]].filter(([,c])=>c>0),i=e.delivered+e.sent+e.unknown+e.failed+e.stopped,l=i+e.waiting+e.sending+t;return s`
		<p class="sum" role="status">${o("notice.gone",g(i))} / ${g(l)}${a?"":" …"}</p>
		<progress aria-label=${o("notice.progress")} max=${Math.max(l,1)} value=${i}></progress>
		<div class="scroll"><table>
			<caption>${o("notice.results")}</caption>
			<tbody>${r.map(([c,d,m])=>s`
				<tr key=${c}><th scope="row">${c}</th><td class="number">${g(d)}</td><td class="wide"><${Fe} kind=${m==="failed"?"out":""} share=${l>0?d/l:0} /></td></tr>`)}</tbody>
		</table></div>
		${Object.keys(n).length>0&&s`<div class="scroll"><table>
			<caption>${o("notice.whyFailed")}</caption>
			<tbody>${Object.entries(n).map(([c,d])=>s`<tr key=${c}><th scope="row">${o(`failure.${c}`)}</th><td class="number">${g(d)}</td></tr>`)}</tbody></table></div>`}
		<${ra} reasons=${j.value.left_out} people=${l} />`}function Gr(){let{state:e,id:t}=j.value;return s`
		${!(e==="done"||e==="stopped")&&s`<p class="actions">
			${e==="running"?s`<button type="button" class="main" onClick=${()=>qe("pause")}>${o("notice.pause")}</button>`:s`<button type="button" class="main" onClick=${()=>qe("start")}>${o("notice.resume")}</button>`}
			<${zr} /></p>`}
		<${Zr} />
		<h2>${o("notice.again")}</h2>
		<p class="actions">${["moved","cancelled","more"].map(a=>s`<a key=${a} class="button" href=${`#notice-edit/new/${t}/${a}`}>${o(`notice.again.${a}`)}</a>`)}</p>`}var Jr={p:()=>j.value?.state==="running"?qe("pause"):j.value?.state==="paused"&&qe("start"),e:()=>j.value?.own&&ua(j.value)&&document.querySelector('a[href^="#notice-edit/"]').click()};function ms({parts:[e]}){return y(()=>{j.value=vt.value=null,nn.value="",ht.value=!1},[e]),y(()=>Rr(e),[e,j.value?.state,q.value.count]),Y(Jr),j.value===null?s`<h1 class="hidden">${o("notices")}</h1>`:s`
		<${Vr} />
		<${Wr} />
		${ua(j.value)?s`<${Xr} />`:s`<${Gr} />`}
		<p class="hint">${o("notice.oneKeys")}</p>`}var V=$(null),an=$({lists:[],desks:[]}),gt=$(null),Ge=$({}),Qr=[30,60,120,360,1440,4320],el=[15,30,60,120,360,1440],da=()=>({title:"",to:[{kind:"list",name:"",notice:0,after:0,without:!1}],only:[],start:0,valid:0,urgent:!1,call:!1,street:"",texts:[{language:I.value.languages[0].tag,text:""},{language:null,text:""}]});function tl(e,t){let n=e.again[t]??{};return{...da(),title:`${o(`notice.again.${t}`)}: ${e.title}`.slice(0,100),urgent:!0,valid:120,to:[{kind:"those",name:null,notice:e.id,after:0,without:!1}],texts:e.texts.map(({language:a,text:r})=>({language:a,text:(n[a??"en"]??"")+r}))}}async function nl([e,t,n]){V.value=gt.value=null,Ge.value={},await b(async()=>{an.value=await _("audience"),V.value=e!=="new"?await _(`notices/${e}`):t?tl(await _(`notices/${t}`),n):da();for(let{language:a,text:r}of V.value.texts)fs(a,r)})}var ae=e=>{V.value={...V.value,...e},gt.value=null},pa=(e,t,n)=>ae({[e]:V.value[e].map((a,r)=>r===t?{...a,...n}:a)}),al=(e,t)=>ae({[e]:V.value[e].filter((n,a)=>a!==t)});async function fs(e,t){try{let n=t?await w("parts",{text:t}):null;Ge.value={...Ge.value,[e]:n}}catch{Ge.value={...Ge.value,[e]:null}}}var $s={};function hs(e,t){let{language:n}=V.value.texts[e];pa("texts",e,{text:t}),clearTimeout($s[n]),$s[n]=setTimeout(fs,200,n,t)}function ol({index:e,text:t,weight:n}){if(!n)return s`<output></output>`;let a=n.letters&&[...n.letters].length<=12;return s`
		<output>${o("notice.weight",g(n.parts))} · ${o("notice.letterCount",g(n.units))}${n.price?` · ${B(n.price)}`:""}</output>
		${n.encoding==="ucs2"&&!a&&s`<p class="hint">${o("notice.script")}</p>`}
		${a&&s`
			<p class="letters" dir="auto"><${cs} text=${t} letters=${n.letters} /></p>
			<p class="hint">${o("notice.dear")}${n.plain&&n.plain_parts<n.parts?` ${o("notice.plainSaves",g(n.plain_parts))}`:""}</p>
			${n.plain&&s`<button type="button" onClick=${()=>{hs(e,n.plain)}}>${o("notice.usePlain")}</button>`}`}`}function sl({index:e,text:{language:t,text:n}}){let a=`text-${t??"others"}`;return s`
		<div class="card">
			<label for=${a}><bdi>${ne(t)}</bdi></label>
			<textarea id=${a} rows="4" maxlength="1600" dir="auto" lang=${t??void 0} value=${n} onInput=${({target:r})=>hs(e,r.value)}></textarea>
			<${ol} index=${e} text=${n} weight=${Ge.value[t]} />
		</div>`}function il(){let{texts:e}=V.value,t=[...I.value.languages.map(({tag:n})=>n),null].filter(n=>!e.some(({language:a})=>a===n));return s`
		<fieldset><legend>${o("notice.texts")}</legend>
			<div class="cards">${e.map((n,a)=>s`<${sl} key=${n.language} index=${a} text=${n} />`)}</div>
			${t.length>0&&s`<label class="inline">${o("notice.addLanguage")}
				<select value="" onChange=${({target:n})=>{ae({texts:[...e,{language:n.value==="others"?null:n.value,text:""}]}),n.value=""}}><option value=""></option>${t.map(n=>s`<option key=${n} value=${n??"others"}>${ne(n)}</option>`)}</select></label>`}
			<p class="hint">${o("notice.textsHint")}</p>
		</fieldset>`}var rl=()=>[...an.value.lists.map(({name:e,people:t})=>["list",e,`${e} (${g(t)})`]),...an.value.lists.filter(({themselves:e})=>e>0).map(({name:e,themselves:t})=>["tag",e,`${e} (${g(t)})`]),...an.value.desks.map(e=>["desk",e,e])];function ll({index:e,people:t}){let n=t.kind==="those"?`those/${t.notice}`:`${t.kind}/${t.name??""}`,a=rl(),r=({target:i})=>{let[l,...c]=i.value.split("/");pa("to",e,l==="those"?{kind:l,notice:Number(c[0]),name:null}:{kind:l,name:c.join("/"),notice:0})};return s`
		<li>
			<label><span class="hidden">${o("notice.who")}</span>
				<select required value=${n==="list/"?"":n} onChange=${r}>
					<option value="" disabled>${o("notice.choose")}</option>
					${["list","tag","desk"].map(i=>a.some(([l])=>l===i)&&s`
						<optgroup key=${i} label=${o(`notice.to.${i}`)}>${a.filter(([l])=>l===i).map(([,l,c])=>s`
							<option key=${l} value=${`${i}/${l}`}>${c}</option>`)}</optgroup>`)}
					${t.kind==="those"&&s`<option value=${n}>${o("notice.to.those")} ${t.notice}</option>`}
					<option value="everyone/">${o("notice.to.everyone")}</option>
				</select></label>
			<label><span class="hidden">${o("notice.when")}</span>
				<select value=${t.without?"without":String(t.after)} onChange=${({target:i})=>pa("to",e,i.value==="without"?{without:!0,after:0}:{without:!1,after:Number(i.value)})}>
					<option value="0">${o("notice.atOnce")}</option>
					${[...new Set([...el,t.after])].filter(Boolean).map(i=>s`<option key=${i} value=${i}>${o("notice.after",De(i))}</option>`)}
					<option value="without">${o("notice.without")}</option>
				</select></label>
			${V.value.to.length>1&&s`<button type="button" onClick=${()=>al("to",e)}>${o("notice.remove")}</button>`}
		</li>`}function cl(){let{to:e,only:t}=V.value;return s`
		<fieldset><legend>${o("notice.who")}</legend>
			<ul class="lines">${e.map((n,a)=>s`<${ll} key=${a} index=${a} people=${n} />`)}</ul>
			<button type="button" onClick=${()=>ae({to:[...e,{...da().to[0],after:60}]})}>${o("notice.addLine")}</button>
			<details open=${t.length>0}><summary>${o("notice.only")}</summary>
				<div class="ticks">${I.value.languages.map(({tag:n,name:a})=>s`
					<label key=${n} class="tick"><input type="checkbox" checked=${t.includes(n)} onChange=${({target:r})=>ae({only:r.checked?[...t,n]:t.filter(i=>i!==n)})} /> <bdi>${a}</bdi></label>`)}</div></details>
		</fieldset>`}var ul=e=>e?new Date(e-new Date(e).getTimezoneOffset()*6e4).toISOString().slice(0,16):"";function pl(){let{start:e,valid:t,urgent:n,call:a,street:r}=V.value;return s`
		<fieldset class="options"><legend>${o("notice.when")}</legend>
			<label>${o("notice.startAt")}<input type="datetime-local" value=${ul(e)} onChange=${({target:i})=>ae({start:i.value?new Date(i.value).getTime():0})} /></label>
			<label>${o("notice.valid")}<select value=${String(t)} required=${n} onChange=${({target:i})=>ae({valid:Number(i.value)})}>
				<option value="0">${o("notice.always")}</option>
				${[...new Set([...Qr,t])].filter(Boolean).map(i=>s`<option key=${i} value=${i}>${De(i)}</option>`)}</select></label>
			<label class="tick"><input type="checkbox" checked=${n} onChange=${({target:i})=>ae({urgent:i.checked,valid:i.checked&&t===0?120:t})} /> ${o("notice.urgent")}</label>
			<label class="tick"><input type="checkbox" checked=${a} onChange=${({target:i})=>ae({call:i.checked})} /> ${o("notice.call")}</label>
			<label>${o("notice.street")}<input value=${r??""} pattern="[A-Za-z]{4,12}" maxlength="12" onInput=${({target:i})=>ae({street:i.value})} /></label>
		</fieldset>`}var vs=()=>({...V.value,street:V.value.street??""});async function dl(){await b(async()=>{gt.value=await w("rehearsal",vs())})}async function ml(e,t){e.preventDefault(),await b(async()=>{let n=await w(t==="new"?"notices":`notices/${t}/text`,vs());n.pin&&sessionStorage.setItem(`pin-${n.id}`,n.pin),M("notice",String(n.id))})}function gs({parts:e}){if(y(()=>{nl(e)},e),V.value===null)return s`<h1 class="hidden">${o("notice.new")}</h1>`;let t=n=>{n.key==="Enter"&&(n.ctrlKey||n.metaKey)&&n.currentTarget.requestSubmit()};return s`
		<h1>${o(e[0]==="new"?"notice.new":"notice.change")}</h1>
		<form class="notice-form" onSubmit=${n=>ml(n,e[0])} onKeyDown=${t}>
			<label>${o("notice.title")}<input id="title" required maxlength="100" dir="auto" value=${V.value.title} onInput=${({target:n})=>ae({title:n.value})} /></label>
			<${cl} />
			<${il} />
			<${pl} />
			<p class="actions"><button type="button" onClick=${dl}>${o("notice.rehearse")}</button> <button class="main">${o("notice.save")}</button></p>
			<p class="hint">${o("notice.saveHint")}</p>
		</form>
		${gt.value&&s`<${tn} notice=${V.value} result=${gt.value} />`}`}var on=$(null),$l=[4,12,26,52],$a={week:["came","machine","person","asked","lost"],topic:["came","machine"],language:["came","machine","person"],hour:["came","machine","person","asked"],desk:["asked","waiting"]},ma={week:["machine","person"],topic:["machine"],language:["machine","person"],hour:["machine","person"],desk:["asked"]},fl={week:e=>N(Q(e)),topic:e=>e===""?o("otherTopic"):$e(e),language:e=>I.value.languages.find(({tag:t})=>t===e)?.name??o("unknownLanguage"),hour:e=>`${e}:00`,desk:e=>e},hl=e=>e===null?"–":g(e);function vl({row:e,of:t,most:n}){let a=0;return s`
		<svg class="plot" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
			<rect class="back" width="100" height="10" />
			${t.map(r=>{let i=100*(e[r]??0)/n;return a+=i,s`<rect key=${r} class=${`of-${r}`} x=${a-i} width=${i} height="10" />`})}
		</svg>`}function gl({by:e}){let t=on.value[e],n=Math.max(1,...t.map(a=>ma[e].reduce((r,i)=>r+(a[i]??0),0)));return s`
		<section class="numbers">
			<h2 id=${`by-${e}`}>${o(`by.${e}`)}</h2>
			${t.length===0?s`<p class="empty">${o("noNumbers")}</p>`:s`
				<div class="sheet" tabindex="0" role="region" aria-labelledby=${`by-${e}`}><table>
					<thead><tr><th scope="col">${o(`by.${e}`)}</th><td class="beside">${ma[e].map(a=>s`<span key=${a} class=${`key of-${a}`}>${o(`count.${a}`)}</span> `)}</td>
						${$a[e].map(a=>s`<th key=${a} scope="col">${o(`count.${a}`)}</th>`)}</tr></thead>
					<tbody>${t.map(a=>s`
						<tr key=${a.name}><th scope="row"><bdi>${fl[e](a.name)}</bdi></th>
							<td class="beside"><${vl} row=${a} of=${ma[e]} most=${n} /></td>
							${$a[e].map(r=>s`<td key=${r}>${hl(a[r])}</td>`)}</tr>`)}</tbody>
				</table></div>`}
		</section>`}function bs({parts:[e="12"]}){y(()=>{K(async()=>{on.value=await _(`numbers?weeks=${e}`)})},[e]);let t=()=>b(()=>Nt("numbers/export",{weeks:Number(e)},"numbers.csv"));return s`
		<h1>${o("numbers")}</h1>
		<div class="filters">
			${$l.map(n=>s`<button type="button" key=${n} aria-pressed=${String(n)===e} onClick=${()=>M("numbers",String(n))}>${o("weeks",g(n))}</button>`)}
			<button type="button" onClick=${()=>globalThis.print()}>${o("print")}</button>
			<button type="button" onClick=${t}>${o("export")}</button>
		</div>
		${on.value&&s`
			<p class="hint">${o("suppressed",g(on.value.below))}</p>
			${Object.keys($a).map(n=>s`<${gl} key=${n} by=${n} />`)}`}`}var A=$(null),Ee=$([]),bt=$(0),Je=$(null),Qe=$(null);async function et(e){try{let[t,n]=await Promise.all([_(`people/${e}`),_(`people/${e}/thread`)]),a=n.rows.toReversed(),r=A.value?.person===e?Ee.value.filter(({id:i})=>i<a[0]?.id):[];r.length===0&&(bt.value=n.earlier),Ee.value=[...r,...a],A.value=t,t.tasks.some(({unread:i})=>i)&&await w(`people/${e}/read`)}catch(t){U.value=t.message}}var _s=()=>b(async()=>{let e=await _(`people/${A.value.person}/thread?from=${bt.value}`);Ee.value=[...e.rows.toReversed(),...Ee.value],bt.value=e.earlier}),fa=e=>b(async()=>{Qe.value=e?(await _(`people/${A.value.person}/thread?q=${encodeURIComponent(e)}`)).rows.toReversed():null}),Z=(e,t,n)=>b(()=>w(e,t),n).then(a=>et(A.value.person).then(()=>a));var bl=["normal","neutral","silent","never"];function ws(){let{holder:e,held_until:t,person:n}=A.value,a=e===k.value.name;return e===null?s`<p class="held"><span>${o("machineAnswers")}</span>
			<button type="button" onClick=${()=>Z(`people/${n}/hold`)}>${o("hold")}</button></p>`:s`<p class="held mine"><span>${o("heldBy")} <bdi>${e}</bdi> · ${o("until")} ${Se(t)}</span>
		${a&&s`<button type="button" onClick=${()=>Z(`people/${n}/free`)}>${o("free")}</button>`}</p>`}function _l({task:e}){let t=async n=>{n.preventDefault();let{desk:a,due:r,note:i,colleague:l}=Object.fromEntries(new FormData(n.target)),c=await b(()=>w(`tasks/${e.id}`,{...i&&{note:i},...a&&{desk:a},...l&&{to:l},...r&&{due:new Date(`${r}T09:00`).getTime(),state:"waiting"}}));c&&a?M("inbox"):c&&et(A.value.person)};return s`
		<details class="hand"><summary>${o("handOver")}</summary>
			<form onSubmit=${t}>
				<label>${o("toDesk")}<select name="desk"><option value=""></option>${I.value.desks.map(n=>s`<option key=${n} value=${n}>${te(n)}</option>`)}</select></label>
				<label>${o("toPerson")}<select name="colleague"><option value=""></option>${I.value.staff.map(({name:n})=>s`<option key=${n}>${n}</option>`)}</select></label>
				<label>${o("sentence")}<input name="note" maxlength="1600" dir="auto" autocomplete="off" /></label>
				<label>${o("due")}<input type="date" name="due" /></label>
				<button class="main">${o("save")}</button>
			</form></details>`}function ys({task:e}){let t=e.staff===k.value.name;return s`
		<li class=${`todo ${e.urgent?"urgent":""} ${e.state}`}>
			<p><strong>${$e(e.topic)}</strong>${e.desk!==ta&&s` <span class="tag">${te(e.desk)}</span>`}</p>
			<small>${o(e.state)}${e.staff&&s` · <bdi>${e.staff}</bdi>`}${e.state!=="done"&&s` · ${o("dueOn")} <time>${N(e.due)}</time>`}</small>
			${e.state!=="done"&&s`
				<p class="deeds">
					${!t&&s`<button type="button" disabled=${e.staff!==null} onClick=${()=>Z(`tasks/${e.id}`,{take:!0})}>${o("take")}</button>`}
					<button type="button" onClick=${()=>Z(`tasks/${e.id}`,{state:"done"})}>${o("close")}</button>
				</p>
				<${_l} task=${e} />`}
		</li>`}function yl(){let e=A.value,t=()=>b(async()=>{Je.value=(await w(`people/${e.person}/number`)).number}),n=a=>Z(`people/${e.person}/about`,a,"saved");return s`
		<dl class="known">
			<div><dt>${o("number")}</dt><dd><bdi dir="ltr">${Je.value??e.number??o("erased")}</bdi>
				${e.number&&!Je.value&&s` <button type="button" class="plain" onClick=${t}>${o("showNumber")}</button>`}</dd></div>
			<div><dt><label for="language">${o("theirLanguage")}</label></dt><dd>
				<select id="language" value=${e.language??""} onChange=${({target:a})=>n({language:a.value})}>
					${!e.language&&s`<option value="">?</option>`}
					${I.value.languages.map(({tag:a})=>s`<option key=${a} value=${a}>${ft(a)}</option>`)}
				</select></dd></div>
			<div><dt><label for="safety">${o("safety")}</label></dt><dd>
				<select id="safety" value=${e.safety} onChange=${({target:a})=>n({safety:a.value})}>
					${bl.map(a=>s`<option key=${a} value=${a}>${o(a)}</option>`)}
				</select></dd></div>
			${e.lists&&s`<div><dt>${o("lists")}</dt><dd>${e.lists.split(";").map(a=>s`<span key=${a} class="tag"><bdi>${a}</bdi></span> `)}</dd></div>`}
		</dl>`}function ha(){let e=A.value,[t,n]=[!1,!0].map(a=>e.tasks.filter(({state:r})=>r==="done"===a));return s`
		<h2>${o("tasks")}</h2>
		${t.length===0&&s`<p class="empty">${o("nothing")}</p>`}
		<ul>${t.map(a=>s`<${ys} key=${a.id} task=${a} />`)}</ul>
		<${yl} />
		<h2>${o("appointments")}</h2>
		<p><a class="button" href=${`#appointment/new///${e.person}`}>${o("newAppointment")}</a></p>
		<ul class="items">${e.appointments.map(a=>s`
			<li key=${a.id}><a href=${`#appointment/${a.id}`}><time>${O(a.starts)}</time></a> <span class="tag">${X("appointment",a.state)}</span>
				<small><bdi dir="ltr">${a.code}</bdi> · <bdi>${a.place}</bdi></small></li>`)}</ul>
		${e.cases.length>0&&s`<h2>${o("cases")}</h2>
			<ul class="items">${e.cases.map(a=>s`
				<li key=${a.id}><bdi dir="ltr">…${a.number}</bdi> <span class="tag">${X("case",a.state)}</span></li>`)}</ul>`}
		${n.length>0&&s`<details><summary>${o("before")} (${g(n.length)})</summary>
			<ul>${n.map(a=>s`<${ys} key=${a.id} task=${a} />`)}</ul></details>`}`}var wl=e=>I.value.flows[e]??$e(e),Cs=e=>e.kind==="call"&&e.text!==null&&e.text!=="answered";function kl(e){let t=[];for(let n of e){let a=t.at(-1);n.channel!=="call"?t.push(n):a?.call&&!a.over?a.call.push(n):t.push({id:n.id,at:n.at,call:[n]}),t.at(-1).call&&Cs(n)&&(t.at(-1).over=!0)}return t}var tt=({row:e,children:t})=>s`
	<small class="meta"><time datetime=${new Date(e.at).toISOString()}>${Se(e.at)}</time>${e.staff&&s` · <bdi>${e.staff}</bdi>`}${t}</small>`;function Ds({row:e}){return e.status?s` · <span class=${`fared ${e.status}`}>${o(e.status)}${e.why&&`: ${X("why",e.why)}`}</span>`:e.parts>1?s` · ${o("partsOf",e.parts)}`:null}var ks={reminder:"reminder",notice:"notice",lookup:"lookup",error:"error"};function xl({row:e}){return s`
		<li class=${`row ${e.direction} ${e.status==="failed"?"lost":""}`}>
			${ks[e.kind]&&s`<small class="kind">${o(`kind.${ks[e.kind]}`)}</small>`}
			<p dir="auto" lang=${e.language}>${e.text??s`<em>${o("erased")}</em>`}</p>
			<${tt} row=${e}>${e.direction==="out"&&!e.staff&&` · ${o("machine")}`}<${Ds} row=${e} /></${tt}>
		</li>`}function xs(e){let t=[];for(let{kind:n,flow:a,text:r}of e)n==="keys"&&r?t.at(-1)?.keys.push(r):a&&a!==t.at(-1)?.name&&t.push({name:a,keys:[]});return t}var Ss=e=>Number(/^(\d+) s$/.exec(e??"")?.[1]??0),Sl=e=>e<60?o("seconds",g(e)):o("minutes",g(Math.round(e/60)));function Cl({item:{call:e}}){let[t]=e,n=e.find(Cs),a=e.filter(({kind:l})=>l==="recording"),r=e.filter(({kind:l})=>l!=="call"),i=t.direction==="out";return s`
		<li class=${`row call ${i?"out":"in"}`}>
			<p class="head"><span aria-hidden="true">☎</span> <strong>${o(i?"callOfOurs":"call")}</strong>
				${n&&s` <span>${Ss(n.text)>0?Sl(Ss(n.text)):X("end",n.text)}</span>`}</p>
			${xs(r).length>0&&s`<ol class="way">${xs(r).map(({name:l,keys:c},d)=>s`
				<li key=${d}>${wl(l)}${c.map(m=>s` <kbd dir="ltr">${m}</kbd>`)}</li>`)}</ol>`}
			${a.map(l=>s`<p key=${l.id}>${o("leftMessage",l.seconds)}${l.audio?s`<${aa} id=${l.id} />`:null}</p>`)}
			${r.length>0&&s`<details><summary>${o("wholeCall")}</summary>
				<ol class="heard">${r.map(l=>s`<li key=${l.id} class=${l.direction} dir="auto" lang=${l.language}>${l.kind==="keys"?s`<kbd dir="ltr">${l.text||o("silence")}</kbd>`:l.text}</li>`)}</ol></details>`}
			<${tt} row=${t}><${Ds} row=${t} /></${tt}>
		</li>`}function Dl({row:e}){return s`<li class="row note"><small class="kind">${o("noteWord")}</small><p dir="auto">${e.text}</p><${tt} row=${e} /></li>`}function El({row:e}){let t=e.kind==="call"?o("ringing"):e.kind==="note"?X("did",e.step):e.kind==="follow_up"?s`${$e(e.flow??"")}: ${X("did",e.step??"open")}`:X("kind",e.kind);return s`<li class="event"><p>${t}${e.text&&s` — <span dir="auto">${e.text}</span>`}</p><${tt} row=${e} /></li>`}function Ol({item:e}){return e.call?s`<${Cl} item=${e} />`:e.kind==="note"&&!e.flow?s`<${Dl} row=${e} />`:e.channel==="desk"||e.kind==="opt_out"?s`<${El} row=${e} />`:s`<${xl} row=${e} />`}function Es({rows:e}){let t;return s`
		<ol class="thread" aria-live="polite" aria-label=${o("conversation")}>${kl(e).map(n=>{let a=N(n.at),r=a!==t;return t=a,s`
				${r&&s`<li key=${a} class="dateline"><span>${a}</span></li>`}
				<${Ol} key=${n.id} item=${n} />`})}</ol>`}var ve=$("answer"),ce=$(null),nt=$(null),sn=new Map,le=()=>document.getElementById("answer");function ln(e){ve.value=e,setTimeout(()=>le()?.focus())}async function va(){if(ce.value){ce.value=null;return}ve.value="answer",await b(async()=>{ce.value=(await _(`people/${A.value.person}/ready?language=${R.value}`)).answers}),setTimeout(()=>document.querySelector(".ready button")?.focus())}var Os;function rn(){clearTimeout(Os),Os=setTimeout(async()=>{let e=le()?.value.trim();try{nt.value=e&&ve.value==="answer"?await w("parts",{text:e}):null}catch{nt.value=null}},150)}function Al({text:e}){let t=le().value.trim();le().value=t?`${t}
${e}`:e,sn.set(A.value.person,le().value),ce.value=null,rn(),le().focus()}function Tl(){let e=t=>{let n=[...t.currentTarget.querySelectorAll("button")],a={ArrowDown:1,j:1,ArrowUp:-1,k:-1}[t.key];t.key==="Escape"?(t.stopPropagation(),ce.value=null,le().focus()):a&&(t.preventDefault(),n[Math.max(0,Math.min(n.length-1,n.indexOf(document.activeElement)+a))]?.focus())};return s`
		<ul class="ready" aria-label=${o("ready")} onKeyDown=${e}>
			${ce.value.length===0&&s`<li class="empty">${o("noReady")}</li>`}
			${ce.value.map(t=>s`
				<li key=${t.name}><button type="button" onClick=${()=>Al(t)}>
					<span dir="auto" lang=${t.language}>${t.text}</span>
					${t.meaning_language!==t.language&&s`<small dir="auto" lang=${t.meaning_language}>${t.meaning}</small>`}
				</button></li>`)}
		</ul>`}function Ml(){let{number:e,stopped:t,safety:n,holder:a}=A.value;return e?t?"stopped":n==="never"?"neverLong":a!==null&&a!==k.value.name?"held":"":"erasedLong"}function Il(){let{parts:e,price:t,because:n}=nt.value??{};return s`<output>${nt.value&&s`
		${o("partsOf",g(e))}${t?` · ${B(t)}`:""}${n&&s` · <span title=${o("becauseLong")}>${o("because")} «<bdi>${n}</bdi>»</span>`}`}</output>`}function As(){let e=de(),{person:t}=A.value,n=ve.value==="note",a=n?"":Ml();y(()=>(le().value=sn.get(t)??"",rn(),()=>{ce.value=nt.value=null,ve.value="answer"}),[t]),y(rn,[n]);let r=async c=>{c.preventDefault();let d=le().value.trim();d&&!a&&await Z(`people/${t}/${ve.value}`,{text:d})&&(sn.delete(t),le().value="",nt.value=null,ve.value="answer")},i=c=>{c.key==="Enter"&&(c.ctrlKey||c.metaKey)&&e.current.requestSubmit()},l=({target:c})=>{sn.set(t,c.value),rn()};return s`
		<form class=${`write ${ve.value}`} ref=${e} onSubmit=${r}>
			${ce.value&&s`<${Tl} />`}
			${a&&s`<p class="bar-to" role="status">${o(a)}</p>`}
			<label><span class="hidden">${o(n?"note":"answer")}</span>
				<textarea id="answer" rows="3" maxlength="1600" dir="auto" onInput=${l} onKeyDown=${i}
					placeholder=${o(n?"note":"answer")}></textarea></label>
			<div class="below">
				<div class="choice" role="group" aria-label=${o("whatToWrite")}>
					${["answer","note"].map(c=>s`
						<button type="button" key=${c} aria-pressed=${ve.value===c} onClick=${()=>ln(c)}>${o(c==="note"?"noteWord":"answerWord")}</button>`)}
				</div>
				<button type="button" class="plain" aria-expanded=${ce.value!==null} onClick=${va}>${o("ready")}</button>
				<${Il} />
				<button class="main" disabled=${!!a}>${o(n?"save":"send")}</button>
			</div>
		</form>`}var cn=$(!1),Ts=()=>A.value.tasks.filter(({state:e,staff:t})=>e!=="done"&&(t===null||t===k.value.name));async function Ms(){for(let e of Ts())if(!await Z(`tasks/${e.id}`,{state:"done"}))return;A.value.holder===k.value.name&&await Z(`people/${A.value.person}/free`),M("inbox")}var Pl=()=>Z(`people/${A.value.person}/${A.value.holder===k.value.name?"free":"hold"}`),Is=()=>Z(`people/${A.value.person}/call`,{},"rings");function Hl(e){let t=document.querySelector(`details.${e}`);t&&(t.closest("details.about")?.setAttribute("open",""),t.open=!0,t.querySelector("select, input, button").focus())}var Nl=[{key:"r",name:"key.answer",run:()=>ln("answer")},{key:"n",name:"key.note",run:()=>ln("note")},{key:"a",name:"ready",run:va},{key:"c",name:"ring",run:()=>A.value.number&&Is()},{key:"t",name:"hold",run:Pl},{key:"h",name:"handOver",run:()=>Hl("hand")},{key:"m",name:"newAppointment",run:()=>M("appointment","new","","",A.value.person)},{key:"x",name:"finish",run:Ms},{key:"s",name:"searchHere",run:()=>{cn.value=!0}}];function jl(){let e=A.value;return s`
		<header class="top">
			<a class="back" href="#inbox" aria-label=${o("key.inbox")}>${document.documentElement.dir==="rtl"?"→":"←"}</a>
			<h1>${e.name?s`<bdi>${e.name}</bdi>`:s`<bdi dir="ltr">${e.number??o("erased")}</bdi>`}</h1>
			<span class="tags">
				${e.language&&s`<span class="tag">${ft(e.language)}</span>`}
				${e.safety!=="normal"&&s`<b class="tag">${o(e.safety)}</b>`}
				${e.stopped&&s`<b class="tag">STOP</b>`}
			</span>
			<span class="deeds">
				<button type="button" onClick=${Is} disabled=${!e.number||e.stopped}>${o("ring")}</button>
				${Ts().length>0&&s`<button type="button" onClick=${Ms}>${o("finish")}</button>`}
			</span>
		</header>`}function Fl(){let e=n=>{n.preventDefault(),fa(new FormData(n.target).get("words").trim())},t=()=>{cn.value=!1,fa("")};return s`
		<form class="within" role="search" onSubmit=${e}>
			<input name="words" type="search" dir="auto" maxlength="64" required aria-label=${o("searchHere")} placeholder=${o("searchHere")}
				ref=${n=>n?.focus()} />
			<button>${o("search")}</button>
			<button type="button" onClick=${t}>${o("shut")}</button>
			${Qe.value?.length===0&&s`<p class="empty" role="status">${o("nobody")}</p>`}
		</form>`}var ql=e=>e.scrollHeight-e.scrollTop-e.clientHeight<160;function Ps({parts:[e]}){let t=de(),n=de(!0),a=Ee.value.at(-1)?.id;y(()=>{A.value?.person!==e&&(A.value=null,Ee.value=[]),Je.value=Qe.value=null,cn.value=!1,et(e)},[e]),y(()=>{A.value&&(q.value.person===void 0||q.value.person===e)&&et(e)},[q.value.count]);let r=()=>jt.value?t.current:document.scrollingElement;t.current&&(n.current=ql(r())),y(()=>{t.current&&(n.current||!a)&&(r().scrollTop=r().scrollHeight)},[a]);let i=A.value?.person===e;return Y([...i?Nl:[],{key:"Escape",name:"key.inbox",run:()=>M("inbox")}]),i?s`
		<div class="person">
			<${jl} />
			${jt.value?s`<aside aria-label=${o("about")}><${ha} /></aside>`:s`<details class="about"><summary>${o("about")}</summary><${ha} /></details>`}
			<section class="talk" aria-label=${o("conversation")}>
				${cn.value&&s`<${Fl} />`}
				<div class="past" ref=${t} tabindex="-1">
					${!Qe.value&&bt.value>0&&s`<button type="button" class="earlier" onClick=${_s}>${o("earlier")}</button>`}
					<${Es} rows=${Qe.value??Ee.value} />
				</div>
				<${ws} />
				<${As} />
			</section>
		</div>`:s`<h1 class="hidden">${o("conversation")}</h1>`}var un=$(null);function _t(e){let t=[...document.querySelectorAll(".found a, .tasks .what")];t[Math.max(0,Math.min(t.length-1,t.indexOf(document.activeElement)+e))]?.focus()}function Hs({parts:[e=""]}){y(()=>{un.value=null,b(async()=>{un.value=await _(`search?q=${encodeURIComponent(e)}`),setTimeout(()=>_t(0))})},[e]),Y([{key:"j",name:"key.next",run:()=>_t(1)},{key:"ArrowDown",run:()=>_t(1)},{key:"k",name:"key.before",run:()=>_t(-1)},{key:"ArrowUp",run:()=>_t(-1)}]);let{people:t=[],tasks:n=[]}=un.value??{};return s`
		<h1>${o("search")}: <bdi>${e}</bdi></h1>
		${un.value&&t.length+n.length===0&&s`<p class="empty">${o("nobody")}</p>`}
		<ul class="found">${t.map(({person:a,by:r,name:i,number:l})=>s`
			<li key=${a}><a href=${`#person/${a}`}>
				<strong>${i?s`<bdi>${i}</bdi>`:s`<bdi dir="ltr">${l??a}</bdi>`}</strong>
				<span class="tag">${o(`by.${r}`)}</span></a></li>`)}</ul>
		<ul class="tasks">${n.filter(({person:a})=>a).map(a=>s`<${oa} key=${a.id} task=${a} />`)}</ul>`}var ba=$(null),Le=$(null),Ll=()=>b(async()=>{ba.value=(await _("staff")).staff});async function ga(e){Le.value=null,await b(async()=>{let t=await w("staff",e);t.link&&(Le.value={name:e.name,link:`${location.origin}/desk/#link=${t.link}`})},"saved")&&(ba.value=(await _("staff")).staff)}var Ns=e=>{let t=e.getAll("desks");return t.includes("all")?"all":t.join(" ")};function js({role:e="volunteer",desks:t="desk"}){let n=t.split(" ");return s`
		<label>${o("roleWord")}<select name="role">${["volunteer","coordinator","admin"].map(a=>s`
			<option key=${a} value=${a} selected=${a===e}>${o(`role.${a}`)}</option>`)}</select></label>
		<fieldset><legend>${o("desks")}</legend>
			${["all",...I.value.desks].map(a=>s`
				<label key=${a} class="tick"><input type="checkbox" name="desks" value=${a} defaultChecked=${n.includes(a)} /> ${a==="all"?o("allDesks"):te(a)}</label>`)}
		</fieldset>`}function Rl(){let e=async t=>{t.preventDefault();let n=new FormData(t.target);await ga({what:"add",name:n.get("name").trim(),role:n.get("role"),desks:Ns(n)}),Le.value&&t.target.reset()};return s`
		<section><h2>${o("addStaff")}</h2>
			<form class="stack" onSubmit=${e}>
				<label>${o("name")}<input name="name" required maxlength="32" autocapitalize="none" autocomplete="off" pattern="[a-z0-9][a-z0-9._\\-]*" /></label>
				<p class="hint">${o("nameHint")}</p>
				<${js} />
				<button class="main">${o("addStaff")}</button>
			</form></section>`}function Ul({one:e}){let t=a=>{a.preventDefault();let r=new FormData(a.target);ga({what:"role",name:e.name,role:r.get("role"),desks:Ns(r)})},n=a=>()=>ga({what:a,name:e.name});return s`
		<li class=${e.disabled?"off":""}>
			<details><summary><bdi>${e.name}</bdi>
				<span class="tag">${o(`role.${e.role}`)}</span>
				${e.disabled&&s`<b class="tag">${o("off")}</b>`}
				${!e.password&&s`<span class="tag">${o("noPassword")}</span>`}
				${e.code&&s`<span class="tag">${o("secondStep")}</span>`}
				<small>${e.desks==="all"?o("allDesks"):e.desks.split(" ").map(te).join(", ")}</small></summary>
				<form class="stack" onSubmit=${t}><${js} role=${e.role} desks=${e.desks} /><button>${o("save")}</button></form>
				<p class="deeds">
					<button type="button" onClick=${n("link")} disabled=${e.disabled}>${o("newLink")}</button>
					<button type="button" onClick=${n(e.disabled?"enable":"disable")} disabled=${e.name===k.value.name}>${o(e.disabled?"enable":"disable")}</button>
				</p>
			</details>
		</li>`}function Fs(){return y(()=>{Le.value=null,Ll()},[]),s`
		<h1>${o("staff")}</h1>
		${Le.value&&s`<p class="once" role="status">${o("linkOf")} <bdi>${Le.value.name}</bdi>: <code dir="ltr">${Le.value.link}</code><br />
			<small>${o("linkHint")}</small></p>`}
		<div class="panels">
			<section><h2>${o("staffNow")}</h2><ul class="items members">${ba.value?.map(e=>s`<${Ul} key=${e.name} one=${e} />`)}</ul></section>
			<${Rl} />
		</div>`}var Vl=20,yt=$(null),pn=$(null),ue=$(null);async function qs(){yt.value=await _("words")}var _a=e=>o(`concept.${e}`).replace(/^concept\./,""),Ls=e=>e===null?o("words.anyLanguage"):ne(e),ya=(e,t)=>b(async()=>{await w(e,t),pn.value=ue.value=null,await qs()});async function Wl(e,t,n){ue.value=null,t&&await b(async()=>{ue.value=await w("words/clashes",{form:e,concept:t,language:n})})}function Bl({group:e}){let t=({currentTarget:r})=>{let{concept:i,language:l}=Object.fromEntries(new FormData(r));Wl(e.text,i,l)},n=r=>{r.preventDefault(),ya("words",{form:e.text,...Object.fromEntries(new FormData(r.target))})},a=ue.value?.wrong_word;return s`
		<form class="actions" onChange=${t} onSubmit=${n}>
			<label class="inline">${o("words.means")} <select name="concept" required autofocus>
				<option value=""></option>${yt.value.concepts.map(r=>s`<option key=${r} value=${r}>${_a(r)}</option>`)}</select></label>
			<label class="inline">${o("words.in")} <select name="language" defaultValue=${e.language??""}>
				<option value="">${o("words.anyLanguage")}</option>
				${I.value.languages.map(({tag:r,name:i})=>s`<option key=${r} value=${r} selected=${r===e.language}>${i}</option>`)}</select></label>
			<button class="main" disabled=${!!a}>${o("words.propose")}</button>
			<output role="status">${a?o(a):ue.value&&ue.value.clashes.length===0&&o("words.free")}</output>
			${ue.value?.clashes.length>0&&s`<ul class="clashes">${ue.value.clashes.map((r,i)=>s`
				<li key=${i}>${o(`words.clash.${r.code}`)}: <bdi>${r.form}</bdi> (${_a(r.concept)}, ${Ls(r.language)})</li>`)}</ul>`}
		</form>`}function Kl({group:e,most:t}){let n=pn.value===e.text;return s`
		<li>
			<div class="what"><strong><bdi lang=${e.language??void 0}>${e.text}</bdi></strong>
				<${Fe} share=${e.texts/t} />
				<small>${e.people>=Vl&&"≥ "}${o("words.people",g(e.people))} · ${o("words.texts",g(e.texts))} · <time>${O(e.last)}</time>
					${e.language&&s`<span class="tag">${e.language}</span>`}</small></div>
			${e.word&&s`<button type="button" aria-expanded=${n} onClick=${()=>{ue.value=null,pn.value=n?null:e.text}}>${o("words.makeOne")}</button>`}
			${n&&s`<${Bl} group=${e} />`}
		</li>`}function zl({word:e}){let{form:t,concept:n,language:a,by:r,accepted:i,own:l}=e,c={form:t,concept:n,language:a??""};return s`
		<li class=${i?"":"live"}>
			<div class="what"><strong><bdi>${t}</bdi></strong> = ${_a(n)} <span class="tag">${Ls(a)}</span>
				<small>${o("words.by")} <bdi>${r}</bdi>${i?s` · ${o("words.acceptedBy")} <bdi>${i}</bdi>`:s` · ${o(l?"words.waitsOther":"words.waits")}`}</small></div>
			${!i&&!l&&s`<button type="button" class="main" onClick=${()=>ya("words/decide",{what:"accept",...c})}>${o("words.accept")}</button>`}
			<button type="button" onClick=${()=>ya("words/decide",{what:"remove",...c})}>${o("notice.remove")}</button>
		</li>`}function Rs(){if(y(()=>{yt.value=pn.value=ue.value=null,b(qs)},[]),yt.value===null)return s`<h1>${o("words")}</h1>`;let{groups:e,own:t,hidden:n,texts:a}=yt.value,r=Math.max(...e.map(i=>i.texts));return s`
		<h1>${o("words")}</h1>
		<p class="hint">${o("words.hint")}</p>
		${t.length>0&&s`<h2>${o("words.own")}</h2><ul class="tasks">${t.map(i=>s`<${zl} key=${`${i.form} ${i.concept} ${i.language}`} word=${i} />`)}</ul>`}
		<h2>${o("words.unknown")}</h2>
		${e.length===0&&s`<p class="empty">${o("words.none")}</p>`}
		<ul class="tasks">${e.map(i=>s`<${Kl} key=${i.text} group=${i} most=${r} />`)}</ul>
		<p class="hint">${o("words.looked",g(a))}${n>0?` ${o("words.hidden",g(n))}`:""}</p>`}var wa=$(null),Us=()=>K(async()=>{({waiting:wa.value}=await _("waiting"))}),Xl=({id:e})=>b(()=>w(`waiting/${e}/drop`)).then(Us);function Yl({row:e}){return s`
		<li>
			<div class="what">
				${e.person?s`<a href=${`#person/${e.person}`}><bdi dir="ltr">${e.number??o("erased")}</bdi></a>`:o("notYours")}
				<small><span class="tag">${e.desk}</span>
					<span>${o("since")} <time>${O(e.since)}</time></span>
					${e.appointment>0&&s`<a href=${`#appointment/${e.appointment}`}>${o(e.keeps?"keepsUntilThen":"appointment")}</a>`}</small>
				${e.offers.map(t=>s`<p key=${t.day+t.time}><small>${N(Q(t.day))} ${t.time} <span class="tag">${o(`offer.${t.state}`)}</span></small></p>`)}
			</div>
			<button type="button" onClick=${()=>Xl(e)}>${o("takeOut")}</button>
		</li>`}function Vs(){return y(()=>{Us()},[q.value.count]),s`
		<p><a href="#appointments">${o("backToWeek")}</a></p>
		<h1>${o("waitingList")}</h1>
		${wa.value?.length===0&&s`<p class="empty">${o("nobodyWaits")}</p>`}
		<ol class="tasks">${wa.value?.map(e=>s`<${Yl} key=${e.id} row=${e} />`)}</ol>`}var Ws=["volunteer","coordinator","admin"],dn=[{name:"inbox",View:ls,bar:!0},{name:"appointments",View:qo,bar:!0},{name:"appointment",View:Wo},{name:"waiting",View:Vs},{name:"cases",View:Yo,bar:!0},{name:"import",View:Qo,least:"coordinator"},{name:"notices",View:ps,bar:!0,least:"coordinator"},{name:"notice",View:ms,least:"coordinator"},{name:"notice-edit",View:gs,least:"coordinator"},{name:"flows",View:as,bar:!0,least:"coordinator"},{name:"numbers",View:bs,bar:!0,least:"coordinator"},{name:"house",View:Go,bar:!0,least:"coordinator"},{name:"words",View:Rs,bar:!0,least:"coordinator"},{name:"person",View:Ps},{name:"search",View:Hs},{name:"staff",View:Fs,bar:!0,least:"admin"},{name:"audit",View:zo,bar:!0,least:"admin"},{name:"me",View:jo}],ka=({least:e="volunteer"})=>Ws.indexOf(k.value.role)>=Ws.indexOf(e);async function Zl(){await b(()=>w("sign-out")),k.value=null}function Gl(e){e.preventDefault();let t=new FormData(e.target).get("q").trim();t.length>1&&M("search",t)}var Bs=()=>s`<img src="icon.svg" alt="" width="28" height="28" />`;function Jl(){return Y([{key:"g",name:"key.inbox",run:()=>M("inbox")},{key:"/",name:"key.search",run:()=>document.getElementById("q").focus()}]),s`
		<header class="bar">
			<a class="skip" href="#" onClick=${e=>{e.preventDefault(),document.getElementById("main").focus()}}>${o("skip")}</a>
			<${Bs} />
			<nav class="views" aria-label=${o("views")}>
				${dn.filter(e=>e.bar&&ka(e)).map(({name:e})=>s`
					<a key=${e} href=${`#${e}`} aria-current=${We.value[0]===e?"page":void 0}>${o(e)}</a>`)}
			</nav>
			<form role="search" onSubmit=${Gl}>
				<input id="q" name="q" type="search" dir="auto" aria-label=${o("search")} placeholder=${o("searchFor")} minlength="2" maxlength="64" />
			</form>
			<nav class="self" aria-label="passaparola">
				<${yo} />
				<${Fn} />
				<a href="#me"><bdi>${k.value.name}</bdi></a>
				<button type="button" class="plain" onClick=${Zl}>${o("leave")}</button>
			</nav>
		</header>`}function Ql(){return s`
		<header class="bar"><span class="home"><${Bs} /> passaparola</span>
			<nav class="self" aria-label="passaparola"><${Fn} /></nav></header>`}function ec(){if(k.value===void 0)return s`<main aria-busy="true"></main>`;let{View:e}=dn.find(t=>t.name===We.value[0]&&k.value&&ka(t))??dn[0];return s`
		${k.value?s`<${Jl} />`:s`<${Ql} />`}
		<p class="wrong" role="alert">${U.value&&o(U.value)}</p>
		<p class="did" role="status">${Ve.value&&o(Ve.value)}</p>
		<main id="main" tabindex="-1">${k.value?s`<${e} key=${We.value.join("/")} parts=${We.value.slice(1)} />`:s`<${ko} />`}</main>`}await mo();wn(s`<${ec} />`,document.body);ie();
