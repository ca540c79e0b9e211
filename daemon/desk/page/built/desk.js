// SPDX-License-Identifier: AGPL-3.0-or-later
// made by daemon/desk/page/build from de5fd29803ef0aa288e435802c0b1b01
// with preact, htm, signals and lean-qr: licences.txt
var E,Ca,fn,ge,mn,xt,Da,wt,Ea,hn,$n,zs,nt=Symbol.for("pv"),St={},Ct=[],Bs=/^m(i|n|o|s|text|space)$/,vn=Array.isArray,_n=Ct.slice,Oe=Object.assign;function Ee(e){e&&e.parentNode&&e.remove()}function at(e,t,n){var a,r,i,l={},u=arguments.length;for(i in t)i=="key"?a=t[i]:i=="ref"&&typeof e!="function"?r=t[i]:l[i]=t[i];return u>2&&(l.children=u>3?_n.call(arguments,2):n),tt(e,l,a,r,null)}function tt(e,t,n,a,r){var i={type:e,props:t,key:n,ref:a,__k:null,__:null,__b:0,__e:null,__c:null,constructor:nt,__v:r||++Ca,__i:-1,__u:0};return!r&&E.vnode&&E.vnode(i),i}function Te(e){return e.children}function Ae(e,t){this.props=e,this.context=t,this.__g=0}function ye(e,t){if(t==null)return e.__&&ye(e.__,e.__i+1);for(var n;t<e.__k.length;t++)if((n=e.__k[t])&&n.__e)return n.__e;return typeof e.type!="function"||e.props.__P?null:ye(e)}function Gs(e){var t,n=e.__v,a=n.__e,r=[],i=[],l=e.__P;l&&((t=Oe({constructor:nt},n)).__v=n.__v+1,E.vnode&&E.vnode(t),bn(l,t,n,e.__n,l.namespaceURI,32&n.__u?[a]:null,r,a||ye(n),32&n.__u,i),t.__v=n.__v,t.__.__k[t.__i]=t,Ha(r,t,i),n.__=n.__e=null,t.__e!=a&&Oa(t))}function Oa(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(function(t){return t&&(e.__e=t.__e)}),Oa(e)}function xa(e){(8&e.__g||(e.__g|=8,ge.push(e),xt++))&&mn==E.debounceRendering||((mn=E.debounceRendering)||queueMicrotask)(Aa)}function Aa(){try{for(var e,t=1;ge.length;)ge.length>t&&ge.sort(Da),e=ge.shift(),t=ge.length,8&e.__g&&Gs(e)}finally{(xt=ge.length)&&(mn||queueMicrotask)(Aa)}}function Ta(e,t,n,a,r,i,l,u,d,m,p){var b,v,c,f,C,x,D=a.__k||Ct,S=t.length;for(d=Zs(n,t,D,d,S),b=0;b<S;b++)(c=n.__k[b])!=null&&(v=~c.__i&&D[c.__i]||St,c.__i=b,x=bn(e,c,v,r,i,l,u,d,m,p),f=c.__e,(v.ref!=c.ref||8&v.__u)&&(v.ref&&gn(v.ref,null,c,v),c.ref&&p.push(c.ref,c.__c||f,c)),C=C||f,4&c.__u?(d=Ma(c,d,e,!v.__v),v.__e&&(v.__e=null)):typeof c.type=="function"&&x!==void 0?d=x:f&&(d=f.nextSibling),c.__u&=-21);return n.__e=C,d}function Zs(e,t,n,a,r){var i,l,u,d,m,p,b,v,c,f=n.length,C=f,x=0,D=0,S=e.__k=Array(r);for(i=0;i<r;i++)(l=t[i])!=null&&typeof l!="boolean"&&typeof l!="function"?(typeof l!="object"||l.constructor===String?l=S[i]=tt(null,l):vn(l)?l=S[i]=tt(Te,{children:l}):l.constructor===nt&&l.__b?l=S[i]=tt(l.type,l.props,l.key,l.ref,l.__v):S[i]=l,d=i+x,l.__=e,l.__b=e.__b+1,u=null,~(m=l.__i=Xs(l,n,d,C))&&(C--,(u=n[m])&&(u.__u|=2)),u&&u.__v?(l.__u|=16,m==d-1?x--:m==d+1?x++:m!=d&&(m>d?x--:x++,D=1)):(~m||(r>f?x--:r<f&&x++),typeof l.type!="function"&&(l.__u|=4))):S[i]=null;if(D){for(p=[],b=[],i=0;i<r;i++)if((l=S[i])&&16&l.__u){for(x=0,v=p.length;x<v;)p[c=x+v>>1]<l.__i?x=c+1:v=c;p[x]=l.__i,b[i]=x+1}for(x=p.length;i--;)b[i]&&(b[i]==x?x--:S[i].__u|=4)}if(C)for(i=0;i<f;i++)!(u=n[i])||2&u.__u||(u.__e==a&&(a=ye(u)),yn(u,u));return a}function Ma(e,t,n,a){var r,i,l,u;if(typeof e.type=="function"){if(e.props.__P)return t;if(r=e.__k)for(i=0;i<r.length;i++)r[i]&&(r[i].__=e,t=Ma(r[i],t,n,!1));return t}for(t&&!t.parentNode&&(t=ye(e))&&!t.parentNode&&(t=null),l=e.__e,u=t;u&&u.nodeType==8;)u=u.nextSibling;for(l!=u&&(!a&&n.moveBefore&&l.parentNode?n.moveBefore(l,t):n.insertBefore(l,t||null)),t=l;(t=t&&t.nextSibling)&&t.nodeType==8&&!t.data.startsWith("$s"););return t}function Xs(e,t,n,a){var r,i=e.key,l=e.type,u=t[n],d=u&&!(2&u.__u);if(u===null&&i==null||d&&i==u.key&&l==u.type)return n;if(a>(d?1:0)){for(r=n-1;r>=0;r--)if((u=t[r])&&!(2&u.__u)&&i==u.key&&l==u.type)return r;for(r=n+1;r<t.length;r++)if((u=t[r])&&!(2&u.__u)&&i==u.key&&l==u.type)return r}return-1}function Sa(e,t,n){n==null&&(n=""),t[0]=="-"?e.setProperty(t,n):e[t]=n}function yt(e,t,n,a,r){var i,l;if(t=="style")if(typeof n=="string")e.style.cssText=n;else{if(typeof a=="string"&&(e.style.cssText=a=""),a)for(t in a)n&&t in n||Sa(e.style,t);if(n)for(t in n)a&&n[t]==a[t]||Sa(e.style,t,n[t])}else if(t[0]=="o"&&t[1]=="n")typeof n!="function"&&(n=null),typeof a!="function"&&(a=null),(e.__e||(e.__e={}))[t]=n,n&&a||(l=$n[t]||($n[t]=Ys(t)),(e.__a||(e.__a={}))[t]=hn,i=t!=(t=t.replace(Ea,"$1")),(t=t.slice(2))[0]<"a"&&(t=t.toLowerCase()),n?e.addEventListener(t,l,i):e.removeEventListener(t,l,i));else{if(r=="http://www.w3.org/2000/svg")t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(t!="width"&&t!="height"&&t!="href"&&t!="list"&&t!="form"&&t!="tabIndex"&&t!="download"&&t!="rowSpan"&&t!="colSpan"&&t!="role"&&t!="popover"&&t in e)try{return void(e[t]=n??"")}catch{}if(typeof n=="function")return;n==null||n===!1&&t[4]!="-"?e.removeAttribute(t):e.setAttribute(t,t=="popover"&&n==1?"":n)}}function Ys(e){return function(t){var n=this.__e;if(n){if(n=n[e],t[wt]==null)t[wt]=hn++;else if(t[wt]<this.__a[e])return;return n(E.event?E.event(t):t)}}}function bn(e,t,n,a,r,i,l,u,d,m){var p,b,v,c,f,C,x,D,S,H,T,Y,ve,_e,oe,ka,be,De,pe=t.type;if(t.constructor!==nt)return null;128&n.__u&&(d=32&n.__u,p=n.__c.__z)&&(t.__u|=d,b=i=[],p.nodeType==8?u=kt(p,i):i.push(p),u=i[0]||u),(p=E.__b)&&p(t);e:if(typeof pe=="function"){v=l.length;try{if(D=t.props,S=(p=pe.prototype)&&p.render,H=(p=pe.contextType)&&a[p.__c],T=p?H?H.props.value:p.__:a,(c=n.__c)?(t.__c=c,2&c.__g&&(c.__g|=1)):(S?t.__c=c=new pe(D,T):(t.__c=c=new Ae(D,T),c.constructor=pe,c.render=Qs),H&&H.sub(c),c.state||(c.state={}),c.__n=a,c.__g|=8,c.__h=[],c.__k=[]),S&&(c.__s||(c.__s=c.state),pe.getDerivedStateFromProps&&(c.__s==c.state&&(c.__s=Oe({},c.__s)),Oe(c.__s,pe.getDerivedStateFromProps(D,c.__s)))),f=c.props,C=c.state,c.__v=t,n.__c){if(D!==f&&S&&!pe.getDerivedStateFromProps&&c.componentWillReceiveProps&&c.componentWillReceiveProps(D,T),t.__v==n.__v&&!(8&c.__g)||!(4&c.__g)&&c.shouldComponentUpdate&&c.shouldComponentUpdate(D,c.__s,T)===!1){t.__v!=n.__v&&(c.props=D,c.state=c.__s,c.__g&=-9),t.__e=n.__e,t.__k=n.__k,t.__k.some(function(J){J&&(J.__=t)}),Ct.push.apply(c.__h,c.__k),c.__k=[],c.__h.length&&l.push(c),u=ye(n);break e}c.componentWillUpdate&&c.componentWillUpdate(D,c.__s,T),S&&c.componentDidUpdate&&c.__h.push(function(){c.componentDidUpdate(f,C,x)})}else S&&!pe.getDerivedStateFromProps&&c.componentWillMount&&c.componentWillMount(),S&&c.componentDidMount&&c.__h.push(c.componentDidMount);c.context=T,c.props=D,c.__P=e,c.__g&=-5,Y=E.__r,ve=S?25:0;do c.__g&=-9,Y&&Y(t),p=c.render(c.props,c.state=c.__s,c.context);while(8&c.__g&&++ve<25);S&&(Ct.push.apply(c.__h,c.__k),c.__k=[]),c.state=c.__s,c.getChildContext&&(a=Oe({},a,c.getChildContext())),S&&n.__c&&c.getSnapshotBeforeUpdate&&(x=c.getSnapshotBeforeUpdate(f,C)),_e=p&&p.type===Te&&p.key==null?p.props.children:p,D.__P&&(p=u,r=(e=D.__P).namespaceURI,d=i=null,n.props&&n.props.__P!=e&&(n.__k.some(function(J){J&&yn(J,J)}),n.__k=null),u=n.__k?ye(n,0):null),u=Ta(e,vn(_e)?_e:[_e],t,n,a,r,i,l,u,d,m),D.__P&&(t.__e=null,u=p),t.__u&=-161,b&&b.some(Ee),c.__h.length&&l.push(c),1&c.__g&&(c.__g&=-4)}catch(J){if(l.length=v,t.__v=null,d||i)if(J&&J.then){if(t.__u|=128|d,i){for(~(be=i.indexOf(u||void 0))||(be=i.length);(De=i[be-1])&&De.nodeType==8;)be--;for(;be<i.length;be++)if(De=i[be])if(i[be]=null,oe){if(De==ka)break}else{if(De.nodeType!=8)break;De.data.startsWith("$s")&&(ka=kt(oe=De))}}if(!oe){for(;u&&u.nodeType==8&&u.nextSibling;)u=u.nextSibling;oe=u}(p=kt(oe=t.__c.__z||(t.__c.__z=oe)))?(t.__e=oe,u=p):t.__e=u,u=u&&u.nextSibling}else i&&i.some(Ee);else t.__e=n.__e;t.__k||(t.__k=n.__k||[]),J&&J.then||Pa(t),E.__e(J,t,n)}}else u=t.__e=Js(n.__e,t,n,a,r,i,l,d,m,e);return(p=E.diffed)&&p(t),u}function kt(e,t){if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var n=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith("$s"))n++;else if(e.data.startsWith("/$s")&&!--n)return e}t&&t.push(e)}}function Pa(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.some(Pa))}function Ha(e,t,n){for(var a=0;a<n.length;)gn(n[a++],n[a++],n[a++]);E.__c&&E.__c(t,e),e.some(function(r){try{e=r.__h,r.__h=[],e.some(function(i){i.call(r)})}catch(i){E.__e(i,r.__v)}})}function Js(e,t,n,a,r,i,l,u,d,m){var p,b,v,c,f,C,x,D,S=n.props||St,H=t.props,T=t.type;if(T=="svg"?r="http://www.w3.org/2000/svg":T=="math"?r="http://www.w3.org/1998/Math/MathML":r||(r="http://www.w3.org/1999/xhtml"),i){for(p=0;p<i.length;p++)if((f=i[p])&&(T?f.localName==T:f.nodeType==3)){e=f,i[p]=null;break}}if(!e){if(D=m.ownerDocument||document,!T)return D.createTextNode(H);e=D.createElementNS(r,T,H.is?H:m),u&&(E.__m&&E.__m(t,i),u=!1),i=null}if(T){if(m=T=="template"&&e.content||e,i=T=="textarea"&&H.defaultValue!=null?null:i&&_n.call(m.childNodes),!u&&i)for(S={},p=0;p<e.attributes.length;p++)S[(f=e.attributes[p]).name]=f.value;for(p in S)f=S[p],p=="dangerouslySetInnerHTML"?v=f:p=="children"||p in H||p=="value"&&"defaultValue"in H||p=="checked"&&"defaultChecked"in H||yt(e,p,null,f,r);for(p in H)f=H[p],p=="children"?c=f:p=="dangerouslySetInnerHTML"?b=f:p=="value"?C=f:p=="checked"?x=f:u&&typeof f!="function"||S[p]===f||yt(e,p,f,S[p],r);b?(u||v&&(b.__html==v.__html||b.__html==e.innerHTML)||(e.innerHTML=b.__html),t.__k=[]):(v&&(e.textContent=""),(T=="foreignObject"||r=="http://www.w3.org/1998/Math/MathML"&&Bs.test(T))&&(r="http://www.w3.org/1999/xhtml"),Ta(m,vn(c)?c:[c],t,n,a,r,i,l,i?i[0]:n.__k&&ye(n,0),u,d),i&&i.some(Ee)),u&&T!="textarea"||(p="value",T=="progress"&&C==null?e.removeAttribute(p):C==null||C===e[p]&&(T!="progress"||C)||yt(e,p,C,S[p],r),p="checked",x!=null&&x!=e[p]&&yt(e,p,x,S[p],r))}else S===H||u&&e.data==H||(e.data=H);return e}function gn(e,t,n,a){try{typeof e=="function"?t?t.__x=e(t)||1:a&&(a=a.__c||a.__e)&&(t=a.__x)&&(a.__x=null,typeof t=="function"?t():e(null)):e.current=t}catch(r){E.__e(r,n)}}function yn(e,t,n){var a,r,i,l;if(E.unmount&&E.unmount(e),!(a=e.ref)||a.current&&a.current!=e.__e||gn(a,null,t,e),a=e.__c){if(a.componentWillUnmount)try{a.componentWillUnmount()}catch(u){E.__e(u,t)}a.__P=a.__n=null}if(a=e.__k)for(l=0;l<a.length;l++)a[l]&&yn(a[l],t,typeof e.type!="function"||n&&!e.props.__P);!n&&(a=e.__c)&&(a=a.__z)&&(r=kt(a,i=[]))&&(a==e.__e&&i.some(Ee),Ee(r),Ee(a)),n||Ee(e.__e),e.__e=e.__c=e.__=null}function Qs(e,t,n){return this.constructor(e,n)}function wn(e,t){var n,a,r,i;E.__&&E.__(e,t),t.nodeType==9&&(t=t.documentElement),a=(n=e&&32&e.__u)?null:t.__k,t.__k=tt(Te,{children:[e]}),r=[],i=[],bn(t,t.__k,a||St,St,t.namespaceURI,a?null:t.firstChild?_n.call(t.childNodes):null,r,a?a.__e:t.firstChild,n,i),Ha(r,t.__k,i),t.__k.props.children=null}E={__e:function(e,t,n,a){for(var r,i,l;t=t.__;)if((r=t.__c)&&!(1&r.__g)){r.__g|=4;try{if((l=(i=r.constructor)&&i.getDerivedStateFromError)&&r.setState(i.getDerivedStateFromError(e)),r.componentDidCatch&&(r.componentDidCatch(e,a||{}),l=1),l&&8&r.__g)return void(r.__g|=2)}catch(u){e=u}}throw xt=0,e}},Ca=0,fn=function(e){return e!=null&&e.constructor===nt},Ae.prototype.setState=function(e,t){var n=this.__s;n&&n!=this.state||(n=this.__s=Oe({},this.state)),typeof e=="function"&&(e=e(Oe({},n),this.props)),e&&(Oe(n,e),this.__v&&(t&&this.__k.push(t),xa(this)))},Ae.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.push(e),xa(this))},Ae.prototype.render=Te,ge=[],xt=0,Da=function(e,t){return e.__v.__b-t.__v.__b},wt=Symbol(),Ea=/(PointerCapture)$|Capture$/i,hn=0,$n={},zs=0;var Ia=function(e,t,n,a){var r;t[0]=0;for(var i=1;i<t.length;i++){var l=t[i++],u=t[i]?(t[0]|=l?1:2,n[t[i++]]):t[++i];l===3?a[0]=u:l===4?a[1]=Object.assign(a[1]||{},u):l===5?(a[1]=a[1]||{})[t[++i]]=u:l===6?a[1][t[++i]]+=u+"":l?(r=e.apply(u,Ia(e,u,n,["",null])),a.push(r),u[0]?t[0]|=2:(t[i-2]=0,t[i]=r)):a.push(u)}return a},Na=new Map;function ja(e){var t=Na.get(this);return t||(t=new Map,Na.set(this,t)),(t=Ia(this,t.get(e)||(t.set(e,t=(function(n){for(var a,r,i=1,l="",u="",d=[0],m=function(v){i===1&&(v||(l=l.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?d.push(0,v,l):i===3&&(v||l)?(d.push(3,v,l),i=2):i===2&&l==="..."&&v?d.push(4,v,0):i===2&&l&&!v?d.push(5,0,!0,l):i>=5&&((l||!v&&i===5)&&(d.push(i,0,l,r),i=6),v&&(d.push(i,v,0,r),i=6)),l=""},p=0;p<n.length;p++){p&&(i===1&&m(),m(p));for(var b=0;b<n[p].length;b++)a=n[p][b],i===1?a==="<"?(m(),d=[d],i=3):l+=a:i===4?l==="--"&&a===">"?(i=1,l=""):l=a+l[0]:u?a===u?u="":l+=a:a==='"'||a==="'"?u=a:a===">"?(m(),i=1):i&&(a==="="?(i=5,r=l,l=""):a==="/"&&(i<5||n[p][b+1]===">")?(m(),i===3&&(d=d[0]),i=d,(d=d[0]).push(2,0,i),i=0):a===" "||a==="	"||a===`
`||a==="\r"?(m(),i=2):l+=a),i===3&&l==="!--"&&(i=4,d=d[0])}return m(),d})(e)),t),arguments,[])).length>1?t:t[0]}var s=ja.bind(at);var Dt,K,kn,qa,ei=Object.is,xn=0,Ba=[],Sn=[],q=E,Fa=q.__b,Ra=q.__r,La=q.diffed,Ua=q.__c,Va=q.unmount,Wa=q.__;function Ga(e,t){q.__h&&q.__h(K,e,xn||t),xn=0;var n=K.__H||(K.__H={__:[],__h:[]});return e>=n.__.length&&n.__.push({}),n.__[e]}function y(e,t){var n=Ga(Dt++,3);!q.__s&&Za(n.__H,t)&&(n.__P=!0,n.__=e,n.u=t,K.__H.__h.push(n))}function de(e){return xn=5,Et(function(){return{current:e}},[])}function Et(e,t){var n=Ga(Dt++,7);return Za(n.__H,t)&&(n.__=e(),n.__H=t),n.__}function ti(){var e;do{for(;e=Sn.shift();)try{ot(e)}catch(n){q.__e(n,{__:(e=e.__P)&&e.__v})}for(;e=Ba.shift();){var t=e.__H;if(e.__P&&t)try{t.__h.some(ot),t.__h.some(Cn),t.__h=[]}catch(n){t.__h=[],q.__e(n,e.__v)}}}while(Sn.length)}q.__b=function(e){K=null,Fa&&Fa(e)},q.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),Wa&&Wa(e,t)},q.__r=function(e){Ra&&Ra(e),Dt=0;var t=(K=e.__c).__H;t&&(kn==K?K.__h=[]:(t.__h.some(ot),t.__h.some(Cn),Dt=0),t.__h=[],t.__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),kn=K},q.diffed=function(e){La&&La(e);var t=e.__c;t&&t.__H&&(t.__H.__h.length&&za(Ba.push(t)),t.__H.__.some(function(n){n.u&&(n.__H=n.u)})),kn=K=null},q.__c=function(e,t){t.some(function(n){try{n.__h.some(ot),n.__h=n.__h.filter(function(a){return!a.__||Cn(a)})}catch(a){n.__h=[function(){throw a}]}}),Ua&&Ua(e,t)},q.unmount=function(e){Va&&Va(e);var t,n,a=e.__c;a&&a.__H&&(a.__H.__.some(function(r){try{if(r.__P&&r.__c){if(n===void 0){for(n=e.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}r.__P=n,za(Sn.push(r))}else ot(r)}catch(i){t=i}}),a.__H=void 0,t&&q.__e(t,a.__v))};var Ka=typeof requestAnimationFrame=="function";function ni(e){var t,n=function(){clearTimeout(a),Ka&&cancelAnimationFrame(t),setTimeout(e)},a=setTimeout(n,35);Ka&&(t=requestAnimationFrame(n))}function za(e){e!=1&&qa==q.requestAnimationFrame||((qa=q.requestAnimationFrame)||ni)(ti)}function ot(e){var t=K,n=e.__c;typeof n=="function"&&(e.__c=void 0,n()),K=t}function Cn(e){var t=K;e.__c=e.__(),K=t}function Za(e,t){return!e||e.length!=t.length||t.some(function(n,a){return!ei(n,e[a])})}var ai=Symbol.for("preact-signals");function Mt(){if(me>1)me--;else{var e,t=!1;for((function(){var r=At;for(At=void 0;r!==void 0;){var i=r.S;if(i.v===r.v)for(var l=i.t;l!==void 0;l=l.x)l.i===r.i&&(l.i=i.i);r=r.o}})();it!==void 0;){var n=it;for(it=void 0,Ot++;n!==void 0;){var a=n.u;if(n.u=void 0,n.f&=-3,!(8&n.f)&&Ya(n))try{n.c()}catch(r){t||(e=r,t=!0)}n=a}}if(Ot=0,me--,t)throw e}}function En(e){if(me>0)return e();Dn=++oi,me++;try{return e()}finally{Mt()}}var st,N=void 0;function rt(e){var t=N,n=st;N=void 0,st=void 0;try{return e()}finally{N=t,st=n}}var it=void 0,me=0,Ot=0,oi=0,Dn=0,At=void 0,Tt=0;function Xa(e){if(N!==void 0){var t=e.n;if(t===void 0||t.t!==N)return t={i:0,S:e,p:N.s,n:void 0,t:N,e:void 0,x:void 0,r:t},N.s!==void 0&&(N.s.n=t),N.s=t,e.n=t,32&N.f&&e.S(t),t;if(t.i===-1)return t.i=0,t.n!==void 0&&(t.n.p=t.p,t.p!==void 0&&(t.p.n=t.n),t.p=N.s,t.n=void 0,N.s.n=t,N.s=t),t}}function R(e,t){this.v=e,this.i=0,this.n=void 0,this.t=void 0,this.l=0,this.W=t?.watched,this.Z=t?.unwatched,this.name=t?.name}R.prototype.brand=ai;R.prototype.h=function(){return!0};R.prototype.S=function(e){var t=this,n=this.t;n!==e&&e.e===void 0&&(e.x=n,this.t=e,n!==void 0?n.e=e:rt(function(){var a;(a=t.W)==null||a.call(t)}))};R.prototype.U=function(e){var t=this;if(this.t!==void 0){var n=e.e,a=e.x;n!==void 0&&(n.x=a,e.e=void 0),a!==void 0&&(a.e=n,e.x=void 0),e===this.t&&(this.t=a,a===void 0&&rt(function(){var r;(r=t.Z)==null||r.call(t)}))}};R.prototype.subscribe=function(e){var t=this;return se(function(){var n=t.value;rt(function(){return e(n)})},{name:"sub"})};R.prototype.valueOf=function(){return this.value};R.prototype.toString=function(){return this.value+""};R.prototype.toJSON=function(){return this.value};R.prototype.peek=function(){var e=this;return rt(function(){return e.value})};Object.defineProperty(R.prototype,"value",{get:function(){var e=Xa(this);return e!==void 0&&(e.i=this.i),this.v},set:function(e){if(e!==this.v){if(Ot>100)throw new Error("Cycle detected");(function(n){me!==0&&Ot===0&&n.l!==Dn&&(n.l=Dn,At={S:n,v:n.v,i:n.i,o:At})})(this),this.v=e,this.i++,Tt++,me++;try{for(var t=this.t;t!==void 0;t=t.x)t.t.N()}finally{Mt()}}}});function $(e,t){return new R(e,t)}function Ya(e){for(var t=e.s;t!==void 0;t=t.n)if(t.S.i!==t.i||!t.S.h()||t.S.i!==t.i)return!0;return!1}function Ja(e){for(var t=e.s;t!==void 0;t=t.n){var n=t.S.n;if(n!==void 0&&(t.r=n),t.S.n=t,t.i=-1,t.n===void 0){e.s=t;break}}}function Qa(e){for(var t=e.s,n=void 0;t!==void 0;){var a=t.p;t.i===-1?(t.S.U(t),a!==void 0&&(a.n=t.n),t.n!==void 0&&(t.n.p=a)):n=t,t.S.n=t.r,t.r!==void 0&&(t.r=void 0),t=a}e.s=n}function Me(e,t){R.call(this,void 0,t),this.x=e,this.s=void 0,this.g=Tt-1,this.f=4}Me.prototype=new R;Me.prototype.h=function(){if(this.f&=-3,1&this.f)return!1;if((36&this.f)==32||(this.f&=-5,this.g===Tt))return!0;if(this.g=Tt,this.f|=1,this.i>0&&!Ya(this))return this.f&=-2,!0;var e=N;try{Ja(this),N=this;var t=this.x();(16&this.f||this.v!==t||this.i===0)&&(this.v=t,this.f&=-17,this.i++)}catch(n){this.v=n,this.f|=16,this.i++}return N=e,Qa(this),this.f&=-2,!0};Me.prototype.S=function(e){if(this.t===void 0){this.f|=36;for(var t=this.s;t!==void 0;t=t.n)t.S.S(t)}R.prototype.S.call(this,e)};Me.prototype.U=function(e){if(this.t!==void 0&&(R.prototype.U.call(this,e),this.t===void 0)){this.f&=-33;for(var t=this.s;t!==void 0;t=t.n)t.S.U(t)}};Me.prototype.N=function(){if(!(2&this.f)){this.f|=6;for(var e=this.t;e!==void 0;e=e.x)e.t.N()}};Object.defineProperty(Me.prototype,"value",{get:function(){if(1&this.f)throw new Error("Cycle detected");var e=Xa(this);if(this.h(),e!==void 0&&(e.i=this.i),16&this.f)throw this.v;return this.v}});function we(e,t){return new Me(e,t)}function eo(e){var t=e.j;if(e.j=void 0,typeof t=="function"){me++;var n=N;N=void 0;try{t()}catch(a){throw e.f&=-2,e.f|=8,On(e),a}finally{N=n,Mt()}}}function On(e){for(var t=e.s;t!==void 0;t=t.n)t.S.U(t);e.x=void 0,e.s=void 0,eo(e)}function si(e){if(N!==this)throw new Error("Out-of-order effect");Qa(this),N=e,this.f&=-2;try{8&this.f&&On(this)}finally{Mt()}}function Fe(e,t){this.x=e,this.j=void 0,this.s=void 0,this.u=void 0,this.f=32,this.name=t?.name,st&&st.push(this)}Fe.prototype.c=function(){var e=this.S();try{if(8&this.f||this.x===void 0)return;var t=this.x();typeof t=="function"&&(this.j=t)}finally{e()}};Fe.prototype.S=function(){if(1&this.f)throw new Error("Cycle detected");this.f|=1,this.f&=-9,eo(this),Ja(this),me++;var e=N;return N=this,si.bind(this,e)};Fe.prototype.N=function(){2&this.f||(this.f|=2,this.u=it,it=this)};Fe.prototype.d=function(){this.f|=8,1&this.f||On(this)};Fe.prototype.dispose=function(){this.d()};function se(e,t){var n=new Fe(e,t);try{n.c()}catch(r){throw n.d(),r}var a=n.d.bind(n);return a[Symbol.dispose]=a,a}var to,Ht,Pt,ii=typeof window<"u"&&!!window.__PREACT_SIGNALS_DEVTOOLS__;var no=[];se(function(){to=this.N})();function Re(e,t){E[e]=t.bind(null,E[e]||function(){})}function lt(e){if(Pt){var t=Pt;Pt=void 0,t()}Pt=e&&e.S()}function ao(e){var t=this,n=e.data,a=li(n);a.name="ReactiveDom",a.value=n;var r=Et(function(){for(var u=t,d=t.__v;d=d.__;)if(d.__c){d.__c.__$f|=4;break}var m=we(function(){var c=a.value.value;return c===0?0:c===!0?"":c||""}),p=we(function(){return!Array.isArray(m.value)&&!fn(m.value)}),b=se(function(){if(this.N=oo,p.value){var c=m.value;u.__v&&u.__v.__e&&u.__v.__e.nodeType===3&&(u.__v.__e.data=c)}}),v=t.__$u.d;return t.__$u.d=function(){b(),v.call(this)},[p,m]},[]),i=r[0],l=r[1];return i.value?l.peek():l.value}ao.displayName="ReactiveTextNode";Object.defineProperties(R.prototype,{constructor:{configurable:!0,value:at(Te,null).constructor},type:{configurable:!0,value:ao},props:{configurable:!0,get:function(){var e=this;return{data:{get value(){return e.value}}}}},__b:{configurable:!0,value:1}});Re("__b",function(e,t){if(lt(),Ht=void 0,typeof t.type=="string"){var n,a=t.props;for(var r in a)if(r!=="children"){var i=a[r];i instanceof R&&(n||(t.__np=n={}),n[r]=i,a[r]=i.peek())}}e(t)});Re("__r",function(e,t){if(e(t),t.type!==Te){lt();var n,a=t.__c;a&&(a.__$f&=-2,(n=a.__$u)===void 0&&(a.__$u=n=(function(r,i){var l;return se(function(){l=this},{name:i}),l.c=r,l})((function(r){return function(){var i;ii&&((i=this.y)==null||i.call(this)),r.__$f|=1,r.setState({})}})(a),typeof t.type=="function"?t.type.displayName||t.type.name:""))),Ht=a,lt(n)}});Re("__e",function(e,t,n,a){lt(),Ht=void 0,e(t,n,a)});Re("diffed",function(e,t){lt(),Ht=void 0;var n;if(typeof t.type=="string"&&(n=t.__e)){var a=t.__np,r=t.props,i=n.U;if(i)for(var l in i){var u=i[l];u===void 0||a&&l in a||(u.d(),i[l]=void 0)}if(a){i||(i={},n.U=i);for(var d in a){var m=i[d],p=a[d];m===void 0?(m=ri(n,d,p,r),i[d]=m):m.o(p,r)}}}e(t)});function ri(e,t,n,a){var r=t in e&&e.ownerSVGElement===void 0,i=$(n);return{o:function(l,u){i.value=l,a=u},d:se(function(){this.N=oo;var l=i.value.value;a[t]!==l&&(a[t]=l,r?e[t]=l:l!=null&&(l!==!1||t[4]==="-")?e.setAttribute(t,l):e.removeAttribute(t))})}}Re("unmount",function(e,t){if(typeof t.type=="string"){var n=t.__e;if(n){var a=n.U;if(a){n.U=void 0;for(var r in a){var i=a[r];i&&i.d()}}}var l=t.__np;if(l){var u=t.props;for(var d in l)u[d]=l[d]}t.__np=void 0}else{var m=t.__c;if(m){m.__$f|=8;var p=m.__$u;p&&(m.__$u=void 0,p.d())}}e(t)});Re("__h",function(e,t,n,a){a<3&&(t.__$f|=2),e(t,n,a)});Ae.prototype.shouldComponentUpdate=function(e,t){if(this.__R)return!0;var n=this.__$u,a=n&&n.s!==void 0;for(var r in t)return!0;if(this.__f||typeof this.u=="boolean"&&this.u===!0){var i=2&this.__$f;if(!(a||i||4&this.__$f)||1&this.__$f)return!0}else if(!(a||4&this.__$f)||3&this.__$f)return!0;for(var l in e)if(l!=="__source"&&e[l]!==this.props[l])return!0;for(var u in this.props)if(!(u in e))return!0;return!1};function li(e,t){return Et(function(){return $(e,t)},[])}var ui=function(e){queueMicrotask(function(){queueMicrotask(e)})};function ci(){En(function(){for(var e;e=no.shift();)to.call(e)})}function oo(){no.push(this)===1&&(E.requestAnimationFrame||ui)(ci)}var Tn={signedOut:()=>{}};async function so(e,t={}){let n,a={};try{n=await fetch(`api/${e}`,{...t,signal:AbortSignal.timeout(2e4)}),a=await n.json()}catch{throw new Error("unreachable")}if(n.ok)return a;n.status===401&&a.wrong==="sign-in"&&Tn.signedOut();let r=new Error(a.wrong??"busy");throw r.columns=a.columns,r.seconds=Number(n.headers.get("Retry-After"))||0,r}var g=e=>so(e),io=e=>({method:"POST",headers:{"Content-Type":"application/json","X-Desk":"1"},body:JSON.stringify(e)}),w=(e,t={})=>so(e,io(t)),An=4e4;async function ro(e,t=()=>{}){for(let n=0;n<e.size;n+=An){let a=new Uint8Array(await e.slice(n,n+An).arrayBuffer()),r=Array.from(a,i=>String.fromCharCode(i)).join("");await w("upload",{name:e.name,size:e.size,at:n,bytes:btoa(r)}),t(Math.min(n+An,e.size))}}async function Nt(e,t,n){let a=await fetch(`api/${e}`,{...io(t),signal:AbortSignal.timeout(2e4)});if(!a.ok)throw new Error((await a.json()).wrong??"busy");let r=document.createElement("a");r.href=URL.createObjectURL(await a.blob()),r.download=n,r.click(),URL.revokeObjectURL(r.href)}function lo(e){let t=new EventSource("api/events");return t.onmessage=({data:n})=>e(JSON.parse(n).person),()=>t.close()}var Le={it:{name:"Italiano"},en:{name:"English"},fr:{name:"Français"},es:{name:"Español"},ar:{name:"العربية",direction:"rtl"}},uo="passaparola-language",Mn=$({}),W=$("");function pi(){return[localStorage.getItem(uo),...navigator.languages.map(t=>t.slice(0,2))].find(t=>Object.hasOwn(Le,t??""))??"it"}async function co(e){Mn.value=await(await fetch(`words-${e}.json`)).json(),W.value=e,document.documentElement.lang=e,document.documentElement.dir=Le[e].direction??"ltr"}async function po(){for(let e=0;e<10;e++)try{return await co(pi())}catch{await new Promise(t=>{setTimeout(t,1e3)})}}function mo(e){return localStorage.setItem(uo,e),co(e)}var o=(e,t="")=>Mn.value[e]?.replace("{n}",t)??e,G=(e,t)=>Mn.value[`${e}.${t}`]??t,$e=e=>G("topic",e),te=e=>G("desk",e),Pn={calendar:"gregory",numberingSystem:"latn"},Hn=$(void 0),Nn=e=>we(()=>new Intl.DateTimeFormat(W.value,{...e,...Pn,timeZone:Hn.value})),di=Nn({weekday:"short",day:"numeric",month:"short"}),mi=Nn({day:"numeric",month:"short",hour:"2-digit",minute:"2-digit",hourCycle:"h23"}),$i=Nn({hour:"2-digit",minute:"2-digit",hourCycle:"h23"}),fi=we(()=>new Intl.NumberFormat(W.value,Pn)),hi=we(()=>new Intl.NumberFormat(W.value,{...Pn,style:"currency",currency:"EUR"})),I=e=>di.value.format(e),O=e=>mi.value.format(e),ke=e=>$i.value.format(e),h=e=>fi.value.format(e),z=e=>hi.value.format(e);var k=$(void 0),P=$(null),Ve=$(["inbox"]),L=$(""),Ue=$(""),F=$({count:0,person:void 0});function M(...e){location.hash=e.map(encodeURIComponent).join("/")}function ho(){L.value=Ue.value="";let e=location.hash.slice(1).split("/").map(decodeURIComponent);Ve.value=e[0]===""?["inbox"]:e}async function _(e,t=""){L.value=Ue.value="";try{return await e(),Ue.value=t,!0}catch(n){return L.value=n.message,!1}}async function vo(){P.value=await g(`line?language=${W.value}`),Hn.value=P.value.timezone}async function V(e){try{await e()}catch(t){L.value=t.message}}async function ie(){try{if(!(await g("session")).signed_in){k.value=null;return}let e=await g("me");await vo(),k.value=e}catch(e){k.value=null,e.message!=="sign-in"&&(L.value=e.message)}}Tn.signedOut=()=>{k.value=null};addEventListener("hashchange",ho);ho();var In=matchMedia("(min-width: 56rem)"),It=$(In.matches);In.onchange=()=>{It.value=In.matches};var $o;function vi(e){clearTimeout($o),$o=setTimeout(()=>{F.value={count:F.value.count+1,person:e}},200)}se(()=>{W.value&&k.peek()&&vo().catch(()=>{})});var fo=()=>{};se(()=>{fo(),fo=k.value?lo(vi):()=>{}});var jn=new Set,_i={ArrowDown:"↓",ArrowUp:"↑",Escape:"Esc"},_o=$([]),bo=()=>[...jn].reverse().flatMap(e=>e.current);function Z(e){let t=de();t.current=Array.isArray(e)?e:Object.entries(e).map(([n,a])=>({key:n,run:a})),y(()=>(jn.add(t),()=>jn.delete(t)),[])}addEventListener("keydown",e=>{let{target:t}=e;if(e.ctrlKey||e.altKey||e.metaKey||t.closest("dialog"))return;if(t.closest("input, textarea, select")){e.key==="Escape"&&t.blur();return}let n=bo().find(({key:a})=>a===e.key);n&&(e.preventDefault(),n.run())});function go(){let e=de(),t=()=>{_o.value=bo().filter(({name:a},r,i)=>a&&i.findIndex(l=>l.name===a)===r),e.current.showModal()};Z([{key:"?",name:"key.help",run:t}]);let n=()=>e.current.close();return s`
		<button type="button" class="plain" aria-label=${o("key.help")} onClick=${t}>?</button>
		<dialog ref=${e} aria-labelledby="help" onClick=${({target:a})=>a===e.current&&n()}>
			<h2 id="help">${o("key.help")}</h2>
			<dl class="keys">${_o.value.map(({key:a,name:r})=>s`
				<div key=${r}><dt><kbd>${_i[a]??a}</kbd></dt><dd>${o(r)}</dd></div>`)}
				<div><dt><kbd>Ctrl</kbd> <kbd>↵</kbd></dt><dd>${o("send")}</dd></div>
			</dl>
			<button type="button" class="main" onClick=${n}>${o("shut")}</button>
		</dialog>`}function qn(){return s`
		<label>
			<span class="hidden">${o("language")}</span>
			<select value=${W.value} onChange=${e=>mo(e.target.value)}>
				${Object.entries(Le).map(([e,{name:t}])=>s`
					<option key=${e} value=${e} lang=${e}>${t}</option>`)}
			</select>
		</label>`}var jt=/^#link=(\w+)$/.exec(location.hash)?.[1],ut=$(null),yo=$(!1);jt&&history.replaceState(null,"",location.pathname);async function bi(e){e.preventDefault();let t=Object.fromEntries(new FormData(e.target)),n=await _(()=>ut.value===null?w("sign-in",t):w("sign-in/link",{link:jt,password:t.password}));if(!n&&L.value==="code"){yo.value=!0;return}n&&(ut.value=null,await ie())}function wo(){y(()=>{jt&&_(async()=>{ut.value=(await w("sign-in/link",{link:jt})).name})},[]);let e=ut.value!==null;return s`
		<form class="door" onSubmit=${bi}>
			<h1>${o(e?"choosePassword":"enter")}</h1>
			${e?s`<p><bdi>${ut.value}</bdi></p>`:s`
				<label>${o("name")}<input name="name" required autocomplete="username" autocapitalize="none" /></label>`}
			<label>${o("passwordWord")}<input name="password" type="password" required
				minlength=${e?10:1} autocomplete=${e?"new-password":"current-password"} /></label>
			${e&&s`<p class="hint">${o("passwordHint")}</p>`}
			${yo.value&&s`<label>${o("codeWord")}<input name="code" inputmode="numeric" autocomplete="one-time-code" pattern="[0-9]{6}" required /></label>`}
			<button class="main">${o("enter")}</button>
		</form>`}var gi=[.2,.375,.5555555555555556,.6666666666666666],yi=(e,t)=>n=>{let a=4*e+n-4,r="*-04-39?2$%%$%%'$%''%'''%')(%'))%(++'(++'(+.'+-.',/3',33)-/5)-43).36)058*18<+37<+4:<,4:E,5<A-7>C/8@F/:EH/<EK0=FM1?IP2@KS3BNV4DPY5FS\\6HV_6IXb7K[e8N^i9Pam;Rdp<Tgt".charCodeAt(a)-35,i=a>8?r:1,l=t/i|0,u=t%i,d=i-u,m=a>8?l*gi[n]+(e>5)&-2:r,p=l-m;return{t:d*p+u*p+u,o:[[d,p],[u,p+1]],i:m}};var Pe=e=>new Uint8Array(e),ct=e=>{let t=new Error(`lean-qr error ${e}`);throw t.code=e,t},qt=e=>"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:".indexOf(e),Rn=e=>e.charCodeAt(0),So=(...e)=>(t,n)=>e.forEach(a=>a(t,n)),Co=e=>t=>{t.eci!==e&&(t.push(7,4),e<128?t.push(e,8):e<16384?t.push(32768|e,16):t.push(12582912|e,24),t.eci=e)},Vn=e=>(t,n)=>{t.push(4,4),t.push(e.length,8+8*(n>9)),e.forEach(a=>t.push(a,8))},Ke=(e,t,n,a,r=(l,u)=>n(l.length,u),i=a?l=>So(Co(a),e(l)):e)=>(i.test=t,i.l=n,i.est=r,i.eci=a&&[a],i),Do=Ke(e=>(t,n)=>{t.push(1,4),t.push(e.length,10+2*(n>26)+2*(n>9));let a=0;for(;a<e.length-2;a+=3)t.push(+e.slice(a,a+3),10);a<e.length-1?t.push(+e.slice(a),7):a<e.length&&t.push(+e[a],4)},e=>/[0-9]/.test(e),(e,t)=>14+2*(t>26)+2*(t>9)+10*e/3),Eo=Ke(e=>(t,n)=>{t.push(2,4),t.push(e.length,9+2*(n>26)+2*(n>9));let a=0;for(;a<e.length-1;a+=2)t.push(45*qt(e[a])+qt(e[a+1]),11);a<e.length&&t.push(qt(e[a]),6)},e=>qt(e)>=0,(e,t)=>13+2*(t>26)+2*(t>9)+5.5*e),We=Ke(e=>Vn([...e].map(Rn)),e=>Rn(e)<128,(e,t)=>12+8*(t>9)+8*e);We._=!0,We.u=!0;var Wn=Ke(We,e=>Rn(e)<256,We.l,3);Wn._=!0;var ko=new TextEncoder,Kn=Ke(e=>Vn(ko.encode(e)),()=>1,0,26,(e,t)=>12+8*(t>9)+8*ko.encode(e).length);Kn._=!0;var Ln=()=>{let e=new Map,t=new TextDecoder("sjis"),n=Pe(2);for(let a=0;a<7973;++a)n[0]=a/192+129+64*(a>5951),n[1]=a%192+64,e.set(t.decode(n),a);return e.delete("�"),Ln=()=>e,e},zn=Ke(e=>(t,n)=>{t.push(8,4),t.push(e.length,8+2*(n>26)+2*(n>9));for(let a of e)t.push(Ln().get(a),13)},e=>Ln().has(e),(e,t)=>12+2*(t>26)+2*(t>9)+13*e);zn._=!0;var Oo=[Do,Eo,We,Wn,zn,Kn],wi={auto:(e,{modes:t=Oo}={})=>(n,a)=>{let r=t.map((p,b)=>{let v=new Map,c=(f,C)=>(v.has(f)||v.set(f,C(f,a)),v.get(f));return{m:p,h:1<<b,C:p.est("",a),S:p.l?(f,C)=>c(C-f,p.l):(f,C)=>c(e.slice(f,C),p.est)}}),i=[{v:0}],l=0,u=0,d=-1;for(let p of[...e,""]){let b=0;if(p)for(let v of r)v.m.test(p)&&(b|=v.h);if(!p||b!==d){if(d!==-1){let v=new Set(i.map(f=>f.D)),c=[];for(let{m:f,C,S:x,h:D}of r)if(d&D){let S=x(l,u);for(let H of f.eci??v)if(!f.u||!H){let T;for(let Y of i)if(Y.D===H||f.eci){let ve=Y.m===f&&Y.D===H,_e=ve?Y.V:Y,oe=f._&&ve?Y.v+S-C:_e.v+12*(_e.D!==H)+(ve?x(ve?Y.$:l,u):S);(!T||oe<T.v)&&(T={$:ve?Y.$:l,V:_e,m:f,D:H,A:u,v:oe})}T&&c.push(T)}}i=c}d=b,l=u}u+=p.length}i.length||ct(5);let m=[];for(let p=i.reduce((b,v)=>v.v<b.v?v:b);p.m;p=p.V)m.push(p.m(e.slice(p.$,p.A)));m.reverse().forEach(p=>p(n,a))},multi:So,eci:Co,bytes:Vn,numeric:Do,alphaNumeric:Eo,ascii:We,iso8859_1:Wn,shift_jis:zn,utf8:Kn},ki=()=>({F:Pe(2956),I:0,push(e,t){for(let n=t,a=8-(7&this.I);n>0;n-=a,a=8)this.F[this.I>>3]|=e<<a>>n,this.I+=n<a?n:a}}),Fn=(e,t=e*e,n=Pe(t))=>({size:e,K:n,get:(a,r)=>a>=0&&a<e&&!!(1&n[r*e+a]),toString({on:a="##",off:r="  ",lf:i=`
`,pad:l=4,padX:u=l,padY:d=l}={}){let m="";for(let p=-d;p<e+d;++p){for(let b=-u;b<e+u;++b)m+=this.get(b,p)?a:r;m+=i}return m},toImageData(a,{on:r=[0,0,0],off:i=[0,0,0,0],pad:l=4,padX:u=l,padY:d=l}={}){let m=e+2*u,p=e+2*d,b=a.createImageData(m,p),v=new Uint32Array(b.data.buffer);b.data.set([...r,255]);let c=v[0];b.data.set([...i,255]);let f=v[0];for(let C=0;C<p;++C)for(let x=0;x<m;++x)v[C*m+x]=this.get(x-u,C-d)?c:f;return b},toCanvas(a,r){let i=a.getContext("2d"),l=this.toImageData(i,r);a.width=l.width,a.height=l.height,i.putImageData(l,0,0)},toDataURL({type:a="image/png",scale:r=1,...i}={}){let l=document.createElement("canvas"),u=l.getContext("2d"),d=this.toImageData(u,i);return l.width=d.width*r,l.height=d.height*r,u.putImageData(d,0,0),u.imageSmoothingEnabled=!1,u.globalCompositeOperation="copy",u.drawImage(l,0,0,d.width,d.height,0,0,l.width,l.height),l.toDataURL(a,1)}}),Ft=[(e,t)=>1&(e^t),(e,t)=>1&t,e=>e%3,(e,t)=>(e+t)%3,(e,t)=>1&(e/3^t>>1),(e,t)=>(e&t&1)+e*t%3,(e,t)=>(e&t)+e*t%3&1,(e,t)=>(e^t)+e*t%3&1],Rt=Pe(511);for(let e=0,t=1;e<255;t=2*t^285*(t>127))Rt[Rt[t+255]=e++]=t;var Ao=e=>Rt[e%255],To=e=>Rt[e+255],xi=(e,t)=>{let n=Pe(e.length+t.length-1);for(let a=0;a<e.length;++a)for(let r=0;r<t.length;++r)n[a+r]^=Ao(e[a]+t[r]);return n.map(To)},Si=(e,t)=>{let n=Pe(e.length+t.length-1);n.set(e,0);for(let a=0;a<e.length;++a)if(n[a]){let r=To(n[a]);for(let i=0;i<t.length;++i)n[a+i]^=Ao(t[i]+r)}return n.slice(e.length)},Un=[[0],[0,0]];for(let e=1;e<30;++e)Un.push(xi(Un[e],[0,e]));var Ci=(e,t)=>{let n=[[],[]],a=0,r=0;for(let[l,u]of t.o)for(let d=0;d<l;++d,a+=u){let m=e.slice(a,a+u);n[0].push(m),n[1].push(Si(m,Un[t.i])),r+=u+t.i}let i=Pe(r);r=0;for(let l of n)for(let u=0,d=-1;d<r;++u){d=r;for(let m of l)u<m.length&&(i[r++]=m[u])}return i},Mo=(e,t,n)=>{let a=e<<=n;for(let r=134217728;r>>=1;)a&r&&(a^=t*(r>>n));return a|e},Di=({size:e,K:t},n)=>{let a=(l,u,d,m)=>{for(;d-- >0;l+=e)t.fill(m,l,l+u)},r=(l,u,d)=>{for(let m=0;m++<3;d-=2)a(u*e+l-(d>>1)*(e+1),d,d,2|m)},i=2*((e-13)/(1+(n/7|0))/2+.75|0);if(n>1)for(let l=e-7;l>8;l-=i){for(let u=l;u>8;u-=i)r(l,u,5);l<e-7&&r(l,6,5)}if(n>6)for(let l=Mo(n,7973,12),u=1;u<7;++u)for(let d=12;d-- >9;l>>=1)t[u*e-d]=2|1&l;a(7,2,9,2),a(e-8,8,9,2);for(let l=0;l<e;++l)t[6*e+l]=3^1&l;r(3,3,7),r(e-4,3,7);for(let l=0;l<e;++l)for(let u=l;u<e;++u)t[u*e+l]=t[l*e+u];t[(e-8)*e+8]=3},Ei=({size:e,K:t})=>{let n=[];for(let a=e-2,r=e,i=-1;a>=0;a-=2){for(a===5&&(a=4);r+=i,r!==-1&&r!==e;){let l=r*e+a;t[l+1]||n.push(l+1),t[l]||n.push(l)}i*=-1}return n},Oi=({K:e},t,n)=>t.forEach((a,r)=>e[a]=n[r>>3]>>(7&~r)&1),Ai=({size:e,K:t},n,a,r)=>{for(let l=0;l<e;++l)for(let u=0;u<e;++u){let d=l*e+u;t[d]^=!(n(u,l)||2&t[d])}let i=21522^Mo((1^r)<<3|a,1335,10);for(let l=0;l++<8;i>>=1)t[(l-(l<7))*e+8]=1&i,t[9*e-l]=1&i;for(let l=8;--l,i;i>>=1)t[8*e+l-(l<7)]=1&i,t[(e-l)*e+8]=1&i},Ti=({size:e,K:t},n=0,a=0)=>{for(let r=0;r<e;++r){for(let i=0;i<2;++i)for(let l,u=0,d=0,m=2;u<e;++u){let p=1&t[i?r*e+u:u*e+r];a+=p,d=(d>>1|2098176)&(3047517^p-1),2049&d&&(n+=40),p^m&&(l=0),m=p,n+=++l===5?3:l>5}if(r)for(let i=e+r,l=5*t[r-1]^t[r];i<e*e;i+=e){let u=5*t[i-1]^t[i];n+=3*!(1&(l|u)|4&(l^u)),l=u}}return n+10*(10*Math.abs(a/(e*e)-1)|0)},xo=[],Lt=(e=ct(1),{minCorrectionLevel:t=0,maxCorrectionLevel:n=3,minVersion:a=1,maxVersion:r=40,mask:i,trailer:l=60433,...u}={})=>{n<t&&ct(3),r<a&&ct(2),typeof e=="string"&&(e=wi.auto(e,u));for(let d=a,m=0;d<=r;++d){let p=xo[d];p||(xo[d]=p=Fn(4*d+17),Di(p,d),p.p=Ei(p));let b=yi(d,p.p.length>>3);if(8*b(t).t<m)continue;let v=ki();e(v,d),m=v.I;for(let c=n;c>=t;--c){let f=b(c);if(8*f.t<m)continue;for(v.I=m+11&-8;v.I<8*f.t;)v.push(l,16);let C=Fn(p.size,p.K);return Oi(C,p.p,Ci(v.F,f)),(Ft[i]?[Ft[i]]:Ft).map((x,D)=>{let S=Fn(C.size,C.K);return Ai(S,x,i??D,c),S.s=Ft[i]?0:Ti(S),S}).reduce((x,D)=>D.s<x.s?D:x)}}ct(4)};Lt.with=(...e)=>(t,n)=>Lt(t,{modes:[...Oo,...e],...n});var He=$(null),Bn=4;function Mi({address:e}){let t=Lt(e),n=[];for(let r=0;r<t.size;r++)for(let i=0;i<t.size;i++)t.get(i,r)&&n.push(`M${i} ${r}h1v1h-1z`);let a=t.size+2*Bn;return s`<svg class="qr" viewBox=${`${-Bn} ${-Bn} ${a} ${a}`} role="img" aria-label=${o("qr")}><path d=${n.join("")} /></svg>`}var Pi=()=>_(async()=>{He.value=await g("me/code")});async function Hi(e){e.preventDefault();let{password:t,code:n}=Object.fromEntries(new FormData(e.target));await _(()=>w("me/code",{password:t,code:n,secret:He.value.secret}),"saved")&&(He.value=null,await ie())}async function Ni(e){e.preventDefault();let{password:t}=Object.fromEntries(new FormData(e.target));await _(()=>w("me/code/remove",{password:t}),"saved")&&await ie()}var Po=()=>s`<label>${o("passwordWord")}<input name="password" type="password" required autocomplete="current-password" /></label>`;function Ii(){return s`
		<p>${o("codeHow")}</p>
		<${Mi} address=${He.value.address} />
		<p><a href=${He.value.address}>${o("codeHere")}</a></p>
		<p>${o("codeByHand")} <code class="secret" dir="ltr">${He.value.secret.match(/.{1,4}/g).join(" ")}</code></p>
		<form class="stack" onSubmit=${Hi}>
			<label>${o("codeWord")}<input name="code" inputmode="numeric" dir="ltr" autocomplete="one-time-code" pattern="[0-9]{6}" required /></label>
			<${Po} />
			<button class="main">${o("save")}</button>
		</form>`}function Ho(){return s`
		<section><h2>${o("secondStep")}</h2>
			<p class="hint">${o(k.value.code?"codeOn":"codeOff")}</p>
			${k.value.code?s`<form class="stack" onSubmit=${Ni}><${Po} /><button>${o("codeRemove")}</button></form>`:He.value?s`<${Ii} />`:s`<button type="button" onClick=${Pi}>${o("codeSet")}</button>`}
		</section>`}var No=e=>async t=>{t.preventDefault();let n=t.target;await _(()=>w(e,Object.fromEntries(new FormData(n))),"saved")&&(n.reset(),await ie())},ji=({id:e})=>_(()=>w(`me/sessions/${e}/end`)).then(ie);function qi(){return s`
		<section><h2>${o("ownPhone")}</h2>
			<p class="hint">${o("ownPhoneHint")}</p>
			<form class="line" onSubmit=${No("me/phone")}>
				<label><span class="hidden">${o("ownPhone")}</span>
					<input name="phone" type="tel" dir="ltr" autocomplete="tel" placeholder="+39…" maxlength="20" defaultValue=${k.value.phone??""} key=${k.value.phone} /></label>
				<button>${o("save")}</button>
			</form></section>`}function Fi(){return s`
		<section><h2>${o("choosePassword")}</h2>
			<form class="stack" onSubmit=${No("me/password")}>
				<input class="hidden" type="text" name="name" value=${k.value.name} autocomplete="username" tabindex="-1" aria-hidden="true" readonly />
				<label>${o("passwordWord")}<input name="password" type="password" required autocomplete="current-password" /></label>
				<label>${o("newPassword")}<input name="new" type="password" required minlength="10" autocomplete="new-password" /></label>
				<p class="hint">${o("passwordHint")}</p>
				<button>${o("save")}</button>
			</form></section>`}function Io(){let{name:e,role:t,desks:n,sessions:a}=k.value;return s`
		<h1><bdi>${e}</bdi></h1>
		<p class="tags"><span class="tag">${o(`role.${t}`)}</span> ${n.split(" ").map(r=>s`<span key=${r} class="tag">${r==="all"?o("allDesks"):te(r)}</span> `)}</p>
		<div class="panels">
			<${qi} />
			<section><h2>${o("sessions")}</h2>
				<ul class="items">${a.map(r=>s`
					<li key=${r.id}><time>${O(r.began)}</time> <small>${o("until")} ${O(r.ends)}</small>
						${r.here?s`<span class="tag">${o("here")}</span>`:s`<button type="button" onClick=${()=>ji(r)}>${o("end")}</button>`}</li>`)}</ul></section>
			<${Ho} />
			<${Fi} />
		</div>`}var fe=$(null),Gn=$(!0),Q=e=>new Date(`${e}T12:00Z`);function jo(e,t){let n=new Date(`${e}T12:00Z`);return n.setUTCDate(n.getUTCDate()+t),n.toISOString().slice(0,10)}var ze={week:7,list:28},Ri=([e,t,n=""])=>({kind:ze[e]?e:"week",date:t??"",desk:n});async function Li({kind:e,date:t,desk:n}){await V(async()=>{fe.value=await g(`appointments?day=${t}&desk=${n}${e==="list"?`&days=${ze.list}`:""}`)})}function Ut({item:e}){let t={confirmed:"✓",cancelled:"✗",moving:"⇄"};return s`<span class=${`state ${e.state}`}>${t[e.state]&&s`<b aria-hidden="true">${t[e.state]}</b> `}${o(e.state==="planned"?"noAnswer":`answer.${e.state}`)}</span>`}function Ui({item:e}){return s`
		<li><a class=${`item ${e.state}`} href=${`#appointment/${e.id}`}>
			<time>${e.time}</time> <strong dir="ltr">${e.code}</strong>
			<${Ut} item=${e} />
			${e.number&&s`<bdi class="who" dir="ltr">${e.number}</bdi>`}
			${e.topic&&s`<span class="tag" dir="auto">${e.topic}</span>`}
			${e.desk&&s`<span class="tag">${e.desk}</span>`}
			${e.told&&s`<small>${o(`told.${e.told}`)}</small>`}
		</a></li>`}function Vi({slot:e}){return s`
		<li><a class="item free" href=${`#appointment/new/${e.day}T${e.time}/${e.desk}`}>
			<time>${e.time}</time> ${o("freeSlot")}${e.room>1?` × ${e.room}`:""}
			<span class="tag">${e.desk}</span></a></li>`}function Wi({date:e}){let{today:t,appointments:n,slots:a}=fe.value,r=[...n.filter(i=>i.day===e).map(i=>({at:i.time,key:i.id,show:s`<${Ui} key=${i.id} item=${i} />`})),...Gn.value?a.filter(i=>i.day===e).map(i=>({at:i.time,show:s`<${Vi} key=${`${i.desk}${i.time}`} slot=${i} />`})):[]].sort((i,l)=>i.at.localeCompare(l.at));return s`
		<li class=${e===t?"day today":"day"}>
			<h2><time datetime=${e}>${I(Q(e))}</time>${e===t&&s` <span class="hidden">${o("today")}</span>`}</h2>
			${r.length===0?s`<p class="empty">–</p>`:s`<ul>${r.map(({show:i})=>i)}</ul>`}
		</li>`}function Ki(){let{appointments:e}=fe.value;return e.length===0?s`<p class="empty">${o("noAppointments")}</p>`:s`
		<div class="sheet" tabindex="0" role="region" aria-label=${o("appointments")}><table>
			<thead><tr>${["when","code.of","answer.word","about","desk","place","reminders"].map(t=>s`<th key=${t} scope="col">${o(t)}</th>`)}</tr></thead>
			<tbody>${e.map(t=>s`
				<tr key=${t.id}>
					<td><time>${I(Q(t.day))} ${t.time}</time></td>
					<td><a class="item-link" href=${`#appointment/${t.id}`}><bdi dir="ltr">${t.code}</bdi></a></td>
					<td><${Ut} item=${t} /></td>
					<td>${t.person?s`<a href=${`#person/${t.person}`}><bdi dir="ltr">${t.number??o("erased")}</bdi></a>`:"–"}</td>
					<td>${t.desk??"–"}</td>
					<td dir="auto">${t.place}</td>
					<td>${t.reminders?t.told?o(`told.${t.told}`):o("told.planned"):o("never.reminded")}</td>
				</tr>`)}</tbody>
		</table></div>`}function zi({at:e}){let{days:t,desks:n}=fe.value,a=i=>M("appointments",e.kind,jo(t[0],i*ze[e.kind]),e.desk),r=()=>_(()=>Nt("appointments/export",{from:t[0],until:t.at(-1)},`appointments-${t[0]}.csv`));return s`
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
		</div>`}function Bi(e,t){let n=document.documentElement.dir==="rtl"?"ArrowLeft":"ArrowRight";if(e.target.closest("input, textarea, select, .sheet")||e.ctrlKey||e.altKey||e.metaKey||!fe.value)return;let a=[...document.querySelectorAll(".item, .item-link")],r=a.indexOf(document.activeElement);e.key==="ArrowLeft"||e.key==="ArrowRight"?M("appointments",t.kind,jo(fe.value.days[0],e.key===n?ze[t.kind]:-ze[t.kind]),t.desk):e.key==="t"?M("appointments",t.kind):e.key==="l"?M("appointments",t.kind==="week"?"list":"week",fe.value.days[0],t.desk):e.key==="n"?M("appointment","new"):(e.key==="j"||e.key==="k")&&a[Math.max(0,Math.min(a.length-1,r+(e.key==="j"?1:-1)))]?.focus()}function qo({parts:e}){let t=Ri(e);if(y(()=>{Li(t)},[F.value.count]),y(()=>{let r=i=>Bi(i,t);return addEventListener("keydown",r),()=>removeEventListener("keydown",r)},[]),fe.value===null)return s`<h1>${o("appointments")}</h1>`;let{days:n,more:a}=fe.value;return s`
		<h1>${o("appointments")} <small>${I(Q(n[0]))} – ${I(Q(n.at(-1)))}</small></h1>
		<${zi} at=${t} />
		${t.kind==="list"?s`<${Ki} />`:s`<ol class="week">${n.map(r=>s`<${Wi} key=${r} date=${r} />`)}</ol>`}
		${a&&s`<p class="hint">${o("notAll")}</p>`}
		<p class="hint">${o("keys.appointments")}</p>`}var Ro=$(null),Fo=$([]),pt=$([]);async function Lo(e){await V(async()=>{Ro.value=await g(`appointments/${e}`)})}async function Uo(e,t){pt.value=[];try{return L.value="",await w(e,t)}catch(n){return L.value=n.message,pt.value=n.columns??[],null}}function B({name:e,children:t}){return s`<label>${o(`field.${e}`)}${t}
		${pt.value.includes(e)&&s`<span class="wrong">${o(`bad.${e}`)}</span>`}</label>`}function Gi(e){let t=Math.round(e/36e5);return t%24===0?`${h(t/24)} ${o("days")}`:`${h(t)} ${o("hours")}`}function Zi({history:e}){return s`
		<h2>${o("told")}</h2>
		${e.length===0?s`<p class="empty">${o("toldNothing")}</p>`:s`
			<ol class="history">${e.map(t=>s`
				<li><time>${O(t.at)}</time>
					<span>${t.before===0?o("ofChange"):`${Gi(t.before)} ${o("beforeIt")}`}</span>
					<span class="tag">${o(`told.${t.state}`)}</span>
					${t.calls>0&&s`<span class="tag">${o("calls")}: ${h(t.calls)}</span>`}
					${t.stale&&s`<span class="tag">${o("told.stale")}</span>`}</li>`)}</ol>`}`}var Zn=(e,t,n)=>Uo(t,n).then(a=>{a&&Lo(e)});function Xi({item:e}){let t=n=>{n.preventDefault();let{starts:a,place:r,reminders:i}=Object.fromEntries(new FormData(n.target));Zn(e.id,`appointments/${e.id}`,{starts:a,place:r,reminders:i?"yes":"no"})};return e.past||e.state==="cancelled"?null:s`
		<details open=${e.state==="moving"}><summary>${o("moveIt")}</summary>
			<form class="door" onSubmit=${t}>
				<${B} name="starts"><input id="starts" name="starts" type="datetime-local" required defaultValue=${`${e.day}T${e.time}`} /></${B}>
				<${B} name="place"><input name="place" required maxlength="300" dir="auto" defaultValue=${e.place} /></${B}>
				<label class="tick"><input name="reminders" type="checkbox" defaultChecked=${e.reminders} /> ${o("field.reminders")}</label>
				<p class="hint">${o("moveHint")}</p>
				<button class="main">${o("moveIt")}</button>
			</form></details>
		<details><summary>${o("cancelIt")}</summary>
			<p>${o("cancelHint")}</p>
			<button type="button" class="alert" onClick=${()=>Zn(e.id,`appointments/${e.id}/cancel`)}>${o("cancelIt")}</button></details>
		<button type="button" onClick=${()=>Zn(e.id,`appointments/${e.id}/wait`)}>${o("waitForSlot")}</button>`}function Yi({id:e}){y(()=>{pt.value=[]},[e]),y(()=>{Lo(e)},[e,F.value.count]);let t=Ro.value;return String(t?.id)!==e?s`<h1>${o("appointment")}</h1>`:s`
		<p><a href=${`#appointments/week/${t.day}`}>${o("backToWeek")}</a></p>
		<h1>${I(Q(t.day))}, <time>${t.time}</time> · <bdi dir="ltr">${t.code}</bdi></h1>
		<p><${Ut} item=${t} /> ${t.desk&&s`<span class="tag">${t.desk}</span>`} ${t.topic&&s`<span class="tag" dir="auto">${t.topic}</span>`} ${t.staff&&s`<span class="tag" dir="auto">${t.staff}</span>`}</p>
		<p dir="auto">${t.place}</p>
		<p>${t.person?s`<a href=${`#person/${t.person}`}>${o("conversation")} <bdi dir="ltr">${t.number??o("erased")}</bdi></a>`:o("notYours")}</p>
		<${Xi} item=${t} />
		<${Zi} history=${t.history} />`}function Ji({starts:e="",desk:t="",person:n=""}){y(()=>{pt.value=[],V(async()=>{({desks:Fo.value}=await g("appointments?days=1"))}),document.querySelector(e?"#who":"#starts")?.focus()},[]);let a=Fo.value,r=async i=>{i.preventDefault();let{who:l,reminders:u,...d}=Object.fromEntries([...new FormData(i.target)].filter(([,b])=>b!=="")),m=/^[a-z0-9]{12}$/.test(l??""),p=await Uo("appointments",{...d,[m?"person":"number"]:l,reminders:u?"yes":"no"});p&&M("appointment",String(p.id))};return s`
		<p><a href="#appointments">${o("backToWeek")}</a></p>
		<form class="door wider" onSubmit=${r}>
			<h1>${o("newAppointment")}</h1>
			<${B} name="starts"><input id="starts" name="starts" type="datetime-local" required defaultValue=${e} /></${B}>
			<${B} name="number"><input id="who" name="who" required maxlength="40" dir="ltr" autocomplete="off" defaultValue=${n} /></${B}>
			<p class="hint">${o("whoHint")}</p>
			<label>${o("desk")}<select name="desk"><option value="">–</option>${a.map(({name:i})=>s`<option key=${i} selected=${i===t}>${i}</option>`)}</select></label>
			<${B} name="place"><input name="place" maxlength="300" dir="auto" required=${!a.some(({place:i})=>i)} /></${B}>
			<${B} name="topic"><input name="topic" maxlength="60" dir="auto" /></${B}>
			<label>${o("field.language")}<select name="language"><option value=""></option>${P.value.languages.map(({tag:i,name:l})=>s`<option key=${i} value=${i} lang=${i}>${l}</option>`)}</select></label>
			<${B} name="code"><input name="code" maxlength="20" dir="ltr" autocapitalize="characters" /></${B}>
			<p class="hint">${o("codeHint")}</p>
			<label class="tick"><input name="reminders" type="checkbox" defaultChecked /> ${o("field.reminders")}</label>
			<button class="main">${o("save")}</button>
		</form>`}function Vo({parts:[e,t,n,a]}){return e==="new"?s`<${Ji} starts=${t} desk=${n} person=${a} />`:s`<${Yi} id=${e} />`}var Qi=100,Vt=$([]),Ko=$(!1),Wo=(e=0)=>_(async()=>{let t=(await g(`audit?before=${e}`)).entries;Vt.value=e?[...Vt.value,...t]:t,Ko.value=t.length===Qi});function zo(){return y(()=>{Wo()},[]),s`
		<h1>${o("audit")}</h1>
		<p class="hint">${o("auditHint")} <code dir="ltr">passaparola audit verify</code></p>
		<div class="sideways" tabindex="0" role="region" aria-label=${o("audit")}><table>
			<thead><tr><th scope="col">${o("whenWord")}</th><th scope="col">${o("whoWord")}</th><th scope="col">${o("whatWord")}</th><th scope="col">${o("about")}</th></tr></thead>
			<tbody>${Vt.value.map(e=>s`
				<tr key=${e.id}>
					<td><time>${O(e.at)}</time></td>
					<td><bdi>${e.staff??o("commandLine")}</bdi></td>
					<td>${G("audit",e.did)}</td>
					<td>${e.person?s`<a href=${`#person/${e.person}`}><bdi dir="ltr">${e.person}</bdi></a>`:e.thing||""}</td>
				</tr>`)}</tbody>
		</table></div>
		${Ko.value&&s`<button type="button" onClick=${()=>Wo(Vt.value.at(-1).id)}>${o("more")}</button>`}`}var Bo=["no_number","number_invalid","sent_post","appointment_questura","in_process","need_documents","ready","collected","not_found","warning_refusal","refused","unavailable","stale"],Wt=$(null),Xn=$(0),Be=$(0);async function Yn(e,t=0){await V(async()=>{let n=await g(`cases?state=${e}${t?`&before=${t}`:""}`);Wt.value=t?[...Wt.value,...n.cases]:n.cases,Xn.value=n.next})}function er({file:e,state:t}){return s`
		<form class="inline" onSubmit=${async a=>{a.preventDefault(),await _(()=>w(`cases/${e.id}`,Object.fromEntries(new FormData(a.target))))&&(Be.value=0,Yn(t))}}>
			<label><span class="hidden">${o("caseState")}</span><select name="state">${Bo.map(a=>s`<option key=${a} value=${a} selected=${a===e.state}>${o(`case.${a}`)}</option>`)}</select></label>
			<label>${o("field.date")}<input name="date" type="date" defaultValue=${e.date??""} /></label>
			<label>${o("field.time")}<input name="time" maxlength="20" defaultValue=${e.time??""} /></label>
			<label>${o("field.place")}<input name="place" maxlength="300" dir="auto" defaultValue=${e.place??""} /></label>
			<button class="main">${o("save")}</button>
		</form>`}function tr({file:e,state:t}){return s`
		<li>
			<div class="what">
				<bdi dir="ltr"><strong>${e.case?`…${e.case}`:"–"}</strong></bdi> <span>${o(`case.${e.state}`)}</span>
				<small>${e.person&&s`<a href=${`#person/${e.person}`}><bdi dir="ltr">${e.number??o("erased")}</bdi></a>`}
					${e.date&&s`<span><time>${e.date}</time> ${e.time}</span>`}
					${e.place&&s`<bdi>${e.place}</bdi>`}
					<span>${o("checked")} <time>${I(e.checked)}</time></span></small>
				${Be.value===e.id&&s`<${er} file=${e} state=${t} />`}
			</div>
			${e.case&&s`<button type="button" aria-expanded=${Be.value===e.id} onClick=${()=>{Be.value=Be.value===e.id?0:e.id}}>${o("change")}</button>`}
		</li>`}function Go({parts:[e=""]}){return y(()=>{Be.value=0,Yn(e)},[e]),s`
		<h1>${o("cases")}</h1>
		<div class="filters">
			<label><span class="hidden">${o("caseState")}</span>
				<select value=${e} onChange=${({target:t})=>M("cases",t.value)}>
					<option value="">${o("allStates")}</option>
					${Bo.map(t=>s`<option key=${t} value=${t}>${o(`case.${t}`)}</option>`)}
				</select></label>
			${k.value.role!=="volunteer"&&s`<a href="#import/cases">${o("import")}</a>`}
		</div>
		${Wt.value?.length===0&&s`<p class="empty">${o("noCases")}</p>`}
		<ul class="tasks">${Wt.value?.map(t=>s`<${tr} key=${t.id} file=${t} state=${e} />`)}</ul>
		${Xn.value>0&&s`<button type="button" onClick=${()=>Yn(e,Xn.value)}>${o("more")}</button>`}`}var Jn=$(null),Kt=$(null),nr=15e3,ar={done:"✓",open:"○",wrong:"✗",yourself:"?"},Zo=()=>V(async()=>{Jn.value=await g("house")}),or=()=>V(async()=>{({settings:Kt.value}=await g("house/settings"))});function sr({step:e}){return s`
		<li class=${`step ${e.state}`}>
			<b aria-hidden="true">${ar[e.state]}</b>
			<div>
				<strong>${o(`step.${e.step}`)}</strong> ${e.of&&s`<bdi class="tag">${e.of}</bdi>`}
				<span class="hidden">${o(`state.${e.state}`)}</span>
				${e.at>0&&s` <small><time>${O(e.at)}</time></small>`}
				${e.state!=="done"&&s`<p>${o(`how.${e.step}`)}</p>`}
			</div>
		</li>`}function ir({accounts:e}){return s`
		<h2>${o("accounts")}</h2>
		<div class="sheet" tabindex="0" role="region" aria-label=${o("accounts")}><table>
			<thead><tr>${["account","state.word","number.word","rate","price","heardLast"].map(t=>s`<th key=${t} scope="col">${o(t)}</th>`)}</tr></thead>
			<tbody>${e.map(t=>s`
				<tr key=${t.name}>
					<td><bdi>${t.name}</bdi> <small>${t.provider}</small></td>
					<td class=${t.state==="well"?"":"alarm"}>${o(`account.${t.state}`)}${t.wait>0?` (${h(Math.ceil(t.wait/1e3))} s)`:""}</td>
					<td><bdi dir="ltr">${t.number}</bdi></td>
					<td>${h(t.rate)}</td>
					<td>${t.price>0?z(t.price):"–"}</td>
					<td>${t.heard>0?s`<time>${O(t.heard)}</time>`:"–"}</td>
				</tr>`)}</tbody>
		</table></div>`}function rr({spending:e,cap:t}){let n=Math.max(t,...e.map(a=>a.euro),.01);return s`
		<h2>${o("spending")}</h2>
		<p>${t>0?o("capIs",z(t)):o("noCap")}</p>
		${e.length===0?s`<p class="empty">${o("nothingSpent")}</p>`:s`
			<div class="sheet" tabindex="0" role="region" aria-label=${o("spending")}><table>
				<thead><tr><th scope="col">${o("day.word")}</th><th scope="col">${o("euro.word")}</th><th scope="col">${o("texts")}</th><th scope="col">${o("calls.word")}</th></tr></thead>
				<tbody>${e.map(a=>s`
					<tr key=${a.day}><td><time>${I(Q(a.day))}</time></td>
						<td>${z(a.euro)} <meter min="0" max=${n} high=${t>0?t*.8:void 0} value=${a.euro} aria-label=${z(a.euro)}></meter></td>
						<td>${h(a.texts)}</td><td>${h(a.calls)}</td></tr>`)}</tbody>
			</table></div>`}`}function lr(){return s`
		<h2>${o("settings")}</h2>
		<p class="hint">${o("settingsHint")}</p>
		${Kt.value===null?s`<button type="button" onClick=${or}>${o("showSettings")}</button>`:s`
			<pre class="sheet" tabindex="0" dir="ltr" role="region" aria-label=${o("settings")}>${Kt.value.map(({name:e,value:t})=>`${e} ${t}`).join(`
`)}</pre>`}`}function Xo(){if(y(()=>{Kt.value=null,Zo();let m=setInterval(Zo,nr);return()=>clearInterval(m)},[]),Jn.value===null)return s`<h1>${o("house")}</h1>`;let{wrong:e,steps:t,accounts:n,spending:a,cap:r,reload:i,reloaded:l,why:u}=Jn.value,d=t.filter(({state:m})=>m!=="done"&&m!=="yourself").length;return s`
		<h1>${o("house")}</h1>
		${e?s`<p class="wrong" role="status">${o(`house.${e}`)}</p>`:s`<p class="held" role="status">${o("allWell")}</p>`}
		${i&&s`<p class=${i==="refused"?"wrong":"hint"}>${o(`reload.${i}`)} <time>${O(l)}</time>${u&&s` <bdi lang="en" dir="ltr">${u}</bdi>`}</p>`}
		<h2>${o("firstSteps")}${d>0?` · ${o("toDo",h(d))}`:""}</h2>
		<ol class="steps">${t.map(m=>s`<${sr} key=${m.step+m.of} step=${m} />`)}</ol>
		${n.length>0&&s`<${ir} accounts=${n} />`}
		<${rr} spending=${a} cap=${r} />
		${k.value.role==="admin"&&s`<${lr} />`}`}var ur=["appointments","cases","people"],xe=$(null),ee=$(null),Ge=$(null),cr=500;function Yo(){xe.value=ee.value=Ge.value=null}async function pr(e,t){Yo(),await _(async()=>{await ro(t,n=>{ee.value={what:"reading",done:n,all:t.size}}),xe.value=await w("import/check",{what:e})}),ee.value=null}var dr=()=>new Promise(e=>{setTimeout(e,cr)});async function mr(e,t){t.preventDefault();let n=t.target.elements.cancel_missing?.checked??!1;await _(async()=>{let a=await w("import",{what:e,cancel_missing:n}),{import:r,pieces:i,rows:l}=a;for(let u=0;u<i;u++)ee.value={what:"sending",done:u,all:i},a=await w(`import/${r}`,{piece:u});for(;!a.ended;)ee.value={what:"putting",done:a.put,all:l},await dr(),a=await g(`import/${r}`);Ge.value={rows:l,cancelled:a.cancelled??0},xe.value=null}),ee.value=null}function $r({finding:e}){let t=o(`bad.${e.code}`);return s`<li>${e.line>0&&s`<strong>${o("line",e.line)}</strong>: `}
		${t===`bad.${e.code}`?s`<span lang="en" dir="ltr">${e.message}</span>`:s`${t} <small lang="en" dir="ltr">${e.message}</small>`}</li>`}function fr(){let{wrong:e,findings:t}=xe.value;return s`
		<section role="alert">
			<h2>${o("badRows",h(e))}</h2>
			<p>${o("nothingImported")}</p>
			<ul class="findings">${t.map(n=>s`<${$r} key=${`${n.line}${n.code}${n.message}`} finding=${n} />`)}</ul>
			${e>t.length&&s`<p class="hint">${o("andMore",h(e-t.length))}</p>`}
		</section>`}var hr=["number","code","starts_ms","place","desk","case_number","state","name","language"],vr=(e,t)=>e==="starts_ms"?O(t):t;function _r({what:e}){let{rows:t,first:n}=xe.value,a=hr.filter(r=>n.some(i=>i[r]!==void 0));return s`
		<section>
			<h2 role="status">${o("rowsFine",h(t))}</h2>
			<div class="sheet" tabindex="0" role="region" aria-label=${o("firstRows")}><table>
				<thead><tr>${a.map(r=>s`<th key=${r} scope="col">${o(`column.${r}`)}</th>`)}</tr></thead>
				<tbody>${n.map((r,i)=>s`<tr key=${i}>${a.map(l=>s`<td key=${l}><bdi>${vr(l,r[l])}</bdi></td>`)}</tr>`)}</tbody>
			</table></div>
			<form onSubmit=${r=>mr(e,r)}>
				${e==="appointments"&&s`
					<label class="tick"><input type="checkbox" name="cancel_missing" /> ${o("cancelMissing")}</label>
					<p class="hint">${o("cancelMissingHint")}</p>`}
				<button class="main" id="put" disabled=${ee.value!==null}>${o("importRows",h(t))}</button>
			</form>
		</section>`}function Jo({parts:[e="appointments"]}){return y(()=>{Yo(),document.querySelector("#file")?.focus()},[e]),s`
		<h1>${o("import")}</h1>
		<div class="filters">${ur.map(t=>s`<a key=${t} href=${`#import/${t}`} aria-current=${t===e?"page":void 0}>${o(t)}</a>`)}</div>
		<p>${o("importHint")}</p>
		<p class="hint"><code dir="ltr">${o(`columns.${e}`)}</code></p>
		<label>${o("file")}<input id="file" type="file" accept=${e==="appointments"?".csv,.ics,text/csv,text/calendar":".csv,text/csv"} onChange=${({target:t})=>{t.files.length>0&&pr(e,t.files[0])}} /></label>
		${ee.value&&s`<p role="status">${o(`step.${ee.value.what}`)} <progress value=${ee.value.done} max=${Math.max(1,ee.value.all)} aria-label=${o(`step.${ee.value.what}`)}></progress></p>`}
		${xe.value&&(xe.value.wrong>0?s`<${fr} />`:xe.value.rows===0?s`<p role="status">${o("noRows")}</p>`:s`<${_r} what=${e} />`)}
		${Ge.value&&s`<p class="held" role="status">${o("imported",h(Ge.value.rows))}${Ge.value.cancelled>0?` ${o("cancelledToo",h(Ge.value.cancelled))}`:""} <a href=${e==="people"?"#inbox":`#${e}`}>${o("look")}</a></p>`}`}var ea="desk",es=["all","unread","mine","free"],dt=$("all"),Zt=$(""),re=$(null),ta=$(!1),Bt,ts=e=>g(`inbox?filter=${dt.value}&desk=${encodeURIComponent(Zt.value)}&skip=${e}`);async function ns(){try{let e=Math.max(0,(re.value?.length??0)-50),[t,...n]=await Promise.all(Array.from({length:1+Math.min(3,Math.ceil(e/50))},(a,r)=>ts(50*r)));re.value=[t,...n].flatMap(a=>a.tasks),ta.value=(n.at(-1)??t).more}catch(e){L.value=e.message}}async function br(){await _(async()=>{let e=await ts(re.value.length);re.value=[...re.value,...e.tasks],ta.value=e.more})}var Xt=(e,t)=>e&&_(()=>w(`tasks/${e.id}`,t)).then(ns),gr=()=>[...document.querySelectorAll(".tasks .what")],Qo=()=>re.value?.find(({id:e})=>e===Number(document.activeElement.closest("[data-task]")?.dataset.task));function zt(e){let t=gr(),n=t.findIndex(a=>a.closest("[data-task]")===document.activeElement.closest("[data-task]"));t[Math.max(0,Math.min(t.length-1,n+e))]?.focus()}var Gt=e=>new Date().setHours(24*e,0,0,0);function Qn(e){return e.urgent?o("urgent"):e.due<Gt(0)?o("overdue"):e.due<Gt(1)?o("today"):e.due<Gt(2)?o("tomorrow"):I(e.due)}function na({id:e}){return s`<audio controls preload="none" src=${`api/recordings/${e}`} aria-label=${o("recording")}></audio>`}var mt=e=>new Intl.DisplayNames(W.value,{type:"language"}).of(e);function yr({task:e}){return e.name?s`<bdi>${e.name}</bdi>`:s`<bdi dir="ltr">${e.number??o(e.person?"erased":"withheld")}</bdi>`}function wr({task:e}){return e.said?s`<span class="said"><bdi lang=${e.language}>${e.said}</bdi></span>`:e.called?s`<span class="said">${o("called")}${e.seconds>0&&` · ${o("leftMessage",e.seconds)}`}</span>`:null}function aa({task:e}){let t=e.staff===k.value?.name;return s`
		<li data-task=${e.id} class=${`task ${e.urgent?"urgent":""} ${e.unread?"unread":""}`}>
			<a class="what" href=${e.person?`#person/${e.person}`:"#inbox"} onClick=${()=>{Bt=e.id}}>
				<span class="first">
					${e.unread&&s`<span class="dot"><span class="hidden">${o("unread")} </span></span>`}
					<strong><${yr} task=${e} /></strong>
					<span class="topic">${$e(e.topic)}</span>
					<time datetime=${new Date(e.heard||e.opened).toISOString()}>${kr(e.heard||e.opened)}</time>
				</span>
				<${wr} task=${e} />
				<span class="tags">
					${e.stopped&&s`<b class="tag">STOP</b>`}
					${e.desk!==ea&&s`<span class="tag">${te(e.desk)}</span>`}
					${e.language&&s`<span class="tag" title=${o("language")}>${mt(e.language)}</span>`}
					${e.state!=="open"&&s`<span class="tag">${o(e.state)}</span>`}
					${e.staff&&s`<span class="tag own"><bdi>${e.staff}</bdi></span>`}
				</span>
			</a>
			${!e.person&&e.seconds>0&&s`<${na} id=${e.interaction} />`}
			${t?s`<button type="button" onClick=${()=>Xt(e,{state:"done"})}>${o("close")}</button>`:s`<button type="button" disabled=${e.staff!==null} onClick=${()=>Xt(e,{take:!0})}>${o("take")}</button>`}
		</li>`}var kr=e=>e>=Gt(0)?ke(e):I(e);function xr(){return s`
		<div class="filters">
			<div class="choice" role="group" aria-label=${o("inbox")}>
				${es.map(e=>s`
					<button type="button" key=${e} aria-pressed=${dt.value===e} onClick=${()=>{dt.value=e}}>${o(e==="free"?"free.filter":e)}</button>`)}
			</div>
			${P.value.desks.length>1&&s`
				<label><span class="hidden">${o("toDesk")}</span>
					<select value=${Zt.value} onChange=${({target:e})=>{Zt.value=e.value}}>
						<option value="">${o("allDesks")}</option>
						${P.value.desks.map(e=>s`<option key=${e} value=${e}>${te(e)}</option>`)}
					</select></label>`}
		</div>`}function as(){y(()=>{ns()},[dt.value,Zt.value,F.value.count]);let e=re.value!==null;y(()=>{e&&Bt&&document.querySelector(`[data-task="${Bt}"] .what`)?.focus(),Bt=void 0},[e]),Z([{key:"j",name:"key.next",run:()=>zt(1)},{key:"ArrowDown",run:()=>zt(1)},{key:"k",name:"key.before",run:()=>zt(-1)},{key:"ArrowUp",run:()=>zt(-1)},{key:"t",name:"take",run:()=>Xt(Qo(),{take:!0})},{key:"x",name:"close",run:()=>Xt(Qo(),{state:"done"})},...es.map((n,a)=>({key:String(a+1),name:n==="free"?"free.filter":n,run:()=>{dt.value=n}}))]);let t=Map.groupBy?.(re.value??[],Qn)??(re.value??[]).reduce((n,a)=>n.set(Qn(a),[...n.get(Qn(a))??[],a]),new Map);return s`
		<div class="title"><h1>${o("inbox")}</h1><${xr} /></div>
		${re.value?.length===0&&s`<p class="empty">${o("nothing")}</p>`}
		${[...t].map(([n,a])=>s`
			<section key=${n} aria-label=${n}>
				<h2>${n}</h2>
				<ul class="tasks">${a.map(r=>s`<${aa} key=${r.id} task=${r} />`)}</ul>
			</section>`)}
		${ta.value&&s`<button type="button" onClick=${br}>${o("more")}</button>`}`}var ne=e=>e===null?o("notice.others"):P.value.languages.find(t=>t.tag===e)?.name??e,Se=e=>e%1440===0?o("notice.days",h(e/1440)):e%60===0?o("notice.hours",h(e/60)):o("notice.minutes",h(e)),Yt=({kind:e,name:t,notice:n})=>s`${o(`notice.to.${e}`)} ${e==="those"?s`<a href=${`#notice/${n}`}>${n}</a>`:s`<bdi>${t}</bdi>`}`,Jt=({after:e,without:t})=>t?o("notice.without"):e===0?o("notice.atOnce"):o("notice.after",Se(e));function os({text:e,letters:t}){let n=[];for(let a of e){let r=t.includes(a),i=n.at(-1);i?.marked===r&&!r?i.text+=a:n.push({marked:r,text:a})}return n.map(({marked:a,text:r},i)=>a?s`<mark key=${i}>${r}</mark>`:r)}var Ne=6e4,Qt=1440*Ne,Ie=({share:e,kind:t="",size:n=""})=>s`
	<svg class=${`measure ${n}`} aria-hidden="true" preserveAspectRatio="none" viewBox="0 0 100 10"><rect class=${t} width=${Math.max(e>0?.5:0,100*e)} height="10" /></svg>`,sa=(e,t)=>t>0?e/t:0;function Sr({result:e}){let t=Math.max(...e.texts.map(({people:n})=>n));return s`
		<div class="scroll"><table>
			<caption>${o("notice.perLanguage")}</caption>
			<thead><tr><th scope="col">${o("notice.language")}</th><th scope="col" class="number">${o("notice.people")}</th><th class="wide"><span class="hidden">${o("notice.bar")}</span></th>
				<th scope="col" class="number">${o("notice.parts")}</th><th scope="col" class="number">${o("notice.cost")}</th></tr></thead>
			<tbody>${e.texts.map(n=>s`
				<tr key=${n.language}><th scope="row"><bdi>${ne(n.language)}</bdi><${Ie} size="narrow" share=${sa(n.people,t)} /></th><td class="number">${h(n.people)}</td>
					<td class="wide"><${Ie} share=${sa(n.people,t)} /></td>
					<td class="number">${h(n.parts*n.people)} <small>${o("notice.each",h(n.parts))}</small></td><td class="number">${z(n.cost/1e6)}</td></tr>`)}</tbody>
			<tfoot><tr><th scope="row">${o("notice.together")}</th><td class="number">${h(e.people)}</td><td class="wide"></td><td class="number">${h(e.parts)}</td><td class="number">${z(e.cost/1e6)}</td></tr></tfoot>
		</table></div>`}function ia({reasons:e,people:t}){let n=Object.entries(e),a=n.reduce((r,[,i])=>r+i,t);return n.length>0&&s`
		<div class="scroll"><table>
			<caption>${o("notice.leftOut")}</caption>
			<tbody>${n.map(([r,i])=>s`
				<tr key=${r}><th scope="row">${o(`notice.reason.${r}`)}</th><td class="number">${h(i)}</td><td class="wide"><${Ie} kind="out" share=${sa(i,a)} /></td></tr>`)}</tbody>
		</table></div>`}function Cr([e,t],n,a){let r=[];if(e===t)return r;for(let i=n-Qt;i<a&&r.length<40;i+=Qt){let l=new Date(i).setHours(0,0,0,0),u=new Date(l).setHours(0,e),d=new Date(e<t?l:l+Qt+36e5).setHours(0,t);d>n&&u<a&&r.push([Math.max(u,n),Math.min(d,a)])}return r}var oa=26,Dr=[10,30,60,120,180,360,720,1440,2880,5760,14400];function Er({notice:e,result:t}){let n=t.to.filter(c=>c.starts>0),a=t.starts-10*Ne,r=Math.max(t.ends+10*Ne,a+60*Ne),i=Le[W.value].direction==="rtl",l=c=>100*(c-a)/(r-a),u=(c,f)=>{let C=Math.max(.7,l(f)-l(c));return{x:`${i?100-l(c)-C:l(c)}%`,width:`${C}%`}},d=Ne*(Dr.find(c=>(r-a)/Ne/c<=6)??20*1440),m=[];for(let c=new Date(a).setHours(0,0,0,0);c<r&&m.length<12;c+=d)l(c)>3&&l(c)<97&&m.push(c);let p=n.length*oa+24,b=Cr(t.quiet,a,r),v=`${o("notice.starts")} ${O(t.starts)}, ${o("notice.ends")} ${O(t.ends)}`;return s`
		<figure>
			<figcaption>${o("notice.when")}</figcaption>
			<svg class="time" role="img" aria-label=${v} width="100%" height=${p}>
				${b.map(([c,f])=>s`<rect key=${c} class="quiet" ...${u(c,f)} y="0" height=${p-20} />`)}
				${m.map(c=>s`<g key=${c}>
					<line x1=${u(c,c).x} x2=${u(c,c).x} y1="0" y2=${p-20} />
					<text x=${u(c,c).x} y=${p-5} text-anchor="middle">${d>=Qt?new Date(c).getDate():ke(c)}</text></g>`)}
				${n.map((c,f)=>s`<rect key=${f} class="lane" ...${u(c.starts,c.ends)} y=${f*oa+4} height=${oa-8} rx="3" />`)}
			</svg>
			${b.length>0&&s`<p class="hint"><svg class="key" aria-hidden="true" width="14" height="14"><rect class="quiet" width="14" height="14" /></svg> ${o("notice.quiet")}</p>`}
			<div class="scroll"><table>
				<thead><tr><th scope="col">${o("notice.who")}</th><th scope="col" class="number">${o("notice.people")}</th><th scope="col">${o("notice.starts")}</th><th scope="col">${o("notice.ends")}</th></tr></thead>
				<tbody>${e.to.map((c,f)=>s`
					<tr key=${f}><th scope="row"><${Yt} ...${c} /> <small>${Jt(c)}</small></th><td class="number">${c.without?"–":h(t.to[f].people)}</td>
						<td>${t.to[f].starts?O(t.to[f].starts):"–"}</td><td>${t.to[f].ends?O(t.to[f].ends):"–"}</td></tr>`)}</tbody>
			</table></div>
		</figure>`}function Or({result:e}){return s`
		${e.no_way&&s`<p class="warning">${o("notice.noWay")}</p>`}
		${e.people===0&&s`<p class="warning">${o("notice.nobody")}</p>`}
		${e.over&&s`<p class="warning">${o("notice.over",z((e.cap-e.spent)/1e6))}</p>`}
		${e.late>0&&s`<p class="warning">${o("notice.late",h(e.late))}</p>`}
		${e.waits_quiet&&s`<p class="warning">${o("notice.waitsQuiet")}</p>`}`}function en({notice:e,result:t}){let n=Math.max(1,Math.round((t.ends-t.starts)/Ne));return s`
		<section class="rehearsal" aria-label=${o("notice.rehearsal")}>
			<h2>${o("notice.rehearsal")}</h2>
			<p class="sum"><strong>${o("notice.sumPeople",h(t.people))}</strong> · ${o("notice.sumCost",z(t.cost/1e6))} · ${o("notice.sumTime",Se(n))}</p>
			<${Or} result=${t} />
			<${Sr} result=${t} />
			<${ia} reasons=${t.left_out} people=${t.people} />
			<${Er} notice=${e} result=${t} />
		</section>`}var ra=$(null),Ar={n:()=>M("notice-edit","new"),j:()=>ss(1),k:()=>ss(-1)};function ss(e){let t=[...document.querySelectorAll(".tasks a")];t[Math.max(0,Math.min(t.length-1,t.indexOf(document.activeElement)+e))]?.focus()}var la=({notice:{state:e,urgent:t}})=>s`
	<span class=${`tag state-${e}`}>${o(`notice.state.${e}`)}</span>
	${t&&s`<b class="tag">${o("urgent")}</b>`}`;function is(){return y(()=>{_(async()=>{({notices:ra.value}=await g("notices"))})},[F.value.count]),Z(Ar),s`
		<h1>${o("notices")}</h1>
		<p><a class="button main" href="#notice-edit/new">${o("notice.new")}</a></p>
		${ra.value?.length===0&&s`<p class="empty">${o("notice.none")}</p>`}
		<ul class="tasks">${ra.value?.map(e=>s`
			<li key=${e.id} class=${e.state==="running"?"live":""}>
				<div class="what">
					<a href=${`#notice/${e.id}`}><strong dir="auto">${e.title??"?"}</strong></a>
					<small><${la} notice=${e} /> <bdi>${e.by}</bdi>
						<time>${O(e.starts||e.made)}</time></small>
				</div>
			</li>`)}</ul>
		<p class="hint">${o("notice.keys")}</p>`}var j=$(null),ft=$(null),$t=$(!1),tn=$(""),Tr=({state:e,messages:t})=>e==="running"||t.waiting+t.sending>0,ua=({state:e})=>e==="draft"||e==="approved";async function rs(e){let t=await g(`notices/${e}`);ua(t)&&ft.value?.hash!==t.hash&&(ft.value={hash:t.hash,...await g(`notices/${e}/rehearsal`)}),j.value=t}function Mr(e){let t,n=async()=>{let a=performance.now();await _(()=>rs(e));let r=performance.now()-a;t!==null&&j.value&&Tr(j.value)&&(t=setTimeout(n,Math.max(1e3,10*r)))};return n(),()=>{clearTimeout(t),t=null}}var je=(e,t={})=>_(async()=>{$t.value=!1,await w(`notices/${j.value.id}`,{what:e,...t}),await rs(j.value.id),F.value={count:F.value.count+1,person:void 0}});async function Pr(e){e.preventDefault();let{language:t}=Object.fromEntries(new FormData(e.target));tn.value="",await _(()=>w(`notices/${j.value.id}/test`,{language:t}))&&(tn.value=o("notice.tested"))}function Hr(){let e=j.value;return s`
		<h1><bdi>${e.title}</bdi></h1>
		<p><${la} notice=${e} /></p>
		<dl class="facts">
			<dt>${o("notice.writtenBy")}</dt><dd><bdi>${e.by}</bdi> · <time>${O(e.made)}</time></dd>
			<dt>${o("notice.approvedBy")}</dt><dd>${e.approved_by?s`<bdi>${e.approved_by}</bdi> · <time>${O(e.approved)}</time>`:"–"}</dd>
			<dt>${o("notice.hash")}</dt><dd><code>${e.hash}</code></dd>
			${(e.starts||e.start)>0&&s`<dt>${o("notice.starts")}</dt><dd><time>${O(e.starts||e.start)}</time></dd>`}
			${e.valid>0&&s`<dt>${o("notice.valid")}</dt><dd>${Se(e.valid)}</dd>`}
			${e.call&&s`<dt>${o("notice.how")}</dt><dd>${o("notice.call")}</dd>`}
			<dt>${o("notice.who")}</dt><dd>${e.to.map((t,n)=>s`<span key=${n}>${n>0&&" · "}<${Yt} ...${t} /> <small>${Jt(t)}</small></span>`)}
				${e.only.length>0&&s` · <small>${o("notice.only")}: ${e.only.map(ne).join(", ")}</small>`}</dd>
		</dl>`}var Nr=()=>s`
	<div class="cards" role="list" aria-label=${o("notice.texts")}>${j.value.texts.map(({language:e,text:t})=>s`
		<div key=${e} role="listitem" class="card"><strong><bdi>${ne(e)}</bdi></strong><p dir="auto" lang=${e??void 0}>${t}</p></div>`)}</div>`;function Ir(){let e=j.value;return e.call?null:e.phone?s`
		<form class="actions" onSubmit=${Pr}>
			<label class="inline"><span>${o("notice.testIn")}</span> <select name="language">${e.texts.map(({language:t})=>s`<option key=${t} value=${t??""}>${ne(t)}</option>`)}</select></label>
			<button>${o("notice.test")} <bdi dir="ltr">${e.phone}</bdi></button>
			<output role="status">${tn.value}</output>
		</form>`:s`<p class="hint">${o("notice.noPhone")} <code dir="ltr">passaparola notice phone +39… ${k.value.name}</code></p>`}function jr(){return s`
		<form class="actions" onSubmit=${t=>{t.preventDefault();let{at:n}=Object.fromEntries(new FormData(t.target));je("start",{at:n?new Date(n).getTime():0})}}>
			<button class="main">${o("notice.start")}</button>
			<label class="inline"><span>${o("notice.startAt")}</span> <input name="at" type="datetime-local" /></label>
		</form>`}var qr=()=>$t.value?s`
	<button type="button" class="alert" onClick=${()=>je("stop")}>${o("notice.stopSure")}</button>
	<button type="button" onClick=${()=>{$t.value=!1}}>${o("notice.stopNot")}</button>`:s`
	<button type="button" onClick=${()=>{$t.value=!0}}>${o("notice.stop")}</button>`;function Fr(){let e=j.value,t=sessionStorage.getItem(`pin-${e.id}`);return s`
		${t&&e.street&&s`<p class="warning">${o("notice.pin")} <code dir="ltr">${e.id} ${e.street} ${t}</code></p>`}
		${e.state==="draft"&&(e.own?s`<p>${o("notice.waitsApproval")}</p>`:s`
			<p class="actions"><button type="button" class="main" onClick=${()=>je("approve",{hash:e.hash})}>${o("notice.approve")} <code>${e.hash}</code></button></p>
			<p class="hint">${o("notice.approveHint")}</p>`)}
		${e.state==="approved"&&s`<${jr} />`}
		<p class="actions">${e.own&&s`<a class="button" href=${`#notice-edit/${e.id}`}>${o("notice.change")}</a>`}</p>
		<${Ir} />
		${ft.value&&s`<${en} notice=${e} result=${ft.value} />`}`}var Rr=["delivered","sent","sending","waiting","unknown","failed","stopped"];function Lr(){let{messages:e,to_come:t,failed:n,planned:a}=j.value,r=[...Rr.map(u=>[o(`notice.message.${u}`),e[u],u]),[o("notice.toCome"),t,"waiting"]].filter(([,u])=>u>0),i=e.delivered+e.sent+e.unknown+e.failed+e.stopped,l=i+e.waiting+e.sending+t;return s`
		<p class="sum" role="status">${o("notice.gone",h(i))} / ${h(l)}${a?"":" …"}</p>
		<progress aria-label=${o("notice.progress")} max=${Math.max(l,1)} value=${i}></progress>
		<div class="scroll"><table>
			<caption>${o("notice.results")}</caption>
			<tbody>${r.map(([u,d,m])=>s`
				<tr key=${u}><th scope="row">${u}</th><td class="number">${h(d)}</td><td class="wide"><${Ie} kind=${m==="failed"?"out":""} share=${l>0?d/l:0} /></td></tr>`)}</tbody>
		</table></div>
		${Object.keys(n).length>0&&s`<div class="scroll"><table>
			<caption>${o("notice.whyFailed")}</caption>
			<tbody>${Object.entries(n).map(([u,d])=>s`<tr key=${u}><th scope="row">${o(`failure.${u}`)}</th><td class="number">${h(d)}</td></tr>`)}</tbody></table></div>`}
		<${ia} reasons=${j.value.left_out} people=${l} />`}function Ur(){let{state:e,id:t}=j.value;return s`
		${!(e==="done"||e==="stopped")&&s`<p class="actions">
			${e==="running"?s`<button type="button" class="main" onClick=${()=>je("pause")}>${o("notice.pause")}</button>`:s`<button type="button" class="main" onClick=${()=>je("start")}>${o("notice.resume")}</button>`}
			<${qr} /></p>`}
		<${Lr} />
		<h2>${o("notice.again")}</h2>
		<p class="actions">${["moved","cancelled","more"].map(a=>s`<a key=${a} class="button" href=${`#notice-edit/new/${t}/${a}`}>${o(`notice.again.${a}`)}</a>`)}</p>`}var Vr={p:()=>j.value?.state==="running"?je("pause"):j.value?.state==="paused"&&je("start"),e:()=>j.value?.own&&ua(j.value)&&document.querySelector('a[href^="#notice-edit/"]').click()};function ls({parts:[e]}){return y(()=>{j.value=ft.value=null,tn.value="",$t.value=!1},[e]),y(()=>Mr(e),[e,j.value?.state,F.value.count]),Z(Vr),j.value===null?s`<h1 class="hidden">${o("notices")}</h1>`:s`
		<${Hr} />
		<${Nr} />
		${ua(j.value)?s`<${Fr} />`:s`<${Ur} />`}
		<p class="hint">${o("notice.oneKeys")}</p>`}var U=$(null),nn=$({lists:[],desks:[]}),ht=$(null),Ze=$({}),Wr=[30,60,120,360,1440,4320],Kr=[15,30,60,120,360,1440],pa=()=>({title:"",to:[{kind:"list",name:"",notice:0,after:0,without:!1}],only:[],start:0,valid:0,urgent:!1,call:!1,street:"",texts:[{language:P.value.languages[0].tag,text:""},{language:null,text:""}]});function zr(e,t){let n=e.again[t]??{};return{...pa(),title:`${o(`notice.again.${t}`)}: ${e.title}`.slice(0,100),urgent:!0,valid:120,to:[{kind:"those",name:null,notice:e.id,after:0,without:!1}],texts:e.texts.map(({language:a,text:r})=>({language:a,text:(n[a??"en"]??"")+r}))}}async function Br([e,t,n]){U.value=ht.value=null,Ze.value={},await _(async()=>{nn.value=await g("audience"),U.value=e!=="new"?await g(`notices/${e}`):t?zr(await g(`notices/${t}`),n):pa();for(let{language:a,text:r}of U.value.texts)cs(a,r)})}var ae=e=>{U.value={...U.value,...e},ht.value=null},ca=(e,t,n)=>ae({[e]:U.value[e].map((a,r)=>r===t?{...a,...n}:a)}),Gr=(e,t)=>ae({[e]:U.value[e].filter((n,a)=>a!==t)});async function cs(e,t){try{let n=t?await w("parts",{text:t}):null;Ze.value={...Ze.value,[e]:n}}catch{Ze.value={...Ze.value,[e]:null}}}var us={};function ps(e,t){let{language:n}=U.value.texts[e];ca("texts",e,{text:t}),clearTimeout(us[n]),us[n]=setTimeout(cs,200,n,t)}function Zr({index:e,text:t,weight:n}){if(!n)return s`<output></output>`;let a=n.letters&&[...n.letters].length<=12;return s`
		<output>${o("notice.weight",h(n.parts))} · ${o("notice.letterCount",h(n.units))}${n.price?` · ${z(n.price)}`:""}</output>
		${n.encoding==="ucs2"&&!a&&s`<p class="hint">${o("notice.script")}</p>`}
		${a&&s`
			<p class="letters" dir="auto"><${os} text=${t} letters=${n.letters} /></p>
			<p class="hint">${o("notice.dear")}${n.plain&&n.plain_parts<n.parts?` ${o("notice.plainSaves",h(n.plain_parts))}`:""}</p>
			${n.plain&&s`<button type="button" onClick=${()=>{ps(e,n.plain)}}>${o("notice.usePlain")}</button>`}`}`}function Xr({index:e,text:{language:t,text:n}}){let a=`text-${t??"others"}`;return s`
		<div class="card">
			<label for=${a}><bdi>${ne(t)}</bdi></label>
			<textarea id=${a} rows="4" maxlength="1600" dir="auto" lang=${t??void 0} value=${n} onInput=${({target:r})=>ps(e,r.value)}></textarea>
			<${Zr} index=${e} text=${n} weight=${Ze.value[t]} />
		</div>`}function Yr(){let{texts:e}=U.value,t=[...P.value.languages.map(({tag:n})=>n),null].filter(n=>!e.some(({language:a})=>a===n));return s`
		<fieldset><legend>${o("notice.texts")}</legend>
			<div class="cards">${e.map((n,a)=>s`<${Xr} key=${n.language} index=${a} text=${n} />`)}</div>
			${t.length>0&&s`<label class="inline">${o("notice.addLanguage")}
				<select value="" onChange=${({target:n})=>{ae({texts:[...e,{language:n.value==="others"?null:n.value,text:""}]}),n.value=""}}><option value=""></option>${t.map(n=>s`<option key=${n} value=${n??"others"}>${ne(n)}</option>`)}</select></label>`}
			<p class="hint">${o("notice.textsHint")}</p>
		</fieldset>`}var Jr=()=>[...nn.value.lists.map(({name:e,people:t})=>["list",e,`${e} (${h(t)})`]),...nn.value.lists.filter(({themselves:e})=>e>0).map(({name:e,themselves:t})=>["tag",e,`${e} (${h(t)})`]),...nn.value.desks.map(e=>["desk",e,e])];function Qr({index:e,people:t}){let n=t.kind==="those"?`those/${t.notice}`:`${t.kind}/${t.name??""}`,a=Jr(),r=({target:i})=>{let[l,...u]=i.value.split("/");ca("to",e,l==="those"?{kind:l,notice:Number(u[0]),name:null}:{kind:l,name:u.join("/"),notice:0})};return s`
		<li>
			<label><span class="hidden">${o("notice.who")}</span>
				<select required value=${n==="list/"?"":n} onChange=${r}>
					<option value="" disabled>${o("notice.choose")}</option>
					${["list","tag","desk"].map(i=>a.some(([l])=>l===i)&&s`
						<optgroup key=${i} label=${o(`notice.to.${i}`)}>${a.filter(([l])=>l===i).map(([,l,u])=>s`
							<option key=${l} value=${`${i}/${l}`}>${u}</option>`)}</optgroup>`)}
					${t.kind==="those"&&s`<option value=${n}>${o("notice.to.those")} ${t.notice}</option>`}
					<option value="everyone/">${o("notice.to.everyone")}</option>
				</select></label>
			<label><span class="hidden">${o("notice.when")}</span>
				<select value=${t.without?"without":String(t.after)} onChange=${({target:i})=>ca("to",e,i.value==="without"?{without:!0,after:0}:{without:!1,after:Number(i.value)})}>
					<option value="0">${o("notice.atOnce")}</option>
					${[...new Set([...Kr,t.after])].filter(Boolean).map(i=>s`<option key=${i} value=${i}>${o("notice.after",Se(i))}</option>`)}
					<option value="without">${o("notice.without")}</option>
				</select></label>
			${U.value.to.length>1&&s`<button type="button" onClick=${()=>Gr("to",e)}>${o("notice.remove")}</button>`}
		</li>`}function el(){let{to:e,only:t}=U.value;return s`
		<fieldset><legend>${o("notice.who")}</legend>
			<ul class="lines">${e.map((n,a)=>s`<${Qr} key=${a} index=${a} people=${n} />`)}</ul>
			<button type="button" onClick=${()=>ae({to:[...e,{...pa().to[0],after:60}]})}>${o("notice.addLine")}</button>
			<details open=${t.length>0}><summary>${o("notice.only")}</summary>
				<div class="ticks">${P.value.languages.map(({tag:n,name:a})=>s`
					<label key=${n} class="tick"><input type="checkbox" checked=${t.includes(n)} onChange=${({target:r})=>ae({only:r.checked?[...t,n]:t.filter(i=>i!==n)})} /> <bdi>${a}</bdi></label>`)}</div></details>
		</fieldset>`}var tl=e=>e?new Date(e-new Date(e).getTimezoneOffset()*6e4).toISOString().slice(0,16):"";function nl(){let{start:e,valid:t,urgent:n,call:a,street:r}=U.value;return s`
		<fieldset class="options"><legend>${o("notice.when")}</legend>
			<label>${o("notice.startAt")}<input type="datetime-local" value=${tl(e)} onChange=${({target:i})=>ae({start:i.value?new Date(i.value).getTime():0})} /></label>
			<label>${o("notice.valid")}<select value=${String(t)} required=${n} onChange=${({target:i})=>ae({valid:Number(i.value)})}>
				<option value="0">${o("notice.always")}</option>
				${[...new Set([...Wr,t])].filter(Boolean).map(i=>s`<option key=${i} value=${i}>${Se(i)}</option>`)}</select></label>
			<label class="tick"><input type="checkbox" checked=${n} onChange=${({target:i})=>ae({urgent:i.checked,valid:i.checked&&t===0?120:t})} /> ${o("notice.urgent")}</label>
			<label class="tick"><input type="checkbox" checked=${a} onChange=${({target:i})=>ae({call:i.checked})} /> ${o("notice.call")}</label>
			<label>${o("notice.street")}<input value=${r??""} pattern="[A-Za-z]{4,12}" maxlength="12" onInput=${({target:i})=>ae({street:i.value})} /></label>
		</fieldset>`}var ds=()=>({...U.value,street:U.value.street??""});async function al(){await _(async()=>{ht.value=await w("rehearsal",ds())})}async function ol(e,t){e.preventDefault(),await _(async()=>{let n=await w(t==="new"?"notices":`notices/${t}/text`,ds());n.pin&&sessionStorage.setItem(`pin-${n.id}`,n.pin),M("notice",String(n.id))})}function ms({parts:e}){if(y(()=>{Br(e)},e),U.value===null)return s`<h1 class="hidden">${o("notice.new")}</h1>`;let t=n=>{n.key==="Enter"&&(n.ctrlKey||n.metaKey)&&n.currentTarget.requestSubmit()};return s`
		<h1>${o(e[0]==="new"?"notice.new":"notice.change")}</h1>
		<form class="notice-form" onSubmit=${n=>ol(n,e[0])} onKeyDown=${t}>
			<label>${o("notice.title")}<input id="title" required maxlength="100" dir="auto" value=${U.value.title} onInput=${({target:n})=>ae({title:n.value})} /></label>
			<${el} />
			<${Yr} />
			<${nl} />
			<p class="actions"><button type="button" onClick=${al}>${o("notice.rehearse")}</button> <button class="main">${o("notice.save")}</button></p>
			<p class="hint">${o("notice.saveHint")}</p>
		</form>
		${ht.value&&s`<${en} notice=${U.value} result=${ht.value} />`}`}var an=$(null),sl=[4,12,26,52],ma={week:["came","machine","person","asked","lost"],topic:["came","machine"],language:["came","machine","person"],hour:["came","machine","person","asked"],desk:["asked","waiting"]},da={week:["machine","person"],topic:["machine"],language:["machine","person"],hour:["machine","person"],desk:["asked"]},il={week:e=>I(Q(e)),topic:e=>e===""?o("otherTopic"):$e(e),language:e=>P.value.languages.find(({tag:t})=>t===e)?.name??o("unknownLanguage"),hour:e=>`${e}:00`,desk:e=>e},rl=e=>e===null?"–":h(e);function ll({row:e,of:t,most:n}){let a=0;return s`
		<svg class="plot" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
			<rect class="back" width="100" height="10" />
			${t.map(r=>{let i=100*(e[r]??0)/n;return a+=i,s`<rect key=${r} class=${`of-${r}`} x=${a-i} width=${i} height="10" />`})}
		</svg>`}function ul({by:e}){let t=an.value[e],n=Math.max(1,...t.map(a=>da[e].reduce((r,i)=>r+(a[i]??0),0)));return s`
		<section class="numbers">
			<h2 id=${`by-${e}`}>${o(`by.${e}`)}</h2>
			${t.length===0?s`<p class="empty">${o("noNumbers")}</p>`:s`
				<div class="sheet" tabindex="0" role="region" aria-labelledby=${`by-${e}`}><table>
					<thead><tr><th scope="col">${o(`by.${e}`)}</th><td class="beside">${da[e].map(a=>s`<span key=${a} class=${`key of-${a}`}>${o(`count.${a}`)}</span> `)}</td>
						${ma[e].map(a=>s`<th key=${a} scope="col">${o(`count.${a}`)}</th>`)}</tr></thead>
					<tbody>${t.map(a=>s`
						<tr key=${a.name}><th scope="row"><bdi>${il[e](a.name)}</bdi></th>
							<td class="beside"><${ll} row=${a} of=${da[e]} most=${n} /></td>
							${ma[e].map(r=>s`<td key=${r}>${rl(a[r])}</td>`)}</tr>`)}</tbody>
				</table></div>`}
		</section>`}function $s({parts:[e="12"]}){y(()=>{V(async()=>{an.value=await g(`numbers?weeks=${e}`)})},[e]);let t=()=>_(()=>Nt("numbers/export",{weeks:Number(e)},"numbers.csv"));return s`
		<h1>${o("numbers")}</h1>
		<div class="filters">
			${sl.map(n=>s`<button type="button" key=${n} aria-pressed=${String(n)===e} onClick=${()=>M("numbers",String(n))}>${o("weeks",h(n))}</button>`)}
			<button type="button" onClick=${()=>globalThis.print()}>${o("print")}</button>
			<button type="button" onClick=${t}>${o("export")}</button>
		</div>
		${an.value&&s`
			<p class="hint">${o("suppressed",h(an.value.below))}</p>
			${Object.keys(ma).map(n=>s`<${ul} key=${n} by=${n} />`)}`}`}var A=$(null),Ce=$([]),vt=$(0),Xe=$(null),Ye=$(null);async function Je(e){try{let[t,n]=await Promise.all([g(`people/${e}`),g(`people/${e}/thread`)]),a=n.rows.toReversed(),r=A.value?.person===e?Ce.value.filter(({id:i})=>i<a[0]?.id):[];r.length===0&&(vt.value=n.earlier),Ce.value=[...r,...a],A.value=t,t.tasks.some(({unread:i})=>i)&&await w(`people/${e}/read`)}catch(t){L.value=t.message}}var fs=()=>_(async()=>{let e=await g(`people/${A.value.person}/thread?from=${vt.value}`);Ce.value=[...e.rows.toReversed(),...Ce.value],vt.value=e.earlier}),$a=e=>_(async()=>{Ye.value=e?(await g(`people/${A.value.person}/thread?q=${encodeURIComponent(e)}`)).rows.toReversed():null}),X=(e,t,n)=>_(()=>w(e,t),n).then(a=>Je(A.value.person).then(()=>a));var cl=["normal","neutral","silent","never"];function vs(){let{holder:e,held_until:t,person:n}=A.value,a=e===k.value.name;return e===null?s`<p class="held"><span>${o("machineAnswers")}</span>
			<button type="button" onClick=${()=>X(`people/${n}/hold`)}>${o("hold")}</button></p>`:s`<p class="held mine"><span>${o("heldBy")} <bdi>${e}</bdi> · ${o("until")} ${ke(t)}</span>
		${a&&s`<button type="button" onClick=${()=>X(`people/${n}/free`)}>${o("free")}</button>`}</p>`}function pl({task:e}){let t=async n=>{n.preventDefault();let{desk:a,due:r,note:i,colleague:l}=Object.fromEntries(new FormData(n.target)),u=await _(()=>w(`tasks/${e.id}`,{...i&&{note:i},...a&&{desk:a},...l&&{to:l},...r&&{due:new Date(`${r}T09:00`).getTime(),state:"waiting"}}));u&&a?M("inbox"):u&&Je(A.value.person)};return s`
		<details class="hand"><summary>${o("handOver")}</summary>
			<form onSubmit=${t}>
				<label>${o("toDesk")}<select name="desk"><option value=""></option>${P.value.desks.map(n=>s`<option key=${n} value=${n}>${te(n)}</option>`)}</select></label>
				<label>${o("toPerson")}<select name="colleague"><option value=""></option>${P.value.staff.map(({name:n})=>s`<option key=${n}>${n}</option>`)}</select></label>
				<label>${o("sentence")}<input name="note" maxlength="1600" dir="auto" autocomplete="off" /></label>
				<label>${o("due")}<input type="date" name="due" /></label>
				<button class="main">${o("save")}</button>
			</form></details>`}function hs({task:e}){let t=e.staff===k.value.name;return s`
		<li class=${`todo ${e.urgent?"urgent":""} ${e.state}`}>
			<p><strong>${$e(e.topic)}</strong>${e.desk!==ea&&s` <span class="tag">${te(e.desk)}</span>`}</p>
			<small>${o(e.state)}${e.staff&&s` · <bdi>${e.staff}</bdi>`}${e.state!=="done"&&s` · ${o("dueOn")} <time>${I(e.due)}</time>`}</small>
			${e.state!=="done"&&s`
				<p class="deeds">
					${!t&&s`<button type="button" disabled=${e.staff!==null} onClick=${()=>X(`tasks/${e.id}`,{take:!0})}>${o("take")}</button>`}
					<button type="button" onClick=${()=>X(`tasks/${e.id}`,{state:"done"})}>${o("close")}</button>
				</p>
				<${pl} task=${e} />`}
		</li>`}function dl(){let e=A.value,t=()=>_(async()=>{Xe.value=(await w(`people/${e.person}/number`)).number}),n=a=>X(`people/${e.person}/about`,a,"saved");return s`
		<dl class="known">
			<div><dt>${o("number")}</dt><dd><bdi dir="ltr">${Xe.value??e.number??o("erased")}</bdi>
				${e.number&&!Xe.value&&s` <button type="button" class="plain" onClick=${t}>${o("showNumber")}</button>`}</dd></div>
			<div><dt><label for="language">${o("theirLanguage")}</label></dt><dd>
				<select id="language" value=${e.language??""} onChange=${({target:a})=>n({language:a.value})}>
					${!e.language&&s`<option value="">?</option>`}
					${P.value.languages.map(({tag:a})=>s`<option key=${a} value=${a}>${mt(a)}</option>`)}
				</select></dd></div>
			<div><dt><label for="safety">${o("safety")}</label></dt><dd>
				<select id="safety" value=${e.safety} onChange=${({target:a})=>n({safety:a.value})}>
					${cl.map(a=>s`<option key=${a} value=${a}>${o(a)}</option>`)}
				</select></dd></div>
			${e.lists&&s`<div><dt>${o("lists")}</dt><dd>${e.lists.split(";").map(a=>s`<span key=${a} class="tag"><bdi>${a}</bdi></span> `)}</dd></div>`}
		</dl>`}function fa(){let e=A.value,[t,n]=[!1,!0].map(a=>e.tasks.filter(({state:r})=>r==="done"===a));return s`
		<h2>${o("tasks")}</h2>
		${t.length===0&&s`<p class="empty">${o("nothing")}</p>`}
		<ul>${t.map(a=>s`<${hs} key=${a.id} task=${a} />`)}</ul>
		<${dl} />
		<h2>${o("appointments")}</h2>
		<p><a class="button" href=${`#appointment/new///${e.person}`}>${o("newAppointment")}</a></p>
		<ul class="items">${e.appointments.map(a=>s`
			<li key=${a.id}><a href=${`#appointment/${a.id}`}><time>${O(a.starts)}</time></a> <span class="tag">${G("appointment",a.state)}</span>
				<small><bdi dir="ltr">${a.code}</bdi> · <bdi>${a.place}</bdi></small></li>`)}</ul>
		${e.cases.length>0&&s`<h2>${o("cases")}</h2>
			<ul class="items">${e.cases.map(a=>s`
				<li key=${a.id}><bdi dir="ltr">…${a.number}</bdi> <span class="tag">${G("case",a.state)}</span></li>`)}</ul>`}
		${n.length>0&&s`<details><summary>${o("before")} (${h(n.length)})</summary>
			<ul>${n.map(a=>s`<${hs} key=${a.id} task=${a} />`)}</ul></details>`}`}var ml=e=>P.value.flows[e]??$e(e),ys=e=>e.kind==="call"&&e.text!==null&&e.text!=="answered";function $l(e){let t=[];for(let n of e){let a=t.at(-1);n.channel!=="call"?t.push(n):a?.call&&!a.over?a.call.push(n):t.push({id:n.id,at:n.at,call:[n]}),t.at(-1).call&&ys(n)&&(t.at(-1).over=!0)}return t}var Qe=({row:e,children:t})=>s`
	<small class="meta"><time datetime=${new Date(e.at).toISOString()}>${ke(e.at)}</time>${e.staff&&s` · <bdi>${e.staff}</bdi>`}${t}</small>`;function ws({row:e}){return e.status?s` · <span class=${`fared ${e.status}`}>${o(e.status)}${e.why&&`: ${G("why",e.why)}`}</span>`:e.parts>1?s` · ${o("partsOf",e.parts)}`:null}var _s={reminder:"reminder",notice:"notice",lookup:"lookup",error:"error"};function fl({row:e}){return s`
		<li class=${`row ${e.direction} ${e.status==="failed"?"lost":""}`}>
			${_s[e.kind]&&s`<small class="kind">${o(`kind.${_s[e.kind]}`)}</small>`}
			<p dir="auto" lang=${e.language}>${e.text??s`<em>${o("erased")}</em>`}</p>
			<${Qe} row=${e}>${e.direction==="out"&&!e.staff&&` · ${o("machine")}`}<${ws} row=${e} /></${Qe}>
		</li>`}function bs(e){let t=[];for(let{kind:n,flow:a,text:r}of e)n==="keys"&&r?t.at(-1)?.keys.push(r):a&&a!==t.at(-1)?.name&&t.push({name:a,keys:[]});return t}var gs=e=>Number(/^(\d+) s$/.exec(e??"")?.[1]??0),hl=e=>e<60?o("seconds",h(e)):o("minutes",h(Math.round(e/60)));function vl({item:{call:e}}){let[t]=e,n=e.find(ys),a=e.filter(({kind:l})=>l==="recording"),r=e.filter(({kind:l})=>l!=="call"),i=t.direction==="out";return s`
		<li class=${`row call ${i?"out":"in"}`}>
			<p class="head"><span aria-hidden="true">☎</span> <strong>${o(i?"callOfOurs":"call")}</strong>
				${n&&s` <span>${gs(n.text)>0?hl(gs(n.text)):G("end",n.text)}</span>`}</p>
			${bs(r).length>0&&s`<ol class="way">${bs(r).map(({name:l,keys:u},d)=>s`
				<li key=${d}>${ml(l)}${u.map(m=>s` <kbd dir="ltr">${m}</kbd>`)}</li>`)}</ol>`}
			${a.map(l=>s`<p key=${l.id}>${o("leftMessage",l.seconds)}${l.audio?s`<${na} id=${l.id} />`:null}</p>`)}
			${r.length>0&&s`<details><summary>${o("wholeCall")}</summary>
				<ol class="heard">${r.map(l=>s`<li key=${l.id} class=${l.direction} dir="auto" lang=${l.language}>${l.kind==="keys"?s`<kbd dir="ltr">${l.text||o("silence")}</kbd>`:l.text}</li>`)}</ol></details>`}
			<${Qe} row=${t}><${ws} row=${t} /></${Qe}>
		</li>`}function _l({row:e}){return s`<li class="row note"><small class="kind">${o("noteWord")}</small><p dir="auto">${e.text}</p><${Qe} row=${e} /></li>`}function bl({row:e}){let t=e.kind==="call"?o("ringing"):e.kind==="note"?G("did",e.step):e.kind==="follow_up"?s`${$e(e.flow??"")}: ${G("did",e.step??"open")}`:G("kind",e.kind);return s`<li class="event"><p>${t}${e.text&&s` — <span dir="auto">${e.text}</span>`}</p><${Qe} row=${e} /></li>`}function gl({item:e}){return e.call?s`<${vl} item=${e} />`:e.kind==="note"&&!e.flow?s`<${_l} row=${e} />`:e.channel==="desk"||e.kind==="opt_out"?s`<${bl} row=${e} />`:s`<${fl} row=${e} />`}function ks({rows:e}){let t;return s`
		<ol class="thread" aria-live="polite" aria-label=${o("conversation")}>${$l(e).map(n=>{let a=I(n.at),r=a!==t;return t=a,s`
				${r&&s`<li key=${a} class="dateline"><span>${a}</span></li>`}
				<${gl} key=${n.id} item=${n} />`})}</ol>`}var he=$("answer"),ue=$(null),et=$(null),on=new Map,le=()=>document.getElementById("answer");function rn(e){he.value=e,setTimeout(()=>le()?.focus())}async function ha(){if(ue.value){ue.value=null;return}he.value="answer",await _(async()=>{ue.value=(await g(`people/${A.value.person}/ready?language=${W.value}`)).answers}),setTimeout(()=>document.querySelector(".ready button")?.focus())}var xs;function sn(){clearTimeout(xs),xs=setTimeout(async()=>{let e=le()?.value.trim();try{et.value=e&&he.value==="answer"?await w("parts",{text:e}):null}catch{et.value=null}},150)}function yl({text:e}){let t=le().value.trim();le().value=t?`${t}
${e}`:e,on.set(A.value.person,le().value),ue.value=null,sn(),le().focus()}function wl(){let e=t=>{let n=[...t.currentTarget.querySelectorAll("button")],a={ArrowDown:1,j:1,ArrowUp:-1,k:-1}[t.key];t.key==="Escape"?(t.stopPropagation(),ue.value=null,le().focus()):a&&(t.preventDefault(),n[Math.max(0,Math.min(n.length-1,n.indexOf(document.activeElement)+a))]?.focus())};return s`
		<ul class="ready" aria-label=${o("ready")} onKeyDown=${e}>
			${ue.value.length===0&&s`<li class="empty">${o("noReady")}</li>`}
			${ue.value.map(t=>s`
				<li key=${t.name}><button type="button" onClick=${()=>yl(t)}>
					<span dir="auto" lang=${t.language}>${t.text}</span>
					${t.meaning_language!==t.language&&s`<small dir="auto" lang=${t.meaning_language}>${t.meaning}</small>`}
				</button></li>`)}
		</ul>`}function kl(){let{number:e,stopped:t,safety:n,holder:a}=A.value;return e?t?"stopped":n==="never"?"neverLong":a!==null&&a!==k.value.name?"held":"":"erasedLong"}function xl(){let{parts:e,price:t,because:n}=et.value??{};return s`<output>${et.value&&s`
		${o("partsOf",h(e))}${t?` · ${z(t)}`:""}${n&&s` · <span title=${o("becauseLong")}>${o("because")} «<bdi>${n}</bdi>»</span>`}`}</output>`}function Ss(){let e=de(),{person:t}=A.value,n=he.value==="note",a=n?"":kl();y(()=>(le().value=on.get(t)??"",sn(),()=>{ue.value=et.value=null,he.value="answer"}),[t]),y(sn,[n]);let r=async u=>{u.preventDefault();let d=le().value.trim();d&&!a&&await X(`people/${t}/${he.value}`,{text:d})&&(on.delete(t),le().value="",et.value=null,he.value="answer")},i=u=>{u.key==="Enter"&&(u.ctrlKey||u.metaKey)&&e.current.requestSubmit()},l=({target:u})=>{on.set(t,u.value),sn()};return s`
		<form class=${`write ${he.value}`} ref=${e} onSubmit=${r}>
			${ue.value&&s`<${wl} />`}
			${a&&s`<p class="bar-to" role="status">${o(a)}</p>`}
			<label><span class="hidden">${o(n?"note":"answer")}</span>
				<textarea id="answer" rows="3" maxlength="1600" dir="auto" onInput=${l} onKeyDown=${i}
					placeholder=${o(n?"note":"answer")}></textarea></label>
			<div class="below">
				<div class="choice" role="group" aria-label=${o("whatToWrite")}>
					${["answer","note"].map(u=>s`
						<button type="button" key=${u} aria-pressed=${he.value===u} onClick=${()=>rn(u)}>${o(u==="note"?"noteWord":"answerWord")}</button>`)}
				</div>
				<button type="button" class="plain" aria-expanded=${ue.value!==null} onClick=${ha}>${o("ready")}</button>
				<${xl} />
				<button class="main" disabled=${!!a}>${o(n?"save":"send")}</button>
			</div>
		</form>`}var ln=$(!1),Cs=()=>A.value.tasks.filter(({state:e,staff:t})=>e!=="done"&&(t===null||t===k.value.name));async function Ds(){for(let e of Cs())if(!await X(`tasks/${e.id}`,{state:"done"}))return;A.value.holder===k.value.name&&await X(`people/${A.value.person}/free`),M("inbox")}var Sl=()=>X(`people/${A.value.person}/${A.value.holder===k.value.name?"free":"hold"}`),Es=()=>X(`people/${A.value.person}/call`,{},"rings");function Cl(e){let t=document.querySelector(`details.${e}`);t&&(t.closest("details.about")?.setAttribute("open",""),t.open=!0,t.querySelector("select, input, button").focus())}var Dl=[{key:"r",name:"key.answer",run:()=>rn("answer")},{key:"n",name:"key.note",run:()=>rn("note")},{key:"a",name:"ready",run:ha},{key:"c",name:"ring",run:()=>A.value.number&&Es()},{key:"t",name:"hold",run:Sl},{key:"h",name:"handOver",run:()=>Cl("hand")},{key:"m",name:"newAppointment",run:()=>M("appointment","new","","",A.value.person)},{key:"x",name:"finish",run:Ds},{key:"s",name:"searchHere",run:()=>{ln.value=!0}}];function El(){let e=A.value;return s`
		<header class="top">
			<a class="back" href="#inbox" aria-label=${o("key.inbox")}>${document.documentElement.dir==="rtl"?"→":"←"}</a>
			<h1>${e.name?s`<bdi>${e.name}</bdi>`:s`<bdi dir="ltr">${e.number??o("erased")}</bdi>`}</h1>
			<span class="tags">
				${e.language&&s`<span class="tag">${mt(e.language)}</span>`}
				${e.safety!=="normal"&&s`<b class="tag">${o(e.safety)}</b>`}
				${e.stopped&&s`<b class="tag">STOP</b>`}
			</span>
			<span class="deeds">
				<button type="button" onClick=${Es} disabled=${!e.number||e.stopped}>${o("ring")}</button>
				${Cs().length>0&&s`<button type="button" onClick=${Ds}>${o("finish")}</button>`}
			</span>
		</header>`}function Ol(){let e=n=>{n.preventDefault(),$a(new FormData(n.target).get("words").trim())},t=()=>{ln.value=!1,$a("")};return s`
		<form class="within" role="search" onSubmit=${e}>
			<input name="words" type="search" dir="auto" maxlength="64" required aria-label=${o("searchHere")} placeholder=${o("searchHere")}
				ref=${n=>n?.focus()} />
			<button>${o("search")}</button>
			<button type="button" onClick=${t}>${o("shut")}</button>
			${Ye.value?.length===0&&s`<p class="empty" role="status">${o("nobody")}</p>`}
		</form>`}var Al=e=>e.scrollHeight-e.scrollTop-e.clientHeight<160;function Os({parts:[e]}){let t=de(),n=de(!0),a=Ce.value.at(-1)?.id;y(()=>{A.value?.person!==e&&(A.value=null,Ce.value=[]),Xe.value=Ye.value=null,ln.value=!1,Je(e)},[e]),y(()=>{A.value&&(F.value.person===void 0||F.value.person===e)&&Je(e)},[F.value.count]);let r=()=>It.value?t.current:document.scrollingElement;t.current&&(n.current=Al(r())),y(()=>{t.current&&(n.current||!a)&&(r().scrollTop=r().scrollHeight)},[a]);let i=A.value?.person===e;return Z([...i?Dl:[],{key:"Escape",name:"key.inbox",run:()=>M("inbox")}]),i?s`
		<div class="person">
			<${El} />
			${It.value?s`<aside aria-label=${o("about")}><${fa} /></aside>`:s`<details class="about"><summary>${o("about")}</summary><${fa} /></details>`}
			<section class="talk" aria-label=${o("conversation")}>
				${ln.value&&s`<${Ol} />`}
				<div class="past" ref=${t} tabindex="-1">
					${!Ye.value&&vt.value>0&&s`<button type="button" class="earlier" onClick=${fs}>${o("earlier")}</button>`}
					<${ks} rows=${Ye.value??Ce.value} />
				</div>
				<${vs} />
				<${Ss} />
			</section>
		</div>`:s`<h1 class="hidden">${o("conversation")}</h1>`}var un=$(null);function _t(e){let t=[...document.querySelectorAll(".found a, .tasks .what")];t[Math.max(0,Math.min(t.length-1,t.indexOf(document.activeElement)+e))]?.focus()}function As({parts:[e=""]}){y(()=>{un.value=null,_(async()=>{un.value=await g(`search?q=${encodeURIComponent(e)}`),setTimeout(()=>_t(0))})},[e]),Z([{key:"j",name:"key.next",run:()=>_t(1)},{key:"ArrowDown",run:()=>_t(1)},{key:"k",name:"key.before",run:()=>_t(-1)},{key:"ArrowUp",run:()=>_t(-1)}]);let{people:t=[],tasks:n=[]}=un.value??{};return s`
		<h1>${o("search")}: <bdi>${e}</bdi></h1>
		${un.value&&t.length+n.length===0&&s`<p class="empty">${o("nobody")}</p>`}
		<ul class="found">${t.map(({person:a,by:r,name:i,number:l})=>s`
			<li key=${a}><a href=${`#person/${a}`}>
				<strong>${i?s`<bdi>${i}</bdi>`:s`<bdi dir="ltr">${l??a}</bdi>`}</strong>
				<span class="tag">${o(`by.${r}`)}</span></a></li>`)}</ul>
		<ul class="tasks">${n.filter(({person:a})=>a).map(a=>s`<${aa} key=${a.id} task=${a} />`)}</ul>`}var _a=$(null),qe=$(null),Tl=()=>_(async()=>{_a.value=(await g("staff")).staff});async function va(e){qe.value=null,await _(async()=>{let t=await w("staff",e);t.link&&(qe.value={name:e.name,link:`${location.origin}/desk/#link=${t.link}`})},"saved")&&(_a.value=(await g("staff")).staff)}var Ts=e=>{let t=e.getAll("desks");return t.includes("all")?"all":t.join(" ")};function Ms({role:e="volunteer",desks:t="desk"}){let n=t.split(" ");return s`
		<label>${o("roleWord")}<select name="role">${["volunteer","coordinator","admin"].map(a=>s`
			<option key=${a} value=${a} selected=${a===e}>${o(`role.${a}`)}</option>`)}</select></label>
		<fieldset><legend>${o("desks")}</legend>
			${["all",...P.value.desks].map(a=>s`
				<label key=${a} class="tick"><input type="checkbox" name="desks" value=${a} defaultChecked=${n.includes(a)} /> ${a==="all"?o("allDesks"):te(a)}</label>`)}
		</fieldset>`}function Ml(){let e=async t=>{t.preventDefault();let n=new FormData(t.target);await va({what:"add",name:n.get("name").trim(),role:n.get("role"),desks:Ts(n)}),qe.value&&t.target.reset()};return s`
		<section><h2>${o("addStaff")}</h2>
			<form class="stack" onSubmit=${e}>
				<label>${o("name")}<input name="name" required maxlength="32" autocapitalize="none" autocomplete="off" pattern="[a-z0-9][a-z0-9._\\-]*" /></label>
				<p class="hint">${o("nameHint")}</p>
				<${Ms} />
				<button class="main">${o("addStaff")}</button>
			</form></section>`}function Pl({one:e}){let t=a=>{a.preventDefault();let r=new FormData(a.target);va({what:"role",name:e.name,role:r.get("role"),desks:Ts(r)})},n=a=>()=>va({what:a,name:e.name});return s`
		<li class=${e.disabled?"off":""}>
			<details><summary><bdi>${e.name}</bdi>
				<span class="tag">${o(`role.${e.role}`)}</span>
				${e.disabled&&s`<b class="tag">${o("off")}</b>`}
				${!e.password&&s`<span class="tag">${o("noPassword")}</span>`}
				${e.code&&s`<span class="tag">${o("secondStep")}</span>`}
				<small>${e.desks==="all"?o("allDesks"):e.desks.split(" ").map(te).join(", ")}</small></summary>
				<form class="stack" onSubmit=${t}><${Ms} role=${e.role} desks=${e.desks} /><button>${o("save")}</button></form>
				<p class="deeds">
					<button type="button" onClick=${n("link")} disabled=${e.disabled}>${o("newLink")}</button>
					<button type="button" onClick=${n(e.disabled?"enable":"disable")} disabled=${e.name===k.value.name}>${o(e.disabled?"enable":"disable")}</button>
				</p>
			</details>
		</li>`}function Ps(){return y(()=>{qe.value=null,Tl()},[]),s`
		<h1>${o("staff")}</h1>
		${qe.value&&s`<p class="once" role="status">${o("linkOf")} <bdi>${qe.value.name}</bdi>: <code dir="ltr">${qe.value.link}</code><br />
			<small>${o("linkHint")}</small></p>`}
		<div class="panels">
			<section><h2>${o("staffNow")}</h2><ul class="items members">${_a.value?.map(e=>s`<${Pl} key=${e.name} one=${e} />`)}</ul></section>
			<${Ml} />
		</div>`}var Hl=20,bt=$(null),cn=$(null),ce=$(null);async function Hs(){bt.value=await g("words")}var ba=e=>o(`concept.${e}`).replace(/^concept\./,""),Ns=e=>e===null?o("words.anyLanguage"):ne(e),ga=(e,t)=>_(async()=>{await w(e,t),cn.value=ce.value=null,await Hs()});async function Nl(e,t,n){ce.value=null,t&&await _(async()=>{ce.value=await w("words/clashes",{form:e,concept:t,language:n})})}function Il({group:e}){let t=({currentTarget:r})=>{let{concept:i,language:l}=Object.fromEntries(new FormData(r));Nl(e.text,i,l)},n=r=>{r.preventDefault(),ga("words",{form:e.text,...Object.fromEntries(new FormData(r.target))})},a=ce.value?.wrong_word;return s`
		<form class="actions" onChange=${t} onSubmit=${n}>
			<label class="inline">${o("words.means")} <select name="concept" required autofocus>
				<option value=""></option>${bt.value.concepts.map(r=>s`<option key=${r} value=${r}>${ba(r)}</option>`)}</select></label>
			<label class="inline">${o("words.in")} <select name="language" defaultValue=${e.language??""}>
				<option value="">${o("words.anyLanguage")}</option>
				${P.value.languages.map(({tag:r,name:i})=>s`<option key=${r} value=${r} selected=${r===e.language}>${i}</option>`)}</select></label>
			<button class="main" disabled=${!!a}>${o("words.propose")}</button>
			<output role="status">${a?o(a):ce.value&&ce.value.clashes.length===0&&o("words.free")}</output>
			${ce.value?.clashes.length>0&&s`<ul class="clashes">${ce.value.clashes.map((r,i)=>s`
				<li key=${i}>${o(`words.clash.${r.code}`)}: <bdi>${r.form}</bdi> (${ba(r.concept)}, ${Ns(r.language)})</li>`)}</ul>`}
		</form>`}function jl({group:e,most:t}){let n=cn.value===e.text;return s`
		<li>
			<div class="what"><strong><bdi lang=${e.language??void 0}>${e.text}</bdi></strong>
				<${Ie} share=${e.texts/t} />
				<small>${e.people>=Hl&&"≥ "}${o("words.people",h(e.people))} · ${o("words.texts",h(e.texts))} · <time>${O(e.last)}</time>
					${e.language&&s`<span class="tag">${e.language}</span>`}</small></div>
			${e.word&&s`<button type="button" aria-expanded=${n} onClick=${()=>{ce.value=null,cn.value=n?null:e.text}}>${o("words.makeOne")}</button>`}
			${n&&s`<${Il} group=${e} />`}
		</li>`}function ql({word:e}){let{form:t,concept:n,language:a,by:r,accepted:i,own:l}=e,u={form:t,concept:n,language:a??""};return s`
		<li class=${i?"":"live"}>
			<div class="what"><strong><bdi>${t}</bdi></strong> = ${ba(n)} <span class="tag">${Ns(a)}</span>
				<small>${o("words.by")} <bdi>${r}</bdi>${i?s` · ${o("words.acceptedBy")} <bdi>${i}</bdi>`:s` · ${o(l?"words.waitsOther":"words.waits")}`}</small></div>
			${!i&&!l&&s`<button type="button" class="main" onClick=${()=>ga("words/decide",{what:"accept",...u})}>${o("words.accept")}</button>`}
			<button type="button" onClick=${()=>ga("words/decide",{what:"remove",...u})}>${o("notice.remove")}</button>
		</li>`}function Is(){if(y(()=>{bt.value=cn.value=ce.value=null,_(Hs)},[]),bt.value===null)return s`<h1>${o("words")}</h1>`;let{groups:e,own:t,hidden:n,texts:a}=bt.value,r=Math.max(...e.map(i=>i.texts));return s`
		<h1>${o("words")}</h1>
		<p class="hint">${o("words.hint")}</p>
		${t.length>0&&s`<h2>${o("words.own")}</h2><ul class="tasks">${t.map(i=>s`<${ql} key=${`${i.form} ${i.concept} ${i.language}`} word=${i} />`)}</ul>`}
		<h2>${o("words.unknown")}</h2>
		${e.length===0&&s`<p class="empty">${o("words.none")}</p>`}
		<ul class="tasks">${e.map(i=>s`<${jl} key=${i.text} group=${i} most=${r} />`)}</ul>
		<p class="hint">${o("words.looked",h(a))}${n>0?` ${o("words.hidden",h(n))}`:""}</p>`}var ya=$(null),js=()=>V(async()=>{({waiting:ya.value}=await g("waiting"))}),Fl=({id:e})=>_(()=>w(`waiting/${e}/drop`)).then(js);function Rl({row:e}){return s`
		<li>
			<div class="what">
				${e.person?s`<a href=${`#person/${e.person}`}><bdi dir="ltr">${e.number??o("erased")}</bdi></a>`:o("notYours")}
				<small><span class="tag">${e.desk}</span>
					<span>${o("since")} <time>${O(e.since)}</time></span>
					${e.appointment>0&&s`<a href=${`#appointment/${e.appointment}`}>${o(e.keeps?"keepsUntilThen":"appointment")}</a>`}</small>
				${e.offers.map(t=>s`<p key=${t.day+t.time}><small>${I(Q(t.day))} ${t.time} <span class="tag">${o(`offer.${t.state}`)}</span></small></p>`)}
			</div>
			<button type="button" onClick=${()=>Fl(e)}>${o("takeOut")}</button>
		</li>`}function qs(){return y(()=>{js()},[F.value.count]),s`
		<p><a href="#appointments">${o("backToWeek")}</a></p>
		<h1>${o("waitingList")}</h1>
		${ya.value?.length===0&&s`<p class="empty">${o("nobodyWaits")}</p>`}
		<ol class="tasks">${ya.value?.map(e=>s`<${Rl} key=${e.id} row=${e} />`)}</ol>`}var Ls=$([]),pn=$(null),gt=$(!1),Fs=40,Rs=["recorded","synthetic","missing","stale","expired"],Us=e=>P.value.languages.find(t=>t.tag===e);function Ll({chosen:e}){return s`
		<div class="sheet" tabindex="0" role="region" aria-label=${o("voices")}><table>
			<thead><tr><th scope="col">${o("field.language")}</th>${Rs.map(t=>s`<th key=${t} scope="col">${o(`voice.${t}`)}</th>`)}</tr></thead>
			<tbody>${Ls.value.map(t=>s`
				<tr key=${t.language}><th scope="row"><a href=${`#voices/${t.language}`} aria-current=${t.language===e?"true":void 0} lang=${t.language}>${Us(t.language)?.name??t.language}</a></th>
					${Rs.map(n=>s`<td key=${n}>${h(t[n])}</td>`)}</tr>`)}</tbody>
		</table></div>`}function Ul({tag:e}){let{clips:t,all:n}=pn.value;return s`
		<h2>${o("toRead",h(n))}</h2>
		<p class="hint">${o("toReadHint")}</p>
		<ol class="reading" lang=${e} dir=${Us(e)?.right_to_left?"rtl":"ltr"}>${(gt.value?t:t.slice(0,Fs)).map(a=>s`
			<li key=${a.id}><p>${a.text}</p><small lang="en" dir="ltr">${a.id}${a.why&&` · ${a.why}`}</small></li>`)}</ol>
		${!gt.value&&t.length>Fs&&s`<button type="button" onClick=${()=>{gt.value=!0}}>${o("more")}</button>`}
		${gt.value&&n>t.length&&s`<p class="hint">${o("andMore",h(n-t.length))}</p>`}`}function Vs({parts:[e]}){return y(()=>{pn.value=null,gt.value=!1,V(async()=>{({languages:Ls.value}=await g("voices")),e&&(pn.value=await g(`voices/${e}`))})},[e]),s`
		<h1>${o("voices")}</h1>
		<${Ll} chosen=${e} />
		${pn.value&&s`<${Ul} tag=${e} />`}`}var Ws=["volunteer","coordinator","admin"],dn=[{name:"inbox",View:as,bar:!0},{name:"appointments",View:qo,bar:!0},{name:"appointment",View:Vo},{name:"waiting",View:qs},{name:"cases",View:Go,bar:!0},{name:"import",View:Jo,least:"coordinator"},{name:"notices",View:is,bar:!0,least:"coordinator"},{name:"notice",View:ls,least:"coordinator"},{name:"notice-edit",View:ms,least:"coordinator"},{name:"numbers",View:$s,bar:!0,least:"coordinator"},{name:"voices",View:Vs,bar:!0,least:"coordinator"},{name:"house",View:Xo,bar:!0,least:"coordinator"},{name:"words",View:Is,bar:!0,least:"coordinator"},{name:"person",View:Os},{name:"search",View:As},{name:"staff",View:Ps,bar:!0,least:"admin"},{name:"audit",View:zo,bar:!0,least:"admin"},{name:"me",View:Io}],wa=({least:e="volunteer"})=>Ws.indexOf(k.value.role)>=Ws.indexOf(e);async function Vl(){await _(()=>w("sign-out")),k.value=null}function Wl(e){e.preventDefault();let t=new FormData(e.target).get("q").trim();t.length>1&&M("search",t)}var Ks=()=>s`<img src="icon.svg" alt="" width="28" height="28" />`;function Kl(){return Z([{key:"g",name:"key.inbox",run:()=>M("inbox")},{key:"/",name:"key.search",run:()=>document.getElementById("q").focus()}]),s`
		<header class="bar">
			<a class="skip" href="#" onClick=${e=>{e.preventDefault(),document.getElementById("main").focus()}}>${o("skip")}</a>
			<${Ks} />
			<nav class="views" aria-label=${o("views")}>
				${dn.filter(e=>e.bar&&wa(e)).map(({name:e})=>s`
					<a key=${e} href=${`#${e}`} aria-current=${Ve.value[0]===e?"page":void 0}>${o(e)}</a>`)}
			</nav>
			<form role="search" onSubmit=${Wl}>
				<input id="q" name="q" type="search" dir="auto" aria-label=${o("search")} placeholder=${o("searchFor")} minlength="2" maxlength="64" />
			</form>
			<nav class="self" aria-label="passaparola">
				<${go} />
				<${qn} />
				<a href="#me"><bdi>${k.value.name}</bdi></a>
				<button type="button" class="plain" onClick=${Vl}>${o("leave")}</button>
			</nav>
		</header>`}function zl(){return s`
		<header class="bar"><span class="home"><${Ks} /> passaparola</span>
			<nav class="self" aria-label="passaparola"><${qn} /></nav></header>`}function Bl(){if(k.value===void 0)return s`<main aria-busy="true"></main>`;let{View:e}=dn.find(t=>t.name===Ve.value[0]&&k.value&&wa(t))??dn[0];return s`
		${k.value?s`<${Kl} />`:s`<${zl} />`}
		<p class="wrong" role="alert">${L.value&&o(L.value)}</p>
		<p class="did" role="status">${Ue.value&&o(Ue.value)}</p>
		<main id="main" tabindex="-1">${k.value?s`<${e} key=${Ve.value.join("/")} parts=${Ve.value.slice(1)} />`:s`<${wo} />`}</main>`}await po();wn(s`<${Bl} />`,document.body);ie();
