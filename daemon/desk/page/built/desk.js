// SPDX-License-Identifier: AGPL-3.0-or-later
// made by daemon/desk/page/build from 1548f8252296bbc2b737f9489e075d2d
// with preact, htm, signals and lean-qr: licences.txt
var E,To,gn,we,hn,Dt,Mo,St,Io,bn,vn,ei,st=Symbol.for("pv"),Et={},Ot=[],ti=/^m(i|n|o|s|text|space)$/,_n=Array.isArray,yn=Ot.slice,Me=Object.assign;function Te(e){e&&e.parentNode&&e.remove()}function it(e,t,n){var o,r,i,l={},c=arguments.length;for(i in t)i=="key"?o=t[i]:i=="ref"&&typeof e!="function"?r=t[i]:l[i]=t[i];return c>2&&(l.children=c>3?yn.call(arguments,2):n),at(e,l,o,r,null)}function at(e,t,n,o,r){var i={type:e,props:t,key:n,ref:o,__k:null,__:null,__b:0,__e:null,__c:null,constructor:st,__v:r||++To,__i:-1,__u:0};return!r&&E.vnode&&E.vnode(i),i}function Pe(e){return e.children}function Ie(e,t){this.props=e,this.context=t,this.__g=0}function ke(e,t){if(t==null)return e.__&&ke(e.__,e.__i+1);for(var n;t<e.__k.length;t++)if((n=e.__k[t])&&n.__e)return n.__e;return typeof e.type!="function"||e.props.__P?null:ke(e)}function ni(e){var t,n=e.__v,o=n.__e,r=[],i=[],l=e.__P;l&&((t=Me({constructor:st},n)).__v=n.__v+1,E.vnode&&E.vnode(t),wn(l,t,n,e.__n,l.namespaceURI,32&n.__u?[o]:null,r,o||ke(n),32&n.__u,i),t.__v=n.__v,t.__.__k[t.__i]=t,Fo(r,t,i),n.__=n.__e=null,t.__e!=o&&Po(t))}function Po(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(function(t){return t&&(e.__e=t.__e)}),Po(e)}function Oo(e){(8&e.__g||(e.__g|=8,we.push(e),Dt++))&&hn==E.debounceRendering||((hn=E.debounceRendering)||queueMicrotask)(Ho)}function Ho(){try{for(var e,t=1;we.length;)we.length>t&&we.sort(Mo),e=we.shift(),t=we.length,8&e.__g&&ni(e)}finally{(Dt=we.length)&&(hn||queueMicrotask)(Ho)}}function Lo(e,t,n,o,r,i,l,c,d,m,p){var h,v,u,f,k,x,D=o.__k||Ot,S=t.length;for(d=oi(n,t,D,d,S),h=0;h<S;h++)(u=n.__k[h])!=null&&(v=~u.__i&&D[u.__i]||Et,u.__i=h,x=wn(e,u,v,r,i,l,c,d,m,p),f=u.__e,(v.ref!=u.ref||8&v.__u)&&(v.ref&&kn(v.ref,null,u,v),u.ref&&p.push(u.ref,u.__c||f,u)),k=k||f,4&u.__u?(d=No(u,d,e,!v.__v),v.__e&&(v.__e=null)):typeof u.type=="function"&&x!==void 0?d=x:f&&(d=f.nextSibling),u.__u&=-21);return n.__e=k,d}function oi(e,t,n,o,r){var i,l,c,d,m,p,h,v,u,f=n.length,k=f,x=0,D=0,S=e.__k=Array(r);for(i=0;i<r;i++)(l=t[i])!=null&&typeof l!="boolean"&&typeof l!="function"?(typeof l!="object"||l.constructor===String?l=S[i]=at(null,l):_n(l)?l=S[i]=at(Pe,{children:l}):l.constructor===st&&l.__b?l=S[i]=at(l.type,l.props,l.key,l.ref,l.__v):S[i]=l,d=i+x,l.__=e,l.__b=e.__b+1,c=null,~(m=l.__i=ai(l,n,d,k))&&(k--,(c=n[m])&&(c.__u|=2)),c&&c.__v?(l.__u|=16,m==d-1?x--:m==d+1?x++:m!=d&&(m>d?x--:x++,D=1)):(~m||(r>f?x--:r<f&&x++),typeof l.type!="function"&&(l.__u|=4))):S[i]=null;if(D){for(p=[],h=[],i=0;i<r;i++)if((l=S[i])&&16&l.__u){for(x=0,v=p.length;x<v;)p[u=x+v>>1]<l.__i?x=u+1:v=u;p[x]=l.__i,h[i]=x+1}for(x=p.length;i--;)h[i]&&(h[i]==x?x--:S[i].__u|=4)}if(k)for(i=0;i<f;i++)!(c=n[i])||2&c.__u||(c.__e==o&&(o=ke(c)),xn(c,c));return o}function No(e,t,n,o){var r,i,l,c;if(typeof e.type=="function"){if(e.props.__P)return t;if(r=e.__k)for(i=0;i<r.length;i++)r[i]&&(r[i].__=e,t=No(r[i],t,n,!1));return t}for(t&&!t.parentNode&&(t=ke(e))&&!t.parentNode&&(t=null),l=e.__e,c=t;c&&c.nodeType==8;)c=c.nextSibling;for(l!=c&&(!o&&n.moveBefore&&l.parentNode?n.moveBefore(l,t):n.insertBefore(l,t||null)),t=l;(t=t&&t.nextSibling)&&t.nodeType==8&&!t.data.startsWith("$s"););return t}function ai(e,t,n,o){var r,i=e.key,l=e.type,c=t[n],d=c&&!(2&c.__u);if(c===null&&i==null||d&&i==c.key&&l==c.type)return n;if(o>(d?1:0)){for(r=n-1;r>=0;r--)if((c=t[r])&&!(2&c.__u)&&i==c.key&&l==c.type)return r;for(r=n+1;r<t.length;r++)if((c=t[r])&&!(2&c.__u)&&i==c.key&&l==c.type)return r}return-1}function Ao(e,t,n){n==null&&(n=""),t[0]=="-"?e.setProperty(t,n):e[t]=n}function xt(e,t,n,o,r){var i,l;if(t=="style")if(typeof n=="string")e.style.cssText=n;else{if(typeof o=="string"&&(e.style.cssText=o=""),o)for(t in o)n&&t in n||Ao(e.style,t);if(n)for(t in n)o&&n[t]==o[t]||Ao(e.style,t,n[t])}else if(t[0]=="o"&&t[1]=="n")typeof n!="function"&&(n=null),typeof o!="function"&&(o=null),(e.__e||(e.__e={}))[t]=n,n&&o||(l=vn[t]||(vn[t]=si(t)),(e.__a||(e.__a={}))[t]=bn,i=t!=(t=t.replace(Io,"$1")),(t=t.slice(2))[0]<"a"&&(t=t.toLowerCase()),n?e.addEventListener(t,l,i):e.removeEventListener(t,l,i));else{if(r=="http://www.w3.org/2000/svg")t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(t!="width"&&t!="height"&&t!="href"&&t!="list"&&t!="form"&&t!="tabIndex"&&t!="download"&&t!="rowSpan"&&t!="colSpan"&&t!="role"&&t!="popover"&&t in e)try{return void(e[t]=n??"")}catch{}if(typeof n=="function")return;n==null||n===!1&&t[4]!="-"?e.removeAttribute(t):e.setAttribute(t,t=="popover"&&n==1?"":n)}}function si(e){return function(t){var n=this.__e;if(n){if(n=n[e],t[St]==null)t[St]=bn++;else if(t[St]<this.__a[e])return;return n(E.event?E.event(t):t)}}}function wn(e,t,n,o,r,i,l,c,d,m){var p,h,v,u,f,k,x,D,S,H,T,J,be,_e,se,Eo,ye,Ae,de=t.type;if(t.constructor!==st)return null;128&n.__u&&(d=32&n.__u,p=n.__c.__z)&&(t.__u|=d,h=i=[],p.nodeType==8?c=Ct(p,i):i.push(p),c=i[0]||c),(p=E.__b)&&p(t);e:if(typeof de=="function"){v=l.length;try{if(D=t.props,S=(p=de.prototype)&&p.render,H=(p=de.contextType)&&o[p.__c],T=p?H?H.props.value:p.__:o,(u=n.__c)?(t.__c=u,2&u.__g&&(u.__g|=1)):(S?t.__c=u=new de(D,T):(t.__c=u=new Ie(D,T),u.constructor=de,u.render=ri),H&&H.sub(u),u.state||(u.state={}),u.__n=o,u.__g|=8,u.__h=[],u.__k=[]),S&&(u.__s||(u.__s=u.state),de.getDerivedStateFromProps&&(u.__s==u.state&&(u.__s=Me({},u.__s)),Me(u.__s,de.getDerivedStateFromProps(D,u.__s)))),f=u.props,k=u.state,u.__v=t,n.__c){if(D!==f&&S&&!de.getDerivedStateFromProps&&u.componentWillReceiveProps&&u.componentWillReceiveProps(D,T),t.__v==n.__v&&!(8&u.__g)||!(4&u.__g)&&u.shouldComponentUpdate&&u.shouldComponentUpdate(D,u.__s,T)===!1){t.__v!=n.__v&&(u.props=D,u.state=u.__s,u.__g&=-9),t.__e=n.__e,t.__k=n.__k,t.__k.some(function(Q){Q&&(Q.__=t)}),Ot.push.apply(u.__h,u.__k),u.__k=[],u.__h.length&&l.push(u),c=ke(n);break e}u.componentWillUpdate&&u.componentWillUpdate(D,u.__s,T),S&&u.componentDidUpdate&&u.__h.push(function(){u.componentDidUpdate(f,k,x)})}else S&&!de.getDerivedStateFromProps&&u.componentWillMount&&u.componentWillMount(),S&&u.componentDidMount&&u.__h.push(u.componentDidMount);u.context=T,u.props=D,u.__P=e,u.__g&=-5,J=E.__r,be=S?25:0;do u.__g&=-9,J&&J(t),p=u.render(u.props,u.state=u.__s,u.context);while(8&u.__g&&++be<25);S&&(Ot.push.apply(u.__h,u.__k),u.__k=[]),u.state=u.__s,u.getChildContext&&(o=Me({},o,u.getChildContext())),S&&n.__c&&u.getSnapshotBeforeUpdate&&(x=u.getSnapshotBeforeUpdate(f,k)),_e=p&&p.type===Pe&&p.key==null?p.props.children:p,D.__P&&(p=c,r=(e=D.__P).namespaceURI,d=i=null,n.props&&n.props.__P!=e&&(n.__k.some(function(Q){Q&&xn(Q,Q)}),n.__k=null),c=n.__k?ke(n,0):null),c=Lo(e,_n(_e)?_e:[_e],t,n,o,r,i,l,c,d,m),D.__P&&(t.__e=null,c=p),t.__u&=-161,h&&h.some(Te),u.__h.length&&l.push(u),1&u.__g&&(u.__g&=-4)}catch(Q){if(l.length=v,t.__v=null,d||i)if(Q&&Q.then){if(t.__u|=128|d,i){for(~(ye=i.indexOf(c||void 0))||(ye=i.length);(Ae=i[ye-1])&&Ae.nodeType==8;)ye--;for(;ye<i.length;ye++)if(Ae=i[ye])if(i[ye]=null,se){if(Ae==Eo)break}else{if(Ae.nodeType!=8)break;Ae.data.startsWith("$s")&&(Eo=Ct(se=Ae))}}if(!se){for(;c&&c.nodeType==8&&c.nextSibling;)c=c.nextSibling;se=c}(p=Ct(se=t.__c.__z||(t.__c.__z=se)))?(t.__e=se,c=p):t.__e=c,c=c&&c.nextSibling}else i&&i.some(Te);else t.__e=n.__e;t.__k||(t.__k=n.__k||[]),Q&&Q.then||jo(t),E.__e(Q,t,n)}}else c=t.__e=ii(n.__e,t,n,o,r,i,l,d,m,e);return(p=E.diffed)&&p(t),c}function Ct(e,t){if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var n=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith("$s"))n++;else if(e.data.startsWith("/$s")&&!--n)return e}t&&t.push(e)}}function jo(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.some(jo))}function Fo(e,t,n){for(var o=0;o<n.length;)kn(n[o++],n[o++],n[o++]);E.__c&&E.__c(t,e),e.some(function(r){try{e=r.__h,r.__h=[],e.some(function(i){i.call(r)})}catch(i){E.__e(i,r.__v)}})}function ii(e,t,n,o,r,i,l,c,d,m){var p,h,v,u,f,k,x,D,S=n.props||Et,H=t.props,T=t.type;if(T=="svg"?r="http://www.w3.org/2000/svg":T=="math"?r="http://www.w3.org/1998/Math/MathML":r||(r="http://www.w3.org/1999/xhtml"),i){for(p=0;p<i.length;p++)if((f=i[p])&&(T?f.localName==T:f.nodeType==3)){e=f,i[p]=null;break}}if(!e){if(D=m.ownerDocument||document,!T)return D.createTextNode(H);e=D.createElementNS(r,T,H.is?H:m),c&&(E.__m&&E.__m(t,i),c=!1),i=null}if(T){if(m=T=="template"&&e.content||e,i=T=="textarea"&&H.defaultValue!=null?null:i&&yn.call(m.childNodes),!c&&i)for(S={},p=0;p<e.attributes.length;p++)S[(f=e.attributes[p]).name]=f.value;for(p in S)f=S[p],p=="dangerouslySetInnerHTML"?v=f:p=="children"||p in H||p=="value"&&"defaultValue"in H||p=="checked"&&"defaultChecked"in H||xt(e,p,null,f,r);for(p in H)f=H[p],p=="children"?u=f:p=="dangerouslySetInnerHTML"?h=f:p=="value"?k=f:p=="checked"?x=f:c&&typeof f!="function"||S[p]===f||xt(e,p,f,S[p],r);h?(c||v&&(h.__html==v.__html||h.__html==e.innerHTML)||(e.innerHTML=h.__html),t.__k=[]):(v&&(e.textContent=""),(T=="foreignObject"||r=="http://www.w3.org/1998/Math/MathML"&&ti.test(T))&&(r="http://www.w3.org/1999/xhtml"),Lo(m,_n(u)?u:[u],t,n,o,r,i,l,i?i[0]:n.__k&&ke(n,0),c,d),i&&i.some(Te)),c&&T!="textarea"||(p="value",T=="progress"&&k==null?e.removeAttribute(p):k==null||k===e[p]&&(T!="progress"||k)||xt(e,p,k,S[p],r),p="checked",x!=null&&x!=e[p]&&xt(e,p,x,S[p],r))}else S===H||c&&e.data==H||(e.data=H);return e}function kn(e,t,n,o){try{typeof e=="function"?t?t.__x=e(t)||1:o&&(o=o.__c||o.__e)&&(t=o.__x)&&(o.__x=null,typeof t=="function"?t():e(null)):e.current=t}catch(r){E.__e(r,n)}}function xn(e,t,n){var o,r,i,l;if(E.unmount&&E.unmount(e),!(o=e.ref)||o.current&&o.current!=e.__e||kn(o,null,t,e),o=e.__c){if(o.componentWillUnmount)try{o.componentWillUnmount()}catch(c){E.__e(c,t)}o.__P=o.__n=null}if(o=e.__k)for(l=0;l<o.length;l++)o[l]&&xn(o[l],t,typeof e.type!="function"||n&&!e.props.__P);!n&&(o=e.__c)&&(o=o.__z)&&(r=Ct(o,i=[]))&&(o==e.__e&&i.some(Te),Te(r),Te(o)),n||Te(e.__e),e.__e=e.__c=e.__=null}function ri(e,t,n){return this.constructor(e,n)}function Sn(e,t){var n,o,r,i;E.__&&E.__(e,t),t.nodeType==9&&(t=t.documentElement),o=(n=e&&32&e.__u)?null:t.__k,t.__k=at(Pe,{children:[e]}),r=[],i=[],wn(t,t.__k,o||Et,Et,t.namespaceURI,o?null:t.firstChild?yn.call(t.childNodes):null,r,o?o.__e:t.firstChild,n,i),Fo(r,t.__k,i),t.__k.props.children=null}E={__e:function(e,t,n,o){for(var r,i,l;t=t.__;)if((r=t.__c)&&!(1&r.__g)){r.__g|=4;try{if((l=(i=r.constructor)&&i.getDerivedStateFromError)&&r.setState(i.getDerivedStateFromError(e)),r.componentDidCatch&&(r.componentDidCatch(e,o||{}),l=1),l&&8&r.__g)return void(r.__g|=2)}catch(c){e=c}}throw Dt=0,e}},To=0,gn=function(e){return e!=null&&e.constructor===st},Ie.prototype.setState=function(e,t){var n=this.__s;n&&n!=this.state||(n=this.__s=Me({},this.state)),typeof e=="function"&&(e=e(Me({},n),this.props)),e&&(Me(n,e),this.__v&&(t&&this.__k.push(t),Oo(this)))},Ie.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.push(e),Oo(this))},Ie.prototype.render=Pe,we=[],Dt=0,Mo=function(e,t){return e.__v.__b-t.__v.__b},St=Symbol(),Io=/(PointerCapture)$|Capture$/i,bn=0,vn={},ei=0;var Ro=function(e,t,n,o){var r;t[0]=0;for(var i=1;i<t.length;i++){var l=t[i++],c=t[i]?(t[0]|=l?1:2,n[t[i++]]):t[++i];l===3?o[0]=c:l===4?o[1]=Object.assign(o[1]||{},c):l===5?(o[1]=o[1]||{})[t[++i]]=c:l===6?o[1][t[++i]]+=c+"":l?(r=e.apply(c,Ro(e,c,n,["",null])),o.push(r),c[0]?t[0]|=2:(t[i-2]=0,t[i]=r)):o.push(c)}return o},qo=new Map;function Uo(e){var t=qo.get(this);return t||(t=new Map,qo.set(this,t)),(t=Ro(this,t.get(e)||(t.set(e,t=(function(n){for(var o,r,i=1,l="",c="",d=[0],m=function(v){i===1&&(v||(l=l.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?d.push(0,v,l):i===3&&(v||l)?(d.push(3,v,l),i=2):i===2&&l==="..."&&v?d.push(4,v,0):i===2&&l&&!v?d.push(5,0,!0,l):i>=5&&((l||!v&&i===5)&&(d.push(i,0,l,r),i=6),v&&(d.push(i,v,0,r),i=6)),l=""},p=0;p<n.length;p++){p&&(i===1&&m(),m(p));for(var h=0;h<n[p].length;h++)o=n[p][h],i===1?o==="<"?(m(),d=[d],i=3):l+=o:i===4?l==="--"&&o===">"?(i=1,l=""):l=o+l[0]:c?o===c?c="":l+=o:o==='"'||o==="'"?c=o:o===">"?(m(),i=1):i&&(o==="="?(i=5,r=l,l=""):o==="/"&&(i<5||n[p][h+1]===">")?(m(),i===3&&(d=d[0]),i=d,(d=d[0]).push(2,0,i),i=0):o===" "||o==="	"||o===`
`||o==="\r"?(m(),i=2):l+=o),i===3&&l==="!--"&&(i=4,d=d[0])}return m(),d})(e)),t),arguments,[])).length>1?t:t[0]}var s=Uo.bind(it);var At,K,Cn,Vo,li=Object.is,Dn=0,Jo=[],En=[],F=E,Wo=F.__b,Bo=F.__r,Ko=F.diffed,zo=F.__c,Xo=F.unmount,Yo=F.__;function Qo(e,t){F.__h&&F.__h(K,e,Dn||t),Dn=0;var n=K.__H||(K.__H={__:[],__h:[]});return e>=n.__.length&&n.__.push({}),n.__[e]}function _(e,t){var n=Qo(At++,3);!F.__s&&ea(n.__H,t)&&(n.__P=!0,n.__=e,n.u=t,K.__H.__h.push(n))}function me(e){return Dn=5,Tt(function(){return{current:e}},[])}function Tt(e,t){var n=Qo(At++,7);return ea(n.__H,t)&&(n.__=e(),n.__H=t),n.__}function ci(){var e;do{for(;e=En.shift();)try{rt(e)}catch(n){F.__e(n,{__:(e=e.__P)&&e.__v})}for(;e=Jo.shift();){var t=e.__H;if(e.__P&&t)try{t.__h.some(rt),t.__h.some(On),t.__h=[]}catch(n){t.__h=[],F.__e(n,e.__v)}}}while(En.length)}F.__b=function(e){K=null,Wo&&Wo(e)},F.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),Yo&&Yo(e,t)},F.__r=function(e){Bo&&Bo(e),At=0;var t=(K=e.__c).__H;t&&(Cn==K?K.__h=[]:(t.__h.some(rt),t.__h.some(On),At=0),t.__h=[],t.__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),Cn=K},F.diffed=function(e){Ko&&Ko(e);var t=e.__c;t&&t.__H&&(t.__H.__h.length&&Zo(Jo.push(t)),t.__H.__.some(function(n){n.u&&(n.__H=n.u)})),Cn=K=null},F.__c=function(e,t){t.some(function(n){try{n.__h.some(rt),n.__h=n.__h.filter(function(o){return!o.__||On(o)})}catch(o){n.__h=[function(){throw o}]}}),zo&&zo(e,t)},F.unmount=function(e){Xo&&Xo(e);var t,n,o=e.__c;o&&o.__H&&(o.__H.__.some(function(r){try{if(r.__P&&r.__c){if(n===void 0){for(n=e.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}r.__P=n,Zo(En.push(r))}else rt(r)}catch(i){t=i}}),o.__H=void 0,t&&F.__e(t,o.__v))};var Go=typeof requestAnimationFrame=="function";function ui(e){var t,n=function(){clearTimeout(o),Go&&cancelAnimationFrame(t),setTimeout(e)},o=setTimeout(n,35);Go&&(t=requestAnimationFrame(n))}function Zo(e){e!=1&&Vo==F.requestAnimationFrame||((Vo=F.requestAnimationFrame)||ui)(ci)}function rt(e){var t=K,n=e.__c;typeof n=="function"&&(e.__c=void 0,n()),K=t}function On(e){var t=K;e.__c=e.__(),K=t}function ea(e,t){return!e||e.length!=t.length||t.some(function(n,o){return!li(n,e[o])})}var pi=Symbol.for("preact-signals");function Ht(){if($e>1)$e--;else{var e,t=!1;for((function(){var r=It;for(It=void 0;r!==void 0;){var i=r.S;if(i.v===r.v)for(var l=i.t;l!==void 0;l=l.x)l.i===r.i&&(l.i=i.i);r=r.o}})();ct!==void 0;){var n=ct;for(ct=void 0,Mt++;n!==void 0;){var o=n.u;if(n.u=void 0,n.f&=-3,!(8&n.f)&&na(n))try{n.c()}catch(r){t||(e=r,t=!0)}n=o}}if(Mt=0,$e--,t)throw e}}function Tn(e){if($e>0)return e();An=++di,$e++;try{return e()}finally{Ht()}}var lt,L=void 0;function ut(e){var t=L,n=lt;L=void 0,lt=void 0;try{return e()}finally{L=t,lt=n}}var ct=void 0,$e=0,Mt=0,di=0,An=0,It=void 0,Pt=0;function ta(e){if(L!==void 0){var t=e.n;if(t===void 0||t.t!==L)return t={i:0,S:e,p:L.s,n:void 0,t:L,e:void 0,x:void 0,r:t},L.s!==void 0&&(L.s.n=t),L.s=t,e.n=t,32&L.f&&e.S(t),t;if(t.i===-1)return t.i=0,t.n!==void 0&&(t.n.p=t.p,t.p!==void 0&&(t.p.n=t.n),t.p=L.s,t.n=void 0,L.s.n=t,L.s=t),t}}function R(e,t){this.v=e,this.i=0,this.n=void 0,this.t=void 0,this.l=0,this.W=t?.watched,this.Z=t?.unwatched,this.name=t?.name}R.prototype.brand=pi;R.prototype.h=function(){return!0};R.prototype.S=function(e){var t=this,n=this.t;n!==e&&e.e===void 0&&(e.x=n,this.t=e,n!==void 0?n.e=e:ut(function(){var o;(o=t.W)==null||o.call(t)}))};R.prototype.U=function(e){var t=this;if(this.t!==void 0){var n=e.e,o=e.x;n!==void 0&&(n.x=o,e.e=void 0),o!==void 0&&(o.e=n,e.x=void 0),e===this.t&&(this.t=o,o===void 0&&ut(function(){var r;(r=t.Z)==null||r.call(t)}))}};R.prototype.subscribe=function(e){var t=this;return ie(function(){var n=t.value;ut(function(){return e(n)})},{name:"sub"})};R.prototype.valueOf=function(){return this.value};R.prototype.toString=function(){return this.value+""};R.prototype.toJSON=function(){return this.value};R.prototype.peek=function(){var e=this;return ut(function(){return e.value})};Object.defineProperty(R.prototype,"value",{get:function(){var e=ta(this);return e!==void 0&&(e.i=this.i),this.v},set:function(e){if(e!==this.v){if(Mt>100)throw new Error("Cycle detected");(function(n){$e!==0&&Mt===0&&n.l!==An&&(n.l=An,It={S:n,v:n.v,i:n.i,o:It})})(this),this.v=e,this.i++,Pt++,$e++;try{for(var t=this.t;t!==void 0;t=t.x)t.t.N()}finally{Ht()}}}});function $(e,t){return new R(e,t)}function na(e){for(var t=e.s;t!==void 0;t=t.n)if(t.S.i!==t.i||!t.S.h()||t.S.i!==t.i)return!0;return!1}function oa(e){for(var t=e.s;t!==void 0;t=t.n){var n=t.S.n;if(n!==void 0&&(t.r=n),t.S.n=t,t.i=-1,t.n===void 0){e.s=t;break}}}function aa(e){for(var t=e.s,n=void 0;t!==void 0;){var o=t.p;t.i===-1?(t.S.U(t),o!==void 0&&(o.n=t.n),t.n!==void 0&&(t.n.p=o)):n=t,t.S.n=t.r,t.r!==void 0&&(t.r=void 0),t=o}e.s=n}function He(e,t){R.call(this,void 0,t),this.x=e,this.s=void 0,this.g=Pt-1,this.f=4}He.prototype=new R;He.prototype.h=function(){if(this.f&=-3,1&this.f)return!1;if((36&this.f)==32||(this.f&=-5,this.g===Pt))return!0;if(this.g=Pt,this.f|=1,this.i>0&&!na(this))return this.f&=-2,!0;var e=L;try{oa(this),L=this;var t=this.x();(16&this.f||this.v!==t||this.i===0)&&(this.v=t,this.f&=-17,this.i++)}catch(n){this.v=n,this.f|=16,this.i++}return L=e,aa(this),this.f&=-2,!0};He.prototype.S=function(e){if(this.t===void 0){this.f|=36;for(var t=this.s;t!==void 0;t=t.n)t.S.S(t)}R.prototype.S.call(this,e)};He.prototype.U=function(e){if(this.t!==void 0&&(R.prototype.U.call(this,e),this.t===void 0)){this.f&=-33;for(var t=this.s;t!==void 0;t=t.n)t.S.U(t)}};He.prototype.N=function(){if(!(2&this.f)){this.f|=6;for(var e=this.t;e!==void 0;e=e.x)e.t.N()}};Object.defineProperty(He.prototype,"value",{get:function(){if(1&this.f)throw new Error("Cycle detected");var e=ta(this);if(this.h(),e!==void 0&&(e.i=this.i),16&this.f)throw this.v;return this.v}});function xe(e,t){return new He(e,t)}function sa(e){var t=e.j;if(e.j=void 0,typeof t=="function"){$e++;var n=L;L=void 0;try{t()}catch(o){throw e.f&=-2,e.f|=8,Mn(e),o}finally{L=n,Ht()}}}function Mn(e){for(var t=e.s;t!==void 0;t=t.n)t.S.U(t);e.x=void 0,e.s=void 0,sa(e)}function mi(e){if(L!==this)throw new Error("Out-of-order effect");aa(this),L=e,this.f&=-2;try{8&this.f&&Mn(this)}finally{Ht()}}function Ue(e,t){this.x=e,this.j=void 0,this.s=void 0,this.u=void 0,this.f=32,this.name=t?.name,lt&&lt.push(this)}Ue.prototype.c=function(){var e=this.S();try{if(8&this.f||this.x===void 0)return;var t=this.x();typeof t=="function"&&(this.j=t)}finally{e()}};Ue.prototype.S=function(){if(1&this.f)throw new Error("Cycle detected");this.f|=1,this.f&=-9,sa(this),oa(this),$e++;var e=L;return L=this,mi.bind(this,e)};Ue.prototype.N=function(){2&this.f||(this.f|=2,this.u=ct,ct=this)};Ue.prototype.d=function(){this.f|=8,1&this.f||Mn(this)};Ue.prototype.dispose=function(){this.d()};function ie(e,t){var n=new Ue(e,t);try{n.c()}catch(r){throw n.d(),r}var o=n.d.bind(n);return o[Symbol.dispose]=o,o}var ia,Nt,Lt,$i=typeof window<"u"&&!!window.__PREACT_SIGNALS_DEVTOOLS__;var ra=[];ie(function(){ia=this.N})();function Ve(e,t){E[e]=t.bind(null,E[e]||function(){})}function pt(e){if(Lt){var t=Lt;Lt=void 0,t()}Lt=e&&e.S()}function la(e){var t=this,n=e.data,o=hi(n);o.name="ReactiveDom",o.value=n;var r=Tt(function(){for(var c=t,d=t.__v;d=d.__;)if(d.__c){d.__c.__$f|=4;break}var m=xe(function(){var u=o.value.value;return u===0?0:u===!0?"":u||""}),p=xe(function(){return!Array.isArray(m.value)&&!gn(m.value)}),h=ie(function(){if(this.N=ca,p.value){var u=m.value;c.__v&&c.__v.__e&&c.__v.__e.nodeType===3&&(c.__v.__e.data=u)}}),v=t.__$u.d;return t.__$u.d=function(){h(),v.call(this)},[p,m]},[]),i=r[0],l=r[1];return i.value?l.peek():l.value}la.displayName="ReactiveTextNode";Object.defineProperties(R.prototype,{constructor:{configurable:!0,value:it(Pe,null).constructor},type:{configurable:!0,value:la},props:{configurable:!0,get:function(){var e=this;return{data:{get value(){return e.value}}}}},__b:{configurable:!0,value:1}});Ve("__b",function(e,t){if(pt(),Nt=void 0,typeof t.type=="string"){var n,o=t.props;for(var r in o)if(r!=="children"){var i=o[r];i instanceof R&&(n||(t.__np=n={}),n[r]=i,o[r]=i.peek())}}e(t)});Ve("__r",function(e,t){if(e(t),t.type!==Pe){pt();var n,o=t.__c;o&&(o.__$f&=-2,(n=o.__$u)===void 0&&(o.__$u=n=(function(r,i){var l;return ie(function(){l=this},{name:i}),l.c=r,l})((function(r){return function(){var i;$i&&((i=this.y)==null||i.call(this)),r.__$f|=1,r.setState({})}})(o),typeof t.type=="function"?t.type.displayName||t.type.name:""))),Nt=o,pt(n)}});Ve("__e",function(e,t,n,o){pt(),Nt=void 0,e(t,n,o)});Ve("diffed",function(e,t){pt(),Nt=void 0;var n;if(typeof t.type=="string"&&(n=t.__e)){var o=t.__np,r=t.props,i=n.U;if(i)for(var l in i){var c=i[l];c===void 0||o&&l in o||(c.d(),i[l]=void 0)}if(o){i||(i={},n.U=i);for(var d in o){var m=i[d],p=o[d];m===void 0?(m=fi(n,d,p,r),i[d]=m):m.o(p,r)}}}e(t)});function fi(e,t,n,o){var r=t in e&&e.ownerSVGElement===void 0,i=$(n);return{o:function(l,c){i.value=l,o=c},d:ie(function(){this.N=ca;var l=i.value.value;o[t]!==l&&(o[t]=l,r?e[t]=l:l!=null&&(l!==!1||t[4]==="-")?e.setAttribute(t,l):e.removeAttribute(t))})}}Ve("unmount",function(e,t){if(typeof t.type=="string"){var n=t.__e;if(n){var o=n.U;if(o){n.U=void 0;for(var r in o){var i=o[r];i&&i.d()}}}var l=t.__np;if(l){var c=t.props;for(var d in l)c[d]=l[d]}t.__np=void 0}else{var m=t.__c;if(m){m.__$f|=8;var p=m.__$u;p&&(m.__$u=void 0,p.d())}}e(t)});Ve("__h",function(e,t,n,o){o<3&&(t.__$f|=2),e(t,n,o)});Ie.prototype.shouldComponentUpdate=function(e,t){if(this.__R)return!0;var n=this.__$u,o=n&&n.s!==void 0;for(var r in t)return!0;if(this.__f||typeof this.u=="boolean"&&this.u===!0){var i=2&this.__$f;if(!(o||i||4&this.__$f)||1&this.__$f)return!0}else if(!(o||4&this.__$f)||3&this.__$f)return!0;for(var l in e)if(l!=="__source"&&e[l]!==this.props[l])return!0;for(var c in this.props)if(!(c in e))return!0;return!1};function hi(e,t){return Tt(function(){return $(e,t)},[])}var vi=function(e){queueMicrotask(function(){queueMicrotask(e)})};function gi(){Tn(function(){for(var e;e=ra.shift();)ia.call(e)})}function ca(){ra.push(this)===1&&(E.requestAnimationFrame||vi)(gi)}var Pn={signedOut:()=>{}};async function ua(e,t={}){let n,o={};try{n=await fetch(`api/${e}`,{...t,signal:AbortSignal.timeout(2e4)}),o=await n.json()}catch{throw new Error("unreachable")}if(n.ok)return o;n.status===401&&o.wrong==="sign-in"&&Pn.signedOut();let r=new Error(o.wrong??"busy");throw r.columns=o.columns,r.seconds=Number(n.headers.get("Retry-After"))||0,r}var C=e=>ua(e);function I(){let e,t=0,n=0;return async(o,r)=>{let i=++t,l=e=o.join(" "),c=await Promise.all(o.map(C));return l!==e||i<n?!1:(n=i,r(...c),!0)}}var pa=e=>({method:"POST",headers:{"Content-Type":"application/json","X-Desk":"1"},body:JSON.stringify(e)}),y=(e,t={})=>ua(e,pa(t)),In=4e4;async function da(e,t=()=>{}){for(let n=0;n<e.size;n+=In){let o=new Uint8Array(await e.slice(n,n+In).arrayBuffer()),r=Array.from(o,i=>String.fromCharCode(i)).join("");await y("upload",{name:e.name,size:e.size,at:n,bytes:btoa(r)}),t(Math.min(n+In,e.size))}}async function jt(e,t,n){let o=await fetch(`api/${e}`,{...pa(t),signal:AbortSignal.timeout(2e4)});if(!o.ok)throw new Error((await o.json()).wrong??"busy");let r=document.createElement("a");r.href=URL.createObjectURL(await o.blob()),r.download=n,r.click(),URL.revokeObjectURL(r.href)}function ma(e){let t=new EventSource("api/events");return t.onmessage=({data:n})=>e(JSON.parse(n).person),()=>t.close()}var Se={it:{name:"Italiano"},en:{name:"English"},fr:{name:"Français"},es:{name:"Español"},ar:{name:"العربية",direction:"rtl"}},$a="passaparola-language",Hn=$({}),U=$("");function bi(){return[localStorage.getItem($a),...navigator.languages.map(t=>t.slice(0,2))].find(t=>Object.hasOwn(Se,t??""))??"it"}async function fa(e){Hn.value=await(await fetch(`words-${e}.json`)).json(),U.value=e,document.documentElement.lang=e,document.documentElement.dir=Se[e].direction??"ltr"}async function ha(){for(let e=0;e<10;e++)try{return await fa(bi())}catch{await new Promise(t=>{setTimeout(t,1e3)})}}function va(e){return localStorage.setItem($a,e),fa(e)}var a=(e,t="")=>Hn.value[e]?.replace("{n}",t)??e,Y=(e,t)=>Hn.value[`${e}.${t}`]??t,fe=e=>Y("topic",e),ne=e=>Y("desk",e),Ln={calendar:"gregory",numberingSystem:"latn"},Nn=$(void 0),jn=e=>xe(()=>new Intl.DateTimeFormat(U.value,{...e,...Ln,timeZone:Nn.value})),_i=jn({weekday:"short",day:"numeric",month:"short"}),yi=jn({day:"numeric",month:"short",hour:"2-digit",minute:"2-digit",hourCycle:"h23"}),wi=jn({hour:"2-digit",minute:"2-digit",hourCycle:"h23"}),ki=xe(()=>new Intl.NumberFormat(U.value,Ln)),xi=xe(()=>new Intl.NumberFormat(U.value,{...Ln,style:"currency",currency:"EUR"})),N=e=>_i.value.format(e),O=e=>yi.value.format(e),Ce=e=>wi.value.format(e),g=e=>ki.value.format(e),z=e=>xi.value.format(e);var w=$(void 0),P=$(null),Be=$(["inbox"]),V=$(""),We=$(""),q=$({count:0,person:void 0});function M(...e){location.hash=e.map(encodeURIComponent).join("/")}function _a(){V.value=We.value="";let e=location.hash.slice(1).split("/").map(decodeURIComponent);Be.value=e[0]===""?["inbox"]:e}async function b(e,t=""){V.value=We.value="";try{return await e(),We.value=t,!0}catch(n){return V.value=n.message,!1}}async function ya(){P.value=await C(`line?language=${U.value}`),Nn.value=P.value.timezone}async function B(e){try{await e()}catch(t){V.value=t.message}}async function re(){try{if(!(await C("session")).signed_in){w.value=null;return}let e=await C("me");await ya(),w.value=e}catch(e){w.value=null,e.message!=="sign-in"&&(V.value=e.message)}}Pn.signedOut=()=>{w.value=null};addEventListener("hashchange",_a);_a();var Fn=matchMedia("(min-width: 56rem)"),Ft=$(Fn.matches);Fn.onchange=()=>{Ft.value=Fn.matches};var ga;function Si(e){clearTimeout(ga),ga=setTimeout(()=>{q.value={count:q.value.count+1,person:e}},200)}ie(()=>{U.value&&w.peek()&&ya().catch(()=>{})});var ba=()=>{};ie(()=>{ba(),ba=w.value?ma(Si):()=>{}});var qn=new Set,Ci={ArrowDown:"↓",ArrowUp:"↑",Escape:"Esc"},wa=$([]),ka=()=>[...qn].reverse().flatMap(e=>e.current);function G(e){let t=me();t.current=Array.isArray(e)?e:Object.entries(e).map(([n,o])=>({key:n,run:o})),_(()=>(qn.add(t),()=>qn.delete(t)),[])}addEventListener("keydown",e=>{let{target:t}=e;if(e.ctrlKey||e.altKey||e.metaKey||t.closest("dialog"))return;if(t.closest("input, textarea, select")){e.key==="Escape"&&t.blur();return}let n=ka().find(({key:o})=>o===e.key);n&&(e.preventDefault(),n.run())});function xa(){let e=me(),t=()=>{wa.value=ka().filter(({name:o},r,i)=>o&&i.findIndex(l=>l.name===o)===r),e.current.showModal()};G([{key:"?",name:"key.help",run:t}]);let n=()=>e.current.close();return s`
		<button type="button" class="plain" aria-label=${a("key.help")} onClick=${t}>?</button>
		<dialog ref=${e} aria-labelledby="help" onClick=${({target:o})=>o===e.current&&n()}>
			<h2 id="help">${a("key.help")}</h2>
			<dl class="keys">${wa.value.map(({key:o,name:r})=>s`
				<div key=${r}><dt><kbd>${Ci[o]??o}</kbd></dt><dd>${a(r)}</dd></div>`)}
				<div><dt><kbd>Ctrl</kbd> <kbd>↵</kbd></dt><dd>${a("send")}</dd></div>
			</dl>
			<button type="button" class="main" onClick=${n}>${a("shut")}</button>
		</dialog>`}function Rn(){return s`
		<label>
			<span class="hidden">${a("language")}</span>
			<select value=${U.value} onChange=${e=>va(e.target.value)}>
				${Object.entries(Se).map(([e,{name:t}])=>s`
					<option key=${e} value=${e} lang=${e}>${t}</option>`)}
			</select>
		</label>`}var qt=/^#link=(\w+)$/.exec(location.hash)?.[1],dt=$(null),Sa=$(!1);qt&&history.replaceState(null,"",location.pathname);async function Di(e){e.preventDefault();let t=Object.fromEntries(new FormData(e.target)),n=await b(()=>dt.value===null?y("sign-in",t):y("sign-in/link",{link:qt,password:t.password}));if(!n&&V.value==="code"){Sa.value=!0;return}n&&(dt.value=null,await re())}function Ca(){_(()=>{qt&&b(async()=>{dt.value=(await y("sign-in/link",{link:qt})).name})},[]);let e=dt.value!==null;return s`
		<form class="door" onSubmit=${Di}>
			<h1>${a(e?"choosePassword":"enter")}</h1>
			${e?s`<p><bdi>${dt.value}</bdi></p>`:s`
				<label>${a("name")}<input name="name" required autocomplete="username" autocapitalize="none" /></label>`}
			<label>${a("passwordWord")}<input name="password" type="password" required
				minlength=${e?10:1} autocomplete=${e?"new-password":"current-password"} /></label>
			${e&&s`<p class="hint">${a("passwordHint")}</p>`}
			${Sa.value&&s`<label>${a("codeWord")}<input name="code" inputmode="numeric" autocomplete="one-time-code" pattern="[0-9]{6}" required /></label>`}
			<button class="main">${a("enter")}</button>
		</form>`}var Ei=[.2,.375,.5555555555555556,.6666666666666666],Oi=(e,t)=>n=>{let o=4*e+n-4,r="*-04-39?2$%%$%%'$%''%'''%')(%'))%(++'(++'(+.'+-.',/3',33)-/5)-43).36)058*18<+37<+4:<,4:E,5<A-7>C/8@F/:EH/<EK0=FM1?IP2@KS3BNV4DPY5FS\\6HV_6IXb7K[e8N^i9Pam;Rdp<Tgt".charCodeAt(o)-35,i=o>8?r:1,l=t/i|0,c=t%i,d=i-c,m=o>8?l*Ei[n]+(e>5)&-2:r,p=l-m;return{t:d*p+c*p+c,o:[[d,p],[c,p+1]],i:m}};var Le=e=>new Uint8Array(e),mt=e=>{let t=new Error(`lean-qr error ${e}`);throw t.code=e,t},Rt=e=>"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:".indexOf(e),Vn=e=>e.charCodeAt(0),Oa=(...e)=>(t,n)=>e.forEach(o=>o(t,n)),Aa=e=>t=>{t.eci!==e&&(t.push(7,4),e<128?t.push(e,8):e<16384?t.push(32768|e,16):t.push(12582912|e,24),t.eci=e)},Kn=e=>(t,n)=>{t.push(4,4),t.push(e.length,8+8*(n>9)),e.forEach(o=>t.push(o,8))},ze=(e,t,n,o,r=(l,c)=>n(l.length,c),i=o?l=>Oa(Aa(o),e(l)):e)=>(i.test=t,i.l=n,i.est=r,i.eci=o&&[o],i),Ta=ze(e=>(t,n)=>{t.push(1,4),t.push(e.length,10+2*(n>26)+2*(n>9));let o=0;for(;o<e.length-2;o+=3)t.push(+e.slice(o,o+3),10);o<e.length-1?t.push(+e.slice(o),7):o<e.length&&t.push(+e[o],4)},e=>/[0-9]/.test(e),(e,t)=>14+2*(t>26)+2*(t>9)+10*e/3),Ma=ze(e=>(t,n)=>{t.push(2,4),t.push(e.length,9+2*(n>26)+2*(n>9));let o=0;for(;o<e.length-1;o+=2)t.push(45*Rt(e[o])+Rt(e[o+1]),11);o<e.length&&t.push(Rt(e[o]),6)},e=>Rt(e)>=0,(e,t)=>13+2*(t>26)+2*(t>9)+5.5*e),Ke=ze(e=>Kn([...e].map(Vn)),e=>Vn(e)<128,(e,t)=>12+8*(t>9)+8*e);Ke._=!0,Ke.u=!0;var zn=ze(Ke,e=>Vn(e)<256,Ke.l,3);zn._=!0;var Da=new TextEncoder,Xn=ze(e=>Kn(Da.encode(e)),()=>1,0,26,(e,t)=>12+8*(t>9)+8*Da.encode(e).length);Xn._=!0;var Wn=()=>{let e=new Map,t=new TextDecoder("sjis"),n=Le(2);for(let o=0;o<7973;++o)n[0]=o/192+129+64*(o>5951),n[1]=o%192+64,e.set(t.decode(n),o);return e.delete("�"),Wn=()=>e,e},Yn=ze(e=>(t,n)=>{t.push(8,4),t.push(e.length,8+2*(n>26)+2*(n>9));for(let o of e)t.push(Wn().get(o),13)},e=>Wn().has(e),(e,t)=>12+2*(t>26)+2*(t>9)+13*e);Yn._=!0;var Ia=[Ta,Ma,Ke,zn,Yn,Xn],Ai={auto:(e,{modes:t=Ia}={})=>(n,o)=>{let r=t.map((p,h)=>{let v=new Map,u=(f,k)=>(v.has(f)||v.set(f,k(f,o)),v.get(f));return{m:p,h:1<<h,C:p.est("",o),S:p.l?(f,k)=>u(k-f,p.l):(f,k)=>u(e.slice(f,k),p.est)}}),i=[{v:0}],l=0,c=0,d=-1;for(let p of[...e,""]){let h=0;if(p)for(let v of r)v.m.test(p)&&(h|=v.h);if(!p||h!==d){if(d!==-1){let v=new Set(i.map(f=>f.D)),u=[];for(let{m:f,C:k,S:x,h:D}of r)if(d&D){let S=x(l,c);for(let H of f.eci??v)if(!f.u||!H){let T;for(let J of i)if(J.D===H||f.eci){let be=J.m===f&&J.D===H,_e=be?J.V:J,se=f._&&be?J.v+S-k:_e.v+12*(_e.D!==H)+(be?x(be?J.$:l,c):S);(!T||se<T.v)&&(T={$:be?J.$:l,V:_e,m:f,D:H,A:c,v:se})}T&&u.push(T)}}i=u}d=h,l=c}c+=p.length}i.length||mt(5);let m=[];for(let p=i.reduce((h,v)=>v.v<h.v?v:h);p.m;p=p.V)m.push(p.m(e.slice(p.$,p.A)));m.reverse().forEach(p=>p(n,o))},multi:Oa,eci:Aa,bytes:Kn,numeric:Ta,alphaNumeric:Ma,ascii:Ke,iso8859_1:zn,shift_jis:Yn,utf8:Xn},Ti=()=>({F:Le(2956),I:0,push(e,t){for(let n=t,o=8-(7&this.I);n>0;n-=o,o=8)this.F[this.I>>3]|=e<<o>>n,this.I+=n<o?n:o}}),Un=(e,t=e*e,n=Le(t))=>({size:e,K:n,get:(o,r)=>o>=0&&o<e&&!!(1&n[r*e+o]),toString({on:o="##",off:r="  ",lf:i=`
`,pad:l=4,padX:c=l,padY:d=l}={}){let m="";for(let p=-d;p<e+d;++p){for(let h=-c;h<e+c;++h)m+=this.get(h,p)?o:r;m+=i}return m},toImageData(o,{on:r=[0,0,0],off:i=[0,0,0,0],pad:l=4,padX:c=l,padY:d=l}={}){let m=e+2*c,p=e+2*d,h=o.createImageData(m,p),v=new Uint32Array(h.data.buffer);h.data.set([...r,255]);let u=v[0];h.data.set([...i,255]);let f=v[0];for(let k=0;k<p;++k)for(let x=0;x<m;++x)v[k*m+x]=this.get(x-c,k-d)?u:f;return h},toCanvas(o,r){let i=o.getContext("2d"),l=this.toImageData(i,r);o.width=l.width,o.height=l.height,i.putImageData(l,0,0)},toDataURL({type:o="image/png",scale:r=1,...i}={}){let l=document.createElement("canvas"),c=l.getContext("2d"),d=this.toImageData(c,i);return l.width=d.width*r,l.height=d.height*r,c.putImageData(d,0,0),c.imageSmoothingEnabled=!1,c.globalCompositeOperation="copy",c.drawImage(l,0,0,d.width,d.height,0,0,l.width,l.height),l.toDataURL(o,1)}}),Ut=[(e,t)=>1&(e^t),(e,t)=>1&t,e=>e%3,(e,t)=>(e+t)%3,(e,t)=>1&(e/3^t>>1),(e,t)=>(e&t&1)+e*t%3,(e,t)=>(e&t)+e*t%3&1,(e,t)=>(e^t)+e*t%3&1],Vt=Le(511);for(let e=0,t=1;e<255;t=2*t^285*(t>127))Vt[Vt[t+255]=e++]=t;var Pa=e=>Vt[e%255],Ha=e=>Vt[e+255],Mi=(e,t)=>{let n=Le(e.length+t.length-1);for(let o=0;o<e.length;++o)for(let r=0;r<t.length;++r)n[o+r]^=Pa(e[o]+t[r]);return n.map(Ha)},Ii=(e,t)=>{let n=Le(e.length+t.length-1);n.set(e,0);for(let o=0;o<e.length;++o)if(n[o]){let r=Ha(n[o]);for(let i=0;i<t.length;++i)n[o+i]^=Pa(t[i]+r)}return n.slice(e.length)},Bn=[[0],[0,0]];for(let e=1;e<30;++e)Bn.push(Mi(Bn[e],[0,e]));var Pi=(e,t)=>{let n=[[],[]],o=0,r=0;for(let[l,c]of t.o)for(let d=0;d<l;++d,o+=c){let m=e.slice(o,o+c);n[0].push(m),n[1].push(Ii(m,Bn[t.i])),r+=c+t.i}let i=Le(r);r=0;for(let l of n)for(let c=0,d=-1;d<r;++c){d=r;for(let m of l)c<m.length&&(i[r++]=m[c])}return i},La=(e,t,n)=>{let o=e<<=n;for(let r=134217728;r>>=1;)o&r&&(o^=t*(r>>n));return o|e},Hi=({size:e,K:t},n)=>{let o=(l,c,d,m)=>{for(;d-- >0;l+=e)t.fill(m,l,l+c)},r=(l,c,d)=>{for(let m=0;m++<3;d-=2)o(c*e+l-(d>>1)*(e+1),d,d,2|m)},i=2*((e-13)/(1+(n/7|0))/2+.75|0);if(n>1)for(let l=e-7;l>8;l-=i){for(let c=l;c>8;c-=i)r(l,c,5);l<e-7&&r(l,6,5)}if(n>6)for(let l=La(n,7973,12),c=1;c<7;++c)for(let d=12;d-- >9;l>>=1)t[c*e-d]=2|1&l;o(7,2,9,2),o(e-8,8,9,2);for(let l=0;l<e;++l)t[6*e+l]=3^1&l;r(3,3,7),r(e-4,3,7);for(let l=0;l<e;++l)for(let c=l;c<e;++c)t[c*e+l]=t[l*e+c];t[(e-8)*e+8]=3},Li=({size:e,K:t})=>{let n=[];for(let o=e-2,r=e,i=-1;o>=0;o-=2){for(o===5&&(o=4);r+=i,r!==-1&&r!==e;){let l=r*e+o;t[l+1]||n.push(l+1),t[l]||n.push(l)}i*=-1}return n},Ni=({K:e},t,n)=>t.forEach((o,r)=>e[o]=n[r>>3]>>(7&~r)&1),ji=({size:e,K:t},n,o,r)=>{for(let l=0;l<e;++l)for(let c=0;c<e;++c){let d=l*e+c;t[d]^=!(n(c,l)||2&t[d])}let i=21522^La((1^r)<<3|o,1335,10);for(let l=0;l++<8;i>>=1)t[(l-(l<7))*e+8]=1&i,t[9*e-l]=1&i;for(let l=8;--l,i;i>>=1)t[8*e+l-(l<7)]=1&i,t[(e-l)*e+8]=1&i},Fi=({size:e,K:t},n=0,o=0)=>{for(let r=0;r<e;++r){for(let i=0;i<2;++i)for(let l,c=0,d=0,m=2;c<e;++c){let p=1&t[i?r*e+c:c*e+r];o+=p,d=(d>>1|2098176)&(3047517^p-1),2049&d&&(n+=40),p^m&&(l=0),m=p,n+=++l===5?3:l>5}if(r)for(let i=e+r,l=5*t[r-1]^t[r];i<e*e;i+=e){let c=5*t[i-1]^t[i];n+=3*!(1&(l|c)|4&(l^c)),l=c}}return n+10*(10*Math.abs(o/(e*e)-1)|0)},Ea=[],Wt=(e=mt(1),{minCorrectionLevel:t=0,maxCorrectionLevel:n=3,minVersion:o=1,maxVersion:r=40,mask:i,trailer:l=60433,...c}={})=>{n<t&&mt(3),r<o&&mt(2),typeof e=="string"&&(e=Ai.auto(e,c));for(let d=o,m=0;d<=r;++d){let p=Ea[d];p||(Ea[d]=p=Un(4*d+17),Hi(p,d),p.p=Li(p));let h=Oi(d,p.p.length>>3);if(8*h(t).t<m)continue;let v=Ti();e(v,d),m=v.I;for(let u=n;u>=t;--u){let f=h(u);if(8*f.t<m)continue;for(v.I=m+11&-8;v.I<8*f.t;)v.push(l,16);let k=Un(p.size,p.K);return Ni(k,p.p,Pi(v.F,f)),(Ut[i]?[Ut[i]]:Ut).map((x,D)=>{let S=Un(k.size,k.K);return ji(S,x,i??D,u),S.s=Ut[i]?0:Fi(S),S}).reduce((x,D)=>D.s<x.s?D:x)}}mt(4)};Wt.with=(...e)=>(t,n)=>Wt(t,{modes:[...Ia,...e],...n});var Ne=$(null),Gn=4;function qi({address:e}){let t=Wt(e),n=[];for(let r=0;r<t.size;r++)for(let i=0;i<t.size;i++)t.get(i,r)&&n.push(`M${i} ${r}h1v1h-1z`);let o=t.size+2*Gn;return s`<svg class="qr" viewBox=${`${-Gn} ${-Gn} ${o} ${o}`} role="img" aria-label=${a("qr")}><path d=${n.join("")} /></svg>`}var Ri=()=>b(async()=>{Ne.value=await C("me/code")});async function Ui(e){e.preventDefault();let{password:t,code:n}=Object.fromEntries(new FormData(e.target));await b(()=>y("me/code",{password:t,code:n,secret:Ne.value.secret}),"saved")&&(Ne.value=null,await re())}async function Vi(e){e.preventDefault();let{password:t}=Object.fromEntries(new FormData(e.target));await b(()=>y("me/code/remove",{password:t}),"saved")&&await re()}var Na=()=>s`<label>${a("passwordWord")}<input name="password" type="password" required autocomplete="current-password" /></label>`;function Wi(){return s`
		<p>${a("codeHow")}</p>
		<${qi} address=${Ne.value.address} />
		<p><a href=${Ne.value.address}>${a("codeHere")}</a></p>
		<p>${a("codeByHand")} <code class="secret" dir="ltr">${Ne.value.secret.match(/.{1,4}/g).join(" ")}</code></p>
		<form class="stack" onSubmit=${Ui}>
			<label>${a("codeWord")}<input name="code" inputmode="numeric" dir="ltr" autocomplete="one-time-code" pattern="[0-9]{6}" required /></label>
			<${Na} />
			<button class="main">${a("save")}</button>
		</form>`}function ja(){return s`
		<section><h2>${a("secondStep")}</h2>
			<p class="hint">${a(w.value.code?"codeOn":"codeOff")}</p>
			${w.value.code?s`<form class="stack" onSubmit=${Vi}><${Na} /><button>${a("codeRemove")}</button></form>`:Ne.value?s`<${Wi} />`:s`<button type="button" onClick=${Ri}>${a("codeSet")}</button>`}
		</section>`}var Fa=e=>async t=>{t.preventDefault();let n=t.target;await b(()=>y(e,Object.fromEntries(new FormData(n))),"saved")&&(n.reset(),await re())},Bi=({id:e})=>b(()=>y(`me/sessions/${e}/end`)).then(re);function Ki(){return s`
		<section><h2>${a("ownPhone")}</h2>
			<p class="hint">${a("ownPhoneHint")}</p>
			<form class="line" onSubmit=${Fa("me/phone")}>
				<label><span class="hidden">${a("ownPhone")}</span>
					<input name="phone" type="tel" dir="ltr" autocomplete="tel" placeholder="+39…" maxlength="20" defaultValue=${w.value.phone??""} key=${w.value.phone} /></label>
				<button>${a("save")}</button>
			</form></section>`}function zi(){return s`
		<section><h2>${a("choosePassword")}</h2>
			<form class="stack" onSubmit=${Fa("me/password")}>
				<input class="hidden" type="text" name="name" value=${w.value.name} autocomplete="username" tabindex="-1" aria-hidden="true" readonly />
				<label>${a("passwordWord")}<input name="password" type="password" required autocomplete="current-password" /></label>
				<label>${a("newPassword")}<input name="new" type="password" required minlength="10" autocomplete="new-password" /></label>
				<p class="hint">${a("passwordHint")}</p>
				<button>${a("save")}</button>
			</form></section>`}function qa(){let{name:e,role:t,desks:n,sessions:o}=w.value;return s`
		<h1><bdi>${e}</bdi></h1>
		<p class="tags"><span class="tag">${a(`role.${t}`)}</span> ${n.split(" ").map(r=>s`<span key=${r} class="tag">${r==="all"?a("allDesks"):ne(r)}</span> `)}</p>
		<div class="panels">
			<${Ki} />
			<section><h2>${a("sessions")}</h2>
				<ul class="items">${o.map(r=>s`
					<li key=${r.id}><time>${O(r.began)}</time> <small>${a("until")} ${O(r.ends)}</small>
						${r.here?s`<span class="tag">${a("here")}</span>`:s`<button type="button" onClick=${()=>Bi(r)}>${a("end")}</button>`}</li>`)}</ul></section>
			<${ja} />
			<${zi} />
		</div>`}var he=$(null),Zn=$(!0),Xi=I(),ee=e=>new Date(`${e}T12:00Z`);function Ra(e,t){let n=new Date(`${e}T12:00Z`);return n.setUTCDate(n.getUTCDate()+t),n.toISOString().slice(0,10)}var Xe={week:7,list:28},Yi=([e,t,n=""])=>({kind:Xe[e]?e:"week",date:t??"",desk:n}),Gi=({kind:e,date:t,desk:n})=>B(()=>Xi([`appointments?day=${t}&desk=${n}${e==="list"?`&days=${Xe.list}`:""}`],o=>{he.value=o}));function Bt({item:e}){let t={confirmed:"✓",cancelled:"✗",moving:"⇄"};return s`<span class=${`state ${e.state}`}>${t[e.state]&&s`<b aria-hidden="true">${t[e.state]}</b> `}${a(e.state==="planned"?"noAnswer":`answer.${e.state}`)}</span>`}function Zi({item:e}){return s`
		<li><a class=${`item ${e.state}`} href=${`#appointment/${e.id}`}>
			<time>${e.time}</time> <strong dir="ltr">${e.code}</strong>
			<${Bt} item=${e} />
			${e.number&&s`<bdi class="who" dir="ltr">${e.number}</bdi>`}
			${e.topic&&s`<span class="tag" dir="auto">${e.topic}</span>`}
			${e.desk&&s`<span class="tag">${e.desk}</span>`}
			${e.told&&s`<small>${a(`told.${e.told}`)}</small>`}
		</a></li>`}function Ji({slot:e}){return s`
		<li><a class="item free" href=${`#appointment/new/${e.day}T${e.time}/${e.desk}`}>
			<time>${e.time}</time> ${a("freeSlot")}${e.room>1?` × ${e.room}`:""}
			<span class="tag">${e.desk}</span></a></li>`}function Qi({date:e}){let{today:t,appointments:n,slots:o}=he.value,r=[...n.filter(i=>i.day===e).map(i=>({at:i.time,key:i.id,show:s`<${Zi} key=${i.id} item=${i} />`})),...Zn.value?o.filter(i=>i.day===e).map(i=>({at:i.time,show:s`<${Ji} key=${`${i.desk}${i.time}`} slot=${i} />`})):[]].sort((i,l)=>i.at.localeCompare(l.at));return s`
		<li class=${e===t?"day today":"day"}>
			<h2><time datetime=${e}>${N(ee(e))}</time>${e===t&&s` <span class="hidden">${a("today")}</span>`}</h2>
			${r.length===0?s`<p class="empty">–</p>`:s`<ul>${r.map(({show:i})=>i)}</ul>`}
		</li>`}function er(){let{appointments:e}=he.value;return e.length===0?s`<p class="empty">${a("noAppointments")}</p>`:s`
		<div class="sheet" tabindex="0" role="region" aria-label=${a("appointments")}><table>
			<thead><tr>${["when","code.of","answer.word","about","desk","place","reminders"].map(t=>s`<th key=${t} scope="col">${a(t)}</th>`)}</tr></thead>
			<tbody>${e.map(t=>s`
				<tr key=${t.id}>
					<td><time>${N(ee(t.day))} ${t.time}</time></td>
					<td><a class="item-link" href=${`#appointment/${t.id}`}><bdi dir="ltr">${t.code}</bdi></a></td>
					<td><${Bt} item=${t} /></td>
					<td>${t.person?s`<a href=${`#person/${t.person}`}><bdi dir="ltr">${t.number??a("erased")}</bdi></a>`:"–"}</td>
					<td>${t.desk??"–"}</td>
					<td dir="auto">${t.place}</td>
					<td>${t.reminders?t.told?a(`told.${t.told}`):a("told.planned"):a("never.reminded")}</td>
				</tr>`)}</tbody>
		</table></div>`}function tr({at:e}){let{days:t,desks:n}=he.value,o=i=>M("appointments",e.kind,Ra(t[0],i*Xe[e.kind]),e.desk),r=()=>b(()=>jt("appointments/export",{from:t[0],until:t.at(-1)},`appointments-${t[0]}.csv`));return s`
		<div class="filters">
			<button type="button" onClick=${()=>o(-1)} aria-label=${a("before")}><span class="arrow" aria-hidden="true">‹</span></button>
			<button type="button" onClick=${()=>M("appointments",e.kind)}>${a("today")}</button>
			<button type="button" onClick=${()=>o(1)} aria-label=${a("after")}><span class="arrow" aria-hidden="true">›</span></button>
			${Object.keys(Xe).map(i=>s`<button type="button" key=${i} aria-pressed=${e.kind===i} onClick=${()=>M("appointments",i,t[0],e.desk)}>${a(`show.${i}`)}</button>`)}
			${n.length>0&&s`<label><span class="hidden">${a("desk")}</span>
				<select value=${e.desk} onChange=${({target:i})=>M("appointments",e.kind,t[0],i.value)}>
					<option value="">${a("allDesks")}</option>
					${n.map(({name:i})=>s`<option key=${i}>${i}</option>`)}
				</select></label>`}
			${e.kind==="week"&&n.some(({slots:i})=>i)&&s`<label class="tick"><input type="checkbox" checked=${Zn.value} onChange=${({target:i})=>{Zn.value=i.checked}} /> ${a("freeSlots")}</label>`}
			<a class="button" href="#appointment/new">${a("newAppointment")}</a>
			<a href="#waiting">${a("waitingList")}</a>
			${w.value.role!=="volunteer"&&s`
				<a href="#import/appointments">${a("import")}</a>
				<button type="button" onClick=${r}>${a("export")}</button>`}
		</div>`}function nr(e,t){let n=document.documentElement.dir==="rtl"?"ArrowLeft":"ArrowRight";if(e.target.closest("input, textarea, select, .sheet")||e.ctrlKey||e.altKey||e.metaKey||!he.value)return;let o=[...document.querySelectorAll(".item, .item-link")],r=o.indexOf(document.activeElement);e.key==="ArrowLeft"||e.key==="ArrowRight"?M("appointments",t.kind,Ra(he.value.days[0],e.key===n?Xe[t.kind]:-Xe[t.kind]),t.desk):e.key==="t"?M("appointments",t.kind):e.key==="l"?M("appointments",t.kind==="week"?"list":"week",he.value.days[0],t.desk):e.key==="n"?M("appointment","new"):(e.key==="j"||e.key==="k")&&o[Math.max(0,Math.min(o.length-1,r+(e.key==="j"?1:-1)))]?.focus()}function Ua({parts:e}){let t=Yi(e);if(_(()=>{Gi(t)},[q.value.count]),_(()=>{let r=i=>nr(i,t);return addEventListener("keydown",r),()=>removeEventListener("keydown",r)},[]),he.value===null)return s`<h1>${a("appointments")}</h1>`;let{days:n,more:o}=he.value;return s`
		<h1>${a("appointments")} <small>${N(ee(n[0]))} – ${N(ee(n.at(-1)))}</small></h1>
		<${tr} at=${t} />
		${t.kind==="list"?s`<${er} />`:s`<ol class="week">${n.map(r=>s`<${Qi} key=${r} date=${r} />`)}</ol>`}
		${o&&s`<p class="hint">${a("notAll")}</p>`}
		<p class="hint">${a("keys.appointments")}</p>`}var Wa=$(null),Va=$([]),$t=$([]),or=I(),Ba=e=>B(()=>or([`appointments/${e}`],t=>{Wa.value=t}));async function Ka(e,t){$t.value=[];try{return V.value="",await y(e,t)}catch(n){return V.value=n.message,$t.value=n.columns??[],null}}function X({name:e,children:t}){return s`<label>${a(`field.${e}`)}${t}
		${$t.value.includes(e)&&s`<span class="wrong">${a(`bad.${e}`)}</span>`}</label>`}function ar(e){let t=Math.round(e/36e5);return t%24===0?`${g(t/24)} ${a("days")}`:`${g(t)} ${a("hours")}`}function sr({history:e}){return s`
		<h2>${a("told")}</h2>
		${e.length===0?s`<p class="empty">${a("toldNothing")}</p>`:s`
			<ol class="history">${e.map(t=>s`
				<li><time>${O(t.at)}</time>
					<span>${t.before===0?a("ofChange"):`${ar(t.before)} ${a("beforeIt")}`}</span>
					<span class="tag">${a(`told.${t.state}`)}</span>
					${t.calls>0&&s`<span class="tag">${a("calls")}: ${g(t.calls)}</span>`}
					${t.stale&&s`<span class="tag">${a("told.stale")}</span>`}</li>`)}</ol>`}`}var Jn=(e,t,n)=>Ka(t,n).then(o=>{o&&Ba(e)});function ir({item:e}){let t=n=>{n.preventDefault();let{starts:o,place:r,reminders:i}=Object.fromEntries(new FormData(n.target));Jn(e.id,`appointments/${e.id}`,{starts:o,place:r,reminders:i?"yes":"no"})};return e.past||e.state==="cancelled"?null:s`
		<details open=${e.state==="moving"}><summary>${a("moveIt")}</summary>
			<form class="door" onSubmit=${t}>
				<${X} name="starts"><input id="starts" name="starts" type="datetime-local" required defaultValue=${`${e.day}T${e.time}`} /></${X}>
				<${X} name="place"><input name="place" required maxlength="300" dir="auto" defaultValue=${e.place} /></${X}>
				<label class="tick"><input name="reminders" type="checkbox" defaultChecked=${e.reminders} /> ${a("field.reminders")}</label>
				<p class="hint">${a("moveHint")}</p>
				<button class="main">${a("moveIt")}</button>
			</form></details>
		<details><summary>${a("cancelIt")}</summary>
			<p>${a("cancelHint")}</p>
			<button type="button" class="alert" onClick=${()=>Jn(e.id,`appointments/${e.id}/cancel`)}>${a("cancelIt")}</button></details>
		<button type="button" onClick=${()=>Jn(e.id,`appointments/${e.id}/wait`)}>${a("waitForSlot")}</button>`}function rr({id:e}){_(()=>{$t.value=[]},[e]),_(()=>{Ba(e)},[e,q.value.count]);let t=Wa.value;return String(t?.id)!==e?s`<h1>${a("appointment")}</h1>`:s`
		<p><a href=${`#appointments/week/${t.day}`}>${a("backToWeek")}</a></p>
		<h1>${N(ee(t.day))}, <time>${t.time}</time> · <bdi dir="ltr">${t.code}</bdi></h1>
		<p><${Bt} item=${t} /> ${t.desk&&s`<span class="tag">${t.desk}</span>`} ${t.topic&&s`<span class="tag" dir="auto">${t.topic}</span>`} ${t.staff&&s`<span class="tag" dir="auto">${t.staff}</span>`}</p>
		<p dir="auto">${t.place}</p>
		<p>${t.person?s`<a href=${`#person/${t.person}`}>${a("conversation")} <bdi dir="ltr">${t.number??a("erased")}</bdi></a>`:a("notYours")}</p>
		<${ir} item=${t} />
		<${sr} history=${t.history} />`}function lr({starts:e="",desk:t="",person:n=""}){_(()=>{$t.value=[],B(async()=>{({desks:Va.value}=await C("appointments?days=1"))}),document.querySelector(e?"#who":"#starts")?.focus()},[]);let o=Va.value,r=async i=>{i.preventDefault();let{who:l,reminders:c,...d}=Object.fromEntries([...new FormData(i.target)].filter(([,h])=>h!=="")),m=/^[a-z0-9]{12}$/.test(l??""),p=await Ka("appointments",{...d,[m?"person":"number"]:l,reminders:c?"yes":"no"});p&&M("appointment",String(p.id))};return s`
		<p><a href="#appointments">${a("backToWeek")}</a></p>
		<form class="door wider" onSubmit=${r}>
			<h1>${a("newAppointment")}</h1>
			<${X} name="starts"><input id="starts" name="starts" type="datetime-local" required defaultValue=${e} /></${X}>
			<${X} name="number"><input id="who" name="who" required maxlength="40" dir="ltr" autocomplete="off" defaultValue=${n} /></${X}>
			<p class="hint">${a("whoHint")}</p>
			<label>${a("desk")}<select name="desk"><option value="">–</option>${o.map(({name:i})=>s`<option key=${i} selected=${i===t}>${i}</option>`)}</select></label>
			<${X} name="place"><input name="place" maxlength="300" dir="auto" required=${!o.some(({place:i})=>i)} /></${X}>
			<${X} name="topic"><input name="topic" maxlength="60" dir="auto" /></${X}>
			<label>${a("field.language")}<select name="language"><option value=""></option>${P.value.languages.map(({tag:i,name:l})=>s`<option key=${i} value=${i} lang=${i}>${l}</option>`)}</select></label>
			<${X} name="code"><input name="code" maxlength="20" dir="ltr" autocapitalize="characters" /></${X}>
			<p class="hint">${a("codeHint")}</p>
			<label class="tick"><input name="reminders" type="checkbox" defaultChecked /> ${a("field.reminders")}</label>
			<button class="main">${a("save")}</button>
		</form>`}function za({parts:[e,t,n,o]}){return e==="new"?s`<${lr} starts=${t} desk=${n} person=${o} />`:s`<${rr} id=${e} />`}var cr=100,Kt=$([]),Ya=$(!1),Xa=(e=0)=>b(async()=>{let t=(await C(`audit?before=${e}`)).entries;Kt.value=e?[...Kt.value,...t]:t,Ya.value=t.length===cr});function Ga(){return _(()=>{Xa()},[]),s`
		<h1>${a("audit")}</h1>
		<p class="hint">${a("auditHint")} <code dir="ltr">passaparola audit verify</code></p>
		<div class="sideways" tabindex="0" role="region" aria-label=${a("audit")}><table>
			<thead><tr><th scope="col">${a("whenWord")}</th><th scope="col">${a("whoWord")}</th><th scope="col">${a("whatWord")}</th><th scope="col">${a("about")}</th></tr></thead>
			<tbody>${Kt.value.map(e=>s`
				<tr key=${e.id}>
					<td><time>${O(e.at)}</time></td>
					<td><bdi>${e.staff??a("commandLine")}</bdi></td>
					<td>${Y("audit",e.did)}</td>
					<td>${e.person?s`<a href=${`#person/${e.person}`}><bdi dir="ltr">${e.person}</bdi></a>`:e.thing||""}</td>
				</tr>`)}</tbody>
		</table></div>
		${Ya.value&&s`<button type="button" onClick=${()=>Xa(Kt.value.at(-1).id)}>${a("more")}</button>`}`}var Za=["no_number","number_invalid","sent_post","appointment_questura","in_process","need_documents","ready","collected","not_found","warning_refusal","refused","unavailable","stale"],zt=$(null),Qn=$(0),Ye=$(0),ur=I(),eo=(e,t=0)=>B(()=>ur([`cases?state=${e}${t?`&before=${t}`:""}`],n=>{zt.value=t?[...zt.value,...n.cases]:n.cases,Qn.value=n.next}));function pr({file:e,state:t}){return s`
		<form class="inline" onSubmit=${async o=>{o.preventDefault(),await b(()=>y(`cases/${e.id}`,Object.fromEntries(new FormData(o.target))))&&(Ye.value=0,eo(t))}}>
			<label><span class="hidden">${a("caseState")}</span><select name="state">${Za.map(o=>s`<option key=${o} value=${o} selected=${o===e.state}>${a(`case.${o}`)}</option>`)}</select></label>
			<label>${a("field.date")}<input name="date" type="date" defaultValue=${e.date??""} /></label>
			<label>${a("field.time")}<input name="time" maxlength="20" defaultValue=${e.time??""} /></label>
			<label>${a("field.place")}<input name="place" maxlength="300" dir="auto" defaultValue=${e.place??""} /></label>
			<button class="main">${a("save")}</button>
		</form>`}function dr({file:e,state:t}){return s`
		<li>
			<div class="what">
				<bdi dir="ltr"><strong>${e.case?`…${e.case}`:"–"}</strong></bdi> <span>${a(`case.${e.state}`)}</span>
				<small>${e.person&&s`<a href=${`#person/${e.person}`}><bdi dir="ltr">${e.number??a("erased")}</bdi></a>`}
					${e.date&&s`<span><time>${e.date}</time> ${e.time}</span>`}
					${e.place&&s`<bdi>${e.place}</bdi>`}
					<span>${a("checked")} <time>${N(e.checked)}</time></span></small>
				${Ye.value===e.id&&s`<${pr} file=${e} state=${t} />`}
			</div>
			${e.case&&s`<button type="button" aria-expanded=${Ye.value===e.id} onClick=${()=>{Ye.value=Ye.value===e.id?0:e.id}}>${a("change")}</button>`}
		</li>`}function Ja({parts:[e=""]}){return _(()=>{Ye.value=0,eo(e)},[e]),s`
		<h1>${a("cases")}</h1>
		<div class="filters">
			<label><span class="hidden">${a("caseState")}</span>
				<select value=${e} onChange=${({target:t})=>M("cases",t.value)}>
					<option value="">${a("allStates")}</option>
					${Za.map(t=>s`<option key=${t} value=${t}>${a(`case.${t}`)}</option>`)}
				</select></label>
			${w.value.role!=="volunteer"&&s`<a href="#import/cases">${a("import")}</a>`}
		</div>
		${zt.value?.length===0&&s`<p class="empty">${a("noCases")}</p>`}
		<ul class="tasks">${zt.value?.map(t=>s`<${dr} key=${t.id} file=${t} state=${e} />`)}</ul>
		${Qn.value>0&&s`<button type="button" onClick=${()=>eo(e,Qn.value)}>${a("more")}</button>`}`}var to=$(null),Xt=$(null),mr=15e3,$r={done:"✓",open:"○",wrong:"✗",yourself:"?"},fr=I(),Qa=()=>B(()=>fr(["house"],e=>{to.value=e})),hr=()=>B(async()=>{({settings:Xt.value}=await C("house/settings"))});function vr({step:e}){return s`
		<li class=${`step ${e.state}`}>
			<b aria-hidden="true">${$r[e.state]}</b>
			<div>
				<strong>${a(`step.${e.step}`)}</strong> ${e.of&&s`<bdi class="tag">${e.of}</bdi>`}
				<span class="hidden">${a(`state.${e.state}`)}</span>
				${e.at>0&&s` <small><time>${O(e.at)}</time></small>`}
				${e.state!=="done"&&s`<p>${a(`how.${e.step}`)}</p>`}
			</div>
		</li>`}function gr({accounts:e}){return s`
		<h2>${a("accounts")}</h2>
		<div class="sheet" tabindex="0" role="region" aria-label=${a("accounts")}><table>
			<thead><tr>${["account","state.word","number.word","rate","price","heardLast"].map(t=>s`<th key=${t} scope="col">${a(t)}</th>`)}</tr></thead>
			<tbody>${e.map(t=>s`
				<tr key=${t.name}>
					<td><bdi>${t.name}</bdi> <small>${t.provider}</small></td>
					<td class=${t.state==="well"?"":"alarm"}>${a(`account.${t.state}`)}${t.wait>0?` (${g(Math.ceil(t.wait/1e3))} s)`:""}</td>
					<td><bdi dir="ltr">${t.number}</bdi></td>
					<td>${g(t.rate)}</td>
					<td>${t.price>0?z(t.price):"–"}</td>
					<td>${t.heard>0?s`<time>${O(t.heard)}</time>`:"–"}</td>
				</tr>`)}</tbody>
		</table></div>`}function br({spending:e,cap:t}){let n=Math.max(t,...e.map(o=>o.euro),.01);return s`
		<h2>${a("spending")}</h2>
		<p>${t>0?a("capIs",z(t)):a("noCap")}</p>
		${e.length===0?s`<p class="empty">${a("nothingSpent")}</p>`:s`
			<div class="sheet" tabindex="0" role="region" aria-label=${a("spending")}><table>
				<thead><tr><th scope="col">${a("day.word")}</th><th scope="col">${a("euro.word")}</th><th scope="col">${a("texts")}</th><th scope="col">${a("calls.word")}</th></tr></thead>
				<tbody>${e.map(o=>s`
					<tr key=${o.day}><td><time>${N(ee(o.day))}</time></td>
						<td>${z(o.euro)} <meter min="0" max=${n} high=${t>0?t*.8:void 0} value=${o.euro} aria-label=${z(o.euro)}></meter></td>
						<td>${g(o.texts)}</td><td>${g(o.calls)}</td></tr>`)}</tbody>
			</table></div>`}`}function _r(){return s`
		<h2>${a("settings")}</h2>
		<p class="hint">${a("settingsHint")}</p>
		${Xt.value===null?s`<button type="button" onClick=${hr}>${a("showSettings")}</button>`:s`
			<pre class="sheet" tabindex="0" dir="ltr" role="region" aria-label=${a("settings")}>${Xt.value.map(({name:e,value:t})=>`${e} ${t}`).join(`
`)}</pre>`}`}function es(){if(_(()=>{Xt.value=null,Qa();let m=setInterval(Qa,mr);return()=>clearInterval(m)},[]),to.value===null)return s`<h1>${a("house")}</h1>`;let{wrong:e,steps:t,accounts:n,spending:o,cap:r,reload:i,reloaded:l,why:c}=to.value,d=t.filter(({state:m})=>m!=="done"&&m!=="yourself").length;return s`
		<h1>${a("house")}</h1>
		${e?s`<p class="wrong" role="status">${a(`house.${e}`)}</p>`:s`<p class="held" role="status">${a("allWell")}</p>`}
		${i&&s`<p class=${i==="refused"?"wrong":"hint"}>${a(`reload.${i}`)} <time>${O(l)}</time>${c&&s` <bdi lang="en" dir="ltr">${c}</bdi>`}</p>`}
		<h2>${a("firstSteps")}${d>0?` · ${a("toDo",g(d))}`:""}</h2>
		<ol class="steps">${t.map(m=>s`<${vr} key=${m.step+m.of} step=${m} />`)}</ol>
		${n.length>0&&s`<${gr} accounts=${n} />`}
		<${br} spending=${o} cap=${r} />
		${w.value.role==="admin"&&s`<${_r} />`}`}var yr=["appointments","cases","people"],De=$(null),te=$(null),Ge=$(null),wr=500;function ts(){De.value=te.value=Ge.value=null}async function kr(e,t){ts(),await b(async()=>{await da(t,n=>{te.value={what:"reading",done:n,all:t.size}}),De.value=await y("import/check",{what:e})}),te.value=null}var xr=()=>new Promise(e=>{setTimeout(e,wr)});async function Sr(e,t){t.preventDefault();let n=t.target.elements.cancel_missing?.checked??!1;await b(async()=>{let o=await y("import",{what:e,cancel_missing:n}),{import:r,pieces:i,rows:l}=o;for(let c=0;c<i;c++)te.value={what:"sending",done:c,all:i},o=await y(`import/${r}`,{piece:c});for(;!o.ended;)te.value={what:"putting",done:o.put,all:l},await xr(),o=await C(`import/${r}`);Ge.value={rows:l,cancelled:o.cancelled??0},De.value=null}),te.value=null}function Cr({finding:e}){let t=a(`bad.${e.code}`);return s`<li>${e.line>0&&s`<strong>${a("line",e.line)}</strong>: `}
		${t===`bad.${e.code}`?s`<span lang="en" dir="ltr">${e.message}</span>`:s`${t} <small lang="en" dir="ltr">${e.message}</small>`}</li>`}function Dr(){let{wrong:e,findings:t}=De.value;return s`
		<section role="alert">
			<h2>${a("badRows",g(e))}</h2>
			<p>${a("nothingImported")}</p>
			<ul class="findings">${t.map(n=>s`<${Cr} key=${`${n.line}${n.code}${n.message}`} finding=${n} />`)}</ul>
			${e>t.length&&s`<p class="hint">${a("andMore",g(e-t.length))}</p>`}
		</section>`}var Er=["number","code","starts_ms","place","desk","case_number","state","name","language"],Or=(e,t)=>e==="starts_ms"?O(t):t;function Ar({what:e}){let{rows:t,first:n}=De.value,o=Er.filter(r=>n.some(i=>i[r]!==void 0));return s`
		<section>
			<h2 role="status">${a("rowsFine",g(t))}</h2>
			<div class="sheet" tabindex="0" role="region" aria-label=${a("firstRows")}><table>
				<thead><tr>${o.map(r=>s`<th key=${r} scope="col">${a(`column.${r}`)}</th>`)}</tr></thead>
				<tbody>${n.map((r,i)=>s`<tr key=${i}>${o.map(l=>s`<td key=${l}><bdi>${Or(l,r[l])}</bdi></td>`)}</tr>`)}</tbody>
			</table></div>
			<form onSubmit=${r=>Sr(e,r)}>
				${e==="appointments"&&s`
					<label class="tick"><input type="checkbox" name="cancel_missing" /> ${a("cancelMissing")}</label>
					<p class="hint">${a("cancelMissingHint")}</p>`}
				<button class="main" id="put" disabled=${te.value!==null}>${a("importRows",g(t))}</button>
			</form>
		</section>`}function ns({parts:[e="appointments"]}){return _(()=>{ts(),document.querySelector("#file")?.focus()},[e]),s`
		<h1>${a("import")}</h1>
		<div class="filters">${yr.map(t=>s`<a key=${t} href=${`#import/${t}`} aria-current=${t===e?"page":void 0}>${a(t)}</a>`)}</div>
		<p>${a("importHint")}</p>
		<p class="hint"><code dir="ltr">${a(`columns.${e}`)}</code></p>
		<label>${a("file")}<input id="file" type="file" accept=${e==="appointments"?".csv,.ics,text/csv,text/calendar":".csv,text/csv"} onChange=${({target:t})=>{t.files.length>0&&kr(e,t.files[0])}} /></label>
		${te.value&&s`<p role="status">${a(`step.${te.value.what}`)} <progress value=${te.value.done} max=${Math.max(1,te.value.all)} aria-label=${a(`step.${te.value.what}`)}></progress></p>`}
		${De.value&&(De.value.wrong>0?s`<${Dr} />`:De.value.rows===0?s`<p role="status">${a("noRows")}</p>`:s`<${Ar} what=${e} />`)}
		${Ge.value&&s`<p class="held" role="status">${a("imported",g(Ge.value.rows))}${Ge.value.cancelled>0?` ${a("cancelledToo",g(Ge.value.cancelled))}`:""} <a href=${e==="people"?"#inbox":`#${e}`}>${a("look")}</a></p>`}`}var Ze=({flow:e,step:t})=>`${e}.${t}`;function no(e,t){let n=(e[t-1]??"").trim(),o=n.search(/\s*(->|→|–>)/);return o>0?n.slice(0,o):n.split(/\s/)[0]}function Tr(e,t){let n=new Map;for(let{name:o,arrows:r}of e.steps)for(let i of r){let l=Ze({flow:e.name,step:o}),c=i.flow===e.name?Ze(i):i.flow;if(l===c)continue;let d=`${l} ${c}`,m=n.get(d)??{id:d,from:l,to:c,labels:[],times:0},p=no(t,i.line);m.labels.includes(p)||m.labels.push(p),n.set(d,m)}return[...n.values()]}function Mr(e,t,n){let o=new Map([[t,null]]),r=[t];for(let l of r){if(l===n)break;for(let c of e)c.from===l&&!o.has(c.to)&&(o.set(c.to,c),r.push(c.to))}let i=[];for(let l=o.get(n);l;l=o.get(l.from))i.push(l);return i}function Ir(e,t){let n=Ze({flow:e.name,step:e.steps[0].name}),o=new Map([[n,0]]),r=[n],i=()=>{for(let c of r)for(let{from:d,to:m}of t)d===c&&!o.has(m)&&(o.set(m,o.get(d)+1),r.push(m))};i();for(let{name:c}of e.steps){let d=Ze({flow:e.name,step:c});o.has(d)||(o.set(d,0),r.push(d),i())}let l=[];for(let c of r)(l[o.get(c)]??=[]).push(c);return l}function os(e,t){let n=(e.text??"").split(`
`),o=Tr(e,n);for(let{from:m,flow:p,step:h,times:v}of e.chosen)for(let u of Mr(o,Ze({flow:e.name,step:m}),p===e.name?Ze({flow:p,step:h}):p))u.times+=v;let r=Ir(e,o),l=Math.max(...r.map(m=>m.length))*178-28+40+40,c=new Map;r.forEach((m,p)=>m.forEach((h,v)=>{let u=40+(l-40-40-m.length*178+28)/2+v*178;c.set(h,{place:h,x:t?l-u-150:u,y:20+p*114,width:150,height:40,name:h.slice(h.indexOf(".")+1),isOther:!h.includes(".")})}));let d=Math.max(1,...o.map(({times:m})=>m));for(let m of o){let p=c.get(m.from),h=c.get(m.to),v=p.x+150/2,u=h.x+150/2,f=h.y>p.y,k=p.x+150+16;m.path=f?`M${v},${p.y+40} C${v},${p.y+40+36} ${u},${h.y-40} ${u},${h.y-6}`:`M${p.x+150},${p.y+40/2} C${k+24},${p.y+40/2} ${k+24},${h.y+40/2} ${h.x+150+6},${h.y+40/2}`,m.labelX=f?v+(u-v)*.62:k+4,m.labelY=f?p.y+40+(h.y-p.y-40)*.6:(p.y+h.y+40)/2,m.weight=1+4*m.times/d,m.isBack=!f}return{nodes:[...c.values()],arrows:o,lines:n,width:l,height:r.length*114-74+40}}var as=$(null),ve=$(null),Pr=I();function Hr(){return _(()=>{b(async()=>{({flows:as.value}=await C("flows"))})},[]),s`
		<h1>${a("flows")}</h1>
		<p class="hint">${a("flows.hint")}</p>
		<ul class="tasks">${as.value?.map(e=>s`
			<li key=${e.name}><div class="what"><a href=${`#flows/${e.name}`}><strong>${e.name}</strong> <span dir="auto" lang="en">${e.about}</span></a>
				<small>${a("flows.steps",g(e.steps))}
					${e.text&&s`<span class="tag">${a("flows.text")}</span>`}${e.call&&s`<span class="tag">${a("flows.call")}</span>`}
					${e.findings>0&&s`<b class="tag">${a("flows.findings",g(e.findings))}</b>`}</small></div></li>`)}</ul>`}var Lr=e=>document.getElementById(`line-${e}`)?.scrollIntoView({block:"center"});function ss(e,t){e.preventDefault();let{line:n}=ve.value.steps.find(r=>r.name===t);Lr(n);let o=document.getElementById(`line-${n}`);o.tabIndex=-1,o.focus({preventScroll:!0})}function Nr(){let e=ve.value,t=os(e,Se[U.value].direction==="rtl"),n=new Set(e.steps.filter(o=>o.asks).map(({name:o})=>o));return s`
		<div class="picture" tabindex="0" role="region" aria-label=${a("flows.picture")}>
			<svg width=${t.width} height=${t.height} viewBox=${`0 0 ${t.width} ${t.height}`} role="group" aria-label=${e.name} dir="ltr">
				<defs><marker id="tip" viewBox="0 0 8 8" refX="6" refY="4" markerWidth="8" markerHeight="8" markerUnits="userSpaceOnUse" orient="auto"><path d="M0,0 L8,4 L0,8 z" /></marker></defs>
				${t.arrows.map(o=>s`<path key=${o.id} class=${`arrow ${o.times>0?"gone":""} ${o.isBack?"back":""}`} d=${o.path} stroke-width=${o.weight} marker-end="url(#tip)" />`)}
				${t.nodes.map(o=>s`
					<a key=${o.place} href=${o.isOther?`#flows/${o.place}`:`#flows/${e.name}/${o.name}`} onClick=${o.isOther?void 0:r=>ss(r,o.name)}>
						<rect class=${o.isOther?"other":n.has(o.name)?"asks":"node"} x=${o.x} y=${o.y} width=${o.width} height=${o.height} rx=${o.isOther?20:6} />
						<text x=${o.x+o.width/2} y=${o.y+o.height/2+5} text-anchor="middle">${o.name}</text></a>`)}
				${t.arrows.filter(o=>!o.isBack||o.times>0).map(o=>s`<text key=${o.id} class="said" x=${o.labelX} y=${o.labelY} text-anchor="middle">${o.labels[0].slice(0,18)}${(o.labels[0].length>18||o.labels.length>1)&&"…"}${o.times>0&&s`<tspan class="times"> ${g(o.times)}</tspan>`}</text>`)}
			</svg>
		</div>
		<p class="hint">${a("flows.key")}</p>`}function jr(){let e=ve.value,t=e.text.split(`
`);return s`
		<h2>${a("flows.list")}</h2>
		<ol class="steps">${e.steps.map(n=>s`
			<li key=${n.name}><a href=${`#flows/${e.name}/${n.name}`} onClick=${o=>ss(o,n.name)}><strong>${n.name}</strong></a>
				${n.asks&&s` <span class="tag">${a("flows.asks")}</span>`}
				<ul>${n.arrows.map((o,r)=>{let i=o.flow===e.name?o.step:o.flow;return s`<li key=${r}><code dir="ltr">${no(t,o.line)} → ${i}</code></li>`})}</ul></li>`)}</ol>
		${e.chosen.length>0&&s`<h2>${a("flows.chosen")}</h2><div class="scroll"><table>
			<thead><tr><th scope="col">${a("flows.from")}</th><th scope="col">${a("flows.to")}</th><th scope="col" class="number">${a("flows.times")}</th></tr></thead>
			<tbody>${e.chosen.map((n,o)=>s`<tr key=${o}><th scope="row">${n.from}</th><td>${n.flow===e.name?n.step:`${n.flow}.${n.step}`}</td><td class="number">${g(n.times)}</td></tr>`)}</tbody></table></div>`}`}function Fr(){let e=ve.value,t=o=>e.findings.filter(r=>r.line===o),n=e.findings.filter(o=>o.line===0);return s`
		<h2>${a("flows.file")}</h2>
		<p class="hint">${a("flows.where")} <code dir="ltr">${e.file}</code></p>
		${n.length>0&&s`<details><summary>${a("flows.findings",g(n.length))}</summary><ul class="findings" lang="en" dir="ltr">${n.map((o,r)=>s`<li key=${r} class=${o.level}>${o.message}</li>`)}</ul></details>`}
		<div class="file" tabindex="0" role="region" aria-label=${a("flows.file")} dir="ltr"><ol>${e.text.split(`
`).map((o,r)=>s`
			<li key=${r} id=${`line-${r+1}`}><code>${o}</code>${t(r+1).map((i,l)=>s`<p key=${l} class=${i.level} lang="en">${i.message}</p>`)}</li>`)}</ol></div>`}function qr({name:e}){return _(()=>{ve.value=null,b(()=>Pr([`flows/${encodeURIComponent(e)}`],t=>{ve.value=t}))},[e]),ve.value===null?s`<h1>${e}</h1>`:s`
		<h1>${ve.value.name}</h1>
		<p><span lang="en" dir="auto">${ve.value.about}</span></p>
		<p class="actions"><a class="button" href="#flows">${a("flows")}</a> <a class="button" href="../phone/" target="_blank" rel="noopener">${a("flows.phone")}</a></p>
		<${Nr} />
		<div class="flow"><section><${jr} /></section><section class="beside"><${Fr} /></section></div>`}var is=({parts:[e]})=>e?s`<${qr} name=${e} />`:s`<${Hr} />`;var ao="desk",ls=["all","unread","mine","free"],ft=$("all"),Jt=$(""),le=$(null),so=$(!1),Gt,cs=e=>`inbox?filter=${ft.value}&desk=${encodeURIComponent(Jt.value)}&skip=${e}`,Rr=I();async function us(){try{let e=Math.max(0,(le.value?.length??0)-50);await Rr(Array.from({length:1+Math.min(3,Math.ceil(e/50))},(t,n)=>cs(50*n)),(...t)=>{le.value=t.flatMap(n=>n.tasks),so.value=t.at(-1).more})}catch(e){V.value=e.message}}async function Ur(){await b(async()=>{let e=await C(cs(le.value.length));le.value=[...le.value,...e.tasks],so.value=e.more})}var Qt=(e,t)=>e&&b(()=>y(`tasks/${e.id}`,t)).then(us),Vr=()=>[...document.querySelectorAll(".tasks .what")],rs=()=>le.value?.find(({id:e})=>e===Number(document.activeElement.closest("[data-task]")?.dataset.task));function Yt(e){let t=Vr(),n=t.findIndex(o=>o.closest("[data-task]")===document.activeElement.closest("[data-task]"));t[Math.max(0,Math.min(t.length-1,n+e))]?.focus()}var Zt=e=>new Date().setHours(24*e,0,0,0);function oo(e){return e.urgent?a("urgent"):e.due<Zt(0)?a("overdue"):e.due<Zt(1)?a("today"):e.due<Zt(2)?a("tomorrow"):N(e.due)}function io({id:e}){return s`<audio controls preload="none" src=${`api/recordings/${e}`} aria-label=${a("recording")}></audio>`}var ht=e=>new Intl.DisplayNames(U.value,{type:"language"}).of(e);function Wr({task:e}){return e.name?s`<bdi>${e.name}</bdi>`:s`<bdi dir="ltr">${e.number??a(e.person?"erased":"withheld")}</bdi>`}function Br({task:e}){return e.said?s`<span class="said"><bdi lang=${e.language}>${e.said}</bdi></span>`:e.called?s`<span class="said">${a("called")}${e.seconds>0&&` · ${a("leftMessage",e.seconds)}`}</span>`:null}function ro({task:e}){let t=e.staff===w.value?.name;return s`
		<li data-task=${e.id} class=${`task ${e.urgent?"urgent":""} ${e.unread?"unread":""}`}>
			<a class="what" href=${e.person?`#person/${e.person}`:"#inbox"} onClick=${()=>{Gt=e.id}}>
				<span class="first">
					${e.unread&&s`<span class="dot"><span class="hidden">${a("unread")} </span></span>`}
					<strong><${Wr} task=${e} /></strong>
					<span class="topic">${fe(e.topic)}</span>
					<time datetime=${new Date(e.heard||e.opened).toISOString()}>${Kr(e.heard||e.opened)}</time>
				</span>
				<${Br} task=${e} />
				<span class="tags">
					${e.stopped&&s`<b class="tag">STOP</b>`}
					${e.desk!==ao&&s`<span class="tag">${ne(e.desk)}</span>`}
					${e.language&&s`<span class="tag" title=${a("language")}>${ht(e.language)}</span>`}
					${e.state!=="open"&&s`<span class="tag">${a(e.state)}</span>`}
					${e.staff&&s`<span class="tag own"><bdi>${e.staff}</bdi></span>`}
				</span>
			</a>
			${!e.person&&e.seconds>0&&s`<${io} id=${e.interaction} />`}
			${t?s`<button type="button" onClick=${()=>Qt(e,{state:"done"})}>${a("close")}</button>`:s`<button type="button" disabled=${e.staff!==null} onClick=${()=>Qt(e,{take:!0})}>${a("take")}</button>`}
		</li>`}var Kr=e=>e>=Zt(0)?Ce(e):N(e);function zr(){return s`
		<div class="filters">
			<div class="choice" role="group" aria-label=${a("inbox")}>
				${ls.map(e=>s`
					<button type="button" key=${e} aria-pressed=${ft.value===e} onClick=${()=>{ft.value=e}}>${a(e==="free"?"free.filter":e)}</button>`)}
			</div>
			${P.value.desks.length>1&&s`
				<label><span class="hidden">${a("toDesk")}</span>
					<select value=${Jt.value} onChange=${({target:e})=>{Jt.value=e.value}}>
						<option value="">${a("allDesks")}</option>
						${P.value.desks.map(e=>s`<option key=${e} value=${e}>${ne(e)}</option>`)}
					</select></label>`}
		</div>`}function ps(){_(()=>{us()},[ft.value,Jt.value,q.value.count]);let e=le.value!==null;_(()=>{e&&Gt&&document.querySelector(`[data-task="${Gt}"] .what`)?.focus(),Gt=void 0},[e]),G([{key:"j",name:"key.next",run:()=>Yt(1)},{key:"ArrowDown",run:()=>Yt(1)},{key:"k",name:"key.before",run:()=>Yt(-1)},{key:"ArrowUp",run:()=>Yt(-1)},{key:"t",name:"take",run:()=>Qt(rs(),{take:!0})},{key:"x",name:"close",run:()=>Qt(rs(),{state:"done"})},...ls.map((n,o)=>({key:String(o+1),name:n==="free"?"free.filter":n,run:()=>{ft.value=n}}))]);let t=Map.groupBy?.(le.value??[],oo)??(le.value??[]).reduce((n,o)=>n.set(oo(o),[...n.get(oo(o))??[],o]),new Map);return s`
		<div class="title"><h1>${a("inbox")}</h1><${zr} /></div>
		${le.value?.length===0&&s`<p class="empty">${a("nothing")}</p>`}
		${[...t].map(([n,o])=>s`
			<section key=${n} aria-label=${n}>
				<h2>${n}</h2>
				<ul class="tasks">${o.map(r=>s`<${ro} key=${r.id} task=${r} />`)}</ul>
			</section>`)}
		${so.value&&s`<button type="button" onClick=${Ur}>${a("more")}</button>`}`}var oe=e=>e===null?a("notice.others"):P.value.languages.find(t=>t.tag===e)?.name??e,Ee=e=>e%1440===0?a("notice.days",g(e/1440)):e%60===0?a("notice.hours",g(e/60)):a("notice.minutes",g(e)),en=({kind:e,name:t,notice:n})=>s`${a(`notice.to.${e}`)} ${e==="those"?s`<a href=${`#notice/${n}`}>${n}</a>`:s`<bdi>${t}</bdi>`}`,tn=({after:e,without:t})=>t?a("notice.without"):e===0?a("notice.atOnce"):a("notice.after",Ee(e));function ds({text:e,letters:t}){let n=[];for(let o of e){let r=t.includes(o),i=n.at(-1);i?.marked===r&&!r?i.text+=o:n.push({marked:r,text:o})}return n.map(({marked:o,text:r},i)=>o?s`<mark key=${i}>${r}</mark>`:r)}var je=6e4,nn=1440*je,Fe=({share:e,kind:t="",size:n=""})=>s`
	<svg class=${`measure ${n}`} aria-hidden="true" preserveAspectRatio="none" viewBox="0 0 100 10"><rect class=${t} width=${Math.max(e>0?.5:0,100*e)} height="10" /></svg>`,co=(e,t)=>t>0?e/t:0;function Xr({result:e}){let t=Math.max(...e.texts.map(({people:n})=>n));return s`
		<div class="scroll"><table>
			<caption>${a("notice.perLanguage")}</caption>
			<thead><tr><th scope="col">${a("notice.language")}</th><th scope="col" class="number">${a("notice.people")}</th><th class="wide"><span class="hidden">${a("notice.bar")}</span></th>
				<th scope="col" class="number">${a("notice.parts")}</th><th scope="col" class="number">${a("notice.cost")}</th></tr></thead>
			<tbody>${e.texts.map(n=>s`
				<tr key=${n.language}><th scope="row"><bdi>${oe(n.language)}</bdi><${Fe} size="narrow" share=${co(n.people,t)} /></th><td class="number">${g(n.people)}</td>
					<td class="wide"><${Fe} share=${co(n.people,t)} /></td>
					<td class="number">${g(n.parts*n.people)} <small>${a("notice.each",g(n.parts))}</small></td><td class="number">${z(n.cost/1e6)}</td></tr>`)}</tbody>
			<tfoot><tr><th scope="row">${a("notice.together")}</th><td class="number">${g(e.people)}</td><td class="wide"></td><td class="number">${g(e.parts)}</td><td class="number">${z(e.cost/1e6)}</td></tr></tfoot>
		</table></div>`}function uo({reasons:e,people:t}){let n=Object.entries(e),o=n.reduce((r,[,i])=>r+i,t);return n.length>0&&s`
		<div class="scroll"><table>
			<caption>${a("notice.leftOut")}</caption>
			<tbody>${n.map(([r,i])=>s`
				<tr key=${r}><th scope="row">${a(`notice.reason.${r}`)}</th><td class="number">${g(i)}</td><td class="wide"><${Fe} kind="out" share=${co(i,o)} /></td></tr>`)}</tbody>
		</table></div>`}function Yr([e,t],n,o){let r=[];if(e===t)return r;for(let i=n-nn;i<o&&r.length<40;i+=nn){let l=new Date(i).setHours(0,0,0,0),c=new Date(l).setHours(0,e),d=new Date(e<t?l:l+nn+36e5).setHours(0,t);d>n&&c<o&&r.push([Math.max(c,n),Math.min(d,o)])}return r}var lo=26,Gr=[10,30,60,120,180,360,720,1440,2880,5760,14400];function Zr({notice:e,result:t}){let n=t.to.filter(u=>u.starts>0),o=t.starts-10*je,r=Math.max(t.ends+10*je,o+60*je),i=Se[U.value].direction==="rtl",l=u=>100*(u-o)/(r-o),c=(u,f)=>{let k=Math.max(.7,l(f)-l(u));return{x:`${i?100-l(u)-k:l(u)}%`,width:`${k}%`}},d=je*(Gr.find(u=>(r-o)/je/u<=6)??20*1440),m=[];for(let u=new Date(o).setHours(0,0,0,0);u<r&&m.length<12;u+=d)l(u)>3&&l(u)<97&&m.push(u);let p=n.length*lo+24,h=Yr(t.quiet,o,r),v=`${a("notice.starts")} ${O(t.starts)}, ${a("notice.ends")} ${O(t.ends)}`;return s`
		<figure>
			<figcaption>${a("notice.when")}</figcaption>
			<svg class="time" role="img" aria-label=${v} width="100%" height=${p}>
				${h.map(([u,f])=>s`<rect key=${u} class="quiet" ...${c(u,f)} y="0" height=${p-20} />`)}
				${m.map(u=>s`<g key=${u}>
					<line x1=${c(u,u).x} x2=${c(u,u).x} y1="0" y2=${p-20} />
					<text x=${c(u,u).x} y=${p-5} text-anchor="middle">${d>=nn?new Date(u).getDate():Ce(u)}</text></g>`)}
				${n.map((u,f)=>s`<rect key=${f} class="lane" ...${c(u.starts,u.ends)} y=${f*lo+4} height=${lo-8} rx="3" />`)}
			</svg>
			${h.length>0&&s`<p class="hint"><svg class="key" aria-hidden="true" width="14" height="14"><rect class="quiet" width="14" height="14" /></svg> ${a("notice.quiet")}</p>`}
			<div class="scroll"><table>
				<thead><tr><th scope="col">${a("notice.who")}</th><th scope="col" class="number">${a("notice.people")}</th><th scope="col">${a("notice.starts")}</th><th scope="col">${a("notice.ends")}</th></tr></thead>
				<tbody>${e.to.map((u,f)=>s`
					<tr key=${f}><th scope="row"><${en} ...${u} /> <small>${tn(u)}</small></th><td class="number">${u.without?"–":g(t.to[f].people)}</td>
						<td>${t.to[f].starts?O(t.to[f].starts):"–"}</td><td>${t.to[f].ends?O(t.to[f].ends):"–"}</td></tr>`)}</tbody>
			</table></div>
		</figure>`}function Jr({result:e}){return s`
		${e.no_way&&s`<p class="warning">${a("notice.noWay")}</p>`}
		${e.people===0&&s`<p class="warning">${a("notice.nobody")}</p>`}
		${e.over&&s`<p class="warning">${a("notice.over",z((e.cap-e.spent)/1e6))}</p>`}
		${e.late>0&&s`<p class="warning">${a("notice.late",g(e.late))}</p>`}
		${e.waits_quiet&&s`<p class="warning">${a("notice.waitsQuiet")}</p>`}`}function on({notice:e,result:t}){let n=Math.max(1,Math.round((t.ends-t.starts)/je));return s`
		<section class="rehearsal" aria-label=${a("notice.rehearsal")}>
			<h2>${a("notice.rehearsal")}</h2>
			<p class="sum"><strong>${a("notice.sumPeople",g(t.people))}</strong> · ${a("notice.sumCost",z(t.cost/1e6))} · ${a("notice.sumTime",Ee(n))}</p>
			<${Jr} result=${t} />
			<${Xr} result=${t} />
			<${uo} reasons=${t.left_out} people=${t.people} />
			<${Zr} notice=${e} result=${t} />
		</section>`}var po=$(null),Qr=I(),el={n:()=>M("notice-edit","new"),j:()=>ms(1),k:()=>ms(-1)};function ms(e){let t=[...document.querySelectorAll(".tasks a")];t[Math.max(0,Math.min(t.length-1,t.indexOf(document.activeElement)+e))]?.focus()}var mo=({notice:{state:e,urgent:t}})=>s`
	<span class=${`tag state-${e}`}>${a(`notice.state.${e}`)}</span>
	${t&&s`<b class="tag">${a("urgent")}</b>`}`;function $s(){return _(()=>{b(()=>Qr(["notices"],e=>{({notices:po.value}=e)}))},[q.value.count]),G(el),s`
		<h1>${a("notices")}</h1>
		<p><a class="button main" href="#notice-edit/new">${a("notice.new")}</a></p>
		${po.value?.length===0&&s`<p class="empty">${a("notice.none")}</p>`}
		<ul class="tasks">${po.value?.map(e=>s`
			<li key=${e.id} class=${e.state==="running"?"live":""}>
				<div class="what">
					<a href=${`#notice/${e.id}`}><strong dir="auto">${e.title??"?"}</strong></a>
					<small><${mo} notice=${e} /> <bdi>${e.by}</bdi>
						<time>${O(e.starts||e.made)}</time></small>
				</div>
			</li>`)}</ul>
		<p class="hint">${a("notice.keys")}</p>`}var j=$(null),gt=$(null),vt=$(!1),an=$(""),tl=({state:e,messages:t})=>e==="running"||t.waiting+t.sending>0,$o=({state:e})=>e==="draft"||e==="approved",nl=I(),ol=I(),fs=e=>nl([`notices/${e}`],t=>{j.value=t,$o(t)&&gt.value?.hash!==t.hash&&b(()=>ol([`notices/${e}/rehearsal`],n=>{gt.value={hash:t.hash,...n}}))});function al(e){let t,n=async()=>{let o=performance.now();await b(()=>fs(e));let r=performance.now()-o;t!==null&&j.value&&tl(j.value)&&(t=setTimeout(n,Math.max(1e3,10*r)))};return n(),()=>{clearTimeout(t),t=null}}var qe=(e,t={})=>b(async()=>{vt.value=!1,await y(`notices/${j.value.id}`,{what:e,...t}),await fs(j.value.id),q.value={count:q.value.count+1,person:void 0}});async function sl(e){e.preventDefault();let{language:t}=Object.fromEntries(new FormData(e.target));an.value="",await b(()=>y(`notices/${j.value.id}/test`,{language:t}))&&(an.value=a("notice.tested"))}function il(){let e=j.value;return s`
		<h1><bdi>${e.title}</bdi></h1>
		<p><${mo} notice=${e} /></p>
		<dl class="facts">
			<dt>${a("notice.writtenBy")}</dt><dd><bdi>${e.by}</bdi> · <time>${O(e.made)}</time></dd>
			<dt>${a("notice.approvedBy")}</dt><dd>${e.approved_by?s`<bdi>${e.approved_by}</bdi> · <time>${O(e.approved)}</time>`:"–"}</dd>
			<dt>${a("notice.hash")}</dt><dd><code>${e.hash}</code></dd>
			${(e.starts||e.start)>0&&s`<dt>${a("notice.starts")}</dt><dd><time>${O(e.starts||e.start)}</time></dd>`}
			${e.valid>0&&s`<dt>${a("notice.valid")}</dt><dd>${Ee(e.valid)}</dd>`}
			${e.call&&s`<dt>${a("notice.how")}</dt><dd>${a("notice.call")}</dd>`}
			<dt>${a("notice.who")}</dt><dd>${e.to.map((t,n)=>s`<span key=${n}>${n>0&&" · "}<${en} ...${t} /> <small>${tn(t)}</small></span>`)}
				${e.only.length>0&&s` · <small>${a("notice.only")}: ${e.only.map(oe).join(", ")}</small>`}</dd>
		</dl>`}var rl=()=>s`
	<div class="cards" role="list" aria-label=${a("notice.texts")}>${j.value.texts.map(({language:e,text:t})=>s`
		<div key=${e} role="listitem" class="card"><strong><bdi>${oe(e)}</bdi></strong><p dir="auto" lang=${e??void 0}>${t}</p></div>`)}</div>`;function ll(){let e=j.value;return e.call?null:e.phone?s`
		<form class="actions" onSubmit=${sl}>
			<label class="inline"><span>${a("notice.testIn")}</span> <select name="language">${e.texts.map(({language:t})=>s`<option key=${t} value=${t??""}>${oe(t)}</option>`)}</select></label>
			<button>${a("notice.test")} <bdi dir="ltr">${e.phone}</bdi></button>
			<output role="status">${an.value}</output>
		</form>`:s`<p class="hint">${a("notice.noPhone")} <code dir="ltr">passaparola notice phone +39… ${w.value.name} --by …</code></p>`}function cl(){return s`
		<form class="actions" onSubmit=${t=>{t.preventDefault();let{at:n}=Object.fromEntries(new FormData(t.target));qe("start",{at:n?new Date(n).getTime():0})}}>
			<button class="main">${a("notice.start")}</button>
			<label class="inline"><span>${a("notice.startAt")}</span> <input name="at" type="datetime-local" /></label>
		</form>`}var ul=()=>vt.value?s`
	<button type="button" class="alert" onClick=${()=>qe("stop")}>${a("notice.stopSure")}</button>
	<button type="button" onClick=${()=>{vt.value=!1}}>${a("notice.stopNot")}</button>`:s`
	<button type="button" onClick=${()=>{vt.value=!0}}>${a("notice.stop")}</button>`;function pl(){let e=j.value,t=sessionStorage.getItem(`pin-${e.id}`);return s`
		${t&&e.street&&s`<p class="warning">${a("notice.pin")} <code dir="ltr">${e.id} ${e.street} ${t}</code></p>`}
		${e.state==="draft"&&(e.own?s`<p>${a("notice.waitsApproval")}</p>`:s`
			<p class="actions"><button type="button" class="main" onClick=${()=>qe("approve",{hash:e.hash})}>${a("notice.approve")} <code>${e.hash}</code></button></p>
			<p class="hint">${a("notice.approveHint")}</p>`)}
		${e.state==="approved"&&s`<${cl} />`}
		<p class="actions">${e.own&&s`<a class="button" href=${`#notice-edit/${e.id}`}>${a("notice.change")}</a>`}</p>
		<${ll} />
		${gt.value&&s`<${on} notice=${e} result=${gt.value} />`}`}var dl=["delivered","sent","sending","waiting","unknown","failed","stopped"];function ml(){let{messages:e,to_come:t,failed:n,planned:o}=j.value,r=[...dl.map(c=>[a(`notice.message.${c}`),e[c],c]),[a("notice.toCome"),t,"waiting"]].filter(([,c])=>c>0),i=e.delivered+e.sent+e.unknown+e.failed+e.stopped,l=i+e.waiting+e.sending+t;return s`
		<p class="sum" role="status">${a("notice.gone",g(i))} / ${g(l)}${o?"":" …"}</p>
		<progress aria-label=${a("notice.progress")} max=${Math.max(l,1)} value=${i}></progress>
		<div class="scroll"><table>
			<caption>${a("notice.results")}</caption>
			<tbody>${r.map(([c,d,m])=>s`
				<tr key=${c}><th scope="row">${c}</th><td class="number">${g(d)}</td><td class="wide"><${Fe} kind=${m==="failed"?"out":""} share=${l>0?d/l:0} /></td></tr>`)}</tbody>
		</table></div>
		${Object.keys(n).length>0&&s`<div class="scroll"><table>
			<caption>${a("notice.whyFailed")}</caption>
			<tbody>${Object.entries(n).map(([c,d])=>s`<tr key=${c}><th scope="row">${a(`failure.${c}`)}</th><td class="number">${g(d)}</td></tr>`)}</tbody></table></div>`}
		<${uo} reasons=${j.value.left_out} people=${l} />`}function $l(){let{state:e,id:t}=j.value;return s`
		${!(e==="done"||e==="stopped")&&s`<p class="actions">
			${e==="running"?s`<button type="button" class="main" onClick=${()=>qe("pause")}>${a("notice.pause")}</button>`:s`<button type="button" class="main" onClick=${()=>qe("start")}>${a("notice.resume")}</button>`}
			<${ul} /></p>`}
		<${ml} />
		<h2>${a("notice.again")}</h2>
		<p class="actions">${["moved","cancelled","more"].map(o=>s`<a key=${o} class="button" href=${`#notice-edit/new/${t}/${o}`}>${a(`notice.again.${o}`)}</a>`)}</p>`}var fl={p:()=>j.value?.state==="running"?qe("pause"):j.value?.state==="paused"&&qe("start"),e:()=>j.value?.own&&$o(j.value)&&document.querySelector('a[href^="#notice-edit/"]').click()};function hs({parts:[e]}){return _(()=>{j.value=gt.value=null,an.value="",vt.value=!1},[e]),_(()=>al(e),[e,j.value?.state,q.value.count]),G(fl),j.value===null?s`<h1 class="hidden">${a("notices")}</h1>`:s`
		<${il} />
		<${rl} />
		${$o(j.value)?s`<${pl} />`:s`<${$l} />`}
		<p class="hint">${a("notice.oneKeys")}</p>`}var W=$(null),sn=$({lists:[],desks:[]}),bt=$(null),Je=$({}),hl=[30,60,120,360,1440,4320],vl=[15,30,60,120,360,1440],ho=()=>({title:"",to:[{kind:"list",name:"",notice:0,after:0,without:!1}],only:[],start:0,valid:0,urgent:!1,call:!1,street:"",texts:[{language:P.value.languages[0].tag,text:""},{language:null,text:""}]});function gl(e,t){let n=e.again[t]??{};return{...ho(),title:`${a(`notice.again.${t}`)}: ${e.title}`.slice(0,100),urgent:!0,valid:120,to:[{kind:"those",name:null,notice:e.id,after:0,without:!1}],texts:e.texts.map(({language:o,text:r})=>({language:o,text:(n[o??"en"]??"")+r}))}}async function bl([e,t,n]){W.value=bt.value=null,Je.value={},await b(async()=>{sn.value=await C("audience"),W.value=e!=="new"?await C(`notices/${e}`):t?gl(await C(`notices/${t}`),n):ho();for(let{language:o,text:r}of W.value.texts)gs(o,r)})}var ae=e=>{W.value={...W.value,...e},bt.value=null},fo=(e,t,n)=>ae({[e]:W.value[e].map((o,r)=>r===t?{...o,...n}:o)}),_l=(e,t)=>ae({[e]:W.value[e].filter((n,o)=>o!==t)});async function gs(e,t){try{let n=t?await y("parts",{text:t}):null;Je.value={...Je.value,[e]:n}}catch{Je.value={...Je.value,[e]:null}}}var vs={};function bs(e,t){let{language:n}=W.value.texts[e];fo("texts",e,{text:t}),clearTimeout(vs[n]),vs[n]=setTimeout(gs,200,n,t)}function yl({index:e,text:t,weight:n}){if(!n)return s`<output></output>`;let o=n.letters&&[...n.letters].length<=12;return s`
		<output>${a("notice.weight",g(n.parts))} · ${a("notice.letterCount",g(n.units))}${n.price?` · ${z(n.price)}`:""}</output>
		${n.encoding==="ucs2"&&!o&&s`<p class="hint">${a("notice.script")}</p>`}
		${o&&s`
			<p class="letters" dir="auto"><${ds} text=${t} letters=${n.letters} /></p>
			<p class="hint">${a("notice.dear")}${n.plain&&n.plain_parts<n.parts?` ${a("notice.plainSaves",g(n.plain_parts))}`:""}</p>
			${n.plain&&s`<button type="button" onClick=${()=>{bs(e,n.plain)}}>${a("notice.usePlain")}</button>`}`}`}function wl({index:e,text:{language:t,text:n}}){let o=`text-${t??"others"}`;return s`
		<div class="card">
			<label for=${o}><bdi>${oe(t)}</bdi></label>
			<textarea id=${o} rows="4" maxlength="1600" dir="auto" lang=${t??void 0} value=${n} onInput=${({target:r})=>bs(e,r.value)}></textarea>
			<${yl} index=${e} text=${n} weight=${Je.value[t]} />
		</div>`}function kl(){let{texts:e}=W.value,t=[...P.value.languages.map(({tag:n})=>n),null].filter(n=>!e.some(({language:o})=>o===n));return s`
		<fieldset><legend>${a("notice.texts")}</legend>
			<div class="cards">${e.map((n,o)=>s`<${wl} key=${n.language} index=${o} text=${n} />`)}</div>
			${t.length>0&&s`<label class="inline">${a("notice.addLanguage")}
				<select value="" onChange=${({target:n})=>{ae({texts:[...e,{language:n.value==="others"?null:n.value,text:""}]}),n.value=""}}><option value=""></option>${t.map(n=>s`<option key=${n} value=${n??"others"}>${oe(n)}</option>`)}</select></label>`}
			<p class="hint">${a("notice.textsHint")}</p>
		</fieldset>`}var xl=()=>[...sn.value.lists.map(({name:e,people:t})=>["list",e,`${e} (${g(t)})`]),...sn.value.lists.filter(({themselves:e})=>e>0).map(({name:e,themselves:t})=>["tag",e,`${e} (${g(t)})`]),...sn.value.desks.map(e=>["desk",e,e])];function Sl({index:e,people:t}){let n=t.kind==="those"?`those/${t.notice}`:`${t.kind}/${t.name??""}`,o=xl(),r=({target:i})=>{let[l,...c]=i.value.split("/");fo("to",e,l==="those"?{kind:l,notice:Number(c[0]),name:null}:{kind:l,name:c.join("/"),notice:0})};return s`
		<li>
			<label><span class="hidden">${a("notice.who")}</span>
				<select required value=${n==="list/"?"":n} onChange=${r}>
					<option value="" disabled>${a("notice.choose")}</option>
					${["list","tag","desk"].map(i=>o.some(([l])=>l===i)&&s`
						<optgroup key=${i} label=${a(`notice.to.${i}`)}>${o.filter(([l])=>l===i).map(([,l,c])=>s`
							<option key=${l} value=${`${i}/${l}`}>${c}</option>`)}</optgroup>`)}
					${t.kind==="those"&&s`<option value=${n}>${a("notice.to.those")} ${t.notice}</option>`}
					<option value="everyone/">${a("notice.to.everyone")}</option>
				</select></label>
			<label><span class="hidden">${a("notice.when")}</span>
				<select value=${t.without?"without":String(t.after)} onChange=${({target:i})=>fo("to",e,i.value==="without"?{without:!0,after:0}:{without:!1,after:Number(i.value)})}>
					<option value="0">${a("notice.atOnce")}</option>
					${[...new Set([...vl,t.after])].filter(Boolean).map(i=>s`<option key=${i} value=${i}>${a("notice.after",Ee(i))}</option>`)}
					<option value="without">${a("notice.without")}</option>
				</select></label>
			${W.value.to.length>1&&s`<button type="button" onClick=${()=>_l("to",e)}>${a("notice.remove")}</button>`}
		</li>`}function Cl(){let{to:e,only:t}=W.value;return s`
		<fieldset><legend>${a("notice.who")}</legend>
			<ul class="lines">${e.map((n,o)=>s`<${Sl} key=${o} index=${o} people=${n} />`)}</ul>
			<button type="button" onClick=${()=>ae({to:[...e,{...ho().to[0],after:60}]})}>${a("notice.addLine")}</button>
			<details open=${t.length>0}><summary>${a("notice.only")}</summary>
				<div class="ticks">${P.value.languages.map(({tag:n,name:o})=>s`
					<label key=${n} class="tick"><input type="checkbox" checked=${t.includes(n)} onChange=${({target:r})=>ae({only:r.checked?[...t,n]:t.filter(i=>i!==n)})} /> <bdi>${o}</bdi></label>`)}</div></details>
		</fieldset>`}var Dl=e=>e?new Date(e-new Date(e).getTimezoneOffset()*6e4).toISOString().slice(0,16):"";function El(){let{start:e,valid:t,urgent:n,call:o,street:r}=W.value;return s`
		<fieldset class="options"><legend>${a("notice.when")}</legend>
			<label>${a("notice.startAt")}<input type="datetime-local" value=${Dl(e)} onChange=${({target:i})=>ae({start:i.value?new Date(i.value).getTime():0})} /></label>
			<label>${a("notice.valid")}<select value=${String(t)} required=${n} onChange=${({target:i})=>ae({valid:Number(i.value)})}>
				<option value="0">${a("notice.always")}</option>
				${[...new Set([...hl,t])].filter(Boolean).map(i=>s`<option key=${i} value=${i}>${Ee(i)}</option>`)}</select></label>
			<label class="tick"><input type="checkbox" checked=${n} onChange=${({target:i})=>ae({urgent:i.checked,valid:i.checked&&t===0?120:t})} /> ${a("notice.urgent")}</label>
			<label class="tick"><input type="checkbox" checked=${o} onChange=${({target:i})=>ae({call:i.checked})} /> ${a("notice.call")}</label>
			<label>${a("notice.street")}<input value=${r??""} pattern="[A-Za-z]{4,12}" maxlength="12" onInput=${({target:i})=>ae({street:i.value})} /></label>
		</fieldset>`}var _s=()=>({...W.value,street:W.value.street??""});async function Ol(){await b(async()=>{bt.value=await y("rehearsal",_s())})}async function Al(e,t){e.preventDefault(),await b(async()=>{let n=await y(t==="new"?"notices":`notices/${t}/text`,_s());n.pin&&sessionStorage.setItem(`pin-${n.id}`,n.pin),M("notice",String(n.id))})}function ys({parts:e}){if(_(()=>{bl(e)},e),W.value===null)return s`<h1 class="hidden">${a("notice.new")}</h1>`;let t=n=>{n.key==="Enter"&&(n.ctrlKey||n.metaKey)&&n.currentTarget.requestSubmit()};return s`
		<h1>${a(e[0]==="new"?"notice.new":"notice.change")}</h1>
		<form class="notice-form" onSubmit=${n=>Al(n,e[0])} onKeyDown=${t}>
			<label>${a("notice.title")}<input id="title" required maxlength="100" dir="auto" value=${W.value.title} onInput=${({target:n})=>ae({title:n.value})} /></label>
			<${Cl} />
			<${kl} />
			<${El} />
			<p class="actions"><button type="button" onClick=${Ol}>${a("notice.rehearse")}</button> <button class="main">${a("notice.save")}</button></p>
			<p class="hint">${a("notice.saveHint")}</p>
		</form>
		${bt.value&&s`<${on} notice=${W.value} result=${bt.value} />`}`}var rn=$(null),Tl=I(),Ml=[4,12,26,52],go={week:["came","machine","person","asked","lost"],topic:["came","machine"],language:["came","machine","person"],hour:["came","machine","person","asked"],desk:["asked","waiting"]},vo={week:["machine","person"],topic:["machine"],language:["machine","person"],hour:["machine","person"],desk:["asked"]},Il={week:e=>N(ee(e)),topic:e=>e===""?a("otherTopic"):fe(e),language:e=>P.value.languages.find(({tag:t})=>t===e)?.name??a("unknownLanguage"),hour:e=>`${e}:00`,desk:e=>e},Pl=e=>e===null?"–":g(e);function Hl({row:e,of:t,most:n}){let o=0;return s`
		<svg class="plot" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
			<rect class="back" width="100" height="10" />
			${t.map(r=>{let i=100*(e[r]??0)/n;return o+=i,s`<rect key=${r} class=${`of-${r}`} x=${o-i} width=${i} height="10" />`})}
		</svg>`}function Ll({by:e}){let t=rn.value[e],n=Math.max(1,...t.map(o=>vo[e].reduce((r,i)=>r+(o[i]??0),0)));return s`
		<section class="numbers">
			<h2 id=${`by-${e}`}>${a(`by.${e}`)}</h2>
			${t.length===0?s`<p class="empty">${a("noNumbers")}</p>`:s`
				<div class="sheet" tabindex="0" role="region" aria-labelledby=${`by-${e}`}><table>
					<thead><tr><th scope="col">${a(`by.${e}`)}</th><td class="beside">${vo[e].map(o=>s`<span key=${o} class=${`key of-${o}`}>${a(`count.${o}`)}</span> `)}</td>
						${go[e].map(o=>s`<th key=${o} scope="col">${a(`count.${o}`)}</th>`)}</tr></thead>
					<tbody>${t.map(o=>s`
						<tr key=${o.name}><th scope="row"><bdi>${Il[e](o.name)}</bdi></th>
							<td class="beside"><${Hl} row=${o} of=${vo[e]} most=${n} /></td>
							${go[e].map(r=>s`<td key=${r}>${Pl(o[r])}</td>`)}</tr>`)}</tbody>
				</table></div>`}
		</section>`}function ws({parts:[e="12"]}){_(()=>{B(()=>Tl([`numbers?weeks=${e}`],n=>{rn.value=n}))},[e]);let t=()=>b(()=>jt("numbers/export",{weeks:Number(e)},"numbers.csv"));return s`
		<h1>${a("numbers")}</h1>
		<div class="filters">
			${Ml.map(n=>s`<button type="button" key=${n} aria-pressed=${String(n)===e} onClick=${()=>M("numbers",String(n))}>${a("weeks",g(n))}</button>`)}
			<button type="button" onClick=${()=>globalThis.print()}>${a("print")}</button>
			<button type="button" onClick=${t}>${a("export")}</button>
		</div>
		${rn.value&&s`
			<p class="hint">${a("suppressed",g(rn.value.below))}</p>
			${Object.keys(go).map(n=>s`<${Ll} key=${n} by=${n} />`)}`}`}var A=$(null),Oe=$([]),_t=$(0),Qe=$(null),et=$(null),Nl=I();function jl(e,t){let n=t.rows.toReversed(),o=A.value?.person===e.person?Oe.value.filter(({id:r})=>r<n[0]?.id):[];o.length===0&&(_t.value=t.earlier),Oe.value=[...o,...n],A.value=e}async function tt(e){try{await Nl([`people/${e}`,`people/${e}/thread`],jl)&&A.value.tasks.some(({unread:t})=>t)&&await y(`people/${e}/read`)}catch(t){V.value=t.message}}var ks=()=>b(async()=>{let e=await C(`people/${A.value.person}/thread?from=${_t.value}`);Oe.value=[...e.rows.toReversed(),...Oe.value],_t.value=e.earlier}),bo=e=>b(async()=>{et.value=e?(await C(`people/${A.value.person}/thread?q=${encodeURIComponent(e)}`)).rows.toReversed():null}),Z=(e,t,n)=>b(()=>y(e,t),n).then(o=>tt(A.value.person).then(()=>o));var Fl=["normal","neutral","silent","never"];function Ss(){let{holder:e,held_until:t,person:n}=A.value,o=e===w.value.name;return e===null?s`<p class="held"><span>${a("machineAnswers")}</span>
			<button type="button" onClick=${()=>Z(`people/${n}/hold`)}>${a("hold")}</button></p>`:s`<p class="held mine"><span>${a("heldBy")} <bdi>${e}</bdi> · ${a("until")} ${Ce(t)}</span>
		${o&&s`<button type="button" onClick=${()=>Z(`people/${n}/free`)}>${a("free")}</button>`}</p>`}function ql({task:e}){let t=async n=>{n.preventDefault();let{desk:o,due:r,note:i,colleague:l}=Object.fromEntries(new FormData(n.target)),c=await b(()=>y(`tasks/${e.id}`,{...i&&{note:i},...o&&{desk:o},...l&&{to:l},...r&&{due:new Date(`${r}T09:00`).getTime(),state:"waiting"}}));c&&o?M("inbox"):c&&tt(A.value.person)};return s`
		<details class="hand"><summary>${a("handOver")}</summary>
			<form onSubmit=${t}>
				<label>${a("toDesk")}<select name="desk"><option value=""></option>${P.value.desks.map(n=>s`<option key=${n} value=${n}>${ne(n)}</option>`)}</select></label>
				<label>${a("toPerson")}<select name="colleague"><option value=""></option>${P.value.staff.map(({name:n})=>s`<option key=${n}>${n}</option>`)}</select></label>
				<label>${a("sentence")}<input name="note" maxlength="1600" dir="auto" autocomplete="off" /></label>
				<label>${a("due")}<input type="date" name="due" /></label>
				<button class="main">${a("save")}</button>
			</form></details>`}function xs({task:e}){let t=e.staff===w.value.name;return s`
		<li class=${`todo ${e.urgent?"urgent":""} ${e.state}`}>
			<p><strong>${fe(e.topic)}</strong>${e.desk!==ao&&s` <span class="tag">${ne(e.desk)}</span>`}</p>
			<small>${a(e.state)}${e.staff&&s` · <bdi>${e.staff}</bdi>`}${e.state!=="done"&&s` · ${a("dueOn")} <time>${N(e.due)}</time>`}</small>
			${e.state!=="done"&&s`
				<p class="deeds">
					${!t&&s`<button type="button" disabled=${e.staff!==null} onClick=${()=>Z(`tasks/${e.id}`,{take:!0})}>${a("take")}</button>`}
					<button type="button" onClick=${()=>Z(`tasks/${e.id}`,{state:"done"})}>${a("close")}</button>
				</p>
				<${ql} task=${e} />`}
		</li>`}function Rl(){let e=A.value,t=()=>b(async()=>{Qe.value=(await y(`people/${e.person}/number`)).number}),n=o=>Z(`people/${e.person}/about`,o,"saved");return s`
		<dl class="known">
			<div><dt>${a("number")}</dt><dd><bdi dir="ltr">${Qe.value??e.number??a("erased")}</bdi>
				${e.number&&!Qe.value&&s` <button type="button" class="plain" onClick=${t}>${a("showNumber")}</button>`}</dd></div>
			<div><dt><label for="language">${a("theirLanguage")}</label></dt><dd>
				<select id="language" value=${e.language??""} onChange=${({target:o})=>n({language:o.value})}>
					${!e.language&&s`<option value="">?</option>`}
					${P.value.languages.map(({tag:o})=>s`<option key=${o} value=${o}>${ht(o)}</option>`)}
				</select></dd></div>
			<div><dt><label for="safety">${a("safety")}</label></dt><dd>
				<select id="safety" value=${e.safety} onChange=${({target:o})=>n({safety:o.value})}>
					${Fl.map(o=>s`<option key=${o} value=${o}>${a(o)}</option>`)}
				</select></dd></div>
			${e.lists&&s`<div><dt>${a("lists")}</dt><dd>${e.lists.split(";").map(o=>s`<span key=${o} class="tag"><bdi>${o}</bdi></span> `)}</dd></div>`}
		</dl>`}function _o(){let e=A.value,[t,n]=[!1,!0].map(o=>e.tasks.filter(({state:r})=>r==="done"===o));return s`
		<h2>${a("tasks")}</h2>
		${t.length===0&&s`<p class="empty">${a("nothing")}</p>`}
		<ul>${t.map(o=>s`<${xs} key=${o.id} task=${o} />`)}</ul>
		<${Rl} />
		<h2>${a("appointments")}</h2>
		<p><a class="button" href=${`#appointment/new///${e.person}`}>${a("newAppointment")}</a></p>
		<ul class="items">${e.appointments.map(o=>s`
			<li key=${o.id}><a href=${`#appointment/${o.id}`}><time>${O(o.starts)}</time></a> <span class="tag">${Y("appointment",o.state)}</span>
				<small><bdi dir="ltr">${o.code}</bdi> · <bdi>${o.place}</bdi></small></li>`)}</ul>
		${e.cases.length>0&&s`<h2>${a("cases")}</h2>
			<ul class="items">${e.cases.map(o=>s`
				<li key=${o.id}><bdi dir="ltr">…${o.number}</bdi> <span class="tag">${Y("case",o.state)}</span></li>`)}</ul>`}
		${n.length>0&&s`<details><summary>${a("before")} (${g(n.length)})</summary>
			<ul>${n.map(o=>s`<${xs} key=${o.id} task=${o} />`)}</ul></details>`}`}var Ul=e=>P.value.flows[e]??fe(e),Os=e=>e.kind==="call"&&e.text!==null&&e.text!=="answered";function Vl(e){let t=[];for(let n of e){let o=t.at(-1);n.channel!=="call"?t.push(n):o?.call&&!o.over?o.call.push(n):t.push({id:n.id,at:n.at,call:[n]}),t.at(-1).call&&Os(n)&&(t.at(-1).over=!0)}return t}var nt=({row:e,children:t})=>s`
	<small class="meta"><time datetime=${new Date(e.at).toISOString()}>${Ce(e.at)}</time>${e.staff&&s` · <bdi>${e.staff}</bdi>`}${t}</small>`;function As({row:e}){return e.status?s` · <span class=${`fared ${e.status}`}>${a(e.status)}${e.why&&`: ${Y("why",e.why)}`}</span>`:e.parts>1?s` · ${a("partsOf",e.parts)}`:null}var Cs={reminder:"reminder",notice:"notice",lookup:"lookup",error:"error"};function Wl({row:e}){return s`
		<li class=${`row ${e.direction} ${e.status==="failed"?"lost":""}`}>
			${Cs[e.kind]&&s`<small class="kind">${a(`kind.${Cs[e.kind]}`)}</small>`}
			<p dir="auto" lang=${e.language}>${e.text??s`<em>${a("erased")}</em>`}</p>
			<${nt} row=${e}>${e.direction==="out"&&!e.staff&&` · ${a("machine")}`}<${As} row=${e} /></${nt}>
		</li>`}function Ds(e){let t=[];for(let{kind:n,flow:o,text:r}of e)n==="keys"&&r?t.at(-1)?.keys.push(r):o&&o!==t.at(-1)?.name&&t.push({name:o,keys:[]});return t}var Es=e=>Number(/^(\d+) s$/.exec(e??"")?.[1]??0),Bl=e=>e<60?a("seconds",g(e)):a("minutes",g(Math.round(e/60)));function Kl({item:{call:e}}){let[t]=e,n=e.find(Os),o=e.filter(({kind:l})=>l==="recording"),r=e.filter(({kind:l})=>l!=="call"),i=t.direction==="out";return s`
		<li class=${`row call ${i?"out":"in"}`}>
			<p class="head"><span aria-hidden="true">☎</span> <strong>${a(i?"callOfOurs":"call")}</strong>
				${n&&s` <span>${Es(n.text)>0?Bl(Es(n.text)):Y("end",n.text)}</span>`}</p>
			${Ds(r).length>0&&s`<ol class="way">${Ds(r).map(({name:l,keys:c},d)=>s`
				<li key=${d}>${Ul(l)}${c.map(m=>s` <kbd dir="ltr">${m}</kbd>`)}</li>`)}</ol>`}
			${o.map(l=>s`<p key=${l.id}>${a("leftMessage",l.seconds)}${l.audio?s`<${io} id=${l.id} />`:null}</p>`)}
			${r.length>0&&s`<details><summary>${a("wholeCall")}</summary>
				<ol class="heard">${r.map(l=>s`<li key=${l.id} class=${l.direction} dir="auto" lang=${l.language}>${l.kind==="keys"?s`<kbd dir="ltr">${l.text||a("silence")}</kbd>`:l.text}</li>`)}</ol></details>`}
			<${nt} row=${t}><${As} row=${t} /></${nt}>
		</li>`}function zl({row:e}){return s`<li class="row note"><small class="kind">${a("noteWord")}</small><p dir="auto">${e.text}</p><${nt} row=${e} /></li>`}function Xl({row:e}){let t=e.kind==="call"?a("ringing"):e.kind==="note"?Y("did",e.step):e.kind==="follow_up"?s`${fe(e.flow??"")}: ${Y("did",e.step??"open")}`:Y("kind",e.kind);return s`<li class="event"><p>${t}${e.text&&s` — <span dir="auto">${e.text}</span>`}</p><${nt} row=${e} /></li>`}function Yl({item:e}){return e.call?s`<${Kl} item=${e} />`:e.kind==="note"&&!e.flow?s`<${zl} row=${e} />`:e.channel==="desk"||e.kind==="opt_out"?s`<${Xl} row=${e} />`:s`<${Wl} row=${e} />`}function Ts({rows:e}){let t;return s`
		<ol class="thread" aria-live="polite" aria-label=${a("conversation")}>${Vl(e).map(n=>{let o=N(n.at),r=o!==t;return t=o,s`
				${r&&s`<li key=${o} class="dateline"><span>${o}</span></li>`}
				<${Yl} key=${n.id} item=${n} />`})}</ol>`}var ge=$("answer"),ue=$(null),ot=$(null),ln=new Map,ce=()=>document.getElementById("answer");function un(e){ge.value=e,setTimeout(()=>ce()?.focus())}async function yo(){if(ue.value){ue.value=null;return}ge.value="answer",await b(async()=>{ue.value=(await C(`people/${A.value.person}/ready?language=${U.value}`)).answers}),setTimeout(()=>document.querySelector(".ready button")?.focus())}var Ms;function cn(){clearTimeout(Ms),Ms=setTimeout(async()=>{let e=ce()?.value.trim();try{ot.value=e&&ge.value==="answer"?await y("parts",{text:e}):null}catch{ot.value=null}},150)}function Gl({text:e}){let t=ce().value.trim();ce().value=t?`${t}
${e}`:e,ln.set(A.value.person,ce().value),ue.value=null,cn(),ce().focus()}function Zl(){let e=t=>{let n=[...t.currentTarget.querySelectorAll("button")],o={ArrowDown:1,j:1,ArrowUp:-1,k:-1}[t.key];t.key==="Escape"?(t.stopPropagation(),ue.value=null,ce().focus()):o&&(t.preventDefault(),n[Math.max(0,Math.min(n.length-1,n.indexOf(document.activeElement)+o))]?.focus())};return s`
		<ul class="ready" aria-label=${a("ready")} onKeyDown=${e}>
			${ue.value.length===0&&s`<li class="empty">${a("noReady")}</li>`}
			${ue.value.map(t=>s`
				<li key=${t.name}><button type="button" onClick=${()=>Gl(t)}>
					<span dir="auto" lang=${t.language}>${t.text}</span>
					${t.meaning_language!==t.language&&s`<small dir="auto" lang=${t.meaning_language}>${t.meaning}</small>`}
				</button></li>`)}
		</ul>`}function Jl(){let{number:e,stopped:t,safety:n,holder:o}=A.value;return e?t?"stopped":n==="never"?"neverLong":o!==null&&o!==w.value.name?"held":"":"erasedLong"}function Ql(){let{parts:e,price:t,because:n}=ot.value??{};return s`<output>${ot.value&&s`
		${a("partsOf",g(e))}${t?` · ${z(t)}`:""}${n&&s` · <span title=${a("becauseLong")}>${a("because")} «<bdi>${n}</bdi>»</span>`}`}</output>`}function Is(){let e=me(),{person:t}=A.value,n=ge.value==="note",o=n?"":Jl();_(()=>(ce().value=ln.get(t)??"",cn(),()=>{ue.value=ot.value=null,ge.value="answer"}),[t]),_(cn,[n]);let r=async c=>{c.preventDefault();let d=ce().value.trim();d&&!o&&await Z(`people/${t}/${ge.value}`,{text:d})&&(ln.delete(t),ce().value="",ot.value=null,ge.value="answer")},i=c=>{c.key==="Enter"&&(c.ctrlKey||c.metaKey)&&e.current.requestSubmit()},l=({target:c})=>{ln.set(t,c.value),cn()};return s`
		<form class=${`write ${ge.value}`} ref=${e} onSubmit=${r}>
			${ue.value&&s`<${Zl} />`}
			${o&&s`<p class="bar-to" role="status">${a(o)}</p>`}
			<label><span class="hidden">${a(n?"note":"answer")}</span>
				<textarea id="answer" rows="3" maxlength="1600" dir="auto" onInput=${l} onKeyDown=${i}
					placeholder=${a(n?"note":"answer")}></textarea></label>
			<div class="below">
				<div class="choice" role="group" aria-label=${a("whatToWrite")}>
					${["answer","note"].map(c=>s`
						<button type="button" key=${c} aria-pressed=${ge.value===c} onClick=${()=>un(c)}>${a(c==="note"?"noteWord":"answerWord")}</button>`)}
				</div>
				<button type="button" class="plain" aria-expanded=${ue.value!==null} onClick=${yo}>${a("ready")}</button>
				<${Ql} />
				<button class="main" disabled=${!!o}>${a(n?"save":"send")}</button>
			</div>
		</form>`}var pn=$(!1),Ps=()=>A.value.tasks.filter(({state:e,staff:t})=>e!=="done"&&(t===null||t===w.value.name));async function Hs(){for(let e of Ps())if(!await Z(`tasks/${e.id}`,{state:"done"}))return;A.value.holder===w.value.name&&await Z(`people/${A.value.person}/free`),M("inbox")}var ec=()=>Z(`people/${A.value.person}/${A.value.holder===w.value.name?"free":"hold"}`),Ls=()=>Z(`people/${A.value.person}/call`,{},"rings");function tc(e){let t=document.querySelector(`details.${e}`);t&&(t.closest("details.about")?.setAttribute("open",""),t.open=!0,t.querySelector("select, input, button").focus())}var nc=[{key:"r",name:"key.answer",run:()=>un("answer")},{key:"n",name:"key.note",run:()=>un("note")},{key:"a",name:"ready",run:yo},{key:"c",name:"ring",run:()=>A.value.number&&Ls()},{key:"t",name:"hold",run:ec},{key:"h",name:"handOver",run:()=>tc("hand")},{key:"m",name:"newAppointment",run:()=>M("appointment","new","","",A.value.person)},{key:"x",name:"finish",run:Hs},{key:"s",name:"searchHere",run:()=>{pn.value=!0}}];function oc(){let e=A.value;return s`
		<header class="top">
			<a class="back" href="#inbox" aria-label=${a("key.inbox")}>${document.documentElement.dir==="rtl"?"→":"←"}</a>
			<h1>${e.name?s`<bdi>${e.name}</bdi>`:s`<bdi dir="ltr">${e.number??a("erased")}</bdi>`}</h1>
			<span class="tags">
				${e.language&&s`<span class="tag">${ht(e.language)}</span>`}
				${e.safety!=="normal"&&s`<b class="tag">${a(e.safety)}</b>`}
				${e.stopped&&s`<b class="tag">STOP</b>`}
			</span>
			<span class="deeds">
				<button type="button" onClick=${Ls} disabled=${!e.number||e.stopped}>${a("ring")}</button>
				${Ps().length>0&&s`<button type="button" onClick=${Hs}>${a("finish")}</button>`}
			</span>
		</header>`}function ac(){let e=n=>{n.preventDefault(),bo(new FormData(n.target).get("words").trim())},t=()=>{pn.value=!1,bo("")};return s`
		<form class="within" role="search" onSubmit=${e}>
			<input name="words" type="search" dir="auto" maxlength="64" required aria-label=${a("searchHere")} placeholder=${a("searchHere")}
				ref=${n=>n?.focus()} />
			<button>${a("search")}</button>
			<button type="button" onClick=${t}>${a("shut")}</button>
			${et.value?.length===0&&s`<p class="empty" role="status">${a("nobody")}</p>`}
		</form>`}var sc=e=>e.scrollHeight-e.scrollTop-e.clientHeight<160;function Ns({parts:[e]}){let t=me(),n=me(!0),o=Oe.value.at(-1)?.id;_(()=>{A.value?.person!==e&&(A.value=null,Oe.value=[]),Qe.value=et.value=null,pn.value=!1,tt(e)},[e]),_(()=>{A.value&&(q.value.person===void 0||q.value.person===e)&&tt(e)},[q.value.count]);let r=()=>Ft.value?t.current:document.scrollingElement;t.current&&(n.current=sc(r())),_(()=>{t.current&&(n.current||!o)&&(r().scrollTop=r().scrollHeight)},[o]);let i=A.value?.person===e;return G([...i?nc:[],{key:"Escape",name:"key.inbox",run:()=>M("inbox")}]),i?s`
		<div class="person">
			<${oc} />
			${Ft.value?s`<aside aria-label=${a("about")}><${_o} /></aside>`:s`<details class="about"><summary>${a("about")}</summary><${_o} /></details>`}
			<section class="talk" aria-label=${a("conversation")}>
				${pn.value&&s`<${ac} />`}
				<div class="past" ref=${t} tabindex="-1">
					${!et.value&&_t.value>0&&s`<button type="button" class="earlier" onClick=${ks}>${a("earlier")}</button>`}
					<${Ts} rows=${et.value??Oe.value} />
				</div>
				<${Ss} />
				<${Is} />
			</section>
		</div>`:s`<h1 class="hidden">${a("conversation")}</h1>`}var dn=$(null),ic=I();function yt(e){let t=[...document.querySelectorAll(".found a, .tasks .what")];t[Math.max(0,Math.min(t.length-1,t.indexOf(document.activeElement)+e))]?.focus()}function js({parts:[e=""]}){_(()=>{dn.value=null,b(()=>ic([`search?q=${encodeURIComponent(e)}`],o=>{dn.value=o,setTimeout(()=>yt(0))}))},[e]),G([{key:"j",name:"key.next",run:()=>yt(1)},{key:"ArrowDown",run:()=>yt(1)},{key:"k",name:"key.before",run:()=>yt(-1)},{key:"ArrowUp",run:()=>yt(-1)}]);let{people:t=[],tasks:n=[]}=dn.value??{};return s`
		<h1>${a("search")}: <bdi>${e}</bdi></h1>
		${dn.value&&t.length+n.length===0&&s`<p class="empty">${a("nobody")}</p>`}
		<ul class="found">${t.map(({person:o,by:r,name:i,number:l})=>s`
			<li key=${o}><a href=${`#person/${o}`}>
				<strong>${i?s`<bdi>${i}</bdi>`:s`<bdi dir="ltr">${l??o}</bdi>`}</strong>
				<span class="tag">${a(`by.${r}`)}</span></a></li>`)}</ul>
		<ul class="tasks">${n.filter(({person:o})=>o).map(o=>s`<${ro} key=${o.id} task=${o} />`)}</ul>`}var ko=$(null),Re=$(null),rc=()=>b(async()=>{ko.value=(await C("staff")).staff});async function wo(e){Re.value=null,await b(async()=>{let t=await y("staff",e);t.link&&(Re.value={name:e.name,link:`${location.origin}/desk/#link=${t.link}`})},"saved")&&(ko.value=(await C("staff")).staff)}var Fs=e=>{let t=e.getAll("desks");return t.includes("all")?"all":t.join(" ")};function qs({role:e="volunteer",desks:t="desk"}){let n=t.split(" ");return s`
		<label>${a("roleWord")}<select name="role">${["volunteer","coordinator","admin"].map(o=>s`
			<option key=${o} value=${o} selected=${o===e}>${a(`role.${o}`)}</option>`)}</select></label>
		<fieldset><legend>${a("desks")}</legend>
			${["all",...P.value.desks].map(o=>s`
				<label key=${o} class="tick"><input type="checkbox" name="desks" value=${o} defaultChecked=${n.includes(o)} /> ${o==="all"?a("allDesks"):ne(o)}</label>`)}
		</fieldset>`}function lc(){let e=async t=>{t.preventDefault();let n=new FormData(t.target);await wo({what:"add",name:n.get("name").trim(),role:n.get("role"),desks:Fs(n)}),Re.value&&t.target.reset()};return s`
		<section><h2>${a("addStaff")}</h2>
			<form class="stack" onSubmit=${e}>
				<label>${a("name")}<input name="name" required maxlength="32" autocapitalize="none" autocomplete="off" pattern="[a-z0-9][a-z0-9._\\-]*" /></label>
				<p class="hint">${a("nameHint")}</p>
				<${qs} />
				<button class="main">${a("addStaff")}</button>
			</form></section>`}function cc({one:e}){let t=o=>{o.preventDefault();let r=new FormData(o.target);wo({what:"role",name:e.name,role:r.get("role"),desks:Fs(r)})},n=o=>()=>wo({what:o,name:e.name});return s`
		<li class=${e.disabled?"off":""}>
			<details><summary><bdi>${e.name}</bdi>
				<span class="tag">${a(`role.${e.role}`)}</span>
				${e.disabled&&s`<b class="tag">${a("off")}</b>`}
				${!e.password&&s`<span class="tag">${a("noPassword")}</span>`}
				${e.code&&s`<span class="tag">${a("secondStep")}</span>`}
				<small>${e.desks==="all"?a("allDesks"):e.desks.split(" ").map(ne).join(", ")}</small></summary>
				<form class="stack" onSubmit=${t}><${qs} role=${e.role} desks=${e.desks} /><button>${a("save")}</button></form>
				<p class="deeds">
					<button type="button" onClick=${n("link")} disabled=${e.disabled}>${a("newLink")}</button>
					<button type="button" onClick=${n(e.disabled?"enable":"disable")} disabled=${e.name===w.value.name}>${a(e.disabled?"enable":"disable")}</button>
				</p>
			</details>
		</li>`}function Rs(){return _(()=>{Re.value=null,rc()},[]),s`
		<h1>${a("staff")}</h1>
		${Re.value&&s`<p class="once" role="status">${a("linkOf")} <bdi>${Re.value.name}</bdi>: <code dir="ltr">${Re.value.link}</code><br />
			<small>${a("linkHint")}</small></p>`}
		<div class="panels">
			<section><h2>${a("staffNow")}</h2><ul class="items members">${ko.value?.map(e=>s`<${cc} key=${e.name} one=${e} />`)}</ul></section>
			<${lc} />
		</div>`}var uc=20,wt=$(null),mn=$(null),pe=$(null),pc=I(),Us=()=>pc(["words"],e=>{wt.value=e}),xo=e=>a(`concept.${e}`).replace(/^concept\./,""),Vs=e=>e===null?a("words.anyLanguage"):oe(e),So=(e,t)=>b(async()=>{await y(e,t),mn.value=pe.value=null,await Us()});async function dc(e,t,n){pe.value=null,t&&await b(async()=>{pe.value=await y("words/clashes",{form:e,concept:t,language:n})})}function mc({group:e}){let t=({currentTarget:r})=>{let{concept:i,language:l}=Object.fromEntries(new FormData(r));dc(e.text,i,l)},n=r=>{r.preventDefault(),So("words",{form:e.text,...Object.fromEntries(new FormData(r.target))})},o=pe.value?.wrong_word;return s`
		<form class="actions" onChange=${t} onSubmit=${n}>
			<label class="inline">${a("words.means")} <select name="concept" required autofocus>
				<option value=""></option>${wt.value.concepts.map(r=>s`<option key=${r} value=${r}>${xo(r)}</option>`)}</select></label>
			<label class="inline">${a("words.in")} <select name="language" defaultValue=${e.language??""}>
				<option value="">${a("words.anyLanguage")}</option>
				${P.value.languages.map(({tag:r,name:i})=>s`<option key=${r} value=${r} selected=${r===e.language}>${i}</option>`)}</select></label>
			<button class="main" disabled=${!!o}>${a("words.propose")}</button>
			<output role="status">${o?a(o):pe.value&&pe.value.clashes.length===0&&a("words.free")}</output>
			${pe.value?.clashes.length>0&&s`<ul class="clashes">${pe.value.clashes.map((r,i)=>s`
				<li key=${i}>${a(`words.clash.${r.code}`)}: <bdi>${r.form}</bdi> (${xo(r.concept)}, ${Vs(r.language)})</li>`)}</ul>`}
		</form>`}function $c({group:e,most:t}){let n=mn.value===e.text;return s`
		<li>
			<div class="what"><strong><bdi lang=${e.language??void 0}>${e.text}</bdi></strong>
				<${Fe} share=${e.texts/t} />
				<small>${e.people>=uc&&"≥ "}${a("words.people",g(e.people))} · ${a("words.texts",g(e.texts))} · <time>${O(e.last)}</time>
					${e.language&&s`<span class="tag">${e.language}</span>`}</small></div>
			${e.word&&s`<button type="button" aria-expanded=${n} onClick=${()=>{pe.value=null,mn.value=n?null:e.text}}>${a("words.makeOne")}</button>`}
			${n&&s`<${mc} group=${e} />`}
		</li>`}function fc({word:e}){let{form:t,concept:n,language:o,by:r,accepted:i,own:l}=e,c={form:t,concept:n,language:o??""};return s`
		<li class=${i?"":"live"}>
			<div class="what"><strong><bdi>${t}</bdi></strong> = ${xo(n)} <span class="tag">${Vs(o)}</span>
				<small>${a("words.by")} <bdi>${r}</bdi>${i?s` · ${a("words.acceptedBy")} <bdi>${i}</bdi>`:s` · ${a(l?"words.waitsOther":"words.waits")}`}</small></div>
			${!i&&!l&&s`<button type="button" class="main" onClick=${()=>So("words/decide",{what:"accept",...c})}>${a("words.accept")}</button>`}
			<button type="button" onClick=${()=>So("words/decide",{what:"remove",...c})}>${a("notice.remove")}</button>
		</li>`}function Ws(){if(_(()=>{wt.value=mn.value=pe.value=null,b(Us)},[]),wt.value===null)return s`<h1>${a("words")}</h1>`;let{groups:e,own:t,hidden:n,texts:o}=wt.value,r=Math.max(...e.map(i=>i.texts));return s`
		<h1>${a("words")}</h1>
		<p class="hint">${a("words.hint")}</p>
		${t.length>0&&s`<h2>${a("words.own")}</h2><ul class="tasks">${t.map(i=>s`<${fc} key=${`${i.form} ${i.concept} ${i.language}`} word=${i} />`)}</ul>`}
		<h2>${a("words.unknown")}</h2>
		${e.length===0&&s`<p class="empty">${a("words.none")}</p>`}
		<ul class="tasks">${e.map(i=>s`<${$c} key=${i.text} group=${i} most=${r} />`)}</ul>
		<p class="hint">${a("words.looked",g(o))}${n>0?` ${a("words.hidden",g(n))}`:""}</p>`}var Co=$(null),hc=I(),Bs=()=>B(()=>hc(["waiting"],({waiting:e})=>{Co.value=e})),vc=({id:e})=>b(()=>y(`waiting/${e}/drop`)).then(Bs);function gc({row:e}){return s`
		<li>
			<div class="what">
				${e.person?s`<a href=${`#person/${e.person}`}><bdi dir="ltr">${e.number??a("erased")}</bdi></a>`:a("notYours")}
				<small><span class="tag">${e.desk}</span>
					<span>${a("since")} <time>${O(e.since)}</time></span>
					${e.appointment>0&&s`<a href=${`#appointment/${e.appointment}`}>${a(e.keeps?"keepsUntilThen":"appointment")}</a>`}</small>
				${e.offers.map(t=>s`<p key=${t.day+t.time}><small>${N(ee(t.day))} ${t.time} <span class="tag">${a(`offer.${t.state}`)}</span></small></p>`)}
			</div>
			<button type="button" onClick=${()=>vc(e)}>${a("takeOut")}</button>
		</li>`}function Ks(){return _(()=>{Bs()},[q.value.count]),s`
		<p><a href="#appointments">${a("backToWeek")}</a></p>
		<h1>${a("waitingList")}</h1>
		${Co.value?.length===0&&s`<p class="empty">${a("nobodyWaits")}</p>`}
		<ol class="tasks">${Co.value?.map(e=>s`<${gc} key=${e.id} row=${e} />`)}</ol>`}var Ys=$([]),$n=$(null),kt=$(!1),zs=40,Xs=["recorded","synthetic","missing","stale","expired"],Gs=e=>P.value.languages.find(t=>t.tag===e);function bc({chosen:e}){return s`
		<div class="sheet" tabindex="0" role="region" aria-label=${a("voices")}><table>
			<thead><tr><th scope="col">${a("field.language")}</th>${Xs.map(t=>s`<th key=${t} scope="col">${a(`voice.${t}`)}</th>`)}</tr></thead>
			<tbody>${Ys.value.map(t=>s`
				<tr key=${t.language}><th scope="row"><a href=${`#voices/${t.language}`} aria-current=${t.language===e?"true":void 0} lang=${t.language}>${Gs(t.language)?.name??t.language}</a></th>
					${Xs.map(n=>s`<td key=${n}>${g(t[n])}</td>`)}</tr>`)}</tbody>
		</table></div>`}function _c({tag:e}){let{clips:t,all:n}=$n.value;return s`
		<h2>${a("toRead",g(n))}</h2>
		<p class="hint">${a("toReadHint")}</p>
		<ol class="reading" lang=${e} dir=${Gs(e)?.right_to_left?"rtl":"ltr"}>${(kt.value?t:t.slice(0,zs)).map(o=>s`
			<li key=${o.id}><p>${o.text}</p><small lang="en" dir="ltr">${o.id}${o.why&&` · ${o.why}`}</small></li>`)}</ol>
		${!kt.value&&t.length>zs&&s`<button type="button" onClick=${()=>{kt.value=!0}}>${a("more")}</button>`}
		${kt.value&&n>t.length&&s`<p class="hint">${a("andMore",g(n-t.length))}</p>`}`}function Zs({parts:[e]}){return _(()=>{$n.value=null,kt.value=!1,B(async()=>{({languages:Ys.value}=await C("voices")),e&&($n.value=await C(`voices/${e}`))})},[e]),s`
		<h1>${a("voices")}</h1>
		<${bc} chosen=${e} />
		${$n.value&&s`<${_c} tag=${e} />`}`}var Js=["volunteer","coordinator","admin"],fn=[{name:"inbox",View:ps,bar:!0},{name:"appointments",View:Ua,bar:!0},{name:"appointment",View:za},{name:"waiting",View:Ks},{name:"cases",View:Ja,bar:!0},{name:"import",View:ns,least:"coordinator"},{name:"notices",View:$s,bar:!0,least:"coordinator"},{name:"notice",View:hs,least:"coordinator"},{name:"notice-edit",View:ys,least:"coordinator"},{name:"flows",View:is,bar:!0,least:"coordinator"},{name:"numbers",View:ws,bar:!0,least:"coordinator"},{name:"voices",View:Zs,bar:!0,least:"coordinator"},{name:"house",View:es,bar:!0,least:"coordinator"},{name:"words",View:Ws,bar:!0,least:"coordinator"},{name:"person",View:Ns},{name:"search",View:js},{name:"staff",View:Rs,bar:!0,least:"admin"},{name:"audit",View:Ga,bar:!0,least:"admin"},{name:"me",View:qa}],Do=({least:e="volunteer"})=>Js.indexOf(w.value.role)>=Js.indexOf(e);async function yc(){await b(()=>y("sign-out")),w.value=null}function wc(e){e.preventDefault();let t=new FormData(e.target).get("q").trim();t.length>1&&M("search",t)}var Qs=()=>s`<img src="icon.svg" alt="" width="28" height="28" />`;function kc(){return G([{key:"g",name:"key.inbox",run:()=>M("inbox")},{key:"/",name:"key.search",run:()=>document.getElementById("q").focus()}]),s`
		<header class="bar">
			<a class="skip" href="#" onClick=${e=>{e.preventDefault(),document.getElementById("main").focus()}}>${a("skip")}</a>
			<${Qs} />
			<nav class="views" aria-label=${a("views")}>
				${fn.filter(e=>e.bar&&Do(e)).map(({name:e})=>s`
					<a key=${e} href=${`#${e}`} aria-current=${Be.value[0]===e?"page":void 0}>${a(e)}</a>`)}
			</nav>
			<form role="search" onSubmit=${wc}>
				<input id="q" name="q" type="search" dir="auto" aria-label=${a("search")} placeholder=${a("searchFor")} minlength="2" maxlength="64" />
			</form>
			<nav class="self" aria-label="passaparola">
				<${xa} />
				<${Rn} />
				<a href="#me"><bdi>${w.value.name}</bdi></a>
				<button type="button" class="plain" onClick=${yc}>${a("leave")}</button>
			</nav>
		</header>`}function xc(){return s`
		<header class="bar"><span class="home"><${Qs} /> passaparola</span>
			<nav class="self" aria-label="passaparola"><${Rn} /></nav></header>`}function Sc(){if(w.value===void 0)return s`<main aria-busy="true"></main>`;let{View:e}=fn.find(t=>t.name===Be.value[0]&&w.value&&Do(t))??fn[0];return s`
		${w.value?s`<${kc} />`:s`<${xc} />`}
		<p class="wrong" role="alert">${V.value&&a(V.value)}</p>
		<p class="did" role="status">${We.value&&a(We.value)}</p>
		<main id="main" tabindex="-1">${w.value?s`<${e} key=${Be.value.join("/")} parts=${Be.value.slice(1)} />`:s`<${Ca} />`}</main>`}await ha();Sn(s`<${Sc} />`,document.body);re();
