// SPDX-License-Identifier: AGPL-3.0-or-later
// made by daemon/desk/page/build from ca6ddf0297d8fcdc7c8924f42d2175f3
// with preact, htm, signals and lean-qr: licences.txt
import{A as Ct,B as h,C as St,D as M,E as be,F as x,G as je,H as L,I as ze,J as E,K as f,L as G,M as _,N as Ue,O as U,P as Dt,Q as ne,R as Et,S as It,a as gt,b as o,d as v,e as X,f as d,g as q,h as O,i as b,l as yt,m as te,n as wt,o as kt,p as n,q as R,r as Q,s as D,u as xt,v as he,w as C,x as W,y as ae,z as H}from"./desk-chunk.js";var Vt="a[href], button:not(:disabled), input:not(:disabled), select, textarea, summary",ve;addEventListener("focusin",({target:e})=>{ve=e});var De=e=>e?.nodeType===Node.ELEMENT_NODE&&(e.matches(Vt)?e:e.querySelector(Vt));function xa({target:e,nextSibling:t,previousSibling:s}){for(let a=t;a;a=a.nextSibling)if(De(a))return De(a);for(let a=s;a;a=a.previousSibling)if(De(a))return De(a);return e.closest("#main")}new MutationObserver(e=>{if(!ve||ve.isConnected||document.activeElement!==document.body)return;let t=e.find(({removedNodes:s})=>[...s].some(a=>a.contains(ve)));ve=void 0,t?.target.isConnected&&xa(t)?.focus({preventScroll:!0})}).observe(document.body,{childList:!0,subtree:!0});function Be(){return o`
		<label>
			<span class="hidden">${n("language")}</span>
			<select value=${te.value} onChange=${e=>kt(e.target.value)}>
				${Object.entries(yt).map(([e,{name:t}])=>o`
					<option key=${e} value=${e} lang=${e}>${t}</option>`)}
			</select>
		</label>`}var Ee=/^#link=(\w+)$/.exec(location.hash)?.[1],ge=d(null),At=d(!1);Ee&&history.replaceState(null,"",location.pathname);async function Ca(e){e.preventDefault();let t=Object.fromEntries(new FormData(e.target));t.name=t.name?.trim().toLowerCase();let s=await f(()=>ge.value===null?b("sign-in",t):b("sign-in/link",{link:Ee,password:t.password}));if(!s&&x.value==="code"){At.value=!0;return}s&&(ge.value=null,await _())}function Ye({name:e}){v(()=>{Ee&&f(async()=>{ge.value=(await b("sign-in/link",{link:Ee})).name})},[]);let t=ge.value!==null;return o`
		<form class="door" onSubmit=${Ca}>
			<h1>${n(t?"choosePassword":"enter")}</h1>
			${t?o`<p><bdi>${ge.value}</bdi></p>`:o`
				<label>${n("name")}<input name="name" required autocomplete="username" autocapitalize="none" defaultValue=${e} readonly=${e!==void 0} /></label>`}
			<label>${n("passwordWord")}<input name="password" type="password" required autofocus=${e!==void 0}
				minlength=${t?10:1} autocomplete=${t?"new-password":"current-password"} /></label>
			${t&&o`<p class="hint">${n("passwordHint")}</p>`}
			${At.value&&o`<label>${n("codeWord")}<input name="code" inputmode="numeric" autocomplete="one-time-code" pattern="[0-9]{6}" required /></label>`}
			<button class="main">${n("enter")}</button>
		</form>`}var Sa=[.2,.375,.5555555555555556,.6666666666666666],Da=(e,t)=>s=>{let a=4*e+s-4,l="*-04-39?2$%%$%%'$%''%'''%')(%'))%(++'(++'(+.'+-.',/3',33)-/5)-43).36)058*18<+37<+4:<,4:E,5<A-7>C/8@F/:EH/<EK0=FM1?IP2@KS3BNV4DPY5FS\\6HV_6IXb7K[e8N^i9Pam;Rdp<Tgt".charCodeAt(a)-35,i=a>8?l:1,r=t/i|0,u=t%i,c=i-u,m=a>8?r*Sa[s]+(e>5)&-2:l,p=r-m;return{t:c*p+u*p+u,o:[[c,p],[u,p+1]],i:m}};var J=e=>new Uint8Array(e),ye=e=>{let t=new Error(`lean-qr error ${e}`);throw t.code=e,t},Ie=e=>"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:".indexOf(e),Qe=e=>e.charCodeAt(0),Ht=(...e)=>(t,s)=>e.forEach(a=>a(t,s)),Mt=e=>t=>{t.eci!==e&&(t.push(7,4),e<128?t.push(e,8):e<16384?t.push(32768|e,16):t.push(12582912|e,24),t.eci=e)},Ze=e=>(t,s)=>{t.push(4,4),t.push(e.length,8+8*(s>9)),e.forEach(a=>t.push(a,8))},se=(e,t,s,a,l=(r,u)=>s(r.length,u),i=a?r=>Ht(Mt(a),e(r)):e)=>(i.test=t,i.l=s,i.est=l,i.eci=a&&[a],i),Tt=se(e=>(t,s)=>{t.push(1,4),t.push(e.length,10+2*(s>26)+2*(s>9));let a=0;for(;a<e.length-2;a+=3)t.push(+e.slice(a,a+3),10);a<e.length-1?t.push(+e.slice(a),7):a<e.length&&t.push(+e[a],4)},e=>/[0-9]/.test(e),(e,t)=>14+2*(t>26)+2*(t>9)+10*e/3),Ft=se(e=>(t,s)=>{t.push(2,4),t.push(e.length,9+2*(s>26)+2*(s>9));let a=0;for(;a<e.length-1;a+=2)t.push(45*Ie(e[a])+Ie(e[a+1]),11);a<e.length&&t.push(Ie(e[a]),6)},e=>Ie(e)>=0,(e,t)=>13+2*(t>26)+2*(t>9)+5.5*e),oe=se(e=>Ze([...e].map(Qe)),e=>Qe(e)<128,(e,t)=>12+8*(t>9)+8*e);oe._=!0,oe.u=!0;var et=se(oe,e=>Qe(e)<256,oe.l,3);et._=!0;var Ot=new TextEncoder,tt=se(e=>Ze(Ot.encode(e)),()=>1,0,26,(e,t)=>12+8*(t>9)+8*Ot.encode(e).length);tt._=!0;var Ge=()=>{let e=new Map,t=new TextDecoder("sjis"),s=J(2);for(let a=0;a<7973;++a)s[0]=a/192+129+64*(a>5951),s[1]=a%192+64,e.set(t.decode(s),a);return e.delete("�"),Ge=()=>e,e},at=se(e=>(t,s)=>{t.push(8,4),t.push(e.length,8+2*(s>26)+2*(s>9));for(let a of e)t.push(Ge().get(a),13)},e=>Ge().has(e),(e,t)=>12+2*(t>26)+2*(t>9)+13*e);at._=!0;var Lt=[Tt,Ft,oe,et,at,tt],Ea={auto:(e,{modes:t=Lt}={})=>(s,a)=>{let l=t.map((p,y)=>{let w=new Map,V=(g,k)=>(w.has(g)||w.set(g,k(g,a)),w.get(g));return{m:p,h:1<<y,C:p.est("",a),S:p.l?(g,k)=>V(k-g,p.l):(g,k)=>V(e.slice(g,k),p.est)}}),i=[{v:0}],r=0,u=0,c=-1;for(let p of[...e,""]){let y=0;if(p)for(let w of l)w.m.test(p)&&(y|=w.h);if(!p||y!==c){if(c!==-1){let w=new Set(i.map(g=>g.D)),V=[];for(let{m:g,C:k,S:A,h:ee}of l)if(c&ee){let Y=A(r,u);for(let de of g.eci??w)if(!g.u||!de){let $e;for(let z of i)if(z.D===de||g.eci){let fe=z.m===g&&z.D===de,We=fe?z.V:z,vt=g._&&fe?z.v+Y-k:We.v+12*(We.D!==de)+(fe?A(fe?z.$:r,u):Y);(!$e||vt<$e.v)&&($e={$:fe?z.$:r,V:We,m:g,D:de,A:u,v:vt})}$e&&V.push($e)}}i=V}c=y,r=u}u+=p.length}i.length||ye(5);let m=[];for(let p=i.reduce((y,w)=>w.v<y.v?w:y);p.m;p=p.V)m.push(p.m(e.slice(p.$,p.A)));m.reverse().forEach(p=>p(s,a))},multi:Ht,eci:Mt,bytes:Ze,numeric:Tt,alphaNumeric:Ft,ascii:oe,iso8859_1:et,shift_jis:at,utf8:tt},Ia=()=>({F:J(2956),I:0,push(e,t){for(let s=t,a=8-(7&this.I);s>0;s-=a,a=8)this.F[this.I>>3]|=e<<a>>s,this.I+=s<a?s:a}}),Xe=(e,t=e*e,s=J(t))=>({size:e,K:s,get:(a,l)=>a>=0&&a<e&&!!(1&s[l*e+a]),toString({on:a="##",off:l="  ",lf:i=`
