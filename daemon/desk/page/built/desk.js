// SPDX-License-Identifier: AGPL-3.0-or-later
// made by daemon/desk/page/build from dc6c648bb9b9f51afa8662d88e42618f
// with preact, htm and signals: licences.txt
var S,kn,Tt,ne,Et,et,xn,Xe,Sn,Dt,Ot,Xo,Me=Symbol.for("pv"),tt={},nt=[],Yo=/^m(i|n|o|s|text|space)$/,Pt=Array.isArray,jt=nt.slice,fe=Object.assign;function de(e){e&&e.parentNode&&e.remove()}function qe(e,t,n){var i,r,a,l={},u=arguments.length;for(a in t)a=="key"?i=t[a]:a=="ref"&&typeof e!="function"?r=t[a]:l[a]=t[a];return u>2&&(l.children=u>3?jt.call(arguments,2):n),Ne(e,l,i,r,null)}function Ne(e,t,n,i,r){var a={type:e,props:t,key:n,ref:i,__k:null,__:null,__b:0,__e:null,__c:null,constructor:Me,__v:r||++kn,__i:-1,__u:0};return!r&&S.vnode&&S.vnode(a),a}function $e(e){return e.children}function me(e,t){this.props=e,this.context=t,this.__g=0}function oe(e,t){if(t==null)return e.__&&oe(e.__,e.__i+1);for(var n;t<e.__k.length;t++)if((n=e.__k[t])&&n.__e)return n.__e;return typeof e.type!="function"||e.props.__P?null:oe(e)}function ea(e){var t,n=e.__v,i=n.__e,r=[],a=[],l=e.__P;l&&((t=fe({constructor:Me},n)).__v=n.__v+1,S.vnode&&S.vnode(t),At(l,t,n,e.__n,l.namespaceURI,32&n.__u?[i]:null,r,i||oe(n),32&n.__u,a),t.__v=n.__v,t.__.__k[t.__i]=t,Pn(r,t,a),n.__=n.__e=null,t.__e!=i&&Cn(t))}function Cn(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(function(t){return t&&(e.__e=t.__e)}),Cn(e)}function gn(e){(8&e.__g||(e.__g|=8,ne.push(e),et++))&&Et==S.debounceRendering||((Et=S.debounceRendering)||queueMicrotask)(En)}function En(){try{for(var e,t=1;ne.length;)ne.length>t&&ne.sort(xn),e=ne.shift(),t=ne.length,8&e.__g&&ea(e)}finally{(et=ne.length)&&(Et||queueMicrotask)(En)}}function On(e,t,n,i,r,a,l,u,d,m,p){var w,v,c,$,P,C,T=i.__k||nt,k=t.length;for(d=ta(n,t,T,d,k),w=0;w<k;w++)(c=n.__k[w])!=null&&(v=~c.__i&&T[c.__i]||tt,c.__i=w,C=At(e,c,v,r,a,l,u,d,m,p),$=c.__e,(v.ref!=c.ref||8&v.__u)&&(v.ref&&Nt(v.ref,null,c,v),c.ref&&p.push(c.ref,c.__c||$,c)),P=P||$,4&c.__u?(d=Tn(c,d,e,!v.__v),v.__e&&(v.__e=null)):typeof c.type=="function"&&C!==void 0?d=C:$&&(d=$.nextSibling),c.__u&=-21);return n.__e=P,d}function ta(e,t,n,i,r){var a,l,u,d,m,p,w,v,c,$=n.length,P=$,C=0,T=0,k=e.__k=Array(r);for(a=0;a<r;a++)(l=t[a])!=null&&typeof l!="boolean"&&typeof l!="function"?(typeof l!="object"||l.constructor===String?l=k[a]=Ne(null,l):Pt(l)?l=k[a]=Ne($e,{children:l}):l.constructor===Me&&l.__b?l=k[a]=Ne(l.type,l.props,l.key,l.ref,l.__v):k[a]=l,d=a+C,l.__=e,l.__b=e.__b+1,u=null,~(m=l.__i=na(l,n,d,P))&&(P--,(u=n[m])&&(u.__u|=2)),u&&u.__v?(l.__u|=16,m==d-1?C--:m==d+1?C++:m!=d&&(m>d?C--:C++,T=1)):(~m||(r>$?C--:r<$&&C++),typeof l.type!="function"&&(l.__u|=4))):k[a]=null;if(T){for(p=[],w=[],a=0;a<r;a++)if((l=k[a])&&16&l.__u){for(C=0,v=p.length;C<v;)p[c=C+v>>1]<l.__i?C=c+1:v=c;p[C]=l.__i,w[a]=C+1}for(C=p.length;a--;)w[a]&&(w[a]==C?C--:k[a].__u|=4)}if(P)for(a=0;a<$;a++)!(u=n[a])||2&u.__u||(u.__e==i&&(i=oe(u)),Mt(u,u));return i}function Tn(e,t,n,i){var r,a,l,u;if(typeof e.type=="function"){if(e.props.__P)return t;if(r=e.__k)for(a=0;a<r.length;a++)r[a]&&(r[a].__=e,t=Tn(r[a],t,n,!1));return t}for(t&&!t.parentNode&&(t=oe(e))&&!t.parentNode&&(t=null),l=e.__e,u=t;u&&u.nodeType==8;)u=u.nextSibling;for(l!=u&&(!i&&n.moveBefore&&l.parentNode?n.moveBefore(l,t):n.insertBefore(l,t||null)),t=l;(t=t&&t.nextSibling)&&t.nodeType==8&&!t.data.startsWith("$s"););return t}function na(e,t,n,i){var r,a=e.key,l=e.type,u=t[n],d=u&&!(2&u.__u);if(u===null&&a==null||d&&a==u.key&&l==u.type)return n;if(i>(d?1:0)){for(r=n-1;r>=0;r--)if((u=t[r])&&!(2&u.__u)&&a==u.key&&l==u.type)return r;for(r=n+1;r<t.length;r++)if((u=t[r])&&!(2&u.__u)&&a==u.key&&l==u.type)return r}return-1}function wn(e,t,n){n==null&&(n=""),t[0]=="-"?e.setProperty(t,n):e[t]=n}function Qe(e,t,n,i,r){var a,l;if(t=="style")if(typeof n=="string")e.style.cssText=n;else{if(typeof i=="string"&&(e.style.cssText=i=""),i)for(t in i)n&&t in n||wn(e.style,t);if(n)for(t in n)i&&n[t]==i[t]||wn(e.style,t,n[t])}else if(t[0]=="o"&&t[1]=="n")typeof n!="function"&&(n=null),typeof i!="function"&&(i=null),(e.__e||(e.__e={}))[t]=n,n&&i||(l=Ot[t]||(Ot[t]=oa(t)),(e.__a||(e.__a={}))[t]=Dt,a=t!=(t=t.replace(Sn,"$1")),(t=t.slice(2))[0]<"a"&&(t=t.toLowerCase()),n?e.addEventListener(t,l,a):e.removeEventListener(t,l,a));else{if(r=="http://www.w3.org/2000/svg")t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(t!="width"&&t!="height"&&t!="href"&&t!="list"&&t!="form"&&t!="tabIndex"&&t!="download"&&t!="rowSpan"&&t!="colSpan"&&t!="role"&&t!="popover"&&t in e)try{return void(e[t]=n??"")}catch{}if(typeof n=="function")return;n==null||n===!1&&t[4]!="-"?e.removeAttribute(t):e.setAttribute(t,t=="popover"&&n==1?"":n)}}function oa(e){return function(t){var n=this.__e;if(n){if(n=n[e],t[Xe]==null)t[Xe]=Dt++;else if(t[Xe]<this.__a[e])return;return n(S.event?S.event(t):t)}}}function At(e,t,n,i,r,a,l,u,d,m){var p,w,v,c,$,P,C,T,k,F,D,Ct,bn,Je,ue,yn,te,pe,G=t.type;if(t.constructor!==Me)return null;128&n.__u&&(d=32&n.__u,p=n.__c.__z)&&(t.__u|=d,w=a=[],p.nodeType==8?u=Ye(p,a):a.push(p),u=a[0]||u),(p=S.__b)&&p(t);e:if(typeof G=="function"){v=l.length;try{if(T=t.props,k=(p=G.prototype)&&p.render,F=(p=G.contextType)&&i[p.__c],D=p?F?F.props.value:p.__:i,(c=n.__c)?(t.__c=c,2&c.__g&&(c.__g|=1)):(k?t.__c=c=new G(T,D):(t.__c=c=new me(T,D),c.constructor=G,c.render=ia),F&&F.sub(c),c.state||(c.state={}),c.__n=i,c.__g|=8,c.__h=[],c.__k=[]),k&&(c.__s||(c.__s=c.state),G.getDerivedStateFromProps&&(c.__s==c.state&&(c.__s=fe({},c.__s)),fe(c.__s,G.getDerivedStateFromProps(T,c.__s)))),$=c.props,P=c.state,c.__v=t,n.__c){if(T!==$&&k&&!G.getDerivedStateFromProps&&c.componentWillReceiveProps&&c.componentWillReceiveProps(T,D),t.__v==n.__v&&!(8&c.__g)||!(4&c.__g)&&c.shouldComponentUpdate&&c.shouldComponentUpdate(T,c.__s,D)===!1){t.__v!=n.__v&&(c.props=T,c.state=c.__s,c.__g&=-9),t.__e=n.__e,t.__k=n.__k,t.__k.some(function(V){V&&(V.__=t)}),nt.push.apply(c.__h,c.__k),c.__k=[],c.__h.length&&l.push(c),u=oe(n);break e}c.componentWillUpdate&&c.componentWillUpdate(T,c.__s,D),k&&c.componentDidUpdate&&c.__h.push(function(){c.componentDidUpdate($,P,C)})}else k&&!G.getDerivedStateFromProps&&c.componentWillMount&&c.componentWillMount(),k&&c.componentDidMount&&c.__h.push(c.componentDidMount);c.context=D,c.props=T,c.__P=e,c.__g&=-5,Ct=S.__r,bn=k?25:0;do c.__g&=-9,Ct&&Ct(t),p=c.render(c.props,c.state=c.__s,c.context);while(8&c.__g&&++bn<25);k&&(nt.push.apply(c.__h,c.__k),c.__k=[]),c.state=c.__s,c.getChildContext&&(i=fe({},i,c.getChildContext())),k&&n.__c&&c.getSnapshotBeforeUpdate&&(C=c.getSnapshotBeforeUpdate($,P)),Je=p&&p.type===$e&&p.key==null?p.props.children:p,T.__P&&(p=u,r=(e=T.__P).namespaceURI,d=a=null,n.props&&n.props.__P!=e&&(n.__k.some(function(V){V&&Mt(V,V)}),n.__k=null),u=n.__k?oe(n,0):null),u=On(e,Pt(Je)?Je:[Je],t,n,i,r,a,l,u,d,m),T.__P&&(t.__e=null,u=p),t.__u&=-161,w&&w.some(de),c.__h.length&&l.push(c),1&c.__g&&(c.__g&=-4)}catch(V){if(l.length=v,t.__v=null,d||a)if(V&&V.then){if(t.__u|=128|d,a){for(~(te=a.indexOf(u||void 0))||(te=a.length);(pe=a[te-1])&&pe.nodeType==8;)te--;for(;te<a.length;te++)if(pe=a[te])if(a[te]=null,ue){if(pe==yn)break}else{if(pe.nodeType!=8)break;pe.data.startsWith("$s")&&(yn=Ye(ue=pe))}}if(!ue){for(;u&&u.nodeType==8&&u.nextSibling;)u=u.nextSibling;ue=u}(p=Ye(ue=t.__c.__z||(t.__c.__z=ue)))?(t.__e=ue,u=p):t.__e=u,u=u&&u.nextSibling}else a&&a.some(de);else t.__e=n.__e;t.__k||(t.__k=n.__k||[]),V&&V.then||Dn(t),S.__e(V,t,n)}}else u=t.__e=aa(n.__e,t,n,i,r,a,l,d,m,e);return(p=S.diffed)&&p(t),u}function Ye(e,t){if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var n=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith("$s"))n++;else if(e.data.startsWith("/$s")&&!--n)return e}t&&t.push(e)}}function Dn(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.some(Dn))}function Pn(e,t,n){for(var i=0;i<n.length;)Nt(n[i++],n[i++],n[i++]);S.__c&&S.__c(t,e),e.some(function(r){try{e=r.__h,r.__h=[],e.some(function(a){a.call(r)})}catch(a){S.__e(a,r.__v)}})}function aa(e,t,n,i,r,a,l,u,d,m){var p,w,v,c,$,P,C,T,k=n.props||tt,F=t.props,D=t.type;if(D=="svg"?r="http://www.w3.org/2000/svg":D=="math"?r="http://www.w3.org/1998/Math/MathML":r||(r="http://www.w3.org/1999/xhtml"),a){for(p=0;p<a.length;p++)if(($=a[p])&&(D?$.localName==D:$.nodeType==3)){e=$,a[p]=null;break}}if(!e){if(T=m.ownerDocument||document,!D)return T.createTextNode(F);e=T.createElementNS(r,D,F.is?F:m),u&&(S.__m&&S.__m(t,a),u=!1),a=null}if(D){if(m=D=="template"&&e.content||e,a=D=="textarea"&&F.defaultValue!=null?null:a&&jt.call(m.childNodes),!u&&a)for(k={},p=0;p<e.attributes.length;p++)k[($=e.attributes[p]).name]=$.value;for(p in k)$=k[p],p=="dangerouslySetInnerHTML"?v=$:p=="children"||p in F||p=="value"&&"defaultValue"in F||p=="checked"&&"defaultChecked"in F||Qe(e,p,null,$,r);for(p in F)$=F[p],p=="children"?c=$:p=="dangerouslySetInnerHTML"?w=$:p=="value"?P=$:p=="checked"?C=$:u&&typeof $!="function"||k[p]===$||Qe(e,p,$,k[p],r);w?(u||v&&(w.__html==v.__html||w.__html==e.innerHTML)||(e.innerHTML=w.__html),t.__k=[]):(v&&(e.textContent=""),(D=="foreignObject"||r=="http://www.w3.org/1998/Math/MathML"&&Yo.test(D))&&(r="http://www.w3.org/1999/xhtml"),On(m,Pt(c)?c:[c],t,n,i,r,a,l,a?a[0]:n.__k&&oe(n,0),u,d),a&&a.some(de)),u&&D!="textarea"||(p="value",D=="progress"&&P==null?e.removeAttribute(p):P==null||P===e[p]&&(D!="progress"||P)||Qe(e,p,P,k[p],r),p="checked",C!=null&&C!=e[p]&&Qe(e,p,C,k[p],r))}else k===F||u&&e.data==F||(e.data=F);return e}function Nt(e,t,n,i){try{typeof e=="function"?t?t.__x=e(t)||1:i&&(i=i.__c||i.__e)&&(t=i.__x)&&(i.__x=null,typeof t=="function"?t():e(null)):e.current=t}catch(r){S.__e(r,n)}}function Mt(e,t,n){var i,r,a,l;if(S.unmount&&S.unmount(e),!(i=e.ref)||i.current&&i.current!=e.__e||Nt(i,null,t,e),i=e.__c){if(i.componentWillUnmount)try{i.componentWillUnmount()}catch(u){S.__e(u,t)}i.__P=i.__n=null}if(i=e.__k)for(l=0;l<i.length;l++)i[l]&&Mt(i[l],t,typeof e.type!="function"||n&&!e.props.__P);!n&&(i=e.__c)&&(i=i.__z)&&(r=Ye(i,a=[]))&&(i==e.__e&&a.some(de),de(r),de(i)),n||de(e.__e),e.__e=e.__c=e.__=null}function ia(e,t,n){return this.constructor(e,n)}function qt(e,t){var n,i,r,a;S.__&&S.__(e,t),t.nodeType==9&&(t=t.documentElement),i=(n=e&&32&e.__u)?null:t.__k,t.__k=Ne($e,{children:[e]}),r=[],a=[],At(t,t.__k,i||tt,tt,t.namespaceURI,i?null:t.firstChild?jt.call(t.childNodes):null,r,i?i.__e:t.firstChild,n,a),Pn(r,t.__k,a),t.__k.props.children=null}S={__e:function(e,t,n,i){for(var r,a,l;t=t.__;)if((r=t.__c)&&!(1&r.__g)){r.__g|=4;try{if((l=(a=r.constructor)&&a.getDerivedStateFromError)&&r.setState(a.getDerivedStateFromError(e)),r.componentDidCatch&&(r.componentDidCatch(e,i||{}),l=1),l&&8&r.__g)return void(r.__g|=2)}catch(u){e=u}}throw et=0,e}},kn=0,Tt=function(e){return e!=null&&e.constructor===Me},me.prototype.setState=function(e,t){var n=this.__s;n&&n!=this.state||(n=this.__s=fe({},this.state)),typeof e=="function"&&(e=e(fe({},n),this.props)),e&&(fe(n,e),this.__v&&(t&&this.__k.push(t),gn(this)))},me.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.push(e),gn(this))},me.prototype.render=$e,ne=[],et=0,xn=function(e,t){return e.__v.__b-t.__v.__b},Xe=Symbol(),Sn=/(PointerCapture)$|Capture$/i,Dt=0,Ot={},Xo=0;var An=function(e,t,n,i){var r;t[0]=0;for(var a=1;a<t.length;a++){var l=t[a++],u=t[a]?(t[0]|=l?1:2,n[t[a++]]):t[++a];l===3?i[0]=u:l===4?i[1]=Object.assign(i[1]||{},u):l===5?(i[1]=i[1]||{})[t[++a]]=u:l===6?i[1][t[++a]]+=u+"":l?(r=e.apply(u,An(e,u,n,["",null])),i.push(r),u[0]?t[0]|=2:(t[a-2]=0,t[a]=r)):i.push(u)}return i},jn=new Map;function Nn(e){var t=jn.get(this);return t||(t=new Map,jn.set(this,t)),(t=An(this,t.get(e)||(t.set(e,t=(function(n){for(var i,r,a=1,l="",u="",d=[0],m=function(v){a===1&&(v||(l=l.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?d.push(0,v,l):a===3&&(v||l)?(d.push(3,v,l),a=2):a===2&&l==="..."&&v?d.push(4,v,0):a===2&&l&&!v?d.push(5,0,!0,l):a>=5&&((l||!v&&a===5)&&(d.push(a,0,l,r),a=6),v&&(d.push(a,v,0,r),a=6)),l=""},p=0;p<n.length;p++){p&&(a===1&&m(),m(p));for(var w=0;w<n[p].length;w++)i=n[p][w],a===1?i==="<"?(m(),d=[d],a=3):l+=i:a===4?l==="--"&&i===">"?(a=1,l=""):l=i+l[0]:u?i===u?u="":l+=i:i==='"'||i==="'"?u=i:i===">"?(m(),a=1):a&&(i==="="?(a=5,r=l,l=""):i==="/"&&(a<5||n[p][w+1]===">")?(m(),a===3&&(d=d[0]),a=d,(d=d[0]).push(2,0,a),a=0):i===" "||i==="	"||i===`
`||i==="\r"?(m(),a=2):l+=i),a===3&&l==="!--"&&(a=4,d=d[0])}return m(),d})(e)),t),arguments,[])).length>1?t:t[0]}var s=Nn.bind(qe);var ot,I,Ft,Mn,sa=Object.is,Lt=0,Vn=[],Rt=[],A=S,qn=A.__b,Fn=A.__r,Ln=A.diffed,Rn=A.__c,Hn=A.unmount,Un=A.__;function Kn(e,t){A.__h&&A.__h(I,e,Lt||t),Lt=0;var n=I.__H||(I.__H={__:[],__h:[]});return e>=n.__.length&&n.__.push({}),n.__[e]}function y(e,t){var n=Kn(ot++,3);!A.__s&&Bn(n.__H,t)&&(n.__P=!0,n.__=e,n.u=t,I.__H.__h.push(n))}function Ut(e){return Lt=5,at(function(){return{current:e}},[])}function at(e,t){var n=Kn(ot++,7);return Bn(n.__H,t)&&(n.__=e(),n.__H=t),n.__}function ra(){var e;do{for(;e=Rt.shift();)try{Fe(e)}catch(n){A.__e(n,{__:(e=e.__P)&&e.__v})}for(;e=Vn.shift();){var t=e.__H;if(e.__P&&t)try{t.__h.some(Fe),t.__h.some(Ht),t.__h=[]}catch(n){t.__h=[],A.__e(n,e.__v)}}}while(Rt.length)}A.__b=function(e){I=null,qn&&qn(e)},A.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),Un&&Un(e,t)},A.__r=function(e){Fn&&Fn(e),ot=0;var t=(I=e.__c).__H;t&&(Ft==I?I.__h=[]:(t.__h.some(Fe),t.__h.some(Ht),ot=0),t.__h=[],t.__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),Ft=I},A.diffed=function(e){Ln&&Ln(e);var t=e.__c;t&&t.__H&&(t.__H.__h.length&&Wn(Vn.push(t)),t.__H.__.some(function(n){n.u&&(n.__H=n.u)})),Ft=I=null},A.__c=function(e,t){t.some(function(n){try{n.__h.some(Fe),n.__h=n.__h.filter(function(i){return!i.__||Ht(i)})}catch(i){n.__h=[function(){throw i}]}}),Rn&&Rn(e,t)},A.unmount=function(e){Hn&&Hn(e);var t,n,i=e.__c;i&&i.__H&&(i.__H.__.some(function(r){try{if(r.__P&&r.__c){if(n===void 0){for(n=e.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}r.__P=n,Wn(Rt.push(r))}else Fe(r)}catch(a){t=a}}),i.__H=void 0,t&&A.__e(t,i.__v))};var In=typeof requestAnimationFrame=="function";function la(e){var t,n=function(){clearTimeout(i),In&&cancelAnimationFrame(t),setTimeout(e)},i=setTimeout(n,35);In&&(t=requestAnimationFrame(n))}function Wn(e){e!=1&&Mn==A.requestAnimationFrame||((Mn=A.requestAnimationFrame)||la)(ra)}function Fe(e){var t=I,n=e.__c;typeof n=="function"&&(e.__c=void 0,n()),I=t}function Ht(e){var t=I;e.__c=e.__(),I=t}function Bn(e,t){return!e||e.length!=t.length||t.some(function(n,i){return!sa(n,e[i])})}var ca=Symbol.for("preact-signals");function lt(){if(J>1)J--;else{var e,t=!1;for((function(){var r=st;for(st=void 0;r!==void 0;){var a=r.S;if(a.v===r.v)for(var l=a.t;l!==void 0;l=l.x)l.i===r.i&&(l.i=a.i);r=r.o}})();Re!==void 0;){var n=Re;for(Re=void 0,it++;n!==void 0;){var i=n.u;if(n.u=void 0,n.f&=-3,!(8&n.f)&&Zn(n))try{n.c()}catch(r){t||(e=r,t=!0)}n=i}}if(it=0,J--,t)throw e}}function Wt(e){if(J>0)return e();It=++ua,J++;try{return e()}finally{lt()}}var Le,E=void 0;function He(e){var t=E,n=Le;E=void 0,Le=void 0;try{return e()}finally{E=t,Le=n}}var Re=void 0,J=0,it=0,ua=0,It=0,st=void 0,rt=0;function zn(e){if(E!==void 0){var t=e.n;if(t===void 0||t.t!==E)return t={i:0,S:e,p:E.s,n:void 0,t:E,e:void 0,x:void 0,r:t},E.s!==void 0&&(E.s.n=t),E.s=t,e.n=t,32&E.f&&e.S(t),t;if(t.i===-1)return t.i=0,t.n!==void 0&&(t.n.p=t.p,t.p!==void 0&&(t.p.n=t.n),t.p=E.s,t.n=void 0,E.s.n=t,E.s=t),t}}function q(e,t){this.v=e,this.i=0,this.n=void 0,this.t=void 0,this.l=0,this.W=t?.watched,this.Z=t?.unwatched,this.name=t?.name}q.prototype.brand=ca;q.prototype.h=function(){return!0};q.prototype.S=function(e){var t=this,n=this.t;n!==e&&e.e===void 0&&(e.x=n,this.t=e,n!==void 0?n.e=e:He(function(){var i;(i=t.W)==null||i.call(t)}))};q.prototype.U=function(e){var t=this;if(this.t!==void 0){var n=e.e,i=e.x;n!==void 0&&(n.x=i,e.e=void 0),i!==void 0&&(i.e=n,e.x=void 0),e===this.t&&(this.t=i,i===void 0&&He(function(){var r;(r=t.Z)==null||r.call(t)}))}};q.prototype.subscribe=function(e){var t=this;return Q(function(){var n=t.value;He(function(){return e(n)})},{name:"sub"})};q.prototype.valueOf=function(){return this.value};q.prototype.toString=function(){return this.value+""};q.prototype.toJSON=function(){return this.value};q.prototype.peek=function(){var e=this;return He(function(){return e.value})};Object.defineProperty(q.prototype,"value",{get:function(){var e=zn(this);return e!==void 0&&(e.i=this.i),this.v},set:function(e){if(e!==this.v){if(it>100)throw new Error("Cycle detected");(function(n){J!==0&&it===0&&n.l!==It&&(n.l=It,st={S:n,v:n.v,i:n.i,o:st})})(this),this.v=e,this.i++,rt++,J++;try{for(var t=this.t;t!==void 0;t=t.x)t.t.N()}finally{lt()}}}});function f(e,t){return new q(e,t)}function Zn(e){for(var t=e.s;t!==void 0;t=t.n)if(t.S.i!==t.i||!t.S.h()||t.S.i!==t.i)return!0;return!1}function Gn(e){for(var t=e.s;t!==void 0;t=t.n){var n=t.S.n;if(n!==void 0&&(t.r=n),t.S.n=t,t.i=-1,t.n===void 0){e.s=t;break}}}function Jn(e){for(var t=e.s,n=void 0;t!==void 0;){var i=t.p;t.i===-1?(t.S.U(t),i!==void 0&&(i.n=t.n),t.n!==void 0&&(t.n.p=i)):n=t,t.S.n=t.r,t.r!==void 0&&(t.r=void 0),t=i}e.s=n}function he(e,t){q.call(this,void 0,t),this.x=e,this.s=void 0,this.g=rt-1,this.f=4}he.prototype=new q;he.prototype.h=function(){if(this.f&=-3,1&this.f)return!1;if((36&this.f)==32||(this.f&=-5,this.g===rt))return!0;if(this.g=rt,this.f|=1,this.i>0&&!Zn(this))return this.f&=-2,!0;var e=E;try{Gn(this),E=this;var t=this.x();(16&this.f||this.v!==t||this.i===0)&&(this.v=t,this.f&=-17,this.i++)}catch(n){this.v=n,this.f|=16,this.i++}return E=e,Jn(this),this.f&=-2,!0};he.prototype.S=function(e){if(this.t===void 0){this.f|=36;for(var t=this.s;t!==void 0;t=t.n)t.S.S(t)}q.prototype.S.call(this,e)};he.prototype.U=function(e){if(this.t!==void 0&&(q.prototype.U.call(this,e),this.t===void 0)){this.f&=-33;for(var t=this.s;t!==void 0;t=t.n)t.S.U(t)}};he.prototype.N=function(){if(!(2&this.f)){this.f|=6;for(var e=this.t;e!==void 0;e=e.x)e.t.N()}};Object.defineProperty(he.prototype,"value",{get:function(){if(1&this.f)throw new Error("Cycle detected");var e=zn(this);if(this.h(),e!==void 0&&(e.i=this.i),16&this.f)throw this.v;return this.v}});function ae(e,t){return new he(e,t)}function Qn(e){var t=e.j;if(e.j=void 0,typeof t=="function"){J++;var n=E;E=void 0;try{t()}catch(i){throw e.f&=-2,e.f|=8,Vt(e),i}finally{E=n,lt()}}}function Vt(e){for(var t=e.s;t!==void 0;t=t.n)t.S.U(t);e.x=void 0,e.s=void 0,Qn(e)}function pa(e){if(E!==this)throw new Error("Out-of-order effect");Jn(this),E=e,this.f&=-2;try{8&this.f&&Vt(this)}finally{lt()}}function Se(e,t){this.x=e,this.j=void 0,this.s=void 0,this.u=void 0,this.f=32,this.name=t?.name,Le&&Le.push(this)}Se.prototype.c=function(){var e=this.S();try{if(8&this.f||this.x===void 0)return;var t=this.x();typeof t=="function"&&(this.j=t)}finally{e()}};Se.prototype.S=function(){if(1&this.f)throw new Error("Cycle detected");this.f|=1,this.f&=-9,Qn(this),Gn(this),J++;var e=E;return E=this,pa.bind(this,e)};Se.prototype.N=function(){2&this.f||(this.f|=2,this.u=Re,Re=this)};Se.prototype.d=function(){this.f|=8,1&this.f||Vt(this)};Se.prototype.dispose=function(){this.d()};function Q(e,t){var n=new Se(e,t);try{n.c()}catch(r){throw n.d(),r}var i=n.d.bind(n);return i[Symbol.dispose]=i,i}var Xn,ut,ct,da=typeof window<"u"&&!!window.__PREACT_SIGNALS_DEVTOOLS__;var Yn=[];Q(function(){Xn=this.N})();function Ce(e,t){S[e]=t.bind(null,S[e]||function(){})}function Ue(e){if(ct){var t=ct;ct=void 0,t()}ct=e&&e.S()}function eo(e){var t=this,n=e.data,i=ma(n);i.name="ReactiveDom",i.value=n;var r=at(function(){for(var u=t,d=t.__v;d=d.__;)if(d.__c){d.__c.__$f|=4;break}var m=ae(function(){var c=i.value.value;return c===0?0:c===!0?"":c||""}),p=ae(function(){return!Array.isArray(m.value)&&!Tt(m.value)}),w=Q(function(){if(this.N=to,p.value){var c=m.value;u.__v&&u.__v.__e&&u.__v.__e.nodeType===3&&(u.__v.__e.data=c)}}),v=t.__$u.d;return t.__$u.d=function(){w(),v.call(this)},[p,m]},[]),a=r[0],l=r[1];return a.value?l.peek():l.value}eo.displayName="ReactiveTextNode";Object.defineProperties(q.prototype,{constructor:{configurable:!0,value:qe($e,null).constructor},type:{configurable:!0,value:eo},props:{configurable:!0,get:function(){var e=this;return{data:{get value(){return e.value}}}}},__b:{configurable:!0,value:1}});Ce("__b",function(e,t){if(Ue(),ut=void 0,typeof t.type=="string"){var n,i=t.props;for(var r in i)if(r!=="children"){var a=i[r];a instanceof q&&(n||(t.__np=n={}),n[r]=a,i[r]=a.peek())}}e(t)});Ce("__r",function(e,t){if(e(t),t.type!==$e){Ue();var n,i=t.__c;i&&(i.__$f&=-2,(n=i.__$u)===void 0&&(i.__$u=n=(function(r,a){var l;return Q(function(){l=this},{name:a}),l.c=r,l})((function(r){return function(){var a;da&&((a=this.y)==null||a.call(this)),r.__$f|=1,r.setState({})}})(i),typeof t.type=="function"?t.type.displayName||t.type.name:""))),ut=i,Ue(n)}});Ce("__e",function(e,t,n,i){Ue(),ut=void 0,e(t,n,i)});Ce("diffed",function(e,t){Ue(),ut=void 0;var n;if(typeof t.type=="string"&&(n=t.__e)){var i=t.__np,r=t.props,a=n.U;if(a)for(var l in a){var u=a[l];u===void 0||i&&l in i||(u.d(),a[l]=void 0)}if(i){a||(a={},n.U=a);for(var d in i){var m=a[d],p=i[d];m===void 0?(m=fa(n,d,p,r),a[d]=m):m.o(p,r)}}}e(t)});function fa(e,t,n,i){var r=t in e&&e.ownerSVGElement===void 0,a=f(n);return{o:function(l,u){a.value=l,i=u},d:Q(function(){this.N=to;var l=a.value.value;i[t]!==l&&(i[t]=l,r?e[t]=l:l!=null&&(l!==!1||t[4]==="-")?e.setAttribute(t,l):e.removeAttribute(t))})}}Ce("unmount",function(e,t){if(typeof t.type=="string"){var n=t.__e;if(n){var i=n.U;if(i){n.U=void 0;for(var r in i){var a=i[r];a&&a.d()}}}var l=t.__np;if(l){var u=t.props;for(var d in l)u[d]=l[d]}t.__np=void 0}else{var m=t.__c;if(m){m.__$f|=8;var p=m.__$u;p&&(m.__$u=void 0,p.d())}}e(t)});Ce("__h",function(e,t,n,i){i<3&&(t.__$f|=2),e(t,n,i)});me.prototype.shouldComponentUpdate=function(e,t){if(this.__R)return!0;var n=this.__$u,i=n&&n.s!==void 0;for(var r in t)return!0;if(this.__f||typeof this.u=="boolean"&&this.u===!0){var a=2&this.__$f;if(!(i||a||4&this.__$f)||1&this.__$f)return!0}else if(!(i||4&this.__$f)||3&this.__$f)return!0;for(var l in e)if(l!=="__source"&&e[l]!==this.props[l])return!0;for(var u in this.props)if(!(u in e))return!0;return!1};function ma(e,t){return at(function(){return f(e,t)},[])}var $a=function(e){queueMicrotask(function(){queueMicrotask(e)})};function ha(){Wt(function(){for(var e;e=Yn.shift();)Xn.call(e)})}function to(){Yn.push(this)===1&&(S.requestAnimationFrame||$a)(ha)}var Bt={signedOut:()=>{}};async function no(e,t={}){let n,i={};try{n=await fetch(`api/${e}`,{...t,signal:AbortSignal.timeout(2e4)}),i=await n.json()}catch{throw new Error("unreachable")}if(n.ok)return i;n.status===401&&i.wrong==="sign-in"&&Bt.signedOut();let r=new Error(i.wrong??"busy");throw r.columns=i.columns,r.seconds=Number(n.headers.get("Retry-After"))||0,r}var g=e=>no(e),oo=e=>({method:"POST",headers:{"Content-Type":"application/json","X-Desk":"1"},body:JSON.stringify(e)}),b=(e,t={})=>no(e,oo(t)),Kt=4e4;async function ao(e,t=()=>{}){for(let n=0;n<e.size;n+=Kt){let i=new Uint8Array(await e.slice(n,n+Kt).arrayBuffer()),r=Array.from(i,a=>String.fromCharCode(a)).join("");await b("upload",{name:e.name,size:e.size,at:n,bytes:btoa(r)}),t(Math.min(n+Kt,e.size))}}async function io(e,t,n){let i=await fetch(`api/${e}`,{...oo(t),signal:AbortSignal.timeout(2e4)});if(!i.ok)throw new Error((await i.json()).wrong??"busy");let r=document.createElement("a");r.href=URL.createObjectURL(await i.blob()),r.download=n,r.click(),URL.revokeObjectURL(r.href)}function so(e){let t=new EventSource("api/events");return t.onmessage=({data:n})=>e(JSON.parse(n).person),()=>t.close()}var Ee={it:{name:"Italiano"},en:{name:"English"},fr:{name:"Français"},es:{name:"Español"},ar:{name:"العربية",direction:"rtl"}},ro="passaparola-language",zt=f({}),ie=f("");function _a(){return[localStorage.getItem(ro),...navigator.languages.map(t=>t.slice(0,2))].find(t=>Object.hasOwn(Ee,t??""))??"it"}async function lo(e){zt.value=await(await fetch(`words-${e}.json`)).json(),ie.value=e,document.documentElement.lang=e,document.documentElement.dir=Ee[e].direction??"ltr"}async function co(){for(let e=0;e<10;e++)try{return await lo(_a())}catch{await new Promise(t=>{setTimeout(t,1e3)})}}function uo(e){return localStorage.setItem(ro,e),lo(e)}var o=(e,t="")=>zt.value[e]?.replace("{n}",t)??e,_e=e=>zt.value[`topic.${e}`]??e,Zt={calendar:"gregory",numberingSystem:"latn"},Gt=f(void 0),Jt=e=>ae(()=>new Intl.DateTimeFormat(ie.value,{...e,...Zt,timeZone:Gt.value})),va=Jt({weekday:"short",day:"numeric",month:"short"}),ba=Jt({day:"numeric",month:"short",hour:"2-digit",minute:"2-digit",hourCycle:"h23"}),ya=Jt({hour:"2-digit",minute:"2-digit",hourCycle:"h23"}),ga=ae(()=>new Intl.NumberFormat(ie.value,Zt)),wa=ae(()=>new Intl.NumberFormat(ie.value,{...Zt,style:"currency",currency:"EUR"})),H=e=>va.value.format(e),O=e=>ba.value.format(e),po=e=>ya.value.format(e),h=e=>ga.value.format(e),ve=e=>wa.value.format(e);var x=f(void 0),U=f(null),Oe=f(["inbox"]),R=f(""),N=f({count:0,person:void 0});function M(...e){location.hash=e.map(encodeURIComponent).join("/")}function $o(){let e=location.hash.slice(1).split("/").map(decodeURIComponent);Oe.value=e[0]===""?["inbox"]:e}async function _(e){R.value="";try{return await e(),!0}catch(t){return R.value=t.message,!1}}async function X(e){try{await e()}catch(t){R.value=t.message}}async function be(){try{if(!(await g("session")).signed_in){x.value=null;return}x.value=await g("me"),U.value=await g("line"),Gt.value=U.value.timezone}catch(e){x.value=null,e.message!=="sign-in"&&(R.value=e.message)}}Bt.signedOut=()=>{x.value=null};addEventListener("hashchange",$o);$o();var fo;function ka(e){clearTimeout(fo),fo=setTimeout(()=>{N.value={count:N.value.count+1,person:e}},200)}var mo=()=>{};Q(()=>{mo(),mo=x.value?so(ka):()=>{}});function Qt(){return s`
		<label>
			<span class="hidden">${o("language")}</span>
			<select value=${ie.value} onChange=${e=>uo(e.target.value)}>
				${Object.entries(Ee).map(([e,{name:t}])=>s`
					<option key=${e} value=${e} lang=${e}>${t}</option>`)}
			</select>
		</label>`}var pt=/^#link=(\w+)$/.exec(location.hash)?.[1],Ie=f(null),ho=f(!1);pt&&history.replaceState(null,"",location.pathname);async function xa(e){e.preventDefault();let t=Object.fromEntries(new FormData(e.target)),n=await _(()=>Ie.value===null?b("sign-in",t):b("sign-in/link",{link:pt,password:t.password}));if(!n&&R.value==="code"){ho.value=!0;return}n&&(Ie.value=null,await be())}function _o(){y(()=>{pt&&_(async()=>{Ie.value=(await b("sign-in/link",{link:pt})).name})},[]);let e=Ie.value!==null;return s`
		<form class="door" onSubmit=${xa}>
			<h1>${o(e?"choosePassword":"enter")}</h1>
			${e?s`<p><bdi>${Ie.value}</bdi></p>`:s`
				<label>${o("name")}<input name="name" required autocomplete="username" autocapitalize="none" /></label>`}
			<label>${o("passwordWord")}<input name="password" type="password" required
				minlength=${e?10:1} autocomplete=${e?"new-password":"current-password"} /></label>
			${e&&s`<p class="hint">${o("passwordHint")}</p>`}
			${ho.value&&s`<label>${o("codeWord")}<input name="code" inputmode="numeric" autocomplete="one-time-code" pattern="[0-9]{6}" required /></label>`}
			<button class="main">${o("enter")}</button>
		</form>`}async function Sa(e){e.preventDefault();let t=e.target;await _(()=>b("me/password",Object.fromEntries(new FormData(t))))&&(t.reset(),await be())}var Ca=({id:e})=>_(()=>b(`me/sessions/${e}/end`)).then(be);function vo(){return s`
		<h1><bdi>${x.value.name}</bdi></h1>
		<p><span class="tag">${x.value.role}</span> <span class="tag">${x.value.desks}</span></p>
		<h2>${o("sessions")}</h2>
		<ul class="tasks">${x.value.sessions.map(e=>s`
			<li key=${e.id}><time>${O(e.began)}</time>
				${e.here?s`<span class="tag">${o("here")}</span>`:s`<button type="button" onClick=${()=>Ca(e)}>${o("end")}</button>`}</li>`)}</ul>
		<h2>${o("choosePassword")}</h2>
		<form class="door" onSubmit=${Sa}>
			<label>${o("passwordWord")}<input name="password" type="password" required autocomplete="current-password" /></label>
			<label>${o("newPassword")}<input name="new" type="password" required minlength="10" autocomplete="new-password" /></label>
			<p class="hint">${o("passwordHint")}</p>
			<button class="main">${o("save")}</button>
		</form>`}var Y=f(null),Xt=f(!0),se=e=>new Date(`${e}T12:00Z`);function bo(e,t){let n=new Date(`${e}T12:00Z`);return n.setUTCDate(n.getUTCDate()+t),n.toISOString().slice(0,10)}var Te={week:7,list:28},Ea=([e,t,n=""])=>({kind:Te[e]?e:"week",date:t??"",desk:n});async function Oa({kind:e,date:t,desk:n}){await X(async()=>{Y.value=await g(`appointments?day=${t}&desk=${n}${e==="list"?`&days=${Te.list}`:""}`)})}function dt({item:e}){let t={confirmed:"✓",cancelled:"✗",moving:"⇄"};return s`<span class=${`state ${e.state}`}>${t[e.state]&&s`<b aria-hidden="true">${t[e.state]}</b> `}${o(e.state==="planned"?"noAnswer":`answer.${e.state}`)}</span>`}function Ta({item:e}){return s`
		<li><a class=${`item ${e.state}`} href=${`#appointment/${e.id}`}>
			<time>${e.time}</time> <strong dir="ltr">${e.code}</strong>
			<${dt} item=${e} />
			${e.number&&s`<bdi class="who" dir="ltr">${e.number}</bdi>`}
			${e.topic&&s`<span class="tag" dir="auto">${e.topic}</span>`}
			${e.desk&&s`<span class="tag">${e.desk}</span>`}
			${e.told&&s`<small>${o(`told.${e.told}`)}</small>`}
		</a></li>`}function Da({slot:e}){return s`
		<li><a class="item free" href=${`#appointment/new/${e.day}T${e.time}/${e.desk}`}>
			<time>${e.time}</time> ${o("freeSlot")}${e.room>1?` × ${e.room}`:""}
			<span class="tag">${e.desk}</span></a></li>`}function Pa({date:e}){let{today:t,appointments:n,slots:i}=Y.value,r=[...n.filter(a=>a.day===e).map(a=>({at:a.time,key:a.id,show:s`<${Ta} key=${a.id} item=${a} />`})),...Xt.value?i.filter(a=>a.day===e).map(a=>({at:a.time,show:s`<${Da} key=${`${a.desk}${a.time}`} slot=${a} />`})):[]].sort((a,l)=>a.at.localeCompare(l.at));return s`
		<li class=${e===t?"day today":"day"}>
			<h2><time datetime=${e}>${H(se(e))}</time>${e===t&&s` <span class="hidden">${o("today")}</span>`}</h2>
			${r.length===0?s`<p class="empty">–</p>`:s`<ul>${r.map(({show:a})=>a)}</ul>`}
		</li>`}function ja(){let{appointments:e}=Y.value;return e.length===0?s`<p class="empty">${o("noAppointments")}</p>`:s`
		<div class="wide" tabindex="0" role="region" aria-label=${o("appointments")}><table>
			<thead><tr>${["when","code.of","answer.word","about","desk","place","reminders"].map(t=>s`<th key=${t} scope="col">${o(t)}</th>`)}</tr></thead>
			<tbody>${e.map(t=>s`
				<tr key=${t.id}>
					<td><time>${H(se(t.day))} ${t.time}</time></td>
					<td><a class="item-link" href=${`#appointment/${t.id}`}><bdi dir="ltr">${t.code}</bdi></a></td>
					<td><${dt} item=${t} /></td>
					<td>${t.person?s`<a href=${`#person/${t.person}`}><bdi dir="ltr">${t.number??o("erased")}</bdi></a>`:"–"}</td>
					<td>${t.desk??"–"}</td>
					<td dir="auto">${t.place}</td>
					<td>${t.reminders?t.told?o(`told.${t.told}`):o("told.planned"):o("never.reminded")}</td>
				</tr>`)}</tbody>
		</table></div>`}function Aa({at:e}){let{days:t,desks:n}=Y.value,i=a=>M("appointments",e.kind,bo(t[0],a*Te[e.kind]),e.desk),r=()=>_(()=>io("appointments/export",{from:t[0],until:t.at(-1)},`appointments-${t[0]}.csv`));return s`
		<div class="filters">
			<button type="button" onClick=${()=>i(-1)} aria-label=${o("before")}><span class="arrow" aria-hidden="true">‹</span></button>
			<button type="button" onClick=${()=>M("appointments",e.kind)}>${o("today")}</button>
			<button type="button" onClick=${()=>i(1)} aria-label=${o("after")}><span class="arrow" aria-hidden="true">›</span></button>
			${Object.keys(Te).map(a=>s`<button type="button" key=${a} aria-pressed=${e.kind===a} onClick=${()=>M("appointments",a,t[0],e.desk)}>${o(`show.${a}`)}</button>`)}
			${n.length>0&&s`<label><span class="hidden">${o("desk")}</span>
				<select value=${e.desk} onChange=${({target:a})=>M("appointments",e.kind,t[0],a.value)}>
					<option value="">${o("allDesks")}</option>
					${n.map(({name:a})=>s`<option key=${a}>${a}</option>`)}
				</select></label>`}
			${e.kind==="week"&&n.some(({slots:a})=>a)&&s`<label class="tick"><input type="checkbox" checked=${Xt.value} onChange=${({target:a})=>{Xt.value=a.checked}} /> ${o("freeSlots")}</label>`}
			<a class="button" href="#appointment/new">${o("newAppointment")}</a>
			<a href="#waiting">${o("waitingList")}</a>
			${x.value.role!=="volunteer"&&s`
				<a href="#import/appointments">${o("import")}</a>
				<button type="button" onClick=${r}>${o("export")}</button>`}
		</div>`}function Na(e,t){let n=document.documentElement.dir==="rtl"?"ArrowLeft":"ArrowRight";if(e.target.closest("input, textarea, select, .wide")||e.ctrlKey||e.altKey||e.metaKey||!Y.value)return;let i=[...document.querySelectorAll(".item, .item-link")],r=i.indexOf(document.activeElement);e.key==="ArrowLeft"||e.key==="ArrowRight"?M("appointments",t.kind,bo(Y.value.days[0],e.key===n?Te[t.kind]:-Te[t.kind]),t.desk):e.key==="t"?M("appointments",t.kind):e.key==="l"?M("appointments",t.kind==="week"?"list":"week",Y.value.days[0],t.desk):e.key==="n"?M("appointment","new"):(e.key==="j"||e.key==="k")&&i[Math.max(0,Math.min(i.length-1,r+(e.key==="j"?1:-1)))]?.focus()}function yo({parts:e}){let t=Ea(e);if(y(()=>{Oa(t)},[N.value.count]),y(()=>{let r=a=>Na(a,t);return addEventListener("keydown",r),()=>removeEventListener("keydown",r)},[]),Y.value===null)return s`<h1>${o("appointments")}</h1>`;let{days:n,more:i}=Y.value;return s`
		<h1>${o("appointments")} <small>${H(se(n[0]))} – ${H(se(n.at(-1)))}</small></h1>
		<${Aa} at=${t} />
		${t.kind==="list"?s`<${ja} />`:s`<ol class="week">${n.map(r=>s`<${Pa} key=${r} date=${r} />`)}</ol>`}
		${i&&s`<p class="hint">${o("notAll")}</p>`}
		<p class="hint">${o("keys.appointments")}</p>`}var wo=f(null),go=f([]),We=f([]);async function ko(e){await X(async()=>{wo.value=await g(`appointments/${e}`)})}async function xo(e,t){We.value=[];try{return R.value="",await b(e,t)}catch(n){return R.value=n.message,We.value=n.columns??[],null}}function W({name:e,children:t}){return s`<label>${o(`field.${e}`)}${t}
		${We.value.includes(e)&&s`<span class="wrong">${o(`bad.${e}`)}</span>`}</label>`}function Ma(e){let t=Math.round(e/36e5);return t%24===0?`${h(t/24)} ${o("days")}`:`${h(t)} ${o("hours")}`}function qa({history:e}){return s`
		<h2>${o("told")}</h2>
		${e.length===0?s`<p class="empty">${o("toldNothing")}</p>`:s`
			<ol class="history">${e.map(t=>s`
				<li><time>${O(t.at)}</time>
					<span>${t.before===0?o("ofChange"):`${Ma(t.before)} ${o("beforeIt")}`}</span>
					<span class="tag">${o(`told.${t.state}`)}</span>
					${t.calls>0&&s`<span class="tag">${o("calls")}: ${h(t.calls)}</span>`}
					${t.stale&&s`<span class="tag">${o("told.stale")}</span>`}</li>`)}</ol>`}`}var Yt=(e,t,n)=>xo(t,n).then(i=>{i&&ko(e)});function Fa({item:e}){let t=n=>{n.preventDefault();let{starts:i,place:r,reminders:a}=Object.fromEntries(new FormData(n.target));Yt(e.id,`appointments/${e.id}`,{starts:i,place:r,reminders:a?"yes":"no"})};return e.past||e.state==="cancelled"?null:s`
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
			<button type="button" class="alert" onClick=${()=>Yt(e.id,`appointments/${e.id}/cancel`)}>${o("cancelIt")}</button></details>
		<button type="button" onClick=${()=>Yt(e.id,`appointments/${e.id}/wait`)}>${o("waitForSlot")}</button>`}function La({id:e}){y(()=>{We.value=[]},[e]),y(()=>{ko(e)},[e,N.value.count]);let t=wo.value;return String(t?.id)!==e?s`<h1>${o("appointment")}</h1>`:s`
		<p><a href=${`#appointments/week/${t.day}`}>${o("backToWeek")}</a></p>
		<h1>${H(se(t.day))}, <time>${t.time}</time> · <bdi dir="ltr">${t.code}</bdi></h1>
		<p><${dt} item=${t} /> ${t.desk&&s`<span class="tag">${t.desk}</span>`} ${t.topic&&s`<span class="tag" dir="auto">${t.topic}</span>`} ${t.staff&&s`<span class="tag" dir="auto">${t.staff}</span>`}</p>
		<p dir="auto">${t.place}</p>
		<p>${t.person?s`<a href=${`#person/${t.person}`}>${o("conversation")} <bdi dir="ltr">${t.number??o("erased")}</bdi></a>`:o("notYours")}</p>
		<${Fa} item=${t} />
		<${qa} history=${t.history} />`}function Ra({starts:e="",desk:t="",person:n=""}){y(()=>{We.value=[],X(async()=>{({desks:go.value}=await g("appointments?days=1"))}),document.querySelector(e?"#who":"#starts")?.focus()},[]);let i=go.value,r=async a=>{a.preventDefault();let{who:l,reminders:u,...d}=Object.fromEntries([...new FormData(a.target)].filter(([,w])=>w!=="")),m=/^[a-z0-9]{12}$/.test(l??""),p=await xo("appointments",{...d,[m?"person":"number"]:l,reminders:u?"yes":"no"});p&&M("appointment",String(p.id))};return s`
		<p><a href="#appointments">${o("backToWeek")}</a></p>
		<form class="door wider" onSubmit=${r}>
			<h1>${o("newAppointment")}</h1>
			<${W} name="starts"><input id="starts" name="starts" type="datetime-local" required defaultValue=${e} /></${W}>
			<${W} name="number"><input id="who" name="who" required maxlength="40" dir="ltr" autocomplete="off" defaultValue=${n} /></${W}>
			<p class="hint">${o("whoHint")}</p>
			<label>${o("desk")}<select name="desk"><option value="">–</option>${i.map(({name:a})=>s`<option key=${a} selected=${a===t}>${a}</option>`)}</select></label>
			<${W} name="place"><input name="place" maxlength="300" dir="auto" required=${!i.some(({place:a})=>a)} /></${W}>
			<${W} name="topic"><input name="topic" maxlength="60" dir="auto" /></${W}>
			<label>${o("field.language")}<select name="language"><option value=""></option>${U.value.languages.map(({tag:a,name:l})=>s`<option key=${a} value=${a} lang=${a}>${l}</option>`)}</select></label>
			<${W} name="code"><input name="code" maxlength="20" dir="ltr" autocapitalize="characters" /></${W}>
			<p class="hint">${o("codeHint")}</p>
			<label class="tick"><input name="reminders" type="checkbox" defaultChecked /> ${o("field.reminders")}</label>
			<button class="main">${o("save")}</button>
		</form>`}function So({parts:[e,t,n,i]}){return e==="new"?s`<${Ra} starts=${t} desk=${n} person=${i} />`:s`<${La} id=${e} />`}var Co=["no_number","number_invalid","sent_post","appointment_questura","in_process","need_documents","ready","collected","not_found","warning_refusal","refused","unavailable","stale"],ft=f(null),en=f(0),De=f(0);async function tn(e,t=0){await X(async()=>{let n=await g(`cases?state=${e}${t?`&before=${t}`:""}`);ft.value=t?[...ft.value,...n.cases]:n.cases,en.value=n.next})}function Ha({file:e,state:t}){return s`
		<form class="inline" onSubmit=${async i=>{i.preventDefault(),await _(()=>b(`cases/${e.id}`,Object.fromEntries(new FormData(i.target))))&&(De.value=0,tn(t))}}>
			<label><span class="hidden">${o("caseState")}</span><select name="state">${Co.map(i=>s`<option key=${i} value=${i} selected=${i===e.state}>${o(`case.${i}`)}</option>`)}</select></label>
			<label>${o("field.date")}<input name="date" type="date" defaultValue=${e.date??""} /></label>
			<label>${o("field.time")}<input name="time" maxlength="20" defaultValue=${e.time??""} /></label>
			<label>${o("field.place")}<input name="place" maxlength="300" dir="auto" defaultValue=${e.place??""} /></label>
			<button class="main">${o("save")}</button>
		</form>`}function Ua({file:e,state:t}){return s`
		<li>
			<div class="what">
				<bdi dir="ltr"><strong>${e.case?`…${e.case}`:"–"}</strong></bdi> <span>${o(`case.${e.state}`)}</span>
				<small>${e.person&&s`<a href=${`#person/${e.person}`}><bdi dir="ltr">${e.number??o("erased")}</bdi></a>`}
					${e.date&&s`<span><time>${e.date}</time> ${e.time}</span>`}
					${e.place&&s`<bdi>${e.place}</bdi>`}
					<span>${o("checked")} <time>${H(e.checked)}</time></span></small>
				${De.value===e.id&&s`<${Ha} file=${e} state=${t} />`}
			</div>
			${e.case&&s`<button type="button" aria-expanded=${De.value===e.id} onClick=${()=>{De.value=De.value===e.id?0:e.id}}>${o("change")}</button>`}
		</li>`}function Eo({parts:[e=""]}){return y(()=>{De.value=0,tn(e)},[e]),s`
		<h1>${o("cases")}</h1>
		<div class="filters">
			<label><span class="hidden">${o("caseState")}</span>
				<select value=${e} onChange=${({target:t})=>M("cases",t.value)}>
					<option value="">${o("allStates")}</option>
					${Co.map(t=>s`<option key=${t} value=${t}>${o(`case.${t}`)}</option>`)}
				</select></label>
			${x.value.role!=="volunteer"&&s`<a href="#import/cases">${o("import")}</a>`}
		</div>
		${ft.value?.length===0&&s`<p class="empty">${o("noCases")}</p>`}
		<ul class="tasks">${ft.value?.map(t=>s`<${Ua} key=${t.id} file=${t} state=${e} />`)}</ul>
		${en.value>0&&s`<button type="button" onClick=${()=>tn(e,en.value)}>${o("more")}</button>`}`}var Ia=["appointments","cases","people"],re=f(null),K=f(null),Pe=f(null),Wa=500;function Oo(){re.value=K.value=Pe.value=null}async function Va(e,t){Oo(),await _(async()=>{await ao(t,n=>{K.value={what:"reading",done:n,all:t.size}}),re.value=await b("import/check",{what:e})}),K.value=null}var Ka=()=>new Promise(e=>{setTimeout(e,Wa)});async function Ba(e,t){t.preventDefault();let n=t.target.elements.cancel_missing?.checked??!1;await _(async()=>{let i=await b("import",{what:e,cancel_missing:n}),{import:r,pieces:a,rows:l}=i;for(let u=0;u<a;u++)K.value={what:"sending",done:u,all:a},i=await b(`import/${r}`,{piece:u});for(;!i.ended;)K.value={what:"putting",done:i.put,all:l},await Ka(),i=await g(`import/${r}`);Pe.value={rows:l,cancelled:i.cancelled??0},re.value=null}),K.value=null}function za({finding:e}){let t=o(`bad.${e.code}`);return s`<li>${e.line>0&&s`<strong>${o("line",e.line)}</strong>: `}
		${t===`bad.${e.code}`?s`<span lang="en" dir="ltr">${e.message}</span>`:s`${t} <small lang="en" dir="ltr">${e.message}</small>`}</li>`}function Za(){let{wrong:e,findings:t}=re.value;return s`
		<section role="alert">
			<h2>${o("badRows",h(e))}</h2>
			<p>${o("nothingImported")}</p>
			<ul class="findings">${t.map(n=>s`<${za} key=${`${n.line}${n.code}${n.message}`} finding=${n} />`)}</ul>
			${e>t.length&&s`<p class="hint">${o("andMore",h(e-t.length))}</p>`}
		</section>`}var Ga=["number","code","starts_ms","place","desk","case_number","state","name","language"],Ja=(e,t)=>e==="starts_ms"?O(t):t;function Qa({what:e}){let{rows:t,first:n}=re.value,i=Ga.filter(r=>n.some(a=>a[r]!==void 0));return s`
		<section>
			<h2 role="status">${o("rowsFine",h(t))}</h2>
			<div class="wide" tabindex="0" role="region" aria-label=${o("firstRows")}><table>
				<thead><tr>${i.map(r=>s`<th key=${r} scope="col">${o(`column.${r}`)}</th>`)}</tr></thead>
				<tbody>${n.map((r,a)=>s`<tr key=${a}>${i.map(l=>s`<td key=${l}><bdi>${Ja(l,r[l])}</bdi></td>`)}</tr>`)}</tbody>
			</table></div>
			<form onSubmit=${r=>Ba(e,r)}>
				${e==="appointments"&&s`
					<label class="tick"><input type="checkbox" name="cancel_missing" /> ${o("cancelMissing")}</label>
					<p class="hint">${o("cancelMissingHint")}</p>`}
				<button class="main" id="put" disabled=${K.value!==null}>${o("importRows",h(t))}</button>
			</form>
		</section>`}function To({parts:[e="appointments"]}){return y(()=>{Oo(),document.querySelector("#file")?.focus()},[e]),s`
		<h1>${o("import")}</h1>
		<div class="filters">${Ia.map(t=>s`<a key=${t} href=${`#import/${t}`} aria-current=${t===e?"page":void 0}>${o(t)}</a>`)}</div>
		<p>${o("importHint")}</p>
		<p class="hint"><code dir="ltr">${o(`columns.${e}`)}</code></p>
		<label>${o("file")}<input id="file" type="file" accept=${e==="appointments"?".csv,.ics,text/csv,text/calendar":".csv,text/csv"} onChange=${({target:t})=>{t.files.length>0&&Va(e,t.files[0])}} /></label>
		${K.value&&s`<p role="status">${o(`step.${K.value.what}`)} <progress value=${K.value.done} max=${Math.max(1,K.value.all)} aria-label=${o(`step.${K.value.what}`)}></progress></p>`}
		${re.value&&(re.value.wrong>0?s`<${Za} />`:re.value.rows===0?s`<p role="status">${o("noRows")}</p>`:s`<${Qa} what=${e} />`)}
		${Pe.value&&s`<p class="held" role="status">${o("imported",h(Pe.value.rows))}${Pe.value.cancelled>0?` ${o("cancelledToo",h(Pe.value.cancelled))}`:""} <a href=${e==="people"?"#inbox":`#${e}`}>${o("look")}</a></p>`}`}var Xa=["all","unread","mine","free"],Ve=f("all"),ye=f(null),on=f(!1);async function Po(){try{({tasks:ye.value,more:on.value}=await g(`inbox?filter=${Ve.value}`))}catch(e){R.value=e.message}}async function Ya(){await _(async()=>{let e=await g(`inbox?filter=${Ve.value}&skip=${ye.value.length}`);ye.value=[...ye.value,...e.tasks],on.value=e.more})}var nn=(e,t)=>_(()=>b(`tasks/${e.id}`,t)).then(Po);function Do(e){let t=[...document.querySelectorAll(".tasks a")],n=t.indexOf(document.activeElement);e.target.closest("input, textarea, select")||e.ctrlKey||e.altKey||e.metaKey||(e.key==="j"||e.key==="k"?t[Math.max(0,Math.min(t.length-1,n+(e.key==="j"?1:-1)))]?.focus():e.key==="t"&&n>=0&&nn(ye.value[n],{take:!0}))}function an({id:e}){return s`<audio controls preload="none" src=${`api/recordings/${e}`}></audio>`}function ei({task:e}){return s`
		<li class=${e.urgent?"urgent":""}>
			<div class="what">
				<a href=${e.person?`#person/${e.person}`:"#inbox"}>
					${e.unread&&s`<b class="dot" aria-label=${o("unread")}></b>`}
					<strong>${_e(e.topic)}</strong>
					<bdi dir="ltr">${e.number??o("withheld")}</bdi>
				</a>
				${!e.person&&s`<${an} id=${e.interaction} />`}
				<small>
					${e.urgent&&s`<b class="tag">${o("urgent")}</b>`}
					<span class="tag">${e.desk}</span>
					${e.language&&s`<span class="tag">${e.language}</span>`}
					<time>${H(e.due)}</time>
					<span>${o(e.state)}${e.staff&&s` · <bdi>${e.staff}</bdi>`}</span>
				</small>
			</div>
			${e.staff===x.value.name?s`<button type="button" onClick=${()=>nn(e,{state:"done"})}>${o("close")}</button>`:s`<button type="button" disabled=${e.staff!==null} onClick=${()=>nn(e,{take:!0})}>${o("take")}</button>`}
		</li>`}function jo(){return y(()=>{Po()},[Ve.value,N.value.count]),y(()=>(addEventListener("keydown",Do),()=>removeEventListener("keydown",Do)),[]),s`
		<h1>${o("inbox")}</h1>
		<div class="filters" role="group" aria-label=${o("inbox")}>
			${Xa.map(e=>s`
				<button type="button" key=${e} aria-pressed=${Ve.value===e} onClick=${()=>{Ve.value=e}}>${o(e==="free"?"free.filter":e)}</button>`)}
		</div>
		${ye.value?.length===0&&s`<p class="empty">${o("nothing")}</p>`}
		<ul class="tasks">${ye.value?.map(e=>s`<${ei} key=${e.id} task=${e} />`)}</ul>
		${on.value&&s`<button type="button" onClick=${Ya}>${o("more")}</button>`}
		<p class="hint">${o("keys")}</p>`}function mt(e){y(()=>{let t=n=>{n.target.closest("input, textarea, select")||n.ctrlKey||n.altKey||n.metaKey||!Object.hasOwn(e,n.key)||(n.preventDefault(),e[n.key]())};return addEventListener("keydown",t),()=>removeEventListener("keydown",t)})}var B=e=>e===null?o("notice.others"):U.value.languages.find(t=>t.tag===e)?.name??e,le=e=>e%1440===0?o("notice.days",h(e/1440)):e%60===0?o("notice.hours",h(e/60)):o("notice.minutes",h(e)),$t=({kind:e,name:t,notice:n})=>s`${o(`notice.to.${e}`)} ${e==="those"?s`<a href=${`#notice/${n}`}>${n}</a>`:s`<bdi>${t}</bdi>`}`,ht=({after:e,without:t})=>t?o("notice.without"):e===0?o("notice.atOnce"):o("notice.after",le(e));function Ao({text:e,letters:t}){let n=[];for(let i of e){let r=t.includes(i),a=n.at(-1);a?.marked===r&&!r?a.text+=i:n.push({marked:r,text:i})}return n.map(({marked:i,text:r},a)=>i?s`<mark key=${a}>${r}</mark>`:r)}var ge=6e4,_t=1440*ge,we=({share:e,kind:t="",size:n=""})=>s`
	<svg class=${`measure ${n}`} aria-hidden="true" preserveAspectRatio="none" viewBox="0 0 100 10"><rect class=${t} width=${Math.max(e>0?.5:0,100*e)} height="10" /></svg>`,rn=(e,t)=>t>0?e/t:0;function ti({result:e}){let t=Math.max(...e.texts.map(({people:n})=>n));return s`
		<div class="scroll"><table>
			<caption>${o("notice.perLanguage")}</caption>
			<thead><tr><th scope="col">${o("notice.language")}</th><th scope="col" class="number">${o("notice.people")}</th><th class="wide"><span class="hidden">${o("notice.bar")}</span></th>
				<th scope="col" class="number">${o("notice.parts")}</th><th scope="col" class="number">${o("notice.cost")}</th></tr></thead>
			<tbody>${e.texts.map(n=>s`
				<tr key=${n.language}><th scope="row"><bdi>${B(n.language)}</bdi><${we} size="narrow" share=${rn(n.people,t)} /></th><td class="number">${h(n.people)}</td>
					<td class="wide"><${we} share=${rn(n.people,t)} /></td>
					<td class="number">${h(n.parts*n.people)} <small>${o("notice.each",h(n.parts))}</small></td><td class="number">${ve(n.cost/1e6)}</td></tr>`)}</tbody>
			<tfoot><tr><th scope="row">${o("notice.together")}</th><td class="number">${h(e.people)}</td><td class="wide"></td><td class="number">${h(e.parts)}</td><td class="number">${ve(e.cost/1e6)}</td></tr></tfoot>
		</table></div>`}function ln({reasons:e,people:t}){let n=Object.entries(e),i=n.reduce((r,[,a])=>r+a,t);return n.length>0&&s`
		<div class="scroll"><table>
			<caption>${o("notice.leftOut")}</caption>
			<tbody>${n.map(([r,a])=>s`
				<tr key=${r}><th scope="row">${o(`notice.reason.${r}`)}</th><td class="number">${h(a)}</td><td class="wide"><${we} kind="out" share=${rn(a,i)} /></td></tr>`)}</tbody>
		</table></div>`}function ni([e,t],n,i){let r=[];if(e===t)return r;for(let a=n-_t;a<i&&r.length<40;a+=_t){let l=new Date(a).setHours(0,0,0,0),u=new Date(l).setHours(0,e),d=new Date(e<t?l:l+_t+36e5).setHours(0,t);d>n&&u<i&&r.push([Math.max(u,n),Math.min(d,i)])}return r}var sn=26,oi=[10,30,60,120,180,360,720,1440,2880,5760,14400];function ai({notice:e,result:t}){let n=t.to.filter(c=>c.starts>0),i=t.starts-10*ge,r=Math.max(t.ends+10*ge,i+60*ge),a=Ee[ie.value].direction==="rtl",l=c=>100*(c-i)/(r-i),u=(c,$)=>{let P=Math.max(.7,l($)-l(c));return{x:`${a?100-l(c)-P:l(c)}%`,width:`${P}%`}},d=ge*(oi.find(c=>(r-i)/ge/c<=6)??20*1440),m=[];for(let c=new Date(i).setHours(0,0,0,0);c<r&&m.length<12;c+=d)l(c)>3&&l(c)<97&&m.push(c);let p=n.length*sn+24,w=ni(t.quiet,i,r),v=`${o("notice.starts")} ${O(t.starts)}, ${o("notice.ends")} ${O(t.ends)}`;return s`
		<figure>
			<figcaption>${o("notice.when")}</figcaption>
			<svg class="time" role="img" aria-label=${v} width="100%" height=${p}>
				${w.map(([c,$])=>s`<rect key=${c} class="quiet" ...${u(c,$)} y="0" height=${p-20} />`)}
				${m.map(c=>s`<g key=${c}>
					<line x1=${u(c,c).x} x2=${u(c,c).x} y1="0" y2=${p-20} />
					<text x=${u(c,c).x} y=${p-5} text-anchor="middle">${d>=_t?new Date(c).getDate():po(c)}</text></g>`)}
				${n.map((c,$)=>s`<rect key=${$} class="lane" ...${u(c.starts,c.ends)} y=${$*sn+4} height=${sn-8} rx="3" />`)}
			</svg>
			${w.length>0&&s`<p class="hint"><svg class="key" aria-hidden="true" width="14" height="14"><rect class="quiet" width="14" height="14" /></svg> ${o("notice.quiet")}</p>`}
			<div class="scroll"><table>
				<thead><tr><th scope="col">${o("notice.who")}</th><th scope="col" class="number">${o("notice.people")}</th><th scope="col">${o("notice.starts")}</th><th scope="col">${o("notice.ends")}</th></tr></thead>
				<tbody>${e.to.map((c,$)=>s`
					<tr key=${$}><th scope="row"><${$t} ...${c} /> <small>${ht(c)}</small></th><td class="number">${c.without?"–":h(t.to[$].people)}</td>
						<td>${t.to[$].starts?O(t.to[$].starts):"–"}</td><td>${t.to[$].ends?O(t.to[$].ends):"–"}</td></tr>`)}</tbody>
			</table></div>
		</figure>`}function ii({result:e}){return s`
		${e.no_way&&s`<p class="warning">${o("notice.noWay")}</p>`}
		${e.people===0&&s`<p class="warning">${o("notice.nobody")}</p>`}
		${e.over&&s`<p class="warning">${o("notice.over",ve((e.cap-e.spent)/1e6))}</p>`}
		${e.late>0&&s`<p class="warning">${o("notice.late",h(e.late))}</p>`}
		${e.waits_quiet&&s`<p class="warning">${o("notice.waitsQuiet")}</p>`}`}function vt({notice:e,result:t}){let n=Math.max(1,Math.round((t.ends-t.starts)/ge));return s`
		<section class="rehearsal" aria-label=${o("notice.rehearsal")}>
			<h2>${o("notice.rehearsal")}</h2>
			<p class="sum"><strong>${o("notice.sumPeople",h(t.people))}</strong> · ${o("notice.sumCost",ve(t.cost/1e6))} · ${o("notice.sumTime",le(n))}</p>
			<${ii} result=${t} />
			<${ti} result=${t} />
			<${ln} reasons=${t.left_out} people=${t.people} />
			<${ai} notice=${e} result=${t} />
		</section>`}var cn=f(null),si={n:()=>M("notice-edit","new"),j:()=>No(1),k:()=>No(-1)};function No(e){let t=[...document.querySelectorAll(".tasks a")];t[Math.max(0,Math.min(t.length-1,t.indexOf(document.activeElement)+e))]?.focus()}var un=({notice:{state:e,urgent:t}})=>s`
	<span class=${`tag state-${e}`}>${o(`notice.state.${e}`)}</span>
	${t&&s`<b class="tag">${o("urgent")}</b>`}`;function Mo(){return y(()=>{_(async()=>{({notices:cn.value}=await g("notices"))})},[N.value.count]),mt(si),s`
		<h1>${o("notices")}</h1>
		<p><a class="button main" href="#notice-edit/new">${o("notice.new")}</a></p>
		${cn.value?.length===0&&s`<p class="empty">${o("notice.none")}</p>`}
		<ul class="tasks">${cn.value?.map(e=>s`
			<li key=${e.id} class=${e.state==="running"?"live":""}>
				<div class="what">
					<a href=${`#notice/${e.id}`}><strong dir="auto">${e.title??"?"}</strong></a>
					<small><${un} notice=${e} /> <bdi>${e.by}</bdi>
						<time>${O(e.starts||e.made)}</time></small>
				</div>
			</li>`)}</ul>
		<p class="hint">${o("notice.keys")}</p>`}var j=f(null),Be=f(null),Ke=f(!1),bt=f(""),ri=({state:e,messages:t})=>e==="running"||t.waiting+t.sending>0,pn=({state:e})=>e==="draft"||e==="approved";async function qo(e){let t=await g(`notices/${e}`);pn(t)&&Be.value?.hash!==t.hash&&(Be.value={hash:t.hash,...await g(`notices/${e}/rehearsal`)}),j.value=t}function li(e){let t,n=async()=>{let i=performance.now();await _(()=>qo(e));let r=performance.now()-i;t!==null&&j.value&&ri(j.value)&&(t=setTimeout(n,Math.max(1e3,10*r)))};return n(),()=>{clearTimeout(t),t=null}}var ke=(e,t={})=>_(async()=>{Ke.value=!1,await b(`notices/${j.value.id}`,{what:e,...t}),await qo(j.value.id),N.value={count:N.value.count+1,person:void 0}});async function ci(e){e.preventDefault();let{language:t}=Object.fromEntries(new FormData(e.target));bt.value="",await _(()=>b(`notices/${j.value.id}/test`,{language:t}))&&(bt.value=o("notice.tested"))}function ui(){let e=j.value;return s`
		<h1><bdi>${e.title}</bdi></h1>
		<p><${un} notice=${e} /></p>
		<dl class="facts">
			<dt>${o("notice.writtenBy")}</dt><dd><bdi>${e.by}</bdi> · <time>${O(e.made)}</time></dd>
			<dt>${o("notice.approvedBy")}</dt><dd>${e.approved_by?s`<bdi>${e.approved_by}</bdi> · <time>${O(e.approved)}</time>`:"–"}</dd>
			<dt>${o("notice.hash")}</dt><dd><code>${e.hash}</code></dd>
			${(e.starts||e.start)>0&&s`<dt>${o("notice.starts")}</dt><dd><time>${O(e.starts||e.start)}</time></dd>`}
			${e.valid>0&&s`<dt>${o("notice.valid")}</dt><dd>${le(e.valid)}</dd>`}
			${e.call&&s`<dt>${o("notice.how")}</dt><dd>${o("notice.call")}</dd>`}
			<dt>${o("notice.who")}</dt><dd>${e.to.map((t,n)=>s`<span key=${n}>${n>0&&" · "}<${$t} ...${t} /> <small>${ht(t)}</small></span>`)}
				${e.only.length>0&&s` · <small>${o("notice.only")}: ${e.only.map(B).join(", ")}</small>`}</dd>
		</dl>`}var pi=()=>s`
	<div class="cards" role="list" aria-label=${o("notice.texts")}>${j.value.texts.map(({language:e,text:t})=>s`
		<div key=${e} role="listitem" class="card"><strong><bdi>${B(e)}</bdi></strong><p dir="auto" lang=${e??void 0}>${t}</p></div>`)}</div>`;function di(){let e=j.value;return e.call?null:e.phone?s`
		<form class="actions" onSubmit=${ci}>
			<label class="inline"><span>${o("notice.testIn")}</span> <select name="language">${e.texts.map(({language:t})=>s`<option key=${t} value=${t??""}>${B(t)}</option>`)}</select></label>
			<button>${o("notice.test")} <bdi dir="ltr">${e.phone}</bdi></button>
			<output role="status">${bt.value}</output>
		</form>`:s`<p class="hint">${o("notice.noPhone")} <code dir="ltr">passaparola notice phone +39… ${x.value.name}</code></p>`}function fi(){return s`
		<form class="actions" onSubmit=${t=>{t.preventDefault();let{at:n}=Object.fromEntries(new FormData(t.target));ke("start",{at:n?new Date(n).getTime():0})}}>
			<button class="main">${o("notice.start")}</button>
			<label class="inline"><span>${o("notice.startAt")}</span> <input name="at" type="datetime-local" /></label>
		</form>`}var mi=()=>Ke.value?s`
	<button type="button" class="alert" onClick=${()=>ke("stop")}>${o("notice.stopSure")}</button>
	<button type="button" onClick=${()=>{Ke.value=!1}}>${o("notice.stopNot")}</button>`:s`
	<button type="button" onClick=${()=>{Ke.value=!0}}>${o("notice.stop")}</button>`;function $i(){let e=j.value,t=sessionStorage.getItem(`pin-${e.id}`);return s`
		${t&&e.street&&s`<p class="warning">${o("notice.pin")} <code dir="ltr">${e.id} ${e.street} ${t}</code></p>`}
		${e.state==="draft"&&(e.own?s`<p>${o("notice.waitsApproval")}</p>`:s`
			<p class="actions"><button type="button" class="main" onClick=${()=>ke("approve",{hash:e.hash})}>${o("notice.approve")} <code>${e.hash}</code></button></p>
			<p class="hint">${o("notice.approveHint")}</p>`)}
		${e.state==="approved"&&s`<${fi} />`}
		<p class="actions">${e.own&&s`<a class="button" href=${`#notice-edit/${e.id}`}>${o("notice.change")}</a>`}</p>
		<${di} />
		${Be.value&&s`<${vt} notice=${e} result=${Be.value} />`}`}var hi=["delivered","sent","sending","waiting","unknown","failed","stopped"];function _i(){let{messages:e,to_come:t,failed:n,planned:i}=j.value,r=[...hi.map(u=>[o(`notice.message.${u}`),e[u],u]),[o("notice.toCome"),t,"waiting"]].filter(([,u])=>u>0),a=e.delivered+e.sent+e.unknown+e.failed+e.stopped,l=a+e.waiting+e.sending+t;return s`
		<p class="sum" role="status">${o("notice.gone",h(a))} / ${h(l)}${i?"":" …"}</p>
		<progress aria-label=${o("notice.progress")} max=${Math.max(l,1)} value=${a}></progress>
		<div class="scroll"><table>
			<caption>${o("notice.results")}</caption>
			<tbody>${r.map(([u,d,m])=>s`
				<tr key=${u}><th scope="row">${u}</th><td class="number">${h(d)}</td><td class="wide"><${we} kind=${m==="failed"?"out":""} share=${l>0?d/l:0} /></td></tr>`)}</tbody>
		</table></div>
		${Object.keys(n).length>0&&s`<div class="scroll"><table>
			<caption>${o("notice.whyFailed")}</caption>
			<tbody>${Object.entries(n).map(([u,d])=>s`<tr key=${u}><th scope="row">${o(`failure.${u}`)}</th><td class="number">${h(d)}</td></tr>`)}</tbody></table></div>`}
		<${ln} reasons=${j.value.left_out} people=${l} />`}function vi(){let{state:e,id:t}=j.value;return s`
		${!(e==="done"||e==="stopped")&&s`<p class="actions">
			${e==="running"?s`<button type="button" class="main" onClick=${()=>ke("pause")}>${o("notice.pause")}</button>`:s`<button type="button" class="main" onClick=${()=>ke("start")}>${o("notice.resume")}</button>`}
			<${mi} /></p>`}
		<${_i} />
		<h2>${o("notice.again")}</h2>
		<p class="actions">${["moved","cancelled","more"].map(i=>s`<a key=${i} class="button" href=${`#notice-edit/new/${t}/${i}`}>${o(`notice.again.${i}`)}</a>`)}</p>`}var bi={p:()=>j.value?.state==="running"?ke("pause"):j.value?.state==="paused"&&ke("start"),e:()=>j.value?.own&&pn(j.value)&&document.querySelector('a[href^="#notice-edit/"]').click()};function Fo({parts:[e]}){return y(()=>{j.value=Be.value=null,bt.value="",Ke.value=!1},[e]),y(()=>li(e),[e,j.value?.state,N.value.count]),mt(bi),j.value===null?s`<h1 class="hidden">${o("notices")}</h1>`:s`
		<${ui} />
		<${pi} />
		${pn(j.value)?s`<${$i} />`:s`<${vi} />`}
		<p class="hint">${o("notice.oneKeys")}</p>`}var L=f(null),yt=f({lists:[],desks:[]}),ze=f(null),je=f({}),yi=[30,60,120,360,1440,4320],gi=[15,30,60,120,360,1440],fn=()=>({title:"",to:[{kind:"list",name:"",notice:0,after:0,without:!1}],only:[],start:0,valid:0,urgent:!1,call:!1,street:"",texts:[{language:U.value.languages[0].tag,text:""},{language:null,text:""}]});function wi(e,t){let n=e.again[t]??{};return{...fn(),title:`${o(`notice.again.${t}`)}: ${e.title}`.slice(0,100),urgent:!0,valid:120,to:[{kind:"those",name:null,notice:e.id,after:0,without:!1}],texts:e.texts.map(({language:i,text:r})=>({language:i,text:(n[i??"en"]??"")+r}))}}async function ki([e,t,n]){L.value=ze.value=null,je.value={},await _(async()=>{yt.value=await g("audience"),L.value=e!=="new"?await g(`notices/${e}`):t?wi(await g(`notices/${t}`),n):fn();for(let{language:i,text:r}of L.value.texts)Ro(i,r)})}var z=e=>{L.value={...L.value,...e},ze.value=null},dn=(e,t,n)=>z({[e]:L.value[e].map((i,r)=>r===t?{...i,...n}:i)}),xi=(e,t)=>z({[e]:L.value[e].filter((n,i)=>i!==t)});async function Ro(e,t){try{let n=t?await b("parts",{text:t}):null;je.value={...je.value,[e]:n}}catch{je.value={...je.value,[e]:null}}}var Lo={};function Ho(e,t){let{language:n}=L.value.texts[e];dn("texts",e,{text:t}),clearTimeout(Lo[n]),Lo[n]=setTimeout(Ro,200,n,t)}function Si({index:e,text:t,weight:n}){if(!n)return s`<output></output>`;let i=n.letters&&[...n.letters].length<=12;return s`
		<output>${o("notice.weight",h(n.parts))} · ${o("notice.letterCount",h(n.units))}${n.price?` · ${ve(n.price)}`:""}</output>
		${n.encoding==="ucs2"&&!i&&s`<p class="hint">${o("notice.script")}</p>`}
		${i&&s`
			<p class="letters" dir="auto"><${Ao} text=${t} letters=${n.letters} /></p>
			<p class="hint">${o("notice.dear")}${n.plain&&n.plain_parts<n.parts?` ${o("notice.plainSaves",h(n.plain_parts))}`:""}</p>
			${n.plain&&s`<button type="button" onClick=${()=>{Ho(e,n.plain)}}>${o("notice.usePlain")}</button>`}`}`}function Ci({index:e,text:{language:t,text:n}}){let i=`text-${t??"others"}`;return s`
		<div class="card">
			<label for=${i}><bdi>${B(t)}</bdi></label>
			<textarea id=${i} rows="4" maxlength="1600" dir="auto" lang=${t??void 0} value=${n} onInput=${({target:r})=>Ho(e,r.value)}></textarea>
			<${Si} index=${e} text=${n} weight=${je.value[t]} />
		</div>`}function Ei(){let{texts:e}=L.value,t=[...U.value.languages.map(({tag:n})=>n),null].filter(n=>!e.some(({language:i})=>i===n));return s`
		<fieldset><legend>${o("notice.texts")}</legend>
			<div class="cards">${e.map((n,i)=>s`<${Ci} key=${n.language} index=${i} text=${n} />`)}</div>
			${t.length>0&&s`<label class="inline">${o("notice.addLanguage")}
				<select value="" onChange=${({target:n})=>{z({texts:[...e,{language:n.value==="others"?null:n.value,text:""}]}),n.value=""}}><option value=""></option>${t.map(n=>s`<option key=${n} value=${n??"others"}>${B(n)}</option>`)}</select></label>`}
			<p class="hint">${o("notice.textsHint")}</p>
		</fieldset>`}var Oi=()=>[...yt.value.lists.map(({name:e,people:t})=>["list",e,`${e} (${h(t)})`]),...yt.value.lists.filter(({themselves:e})=>e>0).map(({name:e,themselves:t})=>["tag",e,`${e} (${h(t)})`]),...yt.value.desks.map(e=>["desk",e,e])];function Ti({index:e,people:t}){let n=t.kind==="those"?`those/${t.notice}`:`${t.kind}/${t.name??""}`,i=Oi(),r=({target:a})=>{let[l,...u]=a.value.split("/");dn("to",e,l==="those"?{kind:l,notice:Number(u[0]),name:null}:{kind:l,name:u.join("/"),notice:0})};return s`
		<li>
			<label><span class="hidden">${o("notice.who")}</span>
				<select required value=${n==="list/"?"":n} onChange=${r}>
					<option value="" disabled>${o("notice.choose")}</option>
					${["list","tag","desk"].map(a=>i.some(([l])=>l===a)&&s`
						<optgroup key=${a} label=${o(`notice.to.${a}`)}>${i.filter(([l])=>l===a).map(([,l,u])=>s`
							<option key=${l} value=${`${a}/${l}`}>${u}</option>`)}</optgroup>`)}
					${t.kind==="those"&&s`<option value=${n}>${o("notice.to.those")} ${t.notice}</option>`}
					<option value="everyone/">${o("notice.to.everyone")}</option>
				</select></label>
			<label><span class="hidden">${o("notice.when")}</span>
				<select value=${t.without?"without":String(t.after)} onChange=${({target:a})=>dn("to",e,a.value==="without"?{without:!0,after:0}:{without:!1,after:Number(a.value)})}>
					<option value="0">${o("notice.atOnce")}</option>
					${[...new Set([...gi,t.after])].filter(Boolean).map(a=>s`<option key=${a} value=${a}>${o("notice.after",le(a))}</option>`)}
					<option value="without">${o("notice.without")}</option>
				</select></label>
			${L.value.to.length>1&&s`<button type="button" onClick=${()=>xi("to",e)}>${o("notice.remove")}</button>`}
		</li>`}function Di(){let{to:e,only:t}=L.value;return s`
		<fieldset><legend>${o("notice.who")}</legend>
			<ul class="lines">${e.map((n,i)=>s`<${Ti} key=${i} index=${i} people=${n} />`)}</ul>
			<button type="button" onClick=${()=>z({to:[...e,{...fn().to[0],after:60}]})}>${o("notice.addLine")}</button>
			<details open=${t.length>0}><summary>${o("notice.only")}</summary>
				<div class="ticks">${U.value.languages.map(({tag:n,name:i})=>s`
					<label key=${n} class="tick"><input type="checkbox" checked=${t.includes(n)} onChange=${({target:r})=>z({only:r.checked?[...t,n]:t.filter(a=>a!==n)})} /> <bdi>${i}</bdi></label>`)}</div></details>
		</fieldset>`}var Pi=e=>e?new Date(e-new Date(e).getTimezoneOffset()*6e4).toISOString().slice(0,16):"";function ji(){let{start:e,valid:t,urgent:n,call:i,street:r}=L.value;return s`
		<fieldset class="options"><legend>${o("notice.when")}</legend>
			<label>${o("notice.startAt")}<input type="datetime-local" value=${Pi(e)} onChange=${({target:a})=>z({start:a.value?new Date(a.value).getTime():0})} /></label>
			<label>${o("notice.valid")}<select value=${String(t)} required=${n} onChange=${({target:a})=>z({valid:Number(a.value)})}>
				<option value="0">${o("notice.always")}</option>
				${[...new Set([...yi,t])].filter(Boolean).map(a=>s`<option key=${a} value=${a}>${le(a)}</option>`)}</select></label>
			<label class="tick"><input type="checkbox" checked=${n} onChange=${({target:a})=>z({urgent:a.checked,valid:a.checked&&t===0?120:t})} /> ${o("notice.urgent")}</label>
			<label class="tick"><input type="checkbox" checked=${i} onChange=${({target:a})=>z({call:a.checked})} /> ${o("notice.call")}</label>
			<label>${o("notice.street")}<input value=${r??""} pattern="[A-Za-z]{4,12}" maxlength="12" onInput=${({target:a})=>z({street:a.value})} /></label>
		</fieldset>`}var Uo=()=>({...L.value,street:L.value.street??""});async function Ai(){await _(async()=>{ze.value=await b("rehearsal",Uo())})}async function Ni(e,t){e.preventDefault(),await _(async()=>{let n=await b(t==="new"?"notices":`notices/${t}/text`,Uo());n.pin&&sessionStorage.setItem(`pin-${n.id}`,n.pin),M("notice",String(n.id))})}function Io({parts:e}){if(y(()=>{ki(e)},e),L.value===null)return s`<h1 class="hidden">${o("notice.new")}</h1>`;let t=n=>{n.key==="Enter"&&(n.ctrlKey||n.metaKey)&&n.currentTarget.requestSubmit()};return s`
		<h1>${o(e[0]==="new"?"notice.new":"notice.change")}</h1>
		<form class="notice-form" onSubmit=${n=>Ni(n,e[0])} onKeyDown=${t}>
			<label>${o("notice.title")}<input id="title" required maxlength="100" dir="auto" value=${L.value.title} onInput=${({target:n})=>z({title:n.value})} /></label>
			<${Di} />
			<${Ei} />
			<${ji} />
			<p class="actions"><button type="button" onClick=${Ai}>${o("notice.rehearse")}</button> <button class="main">${o("notice.save")}</button></p>
			<p class="hint">${o("notice.saveHint")}</p>
		</form>
		${ze.value&&s`<${vt} notice=${L.value} result=${ze.value} />`}`}var ee=f(null),Ze=f([]),wt=f(0),gt=f(null),ce=f(null),xe=f(!1);async function mn(e){try{let[t,n]=await Promise.all([g(`people/${e}`),g(`people/${e}/thread`)]);ee.value=t,Ze.value=n.rows.toReversed(),wt.value=n.earlier,t.tasks.some(({unread:i})=>i)&&await b(`people/${e}/read`)}catch(t){R.value=t.message}}async function Mi(){await _(async()=>{let e=await g(`people/${ee.value.person}/thread?from=${wt.value}`);Ze.value=[...e.rows.toReversed(),...Ze.value],wt.value=e.earlier})}var Ae=(e,t)=>_(()=>b(e,t)).then(n=>mn(ee.value.person).then(()=>n));function qi({row:e}){let t=e.channel==="desk"?"note":e.direction,n=e.flow==="appointment"&&e.kind==="note"?`${o(`did.${e.step}`)} ${e.text??""}`:e.kind==="follow_up"?`${o(e.step??"open")}: ${_e(e.flow??"")}`:e.text;return s`
		<li class=${`row ${t}`}>
			${e.audio?s`<${an} id=${e.id} />`:null}
			${n&&s`<p dir="auto" lang=${e.language}>${n}</p>`}
			${e.kind==="follow_up"&&e.text&&s`<p dir="auto">${e.text}</p>`}
			<small>
				<time>${O(e.at)}</time>
				${e.staff&&s` · <bdi>${e.staff}</bdi>`}
				${e.channel==="call"&&s` · ${o("call")}${e.step?s` <bdi>${e.flow}.${e.step}</bdi>`:null}`}
				${e.status&&s` · ${o(e.status)}`}
				${e.parts>0&&s` · ${e.parts} SMS`}
			</small>
		</li>`}var Wo;function Fi(e){let t=e.target.value;clearTimeout(Wo),Wo=setTimeout(async()=>{try{ce.value=t&&!xe.value?await b("parts",{text:t}):null}catch{ce.value=null}},150)}function Li(){let e=Ut(),t=async r=>{r?.preventDefault();let a=e.current.value.trim();a&&await Ae(`people/${ee.value.person}/${xe.value?"note":"answer"}`,{text:a})&&(e.current.value="",ce.value=null)},n=r=>{r.key==="Enter"&&(r.ctrlKey||r.metaKey)&&t()},i=ce.value?.price?.toLocaleString(document.documentElement.lang,{style:"currency",currency:"EUR",maximumFractionDigits:3});return s`
		<form class="write" onSubmit=${t}>
			<label><span class="hidden">${o(xe.value?"note":"answer")}</span>
				<textarea id="answer" ref=${e} rows="3" maxlength="1600" dir="auto" onInput=${Fi} onKeyDown=${n}
					placeholder=${o(xe.value?"note":"answer")}></textarea></label>
			<div>
				<label class="tick"><input type="checkbox" checked=${xe.value} onChange=${({target:r})=>{xe.value=r.checked}} /> ${o("isNote")}</label>
				<output>${ce.value&&`${ce.value.parts} SMS${i?` · ${i}`:""}${ce.value.because?` · «${ce.value.because}»`:""}`}</output>
				<button class="main">${o(xe.value?"save":"send")}</button>
			</div>
		</form>`}function Ri(){let{holder:e,person:t}=ee.value;return e===null?s`<button type="button" onClick=${()=>Ae(`people/${t}/hold`)}>${o("hold")}</button>`:s`<p class="held">${o("heldBy")} <bdi>${e}</bdi>
		${e===x.value.name&&s`<button type="button" onClick=${()=>Ae(`people/${t}/free`)}>${o("free")}</button>`}</p>`}function Hi({task:e}){let t=n=>{n.preventDefault();let{desk:i,due:r,note:a,to:l}=Object.fromEntries(new FormData(n.target));Ae(`tasks/${e.id}`,{...a&&{note:a},...i&&{desk:i},...l&&{to:l},...r&&{due:new Date(`${r}T09:00`).getTime(),state:"waiting"}})};return s`
		<li class=${e.urgent?"urgent":""}>
			<strong>${_e(e.topic)}</strong> <span class="tag">${e.desk}</span>
			<small>${o(e.state)}${e.staff&&s` · <bdi>${e.staff}</bdi>`} · <time>${H(e.due)}</time></small>
			${e.state!=="done"&&s`
				<p>
					${e.staff!==x.value.name&&s`<button type="button" disabled=${e.staff!==null} onClick=${()=>Ae(`tasks/${e.id}`,{take:!0})}>${o("take")}</button>`}
					<button type="button" onClick=${()=>Ae(`tasks/${e.id}`,{state:"done"})}>${o("close")}</button>
				</p>
				<details><summary>${o("handOver")}</summary>
					<form onSubmit=${t}>
						<label>${o("toDesk")}<select name="desk"><option value=""></option>${U.value.desks.map(n=>s`<option key=${n}>${n}</option>`)}</select></label>
						<label>${o("toPerson")}<select name="to"><option value=""></option>${U.value.staff.map(({name:n})=>s`<option key=${n}>${n}</option>`)}</select></label>
						<label>${o("due")}<input type="date" name="due" /></label>
						<label>${o("sentence")}<input name="note" maxlength="1600" dir="auto" /></label>
						<button>${o("save")}</button>
					</form></details>`}
		</li>`}function Ui(){let e=ee.value,t=()=>_(async()=>{gt.value=(await b(`people/${e.person}/number`)).number});return s`
		<aside aria-label=${o("about")}>
			<p><bdi dir="ltr">${gt.value??e.number??o("erased")}</bdi>
				${e.number&&!gt.value&&s` <button type="button" onClick=${t}>${o("showNumber")}</button>`}</p>
			<p>${e.name&&s`<bdi>${e.name}</bdi> `}${e.language&&s`<span class="tag">${e.language}</span>`}
				<span class="tag">${o(e.safety)}</span>${e.stopped&&s`<b class="tag">STOP</b>`}</p>
			<${Ri} />
			<h2>${o("tasks")}</h2>
			<ul class="tasks">${e.tasks.map(n=>s`<${Hi} key=${n.id} task=${n} />`)}</ul>
			${e.appointments.length>0&&s`<h2>${o("appointments")}</h2>
				<ul>${e.appointments.map(n=>s`<li key=${n.id}><time>${O(n.starts)}</time> <bdi>${n.place}</bdi></li>`)}</ul>`}
			${e.cases.length>0&&s`<h2>${o("cases")}</h2>
				<ul>${e.cases.map(n=>s`<li key=${n.id}><bdi dir="ltr">…${n.number}</bdi> <span class="tag">${n.state}</span></li>`)}</ul>`}
		</aside>`}function Vo({parts:[e]}){return y(()=>{ee.value=null,gt.value=null,Ze.value=[],mn(e)},[e]),y(()=>{ee.value&&(N.value.person===void 0||N.value.person===e)&&mn(e)},[N.value.count]),ee.value===null?s`<h1 class="hidden">${o("conversation")}</h1>`:s`
		<h1 class="hidden">${o("conversation")}</h1>
		<div class="person">
			<section aria-label=${o("conversation")}>
				${wt.value>0&&s`<button type="button" onClick=${Mi}>${o("earlier")}</button>`}
				<ol class="thread" aria-live="polite">${Ze.value.map(t=>s`<${qi} key=${t.id} row=${t} />`)}</ol>
				<${Li} />
			</section>
			<${Ui} />
		</div>`}var kt=f(null);function Ko({parts:[e=""]}){y(()=>{kt.value=null,_(async()=>{kt.value=await g(`search?q=${encodeURIComponent(e)}`)})},[e]);let{people:t=[],tasks:n=[]}=kt.value??{};return s`
		<h1>${o("search")}: <bdi>${e}</bdi></h1>
		${kt.value&&t.length+n.length===0&&s`<p class="empty">${o("nobody")}</p>`}
		<ul class="tasks">
			${t.map(({person:i,by:r})=>s`
				<li key=${i}><a href=${`#person/${i}`}><strong>${i}</strong></a> <small class="tag">${r}</small></li>`)}
			${n.filter(({person:i})=>i).map(i=>s`
				<li key=${i.id}><a href=${`#person/${i.person}`}><strong>${_e(i.topic)}</strong> <bdi dir="ltr">${i.number}</bdi></a></li>`)}
		</ul>`}var Ii=20,Ge=f(null),xt=f(null),Z=f(null);async function Bo(){Ge.value=await g("words")}var $n=e=>o(`concept.${e}`).replace(/^concept\./,""),zo=e=>e===null?o("words.anyLanguage"):B(e),hn=(e,t)=>_(async()=>{await b(e,t),xt.value=Z.value=null,await Bo()});async function Wi(e,t,n){Z.value=null,t&&await _(async()=>{Z.value=await b("words/clashes",{form:e,concept:t,language:n})})}function Vi({group:e}){let t=({currentTarget:r})=>{let{concept:a,language:l}=Object.fromEntries(new FormData(r));Wi(e.text,a,l)},n=r=>{r.preventDefault(),hn("words",{form:e.text,...Object.fromEntries(new FormData(r.target))})},i=Z.value?.wrong_word;return s`
		<form class="actions" onChange=${t} onSubmit=${n}>
			<label class="inline">${o("words.means")} <select name="concept" required autofocus>
				<option value=""></option>${Ge.value.concepts.map(r=>s`<option key=${r} value=${r}>${$n(r)}</option>`)}</select></label>
			<label class="inline">${o("words.in")} <select name="language" defaultValue=${e.language??""}>
				<option value="">${o("words.anyLanguage")}</option>
				${U.value.languages.map(({tag:r,name:a})=>s`<option key=${r} value=${r} selected=${r===e.language}>${a}</option>`)}</select></label>
			<button class="main" disabled=${!!i}>${o("words.propose")}</button>
			<output role="status">${i?o(i):Z.value&&Z.value.clashes.length===0&&o("words.free")}</output>
			${Z.value?.clashes.length>0&&s`<ul class="clashes">${Z.value.clashes.map((r,a)=>s`
				<li key=${a}>${o(`words.clash.${r.code}`)}: <bdi>${r.form}</bdi> (${$n(r.concept)}, ${zo(r.language)})</li>`)}</ul>`}
		</form>`}function Ki({group:e,most:t}){let n=xt.value===e.text;return s`
		<li>
			<div class="what"><strong><bdi lang=${e.language??void 0}>${e.text}</bdi></strong>
				<${we} share=${e.texts/t} />
				<small>${e.people>=Ii&&"≥ "}${o("words.people",h(e.people))} · ${o("words.texts",h(e.texts))} · <time>${O(e.last)}</time>
					${e.language&&s`<span class="tag">${e.language}</span>`}</small></div>
			${e.word&&s`<button type="button" aria-expanded=${n} onClick=${()=>{Z.value=null,xt.value=n?null:e.text}}>${o("words.makeOne")}</button>`}
			${n&&s`<${Vi} group=${e} />`}
		</li>`}function Bi({word:e}){let{form:t,concept:n,language:i,by:r,accepted:a,own:l}=e,u={form:t,concept:n,language:i??""};return s`
		<li class=${a?"":"live"}>
			<div class="what"><strong><bdi>${t}</bdi></strong> = ${$n(n)} <span class="tag">${zo(i)}</span>
				<small>${o("words.by")} <bdi>${r}</bdi>${a?s` · ${o("words.acceptedBy")} <bdi>${a}</bdi>`:s` · ${o(l?"words.waitsOther":"words.waits")}`}</small></div>
			${!a&&!l&&s`<button type="button" class="main" onClick=${()=>hn("words/decide",{what:"accept",...u})}>${o("words.accept")}</button>`}
			<button type="button" onClick=${()=>hn("words/decide",{what:"remove",...u})}>${o("notice.remove")}</button>
		</li>`}function Zo(){if(y(()=>{Ge.value=xt.value=Z.value=null,_(Bo)},[]),Ge.value===null)return s`<h1>${o("words")}</h1>`;let{groups:e,own:t,hidden:n,texts:i}=Ge.value,r=Math.max(...e.map(a=>a.texts));return s`
		<h1>${o("words")}</h1>
		<p class="hint">${o("words.hint")}</p>
		${t.length>0&&s`<h2>${o("words.own")}</h2><ul class="tasks">${t.map(a=>s`<${Bi} key=${`${a.form} ${a.concept} ${a.language}`} word=${a} />`)}</ul>`}
		<h2>${o("words.unknown")}</h2>
		${e.length===0&&s`<p class="empty">${o("words.none")}</p>`}
		<ul class="tasks">${e.map(a=>s`<${Ki} key=${a.text} group=${a} most=${r} />`)}</ul>
		<p class="hint">${o("words.looked",h(i))}${n>0?` ${o("words.hidden",h(n))}`:""}</p>`}var _n=f(null),Go=()=>X(async()=>{({waiting:_n.value}=await g("waiting"))}),zi=({id:e})=>_(()=>b(`waiting/${e}/drop`)).then(Go);function Zi({row:e}){return s`
		<li>
			<div class="what">
				${e.person?s`<a href=${`#person/${e.person}`}><bdi dir="ltr">${e.number??o("erased")}</bdi></a>`:o("notYours")}
				<small><span class="tag">${e.desk}</span>
					<span>${o("since")} <time>${O(e.since)}</time></span>
					${e.appointment>0&&s`<a href=${`#appointment/${e.appointment}`}>${o(e.keeps?"keepsUntilThen":"appointment")}</a>`}</small>
				${e.offers.map(t=>s`<p key=${t.day+t.time}><small>${H(se(t.day))} ${t.time} <span class="tag">${o(`offer.${t.state}`)}</span></small></p>`)}
			</div>
			<button type="button" onClick=${()=>zi(e)}>${o("takeOut")}</button>
		</li>`}function Jo(){return y(()=>{Go()},[N.value.count]),s`
		<p><a href="#appointments">${o("backToWeek")}</a></p>
		<h1>${o("waitingList")}</h1>
		${_n.value?.length===0&&s`<p class="empty">${o("nobodyWaits")}</p>`}
		<ol class="tasks">${_n.value?.map(e=>s`<${Zi} key=${e.id} row=${e} />`)}</ol>`}var Qo=["volunteer","coordinator","admin"],St=[{name:"inbox",View:jo,bar:!0},{name:"appointments",View:yo,bar:!0},{name:"appointment",View:So},{name:"waiting",View:Jo},{name:"cases",View:Eo,bar:!0},{name:"import",View:To,least:"coordinator"},{name:"notices",View:Mo,bar:!0,least:"coordinator"},{name:"notice",View:Fo,least:"coordinator"},{name:"notice-edit",View:Io,least:"coordinator"},{name:"words",View:Zo,bar:!0,least:"coordinator"},{name:"person",View:Vo},{name:"search",View:Ko},{name:"me",View:vo}],vn=({least:e="volunteer"})=>Qo.indexOf(x.value.role)>=Qo.indexOf(e);async function Gi(){await _(()=>b("sign-out")),x.value=null}function Ji(e){e.preventDefault();let t=new FormData(e.target).get("q").trim();t.length>1&&M("search",t)}function Qi(){return s`
		<header class="bar">
			<img src="icon.svg" alt="" width="28" height="28" />
			<nav class="views" aria-label=${o("views")}>
				${St.filter(e=>e.bar&&vn(e)).map(({name:e})=>s`
					<a key=${e} href=${`#${e}`} aria-current=${Oe.value[0]===e?"page":void 0}>${o(e)}</a>`)}
			</nav>
			<form role="search" onSubmit=${Ji}>
				<input id="q" name="q" type="search" aria-label=${o("search")} placeholder=${o("search")} minlength="2" maxlength="64" />
			</form>
			<nav aria-label="passaparola">
				<${Qt} />
				<a href="#me"><bdi>${x.value.name}</bdi></a>
				<button type="button" onClick=${Gi}>${o("leave")}</button>
			</nav>
		</header>`}function Xi(){if(x.value===void 0)return s`<main aria-busy="true"></main>`;let{View:e}=St.find(t=>t.name===Oe.value[0]&&x.value&&vn(t))??St[0];return s`
		${x.value?s`<${Qi} />`:s`<header class="bar"><span class="home"><img src="icon.svg" alt="" width="28" height="28" /> passaparola</span><nav aria-label="passaparola"><${Qt} /></nav></header>`}
		<p class="wrong" role="alert">${R.value&&o(R.value)}</p>
		<main id="main">${x.value?s`<${e} key=${Oe.value.join("/")} parts=${Oe.value.slice(1)} />`:s`<${_o} />`}</main>`}addEventListener("keydown",e=>{e.target.closest("input, textarea, select")||e.ctrlKey||e.altKey||e.metaKey||!x.value||(e.key==="/"?(e.preventDefault(),document.getElementById("q")?.focus()):e.key==="g"&&M("inbox"))});await co();qt(s`<${Xi} />`,document.body);be();
