// SPDX-License-Identifier: AGPL-3.0-or-later
// made by daemon/desk/page/build from 1007f514f28a5bb5e9571f7be62e1417
// with preact, htm and signals: licences.txt
var y,on,ht,Z,mt,We,an,Re,sn,vt,$t,ho,Se=Symbol.for("pv"),Be={},Ke=[],vo=/^m(i|n|o|s|text|space)$/,gt=Array.isArray,yt=Ke.slice,ie=Object.assign;function ae(e){e&&e.parentNode&&e.remove()}function Ce(e,t,n){var o,s,a,l={},c=arguments.length;for(a in t)a=="key"?o=t[a]:a=="ref"&&typeof e!="function"?s=t[a]:l[a]=t[a];return c>2&&(l.children=c>3?yt.call(arguments,2):n),xe(e,l,o,s,null)}function xe(e,t,n,o,s){var a={type:e,props:t,key:n,ref:o,__k:null,__:null,__b:0,__e:null,__c:null,constructor:Se,__v:s||++on,__i:-1,__u:0};return!s&&y.vnode&&y.vnode(a),a}function re(e){return e.children}function se(e,t){this.props=e,this.context=t,this.__g=0}function Q(e,t){if(t==null)return e.__&&Q(e.__,e.__i+1);for(var n;t<e.__k.length;t++)if((n=e.__k[t])&&n.__e)return n.__e;return typeof e.type!="function"||e.props.__P?null:Q(e)}function go(e){var t,n=e.__v,o=n.__e,s=[],a=[],l=e.__P;l&&((t=ie({constructor:Se},n)).__v=n.__v+1,y.vnode&&y.vnode(t),bt(l,t,n,e.__n,l.namespaceURI,32&n.__u?[o]:null,s,o||Q(n),32&n.__u,a),t.__v=n.__v,t.__.__k[t.__i]=t,fn(s,t,a),n.__=n.__e=null,t.__e!=o&&rn(t))}function rn(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(function(t){return t&&(e.__e=t.__e)}),rn(e)}function tn(e){(8&e.__g||(e.__g|=8,Z.push(e),We++))&&mt==y.debounceRendering||((mt=y.debounceRendering)||queueMicrotask)(ln)}function ln(){try{for(var e,t=1;Z.length;)Z.length>t&&Z.sort(an),e=Z.shift(),t=Z.length,8&e.__g&&go(e)}finally{(We=Z.length)&&(mt||queueMicrotask)(ln)}}function un(e,t,n,o,s,a,l,c,f,d,p){var g,$,u,_,P,w,E=o.__k||Ke,h=t.length;for(f=yo(n,t,E,f,h),g=0;g<h;g++)(u=n.__k[g])!=null&&($=~u.__i&&E[u.__i]||Be,u.__i=g,w=bt(e,u,$,s,a,l,c,f,d,p),_=u.__e,($.ref!=u.ref||8&$.__u)&&($.ref&&wt($.ref,null,u,$),u.ref&&p.push(u.ref,u.__c||_,u)),P=P||_,4&u.__u?(f=cn(u,f,e,!$.__v),$.__e&&($.__e=null)):typeof u.type=="function"&&w!==void 0?f=w:_&&(f=_.nextSibling),u.__u&=-21);return n.__e=P,f}function yo(e,t,n,o,s){var a,l,c,f,d,p,g,$,u,_=n.length,P=_,w=0,E=0,h=e.__k=Array(s);for(a=0;a<s;a++)(l=t[a])!=null&&typeof l!="boolean"&&typeof l!="function"?(typeof l!="object"||l.constructor===String?l=h[a]=xe(null,l):gt(l)?l=h[a]=xe(re,{children:l}):l.constructor===Se&&l.__b?l=h[a]=xe(l.type,l.props,l.key,l.ref,l.__v):h[a]=l,f=a+w,l.__=e,l.__b=e.__b+1,c=null,~(d=l.__i=bo(l,n,f,P))&&(P--,(c=n[d])&&(c.__u|=2)),c&&c.__v?(l.__u|=16,d==f-1?w--:d==f+1?w++:d!=f&&(d>f?w--:w++,E=1)):(~d||(s>_?w--:s<_&&w++),typeof l.type!="function"&&(l.__u|=4))):h[a]=null;if(E){for(p=[],g=[],a=0;a<s;a++)if((l=h[a])&&16&l.__u){for(w=0,$=p.length;w<$;)p[u=w+$>>1]<l.__i?w=u+1:$=u;p[w]=l.__i,g[a]=w+1}for(w=p.length;a--;)g[a]&&(g[a]==w?w--:h[a].__u|=4)}if(P)for(a=0;a<_;a++)!(c=n[a])||2&c.__u||(c.__e==o&&(o=Q(c)),kt(c,c));return o}function cn(e,t,n,o){var s,a,l,c;if(typeof e.type=="function"){if(e.props.__P)return t;if(s=e.__k)for(a=0;a<s.length;a++)s[a]&&(s[a].__=e,t=cn(s[a],t,n,!1));return t}for(t&&!t.parentNode&&(t=Q(e))&&!t.parentNode&&(t=null),l=e.__e,c=t;c&&c.nodeType==8;)c=c.nextSibling;for(l!=c&&(!o&&n.moveBefore&&l.parentNode?n.moveBefore(l,t):n.insertBefore(l,t||null)),t=l;(t=t&&t.nextSibling)&&t.nodeType==8&&!t.data.startsWith("$s"););return t}function bo(e,t,n,o){var s,a=e.key,l=e.type,c=t[n],f=c&&!(2&c.__u);if(c===null&&a==null||f&&a==c.key&&l==c.type)return n;if(o>(f?1:0)){for(s=n-1;s>=0;s--)if((c=t[s])&&!(2&c.__u)&&a==c.key&&l==c.type)return s;for(s=n+1;s<t.length;s++)if((c=t[s])&&!(2&c.__u)&&a==c.key&&l==c.type)return s}return-1}function nn(e,t,n){n==null&&(n=""),t[0]=="-"?e.setProperty(t,n):e[t]=n}function Le(e,t,n,o,s){var a,l;if(t=="style")if(typeof n=="string")e.style.cssText=n;else{if(typeof o=="string"&&(e.style.cssText=o=""),o)for(t in o)n&&t in n||nn(e.style,t);if(n)for(t in n)o&&n[t]==o[t]||nn(e.style,t,n[t])}else if(t[0]=="o"&&t[1]=="n")typeof n!="function"&&(n=null),typeof o!="function"&&(o=null),(e.__e||(e.__e={}))[t]=n,n&&o||(l=$t[t]||($t[t]=wo(t)),(e.__a||(e.__a={}))[t]=vt,a=t!=(t=t.replace(sn,"$1")),(t=t.slice(2))[0]<"a"&&(t=t.toLowerCase()),n?e.addEventListener(t,l,a):e.removeEventListener(t,l,a));else{if(s=="http://www.w3.org/2000/svg")t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(t!="width"&&t!="height"&&t!="href"&&t!="list"&&t!="form"&&t!="tabIndex"&&t!="download"&&t!="rowSpan"&&t!="colSpan"&&t!="role"&&t!="popover"&&t in e)try{return void(e[t]=n??"")}catch{}if(typeof n=="function")return;n==null||n===!1&&t[4]!="-"?e.removeAttribute(t):e.setAttribute(t,t=="popover"&&n==1?"":n)}}function wo(e){return function(t){var n=this.__e;if(n){if(n=n[e],t[Re]==null)t[Re]=vt++;else if(t[Re]<this.__a[e])return;return n(y.event?y.event(t):t)}}}function bt(e,t,n,o,s,a,l,c,f,d){var p,g,$,u,_,P,w,E,h,M,O,_t,Yt,Ue,ne,en,J,oe,K=t.type;if(t.constructor!==Se)return null;128&n.__u&&(f=32&n.__u,p=n.__c.__z)&&(t.__u|=f,g=a=[],p.nodeType==8?c=Ie(p,a):a.push(p),c=a[0]||c),(p=y.__b)&&p(t);e:if(typeof K=="function"){$=l.length;try{if(E=t.props,h=(p=K.prototype)&&p.render,M=(p=K.contextType)&&o[p.__c],O=p?M?M.props.value:p.__:o,(u=n.__c)?(t.__c=u,2&u.__g&&(u.__g|=1)):(h?t.__c=u=new K(E,O):(t.__c=u=new se(E,O),u.constructor=K,u.render=xo),M&&M.sub(u),u.state||(u.state={}),u.__n=o,u.__g|=8,u.__h=[],u.__k=[]),h&&(u.__s||(u.__s=u.state),K.getDerivedStateFromProps&&(u.__s==u.state&&(u.__s=ie({},u.__s)),ie(u.__s,K.getDerivedStateFromProps(E,u.__s)))),_=u.props,P=u.state,u.__v=t,n.__c){if(E!==_&&h&&!K.getDerivedStateFromProps&&u.componentWillReceiveProps&&u.componentWillReceiveProps(E,O),t.__v==n.__v&&!(8&u.__g)||!(4&u.__g)&&u.shouldComponentUpdate&&u.shouldComponentUpdate(E,u.__s,O)===!1){t.__v!=n.__v&&(u.props=E,u.state=u.__s,u.__g&=-9),t.__e=n.__e,t.__k=n.__k,t.__k.some(function(U){U&&(U.__=t)}),Ke.push.apply(u.__h,u.__k),u.__k=[],u.__h.length&&l.push(u),c=Q(n);break e}u.componentWillUpdate&&u.componentWillUpdate(E,u.__s,O),h&&u.componentDidUpdate&&u.__h.push(function(){u.componentDidUpdate(_,P,w)})}else h&&!K.getDerivedStateFromProps&&u.componentWillMount&&u.componentWillMount(),h&&u.componentDidMount&&u.__h.push(u.componentDidMount);u.context=O,u.props=E,u.__P=e,u.__g&=-5,_t=y.__r,Yt=h?25:0;do u.__g&=-9,_t&&_t(t),p=u.render(u.props,u.state=u.__s,u.context);while(8&u.__g&&++Yt<25);h&&(Ke.push.apply(u.__h,u.__k),u.__k=[]),u.state=u.__s,u.getChildContext&&(o=ie({},o,u.getChildContext())),h&&n.__c&&u.getSnapshotBeforeUpdate&&(w=u.getSnapshotBeforeUpdate(_,P)),Ue=p&&p.type===re&&p.key==null?p.props.children:p,E.__P&&(p=c,s=(e=E.__P).namespaceURI,f=a=null,n.props&&n.props.__P!=e&&(n.__k.some(function(U){U&&kt(U,U)}),n.__k=null),c=n.__k?Q(n,0):null),c=un(e,gt(Ue)?Ue:[Ue],t,n,o,s,a,l,c,f,d),E.__P&&(t.__e=null,c=p),t.__u&=-161,g&&g.some(ae),u.__h.length&&l.push(u),1&u.__g&&(u.__g&=-4)}catch(U){if(l.length=$,t.__v=null,f||a)if(U&&U.then){if(t.__u|=128|f,a){for(~(J=a.indexOf(c||void 0))||(J=a.length);(oe=a[J-1])&&oe.nodeType==8;)J--;for(;J<a.length;J++)if(oe=a[J])if(a[J]=null,ne){if(oe==en)break}else{if(oe.nodeType!=8)break;oe.data.startsWith("$s")&&(en=Ie(ne=oe))}}if(!ne){for(;c&&c.nodeType==8&&c.nextSibling;)c=c.nextSibling;ne=c}(p=Ie(ne=t.__c.__z||(t.__c.__z=ne)))?(t.__e=ne,c=p):t.__e=c,c=c&&c.nextSibling}else a&&a.some(ae);else t.__e=n.__e;t.__k||(t.__k=n.__k||[]),U&&U.then||pn(t),y.__e(U,t,n)}}else c=t.__e=ko(n.__e,t,n,o,s,a,l,f,d,e);return(p=y.diffed)&&p(t),c}function Ie(e,t){if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var n=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith("$s"))n++;else if(e.data.startsWith("/$s")&&!--n)return e}t&&t.push(e)}}function pn(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.some(pn))}function fn(e,t,n){for(var o=0;o<n.length;)wt(n[o++],n[o++],n[o++]);y.__c&&y.__c(t,e),e.some(function(s){try{e=s.__h,s.__h=[],e.some(function(a){a.call(s)})}catch(a){y.__e(a,s.__v)}})}function ko(e,t,n,o,s,a,l,c,f,d){var p,g,$,u,_,P,w,E,h=n.props||Be,M=t.props,O=t.type;if(O=="svg"?s="http://www.w3.org/2000/svg":O=="math"?s="http://www.w3.org/1998/Math/MathML":s||(s="http://www.w3.org/1999/xhtml"),a){for(p=0;p<a.length;p++)if((_=a[p])&&(O?_.localName==O:_.nodeType==3)){e=_,a[p]=null;break}}if(!e){if(E=d.ownerDocument||document,!O)return E.createTextNode(M);e=E.createElementNS(s,O,M.is?M:d),c&&(y.__m&&y.__m(t,a),c=!1),a=null}if(O){if(d=O=="template"&&e.content||e,a=O=="textarea"&&M.defaultValue!=null?null:a&&yt.call(d.childNodes),!c&&a)for(h={},p=0;p<e.attributes.length;p++)h[(_=e.attributes[p]).name]=_.value;for(p in h)_=h[p],p=="dangerouslySetInnerHTML"?$=_:p=="children"||p in M||p=="value"&&"defaultValue"in M||p=="checked"&&"defaultChecked"in M||Le(e,p,null,_,s);for(p in M)_=M[p],p=="children"?u=_:p=="dangerouslySetInnerHTML"?g=_:p=="value"?P=_:p=="checked"?w=_:c&&typeof _!="function"||h[p]===_||Le(e,p,_,h[p],s);g?(c||$&&(g.__html==$.__html||g.__html==e.innerHTML)||(e.innerHTML=g.__html),t.__k=[]):($&&(e.textContent=""),(O=="foreignObject"||s=="http://www.w3.org/1998/Math/MathML"&&vo.test(O))&&(s="http://www.w3.org/1999/xhtml"),un(d,gt(u)?u:[u],t,n,o,s,a,l,a?a[0]:n.__k&&Q(n,0),c,f),a&&a.some(ae)),c&&O!="textarea"||(p="value",O=="progress"&&P==null?e.removeAttribute(p):P==null||P===e[p]&&(O!="progress"||P)||Le(e,p,P,h[p],s),p="checked",w!=null&&w!=e[p]&&Le(e,p,w,h[p],s))}else h===M||c&&e.data==M||(e.data=M);return e}function wt(e,t,n,o){try{typeof e=="function"?t?t.__x=e(t)||1:o&&(o=o.__c||o.__e)&&(t=o.__x)&&(o.__x=null,typeof t=="function"?t():e(null)):e.current=t}catch(s){y.__e(s,n)}}function kt(e,t,n){var o,s,a,l;if(y.unmount&&y.unmount(e),!(o=e.ref)||o.current&&o.current!=e.__e||wt(o,null,t,e),o=e.__c){if(o.componentWillUnmount)try{o.componentWillUnmount()}catch(c){y.__e(c,t)}o.__P=o.__n=null}if(o=e.__k)for(l=0;l<o.length;l++)o[l]&&kt(o[l],t,typeof e.type!="function"||n&&!e.props.__P);!n&&(o=e.__c)&&(o=o.__z)&&(s=Ie(o,a=[]))&&(o==e.__e&&a.some(ae),ae(s),ae(o)),n||ae(e.__e),e.__e=e.__c=e.__=null}function xo(e,t,n){return this.constructor(e,n)}function xt(e,t){var n,o,s,a;y.__&&y.__(e,t),t.nodeType==9&&(t=t.documentElement),o=(n=e&&32&e.__u)?null:t.__k,t.__k=xe(re,{children:[e]}),s=[],a=[],bt(t,t.__k,o||Be,Be,t.namespaceURI,o?null:t.firstChild?yt.call(t.childNodes):null,s,o?o.__e:t.firstChild,n,a),fn(s,t.__k,a),t.__k.props.children=null}y={__e:function(e,t,n,o){for(var s,a,l;t=t.__;)if((s=t.__c)&&!(1&s.__g)){s.__g|=4;try{if((l=(a=s.constructor)&&a.getDerivedStateFromError)&&s.setState(a.getDerivedStateFromError(e)),s.componentDidCatch&&(s.componentDidCatch(e,o||{}),l=1),l&&8&s.__g)return void(s.__g|=2)}catch(c){e=c}}throw We=0,e}},on=0,ht=function(e){return e!=null&&e.constructor===Se},se.prototype.setState=function(e,t){var n=this.__s;n&&n!=this.state||(n=this.__s=ie({},this.state)),typeof e=="function"&&(e=e(ie({},n),this.props)),e&&(ie(n,e),this.__v&&(t&&this.__k.push(t),tn(this)))},se.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.push(e),tn(this))},se.prototype.render=re,Z=[],We=0,an=function(e,t){return e.__v.__b-t.__v.__b},Re=Symbol(),sn=/(PointerCapture)$|Capture$/i,vt=0,$t={},ho=0;var _n=function(e,t,n,o){var s;t[0]=0;for(var a=1;a<t.length;a++){var l=t[a++],c=t[a]?(t[0]|=l?1:2,n[t[a++]]):t[++a];l===3?o[0]=c:l===4?o[1]=Object.assign(o[1]||{},c):l===5?(o[1]=o[1]||{})[t[++a]]=c:l===6?o[1][t[++a]]+=c+"":l?(s=e.apply(c,_n(e,c,n,["",null])),o.push(s),c[0]?t[0]|=2:(t[a-2]=0,t[a]=s)):o.push(c)}return o},dn=new Map;function mn(e){var t=dn.get(this);return t||(t=new Map,dn.set(this,t)),(t=_n(this,t.get(e)||(t.set(e,t=(function(n){for(var o,s,a=1,l="",c="",f=[0],d=function($){a===1&&($||(l=l.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?f.push(0,$,l):a===3&&($||l)?(f.push(3,$,l),a=2):a===2&&l==="..."&&$?f.push(4,$,0):a===2&&l&&!$?f.push(5,0,!0,l):a>=5&&((l||!$&&a===5)&&(f.push(a,0,l,s),a=6),$&&(f.push(a,$,0,s),a=6)),l=""},p=0;p<n.length;p++){p&&(a===1&&d(),d(p));for(var g=0;g<n[p].length;g++)o=n[p][g],a===1?o==="<"?(d(),f=[f],a=3):l+=o:a===4?l==="--"&&o===">"?(a=1,l=""):l=o+l[0]:c?o===c?c="":l+=o:o==='"'||o==="'"?c=o:o===">"?(d(),a=1):a&&(o==="="?(a=5,s=l,l=""):o==="/"&&(a<5||n[p][g+1]===">")?(d(),a===3&&(f=f[0]),a=f,(f=f[0]).push(2,0,a),a=0):o===" "||o==="	"||o===`
`||o==="\r"?(d(),a=2):l+=o),a===3&&l==="!--"&&(a=4,f=f[0])}return d(),f})(e)),t),arguments,[])).length>1?t:t[0]}var r=mn.bind(Ce);var Ve,F,St,$n,So=Object.is,Ct=0,Sn=[],Et=[],N=y,hn=N.__b,vn=N.__r,gn=N.diffed,yn=N.__c,bn=N.unmount,wn=N.__;function Cn(e,t){N.__h&&N.__h(F,e,Ct||t),Ct=0;var n=F.__H||(F.__H={__:[],__h:[]});return e>=n.__.length&&n.__.push({}),n.__[e]}function T(e,t){var n=Cn(Ve++,3);!N.__s&&En(n.__H,t)&&(n.__P=!0,n.__=e,n.u=t,F.__H.__h.push(n))}function Tt(e){return Ct=5,ze(function(){return{current:e}},[])}function ze(e,t){var n=Cn(Ve++,7);return En(n.__H,t)&&(n.__=e(),n.__H=t),n.__}function Co(){var e;do{for(;e=Et.shift();)try{Ee(e)}catch(n){N.__e(n,{__:(e=e.__P)&&e.__v})}for(;e=Sn.shift();){var t=e.__H;if(e.__P&&t)try{t.__h.some(Ee),t.__h.some(Ot),t.__h=[]}catch(n){t.__h=[],N.__e(n,e.__v)}}}while(Et.length)}N.__b=function(e){F=null,hn&&hn(e)},N.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),wn&&wn(e,t)},N.__r=function(e){vn&&vn(e),Ve=0;var t=(F=e.__c).__H;t&&(St==F?F.__h=[]:(t.__h.some(Ee),t.__h.some(Ot),Ve=0),t.__h=[],t.__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),St=F},N.diffed=function(e){gn&&gn(e);var t=e.__c;t&&t.__H&&(t.__H.__h.length&&xn(Sn.push(t)),t.__H.__.some(function(n){n.u&&(n.__H=n.u)})),St=F=null},N.__c=function(e,t){t.some(function(n){try{n.__h.some(Ee),n.__h=n.__h.filter(function(o){return!o.__||Ot(o)})}catch(o){n.__h=[function(){throw o}]}}),yn&&yn(e,t)},N.unmount=function(e){bn&&bn(e);var t,n,o=e.__c;o&&o.__H&&(o.__H.__.some(function(s){try{if(s.__P&&s.__c){if(n===void 0){for(n=e.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}s.__P=n,xn(Et.push(s))}else Ee(s)}catch(a){t=a}}),o.__H=void 0,t&&N.__e(t,o.__v))};var kn=typeof requestAnimationFrame=="function";function Eo(e){var t,n=function(){clearTimeout(o),kn&&cancelAnimationFrame(t),setTimeout(e)},o=setTimeout(n,35);kn&&(t=requestAnimationFrame(n))}function xn(e){e!=1&&$n==N.requestAnimationFrame||(($n=N.requestAnimationFrame)||Eo)(Co)}function Ee(e){var t=F,n=e.__c;typeof n=="function"&&(e.__c=void 0,n()),F=t}function Ot(e){var t=F;e.__c=e.__(),F=t}function En(e,t){return!e||e.length!=t.length||t.some(function(n,o){return!So(n,e[o])})}var Oo=Symbol.for("preact-signals");function Qe(){if(V>1)V--;else{var e,t=!1;for((function(){var s=Je;for(Je=void 0;s!==void 0;){var a=s.S;if(a.v===s.v)for(var l=a.t;l!==void 0;l=l.x)l.i===s.i&&(l.i=a.i);s=s.o}})();Te!==void 0;){var n=Te;for(Te=void 0,Ge++;n!==void 0;){var o=n.u;if(n.u=void 0,n.f&=-3,!(8&n.f)&&Tn(n))try{n.c()}catch(s){t||(e=s,t=!0)}n=o}}if(Ge=0,V--,t)throw e}}function Dt(e){if(V>0)return e();Pt=++To,V++;try{return e()}finally{Qe()}}var Oe,S=void 0;function Pe(e){var t=S,n=Oe;S=void 0,Oe=void 0;try{return e()}finally{S=t,Oe=n}}var Te=void 0,V=0,Ge=0,To=0,Pt=0,Je=void 0,Ze=0;function On(e){if(S!==void 0){var t=e.n;if(t===void 0||t.t!==S)return t={i:0,S:e,p:S.s,n:void 0,t:S,e:void 0,x:void 0,r:t},S.s!==void 0&&(S.s.n=t),S.s=t,e.n=t,32&S.f&&e.S(t),t;if(t.i===-1)return t.i=0,t.n!==void 0&&(t.n.p=t.p,t.p!==void 0&&(t.p.n=t.n),t.p=S.s,t.n=void 0,S.s.n=t,S.s=t),t}}function j(e,t){this.v=e,this.i=0,this.n=void 0,this.t=void 0,this.l=0,this.W=t?.watched,this.Z=t?.unwatched,this.name=t?.name}j.prototype.brand=Oo;j.prototype.h=function(){return!0};j.prototype.S=function(e){var t=this,n=this.t;n!==e&&e.e===void 0&&(e.x=n,this.t=e,n!==void 0?n.e=e:Pe(function(){var o;(o=t.W)==null||o.call(t)}))};j.prototype.U=function(e){var t=this;if(this.t!==void 0){var n=e.e,o=e.x;n!==void 0&&(n.x=o,e.e=void 0),o!==void 0&&(o.e=n,e.x=void 0),e===this.t&&(this.t=o,o===void 0&&Pe(function(){var s;(s=t.Z)==null||s.call(t)}))}};j.prototype.subscribe=function(e){var t=this;return z(function(){var n=t.value;Pe(function(){return e(n)})},{name:"sub"})};j.prototype.valueOf=function(){return this.value};j.prototype.toString=function(){return this.value+""};j.prototype.toJSON=function(){return this.value};j.prototype.peek=function(){var e=this;return Pe(function(){return e.value})};Object.defineProperty(j.prototype,"value",{get:function(){var e=On(this);return e!==void 0&&(e.i=this.i),this.v},set:function(e){if(e!==this.v){if(Ge>100)throw new Error("Cycle detected");(function(n){V!==0&&Ge===0&&n.l!==Pt&&(n.l=Pt,Je={S:n,v:n.v,i:n.i,o:Je})})(this),this.v=e,this.i++,Ze++,V++;try{for(var t=this.t;t!==void 0;t=t.x)t.t.N()}finally{Qe()}}}});function m(e,t){return new j(e,t)}function Tn(e){for(var t=e.s;t!==void 0;t=t.n)if(t.S.i!==t.i||!t.S.h()||t.S.i!==t.i)return!0;return!1}function Pn(e){for(var t=e.s;t!==void 0;t=t.n){var n=t.S.n;if(n!==void 0&&(t.r=n),t.S.n=t,t.i=-1,t.n===void 0){e.s=t;break}}}function Dn(e){for(var t=e.s,n=void 0;t!==void 0;){var o=t.p;t.i===-1?(t.S.U(t),o!==void 0&&(o.n=t.n),t.n!==void 0&&(t.n.p=o)):n=t,t.S.n=t.r,t.r!==void 0&&(t.r=void 0),t=o}e.s=n}function le(e,t){j.call(this,void 0,t),this.x=e,this.s=void 0,this.g=Ze-1,this.f=4}le.prototype=new j;le.prototype.h=function(){if(this.f&=-3,1&this.f)return!1;if((36&this.f)==32||(this.f&=-5,this.g===Ze))return!0;if(this.g=Ze,this.f|=1,this.i>0&&!Tn(this))return this.f&=-2,!0;var e=S;try{Pn(this),S=this;var t=this.x();(16&this.f||this.v!==t||this.i===0)&&(this.v=t,this.f&=-17,this.i++)}catch(n){this.v=n,this.f|=16,this.i++}return S=e,Dn(this),this.f&=-2,!0};le.prototype.S=function(e){if(this.t===void 0){this.f|=36;for(var t=this.s;t!==void 0;t=t.n)t.S.S(t)}j.prototype.S.call(this,e)};le.prototype.U=function(e){if(this.t!==void 0&&(j.prototype.U.call(this,e),this.t===void 0)){this.f&=-33;for(var t=this.s;t!==void 0;t=t.n)t.S.U(t)}};le.prototype.N=function(){if(!(2&this.f)){this.f|=6;for(var e=this.t;e!==void 0;e=e.x)e.t.N()}};Object.defineProperty(le.prototype,"value",{get:function(){if(1&this.f)throw new Error("Cycle detected");var e=On(this);if(this.h(),e!==void 0&&(e.i=this.i),16&this.f)throw this.v;return this.v}});function X(e,t){return new le(e,t)}function Nn(e){var t=e.j;if(e.j=void 0,typeof t=="function"){V++;var n=S;S=void 0;try{t()}catch(o){throw e.f&=-2,e.f|=8,Nt(e),o}finally{S=n,Qe()}}}function Nt(e){for(var t=e.s;t!==void 0;t=t.n)t.S.U(t);e.x=void 0,e.s=void 0,Nn(e)}function Po(e){if(S!==this)throw new Error("Out-of-order effect");Dn(this),S=e,this.f&=-2;try{8&this.f&&Nt(this)}finally{Qe()}}function ve(e,t){this.x=e,this.j=void 0,this.s=void 0,this.u=void 0,this.f=32,this.name=t?.name,Oe&&Oe.push(this)}ve.prototype.c=function(){var e=this.S();try{if(8&this.f||this.x===void 0)return;var t=this.x();typeof t=="function"&&(this.j=t)}finally{e()}};ve.prototype.S=function(){if(1&this.f)throw new Error("Cycle detected");this.f|=1,this.f&=-9,Nn(this),Pn(this),V++;var e=S;return S=this,Po.bind(this,e)};ve.prototype.N=function(){2&this.f||(this.f|=2,this.u=Te,Te=this)};ve.prototype.d=function(){this.f|=8,1&this.f||Nt(this)};ve.prototype.dispose=function(){this.d()};function z(e,t){var n=new ve(e,t);try{n.c()}catch(s){throw n.d(),s}var o=n.d.bind(n);return o[Symbol.dispose]=o,o}var jn,Ye,Xe,Do=typeof window<"u"&&!!window.__PREACT_SIGNALS_DEVTOOLS__;var Mn=[];z(function(){jn=this.N})();function ge(e,t){y[e]=t.bind(null,y[e]||function(){})}function De(e){if(Xe){var t=Xe;Xe=void 0,t()}Xe=e&&e.S()}function qn(e){var t=this,n=e.data,o=jo(n);o.name="ReactiveDom",o.value=n;var s=ze(function(){for(var c=t,f=t.__v;f=f.__;)if(f.__c){f.__c.__$f|=4;break}var d=X(function(){var u=o.value.value;return u===0?0:u===!0?"":u||""}),p=X(function(){return!Array.isArray(d.value)&&!ht(d.value)}),g=z(function(){if(this.N=An,p.value){var u=d.value;c.__v&&c.__v.__e&&c.__v.__e.nodeType===3&&(c.__v.__e.data=u)}}),$=t.__$u.d;return t.__$u.d=function(){g(),$.call(this)},[p,d]},[]),a=s[0],l=s[1];return a.value?l.peek():l.value}qn.displayName="ReactiveTextNode";Object.defineProperties(j.prototype,{constructor:{configurable:!0,value:Ce(re,null).constructor},type:{configurable:!0,value:qn},props:{configurable:!0,get:function(){var e=this;return{data:{get value(){return e.value}}}}},__b:{configurable:!0,value:1}});ge("__b",function(e,t){if(De(),Ye=void 0,typeof t.type=="string"){var n,o=t.props;for(var s in o)if(s!=="children"){var a=o[s];a instanceof j&&(n||(t.__np=n={}),n[s]=a,o[s]=a.peek())}}e(t)});ge("__r",function(e,t){if(e(t),t.type!==re){De();var n,o=t.__c;o&&(o.__$f&=-2,(n=o.__$u)===void 0&&(o.__$u=n=(function(s,a){var l;return z(function(){l=this},{name:a}),l.c=s,l})((function(s){return function(){var a;Do&&((a=this.y)==null||a.call(this)),s.__$f|=1,s.setState({})}})(o),typeof t.type=="function"?t.type.displayName||t.type.name:""))),Ye=o,De(n)}});ge("__e",function(e,t,n,o){De(),Ye=void 0,e(t,n,o)});ge("diffed",function(e,t){De(),Ye=void 0;var n;if(typeof t.type=="string"&&(n=t.__e)){var o=t.__np,s=t.props,a=n.U;if(a)for(var l in a){var c=a[l];c===void 0||o&&l in o||(c.d(),a[l]=void 0)}if(o){a||(a={},n.U=a);for(var f in o){var d=a[f],p=o[f];d===void 0?(d=No(n,f,p,s),a[f]=d):d.o(p,s)}}}e(t)});function No(e,t,n,o){var s=t in e&&e.ownerSVGElement===void 0,a=m(n);return{o:function(l,c){a.value=l,o=c},d:z(function(){this.N=An;var l=a.value.value;o[t]!==l&&(o[t]=l,s?e[t]=l:l!=null&&(l!==!1||t[4]==="-")?e.setAttribute(t,l):e.removeAttribute(t))})}}ge("unmount",function(e,t){if(typeof t.type=="string"){var n=t.__e;if(n){var o=n.U;if(o){n.U=void 0;for(var s in o){var a=o[s];a&&a.d()}}}var l=t.__np;if(l){var c=t.props;for(var f in l)c[f]=l[f]}t.__np=void 0}else{var d=t.__c;if(d){d.__$f|=8;var p=d.__$u;p&&(d.__$u=void 0,p.d())}}e(t)});ge("__h",function(e,t,n,o){o<3&&(t.__$f|=2),e(t,n,o)});se.prototype.shouldComponentUpdate=function(e,t){if(this.__R)return!0;var n=this.__$u,o=n&&n.s!==void 0;for(var s in t)return!0;if(this.__f||typeof this.u=="boolean"&&this.u===!0){var a=2&this.__$f;if(!(o||a||4&this.__$f)||1&this.__$f)return!0}else if(!(o||4&this.__$f)||3&this.__$f)return!0;for(var l in e)if(l!=="__source"&&e[l]!==this.props[l])return!0;for(var c in this.props)if(!(c in e))return!0;return!1};function jo(e,t){return ze(function(){return m(e,t)},[])}var Mo=function(e){queueMicrotask(function(){queueMicrotask(e)})};function qo(){Dt(function(){for(var e;e=Mn.shift();)jn.call(e)})}function An(){Mn.push(this)===1&&(y.requestAnimationFrame||Mo)(qo)}var jt={signedOut:()=>{}};async function Fn(e,t={}){let n,o={};try{n=await fetch(`api/${e}`,{...t,signal:AbortSignal.timeout(2e4)}),o=await n.json()}catch{throw new Error("unreachable")}if(n.ok)return o;n.status===401&&o.wrong==="sign-in"&&jt.signedOut();let s=new Error(o.wrong??"busy");throw s.seconds=Number(n.headers.get("Retry-After"))||0,s}var C=e=>Fn(e),x=(e,t={})=>Fn(e,{method:"POST",headers:{"Content-Type":"application/json","X-Desk":"1"},body:JSON.stringify(t)});function Hn(e){let t=new EventSource("api/events");return t.onmessage=({data:n})=>e(JSON.parse(n).person),()=>t.close()}var k=m(void 0),R=m(null),ye=m(["inbox"]),L=m(""),H=m({count:0,person:void 0});function ue(...e){location.hash=e.map(encodeURIComponent).join("/")}function Rn(){let e=location.hash.slice(1).split("/").map(decodeURIComponent);ye.value=e[0]===""?["inbox"]:e}async function v(e){L.value="";try{return await e(),!0}catch(t){return L.value=t.message,!1}}async function ce(){try{if(!(await C("session")).signed_in){k.value=null;return}k.value=await C("me"),R.value=await C("line")}catch(e){k.value=null,e.message!=="sign-in"&&(L.value=e.message)}}jt.signedOut=()=>{k.value=null};addEventListener("hashchange",Rn);Rn();var Un;function Ao(e){clearTimeout(Un),Un=setTimeout(()=>{H.value={count:H.value.count+1,person:e}},200)}var Ln=()=>{};z(()=>{Ln(),Ln=k.value?Hn(Ao):()=>{}});var be={it:{name:"Italiano"},en:{name:"English"},fr:{name:"Français"},es:{name:"Español"},ar:{name:"العربية",direction:"rtl"}},In="passaparola-language",Mt=m({}),Y=m("");function Fo(){return[localStorage.getItem(In),...navigator.languages.map(t=>t.slice(0,2))].find(t=>Object.hasOwn(be,t??""))??"it"}async function Wn(e){Mt.value=await(await fetch(`words-${e}.json`)).json(),Y.value=e,document.documentElement.lang=e,document.documentElement.dir=be[e].direction??"ltr"}async function Bn(){for(let e=0;e<10;e++)try{return await Wn(Fo())}catch{await new Promise(t=>{setTimeout(t,1e3)})}}function Kn(e){return localStorage.setItem(In,e),Wn(e)}var i=(e,t="")=>Mt.value[e]?.replace("{n}",t)??e,pe=e=>Mt.value[`topic.${e}`]??e,qt={calendar:"gregory",numberingSystem:"latn"},At=e=>X(()=>new Intl.DateTimeFormat(Y.value,{...e,...qt})),Ho=At({weekday:"short",day:"numeric",month:"short"}),Uo=At({day:"numeric",month:"short",hour:"2-digit",minute:"2-digit",hourCycle:"h23"}),Lo=At({hour:"2-digit",minute:"2-digit",hourCycle:"h23"}),Ro=X(()=>new Intl.NumberFormat(Y.value,qt)),Io=X(()=>new Intl.NumberFormat(Y.value,{...qt,style:"currency",currency:"EUR"})),et=e=>Ho.value.format(e),q=e=>Uo.value.format(e),Vn=e=>Lo.value.format(e),b=e=>Ro.value.format(e),fe=e=>Io.value.format(e);function Ft(){return r`
		<label>
			<span class="hidden">${i("language")}</span>
			<select value=${Y.value} onChange=${e=>Kn(e.target.value)}>
				${Object.entries(be).map(([e,{name:t}])=>r`
					<option key=${e} value=${e} lang=${e}>${t}</option>`)}
			</select>
		</label>`}var tt=/^#link=(\w+)$/.exec(location.hash)?.[1],Ne=m(null),zn=m(!1);tt&&history.replaceState(null,"",location.pathname);async function Wo(e){e.preventDefault();let t=Object.fromEntries(new FormData(e.target)),n=await v(()=>Ne.value===null?x("sign-in",t):x("sign-in/link",{link:tt,password:t.password}));if(!n&&L.value==="code"){zn.value=!0;return}n&&(Ne.value=null,await ce())}function Gn(){T(()=>{tt&&v(async()=>{Ne.value=(await x("sign-in/link",{link:tt})).name})},[]);let e=Ne.value!==null;return r`
		<form class="door" onSubmit=${Wo}>
			<h1>${i(e?"choosePassword":"enter")}</h1>
			${e?r`<p><bdi>${Ne.value}</bdi></p>`:r`
				<label>${i("name")}<input name="name" required autocomplete="username" autocapitalize="none" /></label>`}
			<label>${i("passwordWord")}<input name="password" type="password" required
				minlength=${e?10:1} autocomplete=${e?"new-password":"current-password"} /></label>
			${e&&r`<p class="hint">${i("passwordHint")}</p>`}
			${zn.value&&r`<label>${i("codeWord")}<input name="code" inputmode="numeric" autocomplete="one-time-code" pattern="[0-9]{6}" required /></label>`}
			<button class="main">${i("enter")}</button>
		</form>`}async function Bo(e){e.preventDefault();let t=e.target;await v(()=>x("me/password",Object.fromEntries(new FormData(t))))&&(t.reset(),await ce())}var Ko=({id:e})=>v(()=>x(`me/sessions/${e}/end`)).then(ce);function Jn(){return r`
		<h1><bdi>${k.value.name}</bdi></h1>
		<p><span class="tag">${k.value.role}</span> <span class="tag">${k.value.desks}</span></p>
		<h2>${i("sessions")}</h2>
		<ul class="tasks">${k.value.sessions.map(e=>r`
			<li key=${e.id}><time>${q(e.began)}</time>
				${e.here?r`<span class="tag">${i("here")}</span>`:r`<button type="button" onClick=${()=>Ko(e)}>${i("end")}</button>`}</li>`)}</ul>
		<h2>${i("choosePassword")}</h2>
		<form class="door" onSubmit=${Bo}>
			<label>${i("passwordWord")}<input name="password" type="password" required autocomplete="current-password" /></label>
			<label>${i("newPassword")}<input name="new" type="password" required minlength="10" autocomplete="new-password" /></label>
			<p class="hint">${i("passwordHint")}</p>
			<button class="main">${i("save")}</button>
		</form>`}var Vo=["all","unread","mine","free"],je=m("all"),de=m(null),Ut=m(!1);async function Qn(){try{({tasks:de.value,more:Ut.value}=await C(`inbox?filter=${je.value}`))}catch(e){L.value=e.message}}async function zo(){await v(async()=>{let e=await C(`inbox?filter=${je.value}&skip=${de.value.length}`);de.value=[...de.value,...e.tasks],Ut.value=e.more})}var Ht=(e,t)=>v(()=>x(`tasks/${e.id}`,t)).then(Qn);function Zn(e){let t=[...document.querySelectorAll(".tasks a")],n=t.indexOf(document.activeElement);e.target.closest("input, textarea, select")||e.ctrlKey||e.altKey||e.metaKey||(e.key==="j"||e.key==="k"?t[Math.max(0,Math.min(t.length-1,n+(e.key==="j"?1:-1)))]?.focus():e.key==="t"&&n>=0&&Ht(de.value[n],{take:!0}))}function Lt({id:e}){return r`<audio controls preload="none" src=${`api/recordings/${e}`}></audio>`}function Go({task:e}){return r`
		<li class=${e.urgent?"urgent":""}>
			<div class="what">
				<a href=${e.person?`#person/${e.person}`:"#inbox"}>
					${e.unread&&r`<b class="dot" aria-label=${i("unread")}></b>`}
					<strong>${pe(e.topic)}</strong>
					<bdi dir="ltr">${e.number??i("withheld")}</bdi>
				</a>
				${!e.person&&r`<${Lt} id=${e.interaction} />`}
				<small>
					${e.urgent&&r`<b class="tag">${i("urgent")}</b>`}
					<span class="tag">${e.desk}</span>
					${e.language&&r`<span class="tag">${e.language}</span>`}
					<time>${et(e.due)}</time>
					<span>${i(e.state)}${e.staff&&r` · <bdi>${e.staff}</bdi>`}</span>
				</small>
			</div>
			${e.staff===k.value.name?r`<button type="button" onClick=${()=>Ht(e,{state:"done"})}>${i("close")}</button>`:r`<button type="button" disabled=${e.staff!==null} onClick=${()=>Ht(e,{take:!0})}>${i("take")}</button>`}
		</li>`}function Xn(){return T(()=>{Qn()},[je.value,H.value.count]),T(()=>(addEventListener("keydown",Zn),()=>removeEventListener("keydown",Zn)),[]),r`
		<h1>${i("inbox")}</h1>
		<div class="filters" role="group" aria-label=${i("inbox")}>
			${Vo.map(e=>r`
				<button type="button" key=${e} aria-pressed=${je.value===e} onClick=${()=>{je.value=e}}>${i(e==="free"?"free.filter":e)}</button>`)}
		</div>
		${de.value?.length===0&&r`<p class="empty">${i("nothing")}</p>`}
		<ul class="tasks">${de.value?.map(e=>r`<${Go} key=${e.id} task=${e} />`)}</ul>
		${Ut.value&&r`<button type="button" onClick=${zo}>${i("more")}</button>`}
		<p class="hint">${i("keys")}</p>`}function nt(e){T(()=>{let t=n=>{n.target.closest("input, textarea, select")||n.ctrlKey||n.altKey||n.metaKey||!Object.hasOwn(e,n.key)||(n.preventDefault(),e[n.key]())};return addEventListener("keydown",t),()=>removeEventListener("keydown",t)})}var I=e=>e===null?i("notice.others"):R.value.languages.find(t=>t.tag===e)?.name??e,ee=e=>e%1440===0?i("notice.days",b(e/1440)):e%60===0?i("notice.hours",b(e/60)):i("notice.minutes",b(e)),ot=({kind:e,name:t,notice:n})=>r`${i(`notice.to.${e}`)} ${e==="those"?r`<a href=${`#notice/${n}`}>${n}</a>`:r`<bdi>${t}</bdi>`}`,at=({after:e,without:t})=>t?i("notice.without"):e===0?i("notice.atOnce"):i("notice.after",ee(e));function Yn({text:e,letters:t}){let n=[];for(let o of e){let s=t.includes(o),a=n.at(-1);a?.marked===s&&!s?a.text+=o:n.push({marked:s,text:o})}return n.map(({marked:o,text:s},a)=>o?r`<mark key=${a}>${s}</mark>`:s)}var _e=6e4,it=1440*_e,me=({share:e,kind:t="",size:n=""})=>r`
	<svg class=${`measure ${n}`} aria-hidden="true" preserveAspectRatio="none" viewBox="0 0 100 10"><rect class=${t} width=${Math.max(e>0?.5:0,100*e)} height="10" /></svg>`,It=(e,t)=>t>0?e/t:0;function Jo({result:e}){let t=Math.max(...e.texts.map(({people:n})=>n));return r`
		<div class="scroll"><table>
			<caption>${i("notice.perLanguage")}</caption>
			<thead><tr><th scope="col">${i("notice.language")}</th><th scope="col" class="number">${i("notice.people")}</th><th class="wide"><span class="hidden">${i("notice.bar")}</span></th>
				<th scope="col" class="number">${i("notice.parts")}</th><th scope="col" class="number">${i("notice.cost")}</th></tr></thead>
			<tbody>${e.texts.map(n=>r`
				<tr key=${n.language}><th scope="row"><bdi>${I(n.language)}</bdi><${me} size="narrow" share=${It(n.people,t)} /></th><td class="number">${b(n.people)}</td>
					<td class="wide"><${me} share=${It(n.people,t)} /></td>
					<td class="number">${b(n.parts*n.people)} <small>${i("notice.each",b(n.parts))}</small></td><td class="number">${fe(n.cost/1e6)}</td></tr>`)}</tbody>
			<tfoot><tr><th scope="row">${i("notice.together")}</th><td class="number">${b(e.people)}</td><td class="wide"></td><td class="number">${b(e.parts)}</td><td class="number">${fe(e.cost/1e6)}</td></tr></tfoot>
		</table></div>`}function Wt({reasons:e,people:t}){let n=Object.entries(e),o=n.reduce((s,[,a])=>s+a,t);return n.length>0&&r`
		<div class="scroll"><table>
			<caption>${i("notice.leftOut")}</caption>
			<tbody>${n.map(([s,a])=>r`
				<tr key=${s}><th scope="row">${i(`notice.reason.${s}`)}</th><td class="number">${b(a)}</td><td class="wide"><${me} kind="out" share=${It(a,o)} /></td></tr>`)}</tbody>
		</table></div>`}function Zo([e,t],n,o){let s=[];if(e===t)return s;for(let a=n-it;a<o&&s.length<40;a+=it){let l=new Date(a).setHours(0,0,0,0),c=new Date(l).setHours(0,e),f=new Date(e<t?l:l+it+36e5).setHours(0,t);f>n&&c<o&&s.push([Math.max(c,n),Math.min(f,o)])}return s}var Rt=26,Qo=[10,30,60,120,180,360,720,1440,2880,5760,14400];function Xo({notice:e,result:t}){let n=t.to.filter(u=>u.starts>0),o=t.starts-10*_e,s=Math.max(t.ends+10*_e,o+60*_e),a=be[Y.value].direction==="rtl",l=u=>100*(u-o)/(s-o),c=(u,_)=>{let P=Math.max(.7,l(_)-l(u));return{x:`${a?100-l(u)-P:l(u)}%`,width:`${P}%`}},f=_e*(Qo.find(u=>(s-o)/_e/u<=6)??20*1440),d=[];for(let u=new Date(o).setHours(0,0,0,0);u<s&&d.length<12;u+=f)l(u)>3&&l(u)<97&&d.push(u);let p=n.length*Rt+24,g=Zo(t.quiet,o,s),$=`${i("notice.starts")} ${q(t.starts)}, ${i("notice.ends")} ${q(t.ends)}`;return r`
		<figure>
			<figcaption>${i("notice.when")}</figcaption>
			<svg class="time" role="img" aria-label=${$} width="100%" height=${p}>
				${g.map(([u,_])=>r`<rect key=${u} class="quiet" ...${c(u,_)} y="0" height=${p-20} />`)}
				${d.map(u=>r`<g key=${u}>
					<line x1=${c(u,u).x} x2=${c(u,u).x} y1="0" y2=${p-20} />
					<text x=${c(u,u).x} y=${p-5} text-anchor="middle">${f>=it?new Date(u).getDate():Vn(u)}</text></g>`)}
				${n.map((u,_)=>r`<rect key=${_} class="lane" ...${c(u.starts,u.ends)} y=${_*Rt+4} height=${Rt-8} rx="3" />`)}
			</svg>
			${g.length>0&&r`<p class="hint"><svg class="key" aria-hidden="true" width="14" height="14"><rect class="quiet" width="14" height="14" /></svg> ${i("notice.quiet")}</p>`}
			<div class="scroll"><table>
				<thead><tr><th scope="col">${i("notice.who")}</th><th scope="col" class="number">${i("notice.people")}</th><th scope="col">${i("notice.starts")}</th><th scope="col">${i("notice.ends")}</th></tr></thead>
				<tbody>${e.to.map((u,_)=>r`
					<tr key=${_}><th scope="row"><${ot} ...${u} /> <small>${at(u)}</small></th><td class="number">${u.without?"–":b(t.to[_].people)}</td>
						<td>${t.to[_].starts?q(t.to[_].starts):"–"}</td><td>${t.to[_].ends?q(t.to[_].ends):"–"}</td></tr>`)}</tbody>
			</table></div>
		</figure>`}function Yo({result:e}){return r`
		${e.no_way&&r`<p class="warning">${i("notice.noWay")}</p>`}
		${e.people===0&&r`<p class="warning">${i("notice.nobody")}</p>`}
		${e.over&&r`<p class="warning">${i("notice.over",fe((e.cap-e.spent)/1e6))}</p>`}
		${e.late>0&&r`<p class="warning">${i("notice.late",b(e.late))}</p>`}
		${e.waits_quiet&&r`<p class="warning">${i("notice.waitsQuiet")}</p>`}`}function st({notice:e,result:t}){let n=Math.max(1,Math.round((t.ends-t.starts)/_e));return r`
		<section class="rehearsal" aria-label=${i("notice.rehearsal")}>
			<h2>${i("notice.rehearsal")}</h2>
			<p class="sum"><strong>${i("notice.sumPeople",b(t.people))}</strong> · ${i("notice.sumCost",fe(t.cost/1e6))} · ${i("notice.sumTime",ee(n))}</p>
			<${Yo} result=${t} />
			<${Jo} result=${t} />
			<${Wt} reasons=${t.left_out} people=${t.people} />
			<${Xo} notice=${e} result=${t} />
		</section>`}var Bt=m(null),ea={n:()=>ue("notice-edit","new"),j:()=>eo(1),k:()=>eo(-1)};function eo(e){let t=[...document.querySelectorAll(".tasks a")];t[Math.max(0,Math.min(t.length-1,t.indexOf(document.activeElement)+e))]?.focus()}var Kt=({notice:{state:e,urgent:t}})=>r`
	<span class=${`tag state-${e}`}>${i(`notice.state.${e}`)}</span>
	${t&&r`<b class="tag">${i("urgent")}</b>`}`;function to(){return T(()=>{v(async()=>{({notices:Bt.value}=await C("notices"))})},[H.value.count]),nt(ea),r`
		<h1>${i("notices")}</h1>
		<p><a class="button main" href="#notice-edit/new">${i("notice.new")}</a></p>
		${Bt.value?.length===0&&r`<p class="empty">${i("notice.none")}</p>`}
		<ul class="tasks">${Bt.value?.map(e=>r`
			<li key=${e.id} class=${e.state==="running"?"live":""}>
				<div class="what">
					<a href=${`#notice/${e.id}`}><strong dir="auto">${e.title??"?"}</strong></a>
					<small><${Kt} notice=${e} /> <bdi>${e.by}</bdi>
						<time>${q(e.starts||e.made)}</time></small>
				</div>
			</li>`)}</ul>
		<p class="hint">${i("notice.keys")}</p>`}var D=m(null),qe=m(null),Me=m(!1),rt=m(""),ta=({state:e,messages:t})=>e==="running"||t.waiting+t.sending>0,Vt=({state:e})=>e==="draft"||e==="approved";async function no(e){let t=await C(`notices/${e}`);Vt(t)&&qe.value?.hash!==t.hash&&(qe.value={hash:t.hash,...await C(`notices/${e}/rehearsal`)}),D.value=t}function na(e){let t,n=async()=>{let o=performance.now();await v(()=>no(e));let s=performance.now()-o;t!==null&&D.value&&ta(D.value)&&(t=setTimeout(n,Math.max(1e3,10*s)))};return n(),()=>{clearTimeout(t),t=null}}var $e=(e,t={})=>v(async()=>{Me.value=!1,await x(`notices/${D.value.id}`,{what:e,...t}),await no(D.value.id),H.value={count:H.value.count+1,person:void 0}});async function oa(e){e.preventDefault();let{language:t}=Object.fromEntries(new FormData(e.target));rt.value="",await v(()=>x(`notices/${D.value.id}/test`,{language:t}))&&(rt.value=i("notice.tested"))}function aa(){let e=D.value;return r`
		<h1><bdi>${e.title}</bdi></h1>
		<p><${Kt} notice=${e} /></p>
		<dl class="facts">
			<dt>${i("notice.writtenBy")}</dt><dd><bdi>${e.by}</bdi> · <time>${q(e.made)}</time></dd>
			<dt>${i("notice.approvedBy")}</dt><dd>${e.approved_by?r`<bdi>${e.approved_by}</bdi> · <time>${q(e.approved)}</time>`:"–"}</dd>
			<dt>${i("notice.hash")}</dt><dd><code>${e.hash}</code></dd>
			${(e.starts||e.start)>0&&r`<dt>${i("notice.starts")}</dt><dd><time>${q(e.starts||e.start)}</time></dd>`}
			${e.valid>0&&r`<dt>${i("notice.valid")}</dt><dd>${ee(e.valid)}</dd>`}
			${e.call&&r`<dt>${i("notice.how")}</dt><dd>${i("notice.call")}</dd>`}
			<dt>${i("notice.who")}</dt><dd>${e.to.map((t,n)=>r`<span key=${n}>${n>0&&" · "}<${ot} ...${t} /> <small>${at(t)}</small></span>`)}
				${e.only.length>0&&r` · <small>${i("notice.only")}: ${e.only.map(I).join(", ")}</small>`}</dd>
		</dl>`}var ia=()=>r`
	<div class="cards" role="list" aria-label=${i("notice.texts")}>${D.value.texts.map(({language:e,text:t})=>r`
		<div key=${e} role="listitem" class="card"><strong><bdi>${I(e)}</bdi></strong><p dir="auto" lang=${e??void 0}>${t}</p></div>`)}</div>`;function sa(){let e=D.value;return e.call?null:e.phone?r`
		<form class="actions" onSubmit=${oa}>
			<label class="inline"><span>${i("notice.testIn")}</span> <select name="language">${e.texts.map(({language:t})=>r`<option key=${t} value=${t??""}>${I(t)}</option>`)}</select></label>
			<button>${i("notice.test")} <bdi dir="ltr">${e.phone}</bdi></button>
			<output role="status">${rt.value}</output>
		</form>`:r`<p class="hint">${i("notice.noPhone")} <code dir="ltr">passaparola notice phone +39… ${k.value.name}</code></p>`}function ra(){return r`
		<form class="actions" onSubmit=${t=>{t.preventDefault();let{at:n}=Object.fromEntries(new FormData(t.target));$e("start",{at:n?new Date(n).getTime():0})}}>
			<button class="main">${i("notice.start")}</button>
			<label class="inline"><span>${i("notice.startAt")}</span> <input name="at" type="datetime-local" /></label>
		</form>`}var la=()=>Me.value?r`
	<button type="button" class="alert" onClick=${()=>$e("stop")}>${i("notice.stopSure")}</button>
	<button type="button" onClick=${()=>{Me.value=!1}}>${i("notice.stopNot")}</button>`:r`
	<button type="button" onClick=${()=>{Me.value=!0}}>${i("notice.stop")}</button>`;function ua(){let e=D.value,t=sessionStorage.getItem(`pin-${e.id}`);return r`
		${t&&e.street&&r`<p class="warning">${i("notice.pin")} <code dir="ltr">${e.id} ${e.street} ${t}</code></p>`}
		${e.state==="draft"&&(e.own?r`<p>${i("notice.waitsApproval")}</p>`:r`
			<p class="actions"><button type="button" class="main" onClick=${()=>$e("approve",{hash:e.hash})}>${i("notice.approve")} <code>${e.hash}</code></button></p>
			<p class="hint">${i("notice.approveHint")}</p>`)}
		${e.state==="approved"&&r`<${ra} />`}
		<p class="actions">${e.own&&r`<a class="button" href=${`#notice-edit/${e.id}`}>${i("notice.change")}</a>`}</p>
		<${sa} />
		${qe.value&&r`<${st} notice=${e} result=${qe.value} />`}`}var ca=["delivered","sent","sending","waiting","unknown","failed","stopped"];function pa(){let{messages:e,to_come:t,failed:n,planned:o}=D.value,s=[...ca.map(c=>[i(`notice.message.${c}`),e[c],c]),[i("notice.toCome"),t,"waiting"]].filter(([,c])=>c>0),a=e.delivered+e.sent+e.unknown+e.failed+e.stopped,l=a+e.waiting+e.sending+t;return r`
		<p class="sum" role="status">${i("notice.gone",b(a))} / ${b(l)}${o?"":" …"}</p>
		<progress aria-label=${i("notice.progress")} max=${Math.max(l,1)} value=${a}></progress>
		<div class="scroll"><table>
			<caption>${i("notice.results")}</caption>
			<tbody>${s.map(([c,f,d])=>r`
				<tr key=${c}><th scope="row">${c}</th><td class="number">${b(f)}</td><td class="wide"><${me} kind=${d==="failed"?"out":""} share=${l>0?f/l:0} /></td></tr>`)}</tbody>
		</table></div>
		${Object.keys(n).length>0&&r`<div class="scroll"><table>
			<caption>${i("notice.whyFailed")}</caption>
			<tbody>${Object.entries(n).map(([c,f])=>r`<tr key=${c}><th scope="row">${i(`failure.${c}`)}</th><td class="number">${b(f)}</td></tr>`)}</tbody></table></div>`}
		<${Wt} reasons=${D.value.left_out} people=${l} />`}function fa(){let{state:e,id:t}=D.value;return r`
		${!(e==="done"||e==="stopped")&&r`<p class="actions">
			${e==="running"?r`<button type="button" class="main" onClick=${()=>$e("pause")}>${i("notice.pause")}</button>`:r`<button type="button" class="main" onClick=${()=>$e("start")}>${i("notice.resume")}</button>`}
			<${la} /></p>`}
		<${pa} />
		<h2>${i("notice.again")}</h2>
		<p class="actions">${["moved","cancelled","more"].map(o=>r`<a key=${o} class="button" href=${`#notice-edit/new/${t}/${o}`}>${i(`notice.again.${o}`)}</a>`)}</p>`}var da={p:()=>D.value?.state==="running"?$e("pause"):D.value?.state==="paused"&&$e("start"),e:()=>D.value?.own&&Vt(D.value)&&document.querySelector('a[href^="#notice-edit/"]').click()};function oo({parts:[e]}){return T(()=>{D.value=qe.value=null,rt.value="",Me.value=!1},[e]),T(()=>na(e),[e,D.value?.state,H.value.count]),nt(da),D.value===null?r`<h1 class="hidden">${i("notices")}</h1>`:r`
		<${aa} />
		<${ia} />
		${Vt(D.value)?r`<${ua} />`:r`<${fa} />`}
		<p class="hint">${i("notice.oneKeys")}</p>`}var A=m(null),lt=m({lists:[],desks:[]}),Ae=m(null),we=m({}),_a=[30,60,120,360,1440,4320],ma=[15,30,60,120,360,1440],Gt=()=>({title:"",to:[{kind:"list",name:"",notice:0,after:0,without:!1}],only:[],start:0,valid:0,urgent:!1,call:!1,street:"",texts:[{language:R.value.languages[0].tag,text:""},{language:null,text:""}]});function $a(e,t){let n=e.again[t]??{};return{...Gt(),title:`${i(`notice.again.${t}`)}: ${e.title}`.slice(0,100),urgent:!0,valid:120,to:[{kind:"those",name:null,notice:e.id,after:0,without:!1}],texts:e.texts.map(({language:o,text:s})=>({language:o,text:(n[o??"en"]??"")+s}))}}async function ha([e,t,n]){A.value=Ae.value=null,we.value={},await v(async()=>{lt.value=await C("audience"),A.value=e!=="new"?await C(`notices/${e}`):t?$a(await C(`notices/${t}`),n):Gt();for(let{language:o,text:s}of A.value.texts)io(o,s)})}var W=e=>{A.value={...A.value,...e},Ae.value=null},zt=(e,t,n)=>W({[e]:A.value[e].map((o,s)=>s===t?{...o,...n}:o)}),va=(e,t)=>W({[e]:A.value[e].filter((n,o)=>o!==t)});async function io(e,t){try{let n=t?await x("parts",{text:t}):null;we.value={...we.value,[e]:n}}catch{we.value={...we.value,[e]:null}}}var ao={};function so(e,t){let{language:n}=A.value.texts[e];zt("texts",e,{text:t}),clearTimeout(ao[n]),ao[n]=setTimeout(io,200,n,t)}function ga({index:e,text:t,weight:n}){if(!n)return r`<output></output>`;let o=n.letters&&[...n.letters].length<=12;return r`
		<output>${i("notice.weight",b(n.parts))} · ${i("notice.letterCount",b(n.units))}${n.price?` · ${fe(n.price)}`:""}</output>
		${n.encoding==="ucs2"&&!o&&r`<p class="hint">${i("notice.script")}</p>`}
		${o&&r`
			<p class="letters" dir="auto"><${Yn} text=${t} letters=${n.letters} /></p>
			<p class="hint">${i("notice.dear")}${n.plain&&n.plain_parts<n.parts?` ${i("notice.plainSaves",b(n.plain_parts))}`:""}</p>
			${n.plain&&r`<button type="button" onClick=${()=>{so(e,n.plain)}}>${i("notice.usePlain")}</button>`}`}`}function ya({index:e,text:{language:t,text:n}}){let o=`text-${t??"others"}`;return r`
		<div class="card">
			<label for=${o}><bdi>${I(t)}</bdi></label>
			<textarea id=${o} rows="4" maxlength="1600" dir="auto" lang=${t??void 0} value=${n} onInput=${({target:s})=>so(e,s.value)}></textarea>
			<${ga} index=${e} text=${n} weight=${we.value[t]} />
		</div>`}function ba(){let{texts:e}=A.value,t=[...R.value.languages.map(({tag:n})=>n),null].filter(n=>!e.some(({language:o})=>o===n));return r`
		<fieldset><legend>${i("notice.texts")}</legend>
			<div class="cards">${e.map((n,o)=>r`<${ya} key=${n.language} index=${o} text=${n} />`)}</div>
			${t.length>0&&r`<label class="inline">${i("notice.addLanguage")}
				<select value="" onChange=${({target:n})=>{W({texts:[...e,{language:n.value==="others"?null:n.value,text:""}]}),n.value=""}}><option value=""></option>${t.map(n=>r`<option key=${n} value=${n??"others"}>${I(n)}</option>`)}</select></label>`}
			<p class="hint">${i("notice.textsHint")}</p>
		</fieldset>`}var wa=()=>[...lt.value.lists.map(({name:e,people:t})=>["list",e,`${e} (${b(t)})`]),...lt.value.lists.filter(({themselves:e})=>e>0).map(({name:e,themselves:t})=>["tag",e,`${e} (${b(t)})`]),...lt.value.desks.map(e=>["desk",e,e])];function ka({index:e,people:t}){let n=t.kind==="those"?`those/${t.notice}`:`${t.kind}/${t.name??""}`,o=wa(),s=({target:a})=>{let[l,...c]=a.value.split("/");zt("to",e,l==="those"?{kind:l,notice:Number(c[0]),name:null}:{kind:l,name:c.join("/"),notice:0})};return r`
		<li>
			<label><span class="hidden">${i("notice.who")}</span>
				<select required value=${n==="list/"?"":n} onChange=${s}>
					<option value="" disabled>${i("notice.choose")}</option>
					${["list","tag","desk"].map(a=>o.some(([l])=>l===a)&&r`
						<optgroup key=${a} label=${i(`notice.to.${a}`)}>${o.filter(([l])=>l===a).map(([,l,c])=>r`
							<option key=${l} value=${`${a}/${l}`}>${c}</option>`)}</optgroup>`)}
					${t.kind==="those"&&r`<option value=${n}>${i("notice.to.those")} ${t.notice}</option>`}
					<option value="everyone/">${i("notice.to.everyone")}</option>
				</select></label>
			<label><span class="hidden">${i("notice.when")}</span>
				<select value=${t.without?"without":String(t.after)} onChange=${({target:a})=>zt("to",e,a.value==="without"?{without:!0,after:0}:{without:!1,after:Number(a.value)})}>
					<option value="0">${i("notice.atOnce")}</option>
					${[...new Set([...ma,t.after])].filter(Boolean).map(a=>r`<option key=${a} value=${a}>${i("notice.after",ee(a))}</option>`)}
					<option value="without">${i("notice.without")}</option>
				</select></label>
			${A.value.to.length>1&&r`<button type="button" onClick=${()=>va("to",e)}>${i("notice.remove")}</button>`}
		</li>`}function xa(){let{to:e,only:t}=A.value;return r`
		<fieldset><legend>${i("notice.who")}</legend>
			<ul class="lines">${e.map((n,o)=>r`<${ka} key=${o} index=${o} people=${n} />`)}</ul>
			<button type="button" onClick=${()=>W({to:[...e,{...Gt().to[0],after:60}]})}>${i("notice.addLine")}</button>
			<details open=${t.length>0}><summary>${i("notice.only")}</summary>
				<div class="ticks">${R.value.languages.map(({tag:n,name:o})=>r`
					<label key=${n} class="tick"><input type="checkbox" checked=${t.includes(n)} onChange=${({target:s})=>W({only:s.checked?[...t,n]:t.filter(a=>a!==n)})} /> <bdi>${o}</bdi></label>`)}</div></details>
		</fieldset>`}var Sa=e=>e?new Date(e-new Date(e).getTimezoneOffset()*6e4).toISOString().slice(0,16):"";function Ca(){let{start:e,valid:t,urgent:n,call:o,street:s}=A.value;return r`
		<fieldset class="options"><legend>${i("notice.when")}</legend>
			<label>${i("notice.startAt")}<input type="datetime-local" value=${Sa(e)} onChange=${({target:a})=>W({start:a.value?new Date(a.value).getTime():0})} /></label>
			<label>${i("notice.valid")}<select value=${String(t)} required=${n} onChange=${({target:a})=>W({valid:Number(a.value)})}>
				<option value="0">${i("notice.always")}</option>
				${[...new Set([..._a,t])].filter(Boolean).map(a=>r`<option key=${a} value=${a}>${ee(a)}</option>`)}</select></label>
			<label class="tick"><input type="checkbox" checked=${n} onChange=${({target:a})=>W({urgent:a.checked,valid:a.checked&&t===0?120:t})} /> ${i("notice.urgent")}</label>
			<label class="tick"><input type="checkbox" checked=${o} onChange=${({target:a})=>W({call:a.checked})} /> ${i("notice.call")}</label>
			<label>${i("notice.street")}<input value=${s??""} pattern="[A-Za-z]{4,12}" maxlength="12" onInput=${({target:a})=>W({street:a.value})} /></label>
		</fieldset>`}var ro=()=>({...A.value,street:A.value.street??""});async function Ea(){await v(async()=>{Ae.value=await x("rehearsal",ro())})}async function Oa(e,t){e.preventDefault(),await v(async()=>{let n=await x(t==="new"?"notices":`notices/${t}/text`,ro());n.pin&&sessionStorage.setItem(`pin-${n.id}`,n.pin),ue("notice",String(n.id))})}function lo({parts:e}){if(T(()=>{ha(e)},e),A.value===null)return r`<h1 class="hidden">${i("notice.new")}</h1>`;let t=n=>{n.key==="Enter"&&(n.ctrlKey||n.metaKey)&&n.currentTarget.requestSubmit()};return r`
		<h1>${i(e[0]==="new"?"notice.new":"notice.change")}</h1>
		<form class="notice-form" onSubmit=${n=>Oa(n,e[0])} onKeyDown=${t}>
			<label>${i("notice.title")}<input id="title" required maxlength="100" dir="auto" value=${A.value.title} onInput=${({target:n})=>W({title:n.value})} /></label>
			<${xa} />
			<${ba} />
			<${Ca} />
			<p class="actions"><button type="button" onClick=${Ea}>${i("notice.rehearse")}</button> <button class="main">${i("notice.save")}</button></p>
			<p class="hint">${i("notice.saveHint")}</p>
		</form>
		${Ae.value&&r`<${st} notice=${A.value} result=${Ae.value} />`}`}var G=m(null),Fe=m([]),ct=m(0),ut=m(null),te=m(null),he=m(!1);async function Jt(e){try{let[t,n]=await Promise.all([C(`people/${e}`),C(`people/${e}/thread`)]);G.value=t,Fe.value=n.rows.toReversed(),ct.value=n.earlier,t.tasks.some(({unread:o})=>o)&&await x(`people/${e}/read`)}catch(t){L.value=t.message}}async function Ta(){await v(async()=>{let e=await C(`people/${G.value.person}/thread?from=${ct.value}`);Fe.value=[...e.rows.toReversed(),...Fe.value],ct.value=e.earlier})}var ke=(e,t)=>v(()=>x(e,t)).then(n=>Jt(G.value.person).then(()=>n));function Pa({row:e}){let t=e.channel==="desk"?"note":e.direction,n=e.kind==="follow_up"?`${i(e.step??"open")}: ${pe(e.flow??"")}`:e.text;return r`
		<li class=${`row ${t}`}>
			${e.audio?r`<${Lt} id=${e.id} />`:null}
			${n&&r`<p dir="auto" lang=${e.language}>${n}</p>`}
			${e.kind==="follow_up"&&e.text&&r`<p dir="auto">${e.text}</p>`}
			<small>
				<time>${q(e.at)}</time>
				${e.staff&&r` · <bdi>${e.staff}</bdi>`}
				${e.channel==="call"&&r` · ${i("call")}${e.step?r` <bdi>${e.flow}.${e.step}</bdi>`:null}`}
				${e.status&&r` · ${i(e.status)}`}
				${e.parts>0&&r` · ${e.parts} SMS`}
			</small>
		</li>`}var uo;function Da(e){let t=e.target.value;clearTimeout(uo),uo=setTimeout(async()=>{try{te.value=t&&!he.value?await x("parts",{text:t}):null}catch{te.value=null}},150)}function Na(){let e=Tt(),t=async s=>{s?.preventDefault();let a=e.current.value.trim();a&&await ke(`people/${G.value.person}/${he.value?"note":"answer"}`,{text:a})&&(e.current.value="",te.value=null)},n=s=>{s.key==="Enter"&&(s.ctrlKey||s.metaKey)&&t()},o=te.value?.price?.toLocaleString(document.documentElement.lang,{style:"currency",currency:"EUR",maximumFractionDigits:3});return r`
		<form class="write" onSubmit=${t}>
			<label><span class="hidden">${i(he.value?"note":"answer")}</span>
				<textarea id="answer" ref=${e} rows="3" maxlength="1600" dir="auto" onInput=${Da} onKeyDown=${n}
					placeholder=${i(he.value?"note":"answer")}></textarea></label>
			<div>
				<label class="tick"><input type="checkbox" checked=${he.value} onChange=${({target:s})=>{he.value=s.checked}} /> ${i("isNote")}</label>
				<output>${te.value&&`${te.value.parts} SMS${o?` · ${o}`:""}${te.value.because?` · «${te.value.because}»`:""}`}</output>
				<button class="main">${i(he.value?"save":"send")}</button>
			</div>
		</form>`}function ja(){let{holder:e,person:t}=G.value;return e===null?r`<button type="button" onClick=${()=>ke(`people/${t}/hold`)}>${i("hold")}</button>`:r`<p class="held">${i("heldBy")} <bdi>${e}</bdi>
		${e===k.value.name&&r`<button type="button" onClick=${()=>ke(`people/${t}/free`)}>${i("free")}</button>`}</p>`}function Ma({task:e}){let t=n=>{n.preventDefault();let{desk:o,due:s,note:a,to:l}=Object.fromEntries(new FormData(n.target));ke(`tasks/${e.id}`,{...a&&{note:a},...o&&{desk:o},...l&&{to:l},...s&&{due:new Date(`${s}T09:00`).getTime(),state:"waiting"}})};return r`
		<li class=${e.urgent?"urgent":""}>
			<strong>${pe(e.topic)}</strong> <span class="tag">${e.desk}</span>
			<small>${i(e.state)}${e.staff&&r` · <bdi>${e.staff}</bdi>`} · <time>${et(e.due)}</time></small>
			${e.state!=="done"&&r`
				<p>
					${e.staff!==k.value.name&&r`<button type="button" disabled=${e.staff!==null} onClick=${()=>ke(`tasks/${e.id}`,{take:!0})}>${i("take")}</button>`}
					<button type="button" onClick=${()=>ke(`tasks/${e.id}`,{state:"done"})}>${i("close")}</button>
				</p>
				<details><summary>${i("handOver")}</summary>
					<form onSubmit=${t}>
						<label>${i("toDesk")}<select name="desk"><option value=""></option>${R.value.desks.map(n=>r`<option key=${n}>${n}</option>`)}</select></label>
						<label>${i("toPerson")}<select name="to"><option value=""></option>${R.value.staff.map(({name:n})=>r`<option key=${n}>${n}</option>`)}</select></label>
						<label>${i("due")}<input type="date" name="due" /></label>
						<label>${i("sentence")}<input name="note" maxlength="1600" dir="auto" /></label>
						<button>${i("save")}</button>
					</form></details>`}
		</li>`}function qa(){let e=G.value,t=()=>v(async()=>{ut.value=(await x(`people/${e.person}/number`)).number});return r`
		<aside aria-label=${i("about")}>
			<p><bdi dir="ltr">${ut.value??e.number??i("erased")}</bdi>
				${e.number&&!ut.value&&r` <button type="button" onClick=${t}>${i("showNumber")}</button>`}</p>
			<p>${e.name&&r`<bdi>${e.name}</bdi> `}${e.language&&r`<span class="tag">${e.language}</span>`}
				<span class="tag">${i(e.safety)}</span>${e.stopped&&r`<b class="tag">STOP</b>`}</p>
			<${ja} />
			<h2>${i("tasks")}</h2>
			<ul class="tasks">${e.tasks.map(n=>r`<${Ma} key=${n.id} task=${n} />`)}</ul>
			${e.appointments.length>0&&r`<h2>${i("appointments")}</h2>
				<ul>${e.appointments.map(n=>r`<li key=${n.id}><time>${q(n.starts)}</time> <bdi>${n.place}</bdi></li>`)}</ul>`}
			${e.cases.length>0&&r`<h2>${i("cases")}</h2>
				<ul>${e.cases.map(n=>r`<li key=${n.id}><bdi dir="ltr">…${n.number}</bdi> <span class="tag">${n.state}</span></li>`)}</ul>`}
		</aside>`}function co({parts:[e]}){return T(()=>{G.value=null,ut.value=null,Fe.value=[],Jt(e)},[e]),T(()=>{G.value&&(H.value.person===void 0||H.value.person===e)&&Jt(e)},[H.value.count]),G.value===null?r`<h1 class="hidden">${i("conversation")}</h1>`:r`
		<h1 class="hidden">${i("conversation")}</h1>
		<div class="person">
			<section aria-label=${i("conversation")}>
				${ct.value>0&&r`<button type="button" onClick=${Ta}>${i("earlier")}</button>`}
				<ol class="thread" aria-live="polite">${Fe.value.map(t=>r`<${Pa} key=${t.id} row=${t} />`)}</ol>
				<${Na} />
			</section>
			<${qa} />
		</div>`}var pt=m(null);function po({parts:[e=""]}){T(()=>{pt.value=null,v(async()=>{pt.value=await C(`search?q=${encodeURIComponent(e)}`)})},[e]);let{people:t=[],tasks:n=[]}=pt.value??{};return r`
		<h1>${i("search")}: <bdi>${e}</bdi></h1>
		${pt.value&&t.length+n.length===0&&r`<p class="empty">${i("nobody")}</p>`}
		<ul class="tasks">
			${t.map(({person:o,by:s})=>r`
				<li key=${o}><a href=${`#person/${o}`}><strong>${o}</strong></a> <small class="tag">${s}</small></li>`)}
			${n.filter(({person:o})=>o).map(o=>r`
				<li key=${o.id}><a href=${`#person/${o.person}`}><strong>${pe(o.topic)}</strong> <bdi dir="ltr">${o.number}</bdi></a></li>`)}
		</ul>`}var Aa=20,He=m(null),ft=m(null),B=m(null);async function fo(){He.value=await C("words")}var Zt=e=>i(`concept.${e}`).replace(/^concept\./,""),_o=e=>e===null?i("words.anyLanguage"):I(e),Qt=(e,t)=>v(async()=>{await x(e,t),ft.value=B.value=null,await fo()});async function Fa(e,t,n){B.value=null,t&&await v(async()=>{B.value=await x("words/clashes",{form:e,concept:t,language:n})})}function Ha({group:e}){let t=({currentTarget:s})=>{let{concept:a,language:l}=Object.fromEntries(new FormData(s));Fa(e.text,a,l)},n=s=>{s.preventDefault(),Qt("words",{form:e.text,...Object.fromEntries(new FormData(s.target))})},o=B.value?.wrong_word;return r`
		<form class="actions" onChange=${t} onSubmit=${n}>
			<label class="inline">${i("words.means")} <select name="concept" required autofocus>
				<option value=""></option>${He.value.concepts.map(s=>r`<option key=${s} value=${s}>${Zt(s)}</option>`)}</select></label>
			<label class="inline">${i("words.in")} <select name="language" defaultValue=${e.language??""}>
				<option value="">${i("words.anyLanguage")}</option>
				${R.value.languages.map(({tag:s,name:a})=>r`<option key=${s} value=${s} selected=${s===e.language}>${a}</option>`)}</select></label>
			<button class="main" disabled=${!!o}>${i("words.propose")}</button>
			<output role="status">${o?i(o):B.value&&B.value.clashes.length===0&&i("words.free")}</output>
			${B.value?.clashes.length>0&&r`<ul class="clashes">${B.value.clashes.map((s,a)=>r`
				<li key=${a}>${i(`words.clash.${s.code}`)}: <bdi>${s.form}</bdi> (${Zt(s.concept)}, ${_o(s.language)})</li>`)}</ul>`}
		</form>`}function Ua({group:e,most:t}){let n=ft.value===e.text;return r`
		<li>
			<div class="what"><strong><bdi lang=${e.language??void 0}>${e.text}</bdi></strong>
				<${me} share=${e.texts/t} />
				<small>${e.people>=Aa&&"≥ "}${i("words.people",b(e.people))} · ${i("words.texts",b(e.texts))} · <time>${q(e.last)}</time>
					${e.language&&r`<span class="tag">${e.language}</span>`}</small></div>
			${e.word&&r`<button type="button" aria-expanded=${n} onClick=${()=>{B.value=null,ft.value=n?null:e.text}}>${i("words.makeOne")}</button>`}
			${n&&r`<${Ha} group=${e} />`}
		</li>`}function La({word:e}){let{form:t,concept:n,language:o,by:s,accepted:a,own:l}=e,c={form:t,concept:n,language:o??""};return r`
		<li class=${a?"":"live"}>
			<div class="what"><strong><bdi>${t}</bdi></strong> = ${Zt(n)} <span class="tag">${_o(o)}</span>
				<small>${i("words.by")} <bdi>${s}</bdi>${a?r` · ${i("words.acceptedBy")} <bdi>${a}</bdi>`:r` · ${i(l?"words.waitsOther":"words.waits")}`}</small></div>
			${!a&&!l&&r`<button type="button" class="main" onClick=${()=>Qt("words/decide",{what:"accept",...c})}>${i("words.accept")}</button>`}
			<button type="button" onClick=${()=>Qt("words/decide",{what:"remove",...c})}>${i("notice.remove")}</button>
		</li>`}function mo(){if(T(()=>{He.value=ft.value=B.value=null,v(fo)},[]),He.value===null)return r`<h1>${i("words")}</h1>`;let{groups:e,own:t,hidden:n,texts:o}=He.value,s=Math.max(...e.map(a=>a.texts));return r`
		<h1>${i("words")}</h1>
		<p class="hint">${i("words.hint")}</p>
		${t.length>0&&r`<h2>${i("words.own")}</h2><ul class="tasks">${t.map(a=>r`<${La} key=${`${a.form} ${a.concept} ${a.language}`} word=${a} />`)}</ul>`}
		<h2>${i("words.unknown")}</h2>
		${e.length===0&&r`<p class="empty">${i("words.none")}</p>`}
		<ul class="tasks">${e.map(a=>r`<${Ua} key=${a.text} group=${a} most=${s} />`)}</ul>
		<p class="hint">${i("words.looked",b(o))}${n>0?` ${i("words.hidden",b(n))}`:""}</p>`}var $o=["volunteer","coordinator","admin"],dt=[{name:"inbox",View:Xn,bar:!0},{name:"notices",View:to,bar:!0,least:"coordinator"},{name:"notice",View:oo,least:"coordinator"},{name:"notice-edit",View:lo,least:"coordinator"},{name:"words",View:mo,bar:!0,least:"coordinator"},{name:"person",View:co},{name:"search",View:po},{name:"me",View:Jn}],Xt=({least:e="volunteer"})=>$o.indexOf(k.value.role)>=$o.indexOf(e);async function Ra(){await v(()=>x("sign-out")),k.value=null}function Ia(e){e.preventDefault();let t=new FormData(e.target).get("q").trim();t.length>1&&ue("search",t)}function Wa(){return r`
		<header class="bar">
			<img src="icon.svg" alt="" width="28" height="28" />
			<nav class="views" aria-label=${i("views")}>
				${dt.filter(e=>e.bar&&Xt(e)).map(({name:e})=>r`
					<a key=${e} href=${`#${e}`} aria-current=${ye.value[0]===e?"page":void 0}>${i(e)}</a>`)}
			</nav>
			<form role="search" onSubmit=${Ia}>
				<input id="q" name="q" type="search" aria-label=${i("search")} placeholder=${i("search")} minlength="2" maxlength="64" />
			</form>
			<nav aria-label="passaparola">
				<${Ft} />
				<a href="#me"><bdi>${k.value.name}</bdi></a>
				<button type="button" onClick=${Ra}>${i("leave")}</button>
			</nav>
		</header>`}function Ba(){if(k.value===void 0)return r`<main aria-busy="true"></main>`;let{View:e}=dt.find(t=>t.name===ye.value[0]&&k.value&&Xt(t))??dt[0];return r`
		${k.value?r`<${Wa} />`:r`<header class="bar"><span class="home"><img src="icon.svg" alt="" width="28" height="28" /> passaparola</span><nav aria-label="passaparola"><${Ft} /></nav></header>`}
		<p class="wrong" role="alert">${L.value&&i(L.value)}</p>
		<main id="main">${k.value?r`<${e} key=${ye.value.join("/")} parts=${ye.value.slice(1)} />`:r`<${Gn} />`}</main>`}addEventListener("keydown",e=>{e.target.closest("input, textarea, select")||e.ctrlKey||e.altKey||e.metaKey||!k.value||(e.key==="/"?(e.preventDefault(),document.getElementById("q")?.focus()):e.key==="g"&&ue("inbox"))});await Bn();xt(r`<${Ba} />`,document.body);ce();
