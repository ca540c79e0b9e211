// SPDX-License-Identifier: AGPL-3.0-or-later
// made by daemon/desk/page/build from fe7fe095a4623beceb7ddb91e47cc0f4
// with preact, htm and signals: licences.txt
var y,Lt,rt,J,at,Re,Wt,Ne,Vt,st,it,to,ke=Symbol.for("pv"),qe={},He=[],no=/^m(i|n|o|s|text|space)$/,lt=Array.isArray,ut=He.slice,ae=Object.assign;function oe(e){e&&e.parentNode&&e.remove()}function xe(e,t,n){var o,r,a,l={},u=arguments.length;for(a in t)a=="key"?o=t[a]:a=="ref"&&typeof e!="function"?r=t[a]:l[a]=t[a];return u>2&&(l.children=u>3?ut.call(arguments,2):n),we(e,l,o,r,null)}function we(e,t,n,o,r){var a={type:e,props:t,key:n,ref:o,__k:null,__:null,__b:0,__e:null,__c:null,constructor:ke,__v:r||++Lt,__i:-1,__u:0};return!r&&y.vnode&&y.vnode(a),a}function re(e){return e.children}function ie(e,t){this.props=e,this.context=t,this.__g=0}function Z(e,t){if(t==null)return e.__&&Z(e.__,e.__i+1);for(var n;t<e.__k.length;t++)if((n=e.__k[t])&&n.__e)return n.__e;return typeof e.type!="function"||e.props.__P?null:Z(e)}function oo(e){var t,n=e.__v,o=n.__e,r=[],a=[],l=e.__P;l&&((t=ae({constructor:ke},n)).__v=n.__v+1,y.vnode&&y.vnode(t),ct(l,t,n,e.__n,l.namespaceURI,32&n.__u?[o]:null,r,o||Z(n),32&n.__u,a),t.__v=n.__v,t.__.__k[t.__i]=t,Zt(r,t,a),n.__=n.__e=null,t.__e!=o&&Kt(t))}function Kt(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(function(t){return t&&(e.__e=t.__e)}),Kt(e)}function Ht(e){(8&e.__g||(e.__g|=8,J.push(e),Re++))&&at==y.debounceRendering||((at=y.debounceRendering)||queueMicrotask)(zt)}function zt(){try{for(var e,t=1;J.length;)J.length>t&&J.sort(Wt),e=J.shift(),t=J.length,8&e.__g&&oo(e)}finally{(Re=J.length)&&(at||queueMicrotask)(zt)}}function Bt(e,t,n,o,r,a,l,u,f,m,p){var b,_,c,$,O,w,E=o.__k||He,v=t.length;for(f=ao(n,t,E,f,v),b=0;b<v;b++)(c=n.__k[b])!=null&&(_=~c.__i&&E[c.__i]||qe,c.__i=b,w=ct(e,c,_,r,a,l,u,f,m,p),$=c.__e,(_.ref!=c.ref||8&_.__u)&&(_.ref&&pt(_.ref,null,c,_),c.ref&&p.push(c.ref,c.__c||$,c)),O=O||$,4&c.__u?(f=Gt(c,f,e,!_.__v),_.__e&&(_.__e=null)):typeof c.type=="function"&&w!==void 0?f=w:$&&(f=$.nextSibling),c.__u&=-21);return n.__e=O,f}function ao(e,t,n,o,r){var a,l,u,f,m,p,b,_,c,$=n.length,O=$,w=0,E=0,v=e.__k=Array(r);for(a=0;a<r;a++)(l=t[a])!=null&&typeof l!="boolean"&&typeof l!="function"?(typeof l!="object"||l.constructor===String?l=v[a]=we(null,l):lt(l)?l=v[a]=we(re,{children:l}):l.constructor===ke&&l.__b?l=v[a]=we(l.type,l.props,l.key,l.ref,l.__v):v[a]=l,f=a+w,l.__=e,l.__b=e.__b+1,u=null,~(m=l.__i=io(l,n,f,O))&&(O--,(u=n[m])&&(u.__u|=2)),u&&u.__v?(l.__u|=16,m==f-1?w--:m==f+1?w++:m!=f&&(m>f?w--:w++,E=1)):(~m||(r>$?w--:r<$&&w++),typeof l.type!="function"&&(l.__u|=4))):v[a]=null;if(E){for(p=[],b=[],a=0;a<r;a++)if((l=v[a])&&16&l.__u){for(w=0,_=p.length;w<_;)p[c=w+_>>1]<l.__i?w=c+1:_=c;p[w]=l.__i,b[a]=w+1}for(w=p.length;a--;)b[a]&&(b[a]==w?w--:v[a].__u|=4)}if(O)for(a=0;a<$;a++)!(u=n[a])||2&u.__u||(u.__e==o&&(o=Z(u)),ft(u,u));return o}function Gt(e,t,n,o){var r,a,l,u;if(typeof e.type=="function"){if(e.props.__P)return t;if(r=e.__k)for(a=0;a<r.length;a++)r[a]&&(r[a].__=e,t=Gt(r[a],t,n,!1));return t}for(t&&!t.parentNode&&(t=Z(e))&&!t.parentNode&&(t=null),l=e.__e,u=t;u&&u.nodeType==8;)u=u.nextSibling;for(l!=u&&(!o&&n.moveBefore&&l.parentNode?n.moveBefore(l,t):n.insertBefore(l,t||null)),t=l;(t=t&&t.nextSibling)&&t.nodeType==8&&!t.data.startsWith("$s"););return t}function io(e,t,n,o){var r,a=e.key,l=e.type,u=t[n],f=u&&!(2&u.__u);if(u===null&&a==null||f&&a==u.key&&l==u.type)return n;if(o>(f?1:0)){for(r=n-1;r>=0;r--)if((u=t[r])&&!(2&u.__u)&&a==u.key&&l==u.type)return r;for(r=n+1;r<t.length;r++)if((u=t[r])&&!(2&u.__u)&&a==u.key&&l==u.type)return r}return-1}function It(e,t,n){n==null&&(n=""),t[0]=="-"?e.setProperty(t,n):e[t]=n}function Ue(e,t,n,o,r){var a,l;if(t=="style")if(typeof n=="string")e.style.cssText=n;else{if(typeof o=="string"&&(e.style.cssText=o=""),o)for(t in o)n&&t in n||It(e.style,t);if(n)for(t in n)o&&n[t]==o[t]||It(e.style,t,n[t])}else if(t[0]=="o"&&t[1]=="n")typeof n!="function"&&(n=null),typeof o!="function"&&(o=null),(e.__e||(e.__e={}))[t]=n,n&&o||(l=it[t]||(it[t]=ro(t)),(e.__a||(e.__a={}))[t]=st,a=t!=(t=t.replace(Vt,"$1")),(t=t.slice(2))[0]<"a"&&(t=t.toLowerCase()),n?e.addEventListener(t,l,a):e.removeEventListener(t,l,a));else{if(r=="http://www.w3.org/2000/svg")t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(t!="width"&&t!="height"&&t!="href"&&t!="list"&&t!="form"&&t!="tabIndex"&&t!="download"&&t!="rowSpan"&&t!="colSpan"&&t!="role"&&t!="popover"&&t in e)try{return void(e[t]=n??"")}catch{}if(typeof n=="function")return;n==null||n===!1&&t[4]!="-"?e.removeAttribute(t):e.setAttribute(t,t=="popover"&&n==1?"":n)}}function ro(e){return function(t){var n=this.__e;if(n){if(n=n[e],t[Ne]==null)t[Ne]=st++;else if(t[Ne]<this.__a[e])return;return n(y.event?y.event(t):t)}}}function ct(e,t,n,o,r,a,l,u,f,m){var p,b,_,c,$,O,w,E,v,A,T,ot,Rt,Fe,te,qt,G,ne,W=t.type;if(t.constructor!==ke)return null;128&n.__u&&(f=32&n.__u,p=n.__c.__z)&&(t.__u|=f,b=a=[],p.nodeType==8?u=Me(p,a):a.push(p),u=a[0]||u),(p=y.__b)&&p(t);e:if(typeof W=="function"){_=l.length;try{if(E=t.props,v=(p=W.prototype)&&p.render,A=(p=W.contextType)&&o[p.__c],T=p?A?A.props.value:p.__:o,(c=n.__c)?(t.__c=c,2&c.__g&&(c.__g|=1)):(v?t.__c=c=new W(E,T):(t.__c=c=new ie(E,T),c.constructor=W,c.render=lo),A&&A.sub(c),c.state||(c.state={}),c.__n=o,c.__g|=8,c.__h=[],c.__k=[]),v&&(c.__s||(c.__s=c.state),W.getDerivedStateFromProps&&(c.__s==c.state&&(c.__s=ae({},c.__s)),ae(c.__s,W.getDerivedStateFromProps(E,c.__s)))),$=c.props,O=c.state,c.__v=t,n.__c){if(E!==$&&v&&!W.getDerivedStateFromProps&&c.componentWillReceiveProps&&c.componentWillReceiveProps(E,T),t.__v==n.__v&&!(8&c.__g)||!(4&c.__g)&&c.shouldComponentUpdate&&c.shouldComponentUpdate(E,c.__s,T)===!1){t.__v!=n.__v&&(c.props=E,c.state=c.__s,c.__g&=-9),t.__e=n.__e,t.__k=n.__k,t.__k.some(function(q){q&&(q.__=t)}),He.push.apply(c.__h,c.__k),c.__k=[],c.__h.length&&l.push(c),u=Z(n);break e}c.componentWillUpdate&&c.componentWillUpdate(E,c.__s,T),v&&c.componentDidUpdate&&c.__h.push(function(){c.componentDidUpdate($,O,w)})}else v&&!W.getDerivedStateFromProps&&c.componentWillMount&&c.componentWillMount(),v&&c.componentDidMount&&c.__h.push(c.componentDidMount);c.context=T,c.props=E,c.__P=e,c.__g&=-5,ot=y.__r,Rt=v?25:0;do c.__g&=-9,ot&&ot(t),p=c.render(c.props,c.state=c.__s,c.context);while(8&c.__g&&++Rt<25);v&&(He.push.apply(c.__h,c.__k),c.__k=[]),c.state=c.__s,c.getChildContext&&(o=ae({},o,c.getChildContext())),v&&n.__c&&c.getSnapshotBeforeUpdate&&(w=c.getSnapshotBeforeUpdate($,O)),Fe=p&&p.type===re&&p.key==null?p.props.children:p,E.__P&&(p=u,r=(e=E.__P).namespaceURI,f=a=null,n.props&&n.props.__P!=e&&(n.__k.some(function(q){q&&ft(q,q)}),n.__k=null),u=n.__k?Z(n,0):null),u=Bt(e,lt(Fe)?Fe:[Fe],t,n,o,r,a,l,u,f,m),E.__P&&(t.__e=null,u=p),t.__u&=-161,b&&b.some(oe),c.__h.length&&l.push(c),1&c.__g&&(c.__g&=-4)}catch(q){if(l.length=_,t.__v=null,f||a)if(q&&q.then){if(t.__u|=128|f,a){for(~(G=a.indexOf(u||void 0))||(G=a.length);(ne=a[G-1])&&ne.nodeType==8;)G--;for(;G<a.length;G++)if(ne=a[G])if(a[G]=null,te){if(ne==qt)break}else{if(ne.nodeType!=8)break;ne.data.startsWith("$s")&&(qt=Me(te=ne))}}if(!te){for(;u&&u.nodeType==8&&u.nextSibling;)u=u.nextSibling;te=u}(p=Me(te=t.__c.__z||(t.__c.__z=te)))?(t.__e=te,u=p):t.__e=u,u=u&&u.nextSibling}else a&&a.some(oe);else t.__e=n.__e;t.__k||(t.__k=n.__k||[]),q&&q.then||Jt(t),y.__e(q,t,n)}}else u=t.__e=so(n.__e,t,n,o,r,a,l,f,m,e);return(p=y.diffed)&&p(t),u}function Me(e,t){if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var n=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith("$s"))n++;else if(e.data.startsWith("/$s")&&!--n)return e}t&&t.push(e)}}function Jt(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.some(Jt))}function Zt(e,t,n){for(var o=0;o<n.length;)pt(n[o++],n[o++],n[o++]);y.__c&&y.__c(t,e),e.some(function(r){try{e=r.__h,r.__h=[],e.some(function(a){a.call(r)})}catch(a){y.__e(a,r.__v)}})}function so(e,t,n,o,r,a,l,u,f,m){var p,b,_,c,$,O,w,E,v=n.props||qe,A=t.props,T=t.type;if(T=="svg"?r="http://www.w3.org/2000/svg":T=="math"?r="http://www.w3.org/1998/Math/MathML":r||(r="http://www.w3.org/1999/xhtml"),a){for(p=0;p<a.length;p++)if(($=a[p])&&(T?$.localName==T:$.nodeType==3)){e=$,a[p]=null;break}}if(!e){if(E=m.ownerDocument||document,!T)return E.createTextNode(A);e=E.createElementNS(r,T,A.is?A:m),u&&(y.__m&&y.__m(t,a),u=!1),a=null}if(T){if(m=T=="template"&&e.content||e,a=T=="textarea"&&A.defaultValue!=null?null:a&&ut.call(m.childNodes),!u&&a)for(v={},p=0;p<e.attributes.length;p++)v[($=e.attributes[p]).name]=$.value;for(p in v)$=v[p],p=="dangerouslySetInnerHTML"?_=$:p=="children"||p in A||p=="value"&&"defaultValue"in A||p=="checked"&&"defaultChecked"in A||Ue(e,p,null,$,r);for(p in A)$=A[p],p=="children"?c=$:p=="dangerouslySetInnerHTML"?b=$:p=="value"?O=$:p=="checked"?w=$:u&&typeof $!="function"||v[p]===$||Ue(e,p,$,v[p],r);b?(u||_&&(b.__html==_.__html||b.__html==e.innerHTML)||(e.innerHTML=b.__html),t.__k=[]):(_&&(e.textContent=""),(T=="foreignObject"||r=="http://www.w3.org/1998/Math/MathML"&&no.test(T))&&(r="http://www.w3.org/1999/xhtml"),Bt(m,lt(c)?c:[c],t,n,o,r,a,l,a?a[0]:n.__k&&Z(n,0),u,f),a&&a.some(oe)),u&&T!="textarea"||(p="value",T=="progress"&&O==null?e.removeAttribute(p):O==null||O===e[p]&&(T!="progress"||O)||Ue(e,p,O,v[p],r),p="checked",w!=null&&w!=e[p]&&Ue(e,p,w,v[p],r))}else v===A||u&&e.data==A||(e.data=A);return e}function pt(e,t,n,o){try{typeof e=="function"?t?t.__x=e(t)||1:o&&(o=o.__c||o.__e)&&(t=o.__x)&&(o.__x=null,typeof t=="function"?t():e(null)):e.current=t}catch(r){y.__e(r,n)}}function ft(e,t,n){var o,r,a,l;if(y.unmount&&y.unmount(e),!(o=e.ref)||o.current&&o.current!=e.__e||pt(o,null,t,e),o=e.__c){if(o.componentWillUnmount)try{o.componentWillUnmount()}catch(u){y.__e(u,t)}o.__P=o.__n=null}if(o=e.__k)for(l=0;l<o.length;l++)o[l]&&ft(o[l],t,typeof e.type!="function"||n&&!e.props.__P);!n&&(o=e.__c)&&(o=o.__z)&&(r=Me(o,a=[]))&&(o==e.__e&&a.some(oe),oe(r),oe(o)),n||oe(e.__e),e.__e=e.__c=e.__=null}function lo(e,t,n){return this.constructor(e,n)}function dt(e,t){var n,o,r,a;y.__&&y.__(e,t),t.nodeType==9&&(t=t.documentElement),o=(n=e&&32&e.__u)?null:t.__k,t.__k=we(re,{children:[e]}),r=[],a=[],ct(t,t.__k,o||qe,qe,t.namespaceURI,o?null:t.firstChild?ut.call(t.childNodes):null,r,o?o.__e:t.firstChild,n,a),Zt(r,t.__k,a),t.__k.props.children=null}y={__e:function(e,t,n,o){for(var r,a,l;t=t.__;)if((r=t.__c)&&!(1&r.__g)){r.__g|=4;try{if((l=(a=r.constructor)&&a.getDerivedStateFromError)&&r.setState(a.getDerivedStateFromError(e)),r.componentDidCatch&&(r.componentDidCatch(e,o||{}),l=1),l&&8&r.__g)return void(r.__g|=2)}catch(u){e=u}}throw Re=0,e}},Lt=0,rt=function(e){return e!=null&&e.constructor===ke},ie.prototype.setState=function(e,t){var n=this.__s;n&&n!=this.state||(n=this.__s=ae({},this.state)),typeof e=="function"&&(e=e(ae({},n),this.props)),e&&(ae(n,e),this.__v&&(t&&this.__k.push(t),Ht(this)))},ie.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.push(e),Ht(this))},ie.prototype.render=re,J=[],Re=0,Wt=function(e,t){return e.__v.__b-t.__v.__b},Ne=Symbol(),Vt=/(PointerCapture)$|Capture$/i,st=0,it={},to=0;var Yt=function(e,t,n,o){var r;t[0]=0;for(var a=1;a<t.length;a++){var l=t[a++],u=t[a]?(t[0]|=l?1:2,n[t[a++]]):t[++a];l===3?o[0]=u:l===4?o[1]=Object.assign(o[1]||{},u):l===5?(o[1]=o[1]||{})[t[++a]]=u:l===6?o[1][t[++a]]+=u+"":l?(r=e.apply(u,Yt(e,u,n,["",null])),o.push(r),u[0]?t[0]|=2:(t[a-2]=0,t[a]=r)):o.push(u)}return o},Xt=new Map;function Qt(e){var t=Xt.get(this);return t||(t=new Map,Xt.set(this,t)),(t=Yt(this,t.get(e)||(t.set(e,t=(function(n){for(var o,r,a=1,l="",u="",f=[0],m=function(_){a===1&&(_||(l=l.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?f.push(0,_,l):a===3&&(_||l)?(f.push(3,_,l),a=2):a===2&&l==="..."&&_?f.push(4,_,0):a===2&&l&&!_?f.push(5,0,!0,l):a>=5&&((l||!_&&a===5)&&(f.push(a,0,l,r),a=6),_&&(f.push(a,_,0,r),a=6)),l=""},p=0;p<n.length;p++){p&&(a===1&&m(),m(p));for(var b=0;b<n[p].length;b++)o=n[p][b],a===1?o==="<"?(m(),f=[f],a=3):l+=o:a===4?l==="--"&&o===">"?(a=1,l=""):l=o+l[0]:u?o===u?u="":l+=o:o==='"'||o==="'"?u=o:o===">"?(m(),a=1):a&&(o==="="?(a=5,r=l,l=""):o==="/"&&(a<5||n[p][b+1]===">")?(m(),a===3&&(f=f[0]),a=f,(f=f[0]).push(2,0,a),a=0):o===" "||o==="	"||o===`
`||o==="\r"?(m(),a=2):l+=o),a===3&&l==="!--"&&(a=4,f=f[0])}return m(),f})(e)),t),arguments,[])).length>1?t:t[0]}var s=Qt.bind(xe);var Ie,N,mt,en,uo=Object.is,_t=0,cn=[],$t=[],P=y,tn=P.__b,nn=P.__r,on=P.diffed,an=P.__c,rn=P.unmount,sn=P.__;function pn(e,t){P.__h&&P.__h(N,e,_t||t),_t=0;var n=N.__H||(N.__H={__:[],__h:[]});return e>=n.__.length&&n.__.push({}),n.__[e]}function x(e,t){var n=pn(Ie++,3);!P.__s&&fn(n.__H,t)&&(n.__P=!0,n.__=e,n.u=t,N.__H.__h.push(n))}function vt(e){return _t=5,Le(function(){return{current:e}},[])}function Le(e,t){var n=pn(Ie++,7);return fn(n.__H,t)&&(n.__=e(),n.__H=t),n.__}function co(){var e;do{for(;e=$t.shift();)try{Se(e)}catch(n){P.__e(n,{__:(e=e.__P)&&e.__v})}for(;e=cn.shift();){var t=e.__H;if(e.__P&&t)try{t.__h.some(Se),t.__h.some(ht),t.__h=[]}catch(n){t.__h=[],P.__e(n,e.__v)}}}while($t.length)}P.__b=function(e){N=null,tn&&tn(e)},P.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),sn&&sn(e,t)},P.__r=function(e){nn&&nn(e),Ie=0;var t=(N=e.__c).__H;t&&(mt==N?N.__h=[]:(t.__h.some(Se),t.__h.some(ht),Ie=0),t.__h=[],t.__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),mt=N},P.diffed=function(e){on&&on(e);var t=e.__c;t&&t.__H&&(t.__H.__h.length&&un(cn.push(t)),t.__H.__.some(function(n){n.u&&(n.__H=n.u)})),mt=N=null},P.__c=function(e,t){t.some(function(n){try{n.__h.some(Se),n.__h=n.__h.filter(function(o){return!o.__||ht(o)})}catch(o){n.__h=[function(){throw o}]}}),an&&an(e,t)},P.unmount=function(e){rn&&rn(e);var t,n,o=e.__c;o&&o.__H&&(o.__H.__.some(function(r){try{if(r.__P&&r.__c){if(n===void 0){for(n=e.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}r.__P=n,un($t.push(r))}else Se(r)}catch(a){t=a}}),o.__H=void 0,t&&P.__e(t,o.__v))};var ln=typeof requestAnimationFrame=="function";function po(e){var t,n=function(){clearTimeout(o),ln&&cancelAnimationFrame(t),setTimeout(e)},o=setTimeout(n,35);ln&&(t=requestAnimationFrame(n))}function un(e){e!=1&&en==P.requestAnimationFrame||((en=P.requestAnimationFrame)||po)(co)}function Se(e){var t=N,n=e.__c;typeof n=="function"&&(e.__c=void 0,n()),N=t}function ht(e){var t=N;e.__c=e.__(),N=t}function fn(e,t){return!e||e.length!=t.length||t.some(function(n,o){return!uo(n,e[o])})}var fo=Symbol.for("preact-signals");function ze(){if(V>1)V--;else{var e,t=!1;for((function(){var r=Ve;for(Ve=void 0;r!==void 0;){var a=r.S;if(a.v===r.v)for(var l=a.t;l!==void 0;l=l.x)l.i===r.i&&(l.i=a.i);r=r.o}})();Ee!==void 0;){var n=Ee;for(Ee=void 0,We++;n!==void 0;){var o=n.u;if(n.u=void 0,n.f&=-3,!(8&n.f)&&mn(n))try{n.c()}catch(r){t||(e=r,t=!0)}n=o}}if(We=0,V--,t)throw e}}function bt(e){if(V>0)return e();yt=++mo,V++;try{return e()}finally{ze()}}var Ce,S=void 0;function Te(e){var t=S,n=Ce;S=void 0,Ce=void 0;try{return e()}finally{S=t,Ce=n}}var Ee=void 0,V=0,We=0,mo=0,yt=0,Ve=void 0,Ke=0;function dn(e){if(S!==void 0){var t=e.n;if(t===void 0||t.t!==S)return t={i:0,S:e,p:S.s,n:void 0,t:S,e:void 0,x:void 0,r:t},S.s!==void 0&&(S.s.n=t),S.s=t,e.n=t,32&S.f&&e.S(t),t;if(t.i===-1)return t.i=0,t.n!==void 0&&(t.n.p=t.p,t.p!==void 0&&(t.p.n=t.n),t.p=S.s,t.n=void 0,S.s.n=t,S.s=t),t}}function D(e,t){this.v=e,this.i=0,this.n=void 0,this.t=void 0,this.l=0,this.W=t?.watched,this.Z=t?.unwatched,this.name=t?.name}D.prototype.brand=fo;D.prototype.h=function(){return!0};D.prototype.S=function(e){var t=this,n=this.t;n!==e&&e.e===void 0&&(e.x=n,this.t=e,n!==void 0?n.e=e:Te(function(){var o;(o=t.W)==null||o.call(t)}))};D.prototype.U=function(e){var t=this;if(this.t!==void 0){var n=e.e,o=e.x;n!==void 0&&(n.x=o,e.e=void 0),o!==void 0&&(o.e=n,e.x=void 0),e===this.t&&(this.t=o,o===void 0&&Te(function(){var r;(r=t.Z)==null||r.call(t)}))}};D.prototype.subscribe=function(e){var t=this;return K(function(){var n=t.value;Te(function(){return e(n)})},{name:"sub"})};D.prototype.valueOf=function(){return this.value};D.prototype.toString=function(){return this.value+""};D.prototype.toJSON=function(){return this.value};D.prototype.peek=function(){var e=this;return Te(function(){return e.value})};Object.defineProperty(D.prototype,"value",{get:function(){var e=dn(this);return e!==void 0&&(e.i=this.i),this.v},set:function(e){if(e!==this.v){if(We>100)throw new Error("Cycle detected");(function(n){V!==0&&We===0&&n.l!==yt&&(n.l=yt,Ve={S:n,v:n.v,i:n.i,o:Ve})})(this),this.v=e,this.i++,Ke++,V++;try{for(var t=this.t;t!==void 0;t=t.x)t.t.N()}finally{ze()}}}});function d(e,t){return new D(e,t)}function mn(e){for(var t=e.s;t!==void 0;t=t.n)if(t.S.i!==t.i||!t.S.h()||t.S.i!==t.i)return!0;return!1}function _n(e){for(var t=e.s;t!==void 0;t=t.n){var n=t.S.n;if(n!==void 0&&(t.r=n),t.S.n=t,t.i=-1,t.n===void 0){e.s=t;break}}}function $n(e){for(var t=e.s,n=void 0;t!==void 0;){var o=t.p;t.i===-1?(t.S.U(t),o!==void 0&&(o.n=t.n),t.n!==void 0&&(t.n.p=o)):n=t,t.S.n=t.r,t.r!==void 0&&(t.r=void 0),t=o}e.s=n}function se(e,t){D.call(this,void 0,t),this.x=e,this.s=void 0,this.g=Ke-1,this.f=4}se.prototype=new D;se.prototype.h=function(){if(this.f&=-3,1&this.f)return!1;if((36&this.f)==32||(this.f&=-5,this.g===Ke))return!0;if(this.g=Ke,this.f|=1,this.i>0&&!mn(this))return this.f&=-2,!0;var e=S;try{_n(this),S=this;var t=this.x();(16&this.f||this.v!==t||this.i===0)&&(this.v=t,this.f&=-17,this.i++)}catch(n){this.v=n,this.f|=16,this.i++}return S=e,$n(this),this.f&=-2,!0};se.prototype.S=function(e){if(this.t===void 0){this.f|=36;for(var t=this.s;t!==void 0;t=t.n)t.S.S(t)}D.prototype.S.call(this,e)};se.prototype.U=function(e){if(this.t!==void 0&&(D.prototype.U.call(this,e),this.t===void 0)){this.f&=-33;for(var t=this.s;t!==void 0;t=t.n)t.S.U(t)}};se.prototype.N=function(){if(!(2&this.f)){this.f|=6;for(var e=this.t;e!==void 0;e=e.x)e.t.N()}};Object.defineProperty(se.prototype,"value",{get:function(){if(1&this.f)throw new Error("Cycle detected");var e=dn(this);if(this.h(),e!==void 0&&(e.i=this.i),16&this.f)throw this.v;return this.v}});function X(e,t){return new se(e,t)}function hn(e){var t=e.j;if(e.j=void 0,typeof t=="function"){V++;var n=S;S=void 0;try{t()}catch(o){throw e.f&=-2,e.f|=8,gt(e),o}finally{S=n,ze()}}}function gt(e){for(var t=e.s;t!==void 0;t=t.n)t.S.U(t);e.x=void 0,e.s=void 0,hn(e)}function _o(e){if(S!==this)throw new Error("Out-of-order effect");$n(this),S=e,this.f&=-2;try{8&this.f&&gt(this)}finally{ze()}}function fe(e,t){this.x=e,this.j=void 0,this.s=void 0,this.u=void 0,this.f=32,this.name=t?.name,Ce&&Ce.push(this)}fe.prototype.c=function(){var e=this.S();try{if(8&this.f||this.x===void 0)return;var t=this.x();typeof t=="function"&&(this.j=t)}finally{e()}};fe.prototype.S=function(){if(1&this.f)throw new Error("Cycle detected");this.f|=1,this.f&=-9,hn(this),_n(this),V++;var e=S;return S=this,_o.bind(this,e)};fe.prototype.N=function(){2&this.f||(this.f|=2,this.u=Ee,Ee=this)};fe.prototype.d=function(){this.f|=8,1&this.f||gt(this)};fe.prototype.dispose=function(){this.d()};function K(e,t){var n=new fe(e,t);try{n.c()}catch(r){throw n.d(),r}var o=n.d.bind(n);return o[Symbol.dispose]=o,o}var vn,Ge,Be,$o=typeof window<"u"&&!!window.__PREACT_SIGNALS_DEVTOOLS__;var yn=[];K(function(){vn=this.N})();function de(e,t){y[e]=t.bind(null,y[e]||function(){})}function Pe(e){if(Be){var t=Be;Be=void 0,t()}Be=e&&e.S()}function bn(e){var t=this,n=e.data,o=vo(n);o.name="ReactiveDom",o.value=n;var r=Le(function(){for(var u=t,f=t.__v;f=f.__;)if(f.__c){f.__c.__$f|=4;break}var m=X(function(){var c=o.value.value;return c===0?0:c===!0?"":c||""}),p=X(function(){return!Array.isArray(m.value)&&!rt(m.value)}),b=K(function(){if(this.N=gn,p.value){var c=m.value;u.__v&&u.__v.__e&&u.__v.__e.nodeType===3&&(u.__v.__e.data=c)}}),_=t.__$u.d;return t.__$u.d=function(){b(),_.call(this)},[p,m]},[]),a=r[0],l=r[1];return a.value?l.peek():l.value}bn.displayName="ReactiveTextNode";Object.defineProperties(D.prototype,{constructor:{configurable:!0,value:xe(re,null).constructor},type:{configurable:!0,value:bn},props:{configurable:!0,get:function(){var e=this;return{data:{get value(){return e.value}}}}},__b:{configurable:!0,value:1}});de("__b",function(e,t){if(Pe(),Ge=void 0,typeof t.type=="string"){var n,o=t.props;for(var r in o)if(r!=="children"){var a=o[r];a instanceof D&&(n||(t.__np=n={}),n[r]=a,o[r]=a.peek())}}e(t)});de("__r",function(e,t){if(e(t),t.type!==re){Pe();var n,o=t.__c;o&&(o.__$f&=-2,(n=o.__$u)===void 0&&(o.__$u=n=(function(r,a){var l;return K(function(){l=this},{name:a}),l.c=r,l})((function(r){return function(){var a;$o&&((a=this.y)==null||a.call(this)),r.__$f|=1,r.setState({})}})(o),typeof t.type=="function"?t.type.displayName||t.type.name:""))),Ge=o,Pe(n)}});de("__e",function(e,t,n,o){Pe(),Ge=void 0,e(t,n,o)});de("diffed",function(e,t){Pe(),Ge=void 0;var n;if(typeof t.type=="string"&&(n=t.__e)){var o=t.__np,r=t.props,a=n.U;if(a)for(var l in a){var u=a[l];u===void 0||o&&l in o||(u.d(),a[l]=void 0)}if(o){a||(a={},n.U=a);for(var f in o){var m=a[f],p=o[f];m===void 0?(m=ho(n,f,p,r),a[f]=m):m.o(p,r)}}}e(t)});function ho(e,t,n,o){var r=t in e&&e.ownerSVGElement===void 0,a=d(n);return{o:function(l,u){a.value=l,o=u},d:K(function(){this.N=gn;var l=a.value.value;o[t]!==l&&(o[t]=l,r?e[t]=l:l!=null&&(l!==!1||t[4]==="-")?e.setAttribute(t,l):e.removeAttribute(t))})}}de("unmount",function(e,t){if(typeof t.type=="string"){var n=t.__e;if(n){var o=n.U;if(o){n.U=void 0;for(var r in o){var a=o[r];a&&a.d()}}}var l=t.__np;if(l){var u=t.props;for(var f in l)u[f]=l[f]}t.__np=void 0}else{var m=t.__c;if(m){m.__$f|=8;var p=m.__$u;p&&(m.__$u=void 0,p.d())}}e(t)});de("__h",function(e,t,n,o){o<3&&(t.__$f|=2),e(t,n,o)});ie.prototype.shouldComponentUpdate=function(e,t){if(this.__R)return!0;var n=this.__$u,o=n&&n.s!==void 0;for(var r in t)return!0;if(this.__f||typeof this.u=="boolean"&&this.u===!0){var a=2&this.__$f;if(!(o||a||4&this.__$f)||1&this.__$f)return!0}else if(!(o||4&this.__$f)||3&this.__$f)return!0;for(var l in e)if(l!=="__source"&&e[l]!==this.props[l])return!0;for(var u in this.props)if(!(u in e))return!0;return!1};function vo(e,t){return Le(function(){return d(e,t)},[])}var yo=function(e){queueMicrotask(function(){queueMicrotask(e)})};function bo(){bt(function(){for(var e;e=yn.shift();)vn.call(e)})}function gn(){yn.push(this)===1&&(y.requestAnimationFrame||yo)(bo)}var kt={signedOut:()=>{}};async function wn(e,t={}){let n,o={};try{n=await fetch(`api/${e}`,{...t,signal:AbortSignal.timeout(2e4)}),o=await n.json()}catch{throw new Error("unreachable")}if(n.ok)return o;n.status===401&&o.wrong==="sign-in"&&kt.signedOut();let r=new Error(o.wrong??"busy");throw r.columns=o.columns,r.seconds=Number(n.headers.get("Retry-After"))||0,r}var C=e=>wn(e),kn=e=>({method:"POST",headers:{"Content-Type":"application/json","X-Desk":"1"},body:JSON.stringify(e)}),k=(e,t={})=>wn(e,kn(t)),wt=4e4;async function xn(e,t=()=>{}){for(let n=0;n<e.size;n+=wt){let o=new Uint8Array(await e.slice(n,n+wt).arrayBuffer()),r=Array.from(o,a=>String.fromCharCode(a)).join("");await k("upload",{name:e.name,size:e.size,at:n,bytes:btoa(r)}),t(Math.min(n+wt,e.size))}}async function Sn(e,t,n){let o=await fetch(`api/${e}`,{...kn(t),signal:AbortSignal.timeout(2e4)});if(!o.ok)throw new Error((await o.json()).wrong??"busy");let r=document.createElement("a");r.href=URL.createObjectURL(await o.blob()),r.download=n,r.click(),URL.revokeObjectURL(r.href)}function Cn(e){let t=new EventSource("api/events");return t.onmessage=({data:n})=>e(JSON.parse(n).person),()=>t.close()}var g=d(void 0),me=d(null),_e=d(["inbox"]),F=d(""),M=d({count:0,person:void 0});function j(...e){location.hash=e.map(encodeURIComponent).join("/")}function Pn(){let e=location.hash.slice(1).split("/").map(decodeURIComponent);_e.value=e[0]===""?["inbox"]:e}async function h(e){F.value="";try{return await e(),!0}catch(t){return F.value=t.message,!1}}async function le(){try{if(!(await C("session")).signed_in){g.value=null;return}g.value=await C("me"),me.value=await C("line")}catch(e){g.value=null,e.message!=="sign-in"&&(F.value=e.message)}}kt.signedOut=()=>{g.value=null};addEventListener("hashchange",Pn);Pn();var En;function go(e){clearTimeout(En),En=setTimeout(()=>{M.value={count:M.value.count+1,person:e}},200)}var Tn=()=>{};K(()=>{Tn(),Tn=g.value?Cn(go):()=>{}});var Je={it:{name:"Italiano"},en:{name:"English"},fr:{name:"Français"},es:{name:"Español"},ar:{name:"العربية",direction:"rtl"}},Dn="passaparola-language",xt=d({}),$e=d("");function wo(){return[localStorage.getItem(Dn),...navigator.languages.map(t=>t.slice(0,2))].find(t=>Object.hasOwn(Je,t??""))??"it"}async function On(e){xt.value=await(await fetch(`words-${e}.json`)).json(),$e.value=e,document.documentElement.lang=e,document.documentElement.dir=Je[e].direction??"ltr"}async function An(){for(let e=0;e<10;e++)try{return await On(wo())}catch{await new Promise(t=>{setTimeout(t,1e3)})}}function jn(e){return localStorage.setItem(Dn,e),On(e)}var i=(e,t="")=>xt.value[e]?.replace("{n}",t)??e,ue=e=>xt.value[`topic.${e}`]??e,St={calendar:"gregory",numberingSystem:"latn"},Ct=e=>X(()=>new Intl.DateTimeFormat($e.value,{...e,...St})),ko=Ct({weekday:"short",day:"numeric",month:"short"}),xo=Ct({day:"numeric",month:"short",hour:"2-digit",minute:"2-digit",hourCycle:"h23"}),qa=Ct({hour:"2-digit",minute:"2-digit",hourCycle:"h23"}),So=X(()=>new Intl.NumberFormat($e.value,St)),Ha=X(()=>new Intl.NumberFormat($e.value,{...St,style:"currency",currency:"EUR"})),U=e=>ko.value.format(e),I=e=>xo.value.format(e);var L=e=>So.value.format(e);function Et(){return s`
		<label>
			<span class="hidden">${i("language")}</span>
			<select value=${$e.value} onChange=${e=>jn(e.target.value)}>
				${Object.entries(Je).map(([e,{name:t}])=>s`
					<option key=${e} value=${e} lang=${e}>${t}</option>`)}
			</select>
		</label>`}var Ze=/^#link=(\w+)$/.exec(location.hash)?.[1],De=d(null),Fn=d(!1);Ze&&history.replaceState(null,"",location.pathname);async function Co(e){e.preventDefault();let t=Object.fromEntries(new FormData(e.target)),n=await h(()=>De.value===null?k("sign-in",t):k("sign-in/link",{link:Ze,password:t.password}));if(!n&&F.value==="code"){Fn.value=!0;return}n&&(De.value=null,await le())}function Un(){x(()=>{Ze&&h(async()=>{De.value=(await k("sign-in/link",{link:Ze})).name})},[]);let e=De.value!==null;return s`
		<form class="door" onSubmit=${Co}>
			<h1>${i(e?"choosePassword":"enter")}</h1>
			${e?s`<p><bdi>${De.value}</bdi></p>`:s`
				<label>${i("name")}<input name="name" required autocomplete="username" autocapitalize="none" /></label>`}
			<label>${i("passwordWord")}<input name="password" type="password" required
				minlength=${e?10:1} autocomplete=${e?"new-password":"current-password"} /></label>
			${e&&s`<p class="hint">${i("passwordHint")}</p>`}
			${Fn.value&&s`<label>${i("codeWord")}<input name="code" inputmode="numeric" autocomplete="one-time-code" pattern="[0-9]{6}" required /></label>`}
			<button class="main">${i("enter")}</button>
		</form>`}async function Eo(e){e.preventDefault();let t=e.target;await h(()=>k("me/password",Object.fromEntries(new FormData(t))))&&(t.reset(),await le())}var To=({id:e})=>h(()=>k(`me/sessions/${e}/end`)).then(le);function Nn(){return s`
		<h1><bdi>${g.value.name}</bdi></h1>
		<p><span class="tag">${g.value.role}</span> <span class="tag">${g.value.desks}</span></p>
		<h2>${i("sessions")}</h2>
		<ul class="tasks">${g.value.sessions.map(e=>s`
			<li key=${e.id}><time>${I(e.began)}</time>
				${e.here?s`<span class="tag">${i("here")}</span>`:s`<button type="button" onClick=${()=>To(e)}>${i("end")}</button>`}</li>`)}</ul>
		<h2>${i("choosePassword")}</h2>
		<form class="door" onSubmit=${Eo}>
			<label>${i("passwordWord")}<input name="password" type="password" required autocomplete="current-password" /></label>
			<label>${i("newPassword")}<input name="new" type="password" required minlength="10" autocomplete="new-password" /></label>
			<p class="hint">${i("passwordHint")}</p>
			<button class="main">${i("save")}</button>
		</form>`}var z=d(null),Tt=d(!0),Y=e=>new Date(`${e}T12:00`);function Mn(e,t){let n=new Date(`${e}T12:00Z`);return n.setUTCDate(n.getUTCDate()+t),n.toISOString().slice(0,10)}var he={week:7,list:28},Po=([e,t,n=""])=>({kind:he[e]?e:"week",date:t??"",desk:n});async function Do({kind:e,date:t,desk:n}){await h(async()=>{z.value=await C(`appointments?day=${t}&desk=${n}${e==="list"?`&days=${he.list}`:""}`)})}function Xe({item:e}){let t={confirmed:"✓",cancelled:"✗",moving:"⇄"};return s`<span class=${`state ${e.state}`}>${t[e.state]&&s`<b aria-hidden="true">${t[e.state]}</b> `}${i(e.state==="planned"?"noAnswer":`answer.${e.state}`)}</span>`}function Oo({item:e}){return s`
		<li><a class=${`item ${e.state}`} href=${`#appointment/${e.id}`}>
			<time>${e.time}</time> <strong dir="ltr">${e.code}</strong>
			<${Xe} item=${e} />
			${e.number&&s`<bdi class="who" dir="ltr">${e.number}</bdi>`}
			${e.topic&&s`<span class="tag" dir="auto">${e.topic}</span>`}
			${e.desk&&s`<span class="tag">${e.desk}</span>`}
			${e.told&&s`<small>${i(`told.${e.told}`)}</small>`}
		</a></li>`}function Ao({slot:e}){return s`
		<li><a class="item free" href=${`#appointment/new/${e.day}T${e.time}/${e.desk}`}>
			<time>${e.time}</time> ${i("freeSlot")}${e.room>1?` × ${e.room}`:""}
			<span class="tag">${e.desk}</span></a></li>`}function jo({date:e}){let{today:t,appointments:n,slots:o}=z.value,r=[...n.filter(a=>a.day===e).map(a=>({at:a.time,key:a.id,show:s`<${Oo} key=${a.id} item=${a} />`})),...Tt.value?o.filter(a=>a.day===e).map(a=>({at:a.time,show:s`<${Ao} key=${`${a.desk}${a.time}`} slot=${a} />`})):[]].sort((a,l)=>a.at.localeCompare(l.at));return s`
		<li class=${e===t?"day today":"day"}>
			<h2><time datetime=${e}>${U(Y(e))}</time>${e===t&&s` <span class="hidden">${i("today")}</span>`}</h2>
			${r.length===0?s`<p class="empty">–</p>`:s`<ul>${r.map(({show:a})=>a)}</ul>`}
		</li>`}function Fo(){let{appointments:e}=z.value;return e.length===0?s`<p class="empty">${i("noAppointments")}</p>`:s`
		<div class="wide" tabindex="0" role="region" aria-label=${i("appointments")}><table>
			<thead><tr>${["when","code.of","answer.word","about","desk","place","reminders"].map(t=>s`<th key=${t} scope="col">${i(t)}</th>`)}</tr></thead>
			<tbody>${e.map(t=>s`
				<tr key=${t.id}>
					<td><time>${U(Y(t.day))} ${t.time}</time></td>
					<td><a class="item-link" href=${`#appointment/${t.id}`}><bdi dir="ltr">${t.code}</bdi></a></td>
					<td><${Xe} item=${t} /></td>
					<td>${t.person?s`<a href=${`#person/${t.person}`}><bdi dir="ltr">${t.number??i("erased")}</bdi></a>`:"–"}</td>
					<td>${t.desk??"–"}</td>
					<td dir="auto">${t.place}</td>
					<td>${t.reminders?t.told?i(`told.${t.told}`):i("told.planned"):i("never.reminded")}</td>
				</tr>`)}</tbody>
		</table></div>`}function Uo({at:e}){let{days:t,desks:n}=z.value,o=a=>j("appointments",e.kind,Mn(t[0],a*he[e.kind]),e.desk),r=()=>h(()=>Sn("appointments/export",{from:t[0],until:t.at(-1)},`appointments-${t[0]}.csv`));return s`
		<div class="filters">
			<button type="button" onClick=${()=>o(-1)} aria-label=${i("before")}><span class="arrow" aria-hidden="true">‹</span></button>
			<button type="button" onClick=${()=>j("appointments",e.kind)}>${i("today")}</button>
			<button type="button" onClick=${()=>o(1)} aria-label=${i("after")}><span class="arrow" aria-hidden="true">›</span></button>
			${Object.keys(he).map(a=>s`<button type="button" key=${a} aria-pressed=${e.kind===a} onClick=${()=>j("appointments",a,t[0],e.desk)}>${i(`show.${a}`)}</button>`)}
			${n.length>0&&s`<label><span class="hidden">${i("desk")}</span>
				<select value=${e.desk} onChange=${({target:a})=>j("appointments",e.kind,t[0],a.value)}>
					<option value="">${i("allDesks")}</option>
					${n.map(({name:a})=>s`<option key=${a}>${a}</option>`)}
				</select></label>`}
			${e.kind==="week"&&n.some(({slots:a})=>a)&&s`<label class="tick"><input type="checkbox" checked=${Tt.value} onChange=${({target:a})=>{Tt.value=a.checked}} /> ${i("freeSlots")}</label>`}
			<a class="button" href="#appointment/new">${i("newAppointment")}</a>
			<a href="#waiting">${i("waitingList")}</a>
			${g.value.role!=="volunteer"&&s`
				<a href="#import/appointments">${i("import")}</a>
				<button type="button" onClick=${r}>${i("export")}</button>`}
		</div>`}function No(e,t){let n=document.documentElement.dir==="rtl"?"ArrowLeft":"ArrowRight";if(e.target.closest("input, textarea, select, .wide")||e.ctrlKey||e.altKey||e.metaKey||!z.value)return;let o=[...document.querySelectorAll(".item, .item-link")],r=o.indexOf(document.activeElement);e.key==="ArrowLeft"||e.key==="ArrowRight"?j("appointments",t.kind,Mn(z.value.days[0],e.key===n?he[t.kind]:-he[t.kind]),t.desk):e.key==="t"?j("appointments",t.kind):e.key==="l"?j("appointments",t.kind==="week"?"list":"week",z.value.days[0],t.desk):e.key==="n"?j("appointment","new"):(e.key==="j"||e.key==="k")&&o[Math.max(0,Math.min(o.length-1,r+(e.key==="j"?1:-1)))]?.focus()}function Rn({parts:e}){let t=Po(e);if(x(()=>{Do(t)},[M.value.count]),x(()=>{let r=a=>No(a,t);return addEventListener("keydown",r),()=>removeEventListener("keydown",r)},[]),z.value===null)return s`<h1>${i("appointments")}</h1>`;let{days:n,more:o}=z.value;return s`
		<h1>${i("appointments")} <small>${U(Y(n[0]))} – ${U(Y(n.at(-1)))}</small></h1>
		<${Uo} at=${t} />
		${t.kind==="list"?s`<${Fo} />`:s`<ol class="week">${n.map(r=>s`<${jo} key=${r} date=${r} />`)}</ol>`}
		${o&&s`<p class="hint">${i("notAll")}</p>`}
		<p class="hint">${i("keys.appointments")}</p>`}var ve=d(null),Oe=d([]);async function qn(e){await h(async()=>{ve.value=await C(`appointments/${e}`)})}async function Hn(e,t){Oe.value=[];try{return F.value="",await k(e,t)}catch(n){return F.value=n.message,Oe.value=n.columns??[],null}}function R({name:e,children:t}){return s`<label>${i(`field.${e}`)}${t}
		${Oe.value.includes(e)&&s`<span class="wrong">${i(`bad.${e}`)}</span>`}</label>`}function Mo(e){let t=Math.round(e/36e5);return t%24===0?`${L(t/24)} ${i("days")}`:`${L(t)} ${i("hours")}`}function Ro({history:e}){return s`
		<h2>${i("told")}</h2>
		${e.length===0?s`<p class="empty">${i("toldNothing")}</p>`:s`
			<ol class="history">${e.map(t=>s`
				<li><time>${I(t.at)}</time>
					<span>${t.before===0?i("ofChange"):`${Mo(t.before)} ${i("beforeIt")}`}</span>
					<span class="tag">${i(`told.${t.state}`)}</span>
					${t.calls>0&&s`<span class="tag">${i("calls")}: ${L(t.calls)}</span>`}
					${t.stale&&s`<span class="tag">${i("told.stale")}</span>`}</li>`)}</ol>`}`}var Pt=(e,t,n)=>Hn(t,n).then(o=>{o&&qn(e)});function qo({item:e}){let t=n=>{n.preventDefault();let{starts:o,place:r,reminders:a}=Object.fromEntries(new FormData(n.target));Pt(e.id,`appointments/${e.id}`,{starts:o,place:r,reminders:a?"yes":"no"})};return e.past||e.state==="cancelled"?null:s`
		<details open=${e.state==="moving"}><summary>${i("moveIt")}</summary>
			<form class="door" onSubmit=${t}>
				<${R} name="starts"><input id="starts" name="starts" type="datetime-local" required value=${`${e.day}T${e.time}`} /></${R}>
				<${R} name="place"><input name="place" required maxlength="300" dir="auto" value=${e.place} /></${R}>
				<label class="tick"><input name="reminders" type="checkbox" checked=${e.reminders} /> ${i("field.reminders")}</label>
				<p class="hint">${i("moveHint")}</p>
				<button class="main">${i("moveIt")}</button>
			</form></details>
		<details><summary>${i("cancelIt")}</summary>
			<p>${i("cancelHint")}</p>
			<button type="button" class="alert" onClick=${()=>Pt(e.id,`appointments/${e.id}/cancel`)}>${i("cancelIt")}</button></details>
		<button type="button" onClick=${()=>Pt(e.id,`appointments/${e.id}/wait`)}>${i("waitForSlot")}</button>`}function Ho({id:e}){x(()=>{ve.value=null,Oe.value=[]},[e]),x(()=>{qn(e)},[e,M.value.count]);let t=ve.value;return t===null?s`<h1>${i("appointment")}</h1>`:s`
		<p><a href=${`#appointments/week/${t.day}`}>${i("backToWeek")}</a></p>
		<h1>${U(Y(t.day))}, <time>${t.time}</time> · <bdi dir="ltr">${t.code}</bdi></h1>
		<p><${Xe} item=${t} /> ${t.desk&&s`<span class="tag">${t.desk}</span>`} ${t.topic&&s`<span class="tag" dir="auto">${t.topic}</span>`} ${t.staff&&s`<span class="tag" dir="auto">${t.staff}</span>`}</p>
		<p dir="auto">${t.place}</p>
		<p>${t.person?s`<a href=${`#person/${t.person}`}>${i("conversation")} <bdi dir="ltr">${t.number??i("erased")}</bdi></a>`:i("notYours")}</p>
		<${qo} item=${t} />
		<${Ro} history=${t.history} />`}function Io({starts:e="",desk:t="",person:n=""}){x(()=>{Oe.value=[],ve.value=null,h(async()=>{ve.value={desks:(await C("appointments?days=1")).desks}}),document.querySelector(e?"#who":"#starts")?.focus()},[]);let o=ve.value?.desks??[],r=async a=>{a.preventDefault();let{who:l,reminders:u,...f}=Object.fromEntries([...new FormData(a.target)].filter(([,b])=>b!=="")),m=/^[a-z0-9]{12}$/.test(l??""),p=await Hn("appointments",{...f,[m?"person":"number"]:l,reminders:u?"yes":"no"});p&&j("appointment",String(p.id))};return s`
		<p><a href="#appointments">${i("backToWeek")}</a></p>
		<form class="door wider" onSubmit=${r}>
			<h1>${i("newAppointment")}</h1>
			<${R} name="starts"><input id="starts" name="starts" type="datetime-local" required value=${e} /></${R}>
			<${R} name="number"><input id="who" name="who" required maxlength="40" dir="ltr" autocomplete="off" value=${n} /></${R}>
			<p class="hint">${i("whoHint")}</p>
			<label>${i("desk")}<select name="desk"><option value="">–</option>${o.map(({name:a})=>s`<option key=${a} selected=${a===t}>${a}</option>`)}</select></label>
			<${R} name="place"><input name="place" maxlength="300" dir="auto" required=${!o.some(({place:a})=>a)} /></${R}>
			<${R} name="topic"><input name="topic" maxlength="60" dir="auto" /></${R}>
			<label>${i("field.language")}<select name="language"><option value=""></option>${me.value.languages.map(({tag:a,name:l})=>s`<option key=${a} value=${a} lang=${a}>${l}</option>`)}</select></label>
			<${R} name="code"><input name="code" maxlength="20" dir="ltr" autocapitalize="characters" /></${R}>
			<p class="hint">${i("codeHint")}</p>
			<label class="tick"><input name="reminders" type="checkbox" checked /> ${i("field.reminders")}</label>
			<button class="main">${i("save")}</button>
		</form>`}function In({parts:[e,t,n,o]}){return e==="new"?s`<${Io} starts=${t} desk=${n} person=${o} />`:s`<${Ho} id=${e} />`}var Ln=["no_number","number_invalid","sent_post","appointment_questura","in_process","need_documents","ready","collected","not_found","warning_refusal","refused","unavailable","stale"],Ye=d(null),Dt=d(0),ye=d(0);async function Ot(e,t=0){await h(async()=>{let n=await C(`cases?state=${e}${t?`&before=${t}`:""}`);Ye.value=t?[...Ye.value,...n.cases]:n.cases,Dt.value=n.next})}function Lo({file:e,state:t}){return s`
		<form class="inline" onSubmit=${async o=>{o.preventDefault(),await h(()=>k(`cases/${e.id}`,Object.fromEntries(new FormData(o.target))))&&(ye.value=0,Ot(t))}}>
			<label><span class="hidden">${i("caseState")}</span><select name="state">${Ln.map(o=>s`<option key=${o} value=${o} selected=${o===e.state}>${i(`case.${o}`)}</option>`)}</select></label>
			<label>${i("field.date")}<input name="date" type="date" value=${e.date??""} /></label>
			<label>${i("field.time")}<input name="time" maxlength="20" value=${e.time??""} /></label>
			<label>${i("field.place")}<input name="place" maxlength="300" dir="auto" value=${e.place??""} /></label>
			<button class="main">${i("save")}</button>
		</form>`}function Wo({file:e,state:t}){return s`
		<li>
			<div class="what">
				<bdi dir="ltr"><strong>${e.case?`…${e.case}`:"–"}</strong></bdi> <span>${i(`case.${e.state}`)}</span>
				<small>${e.person&&s`<a href=${`#person/${e.person}`}><bdi dir="ltr">${e.number??i("erased")}</bdi></a>`}
					${e.date&&s`<span><time>${e.date}</time> ${e.time}</span>`}
					${e.place&&s`<bdi>${e.place}</bdi>`}
					<span>${i("checked")} <time>${U(e.checked)}</time></span></small>
				${ye.value===e.id&&s`<${Lo} file=${e} state=${t} />`}
			</div>
			${e.case&&s`<button type="button" aria-expanded=${ye.value===e.id} onClick=${()=>{ye.value=ye.value===e.id?0:e.id}}>${i("change")}</button>`}
		</li>`}function Wn({parts:[e=""]}){return x(()=>{ye.value=0,Ot(e)},[e]),s`
		<h1>${i("cases")}</h1>
		<div class="filters">
			<label><span class="hidden">${i("caseState")}</span>
				<select value=${e} onChange=${({target:t})=>j("cases",t.value)}>
					<option value="">${i("allStates")}</option>
					${Ln.map(t=>s`<option key=${t} value=${t}>${i(`case.${t}`)}</option>`)}
				</select></label>
			${g.value.role!=="volunteer"&&s`<a href="#import/cases">${i("import")}</a>`}
		</div>
		${Ye.value?.length===0&&s`<p class="empty">${i("noCases")}</p>`}
		<ul class="tasks">${Ye.value?.map(t=>s`<${Wo} key=${t.id} file=${t} state=${e} />`)}</ul>
		${Dt.value>0&&s`<button type="button" onClick=${()=>Ot(e,Dt.value)}>${i("more")}</button>`}`}var Vo=["appointments","cases","people"],Q=d(null),H=d(null),be=d(null),Ko=500;function Vn(){Q.value=H.value=be.value=null}async function zo(e,t){Vn(),await h(async()=>{await xn(t,n=>{H.value={what:"reading",done:n,all:t.size}}),Q.value=await k("import/check",{what:e})}),H.value=null}var Bo=()=>new Promise(e=>{setTimeout(e,Ko)});async function Go(e,t){t.preventDefault();let n=t.target.elements.cancel_missing?.checked??!1;await h(async()=>{let o=await k("import",{what:e,cancel_missing:n}),{import:r,pieces:a,rows:l}=o;for(let u=0;u<a;u++)H.value={what:"sending",done:u,all:a},o=await k(`import/${r}`,{piece:u});for(;!o.ended;)H.value={what:"putting",done:o.put,all:l},await Bo(),o=await C(`import/${r}`);be.value={rows:l,cancelled:o.cancelled??0},Q.value=null}),H.value=null}function Jo({finding:e}){let t=i(`bad.${e.code}`);return s`<li>${e.line>0&&s`<strong>${i("line",e.line)}</strong>: `}
		${t===`bad.${e.code}`?s`<span lang="en" dir="ltr">${e.message}</span>`:s`${t} <small lang="en" dir="ltr">${e.message}</small>`}</li>`}function Zo(){let{wrong:e,findings:t}=Q.value;return s`
		<section role="alert">
			<h2>${i("badRows",L(e))}</h2>
			<p>${i("nothingImported")}</p>
			<ul class="findings">${t.map(n=>s`<${Jo} key=${`${n.line}${n.code}${n.message}`} finding=${n} />`)}</ul>
			${e>t.length&&s`<p class="hint">${i("andMore",L(e-t.length))}</p>`}
		</section>`}var Xo=["number","code","starts_ms","place","desk","case_number","state","name","language"],Yo=(e,t)=>e==="starts_ms"?I(t):t;function Qo({what:e}){let{rows:t,first:n}=Q.value,o=Xo.filter(r=>n.some(a=>a[r]!==void 0));return s`
		<section>
			<h2 role="status">${i("rowsFine",L(t))}</h2>
			<div class="wide" tabindex="0" role="region" aria-label=${i("firstRows")}><table>
				<thead><tr>${o.map(r=>s`<th key=${r} scope="col">${i(`column.${r}`)}</th>`)}</tr></thead>
				<tbody>${n.map((r,a)=>s`<tr key=${a}>${o.map(l=>s`<td key=${l}><bdi>${Yo(l,r[l])}</bdi></td>`)}</tr>`)}</tbody>
			</table></div>
			<form onSubmit=${r=>Go(e,r)}>
				${e==="appointments"&&s`
					<label class="tick"><input type="checkbox" name="cancel_missing" /> ${i("cancelMissing")}</label>
					<p class="hint">${i("cancelMissingHint")}</p>`}
				<button class="main" id="put" disabled=${H.value!==null}>${i("importRows",L(t))}</button>
			</form>
		</section>`}function Kn({parts:[e="appointments"]}){return x(()=>{Vn(),document.querySelector("#file")?.focus()},[e]),s`
		<h1>${i("import")}</h1>
		<div class="filters">${Vo.map(t=>s`<a key=${t} href=${`#import/${t}`} aria-current=${t===e?"page":void 0}>${i(t)}</a>`)}</div>
		<p>${i("importHint")}</p>
		<p class="hint"><code dir="ltr">${i(`columns.${e}`)}</code></p>
		<label>${i("file")}<input id="file" type="file" accept=${e==="appointments"?".csv,.ics,text/csv,text/calendar":".csv,text/csv"} onChange=${({target:t})=>{t.files.length>0&&zo(e,t.files[0])}} /></label>
		${H.value&&s`<p role="status">${i(`step.${H.value.what}`)} <progress value=${H.value.done} max=${Math.max(1,H.value.all)} aria-label=${i(`step.${H.value.what}`)}></progress></p>`}
		${Q.value&&(Q.value.wrong>0?s`<${Zo} />`:Q.value.rows===0?s`<p role="status">${i("noRows")}</p>`:s`<${Qo} what=${e} />`)}
		${be.value&&s`<p class="held" role="status">${i("imported",L(be.value.rows))}${be.value.cancelled>0?` ${i("cancelledToo",L(be.value.cancelled))}`:""} <a href=${e==="people"?"#inbox":`#${e}`}>${i("look")}</a></p>`}`}var ea=["all","unread","mine","free"],Ae=d("all"),ce=d(null),jt=d(!1);async function Bn(){try{({tasks:ce.value,more:jt.value}=await C(`inbox?filter=${Ae.value}`))}catch(e){F.value=e.message}}async function ta(){await h(async()=>{let e=await C(`inbox?filter=${Ae.value}&skip=${ce.value.length}`);ce.value=[...ce.value,...e.tasks],jt.value=e.more})}var At=(e,t)=>h(()=>k(`tasks/${e.id}`,t)).then(Bn);function zn(e){let t=[...document.querySelectorAll(".tasks a")],n=t.indexOf(document.activeElement);e.target.closest("input, textarea, select")||e.ctrlKey||e.altKey||e.metaKey||(e.key==="j"||e.key==="k"?t[Math.max(0,Math.min(t.length-1,n+(e.key==="j"?1:-1)))]?.focus():e.key==="t"&&n>=0&&At(ce.value[n],{take:!0}))}function Ft({id:e}){return s`<audio controls preload="none" src=${`api/recordings/${e}`}></audio>`}function na({task:e}){return s`
		<li class=${e.urgent?"urgent":""}>
			<div class="what">
				<a href=${e.person?`#person/${e.person}`:"#inbox"}>
					${e.unread&&s`<b class="dot" aria-label=${i("unread")}></b>`}
					<strong>${ue(e.topic)}</strong>
					<bdi dir="ltr">${e.number??i("withheld")}</bdi>
				</a>
				${!e.person&&s`<${Ft} id=${e.interaction} />`}
				<small>
					${e.urgent&&s`<b class="tag">${i("urgent")}</b>`}
					<span class="tag">${e.desk}</span>
					${e.language&&s`<span class="tag">${e.language}</span>`}
					<time>${U(e.due)}</time>
					<span>${i(e.state)}${e.staff&&s` · <bdi>${e.staff}</bdi>`}</span>
				</small>
			</div>
			${e.staff===g.value.name?s`<button type="button" onClick=${()=>At(e,{state:"done"})}>${i("close")}</button>`:s`<button type="button" disabled=${e.staff!==null} onClick=${()=>At(e,{take:!0})}>${i("take")}</button>`}
		</li>`}function Gn(){return x(()=>{Bn()},[Ae.value,M.value.count]),x(()=>(addEventListener("keydown",zn),()=>removeEventListener("keydown",zn)),[]),s`
		<h1>${i("inbox")}</h1>
		<div class="filters" role="group" aria-label=${i("inbox")}>
			${ea.map(e=>s`
				<button type="button" key=${e} aria-pressed=${Ae.value===e} onClick=${()=>{Ae.value=e}}>${i(e==="free"?"free.filter":e)}</button>`)}
		</div>
		${ce.value?.length===0&&s`<p class="empty">${i("nothing")}</p>`}
		<ul class="tasks">${ce.value?.map(e=>s`<${na} key=${e.id} task=${e} />`)}</ul>
		${jt.value&&s`<button type="button" onClick=${ta}>${i("more")}</button>`}
		<p class="hint">${i("keys")}</p>`}var B=d(null),je=d([]),et=d(0),Qe=d(null),ee=d(null),pe=d(!1);async function Ut(e){try{let[t,n]=await Promise.all([C(`people/${e}`),C(`people/${e}/thread`)]);B.value=t,je.value=n.rows.toReversed(),et.value=n.earlier,t.tasks.some(({unread:o})=>o)&&await k(`people/${e}/read`)}catch(t){F.value=t.message}}async function oa(){await h(async()=>{let e=await C(`people/${B.value.person}/thread?from=${et.value}`);je.value=[...e.rows.toReversed(),...je.value],et.value=e.earlier})}var ge=(e,t)=>h(()=>k(e,t)).then(n=>Ut(B.value.person).then(()=>n));function aa({row:e}){let t=e.channel==="desk"?"note":e.direction,n=e.flow==="appointment"&&e.kind==="note"?`${i(`did.${e.step}`)} ${e.text??""}`:e.kind==="follow_up"?`${i(e.step??"open")}: ${ue(e.flow??"")}`:e.text;return s`
		<li class=${`row ${t}`}>
			${e.audio?s`<${Ft} id=${e.id} />`:null}
			${n&&s`<p dir="auto" lang=${e.language}>${n}</p>`}
			${e.kind==="follow_up"&&e.text&&s`<p dir="auto">${e.text}</p>`}
			<small>
				<time>${I(e.at)}</time>
				${e.staff&&s` · <bdi>${e.staff}</bdi>`}
				${e.channel==="call"&&s` · ${i("call")}${e.step?s` <bdi>${e.flow}.${e.step}</bdi>`:null}`}
				${e.status&&s` · ${i(e.status)}`}
				${e.parts>0&&s` · ${e.parts} SMS`}
			</small>
		</li>`}var Jn;function ia(e){let t=e.target.value;clearTimeout(Jn),Jn=setTimeout(async()=>{try{ee.value=t&&!pe.value?await k("parts",{text:t}):null}catch{ee.value=null}},150)}function ra(){let e=vt(),t=async r=>{r?.preventDefault();let a=e.current.value.trim();a&&await ge(`people/${B.value.person}/${pe.value?"note":"answer"}`,{text:a})&&(e.current.value="",ee.value=null)},n=r=>{r.key==="Enter"&&(r.ctrlKey||r.metaKey)&&t()},o=ee.value?.price?.toLocaleString(document.documentElement.lang,{style:"currency",currency:"EUR",maximumFractionDigits:3});return s`
		<form class="write" onSubmit=${t}>
			<label><span class="hidden">${i(pe.value?"note":"answer")}</span>
				<textarea id="answer" ref=${e} rows="3" maxlength="1600" dir="auto" onInput=${ia} onKeyDown=${n}
					placeholder=${i(pe.value?"note":"answer")}></textarea></label>
			<div>
				<label class="tick"><input type="checkbox" checked=${pe.value} onChange=${({target:r})=>{pe.value=r.checked}} /> ${i("isNote")}</label>
				<output>${ee.value&&`${ee.value.parts} SMS${o?` · ${o}`:""}${ee.value.because?` · «${ee.value.because}»`:""}`}</output>
				<button class="main">${i(pe.value?"save":"send")}</button>
			</div>
		</form>`}function sa(){let{holder:e,person:t}=B.value;return e===null?s`<button type="button" onClick=${()=>ge(`people/${t}/hold`)}>${i("hold")}</button>`:s`<p class="held">${i("heldBy")} <bdi>${e}</bdi>
		${e===g.value.name&&s`<button type="button" onClick=${()=>ge(`people/${t}/free`)}>${i("free")}</button>`}</p>`}function la({task:e}){let t=n=>{n.preventDefault();let{desk:o,due:r,note:a,to:l}=Object.fromEntries(new FormData(n.target));ge(`tasks/${e.id}`,{...a&&{note:a},...o&&{desk:o},...l&&{to:l},...r&&{due:new Date(`${r}T09:00`).getTime(),state:"waiting"}})};return s`
		<li class=${e.urgent?"urgent":""}>
			<strong>${ue(e.topic)}</strong> <span class="tag">${e.desk}</span>
			<small>${i(e.state)}${e.staff&&s` · <bdi>${e.staff}</bdi>`} · <time>${U(e.due)}</time></small>
			${e.state!=="done"&&s`
				<p>
					${e.staff!==g.value.name&&s`<button type="button" disabled=${e.staff!==null} onClick=${()=>ge(`tasks/${e.id}`,{take:!0})}>${i("take")}</button>`}
					<button type="button" onClick=${()=>ge(`tasks/${e.id}`,{state:"done"})}>${i("close")}</button>
				</p>
				<details><summary>${i("handOver")}</summary>
					<form onSubmit=${t}>
						<label>${i("toDesk")}<select name="desk"><option value=""></option>${me.value.desks.map(n=>s`<option key=${n}>${n}</option>`)}</select></label>
						<label>${i("toPerson")}<select name="to"><option value=""></option>${me.value.staff.map(({name:n})=>s`<option key=${n}>${n}</option>`)}</select></label>
						<label>${i("due")}<input type="date" name="due" /></label>
						<label>${i("sentence")}<input name="note" maxlength="1600" dir="auto" /></label>
						<button>${i("save")}</button>
					</form></details>`}
		</li>`}function ua(){let e=B.value,t=()=>h(async()=>{Qe.value=(await k(`people/${e.person}/number`)).number});return s`
		<aside aria-label=${i("about")}>
			<p><bdi dir="ltr">${Qe.value??e.number??i("erased")}</bdi>
				${e.number&&!Qe.value&&s` <button type="button" onClick=${t}>${i("showNumber")}</button>`}</p>
			<p>${e.name&&s`<bdi>${e.name}</bdi> `}${e.language&&s`<span class="tag">${e.language}</span>`}
				<span class="tag">${i(e.safety)}</span>${e.stopped&&s`<b class="tag">STOP</b>`}</p>
			<${sa} />
			<h2>${i("tasks")}</h2>
			<ul class="tasks">${e.tasks.map(n=>s`<${la} key=${n.id} task=${n} />`)}</ul>
			${e.appointments.length>0&&s`<h2>${i("appointments")}</h2>
				<ul>${e.appointments.map(n=>s`<li key=${n.id}><time>${I(n.starts)}</time> <bdi>${n.place}</bdi></li>`)}</ul>`}
			${e.cases.length>0&&s`<h2>${i("cases")}</h2>
				<ul>${e.cases.map(n=>s`<li key=${n.id}><bdi dir="ltr">…${n.number}</bdi> <span class="tag">${n.state}</span></li>`)}</ul>`}
		</aside>`}function Zn({parts:[e]}){return x(()=>{B.value=null,Qe.value=null,je.value=[],Ut(e)},[e]),x(()=>{B.value&&(M.value.person===void 0||M.value.person===e)&&Ut(e)},[M.value.count]),B.value===null?s`<h1 class="hidden">${i("conversation")}</h1>`:s`
		<h1 class="hidden">${i("conversation")}</h1>
		<div class="person">
			<section aria-label=${i("conversation")}>
				${et.value>0&&s`<button type="button" onClick=${oa}>${i("earlier")}</button>`}
				<ol class="thread" aria-live="polite">${je.value.map(t=>s`<${aa} key=${t.id} row=${t} />`)}</ol>
				<${ra} />
			</section>
			<${ua} />
		</div>`}var tt=d(null);function Xn({parts:[e=""]}){x(()=>{tt.value=null,h(async()=>{tt.value=await C(`search?q=${encodeURIComponent(e)}`)})},[e]);let{people:t=[],tasks:n=[]}=tt.value??{};return s`
		<h1>${i("search")}: <bdi>${e}</bdi></h1>
		${tt.value&&t.length+n.length===0&&s`<p class="empty">${i("nobody")}</p>`}
		<ul class="tasks">
			${t.map(({person:o,by:r})=>s`
				<li key=${o}><a href=${`#person/${o}`}><strong>${o}</strong></a> <small class="tag">${r}</small></li>`)}
			${n.filter(({person:o})=>o).map(o=>s`
				<li key=${o.id}><a href=${`#person/${o.person}`}><strong>${ue(o.topic)}</strong> <bdi dir="ltr">${o.number}</bdi></a></li>`)}
		</ul>`}var Nt=d(null),Yn=()=>h(async()=>{({waiting:Nt.value}=await C("waiting"))}),ca=({id:e})=>h(()=>k(`waiting/${e}/drop`)).then(Yn);function pa({row:e}){return s`
		<li>
			<div class="what">
				${e.person?s`<a href=${`#person/${e.person}`}><bdi dir="ltr">${e.number??i("erased")}</bdi></a>`:i("notYours")}
				<small><span class="tag">${e.desk}</span>
					<span>${i("since")} <time>${I(e.since)}</time></span>
					${e.appointment>0&&s`<a href=${`#appointment/${e.appointment}`}>${i(e.keeps?"keepsUntilThen":"appointment")}</a>`}</small>
				${e.offers.map(t=>s`<p key=${t.day+t.time}><small>${U(Y(t.day))} ${t.time} <span class="tag">${i(`offer.${t.state}`)}</span></small></p>`)}
			</div>
			<button type="button" onClick=${()=>ca(e)}>${i("takeOut")}</button>
		</li>`}function Qn(){return x(()=>{Yn()},[M.value.count]),s`
		<p><a href="#appointments">${i("backToWeek")}</a></p>
		<h1>${i("waitingList")}</h1>
		${Nt.value?.length===0&&s`<p class="empty">${i("nobodyWaits")}</p>`}
		<ol class="tasks">${Nt.value?.map(e=>s`<${pa} key=${e.id} row=${e} />`)}</ol>`}var eo=["volunteer","coordinator","admin"],nt=[{name:"inbox",View:Gn,bar:!0},{name:"appointments",View:Rn,bar:!0},{name:"appointment",View:In},{name:"waiting",View:Qn},{name:"cases",View:Wn,bar:!0},{name:"import",View:Kn,least:"coordinator"},{name:"person",View:Zn},{name:"search",View:Xn},{name:"me",View:Nn}],Mt=({least:e="volunteer"})=>eo.indexOf(g.value.role)>=eo.indexOf(e);async function fa(){await h(()=>k("sign-out")),g.value=null}function da(e){e.preventDefault();let t=new FormData(e.target).get("q").trim();t.length>1&&j("search",t)}function ma(){return s`
		<header class="bar">
			<img src="icon.svg" alt="" width="28" height="28" />
			<nav class="views" aria-label=${i("views")}>
				${nt.filter(e=>e.bar&&Mt(e)).map(({name:e})=>s`
					<a key=${e} href=${`#${e}`} aria-current=${_e.value[0]===e?"page":void 0}>${i(e)}</a>`)}
			</nav>
			<form role="search" onSubmit=${da}>
				<input id="q" name="q" type="search" aria-label=${i("search")} placeholder=${i("search")} minlength="2" maxlength="64" />
			</form>
			<nav aria-label="passaparola">
				<${Et} />
				<a href="#me"><bdi>${g.value.name}</bdi></a>
				<button type="button" onClick=${fa}>${i("leave")}</button>
			</nav>
		</header>`}function _a(){if(g.value===void 0)return s`<main aria-busy="true"></main>`;let{View:e}=nt.find(t=>t.name===_e.value[0]&&g.value&&Mt(t))??nt[0];return s`
		${g.value?s`<${ma} />`:s`<header class="bar"><span class="home"><img src="icon.svg" alt="" width="28" height="28" /> passaparola</span><nav aria-label="passaparola"><${Et} /></nav></header>`}
		<p class="wrong" role="alert">${F.value&&i(F.value)}</p>
		<main id="main">${g.value?s`<${e} key=${_e.value.join("/")} parts=${_e.value.slice(1)} />`:s`<${Un} />`}</main>`}addEventListener("keydown",e=>{e.target.closest("input, textarea, select")||e.ctrlKey||e.altKey||e.metaKey||!g.value||(e.key==="/"?(e.preventDefault(),document.getElementById("q")?.focus()):e.key==="g"&&j("inbox"))});await An();dt(s`<${_a} />`,document.body);le();
