// SPDX-License-Identifier: AGPL-3.0-or-later
// made by daemon/desk/page/build from b08d7049a97ce98d59dd5af246bfc9a8
// with preact, htm and signals: licences.txt
var y,Xt,_t,J,ft,Ie,Yt,Ue,en,mt,dt,lo,ke=Symbol.for("pv"),Le={},We=[],uo=/^m(i|n|o|s|text|space)$/,ht=Array.isArray,$t=We.slice,ae=Object.assign;function oe(e){e&&e.parentNode&&e.remove()}function xe(e,t,n){var o,r,a,l={},c=arguments.length;for(a in t)a=="key"?o=t[a]:a=="ref"&&typeof e!="function"?r=t[a]:l[a]=t[a];return c>2&&(l.children=c>3?$t.call(arguments,2):n),we(e,l,o,r,null)}function we(e,t,n,o,r){var a={type:e,props:t,key:n,ref:o,__k:null,__:null,__b:0,__e:null,__c:null,constructor:ke,__v:r||++Xt,__i:-1,__u:0};return!r&&y.vnode&&y.vnode(a),a}function re(e){return e.children}function ie(e,t){this.props=e,this.context=t,this.__g=0}function Z(e,t){if(t==null)return e.__&&Z(e.__,e.__i+1);for(var n;t<e.__k.length;t++)if((n=e.__k[t])&&n.__e)return n.__e;return typeof e.type!="function"||e.props.__P?null:Z(e)}function co(e){var t,n=e.__v,o=n.__e,r=[],a=[],l=e.__P;l&&((t=ae({constructor:ke},n)).__v=n.__v+1,y.vnode&&y.vnode(t),vt(l,t,n,e.__n,l.namespaceURI,32&n.__u?[o]:null,r,o||Z(n),32&n.__u,a),t.__v=n.__v,t.__.__k[t.__i]=t,sn(r,t,a),n.__=n.__e=null,t.__e!=o&&tn(t))}function tn(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(function(t){return t&&(e.__e=t.__e)}),tn(e)}function Zt(e){(8&e.__g||(e.__g|=8,J.push(e),Ie++))&&ft==y.debounceRendering||((ft=y.debounceRendering)||queueMicrotask)(nn)}function nn(){try{for(var e,t=1;J.length;)J.length>t&&J.sort(Yt),e=J.shift(),t=J.length,8&e.__g&&co(e)}finally{(Ie=J.length)&&(ft||queueMicrotask)(nn)}}function on(e,t,n,o,r,a,l,c,f,d,p){var v,h,u,_,O,g,S=o.__k||We,$=t.length;for(f=po(n,t,S,f,$),v=0;v<$;v++)(u=n.__k[v])!=null&&(h=~u.__i&&S[u.__i]||Le,u.__i=v,g=vt(e,u,h,r,a,l,c,f,d,p),_=u.__e,(h.ref!=u.ref||8&h.__u)&&(h.ref&&yt(h.ref,null,u,h),u.ref&&p.push(u.ref,u.__c||_,u)),O=O||_,4&u.__u?(f=an(u,f,e,!h.__v),h.__e&&(h.__e=null)):typeof u.type=="function"&&g!==void 0?f=g:_&&(f=_.nextSibling),u.__u&=-21);return n.__e=O,f}function po(e,t,n,o,r){var a,l,c,f,d,p,v,h,u,_=n.length,O=_,g=0,S=0,$=e.__k=Array(r);for(a=0;a<r;a++)(l=t[a])!=null&&typeof l!="boolean"&&typeof l!="function"?(typeof l!="object"||l.constructor===String?l=$[a]=we(null,l):ht(l)?l=$[a]=we(re,{children:l}):l.constructor===ke&&l.__b?l=$[a]=we(l.type,l.props,l.key,l.ref,l.__v):$[a]=l,f=a+g,l.__=e,l.__b=e.__b+1,c=null,~(d=l.__i=fo(l,n,f,O))&&(O--,(c=n[d])&&(c.__u|=2)),c&&c.__v?(l.__u|=16,d==f-1?g--:d==f+1?g++:d!=f&&(d>f?g--:g++,S=1)):(~d||(r>_?g--:r<_&&g++),typeof l.type!="function"&&(l.__u|=4))):$[a]=null;if(S){for(p=[],v=[],a=0;a<r;a++)if((l=$[a])&&16&l.__u){for(g=0,h=p.length;g<h;)p[u=g+h>>1]<l.__i?g=u+1:h=u;p[g]=l.__i,v[a]=g+1}for(g=p.length;a--;)v[a]&&(v[a]==g?g--:$[a].__u|=4)}if(O)for(a=0;a<_;a++)!(c=n[a])||2&c.__u||(c.__e==o&&(o=Z(c)),gt(c,c));return o}function an(e,t,n,o){var r,a,l,c;if(typeof e.type=="function"){if(e.props.__P)return t;if(r=e.__k)for(a=0;a<r.length;a++)r[a]&&(r[a].__=e,t=an(r[a],t,n,!1));return t}for(t&&!t.parentNode&&(t=Z(e))&&!t.parentNode&&(t=null),l=e.__e,c=t;c&&c.nodeType==8;)c=c.nextSibling;for(l!=c&&(!o&&n.moveBefore&&l.parentNode?n.moveBefore(l,t):n.insertBefore(l,t||null)),t=l;(t=t&&t.nextSibling)&&t.nodeType==8&&!t.data.startsWith("$s"););return t}function fo(e,t,n,o){var r,a=e.key,l=e.type,c=t[n],f=c&&!(2&c.__u);if(c===null&&a==null||f&&a==c.key&&l==c.type)return n;if(o>(f?1:0)){for(r=n-1;r>=0;r--)if((c=t[r])&&!(2&c.__u)&&a==c.key&&l==c.type)return r;for(r=n+1;r<t.length;r++)if((c=t[r])&&!(2&c.__u)&&a==c.key&&l==c.type)return r}return-1}function Qt(e,t,n){n==null&&(n=""),t[0]=="-"?e.setProperty(t,n):e[t]=n}function He(e,t,n,o,r){var a,l;if(t=="style")if(typeof n=="string")e.style.cssText=n;else{if(typeof o=="string"&&(e.style.cssText=o=""),o)for(t in o)n&&t in n||Qt(e.style,t);if(n)for(t in n)o&&n[t]==o[t]||Qt(e.style,t,n[t])}else if(t[0]=="o"&&t[1]=="n")typeof n!="function"&&(n=null),typeof o!="function"&&(o=null),(e.__e||(e.__e={}))[t]=n,n&&o||(l=dt[t]||(dt[t]=_o(t)),(e.__a||(e.__a={}))[t]=mt,a=t!=(t=t.replace(en,"$1")),(t=t.slice(2))[0]<"a"&&(t=t.toLowerCase()),n?e.addEventListener(t,l,a):e.removeEventListener(t,l,a));else{if(r=="http://www.w3.org/2000/svg")t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(t!="width"&&t!="height"&&t!="href"&&t!="list"&&t!="form"&&t!="tabIndex"&&t!="download"&&t!="rowSpan"&&t!="colSpan"&&t!="role"&&t!="popover"&&t in e)try{return void(e[t]=n??"")}catch{}if(typeof n=="function")return;n==null||n===!1&&t[4]!="-"?e.removeAttribute(t):e.setAttribute(t,t=="popover"&&n==1?"":n)}}function _o(e){return function(t){var n=this.__e;if(n){if(n=n[e],t[Ue]==null)t[Ue]=mt++;else if(t[Ue]<this.__a[e])return;return n(y.event?y.event(t):t)}}}function vt(e,t,n,o,r,a,l,c,f,d){var p,v,h,u,_,O,g,S,$,M,E,pt,Gt,Fe,te,Jt,G,ne,W=t.type;if(t.constructor!==ke)return null;128&n.__u&&(f=32&n.__u,p=n.__c.__z)&&(t.__u|=f,v=a=[],p.nodeType==8?c=Re(p,a):a.push(p),c=a[0]||c),(p=y.__b)&&p(t);e:if(typeof W=="function"){h=l.length;try{if(S=t.props,$=(p=W.prototype)&&p.render,M=(p=W.contextType)&&o[p.__c],E=p?M?M.props.value:p.__:o,(u=n.__c)?(t.__c=u,2&u.__g&&(u.__g|=1)):($?t.__c=u=new W(S,E):(t.__c=u=new ie(S,E),u.constructor=W,u.render=ho),M&&M.sub(u),u.state||(u.state={}),u.__n=o,u.__g|=8,u.__h=[],u.__k=[]),$&&(u.__s||(u.__s=u.state),W.getDerivedStateFromProps&&(u.__s==u.state&&(u.__s=ae({},u.__s)),ae(u.__s,W.getDerivedStateFromProps(S,u.__s)))),_=u.props,O=u.state,u.__v=t,n.__c){if(S!==_&&$&&!W.getDerivedStateFromProps&&u.componentWillReceiveProps&&u.componentWillReceiveProps(S,E),t.__v==n.__v&&!(8&u.__g)||!(4&u.__g)&&u.shouldComponentUpdate&&u.shouldComponentUpdate(S,u.__s,E)===!1){t.__v!=n.__v&&(u.props=S,u.state=u.__s,u.__g&=-9),t.__e=n.__e,t.__k=n.__k,t.__k.some(function(U){U&&(U.__=t)}),We.push.apply(u.__h,u.__k),u.__k=[],u.__h.length&&l.push(u),c=Z(n);break e}u.componentWillUpdate&&u.componentWillUpdate(S,u.__s,E),$&&u.componentDidUpdate&&u.__h.push(function(){u.componentDidUpdate(_,O,g)})}else $&&!W.getDerivedStateFromProps&&u.componentWillMount&&u.componentWillMount(),$&&u.componentDidMount&&u.__h.push(u.componentDidMount);u.context=E,u.props=S,u.__P=e,u.__g&=-5,pt=y.__r,Gt=$?25:0;do u.__g&=-9,pt&&pt(t),p=u.render(u.props,u.state=u.__s,u.context);while(8&u.__g&&++Gt<25);$&&(We.push.apply(u.__h,u.__k),u.__k=[]),u.state=u.__s,u.getChildContext&&(o=ae({},o,u.getChildContext())),$&&n.__c&&u.getSnapshotBeforeUpdate&&(g=u.getSnapshotBeforeUpdate(_,O)),Fe=p&&p.type===re&&p.key==null?p.props.children:p,S.__P&&(p=c,r=(e=S.__P).namespaceURI,f=a=null,n.props&&n.props.__P!=e&&(n.__k.some(function(U){U&&gt(U,U)}),n.__k=null),c=n.__k?Z(n,0):null),c=on(e,ht(Fe)?Fe:[Fe],t,n,o,r,a,l,c,f,d),S.__P&&(t.__e=null,c=p),t.__u&=-161,v&&v.some(oe),u.__h.length&&l.push(u),1&u.__g&&(u.__g&=-4)}catch(U){if(l.length=h,t.__v=null,f||a)if(U&&U.then){if(t.__u|=128|f,a){for(~(G=a.indexOf(c||void 0))||(G=a.length);(ne=a[G-1])&&ne.nodeType==8;)G--;for(;G<a.length;G++)if(ne=a[G])if(a[G]=null,te){if(ne==Jt)break}else{if(ne.nodeType!=8)break;ne.data.startsWith("$s")&&(Jt=Re(te=ne))}}if(!te){for(;c&&c.nodeType==8&&c.nextSibling;)c=c.nextSibling;te=c}(p=Re(te=t.__c.__z||(t.__c.__z=te)))?(t.__e=te,c=p):t.__e=c,c=c&&c.nextSibling}else a&&a.some(oe);else t.__e=n.__e;t.__k||(t.__k=n.__k||[]),U&&U.then||rn(t),y.__e(U,t,n)}}else c=t.__e=mo(n.__e,t,n,o,r,a,l,f,d,e);return(p=y.diffed)&&p(t),c}function Re(e,t){if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var n=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith("$s"))n++;else if(e.data.startsWith("/$s")&&!--n)return e}t&&t.push(e)}}function rn(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.some(rn))}function sn(e,t,n){for(var o=0;o<n.length;)yt(n[o++],n[o++],n[o++]);y.__c&&y.__c(t,e),e.some(function(r){try{e=r.__h,r.__h=[],e.some(function(a){a.call(r)})}catch(a){y.__e(a,r.__v)}})}function mo(e,t,n,o,r,a,l,c,f,d){var p,v,h,u,_,O,g,S,$=n.props||Le,M=t.props,E=t.type;if(E=="svg"?r="http://www.w3.org/2000/svg":E=="math"?r="http://www.w3.org/1998/Math/MathML":r||(r="http://www.w3.org/1999/xhtml"),a){for(p=0;p<a.length;p++)if((_=a[p])&&(E?_.localName==E:_.nodeType==3)){e=_,a[p]=null;break}}if(!e){if(S=d.ownerDocument||document,!E)return S.createTextNode(M);e=S.createElementNS(r,E,M.is?M:d),c&&(y.__m&&y.__m(t,a),c=!1),a=null}if(E){if(d=E=="template"&&e.content||e,a=E=="textarea"&&M.defaultValue!=null?null:a&&$t.call(d.childNodes),!c&&a)for($={},p=0;p<e.attributes.length;p++)$[(_=e.attributes[p]).name]=_.value;for(p in $)_=$[p],p=="dangerouslySetInnerHTML"?h=_:p=="children"||p in M||p=="value"&&"defaultValue"in M||p=="checked"&&"defaultChecked"in M||He(e,p,null,_,r);for(p in M)_=M[p],p=="children"?u=_:p=="dangerouslySetInnerHTML"?v=_:p=="value"?O=_:p=="checked"?g=_:c&&typeof _!="function"||$[p]===_||He(e,p,_,$[p],r);v?(c||h&&(v.__html==h.__html||v.__html==e.innerHTML)||(e.innerHTML=v.__html),t.__k=[]):(h&&(e.textContent=""),(E=="foreignObject"||r=="http://www.w3.org/1998/Math/MathML"&&uo.test(E))&&(r="http://www.w3.org/1999/xhtml"),on(d,ht(u)?u:[u],t,n,o,r,a,l,a?a[0]:n.__k&&Z(n,0),c,f),a&&a.some(oe)),c&&E!="textarea"||(p="value",E=="progress"&&O==null?e.removeAttribute(p):O==null||O===e[p]&&(E!="progress"||O)||He(e,p,O,$[p],r),p="checked",g!=null&&g!=e[p]&&He(e,p,g,$[p],r))}else $===M||c&&e.data==M||(e.data=M);return e}function yt(e,t,n,o){try{typeof e=="function"?t?t.__x=e(t)||1:o&&(o=o.__c||o.__e)&&(t=o.__x)&&(o.__x=null,typeof t=="function"?t():e(null)):e.current=t}catch(r){y.__e(r,n)}}function gt(e,t,n){var o,r,a,l;if(y.unmount&&y.unmount(e),!(o=e.ref)||o.current&&o.current!=e.__e||yt(o,null,t,e),o=e.__c){if(o.componentWillUnmount)try{o.componentWillUnmount()}catch(c){y.__e(c,t)}o.__P=o.__n=null}if(o=e.__k)for(l=0;l<o.length;l++)o[l]&&gt(o[l],t,typeof e.type!="function"||n&&!e.props.__P);!n&&(o=e.__c)&&(o=o.__z)&&(r=Re(o,a=[]))&&(o==e.__e&&a.some(oe),oe(r),oe(o)),n||oe(e.__e),e.__e=e.__c=e.__=null}function ho(e,t,n){return this.constructor(e,n)}function bt(e,t){var n,o,r,a;y.__&&y.__(e,t),t.nodeType==9&&(t=t.documentElement),o=(n=e&&32&e.__u)?null:t.__k,t.__k=we(re,{children:[e]}),r=[],a=[],vt(t,t.__k,o||Le,Le,t.namespaceURI,o?null:t.firstChild?$t.call(t.childNodes):null,r,o?o.__e:t.firstChild,n,a),sn(r,t.__k,a),t.__k.props.children=null}y={__e:function(e,t,n,o){for(var r,a,l;t=t.__;)if((r=t.__c)&&!(1&r.__g)){r.__g|=4;try{if((l=(a=r.constructor)&&a.getDerivedStateFromError)&&r.setState(a.getDerivedStateFromError(e)),r.componentDidCatch&&(r.componentDidCatch(e,o||{}),l=1),l&&8&r.__g)return void(r.__g|=2)}catch(c){e=c}}throw Ie=0,e}},Xt=0,_t=function(e){return e!=null&&e.constructor===ke},ie.prototype.setState=function(e,t){var n=this.__s;n&&n!=this.state||(n=this.__s=ae({},this.state)),typeof e=="function"&&(e=e(ae({},n),this.props)),e&&(ae(n,e),this.__v&&(t&&this.__k.push(t),Zt(this)))},ie.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.push(e),Zt(this))},ie.prototype.render=re,J=[],Ie=0,Yt=function(e,t){return e.__v.__b-t.__v.__b},Ue=Symbol(),en=/(PointerCapture)$|Capture$/i,mt=0,dt={},lo=0;var un=function(e,t,n,o){var r;t[0]=0;for(var a=1;a<t.length;a++){var l=t[a++],c=t[a]?(t[0]|=l?1:2,n[t[a++]]):t[++a];l===3?o[0]=c:l===4?o[1]=Object.assign(o[1]||{},c):l===5?(o[1]=o[1]||{})[t[++a]]=c:l===6?o[1][t[++a]]+=c+"":l?(r=e.apply(c,un(e,c,n,["",null])),o.push(r),c[0]?t[0]|=2:(t[a-2]=0,t[a]=r)):o.push(c)}return o},ln=new Map;function cn(e){var t=ln.get(this);return t||(t=new Map,ln.set(this,t)),(t=un(this,t.get(e)||(t.set(e,t=(function(n){for(var o,r,a=1,l="",c="",f=[0],d=function(h){a===1&&(h||(l=l.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?f.push(0,h,l):a===3&&(h||l)?(f.push(3,h,l),a=2):a===2&&l==="..."&&h?f.push(4,h,0):a===2&&l&&!h?f.push(5,0,!0,l):a>=5&&((l||!h&&a===5)&&(f.push(a,0,l,r),a=6),h&&(f.push(a,h,0,r),a=6)),l=""},p=0;p<n.length;p++){p&&(a===1&&d(),d(p));for(var v=0;v<n[p].length;v++)o=n[p][v],a===1?o==="<"?(d(),f=[f],a=3):l+=o:a===4?l==="--"&&o===">"?(a=1,l=""):l=o+l[0]:c?o===c?c="":l+=o:o==='"'||o==="'"?c=o:o===">"?(d(),a=1):a&&(o==="="?(a=5,r=l,l=""):o==="/"&&(a<5||n[p][v+1]===">")?(d(),a===3&&(f=f[0]),a=f,(f=f[0]).push(2,0,a),a=0):o===" "||o==="	"||o===`
`||o==="\r"?(d(),a=2):l+=o),a===3&&l==="!--"&&(a=4,f=f[0])}return d(),f})(e)),t),arguments,[])).length>1?t:t[0]}var s=cn.bind(xe);var Ke,F,wt,pn,$o=Object.is,kt=0,gn=[],xt=[],D=y,fn=D.__b,dn=D.__r,_n=D.diffed,mn=D.__c,hn=D.unmount,$n=D.__;function bn(e,t){D.__h&&D.__h(F,e,kt||t),kt=0;var n=F.__H||(F.__H={__:[],__h:[]});return e>=n.__.length&&n.__.push({}),n.__[e]}function N(e,t){var n=bn(Ke++,3);!D.__s&&wn(n.__H,t)&&(n.__P=!0,n.__=e,n.u=t,F.__H.__h.push(n))}function Ct(e){return kt=5,Be(function(){return{current:e}},[])}function Be(e,t){var n=bn(Ke++,7);return wn(n.__H,t)&&(n.__=e(),n.__H=t),n.__}function vo(){var e;do{for(;e=xt.shift();)try{Se(e)}catch(n){D.__e(n,{__:(e=e.__P)&&e.__v})}for(;e=gn.shift();){var t=e.__H;if(e.__P&&t)try{t.__h.some(Se),t.__h.some(St),t.__h=[]}catch(n){t.__h=[],D.__e(n,e.__v)}}}while(xt.length)}D.__b=function(e){F=null,fn&&fn(e)},D.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),$n&&$n(e,t)},D.__r=function(e){dn&&dn(e),Ke=0;var t=(F=e.__c).__H;t&&(wt==F?F.__h=[]:(t.__h.some(Se),t.__h.some(St),Ke=0),t.__h=[],t.__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),wt=F},D.diffed=function(e){_n&&_n(e);var t=e.__c;t&&t.__H&&(t.__H.__h.length&&yn(gn.push(t)),t.__H.__.some(function(n){n.u&&(n.__H=n.u)})),wt=F=null},D.__c=function(e,t){t.some(function(n){try{n.__h.some(Se),n.__h=n.__h.filter(function(o){return!o.__||St(o)})}catch(o){n.__h=[function(){throw o}]}}),mn&&mn(e,t)},D.unmount=function(e){hn&&hn(e);var t,n,o=e.__c;o&&o.__H&&(o.__H.__.some(function(r){try{if(r.__P&&r.__c){if(n===void 0){for(n=e.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}r.__P=n,yn(xt.push(r))}else Se(r)}catch(a){t=a}}),o.__H=void 0,t&&D.__e(t,o.__v))};var vn=typeof requestAnimationFrame=="function";function yo(e){var t,n=function(){clearTimeout(o),vn&&cancelAnimationFrame(t),setTimeout(e)},o=setTimeout(n,35);vn&&(t=requestAnimationFrame(n))}function yn(e){e!=1&&pn==D.requestAnimationFrame||((pn=D.requestAnimationFrame)||yo)(vo)}function Se(e){var t=F,n=e.__c;typeof n=="function"&&(e.__c=void 0,n()),F=t}function St(e){var t=F;e.__c=e.__(),F=t}function wn(e,t){return!e||e.length!=t.length||t.some(function(n,o){return!$o(n,e[o])})}var go=Symbol.for("preact-signals");function Je(){if(K>1)K--;else{var e,t=!1;for((function(){var r=ze;for(ze=void 0;r!==void 0;){var a=r.S;if(a.v===r.v)for(var l=a.t;l!==void 0;l=l.x)l.i===r.i&&(l.i=a.i);r=r.o}})();Ee!==void 0;){var n=Ee;for(Ee=void 0,Ve++;n!==void 0;){var o=n.u;if(n.u=void 0,n.f&=-3,!(8&n.f)&&xn(n))try{n.c()}catch(r){t||(e=r,t=!0)}n=o}}if(Ve=0,K--,t)throw e}}function Tt(e){if(K>0)return e();Et=++bo,K++;try{return e()}finally{Je()}}var Ce,x=void 0;function Te(e){var t=x,n=Ce;x=void 0,Ce=void 0;try{return e()}finally{x=t,Ce=n}}var Ee=void 0,K=0,Ve=0,bo=0,Et=0,ze=void 0,Ge=0;function kn(e){if(x!==void 0){var t=e.n;if(t===void 0||t.t!==x)return t={i:0,S:e,p:x.s,n:void 0,t:x,e:void 0,x:void 0,r:t},x.s!==void 0&&(x.s.n=t),x.s=t,e.n=t,32&x.f&&e.S(t),t;if(t.i===-1)return t.i=0,t.n!==void 0&&(t.n.p=t.p,t.p!==void 0&&(t.p.n=t.n),t.p=x.s,t.n=void 0,x.s.n=t,x.s=t),t}}function j(e,t){this.v=e,this.i=0,this.n=void 0,this.t=void 0,this.l=0,this.W=t?.watched,this.Z=t?.unwatched,this.name=t?.name}j.prototype.brand=go;j.prototype.h=function(){return!0};j.prototype.S=function(e){var t=this,n=this.t;n!==e&&e.e===void 0&&(e.x=n,this.t=e,n!==void 0?n.e=e:Te(function(){var o;(o=t.W)==null||o.call(t)}))};j.prototype.U=function(e){var t=this;if(this.t!==void 0){var n=e.e,o=e.x;n!==void 0&&(n.x=o,e.e=void 0),o!==void 0&&(o.e=n,e.x=void 0),e===this.t&&(this.t=o,o===void 0&&Te(function(){var r;(r=t.Z)==null||r.call(t)}))}};j.prototype.subscribe=function(e){var t=this;return B(function(){var n=t.value;Te(function(){return e(n)})},{name:"sub"})};j.prototype.valueOf=function(){return this.value};j.prototype.toString=function(){return this.value+""};j.prototype.toJSON=function(){return this.value};j.prototype.peek=function(){var e=this;return Te(function(){return e.value})};Object.defineProperty(j.prototype,"value",{get:function(){var e=kn(this);return e!==void 0&&(e.i=this.i),this.v},set:function(e){if(e!==this.v){if(Ve>100)throw new Error("Cycle detected");(function(n){K!==0&&Ve===0&&n.l!==Et&&(n.l=Et,ze={S:n,v:n.v,i:n.i,o:ze})})(this),this.v=e,this.i++,Ge++,K++;try{for(var t=this.t;t!==void 0;t=t.x)t.t.N()}finally{Je()}}}});function m(e,t){return new j(e,t)}function xn(e){for(var t=e.s;t!==void 0;t=t.n)if(t.S.i!==t.i||!t.S.h()||t.S.i!==t.i)return!0;return!1}function Sn(e){for(var t=e.s;t!==void 0;t=t.n){var n=t.S.n;if(n!==void 0&&(t.r=n),t.S.n=t,t.i=-1,t.n===void 0){e.s=t;break}}}function Cn(e){for(var t=e.s,n=void 0;t!==void 0;){var o=t.p;t.i===-1?(t.S.U(t),o!==void 0&&(o.n=t.n),t.n!==void 0&&(t.n.p=o)):n=t,t.S.n=t.r,t.r!==void 0&&(t.r=void 0),t=o}e.s=n}function se(e,t){j.call(this,void 0,t),this.x=e,this.s=void 0,this.g=Ge-1,this.f=4}se.prototype=new j;se.prototype.h=function(){if(this.f&=-3,1&this.f)return!1;if((36&this.f)==32||(this.f&=-5,this.g===Ge))return!0;if(this.g=Ge,this.f|=1,this.i>0&&!xn(this))return this.f&=-2,!0;var e=x;try{Sn(this),x=this;var t=this.x();(16&this.f||this.v!==t||this.i===0)&&(this.v=t,this.f&=-17,this.i++)}catch(n){this.v=n,this.f|=16,this.i++}return x=e,Cn(this),this.f&=-2,!0};se.prototype.S=function(e){if(this.t===void 0){this.f|=36;for(var t=this.s;t!==void 0;t=t.n)t.S.S(t)}j.prototype.S.call(this,e)};se.prototype.U=function(e){if(this.t!==void 0&&(j.prototype.U.call(this,e),this.t===void 0)){this.f&=-33;for(var t=this.s;t!==void 0;t=t.n)t.S.U(t)}};se.prototype.N=function(){if(!(2&this.f)){this.f|=6;for(var e=this.t;e!==void 0;e=e.x)e.t.N()}};Object.defineProperty(se.prototype,"value",{get:function(){if(1&this.f)throw new Error("Cycle detected");var e=kn(this);if(this.h(),e!==void 0&&(e.i=this.i),16&this.f)throw this.v;return this.v}});function Q(e,t){return new se(e,t)}function En(e){var t=e.j;if(e.j=void 0,typeof t=="function"){K++;var n=x;x=void 0;try{t()}catch(o){throw e.f&=-2,e.f|=8,Ot(e),o}finally{x=n,Je()}}}function Ot(e){for(var t=e.s;t!==void 0;t=t.n)t.S.U(t);e.x=void 0,e.s=void 0,En(e)}function wo(e){if(x!==this)throw new Error("Out-of-order effect");Cn(this),x=e,this.f&=-2;try{8&this.f&&Ot(this)}finally{Je()}}function he(e,t){this.x=e,this.j=void 0,this.s=void 0,this.u=void 0,this.f=32,this.name=t?.name,Ce&&Ce.push(this)}he.prototype.c=function(){var e=this.S();try{if(8&this.f||this.x===void 0)return;var t=this.x();typeof t=="function"&&(this.j=t)}finally{e()}};he.prototype.S=function(){if(1&this.f)throw new Error("Cycle detected");this.f|=1,this.f&=-9,En(this),Sn(this),K++;var e=x;return x=this,wo.bind(this,e)};he.prototype.N=function(){2&this.f||(this.f|=2,this.u=Ee,Ee=this)};he.prototype.d=function(){this.f|=8,1&this.f||Ot(this)};he.prototype.dispose=function(){this.d()};function B(e,t){var n=new he(e,t);try{n.c()}catch(r){throw n.d(),r}var o=n.d.bind(n);return o[Symbol.dispose]=o,o}var Tn,Qe,Ze,ko=typeof window<"u"&&!!window.__PREACT_SIGNALS_DEVTOOLS__;var On=[];B(function(){Tn=this.N})();function $e(e,t){y[e]=t.bind(null,y[e]||function(){})}function Oe(e){if(Ze){var t=Ze;Ze=void 0,t()}Ze=e&&e.S()}function Pn(e){var t=this,n=e.data,o=So(n);o.name="ReactiveDom",o.value=n;var r=Be(function(){for(var c=t,f=t.__v;f=f.__;)if(f.__c){f.__c.__$f|=4;break}var d=Q(function(){var u=o.value.value;return u===0?0:u===!0?"":u||""}),p=Q(function(){return!Array.isArray(d.value)&&!_t(d.value)}),v=B(function(){if(this.N=Dn,p.value){var u=d.value;c.__v&&c.__v.__e&&c.__v.__e.nodeType===3&&(c.__v.__e.data=u)}}),h=t.__$u.d;return t.__$u.d=function(){v(),h.call(this)},[p,d]},[]),a=r[0],l=r[1];return a.value?l.peek():l.value}Pn.displayName="ReactiveTextNode";Object.defineProperties(j.prototype,{constructor:{configurable:!0,value:xe(re,null).constructor},type:{configurable:!0,value:Pn},props:{configurable:!0,get:function(){var e=this;return{data:{get value(){return e.value}}}}},__b:{configurable:!0,value:1}});$e("__b",function(e,t){if(Oe(),Qe=void 0,typeof t.type=="string"){var n,o=t.props;for(var r in o)if(r!=="children"){var a=o[r];a instanceof j&&(n||(t.__np=n={}),n[r]=a,o[r]=a.peek())}}e(t)});$e("__r",function(e,t){if(e(t),t.type!==re){Oe();var n,o=t.__c;o&&(o.__$f&=-2,(n=o.__$u)===void 0&&(o.__$u=n=(function(r,a){var l;return B(function(){l=this},{name:a}),l.c=r,l})((function(r){return function(){var a;ko&&((a=this.y)==null||a.call(this)),r.__$f|=1,r.setState({})}})(o),typeof t.type=="function"?t.type.displayName||t.type.name:""))),Qe=o,Oe(n)}});$e("__e",function(e,t,n,o){Oe(),Qe=void 0,e(t,n,o)});$e("diffed",function(e,t){Oe(),Qe=void 0;var n;if(typeof t.type=="string"&&(n=t.__e)){var o=t.__np,r=t.props,a=n.U;if(a)for(var l in a){var c=a[l];c===void 0||o&&l in o||(c.d(),a[l]=void 0)}if(o){a||(a={},n.U=a);for(var f in o){var d=a[f],p=o[f];d===void 0?(d=xo(n,f,p,r),a[f]=d):d.o(p,r)}}}e(t)});function xo(e,t,n,o){var r=t in e&&e.ownerSVGElement===void 0,a=m(n);return{o:function(l,c){a.value=l,o=c},d:B(function(){this.N=Dn;var l=a.value.value;o[t]!==l&&(o[t]=l,r?e[t]=l:l!=null&&(l!==!1||t[4]==="-")?e.setAttribute(t,l):e.removeAttribute(t))})}}$e("unmount",function(e,t){if(typeof t.type=="string"){var n=t.__e;if(n){var o=n.U;if(o){n.U=void 0;for(var r in o){var a=o[r];a&&a.d()}}}var l=t.__np;if(l){var c=t.props;for(var f in l)c[f]=l[f]}t.__np=void 0}else{var d=t.__c;if(d){d.__$f|=8;var p=d.__$u;p&&(d.__$u=void 0,p.d())}}e(t)});$e("__h",function(e,t,n,o){o<3&&(t.__$f|=2),e(t,n,o)});ie.prototype.shouldComponentUpdate=function(e,t){if(this.__R)return!0;var n=this.__$u,o=n&&n.s!==void 0;for(var r in t)return!0;if(this.__f||typeof this.u=="boolean"&&this.u===!0){var a=2&this.__$f;if(!(o||a||4&this.__$f)||1&this.__$f)return!0}else if(!(o||4&this.__$f)||3&this.__$f)return!0;for(var l in e)if(l!=="__source"&&e[l]!==this.props[l])return!0;for(var c in this.props)if(!(c in e))return!0;return!1};function So(e,t){return Be(function(){return m(e,t)},[])}var Co=function(e){queueMicrotask(function(){queueMicrotask(e)})};function Eo(){Tt(function(){for(var e;e=On.shift();)Tn.call(e)})}function Dn(){On.push(this)===1&&(y.requestAnimationFrame||Co)(Eo)}var Pt={signedOut:()=>{}};async function Nn(e,t={}){let n,o={};try{n=await fetch(`api/${e}`,{...t,signal:AbortSignal.timeout(2e4)}),o=await n.json()}catch{throw new Error("unreachable")}if(n.ok)return o;n.status===401&&o.wrong==="sign-in"&&Pt.signedOut();let r=new Error(o.wrong??"busy");throw r.seconds=Number(n.headers.get("Retry-After"))||0,r}var T=e=>Nn(e),C=(e,t={})=>Nn(e,{method:"POST",headers:{"Content-Type":"application/json","X-Desk":"1"},body:JSON.stringify(t)});function jn(e){let t=new EventSource("api/events");return t.onmessage=({data:n})=>e(JSON.parse(n).person),()=>t.close()}var b=m(void 0),L=m(null),ve=m(["inbox"]),R=m(""),H=m({count:0,person:void 0});function le(...e){location.hash=e.map(encodeURIComponent).join("/")}function qn(){let e=location.hash.slice(1).split("/").map(decodeURIComponent);ve.value=e[0]===""?["inbox"]:e}async function w(e){R.value="";try{return await e(),!0}catch(t){return R.value=t.message,!1}}async function ue(){try{if(!(await T("session")).signed_in){b.value=null;return}b.value=await T("me"),L.value=await T("line")}catch(e){b.value=null,e.message!=="sign-in"&&(R.value=e.message)}}Pt.signedOut=()=>{b.value=null};addEventListener("hashchange",qn);qn();var Mn;function To(e){clearTimeout(Mn),Mn=setTimeout(()=>{H.value={count:H.value.count+1,person:e}},200)}var An=()=>{};B(()=>{An(),An=b.value?jn(To):()=>{}});var ye={it:{name:"Italiano"},en:{name:"English"},fr:{name:"Français"},es:{name:"Español"},ar:{name:"العربية",direction:"rtl"}},Fn="passaparola-language",Dt=m({}),X=m("");function Oo(){return[localStorage.getItem(Fn),...navigator.languages.map(t=>t.slice(0,2))].find(t=>Object.hasOwn(ye,t??""))??"it"}async function Hn(e){Dt.value=await(await fetch(`words-${e}.json`)).json(),X.value=e,document.documentElement.lang=e,document.documentElement.dir=ye[e].direction??"ltr"}async function Un(){for(let e=0;e<10;e++)try{return await Hn(Oo())}catch{await new Promise(t=>{setTimeout(t,1e3)})}}function Rn(e){return localStorage.setItem(Fn,e),Hn(e)}var i=(e,t="")=>Dt.value[e]?.replace("{n}",t)??e,ce=e=>Dt.value[`topic.${e}`]??e,Nt={calendar:"gregory",numberingSystem:"latn"},jt=e=>Q(()=>new Intl.DateTimeFormat(X.value,{...e,...Nt})),Po=jt({weekday:"short",day:"numeric",month:"short"}),Do=jt({day:"numeric",month:"short",hour:"2-digit",minute:"2-digit",hourCycle:"h23"}),No=jt({hour:"2-digit",minute:"2-digit",hourCycle:"h23"}),jo=Q(()=>new Intl.NumberFormat(X.value,Nt)),Mo=Q(()=>new Intl.NumberFormat(X.value,{...Nt,style:"currency",currency:"EUR"})),Xe=e=>Po.value.format(e),q=e=>Do.value.format(e),In=e=>No.value.format(e),k=e=>jo.value.format(e),pe=e=>Mo.value.format(e);function Mt(){return s`
		<label>
			<span class="hidden">${i("language")}</span>
			<select value=${X.value} onChange=${e=>Rn(e.target.value)}>
				${Object.entries(ye).map(([e,{name:t}])=>s`
					<option key=${e} value=${e} lang=${e}>${t}</option>`)}
			</select>
		</label>`}var Ye=/^#link=(\w+)$/.exec(location.hash)?.[1],Pe=m(null),Ln=m(!1);Ye&&history.replaceState(null,"",location.pathname);async function Ao(e){e.preventDefault();let t=Object.fromEntries(new FormData(e.target)),n=await w(()=>Pe.value===null?C("sign-in",t):C("sign-in/link",{link:Ye,password:t.password}));if(!n&&R.value==="code"){Ln.value=!0;return}n&&(Pe.value=null,await ue())}function Wn(){N(()=>{Ye&&w(async()=>{Pe.value=(await C("sign-in/link",{link:Ye})).name})},[]);let e=Pe.value!==null;return s`
		<form class="door" onSubmit=${Ao}>
			<h1>${i(e?"choosePassword":"enter")}</h1>
			${e?s`<p><bdi>${Pe.value}</bdi></p>`:s`
				<label>${i("name")}<input name="name" required autocomplete="username" autocapitalize="none" /></label>`}
			<label>${i("passwordWord")}<input name="password" type="password" required
				minlength=${e?10:1} autocomplete=${e?"new-password":"current-password"} /></label>
			${e&&s`<p class="hint">${i("passwordHint")}</p>`}
			${Ln.value&&s`<label>${i("codeWord")}<input name="code" inputmode="numeric" autocomplete="one-time-code" pattern="[0-9]{6}" required /></label>`}
			<button class="main">${i("enter")}</button>
		</form>`}async function qo(e){e.preventDefault();let t=e.target;await w(()=>C("me/password",Object.fromEntries(new FormData(t))))&&(t.reset(),await ue())}var Fo=({id:e})=>w(()=>C(`me/sessions/${e}/end`)).then(ue);function Kn(){return s`
		<h1><bdi>${b.value.name}</bdi></h1>
		<p><span class="tag">${b.value.role}</span> <span class="tag">${b.value.desks}</span></p>
		<h2>${i("sessions")}</h2>
		<ul class="tasks">${b.value.sessions.map(e=>s`
			<li key=${e.id}><time>${q(e.began)}</time>
				${e.here?s`<span class="tag">${i("here")}</span>`:s`<button type="button" onClick=${()=>Fo(e)}>${i("end")}</button>`}</li>`)}</ul>
		<h2>${i("choosePassword")}</h2>
		<form class="door" onSubmit=${qo}>
			<label>${i("passwordWord")}<input name="password" type="password" required autocomplete="current-password" /></label>
			<label>${i("newPassword")}<input name="new" type="password" required minlength="10" autocomplete="new-password" /></label>
			<p class="hint">${i("passwordHint")}</p>
			<button class="main">${i("save")}</button>
		</form>`}var Ho=["all","unread","mine","free"],De=m("all"),fe=m(null),qt=m(!1);async function Vn(){try{({tasks:fe.value,more:qt.value}=await T(`inbox?filter=${De.value}`))}catch(e){R.value=e.message}}async function Uo(){await w(async()=>{let e=await T(`inbox?filter=${De.value}&skip=${fe.value.length}`);fe.value=[...fe.value,...e.tasks],qt.value=e.more})}var At=(e,t)=>w(()=>C(`tasks/${e.id}`,t)).then(Vn);function Bn(e){let t=[...document.querySelectorAll(".tasks a")],n=t.indexOf(document.activeElement);e.target.closest("input, textarea, select")||e.ctrlKey||e.altKey||e.metaKey||(e.key==="j"||e.key==="k"?t[Math.max(0,Math.min(t.length-1,n+(e.key==="j"?1:-1)))]?.focus():e.key==="t"&&n>=0&&At(fe.value[n],{take:!0}))}function Ft({id:e}){return s`<audio controls preload="none" src=${`api/recordings/${e}`}></audio>`}function Ro({task:e}){return s`
		<li class=${e.urgent?"urgent":""}>
			<div class="what">
				<a href=${e.person?`#person/${e.person}`:"#inbox"}>
					${e.unread&&s`<b class="dot" aria-label=${i("unread")}></b>`}
					<strong>${ce(e.topic)}</strong>
					<bdi dir="ltr">${e.number??i("withheld")}</bdi>
				</a>
				${!e.person&&s`<${Ft} id=${e.interaction} />`}
				<small>
					${e.urgent&&s`<b class="tag">${i("urgent")}</b>`}
					<span class="tag">${e.desk}</span>
					${e.language&&s`<span class="tag">${e.language}</span>`}
					<time>${Xe(e.due)}</time>
					<span>${i(e.state)}${e.staff&&s` · <bdi>${e.staff}</bdi>`}</span>
				</small>
			</div>
			${e.staff===b.value.name?s`<button type="button" onClick=${()=>At(e,{state:"done"})}>${i("close")}</button>`:s`<button type="button" disabled=${e.staff!==null} onClick=${()=>At(e,{take:!0})}>${i("take")}</button>`}
		</li>`}function zn(){return N(()=>{Vn()},[De.value,H.value.count]),N(()=>(addEventListener("keydown",Bn),()=>removeEventListener("keydown",Bn)),[]),s`
		<h1>${i("inbox")}</h1>
		<div class="filters" role="group" aria-label=${i("inbox")}>
			${Ho.map(e=>s`
				<button type="button" key=${e} aria-pressed=${De.value===e} onClick=${()=>{De.value=e}}>${i(e==="free"?"free.filter":e)}</button>`)}
		</div>
		${fe.value?.length===0&&s`<p class="empty">${i("nothing")}</p>`}
		<ul class="tasks">${fe.value?.map(e=>s`<${Ro} key=${e.id} task=${e} />`)}</ul>
		${qt.value&&s`<button type="button" onClick=${Uo}>${i("more")}</button>`}
		<p class="hint">${i("keys")}</p>`}function et(e){N(()=>{let t=n=>{n.target.closest("input, textarea, select")||n.ctrlKey||n.altKey||n.metaKey||!Object.hasOwn(e,n.key)||(n.preventDefault(),e[n.key]())};return addEventListener("keydown",t),()=>removeEventListener("keydown",t)})}var V=e=>e===null?i("notice.others"):L.value.languages.find(t=>t.tag===e)?.name??e,Y=e=>e%1440===0?i("notice.days",k(e/1440)):e%60===0?i("notice.hours",k(e/60)):i("notice.minutes",k(e)),tt=({kind:e,name:t,notice:n})=>s`${i(`notice.to.${e}`)} ${e==="those"?s`<a href=${`#notice/${n}`}>${n}</a>`:s`<bdi>${t}</bdi>`}`,nt=({after:e,without:t})=>t?i("notice.without"):e===0?i("notice.atOnce"):i("notice.after",Y(e));function Gn({text:e,letters:t}){let n=[];for(let o of e){let r=t.includes(o),a=n.at(-1);a?.marked===r&&!r?a.text+=o:n.push({marked:r,text:o})}return n.map(({marked:o,text:r},a)=>o?s`<mark key=${a}>${r}</mark>`:r)}var de=6e4,ot=1440*de,Ne=({share:e,kind:t="",size:n=""})=>s`
	<svg class=${`measure ${n}`} aria-hidden="true" preserveAspectRatio="none" viewBox="0 0 100 10"><rect class=${t} width=${Math.max(e>0?.5:0,100*e)} height="10" /></svg>`,Ut=(e,t)=>t>0?e/t:0;function Io({result:e}){let t=Math.max(...e.texts.map(({people:n})=>n));return s`
		<div class="scroll"><table>
			<caption>${i("notice.perLanguage")}</caption>
			<thead><tr><th scope="col">${i("notice.language")}</th><th scope="col" class="number">${i("notice.people")}</th><th class="wide"><span class="hidden">${i("notice.bar")}</span></th>
				<th scope="col" class="number">${i("notice.parts")}</th><th scope="col" class="number">${i("notice.cost")}</th></tr></thead>
			<tbody>${e.texts.map(n=>s`
				<tr key=${n.language}><th scope="row"><bdi>${V(n.language)}</bdi><${Ne} size="narrow" share=${Ut(n.people,t)} /></th><td class="number">${k(n.people)}</td>
					<td class="wide"><${Ne} share=${Ut(n.people,t)} /></td>
					<td class="number">${k(n.parts*n.people)} <small>${i("notice.each",k(n.parts))}</small></td><td class="number">${pe(n.cost/1e6)}</td></tr>`)}</tbody>
			<tfoot><tr><th scope="row">${i("notice.together")}</th><td class="number">${k(e.people)}</td><td class="wide"></td><td class="number">${k(e.parts)}</td><td class="number">${pe(e.cost/1e6)}</td></tr></tfoot>
		</table></div>`}function Rt({reasons:e,people:t}){let n=Object.entries(e),o=n.reduce((r,[,a])=>r+a,t);return n.length>0&&s`
		<div class="scroll"><table>
			<caption>${i("notice.leftOut")}</caption>
			<tbody>${n.map(([r,a])=>s`
				<tr key=${r}><th scope="row">${i(`notice.reason.${r}`)}</th><td class="number">${k(a)}</td><td class="wide"><${Ne} kind="out" share=${Ut(a,o)} /></td></tr>`)}</tbody>
		</table></div>`}function Lo([e,t],n,o){let r=[];if(e===t)return r;for(let a=n-ot;a<o&&r.length<40;a+=ot){let l=new Date(a).setHours(0,0,0,0),c=new Date(l).setHours(0,e),f=new Date(e<t?l:l+ot+36e5).setHours(0,t);f>n&&c<o&&r.push([Math.max(c,n),Math.min(f,o)])}return r}var Ht=26,Wo=[10,30,60,120,180,360,720,1440,2880,5760,14400];function Ko({notice:e,result:t}){let n=t.to.filter(u=>u.starts>0),o=t.starts-10*de,r=Math.max(t.ends+10*de,o+60*de),a=ye[X.value].direction==="rtl",l=u=>100*(u-o)/(r-o),c=(u,_)=>{let O=Math.max(.7,l(_)-l(u));return{x:`${a?100-l(u)-O:l(u)}%`,width:`${O}%`}},f=de*(Wo.find(u=>(r-o)/de/u<=6)??20*1440),d=[];for(let u=new Date(o).setHours(0,0,0,0);u<r&&d.length<12;u+=f)l(u)>3&&l(u)<97&&d.push(u);let p=n.length*Ht+24,v=Lo(t.quiet,o,r),h=`${i("notice.starts")} ${q(t.starts)}, ${i("notice.ends")} ${q(t.ends)}`;return s`
		<figure>
			<figcaption>${i("notice.when")}</figcaption>
			<svg class="time" role="img" aria-label=${h} width="100%" height=${p}>
				${v.map(([u,_])=>s`<rect key=${u} class="quiet" ...${c(u,_)} y="0" height=${p-20} />`)}
				${d.map(u=>s`<g key=${u}>
					<line x1=${c(u,u).x} x2=${c(u,u).x} y1="0" y2=${p-20} />
					<text x=${c(u,u).x} y=${p-5} text-anchor="middle">${f>=ot?new Date(u).getDate():In(u)}</text></g>`)}
				${n.map((u,_)=>s`<rect key=${_} class="lane" ...${c(u.starts,u.ends)} y=${_*Ht+4} height=${Ht-8} rx="3" />`)}
			</svg>
			${v.length>0&&s`<p class="hint"><svg class="key" aria-hidden="true" width="14" height="14"><rect class="quiet" width="14" height="14" /></svg> ${i("notice.quiet")}</p>`}
			<div class="scroll"><table>
				<thead><tr><th scope="col">${i("notice.who")}</th><th scope="col" class="number">${i("notice.people")}</th><th scope="col">${i("notice.starts")}</th><th scope="col">${i("notice.ends")}</th></tr></thead>
				<tbody>${e.to.map((u,_)=>s`
					<tr key=${_}><th scope="row"><${tt} ...${u} /> <small>${nt(u)}</small></th><td class="number">${u.without?"–":k(t.to[_].people)}</td>
						<td>${t.to[_].starts?q(t.to[_].starts):"–"}</td><td>${t.to[_].ends?q(t.to[_].ends):"–"}</td></tr>`)}</tbody>
			</table></div>
		</figure>`}function Bo({result:e}){return s`
		${e.no_way&&s`<p class="warning">${i("notice.noWay")}</p>`}
		${e.people===0&&s`<p class="warning">${i("notice.nobody")}</p>`}
		${e.over&&s`<p class="warning">${i("notice.over",pe((e.cap-e.spent)/1e6))}</p>`}
		${e.late>0&&s`<p class="warning">${i("notice.late",k(e.late))}</p>`}
		${e.waits_quiet&&s`<p class="warning">${i("notice.waitsQuiet")}</p>`}`}function at({notice:e,result:t}){let n=Math.max(1,Math.round((t.ends-t.starts)/de));return s`
		<section class="rehearsal" aria-label=${i("notice.rehearsal")}>
			<h2>${i("notice.rehearsal")}</h2>
			<p class="sum"><strong>${i("notice.sumPeople",k(t.people))}</strong> · ${i("notice.sumCost",pe(t.cost/1e6))} · ${i("notice.sumTime",Y(n))}</p>
			<${Bo} result=${t} />
			<${Io} result=${t} />
			<${Rt} reasons=${t.left_out} people=${t.people} />
			<${Ko} notice=${e} result=${t} />
		</section>`}var It=m(null),Vo={n:()=>le("notice-edit","new"),j:()=>Jn(1),k:()=>Jn(-1)};function Jn(e){let t=[...document.querySelectorAll(".tasks a")];t[Math.max(0,Math.min(t.length-1,t.indexOf(document.activeElement)+e))]?.focus()}var Lt=({notice:{state:e,urgent:t}})=>s`
	<span class=${`tag state-${e}`}>${i(`notice.state.${e}`)}</span>
	${t&&s`<b class="tag">${i("urgent")}</b>`}`;function Zn(){return N(()=>{w(async()=>{({notices:It.value}=await T("notices"))})},[H.value.count]),et(Vo),s`
		<h1>${i("notices")}</h1>
		<p><a class="button main" href="#notice-edit/new">${i("notice.new")}</a></p>
		${It.value?.length===0&&s`<p class="empty">${i("notice.none")}</p>`}
		<ul class="tasks">${It.value?.map(e=>s`
			<li key=${e.id} class=${e.state==="running"?"live":""}>
				<div class="what">
					<a href=${`#notice/${e.id}`}><strong dir="auto">${e.title??"?"}</strong></a>
					<small><${Lt} notice=${e} /> <bdi>${e.by}</bdi>
						<time>${q(e.starts||e.made)}</time></small>
				</div>
			</li>`)}</ul>
		<p class="hint">${i("notice.keys")}</p>`}var P=m(null),Me=m(null),je=m(!1),it=m(""),zo=({state:e,messages:t})=>e==="running"||t.waiting+t.sending>0,Wt=({state:e})=>e==="draft"||e==="approved";async function Qn(e){let t=await T(`notices/${e}`);Wt(t)&&Me.value?.hash!==t.hash&&(Me.value={hash:t.hash,...await T(`notices/${e}/rehearsal`)}),P.value=t}function Go(e){let t,n=async()=>{let o=performance.now();await w(()=>Qn(e));let r=performance.now()-o;t!==null&&P.value&&zo(P.value)&&(t=setTimeout(n,Math.max(1e3,10*r)))};return n(),()=>{clearTimeout(t),t=null}}var _e=(e,t={})=>w(async()=>{je.value=!1,await C(`notices/${P.value.id}`,{what:e,...t}),await Qn(P.value.id),H.value={count:H.value.count+1,person:void 0}});async function Jo(e){e.preventDefault();let{language:t}=Object.fromEntries(new FormData(e.target));it.value="",await w(()=>C(`notices/${P.value.id}/test`,{language:t}))&&(it.value=i("notice.tested"))}function Zo(){let e=P.value;return s`
		<h1><bdi>${e.title}</bdi></h1>
		<p><${Lt} notice=${e} /></p>
		<dl class="facts">
			<dt>${i("notice.writtenBy")}</dt><dd><bdi>${e.by}</bdi> · <time>${q(e.made)}</time></dd>
			<dt>${i("notice.approvedBy")}</dt><dd>${e.approved_by?s`<bdi>${e.approved_by}</bdi> · <time>${q(e.approved)}</time>`:"–"}</dd>
			<dt>${i("notice.hash")}</dt><dd><code>${e.hash}</code></dd>
			${(e.starts||e.start)>0&&s`<dt>${i("notice.starts")}</dt><dd><time>${q(e.starts||e.start)}</time></dd>`}
			${e.valid>0&&s`<dt>${i("notice.valid")}</dt><dd>${Y(e.valid)}</dd>`}
			${e.call&&s`<dt>${i("notice.how")}</dt><dd>${i("notice.call")}</dd>`}
			<dt>${i("notice.who")}</dt><dd>${e.to.map((t,n)=>s`<span key=${n}>${n>0&&" · "}<${tt} ...${t} /> <small>${nt(t)}</small></span>`)}
				${e.only.length>0&&s` · <small>${i("notice.only")}: ${e.only.map(V).join(", ")}</small>`}</dd>
		</dl>`}var Qo=()=>s`
	<div class="cards" role="list" aria-label=${i("notice.texts")}>${P.value.texts.map(({language:e,text:t})=>s`
		<div key=${e} role="listitem" class="card"><strong><bdi>${V(e)}</bdi></strong><p dir="auto" lang=${e??void 0}>${t}</p></div>`)}</div>`;function Xo(){let e=P.value;return e.call?null:e.phone?s`
		<form class="actions" onSubmit=${Jo}>
			<label class="inline"><span>${i("notice.testIn")}</span> <select name="language">${e.texts.map(({language:t})=>s`<option key=${t} value=${t??""}>${V(t)}</option>`)}</select></label>
			<button>${i("notice.test")} <bdi dir="ltr">${e.phone}</bdi></button>
			<output role="status">${it.value}</output>
		</form>`:s`<p class="hint">${i("notice.noPhone")} <code dir="ltr">passaparola notice phone +39… ${b.value.name}</code></p>`}function Yo(){return s`
		<form class="actions" onSubmit=${t=>{t.preventDefault();let{at:n}=Object.fromEntries(new FormData(t.target));_e("start",{at:n?new Date(n).getTime():0})}}>
			<button class="main">${i("notice.start")}</button>
			<label class="inline"><span>${i("notice.startAt")}</span> <input name="at" type="datetime-local" /></label>
		</form>`}var ea=()=>je.value?s`
	<button type="button" class="alert" onClick=${()=>_e("stop")}>${i("notice.stopSure")}</button>
	<button type="button" onClick=${()=>{je.value=!1}}>${i("notice.stopNot")}</button>`:s`
	<button type="button" onClick=${()=>{je.value=!0}}>${i("notice.stop")}</button>`;function ta(){let e=P.value,t=sessionStorage.getItem(`pin-${e.id}`);return s`
		${t&&e.street&&s`<p class="warning">${i("notice.pin")} <code dir="ltr">${e.id} ${e.street} ${t}</code></p>`}
		${e.state==="draft"&&(e.own?s`<p>${i("notice.waitsApproval")}</p>`:s`
			<p class="actions"><button type="button" class="main" onClick=${()=>_e("approve",{hash:e.hash})}>${i("notice.approve")} <code>${e.hash}</code></button></p>
			<p class="hint">${i("notice.approveHint")}</p>`)}
		${e.state==="approved"&&s`<${Yo} />`}
		<p class="actions">${e.own&&s`<a class="button" href=${`#notice-edit/${e.id}`}>${i("notice.change")}</a>`}</p>
		<${Xo} />
		${Me.value&&s`<${at} notice=${e} result=${Me.value} />`}`}var na=["delivered","sent","sending","waiting","unknown","failed","stopped"];function oa(){let{messages:e,to_come:t,failed:n,planned:o}=P.value,r=[...na.map(c=>[i(`notice.message.${c}`),e[c],c]),[i("notice.toCome"),t,"waiting"]].filter(([,c])=>c>0),a=e.delivered+e.sent+e.unknown+e.failed+e.stopped,l=a+e.waiting+e.sending+t;return s`
		<p class="sum" role="status">${i("notice.gone",k(a))} / ${k(l)}${o?"":" …"}</p>
		<progress aria-label=${i("notice.progress")} max=${Math.max(l,1)} value=${a}></progress>
		<div class="scroll"><table>
			<caption>${i("notice.results")}</caption>
			<tbody>${r.map(([c,f,d])=>s`
				<tr key=${c}><th scope="row">${c}</th><td class="number">${k(f)}</td><td class="wide"><${Ne} kind=${d==="failed"?"out":""} share=${l>0?f/l:0} /></td></tr>`)}</tbody>
		</table></div>
		${Object.keys(n).length>0&&s`<div class="scroll"><table>
			<caption>${i("notice.whyFailed")}</caption>
			<tbody>${Object.entries(n).map(([c,f])=>s`<tr key=${c}><th scope="row">${i(`failure.${c}`)}</th><td class="number">${k(f)}</td></tr>`)}</tbody></table></div>`}
		<${Rt} reasons=${P.value.left_out} people=${l} />`}function aa(){let{state:e,id:t}=P.value;return s`
		${!(e==="done"||e==="stopped")&&s`<p class="actions">
			${e==="running"?s`<button type="button" class="main" onClick=${()=>_e("pause")}>${i("notice.pause")}</button>`:s`<button type="button" class="main" onClick=${()=>_e("start")}>${i("notice.resume")}</button>`}
			<${ea} /></p>`}
		<${oa} />
		<h2>${i("notice.again")}</h2>
		<p class="actions">${["moved","cancelled","more"].map(o=>s`<a key=${o} class="button" href=${`#notice-edit/new/${t}/${o}`}>${i(`notice.again.${o}`)}</a>`)}</p>`}var ia={p:()=>P.value?.state==="running"?_e("pause"):P.value?.state==="paused"&&_e("start"),e:()=>P.value?.own&&Wt(P.value)&&document.querySelector('a[href^="#notice-edit/"]').click()};function Xn({parts:[e]}){return N(()=>{P.value=Me.value=null,it.value="",je.value=!1},[e]),N(()=>Go(e),[e,P.value?.state,H.value.count]),et(ia),P.value===null?s`<h1 class="hidden">${i("notices")}</h1>`:s`
		<${Zo} />
		<${Qo} />
		${Wt(P.value)?s`<${ta} />`:s`<${aa} />`}
		<p class="hint">${i("notice.oneKeys")}</p>`}var A=m(null),rt=m({lists:[],desks:[]}),Ae=m(null),ge=m({}),ra=[30,60,120,360,1440,4320],sa=[15,30,60,120,360,1440],Bt=()=>({title:"",to:[{kind:"list",name:"",notice:0,after:0,without:!1}],only:[],start:0,valid:0,urgent:!1,call:!1,street:"",texts:[{language:L.value.languages[0].tag,text:""},{language:null,text:""}]});function la(e,t){let n=e.again[t]??{};return{...Bt(),title:`${i(`notice.again.${t}`)}: ${e.title}`.slice(0,100),urgent:!0,valid:120,to:[{kind:"those",name:null,notice:e.id,after:0,without:!1}],texts:e.texts.map(({language:o,text:r})=>({language:o,text:(n[o??"en"]??"")+r}))}}async function ua([e,t,n]){A.value=Ae.value=null,ge.value={},await w(async()=>{rt.value=await T("audience"),A.value=e!=="new"?await T(`notices/${e}`):t?la(await T(`notices/${t}`),n):Bt();for(let{language:o,text:r}of A.value.texts)eo(o,r)})}var I=e=>{A.value={...A.value,...e},Ae.value=null},Kt=(e,t,n)=>I({[e]:A.value[e].map((o,r)=>r===t?{...o,...n}:o)}),ca=(e,t)=>I({[e]:A.value[e].filter((n,o)=>o!==t)});async function eo(e,t){try{let n=t?await C("parts",{text:t}):null;ge.value={...ge.value,[e]:n}}catch{ge.value={...ge.value,[e]:null}}}var Yn={};function to(e,t){let{language:n}=A.value.texts[e];Kt("texts",e,{text:t}),clearTimeout(Yn[n]),Yn[n]=setTimeout(eo,200,n,t)}function pa({index:e,text:t,weight:n}){if(!n)return s`<output></output>`;let o=n.letters&&[...n.letters].length<=12;return s`
		<output>${i("notice.weight",k(n.parts))} · ${i("notice.letterCount",k(n.units))}${n.price?` · ${pe(n.price)}`:""}</output>
		${n.encoding==="ucs2"&&!o&&s`<p class="hint">${i("notice.script")}</p>`}
		${o&&s`
			<p class="letters" dir="auto"><${Gn} text=${t} letters=${n.letters} /></p>
			<p class="hint">${i("notice.dear")}${n.plain&&n.plain_parts<n.parts?` ${i("notice.plainSaves",k(n.plain_parts))}`:""}</p>
			${n.plain&&s`<button type="button" onClick=${()=>{to(e,n.plain)}}>${i("notice.usePlain")}</button>`}`}`}function fa({index:e,text:{language:t,text:n}}){let o=`text-${t??"others"}`;return s`
		<div class="card">
			<label for=${o}><bdi>${V(t)}</bdi></label>
			<textarea id=${o} rows="4" maxlength="1600" dir="auto" lang=${t??void 0} value=${n} onInput=${({target:r})=>to(e,r.value)}></textarea>
			<${pa} index=${e} text=${n} weight=${ge.value[t]} />
		</div>`}function da(){let{texts:e}=A.value,t=[...L.value.languages.map(({tag:n})=>n),null].filter(n=>!e.some(({language:o})=>o===n));return s`
		<fieldset><legend>${i("notice.texts")}</legend>
			<div class="cards">${e.map((n,o)=>s`<${fa} key=${n.language} index=${o} text=${n} />`)}</div>
			${t.length>0&&s`<label class="inline">${i("notice.addLanguage")}
				<select value="" onChange=${({target:n})=>{I({texts:[...e,{language:n.value==="others"?null:n.value,text:""}]}),n.value=""}}><option value=""></option>${t.map(n=>s`<option key=${n} value=${n??"others"}>${V(n)}</option>`)}</select></label>`}
			<p class="hint">${i("notice.textsHint")}</p>
		</fieldset>`}var _a=()=>[...rt.value.lists.map(({name:e,people:t})=>["list",e,`${e} (${k(t)})`]),...rt.value.lists.filter(({themselves:e})=>e>0).map(({name:e,themselves:t})=>["tag",e,`${e} (${k(t)})`]),...rt.value.desks.map(e=>["desk",e,e])];function ma({index:e,people:t}){let n=t.kind==="those"?`those/${t.notice}`:`${t.kind}/${t.name??""}`,o=_a(),r=({target:a})=>{let[l,...c]=a.value.split("/");Kt("to",e,l==="those"?{kind:l,notice:Number(c[0]),name:null}:{kind:l,name:c.join("/"),notice:0})};return s`
		<li>
			<label><span class="hidden">${i("notice.who")}</span>
				<select required value=${n==="list/"?"":n} onChange=${r}>
					<option value="" disabled>${i("notice.choose")}</option>
					${["list","tag","desk"].map(a=>o.some(([l])=>l===a)&&s`
						<optgroup key=${a} label=${i(`notice.to.${a}`)}>${o.filter(([l])=>l===a).map(([,l,c])=>s`
							<option key=${l} value=${`${a}/${l}`}>${c}</option>`)}</optgroup>`)}
					${t.kind==="those"&&s`<option value=${n}>${i("notice.to.those")} ${t.notice}</option>`}
					<option value="everyone/">${i("notice.to.everyone")}</option>
				</select></label>
			<label><span class="hidden">${i("notice.when")}</span>
				<select value=${t.without?"without":String(t.after)} onChange=${({target:a})=>Kt("to",e,a.value==="without"?{without:!0,after:0}:{without:!1,after:Number(a.value)})}>
					<option value="0">${i("notice.atOnce")}</option>
					${[...new Set([...sa,t.after])].filter(Boolean).map(a=>s`<option key=${a} value=${a}>${i("notice.after",Y(a))}</option>`)}
					<option value="without">${i("notice.without")}</option>
				</select></label>
			${A.value.to.length>1&&s`<button type="button" onClick=${()=>ca("to",e)}>${i("notice.remove")}</button>`}
		</li>`}function ha(){let{to:e,only:t}=A.value;return s`
		<fieldset><legend>${i("notice.who")}</legend>
			<ul class="lines">${e.map((n,o)=>s`<${ma} key=${o} index=${o} people=${n} />`)}</ul>
			<button type="button" onClick=${()=>I({to:[...e,{...Bt().to[0],after:60}]})}>${i("notice.addLine")}</button>
			<details open=${t.length>0}><summary>${i("notice.only")}</summary>
				<div class="ticks">${L.value.languages.map(({tag:n,name:o})=>s`
					<label key=${n} class="tick"><input type="checkbox" checked=${t.includes(n)} onChange=${({target:r})=>I({only:r.checked?[...t,n]:t.filter(a=>a!==n)})} /> <bdi>${o}</bdi></label>`)}</div></details>
		</fieldset>`}var $a=e=>e?new Date(e-new Date(e).getTimezoneOffset()*6e4).toISOString().slice(0,16):"";function va(){let{start:e,valid:t,urgent:n,call:o,street:r}=A.value;return s`
		<fieldset class="options"><legend>${i("notice.when")}</legend>
			<label>${i("notice.startAt")}<input type="datetime-local" value=${$a(e)} onChange=${({target:a})=>I({start:a.value?new Date(a.value).getTime():0})} /></label>
			<label>${i("notice.valid")}<select value=${String(t)} required=${n} onChange=${({target:a})=>I({valid:Number(a.value)})}>
				<option value="0">${i("notice.always")}</option>
				${[...new Set([...ra,t])].filter(Boolean).map(a=>s`<option key=${a} value=${a}>${Y(a)}</option>`)}</select></label>
			<label class="tick"><input type="checkbox" checked=${n} onChange=${({target:a})=>I({urgent:a.checked,valid:a.checked&&t===0?120:t})} /> ${i("notice.urgent")}</label>
			<label class="tick"><input type="checkbox" checked=${o} onChange=${({target:a})=>I({call:a.checked})} /> ${i("notice.call")}</label>
			<label>${i("notice.street")}<input value=${r??""} pattern="[A-Za-z]{4,12}" maxlength="12" onInput=${({target:a})=>I({street:a.value})} /></label>
		</fieldset>`}var no=()=>({...A.value,street:A.value.street??""});async function ya(){await w(async()=>{Ae.value=await C("rehearsal",no())})}async function ga(e,t){e.preventDefault(),await w(async()=>{let n=await C(t==="new"?"notices":`notices/${t}/text`,no());n.pin&&sessionStorage.setItem(`pin-${n.id}`,n.pin),le("notice",String(n.id))})}function oo({parts:e}){if(N(()=>{ua(e)},e),A.value===null)return s`<h1 class="hidden">${i("notice.new")}</h1>`;let t=n=>{n.key==="Enter"&&(n.ctrlKey||n.metaKey)&&n.currentTarget.requestSubmit()};return s`
		<h1>${i(e[0]==="new"?"notice.new":"notice.change")}</h1>
		<form class="notice-form" onSubmit=${n=>ga(n,e[0])} onKeyDown=${t}>
			<label>${i("notice.title")}<input id="title" required maxlength="100" dir="auto" value=${A.value.title} onInput=${({target:n})=>I({title:n.value})} /></label>
			<${ha} />
			<${da} />
			<${va} />
			<p class="actions"><button type="button" onClick=${ya}>${i("notice.rehearse")}</button> <button class="main">${i("notice.save")}</button></p>
			<p class="hint">${i("notice.saveHint")}</p>
		</form>
		${Ae.value&&s`<${at} notice=${A.value} result=${Ae.value} />`}`}var z=m(null),qe=m([]),lt=m(0),st=m(null),ee=m(null),me=m(!1);async function Vt(e){try{let[t,n]=await Promise.all([T(`people/${e}`),T(`people/${e}/thread`)]);z.value=t,qe.value=n.rows.toReversed(),lt.value=n.earlier,t.tasks.some(({unread:o})=>o)&&await C(`people/${e}/read`)}catch(t){R.value=t.message}}async function ba(){await w(async()=>{let e=await T(`people/${z.value.person}/thread?from=${lt.value}`);qe.value=[...e.rows.toReversed(),...qe.value],lt.value=e.earlier})}var be=(e,t)=>w(()=>C(e,t)).then(n=>Vt(z.value.person).then(()=>n));function wa({row:e}){let t=e.channel==="desk"?"note":e.direction,n=e.kind==="follow_up"?`${i(e.step??"open")}: ${ce(e.flow??"")}`:e.text;return s`
		<li class=${`row ${t}`}>
			${e.audio?s`<${Ft} id=${e.id} />`:null}
			${n&&s`<p dir="auto" lang=${e.language}>${n}</p>`}
			${e.kind==="follow_up"&&e.text&&s`<p dir="auto">${e.text}</p>`}
			<small>
				<time>${q(e.at)}</time>
				${e.staff&&s` · <bdi>${e.staff}</bdi>`}
				${e.channel==="call"&&s` · ${i("call")}${e.step?s` <bdi>${e.flow}.${e.step}</bdi>`:null}`}
				${e.status&&s` · ${i(e.status)}`}
				${e.parts>0&&s` · ${e.parts} SMS`}
			</small>
		</li>`}var ao;function ka(e){let t=e.target.value;clearTimeout(ao),ao=setTimeout(async()=>{try{ee.value=t&&!me.value?await C("parts",{text:t}):null}catch{ee.value=null}},150)}function xa(){let e=Ct(),t=async r=>{r?.preventDefault();let a=e.current.value.trim();a&&await be(`people/${z.value.person}/${me.value?"note":"answer"}`,{text:a})&&(e.current.value="",ee.value=null)},n=r=>{r.key==="Enter"&&(r.ctrlKey||r.metaKey)&&t()},o=ee.value?.price?.toLocaleString(document.documentElement.lang,{style:"currency",currency:"EUR",maximumFractionDigits:3});return s`
		<form class="write" onSubmit=${t}>
			<label><span class="hidden">${i(me.value?"note":"answer")}</span>
				<textarea id="answer" ref=${e} rows="3" maxlength="1600" dir="auto" onInput=${ka} onKeyDown=${n}
					placeholder=${i(me.value?"note":"answer")}></textarea></label>
			<div>
				<label class="tick"><input type="checkbox" checked=${me.value} onChange=${({target:r})=>{me.value=r.checked}} /> ${i("isNote")}</label>
				<output>${ee.value&&`${ee.value.parts} SMS${o?` · ${o}`:""}${ee.value.because?` · «${ee.value.because}»`:""}`}</output>
				<button class="main">${i(me.value?"save":"send")}</button>
			</div>
		</form>`}function Sa(){let{holder:e,person:t}=z.value;return e===null?s`<button type="button" onClick=${()=>be(`people/${t}/hold`)}>${i("hold")}</button>`:s`<p class="held">${i("heldBy")} <bdi>${e}</bdi>
		${e===b.value.name&&s`<button type="button" onClick=${()=>be(`people/${t}/free`)}>${i("free")}</button>`}</p>`}function Ca({task:e}){let t=n=>{n.preventDefault();let{desk:o,due:r,note:a,to:l}=Object.fromEntries(new FormData(n.target));be(`tasks/${e.id}`,{...a&&{note:a},...o&&{desk:o},...l&&{to:l},...r&&{due:new Date(`${r}T09:00`).getTime(),state:"waiting"}})};return s`
		<li class=${e.urgent?"urgent":""}>
			<strong>${ce(e.topic)}</strong> <span class="tag">${e.desk}</span>
			<small>${i(e.state)}${e.staff&&s` · <bdi>${e.staff}</bdi>`} · <time>${Xe(e.due)}</time></small>
			${e.state!=="done"&&s`
				<p>
					${e.staff!==b.value.name&&s`<button type="button" disabled=${e.staff!==null} onClick=${()=>be(`tasks/${e.id}`,{take:!0})}>${i("take")}</button>`}
					<button type="button" onClick=${()=>be(`tasks/${e.id}`,{state:"done"})}>${i("close")}</button>
				</p>
				<details><summary>${i("handOver")}</summary>
					<form onSubmit=${t}>
						<label>${i("toDesk")}<select name="desk"><option value=""></option>${L.value.desks.map(n=>s`<option key=${n}>${n}</option>`)}</select></label>
						<label>${i("toPerson")}<select name="to"><option value=""></option>${L.value.staff.map(({name:n})=>s`<option key=${n}>${n}</option>`)}</select></label>
						<label>${i("due")}<input type="date" name="due" /></label>
						<label>${i("sentence")}<input name="note" maxlength="1600" dir="auto" /></label>
						<button>${i("save")}</button>
					</form></details>`}
		</li>`}function Ea(){let e=z.value,t=()=>w(async()=>{st.value=(await C(`people/${e.person}/number`)).number});return s`
		<aside aria-label=${i("about")}>
			<p><bdi dir="ltr">${st.value??e.number??i("erased")}</bdi>
				${e.number&&!st.value&&s` <button type="button" onClick=${t}>${i("showNumber")}</button>`}</p>
			<p>${e.name&&s`<bdi>${e.name}</bdi> `}${e.language&&s`<span class="tag">${e.language}</span>`}
				<span class="tag">${i(e.safety)}</span>${e.stopped&&s`<b class="tag">STOP</b>`}</p>
			<${Sa} />
			<h2>${i("tasks")}</h2>
			<ul class="tasks">${e.tasks.map(n=>s`<${Ca} key=${n.id} task=${n} />`)}</ul>
			${e.appointments.length>0&&s`<h2>${i("appointments")}</h2>
				<ul>${e.appointments.map(n=>s`<li key=${n.id}><time>${q(n.starts)}</time> <bdi>${n.place}</bdi></li>`)}</ul>`}
			${e.cases.length>0&&s`<h2>${i("cases")}</h2>
				<ul>${e.cases.map(n=>s`<li key=${n.id}><bdi dir="ltr">…${n.number}</bdi> <span class="tag">${n.state}</span></li>`)}</ul>`}
		</aside>`}function io({parts:[e]}){return N(()=>{z.value=null,st.value=null,qe.value=[],Vt(e)},[e]),N(()=>{z.value&&(H.value.person===void 0||H.value.person===e)&&Vt(e)},[H.value.count]),z.value===null?s`<h1 class="hidden">${i("conversation")}</h1>`:s`
		<h1 class="hidden">${i("conversation")}</h1>
		<div class="person">
			<section aria-label=${i("conversation")}>
				${lt.value>0&&s`<button type="button" onClick=${ba}>${i("earlier")}</button>`}
				<ol class="thread" aria-live="polite">${qe.value.map(t=>s`<${wa} key=${t.id} row=${t} />`)}</ol>
				<${xa} />
			</section>
			<${Ea} />
		</div>`}var ut=m(null);function ro({parts:[e=""]}){N(()=>{ut.value=null,w(async()=>{ut.value=await T(`search?q=${encodeURIComponent(e)}`)})},[e]);let{people:t=[],tasks:n=[]}=ut.value??{};return s`
		<h1>${i("search")}: <bdi>${e}</bdi></h1>
		${ut.value&&t.length+n.length===0&&s`<p class="empty">${i("nobody")}</p>`}
		<ul class="tasks">
			${t.map(({person:o,by:r})=>s`
				<li key=${o}><a href=${`#person/${o}`}><strong>${o}</strong></a> <small class="tag">${r}</small></li>`)}
			${n.filter(({person:o})=>o).map(o=>s`
				<li key=${o.id}><a href=${`#person/${o.person}`}><strong>${ce(o.topic)}</strong> <bdi dir="ltr">${o.number}</bdi></a></li>`)}
		</ul>`}var so=["volunteer","coordinator","admin"],ct=[{name:"inbox",View:zn,bar:!0},{name:"notices",View:Zn,bar:!0,least:"coordinator"},{name:"notice",View:Xn,least:"coordinator"},{name:"notice-edit",View:oo,least:"coordinator"},{name:"person",View:io},{name:"search",View:ro},{name:"me",View:Kn}],zt=({least:e="volunteer"})=>so.indexOf(b.value.role)>=so.indexOf(e);async function Ta(){await w(()=>C("sign-out")),b.value=null}function Oa(e){e.preventDefault();let t=new FormData(e.target).get("q").trim();t.length>1&&le("search",t)}function Pa(){return s`
		<header class="bar">
			<img src="icon.svg" alt="" width="28" height="28" />
			<nav class="views" aria-label=${i("views")}>
				${ct.filter(e=>e.bar&&zt(e)).map(({name:e})=>s`
					<a key=${e} href=${`#${e}`} aria-current=${ve.value[0]===e?"page":void 0}>${i(e)}</a>`)}
			</nav>
			<form role="search" onSubmit=${Oa}>
				<input id="q" name="q" type="search" aria-label=${i("search")} placeholder=${i("search")} minlength="2" maxlength="64" />
			</form>
			<nav aria-label="passaparola">
				<${Mt} />
				<a href="#me"><bdi>${b.value.name}</bdi></a>
				<button type="button" onClick=${Ta}>${i("leave")}</button>
			</nav>
		</header>`}function Da(){if(b.value===void 0)return s`<main aria-busy="true"></main>`;let{View:e}=ct.find(t=>t.name===ve.value[0]&&b.value&&zt(t))??ct[0];return s`
		${b.value?s`<${Pa} />`:s`<header class="bar"><span class="home"><img src="icon.svg" alt="" width="28" height="28" /> passaparola</span><nav aria-label="passaparola"><${Mt} /></nav></header>`}
		<p class="wrong" role="alert">${R.value&&i(R.value)}</p>
		<main id="main">${b.value?s`<${e} key=${ve.value.join("/")} parts=${ve.value.slice(1)} />`:s`<${Wn} />`}</main>`}addEventListener("keydown",e=>{e.target.closest("input, textarea, select")||e.ctrlKey||e.altKey||e.metaKey||!b.value||(e.key==="/"?(e.preventDefault(),document.getElementById("q")?.focus()):e.key==="g"&&le("inbox"))});await Un();bt(s`<${Da} />`,document.body);ue();
