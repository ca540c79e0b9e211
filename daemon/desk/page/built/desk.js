// SPDX-License-Identifier: AGPL-3.0-or-later
// made by daemon/desk/page/build from 9a56769b7f19d3626a6baf2c38669c8b
// with preact, htm, signals and lean-qr: licences.txt
import{A as kt,B as xt,C as h,D as Ct,E as O,F as fe,G as x,H as _e,I as F,J as je,K as M,L as f,M as he,N as L,O as ze,P as z,Q as St,R as Se,S as Dt,T as Et,V as It,a as ht,b as s,c as bt,d as b,e as Y,f as $,g as A,h as T,i as g,l as gt,m as te,n as vt,o as yt,p as o,q as W,r as X,s as S,u as wt,v as $e,w as V,x as R,y as ne,z as ae}from"./desk-chunk.js";var At="a[href], button:not(:disabled), input:not(:disabled), select, textarea, summary",be;addEventListener("focusin",({target:e})=>{be=e});var De=e=>e?.nodeType===Node.ELEMENT_NODE&&(e.matches(At)?e:e.querySelector(At));function Cn({target:e,nextSibling:t,previousSibling:a}){for(let n=t;n;n=n.nextSibling)if(De(n))return De(n);for(let n=a;n;n=n.previousSibling)if(De(n))return De(n);return e.closest("#main")}new MutationObserver(e=>{if(!be||be.isConnected||document.activeElement!==document.body)return;let t=e.find(({removedNodes:a})=>[...a].some(n=>n.contains(be)));be=void 0,t?.target.isConnected&&Cn(t)?.focus({preventScroll:!0})}).observe(document.body,{childList:!0,subtree:!0});function Ue(){return s`
		<label>
			<span class="hidden">${o("language")}</span>
			<select value=${te.value} onChange=${e=>yt(e.target.value)}>
				${Object.entries(gt).map(([e,{name:t}])=>s`
					<option key=${e} value=${e} lang=${e}>${t}</option>`)}
			</select>
		</label>`}var Ee=/^#link=(\w+)$/.exec(location.hash)?.[1],ge=$(null),Vt=$(!1);Ee&&history.replaceState(null,"",location.pathname);async function Sn(e){e.preventDefault();let t=Object.fromEntries(new FormData(e.target));t.name=t.name?.trim().toLowerCase();let a=await f(()=>ge.value===null?g("sign-in",t):g("sign-in/link",{link:Ee,password:t.password}));if(!a&&x.value==="code"){Vt.value=!0;return}a&&(ge.value=null,await L())}function Be({name:e}){b(()=>{Ee&&f(async()=>{ge.value=(await g("sign-in/link",{link:Ee})).name})},[]);let t=ge.value!==null;return s`
		<form class="door" onSubmit=${Sn}>
			<h1>${o(t?"choosePassword":"enter")}</h1>
			${t?s`<p><bdi>${ge.value}</bdi></p>`:s`
				<label>${o("name")}<input name="name" required autocomplete="username" autocapitalize="none" defaultValue=${e} readonly=${e!==void 0} /></label>`}
			<label>${o("passwordWord")}<input name="password" type="password" required autofocus=${e!==void 0}
				minlength=${t?10:1} autocomplete=${t?"new-password":"current-password"} /></label>
			${t&&s`<p class="hint">${o("passwordHint")}</p>`}
			${Vt.value&&s`<label>${o("codeWord")}<input name="code" inputmode="numeric" autocomplete="one-time-code" pattern="[0-9]{6}" required /></label>`}
			<button class="main">${o("enter")}</button>
		</form>`}var Dn=[.2,.375,.5555555555555556,.6666666666666666],En=(e,t)=>a=>{let n=4*e+a-4,r="*-04-39?2$%%$%%'$%''%'''%')(%'))%(++'(++'(+.'+-.',/3',33)-/5)-43).36)058*18<+37<+4:<,4:E,5<A-7>C/8@F/:EH/<EK0=FM1?IP2@KS3BNV4DPY5FS\\6HV_6IXb7K[e8N^i9Pam;Rdp<Tgt".charCodeAt(n)-35,i=n>8?r:1,l=t/i|0,u=t%i,c=i-u,d=n>8?l*Dn[a]+(e>5)&-2:r,p=l-d;return{t:c*p+u*p+u,o:[[c,p],[u,p+1]],i:d}};var Q=e=>new Uint8Array(e),ve=e=>{let t=new Error(`lean-qr error ${e}`);throw t.code=e,t},Ie=e=>"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:".indexOf(e),Xe=e=>e.charCodeAt(0),qt=(...e)=>(t,a)=>e.forEach(n=>n(t,a)),Ht=e=>t=>{t.eci!==e&&(t.push(7,4),e<128?t.push(e,8):e<16384?t.push(32768|e,16):t.push(12582912|e,24),t.eci=e)},Je=e=>(t,a)=>{t.push(4,4),t.push(e.length,8+8*(a>9)),e.forEach(n=>t.push(n,8))},se=(e,t,a,n,r=(l,u)=>a(l.length,u),i=n?l=>qt(Ht(n),e(l)):e)=>(i.test=t,i.l=a,i.est=r,i.eci=n&&[n],i),Tt=se(e=>(t,a)=>{t.push(1,4),t.push(e.length,10+2*(a>26)+2*(a>9));let n=0;for(;n<e.length-2;n+=3)t.push(+e.slice(n,n+3),10);n<e.length-1?t.push(+e.slice(n),7):n<e.length&&t.push(+e[n],4)},e=>/[0-9]/.test(e),(e,t)=>14+2*(t>26)+2*(t>9)+10*e/3),Ft=se(e=>(t,a)=>{t.push(2,4),t.push(e.length,9+2*(a>26)+2*(a>9));let n=0;for(;n<e.length-1;n+=2)t.push(45*Ie(e[n])+Ie(e[n+1]),11);n<e.length&&t.push(Ie(e[n]),6)},e=>Ie(e)>=0,(e,t)=>13+2*(t>26)+2*(t>9)+5.5*e),oe=se(e=>Je([...e].map(Xe)),e=>Xe(e)<128,(e,t)=>12+8*(t>9)+8*e);oe._=!0,oe.u=!0;var Ze=se(oe,e=>Xe(e)<256,oe.l,3);Ze._=!0;var Ot=new TextEncoder,et=se(e=>Je(Ot.encode(e)),()=>1,0,26,(e,t)=>12+8*(t>9)+8*Ot.encode(e).length);et._=!0;var Qe=()=>{let e=new Map,t=new TextDecoder("sjis"),a=Q(2);for(let n=0;n<7973;++n)a[0]=n/192+129+64*(n>5951),a[1]=n%192+64,e.set(t.decode(a),n);return e.delete("�"),Qe=()=>e,e},tt=se(e=>(t,a)=>{t.push(8,4),t.push(e.length,8+2*(a>26)+2*(a>9));for(let n of e)t.push(Qe().get(n),13)},e=>Qe().has(e),(e,t)=>12+2*(t>26)+2*(t>9)+13*e);tt._=!0;var Lt=[Tt,Ft,oe,Ze,tt,et],In={auto:(e,{modes:t=Lt}={})=>(a,n)=>{let r=t.map((p,y)=>{let w=new Map,E=(v,k)=>(w.has(v)||w.set(v,k(v,n)),w.get(v));return{m:p,h:1<<y,C:p.est("",n),S:p.l?(v,k)=>E(k-v,p.l):(v,k)=>E(e.slice(v,k),p.est)}}),i=[{v:0}],l=0,u=0,c=-1;for(let p of[...e,""]){let y=0;if(p)for(let w of r)w.m.test(p)&&(y|=w.h);if(!p||y!==c){if(c!==-1){let w=new Set(i.map(v=>v.D)),E=[];for(let{m:v,C:k,S:I,h:ee}of r)if(c&ee){let B=I(l,u);for(let pe of v.eci??w)if(!v.u||!pe){let de;for(let j of i)if(j.D===pe||v.eci){let me=j.m===v&&j.D===pe,Re=me?j.V:j,ft=v._&&me?j.v+B-k:Re.v+12*(Re.D!==pe)+(me?I(me?j.$:l,u):B);(!de||ft<de.v)&&(de={$:me?j.$:l,V:Re,m:v,D:pe,A:u,v:ft})}de&&E.push(de)}}i=E}c=y,l=u}u+=p.length}i.length||ve(5);let d=[];for(let p=i.reduce((y,w)=>w.v<y.v?w:y);p.m;p=p.V)d.push(p.m(e.slice(p.$,p.A)));d.reverse().forEach(p=>p(a,n))},multi:qt,eci:Ht,bytes:Je,numeric:Tt,alphaNumeric:Ft,ascii:oe,iso8859_1:Ze,shift_jis:tt,utf8:et},An=()=>({F:Q(2956),I:0,push(e,t){for(let a=t,n=8-(7&this.I);a>0;a-=n,n=8)this.F[this.I>>3]|=e<<n>>a,this.I+=a<n?a:n}}),Ye=(e,t=e*e,a=Q(t))=>({size:e,K:a,get:(n,r)=>n>=0&&n<e&&!!(1&a[r*e+n]),toString({on:n="##",off:r="  ",lf:i=`
