// SPDX-License-Identifier: AGPL-3.0-or-later
// made by daemon/desk/page/build from 7ec9e4092731fe3282047550553b8ea5
// with preact, htm and signals: licences.txt
var S,yn,Et,oe,St,Xe,gn,Je,wn,Tt,Ct,Zo,je=Symbol.for("pv"),Ye={},et=[],Go=/^m(i|n|o|s|text|space)$/,Dt=Array.isArray,Ot=et.slice,fe=Object.assign;function de(e){e&&e.parentNode&&e.remove()}function Ne(e,t,n){var a,r,i,l={},c=arguments.length;for(i in t)i=="key"?a=t[i]:i=="ref"&&typeof e!="function"?r=t[i]:l[i]=t[i];return c>2&&(l.children=c>3?Ot.call(arguments,2):n),Ae(e,l,a,r,null)}function Ae(e,t,n,a,r){var i={type:e,props:t,key:n,ref:a,__k:null,__:null,__b:0,__e:null,__c:null,constructor:je,__v:r||++yn,__i:-1,__u:0};return!r&&S.vnode&&S.vnode(i),i}function me(e){return e.children}function $e(e,t){this.props=e,this.context=t,this.__g=0}function ae(e,t){if(t==null)return e.__&&ae(e.__,e.__i+1);for(var n;t<e.__k.length;t++)if((n=e.__k[t])&&n.__e)return n.__e;return typeof e.type!="function"||e.props.__P?null:ae(e)}function Jo(e){var t,n=e.__v,a=n.__e,r=[],i=[],l=e.__P;l&&((t=fe({constructor:je},n)).__v=n.__v+1,S.vnode&&S.vnode(t),Pt(l,t,n,e.__n,l.namespaceURI,32&n.__u?[a]:null,r,a||ae(n),32&n.__u,i),t.__v=n.__v,t.__.__k[t.__i]=t,Tn(r,t,i),n.__=n.__e=null,t.__e!=a&&kn(t))}function kn(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(function(t){return t&&(e.__e=t.__e)}),kn(e)}function vn(e){(8&e.__g||(e.__g|=8,oe.push(e),Xe++))&&St==S.debounceRendering||((St=S.debounceRendering)||queueMicrotask)(xn)}function xn(){try{for(var e,t=1;oe.length;)oe.length>t&&oe.sort(gn),e=oe.shift(),t=oe.length,8&e.__g&&Jo(e)}finally{(Xe=oe.length)&&(St||queueMicrotask)(xn)}}function Sn(e,t,n,a,r,i,l,c,d,$,p){var k,_,u,m,P,C,D=a.__k||et,x=t.length;for(d=Qo(n,t,D,d,x),k=0;k<x;k++)(u=n.__k[k])!=null&&(_=~u.__i&&D[u.__i]||Ye,u.__i=k,C=Pt(e,u,_,r,i,l,c,d,$,p),m=u.__e,(_.ref!=u.ref||8&_.__u)&&(_.ref&&At(_.ref,null,u,_),u.ref&&p.push(u.ref,u.__c||m,u)),P=P||m,4&u.__u?(d=Cn(u,d,e,!_.__v),_.__e&&(_.__e=null)):typeof u.type=="function"&&C!==void 0?d=C:m&&(d=m.nextSibling),u.__u&=-21);return n.__e=P,d}function Qo(e,t,n,a,r){var i,l,c,d,$,p,k,_,u,m=n.length,P=m,C=0,D=0,x=e.__k=Array(r);for(i=0;i<r;i++)(l=t[i])!=null&&typeof l!="boolean"&&typeof l!="function"?(typeof l!="object"||l.constructor===String?l=x[i]=Ae(null,l):Dt(l)?l=x[i]=Ae(me,{children:l}):l.constructor===je&&l.__b?l=x[i]=Ae(l.type,l.props,l.key,l.ref,l.__v):x[i]=l,d=i+C,l.__=e,l.__b=e.__b+1,c=null,~($=l.__i=Xo(l,n,d,P))&&(P--,(c=n[$])&&(c.__u|=2)),c&&c.__v?(l.__u|=16,$==d-1?C--:$==d+1?C++:$!=d&&($>d?C--:C++,D=1)):(~$||(r>m?C--:r<m&&C++),typeof l.type!="function"&&(l.__u|=4))):x[i]=null;if(D){for(p=[],k=[],i=0;i<r;i++)if((l=x[i])&&16&l.__u){for(C=0,_=p.length;C<_;)p[u=C+_>>1]<l.__i?C=u+1:_=u;p[C]=l.__i,k[i]=C+1}for(C=p.length;i--;)k[i]&&(k[i]==C?C--:x[i].__u|=4)}if(P)for(i=0;i<m;i++)!(c=n[i])||2&c.__u||(c.__e==a&&(a=ae(c)),jt(c,c));return a}function Cn(e,t,n,a){var r,i,l,c;if(typeof e.type=="function"){if(e.props.__P)return t;if(r=e.__k)for(i=0;i<r.length;i++)r[i]&&(r[i].__=e,t=Cn(r[i],t,n,!1));return t}for(t&&!t.parentNode&&(t=ae(e))&&!t.parentNode&&(t=null),l=e.__e,c=t;c&&c.nodeType==8;)c=c.nextSibling;for(l!=c&&(!a&&n.moveBefore&&l.parentNode?n.moveBefore(l,t):n.insertBefore(l,t||null)),t=l;(t=t&&t.nextSibling)&&t.nodeType==8&&!t.data.startsWith("$s"););return t}function Xo(e,t,n,a){var r,i=e.key,l=e.type,c=t[n],d=c&&!(2&c.__u);if(c===null&&i==null||d&&i==c.key&&l==c.type)return n;if(a>(d?1:0)){for(r=n-1;r>=0;r--)if((c=t[r])&&!(2&c.__u)&&i==c.key&&l==c.type)return r;for(r=n+1;r<t.length;r++)if((c=t[r])&&!(2&c.__u)&&i==c.key&&l==c.type)return r}return-1}function bn(e,t,n){n==null&&(n=""),t[0]=="-"?e.setProperty(t,n):e[t]=n}function Ge(e,t,n,a,r){var i,l;if(t=="style")if(typeof n=="string")e.style.cssText=n;else{if(typeof a=="string"&&(e.style.cssText=a=""),a)for(t in a)n&&t in n||bn(e.style,t);if(n)for(t in n)a&&n[t]==a[t]||bn(e.style,t,n[t])}else if(t[0]=="o"&&t[1]=="n")typeof n!="function"&&(n=null),typeof a!="function"&&(a=null),(e.__e||(e.__e={}))[t]=n,n&&a||(l=Ct[t]||(Ct[t]=Yo(t)),(e.__a||(e.__a={}))[t]=Tt,i=t!=(t=t.replace(wn,"$1")),(t=t.slice(2))[0]<"a"&&(t=t.toLowerCase()),n?e.addEventListener(t,l,i):e.removeEventListener(t,l,i));else{if(r=="http://www.w3.org/2000/svg")t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(t!="width"&&t!="height"&&t!="href"&&t!="list"&&t!="form"&&t!="tabIndex"&&t!="download"&&t!="rowSpan"&&t!="colSpan"&&t!="role"&&t!="popover"&&t in e)try{return void(e[t]=n??"")}catch{}if(typeof n=="function")return;n==null||n===!1&&t[4]!="-"?e.removeAttribute(t):e.setAttribute(t,t=="popover"&&n==1?"":n)}}function Yo(e){return function(t){var n=this.__e;if(n){if(n=n[e],t[Je]==null)t[Je]=Tt++;else if(t[Je]<this.__a[e])return;return n(S.event?S.event(t):t)}}}function Pt(e,t,n,a,r,i,l,c,d,$){var p,k,_,u,m,P,C,D,x,F,O,xt,hn,Ze,ce,_n,ne,pe,J=t.type;if(t.constructor!==je)return null;128&n.__u&&(d=32&n.__u,p=n.__c.__z)&&(t.__u|=d,k=i=[],p.nodeType==8?c=Qe(p,i):i.push(p),c=i[0]||c),(p=S.__b)&&p(t);e:if(typeof J=="function"){_=l.length;try{if(D=t.props,x=(p=J.prototype)&&p.render,F=(p=J.contextType)&&a[p.__c],O=p?F?F.props.value:p.__:a,(u=n.__c)?(t.__c=u,2&u.__g&&(u.__g|=1)):(x?t.__c=u=new J(D,O):(t.__c=u=new $e(D,O),u.constructor=J,u.render=ta),F&&F.sub(u),u.state||(u.state={}),u.__n=a,u.__g|=8,u.__h=[],u.__k=[]),x&&(u.__s||(u.__s=u.state),J.getDerivedStateFromProps&&(u.__s==u.state&&(u.__s=fe({},u.__s)),fe(u.__s,J.getDerivedStateFromProps(D,u.__s)))),m=u.props,P=u.state,u.__v=t,n.__c){if(D!==m&&x&&!J.getDerivedStateFromProps&&u.componentWillReceiveProps&&u.componentWillReceiveProps(D,O),t.__v==n.__v&&!(8&u.__g)||!(4&u.__g)&&u.shouldComponentUpdate&&u.shouldComponentUpdate(D,u.__s,O)===!1){t.__v!=n.__v&&(u.props=D,u.state=u.__s,u.__g&=-9),t.__e=n.__e,t.__k=n.__k,t.__k.some(function(V){V&&(V.__=t)}),et.push.apply(u.__h,u.__k),u.__k=[],u.__h.length&&l.push(u),c=ae(n);break e}u.componentWillUpdate&&u.componentWillUpdate(D,u.__s,O),x&&u.componentDidUpdate&&u.__h.push(function(){u.componentDidUpdate(m,P,C)})}else x&&!J.getDerivedStateFromProps&&u.componentWillMount&&u.componentWillMount(),x&&u.componentDidMount&&u.__h.push(u.componentDidMount);u.context=O,u.props=D,u.__P=e,u.__g&=-5,xt=S.__r,hn=x?25:0;do u.__g&=-9,xt&&xt(t),p=u.render(u.props,u.state=u.__s,u.context);while(8&u.__g&&++hn<25);x&&(et.push.apply(u.__h,u.__k),u.__k=[]),u.state=u.__s,u.getChildContext&&(a=fe({},a,u.getChildContext())),x&&n.__c&&u.getSnapshotBeforeUpdate&&(C=u.getSnapshotBeforeUpdate(m,P)),Ze=p&&p.type===me&&p.key==null?p.props.children:p,D.__P&&(p=c,r=(e=D.__P).namespaceURI,d=i=null,n.props&&n.props.__P!=e&&(n.__k.some(function(V){V&&jt(V,V)}),n.__k=null),c=n.__k?ae(n,0):null),c=Sn(e,Dt(Ze)?Ze:[Ze],t,n,a,r,i,l,c,d,$),D.__P&&(t.__e=null,c=p),t.__u&=-161,k&&k.some(de),u.__h.length&&l.push(u),1&u.__g&&(u.__g&=-4)}catch(V){if(l.length=_,t.__v=null,d||i)if(V&&V.then){if(t.__u|=128|d,i){for(~(ne=i.indexOf(c||void 0))||(ne=i.length);(pe=i[ne-1])&&pe.nodeType==8;)ne--;for(;ne<i.length;ne++)if(pe=i[ne])if(i[ne]=null,ce){if(pe==_n)break}else{if(pe.nodeType!=8)break;pe.data.startsWith("$s")&&(_n=Qe(ce=pe))}}if(!ce){for(;c&&c.nodeType==8&&c.nextSibling;)c=c.nextSibling;ce=c}(p=Qe(ce=t.__c.__z||(t.__c.__z=ce)))?(t.__e=ce,c=p):t.__e=c,c=c&&c.nextSibling}else i&&i.some(de);else t.__e=n.__e;t.__k||(t.__k=n.__k||[]),V&&V.then||En(t),S.__e(V,t,n)}}else c=t.__e=ea(n.__e,t,n,a,r,i,l,d,$,e);return(p=S.diffed)&&p(t),c}function Qe(e,t){if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var n=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith("$s"))n++;else if(e.data.startsWith("/$s")&&!--n)return e}t&&t.push(e)}}function En(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.some(En))}function Tn(e,t,n){for(var a=0;a<n.length;)At(n[a++],n[a++],n[a++]);S.__c&&S.__c(t,e),e.some(function(r){try{e=r.__h,r.__h=[],e.some(function(i){i.call(r)})}catch(i){S.__e(i,r.__v)}})}function ea(e,t,n,a,r,i,l,c,d,$){var p,k,_,u,m,P,C,D,x=n.props||Ye,F=t.props,O=t.type;if(O=="svg"?r="http://www.w3.org/2000/svg":O=="math"?r="http://www.w3.org/1998/Math/MathML":r||(r="http://www.w3.org/1999/xhtml"),i){for(p=0;p<i.length;p++)if((m=i[p])&&(O?m.localName==O:m.nodeType==3)){e=m,i[p]=null;break}}if(!e){if(D=$.ownerDocument||document,!O)return D.createTextNode(F);e=D.createElementNS(r,O,F.is?F:$),c&&(S.__m&&S.__m(t,i),c=!1),i=null}if(O){if($=O=="template"&&e.content||e,i=O=="textarea"&&F.defaultValue!=null?null:i&&Ot.call($.childNodes),!c&&i)for(x={},p=0;p<e.attributes.length;p++)x[(m=e.attributes[p]).name]=m.value;for(p in x)m=x[p],p=="dangerouslySetInnerHTML"?_=m:p=="children"||p in F||p=="value"&&"defaultValue"in F||p=="checked"&&"defaultChecked"in F||Ge(e,p,null,m,r);for(p in F)m=F[p],p=="children"?u=m:p=="dangerouslySetInnerHTML"?k=m:p=="value"?P=m:p=="checked"?C=m:c&&typeof m!="function"||x[p]===m||Ge(e,p,m,x[p],r);k?(c||_&&(k.__html==_.__html||k.__html==e.innerHTML)||(e.innerHTML=k.__html),t.__k=[]):(_&&(e.textContent=""),(O=="foreignObject"||r=="http://www.w3.org/1998/Math/MathML"&&Go.test(O))&&(r="http://www.w3.org/1999/xhtml"),Sn($,Dt(u)?u:[u],t,n,a,r,i,l,i?i[0]:n.__k&&ae(n,0),c,d),i&&i.some(de)),c&&O!="textarea"||(p="value",O=="progress"&&P==null?e.removeAttribute(p):P==null||P===e[p]&&(O!="progress"||P)||Ge(e,p,P,x[p],r),p="checked",C!=null&&C!=e[p]&&Ge(e,p,C,x[p],r))}else x===F||c&&e.data==F||(e.data=F);return e}function At(e,t,n,a){try{typeof e=="function"?t?t.__x=e(t)||1:a&&(a=a.__c||a.__e)&&(t=a.__x)&&(a.__x=null,typeof t=="function"?t():e(null)):e.current=t}catch(r){S.__e(r,n)}}function jt(e,t,n){var a,r,i,l;if(S.unmount&&S.unmount(e),!(a=e.ref)||a.current&&a.current!=e.__e||At(a,null,t,e),a=e.__c){if(a.componentWillUnmount)try{a.componentWillUnmount()}catch(c){S.__e(c,t)}a.__P=a.__n=null}if(a=e.__k)for(l=0;l<a.length;l++)a[l]&&jt(a[l],t,typeof e.type!="function"||n&&!e.props.__P);!n&&(a=e.__c)&&(a=a.__z)&&(r=Qe(a,i=[]))&&(a==e.__e&&i.some(de),de(r),de(a)),n||de(e.__e),e.__e=e.__c=e.__=null}function ta(e,t,n){return this.constructor(e,n)}function Nt(e,t){var n,a,r,i;S.__&&S.__(e,t),t.nodeType==9&&(t=t.documentElement),a=(n=e&&32&e.__u)?null:t.__k,t.__k=Ae(me,{children:[e]}),r=[],i=[],Pt(t,t.__k,a||Ye,Ye,t.namespaceURI,a?null:t.firstChild?Ot.call(t.childNodes):null,r,a?a.__e:t.firstChild,n,i),Tn(r,t.__k,i),t.__k.props.children=null}S={__e:function(e,t,n,a){for(var r,i,l;t=t.__;)if((r=t.__c)&&!(1&r.__g)){r.__g|=4;try{if((l=(i=r.constructor)&&i.getDerivedStateFromError)&&r.setState(i.getDerivedStateFromError(e)),r.componentDidCatch&&(r.componentDidCatch(e,a||{}),l=1),l&&8&r.__g)return void(r.__g|=2)}catch(c){e=c}}throw Xe=0,e}},yn=0,Et=function(e){return e!=null&&e.constructor===je},$e.prototype.setState=function(e,t){var n=this.__s;n&&n!=this.state||(n=this.__s=fe({},this.state)),typeof e=="function"&&(e=e(fe({},n),this.props)),e&&(fe(n,e),this.__v&&(t&&this.__k.push(t),vn(this)))},$e.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.push(e),vn(this))},$e.prototype.render=me,oe=[],Xe=0,gn=function(e,t){return e.__v.__b-t.__v.__b},Je=Symbol(),wn=/(PointerCapture)$|Capture$/i,Tt=0,Ct={},Zo=0;var On=function(e,t,n,a){var r;t[0]=0;for(var i=1;i<t.length;i++){var l=t[i++],c=t[i]?(t[0]|=l?1:2,n[t[i++]]):t[++i];l===3?a[0]=c:l===4?a[1]=Object.assign(a[1]||{},c):l===5?(a[1]=a[1]||{})[t[++i]]=c:l===6?a[1][t[++i]]+=c+"":l?(r=e.apply(c,On(e,c,n,["",null])),a.push(r),c[0]?t[0]|=2:(t[i-2]=0,t[i]=r)):a.push(c)}return a},Dn=new Map;function Pn(e){var t=Dn.get(this);return t||(t=new Map,Dn.set(this,t)),(t=On(this,t.get(e)||(t.set(e,t=(function(n){for(var a,r,i=1,l="",c="",d=[0],$=function(_){i===1&&(_||(l=l.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?d.push(0,_,l):i===3&&(_||l)?(d.push(3,_,l),i=2):i===2&&l==="..."&&_?d.push(4,_,0):i===2&&l&&!_?d.push(5,0,!0,l):i>=5&&((l||!_&&i===5)&&(d.push(i,0,l,r),i=6),_&&(d.push(i,_,0,r),i=6)),l=""},p=0;p<n.length;p++){p&&(i===1&&$(),$(p));for(var k=0;k<n[p].length;k++)a=n[p][k],i===1?a==="<"?($(),d=[d],i=3):l+=a:i===4?l==="--"&&a===">"?(i=1,l=""):l=a+l[0]:c?a===c?c="":l+=a:a==='"'||a==="'"?c=a:a===">"?($(),i=1):i&&(a==="="?(i=5,r=l,l=""):a==="/"&&(i<5||n[p][k+1]===">")?($(),i===3&&(d=d[0]),i=d,(d=d[0]).push(2,0,i),i=0):a===" "||a==="	"||a===`
`||a==="\r"?($(),i=2):l+=a),i===3&&l==="!--"&&(i=4,d=d[0])}return $(),d})(e)),t),arguments,[])).length>1?t:t[0]}var s=Pn.bind(Ne);var tt,L,Mt,An,na=Object.is,qt=0,Ln=[],Ft=[],j=S,jn=j.__b,Nn=j.__r,Mn=j.diffed,qn=j.__c,Fn=j.unmount,Hn=j.__;function Un(e,t){j.__h&&j.__h(L,e,qt||t),qt=0;var n=L.__H||(L.__H={__:[],__h:[]});return e>=n.__.length&&n.__.push({}),n.__[e]}function y(e,t){var n=Un(tt++,3);!j.__s&&Wn(n.__H,t)&&(n.__P=!0,n.__=e,n.u=t,L.__H.__h.push(n))}function It(e){return qt=5,nt(function(){return{current:e}},[])}function nt(e,t){var n=Un(tt++,7);return Wn(n.__H,t)&&(n.__=e(),n.__H=t),n.__}function oa(){var e;do{for(;e=Ft.shift();)try{Me(e)}catch(n){j.__e(n,{__:(e=e.__P)&&e.__v})}for(;e=Ln.shift();){var t=e.__H;if(e.__P&&t)try{t.__h.some(Me),t.__h.some(Ht),t.__h=[]}catch(n){t.__h=[],j.__e(n,e.__v)}}}while(Ft.length)}j.__b=function(e){L=null,jn&&jn(e)},j.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),Hn&&Hn(e,t)},j.__r=function(e){Nn&&Nn(e),tt=0;var t=(L=e.__c).__H;t&&(Mt==L?L.__h=[]:(t.__h.some(Me),t.__h.some(Ht),tt=0),t.__h=[],t.__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),Mt=L},j.diffed=function(e){Mn&&Mn(e);var t=e.__c;t&&t.__H&&(t.__H.__h.length&&Rn(Ln.push(t)),t.__H.__.some(function(n){n.u&&(n.__H=n.u)})),Mt=L=null},j.__c=function(e,t){t.some(function(n){try{n.__h.some(Me),n.__h=n.__h.filter(function(a){return!a.__||Ht(a)})}catch(a){n.__h=[function(){throw a}]}}),qn&&qn(e,t)},j.unmount=function(e){Fn&&Fn(e);var t,n,a=e.__c;a&&a.__H&&(a.__H.__.some(function(r){try{if(r.__P&&r.__c){if(n===void 0){for(n=e.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}r.__P=n,Rn(Ft.push(r))}else Me(r)}catch(i){t=i}}),a.__H=void 0,t&&j.__e(t,a.__v))};var In=typeof requestAnimationFrame=="function";function aa(e){var t,n=function(){clearTimeout(a),In&&cancelAnimationFrame(t),setTimeout(e)},a=setTimeout(n,35);In&&(t=requestAnimationFrame(n))}function Rn(e){e!=1&&An==j.requestAnimationFrame||((An=j.requestAnimationFrame)||aa)(oa)}function Me(e){var t=L,n=e.__c;typeof n=="function"&&(e.__c=void 0,n()),L=t}function Ht(e){var t=L;e.__c=e.__(),L=t}function Wn(e,t){return!e||e.length!=t.length||t.some(function(n,a){return!na(n,e[a])})}var ia=Symbol.for("preact-signals");function st(){if(Q>1)Q--;else{var e,t=!1;for((function(){var r=at;for(at=void 0;r!==void 0;){var i=r.S;if(i.v===r.v)for(var l=i.t;l!==void 0;l=l.x)l.i===r.i&&(l.i=i.i);r=r.o}})();Fe!==void 0;){var n=Fe;for(Fe=void 0,ot++;n!==void 0;){var a=n.u;if(n.u=void 0,n.f&=-3,!(8&n.f)&&Kn(n))try{n.c()}catch(r){t||(e=r,t=!0)}n=a}}if(ot=0,Q--,t)throw e}}function Lt(e){if(Q>0)return e();Rt=++sa,Q++;try{return e()}finally{st()}}var qe,T=void 0;function He(e){var t=T,n=qe;T=void 0,qe=void 0;try{return e()}finally{T=t,qe=n}}var Fe=void 0,Q=0,ot=0,sa=0,Rt=0,at=void 0,it=0;function Vn(e){if(T!==void 0){var t=e.n;if(t===void 0||t.t!==T)return t={i:0,S:e,p:T.s,n:void 0,t:T,e:void 0,x:void 0,r:t},T.s!==void 0&&(T.s.n=t),T.s=t,e.n=t,32&T.f&&e.S(t),t;if(t.i===-1)return t.i=0,t.n!==void 0&&(t.n.p=t.p,t.p!==void 0&&(t.p.n=t.n),t.p=T.s,t.n=void 0,T.s.n=t,T.s=t),t}}function q(e,t){this.v=e,this.i=0,this.n=void 0,this.t=void 0,this.l=0,this.W=t?.watched,this.Z=t?.unwatched,this.name=t?.name}q.prototype.brand=ia;q.prototype.h=function(){return!0};q.prototype.S=function(e){var t=this,n=this.t;n!==e&&e.e===void 0&&(e.x=n,this.t=e,n!==void 0?n.e=e:He(function(){var a;(a=t.W)==null||a.call(t)}))};q.prototype.U=function(e){var t=this;if(this.t!==void 0){var n=e.e,a=e.x;n!==void 0&&(n.x=a,e.e=void 0),a!==void 0&&(a.e=n,e.x=void 0),e===this.t&&(this.t=a,a===void 0&&He(function(){var r;(r=t.Z)==null||r.call(t)}))}};q.prototype.subscribe=function(e){var t=this;return X(function(){var n=t.value;He(function(){return e(n)})},{name:"sub"})};q.prototype.valueOf=function(){return this.value};q.prototype.toString=function(){return this.value+""};q.prototype.toJSON=function(){return this.value};q.prototype.peek=function(){var e=this;return He(function(){return e.value})};Object.defineProperty(q.prototype,"value",{get:function(){var e=Vn(this);return e!==void 0&&(e.i=this.i),this.v},set:function(e){if(e!==this.v){if(ot>100)throw new Error("Cycle detected");(function(n){Q!==0&&ot===0&&n.l!==Rt&&(n.l=Rt,at={S:n,v:n.v,i:n.i,o:at})})(this),this.v=e,this.i++,it++,Q++;try{for(var t=this.t;t!==void 0;t=t.x)t.t.N()}finally{st()}}}});function f(e,t){return new q(e,t)}function Kn(e){for(var t=e.s;t!==void 0;t=t.n)if(t.S.i!==t.i||!t.S.h()||t.S.i!==t.i)return!0;return!1}function Bn(e){for(var t=e.s;t!==void 0;t=t.n){var n=t.S.n;if(n!==void 0&&(t.r=n),t.S.n=t,t.i=-1,t.n===void 0){e.s=t;break}}}function zn(e){for(var t=e.s,n=void 0;t!==void 0;){var a=t.p;t.i===-1?(t.S.U(t),a!==void 0&&(a.n=t.n),t.n!==void 0&&(t.n.p=a)):n=t,t.S.n=t.r,t.r!==void 0&&(t.r=void 0),t=a}e.s=n}function he(e,t){q.call(this,void 0,t),this.x=e,this.s=void 0,this.g=it-1,this.f=4}he.prototype=new q;he.prototype.h=function(){if(this.f&=-3,1&this.f)return!1;if((36&this.f)==32||(this.f&=-5,this.g===it))return!0;if(this.g=it,this.f|=1,this.i>0&&!Kn(this))return this.f&=-2,!0;var e=T;try{Bn(this),T=this;var t=this.x();(16&this.f||this.v!==t||this.i===0)&&(this.v=t,this.f&=-17,this.i++)}catch(n){this.v=n,this.f|=16,this.i++}return T=e,zn(this),this.f&=-2,!0};he.prototype.S=function(e){if(this.t===void 0){this.f|=36;for(var t=this.s;t!==void 0;t=t.n)t.S.S(t)}q.prototype.S.call(this,e)};he.prototype.U=function(e){if(this.t!==void 0&&(q.prototype.U.call(this,e),this.t===void 0)){this.f&=-33;for(var t=this.s;t!==void 0;t=t.n)t.S.U(t)}};he.prototype.N=function(){if(!(2&this.f)){this.f|=6;for(var e=this.t;e!==void 0;e=e.x)e.t.N()}};Object.defineProperty(he.prototype,"value",{get:function(){if(1&this.f)throw new Error("Cycle detected");var e=Vn(this);if(this.h(),e!==void 0&&(e.i=this.i),16&this.f)throw this.v;return this.v}});function ie(e,t){return new he(e,t)}function Zn(e){var t=e.j;if(e.j=void 0,typeof t=="function"){Q++;var n=T;T=void 0;try{t()}catch(a){throw e.f&=-2,e.f|=8,Ut(e),a}finally{T=n,st()}}}function Ut(e){for(var t=e.s;t!==void 0;t=t.n)t.S.U(t);e.x=void 0,e.s=void 0,Zn(e)}function ra(e){if(T!==this)throw new Error("Out-of-order effect");zn(this),T=e,this.f&=-2;try{8&this.f&&Ut(this)}finally{st()}}function ke(e,t){this.x=e,this.j=void 0,this.s=void 0,this.u=void 0,this.f=32,this.name=t?.name,qe&&qe.push(this)}ke.prototype.c=function(){var e=this.S();try{if(8&this.f||this.x===void 0)return;var t=this.x();typeof t=="function"&&(this.j=t)}finally{e()}};ke.prototype.S=function(){if(1&this.f)throw new Error("Cycle detected");this.f|=1,this.f&=-9,Zn(this),Bn(this),Q++;var e=T;return T=this,ra.bind(this,e)};ke.prototype.N=function(){2&this.f||(this.f|=2,this.u=Fe,Fe=this)};ke.prototype.d=function(){this.f|=8,1&this.f||Ut(this)};ke.prototype.dispose=function(){this.d()};function X(e,t){var n=new ke(e,t);try{n.c()}catch(r){throw n.d(),r}var a=n.d.bind(n);return a[Symbol.dispose]=a,a}var Gn,lt,rt,la=typeof window<"u"&&!!window.__PREACT_SIGNALS_DEVTOOLS__;var Jn=[];X(function(){Gn=this.N})();function xe(e,t){S[e]=t.bind(null,S[e]||function(){})}function Ie(e){if(rt){var t=rt;rt=void 0,t()}rt=e&&e.S()}function Qn(e){var t=this,n=e.data,a=ca(n);a.name="ReactiveDom",a.value=n;var r=nt(function(){for(var c=t,d=t.__v;d=d.__;)if(d.__c){d.__c.__$f|=4;break}var $=ie(function(){var u=a.value.value;return u===0?0:u===!0?"":u||""}),p=ie(function(){return!Array.isArray($.value)&&!Et($.value)}),k=X(function(){if(this.N=Xn,p.value){var u=$.value;c.__v&&c.__v.__e&&c.__v.__e.nodeType===3&&(c.__v.__e.data=u)}}),_=t.__$u.d;return t.__$u.d=function(){k(),_.call(this)},[p,$]},[]),i=r[0],l=r[1];return i.value?l.peek():l.value}Qn.displayName="ReactiveTextNode";Object.defineProperties(q.prototype,{constructor:{configurable:!0,value:Ne(me,null).constructor},type:{configurable:!0,value:Qn},props:{configurable:!0,get:function(){var e=this;return{data:{get value(){return e.value}}}}},__b:{configurable:!0,value:1}});xe("__b",function(e,t){if(Ie(),lt=void 0,typeof t.type=="string"){var n,a=t.props;for(var r in a)if(r!=="children"){var i=a[r];i instanceof q&&(n||(t.__np=n={}),n[r]=i,a[r]=i.peek())}}e(t)});xe("__r",function(e,t){if(e(t),t.type!==me){Ie();var n,a=t.__c;a&&(a.__$f&=-2,(n=a.__$u)===void 0&&(a.__$u=n=(function(r,i){var l;return X(function(){l=this},{name:i}),l.c=r,l})((function(r){return function(){var i;la&&((i=this.y)==null||i.call(this)),r.__$f|=1,r.setState({})}})(a),typeof t.type=="function"?t.type.displayName||t.type.name:""))),lt=a,Ie(n)}});xe("__e",function(e,t,n,a){Ie(),lt=void 0,e(t,n,a)});xe("diffed",function(e,t){Ie(),lt=void 0;var n;if(typeof t.type=="string"&&(n=t.__e)){var a=t.__np,r=t.props,i=n.U;if(i)for(var l in i){var c=i[l];c===void 0||a&&l in a||(c.d(),i[l]=void 0)}if(a){i||(i={},n.U=i);for(var d in a){var $=i[d],p=a[d];$===void 0?($=ua(n,d,p,r),i[d]=$):$.o(p,r)}}}e(t)});function ua(e,t,n,a){var r=t in e&&e.ownerSVGElement===void 0,i=f(n);return{o:function(l,c){i.value=l,a=c},d:X(function(){this.N=Xn;var l=i.value.value;a[t]!==l&&(a[t]=l,r?e[t]=l:l!=null&&(l!==!1||t[4]==="-")?e.setAttribute(t,l):e.removeAttribute(t))})}}xe("unmount",function(e,t){if(typeof t.type=="string"){var n=t.__e;if(n){var a=n.U;if(a){n.U=void 0;for(var r in a){var i=a[r];i&&i.d()}}}var l=t.__np;if(l){var c=t.props;for(var d in l)c[d]=l[d]}t.__np=void 0}else{var $=t.__c;if($){$.__$f|=8;var p=$.__$u;p&&($.__$u=void 0,p.d())}}e(t)});xe("__h",function(e,t,n,a){a<3&&(t.__$f|=2),e(t,n,a)});$e.prototype.shouldComponentUpdate=function(e,t){if(this.__R)return!0;var n=this.__$u,a=n&&n.s!==void 0;for(var r in t)return!0;if(this.__f||typeof this.u=="boolean"&&this.u===!0){var i=2&this.__$f;if(!(a||i||4&this.__$f)||1&this.__$f)return!0}else if(!(a||4&this.__$f)||3&this.__$f)return!0;for(var l in e)if(l!=="__source"&&e[l]!==this.props[l])return!0;for(var c in this.props)if(!(c in e))return!0;return!1};function ca(e,t){return nt(function(){return f(e,t)},[])}var pa=function(e){queueMicrotask(function(){queueMicrotask(e)})};function da(){Lt(function(){for(var e;e=Jn.shift();)Gn.call(e)})}function Xn(){Jn.push(this)===1&&(S.requestAnimationFrame||pa)(da)}var Vt={signedOut:()=>{}};async function Yn(e,t={}){let n,a={};try{n=await fetch(`api/${e}`,{...t,signal:AbortSignal.timeout(2e4)}),a=await n.json()}catch{throw new Error("unreachable")}if(n.ok)return a;n.status===401&&a.wrong==="sign-in"&&Vt.signedOut();let r=new Error(a.wrong??"busy");throw r.columns=a.columns,r.seconds=Number(n.headers.get("Retry-After"))||0,r}var v=e=>Yn(e),eo=e=>({method:"POST",headers:{"Content-Type":"application/json","X-Desk":"1"},body:JSON.stringify(e)}),g=(e,t={})=>Yn(e,eo(t)),Wt=4e4;async function to(e,t=()=>{}){for(let n=0;n<e.size;n+=Wt){let a=new Uint8Array(await e.slice(n,n+Wt).arrayBuffer()),r=Array.from(a,i=>String.fromCharCode(i)).join("");await g("upload",{name:e.name,size:e.size,at:n,bytes:btoa(r)}),t(Math.min(n+Wt,e.size))}}async function no(e,t,n){let a=await fetch(`api/${e}`,{...eo(t),signal:AbortSignal.timeout(2e4)});if(!a.ok)throw new Error((await a.json()).wrong??"busy");let r=document.createElement("a");r.href=URL.createObjectURL(await a.blob()),r.download=n,r.click(),URL.revokeObjectURL(r.href)}function oo(e){let t=new EventSource("api/events");return t.onmessage=({data:n})=>e(JSON.parse(n).person),()=>t.close()}var Se={it:{name:"Italiano"},en:{name:"English"},fr:{name:"Français"},es:{name:"Español"},ar:{name:"العربية",direction:"rtl"}},ao="passaparola-language",Kt=f({}),se=f("");function fa(){return[localStorage.getItem(ao),...navigator.languages.map(t=>t.slice(0,2))].find(t=>Object.hasOwn(Se,t??""))??"it"}async function io(e){Kt.value=await(await fetch(`words-${e}.json`)).json(),se.value=e,document.documentElement.lang=e,document.documentElement.dir=Se[e].direction??"ltr"}async function so(){for(let e=0;e<10;e++)try{return await io(fa())}catch{await new Promise(t=>{setTimeout(t,1e3)})}}function ro(e){return localStorage.setItem(ao,e),io(e)}var o=(e,t="")=>Kt.value[e]?.replace("{n}",t)??e,_e=e=>Kt.value[`topic.${e}`]??e,Bt={calendar:"gregory",numberingSystem:"latn"},zt=f(void 0),Zt=e=>ie(()=>new Intl.DateTimeFormat(se.value,{...e,...Bt,timeZone:zt.value})),$a=Zt({weekday:"short",day:"numeric",month:"short"}),ma=Zt({day:"numeric",month:"short",hour:"2-digit",minute:"2-digit",hourCycle:"h23"}),ha=Zt({hour:"2-digit",minute:"2-digit",hourCycle:"h23"}),_a=ie(()=>new Intl.NumberFormat(se.value,Bt)),va=ie(()=>new Intl.NumberFormat(se.value,{...Bt,style:"currency",currency:"EUR"})),H=e=>$a.value.format(e),E=e=>ma.value.format(e),lo=e=>ha.value.format(e),h=e=>_a.value.format(e),K=e=>va.value.format(e);var w=f(void 0),W=f(null),Ce=f(["inbox"]),R=f(""),N=f({count:0,person:void 0});function M(...e){location.hash=e.map(encodeURIComponent).join("/")}function po(){let e=location.hash.slice(1).split("/").map(decodeURIComponent);Ce.value=e[0]===""?["inbox"]:e}async function b(e){R.value="";try{return await e(),!0}catch(t){return R.value=t.message,!1}}async function B(e){try{await e()}catch(t){R.value=t.message}}async function ve(){try{if(!(await v("session")).signed_in){w.value=null;return}w.value=await v("me"),W.value=await v("line"),zt.value=W.value.timezone}catch(e){w.value=null,e.message!=="sign-in"&&(R.value=e.message)}}Vt.signedOut=()=>{w.value=null};addEventListener("hashchange",po);po();var uo;function ba(e){clearTimeout(uo),uo=setTimeout(()=>{N.value={count:N.value.count+1,person:e}},200)}var co=()=>{};X(()=>{co(),co=w.value?oo(ba):()=>{}});function Gt(){return s`
		<label>
			<span class="hidden">${o("language")}</span>
			<select value=${se.value} onChange=${e=>ro(e.target.value)}>
				${Object.entries(Se).map(([e,{name:t}])=>s`
					<option key=${e} value=${e} lang=${e}>${t}</option>`)}
			</select>
		</label>`}var ut=/^#link=(\w+)$/.exec(location.hash)?.[1],Re=f(null),fo=f(!1);ut&&history.replaceState(null,"",location.pathname);async function ya(e){e.preventDefault();let t=Object.fromEntries(new FormData(e.target)),n=await b(()=>Re.value===null?g("sign-in",t):g("sign-in/link",{link:ut,password:t.password}));if(!n&&R.value==="code"){fo.value=!0;return}n&&(Re.value=null,await ve())}function $o(){y(()=>{ut&&b(async()=>{Re.value=(await g("sign-in/link",{link:ut})).name})},[]);let e=Re.value!==null;return s`
		<form class="door" onSubmit=${ya}>
			<h1>${o(e?"choosePassword":"enter")}</h1>
			${e?s`<p><bdi>${Re.value}</bdi></p>`:s`
				<label>${o("name")}<input name="name" required autocomplete="username" autocapitalize="none" /></label>`}
			<label>${o("passwordWord")}<input name="password" type="password" required
				minlength=${e?10:1} autocomplete=${e?"new-password":"current-password"} /></label>
			${e&&s`<p class="hint">${o("passwordHint")}</p>`}
			${fo.value&&s`<label>${o("codeWord")}<input name="code" inputmode="numeric" autocomplete="one-time-code" pattern="[0-9]{6}" required /></label>`}
			<button class="main">${o("enter")}</button>
		</form>`}async function ga(e){e.preventDefault();let t=e.target;await b(()=>g("me/password",Object.fromEntries(new FormData(t))))&&(t.reset(),await ve())}var wa=({id:e})=>b(()=>g(`me/sessions/${e}/end`)).then(ve);function mo(){return s`
		<h1><bdi>${w.value.name}</bdi></h1>
		<p><span class="tag">${w.value.role}</span> <span class="tag">${w.value.desks}</span></p>
		<h2>${o("sessions")}</h2>
		<ul class="tasks">${w.value.sessions.map(e=>s`
			<li key=${e.id}><time>${E(e.began)}</time>
				${e.here?s`<span class="tag">${o("here")}</span>`:s`<button type="button" onClick=${()=>wa(e)}>${o("end")}</button>`}</li>`)}</ul>
		<h2>${o("choosePassword")}</h2>
		<form class="door" onSubmit=${ga}>
			<label>${o("passwordWord")}<input name="password" type="password" required autocomplete="current-password" /></label>
			<label>${o("newPassword")}<input name="new" type="password" required minlength="10" autocomplete="new-password" /></label>
			<p class="hint">${o("passwordHint")}</p>
			<button class="main">${o("save")}</button>
		</form>`}var Y=f(null),Jt=f(!0),G=e=>new Date(`${e}T12:00Z`);function ho(e,t){let n=new Date(`${e}T12:00Z`);return n.setUTCDate(n.getUTCDate()+t),n.toISOString().slice(0,10)}var Ee={week:7,list:28},ka=([e,t,n=""])=>({kind:Ee[e]?e:"week",date:t??"",desk:n});async function xa({kind:e,date:t,desk:n}){await B(async()=>{Y.value=await v(`appointments?day=${t}&desk=${n}${e==="list"?`&days=${Ee.list}`:""}`)})}function ct({item:e}){let t={confirmed:"✓",cancelled:"✗",moving:"⇄"};return s`<span class=${`state ${e.state}`}>${t[e.state]&&s`<b aria-hidden="true">${t[e.state]}</b> `}${o(e.state==="planned"?"noAnswer":`answer.${e.state}`)}</span>`}function Sa({item:e}){return s`
		<li><a class=${`item ${e.state}`} href=${`#appointment/${e.id}`}>
			<time>${e.time}</time> <strong dir="ltr">${e.code}</strong>
			<${ct} item=${e} />
			${e.number&&s`<bdi class="who" dir="ltr">${e.number}</bdi>`}
			${e.topic&&s`<span class="tag" dir="auto">${e.topic}</span>`}
			${e.desk&&s`<span class="tag">${e.desk}</span>`}
			${e.told&&s`<small>${o(`told.${e.told}`)}</small>`}
		</a></li>`}function Ca({slot:e}){return s`
		<li><a class="item free" href=${`#appointment/new/${e.day}T${e.time}/${e.desk}`}>
			<time>${e.time}</time> ${o("freeSlot")}${e.room>1?` × ${e.room}`:""}
			<span class="tag">${e.desk}</span></a></li>`}function Ea({date:e}){let{today:t,appointments:n,slots:a}=Y.value,r=[...n.filter(i=>i.day===e).map(i=>({at:i.time,key:i.id,show:s`<${Sa} key=${i.id} item=${i} />`})),...Jt.value?a.filter(i=>i.day===e).map(i=>({at:i.time,show:s`<${Ca} key=${`${i.desk}${i.time}`} slot=${i} />`})):[]].sort((i,l)=>i.at.localeCompare(l.at));return s`
		<li class=${e===t?"day today":"day"}>
			<h2><time datetime=${e}>${H(G(e))}</time>${e===t&&s` <span class="hidden">${o("today")}</span>`}</h2>
			${r.length===0?s`<p class="empty">–</p>`:s`<ul>${r.map(({show:i})=>i)}</ul>`}
		</li>`}function Ta(){let{appointments:e}=Y.value;return e.length===0?s`<p class="empty">${o("noAppointments")}</p>`:s`
		<div class="sheet" tabindex="0" role="region" aria-label=${o("appointments")}><table>
			<thead><tr>${["when","code.of","answer.word","about","desk","place","reminders"].map(t=>s`<th key=${t} scope="col">${o(t)}</th>`)}</tr></thead>
			<tbody>${e.map(t=>s`
				<tr key=${t.id}>
					<td><time>${H(G(t.day))} ${t.time}</time></td>
					<td><a class="item-link" href=${`#appointment/${t.id}`}><bdi dir="ltr">${t.code}</bdi></a></td>
					<td><${ct} item=${t} /></td>
					<td>${t.person?s`<a href=${`#person/${t.person}`}><bdi dir="ltr">${t.number??o("erased")}</bdi></a>`:"–"}</td>
					<td>${t.desk??"–"}</td>
					<td dir="auto">${t.place}</td>
					<td>${t.reminders?t.told?o(`told.${t.told}`):o("told.planned"):o("never.reminded")}</td>
				</tr>`)}</tbody>
		</table></div>`}function Da({at:e}){let{days:t,desks:n}=Y.value,a=i=>M("appointments",e.kind,ho(t[0],i*Ee[e.kind]),e.desk),r=()=>b(()=>no("appointments/export",{from:t[0],until:t.at(-1)},`appointments-${t[0]}.csv`));return s`
		<div class="filters">
			<button type="button" onClick=${()=>a(-1)} aria-label=${o("before")}><span class="arrow" aria-hidden="true">‹</span></button>
			<button type="button" onClick=${()=>M("appointments",e.kind)}>${o("today")}</button>
			<button type="button" onClick=${()=>a(1)} aria-label=${o("after")}><span class="arrow" aria-hidden="true">›</span></button>
			${Object.keys(Ee).map(i=>s`<button type="button" key=${i} aria-pressed=${e.kind===i} onClick=${()=>M("appointments",i,t[0],e.desk)}>${o(`show.${i}`)}</button>`)}
			${n.length>0&&s`<label><span class="hidden">${o("desk")}</span>
				<select value=${e.desk} onChange=${({target:i})=>M("appointments",e.kind,t[0],i.value)}>
					<option value="">${o("allDesks")}</option>
					${n.map(({name:i})=>s`<option key=${i}>${i}</option>`)}
				</select></label>`}
			${e.kind==="week"&&n.some(({slots:i})=>i)&&s`<label class="tick"><input type="checkbox" checked=${Jt.value} onChange=${({target:i})=>{Jt.value=i.checked}} /> ${o("freeSlots")}</label>`}
			<a class="button" href="#appointment/new">${o("newAppointment")}</a>
			<a href="#waiting">${o("waitingList")}</a>
			${w.value.role!=="volunteer"&&s`
				<a href="#import/appointments">${o("import")}</a>
				<button type="button" onClick=${r}>${o("export")}</button>`}
		</div>`}function Oa(e,t){let n=document.documentElement.dir==="rtl"?"ArrowLeft":"ArrowRight";if(e.target.closest("input, textarea, select, .sheet")||e.ctrlKey||e.altKey||e.metaKey||!Y.value)return;let a=[...document.querySelectorAll(".item, .item-link")],r=a.indexOf(document.activeElement);e.key==="ArrowLeft"||e.key==="ArrowRight"?M("appointments",t.kind,ho(Y.value.days[0],e.key===n?Ee[t.kind]:-Ee[t.kind]),t.desk):e.key==="t"?M("appointments",t.kind):e.key==="l"?M("appointments",t.kind==="week"?"list":"week",Y.value.days[0],t.desk):e.key==="n"?M("appointment","new"):(e.key==="j"||e.key==="k")&&a[Math.max(0,Math.min(a.length-1,r+(e.key==="j"?1:-1)))]?.focus()}function _o({parts:e}){let t=ka(e);if(y(()=>{xa(t)},[N.value.count]),y(()=>{let r=i=>Oa(i,t);return addEventListener("keydown",r),()=>removeEventListener("keydown",r)},[]),Y.value===null)return s`<h1>${o("appointments")}</h1>`;let{days:n,more:a}=Y.value;return s`
		<h1>${o("appointments")} <small>${H(G(n[0]))} – ${H(G(n.at(-1)))}</small></h1>
		<${Da} at=${t} />
		${t.kind==="list"?s`<${Ta} />`:s`<ol class="week">${n.map(r=>s`<${Ea} key=${r} date=${r} />`)}</ol>`}
		${a&&s`<p class="hint">${o("notAll")}</p>`}
		<p class="hint">${o("keys.appointments")}</p>`}var bo=f(null),vo=f([]),Le=f([]);async function yo(e){await B(async()=>{bo.value=await v(`appointments/${e}`)})}async function go(e,t){Le.value=[];try{return R.value="",await g(e,t)}catch(n){return R.value=n.message,Le.value=n.columns??[],null}}function U({name:e,children:t}){return s`<label>${o(`field.${e}`)}${t}
		${Le.value.includes(e)&&s`<span class="wrong">${o(`bad.${e}`)}</span>`}</label>`}function Pa(e){let t=Math.round(e/36e5);return t%24===0?`${h(t/24)} ${o("days")}`:`${h(t)} ${o("hours")}`}function Aa({history:e}){return s`
		<h2>${o("told")}</h2>
		${e.length===0?s`<p class="empty">${o("toldNothing")}</p>`:s`
			<ol class="history">${e.map(t=>s`
				<li><time>${E(t.at)}</time>
					<span>${t.before===0?o("ofChange"):`${Pa(t.before)} ${o("beforeIt")}`}</span>
					<span class="tag">${o(`told.${t.state}`)}</span>
					${t.calls>0&&s`<span class="tag">${o("calls")}: ${h(t.calls)}</span>`}
					${t.stale&&s`<span class="tag">${o("told.stale")}</span>`}</li>`)}</ol>`}`}var Qt=(e,t,n)=>go(t,n).then(a=>{a&&yo(e)});function ja({item:e}){let t=n=>{n.preventDefault();let{starts:a,place:r,reminders:i}=Object.fromEntries(new FormData(n.target));Qt(e.id,`appointments/${e.id}`,{starts:a,place:r,reminders:i?"yes":"no"})};return e.past||e.state==="cancelled"?null:s`
		<details open=${e.state==="moving"}><summary>${o("moveIt")}</summary>
			<form class="door" onSubmit=${t}>
				<${U} name="starts"><input id="starts" name="starts" type="datetime-local" required defaultValue=${`${e.day}T${e.time}`} /></${U}>
				<${U} name="place"><input name="place" required maxlength="300" dir="auto" defaultValue=${e.place} /></${U}>
				<label class="tick"><input name="reminders" type="checkbox" defaultChecked=${e.reminders} /> ${o("field.reminders")}</label>
				<p class="hint">${o("moveHint")}</p>
				<button class="main">${o("moveIt")}</button>
			</form></details>
		<details><summary>${o("cancelIt")}</summary>
			<p>${o("cancelHint")}</p>
			<button type="button" class="alert" onClick=${()=>Qt(e.id,`appointments/${e.id}/cancel`)}>${o("cancelIt")}</button></details>
		<button type="button" onClick=${()=>Qt(e.id,`appointments/${e.id}/wait`)}>${o("waitForSlot")}</button>`}function Na({id:e}){y(()=>{Le.value=[]},[e]),y(()=>{yo(e)},[e,N.value.count]);let t=bo.value;return String(t?.id)!==e?s`<h1>${o("appointment")}</h1>`:s`
		<p><a href=${`#appointments/week/${t.day}`}>${o("backToWeek")}</a></p>
		<h1>${H(G(t.day))}, <time>${t.time}</time> · <bdi dir="ltr">${t.code}</bdi></h1>
		<p><${ct} item=${t} /> ${t.desk&&s`<span class="tag">${t.desk}</span>`} ${t.topic&&s`<span class="tag" dir="auto">${t.topic}</span>`} ${t.staff&&s`<span class="tag" dir="auto">${t.staff}</span>`}</p>
		<p dir="auto">${t.place}</p>
		<p>${t.person?s`<a href=${`#person/${t.person}`}>${o("conversation")} <bdi dir="ltr">${t.number??o("erased")}</bdi></a>`:o("notYours")}</p>
		<${ja} item=${t} />
		<${Aa} history=${t.history} />`}function Ma({starts:e="",desk:t="",person:n=""}){y(()=>{Le.value=[],B(async()=>{({desks:vo.value}=await v("appointments?days=1"))}),document.querySelector(e?"#who":"#starts")?.focus()},[]);let a=vo.value,r=async i=>{i.preventDefault();let{who:l,reminders:c,...d}=Object.fromEntries([...new FormData(i.target)].filter(([,k])=>k!=="")),$=/^[a-z0-9]{12}$/.test(l??""),p=await go("appointments",{...d,[$?"person":"number"]:l,reminders:c?"yes":"no"});p&&M("appointment",String(p.id))};return s`
		<p><a href="#appointments">${o("backToWeek")}</a></p>
		<form class="door wider" onSubmit=${r}>
			<h1>${o("newAppointment")}</h1>
			<${U} name="starts"><input id="starts" name="starts" type="datetime-local" required defaultValue=${e} /></${U}>
			<${U} name="number"><input id="who" name="who" required maxlength="40" dir="ltr" autocomplete="off" defaultValue=${n} /></${U}>
			<p class="hint">${o("whoHint")}</p>
			<label>${o("desk")}<select name="desk"><option value="">–</option>${a.map(({name:i})=>s`<option key=${i} selected=${i===t}>${i}</option>`)}</select></label>
			<${U} name="place"><input name="place" maxlength="300" dir="auto" required=${!a.some(({place:i})=>i)} /></${U}>
			<${U} name="topic"><input name="topic" maxlength="60" dir="auto" /></${U}>
			<label>${o("field.language")}<select name="language"><option value=""></option>${W.value.languages.map(({tag:i,name:l})=>s`<option key=${i} value=${i} lang=${i}>${l}</option>`)}</select></label>
			<${U} name="code"><input name="code" maxlength="20" dir="ltr" autocapitalize="characters" /></${U}>
			<p class="hint">${o("codeHint")}</p>
			<label class="tick"><input name="reminders" type="checkbox" defaultChecked /> ${o("field.reminders")}</label>
			<button class="main">${o("save")}</button>
		</form>`}function wo({parts:[e,t,n,a]}){return e==="new"?s`<${Ma} starts=${t} desk=${n} person=${a} />`:s`<${Na} id=${e} />`}var ko=["no_number","number_invalid","sent_post","appointment_questura","in_process","need_documents","ready","collected","not_found","warning_refusal","refused","unavailable","stale"],pt=f(null),Xt=f(0),Te=f(0);async function Yt(e,t=0){await B(async()=>{let n=await v(`cases?state=${e}${t?`&before=${t}`:""}`);pt.value=t?[...pt.value,...n.cases]:n.cases,Xt.value=n.next})}function qa({file:e,state:t}){return s`
		<form class="inline" onSubmit=${async a=>{a.preventDefault(),await b(()=>g(`cases/${e.id}`,Object.fromEntries(new FormData(a.target))))&&(Te.value=0,Yt(t))}}>
			<label><span class="hidden">${o("caseState")}</span><select name="state">${ko.map(a=>s`<option key=${a} value=${a} selected=${a===e.state}>${o(`case.${a}`)}</option>`)}</select></label>
			<label>${o("field.date")}<input name="date" type="date" defaultValue=${e.date??""} /></label>
			<label>${o("field.time")}<input name="time" maxlength="20" defaultValue=${e.time??""} /></label>
			<label>${o("field.place")}<input name="place" maxlength="300" dir="auto" defaultValue=${e.place??""} /></label>
			<button class="main">${o("save")}</button>
		</form>`}function Fa({file:e,state:t}){return s`
		<li>
			<div class="what">
				<bdi dir="ltr"><strong>${e.case?`…${e.case}`:"–"}</strong></bdi> <span>${o(`case.${e.state}`)}</span>
				<small>${e.person&&s`<a href=${`#person/${e.person}`}><bdi dir="ltr">${e.number??o("erased")}</bdi></a>`}
					${e.date&&s`<span><time>${e.date}</time> ${e.time}</span>`}
					${e.place&&s`<bdi>${e.place}</bdi>`}
					<span>${o("checked")} <time>${H(e.checked)}</time></span></small>
				${Te.value===e.id&&s`<${qa} file=${e} state=${t} />`}
			</div>
			${e.case&&s`<button type="button" aria-expanded=${Te.value===e.id} onClick=${()=>{Te.value=Te.value===e.id?0:e.id}}>${o("change")}</button>`}
		</li>`}function xo({parts:[e=""]}){return y(()=>{Te.value=0,Yt(e)},[e]),s`
		<h1>${o("cases")}</h1>
		<div class="filters">
			<label><span class="hidden">${o("caseState")}</span>
				<select value=${e} onChange=${({target:t})=>M("cases",t.value)}>
					<option value="">${o("allStates")}</option>
					${ko.map(t=>s`<option key=${t} value=${t}>${o(`case.${t}`)}</option>`)}
				</select></label>
			${w.value.role!=="volunteer"&&s`<a href="#import/cases">${o("import")}</a>`}
		</div>
		${pt.value?.length===0&&s`<p class="empty">${o("noCases")}</p>`}
		<ul class="tasks">${pt.value?.map(t=>s`<${Fa} key=${t.id} file=${t} state=${e} />`)}</ul>
		${Xt.value>0&&s`<button type="button" onClick=${()=>Yt(e,Xt.value)}>${o("more")}</button>`}`}var en=f(null),dt=f(null),Ha=15e3,Ia={done:"✓",open:"○",wrong:"✗",yourself:"?"},So=()=>B(async()=>{en.value=await v("house")}),Ra=()=>B(async()=>{({settings:dt.value}=await v("house/settings"))});function La({step:e}){return s`
		<li class=${`step ${e.state}`}>
			<b aria-hidden="true">${Ia[e.state]}</b>
			<div>
				<strong>${o(`step.${e.step}`)}</strong> ${e.of&&s`<bdi class="tag">${e.of}</bdi>`}
				<span class="hidden">${o(`state.${e.state}`)}</span>
				${e.at>0&&s` <small><time>${E(e.at)}</time></small>`}
				${e.state!=="done"&&s`<p>${o(`how.${e.step}`)}</p>`}
			</div>
		</li>`}function Ua({accounts:e}){return s`
		<h2>${o("accounts")}</h2>
		<div class="sheet" tabindex="0" role="region" aria-label=${o("accounts")}><table>
			<thead><tr>${["account","state.word","number.word","rate","price","heardLast"].map(t=>s`<th key=${t} scope="col">${o(t)}</th>`)}</tr></thead>
			<tbody>${e.map(t=>s`
				<tr key=${t.name}>
					<td><bdi>${t.name}</bdi> <small>${t.provider}</small></td>
					<td class=${t.state==="well"?"":"alarm"}>${o(`account.${t.state}`)}${t.wait>0?` (${h(Math.ceil(t.wait/1e3))} s)`:""}</td>
					<td><bdi dir="ltr">${t.number}</bdi></td>
					<td>${h(t.rate)}</td>
					<td>${t.price>0?K(t.price):"–"}</td>
					<td>${t.heard>0?s`<time>${E(t.heard)}</time>`:"–"}</td>
				</tr>`)}</tbody>
		</table></div>`}function Wa({spending:e,cap:t}){let n=Math.max(t,...e.map(a=>a.euro),.01);return s`
		<h2>${o("spending")}</h2>
		<p>${t>0?o("capIs",K(t)):o("noCap")}</p>
		${e.length===0?s`<p class="empty">${o("nothingSpent")}</p>`:s`
			<div class="sheet" tabindex="0" role="region" aria-label=${o("spending")}><table>
				<thead><tr><th scope="col">${o("day.word")}</th><th scope="col">${o("euro.word")}</th><th scope="col">${o("texts")}</th><th scope="col">${o("calls.word")}</th></tr></thead>
				<tbody>${e.map(a=>s`
					<tr key=${a.day}><td><time>${H(G(a.day))}</time></td>
						<td>${K(a.euro)} <meter min="0" max=${n} high=${t>0?t*.8:void 0} value=${a.euro} aria-label=${K(a.euro)}></meter></td>
						<td>${h(a.texts)}</td><td>${h(a.calls)}</td></tr>`)}</tbody>
			</table></div>`}`}function Va(){return s`
		<h2>${o("settings")}</h2>
		<p class="hint">${o("settingsHint")}</p>
		${dt.value===null?s`<button type="button" onClick=${Ra}>${o("showSettings")}</button>`:s`
			<pre class="sheet" tabindex="0" dir="ltr" role="region" aria-label=${o("settings")}>${dt.value.map(({name:e,value:t})=>`${e} ${t}`).join(`
`)}</pre>`}`}function Co(){if(y(()=>{dt.value=null,So();let $=setInterval(So,Ha);return()=>clearInterval($)},[]),en.value===null)return s`<h1>${o("house")}</h1>`;let{wrong:e,steps:t,accounts:n,spending:a,cap:r,reload:i,reloaded:l,why:c}=en.value,d=t.filter(({state:$})=>$!=="done"&&$!=="yourself").length;return s`
		<h1>${o("house")}</h1>
		${e?s`<p class="wrong" role="status">${o(`house.${e}`)}</p>`:s`<p class="held" role="status">${o("allWell")}</p>`}
		${i&&s`<p class=${i==="refused"?"wrong":"hint"}>${o(`reload.${i}`)} <time>${E(l)}</time>${c&&s` <bdi lang="en" dir="ltr">${c}</bdi>`}</p>`}
		<h2>${o("firstSteps")}${d>0?` · ${o("toDo",h(d))}`:""}</h2>
		<ol class="steps">${t.map($=>s`<${La} key=${$.step+$.of} step=${$} />`)}</ol>
		${n.length>0&&s`<${Ua} accounts=${n} />`}
		<${Wa} spending=${a} cap=${r} />
		${w.value.role==="admin"&&s`<${Va} />`}`}var Ka=["appointments","cases","people"],re=f(null),z=f(null),De=f(null),Ba=500;function Eo(){re.value=z.value=De.value=null}async function za(e,t){Eo(),await b(async()=>{await to(t,n=>{z.value={what:"reading",done:n,all:t.size}}),re.value=await g("import/check",{what:e})}),z.value=null}var Za=()=>new Promise(e=>{setTimeout(e,Ba)});async function Ga(e,t){t.preventDefault();let n=t.target.elements.cancel_missing?.checked??!1;await b(async()=>{let a=await g("import",{what:e,cancel_missing:n}),{import:r,pieces:i,rows:l}=a;for(let c=0;c<i;c++)z.value={what:"sending",done:c,all:i},a=await g(`import/${r}`,{piece:c});for(;!a.ended;)z.value={what:"putting",done:a.put,all:l},await Za(),a=await v(`import/${r}`);De.value={rows:l,cancelled:a.cancelled??0},re.value=null}),z.value=null}function Ja({finding:e}){let t=o(`bad.${e.code}`);return s`<li>${e.line>0&&s`<strong>${o("line",e.line)}</strong>: `}
		${t===`bad.${e.code}`?s`<span lang="en" dir="ltr">${e.message}</span>`:s`${t} <small lang="en" dir="ltr">${e.message}</small>`}</li>`}function Qa(){let{wrong:e,findings:t}=re.value;return s`
		<section role="alert">
			<h2>${o("badRows",h(e))}</h2>
			<p>${o("nothingImported")}</p>
			<ul class="findings">${t.map(n=>s`<${Ja} key=${`${n.line}${n.code}${n.message}`} finding=${n} />`)}</ul>
			${e>t.length&&s`<p class="hint">${o("andMore",h(e-t.length))}</p>`}
		</section>`}var Xa=["number","code","starts_ms","place","desk","case_number","state","name","language"],Ya=(e,t)=>e==="starts_ms"?E(t):t;function ei({what:e}){let{rows:t,first:n}=re.value,a=Xa.filter(r=>n.some(i=>i[r]!==void 0));return s`
		<section>
			<h2 role="status">${o("rowsFine",h(t))}</h2>
			<div class="sheet" tabindex="0" role="region" aria-label=${o("firstRows")}><table>
				<thead><tr>${a.map(r=>s`<th key=${r} scope="col">${o(`column.${r}`)}</th>`)}</tr></thead>
				<tbody>${n.map((r,i)=>s`<tr key=${i}>${a.map(l=>s`<td key=${l}><bdi>${Ya(l,r[l])}</bdi></td>`)}</tr>`)}</tbody>
			</table></div>
			<form onSubmit=${r=>Ga(e,r)}>
				${e==="appointments"&&s`
					<label class="tick"><input type="checkbox" name="cancel_missing" /> ${o("cancelMissing")}</label>
					<p class="hint">${o("cancelMissingHint")}</p>`}
				<button class="main" id="put" disabled=${z.value!==null}>${o("importRows",h(t))}</button>
			</form>
		</section>`}function To({parts:[e="appointments"]}){return y(()=>{Eo(),document.querySelector("#file")?.focus()},[e]),s`
		<h1>${o("import")}</h1>
		<div class="filters">${Ka.map(t=>s`<a key=${t} href=${`#import/${t}`} aria-current=${t===e?"page":void 0}>${o(t)}</a>`)}</div>
		<p>${o("importHint")}</p>
		<p class="hint"><code dir="ltr">${o(`columns.${e}`)}</code></p>
		<label>${o("file")}<input id="file" type="file" accept=${e==="appointments"?".csv,.ics,text/csv,text/calendar":".csv,text/csv"} onChange=${({target:t})=>{t.files.length>0&&za(e,t.files[0])}} /></label>
		${z.value&&s`<p role="status">${o(`step.${z.value.what}`)} <progress value=${z.value.done} max=${Math.max(1,z.value.all)} aria-label=${o(`step.${z.value.what}`)}></progress></p>`}
		${re.value&&(re.value.wrong>0?s`<${Qa} />`:re.value.rows===0?s`<p role="status">${o("noRows")}</p>`:s`<${ei} what=${e} />`)}
		${De.value&&s`<p class="held" role="status">${o("imported",h(De.value.rows))}${De.value.cancelled>0?` ${o("cancelledToo",h(De.value.cancelled))}`:""} <a href=${e==="people"?"#inbox":`#${e}`}>${o("look")}</a></p>`}`}var ti=["all","unread","mine","free"],Ue=f("all"),be=f(null),nn=f(!1);async function Oo(){try{({tasks:be.value,more:nn.value}=await v(`inbox?filter=${Ue.value}`))}catch(e){R.value=e.message}}async function ni(){await b(async()=>{let e=await v(`inbox?filter=${Ue.value}&skip=${be.value.length}`);be.value=[...be.value,...e.tasks],nn.value=e.more})}var tn=(e,t)=>b(()=>g(`tasks/${e.id}`,t)).then(Oo);function Do(e){let t=[...document.querySelectorAll(".tasks a")],n=t.indexOf(document.activeElement);e.target.closest("input, textarea, select")||e.ctrlKey||e.altKey||e.metaKey||(e.key==="j"||e.key==="k"?t[Math.max(0,Math.min(t.length-1,n+(e.key==="j"?1:-1)))]?.focus():e.key==="t"&&n>=0&&tn(be.value[n],{take:!0}))}function on({id:e}){return s`<audio controls preload="none" src=${`api/recordings/${e}`}></audio>`}function oi({task:e}){return s`
		<li class=${e.urgent?"urgent":""}>
			<div class="what">
				<a href=${e.person?`#person/${e.person}`:"#inbox"}>
					${e.unread&&s`<b class="dot" aria-label=${o("unread")}></b>`}
					<strong>${_e(e.topic)}</strong>
					<bdi dir="ltr">${e.number??o("withheld")}</bdi>
				</a>
				${!e.person&&s`<${on} id=${e.interaction} />`}
				<small>
					${e.urgent&&s`<b class="tag">${o("urgent")}</b>`}
					<span class="tag">${e.desk}</span>
					${e.language&&s`<span class="tag">${e.language}</span>`}
					<time>${H(e.due)}</time>
					<span>${o(e.state)}${e.staff&&s` · <bdi>${e.staff}</bdi>`}</span>
				</small>
			</div>
			${e.staff===w.value.name?s`<button type="button" onClick=${()=>tn(e,{state:"done"})}>${o("close")}</button>`:s`<button type="button" disabled=${e.staff!==null} onClick=${()=>tn(e,{take:!0})}>${o("take")}</button>`}
		</li>`}function Po(){return y(()=>{Oo()},[Ue.value,N.value.count]),y(()=>(addEventListener("keydown",Do),()=>removeEventListener("keydown",Do)),[]),s`
		<h1>${o("inbox")}</h1>
		<div class="filters" role="group" aria-label=${o("inbox")}>
			${ti.map(e=>s`
				<button type="button" key=${e} aria-pressed=${Ue.value===e} onClick=${()=>{Ue.value=e}}>${o(e==="free"?"free.filter":e)}</button>`)}
		</div>
		${be.value?.length===0&&s`<p class="empty">${o("nothing")}</p>`}
		<ul class="tasks">${be.value?.map(e=>s`<${oi} key=${e.id} task=${e} />`)}</ul>
		${nn.value&&s`<button type="button" onClick=${ni}>${o("more")}</button>`}
		<p class="hint">${o("keys")}</p>`}function ft(e){y(()=>{let t=n=>{n.target.closest("input, textarea, select")||n.ctrlKey||n.altKey||n.metaKey||!Object.hasOwn(e,n.key)||(n.preventDefault(),e[n.key]())};return addEventListener("keydown",t),()=>removeEventListener("keydown",t)})}var ee=e=>e===null?o("notice.others"):W.value.languages.find(t=>t.tag===e)?.name??e,le=e=>e%1440===0?o("notice.days",h(e/1440)):e%60===0?o("notice.hours",h(e/60)):o("notice.minutes",h(e)),$t=({kind:e,name:t,notice:n})=>s`${o(`notice.to.${e}`)} ${e==="those"?s`<a href=${`#notice/${n}`}>${n}</a>`:s`<bdi>${t}</bdi>`}`,mt=({after:e,without:t})=>t?o("notice.without"):e===0?o("notice.atOnce"):o("notice.after",le(e));function Ao({text:e,letters:t}){let n=[];for(let a of e){let r=t.includes(a),i=n.at(-1);i?.marked===r&&!r?i.text+=a:n.push({marked:r,text:a})}return n.map(({marked:a,text:r},i)=>a?s`<mark key=${i}>${r}</mark>`:r)}var ye=6e4,ht=1440*ye,We=({share:e,kind:t="",size:n=""})=>s`
	<svg class=${`measure ${n}`} aria-hidden="true" preserveAspectRatio="none" viewBox="0 0 100 10"><rect class=${t} width=${Math.max(e>0?.5:0,100*e)} height="10" /></svg>`,sn=(e,t)=>t>0?e/t:0;function ai({result:e}){let t=Math.max(...e.texts.map(({people:n})=>n));return s`
		<div class="scroll"><table>
			<caption>${o("notice.perLanguage")}</caption>
			<thead><tr><th scope="col">${o("notice.language")}</th><th scope="col" class="number">${o("notice.people")}</th><th class="wide"><span class="hidden">${o("notice.bar")}</span></th>
				<th scope="col" class="number">${o("notice.parts")}</th><th scope="col" class="number">${o("notice.cost")}</th></tr></thead>
			<tbody>${e.texts.map(n=>s`
				<tr key=${n.language}><th scope="row"><bdi>${ee(n.language)}</bdi><${We} size="narrow" share=${sn(n.people,t)} /></th><td class="number">${h(n.people)}</td>
					<td class="wide"><${We} share=${sn(n.people,t)} /></td>
					<td class="number">${h(n.parts*n.people)} <small>${o("notice.each",h(n.parts))}</small></td><td class="number">${K(n.cost/1e6)}</td></tr>`)}</tbody>
			<tfoot><tr><th scope="row">${o("notice.together")}</th><td class="number">${h(e.people)}</td><td class="wide"></td><td class="number">${h(e.parts)}</td><td class="number">${K(e.cost/1e6)}</td></tr></tfoot>
		</table></div>`}function rn({reasons:e,people:t}){let n=Object.entries(e),a=n.reduce((r,[,i])=>r+i,t);return n.length>0&&s`
		<div class="scroll"><table>
			<caption>${o("notice.leftOut")}</caption>
			<tbody>${n.map(([r,i])=>s`
				<tr key=${r}><th scope="row">${o(`notice.reason.${r}`)}</th><td class="number">${h(i)}</td><td class="wide"><${We} kind="out" share=${sn(i,a)} /></td></tr>`)}</tbody>
		</table></div>`}function ii([e,t],n,a){let r=[];if(e===t)return r;for(let i=n-ht;i<a&&r.length<40;i+=ht){let l=new Date(i).setHours(0,0,0,0),c=new Date(l).setHours(0,e),d=new Date(e<t?l:l+ht+36e5).setHours(0,t);d>n&&c<a&&r.push([Math.max(c,n),Math.min(d,a)])}return r}var an=26,si=[10,30,60,120,180,360,720,1440,2880,5760,14400];function ri({notice:e,result:t}){let n=t.to.filter(u=>u.starts>0),a=t.starts-10*ye,r=Math.max(t.ends+10*ye,a+60*ye),i=Se[se.value].direction==="rtl",l=u=>100*(u-a)/(r-a),c=(u,m)=>{let P=Math.max(.7,l(m)-l(u));return{x:`${i?100-l(u)-P:l(u)}%`,width:`${P}%`}},d=ye*(si.find(u=>(r-a)/ye/u<=6)??20*1440),$=[];for(let u=new Date(a).setHours(0,0,0,0);u<r&&$.length<12;u+=d)l(u)>3&&l(u)<97&&$.push(u);let p=n.length*an+24,k=ii(t.quiet,a,r),_=`${o("notice.starts")} ${E(t.starts)}, ${o("notice.ends")} ${E(t.ends)}`;return s`
		<figure>
			<figcaption>${o("notice.when")}</figcaption>
			<svg class="time" role="img" aria-label=${_} width="100%" height=${p}>
				${k.map(([u,m])=>s`<rect key=${u} class="quiet" ...${c(u,m)} y="0" height=${p-20} />`)}
				${$.map(u=>s`<g key=${u}>
					<line x1=${c(u,u).x} x2=${c(u,u).x} y1="0" y2=${p-20} />
					<text x=${c(u,u).x} y=${p-5} text-anchor="middle">${d>=ht?new Date(u).getDate():lo(u)}</text></g>`)}
				${n.map((u,m)=>s`<rect key=${m} class="lane" ...${c(u.starts,u.ends)} y=${m*an+4} height=${an-8} rx="3" />`)}
			</svg>
			${k.length>0&&s`<p class="hint"><svg class="key" aria-hidden="true" width="14" height="14"><rect class="quiet" width="14" height="14" /></svg> ${o("notice.quiet")}</p>`}
			<div class="scroll"><table>
				<thead><tr><th scope="col">${o("notice.who")}</th><th scope="col" class="number">${o("notice.people")}</th><th scope="col">${o("notice.starts")}</th><th scope="col">${o("notice.ends")}</th></tr></thead>
				<tbody>${e.to.map((u,m)=>s`
					<tr key=${m}><th scope="row"><${$t} ...${u} /> <small>${mt(u)}</small></th><td class="number">${u.without?"–":h(t.to[m].people)}</td>
						<td>${t.to[m].starts?E(t.to[m].starts):"–"}</td><td>${t.to[m].ends?E(t.to[m].ends):"–"}</td></tr>`)}</tbody>
			</table></div>
		</figure>`}function li({result:e}){return s`
		${e.no_way&&s`<p class="warning">${o("notice.noWay")}</p>`}
		${e.people===0&&s`<p class="warning">${o("notice.nobody")}</p>`}
		${e.over&&s`<p class="warning">${o("notice.over",K((e.cap-e.spent)/1e6))}</p>`}
		${e.late>0&&s`<p class="warning">${o("notice.late",h(e.late))}</p>`}
		${e.waits_quiet&&s`<p class="warning">${o("notice.waitsQuiet")}</p>`}`}function _t({notice:e,result:t}){let n=Math.max(1,Math.round((t.ends-t.starts)/ye));return s`
		<section class="rehearsal" aria-label=${o("notice.rehearsal")}>
			<h2>${o("notice.rehearsal")}</h2>
			<p class="sum"><strong>${o("notice.sumPeople",h(t.people))}</strong> · ${o("notice.sumCost",K(t.cost/1e6))} · ${o("notice.sumTime",le(n))}</p>
			<${li} result=${t} />
			<${ai} result=${t} />
			<${rn} reasons=${t.left_out} people=${t.people} />
			<${ri} notice=${e} result=${t} />
		</section>`}var ln=f(null),ui={n:()=>M("notice-edit","new"),j:()=>jo(1),k:()=>jo(-1)};function jo(e){let t=[...document.querySelectorAll(".tasks a")];t[Math.max(0,Math.min(t.length-1,t.indexOf(document.activeElement)+e))]?.focus()}var un=({notice:{state:e,urgent:t}})=>s`
	<span class=${`tag state-${e}`}>${o(`notice.state.${e}`)}</span>
	${t&&s`<b class="tag">${o("urgent")}</b>`}`;function No(){return y(()=>{b(async()=>{({notices:ln.value}=await v("notices"))})},[N.value.count]),ft(ui),s`
		<h1>${o("notices")}</h1>
		<p><a class="button main" href="#notice-edit/new">${o("notice.new")}</a></p>
		${ln.value?.length===0&&s`<p class="empty">${o("notice.none")}</p>`}
		<ul class="tasks">${ln.value?.map(e=>s`
			<li key=${e.id} class=${e.state==="running"?"live":""}>
				<div class="what">
					<a href=${`#notice/${e.id}`}><strong dir="auto">${e.title??"?"}</strong></a>
					<small><${un} notice=${e} /> <bdi>${e.by}</bdi>
						<time>${E(e.starts||e.made)}</time></small>
				</div>
			</li>`)}</ul>
		<p class="hint">${o("notice.keys")}</p>`}var A=f(null),Ke=f(null),Ve=f(!1),vt=f(""),ci=({state:e,messages:t})=>e==="running"||t.waiting+t.sending>0,cn=({state:e})=>e==="draft"||e==="approved";async function Mo(e){let t=await v(`notices/${e}`);cn(t)&&Ke.value?.hash!==t.hash&&(Ke.value={hash:t.hash,...await v(`notices/${e}/rehearsal`)}),A.value=t}function pi(e){let t,n=async()=>{let a=performance.now();await b(()=>Mo(e));let r=performance.now()-a;t!==null&&A.value&&ci(A.value)&&(t=setTimeout(n,Math.max(1e3,10*r)))};return n(),()=>{clearTimeout(t),t=null}}var ge=(e,t={})=>b(async()=>{Ve.value=!1,await g(`notices/${A.value.id}`,{what:e,...t}),await Mo(A.value.id),N.value={count:N.value.count+1,person:void 0}});async function di(e){e.preventDefault();let{language:t}=Object.fromEntries(new FormData(e.target));vt.value="",await b(()=>g(`notices/${A.value.id}/test`,{language:t}))&&(vt.value=o("notice.tested"))}function fi(){let e=A.value;return s`
		<h1><bdi>${e.title}</bdi></h1>
		<p><${un} notice=${e} /></p>
		<dl class="facts">
			<dt>${o("notice.writtenBy")}</dt><dd><bdi>${e.by}</bdi> · <time>${E(e.made)}</time></dd>
			<dt>${o("notice.approvedBy")}</dt><dd>${e.approved_by?s`<bdi>${e.approved_by}</bdi> · <time>${E(e.approved)}</time>`:"–"}</dd>
			<dt>${o("notice.hash")}</dt><dd><code>${e.hash}</code></dd>
			${(e.starts||e.start)>0&&s`<dt>${o("notice.starts")}</dt><dd><time>${E(e.starts||e.start)}</time></dd>`}
			${e.valid>0&&s`<dt>${o("notice.valid")}</dt><dd>${le(e.valid)}</dd>`}
			${e.call&&s`<dt>${o("notice.how")}</dt><dd>${o("notice.call")}</dd>`}
			<dt>${o("notice.who")}</dt><dd>${e.to.map((t,n)=>s`<span key=${n}>${n>0&&" · "}<${$t} ...${t} /> <small>${mt(t)}</small></span>`)}
				${e.only.length>0&&s` · <small>${o("notice.only")}: ${e.only.map(ee).join(", ")}</small>`}</dd>
		</dl>`}var $i=()=>s`
	<div class="cards" role="list" aria-label=${o("notice.texts")}>${A.value.texts.map(({language:e,text:t})=>s`
		<div key=${e} role="listitem" class="card"><strong><bdi>${ee(e)}</bdi></strong><p dir="auto" lang=${e??void 0}>${t}</p></div>`)}</div>`;function mi(){let e=A.value;return e.call?null:e.phone?s`
		<form class="actions" onSubmit=${di}>
			<label class="inline"><span>${o("notice.testIn")}</span> <select name="language">${e.texts.map(({language:t})=>s`<option key=${t} value=${t??""}>${ee(t)}</option>`)}</select></label>
			<button>${o("notice.test")} <bdi dir="ltr">${e.phone}</bdi></button>
			<output role="status">${vt.value}</output>
		</form>`:s`<p class="hint">${o("notice.noPhone")} <code dir="ltr">passaparola notice phone +39… ${w.value.name}</code></p>`}function hi(){return s`
		<form class="actions" onSubmit=${t=>{t.preventDefault();let{at:n}=Object.fromEntries(new FormData(t.target));ge("start",{at:n?new Date(n).getTime():0})}}>
			<button class="main">${o("notice.start")}</button>
			<label class="inline"><span>${o("notice.startAt")}</span> <input name="at" type="datetime-local" /></label>
		</form>`}var _i=()=>Ve.value?s`
	<button type="button" class="alert" onClick=${()=>ge("stop")}>${o("notice.stopSure")}</button>
	<button type="button" onClick=${()=>{Ve.value=!1}}>${o("notice.stopNot")}</button>`:s`
	<button type="button" onClick=${()=>{Ve.value=!0}}>${o("notice.stop")}</button>`;function vi(){let e=A.value,t=sessionStorage.getItem(`pin-${e.id}`);return s`
		${t&&e.street&&s`<p class="warning">${o("notice.pin")} <code dir="ltr">${e.id} ${e.street} ${t}</code></p>`}
		${e.state==="draft"&&(e.own?s`<p>${o("notice.waitsApproval")}</p>`:s`
			<p class="actions"><button type="button" class="main" onClick=${()=>ge("approve",{hash:e.hash})}>${o("notice.approve")} <code>${e.hash}</code></button></p>
			<p class="hint">${o("notice.approveHint")}</p>`)}
		${e.state==="approved"&&s`<${hi} />`}
		<p class="actions">${e.own&&s`<a class="button" href=${`#notice-edit/${e.id}`}>${o("notice.change")}</a>`}</p>
		<${mi} />
		${Ke.value&&s`<${_t} notice=${e} result=${Ke.value} />`}`}var bi=["delivered","sent","sending","waiting","unknown","failed","stopped"];function yi(){let{messages:e,to_come:t,failed:n,planned:a}=A.value,r=[...bi.map(c=>[o(`notice.message.${c}`),e[c],c]),[o("notice.toCome"),t,"waiting"]].filter(([,c])=>c>0),i=e.delivered+e.sent+e.unknown+e.failed+e.stopped,l=i+e.waiting+e.sending+t;return s`
		<p class="sum" role="status">${o("notice.gone",h(i))} / ${h(l)}${a?"":" …"}</p>
		<progress aria-label=${o("notice.progress")} max=${Math.max(l,1)} value=${i}></progress>
		<div class="scroll"><table>
			<caption>${o("notice.results")}</caption>
			<tbody>${r.map(([c,d,$])=>s`
				<tr key=${c}><th scope="row">${c}</th><td class="number">${h(d)}</td><td class="wide"><${We} kind=${$==="failed"?"out":""} share=${l>0?d/l:0} /></td></tr>`)}</tbody>
		</table></div>
		${Object.keys(n).length>0&&s`<div class="scroll"><table>
			<caption>${o("notice.whyFailed")}</caption>
			<tbody>${Object.entries(n).map(([c,d])=>s`<tr key=${c}><th scope="row">${o(`failure.${c}`)}</th><td class="number">${h(d)}</td></tr>`)}</tbody></table></div>`}
		<${rn} reasons=${A.value.left_out} people=${l} />`}function gi(){let{state:e,id:t}=A.value;return s`
		${!(e==="done"||e==="stopped")&&s`<p class="actions">
			${e==="running"?s`<button type="button" class="main" onClick=${()=>ge("pause")}>${o("notice.pause")}</button>`:s`<button type="button" class="main" onClick=${()=>ge("start")}>${o("notice.resume")}</button>`}
			<${_i} /></p>`}
		<${yi} />
		<h2>${o("notice.again")}</h2>
		<p class="actions">${["moved","cancelled","more"].map(a=>s`<a key=${a} class="button" href=${`#notice-edit/new/${t}/${a}`}>${o(`notice.again.${a}`)}</a>`)}</p>`}var wi={p:()=>A.value?.state==="running"?ge("pause"):A.value?.state==="paused"&&ge("start"),e:()=>A.value?.own&&cn(A.value)&&document.querySelector('a[href^="#notice-edit/"]').click()};function qo({parts:[e]}){return y(()=>{A.value=Ke.value=null,vt.value="",Ve.value=!1},[e]),y(()=>pi(e),[e,A.value?.state,N.value.count]),ft(wi),A.value===null?s`<h1 class="hidden">${o("notices")}</h1>`:s`
		<${fi} />
		<${$i} />
		${cn(A.value)?s`<${vi} />`:s`<${gi} />`}
		<p class="hint">${o("notice.oneKeys")}</p>`}var I=f(null),bt=f({lists:[],desks:[]}),Be=f(null),Oe=f({}),ki=[30,60,120,360,1440,4320],xi=[15,30,60,120,360,1440],dn=()=>({title:"",to:[{kind:"list",name:"",notice:0,after:0,without:!1}],only:[],start:0,valid:0,urgent:!1,call:!1,street:"",texts:[{language:W.value.languages[0].tag,text:""},{language:null,text:""}]});function Si(e,t){let n=e.again[t]??{};return{...dn(),title:`${o(`notice.again.${t}`)}: ${e.title}`.slice(0,100),urgent:!0,valid:120,to:[{kind:"those",name:null,notice:e.id,after:0,without:!1}],texts:e.texts.map(({language:a,text:r})=>({language:a,text:(n[a??"en"]??"")+r}))}}async function Ci([e,t,n]){I.value=Be.value=null,Oe.value={},await b(async()=>{bt.value=await v("audience"),I.value=e!=="new"?await v(`notices/${e}`):t?Si(await v(`notices/${t}`),n):dn();for(let{language:a,text:r}of I.value.texts)Ho(a,r)})}var Z=e=>{I.value={...I.value,...e},Be.value=null},pn=(e,t,n)=>Z({[e]:I.value[e].map((a,r)=>r===t?{...a,...n}:a)}),Ei=(e,t)=>Z({[e]:I.value[e].filter((n,a)=>a!==t)});async function Ho(e,t){try{let n=t?await g("parts",{text:t}):null;Oe.value={...Oe.value,[e]:n}}catch{Oe.value={...Oe.value,[e]:null}}}var Fo={};function Io(e,t){let{language:n}=I.value.texts[e];pn("texts",e,{text:t}),clearTimeout(Fo[n]),Fo[n]=setTimeout(Ho,200,n,t)}function Ti({index:e,text:t,weight:n}){if(!n)return s`<output></output>`;let a=n.letters&&[...n.letters].length<=12;return s`
		<output>${o("notice.weight",h(n.parts))} · ${o("notice.letterCount",h(n.units))}${n.price?` · ${K(n.price)}`:""}</output>
		${n.encoding==="ucs2"&&!a&&s`<p class="hint">${o("notice.script")}</p>`}
		${a&&s`
			<p class="letters" dir="auto"><${Ao} text=${t} letters=${n.letters} /></p>
			<p class="hint">${o("notice.dear")}${n.plain&&n.plain_parts<n.parts?` ${o("notice.plainSaves",h(n.plain_parts))}`:""}</p>
			${n.plain&&s`<button type="button" onClick=${()=>{Io(e,n.plain)}}>${o("notice.usePlain")}</button>`}`}`}function Di({index:e,text:{language:t,text:n}}){let a=`text-${t??"others"}`;return s`
		<div class="card">
			<label for=${a}><bdi>${ee(t)}</bdi></label>
			<textarea id=${a} rows="4" maxlength="1600" dir="auto" lang=${t??void 0} value=${n} onInput=${({target:r})=>Io(e,r.value)}></textarea>
			<${Ti} index=${e} text=${n} weight=${Oe.value[t]} />
		</div>`}function Oi(){let{texts:e}=I.value,t=[...W.value.languages.map(({tag:n})=>n),null].filter(n=>!e.some(({language:a})=>a===n));return s`
		<fieldset><legend>${o("notice.texts")}</legend>
			<div class="cards">${e.map((n,a)=>s`<${Di} key=${n.language} index=${a} text=${n} />`)}</div>
			${t.length>0&&s`<label class="inline">${o("notice.addLanguage")}
				<select value="" onChange=${({target:n})=>{Z({texts:[...e,{language:n.value==="others"?null:n.value,text:""}]}),n.value=""}}><option value=""></option>${t.map(n=>s`<option key=${n} value=${n??"others"}>${ee(n)}</option>`)}</select></label>`}
			<p class="hint">${o("notice.textsHint")}</p>
		</fieldset>`}var Pi=()=>[...bt.value.lists.map(({name:e,people:t})=>["list",e,`${e} (${h(t)})`]),...bt.value.lists.filter(({themselves:e})=>e>0).map(({name:e,themselves:t})=>["tag",e,`${e} (${h(t)})`]),...bt.value.desks.map(e=>["desk",e,e])];function Ai({index:e,people:t}){let n=t.kind==="those"?`those/${t.notice}`:`${t.kind}/${t.name??""}`,a=Pi(),r=({target:i})=>{let[l,...c]=i.value.split("/");pn("to",e,l==="those"?{kind:l,notice:Number(c[0]),name:null}:{kind:l,name:c.join("/"),notice:0})};return s`
		<li>
			<label><span class="hidden">${o("notice.who")}</span>
				<select required value=${n==="list/"?"":n} onChange=${r}>
					<option value="" disabled>${o("notice.choose")}</option>
					${["list","tag","desk"].map(i=>a.some(([l])=>l===i)&&s`
						<optgroup key=${i} label=${o(`notice.to.${i}`)}>${a.filter(([l])=>l===i).map(([,l,c])=>s`
							<option key=${l} value=${`${i}/${l}`}>${c}</option>`)}</optgroup>`)}
					${t.kind==="those"&&s`<option value=${n}>${o("notice.to.those")} ${t.notice}</option>`}
					<option value="everyone/">${o("notice.to.everyone")}</option>
				</select></label>
			<label><span class="hidden">${o("notice.when")}</span>
				<select value=${t.without?"without":String(t.after)} onChange=${({target:i})=>pn("to",e,i.value==="without"?{without:!0,after:0}:{without:!1,after:Number(i.value)})}>
					<option value="0">${o("notice.atOnce")}</option>
					${[...new Set([...xi,t.after])].filter(Boolean).map(i=>s`<option key=${i} value=${i}>${o("notice.after",le(i))}</option>`)}
					<option value="without">${o("notice.without")}</option>
				</select></label>
			${I.value.to.length>1&&s`<button type="button" onClick=${()=>Ei("to",e)}>${o("notice.remove")}</button>`}
		</li>`}function ji(){let{to:e,only:t}=I.value;return s`
		<fieldset><legend>${o("notice.who")}</legend>
			<ul class="lines">${e.map((n,a)=>s`<${Ai} key=${a} index=${a} people=${n} />`)}</ul>
			<button type="button" onClick=${()=>Z({to:[...e,{...dn().to[0],after:60}]})}>${o("notice.addLine")}</button>
			<details open=${t.length>0}><summary>${o("notice.only")}</summary>
				<div class="ticks">${W.value.languages.map(({tag:n,name:a})=>s`
					<label key=${n} class="tick"><input type="checkbox" checked=${t.includes(n)} onChange=${({target:r})=>Z({only:r.checked?[...t,n]:t.filter(i=>i!==n)})} /> <bdi>${a}</bdi></label>`)}</div></details>
		</fieldset>`}var Ni=e=>e?new Date(e-new Date(e).getTimezoneOffset()*6e4).toISOString().slice(0,16):"";function Mi(){let{start:e,valid:t,urgent:n,call:a,street:r}=I.value;return s`
		<fieldset class="options"><legend>${o("notice.when")}</legend>
			<label>${o("notice.startAt")}<input type="datetime-local" value=${Ni(e)} onChange=${({target:i})=>Z({start:i.value?new Date(i.value).getTime():0})} /></label>
			<label>${o("notice.valid")}<select value=${String(t)} required=${n} onChange=${({target:i})=>Z({valid:Number(i.value)})}>
				<option value="0">${o("notice.always")}</option>
				${[...new Set([...ki,t])].filter(Boolean).map(i=>s`<option key=${i} value=${i}>${le(i)}</option>`)}</select></label>
			<label class="tick"><input type="checkbox" checked=${n} onChange=${({target:i})=>Z({urgent:i.checked,valid:i.checked&&t===0?120:t})} /> ${o("notice.urgent")}</label>
			<label class="tick"><input type="checkbox" checked=${a} onChange=${({target:i})=>Z({call:i.checked})} /> ${o("notice.call")}</label>
			<label>${o("notice.street")}<input value=${r??""} pattern="[A-Za-z]{4,12}" maxlength="12" onInput=${({target:i})=>Z({street:i.value})} /></label>
		</fieldset>`}var Ro=()=>({...I.value,street:I.value.street??""});async function qi(){await b(async()=>{Be.value=await g("rehearsal",Ro())})}async function Fi(e,t){e.preventDefault(),await b(async()=>{let n=await g(t==="new"?"notices":`notices/${t}/text`,Ro());n.pin&&sessionStorage.setItem(`pin-${n.id}`,n.pin),M("notice",String(n.id))})}function Lo({parts:e}){if(y(()=>{Ci(e)},e),I.value===null)return s`<h1 class="hidden">${o("notice.new")}</h1>`;let t=n=>{n.key==="Enter"&&(n.ctrlKey||n.metaKey)&&n.currentTarget.requestSubmit()};return s`
		<h1>${o(e[0]==="new"?"notice.new":"notice.change")}</h1>
		<form class="notice-form" onSubmit=${n=>Fi(n,e[0])} onKeyDown=${t}>
			<label>${o("notice.title")}<input id="title" required maxlength="100" dir="auto" value=${I.value.title} onInput=${({target:n})=>Z({title:n.value})} /></label>
			<${ji} />
			<${Oi} />
			<${Mi} />
			<p class="actions"><button type="button" onClick=${qi}>${o("notice.rehearse")}</button> <button class="main">${o("notice.save")}</button></p>
			<p class="hint">${o("notice.saveHint")}</p>
		</form>
		${Be.value&&s`<${_t} notice=${I.value} result=${Be.value} />`}`}var te=f(null),ze=f([]),gt=f(0),yt=f(null),ue=f(null),we=f(!1);async function fn(e){try{let[t,n]=await Promise.all([v(`people/${e}`),v(`people/${e}/thread`)]);te.value=t,ze.value=n.rows.toReversed(),gt.value=n.earlier,t.tasks.some(({unread:a})=>a)&&await g(`people/${e}/read`)}catch(t){R.value=t.message}}async function Hi(){await b(async()=>{let e=await v(`people/${te.value.person}/thread?from=${gt.value}`);ze.value=[...e.rows.toReversed(),...ze.value],gt.value=e.earlier})}var Pe=(e,t)=>b(()=>g(e,t)).then(n=>fn(te.value.person).then(()=>n));function Ii({row:e}){let t=e.channel==="desk"?"note":e.direction,n=e.flow==="appointment"&&e.kind==="note"?`${o(`did.${e.step}`)} ${e.text??""}`:e.kind==="follow_up"?`${o(e.step??"open")}: ${_e(e.flow??"")}`:e.text;return s`
		<li class=${`row ${t}`}>
			${e.audio?s`<${on} id=${e.id} />`:null}
			${n&&s`<p dir="auto" lang=${e.language}>${n}</p>`}
			${e.kind==="follow_up"&&e.text&&s`<p dir="auto">${e.text}</p>`}
			<small>
				<time>${E(e.at)}</time>
				${e.staff&&s` · <bdi>${e.staff}</bdi>`}
				${e.channel==="call"&&s` · ${o("call")}${e.step?s` <bdi>${e.flow}.${e.step}</bdi>`:null}`}
				${e.status&&s` · ${o(e.status)}`}
				${e.parts>0&&s` · ${e.parts} SMS`}
			</small>
		</li>`}var Uo;function Ri(e){let t=e.target.value;clearTimeout(Uo),Uo=setTimeout(async()=>{try{ue.value=t&&!we.value?await g("parts",{text:t}):null}catch{ue.value=null}},150)}function Li(){let e=It(),t=async r=>{r?.preventDefault();let i=e.current.value.trim();i&&await Pe(`people/${te.value.person}/${we.value?"note":"answer"}`,{text:i})&&(e.current.value="",ue.value=null)},n=r=>{r.key==="Enter"&&(r.ctrlKey||r.metaKey)&&t()},a=ue.value?.price?.toLocaleString(document.documentElement.lang,{style:"currency",currency:"EUR",maximumFractionDigits:3});return s`
		<form class="write" onSubmit=${t}>
			<label><span class="hidden">${o(we.value?"note":"answer")}</span>
				<textarea id="answer" ref=${e} rows="3" maxlength="1600" dir="auto" onInput=${Ri} onKeyDown=${n}
					placeholder=${o(we.value?"note":"answer")}></textarea></label>
			<div>
				<label class="tick"><input type="checkbox" checked=${we.value} onChange=${({target:r})=>{we.value=r.checked}} /> ${o("isNote")}</label>
				<output>${ue.value&&`${ue.value.parts} SMS${a?` · ${a}`:""}${ue.value.because?` · «${ue.value.because}»`:""}`}</output>
				<button class="main">${o(we.value?"save":"send")}</button>
			</div>
		</form>`}function Ui(){let{holder:e,person:t}=te.value;return e===null?s`<button type="button" onClick=${()=>Pe(`people/${t}/hold`)}>${o("hold")}</button>`:s`<p class="held">${o("heldBy")} <bdi>${e}</bdi>
		${e===w.value.name&&s`<button type="button" onClick=${()=>Pe(`people/${t}/free`)}>${o("free")}</button>`}</p>`}function Wi({task:e}){let t=n=>{n.preventDefault();let{desk:a,due:r,note:i,to:l}=Object.fromEntries(new FormData(n.target));Pe(`tasks/${e.id}`,{...i&&{note:i},...a&&{desk:a},...l&&{to:l},...r&&{due:new Date(`${r}T09:00`).getTime(),state:"waiting"}})};return s`
		<li class=${e.urgent?"urgent":""}>
			<strong>${_e(e.topic)}</strong> <span class="tag">${e.desk}</span>
			<small>${o(e.state)}${e.staff&&s` · <bdi>${e.staff}</bdi>`} · <time>${H(e.due)}</time></small>
			${e.state!=="done"&&s`
				<p>
					${e.staff!==w.value.name&&s`<button type="button" disabled=${e.staff!==null} onClick=${()=>Pe(`tasks/${e.id}`,{take:!0})}>${o("take")}</button>`}
					<button type="button" onClick=${()=>Pe(`tasks/${e.id}`,{state:"done"})}>${o("close")}</button>
				</p>
				<details><summary>${o("handOver")}</summary>
					<form onSubmit=${t}>
						<label>${o("toDesk")}<select name="desk"><option value=""></option>${W.value.desks.map(n=>s`<option key=${n}>${n}</option>`)}</select></label>
						<label>${o("toPerson")}<select name="to"><option value=""></option>${W.value.staff.map(({name:n})=>s`<option key=${n}>${n}</option>`)}</select></label>
						<label>${o("due")}<input type="date" name="due" /></label>
						<label>${o("sentence")}<input name="note" maxlength="1600" dir="auto" /></label>
						<button>${o("save")}</button>
					</form></details>`}
		</li>`}function Vi(){let e=te.value,t=()=>b(async()=>{yt.value=(await g(`people/${e.person}/number`)).number});return s`
		<aside aria-label=${o("about")}>
			<p><bdi dir="ltr">${yt.value??e.number??o("erased")}</bdi>
				${e.number&&!yt.value&&s` <button type="button" onClick=${t}>${o("showNumber")}</button>`}</p>
			<p>${e.name&&s`<bdi>${e.name}</bdi> `}${e.language&&s`<span class="tag">${e.language}</span>`}
				<span class="tag">${o(e.safety)}</span>${e.stopped&&s`<b class="tag">STOP</b>`}</p>
			<${Ui} />
			<h2>${o("tasks")}</h2>
			<ul class="tasks">${e.tasks.map(n=>s`<${Wi} key=${n.id} task=${n} />`)}</ul>
			${e.appointments.length>0&&s`<h2>${o("appointments")}</h2>
				<ul>${e.appointments.map(n=>s`<li key=${n.id}><time>${E(n.starts)}</time> <bdi>${n.place}</bdi></li>`)}</ul>`}
			${e.cases.length>0&&s`<h2>${o("cases")}</h2>
				<ul>${e.cases.map(n=>s`<li key=${n.id}><bdi dir="ltr">…${n.number}</bdi> <span class="tag">${n.state}</span></li>`)}</ul>`}
		</aside>`}function Wo({parts:[e]}){return y(()=>{te.value=null,yt.value=null,ze.value=[],fn(e)},[e]),y(()=>{te.value&&(N.value.person===void 0||N.value.person===e)&&fn(e)},[N.value.count]),te.value===null?s`<h1 class="hidden">${o("conversation")}</h1>`:s`
		<h1 class="hidden">${o("conversation")}</h1>
		<div class="person">
			<section aria-label=${o("conversation")}>
				${gt.value>0&&s`<button type="button" onClick=${Hi}>${o("earlier")}</button>`}
				<ol class="thread" aria-live="polite">${ze.value.map(t=>s`<${Ii} key=${t.id} row=${t} />`)}</ol>
				<${Li} />
			</section>
			<${Vi} />
		</div>`}var wt=f(null);function Vo({parts:[e=""]}){y(()=>{wt.value=null,b(async()=>{wt.value=await v(`search?q=${encodeURIComponent(e)}`)})},[e]);let{people:t=[],tasks:n=[]}=wt.value??{};return s`
		<h1>${o("search")}: <bdi>${e}</bdi></h1>
		${wt.value&&t.length+n.length===0&&s`<p class="empty">${o("nobody")}</p>`}
		<ul class="tasks">
			${t.map(({person:a,by:r})=>s`
				<li key=${a}><a href=${`#person/${a}`}><strong>${a}</strong></a> <small class="tag">${r}</small></li>`)}
			${n.filter(({person:a})=>a).map(a=>s`
				<li key=${a.id}><a href=${`#person/${a.person}`}><strong>${_e(a.topic)}</strong> <bdi dir="ltr">${a.number}</bdi></a></li>`)}
		</ul>`}var $n=f(null),Ko=()=>B(async()=>{({waiting:$n.value}=await v("waiting"))}),Ki=({id:e})=>b(()=>g(`waiting/${e}/drop`)).then(Ko);function Bi({row:e}){return s`
		<li>
			<div class="what">
				${e.person?s`<a href=${`#person/${e.person}`}><bdi dir="ltr">${e.number??o("erased")}</bdi></a>`:o("notYours")}
				<small><span class="tag">${e.desk}</span>
					<span>${o("since")} <time>${E(e.since)}</time></span>
					${e.appointment>0&&s`<a href=${`#appointment/${e.appointment}`}>${o(e.keeps?"keepsUntilThen":"appointment")}</a>`}</small>
				${e.offers.map(t=>s`<p key=${t.day+t.time}><small>${H(G(t.day))} ${t.time} <span class="tag">${o(`offer.${t.state}`)}</span></small></p>`)}
			</div>
			<button type="button" onClick=${()=>Ki(e)}>${o("takeOut")}</button>
		</li>`}function Bo(){return y(()=>{Ko()},[N.value.count]),s`
		<p><a href="#appointments">${o("backToWeek")}</a></p>
		<h1>${o("waitingList")}</h1>
		${$n.value?.length===0&&s`<p class="empty">${o("nobodyWaits")}</p>`}
		<ol class="tasks">${$n.value?.map(e=>s`<${Bi} key=${e.id} row=${e} />`)}</ol>`}var zo=["volunteer","coordinator","admin"],kt=[{name:"inbox",View:Po,bar:!0},{name:"appointments",View:_o,bar:!0},{name:"appointment",View:wo},{name:"waiting",View:Bo},{name:"cases",View:xo,bar:!0},{name:"import",View:To,least:"coordinator"},{name:"notices",View:No,bar:!0,least:"coordinator"},{name:"notice",View:qo,least:"coordinator"},{name:"notice-edit",View:Lo,least:"coordinator"},{name:"house",View:Co,bar:!0,least:"coordinator"},{name:"person",View:Wo},{name:"search",View:Vo},{name:"me",View:mo}],mn=({least:e="volunteer"})=>zo.indexOf(w.value.role)>=zo.indexOf(e);async function zi(){await b(()=>g("sign-out")),w.value=null}function Zi(e){e.preventDefault();let t=new FormData(e.target).get("q").trim();t.length>1&&M("search",t)}function Gi(){return s`
		<header class="bar">
			<img src="icon.svg" alt="" width="28" height="28" />
			<nav class="views" aria-label=${o("views")}>
				${kt.filter(e=>e.bar&&mn(e)).map(({name:e})=>s`
					<a key=${e} href=${`#${e}`} aria-current=${Ce.value[0]===e?"page":void 0}>${o(e)}</a>`)}
			</nav>
			<form role="search" onSubmit=${Zi}>
				<input id="q" name="q" type="search" aria-label=${o("search")} placeholder=${o("search")} minlength="2" maxlength="64" />
			</form>
			<nav aria-label="passaparola">
				<${Gt} />
				<a href="#me"><bdi>${w.value.name}</bdi></a>
				<button type="button" onClick=${zi}>${o("leave")}</button>
			</nav>
		</header>`}function Ji(){if(w.value===void 0)return s`<main aria-busy="true"></main>`;let{View:e}=kt.find(t=>t.name===Ce.value[0]&&w.value&&mn(t))??kt[0];return s`
		${w.value?s`<${Gi} />`:s`<header class="bar"><span class="home"><img src="icon.svg" alt="" width="28" height="28" /> passaparola</span><nav aria-label="passaparola"><${Gt} /></nav></header>`}
		<p class="wrong" role="alert">${R.value&&o(R.value)}</p>
		<main id="main">${w.value?s`<${e} key=${Ce.value.join("/")} parts=${Ce.value.slice(1)} />`:s`<${$o} />`}</main>`}addEventListener("keydown",e=>{e.target.closest("input, textarea, select")||e.ctrlKey||e.altKey||e.metaKey||!w.value||(e.key==="/"?(e.preventDefault(),document.getElementById("q")?.focus()):e.key==="g"&&M("inbox"))});await so();Nt(s`<${Ji} />`,document.body);ve();
