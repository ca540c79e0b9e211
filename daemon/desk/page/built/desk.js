// SPDX-License-Identifier: AGPL-3.0-or-later
// made by daemon/desk/page/build from 23cb816443cd115a7a451f53030730a6
// with preact, htm and signals: licences.txt
var S,Sn,Dt,ae,Ot,et,Cn,Xe,En,Pt,Tt,na,Me=Symbol.for("pv"),tt={},nt=[],oa=/^m(i|n|o|s|text|space)$/,jt=Array.isArray,At=nt.slice,fe=Object.assign;function $e(e){e&&e.parentNode&&e.remove()}function qe(e,t,n){var a,r,s,l={},c=arguments.length;for(s in t)s=="key"?a=t[s]:s=="ref"&&typeof e!="function"?r=t[s]:l[s]=t[s];return c>2&&(l.children=c>3?At.call(arguments,2):n),Ne(e,l,a,r,null)}function Ne(e,t,n,a,r){var s={type:e,props:t,key:n,ref:a,__k:null,__:null,__b:0,__e:null,__c:null,constructor:Me,__v:r||++Sn,__i:-1,__u:0};return!r&&S.vnode&&S.vnode(s),s}function he(e){return e.children}function me(e,t){this.props=e,this.context=t,this.__g=0}function se(e,t){if(t==null)return e.__&&se(e.__,e.__i+1);for(var n;t<e.__k.length;t++)if((n=e.__k[t])&&n.__e)return n.__e;return typeof e.type!="function"||e.props.__P?null:se(e)}function aa(e){var t,n=e.__v,a=n.__e,r=[],s=[],l=e.__P;l&&((t=fe({constructor:Me},n)).__v=n.__v+1,S.vnode&&S.vnode(t),Nt(l,t,n,e.__n,l.namespaceURI,32&n.__u?[a]:null,r,a||se(n),32&n.__u,s),t.__v=n.__v,t.__.__k[t.__i]=t,An(r,t,s),n.__=n.__e=null,t.__e!=a&&On(t))}function On(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(function(t){return t&&(e.__e=t.__e)}),On(e)}function kn(e){(8&e.__g||(e.__g|=8,ae.push(e),et++))&&Ot==S.debounceRendering||((Ot=S.debounceRendering)||queueMicrotask)(Tn)}function Tn(){try{for(var e,t=1;ae.length;)ae.length>t&&ae.sort(Cn),e=ae.shift(),t=ae.length,8&e.__g&&aa(e)}finally{(et=ae.length)&&(Ot||queueMicrotask)(Tn)}}function Dn(e,t,n,a,r,s,l,c,d,f,p){var k,v,u,m,P,C,T=a.__k||nt,x=t.length;for(d=sa(n,t,T,d,x),k=0;k<x;k++)(u=n.__k[k])!=null&&(v=~u.__i&&T[u.__i]||tt,u.__i=k,C=Nt(e,u,v,r,s,l,c,d,f,p),m=u.__e,(v.ref!=u.ref||8&v.__u)&&(v.ref&&Mt(v.ref,null,u,v),u.ref&&p.push(u.ref,u.__c||m,u)),P=P||m,4&u.__u?(d=Pn(u,d,e,!v.__v),v.__e&&(v.__e=null)):typeof u.type=="function"&&C!==void 0?d=C:m&&(d=m.nextSibling),u.__u&=-21);return n.__e=P,d}function sa(e,t,n,a,r){var s,l,c,d,f,p,k,v,u,m=n.length,P=m,C=0,T=0,x=e.__k=Array(r);for(s=0;s<r;s++)(l=t[s])!=null&&typeof l!="boolean"&&typeof l!="function"?(typeof l!="object"||l.constructor===String?l=x[s]=Ne(null,l):jt(l)?l=x[s]=Ne(he,{children:l}):l.constructor===Me&&l.__b?l=x[s]=Ne(l.type,l.props,l.key,l.ref,l.__v):x[s]=l,d=s+C,l.__=e,l.__b=e.__b+1,c=null,~(f=l.__i=ia(l,n,d,P))&&(P--,(c=n[f])&&(c.__u|=2)),c&&c.__v?(l.__u|=16,f==d-1?C--:f==d+1?C++:f!=d&&(f>d?C--:C++,T=1)):(~f||(r>m?C--:r<m&&C++),typeof l.type!="function"&&(l.__u|=4))):x[s]=null;if(T){for(p=[],k=[],s=0;s<r;s++)if((l=x[s])&&16&l.__u){for(C=0,v=p.length;C<v;)p[u=C+v>>1]<l.__i?C=u+1:v=u;p[C]=l.__i,k[s]=C+1}for(C=p.length;s--;)k[s]&&(k[s]==C?C--:x[s].__u|=4)}if(P)for(s=0;s<m;s++)!(c=n[s])||2&c.__u||(c.__e==a&&(a=se(c)),qt(c,c));return a}function Pn(e,t,n,a){var r,s,l,c;if(typeof e.type=="function"){if(e.props.__P)return t;if(r=e.__k)for(s=0;s<r.length;s++)r[s]&&(r[s].__=e,t=Pn(r[s],t,n,!1));return t}for(t&&!t.parentNode&&(t=se(e))&&!t.parentNode&&(t=null),l=e.__e,c=t;c&&c.nodeType==8;)c=c.nextSibling;for(l!=c&&(!a&&n.moveBefore&&l.parentNode?n.moveBefore(l,t):n.insertBefore(l,t||null)),t=l;(t=t&&t.nextSibling)&&t.nodeType==8&&!t.data.startsWith("$s"););return t}function ia(e,t,n,a){var r,s=e.key,l=e.type,c=t[n],d=c&&!(2&c.__u);if(c===null&&s==null||d&&s==c.key&&l==c.type)return n;if(a>(d?1:0)){for(r=n-1;r>=0;r--)if((c=t[r])&&!(2&c.__u)&&s==c.key&&l==c.type)return r;for(r=n+1;r<t.length;r++)if((c=t[r])&&!(2&c.__u)&&s==c.key&&l==c.type)return r}return-1}function xn(e,t,n){n==null&&(n=""),t[0]=="-"?e.setProperty(t,n):e[t]=n}function Qe(e,t,n,a,r){var s,l;if(t=="style")if(typeof n=="string")e.style.cssText=n;else{if(typeof a=="string"&&(e.style.cssText=a=""),a)for(t in a)n&&t in n||xn(e.style,t);if(n)for(t in n)a&&n[t]==a[t]||xn(e.style,t,n[t])}else if(t[0]=="o"&&t[1]=="n")typeof n!="function"&&(n=null),typeof a!="function"&&(a=null),(e.__e||(e.__e={}))[t]=n,n&&a||(l=Tt[t]||(Tt[t]=ra(t)),(e.__a||(e.__a={}))[t]=Pt,s=t!=(t=t.replace(En,"$1")),(t=t.slice(2))[0]<"a"&&(t=t.toLowerCase()),n?e.addEventListener(t,l,s):e.removeEventListener(t,l,s));else{if(r=="http://www.w3.org/2000/svg")t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(t!="width"&&t!="height"&&t!="href"&&t!="list"&&t!="form"&&t!="tabIndex"&&t!="download"&&t!="rowSpan"&&t!="colSpan"&&t!="role"&&t!="popover"&&t in e)try{return void(e[t]=n??"")}catch{}if(typeof n=="function")return;n==null||n===!1&&t[4]!="-"?e.removeAttribute(t):e.setAttribute(t,t=="popover"&&n==1?"":n)}}function ra(e){return function(t){var n=this.__e;if(n){if(n=n[e],t[Xe]==null)t[Xe]=Pt++;else if(t[Xe]<this.__a[e])return;return n(S.event?S.event(t):t)}}}function Nt(e,t,n,a,r,s,l,c,d,f){var p,k,v,u,m,P,C,T,x,F,D,Et,gn,Je,pe,wn,oe,de,X=t.type;if(t.constructor!==Me)return null;128&n.__u&&(d=32&n.__u,p=n.__c.__z)&&(t.__u|=d,k=s=[],p.nodeType==8?c=Ye(p,s):s.push(p),c=s[0]||c),(p=S.__b)&&p(t);e:if(typeof X=="function"){v=l.length;try{if(T=t.props,x=(p=X.prototype)&&p.render,F=(p=X.contextType)&&a[p.__c],D=p?F?F.props.value:p.__:a,(u=n.__c)?(t.__c=u,2&u.__g&&(u.__g|=1)):(x?t.__c=u=new X(T,D):(t.__c=u=new me(T,D),u.constructor=X,u.render=ua),F&&F.sub(u),u.state||(u.state={}),u.__n=a,u.__g|=8,u.__h=[],u.__k=[]),x&&(u.__s||(u.__s=u.state),X.getDerivedStateFromProps&&(u.__s==u.state&&(u.__s=fe({},u.__s)),fe(u.__s,X.getDerivedStateFromProps(T,u.__s)))),m=u.props,P=u.state,u.__v=t,n.__c){if(T!==m&&x&&!X.getDerivedStateFromProps&&u.componentWillReceiveProps&&u.componentWillReceiveProps(T,D),t.__v==n.__v&&!(8&u.__g)||!(4&u.__g)&&u.shouldComponentUpdate&&u.shouldComponentUpdate(T,u.__s,D)===!1){t.__v!=n.__v&&(u.props=T,u.state=u.__s,u.__g&=-9),t.__e=n.__e,t.__k=n.__k,t.__k.some(function(V){V&&(V.__=t)}),nt.push.apply(u.__h,u.__k),u.__k=[],u.__h.length&&l.push(u),c=se(n);break e}u.componentWillUpdate&&u.componentWillUpdate(T,u.__s,D),x&&u.componentDidUpdate&&u.__h.push(function(){u.componentDidUpdate(m,P,C)})}else x&&!X.getDerivedStateFromProps&&u.componentWillMount&&u.componentWillMount(),x&&u.componentDidMount&&u.__h.push(u.componentDidMount);u.context=D,u.props=T,u.__P=e,u.__g&=-5,Et=S.__r,gn=x?25:0;do u.__g&=-9,Et&&Et(t),p=u.render(u.props,u.state=u.__s,u.context);while(8&u.__g&&++gn<25);x&&(nt.push.apply(u.__h,u.__k),u.__k=[]),u.state=u.__s,u.getChildContext&&(a=fe({},a,u.getChildContext())),x&&n.__c&&u.getSnapshotBeforeUpdate&&(C=u.getSnapshotBeforeUpdate(m,P)),Je=p&&p.type===he&&p.key==null?p.props.children:p,T.__P&&(p=c,r=(e=T.__P).namespaceURI,d=s=null,n.props&&n.props.__P!=e&&(n.__k.some(function(V){V&&qt(V,V)}),n.__k=null),c=n.__k?se(n,0):null),c=Dn(e,jt(Je)?Je:[Je],t,n,a,r,s,l,c,d,f),T.__P&&(t.__e=null,c=p),t.__u&=-161,k&&k.some($e),u.__h.length&&l.push(u),1&u.__g&&(u.__g&=-4)}catch(V){if(l.length=v,t.__v=null,d||s)if(V&&V.then){if(t.__u|=128|d,s){for(~(oe=s.indexOf(c||void 0))||(oe=s.length);(de=s[oe-1])&&de.nodeType==8;)oe--;for(;oe<s.length;oe++)if(de=s[oe])if(s[oe]=null,pe){if(de==wn)break}else{if(de.nodeType!=8)break;de.data.startsWith("$s")&&(wn=Ye(pe=de))}}if(!pe){for(;c&&c.nodeType==8&&c.nextSibling;)c=c.nextSibling;pe=c}(p=Ye(pe=t.__c.__z||(t.__c.__z=pe)))?(t.__e=pe,c=p):t.__e=c,c=c&&c.nextSibling}else s&&s.some($e);else t.__e=n.__e;t.__k||(t.__k=n.__k||[]),V&&V.then||jn(t),S.__e(V,t,n)}}else c=t.__e=la(n.__e,t,n,a,r,s,l,d,f,e);return(p=S.diffed)&&p(t),c}function Ye(e,t){if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var n=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith("$s"))n++;else if(e.data.startsWith("/$s")&&!--n)return e}t&&t.push(e)}}function jn(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.some(jn))}function An(e,t,n){for(var a=0;a<n.length;)Mt(n[a++],n[a++],n[a++]);S.__c&&S.__c(t,e),e.some(function(r){try{e=r.__h,r.__h=[],e.some(function(s){s.call(r)})}catch(s){S.__e(s,r.__v)}})}function la(e,t,n,a,r,s,l,c,d,f){var p,k,v,u,m,P,C,T,x=n.props||tt,F=t.props,D=t.type;if(D=="svg"?r="http://www.w3.org/2000/svg":D=="math"?r="http://www.w3.org/1998/Math/MathML":r||(r="http://www.w3.org/1999/xhtml"),s){for(p=0;p<s.length;p++)if((m=s[p])&&(D?m.localName==D:m.nodeType==3)){e=m,s[p]=null;break}}if(!e){if(T=f.ownerDocument||document,!D)return T.createTextNode(F);e=T.createElementNS(r,D,F.is?F:f),c&&(S.__m&&S.__m(t,s),c=!1),s=null}if(D){if(f=D=="template"&&e.content||e,s=D=="textarea"&&F.defaultValue!=null?null:s&&At.call(f.childNodes),!c&&s)for(x={},p=0;p<e.attributes.length;p++)x[(m=e.attributes[p]).name]=m.value;for(p in x)m=x[p],p=="dangerouslySetInnerHTML"?v=m:p=="children"||p in F||p=="value"&&"defaultValue"in F||p=="checked"&&"defaultChecked"in F||Qe(e,p,null,m,r);for(p in F)m=F[p],p=="children"?u=m:p=="dangerouslySetInnerHTML"?k=m:p=="value"?P=m:p=="checked"?C=m:c&&typeof m!="function"||x[p]===m||Qe(e,p,m,x[p],r);k?(c||v&&(k.__html==v.__html||k.__html==e.innerHTML)||(e.innerHTML=k.__html),t.__k=[]):(v&&(e.textContent=""),(D=="foreignObject"||r=="http://www.w3.org/1998/Math/MathML"&&oa.test(D))&&(r="http://www.w3.org/1999/xhtml"),Dn(f,jt(u)?u:[u],t,n,a,r,s,l,s?s[0]:n.__k&&se(n,0),c,d),s&&s.some($e)),c&&D!="textarea"||(p="value",D=="progress"&&P==null?e.removeAttribute(p):P==null||P===e[p]&&(D!="progress"||P)||Qe(e,p,P,x[p],r),p="checked",C!=null&&C!=e[p]&&Qe(e,p,C,x[p],r))}else x===F||c&&e.data==F||(e.data=F);return e}function Mt(e,t,n,a){try{typeof e=="function"?t?t.__x=e(t)||1:a&&(a=a.__c||a.__e)&&(t=a.__x)&&(a.__x=null,typeof t=="function"?t():e(null)):e.current=t}catch(r){S.__e(r,n)}}function qt(e,t,n){var a,r,s,l;if(S.unmount&&S.unmount(e),!(a=e.ref)||a.current&&a.current!=e.__e||Mt(a,null,t,e),a=e.__c){if(a.componentWillUnmount)try{a.componentWillUnmount()}catch(c){S.__e(c,t)}a.__P=a.__n=null}if(a=e.__k)for(l=0;l<a.length;l++)a[l]&&qt(a[l],t,typeof e.type!="function"||n&&!e.props.__P);!n&&(a=e.__c)&&(a=a.__z)&&(r=Ye(a,s=[]))&&(a==e.__e&&s.some($e),$e(r),$e(a)),n||$e(e.__e),e.__e=e.__c=e.__=null}function ua(e,t,n){return this.constructor(e,n)}function Ft(e,t){var n,a,r,s;S.__&&S.__(e,t),t.nodeType==9&&(t=t.documentElement),a=(n=e&&32&e.__u)?null:t.__k,t.__k=Ne(he,{children:[e]}),r=[],s=[],Nt(t,t.__k,a||tt,tt,t.namespaceURI,a?null:t.firstChild?At.call(t.childNodes):null,r,a?a.__e:t.firstChild,n,s),An(r,t.__k,s),t.__k.props.children=null}S={__e:function(e,t,n,a){for(var r,s,l;t=t.__;)if((r=t.__c)&&!(1&r.__g)){r.__g|=4;try{if((l=(s=r.constructor)&&s.getDerivedStateFromError)&&r.setState(s.getDerivedStateFromError(e)),r.componentDidCatch&&(r.componentDidCatch(e,a||{}),l=1),l&&8&r.__g)return void(r.__g|=2)}catch(c){e=c}}throw et=0,e}},Sn=0,Dt=function(e){return e!=null&&e.constructor===Me},me.prototype.setState=function(e,t){var n=this.__s;n&&n!=this.state||(n=this.__s=fe({},this.state)),typeof e=="function"&&(e=e(fe({},n),this.props)),e&&(fe(n,e),this.__v&&(t&&this.__k.push(t),kn(this)))},me.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.push(e),kn(this))},me.prototype.render=he,ae=[],et=0,Cn=function(e,t){return e.__v.__b-t.__v.__b},Xe=Symbol(),En=/(PointerCapture)$|Capture$/i,Pt=0,Tt={},na=0;var Mn=function(e,t,n,a){var r;t[0]=0;for(var s=1;s<t.length;s++){var l=t[s++],c=t[s]?(t[0]|=l?1:2,n[t[s++]]):t[++s];l===3?a[0]=c:l===4?a[1]=Object.assign(a[1]||{},c):l===5?(a[1]=a[1]||{})[t[++s]]=c:l===6?a[1][t[++s]]+=c+"":l?(r=e.apply(c,Mn(e,c,n,["",null])),a.push(r),c[0]?t[0]|=2:(t[s-2]=0,t[s]=r)):a.push(c)}return a},Nn=new Map;function qn(e){var t=Nn.get(this);return t||(t=new Map,Nn.set(this,t)),(t=Mn(this,t.get(e)||(t.set(e,t=(function(n){for(var a,r,s=1,l="",c="",d=[0],f=function(v){s===1&&(v||(l=l.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?d.push(0,v,l):s===3&&(v||l)?(d.push(3,v,l),s=2):s===2&&l==="..."&&v?d.push(4,v,0):s===2&&l&&!v?d.push(5,0,!0,l):s>=5&&((l||!v&&s===5)&&(d.push(s,0,l,r),s=6),v&&(d.push(s,v,0,r),s=6)),l=""},p=0;p<n.length;p++){p&&(s===1&&f(),f(p));for(var k=0;k<n[p].length;k++)a=n[p][k],s===1?a==="<"?(f(),d=[d],s=3):l+=a:s===4?l==="--"&&a===">"?(s=1,l=""):l=a+l[0]:c?a===c?c="":l+=a:a==='"'||a==="'"?c=a:a===">"?(f(),s=1):s&&(a==="="?(s=5,r=l,l=""):a==="/"&&(s<5||n[p][k+1]===">")?(f(),s===3&&(d=d[0]),s=d,(d=d[0]).push(2,0,s),s=0):a===" "||a==="	"||a===`
`||a==="\r"?(f(),s=2):l+=a),s===3&&l==="!--"&&(s=4,d=d[0])}return f(),d})(e)),t),arguments,[])).length>1?t:t[0]}var i=qn.bind(qe);var ot,U,Ht,Fn,ca=Object.is,Lt=0,Bn=[],It=[],A=S,Hn=A.__b,Ln=A.__r,In=A.diffed,Rn=A.__c,Un=A.unmount,Wn=A.__;function zn(e,t){A.__h&&A.__h(U,e,Lt||t),Lt=0;var n=U.__H||(U.__H={__:[],__h:[]});return e>=n.__.length&&n.__.push({}),n.__[e]}function y(e,t){var n=zn(ot++,3);!A.__s&&Zn(n.__H,t)&&(n.__P=!0,n.__=e,n.u=t,U.__H.__h.push(n))}function Ut(e){return Lt=5,at(function(){return{current:e}},[])}function at(e,t){var n=zn(ot++,7);return Zn(n.__H,t)&&(n.__=e(),n.__H=t),n.__}function pa(){var e;do{for(;e=It.shift();)try{Fe(e)}catch(n){A.__e(n,{__:(e=e.__P)&&e.__v})}for(;e=Bn.shift();){var t=e.__H;if(e.__P&&t)try{t.__h.some(Fe),t.__h.some(Rt),t.__h=[]}catch(n){t.__h=[],A.__e(n,e.__v)}}}while(It.length)}A.__b=function(e){U=null,Hn&&Hn(e)},A.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),Wn&&Wn(e,t)},A.__r=function(e){Ln&&Ln(e),ot=0;var t=(U=e.__c).__H;t&&(Ht==U?U.__h=[]:(t.__h.some(Fe),t.__h.some(Rt),ot=0),t.__h=[],t.__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),Ht=U},A.diffed=function(e){In&&In(e);var t=e.__c;t&&t.__H&&(t.__H.__h.length&&Kn(Bn.push(t)),t.__H.__.some(function(n){n.u&&(n.__H=n.u)})),Ht=U=null},A.__c=function(e,t){t.some(function(n){try{n.__h.some(Fe),n.__h=n.__h.filter(function(a){return!a.__||Rt(a)})}catch(a){n.__h=[function(){throw a}]}}),Rn&&Rn(e,t)},A.unmount=function(e){Un&&Un(e);var t,n,a=e.__c;a&&a.__H&&(a.__H.__.some(function(r){try{if(r.__P&&r.__c){if(n===void 0){for(n=e.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}r.__P=n,Kn(It.push(r))}else Fe(r)}catch(s){t=s}}),a.__H=void 0,t&&A.__e(t,a.__v))};var Vn=typeof requestAnimationFrame=="function";function da(e){var t,n=function(){clearTimeout(a),Vn&&cancelAnimationFrame(t),setTimeout(e)},a=setTimeout(n,35);Vn&&(t=requestAnimationFrame(n))}function Kn(e){e!=1&&Fn==A.requestAnimationFrame||((Fn=A.requestAnimationFrame)||da)(pa)}function Fe(e){var t=U,n=e.__c;typeof n=="function"&&(e.__c=void 0,n()),U=t}function Rt(e){var t=U;e.__c=e.__(),U=t}function Zn(e,t){return!e||e.length!=t.length||t.some(function(n,a){return!ca(n,e[a])})}var $a=Symbol.for("preact-signals");function lt(){if(Y>1)Y--;else{var e,t=!1;for((function(){var r=it;for(it=void 0;r!==void 0;){var s=r.S;if(s.v===r.v)for(var l=s.t;l!==void 0;l=l.x)l.i===r.i&&(l.i=s.i);r=r.o}})();Le!==void 0;){var n=Le;for(Le=void 0,st++;n!==void 0;){var a=n.u;if(n.u=void 0,n.f&=-3,!(8&n.f)&&Jn(n))try{n.c()}catch(r){t||(e=r,t=!0)}n=a}}if(st=0,Y--,t)throw e}}function Vt(e){if(Y>0)return e();Wt=++fa,Y++;try{return e()}finally{lt()}}var He,O=void 0;function Ie(e){var t=O,n=He;O=void 0,He=void 0;try{return e()}finally{O=t,He=n}}var Le=void 0,Y=0,st=0,fa=0,Wt=0,it=void 0,rt=0;function Gn(e){if(O!==void 0){var t=e.n;if(t===void 0||t.t!==O)return t={i:0,S:e,p:O.s,n:void 0,t:O,e:void 0,x:void 0,r:t},O.s!==void 0&&(O.s.n=t),O.s=t,e.n=t,32&O.f&&e.S(t),t;if(t.i===-1)return t.i=0,t.n!==void 0&&(t.n.p=t.p,t.p!==void 0&&(t.p.n=t.n),t.p=O.s,t.n=void 0,O.s.n=t,O.s=t),t}}function q(e,t){this.v=e,this.i=0,this.n=void 0,this.t=void 0,this.l=0,this.W=t?.watched,this.Z=t?.unwatched,this.name=t?.name}q.prototype.brand=$a;q.prototype.h=function(){return!0};q.prototype.S=function(e){var t=this,n=this.t;n!==e&&e.e===void 0&&(e.x=n,this.t=e,n!==void 0?n.e=e:Ie(function(){var a;(a=t.W)==null||a.call(t)}))};q.prototype.U=function(e){var t=this;if(this.t!==void 0){var n=e.e,a=e.x;n!==void 0&&(n.x=a,e.e=void 0),a!==void 0&&(a.e=n,e.x=void 0),e===this.t&&(this.t=a,a===void 0&&Ie(function(){var r;(r=t.Z)==null||r.call(t)}))}};q.prototype.subscribe=function(e){var t=this;return ee(function(){var n=t.value;Ie(function(){return e(n)})},{name:"sub"})};q.prototype.valueOf=function(){return this.value};q.prototype.toString=function(){return this.value+""};q.prototype.toJSON=function(){return this.value};q.prototype.peek=function(){var e=this;return Ie(function(){return e.value})};Object.defineProperty(q.prototype,"value",{get:function(){var e=Gn(this);return e!==void 0&&(e.i=this.i),this.v},set:function(e){if(e!==this.v){if(st>100)throw new Error("Cycle detected");(function(n){Y!==0&&st===0&&n.l!==Wt&&(n.l=Wt,it={S:n,v:n.v,i:n.i,o:it})})(this),this.v=e,this.i++,rt++,Y++;try{for(var t=this.t;t!==void 0;t=t.x)t.t.N()}finally{lt()}}}});function $(e,t){return new q(e,t)}function Jn(e){for(var t=e.s;t!==void 0;t=t.n)if(t.S.i!==t.i||!t.S.h()||t.S.i!==t.i)return!0;return!1}function Qn(e){for(var t=e.s;t!==void 0;t=t.n){var n=t.S.n;if(n!==void 0&&(t.r=n),t.S.n=t,t.i=-1,t.n===void 0){e.s=t;break}}}function Xn(e){for(var t=e.s,n=void 0;t!==void 0;){var a=t.p;t.i===-1?(t.S.U(t),a!==void 0&&(a.n=t.n),t.n!==void 0&&(t.n.p=a)):n=t,t.S.n=t.r,t.r!==void 0&&(t.r=void 0),t=a}e.s=n}function _e(e,t){q.call(this,void 0,t),this.x=e,this.s=void 0,this.g=rt-1,this.f=4}_e.prototype=new q;_e.prototype.h=function(){if(this.f&=-3,1&this.f)return!1;if((36&this.f)==32||(this.f&=-5,this.g===rt))return!0;if(this.g=rt,this.f|=1,this.i>0&&!Jn(this))return this.f&=-2,!0;var e=O;try{Qn(this),O=this;var t=this.x();(16&this.f||this.v!==t||this.i===0)&&(this.v=t,this.f&=-17,this.i++)}catch(n){this.v=n,this.f|=16,this.i++}return O=e,Xn(this),this.f&=-2,!0};_e.prototype.S=function(e){if(this.t===void 0){this.f|=36;for(var t=this.s;t!==void 0;t=t.n)t.S.S(t)}q.prototype.S.call(this,e)};_e.prototype.U=function(e){if(this.t!==void 0&&(q.prototype.U.call(this,e),this.t===void 0)){this.f&=-33;for(var t=this.s;t!==void 0;t=t.n)t.S.U(t)}};_e.prototype.N=function(){if(!(2&this.f)){this.f|=6;for(var e=this.t;e!==void 0;e=e.x)e.t.N()}};Object.defineProperty(_e.prototype,"value",{get:function(){if(1&this.f)throw new Error("Cycle detected");var e=Gn(this);if(this.h(),e!==void 0&&(e.i=this.i),16&this.f)throw this.v;return this.v}});function ie(e,t){return new _e(e,t)}function Yn(e){var t=e.j;if(e.j=void 0,typeof t=="function"){Y++;var n=O;O=void 0;try{t()}catch(a){throw e.f&=-2,e.f|=8,Kt(e),a}finally{O=n,lt()}}}function Kt(e){for(var t=e.s;t!==void 0;t=t.n)t.S.U(t);e.x=void 0,e.s=void 0,Yn(e)}function ma(e){if(O!==this)throw new Error("Out-of-order effect");Xn(this),O=e,this.f&=-2;try{8&this.f&&Kt(this)}finally{lt()}}function Se(e,t){this.x=e,this.j=void 0,this.s=void 0,this.u=void 0,this.f=32,this.name=t?.name,He&&He.push(this)}Se.prototype.c=function(){var e=this.S();try{if(8&this.f||this.x===void 0)return;var t=this.x();typeof t=="function"&&(this.j=t)}finally{e()}};Se.prototype.S=function(){if(1&this.f)throw new Error("Cycle detected");this.f|=1,this.f&=-9,Yn(this),Qn(this),Y++;var e=O;return O=this,ma.bind(this,e)};Se.prototype.N=function(){2&this.f||(this.f|=2,this.u=Le,Le=this)};Se.prototype.d=function(){this.f|=8,1&this.f||Kt(this)};Se.prototype.dispose=function(){this.d()};function ee(e,t){var n=new Se(e,t);try{n.c()}catch(r){throw n.d(),r}var a=n.d.bind(n);return a[Symbol.dispose]=a,a}var eo,ct,ut,ha=typeof window<"u"&&!!window.__PREACT_SIGNALS_DEVTOOLS__;var to=[];ee(function(){eo=this.N})();function Ce(e,t){S[e]=t.bind(null,S[e]||function(){})}function Re(e){if(ut){var t=ut;ut=void 0,t()}ut=e&&e.S()}function no(e){var t=this,n=e.data,a=va(n);a.name="ReactiveDom",a.value=n;var r=at(function(){for(var c=t,d=t.__v;d=d.__;)if(d.__c){d.__c.__$f|=4;break}var f=ie(function(){var u=a.value.value;return u===0?0:u===!0?"":u||""}),p=ie(function(){return!Array.isArray(f.value)&&!Dt(f.value)}),k=ee(function(){if(this.N=oo,p.value){var u=f.value;c.__v&&c.__v.__e&&c.__v.__e.nodeType===3&&(c.__v.__e.data=u)}}),v=t.__$u.d;return t.__$u.d=function(){k(),v.call(this)},[p,f]},[]),s=r[0],l=r[1];return s.value?l.peek():l.value}no.displayName="ReactiveTextNode";Object.defineProperties(q.prototype,{constructor:{configurable:!0,value:qe(he,null).constructor},type:{configurable:!0,value:no},props:{configurable:!0,get:function(){var e=this;return{data:{get value(){return e.value}}}}},__b:{configurable:!0,value:1}});Ce("__b",function(e,t){if(Re(),ct=void 0,typeof t.type=="string"){var n,a=t.props;for(var r in a)if(r!=="children"){var s=a[r];s instanceof q&&(n||(t.__np=n={}),n[r]=s,a[r]=s.peek())}}e(t)});Ce("__r",function(e,t){if(e(t),t.type!==he){Re();var n,a=t.__c;a&&(a.__$f&=-2,(n=a.__$u)===void 0&&(a.__$u=n=(function(r,s){var l;return ee(function(){l=this},{name:s}),l.c=r,l})((function(r){return function(){var s;ha&&((s=this.y)==null||s.call(this)),r.__$f|=1,r.setState({})}})(a),typeof t.type=="function"?t.type.displayName||t.type.name:""))),ct=a,Re(n)}});Ce("__e",function(e,t,n,a){Re(),ct=void 0,e(t,n,a)});Ce("diffed",function(e,t){Re(),ct=void 0;var n;if(typeof t.type=="string"&&(n=t.__e)){var a=t.__np,r=t.props,s=n.U;if(s)for(var l in s){var c=s[l];c===void 0||a&&l in a||(c.d(),s[l]=void 0)}if(a){s||(s={},n.U=s);for(var d in a){var f=s[d],p=a[d];f===void 0?(f=_a(n,d,p,r),s[d]=f):f.o(p,r)}}}e(t)});function _a(e,t,n,a){var r=t in e&&e.ownerSVGElement===void 0,s=$(n);return{o:function(l,c){s.value=l,a=c},d:ee(function(){this.N=oo;var l=s.value.value;a[t]!==l&&(a[t]=l,r?e[t]=l:l!=null&&(l!==!1||t[4]==="-")?e.setAttribute(t,l):e.removeAttribute(t))})}}Ce("unmount",function(e,t){if(typeof t.type=="string"){var n=t.__e;if(n){var a=n.U;if(a){n.U=void 0;for(var r in a){var s=a[r];s&&s.d()}}}var l=t.__np;if(l){var c=t.props;for(var d in l)c[d]=l[d]}t.__np=void 0}else{var f=t.__c;if(f){f.__$f|=8;var p=f.__$u;p&&(f.__$u=void 0,p.d())}}e(t)});Ce("__h",function(e,t,n,a){a<3&&(t.__$f|=2),e(t,n,a)});me.prototype.shouldComponentUpdate=function(e,t){if(this.__R)return!0;var n=this.__$u,a=n&&n.s!==void 0;for(var r in t)return!0;if(this.__f||typeof this.u=="boolean"&&this.u===!0){var s=2&this.__$f;if(!(a||s||4&this.__$f)||1&this.__$f)return!0}else if(!(a||4&this.__$f)||3&this.__$f)return!0;for(var l in e)if(l!=="__source"&&e[l]!==this.props[l])return!0;for(var c in this.props)if(!(c in e))return!0;return!1};function va(e,t){return at(function(){return $(e,t)},[])}var ba=function(e){queueMicrotask(function(){queueMicrotask(e)})};function ya(){Vt(function(){for(var e;e=to.shift();)eo.call(e)})}function oo(){to.push(this)===1&&(S.requestAnimationFrame||ba)(ya)}var zt={signedOut:()=>{}};async function ao(e,t={}){let n,a={};try{n=await fetch(`api/${e}`,{...t,signal:AbortSignal.timeout(2e4)}),a=await n.json()}catch{throw new Error("unreachable")}if(n.ok)return a;n.status===401&&a.wrong==="sign-in"&&zt.signedOut();let r=new Error(a.wrong??"busy");throw r.columns=a.columns,r.seconds=Number(n.headers.get("Retry-After"))||0,r}var b=e=>ao(e),so=e=>({method:"POST",headers:{"Content-Type":"application/json","X-Desk":"1"},body:JSON.stringify(e)}),g=(e,t={})=>ao(e,so(t)),Bt=4e4;async function io(e,t=()=>{}){for(let n=0;n<e.size;n+=Bt){let a=new Uint8Array(await e.slice(n,n+Bt).arrayBuffer()),r=Array.from(a,s=>String.fromCharCode(s)).join("");await g("upload",{name:e.name,size:e.size,at:n,bytes:btoa(r)}),t(Math.min(n+Bt,e.size))}}async function ro(e,t,n){let a=await fetch(`api/${e}`,{...so(t),signal:AbortSignal.timeout(2e4)});if(!a.ok)throw new Error((await a.json()).wrong??"busy");let r=document.createElement("a");r.href=URL.createObjectURL(await a.blob()),r.download=n,r.click(),URL.revokeObjectURL(r.href)}function lo(e){let t=new EventSource("api/events");return t.onmessage=({data:n})=>e(JSON.parse(n).person),()=>t.close()}var Ee={it:{name:"Italiano"},en:{name:"English"},fr:{name:"Français"},es:{name:"Español"},ar:{name:"العربية",direction:"rtl"}},uo="passaparola-language",Zt=$({}),re=$("");function ga(){return[localStorage.getItem(uo),...navigator.languages.map(t=>t.slice(0,2))].find(t=>Object.hasOwn(Ee,t??""))??"it"}async function co(e){Zt.value=await(await fetch(`words-${e}.json`)).json(),re.value=e,document.documentElement.lang=e,document.documentElement.dir=Ee[e].direction??"ltr"}async function po(){for(let e=0;e<10;e++)try{return await co(ga())}catch{await new Promise(t=>{setTimeout(t,1e3)})}}function $o(e){return localStorage.setItem(uo,e),co(e)}var o=(e,t="")=>Zt.value[e]?.replace("{n}",t)??e,ve=e=>Zt.value[`topic.${e}`]??e,Gt={calendar:"gregory",numberingSystem:"latn"},Jt=$(void 0),Qt=e=>ie(()=>new Intl.DateTimeFormat(re.value,{...e,...Gt,timeZone:Jt.value})),wa=Qt({weekday:"short",day:"numeric",month:"short"}),ka=Qt({day:"numeric",month:"short",hour:"2-digit",minute:"2-digit",hourCycle:"h23"}),xa=Qt({hour:"2-digit",minute:"2-digit",hourCycle:"h23"}),Sa=ie(()=>new Intl.NumberFormat(re.value,Gt)),Ca=ie(()=>new Intl.NumberFormat(re.value,{...Gt,style:"currency",currency:"EUR"})),H=e=>wa.value.format(e),E=e=>ka.value.format(e),fo=e=>xa.value.format(e),h=e=>Sa.value.format(e),K=e=>Ca.value.format(e);var w=$(void 0),R=$(null),Oe=$(["inbox"]),I=$(""),N=$({count:0,person:void 0});function M(...e){location.hash=e.map(encodeURIComponent).join("/")}function _o(){let e=location.hash.slice(1).split("/").map(decodeURIComponent);Oe.value=e[0]===""?["inbox"]:e}async function _(e){I.value="";try{return await e(),!0}catch(t){return I.value=t.message,!1}}async function B(e){try{await e()}catch(t){I.value=t.message}}async function be(){try{if(!(await b("session")).signed_in){w.value=null;return}w.value=await b("me"),R.value=await b("line"),Jt.value=R.value.timezone}catch(e){w.value=null,e.message!=="sign-in"&&(I.value=e.message)}}zt.signedOut=()=>{w.value=null};addEventListener("hashchange",_o);_o();var mo;function Ea(e){clearTimeout(mo),mo=setTimeout(()=>{N.value={count:N.value.count+1,person:e}},200)}var ho=()=>{};ee(()=>{ho(),ho=w.value?lo(Ea):()=>{}});function Xt(){return i`
		<label>
			<span class="hidden">${o("language")}</span>
			<select value=${re.value} onChange=${e=>$o(e.target.value)}>
				${Object.entries(Ee).map(([e,{name:t}])=>i`
					<option key=${e} value=${e} lang=${e}>${t}</option>`)}
			</select>
		</label>`}var pt=/^#link=(\w+)$/.exec(location.hash)?.[1],Ue=$(null),vo=$(!1);pt&&history.replaceState(null,"",location.pathname);async function Oa(e){e.preventDefault();let t=Object.fromEntries(new FormData(e.target)),n=await _(()=>Ue.value===null?g("sign-in",t):g("sign-in/link",{link:pt,password:t.password}));if(!n&&I.value==="code"){vo.value=!0;return}n&&(Ue.value=null,await be())}function bo(){y(()=>{pt&&_(async()=>{Ue.value=(await g("sign-in/link",{link:pt})).name})},[]);let e=Ue.value!==null;return i`
		<form class="door" onSubmit=${Oa}>
			<h1>${o(e?"choosePassword":"enter")}</h1>
			${e?i`<p><bdi>${Ue.value}</bdi></p>`:i`
				<label>${o("name")}<input name="name" required autocomplete="username" autocapitalize="none" /></label>`}
			<label>${o("passwordWord")}<input name="password" type="password" required
				minlength=${e?10:1} autocomplete=${e?"new-password":"current-password"} /></label>
			${e&&i`<p class="hint">${o("passwordHint")}</p>`}
			${vo.value&&i`<label>${o("codeWord")}<input name="code" inputmode="numeric" autocomplete="one-time-code" pattern="[0-9]{6}" required /></label>`}
			<button class="main">${o("enter")}</button>
		</form>`}async function Ta(e){e.preventDefault();let t=e.target;await _(()=>g("me/password",Object.fromEntries(new FormData(t))))&&(t.reset(),await be())}var Da=({id:e})=>_(()=>g(`me/sessions/${e}/end`)).then(be);function yo(){return i`
		<h1><bdi>${w.value.name}</bdi></h1>
		<p><span class="tag">${w.value.role}</span> <span class="tag">${w.value.desks}</span></p>
		<h2>${o("sessions")}</h2>
		<ul class="tasks">${w.value.sessions.map(e=>i`
			<li key=${e.id}><time>${E(e.began)}</time>
				${e.here?i`<span class="tag">${o("here")}</span>`:i`<button type="button" onClick=${()=>Da(e)}>${o("end")}</button>`}</li>`)}</ul>
		<h2>${o("choosePassword")}</h2>
		<form class="door" onSubmit=${Ta}>
			<label>${o("passwordWord")}<input name="password" type="password" required autocomplete="current-password" /></label>
			<label>${o("newPassword")}<input name="new" type="password" required minlength="10" autocomplete="new-password" /></label>
			<p class="hint">${o("passwordHint")}</p>
			<button class="main">${o("save")}</button>
		</form>`}var te=$(null),Yt=$(!0),J=e=>new Date(`${e}T12:00Z`);function go(e,t){let n=new Date(`${e}T12:00Z`);return n.setUTCDate(n.getUTCDate()+t),n.toISOString().slice(0,10)}var Te={week:7,list:28},Pa=([e,t,n=""])=>({kind:Te[e]?e:"week",date:t??"",desk:n});async function ja({kind:e,date:t,desk:n}){await B(async()=>{te.value=await b(`appointments?day=${t}&desk=${n}${e==="list"?`&days=${Te.list}`:""}`)})}function dt({item:e}){let t={confirmed:"✓",cancelled:"✗",moving:"⇄"};return i`<span class=${`state ${e.state}`}>${t[e.state]&&i`<b aria-hidden="true">${t[e.state]}</b> `}${o(e.state==="planned"?"noAnswer":`answer.${e.state}`)}</span>`}function Aa({item:e}){return i`
		<li><a class=${`item ${e.state}`} href=${`#appointment/${e.id}`}>
			<time>${e.time}</time> <strong dir="ltr">${e.code}</strong>
			<${dt} item=${e} />
			${e.number&&i`<bdi class="who" dir="ltr">${e.number}</bdi>`}
			${e.topic&&i`<span class="tag" dir="auto">${e.topic}</span>`}
			${e.desk&&i`<span class="tag">${e.desk}</span>`}
			${e.told&&i`<small>${o(`told.${e.told}`)}</small>`}
		</a></li>`}function Na({slot:e}){return i`
		<li><a class="item free" href=${`#appointment/new/${e.day}T${e.time}/${e.desk}`}>
			<time>${e.time}</time> ${o("freeSlot")}${e.room>1?` × ${e.room}`:""}
			<span class="tag">${e.desk}</span></a></li>`}function Ma({date:e}){let{today:t,appointments:n,slots:a}=te.value,r=[...n.filter(s=>s.day===e).map(s=>({at:s.time,key:s.id,show:i`<${Aa} key=${s.id} item=${s} />`})),...Yt.value?a.filter(s=>s.day===e).map(s=>({at:s.time,show:i`<${Na} key=${`${s.desk}${s.time}`} slot=${s} />`})):[]].sort((s,l)=>s.at.localeCompare(l.at));return i`
		<li class=${e===t?"day today":"day"}>
			<h2><time datetime=${e}>${H(J(e))}</time>${e===t&&i` <span class="hidden">${o("today")}</span>`}</h2>
			${r.length===0?i`<p class="empty">–</p>`:i`<ul>${r.map(({show:s})=>s)}</ul>`}
		</li>`}function qa(){let{appointments:e}=te.value;return e.length===0?i`<p class="empty">${o("noAppointments")}</p>`:i`
		<div class="sheet" tabindex="0" role="region" aria-label=${o("appointments")}><table>
			<thead><tr>${["when","code.of","answer.word","about","desk","place","reminders"].map(t=>i`<th key=${t} scope="col">${o(t)}</th>`)}</tr></thead>
			<tbody>${e.map(t=>i`
				<tr key=${t.id}>
					<td><time>${H(J(t.day))} ${t.time}</time></td>
					<td><a class="item-link" href=${`#appointment/${t.id}`}><bdi dir="ltr">${t.code}</bdi></a></td>
					<td><${dt} item=${t} /></td>
					<td>${t.person?i`<a href=${`#person/${t.person}`}><bdi dir="ltr">${t.number??o("erased")}</bdi></a>`:"–"}</td>
					<td>${t.desk??"–"}</td>
					<td dir="auto">${t.place}</td>
					<td>${t.reminders?t.told?o(`told.${t.told}`):o("told.planned"):o("never.reminded")}</td>
				</tr>`)}</tbody>
		</table></div>`}function Fa({at:e}){let{days:t,desks:n}=te.value,a=s=>M("appointments",e.kind,go(t[0],s*Te[e.kind]),e.desk),r=()=>_(()=>ro("appointments/export",{from:t[0],until:t.at(-1)},`appointments-${t[0]}.csv`));return i`
		<div class="filters">
			<button type="button" onClick=${()=>a(-1)} aria-label=${o("before")}><span class="arrow" aria-hidden="true">‹</span></button>
			<button type="button" onClick=${()=>M("appointments",e.kind)}>${o("today")}</button>
			<button type="button" onClick=${()=>a(1)} aria-label=${o("after")}><span class="arrow" aria-hidden="true">›</span></button>
			${Object.keys(Te).map(s=>i`<button type="button" key=${s} aria-pressed=${e.kind===s} onClick=${()=>M("appointments",s,t[0],e.desk)}>${o(`show.${s}`)}</button>`)}
			${n.length>0&&i`<label><span class="hidden">${o("desk")}</span>
				<select value=${e.desk} onChange=${({target:s})=>M("appointments",e.kind,t[0],s.value)}>
					<option value="">${o("allDesks")}</option>
					${n.map(({name:s})=>i`<option key=${s}>${s}</option>`)}
				</select></label>`}
			${e.kind==="week"&&n.some(({slots:s})=>s)&&i`<label class="tick"><input type="checkbox" checked=${Yt.value} onChange=${({target:s})=>{Yt.value=s.checked}} /> ${o("freeSlots")}</label>`}
			<a class="button" href="#appointment/new">${o("newAppointment")}</a>
			<a href="#waiting">${o("waitingList")}</a>
			${w.value.role!=="volunteer"&&i`
				<a href="#import/appointments">${o("import")}</a>
				<button type="button" onClick=${r}>${o("export")}</button>`}
		</div>`}function Ha(e,t){let n=document.documentElement.dir==="rtl"?"ArrowLeft":"ArrowRight";if(e.target.closest("input, textarea, select, .sheet")||e.ctrlKey||e.altKey||e.metaKey||!te.value)return;let a=[...document.querySelectorAll(".item, .item-link")],r=a.indexOf(document.activeElement);e.key==="ArrowLeft"||e.key==="ArrowRight"?M("appointments",t.kind,go(te.value.days[0],e.key===n?Te[t.kind]:-Te[t.kind]),t.desk):e.key==="t"?M("appointments",t.kind):e.key==="l"?M("appointments",t.kind==="week"?"list":"week",te.value.days[0],t.desk):e.key==="n"?M("appointment","new"):(e.key==="j"||e.key==="k")&&a[Math.max(0,Math.min(a.length-1,r+(e.key==="j"?1:-1)))]?.focus()}function wo({parts:e}){let t=Pa(e);if(y(()=>{ja(t)},[N.value.count]),y(()=>{let r=s=>Ha(s,t);return addEventListener("keydown",r),()=>removeEventListener("keydown",r)},[]),te.value===null)return i`<h1>${o("appointments")}</h1>`;let{days:n,more:a}=te.value;return i`
		<h1>${o("appointments")} <small>${H(J(n[0]))} – ${H(J(n.at(-1)))}</small></h1>
		<${Fa} at=${t} />
		${t.kind==="list"?i`<${qa} />`:i`<ol class="week">${n.map(r=>i`<${Ma} key=${r} date=${r} />`)}</ol>`}
		${a&&i`<p class="hint">${o("notAll")}</p>`}
		<p class="hint">${o("keys.appointments")}</p>`}var xo=$(null),ko=$([]),We=$([]);async function So(e){await B(async()=>{xo.value=await b(`appointments/${e}`)})}async function Co(e,t){We.value=[];try{return I.value="",await g(e,t)}catch(n){return I.value=n.message,We.value=n.columns??[],null}}function W({name:e,children:t}){return i`<label>${o(`field.${e}`)}${t}
		${We.value.includes(e)&&i`<span class="wrong">${o(`bad.${e}`)}</span>`}</label>`}function La(e){let t=Math.round(e/36e5);return t%24===0?`${h(t/24)} ${o("days")}`:`${h(t)} ${o("hours")}`}function Ia({history:e}){return i`
		<h2>${o("told")}</h2>
		${e.length===0?i`<p class="empty">${o("toldNothing")}</p>`:i`
			<ol class="history">${e.map(t=>i`
				<li><time>${E(t.at)}</time>
					<span>${t.before===0?o("ofChange"):`${La(t.before)} ${o("beforeIt")}`}</span>
					<span class="tag">${o(`told.${t.state}`)}</span>
					${t.calls>0&&i`<span class="tag">${o("calls")}: ${h(t.calls)}</span>`}
					${t.stale&&i`<span class="tag">${o("told.stale")}</span>`}</li>`)}</ol>`}`}var en=(e,t,n)=>Co(t,n).then(a=>{a&&So(e)});function Ra({item:e}){let t=n=>{n.preventDefault();let{starts:a,place:r,reminders:s}=Object.fromEntries(new FormData(n.target));en(e.id,`appointments/${e.id}`,{starts:a,place:r,reminders:s?"yes":"no"})};return e.past||e.state==="cancelled"?null:i`
		<details open=${e.state==="moving"}><summary>${o("moveIt")}</summary>
			<form class="door" onSubmit=${t}>
				<${W} name="starts"><input id="starts" name="starts" type="datetime-local" required defaultValue=${`${e.day}T${e.time}`} /></${W}>
				<${W} name="place"><input name="place" required maxlength="300" dir="auto" defaultValue=${e.place} /></${W}>
				<label class="tick"><input name="reminders" type="checkbox" defaultChecked=${e.reminders} /> ${o("field.reminders")}</label>
				<p class="hint">${o("moveHint")}</p>
				<button class="main">${o("moveIt")}</button>
			</form></details>
		<details><summary>${o("cancelIt")}</summary>
			<p>${o("cancelHint")}</p>
			<button type="button" class="alert" onClick=${()=>en(e.id,`appointments/${e.id}/cancel`)}>${o("cancelIt")}</button></details>
		<button type="button" onClick=${()=>en(e.id,`appointments/${e.id}/wait`)}>${o("waitForSlot")}</button>`}function Ua({id:e}){y(()=>{We.value=[]},[e]),y(()=>{So(e)},[e,N.value.count]);let t=xo.value;return String(t?.id)!==e?i`<h1>${o("appointment")}</h1>`:i`
		<p><a href=${`#appointments/week/${t.day}`}>${o("backToWeek")}</a></p>
		<h1>${H(J(t.day))}, <time>${t.time}</time> · <bdi dir="ltr">${t.code}</bdi></h1>
		<p><${dt} item=${t} /> ${t.desk&&i`<span class="tag">${t.desk}</span>`} ${t.topic&&i`<span class="tag" dir="auto">${t.topic}</span>`} ${t.staff&&i`<span class="tag" dir="auto">${t.staff}</span>`}</p>
		<p dir="auto">${t.place}</p>
		<p>${t.person?i`<a href=${`#person/${t.person}`}>${o("conversation")} <bdi dir="ltr">${t.number??o("erased")}</bdi></a>`:o("notYours")}</p>
		<${Ra} item=${t} />
		<${Ia} history=${t.history} />`}function Wa({starts:e="",desk:t="",person:n=""}){y(()=>{We.value=[],B(async()=>{({desks:ko.value}=await b("appointments?days=1"))}),document.querySelector(e?"#who":"#starts")?.focus()},[]);let a=ko.value,r=async s=>{s.preventDefault();let{who:l,reminders:c,...d}=Object.fromEntries([...new FormData(s.target)].filter(([,k])=>k!=="")),f=/^[a-z0-9]{12}$/.test(l??""),p=await Co("appointments",{...d,[f?"person":"number"]:l,reminders:c?"yes":"no"});p&&M("appointment",String(p.id))};return i`
		<p><a href="#appointments">${o("backToWeek")}</a></p>
		<form class="door wider" onSubmit=${r}>
			<h1>${o("newAppointment")}</h1>
			<${W} name="starts"><input id="starts" name="starts" type="datetime-local" required defaultValue=${e} /></${W}>
			<${W} name="number"><input id="who" name="who" required maxlength="40" dir="ltr" autocomplete="off" defaultValue=${n} /></${W}>
			<p class="hint">${o("whoHint")}</p>
			<label>${o("desk")}<select name="desk"><option value="">–</option>${a.map(({name:s})=>i`<option key=${s} selected=${s===t}>${s}</option>`)}</select></label>
			<${W} name="place"><input name="place" maxlength="300" dir="auto" required=${!a.some(({place:s})=>s)} /></${W}>
			<${W} name="topic"><input name="topic" maxlength="60" dir="auto" /></${W}>
			<label>${o("field.language")}<select name="language"><option value=""></option>${R.value.languages.map(({tag:s,name:l})=>i`<option key=${s} value=${s} lang=${s}>${l}</option>`)}</select></label>
			<${W} name="code"><input name="code" maxlength="20" dir="ltr" autocapitalize="characters" /></${W}>
			<p class="hint">${o("codeHint")}</p>
			<label class="tick"><input name="reminders" type="checkbox" defaultChecked /> ${o("field.reminders")}</label>
			<button class="main">${o("save")}</button>
		</form>`}function Eo({parts:[e,t,n,a]}){return e==="new"?i`<${Wa} starts=${t} desk=${n} person=${a} />`:i`<${Ua} id=${e} />`}var Oo=["no_number","number_invalid","sent_post","appointment_questura","in_process","need_documents","ready","collected","not_found","warning_refusal","refused","unavailable","stale"],$t=$(null),tn=$(0),De=$(0);async function nn(e,t=0){await B(async()=>{let n=await b(`cases?state=${e}${t?`&before=${t}`:""}`);$t.value=t?[...$t.value,...n.cases]:n.cases,tn.value=n.next})}function Va({file:e,state:t}){return i`
		<form class="inline" onSubmit=${async a=>{a.preventDefault(),await _(()=>g(`cases/${e.id}`,Object.fromEntries(new FormData(a.target))))&&(De.value=0,nn(t))}}>
			<label><span class="hidden">${o("caseState")}</span><select name="state">${Oo.map(a=>i`<option key=${a} value=${a} selected=${a===e.state}>${o(`case.${a}`)}</option>`)}</select></label>
			<label>${o("field.date")}<input name="date" type="date" defaultValue=${e.date??""} /></label>
			<label>${o("field.time")}<input name="time" maxlength="20" defaultValue=${e.time??""} /></label>
			<label>${o("field.place")}<input name="place" maxlength="300" dir="auto" defaultValue=${e.place??""} /></label>
			<button class="main">${o("save")}</button>
		</form>`}function Ka({file:e,state:t}){return i`
		<li>
			<div class="what">
				<bdi dir="ltr"><strong>${e.case?`…${e.case}`:"–"}</strong></bdi> <span>${o(`case.${e.state}`)}</span>
				<small>${e.person&&i`<a href=${`#person/${e.person}`}><bdi dir="ltr">${e.number??o("erased")}</bdi></a>`}
					${e.date&&i`<span><time>${e.date}</time> ${e.time}</span>`}
					${e.place&&i`<bdi>${e.place}</bdi>`}
					<span>${o("checked")} <time>${H(e.checked)}</time></span></small>
				${De.value===e.id&&i`<${Va} file=${e} state=${t} />`}
			</div>
			${e.case&&i`<button type="button" aria-expanded=${De.value===e.id} onClick=${()=>{De.value=De.value===e.id?0:e.id}}>${o("change")}</button>`}
		</li>`}function To({parts:[e=""]}){return y(()=>{De.value=0,nn(e)},[e]),i`
		<h1>${o("cases")}</h1>
		<div class="filters">
			<label><span class="hidden">${o("caseState")}</span>
				<select value=${e} onChange=${({target:t})=>M("cases",t.value)}>
					<option value="">${o("allStates")}</option>
					${Oo.map(t=>i`<option key=${t} value=${t}>${o(`case.${t}`)}</option>`)}
				</select></label>
			${w.value.role!=="volunteer"&&i`<a href="#import/cases">${o("import")}</a>`}
		</div>
		${$t.value?.length===0&&i`<p class="empty">${o("noCases")}</p>`}
		<ul class="tasks">${$t.value?.map(t=>i`<${Ka} key=${t.id} file=${t} state=${e} />`)}</ul>
		${tn.value>0&&i`<button type="button" onClick=${()=>nn(e,tn.value)}>${o("more")}</button>`}`}var on=$(null),ft=$(null),Ba=15e3,za={done:"✓",open:"○",wrong:"✗",yourself:"?"},Do=()=>B(async()=>{on.value=await b("house")}),Za=()=>B(async()=>{({settings:ft.value}=await b("house/settings"))});function Ga({step:e}){return i`
		<li class=${`step ${e.state}`}>
			<b aria-hidden="true">${za[e.state]}</b>
			<div>
				<strong>${o(`step.${e.step}`)}</strong> ${e.of&&i`<bdi class="tag">${e.of}</bdi>`}
				<span class="hidden">${o(`state.${e.state}`)}</span>
				${e.at>0&&i` <small><time>${E(e.at)}</time></small>`}
				${e.state!=="done"&&i`<p>${o(`how.${e.step}`)}</p>`}
			</div>
		</li>`}function Ja({accounts:e}){return i`
		<h2>${o("accounts")}</h2>
		<div class="sheet" tabindex="0" role="region" aria-label=${o("accounts")}><table>
			<thead><tr>${["account","state.word","number.word","rate","price","heardLast"].map(t=>i`<th key=${t} scope="col">${o(t)}</th>`)}</tr></thead>
			<tbody>${e.map(t=>i`
				<tr key=${t.name}>
					<td><bdi>${t.name}</bdi> <small>${t.provider}</small></td>
					<td class=${t.state==="well"?"":"alarm"}>${o(`account.${t.state}`)}${t.wait>0?` (${h(Math.ceil(t.wait/1e3))} s)`:""}</td>
					<td><bdi dir="ltr">${t.number}</bdi></td>
					<td>${h(t.rate)}</td>
					<td>${t.price>0?K(t.price):"–"}</td>
					<td>${t.heard>0?i`<time>${E(t.heard)}</time>`:"–"}</td>
				</tr>`)}</tbody>
		</table></div>`}function Qa({spending:e,cap:t}){let n=Math.max(t,...e.map(a=>a.euro),.01);return i`
		<h2>${o("spending")}</h2>
		<p>${t>0?o("capIs",K(t)):o("noCap")}</p>
		${e.length===0?i`<p class="empty">${o("nothingSpent")}</p>`:i`
			<div class="sheet" tabindex="0" role="region" aria-label=${o("spending")}><table>
				<thead><tr><th scope="col">${o("day.word")}</th><th scope="col">${o("euro.word")}</th><th scope="col">${o("texts")}</th><th scope="col">${o("calls.word")}</th></tr></thead>
				<tbody>${e.map(a=>i`
					<tr key=${a.day}><td><time>${H(J(a.day))}</time></td>
						<td>${K(a.euro)} <meter min="0" max=${n} high=${t>0?t*.8:void 0} value=${a.euro} aria-label=${K(a.euro)}></meter></td>
						<td>${h(a.texts)}</td><td>${h(a.calls)}</td></tr>`)}</tbody>
			</table></div>`}`}function Xa(){return i`
		<h2>${o("settings")}</h2>
		<p class="hint">${o("settingsHint")}</p>
		${ft.value===null?i`<button type="button" onClick=${Za}>${o("showSettings")}</button>`:i`
			<pre class="sheet" tabindex="0" dir="ltr" role="region" aria-label=${o("settings")}>${ft.value.map(({name:e,value:t})=>`${e} ${t}`).join(`
`)}</pre>`}`}function Po(){if(y(()=>{ft.value=null,Do();let f=setInterval(Do,Ba);return()=>clearInterval(f)},[]),on.value===null)return i`<h1>${o("house")}</h1>`;let{wrong:e,steps:t,accounts:n,spending:a,cap:r,reload:s,reloaded:l,why:c}=on.value,d=t.filter(({state:f})=>f!=="done"&&f!=="yourself").length;return i`
		<h1>${o("house")}</h1>
		${e?i`<p class="wrong" role="status">${o(`house.${e}`)}</p>`:i`<p class="held" role="status">${o("allWell")}</p>`}
		${s&&i`<p class=${s==="refused"?"wrong":"hint"}>${o(`reload.${s}`)} <time>${E(l)}</time>${c&&i` <bdi lang="en" dir="ltr">${c}</bdi>`}</p>`}
		<h2>${o("firstSteps")}${d>0?` · ${o("toDo",h(d))}`:""}</h2>
		<ol class="steps">${t.map(f=>i`<${Ga} key=${f.step+f.of} step=${f} />`)}</ol>
		${n.length>0&&i`<${Ja} accounts=${n} />`}
		<${Qa} spending=${a} cap=${r} />
		${w.value.role==="admin"&&i`<${Xa} />`}`}var Ya=["appointments","cases","people"],le=$(null),z=$(null),Pe=$(null),es=500;function jo(){le.value=z.value=Pe.value=null}async function ts(e,t){jo(),await _(async()=>{await io(t,n=>{z.value={what:"reading",done:n,all:t.size}}),le.value=await g("import/check",{what:e})}),z.value=null}var ns=()=>new Promise(e=>{setTimeout(e,es)});async function os(e,t){t.preventDefault();let n=t.target.elements.cancel_missing?.checked??!1;await _(async()=>{let a=await g("import",{what:e,cancel_missing:n}),{import:r,pieces:s,rows:l}=a;for(let c=0;c<s;c++)z.value={what:"sending",done:c,all:s},a=await g(`import/${r}`,{piece:c});for(;!a.ended;)z.value={what:"putting",done:a.put,all:l},await ns(),a=await b(`import/${r}`);Pe.value={rows:l,cancelled:a.cancelled??0},le.value=null}),z.value=null}function as({finding:e}){let t=o(`bad.${e.code}`);return i`<li>${e.line>0&&i`<strong>${o("line",e.line)}</strong>: `}
		${t===`bad.${e.code}`?i`<span lang="en" dir="ltr">${e.message}</span>`:i`${t} <small lang="en" dir="ltr">${e.message}</small>`}</li>`}function ss(){let{wrong:e,findings:t}=le.value;return i`
		<section role="alert">
			<h2>${o("badRows",h(e))}</h2>
			<p>${o("nothingImported")}</p>
			<ul class="findings">${t.map(n=>i`<${as} key=${`${n.line}${n.code}${n.message}`} finding=${n} />`)}</ul>
			${e>t.length&&i`<p class="hint">${o("andMore",h(e-t.length))}</p>`}
		</section>`}var is=["number","code","starts_ms","place","desk","case_number","state","name","language"],rs=(e,t)=>e==="starts_ms"?E(t):t;function ls({what:e}){let{rows:t,first:n}=le.value,a=is.filter(r=>n.some(s=>s[r]!==void 0));return i`
		<section>
			<h2 role="status">${o("rowsFine",h(t))}</h2>
			<div class="sheet" tabindex="0" role="region" aria-label=${o("firstRows")}><table>
				<thead><tr>${a.map(r=>i`<th key=${r} scope="col">${o(`column.${r}`)}</th>`)}</tr></thead>
				<tbody>${n.map((r,s)=>i`<tr key=${s}>${a.map(l=>i`<td key=${l}><bdi>${rs(l,r[l])}</bdi></td>`)}</tr>`)}</tbody>
			</table></div>
			<form onSubmit=${r=>os(e,r)}>
				${e==="appointments"&&i`
					<label class="tick"><input type="checkbox" name="cancel_missing" /> ${o("cancelMissing")}</label>
					<p class="hint">${o("cancelMissingHint")}</p>`}
				<button class="main" id="put" disabled=${z.value!==null}>${o("importRows",h(t))}</button>
			</form>
		</section>`}function Ao({parts:[e="appointments"]}){return y(()=>{jo(),document.querySelector("#file")?.focus()},[e]),i`
		<h1>${o("import")}</h1>
		<div class="filters">${Ya.map(t=>i`<a key=${t} href=${`#import/${t}`} aria-current=${t===e?"page":void 0}>${o(t)}</a>`)}</div>
		<p>${o("importHint")}</p>
		<p class="hint"><code dir="ltr">${o(`columns.${e}`)}</code></p>
		<label>${o("file")}<input id="file" type="file" accept=${e==="appointments"?".csv,.ics,text/csv,text/calendar":".csv,text/csv"} onChange=${({target:t})=>{t.files.length>0&&ts(e,t.files[0])}} /></label>
		${z.value&&i`<p role="status">${o(`step.${z.value.what}`)} <progress value=${z.value.done} max=${Math.max(1,z.value.all)} aria-label=${o(`step.${z.value.what}`)}></progress></p>`}
		${le.value&&(le.value.wrong>0?i`<${ss} />`:le.value.rows===0?i`<p role="status">${o("noRows")}</p>`:i`<${ls} what=${e} />`)}
		${Pe.value&&i`<p class="held" role="status">${o("imported",h(Pe.value.rows))}${Pe.value.cancelled>0?` ${o("cancelledToo",h(Pe.value.cancelled))}`:""} <a href=${e==="people"?"#inbox":`#${e}`}>${o("look")}</a></p>`}`}var us=["all","unread","mine","free"],Ve=$("all"),ye=$(null),sn=$(!1);async function Mo(){try{({tasks:ye.value,more:sn.value}=await b(`inbox?filter=${Ve.value}`))}catch(e){I.value=e.message}}async function cs(){await _(async()=>{let e=await b(`inbox?filter=${Ve.value}&skip=${ye.value.length}`);ye.value=[...ye.value,...e.tasks],sn.value=e.more})}var an=(e,t)=>_(()=>g(`tasks/${e.id}`,t)).then(Mo);function No(e){let t=[...document.querySelectorAll(".tasks a")],n=t.indexOf(document.activeElement);e.target.closest("input, textarea, select")||e.ctrlKey||e.altKey||e.metaKey||(e.key==="j"||e.key==="k"?t[Math.max(0,Math.min(t.length-1,n+(e.key==="j"?1:-1)))]?.focus():e.key==="t"&&n>=0&&an(ye.value[n],{take:!0}))}function rn({id:e}){return i`<audio controls preload="none" src=${`api/recordings/${e}`}></audio>`}function ps({task:e}){return i`
		<li class=${e.urgent?"urgent":""}>
			<div class="what">
				<a href=${e.person?`#person/${e.person}`:"#inbox"}>
					${e.unread&&i`<b class="dot" aria-label=${o("unread")}></b>`}
					<strong>${ve(e.topic)}</strong>
					<bdi dir="ltr">${e.number??o("withheld")}</bdi>
				</a>
				${!e.person&&i`<${rn} id=${e.interaction} />`}
				<small>
					${e.urgent&&i`<b class="tag">${o("urgent")}</b>`}
					<span class="tag">${e.desk}</span>
					${e.language&&i`<span class="tag">${e.language}</span>`}
					<time>${H(e.due)}</time>
					<span>${o(e.state)}${e.staff&&i` · <bdi>${e.staff}</bdi>`}</span>
				</small>
			</div>
			${e.staff===w.value.name?i`<button type="button" onClick=${()=>an(e,{state:"done"})}>${o("close")}</button>`:i`<button type="button" disabled=${e.staff!==null} onClick=${()=>an(e,{take:!0})}>${o("take")}</button>`}
		</li>`}function qo(){return y(()=>{Mo()},[Ve.value,N.value.count]),y(()=>(addEventListener("keydown",No),()=>removeEventListener("keydown",No)),[]),i`
		<h1>${o("inbox")}</h1>
		<div class="filters" role="group" aria-label=${o("inbox")}>
			${us.map(e=>i`
				<button type="button" key=${e} aria-pressed=${Ve.value===e} onClick=${()=>{Ve.value=e}}>${o(e==="free"?"free.filter":e)}</button>`)}
		</div>
		${ye.value?.length===0&&i`<p class="empty">${o("nothing")}</p>`}
		<ul class="tasks">${ye.value?.map(e=>i`<${ps} key=${e.id} task=${e} />`)}</ul>
		${sn.value&&i`<button type="button" onClick=${cs}>${o("more")}</button>`}
		<p class="hint">${o("keys")}</p>`}function mt(e){y(()=>{let t=n=>{n.target.closest("input, textarea, select")||n.ctrlKey||n.altKey||n.metaKey||!Object.hasOwn(e,n.key)||(n.preventDefault(),e[n.key]())};return addEventListener("keydown",t),()=>removeEventListener("keydown",t)})}var Z=e=>e===null?o("notice.others"):R.value.languages.find(t=>t.tag===e)?.name??e,ue=e=>e%1440===0?o("notice.days",h(e/1440)):e%60===0?o("notice.hours",h(e/60)):o("notice.minutes",h(e)),ht=({kind:e,name:t,notice:n})=>i`${o(`notice.to.${e}`)} ${e==="those"?i`<a href=${`#notice/${n}`}>${n}</a>`:i`<bdi>${t}</bdi>`}`,_t=({after:e,without:t})=>t?o("notice.without"):e===0?o("notice.atOnce"):o("notice.after",ue(e));function Fo({text:e,letters:t}){let n=[];for(let a of e){let r=t.includes(a),s=n.at(-1);s?.marked===r&&!r?s.text+=a:n.push({marked:r,text:a})}return n.map(({marked:a,text:r},s)=>a?i`<mark key=${s}>${r}</mark>`:r)}var ge=6e4,vt=1440*ge,we=({share:e,kind:t="",size:n=""})=>i`
	<svg class=${`measure ${n}`} aria-hidden="true" preserveAspectRatio="none" viewBox="0 0 100 10"><rect class=${t} width=${Math.max(e>0?.5:0,100*e)} height="10" /></svg>`,un=(e,t)=>t>0?e/t:0;function ds({result:e}){let t=Math.max(...e.texts.map(({people:n})=>n));return i`
		<div class="scroll"><table>
			<caption>${o("notice.perLanguage")}</caption>
			<thead><tr><th scope="col">${o("notice.language")}</th><th scope="col" class="number">${o("notice.people")}</th><th class="wide"><span class="hidden">${o("notice.bar")}</span></th>
				<th scope="col" class="number">${o("notice.parts")}</th><th scope="col" class="number">${o("notice.cost")}</th></tr></thead>
			<tbody>${e.texts.map(n=>i`
				<tr key=${n.language}><th scope="row"><bdi>${Z(n.language)}</bdi><${we} size="narrow" share=${un(n.people,t)} /></th><td class="number">${h(n.people)}</td>
					<td class="wide"><${we} share=${un(n.people,t)} /></td>
					<td class="number">${h(n.parts*n.people)} <small>${o("notice.each",h(n.parts))}</small></td><td class="number">${K(n.cost/1e6)}</td></tr>`)}</tbody>
			<tfoot><tr><th scope="row">${o("notice.together")}</th><td class="number">${h(e.people)}</td><td class="wide"></td><td class="number">${h(e.parts)}</td><td class="number">${K(e.cost/1e6)}</td></tr></tfoot>
		</table></div>`}function cn({reasons:e,people:t}){let n=Object.entries(e),a=n.reduce((r,[,s])=>r+s,t);return n.length>0&&i`
		<div class="scroll"><table>
			<caption>${o("notice.leftOut")}</caption>
			<tbody>${n.map(([r,s])=>i`
				<tr key=${r}><th scope="row">${o(`notice.reason.${r}`)}</th><td class="number">${h(s)}</td><td class="wide"><${we} kind="out" share=${un(s,a)} /></td></tr>`)}</tbody>
		</table></div>`}function $s([e,t],n,a){let r=[];if(e===t)return r;for(let s=n-vt;s<a&&r.length<40;s+=vt){let l=new Date(s).setHours(0,0,0,0),c=new Date(l).setHours(0,e),d=new Date(e<t?l:l+vt+36e5).setHours(0,t);d>n&&c<a&&r.push([Math.max(c,n),Math.min(d,a)])}return r}var ln=26,fs=[10,30,60,120,180,360,720,1440,2880,5760,14400];function ms({notice:e,result:t}){let n=t.to.filter(u=>u.starts>0),a=t.starts-10*ge,r=Math.max(t.ends+10*ge,a+60*ge),s=Ee[re.value].direction==="rtl",l=u=>100*(u-a)/(r-a),c=(u,m)=>{let P=Math.max(.7,l(m)-l(u));return{x:`${s?100-l(u)-P:l(u)}%`,width:`${P}%`}},d=ge*(fs.find(u=>(r-a)/ge/u<=6)??20*1440),f=[];for(let u=new Date(a).setHours(0,0,0,0);u<r&&f.length<12;u+=d)l(u)>3&&l(u)<97&&f.push(u);let p=n.length*ln+24,k=$s(t.quiet,a,r),v=`${o("notice.starts")} ${E(t.starts)}, ${o("notice.ends")} ${E(t.ends)}`;return i`
		<figure>
			<figcaption>${o("notice.when")}</figcaption>
			<svg class="time" role="img" aria-label=${v} width="100%" height=${p}>
				${k.map(([u,m])=>i`<rect key=${u} class="quiet" ...${c(u,m)} y="0" height=${p-20} />`)}
				${f.map(u=>i`<g key=${u}>
					<line x1=${c(u,u).x} x2=${c(u,u).x} y1="0" y2=${p-20} />
					<text x=${c(u,u).x} y=${p-5} text-anchor="middle">${d>=vt?new Date(u).getDate():fo(u)}</text></g>`)}
				${n.map((u,m)=>i`<rect key=${m} class="lane" ...${c(u.starts,u.ends)} y=${m*ln+4} height=${ln-8} rx="3" />`)}
			</svg>
			${k.length>0&&i`<p class="hint"><svg class="key" aria-hidden="true" width="14" height="14"><rect class="quiet" width="14" height="14" /></svg> ${o("notice.quiet")}</p>`}
			<div class="scroll"><table>
				<thead><tr><th scope="col">${o("notice.who")}</th><th scope="col" class="number">${o("notice.people")}</th><th scope="col">${o("notice.starts")}</th><th scope="col">${o("notice.ends")}</th></tr></thead>
				<tbody>${e.to.map((u,m)=>i`
					<tr key=${m}><th scope="row"><${ht} ...${u} /> <small>${_t(u)}</small></th><td class="number">${u.without?"–":h(t.to[m].people)}</td>
						<td>${t.to[m].starts?E(t.to[m].starts):"–"}</td><td>${t.to[m].ends?E(t.to[m].ends):"–"}</td></tr>`)}</tbody>
			</table></div>
		</figure>`}function hs({result:e}){return i`
		${e.no_way&&i`<p class="warning">${o("notice.noWay")}</p>`}
		${e.people===0&&i`<p class="warning">${o("notice.nobody")}</p>`}
		${e.over&&i`<p class="warning">${o("notice.over",K((e.cap-e.spent)/1e6))}</p>`}
		${e.late>0&&i`<p class="warning">${o("notice.late",h(e.late))}</p>`}
		${e.waits_quiet&&i`<p class="warning">${o("notice.waitsQuiet")}</p>`}`}function bt({notice:e,result:t}){let n=Math.max(1,Math.round((t.ends-t.starts)/ge));return i`
		<section class="rehearsal" aria-label=${o("notice.rehearsal")}>
			<h2>${o("notice.rehearsal")}</h2>
			<p class="sum"><strong>${o("notice.sumPeople",h(t.people))}</strong> · ${o("notice.sumCost",K(t.cost/1e6))} · ${o("notice.sumTime",ue(n))}</p>
			<${hs} result=${t} />
			<${ds} result=${t} />
			<${cn} reasons=${t.left_out} people=${t.people} />
			<${ms} notice=${e} result=${t} />
		</section>`}var pn=$(null),_s={n:()=>M("notice-edit","new"),j:()=>Ho(1),k:()=>Ho(-1)};function Ho(e){let t=[...document.querySelectorAll(".tasks a")];t[Math.max(0,Math.min(t.length-1,t.indexOf(document.activeElement)+e))]?.focus()}var dn=({notice:{state:e,urgent:t}})=>i`
	<span class=${`tag state-${e}`}>${o(`notice.state.${e}`)}</span>
	${t&&i`<b class="tag">${o("urgent")}</b>`}`;function Lo(){return y(()=>{_(async()=>{({notices:pn.value}=await b("notices"))})},[N.value.count]),mt(_s),i`
		<h1>${o("notices")}</h1>
		<p><a class="button main" href="#notice-edit/new">${o("notice.new")}</a></p>
		${pn.value?.length===0&&i`<p class="empty">${o("notice.none")}</p>`}
		<ul class="tasks">${pn.value?.map(e=>i`
			<li key=${e.id} class=${e.state==="running"?"live":""}>
				<div class="what">
					<a href=${`#notice/${e.id}`}><strong dir="auto">${e.title??"?"}</strong></a>
					<small><${dn} notice=${e} /> <bdi>${e.by}</bdi>
						<time>${E(e.starts||e.made)}</time></small>
				</div>
			</li>`)}</ul>
		<p class="hint">${o("notice.keys")}</p>`}var j=$(null),Be=$(null),Ke=$(!1),yt=$(""),vs=({state:e,messages:t})=>e==="running"||t.waiting+t.sending>0,$n=({state:e})=>e==="draft"||e==="approved";async function Io(e){let t=await b(`notices/${e}`);$n(t)&&Be.value?.hash!==t.hash&&(Be.value={hash:t.hash,...await b(`notices/${e}/rehearsal`)}),j.value=t}function bs(e){let t,n=async()=>{let a=performance.now();await _(()=>Io(e));let r=performance.now()-a;t!==null&&j.value&&vs(j.value)&&(t=setTimeout(n,Math.max(1e3,10*r)))};return n(),()=>{clearTimeout(t),t=null}}var ke=(e,t={})=>_(async()=>{Ke.value=!1,await g(`notices/${j.value.id}`,{what:e,...t}),await Io(j.value.id),N.value={count:N.value.count+1,person:void 0}});async function ys(e){e.preventDefault();let{language:t}=Object.fromEntries(new FormData(e.target));yt.value="",await _(()=>g(`notices/${j.value.id}/test`,{language:t}))&&(yt.value=o("notice.tested"))}function gs(){let e=j.value;return i`
		<h1><bdi>${e.title}</bdi></h1>
		<p><${dn} notice=${e} /></p>
		<dl class="facts">
			<dt>${o("notice.writtenBy")}</dt><dd><bdi>${e.by}</bdi> · <time>${E(e.made)}</time></dd>
			<dt>${o("notice.approvedBy")}</dt><dd>${e.approved_by?i`<bdi>${e.approved_by}</bdi> · <time>${E(e.approved)}</time>`:"–"}</dd>
			<dt>${o("notice.hash")}</dt><dd><code>${e.hash}</code></dd>
			${(e.starts||e.start)>0&&i`<dt>${o("notice.starts")}</dt><dd><time>${E(e.starts||e.start)}</time></dd>`}
			${e.valid>0&&i`<dt>${o("notice.valid")}</dt><dd>${ue(e.valid)}</dd>`}
			${e.call&&i`<dt>${o("notice.how")}</dt><dd>${o("notice.call")}</dd>`}
			<dt>${o("notice.who")}</dt><dd>${e.to.map((t,n)=>i`<span key=${n}>${n>0&&" · "}<${ht} ...${t} /> <small>${_t(t)}</small></span>`)}
				${e.only.length>0&&i` · <small>${o("notice.only")}: ${e.only.map(Z).join(", ")}</small>`}</dd>
		</dl>`}var ws=()=>i`
	<div class="cards" role="list" aria-label=${o("notice.texts")}>${j.value.texts.map(({language:e,text:t})=>i`
		<div key=${e} role="listitem" class="card"><strong><bdi>${Z(e)}</bdi></strong><p dir="auto" lang=${e??void 0}>${t}</p></div>`)}</div>`;function ks(){let e=j.value;return e.call?null:e.phone?i`
		<form class="actions" onSubmit=${ys}>
			<label class="inline"><span>${o("notice.testIn")}</span> <select name="language">${e.texts.map(({language:t})=>i`<option key=${t} value=${t??""}>${Z(t)}</option>`)}</select></label>
			<button>${o("notice.test")} <bdi dir="ltr">${e.phone}</bdi></button>
			<output role="status">${yt.value}</output>
		</form>`:i`<p class="hint">${o("notice.noPhone")} <code dir="ltr">passaparola notice phone +39… ${w.value.name}</code></p>`}function xs(){return i`
		<form class="actions" onSubmit=${t=>{t.preventDefault();let{at:n}=Object.fromEntries(new FormData(t.target));ke("start",{at:n?new Date(n).getTime():0})}}>
			<button class="main">${o("notice.start")}</button>
			<label class="inline"><span>${o("notice.startAt")}</span> <input name="at" type="datetime-local" /></label>
		</form>`}var Ss=()=>Ke.value?i`
	<button type="button" class="alert" onClick=${()=>ke("stop")}>${o("notice.stopSure")}</button>
	<button type="button" onClick=${()=>{Ke.value=!1}}>${o("notice.stopNot")}</button>`:i`
	<button type="button" onClick=${()=>{Ke.value=!0}}>${o("notice.stop")}</button>`;function Cs(){let e=j.value,t=sessionStorage.getItem(`pin-${e.id}`);return i`
		${t&&e.street&&i`<p class="warning">${o("notice.pin")} <code dir="ltr">${e.id} ${e.street} ${t}</code></p>`}
		${e.state==="draft"&&(e.own?i`<p>${o("notice.waitsApproval")}</p>`:i`
			<p class="actions"><button type="button" class="main" onClick=${()=>ke("approve",{hash:e.hash})}>${o("notice.approve")} <code>${e.hash}</code></button></p>
			<p class="hint">${o("notice.approveHint")}</p>`)}
		${e.state==="approved"&&i`<${xs} />`}
		<p class="actions">${e.own&&i`<a class="button" href=${`#notice-edit/${e.id}`}>${o("notice.change")}</a>`}</p>
		<${ks} />
		${Be.value&&i`<${bt} notice=${e} result=${Be.value} />`}`}var Es=["delivered","sent","sending","waiting","unknown","failed","stopped"];function Os(){let{messages:e,to_come:t,failed:n,planned:a}=j.value,r=[...Es.map(c=>[o(`notice.message.${c}`),e[c],c]),[o("notice.toCome"),t,"waiting"]].filter(([,c])=>c>0),s=e.delivered+e.sent+e.unknown+e.failed+e.stopped,l=s+e.waiting+e.sending+t;return i`
		<p class="sum" role="status">${o("notice.gone",h(s))} / ${h(l)}${a?"":" …"}</p>
		<progress aria-label=${o("notice.progress")} max=${Math.max(l,1)} value=${s}></progress>
		<div class="scroll"><table>
			<caption>${o("notice.results")}</caption>
			<tbody>${r.map(([c,d,f])=>i`
				<tr key=${c}><th scope="row">${c}</th><td class="number">${h(d)}</td><td class="wide"><${we} kind=${f==="failed"?"out":""} share=${l>0?d/l:0} /></td></tr>`)}</tbody>
		</table></div>
		${Object.keys(n).length>0&&i`<div class="scroll"><table>
			<caption>${o("notice.whyFailed")}</caption>
			<tbody>${Object.entries(n).map(([c,d])=>i`<tr key=${c}><th scope="row">${o(`failure.${c}`)}</th><td class="number">${h(d)}</td></tr>`)}</tbody></table></div>`}
		<${cn} reasons=${j.value.left_out} people=${l} />`}function Ts(){let{state:e,id:t}=j.value;return i`
		${!(e==="done"||e==="stopped")&&i`<p class="actions">
			${e==="running"?i`<button type="button" class="main" onClick=${()=>ke("pause")}>${o("notice.pause")}</button>`:i`<button type="button" class="main" onClick=${()=>ke("start")}>${o("notice.resume")}</button>`}
			<${Ss} /></p>`}
		<${Os} />
		<h2>${o("notice.again")}</h2>
		<p class="actions">${["moved","cancelled","more"].map(a=>i`<a key=${a} class="button" href=${`#notice-edit/new/${t}/${a}`}>${o(`notice.again.${a}`)}</a>`)}</p>`}var Ds={p:()=>j.value?.state==="running"?ke("pause"):j.value?.state==="paused"&&ke("start"),e:()=>j.value?.own&&$n(j.value)&&document.querySelector('a[href^="#notice-edit/"]').click()};function Ro({parts:[e]}){return y(()=>{j.value=Be.value=null,yt.value="",Ke.value=!1},[e]),y(()=>bs(e),[e,j.value?.state,N.value.count]),mt(Ds),j.value===null?i`<h1 class="hidden">${o("notices")}</h1>`:i`
		<${gs} />
		<${ws} />
		${$n(j.value)?i`<${Cs} />`:i`<${Ts} />`}
		<p class="hint">${o("notice.oneKeys")}</p>`}var L=$(null),gt=$({lists:[],desks:[]}),ze=$(null),je=$({}),Ps=[30,60,120,360,1440,4320],js=[15,30,60,120,360,1440],mn=()=>({title:"",to:[{kind:"list",name:"",notice:0,after:0,without:!1}],only:[],start:0,valid:0,urgent:!1,call:!1,street:"",texts:[{language:R.value.languages[0].tag,text:""},{language:null,text:""}]});function As(e,t){let n=e.again[t]??{};return{...mn(),title:`${o(`notice.again.${t}`)}: ${e.title}`.slice(0,100),urgent:!0,valid:120,to:[{kind:"those",name:null,notice:e.id,after:0,without:!1}],texts:e.texts.map(({language:a,text:r})=>({language:a,text:(n[a??"en"]??"")+r}))}}async function Ns([e,t,n]){L.value=ze.value=null,je.value={},await _(async()=>{gt.value=await b("audience"),L.value=e!=="new"?await b(`notices/${e}`):t?As(await b(`notices/${t}`),n):mn();for(let{language:a,text:r}of L.value.texts)Wo(a,r)})}var G=e=>{L.value={...L.value,...e},ze.value=null},fn=(e,t,n)=>G({[e]:L.value[e].map((a,r)=>r===t?{...a,...n}:a)}),Ms=(e,t)=>G({[e]:L.value[e].filter((n,a)=>a!==t)});async function Wo(e,t){try{let n=t?await g("parts",{text:t}):null;je.value={...je.value,[e]:n}}catch{je.value={...je.value,[e]:null}}}var Uo={};function Vo(e,t){let{language:n}=L.value.texts[e];fn("texts",e,{text:t}),clearTimeout(Uo[n]),Uo[n]=setTimeout(Wo,200,n,t)}function qs({index:e,text:t,weight:n}){if(!n)return i`<output></output>`;let a=n.letters&&[...n.letters].length<=12;return i`
		<output>${o("notice.weight",h(n.parts))} · ${o("notice.letterCount",h(n.units))}${n.price?` · ${K(n.price)}`:""}</output>
		${n.encoding==="ucs2"&&!a&&i`<p class="hint">${o("notice.script")}</p>`}
		${a&&i`
			<p class="letters" dir="auto"><${Fo} text=${t} letters=${n.letters} /></p>
			<p class="hint">${o("notice.dear")}${n.plain&&n.plain_parts<n.parts?` ${o("notice.plainSaves",h(n.plain_parts))}`:""}</p>
			${n.plain&&i`<button type="button" onClick=${()=>{Vo(e,n.plain)}}>${o("notice.usePlain")}</button>`}`}`}function Fs({index:e,text:{language:t,text:n}}){let a=`text-${t??"others"}`;return i`
		<div class="card">
			<label for=${a}><bdi>${Z(t)}</bdi></label>
			<textarea id=${a} rows="4" maxlength="1600" dir="auto" lang=${t??void 0} value=${n} onInput=${({target:r})=>Vo(e,r.value)}></textarea>
			<${qs} index=${e} text=${n} weight=${je.value[t]} />
		</div>`}function Hs(){let{texts:e}=L.value,t=[...R.value.languages.map(({tag:n})=>n),null].filter(n=>!e.some(({language:a})=>a===n));return i`
		<fieldset><legend>${o("notice.texts")}</legend>
			<div class="cards">${e.map((n,a)=>i`<${Fs} key=${n.language} index=${a} text=${n} />`)}</div>
			${t.length>0&&i`<label class="inline">${o("notice.addLanguage")}
				<select value="" onChange=${({target:n})=>{G({texts:[...e,{language:n.value==="others"?null:n.value,text:""}]}),n.value=""}}><option value=""></option>${t.map(n=>i`<option key=${n} value=${n??"others"}>${Z(n)}</option>`)}</select></label>`}
			<p class="hint">${o("notice.textsHint")}</p>
		</fieldset>`}var Ls=()=>[...gt.value.lists.map(({name:e,people:t})=>["list",e,`${e} (${h(t)})`]),...gt.value.lists.filter(({themselves:e})=>e>0).map(({name:e,themselves:t})=>["tag",e,`${e} (${h(t)})`]),...gt.value.desks.map(e=>["desk",e,e])];function Is({index:e,people:t}){let n=t.kind==="those"?`those/${t.notice}`:`${t.kind}/${t.name??""}`,a=Ls(),r=({target:s})=>{let[l,...c]=s.value.split("/");fn("to",e,l==="those"?{kind:l,notice:Number(c[0]),name:null}:{kind:l,name:c.join("/"),notice:0})};return i`
		<li>
			<label><span class="hidden">${o("notice.who")}</span>
				<select required value=${n==="list/"?"":n} onChange=${r}>
					<option value="" disabled>${o("notice.choose")}</option>
					${["list","tag","desk"].map(s=>a.some(([l])=>l===s)&&i`
						<optgroup key=${s} label=${o(`notice.to.${s}`)}>${a.filter(([l])=>l===s).map(([,l,c])=>i`
							<option key=${l} value=${`${s}/${l}`}>${c}</option>`)}</optgroup>`)}
					${t.kind==="those"&&i`<option value=${n}>${o("notice.to.those")} ${t.notice}</option>`}
					<option value="everyone/">${o("notice.to.everyone")}</option>
				</select></label>
			<label><span class="hidden">${o("notice.when")}</span>
				<select value=${t.without?"without":String(t.after)} onChange=${({target:s})=>fn("to",e,s.value==="without"?{without:!0,after:0}:{without:!1,after:Number(s.value)})}>
					<option value="0">${o("notice.atOnce")}</option>
					${[...new Set([...js,t.after])].filter(Boolean).map(s=>i`<option key=${s} value=${s}>${o("notice.after",ue(s))}</option>`)}
					<option value="without">${o("notice.without")}</option>
				</select></label>
			${L.value.to.length>1&&i`<button type="button" onClick=${()=>Ms("to",e)}>${o("notice.remove")}</button>`}
		</li>`}function Rs(){let{to:e,only:t}=L.value;return i`
		<fieldset><legend>${o("notice.who")}</legend>
			<ul class="lines">${e.map((n,a)=>i`<${Is} key=${a} index=${a} people=${n} />`)}</ul>
			<button type="button" onClick=${()=>G({to:[...e,{...mn().to[0],after:60}]})}>${o("notice.addLine")}</button>
			<details open=${t.length>0}><summary>${o("notice.only")}</summary>
				<div class="ticks">${R.value.languages.map(({tag:n,name:a})=>i`
					<label key=${n} class="tick"><input type="checkbox" checked=${t.includes(n)} onChange=${({target:r})=>G({only:r.checked?[...t,n]:t.filter(s=>s!==n)})} /> <bdi>${a}</bdi></label>`)}</div></details>
		</fieldset>`}var Us=e=>e?new Date(e-new Date(e).getTimezoneOffset()*6e4).toISOString().slice(0,16):"";function Ws(){let{start:e,valid:t,urgent:n,call:a,street:r}=L.value;return i`
		<fieldset class="options"><legend>${o("notice.when")}</legend>
			<label>${o("notice.startAt")}<input type="datetime-local" value=${Us(e)} onChange=${({target:s})=>G({start:s.value?new Date(s.value).getTime():0})} /></label>
			<label>${o("notice.valid")}<select value=${String(t)} required=${n} onChange=${({target:s})=>G({valid:Number(s.value)})}>
				<option value="0">${o("notice.always")}</option>
				${[...new Set([...Ps,t])].filter(Boolean).map(s=>i`<option key=${s} value=${s}>${ue(s)}</option>`)}</select></label>
			<label class="tick"><input type="checkbox" checked=${n} onChange=${({target:s})=>G({urgent:s.checked,valid:s.checked&&t===0?120:t})} /> ${o("notice.urgent")}</label>
			<label class="tick"><input type="checkbox" checked=${a} onChange=${({target:s})=>G({call:s.checked})} /> ${o("notice.call")}</label>
			<label>${o("notice.street")}<input value=${r??""} pattern="[A-Za-z]{4,12}" maxlength="12" onInput=${({target:s})=>G({street:s.value})} /></label>
		</fieldset>`}var Ko=()=>({...L.value,street:L.value.street??""});async function Vs(){await _(async()=>{ze.value=await g("rehearsal",Ko())})}async function Ks(e,t){e.preventDefault(),await _(async()=>{let n=await g(t==="new"?"notices":`notices/${t}/text`,Ko());n.pin&&sessionStorage.setItem(`pin-${n.id}`,n.pin),M("notice",String(n.id))})}function Bo({parts:e}){if(y(()=>{Ns(e)},e),L.value===null)return i`<h1 class="hidden">${o("notice.new")}</h1>`;let t=n=>{n.key==="Enter"&&(n.ctrlKey||n.metaKey)&&n.currentTarget.requestSubmit()};return i`
		<h1>${o(e[0]==="new"?"notice.new":"notice.change")}</h1>
		<form class="notice-form" onSubmit=${n=>Ks(n,e[0])} onKeyDown=${t}>
			<label>${o("notice.title")}<input id="title" required maxlength="100" dir="auto" value=${L.value.title} onInput=${({target:n})=>G({title:n.value})} /></label>
			<${Rs} />
			<${Hs} />
			<${Ws} />
			<p class="actions"><button type="button" onClick=${Vs}>${o("notice.rehearse")}</button> <button class="main">${o("notice.save")}</button></p>
			<p class="hint">${o("notice.saveHint")}</p>
		</form>
		${ze.value&&i`<${bt} notice=${L.value} result=${ze.value} />`}`}var ne=$(null),Ze=$([]),kt=$(0),wt=$(null),ce=$(null),xe=$(!1);async function hn(e){try{let[t,n]=await Promise.all([b(`people/${e}`),b(`people/${e}/thread`)]);ne.value=t,Ze.value=n.rows.toReversed(),kt.value=n.earlier,t.tasks.some(({unread:a})=>a)&&await g(`people/${e}/read`)}catch(t){I.value=t.message}}async function Bs(){await _(async()=>{let e=await b(`people/${ne.value.person}/thread?from=${kt.value}`);Ze.value=[...e.rows.toReversed(),...Ze.value],kt.value=e.earlier})}var Ae=(e,t)=>_(()=>g(e,t)).then(n=>hn(ne.value.person).then(()=>n));function zs({row:e}){let t=e.channel==="desk"?"note":e.direction,n=e.flow==="appointment"&&e.kind==="note"?`${o(`did.${e.step}`)} ${e.text??""}`:e.kind==="follow_up"?`${o(e.step??"open")}: ${ve(e.flow??"")}`:e.text;return i`
		<li class=${`row ${t}`}>
			${e.audio?i`<${rn} id=${e.id} />`:null}
			${n&&i`<p dir="auto" lang=${e.language}>${n}</p>`}
			${e.kind==="follow_up"&&e.text&&i`<p dir="auto">${e.text}</p>`}
			<small>
				<time>${E(e.at)}</time>
				${e.staff&&i` · <bdi>${e.staff}</bdi>`}
				${e.channel==="call"&&i` · ${o("call")}${e.step?i` <bdi>${e.flow}.${e.step}</bdi>`:null}`}
				${e.status&&i` · ${o(e.status)}`}
				${e.parts>0&&i` · ${e.parts} SMS`}
			</small>
		</li>`}var zo;function Zs(e){let t=e.target.value;clearTimeout(zo),zo=setTimeout(async()=>{try{ce.value=t&&!xe.value?await g("parts",{text:t}):null}catch{ce.value=null}},150)}function Gs(){let e=Ut(),t=async r=>{r?.preventDefault();let s=e.current.value.trim();s&&await Ae(`people/${ne.value.person}/${xe.value?"note":"answer"}`,{text:s})&&(e.current.value="",ce.value=null)},n=r=>{r.key==="Enter"&&(r.ctrlKey||r.metaKey)&&t()},a=ce.value?.price?.toLocaleString(document.documentElement.lang,{style:"currency",currency:"EUR",maximumFractionDigits:3});return i`
		<form class="write" onSubmit=${t}>
			<label><span class="hidden">${o(xe.value?"note":"answer")}</span>
				<textarea id="answer" ref=${e} rows="3" maxlength="1600" dir="auto" onInput=${Zs} onKeyDown=${n}
					placeholder=${o(xe.value?"note":"answer")}></textarea></label>
			<div>
				<label class="tick"><input type="checkbox" checked=${xe.value} onChange=${({target:r})=>{xe.value=r.checked}} /> ${o("isNote")}</label>
				<output>${ce.value&&`${ce.value.parts} SMS${a?` · ${a}`:""}${ce.value.because?` · «${ce.value.because}»`:""}`}</output>
				<button class="main">${o(xe.value?"save":"send")}</button>
			</div>
		</form>`}function Js(){let{holder:e,person:t}=ne.value;return e===null?i`<button type="button" onClick=${()=>Ae(`people/${t}/hold`)}>${o("hold")}</button>`:i`<p class="held">${o("heldBy")} <bdi>${e}</bdi>
		${e===w.value.name&&i`<button type="button" onClick=${()=>Ae(`people/${t}/free`)}>${o("free")}</button>`}</p>`}function Qs({task:e}){let t=n=>{n.preventDefault();let{desk:a,due:r,note:s,to:l}=Object.fromEntries(new FormData(n.target));Ae(`tasks/${e.id}`,{...s&&{note:s},...a&&{desk:a},...l&&{to:l},...r&&{due:new Date(`${r}T09:00`).getTime(),state:"waiting"}})};return i`
		<li class=${e.urgent?"urgent":""}>
			<strong>${ve(e.topic)}</strong> <span class="tag">${e.desk}</span>
			<small>${o(e.state)}${e.staff&&i` · <bdi>${e.staff}</bdi>`} · <time>${H(e.due)}</time></small>
			${e.state!=="done"&&i`
				<p>
					${e.staff!==w.value.name&&i`<button type="button" disabled=${e.staff!==null} onClick=${()=>Ae(`tasks/${e.id}`,{take:!0})}>${o("take")}</button>`}
					<button type="button" onClick=${()=>Ae(`tasks/${e.id}`,{state:"done"})}>${o("close")}</button>
				</p>
				<details><summary>${o("handOver")}</summary>
					<form onSubmit=${t}>
						<label>${o("toDesk")}<select name="desk"><option value=""></option>${R.value.desks.map(n=>i`<option key=${n}>${n}</option>`)}</select></label>
						<label>${o("toPerson")}<select name="to"><option value=""></option>${R.value.staff.map(({name:n})=>i`<option key=${n}>${n}</option>`)}</select></label>
						<label>${o("due")}<input type="date" name="due" /></label>
						<label>${o("sentence")}<input name="note" maxlength="1600" dir="auto" /></label>
						<button>${o("save")}</button>
					</form></details>`}
		</li>`}function Xs(){let e=ne.value,t=()=>_(async()=>{wt.value=(await g(`people/${e.person}/number`)).number});return i`
		<aside aria-label=${o("about")}>
			<p><bdi dir="ltr">${wt.value??e.number??o("erased")}</bdi>
				${e.number&&!wt.value&&i` <button type="button" onClick=${t}>${o("showNumber")}</button>`}</p>
			<p>${e.name&&i`<bdi>${e.name}</bdi> `}${e.language&&i`<span class="tag">${e.language}</span>`}
				<span class="tag">${o(e.safety)}</span>${e.stopped&&i`<b class="tag">STOP</b>`}</p>
			<${Js} />
			<h2>${o("tasks")}</h2>
			<ul class="tasks">${e.tasks.map(n=>i`<${Qs} key=${n.id} task=${n} />`)}</ul>
			${e.appointments.length>0&&i`<h2>${o("appointments")}</h2>
				<ul>${e.appointments.map(n=>i`<li key=${n.id}><time>${E(n.starts)}</time> <bdi>${n.place}</bdi></li>`)}</ul>`}
			${e.cases.length>0&&i`<h2>${o("cases")}</h2>
				<ul>${e.cases.map(n=>i`<li key=${n.id}><bdi dir="ltr">…${n.number}</bdi> <span class="tag">${n.state}</span></li>`)}</ul>`}
		</aside>`}function Zo({parts:[e]}){return y(()=>{ne.value=null,wt.value=null,Ze.value=[],hn(e)},[e]),y(()=>{ne.value&&(N.value.person===void 0||N.value.person===e)&&hn(e)},[N.value.count]),ne.value===null?i`<h1 class="hidden">${o("conversation")}</h1>`:i`
		<h1 class="hidden">${o("conversation")}</h1>
		<div class="person">
			<section aria-label=${o("conversation")}>
				${kt.value>0&&i`<button type="button" onClick=${Bs}>${o("earlier")}</button>`}
				<ol class="thread" aria-live="polite">${Ze.value.map(t=>i`<${zs} key=${t.id} row=${t} />`)}</ol>
				<${Gs} />
			</section>
			<${Xs} />
		</div>`}var xt=$(null);function Go({parts:[e=""]}){y(()=>{xt.value=null,_(async()=>{xt.value=await b(`search?q=${encodeURIComponent(e)}`)})},[e]);let{people:t=[],tasks:n=[]}=xt.value??{};return i`
		<h1>${o("search")}: <bdi>${e}</bdi></h1>
		${xt.value&&t.length+n.length===0&&i`<p class="empty">${o("nobody")}</p>`}
		<ul class="tasks">
			${t.map(({person:a,by:r})=>i`
				<li key=${a}><a href=${`#person/${a}`}><strong>${a}</strong></a> <small class="tag">${r}</small></li>`)}
			${n.filter(({person:a})=>a).map(a=>i`
				<li key=${a.id}><a href=${`#person/${a.person}`}><strong>${ve(a.topic)}</strong> <bdi dir="ltr">${a.number}</bdi></a></li>`)}
		</ul>`}var Ys=20,Ge=$(null),St=$(null),Q=$(null);async function Jo(){Ge.value=await b("words")}var _n=e=>o(`concept.${e}`).replace(/^concept\./,""),Qo=e=>e===null?o("words.anyLanguage"):Z(e),vn=(e,t)=>_(async()=>{await g(e,t),St.value=Q.value=null,await Jo()});async function ei(e,t,n){Q.value=null,t&&await _(async()=>{Q.value=await g("words/clashes",{form:e,concept:t,language:n})})}function ti({group:e}){let t=({currentTarget:r})=>{let{concept:s,language:l}=Object.fromEntries(new FormData(r));ei(e.text,s,l)},n=r=>{r.preventDefault(),vn("words",{form:e.text,...Object.fromEntries(new FormData(r.target))})},a=Q.value?.wrong_word;return i`
		<form class="actions" onChange=${t} onSubmit=${n}>
			<label class="inline">${o("words.means")} <select name="concept" required autofocus>
				<option value=""></option>${Ge.value.concepts.map(r=>i`<option key=${r} value=${r}>${_n(r)}</option>`)}</select></label>
			<label class="inline">${o("words.in")} <select name="language" defaultValue=${e.language??""}>
				<option value="">${o("words.anyLanguage")}</option>
				${R.value.languages.map(({tag:r,name:s})=>i`<option key=${r} value=${r} selected=${r===e.language}>${s}</option>`)}</select></label>
			<button class="main" disabled=${!!a}>${o("words.propose")}</button>
			<output role="status">${a?o(a):Q.value&&Q.value.clashes.length===0&&o("words.free")}</output>
			${Q.value?.clashes.length>0&&i`<ul class="clashes">${Q.value.clashes.map((r,s)=>i`
				<li key=${s}>${o(`words.clash.${r.code}`)}: <bdi>${r.form}</bdi> (${_n(r.concept)}, ${Qo(r.language)})</li>`)}</ul>`}
		</form>`}function ni({group:e,most:t}){let n=St.value===e.text;return i`
		<li>
			<div class="what"><strong><bdi lang=${e.language??void 0}>${e.text}</bdi></strong>
				<${we} share=${e.texts/t} />
				<small>${e.people>=Ys&&"≥ "}${o("words.people",h(e.people))} · ${o("words.texts",h(e.texts))} · <time>${E(e.last)}</time>
					${e.language&&i`<span class="tag">${e.language}</span>`}</small></div>
			${e.word&&i`<button type="button" aria-expanded=${n} onClick=${()=>{Q.value=null,St.value=n?null:e.text}}>${o("words.makeOne")}</button>`}
			${n&&i`<${ti} group=${e} />`}
		</li>`}function oi({word:e}){let{form:t,concept:n,language:a,by:r,accepted:s,own:l}=e,c={form:t,concept:n,language:a??""};return i`
		<li class=${s?"":"live"}>
			<div class="what"><strong><bdi>${t}</bdi></strong> = ${_n(n)} <span class="tag">${Qo(a)}</span>
				<small>${o("words.by")} <bdi>${r}</bdi>${s?i` · ${o("words.acceptedBy")} <bdi>${s}</bdi>`:i` · ${o(l?"words.waitsOther":"words.waits")}`}</small></div>
			${!s&&!l&&i`<button type="button" class="main" onClick=${()=>vn("words/decide",{what:"accept",...c})}>${o("words.accept")}</button>`}
			<button type="button" onClick=${()=>vn("words/decide",{what:"remove",...c})}>${o("notice.remove")}</button>
		</li>`}function Xo(){if(y(()=>{Ge.value=St.value=Q.value=null,_(Jo)},[]),Ge.value===null)return i`<h1>${o("words")}</h1>`;let{groups:e,own:t,hidden:n,texts:a}=Ge.value,r=Math.max(...e.map(s=>s.texts));return i`
		<h1>${o("words")}</h1>
		<p class="hint">${o("words.hint")}</p>
		${t.length>0&&i`<h2>${o("words.own")}</h2><ul class="tasks">${t.map(s=>i`<${oi} key=${`${s.form} ${s.concept} ${s.language}`} word=${s} />`)}</ul>`}
		<h2>${o("words.unknown")}</h2>
		${e.length===0&&i`<p class="empty">${o("words.none")}</p>`}
		<ul class="tasks">${e.map(s=>i`<${ni} key=${s.text} group=${s} most=${r} />`)}</ul>
		<p class="hint">${o("words.looked",h(a))}${n>0?` ${o("words.hidden",h(n))}`:""}</p>`}var bn=$(null),Yo=()=>B(async()=>{({waiting:bn.value}=await b("waiting"))}),ai=({id:e})=>_(()=>g(`waiting/${e}/drop`)).then(Yo);function si({row:e}){return i`
		<li>
			<div class="what">
				${e.person?i`<a href=${`#person/${e.person}`}><bdi dir="ltr">${e.number??o("erased")}</bdi></a>`:o("notYours")}
				<small><span class="tag">${e.desk}</span>
					<span>${o("since")} <time>${E(e.since)}</time></span>
					${e.appointment>0&&i`<a href=${`#appointment/${e.appointment}`}>${o(e.keeps?"keepsUntilThen":"appointment")}</a>`}</small>
				${e.offers.map(t=>i`<p key=${t.day+t.time}><small>${H(J(t.day))} ${t.time} <span class="tag">${o(`offer.${t.state}`)}</span></small></p>`)}
			</div>
			<button type="button" onClick=${()=>ai(e)}>${o("takeOut")}</button>
		</li>`}function ea(){return y(()=>{Yo()},[N.value.count]),i`
		<p><a href="#appointments">${o("backToWeek")}</a></p>
		<h1>${o("waitingList")}</h1>
		${bn.value?.length===0&&i`<p class="empty">${o("nobodyWaits")}</p>`}
		<ol class="tasks">${bn.value?.map(e=>i`<${si} key=${e.id} row=${e} />`)}</ol>`}var ta=["volunteer","coordinator","admin"],Ct=[{name:"inbox",View:qo,bar:!0},{name:"appointments",View:wo,bar:!0},{name:"appointment",View:Eo},{name:"waiting",View:ea},{name:"cases",View:To,bar:!0},{name:"import",View:Ao,least:"coordinator"},{name:"notices",View:Lo,bar:!0,least:"coordinator"},{name:"notice",View:Ro,least:"coordinator"},{name:"notice-edit",View:Bo,least:"coordinator"},{name:"house",View:Po,bar:!0,least:"coordinator"},{name:"words",View:Xo,bar:!0,least:"coordinator"},{name:"person",View:Zo},{name:"search",View:Go},{name:"me",View:yo}],yn=({least:e="volunteer"})=>ta.indexOf(w.value.role)>=ta.indexOf(e);async function ii(){await _(()=>g("sign-out")),w.value=null}function ri(e){e.preventDefault();let t=new FormData(e.target).get("q").trim();t.length>1&&M("search",t)}function li(){return i`
		<header class="bar">
			<img src="icon.svg" alt="" width="28" height="28" />
			<nav class="views" aria-label=${o("views")}>
				${Ct.filter(e=>e.bar&&yn(e)).map(({name:e})=>i`
					<a key=${e} href=${`#${e}`} aria-current=${Oe.value[0]===e?"page":void 0}>${o(e)}</a>`)}
			</nav>
			<form role="search" onSubmit=${ri}>
				<input id="q" name="q" type="search" aria-label=${o("search")} placeholder=${o("search")} minlength="2" maxlength="64" />
			</form>
			<nav aria-label="passaparola">
				<${Xt} />
				<a href="#me"><bdi>${w.value.name}</bdi></a>
				<button type="button" onClick=${ii}>${o("leave")}</button>
			</nav>
		</header>`}function ui(){if(w.value===void 0)return i`<main aria-busy="true"></main>`;let{View:e}=Ct.find(t=>t.name===Oe.value[0]&&w.value&&yn(t))??Ct[0];return i`
		${w.value?i`<${li} />`:i`<header class="bar"><span class="home"><img src="icon.svg" alt="" width="28" height="28" /> passaparola</span><nav aria-label="passaparola"><${Xt} /></nav></header>`}
		<p class="wrong" role="alert">${I.value&&o(I.value)}</p>
		<main id="main">${w.value?i`<${e} key=${Oe.value.join("/")} parts=${Oe.value.slice(1)} />`:i`<${bo} />`}</main>`}addEventListener("keydown",e=>{e.target.closest("input, textarea, select")||e.ctrlKey||e.altKey||e.metaKey||!w.value||(e.key==="/"?(e.preventDefault(),document.getElementById("q")?.focus()):e.key==="g"&&M("inbox"))});await po();Ft(i`<${ui} />`,document.body);be();
