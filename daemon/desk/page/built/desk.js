// SPDX-License-Identifier: AGPL-3.0-or-later
// made by daemon/desk/page/build from 92cbad9d1a835a31e14132a03a3f2b9b
// with preact, htm and signals: licences.txt
var S,Cn,Mt,ae,Tt,nt,En,et,On,Pt,Dt,sa,qe=Symbol.for("pv"),ot={},at=[],ia=/^m(i|n|o|s|text|space)$/,jt=Array.isArray,At=at.slice,me=Object.assign;function $e(e){e&&e.parentNode&&e.remove()}function Le(e,t,n){var o,r,s,l={},c=arguments.length;for(s in t)s=="key"?o=t[s]:s=="ref"&&typeof e!="function"?r=t[s]:l[s]=t[s];return c>2&&(l.children=c>3?At.call(arguments,2):n),Fe(e,l,o,r,null)}function Fe(e,t,n,o,r){var s={type:e,props:t,key:n,ref:o,__k:null,__:null,__b:0,__e:null,__c:null,constructor:qe,__v:r||++Cn,__i:-1,__u:0};return!r&&S.vnode&&S.vnode(s),s}function _e(e){return e.children}function he(e,t){this.props=e,this.context=t,this.__g=0}function se(e,t){if(t==null)return e.__&&se(e.__,e.__i+1);for(var n;t<e.__k.length;t++)if((n=e.__k[t])&&n.__e)return n.__e;return typeof e.type!="function"||e.props.__P?null:se(e)}function ra(e){var t,n=e.__v,o=n.__e,r=[],s=[],l=e.__P;l&&((t=me({constructor:qe},n)).__v=n.__v+1,S.vnode&&S.vnode(t),Nt(l,t,n,e.__n,l.namespaceURI,32&n.__u?[o]:null,r,o||se(n),32&n.__u,s),t.__v=n.__v,t.__.__k[t.__i]=t,An(r,t,s),n.__=n.__e=null,t.__e!=o&&Tn(t))}function Tn(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(function(t){return t&&(e.__e=t.__e)}),Tn(e)}function xn(e){(8&e.__g||(e.__g|=8,ae.push(e),nt++))&&Tt==S.debounceRendering||((Tt=S.debounceRendering)||queueMicrotask)(Dn)}function Dn(){try{for(var e,t=1;ae.length;)ae.length>t&&ae.sort(En),e=ae.shift(),t=ae.length,8&e.__g&&ra(e)}finally{(nt=ae.length)&&(Tt||queueMicrotask)(Dn)}}function Mn(e,t,n,o,r,s,l,c,d,f,p){var h,_,u,m,E,C,D=o.__k||at,k=t.length;for(d=la(n,t,D,d,k),h=0;h<k;h++)(u=n.__k[h])!=null&&(_=~u.__i&&D[u.__i]||ot,u.__i=h,C=Nt(e,u,_,r,s,l,c,d,f,p),m=u.__e,(_.ref!=u.ref||8&_.__u)&&(_.ref&&Ft(_.ref,null,u,_),u.ref&&p.push(u.ref,u.__c||m,u)),E=E||m,4&u.__u?(d=Pn(u,d,e,!_.__v),_.__e&&(_.__e=null)):typeof u.type=="function"&&C!==void 0?d=C:m&&(d=m.nextSibling),u.__u&=-21);return n.__e=E,d}function la(e,t,n,o,r){var s,l,c,d,f,p,h,_,u,m=n.length,E=m,C=0,D=0,k=e.__k=Array(r);for(s=0;s<r;s++)(l=t[s])!=null&&typeof l!="boolean"&&typeof l!="function"?(typeof l!="object"||l.constructor===String?l=k[s]=Fe(null,l):jt(l)?l=k[s]=Fe(_e,{children:l}):l.constructor===qe&&l.__b?l=k[s]=Fe(l.type,l.props,l.key,l.ref,l.__v):k[s]=l,d=s+C,l.__=e,l.__b=e.__b+1,c=null,~(f=l.__i=ca(l,n,d,E))&&(E--,(c=n[f])&&(c.__u|=2)),c&&c.__v?(l.__u|=16,f==d-1?C--:f==d+1?C++:f!=d&&(f>d?C--:C++,D=1)):(~f||(r>m?C--:r<m&&C++),typeof l.type!="function"&&(l.__u|=4))):k[s]=null;if(D){for(p=[],h=[],s=0;s<r;s++)if((l=k[s])&&16&l.__u){for(C=0,_=p.length;C<_;)p[u=C+_>>1]<l.__i?C=u+1:_=u;p[C]=l.__i,h[s]=C+1}for(C=p.length;s--;)h[s]&&(h[s]==C?C--:k[s].__u|=4)}if(E)for(s=0;s<m;s++)!(c=n[s])||2&c.__u||(c.__e==o&&(o=se(c)),qt(c,c));return o}function Pn(e,t,n,o){var r,s,l,c;if(typeof e.type=="function"){if(e.props.__P)return t;if(r=e.__k)for(s=0;s<r.length;s++)r[s]&&(r[s].__=e,t=Pn(r[s],t,n,!1));return t}for(t&&!t.parentNode&&(t=se(e))&&!t.parentNode&&(t=null),l=e.__e,c=t;c&&c.nodeType==8;)c=c.nextSibling;for(l!=c&&(!o&&n.moveBefore&&l.parentNode?n.moveBefore(l,t):n.insertBefore(l,t||null)),t=l;(t=t&&t.nextSibling)&&t.nodeType==8&&!t.data.startsWith("$s"););return t}function ca(e,t,n,o){var r,s=e.key,l=e.type,c=t[n],d=c&&!(2&c.__u);if(c===null&&s==null||d&&s==c.key&&l==c.type)return n;if(o>(d?1:0)){for(r=n-1;r>=0;r--)if((c=t[r])&&!(2&c.__u)&&s==c.key&&l==c.type)return r;for(r=n+1;r<t.length;r++)if((c=t[r])&&!(2&c.__u)&&s==c.key&&l==c.type)return r}return-1}function Sn(e,t,n){n==null&&(n=""),t[0]=="-"?e.setProperty(t,n):e[t]=n}function Qe(e,t,n,o,r){var s,l;if(t=="style")if(typeof n=="string")e.style.cssText=n;else{if(typeof o=="string"&&(e.style.cssText=o=""),o)for(t in o)n&&t in n||Sn(e.style,t);if(n)for(t in n)o&&n[t]==o[t]||Sn(e.style,t,n[t])}else if(t[0]=="o"&&t[1]=="n")typeof n!="function"&&(n=null),typeof o!="function"&&(o=null),(e.__e||(e.__e={}))[t]=n,n&&o||(l=Dt[t]||(Dt[t]=ua(t)),(e.__a||(e.__a={}))[t]=Pt,s=t!=(t=t.replace(On,"$1")),(t=t.slice(2))[0]<"a"&&(t=t.toLowerCase()),n?e.addEventListener(t,l,s):e.removeEventListener(t,l,s));else{if(r=="http://www.w3.org/2000/svg")t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(t!="width"&&t!="height"&&t!="href"&&t!="list"&&t!="form"&&t!="tabIndex"&&t!="download"&&t!="rowSpan"&&t!="colSpan"&&t!="role"&&t!="popover"&&t in e)try{return void(e[t]=n??"")}catch{}if(typeof n=="function")return;n==null||n===!1&&t[4]!="-"?e.removeAttribute(t):e.setAttribute(t,t=="popover"&&n==1?"":n)}}function ua(e){return function(t){var n=this.__e;if(n){if(n=n[e],t[et]==null)t[et]=Pt++;else if(t[et]<this.__a[e])return;return n(S.event?S.event(t):t)}}}function Nt(e,t,n,o,r,s,l,c,d,f){var p,h,_,u,m,E,C,D,k,q,M,Ot,wn,Je,de,kn,oe,fe,Z=t.type;if(t.constructor!==qe)return null;128&n.__u&&(d=32&n.__u,p=n.__c.__z)&&(t.__u|=d,h=s=[],p.nodeType==8?c=tt(p,s):s.push(p),c=s[0]||c),(p=S.__b)&&p(t);e:if(typeof Z=="function"){_=l.length;try{if(D=t.props,k=(p=Z.prototype)&&p.render,q=(p=Z.contextType)&&o[p.__c],M=p?q?q.props.value:p.__:o,(u=n.__c)?(t.__c=u,2&u.__g&&(u.__g|=1)):(k?t.__c=u=new Z(D,M):(t.__c=u=new he(D,M),u.constructor=Z,u.render=da),q&&q.sub(u),u.state||(u.state={}),u.__n=o,u.__g|=8,u.__h=[],u.__k=[]),k&&(u.__s||(u.__s=u.state),Z.getDerivedStateFromProps&&(u.__s==u.state&&(u.__s=me({},u.__s)),me(u.__s,Z.getDerivedStateFromProps(D,u.__s)))),m=u.props,E=u.state,u.__v=t,n.__c){if(D!==m&&k&&!Z.getDerivedStateFromProps&&u.componentWillReceiveProps&&u.componentWillReceiveProps(D,M),t.__v==n.__v&&!(8&u.__g)||!(4&u.__g)&&u.shouldComponentUpdate&&u.shouldComponentUpdate(D,u.__s,M)===!1){t.__v!=n.__v&&(u.props=D,u.state=u.__s,u.__g&=-9),t.__e=n.__e,t.__k=n.__k,t.__k.some(function(W){W&&(W.__=t)}),at.push.apply(u.__h,u.__k),u.__k=[],u.__h.length&&l.push(u),c=se(n);break e}u.componentWillUpdate&&u.componentWillUpdate(D,u.__s,M),k&&u.componentDidUpdate&&u.__h.push(function(){u.componentDidUpdate(m,E,C)})}else k&&!Z.getDerivedStateFromProps&&u.componentWillMount&&u.componentWillMount(),k&&u.componentDidMount&&u.__h.push(u.componentDidMount);u.context=M,u.props=D,u.__P=e,u.__g&=-5,Ot=S.__r,wn=k?25:0;do u.__g&=-9,Ot&&Ot(t),p=u.render(u.props,u.state=u.__s,u.context);while(8&u.__g&&++wn<25);k&&(at.push.apply(u.__h,u.__k),u.__k=[]),u.state=u.__s,u.getChildContext&&(o=me({},o,u.getChildContext())),k&&n.__c&&u.getSnapshotBeforeUpdate&&(C=u.getSnapshotBeforeUpdate(m,E)),Je=p&&p.type===_e&&p.key==null?p.props.children:p,D.__P&&(p=c,r=(e=D.__P).namespaceURI,d=s=null,n.props&&n.props.__P!=e&&(n.__k.some(function(W){W&&qt(W,W)}),n.__k=null),c=n.__k?se(n,0):null),c=Mn(e,jt(Je)?Je:[Je],t,n,o,r,s,l,c,d,f),D.__P&&(t.__e=null,c=p),t.__u&=-161,h&&h.some($e),u.__h.length&&l.push(u),1&u.__g&&(u.__g&=-4)}catch(W){if(l.length=_,t.__v=null,d||s)if(W&&W.then){if(t.__u|=128|d,s){for(~(oe=s.indexOf(c||void 0))||(oe=s.length);(fe=s[oe-1])&&fe.nodeType==8;)oe--;for(;oe<s.length;oe++)if(fe=s[oe])if(s[oe]=null,de){if(fe==kn)break}else{if(fe.nodeType!=8)break;fe.data.startsWith("$s")&&(kn=tt(de=fe))}}if(!de){for(;c&&c.nodeType==8&&c.nextSibling;)c=c.nextSibling;de=c}(p=tt(de=t.__c.__z||(t.__c.__z=de)))?(t.__e=de,c=p):t.__e=c,c=c&&c.nextSibling}else s&&s.some($e);else t.__e=n.__e;t.__k||(t.__k=n.__k||[]),W&&W.then||jn(t),S.__e(W,t,n)}}else c=t.__e=pa(n.__e,t,n,o,r,s,l,d,f,e);return(p=S.diffed)&&p(t),c}function tt(e,t){if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var n=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith("$s"))n++;else if(e.data.startsWith("/$s")&&!--n)return e}t&&t.push(e)}}function jn(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.some(jn))}function An(e,t,n){for(var o=0;o<n.length;)Ft(n[o++],n[o++],n[o++]);S.__c&&S.__c(t,e),e.some(function(r){try{e=r.__h,r.__h=[],e.some(function(s){s.call(r)})}catch(s){S.__e(s,r.__v)}})}function pa(e,t,n,o,r,s,l,c,d,f){var p,h,_,u,m,E,C,D,k=n.props||ot,q=t.props,M=t.type;if(M=="svg"?r="http://www.w3.org/2000/svg":M=="math"?r="http://www.w3.org/1998/Math/MathML":r||(r="http://www.w3.org/1999/xhtml"),s){for(p=0;p<s.length;p++)if((m=s[p])&&(M?m.localName==M:m.nodeType==3)){e=m,s[p]=null;break}}if(!e){if(D=f.ownerDocument||document,!M)return D.createTextNode(q);e=D.createElementNS(r,M,q.is?q:f),c&&(S.__m&&S.__m(t,s),c=!1),s=null}if(M){if(f=M=="template"&&e.content||e,s=M=="textarea"&&q.defaultValue!=null?null:s&&At.call(f.childNodes),!c&&s)for(k={},p=0;p<e.attributes.length;p++)k[(m=e.attributes[p]).name]=m.value;for(p in k)m=k[p],p=="dangerouslySetInnerHTML"?_=m:p=="children"||p in q||p=="value"&&"defaultValue"in q||p=="checked"&&"defaultChecked"in q||Qe(e,p,null,m,r);for(p in q)m=q[p],p=="children"?u=m:p=="dangerouslySetInnerHTML"?h=m:p=="value"?E=m:p=="checked"?C=m:c&&typeof m!="function"||k[p]===m||Qe(e,p,m,k[p],r);h?(c||_&&(h.__html==_.__html||h.__html==e.innerHTML)||(e.innerHTML=h.__html),t.__k=[]):(_&&(e.textContent=""),(M=="foreignObject"||r=="http://www.w3.org/1998/Math/MathML"&&ia.test(M))&&(r="http://www.w3.org/1999/xhtml"),Mn(f,jt(u)?u:[u],t,n,o,r,s,l,s?s[0]:n.__k&&se(n,0),c,d),s&&s.some($e)),c&&M!="textarea"||(p="value",M=="progress"&&E==null?e.removeAttribute(p):E==null||E===e[p]&&(M!="progress"||E)||Qe(e,p,E,k[p],r),p="checked",C!=null&&C!=e[p]&&Qe(e,p,C,k[p],r))}else k===q||c&&e.data==q||(e.data=q);return e}function Ft(e,t,n,o){try{typeof e=="function"?t?t.__x=e(t)||1:o&&(o=o.__c||o.__e)&&(t=o.__x)&&(o.__x=null,typeof t=="function"?t():e(null)):e.current=t}catch(r){S.__e(r,n)}}function qt(e,t,n){var o,r,s,l;if(S.unmount&&S.unmount(e),!(o=e.ref)||o.current&&o.current!=e.__e||Ft(o,null,t,e),o=e.__c){if(o.componentWillUnmount)try{o.componentWillUnmount()}catch(c){S.__e(c,t)}o.__P=o.__n=null}if(o=e.__k)for(l=0;l<o.length;l++)o[l]&&qt(o[l],t,typeof e.type!="function"||n&&!e.props.__P);!n&&(o=e.__c)&&(o=o.__z)&&(r=tt(o,s=[]))&&(o==e.__e&&s.some($e),$e(r),$e(o)),n||$e(e.__e),e.__e=e.__c=e.__=null}function da(e,t,n){return this.constructor(e,n)}function Lt(e,t){var n,o,r,s;S.__&&S.__(e,t),t.nodeType==9&&(t=t.documentElement),o=(n=e&&32&e.__u)?null:t.__k,t.__k=Fe(_e,{children:[e]}),r=[],s=[],Nt(t,t.__k,o||ot,ot,t.namespaceURI,o?null:t.firstChild?At.call(t.childNodes):null,r,o?o.__e:t.firstChild,n,s),An(r,t.__k,s),t.__k.props.children=null}S={__e:function(e,t,n,o){for(var r,s,l;t=t.__;)if((r=t.__c)&&!(1&r.__g)){r.__g|=4;try{if((l=(s=r.constructor)&&s.getDerivedStateFromError)&&r.setState(s.getDerivedStateFromError(e)),r.componentDidCatch&&(r.componentDidCatch(e,o||{}),l=1),l&&8&r.__g)return void(r.__g|=2)}catch(c){e=c}}throw nt=0,e}},Cn=0,Mt=function(e){return e!=null&&e.constructor===qe},he.prototype.setState=function(e,t){var n=this.__s;n&&n!=this.state||(n=this.__s=me({},this.state)),typeof e=="function"&&(e=e(me({},n),this.props)),e&&(me(n,e),this.__v&&(t&&this.__k.push(t),xn(this)))},he.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.push(e),xn(this))},he.prototype.render=_e,ae=[],nt=0,En=function(e,t){return e.__v.__b-t.__v.__b},et=Symbol(),On=/(PointerCapture)$|Capture$/i,Pt=0,Dt={},sa=0;var Fn=function(e,t,n,o){var r;t[0]=0;for(var s=1;s<t.length;s++){var l=t[s++],c=t[s]?(t[0]|=l?1:2,n[t[s++]]):t[++s];l===3?o[0]=c:l===4?o[1]=Object.assign(o[1]||{},c):l===5?(o[1]=o[1]||{})[t[++s]]=c:l===6?o[1][t[++s]]+=c+"":l?(r=e.apply(c,Fn(e,c,n,["",null])),o.push(r),c[0]?t[0]|=2:(t[s-2]=0,t[s]=r)):o.push(c)}return o},Nn=new Map;function qn(e){var t=Nn.get(this);return t||(t=new Map,Nn.set(this,t)),(t=Fn(this,t.get(e)||(t.set(e,t=(function(n){for(var o,r,s=1,l="",c="",d=[0],f=function(_){s===1&&(_||(l=l.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?d.push(0,_,l):s===3&&(_||l)?(d.push(3,_,l),s=2):s===2&&l==="..."&&_?d.push(4,_,0):s===2&&l&&!_?d.push(5,0,!0,l):s>=5&&((l||!_&&s===5)&&(d.push(s,0,l,r),s=6),_&&(d.push(s,_,0,r),s=6)),l=""},p=0;p<n.length;p++){p&&(s===1&&f(),f(p));for(var h=0;h<n[p].length;h++)o=n[p][h],s===1?o==="<"?(f(),d=[d],s=3):l+=o:s===4?l==="--"&&o===">"?(s=1,l=""):l=o+l[0]:c?o===c?c="":l+=o:o==='"'||o==="'"?c=o:o===">"?(f(),s=1):s&&(o==="="?(s=5,r=l,l=""):o==="/"&&(s<5||n[p][h+1]===">")?(f(),s===3&&(d=d[0]),s=d,(d=d[0]).push(2,0,s),s=0):o===" "||o==="	"||o===`
`||o==="\r"?(f(),s=2):l+=o),s===3&&l==="!--"&&(s=4,d=d[0])}return f(),d})(e)),t),arguments,[])).length>1?t:t[0]}var i=qn.bind(Le);var st,H,It,Ln,fa=Object.is,Rt=0,zn=[],Ut=[],j=S,In=j.__b,Rn=j.__r,Un=j.diffed,Hn=j.__c,Vn=j.unmount,Wn=j.__;function Xn(e,t){j.__h&&j.__h(H,e,Rt||t),Rt=0;var n=H.__H||(H.__H={__:[],__h:[]});return e>=n.__.length&&n.__.push({}),n.__[e]}function y(e,t){var n=Xn(st++,3);!j.__s&&Yn(n.__H,t)&&(n.__P=!0,n.__=e,n.u=t,H.__H.__h.push(n))}function Vt(e){return Rt=5,it(function(){return{current:e}},[])}function it(e,t){var n=Xn(st++,7);return Yn(n.__H,t)&&(n.__=e(),n.__H=t),n.__}function $a(){var e;do{for(;e=Ut.shift();)try{Ie(e)}catch(n){j.__e(n,{__:(e=e.__P)&&e.__v})}for(;e=zn.shift();){var t=e.__H;if(e.__P&&t)try{t.__h.some(Ie),t.__h.some(Ht),t.__h=[]}catch(n){t.__h=[],j.__e(n,e.__v)}}}while(Ut.length)}j.__b=function(e){H=null,In&&In(e)},j.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),Wn&&Wn(e,t)},j.__r=function(e){Rn&&Rn(e),st=0;var t=(H=e.__c).__H;t&&(It==H?H.__h=[]:(t.__h.some(Ie),t.__h.some(Ht),st=0),t.__h=[],t.__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),It=H},j.diffed=function(e){Un&&Un(e);var t=e.__c;t&&t.__H&&(t.__H.__h.length&&Kn(zn.push(t)),t.__H.__.some(function(n){n.u&&(n.__H=n.u)})),It=H=null},j.__c=function(e,t){t.some(function(n){try{n.__h.some(Ie),n.__h=n.__h.filter(function(o){return!o.__||Ht(o)})}catch(o){n.__h=[function(){throw o}]}}),Hn&&Hn(e,t)},j.unmount=function(e){Vn&&Vn(e);var t,n,o=e.__c;o&&o.__H&&(o.__H.__.some(function(r){try{if(r.__P&&r.__c){if(n===void 0){for(n=e.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}r.__P=n,Kn(Ut.push(r))}else Ie(r)}catch(s){t=s}}),o.__H=void 0,t&&j.__e(t,o.__v))};var Bn=typeof requestAnimationFrame=="function";function ma(e){var t,n=function(){clearTimeout(o),Bn&&cancelAnimationFrame(t),setTimeout(e)},o=setTimeout(n,35);Bn&&(t=requestAnimationFrame(n))}function Kn(e){e!=1&&Ln==j.requestAnimationFrame||((Ln=j.requestAnimationFrame)||ma)($a)}function Ie(e){var t=H,n=e.__c;typeof n=="function"&&(e.__c=void 0,n()),H=t}function Ht(e){var t=H;e.__c=e.__(),H=t}function Yn(e,t){return!e||e.length!=t.length||t.some(function(n,o){return!fa(n,e[o])})}var ha=Symbol.for("preact-signals");function ut(){if(G>1)G--;else{var e,t=!1;for((function(){var r=lt;for(lt=void 0;r!==void 0;){var s=r.S;if(s.v===r.v)for(var l=s.t;l!==void 0;l=l.x)l.i===r.i&&(l.i=s.i);r=r.o}})();Ue!==void 0;){var n=Ue;for(Ue=void 0,rt++;n!==void 0;){var o=n.u;if(n.u=void 0,n.f&=-3,!(8&n.f)&&Gn(n))try{n.c()}catch(r){t||(e=r,t=!0)}n=o}}if(rt=0,G--,t)throw e}}function Bt(e){if(G>0)return e();Wt=++_a,G++;try{return e()}finally{ut()}}var Re,O=void 0;function He(e){var t=O,n=Re;O=void 0,Re=void 0;try{return e()}finally{O=t,Re=n}}var Ue=void 0,G=0,rt=0,_a=0,Wt=0,lt=void 0,ct=0;function Zn(e){if(O!==void 0){var t=e.n;if(t===void 0||t.t!==O)return t={i:0,S:e,p:O.s,n:void 0,t:O,e:void 0,x:void 0,r:t},O.s!==void 0&&(O.s.n=t),O.s=t,e.n=t,32&O.f&&e.S(t),t;if(t.i===-1)return t.i=0,t.n!==void 0&&(t.n.p=t.p,t.p!==void 0&&(t.p.n=t.n),t.p=O.s,t.n=void 0,O.s.n=t,O.s=t),t}}function F(e,t){this.v=e,this.i=0,this.n=void 0,this.t=void 0,this.l=0,this.W=t?.watched,this.Z=t?.unwatched,this.name=t?.name}F.prototype.brand=ha;F.prototype.h=function(){return!0};F.prototype.S=function(e){var t=this,n=this.t;n!==e&&e.e===void 0&&(e.x=n,this.t=e,n!==void 0?n.e=e:He(function(){var o;(o=t.W)==null||o.call(t)}))};F.prototype.U=function(e){var t=this;if(this.t!==void 0){var n=e.e,o=e.x;n!==void 0&&(n.x=o,e.e=void 0),o!==void 0&&(o.e=n,e.x=void 0),e===this.t&&(this.t=o,o===void 0&&He(function(){var r;(r=t.Z)==null||r.call(t)}))}};F.prototype.subscribe=function(e){var t=this;return J(function(){var n=t.value;He(function(){return e(n)})},{name:"sub"})};F.prototype.valueOf=function(){return this.value};F.prototype.toString=function(){return this.value+""};F.prototype.toJSON=function(){return this.value};F.prototype.peek=function(){var e=this;return He(function(){return e.value})};Object.defineProperty(F.prototype,"value",{get:function(){var e=Zn(this);return e!==void 0&&(e.i=this.i),this.v},set:function(e){if(e!==this.v){if(rt>100)throw new Error("Cycle detected");(function(n){G!==0&&rt===0&&n.l!==Wt&&(n.l=Wt,lt={S:n,v:n.v,i:n.i,o:lt})})(this),this.v=e,this.i++,ct++,G++;try{for(var t=this.t;t!==void 0;t=t.x)t.t.N()}finally{ut()}}}});function $(e,t){return new F(e,t)}function Gn(e){for(var t=e.s;t!==void 0;t=t.n)if(t.S.i!==t.i||!t.S.h()||t.S.i!==t.i)return!0;return!1}function Jn(e){for(var t=e.s;t!==void 0;t=t.n){var n=t.S.n;if(n!==void 0&&(t.r=n),t.S.n=t,t.i=-1,t.n===void 0){e.s=t;break}}}function Qn(e){for(var t=e.s,n=void 0;t!==void 0;){var o=t.p;t.i===-1?(t.S.U(t),o!==void 0&&(o.n=t.n),t.n!==void 0&&(t.n.p=o)):n=t,t.S.n=t.r,t.r!==void 0&&(t.r=void 0),t=o}e.s=n}function ve(e,t){F.call(this,void 0,t),this.x=e,this.s=void 0,this.g=ct-1,this.f=4}ve.prototype=new F;ve.prototype.h=function(){if(this.f&=-3,1&this.f)return!1;if((36&this.f)==32||(this.f&=-5,this.g===ct))return!0;if(this.g=ct,this.f|=1,this.i>0&&!Gn(this))return this.f&=-2,!0;var e=O;try{Jn(this),O=this;var t=this.x();(16&this.f||this.v!==t||this.i===0)&&(this.v=t,this.f&=-17,this.i++)}catch(n){this.v=n,this.f|=16,this.i++}return O=e,Qn(this),this.f&=-2,!0};ve.prototype.S=function(e){if(this.t===void 0){this.f|=36;for(var t=this.s;t!==void 0;t=t.n)t.S.S(t)}F.prototype.S.call(this,e)};ve.prototype.U=function(e){if(this.t!==void 0&&(F.prototype.U.call(this,e),this.t===void 0)){this.f&=-33;for(var t=this.s;t!==void 0;t=t.n)t.S.U(t)}};ve.prototype.N=function(){if(!(2&this.f)){this.f|=6;for(var e=this.t;e!==void 0;e=e.x)e.t.N()}};Object.defineProperty(ve.prototype,"value",{get:function(){if(1&this.f)throw new Error("Cycle detected");var e=Zn(this);if(this.h(),e!==void 0&&(e.i=this.i),16&this.f)throw this.v;return this.v}});function ie(e,t){return new ve(e,t)}function eo(e){var t=e.j;if(e.j=void 0,typeof t=="function"){G++;var n=O;O=void 0;try{t()}catch(o){throw e.f&=-2,e.f|=8,Kt(e),o}finally{O=n,ut()}}}function Kt(e){for(var t=e.s;t!==void 0;t=t.n)t.S.U(t);e.x=void 0,e.s=void 0,eo(e)}function va(e){if(O!==this)throw new Error("Out-of-order effect");Qn(this),O=e,this.f&=-2;try{8&this.f&&Kt(this)}finally{ut()}}function Ee(e,t){this.x=e,this.j=void 0,this.s=void 0,this.u=void 0,this.f=32,this.name=t?.name,Re&&Re.push(this)}Ee.prototype.c=function(){var e=this.S();try{if(8&this.f||this.x===void 0)return;var t=this.x();typeof t=="function"&&(this.j=t)}finally{e()}};Ee.prototype.S=function(){if(1&this.f)throw new Error("Cycle detected");this.f|=1,this.f&=-9,eo(this),Jn(this),G++;var e=O;return O=this,va.bind(this,e)};Ee.prototype.N=function(){2&this.f||(this.f|=2,this.u=Ue,Ue=this)};Ee.prototype.d=function(){this.f|=8,1&this.f||Kt(this)};Ee.prototype.dispose=function(){this.d()};function J(e,t){var n=new Ee(e,t);try{n.c()}catch(r){throw n.d(),r}var o=n.d.bind(n);return o[Symbol.dispose]=o,o}var to,dt,pt,ga=typeof window<"u"&&!!window.__PREACT_SIGNALS_DEVTOOLS__;var no=[];J(function(){to=this.N})();function Oe(e,t){S[e]=t.bind(null,S[e]||function(){})}function Ve(e){if(pt){var t=pt;pt=void 0,t()}pt=e&&e.S()}function oo(e){var t=this,n=e.data,o=ba(n);o.name="ReactiveDom",o.value=n;var r=it(function(){for(var c=t,d=t.__v;d=d.__;)if(d.__c){d.__c.__$f|=4;break}var f=ie(function(){var u=o.value.value;return u===0?0:u===!0?"":u||""}),p=ie(function(){return!Array.isArray(f.value)&&!Mt(f.value)}),h=J(function(){if(this.N=ao,p.value){var u=f.value;c.__v&&c.__v.__e&&c.__v.__e.nodeType===3&&(c.__v.__e.data=u)}}),_=t.__$u.d;return t.__$u.d=function(){h(),_.call(this)},[p,f]},[]),s=r[0],l=r[1];return s.value?l.peek():l.value}oo.displayName="ReactiveTextNode";Object.defineProperties(F.prototype,{constructor:{configurable:!0,value:Le(_e,null).constructor},type:{configurable:!0,value:oo},props:{configurable:!0,get:function(){var e=this;return{data:{get value(){return e.value}}}}},__b:{configurable:!0,value:1}});Oe("__b",function(e,t){if(Ve(),dt=void 0,typeof t.type=="string"){var n,o=t.props;for(var r in o)if(r!=="children"){var s=o[r];s instanceof F&&(n||(t.__np=n={}),n[r]=s,o[r]=s.peek())}}e(t)});Oe("__r",function(e,t){if(e(t),t.type!==_e){Ve();var n,o=t.__c;o&&(o.__$f&=-2,(n=o.__$u)===void 0&&(o.__$u=n=(function(r,s){var l;return J(function(){l=this},{name:s}),l.c=r,l})((function(r){return function(){var s;ga&&((s=this.y)==null||s.call(this)),r.__$f|=1,r.setState({})}})(o),typeof t.type=="function"?t.type.displayName||t.type.name:""))),dt=o,Ve(n)}});Oe("__e",function(e,t,n,o){Ve(),dt=void 0,e(t,n,o)});Oe("diffed",function(e,t){Ve(),dt=void 0;var n;if(typeof t.type=="string"&&(n=t.__e)){var o=t.__np,r=t.props,s=n.U;if(s)for(var l in s){var c=s[l];c===void 0||o&&l in o||(c.d(),s[l]=void 0)}if(o){s||(s={},n.U=s);for(var d in o){var f=s[d],p=o[d];f===void 0?(f=ya(n,d,p,r),s[d]=f):f.o(p,r)}}}e(t)});function ya(e,t,n,o){var r=t in e&&e.ownerSVGElement===void 0,s=$(n);return{o:function(l,c){s.value=l,o=c},d:J(function(){this.N=ao;var l=s.value.value;o[t]!==l&&(o[t]=l,r?e[t]=l:l!=null&&(l!==!1||t[4]==="-")?e.setAttribute(t,l):e.removeAttribute(t))})}}Oe("unmount",function(e,t){if(typeof t.type=="string"){var n=t.__e;if(n){var o=n.U;if(o){n.U=void 0;for(var r in o){var s=o[r];s&&s.d()}}}var l=t.__np;if(l){var c=t.props;for(var d in l)c[d]=l[d]}t.__np=void 0}else{var f=t.__c;if(f){f.__$f|=8;var p=f.__$u;p&&(f.__$u=void 0,p.d())}}e(t)});Oe("__h",function(e,t,n,o){o<3&&(t.__$f|=2),e(t,n,o)});he.prototype.shouldComponentUpdate=function(e,t){if(this.__R)return!0;var n=this.__$u,o=n&&n.s!==void 0;for(var r in t)return!0;if(this.__f||typeof this.u=="boolean"&&this.u===!0){var s=2&this.__$f;if(!(o||s||4&this.__$f)||1&this.__$f)return!0}else if(!(o||4&this.__$f)||3&this.__$f)return!0;for(var l in e)if(l!=="__source"&&e[l]!==this.props[l])return!0;for(var c in this.props)if(!(c in e))return!0;return!1};function ba(e,t){return it(function(){return $(e,t)},[])}var wa=function(e){queueMicrotask(function(){queueMicrotask(e)})};function ka(){Bt(function(){for(var e;e=no.shift();)to.call(e)})}function ao(){no.push(this)===1&&(S.requestAnimationFrame||wa)(ka)}var Xt={signedOut:()=>{}};async function so(e,t={}){let n,o={};try{n=await fetch(`api/${e}`,{...t,signal:AbortSignal.timeout(2e4)}),o=await n.json()}catch{throw new Error("unreachable")}if(n.ok)return o;n.status===401&&o.wrong==="sign-in"&&Xt.signedOut();let r=new Error(o.wrong??"busy");throw r.columns=o.columns,r.seconds=Number(n.headers.get("Retry-After"))||0,r}var b=e=>so(e),io=e=>({method:"POST",headers:{"Content-Type":"application/json","X-Desk":"1"},body:JSON.stringify(e)}),w=(e,t={})=>so(e,io(t)),zt=4e4;async function ro(e,t=()=>{}){for(let n=0;n<e.size;n+=zt){let o=new Uint8Array(await e.slice(n,n+zt).arrayBuffer()),r=Array.from(o,s=>String.fromCharCode(s)).join("");await w("upload",{name:e.name,size:e.size,at:n,bytes:btoa(r)}),t(Math.min(n+zt,e.size))}}async function lo(e,t,n){let o=await fetch(`api/${e}`,{...io(t),signal:AbortSignal.timeout(2e4)});if(!o.ok)throw new Error((await o.json()).wrong??"busy");let r=document.createElement("a");r.href=URL.createObjectURL(await o.blob()),r.download=n,r.click(),URL.revokeObjectURL(r.href)}function co(e){let t=new EventSource("api/events");return t.onmessage=({data:n})=>e(JSON.parse(n).person),()=>t.close()}var re={it:{name:"Italiano"},en:{name:"English"},fr:{name:"Français"},es:{name:"Español"},ar:{name:"العربية",direction:"rtl"}},uo="passaparola-language",Yt=$({}),X=$("");function xa(){return[localStorage.getItem(uo),...navigator.languages.map(t=>t.slice(0,2))].find(t=>Object.hasOwn(re,t??""))??"it"}async function po(e){Yt.value=await(await fetch(`words-${e}.json`)).json(),X.value=e,document.documentElement.lang=e,document.documentElement.dir=re[e].direction??"ltr"}async function fo(){for(let e=0;e<10;e++)try{return await po(xa())}catch{await new Promise(t=>{setTimeout(t,1e3)})}}function $o(e){return localStorage.setItem(uo,e),po(e)}var a=(e,t="")=>Yt.value[e]?.replace("{n}",t)??e,ge=e=>Yt.value[`topic.${e}`]??e,Zt={calendar:"gregory",numberingSystem:"latn"},Gt=$(void 0),Jt=e=>ie(()=>new Intl.DateTimeFormat(X.value,{...e,...Zt,timeZone:Gt.value})),Sa=Jt({weekday:"short",day:"numeric",month:"short"}),Ca=Jt({day:"numeric",month:"short",hour:"2-digit",minute:"2-digit",hourCycle:"h23"}),Ea=Jt({hour:"2-digit",minute:"2-digit",hourCycle:"h23"}),Oa=ie(()=>new Intl.NumberFormat(X.value,Zt)),Ta=ie(()=>new Intl.NumberFormat(X.value,{...Zt,style:"currency",currency:"EUR"})),R=e=>Sa.value.format(e),T=e=>Ca.value.format(e),mo=e=>Ea.value.format(e),v=e=>Oa.value.format(e),ye=e=>Ta.value.format(e);var x=$(void 0),U=$(null),Te=$(["inbox"]),I=$(""),A=$({count:0,person:void 0});function N(...e){location.hash=e.map(encodeURIComponent).join("/")}function vo(){let e=location.hash.slice(1).split("/").map(decodeURIComponent);Te.value=e[0]===""?["inbox"]:e}async function g(e){I.value="";try{return await e(),!0}catch(t){return I.value=t.message,!1}}async function Q(e){try{await e()}catch(t){I.value=t.message}}async function be(){try{if(!(await b("session")).signed_in){x.value=null;return}x.value=await b("me"),U.value=await b("line"),Gt.value=U.value.timezone}catch(e){x.value=null,e.message!=="sign-in"&&(I.value=e.message)}}Xt.signedOut=()=>{x.value=null};addEventListener("hashchange",vo);vo();var ho;function Da(e){clearTimeout(ho),ho=setTimeout(()=>{A.value={count:A.value.count+1,person:e}},200)}var _o=()=>{};J(()=>{_o(),_o=x.value?co(Da):()=>{}});function Qt(){return i`
		<label>
			<span class="hidden">${a("language")}</span>
			<select value=${X.value} onChange=${e=>$o(e.target.value)}>
				${Object.entries(re).map(([e,{name:t}])=>i`
					<option key=${e} value=${e} lang=${e}>${t}</option>`)}
			</select>
		</label>`}var ft=/^#link=(\w+)$/.exec(location.hash)?.[1],We=$(null),go=$(!1);ft&&history.replaceState(null,"",location.pathname);async function Ma(e){e.preventDefault();let t=Object.fromEntries(new FormData(e.target)),n=await g(()=>We.value===null?w("sign-in",t):w("sign-in/link",{link:ft,password:t.password}));if(!n&&I.value==="code"){go.value=!0;return}n&&(We.value=null,await be())}function yo(){y(()=>{ft&&g(async()=>{We.value=(await w("sign-in/link",{link:ft})).name})},[]);let e=We.value!==null;return i`
		<form class="door" onSubmit=${Ma}>
			<h1>${a(e?"choosePassword":"enter")}</h1>
			${e?i`<p><bdi>${We.value}</bdi></p>`:i`
				<label>${a("name")}<input name="name" required autocomplete="username" autocapitalize="none" /></label>`}
			<label>${a("passwordWord")}<input name="password" type="password" required
				minlength=${e?10:1} autocomplete=${e?"new-password":"current-password"} /></label>
			${e&&i`<p class="hint">${a("passwordHint")}</p>`}
			${go.value&&i`<label>${a("codeWord")}<input name="code" inputmode="numeric" autocomplete="one-time-code" pattern="[0-9]{6}" required /></label>`}
			<button class="main">${a("enter")}</button>
		</form>`}async function Pa(e){e.preventDefault();let t=e.target;await g(()=>w("me/password",Object.fromEntries(new FormData(t))))&&(t.reset(),await be())}var ja=({id:e})=>g(()=>w(`me/sessions/${e}/end`)).then(be);function bo(){return i`
		<h1><bdi>${x.value.name}</bdi></h1>
		<p><span class="tag">${x.value.role}</span> <span class="tag">${x.value.desks}</span></p>
		<h2>${a("sessions")}</h2>
		<ul class="tasks">${x.value.sessions.map(e=>i`
			<li key=${e.id}><time>${T(e.began)}</time>
				${e.here?i`<span class="tag">${a("here")}</span>`:i`<button type="button" onClick=${()=>ja(e)}>${a("end")}</button>`}</li>`)}</ul>
		<h2>${a("choosePassword")}</h2>
		<form class="door" onSubmit=${Pa}>
			<label>${a("passwordWord")}<input name="password" type="password" required autocomplete="current-password" /></label>
			<label>${a("newPassword")}<input name="new" type="password" required minlength="10" autocomplete="new-password" /></label>
			<p class="hint">${a("passwordHint")}</p>
			<button class="main">${a("save")}</button>
		</form>`}var ee=$(null),en=$(!0),le=e=>new Date(`${e}T12:00Z`);function wo(e,t){let n=new Date(`${e}T12:00Z`);return n.setUTCDate(n.getUTCDate()+t),n.toISOString().slice(0,10)}var De={week:7,list:28},Aa=([e,t,n=""])=>({kind:De[e]?e:"week",date:t??"",desk:n});async function Na({kind:e,date:t,desk:n}){await Q(async()=>{ee.value=await b(`appointments?day=${t}&desk=${n}${e==="list"?`&days=${De.list}`:""}`)})}function $t({item:e}){let t={confirmed:"✓",cancelled:"✗",moving:"⇄"};return i`<span class=${`state ${e.state}`}>${t[e.state]&&i`<b aria-hidden="true">${t[e.state]}</b> `}${a(e.state==="planned"?"noAnswer":`answer.${e.state}`)}</span>`}function Fa({item:e}){return i`
		<li><a class=${`item ${e.state}`} href=${`#appointment/${e.id}`}>
			<time>${e.time}</time> <strong dir="ltr">${e.code}</strong>
			<${$t} item=${e} />
			${e.number&&i`<bdi class="who" dir="ltr">${e.number}</bdi>`}
			${e.topic&&i`<span class="tag" dir="auto">${e.topic}</span>`}
			${e.desk&&i`<span class="tag">${e.desk}</span>`}
			${e.told&&i`<small>${a(`told.${e.told}`)}</small>`}
		</a></li>`}function qa({slot:e}){return i`
		<li><a class="item free" href=${`#appointment/new/${e.day}T${e.time}/${e.desk}`}>
			<time>${e.time}</time> ${a("freeSlot")}${e.room>1?` × ${e.room}`:""}
			<span class="tag">${e.desk}</span></a></li>`}function La({date:e}){let{today:t,appointments:n,slots:o}=ee.value,r=[...n.filter(s=>s.day===e).map(s=>({at:s.time,key:s.id,show:i`<${Fa} key=${s.id} item=${s} />`})),...en.value?o.filter(s=>s.day===e).map(s=>({at:s.time,show:i`<${qa} key=${`${s.desk}${s.time}`} slot=${s} />`})):[]].sort((s,l)=>s.at.localeCompare(l.at));return i`
		<li class=${e===t?"day today":"day"}>
			<h2><time datetime=${e}>${R(le(e))}</time>${e===t&&i` <span class="hidden">${a("today")}</span>`}</h2>
			${r.length===0?i`<p class="empty">–</p>`:i`<ul>${r.map(({show:s})=>s)}</ul>`}
		</li>`}function Ia(){let{appointments:e}=ee.value;return e.length===0?i`<p class="empty">${a("noAppointments")}</p>`:i`
		<div class="wide" tabindex="0" role="region" aria-label=${a("appointments")}><table>
			<thead><tr>${["when","code.of","answer.word","about","desk","place","reminders"].map(t=>i`<th key=${t} scope="col">${a(t)}</th>`)}</tr></thead>
			<tbody>${e.map(t=>i`
				<tr key=${t.id}>
					<td><time>${R(le(t.day))} ${t.time}</time></td>
					<td><a class="item-link" href=${`#appointment/${t.id}`}><bdi dir="ltr">${t.code}</bdi></a></td>
					<td><${$t} item=${t} /></td>
					<td>${t.person?i`<a href=${`#person/${t.person}`}><bdi dir="ltr">${t.number??a("erased")}</bdi></a>`:"–"}</td>
					<td>${t.desk??"–"}</td>
					<td dir="auto">${t.place}</td>
					<td>${t.reminders?t.told?a(`told.${t.told}`):a("told.planned"):a("never.reminded")}</td>
				</tr>`)}</tbody>
		</table></div>`}function Ra({at:e}){let{days:t,desks:n}=ee.value,o=s=>N("appointments",e.kind,wo(t[0],s*De[e.kind]),e.desk),r=()=>g(()=>lo("appointments/export",{from:t[0],until:t.at(-1)},`appointments-${t[0]}.csv`));return i`
		<div class="filters">
			<button type="button" onClick=${()=>o(-1)} aria-label=${a("before")}><span class="arrow" aria-hidden="true">‹</span></button>
			<button type="button" onClick=${()=>N("appointments",e.kind)}>${a("today")}</button>
			<button type="button" onClick=${()=>o(1)} aria-label=${a("after")}><span class="arrow" aria-hidden="true">›</span></button>
			${Object.keys(De).map(s=>i`<button type="button" key=${s} aria-pressed=${e.kind===s} onClick=${()=>N("appointments",s,t[0],e.desk)}>${a(`show.${s}`)}</button>`)}
			${n.length>0&&i`<label><span class="hidden">${a("desk")}</span>
				<select value=${e.desk} onChange=${({target:s})=>N("appointments",e.kind,t[0],s.value)}>
					<option value="">${a("allDesks")}</option>
					${n.map(({name:s})=>i`<option key=${s}>${s}</option>`)}
				</select></label>`}
			${e.kind==="week"&&n.some(({slots:s})=>s)&&i`<label class="tick"><input type="checkbox" checked=${en.value} onChange=${({target:s})=>{en.value=s.checked}} /> ${a("freeSlots")}</label>`}
			<a class="button" href="#appointment/new">${a("newAppointment")}</a>
			<a href="#waiting">${a("waitingList")}</a>
			${x.value.role!=="volunteer"&&i`
				<a href="#import/appointments">${a("import")}</a>
				<button type="button" onClick=${r}>${a("export")}</button>`}
		</div>`}function Ua(e,t){let n=document.documentElement.dir==="rtl"?"ArrowLeft":"ArrowRight";if(e.target.closest("input, textarea, select, .wide")||e.ctrlKey||e.altKey||e.metaKey||!ee.value)return;let o=[...document.querySelectorAll(".item, .item-link")],r=o.indexOf(document.activeElement);e.key==="ArrowLeft"||e.key==="ArrowRight"?N("appointments",t.kind,wo(ee.value.days[0],e.key===n?De[t.kind]:-De[t.kind]),t.desk):e.key==="t"?N("appointments",t.kind):e.key==="l"?N("appointments",t.kind==="week"?"list":"week",ee.value.days[0],t.desk):e.key==="n"?N("appointment","new"):(e.key==="j"||e.key==="k")&&o[Math.max(0,Math.min(o.length-1,r+(e.key==="j"?1:-1)))]?.focus()}function ko({parts:e}){let t=Aa(e);if(y(()=>{Na(t)},[A.value.count]),y(()=>{let r=s=>Ua(s,t);return addEventListener("keydown",r),()=>removeEventListener("keydown",r)},[]),ee.value===null)return i`<h1>${a("appointments")}</h1>`;let{days:n,more:o}=ee.value;return i`
		<h1>${a("appointments")} <small>${R(le(n[0]))} – ${R(le(n.at(-1)))}</small></h1>
		<${Ra} at=${t} />
		${t.kind==="list"?i`<${Ia} />`:i`<ol class="week">${n.map(r=>i`<${La} key=${r} date=${r} />`)}</ol>`}
		${o&&i`<p class="hint">${a("notAll")}</p>`}
		<p class="hint">${a("keys.appointments")}</p>`}var So=$(null),xo=$([]),Be=$([]);async function Co(e){await Q(async()=>{So.value=await b(`appointments/${e}`)})}async function Eo(e,t){Be.value=[];try{return I.value="",await w(e,t)}catch(n){return I.value=n.message,Be.value=n.columns??[],null}}function V({name:e,children:t}){return i`<label>${a(`field.${e}`)}${t}
		${Be.value.includes(e)&&i`<span class="wrong">${a(`bad.${e}`)}</span>`}</label>`}function Ha(e){let t=Math.round(e/36e5);return t%24===0?`${v(t/24)} ${a("days")}`:`${v(t)} ${a("hours")}`}function Va({history:e}){return i`
		<h2>${a("told")}</h2>
		${e.length===0?i`<p class="empty">${a("toldNothing")}</p>`:i`
			<ol class="history">${e.map(t=>i`
				<li><time>${T(t.at)}</time>
					<span>${t.before===0?a("ofChange"):`${Ha(t.before)} ${a("beforeIt")}`}</span>
					<span class="tag">${a(`told.${t.state}`)}</span>
					${t.calls>0&&i`<span class="tag">${a("calls")}: ${v(t.calls)}</span>`}
					${t.stale&&i`<span class="tag">${a("told.stale")}</span>`}</li>`)}</ol>`}`}var tn=(e,t,n)=>Eo(t,n).then(o=>{o&&Co(e)});function Wa({item:e}){let t=n=>{n.preventDefault();let{starts:o,place:r,reminders:s}=Object.fromEntries(new FormData(n.target));tn(e.id,`appointments/${e.id}`,{starts:o,place:r,reminders:s?"yes":"no"})};return e.past||e.state==="cancelled"?null:i`
		<details open=${e.state==="moving"}><summary>${a("moveIt")}</summary>
			<form class="door" onSubmit=${t}>
				<${V} name="starts"><input id="starts" name="starts" type="datetime-local" required defaultValue=${`${e.day}T${e.time}`} /></${V}>
				<${V} name="place"><input name="place" required maxlength="300" dir="auto" defaultValue=${e.place} /></${V}>
				<label class="tick"><input name="reminders" type="checkbox" defaultChecked=${e.reminders} /> ${a("field.reminders")}</label>
				<p class="hint">${a("moveHint")}</p>
				<button class="main">${a("moveIt")}</button>
			</form></details>
		<details><summary>${a("cancelIt")}</summary>
			<p>${a("cancelHint")}</p>
			<button type="button" class="alert" onClick=${()=>tn(e.id,`appointments/${e.id}/cancel`)}>${a("cancelIt")}</button></details>
		<button type="button" onClick=${()=>tn(e.id,`appointments/${e.id}/wait`)}>${a("waitForSlot")}</button>`}function Ba({id:e}){y(()=>{Be.value=[]},[e]),y(()=>{Co(e)},[e,A.value.count]);let t=So.value;return String(t?.id)!==e?i`<h1>${a("appointment")}</h1>`:i`
		<p><a href=${`#appointments/week/${t.day}`}>${a("backToWeek")}</a></p>
		<h1>${R(le(t.day))}, <time>${t.time}</time> · <bdi dir="ltr">${t.code}</bdi></h1>
		<p><${$t} item=${t} /> ${t.desk&&i`<span class="tag">${t.desk}</span>`} ${t.topic&&i`<span class="tag" dir="auto">${t.topic}</span>`} ${t.staff&&i`<span class="tag" dir="auto">${t.staff}</span>`}</p>
		<p dir="auto">${t.place}</p>
		<p>${t.person?i`<a href=${`#person/${t.person}`}>${a("conversation")} <bdi dir="ltr">${t.number??a("erased")}</bdi></a>`:a("notYours")}</p>
		<${Wa} item=${t} />
		<${Va} history=${t.history} />`}function Ka({starts:e="",desk:t="",person:n=""}){y(()=>{Be.value=[],Q(async()=>{({desks:xo.value}=await b("appointments?days=1"))}),document.querySelector(e?"#who":"#starts")?.focus()},[]);let o=xo.value,r=async s=>{s.preventDefault();let{who:l,reminders:c,...d}=Object.fromEntries([...new FormData(s.target)].filter(([,h])=>h!=="")),f=/^[a-z0-9]{12}$/.test(l??""),p=await Eo("appointments",{...d,[f?"person":"number"]:l,reminders:c?"yes":"no"});p&&N("appointment",String(p.id))};return i`
		<p><a href="#appointments">${a("backToWeek")}</a></p>
		<form class="door wider" onSubmit=${r}>
			<h1>${a("newAppointment")}</h1>
			<${V} name="starts"><input id="starts" name="starts" type="datetime-local" required defaultValue=${e} /></${V}>
			<${V} name="number"><input id="who" name="who" required maxlength="40" dir="ltr" autocomplete="off" defaultValue=${n} /></${V}>
			<p class="hint">${a("whoHint")}</p>
			<label>${a("desk")}<select name="desk"><option value="">–</option>${o.map(({name:s})=>i`<option key=${s} selected=${s===t}>${s}</option>`)}</select></label>
			<${V} name="place"><input name="place" maxlength="300" dir="auto" required=${!o.some(({place:s})=>s)} /></${V}>
			<${V} name="topic"><input name="topic" maxlength="60" dir="auto" /></${V}>
			<label>${a("field.language")}<select name="language"><option value=""></option>${U.value.languages.map(({tag:s,name:l})=>i`<option key=${s} value=${s} lang=${s}>${l}</option>`)}</select></label>
			<${V} name="code"><input name="code" maxlength="20" dir="ltr" autocapitalize="characters" /></${V}>
			<p class="hint">${a("codeHint")}</p>
			<label class="tick"><input name="reminders" type="checkbox" defaultChecked /> ${a("field.reminders")}</label>
			<button class="main">${a("save")}</button>
		</form>`}function Oo({parts:[e,t,n,o]}){return e==="new"?i`<${Ka} starts=${t} desk=${n} person=${o} />`:i`<${Ba} id=${e} />`}var To=["no_number","number_invalid","sent_post","appointment_questura","in_process","need_documents","ready","collected","not_found","warning_refusal","refused","unavailable","stale"],mt=$(null),nn=$(0),Me=$(0);async function on(e,t=0){await Q(async()=>{let n=await b(`cases?state=${e}${t?`&before=${t}`:""}`);mt.value=t?[...mt.value,...n.cases]:n.cases,nn.value=n.next})}function za({file:e,state:t}){return i`
		<form class="inline" onSubmit=${async o=>{o.preventDefault(),await g(()=>w(`cases/${e.id}`,Object.fromEntries(new FormData(o.target))))&&(Me.value=0,on(t))}}>
			<label><span class="hidden">${a("caseState")}</span><select name="state">${To.map(o=>i`<option key=${o} value=${o} selected=${o===e.state}>${a(`case.${o}`)}</option>`)}</select></label>
			<label>${a("field.date")}<input name="date" type="date" defaultValue=${e.date??""} /></label>
			<label>${a("field.time")}<input name="time" maxlength="20" defaultValue=${e.time??""} /></label>
			<label>${a("field.place")}<input name="place" maxlength="300" dir="auto" defaultValue=${e.place??""} /></label>
			<button class="main">${a("save")}</button>
		</form>`}function Xa({file:e,state:t}){return i`
		<li>
			<div class="what">
				<bdi dir="ltr"><strong>${e.case?`…${e.case}`:"–"}</strong></bdi> <span>${a(`case.${e.state}`)}</span>
				<small>${e.person&&i`<a href=${`#person/${e.person}`}><bdi dir="ltr">${e.number??a("erased")}</bdi></a>`}
					${e.date&&i`<span><time>${e.date}</time> ${e.time}</span>`}
					${e.place&&i`<bdi>${e.place}</bdi>`}
					<span>${a("checked")} <time>${R(e.checked)}</time></span></small>
				${Me.value===e.id&&i`<${za} file=${e} state=${t} />`}
			</div>
			${e.case&&i`<button type="button" aria-expanded=${Me.value===e.id} onClick=${()=>{Me.value=Me.value===e.id?0:e.id}}>${a("change")}</button>`}
		</li>`}function Do({parts:[e=""]}){return y(()=>{Me.value=0,on(e)},[e]),i`
		<h1>${a("cases")}</h1>
		<div class="filters">
			<label><span class="hidden">${a("caseState")}</span>
				<select value=${e} onChange=${({target:t})=>N("cases",t.value)}>
					<option value="">${a("allStates")}</option>
					${To.map(t=>i`<option key=${t} value=${t}>${a(`case.${t}`)}</option>`)}
				</select></label>
			${x.value.role!=="volunteer"&&i`<a href="#import/cases">${a("import")}</a>`}
		</div>
		${mt.value?.length===0&&i`<p class="empty">${a("noCases")}</p>`}
		<ul class="tasks">${mt.value?.map(t=>i`<${Xa} key=${t.id} file=${t} state=${e} />`)}</ul>
		${nn.value>0&&i`<button type="button" onClick=${()=>on(e,nn.value)}>${a("more")}</button>`}`}var Ya=["appointments","cases","people"],ce=$(null),B=$(null),Pe=$(null),Za=500;function Mo(){ce.value=B.value=Pe.value=null}async function Ga(e,t){Mo(),await g(async()=>{await ro(t,n=>{B.value={what:"reading",done:n,all:t.size}}),ce.value=await w("import/check",{what:e})}),B.value=null}var Ja=()=>new Promise(e=>{setTimeout(e,Za)});async function Qa(e,t){t.preventDefault();let n=t.target.elements.cancel_missing?.checked??!1;await g(async()=>{let o=await w("import",{what:e,cancel_missing:n}),{import:r,pieces:s,rows:l}=o;for(let c=0;c<s;c++)B.value={what:"sending",done:c,all:s},o=await w(`import/${r}`,{piece:c});for(;!o.ended;)B.value={what:"putting",done:o.put,all:l},await Ja(),o=await b(`import/${r}`);Pe.value={rows:l,cancelled:o.cancelled??0},ce.value=null}),B.value=null}function es({finding:e}){let t=a(`bad.${e.code}`);return i`<li>${e.line>0&&i`<strong>${a("line",e.line)}</strong>: `}
		${t===`bad.${e.code}`?i`<span lang="en" dir="ltr">${e.message}</span>`:i`${t} <small lang="en" dir="ltr">${e.message}</small>`}</li>`}function ts(){let{wrong:e,findings:t}=ce.value;return i`
		<section role="alert">
			<h2>${a("badRows",v(e))}</h2>
			<p>${a("nothingImported")}</p>
			<ul class="findings">${t.map(n=>i`<${es} key=${`${n.line}${n.code}${n.message}`} finding=${n} />`)}</ul>
			${e>t.length&&i`<p class="hint">${a("andMore",v(e-t.length))}</p>`}
		</section>`}var ns=["number","code","starts_ms","place","desk","case_number","state","name","language"],os=(e,t)=>e==="starts_ms"?T(t):t;function as({what:e}){let{rows:t,first:n}=ce.value,o=ns.filter(r=>n.some(s=>s[r]!==void 0));return i`
		<section>
			<h2 role="status">${a("rowsFine",v(t))}</h2>
			<div class="wide" tabindex="0" role="region" aria-label=${a("firstRows")}><table>
				<thead><tr>${o.map(r=>i`<th key=${r} scope="col">${a(`column.${r}`)}</th>`)}</tr></thead>
				<tbody>${n.map((r,s)=>i`<tr key=${s}>${o.map(l=>i`<td key=${l}><bdi>${os(l,r[l])}</bdi></td>`)}</tr>`)}</tbody>
			</table></div>
			<form onSubmit=${r=>Qa(e,r)}>
				${e==="appointments"&&i`
					<label class="tick"><input type="checkbox" name="cancel_missing" /> ${a("cancelMissing")}</label>
					<p class="hint">${a("cancelMissingHint")}</p>`}
				<button class="main" id="put" disabled=${B.value!==null}>${a("importRows",v(t))}</button>
			</form>
		</section>`}function Po({parts:[e="appointments"]}){return y(()=>{Mo(),document.querySelector("#file")?.focus()},[e]),i`
		<h1>${a("import")}</h1>
		<div class="filters">${Ya.map(t=>i`<a key=${t} href=${`#import/${t}`} aria-current=${t===e?"page":void 0}>${a(t)}</a>`)}</div>
		<p>${a("importHint")}</p>
		<p class="hint"><code dir="ltr">${a(`columns.${e}`)}</code></p>
		<label>${a("file")}<input id="file" type="file" accept=${e==="appointments"?".csv,.ics,text/csv,text/calendar":".csv,text/csv"} onChange=${({target:t})=>{t.files.length>0&&Ga(e,t.files[0])}} /></label>
		${B.value&&i`<p role="status">${a(`step.${B.value.what}`)} <progress value=${B.value.done} max=${Math.max(1,B.value.all)} aria-label=${a(`step.${B.value.what}`)}></progress></p>`}
		${ce.value&&(ce.value.wrong>0?i`<${ts} />`:ce.value.rows===0?i`<p role="status">${a("noRows")}</p>`:i`<${as} what=${e} />`)}
		${Pe.value&&i`<p class="held" role="status">${a("imported",v(Pe.value.rows))}${Pe.value.cancelled>0?` ${a("cancelledToo",v(Pe.value.cancelled))}`:""} <a href=${e==="people"?"#inbox":`#${e}`}>${a("look")}</a></p>`}`}var je=({flow:e,step:t})=>`${e}.${t}`;function an(e,t){let n=(e[t-1]??"").trim(),o=n.search(/\s*(->|→|–>)/);return o>0?n.slice(0,o):n.split(/\s/)[0]}function ss(e,t){let n=new Map;for(let{name:o,arrows:r}of e.steps)for(let s of r){let l=je({flow:e.name,step:o}),c=s.flow===e.name?je(s):s.flow;if(l===c)continue;let d=`${l} ${c}`,f=n.get(d)??{id:d,from:l,to:c,labels:[],times:0},p=an(t,s.line);f.labels.includes(p)||f.labels.push(p),n.set(d,f)}return[...n.values()]}function is(e,t,n){let o=new Map([[t,null]]),r=[t];for(let l of r){if(l===n)break;for(let c of e)c.from===l&&!o.has(c.to)&&(o.set(c.to,c),r.push(c.to))}let s=[];for(let l=o.get(n);l;l=o.get(l.from))s.push(l);return s}function rs(e,t){let n=je({flow:e.name,step:e.steps[0].name}),o=new Map([[n,0]]),r=[n],s=()=>{for(let c of r)for(let{from:d,to:f}of t)d===c&&!o.has(f)&&(o.set(f,o.get(d)+1),r.push(f))};s();for(let{name:c}of e.steps){let d=je({flow:e.name,step:c});o.has(d)||(o.set(d,0),r.push(d),s())}let l=[];for(let c of r)(l[o.get(c)]??=[]).push(c);return l}function jo(e,t){let n=(e.text??"").split(`
`),o=ss(e,n);for(let{from:f,flow:p,step:h,times:_}of e.chosen)for(let u of is(o,je({flow:e.name,step:f}),p===e.name?je({flow:p,step:h}):p))u.times+=_;let r=rs(e,o),l=Math.max(...r.map(f=>f.length))*178-28+40+40,c=new Map;r.forEach((f,p)=>f.forEach((h,_)=>{let u=40+(l-40-40-f.length*178+28)/2+_*178;c.set(h,{place:h,x:t?l-u-150:u,y:20+p*114,width:150,height:40,name:h.slice(h.indexOf(".")+1),isOther:!h.includes(".")})}));let d=Math.max(1,...o.map(({times:f})=>f));for(let f of o){let p=c.get(f.from),h=c.get(f.to),_=p.x+150/2,u=h.x+150/2,m=h.y>p.y,E=p.x+150+16;f.path=m?`M${_},${p.y+40} C${_},${p.y+40+36} ${u},${h.y-40} ${u},${h.y-6}`:`M${p.x+150},${p.y+40/2} C${E+24},${p.y+40/2} ${E+24},${h.y+40/2} ${h.x+150+6},${h.y+40/2}`,f.labelX=m?_+(u-_)*.62:E+4,f.labelY=m?p.y+40+(h.y-p.y-40)*.6:(p.y+h.y+40)/2,f.weight=1+4*f.times/d,f.isBack=!m}return{nodes:[...c.values()],arrows:o,lines:n,width:l,height:r.length*114-74+40}}var Ao=$(null),te=$(null);function ls(){return y(()=>{g(async()=>{({flows:Ao.value}=await b("flows"))})},[]),i`
		<h1>${a("flows")}</h1>
		<p class="hint">${a("flows.hint")}</p>
		<ul class="tasks">${Ao.value?.map(e=>i`
			<li key=${e.name}><div class="what"><a href=${`#flows/${e.name}`}><strong>${e.name}</strong> <span dir="auto" lang="en">${e.about}</span></a>
				<small>${a("flows.steps",v(e.steps))}
					${e.text&&i`<span class="tag">${a("flows.text")}</span>`}${e.call&&i`<span class="tag">${a("flows.call")}</span>`}
					${e.findings>0&&i`<b class="tag">${a("flows.findings",v(e.findings))}</b>`}</small></div></li>`)}</ul>`}var cs=e=>document.getElementById(`line-${e}`)?.scrollIntoView({block:"center"});function No(e,t){e.preventDefault();let{line:n}=te.value.steps.find(r=>r.name===t);cs(n);let o=document.getElementById(`line-${n}`);o.tabIndex=-1,o.focus({preventScroll:!0})}function us(){let e=te.value,t=jo(e,re[X.value].direction==="rtl"),n=new Set(e.steps.filter(o=>o.asks).map(({name:o})=>o));return i`
		<div class="picture" tabindex="0" role="region" aria-label=${a("flows.picture")}>
			<svg width=${t.width} height=${t.height} viewBox=${`0 0 ${t.width} ${t.height}`} role="group" aria-label=${e.name} dir="ltr">
				<defs><marker id="tip" viewBox="0 0 8 8" refX="6" refY="4" markerWidth="8" markerHeight="8" markerUnits="userSpaceOnUse" orient="auto"><path d="M0,0 L8,4 L0,8 z" /></marker></defs>
				${t.arrows.map(o=>i`<path key=${o.id} class=${`arrow ${o.times>0?"gone":""} ${o.isBack?"back":""}`} d=${o.path} stroke-width=${o.weight} marker-end="url(#tip)" />`)}
				${t.nodes.map(o=>i`
					<a key=${o.place} href=${o.isOther?`#flows/${o.place}`:`#flows/${e.name}/${o.name}`} onClick=${o.isOther?void 0:r=>No(r,o.name)}>
						<rect class=${o.isOther?"other":n.has(o.name)?"asks":"node"} x=${o.x} y=${o.y} width=${o.width} height=${o.height} rx=${o.isOther?20:6} />
						<text x=${o.x+o.width/2} y=${o.y+o.height/2+5} text-anchor="middle">${o.name}</text></a>`)}
				${t.arrows.filter(o=>!o.isBack||o.times>0).map(o=>i`<text key=${o.id} class="said" x=${o.labelX} y=${o.labelY} text-anchor="middle">${o.labels[0].slice(0,18)}${(o.labels[0].length>18||o.labels.length>1)&&"…"}${o.times>0&&i`<tspan class="times"> ${v(o.times)}</tspan>`}</text>`)}
			</svg>
		</div>
		<p class="hint">${a("flows.key")}</p>`}function ps(){let e=te.value,t=e.text.split(`
`);return i`
		<h2>${a("flows.list")}</h2>
		<ol class="steps">${e.steps.map(n=>i`
			<li key=${n.name}><a href=${`#flows/${e.name}/${n.name}`} onClick=${o=>No(o,n.name)}><strong>${n.name}</strong></a>
				${n.asks&&i` <span class="tag">${a("flows.asks")}</span>`}
				<ul>${n.arrows.map((o,r)=>{let s=o.flow===e.name?o.step:o.flow;return i`<li key=${r}><code dir="ltr">${an(t,o.line)} → ${s}</code></li>`})}</ul></li>`)}</ol>
		${e.chosen.length>0&&i`<h2>${a("flows.chosen")}</h2><div class="scroll"><table>
			<thead><tr><th scope="col">${a("flows.from")}</th><th scope="col">${a("flows.to")}</th><th scope="col" class="number">${a("flows.times")}</th></tr></thead>
			<tbody>${e.chosen.map((n,o)=>i`<tr key=${o}><th scope="row">${n.from}</th><td>${n.flow===e.name?n.step:`${n.flow}.${n.step}`}</td><td class="number">${v(n.times)}</td></tr>`)}</tbody></table></div>`}`}function ds(){let e=te.value,t=o=>e.findings.filter(r=>r.line===o),n=e.findings.filter(o=>o.line===0);return i`
		<h2>${a("flows.file")}</h2>
		<p class="hint">${a("flows.where")} <code dir="ltr">${e.file}</code></p>
		${n.length>0&&i`<details><summary>${a("flows.findings",v(n.length))}</summary><ul class="findings" lang="en" dir="ltr">${n.map((o,r)=>i`<li key=${r} class=${o.level}>${o.message}</li>`)}</ul></details>`}
		<div class="file" tabindex="0" role="region" aria-label=${a("flows.file")} dir="ltr"><ol>${e.text.split(`
`).map((o,r)=>i`
			<li key=${r} id=${`line-${r+1}`}><code>${o}</code>${t(r+1).map((s,l)=>i`<p key=${l} class=${s.level} lang="en">${s.message}</p>`)}</li>`)}</ol></div>`}function fs({name:e}){return y(()=>{te.value=null,g(async()=>{te.value=await b(`flows/${encodeURIComponent(e)}`)})},[e]),te.value===null?i`<h1>${e}</h1>`:i`
		<h1>${te.value.name}</h1>
		<p><span lang="en" dir="auto">${te.value.about}</span></p>
		<p class="actions"><a class="button" href="#flows">${a("flows")}</a> <a class="button" href="../phone/" target="_blank" rel="noopener">${a("flows.phone")}</a></p>
		<${us} />
		<div class="flow"><section><${ps} /></section><section class="beside"><${ds} /></section></div>`}var Fo=({parts:[e]})=>e?i`<${fs} name=${e} />`:i`<${ls} />`;var $s=["all","unread","mine","free"],Ke=$("all"),we=$(null),rn=$(!1);async function Lo(){try{({tasks:we.value,more:rn.value}=await b(`inbox?filter=${Ke.value}`))}catch(e){I.value=e.message}}async function ms(){await g(async()=>{let e=await b(`inbox?filter=${Ke.value}&skip=${we.value.length}`);we.value=[...we.value,...e.tasks],rn.value=e.more})}var sn=(e,t)=>g(()=>w(`tasks/${e.id}`,t)).then(Lo);function qo(e){let t=[...document.querySelectorAll(".tasks a")],n=t.indexOf(document.activeElement);e.target.closest("input, textarea, select")||e.ctrlKey||e.altKey||e.metaKey||(e.key==="j"||e.key==="k"?t[Math.max(0,Math.min(t.length-1,n+(e.key==="j"?1:-1)))]?.focus():e.key==="t"&&n>=0&&sn(we.value[n],{take:!0}))}function ln({id:e}){return i`<audio controls preload="none" src=${`api/recordings/${e}`}></audio>`}function hs({task:e}){return i`
		<li class=${e.urgent?"urgent":""}>
			<div class="what">
				<a href=${e.person?`#person/${e.person}`:"#inbox"}>
					${e.unread&&i`<b class="dot" aria-label=${a("unread")}></b>`}
					<strong>${ge(e.topic)}</strong>
					<bdi dir="ltr">${e.number??a("withheld")}</bdi>
				</a>
				${!e.person&&i`<${ln} id=${e.interaction} />`}
				<small>
					${e.urgent&&i`<b class="tag">${a("urgent")}</b>`}
					<span class="tag">${e.desk}</span>
					${e.language&&i`<span class="tag">${e.language}</span>`}
					<time>${R(e.due)}</time>
					<span>${a(e.state)}${e.staff&&i` · <bdi>${e.staff}</bdi>`}</span>
				</small>
			</div>
			${e.staff===x.value.name?i`<button type="button" onClick=${()=>sn(e,{state:"done"})}>${a("close")}</button>`:i`<button type="button" disabled=${e.staff!==null} onClick=${()=>sn(e,{take:!0})}>${a("take")}</button>`}
		</li>`}function Io(){return y(()=>{Lo()},[Ke.value,A.value.count]),y(()=>(addEventListener("keydown",qo),()=>removeEventListener("keydown",qo)),[]),i`
		<h1>${a("inbox")}</h1>
		<div class="filters" role="group" aria-label=${a("inbox")}>
			${$s.map(e=>i`
				<button type="button" key=${e} aria-pressed=${Ke.value===e} onClick=${()=>{Ke.value=e}}>${a(e==="free"?"free.filter":e)}</button>`)}
		</div>
		${we.value?.length===0&&i`<p class="empty">${a("nothing")}</p>`}
		<ul class="tasks">${we.value?.map(e=>i`<${hs} key=${e.id} task=${e} />`)}</ul>
		${rn.value&&i`<button type="button" onClick=${ms}>${a("more")}</button>`}
		<p class="hint">${a("keys")}</p>`}function ht(e){y(()=>{let t=n=>{n.target.closest("input, textarea, select")||n.ctrlKey||n.altKey||n.metaKey||!Object.hasOwn(e,n.key)||(n.preventDefault(),e[n.key]())};return addEventListener("keydown",t),()=>removeEventListener("keydown",t)})}var K=e=>e===null?a("notice.others"):U.value.languages.find(t=>t.tag===e)?.name??e,ue=e=>e%1440===0?a("notice.days",v(e/1440)):e%60===0?a("notice.hours",v(e/60)):a("notice.minutes",v(e)),_t=({kind:e,name:t,notice:n})=>i`${a(`notice.to.${e}`)} ${e==="those"?i`<a href=${`#notice/${n}`}>${n}</a>`:i`<bdi>${t}</bdi>`}`,vt=({after:e,without:t})=>t?a("notice.without"):e===0?a("notice.atOnce"):a("notice.after",ue(e));function Ro({text:e,letters:t}){let n=[];for(let o of e){let r=t.includes(o),s=n.at(-1);s?.marked===r&&!r?s.text+=o:n.push({marked:r,text:o})}return n.map(({marked:o,text:r},s)=>o?i`<mark key=${s}>${r}</mark>`:r)}var ke=6e4,gt=1440*ke,xe=({share:e,kind:t="",size:n=""})=>i`
	<svg class=${`measure ${n}`} aria-hidden="true" preserveAspectRatio="none" viewBox="0 0 100 10"><rect class=${t} width=${Math.max(e>0?.5:0,100*e)} height="10" /></svg>`,un=(e,t)=>t>0?e/t:0;function _s({result:e}){let t=Math.max(...e.texts.map(({people:n})=>n));return i`
		<div class="scroll"><table>
			<caption>${a("notice.perLanguage")}</caption>
			<thead><tr><th scope="col">${a("notice.language")}</th><th scope="col" class="number">${a("notice.people")}</th><th class="wide"><span class="hidden">${a("notice.bar")}</span></th>
				<th scope="col" class="number">${a("notice.parts")}</th><th scope="col" class="number">${a("notice.cost")}</th></tr></thead>
			<tbody>${e.texts.map(n=>i`
				<tr key=${n.language}><th scope="row"><bdi>${K(n.language)}</bdi><${xe} size="narrow" share=${un(n.people,t)} /></th><td class="number">${v(n.people)}</td>
					<td class="wide"><${xe} share=${un(n.people,t)} /></td>
					<td class="number">${v(n.parts*n.people)} <small>${a("notice.each",v(n.parts))}</small></td><td class="number">${ye(n.cost/1e6)}</td></tr>`)}</tbody>
			<tfoot><tr><th scope="row">${a("notice.together")}</th><td class="number">${v(e.people)}</td><td class="wide"></td><td class="number">${v(e.parts)}</td><td class="number">${ye(e.cost/1e6)}</td></tr></tfoot>
		</table></div>`}function pn({reasons:e,people:t}){let n=Object.entries(e),o=n.reduce((r,[,s])=>r+s,t);return n.length>0&&i`
		<div class="scroll"><table>
			<caption>${a("notice.leftOut")}</caption>
			<tbody>${n.map(([r,s])=>i`
				<tr key=${r}><th scope="row">${a(`notice.reason.${r}`)}</th><td class="number">${v(s)}</td><td class="wide"><${xe} kind="out" share=${un(s,o)} /></td></tr>`)}</tbody>
		</table></div>`}function vs([e,t],n,o){let r=[];if(e===t)return r;for(let s=n-gt;s<o&&r.length<40;s+=gt){let l=new Date(s).setHours(0,0,0,0),c=new Date(l).setHours(0,e),d=new Date(e<t?l:l+gt+36e5).setHours(0,t);d>n&&c<o&&r.push([Math.max(c,n),Math.min(d,o)])}return r}var cn=26,gs=[10,30,60,120,180,360,720,1440,2880,5760,14400];function ys({notice:e,result:t}){let n=t.to.filter(u=>u.starts>0),o=t.starts-10*ke,r=Math.max(t.ends+10*ke,o+60*ke),s=re[X.value].direction==="rtl",l=u=>100*(u-o)/(r-o),c=(u,m)=>{let E=Math.max(.7,l(m)-l(u));return{x:`${s?100-l(u)-E:l(u)}%`,width:`${E}%`}},d=ke*(gs.find(u=>(r-o)/ke/u<=6)??20*1440),f=[];for(let u=new Date(o).setHours(0,0,0,0);u<r&&f.length<12;u+=d)l(u)>3&&l(u)<97&&f.push(u);let p=n.length*cn+24,h=vs(t.quiet,o,r),_=`${a("notice.starts")} ${T(t.starts)}, ${a("notice.ends")} ${T(t.ends)}`;return i`
		<figure>
			<figcaption>${a("notice.when")}</figcaption>
			<svg class="time" role="img" aria-label=${_} width="100%" height=${p}>
				${h.map(([u,m])=>i`<rect key=${u} class="quiet" ...${c(u,m)} y="0" height=${p-20} />`)}
				${f.map(u=>i`<g key=${u}>
					<line x1=${c(u,u).x} x2=${c(u,u).x} y1="0" y2=${p-20} />
					<text x=${c(u,u).x} y=${p-5} text-anchor="middle">${d>=gt?new Date(u).getDate():mo(u)}</text></g>`)}
				${n.map((u,m)=>i`<rect key=${m} class="lane" ...${c(u.starts,u.ends)} y=${m*cn+4} height=${cn-8} rx="3" />`)}
			</svg>
			${h.length>0&&i`<p class="hint"><svg class="key" aria-hidden="true" width="14" height="14"><rect class="quiet" width="14" height="14" /></svg> ${a("notice.quiet")}</p>`}
			<div class="scroll"><table>
				<thead><tr><th scope="col">${a("notice.who")}</th><th scope="col" class="number">${a("notice.people")}</th><th scope="col">${a("notice.starts")}</th><th scope="col">${a("notice.ends")}</th></tr></thead>
				<tbody>${e.to.map((u,m)=>i`
					<tr key=${m}><th scope="row"><${_t} ...${u} /> <small>${vt(u)}</small></th><td class="number">${u.without?"–":v(t.to[m].people)}</td>
						<td>${t.to[m].starts?T(t.to[m].starts):"–"}</td><td>${t.to[m].ends?T(t.to[m].ends):"–"}</td></tr>`)}</tbody>
			</table></div>
		</figure>`}function bs({result:e}){return i`
		${e.no_way&&i`<p class="warning">${a("notice.noWay")}</p>`}
		${e.people===0&&i`<p class="warning">${a("notice.nobody")}</p>`}
		${e.over&&i`<p class="warning">${a("notice.over",ye((e.cap-e.spent)/1e6))}</p>`}
		${e.late>0&&i`<p class="warning">${a("notice.late",v(e.late))}</p>`}
		${e.waits_quiet&&i`<p class="warning">${a("notice.waitsQuiet")}</p>`}`}function yt({notice:e,result:t}){let n=Math.max(1,Math.round((t.ends-t.starts)/ke));return i`
		<section class="rehearsal" aria-label=${a("notice.rehearsal")}>
			<h2>${a("notice.rehearsal")}</h2>
			<p class="sum"><strong>${a("notice.sumPeople",v(t.people))}</strong> · ${a("notice.sumCost",ye(t.cost/1e6))} · ${a("notice.sumTime",ue(n))}</p>
			<${bs} result=${t} />
			<${_s} result=${t} />
			<${pn} reasons=${t.left_out} people=${t.people} />
			<${ys} notice=${e} result=${t} />
		</section>`}var dn=$(null),ws={n:()=>N("notice-edit","new"),j:()=>Uo(1),k:()=>Uo(-1)};function Uo(e){let t=[...document.querySelectorAll(".tasks a")];t[Math.max(0,Math.min(t.length-1,t.indexOf(document.activeElement)+e))]?.focus()}var fn=({notice:{state:e,urgent:t}})=>i`
	<span class=${`tag state-${e}`}>${a(`notice.state.${e}`)}</span>
	${t&&i`<b class="tag">${a("urgent")}</b>`}`;function Ho(){return y(()=>{g(async()=>{({notices:dn.value}=await b("notices"))})},[A.value.count]),ht(ws),i`
		<h1>${a("notices")}</h1>
		<p><a class="button main" href="#notice-edit/new">${a("notice.new")}</a></p>
		${dn.value?.length===0&&i`<p class="empty">${a("notice.none")}</p>`}
		<ul class="tasks">${dn.value?.map(e=>i`
			<li key=${e.id} class=${e.state==="running"?"live":""}>
				<div class="what">
					<a href=${`#notice/${e.id}`}><strong dir="auto">${e.title??"?"}</strong></a>
					<small><${fn} notice=${e} /> <bdi>${e.by}</bdi>
						<time>${T(e.starts||e.made)}</time></small>
				</div>
			</li>`)}</ul>
		<p class="hint">${a("notice.keys")}</p>`}var P=$(null),Xe=$(null),ze=$(!1),bt=$(""),ks=({state:e,messages:t})=>e==="running"||t.waiting+t.sending>0,$n=({state:e})=>e==="draft"||e==="approved";async function Vo(e){let t=await b(`notices/${e}`);$n(t)&&Xe.value?.hash!==t.hash&&(Xe.value={hash:t.hash,...await b(`notices/${e}/rehearsal`)}),P.value=t}function xs(e){let t,n=async()=>{let o=performance.now();await g(()=>Vo(e));let r=performance.now()-o;t!==null&&P.value&&ks(P.value)&&(t=setTimeout(n,Math.max(1e3,10*r)))};return n(),()=>{clearTimeout(t),t=null}}var Se=(e,t={})=>g(async()=>{ze.value=!1,await w(`notices/${P.value.id}`,{what:e,...t}),await Vo(P.value.id),A.value={count:A.value.count+1,person:void 0}});async function Ss(e){e.preventDefault();let{language:t}=Object.fromEntries(new FormData(e.target));bt.value="",await g(()=>w(`notices/${P.value.id}/test`,{language:t}))&&(bt.value=a("notice.tested"))}function Cs(){let e=P.value;return i`
		<h1><bdi>${e.title}</bdi></h1>
		<p><${fn} notice=${e} /></p>
		<dl class="facts">
			<dt>${a("notice.writtenBy")}</dt><dd><bdi>${e.by}</bdi> · <time>${T(e.made)}</time></dd>
			<dt>${a("notice.approvedBy")}</dt><dd>${e.approved_by?i`<bdi>${e.approved_by}</bdi> · <time>${T(e.approved)}</time>`:"–"}</dd>
			<dt>${a("notice.hash")}</dt><dd><code>${e.hash}</code></dd>
			${(e.starts||e.start)>0&&i`<dt>${a("notice.starts")}</dt><dd><time>${T(e.starts||e.start)}</time></dd>`}
			${e.valid>0&&i`<dt>${a("notice.valid")}</dt><dd>${ue(e.valid)}</dd>`}
			${e.call&&i`<dt>${a("notice.how")}</dt><dd>${a("notice.call")}</dd>`}
			<dt>${a("notice.who")}</dt><dd>${e.to.map((t,n)=>i`<span key=${n}>${n>0&&" · "}<${_t} ...${t} /> <small>${vt(t)}</small></span>`)}
				${e.only.length>0&&i` · <small>${a("notice.only")}: ${e.only.map(K).join(", ")}</small>`}</dd>
		</dl>`}var Es=()=>i`
	<div class="cards" role="list" aria-label=${a("notice.texts")}>${P.value.texts.map(({language:e,text:t})=>i`
		<div key=${e} role="listitem" class="card"><strong><bdi>${K(e)}</bdi></strong><p dir="auto" lang=${e??void 0}>${t}</p></div>`)}</div>`;function Os(){let e=P.value;return e.call?null:e.phone?i`
		<form class="actions" onSubmit=${Ss}>
			<label class="inline"><span>${a("notice.testIn")}</span> <select name="language">${e.texts.map(({language:t})=>i`<option key=${t} value=${t??""}>${K(t)}</option>`)}</select></label>
			<button>${a("notice.test")} <bdi dir="ltr">${e.phone}</bdi></button>
			<output role="status">${bt.value}</output>
		</form>`:i`<p class="hint">${a("notice.noPhone")} <code dir="ltr">passaparola notice phone +39… ${x.value.name}</code></p>`}function Ts(){return i`
		<form class="actions" onSubmit=${t=>{t.preventDefault();let{at:n}=Object.fromEntries(new FormData(t.target));Se("start",{at:n?new Date(n).getTime():0})}}>
			<button class="main">${a("notice.start")}</button>
			<label class="inline"><span>${a("notice.startAt")}</span> <input name="at" type="datetime-local" /></label>
		</form>`}var Ds=()=>ze.value?i`
	<button type="button" class="alert" onClick=${()=>Se("stop")}>${a("notice.stopSure")}</button>
	<button type="button" onClick=${()=>{ze.value=!1}}>${a("notice.stopNot")}</button>`:i`
	<button type="button" onClick=${()=>{ze.value=!0}}>${a("notice.stop")}</button>`;function Ms(){let e=P.value,t=sessionStorage.getItem(`pin-${e.id}`);return i`
		${t&&e.street&&i`<p class="warning">${a("notice.pin")} <code dir="ltr">${e.id} ${e.street} ${t}</code></p>`}
		${e.state==="draft"&&(e.own?i`<p>${a("notice.waitsApproval")}</p>`:i`
			<p class="actions"><button type="button" class="main" onClick=${()=>Se("approve",{hash:e.hash})}>${a("notice.approve")} <code>${e.hash}</code></button></p>
			<p class="hint">${a("notice.approveHint")}</p>`)}
		${e.state==="approved"&&i`<${Ts} />`}
		<p class="actions">${e.own&&i`<a class="button" href=${`#notice-edit/${e.id}`}>${a("notice.change")}</a>`}</p>
		<${Os} />
		${Xe.value&&i`<${yt} notice=${e} result=${Xe.value} />`}`}var Ps=["delivered","sent","sending","waiting","unknown","failed","stopped"];function js(){let{messages:e,to_come:t,failed:n,planned:o}=P.value,r=[...Ps.map(c=>[a(`notice.message.${c}`),e[c],c]),[a("notice.toCome"),t,"waiting"]].filter(([,c])=>c>0),s=e.delivered+e.sent+e.unknown+e.failed+e.stopped,l=s+e.waiting+e.sending+t;return i`
		<p class="sum" role="status">${a("notice.gone",v(s))} / ${v(l)}${o?"":" …"}</p>
		<progress aria-label=${a("notice.progress")} max=${Math.max(l,1)} value=${s}></progress>
		<div class="scroll"><table>
			<caption>${a("notice.results")}</caption>
			<tbody>${r.map(([c,d,f])=>i`
				<tr key=${c}><th scope="row">${c}</th><td class="number">${v(d)}</td><td class="wide"><${xe} kind=${f==="failed"?"out":""} share=${l>0?d/l:0} /></td></tr>`)}</tbody>
		</table></div>
		${Object.keys(n).length>0&&i`<div class="scroll"><table>
			<caption>${a("notice.whyFailed")}</caption>
			<tbody>${Object.entries(n).map(([c,d])=>i`<tr key=${c}><th scope="row">${a(`failure.${c}`)}</th><td class="number">${v(d)}</td></tr>`)}</tbody></table></div>`}
		<${pn} reasons=${P.value.left_out} people=${l} />`}function As(){let{state:e,id:t}=P.value;return i`
		${!(e==="done"||e==="stopped")&&i`<p class="actions">
			${e==="running"?i`<button type="button" class="main" onClick=${()=>Se("pause")}>${a("notice.pause")}</button>`:i`<button type="button" class="main" onClick=${()=>Se("start")}>${a("notice.resume")}</button>`}
			<${Ds} /></p>`}
		<${js} />
		<h2>${a("notice.again")}</h2>
		<p class="actions">${["moved","cancelled","more"].map(o=>i`<a key=${o} class="button" href=${`#notice-edit/new/${t}/${o}`}>${a(`notice.again.${o}`)}</a>`)}</p>`}var Ns={p:()=>P.value?.state==="running"?Se("pause"):P.value?.state==="paused"&&Se("start"),e:()=>P.value?.own&&$n(P.value)&&document.querySelector('a[href^="#notice-edit/"]').click()};function Wo({parts:[e]}){return y(()=>{P.value=Xe.value=null,bt.value="",ze.value=!1},[e]),y(()=>xs(e),[e,P.value?.state,A.value.count]),ht(Ns),P.value===null?i`<h1 class="hidden">${a("notices")}</h1>`:i`
		<${Cs} />
		<${Es} />
		${$n(P.value)?i`<${Ms} />`:i`<${As} />`}
		<p class="hint">${a("notice.oneKeys")}</p>`}var L=$(null),wt=$({lists:[],desks:[]}),Ye=$(null),Ae=$({}),Fs=[30,60,120,360,1440,4320],qs=[15,30,60,120,360,1440],hn=()=>({title:"",to:[{kind:"list",name:"",notice:0,after:0,without:!1}],only:[],start:0,valid:0,urgent:!1,call:!1,street:"",texts:[{language:U.value.languages[0].tag,text:""},{language:null,text:""}]});function Ls(e,t){let n=e.again[t]??{};return{...hn(),title:`${a(`notice.again.${t}`)}: ${e.title}`.slice(0,100),urgent:!0,valid:120,to:[{kind:"those",name:null,notice:e.id,after:0,without:!1}],texts:e.texts.map(({language:o,text:r})=>({language:o,text:(n[o??"en"]??"")+r}))}}async function Is([e,t,n]){L.value=Ye.value=null,Ae.value={},await g(async()=>{wt.value=await b("audience"),L.value=e!=="new"?await b(`notices/${e}`):t?Ls(await b(`notices/${t}`),n):hn();for(let{language:o,text:r}of L.value.texts)Ko(o,r)})}var z=e=>{L.value={...L.value,...e},Ye.value=null},mn=(e,t,n)=>z({[e]:L.value[e].map((o,r)=>r===t?{...o,...n}:o)}),Rs=(e,t)=>z({[e]:L.value[e].filter((n,o)=>o!==t)});async function Ko(e,t){try{let n=t?await w("parts",{text:t}):null;Ae.value={...Ae.value,[e]:n}}catch{Ae.value={...Ae.value,[e]:null}}}var Bo={};function zo(e,t){let{language:n}=L.value.texts[e];mn("texts",e,{text:t}),clearTimeout(Bo[n]),Bo[n]=setTimeout(Ko,200,n,t)}function Us({index:e,text:t,weight:n}){if(!n)return i`<output></output>`;let o=n.letters&&[...n.letters].length<=12;return i`
		<output>${a("notice.weight",v(n.parts))} · ${a("notice.letterCount",v(n.units))}${n.price?` · ${ye(n.price)}`:""}</output>
		${n.encoding==="ucs2"&&!o&&i`<p class="hint">${a("notice.script")}</p>`}
		${o&&i`
			<p class="letters" dir="auto"><${Ro} text=${t} letters=${n.letters} /></p>
			<p class="hint">${a("notice.dear")}${n.plain&&n.plain_parts<n.parts?` ${a("notice.plainSaves",v(n.plain_parts))}`:""}</p>
			${n.plain&&i`<button type="button" onClick=${()=>{zo(e,n.plain)}}>${a("notice.usePlain")}</button>`}`}`}function Hs({index:e,text:{language:t,text:n}}){let o=`text-${t??"others"}`;return i`
		<div class="card">
			<label for=${o}><bdi>${K(t)}</bdi></label>
			<textarea id=${o} rows="4" maxlength="1600" dir="auto" lang=${t??void 0} value=${n} onInput=${({target:r})=>zo(e,r.value)}></textarea>
			<${Us} index=${e} text=${n} weight=${Ae.value[t]} />
		</div>`}function Vs(){let{texts:e}=L.value,t=[...U.value.languages.map(({tag:n})=>n),null].filter(n=>!e.some(({language:o})=>o===n));return i`
		<fieldset><legend>${a("notice.texts")}</legend>
			<div class="cards">${e.map((n,o)=>i`<${Hs} key=${n.language} index=${o} text=${n} />`)}</div>
			${t.length>0&&i`<label class="inline">${a("notice.addLanguage")}
				<select value="" onChange=${({target:n})=>{z({texts:[...e,{language:n.value==="others"?null:n.value,text:""}]}),n.value=""}}><option value=""></option>${t.map(n=>i`<option key=${n} value=${n??"others"}>${K(n)}</option>`)}</select></label>`}
			<p class="hint">${a("notice.textsHint")}</p>
		</fieldset>`}var Ws=()=>[...wt.value.lists.map(({name:e,people:t})=>["list",e,`${e} (${v(t)})`]),...wt.value.lists.filter(({themselves:e})=>e>0).map(({name:e,themselves:t})=>["tag",e,`${e} (${v(t)})`]),...wt.value.desks.map(e=>["desk",e,e])];function Bs({index:e,people:t}){let n=t.kind==="those"?`those/${t.notice}`:`${t.kind}/${t.name??""}`,o=Ws(),r=({target:s})=>{let[l,...c]=s.value.split("/");mn("to",e,l==="those"?{kind:l,notice:Number(c[0]),name:null}:{kind:l,name:c.join("/"),notice:0})};return i`
		<li>
			<label><span class="hidden">${a("notice.who")}</span>
				<select required value=${n==="list/"?"":n} onChange=${r}>
					<option value="" disabled>${a("notice.choose")}</option>
					${["list","tag","desk"].map(s=>o.some(([l])=>l===s)&&i`
						<optgroup key=${s} label=${a(`notice.to.${s}`)}>${o.filter(([l])=>l===s).map(([,l,c])=>i`
							<option key=${l} value=${`${s}/${l}`}>${c}</option>`)}</optgroup>`)}
					${t.kind==="those"&&i`<option value=${n}>${a("notice.to.those")} ${t.notice}</option>`}
					<option value="everyone/">${a("notice.to.everyone")}</option>
				</select></label>
			<label><span class="hidden">${a("notice.when")}</span>
				<select value=${t.without?"without":String(t.after)} onChange=${({target:s})=>mn("to",e,s.value==="without"?{without:!0,after:0}:{without:!1,after:Number(s.value)})}>
					<option value="0">${a("notice.atOnce")}</option>
					${[...new Set([...qs,t.after])].filter(Boolean).map(s=>i`<option key=${s} value=${s}>${a("notice.after",ue(s))}</option>`)}
					<option value="without">${a("notice.without")}</option>
				</select></label>
			${L.value.to.length>1&&i`<button type="button" onClick=${()=>Rs("to",e)}>${a("notice.remove")}</button>`}
		</li>`}function Ks(){let{to:e,only:t}=L.value;return i`
		<fieldset><legend>${a("notice.who")}</legend>
			<ul class="lines">${e.map((n,o)=>i`<${Bs} key=${o} index=${o} people=${n} />`)}</ul>
			<button type="button" onClick=${()=>z({to:[...e,{...hn().to[0],after:60}]})}>${a("notice.addLine")}</button>
			<details open=${t.length>0}><summary>${a("notice.only")}</summary>
				<div class="ticks">${U.value.languages.map(({tag:n,name:o})=>i`
					<label key=${n} class="tick"><input type="checkbox" checked=${t.includes(n)} onChange=${({target:r})=>z({only:r.checked?[...t,n]:t.filter(s=>s!==n)})} /> <bdi>${o}</bdi></label>`)}</div></details>
		</fieldset>`}var zs=e=>e?new Date(e-new Date(e).getTimezoneOffset()*6e4).toISOString().slice(0,16):"";function Xs(){let{start:e,valid:t,urgent:n,call:o,street:r}=L.value;return i`
		<fieldset class="options"><legend>${a("notice.when")}</legend>
			<label>${a("notice.startAt")}<input type="datetime-local" value=${zs(e)} onChange=${({target:s})=>z({start:s.value?new Date(s.value).getTime():0})} /></label>
			<label>${a("notice.valid")}<select value=${String(t)} required=${n} onChange=${({target:s})=>z({valid:Number(s.value)})}>
				<option value="0">${a("notice.always")}</option>
				${[...new Set([...Fs,t])].filter(Boolean).map(s=>i`<option key=${s} value=${s}>${ue(s)}</option>`)}</select></label>
			<label class="tick"><input type="checkbox" checked=${n} onChange=${({target:s})=>z({urgent:s.checked,valid:s.checked&&t===0?120:t})} /> ${a("notice.urgent")}</label>
			<label class="tick"><input type="checkbox" checked=${o} onChange=${({target:s})=>z({call:s.checked})} /> ${a("notice.call")}</label>
			<label>${a("notice.street")}<input value=${r??""} pattern="[A-Za-z]{4,12}" maxlength="12" onInput=${({target:s})=>z({street:s.value})} /></label>
		</fieldset>`}var Xo=()=>({...L.value,street:L.value.street??""});async function Ys(){await g(async()=>{Ye.value=await w("rehearsal",Xo())})}async function Zs(e,t){e.preventDefault(),await g(async()=>{let n=await w(t==="new"?"notices":`notices/${t}/text`,Xo());n.pin&&sessionStorage.setItem(`pin-${n.id}`,n.pin),N("notice",String(n.id))})}function Yo({parts:e}){if(y(()=>{Is(e)},e),L.value===null)return i`<h1 class="hidden">${a("notice.new")}</h1>`;let t=n=>{n.key==="Enter"&&(n.ctrlKey||n.metaKey)&&n.currentTarget.requestSubmit()};return i`
		<h1>${a(e[0]==="new"?"notice.new":"notice.change")}</h1>
		<form class="notice-form" onSubmit=${n=>Zs(n,e[0])} onKeyDown=${t}>
			<label>${a("notice.title")}<input id="title" required maxlength="100" dir="auto" value=${L.value.title} onInput=${({target:n})=>z({title:n.value})} /></label>
			<${Ks} />
			<${Vs} />
			<${Xs} />
			<p class="actions"><button type="button" onClick=${Ys}>${a("notice.rehearse")}</button> <button class="main">${a("notice.save")}</button></p>
			<p class="hint">${a("notice.saveHint")}</p>
		</form>
		${Ye.value&&i`<${yt} notice=${L.value} result=${Ye.value} />`}`}var ne=$(null),Ze=$([]),xt=$(0),kt=$(null),pe=$(null),Ce=$(!1);async function _n(e){try{let[t,n]=await Promise.all([b(`people/${e}`),b(`people/${e}/thread`)]);ne.value=t,Ze.value=n.rows.toReversed(),xt.value=n.earlier,t.tasks.some(({unread:o})=>o)&&await w(`people/${e}/read`)}catch(t){I.value=t.message}}async function Gs(){await g(async()=>{let e=await b(`people/${ne.value.person}/thread?from=${xt.value}`);Ze.value=[...e.rows.toReversed(),...Ze.value],xt.value=e.earlier})}var Ne=(e,t)=>g(()=>w(e,t)).then(n=>_n(ne.value.person).then(()=>n));function Js({row:e}){let t=e.channel==="desk"?"note":e.direction,n=e.flow==="appointment"&&e.kind==="note"?`${a(`did.${e.step}`)} ${e.text??""}`:e.kind==="follow_up"?`${a(e.step??"open")}: ${ge(e.flow??"")}`:e.text;return i`
		<li class=${`row ${t}`}>
			${e.audio?i`<${ln} id=${e.id} />`:null}
			${n&&i`<p dir="auto" lang=${e.language}>${n}</p>`}
			${e.kind==="follow_up"&&e.text&&i`<p dir="auto">${e.text}</p>`}
			<small>
				<time>${T(e.at)}</time>
				${e.staff&&i` · <bdi>${e.staff}</bdi>`}
				${e.channel==="call"&&i` · ${a("call")}${e.step?i` <bdi>${e.flow}.${e.step}</bdi>`:null}`}
				${e.status&&i` · ${a(e.status)}`}
				${e.parts>0&&i` · ${e.parts} SMS`}
			</small>
		</li>`}var Zo;function Qs(e){let t=e.target.value;clearTimeout(Zo),Zo=setTimeout(async()=>{try{pe.value=t&&!Ce.value?await w("parts",{text:t}):null}catch{pe.value=null}},150)}function ei(){let e=Vt(),t=async r=>{r?.preventDefault();let s=e.current.value.trim();s&&await Ne(`people/${ne.value.person}/${Ce.value?"note":"answer"}`,{text:s})&&(e.current.value="",pe.value=null)},n=r=>{r.key==="Enter"&&(r.ctrlKey||r.metaKey)&&t()},o=pe.value?.price?.toLocaleString(document.documentElement.lang,{style:"currency",currency:"EUR",maximumFractionDigits:3});return i`
		<form class="write" onSubmit=${t}>
			<label><span class="hidden">${a(Ce.value?"note":"answer")}</span>
				<textarea id="answer" ref=${e} rows="3" maxlength="1600" dir="auto" onInput=${Qs} onKeyDown=${n}
					placeholder=${a(Ce.value?"note":"answer")}></textarea></label>
			<div>
				<label class="tick"><input type="checkbox" checked=${Ce.value} onChange=${({target:r})=>{Ce.value=r.checked}} /> ${a("isNote")}</label>
				<output>${pe.value&&`${pe.value.parts} SMS${o?` · ${o}`:""}${pe.value.because?` · «${pe.value.because}»`:""}`}</output>
				<button class="main">${a(Ce.value?"save":"send")}</button>
			</div>
		</form>`}function ti(){let{holder:e,person:t}=ne.value;return e===null?i`<button type="button" onClick=${()=>Ne(`people/${t}/hold`)}>${a("hold")}</button>`:i`<p class="held">${a("heldBy")} <bdi>${e}</bdi>
		${e===x.value.name&&i`<button type="button" onClick=${()=>Ne(`people/${t}/free`)}>${a("free")}</button>`}</p>`}function ni({task:e}){let t=n=>{n.preventDefault();let{desk:o,due:r,note:s,to:l}=Object.fromEntries(new FormData(n.target));Ne(`tasks/${e.id}`,{...s&&{note:s},...o&&{desk:o},...l&&{to:l},...r&&{due:new Date(`${r}T09:00`).getTime(),state:"waiting"}})};return i`
		<li class=${e.urgent?"urgent":""}>
			<strong>${ge(e.topic)}</strong> <span class="tag">${e.desk}</span>
			<small>${a(e.state)}${e.staff&&i` · <bdi>${e.staff}</bdi>`} · <time>${R(e.due)}</time></small>
			${e.state!=="done"&&i`
				<p>
					${e.staff!==x.value.name&&i`<button type="button" disabled=${e.staff!==null} onClick=${()=>Ne(`tasks/${e.id}`,{take:!0})}>${a("take")}</button>`}
					<button type="button" onClick=${()=>Ne(`tasks/${e.id}`,{state:"done"})}>${a("close")}</button>
				</p>
				<details><summary>${a("handOver")}</summary>
					<form onSubmit=${t}>
						<label>${a("toDesk")}<select name="desk"><option value=""></option>${U.value.desks.map(n=>i`<option key=${n}>${n}</option>`)}</select></label>
						<label>${a("toPerson")}<select name="to"><option value=""></option>${U.value.staff.map(({name:n})=>i`<option key=${n}>${n}</option>`)}</select></label>
						<label>${a("due")}<input type="date" name="due" /></label>
						<label>${a("sentence")}<input name="note" maxlength="1600" dir="auto" /></label>
						<button>${a("save")}</button>
					</form></details>`}
		</li>`}function oi(){let e=ne.value,t=()=>g(async()=>{kt.value=(await w(`people/${e.person}/number`)).number});return i`
		<aside aria-label=${a("about")}>
			<p><bdi dir="ltr">${kt.value??e.number??a("erased")}</bdi>
				${e.number&&!kt.value&&i` <button type="button" onClick=${t}>${a("showNumber")}</button>`}</p>
			<p>${e.name&&i`<bdi>${e.name}</bdi> `}${e.language&&i`<span class="tag">${e.language}</span>`}
				<span class="tag">${a(e.safety)}</span>${e.stopped&&i`<b class="tag">STOP</b>`}</p>
			<${ti} />
			<h2>${a("tasks")}</h2>
			<ul class="tasks">${e.tasks.map(n=>i`<${ni} key=${n.id} task=${n} />`)}</ul>
			${e.appointments.length>0&&i`<h2>${a("appointments")}</h2>
				<ul>${e.appointments.map(n=>i`<li key=${n.id}><time>${T(n.starts)}</time> <bdi>${n.place}</bdi></li>`)}</ul>`}
			${e.cases.length>0&&i`<h2>${a("cases")}</h2>
				<ul>${e.cases.map(n=>i`<li key=${n.id}><bdi dir="ltr">…${n.number}</bdi> <span class="tag">${n.state}</span></li>`)}</ul>`}
		</aside>`}function Go({parts:[e]}){return y(()=>{ne.value=null,kt.value=null,Ze.value=[],_n(e)},[e]),y(()=>{ne.value&&(A.value.person===void 0||A.value.person===e)&&_n(e)},[A.value.count]),ne.value===null?i`<h1 class="hidden">${a("conversation")}</h1>`:i`
		<h1 class="hidden">${a("conversation")}</h1>
		<div class="person">
			<section aria-label=${a("conversation")}>
				${xt.value>0&&i`<button type="button" onClick=${Gs}>${a("earlier")}</button>`}
				<ol class="thread" aria-live="polite">${Ze.value.map(t=>i`<${Js} key=${t.id} row=${t} />`)}</ol>
				<${ei} />
			</section>
			<${oi} />
		</div>`}var St=$(null);function Jo({parts:[e=""]}){y(()=>{St.value=null,g(async()=>{St.value=await b(`search?q=${encodeURIComponent(e)}`)})},[e]);let{people:t=[],tasks:n=[]}=St.value??{};return i`
		<h1>${a("search")}: <bdi>${e}</bdi></h1>
		${St.value&&t.length+n.length===0&&i`<p class="empty">${a("nobody")}</p>`}
		<ul class="tasks">
			${t.map(({person:o,by:r})=>i`
				<li key=${o}><a href=${`#person/${o}`}><strong>${o}</strong></a> <small class="tag">${r}</small></li>`)}
			${n.filter(({person:o})=>o).map(o=>i`
				<li key=${o.id}><a href=${`#person/${o.person}`}><strong>${ge(o.topic)}</strong> <bdi dir="ltr">${o.number}</bdi></a></li>`)}
		</ul>`}var ai=20,Ge=$(null),Ct=$(null),Y=$(null);async function Qo(){Ge.value=await b("words")}var vn=e=>a(`concept.${e}`).replace(/^concept\./,""),ea=e=>e===null?a("words.anyLanguage"):K(e),gn=(e,t)=>g(async()=>{await w(e,t),Ct.value=Y.value=null,await Qo()});async function si(e,t,n){Y.value=null,t&&await g(async()=>{Y.value=await w("words/clashes",{form:e,concept:t,language:n})})}function ii({group:e}){let t=({currentTarget:r})=>{let{concept:s,language:l}=Object.fromEntries(new FormData(r));si(e.text,s,l)},n=r=>{r.preventDefault(),gn("words",{form:e.text,...Object.fromEntries(new FormData(r.target))})},o=Y.value?.wrong_word;return i`
		<form class="actions" onChange=${t} onSubmit=${n}>
			<label class="inline">${a("words.means")} <select name="concept" required autofocus>
				<option value=""></option>${Ge.value.concepts.map(r=>i`<option key=${r} value=${r}>${vn(r)}</option>`)}</select></label>
			<label class="inline">${a("words.in")} <select name="language" defaultValue=${e.language??""}>
				<option value="">${a("words.anyLanguage")}</option>
				${U.value.languages.map(({tag:r,name:s})=>i`<option key=${r} value=${r} selected=${r===e.language}>${s}</option>`)}</select></label>
			<button class="main" disabled=${!!o}>${a("words.propose")}</button>
			<output role="status">${o?a(o):Y.value&&Y.value.clashes.length===0&&a("words.free")}</output>
			${Y.value?.clashes.length>0&&i`<ul class="clashes">${Y.value.clashes.map((r,s)=>i`
				<li key=${s}>${a(`words.clash.${r.code}`)}: <bdi>${r.form}</bdi> (${vn(r.concept)}, ${ea(r.language)})</li>`)}</ul>`}
		</form>`}function ri({group:e,most:t}){let n=Ct.value===e.text;return i`
		<li>
			<div class="what"><strong><bdi lang=${e.language??void 0}>${e.text}</bdi></strong>
				<${xe} share=${e.texts/t} />
				<small>${e.people>=ai&&"≥ "}${a("words.people",v(e.people))} · ${a("words.texts",v(e.texts))} · <time>${T(e.last)}</time>
					${e.language&&i`<span class="tag">${e.language}</span>`}</small></div>
			${e.word&&i`<button type="button" aria-expanded=${n} onClick=${()=>{Y.value=null,Ct.value=n?null:e.text}}>${a("words.makeOne")}</button>`}
			${n&&i`<${ii} group=${e} />`}
		</li>`}function li({word:e}){let{form:t,concept:n,language:o,by:r,accepted:s,own:l}=e,c={form:t,concept:n,language:o??""};return i`
		<li class=${s?"":"live"}>
			<div class="what"><strong><bdi>${t}</bdi></strong> = ${vn(n)} <span class="tag">${ea(o)}</span>
				<small>${a("words.by")} <bdi>${r}</bdi>${s?i` · ${a("words.acceptedBy")} <bdi>${s}</bdi>`:i` · ${a(l?"words.waitsOther":"words.waits")}`}</small></div>
			${!s&&!l&&i`<button type="button" class="main" onClick=${()=>gn("words/decide",{what:"accept",...c})}>${a("words.accept")}</button>`}
			<button type="button" onClick=${()=>gn("words/decide",{what:"remove",...c})}>${a("notice.remove")}</button>
		</li>`}function ta(){if(y(()=>{Ge.value=Ct.value=Y.value=null,g(Qo)},[]),Ge.value===null)return i`<h1>${a("words")}</h1>`;let{groups:e,own:t,hidden:n,texts:o}=Ge.value,r=Math.max(...e.map(s=>s.texts));return i`
		<h1>${a("words")}</h1>
		<p class="hint">${a("words.hint")}</p>
		${t.length>0&&i`<h2>${a("words.own")}</h2><ul class="tasks">${t.map(s=>i`<${li} key=${`${s.form} ${s.concept} ${s.language}`} word=${s} />`)}</ul>`}
		<h2>${a("words.unknown")}</h2>
		${e.length===0&&i`<p class="empty">${a("words.none")}</p>`}
		<ul class="tasks">${e.map(s=>i`<${ri} key=${s.text} group=${s} most=${r} />`)}</ul>
		<p class="hint">${a("words.looked",v(o))}${n>0?` ${a("words.hidden",v(n))}`:""}</p>`}var yn=$(null),na=()=>Q(async()=>{({waiting:yn.value}=await b("waiting"))}),ci=({id:e})=>g(()=>w(`waiting/${e}/drop`)).then(na);function ui({row:e}){return i`
		<li>
			<div class="what">
				${e.person?i`<a href=${`#person/${e.person}`}><bdi dir="ltr">${e.number??a("erased")}</bdi></a>`:a("notYours")}
				<small><span class="tag">${e.desk}</span>
					<span>${a("since")} <time>${T(e.since)}</time></span>
					${e.appointment>0&&i`<a href=${`#appointment/${e.appointment}`}>${a(e.keeps?"keepsUntilThen":"appointment")}</a>`}</small>
				${e.offers.map(t=>i`<p key=${t.day+t.time}><small>${R(le(t.day))} ${t.time} <span class="tag">${a(`offer.${t.state}`)}</span></small></p>`)}
			</div>
			<button type="button" onClick=${()=>ci(e)}>${a("takeOut")}</button>
		</li>`}function oa(){return y(()=>{na()},[A.value.count]),i`
		<p><a href="#appointments">${a("backToWeek")}</a></p>
		<h1>${a("waitingList")}</h1>
		${yn.value?.length===0&&i`<p class="empty">${a("nobodyWaits")}</p>`}
		<ol class="tasks">${yn.value?.map(e=>i`<${ui} key=${e.id} row=${e} />`)}</ol>`}var aa=["volunteer","coordinator","admin"],Et=[{name:"inbox",View:Io,bar:!0},{name:"appointments",View:ko,bar:!0},{name:"appointment",View:Oo},{name:"waiting",View:oa},{name:"cases",View:Do,bar:!0},{name:"import",View:Po,least:"coordinator"},{name:"notices",View:Ho,bar:!0,least:"coordinator"},{name:"notice",View:Wo,least:"coordinator"},{name:"notice-edit",View:Yo,least:"coordinator"},{name:"flows",View:Fo,bar:!0,least:"coordinator"},{name:"words",View:ta,bar:!0,least:"coordinator"},{name:"person",View:Go},{name:"search",View:Jo},{name:"me",View:bo}],bn=({least:e="volunteer"})=>aa.indexOf(x.value.role)>=aa.indexOf(e);async function pi(){await g(()=>w("sign-out")),x.value=null}function di(e){e.preventDefault();let t=new FormData(e.target).get("q").trim();t.length>1&&N("search",t)}function fi(){return i`
		<header class="bar">
			<img src="icon.svg" alt="" width="28" height="28" />
			<nav class="views" aria-label=${a("views")}>
				${Et.filter(e=>e.bar&&bn(e)).map(({name:e})=>i`
					<a key=${e} href=${`#${e}`} aria-current=${Te.value[0]===e?"page":void 0}>${a(e)}</a>`)}
			</nav>
			<form role="search" onSubmit=${di}>
				<input id="q" name="q" type="search" aria-label=${a("search")} placeholder=${a("search")} minlength="2" maxlength="64" />
			</form>
			<nav aria-label="passaparola">
				<${Qt} />
				<a href="#me"><bdi>${x.value.name}</bdi></a>
				<button type="button" onClick=${pi}>${a("leave")}</button>
			</nav>
		</header>`}function $i(){if(x.value===void 0)return i`<main aria-busy="true"></main>`;let{View:e}=Et.find(t=>t.name===Te.value[0]&&x.value&&bn(t))??Et[0];return i`
		${x.value?i`<${fi} />`:i`<header class="bar"><span class="home"><img src="icon.svg" alt="" width="28" height="28" /> passaparola</span><nav aria-label="passaparola"><${Qt} /></nav></header>`}
		<p class="wrong" role="alert">${I.value&&a(I.value)}</p>
		<main id="main">${x.value?i`<${e} key=${Te.value.join("/")} parts=${Te.value.slice(1)} />`:i`<${yo} />`}</main>`}addEventListener("keydown",e=>{e.target.closest("input, textarea, select")||e.ctrlKey||e.altKey||e.metaKey||!x.value||(e.key==="/"?(e.preventDefault(),document.getElementById("q")?.focus()):e.key==="g"&&N("inbox"))});await fo();Lt(i`<${$i} />`,document.body);be();
