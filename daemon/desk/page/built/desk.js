// SPDX-License-Identifier: AGPL-3.0-or-later
// made by daemon/desk/page/build from 566f0071607066491bb30b00079a5abe
// with preact, htm and signals: licences.txt
var v,Vt,rt,J,at,Re,Wt,Ne,zt,st,it,ao,ke=Symbol.for("pv"),qe={},He=[],io=/^m(i|n|o|s|text|space)$/,lt=Array.isArray,ut=He.slice,ie=Object.assign;function ae(e){e&&e.parentNode&&e.remove()}function xe(e,t,n){var o,r,a,l={},u=arguments.length;for(a in t)a=="key"?o=t[a]:a=="ref"&&typeof e!="function"?r=t[a]:l[a]=t[a];return u>2&&(l.children=u>3?ut.call(arguments,2):n),we(e,l,o,r,null)}function we(e,t,n,o,r){var a={type:e,props:t,key:n,ref:o,__k:null,__:null,__b:0,__e:null,__c:null,constructor:ke,__v:r||++Vt,__i:-1,__u:0};return!r&&v.vnode&&v.vnode(a),a}function se(e){return e.children}function re(e,t){this.props=e,this.context=t,this.__g=0}function X(e,t){if(t==null)return e.__&&X(e.__,e.__i+1);for(var n;t<e.__k.length;t++)if((n=e.__k[t])&&n.__e)return n.__e;return typeof e.type!="function"||e.props.__P?null:X(e)}function ro(e){var t,n=e.__v,o=n.__e,r=[],a=[],l=e.__P;l&&((t=ie({constructor:ke},n)).__v=n.__v+1,v.vnode&&v.vnode(t),ct(l,t,n,e.__n,l.namespaceURI,32&n.__u?[o]:null,r,o||X(n),32&n.__u,a),t.__v=n.__v,t.__.__k[t.__i]=t,Xt(r,t,a),n.__=n.__e=null,t.__e!=o&&Kt(t))}function Kt(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(function(t){return t&&(e.__e=t.__e)}),Kt(e)}function It(e){(8&e.__g||(e.__g|=8,J.push(e),Re++))&&at==v.debounceRendering||((at=v.debounceRendering)||queueMicrotask)(Bt)}function Bt(){try{for(var e,t=1;J.length;)J.length>t&&J.sort(Wt),e=J.shift(),t=J.length,8&e.__g&&ro(e)}finally{(Re=J.length)&&(at||queueMicrotask)(Bt)}}function Zt(e,t,n,o,r,a,l,u,f,m,p){var y,_,c,$,O,g,E=o.__k||He,h=t.length;for(f=so(n,t,E,f,h),y=0;y<h;y++)(c=n.__k[y])!=null&&(_=~c.__i&&E[c.__i]||qe,c.__i=y,g=ct(e,c,_,r,a,l,u,f,m,p),$=c.__e,(_.ref!=c.ref||8&_.__u)&&(_.ref&&pt(_.ref,null,c,_),c.ref&&p.push(c.ref,c.__c||$,c)),O=O||$,4&c.__u?(f=Gt(c,f,e,!_.__v),_.__e&&(_.__e=null)):typeof c.type=="function"&&g!==void 0?f=g:$&&(f=$.nextSibling),c.__u&=-21);return n.__e=O,f}function so(e,t,n,o,r){var a,l,u,f,m,p,y,_,c,$=n.length,O=$,g=0,E=0,h=e.__k=Array(r);for(a=0;a<r;a++)(l=t[a])!=null&&typeof l!="boolean"&&typeof l!="function"?(typeof l!="object"||l.constructor===String?l=h[a]=we(null,l):lt(l)?l=h[a]=we(se,{children:l}):l.constructor===ke&&l.__b?l=h[a]=we(l.type,l.props,l.key,l.ref,l.__v):h[a]=l,f=a+g,l.__=e,l.__b=e.__b+1,u=null,~(m=l.__i=lo(l,n,f,O))&&(O--,(u=n[m])&&(u.__u|=2)),u&&u.__v?(l.__u|=16,m==f-1?g--:m==f+1?g++:m!=f&&(m>f?g--:g++,E=1)):(~m||(r>$?g--:r<$&&g++),typeof l.type!="function"&&(l.__u|=4))):h[a]=null;if(E){for(p=[],y=[],a=0;a<r;a++)if((l=h[a])&&16&l.__u){for(g=0,_=p.length;g<_;)p[c=g+_>>1]<l.__i?g=c+1:_=c;p[g]=l.__i,y[a]=g+1}for(g=p.length;a--;)y[a]&&(y[a]==g?g--:h[a].__u|=4)}if(O)for(a=0;a<$;a++)!(u=n[a])||2&u.__u||(u.__e==o&&(o=X(u)),ft(u,u));return o}function Gt(e,t,n,o){var r,a,l,u;if(typeof e.type=="function"){if(e.props.__P)return t;if(r=e.__k)for(a=0;a<r.length;a++)r[a]&&(r[a].__=e,t=Gt(r[a],t,n,!1));return t}for(t&&!t.parentNode&&(t=X(e))&&!t.parentNode&&(t=null),l=e.__e,u=t;u&&u.nodeType==8;)u=u.nextSibling;for(l!=u&&(!o&&n.moveBefore&&l.parentNode?n.moveBefore(l,t):n.insertBefore(l,t||null)),t=l;(t=t&&t.nextSibling)&&t.nodeType==8&&!t.data.startsWith("$s"););return t}function lo(e,t,n,o){var r,a=e.key,l=e.type,u=t[n],f=u&&!(2&u.__u);if(u===null&&a==null||f&&a==u.key&&l==u.type)return n;if(o>(f?1:0)){for(r=n-1;r>=0;r--)if((u=t[r])&&!(2&u.__u)&&a==u.key&&l==u.type)return r;for(r=n+1;r<t.length;r++)if((u=t[r])&&!(2&u.__u)&&a==u.key&&l==u.type)return r}return-1}function Lt(e,t,n){n==null&&(n=""),t[0]=="-"?e.setProperty(t,n):e[t]=n}function Ue(e,t,n,o,r){var a,l;if(t=="style")if(typeof n=="string")e.style.cssText=n;else{if(typeof o=="string"&&(e.style.cssText=o=""),o)for(t in o)n&&t in n||Lt(e.style,t);if(n)for(t in n)o&&n[t]==o[t]||Lt(e.style,t,n[t])}else if(t[0]=="o"&&t[1]=="n")typeof n!="function"&&(n=null),typeof o!="function"&&(o=null),(e.__e||(e.__e={}))[t]=n,n&&o||(l=it[t]||(it[t]=uo(t)),(e.__a||(e.__a={}))[t]=st,a=t!=(t=t.replace(zt,"$1")),(t=t.slice(2))[0]<"a"&&(t=t.toLowerCase()),n?e.addEventListener(t,l,a):e.removeEventListener(t,l,a));else{if(r=="http://www.w3.org/2000/svg")t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(t!="width"&&t!="height"&&t!="href"&&t!="list"&&t!="form"&&t!="tabIndex"&&t!="download"&&t!="rowSpan"&&t!="colSpan"&&t!="role"&&t!="popover"&&t in e)try{return void(e[t]=n??"")}catch{}if(typeof n=="function")return;n==null||n===!1&&t[4]!="-"?e.removeAttribute(t):e.setAttribute(t,t=="popover"&&n==1?"":n)}}function uo(e){return function(t){var n=this.__e;if(n){if(n=n[e],t[Ne]==null)t[Ne]=st++;else if(t[Ne]<this.__a[e])return;return n(v.event?v.event(t):t)}}}function ct(e,t,n,o,r,a,l,u,f,m){var p,y,_,c,$,O,g,E,h,A,T,ot,qt,Fe,ne,Ht,G,oe,V=t.type;if(t.constructor!==ke)return null;128&n.__u&&(f=32&n.__u,p=n.__c.__z)&&(t.__u|=f,y=a=[],p.nodeType==8?u=Me(p,a):a.push(p),u=a[0]||u),(p=v.__b)&&p(t);e:if(typeof V=="function"){_=l.length;try{if(E=t.props,h=(p=V.prototype)&&p.render,A=(p=V.contextType)&&o[p.__c],T=p?A?A.props.value:p.__:o,(c=n.__c)?(t.__c=c,2&c.__g&&(c.__g|=1)):(h?t.__c=c=new V(E,T):(t.__c=c=new re(E,T),c.constructor=V,c.render=po),A&&A.sub(c),c.state||(c.state={}),c.__n=o,c.__g|=8,c.__h=[],c.__k=[]),h&&(c.__s||(c.__s=c.state),V.getDerivedStateFromProps&&(c.__s==c.state&&(c.__s=ie({},c.__s)),ie(c.__s,V.getDerivedStateFromProps(E,c.__s)))),$=c.props,O=c.state,c.__v=t,n.__c){if(E!==$&&h&&!V.getDerivedStateFromProps&&c.componentWillReceiveProps&&c.componentWillReceiveProps(E,T),t.__v==n.__v&&!(8&c.__g)||!(4&c.__g)&&c.shouldComponentUpdate&&c.shouldComponentUpdate(E,c.__s,T)===!1){t.__v!=n.__v&&(c.props=E,c.state=c.__s,c.__g&=-9),t.__e=n.__e,t.__k=n.__k,t.__k.some(function(q){q&&(q.__=t)}),He.push.apply(c.__h,c.__k),c.__k=[],c.__h.length&&l.push(c),u=X(n);break e}c.componentWillUpdate&&c.componentWillUpdate(E,c.__s,T),h&&c.componentDidUpdate&&c.__h.push(function(){c.componentDidUpdate($,O,g)})}else h&&!V.getDerivedStateFromProps&&c.componentWillMount&&c.componentWillMount(),h&&c.componentDidMount&&c.__h.push(c.componentDidMount);c.context=T,c.props=E,c.__P=e,c.__g&=-5,ot=v.__r,qt=h?25:0;do c.__g&=-9,ot&&ot(t),p=c.render(c.props,c.state=c.__s,c.context);while(8&c.__g&&++qt<25);h&&(He.push.apply(c.__h,c.__k),c.__k=[]),c.state=c.__s,c.getChildContext&&(o=ie({},o,c.getChildContext())),h&&n.__c&&c.getSnapshotBeforeUpdate&&(g=c.getSnapshotBeforeUpdate($,O)),Fe=p&&p.type===se&&p.key==null?p.props.children:p,E.__P&&(p=u,r=(e=E.__P).namespaceURI,f=a=null,n.props&&n.props.__P!=e&&(n.__k.some(function(q){q&&ft(q,q)}),n.__k=null),u=n.__k?X(n,0):null),u=Zt(e,lt(Fe)?Fe:[Fe],t,n,o,r,a,l,u,f,m),E.__P&&(t.__e=null,u=p),t.__u&=-161,y&&y.some(ae),c.__h.length&&l.push(c),1&c.__g&&(c.__g&=-4)}catch(q){if(l.length=_,t.__v=null,f||a)if(q&&q.then){if(t.__u|=128|f,a){for(~(G=a.indexOf(u||void 0))||(G=a.length);(oe=a[G-1])&&oe.nodeType==8;)G--;for(;G<a.length;G++)if(oe=a[G])if(a[G]=null,ne){if(oe==Ht)break}else{if(oe.nodeType!=8)break;oe.data.startsWith("$s")&&(Ht=Me(ne=oe))}}if(!ne){for(;u&&u.nodeType==8&&u.nextSibling;)u=u.nextSibling;ne=u}(p=Me(ne=t.__c.__z||(t.__c.__z=ne)))?(t.__e=ne,u=p):t.__e=u,u=u&&u.nextSibling}else a&&a.some(ae);else t.__e=n.__e;t.__k||(t.__k=n.__k||[]),q&&q.then||Jt(t),v.__e(q,t,n)}}else u=t.__e=co(n.__e,t,n,o,r,a,l,f,m,e);return(p=v.diffed)&&p(t),u}function Me(e,t){if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var n=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith("$s"))n++;else if(e.data.startsWith("/$s")&&!--n)return e}t&&t.push(e)}}function Jt(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.some(Jt))}function Xt(e,t,n){for(var o=0;o<n.length;)pt(n[o++],n[o++],n[o++]);v.__c&&v.__c(t,e),e.some(function(r){try{e=r.__h,r.__h=[],e.some(function(a){a.call(r)})}catch(a){v.__e(a,r.__v)}})}function co(e,t,n,o,r,a,l,u,f,m){var p,y,_,c,$,O,g,E,h=n.props||qe,A=t.props,T=t.type;if(T=="svg"?r="http://www.w3.org/2000/svg":T=="math"?r="http://www.w3.org/1998/Math/MathML":r||(r="http://www.w3.org/1999/xhtml"),a){for(p=0;p<a.length;p++)if(($=a[p])&&(T?$.localName==T:$.nodeType==3)){e=$,a[p]=null;break}}if(!e){if(E=m.ownerDocument||document,!T)return E.createTextNode(A);e=E.createElementNS(r,T,A.is?A:m),u&&(v.__m&&v.__m(t,a),u=!1),a=null}if(T){if(m=T=="template"&&e.content||e,a=T=="textarea"&&A.defaultValue!=null?null:a&&ut.call(m.childNodes),!u&&a)for(h={},p=0;p<e.attributes.length;p++)h[($=e.attributes[p]).name]=$.value;for(p in h)$=h[p],p=="dangerouslySetInnerHTML"?_=$:p=="children"||p in A||p=="value"&&"defaultValue"in A||p=="checked"&&"defaultChecked"in A||Ue(e,p,null,$,r);for(p in A)$=A[p],p=="children"?c=$:p=="dangerouslySetInnerHTML"?y=$:p=="value"?O=$:p=="checked"?g=$:u&&typeof $!="function"||h[p]===$||Ue(e,p,$,h[p],r);y?(u||_&&(y.__html==_.__html||y.__html==e.innerHTML)||(e.innerHTML=y.__html),t.__k=[]):(_&&(e.textContent=""),(T=="foreignObject"||r=="http://www.w3.org/1998/Math/MathML"&&io.test(T))&&(r="http://www.w3.org/1999/xhtml"),Zt(m,lt(c)?c:[c],t,n,o,r,a,l,a?a[0]:n.__k&&X(n,0),u,f),a&&a.some(ae)),u&&T!="textarea"||(p="value",T=="progress"&&O==null?e.removeAttribute(p):O==null||O===e[p]&&(T!="progress"||O)||Ue(e,p,O,h[p],r),p="checked",g!=null&&g!=e[p]&&Ue(e,p,g,h[p],r))}else h===A||u&&e.data==A||(e.data=A);return e}function pt(e,t,n,o){try{typeof e=="function"?t?t.__x=e(t)||1:o&&(o=o.__c||o.__e)&&(t=o.__x)&&(o.__x=null,typeof t=="function"?t():e(null)):e.current=t}catch(r){v.__e(r,n)}}function ft(e,t,n){var o,r,a,l;if(v.unmount&&v.unmount(e),!(o=e.ref)||o.current&&o.current!=e.__e||pt(o,null,t,e),o=e.__c){if(o.componentWillUnmount)try{o.componentWillUnmount()}catch(u){v.__e(u,t)}o.__P=o.__n=null}if(o=e.__k)for(l=0;l<o.length;l++)o[l]&&ft(o[l],t,typeof e.type!="function"||n&&!e.props.__P);!n&&(o=e.__c)&&(o=o.__z)&&(r=Me(o,a=[]))&&(o==e.__e&&a.some(ae),ae(r),ae(o)),n||ae(e.__e),e.__e=e.__c=e.__=null}function po(e,t,n){return this.constructor(e,n)}function dt(e,t){var n,o,r,a;v.__&&v.__(e,t),t.nodeType==9&&(t=t.documentElement),o=(n=e&&32&e.__u)?null:t.__k,t.__k=we(se,{children:[e]}),r=[],a=[],ct(t,t.__k,o||qe,qe,t.namespaceURI,o?null:t.firstChild?ut.call(t.childNodes):null,r,o?o.__e:t.firstChild,n,a),Xt(r,t.__k,a),t.__k.props.children=null}v={__e:function(e,t,n,o){for(var r,a,l;t=t.__;)if((r=t.__c)&&!(1&r.__g)){r.__g|=4;try{if((l=(a=r.constructor)&&a.getDerivedStateFromError)&&r.setState(a.getDerivedStateFromError(e)),r.componentDidCatch&&(r.componentDidCatch(e,o||{}),l=1),l&&8&r.__g)return void(r.__g|=2)}catch(u){e=u}}throw Re=0,e}},Vt=0,rt=function(e){return e!=null&&e.constructor===ke},re.prototype.setState=function(e,t){var n=this.__s;n&&n!=this.state||(n=this.__s=ie({},this.state)),typeof e=="function"&&(e=e(ie({},n),this.props)),e&&(ie(n,e),this.__v&&(t&&this.__k.push(t),It(this)))},re.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.push(e),It(this))},re.prototype.render=se,J=[],Re=0,Wt=function(e,t){return e.__v.__b-t.__v.__b},Ne=Symbol(),zt=/(PointerCapture)$|Capture$/i,st=0,it={},ao=0;var Qt=function(e,t,n,o){var r;t[0]=0;for(var a=1;a<t.length;a++){var l=t[a++],u=t[a]?(t[0]|=l?1:2,n[t[a++]]):t[++a];l===3?o[0]=u:l===4?o[1]=Object.assign(o[1]||{},u):l===5?(o[1]=o[1]||{})[t[++a]]=u:l===6?o[1][t[++a]]+=u+"":l?(r=e.apply(u,Qt(e,u,n,["",null])),o.push(r),u[0]?t[0]|=2:(t[a-2]=0,t[a]=r)):o.push(u)}return o},Yt=new Map;function en(e){var t=Yt.get(this);return t||(t=new Map,Yt.set(this,t)),(t=Qt(this,t.get(e)||(t.set(e,t=(function(n){for(var o,r,a=1,l="",u="",f=[0],m=function(_){a===1&&(_||(l=l.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?f.push(0,_,l):a===3&&(_||l)?(f.push(3,_,l),a=2):a===2&&l==="..."&&_?f.push(4,_,0):a===2&&l&&!_?f.push(5,0,!0,l):a>=5&&((l||!_&&a===5)&&(f.push(a,0,l,r),a=6),_&&(f.push(a,_,0,r),a=6)),l=""},p=0;p<n.length;p++){p&&(a===1&&m(),m(p));for(var y=0;y<n[p].length;y++)o=n[p][y],a===1?o==="<"?(m(),f=[f],a=3):l+=o:a===4?l==="--"&&o===">"?(a=1,l=""):l=o+l[0]:u?o===u?u="":l+=o:o==='"'||o==="'"?u=o:o===">"?(m(),a=1):a&&(o==="="?(a=5,r=l,l=""):o==="/"&&(a<5||n[p][y+1]===">")?(m(),a===3&&(f=f[0]),a=f,(f=f[0]).push(2,0,a),a=0):o===" "||o==="	"||o===`
`||o==="\r"?(m(),a=2):l+=o),a===3&&l==="!--"&&(a=4,f=f[0])}return m(),f})(e)),t),arguments,[])).length>1?t:t[0]}var s=en.bind(xe);var Ie,N,mt,tn,fo=Object.is,_t=0,pn=[],$t=[],P=v,nn=P.__b,on=P.__r,an=P.diffed,rn=P.__c,sn=P.unmount,ln=P.__;function fn(e,t){P.__h&&P.__h(N,e,_t||t),_t=0;var n=N.__H||(N.__H={__:[],__h:[]});return e>=n.__.length&&n.__.push({}),n.__[e]}function x(e,t){var n=fn(Ie++,3);!P.__s&&dn(n.__H,t)&&(n.__P=!0,n.__=e,n.u=t,N.__H.__h.push(n))}function vt(e){return _t=5,Le(function(){return{current:e}},[])}function Le(e,t){var n=fn(Ie++,7);return dn(n.__H,t)&&(n.__=e(),n.__H=t),n.__}function mo(){var e;do{for(;e=$t.shift();)try{Se(e)}catch(n){P.__e(n,{__:(e=e.__P)&&e.__v})}for(;e=pn.shift();){var t=e.__H;if(e.__P&&t)try{t.__h.some(Se),t.__h.some(ht),t.__h=[]}catch(n){t.__h=[],P.__e(n,e.__v)}}}while($t.length)}P.__b=function(e){N=null,nn&&nn(e)},P.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),ln&&ln(e,t)},P.__r=function(e){on&&on(e),Ie=0;var t=(N=e.__c).__H;t&&(mt==N?N.__h=[]:(t.__h.some(Se),t.__h.some(ht),Ie=0),t.__h=[],t.__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),mt=N},P.diffed=function(e){an&&an(e);var t=e.__c;t&&t.__H&&(t.__H.__h.length&&cn(pn.push(t)),t.__H.__.some(function(n){n.u&&(n.__H=n.u)})),mt=N=null},P.__c=function(e,t){t.some(function(n){try{n.__h.some(Se),n.__h=n.__h.filter(function(o){return!o.__||ht(o)})}catch(o){n.__h=[function(){throw o}]}}),rn&&rn(e,t)},P.unmount=function(e){sn&&sn(e);var t,n,o=e.__c;o&&o.__H&&(o.__H.__.some(function(r){try{if(r.__P&&r.__c){if(n===void 0){for(n=e.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}r.__P=n,cn($t.push(r))}else Se(r)}catch(a){t=a}}),o.__H=void 0,t&&P.__e(t,o.__v))};var un=typeof requestAnimationFrame=="function";function _o(e){var t,n=function(){clearTimeout(o),un&&cancelAnimationFrame(t),setTimeout(e)},o=setTimeout(n,35);un&&(t=requestAnimationFrame(n))}function cn(e){e!=1&&tn==P.requestAnimationFrame||((tn=P.requestAnimationFrame)||_o)(mo)}function Se(e){var t=N,n=e.__c;typeof n=="function"&&(e.__c=void 0,n()),N=t}function ht(e){var t=N;e.__c=e.__(),N=t}function dn(e,t){return!e||e.length!=t.length||t.some(function(n,o){return!fo(n,e[o])})}var $o=Symbol.for("preact-signals");function Ke(){if(W>1)W--;else{var e,t=!1;for((function(){var r=We;for(We=void 0;r!==void 0;){var a=r.S;if(a.v===r.v)for(var l=a.t;l!==void 0;l=l.x)l.i===r.i&&(l.i=a.i);r=r.o}})();Ee!==void 0;){var n=Ee;for(Ee=void 0,Ve++;n!==void 0;){var o=n.u;if(n.u=void 0,n.f&=-3,!(8&n.f)&&_n(n))try{n.c()}catch(r){t||(e=r,t=!0)}n=o}}if(Ve=0,W--,t)throw e}}function bt(e){if(W>0)return e();yt=++ho,W++;try{return e()}finally{Ke()}}var Ce,S=void 0;function Te(e){var t=S,n=Ce;S=void 0,Ce=void 0;try{return e()}finally{S=t,Ce=n}}var Ee=void 0,W=0,Ve=0,ho=0,yt=0,We=void 0,ze=0;function mn(e){if(S!==void 0){var t=e.n;if(t===void 0||t.t!==S)return t={i:0,S:e,p:S.s,n:void 0,t:S,e:void 0,x:void 0,r:t},S.s!==void 0&&(S.s.n=t),S.s=t,e.n=t,32&S.f&&e.S(t),t;if(t.i===-1)return t.i=0,t.n!==void 0&&(t.n.p=t.p,t.p!==void 0&&(t.p.n=t.n),t.p=S.s,t.n=void 0,S.s.n=t,S.s=t),t}}function D(e,t){this.v=e,this.i=0,this.n=void 0,this.t=void 0,this.l=0,this.W=t?.watched,this.Z=t?.unwatched,this.name=t?.name}D.prototype.brand=$o;D.prototype.h=function(){return!0};D.prototype.S=function(e){var t=this,n=this.t;n!==e&&e.e===void 0&&(e.x=n,this.t=e,n!==void 0?n.e=e:Te(function(){var o;(o=t.W)==null||o.call(t)}))};D.prototype.U=function(e){var t=this;if(this.t!==void 0){var n=e.e,o=e.x;n!==void 0&&(n.x=o,e.e=void 0),o!==void 0&&(o.e=n,e.x=void 0),e===this.t&&(this.t=o,o===void 0&&Te(function(){var r;(r=t.Z)==null||r.call(t)}))}};D.prototype.subscribe=function(e){var t=this;return z(function(){var n=t.value;Te(function(){return e(n)})},{name:"sub"})};D.prototype.valueOf=function(){return this.value};D.prototype.toString=function(){return this.value+""};D.prototype.toJSON=function(){return this.value};D.prototype.peek=function(){var e=this;return Te(function(){return e.value})};Object.defineProperty(D.prototype,"value",{get:function(){var e=mn(this);return e!==void 0&&(e.i=this.i),this.v},set:function(e){if(e!==this.v){if(Ve>100)throw new Error("Cycle detected");(function(n){W!==0&&Ve===0&&n.l!==yt&&(n.l=yt,We={S:n,v:n.v,i:n.i,o:We})})(this),this.v=e,this.i++,ze++,W++;try{for(var t=this.t;t!==void 0;t=t.x)t.t.N()}finally{Ke()}}}});function d(e,t){return new D(e,t)}function _n(e){for(var t=e.s;t!==void 0;t=t.n)if(t.S.i!==t.i||!t.S.h()||t.S.i!==t.i)return!0;return!1}function $n(e){for(var t=e.s;t!==void 0;t=t.n){var n=t.S.n;if(n!==void 0&&(t.r=n),t.S.n=t,t.i=-1,t.n===void 0){e.s=t;break}}}function hn(e){for(var t=e.s,n=void 0;t!==void 0;){var o=t.p;t.i===-1?(t.S.U(t),o!==void 0&&(o.n=t.n),t.n!==void 0&&(t.n.p=o)):n=t,t.S.n=t.r,t.r!==void 0&&(t.r=void 0),t=o}e.s=n}function le(e,t){D.call(this,void 0,t),this.x=e,this.s=void 0,this.g=ze-1,this.f=4}le.prototype=new D;le.prototype.h=function(){if(this.f&=-3,1&this.f)return!1;if((36&this.f)==32||(this.f&=-5,this.g===ze))return!0;if(this.g=ze,this.f|=1,this.i>0&&!_n(this))return this.f&=-2,!0;var e=S;try{$n(this),S=this;var t=this.x();(16&this.f||this.v!==t||this.i===0)&&(this.v=t,this.f&=-17,this.i++)}catch(n){this.v=n,this.f|=16,this.i++}return S=e,hn(this),this.f&=-2,!0};le.prototype.S=function(e){if(this.t===void 0){this.f|=36;for(var t=this.s;t!==void 0;t=t.n)t.S.S(t)}D.prototype.S.call(this,e)};le.prototype.U=function(e){if(this.t!==void 0&&(D.prototype.U.call(this,e),this.t===void 0)){this.f&=-33;for(var t=this.s;t!==void 0;t=t.n)t.S.U(t)}};le.prototype.N=function(){if(!(2&this.f)){this.f|=6;for(var e=this.t;e!==void 0;e=e.x)e.t.N()}};Object.defineProperty(le.prototype,"value",{get:function(){if(1&this.f)throw new Error("Cycle detected");var e=mn(this);if(this.h(),e!==void 0&&(e.i=this.i),16&this.f)throw this.v;return this.v}});function Y(e,t){return new le(e,t)}function vn(e){var t=e.j;if(e.j=void 0,typeof t=="function"){W++;var n=S;S=void 0;try{t()}catch(o){throw e.f&=-2,e.f|=8,gt(e),o}finally{S=n,Ke()}}}function gt(e){for(var t=e.s;t!==void 0;t=t.n)t.S.U(t);e.x=void 0,e.s=void 0,vn(e)}function vo(e){if(S!==this)throw new Error("Out-of-order effect");hn(this),S=e,this.f&=-2;try{8&this.f&&gt(this)}finally{Ke()}}function me(e,t){this.x=e,this.j=void 0,this.s=void 0,this.u=void 0,this.f=32,this.name=t?.name,Ce&&Ce.push(this)}me.prototype.c=function(){var e=this.S();try{if(8&this.f||this.x===void 0)return;var t=this.x();typeof t=="function"&&(this.j=t)}finally{e()}};me.prototype.S=function(){if(1&this.f)throw new Error("Cycle detected");this.f|=1,this.f&=-9,vn(this),$n(this),W++;var e=S;return S=this,vo.bind(this,e)};me.prototype.N=function(){2&this.f||(this.f|=2,this.u=Ee,Ee=this)};me.prototype.d=function(){this.f|=8,1&this.f||gt(this)};me.prototype.dispose=function(){this.d()};function z(e,t){var n=new me(e,t);try{n.c()}catch(r){throw n.d(),r}var o=n.d.bind(n);return o[Symbol.dispose]=o,o}var yn,Ze,Be,yo=typeof window<"u"&&!!window.__PREACT_SIGNALS_DEVTOOLS__;var bn=[];z(function(){yn=this.N})();function _e(e,t){v[e]=t.bind(null,v[e]||function(){})}function Pe(e){if(Be){var t=Be;Be=void 0,t()}Be=e&&e.S()}function gn(e){var t=this,n=e.data,o=go(n);o.name="ReactiveDom",o.value=n;var r=Le(function(){for(var u=t,f=t.__v;f=f.__;)if(f.__c){f.__c.__$f|=4;break}var m=Y(function(){var c=o.value.value;return c===0?0:c===!0?"":c||""}),p=Y(function(){return!Array.isArray(m.value)&&!rt(m.value)}),y=z(function(){if(this.N=wn,p.value){var c=m.value;u.__v&&u.__v.__e&&u.__v.__e.nodeType===3&&(u.__v.__e.data=c)}}),_=t.__$u.d;return t.__$u.d=function(){y(),_.call(this)},[p,m]},[]),a=r[0],l=r[1];return a.value?l.peek():l.value}gn.displayName="ReactiveTextNode";Object.defineProperties(D.prototype,{constructor:{configurable:!0,value:xe(se,null).constructor},type:{configurable:!0,value:gn},props:{configurable:!0,get:function(){var e=this;return{data:{get value(){return e.value}}}}},__b:{configurable:!0,value:1}});_e("__b",function(e,t){if(Pe(),Ze=void 0,typeof t.type=="string"){var n,o=t.props;for(var r in o)if(r!=="children"){var a=o[r];a instanceof D&&(n||(t.__np=n={}),n[r]=a,o[r]=a.peek())}}e(t)});_e("__r",function(e,t){if(e(t),t.type!==se){Pe();var n,o=t.__c;o&&(o.__$f&=-2,(n=o.__$u)===void 0&&(o.__$u=n=(function(r,a){var l;return z(function(){l=this},{name:a}),l.c=r,l})((function(r){return function(){var a;yo&&((a=this.y)==null||a.call(this)),r.__$f|=1,r.setState({})}})(o),typeof t.type=="function"?t.type.displayName||t.type.name:""))),Ze=o,Pe(n)}});_e("__e",function(e,t,n,o){Pe(),Ze=void 0,e(t,n,o)});_e("diffed",function(e,t){Pe(),Ze=void 0;var n;if(typeof t.type=="string"&&(n=t.__e)){var o=t.__np,r=t.props,a=n.U;if(a)for(var l in a){var u=a[l];u===void 0||o&&l in o||(u.d(),a[l]=void 0)}if(o){a||(a={},n.U=a);for(var f in o){var m=a[f],p=o[f];m===void 0?(m=bo(n,f,p,r),a[f]=m):m.o(p,r)}}}e(t)});function bo(e,t,n,o){var r=t in e&&e.ownerSVGElement===void 0,a=d(n);return{o:function(l,u){a.value=l,o=u},d:z(function(){this.N=wn;var l=a.value.value;o[t]!==l&&(o[t]=l,r?e[t]=l:l!=null&&(l!==!1||t[4]==="-")?e.setAttribute(t,l):e.removeAttribute(t))})}}_e("unmount",function(e,t){if(typeof t.type=="string"){var n=t.__e;if(n){var o=n.U;if(o){n.U=void 0;for(var r in o){var a=o[r];a&&a.d()}}}var l=t.__np;if(l){var u=t.props;for(var f in l)u[f]=l[f]}t.__np=void 0}else{var m=t.__c;if(m){m.__$f|=8;var p=m.__$u;p&&(m.__$u=void 0,p.d())}}e(t)});_e("__h",function(e,t,n,o){o<3&&(t.__$f|=2),e(t,n,o)});re.prototype.shouldComponentUpdate=function(e,t){if(this.__R)return!0;var n=this.__$u,o=n&&n.s!==void 0;for(var r in t)return!0;if(this.__f||typeof this.u=="boolean"&&this.u===!0){var a=2&this.__$f;if(!(o||a||4&this.__$f)||1&this.__$f)return!0}else if(!(o||4&this.__$f)||3&this.__$f)return!0;for(var l in e)if(l!=="__source"&&e[l]!==this.props[l])return!0;for(var u in this.props)if(!(u in e))return!0;return!1};function go(e,t){return Le(function(){return d(e,t)},[])}var wo=function(e){queueMicrotask(function(){queueMicrotask(e)})};function ko(){bt(function(){for(var e;e=bn.shift();)yn.call(e)})}function wn(){bn.push(this)===1&&(v.requestAnimationFrame||wo)(ko)}var kt={signedOut:()=>{}};async function kn(e,t={}){let n,o={};try{n=await fetch(`api/${e}`,{...t,signal:AbortSignal.timeout(2e4)}),o=await n.json()}catch{throw new Error("unreachable")}if(n.ok)return o;n.status===401&&o.wrong==="sign-in"&&kt.signedOut();let r=new Error(o.wrong??"busy");throw r.columns=o.columns,r.seconds=Number(n.headers.get("Retry-After"))||0,r}var C=e=>kn(e),xn=e=>({method:"POST",headers:{"Content-Type":"application/json","X-Desk":"1"},body:JSON.stringify(e)}),w=(e,t={})=>kn(e,xn(t)),wt=4e4;async function Sn(e,t=()=>{}){for(let n=0;n<e.size;n+=wt){let o=new Uint8Array(await e.slice(n,n+wt).arrayBuffer()),r=Array.from(o,a=>String.fromCharCode(a)).join("");await w("upload",{name:e.name,size:e.size,at:n,bytes:btoa(r)}),t(Math.min(n+wt,e.size))}}async function Cn(e,t,n){let o=await fetch(`api/${e}`,{...xn(t),signal:AbortSignal.timeout(2e4)});if(!o.ok)throw new Error((await o.json()).wrong??"busy");let r=document.createElement("a");r.href=URL.createObjectURL(await o.blob()),r.download=n,r.click(),URL.revokeObjectURL(r.href)}function En(e){let t=new EventSource("api/events");return t.onmessage=({data:n})=>e(JSON.parse(n).person),()=>t.close()}var Ge={it:{name:"Italiano"},en:{name:"English"},fr:{name:"Français"},es:{name:"Español"},ar:{name:"العربية",direction:"rtl"}},Tn="passaparola-language",xt=d({}),$e=d("");function xo(){return[localStorage.getItem(Tn),...navigator.languages.map(t=>t.slice(0,2))].find(t=>Object.hasOwn(Ge,t??""))??"it"}async function Pn(e){xt.value=await(await fetch(`words-${e}.json`)).json(),$e.value=e,document.documentElement.lang=e,document.documentElement.dir=Ge[e].direction??"ltr"}async function Dn(){for(let e=0;e<10;e++)try{return await Pn(xo())}catch{await new Promise(t=>{setTimeout(t,1e3)})}}function On(e){return localStorage.setItem(Tn,e),Pn(e)}var i=(e,t="")=>xt.value[e]?.replace("{n}",t)??e,ue=e=>xt.value[`topic.${e}`]??e,St={calendar:"gregory",numberingSystem:"latn"},Ct=d(void 0),Et=e=>Y(()=>new Intl.DateTimeFormat($e.value,{...e,...St,timeZone:Ct.value})),So=Et({weekday:"short",day:"numeric",month:"short"}),Co=Et({day:"numeric",month:"short",hour:"2-digit",minute:"2-digit",hourCycle:"h23"}),qa=Et({hour:"2-digit",minute:"2-digit",hourCycle:"h23"}),Eo=Y(()=>new Intl.NumberFormat($e.value,St)),Ha=Y(()=>new Intl.NumberFormat($e.value,{...St,style:"currency",currency:"EUR"})),U=e=>So.value.format(e),I=e=>Co.value.format(e);var L=e=>Eo.value.format(e);var b=d(void 0),ce=d(null),he=d(["inbox"]),j=d(""),M=d({count:0,person:void 0});function F(...e){location.hash=e.map(encodeURIComponent).join("/")}function Fn(){let e=location.hash.slice(1).split("/").map(decodeURIComponent);he.value=e[0]===""?["inbox"]:e}async function k(e){j.value="";try{return await e(),!0}catch(t){return j.value=t.message,!1}}async function K(e){try{await e()}catch(t){j.value=t.message}}async function pe(){try{if(!(await C("session")).signed_in){b.value=null;return}b.value=await C("me"),ce.value=await C("line"),Ct.value=ce.value.timezone}catch(e){b.value=null,e.message!=="sign-in"&&(j.value=e.message)}}kt.signedOut=()=>{b.value=null};addEventListener("hashchange",Fn);Fn();var An;function To(e){clearTimeout(An),An=setTimeout(()=>{M.value={count:M.value.count+1,person:e}},200)}var jn=()=>{};z(()=>{jn(),jn=b.value?En(To):()=>{}});function Tt(){return s`
		<label>
			<span class="hidden">${i("language")}</span>
			<select value=${$e.value} onChange=${e=>On(e.target.value)}>
				${Object.entries(Ge).map(([e,{name:t}])=>s`
					<option key=${e} value=${e} lang=${e}>${t}</option>`)}
			</select>
		</label>`}var Je=/^#link=(\w+)$/.exec(location.hash)?.[1],De=d(null),Un=d(!1);Je&&history.replaceState(null,"",location.pathname);async function Po(e){e.preventDefault();let t=Object.fromEntries(new FormData(e.target)),n=await k(()=>De.value===null?w("sign-in",t):w("sign-in/link",{link:Je,password:t.password}));if(!n&&j.value==="code"){Un.value=!0;return}n&&(De.value=null,await pe())}function Nn(){x(()=>{Je&&k(async()=>{De.value=(await w("sign-in/link",{link:Je})).name})},[]);let e=De.value!==null;return s`
		<form class="door" onSubmit=${Po}>
			<h1>${i(e?"choosePassword":"enter")}</h1>
			${e?s`<p><bdi>${De.value}</bdi></p>`:s`
				<label>${i("name")}<input name="name" required autocomplete="username" autocapitalize="none" /></label>`}
			<label>${i("passwordWord")}<input name="password" type="password" required
				minlength=${e?10:1} autocomplete=${e?"new-password":"current-password"} /></label>
			${e&&s`<p class="hint">${i("passwordHint")}</p>`}
			${Un.value&&s`<label>${i("codeWord")}<input name="code" inputmode="numeric" autocomplete="one-time-code" pattern="[0-9]{6}" required /></label>`}
			<button class="main">${i("enter")}</button>
		</form>`}async function Do(e){e.preventDefault();let t=e.target;await k(()=>w("me/password",Object.fromEntries(new FormData(t))))&&(t.reset(),await pe())}var Oo=({id:e})=>k(()=>w(`me/sessions/${e}/end`)).then(pe);function Mn(){return s`
		<h1><bdi>${b.value.name}</bdi></h1>
		<p><span class="tag">${b.value.role}</span> <span class="tag">${b.value.desks}</span></p>
		<h2>${i("sessions")}</h2>
		<ul class="tasks">${b.value.sessions.map(e=>s`
			<li key=${e.id}><time>${I(e.began)}</time>
				${e.here?s`<span class="tag">${i("here")}</span>`:s`<button type="button" onClick=${()=>Oo(e)}>${i("end")}</button>`}</li>`)}</ul>
		<h2>${i("choosePassword")}</h2>
		<form class="door" onSubmit=${Do}>
			<label>${i("passwordWord")}<input name="password" type="password" required autocomplete="current-password" /></label>
			<label>${i("newPassword")}<input name="new" type="password" required minlength="10" autocomplete="new-password" /></label>
			<p class="hint">${i("passwordHint")}</p>
			<button class="main">${i("save")}</button>
		</form>`}var B=d(null),Pt=d(!0),Q=e=>new Date(`${e}T12:00Z`);function Rn(e,t){let n=new Date(`${e}T12:00Z`);return n.setUTCDate(n.getUTCDate()+t),n.toISOString().slice(0,10)}var ve={week:7,list:28},Ao=([e,t,n=""])=>({kind:ve[e]?e:"week",date:t??"",desk:n});async function jo({kind:e,date:t,desk:n}){await K(async()=>{B.value=await C(`appointments?day=${t}&desk=${n}${e==="list"?`&days=${ve.list}`:""}`)})}function Xe({item:e}){let t={confirmed:"✓",cancelled:"✗",moving:"⇄"};return s`<span class=${`state ${e.state}`}>${t[e.state]&&s`<b aria-hidden="true">${t[e.state]}</b> `}${i(e.state==="planned"?"noAnswer":`answer.${e.state}`)}</span>`}function Fo({item:e}){return s`
		<li><a class=${`item ${e.state}`} href=${`#appointment/${e.id}`}>
			<time>${e.time}</time> <strong dir="ltr">${e.code}</strong>
			<${Xe} item=${e} />
			${e.number&&s`<bdi class="who" dir="ltr">${e.number}</bdi>`}
			${e.topic&&s`<span class="tag" dir="auto">${e.topic}</span>`}
			${e.desk&&s`<span class="tag">${e.desk}</span>`}
			${e.told&&s`<small>${i(`told.${e.told}`)}</small>`}
		</a></li>`}function Uo({slot:e}){return s`
		<li><a class="item free" href=${`#appointment/new/${e.day}T${e.time}/${e.desk}`}>
			<time>${e.time}</time> ${i("freeSlot")}${e.room>1?` × ${e.room}`:""}
			<span class="tag">${e.desk}</span></a></li>`}function No({date:e}){let{today:t,appointments:n,slots:o}=B.value,r=[...n.filter(a=>a.day===e).map(a=>({at:a.time,key:a.id,show:s`<${Fo} key=${a.id} item=${a} />`})),...Pt.value?o.filter(a=>a.day===e).map(a=>({at:a.time,show:s`<${Uo} key=${`${a.desk}${a.time}`} slot=${a} />`})):[]].sort((a,l)=>a.at.localeCompare(l.at));return s`
		<li class=${e===t?"day today":"day"}>
			<h2><time datetime=${e}>${U(Q(e))}</time>${e===t&&s` <span class="hidden">${i("today")}</span>`}</h2>
			${r.length===0?s`<p class="empty">–</p>`:s`<ul>${r.map(({show:a})=>a)}</ul>`}
		</li>`}function Mo(){let{appointments:e}=B.value;return e.length===0?s`<p class="empty">${i("noAppointments")}</p>`:s`
		<div class="wide" tabindex="0" role="region" aria-label=${i("appointments")}><table>
			<thead><tr>${["when","code.of","answer.word","about","desk","place","reminders"].map(t=>s`<th key=${t} scope="col">${i(t)}</th>`)}</tr></thead>
			<tbody>${e.map(t=>s`
				<tr key=${t.id}>
					<td><time>${U(Q(t.day))} ${t.time}</time></td>
					<td><a class="item-link" href=${`#appointment/${t.id}`}><bdi dir="ltr">${t.code}</bdi></a></td>
					<td><${Xe} item=${t} /></td>
					<td>${t.person?s`<a href=${`#person/${t.person}`}><bdi dir="ltr">${t.number??i("erased")}</bdi></a>`:"–"}</td>
					<td>${t.desk??"–"}</td>
					<td dir="auto">${t.place}</td>
					<td>${t.reminders?t.told?i(`told.${t.told}`):i("told.planned"):i("never.reminded")}</td>
				</tr>`)}</tbody>
		</table></div>`}function Ro({at:e}){let{days:t,desks:n}=B.value,o=a=>F("appointments",e.kind,Rn(t[0],a*ve[e.kind]),e.desk),r=()=>k(()=>Cn("appointments/export",{from:t[0],until:t.at(-1)},`appointments-${t[0]}.csv`));return s`
		<div class="filters">
			<button type="button" onClick=${()=>o(-1)} aria-label=${i("before")}><span class="arrow" aria-hidden="true">‹</span></button>
			<button type="button" onClick=${()=>F("appointments",e.kind)}>${i("today")}</button>
			<button type="button" onClick=${()=>o(1)} aria-label=${i("after")}><span class="arrow" aria-hidden="true">›</span></button>
			${Object.keys(ve).map(a=>s`<button type="button" key=${a} aria-pressed=${e.kind===a} onClick=${()=>F("appointments",a,t[0],e.desk)}>${i(`show.${a}`)}</button>`)}
			${n.length>0&&s`<label><span class="hidden">${i("desk")}</span>
				<select value=${e.desk} onChange=${({target:a})=>F("appointments",e.kind,t[0],a.value)}>
					<option value="">${i("allDesks")}</option>
					${n.map(({name:a})=>s`<option key=${a}>${a}</option>`)}
				</select></label>`}
			${e.kind==="week"&&n.some(({slots:a})=>a)&&s`<label class="tick"><input type="checkbox" checked=${Pt.value} onChange=${({target:a})=>{Pt.value=a.checked}} /> ${i("freeSlots")}</label>`}
			<a class="button" href="#appointment/new">${i("newAppointment")}</a>
			<a href="#waiting">${i("waitingList")}</a>
			${b.value.role!=="volunteer"&&s`
				<a href="#import/appointments">${i("import")}</a>
				<button type="button" onClick=${r}>${i("export")}</button>`}
		</div>`}function qo(e,t){let n=document.documentElement.dir==="rtl"?"ArrowLeft":"ArrowRight";if(e.target.closest("input, textarea, select, .wide")||e.ctrlKey||e.altKey||e.metaKey||!B.value)return;let o=[...document.querySelectorAll(".item, .item-link")],r=o.indexOf(document.activeElement);e.key==="ArrowLeft"||e.key==="ArrowRight"?F("appointments",t.kind,Rn(B.value.days[0],e.key===n?ve[t.kind]:-ve[t.kind]),t.desk):e.key==="t"?F("appointments",t.kind):e.key==="l"?F("appointments",t.kind==="week"?"list":"week",B.value.days[0],t.desk):e.key==="n"?F("appointment","new"):(e.key==="j"||e.key==="k")&&o[Math.max(0,Math.min(o.length-1,r+(e.key==="j"?1:-1)))]?.focus()}function qn({parts:e}){let t=Ao(e);if(x(()=>{jo(t)},[M.value.count]),x(()=>{let r=a=>qo(a,t);return addEventListener("keydown",r),()=>removeEventListener("keydown",r)},[]),B.value===null)return s`<h1>${i("appointments")}</h1>`;let{days:n,more:o}=B.value;return s`
		<h1>${i("appointments")} <small>${U(Q(n[0]))} – ${U(Q(n.at(-1)))}</small></h1>
		<${Ro} at=${t} />
		${t.kind==="list"?s`<${Mo} />`:s`<ol class="week">${n.map(r=>s`<${No} key=${r} date=${r} />`)}</ol>`}
		${o&&s`<p class="hint">${i("notAll")}</p>`}
		<p class="hint">${i("keys.appointments")}</p>`}var In=d(null),Hn=d([]),Oe=d([]);async function Ln(e){await K(async()=>{In.value=await C(`appointments/${e}`)})}async function Vn(e,t){Oe.value=[];try{return j.value="",await w(e,t)}catch(n){return j.value=n.message,Oe.value=n.columns??[],null}}function R({name:e,children:t}){return s`<label>${i(`field.${e}`)}${t}
		${Oe.value.includes(e)&&s`<span class="wrong">${i(`bad.${e}`)}</span>`}</label>`}function Ho(e){let t=Math.round(e/36e5);return t%24===0?`${L(t/24)} ${i("days")}`:`${L(t)} ${i("hours")}`}function Io({history:e}){return s`
		<h2>${i("told")}</h2>
		${e.length===0?s`<p class="empty">${i("toldNothing")}</p>`:s`
			<ol class="history">${e.map(t=>s`
				<li><time>${I(t.at)}</time>
					<span>${t.before===0?i("ofChange"):`${Ho(t.before)} ${i("beforeIt")}`}</span>
					<span class="tag">${i(`told.${t.state}`)}</span>
					${t.calls>0&&s`<span class="tag">${i("calls")}: ${L(t.calls)}</span>`}
					${t.stale&&s`<span class="tag">${i("told.stale")}</span>`}</li>`)}</ol>`}`}var Dt=(e,t,n)=>Vn(t,n).then(o=>{o&&Ln(e)});function Lo({item:e}){let t=n=>{n.preventDefault();let{starts:o,place:r,reminders:a}=Object.fromEntries(new FormData(n.target));Dt(e.id,`appointments/${e.id}`,{starts:o,place:r,reminders:a?"yes":"no"})};return e.past||e.state==="cancelled"?null:s`
		<details open=${e.state==="moving"}><summary>${i("moveIt")}</summary>
			<form class="door" onSubmit=${t}>
				<${R} name="starts"><input id="starts" name="starts" type="datetime-local" required defaultValue=${`${e.day}T${e.time}`} /></${R}>
				<${R} name="place"><input name="place" required maxlength="300" dir="auto" defaultValue=${e.place} /></${R}>
				<label class="tick"><input name="reminders" type="checkbox" defaultChecked=${e.reminders} /> ${i("field.reminders")}</label>
				<p class="hint">${i("moveHint")}</p>
				<button class="main">${i("moveIt")}</button>
			</form></details>
		<details><summary>${i("cancelIt")}</summary>
			<p>${i("cancelHint")}</p>
			<button type="button" class="alert" onClick=${()=>Dt(e.id,`appointments/${e.id}/cancel`)}>${i("cancelIt")}</button></details>
		<button type="button" onClick=${()=>Dt(e.id,`appointments/${e.id}/wait`)}>${i("waitForSlot")}</button>`}function Vo({id:e}){x(()=>{Oe.value=[]},[e]),x(()=>{Ln(e)},[e,M.value.count]);let t=In.value;return String(t?.id)!==e?s`<h1>${i("appointment")}</h1>`:s`
		<p><a href=${`#appointments/week/${t.day}`}>${i("backToWeek")}</a></p>
		<h1>${U(Q(t.day))}, <time>${t.time}</time> · <bdi dir="ltr">${t.code}</bdi></h1>
		<p><${Xe} item=${t} /> ${t.desk&&s`<span class="tag">${t.desk}</span>`} ${t.topic&&s`<span class="tag" dir="auto">${t.topic}</span>`} ${t.staff&&s`<span class="tag" dir="auto">${t.staff}</span>`}</p>
		<p dir="auto">${t.place}</p>
		<p>${t.person?s`<a href=${`#person/${t.person}`}>${i("conversation")} <bdi dir="ltr">${t.number??i("erased")}</bdi></a>`:i("notYours")}</p>
		<${Lo} item=${t} />
		<${Io} history=${t.history} />`}function Wo({starts:e="",desk:t="",person:n=""}){x(()=>{Oe.value=[],K(async()=>{({desks:Hn.value}=await C("appointments?days=1"))}),document.querySelector(e?"#who":"#starts")?.focus()},[]);let o=Hn.value,r=async a=>{a.preventDefault();let{who:l,reminders:u,...f}=Object.fromEntries([...new FormData(a.target)].filter(([,y])=>y!=="")),m=/^[a-z0-9]{12}$/.test(l??""),p=await Vn("appointments",{...f,[m?"person":"number"]:l,reminders:u?"yes":"no"});p&&F("appointment",String(p.id))};return s`
		<p><a href="#appointments">${i("backToWeek")}</a></p>
		<form class="door wider" onSubmit=${r}>
			<h1>${i("newAppointment")}</h1>
			<${R} name="starts"><input id="starts" name="starts" type="datetime-local" required defaultValue=${e} /></${R}>
			<${R} name="number"><input id="who" name="who" required maxlength="40" dir="ltr" autocomplete="off" defaultValue=${n} /></${R}>
			<p class="hint">${i("whoHint")}</p>
			<label>${i("desk")}<select name="desk"><option value="">–</option>${o.map(({name:a})=>s`<option key=${a} selected=${a===t}>${a}</option>`)}</select></label>
			<${R} name="place"><input name="place" maxlength="300" dir="auto" required=${!o.some(({place:a})=>a)} /></${R}>
			<${R} name="topic"><input name="topic" maxlength="60" dir="auto" /></${R}>
			<label>${i("field.language")}<select name="language"><option value=""></option>${ce.value.languages.map(({tag:a,name:l})=>s`<option key=${a} value=${a} lang=${a}>${l}</option>`)}</select></label>
			<${R} name="code"><input name="code" maxlength="20" dir="ltr" autocapitalize="characters" /></${R}>
			<p class="hint">${i("codeHint")}</p>
			<label class="tick"><input name="reminders" type="checkbox" defaultChecked /> ${i("field.reminders")}</label>
			<button class="main">${i("save")}</button>
		</form>`}function Wn({parts:[e,t,n,o]}){return e==="new"?s`<${Wo} starts=${t} desk=${n} person=${o} />`:s`<${Vo} id=${e} />`}var zn=["no_number","number_invalid","sent_post","appointment_questura","in_process","need_documents","ready","collected","not_found","warning_refusal","refused","unavailable","stale"],Ye=d(null),Ot=d(0),ye=d(0);async function At(e,t=0){await K(async()=>{let n=await C(`cases?state=${e}${t?`&before=${t}`:""}`);Ye.value=t?[...Ye.value,...n.cases]:n.cases,Ot.value=n.next})}function zo({file:e,state:t}){return s`
		<form class="inline" onSubmit=${async o=>{o.preventDefault(),await k(()=>w(`cases/${e.id}`,Object.fromEntries(new FormData(o.target))))&&(ye.value=0,At(t))}}>
			<label><span class="hidden">${i("caseState")}</span><select name="state">${zn.map(o=>s`<option key=${o} value=${o} selected=${o===e.state}>${i(`case.${o}`)}</option>`)}</select></label>
			<label>${i("field.date")}<input name="date" type="date" defaultValue=${e.date??""} /></label>
			<label>${i("field.time")}<input name="time" maxlength="20" defaultValue=${e.time??""} /></label>
			<label>${i("field.place")}<input name="place" maxlength="300" dir="auto" defaultValue=${e.place??""} /></label>
			<button class="main">${i("save")}</button>
		</form>`}function Ko({file:e,state:t}){return s`
		<li>
			<div class="what">
				<bdi dir="ltr"><strong>${e.case?`…${e.case}`:"–"}</strong></bdi> <span>${i(`case.${e.state}`)}</span>
				<small>${e.person&&s`<a href=${`#person/${e.person}`}><bdi dir="ltr">${e.number??i("erased")}</bdi></a>`}
					${e.date&&s`<span><time>${e.date}</time> ${e.time}</span>`}
					${e.place&&s`<bdi>${e.place}</bdi>`}
					<span>${i("checked")} <time>${U(e.checked)}</time></span></small>
				${ye.value===e.id&&s`<${zo} file=${e} state=${t} />`}
			</div>
			${e.case&&s`<button type="button" aria-expanded=${ye.value===e.id} onClick=${()=>{ye.value=ye.value===e.id?0:e.id}}>${i("change")}</button>`}
		</li>`}function Kn({parts:[e=""]}){return x(()=>{ye.value=0,At(e)},[e]),s`
		<h1>${i("cases")}</h1>
		<div class="filters">
			<label><span class="hidden">${i("caseState")}</span>
				<select value=${e} onChange=${({target:t})=>F("cases",t.value)}>
					<option value="">${i("allStates")}</option>
					${zn.map(t=>s`<option key=${t} value=${t}>${i(`case.${t}`)}</option>`)}
				</select></label>
			${b.value.role!=="volunteer"&&s`<a href="#import/cases">${i("import")}</a>`}
		</div>
		${Ye.value?.length===0&&s`<p class="empty">${i("noCases")}</p>`}
		<ul class="tasks">${Ye.value?.map(t=>s`<${Ko} key=${t.id} file=${t} state=${e} />`)}</ul>
		${Ot.value>0&&s`<button type="button" onClick=${()=>At(e,Ot.value)}>${i("more")}</button>`}`}var Bo=["appointments","cases","people"],ee=d(null),H=d(null),be=d(null),Zo=500;function Bn(){ee.value=H.value=be.value=null}async function Go(e,t){Bn(),await k(async()=>{await Sn(t,n=>{H.value={what:"reading",done:n,all:t.size}}),ee.value=await w("import/check",{what:e})}),H.value=null}var Jo=()=>new Promise(e=>{setTimeout(e,Zo)});async function Xo(e,t){t.preventDefault();let n=t.target.elements.cancel_missing?.checked??!1;await k(async()=>{let o=await w("import",{what:e,cancel_missing:n}),{import:r,pieces:a,rows:l}=o;for(let u=0;u<a;u++)H.value={what:"sending",done:u,all:a},o=await w(`import/${r}`,{piece:u});for(;!o.ended;)H.value={what:"putting",done:o.put,all:l},await Jo(),o=await C(`import/${r}`);be.value={rows:l,cancelled:o.cancelled??0},ee.value=null}),H.value=null}function Yo({finding:e}){let t=i(`bad.${e.code}`);return s`<li>${e.line>0&&s`<strong>${i("line",e.line)}</strong>: `}
		${t===`bad.${e.code}`?s`<span lang="en" dir="ltr">${e.message}</span>`:s`${t} <small lang="en" dir="ltr">${e.message}</small>`}</li>`}function Qo(){let{wrong:e,findings:t}=ee.value;return s`
		<section role="alert">
			<h2>${i("badRows",L(e))}</h2>
			<p>${i("nothingImported")}</p>
			<ul class="findings">${t.map(n=>s`<${Yo} key=${`${n.line}${n.code}${n.message}`} finding=${n} />`)}</ul>
			${e>t.length&&s`<p class="hint">${i("andMore",L(e-t.length))}</p>`}
		</section>`}var ea=["number","code","starts_ms","place","desk","case_number","state","name","language"],ta=(e,t)=>e==="starts_ms"?I(t):t;function na({what:e}){let{rows:t,first:n}=ee.value,o=ea.filter(r=>n.some(a=>a[r]!==void 0));return s`
		<section>
			<h2 role="status">${i("rowsFine",L(t))}</h2>
			<div class="wide" tabindex="0" role="region" aria-label=${i("firstRows")}><table>
				<thead><tr>${o.map(r=>s`<th key=${r} scope="col">${i(`column.${r}`)}</th>`)}</tr></thead>
				<tbody>${n.map((r,a)=>s`<tr key=${a}>${o.map(l=>s`<td key=${l}><bdi>${ta(l,r[l])}</bdi></td>`)}</tr>`)}</tbody>
			</table></div>
			<form onSubmit=${r=>Xo(e,r)}>
				${e==="appointments"&&s`
					<label class="tick"><input type="checkbox" name="cancel_missing" /> ${i("cancelMissing")}</label>
					<p class="hint">${i("cancelMissingHint")}</p>`}
				<button class="main" id="put" disabled=${H.value!==null}>${i("importRows",L(t))}</button>
			</form>
		</section>`}function Zn({parts:[e="appointments"]}){return x(()=>{Bn(),document.querySelector("#file")?.focus()},[e]),s`
		<h1>${i("import")}</h1>
		<div class="filters">${Bo.map(t=>s`<a key=${t} href=${`#import/${t}`} aria-current=${t===e?"page":void 0}>${i(t)}</a>`)}</div>
		<p>${i("importHint")}</p>
		<p class="hint"><code dir="ltr">${i(`columns.${e}`)}</code></p>
		<label>${i("file")}<input id="file" type="file" accept=${e==="appointments"?".csv,.ics,text/csv,text/calendar":".csv,text/csv"} onChange=${({target:t})=>{t.files.length>0&&Go(e,t.files[0])}} /></label>
		${H.value&&s`<p role="status">${i(`step.${H.value.what}`)} <progress value=${H.value.done} max=${Math.max(1,H.value.all)} aria-label=${i(`step.${H.value.what}`)}></progress></p>`}
		${ee.value&&(ee.value.wrong>0?s`<${Qo} />`:ee.value.rows===0?s`<p role="status">${i("noRows")}</p>`:s`<${na} what=${e} />`)}
		${be.value&&s`<p class="held" role="status">${i("imported",L(be.value.rows))}${be.value.cancelled>0?` ${i("cancelledToo",L(be.value.cancelled))}`:""} <a href=${e==="people"?"#inbox":`#${e}`}>${i("look")}</a></p>`}`}var oa=["all","unread","mine","free"],Ae=d("all"),fe=d(null),Ft=d(!1);async function Jn(){try{({tasks:fe.value,more:Ft.value}=await C(`inbox?filter=${Ae.value}`))}catch(e){j.value=e.message}}async function aa(){await k(async()=>{let e=await C(`inbox?filter=${Ae.value}&skip=${fe.value.length}`);fe.value=[...fe.value,...e.tasks],Ft.value=e.more})}var jt=(e,t)=>k(()=>w(`tasks/${e.id}`,t)).then(Jn);function Gn(e){let t=[...document.querySelectorAll(".tasks a")],n=t.indexOf(document.activeElement);e.target.closest("input, textarea, select")||e.ctrlKey||e.altKey||e.metaKey||(e.key==="j"||e.key==="k"?t[Math.max(0,Math.min(t.length-1,n+(e.key==="j"?1:-1)))]?.focus():e.key==="t"&&n>=0&&jt(fe.value[n],{take:!0}))}function Ut({id:e}){return s`<audio controls preload="none" src=${`api/recordings/${e}`}></audio>`}function ia({task:e}){return s`
		<li class=${e.urgent?"urgent":""}>
			<div class="what">
				<a href=${e.person?`#person/${e.person}`:"#inbox"}>
					${e.unread&&s`<b class="dot" aria-label=${i("unread")}></b>`}
					<strong>${ue(e.topic)}</strong>
					<bdi dir="ltr">${e.number??i("withheld")}</bdi>
				</a>
				${!e.person&&s`<${Ut} id=${e.interaction} />`}
				<small>
					${e.urgent&&s`<b class="tag">${i("urgent")}</b>`}
					<span class="tag">${e.desk}</span>
					${e.language&&s`<span class="tag">${e.language}</span>`}
					<time>${U(e.due)}</time>
					<span>${i(e.state)}${e.staff&&s` · <bdi>${e.staff}</bdi>`}</span>
				</small>
			</div>
			${e.staff===b.value.name?s`<button type="button" onClick=${()=>jt(e,{state:"done"})}>${i("close")}</button>`:s`<button type="button" disabled=${e.staff!==null} onClick=${()=>jt(e,{take:!0})}>${i("take")}</button>`}
		</li>`}function Xn(){return x(()=>{Jn()},[Ae.value,M.value.count]),x(()=>(addEventListener("keydown",Gn),()=>removeEventListener("keydown",Gn)),[]),s`
		<h1>${i("inbox")}</h1>
		<div class="filters" role="group" aria-label=${i("inbox")}>
			${oa.map(e=>s`
				<button type="button" key=${e} aria-pressed=${Ae.value===e} onClick=${()=>{Ae.value=e}}>${i(e==="free"?"free.filter":e)}</button>`)}
		</div>
		${fe.value?.length===0&&s`<p class="empty">${i("nothing")}</p>`}
		<ul class="tasks">${fe.value?.map(e=>s`<${ia} key=${e.id} task=${e} />`)}</ul>
		${Ft.value&&s`<button type="button" onClick=${aa}>${i("more")}</button>`}
		<p class="hint">${i("keys")}</p>`}var Z=d(null),je=d([]),et=d(0),Qe=d(null),te=d(null),de=d(!1);async function Nt(e){try{let[t,n]=await Promise.all([C(`people/${e}`),C(`people/${e}/thread`)]);Z.value=t,je.value=n.rows.toReversed(),et.value=n.earlier,t.tasks.some(({unread:o})=>o)&&await w(`people/${e}/read`)}catch(t){j.value=t.message}}async function ra(){await k(async()=>{let e=await C(`people/${Z.value.person}/thread?from=${et.value}`);je.value=[...e.rows.toReversed(),...je.value],et.value=e.earlier})}var ge=(e,t)=>k(()=>w(e,t)).then(n=>Nt(Z.value.person).then(()=>n));function sa({row:e}){let t=e.channel==="desk"?"note":e.direction,n=e.flow==="appointment"&&e.kind==="note"?`${i(`did.${e.step}`)} ${e.text??""}`:e.kind==="follow_up"?`${i(e.step??"open")}: ${ue(e.flow??"")}`:e.text;return s`
		<li class=${`row ${t}`}>
			${e.audio?s`<${Ut} id=${e.id} />`:null}
			${n&&s`<p dir="auto" lang=${e.language}>${n}</p>`}
			${e.kind==="follow_up"&&e.text&&s`<p dir="auto">${e.text}</p>`}
			<small>
				<time>${I(e.at)}</time>
				${e.staff&&s` · <bdi>${e.staff}</bdi>`}
				${e.channel==="call"&&s` · ${i("call")}${e.step?s` <bdi>${e.flow}.${e.step}</bdi>`:null}`}
				${e.status&&s` · ${i(e.status)}`}
				${e.parts>0&&s` · ${e.parts} SMS`}
			</small>
		</li>`}var Yn;function la(e){let t=e.target.value;clearTimeout(Yn),Yn=setTimeout(async()=>{try{te.value=t&&!de.value?await w("parts",{text:t}):null}catch{te.value=null}},150)}function ua(){let e=vt(),t=async r=>{r?.preventDefault();let a=e.current.value.trim();a&&await ge(`people/${Z.value.person}/${de.value?"note":"answer"}`,{text:a})&&(e.current.value="",te.value=null)},n=r=>{r.key==="Enter"&&(r.ctrlKey||r.metaKey)&&t()},o=te.value?.price?.toLocaleString(document.documentElement.lang,{style:"currency",currency:"EUR",maximumFractionDigits:3});return s`
		<form class="write" onSubmit=${t}>
			<label><span class="hidden">${i(de.value?"note":"answer")}</span>
				<textarea id="answer" ref=${e} rows="3" maxlength="1600" dir="auto" onInput=${la} onKeyDown=${n}
					placeholder=${i(de.value?"note":"answer")}></textarea></label>
			<div>
				<label class="tick"><input type="checkbox" checked=${de.value} onChange=${({target:r})=>{de.value=r.checked}} /> ${i("isNote")}</label>
				<output>${te.value&&`${te.value.parts} SMS${o?` · ${o}`:""}${te.value.because?` · «${te.value.because}»`:""}`}</output>
				<button class="main">${i(de.value?"save":"send")}</button>
			</div>
		</form>`}function ca(){let{holder:e,person:t}=Z.value;return e===null?s`<button type="button" onClick=${()=>ge(`people/${t}/hold`)}>${i("hold")}</button>`:s`<p class="held">${i("heldBy")} <bdi>${e}</bdi>
		${e===b.value.name&&s`<button type="button" onClick=${()=>ge(`people/${t}/free`)}>${i("free")}</button>`}</p>`}function pa({task:e}){let t=n=>{n.preventDefault();let{desk:o,due:r,note:a,to:l}=Object.fromEntries(new FormData(n.target));ge(`tasks/${e.id}`,{...a&&{note:a},...o&&{desk:o},...l&&{to:l},...r&&{due:new Date(`${r}T09:00`).getTime(),state:"waiting"}})};return s`
		<li class=${e.urgent?"urgent":""}>
			<strong>${ue(e.topic)}</strong> <span class="tag">${e.desk}</span>
			<small>${i(e.state)}${e.staff&&s` · <bdi>${e.staff}</bdi>`} · <time>${U(e.due)}</time></small>
			${e.state!=="done"&&s`
				<p>
					${e.staff!==b.value.name&&s`<button type="button" disabled=${e.staff!==null} onClick=${()=>ge(`tasks/${e.id}`,{take:!0})}>${i("take")}</button>`}
					<button type="button" onClick=${()=>ge(`tasks/${e.id}`,{state:"done"})}>${i("close")}</button>
				</p>
				<details><summary>${i("handOver")}</summary>
					<form onSubmit=${t}>
						<label>${i("toDesk")}<select name="desk"><option value=""></option>${ce.value.desks.map(n=>s`<option key=${n}>${n}</option>`)}</select></label>
						<label>${i("toPerson")}<select name="to"><option value=""></option>${ce.value.staff.map(({name:n})=>s`<option key=${n}>${n}</option>`)}</select></label>
						<label>${i("due")}<input type="date" name="due" /></label>
						<label>${i("sentence")}<input name="note" maxlength="1600" dir="auto" /></label>
						<button>${i("save")}</button>
					</form></details>`}
		</li>`}function fa(){let e=Z.value,t=()=>k(async()=>{Qe.value=(await w(`people/${e.person}/number`)).number});return s`
		<aside aria-label=${i("about")}>
			<p><bdi dir="ltr">${Qe.value??e.number??i("erased")}</bdi>
				${e.number&&!Qe.value&&s` <button type="button" onClick=${t}>${i("showNumber")}</button>`}</p>
			<p>${e.name&&s`<bdi>${e.name}</bdi> `}${e.language&&s`<span class="tag">${e.language}</span>`}
				<span class="tag">${i(e.safety)}</span>${e.stopped&&s`<b class="tag">STOP</b>`}</p>
			<${ca} />
			<h2>${i("tasks")}</h2>
			<ul class="tasks">${e.tasks.map(n=>s`<${pa} key=${n.id} task=${n} />`)}</ul>
			${e.appointments.length>0&&s`<h2>${i("appointments")}</h2>
				<ul>${e.appointments.map(n=>s`<li key=${n.id}><time>${I(n.starts)}</time> <bdi>${n.place}</bdi></li>`)}</ul>`}
			${e.cases.length>0&&s`<h2>${i("cases")}</h2>
				<ul>${e.cases.map(n=>s`<li key=${n.id}><bdi dir="ltr">…${n.number}</bdi> <span class="tag">${n.state}</span></li>`)}</ul>`}
		</aside>`}function Qn({parts:[e]}){return x(()=>{Z.value=null,Qe.value=null,je.value=[],Nt(e)},[e]),x(()=>{Z.value&&(M.value.person===void 0||M.value.person===e)&&Nt(e)},[M.value.count]),Z.value===null?s`<h1 class="hidden">${i("conversation")}</h1>`:s`
		<h1 class="hidden">${i("conversation")}</h1>
		<div class="person">
			<section aria-label=${i("conversation")}>
				${et.value>0&&s`<button type="button" onClick=${ra}>${i("earlier")}</button>`}
				<ol class="thread" aria-live="polite">${je.value.map(t=>s`<${sa} key=${t.id} row=${t} />`)}</ol>
				<${ua} />
			</section>
			<${fa} />
		</div>`}var tt=d(null);function eo({parts:[e=""]}){x(()=>{tt.value=null,k(async()=>{tt.value=await C(`search?q=${encodeURIComponent(e)}`)})},[e]);let{people:t=[],tasks:n=[]}=tt.value??{};return s`
		<h1>${i("search")}: <bdi>${e}</bdi></h1>
		${tt.value&&t.length+n.length===0&&s`<p class="empty">${i("nobody")}</p>`}
		<ul class="tasks">
			${t.map(({person:o,by:r})=>s`
				<li key=${o}><a href=${`#person/${o}`}><strong>${o}</strong></a> <small class="tag">${r}</small></li>`)}
			${n.filter(({person:o})=>o).map(o=>s`
				<li key=${o.id}><a href=${`#person/${o.person}`}><strong>${ue(o.topic)}</strong> <bdi dir="ltr">${o.number}</bdi></a></li>`)}
		</ul>`}var Mt=d(null),to=()=>K(async()=>{({waiting:Mt.value}=await C("waiting"))}),da=({id:e})=>k(()=>w(`waiting/${e}/drop`)).then(to);function ma({row:e}){return s`
		<li>
			<div class="what">
				${e.person?s`<a href=${`#person/${e.person}`}><bdi dir="ltr">${e.number??i("erased")}</bdi></a>`:i("notYours")}
				<small><span class="tag">${e.desk}</span>
					<span>${i("since")} <time>${I(e.since)}</time></span>
					${e.appointment>0&&s`<a href=${`#appointment/${e.appointment}`}>${i(e.keeps?"keepsUntilThen":"appointment")}</a>`}</small>
				${e.offers.map(t=>s`<p key=${t.day+t.time}><small>${U(Q(t.day))} ${t.time} <span class="tag">${i(`offer.${t.state}`)}</span></small></p>`)}
			</div>
			<button type="button" onClick=${()=>da(e)}>${i("takeOut")}</button>
		</li>`}function no(){return x(()=>{to()},[M.value.count]),s`
		<p><a href="#appointments">${i("backToWeek")}</a></p>
		<h1>${i("waitingList")}</h1>
		${Mt.value?.length===0&&s`<p class="empty">${i("nobodyWaits")}</p>`}
		<ol class="tasks">${Mt.value?.map(e=>s`<${ma} key=${e.id} row=${e} />`)}</ol>`}var oo=["volunteer","coordinator","admin"],nt=[{name:"inbox",View:Xn,bar:!0},{name:"appointments",View:qn,bar:!0},{name:"appointment",View:Wn},{name:"waiting",View:no},{name:"cases",View:Kn,bar:!0},{name:"import",View:Zn,least:"coordinator"},{name:"person",View:Qn},{name:"search",View:eo},{name:"me",View:Mn}],Rt=({least:e="volunteer"})=>oo.indexOf(b.value.role)>=oo.indexOf(e);async function _a(){await k(()=>w("sign-out")),b.value=null}function $a(e){e.preventDefault();let t=new FormData(e.target).get("q").trim();t.length>1&&F("search",t)}function ha(){return s`
		<header class="bar">
			<img src="icon.svg" alt="" width="28" height="28" />
			<nav class="views" aria-label=${i("views")}>
				${nt.filter(e=>e.bar&&Rt(e)).map(({name:e})=>s`
					<a key=${e} href=${`#${e}`} aria-current=${he.value[0]===e?"page":void 0}>${i(e)}</a>`)}
			</nav>
			<form role="search" onSubmit=${$a}>
				<input id="q" name="q" type="search" aria-label=${i("search")} placeholder=${i("search")} minlength="2" maxlength="64" />
			</form>
			<nav aria-label="passaparola">
				<${Tt} />
				<a href="#me"><bdi>${b.value.name}</bdi></a>
				<button type="button" onClick=${_a}>${i("leave")}</button>
			</nav>
		</header>`}function va(){if(b.value===void 0)return s`<main aria-busy="true"></main>`;let{View:e}=nt.find(t=>t.name===he.value[0]&&b.value&&Rt(t))??nt[0];return s`
		${b.value?s`<${ha} />`:s`<header class="bar"><span class="home"><img src="icon.svg" alt="" width="28" height="28" /> passaparola</span><nav aria-label="passaparola"><${Tt} /></nav></header>`}
		<p class="wrong" role="alert">${j.value&&i(j.value)}</p>
		<main id="main">${b.value?s`<${e} key=${he.value.join("/")} parts=${he.value.slice(1)} />`:s`<${Nn} />`}</main>`}addEventListener("keydown",e=>{e.target.closest("input, textarea, select")||e.ctrlKey||e.altKey||e.metaKey||!b.value||(e.key==="/"?(e.preventDefault(),document.getElementById("q")?.focus()):e.key==="g"&&F("inbox"))});await Dn();dt(s`<${va} />`,document.body);pe();