`,pad:l=4,padX:u=l,padY:c=l}={}){let d="";for(let p=-c;p<e+c;++p){for(let y=-u;y<e+u;++y)d+=this.get(y,p)?n:r;d+=i}return d},toImageData(n,{on:r=[0,0,0],off:i=[0,0,0,0],pad:l=4,padX:u=l,padY:c=l}={}){let d=e+2*u,p=e+2*c,y=n.createImageData(d,p),w=new Uint32Array(y.data.buffer);y.data.set([...r,255]);let E=w[0];y.data.set([...i,255]);let v=w[0];for(let k=0;k<p;++k)for(let I=0;I<d;++I)w[k*d+I]=this.get(I-u,k-c)?E:v;return y},toCanvas(n,r){let i=n.getContext("2d"),l=this.toImageData(i,r);n.width=l.width,n.height=l.height,i.putImageData(l,0,0)},toDataURL({type:n="image/png",scale:r=1,...i}={}){let l=document.createElement("canvas"),u=l.getContext("2d"),c=this.toImageData(u,i);return l.width=c.width*r,l.height=c.height*r,u.putImageData(c,0,0),u.imageSmoothingEnabled=!1,u.globalCompositeOperation="copy",u.drawImage(l,0,0,c.width,c.height,0,0,l.width,l.height),l.toDataURL(n,1)}}),Ae=[(e,t)=>1&(e^t),(e,t)=>1&t,e=>e%3,(e,t)=>(e+t)%3,(e,t)=>1&(e/3^t>>1),(e,t)=>(e&t&1)+e*t%3,(e,t)=>(e&t)+e*t%3&1,(e,t)=>(e^t)+e*t%3&1],Ve=Q(511);for(let e=0,t=1;e<255;t=2*t^285*(t>127))Ve[Ve[t+255]=e++]=t;var Nt=e=>Ve[e%255],Pt=e=>Ve[e+255],Vn=(e,t)=>{let a=Q(e.length+t.length-1);for(let n=0;n<e.length;++n)for(let r=0;r<t.length;++r)a[n+r]^=Nt(e[n]+t[r]);return a.map(Pt)},On=(e,t)=>{let a=Q(e.length+t.length-1);a.set(e,0);for(let n=0;n<e.length;++n)if(a[n]){let r=Pt(a[n]);for(let i=0;i<t.length;++i)a[n+i]^=Nt(t[i]+r)}return a.slice(e.length)},Ge=[[0],[0,0]];for(let e=1;e<30;++e)Ge.push(Vn(Ge[e],[0,e]));var Mn=(e,t)=>{let a=[[],[]],n=0,r=0;for(let[l,u]of t.o)for(let c=0;c<l;++c,n+=u){let d=e.slice(n,n+u);a[0].push(d),a[1].push(On(d,Ge[t.i])),r+=u+t.i}let i=Q(r);r=0;for(let l of a)for(let u=0,c=-1;c<r;++u){c=r;for(let d of l)u<d.length&&(i[r++]=d[u])}return i},Kt=(e,t,a)=>{let n=e<<=a;for(let r=134217728;r>>=1;)n&r&&(n^=t*(r>>a));return n|e},qn=({size:e,K:t},a)=>{let n=(l,u,c,d)=>{for(;c-- >0;l+=e)t.fill(d,l,l+u)},r=(l,u,c)=>{for(let d=0;d++<3;c-=2)n(u*e+l-(c>>1)*(e+1),c,c,2|d)},i=2*((e-13)/(1+(a/7|0))/2+.75|0);if(a>1)for(let l=e-7;l>8;l-=i){for(let u=l;u>8;u-=i)r(l,u,5);l<e-7&&r(l,6,5)}if(a>6)for(let l=Kt(a,7973,12),u=1;u<7;++u)for(let c=12;c-- >9;l>>=1)t[u*e-c]=2|1&l;n(7,2,9,2),n(e-8,8,9,2);for(let l=0;l<e;++l)t[6*e+l]=3^1&l;r(3,3,7),r(e-4,3,7);for(let l=0;l<e;++l)for(let u=l;u<e;++u)t[u*e+l]=t[l*e+u];t[(e-8)*e+8]=3},Hn=({size:e,K:t})=>{let a=[];for(let n=e-2,r=e,i=-1;n>=0;n-=2){for(n===5&&(n=4);r+=i,r!==-1&&r!==e;){let l=r*e+n;t[l+1]||a.push(l+1),t[l]||a.push(l)}i*=-1}return a},Tn=({K:e},t,a)=>t.forEach((n,r)=>e[n]=a[r>>3]>>(7&~r)&1),Fn=({size:e,K:t},a,n,r)=>{for(let l=0;l<e;++l)for(let u=0;u<e;++u){let c=l*e+u;t[c]^=!(a(u,l)||2&t[c])}let i=21522^Kt((1^r)<<3|n,1335,10);for(let l=0;l++<8;i>>=1)t[(l-(l<7))*e+8]=1&i,t[9*e-l]=1&i;for(let l=8;--l,i;i>>=1)t[8*e+l-(l<7)]=1&i,t[(e-l)*e+8]=1&i},Ln=({size:e,K:t},a=0,n=0)=>{for(let r=0;r<e;++r){for(let i=0;i<2;++i)for(let l,u=0,c=0,d=2;u<e;++u){let p=1&t[i?r*e+u:u*e+r];n+=p,c=(c>>1|2098176)&(3047517^p-1),2049&c&&(a+=40),p^d&&(l=0),d=p,a+=++l===5?3:l>5}if(r)for(let i=e+r,l=5*t[r-1]^t[r];i<e*e;i+=e){let u=5*t[i-1]^t[i];a+=3*!(1&(l|u)|4&(l^u)),l=u}}return a+10*(10*Math.abs(n/(e*e)-1)|0)},Mt=[],Oe=(e=ve(1),{minCorrectionLevel:t=0,maxCorrectionLevel:a=3,minVersion:n=1,maxVersion:r=40,mask:i,trailer:l=60433,...u}={})=>{a<t&&ve(3),r<n&&ve(2),typeof e=="string"&&(e=In.auto(e,u));for(let c=n,d=0;c<=r;++c){let p=Mt[c];p||(Mt[c]=p=Ye(4*c+17),qn(p,c),p.p=Hn(p));let y=En(c,p.p.length>>3);if(8*y(t).t<d)continue;let w=An();e(w,c),d=w.I;for(let E=a;E>=t;--E){let v=y(E);if(8*v.t<d)continue;for(w.I=d+11&-8;w.I<8*v.t;)w.push(l,16);let k=Ye(p.size,p.K);return Tn(k,p.p,Mn(w.F,v)),(Ae[i]?[Ae[i]]:Ae).map((I,ee)=>{let B=Ye(k.size,k.K);return Fn(B,I,i??ee,E),B.s=Ae[i]?0:Ln(B),B}).reduce((I,ee)=>ee.s<I.s?ee:I)}}ve(4)};Oe.with=(...e)=>(t,a)=>Oe(t,{modes:[...Lt,...e],...a});var G=$(null),nt=4;function Nn({address:e}){let t=Oe(e),a=[];for(let r=0;r<t.size;r++)for(let i=0;i<t.size;i++)t.get(i,r)&&a.push(`M${i} ${r}h1v1h-1z`);let n=t.size+2*nt;return s`<svg class="qr" viewBox=${`${-nt} ${-nt} ${n} ${n}`} role="img" aria-label=${o("qr")}><path d=${a.join("")} /></svg>`}var Pn=()=>f(async()=>{G.value=await A("me/code")});async function Kn(e){e.preventDefault();let{password:t,code:a}=Object.fromEntries(new FormData(e.target));await f(()=>g("me/code",{password:t,code:a,secret:G.value.secret}),"saved")&&(G.value=null,await L())}async function Wn(e){e.preventDefault();let{password:t}=Object.fromEntries(new FormData(e.target));await f(()=>g("me/code/remove",{password:t}),"saved")&&await L()}var Wt=()=>s`<label>${o("passwordWord")}<input name="password" type="password" required autocomplete="current-password" /></label>`;function Rn(){return s`
		<p>${o("codeHow")}</p>
		<${Nn} address=${G.value.address} />
		<p><a href=${G.value.address}>${o("codeHere")}</a></p>
		<p>${o("codeByHand")} <code class="secret" dir="ltr">${G.value.secret.match(/.{1,4}/g).join(" ")}</code></p>
		<form class="stack" onSubmit=${Kn}>
			<label>${o("codeWord")}<input name="code" inputmode="numeric" dir="ltr" autocomplete="one-time-code" pattern="[0-9]{6}" required /></label>
			<${Wt} />
			<button class="main">${o("save")}</button>
		</form>`}function Rt(){return s`
		<section><h2>${o("secondStep")}</h2>
			<p class="hint">${o(h.value.code?"codeOn":"codeOff")}</p>
			${h.value.code?s`<form class="stack" onSubmit=${Wn}><${Wt} /><button>${o("codeRemove")}</button></form>`:G.value?s`<${Rn} />`:s`<button type="button" onClick=${Pn}>${o("codeSet")}</button>`}
		</section>`}var _t=e=>async t=>{t.preventDefault();let a=t.target;await f(()=>g(e,Object.fromEntries(new FormData(a))),"saved")&&(a.reset(),await L())},_n=({id:e})=>f(()=>g(`me/sessions/${e}/end`)).then(L);function jn(){return s`
		<section><h2>${o("ownPhone")}</h2>
			<p class="hint">${o("ownPhoneHint")}</p>
			<form class="line" onSubmit=${_t("me/phone")}>
				<label><span class="hidden">${o("ownPhone")}</span>
					<input name="phone" type="tel" dir="ltr" autocomplete="tel" placeholder="+39…" maxlength="20" defaultValue=${h.value.phone??""} key=${h.value.phone} /></label>
				<button>${o("save")}</button>
			</form></section>`}function zn(){return s`
		<section><h2>${o("choosePassword")}</h2>
			<form class="stack" onSubmit=${_t("me/password")}>
				<input class="hidden" type="text" name="name" value=${h.value.name} autocomplete="username" tabindex="-1" aria-hidden="true" readonly />
				<label>${o("passwordWord")}<input name="password" type="password" required autocomplete="current-password" /></label>
				<label>${o("newPassword")}<input name="new" type="password" required minlength="10" autocomplete="new-password" /></label>
				<p class="hint">${o("passwordHint")}</p>
				<button>${o("save")}</button>
			</form></section>`}function jt(){let{name:e,role:t,desks:a,sessions:n}=h.value;return s`
		<h1><bdi>${e}</bdi></h1>
		<p class="tags"><span class="tag">${o(`role.${t}`)}</span> ${a.split(" ").map(r=>s`<span key=${r} class="tag">${r==="all"?o("allDesks"):S(r)}</span> `)}</p>
		<div class="panels">
			<${jn} />
			<section><h2>${o("sessions")}</h2>
				<ul class="items">${n.map(r=>s`
					<li key=${r.id}><time>${R(r.began)}</time> <small>${o("until")} ${R(r.ends)}</small>
						${r.here?s`<span class="tag">${o("here")}</span>`:s`<button type="button" onClick=${()=>_n(r)}>${o("end")}</button>`}</li>`)}</ul></section>
			<${Rt} />
			<${zn} />
		</div>`}var Ut=$(null),zt=$([]),ye=$([]),Un=T(),Bt=e=>he(()=>Un([`appointments/${e}`],t=>{Ut.value=t}));async function Yt(e,t){ye.value=[];try{return x.value="",await g(e,t)}catch(a){return x.value=a.message,ye.value=a.columns??[],null}}function C({name:e,children:t}){return s`<label>${o(`field.${e}`)}${t}
		${ye.value.includes(e)&&s`<span class="wrong">${o(`bad.${e}`)}</span>`}</label>`}function Bn(e){let t=Math.round(e/36e5);return t%24===0?`${ae(t/24)} ${o("days")}`:`${ae(t)} ${o("hours")}`}function Yn({history:e}){return s`
		<h2>${o("told")}</h2>
		${e.length===0?s`<p class="empty">${o("toldNothing")}</p>`:s`
			<ol class="history">${e.map(t=>s`
				<li><time>${R(t.at)}</time>
					<span>${t.before===0?o("ofChange"):`${Bn(t.before)} ${o("beforeIt")}`}</span>
					<span class="tag">${o(`told.${t.state}`)}</span>
					${t.calls>0&&s`<span class="tag">${o("calls")}: ${ae(t.calls)}</span>`}
					${t.stale&&s`<span class="tag">${o("told.stale")}</span>`}</li>`)}</ol>`}`}var at=(e,t,a)=>Yt(t,a).then(()=>Bt(e));function Xn({item:e}){let t=a=>{a.preventDefault();let{starts:n,place:r,reminders:i}=Object.fromEntries(new FormData(a.target));at(e.id,`appointments/${e.id}`,{version:e.version,starts:n,place:r,reminders:i?"yes":"no"})};return e.past||e.state==="cancelled"?null:s`
		<details open=${e.state==="moving"}><summary>${o("moveIt")}</summary>
			<form class="door" onSubmit=${t}>
				<${C} name="starts"><input id="starts" name="starts" type="datetime-local" required defaultValue=${`${e.day}T${e.time}`} /></${C}>
				<${C} name="place"><input name="place" required maxlength="300" dir="auto" defaultValue=${e.place} /></${C}>
				<label class="tick"><input name="reminders" type="checkbox" defaultChecked=${e.reminders} /> ${o("field.reminders")}</label>
				<p class="hint">${o("moveHint")}</p>
				<button class="main">${o("moveIt")}</button>
			</form></details>
		<details><summary>${o("cancelIt")}</summary>
			<p>${o("cancelHint")}</p>
			<button type="button" class="alert" onClick=${()=>at(e.id,`appointments/${e.id}/cancel`)}>${o("cancelIt")}</button></details>
		<button type="button" onClick=${()=>at(e.id,`appointments/${e.id}/wait`)}>${o("waitForSlot")}</button>`}function Qn({id:e}){b(()=>{ye.value=[]},[e]),b(()=>{Bt(e)},[e,F.value.count]);let t=Ut.value;return String(t?.id)!==e?s`<h1>${o("appointment")}</h1>`:s`
		<p><a href=${`#appointments/week/${t.day}`}>${o("backToWeek")}</a></p>
		<h1>${V(Se(t.day))}, <time>${t.time}</time> · <bdi dir="ltr">${t.code}</bdi></h1>
		<p><${Dt} item=${t} /> ${t.desk&&s`<span class="tag">${S(t.desk)}</span>`} ${t.topic&&s`<span class="tag" dir="auto">${t.topic}</span>`} ${t.staff&&s`<span class="tag" dir="auto">${t.staff}</span>`}</p>
		<p dir="auto">${t.place}</p>
		<p>${t.person?s`<a href=${`#person/${t.person}`}>${o("conversation")} <bdi dir="ltr">${t.number??o("erased")}</bdi></a>`:o("notYours")}</p>
		<${Xn} item=${t} />
		<${Yn} history=${t.history} />`}function Gn({starts:e="",desk:t="",person:a=""}){b(()=>{ye.value=[],he(async()=>{({desks:zt.value}=await A("appointments?days=1"))}),document.querySelector(e?"#who":"#starts")?.focus()},[]);let n=zt.value,r=async i=>{i.preventDefault();let{who:l,reminders:u,...c}=Object.fromEntries([...new FormData(i.target)].filter(([,y])=>y!=="")),d=/^[a-z0-9]{12}$/.test(l??""),p=await Yt("appointments",{...c,[d?"person":"number"]:l,reminders:u?"yes":"no"});p&&M("appointment",String(p.id))};return s`
		<p><a href="#appointments">${o("backToWeek")}</a></p>
		<form class="door wider" onSubmit=${r}>
			<h1>${o("newAppointment")}</h1>
			<${C} name="starts"><input id="starts" name="starts" type="datetime-local" required defaultValue=${e} /></${C}>
			<${C} name="number"><input id="who" name="who" required maxlength="40" dir="ltr" autocomplete="off" defaultValue=${a} /></${C}>
			<p class="hint">${o("whoHint")}</p>
			<label>${o("desk")}<select name="desk"><option value="">–</option>${n.map(({name:i})=>s`<option key=${i} value=${i} selected=${i===t}>${S(i)}</option>`)}</select></label>
			<${C} name="place"><input name="place" maxlength="300" dir="auto" required=${!n.some(({place:i})=>i)} /></${C}>
			<${C} name="topic"><input name="topic" maxlength="60" dir="auto" /></${C}>
			<label>${o("field.language")}<select name="language"><option value=""></option>${O.value.languages.map(({tag:i,name:l})=>s`<option key=${i} value=${i} lang=${i}>${l}</option>`)}</select></label>
			<${C} name="code"><input name="code" maxlength="20" dir="ltr" autocapitalize="characters" /></${C}>
			<p class="hint">${o("codeHint")}</p>
			<label class="tick"><input name="reminders" type="checkbox" defaultChecked /> ${o("field.reminders")}</label>
			<button class="main">${o("save")}</button>
		</form>`}function Xt({parts:[e,t,a,n]}){return e==="new"?s`<${Gn} starts=${t} desk=${a} person=${n} />`:s`<${Qn} id=${e} />`}var st="desk",Gt=["all","unread","mine","free"],we=$("all"),He=$(""),N=$(null),rt=$(!1),qe,Jt=e=>`inbox?filter=${we.value}&desk=${encodeURIComponent(He.value)}&skip=${e}`,Jn=T();async function Zt(){try{let e=Math.max(0,(N.value?.length??0)-50);await Jn(Array.from({length:1+Math.min(3,Math.ceil(e/50))},(t,a)=>Jt(50*a)),(...t)=>{N.value=t.flatMap(a=>a.tasks),rt.value=t.at(-1).more})}catch(e){x.value=e.message}}async function Zn(){await f(async()=>{let e=await A(Jt(N.value.length));N.value=[...N.value,...e.tasks],rt.value=e.more})}var Te=(e,t)=>e&&f(()=>g(`tasks/${e.id}`,t)).then(Zt),ea=e=>(!e?.staff||e.staff===h.value.name)&&Te(e,{state:"done"}),ta=()=>[...document.querySelectorAll(".tasks .what")],Qt=()=>N.value?.find(({id:e})=>e===Number(document.activeElement.closest("[data-task]")?.dataset.task));function Me(e){let t=ta(),a=t.findIndex(n=>n.closest("[data-task]")===document.activeElement.closest("[data-task]"));t[Math.max(0,Math.min(t.length-1,a+e))]?.focus()}function ot(e){return e.urgent?o("urgent"):e.due<$e(0)?o("overdue"):e.due<$e(1)?o("today"):e.due<$e(2)?o("tomorrow"):V(e.due)}function lt({id:e}){return s`<audio controls preload="none" src=${`api/recordings/${e}`} aria-label=${o("recording")}></audio>`}var ke=e=>new Intl.DisplayNames(te.value,{type:"language"}).of(e);function na({task:e}){return e.name?s`<bdi>${e.name}</bdi>`:s`<bdi dir="ltr">${e.number??o(e.person?"erased":"withheld")}</bdi>`}function aa({task:e}){return e.said?s`<span class="said"><bdi lang=${e.language}>${e.said}</bdi></span>`:e.called?s`<span class="said">${o("called")}${e.seconds>0&&` · ${o("leftMessage",e.seconds)}`}</span>`:null}function it({task:e}){let t=e.staff===h.value?.name;return s`
		<li data-task=${e.id} class=${`task ${e.urgent?"urgent":""} ${e.unread?"unread":""}`}>
			<a class="what" href=${e.person?`#person/${e.person}`:"#inbox"} onClick=${()=>{qe=e.id}}>
				<span class="first">
					${e.unread&&s`<span class="dot"><span class="hidden">${o("unread")} </span></span>`}
					<strong><${na} task=${e} /></strong>
					<span class="topic">${X(e.topic)}</span>
					<time datetime=${new Date(e.heard||e.opened).toISOString()}>${oa(e.heard||e.opened)}</time>
				</span>
				<${aa} task=${e} />
				<span class="tags">
					${e.stopped&&s`<b class="tag">STOP</b>`}
					${e.desk!==st&&s`<span class="tag">${S(e.desk)}</span>`}
					${e.language&&s`<span class="tag" title=${o("language")}>${ke(e.language)}</span>`}
					${e.state!=="open"&&s`<span class="tag">${o(e.state)}</span>`}
					${e.staff&&s`<span class="tag own"><bdi>${e.staff}</bdi></span>`}
				</span>
			</a>
			${!e.person&&e.seconds>0&&s`<${lt} id=${e.interaction} />`}
			${t?s`<button type="button" onClick=${()=>Te(e,{state:"done"})}>${o("close")}</button>`:s`<button type="button" disabled=${e.staff!==null} onClick=${()=>Te(e,{take:!0})}>${o("take")}</button>`}
		</li>`}var oa=e=>e>=$e(0)?ne(e):V(e);function sa(){return s`
		<div class="filters">
			<div class="choice" role="group" aria-label=${o("inbox")}>
				${Gt.map(e=>s`
					<button type="button" key=${e} aria-pressed=${we.value===e} onClick=${()=>{we.value=e}}>${o(e==="free"?"free.filter":e)}</button>`)}
			</div>
			${O.value.desks.length>1&&s`
				<label><span class="hidden">${o("toDesk")}</span>
					<select value=${He.value} onChange=${({target:e})=>{He.value=e.value}}>
						<option value="">${o("allDesks")}</option>
						${O.value.desks.map(e=>s`<option key=${e} value=${e}>${S(e)}</option>`)}
					</select></label>`}
		</div>`}function en(){b(()=>{Zt()},[we.value,He.value,F.value.count]);let e=N.value!==null;b(()=>{e&&qe&&document.querySelector(`[data-task="${qe}"] .what`)?.focus(),qe=void 0},[e]),z([{key:"j",name:"key.next",run:()=>Me(1)},{key:"ArrowDown",run:()=>Me(1)},{key:"k",name:"key.before",run:()=>Me(-1)},{key:"ArrowUp",run:()=>Me(-1)},{key:"t",name:"take",run:()=>Te(Qt(),{take:!0})},{key:"x",name:"close",run:()=>ea(Qt())},...Gt.map((a,n)=>({key:String(n+1),name:a==="free"?"free.filter":a,run:()=>{we.value=a}}))]);let t=Map.groupBy?.(N.value??[],ot)??(N.value??[]).reduce((a,n)=>a.set(ot(n),[...a.get(ot(n))??[],n]),new Map);return s`
		<div class="title"><h1>${o("inbox")}</h1><${sa} /></div>
		${N.value?.length===0&&s`<p class="empty">${o("nothing")}</p>`}
		${[...t].map(([a,n])=>s`
			<section key=${a} aria-label=${a}>
				<h2>${a}</h2>
				<ul class="tasks">${n.map(r=>s`<${it} key=${r.id} task=${r} />`)}</ul>
			</section>`)}
		${rt.value&&s`<button type="button" onClick=${Zn}>${o("more")}</button>`}`}var m=$(null),U=$([]),re=$(0),le=$(null),ie=$(null),ra=T(),_=e=>m.value?.person===e;function la(e,t){let a=t.rows.toReversed(),n=m.value?.person===e.person?U.value.filter(({id:r})=>r<a[0]?.id):[];n.length===0&&(re.value=t.earlier),U.value=[...n,...a],m.value=e}async function J(e){try{await ra([`people/${e}`,`people/${e}/thread`],la)&&m.value.tasks.some(({unread:t})=>t)&&await g(`people/${e}/read`)}catch(t){t.message==="nobody"&&_(e)&&(m.value=null),x.value=t.message}}var tn=()=>f(async()=>{let e=m.value.person,t=re.value,a=await A(`people/${e}/thread?from=${t}`);!_(e)||re.value!==t||(U.value=[...a.rows.toReversed(),...U.value],re.value=a.earlier)}),ut=e=>f(async()=>{let t=m.value.person,a=e?(await A(`people/${t}/thread?q=${encodeURIComponent(e)}`)).rows.toReversed():null;_(t)&&(ie.value=a)});async function D(e,t,a){let n=m.value.person,r=await f(()=>g(e,t),a);return _(n)&&await J(n),r}var on=1e3,nn=60*on,ia=["normal","neutral","silent","never"];function ua(e,t){let[,a]=bt(0);b(()=>{let n=e-Date.now();if(e===0)return;let r=setTimeout(()=>{n<=nn&&J(t),a(i=>i+1)},Math.max(on,Math.min(n,nn)));return()=>clearTimeout(r)})}function sn(){let{holder:e,held_until:t,person:a}=m.value;ua(e===null?0:t,a);let n=e===h.value.name;return e===null?s`<p class="held"><span>${o("machineAnswers")}</span>
			<button type="button" onClick=${()=>D(`people/${a}/hold`)}>${o("hold")}</button></p>`:s`<p class="held mine"><span>${o("heldBy")} <bdi>${e}</bdi> · ${o("until")} ${ne(t)} (${kt(t)})</span>
		${n&&s`<button type="button" onClick=${()=>D(`people/${a}/free`)}>${o("free")}</button>`}</p>`}function ca({task:e}){let t=async a=>{a.preventDefault();let{desk:n,due:r,note:i,colleague:l}=Object.fromEntries(new FormData(a.target)),u=await f(()=>g(`tasks/${e.id}`,{...i&&{note:i},...n&&{desk:n},...l&&{to:l},...r&&{due:wt(`${r}T09:00`),state:"waiting"}}));u&&n?M("inbox"):u&&J(m.value.person)};return s`
		<details class="hand"><summary>${o("handOver")}</summary>
			<form onSubmit=${t}>
				<label>${o("toDesk")}<select name="desk"><option value=""></option>${O.value.desks.map(a=>s`<option key=${a} value=${a}>${S(a)}</option>`)}</select></label>
				<label>${o("toPerson")}<select name="colleague"><option value=""></option>${O.value.staff.map(({name:a})=>s`<option key=${a}>${a}</option>`)}</select></label>
				<label>${o("sentence")}<input name="note" maxlength="1600" dir="auto" autocomplete="off" /></label>
				<label>${o("due")}<input type="date" name="due" /></label>
				<button class="main">${o("save")}</button>
			</form></details>`}function pa({task:e,mine:t}){let a=()=>D(`tasks/${e.id}`,{state:"done",...e.staff&&{of:e.staff}});return t||e.staff===null?s`<button type="button" onClick=${a}>${o("close")}</button>`:s`
		<details class="asks"><summary>${o("close")}</summary>
			<p>${o("colleague")} <bdi>${e.staff}</bdi>.</p>
			<button type="button" onClick=${a}>${o("closeAnyway")}</button></details>`}function an({task:e}){let t=e.staff===h.value.name;return s`
		<li class=${`todo ${e.urgent?"urgent":""} ${e.state}`}>
			<p><strong>${X(e.topic)}</strong>${e.desk!==st&&s` <span class="tag">${S(e.desk)}</span>`}</p>
			<small>${o(e.state)}${e.staff&&s` · <bdi>${e.staff}</bdi>`}${e.state!=="done"&&s` · ${o("dueOn")} <time>${V(e.due)}</time>`}</small>
			${e.state!=="done"&&s`
				<p class="deeds">
					${!t&&s`<button type="button" disabled=${e.staff!==null} onClick=${()=>D(`tasks/${e.id}`,{take:!0})}>${o("take")}</button>`}
					<${pa} task=${e} mine=${t} />
				</p>
				<${ca} task=${e} />`}
		</li>`}function da(){let e=m.value,t=()=>f(async()=>{let{number:n}=await g(`people/${e.person}/number`);_(e.person)&&(le.value=n)}),a=n=>D(`people/${e.person}/about`,n,"saved");return s`
		<dl class="known">
			<div><dt>${o("number")}</dt><dd><bdi dir="ltr">${le.value??e.number??o("erased")}</bdi>
				${e.number&&!le.value&&s` <button type="button" class="plain" onClick=${t}>${o("showNumber")}</button>`}</dd></div>
			<div><dt><label for="language">${o("theirLanguage")}</label></dt><dd>
				<select id="language" value=${e.language??""} onChange=${({target:n})=>a({language:n.value})}>
					${!e.language&&s`<option value="">?</option>`}
					${O.value.languages.map(({tag:n})=>s`<option key=${n} value=${n}>${ke(n)}</option>`)}
				</select></dd></div>
			<div><dt><label for="safety">${o("safety")}</label></dt><dd>
				<select id="safety" value=${e.safety} onChange=${({target:n})=>a({safety:n.value})}>
					${ia.map(n=>s`<option key=${n} value=${n}>${o(n)}</option>`)}
				</select></dd></div>
			${e.lists&&s`<div><dt>${o("lists")}</dt><dd>${e.lists.split(";").map(n=>s`<span key=${n} class="tag"><bdi>${n}</bdi></span> `)}</dd></div>`}
		</dl>`}function ct(){let e=m.value,[t,a]=[!1,!0].map(n=>e.tasks.filter(({state:r})=>r==="done"===n));return s`
		<h2>${o("tasks")}</h2>
		${t.length===0&&s`<p class="empty">${o("nothing")}</p>`}
		<ul>${t.map(n=>s`<${an} key=${n.id} task=${n} />`)}</ul>
		<${da} />
		<h2>${o("appointments")}</h2>
		<p><a class="button" href=${`#appointment/new///${e.person}`}>${o("newAppointment")}</a></p>
		<ul class="items">${e.appointments.map(n=>s`
			<li key=${n.id}><a href=${`#appointment/${n.id}`}><time>${R(n.starts)}</time></a> <span class="tag">${W("appointment",n.state)}</span>
				<small><bdi dir="ltr">${n.code}</bdi> · <bdi>${n.place}</bdi></small></li>`)}</ul>
		${e.cases.length>0&&s`<h2>${o("cases")}</h2>
			<ul class="items">${e.cases.map(n=>s`
				<li key=${n.id}><bdi dir="ltr">…${n.number}</bdi> <span class="tag">${W("case",n.state)}</span></li>`)}</ul>`}
		${a.length>0&&s`<details><summary>${o("before")} (${ae(a.length)})</summary>
			<ul>${a.map(n=>s`<${an} key=${n.id} task=${n} />`)}</ul></details>`}`}var ma=e=>O.value.flows[e]??X(e),$a=(e,t)=>e?.other&&e.kind===t.kind&&e.at===t.at,un=e=>e.kind==="call"&&e.text!==null&&e.text!=="answered";function fa(e){let t=[];for(let a of e){let n=t.at(-1);if(a.other){$a(n,a)||t.push(a);continue}a.channel!=="call"?t.push(a):n?.call&&!n.over?n.call.push(a):t.push({id:a.id,at:a.at,call:[a]}),t.at(-1).call&&un(a)&&(t.at(-1).over=!0)}return t}var ue=({row:e,children:t})=>s`
	<small class="meta"><time datetime=${new Date(e.at).toISOString()}>${ne(e.at)}</time>${e.staff&&s` · <bdi>${e.staff}</bdi>`}${t}</small>`;function cn({row:e}){return e.status?s` · <span class=${`fared ${e.status}`}>${o(e.status)}${e.why&&`: ${W("why",e.why)}`}</span>`:e.parts>1?s` · ${o("partsOf",e.parts)}`:null}var Fe={reminder:"reminder",notice:"notice",lookup:"lookup",error:"error"};function ha({row:e}){return s`
		<li class=${`row ${e.direction} ${e.status==="failed"?"lost":""}`}>
			${Fe[e.kind]&&s`<small class="kind">${o(`kind.${Fe[e.kind]}`)}</small>`}
			<p dir="auto" lang=${e.language}>${e.text??s`<em>${o("erased")}</em>`}</p>
			<${ue} row=${e}>${e.direction==="out"&&!e.staff&&` · ${o("machine")}`}<${cn} row=${e} /></${ue}>
		</li>`}function rn(e){let t=[];for(let{kind:a,flow:n,text:r}of e)a==="keys"&&r?t.at(-1)?.keys.push(r):n&&n!==t.at(-1)?.name&&t.push({name:n,keys:[]});return t}var ln=e=>Number(/^(\d+) s$/.exec(e??"")?.[1]??0),ba=e=>e<60?o("seconds",e):o("minutes",Math.round(e/60));function ga({item:{call:e}}){let[t]=e,a=e.find(un),n=e.filter(({kind:l})=>l==="recording"),r=e.filter(({kind:l})=>l!=="call"),i=t.direction==="out";return s`
		<li class=${`row call ${i?"out":"in"}`}>
			<p class="head"><span aria-hidden="true">☎</span> <strong>${o(i?"callOfOurs":"call")}</strong>
				${a&&s` <span>${ln(a.text)>0?ba(ln(a.text)):W("end",a.text)}</span>`}</p>
			${rn(r).length>0&&s`<ol class="way">${rn(r).map(({name:l,keys:u},c)=>s`
				<li key=${c}>${ma(l)}${u.map(d=>s` <kbd dir="ltr">${d}</kbd>`)}</li>`)}</ol>`}
			${n.map(l=>s`<p key=${l.id}>${o("leftMessage",l.seconds)}${l.audio?s`<${lt} id=${l.id} />`:null}</p>`)}
			${r.length>0&&s`<details><summary>${o("wholeCall")}</summary>
				<ol class="heard">${r.map(l=>s`<li key=${l.id} class=${l.direction} dir="auto" lang=${l.language}>${l.kind==="keys"?s`<kbd dir="ltr">${l.text||o("silence")}</kbd>`:l.text}</li>`)}</ol></details>`}
			<${ue} row=${t}><${cn} row=${t} /></${ue}>
		</li>`}function va({row:e}){return s`<li class="row note"><small class="kind">${o("noteWord")}</small><p dir="auto">${e.text}</p><${ue} row=${e} /></li>`}function ya({row:e}){let t=e.kind==="call"?o("ringing"):e.kind==="note"?W("did",e.step):e.kind==="follow_up"?s`${X(e.flow??"")}: ${W("did",e.step??"open")}`:W("kind",e.kind);return s`<li class="event"><p>${t}${e.text&&s` — <span dir="auto">${e.text}</span>`}</p><${ue} row=${e} /></li>`}function wa({row:e}){return s`<li class="event"><p>${o("otherDesk")}${Fe[e.kind]&&s`: ${o(`kind.${Fe[e.kind]}`)}`}</p></li>`}function ka({item:e}){return e.other?s`<${wa} row=${e} />`:e.call?s`<${ga} item=${e} />`:e.kind==="note"&&!e.flow?s`<${va} row=${e} />`:e.channel==="desk"||e.kind==="opt_out"?s`<${ya} row=${e} />`:s`<${ha} row=${e} />`}function pn({rows:e}){let t;return s`
		<ol class="thread" aria-live="polite" aria-label=${o("conversation")}>${fa(e).map(a=>{let n=V(a.at),r=n!==t;return t=n,s`
				${r&&s`<li key=${n} class="dateline"><span>${n}</span></li>`}
				<${ka} key=${a.id} item=${a} />`})}</ol>`}var P=$("answer"),K=$(null),ce=$(null),xe=new Map,q=()=>document.getElementById("answer");function pt(e){q().value===""?xe.delete(e):xe.set(e,{mode:P.value,text:q().value})}function Ne(e){P.value=e,pt(m.value.person),setTimeout(()=>q()?.focus())}async function dt(){if(K.value){K.value=null;return}P.value="answer";let e=m.value.person;await f(async()=>{let{answers:t}=await A(`people/${e}/ready?language=${te.value}`);_(e)&&(K.value=t)}),setTimeout(()=>document.querySelector(".ready button")?.focus())}var dn;function Le(){clearTimeout(dn),dn=setTimeout(async()=>{let e=q()?.value.trim();try{ce.value=e&&P.value==="answer"?await g("parts",{text:e}):null}catch{ce.value=null}},150)}function xa({text:e}){let t=q().value.trim();q().value=t?`${t}
${e}`:e,pt(m.value.person),K.value=null,Le(),q().focus()}function Ca(){let e=t=>{let a=[...t.currentTarget.querySelectorAll("button")],n={ArrowDown:1,j:1,ArrowUp:-1,k:-1}[t.key];t.key==="Escape"?(t.stopPropagation(),K.value=null,q().focus()):n&&(t.preventDefault(),a[Math.max(0,Math.min(a.length-1,a.indexOf(document.activeElement)+n))]?.focus())};return s`
		<ul class="ready" aria-label=${o("ready")} onKeyDown=${e}>
			${K.value.length===0&&s`<li class="empty">${o("noReady")}</li>`}
			${K.value.map(t=>s`
				<li key=${t.name}><button type="button" onClick=${()=>xa(t)}>
					<span dir="auto" lang=${t.language}>${t.text}</span>
					${t.meaning_language!==t.language&&s`<small dir="auto" lang=${t.meaning_language}>${t.meaning}</small>`}
				</button></li>`)}
		</ul>`}function Sa(){let{number:e,stopped:t,safety:a,holder:n}=m.value;return e?t?"stopped":a==="never"?"neverLong":n!==null&&n!==h.value.name?"held":"":"erasedLong"}function Da(){let{parts:e,price:t,because:a}=ce.value??{};return s`<output>${ce.value&&s`
		${o("partsOf",e)}${t?` · ${xt(t)}`:""}${a&&s` · <span title=${o("becauseLong")}>${o("because")} «<bdi>${a}</bdi>»</span>`}`}</output>`}function mn(){let e=Y(),{person:t}=m.value,a=P.value==="note",n=a?"":Sa();b(()=>{let u=xe.get(t)??{mode:"answer",text:""};return q().value=u.text,P.value=u.mode,Le(),()=>{K.value=ce.value=null}},[t]),b(Le,[a]);let r=async u=>{u.preventDefault();let c=q().value.trim();!c||n||!await D(`people/${t}/${P.value}`,{text:c})||xe.get(t)?.text.trim()!==c||(xe.delete(t),_(t)&&(q().value="",ce.value=null,P.value="answer"))},i=u=>{u.key==="Enter"&&(u.ctrlKey||u.metaKey)&&e.current.requestSubmit()},l=()=>{pt(t),Le()};return s`
		<form class=${`write ${P.value}`} ref=${e} onSubmit=${r}>
			${K.value&&s`<${Ca} />`}
			${n&&s`<p class="bar-to" role="status">${o(n)}</p>`}
			<label><span class="hidden">${o(a?"note":"answer")}</span>
				<textarea id="answer" rows="3" maxlength="1600" dir="auto" onInput=${l} onKeyDown=${i}
					placeholder=${o(a?"note":"answer")}></textarea></label>
			<div class="below">
				<div class="choice" role="group" aria-label=${o("whatToWrite")}>
					${["answer","note"].map(u=>s`
						<button type="button" key=${u} aria-pressed=${P.value===u} onClick=${()=>Ne(u)}>${o(u==="note"?"noteWord":"answerWord")}</button>`)}
				</div>
				<button type="button" class="plain" aria-expanded=${K.value!==null} onClick=${dt}>${o("ready")}</button>
				<${Da} />
				<button class="main" disabled=${!!n}>${o(a?"save":"send")}</button>
			</div>
		</form>`}var Pe=$(!1),$n=()=>m.value.tasks.filter(({state:e,staff:t})=>e!=="done"&&(t===null||t===h.value.name));async function fn(){for(let e of $n())if(!await D(`tasks/${e.id}`,{state:"done"}))return;m.value.holder===h.value.name&&await D(`people/${m.value.person}/free`),M("inbox")}var Ea=()=>D(`people/${m.value.person}/${m.value.holder===h.value.name?"free":"hold"}`),hn=()=>D(`people/${m.value.person}/call`,{},"rings");function Ia(e){let t=document.querySelector(`details.${e}`);t&&(t.closest("details.about")?.setAttribute("open",""),t.open=!0,t.querySelector("select, input, button").focus())}var Aa=[{key:"r",name:"key.answer",run:()=>Ne("answer")},{key:"n",name:"key.note",run:()=>Ne("note")},{key:"a",name:"ready",run:dt},{key:"c",name:"ring",run:()=>m.value.number&&hn()},{key:"t",name:"hold",run:Ea},{key:"h",name:"handOver",run:()=>Ia("hand")},{key:"m",name:"newAppointment",run:()=>M("appointment","new","","",m.value.person)},{key:"x",name:"finish",run:fn},{key:"s",name:"searchHere",run:()=>{Pe.value=!0}}];function Va(){let e=m.value;return s`
		<header class="top">
			<a class="back" href="#inbox" aria-label=${o("key.inbox")}>${document.documentElement.dir==="rtl"?"→":"←"}</a>
			<h1>${e.name?s`<bdi>${e.name}</bdi>`:s`<bdi dir="ltr">${e.number??o("erased")}</bdi>`}</h1>
			<span class="tags">
				${e.language&&s`<span class="tag">${ke(e.language)}</span>`}
				${e.safety!=="normal"&&s`<b class="tag">${o(e.safety)}</b>`}
				${e.stopped&&s`<b class="tag">STOP</b>`}
			</span>
			<span class="deeds">
				<button type="button" onClick=${hn} disabled=${!e.number||e.stopped}>${o("ring")}</button>
				${$n().length>0&&s`<button type="button" onClick=${fn}>${o("finish")}</button>`}
			</span>
		</header>`}function Oa(){let e=a=>{a.preventDefault(),ut(new FormData(a.target).get("words").trim())},t=()=>{Pe.value=!1,ut("")};return s`
		<form class="within" role="search" onSubmit=${e}>
			<input name="words" type="search" dir="auto" maxlength="64" required aria-label=${o("searchHere")} placeholder=${o("searchHere")}
				ref=${a=>a?.focus()} />
			<button>${o("search")}</button>
			<button type="button" onClick=${t}>${o("shut")}</button>
			${ie.value?.length===0&&s`<p class="empty" role="status">${o("nobody")}</p>`}
		</form>`}var Ma=e=>e.scrollHeight-e.scrollTop-e.clientHeight<160;function bn({parts:[e]}){let t=Y(),a=Y(!0),n=U.value.at(-1)?.id;b(()=>{m.value?.person!==e&&(m.value=null,U.value=[]),le.value=ie.value=null,Pe.value=!1,J(e)},[e]),b(()=>{m.value&&(F.value.person===void 0||F.value.person===e)&&J(e)},[F.value.count]);let r=()=>ze.value?t.current:document.scrollingElement;t.current&&(a.current=Ma(r())),b(()=>{t.current&&(a.current||!n)&&(r().scrollTop=r().scrollHeight)},[n]);let i=m.value?.person===e;return z([...i?Aa:[],{key:"Escape",name:"key.inbox",run:()=>M("inbox")}]),i?s`
		<div class="person">
			<${Va} />
			${ze.value?s`<aside aria-label=${o("about")}><${ct} /></aside>`:s`<details class="about"><summary>${o("about")}</summary><${ct} /></details>`}
			<section class="talk" aria-label=${o("conversation")}>
				${Pe.value&&s`<${Oa} />`}
				<div class="past" ref=${t} tabindex="-1">
					${!ie.value&&re.value>0&&s`<button type="button" class="earlier" onClick=${tn}>${o("earlier")}</button>`}
					<${pn} rows=${ie.value??U.value} />
				</div>
				<${sn} />
				<${mn} />
			</section>
		</div>`:s`<h1 class="hidden">${o("conversation")}</h1>`}var gn=20,Z=$(null),qa=T();function Ha(e,t,a){return e.length>=gn?o("search.many"):Z.value===null||a?o("search.on"):e.length+t.length===0&&o("nobody")}function Ce(e){let t=[...document.querySelectorAll(".found a, .tasks .what")];t[Math.max(0,Math.min(t.length-1,t.indexOf(document.activeElement)+e))]?.focus()}function Ta(e){let{people:t,tasks:a}=Z.value??{people:[],tasks:[]},n=new Set(t.map(({person:r})=>r));Z.value={people:[...t,...e.people.filter(({person:r})=>!n.has(r))],tasks:[...a,...e.tasks],next:e.next}}async function Fa(e,t){let a="";do await qa([`search?q=${encodeURIComponent(e)}${a&&`&from=${a}`}`],n=>{let r=Z.value===null;Ta(n),r&&setTimeout(()=>Ce(0)),a=n.next});while(a&&t()&&Z.value.people.length<gn)}function vn({parts:[e=""]}){b(()=>{let r=!0;return Z.value=null,f(()=>Fa(e,()=>r)),()=>{r=!1}},[e]),z([{key:"j",name:"key.next",run:()=>Ce(1)},{key:"ArrowDown",run:()=>Ce(1)},{key:"k",name:"key.before",run:()=>Ce(-1)},{key:"ArrowUp",run:()=>Ce(-1)}]);let{people:t=[],tasks:a=[],next:n}=Z.value??{};return s`
		<h1>${o("search")}: <bdi>${e}</bdi></h1>
		<p class="empty" role="status">${Ha(t,a,n)}</p>
		<ul class="found">${t.map(({person:r,by:i,name:l,number:u})=>s`
			<li key=${r}><a href=${`#person/${r}`}>
				<strong>${l?s`<bdi>${l}</bdi>`:s`<bdi dir="ltr">${u??r}</bdi>`}</strong>
				<span class="tag">${o(`by.${i}`)}</span></a></li>`)}</ul>
		<ul class="tasks">${a.filter(({person:r})=>r).map(r=>s`<${it} key=${r.id} task=${r} />`)}</ul>`}var mt=$(null),La=T(),yn=()=>he(()=>La(["waiting"],({waiting:e})=>{mt.value=e})),Na=({id:e})=>f(()=>g(`waiting/${e}/drop`)).then(yn);function Pa({row:e}){return s`
		<li>
			<div class="what">
				${e.person?s`<a href=${`#person/${e.person}`}><bdi dir="ltr">${e.number??o("erased")}</bdi></a>`:o("notYours")}
				<small><span class="tag">${S(e.desk)}</span>
					<span>${o("since")} <time>${R(e.since)}</time></span>
					${e.appointment>0&&s`<a href=${`#appointment/${e.appointment}`}>${o(e.keeps?"keepsUntilThen":"appointment")}</a>`}</small>
				${e.offers.map(t=>s`<p key=${t.day+t.time}><small>${V(Se(t.day))} ${t.time} <span class="tag">${o(`offer.${t.state}`)}</span></small></p>`)}
			</div>
			<button type="button" onClick=${()=>Na(e)}>${o("takeOut")}</button>
		</li>`}function wn(){return b(()=>{yn()},[F.value.count]),s`
		<p><a href="#appointments">${o("backToWeek")}</a></p>
		<h1>${o("waitingList")}</h1>
		${mt.value?.length===0&&s`<p class="empty">${o("nobodyWaits")}</p>`}
		<ol class="tasks">${mt.value?.map(e=>s`<${Pa} key=${e.id} row=${e} />`)}</ol>`}var kn=["volunteer","coordinator","admin"],Ke=$(null),Ka=()=>f(async()=>{let e=await import("./desk-more.js").catch(()=>{throw new Error("unreachable")});e.made==="9a56769b7f19d3626a6baf2c38669c8b"?Ke.value=e:location.reload()}),H=e=>function({parts:a}){return b(()=>{Ke.value===null&&Ka()},[]),Ke.value===null?s`<p aria-busy="true"></p>`:s`<${Ke.value[e]} parts=${a} />`},We=[{name:"inbox",View:en,bar:!0},{name:"appointments",View:Et,bar:!0},{name:"appointment",View:Xt},{name:"waiting",View:wn},{name:"cases",View:It,bar:!0},{name:"import",View:H("Import"),least:"coordinator"},{name:"notices",View:H("Notices"),bar:!0,least:"coordinator"},{name:"notice",View:H("Notice"),least:"coordinator"},{name:"notice-edit",View:H("NoticeEdit"),least:"coordinator"},{name:"flows",View:H("Flows"),bar:!0,least:"coordinator"},{name:"numbers",View:H("Numbers"),bar:!0,least:"coordinator"},{name:"voices",View:H("Voices"),bar:!0},{name:"house",View:H("House"),bar:!0,least:"coordinator"},{name:"words",View:H("Words"),bar:!0,least:"coordinator"},{name:"person",View:bn},{name:"search",View:vn},{name:"staff",View:H("StaffView"),bar:!0,least:"admin"},{name:"audit",View:H("Audit"),bar:!0,least:"admin"},{name:"me",View:jt}],$t=({least:e="volunteer"})=>kn.indexOf(h.value.role)>=kn.indexOf(e);async function Wa(){await f(()=>g("sign-out"))&&location.replace("./")}function Ra(e){e.preventDefault();let t=new FormData(e.target).get("q").trim();t.length>1&&M("search",t)}var xn=()=>s`<img src="icon.svg" alt="" width="28" height="28" />`;function _a(){return z([{key:"g",name:"key.inbox",run:()=>M("inbox")},{key:"/",name:"key.search",run:()=>document.getElementById("q").focus()}]),s`
		<header class="bar">
			<a class="skip" href="#" onClick=${e=>{e.preventDefault(),document.getElementById("main").focus()}}>${o("skip")}</a>
			<${xn} />
			<nav class="views" aria-label=${o("views")}>
				${We.filter(e=>e.bar&&$t(e)).map(({name:e})=>s`
					<a key=${e} href=${`#${e}`} aria-current=${fe.value[0]===e?"page":void 0}>${o(e)}</a>`)}
			</nav>
			<form role="search" onSubmit=${Ra}>
				<input id="q" name="q" type="search" dir="auto" aria-label=${o("search")} placeholder=${o("searchFor")} minlength="2" maxlength="64" />
			</form>
			<nav class="self" aria-label="passaparola">
				<${St} />
				<${Ue} />
				<a href="#me"><bdi>${h.value.name}</bdi></a>
				<button type="button" class="plain" onClick=${Wa}>${o("leave")}</button>
			</nav>
		</header>`}function ja(){return s`
		<header class="bar"><span class="home"><${xn} /> passaparola</span>
			<nav class="self" aria-label="passaparola"><${Ue} /></nav></header>`}function za(){let e=Y();return b(()=>{e.current.showModal()},[]),s`
		<dialog ref=${e} class="again" aria-label=${o("sign-in")} onCancel=${t=>t.preventDefault()}>
			<p>${o("sign-in.again")}</p>
			<${Be} name=${h.value.name} />
			<p class="wrong" role="alert">${x.value&&x.value!=="sign-in"&&je(x.value)}</p>
			<button type="button" class="plain" onClick=${()=>location.replace("./")}>${o("sign-in.other")}</button>
		</dialog>`}function Ua(){if(h.value===void 0)return s`<main aria-busy="true"></main>`;let{View:e}=We.find(t=>t.name===fe.value[0]&&h.value&&$t(t))??We[0];return s`
		${h.value?s`<${_a} />`:s`<${ja} />`}
		<p class="wrong" role="alert">${x.value&&je(x.value)}</p>
		<p class="did" role="status">${_e.value&&o(_e.value)}</p>
		<main id="main" tabindex="-1">${h.value?s`<${e} key=${fe.value.join("/")} parts=${fe.value.slice(1)} />`:s`<${Be} />`}</main>
		${Ct.value&&s`<${za} />`}`}await vt();ht(s`<${Ua} />`,document.body);L();