`,pad:r=4,padX:u=r,padY:c=r}={}){let m="";for(let p=-c;p<e+c;++p){for(let y=-u;y<e+u;++y)m+=this.get(y,p)?a:l;m+=i}return m},toImageData(a,{on:l=[0,0,0],off:i=[0,0,0,0],pad:r=4,padX:u=r,padY:c=r}={}){let m=e+2*u,p=e+2*c,y=a.createImageData(m,p),w=new Uint32Array(y.data.buffer);y.data.set([...l,255]);let V=w[0];y.data.set([...i,255]);let g=w[0];for(let k=0;k<p;++k)for(let A=0;A<m;++A)w[k*m+A]=this.get(A-u,k-c)?V:g;return y},toCanvas(a,l){let i=a.getContext("2d"),r=this.toImageData(i,l);a.width=r.width,a.height=r.height,i.putImageData(r,0,0)},toDataURL({type:a="image/png",scale:l=1,...i}={}){let r=document.createElement("canvas"),u=r.getContext("2d"),c=this.toImageData(u,i);return r.width=c.width*l,r.height=c.height*l,u.putImageData(c,0,0),u.imageSmoothingEnabled=!1,u.globalCompositeOperation="copy",u.drawImage(r,0,0,c.width,c.height,0,0,r.width,r.height),r.toDataURL(a,1)}}),Ve=[(e,t)=>1&(e^t),(e,t)=>1&t,e=>e%3,(e,t)=>(e+t)%3,(e,t)=>1&(e/3^t>>1),(e,t)=>(e&t&1)+e*t%3,(e,t)=>(e&t)+e*t%3&1,(e,t)=>(e^t)+e*t%3&1],Ae=J(511);for(let e=0,t=1;e<255;t=2*t^285*(t>127))Ae[Ae[t+255]=e++]=t;var _t=e=>Ae[e%255],Nt=e=>Ae[e+255],Va=(e,t)=>{let s=J(e.length+t.length-1);for(let a=0;a<e.length;++a)for(let l=0;l<t.length;++l)s[a+l]^=_t(e[a]+t[l]);return s.map(Nt)},Aa=(e,t)=>{let s=J(e.length+t.length-1);s.set(e,0);for(let a=0;a<e.length;++a)if(s[a]){let l=Nt(s[a]);for(let i=0;i<t.length;++i)s[a+i]^=_t(t[i]+l)}return s.slice(e.length)},Je=[[0],[0,0]];for(let e=1;e<30;++e)Je.push(Va(Je[e],[0,e]));var Oa=(e,t)=>{let s=[[],[]],a=0,l=0;for(let[r,u]of t.o)for(let c=0;c<r;++c,a+=u){let m=e.slice(a,a+u);s[0].push(m),s[1].push(Aa(m,Je[t.i])),l+=u+t.i}let i=J(l);l=0;for(let r of s)for(let u=0,c=-1;c<l;++u){c=l;for(let m of r)u<m.length&&(i[l++]=m[u])}return i},Pt=(e,t,s)=>{let a=e<<=s;for(let l=134217728;l>>=1;)a&l&&(a^=t*(l>>s));return a|e},qa=({size:e,K:t},s)=>{let a=(r,u,c,m)=>{for(;c-- >0;r+=e)t.fill(m,r,r+u)},l=(r,u,c)=>{for(let m=0;m++<3;c-=2)a(u*e+r-(c>>1)*(e+1),c,c,2|m)},i=2*((e-13)/(1+(s/7|0))/2+.75|0);if(s>1)for(let r=e-7;r>8;r-=i){for(let u=r;u>8;u-=i)l(r,u,5);r<e-7&&l(r,6,5)}if(s>6)for(let r=Pt(s,7973,12),u=1;u<7;++u)for(let c=12;c-- >9;r>>=1)t[u*e-c]=2|1&r;a(7,2,9,2),a(e-8,8,9,2);for(let r=0;r<e;++r)t[6*e+r]=3^1&r;l(3,3,7),l(e-4,3,7);for(let r=0;r<e;++r)for(let u=r;u<e;++u)t[u*e+r]=t[r*e+u];t[(e-8)*e+8]=3},Ha=({size:e,K:t})=>{let s=[];for(let a=e-2,l=e,i=-1;a>=0;a-=2){for(a===5&&(a=4);l+=i,l!==-1&&l!==e;){let r=l*e+a;t[r+1]||s.push(r+1),t[r]||s.push(r)}i*=-1}return s},Ma=({K:e},t,s)=>t.forEach((a,l)=>e[a]=s[l>>3]>>(7&~l)&1),Ta=({size:e,K:t},s,a,l)=>{for(let r=0;r<e;++r)for(let u=0;u<e;++u){let c=r*e+u;t[c]^=!(s(u,r)||2&t[c])}let i=21522^Pt((1^l)<<3|a,1335,10);for(let r=0;r++<8;i>>=1)t[(r-(r<7))*e+8]=1&i,t[9*e-r]=1&i;for(let r=8;--r,i;i>>=1)t[8*e+r-(r<7)]=1&i,t[(e-r)*e+8]=1&i},Fa=({size:e,K:t},s=0,a=0)=>{for(let l=0;l<e;++l){for(let i=0;i<2;++i)for(let r,u=0,c=0,m=2;u<e;++u){let p=1&t[i?l*e+u:u*e+l];a+=p,c=(c>>1|2098176)&(3047517^p-1),2049&c&&(s+=40),p^m&&(r=0),m=p,s+=++r===5?3:r>5}if(l)for(let i=e+l,r=5*t[l-1]^t[l];i<e*e;i+=e){let u=5*t[i-1]^t[i];s+=3*!(1&(r|u)|4&(r^u)),r=u}}return s+10*(10*Math.abs(a/(e*e)-1)|0)},qt=[],Oe=(e=ye(1),{minCorrectionLevel:t=0,maxCorrectionLevel:s=3,minVersion:a=1,maxVersion:l=40,mask:i,trailer:r=60433,...u}={})=>{s<t&&ye(3),l<a&&ye(2),typeof e=="string"&&(e=Ea.auto(e,u));for(let c=a,m=0;c<=l;++c){let p=qt[c];p||(qt[c]=p=Xe(4*c+17),qa(p,c),p.p=Ha(p));let y=Da(c,p.p.length>>3);if(8*y(t).t<m)continue;let w=Ia();e(w,c),m=w.I;for(let V=s;V>=t;--V){let g=y(V);if(8*g.t<m)continue;for(w.I=m+11&-8;w.I<8*g.t;)w.push(r,16);let k=Xe(p.size,p.K);return Ma(k,p.p,Oa(w.F,g)),(Ve[i]?[Ve[i]]:Ve).map((A,ee)=>{let Y=Xe(k.size,k.K);return Ta(Y,A,i??ee,V),Y.s=Ve[i]?0:Fa(Y),Y}).reduce((A,ee)=>ee.s<A.s?ee:A)}}ye(4)};Oe.with=(...e)=>(t,s)=>Oe(t,{modes:[...Lt,...e],...s});var Z=d(null),nt=4;function La({address:e}){let t=Oe(e),s=[];for(let l=0;l<t.size;l++)for(let i=0;i<t.size;i++)t.get(i,l)&&s.push(`M${i} ${l}h1v1h-1z`);let a=t.size+2*nt;return o`<svg class="qr" viewBox=${`${-nt} ${-nt} ${a} ${a}`} role="img" aria-label=${n("qr")}><path d=${s.join("")} /></svg>`}var _a=()=>f(async()=>{Z.value=await q("me/code")});async function Na(e){e.preventDefault();let{password:t,code:s}=Object.fromEntries(new FormData(e.target));await f(()=>b("me/code",{password:t,code:s,secret:Z.value.secret}),"saved")&&(Z.value=null,await _())}async function Pa(e){e.preventDefault();let{password:t}=Object.fromEntries(new FormData(e.target));await f(()=>b("me/code/remove",{password:t}),"saved")&&await _()}var Kt=()=>o`<label>${n("passwordWord")}<input name="password" type="password" required autocomplete="current-password" /></label>`;function Ka(){return o`
		<p>${n("codeHow")}</p>
		<${La} address=${Z.value.address} />
		<p><a href=${Z.value.address}>${n("codeHere")}</a></p>
		<p>${n("codeByHand")} <code class="secret" dir="ltr">${Z.value.secret.match(/.{1,4}/g).join(" ")}</code></p>
		<form class="stack" onSubmit=${Na}>
			<label>${n("codeWord")}<input name="code" inputmode="numeric" dir="ltr" autocomplete="one-time-code" pattern="[0-9]{6}" required /></label>
			<${Kt} />
			<button class="main">${n("save")}</button>
		</form>`}function Rt(){return o`
		<section><h2>${n("secondStep")}</h2>
			<p class="hint">${n(h.value.code?"codeOn":"codeOff")}</p>
			${h.value.code?o`<form class="stack" onSubmit=${Pa}><${Kt} /><button>${n("codeRemove")}</button></form>`:Z.value?o`<${Ka} />`:o`<button type="button" onClick=${_a}>${n("codeSet")}</button>`}
		</section>`}var Wt=e=>async t=>{t.preventDefault();let s=t.target;await f(()=>b(e,Object.fromEntries(new FormData(s))),"saved")&&(s.reset(),await _())},Ra=({id:e})=>f(()=>b(`me/sessions/${e}/end`)).then(_);function Wa(){return o`
		<section><h2>${n("ownPhone")}</h2>
			<p class="hint">${n("ownPhoneHint")}</p>
			<form class="line" onSubmit=${Wt("me/phone")}>
				<label><span class="hidden">${n("ownPhone")}</span>
					<input name="phone" type="tel" dir="ltr" autocomplete="tel" placeholder="+39…" maxlength="20" defaultValue=${h.value.phone??""} key=${h.value.phone} /></label>
				<button>${n("save")}</button>
			</form></section>`}function ja(){return o`
		<section><h2>${n("choosePassword")}</h2>
			<form class="stack" onSubmit=${Wt("me/password")}>
				<input class="hidden" type="text" name="name" value=${h.value.name} autocomplete="username" tabindex="-1" aria-hidden="true" readonly />
				<label>${n("passwordWord")}<input name="password" type="password" required autocomplete="current-password" /></label>
				<label>${n("newPassword")}<input name="new" type="password" required minlength="10" autocomplete="new-password" /></label>
				<p class="hint">${n("passwordHint")}</p>
				<button>${n("save")}</button>
			</form></section>`}function jt(){let{name:e,role:t,desks:s,sessions:a}=h.value;return o`
		<h1><bdi>${e}</bdi></h1>
		<p class="tags"><span class="tag">${n(`role.${t}`)}</span> ${s.split(" ").map(l=>o`<span key=${l} class="tag">${l==="all"?n("allDesks"):D(l)}</span> `)}</p>
		<div class="panels">
			<${Wa} />
			<section><h2>${n("sessions")}</h2>
				<ul class="items">${a.map(l=>o`
					<li key=${l.id}><time>${W(l.began)}</time> <small>${n("until")} ${W(l.ends)}</small>
						${l.here?o`<span class="tag">${n("here")}</span>`:o`<button type="button" onClick=${()=>Ra(l)}>${n("end")}</button>`}</li>`)}</ul></section>
			<${Rt} />
			<${ja} />
		</div>`}var Ut=d(null),zt=d([]),we=d([]),za=O(),Bt=e=>G(()=>za([`appointments/${e}`],t=>{Ut.value=t}));async function Yt(e,t){we.value=[];try{return x.value="",await b(e,t)}catch(s){return x.value=s.message,we.value=s.columns??[],null}}function S({name:e,children:t}){return o`<label>${n(`field.${e}`)}${t}
		${we.value.includes(e)&&o`<span class="wrong">${n(`bad.${e}`)}</span>`}</label>`}function Ua(e){let t=Math.round(e/36e5);return t%24===0?`${H(t/24)} ${n("days")}`:`${H(t)} ${n("hours")}`}function Ba({history:e}){return o`
		<h2>${n("told")}</h2>
		${e.length===0?o`<p class="empty">${n("toldNothing")}</p>`:o`
			<ol class="history">${e.map(t=>o`
				<li><time>${W(t.at)}</time>
					<span>${t.before===0?n("ofChange"):`${Ua(t.before)} ${n("beforeIt")}`}</span>
					<span class="tag">${n(`told.${t.state}`)}</span>
					${t.calls>0&&o`<span class="tag">${n("calls")}: ${H(t.calls)}</span>`}
					${t.stale&&o`<span class="tag">${n("told.stale")}</span>`}</li>`)}</ol>`}`}var ot=(e,t,s)=>Yt(t,s).then(()=>Bt(e));function Ya({item:e}){let t=s=>{s.preventDefault();let{starts:a,place:l,reminders:i}=Object.fromEntries(new FormData(s.target));ot(e.id,`appointments/${e.id}`,{version:e.version,starts:a,place:l,reminders:i?"yes":"no"})};return e.past||e.state==="cancelled"?null:o`
		<details open=${e.state==="moving"}><summary>${n("moveIt")}</summary>
			<form class="door" onSubmit=${t}>
				<${S} name="starts"><input id="starts" name="starts" type="datetime-local" required defaultValue=${`${e.day}T${e.time}`} /></${S}>
				<${S} name="place"><input name="place" required maxlength="300" dir="auto" defaultValue=${e.place} /></${S}>
				<label class="tick"><input name="reminders" type="checkbox" defaultChecked=${e.reminders} /> ${n("field.reminders")}</label>
				<p class="hint">${n("moveHint")}</p>
				<button class="main">${n("moveIt")}</button>
			</form></details>
		<details><summary>${n("cancelIt")}</summary>
			<p>${n("cancelHint")}</p>
			<button type="button" class="alert" onClick=${()=>ot(e.id,`appointments/${e.id}/cancel`)}>${n("cancelIt")}</button></details>
		<button type="button" onClick=${()=>ot(e.id,`appointments/${e.id}/wait`)}>${n("waitForSlot")}</button>`}function Xa({id:e}){v(()=>{we.value=[]},[e]),v(()=>{Bt(e)},[e,L.value.count]);let t=Ut.value;return String(t?.id)!==e?o`<h1>${n("appointment")}</h1>`:o`
		<p><a href=${`#appointments/week/${t.day}`}>${n("backToWeek")}</a></p>
		<h1>${C(ne(t.day))}, <time>${t.time}</time> · <bdi dir="ltr">${t.code}</bdi></h1>
		<p><${Et} item=${t} /> ${t.desk&&o`<span class="tag">${D(t.desk)}</span>`} ${t.topic&&o`<span class="tag" dir="auto">${t.topic}</span>`} ${t.staff&&o`<span class="tag" dir="auto">${t.staff}</span>`}</p>
		<p dir="auto">${t.place}</p>
		<p>${t.person?o`<a href=${`#person/${t.person}`}>${n("conversation")} <bdi dir="ltr">${t.number??n("erased")}</bdi></a>`:n("notYours")}</p>
		<${Ya} item=${t} />
		<${Ba} history=${t.history} />`}function Qa({starts:e="",desk:t="",person:s=""}){v(()=>{we.value=[],G(async()=>{({desks:zt.value}=await q("appointments?days=1"))}),document.querySelector(e?"#who":"#starts")?.focus()},[]);let a=zt.value,l=async i=>{i.preventDefault();let{who:r,reminders:u,...c}=Object.fromEntries([...new FormData(i.target)].filter(([,y])=>y!=="")),m=/^[a-z0-9]{12}$/.test(r??""),p=await Yt("appointments",{...c,[m?"person":"number"]:r,reminders:u?"yes":"no"});p&&E("appointment",String(p.id))};return o`
		<p><a href="#appointments">${n("backToWeek")}</a></p>
		<form class="door wider" onSubmit=${l}>
			<h1>${n("newAppointment")}</h1>
			<${S} name="starts"><input id="starts" name="starts" type="datetime-local" required defaultValue=${e} /></${S}>
			<${S} name="number"><input id="who" name="who" required maxlength="40" dir="ltr" autocomplete="off" defaultValue=${s} /></${S}>
			<p class="hint">${n("whoHint")}</p>
			<label>${n("desk")}<select name="desk"><option value="">–</option>${a.map(({name:i})=>o`<option key=${i} value=${i} selected=${i===t}>${D(i)}</option>`)}</select></label>
			<${S} name="place"><input name="place" maxlength="300" dir="auto" required=${!a.some(({place:i})=>i)} /></${S}>
			<${S} name="topic"><input name="topic" maxlength="60" dir="auto" /></${S}>
			<label>${n("field.language")}<select name="language"><option value=""></option>${M.value.languages.map(({tag:i,name:r})=>o`<option key=${i} value=${i} lang=${i}>${r}</option>`)}</select></label>
			<${S} name="code"><input name="code" maxlength="20" dir="ltr" autocapitalize="characters" /></${S}>
			<p class="hint">${n("codeHint")}</p>
			<label class="tick"><input name="reminders" type="checkbox" defaultChecked /> ${n("field.reminders")}</label>
			<button class="main">${n("save")}</button>
		</form>`}function Xt({parts:[e,t,s,a]}){return e==="new"?o`<${Qa} starts=${t} desk=${s} person=${a} />`:o`<${Xa} id=${e} />`}var Qt=["no_number","number_invalid","sent_post","appointment_questura","in_process","need_documents","ready","collected","not_found","warning_refusal","refused","unavailable","stale"],qe=d(null),st=d(0),re=d(0),Ga=O(),rt=(e,t=0)=>G(()=>Ga([`cases?state=${e}${t?`&before=${t}`:""}`],s=>{qe.value=t?[...qe.value,...s.cases]:s.cases,st.value=s.next}));function Ja({file:e,state:t}){return o`
		<form class="inline" onSubmit=${async a=>{a.preventDefault(),await f(()=>b(`cases/${e.id}`,{version:e.version,...Object.fromEntries(new FormData(a.target))}))&&(re.value=0),rt(t)}}>
			<label><span class="hidden">${n("caseState")}</span><select name="state">${Qt.map(a=>o`<option key=${a} value=${a} selected=${a===e.state}>${n(`case.${a}`)}</option>`)}</select></label>
			<label>${n("field.date")}<input name="date" type="date" defaultValue=${e.date??""} /></label>
			<label>${n("field.time")}<input name="time" maxlength="20" defaultValue=${e.time??""} /></label>
			<label>${n("field.place")}<input name="place" maxlength="300" dir="auto" defaultValue=${e.place??""} /></label>
			<button class="main">${n("save")}</button>
		</form>`}function Za({file:e,state:t}){return o`
		<li>
			<div class="what">
				<bdi dir="ltr"><strong>${e.case?`…${e.case}`:"–"}</strong></bdi> <span>${n(`case.${e.state}`)}</span>
				<small>${e.person&&o`<a href=${`#person/${e.person}`}><bdi dir="ltr">${e.number??n("erased")}</bdi></a>`}
					${e.date&&o`<span><time>${C(ne(e.date))}</time> ${e.time}</span>`}
					${e.place&&o`<bdi>${e.place}</bdi>`}
					<span>${n("checked")} <time>${C(e.checked)}</time></span></small>
				${re.value===e.id&&o`<${Ja} file=${e} state=${t} />`}
			</div>
			${e.case&&o`<button type="button" aria-expanded=${re.value===e.id} onClick=${()=>{re.value=re.value===e.id?0:e.id}}>${n("change")}</button>`}
		</li>`}function Gt({parts:[e=""]}){return v(()=>{re.value=0,rt(e)},[e]),o`
		<h1>${n("cases")}</h1>
		<div class="filters">
			<label><span class="hidden">${n("caseState")}</span>
				<select value=${e} onChange=${({target:t})=>E("cases",t.value)}>
					<option value="">${n("allStates")}</option>
					${Qt.map(t=>o`<option key=${t} value=${t}>${n(`case.${t}`)}</option>`)}
				</select></label>
			${h.value.role!=="volunteer"&&o`<a href="#import/cases">${n("import")}</a>`}
		</div>
		${qe.value?.length===0&&o`<p class="empty">${n("noCases")}</p>`}
		<ul class="tasks">${qe.value?.map(t=>o`<${Za} key=${t.id} file=${t} state=${e} />`)}</ul>
		${st.value>0&&o`<button type="button" onClick=${()=>rt(e,st.value)}>${n("more")}</button>`}`}var it="desk",Zt=["all","unread","mine","free"],ke=d("all"),Te=d(""),N=d(null),ut=d(!1),Me,ea=e=>`inbox?filter=${ke.value}&desk=${encodeURIComponent(Te.value)}&skip=${e}`,en=O();async function ta(){try{let e=Math.max(0,(N.value?.length??0)-50);await en(Array.from({length:1+Math.min(3,Math.ceil(e/50))},(t,s)=>ea(50*s)),(...t)=>{N.value=t.flatMap(s=>s.tasks),ut.value=t.at(-1).more})}catch(e){x.value=e.message}}async function tn(){await f(async()=>{let e=await q(ea(N.value.length));N.value=[...N.value,...e.tasks],ut.value=e.more})}var Fe=(e,t)=>e&&f(()=>b(`tasks/${e.id}`,t)).then(ta),an=e=>(!e?.staff||e.staff===h.value.name)&&Fe(e,{state:"done"}),nn=()=>[...document.querySelectorAll(".tasks .what")],Jt=()=>N.value?.find(({id:e})=>e===Number(document.activeElement.closest("[data-task]")?.dataset.task));function He(e){let t=nn(),s=t.findIndex(a=>a.closest("[data-task]")===document.activeElement.closest("[data-task]"));t[Math.max(0,Math.min(t.length-1,s+e))]?.focus()}function lt(e){return e.urgent?n("urgent"):e.due<he(0)?n("overdue"):e.due<he(1)?n("today"):e.due<he(2)?n("tomorrow"):C(e.due)}function ct({id:e}){return o`<audio controls preload="none" src=${`api/recordings/${e}`} aria-label=${n("recording")}></audio>`}var xe=e=>new Intl.DisplayNames(te.value,{type:"language"}).of(e);function on({task:e}){return e.name?o`<bdi>${e.name}</bdi>`:o`<bdi dir="ltr">${e.number??n(e.person?"erased":"withheld")}</bdi>`}function sn({task:e}){return e.said?o`<span class="said"><bdi lang=${e.language}>${e.said}</bdi></span>`:e.called?o`<span class="said">${n("called")}${e.seconds>0&&` · ${n("leftMessage",e.seconds)}`}</span>`:null}function pt({task:e}){let t=e.staff===h.value?.name;return o`
		<li data-task=${e.id} class=${`task ${e.urgent?"urgent":""} ${e.unread?"unread":""}`}>
			<a class="what" href=${e.person?`#person/${e.person}`:"#inbox"} onClick=${()=>{Me=e.id}}>
				<span class="first">
					${e.unread&&o`<span class="dot"><span class="hidden">${n("unread")} </span></span>`}
					<strong><${on} task=${e} /></strong>
					<span class="topic">${Q(e.topic)}</span>
					<time datetime=${new Date(e.heard||e.opened).toISOString()}>${rn(e.heard||e.opened)}</time>
				</span>
				<${sn} task=${e} />
				<span class="tags">
					${e.stopped&&o`<b class="tag">STOP</b>`}
					${e.desk!==it&&o`<span class="tag">${D(e.desk)}</span>`}
					${e.language&&o`<span class="tag" title=${n("language")}>${xe(e.language)}</span>`}
					${e.state!=="open"&&o`<span class="tag">${n(e.state)}</span>`}
					${e.staff&&o`<span class="tag own"><bdi>${e.staff}</bdi></span>`}
				</span>
			</a>
			${!e.person&&e.seconds>0&&o`<${ct} id=${e.interaction} />`}
			${t?o`<button type="button" onClick=${()=>Fe(e,{state:"done"})}>${n("close")}</button>`:o`<button type="button" disabled=${e.staff!==null} onClick=${()=>Fe(e,{take:!0})}>${n("take")}</button>`}
		</li>`}var rn=e=>e>=he(0)?ae(e):C(e);function ln(){return o`
		<div class="filters">
			<div class="choice" role="group" aria-label=${n("inbox")}>
				${Zt.map(e=>o`
					<button type="button" key=${e} aria-pressed=${ke.value===e} onClick=${()=>{ke.value=e}}>${n(e==="free"?"free.filter":e)}</button>`)}
			</div>
			${M.value.desks.length>1&&o`
				<label><span class="hidden">${n("toDesk")}</span>
					<select value=${Te.value} onChange=${({target:e})=>{Te.value=e.value}}>
						<option value="">${n("allDesks")}</option>
						${M.value.desks.map(e=>o`<option key=${e} value=${e}>${D(e)}</option>`)}
					</select></label>`}
		</div>`}function aa(){v(()=>{ta()},[ke.value,Te.value,L.value.count]);let e=N.value!==null;v(()=>{e&&Me&&document.querySelector(`[data-task="${Me}"] .what`)?.focus(),Me=void 0},[e]),U([{key:"j",name:"key.next",run:()=>He(1)},{key:"ArrowDown",run:()=>He(1)},{key:"k",name:"key.before",run:()=>He(-1)},{key:"ArrowUp",run:()=>He(-1)},{key:"t",name:"take",run:()=>Fe(Jt(),{take:!0})},{key:"x",name:"close",run:()=>an(Jt())},...Zt.map((s,a)=>({key:String(a+1),name:s==="free"?"free.filter":s,run:()=>{ke.value=s}}))]);let t=Map.groupBy?.(N.value??[],lt)??(N.value??[]).reduce((s,a)=>s.set(lt(a),[...s.get(lt(a))??[],a]),new Map);return o`
		<div class="title"><h1>${n("inbox")}</h1><${ln} /></div>
		${N.value?.length===0&&o`<p class="empty">${n("nothing")}</p>`}
		${[...t].map(([s,a])=>o`
			<section key=${s} aria-label=${s}>
				<h2>${s}</h2>
				<ul class="tasks">${a.map(l=>o`<${pt} key=${l.id} task=${l} />`)}</ul>
			</section>`)}
		${ut.value&&o`<button type="button" onClick=${tn}>${n("more")}</button>`}`}var $=d(null),B=d([]),le=d(0),ie=d(null),ue=d(null),un=O(),j=e=>$.value?.person===e;function cn(e,t){let s=t.rows.toReversed(),a=$.value?.person===e.person?B.value.filter(({id:l})=>l<s[0]?.id):[];a.length===0&&(le.value=t.earlier),B.value=[...a,...s],$.value=e}async function ce(e){try{await un([`people/${e}`,`people/${e}/thread`],cn)&&$.value.tasks.some(({unread:t})=>t)&&await b(`people/${e}/read`)}catch(t){t.message==="nobody"&&j(e)&&($.value=null),x.value=t.message}}var na=()=>f(async()=>{let e=$.value.person,t=le.value,s=await q(`people/${e}/thread?from=${t}`);!j(e)||le.value!==t||(B.value=[...s.rows.toReversed(),...B.value],le.value=s.earlier)}),mt=e=>f(async()=>{let t=$.value.person,s=e?(await q(`people/${t}/thread?q=${encodeURIComponent(e)}`)).rows.toReversed():null;j(t)&&(ue.value=s)});async function I(e,t,s){let a=$.value.person,l=await f(()=>b(e,t),s);return j(a)&&await ce(a),l}var pn=["normal","neutral","silent","never"];function sa(){let{holder:e,held_until:t,person:s}=$.value,a=e===h.value.name;return e===null?o`<p class="held"><span>${n("machineAnswers")}</span>
			<button type="button" onClick=${()=>I(`people/${s}/hold`)}>${n("hold")}</button></p>`:o`<p class="held mine"><span>${n("heldBy")} <bdi>${e}</bdi> · ${n("until")} ${ae(t)}</span>
		${a&&o`<button type="button" onClick=${()=>I(`people/${s}/free`)}>${n("free")}</button>`}</p>`}function mn({task:e}){let t=async s=>{s.preventDefault();let{desk:a,due:l,note:i,colleague:r}=Object.fromEntries(new FormData(s.target)),u=await f(()=>b(`tasks/${e.id}`,{...i&&{note:i},...a&&{desk:a},...r&&{to:r},...l&&{due:xt(`${l}T09:00`),state:"waiting"}}));u&&a?E("inbox"):u&&ce($.value.person)};return o`
		<details class="hand"><summary>${n("handOver")}</summary>
			<form onSubmit=${t}>
				<label>${n("toDesk")}<select name="desk"><option value=""></option>${M.value.desks.map(s=>o`<option key=${s} value=${s}>${D(s)}</option>`)}</select></label>
				<label>${n("toPerson")}<select name="colleague"><option value=""></option>${M.value.staff.map(({name:s})=>o`<option key=${s}>${s}</option>`)}</select></label>
				<label>${n("sentence")}<input name="note" maxlength="1600" dir="auto" autocomplete="off" /></label>
				<label>${n("due")}<input type="date" name="due" /></label>
				<button class="main">${n("save")}</button>
			</form></details>`}function oa({task:e}){let t=e.staff===h.value.name;return o`
		<li class=${`todo ${e.urgent?"urgent":""} ${e.state}`}>
			<p><strong>${Q(e.topic)}</strong>${e.desk!==it&&o` <span class="tag">${D(e.desk)}</span>`}</p>
			<small>${n(e.state)}${e.staff&&o` · <bdi>${e.staff}</bdi>`}${e.state!=="done"&&o` · ${n("dueOn")} <time>${C(e.due)}</time>`}</small>
			${e.state!=="done"&&o`
				<p class="deeds">
					${!t&&o`<button type="button" disabled=${e.staff!==null} onClick=${()=>I(`tasks/${e.id}`,{take:!0})}>${n("take")}</button>`}
					<button type="button" onClick=${()=>I(`tasks/${e.id}`,{state:"done"})}>${n("close")}</button>
				</p>
				<${mn} task=${e} />`}
		</li>`}function dn(){let e=$.value,t=()=>f(async()=>{let{number:a}=await b(`people/${e.person}/number`);j(e.person)&&(ie.value=a)}),s=a=>I(`people/${e.person}/about`,a,"saved");return o`
		<dl class="known">
			<div><dt>${n("number")}</dt><dd><bdi dir="ltr">${ie.value??e.number??n("erased")}</bdi>
				${e.number&&!ie.value&&o` <button type="button" class="plain" onClick=${t}>${n("showNumber")}</button>`}</dd></div>
			<div><dt><label for="language">${n("theirLanguage")}</label></dt><dd>
				<select id="language" value=${e.language??""} onChange=${({target:a})=>s({language:a.value})}>
					${!e.language&&o`<option value="">?</option>`}
					${M.value.languages.map(({tag:a})=>o`<option key=${a} value=${a}>${xe(a)}</option>`)}
				</select></dd></div>
			<div><dt><label for="safety">${n("safety")}</label></dt><dd>
				<select id="safety" value=${e.safety} onChange=${({target:a})=>s({safety:a.value})}>
					${pn.map(a=>o`<option key=${a} value=${a}>${n(a)}</option>`)}
				</select></dd></div>
			${e.lists&&o`<div><dt>${n("lists")}</dt><dd>${e.lists.split(";").map(a=>o`<span key=${a} class="tag"><bdi>${a}</bdi></span> `)}</dd></div>`}
		</dl>`}function dt(){let e=$.value,[t,s]=[!1,!0].map(a=>e.tasks.filter(({state:l})=>l==="done"===a));return o`
		<h2>${n("tasks")}</h2>
		${t.length===0&&o`<p class="empty">${n("nothing")}</p>`}
		<ul>${t.map(a=>o`<${oa} key=${a.id} task=${a} />`)}</ul>
		<${dn} />
		<h2>${n("appointments")}</h2>
		<p><a class="button" href=${`#appointment/new///${e.person}`}>${n("newAppointment")}</a></p>
		<ul class="items">${e.appointments.map(a=>o`
			<li key=${a.id}><a href=${`#appointment/${a.id}`}><time>${W(a.starts)}</time></a> <span class="tag">${R("appointment",a.state)}</span>
				<small><bdi dir="ltr">${a.code}</bdi> · <bdi>${a.place}</bdi></small></li>`)}</ul>
		${e.cases.length>0&&o`<h2>${n("cases")}</h2>
			<ul class="items">${e.cases.map(a=>o`
				<li key=${a.id}><bdi dir="ltr">…${a.number}</bdi> <span class="tag">${R("case",a.state)}</span></li>`)}</ul>`}
		${s.length>0&&o`<details><summary>${n("before")} (${H(s.length)})</summary>
			<ul>${s.map(a=>o`<${oa} key=${a.id} task=${a} />`)}</ul></details>`}`}var $n=e=>M.value.flows[e]??Q(e),ua=e=>e.kind==="call"&&e.text!==null&&e.text!=="answered";function fn(e){let t=[];for(let s of e){let a=t.at(-1);s.channel!=="call"?t.push(s):a?.call&&!a.over?a.call.push(s):t.push({id:s.id,at:s.at,call:[s]}),t.at(-1).call&&ua(s)&&(t.at(-1).over=!0)}return t}var pe=({row:e,children:t})=>o`
	<small class="meta"><time datetime=${new Date(e.at).toISOString()}>${ae(e.at)}</time>${e.staff&&o` · <bdi>${e.staff}</bdi>`}${t}</small>`;function ca({row:e}){return e.status?o` · <span class=${`fared ${e.status}`}>${n(e.status)}${e.why&&`: ${R("why",e.why)}`}</span>`:e.parts>1?o` · ${n("partsOf",e.parts)}`:null}var ra={reminder:"reminder",notice:"notice",lookup:"lookup",error:"error"};function hn({row:e}){return o`
		<li class=${`row ${e.direction} ${e.status==="failed"?"lost":""}`}>
			${ra[e.kind]&&o`<small class="kind">${n(`kind.${ra[e.kind]}`)}</small>`}
			<p dir="auto" lang=${e.language}>${e.text??o`<em>${n("erased")}</em>`}</p>
			<${pe} row=${e}>${e.direction==="out"&&!e.staff&&` · ${n("machine")}`}<${ca} row=${e} /></${pe}>
		</li>`}function la(e){let t=[];for(let{kind:s,flow:a,text:l}of e)s==="keys"&&l?t.at(-1)?.keys.push(l):a&&a!==t.at(-1)?.name&&t.push({name:a,keys:[]});return t}var ia=e=>Number(/^(\d+) s$/.exec(e??"")?.[1]??0),bn=e=>e<60?n("seconds",H(e)):n("minutes",H(Math.round(e/60)));function vn({item:{call:e}}){let[t]=e,s=e.find(ua),a=e.filter(({kind:r})=>r==="recording"),l=e.filter(({kind:r})=>r!=="call"),i=t.direction==="out";return o`
		<li class=${`row call ${i?"out":"in"}`}>
			<p class="head"><span aria-hidden="true">☎</span> <strong>${n(i?"callOfOurs":"call")}</strong>
				${s&&o` <span>${ia(s.text)>0?bn(ia(s.text)):R("end",s.text)}</span>`}</p>
			${la(l).length>0&&o`<ol class="way">${la(l).map(({name:r,keys:u},c)=>o`
				<li key=${c}>${$n(r)}${u.map(m=>o` <kbd dir="ltr">${m}</kbd>`)}</li>`)}</ol>`}
			${a.map(r=>o`<p key=${r.id}>${n("leftMessage",r.seconds)}${r.audio?o`<${ct} id=${r.id} />`:null}</p>`)}
			${l.length>0&&o`<details><summary>${n("wholeCall")}</summary>
				<ol class="heard">${l.map(r=>o`<li key=${r.id} class=${r.direction} dir="auto" lang=${r.language}>${r.kind==="keys"?o`<kbd dir="ltr">${r.text||n("silence")}</kbd>`:r.text}</li>`)}</ol></details>`}
			<${pe} row=${t}><${ca} row=${t} /></${pe}>
		</li>`}function gn({row:e}){return o`<li class="row note"><small class="kind">${n("noteWord")}</small><p dir="auto">${e.text}</p><${pe} row=${e} /></li>`}function yn({row:e}){let t=e.kind==="call"?n("ringing"):e.kind==="note"?R("did",e.step):e.kind==="follow_up"?o`${Q(e.flow??"")}: ${R("did",e.step??"open")}`:R("kind",e.kind);return o`<li class="event"><p>${t}${e.text&&o` — <span dir="auto">${e.text}</span>`}</p><${pe} row=${e} /></li>`}function wn({item:e}){return e.call?o`<${vn} item=${e} />`:e.kind==="note"&&!e.flow?o`<${gn} row=${e} />`:e.channel==="desk"||e.kind==="opt_out"?o`<${yn} row=${e} />`:o`<${hn} row=${e} />`}function pa({rows:e}){let t;return o`
		<ol class="thread" aria-live="polite" aria-label=${n("conversation")}>${fn(e).map(s=>{let a=C(s.at),l=a!==t;return t=a,o`
				${l&&o`<li key=${a} class="dateline"><span>${a}</span></li>`}
				<${wn} key=${s.id} item=${s} />`})}</ol>`}var P=d("answer"),K=d(null),me=d(null),Ce=new Map,T=()=>document.getElementById("answer");function $t(e){T().value===""?Ce.delete(e):Ce.set(e,{mode:P.value,text:T().value})}function _e(e){P.value=e,$t($.value.person),setTimeout(()=>T()?.focus())}async function ft(){if(K.value){K.value=null;return}P.value="answer";let e=$.value.person;await f(async()=>{let{answers:t}=await q(`people/${e}/ready?language=${te.value}`);j(e)&&(K.value=t)}),setTimeout(()=>document.querySelector(".ready button")?.focus())}var ma;function Le(){clearTimeout(ma),ma=setTimeout(async()=>{let e=T()?.value.trim();try{me.value=e&&P.value==="answer"?await b("parts",{text:e}):null}catch{me.value=null}},150)}function kn({text:e}){let t=T().value.trim();T().value=t?`${t}
${e}`:e,$t($.value.person),K.value=null,Le(),T().focus()}function xn(){let e=t=>{let s=[...t.currentTarget.querySelectorAll("button")],a={ArrowDown:1,j:1,ArrowUp:-1,k:-1}[t.key];t.key==="Escape"?(t.stopPropagation(),K.value=null,T().focus()):a&&(t.preventDefault(),s[Math.max(0,Math.min(s.length-1,s.indexOf(document.activeElement)+a))]?.focus())};return o`
		<ul class="ready" aria-label=${n("ready")} onKeyDown=${e}>
			${K.value.length===0&&o`<li class="empty">${n("noReady")}</li>`}
			${K.value.map(t=>o`
				<li key=${t.name}><button type="button" onClick=${()=>kn(t)}>
					<span dir="auto" lang=${t.language}>${t.text}</span>
					${t.meaning_language!==t.language&&o`<small dir="auto" lang=${t.meaning_language}>${t.meaning}</small>`}
				</button></li>`)}
		</ul>`}function Cn(){let{number:e,stopped:t,safety:s,holder:a}=$.value;return e?t?"stopped":s==="never"?"neverLong":a!==null&&a!==h.value.name?"held":"":"erasedLong"}function Sn(){let{parts:e,price:t,because:s}=me.value??{};return o`<output>${me.value&&o`
		${n("partsOf",H(e))}${t?` · ${Ct(t)}`:""}${s&&o` · <span title=${n("becauseLong")}>${n("because")} «<bdi>${s}</bdi>»</span>`}`}</output>`}function da(){let e=X(),{person:t}=$.value,s=P.value==="note",a=s?"":Cn();v(()=>{let u=Ce.get(t)??{mode:"answer",text:""};return T().value=u.text,P.value=u.mode,Le(),()=>{K.value=me.value=null}},[t]),v(Le,[s]);let l=async u=>{u.preventDefault();let c=T().value.trim();!c||a||!await I(`people/${t}/${P.value}`,{text:c})||Ce.get(t)?.text.trim()!==c||(Ce.delete(t),j(t)&&(T().value="",me.value=null,P.value="answer"))},i=u=>{u.key==="Enter"&&(u.ctrlKey||u.metaKey)&&e.current.requestSubmit()},r=()=>{$t(t),Le()};return o`
		<form class=${`write ${P.value}`} ref=${e} onSubmit=${l}>
			${K.value&&o`<${xn} />`}
			${a&&o`<p class="bar-to" role="status">${n(a)}</p>`}
			<label><span class="hidden">${n(s?"note":"answer")}</span>
				<textarea id="answer" rows="3" maxlength="1600" dir="auto" onInput=${r} onKeyDown=${i}
					placeholder=${n(s?"note":"answer")}></textarea></label>
			<div class="below">
				<div class="choice" role="group" aria-label=${n("whatToWrite")}>
					${["answer","note"].map(u=>o`
						<button type="button" key=${u} aria-pressed=${P.value===u} onClick=${()=>_e(u)}>${n(u==="note"?"noteWord":"answerWord")}</button>`)}
				</div>
				<button type="button" class="plain" aria-expanded=${K.value!==null} onClick=${ft}>${n("ready")}</button>
				<${Sn} />
				<button class="main" disabled=${!!a}>${n(s?"save":"send")}</button>
			</div>
		</form>`}var Ne=d(!1),$a=()=>$.value.tasks.filter(({state:e,staff:t})=>e!=="done"&&(t===null||t===h.value.name));async function fa(){for(let e of $a())if(!await I(`tasks/${e.id}`,{state:"done"}))return;$.value.holder===h.value.name&&await I(`people/${$.value.person}/free`),E("inbox")}var Dn=()=>I(`people/${$.value.person}/${$.value.holder===h.value.name?"free":"hold"}`),ha=()=>I(`people/${$.value.person}/call`,{},"rings");function En(e){let t=document.querySelector(`details.${e}`);t&&(t.closest("details.about")?.setAttribute("open",""),t.open=!0,t.querySelector("select, input, button").focus())}var In=[{key:"r",name:"key.answer",run:()=>_e("answer")},{key:"n",name:"key.note",run:()=>_e("note")},{key:"a",name:"ready",run:ft},{key:"c",name:"ring",run:()=>$.value.number&&ha()},{key:"t",name:"hold",run:Dn},{key:"h",name:"handOver",run:()=>En("hand")},{key:"m",name:"newAppointment",run:()=>E("appointment","new","","",$.value.person)},{key:"x",name:"finish",run:fa},{key:"s",name:"searchHere",run:()=>{Ne.value=!0}}];function Vn(){let e=$.value;return o`
		<header class="top">
			<a class="back" href="#inbox" aria-label=${n("key.inbox")}>${document.documentElement.dir==="rtl"?"→":"←"}</a>
			<h1>${e.name?o`<bdi>${e.name}</bdi>`:o`<bdi dir="ltr">${e.number??n("erased")}</bdi>`}</h1>
			<span class="tags">
				${e.language&&o`<span class="tag">${xe(e.language)}</span>`}
				${e.safety!=="normal"&&o`<b class="tag">${n(e.safety)}</b>`}
				${e.stopped&&o`<b class="tag">STOP</b>`}
			</span>
			<span class="deeds">
				<button type="button" onClick=${ha} disabled=${!e.number||e.stopped}>${n("ring")}</button>
				${$a().length>0&&o`<button type="button" onClick=${fa}>${n("finish")}</button>`}
			</span>
		</header>`}function An(){let e=s=>{s.preventDefault(),mt(new FormData(s.target).get("words").trim())},t=()=>{Ne.value=!1,mt("")};return o`
		<form class="within" role="search" onSubmit=${e}>
			<input name="words" type="search" dir="auto" maxlength="64" required aria-label=${n("searchHere")} placeholder=${n("searchHere")}
				ref=${s=>s?.focus()} />
			<button>${n("search")}</button>
			<button type="button" onClick=${t}>${n("shut")}</button>
			${ue.value?.length===0&&o`<p class="empty" role="status">${n("nobody")}</p>`}
		</form>`}var On=e=>e.scrollHeight-e.scrollTop-e.clientHeight<160;function ba({parts:[e]}){let t=X(),s=X(!0),a=B.value.at(-1)?.id;v(()=>{$.value?.person!==e&&($.value=null,B.value=[]),ie.value=ue.value=null,Ne.value=!1,ce(e)},[e]),v(()=>{$.value&&(L.value.person===void 0||L.value.person===e)&&ce(e)},[L.value.count]);let l=()=>Ue.value?t.current:document.scrollingElement;t.current&&(s.current=On(l())),v(()=>{t.current&&(s.current||!a)&&(l().scrollTop=l().scrollHeight)},[a]);let i=$.value?.person===e;return U([...i?In:[],{key:"Escape",name:"key.inbox",run:()=>E("inbox")}]),i?o`
		<div class="person">
			<${Vn} />
			${Ue.value?o`<aside aria-label=${n("about")}><${dt} /></aside>`:o`<details class="about"><summary>${n("about")}</summary><${dt} /></details>`}
			<section class="talk" aria-label=${n("conversation")}>
				${Ne.value&&o`<${An} />`}
				<div class="past" ref=${t} tabindex="-1">
					${!ue.value&&le.value>0&&o`<button type="button" class="earlier" onClick=${na}>${n("earlier")}</button>`}
					<${pa} rows=${ue.value??B.value} />
				</div>
				<${sa} />
				<${da} />
			</section>
		</div>`:o`<h1 class="hidden">${n("conversation")}</h1>`}var Pe=d(null),qn=O();function Se(e){let t=[...document.querySelectorAll(".found a, .tasks .what")];t[Math.max(0,Math.min(t.length-1,t.indexOf(document.activeElement)+e))]?.focus()}function va({parts:[e=""]}){v(()=>{Pe.value=null,f(()=>qn([`search?q=${encodeURIComponent(e)}`],a=>{Pe.value=a,setTimeout(()=>Se(0))}))},[e]),U([{key:"j",name:"key.next",run:()=>Se(1)},{key:"ArrowDown",run:()=>Se(1)},{key:"k",name:"key.before",run:()=>Se(-1)},{key:"ArrowUp",run:()=>Se(-1)}]);let{people:t=[],tasks:s=[]}=Pe.value??{};return o`
		<h1>${n("search")}: <bdi>${e}</bdi></h1>
		${Pe.value&&t.length+s.length===0&&o`<p class="empty">${n("nobody")}</p>`}
		<ul class="found">${t.map(({person:a,by:l,name:i,number:r})=>o`
			<li key=${a}><a href=${`#person/${a}`}>
				<strong>${i?o`<bdi>${i}</bdi>`:o`<bdi dir="ltr">${r??a}</bdi>`}</strong>
				<span class="tag">${n(`by.${l}`)}</span></a></li>`)}</ul>
		<ul class="tasks">${s.filter(({person:a})=>a).map(a=>o`<${pt} key=${a.id} task=${a} />`)}</ul>`}var ht=d(null),Hn=O(),ga=()=>G(()=>Hn(["waiting"],({waiting:e})=>{ht.value=e})),Mn=({id:e})=>f(()=>b(`waiting/${e}/drop`)).then(ga);function Tn({row:e}){return o`
		<li>
			<div class="what">
				${e.person?o`<a href=${`#person/${e.person}`}><bdi dir="ltr">${e.number??n("erased")}</bdi></a>`:n("notYours")}
				<small><span class="tag">${D(e.desk)}</span>
					<span>${n("since")} <time>${W(e.since)}</time></span>
					${e.appointment>0&&o`<a href=${`#appointment/${e.appointment}`}>${n(e.keeps?"keepsUntilThen":"appointment")}</a>`}</small>
				${e.offers.map(t=>o`<p key=${t.day+t.time}><small>${C(ne(t.day))} ${t.time} <span class="tag">${n(`offer.${t.state}`)}</span></small></p>`)}
			</div>
			<button type="button" onClick=${()=>Mn(e)}>${n("takeOut")}</button>
		</li>`}function ya(){return v(()=>{ga()},[L.value.count]),o`
		<p><a href="#appointments">${n("backToWeek")}</a></p>
		<h1>${n("waitingList")}</h1>
		${ht.value?.length===0&&o`<p class="empty">${n("nobodyWaits")}</p>`}
		<ol class="tasks">${ht.value?.map(e=>o`<${Tn} key=${e.id} row=${e} />`)}</ol>`}var wa=["volunteer","coordinator","admin"],Ke=d(null),Fn=()=>f(async()=>{let e=await import("./desk-more.js").catch(()=>{throw new Error("unreachable")});e.made==="ca6ddf0297d8fcdc7c8924f42d2175f3"?Ke.value=e:location.reload()}),F=e=>function({parts:s}){return v(()=>{Ke.value===null&&Fn()},[]),Ke.value===null?o`<p aria-busy="true"></p>`:o`<${Ke.value[e]} parts=${s} />`},Re=[{name:"inbox",View:aa,bar:!0},{name:"appointments",View:It,bar:!0},{name:"appointment",View:Xt},{name:"waiting",View:ya},{name:"cases",View:Gt,bar:!0},{name:"import",View:F("Import"),least:"coordinator"},{name:"notices",View:F("Notices"),bar:!0,least:"coordinator"},{name:"notice",View:F("Notice"),least:"coordinator"},{name:"notice-edit",View:F("NoticeEdit"),least:"coordinator"},{name:"flows",View:F("Flows"),bar:!0,least:"coordinator"},{name:"numbers",View:F("Numbers"),bar:!0,least:"coordinator"},{name:"voices",View:F("Voices"),bar:!0},{name:"house",View:F("House"),bar:!0,least:"coordinator"},{name:"words",View:F("Words"),bar:!0,least:"coordinator"},{name:"person",View:ba},{name:"search",View:va},{name:"staff",View:F("StaffView"),bar:!0,least:"admin"},{name:"audit",View:F("Audit"),bar:!0,least:"admin"},{name:"me",View:jt}],bt=({least:e="volunteer"})=>wa.indexOf(h.value.role)>=wa.indexOf(e);async function Ln(){await f(()=>b("sign-out"))&&location.replace("./")}function _n(e){e.preventDefault();let t=new FormData(e.target).get("q").trim();t.length>1&&E("search",t)}var ka=()=>o`<img src="icon.svg" alt="" width="28" height="28" />`;function Nn(){return U([{key:"g",name:"key.inbox",run:()=>E("inbox")},{key:"/",name:"key.search",run:()=>document.getElementById("q").focus()}]),o`
		<header class="bar">
			<a class="skip" href="#" onClick=${e=>{e.preventDefault(),document.getElementById("main").focus()}}>${n("skip")}</a>
			<${ka} />
			<nav class="views" aria-label=${n("views")}>
				${Re.filter(e=>e.bar&&bt(e)).map(({name:e})=>o`
					<a key=${e} href=${`#${e}`} aria-current=${be.value[0]===e?"page":void 0}>${n(e)}</a>`)}
			</nav>
			<form role="search" onSubmit=${_n}>
				<input id="q" name="q" type="search" dir="auto" aria-label=${n("search")} placeholder=${n("searchFor")} minlength="2" maxlength="64" />
			</form>
			<nav class="self" aria-label="passaparola">
				<${Dt} />
				<${Be} />
				<a href="#me"><bdi>${h.value.name}</bdi></a>
				<button type="button" class="plain" onClick=${Ln}>${n("leave")}</button>
			</nav>
		</header>`}function Pn(){return o`
		<header class="bar"><span class="home"><${ka} /> passaparola</span>
			<nav class="self" aria-label="passaparola"><${Be} /></nav></header>`}function Kn(){let e=X();return v(()=>{e.current.showModal()},[]),o`
		<dialog ref=${e} class="again" aria-label=${n("sign-in")} onCancel=${t=>t.preventDefault()}>
			<p>${n("sign-in.again")}</p>
			<${Ye} name=${h.value.name} />
			<p class="wrong" role="alert">${x.value&&x.value!=="sign-in"&&ze(x.value)}</p>
			<button type="button" class="plain" onClick=${()=>location.replace("./")}>${n("sign-in.other")}</button>
		</dialog>`}function Rn(){if(h.value===void 0)return o`<main aria-busy="true"></main>`;let{View:e}=Re.find(t=>t.name===be.value[0]&&h.value&&bt(t))??Re[0];return o`
		${h.value?o`<${Nn} />`:o`<${Pn} />`}
		<p class="wrong" role="alert">${x.value&&ze(x.value)}</p>
		<p class="did" role="status">${je.value&&n(je.value)}</p>
		<main id="main" tabindex="-1">${h.value?o`<${e} key=${be.value.join("/")} parts=${be.value.slice(1)} />`:o`<${Ye} />`}</main>
		${St.value&&o`<${Kn} />`}`}await wt();gt(o`<${Rn} />`,document.body);_();
