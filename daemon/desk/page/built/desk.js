// SPDX-License-Identifier: AGPL-3.0-or-later
// made by daemon/desk/page/build from ca64e499aaec68f6a83a15f3206a9283
// with preact, htm, signals and lean-qr: licences.txt
var E,fa,rn,ve,on,yt,ma,bt,$a,ln,sn,ks,et=Symbol.for("pv"),wt={},kt=[],xs=/^m(i|n|o|s|text|space)$/,un=Array.isArray,cn=kt.slice,De=Object.assign;function Ce(e){e&&e.parentNode&&e.remove()}function tt(e,t,n){var a,r,s,l={},u=arguments.length;for(s in t)s=="key"?a=t[s]:s=="ref"&&typeof e!="function"?r=t[s]:l[s]=t[s];return u>2&&(l.children=u>3?cn.call(arguments,2):n),Qe(e,l,a,r,null)}function Qe(e,t,n,a,r){var s={type:e,props:t,key:n,ref:a,__k:null,__:null,__b:0,__e:null,__c:null,constructor:et,__v:r||++fa,__i:-1,__u:0};return!r&&E.vnode&&E.vnode(s),s}function Ae(e){return e.children}function Ee(e,t){this.props=e,this.context=t,this.__g=0}function _e(e,t){if(t==null)return e.__&&_e(e.__,e.__i+1);for(var n;t<e.__k.length;t++)if((n=e.__k[t])&&n.__e)return n.__e;return typeof e.type!="function"||e.props.__P?null:_e(e)}function Ss(e){var t,n=e.__v,a=n.__e,r=[],s=[],l=e.__P;l&&((t=De({constructor:et},n)).__v=n.__v+1,E.vnode&&E.vnode(t),pn(l,t,n,e.__n,l.namespaceURI,32&n.__u?[a]:null,r,a||_e(n),32&n.__u,s),t.__v=n.__v,t.__.__k[t.__i]=t,ya(r,t,s),n.__=n.__e=null,t.__e!=a&&ha(t))}function ha(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(function(t){return t&&(e.__e=t.__e)}),ha(e)}function pa(e){(8&e.__g||(e.__g|=8,ve.push(e),yt++))&&on==E.debounceRendering||((on=E.debounceRendering)||queueMicrotask)(va)}function va(){try{for(var e,t=1;ve.length;)ve.length>t&&ve.sort(ma),e=ve.shift(),t=ve.length,8&e.__g&&Ss(e)}finally{(yt=ve.length)&&(on||queueMicrotask)(va)}}function _a(e,t,n,a,r,s,l,u,d,f,p){var v,h,c,$,C,k,D=a.__k||kt,S=t.length;for(d=Cs(n,t,D,d,S),v=0;v<S;v++)(c=n.__k[v])!=null&&(h=~c.__i&&D[c.__i]||wt,c.__i=v,k=pn(e,c,h,r,s,l,u,d,f,p),$=c.__e,(h.ref!=c.ref||8&h.__u)&&(h.ref&&dn(h.ref,null,c,h),c.ref&&p.push(c.ref,c.__c||$,c)),C=C||$,4&c.__u?(d=ba(c,d,e,!h.__v),h.__e&&(h.__e=null)):typeof c.type=="function"&&k!==void 0?d=k:$&&(d=$.nextSibling),c.__u&=-21);return n.__e=C,d}function Cs(e,t,n,a,r){var s,l,u,d,f,p,v,h,c,$=n.length,C=$,k=0,D=0,S=e.__k=Array(r);for(s=0;s<r;s++)(l=t[s])!=null&&typeof l!="boolean"&&typeof l!="function"?(typeof l!="object"||l.constructor===String?l=S[s]=Qe(null,l):un(l)?l=S[s]=Qe(Ae,{children:l}):l.constructor===et&&l.__b?l=S[s]=Qe(l.type,l.props,l.key,l.ref,l.__v):S[s]=l,d=s+k,l.__=e,l.__b=e.__b+1,u=null,~(f=l.__i=Ds(l,n,d,C))&&(C--,(u=n[f])&&(u.__u|=2)),u&&u.__v?(l.__u|=16,f==d-1?k--:f==d+1?k++:f!=d&&(f>d?k--:k++,D=1)):(~f||(r>$?k--:r<$&&k++),typeof l.type!="function"&&(l.__u|=4))):S[s]=null;if(D){for(p=[],v=[],s=0;s<r;s++)if((l=S[s])&&16&l.__u){for(k=0,h=p.length;k<h;)p[c=k+h>>1]<l.__i?k=c+1:h=c;p[k]=l.__i,v[s]=k+1}for(k=p.length;s--;)v[s]&&(v[s]==k?k--:S[s].__u|=4)}if(C)for(s=0;s<$;s++)!(u=n[s])||2&u.__u||(u.__e==a&&(a=_e(u)),fn(u,u));return a}function ba(e,t,n,a){var r,s,l,u;if(typeof e.type=="function"){if(e.props.__P)return t;if(r=e.__k)for(s=0;s<r.length;s++)r[s]&&(r[s].__=e,t=ba(r[s],t,n,!1));return t}for(t&&!t.parentNode&&(t=_e(e))&&!t.parentNode&&(t=null),l=e.__e,u=t;u&&u.nodeType==8;)u=u.nextSibling;for(l!=u&&(!a&&n.moveBefore&&l.parentNode?n.moveBefore(l,t):n.insertBefore(l,t||null)),t=l;(t=t&&t.nextSibling)&&t.nodeType==8&&!t.data.startsWith("$s"););return t}function Ds(e,t,n,a){var r,s=e.key,l=e.type,u=t[n],d=u&&!(2&u.__u);if(u===null&&s==null||d&&s==u.key&&l==u.type)return n;if(a>(d?1:0)){for(r=n-1;r>=0;r--)if((u=t[r])&&!(2&u.__u)&&s==u.key&&l==u.type)return r;for(r=n+1;r<t.length;r++)if((u=t[r])&&!(2&u.__u)&&s==u.key&&l==u.type)return r}return-1}function da(e,t,n){n==null&&(n=""),t[0]=="-"?e.setProperty(t,n):e[t]=n}function _t(e,t,n,a,r){var s,l;if(t=="style")if(typeof n=="string")e.style.cssText=n;else{if(typeof a=="string"&&(e.style.cssText=a=""),a)for(t in a)n&&t in n||da(e.style,t);if(n)for(t in n)a&&n[t]==a[t]||da(e.style,t,n[t])}else if(t[0]=="o"&&t[1]=="n")typeof n!="function"&&(n=null),typeof a!="function"&&(a=null),(e.__e||(e.__e={}))[t]=n,n&&a||(l=sn[t]||(sn[t]=Es(t)),(e.__a||(e.__a={}))[t]=ln,s=t!=(t=t.replace($a,"$1")),(t=t.slice(2))[0]<"a"&&(t=t.toLowerCase()),n?e.addEventListener(t,l,s):e.removeEventListener(t,l,s));else{if(r=="http://www.w3.org/2000/svg")t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(t!="width"&&t!="height"&&t!="href"&&t!="list"&&t!="form"&&t!="tabIndex"&&t!="download"&&t!="rowSpan"&&t!="colSpan"&&t!="role"&&t!="popover"&&t in e)try{return void(e[t]=n??"")}catch{}if(typeof n=="function")return;n==null||n===!1&&t[4]!="-"?e.removeAttribute(t):e.setAttribute(t,t=="popover"&&n==1?"":n)}}function Es(e){return function(t){var n=this.__e;if(n){if(n=n[e],t[bt]==null)t[bt]=ln++;else if(t[bt]<this.__a[e])return;return n(E.event?E.event(t):t)}}}function pn(e,t,n,a,r,s,l,u,d,f){var p,v,h,c,$,C,k,D,S,M,O,X,me,$e,ee,ca,he,Se,ie=t.type;if(t.constructor!==et)return null;128&n.__u&&(d=32&n.__u,p=n.__c.__z)&&(t.__u|=d,v=s=[],p.nodeType==8?u=gt(p,s):s.push(p),u=s[0]||u),(p=E.__b)&&p(t);e:if(typeof ie=="function"){h=l.length;try{if(D=t.props,S=(p=ie.prototype)&&p.render,M=(p=ie.contextType)&&a[p.__c],O=p?M?M.props.value:p.__:a,(c=n.__c)?(t.__c=c,2&c.__g&&(c.__g|=1)):(S?t.__c=c=new ie(D,O):(t.__c=c=new Ee(D,O),c.constructor=ie,c.render=Os),M&&M.sub(c),c.state||(c.state={}),c.__n=a,c.__g|=8,c.__h=[],c.__k=[]),S&&(c.__s||(c.__s=c.state),ie.getDerivedStateFromProps&&(c.__s==c.state&&(c.__s=De({},c.__s)),De(c.__s,ie.getDerivedStateFromProps(D,c.__s)))),$=c.props,C=c.state,c.__v=t,n.__c){if(D!==$&&S&&!ie.getDerivedStateFromProps&&c.componentWillReceiveProps&&c.componentWillReceiveProps(D,O),t.__v==n.__v&&!(8&c.__g)||!(4&c.__g)&&c.shouldComponentUpdate&&c.shouldComponentUpdate(D,c.__s,O)===!1){t.__v!=n.__v&&(c.props=D,c.state=c.__s,c.__g&=-9),t.__e=n.__e,t.__k=n.__k,t.__k.some(function(Y){Y&&(Y.__=t)}),kt.push.apply(c.__h,c.__k),c.__k=[],c.__h.length&&l.push(c),u=_e(n);break e}c.componentWillUpdate&&c.componentWillUpdate(D,c.__s,O),S&&c.componentDidUpdate&&c.__h.push(function(){c.componentDidUpdate($,C,k)})}else S&&!ie.getDerivedStateFromProps&&c.componentWillMount&&c.componentWillMount(),S&&c.componentDidMount&&c.__h.push(c.componentDidMount);c.context=O,c.props=D,c.__P=e,c.__g&=-5,X=E.__r,me=S?25:0;do c.__g&=-9,X&&X(t),p=c.render(c.props,c.state=c.__s,c.context);while(8&c.__g&&++me<25);S&&(kt.push.apply(c.__h,c.__k),c.__k=[]),c.state=c.__s,c.getChildContext&&(a=De({},a,c.getChildContext())),S&&n.__c&&c.getSnapshotBeforeUpdate&&(k=c.getSnapshotBeforeUpdate($,C)),$e=p&&p.type===Ae&&p.key==null?p.props.children:p,D.__P&&(p=u,r=(e=D.__P).namespaceURI,d=s=null,n.props&&n.props.__P!=e&&(n.__k.some(function(Y){Y&&fn(Y,Y)}),n.__k=null),u=n.__k?_e(n,0):null),u=_a(e,un($e)?$e:[$e],t,n,a,r,s,l,u,d,f),D.__P&&(t.__e=null,u=p),t.__u&=-161,v&&v.some(Ce),c.__h.length&&l.push(c),1&c.__g&&(c.__g&=-4)}catch(Y){if(l.length=h,t.__v=null,d||s)if(Y&&Y.then){if(t.__u|=128|d,s){for(~(he=s.indexOf(u||void 0))||(he=s.length);(Se=s[he-1])&&Se.nodeType==8;)he--;for(;he<s.length;he++)if(Se=s[he])if(s[he]=null,ee){if(Se==ca)break}else{if(Se.nodeType!=8)break;Se.data.startsWith("$s")&&(ca=gt(ee=Se))}}if(!ee){for(;u&&u.nodeType==8&&u.nextSibling;)u=u.nextSibling;ee=u}(p=gt(ee=t.__c.__z||(t.__c.__z=ee)))?(t.__e=ee,u=p):t.__e=u,u=u&&u.nextSibling}else s&&s.some(Ce);else t.__e=n.__e;t.__k||(t.__k=n.__k||[]),Y&&Y.then||ga(t),E.__e(Y,t,n)}}else u=t.__e=As(n.__e,t,n,a,r,s,l,d,f,e);return(p=E.diffed)&&p(t),u}function gt(e,t){if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var n=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith("$s"))n++;else if(e.data.startsWith("/$s")&&!--n)return e}t&&t.push(e)}}function ga(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.some(ga))}function ya(e,t,n){for(var a=0;a<n.length;)dn(n[a++],n[a++],n[a++]);E.__c&&E.__c(t,e),e.some(function(r){try{e=r.__h,r.__h=[],e.some(function(s){s.call(r)})}catch(s){E.__e(s,r.__v)}})}function As(e,t,n,a,r,s,l,u,d,f){var p,v,h,c,$,C,k,D,S=n.props||wt,M=t.props,O=t.type;if(O=="svg"?r="http://www.w3.org/2000/svg":O=="math"?r="http://www.w3.org/1998/Math/MathML":r||(r="http://www.w3.org/1999/xhtml"),s){for(p=0;p<s.length;p++)if(($=s[p])&&(O?$.localName==O:$.nodeType==3)){e=$,s[p]=null;break}}if(!e){if(D=f.ownerDocument||document,!O)return D.createTextNode(M);e=D.createElementNS(r,O,M.is?M:f),u&&(E.__m&&E.__m(t,s),u=!1),s=null}if(O){if(f=O=="template"&&e.content||e,s=O=="textarea"&&M.defaultValue!=null?null:s&&cn.call(f.childNodes),!u&&s)for(S={},p=0;p<e.attributes.length;p++)S[($=e.attributes[p]).name]=$.value;for(p in S)$=S[p],p=="dangerouslySetInnerHTML"?h=$:p=="children"||p in M||p=="value"&&"defaultValue"in M||p=="checked"&&"defaultChecked"in M||_t(e,p,null,$,r);for(p in M)$=M[p],p=="children"?c=$:p=="dangerouslySetInnerHTML"?v=$:p=="value"?C=$:p=="checked"?k=$:u&&typeof $!="function"||S[p]===$||_t(e,p,$,S[p],r);v?(u||h&&(v.__html==h.__html||v.__html==e.innerHTML)||(e.innerHTML=v.__html),t.__k=[]):(h&&(e.textContent=""),(O=="foreignObject"||r=="http://www.w3.org/1998/Math/MathML"&&xs.test(O))&&(r="http://www.w3.org/1999/xhtml"),_a(f,un(c)?c:[c],t,n,a,r,s,l,s?s[0]:n.__k&&_e(n,0),u,d),s&&s.some(Ce)),u&&O!="textarea"||(p="value",O=="progress"&&C==null?e.removeAttribute(p):C==null||C===e[p]&&(O!="progress"||C)||_t(e,p,C,S[p],r),p="checked",k!=null&&k!=e[p]&&_t(e,p,k,S[p],r))}else S===M||u&&e.data==M||(e.data=M);return e}function dn(e,t,n,a){try{typeof e=="function"?t?t.__x=e(t)||1:a&&(a=a.__c||a.__e)&&(t=a.__x)&&(a.__x=null,typeof t=="function"?t():e(null)):e.current=t}catch(r){E.__e(r,n)}}function fn(e,t,n){var a,r,s,l;if(E.unmount&&E.unmount(e),!(a=e.ref)||a.current&&a.current!=e.__e||dn(a,null,t,e),a=e.__c){if(a.componentWillUnmount)try{a.componentWillUnmount()}catch(u){E.__e(u,t)}a.__P=a.__n=null}if(a=e.__k)for(l=0;l<a.length;l++)a[l]&&fn(a[l],t,typeof e.type!="function"||n&&!e.props.__P);!n&&(a=e.__c)&&(a=a.__z)&&(r=gt(a,s=[]))&&(a==e.__e&&s.some(Ce),Ce(r),Ce(a)),n||Ce(e.__e),e.__e=e.__c=e.__=null}function Os(e,t,n){return this.constructor(e,n)}function mn(e,t){var n,a,r,s;E.__&&E.__(e,t),t.nodeType==9&&(t=t.documentElement),a=(n=e&&32&e.__u)?null:t.__k,t.__k=Qe(Ae,{children:[e]}),r=[],s=[],pn(t,t.__k,a||wt,wt,t.namespaceURI,a?null:t.firstChild?cn.call(t.childNodes):null,r,a?a.__e:t.firstChild,n,s),ya(r,t.__k,s),t.__k.props.children=null}E={__e:function(e,t,n,a){for(var r,s,l;t=t.__;)if((r=t.__c)&&!(1&r.__g)){r.__g|=4;try{if((l=(s=r.constructor)&&s.getDerivedStateFromError)&&r.setState(s.getDerivedStateFromError(e)),r.componentDidCatch&&(r.componentDidCatch(e,a||{}),l=1),l&&8&r.__g)return void(r.__g|=2)}catch(u){e=u}}throw yt=0,e}},fa=0,rn=function(e){return e!=null&&e.constructor===et},Ee.prototype.setState=function(e,t){var n=this.__s;n&&n!=this.state||(n=this.__s=De({},this.state)),typeof e=="function"&&(e=e(De({},n),this.props)),e&&(De(n,e),this.__v&&(t&&this.__k.push(t),pa(this)))},Ee.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.push(e),pa(this))},Ee.prototype.render=Ae,ve=[],yt=0,ma=function(e,t){return e.__v.__b-t.__v.__b},bt=Symbol(),$a=/(PointerCapture)$|Capture$/i,ln=0,sn={},ks=0;var ka=function(e,t,n,a){var r;t[0]=0;for(var s=1;s<t.length;s++){var l=t[s++],u=t[s]?(t[0]|=l?1:2,n[t[s++]]):t[++s];l===3?a[0]=u:l===4?a[1]=Object.assign(a[1]||{},u):l===5?(a[1]=a[1]||{})[t[++s]]=u:l===6?a[1][t[++s]]+=u+"":l?(r=e.apply(u,ka(e,u,n,["",null])),a.push(r),u[0]?t[0]|=2:(t[s-2]=0,t[s]=r)):a.push(u)}return a},wa=new Map;function xa(e){var t=wa.get(this);return t||(t=new Map,wa.set(this,t)),(t=ka(this,t.get(e)||(t.set(e,t=(function(n){for(var a,r,s=1,l="",u="",d=[0],f=function(h){s===1&&(h||(l=l.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?d.push(0,h,l):s===3&&(h||l)?(d.push(3,h,l),s=2):s===2&&l==="..."&&h?d.push(4,h,0):s===2&&l&&!h?d.push(5,0,!0,l):s>=5&&((l||!h&&s===5)&&(d.push(s,0,l,r),s=6),h&&(d.push(s,h,0,r),s=6)),l=""},p=0;p<n.length;p++){p&&(s===1&&f(),f(p));for(var v=0;v<n[p].length;v++)a=n[p][v],s===1?a==="<"?(f(),d=[d],s=3):l+=a:s===4?l==="--"&&a===">"?(s=1,l=""):l=a+l[0]:u?a===u?u="":l+=a:a==='"'||a==="'"?u=a:a===">"?(f(),s=1):s&&(a==="="?(s=5,r=l,l=""):a==="/"&&(s<5||n[p][v+1]===">")?(f(),s===3&&(d=d[0]),s=d,(d=d[0]).push(2,0,s),s=0):a===" "||a==="	"||a===`
`||a==="\r"?(f(),s=2):l+=a),s===3&&l==="!--"&&(s=4,d=d[0])}return f(),d})(e)),t),arguments,[])).length>1?t:t[0]}var i=xa.bind(tt);var xt,W,$n,Sa,Ts=Object.is,hn=0,Ia=[],vn=[],j=E,Ca=j.__b,Da=j.__r,Ea=j.diffed,Aa=j.__c,Oa=j.unmount,Ta=j.__;function Ha(e,t){j.__h&&j.__h(W,e,hn||t),hn=0;var n=W.__H||(W.__H={__:[],__h:[]});return e>=n.__.length&&n.__.push({}),n.__[e]}function x(e,t){var n=Ha(xt++,3);!j.__s&&Na(n.__H,t)&&(n.__P=!0,n.__=e,n.u=t,W.__H.__h.push(n))}function re(e){return hn=5,St(function(){return{current:e}},[])}function St(e,t){var n=Ha(xt++,7);return Na(n.__H,t)&&(n.__=e(),n.__H=t),n.__}function Ms(){var e;do{for(;e=vn.shift();)try{nt(e)}catch(n){j.__e(n,{__:(e=e.__P)&&e.__v})}for(;e=Ia.shift();){var t=e.__H;if(e.__P&&t)try{t.__h.some(nt),t.__h.some(_n),t.__h=[]}catch(n){t.__h=[],j.__e(n,e.__v)}}}while(vn.length)}j.__b=function(e){W=null,Ca&&Ca(e)},j.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),Ta&&Ta(e,t)},j.__r=function(e){Da&&Da(e),xt=0;var t=(W=e.__c).__H;t&&($n==W?W.__h=[]:(t.__h.some(nt),t.__h.some(_n),xt=0),t.__h=[],t.__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),$n=W},j.diffed=function(e){Ea&&Ea(e);var t=e.__c;t&&t.__H&&(t.__H.__h.length&&Pa(Ia.push(t)),t.__H.__.some(function(n){n.u&&(n.__H=n.u)})),$n=W=null},j.__c=function(e,t){t.some(function(n){try{n.__h.some(nt),n.__h=n.__h.filter(function(a){return!a.__||_n(a)})}catch(a){n.__h=[function(){throw a}]}}),Aa&&Aa(e,t)},j.unmount=function(e){Oa&&Oa(e);var t,n,a=e.__c;a&&a.__H&&(a.__H.__.some(function(r){try{if(r.__P&&r.__c){if(n===void 0){for(n=e.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}r.__P=n,Pa(vn.push(r))}else nt(r)}catch(s){t=s}}),a.__H=void 0,t&&j.__e(t,a.__v))};var Ma=typeof requestAnimationFrame=="function";function Ps(e){var t,n=function(){clearTimeout(a),Ma&&cancelAnimationFrame(t),setTimeout(e)},a=setTimeout(n,35);Ma&&(t=requestAnimationFrame(n))}function Pa(e){e!=1&&Sa==j.requestAnimationFrame||((Sa=j.requestAnimationFrame)||Ps)(Ms)}function nt(e){var t=W,n=e.__c;typeof n=="function"&&(e.__c=void 0,n()),W=t}function _n(e){var t=W;e.__c=e.__(),W=t}function Na(e,t){return!e||e.length!=t.length||t.some(function(n,a){return!Ts(n,e[a])})}var Is=Symbol.for("preact-signals");function At(){if(le>1)le--;else{var e,t=!1;for((function(){var r=Dt;for(Dt=void 0;r!==void 0;){var s=r.S;if(s.v===r.v)for(var l=s.t;l!==void 0;l=l.x)l.i===r.i&&(l.i=s.i);r=r.o}})();ot!==void 0;){var n=ot;for(ot=void 0,Ct++;n!==void 0;){var a=n.u;if(n.u=void 0,n.f&=-3,!(8&n.f)&&qa(n))try{n.c()}catch(r){t||(e=r,t=!0)}n=a}}if(Ct=0,le--,t)throw e}}function gn(e){if(le>0)return e();bn=++Hs,le++;try{return e()}finally{At()}}var at,P=void 0;function st(e){var t=P,n=at;P=void 0,at=void 0;try{return e()}finally{P=t,at=n}}var ot=void 0,le=0,Ct=0,Hs=0,bn=0,Dt=void 0,Et=0;function ja(e){if(P!==void 0){var t=e.n;if(t===void 0||t.t!==P)return t={i:0,S:e,p:P.s,n:void 0,t:P,e:void 0,x:void 0,r:t},P.s!==void 0&&(P.s.n=t),P.s=t,e.n=t,32&P.f&&e.S(t),t;if(t.i===-1)return t.i=0,t.n!==void 0&&(t.n.p=t.p,t.p!==void 0&&(t.p.n=t.n),t.p=P.s,t.n=void 0,P.s.n=t,P.s=t),t}}function F(e,t){this.v=e,this.i=0,this.n=void 0,this.t=void 0,this.l=0,this.W=t?.watched,this.Z=t?.unwatched,this.name=t?.name}F.prototype.brand=Is;F.prototype.h=function(){return!0};F.prototype.S=function(e){var t=this,n=this.t;n!==e&&e.e===void 0&&(e.x=n,this.t=e,n!==void 0?n.e=e:st(function(){var a;(a=t.W)==null||a.call(t)}))};F.prototype.U=function(e){var t=this;if(this.t!==void 0){var n=e.e,a=e.x;n!==void 0&&(n.x=a,e.e=void 0),a!==void 0&&(a.e=n,e.x=void 0),e===this.t&&(this.t=a,a===void 0&&st(function(){var r;(r=t.Z)==null||r.call(t)}))}};F.prototype.subscribe=function(e){var t=this;return te(function(){var n=t.value;st(function(){return e(n)})},{name:"sub"})};F.prototype.valueOf=function(){return this.value};F.prototype.toString=function(){return this.value+""};F.prototype.toJSON=function(){return this.value};F.prototype.peek=function(){var e=this;return st(function(){return e.value})};Object.defineProperty(F.prototype,"value",{get:function(){var e=ja(this);return e!==void 0&&(e.i=this.i),this.v},set:function(e){if(e!==this.v){if(Ct>100)throw new Error("Cycle detected");(function(n){le!==0&&Ct===0&&n.l!==bn&&(n.l=bn,Dt={S:n,v:n.v,i:n.i,o:Dt})})(this),this.v=e,this.i++,Et++,le++;try{for(var t=this.t;t!==void 0;t=t.x)t.t.N()}finally{At()}}}});function m(e,t){return new F(e,t)}function qa(e){for(var t=e.s;t!==void 0;t=t.n)if(t.S.i!==t.i||!t.S.h()||t.S.i!==t.i)return!0;return!1}function Fa(e){for(var t=e.s;t!==void 0;t=t.n){var n=t.S.n;if(n!==void 0&&(t.r=n),t.S.n=t,t.i=-1,t.n===void 0){e.s=t;break}}}function Ra(e){for(var t=e.s,n=void 0;t!==void 0;){var a=t.p;t.i===-1?(t.S.U(t),a!==void 0&&(a.n=t.n),t.n!==void 0&&(t.n.p=a)):n=t,t.S.n=t.r,t.r!==void 0&&(t.r=void 0),t=a}e.s=n}function Oe(e,t){F.call(this,void 0,t),this.x=e,this.s=void 0,this.g=Et-1,this.f=4}Oe.prototype=new F;Oe.prototype.h=function(){if(this.f&=-3,1&this.f)return!1;if((36&this.f)==32||(this.f&=-5,this.g===Et))return!0;if(this.g=Et,this.f|=1,this.i>0&&!qa(this))return this.f&=-2,!0;var e=P;try{Fa(this),P=this;var t=this.x();(16&this.f||this.v!==t||this.i===0)&&(this.v=t,this.f&=-17,this.i++)}catch(n){this.v=n,this.f|=16,this.i++}return P=e,Ra(this),this.f&=-2,!0};Oe.prototype.S=function(e){if(this.t===void 0){this.f|=36;for(var t=this.s;t!==void 0;t=t.n)t.S.S(t)}F.prototype.S.call(this,e)};Oe.prototype.U=function(e){if(this.t!==void 0&&(F.prototype.U.call(this,e),this.t===void 0)){this.f&=-33;for(var t=this.s;t!==void 0;t=t.n)t.S.U(t)}};Oe.prototype.N=function(){if(!(2&this.f)){this.f|=6;for(var e=this.t;e!==void 0;e=e.x)e.t.N()}};Object.defineProperty(Oe.prototype,"value",{get:function(){if(1&this.f)throw new Error("Cycle detected");var e=ja(this);if(this.h(),e!==void 0&&(e.i=this.i),16&this.f)throw this.v;return this.v}});function be(e,t){return new Oe(e,t)}function Ua(e){var t=e.j;if(e.j=void 0,typeof t=="function"){le++;var n=P;P=void 0;try{t()}catch(a){throw e.f&=-2,e.f|=8,yn(e),a}finally{P=n,At()}}}function yn(e){for(var t=e.s;t!==void 0;t=t.n)t.S.U(t);e.x=void 0,e.s=void 0,Ua(e)}function Ns(e){if(P!==this)throw new Error("Out-of-order effect");Ra(this),P=e,this.f&=-2;try{8&this.f&&yn(this)}finally{At()}}function je(e,t){this.x=e,this.j=void 0,this.s=void 0,this.u=void 0,this.f=32,this.name=t?.name,at&&at.push(this)}je.prototype.c=function(){var e=this.S();try{if(8&this.f||this.x===void 0)return;var t=this.x();typeof t=="function"&&(this.j=t)}finally{e()}};je.prototype.S=function(){if(1&this.f)throw new Error("Cycle detected");this.f|=1,this.f&=-9,Ua(this),Fa(this),le++;var e=P;return P=this,Ns.bind(this,e)};je.prototype.N=function(){2&this.f||(this.f|=2,this.u=ot,ot=this)};je.prototype.d=function(){this.f|=8,1&this.f||yn(this)};je.prototype.dispose=function(){this.d()};function te(e,t){var n=new je(e,t);try{n.c()}catch(r){throw n.d(),r}var a=n.d.bind(n);return a[Symbol.dispose]=a,a}var La,Tt,Ot,js=typeof window<"u"&&!!window.__PREACT_SIGNALS_DEVTOOLS__;var Va=[];te(function(){La=this.N})();function qe(e,t){E[e]=t.bind(null,E[e]||function(){})}function it(e){if(Ot){var t=Ot;Ot=void 0,t()}Ot=e&&e.S()}function Wa(e){var t=this,n=e.data,a=Fs(n);a.name="ReactiveDom",a.value=n;var r=St(function(){for(var u=t,d=t.__v;d=d.__;)if(d.__c){d.__c.__$f|=4;break}var f=be(function(){var c=a.value.value;return c===0?0:c===!0?"":c||""}),p=be(function(){return!Array.isArray(f.value)&&!rn(f.value)}),v=te(function(){if(this.N=Ka,p.value){var c=f.value;u.__v&&u.__v.__e&&u.__v.__e.nodeType===3&&(u.__v.__e.data=c)}}),h=t.__$u.d;return t.__$u.d=function(){v(),h.call(this)},[p,f]},[]),s=r[0],l=r[1];return s.value?l.peek():l.value}Wa.displayName="ReactiveTextNode";Object.defineProperties(F.prototype,{constructor:{configurable:!0,value:tt(Ae,null).constructor},type:{configurable:!0,value:Wa},props:{configurable:!0,get:function(){var e=this;return{data:{get value(){return e.value}}}}},__b:{configurable:!0,value:1}});qe("__b",function(e,t){if(it(),Tt=void 0,typeof t.type=="string"){var n,a=t.props;for(var r in a)if(r!=="children"){var s=a[r];s instanceof F&&(n||(t.__np=n={}),n[r]=s,a[r]=s.peek())}}e(t)});qe("__r",function(e,t){if(e(t),t.type!==Ae){it();var n,a=t.__c;a&&(a.__$f&=-2,(n=a.__$u)===void 0&&(a.__$u=n=(function(r,s){var l;return te(function(){l=this},{name:s}),l.c=r,l})((function(r){return function(){var s;js&&((s=this.y)==null||s.call(this)),r.__$f|=1,r.setState({})}})(a),typeof t.type=="function"?t.type.displayName||t.type.name:""))),Tt=a,it(n)}});qe("__e",function(e,t,n,a){it(),Tt=void 0,e(t,n,a)});qe("diffed",function(e,t){it(),Tt=void 0;var n;if(typeof t.type=="string"&&(n=t.__e)){var a=t.__np,r=t.props,s=n.U;if(s)for(var l in s){var u=s[l];u===void 0||a&&l in a||(u.d(),s[l]=void 0)}if(a){s||(s={},n.U=s);for(var d in a){var f=s[d],p=a[d];f===void 0?(f=qs(n,d,p,r),s[d]=f):f.o(p,r)}}}e(t)});function qs(e,t,n,a){var r=t in e&&e.ownerSVGElement===void 0,s=m(n);return{o:function(l,u){s.value=l,a=u},d:te(function(){this.N=Ka;var l=s.value.value;a[t]!==l&&(a[t]=l,r?e[t]=l:l!=null&&(l!==!1||t[4]==="-")?e.setAttribute(t,l):e.removeAttribute(t))})}}qe("unmount",function(e,t){if(typeof t.type=="string"){var n=t.__e;if(n){var a=n.U;if(a){n.U=void 0;for(var r in a){var s=a[r];s&&s.d()}}}var l=t.__np;if(l){var u=t.props;for(var d in l)u[d]=l[d]}t.__np=void 0}else{var f=t.__c;if(f){f.__$f|=8;var p=f.__$u;p&&(f.__$u=void 0,p.d())}}e(t)});qe("__h",function(e,t,n,a){a<3&&(t.__$f|=2),e(t,n,a)});Ee.prototype.shouldComponentUpdate=function(e,t){if(this.__R)return!0;var n=this.__$u,a=n&&n.s!==void 0;for(var r in t)return!0;if(this.__f||typeof this.u=="boolean"&&this.u===!0){var s=2&this.__$f;if(!(a||s||4&this.__$f)||1&this.__$f)return!0}else if(!(a||4&this.__$f)||3&this.__$f)return!0;for(var l in e)if(l!=="__source"&&e[l]!==this.props[l])return!0;for(var u in this.props)if(!(u in e))return!0;return!1};function Fs(e,t){return St(function(){return m(e,t)},[])}var Rs=function(e){queueMicrotask(function(){queueMicrotask(e)})};function Us(){gn(function(){for(var e;e=Va.shift();)La.call(e)})}function Ka(){Va.push(this)===1&&(E.requestAnimationFrame||Rs)(Us)}var kn={signedOut:()=>{}};async function za(e,t={}){let n,a={};try{n=await fetch(`api/${e}`,{...t,signal:AbortSignal.timeout(2e4)}),a=await n.json()}catch{throw new Error("unreachable")}if(n.ok)return a;n.status===401&&a.wrong==="sign-in"&&kn.signedOut();let r=new Error(a.wrong??"busy");throw r.columns=a.columns,r.seconds=Number(n.headers.get("Retry-After"))||0,r}var g=e=>za(e),Ba=e=>({method:"POST",headers:{"Content-Type":"application/json","X-Desk":"1"},body:JSON.stringify(e)}),y=(e,t={})=>za(e,Ba(t)),wn=4e4;async function Za(e,t=()=>{}){for(let n=0;n<e.size;n+=wn){let a=new Uint8Array(await e.slice(n,n+wn).arrayBuffer()),r=Array.from(a,s=>String.fromCharCode(s)).join("");await y("upload",{name:e.name,size:e.size,at:n,bytes:btoa(r)}),t(Math.min(n+wn,e.size))}}async function Xa(e,t,n){let a=await fetch(`api/${e}`,{...Ba(t),signal:AbortSignal.timeout(2e4)});if(!a.ok)throw new Error((await a.json()).wrong??"busy");let r=document.createElement("a");r.href=URL.createObjectURL(await a.blob()),r.download=n,r.click(),URL.revokeObjectURL(r.href)}function Ya(e){let t=new EventSource("api/events");return t.onmessage=({data:n})=>e(JSON.parse(n).person),()=>t.close()}var Fe={it:{name:"Italiano"},en:{name:"English"},fr:{name:"Français"},es:{name:"Español"},ar:{name:"العربية",direction:"rtl"}},Ga="passaparola-language",xn=m({}),V=m("");function Ls(){return[localStorage.getItem(Ga),...navigator.languages.map(t=>t.slice(0,2))].find(t=>Object.hasOwn(Fe,t??""))??"it"}async function Ja(e){xn.value=await(await fetch(`words-${e}.json`)).json(),V.value=e,document.documentElement.lang=e,document.documentElement.dir=Fe[e].direction??"ltr"}async function Qa(){for(let e=0;e<10;e++)try{return await Ja(Ls())}catch{await new Promise(t=>{setTimeout(t,1e3)})}}function eo(e){return localStorage.setItem(Ga,e),Ja(e)}var o=(e,t="")=>xn.value[e]?.replace("{n}",t)??e,z=(e,t)=>xn.value[`${e}.${t}`]??t,Te=e=>z("topic",e),J=e=>z("desk",e),Sn={calendar:"gregory",numberingSystem:"latn"},Cn=m(void 0),Dn=e=>be(()=>new Intl.DateTimeFormat(V.value,{...e,...Sn,timeZone:Cn.value})),Vs=Dn({weekday:"short",day:"numeric",month:"short"}),Ws=Dn({day:"numeric",month:"short",hour:"2-digit",minute:"2-digit",hourCycle:"h23"}),Ks=Dn({hour:"2-digit",minute:"2-digit",hourCycle:"h23"}),zs=be(()=>new Intl.NumberFormat(V.value,Sn)),Bs=be(()=>new Intl.NumberFormat(V.value,{...Sn,style:"currency",currency:"EUR"})),R=e=>Vs.value.format(e),I=e=>Ws.value.format(e),ge=e=>Ks.value.format(e),b=e=>zs.value.format(e),ue=e=>Bs.value.format(e);var w=m(void 0),H=m(null),Ue=m(["inbox"]),U=m(""),Re=m(""),q=m({count:0,person:void 0});function T(...e){location.hash=e.map(encodeURIComponent).join("/")}function ao(){U.value=Re.value="";let e=location.hash.slice(1).split("/").map(decodeURIComponent);Ue.value=e[0]===""?["inbox"]:e}async function _(e,t=""){U.value=Re.value="";try{return await e(),Re.value=t,!0}catch(n){return U.value=n.message,!1}}async function oo(){H.value=await g(`line?language=${V.value}`),Cn.value=H.value.timezone}async function ce(e){try{await e()}catch(t){U.value=t.message}}async function ne(){try{if(!(await g("session")).signed_in){w.value=null;return}let e=await g("me");await oo(),w.value=e}catch(e){w.value=null,e.message!=="sign-in"&&(U.value=e.message)}}kn.signedOut=()=>{w.value=null};addEventListener("hashchange",ao);ao();var En=matchMedia("(min-width: 56rem)"),Mt=m(En.matches);En.onchange=()=>{Mt.value=En.matches};var to;function Zs(e){clearTimeout(to),to=setTimeout(()=>{q.value={count:q.value.count+1,person:e}},200)}te(()=>{V.value&&w.peek()&&oo().catch(()=>{})});var no=()=>{};te(()=>{no(),no=w.value?Ya(Zs):()=>{}});var An=new Set,Xs={ArrowDown:"↓",ArrowUp:"↑",Escape:"Esc"},so=m([]),io=()=>[...An].reverse().flatMap(e=>e.current);function B(e){let t=re();t.current=Array.isArray(e)?e:Object.entries(e).map(([n,a])=>({key:n,run:a})),x(()=>(An.add(t),()=>An.delete(t)),[])}addEventListener("keydown",e=>{let{target:t}=e;if(e.ctrlKey||e.altKey||e.metaKey||t.closest("dialog"))return;if(t.closest("input, textarea, select")){e.key==="Escape"&&t.blur();return}let n=io().find(({key:a})=>a===e.key);n&&(e.preventDefault(),n.run())});function ro(){let e=re(),t=()=>{so.value=io().filter(({name:a},r,s)=>a&&s.findIndex(l=>l.name===a)===r),e.current.showModal()};B([{key:"?",name:"key.help",run:t}]);let n=()=>e.current.close();return i`
		<button type="button" class="plain" aria-label=${o("key.help")} onClick=${t}>?</button>
		<dialog ref=${e} aria-labelledby="help" onClick=${({target:a})=>a===e.current&&n()}>
			<h2 id="help">${o("key.help")}</h2>
			<dl class="keys">${so.value.map(({key:a,name:r})=>i`
				<div key=${r}><dt><kbd>${Xs[a]??a}</kbd></dt><dd>${o(r)}</dd></div>`)}
				<div><dt><kbd>Ctrl</kbd> <kbd>↵</kbd></dt><dd>${o("send")}</dd></div>
			</dl>
			<button type="button" class="main" onClick=${n}>${o("shut")}</button>
		</dialog>`}function On(){return i`
		<label>
			<span class="hidden">${o("language")}</span>
			<select value=${V.value} onChange=${e=>eo(e.target.value)}>
				${Object.entries(Fe).map(([e,{name:t}])=>i`
					<option key=${e} value=${e} lang=${e}>${t}</option>`)}
			</select>
		</label>`}var Pt=/^#link=(\w+)$/.exec(location.hash)?.[1],rt=m(null),lo=m(!1);Pt&&history.replaceState(null,"",location.pathname);async function Ys(e){e.preventDefault();let t=Object.fromEntries(new FormData(e.target)),n=await _(()=>rt.value===null?y("sign-in",t):y("sign-in/link",{link:Pt,password:t.password}));if(!n&&U.value==="code"){lo.value=!0;return}n&&(rt.value=null,await ne())}function uo(){x(()=>{Pt&&_(async()=>{rt.value=(await y("sign-in/link",{link:Pt})).name})},[]);let e=rt.value!==null;return i`
		<form class="door" onSubmit=${Ys}>
			<h1>${o(e?"choosePassword":"enter")}</h1>
			${e?i`<p><bdi>${rt.value}</bdi></p>`:i`
				<label>${o("name")}<input name="name" required autocomplete="username" autocapitalize="none" /></label>`}
			<label>${o("passwordWord")}<input name="password" type="password" required
				minlength=${e?10:1} autocomplete=${e?"new-password":"current-password"} /></label>
			${e&&i`<p class="hint">${o("passwordHint")}</p>`}
			${lo.value&&i`<label>${o("codeWord")}<input name="code" inputmode="numeric" autocomplete="one-time-code" pattern="[0-9]{6}" required /></label>`}
			<button class="main">${o("enter")}</button>
		</form>`}var Gs=[.2,.375,.5555555555555556,.6666666666666666],Js=(e,t)=>n=>{let a=4*e+n-4,r="*-04-39?2$%%$%%'$%''%'''%')(%'))%(++'(++'(+.'+-.',/3',33)-/5)-43).36)058*18<+37<+4:<,4:E,5<A-7>C/8@F/:EH/<EK0=FM1?IP2@KS3BNV4DPY5FS\\6HV_6IXb7K[e8N^i9Pam;Rdp<Tgt".charCodeAt(a)-35,s=a>8?r:1,l=t/s|0,u=t%s,d=s-u,f=a>8?l*Gs[n]+(e>5)&-2:r,p=l-f;return{t:d*p+u*p+u,o:[[d,p],[u,p+1]],i:f}};var Me=e=>new Uint8Array(e),lt=e=>{let t=new Error(`lean-qr error ${e}`);throw t.code=e,t},It=e=>"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:".indexOf(e),Mn=e=>e.charCodeAt(0),fo=(...e)=>(t,n)=>e.forEach(a=>a(t,n)),mo=e=>t=>{t.eci!==e&&(t.push(7,4),e<128?t.push(e,8):e<16384?t.push(32768|e,16):t.push(12582912|e,24),t.eci=e)},Hn=e=>(t,n)=>{t.push(4,4),t.push(e.length,8+8*(n>9)),e.forEach(a=>t.push(a,8))},Ve=(e,t,n,a,r=(l,u)=>n(l.length,u),s=a?l=>fo(mo(a),e(l)):e)=>(s.test=t,s.l=n,s.est=r,s.eci=a&&[a],s),$o=Ve(e=>(t,n)=>{t.push(1,4),t.push(e.length,10+2*(n>26)+2*(n>9));let a=0;for(;a<e.length-2;a+=3)t.push(+e.slice(a,a+3),10);a<e.length-1?t.push(+e.slice(a),7):a<e.length&&t.push(+e[a],4)},e=>/[0-9]/.test(e),(e,t)=>14+2*(t>26)+2*(t>9)+10*e/3),ho=Ve(e=>(t,n)=>{t.push(2,4),t.push(e.length,9+2*(n>26)+2*(n>9));let a=0;for(;a<e.length-1;a+=2)t.push(45*It(e[a])+It(e[a+1]),11);a<e.length&&t.push(It(e[a]),6)},e=>It(e)>=0,(e,t)=>13+2*(t>26)+2*(t>9)+5.5*e),Le=Ve(e=>Hn([...e].map(Mn)),e=>Mn(e)<128,(e,t)=>12+8*(t>9)+8*e);Le._=!0,Le.u=!0;var Nn=Ve(Le,e=>Mn(e)<256,Le.l,3);Nn._=!0;var co=new TextEncoder,jn=Ve(e=>Hn(co.encode(e)),()=>1,0,26,(e,t)=>12+8*(t>9)+8*co.encode(e).length);jn._=!0;var Pn=()=>{let e=new Map,t=new TextDecoder("sjis"),n=Me(2);for(let a=0;a<7973;++a)n[0]=a/192+129+64*(a>5951),n[1]=a%192+64,e.set(t.decode(n),a);return e.delete("�"),Pn=()=>e,e},qn=Ve(e=>(t,n)=>{t.push(8,4),t.push(e.length,8+2*(n>26)+2*(n>9));for(let a of e)t.push(Pn().get(a),13)},e=>Pn().has(e),(e,t)=>12+2*(t>26)+2*(t>9)+13*e);qn._=!0;var vo=[$o,ho,Le,Nn,qn,jn],Qs={auto:(e,{modes:t=vo}={})=>(n,a)=>{let r=t.map((p,v)=>{let h=new Map,c=($,C)=>(h.has($)||h.set($,C($,a)),h.get($));return{m:p,h:1<<v,C:p.est("",a),S:p.l?($,C)=>c(C-$,p.l):($,C)=>c(e.slice($,C),p.est)}}),s=[{v:0}],l=0,u=0,d=-1;for(let p of[...e,""]){let v=0;if(p)for(let h of r)h.m.test(p)&&(v|=h.h);if(!p||v!==d){if(d!==-1){let h=new Set(s.map($=>$.D)),c=[];for(let{m:$,C,S:k,h:D}of r)if(d&D){let S=k(l,u);for(let M of $.eci??h)if(!$.u||!M){let O;for(let X of s)if(X.D===M||$.eci){let me=X.m===$&&X.D===M,$e=me?X.V:X,ee=$._&&me?X.v+S-C:$e.v+12*($e.D!==M)+(me?k(me?X.$:l,u):S);(!O||ee<O.v)&&(O={$:me?X.$:l,V:$e,m:$,D:M,A:u,v:ee})}O&&c.push(O)}}s=c}d=v,l=u}u+=p.length}s.length||lt(5);let f=[];for(let p=s.reduce((v,h)=>h.v<v.v?h:v);p.m;p=p.V)f.push(p.m(e.slice(p.$,p.A)));f.reverse().forEach(p=>p(n,a))},multi:fo,eci:mo,bytes:Hn,numeric:$o,alphaNumeric:ho,ascii:Le,iso8859_1:Nn,shift_jis:qn,utf8:jn},ei=()=>({F:Me(2956),I:0,push(e,t){for(let n=t,a=8-(7&this.I);n>0;n-=a,a=8)this.F[this.I>>3]|=e<<a>>n,this.I+=n<a?n:a}}),Tn=(e,t=e*e,n=Me(t))=>({size:e,K:n,get:(a,r)=>a>=0&&a<e&&!!(1&n[r*e+a]),toString({on:a="##",off:r="  ",lf:s=`
`,pad:l=4,padX:u=l,padY:d=l}={}){let f="";for(let p=-d;p<e+d;++p){for(let v=-u;v<e+u;++v)f+=this.get(v,p)?a:r;f+=s}return f},toImageData(a,{on:r=[0,0,0],off:s=[0,0,0,0],pad:l=4,padX:u=l,padY:d=l}={}){let f=e+2*u,p=e+2*d,v=a.createImageData(f,p),h=new Uint32Array(v.data.buffer);v.data.set([...r,255]);let c=h[0];v.data.set([...s,255]);let $=h[0];for(let C=0;C<p;++C)for(let k=0;k<f;++k)h[C*f+k]=this.get(k-u,C-d)?c:$;return v},toCanvas(a,r){let s=a.getContext("2d"),l=this.toImageData(s,r);a.width=l.width,a.height=l.height,s.putImageData(l,0,0)},toDataURL({type:a="image/png",scale:r=1,...s}={}){let l=document.createElement("canvas"),u=l.getContext("2d"),d=this.toImageData(u,s);return l.width=d.width*r,l.height=d.height*r,u.putImageData(d,0,0),u.imageSmoothingEnabled=!1,u.globalCompositeOperation="copy",u.drawImage(l,0,0,d.width,d.height,0,0,l.width,l.height),l.toDataURL(a,1)}}),Ht=[(e,t)=>1&(e^t),(e,t)=>1&t,e=>e%3,(e,t)=>(e+t)%3,(e,t)=>1&(e/3^t>>1),(e,t)=>(e&t&1)+e*t%3,(e,t)=>(e&t)+e*t%3&1,(e,t)=>(e^t)+e*t%3&1],Nt=Me(511);for(let e=0,t=1;e<255;t=2*t^285*(t>127))Nt[Nt[t+255]=e++]=t;var _o=e=>Nt[e%255],bo=e=>Nt[e+255],ti=(e,t)=>{let n=Me(e.length+t.length-1);for(let a=0;a<e.length;++a)for(let r=0;r<t.length;++r)n[a+r]^=_o(e[a]+t[r]);return n.map(bo)},ni=(e,t)=>{let n=Me(e.length+t.length-1);n.set(e,0);for(let a=0;a<e.length;++a)if(n[a]){let r=bo(n[a]);for(let s=0;s<t.length;++s)n[a+s]^=_o(t[s]+r)}return n.slice(e.length)},In=[[0],[0,0]];for(let e=1;e<30;++e)In.push(ti(In[e],[0,e]));var ai=(e,t)=>{let n=[[],[]],a=0,r=0;for(let[l,u]of t.o)for(let d=0;d<l;++d,a+=u){let f=e.slice(a,a+u);n[0].push(f),n[1].push(ni(f,In[t.i])),r+=u+t.i}let s=Me(r);r=0;for(let l of n)for(let u=0,d=-1;d<r;++u){d=r;for(let f of l)u<f.length&&(s[r++]=f[u])}return s},go=(e,t,n)=>{let a=e<<=n;for(let r=134217728;r>>=1;)a&r&&(a^=t*(r>>n));return a|e},oi=({size:e,K:t},n)=>{let a=(l,u,d,f)=>{for(;d-- >0;l+=e)t.fill(f,l,l+u)},r=(l,u,d)=>{for(let f=0;f++<3;d-=2)a(u*e+l-(d>>1)*(e+1),d,d,2|f)},s=2*((e-13)/(1+(n/7|0))/2+.75|0);if(n>1)for(let l=e-7;l>8;l-=s){for(let u=l;u>8;u-=s)r(l,u,5);l<e-7&&r(l,6,5)}if(n>6)for(let l=go(n,7973,12),u=1;u<7;++u)for(let d=12;d-- >9;l>>=1)t[u*e-d]=2|1&l;a(7,2,9,2),a(e-8,8,9,2);for(let l=0;l<e;++l)t[6*e+l]=3^1&l;r(3,3,7),r(e-4,3,7);for(let l=0;l<e;++l)for(let u=l;u<e;++u)t[u*e+l]=t[l*e+u];t[(e-8)*e+8]=3},si=({size:e,K:t})=>{let n=[];for(let a=e-2,r=e,s=-1;a>=0;a-=2){for(a===5&&(a=4);r+=s,r!==-1&&r!==e;){let l=r*e+a;t[l+1]||n.push(l+1),t[l]||n.push(l)}s*=-1}return n},ii=({K:e},t,n)=>t.forEach((a,r)=>e[a]=n[r>>3]>>(7&~r)&1),ri=({size:e,K:t},n,a,r)=>{for(let l=0;l<e;++l)for(let u=0;u<e;++u){let d=l*e+u;t[d]^=!(n(u,l)||2&t[d])}let s=21522^go((1^r)<<3|a,1335,10);for(let l=0;l++<8;s>>=1)t[(l-(l<7))*e+8]=1&s,t[9*e-l]=1&s;for(let l=8;--l,s;s>>=1)t[8*e+l-(l<7)]=1&s,t[(e-l)*e+8]=1&s},li=({size:e,K:t},n=0,a=0)=>{for(let r=0;r<e;++r){for(let s=0;s<2;++s)for(let l,u=0,d=0,f=2;u<e;++u){let p=1&t[s?r*e+u:u*e+r];a+=p,d=(d>>1|2098176)&(3047517^p-1),2049&d&&(n+=40),p^f&&(l=0),f=p,n+=++l===5?3:l>5}if(r)for(let s=e+r,l=5*t[r-1]^t[r];s<e*e;s+=e){let u=5*t[s-1]^t[s];n+=3*!(1&(l|u)|4&(l^u)),l=u}}return n+10*(10*Math.abs(a/(e*e)-1)|0)},po=[],jt=(e=lt(1),{minCorrectionLevel:t=0,maxCorrectionLevel:n=3,minVersion:a=1,maxVersion:r=40,mask:s,trailer:l=60433,...u}={})=>{n<t&&lt(3),r<a&&lt(2),typeof e=="string"&&(e=Qs.auto(e,u));for(let d=a,f=0;d<=r;++d){let p=po[d];p||(po[d]=p=Tn(4*d+17),oi(p,d),p.p=si(p));let v=Js(d,p.p.length>>3);if(8*v(t).t<f)continue;let h=ei();e(h,d),f=h.I;for(let c=n;c>=t;--c){let $=v(c);if(8*$.t<f)continue;for(h.I=f+11&-8;h.I<8*$.t;)h.push(l,16);let C=Tn(p.size,p.K);return ii(C,p.p,ai(h.F,$)),(Ht[s]?[Ht[s]]:Ht).map((k,D)=>{let S=Tn(C.size,C.K);return ri(S,k,s??D,c),S.s=Ht[s]?0:li(S),S}).reduce((k,D)=>D.s<k.s?D:k)}}lt(4)};jt.with=(...e)=>(t,n)=>jt(t,{modes:[...vo,...e],...n});var Pe=m(null),Fn=4;function ui({address:e}){let t=jt(e),n=[];for(let r=0;r<t.size;r++)for(let s=0;s<t.size;s++)t.get(s,r)&&n.push(`M${s} ${r}h1v1h-1z`);let a=t.size+2*Fn;return i`<svg class="qr" viewBox=${`${-Fn} ${-Fn} ${a} ${a}`} role="img" aria-label=${o("qr")}><path d=${n.join("")} /></svg>`}var ci=()=>_(async()=>{Pe.value=await g("me/code")});async function pi(e){e.preventDefault();let{password:t,code:n}=Object.fromEntries(new FormData(e.target));await _(()=>y("me/code",{password:t,code:n,secret:Pe.value.secret}),"saved")&&(Pe.value=null,await ne())}async function di(e){e.preventDefault();let{password:t}=Object.fromEntries(new FormData(e.target));await _(()=>y("me/code/remove",{password:t}),"saved")&&await ne()}var yo=()=>i`<label>${o("passwordWord")}<input name="password" type="password" required autocomplete="current-password" /></label>`;function fi(){return i`
		<p>${o("codeHow")}</p>
		<${ui} address=${Pe.value.address} />
		<p><a href=${Pe.value.address}>${o("codeHere")}</a></p>
		<p>${o("codeByHand")} <code class="secret" dir="ltr">${Pe.value.secret.match(/.{1,4}/g).join(" ")}</code></p>
		<form class="stack" onSubmit=${pi}>
			<label>${o("codeWord")}<input name="code" inputmode="numeric" dir="ltr" autocomplete="one-time-code" pattern="[0-9]{6}" required /></label>
			<${yo} />
			<button class="main">${o("save")}</button>
		</form>`}function wo(){return i`
		<section><h2>${o("secondStep")}</h2>
			<p class="hint">${o(w.value.code?"codeOn":"codeOff")}</p>
			${w.value.code?i`<form class="stack" onSubmit=${di}><${yo} /><button>${o("codeRemove")}</button></form>`:Pe.value?i`<${fi} />`:i`<button type="button" onClick=${ci}>${o("codeSet")}</button>`}
		</section>`}var ko=e=>async t=>{t.preventDefault();let n=t.target;await _(()=>y(e,Object.fromEntries(new FormData(n))),"saved")&&(n.reset(),await ne())},mi=({id:e})=>_(()=>y(`me/sessions/${e}/end`)).then(ne);function $i(){return i`
		<section><h2>${o("ownPhone")}</h2>
			<p class="hint">${o("ownPhoneHint")}</p>
			<form class="line" onSubmit=${ko("me/phone")}>
				<label><span class="hidden">${o("ownPhone")}</span>
					<input name="phone" type="tel" dir="ltr" autocomplete="tel" placeholder="+39…" maxlength="20" defaultValue=${w.value.phone??""} key=${w.value.phone} /></label>
				<button>${o("save")}</button>
			</form></section>`}function hi(){return i`
		<section><h2>${o("choosePassword")}</h2>
			<form class="stack" onSubmit=${ko("me/password")}>
				<input class="hidden" type="text" name="name" value=${w.value.name} autocomplete="username" tabindex="-1" aria-hidden="true" readonly />
				<label>${o("passwordWord")}<input name="password" type="password" required autocomplete="current-password" /></label>
				<label>${o("newPassword")}<input name="new" type="password" required minlength="10" autocomplete="new-password" /></label>
				<p class="hint">${o("passwordHint")}</p>
				<button>${o("save")}</button>
			</form></section>`}function xo(){let{name:e,role:t,desks:n,sessions:a}=w.value;return i`
		<h1><bdi>${e}</bdi></h1>
		<p class="tags"><span class="tag">${o(`role.${t}`)}</span> ${n.split(" ").map(r=>i`<span key=${r} class="tag">${r==="all"?o("allDesks"):J(r)}</span> `)}</p>
		<div class="panels">
			<${$i} />
			<section><h2>${o("sessions")}</h2>
				<ul class="items">${a.map(r=>i`
					<li key=${r.id}><time>${I(r.began)}</time> <small>${o("until")} ${I(r.ends)}</small>
						${r.here?i`<span class="tag">${o("here")}</span>`:i`<button type="button" onClick=${()=>mi(r)}>${o("end")}</button>`}</li>`)}</ul></section>
			<${wo} />
			<${hi} />
		</div>`}var pe=m(null),Rn=m(!0),ye=e=>new Date(`${e}T12:00Z`);function So(e,t){let n=new Date(`${e}T12:00Z`);return n.setUTCDate(n.getUTCDate()+t),n.toISOString().slice(0,10)}var We={week:7,list:28},vi=([e,t,n=""])=>({kind:We[e]?e:"week",date:t??"",desk:n});async function _i({kind:e,date:t,desk:n}){await ce(async()=>{pe.value=await g(`appointments?day=${t}&desk=${n}${e==="list"?`&days=${We.list}`:""}`)})}function qt({item:e}){let t={confirmed:"✓",cancelled:"✗",moving:"⇄"};return i`<span class=${`state ${e.state}`}>${t[e.state]&&i`<b aria-hidden="true">${t[e.state]}</b> `}${o(e.state==="planned"?"noAnswer":`answer.${e.state}`)}</span>`}function bi({item:e}){return i`
		<li><a class=${`item ${e.state}`} href=${`#appointment/${e.id}`}>
			<time>${e.time}</time> <strong dir="ltr">${e.code}</strong>
			<${qt} item=${e} />
			${e.number&&i`<bdi class="who" dir="ltr">${e.number}</bdi>`}
			${e.topic&&i`<span class="tag" dir="auto">${e.topic}</span>`}
			${e.desk&&i`<span class="tag">${e.desk}</span>`}
			${e.told&&i`<small>${o(`told.${e.told}`)}</small>`}
		</a></li>`}function gi({slot:e}){return i`
		<li><a class="item free" href=${`#appointment/new/${e.day}T${e.time}/${e.desk}`}>
			<time>${e.time}</time> ${o("freeSlot")}${e.room>1?` × ${e.room}`:""}
			<span class="tag">${e.desk}</span></a></li>`}function yi({date:e}){let{today:t,appointments:n,slots:a}=pe.value,r=[...n.filter(s=>s.day===e).map(s=>({at:s.time,key:s.id,show:i`<${bi} key=${s.id} item=${s} />`})),...Rn.value?a.filter(s=>s.day===e).map(s=>({at:s.time,show:i`<${gi} key=${`${s.desk}${s.time}`} slot=${s} />`})):[]].sort((s,l)=>s.at.localeCompare(l.at));return i`
		<li class=${e===t?"day today":"day"}>
			<h2><time datetime=${e}>${R(ye(e))}</time>${e===t&&i` <span class="hidden">${o("today")}</span>`}</h2>
			${r.length===0?i`<p class="empty">–</p>`:i`<ul>${r.map(({show:s})=>s)}</ul>`}
		</li>`}function wi(){let{appointments:e}=pe.value;return e.length===0?i`<p class="empty">${o("noAppointments")}</p>`:i`
		<div class="wide" tabindex="0" role="region" aria-label=${o("appointments")}><table>
			<thead><tr>${["when","code.of","answer.word","about","desk","place","reminders"].map(t=>i`<th key=${t} scope="col">${o(t)}</th>`)}</tr></thead>
			<tbody>${e.map(t=>i`
				<tr key=${t.id}>
					<td><time>${R(ye(t.day))} ${t.time}</time></td>
					<td><a class="item-link" href=${`#appointment/${t.id}`}><bdi dir="ltr">${t.code}</bdi></a></td>
					<td><${qt} item=${t} /></td>
					<td>${t.person?i`<a href=${`#person/${t.person}`}><bdi dir="ltr">${t.number??o("erased")}</bdi></a>`:"–"}</td>
					<td>${t.desk??"–"}</td>
					<td dir="auto">${t.place}</td>
					<td>${t.reminders?t.told?o(`told.${t.told}`):o("told.planned"):o("never.reminded")}</td>
				</tr>`)}</tbody>
		</table></div>`}function ki({at:e}){let{days:t,desks:n}=pe.value,a=s=>T("appointments",e.kind,So(t[0],s*We[e.kind]),e.desk),r=()=>_(()=>Xa("appointments/export",{from:t[0],until:t.at(-1)},`appointments-${t[0]}.csv`));return i`
		<div class="filters">
			<button type="button" onClick=${()=>a(-1)} aria-label=${o("before")}><span class="arrow" aria-hidden="true">‹</span></button>
			<button type="button" onClick=${()=>T("appointments",e.kind)}>${o("today")}</button>
			<button type="button" onClick=${()=>a(1)} aria-label=${o("after")}><span class="arrow" aria-hidden="true">›</span></button>
			${Object.keys(We).map(s=>i`<button type="button" key=${s} aria-pressed=${e.kind===s} onClick=${()=>T("appointments",s,t[0],e.desk)}>${o(`show.${s}`)}</button>`)}
			${n.length>0&&i`<label><span class="hidden">${o("desk")}</span>
				<select value=${e.desk} onChange=${({target:s})=>T("appointments",e.kind,t[0],s.value)}>
					<option value="">${o("allDesks")}</option>
					${n.map(({name:s})=>i`<option key=${s}>${s}</option>`)}
				</select></label>`}
			${e.kind==="week"&&n.some(({slots:s})=>s)&&i`<label class="tick"><input type="checkbox" checked=${Rn.value} onChange=${({target:s})=>{Rn.value=s.checked}} /> ${o("freeSlots")}</label>`}
			<a class="button" href="#appointment/new">${o("newAppointment")}</a>
			<a href="#waiting">${o("waitingList")}</a>
			${w.value.role!=="volunteer"&&i`
				<a href="#import/appointments">${o("import")}</a>
				<button type="button" onClick=${r}>${o("export")}</button>`}
		</div>`}function xi(e,t){let n=document.documentElement.dir==="rtl"?"ArrowLeft":"ArrowRight";if(e.target.closest("input, textarea, select, .wide")||e.ctrlKey||e.altKey||e.metaKey||!pe.value)return;let a=[...document.querySelectorAll(".item, .item-link")],r=a.indexOf(document.activeElement);e.key==="ArrowLeft"||e.key==="ArrowRight"?T("appointments",t.kind,So(pe.value.days[0],e.key===n?We[t.kind]:-We[t.kind]),t.desk):e.key==="t"?T("appointments",t.kind):e.key==="l"?T("appointments",t.kind==="week"?"list":"week",pe.value.days[0],t.desk):e.key==="n"?T("appointment","new"):(e.key==="j"||e.key==="k")&&a[Math.max(0,Math.min(a.length-1,r+(e.key==="j"?1:-1)))]?.focus()}function Co({parts:e}){let t=vi(e);if(x(()=>{_i(t)},[q.value.count]),x(()=>{let r=s=>xi(s,t);return addEventListener("keydown",r),()=>removeEventListener("keydown",r)},[]),pe.value===null)return i`<h1>${o("appointments")}</h1>`;let{days:n,more:a}=pe.value;return i`
		<h1>${o("appointments")} <small>${R(ye(n[0]))} – ${R(ye(n.at(-1)))}</small></h1>
		<${ki} at=${t} />
		${t.kind==="list"?i`<${wi} />`:i`<ol class="week">${n.map(r=>i`<${yi} key=${r} date=${r} />`)}</ol>`}
		${a&&i`<p class="hint">${o("notAll")}</p>`}
		<p class="hint">${o("keys.appointments")}</p>`}var Eo=m(null),Do=m([]),ut=m([]);async function Ao(e){await ce(async()=>{Eo.value=await g(`appointments/${e}`)})}async function Oo(e,t){ut.value=[];try{return U.value="",await y(e,t)}catch(n){return U.value=n.message,ut.value=n.columns??[],null}}function K({name:e,children:t}){return i`<label>${o(`field.${e}`)}${t}
		${ut.value.includes(e)&&i`<span class="wrong">${o(`bad.${e}`)}</span>`}</label>`}function Si(e){let t=Math.round(e/36e5);return t%24===0?`${b(t/24)} ${o("days")}`:`${b(t)} ${o("hours")}`}function Ci({history:e}){return i`
		<h2>${o("told")}</h2>
		${e.length===0?i`<p class="empty">${o("toldNothing")}</p>`:i`
			<ol class="history">${e.map(t=>i`
				<li><time>${I(t.at)}</time>
					<span>${t.before===0?o("ofChange"):`${Si(t.before)} ${o("beforeIt")}`}</span>
					<span class="tag">${o(`told.${t.state}`)}</span>
					${t.calls>0&&i`<span class="tag">${o("calls")}: ${b(t.calls)}</span>`}
					${t.stale&&i`<span class="tag">${o("told.stale")}</span>`}</li>`)}</ol>`}`}var Un=(e,t,n)=>Oo(t,n).then(a=>{a&&Ao(e)});function Di({item:e}){let t=n=>{n.preventDefault();let{starts:a,place:r,reminders:s}=Object.fromEntries(new FormData(n.target));Un(e.id,`appointments/${e.id}`,{starts:a,place:r,reminders:s?"yes":"no"})};return e.past||e.state==="cancelled"?null:i`
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
			<button type="button" class="alert" onClick=${()=>Un(e.id,`appointments/${e.id}/cancel`)}>${o("cancelIt")}</button></details>
		<button type="button" onClick=${()=>Un(e.id,`appointments/${e.id}/wait`)}>${o("waitForSlot")}</button>`}function Ei({id:e}){x(()=>{ut.value=[]},[e]),x(()=>{Ao(e)},[e,q.value.count]);let t=Eo.value;return String(t?.id)!==e?i`<h1>${o("appointment")}</h1>`:i`
		<p><a href=${`#appointments/week/${t.day}`}>${o("backToWeek")}</a></p>
		<h1>${R(ye(t.day))}, <time>${t.time}</time> · <bdi dir="ltr">${t.code}</bdi></h1>
		<p><${qt} item=${t} /> ${t.desk&&i`<span class="tag">${t.desk}</span>`} ${t.topic&&i`<span class="tag" dir="auto">${t.topic}</span>`} ${t.staff&&i`<span class="tag" dir="auto">${t.staff}</span>`}</p>
		<p dir="auto">${t.place}</p>
		<p>${t.person?i`<a href=${`#person/${t.person}`}>${o("conversation")} <bdi dir="ltr">${t.number??o("erased")}</bdi></a>`:o("notYours")}</p>
		<${Di} item=${t} />
		<${Ci} history=${t.history} />`}function Ai({starts:e="",desk:t="",person:n=""}){x(()=>{ut.value=[],ce(async()=>{({desks:Do.value}=await g("appointments?days=1"))}),document.querySelector(e?"#who":"#starts")?.focus()},[]);let a=Do.value,r=async s=>{s.preventDefault();let{who:l,reminders:u,...d}=Object.fromEntries([...new FormData(s.target)].filter(([,v])=>v!=="")),f=/^[a-z0-9]{12}$/.test(l??""),p=await Oo("appointments",{...d,[f?"person":"number"]:l,reminders:u?"yes":"no"});p&&T("appointment",String(p.id))};return i`
		<p><a href="#appointments">${o("backToWeek")}</a></p>
		<form class="door wider" onSubmit=${r}>
			<h1>${o("newAppointment")}</h1>
			<${K} name="starts"><input id="starts" name="starts" type="datetime-local" required defaultValue=${e} /></${K}>
			<${K} name="number"><input id="who" name="who" required maxlength="40" dir="ltr" autocomplete="off" defaultValue=${n} /></${K}>
			<p class="hint">${o("whoHint")}</p>
			<label>${o("desk")}<select name="desk"><option value="">–</option>${a.map(({name:s})=>i`<option key=${s} selected=${s===t}>${s}</option>`)}</select></label>
			<${K} name="place"><input name="place" maxlength="300" dir="auto" required=${!a.some(({place:s})=>s)} /></${K}>
			<${K} name="topic"><input name="topic" maxlength="60" dir="auto" /></${K}>
			<label>${o("field.language")}<select name="language"><option value=""></option>${H.value.languages.map(({tag:s,name:l})=>i`<option key=${s} value=${s} lang=${s}>${l}</option>`)}</select></label>
			<${K} name="code"><input name="code" maxlength="20" dir="ltr" autocapitalize="characters" /></${K}>
			<p class="hint">${o("codeHint")}</p>
			<label class="tick"><input name="reminders" type="checkbox" defaultChecked /> ${o("field.reminders")}</label>
			<button class="main">${o("save")}</button>
		</form>`}function To({parts:[e,t,n,a]}){return e==="new"?i`<${Ai} starts=${t} desk=${n} person=${a} />`:i`<${Ei} id=${e} />`}var Oi=100,Ft=m([]),Po=m(!1),Mo=(e=0)=>_(async()=>{let t=(await g(`audit?before=${e}`)).entries;Ft.value=e?[...Ft.value,...t]:t,Po.value=t.length===Oi});function Io(){return x(()=>{Mo()},[]),i`
		<h1>${o("audit")}</h1>
		<p class="hint">${o("auditHint")} <code dir="ltr">passaparola audit verify</code></p>
		<div class="sideways" tabindex="0" role="region" aria-label=${o("audit")}><table>
			<thead><tr><th scope="col">${o("whenWord")}</th><th scope="col">${o("whoWord")}</th><th scope="col">${o("whatWord")}</th><th scope="col">${o("about")}</th></tr></thead>
			<tbody>${Ft.value.map(e=>i`
				<tr key=${e.id}>
					<td><time>${I(e.at)}</time></td>
					<td><bdi>${e.staff??o("commandLine")}</bdi></td>
					<td>${z("audit",e.did)}</td>
					<td>${e.person?i`<a href=${`#person/${e.person}`}><bdi dir="ltr">${e.person}</bdi></a>`:e.thing||""}</td>
				</tr>`)}</tbody>
		</table></div>
		${Po.value&&i`<button type="button" onClick=${()=>Mo(Ft.value.at(-1).id)}>${o("more")}</button>`}`}var Ho=["no_number","number_invalid","sent_post","appointment_questura","in_process","need_documents","ready","collected","not_found","warning_refusal","refused","unavailable","stale"],Rt=m(null),Ln=m(0),Ke=m(0);async function Vn(e,t=0){await ce(async()=>{let n=await g(`cases?state=${e}${t?`&before=${t}`:""}`);Rt.value=t?[...Rt.value,...n.cases]:n.cases,Ln.value=n.next})}function Ti({file:e,state:t}){return i`
		<form class="inline" onSubmit=${async a=>{a.preventDefault(),await _(()=>y(`cases/${e.id}`,Object.fromEntries(new FormData(a.target))))&&(Ke.value=0,Vn(t))}}>
			<label><span class="hidden">${o("caseState")}</span><select name="state">${Ho.map(a=>i`<option key=${a} value=${a} selected=${a===e.state}>${o(`case.${a}`)}</option>`)}</select></label>
			<label>${o("field.date")}<input name="date" type="date" defaultValue=${e.date??""} /></label>
			<label>${o("field.time")}<input name="time" maxlength="20" defaultValue=${e.time??""} /></label>
			<label>${o("field.place")}<input name="place" maxlength="300" dir="auto" defaultValue=${e.place??""} /></label>
			<button class="main">${o("save")}</button>
		</form>`}function Mi({file:e,state:t}){return i`
		<li>
			<div class="what">
				<bdi dir="ltr"><strong>${e.case?`…${e.case}`:"–"}</strong></bdi> <span>${o(`case.${e.state}`)}</span>
				<small>${e.person&&i`<a href=${`#person/${e.person}`}><bdi dir="ltr">${e.number??o("erased")}</bdi></a>`}
					${e.date&&i`<span><time>${e.date}</time> ${e.time}</span>`}
					${e.place&&i`<bdi>${e.place}</bdi>`}
					<span>${o("checked")} <time>${R(e.checked)}</time></span></small>
				${Ke.value===e.id&&i`<${Ti} file=${e} state=${t} />`}
			</div>
			${e.case&&i`<button type="button" aria-expanded=${Ke.value===e.id} onClick=${()=>{Ke.value=Ke.value===e.id?0:e.id}}>${o("change")}</button>`}
		</li>`}function No({parts:[e=""]}){return x(()=>{Ke.value=0,Vn(e)},[e]),i`
		<h1>${o("cases")}</h1>
		<div class="filters">
			<label><span class="hidden">${o("caseState")}</span>
				<select value=${e} onChange=${({target:t})=>T("cases",t.value)}>
					<option value="">${o("allStates")}</option>
					${Ho.map(t=>i`<option key=${t} value=${t}>${o(`case.${t}`)}</option>`)}
				</select></label>
			${w.value.role!=="volunteer"&&i`<a href="#import/cases">${o("import")}</a>`}
		</div>
		${Rt.value?.length===0&&i`<p class="empty">${o("noCases")}</p>`}
		<ul class="tasks">${Rt.value?.map(t=>i`<${Mi} key=${t.id} file=${t} state=${e} />`)}</ul>
		${Ln.value>0&&i`<button type="button" onClick=${()=>Vn(e,Ln.value)}>${o("more")}</button>`}`}var Pi=["appointments","cases","people"],we=m(null),G=m(null),ze=m(null),Ii=500;function jo(){we.value=G.value=ze.value=null}async function Hi(e,t){jo(),await _(async()=>{await Za(t,n=>{G.value={what:"reading",done:n,all:t.size}}),we.value=await y("import/check",{what:e})}),G.value=null}var Ni=()=>new Promise(e=>{setTimeout(e,Ii)});async function ji(e,t){t.preventDefault();let n=t.target.elements.cancel_missing?.checked??!1;await _(async()=>{let a=await y("import",{what:e,cancel_missing:n}),{import:r,pieces:s,rows:l}=a;for(let u=0;u<s;u++)G.value={what:"sending",done:u,all:s},a=await y(`import/${r}`,{piece:u});for(;!a.ended;)G.value={what:"putting",done:a.put,all:l},await Ni(),a=await g(`import/${r}`);ze.value={rows:l,cancelled:a.cancelled??0},we.value=null}),G.value=null}function qi({finding:e}){let t=o(`bad.${e.code}`);return i`<li>${e.line>0&&i`<strong>${o("line",e.line)}</strong>: `}
		${t===`bad.${e.code}`?i`<span lang="en" dir="ltr">${e.message}</span>`:i`${t} <small lang="en" dir="ltr">${e.message}</small>`}</li>`}function Fi(){let{wrong:e,findings:t}=we.value;return i`
		<section role="alert">
			<h2>${o("badRows",b(e))}</h2>
			<p>${o("nothingImported")}</p>
			<ul class="findings">${t.map(n=>i`<${qi} key=${`${n.line}${n.code}${n.message}`} finding=${n} />`)}</ul>
			${e>t.length&&i`<p class="hint">${o("andMore",b(e-t.length))}</p>`}
		</section>`}var Ri=["number","code","starts_ms","place","desk","case_number","state","name","language"],Ui=(e,t)=>e==="starts_ms"?I(t):t;function Li({what:e}){let{rows:t,first:n}=we.value,a=Ri.filter(r=>n.some(s=>s[r]!==void 0));return i`
		<section>
			<h2 role="status">${o("rowsFine",b(t))}</h2>
			<div class="wide" tabindex="0" role="region" aria-label=${o("firstRows")}><table>
				<thead><tr>${a.map(r=>i`<th key=${r} scope="col">${o(`column.${r}`)}</th>`)}</tr></thead>
				<tbody>${n.map((r,s)=>i`<tr key=${s}>${a.map(l=>i`<td key=${l}><bdi>${Ui(l,r[l])}</bdi></td>`)}</tr>`)}</tbody>
			</table></div>
			<form onSubmit=${r=>ji(e,r)}>
				${e==="appointments"&&i`
					<label class="tick"><input type="checkbox" name="cancel_missing" /> ${o("cancelMissing")}</label>
					<p class="hint">${o("cancelMissingHint")}</p>`}
				<button class="main" id="put" disabled=${G.value!==null}>${o("importRows",b(t))}</button>
			</form>
		</section>`}function qo({parts:[e="appointments"]}){return x(()=>{jo(),document.querySelector("#file")?.focus()},[e]),i`
		<h1>${o("import")}</h1>
		<div class="filters">${Pi.map(t=>i`<a key=${t} href=${`#import/${t}`} aria-current=${t===e?"page":void 0}>${o(t)}</a>`)}</div>
		<p>${o("importHint")}</p>
		<p class="hint"><code dir="ltr">${o(`columns.${e}`)}</code></p>
		<label>${o("file")}<input id="file" type="file" accept=${e==="appointments"?".csv,.ics,text/csv,text/calendar":".csv,text/csv"} onChange=${({target:t})=>{t.files.length>0&&Hi(e,t.files[0])}} /></label>
		${G.value&&i`<p role="status">${o(`step.${G.value.what}`)} <progress value=${G.value.done} max=${Math.max(1,G.value.all)} aria-label=${o(`step.${G.value.what}`)}></progress></p>`}
		${we.value&&(we.value.wrong>0?i`<${Fi} />`:we.value.rows===0?i`<p role="status">${o("noRows")}</p>`:i`<${Li} what=${e} />`)}
		${ze.value&&i`<p class="held" role="status">${o("imported",b(ze.value.rows))}${ze.value.cancelled>0?` ${o("cancelledToo",b(ze.value.cancelled))}`:""} <a href=${e==="people"?"#inbox":`#${e}`}>${o("look")}</a></p>`}`}var Kn="desk",Ro=["all","unread","mine","free"],ct=m("all"),Wt=m(""),ae=m(null),zn=m(!1),Lt,Uo=e=>g(`inbox?filter=${ct.value}&desk=${encodeURIComponent(Wt.value)}&skip=${e}`);async function Lo(){try{let e=Math.max(0,(ae.value?.length??0)-50),[t,...n]=await Promise.all(Array.from({length:1+Math.min(3,Math.ceil(e/50))},(a,r)=>Uo(50*r)));ae.value=[t,...n].flatMap(a=>a.tasks),zn.value=(n.at(-1)??t).more}catch(e){U.value=e.message}}async function Vi(){await _(async()=>{let e=await Uo(ae.value.length);ae.value=[...ae.value,...e.tasks],zn.value=e.more})}var Kt=(e,t)=>e&&_(()=>y(`tasks/${e.id}`,t)).then(Lo),Wi=()=>[...document.querySelectorAll(".tasks .what")],Fo=()=>ae.value?.find(({id:e})=>e===Number(document.activeElement.closest("[data-task]")?.dataset.task));function Ut(e){let t=Wi(),n=t.findIndex(a=>a.closest("[data-task]")===document.activeElement.closest("[data-task]"));t[Math.max(0,Math.min(t.length-1,n+e))]?.focus()}var Vt=e=>new Date().setHours(24*e,0,0,0);function Wn(e){return e.urgent?o("urgent"):e.due<Vt(0)?o("overdue"):e.due<Vt(1)?o("today"):e.due<Vt(2)?o("tomorrow"):R(e.due)}function Bn({id:e}){return i`<audio controls preload="none" src=${`api/recordings/${e}`} aria-label=${o("recording")}></audio>`}var pt=e=>new Intl.DisplayNames(V.value,{type:"language"}).of(e);function Ki({task:e}){return e.name?i`<bdi>${e.name}</bdi>`:i`<bdi dir="ltr">${e.number??o(e.person?"erased":"withheld")}</bdi>`}function zi({task:e}){return e.said?i`<span class="said"><bdi lang=${e.language}>${e.said}</bdi></span>`:e.called?i`<span class="said">${o("called")}${e.seconds>0&&` · ${o("leftMessage",e.seconds)}`}</span>`:null}function Zn({task:e}){let t=e.staff===w.value?.name;return i`
		<li data-task=${e.id} class=${`task ${e.urgent?"urgent":""} ${e.unread?"unread":""}`}>
			<a class="what" href=${e.person?`#person/${e.person}`:"#inbox"} onClick=${()=>{Lt=e.id}}>
				<span class="first">
					${e.unread&&i`<span class="dot"><span class="hidden">${o("unread")} </span></span>`}
					<strong><${Ki} task=${e} /></strong>
					<span class="topic">${Te(e.topic)}</span>
					<time datetime=${new Date(e.heard||e.opened).toISOString()}>${Bi(e.heard||e.opened)}</time>
				</span>
				<${zi} task=${e} />
				<span class="tags">
					${e.stopped&&i`<b class="tag">STOP</b>`}
					${e.desk!==Kn&&i`<span class="tag">${J(e.desk)}</span>`}
					${e.language&&i`<span class="tag" title=${o("language")}>${pt(e.language)}</span>`}
					${e.state!=="open"&&i`<span class="tag">${o(e.state)}</span>`}
					${e.staff&&i`<span class="tag own"><bdi>${e.staff}</bdi></span>`}
				</span>
			</a>
			${!e.person&&e.seconds>0&&i`<${Bn} id=${e.interaction} />`}
			${t?i`<button type="button" onClick=${()=>Kt(e,{state:"done"})}>${o("close")}</button>`:i`<button type="button" disabled=${e.staff!==null} onClick=${()=>Kt(e,{take:!0})}>${o("take")}</button>`}
		</li>`}var Bi=e=>e>=Vt(0)?ge(e):R(e);function Zi(){return i`
		<div class="filters">
			<div class="choice" role="group" aria-label=${o("inbox")}>
				${Ro.map(e=>i`
					<button type="button" key=${e} aria-pressed=${ct.value===e} onClick=${()=>{ct.value=e}}>${o(e==="free"?"free.filter":e)}</button>`)}
			</div>
			${H.value.desks.length>1&&i`
				<label><span class="hidden">${o("toDesk")}</span>
					<select value=${Wt.value} onChange=${({target:e})=>{Wt.value=e.value}}>
						<option value="">${o("allDesks")}</option>
						${H.value.desks.map(e=>i`<option key=${e} value=${e}>${J(e)}</option>`)}
					</select></label>`}
		</div>`}function Vo(){x(()=>{Lo()},[ct.value,Wt.value,q.value.count]);let e=ae.value!==null;x(()=>{e&&Lt&&document.querySelector(`[data-task="${Lt}"] .what`)?.focus(),Lt=void 0},[e]),B([{key:"j",name:"key.next",run:()=>Ut(1)},{key:"ArrowDown",run:()=>Ut(1)},{key:"k",name:"key.before",run:()=>Ut(-1)},{key:"ArrowUp",run:()=>Ut(-1)},{key:"t",name:"take",run:()=>Kt(Fo(),{take:!0})},{key:"x",name:"close",run:()=>Kt(Fo(),{state:"done"})},...Ro.map((n,a)=>({key:String(a+1),name:n==="free"?"free.filter":n,run:()=>{ct.value=n}}))]);let t=Map.groupBy?.(ae.value??[],Wn)??(ae.value??[]).reduce((n,a)=>n.set(Wn(a),[...n.get(Wn(a))??[],a]),new Map);return i`
		<div class="title"><h1>${o("inbox")}</h1><${Zi} /></div>
		${ae.value?.length===0&&i`<p class="empty">${o("nothing")}</p>`}
		${[...t].map(([n,a])=>i`
			<section key=${n} aria-label=${n}>
				<h2>${n}</h2>
				<ul class="tasks">${a.map(r=>i`<${Zn} key=${r.id} task=${r} />`)}</ul>
			</section>`)}
		${zn.value&&i`<button type="button" onClick=${Vi}>${o("more")}</button>`}`}var de=e=>e===null?o("notice.others"):H.value.languages.find(t=>t.tag===e)?.name??e,ke=e=>e%1440===0?o("notice.days",b(e/1440)):e%60===0?o("notice.hours",b(e/60)):o("notice.minutes",b(e)),zt=({kind:e,name:t,notice:n})=>i`${o(`notice.to.${e}`)} ${e==="those"?i`<a href=${`#notice/${n}`}>${n}</a>`:i`<bdi>${t}</bdi>`}`,Bt=({after:e,without:t})=>t?o("notice.without"):e===0?o("notice.atOnce"):o("notice.after",ke(e));function Wo({text:e,letters:t}){let n=[];for(let a of e){let r=t.includes(a),s=n.at(-1);s?.marked===r&&!r?s.text+=a:n.push({marked:r,text:a})}return n.map(({marked:a,text:r},s)=>a?i`<mark key=${s}>${r}</mark>`:r)}var Ie=6e4,Zt=1440*Ie,dt=({share:e,kind:t="",size:n=""})=>i`
	<svg class=${`measure ${n}`} aria-hidden="true" preserveAspectRatio="none" viewBox="0 0 100 10"><rect class=${t} width=${Math.max(e>0?.5:0,100*e)} height="10" /></svg>`,Yn=(e,t)=>t>0?e/t:0;function Xi({result:e}){let t=Math.max(...e.texts.map(({people:n})=>n));return i`
		<div class="scroll"><table>
			<caption>${o("notice.perLanguage")}</caption>
			<thead><tr><th scope="col">${o("notice.language")}</th><th scope="col" class="number">${o("notice.people")}</th><th class="wide"><span class="hidden">${o("notice.bar")}</span></th>
				<th scope="col" class="number">${o("notice.parts")}</th><th scope="col" class="number">${o("notice.cost")}</th></tr></thead>
			<tbody>${e.texts.map(n=>i`
				<tr key=${n.language}><th scope="row"><bdi>${de(n.language)}</bdi><${dt} size="narrow" share=${Yn(n.people,t)} /></th><td class="number">${b(n.people)}</td>
					<td class="wide"><${dt} share=${Yn(n.people,t)} /></td>
					<td class="number">${b(n.parts*n.people)} <small>${o("notice.each",b(n.parts))}</small></td><td class="number">${ue(n.cost/1e6)}</td></tr>`)}</tbody>
			<tfoot><tr><th scope="row">${o("notice.together")}</th><td class="number">${b(e.people)}</td><td class="wide"></td><td class="number">${b(e.parts)}</td><td class="number">${ue(e.cost/1e6)}</td></tr></tfoot>
		</table></div>`}function Gn({reasons:e,people:t}){let n=Object.entries(e),a=n.reduce((r,[,s])=>r+s,t);return n.length>0&&i`
		<div class="scroll"><table>
			<caption>${o("notice.leftOut")}</caption>
			<tbody>${n.map(([r,s])=>i`
				<tr key=${r}><th scope="row">${o(`notice.reason.${r}`)}</th><td class="number">${b(s)}</td><td class="wide"><${dt} kind="out" share=${Yn(s,a)} /></td></tr>`)}</tbody>
		</table></div>`}function Yi([e,t],n,a){let r=[];if(e===t)return r;for(let s=n-Zt;s<a&&r.length<40;s+=Zt){let l=new Date(s).setHours(0,0,0,0),u=new Date(l).setHours(0,e),d=new Date(e<t?l:l+Zt+36e5).setHours(0,t);d>n&&u<a&&r.push([Math.max(u,n),Math.min(d,a)])}return r}var Xn=26,Gi=[10,30,60,120,180,360,720,1440,2880,5760,14400];function Ji({notice:e,result:t}){let n=t.to.filter(c=>c.starts>0),a=t.starts-10*Ie,r=Math.max(t.ends+10*Ie,a+60*Ie),s=Fe[V.value].direction==="rtl",l=c=>100*(c-a)/(r-a),u=(c,$)=>{let C=Math.max(.7,l($)-l(c));return{x:`${s?100-l(c)-C:l(c)}%`,width:`${C}%`}},d=Ie*(Gi.find(c=>(r-a)/Ie/c<=6)??20*1440),f=[];for(let c=new Date(a).setHours(0,0,0,0);c<r&&f.length<12;c+=d)l(c)>3&&l(c)<97&&f.push(c);let p=n.length*Xn+24,v=Yi(t.quiet,a,r),h=`${o("notice.starts")} ${I(t.starts)}, ${o("notice.ends")} ${I(t.ends)}`;return i`
		<figure>
			<figcaption>${o("notice.when")}</figcaption>
			<svg class="time" role="img" aria-label=${h} width="100%" height=${p}>
				${v.map(([c,$])=>i`<rect key=${c} class="quiet" ...${u(c,$)} y="0" height=${p-20} />`)}
				${f.map(c=>i`<g key=${c}>
					<line x1=${u(c,c).x} x2=${u(c,c).x} y1="0" y2=${p-20} />
					<text x=${u(c,c).x} y=${p-5} text-anchor="middle">${d>=Zt?new Date(c).getDate():ge(c)}</text></g>`)}
				${n.map((c,$)=>i`<rect key=${$} class="lane" ...${u(c.starts,c.ends)} y=${$*Xn+4} height=${Xn-8} rx="3" />`)}
			</svg>
			${v.length>0&&i`<p class="hint"><svg class="key" aria-hidden="true" width="14" height="14"><rect class="quiet" width="14" height="14" /></svg> ${o("notice.quiet")}</p>`}
			<div class="scroll"><table>
				<thead><tr><th scope="col">${o("notice.who")}</th><th scope="col" class="number">${o("notice.people")}</th><th scope="col">${o("notice.starts")}</th><th scope="col">${o("notice.ends")}</th></tr></thead>
				<tbody>${e.to.map((c,$)=>i`
					<tr key=${$}><th scope="row"><${zt} ...${c} /> <small>${Bt(c)}</small></th><td class="number">${c.without?"–":b(t.to[$].people)}</td>
						<td>${t.to[$].starts?I(t.to[$].starts):"–"}</td><td>${t.to[$].ends?I(t.to[$].ends):"–"}</td></tr>`)}</tbody>
			</table></div>
		</figure>`}function Qi({result:e}){return i`
		${e.no_way&&i`<p class="warning">${o("notice.noWay")}</p>`}
		${e.people===0&&i`<p class="warning">${o("notice.nobody")}</p>`}
		${e.over&&i`<p class="warning">${o("notice.over",ue((e.cap-e.spent)/1e6))}</p>`}
		${e.late>0&&i`<p class="warning">${o("notice.late",b(e.late))}</p>`}
		${e.waits_quiet&&i`<p class="warning">${o("notice.waitsQuiet")}</p>`}`}function Xt({notice:e,result:t}){let n=Math.max(1,Math.round((t.ends-t.starts)/Ie));return i`
		<section class="rehearsal" aria-label=${o("notice.rehearsal")}>
			<h2>${o("notice.rehearsal")}</h2>
			<p class="sum"><strong>${o("notice.sumPeople",b(t.people))}</strong> · ${o("notice.sumCost",ue(t.cost/1e6))} · ${o("notice.sumTime",ke(n))}</p>
			<${Qi} result=${t} />
			<${Xi} result=${t} />
			<${Gn} reasons=${t.left_out} people=${t.people} />
			<${Ji} notice=${e} result=${t} />
		</section>`}var Jn=m(null),er={n:()=>T("notice-edit","new"),j:()=>Ko(1),k:()=>Ko(-1)};function Ko(e){let t=[...document.querySelectorAll(".tasks a")];t[Math.max(0,Math.min(t.length-1,t.indexOf(document.activeElement)+e))]?.focus()}var Qn=({notice:{state:e,urgent:t}})=>i`
	<span class=${`tag state-${e}`}>${o(`notice.state.${e}`)}</span>
	${t&&i`<b class="tag">${o("urgent")}</b>`}`;function zo(){return x(()=>{_(async()=>{({notices:Jn.value}=await g("notices"))})},[q.value.count]),B(er),i`
		<h1>${o("notices")}</h1>
		<p><a class="button main" href="#notice-edit/new">${o("notice.new")}</a></p>
		${Jn.value?.length===0&&i`<p class="empty">${o("notice.none")}</p>`}
		<ul class="tasks">${Jn.value?.map(e=>i`
			<li key=${e.id} class=${e.state==="running"?"live":""}>
				<div class="what">
					<a href=${`#notice/${e.id}`}><strong dir="auto">${e.title??"?"}</strong></a>
					<small><${Qn} notice=${e} /> <bdi>${e.by}</bdi>
						<time>${I(e.starts||e.made)}</time></small>
				</div>
			</li>`)}</ul>
		<p class="hint">${o("notice.keys")}</p>`}var N=m(null),mt=m(null),ft=m(!1),Yt=m(""),tr=({state:e,messages:t})=>e==="running"||t.waiting+t.sending>0,ea=({state:e})=>e==="draft"||e==="approved";async function Bo(e){let t=await g(`notices/${e}`);ea(t)&&mt.value?.hash!==t.hash&&(mt.value={hash:t.hash,...await g(`notices/${e}/rehearsal`)}),N.value=t}function nr(e){let t,n=async()=>{let a=performance.now();await _(()=>Bo(e));let r=performance.now()-a;t!==null&&N.value&&tr(N.value)&&(t=setTimeout(n,Math.max(1e3,10*r)))};return n(),()=>{clearTimeout(t),t=null}}var He=(e,t={})=>_(async()=>{ft.value=!1,await y(`notices/${N.value.id}`,{what:e,...t}),await Bo(N.value.id),q.value={count:q.value.count+1,person:void 0}});async function ar(e){e.preventDefault();let{language:t}=Object.fromEntries(new FormData(e.target));Yt.value="",await _(()=>y(`notices/${N.value.id}/test`,{language:t}))&&(Yt.value=o("notice.tested"))}function or(){let e=N.value;return i`
		<h1><bdi>${e.title}</bdi></h1>
		<p><${Qn} notice=${e} /></p>
		<dl class="facts">
			<dt>${o("notice.writtenBy")}</dt><dd><bdi>${e.by}</bdi> · <time>${I(e.made)}</time></dd>
			<dt>${o("notice.approvedBy")}</dt><dd>${e.approved_by?i`<bdi>${e.approved_by}</bdi> · <time>${I(e.approved)}</time>`:"–"}</dd>
			<dt>${o("notice.hash")}</dt><dd><code>${e.hash}</code></dd>
			${(e.starts||e.start)>0&&i`<dt>${o("notice.starts")}</dt><dd><time>${I(e.starts||e.start)}</time></dd>`}
			${e.valid>0&&i`<dt>${o("notice.valid")}</dt><dd>${ke(e.valid)}</dd>`}
			${e.call&&i`<dt>${o("notice.how")}</dt><dd>${o("notice.call")}</dd>`}
			<dt>${o("notice.who")}</dt><dd>${e.to.map((t,n)=>i`<span key=${n}>${n>0&&" · "}<${zt} ...${t} /> <small>${Bt(t)}</small></span>`)}
				${e.only.length>0&&i` · <small>${o("notice.only")}: ${e.only.map(de).join(", ")}</small>`}</dd>
		</dl>`}var sr=()=>i`
	<div class="cards" role="list" aria-label=${o("notice.texts")}>${N.value.texts.map(({language:e,text:t})=>i`
		<div key=${e} role="listitem" class="card"><strong><bdi>${de(e)}</bdi></strong><p dir="auto" lang=${e??void 0}>${t}</p></div>`)}</div>`;function ir(){let e=N.value;return e.call?null:e.phone?i`
		<form class="actions" onSubmit=${ar}>
			<label class="inline"><span>${o("notice.testIn")}</span> <select name="language">${e.texts.map(({language:t})=>i`<option key=${t} value=${t??""}>${de(t)}</option>`)}</select></label>
			<button>${o("notice.test")} <bdi dir="ltr">${e.phone}</bdi></button>
			<output role="status">${Yt.value}</output>
		</form>`:i`<p class="hint">${o("notice.noPhone")} <code dir="ltr">passaparola notice phone +39… ${w.value.name}</code></p>`}function rr(){return i`
		<form class="actions" onSubmit=${t=>{t.preventDefault();let{at:n}=Object.fromEntries(new FormData(t.target));He("start",{at:n?new Date(n).getTime():0})}}>
			<button class="main">${o("notice.start")}</button>
			<label class="inline"><span>${o("notice.startAt")}</span> <input name="at" type="datetime-local" /></label>
		</form>`}var lr=()=>ft.value?i`
	<button type="button" class="alert" onClick=${()=>He("stop")}>${o("notice.stopSure")}</button>
	<button type="button" onClick=${()=>{ft.value=!1}}>${o("notice.stopNot")}</button>`:i`
	<button type="button" onClick=${()=>{ft.value=!0}}>${o("notice.stop")}</button>`;function ur(){let e=N.value,t=sessionStorage.getItem(`pin-${e.id}`);return i`
		${t&&e.street&&i`<p class="warning">${o("notice.pin")} <code dir="ltr">${e.id} ${e.street} ${t}</code></p>`}
		${e.state==="draft"&&(e.own?i`<p>${o("notice.waitsApproval")}</p>`:i`
			<p class="actions"><button type="button" class="main" onClick=${()=>He("approve",{hash:e.hash})}>${o("notice.approve")} <code>${e.hash}</code></button></p>
			<p class="hint">${o("notice.approveHint")}</p>`)}
		${e.state==="approved"&&i`<${rr} />`}
		<p class="actions">${e.own&&i`<a class="button" href=${`#notice-edit/${e.id}`}>${o("notice.change")}</a>`}</p>
		<${ir} />
		${mt.value&&i`<${Xt} notice=${e} result=${mt.value} />`}`}var cr=["delivered","sent","sending","waiting","unknown","failed","stopped"];function pr(){let{messages:e,to_come:t,failed:n,planned:a}=N.value,r=[...cr.map(u=>[o(`notice.message.${u}`),e[u],u]),[o("notice.toCome"),t,"waiting"]].filter(([,u])=>u>0),s=e.delivered+e.sent+e.unknown+e.failed+e.stopped,l=s+e.waiting+e.sending+t;return i`
		<p class="sum" role="status">${o("notice.gone",b(s))} / ${b(l)}${a?"":" …"}</p>
		<progress aria-label=${o("notice.progress")} max=${Math.max(l,1)} value=${s}></progress>
		<div class="scroll"><table>
			<caption>${o("notice.results")}</caption>
			<tbody>${r.map(([u,d,f])=>i`
				<tr key=${u}><th scope="row">${u}</th><td class="number">${b(d)}</td><td class="wide"><${dt} kind=${f==="failed"?"out":""} share=${l>0?d/l:0} /></td></tr>`)}</tbody>
		</table></div>
		${Object.keys(n).length>0&&i`<div class="scroll"><table>
			<caption>${o("notice.whyFailed")}</caption>
			<tbody>${Object.entries(n).map(([u,d])=>i`<tr key=${u}><th scope="row">${o(`failure.${u}`)}</th><td class="number">${b(d)}</td></tr>`)}</tbody></table></div>`}
		<${Gn} reasons=${N.value.left_out} people=${l} />`}function dr(){let{state:e,id:t}=N.value;return i`
		${!(e==="done"||e==="stopped")&&i`<p class="actions">
			${e==="running"?i`<button type="button" class="main" onClick=${()=>He("pause")}>${o("notice.pause")}</button>`:i`<button type="button" class="main" onClick=${()=>He("start")}>${o("notice.resume")}</button>`}
			<${lr} /></p>`}
		<${pr} />
		<h2>${o("notice.again")}</h2>
		<p class="actions">${["moved","cancelled","more"].map(a=>i`<a key=${a} class="button" href=${`#notice-edit/new/${t}/${a}`}>${o(`notice.again.${a}`)}</a>`)}</p>`}var fr={p:()=>N.value?.state==="running"?He("pause"):N.value?.state==="paused"&&He("start"),e:()=>N.value?.own&&ea(N.value)&&document.querySelector('a[href^="#notice-edit/"]').click()};function Zo({parts:[e]}){return x(()=>{N.value=mt.value=null,Yt.value="",ft.value=!1},[e]),x(()=>nr(e),[e,N.value?.state,q.value.count]),B(fr),N.value===null?i`<h1 class="hidden">${o("notices")}</h1>`:i`
		<${or} />
		<${sr} />
		${ea(N.value)?i`<${ur} />`:i`<${dr} />`}
		<p class="hint">${o("notice.oneKeys")}</p>`}var L=m(null),Gt=m({lists:[],desks:[]}),$t=m(null),Be=m({}),mr=[30,60,120,360,1440,4320],$r=[15,30,60,120,360,1440],na=()=>({title:"",to:[{kind:"list",name:"",notice:0,after:0,without:!1}],only:[],start:0,valid:0,urgent:!1,call:!1,street:"",texts:[{language:H.value.languages[0].tag,text:""},{language:null,text:""}]});function hr(e,t){let n=e.again[t]??{};return{...na(),title:`${o(`notice.again.${t}`)}: ${e.title}`.slice(0,100),urgent:!0,valid:120,to:[{kind:"those",name:null,notice:e.id,after:0,without:!1}],texts:e.texts.map(({language:a,text:r})=>({language:a,text:(n[a??"en"]??"")+r}))}}async function vr([e,t,n]){L.value=$t.value=null,Be.value={},await _(async()=>{Gt.value=await g("audience"),L.value=e!=="new"?await g(`notices/${e}`):t?hr(await g(`notices/${t}`),n):na();for(let{language:a,text:r}of L.value.texts)Yo(a,r)})}var Q=e=>{L.value={...L.value,...e},$t.value=null},ta=(e,t,n)=>Q({[e]:L.value[e].map((a,r)=>r===t?{...a,...n}:a)}),_r=(e,t)=>Q({[e]:L.value[e].filter((n,a)=>a!==t)});async function Yo(e,t){try{let n=t?await y("parts",{text:t}):null;Be.value={...Be.value,[e]:n}}catch{Be.value={...Be.value,[e]:null}}}var Xo={};function Go(e,t){let{language:n}=L.value.texts[e];ta("texts",e,{text:t}),clearTimeout(Xo[n]),Xo[n]=setTimeout(Yo,200,n,t)}function br({index:e,text:t,weight:n}){if(!n)return i`<output></output>`;let a=n.letters&&[...n.letters].length<=12;return i`
		<output>${o("notice.weight",b(n.parts))} · ${o("notice.letterCount",b(n.units))}${n.price?` · ${ue(n.price)}`:""}</output>
		${n.encoding==="ucs2"&&!a&&i`<p class="hint">${o("notice.script")}</p>`}
		${a&&i`
			<p class="letters" dir="auto"><${Wo} text=${t} letters=${n.letters} /></p>
			<p class="hint">${o("notice.dear")}${n.plain&&n.plain_parts<n.parts?` ${o("notice.plainSaves",b(n.plain_parts))}`:""}</p>
			${n.plain&&i`<button type="button" onClick=${()=>{Go(e,n.plain)}}>${o("notice.usePlain")}</button>`}`}`}function gr({index:e,text:{language:t,text:n}}){let a=`text-${t??"others"}`;return i`
		<div class="card">
			<label for=${a}><bdi>${de(t)}</bdi></label>
			<textarea id=${a} rows="4" maxlength="1600" dir="auto" lang=${t??void 0} value=${n} onInput=${({target:r})=>Go(e,r.value)}></textarea>
			<${br} index=${e} text=${n} weight=${Be.value[t]} />
		</div>`}function yr(){let{texts:e}=L.value,t=[...H.value.languages.map(({tag:n})=>n),null].filter(n=>!e.some(({language:a})=>a===n));return i`
		<fieldset><legend>${o("notice.texts")}</legend>
			<div class="cards">${e.map((n,a)=>i`<${gr} key=${n.language} index=${a} text=${n} />`)}</div>
			${t.length>0&&i`<label class="inline">${o("notice.addLanguage")}
				<select value="" onChange=${({target:n})=>{Q({texts:[...e,{language:n.value==="others"?null:n.value,text:""}]}),n.value=""}}><option value=""></option>${t.map(n=>i`<option key=${n} value=${n??"others"}>${de(n)}</option>`)}</select></label>`}
			<p class="hint">${o("notice.textsHint")}</p>
		</fieldset>`}var wr=()=>[...Gt.value.lists.map(({name:e,people:t})=>["list",e,`${e} (${b(t)})`]),...Gt.value.lists.filter(({themselves:e})=>e>0).map(({name:e,themselves:t})=>["tag",e,`${e} (${b(t)})`]),...Gt.value.desks.map(e=>["desk",e,e])];function kr({index:e,people:t}){let n=t.kind==="those"?`those/${t.notice}`:`${t.kind}/${t.name??""}`,a=wr(),r=({target:s})=>{let[l,...u]=s.value.split("/");ta("to",e,l==="those"?{kind:l,notice:Number(u[0]),name:null}:{kind:l,name:u.join("/"),notice:0})};return i`
		<li>
			<label><span class="hidden">${o("notice.who")}</span>
				<select required value=${n==="list/"?"":n} onChange=${r}>
					<option value="" disabled>${o("notice.choose")}</option>
					${["list","tag","desk"].map(s=>a.some(([l])=>l===s)&&i`
						<optgroup key=${s} label=${o(`notice.to.${s}`)}>${a.filter(([l])=>l===s).map(([,l,u])=>i`
							<option key=${l} value=${`${s}/${l}`}>${u}</option>`)}</optgroup>`)}
					${t.kind==="those"&&i`<option value=${n}>${o("notice.to.those")} ${t.notice}</option>`}
					<option value="everyone/">${o("notice.to.everyone")}</option>
				</select></label>
			<label><span class="hidden">${o("notice.when")}</span>
				<select value=${t.without?"without":String(t.after)} onChange=${({target:s})=>ta("to",e,s.value==="without"?{without:!0,after:0}:{without:!1,after:Number(s.value)})}>
					<option value="0">${o("notice.atOnce")}</option>
					${[...new Set([...$r,t.after])].filter(Boolean).map(s=>i`<option key=${s} value=${s}>${o("notice.after",ke(s))}</option>`)}
					<option value="without">${o("notice.without")}</option>
				</select></label>
			${L.value.to.length>1&&i`<button type="button" onClick=${()=>_r("to",e)}>${o("notice.remove")}</button>`}
		</li>`}function xr(){let{to:e,only:t}=L.value;return i`
		<fieldset><legend>${o("notice.who")}</legend>
			<ul class="lines">${e.map((n,a)=>i`<${kr} key=${a} index=${a} people=${n} />`)}</ul>
			<button type="button" onClick=${()=>Q({to:[...e,{...na().to[0],after:60}]})}>${o("notice.addLine")}</button>
			<details open=${t.length>0}><summary>${o("notice.only")}</summary>
				<div class="ticks">${H.value.languages.map(({tag:n,name:a})=>i`
					<label key=${n} class="tick"><input type="checkbox" checked=${t.includes(n)} onChange=${({target:r})=>Q({only:r.checked?[...t,n]:t.filter(s=>s!==n)})} /> <bdi>${a}</bdi></label>`)}</div></details>
		</fieldset>`}var Sr=e=>e?new Date(e-new Date(e).getTimezoneOffset()*6e4).toISOString().slice(0,16):"";function Cr(){let{start:e,valid:t,urgent:n,call:a,street:r}=L.value;return i`
		<fieldset class="options"><legend>${o("notice.when")}</legend>
			<label>${o("notice.startAt")}<input type="datetime-local" value=${Sr(e)} onChange=${({target:s})=>Q({start:s.value?new Date(s.value).getTime():0})} /></label>
			<label>${o("notice.valid")}<select value=${String(t)} required=${n} onChange=${({target:s})=>Q({valid:Number(s.value)})}>
				<option value="0">${o("notice.always")}</option>
				${[...new Set([...mr,t])].filter(Boolean).map(s=>i`<option key=${s} value=${s}>${ke(s)}</option>`)}</select></label>
			<label class="tick"><input type="checkbox" checked=${n} onChange=${({target:s})=>Q({urgent:s.checked,valid:s.checked&&t===0?120:t})} /> ${o("notice.urgent")}</label>
			<label class="tick"><input type="checkbox" checked=${a} onChange=${({target:s})=>Q({call:s.checked})} /> ${o("notice.call")}</label>
			<label>${o("notice.street")}<input value=${r??""} pattern="[A-Za-z]{4,12}" maxlength="12" onInput=${({target:s})=>Q({street:s.value})} /></label>
		</fieldset>`}var Jo=()=>({...L.value,street:L.value.street??""});async function Dr(){await _(async()=>{$t.value=await y("rehearsal",Jo())})}async function Er(e,t){e.preventDefault(),await _(async()=>{let n=await y(t==="new"?"notices":`notices/${t}/text`,Jo());n.pin&&sessionStorage.setItem(`pin-${n.id}`,n.pin),T("notice",String(n.id))})}function Qo({parts:e}){if(x(()=>{vr(e)},e),L.value===null)return i`<h1 class="hidden">${o("notice.new")}</h1>`;let t=n=>{n.key==="Enter"&&(n.ctrlKey||n.metaKey)&&n.currentTarget.requestSubmit()};return i`
		<h1>${o(e[0]==="new"?"notice.new":"notice.change")}</h1>
		<form class="notice-form" onSubmit=${n=>Er(n,e[0])} onKeyDown=${t}>
			<label>${o("notice.title")}<input id="title" required maxlength="100" dir="auto" value=${L.value.title} onInput=${({target:n})=>Q({title:n.value})} /></label>
			<${xr} />
			<${yr} />
			<${Cr} />
			<p class="actions"><button type="button" onClick=${Dr}>${o("notice.rehearse")}</button> <button class="main">${o("notice.save")}</button></p>
			<p class="hint">${o("notice.saveHint")}</p>
		</form>
		${$t.value&&i`<${Xt} notice=${L.value} result=${$t.value} />`}`}var A=m(null),xe=m([]),ht=m(0),Ze=m(null),Xe=m(null);async function Ye(e){try{let[t,n]=await Promise.all([g(`people/${e}`),g(`people/${e}/thread`)]),a=n.rows.toReversed(),r=A.value?.person===e?xe.value.filter(({id:s})=>s<a[0]?.id):[];r.length===0&&(ht.value=n.earlier),xe.value=[...r,...a],A.value=t,t.tasks.some(({unread:s})=>s)&&await y(`people/${e}/read`)}catch(t){U.value=t.message}}var es=()=>_(async()=>{let e=await g(`people/${A.value.person}/thread?from=${ht.value}`);xe.value=[...e.rows.toReversed(),...xe.value],ht.value=e.earlier}),aa=e=>_(async()=>{Xe.value=e?(await g(`people/${A.value.person}/thread?q=${encodeURIComponent(e)}`)).rows.toReversed():null}),Z=(e,t,n)=>_(()=>y(e,t),n).then(a=>Ye(A.value.person).then(()=>a));var Ar=["normal","neutral","silent","never"];function ns(){let{holder:e,held_until:t,person:n}=A.value,a=e===w.value.name;return e===null?i`<p class="held"><span>${o("machineAnswers")}</span>
			<button type="button" onClick=${()=>Z(`people/${n}/hold`)}>${o("hold")}</button></p>`:i`<p class="held mine"><span>${o("heldBy")} <bdi>${e}</bdi> · ${o("until")} ${ge(t)}</span>
		${a&&i`<button type="button" onClick=${()=>Z(`people/${n}/free`)}>${o("free")}</button>`}</p>`}function Or({task:e}){let t=async n=>{n.preventDefault();let{desk:a,due:r,note:s,colleague:l}=Object.fromEntries(new FormData(n.target)),u=await _(()=>y(`tasks/${e.id}`,{...s&&{note:s},...a&&{desk:a},...l&&{to:l},...r&&{due:new Date(`${r}T09:00`).getTime(),state:"waiting"}}));u&&a?T("inbox"):u&&Ye(A.value.person)};return i`
		<details class="hand"><summary>${o("handOver")}</summary>
			<form onSubmit=${t}>
				<label>${o("toDesk")}<select name="desk"><option value=""></option>${H.value.desks.map(n=>i`<option key=${n} value=${n}>${J(n)}</option>`)}</select></label>
				<label>${o("toPerson")}<select name="colleague"><option value=""></option>${H.value.staff.map(({name:n})=>i`<option key=${n}>${n}</option>`)}</select></label>
				<label>${o("sentence")}<input name="note" maxlength="1600" dir="auto" autocomplete="off" /></label>
				<label>${o("due")}<input type="date" name="due" /></label>
				<button class="main">${o("save")}</button>
			</form></details>`}function ts({task:e}){let t=e.staff===w.value.name;return i`
		<li class=${`todo ${e.urgent?"urgent":""} ${e.state}`}>
			<p><strong>${Te(e.topic)}</strong>${e.desk!==Kn&&i` <span class="tag">${J(e.desk)}</span>`}</p>
			<small>${o(e.state)}${e.staff&&i` · <bdi>${e.staff}</bdi>`}${e.state!=="done"&&i` · ${o("dueOn")} <time>${R(e.due)}</time>`}</small>
			${e.state!=="done"&&i`
				<p class="deeds">
					${!t&&i`<button type="button" disabled=${e.staff!==null} onClick=${()=>Z(`tasks/${e.id}`,{take:!0})}>${o("take")}</button>`}
					<button type="button" onClick=${()=>Z(`tasks/${e.id}`,{state:"done"})}>${o("close")}</button>
				</p>
				<${Or} task=${e} />`}
		</li>`}function Tr(){let e=A.value,t=()=>_(async()=>{Ze.value=(await y(`people/${e.person}/number`)).number}),n=a=>Z(`people/${e.person}/about`,a,"saved");return i`
		<dl class="known">
			<div><dt>${o("number")}</dt><dd><bdi dir="ltr">${Ze.value??e.number??o("erased")}</bdi>
				${e.number&&!Ze.value&&i` <button type="button" class="plain" onClick=${t}>${o("showNumber")}</button>`}</dd></div>
			<div><dt><label for="language">${o("theirLanguage")}</label></dt><dd>
				<select id="language" value=${e.language??""} onChange=${({target:a})=>n({language:a.value})}>
					${!e.language&&i`<option value="">?</option>`}
					${H.value.languages.map(({tag:a})=>i`<option key=${a} value=${a}>${pt(a)}</option>`)}
				</select></dd></div>
			<div><dt><label for="safety">${o("safety")}</label></dt><dd>
				<select id="safety" value=${e.safety} onChange=${({target:a})=>n({safety:a.value})}>
					${Ar.map(a=>i`<option key=${a} value=${a}>${o(a)}</option>`)}
				</select></dd></div>
			${e.lists&&i`<div><dt>${o("lists")}</dt><dd>${e.lists.split(";").map(a=>i`<span key=${a} class="tag"><bdi>${a}</bdi></span> `)}</dd></div>`}
		</dl>`}function oa(){let e=A.value,[t,n]=[!1,!0].map(a=>e.tasks.filter(({state:r})=>r==="done"===a));return i`
		<h2>${o("tasks")}</h2>
		${t.length===0&&i`<p class="empty">${o("nothing")}</p>`}
		<ul>${t.map(a=>i`<${ts} key=${a.id} task=${a} />`)}</ul>
		<${Tr} />
		<h2>${o("appointments")}</h2>
		<p><a class="button" href=${`#appointment/new///${e.person}`}>${o("newAppointment")}</a></p>
		<ul class="items">${e.appointments.map(a=>i`
			<li key=${a.id}><a href=${`#appointment/${a.id}`}><time>${I(a.starts)}</time></a> <span class="tag">${z("appointment",a.state)}</span>
				<small><bdi dir="ltr">${a.code}</bdi> · <bdi>${a.place}</bdi></small></li>`)}</ul>
		${e.cases.length>0&&i`<h2>${o("cases")}</h2>
			<ul class="items">${e.cases.map(a=>i`
				<li key=${a.id}><bdi dir="ltr">…${a.number}</bdi> <span class="tag">${z("case",a.state)}</span></li>`)}</ul>`}
		${n.length>0&&i`<details><summary>${o("before")} (${b(n.length)})</summary>
			<ul>${n.map(a=>i`<${ts} key=${a.id} task=${a} />`)}</ul></details>`}`}var Mr=e=>H.value.flows[e]??Te(e),is=e=>e.kind==="call"&&e.text!==null&&e.text!=="answered";function Pr(e){let t=[];for(let n of e){let a=t.at(-1);n.channel!=="call"?t.push(n):a?.call&&!a.over?a.call.push(n):t.push({id:n.id,at:n.at,call:[n]}),t.at(-1).call&&is(n)&&(t.at(-1).over=!0)}return t}var Ge=({row:e,children:t})=>i`
	<small class="meta"><time datetime=${new Date(e.at).toISOString()}>${ge(e.at)}</time>${e.staff&&i` · <bdi>${e.staff}</bdi>`}${t}</small>`;function rs({row:e}){return e.status?i` · <span class=${`fared ${e.status}`}>${o(e.status)}${e.why&&`: ${z("why",e.why)}`}</span>`:e.parts>1?i` · ${o("partsOf",e.parts)}`:null}var as={reminder:"reminder",notice:"notice",lookup:"lookup",error:"error"};function Ir({row:e}){return i`
		<li class=${`row ${e.direction} ${e.status==="failed"?"lost":""}`}>
			${as[e.kind]&&i`<small class="kind">${o(`kind.${as[e.kind]}`)}</small>`}
			<p dir="auto" lang=${e.language}>${e.text??i`<em>${o("erased")}</em>`}</p>
			<${Ge} row=${e}>${e.direction==="out"&&!e.staff&&` · ${o("machine")}`}<${rs} row=${e} /></${Ge}>
		</li>`}function os(e){let t=[];for(let{kind:n,flow:a,text:r}of e)n==="keys"&&r?t.at(-1)?.keys.push(r):a&&a!==t.at(-1)?.name&&t.push({name:a,keys:[]});return t}var ss=e=>Number(/^(\d+) s$/.exec(e??"")?.[1]??0),Hr=e=>e<60?o("seconds",b(e)):o("minutes",b(Math.round(e/60)));function Nr({item:{call:e}}){let[t]=e,n=e.find(is),a=e.filter(({kind:l})=>l==="recording"),r=e.filter(({kind:l})=>l!=="call"),s=t.direction==="out";return i`
		<li class=${`row call ${s?"out":"in"}`}>
			<p class="head"><span aria-hidden="true">☎</span> <strong>${o(s?"callOfOurs":"call")}</strong>
				${n&&i` <span>${ss(n.text)>0?Hr(ss(n.text)):z("end",n.text)}</span>`}</p>
			${os(r).length>0&&i`<ol class="way">${os(r).map(({name:l,keys:u},d)=>i`
				<li key=${d}>${Mr(l)}${u.map(f=>i` <kbd dir="ltr">${f}</kbd>`)}</li>`)}</ol>`}
			${a.map(l=>i`<p key=${l.id}>${o("leftMessage",l.seconds)}${l.audio?i`<${Bn} id=${l.id} />`:null}</p>`)}
			${r.length>0&&i`<details><summary>${o("wholeCall")}</summary>
				<ol class="heard">${r.map(l=>i`<li key=${l.id} class=${l.direction} dir="auto" lang=${l.language}>${l.kind==="keys"?i`<kbd dir="ltr">${l.text||o("silence")}</kbd>`:l.text}</li>`)}</ol></details>`}
			<${Ge} row=${t}><${rs} row=${t} /></${Ge}>
		</li>`}function jr({row:e}){return i`<li class="row note"><small class="kind">${o("noteWord")}</small><p dir="auto">${e.text}</p><${Ge} row=${e} /></li>`}function qr({row:e}){let t=e.kind==="call"?o("ringing"):e.kind==="note"?z("did",e.step):e.kind==="follow_up"?i`${Te(e.flow??"")}: ${z("did",e.step??"open")}`:z("kind",e.kind);return i`<li class="event"><p>${t}${e.text&&i` — <span dir="auto">${e.text}</span>`}</p><${Ge} row=${e} /></li>`}function Fr({item:e}){return e.call?i`<${Nr} item=${e} />`:e.kind==="note"&&!e.flow?i`<${jr} row=${e} />`:e.channel==="desk"||e.kind==="opt_out"?i`<${qr} row=${e} />`:i`<${Ir} row=${e} />`}function ls({rows:e}){let t;return i`
		<ol class="thread" aria-live="polite" aria-label=${o("conversation")}>${Pr(e).map(n=>{let a=R(n.at),r=a!==t;return t=a,i`
				${r&&i`<li key=${a} class="dateline"><span>${a}</span></li>`}
				<${Fr} key=${n.id} item=${n} />`})}</ol>`}var fe=m("answer"),se=m(null),Je=m(null),Jt=new Map,oe=()=>document.getElementById("answer");function en(e){fe.value=e,setTimeout(()=>oe()?.focus())}async function sa(){if(se.value){se.value=null;return}fe.value="answer",await _(async()=>{se.value=(await g(`people/${A.value.person}/ready?language=${V.value}`)).answers}),setTimeout(()=>document.querySelector(".ready button")?.focus())}var us;function Qt(){clearTimeout(us),us=setTimeout(async()=>{let e=oe()?.value.trim();try{Je.value=e&&fe.value==="answer"?await y("parts",{text:e}):null}catch{Je.value=null}},150)}function Rr({text:e}){let t=oe().value.trim();oe().value=t?`${t}
${e}`:e,Jt.set(A.value.person,oe().value),se.value=null,Qt(),oe().focus()}function Ur(){let e=t=>{let n=[...t.currentTarget.querySelectorAll("button")],a={ArrowDown:1,j:1,ArrowUp:-1,k:-1}[t.key];t.key==="Escape"?(t.stopPropagation(),se.value=null,oe().focus()):a&&(t.preventDefault(),n[Math.max(0,Math.min(n.length-1,n.indexOf(document.activeElement)+a))]?.focus())};return i`
		<ul class="ready" aria-label=${o("ready")} onKeyDown=${e}>
			${se.value.length===0&&i`<li class="empty">${o("noReady")}</li>`}
			${se.value.map(t=>i`
				<li key=${t.name}><button type="button" onClick=${()=>Rr(t)}>
					<span dir="auto" lang=${t.language}>${t.text}</span>
					${t.meaning_language!==t.language&&i`<small dir="auto" lang=${t.meaning_language}>${t.meaning}</small>`}
				</button></li>`)}
		</ul>`}function Lr(){let{number:e,stopped:t,safety:n,holder:a}=A.value;return e?t?"stopped":n==="never"?"neverLong":a!==null&&a!==w.value.name?"held":"":"erasedLong"}function Vr(){let{parts:e,price:t,because:n}=Je.value??{};return i`<output>${Je.value&&i`
		${o("partsOf",b(e))}${t?` · ${ue(t)}`:""}${n&&i` · <span title=${o("becauseLong")}>${o("because")} «<bdi>${n}</bdi>»</span>`}`}</output>`}function cs(){let e=re(),{person:t}=A.value,n=fe.value==="note",a=n?"":Lr();x(()=>(oe().value=Jt.get(t)??"",Qt(),()=>{se.value=Je.value=null,fe.value="answer"}),[t]),x(Qt,[n]);let r=async u=>{u.preventDefault();let d=oe().value.trim();d&&!a&&await Z(`people/${t}/${fe.value}`,{text:d})&&(Jt.delete(t),oe().value="",Je.value=null,fe.value="answer")},s=u=>{u.key==="Enter"&&(u.ctrlKey||u.metaKey)&&e.current.requestSubmit()},l=({target:u})=>{Jt.set(t,u.value),Qt()};return i`
		<form class=${`write ${fe.value}`} ref=${e} onSubmit=${r}>
			${se.value&&i`<${Ur} />`}
			${a&&i`<p class="bar-to" role="status">${o(a)}</p>`}
			<label><span class="hidden">${o(n?"note":"answer")}</span>
				<textarea id="answer" rows="3" maxlength="1600" dir="auto" onInput=${l} onKeyDown=${s}
					placeholder=${o(n?"note":"answer")}></textarea></label>
			<div class="below">
				<div class="choice" role="group" aria-label=${o("whatToWrite")}>
					${["answer","note"].map(u=>i`
						<button type="button" key=${u} aria-pressed=${fe.value===u} onClick=${()=>en(u)}>${o(u==="note"?"noteWord":"answerWord")}</button>`)}
				</div>
				<button type="button" class="plain" aria-expanded=${se.value!==null} onClick=${sa}>${o("ready")}</button>
				<${Vr} />
				<button class="main" disabled=${!!a}>${o(n?"save":"send")}</button>
			</div>
		</form>`}var tn=m(!1),ps=()=>A.value.tasks.filter(({state:e,staff:t})=>e!=="done"&&(t===null||t===w.value.name));async function ds(){for(let e of ps())if(!await Z(`tasks/${e.id}`,{state:"done"}))return;A.value.holder===w.value.name&&await Z(`people/${A.value.person}/free`),T("inbox")}var Wr=()=>Z(`people/${A.value.person}/${A.value.holder===w.value.name?"free":"hold"}`),fs=()=>Z(`people/${A.value.person}/call`,{},"rings");function Kr(e){let t=document.querySelector(`details.${e}`);t&&(t.closest("details.about")?.setAttribute("open",""),t.open=!0,t.querySelector("select, input, button").focus())}var zr=[{key:"r",name:"key.answer",run:()=>en("answer")},{key:"n",name:"key.note",run:()=>en("note")},{key:"a",name:"ready",run:sa},{key:"c",name:"ring",run:()=>A.value.number&&fs()},{key:"t",name:"hold",run:Wr},{key:"h",name:"handOver",run:()=>Kr("hand")},{key:"m",name:"newAppointment",run:()=>T("appointment","new","","",A.value.person)},{key:"x",name:"finish",run:ds},{key:"s",name:"searchHere",run:()=>{tn.value=!0}}];function Br(){let e=A.value;return i`
		<header class="top">
			<a class="back" href="#inbox" aria-label=${o("key.inbox")}>${document.documentElement.dir==="rtl"?"→":"←"}</a>
			<h1>${e.name?i`<bdi>${e.name}</bdi>`:i`<bdi dir="ltr">${e.number??o("erased")}</bdi>`}</h1>
			<span class="tags">
				${e.language&&i`<span class="tag">${pt(e.language)}</span>`}
				${e.safety!=="normal"&&i`<b class="tag">${o(e.safety)}</b>`}
				${e.stopped&&i`<b class="tag">STOP</b>`}
			</span>
			<span class="deeds">
				<button type="button" onClick=${fs} disabled=${!e.number||e.stopped}>${o("ring")}</button>
				${ps().length>0&&i`<button type="button" onClick=${ds}>${o("finish")}</button>`}
			</span>
		</header>`}function Zr(){let e=n=>{n.preventDefault(),aa(new FormData(n.target).get("words").trim())},t=()=>{tn.value=!1,aa("")};return i`
		<form class="within" role="search" onSubmit=${e}>
			<input name="words" type="search" dir="auto" maxlength="64" required aria-label=${o("searchHere")} placeholder=${o("searchHere")}
				ref=${n=>n?.focus()} />
			<button>${o("search")}</button>
			<button type="button" onClick=${t}>${o("shut")}</button>
			${Xe.value?.length===0&&i`<p class="empty" role="status">${o("nobody")}</p>`}
		</form>`}var Xr=e=>e.scrollHeight-e.scrollTop-e.clientHeight<160;function ms({parts:[e]}){let t=re(),n=re(!0),a=xe.value.at(-1)?.id;x(()=>{A.value?.person!==e&&(A.value=null,xe.value=[]),Ze.value=Xe.value=null,tn.value=!1,Ye(e)},[e]),x(()=>{A.value&&(q.value.person===void 0||q.value.person===e)&&Ye(e)},[q.value.count]);let r=()=>Mt.value?t.current:document.scrollingElement;t.current&&(n.current=Xr(r())),x(()=>{t.current&&(n.current||!a)&&(r().scrollTop=r().scrollHeight)},[a]);let s=A.value?.person===e;return B([...s?zr:[],{key:"Escape",name:"key.inbox",run:()=>T("inbox")}]),s?i`
		<div class="person">
			<${Br} />
			${Mt.value?i`<aside aria-label=${o("about")}><${oa} /></aside>`:i`<details class="about"><summary>${o("about")}</summary><${oa} /></details>`}
			<section class="talk" aria-label=${o("conversation")}>
				${tn.value&&i`<${Zr} />`}
				<div class="past" ref=${t} tabindex="-1">
					${!Xe.value&&ht.value>0&&i`<button type="button" class="earlier" onClick=${es}>${o("earlier")}</button>`}
					<${ls} rows=${Xe.value??xe.value} />
				</div>
				<${ns} />
				<${cs} />
			</section>
		</div>`:i`<h1 class="hidden">${o("conversation")}</h1>`}var nn=m(null);function vt(e){let t=[...document.querySelectorAll(".found a, .tasks .what")];t[Math.max(0,Math.min(t.length-1,t.indexOf(document.activeElement)+e))]?.focus()}function $s({parts:[e=""]}){x(()=>{nn.value=null,_(async()=>{nn.value=await g(`search?q=${encodeURIComponent(e)}`),setTimeout(()=>vt(0))})},[e]),B([{key:"j",name:"key.next",run:()=>vt(1)},{key:"ArrowDown",run:()=>vt(1)},{key:"k",name:"key.before",run:()=>vt(-1)},{key:"ArrowUp",run:()=>vt(-1)}]);let{people:t=[],tasks:n=[]}=nn.value??{};return i`
		<h1>${o("search")}: <bdi>${e}</bdi></h1>
		${nn.value&&t.length+n.length===0&&i`<p class="empty">${o("nobody")}</p>`}
		<ul class="found">${t.map(({person:a,by:r,name:s,number:l})=>i`
			<li key=${a}><a href=${`#person/${a}`}>
				<strong>${s?i`<bdi>${s}</bdi>`:i`<bdi dir="ltr">${l??a}</bdi>`}</strong>
				<span class="tag">${o(`by.${r}`)}</span></a></li>`)}</ul>
		<ul class="tasks">${n.filter(({person:a})=>a).map(a=>i`<${Zn} key=${a.id} task=${a} />`)}</ul>`}var ra=m(null),Ne=m(null),Yr=()=>_(async()=>{ra.value=(await g("staff")).staff});async function ia(e){Ne.value=null,await _(async()=>{let t=await y("staff",e);t.link&&(Ne.value={name:e.name,link:`${location.origin}/desk/#link=${t.link}`})},"saved")&&(ra.value=(await g("staff")).staff)}var hs=e=>{let t=e.getAll("desks");return t.includes("all")?"all":t.join(" ")};function vs({role:e="volunteer",desks:t="desk"}){let n=t.split(" ");return i`
		<label>${o("roleWord")}<select name="role">${["volunteer","coordinator","admin"].map(a=>i`
			<option key=${a} value=${a} selected=${a===e}>${o(`role.${a}`)}</option>`)}</select></label>
		<fieldset><legend>${o("desks")}</legend>
			${["all",...H.value.desks].map(a=>i`
				<label key=${a} class="tick"><input type="checkbox" name="desks" value=${a} defaultChecked=${n.includes(a)} /> ${a==="all"?o("allDesks"):J(a)}</label>`)}
		</fieldset>`}function Gr(){let e=async t=>{t.preventDefault();let n=new FormData(t.target);await ia({what:"add",name:n.get("name").trim(),role:n.get("role"),desks:hs(n)}),Ne.value&&t.target.reset()};return i`
		<section><h2>${o("addStaff")}</h2>
			<form class="stack" onSubmit=${e}>
				<label>${o("name")}<input name="name" required maxlength="32" autocapitalize="none" autocomplete="off" pattern="[a-z0-9][a-z0-9._\\-]*" /></label>
				<p class="hint">${o("nameHint")}</p>
				<${vs} />
				<button class="main">${o("addStaff")}</button>
			</form></section>`}function Jr({one:e}){let t=a=>{a.preventDefault();let r=new FormData(a.target);ia({what:"role",name:e.name,role:r.get("role"),desks:hs(r)})},n=a=>()=>ia({what:a,name:e.name});return i`
		<li class=${e.disabled?"off":""}>
			<details><summary><bdi>${e.name}</bdi>
				<span class="tag">${o(`role.${e.role}`)}</span>
				${e.disabled&&i`<b class="tag">${o("off")}</b>`}
				${!e.password&&i`<span class="tag">${o("noPassword")}</span>`}
				${e.code&&i`<span class="tag">${o("secondStep")}</span>`}
				<small>${e.desks==="all"?o("allDesks"):e.desks.split(" ").map(J).join(", ")}</small></summary>
				<form class="stack" onSubmit=${t}><${vs} role=${e.role} desks=${e.desks} /><button>${o("save")}</button></form>
				<p class="deeds">
					<button type="button" onClick=${n("link")} disabled=${e.disabled}>${o("newLink")}</button>
					<button type="button" onClick=${n(e.disabled?"enable":"disable")} disabled=${e.name===w.value.name}>${o(e.disabled?"enable":"disable")}</button>
				</p>
			</details>
		</li>`}function _s(){return x(()=>{Ne.value=null,Yr()},[]),i`
		<h1>${o("staff")}</h1>
		${Ne.value&&i`<p class="once" role="status">${o("linkOf")} <bdi>${Ne.value.name}</bdi>: <code dir="ltr">${Ne.value.link}</code><br />
			<small>${o("linkHint")}</small></p>`}
		<div class="panels">
			<section><h2>${o("staffNow")}</h2><ul class="items members">${ra.value?.map(e=>i`<${Jr} key=${e.name} one=${e} />`)}</ul></section>
			<${Gr} />
		</div>`}var la=m(null),bs=()=>ce(async()=>{({waiting:la.value}=await g("waiting"))}),Qr=({id:e})=>_(()=>y(`waiting/${e}/drop`)).then(bs);function el({row:e}){return i`
		<li>
			<div class="what">
				${e.person?i`<a href=${`#person/${e.person}`}><bdi dir="ltr">${e.number??o("erased")}</bdi></a>`:o("notYours")}
				<small><span class="tag">${e.desk}</span>
					<span>${o("since")} <time>${I(e.since)}</time></span>
					${e.appointment>0&&i`<a href=${`#appointment/${e.appointment}`}>${o(e.keeps?"keepsUntilThen":"appointment")}</a>`}</small>
				${e.offers.map(t=>i`<p key=${t.day+t.time}><small>${R(ye(t.day))} ${t.time} <span class="tag">${o(`offer.${t.state}`)}</span></small></p>`)}
			</div>
			<button type="button" onClick=${()=>Qr(e)}>${o("takeOut")}</button>
		</li>`}function gs(){return x(()=>{bs()},[q.value.count]),i`
		<p><a href="#appointments">${o("backToWeek")}</a></p>
		<h1>${o("waitingList")}</h1>
		${la.value?.length===0&&i`<p class="empty">${o("nobodyWaits")}</p>`}
		<ol class="tasks">${la.value?.map(e=>i`<${el} key=${e.id} row=${e} />`)}</ol>`}var ys=["volunteer","coordinator","admin"],an=[{name:"inbox",View:Vo,bar:!0},{name:"appointments",View:Co,bar:!0},{name:"appointment",View:To},{name:"waiting",View:gs},{name:"cases",View:No,bar:!0},{name:"import",View:qo,least:"coordinator"},{name:"notices",View:zo,bar:!0,least:"coordinator"},{name:"notice",View:Zo,least:"coordinator"},{name:"notice-edit",View:Qo,least:"coordinator"},{name:"person",View:ms},{name:"search",View:$s},{name:"staff",View:_s,bar:!0,least:"admin"},{name:"audit",View:Io,bar:!0,least:"admin"},{name:"me",View:xo}],ua=({least:e="volunteer"})=>ys.indexOf(w.value.role)>=ys.indexOf(e);async function tl(){await _(()=>y("sign-out")),w.value=null}function nl(e){e.preventDefault();let t=new FormData(e.target).get("q").trim();t.length>1&&T("search",t)}var ws=()=>i`<img src="icon.svg" alt="" width="28" height="28" />`;function al(){return B([{key:"g",name:"key.inbox",run:()=>T("inbox")},{key:"/",name:"key.search",run:()=>document.getElementById("q").focus()}]),i`
		<header class="bar">
			<a class="skip" href="#" onClick=${e=>{e.preventDefault(),document.getElementById("main").focus()}}>${o("skip")}</a>
			<${ws} />
			<nav class="views" aria-label=${o("views")}>
				${an.filter(e=>e.bar&&ua(e)).map(({name:e})=>i`
					<a key=${e} href=${`#${e}`} aria-current=${Ue.value[0]===e?"page":void 0}>${o(e)}</a>`)}
			</nav>
			<form role="search" onSubmit=${nl}>
				<input id="q" name="q" type="search" dir="auto" aria-label=${o("search")} placeholder=${o("searchFor")} minlength="2" maxlength="64" />
			</form>
			<nav class="self" aria-label="passaparola">
				<${ro} />
				<${On} />
				<a href="#me"><bdi>${w.value.name}</bdi></a>
				<button type="button" class="plain" onClick=${tl}>${o("leave")}</button>
			</nav>
		</header>`}function ol(){return i`
		<header class="bar"><span class="home"><${ws} /> passaparola</span>
			<nav class="self" aria-label="passaparola"><${On} /></nav></header>`}function sl(){if(w.value===void 0)return i`<main aria-busy="true"></main>`;let{View:e}=an.find(t=>t.name===Ue.value[0]&&w.value&&ua(t))??an[0];return i`
		${w.value?i`<${al} />`:i`<${ol} />`}
		<p class="wrong" role="alert">${U.value&&o(U.value)}</p>
		<p class="did" role="status">${Re.value&&o(Re.value)}</p>
		<main id="main" tabindex="-1">${w.value?i`<${e} key=${Ue.value.join("/")} parts=${Ue.value.slice(1)} />`:i`<${uo} />`}</main>`}await Qa();mn(i`<${sl} />`,document.body);ne();
