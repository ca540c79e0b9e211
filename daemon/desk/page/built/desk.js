// SPDX-License-Identifier: AGPL-3.0-or-later
// made by daemon/desk/page/build from 7253ddc8d4c2551693ad56e2347e0bcc
// with preact, htm and signals: licences.txt
var S,vn,Ct,te,xt,Xe,yn,Je,bn,Et,St,Vo,je=Symbol.for("pv"),Ye={},et=[],Ko=/^m(i|n|o|s|text|space)$/,Tt=Array.isArray,Dt=et.slice,de=Object.assign;function pe(e){e&&e.parentNode&&e.remove()}function Ne(e,t,n){var o,r,i,l={},u=arguments.length;for(i in t)i=="key"?o=t[i]:i=="ref"&&typeof e!="function"?r=t[i]:l[i]=t[i];return u>2&&(l.children=u>3?Dt.call(arguments,2):n),Ae(e,l,o,r,null)}function Ae(e,t,n,o,r){var i={type:e,props:t,key:n,ref:o,__k:null,__:null,__b:0,__e:null,__c:null,constructor:je,__v:r||++vn,__i:-1,__u:0};return!r&&S.vnode&&S.vnode(i),i}function me(e){return e.children}function fe(e,t){this.props=e,this.context=t,this.__g=0}function ne(e,t){if(t==null)return e.__&&ne(e.__,e.__i+1);for(var n;t<e.__k.length;t++)if((n=e.__k[t])&&n.__e)return n.__e;return typeof e.type!="function"||e.props.__P?null:ne(e)}function Bo(e){var t,n=e.__v,o=n.__e,r=[],i=[],l=e.__P;l&&((t=de({constructor:je},n)).__v=n.__v+1,S.vnode&&S.vnode(t),Ot(l,t,n,e.__n,l.namespaceURI,32&n.__u?[o]:null,r,o||ne(n),32&n.__u,i),t.__v=n.__v,t.__.__k[t.__i]=t,Cn(r,t,i),n.__=n.__e=null,t.__e!=o&&gn(t))}function gn(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(function(t){return t&&(e.__e=t.__e)}),gn(e)}function hn(e){(8&e.__g||(e.__g|=8,te.push(e),Xe++))&&xt==S.debounceRendering||((xt=S.debounceRendering)||queueMicrotask)(wn)}function wn(){try{for(var e,t=1;te.length;)te.length>t&&te.sort(yn),e=te.shift(),t=te.length,8&e.__g&&Bo(e)}finally{(Xe=te.length)&&(xt||queueMicrotask)(wn)}}function kn(e,t,n,o,r,i,l,u,d,m,p){var w,h,c,$,P,C,T=o.__k||et,k=t.length;for(d=zo(n,t,T,d,k),w=0;w<k;w++)(c=n.__k[w])!=null&&(h=~c.__i&&T[c.__i]||Ye,c.__i=w,C=Ot(e,c,h,r,i,l,u,d,m,p),$=c.__e,(h.ref!=c.ref||8&h.__u)&&(h.ref&&Pt(h.ref,null,c,h),c.ref&&p.push(c.ref,c.__c||$,c)),P=P||$,4&c.__u?(d=xn(c,d,e,!h.__v),h.__e&&(h.__e=null)):typeof c.type=="function"&&C!==void 0?d=C:$&&(d=$.nextSibling),c.__u&=-21);return n.__e=P,d}function zo(e,t,n,o,r){var i,l,u,d,m,p,w,h,c,$=n.length,P=$,C=0,T=0,k=e.__k=Array(r);for(i=0;i<r;i++)(l=t[i])!=null&&typeof l!="boolean"&&typeof l!="function"?(typeof l!="object"||l.constructor===String?l=k[i]=Ae(null,l):Tt(l)?l=k[i]=Ae(me,{children:l}):l.constructor===je&&l.__b?l=k[i]=Ae(l.type,l.props,l.key,l.ref,l.__v):k[i]=l,d=i+C,l.__=e,l.__b=e.__b+1,u=null,~(m=l.__i=Zo(l,n,d,P))&&(P--,(u=n[m])&&(u.__u|=2)),u&&u.__v?(l.__u|=16,m==d-1?C--:m==d+1?C++:m!=d&&(m>d?C--:C++,T=1)):(~m||(r>$?C--:r<$&&C++),typeof l.type!="function"&&(l.__u|=4))):k[i]=null;if(T){for(p=[],w=[],i=0;i<r;i++)if((l=k[i])&&16&l.__u){for(C=0,h=p.length;C<h;)p[c=C+h>>1]<l.__i?C=c+1:h=c;p[C]=l.__i,w[i]=C+1}for(C=p.length;i--;)w[i]&&(w[i]==C?C--:k[i].__u|=4)}if(P)for(i=0;i<$;i++)!(u=n[i])||2&u.__u||(u.__e==o&&(o=ne(u)),At(u,u));return o}function xn(e,t,n,o){var r,i,l,u;if(typeof e.type=="function"){if(e.props.__P)return t;if(r=e.__k)for(i=0;i<r.length;i++)r[i]&&(r[i].__=e,t=xn(r[i],t,n,!1));return t}for(t&&!t.parentNode&&(t=ne(e))&&!t.parentNode&&(t=null),l=e.__e,u=t;u&&u.nodeType==8;)u=u.nextSibling;for(l!=u&&(!o&&n.moveBefore&&l.parentNode?n.moveBefore(l,t):n.insertBefore(l,t||null)),t=l;(t=t&&t.nextSibling)&&t.nodeType==8&&!t.data.startsWith("$s"););return t}function Zo(e,t,n,o){var r,i=e.key,l=e.type,u=t[n],d=u&&!(2&u.__u);if(u===null&&i==null||d&&i==u.key&&l==u.type)return n;if(o>(d?1:0)){for(r=n-1;r>=0;r--)if((u=t[r])&&!(2&u.__u)&&i==u.key&&l==u.type)return r;for(r=n+1;r<t.length;r++)if((u=t[r])&&!(2&u.__u)&&i==u.key&&l==u.type)return r}return-1}function _n(e,t,n){n==null&&(n=""),t[0]=="-"?e.setProperty(t,n):e[t]=n}function Ge(e,t,n,o,r){var i,l;if(t=="style")if(typeof n=="string")e.style.cssText=n;else{if(typeof o=="string"&&(e.style.cssText=o=""),o)for(t in o)n&&t in n||_n(e.style,t);if(n)for(t in n)o&&n[t]==o[t]||_n(e.style,t,n[t])}else if(t[0]=="o"&&t[1]=="n")typeof n!="function"&&(n=null),typeof o!="function"&&(o=null),(e.__e||(e.__e={}))[t]=n,n&&o||(l=St[t]||(St[t]=Go(t)),(e.__a||(e.__a={}))[t]=Et,i=t!=(t=t.replace(bn,"$1")),(t=t.slice(2))[0]<"a"&&(t=t.toLowerCase()),n?e.addEventListener(t,l,i):e.removeEventListener(t,l,i));else{if(r=="http://www.w3.org/2000/svg")t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(t!="width"&&t!="height"&&t!="href"&&t!="list"&&t!="form"&&t!="tabIndex"&&t!="download"&&t!="rowSpan"&&t!="colSpan"&&t!="role"&&t!="popover"&&t in e)try{return void(e[t]=n??"")}catch{}if(typeof n=="function")return;n==null||n===!1&&t[4]!="-"?e.removeAttribute(t):e.setAttribute(t,t=="popover"&&n==1?"":n)}}function Go(e){return function(t){var n=this.__e;if(n){if(n=n[e],t[Je]==null)t[Je]=Et++;else if(t[Je]<this.__a[e])return;return n(S.event?S.event(t):t)}}}function Ot(e,t,n,o,r,i,l,u,d,m){var p,w,h,c,$,P,C,T,k,F,D,kt,mn,Ze,ce,$n,ee,ue,z=t.type;if(t.constructor!==je)return null;128&n.__u&&(d=32&n.__u,p=n.__c.__z)&&(t.__u|=d,w=i=[],p.nodeType==8?u=Qe(p,i):i.push(p),u=i[0]||u),(p=S.__b)&&p(t);e:if(typeof z=="function"){h=l.length;try{if(T=t.props,k=(p=z.prototype)&&p.render,F=(p=z.contextType)&&o[p.__c],D=p?F?F.props.value:p.__:o,(c=n.__c)?(t.__c=c,2&c.__g&&(c.__g|=1)):(k?t.__c=c=new z(T,D):(t.__c=c=new fe(T,D),c.constructor=z,c.render=Qo),F&&F.sub(c),c.state||(c.state={}),c.__n=o,c.__g|=8,c.__h=[],c.__k=[]),k&&(c.__s||(c.__s=c.state),z.getDerivedStateFromProps&&(c.__s==c.state&&(c.__s=de({},c.__s)),de(c.__s,z.getDerivedStateFromProps(T,c.__s)))),$=c.props,P=c.state,c.__v=t,n.__c){if(T!==$&&k&&!z.getDerivedStateFromProps&&c.componentWillReceiveProps&&c.componentWillReceiveProps(T,D),t.__v==n.__v&&!(8&c.__g)||!(4&c.__g)&&c.shouldComponentUpdate&&c.shouldComponentUpdate(T,c.__s,D)===!1){t.__v!=n.__v&&(c.props=T,c.state=c.__s,c.__g&=-9),t.__e=n.__e,t.__k=n.__k,t.__k.some(function(V){V&&(V.__=t)}),et.push.apply(c.__h,c.__k),c.__k=[],c.__h.length&&l.push(c),u=ne(n);break e}c.componentWillUpdate&&c.componentWillUpdate(T,c.__s,D),k&&c.componentDidUpdate&&c.__h.push(function(){c.componentDidUpdate($,P,C)})}else k&&!z.getDerivedStateFromProps&&c.componentWillMount&&c.componentWillMount(),k&&c.componentDidMount&&c.__h.push(c.componentDidMount);c.context=D,c.props=T,c.__P=e,c.__g&=-5,kt=S.__r,mn=k?25:0;do c.__g&=-9,kt&&kt(t),p=c.render(c.props,c.state=c.__s,c.context);while(8&c.__g&&++mn<25);k&&(et.push.apply(c.__h,c.__k),c.__k=[]),c.state=c.__s,c.getChildContext&&(o=de({},o,c.getChildContext())),k&&n.__c&&c.getSnapshotBeforeUpdate&&(C=c.getSnapshotBeforeUpdate($,P)),Ze=p&&p.type===me&&p.key==null?p.props.children:p,T.__P&&(p=u,r=(e=T.__P).namespaceURI,d=i=null,n.props&&n.props.__P!=e&&(n.__k.some(function(V){V&&At(V,V)}),n.__k=null),u=n.__k?ne(n,0):null),u=kn(e,Tt(Ze)?Ze:[Ze],t,n,o,r,i,l,u,d,m),T.__P&&(t.__e=null,u=p),t.__u&=-161,w&&w.some(pe),c.__h.length&&l.push(c),1&c.__g&&(c.__g&=-4)}catch(V){if(l.length=h,t.__v=null,d||i)if(V&&V.then){if(t.__u|=128|d,i){for(~(ee=i.indexOf(u||void 0))||(ee=i.length);(ue=i[ee-1])&&ue.nodeType==8;)ee--;for(;ee<i.length;ee++)if(ue=i[ee])if(i[ee]=null,ce){if(ue==$n)break}else{if(ue.nodeType!=8)break;ue.data.startsWith("$s")&&($n=Qe(ce=ue))}}if(!ce){for(;u&&u.nodeType==8&&u.nextSibling;)u=u.nextSibling;ce=u}(p=Qe(ce=t.__c.__z||(t.__c.__z=ce)))?(t.__e=ce,u=p):t.__e=u,u=u&&u.nextSibling}else i&&i.some(pe);else t.__e=n.__e;t.__k||(t.__k=n.__k||[]),V&&V.then||Sn(t),S.__e(V,t,n)}}else u=t.__e=Jo(n.__e,t,n,o,r,i,l,d,m,e);return(p=S.diffed)&&p(t),u}function Qe(e,t){if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var n=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith("$s"))n++;else if(e.data.startsWith("/$s")&&!--n)return e}t&&t.push(e)}}function Sn(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.some(Sn))}function Cn(e,t,n){for(var o=0;o<n.length;)Pt(n[o++],n[o++],n[o++]);S.__c&&S.__c(t,e),e.some(function(r){try{e=r.__h,r.__h=[],e.some(function(i){i.call(r)})}catch(i){S.__e(i,r.__v)}})}function Jo(e,t,n,o,r,i,l,u,d,m){var p,w,h,c,$,P,C,T,k=n.props||Ye,F=t.props,D=t.type;if(D=="svg"?r="http://www.w3.org/2000/svg":D=="math"?r="http://www.w3.org/1998/Math/MathML":r||(r="http://www.w3.org/1999/xhtml"),i){for(p=0;p<i.length;p++)if(($=i[p])&&(D?$.localName==D:$.nodeType==3)){e=$,i[p]=null;break}}if(!e){if(T=m.ownerDocument||document,!D)return T.createTextNode(F);e=T.createElementNS(r,D,F.is?F:m),u&&(S.__m&&S.__m(t,i),u=!1),i=null}if(D){if(m=D=="template"&&e.content||e,i=D=="textarea"&&F.defaultValue!=null?null:i&&Dt.call(m.childNodes),!u&&i)for(k={},p=0;p<e.attributes.length;p++)k[($=e.attributes[p]).name]=$.value;for(p in k)$=k[p],p=="dangerouslySetInnerHTML"?h=$:p=="children"||p in F||p=="value"&&"defaultValue"in F||p=="checked"&&"defaultChecked"in F||Ge(e,p,null,$,r);for(p in F)$=F[p],p=="children"?c=$:p=="dangerouslySetInnerHTML"?w=$:p=="value"?P=$:p=="checked"?C=$:u&&typeof $!="function"||k[p]===$||Ge(e,p,$,k[p],r);w?(u||h&&(w.__html==h.__html||w.__html==e.innerHTML)||(e.innerHTML=w.__html),t.__k=[]):(h&&(e.textContent=""),(D=="foreignObject"||r=="http://www.w3.org/1998/Math/MathML"&&Ko.test(D))&&(r="http://www.w3.org/1999/xhtml"),kn(m,Tt(c)?c:[c],t,n,o,r,i,l,i?i[0]:n.__k&&ne(n,0),u,d),i&&i.some(pe)),u&&D!="textarea"||(p="value",D=="progress"&&P==null?e.removeAttribute(p):P==null||P===e[p]&&(D!="progress"||P)||Ge(e,p,P,k[p],r),p="checked",C!=null&&C!=e[p]&&Ge(e,p,C,k[p],r))}else k===F||u&&e.data==F||(e.data=F);return e}function Pt(e,t,n,o){try{typeof e=="function"?t?t.__x=e(t)||1:o&&(o=o.__c||o.__e)&&(t=o.__x)&&(o.__x=null,typeof t=="function"?t():e(null)):e.current=t}catch(r){S.__e(r,n)}}function At(e,t,n){var o,r,i,l;if(S.unmount&&S.unmount(e),!(o=e.ref)||o.current&&o.current!=e.__e||Pt(o,null,t,e),o=e.__c){if(o.componentWillUnmount)try{o.componentWillUnmount()}catch(u){S.__e(u,t)}o.__P=o.__n=null}if(o=e.__k)for(l=0;l<o.length;l++)o[l]&&At(o[l],t,typeof e.type!="function"||n&&!e.props.__P);!n&&(o=e.__c)&&(o=o.__z)&&(r=Qe(o,i=[]))&&(o==e.__e&&i.some(pe),pe(r),pe(o)),n||pe(e.__e),e.__e=e.__c=e.__=null}function Qo(e,t,n){return this.constructor(e,n)}function jt(e,t){var n,o,r,i;S.__&&S.__(e,t),t.nodeType==9&&(t=t.documentElement),o=(n=e&&32&e.__u)?null:t.__k,t.__k=Ae(me,{children:[e]}),r=[],i=[],Ot(t,t.__k,o||Ye,Ye,t.namespaceURI,o?null:t.firstChild?Dt.call(t.childNodes):null,r,o?o.__e:t.firstChild,n,i),Cn(r,t.__k,i),t.__k.props.children=null}S={__e:function(e,t,n,o){for(var r,i,l;t=t.__;)if((r=t.__c)&&!(1&r.__g)){r.__g|=4;try{if((l=(i=r.constructor)&&i.getDerivedStateFromError)&&r.setState(i.getDerivedStateFromError(e)),r.componentDidCatch&&(r.componentDidCatch(e,o||{}),l=1),l&&8&r.__g)return void(r.__g|=2)}catch(u){e=u}}throw Xe=0,e}},vn=0,Ct=function(e){return e!=null&&e.constructor===je},fe.prototype.setState=function(e,t){var n=this.__s;n&&n!=this.state||(n=this.__s=de({},this.state)),typeof e=="function"&&(e=e(de({},n),this.props)),e&&(de(n,e),this.__v&&(t&&this.__k.push(t),hn(this)))},fe.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.push(e),hn(this))},fe.prototype.render=me,te=[],Xe=0,yn=function(e,t){return e.__v.__b-t.__v.__b},Je=Symbol(),bn=/(PointerCapture)$|Capture$/i,Et=0,St={},Vo=0;var Tn=function(e,t,n,o){var r;t[0]=0;for(var i=1;i<t.length;i++){var l=t[i++],u=t[i]?(t[0]|=l?1:2,n[t[i++]]):t[++i];l===3?o[0]=u:l===4?o[1]=Object.assign(o[1]||{},u):l===5?(o[1]=o[1]||{})[t[++i]]=u:l===6?o[1][t[++i]]+=u+"":l?(r=e.apply(u,Tn(e,u,n,["",null])),o.push(r),u[0]?t[0]|=2:(t[i-2]=0,t[i]=r)):o.push(u)}return o},En=new Map;function Dn(e){var t=En.get(this);return t||(t=new Map,En.set(this,t)),(t=Tn(this,t.get(e)||(t.set(e,t=(function(n){for(var o,r,i=1,l="",u="",d=[0],m=function(h){i===1&&(h||(l=l.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?d.push(0,h,l):i===3&&(h||l)?(d.push(3,h,l),i=2):i===2&&l==="..."&&h?d.push(4,h,0):i===2&&l&&!h?d.push(5,0,!0,l):i>=5&&((l||!h&&i===5)&&(d.push(i,0,l,r),i=6),h&&(d.push(i,h,0,r),i=6)),l=""},p=0;p<n.length;p++){p&&(i===1&&m(),m(p));for(var w=0;w<n[p].length;w++)o=n[p][w],i===1?o==="<"?(m(),d=[d],i=3):l+=o:i===4?l==="--"&&o===">"?(i=1,l=""):l=o+l[0]:u?o===u?u="":l+=o:o==='"'||o==="'"?u=o:o===">"?(m(),i=1):i&&(o==="="?(i=5,r=l,l=""):o==="/"&&(i<5||n[p][w+1]===">")?(m(),i===3&&(d=d[0]),i=d,(d=d[0]).push(2,0,i),i=0):o===" "||o==="	"||o===`
`||o==="\r"?(m(),i=2):l+=o),i===3&&l==="!--"&&(i=4,d=d[0])}return m(),d})(e)),t),arguments,[])).length>1?t:t[0]}var s=Dn.bind(Ne);var tt,U,Nt,On,Xo=Object.is,Mt=0,Hn=[],qt=[],j=S,Pn=j.__b,An=j.__r,jn=j.diffed,Nn=j.__c,Mn=j.unmount,qn=j.__;function Ln(e,t){j.__h&&j.__h(U,e,Mt||t),Mt=0;var n=U.__H||(U.__H={__:[],__h:[]});return e>=n.__.length&&n.__.push({}),n.__[e]}function b(e,t){var n=Ln(tt++,3);!j.__s&&Un(n.__H,t)&&(n.__P=!0,n.__=e,n.u=t,U.__H.__h.push(n))}function Rt(e){return Mt=5,nt(function(){return{current:e}},[])}function nt(e,t){var n=Ln(tt++,7);return Un(n.__H,t)&&(n.__=e(),n.__H=t),n.__}function Yo(){var e;do{for(;e=qt.shift();)try{Me(e)}catch(n){j.__e(n,{__:(e=e.__P)&&e.__v})}for(;e=Hn.shift();){var t=e.__H;if(e.__P&&t)try{t.__h.some(Me),t.__h.some(Ft),t.__h=[]}catch(n){t.__h=[],j.__e(n,e.__v)}}}while(qt.length)}j.__b=function(e){U=null,Pn&&Pn(e)},j.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),qn&&qn(e,t)},j.__r=function(e){An&&An(e),tt=0;var t=(U=e.__c).__H;t&&(Nt==U?U.__h=[]:(t.__h.some(Me),t.__h.some(Ft),tt=0),t.__h=[],t.__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),Nt=U},j.diffed=function(e){jn&&jn(e);var t=e.__c;t&&t.__H&&(t.__H.__h.length&&Rn(Hn.push(t)),t.__H.__.some(function(n){n.u&&(n.__H=n.u)})),Nt=U=null},j.__c=function(e,t){t.some(function(n){try{n.__h.some(Me),n.__h=n.__h.filter(function(o){return!o.__||Ft(o)})}catch(o){n.__h=[function(){throw o}]}}),Nn&&Nn(e,t)},j.unmount=function(e){Mn&&Mn(e);var t,n,o=e.__c;o&&o.__H&&(o.__H.__.some(function(r){try{if(r.__P&&r.__c){if(n===void 0){for(n=e.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}r.__P=n,Rn(qt.push(r))}else Me(r)}catch(i){t=i}}),o.__H=void 0,t&&j.__e(t,o.__v))};var Fn=typeof requestAnimationFrame=="function";function ea(e){var t,n=function(){clearTimeout(o),Fn&&cancelAnimationFrame(t),setTimeout(e)},o=setTimeout(n,35);Fn&&(t=requestAnimationFrame(n))}function Rn(e){e!=1&&On==j.requestAnimationFrame||((On=j.requestAnimationFrame)||ea)(Yo)}function Me(e){var t=U,n=e.__c;typeof n=="function"&&(e.__c=void 0,n()),U=t}function Ft(e){var t=U;e.__c=e.__(),U=t}function Un(e,t){return!e||e.length!=t.length||t.some(function(n,o){return!Xo(n,e[o])})}var ta=Symbol.for("preact-signals");function st(){if(Z>1)Z--;else{var e,t=!1;for((function(){var r=at;for(at=void 0;r!==void 0;){var i=r.S;if(i.v===r.v)for(var l=i.t;l!==void 0;l=l.x)l.i===r.i&&(l.i=i.i);r=r.o}})();Fe!==void 0;){var n=Fe;for(Fe=void 0,ot++;n!==void 0;){var o=n.u;if(n.u=void 0,n.f&=-3,!(8&n.f)&&Wn(n))try{n.c()}catch(r){t||(e=r,t=!0)}n=o}}if(ot=0,Z--,t)throw e}}function Lt(e){if(Z>0)return e();Ht=++na,Z++;try{return e()}finally{st()}}var qe,E=void 0;function Re(e){var t=E,n=qe;E=void 0,qe=void 0;try{return e()}finally{E=t,qe=n}}var Fe=void 0,Z=0,ot=0,na=0,Ht=0,at=void 0,it=0;function In(e){if(E!==void 0){var t=e.n;if(t===void 0||t.t!==E)return t={i:0,S:e,p:E.s,n:void 0,t:E,e:void 0,x:void 0,r:t},E.s!==void 0&&(E.s.n=t),E.s=t,e.n=t,32&E.f&&e.S(t),t;if(t.i===-1)return t.i=0,t.n!==void 0&&(t.n.p=t.p,t.p!==void 0&&(t.p.n=t.n),t.p=E.s,t.n=void 0,E.s.n=t,E.s=t),t}}function q(e,t){this.v=e,this.i=0,this.n=void 0,this.t=void 0,this.l=0,this.W=t?.watched,this.Z=t?.unwatched,this.name=t?.name}q.prototype.brand=ta;q.prototype.h=function(){return!0};q.prototype.S=function(e){var t=this,n=this.t;n!==e&&e.e===void 0&&(e.x=n,this.t=e,n!==void 0?n.e=e:Re(function(){var o;(o=t.W)==null||o.call(t)}))};q.prototype.U=function(e){var t=this;if(this.t!==void 0){var n=e.e,o=e.x;n!==void 0&&(n.x=o,e.e=void 0),o!==void 0&&(o.e=n,e.x=void 0),e===this.t&&(this.t=o,o===void 0&&Re(function(){var r;(r=t.Z)==null||r.call(t)}))}};q.prototype.subscribe=function(e){var t=this;return G(function(){var n=t.value;Re(function(){return e(n)})},{name:"sub"})};q.prototype.valueOf=function(){return this.value};q.prototype.toString=function(){return this.value+""};q.prototype.toJSON=function(){return this.value};q.prototype.peek=function(){var e=this;return Re(function(){return e.value})};Object.defineProperty(q.prototype,"value",{get:function(){var e=In(this);return e!==void 0&&(e.i=this.i),this.v},set:function(e){if(e!==this.v){if(ot>100)throw new Error("Cycle detected");(function(n){Z!==0&&ot===0&&n.l!==Ht&&(n.l=Ht,at={S:n,v:n.v,i:n.i,o:at})})(this),this.v=e,this.i++,it++,Z++;try{for(var t=this.t;t!==void 0;t=t.x)t.t.N()}finally{st()}}}});function f(e,t){return new q(e,t)}function Wn(e){for(var t=e.s;t!==void 0;t=t.n)if(t.S.i!==t.i||!t.S.h()||t.S.i!==t.i)return!0;return!1}function Vn(e){for(var t=e.s;t!==void 0;t=t.n){var n=t.S.n;if(n!==void 0&&(t.r=n),t.S.n=t,t.i=-1,t.n===void 0){e.s=t;break}}}function Kn(e){for(var t=e.s,n=void 0;t!==void 0;){var o=t.p;t.i===-1?(t.S.U(t),o!==void 0&&(o.n=t.n),t.n!==void 0&&(t.n.p=o)):n=t,t.S.n=t.r,t.r!==void 0&&(t.r=void 0),t=o}e.s=n}function $e(e,t){q.call(this,void 0,t),this.x=e,this.s=void 0,this.g=it-1,this.f=4}$e.prototype=new q;$e.prototype.h=function(){if(this.f&=-3,1&this.f)return!1;if((36&this.f)==32||(this.f&=-5,this.g===it))return!0;if(this.g=it,this.f|=1,this.i>0&&!Wn(this))return this.f&=-2,!0;var e=E;try{Vn(this),E=this;var t=this.x();(16&this.f||this.v!==t||this.i===0)&&(this.v=t,this.f&=-17,this.i++)}catch(n){this.v=n,this.f|=16,this.i++}return E=e,Kn(this),this.f&=-2,!0};$e.prototype.S=function(e){if(this.t===void 0){this.f|=36;for(var t=this.s;t!==void 0;t=t.n)t.S.S(t)}q.prototype.S.call(this,e)};$e.prototype.U=function(e){if(this.t!==void 0&&(q.prototype.U.call(this,e),this.t===void 0)){this.f&=-33;for(var t=this.s;t!==void 0;t=t.n)t.S.U(t)}};$e.prototype.N=function(){if(!(2&this.f)){this.f|=6;for(var e=this.t;e!==void 0;e=e.x)e.t.N()}};Object.defineProperty($e.prototype,"value",{get:function(){if(1&this.f)throw new Error("Cycle detected");var e=In(this);if(this.h(),e!==void 0&&(e.i=this.i),16&this.f)throw this.v;return this.v}});function oe(e,t){return new $e(e,t)}function Bn(e){var t=e.j;if(e.j=void 0,typeof t=="function"){Z++;var n=E;E=void 0;try{t()}catch(o){throw e.f&=-2,e.f|=8,Ut(e),o}finally{E=n,st()}}}function Ut(e){for(var t=e.s;t!==void 0;t=t.n)t.S.U(t);e.x=void 0,e.s=void 0,Bn(e)}function oa(e){if(E!==this)throw new Error("Out-of-order effect");Kn(this),E=e,this.f&=-2;try{8&this.f&&Ut(this)}finally{st()}}function ke(e,t){this.x=e,this.j=void 0,this.s=void 0,this.u=void 0,this.f=32,this.name=t?.name,qe&&qe.push(this)}ke.prototype.c=function(){var e=this.S();try{if(8&this.f||this.x===void 0)return;var t=this.x();typeof t=="function"&&(this.j=t)}finally{e()}};ke.prototype.S=function(){if(1&this.f)throw new Error("Cycle detected");this.f|=1,this.f&=-9,Bn(this),Vn(this),Z++;var e=E;return E=this,oa.bind(this,e)};ke.prototype.N=function(){2&this.f||(this.f|=2,this.u=Fe,Fe=this)};ke.prototype.d=function(){this.f|=8,1&this.f||Ut(this)};ke.prototype.dispose=function(){this.d()};function G(e,t){var n=new ke(e,t);try{n.c()}catch(r){throw n.d(),r}var o=n.d.bind(n);return o[Symbol.dispose]=o,o}var zn,lt,rt,aa=typeof window<"u"&&!!window.__PREACT_SIGNALS_DEVTOOLS__;var Zn=[];G(function(){zn=this.N})();function xe(e,t){S[e]=t.bind(null,S[e]||function(){})}function He(e){if(rt){var t=rt;rt=void 0,t()}rt=e&&e.S()}function Gn(e){var t=this,n=e.data,o=sa(n);o.name="ReactiveDom",o.value=n;var r=nt(function(){for(var u=t,d=t.__v;d=d.__;)if(d.__c){d.__c.__$f|=4;break}var m=oe(function(){var c=o.value.value;return c===0?0:c===!0?"":c||""}),p=oe(function(){return!Array.isArray(m.value)&&!Ct(m.value)}),w=G(function(){if(this.N=Jn,p.value){var c=m.value;u.__v&&u.__v.__e&&u.__v.__e.nodeType===3&&(u.__v.__e.data=c)}}),h=t.__$u.d;return t.__$u.d=function(){w(),h.call(this)},[p,m]},[]),i=r[0],l=r[1];return i.value?l.peek():l.value}Gn.displayName="ReactiveTextNode";Object.defineProperties(q.prototype,{constructor:{configurable:!0,value:Ne(me,null).constructor},type:{configurable:!0,value:Gn},props:{configurable:!0,get:function(){var e=this;return{data:{get value(){return e.value}}}}},__b:{configurable:!0,value:1}});xe("__b",function(e,t){if(He(),lt=void 0,typeof t.type=="string"){var n,o=t.props;for(var r in o)if(r!=="children"){var i=o[r];i instanceof q&&(n||(t.__np=n={}),n[r]=i,o[r]=i.peek())}}e(t)});xe("__r",function(e,t){if(e(t),t.type!==me){He();var n,o=t.__c;o&&(o.__$f&=-2,(n=o.__$u)===void 0&&(o.__$u=n=(function(r,i){var l;return G(function(){l=this},{name:i}),l.c=r,l})((function(r){return function(){var i;aa&&((i=this.y)==null||i.call(this)),r.__$f|=1,r.setState({})}})(o),typeof t.type=="function"?t.type.displayName||t.type.name:""))),lt=o,He(n)}});xe("__e",function(e,t,n,o){He(),lt=void 0,e(t,n,o)});xe("diffed",function(e,t){He(),lt=void 0;var n;if(typeof t.type=="string"&&(n=t.__e)){var o=t.__np,r=t.props,i=n.U;if(i)for(var l in i){var u=i[l];u===void 0||o&&l in o||(u.d(),i[l]=void 0)}if(o){i||(i={},n.U=i);for(var d in o){var m=i[d],p=o[d];m===void 0?(m=ia(n,d,p,r),i[d]=m):m.o(p,r)}}}e(t)});function ia(e,t,n,o){var r=t in e&&e.ownerSVGElement===void 0,i=f(n);return{o:function(l,u){i.value=l,o=u},d:G(function(){this.N=Jn;var l=i.value.value;o[t]!==l&&(o[t]=l,r?e[t]=l:l!=null&&(l!==!1||t[4]==="-")?e.setAttribute(t,l):e.removeAttribute(t))})}}xe("unmount",function(e,t){if(typeof t.type=="string"){var n=t.__e;if(n){var o=n.U;if(o){n.U=void 0;for(var r in o){var i=o[r];i&&i.d()}}}var l=t.__np;if(l){var u=t.props;for(var d in l)u[d]=l[d]}t.__np=void 0}else{var m=t.__c;if(m){m.__$f|=8;var p=m.__$u;p&&(m.__$u=void 0,p.d())}}e(t)});xe("__h",function(e,t,n,o){o<3&&(t.__$f|=2),e(t,n,o)});fe.prototype.shouldComponentUpdate=function(e,t){if(this.__R)return!0;var n=this.__$u,o=n&&n.s!==void 0;for(var r in t)return!0;if(this.__f||typeof this.u=="boolean"&&this.u===!0){var i=2&this.__$f;if(!(o||i||4&this.__$f)||1&this.__$f)return!0}else if(!(o||4&this.__$f)||3&this.__$f)return!0;for(var l in e)if(l!=="__source"&&e[l]!==this.props[l])return!0;for(var u in this.props)if(!(u in e))return!0;return!1};function sa(e,t){return nt(function(){return f(e,t)},[])}var ra=function(e){queueMicrotask(function(){queueMicrotask(e)})};function la(){Lt(function(){for(var e;e=Zn.shift();)zn.call(e)})}function Jn(){Zn.push(this)===1&&(S.requestAnimationFrame||ra)(la)}var Wt={signedOut:()=>{}};async function Qn(e,t={}){let n,o={};try{n=await fetch(`api/${e}`,{...t,signal:AbortSignal.timeout(2e4)}),o=await n.json()}catch{throw new Error("unreachable")}if(n.ok)return o;n.status===401&&o.wrong==="sign-in"&&Wt.signedOut();let r=new Error(o.wrong??"busy");throw r.columns=o.columns,r.seconds=Number(n.headers.get("Retry-After"))||0,r}var g=e=>Qn(e),Xn=e=>({method:"POST",headers:{"Content-Type":"application/json","X-Desk":"1"},body:JSON.stringify(e)}),y=(e,t={})=>Qn(e,Xn(t)),It=4e4;async function Yn(e,t=()=>{}){for(let n=0;n<e.size;n+=It){let o=new Uint8Array(await e.slice(n,n+It).arrayBuffer()),r=Array.from(o,i=>String.fromCharCode(i)).join("");await y("upload",{name:e.name,size:e.size,at:n,bytes:btoa(r)}),t(Math.min(n+It,e.size))}}async function eo(e,t,n){let o=await fetch(`api/${e}`,{...Xn(t),signal:AbortSignal.timeout(2e4)});if(!o.ok)throw new Error((await o.json()).wrong??"busy");let r=document.createElement("a");r.href=URL.createObjectURL(await o.blob()),r.download=n,r.click(),URL.revokeObjectURL(r.href)}function to(e){let t=new EventSource("api/events");return t.onmessage=({data:n})=>e(JSON.parse(n).person),()=>t.close()}var Se={it:{name:"Italiano"},en:{name:"English"},fr:{name:"Français"},es:{name:"Español"},ar:{name:"العربية",direction:"rtl"}},no="passaparola-language",Vt=f({}),ae=f("");function ca(){return[localStorage.getItem(no),...navigator.languages.map(t=>t.slice(0,2))].find(t=>Object.hasOwn(Se,t??""))??"it"}async function oo(e){Vt.value=await(await fetch(`words-${e}.json`)).json(),ae.value=e,document.documentElement.lang=e,document.documentElement.dir=Se[e].direction??"ltr"}async function ao(){for(let e=0;e<10;e++)try{return await oo(ca())}catch{await new Promise(t=>{setTimeout(t,1e3)})}}function io(e){return localStorage.setItem(no,e),oo(e)}var a=(e,t="")=>Vt.value[e]?.replace("{n}",t)??e,he=e=>Vt.value[`topic.${e}`]??e,Kt={calendar:"gregory",numberingSystem:"latn"},Bt=f(void 0),zt=e=>oe(()=>new Intl.DateTimeFormat(ae.value,{...e,...Kt,timeZone:Bt.value})),ua=zt({weekday:"short",day:"numeric",month:"short"}),pa=zt({day:"numeric",month:"short",hour:"2-digit",minute:"2-digit",hourCycle:"h23"}),da=zt({hour:"2-digit",minute:"2-digit",hourCycle:"h23"}),fa=oe(()=>new Intl.NumberFormat(ae.value,Kt)),ma=oe(()=>new Intl.NumberFormat(ae.value,{...Kt,style:"currency",currency:"EUR"})),L=e=>ua.value.format(e),O=e=>pa.value.format(e),so=e=>da.value.format(e),_=e=>fa.value.format(e),_e=e=>ma.value.format(e);var x=f(void 0),W=f(null),Ce=f(["inbox"]),H=f(""),N=f({count:0,person:void 0});function M(...e){location.hash=e.map(encodeURIComponent).join("/")}function co(){let e=location.hash.slice(1).split("/").map(decodeURIComponent);Ce.value=e[0]===""?["inbox"]:e}async function v(e){H.value="";try{return await e(),!0}catch(t){return H.value=t.message,!1}}async function J(e){try{await e()}catch(t){H.value=t.message}}async function ve(){try{if(!(await g("session")).signed_in){x.value=null;return}x.value=await g("me"),W.value=await g("line"),Bt.value=W.value.timezone}catch(e){x.value=null,e.message!=="sign-in"&&(H.value=e.message)}}Wt.signedOut=()=>{x.value=null};addEventListener("hashchange",co);co();var ro;function $a(e){clearTimeout(ro),ro=setTimeout(()=>{N.value={count:N.value.count+1,person:e}},200)}var lo=()=>{};G(()=>{lo(),lo=x.value?to($a):()=>{}});function Zt(){return s`
		<label>
			<span class="hidden">${a("language")}</span>
			<select value=${ae.value} onChange=${e=>io(e.target.value)}>
				${Object.entries(Se).map(([e,{name:t}])=>s`
					<option key=${e} value=${e} lang=${e}>${t}</option>`)}
			</select>
		</label>`}var ct=/^#link=(\w+)$/.exec(location.hash)?.[1],Le=f(null),uo=f(!1);ct&&history.replaceState(null,"",location.pathname);async function ha(e){e.preventDefault();let t=Object.fromEntries(new FormData(e.target)),n=await v(()=>Le.value===null?y("sign-in",t):y("sign-in/link",{link:ct,password:t.password}));if(!n&&H.value==="code"){uo.value=!0;return}n&&(Le.value=null,await ve())}function po(){b(()=>{ct&&v(async()=>{Le.value=(await y("sign-in/link",{link:ct})).name})},[]);let e=Le.value!==null;return s`
		<form class="door" onSubmit=${ha}>
			<h1>${a(e?"choosePassword":"enter")}</h1>
			${e?s`<p><bdi>${Le.value}</bdi></p>`:s`
				<label>${a("name")}<input name="name" required autocomplete="username" autocapitalize="none" /></label>`}
			<label>${a("passwordWord")}<input name="password" type="password" required
				minlength=${e?10:1} autocomplete=${e?"new-password":"current-password"} /></label>
			${e&&s`<p class="hint">${a("passwordHint")}</p>`}
			${uo.value&&s`<label>${a("codeWord")}<input name="code" inputmode="numeric" autocomplete="one-time-code" pattern="[0-9]{6}" required /></label>`}
			<button class="main">${a("enter")}</button>
		</form>`}async function _a(e){e.preventDefault();let t=e.target;await v(()=>y("me/password",Object.fromEntries(new FormData(t))))&&(t.reset(),await ve())}var va=({id:e})=>v(()=>y(`me/sessions/${e}/end`)).then(ve);function fo(){return s`
		<h1><bdi>${x.value.name}</bdi></h1>
		<p><span class="tag">${x.value.role}</span> <span class="tag">${x.value.desks}</span></p>
		<h2>${a("sessions")}</h2>
		<ul class="tasks">${x.value.sessions.map(e=>s`
			<li key=${e.id}><time>${O(e.began)}</time>
				${e.here?s`<span class="tag">${a("here")}</span>`:s`<button type="button" onClick=${()=>va(e)}>${a("end")}</button>`}</li>`)}</ul>
		<h2>${a("choosePassword")}</h2>
		<form class="door" onSubmit=${_a}>
			<label>${a("passwordWord")}<input name="password" type="password" required autocomplete="current-password" /></label>
			<label>${a("newPassword")}<input name="new" type="password" required minlength="10" autocomplete="new-password" /></label>
			<p class="hint">${a("passwordHint")}</p>
			<button class="main">${a("save")}</button>
		</form>`}var Q=f(null),Gt=f(!0),ie=e=>new Date(`${e}T12:00Z`);function mo(e,t){let n=new Date(`${e}T12:00Z`);return n.setUTCDate(n.getUTCDate()+t),n.toISOString().slice(0,10)}var Ee={week:7,list:28},ya=([e,t,n=""])=>({kind:Ee[e]?e:"week",date:t??"",desk:n});async function ba({kind:e,date:t,desk:n}){await J(async()=>{Q.value=await g(`appointments?day=${t}&desk=${n}${e==="list"?`&days=${Ee.list}`:""}`)})}function ut({item:e}){let t={confirmed:"✓",cancelled:"✗",moving:"⇄"};return s`<span class=${`state ${e.state}`}>${t[e.state]&&s`<b aria-hidden="true">${t[e.state]}</b> `}${a(e.state==="planned"?"noAnswer":`answer.${e.state}`)}</span>`}function ga({item:e}){return s`
		<li><a class=${`item ${e.state}`} href=${`#appointment/${e.id}`}>
			<time>${e.time}</time> <strong dir="ltr">${e.code}</strong>
			<${ut} item=${e} />
			${e.number&&s`<bdi class="who" dir="ltr">${e.number}</bdi>`}
			${e.topic&&s`<span class="tag" dir="auto">${e.topic}</span>`}
			${e.desk&&s`<span class="tag">${e.desk}</span>`}
			${e.told&&s`<small>${a(`told.${e.told}`)}</small>`}
		</a></li>`}function wa({slot:e}){return s`
		<li><a class="item free" href=${`#appointment/new/${e.day}T${e.time}/${e.desk}`}>
			<time>${e.time}</time> ${a("freeSlot")}${e.room>1?` × ${e.room}`:""}
			<span class="tag">${e.desk}</span></a></li>`}function ka({date:e}){let{today:t,appointments:n,slots:o}=Q.value,r=[...n.filter(i=>i.day===e).map(i=>({at:i.time,key:i.id,show:s`<${ga} key=${i.id} item=${i} />`})),...Gt.value?o.filter(i=>i.day===e).map(i=>({at:i.time,show:s`<${wa} key=${`${i.desk}${i.time}`} slot=${i} />`})):[]].sort((i,l)=>i.at.localeCompare(l.at));return s`
		<li class=${e===t?"day today":"day"}>
			<h2><time datetime=${e}>${L(ie(e))}</time>${e===t&&s` <span class="hidden">${a("today")}</span>`}</h2>
			${r.length===0?s`<p class="empty">–</p>`:s`<ul>${r.map(({show:i})=>i)}</ul>`}
		</li>`}function xa(){let{appointments:e}=Q.value;return e.length===0?s`<p class="empty">${a("noAppointments")}</p>`:s`
		<div class="wide" tabindex="0" role="region" aria-label=${a("appointments")}><table>
			<thead><tr>${["when","code.of","answer.word","about","desk","place","reminders"].map(t=>s`<th key=${t} scope="col">${a(t)}</th>`)}</tr></thead>
			<tbody>${e.map(t=>s`
				<tr key=${t.id}>
					<td><time>${L(ie(t.day))} ${t.time}</time></td>
					<td><a class="item-link" href=${`#appointment/${t.id}`}><bdi dir="ltr">${t.code}</bdi></a></td>
					<td><${ut} item=${t} /></td>
					<td>${t.person?s`<a href=${`#person/${t.person}`}><bdi dir="ltr">${t.number??a("erased")}</bdi></a>`:"–"}</td>
					<td>${t.desk??"–"}</td>
					<td dir="auto">${t.place}</td>
					<td>${t.reminders?t.told?a(`told.${t.told}`):a("told.planned"):a("never.reminded")}</td>
				</tr>`)}</tbody>
		</table></div>`}function Sa({at:e}){let{days:t,desks:n}=Q.value,o=i=>M("appointments",e.kind,mo(t[0],i*Ee[e.kind]),e.desk),r=()=>v(()=>eo("appointments/export",{from:t[0],until:t.at(-1)},`appointments-${t[0]}.csv`));return s`
		<div class="filters">
			<button type="button" onClick=${()=>o(-1)} aria-label=${a("before")}><span class="arrow" aria-hidden="true">‹</span></button>
			<button type="button" onClick=${()=>M("appointments",e.kind)}>${a("today")}</button>
			<button type="button" onClick=${()=>o(1)} aria-label=${a("after")}><span class="arrow" aria-hidden="true">›</span></button>
			${Object.keys(Ee).map(i=>s`<button type="button" key=${i} aria-pressed=${e.kind===i} onClick=${()=>M("appointments",i,t[0],e.desk)}>${a(`show.${i}`)}</button>`)}
			${n.length>0&&s`<label><span class="hidden">${a("desk")}</span>
				<select value=${e.desk} onChange=${({target:i})=>M("appointments",e.kind,t[0],i.value)}>
					<option value="">${a("allDesks")}</option>
					${n.map(({name:i})=>s`<option key=${i}>${i}</option>`)}
				</select></label>`}
			${e.kind==="week"&&n.some(({slots:i})=>i)&&s`<label class="tick"><input type="checkbox" checked=${Gt.value} onChange=${({target:i})=>{Gt.value=i.checked}} /> ${a("freeSlots")}</label>`}
			<a class="button" href="#appointment/new">${a("newAppointment")}</a>
			<a href="#waiting">${a("waitingList")}</a>
			${x.value.role!=="volunteer"&&s`
				<a href="#import/appointments">${a("import")}</a>
				<button type="button" onClick=${r}>${a("export")}</button>`}
		</div>`}function Ca(e,t){let n=document.documentElement.dir==="rtl"?"ArrowLeft":"ArrowRight";if(e.target.closest("input, textarea, select, .wide")||e.ctrlKey||e.altKey||e.metaKey||!Q.value)return;let o=[...document.querySelectorAll(".item, .item-link")],r=o.indexOf(document.activeElement);e.key==="ArrowLeft"||e.key==="ArrowRight"?M("appointments",t.kind,mo(Q.value.days[0],e.key===n?Ee[t.kind]:-Ee[t.kind]),t.desk):e.key==="t"?M("appointments",t.kind):e.key==="l"?M("appointments",t.kind==="week"?"list":"week",Q.value.days[0],t.desk):e.key==="n"?M("appointment","new"):(e.key==="j"||e.key==="k")&&o[Math.max(0,Math.min(o.length-1,r+(e.key==="j"?1:-1)))]?.focus()}function $o({parts:e}){let t=ya(e);if(b(()=>{ba(t)},[N.value.count]),b(()=>{let r=i=>Ca(i,t);return addEventListener("keydown",r),()=>removeEventListener("keydown",r)},[]),Q.value===null)return s`<h1>${a("appointments")}</h1>`;let{days:n,more:o}=Q.value;return s`
		<h1>${a("appointments")} <small>${L(ie(n[0]))} – ${L(ie(n.at(-1)))}</small></h1>
		<${Sa} at=${t} />
		${t.kind==="list"?s`<${xa} />`:s`<ol class="week">${n.map(r=>s`<${ka} key=${r} date=${r} />`)}</ol>`}
		${o&&s`<p class="hint">${a("notAll")}</p>`}
		<p class="hint">${a("keys.appointments")}</p>`}var _o=f(null),ho=f([]),Ue=f([]);async function vo(e){await J(async()=>{_o.value=await g(`appointments/${e}`)})}async function yo(e,t){Ue.value=[];try{return H.value="",await y(e,t)}catch(n){return H.value=n.message,Ue.value=n.columns??[],null}}function I({name:e,children:t}){return s`<label>${a(`field.${e}`)}${t}
		${Ue.value.includes(e)&&s`<span class="wrong">${a(`bad.${e}`)}</span>`}</label>`}function Ea(e){let t=Math.round(e/36e5);return t%24===0?`${_(t/24)} ${a("days")}`:`${_(t)} ${a("hours")}`}function Ta({history:e}){return s`
		<h2>${a("told")}</h2>
		${e.length===0?s`<p class="empty">${a("toldNothing")}</p>`:s`
			<ol class="history">${e.map(t=>s`
				<li><time>${O(t.at)}</time>
					<span>${t.before===0?a("ofChange"):`${Ea(t.before)} ${a("beforeIt")}`}</span>
					<span class="tag">${a(`told.${t.state}`)}</span>
					${t.calls>0&&s`<span class="tag">${a("calls")}: ${_(t.calls)}</span>`}
					${t.stale&&s`<span class="tag">${a("told.stale")}</span>`}</li>`)}</ol>`}`}var Jt=(e,t,n)=>yo(t,n).then(o=>{o&&vo(e)});function Da({item:e}){let t=n=>{n.preventDefault();let{starts:o,place:r,reminders:i}=Object.fromEntries(new FormData(n.target));Jt(e.id,`appointments/${e.id}`,{starts:o,place:r,reminders:i?"yes":"no"})};return e.past||e.state==="cancelled"?null:s`
		<details open=${e.state==="moving"}><summary>${a("moveIt")}</summary>
			<form class="door" onSubmit=${t}>
				<${I} name="starts"><input id="starts" name="starts" type="datetime-local" required defaultValue=${`${e.day}T${e.time}`} /></${I}>
				<${I} name="place"><input name="place" required maxlength="300" dir="auto" defaultValue=${e.place} /></${I}>
				<label class="tick"><input name="reminders" type="checkbox" defaultChecked=${e.reminders} /> ${a("field.reminders")}</label>
				<p class="hint">${a("moveHint")}</p>
				<button class="main">${a("moveIt")}</button>
			</form></details>
		<details><summary>${a("cancelIt")}</summary>
			<p>${a("cancelHint")}</p>
			<button type="button" class="alert" onClick=${()=>Jt(e.id,`appointments/${e.id}/cancel`)}>${a("cancelIt")}</button></details>
		<button type="button" onClick=${()=>Jt(e.id,`appointments/${e.id}/wait`)}>${a("waitForSlot")}</button>`}function Oa({id:e}){b(()=>{Ue.value=[]},[e]),b(()=>{vo(e)},[e,N.value.count]);let t=_o.value;return String(t?.id)!==e?s`<h1>${a("appointment")}</h1>`:s`
		<p><a href=${`#appointments/week/${t.day}`}>${a("backToWeek")}</a></p>
		<h1>${L(ie(t.day))}, <time>${t.time}</time> · <bdi dir="ltr">${t.code}</bdi></h1>
		<p><${ut} item=${t} /> ${t.desk&&s`<span class="tag">${t.desk}</span>`} ${t.topic&&s`<span class="tag" dir="auto">${t.topic}</span>`} ${t.staff&&s`<span class="tag" dir="auto">${t.staff}</span>`}</p>
		<p dir="auto">${t.place}</p>
		<p>${t.person?s`<a href=${`#person/${t.person}`}>${a("conversation")} <bdi dir="ltr">${t.number??a("erased")}</bdi></a>`:a("notYours")}</p>
		<${Da} item=${t} />
		<${Ta} history=${t.history} />`}function Pa({starts:e="",desk:t="",person:n=""}){b(()=>{Ue.value=[],J(async()=>{({desks:ho.value}=await g("appointments?days=1"))}),document.querySelector(e?"#who":"#starts")?.focus()},[]);let o=ho.value,r=async i=>{i.preventDefault();let{who:l,reminders:u,...d}=Object.fromEntries([...new FormData(i.target)].filter(([,w])=>w!=="")),m=/^[a-z0-9]{12}$/.test(l??""),p=await yo("appointments",{...d,[m?"person":"number"]:l,reminders:u?"yes":"no"});p&&M("appointment",String(p.id))};return s`
		<p><a href="#appointments">${a("backToWeek")}</a></p>
		<form class="door wider" onSubmit=${r}>
			<h1>${a("newAppointment")}</h1>
			<${I} name="starts"><input id="starts" name="starts" type="datetime-local" required defaultValue=${e} /></${I}>
			<${I} name="number"><input id="who" name="who" required maxlength="40" dir="ltr" autocomplete="off" defaultValue=${n} /></${I}>
			<p class="hint">${a("whoHint")}</p>
			<label>${a("desk")}<select name="desk"><option value="">–</option>${o.map(({name:i})=>s`<option key=${i} selected=${i===t}>${i}</option>`)}</select></label>
			<${I} name="place"><input name="place" maxlength="300" dir="auto" required=${!o.some(({place:i})=>i)} /></${I}>
			<${I} name="topic"><input name="topic" maxlength="60" dir="auto" /></${I}>
			<label>${a("field.language")}<select name="language"><option value=""></option>${W.value.languages.map(({tag:i,name:l})=>s`<option key=${i} value=${i} lang=${i}>${l}</option>`)}</select></label>
			<${I} name="code"><input name="code" maxlength="20" dir="ltr" autocapitalize="characters" /></${I}>
			<p class="hint">${a("codeHint")}</p>
			<label class="tick"><input name="reminders" type="checkbox" defaultChecked /> ${a("field.reminders")}</label>
			<button class="main">${a("save")}</button>
		</form>`}function bo({parts:[e,t,n,o]}){return e==="new"?s`<${Pa} starts=${t} desk=${n} person=${o} />`:s`<${Oa} id=${e} />`}var go=["no_number","number_invalid","sent_post","appointment_questura","in_process","need_documents","ready","collected","not_found","warning_refusal","refused","unavailable","stale"],pt=f(null),Qt=f(0),Te=f(0);async function Xt(e,t=0){await J(async()=>{let n=await g(`cases?state=${e}${t?`&before=${t}`:""}`);pt.value=t?[...pt.value,...n.cases]:n.cases,Qt.value=n.next})}function Aa({file:e,state:t}){return s`
		<form class="inline" onSubmit=${async o=>{o.preventDefault(),await v(()=>y(`cases/${e.id}`,Object.fromEntries(new FormData(o.target))))&&(Te.value=0,Xt(t))}}>
			<label><span class="hidden">${a("caseState")}</span><select name="state">${go.map(o=>s`<option key=${o} value=${o} selected=${o===e.state}>${a(`case.${o}`)}</option>`)}</select></label>
			<label>${a("field.date")}<input name="date" type="date" defaultValue=${e.date??""} /></label>
			<label>${a("field.time")}<input name="time" maxlength="20" defaultValue=${e.time??""} /></label>
			<label>${a("field.place")}<input name="place" maxlength="300" dir="auto" defaultValue=${e.place??""} /></label>
			<button class="main">${a("save")}</button>
		</form>`}function ja({file:e,state:t}){return s`
		<li>
			<div class="what">
				<bdi dir="ltr"><strong>${e.case?`…${e.case}`:"–"}</strong></bdi> <span>${a(`case.${e.state}`)}</span>
				<small>${e.person&&s`<a href=${`#person/${e.person}`}><bdi dir="ltr">${e.number??a("erased")}</bdi></a>`}
					${e.date&&s`<span><time>${e.date}</time> ${e.time}</span>`}
					${e.place&&s`<bdi>${e.place}</bdi>`}
					<span>${a("checked")} <time>${L(e.checked)}</time></span></small>
				${Te.value===e.id&&s`<${Aa} file=${e} state=${t} />`}
			</div>
			${e.case&&s`<button type="button" aria-expanded=${Te.value===e.id} onClick=${()=>{Te.value=Te.value===e.id?0:e.id}}>${a("change")}</button>`}
		</li>`}function wo({parts:[e=""]}){return b(()=>{Te.value=0,Xt(e)},[e]),s`
		<h1>${a("cases")}</h1>
		<div class="filters">
			<label><span class="hidden">${a("caseState")}</span>
				<select value=${e} onChange=${({target:t})=>M("cases",t.value)}>
					<option value="">${a("allStates")}</option>
					${go.map(t=>s`<option key=${t} value=${t}>${a(`case.${t}`)}</option>`)}
				</select></label>
			${x.value.role!=="volunteer"&&s`<a href="#import/cases">${a("import")}</a>`}
		</div>
		${pt.value?.length===0&&s`<p class="empty">${a("noCases")}</p>`}
		<ul class="tasks">${pt.value?.map(t=>s`<${ja} key=${t.id} file=${t} state=${e} />`)}</ul>
		${Qt.value>0&&s`<button type="button" onClick=${()=>Xt(e,Qt.value)}>${a("more")}</button>`}`}var Na=["appointments","cases","people"],se=f(null),K=f(null),De=f(null),Ma=500;function ko(){se.value=K.value=De.value=null}async function qa(e,t){ko(),await v(async()=>{await Yn(t,n=>{K.value={what:"reading",done:n,all:t.size}}),se.value=await y("import/check",{what:e})}),K.value=null}var Fa=()=>new Promise(e=>{setTimeout(e,Ma)});async function Ra(e,t){t.preventDefault();let n=t.target.elements.cancel_missing?.checked??!1;await v(async()=>{let o=await y("import",{what:e,cancel_missing:n}),{import:r,pieces:i,rows:l}=o;for(let u=0;u<i;u++)K.value={what:"sending",done:u,all:i},o=await y(`import/${r}`,{piece:u});for(;!o.ended;)K.value={what:"putting",done:o.put,all:l},await Fa(),o=await g(`import/${r}`);De.value={rows:l,cancelled:o.cancelled??0},se.value=null}),K.value=null}function Ha({finding:e}){let t=a(`bad.${e.code}`);return s`<li>${e.line>0&&s`<strong>${a("line",e.line)}</strong>: `}
		${t===`bad.${e.code}`?s`<span lang="en" dir="ltr">${e.message}</span>`:s`${t} <small lang="en" dir="ltr">${e.message}</small>`}</li>`}function La(){let{wrong:e,findings:t}=se.value;return s`
		<section role="alert">
			<h2>${a("badRows",_(e))}</h2>
			<p>${a("nothingImported")}</p>
			<ul class="findings">${t.map(n=>s`<${Ha} key=${`${n.line}${n.code}${n.message}`} finding=${n} />`)}</ul>
			${e>t.length&&s`<p class="hint">${a("andMore",_(e-t.length))}</p>`}
		</section>`}var Ua=["number","code","starts_ms","place","desk","case_number","state","name","language"],Ia=(e,t)=>e==="starts_ms"?O(t):t;function Wa({what:e}){let{rows:t,first:n}=se.value,o=Ua.filter(r=>n.some(i=>i[r]!==void 0));return s`
		<section>
			<h2 role="status">${a("rowsFine",_(t))}</h2>
			<div class="wide" tabindex="0" role="region" aria-label=${a("firstRows")}><table>
				<thead><tr>${o.map(r=>s`<th key=${r} scope="col">${a(`column.${r}`)}</th>`)}</tr></thead>
				<tbody>${n.map((r,i)=>s`<tr key=${i}>${o.map(l=>s`<td key=${l}><bdi>${Ia(l,r[l])}</bdi></td>`)}</tr>`)}</tbody>
			</table></div>
			<form onSubmit=${r=>Ra(e,r)}>
				${e==="appointments"&&s`
					<label class="tick"><input type="checkbox" name="cancel_missing" /> ${a("cancelMissing")}</label>
					<p class="hint">${a("cancelMissingHint")}</p>`}
				<button class="main" id="put" disabled=${K.value!==null}>${a("importRows",_(t))}</button>
			</form>
		</section>`}function xo({parts:[e="appointments"]}){return b(()=>{ko(),document.querySelector("#file")?.focus()},[e]),s`
		<h1>${a("import")}</h1>
		<div class="filters">${Na.map(t=>s`<a key=${t} href=${`#import/${t}`} aria-current=${t===e?"page":void 0}>${a(t)}</a>`)}</div>
		<p>${a("importHint")}</p>
		<p class="hint"><code dir="ltr">${a(`columns.${e}`)}</code></p>
		<label>${a("file")}<input id="file" type="file" accept=${e==="appointments"?".csv,.ics,text/csv,text/calendar":".csv,text/csv"} onChange=${({target:t})=>{t.files.length>0&&qa(e,t.files[0])}} /></label>
		${K.value&&s`<p role="status">${a(`step.${K.value.what}`)} <progress value=${K.value.done} max=${Math.max(1,K.value.all)} aria-label=${a(`step.${K.value.what}`)}></progress></p>`}
		${se.value&&(se.value.wrong>0?s`<${La} />`:se.value.rows===0?s`<p role="status">${a("noRows")}</p>`:s`<${Wa} what=${e} />`)}
		${De.value&&s`<p class="held" role="status">${a("imported",_(De.value.rows))}${De.value.cancelled>0?` ${a("cancelledToo",_(De.value.cancelled))}`:""} <a href=${e==="people"?"#inbox":`#${e}`}>${a("look")}</a></p>`}`}var Va=["all","unread","mine","free"],Ie=f("all"),ye=f(null),en=f(!1);async function Co(){try{({tasks:ye.value,more:en.value}=await g(`inbox?filter=${Ie.value}`))}catch(e){H.value=e.message}}async function Ka(){await v(async()=>{let e=await g(`inbox?filter=${Ie.value}&skip=${ye.value.length}`);ye.value=[...ye.value,...e.tasks],en.value=e.more})}var Yt=(e,t)=>v(()=>y(`tasks/${e.id}`,t)).then(Co);function So(e){let t=[...document.querySelectorAll(".tasks a")],n=t.indexOf(document.activeElement);e.target.closest("input, textarea, select")||e.ctrlKey||e.altKey||e.metaKey||(e.key==="j"||e.key==="k"?t[Math.max(0,Math.min(t.length-1,n+(e.key==="j"?1:-1)))]?.focus():e.key==="t"&&n>=0&&Yt(ye.value[n],{take:!0}))}function tn({id:e}){return s`<audio controls preload="none" src=${`api/recordings/${e}`}></audio>`}function Ba({task:e}){return s`
		<li class=${e.urgent?"urgent":""}>
			<div class="what">
				<a href=${e.person?`#person/${e.person}`:"#inbox"}>
					${e.unread&&s`<b class="dot" aria-label=${a("unread")}></b>`}
					<strong>${he(e.topic)}</strong>
					<bdi dir="ltr">${e.number??a("withheld")}</bdi>
				</a>
				${!e.person&&s`<${tn} id=${e.interaction} />`}
				<small>
					${e.urgent&&s`<b class="tag">${a("urgent")}</b>`}
					<span class="tag">${e.desk}</span>
					${e.language&&s`<span class="tag">${e.language}</span>`}
					<time>${L(e.due)}</time>
					<span>${a(e.state)}${e.staff&&s` · <bdi>${e.staff}</bdi>`}</span>
				</small>
			</div>
			${e.staff===x.value.name?s`<button type="button" onClick=${()=>Yt(e,{state:"done"})}>${a("close")}</button>`:s`<button type="button" disabled=${e.staff!==null} onClick=${()=>Yt(e,{take:!0})}>${a("take")}</button>`}
		</li>`}function Eo(){return b(()=>{Co()},[Ie.value,N.value.count]),b(()=>(addEventListener("keydown",So),()=>removeEventListener("keydown",So)),[]),s`
		<h1>${a("inbox")}</h1>
		<div class="filters" role="group" aria-label=${a("inbox")}>
			${Va.map(e=>s`
				<button type="button" key=${e} aria-pressed=${Ie.value===e} onClick=${()=>{Ie.value=e}}>${a(e==="free"?"free.filter":e)}</button>`)}
		</div>
		${ye.value?.length===0&&s`<p class="empty">${a("nothing")}</p>`}
		<ul class="tasks">${ye.value?.map(e=>s`<${Ba} key=${e.id} task=${e} />`)}</ul>
		${en.value&&s`<button type="button" onClick=${Ka}>${a("more")}</button>`}
		<p class="hint">${a("keys")}</p>`}function dt(e){b(()=>{let t=n=>{n.target.closest("input, textarea, select")||n.ctrlKey||n.altKey||n.metaKey||!Object.hasOwn(e,n.key)||(n.preventDefault(),e[n.key]())};return addEventListener("keydown",t),()=>removeEventListener("keydown",t)})}var X=e=>e===null?a("notice.others"):W.value.languages.find(t=>t.tag===e)?.name??e,re=e=>e%1440===0?a("notice.days",_(e/1440)):e%60===0?a("notice.hours",_(e/60)):a("notice.minutes",_(e)),ft=({kind:e,name:t,notice:n})=>s`${a(`notice.to.${e}`)} ${e==="those"?s`<a href=${`#notice/${n}`}>${n}</a>`:s`<bdi>${t}</bdi>`}`,mt=({after:e,without:t})=>t?a("notice.without"):e===0?a("notice.atOnce"):a("notice.after",re(e));function To({text:e,letters:t}){let n=[];for(let o of e){let r=t.includes(o),i=n.at(-1);i?.marked===r&&!r?i.text+=o:n.push({marked:r,text:o})}return n.map(({marked:o,text:r},i)=>o?s`<mark key=${i}>${r}</mark>`:r)}var be=6e4,$t=1440*be,We=({share:e,kind:t="",size:n=""})=>s`
	<svg class=${`measure ${n}`} aria-hidden="true" preserveAspectRatio="none" viewBox="0 0 100 10"><rect class=${t} width=${Math.max(e>0?.5:0,100*e)} height="10" /></svg>`,on=(e,t)=>t>0?e/t:0;function za({result:e}){let t=Math.max(...e.texts.map(({people:n})=>n));return s`
		<div class="scroll"><table>
			<caption>${a("notice.perLanguage")}</caption>
			<thead><tr><th scope="col">${a("notice.language")}</th><th scope="col" class="number">${a("notice.people")}</th><th class="wide"><span class="hidden">${a("notice.bar")}</span></th>
				<th scope="col" class="number">${a("notice.parts")}</th><th scope="col" class="number">${a("notice.cost")}</th></tr></thead>
			<tbody>${e.texts.map(n=>s`
				<tr key=${n.language}><th scope="row"><bdi>${X(n.language)}</bdi><${We} size="narrow" share=${on(n.people,t)} /></th><td class="number">${_(n.people)}</td>
					<td class="wide"><${We} share=${on(n.people,t)} /></td>
					<td class="number">${_(n.parts*n.people)} <small>${a("notice.each",_(n.parts))}</small></td><td class="number">${_e(n.cost/1e6)}</td></tr>`)}</tbody>
			<tfoot><tr><th scope="row">${a("notice.together")}</th><td class="number">${_(e.people)}</td><td class="wide"></td><td class="number">${_(e.parts)}</td><td class="number">${_e(e.cost/1e6)}</td></tr></tfoot>
		</table></div>`}function an({reasons:e,people:t}){let n=Object.entries(e),o=n.reduce((r,[,i])=>r+i,t);return n.length>0&&s`
		<div class="scroll"><table>
			<caption>${a("notice.leftOut")}</caption>
			<tbody>${n.map(([r,i])=>s`
				<tr key=${r}><th scope="row">${a(`notice.reason.${r}`)}</th><td class="number">${_(i)}</td><td class="wide"><${We} kind="out" share=${on(i,o)} /></td></tr>`)}</tbody>
		</table></div>`}function Za([e,t],n,o){let r=[];if(e===t)return r;for(let i=n-$t;i<o&&r.length<40;i+=$t){let l=new Date(i).setHours(0,0,0,0),u=new Date(l).setHours(0,e),d=new Date(e<t?l:l+$t+36e5).setHours(0,t);d>n&&u<o&&r.push([Math.max(u,n),Math.min(d,o)])}return r}var nn=26,Ga=[10,30,60,120,180,360,720,1440,2880,5760,14400];function Ja({notice:e,result:t}){let n=t.to.filter(c=>c.starts>0),o=t.starts-10*be,r=Math.max(t.ends+10*be,o+60*be),i=Se[ae.value].direction==="rtl",l=c=>100*(c-o)/(r-o),u=(c,$)=>{let P=Math.max(.7,l($)-l(c));return{x:`${i?100-l(c)-P:l(c)}%`,width:`${P}%`}},d=be*(Ga.find(c=>(r-o)/be/c<=6)??20*1440),m=[];for(let c=new Date(o).setHours(0,0,0,0);c<r&&m.length<12;c+=d)l(c)>3&&l(c)<97&&m.push(c);let p=n.length*nn+24,w=Za(t.quiet,o,r),h=`${a("notice.starts")} ${O(t.starts)}, ${a("notice.ends")} ${O(t.ends)}`;return s`
		<figure>
			<figcaption>${a("notice.when")}</figcaption>
			<svg class="time" role="img" aria-label=${h} width="100%" height=${p}>
				${w.map(([c,$])=>s`<rect key=${c} class="quiet" ...${u(c,$)} y="0" height=${p-20} />`)}
				${m.map(c=>s`<g key=${c}>
					<line x1=${u(c,c).x} x2=${u(c,c).x} y1="0" y2=${p-20} />
					<text x=${u(c,c).x} y=${p-5} text-anchor="middle">${d>=$t?new Date(c).getDate():so(c)}</text></g>`)}
				${n.map((c,$)=>s`<rect key=${$} class="lane" ...${u(c.starts,c.ends)} y=${$*nn+4} height=${nn-8} rx="3" />`)}
			</svg>
			${w.length>0&&s`<p class="hint"><svg class="key" aria-hidden="true" width="14" height="14"><rect class="quiet" width="14" height="14" /></svg> ${a("notice.quiet")}</p>`}
			<div class="scroll"><table>
				<thead><tr><th scope="col">${a("notice.who")}</th><th scope="col" class="number">${a("notice.people")}</th><th scope="col">${a("notice.starts")}</th><th scope="col">${a("notice.ends")}</th></tr></thead>
				<tbody>${e.to.map((c,$)=>s`
					<tr key=${$}><th scope="row"><${ft} ...${c} /> <small>${mt(c)}</small></th><td class="number">${c.without?"–":_(t.to[$].people)}</td>
						<td>${t.to[$].starts?O(t.to[$].starts):"–"}</td><td>${t.to[$].ends?O(t.to[$].ends):"–"}</td></tr>`)}</tbody>
			</table></div>
		</figure>`}function Qa({result:e}){return s`
		${e.no_way&&s`<p class="warning">${a("notice.noWay")}</p>`}
		${e.people===0&&s`<p class="warning">${a("notice.nobody")}</p>`}
		${e.over&&s`<p class="warning">${a("notice.over",_e((e.cap-e.spent)/1e6))}</p>`}
		${e.late>0&&s`<p class="warning">${a("notice.late",_(e.late))}</p>`}
		${e.waits_quiet&&s`<p class="warning">${a("notice.waitsQuiet")}</p>`}`}function ht({notice:e,result:t}){let n=Math.max(1,Math.round((t.ends-t.starts)/be));return s`
		<section class="rehearsal" aria-label=${a("notice.rehearsal")}>
			<h2>${a("notice.rehearsal")}</h2>
			<p class="sum"><strong>${a("notice.sumPeople",_(t.people))}</strong> · ${a("notice.sumCost",_e(t.cost/1e6))} · ${a("notice.sumTime",re(n))}</p>
			<${Qa} result=${t} />
			<${za} result=${t} />
			<${an} reasons=${t.left_out} people=${t.people} />
			<${Ja} notice=${e} result=${t} />
		</section>`}var sn=f(null),Xa={n:()=>M("notice-edit","new"),j:()=>Do(1),k:()=>Do(-1)};function Do(e){let t=[...document.querySelectorAll(".tasks a")];t[Math.max(0,Math.min(t.length-1,t.indexOf(document.activeElement)+e))]?.focus()}var rn=({notice:{state:e,urgent:t}})=>s`
	<span class=${`tag state-${e}`}>${a(`notice.state.${e}`)}</span>
	${t&&s`<b class="tag">${a("urgent")}</b>`}`;function Oo(){return b(()=>{v(async()=>{({notices:sn.value}=await g("notices"))})},[N.value.count]),dt(Xa),s`
		<h1>${a("notices")}</h1>
		<p><a class="button main" href="#notice-edit/new">${a("notice.new")}</a></p>
		${sn.value?.length===0&&s`<p class="empty">${a("notice.none")}</p>`}
		<ul class="tasks">${sn.value?.map(e=>s`
			<li key=${e.id} class=${e.state==="running"?"live":""}>
				<div class="what">
					<a href=${`#notice/${e.id}`}><strong dir="auto">${e.title??"?"}</strong></a>
					<small><${rn} notice=${e} /> <bdi>${e.by}</bdi>
						<time>${O(e.starts||e.made)}</time></small>
				</div>
			</li>`)}</ul>
		<p class="hint">${a("notice.keys")}</p>`}var A=f(null),Ke=f(null),Ve=f(!1),_t=f(""),Ya=({state:e,messages:t})=>e==="running"||t.waiting+t.sending>0,ln=({state:e})=>e==="draft"||e==="approved";async function Po(e){let t=await g(`notices/${e}`);ln(t)&&Ke.value?.hash!==t.hash&&(Ke.value={hash:t.hash,...await g(`notices/${e}/rehearsal`)}),A.value=t}function ei(e){let t,n=async()=>{let o=performance.now();await v(()=>Po(e));let r=performance.now()-o;t!==null&&A.value&&Ya(A.value)&&(t=setTimeout(n,Math.max(1e3,10*r)))};return n(),()=>{clearTimeout(t),t=null}}var ge=(e,t={})=>v(async()=>{Ve.value=!1,await y(`notices/${A.value.id}`,{what:e,...t}),await Po(A.value.id),N.value={count:N.value.count+1,person:void 0}});async function ti(e){e.preventDefault();let{language:t}=Object.fromEntries(new FormData(e.target));_t.value="",await v(()=>y(`notices/${A.value.id}/test`,{language:t}))&&(_t.value=a("notice.tested"))}function ni(){let e=A.value;return s`
		<h1><bdi>${e.title}</bdi></h1>
		<p><${rn} notice=${e} /></p>
		<dl class="facts">
			<dt>${a("notice.writtenBy")}</dt><dd><bdi>${e.by}</bdi> · <time>${O(e.made)}</time></dd>
			<dt>${a("notice.approvedBy")}</dt><dd>${e.approved_by?s`<bdi>${e.approved_by}</bdi> · <time>${O(e.approved)}</time>`:"–"}</dd>
			<dt>${a("notice.hash")}</dt><dd><code>${e.hash}</code></dd>
			${(e.starts||e.start)>0&&s`<dt>${a("notice.starts")}</dt><dd><time>${O(e.starts||e.start)}</time></dd>`}
			${e.valid>0&&s`<dt>${a("notice.valid")}</dt><dd>${re(e.valid)}</dd>`}
			${e.call&&s`<dt>${a("notice.how")}</dt><dd>${a("notice.call")}</dd>`}
			<dt>${a("notice.who")}</dt><dd>${e.to.map((t,n)=>s`<span key=${n}>${n>0&&" · "}<${ft} ...${t} /> <small>${mt(t)}</small></span>`)}
				${e.only.length>0&&s` · <small>${a("notice.only")}: ${e.only.map(X).join(", ")}</small>`}</dd>
		</dl>`}var oi=()=>s`
	<div class="cards" role="list" aria-label=${a("notice.texts")}>${A.value.texts.map(({language:e,text:t})=>s`
		<div key=${e} role="listitem" class="card"><strong><bdi>${X(e)}</bdi></strong><p dir="auto" lang=${e??void 0}>${t}</p></div>`)}</div>`;function ai(){let e=A.value;return e.call?null:e.phone?s`
		<form class="actions" onSubmit=${ti}>
			<label class="inline"><span>${a("notice.testIn")}</span> <select name="language">${e.texts.map(({language:t})=>s`<option key=${t} value=${t??""}>${X(t)}</option>`)}</select></label>
			<button>${a("notice.test")} <bdi dir="ltr">${e.phone}</bdi></button>
			<output role="status">${_t.value}</output>
		</form>`:s`<p class="hint">${a("notice.noPhone")} <code dir="ltr">passaparola notice phone +39… ${x.value.name}</code></p>`}function ii(){return s`
		<form class="actions" onSubmit=${t=>{t.preventDefault();let{at:n}=Object.fromEntries(new FormData(t.target));ge("start",{at:n?new Date(n).getTime():0})}}>
			<button class="main">${a("notice.start")}</button>
			<label class="inline"><span>${a("notice.startAt")}</span> <input name="at" type="datetime-local" /></label>
		</form>`}var si=()=>Ve.value?s`
	<button type="button" class="alert" onClick=${()=>ge("stop")}>${a("notice.stopSure")}</button>
	<button type="button" onClick=${()=>{Ve.value=!1}}>${a("notice.stopNot")}</button>`:s`
	<button type="button" onClick=${()=>{Ve.value=!0}}>${a("notice.stop")}</button>`;function ri(){let e=A.value,t=sessionStorage.getItem(`pin-${e.id}`);return s`
		${t&&e.street&&s`<p class="warning">${a("notice.pin")} <code dir="ltr">${e.id} ${e.street} ${t}</code></p>`}
		${e.state==="draft"&&(e.own?s`<p>${a("notice.waitsApproval")}</p>`:s`
			<p class="actions"><button type="button" class="main" onClick=${()=>ge("approve",{hash:e.hash})}>${a("notice.approve")} <code>${e.hash}</code></button></p>
			<p class="hint">${a("notice.approveHint")}</p>`)}
		${e.state==="approved"&&s`<${ii} />`}
		<p class="actions">${e.own&&s`<a class="button" href=${`#notice-edit/${e.id}`}>${a("notice.change")}</a>`}</p>
		<${ai} />
		${Ke.value&&s`<${ht} notice=${e} result=${Ke.value} />`}`}var li=["delivered","sent","sending","waiting","unknown","failed","stopped"];function ci(){let{messages:e,to_come:t,failed:n,planned:o}=A.value,r=[...li.map(u=>[a(`notice.message.${u}`),e[u],u]),[a("notice.toCome"),t,"waiting"]].filter(([,u])=>u>0),i=e.delivered+e.sent+e.unknown+e.failed+e.stopped,l=i+e.waiting+e.sending+t;return s`
		<p class="sum" role="status">${a("notice.gone",_(i))} / ${_(l)}${o?"":" …"}</p>
		<progress aria-label=${a("notice.progress")} max=${Math.max(l,1)} value=${i}></progress>
		<div class="scroll"><table>
			<caption>${a("notice.results")}</caption>
			<tbody>${r.map(([u,d,m])=>s`
				<tr key=${u}><th scope="row">${u}</th><td class="number">${_(d)}</td><td class="wide"><${We} kind=${m==="failed"?"out":""} share=${l>0?d/l:0} /></td></tr>`)}</tbody>
		</table></div>
		${Object.keys(n).length>0&&s`<div class="scroll"><table>
			<caption>${a("notice.whyFailed")}</caption>
			<tbody>${Object.entries(n).map(([u,d])=>s`<tr key=${u}><th scope="row">${a(`failure.${u}`)}</th><td class="number">${_(d)}</td></tr>`)}</tbody></table></div>`}
		<${an} reasons=${A.value.left_out} people=${l} />`}function ui(){let{state:e,id:t}=A.value;return s`
		${!(e==="done"||e==="stopped")&&s`<p class="actions">
			${e==="running"?s`<button type="button" class="main" onClick=${()=>ge("pause")}>${a("notice.pause")}</button>`:s`<button type="button" class="main" onClick=${()=>ge("start")}>${a("notice.resume")}</button>`}
			<${si} /></p>`}
		<${ci} />
		<h2>${a("notice.again")}</h2>
		<p class="actions">${["moved","cancelled","more"].map(o=>s`<a key=${o} class="button" href=${`#notice-edit/new/${t}/${o}`}>${a(`notice.again.${o}`)}</a>`)}</p>`}var pi={p:()=>A.value?.state==="running"?ge("pause"):A.value?.state==="paused"&&ge("start"),e:()=>A.value?.own&&ln(A.value)&&document.querySelector('a[href^="#notice-edit/"]').click()};function Ao({parts:[e]}){return b(()=>{A.value=Ke.value=null,_t.value="",Ve.value=!1},[e]),b(()=>ei(e),[e,A.value?.state,N.value.count]),dt(pi),A.value===null?s`<h1 class="hidden">${a("notices")}</h1>`:s`
		<${ni} />
		<${oi} />
		${ln(A.value)?s`<${ri} />`:s`<${ui} />`}
		<p class="hint">${a("notice.oneKeys")}</p>`}var R=f(null),vt=f({lists:[],desks:[]}),Be=f(null),Oe=f({}),di=[30,60,120,360,1440,4320],fi=[15,30,60,120,360,1440],un=()=>({title:"",to:[{kind:"list",name:"",notice:0,after:0,without:!1}],only:[],start:0,valid:0,urgent:!1,call:!1,street:"",texts:[{language:W.value.languages[0].tag,text:""},{language:null,text:""}]});function mi(e,t){let n=e.again[t]??{};return{...un(),title:`${a(`notice.again.${t}`)}: ${e.title}`.slice(0,100),urgent:!0,valid:120,to:[{kind:"those",name:null,notice:e.id,after:0,without:!1}],texts:e.texts.map(({language:o,text:r})=>({language:o,text:(n[o??"en"]??"")+r}))}}async function $i([e,t,n]){R.value=Be.value=null,Oe.value={},await v(async()=>{vt.value=await g("audience"),R.value=e!=="new"?await g(`notices/${e}`):t?mi(await g(`notices/${t}`),n):un();for(let{language:o,text:r}of R.value.texts)No(o,r)})}var B=e=>{R.value={...R.value,...e},Be.value=null},cn=(e,t,n)=>B({[e]:R.value[e].map((o,r)=>r===t?{...o,...n}:o)}),hi=(e,t)=>B({[e]:R.value[e].filter((n,o)=>o!==t)});async function No(e,t){try{let n=t?await y("parts",{text:t}):null;Oe.value={...Oe.value,[e]:n}}catch{Oe.value={...Oe.value,[e]:null}}}var jo={};function Mo(e,t){let{language:n}=R.value.texts[e];cn("texts",e,{text:t}),clearTimeout(jo[n]),jo[n]=setTimeout(No,200,n,t)}function _i({index:e,text:t,weight:n}){if(!n)return s`<output></output>`;let o=n.letters&&[...n.letters].length<=12;return s`
		<output>${a("notice.weight",_(n.parts))} · ${a("notice.letterCount",_(n.units))}${n.price?` · ${_e(n.price)}`:""}</output>
		${n.encoding==="ucs2"&&!o&&s`<p class="hint">${a("notice.script")}</p>`}
		${o&&s`
			<p class="letters" dir="auto"><${To} text=${t} letters=${n.letters} /></p>
			<p class="hint">${a("notice.dear")}${n.plain&&n.plain_parts<n.parts?` ${a("notice.plainSaves",_(n.plain_parts))}`:""}</p>
			${n.plain&&s`<button type="button" onClick=${()=>{Mo(e,n.plain)}}>${a("notice.usePlain")}</button>`}`}`}function vi({index:e,text:{language:t,text:n}}){let o=`text-${t??"others"}`;return s`
		<div class="card">
			<label for=${o}><bdi>${X(t)}</bdi></label>
			<textarea id=${o} rows="4" maxlength="1600" dir="auto" lang=${t??void 0} value=${n} onInput=${({target:r})=>Mo(e,r.value)}></textarea>
			<${_i} index=${e} text=${n} weight=${Oe.value[t]} />
		</div>`}function yi(){let{texts:e}=R.value,t=[...W.value.languages.map(({tag:n})=>n),null].filter(n=>!e.some(({language:o})=>o===n));return s`
		<fieldset><legend>${a("notice.texts")}</legend>
			<div class="cards">${e.map((n,o)=>s`<${vi} key=${n.language} index=${o} text=${n} />`)}</div>
			${t.length>0&&s`<label class="inline">${a("notice.addLanguage")}
				<select value="" onChange=${({target:n})=>{B({texts:[...e,{language:n.value==="others"?null:n.value,text:""}]}),n.value=""}}><option value=""></option>${t.map(n=>s`<option key=${n} value=${n??"others"}>${X(n)}</option>`)}</select></label>`}
			<p class="hint">${a("notice.textsHint")}</p>
		</fieldset>`}var bi=()=>[...vt.value.lists.map(({name:e,people:t})=>["list",e,`${e} (${_(t)})`]),...vt.value.lists.filter(({themselves:e})=>e>0).map(({name:e,themselves:t})=>["tag",e,`${e} (${_(t)})`]),...vt.value.desks.map(e=>["desk",e,e])];function gi({index:e,people:t}){let n=t.kind==="those"?`those/${t.notice}`:`${t.kind}/${t.name??""}`,o=bi(),r=({target:i})=>{let[l,...u]=i.value.split("/");cn("to",e,l==="those"?{kind:l,notice:Number(u[0]),name:null}:{kind:l,name:u.join("/"),notice:0})};return s`
		<li>
			<label><span class="hidden">${a("notice.who")}</span>
				<select required value=${n==="list/"?"":n} onChange=${r}>
					<option value="" disabled>${a("notice.choose")}</option>
					${["list","tag","desk"].map(i=>o.some(([l])=>l===i)&&s`
						<optgroup key=${i} label=${a(`notice.to.${i}`)}>${o.filter(([l])=>l===i).map(([,l,u])=>s`
							<option key=${l} value=${`${i}/${l}`}>${u}</option>`)}</optgroup>`)}
					${t.kind==="those"&&s`<option value=${n}>${a("notice.to.those")} ${t.notice}</option>`}
					<option value="everyone/">${a("notice.to.everyone")}</option>
				</select></label>
			<label><span class="hidden">${a("notice.when")}</span>
				<select value=${t.without?"without":String(t.after)} onChange=${({target:i})=>cn("to",e,i.value==="without"?{without:!0,after:0}:{without:!1,after:Number(i.value)})}>
					<option value="0">${a("notice.atOnce")}</option>
					${[...new Set([...fi,t.after])].filter(Boolean).map(i=>s`<option key=${i} value=${i}>${a("notice.after",re(i))}</option>`)}
					<option value="without">${a("notice.without")}</option>
				</select></label>
			${R.value.to.length>1&&s`<button type="button" onClick=${()=>hi("to",e)}>${a("notice.remove")}</button>`}
		</li>`}function wi(){let{to:e,only:t}=R.value;return s`
		<fieldset><legend>${a("notice.who")}</legend>
			<ul class="lines">${e.map((n,o)=>s`<${gi} key=${o} index=${o} people=${n} />`)}</ul>
			<button type="button" onClick=${()=>B({to:[...e,{...un().to[0],after:60}]})}>${a("notice.addLine")}</button>
			<details open=${t.length>0}><summary>${a("notice.only")}</summary>
				<div class="ticks">${W.value.languages.map(({tag:n,name:o})=>s`
					<label key=${n} class="tick"><input type="checkbox" checked=${t.includes(n)} onChange=${({target:r})=>B({only:r.checked?[...t,n]:t.filter(i=>i!==n)})} /> <bdi>${o}</bdi></label>`)}</div></details>
		</fieldset>`}var ki=e=>e?new Date(e-new Date(e).getTimezoneOffset()*6e4).toISOString().slice(0,16):"";function xi(){let{start:e,valid:t,urgent:n,call:o,street:r}=R.value;return s`
		<fieldset class="options"><legend>${a("notice.when")}</legend>
			<label>${a("notice.startAt")}<input type="datetime-local" value=${ki(e)} onChange=${({target:i})=>B({start:i.value?new Date(i.value).getTime():0})} /></label>
			<label>${a("notice.valid")}<select value=${String(t)} required=${n} onChange=${({target:i})=>B({valid:Number(i.value)})}>
				<option value="0">${a("notice.always")}</option>
				${[...new Set([...di,t])].filter(Boolean).map(i=>s`<option key=${i} value=${i}>${re(i)}</option>`)}</select></label>
			<label class="tick"><input type="checkbox" checked=${n} onChange=${({target:i})=>B({urgent:i.checked,valid:i.checked&&t===0?120:t})} /> ${a("notice.urgent")}</label>
			<label class="tick"><input type="checkbox" checked=${o} onChange=${({target:i})=>B({call:i.checked})} /> ${a("notice.call")}</label>
			<label>${a("notice.street")}<input value=${r??""} pattern="[A-Za-z]{4,12}" maxlength="12" onInput=${({target:i})=>B({street:i.value})} /></label>
		</fieldset>`}var qo=()=>({...R.value,street:R.value.street??""});async function Si(){await v(async()=>{Be.value=await y("rehearsal",qo())})}async function Ci(e,t){e.preventDefault(),await v(async()=>{let n=await y(t==="new"?"notices":`notices/${t}/text`,qo());n.pin&&sessionStorage.setItem(`pin-${n.id}`,n.pin),M("notice",String(n.id))})}function Fo({parts:e}){if(b(()=>{$i(e)},e),R.value===null)return s`<h1 class="hidden">${a("notice.new")}</h1>`;let t=n=>{n.key==="Enter"&&(n.ctrlKey||n.metaKey)&&n.currentTarget.requestSubmit()};return s`
		<h1>${a(e[0]==="new"?"notice.new":"notice.change")}</h1>
		<form class="notice-form" onSubmit=${n=>Ci(n,e[0])} onKeyDown=${t}>
			<label>${a("notice.title")}<input id="title" required maxlength="100" dir="auto" value=${R.value.title} onInput=${({target:n})=>B({title:n.value})} /></label>
			<${wi} />
			<${yi} />
			<${xi} />
			<p class="actions"><button type="button" onClick=${Si}>${a("notice.rehearse")}</button> <button class="main">${a("notice.save")}</button></p>
			<p class="hint">${a("notice.saveHint")}</p>
		</form>
		${Be.value&&s`<${ht} notice=${R.value} result=${Be.value} />`}`}var Y=f(null),ze=f([]),bt=f(0),yt=f(null),le=f(null),we=f(!1);async function pn(e){try{let[t,n]=await Promise.all([g(`people/${e}`),g(`people/${e}/thread`)]);Y.value=t,ze.value=n.rows.toReversed(),bt.value=n.earlier,t.tasks.some(({unread:o})=>o)&&await y(`people/${e}/read`)}catch(t){H.value=t.message}}async function Ei(){await v(async()=>{let e=await g(`people/${Y.value.person}/thread?from=${bt.value}`);ze.value=[...e.rows.toReversed(),...ze.value],bt.value=e.earlier})}var Pe=(e,t)=>v(()=>y(e,t)).then(n=>pn(Y.value.person).then(()=>n));function Ti({row:e}){let t=e.channel==="desk"?"note":e.direction,n=e.flow==="appointment"&&e.kind==="note"?`${a(`did.${e.step}`)} ${e.text??""}`:e.kind==="follow_up"?`${a(e.step??"open")}: ${he(e.flow??"")}`:e.text;return s`
		<li class=${`row ${t}`}>
			${e.audio?s`<${tn} id=${e.id} />`:null}
			${n&&s`<p dir="auto" lang=${e.language}>${n}</p>`}
			${e.kind==="follow_up"&&e.text&&s`<p dir="auto">${e.text}</p>`}
			<small>
				<time>${O(e.at)}</time>
				${e.staff&&s` · <bdi>${e.staff}</bdi>`}
				${e.channel==="call"&&s` · ${a("call")}${e.step?s` <bdi>${e.flow}.${e.step}</bdi>`:null}`}
				${e.status&&s` · ${a(e.status)}`}
				${e.parts>0&&s` · ${e.parts} SMS`}
			</small>
		</li>`}var Ro;function Di(e){let t=e.target.value;clearTimeout(Ro),Ro=setTimeout(async()=>{try{le.value=t&&!we.value?await y("parts",{text:t}):null}catch{le.value=null}},150)}function Oi(){let e=Rt(),t=async r=>{r?.preventDefault();let i=e.current.value.trim();i&&await Pe(`people/${Y.value.person}/${we.value?"note":"answer"}`,{text:i})&&(e.current.value="",le.value=null)},n=r=>{r.key==="Enter"&&(r.ctrlKey||r.metaKey)&&t()},o=le.value?.price?.toLocaleString(document.documentElement.lang,{style:"currency",currency:"EUR",maximumFractionDigits:3});return s`
		<form class="write" onSubmit=${t}>
			<label><span class="hidden">${a(we.value?"note":"answer")}</span>
				<textarea id="answer" ref=${e} rows="3" maxlength="1600" dir="auto" onInput=${Di} onKeyDown=${n}
					placeholder=${a(we.value?"note":"answer")}></textarea></label>
			<div>
				<label class="tick"><input type="checkbox" checked=${we.value} onChange=${({target:r})=>{we.value=r.checked}} /> ${a("isNote")}</label>
				<output>${le.value&&`${le.value.parts} SMS${o?` · ${o}`:""}${le.value.because?` · «${le.value.because}»`:""}`}</output>
				<button class="main">${a(we.value?"save":"send")}</button>
			</div>
		</form>`}function Pi(){let{holder:e,person:t}=Y.value;return e===null?s`<button type="button" onClick=${()=>Pe(`people/${t}/hold`)}>${a("hold")}</button>`:s`<p class="held">${a("heldBy")} <bdi>${e}</bdi>
		${e===x.value.name&&s`<button type="button" onClick=${()=>Pe(`people/${t}/free`)}>${a("free")}</button>`}</p>`}function Ai({task:e}){let t=n=>{n.preventDefault();let{desk:o,due:r,note:i,to:l}=Object.fromEntries(new FormData(n.target));Pe(`tasks/${e.id}`,{...i&&{note:i},...o&&{desk:o},...l&&{to:l},...r&&{due:new Date(`${r}T09:00`).getTime(),state:"waiting"}})};return s`
		<li class=${e.urgent?"urgent":""}>
			<strong>${he(e.topic)}</strong> <span class="tag">${e.desk}</span>
			<small>${a(e.state)}${e.staff&&s` · <bdi>${e.staff}</bdi>`} · <time>${L(e.due)}</time></small>
			${e.state!=="done"&&s`
				<p>
					${e.staff!==x.value.name&&s`<button type="button" disabled=${e.staff!==null} onClick=${()=>Pe(`tasks/${e.id}`,{take:!0})}>${a("take")}</button>`}
					<button type="button" onClick=${()=>Pe(`tasks/${e.id}`,{state:"done"})}>${a("close")}</button>
				</p>
				<details><summary>${a("handOver")}</summary>
					<form onSubmit=${t}>
						<label>${a("toDesk")}<select name="desk"><option value=""></option>${W.value.desks.map(n=>s`<option key=${n}>${n}</option>`)}</select></label>
						<label>${a("toPerson")}<select name="to"><option value=""></option>${W.value.staff.map(({name:n})=>s`<option key=${n}>${n}</option>`)}</select></label>
						<label>${a("due")}<input type="date" name="due" /></label>
						<label>${a("sentence")}<input name="note" maxlength="1600" dir="auto" /></label>
						<button>${a("save")}</button>
					</form></details>`}
		</li>`}function ji(){let e=Y.value,t=()=>v(async()=>{yt.value=(await y(`people/${e.person}/number`)).number});return s`
		<aside aria-label=${a("about")}>
			<p><bdi dir="ltr">${yt.value??e.number??a("erased")}</bdi>
				${e.number&&!yt.value&&s` <button type="button" onClick=${t}>${a("showNumber")}</button>`}</p>
			<p>${e.name&&s`<bdi>${e.name}</bdi> `}${e.language&&s`<span class="tag">${e.language}</span>`}
				<span class="tag">${a(e.safety)}</span>${e.stopped&&s`<b class="tag">STOP</b>`}</p>
			<${Pi} />
			<h2>${a("tasks")}</h2>
			<ul class="tasks">${e.tasks.map(n=>s`<${Ai} key=${n.id} task=${n} />`)}</ul>
			${e.appointments.length>0&&s`<h2>${a("appointments")}</h2>
				<ul>${e.appointments.map(n=>s`<li key=${n.id}><time>${O(n.starts)}</time> <bdi>${n.place}</bdi></li>`)}</ul>`}
			${e.cases.length>0&&s`<h2>${a("cases")}</h2>
				<ul>${e.cases.map(n=>s`<li key=${n.id}><bdi dir="ltr">…${n.number}</bdi> <span class="tag">${n.state}</span></li>`)}</ul>`}
		</aside>`}function Ho({parts:[e]}){return b(()=>{Y.value=null,yt.value=null,ze.value=[],pn(e)},[e]),b(()=>{Y.value&&(N.value.person===void 0||N.value.person===e)&&pn(e)},[N.value.count]),Y.value===null?s`<h1 class="hidden">${a("conversation")}</h1>`:s`
		<h1 class="hidden">${a("conversation")}</h1>
		<div class="person">
			<section aria-label=${a("conversation")}>
				${bt.value>0&&s`<button type="button" onClick=${Ei}>${a("earlier")}</button>`}
				<ol class="thread" aria-live="polite">${ze.value.map(t=>s`<${Ti} key=${t.id} row=${t} />`)}</ol>
				<${Oi} />
			</section>
			<${ji} />
		</div>`}var gt=f(null);function Lo({parts:[e=""]}){b(()=>{gt.value=null,v(async()=>{gt.value=await g(`search?q=${encodeURIComponent(e)}`)})},[e]);let{people:t=[],tasks:n=[]}=gt.value??{};return s`
		<h1>${a("search")}: <bdi>${e}</bdi></h1>
		${gt.value&&t.length+n.length===0&&s`<p class="empty">${a("nobody")}</p>`}
		<ul class="tasks">
			${t.map(({person:o,by:r})=>s`
				<li key=${o}><a href=${`#person/${o}`}><strong>${o}</strong></a> <small class="tag">${r}</small></li>`)}
			${n.filter(({person:o})=>o).map(o=>s`
				<li key=${o.id}><a href=${`#person/${o.person}`}><strong>${he(o.topic)}</strong> <bdi dir="ltr">${o.number}</bdi></a></li>`)}
		</ul>`}var dn=f(null),Uo=()=>J(async()=>{({waiting:dn.value}=await g("waiting"))}),Ni=({id:e})=>v(()=>y(`waiting/${e}/drop`)).then(Uo);function Mi({row:e}){return s`
		<li>
			<div class="what">
				${e.person?s`<a href=${`#person/${e.person}`}><bdi dir="ltr">${e.number??a("erased")}</bdi></a>`:a("notYours")}
				<small><span class="tag">${e.desk}</span>
					<span>${a("since")} <time>${O(e.since)}</time></span>
					${e.appointment>0&&s`<a href=${`#appointment/${e.appointment}`}>${a(e.keeps?"keepsUntilThen":"appointment")}</a>`}</small>
				${e.offers.map(t=>s`<p key=${t.day+t.time}><small>${L(ie(t.day))} ${t.time} <span class="tag">${a(`offer.${t.state}`)}</span></small></p>`)}
			</div>
			<button type="button" onClick=${()=>Ni(e)}>${a("takeOut")}</button>
		</li>`}function Io(){return b(()=>{Uo()},[N.value.count]),s`
		<p><a href="#appointments">${a("backToWeek")}</a></p>
		<h1>${a("waitingList")}</h1>
		${dn.value?.length===0&&s`<p class="empty">${a("nobodyWaits")}</p>`}
		<ol class="tasks">${dn.value?.map(e=>s`<${Mi} key=${e.id} row=${e} />`)}</ol>`}var Wo=["volunteer","coordinator","admin"],wt=[{name:"inbox",View:Eo,bar:!0},{name:"appointments",View:$o,bar:!0},{name:"appointment",View:bo},{name:"waiting",View:Io},{name:"cases",View:wo,bar:!0},{name:"import",View:xo,least:"coordinator"},{name:"notices",View:Oo,bar:!0,least:"coordinator"},{name:"notice",View:Ao,least:"coordinator"},{name:"notice-edit",View:Fo,least:"coordinator"},{name:"person",View:Ho},{name:"search",View:Lo},{name:"me",View:fo}],fn=({least:e="volunteer"})=>Wo.indexOf(x.value.role)>=Wo.indexOf(e);async function qi(){await v(()=>y("sign-out")),x.value=null}function Fi(e){e.preventDefault();let t=new FormData(e.target).get("q").trim();t.length>1&&M("search",t)}function Ri(){return s`
		<header class="bar">
			<img src="icon.svg" alt="" width="28" height="28" />
			<nav class="views" aria-label=${a("views")}>
				${wt.filter(e=>e.bar&&fn(e)).map(({name:e})=>s`
					<a key=${e} href=${`#${e}`} aria-current=${Ce.value[0]===e?"page":void 0}>${a(e)}</a>`)}
			</nav>
			<form role="search" onSubmit=${Fi}>
				<input id="q" name="q" type="search" aria-label=${a("search")} placeholder=${a("search")} minlength="2" maxlength="64" />
			</form>
			<nav aria-label="passaparola">
				<${Zt} />
				<a href="#me"><bdi>${x.value.name}</bdi></a>
				<button type="button" onClick=${qi}>${a("leave")}</button>
			</nav>
		</header>`}function Hi(){if(x.value===void 0)return s`<main aria-busy="true"></main>`;let{View:e}=wt.find(t=>t.name===Ce.value[0]&&x.value&&fn(t))??wt[0];return s`
		${x.value?s`<${Ri} />`:s`<header class="bar"><span class="home"><img src="icon.svg" alt="" width="28" height="28" /> passaparola</span><nav aria-label="passaparola"><${Zt} /></nav></header>`}
		<p class="wrong" role="alert">${H.value&&a(H.value)}</p>
		<main id="main">${x.value?s`<${e} key=${Ce.value.join("/")} parts=${Ce.value.slice(1)} />`:s`<${po} />`}</main>`}addEventListener("keydown",e=>{e.target.closest("input, textarea, select")||e.ctrlKey||e.altKey||e.metaKey||!x.value||(e.key==="/"?(e.preventDefault(),document.getElementById("q")?.focus()):e.key==="g"&&M("inbox"))});await ao();jt(s`<${Hi} />`,document.body);ve();
