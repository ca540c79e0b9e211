// SPDX-License-Identifier: AGPL-3.0-or-later
// made by daemon/desk/page/build from 2bbe8f21d9555965bce601a0d3de4f49
// with preact, htm, signals and lean-qr: licences.txt
var E,ga,pn,be,un,kt,ya,yt,wa,dn,cn,Hs,nt=Symbol.for("pv"),xt={},St=[],Ns=/^m(i|n|o|s|text|space)$/,mn=Array.isArray,fn=St.slice,Ee=Object.assign;function De(e){e&&e.parentNode&&e.remove()}function at(e,t,n){var a,r,i,l={},u=arguments.length;for(i in t)i=="key"?a=t[i]:i=="ref"&&typeof e!="function"?r=t[i]:l[i]=t[i];return u>2&&(l.children=u>3?fn.call(arguments,2):n),tt(e,l,a,r,null)}function tt(e,t,n,a,r){var i={type:e,props:t,key:n,ref:a,__k:null,__:null,__b:0,__e:null,__c:null,constructor:nt,__v:r||++ga,__i:-1,__u:0};return!r&&E.vnode&&E.vnode(i),i}function Ae(e){return e.children}function Oe(e,t){this.props=e,this.context=t,this.__g=0}function ge(e,t){if(t==null)return e.__&&ge(e.__,e.__i+1);for(var n;t<e.__k.length;t++)if((n=e.__k[t])&&n.__e)return n.__e;return typeof e.type!="function"||e.props.__P?null:ge(e)}function js(e){var t,n=e.__v,a=n.__e,r=[],i=[],l=e.__P;l&&((t=Ee({constructor:nt},n)).__v=n.__v+1,E.vnode&&E.vnode(t),$n(l,t,n,e.__n,l.namespaceURI,32&n.__u?[a]:null,r,a||ge(n),32&n.__u,i),t.__v=n.__v,t.__.__k[t.__i]=t,Ea(r,t,i),n.__=n.__e=null,t.__e!=a&&ka(t))}function ka(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(function(t){return t&&(e.__e=t.__e)}),ka(e)}function _a(e){(8&e.__g||(e.__g|=8,be.push(e),kt++))&&un==E.debounceRendering||((un=E.debounceRendering)||queueMicrotask)(xa)}function xa(){try{for(var e,t=1;be.length;)be.length>t&&be.sort(ya),e=be.shift(),t=be.length,8&e.__g&&js(e)}finally{(kt=be.length)&&(un||queueMicrotask)(xa)}}function Sa(e,t,n,a,r,i,l,u,d,m,p){var b,h,c,$,C,x,D=a.__k||St,S=t.length;for(d=qs(n,t,D,d,S),b=0;b<S;b++)(c=n.__k[b])!=null&&(h=~c.__i&&D[c.__i]||xt,c.__i=b,x=$n(e,c,h,r,i,l,u,d,m,p),$=c.__e,(h.ref!=c.ref||8&h.__u)&&(h.ref&&hn(h.ref,null,c,h),c.ref&&p.push(c.ref,c.__c||$,c)),C=C||$,4&c.__u?(d=Ca(c,d,e,!h.__v),h.__e&&(h.__e=null)):typeof c.type=="function"&&x!==void 0?d=x:$&&(d=$.nextSibling),c.__u&=-21);return n.__e=C,d}function qs(e,t,n,a,r){var i,l,u,d,m,p,b,h,c,$=n.length,C=$,x=0,D=0,S=e.__k=Array(r);for(i=0;i<r;i++)(l=t[i])!=null&&typeof l!="boolean"&&typeof l!="function"?(typeof l!="object"||l.constructor===String?l=S[i]=tt(null,l):mn(l)?l=S[i]=tt(Ae,{children:l}):l.constructor===nt&&l.__b?l=S[i]=tt(l.type,l.props,l.key,l.ref,l.__v):S[i]=l,d=i+x,l.__=e,l.__b=e.__b+1,u=null,~(m=l.__i=Fs(l,n,d,C))&&(C--,(u=n[m])&&(u.__u|=2)),u&&u.__v?(l.__u|=16,m==d-1?x--:m==d+1?x++:m!=d&&(m>d?x--:x++,D=1)):(~m||(r>$?x--:r<$&&x++),typeof l.type!="function"&&(l.__u|=4))):S[i]=null;if(D){for(p=[],b=[],i=0;i<r;i++)if((l=S[i])&&16&l.__u){for(x=0,h=p.length;x<h;)p[c=x+h>>1]<l.__i?x=c+1:h=c;p[x]=l.__i,b[i]=x+1}for(x=p.length;i--;)b[i]&&(b[i]==x?x--:S[i].__u|=4)}if(C)for(i=0;i<$;i++)!(u=n[i])||2&u.__u||(u.__e==a&&(a=ge(u)),vn(u,u));return a}function Ca(e,t,n,a){var r,i,l,u;if(typeof e.type=="function"){if(e.props.__P)return t;if(r=e.__k)for(i=0;i<r.length;i++)r[i]&&(r[i].__=e,t=Ca(r[i],t,n,!1));return t}for(t&&!t.parentNode&&(t=ge(e))&&!t.parentNode&&(t=null),l=e.__e,u=t;u&&u.nodeType==8;)u=u.nextSibling;for(l!=u&&(!a&&n.moveBefore&&l.parentNode?n.moveBefore(l,t):n.insertBefore(l,t||null)),t=l;(t=t&&t.nextSibling)&&t.nodeType==8&&!t.data.startsWith("$s"););return t}function Fs(e,t,n,a){var r,i=e.key,l=e.type,u=t[n],d=u&&!(2&u.__u);if(u===null&&i==null||d&&i==u.key&&l==u.type)return n;if(a>(d?1:0)){for(r=n-1;r>=0;r--)if((u=t[r])&&!(2&u.__u)&&i==u.key&&l==u.type)return r;for(r=n+1;r<t.length;r++)if((u=t[r])&&!(2&u.__u)&&i==u.key&&l==u.type)return r}return-1}function ba(e,t,n){n==null&&(n=""),t[0]=="-"?e.setProperty(t,n):e[t]=n}function gt(e,t,n,a,r){var i,l;if(t=="style")if(typeof n=="string")e.style.cssText=n;else{if(typeof a=="string"&&(e.style.cssText=a=""),a)for(t in a)n&&t in n||ba(e.style,t);if(n)for(t in n)a&&n[t]==a[t]||ba(e.style,t,n[t])}else if(t[0]=="o"&&t[1]=="n")typeof n!="function"&&(n=null),typeof a!="function"&&(a=null),(e.__e||(e.__e={}))[t]=n,n&&a||(l=cn[t]||(cn[t]=Rs(t)),(e.__a||(e.__a={}))[t]=dn,i=t!=(t=t.replace(wa,"$1")),(t=t.slice(2))[0]<"a"&&(t=t.toLowerCase()),n?e.addEventListener(t,l,i):e.removeEventListener(t,l,i));else{if(r=="http://www.w3.org/2000/svg")t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(t!="width"&&t!="height"&&t!="href"&&t!="list"&&t!="form"&&t!="tabIndex"&&t!="download"&&t!="rowSpan"&&t!="colSpan"&&t!="role"&&t!="popover"&&t in e)try{return void(e[t]=n??"")}catch{}if(typeof n=="function")return;n==null||n===!1&&t[4]!="-"?e.removeAttribute(t):e.setAttribute(t,t=="popover"&&n==1?"":n)}}function Rs(e){return function(t){var n=this.__e;if(n){if(n=n[e],t[yt]==null)t[yt]=dn++;else if(t[yt]<this.__a[e])return;return n(E.event?E.event(t):t)}}}function $n(e,t,n,a,r,i,l,u,d,m){var p,b,h,c,$,C,x,D,S,P,T,X,he,ve,ae,va,_e,Ce,pe=t.type;if(t.constructor!==nt)return null;128&n.__u&&(d=32&n.__u,p=n.__c.__z)&&(t.__u|=d,b=i=[],p.nodeType==8?u=wt(p,i):i.push(p),u=i[0]||u),(p=E.__b)&&p(t);e:if(typeof pe=="function"){h=l.length;try{if(D=t.props,S=(p=pe.prototype)&&p.render,P=(p=pe.contextType)&&a[p.__c],T=p?P?P.props.value:p.__:a,(c=n.__c)?(t.__c=c,2&c.__g&&(c.__g|=1)):(S?t.__c=c=new pe(D,T):(t.__c=c=new Oe(D,T),c.constructor=pe,c.render=Us),P&&P.sub(c),c.state||(c.state={}),c.__n=a,c.__g|=8,c.__h=[],c.__k=[]),S&&(c.__s||(c.__s=c.state),pe.getDerivedStateFromProps&&(c.__s==c.state&&(c.__s=Ee({},c.__s)),Ee(c.__s,pe.getDerivedStateFromProps(D,c.__s)))),$=c.props,C=c.state,c.__v=t,n.__c){if(D!==$&&S&&!pe.getDerivedStateFromProps&&c.componentWillReceiveProps&&c.componentWillReceiveProps(D,T),t.__v==n.__v&&!(8&c.__g)||!(4&c.__g)&&c.shouldComponentUpdate&&c.shouldComponentUpdate(D,c.__s,T)===!1){t.__v!=n.__v&&(c.props=D,c.state=c.__s,c.__g&=-9),t.__e=n.__e,t.__k=n.__k,t.__k.some(function(Y){Y&&(Y.__=t)}),St.push.apply(c.__h,c.__k),c.__k=[],c.__h.length&&l.push(c),u=ge(n);break e}c.componentWillUpdate&&c.componentWillUpdate(D,c.__s,T),S&&c.componentDidUpdate&&c.__h.push(function(){c.componentDidUpdate($,C,x)})}else S&&!pe.getDerivedStateFromProps&&c.componentWillMount&&c.componentWillMount(),S&&c.componentDidMount&&c.__h.push(c.componentDidMount);c.context=T,c.props=D,c.__P=e,c.__g&=-5,X=E.__r,he=S?25:0;do c.__g&=-9,X&&X(t),p=c.render(c.props,c.state=c.__s,c.context);while(8&c.__g&&++he<25);S&&(St.push.apply(c.__h,c.__k),c.__k=[]),c.state=c.__s,c.getChildContext&&(a=Ee({},a,c.getChildContext())),S&&n.__c&&c.getSnapshotBeforeUpdate&&(x=c.getSnapshotBeforeUpdate($,C)),ve=p&&p.type===Ae&&p.key==null?p.props.children:p,D.__P&&(p=u,r=(e=D.__P).namespaceURI,d=i=null,n.props&&n.props.__P!=e&&(n.__k.some(function(Y){Y&&vn(Y,Y)}),n.__k=null),u=n.__k?ge(n,0):null),u=Sa(e,mn(ve)?ve:[ve],t,n,a,r,i,l,u,d,m),D.__P&&(t.__e=null,u=p),t.__u&=-161,b&&b.some(De),c.__h.length&&l.push(c),1&c.__g&&(c.__g&=-4)}catch(Y){if(l.length=h,t.__v=null,d||i)if(Y&&Y.then){if(t.__u|=128|d,i){for(~(_e=i.indexOf(u||void 0))||(_e=i.length);(Ce=i[_e-1])&&Ce.nodeType==8;)_e--;for(;_e<i.length;_e++)if(Ce=i[_e])if(i[_e]=null,ae){if(Ce==va)break}else{if(Ce.nodeType!=8)break;Ce.data.startsWith("$s")&&(va=wt(ae=Ce))}}if(!ae){for(;u&&u.nodeType==8&&u.nextSibling;)u=u.nextSibling;ae=u}(p=wt(ae=t.__c.__z||(t.__c.__z=ae)))?(t.__e=ae,u=p):t.__e=u,u=u&&u.nextSibling}else i&&i.some(De);else t.__e=n.__e;t.__k||(t.__k=n.__k||[]),Y&&Y.then||Da(t),E.__e(Y,t,n)}}else u=t.__e=Ls(n.__e,t,n,a,r,i,l,d,m,e);return(p=E.diffed)&&p(t),u}function wt(e,t){if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var n=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith("$s"))n++;else if(e.data.startsWith("/$s")&&!--n)return e}t&&t.push(e)}}function Da(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.some(Da))}function Ea(e,t,n){for(var a=0;a<n.length;)hn(n[a++],n[a++],n[a++]);E.__c&&E.__c(t,e),e.some(function(r){try{e=r.__h,r.__h=[],e.some(function(i){i.call(r)})}catch(i){E.__e(i,r.__v)}})}function Ls(e,t,n,a,r,i,l,u,d,m){var p,b,h,c,$,C,x,D,S=n.props||xt,P=t.props,T=t.type;if(T=="svg"?r="http://www.w3.org/2000/svg":T=="math"?r="http://www.w3.org/1998/Math/MathML":r||(r="http://www.w3.org/1999/xhtml"),i){for(p=0;p<i.length;p++)if(($=i[p])&&(T?$.localName==T:$.nodeType==3)){e=$,i[p]=null;break}}if(!e){if(D=m.ownerDocument||document,!T)return D.createTextNode(P);e=D.createElementNS(r,T,P.is?P:m),u&&(E.__m&&E.__m(t,i),u=!1),i=null}if(T){if(m=T=="template"&&e.content||e,i=T=="textarea"&&P.defaultValue!=null?null:i&&fn.call(m.childNodes),!u&&i)for(S={},p=0;p<e.attributes.length;p++)S[($=e.attributes[p]).name]=$.value;for(p in S)$=S[p],p=="dangerouslySetInnerHTML"?h=$:p=="children"||p in P||p=="value"&&"defaultValue"in P||p=="checked"&&"defaultChecked"in P||gt(e,p,null,$,r);for(p in P)$=P[p],p=="children"?c=$:p=="dangerouslySetInnerHTML"?b=$:p=="value"?C=$:p=="checked"?x=$:u&&typeof $!="function"||S[p]===$||gt(e,p,$,S[p],r);b?(u||h&&(b.__html==h.__html||b.__html==e.innerHTML)||(e.innerHTML=b.__html),t.__k=[]):(h&&(e.textContent=""),(T=="foreignObject"||r=="http://www.w3.org/1998/Math/MathML"&&Ns.test(T))&&(r="http://www.w3.org/1999/xhtml"),Sa(m,mn(c)?c:[c],t,n,a,r,i,l,i?i[0]:n.__k&&ge(n,0),u,d),i&&i.some(De)),u&&T!="textarea"||(p="value",T=="progress"&&C==null?e.removeAttribute(p):C==null||C===e[p]&&(T!="progress"||C)||gt(e,p,C,S[p],r),p="checked",x!=null&&x!=e[p]&&gt(e,p,x,S[p],r))}else S===P||u&&e.data==P||(e.data=P);return e}function hn(e,t,n,a){try{typeof e=="function"?t?t.__x=e(t)||1:a&&(a=a.__c||a.__e)&&(t=a.__x)&&(a.__x=null,typeof t=="function"?t():e(null)):e.current=t}catch(r){E.__e(r,n)}}function vn(e,t,n){var a,r,i,l;if(E.unmount&&E.unmount(e),!(a=e.ref)||a.current&&a.current!=e.__e||hn(a,null,t,e),a=e.__c){if(a.componentWillUnmount)try{a.componentWillUnmount()}catch(u){E.__e(u,t)}a.__P=a.__n=null}if(a=e.__k)for(l=0;l<a.length;l++)a[l]&&vn(a[l],t,typeof e.type!="function"||n&&!e.props.__P);!n&&(a=e.__c)&&(a=a.__z)&&(r=wt(a,i=[]))&&(a==e.__e&&i.some(De),De(r),De(a)),n||De(e.__e),e.__e=e.__c=e.__=null}function Us(e,t,n){return this.constructor(e,n)}function _n(e,t){var n,a,r,i;E.__&&E.__(e,t),t.nodeType==9&&(t=t.documentElement),a=(n=e&&32&e.__u)?null:t.__k,t.__k=tt(Ae,{children:[e]}),r=[],i=[],$n(t,t.__k,a||xt,xt,t.namespaceURI,a?null:t.firstChild?fn.call(t.childNodes):null,r,a?a.__e:t.firstChild,n,i),Ea(r,t.__k,i),t.__k.props.children=null}E={__e:function(e,t,n,a){for(var r,i,l;t=t.__;)if((r=t.__c)&&!(1&r.__g)){r.__g|=4;try{if((l=(i=r.constructor)&&i.getDerivedStateFromError)&&r.setState(i.getDerivedStateFromError(e)),r.componentDidCatch&&(r.componentDidCatch(e,a||{}),l=1),l&&8&r.__g)return void(r.__g|=2)}catch(u){e=u}}throw kt=0,e}},ga=0,pn=function(e){return e!=null&&e.constructor===nt},Oe.prototype.setState=function(e,t){var n=this.__s;n&&n!=this.state||(n=this.__s=Ee({},this.state)),typeof e=="function"&&(e=e(Ee({},n),this.props)),e&&(Ee(n,e),this.__v&&(t&&this.__k.push(t),_a(this)))},Oe.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.push(e),_a(this))},Oe.prototype.render=Ae,be=[],kt=0,ya=function(e,t){return e.__v.__b-t.__v.__b},yt=Symbol(),wa=/(PointerCapture)$|Capture$/i,dn=0,cn={},Hs=0;var Aa=function(e,t,n,a){var r;t[0]=0;for(var i=1;i<t.length;i++){var l=t[i++],u=t[i]?(t[0]|=l?1:2,n[t[i++]]):t[++i];l===3?a[0]=u:l===4?a[1]=Object.assign(a[1]||{},u):l===5?(a[1]=a[1]||{})[t[++i]]=u:l===6?a[1][t[++i]]+=u+"":l?(r=e.apply(u,Aa(e,u,n,["",null])),a.push(r),u[0]?t[0]|=2:(t[i-2]=0,t[i]=r)):a.push(u)}return a},Oa=new Map;function Ta(e){var t=Oa.get(this);return t||(t=new Map,Oa.set(this,t)),(t=Aa(this,t.get(e)||(t.set(e,t=(function(n){for(var a,r,i=1,l="",u="",d=[0],m=function(h){i===1&&(h||(l=l.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?d.push(0,h,l):i===3&&(h||l)?(d.push(3,h,l),i=2):i===2&&l==="..."&&h?d.push(4,h,0):i===2&&l&&!h?d.push(5,0,!0,l):i>=5&&((l||!h&&i===5)&&(d.push(i,0,l,r),i=6),h&&(d.push(i,h,0,r),i=6)),l=""},p=0;p<n.length;p++){p&&(i===1&&m(),m(p));for(var b=0;b<n[p].length;b++)a=n[p][b],i===1?a==="<"?(m(),d=[d],i=3):l+=a:i===4?l==="--"&&a===">"?(i=1,l=""):l=a+l[0]:u?a===u?u="":l+=a:a==='"'||a==="'"?u=a:a===">"?(m(),i=1):i&&(a==="="?(i=5,r=l,l=""):a==="/"&&(i<5||n[p][b+1]===">")?(m(),i===3&&(d=d[0]),i=d,(d=d[0]).push(2,0,i),i=0):a===" "||a==="	"||a===`
`||a==="\r"?(m(),i=2):l+=a),i===3&&l==="!--"&&(i=4,d=d[0])}return m(),d})(e)),t),arguments,[])).length>1?t:t[0]}var s=Ta.bind(at);var Ct,W,bn,Ma,Vs=Object.is,gn=0,La=[],yn=[],j=E,Pa=j.__b,Ia=j.__r,Ha=j.diffed,Na=j.__c,ja=j.unmount,qa=j.__;function Ua(e,t){j.__h&&j.__h(W,e,gn||t),gn=0;var n=W.__H||(W.__H={__:[],__h:[]});return e>=n.__.length&&n.__.push({}),n.__[e]}function y(e,t){var n=Ua(Ct++,3);!j.__s&&Va(n.__H,t)&&(n.__P=!0,n.__=e,n.u=t,W.__H.__h.push(n))}function de(e){return gn=5,Dt(function(){return{current:e}},[])}function Dt(e,t){var n=Ua(Ct++,7);return Va(n.__H,t)&&(n.__=e(),n.__H=t),n.__}function Ws(){var e;do{for(;e=yn.shift();)try{ot(e)}catch(n){j.__e(n,{__:(e=e.__P)&&e.__v})}for(;e=La.shift();){var t=e.__H;if(e.__P&&t)try{t.__h.some(ot),t.__h.some(wn),t.__h=[]}catch(n){t.__h=[],j.__e(n,e.__v)}}}while(yn.length)}j.__b=function(e){W=null,Pa&&Pa(e)},j.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),qa&&qa(e,t)},j.__r=function(e){Ia&&Ia(e),Ct=0;var t=(W=e.__c).__H;t&&(bn==W?W.__h=[]:(t.__h.some(ot),t.__h.some(wn),Ct=0),t.__h=[],t.__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),bn=W},j.diffed=function(e){Ha&&Ha(e);var t=e.__c;t&&t.__H&&(t.__H.__h.length&&Ra(La.push(t)),t.__H.__.some(function(n){n.u&&(n.__H=n.u)})),bn=W=null},j.__c=function(e,t){t.some(function(n){try{n.__h.some(ot),n.__h=n.__h.filter(function(a){return!a.__||wn(a)})}catch(a){n.__h=[function(){throw a}]}}),Na&&Na(e,t)},j.unmount=function(e){ja&&ja(e);var t,n,a=e.__c;a&&a.__H&&(a.__H.__.some(function(r){try{if(r.__P&&r.__c){if(n===void 0){for(n=e.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}r.__P=n,Ra(yn.push(r))}else ot(r)}catch(i){t=i}}),a.__H=void 0,t&&j.__e(t,a.__v))};var Fa=typeof requestAnimationFrame=="function";function Ks(e){var t,n=function(){clearTimeout(a),Fa&&cancelAnimationFrame(t),setTimeout(e)},a=setTimeout(n,35);Fa&&(t=requestAnimationFrame(n))}function Ra(e){e!=1&&Ma==j.requestAnimationFrame||((Ma=j.requestAnimationFrame)||Ks)(Ws)}function ot(e){var t=W,n=e.__c;typeof n=="function"&&(e.__c=void 0,n()),W=t}function wn(e){var t=W;e.__c=e.__(),W=t}function Va(e,t){return!e||e.length!=t.length||t.some(function(n,a){return!Vs(n,e[a])})}var zs=Symbol.for("preact-signals");function Tt(){if(me>1)me--;else{var e,t=!1;for((function(){var r=Ot;for(Ot=void 0;r!==void 0;){var i=r.S;if(i.v===r.v)for(var l=i.t;l!==void 0;l=l.x)l.i===r.i&&(l.i=i.i);r=r.o}})();it!==void 0;){var n=it;for(it=void 0,Et++;n!==void 0;){var a=n.u;if(n.u=void 0,n.f&=-3,!(8&n.f)&&Ka(n))try{n.c()}catch(r){t||(e=r,t=!0)}n=a}}if(Et=0,me--,t)throw e}}function xn(e){if(me>0)return e();kn=++Bs,me++;try{return e()}finally{Tt()}}var st,I=void 0;function rt(e){var t=I,n=st;I=void 0,st=void 0;try{return e()}finally{I=t,st=n}}var it=void 0,me=0,Et=0,Bs=0,kn=0,Ot=void 0,At=0;function Wa(e){if(I!==void 0){var t=e.n;if(t===void 0||t.t!==I)return t={i:0,S:e,p:I.s,n:void 0,t:I,e:void 0,x:void 0,r:t},I.s!==void 0&&(I.s.n=t),I.s=t,e.n=t,32&I.f&&e.S(t),t;if(t.i===-1)return t.i=0,t.n!==void 0&&(t.n.p=t.p,t.p!==void 0&&(t.p.n=t.n),t.p=I.s,t.n=void 0,I.s.n=t,I.s=t),t}}function R(e,t){this.v=e,this.i=0,this.n=void 0,this.t=void 0,this.l=0,this.W=t?.watched,this.Z=t?.unwatched,this.name=t?.name}R.prototype.brand=zs;R.prototype.h=function(){return!0};R.prototype.S=function(e){var t=this,n=this.t;n!==e&&e.e===void 0&&(e.x=n,this.t=e,n!==void 0?n.e=e:rt(function(){var a;(a=t.W)==null||a.call(t)}))};R.prototype.U=function(e){var t=this;if(this.t!==void 0){var n=e.e,a=e.x;n!==void 0&&(n.x=a,e.e=void 0),a!==void 0&&(a.e=n,e.x=void 0),e===this.t&&(this.t=a,a===void 0&&rt(function(){var r;(r=t.Z)==null||r.call(t)}))}};R.prototype.subscribe=function(e){var t=this;return oe(function(){var n=t.value;rt(function(){return e(n)})},{name:"sub"})};R.prototype.valueOf=function(){return this.value};R.prototype.toString=function(){return this.value+""};R.prototype.toJSON=function(){return this.value};R.prototype.peek=function(){var e=this;return rt(function(){return e.value})};Object.defineProperty(R.prototype,"value",{get:function(){var e=Wa(this);return e!==void 0&&(e.i=this.i),this.v},set:function(e){if(e!==this.v){if(Et>100)throw new Error("Cycle detected");(function(n){me!==0&&Et===0&&n.l!==kn&&(n.l=kn,Ot={S:n,v:n.v,i:n.i,o:Ot})})(this),this.v=e,this.i++,At++,me++;try{for(var t=this.t;t!==void 0;t=t.x)t.t.N()}finally{Tt()}}}});function f(e,t){return new R(e,t)}function Ka(e){for(var t=e.s;t!==void 0;t=t.n)if(t.S.i!==t.i||!t.S.h()||t.S.i!==t.i)return!0;return!1}function za(e){for(var t=e.s;t!==void 0;t=t.n){var n=t.S.n;if(n!==void 0&&(t.r=n),t.S.n=t,t.i=-1,t.n===void 0){e.s=t;break}}}function Ba(e){for(var t=e.s,n=void 0;t!==void 0;){var a=t.p;t.i===-1?(t.S.U(t),a!==void 0&&(a.n=t.n),t.n!==void 0&&(t.n.p=a)):n=t,t.S.n=t.r,t.r!==void 0&&(t.r=void 0),t=a}e.s=n}function Te(e,t){R.call(this,void 0,t),this.x=e,this.s=void 0,this.g=At-1,this.f=4}Te.prototype=new R;Te.prototype.h=function(){if(this.f&=-3,1&this.f)return!1;if((36&this.f)==32||(this.f&=-5,this.g===At))return!0;if(this.g=At,this.f|=1,this.i>0&&!Ka(this))return this.f&=-2,!0;var e=I;try{za(this),I=this;var t=this.x();(16&this.f||this.v!==t||this.i===0)&&(this.v=t,this.f&=-17,this.i++)}catch(n){this.v=n,this.f|=16,this.i++}return I=e,Ba(this),this.f&=-2,!0};Te.prototype.S=function(e){if(this.t===void 0){this.f|=36;for(var t=this.s;t!==void 0;t=t.n)t.S.S(t)}R.prototype.S.call(this,e)};Te.prototype.U=function(e){if(this.t!==void 0&&(R.prototype.U.call(this,e),this.t===void 0)){this.f&=-33;for(var t=this.s;t!==void 0;t=t.n)t.S.U(t)}};Te.prototype.N=function(){if(!(2&this.f)){this.f|=6;for(var e=this.t;e!==void 0;e=e.x)e.t.N()}};Object.defineProperty(Te.prototype,"value",{get:function(){if(1&this.f)throw new Error("Cycle detected");var e=Wa(this);if(this.h(),e!==void 0&&(e.i=this.i),16&this.f)throw this.v;return this.v}});function ye(e,t){return new Te(e,t)}function Za(e){var t=e.j;if(e.j=void 0,typeof t=="function"){me++;var n=I;I=void 0;try{t()}catch(a){throw e.f&=-2,e.f|=8,Sn(e),a}finally{I=n,Tt()}}}function Sn(e){for(var t=e.s;t!==void 0;t=t.n)t.S.U(t);e.x=void 0,e.s=void 0,Za(e)}function Zs(e){if(I!==this)throw new Error("Out-of-order effect");Ba(this),I=e,this.f&=-2;try{8&this.f&&Sn(this)}finally{Tt()}}function Fe(e,t){this.x=e,this.j=void 0,this.s=void 0,this.u=void 0,this.f=32,this.name=t?.name,st&&st.push(this)}Fe.prototype.c=function(){var e=this.S();try{if(8&this.f||this.x===void 0)return;var t=this.x();typeof t=="function"&&(this.j=t)}finally{e()}};Fe.prototype.S=function(){if(1&this.f)throw new Error("Cycle detected");this.f|=1,this.f&=-9,Za(this),za(this),me++;var e=I;return I=this,Zs.bind(this,e)};Fe.prototype.N=function(){2&this.f||(this.f|=2,this.u=it,it=this)};Fe.prototype.d=function(){this.f|=8,1&this.f||Sn(this)};Fe.prototype.dispose=function(){this.d()};function oe(e,t){var n=new Fe(e,t);try{n.c()}catch(r){throw n.d(),r}var a=n.d.bind(n);return a[Symbol.dispose]=a,a}var Ga,Pt,Mt,Gs=typeof window<"u"&&!!window.__PREACT_SIGNALS_DEVTOOLS__;var Xa=[];oe(function(){Ga=this.N})();function Re(e,t){E[e]=t.bind(null,E[e]||function(){})}function lt(e){if(Mt){var t=Mt;Mt=void 0,t()}Mt=e&&e.S()}function Ya(e){var t=this,n=e.data,a=Ys(n);a.name="ReactiveDom",a.value=n;var r=Dt(function(){for(var u=t,d=t.__v;d=d.__;)if(d.__c){d.__c.__$f|=4;break}var m=ye(function(){var c=a.value.value;return c===0?0:c===!0?"":c||""}),p=ye(function(){return!Array.isArray(m.value)&&!pn(m.value)}),b=oe(function(){if(this.N=Ja,p.value){var c=m.value;u.__v&&u.__v.__e&&u.__v.__e.nodeType===3&&(u.__v.__e.data=c)}}),h=t.__$u.d;return t.__$u.d=function(){b(),h.call(this)},[p,m]},[]),i=r[0],l=r[1];return i.value?l.peek():l.value}Ya.displayName="ReactiveTextNode";Object.defineProperties(R.prototype,{constructor:{configurable:!0,value:at(Ae,null).constructor},type:{configurable:!0,value:Ya},props:{configurable:!0,get:function(){var e=this;return{data:{get value(){return e.value}}}}},__b:{configurable:!0,value:1}});Re("__b",function(e,t){if(lt(),Pt=void 0,typeof t.type=="string"){var n,a=t.props;for(var r in a)if(r!=="children"){var i=a[r];i instanceof R&&(n||(t.__np=n={}),n[r]=i,a[r]=i.peek())}}e(t)});Re("__r",function(e,t){if(e(t),t.type!==Ae){lt();var n,a=t.__c;a&&(a.__$f&=-2,(n=a.__$u)===void 0&&(a.__$u=n=(function(r,i){var l;return oe(function(){l=this},{name:i}),l.c=r,l})((function(r){return function(){var i;Gs&&((i=this.y)==null||i.call(this)),r.__$f|=1,r.setState({})}})(a),typeof t.type=="function"?t.type.displayName||t.type.name:""))),Pt=a,lt(n)}});Re("__e",function(e,t,n,a){lt(),Pt=void 0,e(t,n,a)});Re("diffed",function(e,t){lt(),Pt=void 0;var n;if(typeof t.type=="string"&&(n=t.__e)){var a=t.__np,r=t.props,i=n.U;if(i)for(var l in i){var u=i[l];u===void 0||a&&l in a||(u.d(),i[l]=void 0)}if(a){i||(i={},n.U=i);for(var d in a){var m=i[d],p=a[d];m===void 0?(m=Xs(n,d,p,r),i[d]=m):m.o(p,r)}}}e(t)});function Xs(e,t,n,a){var r=t in e&&e.ownerSVGElement===void 0,i=f(n);return{o:function(l,u){i.value=l,a=u},d:oe(function(){this.N=Ja;var l=i.value.value;a[t]!==l&&(a[t]=l,r?e[t]=l:l!=null&&(l!==!1||t[4]==="-")?e.setAttribute(t,l):e.removeAttribute(t))})}}Re("unmount",function(e,t){if(typeof t.type=="string"){var n=t.__e;if(n){var a=n.U;if(a){n.U=void 0;for(var r in a){var i=a[r];i&&i.d()}}}var l=t.__np;if(l){var u=t.props;for(var d in l)u[d]=l[d]}t.__np=void 0}else{var m=t.__c;if(m){m.__$f|=8;var p=m.__$u;p&&(m.__$u=void 0,p.d())}}e(t)});Re("__h",function(e,t,n,a){a<3&&(t.__$f|=2),e(t,n,a)});Oe.prototype.shouldComponentUpdate=function(e,t){if(this.__R)return!0;var n=this.__$u,a=n&&n.s!==void 0;for(var r in t)return!0;if(this.__f||typeof this.u=="boolean"&&this.u===!0){var i=2&this.__$f;if(!(a||i||4&this.__$f)||1&this.__$f)return!0}else if(!(a||4&this.__$f)||3&this.__$f)return!0;for(var l in e)if(l!=="__source"&&e[l]!==this.props[l])return!0;for(var u in this.props)if(!(u in e))return!0;return!1};function Ys(e,t){return Dt(function(){return f(e,t)},[])}var Js=function(e){queueMicrotask(function(){queueMicrotask(e)})};function Qs(){xn(function(){for(var e;e=Xa.shift();)Ga.call(e)})}function Ja(){Xa.push(this)===1&&(E.requestAnimationFrame||Js)(Qs)}var Dn={signedOut:()=>{}};async function Qa(e,t={}){let n,a={};try{n=await fetch(`api/${e}`,{...t,signal:AbortSignal.timeout(2e4)}),a=await n.json()}catch{throw new Error("unreachable")}if(n.ok)return a;n.status===401&&a.wrong==="sign-in"&&Dn.signedOut();let r=new Error(a.wrong??"busy");throw r.columns=a.columns,r.seconds=Number(n.headers.get("Retry-After"))||0,r}var g=e=>Qa(e),eo=e=>({method:"POST",headers:{"Content-Type":"application/json","X-Desk":"1"},body:JSON.stringify(e)}),w=(e,t={})=>Qa(e,eo(t)),Cn=4e4;async function to(e,t=()=>{}){for(let n=0;n<e.size;n+=Cn){let a=new Uint8Array(await e.slice(n,n+Cn).arrayBuffer()),r=Array.from(a,i=>String.fromCharCode(i)).join("");await w("upload",{name:e.name,size:e.size,at:n,bytes:btoa(r)}),t(Math.min(n+Cn,e.size))}}async function no(e,t,n){let a=await fetch(`api/${e}`,{...eo(t),signal:AbortSignal.timeout(2e4)});if(!a.ok)throw new Error((await a.json()).wrong??"busy");let r=document.createElement("a");r.href=URL.createObjectURL(await a.blob()),r.download=n,r.click(),URL.revokeObjectURL(r.href)}function ao(e){let t=new EventSource("api/events");return t.onmessage=({data:n})=>e(JSON.parse(n).person),()=>t.close()}var Le={it:{name:"Italiano"},en:{name:"English"},fr:{name:"Français"},es:{name:"Español"},ar:{name:"العربية",direction:"rtl"}},oo="passaparola-language",En=f({}),V=f("");function ei(){return[localStorage.getItem(oo),...navigator.languages.map(t=>t.slice(0,2))].find(t=>Object.hasOwn(Le,t??""))??"it"}async function so(e){En.value=await(await fetch(`words-${e}.json`)).json(),V.value=e,document.documentElement.lang=e,document.documentElement.dir=Le[e].direction??"ltr"}async function io(){for(let e=0;e<10;e++)try{return await so(ei())}catch{await new Promise(t=>{setTimeout(t,1e3)})}}function ro(e){return localStorage.setItem(oo,e),so(e)}var o=(e,t="")=>En.value[e]?.replace("{n}",t)??e,B=(e,t)=>En.value[`${e}.${t}`]??t,Me=e=>B("topic",e),ee=e=>B("desk",e),On={calendar:"gregory",numberingSystem:"latn"},An=f(void 0),Tn=e=>ye(()=>new Intl.DateTimeFormat(V.value,{...e,...On,timeZone:An.value})),ti=Tn({weekday:"short",day:"numeric",month:"short"}),ni=Tn({day:"numeric",month:"short",hour:"2-digit",minute:"2-digit",hourCycle:"h23"}),ai=Tn({hour:"2-digit",minute:"2-digit",hourCycle:"h23"}),oi=ye(()=>new Intl.NumberFormat(V.value,On)),si=ye(()=>new Intl.NumberFormat(V.value,{...On,style:"currency",currency:"EUR"})),q=e=>ti.value.format(e),O=e=>ni.value.format(e),we=e=>ai.value.format(e),v=e=>oi.value.format(e),K=e=>si.value.format(e);var k=f(void 0),H=f(null),Ve=f(["inbox"]),L=f(""),Ue=f(""),F=f({count:0,person:void 0});function M(...e){location.hash=e.map(encodeURIComponent).join("/")}function co(){L.value=Ue.value="";let e=location.hash.slice(1).split("/").map(decodeURIComponent);Ve.value=e[0]===""?["inbox"]:e}async function _(e,t=""){L.value=Ue.value="";try{return await e(),Ue.value=t,!0}catch(n){return L.value=n.message,!1}}async function po(){H.value=await g(`line?language=${V.value}`),An.value=H.value.timezone}async function J(e){try{await e()}catch(t){L.value=t.message}}async function se(){try{if(!(await g("session")).signed_in){k.value=null;return}let e=await g("me");await po(),k.value=e}catch(e){k.value=null,e.message!=="sign-in"&&(L.value=e.message)}}Dn.signedOut=()=>{k.value=null};addEventListener("hashchange",co);co();var Mn=matchMedia("(min-width: 56rem)"),It=f(Mn.matches);Mn.onchange=()=>{It.value=Mn.matches};var lo;function ii(e){clearTimeout(lo),lo=setTimeout(()=>{F.value={count:F.value.count+1,person:e}},200)}oe(()=>{V.value&&k.peek()&&po().catch(()=>{})});var uo=()=>{};oe(()=>{uo(),uo=k.value?ao(ii):()=>{}});var Pn=new Set,ri={ArrowDown:"↓",ArrowUp:"↑",Escape:"Esc"},mo=f([]),fo=()=>[...Pn].reverse().flatMap(e=>e.current);function Z(e){let t=de();t.current=Array.isArray(e)?e:Object.entries(e).map(([n,a])=>({key:n,run:a})),y(()=>(Pn.add(t),()=>Pn.delete(t)),[])}addEventListener("keydown",e=>{let{target:t}=e;if(e.ctrlKey||e.altKey||e.metaKey||t.closest("dialog"))return;if(t.closest("input, textarea, select")){e.key==="Escape"&&t.blur();return}let n=fo().find(({key:a})=>a===e.key);n&&(e.preventDefault(),n.run())});function $o(){let e=de(),t=()=>{mo.value=fo().filter(({name:a},r,i)=>a&&i.findIndex(l=>l.name===a)===r),e.current.showModal()};Z([{key:"?",name:"key.help",run:t}]);let n=()=>e.current.close();return s`
		<button type="button" class="plain" aria-label=${o("key.help")} onClick=${t}>?</button>
		<dialog ref=${e} aria-labelledby="help" onClick=${({target:a})=>a===e.current&&n()}>
			<h2 id="help">${o("key.help")}</h2>
			<dl class="keys">${mo.value.map(({key:a,name:r})=>s`
				<div key=${r}><dt><kbd>${ri[a]??a}</kbd></dt><dd>${o(r)}</dd></div>`)}
				<div><dt><kbd>Ctrl</kbd> <kbd>↵</kbd></dt><dd>${o("send")}</dd></div>
			</dl>
			<button type="button" class="main" onClick=${n}>${o("shut")}</button>
		</dialog>`}function In(){return s`
		<label>
			<span class="hidden">${o("language")}</span>
			<select value=${V.value} onChange=${e=>ro(e.target.value)}>
				${Object.entries(Le).map(([e,{name:t}])=>s`
					<option key=${e} value=${e} lang=${e}>${t}</option>`)}
			</select>
		</label>`}var Ht=/^#link=(\w+)$/.exec(location.hash)?.[1],ut=f(null),ho=f(!1);Ht&&history.replaceState(null,"",location.pathname);async function li(e){e.preventDefault();let t=Object.fromEntries(new FormData(e.target)),n=await _(()=>ut.value===null?w("sign-in",t):w("sign-in/link",{link:Ht,password:t.password}));if(!n&&L.value==="code"){ho.value=!0;return}n&&(ut.value=null,await se())}function vo(){y(()=>{Ht&&_(async()=>{ut.value=(await w("sign-in/link",{link:Ht})).name})},[]);let e=ut.value!==null;return s`
		<form class="door" onSubmit=${li}>
			<h1>${o(e?"choosePassword":"enter")}</h1>
			${e?s`<p><bdi>${ut.value}</bdi></p>`:s`
				<label>${o("name")}<input name="name" required autocomplete="username" autocapitalize="none" /></label>`}
			<label>${o("passwordWord")}<input name="password" type="password" required
				minlength=${e?10:1} autocomplete=${e?"new-password":"current-password"} /></label>
			${e&&s`<p class="hint">${o("passwordHint")}</p>`}
			${ho.value&&s`<label>${o("codeWord")}<input name="code" inputmode="numeric" autocomplete="one-time-code" pattern="[0-9]{6}" required /></label>`}
			<button class="main">${o("enter")}</button>
		</form>`}var ui=[.2,.375,.5555555555555556,.6666666666666666],ci=(e,t)=>n=>{let a=4*e+n-4,r="*-04-39?2$%%$%%'$%''%'''%')(%'))%(++'(++'(+.'+-.',/3',33)-/5)-43).36)058*18<+37<+4:<,4:E,5<A-7>C/8@F/:EH/<EK0=FM1?IP2@KS3BNV4DPY5FS\\6HV_6IXb7K[e8N^i9Pam;Rdp<Tgt".charCodeAt(a)-35,i=a>8?r:1,l=t/i|0,u=t%i,d=i-u,m=a>8?l*ui[n]+(e>5)&-2:r,p=l-m;return{t:d*p+u*p+u,o:[[d,p],[u,p+1]],i:m}};var Pe=e=>new Uint8Array(e),ct=e=>{let t=new Error(`lean-qr error ${e}`);throw t.code=e,t},Nt=e=>"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:".indexOf(e),Nn=e=>e.charCodeAt(0),go=(...e)=>(t,n)=>e.forEach(a=>a(t,n)),yo=e=>t=>{t.eci!==e&&(t.push(7,4),e<128?t.push(e,8):e<16384?t.push(32768|e,16):t.push(12582912|e,24),t.eci=e)},Fn=e=>(t,n)=>{t.push(4,4),t.push(e.length,8+8*(n>9)),e.forEach(a=>t.push(a,8))},Ke=(e,t,n,a,r=(l,u)=>n(l.length,u),i=a?l=>go(yo(a),e(l)):e)=>(i.test=t,i.l=n,i.est=r,i.eci=a&&[a],i),wo=Ke(e=>(t,n)=>{t.push(1,4),t.push(e.length,10+2*(n>26)+2*(n>9));let a=0;for(;a<e.length-2;a+=3)t.push(+e.slice(a,a+3),10);a<e.length-1?t.push(+e.slice(a),7):a<e.length&&t.push(+e[a],4)},e=>/[0-9]/.test(e),(e,t)=>14+2*(t>26)+2*(t>9)+10*e/3),ko=Ke(e=>(t,n)=>{t.push(2,4),t.push(e.length,9+2*(n>26)+2*(n>9));let a=0;for(;a<e.length-1;a+=2)t.push(45*Nt(e[a])+Nt(e[a+1]),11);a<e.length&&t.push(Nt(e[a]),6)},e=>Nt(e)>=0,(e,t)=>13+2*(t>26)+2*(t>9)+5.5*e),We=Ke(e=>Fn([...e].map(Nn)),e=>Nn(e)<128,(e,t)=>12+8*(t>9)+8*e);We._=!0,We.u=!0;var Rn=Ke(We,e=>Nn(e)<256,We.l,3);Rn._=!0;var _o=new TextEncoder,Ln=Ke(e=>Fn(_o.encode(e)),()=>1,0,26,(e,t)=>12+8*(t>9)+8*_o.encode(e).length);Ln._=!0;var jn=()=>{let e=new Map,t=new TextDecoder("sjis"),n=Pe(2);for(let a=0;a<7973;++a)n[0]=a/192+129+64*(a>5951),n[1]=a%192+64,e.set(t.decode(n),a);return e.delete("�"),jn=()=>e,e},Un=Ke(e=>(t,n)=>{t.push(8,4),t.push(e.length,8+2*(n>26)+2*(n>9));for(let a of e)t.push(jn().get(a),13)},e=>jn().has(e),(e,t)=>12+2*(t>26)+2*(t>9)+13*e);Un._=!0;var xo=[wo,ko,We,Rn,Un,Ln],pi={auto:(e,{modes:t=xo}={})=>(n,a)=>{let r=t.map((p,b)=>{let h=new Map,c=($,C)=>(h.has($)||h.set($,C($,a)),h.get($));return{m:p,h:1<<b,C:p.est("",a),S:p.l?($,C)=>c(C-$,p.l):($,C)=>c(e.slice($,C),p.est)}}),i=[{v:0}],l=0,u=0,d=-1;for(let p of[...e,""]){let b=0;if(p)for(let h of r)h.m.test(p)&&(b|=h.h);if(!p||b!==d){if(d!==-1){let h=new Set(i.map($=>$.D)),c=[];for(let{m:$,C,S:x,h:D}of r)if(d&D){let S=x(l,u);for(let P of $.eci??h)if(!$.u||!P){let T;for(let X of i)if(X.D===P||$.eci){let he=X.m===$&&X.D===P,ve=he?X.V:X,ae=$._&&he?X.v+S-C:ve.v+12*(ve.D!==P)+(he?x(he?X.$:l,u):S);(!T||ae<T.v)&&(T={$:he?X.$:l,V:ve,m:$,D:P,A:u,v:ae})}T&&c.push(T)}}i=c}d=b,l=u}u+=p.length}i.length||ct(5);let m=[];for(let p=i.reduce((b,h)=>h.v<b.v?h:b);p.m;p=p.V)m.push(p.m(e.slice(p.$,p.A)));m.reverse().forEach(p=>p(n,a))},multi:go,eci:yo,bytes:Fn,numeric:wo,alphaNumeric:ko,ascii:We,iso8859_1:Rn,shift_jis:Un,utf8:Ln},di=()=>({F:Pe(2956),I:0,push(e,t){for(let n=t,a=8-(7&this.I);n>0;n-=a,a=8)this.F[this.I>>3]|=e<<a>>n,this.I+=n<a?n:a}}),Hn=(e,t=e*e,n=Pe(t))=>({size:e,K:n,get:(a,r)=>a>=0&&a<e&&!!(1&n[r*e+a]),toString({on:a="##",off:r="  ",lf:i=`
`,pad:l=4,padX:u=l,padY:d=l}={}){let m="";for(let p=-d;p<e+d;++p){for(let b=-u;b<e+u;++b)m+=this.get(b,p)?a:r;m+=i}return m},toImageData(a,{on:r=[0,0,0],off:i=[0,0,0,0],pad:l=4,padX:u=l,padY:d=l}={}){let m=e+2*u,p=e+2*d,b=a.createImageData(m,p),h=new Uint32Array(b.data.buffer);b.data.set([...r,255]);let c=h[0];b.data.set([...i,255]);let $=h[0];for(let C=0;C<p;++C)for(let x=0;x<m;++x)h[C*m+x]=this.get(x-u,C-d)?c:$;return b},toCanvas(a,r){let i=a.getContext("2d"),l=this.toImageData(i,r);a.width=l.width,a.height=l.height,i.putImageData(l,0,0)},toDataURL({type:a="image/png",scale:r=1,...i}={}){let l=document.createElement("canvas"),u=l.getContext("2d"),d=this.toImageData(u,i);return l.width=d.width*r,l.height=d.height*r,u.putImageData(d,0,0),u.imageSmoothingEnabled=!1,u.globalCompositeOperation="copy",u.drawImage(l,0,0,d.width,d.height,0,0,l.width,l.height),l.toDataURL(a,1)}}),jt=[(e,t)=>1&(e^t),(e,t)=>1&t,e=>e%3,(e,t)=>(e+t)%3,(e,t)=>1&(e/3^t>>1),(e,t)=>(e&t&1)+e*t%3,(e,t)=>(e&t)+e*t%3&1,(e,t)=>(e^t)+e*t%3&1],qt=Pe(511);for(let e=0,t=1;e<255;t=2*t^285*(t>127))qt[qt[t+255]=e++]=t;var So=e=>qt[e%255],Co=e=>qt[e+255],mi=(e,t)=>{let n=Pe(e.length+t.length-1);for(let a=0;a<e.length;++a)for(let r=0;r<t.length;++r)n[a+r]^=So(e[a]+t[r]);return n.map(Co)},fi=(e,t)=>{let n=Pe(e.length+t.length-1);n.set(e,0);for(let a=0;a<e.length;++a)if(n[a]){let r=Co(n[a]);for(let i=0;i<t.length;++i)n[a+i]^=So(t[i]+r)}return n.slice(e.length)},qn=[[0],[0,0]];for(let e=1;e<30;++e)qn.push(mi(qn[e],[0,e]));var $i=(e,t)=>{let n=[[],[]],a=0,r=0;for(let[l,u]of t.o)for(let d=0;d<l;++d,a+=u){let m=e.slice(a,a+u);n[0].push(m),n[1].push(fi(m,qn[t.i])),r+=u+t.i}let i=Pe(r);r=0;for(let l of n)for(let u=0,d=-1;d<r;++u){d=r;for(let m of l)u<m.length&&(i[r++]=m[u])}return i},Do=(e,t,n)=>{let a=e<<=n;for(let r=134217728;r>>=1;)a&r&&(a^=t*(r>>n));return a|e},hi=({size:e,K:t},n)=>{let a=(l,u,d,m)=>{for(;d-- >0;l+=e)t.fill(m,l,l+u)},r=(l,u,d)=>{for(let m=0;m++<3;d-=2)a(u*e+l-(d>>1)*(e+1),d,d,2|m)},i=2*((e-13)/(1+(n/7|0))/2+.75|0);if(n>1)for(let l=e-7;l>8;l-=i){for(let u=l;u>8;u-=i)r(l,u,5);l<e-7&&r(l,6,5)}if(n>6)for(let l=Do(n,7973,12),u=1;u<7;++u)for(let d=12;d-- >9;l>>=1)t[u*e-d]=2|1&l;a(7,2,9,2),a(e-8,8,9,2);for(let l=0;l<e;++l)t[6*e+l]=3^1&l;r(3,3,7),r(e-4,3,7);for(let l=0;l<e;++l)for(let u=l;u<e;++u)t[u*e+l]=t[l*e+u];t[(e-8)*e+8]=3},vi=({size:e,K:t})=>{let n=[];for(let a=e-2,r=e,i=-1;a>=0;a-=2){for(a===5&&(a=4);r+=i,r!==-1&&r!==e;){let l=r*e+a;t[l+1]||n.push(l+1),t[l]||n.push(l)}i*=-1}return n},_i=({K:e},t,n)=>t.forEach((a,r)=>e[a]=n[r>>3]>>(7&~r)&1),bi=({size:e,K:t},n,a,r)=>{for(let l=0;l<e;++l)for(let u=0;u<e;++u){let d=l*e+u;t[d]^=!(n(u,l)||2&t[d])}let i=21522^Do((1^r)<<3|a,1335,10);for(let l=0;l++<8;i>>=1)t[(l-(l<7))*e+8]=1&i,t[9*e-l]=1&i;for(let l=8;--l,i;i>>=1)t[8*e+l-(l<7)]=1&i,t[(e-l)*e+8]=1&i},gi=({size:e,K:t},n=0,a=0)=>{for(let r=0;r<e;++r){for(let i=0;i<2;++i)for(let l,u=0,d=0,m=2;u<e;++u){let p=1&t[i?r*e+u:u*e+r];a+=p,d=(d>>1|2098176)&(3047517^p-1),2049&d&&(n+=40),p^m&&(l=0),m=p,n+=++l===5?3:l>5}if(r)for(let i=e+r,l=5*t[r-1]^t[r];i<e*e;i+=e){let u=5*t[i-1]^t[i];n+=3*!(1&(l|u)|4&(l^u)),l=u}}return n+10*(10*Math.abs(a/(e*e)-1)|0)},bo=[],Ft=(e=ct(1),{minCorrectionLevel:t=0,maxCorrectionLevel:n=3,minVersion:a=1,maxVersion:r=40,mask:i,trailer:l=60433,...u}={})=>{n<t&&ct(3),r<a&&ct(2),typeof e=="string"&&(e=pi.auto(e,u));for(let d=a,m=0;d<=r;++d){let p=bo[d];p||(bo[d]=p=Hn(4*d+17),hi(p,d),p.p=vi(p));let b=ci(d,p.p.length>>3);if(8*b(t).t<m)continue;let h=di();e(h,d),m=h.I;for(let c=n;c>=t;--c){let $=b(c);if(8*$.t<m)continue;for(h.I=m+11&-8;h.I<8*$.t;)h.push(l,16);let C=Hn(p.size,p.K);return _i(C,p.p,$i(h.F,$)),(jt[i]?[jt[i]]:jt).map((x,D)=>{let S=Hn(C.size,C.K);return bi(S,x,i??D,c),S.s=jt[i]?0:gi(S),S}).reduce((x,D)=>D.s<x.s?D:x)}}ct(4)};Ft.with=(...e)=>(t,n)=>Ft(t,{modes:[...xo,...e],...n});var Ie=f(null),Vn=4;function yi({address:e}){let t=Ft(e),n=[];for(let r=0;r<t.size;r++)for(let i=0;i<t.size;i++)t.get(i,r)&&n.push(`M${i} ${r}h1v1h-1z`);let a=t.size+2*Vn;return s`<svg class="qr" viewBox=${`${-Vn} ${-Vn} ${a} ${a}`} role="img" aria-label=${o("qr")}><path d=${n.join("")} /></svg>`}var wi=()=>_(async()=>{Ie.value=await g("me/code")});async function ki(e){e.preventDefault();let{password:t,code:n}=Object.fromEntries(new FormData(e.target));await _(()=>w("me/code",{password:t,code:n,secret:Ie.value.secret}),"saved")&&(Ie.value=null,await se())}async function xi(e){e.preventDefault();let{password:t}=Object.fromEntries(new FormData(e.target));await _(()=>w("me/code/remove",{password:t}),"saved")&&await se()}var Eo=()=>s`<label>${o("passwordWord")}<input name="password" type="password" required autocomplete="current-password" /></label>`;function Si(){return s`
		<p>${o("codeHow")}</p>
		<${yi} address=${Ie.value.address} />
		<p><a href=${Ie.value.address}>${o("codeHere")}</a></p>
		<p>${o("codeByHand")} <code class="secret" dir="ltr">${Ie.value.secret.match(/.{1,4}/g).join(" ")}</code></p>
		<form class="stack" onSubmit=${ki}>
			<label>${o("codeWord")}<input name="code" inputmode="numeric" dir="ltr" autocomplete="one-time-code" pattern="[0-9]{6}" required /></label>
			<${Eo} />
			<button class="main">${o("save")}</button>
		</form>`}function Oo(){return s`
		<section><h2>${o("secondStep")}</h2>
			<p class="hint">${o(k.value.code?"codeOn":"codeOff")}</p>
			${k.value.code?s`<form class="stack" onSubmit=${xi}><${Eo} /><button>${o("codeRemove")}</button></form>`:Ie.value?s`<${Si} />`:s`<button type="button" onClick=${wi}>${o("codeSet")}</button>`}
		</section>`}var Ao=e=>async t=>{t.preventDefault();let n=t.target;await _(()=>w(e,Object.fromEntries(new FormData(n))),"saved")&&(n.reset(),await se())},Ci=({id:e})=>_(()=>w(`me/sessions/${e}/end`)).then(se);function Di(){return s`
		<section><h2>${o("ownPhone")}</h2>
			<p class="hint">${o("ownPhoneHint")}</p>
			<form class="line" onSubmit=${Ao("me/phone")}>
				<label><span class="hidden">${o("ownPhone")}</span>
					<input name="phone" type="tel" dir="ltr" autocomplete="tel" placeholder="+39…" maxlength="20" defaultValue=${k.value.phone??""} key=${k.value.phone} /></label>
				<button>${o("save")}</button>
			</form></section>`}function Ei(){return s`
		<section><h2>${o("choosePassword")}</h2>
			<form class="stack" onSubmit=${Ao("me/password")}>
				<input class="hidden" type="text" name="name" value=${k.value.name} autocomplete="username" tabindex="-1" aria-hidden="true" readonly />
				<label>${o("passwordWord")}<input name="password" type="password" required autocomplete="current-password" /></label>
				<label>${o("newPassword")}<input name="new" type="password" required minlength="10" autocomplete="new-password" /></label>
				<p class="hint">${o("passwordHint")}</p>
				<button>${o("save")}</button>
			</form></section>`}function To(){let{name:e,role:t,desks:n,sessions:a}=k.value;return s`
		<h1><bdi>${e}</bdi></h1>
		<p class="tags"><span class="tag">${o(`role.${t}`)}</span> ${n.split(" ").map(r=>s`<span key=${r} class="tag">${r==="all"?o("allDesks"):ee(r)}</span> `)}</p>
		<div class="panels">
			<${Di} />
			<section><h2>${o("sessions")}</h2>
				<ul class="items">${a.map(r=>s`
					<li key=${r.id}><time>${O(r.began)}</time> <small>${o("until")} ${O(r.ends)}</small>
						${r.here?s`<span class="tag">${o("here")}</span>`:s`<button type="button" onClick=${()=>Ci(r)}>${o("end")}</button>`}</li>`)}</ul></section>
			<${Oo} />
			<${Ei} />
		</div>`}var fe=f(null),Wn=f(!0),ie=e=>new Date(`${e}T12:00Z`);function Mo(e,t){let n=new Date(`${e}T12:00Z`);return n.setUTCDate(n.getUTCDate()+t),n.toISOString().slice(0,10)}var ze={week:7,list:28},Oi=([e,t,n=""])=>({kind:ze[e]?e:"week",date:t??"",desk:n});async function Ai({kind:e,date:t,desk:n}){await J(async()=>{fe.value=await g(`appointments?day=${t}&desk=${n}${e==="list"?`&days=${ze.list}`:""}`)})}function Rt({item:e}){let t={confirmed:"✓",cancelled:"✗",moving:"⇄"};return s`<span class=${`state ${e.state}`}>${t[e.state]&&s`<b aria-hidden="true">${t[e.state]}</b> `}${o(e.state==="planned"?"noAnswer":`answer.${e.state}`)}</span>`}function Ti({item:e}){return s`
		<li><a class=${`item ${e.state}`} href=${`#appointment/${e.id}`}>
			<time>${e.time}</time> <strong dir="ltr">${e.code}</strong>
			<${Rt} item=${e} />
			${e.number&&s`<bdi class="who" dir="ltr">${e.number}</bdi>`}
			${e.topic&&s`<span class="tag" dir="auto">${e.topic}</span>`}
			${e.desk&&s`<span class="tag">${e.desk}</span>`}
			${e.told&&s`<small>${o(`told.${e.told}`)}</small>`}
		</a></li>`}function Mi({slot:e}){return s`
		<li><a class="item free" href=${`#appointment/new/${e.day}T${e.time}/${e.desk}`}>
			<time>${e.time}</time> ${o("freeSlot")}${e.room>1?` × ${e.room}`:""}
			<span class="tag">${e.desk}</span></a></li>`}function Pi({date:e}){let{today:t,appointments:n,slots:a}=fe.value,r=[...n.filter(i=>i.day===e).map(i=>({at:i.time,key:i.id,show:s`<${Ti} key=${i.id} item=${i} />`})),...Wn.value?a.filter(i=>i.day===e).map(i=>({at:i.time,show:s`<${Mi} key=${`${i.desk}${i.time}`} slot=${i} />`})):[]].sort((i,l)=>i.at.localeCompare(l.at));return s`
		<li class=${e===t?"day today":"day"}>
			<h2><time datetime=${e}>${q(ie(e))}</time>${e===t&&s` <span class="hidden">${o("today")}</span>`}</h2>
			${r.length===0?s`<p class="empty">–</p>`:s`<ul>${r.map(({show:i})=>i)}</ul>`}
		</li>`}function Ii(){let{appointments:e}=fe.value;return e.length===0?s`<p class="empty">${o("noAppointments")}</p>`:s`
		<div class="sheet" tabindex="0" role="region" aria-label=${o("appointments")}><table>
			<thead><tr>${["when","code.of","answer.word","about","desk","place","reminders"].map(t=>s`<th key=${t} scope="col">${o(t)}</th>`)}</tr></thead>
			<tbody>${e.map(t=>s`
				<tr key=${t.id}>
					<td><time>${q(ie(t.day))} ${t.time}</time></td>
					<td><a class="item-link" href=${`#appointment/${t.id}`}><bdi dir="ltr">${t.code}</bdi></a></td>
					<td><${Rt} item=${t} /></td>
					<td>${t.person?s`<a href=${`#person/${t.person}`}><bdi dir="ltr">${t.number??o("erased")}</bdi></a>`:"–"}</td>
					<td>${t.desk??"–"}</td>
					<td dir="auto">${t.place}</td>
					<td>${t.reminders?t.told?o(`told.${t.told}`):o("told.planned"):o("never.reminded")}</td>
				</tr>`)}</tbody>
		</table></div>`}function Hi({at:e}){let{days:t,desks:n}=fe.value,a=i=>M("appointments",e.kind,Mo(t[0],i*ze[e.kind]),e.desk),r=()=>_(()=>no("appointments/export",{from:t[0],until:t.at(-1)},`appointments-${t[0]}.csv`));return s`
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
			${e.kind==="week"&&n.some(({slots:i})=>i)&&s`<label class="tick"><input type="checkbox" checked=${Wn.value} onChange=${({target:i})=>{Wn.value=i.checked}} /> ${o("freeSlots")}</label>`}
			<a class="button" href="#appointment/new">${o("newAppointment")}</a>
			<a href="#waiting">${o("waitingList")}</a>
			${k.value.role!=="volunteer"&&s`
				<a href="#import/appointments">${o("import")}</a>
				<button type="button" onClick=${r}>${o("export")}</button>`}
		</div>`}function Ni(e,t){let n=document.documentElement.dir==="rtl"?"ArrowLeft":"ArrowRight";if(e.target.closest("input, textarea, select, .sheet")||e.ctrlKey||e.altKey||e.metaKey||!fe.value)return;let a=[...document.querySelectorAll(".item, .item-link")],r=a.indexOf(document.activeElement);e.key==="ArrowLeft"||e.key==="ArrowRight"?M("appointments",t.kind,Mo(fe.value.days[0],e.key===n?ze[t.kind]:-ze[t.kind]),t.desk):e.key==="t"?M("appointments",t.kind):e.key==="l"?M("appointments",t.kind==="week"?"list":"week",fe.value.days[0],t.desk):e.key==="n"?M("appointment","new"):(e.key==="j"||e.key==="k")&&a[Math.max(0,Math.min(a.length-1,r+(e.key==="j"?1:-1)))]?.focus()}function Po({parts:e}){let t=Oi(e);if(y(()=>{Ai(t)},[F.value.count]),y(()=>{let r=i=>Ni(i,t);return addEventListener("keydown",r),()=>removeEventListener("keydown",r)},[]),fe.value===null)return s`<h1>${o("appointments")}</h1>`;let{days:n,more:a}=fe.value;return s`
		<h1>${o("appointments")} <small>${q(ie(n[0]))} – ${q(ie(n.at(-1)))}</small></h1>
		<${Hi} at=${t} />
		${t.kind==="list"?s`<${Ii} />`:s`<ol class="week">${n.map(r=>s`<${Pi} key=${r} date=${r} />`)}</ol>`}
		${a&&s`<p class="hint">${o("notAll")}</p>`}
		<p class="hint">${o("keys.appointments")}</p>`}var Ho=f(null),Io=f([]),pt=f([]);async function No(e){await J(async()=>{Ho.value=await g(`appointments/${e}`)})}async function jo(e,t){pt.value=[];try{return L.value="",await w(e,t)}catch(n){return L.value=n.message,pt.value=n.columns??[],null}}function z({name:e,children:t}){return s`<label>${o(`field.${e}`)}${t}
		${pt.value.includes(e)&&s`<span class="wrong">${o(`bad.${e}`)}</span>`}</label>`}function ji(e){let t=Math.round(e/36e5);return t%24===0?`${v(t/24)} ${o("days")}`:`${v(t)} ${o("hours")}`}function qi({history:e}){return s`
		<h2>${o("told")}</h2>
		${e.length===0?s`<p class="empty">${o("toldNothing")}</p>`:s`
			<ol class="history">${e.map(t=>s`
				<li><time>${O(t.at)}</time>
					<span>${t.before===0?o("ofChange"):`${ji(t.before)} ${o("beforeIt")}`}</span>
					<span class="tag">${o(`told.${t.state}`)}</span>
					${t.calls>0&&s`<span class="tag">${o("calls")}: ${v(t.calls)}</span>`}
					${t.stale&&s`<span class="tag">${o("told.stale")}</span>`}</li>`)}</ol>`}`}var Kn=(e,t,n)=>jo(t,n).then(a=>{a&&No(e)});function Fi({item:e}){let t=n=>{n.preventDefault();let{starts:a,place:r,reminders:i}=Object.fromEntries(new FormData(n.target));Kn(e.id,`appointments/${e.id}`,{starts:a,place:r,reminders:i?"yes":"no"})};return e.past||e.state==="cancelled"?null:s`
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
			<button type="button" class="alert" onClick=${()=>Kn(e.id,`appointments/${e.id}/cancel`)}>${o("cancelIt")}</button></details>
		<button type="button" onClick=${()=>Kn(e.id,`appointments/${e.id}/wait`)}>${o("waitForSlot")}</button>`}function Ri({id:e}){y(()=>{pt.value=[]},[e]),y(()=>{No(e)},[e,F.value.count]);let t=Ho.value;return String(t?.id)!==e?s`<h1>${o("appointment")}</h1>`:s`
		<p><a href=${`#appointments/week/${t.day}`}>${o("backToWeek")}</a></p>
		<h1>${q(ie(t.day))}, <time>${t.time}</time> · <bdi dir="ltr">${t.code}</bdi></h1>
		<p><${Rt} item=${t} /> ${t.desk&&s`<span class="tag">${t.desk}</span>`} ${t.topic&&s`<span class="tag" dir="auto">${t.topic}</span>`} ${t.staff&&s`<span class="tag" dir="auto">${t.staff}</span>`}</p>
		<p dir="auto">${t.place}</p>
		<p>${t.person?s`<a href=${`#person/${t.person}`}>${o("conversation")} <bdi dir="ltr">${t.number??o("erased")}</bdi></a>`:o("notYours")}</p>
		<${Fi} item=${t} />
		<${qi} history=${t.history} />`}function Li({starts:e="",desk:t="",person:n=""}){y(()=>{pt.value=[],J(async()=>{({desks:Io.value}=await g("appointments?days=1"))}),document.querySelector(e?"#who":"#starts")?.focus()},[]);let a=Io.value,r=async i=>{i.preventDefault();let{who:l,reminders:u,...d}=Object.fromEntries([...new FormData(i.target)].filter(([,b])=>b!=="")),m=/^[a-z0-9]{12}$/.test(l??""),p=await jo("appointments",{...d,[m?"person":"number"]:l,reminders:u?"yes":"no"});p&&M("appointment",String(p.id))};return s`
		<p><a href="#appointments">${o("backToWeek")}</a></p>
		<form class="door wider" onSubmit=${r}>
			<h1>${o("newAppointment")}</h1>
			<${z} name="starts"><input id="starts" name="starts" type="datetime-local" required defaultValue=${e} /></${z}>
			<${z} name="number"><input id="who" name="who" required maxlength="40" dir="ltr" autocomplete="off" defaultValue=${n} /></${z}>
			<p class="hint">${o("whoHint")}</p>
			<label>${o("desk")}<select name="desk"><option value="">–</option>${a.map(({name:i})=>s`<option key=${i} selected=${i===t}>${i}</option>`)}</select></label>
			<${z} name="place"><input name="place" maxlength="300" dir="auto" required=${!a.some(({place:i})=>i)} /></${z}>
			<${z} name="topic"><input name="topic" maxlength="60" dir="auto" /></${z}>
			<label>${o("field.language")}<select name="language"><option value=""></option>${H.value.languages.map(({tag:i,name:l})=>s`<option key=${i} value=${i} lang=${i}>${l}</option>`)}</select></label>
			<${z} name="code"><input name="code" maxlength="20" dir="ltr" autocapitalize="characters" /></${z}>
			<p class="hint">${o("codeHint")}</p>
			<label class="tick"><input name="reminders" type="checkbox" defaultChecked /> ${o("field.reminders")}</label>
			<button class="main">${o("save")}</button>
		</form>`}function qo({parts:[e,t,n,a]}){return e==="new"?s`<${Li} starts=${t} desk=${n} person=${a} />`:s`<${Ri} id=${e} />`}var Ui=100,Lt=f([]),Ro=f(!1),Fo=(e=0)=>_(async()=>{let t=(await g(`audit?before=${e}`)).entries;Lt.value=e?[...Lt.value,...t]:t,Ro.value=t.length===Ui});function Lo(){return y(()=>{Fo()},[]),s`
		<h1>${o("audit")}</h1>
		<p class="hint">${o("auditHint")} <code dir="ltr">passaparola audit verify</code></p>
		<div class="sideways" tabindex="0" role="region" aria-label=${o("audit")}><table>
			<thead><tr><th scope="col">${o("whenWord")}</th><th scope="col">${o("whoWord")}</th><th scope="col">${o("whatWord")}</th><th scope="col">${o("about")}</th></tr></thead>
			<tbody>${Lt.value.map(e=>s`
				<tr key=${e.id}>
					<td><time>${O(e.at)}</time></td>
					<td><bdi>${e.staff??o("commandLine")}</bdi></td>
					<td>${B("audit",e.did)}</td>
					<td>${e.person?s`<a href=${`#person/${e.person}`}><bdi dir="ltr">${e.person}</bdi></a>`:e.thing||""}</td>
				</tr>`)}</tbody>
		</table></div>
		${Ro.value&&s`<button type="button" onClick=${()=>Fo(Lt.value.at(-1).id)}>${o("more")}</button>`}`}var Uo=["no_number","number_invalid","sent_post","appointment_questura","in_process","need_documents","ready","collected","not_found","warning_refusal","refused","unavailable","stale"],Ut=f(null),zn=f(0),Be=f(0);async function Bn(e,t=0){await J(async()=>{let n=await g(`cases?state=${e}${t?`&before=${t}`:""}`);Ut.value=t?[...Ut.value,...n.cases]:n.cases,zn.value=n.next})}function Vi({file:e,state:t}){return s`
		<form class="inline" onSubmit=${async a=>{a.preventDefault(),await _(()=>w(`cases/${e.id}`,Object.fromEntries(new FormData(a.target))))&&(Be.value=0,Bn(t))}}>
			<label><span class="hidden">${o("caseState")}</span><select name="state">${Uo.map(a=>s`<option key=${a} value=${a} selected=${a===e.state}>${o(`case.${a}`)}</option>`)}</select></label>
			<label>${o("field.date")}<input name="date" type="date" defaultValue=${e.date??""} /></label>
			<label>${o("field.time")}<input name="time" maxlength="20" defaultValue=${e.time??""} /></label>
			<label>${o("field.place")}<input name="place" maxlength="300" dir="auto" defaultValue=${e.place??""} /></label>
			<button class="main">${o("save")}</button>
		</form>`}function Wi({file:e,state:t}){return s`
		<li>
			<div class="what">
				<bdi dir="ltr"><strong>${e.case?`…${e.case}`:"–"}</strong></bdi> <span>${o(`case.${e.state}`)}</span>
				<small>${e.person&&s`<a href=${`#person/${e.person}`}><bdi dir="ltr">${e.number??o("erased")}</bdi></a>`}
					${e.date&&s`<span><time>${e.date}</time> ${e.time}</span>`}
					${e.place&&s`<bdi>${e.place}</bdi>`}
					<span>${o("checked")} <time>${q(e.checked)}</time></span></small>
				${Be.value===e.id&&s`<${Vi} file=${e} state=${t} />`}
			</div>
			${e.case&&s`<button type="button" aria-expanded=${Be.value===e.id} onClick=${()=>{Be.value=Be.value===e.id?0:e.id}}>${o("change")}</button>`}
		</li>`}function Vo({parts:[e=""]}){return y(()=>{Be.value=0,Bn(e)},[e]),s`
		<h1>${o("cases")}</h1>
		<div class="filters">
			<label><span class="hidden">${o("caseState")}</span>
				<select value=${e} onChange=${({target:t})=>M("cases",t.value)}>
					<option value="">${o("allStates")}</option>
					${Uo.map(t=>s`<option key=${t} value=${t}>${o(`case.${t}`)}</option>`)}
				</select></label>
			${k.value.role!=="volunteer"&&s`<a href="#import/cases">${o("import")}</a>`}
		</div>
		${Ut.value?.length===0&&s`<p class="empty">${o("noCases")}</p>`}
		<ul class="tasks">${Ut.value?.map(t=>s`<${Wi} key=${t.id} file=${t} state=${e} />`)}</ul>
		${zn.value>0&&s`<button type="button" onClick=${()=>Bn(e,zn.value)}>${o("more")}</button>`}`}var Zn=f(null),Vt=f(null),Ki=15e3,zi={done:"✓",open:"○",wrong:"✗",yourself:"?"},Wo=()=>J(async()=>{Zn.value=await g("house")}),Bi=()=>J(async()=>{({settings:Vt.value}=await g("house/settings"))});function Zi({step:e}){return s`
		<li class=${`step ${e.state}`}>
			<b aria-hidden="true">${zi[e.state]}</b>
			<div>
				<strong>${o(`step.${e.step}`)}</strong> ${e.of&&s`<bdi class="tag">${e.of}</bdi>`}
				<span class="hidden">${o(`state.${e.state}`)}</span>
				${e.at>0&&s` <small><time>${O(e.at)}</time></small>`}
				${e.state!=="done"&&s`<p>${o(`how.${e.step}`)}</p>`}
			</div>
		</li>`}function Gi({accounts:e}){return s`
		<h2>${o("accounts")}</h2>
		<div class="sheet" tabindex="0" role="region" aria-label=${o("accounts")}><table>
			<thead><tr>${["account","state.word","number.word","rate","price","heardLast"].map(t=>s`<th key=${t} scope="col">${o(t)}</th>`)}</tr></thead>
			<tbody>${e.map(t=>s`
				<tr key=${t.name}>
					<td><bdi>${t.name}</bdi> <small>${t.provider}</small></td>
					<td class=${t.state==="well"?"":"alarm"}>${o(`account.${t.state}`)}${t.wait>0?` (${v(Math.ceil(t.wait/1e3))} s)`:""}</td>
					<td><bdi dir="ltr">${t.number}</bdi></td>
					<td>${v(t.rate)}</td>
					<td>${t.price>0?K(t.price):"–"}</td>
					<td>${t.heard>0?s`<time>${O(t.heard)}</time>`:"–"}</td>
				</tr>`)}</tbody>
		</table></div>`}function Xi({spending:e,cap:t}){let n=Math.max(t,...e.map(a=>a.euro),.01);return s`
		<h2>${o("spending")}</h2>
		<p>${t>0?o("capIs",K(t)):o("noCap")}</p>
		${e.length===0?s`<p class="empty">${o("nothingSpent")}</p>`:s`
			<div class="sheet" tabindex="0" role="region" aria-label=${o("spending")}><table>
				<thead><tr><th scope="col">${o("day.word")}</th><th scope="col">${o("euro.word")}</th><th scope="col">${o("texts")}</th><th scope="col">${o("calls.word")}</th></tr></thead>
				<tbody>${e.map(a=>s`
					<tr key=${a.day}><td><time>${q(ie(a.day))}</time></td>
						<td>${K(a.euro)} <meter min="0" max=${n} high=${t>0?t*.8:void 0} value=${a.euro} aria-label=${K(a.euro)}></meter></td>
						<td>${v(a.texts)}</td><td>${v(a.calls)}</td></tr>`)}</tbody>
			</table></div>`}`}function Yi(){return s`
		<h2>${o("settings")}</h2>
		<p class="hint">${o("settingsHint")}</p>
		${Vt.value===null?s`<button type="button" onClick=${Bi}>${o("showSettings")}</button>`:s`
			<pre class="sheet" tabindex="0" dir="ltr" role="region" aria-label=${o("settings")}>${Vt.value.map(({name:e,value:t})=>`${e} ${t}`).join(`
`)}</pre>`}`}function Ko(){if(y(()=>{Vt.value=null,Wo();let m=setInterval(Wo,Ki);return()=>clearInterval(m)},[]),Zn.value===null)return s`<h1>${o("house")}</h1>`;let{wrong:e,steps:t,accounts:n,spending:a,cap:r,reload:i,reloaded:l,why:u}=Zn.value,d=t.filter(({state:m})=>m!=="done"&&m!=="yourself").length;return s`
		<h1>${o("house")}</h1>
		${e?s`<p class="wrong" role="status">${o(`house.${e}`)}</p>`:s`<p class="held" role="status">${o("allWell")}</p>`}
		${i&&s`<p class=${i==="refused"?"wrong":"hint"}>${o(`reload.${i}`)} <time>${O(l)}</time>${u&&s` <bdi lang="en" dir="ltr">${u}</bdi>`}</p>`}
		<h2>${o("firstSteps")}${d>0?` · ${o("toDo",v(d))}`:""}</h2>
		<ol class="steps">${t.map(m=>s`<${Zi} key=${m.step+m.of} step=${m} />`)}</ol>
		${n.length>0&&s`<${Gi} accounts=${n} />`}
		<${Xi} spending=${a} cap=${r} />
		${k.value.role==="admin"&&s`<${Yi} />`}`}var Ji=["appointments","cases","people"],ke=f(null),Q=f(null),Ze=f(null),Qi=500;function zo(){ke.value=Q.value=Ze.value=null}async function er(e,t){zo(),await _(async()=>{await to(t,n=>{Q.value={what:"reading",done:n,all:t.size}}),ke.value=await w("import/check",{what:e})}),Q.value=null}var tr=()=>new Promise(e=>{setTimeout(e,Qi)});async function nr(e,t){t.preventDefault();let n=t.target.elements.cancel_missing?.checked??!1;await _(async()=>{let a=await w("import",{what:e,cancel_missing:n}),{import:r,pieces:i,rows:l}=a;for(let u=0;u<i;u++)Q.value={what:"sending",done:u,all:i},a=await w(`import/${r}`,{piece:u});for(;!a.ended;)Q.value={what:"putting",done:a.put,all:l},await tr(),a=await g(`import/${r}`);Ze.value={rows:l,cancelled:a.cancelled??0},ke.value=null}),Q.value=null}function ar({finding:e}){let t=o(`bad.${e.code}`);return s`<li>${e.line>0&&s`<strong>${o("line",e.line)}</strong>: `}
		${t===`bad.${e.code}`?s`<span lang="en" dir="ltr">${e.message}</span>`:s`${t} <small lang="en" dir="ltr">${e.message}</small>`}</li>`}function or(){let{wrong:e,findings:t}=ke.value;return s`
		<section role="alert">
			<h2>${o("badRows",v(e))}</h2>
			<p>${o("nothingImported")}</p>
			<ul class="findings">${t.map(n=>s`<${ar} key=${`${n.line}${n.code}${n.message}`} finding=${n} />`)}</ul>
			${e>t.length&&s`<p class="hint">${o("andMore",v(e-t.length))}</p>`}
		</section>`}var sr=["number","code","starts_ms","place","desk","case_number","state","name","language"],ir=(e,t)=>e==="starts_ms"?O(t):t;function rr({what:e}){let{rows:t,first:n}=ke.value,a=sr.filter(r=>n.some(i=>i[r]!==void 0));return s`
		<section>
			<h2 role="status">${o("rowsFine",v(t))}</h2>
			<div class="sheet" tabindex="0" role="region" aria-label=${o("firstRows")}><table>
				<thead><tr>${a.map(r=>s`<th key=${r} scope="col">${o(`column.${r}`)}</th>`)}</tr></thead>
				<tbody>${n.map((r,i)=>s`<tr key=${i}>${a.map(l=>s`<td key=${l}><bdi>${ir(l,r[l])}</bdi></td>`)}</tr>`)}</tbody>
			</table></div>
			<form onSubmit=${r=>nr(e,r)}>
				${e==="appointments"&&s`
					<label class="tick"><input type="checkbox" name="cancel_missing" /> ${o("cancelMissing")}</label>
					<p class="hint">${o("cancelMissingHint")}</p>`}
				<button class="main" id="put" disabled=${Q.value!==null}>${o("importRows",v(t))}</button>
			</form>
		</section>`}function Bo({parts:[e="appointments"]}){return y(()=>{zo(),document.querySelector("#file")?.focus()},[e]),s`
		<h1>${o("import")}</h1>
		<div class="filters">${Ji.map(t=>s`<a key=${t} href=${`#import/${t}`} aria-current=${t===e?"page":void 0}>${o(t)}</a>`)}</div>
		<p>${o("importHint")}</p>
		<p class="hint"><code dir="ltr">${o(`columns.${e}`)}</code></p>
		<label>${o("file")}<input id="file" type="file" accept=${e==="appointments"?".csv,.ics,text/csv,text/calendar":".csv,text/csv"} onChange=${({target:t})=>{t.files.length>0&&er(e,t.files[0])}} /></label>
		${Q.value&&s`<p role="status">${o(`step.${Q.value.what}`)} <progress value=${Q.value.done} max=${Math.max(1,Q.value.all)} aria-label=${o(`step.${Q.value.what}`)}></progress></p>`}
		${ke.value&&(ke.value.wrong>0?s`<${or} />`:ke.value.rows===0?s`<p role="status">${o("noRows")}</p>`:s`<${rr} what=${e} />`)}
		${Ze.value&&s`<p class="held" role="status">${o("imported",v(Ze.value.rows))}${Ze.value.cancelled>0?` ${o("cancelledToo",v(Ze.value.cancelled))}`:""} <a href=${e==="people"?"#inbox":`#${e}`}>${o("look")}</a></p>`}`}var Xn="desk",Go=["all","unread","mine","free"],dt=f("all"),Bt=f(""),re=f(null),Yn=f(!1),Kt,Xo=e=>g(`inbox?filter=${dt.value}&desk=${encodeURIComponent(Bt.value)}&skip=${e}`);async function Yo(){try{let e=Math.max(0,(re.value?.length??0)-50),[t,...n]=await Promise.all(Array.from({length:1+Math.min(3,Math.ceil(e/50))},(a,r)=>Xo(50*r)));re.value=[t,...n].flatMap(a=>a.tasks),Yn.value=(n.at(-1)??t).more}catch(e){L.value=e.message}}async function lr(){await _(async()=>{let e=await Xo(re.value.length);re.value=[...re.value,...e.tasks],Yn.value=e.more})}var Zt=(e,t)=>e&&_(()=>w(`tasks/${e.id}`,t)).then(Yo),ur=()=>[...document.querySelectorAll(".tasks .what")],Zo=()=>re.value?.find(({id:e})=>e===Number(document.activeElement.closest("[data-task]")?.dataset.task));function Wt(e){let t=ur(),n=t.findIndex(a=>a.closest("[data-task]")===document.activeElement.closest("[data-task]"));t[Math.max(0,Math.min(t.length-1,n+e))]?.focus()}var zt=e=>new Date().setHours(24*e,0,0,0);function Gn(e){return e.urgent?o("urgent"):e.due<zt(0)?o("overdue"):e.due<zt(1)?o("today"):e.due<zt(2)?o("tomorrow"):q(e.due)}function Jn({id:e}){return s`<audio controls preload="none" src=${`api/recordings/${e}`} aria-label=${o("recording")}></audio>`}var mt=e=>new Intl.DisplayNames(V.value,{type:"language"}).of(e);function cr({task:e}){return e.name?s`<bdi>${e.name}</bdi>`:s`<bdi dir="ltr">${e.number??o(e.person?"erased":"withheld")}</bdi>`}function pr({task:e}){return e.said?s`<span class="said"><bdi lang=${e.language}>${e.said}</bdi></span>`:e.called?s`<span class="said">${o("called")}${e.seconds>0&&` · ${o("leftMessage",e.seconds)}`}</span>`:null}function Qn({task:e}){let t=e.staff===k.value?.name;return s`
		<li data-task=${e.id} class=${`task ${e.urgent?"urgent":""} ${e.unread?"unread":""}`}>
			<a class="what" href=${e.person?`#person/${e.person}`:"#inbox"} onClick=${()=>{Kt=e.id}}>
				<span class="first">
					${e.unread&&s`<span class="dot"><span class="hidden">${o("unread")} </span></span>`}
					<strong><${cr} task=${e} /></strong>
					<span class="topic">${Me(e.topic)}</span>
					<time datetime=${new Date(e.heard||e.opened).toISOString()}>${dr(e.heard||e.opened)}</time>
				</span>
				<${pr} task=${e} />
				<span class="tags">
					${e.stopped&&s`<b class="tag">STOP</b>`}
					${e.desk!==Xn&&s`<span class="tag">${ee(e.desk)}</span>`}
					${e.language&&s`<span class="tag" title=${o("language")}>${mt(e.language)}</span>`}
					${e.state!=="open"&&s`<span class="tag">${o(e.state)}</span>`}
					${e.staff&&s`<span class="tag own"><bdi>${e.staff}</bdi></span>`}
				</span>
			</a>
			${!e.person&&e.seconds>0&&s`<${Jn} id=${e.interaction} />`}
			${t?s`<button type="button" onClick=${()=>Zt(e,{state:"done"})}>${o("close")}</button>`:s`<button type="button" disabled=${e.staff!==null} onClick=${()=>Zt(e,{take:!0})}>${o("take")}</button>`}
		</li>`}var dr=e=>e>=zt(0)?we(e):q(e);function mr(){return s`
		<div class="filters">
			<div class="choice" role="group" aria-label=${o("inbox")}>
				${Go.map(e=>s`
					<button type="button" key=${e} aria-pressed=${dt.value===e} onClick=${()=>{dt.value=e}}>${o(e==="free"?"free.filter":e)}</button>`)}
			</div>
			${H.value.desks.length>1&&s`
				<label><span class="hidden">${o("toDesk")}</span>
					<select value=${Bt.value} onChange=${({target:e})=>{Bt.value=e.value}}>
						<option value="">${o("allDesks")}</option>
						${H.value.desks.map(e=>s`<option key=${e} value=${e}>${ee(e)}</option>`)}
					</select></label>`}
		</div>`}function Jo(){y(()=>{Yo()},[dt.value,Bt.value,F.value.count]);let e=re.value!==null;y(()=>{e&&Kt&&document.querySelector(`[data-task="${Kt}"] .what`)?.focus(),Kt=void 0},[e]),Z([{key:"j",name:"key.next",run:()=>Wt(1)},{key:"ArrowDown",run:()=>Wt(1)},{key:"k",name:"key.before",run:()=>Wt(-1)},{key:"ArrowUp",run:()=>Wt(-1)},{key:"t",name:"take",run:()=>Zt(Zo(),{take:!0})},{key:"x",name:"close",run:()=>Zt(Zo(),{state:"done"})},...Go.map((n,a)=>({key:String(a+1),name:n==="free"?"free.filter":n,run:()=>{dt.value=n}}))]);let t=Map.groupBy?.(re.value??[],Gn)??(re.value??[]).reduce((n,a)=>n.set(Gn(a),[...n.get(Gn(a))??[],a]),new Map);return s`
		<div class="title"><h1>${o("inbox")}</h1><${mr} /></div>
		${re.value?.length===0&&s`<p class="empty">${o("nothing")}</p>`}
		${[...t].map(([n,a])=>s`
			<section key=${n} aria-label=${n}>
				<h2>${n}</h2>
				<ul class="tasks">${a.map(r=>s`<${Qn} key=${r.id} task=${r} />`)}</ul>
			</section>`)}
		${Yn.value&&s`<button type="button" onClick=${lr}>${o("more")}</button>`}`}var te=e=>e===null?o("notice.others"):H.value.languages.find(t=>t.tag===e)?.name??e,xe=e=>e%1440===0?o("notice.days",v(e/1440)):e%60===0?o("notice.hours",v(e/60)):o("notice.minutes",v(e)),Gt=({kind:e,name:t,notice:n})=>s`${o(`notice.to.${e}`)} ${e==="those"?s`<a href=${`#notice/${n}`}>${n}</a>`:s`<bdi>${t}</bdi>`}`,Xt=({after:e,without:t})=>t?o("notice.without"):e===0?o("notice.atOnce"):o("notice.after",xe(e));function Qo({text:e,letters:t}){let n=[];for(let a of e){let r=t.includes(a),i=n.at(-1);i?.marked===r&&!r?i.text+=a:n.push({marked:r,text:a})}return n.map(({marked:a,text:r},i)=>a?s`<mark key=${i}>${r}</mark>`:r)}var He=6e4,Yt=1440*He,Ne=({share:e,kind:t="",size:n=""})=>s`
	<svg class=${`measure ${n}`} aria-hidden="true" preserveAspectRatio="none" viewBox="0 0 100 10"><rect class=${t} width=${Math.max(e>0?.5:0,100*e)} height="10" /></svg>`,ta=(e,t)=>t>0?e/t:0;function fr({result:e}){let t=Math.max(...e.texts.map(({people:n})=>n));return s`
		<div class="scroll"><table>
			<caption>${o("notice.perLanguage")}</caption>
			<thead><tr><th scope="col">${o("notice.language")}</th><th scope="col" class="number">${o("notice.people")}</th><th class="wide"><span class="hidden">${o("notice.bar")}</span></th>
				<th scope="col" class="number">${o("notice.parts")}</th><th scope="col" class="number">${o("notice.cost")}</th></tr></thead>
			<tbody>${e.texts.map(n=>s`
				<tr key=${n.language}><th scope="row"><bdi>${te(n.language)}</bdi><${Ne} size="narrow" share=${ta(n.people,t)} /></th><td class="number">${v(n.people)}</td>
					<td class="wide"><${Ne} share=${ta(n.people,t)} /></td>
					<td class="number">${v(n.parts*n.people)} <small>${o("notice.each",v(n.parts))}</small></td><td class="number">${K(n.cost/1e6)}</td></tr>`)}</tbody>
			<tfoot><tr><th scope="row">${o("notice.together")}</th><td class="number">${v(e.people)}</td><td class="wide"></td><td class="number">${v(e.parts)}</td><td class="number">${K(e.cost/1e6)}</td></tr></tfoot>
		</table></div>`}function na({reasons:e,people:t}){let n=Object.entries(e),a=n.reduce((r,[,i])=>r+i,t);return n.length>0&&s`
		<div class="scroll"><table>
			<caption>${o("notice.leftOut")}</caption>
			<tbody>${n.map(([r,i])=>s`
				<tr key=${r}><th scope="row">${o(`notice.reason.${r}`)}</th><td class="number">${v(i)}</td><td class="wide"><${Ne} kind="out" share=${ta(i,a)} /></td></tr>`)}</tbody>
		</table></div>`}function $r([e,t],n,a){let r=[];if(e===t)return r;for(let i=n-Yt;i<a&&r.length<40;i+=Yt){let l=new Date(i).setHours(0,0,0,0),u=new Date(l).setHours(0,e),d=new Date(e<t?l:l+Yt+36e5).setHours(0,t);d>n&&u<a&&r.push([Math.max(u,n),Math.min(d,a)])}return r}var ea=26,hr=[10,30,60,120,180,360,720,1440,2880,5760,14400];function vr({notice:e,result:t}){let n=t.to.filter(c=>c.starts>0),a=t.starts-10*He,r=Math.max(t.ends+10*He,a+60*He),i=Le[V.value].direction==="rtl",l=c=>100*(c-a)/(r-a),u=(c,$)=>{let C=Math.max(.7,l($)-l(c));return{x:`${i?100-l(c)-C:l(c)}%`,width:`${C}%`}},d=He*(hr.find(c=>(r-a)/He/c<=6)??20*1440),m=[];for(let c=new Date(a).setHours(0,0,0,0);c<r&&m.length<12;c+=d)l(c)>3&&l(c)<97&&m.push(c);let p=n.length*ea+24,b=$r(t.quiet,a,r),h=`${o("notice.starts")} ${O(t.starts)}, ${o("notice.ends")} ${O(t.ends)}`;return s`
		<figure>
			<figcaption>${o("notice.when")}</figcaption>
			<svg class="time" role="img" aria-label=${h} width="100%" height=${p}>
				${b.map(([c,$])=>s`<rect key=${c} class="quiet" ...${u(c,$)} y="0" height=${p-20} />`)}
				${m.map(c=>s`<g key=${c}>
					<line x1=${u(c,c).x} x2=${u(c,c).x} y1="0" y2=${p-20} />
					<text x=${u(c,c).x} y=${p-5} text-anchor="middle">${d>=Yt?new Date(c).getDate():we(c)}</text></g>`)}
				${n.map((c,$)=>s`<rect key=${$} class="lane" ...${u(c.starts,c.ends)} y=${$*ea+4} height=${ea-8} rx="3" />`)}
			</svg>
			${b.length>0&&s`<p class="hint"><svg class="key" aria-hidden="true" width="14" height="14"><rect class="quiet" width="14" height="14" /></svg> ${o("notice.quiet")}</p>`}
			<div class="scroll"><table>
				<thead><tr><th scope="col">${o("notice.who")}</th><th scope="col" class="number">${o("notice.people")}</th><th scope="col">${o("notice.starts")}</th><th scope="col">${o("notice.ends")}</th></tr></thead>
				<tbody>${e.to.map((c,$)=>s`
					<tr key=${$}><th scope="row"><${Gt} ...${c} /> <small>${Xt(c)}</small></th><td class="number">${c.without?"–":v(t.to[$].people)}</td>
						<td>${t.to[$].starts?O(t.to[$].starts):"–"}</td><td>${t.to[$].ends?O(t.to[$].ends):"–"}</td></tr>`)}</tbody>
			</table></div>
		</figure>`}function _r({result:e}){return s`
		${e.no_way&&s`<p class="warning">${o("notice.noWay")}</p>`}
		${e.people===0&&s`<p class="warning">${o("notice.nobody")}</p>`}
		${e.over&&s`<p class="warning">${o("notice.over",K((e.cap-e.spent)/1e6))}</p>`}
		${e.late>0&&s`<p class="warning">${o("notice.late",v(e.late))}</p>`}
		${e.waits_quiet&&s`<p class="warning">${o("notice.waitsQuiet")}</p>`}`}function Jt({notice:e,result:t}){let n=Math.max(1,Math.round((t.ends-t.starts)/He));return s`
		<section class="rehearsal" aria-label=${o("notice.rehearsal")}>
			<h2>${o("notice.rehearsal")}</h2>
			<p class="sum"><strong>${o("notice.sumPeople",v(t.people))}</strong> · ${o("notice.sumCost",K(t.cost/1e6))} · ${o("notice.sumTime",xe(n))}</p>
			<${_r} result=${t} />
			<${fr} result=${t} />
			<${na} reasons=${t.left_out} people=${t.people} />
			<${vr} notice=${e} result=${t} />
		</section>`}var aa=f(null),br={n:()=>M("notice-edit","new"),j:()=>es(1),k:()=>es(-1)};function es(e){let t=[...document.querySelectorAll(".tasks a")];t[Math.max(0,Math.min(t.length-1,t.indexOf(document.activeElement)+e))]?.focus()}var oa=({notice:{state:e,urgent:t}})=>s`
	<span class=${`tag state-${e}`}>${o(`notice.state.${e}`)}</span>
	${t&&s`<b class="tag">${o("urgent")}</b>`}`;function ts(){return y(()=>{_(async()=>{({notices:aa.value}=await g("notices"))})},[F.value.count]),Z(br),s`
		<h1>${o("notices")}</h1>
		<p><a class="button main" href="#notice-edit/new">${o("notice.new")}</a></p>
		${aa.value?.length===0&&s`<p class="empty">${o("notice.none")}</p>`}
		<ul class="tasks">${aa.value?.map(e=>s`
			<li key=${e.id} class=${e.state==="running"?"live":""}>
				<div class="what">
					<a href=${`#notice/${e.id}`}><strong dir="auto">${e.title??"?"}</strong></a>
					<small><${oa} notice=${e} /> <bdi>${e.by}</bdi>
						<time>${O(e.starts||e.made)}</time></small>
				</div>
			</li>`)}</ul>
		<p class="hint">${o("notice.keys")}</p>`}var N=f(null),$t=f(null),ft=f(!1),Qt=f(""),gr=({state:e,messages:t})=>e==="running"||t.waiting+t.sending>0,sa=({state:e})=>e==="draft"||e==="approved";async function ns(e){let t=await g(`notices/${e}`);sa(t)&&$t.value?.hash!==t.hash&&($t.value={hash:t.hash,...await g(`notices/${e}/rehearsal`)}),N.value=t}function yr(e){let t,n=async()=>{let a=performance.now();await _(()=>ns(e));let r=performance.now()-a;t!==null&&N.value&&gr(N.value)&&(t=setTimeout(n,Math.max(1e3,10*r)))};return n(),()=>{clearTimeout(t),t=null}}var je=(e,t={})=>_(async()=>{ft.value=!1,await w(`notices/${N.value.id}`,{what:e,...t}),await ns(N.value.id),F.value={count:F.value.count+1,person:void 0}});async function wr(e){e.preventDefault();let{language:t}=Object.fromEntries(new FormData(e.target));Qt.value="",await _(()=>w(`notices/${N.value.id}/test`,{language:t}))&&(Qt.value=o("notice.tested"))}function kr(){let e=N.value;return s`
		<h1><bdi>${e.title}</bdi></h1>
		<p><${oa} notice=${e} /></p>
		<dl class="facts">
			<dt>${o("notice.writtenBy")}</dt><dd><bdi>${e.by}</bdi> · <time>${O(e.made)}</time></dd>
			<dt>${o("notice.approvedBy")}</dt><dd>${e.approved_by?s`<bdi>${e.approved_by}</bdi> · <time>${O(e.approved)}</time>`:"–"}</dd>
			<dt>${o("notice.hash")}</dt><dd><code>${e.hash}</code></dd>
			${(e.starts||e.start)>0&&s`<dt>${o("notice.starts")}</dt><dd><time>${O(e.starts||e.start)}</time></dd>`}
			${e.valid>0&&s`<dt>${o("notice.valid")}</dt><dd>${xe(e.valid)}</dd>`}
			${e.call&&s`<dt>${o("notice.how")}</dt><dd>${o("notice.call")}</dd>`}
			<dt>${o("notice.who")}</dt><dd>${e.to.map((t,n)=>s`<span key=${n}>${n>0&&" · "}<${Gt} ...${t} /> <small>${Xt(t)}</small></span>`)}
				${e.only.length>0&&s` · <small>${o("notice.only")}: ${e.only.map(te).join(", ")}</small>`}</dd>
		</dl>`}var xr=()=>s`
	<div class="cards" role="list" aria-label=${o("notice.texts")}>${N.value.texts.map(({language:e,text:t})=>s`
		<div key=${e} role="listitem" class="card"><strong><bdi>${te(e)}</bdi></strong><p dir="auto" lang=${e??void 0}>${t}</p></div>`)}</div>`;function Sr(){let e=N.value;return e.call?null:e.phone?s`
		<form class="actions" onSubmit=${wr}>
			<label class="inline"><span>${o("notice.testIn")}</span> <select name="language">${e.texts.map(({language:t})=>s`<option key=${t} value=${t??""}>${te(t)}</option>`)}</select></label>
			<button>${o("notice.test")} <bdi dir="ltr">${e.phone}</bdi></button>
			<output role="status">${Qt.value}</output>
		</form>`:s`<p class="hint">${o("notice.noPhone")} <code dir="ltr">passaparola notice phone +39… ${k.value.name}</code></p>`}function Cr(){return s`
		<form class="actions" onSubmit=${t=>{t.preventDefault();let{at:n}=Object.fromEntries(new FormData(t.target));je("start",{at:n?new Date(n).getTime():0})}}>
			<button class="main">${o("notice.start")}</button>
			<label class="inline"><span>${o("notice.startAt")}</span> <input name="at" type="datetime-local" /></label>
		</form>`}var Dr=()=>ft.value?s`
	<button type="button" class="alert" onClick=${()=>je("stop")}>${o("notice.stopSure")}</button>
	<button type="button" onClick=${()=>{ft.value=!1}}>${o("notice.stopNot")}</button>`:s`
	<button type="button" onClick=${()=>{ft.value=!0}}>${o("notice.stop")}</button>`;function Er(){let e=N.value,t=sessionStorage.getItem(`pin-${e.id}`);return s`
		${t&&e.street&&s`<p class="warning">${o("notice.pin")} <code dir="ltr">${e.id} ${e.street} ${t}</code></p>`}
		${e.state==="draft"&&(e.own?s`<p>${o("notice.waitsApproval")}</p>`:s`
			<p class="actions"><button type="button" class="main" onClick=${()=>je("approve",{hash:e.hash})}>${o("notice.approve")} <code>${e.hash}</code></button></p>
			<p class="hint">${o("notice.approveHint")}</p>`)}
		${e.state==="approved"&&s`<${Cr} />`}
		<p class="actions">${e.own&&s`<a class="button" href=${`#notice-edit/${e.id}`}>${o("notice.change")}</a>`}</p>
		<${Sr} />
		${$t.value&&s`<${Jt} notice=${e} result=${$t.value} />`}`}var Or=["delivered","sent","sending","waiting","unknown","failed","stopped"];function Ar(){let{messages:e,to_come:t,failed:n,planned:a}=N.value,r=[...Or.map(u=>[o(`notice.message.${u}`),e[u],u]),[o("notice.toCome"),t,"waiting"]].filter(([,u])=>u>0),i=e.delivered+e.sent+e.unknown+e.failed+e.stopped,l=i+e.waiting+e.sending+t;return s`
		<p class="sum" role="status">${o("notice.gone",v(i))} / ${v(l)}${a?"":" …"}</p>
		<progress aria-label=${o("notice.progress")} max=${Math.max(l,1)} value=${i}></progress>
		<div class="scroll"><table>
			<caption>${o("notice.results")}</caption>
			<tbody>${r.map(([u,d,m])=>s`
				<tr key=${u}><th scope="row">${u}</th><td class="number">${v(d)}</td><td class="wide"><${Ne} kind=${m==="failed"?"out":""} share=${l>0?d/l:0} /></td></tr>`)}</tbody>
		</table></div>
		${Object.keys(n).length>0&&s`<div class="scroll"><table>
			<caption>${o("notice.whyFailed")}</caption>
			<tbody>${Object.entries(n).map(([u,d])=>s`<tr key=${u}><th scope="row">${o(`failure.${u}`)}</th><td class="number">${v(d)}</td></tr>`)}</tbody></table></div>`}
		<${na} reasons=${N.value.left_out} people=${l} />`}function Tr(){let{state:e,id:t}=N.value;return s`
		${!(e==="done"||e==="stopped")&&s`<p class="actions">
			${e==="running"?s`<button type="button" class="main" onClick=${()=>je("pause")}>${o("notice.pause")}</button>`:s`<button type="button" class="main" onClick=${()=>je("start")}>${o("notice.resume")}</button>`}
			<${Dr} /></p>`}
		<${Ar} />
		<h2>${o("notice.again")}</h2>
		<p class="actions">${["moved","cancelled","more"].map(a=>s`<a key=${a} class="button" href=${`#notice-edit/new/${t}/${a}`}>${o(`notice.again.${a}`)}</a>`)}</p>`}var Mr={p:()=>N.value?.state==="running"?je("pause"):N.value?.state==="paused"&&je("start"),e:()=>N.value?.own&&sa(N.value)&&document.querySelector('a[href^="#notice-edit/"]').click()};function as({parts:[e]}){return y(()=>{N.value=$t.value=null,Qt.value="",ft.value=!1},[e]),y(()=>yr(e),[e,N.value?.state,F.value.count]),Z(Mr),N.value===null?s`<h1 class="hidden">${o("notices")}</h1>`:s`
		<${kr} />
		<${xr} />
		${sa(N.value)?s`<${Er} />`:s`<${Tr} />`}
		<p class="hint">${o("notice.oneKeys")}</p>`}var U=f(null),en=f({lists:[],desks:[]}),ht=f(null),Ge=f({}),Pr=[30,60,120,360,1440,4320],Ir=[15,30,60,120,360,1440],ra=()=>({title:"",to:[{kind:"list",name:"",notice:0,after:0,without:!1}],only:[],start:0,valid:0,urgent:!1,call:!1,street:"",texts:[{language:H.value.languages[0].tag,text:""},{language:null,text:""}]});function Hr(e,t){let n=e.again[t]??{};return{...ra(),title:`${o(`notice.again.${t}`)}: ${e.title}`.slice(0,100),urgent:!0,valid:120,to:[{kind:"those",name:null,notice:e.id,after:0,without:!1}],texts:e.texts.map(({language:a,text:r})=>({language:a,text:(n[a??"en"]??"")+r}))}}async function Nr([e,t,n]){U.value=ht.value=null,Ge.value={},await _(async()=>{en.value=await g("audience"),U.value=e!=="new"?await g(`notices/${e}`):t?Hr(await g(`notices/${t}`),n):ra();for(let{language:a,text:r}of U.value.texts)ss(a,r)})}var ne=e=>{U.value={...U.value,...e},ht.value=null},ia=(e,t,n)=>ne({[e]:U.value[e].map((a,r)=>r===t?{...a,...n}:a)}),jr=(e,t)=>ne({[e]:U.value[e].filter((n,a)=>a!==t)});async function ss(e,t){try{let n=t?await w("parts",{text:t}):null;Ge.value={...Ge.value,[e]:n}}catch{Ge.value={...Ge.value,[e]:null}}}var os={};function is(e,t){let{language:n}=U.value.texts[e];ia("texts",e,{text:t}),clearTimeout(os[n]),os[n]=setTimeout(ss,200,n,t)}function qr({index:e,text:t,weight:n}){if(!n)return s`<output></output>`;let a=n.letters&&[...n.letters].length<=12;return s`
		<output>${o("notice.weight",v(n.parts))} · ${o("notice.letterCount",v(n.units))}${n.price?` · ${K(n.price)}`:""}</output>
		${n.encoding==="ucs2"&&!a&&s`<p class="hint">${o("notice.script")}</p>`}
		${a&&s`
			<p class="letters" dir="auto"><${Qo} text=${t} letters=${n.letters} /></p>
			<p class="hint">${o("notice.dear")}${n.plain&&n.plain_parts<n.parts?` ${o("notice.plainSaves",v(n.plain_parts))}`:""}</p>
			${n.plain&&s`<button type="button" onClick=${()=>{is(e,n.plain)}}>${o("notice.usePlain")}</button>`}`}`}function Fr({index:e,text:{language:t,text:n}}){let a=`text-${t??"others"}`;return s`
		<div class="card">
			<label for=${a}><bdi>${te(t)}</bdi></label>
			<textarea id=${a} rows="4" maxlength="1600" dir="auto" lang=${t??void 0} value=${n} onInput=${({target:r})=>is(e,r.value)}></textarea>
			<${qr} index=${e} text=${n} weight=${Ge.value[t]} />
		</div>`}function Rr(){let{texts:e}=U.value,t=[...H.value.languages.map(({tag:n})=>n),null].filter(n=>!e.some(({language:a})=>a===n));return s`
		<fieldset><legend>${o("notice.texts")}</legend>
			<div class="cards">${e.map((n,a)=>s`<${Fr} key=${n.language} index=${a} text=${n} />`)}</div>
			${t.length>0&&s`<label class="inline">${o("notice.addLanguage")}
				<select value="" onChange=${({target:n})=>{ne({texts:[...e,{language:n.value==="others"?null:n.value,text:""}]}),n.value=""}}><option value=""></option>${t.map(n=>s`<option key=${n} value=${n??"others"}>${te(n)}</option>`)}</select></label>`}
			<p class="hint">${o("notice.textsHint")}</p>
		</fieldset>`}var Lr=()=>[...en.value.lists.map(({name:e,people:t})=>["list",e,`${e} (${v(t)})`]),...en.value.lists.filter(({themselves:e})=>e>0).map(({name:e,themselves:t})=>["tag",e,`${e} (${v(t)})`]),...en.value.desks.map(e=>["desk",e,e])];function Ur({index:e,people:t}){let n=t.kind==="those"?`those/${t.notice}`:`${t.kind}/${t.name??""}`,a=Lr(),r=({target:i})=>{let[l,...u]=i.value.split("/");ia("to",e,l==="those"?{kind:l,notice:Number(u[0]),name:null}:{kind:l,name:u.join("/"),notice:0})};return s`
		<li>
			<label><span class="hidden">${o("notice.who")}</span>
				<select required value=${n==="list/"?"":n} onChange=${r}>
					<option value="" disabled>${o("notice.choose")}</option>
					${["list","tag","desk"].map(i=>a.some(([l])=>l===i)&&s`
						<optgroup key=${i} label=${o(`notice.to.${i}`)}>${a.filter(([l])=>l===i).map(([,l,u])=>s`
							<option key=${l} value=${`${i}/${l}`}>${u}</option>`)}</optgroup>`)}
					${t.kind==="those"&&s`<option value=${n}>${o("notice.to.those")} ${t.notice}</option>`}
					<option value="everyone/">${o("notice.to.everyone")}</option>
				</select></label>
			<label><span class="hidden">${o("notice.when")}</span>
				<select value=${t.without?"without":String(t.after)} onChange=${({target:i})=>ia("to",e,i.value==="without"?{without:!0,after:0}:{without:!1,after:Number(i.value)})}>
					<option value="0">${o("notice.atOnce")}</option>
					${[...new Set([...Ir,t.after])].filter(Boolean).map(i=>s`<option key=${i} value=${i}>${o("notice.after",xe(i))}</option>`)}
					<option value="without">${o("notice.without")}</option>
				</select></label>
			${U.value.to.length>1&&s`<button type="button" onClick=${()=>jr("to",e)}>${o("notice.remove")}</button>`}
		</li>`}function Vr(){let{to:e,only:t}=U.value;return s`
		<fieldset><legend>${o("notice.who")}</legend>
			<ul class="lines">${e.map((n,a)=>s`<${Ur} key=${a} index=${a} people=${n} />`)}</ul>
			<button type="button" onClick=${()=>ne({to:[...e,{...ra().to[0],after:60}]})}>${o("notice.addLine")}</button>
			<details open=${t.length>0}><summary>${o("notice.only")}</summary>
				<div class="ticks">${H.value.languages.map(({tag:n,name:a})=>s`
					<label key=${n} class="tick"><input type="checkbox" checked=${t.includes(n)} onChange=${({target:r})=>ne({only:r.checked?[...t,n]:t.filter(i=>i!==n)})} /> <bdi>${a}</bdi></label>`)}</div></details>
		</fieldset>`}var Wr=e=>e?new Date(e-new Date(e).getTimezoneOffset()*6e4).toISOString().slice(0,16):"";function Kr(){let{start:e,valid:t,urgent:n,call:a,street:r}=U.value;return s`
		<fieldset class="options"><legend>${o("notice.when")}</legend>
			<label>${o("notice.startAt")}<input type="datetime-local" value=${Wr(e)} onChange=${({target:i})=>ne({start:i.value?new Date(i.value).getTime():0})} /></label>
			<label>${o("notice.valid")}<select value=${String(t)} required=${n} onChange=${({target:i})=>ne({valid:Number(i.value)})}>
				<option value="0">${o("notice.always")}</option>
				${[...new Set([...Pr,t])].filter(Boolean).map(i=>s`<option key=${i} value=${i}>${xe(i)}</option>`)}</select></label>
			<label class="tick"><input type="checkbox" checked=${n} onChange=${({target:i})=>ne({urgent:i.checked,valid:i.checked&&t===0?120:t})} /> ${o("notice.urgent")}</label>
			<label class="tick"><input type="checkbox" checked=${a} onChange=${({target:i})=>ne({call:i.checked})} /> ${o("notice.call")}</label>
			<label>${o("notice.street")}<input value=${r??""} pattern="[A-Za-z]{4,12}" maxlength="12" onInput=${({target:i})=>ne({street:i.value})} /></label>
		</fieldset>`}var rs=()=>({...U.value,street:U.value.street??""});async function zr(){await _(async()=>{ht.value=await w("rehearsal",rs())})}async function Br(e,t){e.preventDefault(),await _(async()=>{let n=await w(t==="new"?"notices":`notices/${t}/text`,rs());n.pin&&sessionStorage.setItem(`pin-${n.id}`,n.pin),M("notice",String(n.id))})}function ls({parts:e}){if(y(()=>{Nr(e)},e),U.value===null)return s`<h1 class="hidden">${o("notice.new")}</h1>`;let t=n=>{n.key==="Enter"&&(n.ctrlKey||n.metaKey)&&n.currentTarget.requestSubmit()};return s`
		<h1>${o(e[0]==="new"?"notice.new":"notice.change")}</h1>
		<form class="notice-form" onSubmit=${n=>Br(n,e[0])} onKeyDown=${t}>
			<label>${o("notice.title")}<input id="title" required maxlength="100" dir="auto" value=${U.value.title} onInput=${({target:n})=>ne({title:n.value})} /></label>
			<${Vr} />
			<${Rr} />
			<${Kr} />
			<p class="actions"><button type="button" onClick=${zr}>${o("notice.rehearse")}</button> <button class="main">${o("notice.save")}</button></p>
			<p class="hint">${o("notice.saveHint")}</p>
		</form>
		${ht.value&&s`<${Jt} notice=${U.value} result=${ht.value} />`}`}var A=f(null),Se=f([]),vt=f(0),Xe=f(null),Ye=f(null);async function Je(e){try{let[t,n]=await Promise.all([g(`people/${e}`),g(`people/${e}/thread`)]),a=n.rows.toReversed(),r=A.value?.person===e?Se.value.filter(({id:i})=>i<a[0]?.id):[];r.length===0&&(vt.value=n.earlier),Se.value=[...r,...a],A.value=t,t.tasks.some(({unread:i})=>i)&&await w(`people/${e}/read`)}catch(t){L.value=t.message}}var us=()=>_(async()=>{let e=await g(`people/${A.value.person}/thread?from=${vt.value}`);Se.value=[...e.rows.toReversed(),...Se.value],vt.value=e.earlier}),la=e=>_(async()=>{Ye.value=e?(await g(`people/${A.value.person}/thread?q=${encodeURIComponent(e)}`)).rows.toReversed():null}),G=(e,t,n)=>_(()=>w(e,t),n).then(a=>Je(A.value.person).then(()=>a));var Zr=["normal","neutral","silent","never"];function ps(){let{holder:e,held_until:t,person:n}=A.value,a=e===k.value.name;return e===null?s`<p class="held"><span>${o("machineAnswers")}</span>
			<button type="button" onClick=${()=>G(`people/${n}/hold`)}>${o("hold")}</button></p>`:s`<p class="held mine"><span>${o("heldBy")} <bdi>${e}</bdi> · ${o("until")} ${we(t)}</span>
		${a&&s`<button type="button" onClick=${()=>G(`people/${n}/free`)}>${o("free")}</button>`}</p>`}function Gr({task:e}){let t=async n=>{n.preventDefault();let{desk:a,due:r,note:i,colleague:l}=Object.fromEntries(new FormData(n.target)),u=await _(()=>w(`tasks/${e.id}`,{...i&&{note:i},...a&&{desk:a},...l&&{to:l},...r&&{due:new Date(`${r}T09:00`).getTime(),state:"waiting"}}));u&&a?M("inbox"):u&&Je(A.value.person)};return s`
		<details class="hand"><summary>${o("handOver")}</summary>
			<form onSubmit=${t}>
				<label>${o("toDesk")}<select name="desk"><option value=""></option>${H.value.desks.map(n=>s`<option key=${n} value=${n}>${ee(n)}</option>`)}</select></label>
				<label>${o("toPerson")}<select name="colleague"><option value=""></option>${H.value.staff.map(({name:n})=>s`<option key=${n}>${n}</option>`)}</select></label>
				<label>${o("sentence")}<input name="note" maxlength="1600" dir="auto" autocomplete="off" /></label>
				<label>${o("due")}<input type="date" name="due" /></label>
				<button class="main">${o("save")}</button>
			</form></details>`}function cs({task:e}){let t=e.staff===k.value.name;return s`
		<li class=${`todo ${e.urgent?"urgent":""} ${e.state}`}>
			<p><strong>${Me(e.topic)}</strong>${e.desk!==Xn&&s` <span class="tag">${ee(e.desk)}</span>`}</p>
			<small>${o(e.state)}${e.staff&&s` · <bdi>${e.staff}</bdi>`}${e.state!=="done"&&s` · ${o("dueOn")} <time>${q(e.due)}</time>`}</small>
			${e.state!=="done"&&s`
				<p class="deeds">
					${!t&&s`<button type="button" disabled=${e.staff!==null} onClick=${()=>G(`tasks/${e.id}`,{take:!0})}>${o("take")}</button>`}
					<button type="button" onClick=${()=>G(`tasks/${e.id}`,{state:"done"})}>${o("close")}</button>
				</p>
				<${Gr} task=${e} />`}
		</li>`}function Xr(){let e=A.value,t=()=>_(async()=>{Xe.value=(await w(`people/${e.person}/number`)).number}),n=a=>G(`people/${e.person}/about`,a,"saved");return s`
		<dl class="known">
			<div><dt>${o("number")}</dt><dd><bdi dir="ltr">${Xe.value??e.number??o("erased")}</bdi>
				${e.number&&!Xe.value&&s` <button type="button" class="plain" onClick=${t}>${o("showNumber")}</button>`}</dd></div>
			<div><dt><label for="language">${o("theirLanguage")}</label></dt><dd>
				<select id="language" value=${e.language??""} onChange=${({target:a})=>n({language:a.value})}>
					${!e.language&&s`<option value="">?</option>`}
					${H.value.languages.map(({tag:a})=>s`<option key=${a} value=${a}>${mt(a)}</option>`)}
				</select></dd></div>
			<div><dt><label for="safety">${o("safety")}</label></dt><dd>
				<select id="safety" value=${e.safety} onChange=${({target:a})=>n({safety:a.value})}>
					${Zr.map(a=>s`<option key=${a} value=${a}>${o(a)}</option>`)}
				</select></dd></div>
			${e.lists&&s`<div><dt>${o("lists")}</dt><dd>${e.lists.split(";").map(a=>s`<span key=${a} class="tag"><bdi>${a}</bdi></span> `)}</dd></div>`}
		</dl>`}function ua(){let e=A.value,[t,n]=[!1,!0].map(a=>e.tasks.filter(({state:r})=>r==="done"===a));return s`
		<h2>${o("tasks")}</h2>
		${t.length===0&&s`<p class="empty">${o("nothing")}</p>`}
		<ul>${t.map(a=>s`<${cs} key=${a.id} task=${a} />`)}</ul>
		<${Xr} />
		<h2>${o("appointments")}</h2>
		<p><a class="button" href=${`#appointment/new///${e.person}`}>${o("newAppointment")}</a></p>
		<ul class="items">${e.appointments.map(a=>s`
			<li key=${a.id}><a href=${`#appointment/${a.id}`}><time>${O(a.starts)}</time></a> <span class="tag">${B("appointment",a.state)}</span>
				<small><bdi dir="ltr">${a.code}</bdi> · <bdi>${a.place}</bdi></small></li>`)}</ul>
		${e.cases.length>0&&s`<h2>${o("cases")}</h2>
			<ul class="items">${e.cases.map(a=>s`
				<li key=${a.id}><bdi dir="ltr">…${a.number}</bdi> <span class="tag">${B("case",a.state)}</span></li>`)}</ul>`}
		${n.length>0&&s`<details><summary>${o("before")} (${v(n.length)})</summary>
			<ul>${n.map(a=>s`<${cs} key=${a.id} task=${a} />`)}</ul></details>`}`}var Yr=e=>H.value.flows[e]??Me(e),$s=e=>e.kind==="call"&&e.text!==null&&e.text!=="answered";function Jr(e){let t=[];for(let n of e){let a=t.at(-1);n.channel!=="call"?t.push(n):a?.call&&!a.over?a.call.push(n):t.push({id:n.id,at:n.at,call:[n]}),t.at(-1).call&&$s(n)&&(t.at(-1).over=!0)}return t}var Qe=({row:e,children:t})=>s`
	<small class="meta"><time datetime=${new Date(e.at).toISOString()}>${we(e.at)}</time>${e.staff&&s` · <bdi>${e.staff}</bdi>`}${t}</small>`;function hs({row:e}){return e.status?s` · <span class=${`fared ${e.status}`}>${o(e.status)}${e.why&&`: ${B("why",e.why)}`}</span>`:e.parts>1?s` · ${o("partsOf",e.parts)}`:null}var ds={reminder:"reminder",notice:"notice",lookup:"lookup",error:"error"};function Qr({row:e}){return s`
		<li class=${`row ${e.direction} ${e.status==="failed"?"lost":""}`}>
			${ds[e.kind]&&s`<small class="kind">${o(`kind.${ds[e.kind]}`)}</small>`}
			<p dir="auto" lang=${e.language}>${e.text??s`<em>${o("erased")}</em>`}</p>
			<${Qe} row=${e}>${e.direction==="out"&&!e.staff&&` · ${o("machine")}`}<${hs} row=${e} /></${Qe}>
		</li>`}function ms(e){let t=[];for(let{kind:n,flow:a,text:r}of e)n==="keys"&&r?t.at(-1)?.keys.push(r):a&&a!==t.at(-1)?.name&&t.push({name:a,keys:[]});return t}var fs=e=>Number(/^(\d+) s$/.exec(e??"")?.[1]??0),el=e=>e<60?o("seconds",v(e)):o("minutes",v(Math.round(e/60)));function tl({item:{call:e}}){let[t]=e,n=e.find($s),a=e.filter(({kind:l})=>l==="recording"),r=e.filter(({kind:l})=>l!=="call"),i=t.direction==="out";return s`
		<li class=${`row call ${i?"out":"in"}`}>
			<p class="head"><span aria-hidden="true">☎</span> <strong>${o(i?"callOfOurs":"call")}</strong>
				${n&&s` <span>${fs(n.text)>0?el(fs(n.text)):B("end",n.text)}</span>`}</p>
			${ms(r).length>0&&s`<ol class="way">${ms(r).map(({name:l,keys:u},d)=>s`
				<li key=${d}>${Yr(l)}${u.map(m=>s` <kbd dir="ltr">${m}</kbd>`)}</li>`)}</ol>`}
			${a.map(l=>s`<p key=${l.id}>${o("leftMessage",l.seconds)}${l.audio?s`<${Jn} id=${l.id} />`:null}</p>`)}
			${r.length>0&&s`<details><summary>${o("wholeCall")}</summary>
				<ol class="heard">${r.map(l=>s`<li key=${l.id} class=${l.direction} dir="auto" lang=${l.language}>${l.kind==="keys"?s`<kbd dir="ltr">${l.text||o("silence")}</kbd>`:l.text}</li>`)}</ol></details>`}
			<${Qe} row=${t}><${hs} row=${t} /></${Qe}>
		</li>`}function nl({row:e}){return s`<li class="row note"><small class="kind">${o("noteWord")}</small><p dir="auto">${e.text}</p><${Qe} row=${e} /></li>`}function al({row:e}){let t=e.kind==="call"?o("ringing"):e.kind==="note"?B("did",e.step):e.kind==="follow_up"?s`${Me(e.flow??"")}: ${B("did",e.step??"open")}`:B("kind",e.kind);return s`<li class="event"><p>${t}${e.text&&s` — <span dir="auto">${e.text}</span>`}</p><${Qe} row=${e} /></li>`}function ol({item:e}){return e.call?s`<${tl} item=${e} />`:e.kind==="note"&&!e.flow?s`<${nl} row=${e} />`:e.channel==="desk"||e.kind==="opt_out"?s`<${al} row=${e} />`:s`<${Qr} row=${e} />`}function vs({rows:e}){let t;return s`
		<ol class="thread" aria-live="polite" aria-label=${o("conversation")}>${Jr(e).map(n=>{let a=q(n.at),r=a!==t;return t=a,s`
				${r&&s`<li key=${a} class="dateline"><span>${a}</span></li>`}
				<${ol} key=${n.id} item=${n} />`})}</ol>`}var $e=f("answer"),ue=f(null),et=f(null),tn=new Map,le=()=>document.getElementById("answer");function an(e){$e.value=e,setTimeout(()=>le()?.focus())}async function ca(){if(ue.value){ue.value=null;return}$e.value="answer",await _(async()=>{ue.value=(await g(`people/${A.value.person}/ready?language=${V.value}`)).answers}),setTimeout(()=>document.querySelector(".ready button")?.focus())}var _s;function nn(){clearTimeout(_s),_s=setTimeout(async()=>{let e=le()?.value.trim();try{et.value=e&&$e.value==="answer"?await w("parts",{text:e}):null}catch{et.value=null}},150)}function sl({text:e}){let t=le().value.trim();le().value=t?`${t}
${e}`:e,tn.set(A.value.person,le().value),ue.value=null,nn(),le().focus()}function il(){let e=t=>{let n=[...t.currentTarget.querySelectorAll("button")],a={ArrowDown:1,j:1,ArrowUp:-1,k:-1}[t.key];t.key==="Escape"?(t.stopPropagation(),ue.value=null,le().focus()):a&&(t.preventDefault(),n[Math.max(0,Math.min(n.length-1,n.indexOf(document.activeElement)+a))]?.focus())};return s`
		<ul class="ready" aria-label=${o("ready")} onKeyDown=${e}>
			${ue.value.length===0&&s`<li class="empty">${o("noReady")}</li>`}
			${ue.value.map(t=>s`
				<li key=${t.name}><button type="button" onClick=${()=>sl(t)}>
					<span dir="auto" lang=${t.language}>${t.text}</span>
					${t.meaning_language!==t.language&&s`<small dir="auto" lang=${t.meaning_language}>${t.meaning}</small>`}
				</button></li>`)}
		</ul>`}function rl(){let{number:e,stopped:t,safety:n,holder:a}=A.value;return e?t?"stopped":n==="never"?"neverLong":a!==null&&a!==k.value.name?"held":"":"erasedLong"}function ll(){let{parts:e,price:t,because:n}=et.value??{};return s`<output>${et.value&&s`
		${o("partsOf",v(e))}${t?` · ${K(t)}`:""}${n&&s` · <span title=${o("becauseLong")}>${o("because")} «<bdi>${n}</bdi>»</span>`}`}</output>`}function bs(){let e=de(),{person:t}=A.value,n=$e.value==="note",a=n?"":rl();y(()=>(le().value=tn.get(t)??"",nn(),()=>{ue.value=et.value=null,$e.value="answer"}),[t]),y(nn,[n]);let r=async u=>{u.preventDefault();let d=le().value.trim();d&&!a&&await G(`people/${t}/${$e.value}`,{text:d})&&(tn.delete(t),le().value="",et.value=null,$e.value="answer")},i=u=>{u.key==="Enter"&&(u.ctrlKey||u.metaKey)&&e.current.requestSubmit()},l=({target:u})=>{tn.set(t,u.value),nn()};return s`
		<form class=${`write ${$e.value}`} ref=${e} onSubmit=${r}>
			${ue.value&&s`<${il} />`}
			${a&&s`<p class="bar-to" role="status">${o(a)}</p>`}
			<label><span class="hidden">${o(n?"note":"answer")}</span>
				<textarea id="answer" rows="3" maxlength="1600" dir="auto" onInput=${l} onKeyDown=${i}
					placeholder=${o(n?"note":"answer")}></textarea></label>
			<div class="below">
				<div class="choice" role="group" aria-label=${o("whatToWrite")}>
					${["answer","note"].map(u=>s`
						<button type="button" key=${u} aria-pressed=${$e.value===u} onClick=${()=>an(u)}>${o(u==="note"?"noteWord":"answerWord")}</button>`)}
				</div>
				<button type="button" class="plain" aria-expanded=${ue.value!==null} onClick=${ca}>${o("ready")}</button>
				<${ll} />
				<button class="main" disabled=${!!a}>${o(n?"save":"send")}</button>
			</div>
		</form>`}var on=f(!1),gs=()=>A.value.tasks.filter(({state:e,staff:t})=>e!=="done"&&(t===null||t===k.value.name));async function ys(){for(let e of gs())if(!await G(`tasks/${e.id}`,{state:"done"}))return;A.value.holder===k.value.name&&await G(`people/${A.value.person}/free`),M("inbox")}var ul=()=>G(`people/${A.value.person}/${A.value.holder===k.value.name?"free":"hold"}`),ws=()=>G(`people/${A.value.person}/call`,{},"rings");function cl(e){let t=document.querySelector(`details.${e}`);t&&(t.closest("details.about")?.setAttribute("open",""),t.open=!0,t.querySelector("select, input, button").focus())}var pl=[{key:"r",name:"key.answer",run:()=>an("answer")},{key:"n",name:"key.note",run:()=>an("note")},{key:"a",name:"ready",run:ca},{key:"c",name:"ring",run:()=>A.value.number&&ws()},{key:"t",name:"hold",run:ul},{key:"h",name:"handOver",run:()=>cl("hand")},{key:"m",name:"newAppointment",run:()=>M("appointment","new","","",A.value.person)},{key:"x",name:"finish",run:ys},{key:"s",name:"searchHere",run:()=>{on.value=!0}}];function dl(){let e=A.value;return s`
		<header class="top">
			<a class="back" href="#inbox" aria-label=${o("key.inbox")}>${document.documentElement.dir==="rtl"?"→":"←"}</a>
			<h1>${e.name?s`<bdi>${e.name}</bdi>`:s`<bdi dir="ltr">${e.number??o("erased")}</bdi>`}</h1>
			<span class="tags">
				${e.language&&s`<span class="tag">${mt(e.language)}</span>`}
				${e.safety!=="normal"&&s`<b class="tag">${o(e.safety)}</b>`}
				${e.stopped&&s`<b class="tag">STOP</b>`}
			</span>
			<span class="deeds">
				<button type="button" onClick=${ws} disabled=${!e.number||e.stopped}>${o("ring")}</button>
				${gs().length>0&&s`<button type="button" onClick=${ys}>${o("finish")}</button>`}
			</span>
		</header>`}function ml(){let e=n=>{n.preventDefault(),la(new FormData(n.target).get("words").trim())},t=()=>{on.value=!1,la("")};return s`
		<form class="within" role="search" onSubmit=${e}>
			<input name="words" type="search" dir="auto" maxlength="64" required aria-label=${o("searchHere")} placeholder=${o("searchHere")}
				ref=${n=>n?.focus()} />
			<button>${o("search")}</button>
			<button type="button" onClick=${t}>${o("shut")}</button>
			${Ye.value?.length===0&&s`<p class="empty" role="status">${o("nobody")}</p>`}
		</form>`}var fl=e=>e.scrollHeight-e.scrollTop-e.clientHeight<160;function ks({parts:[e]}){let t=de(),n=de(!0),a=Se.value.at(-1)?.id;y(()=>{A.value?.person!==e&&(A.value=null,Se.value=[]),Xe.value=Ye.value=null,on.value=!1,Je(e)},[e]),y(()=>{A.value&&(F.value.person===void 0||F.value.person===e)&&Je(e)},[F.value.count]);let r=()=>It.value?t.current:document.scrollingElement;t.current&&(n.current=fl(r())),y(()=>{t.current&&(n.current||!a)&&(r().scrollTop=r().scrollHeight)},[a]);let i=A.value?.person===e;return Z([...i?pl:[],{key:"Escape",name:"key.inbox",run:()=>M("inbox")}]),i?s`
		<div class="person">
			<${dl} />
			${It.value?s`<aside aria-label=${o("about")}><${ua} /></aside>`:s`<details class="about"><summary>${o("about")}</summary><${ua} /></details>`}
			<section class="talk" aria-label=${o("conversation")}>
				${on.value&&s`<${ml} />`}
				<div class="past" ref=${t} tabindex="-1">
					${!Ye.value&&vt.value>0&&s`<button type="button" class="earlier" onClick=${us}>${o("earlier")}</button>`}
					<${vs} rows=${Ye.value??Se.value} />
				</div>
				<${ps} />
				<${bs} />
			</section>
		</div>`:s`<h1 class="hidden">${o("conversation")}</h1>`}var sn=f(null);function _t(e){let t=[...document.querySelectorAll(".found a, .tasks .what")];t[Math.max(0,Math.min(t.length-1,t.indexOf(document.activeElement)+e))]?.focus()}function xs({parts:[e=""]}){y(()=>{sn.value=null,_(async()=>{sn.value=await g(`search?q=${encodeURIComponent(e)}`),setTimeout(()=>_t(0))})},[e]),Z([{key:"j",name:"key.next",run:()=>_t(1)},{key:"ArrowDown",run:()=>_t(1)},{key:"k",name:"key.before",run:()=>_t(-1)},{key:"ArrowUp",run:()=>_t(-1)}]);let{people:t=[],tasks:n=[]}=sn.value??{};return s`
		<h1>${o("search")}: <bdi>${e}</bdi></h1>
		${sn.value&&t.length+n.length===0&&s`<p class="empty">${o("nobody")}</p>`}
		<ul class="found">${t.map(({person:a,by:r,name:i,number:l})=>s`
			<li key=${a}><a href=${`#person/${a}`}>
				<strong>${i?s`<bdi>${i}</bdi>`:s`<bdi dir="ltr">${l??a}</bdi>`}</strong>
				<span class="tag">${o(`by.${r}`)}</span></a></li>`)}</ul>
		<ul class="tasks">${n.filter(({person:a})=>a).map(a=>s`<${Qn} key=${a.id} task=${a} />`)}</ul>`}var da=f(null),qe=f(null),$l=()=>_(async()=>{da.value=(await g("staff")).staff});async function pa(e){qe.value=null,await _(async()=>{let t=await w("staff",e);t.link&&(qe.value={name:e.name,link:`${location.origin}/desk/#link=${t.link}`})},"saved")&&(da.value=(await g("staff")).staff)}var Ss=e=>{let t=e.getAll("desks");return t.includes("all")?"all":t.join(" ")};function Cs({role:e="volunteer",desks:t="desk"}){let n=t.split(" ");return s`
		<label>${o("roleWord")}<select name="role">${["volunteer","coordinator","admin"].map(a=>s`
			<option key=${a} value=${a} selected=${a===e}>${o(`role.${a}`)}</option>`)}</select></label>
		<fieldset><legend>${o("desks")}</legend>
			${["all",...H.value.desks].map(a=>s`
				<label key=${a} class="tick"><input type="checkbox" name="desks" value=${a} defaultChecked=${n.includes(a)} /> ${a==="all"?o("allDesks"):ee(a)}</label>`)}
		</fieldset>`}function hl(){let e=async t=>{t.preventDefault();let n=new FormData(t.target);await pa({what:"add",name:n.get("name").trim(),role:n.get("role"),desks:Ss(n)}),qe.value&&t.target.reset()};return s`
		<section><h2>${o("addStaff")}</h2>
			<form class="stack" onSubmit=${e}>
				<label>${o("name")}<input name="name" required maxlength="32" autocapitalize="none" autocomplete="off" pattern="[a-z0-9][a-z0-9._\\-]*" /></label>
				<p class="hint">${o("nameHint")}</p>
				<${Cs} />
				<button class="main">${o("addStaff")}</button>
			</form></section>`}function vl({one:e}){let t=a=>{a.preventDefault();let r=new FormData(a.target);pa({what:"role",name:e.name,role:r.get("role"),desks:Ss(r)})},n=a=>()=>pa({what:a,name:e.name});return s`
		<li class=${e.disabled?"off":""}>
			<details><summary><bdi>${e.name}</bdi>
				<span class="tag">${o(`role.${e.role}`)}</span>
				${e.disabled&&s`<b class="tag">${o("off")}</b>`}
				${!e.password&&s`<span class="tag">${o("noPassword")}</span>`}
				${e.code&&s`<span class="tag">${o("secondStep")}</span>`}
				<small>${e.desks==="all"?o("allDesks"):e.desks.split(" ").map(ee).join(", ")}</small></summary>
				<form class="stack" onSubmit=${t}><${Cs} role=${e.role} desks=${e.desks} /><button>${o("save")}</button></form>
				<p class="deeds">
					<button type="button" onClick=${n("link")} disabled=${e.disabled}>${o("newLink")}</button>
					<button type="button" onClick=${n(e.disabled?"enable":"disable")} disabled=${e.name===k.value.name}>${o(e.disabled?"enable":"disable")}</button>
				</p>
			</details>
		</li>`}function Ds(){return y(()=>{qe.value=null,$l()},[]),s`
		<h1>${o("staff")}</h1>
		${qe.value&&s`<p class="once" role="status">${o("linkOf")} <bdi>${qe.value.name}</bdi>: <code dir="ltr">${qe.value.link}</code><br />
			<small>${o("linkHint")}</small></p>`}
		<div class="panels">
			<section><h2>${o("staffNow")}</h2><ul class="items members">${da.value?.map(e=>s`<${vl} key=${e.name} one=${e} />`)}</ul></section>
			<${hl} />
		</div>`}var _l=20,bt=f(null),rn=f(null),ce=f(null);async function Es(){bt.value=await g("words")}var ma=e=>o(`concept.${e}`).replace(/^concept\./,""),Os=e=>e===null?o("words.anyLanguage"):te(e),fa=(e,t)=>_(async()=>{await w(e,t),rn.value=ce.value=null,await Es()});async function bl(e,t,n){ce.value=null,t&&await _(async()=>{ce.value=await w("words/clashes",{form:e,concept:t,language:n})})}function gl({group:e}){let t=({currentTarget:r})=>{let{concept:i,language:l}=Object.fromEntries(new FormData(r));bl(e.text,i,l)},n=r=>{r.preventDefault(),fa("words",{form:e.text,...Object.fromEntries(new FormData(r.target))})},a=ce.value?.wrong_word;return s`
		<form class="actions" onChange=${t} onSubmit=${n}>
			<label class="inline">${o("words.means")} <select name="concept" required autofocus>
				<option value=""></option>${bt.value.concepts.map(r=>s`<option key=${r} value=${r}>${ma(r)}</option>`)}</select></label>
			<label class="inline">${o("words.in")} <select name="language" defaultValue=${e.language??""}>
				<option value="">${o("words.anyLanguage")}</option>
				${H.value.languages.map(({tag:r,name:i})=>s`<option key=${r} value=${r} selected=${r===e.language}>${i}</option>`)}</select></label>
			<button class="main" disabled=${!!a}>${o("words.propose")}</button>
			<output role="status">${a?o(a):ce.value&&ce.value.clashes.length===0&&o("words.free")}</output>
			${ce.value?.clashes.length>0&&s`<ul class="clashes">${ce.value.clashes.map((r,i)=>s`
				<li key=${i}>${o(`words.clash.${r.code}`)}: <bdi>${r.form}</bdi> (${ma(r.concept)}, ${Os(r.language)})</li>`)}</ul>`}
		</form>`}function yl({group:e,most:t}){let n=rn.value===e.text;return s`
		<li>
			<div class="what"><strong><bdi lang=${e.language??void 0}>${e.text}</bdi></strong>
				<${Ne} share=${e.texts/t} />
				<small>${e.people>=_l&&"≥ "}${o("words.people",v(e.people))} · ${o("words.texts",v(e.texts))} · <time>${O(e.last)}</time>
					${e.language&&s`<span class="tag">${e.language}</span>`}</small></div>
			${e.word&&s`<button type="button" aria-expanded=${n} onClick=${()=>{ce.value=null,rn.value=n?null:e.text}}>${o("words.makeOne")}</button>`}
			${n&&s`<${gl} group=${e} />`}
		</li>`}function wl({word:e}){let{form:t,concept:n,language:a,by:r,accepted:i,own:l}=e,u={form:t,concept:n,language:a??""};return s`
		<li class=${i?"":"live"}>
			<div class="what"><strong><bdi>${t}</bdi></strong> = ${ma(n)} <span class="tag">${Os(a)}</span>
				<small>${o("words.by")} <bdi>${r}</bdi>${i?s` · ${o("words.acceptedBy")} <bdi>${i}</bdi>`:s` · ${o(l?"words.waitsOther":"words.waits")}`}</small></div>
			${!i&&!l&&s`<button type="button" class="main" onClick=${()=>fa("words/decide",{what:"accept",...u})}>${o("words.accept")}</button>`}
			<button type="button" onClick=${()=>fa("words/decide",{what:"remove",...u})}>${o("notice.remove")}</button>
		</li>`}function As(){if(y(()=>{bt.value=rn.value=ce.value=null,_(Es)},[]),bt.value===null)return s`<h1>${o("words")}</h1>`;let{groups:e,own:t,hidden:n,texts:a}=bt.value,r=Math.max(...e.map(i=>i.texts));return s`
		<h1>${o("words")}</h1>
		<p class="hint">${o("words.hint")}</p>
		${t.length>0&&s`<h2>${o("words.own")}</h2><ul class="tasks">${t.map(i=>s`<${wl} key=${`${i.form} ${i.concept} ${i.language}`} word=${i} />`)}</ul>`}
		<h2>${o("words.unknown")}</h2>
		${e.length===0&&s`<p class="empty">${o("words.none")}</p>`}
		<ul class="tasks">${e.map(i=>s`<${yl} key=${i.text} group=${i} most=${r} />`)}</ul>
		<p class="hint">${o("words.looked",v(a))}${n>0?` ${o("words.hidden",v(n))}`:""}</p>`}var $a=f(null),Ts=()=>J(async()=>{({waiting:$a.value}=await g("waiting"))}),kl=({id:e})=>_(()=>w(`waiting/${e}/drop`)).then(Ts);function xl({row:e}){return s`
		<li>
			<div class="what">
				${e.person?s`<a href=${`#person/${e.person}`}><bdi dir="ltr">${e.number??o("erased")}</bdi></a>`:o("notYours")}
				<small><span class="tag">${e.desk}</span>
					<span>${o("since")} <time>${O(e.since)}</time></span>
					${e.appointment>0&&s`<a href=${`#appointment/${e.appointment}`}>${o(e.keeps?"keepsUntilThen":"appointment")}</a>`}</small>
				${e.offers.map(t=>s`<p key=${t.day+t.time}><small>${q(ie(t.day))} ${t.time} <span class="tag">${o(`offer.${t.state}`)}</span></small></p>`)}
			</div>
			<button type="button" onClick=${()=>kl(e)}>${o("takeOut")}</button>
		</li>`}function Ms(){return y(()=>{Ts()},[F.value.count]),s`
		<p><a href="#appointments">${o("backToWeek")}</a></p>
		<h1>${o("waitingList")}</h1>
		${$a.value?.length===0&&s`<p class="empty">${o("nobodyWaits")}</p>`}
		<ol class="tasks">${$a.value?.map(e=>s`<${xl} key=${e.id} row=${e} />`)}</ol>`}var Ps=["volunteer","coordinator","admin"],ln=[{name:"inbox",View:Jo,bar:!0},{name:"appointments",View:Po,bar:!0},{name:"appointment",View:qo},{name:"waiting",View:Ms},{name:"cases",View:Vo,bar:!0},{name:"import",View:Bo,least:"coordinator"},{name:"notices",View:ts,bar:!0,least:"coordinator"},{name:"notice",View:as,least:"coordinator"},{name:"notice-edit",View:ls,least:"coordinator"},{name:"house",View:Ko,bar:!0,least:"coordinator"},{name:"words",View:As,bar:!0,least:"coordinator"},{name:"person",View:ks},{name:"search",View:xs},{name:"staff",View:Ds,bar:!0,least:"admin"},{name:"audit",View:Lo,bar:!0,least:"admin"},{name:"me",View:To}],ha=({least:e="volunteer"})=>Ps.indexOf(k.value.role)>=Ps.indexOf(e);async function Sl(){await _(()=>w("sign-out")),k.value=null}function Cl(e){e.preventDefault();let t=new FormData(e.target).get("q").trim();t.length>1&&M("search",t)}var Is=()=>s`<img src="icon.svg" alt="" width="28" height="28" />`;function Dl(){return Z([{key:"g",name:"key.inbox",run:()=>M("inbox")},{key:"/",name:"key.search",run:()=>document.getElementById("q").focus()}]),s`
		<header class="bar">
			<a class="skip" href="#" onClick=${e=>{e.preventDefault(),document.getElementById("main").focus()}}>${o("skip")}</a>
			<${Is} />
			<nav class="views" aria-label=${o("views")}>
				${ln.filter(e=>e.bar&&ha(e)).map(({name:e})=>s`
					<a key=${e} href=${`#${e}`} aria-current=${Ve.value[0]===e?"page":void 0}>${o(e)}</a>`)}
			</nav>
			<form role="search" onSubmit=${Cl}>
				<input id="q" name="q" type="search" dir="auto" aria-label=${o("search")} placeholder=${o("searchFor")} minlength="2" maxlength="64" />
			</form>
			<nav class="self" aria-label="passaparola">
				<${$o} />
				<${In} />
				<a href="#me"><bdi>${k.value.name}</bdi></a>
				<button type="button" class="plain" onClick=${Sl}>${o("leave")}</button>
			</nav>
		</header>`}function El(){return s`
		<header class="bar"><span class="home"><${Is} /> passaparola</span>
			<nav class="self" aria-label="passaparola"><${In} /></nav></header>`}function Ol(){if(k.value===void 0)return s`<main aria-busy="true"></main>`;let{View:e}=ln.find(t=>t.name===Ve.value[0]&&k.value&&ha(t))??ln[0];return s`
		${k.value?s`<${Dl} />`:s`<${El} />`}
		<p class="wrong" role="alert">${L.value&&o(L.value)}</p>
		<p class="did" role="status">${Ue.value&&o(Ue.value)}</p>
		<main id="main" tabindex="-1">${k.value?s`<${e} key=${Ve.value.join("/")} parts=${Ve.value.slice(1)} />`:s`<${vo} />`}</main>`}await io();_n(s`<${Ol} />`,document.body);se();
