// SPDX-License-Identifier: AGPL-3.0-or-later
// made by daemon/desk/page/build from 476d68932297d7450757650093f9623e
// with preact, htm and signals: licences.txt
var S,On,jt,se,Dt,et,Dn,Xe,Pn,At,Pt,ia,Me=Symbol.for("pv"),tt={},nt=[],ra=/^m(i|n|o|s|text|space)$/,Nt=Array.isArray,Mt=nt.slice,fe=Object.assign;function me(e){e&&e.parentNode&&e.remove()}function qe(e,t,n){var a,r,s,l={},u=arguments.length;for(s in t)s=="key"?a=t[s]:s=="ref"&&typeof e!="function"?r=t[s]:l[s]=t[s];return u>2&&(l.children=u>3?Mt.call(arguments,2):n),Ne(e,l,a,r,null)}function Ne(e,t,n,a,r){var s={type:e,props:t,key:n,ref:a,__k:null,__:null,__b:0,__e:null,__c:null,constructor:Me,__v:r||++On,__i:-1,__u:0};return!r&&S.vnode&&S.vnode(s),s}function _e(e){return e.children}function he(e,t){this.props=e,this.context=t,this.__g=0}function ie(e,t){if(t==null)return e.__&&ie(e.__,e.__i+1);for(var n;t<e.__k.length;t++)if((n=e.__k[t])&&n.__e)return n.__e;return typeof e.type!="function"||e.props.__P?null:ie(e)}function la(e){var t,n=e.__v,a=n.__e,r=[],s=[],l=e.__P;l&&((t=fe({constructor:Me},n)).__v=n.__v+1,S.vnode&&S.vnode(t),qt(l,t,n,e.__n,l.namespaceURI,32&n.__u?[a]:null,r,a||ie(n),32&n.__u,s),t.__v=n.__v,t.__.__k[t.__i]=t,Fn(r,t,s),n.__=n.__e=null,t.__e!=a&&jn(t))}function jn(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(function(t){return t&&(e.__e=t.__e)}),jn(e)}function En(e){(8&e.__g||(e.__g|=8,se.push(e),et++))&&Dt==S.debounceRendering||((Dt=S.debounceRendering)||queueMicrotask)(An)}function An(){try{for(var e,t=1;se.length;)se.length>t&&se.sort(Dn),e=se.shift(),t=se.length,8&e.__g&&la(e)}finally{(et=se.length)&&(Dt||queueMicrotask)(An)}}function Nn(e,t,n,a,r,s,l,u,d,m,p){var k,y,c,h,j,C,O=a.__k||nt,x=t.length;for(d=ca(n,t,O,d,x),k=0;k<x;k++)(c=n.__k[k])!=null&&(y=~c.__i&&O[c.__i]||tt,c.__i=k,C=qt(e,c,y,r,s,l,u,d,m,p),h=c.__e,(y.ref!=c.ref||8&y.__u)&&(y.ref&&Ft(y.ref,null,c,y),c.ref&&p.push(c.ref,c.__c||h,c)),j=j||h,4&c.__u?(d=Mn(c,d,e,!y.__v),y.__e&&(y.__e=null)):typeof c.type=="function"&&C!==void 0?d=C:h&&(d=h.nextSibling),c.__u&=-21);return n.__e=j,d}function ca(e,t,n,a,r){var s,l,u,d,m,p,k,y,c,h=n.length,j=h,C=0,O=0,x=e.__k=Array(r);for(s=0;s<r;s++)(l=t[s])!=null&&typeof l!="boolean"&&typeof l!="function"?(typeof l!="object"||l.constructor===String?l=x[s]=Ne(null,l):Nt(l)?l=x[s]=Ne(_e,{children:l}):l.constructor===Me&&l.__b?l=x[s]=Ne(l.type,l.props,l.key,l.ref,l.__v):x[s]=l,d=s+C,l.__=e,l.__b=e.__b+1,u=null,~(m=l.__i=ua(l,n,d,j))&&(j--,(u=n[m])&&(u.__u|=2)),u&&u.__v?(l.__u|=16,m==d-1?C--:m==d+1?C++:m!=d&&(m>d?C--:C++,O=1)):(~m||(r>h?C--:r<h&&C++),typeof l.type!="function"&&(l.__u|=4))):x[s]=null;if(O){for(p=[],k=[],s=0;s<r;s++)if((l=x[s])&&16&l.__u){for(C=0,y=p.length;C<y;)p[c=C+y>>1]<l.__i?C=c+1:y=c;p[C]=l.__i,k[s]=C+1}for(C=p.length;s--;)k[s]&&(k[s]==C?C--:x[s].__u|=4)}if(j)for(s=0;s<h;s++)!(u=n[s])||2&u.__u||(u.__e==a&&(a=ie(u)),Ht(u,u));return a}function Mn(e,t,n,a){var r,s,l,u;if(typeof e.type=="function"){if(e.props.__P)return t;if(r=e.__k)for(s=0;s<r.length;s++)r[s]&&(r[s].__=e,t=Mn(r[s],t,n,!1));return t}for(t&&!t.parentNode&&(t=ie(e))&&!t.parentNode&&(t=null),l=e.__e,u=t;u&&u.nodeType==8;)u=u.nextSibling;for(l!=u&&(!a&&n.moveBefore&&l.parentNode?n.moveBefore(l,t):n.insertBefore(l,t||null)),t=l;(t=t&&t.nextSibling)&&t.nodeType==8&&!t.data.startsWith("$s"););return t}function ua(e,t,n,a){var r,s=e.key,l=e.type,u=t[n],d=u&&!(2&u.__u);if(u===null&&s==null||d&&s==u.key&&l==u.type)return n;if(a>(d?1:0)){for(r=n-1;r>=0;r--)if((u=t[r])&&!(2&u.__u)&&s==u.key&&l==u.type)return r;for(r=n+1;r<t.length;r++)if((u=t[r])&&!(2&u.__u)&&s==u.key&&l==u.type)return r}return-1}function Tn(e,t,n){n==null&&(n=""),t[0]=="-"?e.setProperty(t,n):e[t]=n}function Qe(e,t,n,a,r){var s,l;if(t=="style")if(typeof n=="string")e.style.cssText=n;else{if(typeof a=="string"&&(e.style.cssText=a=""),a)for(t in a)n&&t in n||Tn(e.style,t);if(n)for(t in n)a&&n[t]==a[t]||Tn(e.style,t,n[t])}else if(t[0]=="o"&&t[1]=="n")typeof n!="function"&&(n=null),typeof a!="function"&&(a=null),(e.__e||(e.__e={}))[t]=n,n&&a||(l=Pt[t]||(Pt[t]=pa(t)),(e.__a||(e.__a={}))[t]=At,s=t!=(t=t.replace(Pn,"$1")),(t=t.slice(2))[0]<"a"&&(t=t.toLowerCase()),n?e.addEventListener(t,l,s):e.removeEventListener(t,l,s));else{if(r=="http://www.w3.org/2000/svg")t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(t!="width"&&t!="height"&&t!="href"&&t!="list"&&t!="form"&&t!="tabIndex"&&t!="download"&&t!="rowSpan"&&t!="colSpan"&&t!="role"&&t!="popover"&&t in e)try{return void(e[t]=n??"")}catch{}if(typeof n=="function")return;n==null||n===!1&&t[4]!="-"?e.removeAttribute(t):e.setAttribute(t,t=="popover"&&n==1?"":n)}}function pa(e){return function(t){var n=this.__e;if(n){if(n=n[e],t[Xe]==null)t[Xe]=At++;else if(t[Xe]<this.__a[e])return;return n(S.event?S.event(t):t)}}}function qt(e,t,n,a,r,s,l,u,d,m){var p,k,y,c,h,j,C,O,x,H,D,Ot,Sn,Je,de,Cn,ae,$e,X=t.type;if(t.constructor!==Me)return null;128&n.__u&&(d=32&n.__u,p=n.__c.__z)&&(t.__u|=d,k=s=[],p.nodeType==8?u=Ye(p,s):s.push(p),u=s[0]||u),(p=S.__b)&&p(t);e:if(typeof X=="function"){y=l.length;try{if(O=t.props,x=(p=X.prototype)&&p.render,H=(p=X.contextType)&&a[p.__c],D=p?H?H.props.value:p.__:a,(c=n.__c)?(t.__c=c,2&c.__g&&(c.__g|=1)):(x?t.__c=c=new X(O,D):(t.__c=c=new he(O,D),c.constructor=X,c.render=$a),H&&H.sub(c),c.state||(c.state={}),c.__n=a,c.__g|=8,c.__h=[],c.__k=[]),x&&(c.__s||(c.__s=c.state),X.getDerivedStateFromProps&&(c.__s==c.state&&(c.__s=fe({},c.__s)),fe(c.__s,X.getDerivedStateFromProps(O,c.__s)))),h=c.props,j=c.state,c.__v=t,n.__c){if(O!==h&&x&&!X.getDerivedStateFromProps&&c.componentWillReceiveProps&&c.componentWillReceiveProps(O,D),t.__v==n.__v&&!(8&c.__g)||!(4&c.__g)&&c.shouldComponentUpdate&&c.shouldComponentUpdate(O,c.__s,D)===!1){t.__v!=n.__v&&(c.props=O,c.state=c.__s,c.__g&=-9),t.__e=n.__e,t.__k=n.__k,t.__k.some(function(B){B&&(B.__=t)}),nt.push.apply(c.__h,c.__k),c.__k=[],c.__h.length&&l.push(c),u=ie(n);break e}c.componentWillUpdate&&c.componentWillUpdate(O,c.__s,D),x&&c.componentDidUpdate&&c.__h.push(function(){c.componentDidUpdate(h,j,C)})}else x&&!X.getDerivedStateFromProps&&c.componentWillMount&&c.componentWillMount(),x&&c.componentDidMount&&c.__h.push(c.componentDidMount);c.context=D,c.props=O,c.__P=e,c.__g&=-5,Ot=S.__r,Sn=x?25:0;do c.__g&=-9,Ot&&Ot(t),p=c.render(c.props,c.state=c.__s,c.context);while(8&c.__g&&++Sn<25);x&&(nt.push.apply(c.__h,c.__k),c.__k=[]),c.state=c.__s,c.getChildContext&&(a=fe({},a,c.getChildContext())),x&&n.__c&&c.getSnapshotBeforeUpdate&&(C=c.getSnapshotBeforeUpdate(h,j)),Je=p&&p.type===_e&&p.key==null?p.props.children:p,O.__P&&(p=u,r=(e=O.__P).namespaceURI,d=s=null,n.props&&n.props.__P!=e&&(n.__k.some(function(B){B&&Ht(B,B)}),n.__k=null),u=n.__k?ie(n,0):null),u=Nn(e,Nt(Je)?Je:[Je],t,n,a,r,s,l,u,d,m),O.__P&&(t.__e=null,u=p),t.__u&=-161,k&&k.some(me),c.__h.length&&l.push(c),1&c.__g&&(c.__g&=-4)}catch(B){if(l.length=y,t.__v=null,d||s)if(B&&B.then){if(t.__u|=128|d,s){for(~(ae=s.indexOf(u||void 0))||(ae=s.length);($e=s[ae-1])&&$e.nodeType==8;)ae--;for(;ae<s.length;ae++)if($e=s[ae])if(s[ae]=null,de){if($e==Cn)break}else{if($e.nodeType!=8)break;$e.data.startsWith("$s")&&(Cn=Ye(de=$e))}}if(!de){for(;u&&u.nodeType==8&&u.nextSibling;)u=u.nextSibling;de=u}(p=Ye(de=t.__c.__z||(t.__c.__z=de)))?(t.__e=de,u=p):t.__e=u,u=u&&u.nextSibling}else s&&s.some(me);else t.__e=n.__e;t.__k||(t.__k=n.__k||[]),B&&B.then||qn(t),S.__e(B,t,n)}}else u=t.__e=da(n.__e,t,n,a,r,s,l,d,m,e);return(p=S.diffed)&&p(t),u}function Ye(e,t){if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var n=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith("$s"))n++;else if(e.data.startsWith("/$s")&&!--n)return e}t&&t.push(e)}}function qn(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.some(qn))}function Fn(e,t,n){for(var a=0;a<n.length;)Ft(n[a++],n[a++],n[a++]);S.__c&&S.__c(t,e),e.some(function(r){try{e=r.__h,r.__h=[],e.some(function(s){s.call(r)})}catch(s){S.__e(s,r.__v)}})}function da(e,t,n,a,r,s,l,u,d,m){var p,k,y,c,h,j,C,O,x=n.props||tt,H=t.props,D=t.type;if(D=="svg"?r="http://www.w3.org/2000/svg":D=="math"?r="http://www.w3.org/1998/Math/MathML":r||(r="http://www.w3.org/1999/xhtml"),s){for(p=0;p<s.length;p++)if((h=s[p])&&(D?h.localName==D:h.nodeType==3)){e=h,s[p]=null;break}}if(!e){if(O=m.ownerDocument||document,!D)return O.createTextNode(H);e=O.createElementNS(r,D,H.is?H:m),u&&(S.__m&&S.__m(t,s),u=!1),s=null}if(D){if(m=D=="template"&&e.content||e,s=D=="textarea"&&H.defaultValue!=null?null:s&&Mt.call(m.childNodes),!u&&s)for(x={},p=0;p<e.attributes.length;p++)x[(h=e.attributes[p]).name]=h.value;for(p in x)h=x[p],p=="dangerouslySetInnerHTML"?y=h:p=="children"||p in H||p=="value"&&"defaultValue"in H||p=="checked"&&"defaultChecked"in H||Qe(e,p,null,h,r);for(p in H)h=H[p],p=="children"?c=h:p=="dangerouslySetInnerHTML"?k=h:p=="value"?j=h:p=="checked"?C=h:u&&typeof h!="function"||x[p]===h||Qe(e,p,h,x[p],r);k?(u||y&&(k.__html==y.__html||k.__html==e.innerHTML)||(e.innerHTML=k.__html),t.__k=[]):(y&&(e.textContent=""),(D=="foreignObject"||r=="http://www.w3.org/1998/Math/MathML"&&ra.test(D))&&(r="http://www.w3.org/1999/xhtml"),Nn(m,Nt(c)?c:[c],t,n,a,r,s,l,s?s[0]:n.__k&&ie(n,0),u,d),s&&s.some(me)),u&&D!="textarea"||(p="value",D=="progress"&&j==null?e.removeAttribute(p):j==null||j===e[p]&&(D!="progress"||j)||Qe(e,p,j,x[p],r),p="checked",C!=null&&C!=e[p]&&Qe(e,p,C,x[p],r))}else x===H||u&&e.data==H||(e.data=H);return e}function Ft(e,t,n,a){try{typeof e=="function"?t?t.__x=e(t)||1:a&&(a=a.__c||a.__e)&&(t=a.__x)&&(a.__x=null,typeof t=="function"?t():e(null)):e.current=t}catch(r){S.__e(r,n)}}function Ht(e,t,n){var a,r,s,l;if(S.unmount&&S.unmount(e),!(a=e.ref)||a.current&&a.current!=e.__e||Ft(a,null,t,e),a=e.__c){if(a.componentWillUnmount)try{a.componentWillUnmount()}catch(u){S.__e(u,t)}a.__P=a.__n=null}if(a=e.__k)for(l=0;l<a.length;l++)a[l]&&Ht(a[l],t,typeof e.type!="function"||n&&!e.props.__P);!n&&(a=e.__c)&&(a=a.__z)&&(r=Ye(a,s=[]))&&(a==e.__e&&s.some(me),me(r),me(a)),n||me(e.__e),e.__e=e.__c=e.__=null}function $a(e,t,n){return this.constructor(e,n)}function Lt(e,t){var n,a,r,s;S.__&&S.__(e,t),t.nodeType==9&&(t=t.documentElement),a=(n=e&&32&e.__u)?null:t.__k,t.__k=Ne(_e,{children:[e]}),r=[],s=[],qt(t,t.__k,a||tt,tt,t.namespaceURI,a?null:t.firstChild?Mt.call(t.childNodes):null,r,a?a.__e:t.firstChild,n,s),Fn(r,t.__k,s),t.__k.props.children=null}S={__e:function(e,t,n,a){for(var r,s,l;t=t.__;)if((r=t.__c)&&!(1&r.__g)){r.__g|=4;try{if((l=(s=r.constructor)&&s.getDerivedStateFromError)&&r.setState(s.getDerivedStateFromError(e)),r.componentDidCatch&&(r.componentDidCatch(e,a||{}),l=1),l&&8&r.__g)return void(r.__g|=2)}catch(u){e=u}}throw et=0,e}},On=0,jt=function(e){return e!=null&&e.constructor===Me},he.prototype.setState=function(e,t){var n=this.__s;n&&n!=this.state||(n=this.__s=fe({},this.state)),typeof e=="function"&&(e=e(fe({},n),this.props)),e&&(fe(n,e),this.__v&&(t&&this.__k.push(t),En(this)))},he.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.push(e),En(this))},he.prototype.render=_e,se=[],et=0,Dn=function(e,t){return e.__v.__b-t.__v.__b},Xe=Symbol(),Pn=/(PointerCapture)$|Capture$/i,At=0,Pt={},ia=0;var Ln=function(e,t,n,a){var r;t[0]=0;for(var s=1;s<t.length;s++){var l=t[s++],u=t[s]?(t[0]|=l?1:2,n[t[s++]]):t[++s];l===3?a[0]=u:l===4?a[1]=Object.assign(a[1]||{},u):l===5?(a[1]=a[1]||{})[t[++s]]=u:l===6?a[1][t[++s]]+=u+"":l?(r=e.apply(u,Ln(e,u,n,["",null])),a.push(r),u[0]?t[0]|=2:(t[s-2]=0,t[s]=r)):a.push(u)}return a},Hn=new Map;function Rn(e){var t=Hn.get(this);return t||(t=new Map,Hn.set(this,t)),(t=Ln(this,t.get(e)||(t.set(e,t=(function(n){for(var a,r,s=1,l="",u="",d=[0],m=function(y){s===1&&(y||(l=l.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?d.push(0,y,l):s===3&&(y||l)?(d.push(3,y,l),s=2):s===2&&l==="..."&&y?d.push(4,y,0):s===2&&l&&!y?d.push(5,0,!0,l):s>=5&&((l||!y&&s===5)&&(d.push(s,0,l,r),s=6),y&&(d.push(s,y,0,r),s=6)),l=""},p=0;p<n.length;p++){p&&(s===1&&m(),m(p));for(var k=0;k<n[p].length;k++)a=n[p][k],s===1?a==="<"?(m(),d=[d],s=3):l+=a:s===4?l==="--"&&a===">"?(s=1,l=""):l=a+l[0]:u?a===u?u="":l+=a:a==='"'||a==="'"?u=a:a===">"?(m(),s=1):s&&(a==="="?(s=5,r=l,l=""):a==="/"&&(s<5||n[p][k+1]===">")?(m(),s===3&&(d=d[0]),s=d,(d=d[0]).push(2,0,s),s=0):a===" "||a==="	"||a===`
`||a==="\r"?(m(),s=2):l+=a),s===3&&l==="!--"&&(s=4,d=d[0])}return m(),d})(e)),t),arguments,[])).length>1?t:t[0]}var i=Rn.bind(qe);var ot,U,Rt,In,ma=Object.is,It=0,Jn=[],Ut=[],N=S,Un=N.__b,Vn=N.__r,Wn=N.diffed,Bn=N.__c,Kn=N.unmount,zn=N.__;function Qn(e,t){N.__h&&N.__h(U,e,It||t),It=0;var n=U.__H||(U.__H={__:[],__h:[]});return e>=n.__.length&&n.__.push({}),n.__[e]}function b(e,t){var n=Qn(ot++,3);!N.__s&&Xn(n.__H,t)&&(n.__P=!0,n.__=e,n.u=t,U.__H.__h.push(n))}function Wt(e){return It=5,at(function(){return{current:e}},[])}function at(e,t){var n=Qn(ot++,7);return Xn(n.__H,t)&&(n.__=e(),n.__H=t),n.__}function fa(){var e;do{for(;e=Ut.shift();)try{Fe(e)}catch(n){N.__e(n,{__:(e=e.__P)&&e.__v})}for(;e=Jn.shift();){var t=e.__H;if(e.__P&&t)try{t.__h.some(Fe),t.__h.some(Vt),t.__h=[]}catch(n){t.__h=[],N.__e(n,e.__v)}}}while(Ut.length)}N.__b=function(e){U=null,Un&&Un(e)},N.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),zn&&zn(e,t)},N.__r=function(e){Vn&&Vn(e),ot=0;var t=(U=e.__c).__H;t&&(Rt==U?U.__h=[]:(t.__h.some(Fe),t.__h.some(Vt),ot=0),t.__h=[],t.__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),Rt=U},N.diffed=function(e){Wn&&Wn(e);var t=e.__c;t&&t.__H&&(t.__H.__h.length&&Gn(Jn.push(t)),t.__H.__.some(function(n){n.u&&(n.__H=n.u)})),Rt=U=null},N.__c=function(e,t){t.some(function(n){try{n.__h.some(Fe),n.__h=n.__h.filter(function(a){return!a.__||Vt(a)})}catch(a){n.__h=[function(){throw a}]}}),Bn&&Bn(e,t)},N.unmount=function(e){Kn&&Kn(e);var t,n,a=e.__c;a&&a.__H&&(a.__H.__.some(function(r){try{if(r.__P&&r.__c){if(n===void 0){for(n=e.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}r.__P=n,Gn(Ut.push(r))}else Fe(r)}catch(s){t=s}}),a.__H=void 0,t&&N.__e(t,a.__v))};var Zn=typeof requestAnimationFrame=="function";function ha(e){var t,n=function(){clearTimeout(a),Zn&&cancelAnimationFrame(t),setTimeout(e)},a=setTimeout(n,35);Zn&&(t=requestAnimationFrame(n))}function Gn(e){e!=1&&In==N.requestAnimationFrame||((In=N.requestAnimationFrame)||ha)(fa)}function Fe(e){var t=U,n=e.__c;typeof n=="function"&&(e.__c=void 0,n()),U=t}function Vt(e){var t=U;e.__c=e.__(),U=t}function Xn(e,t){return!e||e.length!=t.length||t.some(function(n,a){return!ma(n,e[a])})}var _a=Symbol.for("preact-signals");function lt(){if(Y>1)Y--;else{var e,t=!1;for((function(){var r=it;for(it=void 0;r!==void 0;){var s=r.S;if(s.v===r.v)for(var l=s.t;l!==void 0;l=l.x)l.i===r.i&&(l.i=s.i);r=r.o}})();Le!==void 0;){var n=Le;for(Le=void 0,st++;n!==void 0;){var a=n.u;if(n.u=void 0,n.f&=-3,!(8&n.f)&&eo(n))try{n.c()}catch(r){t||(e=r,t=!0)}n=a}}if(st=0,Y--,t)throw e}}function Kt(e){if(Y>0)return e();Bt=++va,Y++;try{return e()}finally{lt()}}var He,T=void 0;function Re(e){var t=T,n=He;T=void 0,He=void 0;try{return e()}finally{T=t,He=n}}var Le=void 0,Y=0,st=0,va=0,Bt=0,it=void 0,rt=0;function Yn(e){if(T!==void 0){var t=e.n;if(t===void 0||t.t!==T)return t={i:0,S:e,p:T.s,n:void 0,t:T,e:void 0,x:void 0,r:t},T.s!==void 0&&(T.s.n=t),T.s=t,e.n=t,32&T.f&&e.S(t),t;if(t.i===-1)return t.i=0,t.n!==void 0&&(t.n.p=t.p,t.p!==void 0&&(t.p.n=t.n),t.p=T.s,t.n=void 0,T.s.n=t,T.s=t),t}}function q(e,t){this.v=e,this.i=0,this.n=void 0,this.t=void 0,this.l=0,this.W=t?.watched,this.Z=t?.unwatched,this.name=t?.name}q.prototype.brand=_a;q.prototype.h=function(){return!0};q.prototype.S=function(e){var t=this,n=this.t;n!==e&&e.e===void 0&&(e.x=n,this.t=e,n!==void 0?n.e=e:Re(function(){var a;(a=t.W)==null||a.call(t)}))};q.prototype.U=function(e){var t=this;if(this.t!==void 0){var n=e.e,a=e.x;n!==void 0&&(n.x=a,e.e=void 0),a!==void 0&&(a.e=n,e.x=void 0),e===this.t&&(this.t=a,a===void 0&&Re(function(){var r;(r=t.Z)==null||r.call(t)}))}};q.prototype.subscribe=function(e){var t=this;return ee(function(){var n=t.value;Re(function(){return e(n)})},{name:"sub"})};q.prototype.valueOf=function(){return this.value};q.prototype.toString=function(){return this.value+""};q.prototype.toJSON=function(){return this.value};q.prototype.peek=function(){var e=this;return Re(function(){return e.value})};Object.defineProperty(q.prototype,"value",{get:function(){var e=Yn(this);return e!==void 0&&(e.i=this.i),this.v},set:function(e){if(e!==this.v){if(st>100)throw new Error("Cycle detected");(function(n){Y!==0&&st===0&&n.l!==Bt&&(n.l=Bt,it={S:n,v:n.v,i:n.i,o:it})})(this),this.v=e,this.i++,rt++,Y++;try{for(var t=this.t;t!==void 0;t=t.x)t.t.N()}finally{lt()}}}});function $(e,t){return new q(e,t)}function eo(e){for(var t=e.s;t!==void 0;t=t.n)if(t.S.i!==t.i||!t.S.h()||t.S.i!==t.i)return!0;return!1}function to(e){for(var t=e.s;t!==void 0;t=t.n){var n=t.S.n;if(n!==void 0&&(t.r=n),t.S.n=t,t.i=-1,t.n===void 0){e.s=t;break}}}function no(e){for(var t=e.s,n=void 0;t!==void 0;){var a=t.p;t.i===-1?(t.S.U(t),a!==void 0&&(a.n=t.n),t.n!==void 0&&(t.n.p=a)):n=t,t.S.n=t.r,t.r!==void 0&&(t.r=void 0),t=a}e.s=n}function ve(e,t){q.call(this,void 0,t),this.x=e,this.s=void 0,this.g=rt-1,this.f=4}ve.prototype=new q;ve.prototype.h=function(){if(this.f&=-3,1&this.f)return!1;if((36&this.f)==32||(this.f&=-5,this.g===rt))return!0;if(this.g=rt,this.f|=1,this.i>0&&!eo(this))return this.f&=-2,!0;var e=T;try{to(this),T=this;var t=this.x();(16&this.f||this.v!==t||this.i===0)&&(this.v=t,this.f&=-17,this.i++)}catch(n){this.v=n,this.f|=16,this.i++}return T=e,no(this),this.f&=-2,!0};ve.prototype.S=function(e){if(this.t===void 0){this.f|=36;for(var t=this.s;t!==void 0;t=t.n)t.S.S(t)}q.prototype.S.call(this,e)};ve.prototype.U=function(e){if(this.t!==void 0&&(q.prototype.U.call(this,e),this.t===void 0)){this.f&=-33;for(var t=this.s;t!==void 0;t=t.n)t.S.U(t)}};ve.prototype.N=function(){if(!(2&this.f)){this.f|=6;for(var e=this.t;e!==void 0;e=e.x)e.t.N()}};Object.defineProperty(ve.prototype,"value",{get:function(){if(1&this.f)throw new Error("Cycle detected");var e=Yn(this);if(this.h(),e!==void 0&&(e.i=this.i),16&this.f)throw this.v;return this.v}});function re(e,t){return new ve(e,t)}function oo(e){var t=e.j;if(e.j=void 0,typeof t=="function"){Y++;var n=T;T=void 0;try{t()}catch(a){throw e.f&=-2,e.f|=8,zt(e),a}finally{T=n,lt()}}}function zt(e){for(var t=e.s;t!==void 0;t=t.n)t.S.U(t);e.x=void 0,e.s=void 0,oo(e)}function ba(e){if(T!==this)throw new Error("Out-of-order effect");no(this),T=e,this.f&=-2;try{8&this.f&&zt(this)}finally{lt()}}function Se(e,t){this.x=e,this.j=void 0,this.s=void 0,this.u=void 0,this.f=32,this.name=t?.name,He&&He.push(this)}Se.prototype.c=function(){var e=this.S();try{if(8&this.f||this.x===void 0)return;var t=this.x();typeof t=="function"&&(this.j=t)}finally{e()}};Se.prototype.S=function(){if(1&this.f)throw new Error("Cycle detected");this.f|=1,this.f&=-9,oo(this),to(this),Y++;var e=T;return T=this,ba.bind(this,e)};Se.prototype.N=function(){2&this.f||(this.f|=2,this.u=Le,Le=this)};Se.prototype.d=function(){this.f|=8,1&this.f||zt(this)};Se.prototype.dispose=function(){this.d()};function ee(e,t){var n=new Se(e,t);try{n.c()}catch(r){throw n.d(),r}var a=n.d.bind(n);return a[Symbol.dispose]=a,a}var ao,ut,ct,ya=typeof window<"u"&&!!window.__PREACT_SIGNALS_DEVTOOLS__;var so=[];ee(function(){ao=this.N})();function Ce(e,t){S[e]=t.bind(null,S[e]||function(){})}function Ie(e){if(ct){var t=ct;ct=void 0,t()}ct=e&&e.S()}function io(e){var t=this,n=e.data,a=wa(n);a.name="ReactiveDom",a.value=n;var r=at(function(){for(var u=t,d=t.__v;d=d.__;)if(d.__c){d.__c.__$f|=4;break}var m=re(function(){var c=a.value.value;return c===0?0:c===!0?"":c||""}),p=re(function(){return!Array.isArray(m.value)&&!jt(m.value)}),k=ee(function(){if(this.N=ro,p.value){var c=m.value;u.__v&&u.__v.__e&&u.__v.__e.nodeType===3&&(u.__v.__e.data=c)}}),y=t.__$u.d;return t.__$u.d=function(){k(),y.call(this)},[p,m]},[]),s=r[0],l=r[1];return s.value?l.peek():l.value}io.displayName="ReactiveTextNode";Object.defineProperties(q.prototype,{constructor:{configurable:!0,value:qe(_e,null).constructor},type:{configurable:!0,value:io},props:{configurable:!0,get:function(){var e=this;return{data:{get value(){return e.value}}}}},__b:{configurable:!0,value:1}});Ce("__b",function(e,t){if(Ie(),ut=void 0,typeof t.type=="string"){var n,a=t.props;for(var r in a)if(r!=="children"){var s=a[r];s instanceof q&&(n||(t.__np=n={}),n[r]=s,a[r]=s.peek())}}e(t)});Ce("__r",function(e,t){if(e(t),t.type!==_e){Ie();var n,a=t.__c;a&&(a.__$f&=-2,(n=a.__$u)===void 0&&(a.__$u=n=(function(r,s){var l;return ee(function(){l=this},{name:s}),l.c=r,l})((function(r){return function(){var s;ya&&((s=this.y)==null||s.call(this)),r.__$f|=1,r.setState({})}})(a),typeof t.type=="function"?t.type.displayName||t.type.name:""))),ut=a,Ie(n)}});Ce("__e",function(e,t,n,a){Ie(),ut=void 0,e(t,n,a)});Ce("diffed",function(e,t){Ie(),ut=void 0;var n;if(typeof t.type=="string"&&(n=t.__e)){var a=t.__np,r=t.props,s=n.U;if(s)for(var l in s){var u=s[l];u===void 0||a&&l in a||(u.d(),s[l]=void 0)}if(a){s||(s={},n.U=s);for(var d in a){var m=s[d],p=a[d];m===void 0?(m=ga(n,d,p,r),s[d]=m):m.o(p,r)}}}e(t)});function ga(e,t,n,a){var r=t in e&&e.ownerSVGElement===void 0,s=$(n);return{o:function(l,u){s.value=l,a=u},d:ee(function(){this.N=ro;var l=s.value.value;a[t]!==l&&(a[t]=l,r?e[t]=l:l!=null&&(l!==!1||t[4]==="-")?e.setAttribute(t,l):e.removeAttribute(t))})}}Ce("unmount",function(e,t){if(typeof t.type=="string"){var n=t.__e;if(n){var a=n.U;if(a){n.U=void 0;for(var r in a){var s=a[r];s&&s.d()}}}var l=t.__np;if(l){var u=t.props;for(var d in l)u[d]=l[d]}t.__np=void 0}else{var m=t.__c;if(m){m.__$f|=8;var p=m.__$u;p&&(m.__$u=void 0,p.d())}}e(t)});Ce("__h",function(e,t,n,a){a<3&&(t.__$f|=2),e(t,n,a)});he.prototype.shouldComponentUpdate=function(e,t){if(this.__R)return!0;var n=this.__$u,a=n&&n.s!==void 0;for(var r in t)return!0;if(this.__f||typeof this.u=="boolean"&&this.u===!0){var s=2&this.__$f;if(!(a||s||4&this.__$f)||1&this.__$f)return!0}else if(!(a||4&this.__$f)||3&this.__$f)return!0;for(var l in e)if(l!=="__source"&&e[l]!==this.props[l])return!0;for(var u in this.props)if(!(u in e))return!0;return!1};function wa(e,t){return at(function(){return $(e,t)},[])}var ka=function(e){queueMicrotask(function(){queueMicrotask(e)})};function xa(){Kt(function(){for(var e;e=so.shift();)ao.call(e)})}function ro(){so.push(this)===1&&(S.requestAnimationFrame||ka)(xa)}var Gt={signedOut:()=>{}};async function lo(e,t={}){let n,a={};try{n=await fetch(`api/${e}`,{...t,signal:AbortSignal.timeout(2e4)}),a=await n.json()}catch{throw new Error("unreachable")}if(n.ok)return a;n.status===401&&a.wrong==="sign-in"&&Gt.signedOut();let r=new Error(a.wrong??"busy");throw r.columns=a.columns,r.seconds=Number(n.headers.get("Retry-After"))||0,r}var v=e=>lo(e),co=e=>({method:"POST",headers:{"Content-Type":"application/json","X-Desk":"1"},body:JSON.stringify(e)}),g=(e,t={})=>lo(e,co(t)),Zt=4e4;async function uo(e,t=()=>{}){for(let n=0;n<e.size;n+=Zt){let a=new Uint8Array(await e.slice(n,n+Zt).arrayBuffer()),r=Array.from(a,s=>String.fromCharCode(s)).join("");await g("upload",{name:e.name,size:e.size,at:n,bytes:btoa(r)}),t(Math.min(n+Zt,e.size))}}async function pt(e,t,n){let a=await fetch(`api/${e}`,{...co(t),signal:AbortSignal.timeout(2e4)});if(!a.ok)throw new Error((await a.json()).wrong??"busy");let r=document.createElement("a");r.href=URL.createObjectURL(await a.blob()),r.download=n,r.click(),URL.revokeObjectURL(r.href)}function po(e){let t=new EventSource("api/events");return t.onmessage=({data:n})=>e(JSON.parse(n).person),()=>t.close()}var Ee={it:{name:"Italiano"},en:{name:"English"},fr:{name:"Français"},es:{name:"Español"},ar:{name:"العربية",direction:"rtl"}},$o="passaparola-language",Jt=$({}),le=$("");function Sa(){return[localStorage.getItem($o),...navigator.languages.map(t=>t.slice(0,2))].find(t=>Object.hasOwn(Ee,t??""))??"it"}async function mo(e){Jt.value=await(await fetch(`words-${e}.json`)).json(),le.value=e,document.documentElement.lang=e,document.documentElement.dir=Ee[e].direction??"ltr"}async function fo(){for(let e=0;e<10;e++)try{return await mo(Sa())}catch{await new Promise(t=>{setTimeout(t,1e3)})}}function ho(e){return localStorage.setItem($o,e),mo(e)}var o=(e,t="")=>Jt.value[e]?.replace("{n}",t)??e,te=e=>Jt.value[`topic.${e}`]??e,Qt={calendar:"gregory",numberingSystem:"latn"},Xt=$(void 0),Yt=e=>re(()=>new Intl.DateTimeFormat(le.value,{...e,...Qt,timeZone:Xt.value})),Ca=Yt({weekday:"short",day:"numeric",month:"short"}),Ea=Yt({day:"numeric",month:"short",hour:"2-digit",minute:"2-digit",hourCycle:"h23"}),Ta=Yt({hour:"2-digit",minute:"2-digit",hourCycle:"h23"}),Oa=re(()=>new Intl.NumberFormat(le.value,Qt)),Da=re(()=>new Intl.NumberFormat(le.value,{...Qt,style:"currency",currency:"EUR"})),F=e=>Ca.value.format(e),E=e=>Ea.value.format(e),_o=e=>Ta.value.format(e),f=e=>Oa.value.format(e),K=e=>Da.value.format(e);var w=$(void 0),L=$(null),Te=$(["inbox"]),I=$(""),M=$({count:0,person:void 0});function P(...e){location.hash=e.map(encodeURIComponent).join("/")}function yo(){let e=location.hash.slice(1).split("/").map(decodeURIComponent);Te.value=e[0]===""?["inbox"]:e}async function _(e){I.value="";try{return await e(),!0}catch(t){return I.value=t.message,!1}}async function V(e){try{await e()}catch(t){I.value=t.message}}async function be(){try{if(!(await v("session")).signed_in){w.value=null;return}w.value=await v("me"),L.value=await v("line"),Xt.value=L.value.timezone}catch(e){w.value=null,e.message!=="sign-in"&&(I.value=e.message)}}Gt.signedOut=()=>{w.value=null};addEventListener("hashchange",yo);yo();var vo;function Pa(e){clearTimeout(vo),vo=setTimeout(()=>{M.value={count:M.value.count+1,person:e}},200)}var bo=()=>{};ee(()=>{bo(),bo=w.value?po(Pa):()=>{}});function en(){return i`
		<label>
			<span class="hidden">${o("language")}</span>
			<select value=${le.value} onChange=${e=>ho(e.target.value)}>
				${Object.entries(Ee).map(([e,{name:t}])=>i`
					<option key=${e} value=${e} lang=${e}>${t}</option>`)}
			</select>
		</label>`}var dt=/^#link=(\w+)$/.exec(location.hash)?.[1],Ue=$(null),go=$(!1);dt&&history.replaceState(null,"",location.pathname);async function ja(e){e.preventDefault();let t=Object.fromEntries(new FormData(e.target)),n=await _(()=>Ue.value===null?g("sign-in",t):g("sign-in/link",{link:dt,password:t.password}));if(!n&&I.value==="code"){go.value=!0;return}n&&(Ue.value=null,await be())}function wo(){b(()=>{dt&&_(async()=>{Ue.value=(await g("sign-in/link",{link:dt})).name})},[]);let e=Ue.value!==null;return i`
		<form class="door" onSubmit=${ja}>
			<h1>${o(e?"choosePassword":"enter")}</h1>
			${e?i`<p><bdi>${Ue.value}</bdi></p>`:i`
				<label>${o("name")}<input name="name" required autocomplete="username" autocapitalize="none" /></label>`}
			<label>${o("passwordWord")}<input name="password" type="password" required
				minlength=${e?10:1} autocomplete=${e?"new-password":"current-password"} /></label>
			${e&&i`<p class="hint">${o("passwordHint")}</p>`}
			${go.value&&i`<label>${o("codeWord")}<input name="code" inputmode="numeric" autocomplete="one-time-code" pattern="[0-9]{6}" required /></label>`}
			<button class="main">${o("enter")}</button>
		</form>`}async function Aa(e){e.preventDefault();let t=e.target;await _(()=>g("me/password",Object.fromEntries(new FormData(t))))&&(t.reset(),await be())}var Na=({id:e})=>_(()=>g(`me/sessions/${e}/end`)).then(be);function ko(){return i`
		<h1><bdi>${w.value.name}</bdi></h1>
		<p><span class="tag">${w.value.role}</span> <span class="tag">${w.value.desks}</span></p>
		<h2>${o("sessions")}</h2>
		<ul class="tasks">${w.value.sessions.map(e=>i`
			<li key=${e.id}><time>${E(e.began)}</time>
				${e.here?i`<span class="tag">${o("here")}</span>`:i`<button type="button" onClick=${()=>Na(e)}>${o("end")}</button>`}</li>`)}</ul>
		<h2>${o("choosePassword")}</h2>
		<form class="door" onSubmit=${Aa}>
			<label>${o("passwordWord")}<input name="password" type="password" required autocomplete="current-password" /></label>
			<label>${o("newPassword")}<input name="new" type="password" required minlength="10" autocomplete="new-password" /></label>
			<p class="hint">${o("passwordHint")}</p>
			<button class="main">${o("save")}</button>
		</form>`}var ne=$(null),tn=$(!0),z=e=>new Date(`${e}T12:00Z`);function xo(e,t){let n=new Date(`${e}T12:00Z`);return n.setUTCDate(n.getUTCDate()+t),n.toISOString().slice(0,10)}var Oe={week:7,list:28},Ma=([e,t,n=""])=>({kind:Oe[e]?e:"week",date:t??"",desk:n});async function qa({kind:e,date:t,desk:n}){await V(async()=>{ne.value=await v(`appointments?day=${t}&desk=${n}${e==="list"?`&days=${Oe.list}`:""}`)})}function $t({item:e}){let t={confirmed:"✓",cancelled:"✗",moving:"⇄"};return i`<span class=${`state ${e.state}`}>${t[e.state]&&i`<b aria-hidden="true">${t[e.state]}</b> `}${o(e.state==="planned"?"noAnswer":`answer.${e.state}`)}</span>`}function Fa({item:e}){return i`
		<li><a class=${`item ${e.state}`} href=${`#appointment/${e.id}`}>
			<time>${e.time}</time> <strong dir="ltr">${e.code}</strong>
			<${$t} item=${e} />
			${e.number&&i`<bdi class="who" dir="ltr">${e.number}</bdi>`}
			${e.topic&&i`<span class="tag" dir="auto">${e.topic}</span>`}
			${e.desk&&i`<span class="tag">${e.desk}</span>`}
			${e.told&&i`<small>${o(`told.${e.told}`)}</small>`}
		</a></li>`}function Ha({slot:e}){return i`
		<li><a class="item free" href=${`#appointment/new/${e.day}T${e.time}/${e.desk}`}>
			<time>${e.time}</time> ${o("freeSlot")}${e.room>1?` × ${e.room}`:""}
			<span class="tag">${e.desk}</span></a></li>`}function La({date:e}){let{today:t,appointments:n,slots:a}=ne.value,r=[...n.filter(s=>s.day===e).map(s=>({at:s.time,key:s.id,show:i`<${Fa} key=${s.id} item=${s} />`})),...tn.value?a.filter(s=>s.day===e).map(s=>({at:s.time,show:i`<${Ha} key=${`${s.desk}${s.time}`} slot=${s} />`})):[]].sort((s,l)=>s.at.localeCompare(l.at));return i`
		<li class=${e===t?"day today":"day"}>
			<h2><time datetime=${e}>${F(z(e))}</time>${e===t&&i` <span class="hidden">${o("today")}</span>`}</h2>
			${r.length===0?i`<p class="empty">–</p>`:i`<ul>${r.map(({show:s})=>s)}</ul>`}
		</li>`}function Ra(){let{appointments:e}=ne.value;return e.length===0?i`<p class="empty">${o("noAppointments")}</p>`:i`
		<div class="sheet" tabindex="0" role="region" aria-label=${o("appointments")}><table>
			<thead><tr>${["when","code.of","answer.word","about","desk","place","reminders"].map(t=>i`<th key=${t} scope="col">${o(t)}</th>`)}</tr></thead>
			<tbody>${e.map(t=>i`
				<tr key=${t.id}>
					<td><time>${F(z(t.day))} ${t.time}</time></td>
					<td><a class="item-link" href=${`#appointment/${t.id}`}><bdi dir="ltr">${t.code}</bdi></a></td>
					<td><${$t} item=${t} /></td>
					<td>${t.person?i`<a href=${`#person/${t.person}`}><bdi dir="ltr">${t.number??o("erased")}</bdi></a>`:"–"}</td>
					<td>${t.desk??"–"}</td>
					<td dir="auto">${t.place}</td>
					<td>${t.reminders?t.told?o(`told.${t.told}`):o("told.planned"):o("never.reminded")}</td>
				</tr>`)}</tbody>
		</table></div>`}function Ia({at:e}){let{days:t,desks:n}=ne.value,a=s=>P("appointments",e.kind,xo(t[0],s*Oe[e.kind]),e.desk),r=()=>_(()=>pt("appointments/export",{from:t[0],until:t.at(-1)},`appointments-${t[0]}.csv`));return i`
		<div class="filters">
			<button type="button" onClick=${()=>a(-1)} aria-label=${o("before")}><span class="arrow" aria-hidden="true">‹</span></button>
			<button type="button" onClick=${()=>P("appointments",e.kind)}>${o("today")}</button>
			<button type="button" onClick=${()=>a(1)} aria-label=${o("after")}><span class="arrow" aria-hidden="true">›</span></button>
			${Object.keys(Oe).map(s=>i`<button type="button" key=${s} aria-pressed=${e.kind===s} onClick=${()=>P("appointments",s,t[0],e.desk)}>${o(`show.${s}`)}</button>`)}
			${n.length>0&&i`<label><span class="hidden">${o("desk")}</span>
				<select value=${e.desk} onChange=${({target:s})=>P("appointments",e.kind,t[0],s.value)}>
					<option value="">${o("allDesks")}</option>
					${n.map(({name:s})=>i`<option key=${s}>${s}</option>`)}
				</select></label>`}
			${e.kind==="week"&&n.some(({slots:s})=>s)&&i`<label class="tick"><input type="checkbox" checked=${tn.value} onChange=${({target:s})=>{tn.value=s.checked}} /> ${o("freeSlots")}</label>`}
			<a class="button" href="#appointment/new">${o("newAppointment")}</a>
			<a href="#waiting">${o("waitingList")}</a>
			${w.value.role!=="volunteer"&&i`
				<a href="#import/appointments">${o("import")}</a>
				<button type="button" onClick=${r}>${o("export")}</button>`}
		</div>`}function Ua(e,t){let n=document.documentElement.dir==="rtl"?"ArrowLeft":"ArrowRight";if(e.target.closest("input, textarea, select, .sheet")||e.ctrlKey||e.altKey||e.metaKey||!ne.value)return;let a=[...document.querySelectorAll(".item, .item-link")],r=a.indexOf(document.activeElement);e.key==="ArrowLeft"||e.key==="ArrowRight"?P("appointments",t.kind,xo(ne.value.days[0],e.key===n?Oe[t.kind]:-Oe[t.kind]),t.desk):e.key==="t"?P("appointments",t.kind):e.key==="l"?P("appointments",t.kind==="week"?"list":"week",ne.value.days[0],t.desk):e.key==="n"?P("appointment","new"):(e.key==="j"||e.key==="k")&&a[Math.max(0,Math.min(a.length-1,r+(e.key==="j"?1:-1)))]?.focus()}function So({parts:e}){let t=Ma(e);if(b(()=>{qa(t)},[M.value.count]),b(()=>{let r=s=>Ua(s,t);return addEventListener("keydown",r),()=>removeEventListener("keydown",r)},[]),ne.value===null)return i`<h1>${o("appointments")}</h1>`;let{days:n,more:a}=ne.value;return i`
		<h1>${o("appointments")} <small>${F(z(n[0]))} – ${F(z(n.at(-1)))}</small></h1>
		<${Ia} at=${t} />
		${t.kind==="list"?i`<${Ra} />`:i`<ol class="week">${n.map(r=>i`<${La} key=${r} date=${r} />`)}</ol>`}
		${a&&i`<p class="hint">${o("notAll")}</p>`}
		<p class="hint">${o("keys.appointments")}</p>`}var Eo=$(null),Co=$([]),Ve=$([]);async function To(e){await V(async()=>{Eo.value=await v(`appointments/${e}`)})}async function Oo(e,t){Ve.value=[];try{return I.value="",await g(e,t)}catch(n){return I.value=n.message,Ve.value=n.columns??[],null}}function W({name:e,children:t}){return i`<label>${o(`field.${e}`)}${t}
		${Ve.value.includes(e)&&i`<span class="wrong">${o(`bad.${e}`)}</span>`}</label>`}function Va(e){let t=Math.round(e/36e5);return t%24===0?`${f(t/24)} ${o("days")}`:`${f(t)} ${o("hours")}`}function Wa({history:e}){return i`
		<h2>${o("told")}</h2>
		${e.length===0?i`<p class="empty">${o("toldNothing")}</p>`:i`
			<ol class="history">${e.map(t=>i`
				<li><time>${E(t.at)}</time>
					<span>${t.before===0?o("ofChange"):`${Va(t.before)} ${o("beforeIt")}`}</span>
					<span class="tag">${o(`told.${t.state}`)}</span>
					${t.calls>0&&i`<span class="tag">${o("calls")}: ${f(t.calls)}</span>`}
					${t.stale&&i`<span class="tag">${o("told.stale")}</span>`}</li>`)}</ol>`}`}var nn=(e,t,n)=>Oo(t,n).then(a=>{a&&To(e)});function Ba({item:e}){let t=n=>{n.preventDefault();let{starts:a,place:r,reminders:s}=Object.fromEntries(new FormData(n.target));nn(e.id,`appointments/${e.id}`,{starts:a,place:r,reminders:s?"yes":"no"})};return e.past||e.state==="cancelled"?null:i`
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
			<button type="button" class="alert" onClick=${()=>nn(e.id,`appointments/${e.id}/cancel`)}>${o("cancelIt")}</button></details>
		<button type="button" onClick=${()=>nn(e.id,`appointments/${e.id}/wait`)}>${o("waitForSlot")}</button>`}function Ka({id:e}){b(()=>{Ve.value=[]},[e]),b(()=>{To(e)},[e,M.value.count]);let t=Eo.value;return String(t?.id)!==e?i`<h1>${o("appointment")}</h1>`:i`
		<p><a href=${`#appointments/week/${t.day}`}>${o("backToWeek")}</a></p>
		<h1>${F(z(t.day))}, <time>${t.time}</time> · <bdi dir="ltr">${t.code}</bdi></h1>
		<p><${$t} item=${t} /> ${t.desk&&i`<span class="tag">${t.desk}</span>`} ${t.topic&&i`<span class="tag" dir="auto">${t.topic}</span>`} ${t.staff&&i`<span class="tag" dir="auto">${t.staff}</span>`}</p>
		<p dir="auto">${t.place}</p>
		<p>${t.person?i`<a href=${`#person/${t.person}`}>${o("conversation")} <bdi dir="ltr">${t.number??o("erased")}</bdi></a>`:o("notYours")}</p>
		<${Ba} item=${t} />
		<${Wa} history=${t.history} />`}function za({starts:e="",desk:t="",person:n=""}){b(()=>{Ve.value=[],V(async()=>{({desks:Co.value}=await v("appointments?days=1"))}),document.querySelector(e?"#who":"#starts")?.focus()},[]);let a=Co.value,r=async s=>{s.preventDefault();let{who:l,reminders:u,...d}=Object.fromEntries([...new FormData(s.target)].filter(([,k])=>k!=="")),m=/^[a-z0-9]{12}$/.test(l??""),p=await Oo("appointments",{...d,[m?"person":"number"]:l,reminders:u?"yes":"no"});p&&P("appointment",String(p.id))};return i`
		<p><a href="#appointments">${o("backToWeek")}</a></p>
		<form class="door wider" onSubmit=${r}>
			<h1>${o("newAppointment")}</h1>
			<${W} name="starts"><input id="starts" name="starts" type="datetime-local" required defaultValue=${e} /></${W}>
			<${W} name="number"><input id="who" name="who" required maxlength="40" dir="ltr" autocomplete="off" defaultValue=${n} /></${W}>
			<p class="hint">${o("whoHint")}</p>
			<label>${o("desk")}<select name="desk"><option value="">–</option>${a.map(({name:s})=>i`<option key=${s} selected=${s===t}>${s}</option>`)}</select></label>
			<${W} name="place"><input name="place" maxlength="300" dir="auto" required=${!a.some(({place:s})=>s)} /></${W}>
			<${W} name="topic"><input name="topic" maxlength="60" dir="auto" /></${W}>
			<label>${o("field.language")}<select name="language"><option value=""></option>${L.value.languages.map(({tag:s,name:l})=>i`<option key=${s} value=${s} lang=${s}>${l}</option>`)}</select></label>
			<${W} name="code"><input name="code" maxlength="20" dir="ltr" autocapitalize="characters" /></${W}>
			<p class="hint">${o("codeHint")}</p>
			<label class="tick"><input name="reminders" type="checkbox" defaultChecked /> ${o("field.reminders")}</label>
			<button class="main">${o("save")}</button>
		</form>`}function Do({parts:[e,t,n,a]}){return e==="new"?i`<${za} starts=${t} desk=${n} person=${a} />`:i`<${Ka} id=${e} />`}var Po=["no_number","number_invalid","sent_post","appointment_questura","in_process","need_documents","ready","collected","not_found","warning_refusal","refused","unavailable","stale"],mt=$(null),on=$(0),De=$(0);async function an(e,t=0){await V(async()=>{let n=await v(`cases?state=${e}${t?`&before=${t}`:""}`);mt.value=t?[...mt.value,...n.cases]:n.cases,on.value=n.next})}function Za({file:e,state:t}){return i`
		<form class="inline" onSubmit=${async a=>{a.preventDefault(),await _(()=>g(`cases/${e.id}`,Object.fromEntries(new FormData(a.target))))&&(De.value=0,an(t))}}>
			<label><span class="hidden">${o("caseState")}</span><select name="state">${Po.map(a=>i`<option key=${a} value=${a} selected=${a===e.state}>${o(`case.${a}`)}</option>`)}</select></label>
			<label>${o("field.date")}<input name="date" type="date" defaultValue=${e.date??""} /></label>
			<label>${o("field.time")}<input name="time" maxlength="20" defaultValue=${e.time??""} /></label>
			<label>${o("field.place")}<input name="place" maxlength="300" dir="auto" defaultValue=${e.place??""} /></label>
			<button class="main">${o("save")}</button>
		</form>`}function Ga({file:e,state:t}){return i`
		<li>
			<div class="what">
				<bdi dir="ltr"><strong>${e.case?`…${e.case}`:"–"}</strong></bdi> <span>${o(`case.${e.state}`)}</span>
				<small>${e.person&&i`<a href=${`#person/${e.person}`}><bdi dir="ltr">${e.number??o("erased")}</bdi></a>`}
					${e.date&&i`<span><time>${e.date}</time> ${e.time}</span>`}
					${e.place&&i`<bdi>${e.place}</bdi>`}
					<span>${o("checked")} <time>${F(e.checked)}</time></span></small>
				${De.value===e.id&&i`<${Za} file=${e} state=${t} />`}
			</div>
			${e.case&&i`<button type="button" aria-expanded=${De.value===e.id} onClick=${()=>{De.value=De.value===e.id?0:e.id}}>${o("change")}</button>`}
		</li>`}function jo({parts:[e=""]}){return b(()=>{De.value=0,an(e)},[e]),i`
		<h1>${o("cases")}</h1>
		<div class="filters">
			<label><span class="hidden">${o("caseState")}</span>
				<select value=${e} onChange=${({target:t})=>P("cases",t.value)}>
					<option value="">${o("allStates")}</option>
					${Po.map(t=>i`<option key=${t} value=${t}>${o(`case.${t}`)}</option>`)}
				</select></label>
			${w.value.role!=="volunteer"&&i`<a href="#import/cases">${o("import")}</a>`}
		</div>
		${mt.value?.length===0&&i`<p class="empty">${o("noCases")}</p>`}
		<ul class="tasks">${mt.value?.map(t=>i`<${Ga} key=${t.id} file=${t} state=${e} />`)}</ul>
		${on.value>0&&i`<button type="button" onClick=${()=>an(e,on.value)}>${o("more")}</button>`}`}var sn=$(null),ft=$(null),Ja=15e3,Qa={done:"✓",open:"○",wrong:"✗",yourself:"?"},Ao=()=>V(async()=>{sn.value=await v("house")}),Xa=()=>V(async()=>{({settings:ft.value}=await v("house/settings"))});function Ya({step:e}){return i`
		<li class=${`step ${e.state}`}>
			<b aria-hidden="true">${Qa[e.state]}</b>
			<div>
				<strong>${o(`step.${e.step}`)}</strong> ${e.of&&i`<bdi class="tag">${e.of}</bdi>`}
				<span class="hidden">${o(`state.${e.state}`)}</span>
				${e.at>0&&i` <small><time>${E(e.at)}</time></small>`}
				${e.state!=="done"&&i`<p>${o(`how.${e.step}`)}</p>`}
			</div>
		</li>`}function es({accounts:e}){return i`
		<h2>${o("accounts")}</h2>
		<div class="sheet" tabindex="0" role="region" aria-label=${o("accounts")}><table>
			<thead><tr>${["account","state.word","number.word","rate","price","heardLast"].map(t=>i`<th key=${t} scope="col">${o(t)}</th>`)}</tr></thead>
			<tbody>${e.map(t=>i`
				<tr key=${t.name}>
					<td><bdi>${t.name}</bdi> <small>${t.provider}</small></td>
					<td class=${t.state==="well"?"":"alarm"}>${o(`account.${t.state}`)}${t.wait>0?` (${f(Math.ceil(t.wait/1e3))} s)`:""}</td>
					<td><bdi dir="ltr">${t.number}</bdi></td>
					<td>${f(t.rate)}</td>
					<td>${t.price>0?K(t.price):"–"}</td>
					<td>${t.heard>0?i`<time>${E(t.heard)}</time>`:"–"}</td>
				</tr>`)}</tbody>
		</table></div>`}function ts({spending:e,cap:t}){let n=Math.max(t,...e.map(a=>a.euro),.01);return i`
		<h2>${o("spending")}</h2>
		<p>${t>0?o("capIs",K(t)):o("noCap")}</p>
		${e.length===0?i`<p class="empty">${o("nothingSpent")}</p>`:i`
			<div class="sheet" tabindex="0" role="region" aria-label=${o("spending")}><table>
				<thead><tr><th scope="col">${o("day.word")}</th><th scope="col">${o("euro.word")}</th><th scope="col">${o("texts")}</th><th scope="col">${o("calls.word")}</th></tr></thead>
				<tbody>${e.map(a=>i`
					<tr key=${a.day}><td><time>${F(z(a.day))}</time></td>
						<td>${K(a.euro)} <meter min="0" max=${n} high=${t>0?t*.8:void 0} value=${a.euro} aria-label=${K(a.euro)}></meter></td>
						<td>${f(a.texts)}</td><td>${f(a.calls)}</td></tr>`)}</tbody>
			</table></div>`}`}function ns(){return i`
		<h2>${o("settings")}</h2>
		<p class="hint">${o("settingsHint")}</p>
		${ft.value===null?i`<button type="button" onClick=${Xa}>${o("showSettings")}</button>`:i`
			<pre class="sheet" tabindex="0" dir="ltr" role="region" aria-label=${o("settings")}>${ft.value.map(({name:e,value:t})=>`${e} ${t}`).join(`
`)}</pre>`}`}function No(){if(b(()=>{ft.value=null,Ao();let m=setInterval(Ao,Ja);return()=>clearInterval(m)},[]),sn.value===null)return i`<h1>${o("house")}</h1>`;let{wrong:e,steps:t,accounts:n,spending:a,cap:r,reload:s,reloaded:l,why:u}=sn.value,d=t.filter(({state:m})=>m!=="done"&&m!=="yourself").length;return i`
		<h1>${o("house")}</h1>
		${e?i`<p class="wrong" role="status">${o(`house.${e}`)}</p>`:i`<p class="held" role="status">${o("allWell")}</p>`}
		${s&&i`<p class=${s==="refused"?"wrong":"hint"}>${o(`reload.${s}`)} <time>${E(l)}</time>${u&&i` <bdi lang="en" dir="ltr">${u}</bdi>`}</p>`}
		<h2>${o("firstSteps")}${d>0?` · ${o("toDo",f(d))}`:""}</h2>
		<ol class="steps">${t.map(m=>i`<${Ya} key=${m.step+m.of} step=${m} />`)}</ol>
		${n.length>0&&i`<${es} accounts=${n} />`}
		<${ts} spending=${a} cap=${r} />
		${w.value.role==="admin"&&i`<${ns} />`}`}var os=["appointments","cases","people"],ce=$(null),Z=$(null),Pe=$(null),as=500;function Mo(){ce.value=Z.value=Pe.value=null}async function ss(e,t){Mo(),await _(async()=>{await uo(t,n=>{Z.value={what:"reading",done:n,all:t.size}}),ce.value=await g("import/check",{what:e})}),Z.value=null}var is=()=>new Promise(e=>{setTimeout(e,as)});async function rs(e,t){t.preventDefault();let n=t.target.elements.cancel_missing?.checked??!1;await _(async()=>{let a=await g("import",{what:e,cancel_missing:n}),{import:r,pieces:s,rows:l}=a;for(let u=0;u<s;u++)Z.value={what:"sending",done:u,all:s},a=await g(`import/${r}`,{piece:u});for(;!a.ended;)Z.value={what:"putting",done:a.put,all:l},await is(),a=await v(`import/${r}`);Pe.value={rows:l,cancelled:a.cancelled??0},ce.value=null}),Z.value=null}function ls({finding:e}){let t=o(`bad.${e.code}`);return i`<li>${e.line>0&&i`<strong>${o("line",e.line)}</strong>: `}
		${t===`bad.${e.code}`?i`<span lang="en" dir="ltr">${e.message}</span>`:i`${t} <small lang="en" dir="ltr">${e.message}</small>`}</li>`}function cs(){let{wrong:e,findings:t}=ce.value;return i`
		<section role="alert">
			<h2>${o("badRows",f(e))}</h2>
			<p>${o("nothingImported")}</p>
			<ul class="findings">${t.map(n=>i`<${ls} key=${`${n.line}${n.code}${n.message}`} finding=${n} />`)}</ul>
			${e>t.length&&i`<p class="hint">${o("andMore",f(e-t.length))}</p>`}
		</section>`}var us=["number","code","starts_ms","place","desk","case_number","state","name","language"],ps=(e,t)=>e==="starts_ms"?E(t):t;function ds({what:e}){let{rows:t,first:n}=ce.value,a=us.filter(r=>n.some(s=>s[r]!==void 0));return i`
		<section>
			<h2 role="status">${o("rowsFine",f(t))}</h2>
			<div class="sheet" tabindex="0" role="region" aria-label=${o("firstRows")}><table>
				<thead><tr>${a.map(r=>i`<th key=${r} scope="col">${o(`column.${r}`)}</th>`)}</tr></thead>
				<tbody>${n.map((r,s)=>i`<tr key=${s}>${a.map(l=>i`<td key=${l}><bdi>${ps(l,r[l])}</bdi></td>`)}</tr>`)}</tbody>
			</table></div>
			<form onSubmit=${r=>rs(e,r)}>
				${e==="appointments"&&i`
					<label class="tick"><input type="checkbox" name="cancel_missing" /> ${o("cancelMissing")}</label>
					<p class="hint">${o("cancelMissingHint")}</p>`}
				<button class="main" id="put" disabled=${Z.value!==null}>${o("importRows",f(t))}</button>
			</form>
		</section>`}function qo({parts:[e="appointments"]}){return b(()=>{Mo(),document.querySelector("#file")?.focus()},[e]),i`
		<h1>${o("import")}</h1>
		<div class="filters">${os.map(t=>i`<a key=${t} href=${`#import/${t}`} aria-current=${t===e?"page":void 0}>${o(t)}</a>`)}</div>
		<p>${o("importHint")}</p>
		<p class="hint"><code dir="ltr">${o(`columns.${e}`)}</code></p>
		<label>${o("file")}<input id="file" type="file" accept=${e==="appointments"?".csv,.ics,text/csv,text/calendar":".csv,text/csv"} onChange=${({target:t})=>{t.files.length>0&&ss(e,t.files[0])}} /></label>
		${Z.value&&i`<p role="status">${o(`step.${Z.value.what}`)} <progress value=${Z.value.done} max=${Math.max(1,Z.value.all)} aria-label=${o(`step.${Z.value.what}`)}></progress></p>`}
		${ce.value&&(ce.value.wrong>0?i`<${cs} />`:ce.value.rows===0?i`<p role="status">${o("noRows")}</p>`:i`<${ds} what=${e} />`)}
		${Pe.value&&i`<p class="held" role="status">${o("imported",f(Pe.value.rows))}${Pe.value.cancelled>0?` ${o("cancelledToo",f(Pe.value.cancelled))}`:""} <a href=${e==="people"?"#inbox":`#${e}`}>${o("look")}</a></p>`}`}var $s=["all","unread","mine","free"],We=$("all"),ye=$(null),ln=$(!1);async function Ho(){try{({tasks:ye.value,more:ln.value}=await v(`inbox?filter=${We.value}`))}catch(e){I.value=e.message}}async function ms(){await _(async()=>{let e=await v(`inbox?filter=${We.value}&skip=${ye.value.length}`);ye.value=[...ye.value,...e.tasks],ln.value=e.more})}var rn=(e,t)=>_(()=>g(`tasks/${e.id}`,t)).then(Ho);function Fo(e){let t=[...document.querySelectorAll(".tasks a")],n=t.indexOf(document.activeElement);e.target.closest("input, textarea, select")||e.ctrlKey||e.altKey||e.metaKey||(e.key==="j"||e.key==="k"?t[Math.max(0,Math.min(t.length-1,n+(e.key==="j"?1:-1)))]?.focus():e.key==="t"&&n>=0&&rn(ye.value[n],{take:!0}))}function cn({id:e}){return i`<audio controls preload="none" src=${`api/recordings/${e}`}></audio>`}function fs({task:e}){return i`
		<li class=${e.urgent?"urgent":""}>
			<div class="what">
				<a href=${e.person?`#person/${e.person}`:"#inbox"}>
					${e.unread&&i`<b class="dot" aria-label=${o("unread")}></b>`}
					<strong>${te(e.topic)}</strong>
					<bdi dir="ltr">${e.number??o("withheld")}</bdi>
				</a>
				${!e.person&&i`<${cn} id=${e.interaction} />`}
				<small>
					${e.urgent&&i`<b class="tag">${o("urgent")}</b>`}
					<span class="tag">${e.desk}</span>
					${e.language&&i`<span class="tag">${e.language}</span>`}
					<time>${F(e.due)}</time>
					<span>${o(e.state)}${e.staff&&i` · <bdi>${e.staff}</bdi>`}</span>
				</small>
			</div>
			${e.staff===w.value.name?i`<button type="button" onClick=${()=>rn(e,{state:"done"})}>${o("close")}</button>`:i`<button type="button" disabled=${e.staff!==null} onClick=${()=>rn(e,{take:!0})}>${o("take")}</button>`}
		</li>`}function Lo(){return b(()=>{Ho()},[We.value,M.value.count]),b(()=>(addEventListener("keydown",Fo),()=>removeEventListener("keydown",Fo)),[]),i`
		<h1>${o("inbox")}</h1>
		<div class="filters" role="group" aria-label=${o("inbox")}>
			${$s.map(e=>i`
				<button type="button" key=${e} aria-pressed=${We.value===e} onClick=${()=>{We.value=e}}>${o(e==="free"?"free.filter":e)}</button>`)}
		</div>
		${ye.value?.length===0&&i`<p class="empty">${o("nothing")}</p>`}
		<ul class="tasks">${ye.value?.map(e=>i`<${fs} key=${e.id} task=${e} />`)}</ul>
		${ln.value&&i`<button type="button" onClick=${ms}>${o("more")}</button>`}
		<p class="hint">${o("keys")}</p>`}function ht(e){b(()=>{let t=n=>{n.target.closest("input, textarea, select")||n.ctrlKey||n.altKey||n.metaKey||!Object.hasOwn(e,n.key)||(n.preventDefault(),e[n.key]())};return addEventListener("keydown",t),()=>removeEventListener("keydown",t)})}var G=e=>e===null?o("notice.others"):L.value.languages.find(t=>t.tag===e)?.name??e,ue=e=>e%1440===0?o("notice.days",f(e/1440)):e%60===0?o("notice.hours",f(e/60)):o("notice.minutes",f(e)),_t=({kind:e,name:t,notice:n})=>i`${o(`notice.to.${e}`)} ${e==="those"?i`<a href=${`#notice/${n}`}>${n}</a>`:i`<bdi>${t}</bdi>`}`,vt=({after:e,without:t})=>t?o("notice.without"):e===0?o("notice.atOnce"):o("notice.after",ue(e));function Ro({text:e,letters:t}){let n=[];for(let a of e){let r=t.includes(a),s=n.at(-1);s?.marked===r&&!r?s.text+=a:n.push({marked:r,text:a})}return n.map(({marked:a,text:r},s)=>a?i`<mark key=${s}>${r}</mark>`:r)}var ge=6e4,bt=1440*ge,we=({share:e,kind:t="",size:n=""})=>i`
	<svg class=${`measure ${n}`} aria-hidden="true" preserveAspectRatio="none" viewBox="0 0 100 10"><rect class=${t} width=${Math.max(e>0?.5:0,100*e)} height="10" /></svg>`,pn=(e,t)=>t>0?e/t:0;function hs({result:e}){let t=Math.max(...e.texts.map(({people:n})=>n));return i`
		<div class="scroll"><table>
			<caption>${o("notice.perLanguage")}</caption>
			<thead><tr><th scope="col">${o("notice.language")}</th><th scope="col" class="number">${o("notice.people")}</th><th class="wide"><span class="hidden">${o("notice.bar")}</span></th>
				<th scope="col" class="number">${o("notice.parts")}</th><th scope="col" class="number">${o("notice.cost")}</th></tr></thead>
			<tbody>${e.texts.map(n=>i`
				<tr key=${n.language}><th scope="row"><bdi>${G(n.language)}</bdi><${we} size="narrow" share=${pn(n.people,t)} /></th><td class="number">${f(n.people)}</td>
					<td class="wide"><${we} share=${pn(n.people,t)} /></td>
					<td class="number">${f(n.parts*n.people)} <small>${o("notice.each",f(n.parts))}</small></td><td class="number">${K(n.cost/1e6)}</td></tr>`)}</tbody>
			<tfoot><tr><th scope="row">${o("notice.together")}</th><td class="number">${f(e.people)}</td><td class="wide"></td><td class="number">${f(e.parts)}</td><td class="number">${K(e.cost/1e6)}</td></tr></tfoot>
		</table></div>`}function dn({reasons:e,people:t}){let n=Object.entries(e),a=n.reduce((r,[,s])=>r+s,t);return n.length>0&&i`
		<div class="scroll"><table>
			<caption>${o("notice.leftOut")}</caption>
			<tbody>${n.map(([r,s])=>i`
				<tr key=${r}><th scope="row">${o(`notice.reason.${r}`)}</th><td class="number">${f(s)}</td><td class="wide"><${we} kind="out" share=${pn(s,a)} /></td></tr>`)}</tbody>
		</table></div>`}function _s([e,t],n,a){let r=[];if(e===t)return r;for(let s=n-bt;s<a&&r.length<40;s+=bt){let l=new Date(s).setHours(0,0,0,0),u=new Date(l).setHours(0,e),d=new Date(e<t?l:l+bt+36e5).setHours(0,t);d>n&&u<a&&r.push([Math.max(u,n),Math.min(d,a)])}return r}var un=26,vs=[10,30,60,120,180,360,720,1440,2880,5760,14400];function bs({notice:e,result:t}){let n=t.to.filter(c=>c.starts>0),a=t.starts-10*ge,r=Math.max(t.ends+10*ge,a+60*ge),s=Ee[le.value].direction==="rtl",l=c=>100*(c-a)/(r-a),u=(c,h)=>{let j=Math.max(.7,l(h)-l(c));return{x:`${s?100-l(c)-j:l(c)}%`,width:`${j}%`}},d=ge*(vs.find(c=>(r-a)/ge/c<=6)??20*1440),m=[];for(let c=new Date(a).setHours(0,0,0,0);c<r&&m.length<12;c+=d)l(c)>3&&l(c)<97&&m.push(c);let p=n.length*un+24,k=_s(t.quiet,a,r),y=`${o("notice.starts")} ${E(t.starts)}, ${o("notice.ends")} ${E(t.ends)}`;return i`
		<figure>
			<figcaption>${o("notice.when")}</figcaption>
			<svg class="time" role="img" aria-label=${y} width="100%" height=${p}>
				${k.map(([c,h])=>i`<rect key=${c} class="quiet" ...${u(c,h)} y="0" height=${p-20} />`)}
				${m.map(c=>i`<g key=${c}>
					<line x1=${u(c,c).x} x2=${u(c,c).x} y1="0" y2=${p-20} />
					<text x=${u(c,c).x} y=${p-5} text-anchor="middle">${d>=bt?new Date(c).getDate():_o(c)}</text></g>`)}
				${n.map((c,h)=>i`<rect key=${h} class="lane" ...${u(c.starts,c.ends)} y=${h*un+4} height=${un-8} rx="3" />`)}
			</svg>
			${k.length>0&&i`<p class="hint"><svg class="key" aria-hidden="true" width="14" height="14"><rect class="quiet" width="14" height="14" /></svg> ${o("notice.quiet")}</p>`}
			<div class="scroll"><table>
				<thead><tr><th scope="col">${o("notice.who")}</th><th scope="col" class="number">${o("notice.people")}</th><th scope="col">${o("notice.starts")}</th><th scope="col">${o("notice.ends")}</th></tr></thead>
				<tbody>${e.to.map((c,h)=>i`
					<tr key=${h}><th scope="row"><${_t} ...${c} /> <small>${vt(c)}</small></th><td class="number">${c.without?"–":f(t.to[h].people)}</td>
						<td>${t.to[h].starts?E(t.to[h].starts):"–"}</td><td>${t.to[h].ends?E(t.to[h].ends):"–"}</td></tr>`)}</tbody>
			</table></div>
		</figure>`}function ys({result:e}){return i`
		${e.no_way&&i`<p class="warning">${o("notice.noWay")}</p>`}
		${e.people===0&&i`<p class="warning">${o("notice.nobody")}</p>`}
		${e.over&&i`<p class="warning">${o("notice.over",K((e.cap-e.spent)/1e6))}</p>`}
		${e.late>0&&i`<p class="warning">${o("notice.late",f(e.late))}</p>`}
		${e.waits_quiet&&i`<p class="warning">${o("notice.waitsQuiet")}</p>`}`}function yt({notice:e,result:t}){let n=Math.max(1,Math.round((t.ends-t.starts)/ge));return i`
		<section class="rehearsal" aria-label=${o("notice.rehearsal")}>
			<h2>${o("notice.rehearsal")}</h2>
			<p class="sum"><strong>${o("notice.sumPeople",f(t.people))}</strong> · ${o("notice.sumCost",K(t.cost/1e6))} · ${o("notice.sumTime",ue(n))}</p>
			<${ys} result=${t} />
			<${hs} result=${t} />
			<${dn} reasons=${t.left_out} people=${t.people} />
			<${bs} notice=${e} result=${t} />
		</section>`}var $n=$(null),gs={n:()=>P("notice-edit","new"),j:()=>Io(1),k:()=>Io(-1)};function Io(e){let t=[...document.querySelectorAll(".tasks a")];t[Math.max(0,Math.min(t.length-1,t.indexOf(document.activeElement)+e))]?.focus()}var mn=({notice:{state:e,urgent:t}})=>i`
	<span class=${`tag state-${e}`}>${o(`notice.state.${e}`)}</span>
	${t&&i`<b class="tag">${o("urgent")}</b>`}`;function Uo(){return b(()=>{_(async()=>{({notices:$n.value}=await v("notices"))})},[M.value.count]),ht(gs),i`
		<h1>${o("notices")}</h1>
		<p><a class="button main" href="#notice-edit/new">${o("notice.new")}</a></p>
		${$n.value?.length===0&&i`<p class="empty">${o("notice.none")}</p>`}
		<ul class="tasks">${$n.value?.map(e=>i`
			<li key=${e.id} class=${e.state==="running"?"live":""}>
				<div class="what">
					<a href=${`#notice/${e.id}`}><strong dir="auto">${e.title??"?"}</strong></a>
					<small><${mn} notice=${e} /> <bdi>${e.by}</bdi>
						<time>${E(e.starts||e.made)}</time></small>
				</div>
			</li>`)}</ul>
		<p class="hint">${o("notice.keys")}</p>`}var A=$(null),Ke=$(null),Be=$(!1),gt=$(""),ws=({state:e,messages:t})=>e==="running"||t.waiting+t.sending>0,fn=({state:e})=>e==="draft"||e==="approved";async function Vo(e){let t=await v(`notices/${e}`);fn(t)&&Ke.value?.hash!==t.hash&&(Ke.value={hash:t.hash,...await v(`notices/${e}/rehearsal`)}),A.value=t}function ks(e){let t,n=async()=>{let a=performance.now();await _(()=>Vo(e));let r=performance.now()-a;t!==null&&A.value&&ws(A.value)&&(t=setTimeout(n,Math.max(1e3,10*r)))};return n(),()=>{clearTimeout(t),t=null}}var ke=(e,t={})=>_(async()=>{Be.value=!1,await g(`notices/${A.value.id}`,{what:e,...t}),await Vo(A.value.id),M.value={count:M.value.count+1,person:void 0}});async function xs(e){e.preventDefault();let{language:t}=Object.fromEntries(new FormData(e.target));gt.value="",await _(()=>g(`notices/${A.value.id}/test`,{language:t}))&&(gt.value=o("notice.tested"))}function Ss(){let e=A.value;return i`
		<h1><bdi>${e.title}</bdi></h1>
		<p><${mn} notice=${e} /></p>
		<dl class="facts">
			<dt>${o("notice.writtenBy")}</dt><dd><bdi>${e.by}</bdi> · <time>${E(e.made)}</time></dd>
			<dt>${o("notice.approvedBy")}</dt><dd>${e.approved_by?i`<bdi>${e.approved_by}</bdi> · <time>${E(e.approved)}</time>`:"–"}</dd>
			<dt>${o("notice.hash")}</dt><dd><code>${e.hash}</code></dd>
			${(e.starts||e.start)>0&&i`<dt>${o("notice.starts")}</dt><dd><time>${E(e.starts||e.start)}</time></dd>`}
			${e.valid>0&&i`<dt>${o("notice.valid")}</dt><dd>${ue(e.valid)}</dd>`}
			${e.call&&i`<dt>${o("notice.how")}</dt><dd>${o("notice.call")}</dd>`}
			<dt>${o("notice.who")}</dt><dd>${e.to.map((t,n)=>i`<span key=${n}>${n>0&&" · "}<${_t} ...${t} /> <small>${vt(t)}</small></span>`)}
				${e.only.length>0&&i` · <small>${o("notice.only")}: ${e.only.map(G).join(", ")}</small>`}</dd>
		</dl>`}var Cs=()=>i`
	<div class="cards" role="list" aria-label=${o("notice.texts")}>${A.value.texts.map(({language:e,text:t})=>i`
		<div key=${e} role="listitem" class="card"><strong><bdi>${G(e)}</bdi></strong><p dir="auto" lang=${e??void 0}>${t}</p></div>`)}</div>`;function Es(){let e=A.value;return e.call?null:e.phone?i`
		<form class="actions" onSubmit=${xs}>
			<label class="inline"><span>${o("notice.testIn")}</span> <select name="language">${e.texts.map(({language:t})=>i`<option key=${t} value=${t??""}>${G(t)}</option>`)}</select></label>
			<button>${o("notice.test")} <bdi dir="ltr">${e.phone}</bdi></button>
			<output role="status">${gt.value}</output>
		</form>`:i`<p class="hint">${o("notice.noPhone")} <code dir="ltr">passaparola notice phone +39… ${w.value.name}</code></p>`}function Ts(){return i`
		<form class="actions" onSubmit=${t=>{t.preventDefault();let{at:n}=Object.fromEntries(new FormData(t.target));ke("start",{at:n?new Date(n).getTime():0})}}>
			<button class="main">${o("notice.start")}</button>
			<label class="inline"><span>${o("notice.startAt")}</span> <input name="at" type="datetime-local" /></label>
		</form>`}var Os=()=>Be.value?i`
	<button type="button" class="alert" onClick=${()=>ke("stop")}>${o("notice.stopSure")}</button>
	<button type="button" onClick=${()=>{Be.value=!1}}>${o("notice.stopNot")}</button>`:i`
	<button type="button" onClick=${()=>{Be.value=!0}}>${o("notice.stop")}</button>`;function Ds(){let e=A.value,t=sessionStorage.getItem(`pin-${e.id}`);return i`
		${t&&e.street&&i`<p class="warning">${o("notice.pin")} <code dir="ltr">${e.id} ${e.street} ${t}</code></p>`}
		${e.state==="draft"&&(e.own?i`<p>${o("notice.waitsApproval")}</p>`:i`
			<p class="actions"><button type="button" class="main" onClick=${()=>ke("approve",{hash:e.hash})}>${o("notice.approve")} <code>${e.hash}</code></button></p>
			<p class="hint">${o("notice.approveHint")}</p>`)}
		${e.state==="approved"&&i`<${Ts} />`}
		<p class="actions">${e.own&&i`<a class="button" href=${`#notice-edit/${e.id}`}>${o("notice.change")}</a>`}</p>
		<${Es} />
		${Ke.value&&i`<${yt} notice=${e} result=${Ke.value} />`}`}var Ps=["delivered","sent","sending","waiting","unknown","failed","stopped"];function js(){let{messages:e,to_come:t,failed:n,planned:a}=A.value,r=[...Ps.map(u=>[o(`notice.message.${u}`),e[u],u]),[o("notice.toCome"),t,"waiting"]].filter(([,u])=>u>0),s=e.delivered+e.sent+e.unknown+e.failed+e.stopped,l=s+e.waiting+e.sending+t;return i`
		<p class="sum" role="status">${o("notice.gone",f(s))} / ${f(l)}${a?"":" …"}</p>
		<progress aria-label=${o("notice.progress")} max=${Math.max(l,1)} value=${s}></progress>
		<div class="scroll"><table>
			<caption>${o("notice.results")}</caption>
			<tbody>${r.map(([u,d,m])=>i`
				<tr key=${u}><th scope="row">${u}</th><td class="number">${f(d)}</td><td class="wide"><${we} kind=${m==="failed"?"out":""} share=${l>0?d/l:0} /></td></tr>`)}</tbody>
		</table></div>
		${Object.keys(n).length>0&&i`<div class="scroll"><table>
			<caption>${o("notice.whyFailed")}</caption>
			<tbody>${Object.entries(n).map(([u,d])=>i`<tr key=${u}><th scope="row">${o(`failure.${u}`)}</th><td class="number">${f(d)}</td></tr>`)}</tbody></table></div>`}
		<${dn} reasons=${A.value.left_out} people=${l} />`}function As(){let{state:e,id:t}=A.value;return i`
		${!(e==="done"||e==="stopped")&&i`<p class="actions">
			${e==="running"?i`<button type="button" class="main" onClick=${()=>ke("pause")}>${o("notice.pause")}</button>`:i`<button type="button" class="main" onClick=${()=>ke("start")}>${o("notice.resume")}</button>`}
			<${Os} /></p>`}
		<${js} />
		<h2>${o("notice.again")}</h2>
		<p class="actions">${["moved","cancelled","more"].map(a=>i`<a key=${a} class="button" href=${`#notice-edit/new/${t}/${a}`}>${o(`notice.again.${a}`)}</a>`)}</p>`}var Ns={p:()=>A.value?.state==="running"?ke("pause"):A.value?.state==="paused"&&ke("start"),e:()=>A.value?.own&&fn(A.value)&&document.querySelector('a[href^="#notice-edit/"]').click()};function Wo({parts:[e]}){return b(()=>{A.value=Ke.value=null,gt.value="",Be.value=!1},[e]),b(()=>ks(e),[e,A.value?.state,M.value.count]),ht(Ns),A.value===null?i`<h1 class="hidden">${o("notices")}</h1>`:i`
		<${Ss} />
		<${Cs} />
		${fn(A.value)?i`<${Ds} />`:i`<${As} />`}
		<p class="hint">${o("notice.oneKeys")}</p>`}var R=$(null),wt=$({lists:[],desks:[]}),ze=$(null),je=$({}),Ms=[30,60,120,360,1440,4320],qs=[15,30,60,120,360,1440],_n=()=>({title:"",to:[{kind:"list",name:"",notice:0,after:0,without:!1}],only:[],start:0,valid:0,urgent:!1,call:!1,street:"",texts:[{language:L.value.languages[0].tag,text:""},{language:null,text:""}]});function Fs(e,t){let n=e.again[t]??{};return{..._n(),title:`${o(`notice.again.${t}`)}: ${e.title}`.slice(0,100),urgent:!0,valid:120,to:[{kind:"those",name:null,notice:e.id,after:0,without:!1}],texts:e.texts.map(({language:a,text:r})=>({language:a,text:(n[a??"en"]??"")+r}))}}async function Hs([e,t,n]){R.value=ze.value=null,je.value={},await _(async()=>{wt.value=await v("audience"),R.value=e!=="new"?await v(`notices/${e}`):t?Fs(await v(`notices/${t}`),n):_n();for(let{language:a,text:r}of R.value.texts)Ko(a,r)})}var J=e=>{R.value={...R.value,...e},ze.value=null},hn=(e,t,n)=>J({[e]:R.value[e].map((a,r)=>r===t?{...a,...n}:a)}),Ls=(e,t)=>J({[e]:R.value[e].filter((n,a)=>a!==t)});async function Ko(e,t){try{let n=t?await g("parts",{text:t}):null;je.value={...je.value,[e]:n}}catch{je.value={...je.value,[e]:null}}}var Bo={};function zo(e,t){let{language:n}=R.value.texts[e];hn("texts",e,{text:t}),clearTimeout(Bo[n]),Bo[n]=setTimeout(Ko,200,n,t)}function Rs({index:e,text:t,weight:n}){if(!n)return i`<output></output>`;let a=n.letters&&[...n.letters].length<=12;return i`
		<output>${o("notice.weight",f(n.parts))} · ${o("notice.letterCount",f(n.units))}${n.price?` · ${K(n.price)}`:""}</output>
		${n.encoding==="ucs2"&&!a&&i`<p class="hint">${o("notice.script")}</p>`}
		${a&&i`
			<p class="letters" dir="auto"><${Ro} text=${t} letters=${n.letters} /></p>
			<p class="hint">${o("notice.dear")}${n.plain&&n.plain_parts<n.parts?` ${o("notice.plainSaves",f(n.plain_parts))}`:""}</p>
			${n.plain&&i`<button type="button" onClick=${()=>{zo(e,n.plain)}}>${o("notice.usePlain")}</button>`}`}`}function Is({index:e,text:{language:t,text:n}}){let a=`text-${t??"others"}`;return i`
		<div class="card">
			<label for=${a}><bdi>${G(t)}</bdi></label>
			<textarea id=${a} rows="4" maxlength="1600" dir="auto" lang=${t??void 0} value=${n} onInput=${({target:r})=>zo(e,r.value)}></textarea>
			<${Rs} index=${e} text=${n} weight=${je.value[t]} />
		</div>`}function Us(){let{texts:e}=R.value,t=[...L.value.languages.map(({tag:n})=>n),null].filter(n=>!e.some(({language:a})=>a===n));return i`
		<fieldset><legend>${o("notice.texts")}</legend>
			<div class="cards">${e.map((n,a)=>i`<${Is} key=${n.language} index=${a} text=${n} />`)}</div>
			${t.length>0&&i`<label class="inline">${o("notice.addLanguage")}
				<select value="" onChange=${({target:n})=>{J({texts:[...e,{language:n.value==="others"?null:n.value,text:""}]}),n.value=""}}><option value=""></option>${t.map(n=>i`<option key=${n} value=${n??"others"}>${G(n)}</option>`)}</select></label>`}
			<p class="hint">${o("notice.textsHint")}</p>
		</fieldset>`}var Vs=()=>[...wt.value.lists.map(({name:e,people:t})=>["list",e,`${e} (${f(t)})`]),...wt.value.lists.filter(({themselves:e})=>e>0).map(({name:e,themselves:t})=>["tag",e,`${e} (${f(t)})`]),...wt.value.desks.map(e=>["desk",e,e])];function Ws({index:e,people:t}){let n=t.kind==="those"?`those/${t.notice}`:`${t.kind}/${t.name??""}`,a=Vs(),r=({target:s})=>{let[l,...u]=s.value.split("/");hn("to",e,l==="those"?{kind:l,notice:Number(u[0]),name:null}:{kind:l,name:u.join("/"),notice:0})};return i`
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
				<select value=${t.without?"without":String(t.after)} onChange=${({target:s})=>hn("to",e,s.value==="without"?{without:!0,after:0}:{without:!1,after:Number(s.value)})}>
					<option value="0">${o("notice.atOnce")}</option>
					${[...new Set([...qs,t.after])].filter(Boolean).map(s=>i`<option key=${s} value=${s}>${o("notice.after",ue(s))}</option>`)}
					<option value="without">${o("notice.without")}</option>
				</select></label>
			${R.value.to.length>1&&i`<button type="button" onClick=${()=>Ls("to",e)}>${o("notice.remove")}</button>`}
		</li>`}function Bs(){let{to:e,only:t}=R.value;return i`
		<fieldset><legend>${o("notice.who")}</legend>
			<ul class="lines">${e.map((n,a)=>i`<${Ws} key=${a} index=${a} people=${n} />`)}</ul>
			<button type="button" onClick=${()=>J({to:[...e,{..._n().to[0],after:60}]})}>${o("notice.addLine")}</button>
			<details open=${t.length>0}><summary>${o("notice.only")}</summary>
				<div class="ticks">${L.value.languages.map(({tag:n,name:a})=>i`
					<label key=${n} class="tick"><input type="checkbox" checked=${t.includes(n)} onChange=${({target:r})=>J({only:r.checked?[...t,n]:t.filter(s=>s!==n)})} /> <bdi>${a}</bdi></label>`)}</div></details>
		</fieldset>`}var Ks=e=>e?new Date(e-new Date(e).getTimezoneOffset()*6e4).toISOString().slice(0,16):"";function zs(){let{start:e,valid:t,urgent:n,call:a,street:r}=R.value;return i`
		<fieldset class="options"><legend>${o("notice.when")}</legend>
			<label>${o("notice.startAt")}<input type="datetime-local" value=${Ks(e)} onChange=${({target:s})=>J({start:s.value?new Date(s.value).getTime():0})} /></label>
			<label>${o("notice.valid")}<select value=${String(t)} required=${n} onChange=${({target:s})=>J({valid:Number(s.value)})}>
				<option value="0">${o("notice.always")}</option>
				${[...new Set([...Ms,t])].filter(Boolean).map(s=>i`<option key=${s} value=${s}>${ue(s)}</option>`)}</select></label>
			<label class="tick"><input type="checkbox" checked=${n} onChange=${({target:s})=>J({urgent:s.checked,valid:s.checked&&t===0?120:t})} /> ${o("notice.urgent")}</label>
			<label class="tick"><input type="checkbox" checked=${a} onChange=${({target:s})=>J({call:s.checked})} /> ${o("notice.call")}</label>
			<label>${o("notice.street")}<input value=${r??""} pattern="[A-Za-z]{4,12}" maxlength="12" onInput=${({target:s})=>J({street:s.value})} /></label>
		</fieldset>`}var Zo=()=>({...R.value,street:R.value.street??""});async function Zs(){await _(async()=>{ze.value=await g("rehearsal",Zo())})}async function Gs(e,t){e.preventDefault(),await _(async()=>{let n=await g(t==="new"?"notices":`notices/${t}/text`,Zo());n.pin&&sessionStorage.setItem(`pin-${n.id}`,n.pin),P("notice",String(n.id))})}function Go({parts:e}){if(b(()=>{Hs(e)},e),R.value===null)return i`<h1 class="hidden">${o("notice.new")}</h1>`;let t=n=>{n.key==="Enter"&&(n.ctrlKey||n.metaKey)&&n.currentTarget.requestSubmit()};return i`
		<h1>${o(e[0]==="new"?"notice.new":"notice.change")}</h1>
		<form class="notice-form" onSubmit=${n=>Gs(n,e[0])} onKeyDown=${t}>
			<label>${o("notice.title")}<input id="title" required maxlength="100" dir="auto" value=${R.value.title} onInput=${({target:n})=>J({title:n.value})} /></label>
			<${Bs} />
			<${Us} />
			<${zs} />
			<p class="actions"><button type="button" onClick=${Zs}>${o("notice.rehearse")}</button> <button class="main">${o("notice.save")}</button></p>
			<p class="hint">${o("notice.saveHint")}</p>
		</form>
		${ze.value&&i`<${yt} notice=${R.value} result=${ze.value} />`}`}var kt=$(null),Js=[4,12,26,52],bn={week:["came","machine","person","asked","lost"],topic:["came","machine"],language:["came","machine","person"],hour:["came","machine","person","asked"],desk:["asked","waiting"]},vn={week:["machine","person"],topic:["machine"],language:["machine","person"],hour:["machine","person"],desk:["asked"]},Qs={week:e=>F(z(e)),topic:e=>e===""?o("otherTopic"):te(e),language:e=>L.value.languages.find(({tag:t})=>t===e)?.name??o("unknownLanguage"),hour:e=>`${e}:00`,desk:e=>e},Xs=e=>e===null?"–":f(e);function Ys({row:e,of:t,most:n}){let a=0;return i`
		<svg class="plot" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
			<rect class="back" width="100" height="10" />
			${t.map(r=>{let s=100*(e[r]??0)/n;return a+=s,i`<rect key=${r} class=${`of-${r}`} x=${a-s} width=${s} height="10" />`})}
		</svg>`}function ei({by:e}){let t=kt.value[e],n=Math.max(1,...t.map(a=>vn[e].reduce((r,s)=>r+(a[s]??0),0)));return i`
		<section class="numbers">
			<h2 id=${`by-${e}`}>${o(`by.${e}`)}</h2>
			${t.length===0?i`<p class="empty">${o("noNumbers")}</p>`:i`
				<div class="sheet" tabindex="0" role="region" aria-labelledby=${`by-${e}`}><table>
					<thead><tr><th scope="col">${o(`by.${e}`)}</th><td class="beside">${vn[e].map(a=>i`<span key=${a} class=${`key of-${a}`}>${o(`count.${a}`)}</span> `)}</td>
						${bn[e].map(a=>i`<th key=${a} scope="col">${o(`count.${a}`)}</th>`)}</tr></thead>
					<tbody>${t.map(a=>i`
						<tr key=${a.name}><th scope="row"><bdi>${Qs[e](a.name)}</bdi></th>
							<td class="beside"><${Ys} row=${a} of=${vn[e]} most=${n} /></td>
							${bn[e].map(r=>i`<td key=${r}>${Xs(a[r])}</td>`)}</tr>`)}</tbody>
				</table></div>`}
		</section>`}function Jo({parts:[e="12"]}){b(()=>{V(async()=>{kt.value=await v(`numbers?weeks=${e}`)})},[e]);let t=()=>_(()=>pt("numbers/export",{weeks:Number(e)},"numbers.csv"));return i`
		<h1>${o("numbers")}</h1>
		<div class="filters">
			${Js.map(n=>i`<button type="button" key=${n} aria-pressed=${String(n)===e} onClick=${()=>P("numbers",String(n))}>${o("weeks",f(n))}</button>`)}
			<button type="button" onClick=${()=>globalThis.print()}>${o("print")}</button>
			<button type="button" onClick=${t}>${o("export")}</button>
		</div>
		${kt.value&&i`
			<p class="hint">${o("suppressed",f(kt.value.below))}</p>
			${Object.keys(bn).map(n=>i`<${ei} key=${n} by=${n} />`)}`}`}var oe=$(null),Ze=$([]),St=$(0),xt=$(null),pe=$(null),xe=$(!1);async function yn(e){try{let[t,n]=await Promise.all([v(`people/${e}`),v(`people/${e}/thread`)]);oe.value=t,Ze.value=n.rows.toReversed(),St.value=n.earlier,t.tasks.some(({unread:a})=>a)&&await g(`people/${e}/read`)}catch(t){I.value=t.message}}async function ti(){await _(async()=>{let e=await v(`people/${oe.value.person}/thread?from=${St.value}`);Ze.value=[...e.rows.toReversed(),...Ze.value],St.value=e.earlier})}var Ae=(e,t)=>_(()=>g(e,t)).then(n=>yn(oe.value.person).then(()=>n));function ni({row:e}){let t=e.channel==="desk"?"note":e.direction,n=e.flow==="appointment"&&e.kind==="note"?`${o(`did.${e.step}`)} ${e.text??""}`:e.kind==="follow_up"?`${o(e.step??"open")}: ${te(e.flow??"")}`:e.text;return i`
		<li class=${`row ${t}`}>
			${e.audio?i`<${cn} id=${e.id} />`:null}
			${n&&i`<p dir="auto" lang=${e.language}>${n}</p>`}
			${e.kind==="follow_up"&&e.text&&i`<p dir="auto">${e.text}</p>`}
			<small>
				<time>${E(e.at)}</time>
				${e.staff&&i` · <bdi>${e.staff}</bdi>`}
				${e.channel==="call"&&i` · ${o("call")}${e.step?i` <bdi>${e.flow}.${e.step}</bdi>`:null}`}
				${e.status&&i` · ${o(e.status)}`}
				${e.parts>0&&i` · ${e.parts} SMS`}
			</small>
		</li>`}var Qo;function oi(e){let t=e.target.value;clearTimeout(Qo),Qo=setTimeout(async()=>{try{pe.value=t&&!xe.value?await g("parts",{text:t}):null}catch{pe.value=null}},150)}function ai(){let e=Wt(),t=async r=>{r?.preventDefault();let s=e.current.value.trim();s&&await Ae(`people/${oe.value.person}/${xe.value?"note":"answer"}`,{text:s})&&(e.current.value="",pe.value=null)},n=r=>{r.key==="Enter"&&(r.ctrlKey||r.metaKey)&&t()},a=pe.value?.price?.toLocaleString(document.documentElement.lang,{style:"currency",currency:"EUR",maximumFractionDigits:3});return i`
		<form class="write" onSubmit=${t}>
			<label><span class="hidden">${o(xe.value?"note":"answer")}</span>
				<textarea id="answer" ref=${e} rows="3" maxlength="1600" dir="auto" onInput=${oi} onKeyDown=${n}
					placeholder=${o(xe.value?"note":"answer")}></textarea></label>
			<div>
				<label class="tick"><input type="checkbox" checked=${xe.value} onChange=${({target:r})=>{xe.value=r.checked}} /> ${o("isNote")}</label>
				<output>${pe.value&&`${pe.value.parts} SMS${a?` · ${a}`:""}${pe.value.because?` · «${pe.value.because}»`:""}`}</output>
				<button class="main">${o(xe.value?"save":"send")}</button>
			</div>
		</form>`}function si(){let{holder:e,person:t}=oe.value;return e===null?i`<button type="button" onClick=${()=>Ae(`people/${t}/hold`)}>${o("hold")}</button>`:i`<p class="held">${o("heldBy")} <bdi>${e}</bdi>
		${e===w.value.name&&i`<button type="button" onClick=${()=>Ae(`people/${t}/free`)}>${o("free")}</button>`}</p>`}function ii({task:e}){let t=n=>{n.preventDefault();let{desk:a,due:r,note:s,to:l}=Object.fromEntries(new FormData(n.target));Ae(`tasks/${e.id}`,{...s&&{note:s},...a&&{desk:a},...l&&{to:l},...r&&{due:new Date(`${r}T09:00`).getTime(),state:"waiting"}})};return i`
		<li class=${e.urgent?"urgent":""}>
			<strong>${te(e.topic)}</strong> <span class="tag">${e.desk}</span>
			<small>${o(e.state)}${e.staff&&i` · <bdi>${e.staff}</bdi>`} · <time>${F(e.due)}</time></small>
			${e.state!=="done"&&i`
				<p>
					${e.staff!==w.value.name&&i`<button type="button" disabled=${e.staff!==null} onClick=${()=>Ae(`tasks/${e.id}`,{take:!0})}>${o("take")}</button>`}
					<button type="button" onClick=${()=>Ae(`tasks/${e.id}`,{state:"done"})}>${o("close")}</button>
				</p>
				<details><summary>${o("handOver")}</summary>
					<form onSubmit=${t}>
						<label>${o("toDesk")}<select name="desk"><option value=""></option>${L.value.desks.map(n=>i`<option key=${n}>${n}</option>`)}</select></label>
						<label>${o("toPerson")}<select name="to"><option value=""></option>${L.value.staff.map(({name:n})=>i`<option key=${n}>${n}</option>`)}</select></label>
						<label>${o("due")}<input type="date" name="due" /></label>
						<label>${o("sentence")}<input name="note" maxlength="1600" dir="auto" /></label>
						<button>${o("save")}</button>
					</form></details>`}
		</li>`}function ri(){let e=oe.value,t=()=>_(async()=>{xt.value=(await g(`people/${e.person}/number`)).number});return i`
		<aside aria-label=${o("about")}>
			<p><bdi dir="ltr">${xt.value??e.number??o("erased")}</bdi>
				${e.number&&!xt.value&&i` <button type="button" onClick=${t}>${o("showNumber")}</button>`}</p>
			<p>${e.name&&i`<bdi>${e.name}</bdi> `}${e.language&&i`<span class="tag">${e.language}</span>`}
				<span class="tag">${o(e.safety)}</span>${e.stopped&&i`<b class="tag">STOP</b>`}</p>
			<${si} />
			<h2>${o("tasks")}</h2>
			<ul class="tasks">${e.tasks.map(n=>i`<${ii} key=${n.id} task=${n} />`)}</ul>
			${e.appointments.length>0&&i`<h2>${o("appointments")}</h2>
				<ul>${e.appointments.map(n=>i`<li key=${n.id}><time>${E(n.starts)}</time> <bdi>${n.place}</bdi></li>`)}</ul>`}
			${e.cases.length>0&&i`<h2>${o("cases")}</h2>
				<ul>${e.cases.map(n=>i`<li key=${n.id}><bdi dir="ltr">…${n.number}</bdi> <span class="tag">${n.state}</span></li>`)}</ul>`}
		</aside>`}function Xo({parts:[e]}){return b(()=>{oe.value=null,xt.value=null,Ze.value=[],yn(e)},[e]),b(()=>{oe.value&&(M.value.person===void 0||M.value.person===e)&&yn(e)},[M.value.count]),oe.value===null?i`<h1 class="hidden">${o("conversation")}</h1>`:i`
		<h1 class="hidden">${o("conversation")}</h1>
		<div class="person">
			<section aria-label=${o("conversation")}>
				${St.value>0&&i`<button type="button" onClick=${ti}>${o("earlier")}</button>`}
				<ol class="thread" aria-live="polite">${Ze.value.map(t=>i`<${ni} key=${t.id} row=${t} />`)}</ol>
				<${ai} />
			</section>
			<${ri} />
		</div>`}var Ct=$(null);function Yo({parts:[e=""]}){b(()=>{Ct.value=null,_(async()=>{Ct.value=await v(`search?q=${encodeURIComponent(e)}`)})},[e]);let{people:t=[],tasks:n=[]}=Ct.value??{};return i`
		<h1>${o("search")}: <bdi>${e}</bdi></h1>
		${Ct.value&&t.length+n.length===0&&i`<p class="empty">${o("nobody")}</p>`}
		<ul class="tasks">
			${t.map(({person:a,by:r})=>i`
				<li key=${a}><a href=${`#person/${a}`}><strong>${a}</strong></a> <small class="tag">${r}</small></li>`)}
			${n.filter(({person:a})=>a).map(a=>i`
				<li key=${a.id}><a href=${`#person/${a.person}`}><strong>${te(a.topic)}</strong> <bdi dir="ltr">${a.number}</bdi></a></li>`)}
		</ul>`}var li=20,Ge=$(null),Et=$(null),Q=$(null);async function ea(){Ge.value=await v("words")}var gn=e=>o(`concept.${e}`).replace(/^concept\./,""),ta=e=>e===null?o("words.anyLanguage"):G(e),wn=(e,t)=>_(async()=>{await g(e,t),Et.value=Q.value=null,await ea()});async function ci(e,t,n){Q.value=null,t&&await _(async()=>{Q.value=await g("words/clashes",{form:e,concept:t,language:n})})}function ui({group:e}){let t=({currentTarget:r})=>{let{concept:s,language:l}=Object.fromEntries(new FormData(r));ci(e.text,s,l)},n=r=>{r.preventDefault(),wn("words",{form:e.text,...Object.fromEntries(new FormData(r.target))})},a=Q.value?.wrong_word;return i`
		<form class="actions" onChange=${t} onSubmit=${n}>
			<label class="inline">${o("words.means")} <select name="concept" required autofocus>
				<option value=""></option>${Ge.value.concepts.map(r=>i`<option key=${r} value=${r}>${gn(r)}</option>`)}</select></label>
			<label class="inline">${o("words.in")} <select name="language" defaultValue=${e.language??""}>
				<option value="">${o("words.anyLanguage")}</option>
				${L.value.languages.map(({tag:r,name:s})=>i`<option key=${r} value=${r} selected=${r===e.language}>${s}</option>`)}</select></label>
			<button class="main" disabled=${!!a}>${o("words.propose")}</button>
			<output role="status">${a?o(a):Q.value&&Q.value.clashes.length===0&&o("words.free")}</output>
			${Q.value?.clashes.length>0&&i`<ul class="clashes">${Q.value.clashes.map((r,s)=>i`
				<li key=${s}>${o(`words.clash.${r.code}`)}: <bdi>${r.form}</bdi> (${gn(r.concept)}, ${ta(r.language)})</li>`)}</ul>`}
		</form>`}function pi({group:e,most:t}){let n=Et.value===e.text;return i`
		<li>
			<div class="what"><strong><bdi lang=${e.language??void 0}>${e.text}</bdi></strong>
				<${we} share=${e.texts/t} />
				<small>${e.people>=li&&"≥ "}${o("words.people",f(e.people))} · ${o("words.texts",f(e.texts))} · <time>${E(e.last)}</time>
					${e.language&&i`<span class="tag">${e.language}</span>`}</small></div>
			${e.word&&i`<button type="button" aria-expanded=${n} onClick=${()=>{Q.value=null,Et.value=n?null:e.text}}>${o("words.makeOne")}</button>`}
			${n&&i`<${ui} group=${e} />`}
		</li>`}function di({word:e}){let{form:t,concept:n,language:a,by:r,accepted:s,own:l}=e,u={form:t,concept:n,language:a??""};return i`
		<li class=${s?"":"live"}>
			<div class="what"><strong><bdi>${t}</bdi></strong> = ${gn(n)} <span class="tag">${ta(a)}</span>
				<small>${o("words.by")} <bdi>${r}</bdi>${s?i` · ${o("words.acceptedBy")} <bdi>${s}</bdi>`:i` · ${o(l?"words.waitsOther":"words.waits")}`}</small></div>
			${!s&&!l&&i`<button type="button" class="main" onClick=${()=>wn("words/decide",{what:"accept",...u})}>${o("words.accept")}</button>`}
			<button type="button" onClick=${()=>wn("words/decide",{what:"remove",...u})}>${o("notice.remove")}</button>
		</li>`}function na(){if(b(()=>{Ge.value=Et.value=Q.value=null,_(ea)},[]),Ge.value===null)return i`<h1>${o("words")}</h1>`;let{groups:e,own:t,hidden:n,texts:a}=Ge.value,r=Math.max(...e.map(s=>s.texts));return i`
		<h1>${o("words")}</h1>
		<p class="hint">${o("words.hint")}</p>
		${t.length>0&&i`<h2>${o("words.own")}</h2><ul class="tasks">${t.map(s=>i`<${di} key=${`${s.form} ${s.concept} ${s.language}`} word=${s} />`)}</ul>`}
		<h2>${o("words.unknown")}</h2>
		${e.length===0&&i`<p class="empty">${o("words.none")}</p>`}
		<ul class="tasks">${e.map(s=>i`<${pi} key=${s.text} group=${s} most=${r} />`)}</ul>
		<p class="hint">${o("words.looked",f(a))}${n>0?` ${o("words.hidden",f(n))}`:""}</p>`}var kn=$(null),oa=()=>V(async()=>{({waiting:kn.value}=await v("waiting"))}),$i=({id:e})=>_(()=>g(`waiting/${e}/drop`)).then(oa);function mi({row:e}){return i`
		<li>
			<div class="what">
				${e.person?i`<a href=${`#person/${e.person}`}><bdi dir="ltr">${e.number??o("erased")}</bdi></a>`:o("notYours")}
				<small><span class="tag">${e.desk}</span>
					<span>${o("since")} <time>${E(e.since)}</time></span>
					${e.appointment>0&&i`<a href=${`#appointment/${e.appointment}`}>${o(e.keeps?"keepsUntilThen":"appointment")}</a>`}</small>
				${e.offers.map(t=>i`<p key=${t.day+t.time}><small>${F(z(t.day))} ${t.time} <span class="tag">${o(`offer.${t.state}`)}</span></small></p>`)}
			</div>
			<button type="button" onClick=${()=>$i(e)}>${o("takeOut")}</button>
		</li>`}function aa(){return b(()=>{oa()},[M.value.count]),i`
		<p><a href="#appointments">${o("backToWeek")}</a></p>
		<h1>${o("waitingList")}</h1>
		${kn.value?.length===0&&i`<p class="empty">${o("nobodyWaits")}</p>`}
		<ol class="tasks">${kn.value?.map(e=>i`<${mi} key=${e.id} row=${e} />`)}</ol>`}var sa=["volunteer","coordinator","admin"],Tt=[{name:"inbox",View:Lo,bar:!0},{name:"appointments",View:So,bar:!0},{name:"appointment",View:Do},{name:"waiting",View:aa},{name:"cases",View:jo,bar:!0},{name:"import",View:qo,least:"coordinator"},{name:"notices",View:Uo,bar:!0,least:"coordinator"},{name:"notice",View:Wo,least:"coordinator"},{name:"notice-edit",View:Go,least:"coordinator"},{name:"numbers",View:Jo,bar:!0,least:"coordinator"},{name:"house",View:No,bar:!0,least:"coordinator"},{name:"words",View:na,bar:!0,least:"coordinator"},{name:"person",View:Xo},{name:"search",View:Yo},{name:"me",View:ko}],xn=({least:e="volunteer"})=>sa.indexOf(w.value.role)>=sa.indexOf(e);async function fi(){await _(()=>g("sign-out")),w.value=null}function hi(e){e.preventDefault();let t=new FormData(e.target).get("q").trim();t.length>1&&P("search",t)}function _i(){return i`
		<header class="bar">
			<img src="icon.svg" alt="" width="28" height="28" />
			<nav class="views" aria-label=${o("views")}>
				${Tt.filter(e=>e.bar&&xn(e)).map(({name:e})=>i`
					<a key=${e} href=${`#${e}`} aria-current=${Te.value[0]===e?"page":void 0}>${o(e)}</a>`)}
			</nav>
			<form role="search" onSubmit=${hi}>
				<input id="q" name="q" type="search" aria-label=${o("search")} placeholder=${o("search")} minlength="2" maxlength="64" />
			</form>
			<nav aria-label="passaparola">
				<${en} />
				<a href="#me"><bdi>${w.value.name}</bdi></a>
				<button type="button" onClick=${fi}>${o("leave")}</button>
			</nav>
		</header>`}function vi(){if(w.value===void 0)return i`<main aria-busy="true"></main>`;let{View:e}=Tt.find(t=>t.name===Te.value[0]&&w.value&&xn(t))??Tt[0];return i`
		${w.value?i`<${_i} />`:i`<header class="bar"><span class="home"><img src="icon.svg" alt="" width="28" height="28" /> passaparola</span><nav aria-label="passaparola"><${en} /></nav></header>`}
		<p class="wrong" role="alert">${I.value&&o(I.value)}</p>
		<main id="main">${w.value?i`<${e} key=${Te.value.join("/")} parts=${Te.value.slice(1)} />`:i`<${wo} />`}</main>`}addEventListener("keydown",e=>{e.target.closest("input, textarea, select")||e.ctrlKey||e.altKey||e.metaKey||!w.value||(e.key==="/"?(e.preventDefault(),document.getElementById("q")?.focus()):e.key==="g"&&P("inbox"))});await fo();Lt(i`<${vi} />`,document.body);be();
