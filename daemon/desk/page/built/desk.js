// SPDX-License-Identifier: AGPL-3.0-or-later
// made by daemon/desk/page/build from 14479d5f53d309a5e1711c6e3bff5cd2
// with preact, htm, signals and lean-qr: licences.txt
var E,_a,cn,_e,ln,kt,ba,yt,ga,pn,un,Ts,nt=Symbol.for("pv"),xt={},St=[],Ms=/^m(i|n|o|s|text|space)$/,dn=Array.isArray,fn=St.slice,Ee=Object.assign;function De(e){e&&e.parentNode&&e.remove()}function at(e,t,n){var a,r,s,l={},u=arguments.length;for(s in t)s=="key"?a=t[s]:s=="ref"&&typeof e!="function"?r=t[s]:l[s]=t[s];return u>2&&(l.children=u>3?fn.call(arguments,2):n),tt(e,l,a,r,null)}function tt(e,t,n,a,r){var s={type:e,props:t,key:n,ref:a,__k:null,__:null,__b:0,__e:null,__c:null,constructor:nt,__v:r||++_a,__i:-1,__u:0};return!r&&E.vnode&&E.vnode(s),s}function Ae(e){return e.children}function Oe(e,t){this.props=e,this.context=t,this.__g=0}function be(e,t){if(t==null)return e.__&&be(e.__,e.__i+1);for(var n;t<e.__k.length;t++)if((n=e.__k[t])&&n.__e)return n.__e;return typeof e.type!="function"||e.props.__P?null:be(e)}function Ps(e){var t,n=e.__v,a=n.__e,r=[],s=[],l=e.__P;l&&((t=Ee({constructor:nt},n)).__v=n.__v+1,E.vnode&&E.vnode(t),mn(l,t,n,e.__n,l.namespaceURI,32&n.__u?[a]:null,r,a||be(n),32&n.__u,s),t.__v=n.__v,t.__.__k[t.__i]=t,Ca(r,t,s),n.__=n.__e=null,t.__e!=a&&ya(t))}function ya(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(function(t){return t&&(e.__e=t.__e)}),ya(e)}function ha(e){(8&e.__g||(e.__g|=8,_e.push(e),kt++))&&ln==E.debounceRendering||((ln=E.debounceRendering)||queueMicrotask)(wa)}function wa(){try{for(var e,t=1;_e.length;)_e.length>t&&_e.sort(ba),e=_e.shift(),t=_e.length,8&e.__g&&Ps(e)}finally{(kt=_e.length)&&(ln||queueMicrotask)(wa)}}function ka(e,t,n,a,r,s,l,u,d,f,p){var _,h,c,$,C,x,D=a.__k||St,S=t.length;for(d=Is(n,t,D,d,S),_=0;_<S;_++)(c=n.__k[_])!=null&&(h=~c.__i&&D[c.__i]||xt,c.__i=_,x=mn(e,c,h,r,s,l,u,d,f,p),$=c.__e,(h.ref!=c.ref||8&h.__u)&&(h.ref&&$n(h.ref,null,c,h),c.ref&&p.push(c.ref,c.__c||$,c)),C=C||$,4&c.__u?(d=xa(c,d,e,!h.__v),h.__e&&(h.__e=null)):typeof c.type=="function"&&x!==void 0?d=x:$&&(d=$.nextSibling),c.__u&=-21);return n.__e=C,d}function Is(e,t,n,a,r){var s,l,u,d,f,p,_,h,c,$=n.length,C=$,x=0,D=0,S=e.__k=Array(r);for(s=0;s<r;s++)(l=t[s])!=null&&typeof l!="boolean"&&typeof l!="function"?(typeof l!="object"||l.constructor===String?l=S[s]=tt(null,l):dn(l)?l=S[s]=tt(Ae,{children:l}):l.constructor===nt&&l.__b?l=S[s]=tt(l.type,l.props,l.key,l.ref,l.__v):S[s]=l,d=s+x,l.__=e,l.__b=e.__b+1,u=null,~(f=l.__i=Ns(l,n,d,C))&&(C--,(u=n[f])&&(u.__u|=2)),u&&u.__v?(l.__u|=16,f==d-1?x--:f==d+1?x++:f!=d&&(f>d?x--:x++,D=1)):(~f||(r>$?x--:r<$&&x++),typeof l.type!="function"&&(l.__u|=4))):S[s]=null;if(D){for(p=[],_=[],s=0;s<r;s++)if((l=S[s])&&16&l.__u){for(x=0,h=p.length;x<h;)p[c=x+h>>1]<l.__i?x=c+1:h=c;p[x]=l.__i,_[s]=x+1}for(x=p.length;s--;)_[s]&&(_[s]==x?x--:S[s].__u|=4)}if(C)for(s=0;s<$;s++)!(u=n[s])||2&u.__u||(u.__e==a&&(a=be(u)),hn(u,u));return a}function xa(e,t,n,a){var r,s,l,u;if(typeof e.type=="function"){if(e.props.__P)return t;if(r=e.__k)for(s=0;s<r.length;s++)r[s]&&(r[s].__=e,t=xa(r[s],t,n,!1));return t}for(t&&!t.parentNode&&(t=be(e))&&!t.parentNode&&(t=null),l=e.__e,u=t;u&&u.nodeType==8;)u=u.nextSibling;for(l!=u&&(!a&&n.moveBefore&&l.parentNode?n.moveBefore(l,t):n.insertBefore(l,t||null)),t=l;(t=t&&t.nextSibling)&&t.nodeType==8&&!t.data.startsWith("$s"););return t}function Ns(e,t,n,a){var r,s=e.key,l=e.type,u=t[n],d=u&&!(2&u.__u);if(u===null&&s==null||d&&s==u.key&&l==u.type)return n;if(a>(d?1:0)){for(r=n-1;r>=0;r--)if((u=t[r])&&!(2&u.__u)&&s==u.key&&l==u.type)return r;for(r=n+1;r<t.length;r++)if((u=t[r])&&!(2&u.__u)&&s==u.key&&l==u.type)return r}return-1}function va(e,t,n){n==null&&(n=""),t[0]=="-"?e.setProperty(t,n):e[t]=n}function gt(e,t,n,a,r){var s,l;if(t=="style")if(typeof n=="string")e.style.cssText=n;else{if(typeof a=="string"&&(e.style.cssText=a=""),a)for(t in a)n&&t in n||va(e.style,t);if(n)for(t in n)a&&n[t]==a[t]||va(e.style,t,n[t])}else if(t[0]=="o"&&t[1]=="n")typeof n!="function"&&(n=null),typeof a!="function"&&(a=null),(e.__e||(e.__e={}))[t]=n,n&&a||(l=un[t]||(un[t]=Hs(t)),(e.__a||(e.__a={}))[t]=pn,s=t!=(t=t.replace(ga,"$1")),(t=t.slice(2))[0]<"a"&&(t=t.toLowerCase()),n?e.addEventListener(t,l,s):e.removeEventListener(t,l,s));else{if(r=="http://www.w3.org/2000/svg")t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(t!="width"&&t!="height"&&t!="href"&&t!="list"&&t!="form"&&t!="tabIndex"&&t!="download"&&t!="rowSpan"&&t!="colSpan"&&t!="role"&&t!="popover"&&t in e)try{return void(e[t]=n??"")}catch{}if(typeof n=="function")return;n==null||n===!1&&t[4]!="-"?e.removeAttribute(t):e.setAttribute(t,t=="popover"&&n==1?"":n)}}function Hs(e){return function(t){var n=this.__e;if(n){if(n=n[e],t[yt]==null)t[yt]=pn++;else if(t[yt]<this.__a[e])return;return n(E.event?E.event(t):t)}}}function mn(e,t,n,a,r,s,l,u,d,f){var p,_,h,c,$,C,x,D,S,P,A,G,$e,he,te,$a,ve,Ce,le=t.type;if(t.constructor!==nt)return null;128&n.__u&&(d=32&n.__u,p=n.__c.__z)&&(t.__u|=d,_=s=[],p.nodeType==8?u=wt(p,s):s.push(p),u=s[0]||u),(p=E.__b)&&p(t);e:if(typeof le=="function"){h=l.length;try{if(D=t.props,S=(p=le.prototype)&&p.render,P=(p=le.contextType)&&a[p.__c],A=p?P?P.props.value:p.__:a,(c=n.__c)?(t.__c=c,2&c.__g&&(c.__g|=1)):(S?t.__c=c=new le(D,A):(t.__c=c=new Oe(D,A),c.constructor=le,c.render=qs),P&&P.sub(c),c.state||(c.state={}),c.__n=a,c.__g|=8,c.__h=[],c.__k=[]),S&&(c.__s||(c.__s=c.state),le.getDerivedStateFromProps&&(c.__s==c.state&&(c.__s=Ee({},c.__s)),Ee(c.__s,le.getDerivedStateFromProps(D,c.__s)))),$=c.props,C=c.state,c.__v=t,n.__c){if(D!==$&&S&&!le.getDerivedStateFromProps&&c.componentWillReceiveProps&&c.componentWillReceiveProps(D,A),t.__v==n.__v&&!(8&c.__g)||!(4&c.__g)&&c.shouldComponentUpdate&&c.shouldComponentUpdate(D,c.__s,A)===!1){t.__v!=n.__v&&(c.props=D,c.state=c.__s,c.__g&=-9),t.__e=n.__e,t.__k=n.__k,t.__k.some(function(X){X&&(X.__=t)}),St.push.apply(c.__h,c.__k),c.__k=[],c.__h.length&&l.push(c),u=be(n);break e}c.componentWillUpdate&&c.componentWillUpdate(D,c.__s,A),S&&c.componentDidUpdate&&c.__h.push(function(){c.componentDidUpdate($,C,x)})}else S&&!le.getDerivedStateFromProps&&c.componentWillMount&&c.componentWillMount(),S&&c.componentDidMount&&c.__h.push(c.componentDidMount);c.context=A,c.props=D,c.__P=e,c.__g&=-5,G=E.__r,$e=S?25:0;do c.__g&=-9,G&&G(t),p=c.render(c.props,c.state=c.__s,c.context);while(8&c.__g&&++$e<25);S&&(St.push.apply(c.__h,c.__k),c.__k=[]),c.state=c.__s,c.getChildContext&&(a=Ee({},a,c.getChildContext())),S&&n.__c&&c.getSnapshotBeforeUpdate&&(x=c.getSnapshotBeforeUpdate($,C)),he=p&&p.type===Ae&&p.key==null?p.props.children:p,D.__P&&(p=u,r=(e=D.__P).namespaceURI,d=s=null,n.props&&n.props.__P!=e&&(n.__k.some(function(X){X&&hn(X,X)}),n.__k=null),u=n.__k?be(n,0):null),u=ka(e,dn(he)?he:[he],t,n,a,r,s,l,u,d,f),D.__P&&(t.__e=null,u=p),t.__u&=-161,_&&_.some(De),c.__h.length&&l.push(c),1&c.__g&&(c.__g&=-4)}catch(X){if(l.length=h,t.__v=null,d||s)if(X&&X.then){if(t.__u|=128|d,s){for(~(ve=s.indexOf(u||void 0))||(ve=s.length);(Ce=s[ve-1])&&Ce.nodeType==8;)ve--;for(;ve<s.length;ve++)if(Ce=s[ve])if(s[ve]=null,te){if(Ce==$a)break}else{if(Ce.nodeType!=8)break;Ce.data.startsWith("$s")&&($a=wt(te=Ce))}}if(!te){for(;u&&u.nodeType==8&&u.nextSibling;)u=u.nextSibling;te=u}(p=wt(te=t.__c.__z||(t.__c.__z=te)))?(t.__e=te,u=p):t.__e=u,u=u&&u.nextSibling}else s&&s.some(De);else t.__e=n.__e;t.__k||(t.__k=n.__k||[]),X&&X.then||Sa(t),E.__e(X,t,n)}}else u=t.__e=js(n.__e,t,n,a,r,s,l,d,f,e);return(p=E.diffed)&&p(t),u}function wt(e,t){if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var n=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith("$s"))n++;else if(e.data.startsWith("/$s")&&!--n)return e}t&&t.push(e)}}function Sa(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.some(Sa))}function Ca(e,t,n){for(var a=0;a<n.length;)$n(n[a++],n[a++],n[a++]);E.__c&&E.__c(t,e),e.some(function(r){try{e=r.__h,r.__h=[],e.some(function(s){s.call(r)})}catch(s){E.__e(s,r.__v)}})}function js(e,t,n,a,r,s,l,u,d,f){var p,_,h,c,$,C,x,D,S=n.props||xt,P=t.props,A=t.type;if(A=="svg"?r="http://www.w3.org/2000/svg":A=="math"?r="http://www.w3.org/1998/Math/MathML":r||(r="http://www.w3.org/1999/xhtml"),s){for(p=0;p<s.length;p++)if(($=s[p])&&(A?$.localName==A:$.nodeType==3)){e=$,s[p]=null;break}}if(!e){if(D=f.ownerDocument||document,!A)return D.createTextNode(P);e=D.createElementNS(r,A,P.is?P:f),u&&(E.__m&&E.__m(t,s),u=!1),s=null}if(A){if(f=A=="template"&&e.content||e,s=A=="textarea"&&P.defaultValue!=null?null:s&&fn.call(f.childNodes),!u&&s)for(S={},p=0;p<e.attributes.length;p++)S[($=e.attributes[p]).name]=$.value;for(p in S)$=S[p],p=="dangerouslySetInnerHTML"?h=$:p=="children"||p in P||p=="value"&&"defaultValue"in P||p=="checked"&&"defaultChecked"in P||gt(e,p,null,$,r);for(p in P)$=P[p],p=="children"?c=$:p=="dangerouslySetInnerHTML"?_=$:p=="value"?C=$:p=="checked"?x=$:u&&typeof $!="function"||S[p]===$||gt(e,p,$,S[p],r);_?(u||h&&(_.__html==h.__html||_.__html==e.innerHTML)||(e.innerHTML=_.__html),t.__k=[]):(h&&(e.textContent=""),(A=="foreignObject"||r=="http://www.w3.org/1998/Math/MathML"&&Ms.test(A))&&(r="http://www.w3.org/1999/xhtml"),ka(f,dn(c)?c:[c],t,n,a,r,s,l,s?s[0]:n.__k&&be(n,0),u,d),s&&s.some(De)),u&&A!="textarea"||(p="value",A=="progress"&&C==null?e.removeAttribute(p):C==null||C===e[p]&&(A!="progress"||C)||gt(e,p,C,S[p],r),p="checked",x!=null&&x!=e[p]&&gt(e,p,x,S[p],r))}else S===P||u&&e.data==P||(e.data=P);return e}function $n(e,t,n,a){try{typeof e=="function"?t?t.__x=e(t)||1:a&&(a=a.__c||a.__e)&&(t=a.__x)&&(a.__x=null,typeof t=="function"?t():e(null)):e.current=t}catch(r){E.__e(r,n)}}function hn(e,t,n){var a,r,s,l;if(E.unmount&&E.unmount(e),!(a=e.ref)||a.current&&a.current!=e.__e||$n(a,null,t,e),a=e.__c){if(a.componentWillUnmount)try{a.componentWillUnmount()}catch(u){E.__e(u,t)}a.__P=a.__n=null}if(a=e.__k)for(l=0;l<a.length;l++)a[l]&&hn(a[l],t,typeof e.type!="function"||n&&!e.props.__P);!n&&(a=e.__c)&&(a=a.__z)&&(r=wt(a,s=[]))&&(a==e.__e&&s.some(De),De(r),De(a)),n||De(e.__e),e.__e=e.__c=e.__=null}function qs(e,t,n){return this.constructor(e,n)}function vn(e,t){var n,a,r,s;E.__&&E.__(e,t),t.nodeType==9&&(t=t.documentElement),a=(n=e&&32&e.__u)?null:t.__k,t.__k=tt(Ae,{children:[e]}),r=[],s=[],mn(t,t.__k,a||xt,xt,t.namespaceURI,a?null:t.firstChild?fn.call(t.childNodes):null,r,a?a.__e:t.firstChild,n,s),Ca(r,t.__k,s),t.__k.props.children=null}E={__e:function(e,t,n,a){for(var r,s,l;t=t.__;)if((r=t.__c)&&!(1&r.__g)){r.__g|=4;try{if((l=(s=r.constructor)&&s.getDerivedStateFromError)&&r.setState(s.getDerivedStateFromError(e)),r.componentDidCatch&&(r.componentDidCatch(e,a||{}),l=1),l&&8&r.__g)return void(r.__g|=2)}catch(u){e=u}}throw kt=0,e}},_a=0,cn=function(e){return e!=null&&e.constructor===nt},Oe.prototype.setState=function(e,t){var n=this.__s;n&&n!=this.state||(n=this.__s=Ee({},this.state)),typeof e=="function"&&(e=e(Ee({},n),this.props)),e&&(Ee(n,e),this.__v&&(t&&this.__k.push(t),ha(this)))},Oe.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.push(e),ha(this))},Oe.prototype.render=Ae,_e=[],kt=0,ba=function(e,t){return e.__v.__b-t.__v.__b},yt=Symbol(),ga=/(PointerCapture)$|Capture$/i,pn=0,un={},Ts=0;var Ea=function(e,t,n,a){var r;t[0]=0;for(var s=1;s<t.length;s++){var l=t[s++],u=t[s]?(t[0]|=l?1:2,n[t[s++]]):t[++s];l===3?a[0]=u:l===4?a[1]=Object.assign(a[1]||{},u):l===5?(a[1]=a[1]||{})[t[++s]]=u:l===6?a[1][t[++s]]+=u+"":l?(r=e.apply(u,Ea(e,u,n,["",null])),a.push(r),u[0]?t[0]|=2:(t[s-2]=0,t[s]=r)):a.push(u)}return a},Da=new Map;function Oa(e){var t=Da.get(this);return t||(t=new Map,Da.set(this,t)),(t=Ea(this,t.get(e)||(t.set(e,t=(function(n){for(var a,r,s=1,l="",u="",d=[0],f=function(h){s===1&&(h||(l=l.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?d.push(0,h,l):s===3&&(h||l)?(d.push(3,h,l),s=2):s===2&&l==="..."&&h?d.push(4,h,0):s===2&&l&&!h?d.push(5,0,!0,l):s>=5&&((l||!h&&s===5)&&(d.push(s,0,l,r),s=6),h&&(d.push(s,h,0,r),s=6)),l=""},p=0;p<n.length;p++){p&&(s===1&&f(),f(p));for(var _=0;_<n[p].length;_++)a=n[p][_],s===1?a==="<"?(f(),d=[d],s=3):l+=a:s===4?l==="--"&&a===">"?(s=1,l=""):l=a+l[0]:u?a===u?u="":l+=a:a==='"'||a==="'"?u=a:a===">"?(f(),s=1):s&&(a==="="?(s=5,r=l,l=""):a==="/"&&(s<5||n[p][_+1]===">")?(f(),s===3&&(d=d[0]),s=d,(d=d[0]).push(2,0,s),s=0):a===" "||a==="	"||a===`
`||a==="\r"?(f(),s=2):l+=a),s===3&&l==="!--"&&(s=4,d=d[0])}return f(),d})(e)),t),arguments,[])).length>1?t:t[0]}var i=Oa.bind(at);var Ct,W,_n,Aa,Fs=Object.is,bn=0,Fa=[],gn=[],j=E,Ta=j.__b,Ma=j.__r,Pa=j.diffed,Ia=j.__c,Na=j.unmount,Ha=j.__;function Ra(e,t){j.__h&&j.__h(W,e,bn||t),bn=0;var n=W.__H||(W.__H={__:[],__h:[]});return e>=n.__.length&&n.__.push({}),n.__[e]}function w(e,t){var n=Ra(Ct++,3);!j.__s&&La(n.__H,t)&&(n.__P=!0,n.__=e,n.u=t,W.__H.__h.push(n))}function ue(e){return bn=5,Dt(function(){return{current:e}},[])}function Dt(e,t){var n=Ra(Ct++,7);return La(n.__H,t)&&(n.__=e(),n.__H=t),n.__}function Rs(){var e;do{for(;e=gn.shift();)try{ot(e)}catch(n){j.__e(n,{__:(e=e.__P)&&e.__v})}for(;e=Fa.shift();){var t=e.__H;if(e.__P&&t)try{t.__h.some(ot),t.__h.some(yn),t.__h=[]}catch(n){t.__h=[],j.__e(n,e.__v)}}}while(gn.length)}j.__b=function(e){W=null,Ta&&Ta(e)},j.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),Ha&&Ha(e,t)},j.__r=function(e){Ma&&Ma(e),Ct=0;var t=(W=e.__c).__H;t&&(_n==W?W.__h=[]:(t.__h.some(ot),t.__h.some(yn),Ct=0),t.__h=[],t.__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),_n=W},j.diffed=function(e){Pa&&Pa(e);var t=e.__c;t&&t.__H&&(t.__H.__h.length&&qa(Fa.push(t)),t.__H.__.some(function(n){n.u&&(n.__H=n.u)})),_n=W=null},j.__c=function(e,t){t.some(function(n){try{n.__h.some(ot),n.__h=n.__h.filter(function(a){return!a.__||yn(a)})}catch(a){n.__h=[function(){throw a}]}}),Ia&&Ia(e,t)},j.unmount=function(e){Na&&Na(e);var t,n,a=e.__c;a&&a.__H&&(a.__H.__.some(function(r){try{if(r.__P&&r.__c){if(n===void 0){for(n=e.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}r.__P=n,qa(gn.push(r))}else ot(r)}catch(s){t=s}}),a.__H=void 0,t&&j.__e(t,a.__v))};var ja=typeof requestAnimationFrame=="function";function Ls(e){var t,n=function(){clearTimeout(a),ja&&cancelAnimationFrame(t),setTimeout(e)},a=setTimeout(n,35);ja&&(t=requestAnimationFrame(n))}function qa(e){e!=1&&Aa==j.requestAnimationFrame||((Aa=j.requestAnimationFrame)||Ls)(Rs)}function ot(e){var t=W,n=e.__c;typeof n=="function"&&(e.__c=void 0,n()),W=t}function yn(e){var t=W;e.__c=e.__(),W=t}function La(e,t){return!e||e.length!=t.length||t.some(function(n,a){return!Fs(n,e[a])})}var Us=Symbol.for("preact-signals");function Tt(){if(ce>1)ce--;else{var e,t=!1;for((function(){var r=Ot;for(Ot=void 0;r!==void 0;){var s=r.S;if(s.v===r.v)for(var l=s.t;l!==void 0;l=l.x)l.i===r.i&&(l.i=s.i);r=r.o}})();it!==void 0;){var n=it;for(it=void 0,Et++;n!==void 0;){var a=n.u;if(n.u=void 0,n.f&=-3,!(8&n.f)&&Va(n))try{n.c()}catch(r){t||(e=r,t=!0)}n=a}}if(Et=0,ce--,t)throw e}}function kn(e){if(ce>0)return e();wn=++Vs,ce++;try{return e()}finally{Tt()}}var st,I=void 0;function rt(e){var t=I,n=st;I=void 0,st=void 0;try{return e()}finally{I=t,st=n}}var it=void 0,ce=0,Et=0,Vs=0,wn=0,Ot=void 0,At=0;function Ua(e){if(I!==void 0){var t=e.n;if(t===void 0||t.t!==I)return t={i:0,S:e,p:I.s,n:void 0,t:I,e:void 0,x:void 0,r:t},I.s!==void 0&&(I.s.n=t),I.s=t,e.n=t,32&I.f&&e.S(t),t;if(t.i===-1)return t.i=0,t.n!==void 0&&(t.n.p=t.p,t.p!==void 0&&(t.p.n=t.n),t.p=I.s,t.n=void 0,I.s.n=t,I.s=t),t}}function F(e,t){this.v=e,this.i=0,this.n=void 0,this.t=void 0,this.l=0,this.W=t?.watched,this.Z=t?.unwatched,this.name=t?.name}F.prototype.brand=Us;F.prototype.h=function(){return!0};F.prototype.S=function(e){var t=this,n=this.t;n!==e&&e.e===void 0&&(e.x=n,this.t=e,n!==void 0?n.e=e:rt(function(){var a;(a=t.W)==null||a.call(t)}))};F.prototype.U=function(e){var t=this;if(this.t!==void 0){var n=e.e,a=e.x;n!==void 0&&(n.x=a,e.e=void 0),a!==void 0&&(a.e=n,e.x=void 0),e===this.t&&(this.t=a,a===void 0&&rt(function(){var r;(r=t.Z)==null||r.call(t)}))}};F.prototype.subscribe=function(e){var t=this;return ne(function(){var n=t.value;rt(function(){return e(n)})},{name:"sub"})};F.prototype.valueOf=function(){return this.value};F.prototype.toString=function(){return this.value+""};F.prototype.toJSON=function(){return this.value};F.prototype.peek=function(){var e=this;return rt(function(){return e.value})};Object.defineProperty(F.prototype,"value",{get:function(){var e=Ua(this);return e!==void 0&&(e.i=this.i),this.v},set:function(e){if(e!==this.v){if(Et>100)throw new Error("Cycle detected");(function(n){ce!==0&&Et===0&&n.l!==wn&&(n.l=wn,Ot={S:n,v:n.v,i:n.i,o:Ot})})(this),this.v=e,this.i++,At++,ce++;try{for(var t=this.t;t!==void 0;t=t.x)t.t.N()}finally{Tt()}}}});function m(e,t){return new F(e,t)}function Va(e){for(var t=e.s;t!==void 0;t=t.n)if(t.S.i!==t.i||!t.S.h()||t.S.i!==t.i)return!0;return!1}function Wa(e){for(var t=e.s;t!==void 0;t=t.n){var n=t.S.n;if(n!==void 0&&(t.r=n),t.S.n=t,t.i=-1,t.n===void 0){e.s=t;break}}}function Ka(e){for(var t=e.s,n=void 0;t!==void 0;){var a=t.p;t.i===-1?(t.S.U(t),a!==void 0&&(a.n=t.n),t.n!==void 0&&(t.n.p=a)):n=t,t.S.n=t.r,t.r!==void 0&&(t.r=void 0),t=a}e.s=n}function Te(e,t){F.call(this,void 0,t),this.x=e,this.s=void 0,this.g=At-1,this.f=4}Te.prototype=new F;Te.prototype.h=function(){if(this.f&=-3,1&this.f)return!1;if((36&this.f)==32||(this.f&=-5,this.g===At))return!0;if(this.g=At,this.f|=1,this.i>0&&!Va(this))return this.f&=-2,!0;var e=I;try{Wa(this),I=this;var t=this.x();(16&this.f||this.v!==t||this.i===0)&&(this.v=t,this.f&=-17,this.i++)}catch(n){this.v=n,this.f|=16,this.i++}return I=e,Ka(this),this.f&=-2,!0};Te.prototype.S=function(e){if(this.t===void 0){this.f|=36;for(var t=this.s;t!==void 0;t=t.n)t.S.S(t)}F.prototype.S.call(this,e)};Te.prototype.U=function(e){if(this.t!==void 0&&(F.prototype.U.call(this,e),this.t===void 0)){this.f&=-33;for(var t=this.s;t!==void 0;t=t.n)t.S.U(t)}};Te.prototype.N=function(){if(!(2&this.f)){this.f|=6;for(var e=this.t;e!==void 0;e=e.x)e.t.N()}};Object.defineProperty(Te.prototype,"value",{get:function(){if(1&this.f)throw new Error("Cycle detected");var e=Ua(this);if(this.h(),e!==void 0&&(e.i=this.i),16&this.f)throw this.v;return this.v}});function ge(e,t){return new Te(e,t)}function za(e){var t=e.j;if(e.j=void 0,typeof t=="function"){ce++;var n=I;I=void 0;try{t()}catch(a){throw e.f&=-2,e.f|=8,xn(e),a}finally{I=n,Tt()}}}function xn(e){for(var t=e.s;t!==void 0;t=t.n)t.S.U(t);e.x=void 0,e.s=void 0,za(e)}function Ws(e){if(I!==this)throw new Error("Out-of-order effect");Ka(this),I=e,this.f&=-2;try{8&this.f&&xn(this)}finally{Tt()}}function Fe(e,t){this.x=e,this.j=void 0,this.s=void 0,this.u=void 0,this.f=32,this.name=t?.name,st&&st.push(this)}Fe.prototype.c=function(){var e=this.S();try{if(8&this.f||this.x===void 0)return;var t=this.x();typeof t=="function"&&(this.j=t)}finally{e()}};Fe.prototype.S=function(){if(1&this.f)throw new Error("Cycle detected");this.f|=1,this.f&=-9,za(this),Wa(this),ce++;var e=I;return I=this,Ws.bind(this,e)};Fe.prototype.N=function(){2&this.f||(this.f|=2,this.u=it,it=this)};Fe.prototype.d=function(){this.f|=8,1&this.f||xn(this)};Fe.prototype.dispose=function(){this.d()};function ne(e,t){var n=new Fe(e,t);try{n.c()}catch(r){throw n.d(),r}var a=n.d.bind(n);return a[Symbol.dispose]=a,a}var Ba,Pt,Mt,Ks=typeof window<"u"&&!!window.__PREACT_SIGNALS_DEVTOOLS__;var Za=[];ne(function(){Ba=this.N})();function Re(e,t){E[e]=t.bind(null,E[e]||function(){})}function lt(e){if(Mt){var t=Mt;Mt=void 0,t()}Mt=e&&e.S()}function Ga(e){var t=this,n=e.data,a=Bs(n);a.name="ReactiveDom",a.value=n;var r=Dt(function(){for(var u=t,d=t.__v;d=d.__;)if(d.__c){d.__c.__$f|=4;break}var f=ge(function(){var c=a.value.value;return c===0?0:c===!0?"":c||""}),p=ge(function(){return!Array.isArray(f.value)&&!cn(f.value)}),_=ne(function(){if(this.N=Xa,p.value){var c=f.value;u.__v&&u.__v.__e&&u.__v.__e.nodeType===3&&(u.__v.__e.data=c)}}),h=t.__$u.d;return t.__$u.d=function(){_(),h.call(this)},[p,f]},[]),s=r[0],l=r[1];return s.value?l.peek():l.value}Ga.displayName="ReactiveTextNode";Object.defineProperties(F.prototype,{constructor:{configurable:!0,value:at(Ae,null).constructor},type:{configurable:!0,value:Ga},props:{configurable:!0,get:function(){var e=this;return{data:{get value(){return e.value}}}}},__b:{configurable:!0,value:1}});Re("__b",function(e,t){if(lt(),Pt=void 0,typeof t.type=="string"){var n,a=t.props;for(var r in a)if(r!=="children"){var s=a[r];s instanceof F&&(n||(t.__np=n={}),n[r]=s,a[r]=s.peek())}}e(t)});Re("__r",function(e,t){if(e(t),t.type!==Ae){lt();var n,a=t.__c;a&&(a.__$f&=-2,(n=a.__$u)===void 0&&(a.__$u=n=(function(r,s){var l;return ne(function(){l=this},{name:s}),l.c=r,l})((function(r){return function(){var s;Ks&&((s=this.y)==null||s.call(this)),r.__$f|=1,r.setState({})}})(a),typeof t.type=="function"?t.type.displayName||t.type.name:""))),Pt=a,lt(n)}});Re("__e",function(e,t,n,a){lt(),Pt=void 0,e(t,n,a)});Re("diffed",function(e,t){lt(),Pt=void 0;var n;if(typeof t.type=="string"&&(n=t.__e)){var a=t.__np,r=t.props,s=n.U;if(s)for(var l in s){var u=s[l];u===void 0||a&&l in a||(u.d(),s[l]=void 0)}if(a){s||(s={},n.U=s);for(var d in a){var f=s[d],p=a[d];f===void 0?(f=zs(n,d,p,r),s[d]=f):f.o(p,r)}}}e(t)});function zs(e,t,n,a){var r=t in e&&e.ownerSVGElement===void 0,s=m(n);return{o:function(l,u){s.value=l,a=u},d:ne(function(){this.N=Xa;var l=s.value.value;a[t]!==l&&(a[t]=l,r?e[t]=l:l!=null&&(l!==!1||t[4]==="-")?e.setAttribute(t,l):e.removeAttribute(t))})}}Re("unmount",function(e,t){if(typeof t.type=="string"){var n=t.__e;if(n){var a=n.U;if(a){n.U=void 0;for(var r in a){var s=a[r];s&&s.d()}}}var l=t.__np;if(l){var u=t.props;for(var d in l)u[d]=l[d]}t.__np=void 0}else{var f=t.__c;if(f){f.__$f|=8;var p=f.__$u;p&&(f.__$u=void 0,p.d())}}e(t)});Re("__h",function(e,t,n,a){a<3&&(t.__$f|=2),e(t,n,a)});Oe.prototype.shouldComponentUpdate=function(e,t){if(this.__R)return!0;var n=this.__$u,a=n&&n.s!==void 0;for(var r in t)return!0;if(this.__f||typeof this.u=="boolean"&&this.u===!0){var s=2&this.__$f;if(!(a||s||4&this.__$f)||1&this.__$f)return!0}else if(!(a||4&this.__$f)||3&this.__$f)return!0;for(var l in e)if(l!=="__source"&&e[l]!==this.props[l])return!0;for(var u in this.props)if(!(u in e))return!0;return!1};function Bs(e,t){return Dt(function(){return m(e,t)},[])}var Zs=function(e){queueMicrotask(function(){queueMicrotask(e)})};function Gs(){kn(function(){for(var e;e=Za.shift();)Ba.call(e)})}function Xa(){Za.push(this)===1&&(E.requestAnimationFrame||Zs)(Gs)}var Cn={signedOut:()=>{}};async function Ya(e,t={}){let n,a={};try{n=await fetch(`api/${e}`,{...t,signal:AbortSignal.timeout(2e4)}),a=await n.json()}catch{throw new Error("unreachable")}if(n.ok)return a;n.status===401&&a.wrong==="sign-in"&&Cn.signedOut();let r=new Error(a.wrong??"busy");throw r.columns=a.columns,r.seconds=Number(n.headers.get("Retry-After"))||0,r}var y=e=>Ya(e),Ja=e=>({method:"POST",headers:{"Content-Type":"application/json","X-Desk":"1"},body:JSON.stringify(e)}),g=(e,t={})=>Ya(e,Ja(t)),Sn=4e4;async function Qa(e,t=()=>{}){for(let n=0;n<e.size;n+=Sn){let a=new Uint8Array(await e.slice(n,n+Sn).arrayBuffer()),r=Array.from(a,s=>String.fromCharCode(s)).join("");await g("upload",{name:e.name,size:e.size,at:n,bytes:btoa(r)}),t(Math.min(n+Sn,e.size))}}async function eo(e,t,n){let a=await fetch(`api/${e}`,{...Ja(t),signal:AbortSignal.timeout(2e4)});if(!a.ok)throw new Error((await a.json()).wrong??"busy");let r=document.createElement("a");r.href=URL.createObjectURL(await a.blob()),r.download=n,r.click(),URL.revokeObjectURL(r.href)}function to(e){let t=new EventSource("api/events");return t.onmessage=({data:n})=>e(JSON.parse(n).person),()=>t.close()}var Le={it:{name:"Italiano"},en:{name:"English"},fr:{name:"Français"},es:{name:"Español"},ar:{name:"العربية",direction:"rtl"}},no="passaparola-language",Dn=m({}),V=m("");function Xs(){return[localStorage.getItem(no),...navigator.languages.map(t=>t.slice(0,2))].find(t=>Object.hasOwn(Le,t??""))??"it"}async function ao(e){Dn.value=await(await fetch(`words-${e}.json`)).json(),V.value=e,document.documentElement.lang=e,document.documentElement.dir=Le[e].direction??"ltr"}async function oo(){for(let e=0;e<10;e++)try{return await ao(Xs())}catch{await new Promise(t=>{setTimeout(t,1e3)})}}function so(e){return localStorage.setItem(no,e),ao(e)}var o=(e,t="")=>Dn.value[e]?.replace("{n}",t)??e,z=(e,t)=>Dn.value[`${e}.${t}`]??t,Me=e=>z("topic",e),J=e=>z("desk",e),En={calendar:"gregory",numberingSystem:"latn"},On=m(void 0),An=e=>ge(()=>new Intl.DateTimeFormat(V.value,{...e,...En,timeZone:On.value})),Ys=An({weekday:"short",day:"numeric",month:"short"}),Js=An({day:"numeric",month:"short",hour:"2-digit",minute:"2-digit",hourCycle:"h23"}),Qs=An({hour:"2-digit",minute:"2-digit",hourCycle:"h23"}),ei=ge(()=>new Intl.NumberFormat(V.value,En)),ti=ge(()=>new Intl.NumberFormat(V.value,{...En,style:"currency",currency:"EUR"})),R=e=>Ys.value.format(e),T=e=>Js.value.format(e),ye=e=>Qs.value.format(e),b=e=>ei.value.format(e),pe=e=>ti.value.format(e);var k=m(void 0),N=m(null),Ve=m(["inbox"]),L=m(""),Ue=m(""),q=m({count:0,person:void 0});function M(...e){location.hash=e.map(encodeURIComponent).join("/")}function lo(){L.value=Ue.value="";let e=location.hash.slice(1).split("/").map(decodeURIComponent);Ve.value=e[0]===""?["inbox"]:e}async function v(e,t=""){L.value=Ue.value="";try{return await e(),Ue.value=t,!0}catch(n){return L.value=n.message,!1}}async function uo(){N.value=await y(`line?language=${V.value}`),On.value=N.value.timezone}async function de(e){try{await e()}catch(t){L.value=t.message}}async function ae(){try{if(!(await y("session")).signed_in){k.value=null;return}let e=await y("me");await uo(),k.value=e}catch(e){k.value=null,e.message!=="sign-in"&&(L.value=e.message)}}Cn.signedOut=()=>{k.value=null};addEventListener("hashchange",lo);lo();var Tn=matchMedia("(min-width: 56rem)"),It=m(Tn.matches);Tn.onchange=()=>{It.value=Tn.matches};var io;function ni(e){clearTimeout(io),io=setTimeout(()=>{q.value={count:q.value.count+1,person:e}},200)}ne(()=>{V.value&&k.peek()&&uo().catch(()=>{})});var ro=()=>{};ne(()=>{ro(),ro=k.value?to(ni):()=>{}});var Mn=new Set,ai={ArrowDown:"↓",ArrowUp:"↑",Escape:"Esc"},co=m([]),po=()=>[...Mn].reverse().flatMap(e=>e.current);function B(e){let t=ue();t.current=Array.isArray(e)?e:Object.entries(e).map(([n,a])=>({key:n,run:a})),w(()=>(Mn.add(t),()=>Mn.delete(t)),[])}addEventListener("keydown",e=>{let{target:t}=e;if(e.ctrlKey||e.altKey||e.metaKey||t.closest("dialog"))return;if(t.closest("input, textarea, select")){e.key==="Escape"&&t.blur();return}let n=po().find(({key:a})=>a===e.key);n&&(e.preventDefault(),n.run())});function fo(){let e=ue(),t=()=>{co.value=po().filter(({name:a},r,s)=>a&&s.findIndex(l=>l.name===a)===r),e.current.showModal()};B([{key:"?",name:"key.help",run:t}]);let n=()=>e.current.close();return i`
		<button type="button" class="plain" aria-label=${o("key.help")} onClick=${t}>?</button>
		<dialog ref=${e} aria-labelledby="help" onClick=${({target:a})=>a===e.current&&n()}>
			<h2 id="help">${o("key.help")}</h2>
			<dl class="keys">${co.value.map(({key:a,name:r})=>i`
				<div key=${r}><dt><kbd>${ai[a]??a}</kbd></dt><dd>${o(r)}</dd></div>`)}
				<div><dt><kbd>Ctrl</kbd> <kbd>↵</kbd></dt><dd>${o("send")}</dd></div>
			</dl>
			<button type="button" class="main" onClick=${n}>${o("shut")}</button>
		</dialog>`}function Pn(){return i`
		<label>
			<span class="hidden">${o("language")}</span>
			<select value=${V.value} onChange=${e=>so(e.target.value)}>
				${Object.entries(Le).map(([e,{name:t}])=>i`
					<option key=${e} value=${e} lang=${e}>${t}</option>`)}
			</select>
		</label>`}var Nt=/^#link=(\w+)$/.exec(location.hash)?.[1],ut=m(null),mo=m(!1);Nt&&history.replaceState(null,"",location.pathname);async function oi(e){e.preventDefault();let t=Object.fromEntries(new FormData(e.target)),n=await v(()=>ut.value===null?g("sign-in",t):g("sign-in/link",{link:Nt,password:t.password}));if(!n&&L.value==="code"){mo.value=!0;return}n&&(ut.value=null,await ae())}function $o(){w(()=>{Nt&&v(async()=>{ut.value=(await g("sign-in/link",{link:Nt})).name})},[]);let e=ut.value!==null;return i`
		<form class="door" onSubmit=${oi}>
			<h1>${o(e?"choosePassword":"enter")}</h1>
			${e?i`<p><bdi>${ut.value}</bdi></p>`:i`
				<label>${o("name")}<input name="name" required autocomplete="username" autocapitalize="none" /></label>`}
			<label>${o("passwordWord")}<input name="password" type="password" required
				minlength=${e?10:1} autocomplete=${e?"new-password":"current-password"} /></label>
			${e&&i`<p class="hint">${o("passwordHint")}</p>`}
			${mo.value&&i`<label>${o("codeWord")}<input name="code" inputmode="numeric" autocomplete="one-time-code" pattern="[0-9]{6}" required /></label>`}
			<button class="main">${o("enter")}</button>
		</form>`}var si=[.2,.375,.5555555555555556,.6666666666666666],ii=(e,t)=>n=>{let a=4*e+n-4,r="*-04-39?2$%%$%%'$%''%'''%')(%'))%(++'(++'(+.'+-.',/3',33)-/5)-43).36)058*18<+37<+4:<,4:E,5<A-7>C/8@F/:EH/<EK0=FM1?IP2@KS3BNV4DPY5FS\\6HV_6IXb7K[e8N^i9Pam;Rdp<Tgt".charCodeAt(a)-35,s=a>8?r:1,l=t/s|0,u=t%s,d=s-u,f=a>8?l*si[n]+(e>5)&-2:r,p=l-f;return{t:d*p+u*p+u,o:[[d,p],[u,p+1]],i:f}};var Pe=e=>new Uint8Array(e),ct=e=>{let t=new Error(`lean-qr error ${e}`);throw t.code=e,t},Ht=e=>"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:".indexOf(e),Nn=e=>e.charCodeAt(0),_o=(...e)=>(t,n)=>e.forEach(a=>a(t,n)),bo=e=>t=>{t.eci!==e&&(t.push(7,4),e<128?t.push(e,8):e<16384?t.push(32768|e,16):t.push(12582912|e,24),t.eci=e)},qn=e=>(t,n)=>{t.push(4,4),t.push(e.length,8+8*(n>9)),e.forEach(a=>t.push(a,8))},Ke=(e,t,n,a,r=(l,u)=>n(l.length,u),s=a?l=>_o(bo(a),e(l)):e)=>(s.test=t,s.l=n,s.est=r,s.eci=a&&[a],s),go=Ke(e=>(t,n)=>{t.push(1,4),t.push(e.length,10+2*(n>26)+2*(n>9));let a=0;for(;a<e.length-2;a+=3)t.push(+e.slice(a,a+3),10);a<e.length-1?t.push(+e.slice(a),7):a<e.length&&t.push(+e[a],4)},e=>/[0-9]/.test(e),(e,t)=>14+2*(t>26)+2*(t>9)+10*e/3),yo=Ke(e=>(t,n)=>{t.push(2,4),t.push(e.length,9+2*(n>26)+2*(n>9));let a=0;for(;a<e.length-1;a+=2)t.push(45*Ht(e[a])+Ht(e[a+1]),11);a<e.length&&t.push(Ht(e[a]),6)},e=>Ht(e)>=0,(e,t)=>13+2*(t>26)+2*(t>9)+5.5*e),We=Ke(e=>qn([...e].map(Nn)),e=>Nn(e)<128,(e,t)=>12+8*(t>9)+8*e);We._=!0,We.u=!0;var Fn=Ke(We,e=>Nn(e)<256,We.l,3);Fn._=!0;var ho=new TextEncoder,Rn=Ke(e=>qn(ho.encode(e)),()=>1,0,26,(e,t)=>12+8*(t>9)+8*ho.encode(e).length);Rn._=!0;var Hn=()=>{let e=new Map,t=new TextDecoder("sjis"),n=Pe(2);for(let a=0;a<7973;++a)n[0]=a/192+129+64*(a>5951),n[1]=a%192+64,e.set(t.decode(n),a);return e.delete("�"),Hn=()=>e,e},Ln=Ke(e=>(t,n)=>{t.push(8,4),t.push(e.length,8+2*(n>26)+2*(n>9));for(let a of e)t.push(Hn().get(a),13)},e=>Hn().has(e),(e,t)=>12+2*(t>26)+2*(t>9)+13*e);Ln._=!0;var wo=[go,yo,We,Fn,Ln,Rn],ri={auto:(e,{modes:t=wo}={})=>(n,a)=>{let r=t.map((p,_)=>{let h=new Map,c=($,C)=>(h.has($)||h.set($,C($,a)),h.get($));return{m:p,h:1<<_,C:p.est("",a),S:p.l?($,C)=>c(C-$,p.l):($,C)=>c(e.slice($,C),p.est)}}),s=[{v:0}],l=0,u=0,d=-1;for(let p of[...e,""]){let _=0;if(p)for(let h of r)h.m.test(p)&&(_|=h.h);if(!p||_!==d){if(d!==-1){let h=new Set(s.map($=>$.D)),c=[];for(let{m:$,C,S:x,h:D}of r)if(d&D){let S=x(l,u);for(let P of $.eci??h)if(!$.u||!P){let A;for(let G of s)if(G.D===P||$.eci){let $e=G.m===$&&G.D===P,he=$e?G.V:G,te=$._&&$e?G.v+S-C:he.v+12*(he.D!==P)+($e?x($e?G.$:l,u):S);(!A||te<A.v)&&(A={$:$e?G.$:l,V:he,m:$,D:P,A:u,v:te})}A&&c.push(A)}}s=c}d=_,l=u}u+=p.length}s.length||ct(5);let f=[];for(let p=s.reduce((_,h)=>h.v<_.v?h:_);p.m;p=p.V)f.push(p.m(e.slice(p.$,p.A)));f.reverse().forEach(p=>p(n,a))},multi:_o,eci:bo,bytes:qn,numeric:go,alphaNumeric:yo,ascii:We,iso8859_1:Fn,shift_jis:Ln,utf8:Rn},li=()=>({F:Pe(2956),I:0,push(e,t){for(let n=t,a=8-(7&this.I);n>0;n-=a,a=8)this.F[this.I>>3]|=e<<a>>n,this.I+=n<a?n:a}}),In=(e,t=e*e,n=Pe(t))=>({size:e,K:n,get:(a,r)=>a>=0&&a<e&&!!(1&n[r*e+a]),toString({on:a="##",off:r="  ",lf:s=`
`,pad:l=4,padX:u=l,padY:d=l}={}){let f="";for(let p=-d;p<e+d;++p){for(let _=-u;_<e+u;++_)f+=this.get(_,p)?a:r;f+=s}return f},toImageData(a,{on:r=[0,0,0],off:s=[0,0,0,0],pad:l=4,padX:u=l,padY:d=l}={}){let f=e+2*u,p=e+2*d,_=a.createImageData(f,p),h=new Uint32Array(_.data.buffer);_.data.set([...r,255]);let c=h[0];_.data.set([...s,255]);let $=h[0];for(let C=0;C<p;++C)for(let x=0;x<f;++x)h[C*f+x]=this.get(x-u,C-d)?c:$;return _},toCanvas(a,r){let s=a.getContext("2d"),l=this.toImageData(s,r);a.width=l.width,a.height=l.height,s.putImageData(l,0,0)},toDataURL({type:a="image/png",scale:r=1,...s}={}){let l=document.createElement("canvas"),u=l.getContext("2d"),d=this.toImageData(u,s);return l.width=d.width*r,l.height=d.height*r,u.putImageData(d,0,0),u.imageSmoothingEnabled=!1,u.globalCompositeOperation="copy",u.drawImage(l,0,0,d.width,d.height,0,0,l.width,l.height),l.toDataURL(a,1)}}),jt=[(e,t)=>1&(e^t),(e,t)=>1&t,e=>e%3,(e,t)=>(e+t)%3,(e,t)=>1&(e/3^t>>1),(e,t)=>(e&t&1)+e*t%3,(e,t)=>(e&t)+e*t%3&1,(e,t)=>(e^t)+e*t%3&1],qt=Pe(511);for(let e=0,t=1;e<255;t=2*t^285*(t>127))qt[qt[t+255]=e++]=t;var ko=e=>qt[e%255],xo=e=>qt[e+255],ui=(e,t)=>{let n=Pe(e.length+t.length-1);for(let a=0;a<e.length;++a)for(let r=0;r<t.length;++r)n[a+r]^=ko(e[a]+t[r]);return n.map(xo)},ci=(e,t)=>{let n=Pe(e.length+t.length-1);n.set(e,0);for(let a=0;a<e.length;++a)if(n[a]){let r=xo(n[a]);for(let s=0;s<t.length;++s)n[a+s]^=ko(t[s]+r)}return n.slice(e.length)},jn=[[0],[0,0]];for(let e=1;e<30;++e)jn.push(ui(jn[e],[0,e]));var pi=(e,t)=>{let n=[[],[]],a=0,r=0;for(let[l,u]of t.o)for(let d=0;d<l;++d,a+=u){let f=e.slice(a,a+u);n[0].push(f),n[1].push(ci(f,jn[t.i])),r+=u+t.i}let s=Pe(r);r=0;for(let l of n)for(let u=0,d=-1;d<r;++u){d=r;for(let f of l)u<f.length&&(s[r++]=f[u])}return s},So=(e,t,n)=>{let a=e<<=n;for(let r=134217728;r>>=1;)a&r&&(a^=t*(r>>n));return a|e},di=({size:e,K:t},n)=>{let a=(l,u,d,f)=>{for(;d-- >0;l+=e)t.fill(f,l,l+u)},r=(l,u,d)=>{for(let f=0;f++<3;d-=2)a(u*e+l-(d>>1)*(e+1),d,d,2|f)},s=2*((e-13)/(1+(n/7|0))/2+.75|0);if(n>1)for(let l=e-7;l>8;l-=s){for(let u=l;u>8;u-=s)r(l,u,5);l<e-7&&r(l,6,5)}if(n>6)for(let l=So(n,7973,12),u=1;u<7;++u)for(let d=12;d-- >9;l>>=1)t[u*e-d]=2|1&l;a(7,2,9,2),a(e-8,8,9,2);for(let l=0;l<e;++l)t[6*e+l]=3^1&l;r(3,3,7),r(e-4,3,7);for(let l=0;l<e;++l)for(let u=l;u<e;++u)t[u*e+l]=t[l*e+u];t[(e-8)*e+8]=3},fi=({size:e,K:t})=>{let n=[];for(let a=e-2,r=e,s=-1;a>=0;a-=2){for(a===5&&(a=4);r+=s,r!==-1&&r!==e;){let l=r*e+a;t[l+1]||n.push(l+1),t[l]||n.push(l)}s*=-1}return n},mi=({K:e},t,n)=>t.forEach((a,r)=>e[a]=n[r>>3]>>(7&~r)&1),$i=({size:e,K:t},n,a,r)=>{for(let l=0;l<e;++l)for(let u=0;u<e;++u){let d=l*e+u;t[d]^=!(n(u,l)||2&t[d])}let s=21522^So((1^r)<<3|a,1335,10);for(let l=0;l++<8;s>>=1)t[(l-(l<7))*e+8]=1&s,t[9*e-l]=1&s;for(let l=8;--l,s;s>>=1)t[8*e+l-(l<7)]=1&s,t[(e-l)*e+8]=1&s},hi=({size:e,K:t},n=0,a=0)=>{for(let r=0;r<e;++r){for(let s=0;s<2;++s)for(let l,u=0,d=0,f=2;u<e;++u){let p=1&t[s?r*e+u:u*e+r];a+=p,d=(d>>1|2098176)&(3047517^p-1),2049&d&&(n+=40),p^f&&(l=0),f=p,n+=++l===5?3:l>5}if(r)for(let s=e+r,l=5*t[r-1]^t[r];s<e*e;s+=e){let u=5*t[s-1]^t[s];n+=3*!(1&(l|u)|4&(l^u)),l=u}}return n+10*(10*Math.abs(a/(e*e)-1)|0)},vo=[],Ft=(e=ct(1),{minCorrectionLevel:t=0,maxCorrectionLevel:n=3,minVersion:a=1,maxVersion:r=40,mask:s,trailer:l=60433,...u}={})=>{n<t&&ct(3),r<a&&ct(2),typeof e=="string"&&(e=ri.auto(e,u));for(let d=a,f=0;d<=r;++d){let p=vo[d];p||(vo[d]=p=In(4*d+17),di(p,d),p.p=fi(p));let _=ii(d,p.p.length>>3);if(8*_(t).t<f)continue;let h=li();e(h,d),f=h.I;for(let c=n;c>=t;--c){let $=_(c);if(8*$.t<f)continue;for(h.I=f+11&-8;h.I<8*$.t;)h.push(l,16);let C=In(p.size,p.K);return mi(C,p.p,pi(h.F,$)),(jt[s]?[jt[s]]:jt).map((x,D)=>{let S=In(C.size,C.K);return $i(S,x,s??D,c),S.s=jt[s]?0:hi(S),S}).reduce((x,D)=>D.s<x.s?D:x)}}ct(4)};Ft.with=(...e)=>(t,n)=>Ft(t,{modes:[...wo,...e],...n});var Ie=m(null),Un=4;function vi({address:e}){let t=Ft(e),n=[];for(let r=0;r<t.size;r++)for(let s=0;s<t.size;s++)t.get(s,r)&&n.push(`M${s} ${r}h1v1h-1z`);let a=t.size+2*Un;return i`<svg class="qr" viewBox=${`${-Un} ${-Un} ${a} ${a}`} role="img" aria-label=${o("qr")}><path d=${n.join("")} /></svg>`}var _i=()=>v(async()=>{Ie.value=await y("me/code")});async function bi(e){e.preventDefault();let{password:t,code:n}=Object.fromEntries(new FormData(e.target));await v(()=>g("me/code",{password:t,code:n,secret:Ie.value.secret}),"saved")&&(Ie.value=null,await ae())}async function gi(e){e.preventDefault();let{password:t}=Object.fromEntries(new FormData(e.target));await v(()=>g("me/code/remove",{password:t}),"saved")&&await ae()}var Co=()=>i`<label>${o("passwordWord")}<input name="password" type="password" required autocomplete="current-password" /></label>`;function yi(){return i`
		<p>${o("codeHow")}</p>
		<${vi} address=${Ie.value.address} />
		<p><a href=${Ie.value.address}>${o("codeHere")}</a></p>
		<p>${o("codeByHand")} <code class="secret" dir="ltr">${Ie.value.secret.match(/.{1,4}/g).join(" ")}</code></p>
		<form class="stack" onSubmit=${bi}>
			<label>${o("codeWord")}<input name="code" inputmode="numeric" dir="ltr" autocomplete="one-time-code" pattern="[0-9]{6}" required /></label>
			<${Co} />
			<button class="main">${o("save")}</button>
		</form>`}function Do(){return i`
		<section><h2>${o("secondStep")}</h2>
			<p class="hint">${o(k.value.code?"codeOn":"codeOff")}</p>
			${k.value.code?i`<form class="stack" onSubmit=${gi}><${Co} /><button>${o("codeRemove")}</button></form>`:Ie.value?i`<${yi} />`:i`<button type="button" onClick=${_i}>${o("codeSet")}</button>`}
		</section>`}var Eo=e=>async t=>{t.preventDefault();let n=t.target;await v(()=>g(e,Object.fromEntries(new FormData(n))),"saved")&&(n.reset(),await ae())},wi=({id:e})=>v(()=>g(`me/sessions/${e}/end`)).then(ae);function ki(){return i`
		<section><h2>${o("ownPhone")}</h2>
			<p class="hint">${o("ownPhoneHint")}</p>
			<form class="line" onSubmit=${Eo("me/phone")}>
				<label><span class="hidden">${o("ownPhone")}</span>
					<input name="phone" type="tel" dir="ltr" autocomplete="tel" placeholder="+39…" maxlength="20" defaultValue=${k.value.phone??""} key=${k.value.phone} /></label>
				<button>${o("save")}</button>
			</form></section>`}function xi(){return i`
		<section><h2>${o("choosePassword")}</h2>
			<form class="stack" onSubmit=${Eo("me/password")}>
				<input class="hidden" type="text" name="name" value=${k.value.name} autocomplete="username" tabindex="-1" aria-hidden="true" readonly />
				<label>${o("passwordWord")}<input name="password" type="password" required autocomplete="current-password" /></label>
				<label>${o("newPassword")}<input name="new" type="password" required minlength="10" autocomplete="new-password" /></label>
				<p class="hint">${o("passwordHint")}</p>
				<button>${o("save")}</button>
			</form></section>`}function Oo(){let{name:e,role:t,desks:n,sessions:a}=k.value;return i`
		<h1><bdi>${e}</bdi></h1>
		<p class="tags"><span class="tag">${o(`role.${t}`)}</span> ${n.split(" ").map(r=>i`<span key=${r} class="tag">${r==="all"?o("allDesks"):J(r)}</span> `)}</p>
		<div class="panels">
			<${ki} />
			<section><h2>${o("sessions")}</h2>
				<ul class="items">${a.map(r=>i`
					<li key=${r.id}><time>${T(r.began)}</time> <small>${o("until")} ${T(r.ends)}</small>
						${r.here?i`<span class="tag">${o("here")}</span>`:i`<button type="button" onClick=${()=>wi(r)}>${o("end")}</button>`}</li>`)}</ul></section>
			<${Do} />
			<${xi} />
		</div>`}var fe=m(null),Vn=m(!0),we=e=>new Date(`${e}T12:00Z`);function Ao(e,t){let n=new Date(`${e}T12:00Z`);return n.setUTCDate(n.getUTCDate()+t),n.toISOString().slice(0,10)}var ze={week:7,list:28},Si=([e,t,n=""])=>({kind:ze[e]?e:"week",date:t??"",desk:n});async function Ci({kind:e,date:t,desk:n}){await de(async()=>{fe.value=await y(`appointments?day=${t}&desk=${n}${e==="list"?`&days=${ze.list}`:""}`)})}function Rt({item:e}){let t={confirmed:"✓",cancelled:"✗",moving:"⇄"};return i`<span class=${`state ${e.state}`}>${t[e.state]&&i`<b aria-hidden="true">${t[e.state]}</b> `}${o(e.state==="planned"?"noAnswer":`answer.${e.state}`)}</span>`}function Di({item:e}){return i`
		<li><a class=${`item ${e.state}`} href=${`#appointment/${e.id}`}>
			<time>${e.time}</time> <strong dir="ltr">${e.code}</strong>
			<${Rt} item=${e} />
			${e.number&&i`<bdi class="who" dir="ltr">${e.number}</bdi>`}
			${e.topic&&i`<span class="tag" dir="auto">${e.topic}</span>`}
			${e.desk&&i`<span class="tag">${e.desk}</span>`}
			${e.told&&i`<small>${o(`told.${e.told}`)}</small>`}
		</a></li>`}function Ei({slot:e}){return i`
		<li><a class="item free" href=${`#appointment/new/${e.day}T${e.time}/${e.desk}`}>
			<time>${e.time}</time> ${o("freeSlot")}${e.room>1?` × ${e.room}`:""}
			<span class="tag">${e.desk}</span></a></li>`}function Oi({date:e}){let{today:t,appointments:n,slots:a}=fe.value,r=[...n.filter(s=>s.day===e).map(s=>({at:s.time,key:s.id,show:i`<${Di} key=${s.id} item=${s} />`})),...Vn.value?a.filter(s=>s.day===e).map(s=>({at:s.time,show:i`<${Ei} key=${`${s.desk}${s.time}`} slot=${s} />`})):[]].sort((s,l)=>s.at.localeCompare(l.at));return i`
		<li class=${e===t?"day today":"day"}>
			<h2><time datetime=${e}>${R(we(e))}</time>${e===t&&i` <span class="hidden">${o("today")}</span>`}</h2>
			${r.length===0?i`<p class="empty">–</p>`:i`<ul>${r.map(({show:s})=>s)}</ul>`}
		</li>`}function Ai(){let{appointments:e}=fe.value;return e.length===0?i`<p class="empty">${o("noAppointments")}</p>`:i`
		<div class="wide" tabindex="0" role="region" aria-label=${o("appointments")}><table>
			<thead><tr>${["when","code.of","answer.word","about","desk","place","reminders"].map(t=>i`<th key=${t} scope="col">${o(t)}</th>`)}</tr></thead>
			<tbody>${e.map(t=>i`
				<tr key=${t.id}>
					<td><time>${R(we(t.day))} ${t.time}</time></td>
					<td><a class="item-link" href=${`#appointment/${t.id}`}><bdi dir="ltr">${t.code}</bdi></a></td>
					<td><${Rt} item=${t} /></td>
					<td>${t.person?i`<a href=${`#person/${t.person}`}><bdi dir="ltr">${t.number??o("erased")}</bdi></a>`:"–"}</td>
					<td>${t.desk??"–"}</td>
					<td dir="auto">${t.place}</td>
					<td>${t.reminders?t.told?o(`told.${t.told}`):o("told.planned"):o("never.reminded")}</td>
				</tr>`)}</tbody>
		</table></div>`}function Ti({at:e}){let{days:t,desks:n}=fe.value,a=s=>M("appointments",e.kind,Ao(t[0],s*ze[e.kind]),e.desk),r=()=>v(()=>eo("appointments/export",{from:t[0],until:t.at(-1)},`appointments-${t[0]}.csv`));return i`
		<div class="filters">
			<button type="button" onClick=${()=>a(-1)} aria-label=${o("before")}><span class="arrow" aria-hidden="true">‹</span></button>
			<button type="button" onClick=${()=>M("appointments",e.kind)}>${o("today")}</button>
			<button type="button" onClick=${()=>a(1)} aria-label=${o("after")}><span class="arrow" aria-hidden="true">›</span></button>
			${Object.keys(ze).map(s=>i`<button type="button" key=${s} aria-pressed=${e.kind===s} onClick=${()=>M("appointments",s,t[0],e.desk)}>${o(`show.${s}`)}</button>`)}
			${n.length>0&&i`<label><span class="hidden">${o("desk")}</span>
				<select value=${e.desk} onChange=${({target:s})=>M("appointments",e.kind,t[0],s.value)}>
					<option value="">${o("allDesks")}</option>
					${n.map(({name:s})=>i`<option key=${s}>${s}</option>`)}
				</select></label>`}
			${e.kind==="week"&&n.some(({slots:s})=>s)&&i`<label class="tick"><input type="checkbox" checked=${Vn.value} onChange=${({target:s})=>{Vn.value=s.checked}} /> ${o("freeSlots")}</label>`}
			<a class="button" href="#appointment/new">${o("newAppointment")}</a>
			<a href="#waiting">${o("waitingList")}</a>
			${k.value.role!=="volunteer"&&i`
				<a href="#import/appointments">${o("import")}</a>
				<button type="button" onClick=${r}>${o("export")}</button>`}
		</div>`}function Mi(e,t){let n=document.documentElement.dir==="rtl"?"ArrowLeft":"ArrowRight";if(e.target.closest("input, textarea, select, .wide")||e.ctrlKey||e.altKey||e.metaKey||!fe.value)return;let a=[...document.querySelectorAll(".item, .item-link")],r=a.indexOf(document.activeElement);e.key==="ArrowLeft"||e.key==="ArrowRight"?M("appointments",t.kind,Ao(fe.value.days[0],e.key===n?ze[t.kind]:-ze[t.kind]),t.desk):e.key==="t"?M("appointments",t.kind):e.key==="l"?M("appointments",t.kind==="week"?"list":"week",fe.value.days[0],t.desk):e.key==="n"?M("appointment","new"):(e.key==="j"||e.key==="k")&&a[Math.max(0,Math.min(a.length-1,r+(e.key==="j"?1:-1)))]?.focus()}function To({parts:e}){let t=Si(e);if(w(()=>{Ci(t)},[q.value.count]),w(()=>{let r=s=>Mi(s,t);return addEventListener("keydown",r),()=>removeEventListener("keydown",r)},[]),fe.value===null)return i`<h1>${o("appointments")}</h1>`;let{days:n,more:a}=fe.value;return i`
		<h1>${o("appointments")} <small>${R(we(n[0]))} – ${R(we(n.at(-1)))}</small></h1>
		<${Ti} at=${t} />
		${t.kind==="list"?i`<${Ai} />`:i`<ol class="week">${n.map(r=>i`<${Oi} key=${r} date=${r} />`)}</ol>`}
		${a&&i`<p class="hint">${o("notAll")}</p>`}
		<p class="hint">${o("keys.appointments")}</p>`}var Po=m(null),Mo=m([]),pt=m([]);async function Io(e){await de(async()=>{Po.value=await y(`appointments/${e}`)})}async function No(e,t){pt.value=[];try{return L.value="",await g(e,t)}catch(n){return L.value=n.message,pt.value=n.columns??[],null}}function K({name:e,children:t}){return i`<label>${o(`field.${e}`)}${t}
		${pt.value.includes(e)&&i`<span class="wrong">${o(`bad.${e}`)}</span>`}</label>`}function Pi(e){let t=Math.round(e/36e5);return t%24===0?`${b(t/24)} ${o("days")}`:`${b(t)} ${o("hours")}`}function Ii({history:e}){return i`
		<h2>${o("told")}</h2>
		${e.length===0?i`<p class="empty">${o("toldNothing")}</p>`:i`
			<ol class="history">${e.map(t=>i`
				<li><time>${T(t.at)}</time>
					<span>${t.before===0?o("ofChange"):`${Pi(t.before)} ${o("beforeIt")}`}</span>
					<span class="tag">${o(`told.${t.state}`)}</span>
					${t.calls>0&&i`<span class="tag">${o("calls")}: ${b(t.calls)}</span>`}
					${t.stale&&i`<span class="tag">${o("told.stale")}</span>`}</li>`)}</ol>`}`}var Wn=(e,t,n)=>No(t,n).then(a=>{a&&Io(e)});function Ni({item:e}){let t=n=>{n.preventDefault();let{starts:a,place:r,reminders:s}=Object.fromEntries(new FormData(n.target));Wn(e.id,`appointments/${e.id}`,{starts:a,place:r,reminders:s?"yes":"no"})};return e.past||e.state==="cancelled"?null:i`
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
			<button type="button" class="alert" onClick=${()=>Wn(e.id,`appointments/${e.id}/cancel`)}>${o("cancelIt")}</button></details>
		<button type="button" onClick=${()=>Wn(e.id,`appointments/${e.id}/wait`)}>${o("waitForSlot")}</button>`}function Hi({id:e}){w(()=>{pt.value=[]},[e]),w(()=>{Io(e)},[e,q.value.count]);let t=Po.value;return String(t?.id)!==e?i`<h1>${o("appointment")}</h1>`:i`
		<p><a href=${`#appointments/week/${t.day}`}>${o("backToWeek")}</a></p>
		<h1>${R(we(t.day))}, <time>${t.time}</time> · <bdi dir="ltr">${t.code}</bdi></h1>
		<p><${Rt} item=${t} /> ${t.desk&&i`<span class="tag">${t.desk}</span>`} ${t.topic&&i`<span class="tag" dir="auto">${t.topic}</span>`} ${t.staff&&i`<span class="tag" dir="auto">${t.staff}</span>`}</p>
		<p dir="auto">${t.place}</p>
		<p>${t.person?i`<a href=${`#person/${t.person}`}>${o("conversation")} <bdi dir="ltr">${t.number??o("erased")}</bdi></a>`:o("notYours")}</p>
		<${Ni} item=${t} />
		<${Ii} history=${t.history} />`}function ji({starts:e="",desk:t="",person:n=""}){w(()=>{pt.value=[],de(async()=>{({desks:Mo.value}=await y("appointments?days=1"))}),document.querySelector(e?"#who":"#starts")?.focus()},[]);let a=Mo.value,r=async s=>{s.preventDefault();let{who:l,reminders:u,...d}=Object.fromEntries([...new FormData(s.target)].filter(([,_])=>_!=="")),f=/^[a-z0-9]{12}$/.test(l??""),p=await No("appointments",{...d,[f?"person":"number"]:l,reminders:u?"yes":"no"});p&&M("appointment",String(p.id))};return i`
		<p><a href="#appointments">${o("backToWeek")}</a></p>
		<form class="door wider" onSubmit=${r}>
			<h1>${o("newAppointment")}</h1>
			<${K} name="starts"><input id="starts" name="starts" type="datetime-local" required defaultValue=${e} /></${K}>
			<${K} name="number"><input id="who" name="who" required maxlength="40" dir="ltr" autocomplete="off" defaultValue=${n} /></${K}>
			<p class="hint">${o("whoHint")}</p>
			<label>${o("desk")}<select name="desk"><option value="">–</option>${a.map(({name:s})=>i`<option key=${s} selected=${s===t}>${s}</option>`)}</select></label>
			<${K} name="place"><input name="place" maxlength="300" dir="auto" required=${!a.some(({place:s})=>s)} /></${K}>
			<${K} name="topic"><input name="topic" maxlength="60" dir="auto" /></${K}>
			<label>${o("field.language")}<select name="language"><option value=""></option>${N.value.languages.map(({tag:s,name:l})=>i`<option key=${s} value=${s} lang=${s}>${l}</option>`)}</select></label>
			<${K} name="code"><input name="code" maxlength="20" dir="ltr" autocapitalize="characters" /></${K}>
			<p class="hint">${o("codeHint")}</p>
			<label class="tick"><input name="reminders" type="checkbox" defaultChecked /> ${o("field.reminders")}</label>
			<button class="main">${o("save")}</button>
		</form>`}function Ho({parts:[e,t,n,a]}){return e==="new"?i`<${ji} starts=${t} desk=${n} person=${a} />`:i`<${Hi} id=${e} />`}var qi=100,Lt=m([]),qo=m(!1),jo=(e=0)=>v(async()=>{let t=(await y(`audit?before=${e}`)).entries;Lt.value=e?[...Lt.value,...t]:t,qo.value=t.length===qi});function Fo(){return w(()=>{jo()},[]),i`
		<h1>${o("audit")}</h1>
		<p class="hint">${o("auditHint")} <code dir="ltr">passaparola audit verify</code></p>
		<div class="sideways" tabindex="0" role="region" aria-label=${o("audit")}><table>
			<thead><tr><th scope="col">${o("whenWord")}</th><th scope="col">${o("whoWord")}</th><th scope="col">${o("whatWord")}</th><th scope="col">${o("about")}</th></tr></thead>
			<tbody>${Lt.value.map(e=>i`
				<tr key=${e.id}>
					<td><time>${T(e.at)}</time></td>
					<td><bdi>${e.staff??o("commandLine")}</bdi></td>
					<td>${z("audit",e.did)}</td>
					<td>${e.person?i`<a href=${`#person/${e.person}`}><bdi dir="ltr">${e.person}</bdi></a>`:e.thing||""}</td>
				</tr>`)}</tbody>
		</table></div>
		${qo.value&&i`<button type="button" onClick=${()=>jo(Lt.value.at(-1).id)}>${o("more")}</button>`}`}var Ro=["no_number","number_invalid","sent_post","appointment_questura","in_process","need_documents","ready","collected","not_found","warning_refusal","refused","unavailable","stale"],Ut=m(null),Kn=m(0),Be=m(0);async function zn(e,t=0){await de(async()=>{let n=await y(`cases?state=${e}${t?`&before=${t}`:""}`);Ut.value=t?[...Ut.value,...n.cases]:n.cases,Kn.value=n.next})}function Fi({file:e,state:t}){return i`
		<form class="inline" onSubmit=${async a=>{a.preventDefault(),await v(()=>g(`cases/${e.id}`,Object.fromEntries(new FormData(a.target))))&&(Be.value=0,zn(t))}}>
			<label><span class="hidden">${o("caseState")}</span><select name="state">${Ro.map(a=>i`<option key=${a} value=${a} selected=${a===e.state}>${o(`case.${a}`)}</option>`)}</select></label>
			<label>${o("field.date")}<input name="date" type="date" defaultValue=${e.date??""} /></label>
			<label>${o("field.time")}<input name="time" maxlength="20" defaultValue=${e.time??""} /></label>
			<label>${o("field.place")}<input name="place" maxlength="300" dir="auto" defaultValue=${e.place??""} /></label>
			<button class="main">${o("save")}</button>
		</form>`}function Ri({file:e,state:t}){return i`
		<li>
			<div class="what">
				<bdi dir="ltr"><strong>${e.case?`…${e.case}`:"–"}</strong></bdi> <span>${o(`case.${e.state}`)}</span>
				<small>${e.person&&i`<a href=${`#person/${e.person}`}><bdi dir="ltr">${e.number??o("erased")}</bdi></a>`}
					${e.date&&i`<span><time>${e.date}</time> ${e.time}</span>`}
					${e.place&&i`<bdi>${e.place}</bdi>`}
					<span>${o("checked")} <time>${R(e.checked)}</time></span></small>
				${Be.value===e.id&&i`<${Fi} file=${e} state=${t} />`}
			</div>
			${e.case&&i`<button type="button" aria-expanded=${Be.value===e.id} onClick=${()=>{Be.value=Be.value===e.id?0:e.id}}>${o("change")}</button>`}
		</li>`}function Lo({parts:[e=""]}){return w(()=>{Be.value=0,zn(e)},[e]),i`
		<h1>${o("cases")}</h1>
		<div class="filters">
			<label><span class="hidden">${o("caseState")}</span>
				<select value=${e} onChange=${({target:t})=>M("cases",t.value)}>
					<option value="">${o("allStates")}</option>
					${Ro.map(t=>i`<option key=${t} value=${t}>${o(`case.${t}`)}</option>`)}
				</select></label>
			${k.value.role!=="volunteer"&&i`<a href="#import/cases">${o("import")}</a>`}
		</div>
		${Ut.value?.length===0&&i`<p class="empty">${o("noCases")}</p>`}
		<ul class="tasks">${Ut.value?.map(t=>i`<${Ri} key=${t.id} file=${t} state=${e} />`)}</ul>
		${Kn.value>0&&i`<button type="button" onClick=${()=>zn(e,Kn.value)}>${o("more")}</button>`}`}var Li=["appointments","cases","people"],ke=m(null),Y=m(null),Ze=m(null),Ui=500;function Uo(){ke.value=Y.value=Ze.value=null}async function Vi(e,t){Uo(),await v(async()=>{await Qa(t,n=>{Y.value={what:"reading",done:n,all:t.size}}),ke.value=await g("import/check",{what:e})}),Y.value=null}var Wi=()=>new Promise(e=>{setTimeout(e,Ui)});async function Ki(e,t){t.preventDefault();let n=t.target.elements.cancel_missing?.checked??!1;await v(async()=>{let a=await g("import",{what:e,cancel_missing:n}),{import:r,pieces:s,rows:l}=a;for(let u=0;u<s;u++)Y.value={what:"sending",done:u,all:s},a=await g(`import/${r}`,{piece:u});for(;!a.ended;)Y.value={what:"putting",done:a.put,all:l},await Wi(),a=await y(`import/${r}`);Ze.value={rows:l,cancelled:a.cancelled??0},ke.value=null}),Y.value=null}function zi({finding:e}){let t=o(`bad.${e.code}`);return i`<li>${e.line>0&&i`<strong>${o("line",e.line)}</strong>: `}
		${t===`bad.${e.code}`?i`<span lang="en" dir="ltr">${e.message}</span>`:i`${t} <small lang="en" dir="ltr">${e.message}</small>`}</li>`}function Bi(){let{wrong:e,findings:t}=ke.value;return i`
		<section role="alert">
			<h2>${o("badRows",b(e))}</h2>
			<p>${o("nothingImported")}</p>
			<ul class="findings">${t.map(n=>i`<${zi} key=${`${n.line}${n.code}${n.message}`} finding=${n} />`)}</ul>
			${e>t.length&&i`<p class="hint">${o("andMore",b(e-t.length))}</p>`}
		</section>`}var Zi=["number","code","starts_ms","place","desk","case_number","state","name","language"],Gi=(e,t)=>e==="starts_ms"?T(t):t;function Xi({what:e}){let{rows:t,first:n}=ke.value,a=Zi.filter(r=>n.some(s=>s[r]!==void 0));return i`
		<section>
			<h2 role="status">${o("rowsFine",b(t))}</h2>
			<div class="wide" tabindex="0" role="region" aria-label=${o("firstRows")}><table>
				<thead><tr>${a.map(r=>i`<th key=${r} scope="col">${o(`column.${r}`)}</th>`)}</tr></thead>
				<tbody>${n.map((r,s)=>i`<tr key=${s}>${a.map(l=>i`<td key=${l}><bdi>${Gi(l,r[l])}</bdi></td>`)}</tr>`)}</tbody>
			</table></div>
			<form onSubmit=${r=>Ki(e,r)}>
				${e==="appointments"&&i`
					<label class="tick"><input type="checkbox" name="cancel_missing" /> ${o("cancelMissing")}</label>
					<p class="hint">${o("cancelMissingHint")}</p>`}
				<button class="main" id="put" disabled=${Y.value!==null}>${o("importRows",b(t))}</button>
			</form>
		</section>`}function Vo({parts:[e="appointments"]}){return w(()=>{Uo(),document.querySelector("#file")?.focus()},[e]),i`
		<h1>${o("import")}</h1>
		<div class="filters">${Li.map(t=>i`<a key=${t} href=${`#import/${t}`} aria-current=${t===e?"page":void 0}>${o(t)}</a>`)}</div>
		<p>${o("importHint")}</p>
		<p class="hint"><code dir="ltr">${o(`columns.${e}`)}</code></p>
		<label>${o("file")}<input id="file" type="file" accept=${e==="appointments"?".csv,.ics,text/csv,text/calendar":".csv,text/csv"} onChange=${({target:t})=>{t.files.length>0&&Vi(e,t.files[0])}} /></label>
		${Y.value&&i`<p role="status">${o(`step.${Y.value.what}`)} <progress value=${Y.value.done} max=${Math.max(1,Y.value.all)} aria-label=${o(`step.${Y.value.what}`)}></progress></p>`}
		${ke.value&&(ke.value.wrong>0?i`<${Bi} />`:ke.value.rows===0?i`<p role="status">${o("noRows")}</p>`:i`<${Xi} what=${e} />`)}
		${Ze.value&&i`<p class="held" role="status">${o("imported",b(Ze.value.rows))}${Ze.value.cancelled>0?` ${o("cancelledToo",b(Ze.value.cancelled))}`:""} <a href=${e==="people"?"#inbox":`#${e}`}>${o("look")}</a></p>`}`}var Zn="desk",Ko=["all","unread","mine","free"],dt=m("all"),zt=m(""),oe=m(null),Gn=m(!1),Wt,zo=e=>y(`inbox?filter=${dt.value}&desk=${encodeURIComponent(zt.value)}&skip=${e}`);async function Bo(){try{let e=Math.max(0,(oe.value?.length??0)-50),[t,...n]=await Promise.all(Array.from({length:1+Math.min(3,Math.ceil(e/50))},(a,r)=>zo(50*r)));oe.value=[t,...n].flatMap(a=>a.tasks),Gn.value=(n.at(-1)??t).more}catch(e){L.value=e.message}}async function Yi(){await v(async()=>{let e=await zo(oe.value.length);oe.value=[...oe.value,...e.tasks],Gn.value=e.more})}var Bt=(e,t)=>e&&v(()=>g(`tasks/${e.id}`,t)).then(Bo),Ji=()=>[...document.querySelectorAll(".tasks .what")],Wo=()=>oe.value?.find(({id:e})=>e===Number(document.activeElement.closest("[data-task]")?.dataset.task));function Vt(e){let t=Ji(),n=t.findIndex(a=>a.closest("[data-task]")===document.activeElement.closest("[data-task]"));t[Math.max(0,Math.min(t.length-1,n+e))]?.focus()}var Kt=e=>new Date().setHours(24*e,0,0,0);function Bn(e){return e.urgent?o("urgent"):e.due<Kt(0)?o("overdue"):e.due<Kt(1)?o("today"):e.due<Kt(2)?o("tomorrow"):R(e.due)}function Xn({id:e}){return i`<audio controls preload="none" src=${`api/recordings/${e}`} aria-label=${o("recording")}></audio>`}var ft=e=>new Intl.DisplayNames(V.value,{type:"language"}).of(e);function Qi({task:e}){return e.name?i`<bdi>${e.name}</bdi>`:i`<bdi dir="ltr">${e.number??o(e.person?"erased":"withheld")}</bdi>`}function er({task:e}){return e.said?i`<span class="said"><bdi lang=${e.language}>${e.said}</bdi></span>`:e.called?i`<span class="said">${o("called")}${e.seconds>0&&` · ${o("leftMessage",e.seconds)}`}</span>`:null}function Yn({task:e}){let t=e.staff===k.value?.name;return i`
		<li data-task=${e.id} class=${`task ${e.urgent?"urgent":""} ${e.unread?"unread":""}`}>
			<a class="what" href=${e.person?`#person/${e.person}`:"#inbox"} onClick=${()=>{Wt=e.id}}>
				<span class="first">
					${e.unread&&i`<span class="dot"><span class="hidden">${o("unread")} </span></span>`}
					<strong><${Qi} task=${e} /></strong>
					<span class="topic">${Me(e.topic)}</span>
					<time datetime=${new Date(e.heard||e.opened).toISOString()}>${tr(e.heard||e.opened)}</time>
				</span>
				<${er} task=${e} />
				<span class="tags">
					${e.stopped&&i`<b class="tag">STOP</b>`}
					${e.desk!==Zn&&i`<span class="tag">${J(e.desk)}</span>`}
					${e.language&&i`<span class="tag" title=${o("language")}>${ft(e.language)}</span>`}
					${e.state!=="open"&&i`<span class="tag">${o(e.state)}</span>`}
					${e.staff&&i`<span class="tag own"><bdi>${e.staff}</bdi></span>`}
				</span>
			</a>
			${!e.person&&e.seconds>0&&i`<${Xn} id=${e.interaction} />`}
			${t?i`<button type="button" onClick=${()=>Bt(e,{state:"done"})}>${o("close")}</button>`:i`<button type="button" disabled=${e.staff!==null} onClick=${()=>Bt(e,{take:!0})}>${o("take")}</button>`}
		</li>`}var tr=e=>e>=Kt(0)?ye(e):R(e);function nr(){return i`
		<div class="filters">
			<div class="choice" role="group" aria-label=${o("inbox")}>
				${Ko.map(e=>i`
					<button type="button" key=${e} aria-pressed=${dt.value===e} onClick=${()=>{dt.value=e}}>${o(e==="free"?"free.filter":e)}</button>`)}
			</div>
			${N.value.desks.length>1&&i`
				<label><span class="hidden">${o("toDesk")}</span>
					<select value=${zt.value} onChange=${({target:e})=>{zt.value=e.value}}>
						<option value="">${o("allDesks")}</option>
						${N.value.desks.map(e=>i`<option key=${e} value=${e}>${J(e)}</option>`)}
					</select></label>`}
		</div>`}function Zo(){w(()=>{Bo()},[dt.value,zt.value,q.value.count]);let e=oe.value!==null;w(()=>{e&&Wt&&document.querySelector(`[data-task="${Wt}"] .what`)?.focus(),Wt=void 0},[e]),B([{key:"j",name:"key.next",run:()=>Vt(1)},{key:"ArrowDown",run:()=>Vt(1)},{key:"k",name:"key.before",run:()=>Vt(-1)},{key:"ArrowUp",run:()=>Vt(-1)},{key:"t",name:"take",run:()=>Bt(Wo(),{take:!0})},{key:"x",name:"close",run:()=>Bt(Wo(),{state:"done"})},...Ko.map((n,a)=>({key:String(a+1),name:n==="free"?"free.filter":n,run:()=>{dt.value=n}}))]);let t=Map.groupBy?.(oe.value??[],Bn)??(oe.value??[]).reduce((n,a)=>n.set(Bn(a),[...n.get(Bn(a))??[],a]),new Map);return i`
		<div class="title"><h1>${o("inbox")}</h1><${nr} /></div>
		${oe.value?.length===0&&i`<p class="empty">${o("nothing")}</p>`}
		${[...t].map(([n,a])=>i`
			<section key=${n} aria-label=${n}>
				<h2>${n}</h2>
				<ul class="tasks">${a.map(r=>i`<${Yn} key=${r.id} task=${r} />`)}</ul>
			</section>`)}
		${Gn.value&&i`<button type="button" onClick=${Yi}>${o("more")}</button>`}`}var Q=e=>e===null?o("notice.others"):N.value.languages.find(t=>t.tag===e)?.name??e,xe=e=>e%1440===0?o("notice.days",b(e/1440)):e%60===0?o("notice.hours",b(e/60)):o("notice.minutes",b(e)),Zt=({kind:e,name:t,notice:n})=>i`${o(`notice.to.${e}`)} ${e==="those"?i`<a href=${`#notice/${n}`}>${n}</a>`:i`<bdi>${t}</bdi>`}`,Gt=({after:e,without:t})=>t?o("notice.without"):e===0?o("notice.atOnce"):o("notice.after",xe(e));function Go({text:e,letters:t}){let n=[];for(let a of e){let r=t.includes(a),s=n.at(-1);s?.marked===r&&!r?s.text+=a:n.push({marked:r,text:a})}return n.map(({marked:a,text:r},s)=>a?i`<mark key=${s}>${r}</mark>`:r)}var Ne=6e4,Xt=1440*Ne,He=({share:e,kind:t="",size:n=""})=>i`
	<svg class=${`measure ${n}`} aria-hidden="true" preserveAspectRatio="none" viewBox="0 0 100 10"><rect class=${t} width=${Math.max(e>0?.5:0,100*e)} height="10" /></svg>`,Qn=(e,t)=>t>0?e/t:0;function ar({result:e}){let t=Math.max(...e.texts.map(({people:n})=>n));return i`
		<div class="scroll"><table>
			<caption>${o("notice.perLanguage")}</caption>
			<thead><tr><th scope="col">${o("notice.language")}</th><th scope="col" class="number">${o("notice.people")}</th><th class="wide"><span class="hidden">${o("notice.bar")}</span></th>
				<th scope="col" class="number">${o("notice.parts")}</th><th scope="col" class="number">${o("notice.cost")}</th></tr></thead>
			<tbody>${e.texts.map(n=>i`
				<tr key=${n.language}><th scope="row"><bdi>${Q(n.language)}</bdi><${He} size="narrow" share=${Qn(n.people,t)} /></th><td class="number">${b(n.people)}</td>
					<td class="wide"><${He} share=${Qn(n.people,t)} /></td>
					<td class="number">${b(n.parts*n.people)} <small>${o("notice.each",b(n.parts))}</small></td><td class="number">${pe(n.cost/1e6)}</td></tr>`)}</tbody>
			<tfoot><tr><th scope="row">${o("notice.together")}</th><td class="number">${b(e.people)}</td><td class="wide"></td><td class="number">${b(e.parts)}</td><td class="number">${pe(e.cost/1e6)}</td></tr></tfoot>
		</table></div>`}function ea({reasons:e,people:t}){let n=Object.entries(e),a=n.reduce((r,[,s])=>r+s,t);return n.length>0&&i`
		<div class="scroll"><table>
			<caption>${o("notice.leftOut")}</caption>
			<tbody>${n.map(([r,s])=>i`
				<tr key=${r}><th scope="row">${o(`notice.reason.${r}`)}</th><td class="number">${b(s)}</td><td class="wide"><${He} kind="out" share=${Qn(s,a)} /></td></tr>`)}</tbody>
		</table></div>`}function or([e,t],n,a){let r=[];if(e===t)return r;for(let s=n-Xt;s<a&&r.length<40;s+=Xt){let l=new Date(s).setHours(0,0,0,0),u=new Date(l).setHours(0,e),d=new Date(e<t?l:l+Xt+36e5).setHours(0,t);d>n&&u<a&&r.push([Math.max(u,n),Math.min(d,a)])}return r}var Jn=26,sr=[10,30,60,120,180,360,720,1440,2880,5760,14400];function ir({notice:e,result:t}){let n=t.to.filter(c=>c.starts>0),a=t.starts-10*Ne,r=Math.max(t.ends+10*Ne,a+60*Ne),s=Le[V.value].direction==="rtl",l=c=>100*(c-a)/(r-a),u=(c,$)=>{let C=Math.max(.7,l($)-l(c));return{x:`${s?100-l(c)-C:l(c)}%`,width:`${C}%`}},d=Ne*(sr.find(c=>(r-a)/Ne/c<=6)??20*1440),f=[];for(let c=new Date(a).setHours(0,0,0,0);c<r&&f.length<12;c+=d)l(c)>3&&l(c)<97&&f.push(c);let p=n.length*Jn+24,_=or(t.quiet,a,r),h=`${o("notice.starts")} ${T(t.starts)}, ${o("notice.ends")} ${T(t.ends)}`;return i`
		<figure>
			<figcaption>${o("notice.when")}</figcaption>
			<svg class="time" role="img" aria-label=${h} width="100%" height=${p}>
				${_.map(([c,$])=>i`<rect key=${c} class="quiet" ...${u(c,$)} y="0" height=${p-20} />`)}
				${f.map(c=>i`<g key=${c}>
					<line x1=${u(c,c).x} x2=${u(c,c).x} y1="0" y2=${p-20} />
					<text x=${u(c,c).x} y=${p-5} text-anchor="middle">${d>=Xt?new Date(c).getDate():ye(c)}</text></g>`)}
				${n.map((c,$)=>i`<rect key=${$} class="lane" ...${u(c.starts,c.ends)} y=${$*Jn+4} height=${Jn-8} rx="3" />`)}
			</svg>
			${_.length>0&&i`<p class="hint"><svg class="key" aria-hidden="true" width="14" height="14"><rect class="quiet" width="14" height="14" /></svg> ${o("notice.quiet")}</p>`}
			<div class="scroll"><table>
				<thead><tr><th scope="col">${o("notice.who")}</th><th scope="col" class="number">${o("notice.people")}</th><th scope="col">${o("notice.starts")}</th><th scope="col">${o("notice.ends")}</th></tr></thead>
				<tbody>${e.to.map((c,$)=>i`
					<tr key=${$}><th scope="row"><${Zt} ...${c} /> <small>${Gt(c)}</small></th><td class="number">${c.without?"–":b(t.to[$].people)}</td>
						<td>${t.to[$].starts?T(t.to[$].starts):"–"}</td><td>${t.to[$].ends?T(t.to[$].ends):"–"}</td></tr>`)}</tbody>
			</table></div>
		</figure>`}function rr({result:e}){return i`
		${e.no_way&&i`<p class="warning">${o("notice.noWay")}</p>`}
		${e.people===0&&i`<p class="warning">${o("notice.nobody")}</p>`}
		${e.over&&i`<p class="warning">${o("notice.over",pe((e.cap-e.spent)/1e6))}</p>`}
		${e.late>0&&i`<p class="warning">${o("notice.late",b(e.late))}</p>`}
		${e.waits_quiet&&i`<p class="warning">${o("notice.waitsQuiet")}</p>`}`}function Yt({notice:e,result:t}){let n=Math.max(1,Math.round((t.ends-t.starts)/Ne));return i`
		<section class="rehearsal" aria-label=${o("notice.rehearsal")}>
			<h2>${o("notice.rehearsal")}</h2>
			<p class="sum"><strong>${o("notice.sumPeople",b(t.people))}</strong> · ${o("notice.sumCost",pe(t.cost/1e6))} · ${o("notice.sumTime",xe(n))}</p>
			<${rr} result=${t} />
			<${ar} result=${t} />
			<${ea} reasons=${t.left_out} people=${t.people} />
			<${ir} notice=${e} result=${t} />
		</section>`}var ta=m(null),lr={n:()=>M("notice-edit","new"),j:()=>Xo(1),k:()=>Xo(-1)};function Xo(e){let t=[...document.querySelectorAll(".tasks a")];t[Math.max(0,Math.min(t.length-1,t.indexOf(document.activeElement)+e))]?.focus()}var na=({notice:{state:e,urgent:t}})=>i`
	<span class=${`tag state-${e}`}>${o(`notice.state.${e}`)}</span>
	${t&&i`<b class="tag">${o("urgent")}</b>`}`;function Yo(){return w(()=>{v(async()=>{({notices:ta.value}=await y("notices"))})},[q.value.count]),B(lr),i`
		<h1>${o("notices")}</h1>
		<p><a class="button main" href="#notice-edit/new">${o("notice.new")}</a></p>
		${ta.value?.length===0&&i`<p class="empty">${o("notice.none")}</p>`}
		<ul class="tasks">${ta.value?.map(e=>i`
			<li key=${e.id} class=${e.state==="running"?"live":""}>
				<div class="what">
					<a href=${`#notice/${e.id}`}><strong dir="auto">${e.title??"?"}</strong></a>
					<small><${na} notice=${e} /> <bdi>${e.by}</bdi>
						<time>${T(e.starts||e.made)}</time></small>
				</div>
			</li>`)}</ul>
		<p class="hint">${o("notice.keys")}</p>`}var H=m(null),$t=m(null),mt=m(!1),Jt=m(""),ur=({state:e,messages:t})=>e==="running"||t.waiting+t.sending>0,aa=({state:e})=>e==="draft"||e==="approved";async function Jo(e){let t=await y(`notices/${e}`);aa(t)&&$t.value?.hash!==t.hash&&($t.value={hash:t.hash,...await y(`notices/${e}/rehearsal`)}),H.value=t}function cr(e){let t,n=async()=>{let a=performance.now();await v(()=>Jo(e));let r=performance.now()-a;t!==null&&H.value&&ur(H.value)&&(t=setTimeout(n,Math.max(1e3,10*r)))};return n(),()=>{clearTimeout(t),t=null}}var je=(e,t={})=>v(async()=>{mt.value=!1,await g(`notices/${H.value.id}`,{what:e,...t}),await Jo(H.value.id),q.value={count:q.value.count+1,person:void 0}});async function pr(e){e.preventDefault();let{language:t}=Object.fromEntries(new FormData(e.target));Jt.value="",await v(()=>g(`notices/${H.value.id}/test`,{language:t}))&&(Jt.value=o("notice.tested"))}function dr(){let e=H.value;return i`
		<h1><bdi>${e.title}</bdi></h1>
		<p><${na} notice=${e} /></p>
		<dl class="facts">
			<dt>${o("notice.writtenBy")}</dt><dd><bdi>${e.by}</bdi> · <time>${T(e.made)}</time></dd>
			<dt>${o("notice.approvedBy")}</dt><dd>${e.approved_by?i`<bdi>${e.approved_by}</bdi> · <time>${T(e.approved)}</time>`:"–"}</dd>
			<dt>${o("notice.hash")}</dt><dd><code>${e.hash}</code></dd>
			${(e.starts||e.start)>0&&i`<dt>${o("notice.starts")}</dt><dd><time>${T(e.starts||e.start)}</time></dd>`}
			${e.valid>0&&i`<dt>${o("notice.valid")}</dt><dd>${xe(e.valid)}</dd>`}
			${e.call&&i`<dt>${o("notice.how")}</dt><dd>${o("notice.call")}</dd>`}
			<dt>${o("notice.who")}</dt><dd>${e.to.map((t,n)=>i`<span key=${n}>${n>0&&" · "}<${Zt} ...${t} /> <small>${Gt(t)}</small></span>`)}
				${e.only.length>0&&i` · <small>${o("notice.only")}: ${e.only.map(Q).join(", ")}</small>`}</dd>
		</dl>`}var fr=()=>i`
	<div class="cards" role="list" aria-label=${o("notice.texts")}>${H.value.texts.map(({language:e,text:t})=>i`
		<div key=${e} role="listitem" class="card"><strong><bdi>${Q(e)}</bdi></strong><p dir="auto" lang=${e??void 0}>${t}</p></div>`)}</div>`;function mr(){let e=H.value;return e.call?null:e.phone?i`
		<form class="actions" onSubmit=${pr}>
			<label class="inline"><span>${o("notice.testIn")}</span> <select name="language">${e.texts.map(({language:t})=>i`<option key=${t} value=${t??""}>${Q(t)}</option>`)}</select></label>
			<button>${o("notice.test")} <bdi dir="ltr">${e.phone}</bdi></button>
			<output role="status">${Jt.value}</output>
		</form>`:i`<p class="hint">${o("notice.noPhone")} <code dir="ltr">passaparola notice phone +39… ${k.value.name}</code></p>`}function $r(){return i`
		<form class="actions" onSubmit=${t=>{t.preventDefault();let{at:n}=Object.fromEntries(new FormData(t.target));je("start",{at:n?new Date(n).getTime():0})}}>
			<button class="main">${o("notice.start")}</button>
			<label class="inline"><span>${o("notice.startAt")}</span> <input name="at" type="datetime-local" /></label>
		</form>`}var hr=()=>mt.value?i`
	<button type="button" class="alert" onClick=${()=>je("stop")}>${o("notice.stopSure")}</button>
	<button type="button" onClick=${()=>{mt.value=!1}}>${o("notice.stopNot")}</button>`:i`
	<button type="button" onClick=${()=>{mt.value=!0}}>${o("notice.stop")}</button>`;function vr(){let e=H.value,t=sessionStorage.getItem(`pin-${e.id}`);return i`
		${t&&e.street&&i`<p class="warning">${o("notice.pin")} <code dir="ltr">${e.id} ${e.street} ${t}</code></p>`}
		${e.state==="draft"&&(e.own?i`<p>${o("notice.waitsApproval")}</p>`:i`
			<p class="actions"><button type="button" class="main" onClick=${()=>je("approve",{hash:e.hash})}>${o("notice.approve")} <code>${e.hash}</code></button></p>
			<p class="hint">${o("notice.approveHint")}</p>`)}
		${e.state==="approved"&&i`<${$r} />`}
		<p class="actions">${e.own&&i`<a class="button" href=${`#notice-edit/${e.id}`}>${o("notice.change")}</a>`}</p>
		<${mr} />
		${$t.value&&i`<${Yt} notice=${e} result=${$t.value} />`}`}var _r=["delivered","sent","sending","waiting","unknown","failed","stopped"];function br(){let{messages:e,to_come:t,failed:n,planned:a}=H.value,r=[..._r.map(u=>[o(`notice.message.${u}`),e[u],u]),[o("notice.toCome"),t,"waiting"]].filter(([,u])=>u>0),s=e.delivered+e.sent+e.unknown+e.failed+e.stopped,l=s+e.waiting+e.sending+t;return i`
		<p class="sum" role="status">${o("notice.gone",b(s))} / ${b(l)}${a?"":" …"}</p>
		<progress aria-label=${o("notice.progress")} max=${Math.max(l,1)} value=${s}></progress>
		<div class="scroll"><table>
			<caption>${o("notice.results")}</caption>
			<tbody>${r.map(([u,d,f])=>i`
				<tr key=${u}><th scope="row">${u}</th><td class="number">${b(d)}</td><td class="wide"><${He} kind=${f==="failed"?"out":""} share=${l>0?d/l:0} /></td></tr>`)}</tbody>
		</table></div>
		${Object.keys(n).length>0&&i`<div class="scroll"><table>
			<caption>${o("notice.whyFailed")}</caption>
			<tbody>${Object.entries(n).map(([u,d])=>i`<tr key=${u}><th scope="row">${o(`failure.${u}`)}</th><td class="number">${b(d)}</td></tr>`)}</tbody></table></div>`}
		<${ea} reasons=${H.value.left_out} people=${l} />`}function gr(){let{state:e,id:t}=H.value;return i`
		${!(e==="done"||e==="stopped")&&i`<p class="actions">
			${e==="running"?i`<button type="button" class="main" onClick=${()=>je("pause")}>${o("notice.pause")}</button>`:i`<button type="button" class="main" onClick=${()=>je("start")}>${o("notice.resume")}</button>`}
			<${hr} /></p>`}
		<${br} />
		<h2>${o("notice.again")}</h2>
		<p class="actions">${["moved","cancelled","more"].map(a=>i`<a key=${a} class="button" href=${`#notice-edit/new/${t}/${a}`}>${o(`notice.again.${a}`)}</a>`)}</p>`}var yr={p:()=>H.value?.state==="running"?je("pause"):H.value?.state==="paused"&&je("start"),e:()=>H.value?.own&&aa(H.value)&&document.querySelector('a[href^="#notice-edit/"]').click()};function Qo({parts:[e]}){return w(()=>{H.value=$t.value=null,Jt.value="",mt.value=!1},[e]),w(()=>cr(e),[e,H.value?.state,q.value.count]),B(yr),H.value===null?i`<h1 class="hidden">${o("notices")}</h1>`:i`
		<${dr} />
		<${fr} />
		${aa(H.value)?i`<${vr} />`:i`<${gr} />`}
		<p class="hint">${o("notice.oneKeys")}</p>`}var U=m(null),Qt=m({lists:[],desks:[]}),ht=m(null),Ge=m({}),wr=[30,60,120,360,1440,4320],kr=[15,30,60,120,360,1440],sa=()=>({title:"",to:[{kind:"list",name:"",notice:0,after:0,without:!1}],only:[],start:0,valid:0,urgent:!1,call:!1,street:"",texts:[{language:N.value.languages[0].tag,text:""},{language:null,text:""}]});function xr(e,t){let n=e.again[t]??{};return{...sa(),title:`${o(`notice.again.${t}`)}: ${e.title}`.slice(0,100),urgent:!0,valid:120,to:[{kind:"those",name:null,notice:e.id,after:0,without:!1}],texts:e.texts.map(({language:a,text:r})=>({language:a,text:(n[a??"en"]??"")+r}))}}async function Sr([e,t,n]){U.value=ht.value=null,Ge.value={},await v(async()=>{Qt.value=await y("audience"),U.value=e!=="new"?await y(`notices/${e}`):t?xr(await y(`notices/${t}`),n):sa();for(let{language:a,text:r}of U.value.texts)ts(a,r)})}var ee=e=>{U.value={...U.value,...e},ht.value=null},oa=(e,t,n)=>ee({[e]:U.value[e].map((a,r)=>r===t?{...a,...n}:a)}),Cr=(e,t)=>ee({[e]:U.value[e].filter((n,a)=>a!==t)});async function ts(e,t){try{let n=t?await g("parts",{text:t}):null;Ge.value={...Ge.value,[e]:n}}catch{Ge.value={...Ge.value,[e]:null}}}var es={};function ns(e,t){let{language:n}=U.value.texts[e];oa("texts",e,{text:t}),clearTimeout(es[n]),es[n]=setTimeout(ts,200,n,t)}function Dr({index:e,text:t,weight:n}){if(!n)return i`<output></output>`;let a=n.letters&&[...n.letters].length<=12;return i`
		<output>${o("notice.weight",b(n.parts))} · ${o("notice.letterCount",b(n.units))}${n.price?` · ${pe(n.price)}`:""}</output>
		${n.encoding==="ucs2"&&!a&&i`<p class="hint">${o("notice.script")}</p>`}
		${a&&i`
			<p class="letters" dir="auto"><${Go} text=${t} letters=${n.letters} /></p>
			<p class="hint">${o("notice.dear")}${n.plain&&n.plain_parts<n.parts?` ${o("notice.plainSaves",b(n.plain_parts))}`:""}</p>
			${n.plain&&i`<button type="button" onClick=${()=>{ns(e,n.plain)}}>${o("notice.usePlain")}</button>`}`}`}function Er({index:e,text:{language:t,text:n}}){let a=`text-${t??"others"}`;return i`
		<div class="card">
			<label for=${a}><bdi>${Q(t)}</bdi></label>
			<textarea id=${a} rows="4" maxlength="1600" dir="auto" lang=${t??void 0} value=${n} onInput=${({target:r})=>ns(e,r.value)}></textarea>
			<${Dr} index=${e} text=${n} weight=${Ge.value[t]} />
		</div>`}function Or(){let{texts:e}=U.value,t=[...N.value.languages.map(({tag:n})=>n),null].filter(n=>!e.some(({language:a})=>a===n));return i`
		<fieldset><legend>${o("notice.texts")}</legend>
			<div class="cards">${e.map((n,a)=>i`<${Er} key=${n.language} index=${a} text=${n} />`)}</div>
			${t.length>0&&i`<label class="inline">${o("notice.addLanguage")}
				<select value="" onChange=${({target:n})=>{ee({texts:[...e,{language:n.value==="others"?null:n.value,text:""}]}),n.value=""}}><option value=""></option>${t.map(n=>i`<option key=${n} value=${n??"others"}>${Q(n)}</option>`)}</select></label>`}
			<p class="hint">${o("notice.textsHint")}</p>
		</fieldset>`}var Ar=()=>[...Qt.value.lists.map(({name:e,people:t})=>["list",e,`${e} (${b(t)})`]),...Qt.value.lists.filter(({themselves:e})=>e>0).map(({name:e,themselves:t})=>["tag",e,`${e} (${b(t)})`]),...Qt.value.desks.map(e=>["desk",e,e])];function Tr({index:e,people:t}){let n=t.kind==="those"?`those/${t.notice}`:`${t.kind}/${t.name??""}`,a=Ar(),r=({target:s})=>{let[l,...u]=s.value.split("/");oa("to",e,l==="those"?{kind:l,notice:Number(u[0]),name:null}:{kind:l,name:u.join("/"),notice:0})};return i`
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
				<select value=${t.without?"without":String(t.after)} onChange=${({target:s})=>oa("to",e,s.value==="without"?{without:!0,after:0}:{without:!1,after:Number(s.value)})}>
					<option value="0">${o("notice.atOnce")}</option>
					${[...new Set([...kr,t.after])].filter(Boolean).map(s=>i`<option key=${s} value=${s}>${o("notice.after",xe(s))}</option>`)}
					<option value="without">${o("notice.without")}</option>
				</select></label>
			${U.value.to.length>1&&i`<button type="button" onClick=${()=>Cr("to",e)}>${o("notice.remove")}</button>`}
		</li>`}function Mr(){let{to:e,only:t}=U.value;return i`
		<fieldset><legend>${o("notice.who")}</legend>
			<ul class="lines">${e.map((n,a)=>i`<${Tr} key=${a} index=${a} people=${n} />`)}</ul>
			<button type="button" onClick=${()=>ee({to:[...e,{...sa().to[0],after:60}]})}>${o("notice.addLine")}</button>
			<details open=${t.length>0}><summary>${o("notice.only")}</summary>
				<div class="ticks">${N.value.languages.map(({tag:n,name:a})=>i`
					<label key=${n} class="tick"><input type="checkbox" checked=${t.includes(n)} onChange=${({target:r})=>ee({only:r.checked?[...t,n]:t.filter(s=>s!==n)})} /> <bdi>${a}</bdi></label>`)}</div></details>
		</fieldset>`}var Pr=e=>e?new Date(e-new Date(e).getTimezoneOffset()*6e4).toISOString().slice(0,16):"";function Ir(){let{start:e,valid:t,urgent:n,call:a,street:r}=U.value;return i`
		<fieldset class="options"><legend>${o("notice.when")}</legend>
			<label>${o("notice.startAt")}<input type="datetime-local" value=${Pr(e)} onChange=${({target:s})=>ee({start:s.value?new Date(s.value).getTime():0})} /></label>
			<label>${o("notice.valid")}<select value=${String(t)} required=${n} onChange=${({target:s})=>ee({valid:Number(s.value)})}>
				<option value="0">${o("notice.always")}</option>
				${[...new Set([...wr,t])].filter(Boolean).map(s=>i`<option key=${s} value=${s}>${xe(s)}</option>`)}</select></label>
			<label class="tick"><input type="checkbox" checked=${n} onChange=${({target:s})=>ee({urgent:s.checked,valid:s.checked&&t===0?120:t})} /> ${o("notice.urgent")}</label>
			<label class="tick"><input type="checkbox" checked=${a} onChange=${({target:s})=>ee({call:s.checked})} /> ${o("notice.call")}</label>
			<label>${o("notice.street")}<input value=${r??""} pattern="[A-Za-z]{4,12}" maxlength="12" onInput=${({target:s})=>ee({street:s.value})} /></label>
		</fieldset>`}var as=()=>({...U.value,street:U.value.street??""});async function Nr(){await v(async()=>{ht.value=await g("rehearsal",as())})}async function Hr(e,t){e.preventDefault(),await v(async()=>{let n=await g(t==="new"?"notices":`notices/${t}/text`,as());n.pin&&sessionStorage.setItem(`pin-${n.id}`,n.pin),M("notice",String(n.id))})}function os({parts:e}){if(w(()=>{Sr(e)},e),U.value===null)return i`<h1 class="hidden">${o("notice.new")}</h1>`;let t=n=>{n.key==="Enter"&&(n.ctrlKey||n.metaKey)&&n.currentTarget.requestSubmit()};return i`
		<h1>${o(e[0]==="new"?"notice.new":"notice.change")}</h1>
		<form class="notice-form" onSubmit=${n=>Hr(n,e[0])} onKeyDown=${t}>
			<label>${o("notice.title")}<input id="title" required maxlength="100" dir="auto" value=${U.value.title} onInput=${({target:n})=>ee({title:n.value})} /></label>
			<${Mr} />
			<${Or} />
			<${Ir} />
			<p class="actions"><button type="button" onClick=${Nr}>${o("notice.rehearse")}</button> <button class="main">${o("notice.save")}</button></p>
			<p class="hint">${o("notice.saveHint")}</p>
		</form>
		${ht.value&&i`<${Yt} notice=${U.value} result=${ht.value} />`}`}var O=m(null),Se=m([]),vt=m(0),Xe=m(null),Ye=m(null);async function Je(e){try{let[t,n]=await Promise.all([y(`people/${e}`),y(`people/${e}/thread`)]),a=n.rows.toReversed(),r=O.value?.person===e?Se.value.filter(({id:s})=>s<a[0]?.id):[];r.length===0&&(vt.value=n.earlier),Se.value=[...r,...a],O.value=t,t.tasks.some(({unread:s})=>s)&&await g(`people/${e}/read`)}catch(t){L.value=t.message}}var ss=()=>v(async()=>{let e=await y(`people/${O.value.person}/thread?from=${vt.value}`);Se.value=[...e.rows.toReversed(),...Se.value],vt.value=e.earlier}),ia=e=>v(async()=>{Ye.value=e?(await y(`people/${O.value.person}/thread?q=${encodeURIComponent(e)}`)).rows.toReversed():null}),Z=(e,t,n)=>v(()=>g(e,t),n).then(a=>Je(O.value.person).then(()=>a));var jr=["normal","neutral","silent","never"];function rs(){let{holder:e,held_until:t,person:n}=O.value,a=e===k.value.name;return e===null?i`<p class="held"><span>${o("machineAnswers")}</span>
			<button type="button" onClick=${()=>Z(`people/${n}/hold`)}>${o("hold")}</button></p>`:i`<p class="held mine"><span>${o("heldBy")} <bdi>${e}</bdi> · ${o("until")} ${ye(t)}</span>
		${a&&i`<button type="button" onClick=${()=>Z(`people/${n}/free`)}>${o("free")}</button>`}</p>`}function qr({task:e}){let t=async n=>{n.preventDefault();let{desk:a,due:r,note:s,colleague:l}=Object.fromEntries(new FormData(n.target)),u=await v(()=>g(`tasks/${e.id}`,{...s&&{note:s},...a&&{desk:a},...l&&{to:l},...r&&{due:new Date(`${r}T09:00`).getTime(),state:"waiting"}}));u&&a?M("inbox"):u&&Je(O.value.person)};return i`
		<details class="hand"><summary>${o("handOver")}</summary>
			<form onSubmit=${t}>
				<label>${o("toDesk")}<select name="desk"><option value=""></option>${N.value.desks.map(n=>i`<option key=${n} value=${n}>${J(n)}</option>`)}</select></label>
				<label>${o("toPerson")}<select name="colleague"><option value=""></option>${N.value.staff.map(({name:n})=>i`<option key=${n}>${n}</option>`)}</select></label>
				<label>${o("sentence")}<input name="note" maxlength="1600" dir="auto" autocomplete="off" /></label>
				<label>${o("due")}<input type="date" name="due" /></label>
				<button class="main">${o("save")}</button>
			</form></details>`}function is({task:e}){let t=e.staff===k.value.name;return i`
		<li class=${`todo ${e.urgent?"urgent":""} ${e.state}`}>
			<p><strong>${Me(e.topic)}</strong>${e.desk!==Zn&&i` <span class="tag">${J(e.desk)}</span>`}</p>
			<small>${o(e.state)}${e.staff&&i` · <bdi>${e.staff}</bdi>`}${e.state!=="done"&&i` · ${o("dueOn")} <time>${R(e.due)}</time>`}</small>
			${e.state!=="done"&&i`
				<p class="deeds">
					${!t&&i`<button type="button" disabled=${e.staff!==null} onClick=${()=>Z(`tasks/${e.id}`,{take:!0})}>${o("take")}</button>`}
					<button type="button" onClick=${()=>Z(`tasks/${e.id}`,{state:"done"})}>${o("close")}</button>
				</p>
				<${qr} task=${e} />`}
		</li>`}function Fr(){let e=O.value,t=()=>v(async()=>{Xe.value=(await g(`people/${e.person}/number`)).number}),n=a=>Z(`people/${e.person}/about`,a,"saved");return i`
		<dl class="known">
			<div><dt>${o("number")}</dt><dd><bdi dir="ltr">${Xe.value??e.number??o("erased")}</bdi>
				${e.number&&!Xe.value&&i` <button type="button" class="plain" onClick=${t}>${o("showNumber")}</button>`}</dd></div>
			<div><dt><label for="language">${o("theirLanguage")}</label></dt><dd>
				<select id="language" value=${e.language??""} onChange=${({target:a})=>n({language:a.value})}>
					${!e.language&&i`<option value="">?</option>`}
					${N.value.languages.map(({tag:a})=>i`<option key=${a} value=${a}>${ft(a)}</option>`)}
				</select></dd></div>
			<div><dt><label for="safety">${o("safety")}</label></dt><dd>
				<select id="safety" value=${e.safety} onChange=${({target:a})=>n({safety:a.value})}>
					${jr.map(a=>i`<option key=${a} value=${a}>${o(a)}</option>`)}
				</select></dd></div>
			${e.lists&&i`<div><dt>${o("lists")}</dt><dd>${e.lists.split(";").map(a=>i`<span key=${a} class="tag"><bdi>${a}</bdi></span> `)}</dd></div>`}
		</dl>`}function ra(){let e=O.value,[t,n]=[!1,!0].map(a=>e.tasks.filter(({state:r})=>r==="done"===a));return i`
		<h2>${o("tasks")}</h2>
		${t.length===0&&i`<p class="empty">${o("nothing")}</p>`}
		<ul>${t.map(a=>i`<${is} key=${a.id} task=${a} />`)}</ul>
		<${Fr} />
		<h2>${o("appointments")}</h2>
		<p><a class="button" href=${`#appointment/new///${e.person}`}>${o("newAppointment")}</a></p>
		<ul class="items">${e.appointments.map(a=>i`
			<li key=${a.id}><a href=${`#appointment/${a.id}`}><time>${T(a.starts)}</time></a> <span class="tag">${z("appointment",a.state)}</span>
				<small><bdi dir="ltr">${a.code}</bdi> · <bdi>${a.place}</bdi></small></li>`)}</ul>
		${e.cases.length>0&&i`<h2>${o("cases")}</h2>
			<ul class="items">${e.cases.map(a=>i`
				<li key=${a.id}><bdi dir="ltr">…${a.number}</bdi> <span class="tag">${z("case",a.state)}</span></li>`)}</ul>`}
		${n.length>0&&i`<details><summary>${o("before")} (${b(n.length)})</summary>
			<ul>${n.map(a=>i`<${is} key=${a.id} task=${a} />`)}</ul></details>`}`}var Rr=e=>N.value.flows[e]??Me(e),ps=e=>e.kind==="call"&&e.text!==null&&e.text!=="answered";function Lr(e){let t=[];for(let n of e){let a=t.at(-1);n.channel!=="call"?t.push(n):a?.call&&!a.over?a.call.push(n):t.push({id:n.id,at:n.at,call:[n]}),t.at(-1).call&&ps(n)&&(t.at(-1).over=!0)}return t}var Qe=({row:e,children:t})=>i`
	<small class="meta"><time datetime=${new Date(e.at).toISOString()}>${ye(e.at)}</time>${e.staff&&i` · <bdi>${e.staff}</bdi>`}${t}</small>`;function ds({row:e}){return e.status?i` · <span class=${`fared ${e.status}`}>${o(e.status)}${e.why&&`: ${z("why",e.why)}`}</span>`:e.parts>1?i` · ${o("partsOf",e.parts)}`:null}var ls={reminder:"reminder",notice:"notice",lookup:"lookup",error:"error"};function Ur({row:e}){return i`
		<li class=${`row ${e.direction} ${e.status==="failed"?"lost":""}`}>
			${ls[e.kind]&&i`<small class="kind">${o(`kind.${ls[e.kind]}`)}</small>`}
			<p dir="auto" lang=${e.language}>${e.text??i`<em>${o("erased")}</em>`}</p>
			<${Qe} row=${e}>${e.direction==="out"&&!e.staff&&` · ${o("machine")}`}<${ds} row=${e} /></${Qe}>
		</li>`}function us(e){let t=[];for(let{kind:n,flow:a,text:r}of e)n==="keys"&&r?t.at(-1)?.keys.push(r):a&&a!==t.at(-1)?.name&&t.push({name:a,keys:[]});return t}var cs=e=>Number(/^(\d+) s$/.exec(e??"")?.[1]??0),Vr=e=>e<60?o("seconds",b(e)):o("minutes",b(Math.round(e/60)));function Wr({item:{call:e}}){let[t]=e,n=e.find(ps),a=e.filter(({kind:l})=>l==="recording"),r=e.filter(({kind:l})=>l!=="call"),s=t.direction==="out";return i`
		<li class=${`row call ${s?"out":"in"}`}>
			<p class="head"><span aria-hidden="true">☎</span> <strong>${o(s?"callOfOurs":"call")}</strong>
				${n&&i` <span>${cs(n.text)>0?Vr(cs(n.text)):z("end",n.text)}</span>`}</p>
			${us(r).length>0&&i`<ol class="way">${us(r).map(({name:l,keys:u},d)=>i`
				<li key=${d}>${Rr(l)}${u.map(f=>i` <kbd dir="ltr">${f}</kbd>`)}</li>`)}</ol>`}
			${a.map(l=>i`<p key=${l.id}>${o("leftMessage",l.seconds)}${l.audio?i`<${Xn} id=${l.id} />`:null}</p>`)}
			${r.length>0&&i`<details><summary>${o("wholeCall")}</summary>
				<ol class="heard">${r.map(l=>i`<li key=${l.id} class=${l.direction} dir="auto" lang=${l.language}>${l.kind==="keys"?i`<kbd dir="ltr">${l.text||o("silence")}</kbd>`:l.text}</li>`)}</ol></details>`}
			<${Qe} row=${t}><${ds} row=${t} /></${Qe}>
		</li>`}function Kr({row:e}){return i`<li class="row note"><small class="kind">${o("noteWord")}</small><p dir="auto">${e.text}</p><${Qe} row=${e} /></li>`}function zr({row:e}){let t=e.kind==="call"?o("ringing"):e.kind==="note"?z("did",e.step):e.kind==="follow_up"?i`${Me(e.flow??"")}: ${z("did",e.step??"open")}`:z("kind",e.kind);return i`<li class="event"><p>${t}${e.text&&i` — <span dir="auto">${e.text}</span>`}</p><${Qe} row=${e} /></li>`}function Br({item:e}){return e.call?i`<${Wr} item=${e} />`:e.kind==="note"&&!e.flow?i`<${Kr} row=${e} />`:e.channel==="desk"||e.kind==="opt_out"?i`<${zr} row=${e} />`:i`<${Ur} row=${e} />`}function fs({rows:e}){let t;return i`
		<ol class="thread" aria-live="polite" aria-label=${o("conversation")}>${Lr(e).map(n=>{let a=R(n.at),r=a!==t;return t=a,i`
				${r&&i`<li key=${a} class="dateline"><span>${a}</span></li>`}
				<${Br} key=${n.id} item=${n} />`})}</ol>`}var me=m("answer"),ie=m(null),et=m(null),en=new Map,se=()=>document.getElementById("answer");function nn(e){me.value=e,setTimeout(()=>se()?.focus())}async function la(){if(ie.value){ie.value=null;return}me.value="answer",await v(async()=>{ie.value=(await y(`people/${O.value.person}/ready?language=${V.value}`)).answers}),setTimeout(()=>document.querySelector(".ready button")?.focus())}var ms;function tn(){clearTimeout(ms),ms=setTimeout(async()=>{let e=se()?.value.trim();try{et.value=e&&me.value==="answer"?await g("parts",{text:e}):null}catch{et.value=null}},150)}function Zr({text:e}){let t=se().value.trim();se().value=t?`${t}
${e}`:e,en.set(O.value.person,se().value),ie.value=null,tn(),se().focus()}function Gr(){let e=t=>{let n=[...t.currentTarget.querySelectorAll("button")],a={ArrowDown:1,j:1,ArrowUp:-1,k:-1}[t.key];t.key==="Escape"?(t.stopPropagation(),ie.value=null,se().focus()):a&&(t.preventDefault(),n[Math.max(0,Math.min(n.length-1,n.indexOf(document.activeElement)+a))]?.focus())};return i`
		<ul class="ready" aria-label=${o("ready")} onKeyDown=${e}>
			${ie.value.length===0&&i`<li class="empty">${o("noReady")}</li>`}
			${ie.value.map(t=>i`
				<li key=${t.name}><button type="button" onClick=${()=>Zr(t)}>
					<span dir="auto" lang=${t.language}>${t.text}</span>
					${t.meaning_language!==t.language&&i`<small dir="auto" lang=${t.meaning_language}>${t.meaning}</small>`}
				</button></li>`)}
		</ul>`}function Xr(){let{number:e,stopped:t,safety:n,holder:a}=O.value;return e?t?"stopped":n==="never"?"neverLong":a!==null&&a!==k.value.name?"held":"":"erasedLong"}function Yr(){let{parts:e,price:t,because:n}=et.value??{};return i`<output>${et.value&&i`
		${o("partsOf",b(e))}${t?` · ${pe(t)}`:""}${n&&i` · <span title=${o("becauseLong")}>${o("because")} «<bdi>${n}</bdi>»</span>`}`}</output>`}function $s(){let e=ue(),{person:t}=O.value,n=me.value==="note",a=n?"":Xr();w(()=>(se().value=en.get(t)??"",tn(),()=>{ie.value=et.value=null,me.value="answer"}),[t]),w(tn,[n]);let r=async u=>{u.preventDefault();let d=se().value.trim();d&&!a&&await Z(`people/${t}/${me.value}`,{text:d})&&(en.delete(t),se().value="",et.value=null,me.value="answer")},s=u=>{u.key==="Enter"&&(u.ctrlKey||u.metaKey)&&e.current.requestSubmit()},l=({target:u})=>{en.set(t,u.value),tn()};return i`
		<form class=${`write ${me.value}`} ref=${e} onSubmit=${r}>
			${ie.value&&i`<${Gr} />`}
			${a&&i`<p class="bar-to" role="status">${o(a)}</p>`}
			<label><span class="hidden">${o(n?"note":"answer")}</span>
				<textarea id="answer" rows="3" maxlength="1600" dir="auto" onInput=${l} onKeyDown=${s}
					placeholder=${o(n?"note":"answer")}></textarea></label>
			<div class="below">
				<div class="choice" role="group" aria-label=${o("whatToWrite")}>
					${["answer","note"].map(u=>i`
						<button type="button" key=${u} aria-pressed=${me.value===u} onClick=${()=>nn(u)}>${o(u==="note"?"noteWord":"answerWord")}</button>`)}
				</div>
				<button type="button" class="plain" aria-expanded=${ie.value!==null} onClick=${la}>${o("ready")}</button>
				<${Yr} />
				<button class="main" disabled=${!!a}>${o(n?"save":"send")}</button>
			</div>
		</form>`}var an=m(!1),hs=()=>O.value.tasks.filter(({state:e,staff:t})=>e!=="done"&&(t===null||t===k.value.name));async function vs(){for(let e of hs())if(!await Z(`tasks/${e.id}`,{state:"done"}))return;O.value.holder===k.value.name&&await Z(`people/${O.value.person}/free`),M("inbox")}var Jr=()=>Z(`people/${O.value.person}/${O.value.holder===k.value.name?"free":"hold"}`),_s=()=>Z(`people/${O.value.person}/call`,{},"rings");function Qr(e){let t=document.querySelector(`details.${e}`);t&&(t.closest("details.about")?.setAttribute("open",""),t.open=!0,t.querySelector("select, input, button").focus())}var el=[{key:"r",name:"key.answer",run:()=>nn("answer")},{key:"n",name:"key.note",run:()=>nn("note")},{key:"a",name:"ready",run:la},{key:"c",name:"ring",run:()=>O.value.number&&_s()},{key:"t",name:"hold",run:Jr},{key:"h",name:"handOver",run:()=>Qr("hand")},{key:"m",name:"newAppointment",run:()=>M("appointment","new","","",O.value.person)},{key:"x",name:"finish",run:vs},{key:"s",name:"searchHere",run:()=>{an.value=!0}}];function tl(){let e=O.value;return i`
		<header class="top">
			<a class="back" href="#inbox" aria-label=${o("key.inbox")}>${document.documentElement.dir==="rtl"?"→":"←"}</a>
			<h1>${e.name?i`<bdi>${e.name}</bdi>`:i`<bdi dir="ltr">${e.number??o("erased")}</bdi>`}</h1>
			<span class="tags">
				${e.language&&i`<span class="tag">${ft(e.language)}</span>`}
				${e.safety!=="normal"&&i`<b class="tag">${o(e.safety)}</b>`}
				${e.stopped&&i`<b class="tag">STOP</b>`}
			</span>
			<span class="deeds">
				<button type="button" onClick=${_s} disabled=${!e.number||e.stopped}>${o("ring")}</button>
				${hs().length>0&&i`<button type="button" onClick=${vs}>${o("finish")}</button>`}
			</span>
		</header>`}function nl(){let e=n=>{n.preventDefault(),ia(new FormData(n.target).get("words").trim())},t=()=>{an.value=!1,ia("")};return i`
		<form class="within" role="search" onSubmit=${e}>
			<input name="words" type="search" dir="auto" maxlength="64" required aria-label=${o("searchHere")} placeholder=${o("searchHere")}
				ref=${n=>n?.focus()} />
			<button>${o("search")}</button>
			<button type="button" onClick=${t}>${o("shut")}</button>
			${Ye.value?.length===0&&i`<p class="empty" role="status">${o("nobody")}</p>`}
		</form>`}var al=e=>e.scrollHeight-e.scrollTop-e.clientHeight<160;function bs({parts:[e]}){let t=ue(),n=ue(!0),a=Se.value.at(-1)?.id;w(()=>{O.value?.person!==e&&(O.value=null,Se.value=[]),Xe.value=Ye.value=null,an.value=!1,Je(e)},[e]),w(()=>{O.value&&(q.value.person===void 0||q.value.person===e)&&Je(e)},[q.value.count]);let r=()=>It.value?t.current:document.scrollingElement;t.current&&(n.current=al(r())),w(()=>{t.current&&(n.current||!a)&&(r().scrollTop=r().scrollHeight)},[a]);let s=O.value?.person===e;return B([...s?el:[],{key:"Escape",name:"key.inbox",run:()=>M("inbox")}]),s?i`
		<div class="person">
			<${tl} />
			${It.value?i`<aside aria-label=${o("about")}><${ra} /></aside>`:i`<details class="about"><summary>${o("about")}</summary><${ra} /></details>`}
			<section class="talk" aria-label=${o("conversation")}>
				${an.value&&i`<${nl} />`}
				<div class="past" ref=${t} tabindex="-1">
					${!Ye.value&&vt.value>0&&i`<button type="button" class="earlier" onClick=${ss}>${o("earlier")}</button>`}
					<${fs} rows=${Ye.value??Se.value} />
				</div>
				<${rs} />
				<${$s} />
			</section>
		</div>`:i`<h1 class="hidden">${o("conversation")}</h1>`}var on=m(null);function _t(e){let t=[...document.querySelectorAll(".found a, .tasks .what")];t[Math.max(0,Math.min(t.length-1,t.indexOf(document.activeElement)+e))]?.focus()}function gs({parts:[e=""]}){w(()=>{on.value=null,v(async()=>{on.value=await y(`search?q=${encodeURIComponent(e)}`),setTimeout(()=>_t(0))})},[e]),B([{key:"j",name:"key.next",run:()=>_t(1)},{key:"ArrowDown",run:()=>_t(1)},{key:"k",name:"key.before",run:()=>_t(-1)},{key:"ArrowUp",run:()=>_t(-1)}]);let{people:t=[],tasks:n=[]}=on.value??{};return i`
		<h1>${o("search")}: <bdi>${e}</bdi></h1>
		${on.value&&t.length+n.length===0&&i`<p class="empty">${o("nobody")}</p>`}
		<ul class="found">${t.map(({person:a,by:r,name:s,number:l})=>i`
			<li key=${a}><a href=${`#person/${a}`}>
				<strong>${s?i`<bdi>${s}</bdi>`:i`<bdi dir="ltr">${l??a}</bdi>`}</strong>
				<span class="tag">${o(`by.${r}`)}</span></a></li>`)}</ul>
		<ul class="tasks">${n.filter(({person:a})=>a).map(a=>i`<${Yn} key=${a.id} task=${a} />`)}</ul>`}var ca=m(null),qe=m(null),ol=()=>v(async()=>{ca.value=(await y("staff")).staff});async function ua(e){qe.value=null,await v(async()=>{let t=await g("staff",e);t.link&&(qe.value={name:e.name,link:`${location.origin}/desk/#link=${t.link}`})},"saved")&&(ca.value=(await y("staff")).staff)}var ys=e=>{let t=e.getAll("desks");return t.includes("all")?"all":t.join(" ")};function ws({role:e="volunteer",desks:t="desk"}){let n=t.split(" ");return i`
		<label>${o("roleWord")}<select name="role">${["volunteer","coordinator","admin"].map(a=>i`
			<option key=${a} value=${a} selected=${a===e}>${o(`role.${a}`)}</option>`)}</select></label>
		<fieldset><legend>${o("desks")}</legend>
			${["all",...N.value.desks].map(a=>i`
				<label key=${a} class="tick"><input type="checkbox" name="desks" value=${a} defaultChecked=${n.includes(a)} /> ${a==="all"?o("allDesks"):J(a)}</label>`)}
		</fieldset>`}function sl(){let e=async t=>{t.preventDefault();let n=new FormData(t.target);await ua({what:"add",name:n.get("name").trim(),role:n.get("role"),desks:ys(n)}),qe.value&&t.target.reset()};return i`
		<section><h2>${o("addStaff")}</h2>
			<form class="stack" onSubmit=${e}>
				<label>${o("name")}<input name="name" required maxlength="32" autocapitalize="none" autocomplete="off" pattern="[a-z0-9][a-z0-9._\\-]*" /></label>
				<p class="hint">${o("nameHint")}</p>
				<${ws} />
				<button class="main">${o("addStaff")}</button>
			</form></section>`}function il({one:e}){let t=a=>{a.preventDefault();let r=new FormData(a.target);ua({what:"role",name:e.name,role:r.get("role"),desks:ys(r)})},n=a=>()=>ua({what:a,name:e.name});return i`
		<li class=${e.disabled?"off":""}>
			<details><summary><bdi>${e.name}</bdi>
				<span class="tag">${o(`role.${e.role}`)}</span>
				${e.disabled&&i`<b class="tag">${o("off")}</b>`}
				${!e.password&&i`<span class="tag">${o("noPassword")}</span>`}
				${e.code&&i`<span class="tag">${o("secondStep")}</span>`}
				<small>${e.desks==="all"?o("allDesks"):e.desks.split(" ").map(J).join(", ")}</small></summary>
				<form class="stack" onSubmit=${t}><${ws} role=${e.role} desks=${e.desks} /><button>${o("save")}</button></form>
				<p class="deeds">
					<button type="button" onClick=${n("link")} disabled=${e.disabled}>${o("newLink")}</button>
					<button type="button" onClick=${n(e.disabled?"enable":"disable")} disabled=${e.name===k.value.name}>${o(e.disabled?"enable":"disable")}</button>
				</p>
			</details>
		</li>`}function ks(){return w(()=>{qe.value=null,ol()},[]),i`
		<h1>${o("staff")}</h1>
		${qe.value&&i`<p class="once" role="status">${o("linkOf")} <bdi>${qe.value.name}</bdi>: <code dir="ltr">${qe.value.link}</code><br />
			<small>${o("linkHint")}</small></p>`}
		<div class="panels">
			<section><h2>${o("staffNow")}</h2><ul class="items members">${ca.value?.map(e=>i`<${il} key=${e.name} one=${e} />`)}</ul></section>
			<${sl} />
		</div>`}var rl=20,bt=m(null),sn=m(null),re=m(null);async function xs(){bt.value=await y("words")}var pa=e=>o(`concept.${e}`).replace(/^concept\./,""),Ss=e=>e===null?o("words.anyLanguage"):Q(e),da=(e,t)=>v(async()=>{await g(e,t),sn.value=re.value=null,await xs()});async function ll(e,t,n){re.value=null,t&&await v(async()=>{re.value=await g("words/clashes",{form:e,concept:t,language:n})})}function ul({group:e}){let t=({currentTarget:r})=>{let{concept:s,language:l}=Object.fromEntries(new FormData(r));ll(e.text,s,l)},n=r=>{r.preventDefault(),da("words",{form:e.text,...Object.fromEntries(new FormData(r.target))})},a=re.value?.wrong_word;return i`
		<form class="actions" onChange=${t} onSubmit=${n}>
			<label class="inline">${o("words.means")} <select name="concept" required autofocus>
				<option value=""></option>${bt.value.concepts.map(r=>i`<option key=${r} value=${r}>${pa(r)}</option>`)}</select></label>
			<label class="inline">${o("words.in")} <select name="language" defaultValue=${e.language??""}>
				<option value="">${o("words.anyLanguage")}</option>
				${N.value.languages.map(({tag:r,name:s})=>i`<option key=${r} value=${r} selected=${r===e.language}>${s}</option>`)}</select></label>
			<button class="main" disabled=${!!a}>${o("words.propose")}</button>
			<output role="status">${a?o(a):re.value&&re.value.clashes.length===0&&o("words.free")}</output>
			${re.value?.clashes.length>0&&i`<ul class="clashes">${re.value.clashes.map((r,s)=>i`
				<li key=${s}>${o(`words.clash.${r.code}`)}: <bdi>${r.form}</bdi> (${pa(r.concept)}, ${Ss(r.language)})</li>`)}</ul>`}
		</form>`}function cl({group:e,most:t}){let n=sn.value===e.text;return i`
		<li>
			<div class="what"><strong><bdi lang=${e.language??void 0}>${e.text}</bdi></strong>
				<${He} share=${e.texts/t} />
				<small>${e.people>=rl&&"≥ "}${o("words.people",b(e.people))} · ${o("words.texts",b(e.texts))} · <time>${T(e.last)}</time>
					${e.language&&i`<span class="tag">${e.language}</span>`}</small></div>
			${e.word&&i`<button type="button" aria-expanded=${n} onClick=${()=>{re.value=null,sn.value=n?null:e.text}}>${o("words.makeOne")}</button>`}
			${n&&i`<${ul} group=${e} />`}
		</li>`}function pl({word:e}){let{form:t,concept:n,language:a,by:r,accepted:s,own:l}=e,u={form:t,concept:n,language:a??""};return i`
		<li class=${s?"":"live"}>
			<div class="what"><strong><bdi>${t}</bdi></strong> = ${pa(n)} <span class="tag">${Ss(a)}</span>
				<small>${o("words.by")} <bdi>${r}</bdi>${s?i` · ${o("words.acceptedBy")} <bdi>${s}</bdi>`:i` · ${o(l?"words.waitsOther":"words.waits")}`}</small></div>
			${!s&&!l&&i`<button type="button" class="main" onClick=${()=>da("words/decide",{what:"accept",...u})}>${o("words.accept")}</button>`}
			<button type="button" onClick=${()=>da("words/decide",{what:"remove",...u})}>${o("notice.remove")}</button>
		</li>`}function Cs(){if(w(()=>{bt.value=sn.value=re.value=null,v(xs)},[]),bt.value===null)return i`<h1>${o("words")}</h1>`;let{groups:e,own:t,hidden:n,texts:a}=bt.value,r=Math.max(...e.map(s=>s.texts));return i`
		<h1>${o("words")}</h1>
		<p class="hint">${o("words.hint")}</p>
		${t.length>0&&i`<h2>${o("words.own")}</h2><ul class="tasks">${t.map(s=>i`<${pl} key=${`${s.form} ${s.concept} ${s.language}`} word=${s} />`)}</ul>`}
		<h2>${o("words.unknown")}</h2>
		${e.length===0&&i`<p class="empty">${o("words.none")}</p>`}
		<ul class="tasks">${e.map(s=>i`<${cl} key=${s.text} group=${s} most=${r} />`)}</ul>
		<p class="hint">${o("words.looked",b(a))}${n>0?` ${o("words.hidden",b(n))}`:""}</p>`}var fa=m(null),Ds=()=>de(async()=>{({waiting:fa.value}=await y("waiting"))}),dl=({id:e})=>v(()=>g(`waiting/${e}/drop`)).then(Ds);function fl({row:e}){return i`
		<li>
			<div class="what">
				${e.person?i`<a href=${`#person/${e.person}`}><bdi dir="ltr">${e.number??o("erased")}</bdi></a>`:o("notYours")}
				<small><span class="tag">${e.desk}</span>
					<span>${o("since")} <time>${T(e.since)}</time></span>
					${e.appointment>0&&i`<a href=${`#appointment/${e.appointment}`}>${o(e.keeps?"keepsUntilThen":"appointment")}</a>`}</small>
				${e.offers.map(t=>i`<p key=${t.day+t.time}><small>${R(we(t.day))} ${t.time} <span class="tag">${o(`offer.${t.state}`)}</span></small></p>`)}
			</div>
			<button type="button" onClick=${()=>dl(e)}>${o("takeOut")}</button>
		</li>`}function Es(){return w(()=>{Ds()},[q.value.count]),i`
		<p><a href="#appointments">${o("backToWeek")}</a></p>
		<h1>${o("waitingList")}</h1>
		${fa.value?.length===0&&i`<p class="empty">${o("nobodyWaits")}</p>`}
		<ol class="tasks">${fa.value?.map(e=>i`<${fl} key=${e.id} row=${e} />`)}</ol>`}var Os=["volunteer","coordinator","admin"],rn=[{name:"inbox",View:Zo,bar:!0},{name:"appointments",View:To,bar:!0},{name:"appointment",View:Ho},{name:"waiting",View:Es},{name:"cases",View:Lo,bar:!0},{name:"import",View:Vo,least:"coordinator"},{name:"notices",View:Yo,bar:!0,least:"coordinator"},{name:"notice",View:Qo,least:"coordinator"},{name:"notice-edit",View:os,least:"coordinator"},{name:"words",View:Cs,bar:!0,least:"coordinator"},{name:"person",View:bs},{name:"search",View:gs},{name:"staff",View:ks,bar:!0,least:"admin"},{name:"audit",View:Fo,bar:!0,least:"admin"},{name:"me",View:Oo}],ma=({least:e="volunteer"})=>Os.indexOf(k.value.role)>=Os.indexOf(e);async function ml(){await v(()=>g("sign-out")),k.value=null}function $l(e){e.preventDefault();let t=new FormData(e.target).get("q").trim();t.length>1&&M("search",t)}var As=()=>i`<img src="icon.svg" alt="" width="28" height="28" />`;function hl(){return B([{key:"g",name:"key.inbox",run:()=>M("inbox")},{key:"/",name:"key.search",run:()=>document.getElementById("q").focus()}]),i`
		<header class="bar">
			<a class="skip" href="#" onClick=${e=>{e.preventDefault(),document.getElementById("main").focus()}}>${o("skip")}</a>
			<${As} />
			<nav class="views" aria-label=${o("views")}>
				${rn.filter(e=>e.bar&&ma(e)).map(({name:e})=>i`
					<a key=${e} href=${`#${e}`} aria-current=${Ve.value[0]===e?"page":void 0}>${o(e)}</a>`)}
			</nav>
			<form role="search" onSubmit=${$l}>
				<input id="q" name="q" type="search" dir="auto" aria-label=${o("search")} placeholder=${o("searchFor")} minlength="2" maxlength="64" />
			</form>
			<nav class="self" aria-label="passaparola">
				<${fo} />
				<${Pn} />
				<a href="#me"><bdi>${k.value.name}</bdi></a>
				<button type="button" class="plain" onClick=${ml}>${o("leave")}</button>
			</nav>
		</header>`}function vl(){return i`
		<header class="bar"><span class="home"><${As} /> passaparola</span>
			<nav class="self" aria-label="passaparola"><${Pn} /></nav></header>`}function _l(){if(k.value===void 0)return i`<main aria-busy="true"></main>`;let{View:e}=rn.find(t=>t.name===Ve.value[0]&&k.value&&ma(t))??rn[0];return i`
		${k.value?i`<${hl} />`:i`<${vl} />`}
		<p class="wrong" role="alert">${L.value&&o(L.value)}</p>
		<p class="did" role="status">${Ue.value&&o(Ue.value)}</p>
		<main id="main" tabindex="-1">${k.value?i`<${e} key=${Ve.value.join("/")} parts=${Ve.value.slice(1)} />`:i`<${$o} />`}</main>`}await oo();vn(i`<${_l} />`,document.body);ae();
