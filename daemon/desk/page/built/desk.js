// SPDX-License-Identifier: AGPL-3.0-or-later
// made by daemon/desk/page/build from 459745af5de2a5652f3d82063cd4ba4e
// with preact, htm, signals and lean-qr: licences.txt
var E,ka,fn,be,pn,St,xa,kt,Sa,mn,dn,Us,ot=Symbol.for("pv"),Ct={},Dt=[],Vs=/^m(i|n|o|s|text|space)$/,$n=Array.isArray,hn=Dt.slice,Ae=Object.assign;function Oe(e){e&&e.parentNode&&e.remove()}function st(e,t,n){var a,r,i,l={},c=arguments.length;for(i in t)i=="key"?a=t[i]:i=="ref"&&typeof e!="function"?r=t[i]:l[i]=t[i];return c>2&&(l.children=c>3?hn.call(arguments,2):n),at(e,l,a,r,null)}function at(e,t,n,a,r){var i={type:e,props:t,key:n,ref:a,__k:null,__:null,__b:0,__e:null,__c:null,constructor:ot,__v:r||++ka,__i:-1,__u:0};return!r&&E.vnode&&E.vnode(i),i}function Te(e){return e.children}function Me(e,t){this.props=e,this.context=t,this.__g=0}function ye(e,t){if(t==null)return e.__&&ye(e.__,e.__i+1);for(var n;t<e.__k.length;t++)if((n=e.__k[t])&&n.__e)return n.__e;return typeof e.type!="function"||e.props.__P?null:ye(e)}function Ws(e){var t,n=e.__v,a=n.__e,r=[],i=[],l=e.__P;l&&((t=Ae({constructor:ot},n)).__v=n.__v+1,E.vnode&&E.vnode(t),vn(l,t,n,e.__n,l.namespaceURI,32&n.__u?[a]:null,r,a||ye(n),32&n.__u,i),t.__v=n.__v,t.__.__k[t.__i]=t,Ma(r,t,i),n.__=n.__e=null,t.__e!=a&&Ca(t))}function Ca(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(function(t){return t&&(e.__e=t.__e)}),Ca(e)}function ya(e){(8&e.__g||(e.__g|=8,be.push(e),St++))&&pn==E.debounceRendering||((pn=E.debounceRendering)||queueMicrotask)(Da)}function Da(){try{for(var e,t=1;be.length;)be.length>t&&be.sort(xa),e=be.shift(),t=be.length,8&e.__g&&Ws(e)}finally{(St=be.length)&&(pn||queueMicrotask)(Da)}}function Ea(e,t,n,a,r,i,l,c,d,f,p){var h,v,u,$,x,S,D=a.__k||Dt,C=t.length;for(d=Bs(n,t,D,d,C),h=0;h<C;h++)(u=n.__k[h])!=null&&(v=~u.__i&&D[u.__i]||Ct,u.__i=h,S=vn(e,u,v,r,i,l,c,d,f,p),$=u.__e,(v.ref!=u.ref||8&v.__u)&&(v.ref&&gn(v.ref,null,u,v),u.ref&&p.push(u.ref,u.__c||$,u)),x=x||$,4&u.__u?(d=Oa(u,d,e,!v.__v),v.__e&&(v.__e=null)):typeof u.type=="function"&&S!==void 0?d=S:$&&(d=$.nextSibling),u.__u&=-21);return n.__e=x,d}function Bs(e,t,n,a,r){var i,l,c,d,f,p,h,v,u,$=n.length,x=$,S=0,D=0,C=e.__k=Array(r);for(i=0;i<r;i++)(l=t[i])!=null&&typeof l!="boolean"&&typeof l!="function"?(typeof l!="object"||l.constructor===String?l=C[i]=at(null,l):$n(l)?l=C[i]=at(Te,{children:l}):l.constructor===ot&&l.__b?l=C[i]=at(l.type,l.props,l.key,l.ref,l.__v):C[i]=l,d=i+S,l.__=e,l.__b=e.__b+1,c=null,~(f=l.__i=Ks(l,n,d,x))&&(x--,(c=n[f])&&(c.__u|=2)),c&&c.__v?(l.__u|=16,f==d-1?S--:f==d+1?S++:f!=d&&(f>d?S--:S++,D=1)):(~f||(r>$?S--:r<$&&S++),typeof l.type!="function"&&(l.__u|=4))):C[i]=null;if(D){for(p=[],h=[],i=0;i<r;i++)if((l=C[i])&&16&l.__u){for(S=0,v=p.length;S<v;)p[u=S+v>>1]<l.__i?S=u+1:v=u;p[S]=l.__i,h[i]=S+1}for(S=p.length;i--;)h[i]&&(h[i]==S?S--:C[i].__u|=4)}if(x)for(i=0;i<$;i++)!(c=n[i])||2&c.__u||(c.__e==a&&(a=ye(c)),_n(c,c));return a}function Oa(e,t,n,a){var r,i,l,c;if(typeof e.type=="function"){if(e.props.__P)return t;if(r=e.__k)for(i=0;i<r.length;i++)r[i]&&(r[i].__=e,t=Oa(r[i],t,n,!1));return t}for(t&&!t.parentNode&&(t=ye(e))&&!t.parentNode&&(t=null),l=e.__e,c=t;c&&c.nodeType==8;)c=c.nextSibling;for(l!=c&&(!a&&n.moveBefore&&l.parentNode?n.moveBefore(l,t):n.insertBefore(l,t||null)),t=l;(t=t&&t.nextSibling)&&t.nodeType==8&&!t.data.startsWith("$s"););return t}function Ks(e,t,n,a){var r,i=e.key,l=e.type,c=t[n],d=c&&!(2&c.__u);if(c===null&&i==null||d&&i==c.key&&l==c.type)return n;if(a>(d?1:0)){for(r=n-1;r>=0;r--)if((c=t[r])&&!(2&c.__u)&&i==c.key&&l==c.type)return r;for(r=n+1;r<t.length;r++)if((c=t[r])&&!(2&c.__u)&&i==c.key&&l==c.type)return r}return-1}function wa(e,t,n){n==null&&(n=""),t[0]=="-"?e.setProperty(t,n):e[t]=n}function wt(e,t,n,a,r){var i,l;if(t=="style")if(typeof n=="string")e.style.cssText=n;else{if(typeof a=="string"&&(e.style.cssText=a=""),a)for(t in a)n&&t in n||wa(e.style,t);if(n)for(t in n)a&&n[t]==a[t]||wa(e.style,t,n[t])}else if(t[0]=="o"&&t[1]=="n")typeof n!="function"&&(n=null),typeof a!="function"&&(a=null),(e.__e||(e.__e={}))[t]=n,n&&a||(l=dn[t]||(dn[t]=zs(t)),(e.__a||(e.__a={}))[t]=mn,i=t!=(t=t.replace(Sa,"$1")),(t=t.slice(2))[0]<"a"&&(t=t.toLowerCase()),n?e.addEventListener(t,l,i):e.removeEventListener(t,l,i));else{if(r=="http://www.w3.org/2000/svg")t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(t!="width"&&t!="height"&&t!="href"&&t!="list"&&t!="form"&&t!="tabIndex"&&t!="download"&&t!="rowSpan"&&t!="colSpan"&&t!="role"&&t!="popover"&&t in e)try{return void(e[t]=n??"")}catch{}if(typeof n=="function")return;n==null||n===!1&&t[4]!="-"?e.removeAttribute(t):e.setAttribute(t,t=="popover"&&n==1?"":n)}}function zs(e){return function(t){var n=this.__e;if(n){if(n=n[e],t[kt]==null)t[kt]=mn++;else if(t[kt]<this.__a[e])return;return n(E.event?E.event(t):t)}}}function vn(e,t,n,a,r,i,l,c,d,f){var p,h,v,u,$,x,S,D,C,I,M,Z,ve,ge,ae,ba,_e,Ee,pe=t.type;if(t.constructor!==ot)return null;128&n.__u&&(d=32&n.__u,p=n.__c.__z)&&(t.__u|=d,h=i=[],p.nodeType==8?c=xt(p,i):i.push(p),c=i[0]||c),(p=E.__b)&&p(t);e:if(typeof pe=="function"){v=l.length;try{if(D=t.props,C=(p=pe.prototype)&&p.render,I=(p=pe.contextType)&&a[p.__c],M=p?I?I.props.value:p.__:a,(u=n.__c)?(t.__c=u,2&u.__g&&(u.__g|=1)):(C?t.__c=u=new pe(D,M):(t.__c=u=new Me(D,M),u.constructor=pe,u.render=Ys),I&&I.sub(u),u.state||(u.state={}),u.__n=a,u.__g|=8,u.__h=[],u.__k=[]),C&&(u.__s||(u.__s=u.state),pe.getDerivedStateFromProps&&(u.__s==u.state&&(u.__s=Ae({},u.__s)),Ae(u.__s,pe.getDerivedStateFromProps(D,u.__s)))),$=u.props,x=u.state,u.__v=t,n.__c){if(D!==$&&C&&!pe.getDerivedStateFromProps&&u.componentWillReceiveProps&&u.componentWillReceiveProps(D,M),t.__v==n.__v&&!(8&u.__g)||!(4&u.__g)&&u.shouldComponentUpdate&&u.shouldComponentUpdate(D,u.__s,M)===!1){t.__v!=n.__v&&(u.props=D,u.state=u.__s,u.__g&=-9),t.__e=n.__e,t.__k=n.__k,t.__k.some(function(G){G&&(G.__=t)}),Dt.push.apply(u.__h,u.__k),u.__k=[],u.__h.length&&l.push(u),c=ye(n);break e}u.componentWillUpdate&&u.componentWillUpdate(D,u.__s,M),C&&u.componentDidUpdate&&u.__h.push(function(){u.componentDidUpdate($,x,S)})}else C&&!pe.getDerivedStateFromProps&&u.componentWillMount&&u.componentWillMount(),C&&u.componentDidMount&&u.__h.push(u.componentDidMount);u.context=M,u.props=D,u.__P=e,u.__g&=-5,Z=E.__r,ve=C?25:0;do u.__g&=-9,Z&&Z(t),p=u.render(u.props,u.state=u.__s,u.context);while(8&u.__g&&++ve<25);C&&(Dt.push.apply(u.__h,u.__k),u.__k=[]),u.state=u.__s,u.getChildContext&&(a=Ae({},a,u.getChildContext())),C&&n.__c&&u.getSnapshotBeforeUpdate&&(S=u.getSnapshotBeforeUpdate($,x)),ge=p&&p.type===Te&&p.key==null?p.props.children:p,D.__P&&(p=c,r=(e=D.__P).namespaceURI,d=i=null,n.props&&n.props.__P!=e&&(n.__k.some(function(G){G&&_n(G,G)}),n.__k=null),c=n.__k?ye(n,0):null),c=Ea(e,$n(ge)?ge:[ge],t,n,a,r,i,l,c,d,f),D.__P&&(t.__e=null,c=p),t.__u&=-161,h&&h.some(Oe),u.__h.length&&l.push(u),1&u.__g&&(u.__g&=-4)}catch(G){if(l.length=v,t.__v=null,d||i)if(G&&G.then){if(t.__u|=128|d,i){for(~(_e=i.indexOf(c||void 0))||(_e=i.length);(Ee=i[_e-1])&&Ee.nodeType==8;)_e--;for(;_e<i.length;_e++)if(Ee=i[_e])if(i[_e]=null,ae){if(Ee==ba)break}else{if(Ee.nodeType!=8)break;Ee.data.startsWith("$s")&&(ba=xt(ae=Ee))}}if(!ae){for(;c&&c.nodeType==8&&c.nextSibling;)c=c.nextSibling;ae=c}(p=xt(ae=t.__c.__z||(t.__c.__z=ae)))?(t.__e=ae,c=p):t.__e=c,c=c&&c.nextSibling}else i&&i.some(Oe);else t.__e=n.__e;t.__k||(t.__k=n.__k||[]),G&&G.then||Aa(t),E.__e(G,t,n)}}else c=t.__e=Xs(n.__e,t,n,a,r,i,l,d,f,e);return(p=E.diffed)&&p(t),c}function xt(e,t){if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var n=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith("$s"))n++;else if(e.data.startsWith("/$s")&&!--n)return e}t&&t.push(e)}}function Aa(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.some(Aa))}function Ma(e,t,n){for(var a=0;a<n.length;)gn(n[a++],n[a++],n[a++]);E.__c&&E.__c(t,e),e.some(function(r){try{e=r.__h,r.__h=[],e.some(function(i){i.call(r)})}catch(i){E.__e(i,r.__v)}})}function Xs(e,t,n,a,r,i,l,c,d,f){var p,h,v,u,$,x,S,D,C=n.props||Ct,I=t.props,M=t.type;if(M=="svg"?r="http://www.w3.org/2000/svg":M=="math"?r="http://www.w3.org/1998/Math/MathML":r||(r="http://www.w3.org/1999/xhtml"),i){for(p=0;p<i.length;p++)if(($=i[p])&&(M?$.localName==M:$.nodeType==3)){e=$,i[p]=null;break}}if(!e){if(D=f.ownerDocument||document,!M)return D.createTextNode(I);e=D.createElementNS(r,M,I.is?I:f),c&&(E.__m&&E.__m(t,i),c=!1),i=null}if(M){if(f=M=="template"&&e.content||e,i=M=="textarea"&&I.defaultValue!=null?null:i&&hn.call(f.childNodes),!c&&i)for(C={},p=0;p<e.attributes.length;p++)C[($=e.attributes[p]).name]=$.value;for(p in C)$=C[p],p=="dangerouslySetInnerHTML"?v=$:p=="children"||p in I||p=="value"&&"defaultValue"in I||p=="checked"&&"defaultChecked"in I||wt(e,p,null,$,r);for(p in I)$=I[p],p=="children"?u=$:p=="dangerouslySetInnerHTML"?h=$:p=="value"?x=$:p=="checked"?S=$:c&&typeof $!="function"||C[p]===$||wt(e,p,$,C[p],r);h?(c||v&&(h.__html==v.__html||h.__html==e.innerHTML)||(e.innerHTML=h.__html),t.__k=[]):(v&&(e.textContent=""),(M=="foreignObject"||r=="http://www.w3.org/1998/Math/MathML"&&Vs.test(M))&&(r="http://www.w3.org/1999/xhtml"),Ea(f,$n(u)?u:[u],t,n,a,r,i,l,i?i[0]:n.__k&&ye(n,0),c,d),i&&i.some(Oe)),c&&M!="textarea"||(p="value",M=="progress"&&x==null?e.removeAttribute(p):x==null||x===e[p]&&(M!="progress"||x)||wt(e,p,x,C[p],r),p="checked",S!=null&&S!=e[p]&&wt(e,p,S,C[p],r))}else C===I||c&&e.data==I||(e.data=I);return e}function gn(e,t,n,a){try{typeof e=="function"?t?t.__x=e(t)||1:a&&(a=a.__c||a.__e)&&(t=a.__x)&&(a.__x=null,typeof t=="function"?t():e(null)):e.current=t}catch(r){E.__e(r,n)}}function _n(e,t,n){var a,r,i,l;if(E.unmount&&E.unmount(e),!(a=e.ref)||a.current&&a.current!=e.__e||gn(a,null,t,e),a=e.__c){if(a.componentWillUnmount)try{a.componentWillUnmount()}catch(c){E.__e(c,t)}a.__P=a.__n=null}if(a=e.__k)for(l=0;l<a.length;l++)a[l]&&_n(a[l],t,typeof e.type!="function"||n&&!e.props.__P);!n&&(a=e.__c)&&(a=a.__z)&&(r=xt(a,i=[]))&&(a==e.__e&&i.some(Oe),Oe(r),Oe(a)),n||Oe(e.__e),e.__e=e.__c=e.__=null}function Ys(e,t,n){return this.constructor(e,n)}function bn(e,t){var n,a,r,i;E.__&&E.__(e,t),t.nodeType==9&&(t=t.documentElement),a=(n=e&&32&e.__u)?null:t.__k,t.__k=at(Te,{children:[e]}),r=[],i=[],vn(t,t.__k,a||Ct,Ct,t.namespaceURI,a?null:t.firstChild?hn.call(t.childNodes):null,r,a?a.__e:t.firstChild,n,i),Ma(r,t.__k,i),t.__k.props.children=null}E={__e:function(e,t,n,a){for(var r,i,l;t=t.__;)if((r=t.__c)&&!(1&r.__g)){r.__g|=4;try{if((l=(i=r.constructor)&&i.getDerivedStateFromError)&&r.setState(i.getDerivedStateFromError(e)),r.componentDidCatch&&(r.componentDidCatch(e,a||{}),l=1),l&&8&r.__g)return void(r.__g|=2)}catch(c){e=c}}throw St=0,e}},ka=0,fn=function(e){return e!=null&&e.constructor===ot},Me.prototype.setState=function(e,t){var n=this.__s;n&&n!=this.state||(n=this.__s=Ae({},this.state)),typeof e=="function"&&(e=e(Ae({},n),this.props)),e&&(Ae(n,e),this.__v&&(t&&this.__k.push(t),ya(this)))},Me.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.push(e),ya(this))},Me.prototype.render=Te,be=[],St=0,xa=function(e,t){return e.__v.__b-t.__v.__b},kt=Symbol(),Sa=/(PointerCapture)$|Capture$/i,mn=0,dn={},Us=0;var Ia=function(e,t,n,a){var r;t[0]=0;for(var i=1;i<t.length;i++){var l=t[i++],c=t[i]?(t[0]|=l?1:2,n[t[i++]]):t[++i];l===3?a[0]=c:l===4?a[1]=Object.assign(a[1]||{},c):l===5?(a[1]=a[1]||{})[t[++i]]=c:l===6?a[1][t[++i]]+=c+"":l?(r=e.apply(c,Ia(e,c,n,["",null])),a.push(r),c[0]?t[0]|=2:(t[i-2]=0,t[i]=r)):a.push(c)}return a},Ta=new Map;function Pa(e){var t=Ta.get(this);return t||(t=new Map,Ta.set(this,t)),(t=Ia(this,t.get(e)||(t.set(e,t=(function(n){for(var a,r,i=1,l="",c="",d=[0],f=function(v){i===1&&(v||(l=l.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?d.push(0,v,l):i===3&&(v||l)?(d.push(3,v,l),i=2):i===2&&l==="..."&&v?d.push(4,v,0):i===2&&l&&!v?d.push(5,0,!0,l):i>=5&&((l||!v&&i===5)&&(d.push(i,0,l,r),i=6),v&&(d.push(i,v,0,r),i=6)),l=""},p=0;p<n.length;p++){p&&(i===1&&f(),f(p));for(var h=0;h<n[p].length;h++)a=n[p][h],i===1?a==="<"?(f(),d=[d],i=3):l+=a:i===4?l==="--"&&a===">"?(i=1,l=""):l=a+l[0]:c?a===c?c="":l+=a:a==='"'||a==="'"?c=a:a===">"?(f(),i=1):i&&(a==="="?(i=5,r=l,l=""):a==="/"&&(i<5||n[p][h+1]===">")?(f(),i===3&&(d=d[0]),i=d,(d=d[0]).push(2,0,i),i=0):a===" "||a==="	"||a===`
`||a==="\r"?(f(),i=2):l+=a),i===3&&l==="!--"&&(i=4,d=d[0])}return f(),d})(e)),t),arguments,[])).length>1?t:t[0]}var s=Pa.bind(st);var Et,W,yn,Ha,Zs=Object.is,wn=0,Wa=[],kn=[],N=E,Fa=N.__b,Na=N.__r,ja=N.diffed,qa=N.__c,La=N.unmount,Ra=N.__;function Ba(e,t){N.__h&&N.__h(W,e,wn||t),wn=0;var n=W.__H||(W.__H={__:[],__h:[]});return e>=n.__.length&&n.__.push({}),n.__[e]}function y(e,t){var n=Ba(Et++,3);!N.__s&&Ka(n.__H,t)&&(n.__P=!0,n.__=e,n.u=t,W.__H.__h.push(n))}function de(e){return wn=5,Ot(function(){return{current:e}},[])}function Ot(e,t){var n=Ba(Et++,7);return Ka(n.__H,t)&&(n.__=e(),n.__H=t),n.__}function Gs(){var e;do{for(;e=kn.shift();)try{it(e)}catch(n){N.__e(n,{__:(e=e.__P)&&e.__v})}for(;e=Wa.shift();){var t=e.__H;if(e.__P&&t)try{t.__h.some(it),t.__h.some(xn),t.__h=[]}catch(n){t.__h=[],N.__e(n,e.__v)}}}while(kn.length)}N.__b=function(e){W=null,Fa&&Fa(e)},N.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),Ra&&Ra(e,t)},N.__r=function(e){Na&&Na(e),Et=0;var t=(W=e.__c).__H;t&&(yn==W?W.__h=[]:(t.__h.some(it),t.__h.some(xn),Et=0),t.__h=[],t.__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),yn=W},N.diffed=function(e){ja&&ja(e);var t=e.__c;t&&t.__H&&(t.__H.__h.length&&Va(Wa.push(t)),t.__H.__.some(function(n){n.u&&(n.__H=n.u)})),yn=W=null},N.__c=function(e,t){t.some(function(n){try{n.__h.some(it),n.__h=n.__h.filter(function(a){return!a.__||xn(a)})}catch(a){n.__h=[function(){throw a}]}}),qa&&qa(e,t)},N.unmount=function(e){La&&La(e);var t,n,a=e.__c;a&&a.__H&&(a.__H.__.some(function(r){try{if(r.__P&&r.__c){if(n===void 0){for(n=e.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}r.__P=n,Va(kn.push(r))}else it(r)}catch(i){t=i}}),a.__H=void 0,t&&N.__e(t,a.__v))};var Ua=typeof requestAnimationFrame=="function";function Js(e){var t,n=function(){clearTimeout(a),Ua&&cancelAnimationFrame(t),setTimeout(e)},a=setTimeout(n,35);Ua&&(t=requestAnimationFrame(n))}function Va(e){e!=1&&Ha==N.requestAnimationFrame||((Ha=N.requestAnimationFrame)||Js)(Gs)}function it(e){var t=W,n=e.__c;typeof n=="function"&&(e.__c=void 0,n()),W=t}function xn(e){var t=W;e.__c=e.__(),W=t}function Ka(e,t){return!e||e.length!=t.length||t.some(function(n,a){return!Zs(n,e[a])})}var Qs=Symbol.for("preact-signals");function It(){if(fe>1)fe--;else{var e,t=!1;for((function(){var r=Mt;for(Mt=void 0;r!==void 0;){var i=r.S;if(i.v===r.v)for(var l=i.t;l!==void 0;l=l.x)l.i===r.i&&(l.i=i.i);r=r.o}})();lt!==void 0;){var n=lt;for(lt=void 0,At++;n!==void 0;){var a=n.u;if(n.u=void 0,n.f&=-3,!(8&n.f)&&Xa(n))try{n.c()}catch(r){t||(e=r,t=!0)}n=a}}if(At=0,fe--,t)throw e}}function Cn(e){if(fe>0)return e();Sn=++ei,fe++;try{return e()}finally{It()}}var rt,P=void 0;function ct(e){var t=P,n=rt;P=void 0,rt=void 0;try{return e()}finally{P=t,rt=n}}var lt=void 0,fe=0,At=0,ei=0,Sn=0,Mt=void 0,Tt=0;function za(e){if(P!==void 0){var t=e.n;if(t===void 0||t.t!==P)return t={i:0,S:e,p:P.s,n:void 0,t:P,e:void 0,x:void 0,r:t},P.s!==void 0&&(P.s.n=t),P.s=t,e.n=t,32&P.f&&e.S(t),t;if(t.i===-1)return t.i=0,t.n!==void 0&&(t.n.p=t.p,t.p!==void 0&&(t.p.n=t.n),t.p=P.s,t.n=void 0,P.s.n=t,P.s=t),t}}function L(e,t){this.v=e,this.i=0,this.n=void 0,this.t=void 0,this.l=0,this.W=t?.watched,this.Z=t?.unwatched,this.name=t?.name}L.prototype.brand=Qs;L.prototype.h=function(){return!0};L.prototype.S=function(e){var t=this,n=this.t;n!==e&&e.e===void 0&&(e.x=n,this.t=e,n!==void 0?n.e=e:ct(function(){var a;(a=t.W)==null||a.call(t)}))};L.prototype.U=function(e){var t=this;if(this.t!==void 0){var n=e.e,a=e.x;n!==void 0&&(n.x=a,e.e=void 0),a!==void 0&&(a.e=n,e.x=void 0),e===this.t&&(this.t=a,a===void 0&&ct(function(){var r;(r=t.Z)==null||r.call(t)}))}};L.prototype.subscribe=function(e){var t=this;return oe(function(){var n=t.value;ct(function(){return e(n)})},{name:"sub"})};L.prototype.valueOf=function(){return this.value};L.prototype.toString=function(){return this.value+""};L.prototype.toJSON=function(){return this.value};L.prototype.peek=function(){var e=this;return ct(function(){return e.value})};Object.defineProperty(L.prototype,"value",{get:function(){var e=za(this);return e!==void 0&&(e.i=this.i),this.v},set:function(e){if(e!==this.v){if(At>100)throw new Error("Cycle detected");(function(n){fe!==0&&At===0&&n.l!==Sn&&(n.l=Sn,Mt={S:n,v:n.v,i:n.i,o:Mt})})(this),this.v=e,this.i++,Tt++,fe++;try{for(var t=this.t;t!==void 0;t=t.x)t.t.N()}finally{It()}}}});function m(e,t){return new L(e,t)}function Xa(e){for(var t=e.s;t!==void 0;t=t.n)if(t.S.i!==t.i||!t.S.h()||t.S.i!==t.i)return!0;return!1}function Ya(e){for(var t=e.s;t!==void 0;t=t.n){var n=t.S.n;if(n!==void 0&&(t.r=n),t.S.n=t,t.i=-1,t.n===void 0){e.s=t;break}}}function Za(e){for(var t=e.s,n=void 0;t!==void 0;){var a=t.p;t.i===-1?(t.S.U(t),a!==void 0&&(a.n=t.n),t.n!==void 0&&(t.n.p=a)):n=t,t.S.n=t.r,t.r!==void 0&&(t.r=void 0),t=a}e.s=n}function Ie(e,t){L.call(this,void 0,t),this.x=e,this.s=void 0,this.g=Tt-1,this.f=4}Ie.prototype=new L;Ie.prototype.h=function(){if(this.f&=-3,1&this.f)return!1;if((36&this.f)==32||(this.f&=-5,this.g===Tt))return!0;if(this.g=Tt,this.f|=1,this.i>0&&!Xa(this))return this.f&=-2,!0;var e=P;try{Ya(this),P=this;var t=this.x();(16&this.f||this.v!==t||this.i===0)&&(this.v=t,this.f&=-17,this.i++)}catch(n){this.v=n,this.f|=16,this.i++}return P=e,Za(this),this.f&=-2,!0};Ie.prototype.S=function(e){if(this.t===void 0){this.f|=36;for(var t=this.s;t!==void 0;t=t.n)t.S.S(t)}L.prototype.S.call(this,e)};Ie.prototype.U=function(e){if(this.t!==void 0&&(L.prototype.U.call(this,e),this.t===void 0)){this.f&=-33;for(var t=this.s;t!==void 0;t=t.n)t.S.U(t)}};Ie.prototype.N=function(){if(!(2&this.f)){this.f|=6;for(var e=this.t;e!==void 0;e=e.x)e.t.N()}};Object.defineProperty(Ie.prototype,"value",{get:function(){if(1&this.f)throw new Error("Cycle detected");var e=za(this);if(this.h(),e!==void 0&&(e.i=this.i),16&this.f)throw this.v;return this.v}});function we(e,t){return new Ie(e,t)}function Ga(e){var t=e.j;if(e.j=void 0,typeof t=="function"){fe++;var n=P;P=void 0;try{t()}catch(a){throw e.f&=-2,e.f|=8,Dn(e),a}finally{P=n,It()}}}function Dn(e){for(var t=e.s;t!==void 0;t=t.n)t.S.U(t);e.x=void 0,e.s=void 0,Ga(e)}function ti(e){if(P!==this)throw new Error("Out-of-order effect");Za(this),P=e,this.f&=-2;try{8&this.f&&Dn(this)}finally{It()}}function Re(e,t){this.x=e,this.j=void 0,this.s=void 0,this.u=void 0,this.f=32,this.name=t?.name,rt&&rt.push(this)}Re.prototype.c=function(){var e=this.S();try{if(8&this.f||this.x===void 0)return;var t=this.x();typeof t=="function"&&(this.j=t)}finally{e()}};Re.prototype.S=function(){if(1&this.f)throw new Error("Cycle detected");this.f|=1,this.f&=-9,Ga(this),Ya(this),fe++;var e=P;return P=this,ti.bind(this,e)};Re.prototype.N=function(){2&this.f||(this.f|=2,this.u=lt,lt=this)};Re.prototype.d=function(){this.f|=8,1&this.f||Dn(this)};Re.prototype.dispose=function(){this.d()};function oe(e,t){var n=new Re(e,t);try{n.c()}catch(r){throw n.d(),r}var a=n.d.bind(n);return a[Symbol.dispose]=a,a}var Ja,Ht,Pt,ni=typeof window<"u"&&!!window.__PREACT_SIGNALS_DEVTOOLS__;var Qa=[];oe(function(){Ja=this.N})();function Ue(e,t){E[e]=t.bind(null,E[e]||function(){})}function ut(e){if(Pt){var t=Pt;Pt=void 0,t()}Pt=e&&e.S()}function eo(e){var t=this,n=e.data,a=oi(n);a.name="ReactiveDom",a.value=n;var r=Ot(function(){for(var c=t,d=t.__v;d=d.__;)if(d.__c){d.__c.__$f|=4;break}var f=we(function(){var u=a.value.value;return u===0?0:u===!0?"":u||""}),p=we(function(){return!Array.isArray(f.value)&&!fn(f.value)}),h=oe(function(){if(this.N=to,p.value){var u=f.value;c.__v&&c.__v.__e&&c.__v.__e.nodeType===3&&(c.__v.__e.data=u)}}),v=t.__$u.d;return t.__$u.d=function(){h(),v.call(this)},[p,f]},[]),i=r[0],l=r[1];return i.value?l.peek():l.value}eo.displayName="ReactiveTextNode";Object.defineProperties(L.prototype,{constructor:{configurable:!0,value:st(Te,null).constructor},type:{configurable:!0,value:eo},props:{configurable:!0,get:function(){var e=this;return{data:{get value(){return e.value}}}}},__b:{configurable:!0,value:1}});Ue("__b",function(e,t){if(ut(),Ht=void 0,typeof t.type=="string"){var n,a=t.props;for(var r in a)if(r!=="children"){var i=a[r];i instanceof L&&(n||(t.__np=n={}),n[r]=i,a[r]=i.peek())}}e(t)});Ue("__r",function(e,t){if(e(t),t.type!==Te){ut();var n,a=t.__c;a&&(a.__$f&=-2,(n=a.__$u)===void 0&&(a.__$u=n=(function(r,i){var l;return oe(function(){l=this},{name:i}),l.c=r,l})((function(r){return function(){var i;ni&&((i=this.y)==null||i.call(this)),r.__$f|=1,r.setState({})}})(a),typeof t.type=="function"?t.type.displayName||t.type.name:""))),Ht=a,ut(n)}});Ue("__e",function(e,t,n,a){ut(),Ht=void 0,e(t,n,a)});Ue("diffed",function(e,t){ut(),Ht=void 0;var n;if(typeof t.type=="string"&&(n=t.__e)){var a=t.__np,r=t.props,i=n.U;if(i)for(var l in i){var c=i[l];c===void 0||a&&l in a||(c.d(),i[l]=void 0)}if(a){i||(i={},n.U=i);for(var d in a){var f=i[d],p=a[d];f===void 0?(f=ai(n,d,p,r),i[d]=f):f.o(p,r)}}}e(t)});function ai(e,t,n,a){var r=t in e&&e.ownerSVGElement===void 0,i=m(n);return{o:function(l,c){i.value=l,a=c},d:oe(function(){this.N=to;var l=i.value.value;a[t]!==l&&(a[t]=l,r?e[t]=l:l!=null&&(l!==!1||t[4]==="-")?e.setAttribute(t,l):e.removeAttribute(t))})}}Ue("unmount",function(e,t){if(typeof t.type=="string"){var n=t.__e;if(n){var a=n.U;if(a){n.U=void 0;for(var r in a){var i=a[r];i&&i.d()}}}var l=t.__np;if(l){var c=t.props;for(var d in l)c[d]=l[d]}t.__np=void 0}else{var f=t.__c;if(f){f.__$f|=8;var p=f.__$u;p&&(f.__$u=void 0,p.d())}}e(t)});Ue("__h",function(e,t,n,a){a<3&&(t.__$f|=2),e(t,n,a)});Me.prototype.shouldComponentUpdate=function(e,t){if(this.__R)return!0;var n=this.__$u,a=n&&n.s!==void 0;for(var r in t)return!0;if(this.__f||typeof this.u=="boolean"&&this.u===!0){var i=2&this.__$f;if(!(a||i||4&this.__$f)||1&this.__$f)return!0}else if(!(a||4&this.__$f)||3&this.__$f)return!0;for(var l in e)if(l!=="__source"&&e[l]!==this.props[l])return!0;for(var c in this.props)if(!(c in e))return!0;return!1};function oi(e,t){return Ot(function(){return m(e,t)},[])}var si=function(e){queueMicrotask(function(){queueMicrotask(e)})};function ii(){Cn(function(){for(var e;e=Qa.shift();)Ja.call(e)})}function to(){Qa.push(this)===1&&(E.requestAnimationFrame||si)(ii)}var On={signedOut:()=>{}};async function no(e,t={}){let n,a={};try{n=await fetch(`api/${e}`,{...t,signal:AbortSignal.timeout(2e4)}),a=await n.json()}catch{throw new Error("unreachable")}if(n.ok)return a;n.status===401&&a.wrong==="sign-in"&&On.signedOut();let r=new Error(a.wrong??"busy");throw r.columns=a.columns,r.seconds=Number(n.headers.get("Retry-After"))||0,r}var b=e=>no(e),ao=e=>({method:"POST",headers:{"Content-Type":"application/json","X-Desk":"1"},body:JSON.stringify(e)}),w=(e,t={})=>no(e,ao(t)),En=4e4;async function oo(e,t=()=>{}){for(let n=0;n<e.size;n+=En){let a=new Uint8Array(await e.slice(n,n+En).arrayBuffer()),r=Array.from(a,i=>String.fromCharCode(i)).join("");await w("upload",{name:e.name,size:e.size,at:n,bytes:btoa(r)}),t(Math.min(n+En,e.size))}}async function so(e,t,n){let a=await fetch(`api/${e}`,{...ao(t),signal:AbortSignal.timeout(2e4)});if(!a.ok)throw new Error((await a.json()).wrong??"busy");let r=document.createElement("a");r.href=URL.createObjectURL(await a.blob()),r.download=n,r.click(),URL.revokeObjectURL(r.href)}function io(e){let t=new EventSource("api/events");return t.onmessage=({data:n})=>e(JSON.parse(n).person),()=>t.close()}var ke={it:{name:"Italiano"},en:{name:"English"},fr:{name:"Français"},es:{name:"Español"},ar:{name:"العربية",direction:"rtl"}},ro="passaparola-language",An=m({}),R=m("");function ri(){return[localStorage.getItem(ro),...navigator.languages.map(t=>t.slice(0,2))].find(t=>Object.hasOwn(ke,t??""))??"it"}async function lo(e){An.value=await(await fetch(`words-${e}.json`)).json(),R.value=e,document.documentElement.lang=e,document.documentElement.dir=ke[e].direction??"ltr"}async function co(){for(let e=0;e<10;e++)try{return await lo(ri())}catch{await new Promise(t=>{setTimeout(t,1e3)})}}function uo(e){return localStorage.setItem(ro,e),lo(e)}var o=(e,t="")=>An.value[e]?.replace("{n}",t)??e,z=(e,t)=>An.value[`${e}.${t}`]??t,Pe=e=>z("topic",e),ee=e=>z("desk",e),Mn={calendar:"gregory",numberingSystem:"latn"},Tn=m(void 0),In=e=>we(()=>new Intl.DateTimeFormat(R.value,{...e,...Mn,timeZone:Tn.value})),li=In({weekday:"short",day:"numeric",month:"short"}),ci=In({day:"numeric",month:"short",hour:"2-digit",minute:"2-digit",hourCycle:"h23"}),ui=In({hour:"2-digit",minute:"2-digit",hourCycle:"h23"}),pi=we(()=>new Intl.NumberFormat(R.value,Mn)),di=we(()=>new Intl.NumberFormat(R.value,{...Mn,style:"currency",currency:"EUR"})),j=e=>li.value.format(e),O=e=>ci.value.format(e),xe=e=>ui.value.format(e),g=e=>pi.value.format(e),B=e=>di.value.format(e);var k=m(void 0),H=m(null),We=m(["inbox"]),U=m(""),Ve=m(""),q=m({count:0,person:void 0});function T(...e){location.hash=e.map(encodeURIComponent).join("/")}function mo(){U.value=Ve.value="";let e=location.hash.slice(1).split("/").map(decodeURIComponent);We.value=e[0]===""?["inbox"]:e}async function _(e,t=""){U.value=Ve.value="";try{return await e(),Ve.value=t,!0}catch(n){return U.value=n.message,!1}}async function $o(){H.value=await b(`line?language=${R.value}`),Tn.value=H.value.timezone}async function J(e){try{await e()}catch(t){U.value=t.message}}async function se(){try{if(!(await b("session")).signed_in){k.value=null;return}let e=await b("me");await $o(),k.value=e}catch(e){k.value=null,e.message!=="sign-in"&&(U.value=e.message)}}On.signedOut=()=>{k.value=null};addEventListener("hashchange",mo);mo();var Pn=matchMedia("(min-width: 56rem)"),Ft=m(Pn.matches);Pn.onchange=()=>{Ft.value=Pn.matches};var po;function fi(e){clearTimeout(po),po=setTimeout(()=>{q.value={count:q.value.count+1,person:e}},200)}oe(()=>{R.value&&k.peek()&&$o().catch(()=>{})});var fo=()=>{};oe(()=>{fo(),fo=k.value?io(fi):()=>{}});var Hn=new Set,mi={ArrowDown:"↓",ArrowUp:"↑",Escape:"Esc"},ho=m([]),vo=()=>[...Hn].reverse().flatMap(e=>e.current);function X(e){let t=de();t.current=Array.isArray(e)?e:Object.entries(e).map(([n,a])=>({key:n,run:a})),y(()=>(Hn.add(t),()=>Hn.delete(t)),[])}addEventListener("keydown",e=>{let{target:t}=e;if(e.ctrlKey||e.altKey||e.metaKey||t.closest("dialog"))return;if(t.closest("input, textarea, select")){e.key==="Escape"&&t.blur();return}let n=vo().find(({key:a})=>a===e.key);n&&(e.preventDefault(),n.run())});function go(){let e=de(),t=()=>{ho.value=vo().filter(({name:a},r,i)=>a&&i.findIndex(l=>l.name===a)===r),e.current.showModal()};X([{key:"?",name:"key.help",run:t}]);let n=()=>e.current.close();return s`
		<button type="button" class="plain" aria-label=${o("key.help")} onClick=${t}>?</button>
		<dialog ref=${e} aria-labelledby="help" onClick=${({target:a})=>a===e.current&&n()}>
			<h2 id="help">${o("key.help")}</h2>
			<dl class="keys">${ho.value.map(({key:a,name:r})=>s`
				<div key=${r}><dt><kbd>${mi[a]??a}</kbd></dt><dd>${o(r)}</dd></div>`)}
				<div><dt><kbd>Ctrl</kbd> <kbd>↵</kbd></dt><dd>${o("send")}</dd></div>
			</dl>
			<button type="button" class="main" onClick=${n}>${o("shut")}</button>
		</dialog>`}function Fn(){return s`
		<label>
			<span class="hidden">${o("language")}</span>
			<select value=${R.value} onChange=${e=>uo(e.target.value)}>
				${Object.entries(ke).map(([e,{name:t}])=>s`
					<option key=${e} value=${e} lang=${e}>${t}</option>`)}
			</select>
		</label>`}var Nt=/^#link=(\w+)$/.exec(location.hash)?.[1],pt=m(null),_o=m(!1);Nt&&history.replaceState(null,"",location.pathname);async function $i(e){e.preventDefault();let t=Object.fromEntries(new FormData(e.target)),n=await _(()=>pt.value===null?w("sign-in",t):w("sign-in/link",{link:Nt,password:t.password}));if(!n&&U.value==="code"){_o.value=!0;return}n&&(pt.value=null,await se())}function bo(){y(()=>{Nt&&_(async()=>{pt.value=(await w("sign-in/link",{link:Nt})).name})},[]);let e=pt.value!==null;return s`
		<form class="door" onSubmit=${$i}>
			<h1>${o(e?"choosePassword":"enter")}</h1>
			${e?s`<p><bdi>${pt.value}</bdi></p>`:s`
				<label>${o("name")}<input name="name" required autocomplete="username" autocapitalize="none" /></label>`}
			<label>${o("passwordWord")}<input name="password" type="password" required
				minlength=${e?10:1} autocomplete=${e?"new-password":"current-password"} /></label>
			${e&&s`<p class="hint">${o("passwordHint")}</p>`}
			${_o.value&&s`<label>${o("codeWord")}<input name="code" inputmode="numeric" autocomplete="one-time-code" pattern="[0-9]{6}" required /></label>`}
			<button class="main">${o("enter")}</button>
		</form>`}var hi=[.2,.375,.5555555555555556,.6666666666666666],vi=(e,t)=>n=>{let a=4*e+n-4,r="*-04-39?2$%%$%%'$%''%'''%')(%'))%(++'(++'(+.'+-.',/3',33)-/5)-43).36)058*18<+37<+4:<,4:E,5<A-7>C/8@F/:EH/<EK0=FM1?IP2@KS3BNV4DPY5FS\\6HV_6IXb7K[e8N^i9Pam;Rdp<Tgt".charCodeAt(a)-35,i=a>8?r:1,l=t/i|0,c=t%i,d=i-c,f=a>8?l*hi[n]+(e>5)&-2:r,p=l-f;return{t:d*p+c*p+c,o:[[d,p],[c,p+1]],i:f}};var He=e=>new Uint8Array(e),dt=e=>{let t=new Error(`lean-qr error ${e}`);throw t.code=e,t},jt=e=>"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:".indexOf(e),jn=e=>e.charCodeAt(0),ko=(...e)=>(t,n)=>e.forEach(a=>a(t,n)),xo=e=>t=>{t.eci!==e&&(t.push(7,4),e<128?t.push(e,8):e<16384?t.push(32768|e,16):t.push(12582912|e,24),t.eci=e)},Rn=e=>(t,n)=>{t.push(4,4),t.push(e.length,8+8*(n>9)),e.forEach(a=>t.push(a,8))},Ke=(e,t,n,a,r=(l,c)=>n(l.length,c),i=a?l=>ko(xo(a),e(l)):e)=>(i.test=t,i.l=n,i.est=r,i.eci=a&&[a],i),So=Ke(e=>(t,n)=>{t.push(1,4),t.push(e.length,10+2*(n>26)+2*(n>9));let a=0;for(;a<e.length-2;a+=3)t.push(+e.slice(a,a+3),10);a<e.length-1?t.push(+e.slice(a),7):a<e.length&&t.push(+e[a],4)},e=>/[0-9]/.test(e),(e,t)=>14+2*(t>26)+2*(t>9)+10*e/3),Co=Ke(e=>(t,n)=>{t.push(2,4),t.push(e.length,9+2*(n>26)+2*(n>9));let a=0;for(;a<e.length-1;a+=2)t.push(45*jt(e[a])+jt(e[a+1]),11);a<e.length&&t.push(jt(e[a]),6)},e=>jt(e)>=0,(e,t)=>13+2*(t>26)+2*(t>9)+5.5*e),Be=Ke(e=>Rn([...e].map(jn)),e=>jn(e)<128,(e,t)=>12+8*(t>9)+8*e);Be._=!0,Be.u=!0;var Un=Ke(Be,e=>jn(e)<256,Be.l,3);Un._=!0;var yo=new TextEncoder,Vn=Ke(e=>Rn(yo.encode(e)),()=>1,0,26,(e,t)=>12+8*(t>9)+8*yo.encode(e).length);Vn._=!0;var qn=()=>{let e=new Map,t=new TextDecoder("sjis"),n=He(2);for(let a=0;a<7973;++a)n[0]=a/192+129+64*(a>5951),n[1]=a%192+64,e.set(t.decode(n),a);return e.delete("�"),qn=()=>e,e},Wn=Ke(e=>(t,n)=>{t.push(8,4),t.push(e.length,8+2*(n>26)+2*(n>9));for(let a of e)t.push(qn().get(a),13)},e=>qn().has(e),(e,t)=>12+2*(t>26)+2*(t>9)+13*e);Wn._=!0;var Do=[So,Co,Be,Un,Wn,Vn],gi={auto:(e,{modes:t=Do}={})=>(n,a)=>{let r=t.map((p,h)=>{let v=new Map,u=($,x)=>(v.has($)||v.set($,x($,a)),v.get($));return{m:p,h:1<<h,C:p.est("",a),S:p.l?($,x)=>u(x-$,p.l):($,x)=>u(e.slice($,x),p.est)}}),i=[{v:0}],l=0,c=0,d=-1;for(let p of[...e,""]){let h=0;if(p)for(let v of r)v.m.test(p)&&(h|=v.h);if(!p||h!==d){if(d!==-1){let v=new Set(i.map($=>$.D)),u=[];for(let{m:$,C:x,S,h:D}of r)if(d&D){let C=S(l,c);for(let I of $.eci??v)if(!$.u||!I){let M;for(let Z of i)if(Z.D===I||$.eci){let ve=Z.m===$&&Z.D===I,ge=ve?Z.V:Z,ae=$._&&ve?Z.v+C-x:ge.v+12*(ge.D!==I)+(ve?S(ve?Z.$:l,c):C);(!M||ae<M.v)&&(M={$:ve?Z.$:l,V:ge,m:$,D:I,A:c,v:ae})}M&&u.push(M)}}i=u}d=h,l=c}c+=p.length}i.length||dt(5);let f=[];for(let p=i.reduce((h,v)=>v.v<h.v?v:h);p.m;p=p.V)f.push(p.m(e.slice(p.$,p.A)));f.reverse().forEach(p=>p(n,a))},multi:ko,eci:xo,bytes:Rn,numeric:So,alphaNumeric:Co,ascii:Be,iso8859_1:Un,shift_jis:Wn,utf8:Vn},_i=()=>({F:He(2956),I:0,push(e,t){for(let n=t,a=8-(7&this.I);n>0;n-=a,a=8)this.F[this.I>>3]|=e<<a>>n,this.I+=n<a?n:a}}),Nn=(e,t=e*e,n=He(t))=>({size:e,K:n,get:(a,r)=>a>=0&&a<e&&!!(1&n[r*e+a]),toString({on:a="##",off:r="  ",lf:i=`
`,pad:l=4,padX:c=l,padY:d=l}={}){let f="";for(let p=-d;p<e+d;++p){for(let h=-c;h<e+c;++h)f+=this.get(h,p)?a:r;f+=i}return f},toImageData(a,{on:r=[0,0,0],off:i=[0,0,0,0],pad:l=4,padX:c=l,padY:d=l}={}){let f=e+2*c,p=e+2*d,h=a.createImageData(f,p),v=new Uint32Array(h.data.buffer);h.data.set([...r,255]);let u=v[0];h.data.set([...i,255]);let $=v[0];for(let x=0;x<p;++x)for(let S=0;S<f;++S)v[x*f+S]=this.get(S-c,x-d)?u:$;return h},toCanvas(a,r){let i=a.getContext("2d"),l=this.toImageData(i,r);a.width=l.width,a.height=l.height,i.putImageData(l,0,0)},toDataURL({type:a="image/png",scale:r=1,...i}={}){let l=document.createElement("canvas"),c=l.getContext("2d"),d=this.toImageData(c,i);return l.width=d.width*r,l.height=d.height*r,c.putImageData(d,0,0),c.imageSmoothingEnabled=!1,c.globalCompositeOperation="copy",c.drawImage(l,0,0,d.width,d.height,0,0,l.width,l.height),l.toDataURL(a,1)}}),qt=[(e,t)=>1&(e^t),(e,t)=>1&t,e=>e%3,(e,t)=>(e+t)%3,(e,t)=>1&(e/3^t>>1),(e,t)=>(e&t&1)+e*t%3,(e,t)=>(e&t)+e*t%3&1,(e,t)=>(e^t)+e*t%3&1],Lt=He(511);for(let e=0,t=1;e<255;t=2*t^285*(t>127))Lt[Lt[t+255]=e++]=t;var Eo=e=>Lt[e%255],Oo=e=>Lt[e+255],bi=(e,t)=>{let n=He(e.length+t.length-1);for(let a=0;a<e.length;++a)for(let r=0;r<t.length;++r)n[a+r]^=Eo(e[a]+t[r]);return n.map(Oo)},yi=(e,t)=>{let n=He(e.length+t.length-1);n.set(e,0);for(let a=0;a<e.length;++a)if(n[a]){let r=Oo(n[a]);for(let i=0;i<t.length;++i)n[a+i]^=Eo(t[i]+r)}return n.slice(e.length)},Ln=[[0],[0,0]];for(let e=1;e<30;++e)Ln.push(bi(Ln[e],[0,e]));var wi=(e,t)=>{let n=[[],[]],a=0,r=0;for(let[l,c]of t.o)for(let d=0;d<l;++d,a+=c){let f=e.slice(a,a+c);n[0].push(f),n[1].push(yi(f,Ln[t.i])),r+=c+t.i}let i=He(r);r=0;for(let l of n)for(let c=0,d=-1;d<r;++c){d=r;for(let f of l)c<f.length&&(i[r++]=f[c])}return i},Ao=(e,t,n)=>{let a=e<<=n;for(let r=134217728;r>>=1;)a&r&&(a^=t*(r>>n));return a|e},ki=({size:e,K:t},n)=>{let a=(l,c,d,f)=>{for(;d-- >0;l+=e)t.fill(f,l,l+c)},r=(l,c,d)=>{for(let f=0;f++<3;d-=2)a(c*e+l-(d>>1)*(e+1),d,d,2|f)},i=2*((e-13)/(1+(n/7|0))/2+.75|0);if(n>1)for(let l=e-7;l>8;l-=i){for(let c=l;c>8;c-=i)r(l,c,5);l<e-7&&r(l,6,5)}if(n>6)for(let l=Ao(n,7973,12),c=1;c<7;++c)for(let d=12;d-- >9;l>>=1)t[c*e-d]=2|1&l;a(7,2,9,2),a(e-8,8,9,2);for(let l=0;l<e;++l)t[6*e+l]=3^1&l;r(3,3,7),r(e-4,3,7);for(let l=0;l<e;++l)for(let c=l;c<e;++c)t[c*e+l]=t[l*e+c];t[(e-8)*e+8]=3},xi=({size:e,K:t})=>{let n=[];for(let a=e-2,r=e,i=-1;a>=0;a-=2){for(a===5&&(a=4);r+=i,r!==-1&&r!==e;){let l=r*e+a;t[l+1]||n.push(l+1),t[l]||n.push(l)}i*=-1}return n},Si=({K:e},t,n)=>t.forEach((a,r)=>e[a]=n[r>>3]>>(7&~r)&1),Ci=({size:e,K:t},n,a,r)=>{for(let l=0;l<e;++l)for(let c=0;c<e;++c){let d=l*e+c;t[d]^=!(n(c,l)||2&t[d])}let i=21522^Ao((1^r)<<3|a,1335,10);for(let l=0;l++<8;i>>=1)t[(l-(l<7))*e+8]=1&i,t[9*e-l]=1&i;for(let l=8;--l,i;i>>=1)t[8*e+l-(l<7)]=1&i,t[(e-l)*e+8]=1&i},Di=({size:e,K:t},n=0,a=0)=>{for(let r=0;r<e;++r){for(let i=0;i<2;++i)for(let l,c=0,d=0,f=2;c<e;++c){let p=1&t[i?r*e+c:c*e+r];a+=p,d=(d>>1|2098176)&(3047517^p-1),2049&d&&(n+=40),p^f&&(l=0),f=p,n+=++l===5?3:l>5}if(r)for(let i=e+r,l=5*t[r-1]^t[r];i<e*e;i+=e){let c=5*t[i-1]^t[i];n+=3*!(1&(l|c)|4&(l^c)),l=c}}return n+10*(10*Math.abs(a/(e*e)-1)|0)},wo=[],Rt=(e=dt(1),{minCorrectionLevel:t=0,maxCorrectionLevel:n=3,minVersion:a=1,maxVersion:r=40,mask:i,trailer:l=60433,...c}={})=>{n<t&&dt(3),r<a&&dt(2),typeof e=="string"&&(e=gi.auto(e,c));for(let d=a,f=0;d<=r;++d){let p=wo[d];p||(wo[d]=p=Nn(4*d+17),ki(p,d),p.p=xi(p));let h=vi(d,p.p.length>>3);if(8*h(t).t<f)continue;let v=_i();e(v,d),f=v.I;for(let u=n;u>=t;--u){let $=h(u);if(8*$.t<f)continue;for(v.I=f+11&-8;v.I<8*$.t;)v.push(l,16);let x=Nn(p.size,p.K);return Si(x,p.p,wi(v.F,$)),(qt[i]?[qt[i]]:qt).map((S,D)=>{let C=Nn(x.size,x.K);return Ci(C,S,i??D,u),C.s=qt[i]?0:Di(C),C}).reduce((S,D)=>D.s<S.s?D:S)}}dt(4)};Rt.with=(...e)=>(t,n)=>Rt(t,{modes:[...Do,...e],...n});var Fe=m(null),Bn=4;function Ei({address:e}){let t=Rt(e),n=[];for(let r=0;r<t.size;r++)for(let i=0;i<t.size;i++)t.get(i,r)&&n.push(`M${i} ${r}h1v1h-1z`);let a=t.size+2*Bn;return s`<svg class="qr" viewBox=${`${-Bn} ${-Bn} ${a} ${a}`} role="img" aria-label=${o("qr")}><path d=${n.join("")} /></svg>`}var Oi=()=>_(async()=>{Fe.value=await b("me/code")});async function Ai(e){e.preventDefault();let{password:t,code:n}=Object.fromEntries(new FormData(e.target));await _(()=>w("me/code",{password:t,code:n,secret:Fe.value.secret}),"saved")&&(Fe.value=null,await se())}async function Mi(e){e.preventDefault();let{password:t}=Object.fromEntries(new FormData(e.target));await _(()=>w("me/code/remove",{password:t}),"saved")&&await se()}var Mo=()=>s`<label>${o("passwordWord")}<input name="password" type="password" required autocomplete="current-password" /></label>`;function Ti(){return s`
		<p>${o("codeHow")}</p>
		<${Ei} address=${Fe.value.address} />
		<p><a href=${Fe.value.address}>${o("codeHere")}</a></p>
		<p>${o("codeByHand")} <code class="secret" dir="ltr">${Fe.value.secret.match(/.{1,4}/g).join(" ")}</code></p>
		<form class="stack" onSubmit=${Ai}>
			<label>${o("codeWord")}<input name="code" inputmode="numeric" dir="ltr" autocomplete="one-time-code" pattern="[0-9]{6}" required /></label>
			<${Mo} />
			<button class="main">${o("save")}</button>
		</form>`}function To(){return s`
		<section><h2>${o("secondStep")}</h2>
			<p class="hint">${o(k.value.code?"codeOn":"codeOff")}</p>
			${k.value.code?s`<form class="stack" onSubmit=${Mi}><${Mo} /><button>${o("codeRemove")}</button></form>`:Fe.value?s`<${Ti} />`:s`<button type="button" onClick=${Oi}>${o("codeSet")}</button>`}
		</section>`}var Io=e=>async t=>{t.preventDefault();let n=t.target;await _(()=>w(e,Object.fromEntries(new FormData(n))),"saved")&&(n.reset(),await se())},Ii=({id:e})=>_(()=>w(`me/sessions/${e}/end`)).then(se);function Pi(){return s`
		<section><h2>${o("ownPhone")}</h2>
			<p class="hint">${o("ownPhoneHint")}</p>
			<form class="line" onSubmit=${Io("me/phone")}>
				<label><span class="hidden">${o("ownPhone")}</span>
					<input name="phone" type="tel" dir="ltr" autocomplete="tel" placeholder="+39…" maxlength="20" defaultValue=${k.value.phone??""} key=${k.value.phone} /></label>
				<button>${o("save")}</button>
			</form></section>`}function Hi(){return s`
		<section><h2>${o("choosePassword")}</h2>
			<form class="stack" onSubmit=${Io("me/password")}>
				<input class="hidden" type="text" name="name" value=${k.value.name} autocomplete="username" tabindex="-1" aria-hidden="true" readonly />
				<label>${o("passwordWord")}<input name="password" type="password" required autocomplete="current-password" /></label>
				<label>${o("newPassword")}<input name="new" type="password" required minlength="10" autocomplete="new-password" /></label>
				<p class="hint">${o("passwordHint")}</p>
				<button>${o("save")}</button>
			</form></section>`}function Po(){let{name:e,role:t,desks:n,sessions:a}=k.value;return s`
		<h1><bdi>${e}</bdi></h1>
		<p class="tags"><span class="tag">${o(`role.${t}`)}</span> ${n.split(" ").map(r=>s`<span key=${r} class="tag">${r==="all"?o("allDesks"):ee(r)}</span> `)}</p>
		<div class="panels">
			<${Pi} />
			<section><h2>${o("sessions")}</h2>
				<ul class="items">${a.map(r=>s`
					<li key=${r.id}><time>${O(r.began)}</time> <small>${o("until")} ${O(r.ends)}</small>
						${r.here?s`<span class="tag">${o("here")}</span>`:s`<button type="button" onClick=${()=>Ii(r)}>${o("end")}</button>`}</li>`)}</ul></section>
			<${To} />
			<${Hi} />
		</div>`}var me=m(null),Kn=m(!0),ie=e=>new Date(`${e}T12:00Z`);function Ho(e,t){let n=new Date(`${e}T12:00Z`);return n.setUTCDate(n.getUTCDate()+t),n.toISOString().slice(0,10)}var ze={week:7,list:28},Fi=([e,t,n=""])=>({kind:ze[e]?e:"week",date:t??"",desk:n});async function Ni({kind:e,date:t,desk:n}){await J(async()=>{me.value=await b(`appointments?day=${t}&desk=${n}${e==="list"?`&days=${ze.list}`:""}`)})}function Ut({item:e}){let t={confirmed:"✓",cancelled:"✗",moving:"⇄"};return s`<span class=${`state ${e.state}`}>${t[e.state]&&s`<b aria-hidden="true">${t[e.state]}</b> `}${o(e.state==="planned"?"noAnswer":`answer.${e.state}`)}</span>`}function ji({item:e}){return s`
		<li><a class=${`item ${e.state}`} href=${`#appointment/${e.id}`}>
			<time>${e.time}</time> <strong dir="ltr">${e.code}</strong>
			<${Ut} item=${e} />
			${e.number&&s`<bdi class="who" dir="ltr">${e.number}</bdi>`}
			${e.topic&&s`<span class="tag" dir="auto">${e.topic}</span>`}
			${e.desk&&s`<span class="tag">${e.desk}</span>`}
			${e.told&&s`<small>${o(`told.${e.told}`)}</small>`}
		</a></li>`}function qi({slot:e}){return s`
		<li><a class="item free" href=${`#appointment/new/${e.day}T${e.time}/${e.desk}`}>
			<time>${e.time}</time> ${o("freeSlot")}${e.room>1?` × ${e.room}`:""}
			<span class="tag">${e.desk}</span></a></li>`}function Li({date:e}){let{today:t,appointments:n,slots:a}=me.value,r=[...n.filter(i=>i.day===e).map(i=>({at:i.time,key:i.id,show:s`<${ji} key=${i.id} item=${i} />`})),...Kn.value?a.filter(i=>i.day===e).map(i=>({at:i.time,show:s`<${qi} key=${`${i.desk}${i.time}`} slot=${i} />`})):[]].sort((i,l)=>i.at.localeCompare(l.at));return s`
		<li class=${e===t?"day today":"day"}>
			<h2><time datetime=${e}>${j(ie(e))}</time>${e===t&&s` <span class="hidden">${o("today")}</span>`}</h2>
			${r.length===0?s`<p class="empty">–</p>`:s`<ul>${r.map(({show:i})=>i)}</ul>`}
		</li>`}function Ri(){let{appointments:e}=me.value;return e.length===0?s`<p class="empty">${o("noAppointments")}</p>`:s`
		<div class="sheet" tabindex="0" role="region" aria-label=${o("appointments")}><table>
			<thead><tr>${["when","code.of","answer.word","about","desk","place","reminders"].map(t=>s`<th key=${t} scope="col">${o(t)}</th>`)}</tr></thead>
			<tbody>${e.map(t=>s`
				<tr key=${t.id}>
					<td><time>${j(ie(t.day))} ${t.time}</time></td>
					<td><a class="item-link" href=${`#appointment/${t.id}`}><bdi dir="ltr">${t.code}</bdi></a></td>
					<td><${Ut} item=${t} /></td>
					<td>${t.person?s`<a href=${`#person/${t.person}`}><bdi dir="ltr">${t.number??o("erased")}</bdi></a>`:"–"}</td>
					<td>${t.desk??"–"}</td>
					<td dir="auto">${t.place}</td>
					<td>${t.reminders?t.told?o(`told.${t.told}`):o("told.planned"):o("never.reminded")}</td>
				</tr>`)}</tbody>
		</table></div>`}function Ui({at:e}){let{days:t,desks:n}=me.value,a=i=>T("appointments",e.kind,Ho(t[0],i*ze[e.kind]),e.desk),r=()=>_(()=>so("appointments/export",{from:t[0],until:t.at(-1)},`appointments-${t[0]}.csv`));return s`
		<div class="filters">
			<button type="button" onClick=${()=>a(-1)} aria-label=${o("before")}><span class="arrow" aria-hidden="true">‹</span></button>
			<button type="button" onClick=${()=>T("appointments",e.kind)}>${o("today")}</button>
			<button type="button" onClick=${()=>a(1)} aria-label=${o("after")}><span class="arrow" aria-hidden="true">›</span></button>
			${Object.keys(ze).map(i=>s`<button type="button" key=${i} aria-pressed=${e.kind===i} onClick=${()=>T("appointments",i,t[0],e.desk)}>${o(`show.${i}`)}</button>`)}
			${n.length>0&&s`<label><span class="hidden">${o("desk")}</span>
				<select value=${e.desk} onChange=${({target:i})=>T("appointments",e.kind,t[0],i.value)}>
					<option value="">${o("allDesks")}</option>
					${n.map(({name:i})=>s`<option key=${i}>${i}</option>`)}
				</select></label>`}
			${e.kind==="week"&&n.some(({slots:i})=>i)&&s`<label class="tick"><input type="checkbox" checked=${Kn.value} onChange=${({target:i})=>{Kn.value=i.checked}} /> ${o("freeSlots")}</label>`}
			<a class="button" href="#appointment/new">${o("newAppointment")}</a>
			<a href="#waiting">${o("waitingList")}</a>
			${k.value.role!=="volunteer"&&s`
				<a href="#import/appointments">${o("import")}</a>
				<button type="button" onClick=${r}>${o("export")}</button>`}
		</div>`}function Vi(e,t){let n=document.documentElement.dir==="rtl"?"ArrowLeft":"ArrowRight";if(e.target.closest("input, textarea, select, .sheet")||e.ctrlKey||e.altKey||e.metaKey||!me.value)return;let a=[...document.querySelectorAll(".item, .item-link")],r=a.indexOf(document.activeElement);e.key==="ArrowLeft"||e.key==="ArrowRight"?T("appointments",t.kind,Ho(me.value.days[0],e.key===n?ze[t.kind]:-ze[t.kind]),t.desk):e.key==="t"?T("appointments",t.kind):e.key==="l"?T("appointments",t.kind==="week"?"list":"week",me.value.days[0],t.desk):e.key==="n"?T("appointment","new"):(e.key==="j"||e.key==="k")&&a[Math.max(0,Math.min(a.length-1,r+(e.key==="j"?1:-1)))]?.focus()}function Fo({parts:e}){let t=Fi(e);if(y(()=>{Ni(t)},[q.value.count]),y(()=>{let r=i=>Vi(i,t);return addEventListener("keydown",r),()=>removeEventListener("keydown",r)},[]),me.value===null)return s`<h1>${o("appointments")}</h1>`;let{days:n,more:a}=me.value;return s`
		<h1>${o("appointments")} <small>${j(ie(n[0]))} – ${j(ie(n.at(-1)))}</small></h1>
		<${Ui} at=${t} />
		${t.kind==="list"?s`<${Ri} />`:s`<ol class="week">${n.map(r=>s`<${Li} key=${r} date=${r} />`)}</ol>`}
		${a&&s`<p class="hint">${o("notAll")}</p>`}
		<p class="hint">${o("keys.appointments")}</p>`}var jo=m(null),No=m([]),ft=m([]);async function qo(e){await J(async()=>{jo.value=await b(`appointments/${e}`)})}async function Lo(e,t){ft.value=[];try{return U.value="",await w(e,t)}catch(n){return U.value=n.message,ft.value=n.columns??[],null}}function K({name:e,children:t}){return s`<label>${o(`field.${e}`)}${t}
		${ft.value.includes(e)&&s`<span class="wrong">${o(`bad.${e}`)}</span>`}</label>`}function Wi(e){let t=Math.round(e/36e5);return t%24===0?`${g(t/24)} ${o("days")}`:`${g(t)} ${o("hours")}`}function Bi({history:e}){return s`
		<h2>${o("told")}</h2>
		${e.length===0?s`<p class="empty">${o("toldNothing")}</p>`:s`
			<ol class="history">${e.map(t=>s`
				<li><time>${O(t.at)}</time>
					<span>${t.before===0?o("ofChange"):`${Wi(t.before)} ${o("beforeIt")}`}</span>
					<span class="tag">${o(`told.${t.state}`)}</span>
					${t.calls>0&&s`<span class="tag">${o("calls")}: ${g(t.calls)}</span>`}
					${t.stale&&s`<span class="tag">${o("told.stale")}</span>`}</li>`)}</ol>`}`}var zn=(e,t,n)=>Lo(t,n).then(a=>{a&&qo(e)});function Ki({item:e}){let t=n=>{n.preventDefault();let{starts:a,place:r,reminders:i}=Object.fromEntries(new FormData(n.target));zn(e.id,`appointments/${e.id}`,{starts:a,place:r,reminders:i?"yes":"no"})};return e.past||e.state==="cancelled"?null:s`
		<details open=${e.state==="moving"}><summary>${o("moveIt")}</summary>
			<form class="door" onSubmit=${t}>
				<${K} name="starts"><input id="starts" name="starts" type="datetime-local" required defaultValue=${`${e.day}T${e.time}`} /></${K}>
				<${K} name="place"><input name="place" required maxlength="300" dir="auto" defaultValue=${e.place} /></${K}>
				<label class="tick"><input name="reminders" type="checkbox" defaultChecked=${e.reminders} /> ${o("field.reminders")}</label>
				<p class="hint">${o("moveHint")}</p>
				<button class="main">${o("moveIt")}</button>
			</form></details>
		<details><summary>${o("cancelIt")}</summary>
			<p>${o("cancelHint")}</p>
			<button type="button" class="alert" onClick=${()=>zn(e.id,`appointments/${e.id}/cancel`)}>${o("cancelIt")}</button></details>
		<button type="button" onClick=${()=>zn(e.id,`appointments/${e.id}/wait`)}>${o("waitForSlot")}</button>`}function zi({id:e}){y(()=>{ft.value=[]},[e]),y(()=>{qo(e)},[e,q.value.count]);let t=jo.value;return String(t?.id)!==e?s`<h1>${o("appointment")}</h1>`:s`
		<p><a href=${`#appointments/week/${t.day}`}>${o("backToWeek")}</a></p>
		<h1>${j(ie(t.day))}, <time>${t.time}</time> · <bdi dir="ltr">${t.code}</bdi></h1>
		<p><${Ut} item=${t} /> ${t.desk&&s`<span class="tag">${t.desk}</span>`} ${t.topic&&s`<span class="tag" dir="auto">${t.topic}</span>`} ${t.staff&&s`<span class="tag" dir="auto">${t.staff}</span>`}</p>
		<p dir="auto">${t.place}</p>
		<p>${t.person?s`<a href=${`#person/${t.person}`}>${o("conversation")} <bdi dir="ltr">${t.number??o("erased")}</bdi></a>`:o("notYours")}</p>
		<${Ki} item=${t} />
		<${Bi} history=${t.history} />`}function Xi({starts:e="",desk:t="",person:n=""}){y(()=>{ft.value=[],J(async()=>{({desks:No.value}=await b("appointments?days=1"))}),document.querySelector(e?"#who":"#starts")?.focus()},[]);let a=No.value,r=async i=>{i.preventDefault();let{who:l,reminders:c,...d}=Object.fromEntries([...new FormData(i.target)].filter(([,h])=>h!=="")),f=/^[a-z0-9]{12}$/.test(l??""),p=await Lo("appointments",{...d,[f?"person":"number"]:l,reminders:c?"yes":"no"});p&&T("appointment",String(p.id))};return s`
		<p><a href="#appointments">${o("backToWeek")}</a></p>
		<form class="door wider" onSubmit=${r}>
			<h1>${o("newAppointment")}</h1>
			<${K} name="starts"><input id="starts" name="starts" type="datetime-local" required defaultValue=${e} /></${K}>
			<${K} name="number"><input id="who" name="who" required maxlength="40" dir="ltr" autocomplete="off" defaultValue=${n} /></${K}>
			<p class="hint">${o("whoHint")}</p>
			<label>${o("desk")}<select name="desk"><option value="">–</option>${a.map(({name:i})=>s`<option key=${i} selected=${i===t}>${i}</option>`)}</select></label>
			<${K} name="place"><input name="place" maxlength="300" dir="auto" required=${!a.some(({place:i})=>i)} /></${K}>
			<${K} name="topic"><input name="topic" maxlength="60" dir="auto" /></${K}>
			<label>${o("field.language")}<select name="language"><option value=""></option>${H.value.languages.map(({tag:i,name:l})=>s`<option key=${i} value=${i} lang=${i}>${l}</option>`)}</select></label>
			<${K} name="code"><input name="code" maxlength="20" dir="ltr" autocapitalize="characters" /></${K}>
			<p class="hint">${o("codeHint")}</p>
			<label class="tick"><input name="reminders" type="checkbox" defaultChecked /> ${o("field.reminders")}</label>
			<button class="main">${o("save")}</button>
		</form>`}function Ro({parts:[e,t,n,a]}){return e==="new"?s`<${Xi} starts=${t} desk=${n} person=${a} />`:s`<${zi} id=${e} />`}var Yi=100,Vt=m([]),Vo=m(!1),Uo=(e=0)=>_(async()=>{let t=(await b(`audit?before=${e}`)).entries;Vt.value=e?[...Vt.value,...t]:t,Vo.value=t.length===Yi});function Wo(){return y(()=>{Uo()},[]),s`
		<h1>${o("audit")}</h1>
		<p class="hint">${o("auditHint")} <code dir="ltr">passaparola audit verify</code></p>
		<div class="sideways" tabindex="0" role="region" aria-label=${o("audit")}><table>
			<thead><tr><th scope="col">${o("whenWord")}</th><th scope="col">${o("whoWord")}</th><th scope="col">${o("whatWord")}</th><th scope="col">${o("about")}</th></tr></thead>
			<tbody>${Vt.value.map(e=>s`
				<tr key=${e.id}>
					<td><time>${O(e.at)}</time></td>
					<td><bdi>${e.staff??o("commandLine")}</bdi></td>
					<td>${z("audit",e.did)}</td>
					<td>${e.person?s`<a href=${`#person/${e.person}`}><bdi dir="ltr">${e.person}</bdi></a>`:e.thing||""}</td>
				</tr>`)}</tbody>
		</table></div>
		${Vo.value&&s`<button type="button" onClick=${()=>Uo(Vt.value.at(-1).id)}>${o("more")}</button>`}`}var Bo=["no_number","number_invalid","sent_post","appointment_questura","in_process","need_documents","ready","collected","not_found","warning_refusal","refused","unavailable","stale"],Wt=m(null),Xn=m(0),Xe=m(0);async function Yn(e,t=0){await J(async()=>{let n=await b(`cases?state=${e}${t?`&before=${t}`:""}`);Wt.value=t?[...Wt.value,...n.cases]:n.cases,Xn.value=n.next})}function Zi({file:e,state:t}){return s`
		<form class="inline" onSubmit=${async a=>{a.preventDefault(),await _(()=>w(`cases/${e.id}`,Object.fromEntries(new FormData(a.target))))&&(Xe.value=0,Yn(t))}}>
			<label><span class="hidden">${o("caseState")}</span><select name="state">${Bo.map(a=>s`<option key=${a} value=${a} selected=${a===e.state}>${o(`case.${a}`)}</option>`)}</select></label>
			<label>${o("field.date")}<input name="date" type="date" defaultValue=${e.date??""} /></label>
			<label>${o("field.time")}<input name="time" maxlength="20" defaultValue=${e.time??""} /></label>
			<label>${o("field.place")}<input name="place" maxlength="300" dir="auto" defaultValue=${e.place??""} /></label>
			<button class="main">${o("save")}</button>
		</form>`}function Gi({file:e,state:t}){return s`
		<li>
			<div class="what">
				<bdi dir="ltr"><strong>${e.case?`…${e.case}`:"–"}</strong></bdi> <span>${o(`case.${e.state}`)}</span>
				<small>${e.person&&s`<a href=${`#person/${e.person}`}><bdi dir="ltr">${e.number??o("erased")}</bdi></a>`}
					${e.date&&s`<span><time>${e.date}</time> ${e.time}</span>`}
					${e.place&&s`<bdi>${e.place}</bdi>`}
					<span>${o("checked")} <time>${j(e.checked)}</time></span></small>
				${Xe.value===e.id&&s`<${Zi} file=${e} state=${t} />`}
			</div>
			${e.case&&s`<button type="button" aria-expanded=${Xe.value===e.id} onClick=${()=>{Xe.value=Xe.value===e.id?0:e.id}}>${o("change")}</button>`}
		</li>`}function Ko({parts:[e=""]}){return y(()=>{Xe.value=0,Yn(e)},[e]),s`
		<h1>${o("cases")}</h1>
		<div class="filters">
			<label><span class="hidden">${o("caseState")}</span>
				<select value=${e} onChange=${({target:t})=>T("cases",t.value)}>
					<option value="">${o("allStates")}</option>
					${Bo.map(t=>s`<option key=${t} value=${t}>${o(`case.${t}`)}</option>`)}
				</select></label>
			${k.value.role!=="volunteer"&&s`<a href="#import/cases">${o("import")}</a>`}
		</div>
		${Wt.value?.length===0&&s`<p class="empty">${o("noCases")}</p>`}
		<ul class="tasks">${Wt.value?.map(t=>s`<${Gi} key=${t.id} file=${t} state=${e} />`)}</ul>
		${Xn.value>0&&s`<button type="button" onClick=${()=>Yn(e,Xn.value)}>${o("more")}</button>`}`}var Zn=m(null),Bt=m(null),Ji=15e3,Qi={done:"✓",open:"○",wrong:"✗",yourself:"?"},zo=()=>J(async()=>{Zn.value=await b("house")}),er=()=>J(async()=>{({settings:Bt.value}=await b("house/settings"))});function tr({step:e}){return s`
		<li class=${`step ${e.state}`}>
			<b aria-hidden="true">${Qi[e.state]}</b>
			<div>
				<strong>${o(`step.${e.step}`)}</strong> ${e.of&&s`<bdi class="tag">${e.of}</bdi>`}
				<span class="hidden">${o(`state.${e.state}`)}</span>
				${e.at>0&&s` <small><time>${O(e.at)}</time></small>`}
				${e.state!=="done"&&s`<p>${o(`how.${e.step}`)}</p>`}
			</div>
		</li>`}function nr({accounts:e}){return s`
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
		</table></div>`}function ar({spending:e,cap:t}){let n=Math.max(t,...e.map(a=>a.euro),.01);return s`
		<h2>${o("spending")}</h2>
		<p>${t>0?o("capIs",B(t)):o("noCap")}</p>
		${e.length===0?s`<p class="empty">${o("nothingSpent")}</p>`:s`
			<div class="sheet" tabindex="0" role="region" aria-label=${o("spending")}><table>
				<thead><tr><th scope="col">${o("day.word")}</th><th scope="col">${o("euro.word")}</th><th scope="col">${o("texts")}</th><th scope="col">${o("calls.word")}</th></tr></thead>
				<tbody>${e.map(a=>s`
					<tr key=${a.day}><td><time>${j(ie(a.day))}</time></td>
						<td>${B(a.euro)} <meter min="0" max=${n} high=${t>0?t*.8:void 0} value=${a.euro} aria-label=${B(a.euro)}></meter></td>
						<td>${g(a.texts)}</td><td>${g(a.calls)}</td></tr>`)}</tbody>
			</table></div>`}`}function or(){return s`
		<h2>${o("settings")}</h2>
		<p class="hint">${o("settingsHint")}</p>
		${Bt.value===null?s`<button type="button" onClick=${er}>${o("showSettings")}</button>`:s`
			<pre class="sheet" tabindex="0" dir="ltr" role="region" aria-label=${o("settings")}>${Bt.value.map(({name:e,value:t})=>`${e} ${t}`).join(`
`)}</pre>`}`}function Xo(){if(y(()=>{Bt.value=null,zo();let f=setInterval(zo,Ji);return()=>clearInterval(f)},[]),Zn.value===null)return s`<h1>${o("house")}</h1>`;let{wrong:e,steps:t,accounts:n,spending:a,cap:r,reload:i,reloaded:l,why:c}=Zn.value,d=t.filter(({state:f})=>f!=="done"&&f!=="yourself").length;return s`
		<h1>${o("house")}</h1>
		${e?s`<p class="wrong" role="status">${o(`house.${e}`)}</p>`:s`<p class="held" role="status">${o("allWell")}</p>`}
		${i&&s`<p class=${i==="refused"?"wrong":"hint"}>${o(`reload.${i}`)} <time>${O(l)}</time>${c&&s` <bdi lang="en" dir="ltr">${c}</bdi>`}</p>`}
		<h2>${o("firstSteps")}${d>0?` · ${o("toDo",g(d))}`:""}</h2>
		<ol class="steps">${t.map(f=>s`<${tr} key=${f.step+f.of} step=${f} />`)}</ol>
		${n.length>0&&s`<${nr} accounts=${n} />`}
		<${ar} spending=${a} cap=${r} />
		${k.value.role==="admin"&&s`<${or} />`}`}var sr=["appointments","cases","people"],Se=m(null),Q=m(null),Ye=m(null),ir=500;function Yo(){Se.value=Q.value=Ye.value=null}async function rr(e,t){Yo(),await _(async()=>{await oo(t,n=>{Q.value={what:"reading",done:n,all:t.size}}),Se.value=await w("import/check",{what:e})}),Q.value=null}var lr=()=>new Promise(e=>{setTimeout(e,ir)});async function cr(e,t){t.preventDefault();let n=t.target.elements.cancel_missing?.checked??!1;await _(async()=>{let a=await w("import",{what:e,cancel_missing:n}),{import:r,pieces:i,rows:l}=a;for(let c=0;c<i;c++)Q.value={what:"sending",done:c,all:i},a=await w(`import/${r}`,{piece:c});for(;!a.ended;)Q.value={what:"putting",done:a.put,all:l},await lr(),a=await b(`import/${r}`);Ye.value={rows:l,cancelled:a.cancelled??0},Se.value=null}),Q.value=null}function ur({finding:e}){let t=o(`bad.${e.code}`);return s`<li>${e.line>0&&s`<strong>${o("line",e.line)}</strong>: `}
		${t===`bad.${e.code}`?s`<span lang="en" dir="ltr">${e.message}</span>`:s`${t} <small lang="en" dir="ltr">${e.message}</small>`}</li>`}function pr(){let{wrong:e,findings:t}=Se.value;return s`
		<section role="alert">
			<h2>${o("badRows",g(e))}</h2>
			<p>${o("nothingImported")}</p>
			<ul class="findings">${t.map(n=>s`<${ur} key=${`${n.line}${n.code}${n.message}`} finding=${n} />`)}</ul>
			${e>t.length&&s`<p class="hint">${o("andMore",g(e-t.length))}</p>`}
		</section>`}var dr=["number","code","starts_ms","place","desk","case_number","state","name","language"],fr=(e,t)=>e==="starts_ms"?O(t):t;function mr({what:e}){let{rows:t,first:n}=Se.value,a=dr.filter(r=>n.some(i=>i[r]!==void 0));return s`
		<section>
			<h2 role="status">${o("rowsFine",g(t))}</h2>
			<div class="sheet" tabindex="0" role="region" aria-label=${o("firstRows")}><table>
				<thead><tr>${a.map(r=>s`<th key=${r} scope="col">${o(`column.${r}`)}</th>`)}</tr></thead>
				<tbody>${n.map((r,i)=>s`<tr key=${i}>${a.map(l=>s`<td key=${l}><bdi>${fr(l,r[l])}</bdi></td>`)}</tr>`)}</tbody>
			</table></div>
			<form onSubmit=${r=>cr(e,r)}>
				${e==="appointments"&&s`
					<label class="tick"><input type="checkbox" name="cancel_missing" /> ${o("cancelMissing")}</label>
					<p class="hint">${o("cancelMissingHint")}</p>`}
				<button class="main" id="put" disabled=${Q.value!==null}>${o("importRows",g(t))}</button>
			</form>
		</section>`}function Zo({parts:[e="appointments"]}){return y(()=>{Yo(),document.querySelector("#file")?.focus()},[e]),s`
		<h1>${o("import")}</h1>
		<div class="filters">${sr.map(t=>s`<a key=${t} href=${`#import/${t}`} aria-current=${t===e?"page":void 0}>${o(t)}</a>`)}</div>
		<p>${o("importHint")}</p>
		<p class="hint"><code dir="ltr">${o(`columns.${e}`)}</code></p>
		<label>${o("file")}<input id="file" type="file" accept=${e==="appointments"?".csv,.ics,text/csv,text/calendar":".csv,text/csv"} onChange=${({target:t})=>{t.files.length>0&&rr(e,t.files[0])}} /></label>
		${Q.value&&s`<p role="status">${o(`step.${Q.value.what}`)} <progress value=${Q.value.done} max=${Math.max(1,Q.value.all)} aria-label=${o(`step.${Q.value.what}`)}></progress></p>`}
		${Se.value&&(Se.value.wrong>0?s`<${pr} />`:Se.value.rows===0?s`<p role="status">${o("noRows")}</p>`:s`<${mr} what=${e} />`)}
		${Ye.value&&s`<p class="held" role="status">${o("imported",g(Ye.value.rows))}${Ye.value.cancelled>0?` ${o("cancelledToo",g(Ye.value.cancelled))}`:""} <a href=${e==="people"?"#inbox":`#${e}`}>${o("look")}</a></p>`}`}var Ze=({flow:e,step:t})=>`${e}.${t}`;function Gn(e,t){let n=(e[t-1]??"").trim(),a=n.search(/\s*(->|→|–>)/);return a>0?n.slice(0,a):n.split(/\s/)[0]}function $r(e,t){let n=new Map;for(let{name:a,arrows:r}of e.steps)for(let i of r){let l=Ze({flow:e.name,step:a}),c=i.flow===e.name?Ze(i):i.flow;if(l===c)continue;let d=`${l} ${c}`,f=n.get(d)??{id:d,from:l,to:c,labels:[],times:0},p=Gn(t,i.line);f.labels.includes(p)||f.labels.push(p),n.set(d,f)}return[...n.values()]}function hr(e,t,n){let a=new Map([[t,null]]),r=[t];for(let l of r){if(l===n)break;for(let c of e)c.from===l&&!a.has(c.to)&&(a.set(c.to,c),r.push(c.to))}let i=[];for(let l=a.get(n);l;l=a.get(l.from))i.push(l);return i}function vr(e,t){let n=Ze({flow:e.name,step:e.steps[0].name}),a=new Map([[n,0]]),r=[n],i=()=>{for(let c of r)for(let{from:d,to:f}of t)d===c&&!a.has(f)&&(a.set(f,a.get(d)+1),r.push(f))};i();for(let{name:c}of e.steps){let d=Ze({flow:e.name,step:c});a.has(d)||(a.set(d,0),r.push(d),i())}let l=[];for(let c of r)(l[a.get(c)]??=[]).push(c);return l}function Go(e,t){let n=(e.text??"").split(`
`),a=$r(e,n);for(let{from:f,flow:p,step:h,times:v}of e.chosen)for(let u of hr(a,Ze({flow:e.name,step:f}),p===e.name?Ze({flow:p,step:h}):p))u.times+=v;let r=vr(e,a),l=Math.max(...r.map(f=>f.length))*178-28+40+40,c=new Map;r.forEach((f,p)=>f.forEach((h,v)=>{let u=40+(l-40-40-f.length*178+28)/2+v*178;c.set(h,{place:h,x:t?l-u-150:u,y:20+p*114,width:150,height:40,name:h.slice(h.indexOf(".")+1),isOther:!h.includes(".")})}));let d=Math.max(1,...a.map(({times:f})=>f));for(let f of a){let p=c.get(f.from),h=c.get(f.to),v=p.x+150/2,u=h.x+150/2,$=h.y>p.y,x=p.x+150+16;f.path=$?`M${v},${p.y+40} C${v},${p.y+40+36} ${u},${h.y-40} ${u},${h.y-6}`:`M${p.x+150},${p.y+40/2} C${x+24},${p.y+40/2} ${x+24},${h.y+40/2} ${h.x+150+6},${h.y+40/2}`,f.labelX=$?v+(u-v)*.62:x+4,f.labelY=$?p.y+40+(h.y-p.y-40)*.6:(p.y+h.y+40)/2,f.weight=1+4*f.times/d,f.isBack=!$}return{nodes:[...c.values()],arrows:a,lines:n,width:l,height:r.length*114-74+40}}var Jo=m(null),$e=m(null);function gr(){return y(()=>{_(async()=>{({flows:Jo.value}=await b("flows"))})},[]),s`
		<h1>${o("flows")}</h1>
		<p class="hint">${o("flows.hint")}</p>
		<ul class="tasks">${Jo.value?.map(e=>s`
			<li key=${e.name}><div class="what"><a href=${`#flows/${e.name}`}><strong>${e.name}</strong> <span dir="auto" lang="en">${e.about}</span></a>
				<small>${o("flows.steps",g(e.steps))}
					${e.text&&s`<span class="tag">${o("flows.text")}</span>`}${e.call&&s`<span class="tag">${o("flows.call")}</span>`}
					${e.findings>0&&s`<b class="tag">${o("flows.findings",g(e.findings))}</b>`}</small></div></li>`)}</ul>`}var _r=e=>document.getElementById(`line-${e}`)?.scrollIntoView({block:"center"});function Qo(e,t){e.preventDefault();let{line:n}=$e.value.steps.find(r=>r.name===t);_r(n);let a=document.getElementById(`line-${n}`);a.tabIndex=-1,a.focus({preventScroll:!0})}function br(){let e=$e.value,t=Go(e,ke[R.value].direction==="rtl"),n=new Set(e.steps.filter(a=>a.asks).map(({name:a})=>a));return s`
		<div class="picture" tabindex="0" role="region" aria-label=${o("flows.picture")}>
			<svg width=${t.width} height=${t.height} viewBox=${`0 0 ${t.width} ${t.height}`} role="group" aria-label=${e.name} dir="ltr">
				<defs><marker id="tip" viewBox="0 0 8 8" refX="6" refY="4" markerWidth="8" markerHeight="8" markerUnits="userSpaceOnUse" orient="auto"><path d="M0,0 L8,4 L0,8 z" /></marker></defs>
				${t.arrows.map(a=>s`<path key=${a.id} class=${`arrow ${a.times>0?"gone":""} ${a.isBack?"back":""}`} d=${a.path} stroke-width=${a.weight} marker-end="url(#tip)" />`)}
				${t.nodes.map(a=>s`
					<a key=${a.place} href=${a.isOther?`#flows/${a.place}`:`#flows/${e.name}/${a.name}`} onClick=${a.isOther?void 0:r=>Qo(r,a.name)}>
						<rect class=${a.isOther?"other":n.has(a.name)?"asks":"node"} x=${a.x} y=${a.y} width=${a.width} height=${a.height} rx=${a.isOther?20:6} />
						<text x=${a.x+a.width/2} y=${a.y+a.height/2+5} text-anchor="middle">${a.name}</text></a>`)}
				${t.arrows.filter(a=>!a.isBack||a.times>0).map(a=>s`<text key=${a.id} class="said" x=${a.labelX} y=${a.labelY} text-anchor="middle">${a.labels[0].slice(0,18)}${(a.labels[0].length>18||a.labels.length>1)&&"…"}${a.times>0&&s`<tspan class="times"> ${g(a.times)}</tspan>`}</text>`)}
			</svg>
		</div>
		<p class="hint">${o("flows.key")}</p>`}function yr(){let e=$e.value,t=e.text.split(`
`);return s`
		<h2>${o("flows.list")}</h2>
		<ol class="steps">${e.steps.map(n=>s`
			<li key=${n.name}><a href=${`#flows/${e.name}/${n.name}`} onClick=${a=>Qo(a,n.name)}><strong>${n.name}</strong></a>
				${n.asks&&s` <span class="tag">${o("flows.asks")}</span>`}
				<ul>${n.arrows.map((a,r)=>{let i=a.flow===e.name?a.step:a.flow;return s`<li key=${r}><code dir="ltr">${Gn(t,a.line)} → ${i}</code></li>`})}</ul></li>`)}</ol>
		${e.chosen.length>0&&s`<h2>${o("flows.chosen")}</h2><div class="scroll"><table>
			<thead><tr><th scope="col">${o("flows.from")}</th><th scope="col">${o("flows.to")}</th><th scope="col" class="number">${o("flows.times")}</th></tr></thead>
			<tbody>${e.chosen.map((n,a)=>s`<tr key=${a}><th scope="row">${n.from}</th><td>${n.flow===e.name?n.step:`${n.flow}.${n.step}`}</td><td class="number">${g(n.times)}</td></tr>`)}</tbody></table></div>`}`}function wr(){let e=$e.value,t=a=>e.findings.filter(r=>r.line===a),n=e.findings.filter(a=>a.line===0);return s`
		<h2>${o("flows.file")}</h2>
		<p class="hint">${o("flows.where")} <code dir="ltr">${e.file}</code></p>
		${n.length>0&&s`<details><summary>${o("flows.findings",g(n.length))}</summary><ul class="findings" lang="en" dir="ltr">${n.map((a,r)=>s`<li key=${r} class=${a.level}>${a.message}</li>`)}</ul></details>`}
		<div class="file" tabindex="0" role="region" aria-label=${o("flows.file")} dir="ltr"><ol>${e.text.split(`
`).map((a,r)=>s`
			<li key=${r} id=${`line-${r+1}`}><code>${a}</code>${t(r+1).map((i,l)=>s`<p key=${l} class=${i.level} lang="en">${i.message}</p>`)}</li>`)}</ol></div>`}function kr({name:e}){return y(()=>{$e.value=null,_(async()=>{$e.value=await b(`flows/${encodeURIComponent(e)}`)})},[e]),$e.value===null?s`<h1>${e}</h1>`:s`
		<h1>${$e.value.name}</h1>
		<p><span lang="en" dir="auto">${$e.value.about}</span></p>
		<p class="actions"><a class="button" href="#flows">${o("flows")}</a> <a class="button" href="../phone/" target="_blank" rel="noopener">${o("flows.phone")}</a></p>
		<${br} />
		<div class="flow"><section><${yr} /></section><section class="beside"><${wr} /></section></div>`}var es=({parts:[e]})=>e?s`<${kr} name=${e} />`:s`<${gr} />`;var Qn="desk",ns=["all","unread","mine","free"],mt=m("all"),Yt=m(""),re=m(null),ea=m(!1),zt,as=e=>b(`inbox?filter=${mt.value}&desk=${encodeURIComponent(Yt.value)}&skip=${e}`);async function os(){try{let e=Math.max(0,(re.value?.length??0)-50),[t,...n]=await Promise.all(Array.from({length:1+Math.min(3,Math.ceil(e/50))},(a,r)=>as(50*r)));re.value=[t,...n].flatMap(a=>a.tasks),ea.value=(n.at(-1)??t).more}catch(e){U.value=e.message}}async function xr(){await _(async()=>{let e=await as(re.value.length);re.value=[...re.value,...e.tasks],ea.value=e.more})}var Zt=(e,t)=>e&&_(()=>w(`tasks/${e.id}`,t)).then(os),Sr=()=>[...document.querySelectorAll(".tasks .what")],ts=()=>re.value?.find(({id:e})=>e===Number(document.activeElement.closest("[data-task]")?.dataset.task));function Kt(e){let t=Sr(),n=t.findIndex(a=>a.closest("[data-task]")===document.activeElement.closest("[data-task]"));t[Math.max(0,Math.min(t.length-1,n+e))]?.focus()}var Xt=e=>new Date().setHours(24*e,0,0,0);function Jn(e){return e.urgent?o("urgent"):e.due<Xt(0)?o("overdue"):e.due<Xt(1)?o("today"):e.due<Xt(2)?o("tomorrow"):j(e.due)}function ta({id:e}){return s`<audio controls preload="none" src=${`api/recordings/${e}`} aria-label=${o("recording")}></audio>`}var $t=e=>new Intl.DisplayNames(R.value,{type:"language"}).of(e);function Cr({task:e}){return e.name?s`<bdi>${e.name}</bdi>`:s`<bdi dir="ltr">${e.number??o(e.person?"erased":"withheld")}</bdi>`}function Dr({task:e}){return e.said?s`<span class="said"><bdi lang=${e.language}>${e.said}</bdi></span>`:e.called?s`<span class="said">${o("called")}${e.seconds>0&&` · ${o("leftMessage",e.seconds)}`}</span>`:null}function na({task:e}){let t=e.staff===k.value?.name;return s`
		<li data-task=${e.id} class=${`task ${e.urgent?"urgent":""} ${e.unread?"unread":""}`}>
			<a class="what" href=${e.person?`#person/${e.person}`:"#inbox"} onClick=${()=>{zt=e.id}}>
				<span class="first">
					${e.unread&&s`<span class="dot"><span class="hidden">${o("unread")} </span></span>`}
					<strong><${Cr} task=${e} /></strong>
					<span class="topic">${Pe(e.topic)}</span>
					<time datetime=${new Date(e.heard||e.opened).toISOString()}>${Er(e.heard||e.opened)}</time>
				</span>
				<${Dr} task=${e} />
				<span class="tags">
					${e.stopped&&s`<b class="tag">STOP</b>`}
					${e.desk!==Qn&&s`<span class="tag">${ee(e.desk)}</span>`}
					${e.language&&s`<span class="tag" title=${o("language")}>${$t(e.language)}</span>`}
					${e.state!=="open"&&s`<span class="tag">${o(e.state)}</span>`}
					${e.staff&&s`<span class="tag own"><bdi>${e.staff}</bdi></span>`}
				</span>
			</a>
			${!e.person&&e.seconds>0&&s`<${ta} id=${e.interaction} />`}
			${t?s`<button type="button" onClick=${()=>Zt(e,{state:"done"})}>${o("close")}</button>`:s`<button type="button" disabled=${e.staff!==null} onClick=${()=>Zt(e,{take:!0})}>${o("take")}</button>`}
		</li>`}var Er=e=>e>=Xt(0)?xe(e):j(e);function Or(){return s`
		<div class="filters">
			<div class="choice" role="group" aria-label=${o("inbox")}>
				${ns.map(e=>s`
					<button type="button" key=${e} aria-pressed=${mt.value===e} onClick=${()=>{mt.value=e}}>${o(e==="free"?"free.filter":e)}</button>`)}
			</div>
			${H.value.desks.length>1&&s`
				<label><span class="hidden">${o("toDesk")}</span>
					<select value=${Yt.value} onChange=${({target:e})=>{Yt.value=e.value}}>
						<option value="">${o("allDesks")}</option>
						${H.value.desks.map(e=>s`<option key=${e} value=${e}>${ee(e)}</option>`)}
					</select></label>`}
		</div>`}function ss(){y(()=>{os()},[mt.value,Yt.value,q.value.count]);let e=re.value!==null;y(()=>{e&&zt&&document.querySelector(`[data-task="${zt}"] .what`)?.focus(),zt=void 0},[e]),X([{key:"j",name:"key.next",run:()=>Kt(1)},{key:"ArrowDown",run:()=>Kt(1)},{key:"k",name:"key.before",run:()=>Kt(-1)},{key:"ArrowUp",run:()=>Kt(-1)},{key:"t",name:"take",run:()=>Zt(ts(),{take:!0})},{key:"x",name:"close",run:()=>Zt(ts(),{state:"done"})},...ns.map((n,a)=>({key:String(a+1),name:n==="free"?"free.filter":n,run:()=>{mt.value=n}}))]);let t=Map.groupBy?.(re.value??[],Jn)??(re.value??[]).reduce((n,a)=>n.set(Jn(a),[...n.get(Jn(a))??[],a]),new Map);return s`
		<div class="title"><h1>${o("inbox")}</h1><${Or} /></div>
		${re.value?.length===0&&s`<p class="empty">${o("nothing")}</p>`}
		${[...t].map(([n,a])=>s`
			<section key=${n} aria-label=${n}>
				<h2>${n}</h2>
				<ul class="tasks">${a.map(r=>s`<${na} key=${r.id} task=${r} />`)}</ul>
			</section>`)}
		${ea.value&&s`<button type="button" onClick=${xr}>${o("more")}</button>`}`}var te=e=>e===null?o("notice.others"):H.value.languages.find(t=>t.tag===e)?.name??e,Ce=e=>e%1440===0?o("notice.days",g(e/1440)):e%60===0?o("notice.hours",g(e/60)):o("notice.minutes",g(e)),Gt=({kind:e,name:t,notice:n})=>s`${o(`notice.to.${e}`)} ${e==="those"?s`<a href=${`#notice/${n}`}>${n}</a>`:s`<bdi>${t}</bdi>`}`,Jt=({after:e,without:t})=>t?o("notice.without"):e===0?o("notice.atOnce"):o("notice.after",Ce(e));function is({text:e,letters:t}){let n=[];for(let a of e){let r=t.includes(a),i=n.at(-1);i?.marked===r&&!r?i.text+=a:n.push({marked:r,text:a})}return n.map(({marked:a,text:r},i)=>a?s`<mark key=${i}>${r}</mark>`:r)}var Ne=6e4,Qt=1440*Ne,je=({share:e,kind:t="",size:n=""})=>s`
	<svg class=${`measure ${n}`} aria-hidden="true" preserveAspectRatio="none" viewBox="0 0 100 10"><rect class=${t} width=${Math.max(e>0?.5:0,100*e)} height="10" /></svg>`,oa=(e,t)=>t>0?e/t:0;function Ar({result:e}){let t=Math.max(...e.texts.map(({people:n})=>n));return s`
		<div class="scroll"><table>
			<caption>${o("notice.perLanguage")}</caption>
			<thead><tr><th scope="col">${o("notice.language")}</th><th scope="col" class="number">${o("notice.people")}</th><th class="wide"><span class="hidden">${o("notice.bar")}</span></th>
				<th scope="col" class="number">${o("notice.parts")}</th><th scope="col" class="number">${o("notice.cost")}</th></tr></thead>
			<tbody>${e.texts.map(n=>s`
				<tr key=${n.language}><th scope="row"><bdi>${te(n.language)}</bdi><${je} size="narrow" share=${oa(n.people,t)} /></th><td class="number">${g(n.people)}</td>
					<td class="wide"><${je} share=${oa(n.people,t)} /></td>
					<td class="number">${g(n.parts*n.people)} <small>${o("notice.each",g(n.parts))}</small></td><td class="number">${B(n.cost/1e6)}</td></tr>`)}</tbody>
			<tfoot><tr><th scope="row">${o("notice.together")}</th><td class="number">${g(e.people)}</td><td class="wide"></td><td class="number">${g(e.parts)}</td><td class="number">${B(e.cost/1e6)}</td></tr></tfoot>
		</table></div>`}function sa({reasons:e,people:t}){let n=Object.entries(e),a=n.reduce((r,[,i])=>r+i,t);return n.length>0&&s`
		<div class="scroll"><table>
			<caption>${o("notice.leftOut")}</caption>
			<tbody>${n.map(([r,i])=>s`
				<tr key=${r}><th scope="row">${o(`notice.reason.${r}`)}</th><td class="number">${g(i)}</td><td class="wide"><${je} kind="out" share=${oa(i,a)} /></td></tr>`)}</tbody>
		</table></div>`}function Mr([e,t],n,a){let r=[];if(e===t)return r;for(let i=n-Qt;i<a&&r.length<40;i+=Qt){let l=new Date(i).setHours(0,0,0,0),c=new Date(l).setHours(0,e),d=new Date(e<t?l:l+Qt+36e5).setHours(0,t);d>n&&c<a&&r.push([Math.max(c,n),Math.min(d,a)])}return r}var aa=26,Tr=[10,30,60,120,180,360,720,1440,2880,5760,14400];function Ir({notice:e,result:t}){let n=t.to.filter(u=>u.starts>0),a=t.starts-10*Ne,r=Math.max(t.ends+10*Ne,a+60*Ne),i=ke[R.value].direction==="rtl",l=u=>100*(u-a)/(r-a),c=(u,$)=>{let x=Math.max(.7,l($)-l(u));return{x:`${i?100-l(u)-x:l(u)}%`,width:`${x}%`}},d=Ne*(Tr.find(u=>(r-a)/Ne/u<=6)??20*1440),f=[];for(let u=new Date(a).setHours(0,0,0,0);u<r&&f.length<12;u+=d)l(u)>3&&l(u)<97&&f.push(u);let p=n.length*aa+24,h=Mr(t.quiet,a,r),v=`${o("notice.starts")} ${O(t.starts)}, ${o("notice.ends")} ${O(t.ends)}`;return s`
		<figure>
			<figcaption>${o("notice.when")}</figcaption>
			<svg class="time" role="img" aria-label=${v} width="100%" height=${p}>
				${h.map(([u,$])=>s`<rect key=${u} class="quiet" ...${c(u,$)} y="0" height=${p-20} />`)}
				${f.map(u=>s`<g key=${u}>
					<line x1=${c(u,u).x} x2=${c(u,u).x} y1="0" y2=${p-20} />
					<text x=${c(u,u).x} y=${p-5} text-anchor="middle">${d>=Qt?new Date(u).getDate():xe(u)}</text></g>`)}
				${n.map((u,$)=>s`<rect key=${$} class="lane" ...${c(u.starts,u.ends)} y=${$*aa+4} height=${aa-8} rx="3" />`)}
			</svg>
			${h.length>0&&s`<p class="hint"><svg class="key" aria-hidden="true" width="14" height="14"><rect class="quiet" width="14" height="14" /></svg> ${o("notice.quiet")}</p>`}
			<div class="scroll"><table>
				<thead><tr><th scope="col">${o("notice.who")}</th><th scope="col" class="number">${o("notice.people")}</th><th scope="col">${o("notice.starts")}</th><th scope="col">${o("notice.ends")}</th></tr></thead>
				<tbody>${e.to.map((u,$)=>s`
					<tr key=${$}><th scope="row"><${Gt} ...${u} /> <small>${Jt(u)}</small></th><td class="number">${u.without?"–":g(t.to[$].people)}</td>
						<td>${t.to[$].starts?O(t.to[$].starts):"–"}</td><td>${t.to[$].ends?O(t.to[$].ends):"–"}</td></tr>`)}</tbody>
			</table></div>
		</figure>`}function Pr({result:e}){return s`
		${e.no_way&&s`<p class="warning">${o("notice.noWay")}</p>`}
		${e.people===0&&s`<p class="warning">${o("notice.nobody")}</p>`}
		${e.over&&s`<p class="warning">${o("notice.over",B((e.cap-e.spent)/1e6))}</p>`}
		${e.late>0&&s`<p class="warning">${o("notice.late",g(e.late))}</p>`}
		${e.waits_quiet&&s`<p class="warning">${o("notice.waitsQuiet")}</p>`}`}function en({notice:e,result:t}){let n=Math.max(1,Math.round((t.ends-t.starts)/Ne));return s`
		<section class="rehearsal" aria-label=${o("notice.rehearsal")}>
			<h2>${o("notice.rehearsal")}</h2>
			<p class="sum"><strong>${o("notice.sumPeople",g(t.people))}</strong> · ${o("notice.sumCost",B(t.cost/1e6))} · ${o("notice.sumTime",Ce(n))}</p>
			<${Pr} result=${t} />
			<${Ar} result=${t} />
			<${sa} reasons=${t.left_out} people=${t.people} />
			<${Ir} notice=${e} result=${t} />
		</section>`}var ia=m(null),Hr={n:()=>T("notice-edit","new"),j:()=>rs(1),k:()=>rs(-1)};function rs(e){let t=[...document.querySelectorAll(".tasks a")];t[Math.max(0,Math.min(t.length-1,t.indexOf(document.activeElement)+e))]?.focus()}var ra=({notice:{state:e,urgent:t}})=>s`
	<span class=${`tag state-${e}`}>${o(`notice.state.${e}`)}</span>
	${t&&s`<b class="tag">${o("urgent")}</b>`}`;function ls(){return y(()=>{_(async()=>{({notices:ia.value}=await b("notices"))})},[q.value.count]),X(Hr),s`
		<h1>${o("notices")}</h1>
		<p><a class="button main" href="#notice-edit/new">${o("notice.new")}</a></p>
		${ia.value?.length===0&&s`<p class="empty">${o("notice.none")}</p>`}
		<ul class="tasks">${ia.value?.map(e=>s`
			<li key=${e.id} class=${e.state==="running"?"live":""}>
				<div class="what">
					<a href=${`#notice/${e.id}`}><strong dir="auto">${e.title??"?"}</strong></a>
					<small><${ra} notice=${e} /> <bdi>${e.by}</bdi>
						<time>${O(e.starts||e.made)}</time></small>
				</div>
			</li>`)}</ul>
		<p class="hint">${o("notice.keys")}</p>`}var F=m(null),vt=m(null),ht=m(!1),tn=m(""),Fr=({state:e,messages:t})=>e==="running"||t.waiting+t.sending>0,la=({state:e})=>e==="draft"||e==="approved";async function cs(e){let t=await b(`notices/${e}`);la(t)&&vt.value?.hash!==t.hash&&(vt.value={hash:t.hash,...await b(`notices/${e}/rehearsal`)}),F.value=t}function Nr(e){let t,n=async()=>{let a=performance.now();await _(()=>cs(e));let r=performance.now()-a;t!==null&&F.value&&Fr(F.value)&&(t=setTimeout(n,Math.max(1e3,10*r)))};return n(),()=>{clearTimeout(t),t=null}}var qe=(e,t={})=>_(async()=>{ht.value=!1,await w(`notices/${F.value.id}`,{what:e,...t}),await cs(F.value.id),q.value={count:q.value.count+1,person:void 0}});async function jr(e){e.preventDefault();let{language:t}=Object.fromEntries(new FormData(e.target));tn.value="",await _(()=>w(`notices/${F.value.id}/test`,{language:t}))&&(tn.value=o("notice.tested"))}function qr(){let e=F.value;return s`
		<h1><bdi>${e.title}</bdi></h1>
		<p><${ra} notice=${e} /></p>
		<dl class="facts">
			<dt>${o("notice.writtenBy")}</dt><dd><bdi>${e.by}</bdi> · <time>${O(e.made)}</time></dd>
			<dt>${o("notice.approvedBy")}</dt><dd>${e.approved_by?s`<bdi>${e.approved_by}</bdi> · <time>${O(e.approved)}</time>`:"–"}</dd>
			<dt>${o("notice.hash")}</dt><dd><code>${e.hash}</code></dd>
			${(e.starts||e.start)>0&&s`<dt>${o("notice.starts")}</dt><dd><time>${O(e.starts||e.start)}</time></dd>`}
			${e.valid>0&&s`<dt>${o("notice.valid")}</dt><dd>${Ce(e.valid)}</dd>`}
			${e.call&&s`<dt>${o("notice.how")}</dt><dd>${o("notice.call")}</dd>`}
			<dt>${o("notice.who")}</dt><dd>${e.to.map((t,n)=>s`<span key=${n}>${n>0&&" · "}<${Gt} ...${t} /> <small>${Jt(t)}</small></span>`)}
				${e.only.length>0&&s` · <small>${o("notice.only")}: ${e.only.map(te).join(", ")}</small>`}</dd>
		</dl>`}var Lr=()=>s`
	<div class="cards" role="list" aria-label=${o("notice.texts")}>${F.value.texts.map(({language:e,text:t})=>s`
		<div key=${e} role="listitem" class="card"><strong><bdi>${te(e)}</bdi></strong><p dir="auto" lang=${e??void 0}>${t}</p></div>`)}</div>`;function Rr(){let e=F.value;return e.call?null:e.phone?s`
		<form class="actions" onSubmit=${jr}>
			<label class="inline"><span>${o("notice.testIn")}</span> <select name="language">${e.texts.map(({language:t})=>s`<option key=${t} value=${t??""}>${te(t)}</option>`)}</select></label>
			<button>${o("notice.test")} <bdi dir="ltr">${e.phone}</bdi></button>
			<output role="status">${tn.value}</output>
		</form>`:s`<p class="hint">${o("notice.noPhone")} <code dir="ltr">passaparola notice phone +39… ${k.value.name}</code></p>`}function Ur(){return s`
		<form class="actions" onSubmit=${t=>{t.preventDefault();let{at:n}=Object.fromEntries(new FormData(t.target));qe("start",{at:n?new Date(n).getTime():0})}}>
			<button class="main">${o("notice.start")}</button>
			<label class="inline"><span>${o("notice.startAt")}</span> <input name="at" type="datetime-local" /></label>
		</form>`}var Vr=()=>ht.value?s`
	<button type="button" class="alert" onClick=${()=>qe("stop")}>${o("notice.stopSure")}</button>
	<button type="button" onClick=${()=>{ht.value=!1}}>${o("notice.stopNot")}</button>`:s`
	<button type="button" onClick=${()=>{ht.value=!0}}>${o("notice.stop")}</button>`;function Wr(){let e=F.value,t=sessionStorage.getItem(`pin-${e.id}`);return s`
		${t&&e.street&&s`<p class="warning">${o("notice.pin")} <code dir="ltr">${e.id} ${e.street} ${t}</code></p>`}
		${e.state==="draft"&&(e.own?s`<p>${o("notice.waitsApproval")}</p>`:s`
			<p class="actions"><button type="button" class="main" onClick=${()=>qe("approve",{hash:e.hash})}>${o("notice.approve")} <code>${e.hash}</code></button></p>
			<p class="hint">${o("notice.approveHint")}</p>`)}
		${e.state==="approved"&&s`<${Ur} />`}
		<p class="actions">${e.own&&s`<a class="button" href=${`#notice-edit/${e.id}`}>${o("notice.change")}</a>`}</p>
		<${Rr} />
		${vt.value&&s`<${en} notice=${e} result=${vt.value} />`}`}var Br=["delivered","sent","sending","waiting","unknown","failed","stopped"];function Kr(){let{messages:e,to_come:t,failed:n,planned:a}=F.value,r=[...Br.map(c=>[o(`notice.message.${c}`),e[c],c]),[o("notice.toCome"),t,"waiting"]].filter(([,c])=>c>0),i=e.delivered+e.sent+e.unknown+e.failed+e.stopped,l=i+e.waiting+e.sending+t;return s`
		<p class="sum" role="status">${o("notice.gone",g(i))} / ${g(l)}${a?"":" …"}</p>
		<progress aria-label=${o("notice.progress")} max=${Math.max(l,1)} value=${i}></progress>
		<div class="scroll"><table>
			<caption>${o("notice.results")}</caption>
			<tbody>${r.map(([c,d,f])=>s`
				<tr key=${c}><th scope="row">${c}</th><td class="number">${g(d)}</td><td class="wide"><${je} kind=${f==="failed"?"out":""} share=${l>0?d/l:0} /></td></tr>`)}</tbody>
		</table></div>
		${Object.keys(n).length>0&&s`<div class="scroll"><table>
			<caption>${o("notice.whyFailed")}</caption>
			<tbody>${Object.entries(n).map(([c,d])=>s`<tr key=${c}><th scope="row">${o(`failure.${c}`)}</th><td class="number">${g(d)}</td></tr>`)}</tbody></table></div>`}
		<${sa} reasons=${F.value.left_out} people=${l} />`}function zr(){let{state:e,id:t}=F.value;return s`
		${!(e==="done"||e==="stopped")&&s`<p class="actions">
			${e==="running"?s`<button type="button" class="main" onClick=${()=>qe("pause")}>${o("notice.pause")}</button>`:s`<button type="button" class="main" onClick=${()=>qe("start")}>${o("notice.resume")}</button>`}
			<${Vr} /></p>`}
		<${Kr} />
		<h2>${o("notice.again")}</h2>
		<p class="actions">${["moved","cancelled","more"].map(a=>s`<a key=${a} class="button" href=${`#notice-edit/new/${t}/${a}`}>${o(`notice.again.${a}`)}</a>`)}</p>`}var Xr={p:()=>F.value?.state==="running"?qe("pause"):F.value?.state==="paused"&&qe("start"),e:()=>F.value?.own&&la(F.value)&&document.querySelector('a[href^="#notice-edit/"]').click()};function us({parts:[e]}){return y(()=>{F.value=vt.value=null,tn.value="",ht.value=!1},[e]),y(()=>Nr(e),[e,F.value?.state,q.value.count]),X(Xr),F.value===null?s`<h1 class="hidden">${o("notices")}</h1>`:s`
		<${qr} />
		<${Lr} />
		${la(F.value)?s`<${Wr} />`:s`<${zr} />`}
		<p class="hint">${o("notice.oneKeys")}</p>`}var V=m(null),nn=m({lists:[],desks:[]}),gt=m(null),Ge=m({}),Yr=[30,60,120,360,1440,4320],Zr=[15,30,60,120,360,1440],ua=()=>({title:"",to:[{kind:"list",name:"",notice:0,after:0,without:!1}],only:[],start:0,valid:0,urgent:!1,call:!1,street:"",texts:[{language:H.value.languages[0].tag,text:""},{language:null,text:""}]});function Gr(e,t){let n=e.again[t]??{};return{...ua(),title:`${o(`notice.again.${t}`)}: ${e.title}`.slice(0,100),urgent:!0,valid:120,to:[{kind:"those",name:null,notice:e.id,after:0,without:!1}],texts:e.texts.map(({language:a,text:r})=>({language:a,text:(n[a??"en"]??"")+r}))}}async function Jr([e,t,n]){V.value=gt.value=null,Ge.value={},await _(async()=>{nn.value=await b("audience"),V.value=e!=="new"?await b(`notices/${e}`):t?Gr(await b(`notices/${t}`),n):ua();for(let{language:a,text:r}of V.value.texts)ds(a,r)})}var ne=e=>{V.value={...V.value,...e},gt.value=null},ca=(e,t,n)=>ne({[e]:V.value[e].map((a,r)=>r===t?{...a,...n}:a)}),Qr=(e,t)=>ne({[e]:V.value[e].filter((n,a)=>a!==t)});async function ds(e,t){try{let n=t?await w("parts",{text:t}):null;Ge.value={...Ge.value,[e]:n}}catch{Ge.value={...Ge.value,[e]:null}}}var ps={};function fs(e,t){let{language:n}=V.value.texts[e];ca("texts",e,{text:t}),clearTimeout(ps[n]),ps[n]=setTimeout(ds,200,n,t)}function el({index:e,text:t,weight:n}){if(!n)return s`<output></output>`;let a=n.letters&&[...n.letters].length<=12;return s`
		<output>${o("notice.weight",g(n.parts))} · ${o("notice.letterCount",g(n.units))}${n.price?` · ${B(n.price)}`:""}</output>
		${n.encoding==="ucs2"&&!a&&s`<p class="hint">${o("notice.script")}</p>`}
		${a&&s`
			<p class="letters" dir="auto"><${is} text=${t} letters=${n.letters} /></p>
			<p class="hint">${o("notice.dear")}${n.plain&&n.plain_parts<n.parts?` ${o("notice.plainSaves",g(n.plain_parts))}`:""}</p>
			${n.plain&&s`<button type="button" onClick=${()=>{fs(e,n.plain)}}>${o("notice.usePlain")}</button>`}`}`}function tl({index:e,text:{language:t,text:n}}){let a=`text-${t??"others"}`;return s`
		<div class="card">
			<label for=${a}><bdi>${te(t)}</bdi></label>
			<textarea id=${a} rows="4" maxlength="1600" dir="auto" lang=${t??void 0} value=${n} onInput=${({target:r})=>fs(e,r.value)}></textarea>
			<${el} index=${e} text=${n} weight=${Ge.value[t]} />
		</div>`}function nl(){let{texts:e}=V.value,t=[...H.value.languages.map(({tag:n})=>n),null].filter(n=>!e.some(({language:a})=>a===n));return s`
		<fieldset><legend>${o("notice.texts")}</legend>
			<div class="cards">${e.map((n,a)=>s`<${tl} key=${n.language} index=${a} text=${n} />`)}</div>
			${t.length>0&&s`<label class="inline">${o("notice.addLanguage")}
				<select value="" onChange=${({target:n})=>{ne({texts:[...e,{language:n.value==="others"?null:n.value,text:""}]}),n.value=""}}><option value=""></option>${t.map(n=>s`<option key=${n} value=${n??"others"}>${te(n)}</option>`)}</select></label>`}
			<p class="hint">${o("notice.textsHint")}</p>
		</fieldset>`}var al=()=>[...nn.value.lists.map(({name:e,people:t})=>["list",e,`${e} (${g(t)})`]),...nn.value.lists.filter(({themselves:e})=>e>0).map(({name:e,themselves:t})=>["tag",e,`${e} (${g(t)})`]),...nn.value.desks.map(e=>["desk",e,e])];function ol({index:e,people:t}){let n=t.kind==="those"?`those/${t.notice}`:`${t.kind}/${t.name??""}`,a=al(),r=({target:i})=>{let[l,...c]=i.value.split("/");ca("to",e,l==="those"?{kind:l,notice:Number(c[0]),name:null}:{kind:l,name:c.join("/"),notice:0})};return s`
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
				<select value=${t.without?"without":String(t.after)} onChange=${({target:i})=>ca("to",e,i.value==="without"?{without:!0,after:0}:{without:!1,after:Number(i.value)})}>
					<option value="0">${o("notice.atOnce")}</option>
					${[...new Set([...Zr,t.after])].filter(Boolean).map(i=>s`<option key=${i} value=${i}>${o("notice.after",Ce(i))}</option>`)}
					<option value="without">${o("notice.without")}</option>
				</select></label>
			${V.value.to.length>1&&s`<button type="button" onClick=${()=>Qr("to",e)}>${o("notice.remove")}</button>`}
		</li>`}function sl(){let{to:e,only:t}=V.value;return s`
		<fieldset><legend>${o("notice.who")}</legend>
			<ul class="lines">${e.map((n,a)=>s`<${ol} key=${a} index=${a} people=${n} />`)}</ul>
			<button type="button" onClick=${()=>ne({to:[...e,{...ua().to[0],after:60}]})}>${o("notice.addLine")}</button>
			<details open=${t.length>0}><summary>${o("notice.only")}</summary>
				<div class="ticks">${H.value.languages.map(({tag:n,name:a})=>s`
					<label key=${n} class="tick"><input type="checkbox" checked=${t.includes(n)} onChange=${({target:r})=>ne({only:r.checked?[...t,n]:t.filter(i=>i!==n)})} /> <bdi>${a}</bdi></label>`)}</div></details>
		</fieldset>`}var il=e=>e?new Date(e-new Date(e).getTimezoneOffset()*6e4).toISOString().slice(0,16):"";function rl(){let{start:e,valid:t,urgent:n,call:a,street:r}=V.value;return s`
		<fieldset class="options"><legend>${o("notice.when")}</legend>
			<label>${o("notice.startAt")}<input type="datetime-local" value=${il(e)} onChange=${({target:i})=>ne({start:i.value?new Date(i.value).getTime():0})} /></label>
			<label>${o("notice.valid")}<select value=${String(t)} required=${n} onChange=${({target:i})=>ne({valid:Number(i.value)})}>
				<option value="0">${o("notice.always")}</option>
				${[...new Set([...Yr,t])].filter(Boolean).map(i=>s`<option key=${i} value=${i}>${Ce(i)}</option>`)}</select></label>
			<label class="tick"><input type="checkbox" checked=${n} onChange=${({target:i})=>ne({urgent:i.checked,valid:i.checked&&t===0?120:t})} /> ${o("notice.urgent")}</label>
			<label class="tick"><input type="checkbox" checked=${a} onChange=${({target:i})=>ne({call:i.checked})} /> ${o("notice.call")}</label>
			<label>${o("notice.street")}<input value=${r??""} pattern="[A-Za-z]{4,12}" maxlength="12" onInput=${({target:i})=>ne({street:i.value})} /></label>
		</fieldset>`}var ms=()=>({...V.value,street:V.value.street??""});async function ll(){await _(async()=>{gt.value=await w("rehearsal",ms())})}async function cl(e,t){e.preventDefault(),await _(async()=>{let n=await w(t==="new"?"notices":`notices/${t}/text`,ms());n.pin&&sessionStorage.setItem(`pin-${n.id}`,n.pin),T("notice",String(n.id))})}function $s({parts:e}){if(y(()=>{Jr(e)},e),V.value===null)return s`<h1 class="hidden">${o("notice.new")}</h1>`;let t=n=>{n.key==="Enter"&&(n.ctrlKey||n.metaKey)&&n.currentTarget.requestSubmit()};return s`
		<h1>${o(e[0]==="new"?"notice.new":"notice.change")}</h1>
		<form class="notice-form" onSubmit=${n=>cl(n,e[0])} onKeyDown=${t}>
			<label>${o("notice.title")}<input id="title" required maxlength="100" dir="auto" value=${V.value.title} onInput=${({target:n})=>ne({title:n.value})} /></label>
			<${sl} />
			<${nl} />
			<${rl} />
			<p class="actions"><button type="button" onClick=${ll}>${o("notice.rehearse")}</button> <button class="main">${o("notice.save")}</button></p>
			<p class="hint">${o("notice.saveHint")}</p>
		</form>
		${gt.value&&s`<${en} notice=${V.value} result=${gt.value} />`}`}var A=m(null),De=m([]),_t=m(0),Je=m(null),Qe=m(null);async function et(e){try{let[t,n]=await Promise.all([b(`people/${e}`),b(`people/${e}/thread`)]),a=n.rows.toReversed(),r=A.value?.person===e?De.value.filter(({id:i})=>i<a[0]?.id):[];r.length===0&&(_t.value=n.earlier),De.value=[...r,...a],A.value=t,t.tasks.some(({unread:i})=>i)&&await w(`people/${e}/read`)}catch(t){U.value=t.message}}var hs=()=>_(async()=>{let e=await b(`people/${A.value.person}/thread?from=${_t.value}`);De.value=[...e.rows.toReversed(),...De.value],_t.value=e.earlier}),pa=e=>_(async()=>{Qe.value=e?(await b(`people/${A.value.person}/thread?q=${encodeURIComponent(e)}`)).rows.toReversed():null}),Y=(e,t,n)=>_(()=>w(e,t),n).then(a=>et(A.value.person).then(()=>a));var ul=["normal","neutral","silent","never"];function gs(){let{holder:e,held_until:t,person:n}=A.value,a=e===k.value.name;return e===null?s`<p class="held"><span>${o("machineAnswers")}</span>
			<button type="button" onClick=${()=>Y(`people/${n}/hold`)}>${o("hold")}</button></p>`:s`<p class="held mine"><span>${o("heldBy")} <bdi>${e}</bdi> · ${o("until")} ${xe(t)}</span>
		${a&&s`<button type="button" onClick=${()=>Y(`people/${n}/free`)}>${o("free")}</button>`}</p>`}function pl({task:e}){let t=async n=>{n.preventDefault();let{desk:a,due:r,note:i,colleague:l}=Object.fromEntries(new FormData(n.target)),c=await _(()=>w(`tasks/${e.id}`,{...i&&{note:i},...a&&{desk:a},...l&&{to:l},...r&&{due:new Date(`${r}T09:00`).getTime(),state:"waiting"}}));c&&a?T("inbox"):c&&et(A.value.person)};return s`
		<details class="hand"><summary>${o("handOver")}</summary>
			<form onSubmit=${t}>
				<label>${o("toDesk")}<select name="desk"><option value=""></option>${H.value.desks.map(n=>s`<option key=${n} value=${n}>${ee(n)}</option>`)}</select></label>
				<label>${o("toPerson")}<select name="colleague"><option value=""></option>${H.value.staff.map(({name:n})=>s`<option key=${n}>${n}</option>`)}</select></label>
				<label>${o("sentence")}<input name="note" maxlength="1600" dir="auto" autocomplete="off" /></label>
				<label>${o("due")}<input type="date" name="due" /></label>
				<button class="main">${o("save")}</button>
			</form></details>`}function vs({task:e}){let t=e.staff===k.value.name;return s`
		<li class=${`todo ${e.urgent?"urgent":""} ${e.state}`}>
			<p><strong>${Pe(e.topic)}</strong>${e.desk!==Qn&&s` <span class="tag">${ee(e.desk)}</span>`}</p>
			<small>${o(e.state)}${e.staff&&s` · <bdi>${e.staff}</bdi>`}${e.state!=="done"&&s` · ${o("dueOn")} <time>${j(e.due)}</time>`}</small>
			${e.state!=="done"&&s`
				<p class="deeds">
					${!t&&s`<button type="button" disabled=${e.staff!==null} onClick=${()=>Y(`tasks/${e.id}`,{take:!0})}>${o("take")}</button>`}
					<button type="button" onClick=${()=>Y(`tasks/${e.id}`,{state:"done"})}>${o("close")}</button>
				</p>
				<${pl} task=${e} />`}
		</li>`}function dl(){let e=A.value,t=()=>_(async()=>{Je.value=(await w(`people/${e.person}/number`)).number}),n=a=>Y(`people/${e.person}/about`,a,"saved");return s`
		<dl class="known">
			<div><dt>${o("number")}</dt><dd><bdi dir="ltr">${Je.value??e.number??o("erased")}</bdi>
				${e.number&&!Je.value&&s` <button type="button" class="plain" onClick=${t}>${o("showNumber")}</button>`}</dd></div>
			<div><dt><label for="language">${o("theirLanguage")}</label></dt><dd>
				<select id="language" value=${e.language??""} onChange=${({target:a})=>n({language:a.value})}>
					${!e.language&&s`<option value="">?</option>`}
					${H.value.languages.map(({tag:a})=>s`<option key=${a} value=${a}>${$t(a)}</option>`)}
				</select></dd></div>
			<div><dt><label for="safety">${o("safety")}</label></dt><dd>
				<select id="safety" value=${e.safety} onChange=${({target:a})=>n({safety:a.value})}>
					${ul.map(a=>s`<option key=${a} value=${a}>${o(a)}</option>`)}
				</select></dd></div>
			${e.lists&&s`<div><dt>${o("lists")}</dt><dd>${e.lists.split(";").map(a=>s`<span key=${a} class="tag"><bdi>${a}</bdi></span> `)}</dd></div>`}
		</dl>`}function da(){let e=A.value,[t,n]=[!1,!0].map(a=>e.tasks.filter(({state:r})=>r==="done"===a));return s`
		<h2>${o("tasks")}</h2>
		${t.length===0&&s`<p class="empty">${o("nothing")}</p>`}
		<ul>${t.map(a=>s`<${vs} key=${a.id} task=${a} />`)}</ul>
		<${dl} />
		<h2>${o("appointments")}</h2>
		<p><a class="button" href=${`#appointment/new///${e.person}`}>${o("newAppointment")}</a></p>
		<ul class="items">${e.appointments.map(a=>s`
			<li key=${a.id}><a href=${`#appointment/${a.id}`}><time>${O(a.starts)}</time></a> <span class="tag">${z("appointment",a.state)}</span>
				<small><bdi dir="ltr">${a.code}</bdi> · <bdi>${a.place}</bdi></small></li>`)}</ul>
		${e.cases.length>0&&s`<h2>${o("cases")}</h2>
			<ul class="items">${e.cases.map(a=>s`
				<li key=${a.id}><bdi dir="ltr">…${a.number}</bdi> <span class="tag">${z("case",a.state)}</span></li>`)}</ul>`}
		${n.length>0&&s`<details><summary>${o("before")} (${g(n.length)})</summary>
			<ul>${n.map(a=>s`<${vs} key=${a.id} task=${a} />`)}</ul></details>`}`}var fl=e=>H.value.flows[e]??Pe(e),ws=e=>e.kind==="call"&&e.text!==null&&e.text!=="answered";function ml(e){let t=[];for(let n of e){let a=t.at(-1);n.channel!=="call"?t.push(n):a?.call&&!a.over?a.call.push(n):t.push({id:n.id,at:n.at,call:[n]}),t.at(-1).call&&ws(n)&&(t.at(-1).over=!0)}return t}var tt=({row:e,children:t})=>s`
	<small class="meta"><time datetime=${new Date(e.at).toISOString()}>${xe(e.at)}</time>${e.staff&&s` · <bdi>${e.staff}</bdi>`}${t}</small>`;function ks({row:e}){return e.status?s` · <span class=${`fared ${e.status}`}>${o(e.status)}${e.why&&`: ${z("why",e.why)}`}</span>`:e.parts>1?s` · ${o("partsOf",e.parts)}`:null}var _s={reminder:"reminder",notice:"notice",lookup:"lookup",error:"error"};function $l({row:e}){return s`
		<li class=${`row ${e.direction} ${e.status==="failed"?"lost":""}`}>
			${_s[e.kind]&&s`<small class="kind">${o(`kind.${_s[e.kind]}`)}</small>`}
			<p dir="auto" lang=${e.language}>${e.text??s`<em>${o("erased")}</em>`}</p>
			<${tt} row=${e}>${e.direction==="out"&&!e.staff&&` · ${o("machine")}`}<${ks} row=${e} /></${tt}>
		</li>`}function bs(e){let t=[];for(let{kind:n,flow:a,text:r}of e)n==="keys"&&r?t.at(-1)?.keys.push(r):a&&a!==t.at(-1)?.name&&t.push({name:a,keys:[]});return t}var ys=e=>Number(/^(\d+) s$/.exec(e??"")?.[1]??0),hl=e=>e<60?o("seconds",g(e)):o("minutes",g(Math.round(e/60)));function vl({item:{call:e}}){let[t]=e,n=e.find(ws),a=e.filter(({kind:l})=>l==="recording"),r=e.filter(({kind:l})=>l!=="call"),i=t.direction==="out";return s`
		<li class=${`row call ${i?"out":"in"}`}>
			<p class="head"><span aria-hidden="true">☎</span> <strong>${o(i?"callOfOurs":"call")}</strong>
				${n&&s` <span>${ys(n.text)>0?hl(ys(n.text)):z("end",n.text)}</span>`}</p>
			${bs(r).length>0&&s`<ol class="way">${bs(r).map(({name:l,keys:c},d)=>s`
				<li key=${d}>${fl(l)}${c.map(f=>s` <kbd dir="ltr">${f}</kbd>`)}</li>`)}</ol>`}
			${a.map(l=>s`<p key=${l.id}>${o("leftMessage",l.seconds)}${l.audio?s`<${ta} id=${l.id} />`:null}</p>`)}
			${r.length>0&&s`<details><summary>${o("wholeCall")}</summary>
				<ol class="heard">${r.map(l=>s`<li key=${l.id} class=${l.direction} dir="auto" lang=${l.language}>${l.kind==="keys"?s`<kbd dir="ltr">${l.text||o("silence")}</kbd>`:l.text}</li>`)}</ol></details>`}
			<${tt} row=${t}><${ks} row=${t} /></${tt}>
		</li>`}function gl({row:e}){return s`<li class="row note"><small class="kind">${o("noteWord")}</small><p dir="auto">${e.text}</p><${tt} row=${e} /></li>`}function _l({row:e}){let t=e.kind==="call"?o("ringing"):e.kind==="note"?z("did",e.step):e.kind==="follow_up"?s`${Pe(e.flow??"")}: ${z("did",e.step??"open")}`:z("kind",e.kind);return s`<li class="event"><p>${t}${e.text&&s` — <span dir="auto">${e.text}</span>`}</p><${tt} row=${e} /></li>`}function bl({item:e}){return e.call?s`<${vl} item=${e} />`:e.kind==="note"&&!e.flow?s`<${gl} row=${e} />`:e.channel==="desk"||e.kind==="opt_out"?s`<${_l} row=${e} />`:s`<${$l} row=${e} />`}function xs({rows:e}){let t;return s`
		<ol class="thread" aria-live="polite" aria-label=${o("conversation")}>${ml(e).map(n=>{let a=j(n.at),r=a!==t;return t=a,s`
				${r&&s`<li key=${a} class="dateline"><span>${a}</span></li>`}
				<${bl} key=${n.id} item=${n} />`})}</ol>`}var he=m("answer"),ce=m(null),nt=m(null),an=new Map,le=()=>document.getElementById("answer");function sn(e){he.value=e,setTimeout(()=>le()?.focus())}async function fa(){if(ce.value){ce.value=null;return}he.value="answer",await _(async()=>{ce.value=(await b(`people/${A.value.person}/ready?language=${R.value}`)).answers}),setTimeout(()=>document.querySelector(".ready button")?.focus())}var Ss;function on(){clearTimeout(Ss),Ss=setTimeout(async()=>{let e=le()?.value.trim();try{nt.value=e&&he.value==="answer"?await w("parts",{text:e}):null}catch{nt.value=null}},150)}function yl({text:e}){let t=le().value.trim();le().value=t?`${t}
${e}`:e,an.set(A.value.person,le().value),ce.value=null,on(),le().focus()}function wl(){let e=t=>{let n=[...t.currentTarget.querySelectorAll("button")],a={ArrowDown:1,j:1,ArrowUp:-1,k:-1}[t.key];t.key==="Escape"?(t.stopPropagation(),ce.value=null,le().focus()):a&&(t.preventDefault(),n[Math.max(0,Math.min(n.length-1,n.indexOf(document.activeElement)+a))]?.focus())};return s`
		<ul class="ready" aria-label=${o("ready")} onKeyDown=${e}>
			${ce.value.length===0&&s`<li class="empty">${o("noReady")}</li>`}
			${ce.value.map(t=>s`
				<li key=${t.name}><button type="button" onClick=${()=>yl(t)}>
					<span dir="auto" lang=${t.language}>${t.text}</span>
					${t.meaning_language!==t.language&&s`<small dir="auto" lang=${t.meaning_language}>${t.meaning}</small>`}
				</button></li>`)}
		</ul>`}function kl(){let{number:e,stopped:t,safety:n,holder:a}=A.value;return e?t?"stopped":n==="never"?"neverLong":a!==null&&a!==k.value.name?"held":"":"erasedLong"}function xl(){let{parts:e,price:t,because:n}=nt.value??{};return s`<output>${nt.value&&s`
		${o("partsOf",g(e))}${t?` · ${B(t)}`:""}${n&&s` · <span title=${o("becauseLong")}>${o("because")} «<bdi>${n}</bdi>»</span>`}`}</output>`}function Cs(){let e=de(),{person:t}=A.value,n=he.value==="note",a=n?"":kl();y(()=>(le().value=an.get(t)??"",on(),()=>{ce.value=nt.value=null,he.value="answer"}),[t]),y(on,[n]);let r=async c=>{c.preventDefault();let d=le().value.trim();d&&!a&&await Y(`people/${t}/${he.value}`,{text:d})&&(an.delete(t),le().value="",nt.value=null,he.value="answer")},i=c=>{c.key==="Enter"&&(c.ctrlKey||c.metaKey)&&e.current.requestSubmit()},l=({target:c})=>{an.set(t,c.value),on()};return s`
		<form class=${`write ${he.value}`} ref=${e} onSubmit=${r}>
			${ce.value&&s`<${wl} />`}
			${a&&s`<p class="bar-to" role="status">${o(a)}</p>`}
			<label><span class="hidden">${o(n?"note":"answer")}</span>
				<textarea id="answer" rows="3" maxlength="1600" dir="auto" onInput=${l} onKeyDown=${i}
					placeholder=${o(n?"note":"answer")}></textarea></label>
			<div class="below">
				<div class="choice" role="group" aria-label=${o("whatToWrite")}>
					${["answer","note"].map(c=>s`
						<button type="button" key=${c} aria-pressed=${he.value===c} onClick=${()=>sn(c)}>${o(c==="note"?"noteWord":"answerWord")}</button>`)}
				</div>
				<button type="button" class="plain" aria-expanded=${ce.value!==null} onClick=${fa}>${o("ready")}</button>
				<${xl} />
				<button class="main" disabled=${!!a}>${o(n?"save":"send")}</button>
			</div>
		</form>`}var rn=m(!1),Ds=()=>A.value.tasks.filter(({state:e,staff:t})=>e!=="done"&&(t===null||t===k.value.name));async function Es(){for(let e of Ds())if(!await Y(`tasks/${e.id}`,{state:"done"}))return;A.value.holder===k.value.name&&await Y(`people/${A.value.person}/free`),T("inbox")}var Sl=()=>Y(`people/${A.value.person}/${A.value.holder===k.value.name?"free":"hold"}`),Os=()=>Y(`people/${A.value.person}/call`,{},"rings");function Cl(e){let t=document.querySelector(`details.${e}`);t&&(t.closest("details.about")?.setAttribute("open",""),t.open=!0,t.querySelector("select, input, button").focus())}var Dl=[{key:"r",name:"key.answer",run:()=>sn("answer")},{key:"n",name:"key.note",run:()=>sn("note")},{key:"a",name:"ready",run:fa},{key:"c",name:"ring",run:()=>A.value.number&&Os()},{key:"t",name:"hold",run:Sl},{key:"h",name:"handOver",run:()=>Cl("hand")},{key:"m",name:"newAppointment",run:()=>T("appointment","new","","",A.value.person)},{key:"x",name:"finish",run:Es},{key:"s",name:"searchHere",run:()=>{rn.value=!0}}];function El(){let e=A.value;return s`
		<header class="top">
			<a class="back" href="#inbox" aria-label=${o("key.inbox")}>${document.documentElement.dir==="rtl"?"→":"←"}</a>
			<h1>${e.name?s`<bdi>${e.name}</bdi>`:s`<bdi dir="ltr">${e.number??o("erased")}</bdi>`}</h1>
			<span class="tags">
				${e.language&&s`<span class="tag">${$t(e.language)}</span>`}
				${e.safety!=="normal"&&s`<b class="tag">${o(e.safety)}</b>`}
				${e.stopped&&s`<b class="tag">STOP</b>`}
			</span>
			<span class="deeds">
				<button type="button" onClick=${Os} disabled=${!e.number||e.stopped}>${o("ring")}</button>
				${Ds().length>0&&s`<button type="button" onClick=${Es}>${o("finish")}</button>`}
			</span>
		</header>`}function Ol(){let e=n=>{n.preventDefault(),pa(new FormData(n.target).get("words").trim())},t=()=>{rn.value=!1,pa("")};return s`
		<form class="within" role="search" onSubmit=${e}>
			<input name="words" type="search" dir="auto" maxlength="64" required aria-label=${o("searchHere")} placeholder=${o("searchHere")}
				ref=${n=>n?.focus()} />
			<button>${o("search")}</button>
			<button type="button" onClick=${t}>${o("shut")}</button>
			${Qe.value?.length===0&&s`<p class="empty" role="status">${o("nobody")}</p>`}
		</form>`}var Al=e=>e.scrollHeight-e.scrollTop-e.clientHeight<160;function As({parts:[e]}){let t=de(),n=de(!0),a=De.value.at(-1)?.id;y(()=>{A.value?.person!==e&&(A.value=null,De.value=[]),Je.value=Qe.value=null,rn.value=!1,et(e)},[e]),y(()=>{A.value&&(q.value.person===void 0||q.value.person===e)&&et(e)},[q.value.count]);let r=()=>Ft.value?t.current:document.scrollingElement;t.current&&(n.current=Al(r())),y(()=>{t.current&&(n.current||!a)&&(r().scrollTop=r().scrollHeight)},[a]);let i=A.value?.person===e;return X([...i?Dl:[],{key:"Escape",name:"key.inbox",run:()=>T("inbox")}]),i?s`
		<div class="person">
			<${El} />
			${Ft.value?s`<aside aria-label=${o("about")}><${da} /></aside>`:s`<details class="about"><summary>${o("about")}</summary><${da} /></details>`}
			<section class="talk" aria-label=${o("conversation")}>
				${rn.value&&s`<${Ol} />`}
				<div class="past" ref=${t} tabindex="-1">
					${!Qe.value&&_t.value>0&&s`<button type="button" class="earlier" onClick=${hs}>${o("earlier")}</button>`}
					<${xs} rows=${Qe.value??De.value} />
				</div>
				<${gs} />
				<${Cs} />
			</section>
		</div>`:s`<h1 class="hidden">${o("conversation")}</h1>`}var ln=m(null);function bt(e){let t=[...document.querySelectorAll(".found a, .tasks .what")];t[Math.max(0,Math.min(t.length-1,t.indexOf(document.activeElement)+e))]?.focus()}function Ms({parts:[e=""]}){y(()=>{ln.value=null,_(async()=>{ln.value=await b(`search?q=${encodeURIComponent(e)}`),setTimeout(()=>bt(0))})},[e]),X([{key:"j",name:"key.next",run:()=>bt(1)},{key:"ArrowDown",run:()=>bt(1)},{key:"k",name:"key.before",run:()=>bt(-1)},{key:"ArrowUp",run:()=>bt(-1)}]);let{people:t=[],tasks:n=[]}=ln.value??{};return s`
		<h1>${o("search")}: <bdi>${e}</bdi></h1>
		${ln.value&&t.length+n.length===0&&s`<p class="empty">${o("nobody")}</p>`}
		<ul class="found">${t.map(({person:a,by:r,name:i,number:l})=>s`
			<li key=${a}><a href=${`#person/${a}`}>
				<strong>${i?s`<bdi>${i}</bdi>`:s`<bdi dir="ltr">${l??a}</bdi>`}</strong>
				<span class="tag">${o(`by.${r}`)}</span></a></li>`)}</ul>
		<ul class="tasks">${n.filter(({person:a})=>a).map(a=>s`<${na} key=${a.id} task=${a} />`)}</ul>`}var $a=m(null),Le=m(null),Ml=()=>_(async()=>{$a.value=(await b("staff")).staff});async function ma(e){Le.value=null,await _(async()=>{let t=await w("staff",e);t.link&&(Le.value={name:e.name,link:`${location.origin}/desk/#link=${t.link}`})},"saved")&&($a.value=(await b("staff")).staff)}var Ts=e=>{let t=e.getAll("desks");return t.includes("all")?"all":t.join(" ")};function Is({role:e="volunteer",desks:t="desk"}){let n=t.split(" ");return s`
		<label>${o("roleWord")}<select name="role">${["volunteer","coordinator","admin"].map(a=>s`
			<option key=${a} value=${a} selected=${a===e}>${o(`role.${a}`)}</option>`)}</select></label>
		<fieldset><legend>${o("desks")}</legend>
			${["all",...H.value.desks].map(a=>s`
				<label key=${a} class="tick"><input type="checkbox" name="desks" value=${a} defaultChecked=${n.includes(a)} /> ${a==="all"?o("allDesks"):ee(a)}</label>`)}
		</fieldset>`}function Tl(){let e=async t=>{t.preventDefault();let n=new FormData(t.target);await ma({what:"add",name:n.get("name").trim(),role:n.get("role"),desks:Ts(n)}),Le.value&&t.target.reset()};return s`
		<section><h2>${o("addStaff")}</h2>
			<form class="stack" onSubmit=${e}>
				<label>${o("name")}<input name="name" required maxlength="32" autocapitalize="none" autocomplete="off" pattern="[a-z0-9][a-z0-9._\\-]*" /></label>
				<p class="hint">${o("nameHint")}</p>
				<${Is} />
				<button class="main">${o("addStaff")}</button>
			</form></section>`}function Il({one:e}){let t=a=>{a.preventDefault();let r=new FormData(a.target);ma({what:"role",name:e.name,role:r.get("role"),desks:Ts(r)})},n=a=>()=>ma({what:a,name:e.name});return s`
		<li class=${e.disabled?"off":""}>
			<details><summary><bdi>${e.name}</bdi>
				<span class="tag">${o(`role.${e.role}`)}</span>
				${e.disabled&&s`<b class="tag">${o("off")}</b>`}
				${!e.password&&s`<span class="tag">${o("noPassword")}</span>`}
				${e.code&&s`<span class="tag">${o("secondStep")}</span>`}
				<small>${e.desks==="all"?o("allDesks"):e.desks.split(" ").map(ee).join(", ")}</small></summary>
				<form class="stack" onSubmit=${t}><${Is} role=${e.role} desks=${e.desks} /><button>${o("save")}</button></form>
				<p class="deeds">
					<button type="button" onClick=${n("link")} disabled=${e.disabled}>${o("newLink")}</button>
					<button type="button" onClick=${n(e.disabled?"enable":"disable")} disabled=${e.name===k.value.name}>${o(e.disabled?"enable":"disable")}</button>
				</p>
			</details>
		</li>`}function Ps(){return y(()=>{Le.value=null,Ml()},[]),s`
		<h1>${o("staff")}</h1>
		${Le.value&&s`<p class="once" role="status">${o("linkOf")} <bdi>${Le.value.name}</bdi>: <code dir="ltr">${Le.value.link}</code><br />
			<small>${o("linkHint")}</small></p>`}
		<div class="panels">
			<section><h2>${o("staffNow")}</h2><ul class="items members">${$a.value?.map(e=>s`<${Il} key=${e.name} one=${e} />`)}</ul></section>
			<${Tl} />
		</div>`}var Pl=20,yt=m(null),cn=m(null),ue=m(null);async function Hs(){yt.value=await b("words")}var ha=e=>o(`concept.${e}`).replace(/^concept\./,""),Fs=e=>e===null?o("words.anyLanguage"):te(e),va=(e,t)=>_(async()=>{await w(e,t),cn.value=ue.value=null,await Hs()});async function Hl(e,t,n){ue.value=null,t&&await _(async()=>{ue.value=await w("words/clashes",{form:e,concept:t,language:n})})}function Fl({group:e}){let t=({currentTarget:r})=>{let{concept:i,language:l}=Object.fromEntries(new FormData(r));Hl(e.text,i,l)},n=r=>{r.preventDefault(),va("words",{form:e.text,...Object.fromEntries(new FormData(r.target))})},a=ue.value?.wrong_word;return s`
		<form class="actions" onChange=${t} onSubmit=${n}>
			<label class="inline">${o("words.means")} <select name="concept" required autofocus>
				<option value=""></option>${yt.value.concepts.map(r=>s`<option key=${r} value=${r}>${ha(r)}</option>`)}</select></label>
			<label class="inline">${o("words.in")} <select name="language" defaultValue=${e.language??""}>
				<option value="">${o("words.anyLanguage")}</option>
				${H.value.languages.map(({tag:r,name:i})=>s`<option key=${r} value=${r} selected=${r===e.language}>${i}</option>`)}</select></label>
			<button class="main" disabled=${!!a}>${o("words.propose")}</button>
			<output role="status">${a?o(a):ue.value&&ue.value.clashes.length===0&&o("words.free")}</output>
			${ue.value?.clashes.length>0&&s`<ul class="clashes">${ue.value.clashes.map((r,i)=>s`
				<li key=${i}>${o(`words.clash.${r.code}`)}: <bdi>${r.form}</bdi> (${ha(r.concept)}, ${Fs(r.language)})</li>`)}</ul>`}
		</form>`}function Nl({group:e,most:t}){let n=cn.value===e.text;return s`
		<li>
			<div class="what"><strong><bdi lang=${e.language??void 0}>${e.text}</bdi></strong>
				<${je} share=${e.texts/t} />
				<small>${e.people>=Pl&&"≥ "}${o("words.people",g(e.people))} · ${o("words.texts",g(e.texts))} · <time>${O(e.last)}</time>
					${e.language&&s`<span class="tag">${e.language}</span>`}</small></div>
			${e.word&&s`<button type="button" aria-expanded=${n} onClick=${()=>{ue.value=null,cn.value=n?null:e.text}}>${o("words.makeOne")}</button>`}
			${n&&s`<${Fl} group=${e} />`}
		</li>`}function jl({word:e}){let{form:t,concept:n,language:a,by:r,accepted:i,own:l}=e,c={form:t,concept:n,language:a??""};return s`
		<li class=${i?"":"live"}>
			<div class="what"><strong><bdi>${t}</bdi></strong> = ${ha(n)} <span class="tag">${Fs(a)}</span>
				<small>${o("words.by")} <bdi>${r}</bdi>${i?s` · ${o("words.acceptedBy")} <bdi>${i}</bdi>`:s` · ${o(l?"words.waitsOther":"words.waits")}`}</small></div>
			${!i&&!l&&s`<button type="button" class="main" onClick=${()=>va("words/decide",{what:"accept",...c})}>${o("words.accept")}</button>`}
			<button type="button" onClick=${()=>va("words/decide",{what:"remove",...c})}>${o("notice.remove")}</button>
		</li>`}function Ns(){if(y(()=>{yt.value=cn.value=ue.value=null,_(Hs)},[]),yt.value===null)return s`<h1>${o("words")}</h1>`;let{groups:e,own:t,hidden:n,texts:a}=yt.value,r=Math.max(...e.map(i=>i.texts));return s`
		<h1>${o("words")}</h1>
		<p class="hint">${o("words.hint")}</p>
		${t.length>0&&s`<h2>${o("words.own")}</h2><ul class="tasks">${t.map(i=>s`<${jl} key=${`${i.form} ${i.concept} ${i.language}`} word=${i} />`)}</ul>`}
		<h2>${o("words.unknown")}</h2>
		${e.length===0&&s`<p class="empty">${o("words.none")}</p>`}
		<ul class="tasks">${e.map(i=>s`<${Nl} key=${i.text} group=${i} most=${r} />`)}</ul>
		<p class="hint">${o("words.looked",g(a))}${n>0?` ${o("words.hidden",g(n))}`:""}</p>`}var ga=m(null),js=()=>J(async()=>{({waiting:ga.value}=await b("waiting"))}),ql=({id:e})=>_(()=>w(`waiting/${e}/drop`)).then(js);function Ll({row:e}){return s`
		<li>
			<div class="what">
				${e.person?s`<a href=${`#person/${e.person}`}><bdi dir="ltr">${e.number??o("erased")}</bdi></a>`:o("notYours")}
				<small><span class="tag">${e.desk}</span>
					<span>${o("since")} <time>${O(e.since)}</time></span>
					${e.appointment>0&&s`<a href=${`#appointment/${e.appointment}`}>${o(e.keeps?"keepsUntilThen":"appointment")}</a>`}</small>
				${e.offers.map(t=>s`<p key=${t.day+t.time}><small>${j(ie(t.day))} ${t.time} <span class="tag">${o(`offer.${t.state}`)}</span></small></p>`)}
			</div>
			<button type="button" onClick=${()=>ql(e)}>${o("takeOut")}</button>
		</li>`}function qs(){return y(()=>{js()},[q.value.count]),s`
		<p><a href="#appointments">${o("backToWeek")}</a></p>
		<h1>${o("waitingList")}</h1>
		${ga.value?.length===0&&s`<p class="empty">${o("nobodyWaits")}</p>`}
		<ol class="tasks">${ga.value?.map(e=>s`<${Ll} key=${e.id} row=${e} />`)}</ol>`}var Ls=["volunteer","coordinator","admin"],un=[{name:"inbox",View:ss,bar:!0},{name:"appointments",View:Fo,bar:!0},{name:"appointment",View:Ro},{name:"waiting",View:qs},{name:"cases",View:Ko,bar:!0},{name:"import",View:Zo,least:"coordinator"},{name:"notices",View:ls,bar:!0,least:"coordinator"},{name:"notice",View:us,least:"coordinator"},{name:"notice-edit",View:$s,least:"coordinator"},{name:"flows",View:es,bar:!0,least:"coordinator"},{name:"house",View:Xo,bar:!0,least:"coordinator"},{name:"words",View:Ns,bar:!0,least:"coordinator"},{name:"person",View:As},{name:"search",View:Ms},{name:"staff",View:Ps,bar:!0,least:"admin"},{name:"audit",View:Wo,bar:!0,least:"admin"},{name:"me",View:Po}],_a=({least:e="volunteer"})=>Ls.indexOf(k.value.role)>=Ls.indexOf(e);async function Rl(){await _(()=>w("sign-out")),k.value=null}function Ul(e){e.preventDefault();let t=new FormData(e.target).get("q").trim();t.length>1&&T("search",t)}var Rs=()=>s`<img src="icon.svg" alt="" width="28" height="28" />`;function Vl(){return X([{key:"g",name:"key.inbox",run:()=>T("inbox")},{key:"/",name:"key.search",run:()=>document.getElementById("q").focus()}]),s`
		<header class="bar">
			<a class="skip" href="#" onClick=${e=>{e.preventDefault(),document.getElementById("main").focus()}}>${o("skip")}</a>
			<${Rs} />
			<nav class="views" aria-label=${o("views")}>
				${un.filter(e=>e.bar&&_a(e)).map(({name:e})=>s`
					<a key=${e} href=${`#${e}`} aria-current=${We.value[0]===e?"page":void 0}>${o(e)}</a>`)}
			</nav>
			<form role="search" onSubmit=${Ul}>
				<input id="q" name="q" type="search" dir="auto" aria-label=${o("search")} placeholder=${o("searchFor")} minlength="2" maxlength="64" />
			</form>
			<nav class="self" aria-label="passaparola">
				<${go} />
				<${Fn} />
				<a href="#me"><bdi>${k.value.name}</bdi></a>
				<button type="button" class="plain" onClick=${Rl}>${o("leave")}</button>
			</nav>
		</header>`}function Wl(){return s`
		<header class="bar"><span class="home"><${Rs} /> passaparola</span>
			<nav class="self" aria-label="passaparola"><${Fn} /></nav></header>`}function Bl(){if(k.value===void 0)return s`<main aria-busy="true"></main>`;let{View:e}=un.find(t=>t.name===We.value[0]&&k.value&&_a(t))??un[0];return s`
		${k.value?s`<${Vl} />`:s`<${Wl} />`}
		<p class="wrong" role="alert">${U.value&&o(U.value)}</p>
		<p class="did" role="status">${Ve.value&&o(Ve.value)}</p>
		<main id="main" tabindex="-1">${k.value?s`<${e} key=${We.value.join("/")} parts=${We.value.slice(1)} />`:s`<${bo} />`}</main>`}await co();bn(s`<${Bl} />`,document.body);se();
