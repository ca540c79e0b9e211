// SPDX-License-Identifier: AGPL-3.0-or-later
// made by daemon/desk/page/build from 8d77cf65e9f970196f9743f7a8d55e91
// with preact, htm and signals: licences.txt
var S,On,Pt,ie,Tt,nt,Dn,et,Tn,jt,Mt,ca,qe=Symbol.for("pv"),ot={},at=[],ua=/^m(i|n|o|s|text|space)$/,At=Array.isArray,Nt=at.slice,he=Object.assign;function me(e){e&&e.parentNode&&e.remove()}function Ie(e,t,n){var o,r,s,l={},c=arguments.length;for(s in t)s=="key"?o=t[s]:s=="ref"&&typeof e!="function"?r=t[s]:l[s]=t[s];return c>2&&(l.children=c>3?Nt.call(arguments,2):n),Fe(e,l,o,r,null)}function Fe(e,t,n,o,r){var s={type:e,props:t,key:n,ref:o,__k:null,__:null,__b:0,__e:null,__c:null,constructor:qe,__v:r||++On,__i:-1,__u:0};return!r&&S.vnode&&S.vnode(s),s}function _e(e){return e.children}function ve(e,t){this.props=e,this.context=t,this.__g=0}function re(e,t){if(t==null)return e.__&&re(e.__,e.__i+1);for(var n;t<e.__k.length;t++)if((n=e.__k[t])&&n.__e)return n.__e;return typeof e.type!="function"||e.props.__P?null:re(e)}function pa(e){var t,n=e.__v,o=n.__e,r=[],s=[],l=e.__P;l&&((t=he({constructor:qe},n)).__v=n.__v+1,S.vnode&&S.vnode(t),Ft(l,t,n,e.__n,l.namespaceURI,32&n.__u?[o]:null,r,o||re(n),32&n.__u,s),t.__v=n.__v,t.__.__k[t.__i]=t,Fn(r,t,s),n.__=n.__e=null,t.__e!=o&&Mn(t))}function Mn(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(function(t){return t&&(e.__e=t.__e)}),Mn(e)}function Cn(e){(8&e.__g||(e.__g|=8,ie.push(e),nt++))&&Tt==S.debounceRendering||((Tt=S.debounceRendering)||queueMicrotask)(Pn)}function Pn(){try{for(var e,t=1;ie.length;)ie.length>t&&ie.sort(Dn),e=ie.shift(),t=ie.length,8&e.__g&&pa(e)}finally{(nt=ie.length)&&(Tt||queueMicrotask)(Pn)}}function jn(e,t,n,o,r,s,l,c,d,$,p){var v,_,u,h,O,C,T=o.__k||at,x=t.length;for(d=da(n,t,T,d,x),v=0;v<x;v++)(u=n.__k[v])!=null&&(_=~u.__i&&T[u.__i]||ot,u.__i=v,C=Ft(e,u,_,r,s,l,c,d,$,p),h=u.__e,(_.ref!=u.ref||8&_.__u)&&(_.ref&&qt(_.ref,null,u,_),u.ref&&p.push(u.ref,u.__c||h,u)),O=O||h,4&u.__u?(d=An(u,d,e,!_.__v),_.__e&&(_.__e=null)):typeof u.type=="function"&&C!==void 0?d=C:h&&(d=h.nextSibling),u.__u&=-21);return n.__e=O,d}function da(e,t,n,o,r){var s,l,c,d,$,p,v,_,u,h=n.length,O=h,C=0,T=0,x=e.__k=Array(r);for(s=0;s<r;s++)(l=t[s])!=null&&typeof l!="boolean"&&typeof l!="function"?(typeof l!="object"||l.constructor===String?l=x[s]=Fe(null,l):At(l)?l=x[s]=Fe(_e,{children:l}):l.constructor===qe&&l.__b?l=x[s]=Fe(l.type,l.props,l.key,l.ref,l.__v):x[s]=l,d=s+C,l.__=e,l.__b=e.__b+1,c=null,~($=l.__i=$a(l,n,d,O))&&(O--,(c=n[$])&&(c.__u|=2)),c&&c.__v?(l.__u|=16,$==d-1?C--:$==d+1?C++:$!=d&&($>d?C--:C++,T=1)):(~$||(r>h?C--:r<h&&C++),typeof l.type!="function"&&(l.__u|=4))):x[s]=null;if(T){for(p=[],v=[],s=0;s<r;s++)if((l=x[s])&&16&l.__u){for(C=0,_=p.length;C<_;)p[u=C+_>>1]<l.__i?C=u+1:_=u;p[C]=l.__i,v[s]=C+1}for(C=p.length;s--;)v[s]&&(v[s]==C?C--:x[s].__u|=4)}if(O)for(s=0;s<h;s++)!(c=n[s])||2&c.__u||(c.__e==o&&(o=re(c)),It(c,c));return o}function An(e,t,n,o){var r,s,l,c;if(typeof e.type=="function"){if(e.props.__P)return t;if(r=e.__k)for(s=0;s<r.length;s++)r[s]&&(r[s].__=e,t=An(r[s],t,n,!1));return t}for(t&&!t.parentNode&&(t=re(e))&&!t.parentNode&&(t=null),l=e.__e,c=t;c&&c.nodeType==8;)c=c.nextSibling;for(l!=c&&(!o&&n.moveBefore&&l.parentNode?n.moveBefore(l,t):n.insertBefore(l,t||null)),t=l;(t=t&&t.nextSibling)&&t.nodeType==8&&!t.data.startsWith("$s"););return t}function $a(e,t,n,o){var r,s=e.key,l=e.type,c=t[n],d=c&&!(2&c.__u);if(c===null&&s==null||d&&s==c.key&&l==c.type)return n;if(o>(d?1:0)){for(r=n-1;r>=0;r--)if((c=t[r])&&!(2&c.__u)&&s==c.key&&l==c.type)return r;for(r=n+1;r<t.length;r++)if((c=t[r])&&!(2&c.__u)&&s==c.key&&l==c.type)return r}return-1}function En(e,t,n){n==null&&(n=""),t[0]=="-"?e.setProperty(t,n):e[t]=n}function Qe(e,t,n,o,r){var s,l;if(t=="style")if(typeof n=="string")e.style.cssText=n;else{if(typeof o=="string"&&(e.style.cssText=o=""),o)for(t in o)n&&t in n||En(e.style,t);if(n)for(t in n)o&&n[t]==o[t]||En(e.style,t,n[t])}else if(t[0]=="o"&&t[1]=="n")typeof n!="function"&&(n=null),typeof o!="function"&&(o=null),(e.__e||(e.__e={}))[t]=n,n&&o||(l=Mt[t]||(Mt[t]=fa(t)),(e.__a||(e.__a={}))[t]=jt,s=t!=(t=t.replace(Tn,"$1")),(t=t.slice(2))[0]<"a"&&(t=t.toLowerCase()),n?e.addEventListener(t,l,s):e.removeEventListener(t,l,s));else{if(r=="http://www.w3.org/2000/svg")t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(t!="width"&&t!="height"&&t!="href"&&t!="list"&&t!="form"&&t!="tabIndex"&&t!="download"&&t!="rowSpan"&&t!="colSpan"&&t!="role"&&t!="popover"&&t in e)try{return void(e[t]=n??"")}catch{}if(typeof n=="function")return;n==null||n===!1&&t[4]!="-"?e.removeAttribute(t):e.setAttribute(t,t=="popover"&&n==1?"":n)}}function fa(e){return function(t){var n=this.__e;if(n){if(n=n[e],t[et]==null)t[et]=jt++;else if(t[et]<this.__a[e])return;return n(S.event?S.event(t):t)}}}function Ft(e,t,n,o,r,s,l,c,d,$){var p,v,_,u,h,O,C,T,x,q,M,Dt,xn,Je,$e,Sn,se,fe,Q=t.type;if(t.constructor!==qe)return null;128&n.__u&&(d=32&n.__u,p=n.__c.__z)&&(t.__u|=d,v=s=[],p.nodeType==8?c=tt(p,s):s.push(p),c=s[0]||c),(p=S.__b)&&p(t);e:if(typeof Q=="function"){_=l.length;try{if(T=t.props,x=(p=Q.prototype)&&p.render,q=(p=Q.contextType)&&o[p.__c],M=p?q?q.props.value:p.__:o,(u=n.__c)?(t.__c=u,2&u.__g&&(u.__g|=1)):(x?t.__c=u=new Q(T,M):(t.__c=u=new ve(T,M),u.constructor=Q,u.render=ha),q&&q.sub(u),u.state||(u.state={}),u.__n=o,u.__g|=8,u.__h=[],u.__k=[]),x&&(u.__s||(u.__s=u.state),Q.getDerivedStateFromProps&&(u.__s==u.state&&(u.__s=he({},u.__s)),he(u.__s,Q.getDerivedStateFromProps(T,u.__s)))),h=u.props,O=u.state,u.__v=t,n.__c){if(T!==h&&x&&!Q.getDerivedStateFromProps&&u.componentWillReceiveProps&&u.componentWillReceiveProps(T,M),t.__v==n.__v&&!(8&u.__g)||!(4&u.__g)&&u.shouldComponentUpdate&&u.shouldComponentUpdate(T,u.__s,M)===!1){t.__v!=n.__v&&(u.props=T,u.state=u.__s,u.__g&=-9),t.__e=n.__e,t.__k=n.__k,t.__k.some(function(W){W&&(W.__=t)}),at.push.apply(u.__h,u.__k),u.__k=[],u.__h.length&&l.push(u),c=re(n);break e}u.componentWillUpdate&&u.componentWillUpdate(T,u.__s,M),x&&u.componentDidUpdate&&u.__h.push(function(){u.componentDidUpdate(h,O,C)})}else x&&!Q.getDerivedStateFromProps&&u.componentWillMount&&u.componentWillMount(),x&&u.componentDidMount&&u.__h.push(u.componentDidMount);u.context=M,u.props=T,u.__P=e,u.__g&=-5,Dt=S.__r,xn=x?25:0;do u.__g&=-9,Dt&&Dt(t),p=u.render(u.props,u.state=u.__s,u.context);while(8&u.__g&&++xn<25);x&&(at.push.apply(u.__h,u.__k),u.__k=[]),u.state=u.__s,u.getChildContext&&(o=he({},o,u.getChildContext())),x&&n.__c&&u.getSnapshotBeforeUpdate&&(C=u.getSnapshotBeforeUpdate(h,O)),Je=p&&p.type===_e&&p.key==null?p.props.children:p,T.__P&&(p=c,r=(e=T.__P).namespaceURI,d=s=null,n.props&&n.props.__P!=e&&(n.__k.some(function(W){W&&It(W,W)}),n.__k=null),c=n.__k?re(n,0):null),c=jn(e,At(Je)?Je:[Je],t,n,o,r,s,l,c,d,$),T.__P&&(t.__e=null,c=p),t.__u&=-161,v&&v.some(me),u.__h.length&&l.push(u),1&u.__g&&(u.__g&=-4)}catch(W){if(l.length=_,t.__v=null,d||s)if(W&&W.then){if(t.__u|=128|d,s){for(~(se=s.indexOf(c||void 0))||(se=s.length);(fe=s[se-1])&&fe.nodeType==8;)se--;for(;se<s.length;se++)if(fe=s[se])if(s[se]=null,$e){if(fe==Sn)break}else{if(fe.nodeType!=8)break;fe.data.startsWith("$s")&&(Sn=tt($e=fe))}}if(!$e){for(;c&&c.nodeType==8&&c.nextSibling;)c=c.nextSibling;$e=c}(p=tt($e=t.__c.__z||(t.__c.__z=$e)))?(t.__e=$e,c=p):t.__e=c,c=c&&c.nextSibling}else s&&s.some(me);else t.__e=n.__e;t.__k||(t.__k=n.__k||[]),W&&W.then||Nn(t),S.__e(W,t,n)}}else c=t.__e=ma(n.__e,t,n,o,r,s,l,d,$,e);return(p=S.diffed)&&p(t),c}function tt(e,t){if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var n=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith("$s"))n++;else if(e.data.startsWith("/$s")&&!--n)return e}t&&t.push(e)}}function Nn(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.some(Nn))}function Fn(e,t,n){for(var o=0;o<n.length;)qt(n[o++],n[o++],n[o++]);S.__c&&S.__c(t,e),e.some(function(r){try{e=r.__h,r.__h=[],e.some(function(s){s.call(r)})}catch(s){S.__e(s,r.__v)}})}function ma(e,t,n,o,r,s,l,c,d,$){var p,v,_,u,h,O,C,T,x=n.props||ot,q=t.props,M=t.type;if(M=="svg"?r="http://www.w3.org/2000/svg":M=="math"?r="http://www.w3.org/1998/Math/MathML":r||(r="http://www.w3.org/1999/xhtml"),s){for(p=0;p<s.length;p++)if((h=s[p])&&(M?h.localName==M:h.nodeType==3)){e=h,s[p]=null;break}}if(!e){if(T=$.ownerDocument||document,!M)return T.createTextNode(q);e=T.createElementNS(r,M,q.is?q:$),c&&(S.__m&&S.__m(t,s),c=!1),s=null}if(M){if($=M=="template"&&e.content||e,s=M=="textarea"&&q.defaultValue!=null?null:s&&Nt.call($.childNodes),!c&&s)for(x={},p=0;p<e.attributes.length;p++)x[(h=e.attributes[p]).name]=h.value;for(p in x)h=x[p],p=="dangerouslySetInnerHTML"?_=h:p=="children"||p in q||p=="value"&&"defaultValue"in q||p=="checked"&&"defaultChecked"in q||Qe(e,p,null,h,r);for(p in q)h=q[p],p=="children"?u=h:p=="dangerouslySetInnerHTML"?v=h:p=="value"?O=h:p=="checked"?C=h:c&&typeof h!="function"||x[p]===h||Qe(e,p,h,x[p],r);v?(c||_&&(v.__html==_.__html||v.__html==e.innerHTML)||(e.innerHTML=v.__html),t.__k=[]):(_&&(e.textContent=""),(M=="foreignObject"||r=="http://www.w3.org/1998/Math/MathML"&&ua.test(M))&&(r="http://www.w3.org/1999/xhtml"),jn($,At(u)?u:[u],t,n,o,r,s,l,s?s[0]:n.__k&&re(n,0),c,d),s&&s.some(me)),c&&M!="textarea"||(p="value",M=="progress"&&O==null?e.removeAttribute(p):O==null||O===e[p]&&(M!="progress"||O)||Qe(e,p,O,x[p],r),p="checked",C!=null&&C!=e[p]&&Qe(e,p,C,x[p],r))}else x===q||c&&e.data==q||(e.data=q);return e}function qt(e,t,n,o){try{typeof e=="function"?t?t.__x=e(t)||1:o&&(o=o.__c||o.__e)&&(t=o.__x)&&(o.__x=null,typeof t=="function"?t():e(null)):e.current=t}catch(r){S.__e(r,n)}}function It(e,t,n){var o,r,s,l;if(S.unmount&&S.unmount(e),!(o=e.ref)||o.current&&o.current!=e.__e||qt(o,null,t,e),o=e.__c){if(o.componentWillUnmount)try{o.componentWillUnmount()}catch(c){S.__e(c,t)}o.__P=o.__n=null}if(o=e.__k)for(l=0;l<o.length;l++)o[l]&&It(o[l],t,typeof e.type!="function"||n&&!e.props.__P);!n&&(o=e.__c)&&(o=o.__z)&&(r=tt(o,s=[]))&&(o==e.__e&&s.some(me),me(r),me(o)),n||me(e.__e),e.__e=e.__c=e.__=null}function ha(e,t,n){return this.constructor(e,n)}function Lt(e,t){var n,o,r,s;S.__&&S.__(e,t),t.nodeType==9&&(t=t.documentElement),o=(n=e&&32&e.__u)?null:t.__k,t.__k=Fe(_e,{children:[e]}),r=[],s=[],Ft(t,t.__k,o||ot,ot,t.namespaceURI,o?null:t.firstChild?Nt.call(t.childNodes):null,r,o?o.__e:t.firstChild,n,s),Fn(r,t.__k,s),t.__k.props.children=null}S={__e:function(e,t,n,o){for(var r,s,l;t=t.__;)if((r=t.__c)&&!(1&r.__g)){r.__g|=4;try{if((l=(s=r.constructor)&&s.getDerivedStateFromError)&&r.setState(s.getDerivedStateFromError(e)),r.componentDidCatch&&(r.componentDidCatch(e,o||{}),l=1),l&&8&r.__g)return void(r.__g|=2)}catch(c){e=c}}throw nt=0,e}},On=0,Pt=function(e){return e!=null&&e.constructor===qe},ve.prototype.setState=function(e,t){var n=this.__s;n&&n!=this.state||(n=this.__s=he({},this.state)),typeof e=="function"&&(e=e(he({},n),this.props)),e&&(he(n,e),this.__v&&(t&&this.__k.push(t),Cn(this)))},ve.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.push(e),Cn(this))},ve.prototype.render=_e,ie=[],nt=0,Dn=function(e,t){return e.__v.__b-t.__v.__b},et=Symbol(),Tn=/(PointerCapture)$|Capture$/i,jt=0,Mt={},ca=0;var In=function(e,t,n,o){var r;t[0]=0;for(var s=1;s<t.length;s++){var l=t[s++],c=t[s]?(t[0]|=l?1:2,n[t[s++]]):t[++s];l===3?o[0]=c:l===4?o[1]=Object.assign(o[1]||{},c):l===5?(o[1]=o[1]||{})[t[++s]]=c:l===6?o[1][t[++s]]+=c+"":l?(r=e.apply(c,In(e,c,n,["",null])),o.push(r),c[0]?t[0]|=2:(t[s-2]=0,t[s]=r)):o.push(c)}return o},qn=new Map;function Ln(e){var t=qn.get(this);return t||(t=new Map,qn.set(this,t)),(t=In(this,t.get(e)||(t.set(e,t=(function(n){for(var o,r,s=1,l="",c="",d=[0],$=function(_){s===1&&(_||(l=l.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?d.push(0,_,l):s===3&&(_||l)?(d.push(3,_,l),s=2):s===2&&l==="..."&&_?d.push(4,_,0):s===2&&l&&!_?d.push(5,0,!0,l):s>=5&&((l||!_&&s===5)&&(d.push(s,0,l,r),s=6),_&&(d.push(s,_,0,r),s=6)),l=""},p=0;p<n.length;p++){p&&(s===1&&$(),$(p));for(var v=0;v<n[p].length;v++)o=n[p][v],s===1?o==="<"?($(),d=[d],s=3):l+=o:s===4?l==="--"&&o===">"?(s=1,l=""):l=o+l[0]:c?o===c?c="":l+=o:o==='"'||o==="'"?c=o:o===">"?($(),s=1):s&&(o==="="?(s=5,r=l,l=""):o==="/"&&(s<5||n[p][v+1]===">")?($(),s===3&&(d=d[0]),s=d,(d=d[0]).push(2,0,s),s=0):o===" "||o==="	"||o===`
`||o==="\r"?($(),s=2):l+=o),s===3&&l==="!--"&&(s=4,d=d[0])}return $(),d})(e)),t),arguments,[])).length>1?t:t[0]}var i=Ln.bind(Ie);var st,U,Ht,Hn,va=Object.is,Rt=0,Yn=[],Ut=[],j=S,Rn=j.__b,Un=j.__r,Vn=j.diffed,Wn=j.__c,Bn=j.unmount,Kn=j.__;function Zn(e,t){j.__h&&j.__h(U,e,Rt||t),Rt=0;var n=U.__H||(U.__H={__:[],__h:[]});return e>=n.__.length&&n.__.push({}),n.__[e]}function y(e,t){var n=Zn(st++,3);!j.__s&&Gn(n.__H,t)&&(n.__P=!0,n.__=e,n.u=t,U.__H.__h.push(n))}function Wt(e){return Rt=5,it(function(){return{current:e}},[])}function it(e,t){var n=Zn(st++,7);return Gn(n.__H,t)&&(n.__=e(),n.__H=t),n.__}function _a(){var e;do{for(;e=Ut.shift();)try{Le(e)}catch(n){j.__e(n,{__:(e=e.__P)&&e.__v})}for(;e=Yn.shift();){var t=e.__H;if(e.__P&&t)try{t.__h.some(Le),t.__h.some(Vt),t.__h=[]}catch(n){t.__h=[],j.__e(n,e.__v)}}}while(Ut.length)}j.__b=function(e){U=null,Rn&&Rn(e)},j.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),Kn&&Kn(e,t)},j.__r=function(e){Un&&Un(e),st=0;var t=(U=e.__c).__H;t&&(Ht==U?U.__h=[]:(t.__h.some(Le),t.__h.some(Vt),st=0),t.__h=[],t.__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),Ht=U},j.diffed=function(e){Vn&&Vn(e);var t=e.__c;t&&t.__H&&(t.__H.__h.length&&Xn(Yn.push(t)),t.__H.__.some(function(n){n.u&&(n.__H=n.u)})),Ht=U=null},j.__c=function(e,t){t.some(function(n){try{n.__h.some(Le),n.__h=n.__h.filter(function(o){return!o.__||Vt(o)})}catch(o){n.__h=[function(){throw o}]}}),Wn&&Wn(e,t)},j.unmount=function(e){Bn&&Bn(e);var t,n,o=e.__c;o&&o.__H&&(o.__H.__.some(function(r){try{if(r.__P&&r.__c){if(n===void 0){for(n=e.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}r.__P=n,Xn(Ut.push(r))}else Le(r)}catch(s){t=s}}),o.__H=void 0,t&&j.__e(t,o.__v))};var zn=typeof requestAnimationFrame=="function";function ga(e){var t,n=function(){clearTimeout(o),zn&&cancelAnimationFrame(t),setTimeout(e)},o=setTimeout(n,35);zn&&(t=requestAnimationFrame(n))}function Xn(e){e!=1&&Hn==j.requestAnimationFrame||((Hn=j.requestAnimationFrame)||ga)(_a)}function Le(e){var t=U,n=e.__c;typeof n=="function"&&(e.__c=void 0,n()),U=t}function Vt(e){var t=U;e.__c=e.__(),U=t}function Gn(e,t){return!e||e.length!=t.length||t.some(function(n,o){return!va(n,e[o])})}var ba=Symbol.for("preact-signals");function ut(){if(ee>1)ee--;else{var e,t=!1;for((function(){var r=lt;for(lt=void 0;r!==void 0;){var s=r.S;if(s.v===r.v)for(var l=s.t;l!==void 0;l=l.x)l.i===r.i&&(l.i=s.i);r=r.o}})();Re!==void 0;){var n=Re;for(Re=void 0,rt++;n!==void 0;){var o=n.u;if(n.u=void 0,n.f&=-3,!(8&n.f)&&Qn(n))try{n.c()}catch(r){t||(e=r,t=!0)}n=o}}if(rt=0,ee--,t)throw e}}function Kt(e){if(ee>0)return e();Bt=++ya,ee++;try{return e()}finally{ut()}}var He,D=void 0;function Ue(e){var t=D,n=He;D=void 0,He=void 0;try{return e()}finally{D=t,He=n}}var Re=void 0,ee=0,rt=0,ya=0,Bt=0,lt=void 0,ct=0;function Jn(e){if(D!==void 0){var t=e.n;if(t===void 0||t.t!==D)return t={i:0,S:e,p:D.s,n:void 0,t:D,e:void 0,x:void 0,r:t},D.s!==void 0&&(D.s.n=t),D.s=t,e.n=t,32&D.f&&e.S(t),t;if(t.i===-1)return t.i=0,t.n!==void 0&&(t.n.p=t.p,t.p!==void 0&&(t.p.n=t.n),t.p=D.s,t.n=void 0,D.s.n=t,D.s=t),t}}function F(e,t){this.v=e,this.i=0,this.n=void 0,this.t=void 0,this.l=0,this.W=t?.watched,this.Z=t?.unwatched,this.name=t?.name}F.prototype.brand=ba;F.prototype.h=function(){return!0};F.prototype.S=function(e){var t=this,n=this.t;n!==e&&e.e===void 0&&(e.x=n,this.t=e,n!==void 0?n.e=e:Ue(function(){var o;(o=t.W)==null||o.call(t)}))};F.prototype.U=function(e){var t=this;if(this.t!==void 0){var n=e.e,o=e.x;n!==void 0&&(n.x=o,e.e=void 0),o!==void 0&&(o.e=n,e.x=void 0),e===this.t&&(this.t=o,o===void 0&&Ue(function(){var r;(r=t.Z)==null||r.call(t)}))}};F.prototype.subscribe=function(e){var t=this;return te(function(){var n=t.value;Ue(function(){return e(n)})},{name:"sub"})};F.prototype.valueOf=function(){return this.value};F.prototype.toString=function(){return this.value+""};F.prototype.toJSON=function(){return this.value};F.prototype.peek=function(){var e=this;return Ue(function(){return e.value})};Object.defineProperty(F.prototype,"value",{get:function(){var e=Jn(this);return e!==void 0&&(e.i=this.i),this.v},set:function(e){if(e!==this.v){if(rt>100)throw new Error("Cycle detected");(function(n){ee!==0&&rt===0&&n.l!==Bt&&(n.l=Bt,lt={S:n,v:n.v,i:n.i,o:lt})})(this),this.v=e,this.i++,ct++,ee++;try{for(var t=this.t;t!==void 0;t=t.x)t.t.N()}finally{ut()}}}});function f(e,t){return new F(e,t)}function Qn(e){for(var t=e.s;t!==void 0;t=t.n)if(t.S.i!==t.i||!t.S.h()||t.S.i!==t.i)return!0;return!1}function eo(e){for(var t=e.s;t!==void 0;t=t.n){var n=t.S.n;if(n!==void 0&&(t.r=n),t.S.n=t,t.i=-1,t.n===void 0){e.s=t;break}}}function to(e){for(var t=e.s,n=void 0;t!==void 0;){var o=t.p;t.i===-1?(t.S.U(t),o!==void 0&&(o.n=t.n),t.n!==void 0&&(t.n.p=o)):n=t,t.S.n=t.r,t.r!==void 0&&(t.r=void 0),t=o}e.s=n}function ge(e,t){F.call(this,void 0,t),this.x=e,this.s=void 0,this.g=ct-1,this.f=4}ge.prototype=new F;ge.prototype.h=function(){if(this.f&=-3,1&this.f)return!1;if((36&this.f)==32||(this.f&=-5,this.g===ct))return!0;if(this.g=ct,this.f|=1,this.i>0&&!Qn(this))return this.f&=-2,!0;var e=D;try{eo(this),D=this;var t=this.x();(16&this.f||this.v!==t||this.i===0)&&(this.v=t,this.f&=-17,this.i++)}catch(n){this.v=n,this.f|=16,this.i++}return D=e,to(this),this.f&=-2,!0};ge.prototype.S=function(e){if(this.t===void 0){this.f|=36;for(var t=this.s;t!==void 0;t=t.n)t.S.S(t)}F.prototype.S.call(this,e)};ge.prototype.U=function(e){if(this.t!==void 0&&(F.prototype.U.call(this,e),this.t===void 0)){this.f&=-33;for(var t=this.s;t!==void 0;t=t.n)t.S.U(t)}};ge.prototype.N=function(){if(!(2&this.f)){this.f|=6;for(var e=this.t;e!==void 0;e=e.x)e.t.N()}};Object.defineProperty(ge.prototype,"value",{get:function(){if(1&this.f)throw new Error("Cycle detected");var e=Jn(this);if(this.h(),e!==void 0&&(e.i=this.i),16&this.f)throw this.v;return this.v}});function le(e,t){return new ge(e,t)}function no(e){var t=e.j;if(e.j=void 0,typeof t=="function"){ee++;var n=D;D=void 0;try{t()}catch(o){throw e.f&=-2,e.f|=8,zt(e),o}finally{D=n,ut()}}}function zt(e){for(var t=e.s;t!==void 0;t=t.n)t.S.U(t);e.x=void 0,e.s=void 0,no(e)}function wa(e){if(D!==this)throw new Error("Out-of-order effect");to(this),D=e,this.f&=-2;try{8&this.f&&zt(this)}finally{ut()}}function Ee(e,t){this.x=e,this.j=void 0,this.s=void 0,this.u=void 0,this.f=32,this.name=t?.name,He&&He.push(this)}Ee.prototype.c=function(){var e=this.S();try{if(8&this.f||this.x===void 0)return;var t=this.x();typeof t=="function"&&(this.j=t)}finally{e()}};Ee.prototype.S=function(){if(1&this.f)throw new Error("Cycle detected");this.f|=1,this.f&=-9,no(this),eo(this),ee++;var e=D;return D=this,wa.bind(this,e)};Ee.prototype.N=function(){2&this.f||(this.f|=2,this.u=Re,Re=this)};Ee.prototype.d=function(){this.f|=8,1&this.f||zt(this)};Ee.prototype.dispose=function(){this.d()};function te(e,t){var n=new Ee(e,t);try{n.c()}catch(r){throw n.d(),r}var o=n.d.bind(n);return o[Symbol.dispose]=o,o}var oo,dt,pt,ka=typeof window<"u"&&!!window.__PREACT_SIGNALS_DEVTOOLS__;var ao=[];te(function(){oo=this.N})();function Oe(e,t){S[e]=t.bind(null,S[e]||function(){})}function Ve(e){if(pt){var t=pt;pt=void 0,t()}pt=e&&e.S()}function so(e){var t=this,n=e.data,o=Sa(n);o.name="ReactiveDom",o.value=n;var r=it(function(){for(var c=t,d=t.__v;d=d.__;)if(d.__c){d.__c.__$f|=4;break}var $=le(function(){var u=o.value.value;return u===0?0:u===!0?"":u||""}),p=le(function(){return!Array.isArray($.value)&&!Pt($.value)}),v=te(function(){if(this.N=io,p.value){var u=$.value;c.__v&&c.__v.__e&&c.__v.__e.nodeType===3&&(c.__v.__e.data=u)}}),_=t.__$u.d;return t.__$u.d=function(){v(),_.call(this)},[p,$]},[]),s=r[0],l=r[1];return s.value?l.peek():l.value}so.displayName="ReactiveTextNode";Object.defineProperties(F.prototype,{constructor:{configurable:!0,value:Ie(_e,null).constructor},type:{configurable:!0,value:so},props:{configurable:!0,get:function(){var e=this;return{data:{get value(){return e.value}}}}},__b:{configurable:!0,value:1}});Oe("__b",function(e,t){if(Ve(),dt=void 0,typeof t.type=="string"){var n,o=t.props;for(var r in o)if(r!=="children"){var s=o[r];s instanceof F&&(n||(t.__np=n={}),n[r]=s,o[r]=s.peek())}}e(t)});Oe("__r",function(e,t){if(e(t),t.type!==_e){Ve();var n,o=t.__c;o&&(o.__$f&=-2,(n=o.__$u)===void 0&&(o.__$u=n=(function(r,s){var l;return te(function(){l=this},{name:s}),l.c=r,l})((function(r){return function(){var s;ka&&((s=this.y)==null||s.call(this)),r.__$f|=1,r.setState({})}})(o),typeof t.type=="function"?t.type.displayName||t.type.name:""))),dt=o,Ve(n)}});Oe("__e",function(e,t,n,o){Ve(),dt=void 0,e(t,n,o)});Oe("diffed",function(e,t){Ve(),dt=void 0;var n;if(typeof t.type=="string"&&(n=t.__e)){var o=t.__np,r=t.props,s=n.U;if(s)for(var l in s){var c=s[l];c===void 0||o&&l in o||(c.d(),s[l]=void 0)}if(o){s||(s={},n.U=s);for(var d in o){var $=s[d],p=o[d];$===void 0?($=xa(n,d,p,r),s[d]=$):$.o(p,r)}}}e(t)});function xa(e,t,n,o){var r=t in e&&e.ownerSVGElement===void 0,s=f(n);return{o:function(l,c){s.value=l,o=c},d:te(function(){this.N=io;var l=s.value.value;o[t]!==l&&(o[t]=l,r?e[t]=l:l!=null&&(l!==!1||t[4]==="-")?e.setAttribute(t,l):e.removeAttribute(t))})}}Oe("unmount",function(e,t){if(typeof t.type=="string"){var n=t.__e;if(n){var o=n.U;if(o){n.U=void 0;for(var r in o){var s=o[r];s&&s.d()}}}var l=t.__np;if(l){var c=t.props;for(var d in l)c[d]=l[d]}t.__np=void 0}else{var $=t.__c;if($){$.__$f|=8;var p=$.__$u;p&&($.__$u=void 0,p.d())}}e(t)});Oe("__h",function(e,t,n,o){o<3&&(t.__$f|=2),e(t,n,o)});ve.prototype.shouldComponentUpdate=function(e,t){if(this.__R)return!0;var n=this.__$u,o=n&&n.s!==void 0;for(var r in t)return!0;if(this.__f||typeof this.u=="boolean"&&this.u===!0){var s=2&this.__$f;if(!(o||s||4&this.__$f)||1&this.__$f)return!0}else if(!(o||4&this.__$f)||3&this.__$f)return!0;for(var l in e)if(l!=="__source"&&e[l]!==this.props[l])return!0;for(var c in this.props)if(!(c in e))return!0;return!1};function Sa(e,t){return it(function(){return f(e,t)},[])}var Ca=function(e){queueMicrotask(function(){queueMicrotask(e)})};function Ea(){Kt(function(){for(var e;e=ao.shift();)oo.call(e)})}function io(){ao.push(this)===1&&(S.requestAnimationFrame||Ca)(Ea)}var Yt={signedOut:()=>{}};async function ro(e,t={}){let n,o={};try{n=await fetch(`api/${e}`,{...t,signal:AbortSignal.timeout(2e4)}),o=await n.json()}catch{throw new Error("unreachable")}if(n.ok)return o;n.status===401&&o.wrong==="sign-in"&&Yt.signedOut();let r=new Error(o.wrong??"busy");throw r.columns=o.columns,r.seconds=Number(n.headers.get("Retry-After"))||0,r}var b=e=>ro(e),lo=e=>({method:"POST",headers:{"Content-Type":"application/json","X-Desk":"1"},body:JSON.stringify(e)}),w=(e,t={})=>ro(e,lo(t)),Xt=4e4;async function co(e,t=()=>{}){for(let n=0;n<e.size;n+=Xt){let o=new Uint8Array(await e.slice(n,n+Xt).arrayBuffer()),r=Array.from(o,s=>String.fromCharCode(s)).join("");await w("upload",{name:e.name,size:e.size,at:n,bytes:btoa(r)}),t(Math.min(n+Xt,e.size))}}async function uo(e,t,n){let o=await fetch(`api/${e}`,{...lo(t),signal:AbortSignal.timeout(2e4)});if(!o.ok)throw new Error((await o.json()).wrong??"busy");let r=document.createElement("a");r.href=URL.createObjectURL(await o.blob()),r.download=n,r.click(),URL.revokeObjectURL(r.href)}function po(e){let t=new EventSource("api/events");return t.onmessage=({data:n})=>e(JSON.parse(n).person),()=>t.close()}var ce={it:{name:"Italiano"},en:{name:"English"},fr:{name:"Français"},es:{name:"Español"},ar:{name:"العربية",direction:"rtl"}},$o="passaparola-language",Zt=f({}),Z=f("");function Oa(){return[localStorage.getItem($o),...navigator.languages.map(t=>t.slice(0,2))].find(t=>Object.hasOwn(ce,t??""))??"it"}async function fo(e){Zt.value=await(await fetch(`words-${e}.json`)).json(),Z.value=e,document.documentElement.lang=e,document.documentElement.dir=ce[e].direction??"ltr"}async function mo(){for(let e=0;e<10;e++)try{return await fo(Oa())}catch{await new Promise(t=>{setTimeout(t,1e3)})}}function ho(e){return localStorage.setItem($o,e),fo(e)}var a=(e,t="")=>Zt.value[e]?.replace("{n}",t)??e,be=e=>Zt.value[`topic.${e}`]??e,Gt={calendar:"gregory",numberingSystem:"latn"},Jt=f(void 0),Qt=e=>le(()=>new Intl.DateTimeFormat(Z.value,{...e,...Gt,timeZone:Jt.value})),Da=Qt({weekday:"short",day:"numeric",month:"short"}),Ta=Qt({day:"numeric",month:"short",hour:"2-digit",minute:"2-digit",hourCycle:"h23"}),Ma=Qt({hour:"2-digit",minute:"2-digit",hourCycle:"h23"}),Pa=le(()=>new Intl.NumberFormat(Z.value,Gt)),ja=le(()=>new Intl.NumberFormat(Z.value,{...Gt,style:"currency",currency:"EUR"})),I=e=>Da.value.format(e),E=e=>Ta.value.format(e),vo=e=>Ma.value.format(e),m=e=>Pa.value.format(e),B=e=>ja.value.format(e);var k=f(void 0),R=f(null),De=f(["inbox"]),H=f(""),A=f({count:0,person:void 0});function N(...e){location.hash=e.map(encodeURIComponent).join("/")}function bo(){let e=location.hash.slice(1).split("/").map(decodeURIComponent);De.value=e[0]===""?["inbox"]:e}async function g(e){H.value="";try{return await e(),!0}catch(t){return H.value=t.message,!1}}async function K(e){try{await e()}catch(t){H.value=t.message}}async function ye(){try{if(!(await b("session")).signed_in){k.value=null;return}k.value=await b("me"),R.value=await b("line"),Jt.value=R.value.timezone}catch(e){k.value=null,e.message!=="sign-in"&&(H.value=e.message)}}Yt.signedOut=()=>{k.value=null};addEventListener("hashchange",bo);bo();var _o;function Aa(e){clearTimeout(_o),_o=setTimeout(()=>{A.value={count:A.value.count+1,person:e}},200)}var go=()=>{};te(()=>{go(),go=k.value?po(Aa):()=>{}});function en(){return i`
		<label>
			<span class="hidden">${a("language")}</span>
			<select value=${Z.value} onChange=${e=>ho(e.target.value)}>
				${Object.entries(ce).map(([e,{name:t}])=>i`
					<option key=${e} value=${e} lang=${e}>${t}</option>`)}
			</select>
		</label>`}var $t=/^#link=(\w+)$/.exec(location.hash)?.[1],We=f(null),yo=f(!1);$t&&history.replaceState(null,"",location.pathname);async function Na(e){e.preventDefault();let t=Object.fromEntries(new FormData(e.target)),n=await g(()=>We.value===null?w("sign-in",t):w("sign-in/link",{link:$t,password:t.password}));if(!n&&H.value==="code"){yo.value=!0;return}n&&(We.value=null,await ye())}function wo(){y(()=>{$t&&g(async()=>{We.value=(await w("sign-in/link",{link:$t})).name})},[]);let e=We.value!==null;return i`
		<form class="door" onSubmit=${Na}>
			<h1>${a(e?"choosePassword":"enter")}</h1>
			${e?i`<p><bdi>${We.value}</bdi></p>`:i`
				<label>${a("name")}<input name="name" required autocomplete="username" autocapitalize="none" /></label>`}
			<label>${a("passwordWord")}<input name="password" type="password" required
				minlength=${e?10:1} autocomplete=${e?"new-password":"current-password"} /></label>
			${e&&i`<p class="hint">${a("passwordHint")}</p>`}
			${yo.value&&i`<label>${a("codeWord")}<input name="code" inputmode="numeric" autocomplete="one-time-code" pattern="[0-9]{6}" required /></label>`}
			<button class="main">${a("enter")}</button>
		</form>`}async function Fa(e){e.preventDefault();let t=e.target;await g(()=>w("me/password",Object.fromEntries(new FormData(t))))&&(t.reset(),await ye())}var qa=({id:e})=>g(()=>w(`me/sessions/${e}/end`)).then(ye);function ko(){return i`
		<h1><bdi>${k.value.name}</bdi></h1>
		<p><span class="tag">${k.value.role}</span> <span class="tag">${k.value.desks}</span></p>
		<h2>${a("sessions")}</h2>
		<ul class="tasks">${k.value.sessions.map(e=>i`
			<li key=${e.id}><time>${E(e.began)}</time>
				${e.here?i`<span class="tag">${a("here")}</span>`:i`<button type="button" onClick=${()=>qa(e)}>${a("end")}</button>`}</li>`)}</ul>
		<h2>${a("choosePassword")}</h2>
		<form class="door" onSubmit=${Fa}>
			<label>${a("passwordWord")}<input name="password" type="password" required autocomplete="current-password" /></label>
			<label>${a("newPassword")}<input name="new" type="password" required minlength="10" autocomplete="new-password" /></label>
			<p class="hint">${a("passwordHint")}</p>
			<button class="main">${a("save")}</button>
		</form>`}var ne=f(null),tn=f(!0),G=e=>new Date(`${e}T12:00Z`);function xo(e,t){let n=new Date(`${e}T12:00Z`);return n.setUTCDate(n.getUTCDate()+t),n.toISOString().slice(0,10)}var Te={week:7,list:28},Ia=([e,t,n=""])=>({kind:Te[e]?e:"week",date:t??"",desk:n});async function La({kind:e,date:t,desk:n}){await K(async()=>{ne.value=await b(`appointments?day=${t}&desk=${n}${e==="list"?`&days=${Te.list}`:""}`)})}function ft({item:e}){let t={confirmed:"✓",cancelled:"✗",moving:"⇄"};return i`<span class=${`state ${e.state}`}>${t[e.state]&&i`<b aria-hidden="true">${t[e.state]}</b> `}${a(e.state==="planned"?"noAnswer":`answer.${e.state}`)}</span>`}function Ha({item:e}){return i`
		<li><a class=${`item ${e.state}`} href=${`#appointment/${e.id}`}>
			<time>${e.time}</time> <strong dir="ltr">${e.code}</strong>
			<${ft} item=${e} />
			${e.number&&i`<bdi class="who" dir="ltr">${e.number}</bdi>`}
			${e.topic&&i`<span class="tag" dir="auto">${e.topic}</span>`}
			${e.desk&&i`<span class="tag">${e.desk}</span>`}
			${e.told&&i`<small>${a(`told.${e.told}`)}</small>`}
		</a></li>`}function Ra({slot:e}){return i`
		<li><a class="item free" href=${`#appointment/new/${e.day}T${e.time}/${e.desk}`}>
			<time>${e.time}</time> ${a("freeSlot")}${e.room>1?` × ${e.room}`:""}
			<span class="tag">${e.desk}</span></a></li>`}function Ua({date:e}){let{today:t,appointments:n,slots:o}=ne.value,r=[...n.filter(s=>s.day===e).map(s=>({at:s.time,key:s.id,show:i`<${Ha} key=${s.id} item=${s} />`})),...tn.value?o.filter(s=>s.day===e).map(s=>({at:s.time,show:i`<${Ra} key=${`${s.desk}${s.time}`} slot=${s} />`})):[]].sort((s,l)=>s.at.localeCompare(l.at));return i`
		<li class=${e===t?"day today":"day"}>
			<h2><time datetime=${e}>${I(G(e))}</time>${e===t&&i` <span class="hidden">${a("today")}</span>`}</h2>
			${r.length===0?i`<p class="empty">–</p>`:i`<ul>${r.map(({show:s})=>s)}</ul>`}
		</li>`}function Va(){let{appointments:e}=ne.value;return e.length===0?i`<p class="empty">${a("noAppointments")}</p>`:i`
		<div class="sheet" tabindex="0" role="region" aria-label=${a("appointments")}><table>
			<thead><tr>${["when","code.of","answer.word","about","desk","place","reminders"].map(t=>i`<th key=${t} scope="col">${a(t)}</th>`)}</tr></thead>
			<tbody>${e.map(t=>i`
				<tr key=${t.id}>
					<td><time>${I(G(t.day))} ${t.time}</time></td>
					<td><a class="item-link" href=${`#appointment/${t.id}`}><bdi dir="ltr">${t.code}</bdi></a></td>
					<td><${ft} item=${t} /></td>
					<td>${t.person?i`<a href=${`#person/${t.person}`}><bdi dir="ltr">${t.number??a("erased")}</bdi></a>`:"–"}</td>
					<td>${t.desk??"–"}</td>
					<td dir="auto">${t.place}</td>
					<td>${t.reminders?t.told?a(`told.${t.told}`):a("told.planned"):a("never.reminded")}</td>
				</tr>`)}</tbody>
		</table></div>`}function Wa({at:e}){let{days:t,desks:n}=ne.value,o=s=>N("appointments",e.kind,xo(t[0],s*Te[e.kind]),e.desk),r=()=>g(()=>uo("appointments/export",{from:t[0],until:t.at(-1)},`appointments-${t[0]}.csv`));return i`
		<div class="filters">
			<button type="button" onClick=${()=>o(-1)} aria-label=${a("before")}><span class="arrow" aria-hidden="true">‹</span></button>
			<button type="button" onClick=${()=>N("appointments",e.kind)}>${a("today")}</button>
			<button type="button" onClick=${()=>o(1)} aria-label=${a("after")}><span class="arrow" aria-hidden="true">›</span></button>
			${Object.keys(Te).map(s=>i`<button type="button" key=${s} aria-pressed=${e.kind===s} onClick=${()=>N("appointments",s,t[0],e.desk)}>${a(`show.${s}`)}</button>`)}
			${n.length>0&&i`<label><span class="hidden">${a("desk")}</span>
				<select value=${e.desk} onChange=${({target:s})=>N("appointments",e.kind,t[0],s.value)}>
					<option value="">${a("allDesks")}</option>
					${n.map(({name:s})=>i`<option key=${s}>${s}</option>`)}
				</select></label>`}
			${e.kind==="week"&&n.some(({slots:s})=>s)&&i`<label class="tick"><input type="checkbox" checked=${tn.value} onChange=${({target:s})=>{tn.value=s.checked}} /> ${a("freeSlots")}</label>`}
			<a class="button" href="#appointment/new">${a("newAppointment")}</a>
			<a href="#waiting">${a("waitingList")}</a>
			${k.value.role!=="volunteer"&&i`
				<a href="#import/appointments">${a("import")}</a>
				<button type="button" onClick=${r}>${a("export")}</button>`}
		</div>`}function Ba(e,t){let n=document.documentElement.dir==="rtl"?"ArrowLeft":"ArrowRight";if(e.target.closest("input, textarea, select, .sheet")||e.ctrlKey||e.altKey||e.metaKey||!ne.value)return;let o=[...document.querySelectorAll(".item, .item-link")],r=o.indexOf(document.activeElement);e.key==="ArrowLeft"||e.key==="ArrowRight"?N("appointments",t.kind,xo(ne.value.days[0],e.key===n?Te[t.kind]:-Te[t.kind]),t.desk):e.key==="t"?N("appointments",t.kind):e.key==="l"?N("appointments",t.kind==="week"?"list":"week",ne.value.days[0],t.desk):e.key==="n"?N("appointment","new"):(e.key==="j"||e.key==="k")&&o[Math.max(0,Math.min(o.length-1,r+(e.key==="j"?1:-1)))]?.focus()}function So({parts:e}){let t=Ia(e);if(y(()=>{La(t)},[A.value.count]),y(()=>{let r=s=>Ba(s,t);return addEventListener("keydown",r),()=>removeEventListener("keydown",r)},[]),ne.value===null)return i`<h1>${a("appointments")}</h1>`;let{days:n,more:o}=ne.value;return i`
		<h1>${a("appointments")} <small>${I(G(n[0]))} – ${I(G(n.at(-1)))}</small></h1>
		<${Wa} at=${t} />
		${t.kind==="list"?i`<${Va} />`:i`<ol class="week">${n.map(r=>i`<${Ua} key=${r} date=${r} />`)}</ol>`}
		${o&&i`<p class="hint">${a("notAll")}</p>`}
		<p class="hint">${a("keys.appointments")}</p>`}var Eo=f(null),Co=f([]),Be=f([]);async function Oo(e){await K(async()=>{Eo.value=await b(`appointments/${e}`)})}async function Do(e,t){Be.value=[];try{return H.value="",await w(e,t)}catch(n){return H.value=n.message,Be.value=n.columns??[],null}}function V({name:e,children:t}){return i`<label>${a(`field.${e}`)}${t}
		${Be.value.includes(e)&&i`<span class="wrong">${a(`bad.${e}`)}</span>`}</label>`}function Ka(e){let t=Math.round(e/36e5);return t%24===0?`${m(t/24)} ${a("days")}`:`${m(t)} ${a("hours")}`}function za({history:e}){return i`
		<h2>${a("told")}</h2>
		${e.length===0?i`<p class="empty">${a("toldNothing")}</p>`:i`
			<ol class="history">${e.map(t=>i`
				<li><time>${E(t.at)}</time>
					<span>${t.before===0?a("ofChange"):`${Ka(t.before)} ${a("beforeIt")}`}</span>
					<span class="tag">${a(`told.${t.state}`)}</span>
					${t.calls>0&&i`<span class="tag">${a("calls")}: ${m(t.calls)}</span>`}
					${t.stale&&i`<span class="tag">${a("told.stale")}</span>`}</li>`)}</ol>`}`}var nn=(e,t,n)=>Do(t,n).then(o=>{o&&Oo(e)});function Xa({item:e}){let t=n=>{n.preventDefault();let{starts:o,place:r,reminders:s}=Object.fromEntries(new FormData(n.target));nn(e.id,`appointments/${e.id}`,{starts:o,place:r,reminders:s?"yes":"no"})};return e.past||e.state==="cancelled"?null:i`
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
			<button type="button" class="alert" onClick=${()=>nn(e.id,`appointments/${e.id}/cancel`)}>${a("cancelIt")}</button></details>
		<button type="button" onClick=${()=>nn(e.id,`appointments/${e.id}/wait`)}>${a("waitForSlot")}</button>`}function Ya({id:e}){y(()=>{Be.value=[]},[e]),y(()=>{Oo(e)},[e,A.value.count]);let t=Eo.value;return String(t?.id)!==e?i`<h1>${a("appointment")}</h1>`:i`
		<p><a href=${`#appointments/week/${t.day}`}>${a("backToWeek")}</a></p>
		<h1>${I(G(t.day))}, <time>${t.time}</time> · <bdi dir="ltr">${t.code}</bdi></h1>
		<p><${ft} item=${t} /> ${t.desk&&i`<span class="tag">${t.desk}</span>`} ${t.topic&&i`<span class="tag" dir="auto">${t.topic}</span>`} ${t.staff&&i`<span class="tag" dir="auto">${t.staff}</span>`}</p>
		<p dir="auto">${t.place}</p>
		<p>${t.person?i`<a href=${`#person/${t.person}`}>${a("conversation")} <bdi dir="ltr">${t.number??a("erased")}</bdi></a>`:a("notYours")}</p>
		<${Xa} item=${t} />
		<${za} history=${t.history} />`}function Za({starts:e="",desk:t="",person:n=""}){y(()=>{Be.value=[],K(async()=>{({desks:Co.value}=await b("appointments?days=1"))}),document.querySelector(e?"#who":"#starts")?.focus()},[]);let o=Co.value,r=async s=>{s.preventDefault();let{who:l,reminders:c,...d}=Object.fromEntries([...new FormData(s.target)].filter(([,v])=>v!=="")),$=/^[a-z0-9]{12}$/.test(l??""),p=await Do("appointments",{...d,[$?"person":"number"]:l,reminders:c?"yes":"no"});p&&N("appointment",String(p.id))};return i`
		<p><a href="#appointments">${a("backToWeek")}</a></p>
		<form class="door wider" onSubmit=${r}>
			<h1>${a("newAppointment")}</h1>
			<${V} name="starts"><input id="starts" name="starts" type="datetime-local" required defaultValue=${e} /></${V}>
			<${V} name="number"><input id="who" name="who" required maxlength="40" dir="ltr" autocomplete="off" defaultValue=${n} /></${V}>
			<p class="hint">${a("whoHint")}</p>
			<label>${a("desk")}<select name="desk"><option value="">–</option>${o.map(({name:s})=>i`<option key=${s} selected=${s===t}>${s}</option>`)}</select></label>
			<${V} name="place"><input name="place" maxlength="300" dir="auto" required=${!o.some(({place:s})=>s)} /></${V}>
			<${V} name="topic"><input name="topic" maxlength="60" dir="auto" /></${V}>
			<label>${a("field.language")}<select name="language"><option value=""></option>${R.value.languages.map(({tag:s,name:l})=>i`<option key=${s} value=${s} lang=${s}>${l}</option>`)}</select></label>
			<${V} name="code"><input name="code" maxlength="20" dir="ltr" autocapitalize="characters" /></${V}>
			<p class="hint">${a("codeHint")}</p>
			<label class="tick"><input name="reminders" type="checkbox" defaultChecked /> ${a("field.reminders")}</label>
			<button class="main">${a("save")}</button>
		</form>`}function To({parts:[e,t,n,o]}){return e==="new"?i`<${Za} starts=${t} desk=${n} person=${o} />`:i`<${Ya} id=${e} />`}var Mo=["no_number","number_invalid","sent_post","appointment_questura","in_process","need_documents","ready","collected","not_found","warning_refusal","refused","unavailable","stale"],mt=f(null),on=f(0),Me=f(0);async function an(e,t=0){await K(async()=>{let n=await b(`cases?state=${e}${t?`&before=${t}`:""}`);mt.value=t?[...mt.value,...n.cases]:n.cases,on.value=n.next})}function Ga({file:e,state:t}){return i`
		<form class="inline" onSubmit=${async o=>{o.preventDefault(),await g(()=>w(`cases/${e.id}`,Object.fromEntries(new FormData(o.target))))&&(Me.value=0,an(t))}}>
			<label><span class="hidden">${a("caseState")}</span><select name="state">${Mo.map(o=>i`<option key=${o} value=${o} selected=${o===e.state}>${a(`case.${o}`)}</option>`)}</select></label>
			<label>${a("field.date")}<input name="date" type="date" defaultValue=${e.date??""} /></label>
			<label>${a("field.time")}<input name="time" maxlength="20" defaultValue=${e.time??""} /></label>
			<label>${a("field.place")}<input name="place" maxlength="300" dir="auto" defaultValue=${e.place??""} /></label>
			<button class="main">${a("save")}</button>
		</form>`}function Ja({file:e,state:t}){return i`
		<li>
			<div class="what">
				<bdi dir="ltr"><strong>${e.case?`…${e.case}`:"–"}</strong></bdi> <span>${a(`case.${e.state}`)}</span>
				<small>${e.person&&i`<a href=${`#person/${e.person}`}><bdi dir="ltr">${e.number??a("erased")}</bdi></a>`}
					${e.date&&i`<span><time>${e.date}</time> ${e.time}</span>`}
					${e.place&&i`<bdi>${e.place}</bdi>`}
					<span>${a("checked")} <time>${I(e.checked)}</time></span></small>
				${Me.value===e.id&&i`<${Ga} file=${e} state=${t} />`}
			</div>
			${e.case&&i`<button type="button" aria-expanded=${Me.value===e.id} onClick=${()=>{Me.value=Me.value===e.id?0:e.id}}>${a("change")}</button>`}
		</li>`}function Po({parts:[e=""]}){return y(()=>{Me.value=0,an(e)},[e]),i`
		<h1>${a("cases")}</h1>
		<div class="filters">
			<label><span class="hidden">${a("caseState")}</span>
				<select value=${e} onChange=${({target:t})=>N("cases",t.value)}>
					<option value="">${a("allStates")}</option>
					${Mo.map(t=>i`<option key=${t} value=${t}>${a(`case.${t}`)}</option>`)}
				</select></label>
			${k.value.role!=="volunteer"&&i`<a href="#import/cases">${a("import")}</a>`}
		</div>
		${mt.value?.length===0&&i`<p class="empty">${a("noCases")}</p>`}
		<ul class="tasks">${mt.value?.map(t=>i`<${Ja} key=${t.id} file=${t} state=${e} />`)}</ul>
		${on.value>0&&i`<button type="button" onClick=${()=>an(e,on.value)}>${a("more")}</button>`}`}var sn=f(null),ht=f(null),Qa=15e3,es={done:"✓",open:"○",wrong:"✗",yourself:"?"},jo=()=>K(async()=>{sn.value=await b("house")}),ts=()=>K(async()=>{({settings:ht.value}=await b("house/settings"))});function ns({step:e}){return i`
		<li class=${`step ${e.state}`}>
			<b aria-hidden="true">${es[e.state]}</b>
			<div>
				<strong>${a(`step.${e.step}`)}</strong> ${e.of&&i`<bdi class="tag">${e.of}</bdi>`}
				<span class="hidden">${a(`state.${e.state}`)}</span>
				${e.at>0&&i` <small><time>${E(e.at)}</time></small>`}
				${e.state!=="done"&&i`<p>${a(`how.${e.step}`)}</p>`}
			</div>
		</li>`}function os({accounts:e}){return i`
		<h2>${a("accounts")}</h2>
		<div class="sheet" tabindex="0" role="region" aria-label=${a("accounts")}><table>
			<thead><tr>${["account","state.word","number.word","rate","price","heardLast"].map(t=>i`<th key=${t} scope="col">${a(t)}</th>`)}</tr></thead>
			<tbody>${e.map(t=>i`
				<tr key=${t.name}>
					<td><bdi>${t.name}</bdi> <small>${t.provider}</small></td>
					<td class=${t.state==="well"?"":"alarm"}>${a(`account.${t.state}`)}${t.wait>0?` (${m(Math.ceil(t.wait/1e3))} s)`:""}</td>
					<td><bdi dir="ltr">${t.number}</bdi></td>
					<td>${m(t.rate)}</td>
					<td>${t.price>0?B(t.price):"–"}</td>
					<td>${t.heard>0?i`<time>${E(t.heard)}</time>`:"–"}</td>
				</tr>`)}</tbody>
		</table></div>`}function as({spending:e,cap:t}){let n=Math.max(t,...e.map(o=>o.euro),.01);return i`
		<h2>${a("spending")}</h2>
		<p>${t>0?a("capIs",B(t)):a("noCap")}</p>
		${e.length===0?i`<p class="empty">${a("nothingSpent")}</p>`:i`
			<div class="sheet" tabindex="0" role="region" aria-label=${a("spending")}><table>
				<thead><tr><th scope="col">${a("day.word")}</th><th scope="col">${a("euro.word")}</th><th scope="col">${a("texts")}</th><th scope="col">${a("calls.word")}</th></tr></thead>
				<tbody>${e.map(o=>i`
					<tr key=${o.day}><td><time>${I(G(o.day))}</time></td>
						<td>${B(o.euro)} <meter min="0" max=${n} high=${t>0?t*.8:void 0} value=${o.euro} aria-label=${B(o.euro)}></meter></td>
						<td>${m(o.texts)}</td><td>${m(o.calls)}</td></tr>`)}</tbody>
			</table></div>`}`}function ss(){return i`
		<h2>${a("settings")}</h2>
		<p class="hint">${a("settingsHint")}</p>
		${ht.value===null?i`<button type="button" onClick=${ts}>${a("showSettings")}</button>`:i`
			<pre class="sheet" tabindex="0" dir="ltr" role="region" aria-label=${a("settings")}>${ht.value.map(({name:e,value:t})=>`${e} ${t}`).join(`
`)}</pre>`}`}function Ao(){if(y(()=>{ht.value=null,jo();let $=setInterval(jo,Qa);return()=>clearInterval($)},[]),sn.value===null)return i`<h1>${a("house")}</h1>`;let{wrong:e,steps:t,accounts:n,spending:o,cap:r,reload:s,reloaded:l,why:c}=sn.value,d=t.filter(({state:$})=>$!=="done"&&$!=="yourself").length;return i`
		<h1>${a("house")}</h1>
		${e?i`<p class="wrong" role="status">${a(`house.${e}`)}</p>`:i`<p class="held" role="status">${a("allWell")}</p>`}
		${s&&i`<p class=${s==="refused"?"wrong":"hint"}>${a(`reload.${s}`)} <time>${E(l)}</time>${c&&i` <bdi lang="en" dir="ltr">${c}</bdi>`}</p>`}
		<h2>${a("firstSteps")}${d>0?` · ${a("toDo",m(d))}`:""}</h2>
		<ol class="steps">${t.map($=>i`<${ns} key=${$.step+$.of} step=${$} />`)}</ol>
		${n.length>0&&i`<${os} accounts=${n} />`}
		<${as} spending=${o} cap=${r} />
		${k.value.role==="admin"&&i`<${ss} />`}`}var is=["appointments","cases","people"],ue=f(null),z=f(null),Pe=f(null),rs=500;function No(){ue.value=z.value=Pe.value=null}async function ls(e,t){No(),await g(async()=>{await co(t,n=>{z.value={what:"reading",done:n,all:t.size}}),ue.value=await w("import/check",{what:e})}),z.value=null}var cs=()=>new Promise(e=>{setTimeout(e,rs)});async function us(e,t){t.preventDefault();let n=t.target.elements.cancel_missing?.checked??!1;await g(async()=>{let o=await w("import",{what:e,cancel_missing:n}),{import:r,pieces:s,rows:l}=o;for(let c=0;c<s;c++)z.value={what:"sending",done:c,all:s},o=await w(`import/${r}`,{piece:c});for(;!o.ended;)z.value={what:"putting",done:o.put,all:l},await cs(),o=await b(`import/${r}`);Pe.value={rows:l,cancelled:o.cancelled??0},ue.value=null}),z.value=null}function ps({finding:e}){let t=a(`bad.${e.code}`);return i`<li>${e.line>0&&i`<strong>${a("line",e.line)}</strong>: `}
		${t===`bad.${e.code}`?i`<span lang="en" dir="ltr">${e.message}</span>`:i`${t} <small lang="en" dir="ltr">${e.message}</small>`}</li>`}function ds(){let{wrong:e,findings:t}=ue.value;return i`
		<section role="alert">
			<h2>${a("badRows",m(e))}</h2>
			<p>${a("nothingImported")}</p>
			<ul class="findings">${t.map(n=>i`<${ps} key=${`${n.line}${n.code}${n.message}`} finding=${n} />`)}</ul>
			${e>t.length&&i`<p class="hint">${a("andMore",m(e-t.length))}</p>`}
		</section>`}var $s=["number","code","starts_ms","place","desk","case_number","state","name","language"],fs=(e,t)=>e==="starts_ms"?E(t):t;function ms({what:e}){let{rows:t,first:n}=ue.value,o=$s.filter(r=>n.some(s=>s[r]!==void 0));return i`
		<section>
			<h2 role="status">${a("rowsFine",m(t))}</h2>
			<div class="sheet" tabindex="0" role="region" aria-label=${a("firstRows")}><table>
				<thead><tr>${o.map(r=>i`<th key=${r} scope="col">${a(`column.${r}`)}</th>`)}</tr></thead>
				<tbody>${n.map((r,s)=>i`<tr key=${s}>${o.map(l=>i`<td key=${l}><bdi>${fs(l,r[l])}</bdi></td>`)}</tr>`)}</tbody>
			</table></div>
			<form onSubmit=${r=>us(e,r)}>
				${e==="appointments"&&i`
					<label class="tick"><input type="checkbox" name="cancel_missing" /> ${a("cancelMissing")}</label>
					<p class="hint">${a("cancelMissingHint")}</p>`}
				<button class="main" id="put" disabled=${z.value!==null}>${a("importRows",m(t))}</button>
			</form>
		</section>`}function Fo({parts:[e="appointments"]}){return y(()=>{No(),document.querySelector("#file")?.focus()},[e]),i`
		<h1>${a("import")}</h1>
		<div class="filters">${is.map(t=>i`<a key=${t} href=${`#import/${t}`} aria-current=${t===e?"page":void 0}>${a(t)}</a>`)}</div>
		<p>${a("importHint")}</p>
		<p class="hint"><code dir="ltr">${a(`columns.${e}`)}</code></p>
		<label>${a("file")}<input id="file" type="file" accept=${e==="appointments"?".csv,.ics,text/csv,text/calendar":".csv,text/csv"} onChange=${({target:t})=>{t.files.length>0&&ls(e,t.files[0])}} /></label>
		${z.value&&i`<p role="status">${a(`step.${z.value.what}`)} <progress value=${z.value.done} max=${Math.max(1,z.value.all)} aria-label=${a(`step.${z.value.what}`)}></progress></p>`}
		${ue.value&&(ue.value.wrong>0?i`<${ds} />`:ue.value.rows===0?i`<p role="status">${a("noRows")}</p>`:i`<${ms} what=${e} />`)}
		${Pe.value&&i`<p class="held" role="status">${a("imported",m(Pe.value.rows))}${Pe.value.cancelled>0?` ${a("cancelledToo",m(Pe.value.cancelled))}`:""} <a href=${e==="people"?"#inbox":`#${e}`}>${a("look")}</a></p>`}`}var je=({flow:e,step:t})=>`${e}.${t}`;function rn(e,t){let n=(e[t-1]??"").trim(),o=n.search(/\s*(->|→|–>)/);return o>0?n.slice(0,o):n.split(/\s/)[0]}function hs(e,t){let n=new Map;for(let{name:o,arrows:r}of e.steps)for(let s of r){let l=je({flow:e.name,step:o}),c=s.flow===e.name?je(s):s.flow;if(l===c)continue;let d=`${l} ${c}`,$=n.get(d)??{id:d,from:l,to:c,labels:[],times:0},p=rn(t,s.line);$.labels.includes(p)||$.labels.push(p),n.set(d,$)}return[...n.values()]}function vs(e,t,n){let o=new Map([[t,null]]),r=[t];for(let l of r){if(l===n)break;for(let c of e)c.from===l&&!o.has(c.to)&&(o.set(c.to,c),r.push(c.to))}let s=[];for(let l=o.get(n);l;l=o.get(l.from))s.push(l);return s}function _s(e,t){let n=je({flow:e.name,step:e.steps[0].name}),o=new Map([[n,0]]),r=[n],s=()=>{for(let c of r)for(let{from:d,to:$}of t)d===c&&!o.has($)&&(o.set($,o.get(d)+1),r.push($))};s();for(let{name:c}of e.steps){let d=je({flow:e.name,step:c});o.has(d)||(o.set(d,0),r.push(d),s())}let l=[];for(let c of r)(l[o.get(c)]??=[]).push(c);return l}function qo(e,t){let n=(e.text??"").split(`
`),o=hs(e,n);for(let{from:$,flow:p,step:v,times:_}of e.chosen)for(let u of vs(o,je({flow:e.name,step:$}),p===e.name?je({flow:p,step:v}):p))u.times+=_;let r=_s(e,o),l=Math.max(...r.map($=>$.length))*178-28+40+40,c=new Map;r.forEach(($,p)=>$.forEach((v,_)=>{let u=40+(l-40-40-$.length*178+28)/2+_*178;c.set(v,{place:v,x:t?l-u-150:u,y:20+p*114,width:150,height:40,name:v.slice(v.indexOf(".")+1),isOther:!v.includes(".")})}));let d=Math.max(1,...o.map(({times:$})=>$));for(let $ of o){let p=c.get($.from),v=c.get($.to),_=p.x+150/2,u=v.x+150/2,h=v.y>p.y,O=p.x+150+16;$.path=h?`M${_},${p.y+40} C${_},${p.y+40+36} ${u},${v.y-40} ${u},${v.y-6}`:`M${p.x+150},${p.y+40/2} C${O+24},${p.y+40/2} ${O+24},${v.y+40/2} ${v.x+150+6},${v.y+40/2}`,$.labelX=h?_+(u-_)*.62:O+4,$.labelY=h?p.y+40+(v.y-p.y-40)*.6:(p.y+v.y+40)/2,$.weight=1+4*$.times/d,$.isBack=!h}return{nodes:[...c.values()],arrows:o,lines:n,width:l,height:r.length*114-74+40}}var Io=f(null),oe=f(null);function gs(){return y(()=>{g(async()=>{({flows:Io.value}=await b("flows"))})},[]),i`
		<h1>${a("flows")}</h1>
		<p class="hint">${a("flows.hint")}</p>
		<ul class="tasks">${Io.value?.map(e=>i`
			<li key=${e.name}><div class="what"><a href=${`#flows/${e.name}`}><strong>${e.name}</strong> <span dir="auto" lang="en">${e.about}</span></a>
				<small>${a("flows.steps",m(e.steps))}
					${e.text&&i`<span class="tag">${a("flows.text")}</span>`}${e.call&&i`<span class="tag">${a("flows.call")}</span>`}
					${e.findings>0&&i`<b class="tag">${a("flows.findings",m(e.findings))}</b>`}</small></div></li>`)}</ul>`}var bs=e=>document.getElementById(`line-${e}`)?.scrollIntoView({block:"center"});function Lo(e,t){e.preventDefault();let{line:n}=oe.value.steps.find(r=>r.name===t);bs(n);let o=document.getElementById(`line-${n}`);o.tabIndex=-1,o.focus({preventScroll:!0})}function ys(){let e=oe.value,t=qo(e,ce[Z.value].direction==="rtl"),n=new Set(e.steps.filter(o=>o.asks).map(({name:o})=>o));return i`
		<div class="picture" tabindex="0" role="region" aria-label=${a("flows.picture")}>
			<svg width=${t.width} height=${t.height} viewBox=${`0 0 ${t.width} ${t.height}`} role="group" aria-label=${e.name} dir="ltr">
				<defs><marker id="tip" viewBox="0 0 8 8" refX="6" refY="4" markerWidth="8" markerHeight="8" markerUnits="userSpaceOnUse" orient="auto"><path d="M0,0 L8,4 L0,8 z" /></marker></defs>
				${t.arrows.map(o=>i`<path key=${o.id} class=${`arrow ${o.times>0?"gone":""} ${o.isBack?"back":""}`} d=${o.path} stroke-width=${o.weight} marker-end="url(#tip)" />`)}
				${t.nodes.map(o=>i`
					<a key=${o.place} href=${o.isOther?`#flows/${o.place}`:`#flows/${e.name}/${o.name}`} onClick=${o.isOther?void 0:r=>Lo(r,o.name)}>
						<rect class=${o.isOther?"other":n.has(o.name)?"asks":"node"} x=${o.x} y=${o.y} width=${o.width} height=${o.height} rx=${o.isOther?20:6} />
						<text x=${o.x+o.width/2} y=${o.y+o.height/2+5} text-anchor="middle">${o.name}</text></a>`)}
				${t.arrows.filter(o=>!o.isBack||o.times>0).map(o=>i`<text key=${o.id} class="said" x=${o.labelX} y=${o.labelY} text-anchor="middle">${o.labels[0].slice(0,18)}${(o.labels[0].length>18||o.labels.length>1)&&"…"}${o.times>0&&i`<tspan class="times"> ${m(o.times)}</tspan>`}</text>`)}
			</svg>
		</div>
		<p class="hint">${a("flows.key")}</p>`}function ws(){let e=oe.value,t=e.text.split(`
`);return i`
		<h2>${a("flows.list")}</h2>
		<ol class="steps">${e.steps.map(n=>i`
			<li key=${n.name}><a href=${`#flows/${e.name}/${n.name}`} onClick=${o=>Lo(o,n.name)}><strong>${n.name}</strong></a>
				${n.asks&&i` <span class="tag">${a("flows.asks")}</span>`}
				<ul>${n.arrows.map((o,r)=>{let s=o.flow===e.name?o.step:o.flow;return i`<li key=${r}><code dir="ltr">${rn(t,o.line)} → ${s}</code></li>`})}</ul></li>`)}</ol>
		${e.chosen.length>0&&i`<h2>${a("flows.chosen")}</h2><div class="scroll"><table>
			<thead><tr><th scope="col">${a("flows.from")}</th><th scope="col">${a("flows.to")}</th><th scope="col" class="number">${a("flows.times")}</th></tr></thead>
			<tbody>${e.chosen.map((n,o)=>i`<tr key=${o}><th scope="row">${n.from}</th><td>${n.flow===e.name?n.step:`${n.flow}.${n.step}`}</td><td class="number">${m(n.times)}</td></tr>`)}</tbody></table></div>`}`}function ks(){let e=oe.value,t=o=>e.findings.filter(r=>r.line===o),n=e.findings.filter(o=>o.line===0);return i`
		<h2>${a("flows.file")}</h2>
		<p class="hint">${a("flows.where")} <code dir="ltr">${e.file}</code></p>
		${n.length>0&&i`<details><summary>${a("flows.findings",m(n.length))}</summary><ul class="findings" lang="en" dir="ltr">${n.map((o,r)=>i`<li key=${r} class=${o.level}>${o.message}</li>`)}</ul></details>`}
		<div class="file" tabindex="0" role="region" aria-label=${a("flows.file")} dir="ltr"><ol>${e.text.split(`
`).map((o,r)=>i`
			<li key=${r} id=${`line-${r+1}`}><code>${o}</code>${t(r+1).map((s,l)=>i`<p key=${l} class=${s.level} lang="en">${s.message}</p>`)}</li>`)}</ol></div>`}function xs({name:e}){return y(()=>{oe.value=null,g(async()=>{oe.value=await b(`flows/${encodeURIComponent(e)}`)})},[e]),oe.value===null?i`<h1>${e}</h1>`:i`
		<h1>${oe.value.name}</h1>
		<p><span lang="en" dir="auto">${oe.value.about}</span></p>
		<p class="actions"><a class="button" href="#flows">${a("flows")}</a> <a class="button" href="../phone/" target="_blank" rel="noopener">${a("flows.phone")}</a></p>
		<${ys} />
		<div class="flow"><section><${ws} /></section><section class="beside"><${ks} /></section></div>`}var Ho=({parts:[e]})=>e?i`<${xs} name=${e} />`:i`<${gs} />`;var Ss=["all","unread","mine","free"],Ke=f("all"),we=f(null),cn=f(!1);async function Uo(){try{({tasks:we.value,more:cn.value}=await b(`inbox?filter=${Ke.value}`))}catch(e){H.value=e.message}}async function Cs(){await g(async()=>{let e=await b(`inbox?filter=${Ke.value}&skip=${we.value.length}`);we.value=[...we.value,...e.tasks],cn.value=e.more})}var ln=(e,t)=>g(()=>w(`tasks/${e.id}`,t)).then(Uo);function Ro(e){let t=[...document.querySelectorAll(".tasks a")],n=t.indexOf(document.activeElement);e.target.closest("input, textarea, select")||e.ctrlKey||e.altKey||e.metaKey||(e.key==="j"||e.key==="k"?t[Math.max(0,Math.min(t.length-1,n+(e.key==="j"?1:-1)))]?.focus():e.key==="t"&&n>=0&&ln(we.value[n],{take:!0}))}function un({id:e}){return i`<audio controls preload="none" src=${`api/recordings/${e}`}></audio>`}function Es({task:e}){return i`
		<li class=${e.urgent?"urgent":""}>
			<div class="what">
				<a href=${e.person?`#person/${e.person}`:"#inbox"}>
					${e.unread&&i`<b class="dot" aria-label=${a("unread")}></b>`}
					<strong>${be(e.topic)}</strong>
					<bdi dir="ltr">${e.number??a("withheld")}</bdi>
				</a>
				${!e.person&&i`<${un} id=${e.interaction} />`}
				<small>
					${e.urgent&&i`<b class="tag">${a("urgent")}</b>`}
					<span class="tag">${e.desk}</span>
					${e.language&&i`<span class="tag">${e.language}</span>`}
					<time>${I(e.due)}</time>
					<span>${a(e.state)}${e.staff&&i` · <bdi>${e.staff}</bdi>`}</span>
				</small>
			</div>
			${e.staff===k.value.name?i`<button type="button" onClick=${()=>ln(e,{state:"done"})}>${a("close")}</button>`:i`<button type="button" disabled=${e.staff!==null} onClick=${()=>ln(e,{take:!0})}>${a("take")}</button>`}
		</li>`}function Vo(){return y(()=>{Uo()},[Ke.value,A.value.count]),y(()=>(addEventListener("keydown",Ro),()=>removeEventListener("keydown",Ro)),[]),i`
		<h1>${a("inbox")}</h1>
		<div class="filters" role="group" aria-label=${a("inbox")}>
			${Ss.map(e=>i`
				<button type="button" key=${e} aria-pressed=${Ke.value===e} onClick=${()=>{Ke.value=e}}>${a(e==="free"?"free.filter":e)}</button>`)}
		</div>
		${we.value?.length===0&&i`<p class="empty">${a("nothing")}</p>`}
		<ul class="tasks">${we.value?.map(e=>i`<${Es} key=${e.id} task=${e} />`)}</ul>
		${cn.value&&i`<button type="button" onClick=${Cs}>${a("more")}</button>`}
		<p class="hint">${a("keys")}</p>`}function vt(e){y(()=>{let t=n=>{n.target.closest("input, textarea, select")||n.ctrlKey||n.altKey||n.metaKey||!Object.hasOwn(e,n.key)||(n.preventDefault(),e[n.key]())};return addEventListener("keydown",t),()=>removeEventListener("keydown",t)})}var X=e=>e===null?a("notice.others"):R.value.languages.find(t=>t.tag===e)?.name??e,pe=e=>e%1440===0?a("notice.days",m(e/1440)):e%60===0?a("notice.hours",m(e/60)):a("notice.minutes",m(e)),_t=({kind:e,name:t,notice:n})=>i`${a(`notice.to.${e}`)} ${e==="those"?i`<a href=${`#notice/${n}`}>${n}</a>`:i`<bdi>${t}</bdi>`}`,gt=({after:e,without:t})=>t?a("notice.without"):e===0?a("notice.atOnce"):a("notice.after",pe(e));function Wo({text:e,letters:t}){let n=[];for(let o of e){let r=t.includes(o),s=n.at(-1);s?.marked===r&&!r?s.text+=o:n.push({marked:r,text:o})}return n.map(({marked:o,text:r},s)=>o?i`<mark key=${s}>${r}</mark>`:r)}var ke=6e4,bt=1440*ke,xe=({share:e,kind:t="",size:n=""})=>i`
	<svg class=${`measure ${n}`} aria-hidden="true" preserveAspectRatio="none" viewBox="0 0 100 10"><rect class=${t} width=${Math.max(e>0?.5:0,100*e)} height="10" /></svg>`,dn=(e,t)=>t>0?e/t:0;function Os({result:e}){let t=Math.max(...e.texts.map(({people:n})=>n));return i`
		<div class="scroll"><table>
			<caption>${a("notice.perLanguage")}</caption>
			<thead><tr><th scope="col">${a("notice.language")}</th><th scope="col" class="number">${a("notice.people")}</th><th class="wide"><span class="hidden">${a("notice.bar")}</span></th>
				<th scope="col" class="number">${a("notice.parts")}</th><th scope="col" class="number">${a("notice.cost")}</th></tr></thead>
			<tbody>${e.texts.map(n=>i`
				<tr key=${n.language}><th scope="row"><bdi>${X(n.language)}</bdi><${xe} size="narrow" share=${dn(n.people,t)} /></th><td class="number">${m(n.people)}</td>
					<td class="wide"><${xe} share=${dn(n.people,t)} /></td>
					<td class="number">${m(n.parts*n.people)} <small>${a("notice.each",m(n.parts))}</small></td><td class="number">${B(n.cost/1e6)}</td></tr>`)}</tbody>
			<tfoot><tr><th scope="row">${a("notice.together")}</th><td class="number">${m(e.people)}</td><td class="wide"></td><td class="number">${m(e.parts)}</td><td class="number">${B(e.cost/1e6)}</td></tr></tfoot>
		</table></div>`}function $n({reasons:e,people:t}){let n=Object.entries(e),o=n.reduce((r,[,s])=>r+s,t);return n.length>0&&i`
		<div class="scroll"><table>
			<caption>${a("notice.leftOut")}</caption>
			<tbody>${n.map(([r,s])=>i`
				<tr key=${r}><th scope="row">${a(`notice.reason.${r}`)}</th><td class="number">${m(s)}</td><td class="wide"><${xe} kind="out" share=${dn(s,o)} /></td></tr>`)}</tbody>
		</table></div>`}function Ds([e,t],n,o){let r=[];if(e===t)return r;for(let s=n-bt;s<o&&r.length<40;s+=bt){let l=new Date(s).setHours(0,0,0,0),c=new Date(l).setHours(0,e),d=new Date(e<t?l:l+bt+36e5).setHours(0,t);d>n&&c<o&&r.push([Math.max(c,n),Math.min(d,o)])}return r}var pn=26,Ts=[10,30,60,120,180,360,720,1440,2880,5760,14400];function Ms({notice:e,result:t}){let n=t.to.filter(u=>u.starts>0),o=t.starts-10*ke,r=Math.max(t.ends+10*ke,o+60*ke),s=ce[Z.value].direction==="rtl",l=u=>100*(u-o)/(r-o),c=(u,h)=>{let O=Math.max(.7,l(h)-l(u));return{x:`${s?100-l(u)-O:l(u)}%`,width:`${O}%`}},d=ke*(Ts.find(u=>(r-o)/ke/u<=6)??20*1440),$=[];for(let u=new Date(o).setHours(0,0,0,0);u<r&&$.length<12;u+=d)l(u)>3&&l(u)<97&&$.push(u);let p=n.length*pn+24,v=Ds(t.quiet,o,r),_=`${a("notice.starts")} ${E(t.starts)}, ${a("notice.ends")} ${E(t.ends)}`;return i`
		<figure>
			<figcaption>${a("notice.when")}</figcaption>
			<svg class="time" role="img" aria-label=${_} width="100%" height=${p}>
				${v.map(([u,h])=>i`<rect key=${u} class="quiet" ...${c(u,h)} y="0" height=${p-20} />`)}
				${$.map(u=>i`<g key=${u}>
					<line x1=${c(u,u).x} x2=${c(u,u).x} y1="0" y2=${p-20} />
					<text x=${c(u,u).x} y=${p-5} text-anchor="middle">${d>=bt?new Date(u).getDate():vo(u)}</text></g>`)}
				${n.map((u,h)=>i`<rect key=${h} class="lane" ...${c(u.starts,u.ends)} y=${h*pn+4} height=${pn-8} rx="3" />`)}
			</svg>
			${v.length>0&&i`<p class="hint"><svg class="key" aria-hidden="true" width="14" height="14"><rect class="quiet" width="14" height="14" /></svg> ${a("notice.quiet")}</p>`}
			<div class="scroll"><table>
				<thead><tr><th scope="col">${a("notice.who")}</th><th scope="col" class="number">${a("notice.people")}</th><th scope="col">${a("notice.starts")}</th><th scope="col">${a("notice.ends")}</th></tr></thead>
				<tbody>${e.to.map((u,h)=>i`
					<tr key=${h}><th scope="row"><${_t} ...${u} /> <small>${gt(u)}</small></th><td class="number">${u.without?"–":m(t.to[h].people)}</td>
						<td>${t.to[h].starts?E(t.to[h].starts):"–"}</td><td>${t.to[h].ends?E(t.to[h].ends):"–"}</td></tr>`)}</tbody>
			</table></div>
		</figure>`}function Ps({result:e}){return i`
		${e.no_way&&i`<p class="warning">${a("notice.noWay")}</p>`}
		${e.people===0&&i`<p class="warning">${a("notice.nobody")}</p>`}
		${e.over&&i`<p class="warning">${a("notice.over",B((e.cap-e.spent)/1e6))}</p>`}
		${e.late>0&&i`<p class="warning">${a("notice.late",m(e.late))}</p>`}
		${e.waits_quiet&&i`<p class="warning">${a("notice.waitsQuiet")}</p>`}`}function yt({notice:e,result:t}){let n=Math.max(1,Math.round((t.ends-t.starts)/ke));return i`
		<section class="rehearsal" aria-label=${a("notice.rehearsal")}>
			<h2>${a("notice.rehearsal")}</h2>
			<p class="sum"><strong>${a("notice.sumPeople",m(t.people))}</strong> · ${a("notice.sumCost",B(t.cost/1e6))} · ${a("notice.sumTime",pe(n))}</p>
			<${Ps} result=${t} />
			<${Os} result=${t} />
			<${$n} reasons=${t.left_out} people=${t.people} />
			<${Ms} notice=${e} result=${t} />
		</section>`}var fn=f(null),js={n:()=>N("notice-edit","new"),j:()=>Bo(1),k:()=>Bo(-1)};function Bo(e){let t=[...document.querySelectorAll(".tasks a")];t[Math.max(0,Math.min(t.length-1,t.indexOf(document.activeElement)+e))]?.focus()}var mn=({notice:{state:e,urgent:t}})=>i`
	<span class=${`tag state-${e}`}>${a(`notice.state.${e}`)}</span>
	${t&&i`<b class="tag">${a("urgent")}</b>`}`;function Ko(){return y(()=>{g(async()=>{({notices:fn.value}=await b("notices"))})},[A.value.count]),vt(js),i`
		<h1>${a("notices")}</h1>
		<p><a class="button main" href="#notice-edit/new">${a("notice.new")}</a></p>
		${fn.value?.length===0&&i`<p class="empty">${a("notice.none")}</p>`}
		<ul class="tasks">${fn.value?.map(e=>i`
			<li key=${e.id} class=${e.state==="running"?"live":""}>
				<div class="what">
					<a href=${`#notice/${e.id}`}><strong dir="auto">${e.title??"?"}</strong></a>
					<small><${mn} notice=${e} /> <bdi>${e.by}</bdi>
						<time>${E(e.starts||e.made)}</time></small>
				</div>
			</li>`)}</ul>
		<p class="hint">${a("notice.keys")}</p>`}var P=f(null),Xe=f(null),ze=f(!1),wt=f(""),As=({state:e,messages:t})=>e==="running"||t.waiting+t.sending>0,hn=({state:e})=>e==="draft"||e==="approved";async function zo(e){let t=await b(`notices/${e}`);hn(t)&&Xe.value?.hash!==t.hash&&(Xe.value={hash:t.hash,...await b(`notices/${e}/rehearsal`)}),P.value=t}function Ns(e){let t,n=async()=>{let o=performance.now();await g(()=>zo(e));let r=performance.now()-o;t!==null&&P.value&&As(P.value)&&(t=setTimeout(n,Math.max(1e3,10*r)))};return n(),()=>{clearTimeout(t),t=null}}var Se=(e,t={})=>g(async()=>{ze.value=!1,await w(`notices/${P.value.id}`,{what:e,...t}),await zo(P.value.id),A.value={count:A.value.count+1,person:void 0}});async function Fs(e){e.preventDefault();let{language:t}=Object.fromEntries(new FormData(e.target));wt.value="",await g(()=>w(`notices/${P.value.id}/test`,{language:t}))&&(wt.value=a("notice.tested"))}function qs(){let e=P.value;return i`
		<h1><bdi>${e.title}</bdi></h1>
		<p><${mn} notice=${e} /></p>
		<dl class="facts">
			<dt>${a("notice.writtenBy")}</dt><dd><bdi>${e.by}</bdi> · <time>${E(e.made)}</time></dd>
			<dt>${a("notice.approvedBy")}</dt><dd>${e.approved_by?i`<bdi>${e.approved_by}</bdi> · <time>${E(e.approved)}</time>`:"–"}</dd>
			<dt>${a("notice.hash")}</dt><dd><code>${e.hash}</code></dd>
			${(e.starts||e.start)>0&&i`<dt>${a("notice.starts")}</dt><dd><time>${E(e.starts||e.start)}</time></dd>`}
			${e.valid>0&&i`<dt>${a("notice.valid")}</dt><dd>${pe(e.valid)}</dd>`}
			${e.call&&i`<dt>${a("notice.how")}</dt><dd>${a("notice.call")}</dd>`}
			<dt>${a("notice.who")}</dt><dd>${e.to.map((t,n)=>i`<span key=${n}>${n>0&&" · "}<${_t} ...${t} /> <small>${gt(t)}</small></span>`)}
				${e.only.length>0&&i` · <small>${a("notice.only")}: ${e.only.map(X).join(", ")}</small>`}</dd>
		</dl>`}var Is=()=>i`
	<div class="cards" role="list" aria-label=${a("notice.texts")}>${P.value.texts.map(({language:e,text:t})=>i`
		<div key=${e} role="listitem" class="card"><strong><bdi>${X(e)}</bdi></strong><p dir="auto" lang=${e??void 0}>${t}</p></div>`)}</div>`;function Ls(){let e=P.value;return e.call?null:e.phone?i`
		<form class="actions" onSubmit=${Fs}>
			<label class="inline"><span>${a("notice.testIn")}</span> <select name="language">${e.texts.map(({language:t})=>i`<option key=${t} value=${t??""}>${X(t)}</option>`)}</select></label>
			<button>${a("notice.test")} <bdi dir="ltr">${e.phone}</bdi></button>
			<output role="status">${wt.value}</output>
		</form>`:i`<p class="hint">${a("notice.noPhone")} <code dir="ltr">passaparola notice phone +39… ${k.value.name}</code></p>`}function Hs(){return i`
		<form class="actions" onSubmit=${t=>{t.preventDefault();let{at:n}=Object.fromEntries(new FormData(t.target));Se("start",{at:n?new Date(n).getTime():0})}}>
			<button class="main">${a("notice.start")}</button>
			<label class="inline"><span>${a("notice.startAt")}</span> <input name="at" type="datetime-local" /></label>
		</form>`}var Rs=()=>ze.value?i`
	<button type="button" class="alert" onClick=${()=>Se("stop")}>${a("notice.stopSure")}</button>
	<button type="button" onClick=${()=>{ze.value=!1}}>${a("notice.stopNot")}</button>`:i`
	<button type="button" onClick=${()=>{ze.value=!0}}>${a("notice.stop")}</button>`;function Us(){let e=P.value,t=sessionStorage.getItem(`pin-${e.id}`);return i`
		${t&&e.street&&i`<p class="warning">${a("notice.pin")} <code dir="ltr">${e.id} ${e.street} ${t}</code></p>`}
		${e.state==="draft"&&(e.own?i`<p>${a("notice.waitsApproval")}</p>`:i`
			<p class="actions"><button type="button" class="main" onClick=${()=>Se("approve",{hash:e.hash})}>${a("notice.approve")} <code>${e.hash}</code></button></p>
			<p class="hint">${a("notice.approveHint")}</p>`)}
		${e.state==="approved"&&i`<${Hs} />`}
		<p class="actions">${e.own&&i`<a class="button" href=${`#notice-edit/${e.id}`}>${a("notice.change")}</a>`}</p>
		<${Ls} />
		${Xe.value&&i`<${yt} notice=${e} result=${Xe.value} />`}`}var Vs=["delivered","sent","sending","waiting","unknown","failed","stopped"];function Ws(){let{messages:e,to_come:t,failed:n,planned:o}=P.value,r=[...Vs.map(c=>[a(`notice.message.${c}`),e[c],c]),[a("notice.toCome"),t,"waiting"]].filter(([,c])=>c>0),s=e.delivered+e.sent+e.unknown+e.failed+e.stopped,l=s+e.waiting+e.sending+t;return i`
		<p class="sum" role="status">${a("notice.gone",m(s))} / ${m(l)}${o?"":" …"}</p>
		<progress aria-label=${a("notice.progress")} max=${Math.max(l,1)} value=${s}></progress>
		<div class="scroll"><table>
			<caption>${a("notice.results")}</caption>
			<tbody>${r.map(([c,d,$])=>i`
				<tr key=${c}><th scope="row">${c}</th><td class="number">${m(d)}</td><td class="wide"><${xe} kind=${$==="failed"?"out":""} share=${l>0?d/l:0} /></td></tr>`)}</tbody>
		</table></div>
		${Object.keys(n).length>0&&i`<div class="scroll"><table>
			<caption>${a("notice.whyFailed")}</caption>
			<tbody>${Object.entries(n).map(([c,d])=>i`<tr key=${c}><th scope="row">${a(`failure.${c}`)}</th><td class="number">${m(d)}</td></tr>`)}</tbody></table></div>`}
		<${$n} reasons=${P.value.left_out} people=${l} />`}function Bs(){let{state:e,id:t}=P.value;return i`
		${!(e==="done"||e==="stopped")&&i`<p class="actions">
			${e==="running"?i`<button type="button" class="main" onClick=${()=>Se("pause")}>${a("notice.pause")}</button>`:i`<button type="button" class="main" onClick=${()=>Se("start")}>${a("notice.resume")}</button>`}
			<${Rs} /></p>`}
		<${Ws} />
		<h2>${a("notice.again")}</h2>
		<p class="actions">${["moved","cancelled","more"].map(o=>i`<a key=${o} class="button" href=${`#notice-edit/new/${t}/${o}`}>${a(`notice.again.${o}`)}</a>`)}</p>`}var Ks={p:()=>P.value?.state==="running"?Se("pause"):P.value?.state==="paused"&&Se("start"),e:()=>P.value?.own&&hn(P.value)&&document.querySelector('a[href^="#notice-edit/"]').click()};function Xo({parts:[e]}){return y(()=>{P.value=Xe.value=null,wt.value="",ze.value=!1},[e]),y(()=>Ns(e),[e,P.value?.state,A.value.count]),vt(Ks),P.value===null?i`<h1 class="hidden">${a("notices")}</h1>`:i`
		<${qs} />
		<${Is} />
		${hn(P.value)?i`<${Us} />`:i`<${Bs} />`}
		<p class="hint">${a("notice.oneKeys")}</p>`}var L=f(null),kt=f({lists:[],desks:[]}),Ye=f(null),Ae=f({}),zs=[30,60,120,360,1440,4320],Xs=[15,30,60,120,360,1440],_n=()=>({title:"",to:[{kind:"list",name:"",notice:0,after:0,without:!1}],only:[],start:0,valid:0,urgent:!1,call:!1,street:"",texts:[{language:R.value.languages[0].tag,text:""},{language:null,text:""}]});function Ys(e,t){let n=e.again[t]??{};return{..._n(),title:`${a(`notice.again.${t}`)}: ${e.title}`.slice(0,100),urgent:!0,valid:120,to:[{kind:"those",name:null,notice:e.id,after:0,without:!1}],texts:e.texts.map(({language:o,text:r})=>({language:o,text:(n[o??"en"]??"")+r}))}}async function Zs([e,t,n]){L.value=Ye.value=null,Ae.value={},await g(async()=>{kt.value=await b("audience"),L.value=e!=="new"?await b(`notices/${e}`):t?Ys(await b(`notices/${t}`),n):_n();for(let{language:o,text:r}of L.value.texts)Zo(o,r)})}var Y=e=>{L.value={...L.value,...e},Ye.value=null},vn=(e,t,n)=>Y({[e]:L.value[e].map((o,r)=>r===t?{...o,...n}:o)}),Gs=(e,t)=>Y({[e]:L.value[e].filter((n,o)=>o!==t)});async function Zo(e,t){try{let n=t?await w("parts",{text:t}):null;Ae.value={...Ae.value,[e]:n}}catch{Ae.value={...Ae.value,[e]:null}}}var Yo={};function Go(e,t){let{language:n}=L.value.texts[e];vn("texts",e,{text:t}),clearTimeout(Yo[n]),Yo[n]=setTimeout(Zo,200,n,t)}function Js({index:e,text:t,weight:n}){if(!n)return i`<output></output>`;let o=n.letters&&[...n.letters].length<=12;return i`
		<output>${a("notice.weight",m(n.parts))} · ${a("notice.letterCount",m(n.units))}${n.price?` · ${B(n.price)}`:""}</output>
		${n.encoding==="ucs2"&&!o&&i`<p class="hint">${a("notice.script")}</p>`}
		${o&&i`
			<p class="letters" dir="auto"><${Wo} text=${t} letters=${n.letters} /></p>
			<p class="hint">${a("notice.dear")}${n.plain&&n.plain_parts<n.parts?` ${a("notice.plainSaves",m(n.plain_parts))}`:""}</p>
			${n.plain&&i`<button type="button" onClick=${()=>{Go(e,n.plain)}}>${a("notice.usePlain")}</button>`}`}`}function Qs({index:e,text:{language:t,text:n}}){let o=`text-${t??"others"}`;return i`
		<div class="card">
			<label for=${o}><bdi>${X(t)}</bdi></label>
			<textarea id=${o} rows="4" maxlength="1600" dir="auto" lang=${t??void 0} value=${n} onInput=${({target:r})=>Go(e,r.value)}></textarea>
			<${Js} index=${e} text=${n} weight=${Ae.value[t]} />
		</div>`}function ei(){let{texts:e}=L.value,t=[...R.value.languages.map(({tag:n})=>n),null].filter(n=>!e.some(({language:o})=>o===n));return i`
		<fieldset><legend>${a("notice.texts")}</legend>
			<div class="cards">${e.map((n,o)=>i`<${Qs} key=${n.language} index=${o} text=${n} />`)}</div>
			${t.length>0&&i`<label class="inline">${a("notice.addLanguage")}
				<select value="" onChange=${({target:n})=>{Y({texts:[...e,{language:n.value==="others"?null:n.value,text:""}]}),n.value=""}}><option value=""></option>${t.map(n=>i`<option key=${n} value=${n??"others"}>${X(n)}</option>`)}</select></label>`}
			<p class="hint">${a("notice.textsHint")}</p>
		</fieldset>`}var ti=()=>[...kt.value.lists.map(({name:e,people:t})=>["list",e,`${e} (${m(t)})`]),...kt.value.lists.filter(({themselves:e})=>e>0).map(({name:e,themselves:t})=>["tag",e,`${e} (${m(t)})`]),...kt.value.desks.map(e=>["desk",e,e])];function ni({index:e,people:t}){let n=t.kind==="those"?`those/${t.notice}`:`${t.kind}/${t.name??""}`,o=ti(),r=({target:s})=>{let[l,...c]=s.value.split("/");vn("to",e,l==="those"?{kind:l,notice:Number(c[0]),name:null}:{kind:l,name:c.join("/"),notice:0})};return i`
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
				<select value=${t.without?"without":String(t.after)} onChange=${({target:s})=>vn("to",e,s.value==="without"?{without:!0,after:0}:{without:!1,after:Number(s.value)})}>
					<option value="0">${a("notice.atOnce")}</option>
					${[...new Set([...Xs,t.after])].filter(Boolean).map(s=>i`<option key=${s} value=${s}>${a("notice.after",pe(s))}</option>`)}
					<option value="without">${a("notice.without")}</option>
				</select></label>
			${L.value.to.length>1&&i`<button type="button" onClick=${()=>Gs("to",e)}>${a("notice.remove")}</button>`}
		</li>`}function oi(){let{to:e,only:t}=L.value;return i`
		<fieldset><legend>${a("notice.who")}</legend>
			<ul class="lines">${e.map((n,o)=>i`<${ni} key=${o} index=${o} people=${n} />`)}</ul>
			<button type="button" onClick=${()=>Y({to:[...e,{..._n().to[0],after:60}]})}>${a("notice.addLine")}</button>
			<details open=${t.length>0}><summary>${a("notice.only")}</summary>
				<div class="ticks">${R.value.languages.map(({tag:n,name:o})=>i`
					<label key=${n} class="tick"><input type="checkbox" checked=${t.includes(n)} onChange=${({target:r})=>Y({only:r.checked?[...t,n]:t.filter(s=>s!==n)})} /> <bdi>${o}</bdi></label>`)}</div></details>
		</fieldset>`}var ai=e=>e?new Date(e-new Date(e).getTimezoneOffset()*6e4).toISOString().slice(0,16):"";function si(){let{start:e,valid:t,urgent:n,call:o,street:r}=L.value;return i`
		<fieldset class="options"><legend>${a("notice.when")}</legend>
			<label>${a("notice.startAt")}<input type="datetime-local" value=${ai(e)} onChange=${({target:s})=>Y({start:s.value?new Date(s.value).getTime():0})} /></label>
			<label>${a("notice.valid")}<select value=${String(t)} required=${n} onChange=${({target:s})=>Y({valid:Number(s.value)})}>
				<option value="0">${a("notice.always")}</option>
				${[...new Set([...zs,t])].filter(Boolean).map(s=>i`<option key=${s} value=${s}>${pe(s)}</option>`)}</select></label>
			<label class="tick"><input type="checkbox" checked=${n} onChange=${({target:s})=>Y({urgent:s.checked,valid:s.checked&&t===0?120:t})} /> ${a("notice.urgent")}</label>
			<label class="tick"><input type="checkbox" checked=${o} onChange=${({target:s})=>Y({call:s.checked})} /> ${a("notice.call")}</label>
			<label>${a("notice.street")}<input value=${r??""} pattern="[A-Za-z]{4,12}" maxlength="12" onInput=${({target:s})=>Y({street:s.value})} /></label>
		</fieldset>`}var Jo=()=>({...L.value,street:L.value.street??""});async function ii(){await g(async()=>{Ye.value=await w("rehearsal",Jo())})}async function ri(e,t){e.preventDefault(),await g(async()=>{let n=await w(t==="new"?"notices":`notices/${t}/text`,Jo());n.pin&&sessionStorage.setItem(`pin-${n.id}`,n.pin),N("notice",String(n.id))})}function Qo({parts:e}){if(y(()=>{Zs(e)},e),L.value===null)return i`<h1 class="hidden">${a("notice.new")}</h1>`;let t=n=>{n.key==="Enter"&&(n.ctrlKey||n.metaKey)&&n.currentTarget.requestSubmit()};return i`
		<h1>${a(e[0]==="new"?"notice.new":"notice.change")}</h1>
		<form class="notice-form" onSubmit=${n=>ri(n,e[0])} onKeyDown=${t}>
			<label>${a("notice.title")}<input id="title" required maxlength="100" dir="auto" value=${L.value.title} onInput=${({target:n})=>Y({title:n.value})} /></label>
			<${oi} />
			<${ei} />
			<${si} />
			<p class="actions"><button type="button" onClick=${ii}>${a("notice.rehearse")}</button> <button class="main">${a("notice.save")}</button></p>
			<p class="hint">${a("notice.saveHint")}</p>
		</form>
		${Ye.value&&i`<${yt} notice=${L.value} result=${Ye.value} />`}`}var ae=f(null),Ze=f([]),St=f(0),xt=f(null),de=f(null),Ce=f(!1);async function gn(e){try{let[t,n]=await Promise.all([b(`people/${e}`),b(`people/${e}/thread`)]);ae.value=t,Ze.value=n.rows.toReversed(),St.value=n.earlier,t.tasks.some(({unread:o})=>o)&&await w(`people/${e}/read`)}catch(t){H.value=t.message}}async function li(){await g(async()=>{let e=await b(`people/${ae.value.person}/thread?from=${St.value}`);Ze.value=[...e.rows.toReversed(),...Ze.value],St.value=e.earlier})}var Ne=(e,t)=>g(()=>w(e,t)).then(n=>gn(ae.value.person).then(()=>n));function ci({row:e}){let t=e.channel==="desk"?"note":e.direction,n=e.flow==="appointment"&&e.kind==="note"?`${a(`did.${e.step}`)} ${e.text??""}`:e.kind==="follow_up"?`${a(e.step??"open")}: ${be(e.flow??"")}`:e.text;return i`
		<li class=${`row ${t}`}>
			${e.audio?i`<${un} id=${e.id} />`:null}
			${n&&i`<p dir="auto" lang=${e.language}>${n}</p>`}
			${e.kind==="follow_up"&&e.text&&i`<p dir="auto">${e.text}</p>`}
			<small>
				<time>${E(e.at)}</time>
				${e.staff&&i` · <bdi>${e.staff}</bdi>`}
				${e.channel==="call"&&i` · ${a("call")}${e.step?i` <bdi>${e.flow}.${e.step}</bdi>`:null}`}
				${e.status&&i` · ${a(e.status)}`}
				${e.parts>0&&i` · ${e.parts} SMS`}
			</small>
		</li>`}var ea;function ui(e){let t=e.target.value;clearTimeout(ea),ea=setTimeout(async()=>{try{de.value=t&&!Ce.value?await w("parts",{text:t}):null}catch{de.value=null}},150)}function pi(){let e=Wt(),t=async r=>{r?.preventDefault();let s=e.current.value.trim();s&&await Ne(`people/${ae.value.person}/${Ce.value?"note":"answer"}`,{text:s})&&(e.current.value="",de.value=null)},n=r=>{r.key==="Enter"&&(r.ctrlKey||r.metaKey)&&t()},o=de.value?.price?.toLocaleString(document.documentElement.lang,{style:"currency",currency:"EUR",maximumFractionDigits:3});return i`
		<form class="write" onSubmit=${t}>
			<label><span class="hidden">${a(Ce.value?"note":"answer")}</span>
				<textarea id="answer" ref=${e} rows="3" maxlength="1600" dir="auto" onInput=${ui} onKeyDown=${n}
					placeholder=${a(Ce.value?"note":"answer")}></textarea></label>
			<div>
				<label class="tick"><input type="checkbox" checked=${Ce.value} onChange=${({target:r})=>{Ce.value=r.checked}} /> ${a("isNote")}</label>
				<output>${de.value&&`${de.value.parts} SMS${o?` · ${o}`:""}${de.value.because?` · «${de.value.because}»`:""}`}</output>
				<button class="main">${a(Ce.value?"save":"send")}</button>
			</div>
		</form>`}function di(){let{holder:e,person:t}=ae.value;return e===null?i`<button type="button" onClick=${()=>Ne(`people/${t}/hold`)}>${a("hold")}</button>`:i`<p class="held">${a("heldBy")} <bdi>${e}</bdi>
		${e===k.value.name&&i`<button type="button" onClick=${()=>Ne(`people/${t}/free`)}>${a("free")}</button>`}</p>`}function $i({task:e}){let t=n=>{n.preventDefault();let{desk:o,due:r,note:s,to:l}=Object.fromEntries(new FormData(n.target));Ne(`tasks/${e.id}`,{...s&&{note:s},...o&&{desk:o},...l&&{to:l},...r&&{due:new Date(`${r}T09:00`).getTime(),state:"waiting"}})};return i`
		<li class=${e.urgent?"urgent":""}>
			<strong>${be(e.topic)}</strong> <span class="tag">${e.desk}</span>
			<small>${a(e.state)}${e.staff&&i` · <bdi>${e.staff}</bdi>`} · <time>${I(e.due)}</time></small>
			${e.state!=="done"&&i`
				<p>
					${e.staff!==k.value.name&&i`<button type="button" disabled=${e.staff!==null} onClick=${()=>Ne(`tasks/${e.id}`,{take:!0})}>${a("take")}</button>`}
					<button type="button" onClick=${()=>Ne(`tasks/${e.id}`,{state:"done"})}>${a("close")}</button>
				</p>
				<details><summary>${a("handOver")}</summary>
					<form onSubmit=${t}>
						<label>${a("toDesk")}<select name="desk"><option value=""></option>${R.value.desks.map(n=>i`<option key=${n}>${n}</option>`)}</select></label>
						<label>${a("toPerson")}<select name="to"><option value=""></option>${R.value.staff.map(({name:n})=>i`<option key=${n}>${n}</option>`)}</select></label>
						<label>${a("due")}<input type="date" name="due" /></label>
						<label>${a("sentence")}<input name="note" maxlength="1600" dir="auto" /></label>
						<button>${a("save")}</button>
					</form></details>`}
		</li>`}function fi(){let e=ae.value,t=()=>g(async()=>{xt.value=(await w(`people/${e.person}/number`)).number});return i`
		<aside aria-label=${a("about")}>
			<p><bdi dir="ltr">${xt.value??e.number??a("erased")}</bdi>
				${e.number&&!xt.value&&i` <button type="button" onClick=${t}>${a("showNumber")}</button>`}</p>
			<p>${e.name&&i`<bdi>${e.name}</bdi> `}${e.language&&i`<span class="tag">${e.language}</span>`}
				<span class="tag">${a(e.safety)}</span>${e.stopped&&i`<b class="tag">STOP</b>`}</p>
			<${di} />
			<h2>${a("tasks")}</h2>
			<ul class="tasks">${e.tasks.map(n=>i`<${$i} key=${n.id} task=${n} />`)}</ul>
			${e.appointments.length>0&&i`<h2>${a("appointments")}</h2>
				<ul>${e.appointments.map(n=>i`<li key=${n.id}><time>${E(n.starts)}</time> <bdi>${n.place}</bdi></li>`)}</ul>`}
			${e.cases.length>0&&i`<h2>${a("cases")}</h2>
				<ul>${e.cases.map(n=>i`<li key=${n.id}><bdi dir="ltr">…${n.number}</bdi> <span class="tag">${n.state}</span></li>`)}</ul>`}
		</aside>`}function ta({parts:[e]}){return y(()=>{ae.value=null,xt.value=null,Ze.value=[],gn(e)},[e]),y(()=>{ae.value&&(A.value.person===void 0||A.value.person===e)&&gn(e)},[A.value.count]),ae.value===null?i`<h1 class="hidden">${a("conversation")}</h1>`:i`
		<h1 class="hidden">${a("conversation")}</h1>
		<div class="person">
			<section aria-label=${a("conversation")}>
				${St.value>0&&i`<button type="button" onClick=${li}>${a("earlier")}</button>`}
				<ol class="thread" aria-live="polite">${Ze.value.map(t=>i`<${ci} key=${t.id} row=${t} />`)}</ol>
				<${pi} />
			</section>
			<${fi} />
		</div>`}var Ct=f(null);function na({parts:[e=""]}){y(()=>{Ct.value=null,g(async()=>{Ct.value=await b(`search?q=${encodeURIComponent(e)}`)})},[e]);let{people:t=[],tasks:n=[]}=Ct.value??{};return i`
		<h1>${a("search")}: <bdi>${e}</bdi></h1>
		${Ct.value&&t.length+n.length===0&&i`<p class="empty">${a("nobody")}</p>`}
		<ul class="tasks">
			${t.map(({person:o,by:r})=>i`
				<li key=${o}><a href=${`#person/${o}`}><strong>${o}</strong></a> <small class="tag">${r}</small></li>`)}
			${n.filter(({person:o})=>o).map(o=>i`
				<li key=${o.id}><a href=${`#person/${o.person}`}><strong>${be(o.topic)}</strong> <bdi dir="ltr">${o.number}</bdi></a></li>`)}
		</ul>`}var mi=20,Ge=f(null),Et=f(null),J=f(null);async function oa(){Ge.value=await b("words")}var bn=e=>a(`concept.${e}`).replace(/^concept\./,""),aa=e=>e===null?a("words.anyLanguage"):X(e),yn=(e,t)=>g(async()=>{await w(e,t),Et.value=J.value=null,await oa()});async function hi(e,t,n){J.value=null,t&&await g(async()=>{J.value=await w("words/clashes",{form:e,concept:t,language:n})})}function vi({group:e}){let t=({currentTarget:r})=>{let{concept:s,language:l}=Object.fromEntries(new FormData(r));hi(e.text,s,l)},n=r=>{r.preventDefault(),yn("words",{form:e.text,...Object.fromEntries(new FormData(r.target))})},o=J.value?.wrong_word;return i`
		<form class="actions" onChange=${t} onSubmit=${n}>
			<label class="inline">${a("words.means")} <select name="concept" required autofocus>
				<option value=""></option>${Ge.value.concepts.map(r=>i`<option key=${r} value=${r}>${bn(r)}</option>`)}</select></label>
			<label class="inline">${a("words.in")} <select name="language" defaultValue=${e.language??""}>
				<option value="">${a("words.anyLanguage")}</option>
				${R.value.languages.map(({tag:r,name:s})=>i`<option key=${r} value=${r} selected=${r===e.language}>${s}</option>`)}</select></label>
			<button class="main" disabled=${!!o}>${a("words.propose")}</button>
			<output role="status">${o?a(o):J.value&&J.value.clashes.length===0&&a("words.free")}</output>
			${J.value?.clashes.length>0&&i`<ul class="clashes">${J.value.clashes.map((r,s)=>i`
				<li key=${s}>${a(`words.clash.${r.code}`)}: <bdi>${r.form}</bdi> (${bn(r.concept)}, ${aa(r.language)})</li>`)}</ul>`}
		</form>`}function _i({group:e,most:t}){let n=Et.value===e.text;return i`
		<li>
			<div class="what"><strong><bdi lang=${e.language??void 0}>${e.text}</bdi></strong>
				<${xe} share=${e.texts/t} />
				<small>${e.people>=mi&&"≥ "}${a("words.people",m(e.people))} · ${a("words.texts",m(e.texts))} · <time>${E(e.last)}</time>
					${e.language&&i`<span class="tag">${e.language}</span>`}</small></div>
			${e.word&&i`<button type="button" aria-expanded=${n} onClick=${()=>{J.value=null,Et.value=n?null:e.text}}>${a("words.makeOne")}</button>`}
			${n&&i`<${vi} group=${e} />`}
		</li>`}function gi({word:e}){let{form:t,concept:n,language:o,by:r,accepted:s,own:l}=e,c={form:t,concept:n,language:o??""};return i`
		<li class=${s?"":"live"}>
			<div class="what"><strong><bdi>${t}</bdi></strong> = ${bn(n)} <span class="tag">${aa(o)}</span>
				<small>${a("words.by")} <bdi>${r}</bdi>${s?i` · ${a("words.acceptedBy")} <bdi>${s}</bdi>`:i` · ${a(l?"words.waitsOther":"words.waits")}`}</small></div>
			${!s&&!l&&i`<button type="button" class="main" onClick=${()=>yn("words/decide",{what:"accept",...c})}>${a("words.accept")}</button>`}
			<button type="button" onClick=${()=>yn("words/decide",{what:"remove",...c})}>${a("notice.remove")}</button>
		</li>`}function sa(){if(y(()=>{Ge.value=Et.value=J.value=null,g(oa)},[]),Ge.value===null)return i`<h1>${a("words")}</h1>`;let{groups:e,own:t,hidden:n,texts:o}=Ge.value,r=Math.max(...e.map(s=>s.texts));return i`
		<h1>${a("words")}</h1>
		<p class="hint">${a("words.hint")}</p>
		${t.length>0&&i`<h2>${a("words.own")}</h2><ul class="tasks">${t.map(s=>i`<${gi} key=${`${s.form} ${s.concept} ${s.language}`} word=${s} />`)}</ul>`}
		<h2>${a("words.unknown")}</h2>
		${e.length===0&&i`<p class="empty">${a("words.none")}</p>`}
		<ul class="tasks">${e.map(s=>i`<${_i} key=${s.text} group=${s} most=${r} />`)}</ul>
		<p class="hint">${a("words.looked",m(o))}${n>0?` ${a("words.hidden",m(n))}`:""}</p>`}var wn=f(null),ia=()=>K(async()=>{({waiting:wn.value}=await b("waiting"))}),bi=({id:e})=>g(()=>w(`waiting/${e}/drop`)).then(ia);function yi({row:e}){return i`
		<li>
			<div class="what">
				${e.person?i`<a href=${`#person/${e.person}`}><bdi dir="ltr">${e.number??a("erased")}</bdi></a>`:a("notYours")}
				<small><span class="tag">${e.desk}</span>
					<span>${a("since")} <time>${E(e.since)}</time></span>
					${e.appointment>0&&i`<a href=${`#appointment/${e.appointment}`}>${a(e.keeps?"keepsUntilThen":"appointment")}</a>`}</small>
				${e.offers.map(t=>i`<p key=${t.day+t.time}><small>${I(G(t.day))} ${t.time} <span class="tag">${a(`offer.${t.state}`)}</span></small></p>`)}
			</div>
			<button type="button" onClick=${()=>bi(e)}>${a("takeOut")}</button>
		</li>`}function ra(){return y(()=>{ia()},[A.value.count]),i`
		<p><a href="#appointments">${a("backToWeek")}</a></p>
		<h1>${a("waitingList")}</h1>
		${wn.value?.length===0&&i`<p class="empty">${a("nobodyWaits")}</p>`}
		<ol class="tasks">${wn.value?.map(e=>i`<${yi} key=${e.id} row=${e} />`)}</ol>`}var la=["volunteer","coordinator","admin"],Ot=[{name:"inbox",View:Vo,bar:!0},{name:"appointments",View:So,bar:!0},{name:"appointment",View:To},{name:"waiting",View:ra},{name:"cases",View:Po,bar:!0},{name:"import",View:Fo,least:"coordinator"},{name:"notices",View:Ko,bar:!0,least:"coordinator"},{name:"notice",View:Xo,least:"coordinator"},{name:"notice-edit",View:Qo,least:"coordinator"},{name:"flows",View:Ho,bar:!0,least:"coordinator"},{name:"house",View:Ao,bar:!0,least:"coordinator"},{name:"words",View:sa,bar:!0,least:"coordinator"},{name:"person",View:ta},{name:"search",View:na},{name:"me",View:ko}],kn=({least:e="volunteer"})=>la.indexOf(k.value.role)>=la.indexOf(e);async function wi(){await g(()=>w("sign-out")),k.value=null}function ki(e){e.preventDefault();let t=new FormData(e.target).get("q").trim();t.length>1&&N("search",t)}function xi(){return i`
		<header class="bar">
			<img src="icon.svg" alt="" width="28" height="28" />
			<nav class="views" aria-label=${a("views")}>
				${Ot.filter(e=>e.bar&&kn(e)).map(({name:e})=>i`
					<a key=${e} href=${`#${e}`} aria-current=${De.value[0]===e?"page":void 0}>${a(e)}</a>`)}
			</nav>
			<form role="search" onSubmit=${ki}>
				<input id="q" name="q" type="search" aria-label=${a("search")} placeholder=${a("search")} minlength="2" maxlength="64" />
			</form>
			<nav aria-label="passaparola">
				<${en} />
				<a href="#me"><bdi>${k.value.name}</bdi></a>
				<button type="button" onClick=${wi}>${a("leave")}</button>
			</nav>
		</header>`}function Si(){if(k.value===void 0)return i`<main aria-busy="true"></main>`;let{View:e}=Ot.find(t=>t.name===De.value[0]&&k.value&&kn(t))??Ot[0];return i`
		${k.value?i`<${xi} />`:i`<header class="bar"><span class="home"><img src="icon.svg" alt="" width="28" height="28" /> passaparola</span><nav aria-label="passaparola"><${en} /></nav></header>`}
		<p class="wrong" role="alert">${H.value&&a(H.value)}</p>
		<main id="main">${k.value?i`<${e} key=${De.value.join("/")} parts=${De.value.slice(1)} />`:i`<${wo} />`}</main>`}addEventListener("keydown",e=>{e.target.closest("input, textarea, select")||e.ctrlKey||e.altKey||e.metaKey||!k.value||(e.key==="/"?(e.preventDefault(),document.getElementById("q")?.focus()):e.key==="g"&&N("inbox"))});await mo();Lt(i`<${Si} />`,document.body);ye();
