// SPDX-License-Identifier: AGPL-3.0-or-later
// made by daemon/desk/page/build from 58b371bb85ae2d9f1383d931002d1423
// with preact, htm, signals and lean-qr: licences.txt
var E,Oa,vn,ye,fn,Ct,Aa,xt,Ta,gn,hn,Qs,ot=Symbol.for("pv"),Dt={},Et=[],ei=/^m(i|n|o|s|text|space)$/,bn=Array.isArray,_n=Et.slice,Te=Object.assign;function Ae(e){e&&e.parentNode&&e.remove()}function st(e,t,n){var a,r,i,l={},c=arguments.length;for(i in t)i=="key"?a=t[i]:i=="ref"&&typeof e!="function"?r=t[i]:l[i]=t[i];return c>2&&(l.children=c>3?_n.call(arguments,2):n),at(e,l,a,r,null)}function at(e,t,n,a,r){var i={type:e,props:t,key:n,ref:a,__k:null,__:null,__b:0,__e:null,__c:null,constructor:ot,__v:r||++Oa,__i:-1,__u:0};return!r&&E.vnode&&E.vnode(i),i}function Ie(e){return e.children}function Me(e,t){this.props=e,this.context=t,this.__g=0}function we(e,t){if(t==null)return e.__&&we(e.__,e.__i+1);for(var n;t<e.__k.length;t++)if((n=e.__k[t])&&n.__e)return n.__e;return typeof e.type!="function"||e.props.__P?null:we(e)}function ti(e){var t,n=e.__v,a=n.__e,r=[],i=[],l=e.__P;l&&((t=Te({constructor:ot},n)).__v=n.__v+1,E.vnode&&E.vnode(t),yn(l,t,n,e.__n,l.namespaceURI,32&n.__u?[a]:null,r,a||we(n),32&n.__u,i),t.__v=n.__v,t.__.__k[t.__i]=t,ja(r,t,i),n.__=n.__e=null,t.__e!=a&&Ma(t))}function Ma(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(function(t){return t&&(e.__e=t.__e)}),Ma(e)}function Da(e){(8&e.__g||(e.__g|=8,ye.push(e),Ct++))&&fn==E.debounceRendering||((fn=E.debounceRendering)||queueMicrotask)(Ia)}function Ia(){try{for(var e,t=1;ye.length;)ye.length>t&&ye.sort(Aa),e=ye.shift(),t=ye.length,8&e.__g&&ti(e)}finally{(Ct=ye.length)&&(fn||queueMicrotask)(Ia)}}function Pa(e,t,n,a,r,i,l,c,d,$,p){var h,v,u,f,x,S,D=a.__k||Et,C=t.length;for(d=ni(n,t,D,d,C),h=0;h<C;h++)(u=n.__k[h])!=null&&(v=~u.__i&&D[u.__i]||Dt,u.__i=h,S=yn(e,u,v,r,i,l,c,d,$,p),f=u.__e,(v.ref!=u.ref||8&v.__u)&&(v.ref&&wn(v.ref,null,u,v),u.ref&&p.push(u.ref,u.__c||f,u)),x=x||f,4&u.__u?(d=Ha(u,d,e,!v.__v),v.__e&&(v.__e=null)):typeof u.type=="function"&&S!==void 0?d=S:f&&(d=f.nextSibling),u.__u&=-21);return n.__e=x,d}function ni(e,t,n,a,r){var i,l,c,d,$,p,h,v,u,f=n.length,x=f,S=0,D=0,C=e.__k=Array(r);for(i=0;i<r;i++)(l=t[i])!=null&&typeof l!="boolean"&&typeof l!="function"?(typeof l!="object"||l.constructor===String?l=C[i]=at(null,l):bn(l)?l=C[i]=at(Ie,{children:l}):l.constructor===ot&&l.__b?l=C[i]=at(l.type,l.props,l.key,l.ref,l.__v):C[i]=l,d=i+S,l.__=e,l.__b=e.__b+1,c=null,~($=l.__i=ai(l,n,d,x))&&(x--,(c=n[$])&&(c.__u|=2)),c&&c.__v?(l.__u|=16,$==d-1?S--:$==d+1?S++:$!=d&&($>d?S--:S++,D=1)):(~$||(r>f?S--:r<f&&S++),typeof l.type!="function"&&(l.__u|=4))):C[i]=null;if(D){for(p=[],h=[],i=0;i<r;i++)if((l=C[i])&&16&l.__u){for(S=0,v=p.length;S<v;)p[u=S+v>>1]<l.__i?S=u+1:v=u;p[S]=l.__i,h[i]=S+1}for(S=p.length;i--;)h[i]&&(h[i]==S?S--:C[i].__u|=4)}if(x)for(i=0;i<f;i++)!(c=n[i])||2&c.__u||(c.__e==a&&(a=we(c)),kn(c,c));return a}function Ha(e,t,n,a){var r,i,l,c;if(typeof e.type=="function"){if(e.props.__P)return t;if(r=e.__k)for(i=0;i<r.length;i++)r[i]&&(r[i].__=e,t=Ha(r[i],t,n,!1));return t}for(t&&!t.parentNode&&(t=we(e))&&!t.parentNode&&(t=null),l=e.__e,c=t;c&&c.nodeType==8;)c=c.nextSibling;for(l!=c&&(!a&&n.moveBefore&&l.parentNode?n.moveBefore(l,t):n.insertBefore(l,t||null)),t=l;(t=t&&t.nextSibling)&&t.nodeType==8&&!t.data.startsWith("$s"););return t}function ai(e,t,n,a){var r,i=e.key,l=e.type,c=t[n],d=c&&!(2&c.__u);if(c===null&&i==null||d&&i==c.key&&l==c.type)return n;if(a>(d?1:0)){for(r=n-1;r>=0;r--)if((c=t[r])&&!(2&c.__u)&&i==c.key&&l==c.type)return r;for(r=n+1;r<t.length;r++)if((c=t[r])&&!(2&c.__u)&&i==c.key&&l==c.type)return r}return-1}function Ea(e,t,n){n==null&&(n=""),t[0]=="-"?e.setProperty(t,n):e[t]=n}function kt(e,t,n,a,r){var i,l;if(t=="style")if(typeof n=="string")e.style.cssText=n;else{if(typeof a=="string"&&(e.style.cssText=a=""),a)for(t in a)n&&t in n||Ea(e.style,t);if(n)for(t in n)a&&n[t]==a[t]||Ea(e.style,t,n[t])}else if(t[0]=="o"&&t[1]=="n")typeof n!="function"&&(n=null),typeof a!="function"&&(a=null),(e.__e||(e.__e={}))[t]=n,n&&a||(l=hn[t]||(hn[t]=oi(t)),(e.__a||(e.__a={}))[t]=gn,i=t!=(t=t.replace(Ta,"$1")),(t=t.slice(2))[0]<"a"&&(t=t.toLowerCase()),n?e.addEventListener(t,l,i):e.removeEventListener(t,l,i));else{if(r=="http://www.w3.org/2000/svg")t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(t!="width"&&t!="height"&&t!="href"&&t!="list"&&t!="form"&&t!="tabIndex"&&t!="download"&&t!="rowSpan"&&t!="colSpan"&&t!="role"&&t!="popover"&&t in e)try{return void(e[t]=n??"")}catch{}if(typeof n=="function")return;n==null||n===!1&&t[4]!="-"?e.removeAttribute(t):e.setAttribute(t,t=="popover"&&n==1?"":n)}}function oi(e){return function(t){var n=this.__e;if(n){if(n=n[e],t[xt]==null)t[xt]=gn++;else if(t[xt]<this.__a[e])return;return n(E.event?E.event(t):t)}}}function yn(e,t,n,a,r,i,l,c,d,$){var p,h,v,u,f,x,S,D,C,P,T,Z,ge,be,oe,Ca,_e,Oe,pe=t.type;if(t.constructor!==ot)return null;128&n.__u&&(d=32&n.__u,p=n.__c.__z)&&(t.__u|=d,h=i=[],p.nodeType==8?c=St(p,i):i.push(p),c=i[0]||c),(p=E.__b)&&p(t);e:if(typeof pe=="function"){v=l.length;try{if(D=t.props,C=(p=pe.prototype)&&p.render,P=(p=pe.contextType)&&a[p.__c],T=p?P?P.props.value:p.__:a,(u=n.__c)?(t.__c=u,2&u.__g&&(u.__g|=1)):(C?t.__c=u=new pe(D,T):(t.__c=u=new Me(D,T),u.constructor=pe,u.render=ii),P&&P.sub(u),u.state||(u.state={}),u.__n=a,u.__g|=8,u.__h=[],u.__k=[]),C&&(u.__s||(u.__s=u.state),pe.getDerivedStateFromProps&&(u.__s==u.state&&(u.__s=Te({},u.__s)),Te(u.__s,pe.getDerivedStateFromProps(D,u.__s)))),f=u.props,x=u.state,u.__v=t,n.__c){if(D!==f&&C&&!pe.getDerivedStateFromProps&&u.componentWillReceiveProps&&u.componentWillReceiveProps(D,T),t.__v==n.__v&&!(8&u.__g)||!(4&u.__g)&&u.shouldComponentUpdate&&u.shouldComponentUpdate(D,u.__s,T)===!1){t.__v!=n.__v&&(u.props=D,u.state=u.__s,u.__g&=-9),t.__e=n.__e,t.__k=n.__k,t.__k.some(function(J){J&&(J.__=t)}),Et.push.apply(u.__h,u.__k),u.__k=[],u.__h.length&&l.push(u),c=we(n);break e}u.componentWillUpdate&&u.componentWillUpdate(D,u.__s,T),C&&u.componentDidUpdate&&u.__h.push(function(){u.componentDidUpdate(f,x,S)})}else C&&!pe.getDerivedStateFromProps&&u.componentWillMount&&u.componentWillMount(),C&&u.componentDidMount&&u.__h.push(u.componentDidMount);u.context=T,u.props=D,u.__P=e,u.__g&=-5,Z=E.__r,ge=C?25:0;do u.__g&=-9,Z&&Z(t),p=u.render(u.props,u.state=u.__s,u.context);while(8&u.__g&&++ge<25);C&&(Et.push.apply(u.__h,u.__k),u.__k=[]),u.state=u.__s,u.getChildContext&&(a=Te({},a,u.getChildContext())),C&&n.__c&&u.getSnapshotBeforeUpdate&&(S=u.getSnapshotBeforeUpdate(f,x)),be=p&&p.type===Ie&&p.key==null?p.props.children:p,D.__P&&(p=c,r=(e=D.__P).namespaceURI,d=i=null,n.props&&n.props.__P!=e&&(n.__k.some(function(J){J&&kn(J,J)}),n.__k=null),c=n.__k?we(n,0):null),c=Pa(e,bn(be)?be:[be],t,n,a,r,i,l,c,d,$),D.__P&&(t.__e=null,c=p),t.__u&=-161,h&&h.some(Ae),u.__h.length&&l.push(u),1&u.__g&&(u.__g&=-4)}catch(J){if(l.length=v,t.__v=null,d||i)if(J&&J.then){if(t.__u|=128|d,i){for(~(_e=i.indexOf(c||void 0))||(_e=i.length);(Oe=i[_e-1])&&Oe.nodeType==8;)_e--;for(;_e<i.length;_e++)if(Oe=i[_e])if(i[_e]=null,oe){if(Oe==Ca)break}else{if(Oe.nodeType!=8)break;Oe.data.startsWith("$s")&&(Ca=St(oe=Oe))}}if(!oe){for(;c&&c.nodeType==8&&c.nextSibling;)c=c.nextSibling;oe=c}(p=St(oe=t.__c.__z||(t.__c.__z=oe)))?(t.__e=oe,c=p):t.__e=c,c=c&&c.nextSibling}else i&&i.some(Ae);else t.__e=n.__e;t.__k||(t.__k=n.__k||[]),J&&J.then||Na(t),E.__e(J,t,n)}}else c=t.__e=si(n.__e,t,n,a,r,i,l,d,$,e);return(p=E.diffed)&&p(t),c}function St(e,t){if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var n=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith("$s"))n++;else if(e.data.startsWith("/$s")&&!--n)return e}t&&t.push(e)}}function Na(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.some(Na))}function ja(e,t,n){for(var a=0;a<n.length;)wn(n[a++],n[a++],n[a++]);E.__c&&E.__c(t,e),e.some(function(r){try{e=r.__h,r.__h=[],e.some(function(i){i.call(r)})}catch(i){E.__e(i,r.__v)}})}function si(e,t,n,a,r,i,l,c,d,$){var p,h,v,u,f,x,S,D,C=n.props||Dt,P=t.props,T=t.type;if(T=="svg"?r="http://www.w3.org/2000/svg":T=="math"?r="http://www.w3.org/1998/Math/MathML":r||(r="http://www.w3.org/1999/xhtml"),i){for(p=0;p<i.length;p++)if((f=i[p])&&(T?f.localName==T:f.nodeType==3)){e=f,i[p]=null;break}}if(!e){if(D=$.ownerDocument||document,!T)return D.createTextNode(P);e=D.createElementNS(r,T,P.is?P:$),c&&(E.__m&&E.__m(t,i),c=!1),i=null}if(T){if($=T=="template"&&e.content||e,i=T=="textarea"&&P.defaultValue!=null?null:i&&_n.call($.childNodes),!c&&i)for(C={},p=0;p<e.attributes.length;p++)C[(f=e.attributes[p]).name]=f.value;for(p in C)f=C[p],p=="dangerouslySetInnerHTML"?v=f:p=="children"||p in P||p=="value"&&"defaultValue"in P||p=="checked"&&"defaultChecked"in P||kt(e,p,null,f,r);for(p in P)f=P[p],p=="children"?u=f:p=="dangerouslySetInnerHTML"?h=f:p=="value"?x=f:p=="checked"?S=f:c&&typeof f!="function"||C[p]===f||kt(e,p,f,C[p],r);h?(c||v&&(h.__html==v.__html||h.__html==e.innerHTML)||(e.innerHTML=h.__html),t.__k=[]):(v&&(e.textContent=""),(T=="foreignObject"||r=="http://www.w3.org/1998/Math/MathML"&&ei.test(T))&&(r="http://www.w3.org/1999/xhtml"),Pa($,bn(u)?u:[u],t,n,a,r,i,l,i?i[0]:n.__k&&we(n,0),c,d),i&&i.some(Ae)),c&&T!="textarea"||(p="value",T=="progress"&&x==null?e.removeAttribute(p):x==null||x===e[p]&&(T!="progress"||x)||kt(e,p,x,C[p],r),p="checked",S!=null&&S!=e[p]&&kt(e,p,S,C[p],r))}else C===P||c&&e.data==P||(e.data=P);return e}function wn(e,t,n,a){try{typeof e=="function"?t?t.__x=e(t)||1:a&&(a=a.__c||a.__e)&&(t=a.__x)&&(a.__x=null,typeof t=="function"?t():e(null)):e.current=t}catch(r){E.__e(r,n)}}function kn(e,t,n){var a,r,i,l;if(E.unmount&&E.unmount(e),!(a=e.ref)||a.current&&a.current!=e.__e||wn(a,null,t,e),a=e.__c){if(a.componentWillUnmount)try{a.componentWillUnmount()}catch(c){E.__e(c,t)}a.__P=a.__n=null}if(a=e.__k)for(l=0;l<a.length;l++)a[l]&&kn(a[l],t,typeof e.type!="function"||n&&!e.props.__P);!n&&(a=e.__c)&&(a=a.__z)&&(r=St(a,i=[]))&&(a==e.__e&&i.some(Ae),Ae(r),Ae(a)),n||Ae(e.__e),e.__e=e.__c=e.__=null}function ii(e,t,n){return this.constructor(e,n)}function xn(e,t){var n,a,r,i;E.__&&E.__(e,t),t.nodeType==9&&(t=t.documentElement),a=(n=e&&32&e.__u)?null:t.__k,t.__k=at(Ie,{children:[e]}),r=[],i=[],yn(t,t.__k,a||Dt,Dt,t.namespaceURI,a?null:t.firstChild?_n.call(t.childNodes):null,r,a?a.__e:t.firstChild,n,i),ja(r,t.__k,i),t.__k.props.children=null}E={__e:function(e,t,n,a){for(var r,i,l;t=t.__;)if((r=t.__c)&&!(1&r.__g)){r.__g|=4;try{if((l=(i=r.constructor)&&i.getDerivedStateFromError)&&r.setState(i.getDerivedStateFromError(e)),r.componentDidCatch&&(r.componentDidCatch(e,a||{}),l=1),l&&8&r.__g)return void(r.__g|=2)}catch(c){e=c}}throw Ct=0,e}},Oa=0,vn=function(e){return e!=null&&e.constructor===ot},Me.prototype.setState=function(e,t){var n=this.__s;n&&n!=this.state||(n=this.__s=Te({},this.state)),typeof e=="function"&&(e=e(Te({},n),this.props)),e&&(Te(n,e),this.__v&&(t&&this.__k.push(t),Da(this)))},Me.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.push(e),Da(this))},Me.prototype.render=Ie,ye=[],Ct=0,Aa=function(e,t){return e.__v.__b-t.__v.__b},xt=Symbol(),Ta=/(PointerCapture)$|Capture$/i,gn=0,hn={},Qs=0;var qa=function(e,t,n,a){var r;t[0]=0;for(var i=1;i<t.length;i++){var l=t[i++],c=t[i]?(t[0]|=l?1:2,n[t[i++]]):t[++i];l===3?a[0]=c:l===4?a[1]=Object.assign(a[1]||{},c):l===5?(a[1]=a[1]||{})[t[++i]]=c:l===6?a[1][t[++i]]+=c+"":l?(r=e.apply(c,qa(e,c,n,["",null])),a.push(r),c[0]?t[0]|=2:(t[i-2]=0,t[i]=r)):a.push(c)}return a},Fa=new Map;function Ra(e){var t=Fa.get(this);return t||(t=new Map,Fa.set(this,t)),(t=qa(this,t.get(e)||(t.set(e,t=(function(n){for(var a,r,i=1,l="",c="",d=[0],$=function(v){i===1&&(v||(l=l.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?d.push(0,v,l):i===3&&(v||l)?(d.push(3,v,l),i=2):i===2&&l==="..."&&v?d.push(4,v,0):i===2&&l&&!v?d.push(5,0,!0,l):i>=5&&((l||!v&&i===5)&&(d.push(i,0,l,r),i=6),v&&(d.push(i,v,0,r),i=6)),l=""},p=0;p<n.length;p++){p&&(i===1&&$(),$(p));for(var h=0;h<n[p].length;h++)a=n[p][h],i===1?a==="<"?($(),d=[d],i=3):l+=a:i===4?l==="--"&&a===">"?(i=1,l=""):l=a+l[0]:c?a===c?c="":l+=a:a==='"'||a==="'"?c=a:a===">"?($(),i=1):i&&(a==="="?(i=5,r=l,l=""):a==="/"&&(i<5||n[p][h+1]===">")?($(),i===3&&(d=d[0]),i=d,(d=d[0]).push(2,0,i),i=0):a===" "||a==="	"||a===`
`||a==="\r"?($(),i=2):l+=a),i===3&&l==="!--"&&(i=4,d=d[0])}return $(),d})(e)),t),arguments,[])).length>1?t:t[0]}var s=Ra.bind(st);var Ot,B,Sn,La,ri=Object.is,Cn=0,Ga=[],Dn=[],F=E,Ua=F.__b,Va=F.__r,Wa=F.diffed,Ba=F.__c,Ka=F.unmount,za=F.__;function Za(e,t){F.__h&&F.__h(B,e,Cn||t),Cn=0;var n=B.__H||(B.__H={__:[],__h:[]});return e>=n.__.length&&n.__.push({}),n.__[e]}function y(e,t){var n=Za(Ot++,3);!F.__s&&Ja(n.__H,t)&&(n.__P=!0,n.__=e,n.u=t,B.__H.__h.push(n))}function de(e){return Cn=5,At(function(){return{current:e}},[])}function At(e,t){var n=Za(Ot++,7);return Ja(n.__H,t)&&(n.__=e(),n.__H=t),n.__}function li(){var e;do{for(;e=Dn.shift();)try{it(e)}catch(n){F.__e(n,{__:(e=e.__P)&&e.__v})}for(;e=Ga.shift();){var t=e.__H;if(e.__P&&t)try{t.__h.some(it),t.__h.some(En),t.__h=[]}catch(n){t.__h=[],F.__e(n,e.__v)}}}while(Dn.length)}F.__b=function(e){B=null,Ua&&Ua(e)},F.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),za&&za(e,t)},F.__r=function(e){Va&&Va(e),Ot=0;var t=(B=e.__c).__H;t&&(Sn==B?B.__h=[]:(t.__h.some(it),t.__h.some(En),Ot=0),t.__h=[],t.__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),Sn=B},F.diffed=function(e){Wa&&Wa(e);var t=e.__c;t&&t.__H&&(t.__H.__h.length&&Ya(Ga.push(t)),t.__H.__.some(function(n){n.u&&(n.__H=n.u)})),Sn=B=null},F.__c=function(e,t){t.some(function(n){try{n.__h.some(it),n.__h=n.__h.filter(function(a){return!a.__||En(a)})}catch(a){n.__h=[function(){throw a}]}}),Ba&&Ba(e,t)},F.unmount=function(e){Ka&&Ka(e);var t,n,a=e.__c;a&&a.__H&&(a.__H.__.some(function(r){try{if(r.__P&&r.__c){if(n===void 0){for(n=e.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}r.__P=n,Ya(Dn.push(r))}else it(r)}catch(i){t=i}}),a.__H=void 0,t&&F.__e(t,a.__v))};var Xa=typeof requestAnimationFrame=="function";function ci(e){var t,n=function(){clearTimeout(a),Xa&&cancelAnimationFrame(t),setTimeout(e)},a=setTimeout(n,35);Xa&&(t=requestAnimationFrame(n))}function Ya(e){e!=1&&La==F.requestAnimationFrame||((La=F.requestAnimationFrame)||ci)(li)}function it(e){var t=B,n=e.__c;typeof n=="function"&&(e.__c=void 0,n()),B=t}function En(e){var t=B;e.__c=e.__(),B=t}function Ja(e,t){return!e||e.length!=t.length||t.some(function(n,a){return!ri(n,e[a])})}var ui=Symbol.for("preact-signals");function Pt(){if($e>1)$e--;else{var e,t=!1;for((function(){var r=Mt;for(Mt=void 0;r!==void 0;){var i=r.S;if(i.v===r.v)for(var l=i.t;l!==void 0;l=l.x)l.i===r.i&&(l.i=i.i);r=r.o}})();lt!==void 0;){var n=lt;for(lt=void 0,Tt++;n!==void 0;){var a=n.u;if(n.u=void 0,n.f&=-3,!(8&n.f)&&eo(n))try{n.c()}catch(r){t||(e=r,t=!0)}n=a}}if(Tt=0,$e--,t)throw e}}function An(e){if($e>0)return e();On=++pi,$e++;try{return e()}finally{Pt()}}var rt,H=void 0;function ct(e){var t=H,n=rt;H=void 0,rt=void 0;try{return e()}finally{H=t,rt=n}}var lt=void 0,$e=0,Tt=0,pi=0,On=0,Mt=void 0,It=0;function Qa(e){if(H!==void 0){var t=e.n;if(t===void 0||t.t!==H)return t={i:0,S:e,p:H.s,n:void 0,t:H,e:void 0,x:void 0,r:t},H.s!==void 0&&(H.s.n=t),H.s=t,e.n=t,32&H.f&&e.S(t),t;if(t.i===-1)return t.i=0,t.n!==void 0&&(t.n.p=t.p,t.p!==void 0&&(t.p.n=t.n),t.p=H.s,t.n=void 0,H.s.n=t,H.s=t),t}}function R(e,t){this.v=e,this.i=0,this.n=void 0,this.t=void 0,this.l=0,this.W=t?.watched,this.Z=t?.unwatched,this.name=t?.name}R.prototype.brand=ui;R.prototype.h=function(){return!0};R.prototype.S=function(e){var t=this,n=this.t;n!==e&&e.e===void 0&&(e.x=n,this.t=e,n!==void 0?n.e=e:ct(function(){var a;(a=t.W)==null||a.call(t)}))};R.prototype.U=function(e){var t=this;if(this.t!==void 0){var n=e.e,a=e.x;n!==void 0&&(n.x=a,e.e=void 0),a!==void 0&&(a.e=n,e.x=void 0),e===this.t&&(this.t=a,a===void 0&&ct(function(){var r;(r=t.Z)==null||r.call(t)}))}};R.prototype.subscribe=function(e){var t=this;return se(function(){var n=t.value;ct(function(){return e(n)})},{name:"sub"})};R.prototype.valueOf=function(){return this.value};R.prototype.toString=function(){return this.value+""};R.prototype.toJSON=function(){return this.value};R.prototype.peek=function(){var e=this;return ct(function(){return e.value})};Object.defineProperty(R.prototype,"value",{get:function(){var e=Qa(this);return e!==void 0&&(e.i=this.i),this.v},set:function(e){if(e!==this.v){if(Tt>100)throw new Error("Cycle detected");(function(n){$e!==0&&Tt===0&&n.l!==On&&(n.l=On,Mt={S:n,v:n.v,i:n.i,o:Mt})})(this),this.v=e,this.i++,It++,$e++;try{for(var t=this.t;t!==void 0;t=t.x)t.t.N()}finally{Pt()}}}});function m(e,t){return new R(e,t)}function eo(e){for(var t=e.s;t!==void 0;t=t.n)if(t.S.i!==t.i||!t.S.h()||t.S.i!==t.i)return!0;return!1}function to(e){for(var t=e.s;t!==void 0;t=t.n){var n=t.S.n;if(n!==void 0&&(t.r=n),t.S.n=t,t.i=-1,t.n===void 0){e.s=t;break}}}function no(e){for(var t=e.s,n=void 0;t!==void 0;){var a=t.p;t.i===-1?(t.S.U(t),a!==void 0&&(a.n=t.n),t.n!==void 0&&(t.n.p=a)):n=t,t.S.n=t.r,t.r!==void 0&&(t.r=void 0),t=a}e.s=n}function Pe(e,t){R.call(this,void 0,t),this.x=e,this.s=void 0,this.g=It-1,this.f=4}Pe.prototype=new R;Pe.prototype.h=function(){if(this.f&=-3,1&this.f)return!1;if((36&this.f)==32||(this.f&=-5,this.g===It))return!0;if(this.g=It,this.f|=1,this.i>0&&!eo(this))return this.f&=-2,!0;var e=H;try{to(this),H=this;var t=this.x();(16&this.f||this.v!==t||this.i===0)&&(this.v=t,this.f&=-17,this.i++)}catch(n){this.v=n,this.f|=16,this.i++}return H=e,no(this),this.f&=-2,!0};Pe.prototype.S=function(e){if(this.t===void 0){this.f|=36;for(var t=this.s;t!==void 0;t=t.n)t.S.S(t)}R.prototype.S.call(this,e)};Pe.prototype.U=function(e){if(this.t!==void 0&&(R.prototype.U.call(this,e),this.t===void 0)){this.f&=-33;for(var t=this.s;t!==void 0;t=t.n)t.S.U(t)}};Pe.prototype.N=function(){if(!(2&this.f)){this.f|=6;for(var e=this.t;e!==void 0;e=e.x)e.t.N()}};Object.defineProperty(Pe.prototype,"value",{get:function(){if(1&this.f)throw new Error("Cycle detected");var e=Qa(this);if(this.h(),e!==void 0&&(e.i=this.i),16&this.f)throw this.v;return this.v}});function ke(e,t){return new Pe(e,t)}function ao(e){var t=e.j;if(e.j=void 0,typeof t=="function"){$e++;var n=H;H=void 0;try{t()}catch(a){throw e.f&=-2,e.f|=8,Tn(e),a}finally{H=n,Pt()}}}function Tn(e){for(var t=e.s;t!==void 0;t=t.n)t.S.U(t);e.x=void 0,e.s=void 0,ao(e)}function di(e){if(H!==this)throw new Error("Out-of-order effect");no(this),H=e,this.f&=-2;try{8&this.f&&Tn(this)}finally{Pt()}}function Le(e,t){this.x=e,this.j=void 0,this.s=void 0,this.u=void 0,this.f=32,this.name=t?.name,rt&&rt.push(this)}Le.prototype.c=function(){var e=this.S();try{if(8&this.f||this.x===void 0)return;var t=this.x();typeof t=="function"&&(this.j=t)}finally{e()}};Le.prototype.S=function(){if(1&this.f)throw new Error("Cycle detected");this.f|=1,this.f&=-9,ao(this),to(this),$e++;var e=H;return H=this,di.bind(this,e)};Le.prototype.N=function(){2&this.f||(this.f|=2,this.u=lt,lt=this)};Le.prototype.d=function(){this.f|=8,1&this.f||Tn(this)};Le.prototype.dispose=function(){this.d()};function se(e,t){var n=new Le(e,t);try{n.c()}catch(r){throw n.d(),r}var a=n.d.bind(n);return a[Symbol.dispose]=a,a}var oo,Nt,Ht,$i=typeof window<"u"&&!!window.__PREACT_SIGNALS_DEVTOOLS__;var so=[];se(function(){oo=this.N})();function Ue(e,t){E[e]=t.bind(null,E[e]||function(){})}function ut(e){if(Ht){var t=Ht;Ht=void 0,t()}Ht=e&&e.S()}function io(e){var t=this,n=e.data,a=fi(n);a.name="ReactiveDom",a.value=n;var r=At(function(){for(var c=t,d=t.__v;d=d.__;)if(d.__c){d.__c.__$f|=4;break}var $=ke(function(){var u=a.value.value;return u===0?0:u===!0?"":u||""}),p=ke(function(){return!Array.isArray($.value)&&!vn($.value)}),h=se(function(){if(this.N=ro,p.value){var u=$.value;c.__v&&c.__v.__e&&c.__v.__e.nodeType===3&&(c.__v.__e.data=u)}}),v=t.__$u.d;return t.__$u.d=function(){h(),v.call(this)},[p,$]},[]),i=r[0],l=r[1];return i.value?l.peek():l.value}io.displayName="ReactiveTextNode";Object.defineProperties(R.prototype,{constructor:{configurable:!0,value:st(Ie,null).constructor},type:{configurable:!0,value:io},props:{configurable:!0,get:function(){var e=this;return{data:{get value(){return e.value}}}}},__b:{configurable:!0,value:1}});Ue("__b",function(e,t){if(ut(),Nt=void 0,typeof t.type=="string"){var n,a=t.props;for(var r in a)if(r!=="children"){var i=a[r];i instanceof R&&(n||(t.__np=n={}),n[r]=i,a[r]=i.peek())}}e(t)});Ue("__r",function(e,t){if(e(t),t.type!==Ie){ut();var n,a=t.__c;a&&(a.__$f&=-2,(n=a.__$u)===void 0&&(a.__$u=n=(function(r,i){var l;return se(function(){l=this},{name:i}),l.c=r,l})((function(r){return function(){var i;$i&&((i=this.y)==null||i.call(this)),r.__$f|=1,r.setState({})}})(a),typeof t.type=="function"?t.type.displayName||t.type.name:""))),Nt=a,ut(n)}});Ue("__e",function(e,t,n,a){ut(),Nt=void 0,e(t,n,a)});Ue("diffed",function(e,t){ut(),Nt=void 0;var n;if(typeof t.type=="string"&&(n=t.__e)){var a=t.__np,r=t.props,i=n.U;if(i)for(var l in i){var c=i[l];c===void 0||a&&l in a||(c.d(),i[l]=void 0)}if(a){i||(i={},n.U=i);for(var d in a){var $=i[d],p=a[d];$===void 0?($=mi(n,d,p,r),i[d]=$):$.o(p,r)}}}e(t)});function mi(e,t,n,a){var r=t in e&&e.ownerSVGElement===void 0,i=m(n);return{o:function(l,c){i.value=l,a=c},d:se(function(){this.N=ro;var l=i.value.value;a[t]!==l&&(a[t]=l,r?e[t]=l:l!=null&&(l!==!1||t[4]==="-")?e.setAttribute(t,l):e.removeAttribute(t))})}}Ue("unmount",function(e,t){if(typeof t.type=="string"){var n=t.__e;if(n){var a=n.U;if(a){n.U=void 0;for(var r in a){var i=a[r];i&&i.d()}}}var l=t.__np;if(l){var c=t.props;for(var d in l)c[d]=l[d]}t.__np=void 0}else{var $=t.__c;if($){$.__$f|=8;var p=$.__$u;p&&($.__$u=void 0,p.d())}}e(t)});Ue("__h",function(e,t,n,a){a<3&&(t.__$f|=2),e(t,n,a)});Me.prototype.shouldComponentUpdate=function(e,t){if(this.__R)return!0;var n=this.__$u,a=n&&n.s!==void 0;for(var r in t)return!0;if(this.__f||typeof this.u=="boolean"&&this.u===!0){var i=2&this.__$f;if(!(a||i||4&this.__$f)||1&this.__$f)return!0}else if(!(a||4&this.__$f)||3&this.__$f)return!0;for(var l in e)if(l!=="__source"&&e[l]!==this.props[l])return!0;for(var c in this.props)if(!(c in e))return!0;return!1};function fi(e,t){return At(function(){return m(e,t)},[])}var hi=function(e){queueMicrotask(function(){queueMicrotask(e)})};function vi(){An(function(){for(var e;e=so.shift();)oo.call(e)})}function ro(){so.push(this)===1&&(E.requestAnimationFrame||hi)(vi)}var In={signedOut:()=>{}};async function lo(e,t={}){let n,a={};try{n=await fetch(`api/${e}`,{...t,signal:AbortSignal.timeout(2e4)}),a=await n.json()}catch{throw new Error("unreachable")}if(n.ok)return a;n.status===401&&a.wrong==="sign-in"&&In.signedOut();let r=new Error(a.wrong??"busy");throw r.columns=a.columns,r.seconds=Number(n.headers.get("Retry-After"))||0,r}var _=e=>lo(e),co=e=>({method:"POST",headers:{"Content-Type":"application/json","X-Desk":"1"},body:JSON.stringify(e)}),w=(e,t={})=>lo(e,co(t)),Mn=4e4;async function uo(e,t=()=>{}){for(let n=0;n<e.size;n+=Mn){let a=new Uint8Array(await e.slice(n,n+Mn).arrayBuffer()),r=Array.from(a,i=>String.fromCharCode(i)).join("");await w("upload",{name:e.name,size:e.size,at:n,bytes:btoa(r)}),t(Math.min(n+Mn,e.size))}}async function jt(e,t,n){let a=await fetch(`api/${e}`,{...co(t),signal:AbortSignal.timeout(2e4)});if(!a.ok)throw new Error((await a.json()).wrong??"busy");let r=document.createElement("a");r.href=URL.createObjectURL(await a.blob()),r.download=n,r.click(),URL.revokeObjectURL(r.href)}function po(e){let t=new EventSource("api/events");return t.onmessage=({data:n})=>e(JSON.parse(n).person),()=>t.close()}var xe={it:{name:"Italiano"},en:{name:"English"},fr:{name:"Français"},es:{name:"Español"},ar:{name:"العربية",direction:"rtl"}},$o="passaparola-language",Pn=m({}),L=m("");function gi(){return[localStorage.getItem($o),...navigator.languages.map(t=>t.slice(0,2))].find(t=>Object.hasOwn(xe,t??""))??"it"}async function mo(e){Pn.value=await(await fetch(`words-${e}.json`)).json(),L.value=e,document.documentElement.lang=e,document.documentElement.dir=xe[e].direction??"ltr"}async function fo(){for(let e=0;e<10;e++)try{return await mo(gi())}catch{await new Promise(t=>{setTimeout(t,1e3)})}}function ho(e){return localStorage.setItem($o,e),mo(e)}var o=(e,t="")=>Pn.value[e]?.replace("{n}",t)??e,X=(e,t)=>Pn.value[`${e}.${t}`]??t,me=e=>X("topic",e),te=e=>X("desk",e),Hn={calendar:"gregory",numberingSystem:"latn"},Nn=m(void 0),jn=e=>ke(()=>new Intl.DateTimeFormat(L.value,{...e,...Hn,timeZone:Nn.value})),bi=jn({weekday:"short",day:"numeric",month:"short"}),_i=jn({day:"numeric",month:"short",hour:"2-digit",minute:"2-digit",hourCycle:"h23"}),yi=jn({hour:"2-digit",minute:"2-digit",hourCycle:"h23"}),wi=ke(()=>new Intl.NumberFormat(L.value,Hn)),ki=ke(()=>new Intl.NumberFormat(L.value,{...Hn,style:"currency",currency:"EUR"})),N=e=>bi.value.format(e),O=e=>_i.value.format(e),Se=e=>yi.value.format(e),g=e=>wi.value.format(e),K=e=>ki.value.format(e);var k=m(void 0),I=m(null),We=m(["inbox"]),U=m(""),Ve=m(""),q=m({count:0,person:void 0});function M(...e){location.hash=e.map(encodeURIComponent).join("/")}function bo(){U.value=Ve.value="";let e=location.hash.slice(1).split("/").map(decodeURIComponent);We.value=e[0]===""?["inbox"]:e}async function b(e,t=""){U.value=Ve.value="";try{return await e(),Ve.value=t,!0}catch(n){return U.value=n.message,!1}}async function _o(){I.value=await _(`line?language=${L.value}`),Nn.value=I.value.timezone}async function W(e){try{await e()}catch(t){U.value=t.message}}async function ie(){try{if(!(await _("session")).signed_in){k.value=null;return}let e=await _("me");await _o(),k.value=e}catch(e){k.value=null,e.message!=="sign-in"&&(U.value=e.message)}}In.signedOut=()=>{k.value=null};addEventListener("hashchange",bo);bo();var Fn=matchMedia("(min-width: 56rem)"),Ft=m(Fn.matches);Fn.onchange=()=>{Ft.value=Fn.matches};var vo;function xi(e){clearTimeout(vo),vo=setTimeout(()=>{q.value={count:q.value.count+1,person:e}},200)}se(()=>{L.value&&k.peek()&&_o().catch(()=>{})});var go=()=>{};se(()=>{go(),go=k.value?po(xi):()=>{}});var qn=new Set,Si={ArrowDown:"↓",ArrowUp:"↑",Escape:"Esc"},yo=m([]),wo=()=>[...qn].reverse().flatMap(e=>e.current);function Y(e){let t=de();t.current=Array.isArray(e)?e:Object.entries(e).map(([n,a])=>({key:n,run:a})),y(()=>(qn.add(t),()=>qn.delete(t)),[])}addEventListener("keydown",e=>{let{target:t}=e;if(e.ctrlKey||e.altKey||e.metaKey||t.closest("dialog"))return;if(t.closest("input, textarea, select")){e.key==="Escape"&&t.blur();return}let n=wo().find(({key:a})=>a===e.key);n&&(e.preventDefault(),n.run())});function ko(){let e=de(),t=()=>{yo.value=wo().filter(({name:a},r,i)=>a&&i.findIndex(l=>l.name===a)===r),e.current.showModal()};Y([{key:"?",name:"key.help",run:t}]);let n=()=>e.current.close();return s`
		<button type="button" class="plain" aria-label=${o("key.help")} onClick=${t}>?</button>
		<dialog ref=${e} aria-labelledby="help" onClick=${({target:a})=>a===e.current&&n()}>
			<h2 id="help">${o("key.help")}</h2>
			<dl class="keys">${yo.value.map(({key:a,name:r})=>s`
				<div key=${r}><dt><kbd>${Si[a]??a}</kbd></dt><dd>${o(r)}</dd></div>`)}
				<div><dt><kbd>Ctrl</kbd> <kbd>↵</kbd></dt><dd>${o("send")}</dd></div>
			</dl>
			<button type="button" class="main" onClick=${n}>${o("shut")}</button>
		</dialog>`}function Rn(){return s`
		<label>
			<span class="hidden">${o("language")}</span>
			<select value=${L.value} onChange=${e=>ho(e.target.value)}>
				${Object.entries(xe).map(([e,{name:t}])=>s`
					<option key=${e} value=${e} lang=${e}>${t}</option>`)}
			</select>
		</label>`}var qt=/^#link=(\w+)$/.exec(location.hash)?.[1],pt=m(null),xo=m(!1);qt&&history.replaceState(null,"",location.pathname);async function Ci(e){e.preventDefault();let t=Object.fromEntries(new FormData(e.target)),n=await b(()=>pt.value===null?w("sign-in",t):w("sign-in/link",{link:qt,password:t.password}));if(!n&&U.value==="code"){xo.value=!0;return}n&&(pt.value=null,await ie())}function So(){y(()=>{qt&&b(async()=>{pt.value=(await w("sign-in/link",{link:qt})).name})},[]);let e=pt.value!==null;return s`
		<form class="door" onSubmit=${Ci}>
			<h1>${o(e?"choosePassword":"enter")}</h1>
			${e?s`<p><bdi>${pt.value}</bdi></p>`:s`
				<label>${o("name")}<input name="name" required autocomplete="username" autocapitalize="none" /></label>`}
			<label>${o("passwordWord")}<input name="password" type="password" required
				minlength=${e?10:1} autocomplete=${e?"new-password":"current-password"} /></label>
			${e&&s`<p class="hint">${o("passwordHint")}</p>`}
			${xo.value&&s`<label>${o("codeWord")}<input name="code" inputmode="numeric" autocomplete="one-time-code" pattern="[0-9]{6}" required /></label>`}
			<button class="main">${o("enter")}</button>
		</form>`}var Di=[.2,.375,.5555555555555556,.6666666666666666],Ei=(e,t)=>n=>{let a=4*e+n-4,r="*-04-39?2$%%$%%'$%''%'''%')(%'))%(++'(++'(+.'+-.',/3',33)-/5)-43).36)058*18<+37<+4:<,4:E,5<A-7>C/8@F/:EH/<EK0=FM1?IP2@KS3BNV4DPY5FS\\6HV_6IXb7K[e8N^i9Pam;Rdp<Tgt".charCodeAt(a)-35,i=a>8?r:1,l=t/i|0,c=t%i,d=i-c,$=a>8?l*Di[n]+(e>5)&-2:r,p=l-$;return{t:d*p+c*p+c,o:[[d,p],[c,p+1]],i:$}};var He=e=>new Uint8Array(e),dt=e=>{let t=new Error(`lean-qr error ${e}`);throw t.code=e,t},Rt=e=>"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:".indexOf(e),Un=e=>e.charCodeAt(0),Eo=(...e)=>(t,n)=>e.forEach(a=>a(t,n)),Oo=e=>t=>{t.eci!==e&&(t.push(7,4),e<128?t.push(e,8):e<16384?t.push(32768|e,16):t.push(12582912|e,24),t.eci=e)},Bn=e=>(t,n)=>{t.push(4,4),t.push(e.length,8+8*(n>9)),e.forEach(a=>t.push(a,8))},Ke=(e,t,n,a,r=(l,c)=>n(l.length,c),i=a?l=>Eo(Oo(a),e(l)):e)=>(i.test=t,i.l=n,i.est=r,i.eci=a&&[a],i),Ao=Ke(e=>(t,n)=>{t.push(1,4),t.push(e.length,10+2*(n>26)+2*(n>9));let a=0;for(;a<e.length-2;a+=3)t.push(+e.slice(a,a+3),10);a<e.length-1?t.push(+e.slice(a),7):a<e.length&&t.push(+e[a],4)},e=>/[0-9]/.test(e),(e,t)=>14+2*(t>26)+2*(t>9)+10*e/3),To=Ke(e=>(t,n)=>{t.push(2,4),t.push(e.length,9+2*(n>26)+2*(n>9));let a=0;for(;a<e.length-1;a+=2)t.push(45*Rt(e[a])+Rt(e[a+1]),11);a<e.length&&t.push(Rt(e[a]),6)},e=>Rt(e)>=0,(e,t)=>13+2*(t>26)+2*(t>9)+5.5*e),Be=Ke(e=>Bn([...e].map(Un)),e=>Un(e)<128,(e,t)=>12+8*(t>9)+8*e);Be._=!0,Be.u=!0;var Kn=Ke(Be,e=>Un(e)<256,Be.l,3);Kn._=!0;var Co=new TextEncoder,zn=Ke(e=>Bn(Co.encode(e)),()=>1,0,26,(e,t)=>12+8*(t>9)+8*Co.encode(e).length);zn._=!0;var Vn=()=>{let e=new Map,t=new TextDecoder("sjis"),n=He(2);for(let a=0;a<7973;++a)n[0]=a/192+129+64*(a>5951),n[1]=a%192+64,e.set(t.decode(n),a);return e.delete("�"),Vn=()=>e,e},Xn=Ke(e=>(t,n)=>{t.push(8,4),t.push(e.length,8+2*(n>26)+2*(n>9));for(let a of e)t.push(Vn().get(a),13)},e=>Vn().has(e),(e,t)=>12+2*(t>26)+2*(t>9)+13*e);Xn._=!0;var Mo=[Ao,To,Be,Kn,Xn,zn],Oi={auto:(e,{modes:t=Mo}={})=>(n,a)=>{let r=t.map((p,h)=>{let v=new Map,u=(f,x)=>(v.has(f)||v.set(f,x(f,a)),v.get(f));return{m:p,h:1<<h,C:p.est("",a),S:p.l?(f,x)=>u(x-f,p.l):(f,x)=>u(e.slice(f,x),p.est)}}),i=[{v:0}],l=0,c=0,d=-1;for(let p of[...e,""]){let h=0;if(p)for(let v of r)v.m.test(p)&&(h|=v.h);if(!p||h!==d){if(d!==-1){let v=new Set(i.map(f=>f.D)),u=[];for(let{m:f,C:x,S,h:D}of r)if(d&D){let C=S(l,c);for(let P of f.eci??v)if(!f.u||!P){let T;for(let Z of i)if(Z.D===P||f.eci){let ge=Z.m===f&&Z.D===P,be=ge?Z.V:Z,oe=f._&&ge?Z.v+C-x:be.v+12*(be.D!==P)+(ge?S(ge?Z.$:l,c):C);(!T||oe<T.v)&&(T={$:ge?Z.$:l,V:be,m:f,D:P,A:c,v:oe})}T&&u.push(T)}}i=u}d=h,l=c}c+=p.length}i.length||dt(5);let $=[];for(let p=i.reduce((h,v)=>v.v<h.v?v:h);p.m;p=p.V)$.push(p.m(e.slice(p.$,p.A)));$.reverse().forEach(p=>p(n,a))},multi:Eo,eci:Oo,bytes:Bn,numeric:Ao,alphaNumeric:To,ascii:Be,iso8859_1:Kn,shift_jis:Xn,utf8:zn},Ai=()=>({F:He(2956),I:0,push(e,t){for(let n=t,a=8-(7&this.I);n>0;n-=a,a=8)this.F[this.I>>3]|=e<<a>>n,this.I+=n<a?n:a}}),Ln=(e,t=e*e,n=He(t))=>({size:e,K:n,get:(a,r)=>a>=0&&a<e&&!!(1&n[r*e+a]),toString({on:a="##",off:r="  ",lf:i=`
`,pad:l=4,padX:c=l,padY:d=l}={}){let $="";for(let p=-d;p<e+d;++p){for(let h=-c;h<e+c;++h)$+=this.get(h,p)?a:r;$+=i}return $},toImageData(a,{on:r=[0,0,0],off:i=[0,0,0,0],pad:l=4,padX:c=l,padY:d=l}={}){let $=e+2*c,p=e+2*d,h=a.createImageData($,p),v=new Uint32Array(h.data.buffer);h.data.set([...r,255]);let u=v[0];h.data.set([...i,255]);let f=v[0];for(let x=0;x<p;++x)for(let S=0;S<$;++S)v[x*$+S]=this.get(S-c,x-d)?u:f;return h},toCanvas(a,r){let i=a.getContext("2d"),l=this.toImageData(i,r);a.width=l.width,a.height=l.height,i.putImageData(l,0,0)},toDataURL({type:a="image/png",scale:r=1,...i}={}){let l=document.createElement("canvas"),c=l.getContext("2d"),d=this.toImageData(c,i);return l.width=d.width*r,l.height=d.height*r,c.putImageData(d,0,0),c.imageSmoothingEnabled=!1,c.globalCompositeOperation="copy",c.drawImage(l,0,0,d.width,d.height,0,0,l.width,l.height),l.toDataURL(a,1)}}),Lt=[(e,t)=>1&(e^t),(e,t)=>1&t,e=>e%3,(e,t)=>(e+t)%3,(e,t)=>1&(e/3^t>>1),(e,t)=>(e&t&1)+e*t%3,(e,t)=>(e&t)+e*t%3&1,(e,t)=>(e^t)+e*t%3&1],Ut=He(511);for(let e=0,t=1;e<255;t=2*t^285*(t>127))Ut[Ut[t+255]=e++]=t;var Io=e=>Ut[e%255],Po=e=>Ut[e+255],Ti=(e,t)=>{let n=He(e.length+t.length-1);for(let a=0;a<e.length;++a)for(let r=0;r<t.length;++r)n[a+r]^=Io(e[a]+t[r]);return n.map(Po)},Mi=(e,t)=>{let n=He(e.length+t.length-1);n.set(e,0);for(let a=0;a<e.length;++a)if(n[a]){let r=Po(n[a]);for(let i=0;i<t.length;++i)n[a+i]^=Io(t[i]+r)}return n.slice(e.length)},Wn=[[0],[0,0]];for(let e=1;e<30;++e)Wn.push(Ti(Wn[e],[0,e]));var Ii=(e,t)=>{let n=[[],[]],a=0,r=0;for(let[l,c]of t.o)for(let d=0;d<l;++d,a+=c){let $=e.slice(a,a+c);n[0].push($),n[1].push(Mi($,Wn[t.i])),r+=c+t.i}let i=He(r);r=0;for(let l of n)for(let c=0,d=-1;d<r;++c){d=r;for(let $ of l)c<$.length&&(i[r++]=$[c])}return i},Ho=(e,t,n)=>{let a=e<<=n;for(let r=134217728;r>>=1;)a&r&&(a^=t*(r>>n));return a|e},Pi=({size:e,K:t},n)=>{let a=(l,c,d,$)=>{for(;d-- >0;l+=e)t.fill($,l,l+c)},r=(l,c,d)=>{for(let $=0;$++<3;d-=2)a(c*e+l-(d>>1)*(e+1),d,d,2|$)},i=2*((e-13)/(1+(n/7|0))/2+.75|0);if(n>1)for(let l=e-7;l>8;l-=i){for(let c=l;c>8;c-=i)r(l,c,5);l<e-7&&r(l,6,5)}if(n>6)for(let l=Ho(n,7973,12),c=1;c<7;++c)for(let d=12;d-- >9;l>>=1)t[c*e-d]=2|1&l;a(7,2,9,2),a(e-8,8,9,2);for(let l=0;l<e;++l)t[6*e+l]=3^1&l;r(3,3,7),r(e-4,3,7);for(let l=0;l<e;++l)for(let c=l;c<e;++c)t[c*e+l]=t[l*e+c];t[(e-8)*e+8]=3},Hi=({size:e,K:t})=>{let n=[];for(let a=e-2,r=e,i=-1;a>=0;a-=2){for(a===5&&(a=4);r+=i,r!==-1&&r!==e;){let l=r*e+a;t[l+1]||n.push(l+1),t[l]||n.push(l)}i*=-1}return n},Ni=({K:e},t,n)=>t.forEach((a,r)=>e[a]=n[r>>3]>>(7&~r)&1),ji=({size:e,K:t},n,a,r)=>{for(let l=0;l<e;++l)for(let c=0;c<e;++c){let d=l*e+c;t[d]^=!(n(c,l)||2&t[d])}let i=21522^Ho((1^r)<<3|a,1335,10);for(let l=0;l++<8;i>>=1)t[(l-(l<7))*e+8]=1&i,t[9*e-l]=1&i;for(let l=8;--l,i;i>>=1)t[8*e+l-(l<7)]=1&i,t[(e-l)*e+8]=1&i},Fi=({size:e,K:t},n=0,a=0)=>{for(let r=0;r<e;++r){for(let i=0;i<2;++i)for(let l,c=0,d=0,$=2;c<e;++c){let p=1&t[i?r*e+c:c*e+r];a+=p,d=(d>>1|2098176)&(3047517^p-1),2049&d&&(n+=40),p^$&&(l=0),$=p,n+=++l===5?3:l>5}if(r)for(let i=e+r,l=5*t[r-1]^t[r];i<e*e;i+=e){let c=5*t[i-1]^t[i];n+=3*!(1&(l|c)|4&(l^c)),l=c}}return n+10*(10*Math.abs(a/(e*e)-1)|0)},Do=[],Vt=(e=dt(1),{minCorrectionLevel:t=0,maxCorrectionLevel:n=3,minVersion:a=1,maxVersion:r=40,mask:i,trailer:l=60433,...c}={})=>{n<t&&dt(3),r<a&&dt(2),typeof e=="string"&&(e=Oi.auto(e,c));for(let d=a,$=0;d<=r;++d){let p=Do[d];p||(Do[d]=p=Ln(4*d+17),Pi(p,d),p.p=Hi(p));let h=Ei(d,p.p.length>>3);if(8*h(t).t<$)continue;let v=Ai();e(v,d),$=v.I;for(let u=n;u>=t;--u){let f=h(u);if(8*f.t<$)continue;for(v.I=$+11&-8;v.I<8*f.t;)v.push(l,16);let x=Ln(p.size,p.K);return Ni(x,p.p,Ii(v.F,f)),(Lt[i]?[Lt[i]]:Lt).map((S,D)=>{let C=Ln(x.size,x.K);return ji(C,S,i??D,u),C.s=Lt[i]?0:Fi(C),C}).reduce((S,D)=>D.s<S.s?D:S)}}dt(4)};Vt.with=(...e)=>(t,n)=>Vt(t,{modes:[...Mo,...e],...n});var Ne=m(null),Yn=4;function qi({address:e}){let t=Vt(e),n=[];for(let r=0;r<t.size;r++)for(let i=0;i<t.size;i++)t.get(i,r)&&n.push(`M${i} ${r}h1v1h-1z`);let a=t.size+2*Yn;return s`<svg class="qr" viewBox=${`${-Yn} ${-Yn} ${a} ${a}`} role="img" aria-label=${o("qr")}><path d=${n.join("")} /></svg>`}var Ri=()=>b(async()=>{Ne.value=await _("me/code")});async function Li(e){e.preventDefault();let{password:t,code:n}=Object.fromEntries(new FormData(e.target));await b(()=>w("me/code",{password:t,code:n,secret:Ne.value.secret}),"saved")&&(Ne.value=null,await ie())}async function Ui(e){e.preventDefault();let{password:t}=Object.fromEntries(new FormData(e.target));await b(()=>w("me/code/remove",{password:t}),"saved")&&await ie()}var No=()=>s`<label>${o("passwordWord")}<input name="password" type="password" required autocomplete="current-password" /></label>`;function Vi(){return s`
		<p>${o("codeHow")}</p>
		<${qi} address=${Ne.value.address} />
		<p><a href=${Ne.value.address}>${o("codeHere")}</a></p>
		<p>${o("codeByHand")} <code class="secret" dir="ltr">${Ne.value.secret.match(/.{1,4}/g).join(" ")}</code></p>
		<form class="stack" onSubmit=${Li}>
			<label>${o("codeWord")}<input name="code" inputmode="numeric" dir="ltr" autocomplete="one-time-code" pattern="[0-9]{6}" required /></label>
			<${No} />
			<button class="main">${o("save")}</button>
		</form>`}function jo(){return s`
		<section><h2>${o("secondStep")}</h2>
			<p class="hint">${o(k.value.code?"codeOn":"codeOff")}</p>
			${k.value.code?s`<form class="stack" onSubmit=${Ui}><${No} /><button>${o("codeRemove")}</button></form>`:Ne.value?s`<${Vi} />`:s`<button type="button" onClick=${Ri}>${o("codeSet")}</button>`}
		</section>`}var Fo=e=>async t=>{t.preventDefault();let n=t.target;await b(()=>w(e,Object.fromEntries(new FormData(n))),"saved")&&(n.reset(),await ie())},Wi=({id:e})=>b(()=>w(`me/sessions/${e}/end`)).then(ie);function Bi(){return s`
		<section><h2>${o("ownPhone")}</h2>
			<p class="hint">${o("ownPhoneHint")}</p>
			<form class="line" onSubmit=${Fo("me/phone")}>
				<label><span class="hidden">${o("ownPhone")}</span>
					<input name="phone" type="tel" dir="ltr" autocomplete="tel" placeholder="+39…" maxlength="20" defaultValue=${k.value.phone??""} key=${k.value.phone} /></label>
				<button>${o("save")}</button>
			</form></section>`}function Ki(){return s`
		<section><h2>${o("choosePassword")}</h2>
			<form class="stack" onSubmit=${Fo("me/password")}>
				<input class="hidden" type="text" name="name" value=${k.value.name} autocomplete="username" tabindex="-1" aria-hidden="true" readonly />
				<label>${o("passwordWord")}<input name="password" type="password" required autocomplete="current-password" /></label>
				<label>${o("newPassword")}<input name="new" type="password" required minlength="10" autocomplete="new-password" /></label>
				<p class="hint">${o("passwordHint")}</p>
				<button>${o("save")}</button>
			</form></section>`}function qo(){let{name:e,role:t,desks:n,sessions:a}=k.value;return s`
		<h1><bdi>${e}</bdi></h1>
		<p class="tags"><span class="tag">${o(`role.${t}`)}</span> ${n.split(" ").map(r=>s`<span key=${r} class="tag">${r==="all"?o("allDesks"):te(r)}</span> `)}</p>
		<div class="panels">
			<${Bi} />
			<section><h2>${o("sessions")}</h2>
				<ul class="items">${a.map(r=>s`
					<li key=${r.id}><time>${O(r.began)}</time> <small>${o("until")} ${O(r.ends)}</small>
						${r.here?s`<span class="tag">${o("here")}</span>`:s`<button type="button" onClick=${()=>Wi(r)}>${o("end")}</button>`}</li>`)}</ul></section>
			<${jo} />
			<${Ki} />
		</div>`}var fe=m(null),Gn=m(!0),Q=e=>new Date(`${e}T12:00Z`);function Ro(e,t){let n=new Date(`${e}T12:00Z`);return n.setUTCDate(n.getUTCDate()+t),n.toISOString().slice(0,10)}var ze={week:7,list:28},zi=([e,t,n=""])=>({kind:ze[e]?e:"week",date:t??"",desk:n});async function Xi({kind:e,date:t,desk:n}){await W(async()=>{fe.value=await _(`appointments?day=${t}&desk=${n}${e==="list"?`&days=${ze.list}`:""}`)})}function Wt({item:e}){let t={confirmed:"✓",cancelled:"✗",moving:"⇄"};return s`<span class=${`state ${e.state}`}>${t[e.state]&&s`<b aria-hidden="true">${t[e.state]}</b> `}${o(e.state==="planned"?"noAnswer":`answer.${e.state}`)}</span>`}function Yi({item:e}){return s`
		<li><a class=${`item ${e.state}`} href=${`#appointment/${e.id}`}>
			<time>${e.time}</time> <strong dir="ltr">${e.code}</strong>
			<${Wt} item=${e} />
			${e.number&&s`<bdi class="who" dir="ltr">${e.number}</bdi>`}
			${e.topic&&s`<span class="tag" dir="auto">${e.topic}</span>`}
			${e.desk&&s`<span class="tag">${e.desk}</span>`}
			${e.told&&s`<small>${o(`told.${e.told}`)}</small>`}
		</a></li>`}function Gi({slot:e}){return s`
		<li><a class="item free" href=${`#appointment/new/${e.day}T${e.time}/${e.desk}`}>
			<time>${e.time}</time> ${o("freeSlot")}${e.room>1?` × ${e.room}`:""}
			<span class="tag">${e.desk}</span></a></li>`}function Zi({date:e}){let{today:t,appointments:n,slots:a}=fe.value,r=[...n.filter(i=>i.day===e).map(i=>({at:i.time,key:i.id,show:s`<${Yi} key=${i.id} item=${i} />`})),...Gn.value?a.filter(i=>i.day===e).map(i=>({at:i.time,show:s`<${Gi} key=${`${i.desk}${i.time}`} slot=${i} />`})):[]].sort((i,l)=>i.at.localeCompare(l.at));return s`
		<li class=${e===t?"day today":"day"}>
			<h2><time datetime=${e}>${N(Q(e))}</time>${e===t&&s` <span class="hidden">${o("today")}</span>`}</h2>
			${r.length===0?s`<p class="empty">–</p>`:s`<ul>${r.map(({show:i})=>i)}</ul>`}
		</li>`}function Ji(){let{appointments:e}=fe.value;return e.length===0?s`<p class="empty">${o("noAppointments")}</p>`:s`
		<div class="sheet" tabindex="0" role="region" aria-label=${o("appointments")}><table>
			<thead><tr>${["when","code.of","answer.word","about","desk","place","reminders"].map(t=>s`<th key=${t} scope="col">${o(t)}</th>`)}</tr></thead>
			<tbody>${e.map(t=>s`
				<tr key=${t.id}>
					<td><time>${N(Q(t.day))} ${t.time}</time></td>
					<td><a class="item-link" href=${`#appointment/${t.id}`}><bdi dir="ltr">${t.code}</bdi></a></td>
					<td><${Wt} item=${t} /></td>
					<td>${t.person?s`<a href=${`#person/${t.person}`}><bdi dir="ltr">${t.number??o("erased")}</bdi></a>`:"–"}</td>
					<td>${t.desk??"–"}</td>
					<td dir="auto">${t.place}</td>
					<td>${t.reminders?t.told?o(`told.${t.told}`):o("told.planned"):o("never.reminded")}</td>
				</tr>`)}</tbody>
		</table></div>`}function Qi({at:e}){let{days:t,desks:n}=fe.value,a=i=>M("appointments",e.kind,Ro(t[0],i*ze[e.kind]),e.desk),r=()=>b(()=>jt("appointments/export",{from:t[0],until:t.at(-1)},`appointments-${t[0]}.csv`));return s`
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
			${e.kind==="week"&&n.some(({slots:i})=>i)&&s`<label class="tick"><input type="checkbox" checked=${Gn.value} onChange=${({target:i})=>{Gn.value=i.checked}} /> ${o("freeSlots")}</label>`}
			<a class="button" href="#appointment/new">${o("newAppointment")}</a>
			<a href="#waiting">${o("waitingList")}</a>
			${k.value.role!=="volunteer"&&s`
				<a href="#import/appointments">${o("import")}</a>
				<button type="button" onClick=${r}>${o("export")}</button>`}
		</div>`}function er(e,t){let n=document.documentElement.dir==="rtl"?"ArrowLeft":"ArrowRight";if(e.target.closest("input, textarea, select, .sheet")||e.ctrlKey||e.altKey||e.metaKey||!fe.value)return;let a=[...document.querySelectorAll(".item, .item-link")],r=a.indexOf(document.activeElement);e.key==="ArrowLeft"||e.key==="ArrowRight"?M("appointments",t.kind,Ro(fe.value.days[0],e.key===n?ze[t.kind]:-ze[t.kind]),t.desk):e.key==="t"?M("appointments",t.kind):e.key==="l"?M("appointments",t.kind==="week"?"list":"week",fe.value.days[0],t.desk):e.key==="n"?M("appointment","new"):(e.key==="j"||e.key==="k")&&a[Math.max(0,Math.min(a.length-1,r+(e.key==="j"?1:-1)))]?.focus()}function Lo({parts:e}){let t=zi(e);if(y(()=>{Xi(t)},[q.value.count]),y(()=>{let r=i=>er(i,t);return addEventListener("keydown",r),()=>removeEventListener("keydown",r)},[]),fe.value===null)return s`<h1>${o("appointments")}</h1>`;let{days:n,more:a}=fe.value;return s`
		<h1>${o("appointments")} <small>${N(Q(n[0]))} – ${N(Q(n.at(-1)))}</small></h1>
		<${Qi} at=${t} />
		${t.kind==="list"?s`<${Ji} />`:s`<ol class="week">${n.map(r=>s`<${Zi} key=${r} date=${r} />`)}</ol>`}
		${a&&s`<p class="hint">${o("notAll")}</p>`}
		<p class="hint">${o("keys.appointments")}</p>`}var Vo=m(null),Uo=m([]),$t=m([]);async function Wo(e){await W(async()=>{Vo.value=await _(`appointments/${e}`)})}async function Bo(e,t){$t.value=[];try{return U.value="",await w(e,t)}catch(n){return U.value=n.message,$t.value=n.columns??[],null}}function z({name:e,children:t}){return s`<label>${o(`field.${e}`)}${t}
		${$t.value.includes(e)&&s`<span class="wrong">${o(`bad.${e}`)}</span>`}</label>`}function tr(e){let t=Math.round(e/36e5);return t%24===0?`${g(t/24)} ${o("days")}`:`${g(t)} ${o("hours")}`}function nr({history:e}){return s`
		<h2>${o("told")}</h2>
		${e.length===0?s`<p class="empty">${o("toldNothing")}</p>`:s`
			<ol class="history">${e.map(t=>s`
				<li><time>${O(t.at)}</time>
					<span>${t.before===0?o("ofChange"):`${tr(t.before)} ${o("beforeIt")}`}</span>
					<span class="tag">${o(`told.${t.state}`)}</span>
					${t.calls>0&&s`<span class="tag">${o("calls")}: ${g(t.calls)}</span>`}
					${t.stale&&s`<span class="tag">${o("told.stale")}</span>`}</li>`)}</ol>`}`}var Zn=(e,t,n)=>Bo(t,n).then(a=>{a&&Wo(e)});function ar({item:e}){let t=n=>{n.preventDefault();let{starts:a,place:r,reminders:i}=Object.fromEntries(new FormData(n.target));Zn(e.id,`appointments/${e.id}`,{starts:a,place:r,reminders:i?"yes":"no"})};return e.past||e.state==="cancelled"?null:s`
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
			<button type="button" class="alert" onClick=${()=>Zn(e.id,`appointments/${e.id}/cancel`)}>${o("cancelIt")}</button></details>
		<button type="button" onClick=${()=>Zn(e.id,`appointments/${e.id}/wait`)}>${o("waitForSlot")}</button>`}function or({id:e}){y(()=>{$t.value=[]},[e]),y(()=>{Wo(e)},[e,q.value.count]);let t=Vo.value;return String(t?.id)!==e?s`<h1>${o("appointment")}</h1>`:s`
		<p><a href=${`#appointments/week/${t.day}`}>${o("backToWeek")}</a></p>
		<h1>${N(Q(t.day))}, <time>${t.time}</time> · <bdi dir="ltr">${t.code}</bdi></h1>
		<p><${Wt} item=${t} /> ${t.desk&&s`<span class="tag">${t.desk}</span>`} ${t.topic&&s`<span class="tag" dir="auto">${t.topic}</span>`} ${t.staff&&s`<span class="tag" dir="auto">${t.staff}</span>`}</p>
		<p dir="auto">${t.place}</p>
		<p>${t.person?s`<a href=${`#person/${t.person}`}>${o("conversation")} <bdi dir="ltr">${t.number??o("erased")}</bdi></a>`:o("notYours")}</p>
		<${ar} item=${t} />
		<${nr} history=${t.history} />`}function sr({starts:e="",desk:t="",person:n=""}){y(()=>{$t.value=[],W(async()=>{({desks:Uo.value}=await _("appointments?days=1"))}),document.querySelector(e?"#who":"#starts")?.focus()},[]);let a=Uo.value,r=async i=>{i.preventDefault();let{who:l,reminders:c,...d}=Object.fromEntries([...new FormData(i.target)].filter(([,h])=>h!=="")),$=/^[a-z0-9]{12}$/.test(l??""),p=await Bo("appointments",{...d,[$?"person":"number"]:l,reminders:c?"yes":"no"});p&&M("appointment",String(p.id))};return s`
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
		</form>`}function Ko({parts:[e,t,n,a]}){return e==="new"?s`<${sr} starts=${t} desk=${n} person=${a} />`:s`<${or} id=${e} />`}var ir=100,Bt=m([]),Xo=m(!1),zo=(e=0)=>b(async()=>{let t=(await _(`audit?before=${e}`)).entries;Bt.value=e?[...Bt.value,...t]:t,Xo.value=t.length===ir});function Yo(){return y(()=>{zo()},[]),s`
		<h1>${o("audit")}</h1>
		<p class="hint">${o("auditHint")} <code dir="ltr">passaparola audit verify</code></p>
		<div class="sideways" tabindex="0" role="region" aria-label=${o("audit")}><table>
			<thead><tr><th scope="col">${o("whenWord")}</th><th scope="col">${o("whoWord")}</th><th scope="col">${o("whatWord")}</th><th scope="col">${o("about")}</th></tr></thead>
			<tbody>${Bt.value.map(e=>s`
				<tr key=${e.id}>
					<td><time>${O(e.at)}</time></td>
					<td><bdi>${e.staff??o("commandLine")}</bdi></td>
					<td>${X("audit",e.did)}</td>
					<td>${e.person?s`<a href=${`#person/${e.person}`}><bdi dir="ltr">${e.person}</bdi></a>`:e.thing||""}</td>
				</tr>`)}</tbody>
		</table></div>
		${Xo.value&&s`<button type="button" onClick=${()=>zo(Bt.value.at(-1).id)}>${o("more")}</button>`}`}var Go=["no_number","number_invalid","sent_post","appointment_questura","in_process","need_documents","ready","collected","not_found","warning_refusal","refused","unavailable","stale"],Kt=m(null),Jn=m(0),Xe=m(0);async function Qn(e,t=0){await W(async()=>{let n=await _(`cases?state=${e}${t?`&before=${t}`:""}`);Kt.value=t?[...Kt.value,...n.cases]:n.cases,Jn.value=n.next})}function rr({file:e,state:t}){return s`
		<form class="inline" onSubmit=${async a=>{a.preventDefault(),await b(()=>w(`cases/${e.id}`,Object.fromEntries(new FormData(a.target))))&&(Xe.value=0,Qn(t))}}>
			<label><span class="hidden">${o("caseState")}</span><select name="state">${Go.map(a=>s`<option key=${a} value=${a} selected=${a===e.state}>${o(`case.${a}`)}</option>`)}</select></label>
			<label>${o("field.date")}<input name="date" type="date" defaultValue=${e.date??""} /></label>
			<label>${o("field.time")}<input name="time" maxlength="20" defaultValue=${e.time??""} /></label>
			<label>${o("field.place")}<input name="place" maxlength="300" dir="auto" defaultValue=${e.place??""} /></label>
			<button class="main">${o("save")}</button>
		</form>`}function lr({file:e,state:t}){return s`
		<li>
			<div class="what">
				<bdi dir="ltr"><strong>${e.case?`…${e.case}`:"–"}</strong></bdi> <span>${o(`case.${e.state}`)}</span>
				<small>${e.person&&s`<a href=${`#person/${e.person}`}><bdi dir="ltr">${e.number??o("erased")}</bdi></a>`}
					${e.date&&s`<span><time>${e.date}</time> ${e.time}</span>`}
					${e.place&&s`<bdi>${e.place}</bdi>`}
					<span>${o("checked")} <time>${N(e.checked)}</time></span></small>
				${Xe.value===e.id&&s`<${rr} file=${e} state=${t} />`}
			</div>
			${e.case&&s`<button type="button" aria-expanded=${Xe.value===e.id} onClick=${()=>{Xe.value=Xe.value===e.id?0:e.id}}>${o("change")}</button>`}
		</li>`}function Zo({parts:[e=""]}){return y(()=>{Xe.value=0,Qn(e)},[e]),s`
		<h1>${o("cases")}</h1>
		<div class="filters">
			<label><span class="hidden">${o("caseState")}</span>
				<select value=${e} onChange=${({target:t})=>M("cases",t.value)}>
					<option value="">${o("allStates")}</option>
					${Go.map(t=>s`<option key=${t} value=${t}>${o(`case.${t}`)}</option>`)}
				</select></label>
			${k.value.role!=="volunteer"&&s`<a href="#import/cases">${o("import")}</a>`}
		</div>
		${Kt.value?.length===0&&s`<p class="empty">${o("noCases")}</p>`}
		<ul class="tasks">${Kt.value?.map(t=>s`<${lr} key=${t.id} file=${t} state=${e} />`)}</ul>
		${Jn.value>0&&s`<button type="button" onClick=${()=>Qn(e,Jn.value)}>${o("more")}</button>`}`}var ea=m(null),zt=m(null),cr=15e3,ur={done:"✓",open:"○",wrong:"✗",yourself:"?"},Jo=()=>W(async()=>{ea.value=await _("house")}),pr=()=>W(async()=>{({settings:zt.value}=await _("house/settings"))});function dr({step:e}){return s`
		<li class=${`step ${e.state}`}>
			<b aria-hidden="true">${ur[e.state]}</b>
			<div>
				<strong>${o(`step.${e.step}`)}</strong> ${e.of&&s`<bdi class="tag">${e.of}</bdi>`}
				<span class="hidden">${o(`state.${e.state}`)}</span>
				${e.at>0&&s` <small><time>${O(e.at)}</time></small>`}
				${e.state!=="done"&&s`<p>${o(`how.${e.step}`)}</p>`}
			</div>
		</li>`}function $r({accounts:e}){return s`
		<h2>${o("accounts")}</h2>
		<div class="sheet" tabindex="0" role="region" aria-label=${o("accounts")}><table>
			<thead><tr>${["account","state.word","number.word","rate","price","heardLast"].map(t=>s`<th key=${t} scope="col">${o(t)}</th>`)}</tr></thead>
			<tbody>${e.map(t=>s`
				<tr key=${t.name}>
					<td><bdi>${t.name}</bdi> <small>${t.provider}</small></td>
					<td class=${t.state==="well"?"":"alarm"}>${o(`account.${t.state}`)}${t.wait>0?` (${g(Math.ceil(t.wait/1e3))} s)`:""}</td>
					<td><bdi dir="ltr">${t.number}</bdi></td>
					<td>${g(t.rate)}</td>
					<td>${t.price>0?K(t.price):"–"}</td>
					<td>${t.heard>0?s`<time>${O(t.heard)}</time>`:"–"}</td>
				</tr>`)}</tbody>
		</table></div>`}function mr({spending:e,cap:t}){let n=Math.max(t,...e.map(a=>a.euro),.01);return s`
		<h2>${o("spending")}</h2>
		<p>${t>0?o("capIs",K(t)):o("noCap")}</p>
		${e.length===0?s`<p class="empty">${o("nothingSpent")}</p>`:s`
			<div class="sheet" tabindex="0" role="region" aria-label=${o("spending")}><table>
				<thead><tr><th scope="col">${o("day.word")}</th><th scope="col">${o("euro.word")}</th><th scope="col">${o("texts")}</th><th scope="col">${o("calls.word")}</th></tr></thead>
				<tbody>${e.map(a=>s`
					<tr key=${a.day}><td><time>${N(Q(a.day))}</time></td>
						<td>${K(a.euro)} <meter min="0" max=${n} high=${t>0?t*.8:void 0} value=${a.euro} aria-label=${K(a.euro)}></meter></td>
						<td>${g(a.texts)}</td><td>${g(a.calls)}</td></tr>`)}</tbody>
			</table></div>`}`}function fr(){return s`
		<h2>${o("settings")}</h2>
		<p class="hint">${o("settingsHint")}</p>
		${zt.value===null?s`<button type="button" onClick=${pr}>${o("showSettings")}</button>`:s`
			<pre class="sheet" tabindex="0" dir="ltr" role="region" aria-label=${o("settings")}>${zt.value.map(({name:e,value:t})=>`${e} ${t}`).join(`
`)}</pre>`}`}function Qo(){if(y(()=>{zt.value=null,Jo();let $=setInterval(Jo,cr);return()=>clearInterval($)},[]),ea.value===null)return s`<h1>${o("house")}</h1>`;let{wrong:e,steps:t,accounts:n,spending:a,cap:r,reload:i,reloaded:l,why:c}=ea.value,d=t.filter(({state:$})=>$!=="done"&&$!=="yourself").length;return s`
		<h1>${o("house")}</h1>
		${e?s`<p class="wrong" role="status">${o(`house.${e}`)}</p>`:s`<p class="held" role="status">${o("allWell")}</p>`}
		${i&&s`<p class=${i==="refused"?"wrong":"hint"}>${o(`reload.${i}`)} <time>${O(l)}</time>${c&&s` <bdi lang="en" dir="ltr">${c}</bdi>`}</p>`}
		<h2>${o("firstSteps")}${d>0?` · ${o("toDo",g(d))}`:""}</h2>
		<ol class="steps">${t.map($=>s`<${dr} key=${$.step+$.of} step=${$} />`)}</ol>
		${n.length>0&&s`<${$r} accounts=${n} />`}
		<${mr} spending=${a} cap=${r} />
		${k.value.role==="admin"&&s`<${fr} />`}`}var hr=["appointments","cases","people"],Ce=m(null),ee=m(null),Ye=m(null),vr=500;function es(){Ce.value=ee.value=Ye.value=null}async function gr(e,t){es(),await b(async()=>{await uo(t,n=>{ee.value={what:"reading",done:n,all:t.size}}),Ce.value=await w("import/check",{what:e})}),ee.value=null}var br=()=>new Promise(e=>{setTimeout(e,vr)});async function _r(e,t){t.preventDefault();let n=t.target.elements.cancel_missing?.checked??!1;await b(async()=>{let a=await w("import",{what:e,cancel_missing:n}),{import:r,pieces:i,rows:l}=a;for(let c=0;c<i;c++)ee.value={what:"sending",done:c,all:i},a=await w(`import/${r}`,{piece:c});for(;!a.ended;)ee.value={what:"putting",done:a.put,all:l},await br(),a=await _(`import/${r}`);Ye.value={rows:l,cancelled:a.cancelled??0},Ce.value=null}),ee.value=null}function yr({finding:e}){let t=o(`bad.${e.code}`);return s`<li>${e.line>0&&s`<strong>${o("line",e.line)}</strong>: `}
		${t===`bad.${e.code}`?s`<span lang="en" dir="ltr">${e.message}</span>`:s`${t} <small lang="en" dir="ltr">${e.message}</small>`}</li>`}function wr(){let{wrong:e,findings:t}=Ce.value;return s`
		<section role="alert">
			<h2>${o("badRows",g(e))}</h2>
			<p>${o("nothingImported")}</p>
			<ul class="findings">${t.map(n=>s`<${yr} key=${`${n.line}${n.code}${n.message}`} finding=${n} />`)}</ul>
			${e>t.length&&s`<p class="hint">${o("andMore",g(e-t.length))}</p>`}
		</section>`}var kr=["number","code","starts_ms","place","desk","case_number","state","name","language"],xr=(e,t)=>e==="starts_ms"?O(t):t;function Sr({what:e}){let{rows:t,first:n}=Ce.value,a=kr.filter(r=>n.some(i=>i[r]!==void 0));return s`
		<section>
			<h2 role="status">${o("rowsFine",g(t))}</h2>
			<div class="sheet" tabindex="0" role="region" aria-label=${o("firstRows")}><table>
				<thead><tr>${a.map(r=>s`<th key=${r} scope="col">${o(`column.${r}`)}</th>`)}</tr></thead>
				<tbody>${n.map((r,i)=>s`<tr key=${i}>${a.map(l=>s`<td key=${l}><bdi>${xr(l,r[l])}</bdi></td>`)}</tr>`)}</tbody>
			</table></div>
			<form onSubmit=${r=>_r(e,r)}>
				${e==="appointments"&&s`
					<label class="tick"><input type="checkbox" name="cancel_missing" /> ${o("cancelMissing")}</label>
					<p class="hint">${o("cancelMissingHint")}</p>`}
				<button class="main" id="put" disabled=${ee.value!==null}>${o("importRows",g(t))}</button>
			</form>
		</section>`}function ts({parts:[e="appointments"]}){return y(()=>{es(),document.querySelector("#file")?.focus()},[e]),s`
		<h1>${o("import")}</h1>
		<div class="filters">${hr.map(t=>s`<a key=${t} href=${`#import/${t}`} aria-current=${t===e?"page":void 0}>${o(t)}</a>`)}</div>
		<p>${o("importHint")}</p>
		<p class="hint"><code dir="ltr">${o(`columns.${e}`)}</code></p>
		<label>${o("file")}<input id="file" type="file" accept=${e==="appointments"?".csv,.ics,text/csv,text/calendar":".csv,text/csv"} onChange=${({target:t})=>{t.files.length>0&&gr(e,t.files[0])}} /></label>
		${ee.value&&s`<p role="status">${o(`step.${ee.value.what}`)} <progress value=${ee.value.done} max=${Math.max(1,ee.value.all)} aria-label=${o(`step.${ee.value.what}`)}></progress></p>`}
		${Ce.value&&(Ce.value.wrong>0?s`<${wr} />`:Ce.value.rows===0?s`<p role="status">${o("noRows")}</p>`:s`<${Sr} what=${e} />`)}
		${Ye.value&&s`<p class="held" role="status">${o("imported",g(Ye.value.rows))}${Ye.value.cancelled>0?` ${o("cancelledToo",g(Ye.value.cancelled))}`:""} <a href=${e==="people"?"#inbox":`#${e}`}>${o("look")}</a></p>`}`}var Ge=({flow:e,step:t})=>`${e}.${t}`;function ta(e,t){let n=(e[t-1]??"").trim(),a=n.search(/\s*(->|→|–>)/);return a>0?n.slice(0,a):n.split(/\s/)[0]}function Cr(e,t){let n=new Map;for(let{name:a,arrows:r}of e.steps)for(let i of r){let l=Ge({flow:e.name,step:a}),c=i.flow===e.name?Ge(i):i.flow;if(l===c)continue;let d=`${l} ${c}`,$=n.get(d)??{id:d,from:l,to:c,labels:[],times:0},p=ta(t,i.line);$.labels.includes(p)||$.labels.push(p),n.set(d,$)}return[...n.values()]}function Dr(e,t,n){let a=new Map([[t,null]]),r=[t];for(let l of r){if(l===n)break;for(let c of e)c.from===l&&!a.has(c.to)&&(a.set(c.to,c),r.push(c.to))}let i=[];for(let l=a.get(n);l;l=a.get(l.from))i.push(l);return i}function Er(e,t){let n=Ge({flow:e.name,step:e.steps[0].name}),a=new Map([[n,0]]),r=[n],i=()=>{for(let c of r)for(let{from:d,to:$}of t)d===c&&!a.has($)&&(a.set($,a.get(d)+1),r.push($))};i();for(let{name:c}of e.steps){let d=Ge({flow:e.name,step:c});a.has(d)||(a.set(d,0),r.push(d),i())}let l=[];for(let c of r)(l[a.get(c)]??=[]).push(c);return l}function ns(e,t){let n=(e.text??"").split(`
`),a=Cr(e,n);for(let{from:$,flow:p,step:h,times:v}of e.chosen)for(let u of Dr(a,Ge({flow:e.name,step:$}),p===e.name?Ge({flow:p,step:h}):p))u.times+=v;let r=Er(e,a),l=Math.max(...r.map($=>$.length))*178-28+40+40,c=new Map;r.forEach(($,p)=>$.forEach((h,v)=>{let u=40+(l-40-40-$.length*178+28)/2+v*178;c.set(h,{place:h,x:t?l-u-150:u,y:20+p*114,width:150,height:40,name:h.slice(h.indexOf(".")+1),isOther:!h.includes(".")})}));let d=Math.max(1,...a.map(({times:$})=>$));for(let $ of a){let p=c.get($.from),h=c.get($.to),v=p.x+150/2,u=h.x+150/2,f=h.y>p.y,x=p.x+150+16;$.path=f?`M${v},${p.y+40} C${v},${p.y+40+36} ${u},${h.y-40} ${u},${h.y-6}`:`M${p.x+150},${p.y+40/2} C${x+24},${p.y+40/2} ${x+24},${h.y+40/2} ${h.x+150+6},${h.y+40/2}`,$.labelX=f?v+(u-v)*.62:x+4,$.labelY=f?p.y+40+(h.y-p.y-40)*.6:(p.y+h.y+40)/2,$.weight=1+4*$.times/d,$.isBack=!f}return{nodes:[...c.values()],arrows:a,lines:n,width:l,height:r.length*114-74+40}}var as=m(null),he=m(null);function Or(){return y(()=>{b(async()=>{({flows:as.value}=await _("flows"))})},[]),s`
		<h1>${o("flows")}</h1>
		<p class="hint">${o("flows.hint")}</p>
		<ul class="tasks">${as.value?.map(e=>s`
			<li key=${e.name}><div class="what"><a href=${`#flows/${e.name}`}><strong>${e.name}</strong> <span dir="auto" lang="en">${e.about}</span></a>
				<small>${o("flows.steps",g(e.steps))}
					${e.text&&s`<span class="tag">${o("flows.text")}</span>`}${e.call&&s`<span class="tag">${o("flows.call")}</span>`}
					${e.findings>0&&s`<b class="tag">${o("flows.findings",g(e.findings))}</b>`}</small></div></li>`)}</ul>`}var Ar=e=>document.getElementById(`line-${e}`)?.scrollIntoView({block:"center"});function os(e,t){e.preventDefault();let{line:n}=he.value.steps.find(r=>r.name===t);Ar(n);let a=document.getElementById(`line-${n}`);a.tabIndex=-1,a.focus({preventScroll:!0})}function Tr(){let e=he.value,t=ns(e,xe[L.value].direction==="rtl"),n=new Set(e.steps.filter(a=>a.asks).map(({name:a})=>a));return s`
		<div class="picture" tabindex="0" role="region" aria-label=${o("flows.picture")}>
			<svg width=${t.width} height=${t.height} viewBox=${`0 0 ${t.width} ${t.height}`} role="group" aria-label=${e.name} dir="ltr">
				<defs><marker id="tip" viewBox="0 0 8 8" refX="6" refY="4" markerWidth="8" markerHeight="8" markerUnits="userSpaceOnUse" orient="auto"><path d="M0,0 L8,4 L0,8 z" /></marker></defs>
				${t.arrows.map(a=>s`<path key=${a.id} class=${`arrow ${a.times>0?"gone":""} ${a.isBack?"back":""}`} d=${a.path} stroke-width=${a.weight} marker-end="url(#tip)" />`)}
				${t.nodes.map(a=>s`
					<a key=${a.place} href=${a.isOther?`#flows/${a.place}`:`#flows/${e.name}/${a.name}`} onClick=${a.isOther?void 0:r=>os(r,a.name)}>
						<rect class=${a.isOther?"other":n.has(a.name)?"asks":"node"} x=${a.x} y=${a.y} width=${a.width} height=${a.height} rx=${a.isOther?20:6} />
						<text x=${a.x+a.width/2} y=${a.y+a.height/2+5} text-anchor="middle">${a.name}</text></a>`)}
				${t.arrows.filter(a=>!a.isBack||a.times>0).map(a=>s`<text key=${a.id} class="said" x=${a.labelX} y=${a.labelY} text-anchor="middle">${a.labels[0].slice(0,18)}${(a.labels[0].length>18||a.labels.length>1)&&"…"}${a.times>0&&s`<tspan class="times"> ${g(a.times)}</tspan>`}</text>`)}
			</svg>
		</div>
		<p class="hint">${o("flows.key")}</p>`}function Mr(){let e=he.value,t=e.text.split(`
`);return s`
		<h2>${o("flows.list")}</h2>
		<ol class="steps">${e.steps.map(n=>s`
			<li key=${n.name}><a href=${`#flows/${e.name}/${n.name}`} onClick=${a=>os(a,n.name)}><strong>${n.name}</strong></a>
				${n.asks&&s` <span class="tag">${o("flows.asks")}</span>`}
				<ul>${n.arrows.map((a,r)=>{let i=a.flow===e.name?a.step:a.flow;return s`<li key=${r}><code dir="ltr">${ta(t,a.line)} → ${i}</code></li>`})}</ul></li>`)}</ol>
		${e.chosen.length>0&&s`<h2>${o("flows.chosen")}</h2><div class="scroll"><table>
			<thead><tr><th scope="col">${o("flows.from")}</th><th scope="col">${o("flows.to")}</th><th scope="col" class="number">${o("flows.times")}</th></tr></thead>
			<tbody>${e.chosen.map((n,a)=>s`<tr key=${a}><th scope="row">${n.from}</th><td>${n.flow===e.name?n.step:`${n.flow}.${n.step}`}</td><td class="number">${g(n.times)}</td></tr>`)}</tbody></table></div>`}`}function Ir(){let e=he.value,t=a=>e.findings.filter(r=>r.line===a),n=e.findings.filter(a=>a.line===0);return s`
		<h2>${o("flows.file")}</h2>
		<p class="hint">${o("flows.where")} <code dir="ltr">${e.file}</code></p>
		${n.length>0&&s`<details><summary>${o("flows.findings",g(n.length))}</summary><ul class="findings" lang="en" dir="ltr">${n.map((a,r)=>s`<li key=${r} class=${a.level}>${a.message}</li>`)}</ul></details>`}
		<div class="file" tabindex="0" role="region" aria-label=${o("flows.file")} dir="ltr"><ol>${e.text.split(`
`).map((a,r)=>s`
			<li key=${r} id=${`line-${r+1}`}><code>${a}</code>${t(r+1).map((i,l)=>s`<p key=${l} class=${i.level} lang="en">${i.message}</p>`)}</li>`)}</ol></div>`}function Pr({name:e}){return y(()=>{he.value=null,b(async()=>{he.value=await _(`flows/${encodeURIComponent(e)}`)})},[e]),he.value===null?s`<h1>${e}</h1>`:s`
		<h1>${he.value.name}</h1>
		<p><span lang="en" dir="auto">${he.value.about}</span></p>
		<p class="actions"><a class="button" href="#flows">${o("flows")}</a> <a class="button" href="../phone/" target="_blank" rel="noopener">${o("flows.phone")}</a></p>
		<${Tr} />
		<div class="flow"><section><${Mr} /></section><section class="beside"><${Ir} /></section></div>`}var ss=({parts:[e]})=>e?s`<${Pr} name=${e} />`:s`<${Or} />`;var aa="desk",rs=["all","unread","mine","free"],mt=m("all"),Zt=m(""),re=m(null),oa=m(!1),Yt,ls=e=>_(`inbox?filter=${mt.value}&desk=${encodeURIComponent(Zt.value)}&skip=${e}`);async function cs(){try{let e=Math.max(0,(re.value?.length??0)-50),[t,...n]=await Promise.all(Array.from({length:1+Math.min(3,Math.ceil(e/50))},(a,r)=>ls(50*r)));re.value=[t,...n].flatMap(a=>a.tasks),oa.value=(n.at(-1)??t).more}catch(e){U.value=e.message}}async function Hr(){await b(async()=>{let e=await ls(re.value.length);re.value=[...re.value,...e.tasks],oa.value=e.more})}var Jt=(e,t)=>e&&b(()=>w(`tasks/${e.id}`,t)).then(cs),Nr=()=>[...document.querySelectorAll(".tasks .what")],is=()=>re.value?.find(({id:e})=>e===Number(document.activeElement.closest("[data-task]")?.dataset.task));function Xt(e){let t=Nr(),n=t.findIndex(a=>a.closest("[data-task]")===document.activeElement.closest("[data-task]"));t[Math.max(0,Math.min(t.length-1,n+e))]?.focus()}var Gt=e=>new Date().setHours(24*e,0,0,0);function na(e){return e.urgent?o("urgent"):e.due<Gt(0)?o("overdue"):e.due<Gt(1)?o("today"):e.due<Gt(2)?o("tomorrow"):N(e.due)}function sa({id:e}){return s`<audio controls preload="none" src=${`api/recordings/${e}`} aria-label=${o("recording")}></audio>`}var ft=e=>new Intl.DisplayNames(L.value,{type:"language"}).of(e);function jr({task:e}){return e.name?s`<bdi>${e.name}</bdi>`:s`<bdi dir="ltr">${e.number??o(e.person?"erased":"withheld")}</bdi>`}function Fr({task:e}){return e.said?s`<span class="said"><bdi lang=${e.language}>${e.said}</bdi></span>`:e.called?s`<span class="said">${o("called")}${e.seconds>0&&` · ${o("leftMessage",e.seconds)}`}</span>`:null}function ia({task:e}){let t=e.staff===k.value?.name;return s`
		<li data-task=${e.id} class=${`task ${e.urgent?"urgent":""} ${e.unread?"unread":""}`}>
			<a class="what" href=${e.person?`#person/${e.person}`:"#inbox"} onClick=${()=>{Yt=e.id}}>
				<span class="first">
					${e.unread&&s`<span class="dot"><span class="hidden">${o("unread")} </span></span>`}
					<strong><${jr} task=${e} /></strong>
					<span class="topic">${me(e.topic)}</span>
					<time datetime=${new Date(e.heard||e.opened).toISOString()}>${qr(e.heard||e.opened)}</time>
				</span>
				<${Fr} task=${e} />
				<span class="tags">
					${e.stopped&&s`<b class="tag">STOP</b>`}
					${e.desk!==aa&&s`<span class="tag">${te(e.desk)}</span>`}
					${e.language&&s`<span class="tag" title=${o("language")}>${ft(e.language)}</span>`}
					${e.state!=="open"&&s`<span class="tag">${o(e.state)}</span>`}
					${e.staff&&s`<span class="tag own"><bdi>${e.staff}</bdi></span>`}
				</span>
			</a>
			${!e.person&&e.seconds>0&&s`<${sa} id=${e.interaction} />`}
			${t?s`<button type="button" onClick=${()=>Jt(e,{state:"done"})}>${o("close")}</button>`:s`<button type="button" disabled=${e.staff!==null} onClick=${()=>Jt(e,{take:!0})}>${o("take")}</button>`}
		</li>`}var qr=e=>e>=Gt(0)?Se(e):N(e);function Rr(){return s`
		<div class="filters">
			<div class="choice" role="group" aria-label=${o("inbox")}>
				${rs.map(e=>s`
					<button type="button" key=${e} aria-pressed=${mt.value===e} onClick=${()=>{mt.value=e}}>${o(e==="free"?"free.filter":e)}</button>`)}
			</div>
			${I.value.desks.length>1&&s`
				<label><span class="hidden">${o("toDesk")}</span>
					<select value=${Zt.value} onChange=${({target:e})=>{Zt.value=e.value}}>
						<option value="">${o("allDesks")}</option>
						${I.value.desks.map(e=>s`<option key=${e} value=${e}>${te(e)}</option>`)}
					</select></label>`}
		</div>`}function us(){y(()=>{cs()},[mt.value,Zt.value,q.value.count]);let e=re.value!==null;y(()=>{e&&Yt&&document.querySelector(`[data-task="${Yt}"] .what`)?.focus(),Yt=void 0},[e]),Y([{key:"j",name:"key.next",run:()=>Xt(1)},{key:"ArrowDown",run:()=>Xt(1)},{key:"k",name:"key.before",run:()=>Xt(-1)},{key:"ArrowUp",run:()=>Xt(-1)},{key:"t",name:"take",run:()=>Jt(is(),{take:!0})},{key:"x",name:"close",run:()=>Jt(is(),{state:"done"})},...rs.map((n,a)=>({key:String(a+1),name:n==="free"?"free.filter":n,run:()=>{mt.value=n}}))]);let t=Map.groupBy?.(re.value??[],na)??(re.value??[]).reduce((n,a)=>n.set(na(a),[...n.get(na(a))??[],a]),new Map);return s`
		<div class="title"><h1>${o("inbox")}</h1><${Rr} /></div>
		${re.value?.length===0&&s`<p class="empty">${o("nothing")}</p>`}
		${[...t].map(([n,a])=>s`
			<section key=${n} aria-label=${n}>
				<h2>${n}</h2>
				<ul class="tasks">${a.map(r=>s`<${ia} key=${r.id} task=${r} />`)}</ul>
			</section>`)}
		${oa.value&&s`<button type="button" onClick=${Hr}>${o("more")}</button>`}`}var ne=e=>e===null?o("notice.others"):I.value.languages.find(t=>t.tag===e)?.name??e,De=e=>e%1440===0?o("notice.days",g(e/1440)):e%60===0?o("notice.hours",g(e/60)):o("notice.minutes",g(e)),Qt=({kind:e,name:t,notice:n})=>s`${o(`notice.to.${e}`)} ${e==="those"?s`<a href=${`#notice/${n}`}>${n}</a>`:s`<bdi>${t}</bdi>`}`,en=({after:e,without:t})=>t?o("notice.without"):e===0?o("notice.atOnce"):o("notice.after",De(e));function ps({text:e,letters:t}){let n=[];for(let a of e){let r=t.includes(a),i=n.at(-1);i?.marked===r&&!r?i.text+=a:n.push({marked:r,text:a})}return n.map(({marked:a,text:r},i)=>a?s`<mark key=${i}>${r}</mark>`:r)}var je=6e4,tn=1440*je,Fe=({share:e,kind:t="",size:n=""})=>s`
	<svg class=${`measure ${n}`} aria-hidden="true" preserveAspectRatio="none" viewBox="0 0 100 10"><rect class=${t} width=${Math.max(e>0?.5:0,100*e)} height="10" /></svg>`,la=(e,t)=>t>0?e/t:0;function Lr({result:e}){let t=Math.max(...e.texts.map(({people:n})=>n));return s`
		<div class="scroll"><table>
			<caption>${o("notice.perLanguage")}</caption>
			<thead><tr><th scope="col">${o("notice.language")}</th><th scope="col" class="number">${o("notice.people")}</th><th class="wide"><span class="hidden">${o("notice.bar")}</span></th>
				<th scope="col" class="number">${o("notice.parts")}</th><th scope="col" class="number">${o("notice.cost")}</th></tr></thead>
			<tbody>${e.texts.map(n=>s`
				<tr key=${n.language}><th scope="row"><bdi>${ne(n.language)}</bdi><${Fe} size="narrow" share=${la(n.people,t)} /></th><td class="number">${g(n.people)}</td>
					<td class="wide"><${Fe} share=${la(n.people,t)} /></td>
					<td class="number">${g(n.parts*n.people)} <small>${o("notice.each",g(n.parts))}</small></td><td class="number">${K(n.cost/1e6)}</td></tr>`)}</tbody>
			<tfoot><tr><th scope="row">${o("notice.together")}</th><td class="number">${g(e.people)}</td><td class="wide"></td><td class="number">${g(e.parts)}</td><td class="number">${K(e.cost/1e6)}</td></tr></tfoot>
		</table></div>`}function ca({reasons:e,people:t}){let n=Object.entries(e),a=n.reduce((r,[,i])=>r+i,t);return n.length>0&&s`
		<div class="scroll"><table>
			<caption>${o("notice.leftOut")}</caption>
			<tbody>${n.map(([r,i])=>s`
				<tr key=${r}><th scope="row">${o(`notice.reason.${r}`)}</th><td class="number">${g(i)}</td><td class="wide"><${Fe} kind="out" share=${la(i,a)} /></td></tr>`)}</tbody>
		</table></div>`}function Ur([e,t],n,a){let r=[];if(e===t)return r;for(let i=n-tn;i<a&&r.length<40;i+=tn){let l=new Date(i).setHours(0,0,0,0),c=new Date(l).setHours(0,e),d=new Date(e<t?l:l+tn+36e5).setHours(0,t);d>n&&c<a&&r.push([Math.max(c,n),Math.min(d,a)])}return r}var ra=26,Vr=[10,30,60,120,180,360,720,1440,2880,5760,14400];function Wr({notice:e,result:t}){let n=t.to.filter(u=>u.starts>0),a=t.starts-10*je,r=Math.max(t.ends+10*je,a+60*je),i=xe[L.value].direction==="rtl",l=u=>100*(u-a)/(r-a),c=(u,f)=>{let x=Math.max(.7,l(f)-l(u));return{x:`${i?100-l(u)-x:l(u)}%`,width:`${x}%`}},d=je*(Vr.find(u=>(r-a)/je/u<=6)??20*1440),$=[];for(let u=new Date(a).setHours(0,0,0,0);u<r&&$.length<12;u+=d)l(u)>3&&l(u)<97&&$.push(u);let p=n.length*ra+24,h=Ur(t.quiet,a,r),v=`${o("notice.starts")} ${O(t.starts)}, ${o("notice.ends")} ${O(t.ends)}`;return s`
		<figure>
			<figcaption>${o("notice.when")}</figcaption>
			<svg class="time" role="img" aria-label=${v} width="100%" height=${p}>
				${h.map(([u,f])=>s`<rect key=${u} class="quiet" ...${c(u,f)} y="0" height=${p-20} />`)}
				${$.map(u=>s`<g key=${u}>
					<line x1=${c(u,u).x} x2=${c(u,u).x} y1="0" y2=${p-20} />
					<text x=${c(u,u).x} y=${p-5} text-anchor="middle">${d>=tn?new Date(u).getDate():Se(u)}</text></g>`)}
				${n.map((u,f)=>s`<rect key=${f} class="lane" ...${c(u.starts,u.ends)} y=${f*ra+4} height=${ra-8} rx="3" />`)}
			</svg>
			${h.length>0&&s`<p class="hint"><svg class="key" aria-hidden="true" width="14" height="14"><rect class="quiet" width="14" height="14" /></svg> ${o("notice.quiet")}</p>`}
			<div class="scroll"><table>
				<thead><tr><th scope="col">${o("notice.who")}</th><th scope="col" class="number">${o("notice.people")}</th><th scope="col">${o("notice.starts")}</th><th scope="col">${o("notice.ends")}</th></tr></thead>
				<tbody>${e.to.map((u,f)=>s`
					<tr key=${f}><th scope="row"><${Qt} ...${u} /> <small>${en(u)}</small></th><td class="number">${u.without?"–":g(t.to[f].people)}</td>
						<td>${t.to[f].starts?O(t.to[f].starts):"–"}</td><td>${t.to[f].ends?O(t.to[f].ends):"–"}</td></tr>`)}</tbody>
			</table></div>
		</figure>`}function Br({result:e}){return s`
		${e.no_way&&s`<p class="warning">${o("notice.noWay")}</p>`}
		${e.people===0&&s`<p class="warning">${o("notice.nobody")}</p>`}
		${e.over&&s`<p class="warning">${o("notice.over",K((e.cap-e.spent)/1e6))}</p>`}
		${e.late>0&&s`<p class="warning">${o("notice.late",g(e.late))}</p>`}
		${e.waits_quiet&&s`<p class="warning">${o("notice.waitsQuiet")}</p>`}`}function nn({notice:e,result:t}){let n=Math.max(1,Math.round((t.ends-t.starts)/je));return s`
		<section class="rehearsal" aria-label=${o("notice.rehearsal")}>
			<h2>${o("notice.rehearsal")}</h2>
			<p class="sum"><strong>${o("notice.sumPeople",g(t.people))}</strong> · ${o("notice.sumCost",K(t.cost/1e6))} · ${o("notice.sumTime",De(n))}</p>
			<${Br} result=${t} />
			<${Lr} result=${t} />
			<${ca} reasons=${t.left_out} people=${t.people} />
			<${Wr} notice=${e} result=${t} />
		</section>`}var ua=m(null),Kr={n:()=>M("notice-edit","new"),j:()=>ds(1),k:()=>ds(-1)};function ds(e){let t=[...document.querySelectorAll(".tasks a")];t[Math.max(0,Math.min(t.length-1,t.indexOf(document.activeElement)+e))]?.focus()}var pa=({notice:{state:e,urgent:t}})=>s`
	<span class=${`tag state-${e}`}>${o(`notice.state.${e}`)}</span>
	${t&&s`<b class="tag">${o("urgent")}</b>`}`;function $s(){return y(()=>{b(async()=>{({notices:ua.value}=await _("notices"))})},[q.value.count]),Y(Kr),s`
		<h1>${o("notices")}</h1>
		<p><a class="button main" href="#notice-edit/new">${o("notice.new")}</a></p>
		${ua.value?.length===0&&s`<p class="empty">${o("notice.none")}</p>`}
		<ul class="tasks">${ua.value?.map(e=>s`
			<li key=${e.id} class=${e.state==="running"?"live":""}>
				<div class="what">
					<a href=${`#notice/${e.id}`}><strong dir="auto">${e.title??"?"}</strong></a>
					<small><${pa} notice=${e} /> <bdi>${e.by}</bdi>
						<time>${O(e.starts||e.made)}</time></small>
				</div>
			</li>`)}</ul>
		<p class="hint">${o("notice.keys")}</p>`}var j=m(null),vt=m(null),ht=m(!1),an=m(""),zr=({state:e,messages:t})=>e==="running"||t.waiting+t.sending>0,da=({state:e})=>e==="draft"||e==="approved";async function ms(e){let t=await _(`notices/${e}`);da(t)&&vt.value?.hash!==t.hash&&(vt.value={hash:t.hash,...await _(`notices/${e}/rehearsal`)}),j.value=t}function Xr(e){let t,n=async()=>{let a=performance.now();await b(()=>ms(e));let r=performance.now()-a;t!==null&&j.value&&zr(j.value)&&(t=setTimeout(n,Math.max(1e3,10*r)))};return n(),()=>{clearTimeout(t),t=null}}var qe=(e,t={})=>b(async()=>{ht.value=!1,await w(`notices/${j.value.id}`,{what:e,...t}),await ms(j.value.id),q.value={count:q.value.count+1,person:void 0}});async function Yr(e){e.preventDefault();let{language:t}=Object.fromEntries(new FormData(e.target));an.value="",await b(()=>w(`notices/${j.value.id}/test`,{language:t}))&&(an.value=o("notice.tested"))}function Gr(){let e=j.value;return s`
		<h1><bdi>${e.title}</bdi></h1>
		<p><${pa} notice=${e} /></p>
		<dl class="facts">
			<dt>${o("notice.writtenBy")}</dt><dd><bdi>${e.by}</bdi> · <time>${O(e.made)}</time></dd>
			<dt>${o("notice.approvedBy")}</dt><dd>${e.approved_by?s`<bdi>${e.approved_by}</bdi> · <time>${O(e.approved)}</time>`:"–"}</dd>
			<dt>${o("notice.hash")}</dt><dd><code>${e.hash}</code></dd>
			${(e.starts||e.start)>0&&s`<dt>${o("notice.starts")}</dt><dd><time>${O(e.starts||e.start)}</time></dd>`}
			${e.valid>0&&s`<dt>${o("notice.valid")}</dt><dd>${De(e.valid)}</dd>`}
			${e.call&&s`<dt>${o("notice.how")}</dt><dd>${o("notice.call")}</dd>`}
			<dt>${o("notice.who")}</dt><dd>${e.to.map((t,n)=>s`<span key=${n}>${n>0&&" · "}<${Qt} ...${t} /> <small>${en(t)}</small></span>`)}
				${e.only.length>0&&s` · <small>${o("notice.only")}: ${e.only.map(ne).join(", ")}</small>`}</dd>
		</dl>`}var Zr=()=>s`
	<div class="cards" role="list" aria-label=${o("notice.texts")}>${j.value.texts.map(({language:e,text:t})=>s`
		<div key=${e} role="listitem" class="card"><strong><bdi>${ne(e)}</bdi></strong><p dir="auto" lang=${e??void 0}>${t}</p></div>`)}</div>`;function Jr(){let e=j.value;return e.call?null:e.phone?s`
		<form class="actions" onSubmit=${Yr}>
			<label class="inline"><span>${o("notice.testIn")}</span> <select name="language">${e.texts.map(({language:t})=>s`<option key=${t} value=${t??""}>${ne(t)}</option>`)}</select></label>
			<button>${o("notice.test")} <bdi dir="ltr">${e.phone}</bdi></button>
			<output role="status">${an.value}</output>
		</form>`:s`<p class="hint">${o("notice.noPhone")} <code dir="ltr">passaparola notice phone +39… ${k.value.name} --by …</code></p>`}function Qr(){return s`
		<form class="actions" onSubmit=${t=>{t.preventDefault();let{at:n}=Object.fromEntries(new FormData(t.target));qe("start",{at:n?new Date(n).getTime():0})}}>
			<button class="main">${o("notice.start")}</button>
			<label class="inline"><span>${o("notice.startAt")}</span> <input name="at" type="datetime-local" /></label>
		</form>`}var el=()=>ht.value?s`
	<button type="button" class="alert" onClick=${()=>qe("stop")}>${o("notice.stopSure")}</button>
	<button type="button" onClick=${()=>{ht.value=!1}}>${o("notice.stopNot")}</button>`:s`
	<button type="button" onClick=${()=>{ht.value=!0}}>${o("notice.stop")}</button>`;function tl(){let e=j.value,t=sessionStorage.getItem(`pin-${e.id}`);return s`
		${t&&e.street&&s`<p class="warning">${o("notice.pin")} <code dir="ltr">${e.id} ${e.street} ${t}</code></p>`}
		${e.state==="draft"&&(e.own?s`<p>${o("notice.waitsApproval")}</p>`:s`
			<p class="actions"><button type="button" class="main" onClick=${()=>qe("approve",{hash:e.hash})}>${o("notice.approve")} <code>${e.hash}</code></button></p>
			<p class="hint">${o("notice.approveHint")}</p>`)}
		${e.state==="approved"&&s`<${Qr} />`}
		<p class="actions">${e.own&&s`<a class="button" href=${`#notice-edit/${e.id}`}>${o("notice.change")}</a>`}</p>
		<${Jr} />
		${vt.value&&s`<${nn} notice=${e} result=${vt.value} />`}`}var nl=["delivered","sent","sending","waiting","unknown","failed","stopped"];function al(){let{messages:e,to_come:t,failed:n,planned:a}=j.value,r=[...nl.map(c=>[o(`notice.message.${c}`),e[c],c]),[o("notice.toCome"),t,"waiting"]].filter(([,c])=>c>0),i=e.delivered+e.sent+e.unknown+e.failed+e.stopped,l=i+e.waiting+e.sending+t;return s`
		<p class="sum" role="status">${o("notice.gone",g(i))} / ${g(l)}${a?"":" …"}</p>
		<progress aria-label=${o("notice.progress")} max=${Math.max(l,1)} value=${i}></progress>
		<div class="scroll"><table>
			<caption>${o("notice.results")}</caption>
			<tbody>${r.map(([c,d,$])=>s`
				<tr key=${c}><th scope="row">${c}</th><td class="number">${g(d)}</td><td class="wide"><${Fe} kind=${$==="failed"?"out":""} share=${l>0?d/l:0} /></td></tr>`)}</tbody>
		</table></div>
		${Object.keys(n).length>0&&s`<div class="scroll"><table>
			<caption>${o("notice.whyFailed")}</caption>
			<tbody>${Object.entries(n).map(([c,d])=>s`<tr key=${c}><th scope="row">${o(`failure.${c}`)}</th><td class="number">${g(d)}</td></tr>`)}</tbody></table></div>`}
		<${ca} reasons=${j.value.left_out} people=${l} />`}function ol(){let{state:e,id:t}=j.value;return s`
		${!(e==="done"||e==="stopped")&&s`<p class="actions">
			${e==="running"?s`<button type="button" class="main" onClick=${()=>qe("pause")}>${o("notice.pause")}</button>`:s`<button type="button" class="main" onClick=${()=>qe("start")}>${o("notice.resume")}</button>`}
			<${el} /></p>`}
		<${al} />
		<h2>${o("notice.again")}</h2>
		<p class="actions">${["moved","cancelled","more"].map(a=>s`<a key=${a} class="button" href=${`#notice-edit/new/${t}/${a}`}>${o(`notice.again.${a}`)}</a>`)}</p>`}var sl={p:()=>j.value?.state==="running"?qe("pause"):j.value?.state==="paused"&&qe("start"),e:()=>j.value?.own&&da(j.value)&&document.querySelector('a[href^="#notice-edit/"]').click()};function fs({parts:[e]}){return y(()=>{j.value=vt.value=null,an.value="",ht.value=!1},[e]),y(()=>Xr(e),[e,j.value?.state,q.value.count]),Y(sl),j.value===null?s`<h1 class="hidden">${o("notices")}</h1>`:s`
		<${Gr} />
		<${Zr} />
		${da(j.value)?s`<${tl} />`:s`<${ol} />`}
		<p class="hint">${o("notice.oneKeys")}</p>`}var V=m(null),on=m({lists:[],desks:[]}),gt=m(null),Ze=m({}),il=[30,60,120,360,1440,4320],rl=[15,30,60,120,360,1440],ma=()=>({title:"",to:[{kind:"list",name:"",notice:0,after:0,without:!1}],only:[],start:0,valid:0,urgent:!1,call:!1,street:"",texts:[{language:I.value.languages[0].tag,text:""},{language:null,text:""}]});function ll(e,t){let n=e.again[t]??{};return{...ma(),title:`${o(`notice.again.${t}`)}: ${e.title}`.slice(0,100),urgent:!0,valid:120,to:[{kind:"those",name:null,notice:e.id,after:0,without:!1}],texts:e.texts.map(({language:a,text:r})=>({language:a,text:(n[a??"en"]??"")+r}))}}async function cl([e,t,n]){V.value=gt.value=null,Ze.value={},await b(async()=>{on.value=await _("audience"),V.value=e!=="new"?await _(`notices/${e}`):t?ll(await _(`notices/${t}`),n):ma();for(let{language:a,text:r}of V.value.texts)vs(a,r)})}var ae=e=>{V.value={...V.value,...e},gt.value=null},$a=(e,t,n)=>ae({[e]:V.value[e].map((a,r)=>r===t?{...a,...n}:a)}),ul=(e,t)=>ae({[e]:V.value[e].filter((n,a)=>a!==t)});async function vs(e,t){try{let n=t?await w("parts",{text:t}):null;Ze.value={...Ze.value,[e]:n}}catch{Ze.value={...Ze.value,[e]:null}}}var hs={};function gs(e,t){let{language:n}=V.value.texts[e];$a("texts",e,{text:t}),clearTimeout(hs[n]),hs[n]=setTimeout(vs,200,n,t)}function pl({index:e,text:t,weight:n}){if(!n)return s`<output></output>`;let a=n.letters&&[...n.letters].length<=12;return s`
		<output>${o("notice.weight",g(n.parts))} · ${o("notice.letterCount",g(n.units))}${n.price?` · ${K(n.price)}`:""}</output>
		${n.encoding==="ucs2"&&!a&&s`<p class="hint">${o("notice.script")}</p>`}
		${a&&s`
			<p class="letters" dir="auto"><${ps} text=${t} letters=${n.letters} /></p>
			<p class="hint">${o("notice.dear")}${n.plain&&n.plain_parts<n.parts?` ${o("notice.plainSaves",g(n.plain_parts))}`:""}</p>
			${n.plain&&s`<button type="button" onClick=${()=>{gs(e,n.plain)}}>${o("notice.usePlain")}</button>`}`}`}function dl({index:e,text:{language:t,text:n}}){let a=`text-${t??"others"}`;return s`
		<div class="card">
			<label for=${a}><bdi>${ne(t)}</bdi></label>
			<textarea id=${a} rows="4" maxlength="1600" dir="auto" lang=${t??void 0} value=${n} onInput=${({target:r})=>gs(e,r.value)}></textarea>
			<${pl} index=${e} text=${n} weight=${Ze.value[t]} />
		</div>`}function $l(){let{texts:e}=V.value,t=[...I.value.languages.map(({tag:n})=>n),null].filter(n=>!e.some(({language:a})=>a===n));return s`
		<fieldset><legend>${o("notice.texts")}</legend>
			<div class="cards">${e.map((n,a)=>s`<${dl} key=${n.language} index=${a} text=${n} />`)}</div>
			${t.length>0&&s`<label class="inline">${o("notice.addLanguage")}
				<select value="" onChange=${({target:n})=>{ae({texts:[...e,{language:n.value==="others"?null:n.value,text:""}]}),n.value=""}}><option value=""></option>${t.map(n=>s`<option key=${n} value=${n??"others"}>${ne(n)}</option>`)}</select></label>`}
			<p class="hint">${o("notice.textsHint")}</p>
		</fieldset>`}var ml=()=>[...on.value.lists.map(({name:e,people:t})=>["list",e,`${e} (${g(t)})`]),...on.value.lists.filter(({themselves:e})=>e>0).map(({name:e,themselves:t})=>["tag",e,`${e} (${g(t)})`]),...on.value.desks.map(e=>["desk",e,e])];function fl({index:e,people:t}){let n=t.kind==="those"?`those/${t.notice}`:`${t.kind}/${t.name??""}`,a=ml(),r=({target:i})=>{let[l,...c]=i.value.split("/");$a("to",e,l==="those"?{kind:l,notice:Number(c[0]),name:null}:{kind:l,name:c.join("/"),notice:0})};return s`
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
				<select value=${t.without?"without":String(t.after)} onChange=${({target:i})=>$a("to",e,i.value==="without"?{without:!0,after:0}:{without:!1,after:Number(i.value)})}>
					<option value="0">${o("notice.atOnce")}</option>
					${[...new Set([...rl,t.after])].filter(Boolean).map(i=>s`<option key=${i} value=${i}>${o("notice.after",De(i))}</option>`)}
					<option value="without">${o("notice.without")}</option>
				</select></label>
			${V.value.to.length>1&&s`<button type="button" onClick=${()=>ul("to",e)}>${o("notice.remove")}</button>`}
		</li>`}function hl(){let{to:e,only:t}=V.value;return s`
		<fieldset><legend>${o("notice.who")}</legend>
			<ul class="lines">${e.map((n,a)=>s`<${fl} key=${a} index=${a} people=${n} />`)}</ul>
			<button type="button" onClick=${()=>ae({to:[...e,{...ma().to[0],after:60}]})}>${o("notice.addLine")}</button>
			<details open=${t.length>0}><summary>${o("notice.only")}</summary>
				<div class="ticks">${I.value.languages.map(({tag:n,name:a})=>s`
					<label key=${n} class="tick"><input type="checkbox" checked=${t.includes(n)} onChange=${({target:r})=>ae({only:r.checked?[...t,n]:t.filter(i=>i!==n)})} /> <bdi>${a}</bdi></label>`)}</div></details>
		</fieldset>`}var vl=e=>e?new Date(e-new Date(e).getTimezoneOffset()*6e4).toISOString().slice(0,16):"";function gl(){let{start:e,valid:t,urgent:n,call:a,street:r}=V.value;return s`
		<fieldset class="options"><legend>${o("notice.when")}</legend>
			<label>${o("notice.startAt")}<input type="datetime-local" value=${vl(e)} onChange=${({target:i})=>ae({start:i.value?new Date(i.value).getTime():0})} /></label>
			<label>${o("notice.valid")}<select value=${String(t)} required=${n} onChange=${({target:i})=>ae({valid:Number(i.value)})}>
				<option value="0">${o("notice.always")}</option>
				${[...new Set([...il,t])].filter(Boolean).map(i=>s`<option key=${i} value=${i}>${De(i)}</option>`)}</select></label>
			<label class="tick"><input type="checkbox" checked=${n} onChange=${({target:i})=>ae({urgent:i.checked,valid:i.checked&&t===0?120:t})} /> ${o("notice.urgent")}</label>
			<label class="tick"><input type="checkbox" checked=${a} onChange=${({target:i})=>ae({call:i.checked})} /> ${o("notice.call")}</label>
			<label>${o("notice.street")}<input value=${r??""} pattern="[A-Za-z]{4,12}" maxlength="12" onInput=${({target:i})=>ae({street:i.value})} /></label>
		</fieldset>`}var bs=()=>({...V.value,street:V.value.street??""});async function bl(){await b(async()=>{gt.value=await w("rehearsal",bs())})}async function _l(e,t){e.preventDefault(),await b(async()=>{let n=await w(t==="new"?"notices":`notices/${t}/text`,bs());n.pin&&sessionStorage.setItem(`pin-${n.id}`,n.pin),M("notice",String(n.id))})}function _s({parts:e}){if(y(()=>{cl(e)},e),V.value===null)return s`<h1 class="hidden">${o("notice.new")}</h1>`;let t=n=>{n.key==="Enter"&&(n.ctrlKey||n.metaKey)&&n.currentTarget.requestSubmit()};return s`
		<h1>${o(e[0]==="new"?"notice.new":"notice.change")}</h1>
		<form class="notice-form" onSubmit=${n=>_l(n,e[0])} onKeyDown=${t}>
			<label>${o("notice.title")}<input id="title" required maxlength="100" dir="auto" value=${V.value.title} onInput=${({target:n})=>ae({title:n.value})} /></label>
			<${hl} />
			<${$l} />
			<${gl} />
			<p class="actions"><button type="button" onClick=${bl}>${o("notice.rehearse")}</button> <button class="main">${o("notice.save")}</button></p>
			<p class="hint">${o("notice.saveHint")}</p>
		</form>
		${gt.value&&s`<${nn} notice=${V.value} result=${gt.value} />`}`}var sn=m(null),yl=[4,12,26,52],ha={week:["came","machine","person","asked","lost"],topic:["came","machine"],language:["came","machine","person"],hour:["came","machine","person","asked"],desk:["asked","waiting"]},fa={week:["machine","person"],topic:["machine"],language:["machine","person"],hour:["machine","person"],desk:["asked"]},wl={week:e=>N(Q(e)),topic:e=>e===""?o("otherTopic"):me(e),language:e=>I.value.languages.find(({tag:t})=>t===e)?.name??o("unknownLanguage"),hour:e=>`${e}:00`,desk:e=>e},kl=e=>e===null?"–":g(e);function xl({row:e,of:t,most:n}){let a=0;return s`
		<svg class="plot" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
			<rect class="back" width="100" height="10" />
			${t.map(r=>{let i=100*(e[r]??0)/n;return a+=i,s`<rect key=${r} class=${`of-${r}`} x=${a-i} width=${i} height="10" />`})}
		</svg>`}function Sl({by:e}){let t=sn.value[e],n=Math.max(1,...t.map(a=>fa[e].reduce((r,i)=>r+(a[i]??0),0)));return s`
		<section class="numbers">
			<h2 id=${`by-${e}`}>${o(`by.${e}`)}</h2>
			${t.length===0?s`<p class="empty">${o("noNumbers")}</p>`:s`
				<div class="sheet" tabindex="0" role="region" aria-labelledby=${`by-${e}`}><table>
					<thead><tr><th scope="col">${o(`by.${e}`)}</th><td class="beside">${fa[e].map(a=>s`<span key=${a} class=${`key of-${a}`}>${o(`count.${a}`)}</span> `)}</td>
						${ha[e].map(a=>s`<th key=${a} scope="col">${o(`count.${a}`)}</th>`)}</tr></thead>
					<tbody>${t.map(a=>s`
						<tr key=${a.name}><th scope="row"><bdi>${wl[e](a.name)}</bdi></th>
							<td class="beside"><${xl} row=${a} of=${fa[e]} most=${n} /></td>
							${ha[e].map(r=>s`<td key=${r}>${kl(a[r])}</td>`)}</tr>`)}</tbody>
				</table></div>`}
		</section>`}function ys({parts:[e="12"]}){y(()=>{W(async()=>{sn.value=await _(`numbers?weeks=${e}`)})},[e]);let t=()=>b(()=>jt("numbers/export",{weeks:Number(e)},"numbers.csv"));return s`
		<h1>${o("numbers")}</h1>
		<div class="filters">
			${yl.map(n=>s`<button type="button" key=${n} aria-pressed=${String(n)===e} onClick=${()=>M("numbers",String(n))}>${o("weeks",g(n))}</button>`)}
			<button type="button" onClick=${()=>globalThis.print()}>${o("print")}</button>
			<button type="button" onClick=${t}>${o("export")}</button>
		</div>
		${sn.value&&s`
			<p class="hint">${o("suppressed",g(sn.value.below))}</p>
			${Object.keys(ha).map(n=>s`<${Sl} key=${n} by=${n} />`)}`}`}var A=m(null),Ee=m([]),bt=m(0),Je=m(null),Qe=m(null);async function et(e){try{let[t,n]=await Promise.all([_(`people/${e}`),_(`people/${e}/thread`)]),a=n.rows.toReversed(),r=A.value?.person===e?Ee.value.filter(({id:i})=>i<a[0]?.id):[];r.length===0&&(bt.value=n.earlier),Ee.value=[...r,...a],A.value=t,t.tasks.some(({unread:i})=>i)&&await w(`people/${e}/read`)}catch(t){U.value=t.message}}var ws=()=>b(async()=>{let e=await _(`people/${A.value.person}/thread?from=${bt.value}`);Ee.value=[...e.rows.toReversed(),...Ee.value],bt.value=e.earlier}),va=e=>b(async()=>{Qe.value=e?(await _(`people/${A.value.person}/thread?q=${encodeURIComponent(e)}`)).rows.toReversed():null}),G=(e,t,n)=>b(()=>w(e,t),n).then(a=>et(A.value.person).then(()=>a));var Cl=["normal","neutral","silent","never"];function xs(){let{holder:e,held_until:t,person:n}=A.value,a=e===k.value.name;return e===null?s`<p class="held"><span>${o("machineAnswers")}</span>
			<button type="button" onClick=${()=>G(`people/${n}/hold`)}>${o("hold")}</button></p>`:s`<p class="held mine"><span>${o("heldBy")} <bdi>${e}</bdi> · ${o("until")} ${Se(t)}</span>
		${a&&s`<button type="button" onClick=${()=>G(`people/${n}/free`)}>${o("free")}</button>`}</p>`}function Dl({task:e}){let t=async n=>{n.preventDefault();let{desk:a,due:r,note:i,colleague:l}=Object.fromEntries(new FormData(n.target)),c=await b(()=>w(`tasks/${e.id}`,{...i&&{note:i},...a&&{desk:a},...l&&{to:l},...r&&{due:new Date(`${r}T09:00`).getTime(),state:"waiting"}}));c&&a?M("inbox"):c&&et(A.value.person)};return s`
		<details class="hand"><summary>${o("handOver")}</summary>
			<form onSubmit=${t}>
				<label>${o("toDesk")}<select name="desk"><option value=""></option>${I.value.desks.map(n=>s`<option key=${n} value=${n}>${te(n)}</option>`)}</select></label>
				<label>${o("toPerson")}<select name="colleague"><option value=""></option>${I.value.staff.map(({name:n})=>s`<option key=${n}>${n}</option>`)}</select></label>
				<label>${o("sentence")}<input name="note" maxlength="1600" dir="auto" autocomplete="off" /></label>
				<label>${o("due")}<input type="date" name="due" /></label>
				<button class="main">${o("save")}</button>
			</form></details>`}function ks({task:e}){let t=e.staff===k.value.name;return s`
		<li class=${`todo ${e.urgent?"urgent":""} ${e.state}`}>
			<p><strong>${me(e.topic)}</strong>${e.desk!==aa&&s` <span class="tag">${te(e.desk)}</span>`}</p>
			<small>${o(e.state)}${e.staff&&s` · <bdi>${e.staff}</bdi>`}${e.state!=="done"&&s` · ${o("dueOn")} <time>${N(e.due)}</time>`}</small>
			${e.state!=="done"&&s`
				<p class="deeds">
					${!t&&s`<button type="button" disabled=${e.staff!==null} onClick=${()=>G(`tasks/${e.id}`,{take:!0})}>${o("take")}</button>`}
					<button type="button" onClick=${()=>G(`tasks/${e.id}`,{state:"done"})}>${o("close")}</button>
				</p>
				<${Dl} task=${e} />`}
		</li>`}function El(){let e=A.value,t=()=>b(async()=>{Je.value=(await w(`people/${e.person}/number`)).number}),n=a=>G(`people/${e.person}/about`,a,"saved");return s`
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
					${Cl.map(a=>s`<option key=${a} value=${a}>${o(a)}</option>`)}
				</select></dd></div>
			${e.lists&&s`<div><dt>${o("lists")}</dt><dd>${e.lists.split(";").map(a=>s`<span key=${a} class="tag"><bdi>${a}</bdi></span> `)}</dd></div>`}
		</dl>`}function ga(){let e=A.value,[t,n]=[!1,!0].map(a=>e.tasks.filter(({state:r})=>r==="done"===a));return s`
		<h2>${o("tasks")}</h2>
		${t.length===0&&s`<p class="empty">${o("nothing")}</p>`}
		<ul>${t.map(a=>s`<${ks} key=${a.id} task=${a} />`)}</ul>
		<${El} />
		<h2>${o("appointments")}</h2>
		<p><a class="button" href=${`#appointment/new///${e.person}`}>${o("newAppointment")}</a></p>
		<ul class="items">${e.appointments.map(a=>s`
			<li key=${a.id}><a href=${`#appointment/${a.id}`}><time>${O(a.starts)}</time></a> <span class="tag">${X("appointment",a.state)}</span>
				<small><bdi dir="ltr">${a.code}</bdi> · <bdi>${a.place}</bdi></small></li>`)}</ul>
		${e.cases.length>0&&s`<h2>${o("cases")}</h2>
			<ul class="items">${e.cases.map(a=>s`
				<li key=${a.id}><bdi dir="ltr">…${a.number}</bdi> <span class="tag">${X("case",a.state)}</span></li>`)}</ul>`}
		${n.length>0&&s`<details><summary>${o("before")} (${g(n.length)})</summary>
			<ul>${n.map(a=>s`<${ks} key=${a.id} task=${a} />`)}</ul></details>`}`}var Ol=e=>I.value.flows[e]??me(e),Es=e=>e.kind==="call"&&e.text!==null&&e.text!=="answered";function Al(e){let t=[];for(let n of e){let a=t.at(-1);n.channel!=="call"?t.push(n):a?.call&&!a.over?a.call.push(n):t.push({id:n.id,at:n.at,call:[n]}),t.at(-1).call&&Es(n)&&(t.at(-1).over=!0)}return t}var tt=({row:e,children:t})=>s`
	<small class="meta"><time datetime=${new Date(e.at).toISOString()}>${Se(e.at)}</time>${e.staff&&s` · <bdi>${e.staff}</bdi>`}${t}</small>`;function Os({row:e}){return e.status?s` · <span class=${`fared ${e.status}`}>${o(e.status)}${e.why&&`: ${X("why",e.why)}`}</span>`:e.parts>1?s` · ${o("partsOf",e.parts)}`:null}var Ss={reminder:"reminder",notice:"notice",lookup:"lookup",error:"error"};function Tl({row:e}){return s`
		<li class=${`row ${e.direction} ${e.status==="failed"?"lost":""}`}>
			${Ss[e.kind]&&s`<small class="kind">${o(`kind.${Ss[e.kind]}`)}</small>`}
			<p dir="auto" lang=${e.language}>${e.text??s`<em>${o("erased")}</em>`}</p>
			<${tt} row=${e}>${e.direction==="out"&&!e.staff&&` · ${o("machine")}`}<${Os} row=${e} /></${tt}>
		</li>`}function Cs(e){let t=[];for(let{kind:n,flow:a,text:r}of e)n==="keys"&&r?t.at(-1)?.keys.push(r):a&&a!==t.at(-1)?.name&&t.push({name:a,keys:[]});return t}var Ds=e=>Number(/^(\d+) s$/.exec(e??"")?.[1]??0),Ml=e=>e<60?o("seconds",g(e)):o("minutes",g(Math.round(e/60)));function Il({item:{call:e}}){let[t]=e,n=e.find(Es),a=e.filter(({kind:l})=>l==="recording"),r=e.filter(({kind:l})=>l!=="call"),i=t.direction==="out";return s`
		<li class=${`row call ${i?"out":"in"}`}>
			<p class="head"><span aria-hidden="true">☎</span> <strong>${o(i?"callOfOurs":"call")}</strong>
				${n&&s` <span>${Ds(n.text)>0?Ml(Ds(n.text)):X("end",n.text)}</span>`}</p>
			${Cs(r).length>0&&s`<ol class="way">${Cs(r).map(({name:l,keys:c},d)=>s`
				<li key=${d}>${Ol(l)}${c.map($=>s` <kbd dir="ltr">${$}</kbd>`)}</li>`)}</ol>`}
			${a.map(l=>s`<p key=${l.id}>${o("leftMessage",l.seconds)}${l.audio?s`<${sa} id=${l.id} />`:null}</p>`)}
			${r.length>0&&s`<details><summary>${o("wholeCall")}</summary>
				<ol class="heard">${r.map(l=>s`<li key=${l.id} class=${l.direction} dir="auto" lang=${l.language}>${l.kind==="keys"?s`<kbd dir="ltr">${l.text||o("silence")}</kbd>`:l.text}</li>`)}</ol></details>`}
			<${tt} row=${t}><${Os} row=${t} /></${tt}>
		</li>`}function Pl({row:e}){return s`<li class="row note"><small class="kind">${o("noteWord")}</small><p dir="auto">${e.text}</p><${tt} row=${e} /></li>`}function Hl({row:e}){let t=e.kind==="call"?o("ringing"):e.kind==="note"?X("did",e.step):e.kind==="follow_up"?s`${me(e.flow??"")}: ${X("did",e.step??"open")}`:X("kind",e.kind);return s`<li class="event"><p>${t}${e.text&&s` — <span dir="auto">${e.text}</span>`}</p><${tt} row=${e} /></li>`}function Nl({item:e}){return e.call?s`<${Il} item=${e} />`:e.kind==="note"&&!e.flow?s`<${Pl} row=${e} />`:e.channel==="desk"||e.kind==="opt_out"?s`<${Hl} row=${e} />`:s`<${Tl} row=${e} />`}function As({rows:e}){let t;return s`
		<ol class="thread" aria-live="polite" aria-label=${o("conversation")}>${Al(e).map(n=>{let a=N(n.at),r=a!==t;return t=a,s`
				${r&&s`<li key=${a} class="dateline"><span>${a}</span></li>`}
				<${Nl} key=${n.id} item=${n} />`})}</ol>`}var ve=m("answer"),ce=m(null),nt=m(null),rn=new Map,le=()=>document.getElementById("answer");function cn(e){ve.value=e,setTimeout(()=>le()?.focus())}async function ba(){if(ce.value){ce.value=null;return}ve.value="answer",await b(async()=>{ce.value=(await _(`people/${A.value.person}/ready?language=${L.value}`)).answers}),setTimeout(()=>document.querySelector(".ready button")?.focus())}var Ts;function ln(){clearTimeout(Ts),Ts=setTimeout(async()=>{let e=le()?.value.trim();try{nt.value=e&&ve.value==="answer"?await w("parts",{text:e}):null}catch{nt.value=null}},150)}function jl({text:e}){let t=le().value.trim();le().value=t?`${t}
${e}`:e,rn.set(A.value.person,le().value),ce.value=null,ln(),le().focus()}function Fl(){let e=t=>{let n=[...t.currentTarget.querySelectorAll("button")],a={ArrowDown:1,j:1,ArrowUp:-1,k:-1}[t.key];t.key==="Escape"?(t.stopPropagation(),ce.value=null,le().focus()):a&&(t.preventDefault(),n[Math.max(0,Math.min(n.length-1,n.indexOf(document.activeElement)+a))]?.focus())};return s`
		<ul class="ready" aria-label=${o("ready")} onKeyDown=${e}>
			${ce.value.length===0&&s`<li class="empty">${o("noReady")}</li>`}
			${ce.value.map(t=>s`
				<li key=${t.name}><button type="button" onClick=${()=>jl(t)}>
					<span dir="auto" lang=${t.language}>${t.text}</span>
					${t.meaning_language!==t.language&&s`<small dir="auto" lang=${t.meaning_language}>${t.meaning}</small>`}
				</button></li>`)}
		</ul>`}function ql(){let{number:e,stopped:t,safety:n,holder:a}=A.value;return e?t?"stopped":n==="never"?"neverLong":a!==null&&a!==k.value.name?"held":"":"erasedLong"}function Rl(){let{parts:e,price:t,because:n}=nt.value??{};return s`<output>${nt.value&&s`
		${o("partsOf",g(e))}${t?` · ${K(t)}`:""}${n&&s` · <span title=${o("becauseLong")}>${o("because")} «<bdi>${n}</bdi>»</span>`}`}</output>`}function Ms(){let e=de(),{person:t}=A.value,n=ve.value==="note",a=n?"":ql();y(()=>(le().value=rn.get(t)??"",ln(),()=>{ce.value=nt.value=null,ve.value="answer"}),[t]),y(ln,[n]);let r=async c=>{c.preventDefault();let d=le().value.trim();d&&!a&&await G(`people/${t}/${ve.value}`,{text:d})&&(rn.delete(t),le().value="",nt.value=null,ve.value="answer")},i=c=>{c.key==="Enter"&&(c.ctrlKey||c.metaKey)&&e.current.requestSubmit()},l=({target:c})=>{rn.set(t,c.value),ln()};return s`
		<form class=${`write ${ve.value}`} ref=${e} onSubmit=${r}>
			${ce.value&&s`<${Fl} />`}
			${a&&s`<p class="bar-to" role="status">${o(a)}</p>`}
			<label><span class="hidden">${o(n?"note":"answer")}</span>
				<textarea id="answer" rows="3" maxlength="1600" dir="auto" onInput=${l} onKeyDown=${i}
					placeholder=${o(n?"note":"answer")}></textarea></label>
			<div class="below">
				<div class="choice" role="group" aria-label=${o("whatToWrite")}>
					${["answer","note"].map(c=>s`
						<button type="button" key=${c} aria-pressed=${ve.value===c} onClick=${()=>cn(c)}>${o(c==="note"?"noteWord":"answerWord")}</button>`)}
				</div>
				<button type="button" class="plain" aria-expanded=${ce.value!==null} onClick=${ba}>${o("ready")}</button>
				<${Rl} />
				<button class="main" disabled=${!!a}>${o(n?"save":"send")}</button>
			</div>
		</form>`}var un=m(!1),Is=()=>A.value.tasks.filter(({state:e,staff:t})=>e!=="done"&&(t===null||t===k.value.name));async function Ps(){for(let e of Is())if(!await G(`tasks/${e.id}`,{state:"done"}))return;A.value.holder===k.value.name&&await G(`people/${A.value.person}/free`),M("inbox")}var Ll=()=>G(`people/${A.value.person}/${A.value.holder===k.value.name?"free":"hold"}`),Hs=()=>G(`people/${A.value.person}/call`,{},"rings");function Ul(e){let t=document.querySelector(`details.${e}`);t&&(t.closest("details.about")?.setAttribute("open",""),t.open=!0,t.querySelector("select, input, button").focus())}var Vl=[{key:"r",name:"key.answer",run:()=>cn("answer")},{key:"n",name:"key.note",run:()=>cn("note")},{key:"a",name:"ready",run:ba},{key:"c",name:"ring",run:()=>A.value.number&&Hs()},{key:"t",name:"hold",run:Ll},{key:"h",name:"handOver",run:()=>Ul("hand")},{key:"m",name:"newAppointment",run:()=>M("appointment","new","","",A.value.person)},{key:"x",name:"finish",run:Ps},{key:"s",name:"searchHere",run:()=>{un.value=!0}}];function Wl(){let e=A.value;return s`
		<header class="top">
			<a class="back" href="#inbox" aria-label=${o("key.inbox")}>${document.documentElement.dir==="rtl"?"→":"←"}</a>
			<h1>${e.name?s`<bdi>${e.name}</bdi>`:s`<bdi dir="ltr">${e.number??o("erased")}</bdi>`}</h1>
			<span class="tags">
				${e.language&&s`<span class="tag">${ft(e.language)}</span>`}
				${e.safety!=="normal"&&s`<b class="tag">${o(e.safety)}</b>`}
				${e.stopped&&s`<b class="tag">STOP</b>`}
			</span>
			<span class="deeds">
				<button type="button" onClick=${Hs} disabled=${!e.number||e.stopped}>${o("ring")}</button>
				${Is().length>0&&s`<button type="button" onClick=${Ps}>${o("finish")}</button>`}
			</span>
		</header>`}function Bl(){let e=n=>{n.preventDefault(),va(new FormData(n.target).get("words").trim())},t=()=>{un.value=!1,va("")};return s`
		<form class="within" role="search" onSubmit=${e}>
			<input name="words" type="search" dir="auto" maxlength="64" required aria-label=${o("searchHere")} placeholder=${o("searchHere")}
				ref=${n=>n?.focus()} />
			<button>${o("search")}</button>
			<button type="button" onClick=${t}>${o("shut")}</button>
			${Qe.value?.length===0&&s`<p class="empty" role="status">${o("nobody")}</p>`}
		</form>`}var Kl=e=>e.scrollHeight-e.scrollTop-e.clientHeight<160;function Ns({parts:[e]}){let t=de(),n=de(!0),a=Ee.value.at(-1)?.id;y(()=>{A.value?.person!==e&&(A.value=null,Ee.value=[]),Je.value=Qe.value=null,un.value=!1,et(e)},[e]),y(()=>{A.value&&(q.value.person===void 0||q.value.person===e)&&et(e)},[q.value.count]);let r=()=>Ft.value?t.current:document.scrollingElement;t.current&&(n.current=Kl(r())),y(()=>{t.current&&(n.current||!a)&&(r().scrollTop=r().scrollHeight)},[a]);let i=A.value?.person===e;return Y([...i?Vl:[],{key:"Escape",name:"key.inbox",run:()=>M("inbox")}]),i?s`
		<div class="person">
			<${Wl} />
			${Ft.value?s`<aside aria-label=${o("about")}><${ga} /></aside>`:s`<details class="about"><summary>${o("about")}</summary><${ga} /></details>`}
			<section class="talk" aria-label=${o("conversation")}>
				${un.value&&s`<${Bl} />`}
				<div class="past" ref=${t} tabindex="-1">
					${!Qe.value&&bt.value>0&&s`<button type="button" class="earlier" onClick=${ws}>${o("earlier")}</button>`}
					<${As} rows=${Qe.value??Ee.value} />
				</div>
				<${xs} />
				<${Ms} />
			</section>
		</div>`:s`<h1 class="hidden">${o("conversation")}</h1>`}var pn=m(null);function _t(e){let t=[...document.querySelectorAll(".found a, .tasks .what")];t[Math.max(0,Math.min(t.length-1,t.indexOf(document.activeElement)+e))]?.focus()}function js({parts:[e=""]}){y(()=>{pn.value=null,b(async()=>{pn.value=await _(`search?q=${encodeURIComponent(e)}`),setTimeout(()=>_t(0))})},[e]),Y([{key:"j",name:"key.next",run:()=>_t(1)},{key:"ArrowDown",run:()=>_t(1)},{key:"k",name:"key.before",run:()=>_t(-1)},{key:"ArrowUp",run:()=>_t(-1)}]);let{people:t=[],tasks:n=[]}=pn.value??{};return s`
		<h1>${o("search")}: <bdi>${e}</bdi></h1>
		${pn.value&&t.length+n.length===0&&s`<p class="empty">${o("nobody")}</p>`}
		<ul class="found">${t.map(({person:a,by:r,name:i,number:l})=>s`
			<li key=${a}><a href=${`#person/${a}`}>
				<strong>${i?s`<bdi>${i}</bdi>`:s`<bdi dir="ltr">${l??a}</bdi>`}</strong>
				<span class="tag">${o(`by.${r}`)}</span></a></li>`)}</ul>
		<ul class="tasks">${n.filter(({person:a})=>a).map(a=>s`<${ia} key=${a.id} task=${a} />`)}</ul>`}var ya=m(null),Re=m(null),zl=()=>b(async()=>{ya.value=(await _("staff")).staff});async function _a(e){Re.value=null,await b(async()=>{let t=await w("staff",e);t.link&&(Re.value={name:e.name,link:`${location.origin}/desk/#link=${t.link}`})},"saved")&&(ya.value=(await _("staff")).staff)}var Fs=e=>{let t=e.getAll("desks");return t.includes("all")?"all":t.join(" ")};function qs({role:e="volunteer",desks:t="desk"}){let n=t.split(" ");return s`
		<label>${o("roleWord")}<select name="role">${["volunteer","coordinator","admin"].map(a=>s`
			<option key=${a} value=${a} selected=${a===e}>${o(`role.${a}`)}</option>`)}</select></label>
		<fieldset><legend>${o("desks")}</legend>
			${["all",...I.value.desks].map(a=>s`
				<label key=${a} class="tick"><input type="checkbox" name="desks" value=${a} defaultChecked=${n.includes(a)} /> ${a==="all"?o("allDesks"):te(a)}</label>`)}
		</fieldset>`}function Xl(){let e=async t=>{t.preventDefault();let n=new FormData(t.target);await _a({what:"add",name:n.get("name").trim(),role:n.get("role"),desks:Fs(n)}),Re.value&&t.target.reset()};return s`
		<section><h2>${o("addStaff")}</h2>
			<form class="stack" onSubmit=${e}>
				<label>${o("name")}<input name="name" required maxlength="32" autocapitalize="none" autocomplete="off" pattern="[a-z0-9][a-z0-9._\\-]*" /></label>
				<p class="hint">${o("nameHint")}</p>
				<${qs} />
				<button class="main">${o("addStaff")}</button>
			</form></section>`}function Yl({one:e}){let t=a=>{a.preventDefault();let r=new FormData(a.target);_a({what:"role",name:e.name,role:r.get("role"),desks:Fs(r)})},n=a=>()=>_a({what:a,name:e.name});return s`
		<li class=${e.disabled?"off":""}>
			<details><summary><bdi>${e.name}</bdi>
				<span class="tag">${o(`role.${e.role}`)}</span>
				${e.disabled&&s`<b class="tag">${o("off")}</b>`}
				${!e.password&&s`<span class="tag">${o("noPassword")}</span>`}
				${e.code&&s`<span class="tag">${o("secondStep")}</span>`}
				<small>${e.desks==="all"?o("allDesks"):e.desks.split(" ").map(te).join(", ")}</small></summary>
				<form class="stack" onSubmit=${t}><${qs} role=${e.role} desks=${e.desks} /><button>${o("save")}</button></form>
				<p class="deeds">
					<button type="button" onClick=${n("link")} disabled=${e.disabled}>${o("newLink")}</button>
					<button type="button" onClick=${n(e.disabled?"enable":"disable")} disabled=${e.name===k.value.name}>${o(e.disabled?"enable":"disable")}</button>
				</p>
			</details>
		</li>`}function Rs(){return y(()=>{Re.value=null,zl()},[]),s`
		<h1>${o("staff")}</h1>
		${Re.value&&s`<p class="once" role="status">${o("linkOf")} <bdi>${Re.value.name}</bdi>: <code dir="ltr">${Re.value.link}</code><br />
			<small>${o("linkHint")}</small></p>`}
		<div class="panels">
			<section><h2>${o("staffNow")}</h2><ul class="items members">${ya.value?.map(e=>s`<${Yl} key=${e.name} one=${e} />`)}</ul></section>
			<${Xl} />
		</div>`}var Gl=20,yt=m(null),dn=m(null),ue=m(null);async function Ls(){yt.value=await _("words")}var wa=e=>o(`concept.${e}`).replace(/^concept\./,""),Us=e=>e===null?o("words.anyLanguage"):ne(e),ka=(e,t)=>b(async()=>{await w(e,t),dn.value=ue.value=null,await Ls()});async function Zl(e,t,n){ue.value=null,t&&await b(async()=>{ue.value=await w("words/clashes",{form:e,concept:t,language:n})})}function Jl({group:e}){let t=({currentTarget:r})=>{let{concept:i,language:l}=Object.fromEntries(new FormData(r));Zl(e.text,i,l)},n=r=>{r.preventDefault(),ka("words",{form:e.text,...Object.fromEntries(new FormData(r.target))})},a=ue.value?.wrong_word;return s`
		<form class="actions" onChange=${t} onSubmit=${n}>
			<label class="inline">${o("words.means")} <select name="concept" required autofocus>
				<option value=""></option>${yt.value.concepts.map(r=>s`<option key=${r} value=${r}>${wa(r)}</option>`)}</select></label>
			<label class="inline">${o("words.in")} <select name="language" defaultValue=${e.language??""}>
				<option value="">${o("words.anyLanguage")}</option>
				${I.value.languages.map(({tag:r,name:i})=>s`<option key=${r} value=${r} selected=${r===e.language}>${i}</option>`)}</select></label>
			<button class="main" disabled=${!!a}>${o("words.propose")}</button>
			<output role="status">${a?o(a):ue.value&&ue.value.clashes.length===0&&o("words.free")}</output>
			${ue.value?.clashes.length>0&&s`<ul class="clashes">${ue.value.clashes.map((r,i)=>s`
				<li key=${i}>${o(`words.clash.${r.code}`)}: <bdi>${r.form}</bdi> (${wa(r.concept)}, ${Us(r.language)})</li>`)}</ul>`}
		</form>`}function Ql({group:e,most:t}){let n=dn.value===e.text;return s`
		<li>
			<div class="what"><strong><bdi lang=${e.language??void 0}>${e.text}</bdi></strong>
				<${Fe} share=${e.texts/t} />
				<small>${e.people>=Gl&&"≥ "}${o("words.people",g(e.people))} · ${o("words.texts",g(e.texts))} · <time>${O(e.last)}</time>
					${e.language&&s`<span class="tag">${e.language}</span>`}</small></div>
			${e.word&&s`<button type="button" aria-expanded=${n} onClick=${()=>{ue.value=null,dn.value=n?null:e.text}}>${o("words.makeOne")}</button>`}
			${n&&s`<${Jl} group=${e} />`}
		</li>`}function ec({word:e}){let{form:t,concept:n,language:a,by:r,accepted:i,own:l}=e,c={form:t,concept:n,language:a??""};return s`
		<li class=${i?"":"live"}>
			<div class="what"><strong><bdi>${t}</bdi></strong> = ${wa(n)} <span class="tag">${Us(a)}</span>
				<small>${o("words.by")} <bdi>${r}</bdi>${i?s` · ${o("words.acceptedBy")} <bdi>${i}</bdi>`:s` · ${o(l?"words.waitsOther":"words.waits")}`}</small></div>
			${!i&&!l&&s`<button type="button" class="main" onClick=${()=>ka("words/decide",{what:"accept",...c})}>${o("words.accept")}</button>`}
			<button type="button" onClick=${()=>ka("words/decide",{what:"remove",...c})}>${o("notice.remove")}</button>
		</li>`}function Vs(){if(y(()=>{yt.value=dn.value=ue.value=null,b(Ls)},[]),yt.value===null)return s`<h1>${o("words")}</h1>`;let{groups:e,own:t,hidden:n,texts:a}=yt.value,r=Math.max(...e.map(i=>i.texts));return s`
		<h1>${o("words")}</h1>
		<p class="hint">${o("words.hint")}</p>
		${t.length>0&&s`<h2>${o("words.own")}</h2><ul class="tasks">${t.map(i=>s`<${ec} key=${`${i.form} ${i.concept} ${i.language}`} word=${i} />`)}</ul>`}
		<h2>${o("words.unknown")}</h2>
		${e.length===0&&s`<p class="empty">${o("words.none")}</p>`}
		<ul class="tasks">${e.map(i=>s`<${Ql} key=${i.text} group=${i} most=${r} />`)}</ul>
		<p class="hint">${o("words.looked",g(a))}${n>0?` ${o("words.hidden",g(n))}`:""}</p>`}var xa=m(null),Ws=()=>W(async()=>{({waiting:xa.value}=await _("waiting"))}),tc=({id:e})=>b(()=>w(`waiting/${e}/drop`)).then(Ws);function nc({row:e}){return s`
		<li>
			<div class="what">
				${e.person?s`<a href=${`#person/${e.person}`}><bdi dir="ltr">${e.number??o("erased")}</bdi></a>`:o("notYours")}
				<small><span class="tag">${e.desk}</span>
					<span>${o("since")} <time>${O(e.since)}</time></span>
					${e.appointment>0&&s`<a href=${`#appointment/${e.appointment}`}>${o(e.keeps?"keepsUntilThen":"appointment")}</a>`}</small>
				${e.offers.map(t=>s`<p key=${t.day+t.time}><small>${N(Q(t.day))} ${t.time} <span class="tag">${o(`offer.${t.state}`)}</span></small></p>`)}
			</div>
			<button type="button" onClick=${()=>tc(e)}>${o("takeOut")}</button>
		</li>`}function Bs(){return y(()=>{Ws()},[q.value.count]),s`
		<p><a href="#appointments">${o("backToWeek")}</a></p>
		<h1>${o("waitingList")}</h1>
		${xa.value?.length===0&&s`<p class="empty">${o("nobodyWaits")}</p>`}
		<ol class="tasks">${xa.value?.map(e=>s`<${nc} key=${e.id} row=${e} />`)}</ol>`}var Xs=m([]),$n=m(null),wt=m(!1),Ks=40,zs=["recorded","synthetic","missing","stale","expired"],Ys=e=>I.value.languages.find(t=>t.tag===e);function ac({chosen:e}){return s`
		<div class="sheet" tabindex="0" role="region" aria-label=${o("voices")}><table>
			<thead><tr><th scope="col">${o("field.language")}</th>${zs.map(t=>s`<th key=${t} scope="col">${o(`voice.${t}`)}</th>`)}</tr></thead>
			<tbody>${Xs.value.map(t=>s`
				<tr key=${t.language}><th scope="row"><a href=${`#voices/${t.language}`} aria-current=${t.language===e?"true":void 0} lang=${t.language}>${Ys(t.language)?.name??t.language}</a></th>
					${zs.map(n=>s`<td key=${n}>${g(t[n])}</td>`)}</tr>`)}</tbody>
		</table></div>`}function oc({tag:e}){let{clips:t,all:n}=$n.value;return s`
		<h2>${o("toRead",g(n))}</h2>
		<p class="hint">${o("toReadHint")}</p>
		<ol class="reading" lang=${e} dir=${Ys(e)?.right_to_left?"rtl":"ltr"}>${(wt.value?t:t.slice(0,Ks)).map(a=>s`
			<li key=${a.id}><p>${a.text}</p><small lang="en" dir="ltr">${a.id}${a.why&&` · ${a.why}`}</small></li>`)}</ol>
		${!wt.value&&t.length>Ks&&s`<button type="button" onClick=${()=>{wt.value=!0}}>${o("more")}</button>`}
		${wt.value&&n>t.length&&s`<p class="hint">${o("andMore",g(n-t.length))}</p>`}`}function Gs({parts:[e]}){return y(()=>{$n.value=null,wt.value=!1,W(async()=>{({languages:Xs.value}=await _("voices")),e&&($n.value=await _(`voices/${e}`))})},[e]),s`
		<h1>${o("voices")}</h1>
		<${ac} chosen=${e} />
		${$n.value&&s`<${oc} tag=${e} />`}`}var Zs=["volunteer","coordinator","admin"],mn=[{name:"inbox",View:us,bar:!0},{name:"appointments",View:Lo,bar:!0},{name:"appointment",View:Ko},{name:"waiting",View:Bs},{name:"cases",View:Zo,bar:!0},{name:"import",View:ts,least:"coordinator"},{name:"notices",View:$s,bar:!0,least:"coordinator"},{name:"notice",View:fs,least:"coordinator"},{name:"notice-edit",View:_s,least:"coordinator"},{name:"flows",View:ss,bar:!0,least:"coordinator"},{name:"numbers",View:ys,bar:!0,least:"coordinator"},{name:"voices",View:Gs,bar:!0,least:"coordinator"},{name:"house",View:Qo,bar:!0,least:"coordinator"},{name:"words",View:Vs,bar:!0,least:"coordinator"},{name:"person",View:Ns},{name:"search",View:js},{name:"staff",View:Rs,bar:!0,least:"admin"},{name:"audit",View:Yo,bar:!0,least:"admin"},{name:"me",View:qo}],Sa=({least:e="volunteer"})=>Zs.indexOf(k.value.role)>=Zs.indexOf(e);async function sc(){await b(()=>w("sign-out")),k.value=null}function ic(e){e.preventDefault();let t=new FormData(e.target).get("q").trim();t.length>1&&M("search",t)}var Js=()=>s`<img src="icon.svg" alt="" width="28" height="28" />`;function rc(){return Y([{key:"g",name:"key.inbox",run:()=>M("inbox")},{key:"/",name:"key.search",run:()=>document.getElementById("q").focus()}]),s`
		<header class="bar">
			<a class="skip" href="#" onClick=${e=>{e.preventDefault(),document.getElementById("main").focus()}}>${o("skip")}</a>
			<${Js} />
			<nav class="views" aria-label=${o("views")}>
				${mn.filter(e=>e.bar&&Sa(e)).map(({name:e})=>s`
					<a key=${e} href=${`#${e}`} aria-current=${We.value[0]===e?"page":void 0}>${o(e)}</a>`)}
			</nav>
			<form role="search" onSubmit=${ic}>
				<input id="q" name="q" type="search" dir="auto" aria-label=${o("search")} placeholder=${o("searchFor")} minlength="2" maxlength="64" />
			</form>
			<nav class="self" aria-label="passaparola">
				<${ko} />
				<${Rn} />
				<a href="#me"><bdi>${k.value.name}</bdi></a>
				<button type="button" class="plain" onClick=${sc}>${o("leave")}</button>
			</nav>
		</header>`}function lc(){return s`
		<header class="bar"><span class="home"><${Js} /> passaparola</span>
			<nav class="self" aria-label="passaparola"><${Rn} /></nav></header>`}function cc(){if(k.value===void 0)return s`<main aria-busy="true"></main>`;let{View:e}=mn.find(t=>t.name===We.value[0]&&k.value&&Sa(t))??mn[0];return s`
		${k.value?s`<${rc} />`:s`<${lc} />`}
		<p class="wrong" role="alert">${U.value&&o(U.value)}</p>
		<p class="did" role="status">${Ve.value&&o(Ve.value)}</p>
		<main id="main" tabindex="-1">${k.value?s`<${e} key=${We.value.join("/")} parts=${We.value.slice(1)} />`:s`<${So} />`}</main>`}await fo();xn(s`<${cc} />`,document.body);ie();
