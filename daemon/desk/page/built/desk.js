// SPDX-License-Identifier: AGPL-3.0-or-later
// made by daemon/desk/page/build from 2b2182b0f6ba6e53600cd16e1c61ffcf
// with preact, htm, signals and lean-qr: licences.txt
import{A as dt,B as $t,C as h,D as ft,E as j,F as we,G as x,H as pe,I as R,J as Ne,K as q,L as $,M as me,N as H,O as We,P as de,Q as _,R as ht,S as bt,T as gt,U as ke,V as xe,W as vt,X as yt,Y as Ce,Z as wt,_ as kt,a as lt,aa as xt,b as s,c as Ke,d as y,e as Y,f,g as I,h as W,i as b,l as it,m as ve,n as ut,o as ct,p as o,q as M,r as ce,s as O,u as pt,v as P,w as mt,x as K,y as ye,z as Z}from"./desk-chunk.js";function Pe(){return s`
		<label>
			<span class="hidden">${o("language")}</span>
			<select value=${ve.value} onChange=${e=>ct(e.target.value)}>
				${Object.entries(it).map(([e,{name:t}])=>s`
					<option key=${e} value=${e} lang=${e}>${t}</option>`)}
			</select>
		</label>`}var Se=/^#link=(\w+)$/.exec(location.hash)?.[1],$e=f(null),Ct=f(!1);Se&&history.replaceState(null,"",location.pathname);async function gn(e){e.preventDefault();let t=Object.fromEntries(new FormData(e.target));t.name=t.name?.trim().toLowerCase();let a=await $(()=>$e.value===null?b("sign-in",t):b("sign-in/link",{link:Se,password:t.password}));if(!a&&x.value==="code"){Ct.value=!0;return}a&&($e.value=null,await H())}function je({name:e}){y(()=>{Se&&$(async()=>{$e.value=(await b("sign-in/link",{link:Se})).name})},[]);let t=$e.value!==null;return s`
		<form class="door" onSubmit=${gn}>
			<h1>${o(t?"choosePassword":"enter")}</h1>
			${t?s`<p><bdi>${$e.value}</bdi></p>`:s`
				<label>${o("name")}<input name="name" ref=${e===void 0?de:void 0} required autocomplete="username" autocapitalize="none" defaultValue=${e} readonly=${e!==void 0} /></label>`}
			<label>${o("passwordWord")}<input name="password" type="password" ref=${t||e!==void 0?de:void 0} required
				minlength=${t?10:1} autocomplete=${t?"new-password":"current-password"} /></label>
			${t&&s`<p class="hint">${o("passwordHint")}</p>`}
			${Ct.value&&s`<label>${o("codeWord")}<input name="code" inputmode="numeric" autocomplete="one-time-code" pattern="[0-9]{6}" required /></label>`}
			<button class="main">${o("enter")}</button>
		</form>`}var vn=[.2,.375,.5555555555555556,.6666666666666666],yn=(e,t)=>a=>{let n=4*e+a-4,r="*-04-39?2$%%$%%'$%''%'''%')(%'))%(++'(++'(+.'+-.',/3',33)-/5)-43).36)058*18<+37<+4:<,4:E,5<A-7>C/8@F/:EH/<EK0=FM1?IP2@KS3BNV4DPY5FS\\6HV_6IXb7K[e8N^i9Pam;Rdp<Tgt".charCodeAt(n)-35,i=n>8?r:1,l=t/i|0,u=t%i,c=i-u,m=n>8?l*vn[a]+(e>5)&-2:r,p=l-m;return{t:c*p+u*p+u,o:[[c,p],[u,p+1]],i:m}};var X=e=>new Uint8Array(e),fe=e=>{let t=new Error(`lean-qr error ${e}`);throw t.code=e,t},De=e=>"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:".indexOf(e),_e=e=>e.charCodeAt(0),Et=(...e)=>(t,a)=>e.forEach(n=>n(t,a)),It=e=>t=>{t.eci!==e&&(t.push(7,4),e<128?t.push(e,8):e<16384?t.push(32768|e,16):t.push(12582912|e,24),t.eci=e)},Ue=e=>(t,a)=>{t.push(4,4),t.push(e.length,8+8*(a>9)),e.forEach(n=>t.push(n,8))},te=(e,t,a,n,r=(l,u)=>a(l.length,u),i=n?l=>Et(It(n),e(l)):e)=>(i.test=t,i.l=a,i.est=r,i.eci=n&&[n],i),Vt=te(e=>(t,a)=>{t.push(1,4),t.push(e.length,10+2*(a>26)+2*(a>9));let n=0;for(;n<e.length-2;n+=3)t.push(+e.slice(n,n+3),10);n<e.length-1?t.push(+e.slice(n),7):n<e.length&&t.push(+e[n],4)},e=>/[0-9]/.test(e),(e,t)=>14+2*(t>26)+2*(t>9)+10*e/3),At=te(e=>(t,a)=>{t.push(2,4),t.push(e.length,9+2*(a>26)+2*(a>9));let n=0;for(;n<e.length-1;n+=2)t.push(45*De(e[n])+De(e[n+1]),11);n<e.length&&t.push(De(e[n]),6)},e=>De(e)>=0,(e,t)=>13+2*(t>26)+2*(t>9)+5.5*e),ee=te(e=>Ue([...e].map(_e)),e=>_e(e)<128,(e,t)=>12+8*(t>9)+8*e);ee._=!0,ee.u=!0;var Ye=te(ee,e=>_e(e)<256,ee.l,3);Ye._=!0;var St=new TextEncoder,Xe=te(e=>Ue(St.encode(e)),()=>1,0,26,(e,t)=>12+8*(t>9)+8*St.encode(e).length);Xe._=!0;var ze=()=>{let e=new Map,t=new TextDecoder("sjis"),a=X(2);for(let n=0;n<7973;++n)a[0]=n/192+129+64*(n>5951),a[1]=n%192+64,e.set(t.decode(a),n);return e.delete("�"),ze=()=>e,e},Qe=te(e=>(t,a)=>{t.push(8,4),t.push(e.length,8+2*(a>26)+2*(a>9));for(let n of e)t.push(ze().get(n),13)},e=>ze().has(e),(e,t)=>12+2*(t>26)+2*(t>9)+13*e);Qe._=!0;var Ot=[Vt,At,ee,Ye,Qe,Xe],wn={auto:(e,{modes:t=Ot}={})=>(a,n)=>{let r=t.map((p,g)=>{let w=new Map,D=(v,k)=>(w.has(v)||w.set(v,k(v,n)),w.get(v));return{m:p,h:1<<g,C:p.est("",n),S:p.l?(v,k)=>D(k-v,p.l):(v,k)=>D(e.slice(v,k),p.est)}}),i=[{v:0}],l=0,u=0,c=-1;for(let p of[...e,""]){let g=0;if(p)for(let w of r)w.m.test(p)&&(g|=w.h);if(!p||g!==c){if(c!==-1){let w=new Set(i.map(v=>v.D)),D=[];for(let{m:v,C:k,S:E,h:J}of r)if(c&J){let U=E(l,u);for(let le of v.eci??w)if(!v.u||!le){let ie;for(let N of i)if(N.D===le||v.eci){let ue=N.m===v&&N.D===le,Me=ue?N.V:N,rt=v._&&ue?N.v+U-k:Me.v+12*(Me.D!==le)+(ue?E(ue?N.$:l,u):U);(!ie||rt<ie.v)&&(ie={$:ue?N.$:l,V:Me,m:v,D:le,A:u,v:rt})}ie&&D.push(ie)}}i=D}c=g,l=u}u+=p.length}i.length||fe(5);let m=[];for(let p=i.reduce((g,w)=>w.v<g.v?w:g);p.m;p=p.V)m.push(p.m(e.slice(p.$,p.A)));m.reverse().forEach(p=>p(a,n))},multi:Et,eci:It,bytes:Ue,numeric:Vt,alphaNumeric:At,ascii:ee,iso8859_1:Ye,shift_jis:Qe,utf8:Xe},kn=()=>({F:X(2956),I:0,push(e,t){for(let a=t,n=8-(7&this.I);a>0;a-=n,n=8)this.F[this.I>>3]|=e<<n>>a,this.I+=a<n?a:n}}),Re=(e,t=e*e,a=X(t))=>({size:e,K:a,get:(n,r)=>n>=0&&n<e&&!!(1&a[r*e+n]),toString({on:n="##",off:r="  ",lf:i=`
`,pad:l=4,padX:u=l,padY:c=l}={}){let m="";for(let p=-c;p<e+c;++p){for(let g=-u;g<e+u;++g)m+=this.get(g,p)?n:r;m+=i}return m},toImageData(n,{on:r=[0,0,0],off:i=[0,0,0,0],pad:l=4,padX:u=l,padY:c=l}={}){let m=e+2*u,p=e+2*c,g=n.createImageData(m,p),w=new Uint32Array(g.data.buffer);g.data.set([...r,255]);let D=w[0];g.data.set([...i,255]);let v=w[0];for(let k=0;k<p;++k)for(let E=0;E<m;++E)w[k*m+E]=this.get(E-u,k-c)?D:v;return g},toCanvas(n,r){let i=n.getContext("2d"),l=this.toImageData(i,r);n.width=l.width,n.height=l.height,i.putImageData(l,0,0)},toDataURL({type:n="image/png",scale:r=1,...i}={}){let l=document.createElement("canvas"),u=l.getContext("2d"),c=this.toImageData(u,i);return l.width=c.width*r,l.height=c.height*r,u.putImageData(c,0,0),u.imageSmoothingEnabled=!1,u.globalCompositeOperation="copy",u.drawImage(l,0,0,c.width,c.height,0,0,l.width,l.height),l.toDataURL(n,1)}}),Ee=[(e,t)=>1&(e^t),(e,t)=>1&t,e=>e%3,(e,t)=>(e+t)%3,(e,t)=>1&(e/3^t>>1),(e,t)=>(e&t&1)+e*t%3,(e,t)=>(e&t)+e*t%3&1,(e,t)=>(e^t)+e*t%3&1],Ie=X(511);for(let e=0,t=1;e<255;t=2*t^285*(t>127))Ie[Ie[t+255]=e++]=t;var qt=e=>Ie[e%255],Ht=e=>Ie[e+255],xn=(e,t)=>{let a=X(e.length+t.length-1);for(let n=0;n<e.length;++n)for(let r=0;r<t.length;++r)a[n+r]^=qt(e[n]+t[r]);return a.map(Ht)},Cn=(e,t)=>{let a=X(e.length+t.length-1);a.set(e,0);for(let n=0;n<e.length;++n)if(a[n]){let r=Ht(a[n]);for(let i=0;i<t.length;++i)a[n+i]^=qt(t[i]+r)}return a.slice(e.length)},Be=[[0],[0,0]];for(let e=1;e<30;++e)Be.push(xn(Be[e],[0,e]));var Sn=(e,t)=>{let a=[[],[]],n=0,r=0;for(let[l,u]of t.o)for(let c=0;c<l;++c,n+=u){let m=e.slice(n,n+u);a[0].push(m),a[1].push(Cn(m,Be[t.i])),r+=u+t.i}let i=X(r);r=0;for(let l of a)for(let u=0,c=-1;c<r;++u){c=r;for(let m of l)u<m.length&&(i[r++]=m[u])}return i},Ft=(e,t,a)=>{let n=e<<=a;for(let r=134217728;r>>=1;)n&r&&(n^=t*(r>>a));return n|e},Dn=({size:e,K:t},a)=>{let n=(l,u,c,m)=>{for(;c-- >0;l+=e)t.fill(m,l,l+u)},r=(l,u,c)=>{for(let m=0;m++<3;c-=2)n(u*e+l-(c>>1)*(e+1),c,c,2|m)},i=2*((e-13)/(1+(a/7|0))/2+.75|0);if(a>1)for(let l=e-7;l>8;l-=i){for(let u=l;u>8;u-=i)r(l,u,5);l<e-7&&r(l,6,5)}if(a>6)for(let l=Ft(a,7973,12),u=1;u<7;++u)for(let c=12;c-- >9;l>>=1)t[u*e-c]=2|1&l;n(7,2,9,2),n(e-8,8,9,2);for(let l=0;l<e;++l)t[6*e+l]=3^1&l;r(3,3,7),r(e-4,3,7);for(let l=0;l<e;++l)for(let u=l;u<e;++u)t[u*e+l]=t[l*e+u];t[(e-8)*e+8]=3},En=({size:e,K:t})=>{let a=[];for(let n=e-2,r=e,i=-1;n>=0;n-=2){for(n===5&&(n=4);r+=i,r!==-1&&r!==e;){let l=r*e+n;t[l+1]||a.push(l+1),t[l]||a.push(l)}i*=-1}return a},In=({K:e},t,a)=>t.forEach((n,r)=>e[n]=a[r>>3]>>(7&~r)&1),Vn=({size:e,K:t},a,n,r)=>{for(let l=0;l<e;++l)for(let u=0;u<e;++u){let c=l*e+u;t[c]^=!(a(u,l)||2&t[c])}let i=21522^Ft((1^r)<<3|n,1335,10);for(let l=0;l++<8;i>>=1)t[(l-(l<7))*e+8]=1&i,t[9*e-l]=1&i;for(let l=8;--l,i;i>>=1)t[8*e+l-(l<7)]=1&i,t[(e-l)*e+8]=1&i},An=({size:e,K:t},a=0,n=0)=>{for(let r=0;r<e;++r){for(let i=0;i<2;++i)for(let l,u=0,c=0,m=2;u<e;++u){let p=1&t[i?r*e+u:u*e+r];n+=p,c=(c>>1|2098176)&(3047517^p-1),2049&c&&(a+=40),p^m&&(l=0),m=p,a+=++l===5?3:l>5}if(r)for(let i=e+r,l=5*t[r-1]^t[r];i<e*e;i+=e){let u=5*t[i-1]^t[i];a+=3*!(1&(l|u)|4&(l^u)),l=u}}return a+10*(10*Math.abs(n/(e*e)-1)|0)},Dt=[],Ve=(e=fe(1),{minCorrectionLevel:t=0,maxCorrectionLevel:a=3,minVersion:n=1,maxVersion:r=40,mask:i,trailer:l=60433,...u}={})=>{a<t&&fe(3),r<n&&fe(2),typeof e=="string"&&(e=wn.auto(e,u));for(let c=n,m=0;c<=r;++c){let p=Dt[c];p||(Dt[c]=p=Re(4*c+17),Dn(p,c),p.p=En(p));let g=yn(c,p.p.length>>3);if(8*g(t).t<m)continue;let w=kn();e(w,c),m=w.I;for(let D=a;D>=t;--D){let v=g(D);if(8*v.t<m)continue;for(w.I=m+11&-8;w.I<8*v.t;)w.push(l,16);let k=Re(p.size,p.K);return In(k,p.p,Sn(w.F,v)),(Ee[i]?[Ee[i]]:Ee).map((E,J)=>{let U=Re(k.size,k.K);return Vn(U,E,i??J,D),U.s=Ee[i]?0:An(U),U}).reduce((E,J)=>J.s<E.s?J:E)}}fe(4)};Ve.with=(...e)=>(t,a)=>Ve(t,{modes:[...Ot,...e],...a});var Q=f(null),Ge=4;function On({address:e}){let t=Ve(e),a=[];for(let r=0;r<t.size;r++)for(let i=0;i<t.size;i++)t.get(i,r)&&a.push(`M${i} ${r}h1v1h-1z`);let n=t.size+2*Ge;return s`<svg class="qr" viewBox=${`${-Ge} ${-Ge} ${n} ${n}`} role="img" aria-label=${o("qr")}><path d=${a.join("")} /></svg>`}var qn=()=>$(async()=>{Q.value=await I("me/code")});async function Hn(e){e.preventDefault();let{password:t,code:a}=Object.fromEntries(new FormData(e.target));await $(()=>b("me/code",{password:t,code:a,secret:Q.value.secret}),"saved")&&(Q.value=null,await H())}async function Fn(e){e.preventDefault();let{password:t}=Object.fromEntries(new FormData(e.target));await $(()=>b("me/code/remove",{password:t}),"saved")&&await H()}var Tt=()=>s`<label>${o("passwordWord")}<input name="password" type="password" required autocomplete="current-password" /></label>`;function Tn(){return s`
		<p>${o("codeHow")}</p>
		<${On} address=${Q.value.address} />
		<p><a href=${Q.value.address}>${o("codeHere")}</a></p>
		<p>${o("codeByHand")} <code class="secret" dir="ltr">${Q.value.secret.match(/.{1,4}/g).join(" ")}</code></p>
		<form class="stack" onSubmit=${Hn}>
			<label>${o("codeWord")}<input name="code" inputmode="numeric" dir="ltr" autocomplete="one-time-code" pattern="[0-9]{6}" required /></label>
			<${Tt} />
			<button class="main">${o("save")}</button>
		</form>`}function Lt(){return s`
		<section><h2>${o("secondStep")}</h2>
			<p class="hint">${o(h.value.code?"codeOn":"codeOff")}</p>
			${h.value.code?s`<form class="stack" onSubmit=${Fn}><${Tt} /><button>${o("codeRemove")}</button></form>`:Q.value?s`<${Tn} />`:s`<button type="button" onClick=${qn}>${o("codeSet")}</button>`}
		</section>`}var Mt=e=>async t=>{t.preventDefault();let a=t.target;await $(()=>b(e,Object.fromEntries(new FormData(a))),"saved")&&(a.reset(),await H())},Ln=({id:e})=>$(()=>b(`me/sessions/${e}/end`)).then(H);function Mn(){return s`
		<section><h2>${o("ownPhone")}</h2>
			<p class="hint">${o("ownPhoneHint")}</p>
			<form class="line" onSubmit=${Mt("me/phone")}>
				<label><span class="hidden">${o("ownPhone")}</span>
					<input name="phone" type="tel" dir="ltr" autocomplete="tel" placeholder="+39…" maxlength="20" defaultValue=${h.value.phone??""} key=${h.value.phone} /></label>
				<button>${o("save")}</button>
			</form></section>`}function Kn(){return s`
		<section><h2>${o("choosePassword")}</h2>
			<form class="stack" onSubmit=${Mt("me/password")}>
				<input class="hidden" type="text" name="name" value=${h.value.name} autocomplete="username" tabindex="-1" aria-hidden="true" readonly />
				<label>${o("passwordWord")}<input name="password" type="password" required autocomplete="current-password" /></label>
				<label>${o("newPassword")}<input name="new" type="password" required minlength="10" autocomplete="new-password" /></label>
				<p class="hint">${o("passwordHint")}</p>
				<button>${o("save")}</button>
			</form></section>`}function Kt(){let{name:e,role:t,desks:a,sessions:n}=h.value;return s`
		<h1><bdi>${e}</bdi></h1>
		<p class="tags"><span class="tag">${o(`role.${t}`)}</span> ${a.split(" ").map(r=>s`<span key=${r} class="tag">${r==="all"?o("allDesks"):O(r)}</span> `)}</p>
		<div class="panels">
			<${Mn} />
			<section><h2>${o("sessions")}</h2>
				<ul class="items">${n.map(r=>s`
					<li key=${r.id}><time>${K(r.began)}</time> <small>${o("until")} ${K(r.ends)}</small>
						${r.here?s`<span class="tag">${o("here")}</span>`:s`<button type="button" onClick=${()=>Ln(r)}>${o("end")}</button>`}</li>`)}</ul></section>
			<${Lt} />
			<${Kn} />
		</div>`}var Ae=f(null),Nt=f([]),he=f([]),Nn=W(),Pt=e=>me(()=>Nn([`appointments/${e}`],t=>{Ae.value=t}));async function jt(e,t){he.value=[];try{return x.value="",await b(e,t)}catch(a){return x.value=a.message,he.value=a.columns??[],null}}function C({name:e,children:t}){return s`<label>${o(`field.${e}`)}${t}
		${he.value.includes(e)&&s`<span class="wrong">${o(`bad.${e}`)}</span>`}</label>`}function Wn(e){let t=Math.round(e/36e5);return t%24===0?`${Z(t/24)} ${o("days")}`:`${Z(t)} ${o("hours")}`}function Pn({history:e}){return s`
		<h2>${o("told")}</h2>
		${e.length===0?s`<p class="empty">${o("toldNothing")}</p>`:s`
			<ol class="history">${e.map(t=>s`
				<li><time>${K(t.at)}</time>
					<span>${t.before===0?o("ofChange"):`${Wn(t.before)} ${o("beforeIt")}`}</span>
					<span class="tag">${o(`told.${t.state}`)}</span>
					${t.calls>0&&s`<span class="tag">${o("calls")}: ${Z(t.calls)}</span>`}
					${t.stale&&s`<span class="tag">${o("told.stale")}</span>`}</li>`)}</ol>`}`}async function Je(e,t,a,n){let r=await jt(t,a);if(await Pt(e),!!r){pe.value=n;for(let i of document.querySelectorAll("#main details"))i.open=!1;document.getElementById("main").focus()}}var Rt=({past:e,state:t})=>e||t==="cancelled",_t=({id:e})=>Je(e,`appointments/${e}/wait`,{},"waitsNow");function Wt(e){let t=document.querySelector(`details.${e}`);t&&(t.open=!0,t.querySelector("input, button").focus())}var jn=[{key:"m",name:"moveIt",run:()=>Wt("move")},{key:"w",name:"waitForSlot",run:()=>!Rt(Ae.value)&&_t(Ae.value)},{key:"x",name:"cancelIt",run:()=>Wt("cancel")},{key:"Escape",name:"back",run:()=>history.back()}];function Rn({item:e}){let t=a=>{a.preventDefault();let{starts:n,place:r,reminders:i}=Object.fromEntries(new FormData(a.target));Je(e.id,`appointments/${e.id}`,{version:e.version,starts:n,place:r,reminders:i?"yes":"no"},"movedNow")};return Rt(e)?null:s`
		<details class="move" open=${e.state==="moving"}><summary>${o("moveIt")}</summary>
			<form class="door" onSubmit=${t}>
				<${C} name="starts"><input id="starts" name="starts" type="datetime-local" required defaultValue=${`${e.day}T${e.time}`} /></${C}>
				<${C} name="place"><input name="place" required maxlength="300" dir="auto" defaultValue=${e.place} /></${C}>
				<label class="tick"><input name="reminders" type="checkbox" defaultChecked=${e.reminders} /> ${o("field.reminders")}</label>
				<p class="hint">${o("moveHint")}</p>
				<button class="main">${o("moveIt")}</button>
			</form></details>
		<details class="cancel"><summary>${o("cancelIt")}</summary>
			<p>${o("cancelHint")}</p>
			<button type="button" class="alert" onClick=${()=>Je(e.id,`appointments/${e.id}/cancel`,{},"cancelled")}>${o("cancelIt")}</button></details>
		<button type="button" onClick=${()=>_t(e)}>${o("waitForSlot")}</button>`}function _n({id:e}){y(()=>{he.value=[]},[e]),y(()=>{Pt(e)},[e,R.value.count]);let t=Ae.value,a=String(t?.id)===e;return _(a?jn:[]),a?s`
		<p><a href=${`#appointments/week/${t.day}`}>${o("backToWeek")}</a></p>
		<h1>${P(Ce(t.day))}, <time>${t.time}</time> · <bdi dir="ltr">${t.code}</bdi></h1>
		<p><${wt} item=${t} /> ${t.desk&&s`<span class="tag">${O(t.desk)}</span>`} ${t.topic&&s`<span class="tag" dir="auto">${t.topic}</span>`} ${t.staff&&s`<span class="tag" dir="auto">${t.staff}</span>`}</p>
		<p dir="auto">${t.place}</p>
		<p>${t.person?s`<a href=${`#person/${t.person}`}>${o("conversation")} <${xe} task=${t} /></a>`:o("notYours")}</p>
		<${Rn} item=${t} />
		<${Pn} history=${t.history} />`:s`<h1>${o("appointment")}</h1>`}function zn({starts:e="",desk:t="",person:a=""}){y(()=>{he.value=[],me(async()=>{({desks:Nt.value}=await I("appointments?days=1"))}),document.querySelector(e?"#who":"#starts")?.focus()},[]);let n=Nt.value,r=async i=>{i.preventDefault();let{who:l,reminders:u,...c}=Object.fromEntries([...new FormData(i.target)].filter(([,g])=>g!=="")),m=/^[a-z0-9]{12}$/.test(l??""),p=await jt("appointments",{...c,[m?"person":"number"]:l,reminders:u?"yes":"no"});p&&location.replace(`#appointment/${p.id}`)};return s`
		<p><a href="#appointments">${o("backToWeek")}</a></p>
		<form class="door wider" onSubmit=${r}>
			<h1>${o("newAppointment")}</h1>
			<${C} name="starts"><input id="starts" name="starts" type="datetime-local" required defaultValue=${e} /></${C}>
			<${C} name="number"><input id="who" name="who" required maxlength="40" dir="ltr" autocomplete="off" defaultValue=${a} /></${C}>
			<p class="hint">${o("whoHint")}</p>
			<label>${o("desk")}<select name="desk"><option value="">–</option>${n.map(({name:i})=>s`<option key=${i} value=${i} selected=${i===t}>${O(i)}</option>`)}</select></label>
			<${C} name="place"><input name="place" maxlength="300" dir="auto" required=${!n.some(({place:i})=>i)} /></${C}>
			<${C} name="topic"><input name="topic" maxlength="60" dir="auto" /></${C}>
			<label>${o("field.language")}<select name="language"><option value=""></option>${j.value.languages.map(({tag:i,name:l})=>s`<option key=${i} value=${i} lang=${i}>${l}</option>`)}</select></label>
			<${C} name="code"><input name="code" maxlength="20" dir="ltr" autocapitalize="characters" /></${C}>
			<p class="hint">${o("codeHint")}</p>
			<label class="tick"><input name="reminders" type="checkbox" defaultChecked /> ${o("field.reminders")}</label>
			<button class="main">${o("save")}</button>
		</form>`}function zt({parts:[e,t,a,n]}){return e==="new"?s`<${zn} starts=${t} desk=${a} person=${n} />`:s`<${_n} id=${e} />`}var d=f(null),z=f([]),ne=f(0),ae=f(null),oe=f(null),Bn=W(),F=e=>d.value?.person===e;function Un(e,t){let a=t.rows.toReversed(),n=d.value?.person===e.person?z.value.filter(({id:r})=>r<a[0]?.id):[];n.length===0&&(ne.value=t.earlier),z.value=[...n,...a],d.value=e}async function G(e){try{await Bn([`people/${e}`,`people/${e}/thread`],Un)&&d.value.tasks.some(({unread:t})=>t)&&await b(`people/${e}/read`)}catch(t){t.message==="nobody"&&F(e)&&(d.value=null),x.value=t.message}}var Bt=()=>$(async()=>{let e=d.value.person,t=ne.value,a=await I(`people/${e}/thread?from=${t}`);!F(e)||ne.value!==t||(z.value=[...a.rows.toReversed(),...z.value],ne.value=a.earlier)}),Ze=e=>$(async()=>{let t=d.value.person,a=e?(await I(`people/${t}/thread?q=${encodeURIComponent(e)}`)).rows.toReversed():null;F(t)&&(oe.value=a)});async function S(e,t,a){let n=d.value.person,r=await $(()=>b(e,t),a);return F(n)&&await G(n),r}var Xt=1e3,Ut=60*Xt,Yn=["normal","neutral","silent","never"];function Xn(e,t){let[,a]=Ke(0);y(()=>{let n=e-Date.now();if(e===0)return;let r=setTimeout(()=>{n<=Ut&&G(t),a(i=>i+1)},Math.max(Xt,Math.min(n,Ut)));return()=>clearTimeout(r)})}function Qt(){let{holder:e,held_until:t,person:a}=d.value;Xn(e===null?0:t,a);let n=e===h.value.name;return e===null?s`<p class="held"><span>${o("machineAnswers")}</span>
			<button type="button" onClick=${()=>S(`people/${a}/hold`)}>${o("hold")}</button></p>`:s`<p class="held mine"><span>${o("heldBy")} <bdi>${e}</bdi> · ${o("until")} ${ye(t)} (${dt(t)})</span>
		${n&&s`<button type="button" onClick=${()=>S(`people/${a}/free`)}>${o("free")}</button>`}</p>`}function Gt({path:e,name:t}){let a=async n=>{n.preventDefault();let r=n.target,{desk:i,due:l,note:u,colleague:c}=Object.fromEntries(new FormData(r)),m=await $(()=>b(e,{...u&&{note:u},...i&&{desk:i},...c&&{to:c},...l&&{due:pt(`${l}T09:00`),state:"waiting"}}),"saved");m&&i?q("inbox"):m&&(r.reset(),r.closest("details").open=!1,G(d.value.person))};return s`
		<details class="hand"><summary>${o(t)}</summary>
			<form onSubmit=${a}>
				<label>${o("toDesk")}<select name="desk"><option value=""></option>${j.value.desks.map(n=>s`<option key=${n} value=${n}>${O(n)}</option>`)}</select></label>
				<label>${o("toPerson")}<select name="colleague"><option value=""></option>${j.value.staff.map(n=>s`<option key=${n.name}>${n.name}</option>`)}</select></label>
				<label>${o("sentence")}<input name="note" maxlength="1600" dir="auto" autocomplete="off" /></label>
				<label>${o("due")}<input type="date" name="due" /></label>
				<button class="main">${o("save")}</button>
			</form></details>`}function Qn({task:e,mine:t}){let a=()=>S(`tasks/${e.id}`,{state:"done",...e.staff&&{of:e.staff}});return t||e.staff===null?s`<button type="button" onClick=${a}>${o("close")}</button>`:s`
		<details class="asks"><summary>${o("close")}</summary>
			<p>${o("colleague")} <bdi>${e.staff}</bdi>.</p>
			<button type="button" onClick=${a}>${o("closeAnyway")}</button></details>`}function Yt({task:e}){let t=e.staff===h.value.name;return s`
		<li class=${`todo ${e.urgent?"urgent":""} ${e.state}`}>
			<p><strong>${ce(e.topic)}</strong>${e.desk!==bt&&s` <span class="tag">${O(e.desk)}</span>`}</p>
			<small>${o(e.state)}${e.staff&&s` · <bdi>${e.staff}</bdi>`}${e.state!=="done"&&s` · ${o("dueOn")} <time>${P(e.due)}</time>`}</small>
			${e.state!=="done"&&s`
				<p class="deeds">
					${!t&&s`<button type="button" disabled=${e.staff!==null} onClick=${()=>S(`tasks/${e.id}`,{take:!0})}>${o("take")}</button>`}
					<${Qn} task=${e} mine=${t} />
				</p>
				<${Gt} path=${`tasks/${e.id}`} name="handOver" />`}
		</li>`}function Gn(){let e=d.value,t=()=>$(async()=>{let{number:n}=await b(`people/${e.person}/number`);F(e.person)&&(ae.value=n)}),a=n=>S(`people/${e.person}/about`,n,"saved");return s`
		<dl class="known">
			<div><dt>${o("number")}</dt><dd><bdi dir="ltr">${ae.value??e.number??o("erased")}</bdi>
				${e.number&&!ae.value&&s` <button type="button" class="plain" onClick=${t}>${o("showNumber")}</button>`}</dd></div>
			<div><dt><label for="language">${o("theirLanguage")}</label></dt><dd>
				<select id="language" value=${e.language??""} onChange=${({target:n})=>a({language:n.value})}>
					${!e.language&&s`<option value="">?</option>`}
					${j.value.languages.map(({tag:n})=>s`<option key=${n} value=${n}>${ke(n)}</option>`)}
				</select></dd></div>
			<div><dt><label for="safety">${o("safety")}</label></dt><dd>
				<select id="safety" value=${e.safety} onChange=${({target:n})=>a({safety:n.value})}>
					${Yn.map(n=>s`<option key=${n} value=${n}>${o(n)}</option>`)}
				</select></dd></div>
			${(e.lists||e.consent)&&s`<div><dt>${o("lists")}</dt><dd>${et(e).map(n=>s`<span key=${n} class="tag"><bdi>${n}</bdi></span> `)}
				<small>${e.consent===null?o("known.noConsent"):s`${o("known.consented")}${e.consented>0&&s` <time>${mt(e.consented)}</time>`}: <bdi>${e.consent}</bdi>`}</small></dd></div>`}
		</dl>`}var et=({lists:e})=>e?.split(";")??[];function Jn(){let[e,t]=Ke([]),a=d.value,n=et(a),r=({target:l})=>l.open&&$(async()=>t((await I("lists")).lists)),i=async l=>{l.preventDefault();let u=new FormData(l.target),c=u.getAll("lists"),[m,p]=[u.get("called").trim(),u.has("consent")];await S(`people/${a.person}/known`,{...m!==(a.name??"")&&{name:m},...c.join()!==n.join()&&{lists:c.join(";")},...p!==(a.consent!==null)&&{consent:p?u.get("words").trim()||o("known.words"):""}},"saved")&&F(a.person)&&et(d.value).join()!==c.join()&&(x.value="list-theirs")};return s`
		<details class="say" onToggle=${r}><summary>${o("known")}</summary>
			<form class="stack" onSubmit=${i}>
				<label class="tick"><input type="checkbox" name="consent" defaultChecked=${a.consent!==null} /> ${o("known.consent")}</label>
				<fieldset><legend>${o("lists")}</legend>
					${[...new Set([...n,...e])].map(l=>s`
						<label key=${l} class="tick"><input type="checkbox" name="lists" value=${l} defaultChecked=${n.includes(l)} /> <bdi>${l}</bdi></label>`)}
				</fieldset>
				${a.consent===null&&s`<label>${o("known.how")}<input name="words" maxlength="300" dir="auto" autocomplete="off" placeholder=${o("known.words")} /></label>`}
				<label>${o("known.called")}<input name="called" maxlength="200" dir="auto" autocomplete="off" defaultValue=${a.name??""} /></label>
				<button class="main">${o("save")}</button>
			</form></details>`}function tt(){let e=d.value,[t,a]=[!1,!0].map(n=>e.tasks.filter(({state:r})=>r==="done"===n));return s`
		<h2>${o("tasks")}</h2>
		${t.length===0&&s`<p class="empty">${o("nothing")}</p>`}
		<ul>${t.map(n=>s`<${Yt} key=${n.id} task=${n} />`)}</ul>
		<${Gt} key=${e.person} path=${`people/${e.person}/task`} name="nextStep" />
		<h2>${o("appointments")}</h2>
		<p><a class="button" href=${`#appointment/new///${e.person}`}>${o("newAppointment")}</a></p>
		<ul class="items">${e.appointments.map(n=>s`
			<li key=${n.id}><a href=${`#appointment/${n.id}`}><time>${K(n.starts)}</time></a> <span class="tag">${M("appointment",n.state)}</span>
				<small><bdi dir="ltr">${n.code}</bdi> · <bdi>${n.place}</bdi></small></li>`)}</ul>
		${e.cases.length>0&&s`<h2>${o("cases")}</h2>
			<ul class="items">${e.cases.map(n=>s`
				<li key=${n.id}><bdi dir="ltr">…${n.number}</bdi> <span class="tag">${M("case",n.state)}</span></li>`)}</ul>`}
		<${Gn} />
		<${Jn} key=${e.person} />
		${a.length>0&&s`<details><summary>${o("before")} (${Z(a.length)})</summary>
			<ul>${a.map(n=>s`<${Yt} key=${n.id} task=${n} />`)}</ul></details>`}`}var Zn=e=>j.value.flows[e]??ce(e),ea=(e,t)=>e?.other&&e.kind===t.kind&&e.at===t.at,en=e=>e.kind==="call"&&e.text!==null&&e.text!=="answered";function ta(e){let t=[];for(let a of e){let n=t.at(-1);if(a.other){ea(n,a)||t.push(a);continue}a.channel!=="call"?t.push(a):n?.call&&!n.over?n.call.push(a):t.push({id:a.id,at:a.at,call:[a]}),t.at(-1).call&&en(a)&&(t.at(-1).over=!0)}return t}var se=({row:e,children:t})=>s`
	<small class="meta"><time datetime=${new Date(e.at).toISOString()}>${ye(e.at)}</time>${e.staff&&s` · <bdi>${e.staff}</bdi>`}${t}</small>`;function tn({row:e}){return e.status?s` · <span class=${`fared ${e.status}`}>${o(e.status)}${e.why&&`: ${M("why",e.why)}`}</span>`:e.parts>1?s` · ${o("partsOf",e.parts)}`:null}var Oe={reminder:"reminder",notice:"notice",lookup:"lookup",error:"error"};function na({row:e}){return s`
		<li class=${`row ${e.direction} ${e.status==="failed"?"lost":""}`}>
			${Oe[e.kind]&&s`<small class="kind">${o(`kind.${Oe[e.kind]}`)}</small>`}
			<p dir="auto" lang=${e.language}>${e.text??s`<em>${o("erased")}</em>`}</p>
			<${se} row=${e}>${e.direction==="out"&&!e.staff&&` · ${o("machine")}`}<${tn} row=${e} /></${se}>
		</li>`}function Jt(e){let t=[];for(let{kind:a,flow:n,text:r}of e)a==="keys"&&r?t.at(-1)?.keys.push(r):n&&n!==t.at(-1)?.name&&t.push({name:n,keys:[]});return t}var Zt=e=>Number(/^(\d+) s$/.exec(e??"")?.[1]??0),aa=e=>e<60?o("seconds",e):o("minutes",Math.round(e/60));function oa({item:{call:e}}){let[t]=e,a=e.find(en),n=e.filter(({kind:l})=>l==="recording"),r=e.filter(({kind:l})=>l!=="call"),i=t.direction==="out";return s`
		<li class=${`row call ${i?"out":"in"}`}>
			<p class="head"><span aria-hidden="true">☎</span> <strong>${o(i?"callOfOurs":"call")}</strong>
				${a&&s` <span>${Zt(a.text)>0?aa(Zt(a.text)):M("end",a.text)}</span>`}</p>
			${Jt(r).length>0&&s`<ol class="way">${Jt(r).map(({name:l,keys:u},c)=>s`
				<li key=${c}>${Zn(l)}${u.map(m=>s` <kbd dir="ltr">${m}</kbd>`)}</li>`)}</ol>`}
			${n.map(l=>s`<p key=${l.id}>${o("leftMessage",l.seconds)}${l.audio?s`<${gt} id=${l.id} />`:null}</p>`)}
			${r.length>0&&s`<details><summary>${o("wholeCall")}</summary>
				<ol class="heard">${r.map(l=>s`<li key=${l.id} class=${l.direction} dir="auto" lang=${l.language}>${l.kind==="keys"?s`<kbd dir="ltr">${l.text||o("silence")}</kbd>`:l.text}</li>`)}</ol></details>`}
			<${se} row=${t}><${tn} row=${t} /></${se}>
		</li>`}function sa({row:e}){return s`<li class="row note"><small class="kind">${o("noteWord")}</small><p dir="auto">${e.text}</p><${se} row=${e} /></li>`}function ra({row:e}){let t=e.kind==="call"?o("ringing"):e.kind==="note"?M("did",e.step):e.kind==="follow_up"?s`${ce(e.flow??"")}: ${M("did",e.step??"open")}`:M("kind",e.kind);return s`<li class="event"><p>${t}${e.text&&s` — <span dir="auto">${e.text}</span>`}</p><${se} row=${e} /></li>`}function la({row:e}){return s`<li class="event"><p>${o("otherDesk")}${Oe[e.kind]&&s`: ${o(`kind.${Oe[e.kind]}`)}`}</p></li>`}function ia({item:e}){return e.other?s`<${la} row=${e} />`:e.call?s`<${oa} item=${e} />`:e.kind==="note"&&!e.flow?s`<${sa} row=${e} />`:e.channel==="desk"||e.kind==="opt_out"?s`<${ra} row=${e} />`:s`<${na} row=${e} />`}function nn({rows:e}){let t;return s`
		<ol class="thread" aria-live="polite" aria-label=${o("conversation")}>${ta(e).map(a=>{let n=P(a.at),r=n!==t;return t=n,s`
				${r&&s`<li key=${n} class="dateline"><span>${n}</span></li>`}
				<${ia} key=${a.id} item=${a} />`})}</ol>`}var T=f("answer"),L=f(null),re=f(null),be=new Map,V=()=>document.getElementById("answer");function nt(e){V().value===""?be.delete(e):be.set(e,{mode:T.value,text:V().value})}function He(e){T.value=e,nt(d.value.person),setTimeout(()=>V()?.focus())}async function at(){if(L.value){L.value=null;return}T.value="answer";let e=d.value.person;await $(async()=>{let{answers:t}=await I(`people/${e}/ready?language=${ve.value}`);F(e)&&(L.value=t)}),setTimeout(()=>document.querySelector(".ready button")?.focus())}var an;function qe(){clearTimeout(an),an=setTimeout(async()=>{let e=V()?.value.trim();try{re.value=e&&T.value==="answer"?await b("parts",{text:e}):null}catch{re.value=null}},150)}function ua({text:e}){let t=V().value.trim();V().value=t?`${t}
${e}`:e,nt(d.value.person),L.value=null,qe(),V().focus()}function ca(){let e=t=>{let a=[...t.currentTarget.querySelectorAll("button")],n={ArrowDown:1,j:1,ArrowUp:-1,k:-1}[t.key];t.key==="Escape"?(t.stopPropagation(),L.value=null,V().focus()):n&&(t.preventDefault(),a[Math.max(0,Math.min(a.length-1,a.indexOf(document.activeElement)+n))]?.focus())};return s`
		<ul class="ready" aria-label=${o("ready")} onKeyDown=${e}>
			${L.value.length===0&&s`<li class="empty">${o("noReady")}</li>`}
			${L.value.map(t=>s`
				<li key=${t.name}><button type="button" onClick=${()=>ua(t)}>
					<span dir="auto" lang=${t.language}>${t.text}</span>
					${t.meaning_language!==t.language&&s`<small dir="auto" lang=${t.meaning_language}>${t.meaning}</small>`}
				</button></li>`)}
		</ul>`}function pa(){let{number:e,stopped:t,safety:a,holder:n}=d.value;return e?t?"stopped":a==="never"?"neverLong":n!==null&&n!==h.value.name?"held":"":"erasedLong"}function ma(){let{parts:e,price:t,because:a}=re.value??{};return s`<output>${re.value&&s`
		${o("partsOf",e)}${t?` · ${$t(t)}`:""}${a&&s` · <span title=${o("becauseLong")}>${o("because")} «<bdi>${a}</bdi>»</span>`}`}</output>`}function on(){let e=Y(),{person:t}=d.value,a=T.value==="note",n=a?"":pa();y(()=>{let u=be.get(t)??{mode:"answer",text:""};return V().value=u.text,T.value=u.mode,qe(),()=>{L.value=re.value=null}},[t]),y(qe,[a]);let r=async u=>{u.preventDefault();let c=V().value.trim();!c||n||!await S(`people/${t}/${T.value}`,{text:c})||be.get(t)?.text.trim()!==c||(be.delete(t),F(t)&&(V().value="",re.value=null,T.value="answer"))},i=u=>{u.key==="Enter"&&(u.ctrlKey||u.metaKey)&&e.current.requestSubmit()},l=()=>{nt(t),qe()};return s`
		<form class=${`write ${T.value}`} ref=${e} onSubmit=${r}>
			${L.value&&s`<${ca} />`}
			${n&&s`<p class="bar-to" role="status">${o(n)}</p>`}
			<label><span class="hidden">${o(a?"note":"answer")}</span>
				<textarea id="answer" rows="3" maxlength="1600" dir="auto" onInput=${l} onKeyDown=${i}
					placeholder=${o(a?"note":"answer")}></textarea></label>
			<div class="below">
				<div class="choice" role="group" aria-label=${o("whatToWrite")}>
					${["answer","note"].map(u=>s`
						<button type="button" key=${u} aria-pressed=${T.value===u} onClick=${()=>He(u)}>${o(u==="note"?"noteWord":"answerWord")}</button>`)}
				</div>
				<button type="button" class="plain" aria-expanded=${L.value!==null} onClick=${at}>${o("ready")}</button>
				<${ma} />
				<button class="main" disabled=${!!n}>${o(a?"save":"send")}</button>
			</div>
		</form>`}var Fe=f(!1),rn=()=>d.value.tasks.filter(({state:e,staff:t})=>e!=="done"&&(t===null||t===h.value.name));async function ln(){for(let e of rn())if(!await S(`tasks/${e.id}`,{state:"done"}))return;d.value.holder===h.value.name&&await S(`people/${d.value.person}/free`),q("inbox")}var da=()=>S(`people/${d.value.person}/${d.value.holder===h.value.name?"free":"hold"}`),un=()=>S(`people/${d.value.person}/call`,{},"rings");function sn(e){let t=document.querySelector(`details.${e}`);t&&(t.closest("details.about")?.setAttribute("open",""),t.open=!0,t.querySelector("select, input, button").focus())}function $a(){let e=d.value.appointments,t=e.find(({starts:a,state:n})=>a>Date.now()&&n!=="cancelled")??e.at(-1);t&&q("appointment",String(t.id))}var fa=[{key:"r",name:"key.answer",run:()=>He("answer")},{key:"n",name:"key.note",run:()=>He("note")},{key:"a",name:"ready",run:at},{key:"c",name:"ring",run:()=>d.value.number&&un()},{key:"t",name:"hold",run:da},{key:"h",name:"handOver",run:()=>sn("hand")},{key:"l",name:"known",run:()=>sn("say")},{key:"o",name:"key.appointment",run:$a},{key:"m",name:"newAppointment",run:()=>q("appointment","new","","",d.value.person)},{key:"x",name:"finish",run:ln},{key:"s",name:"searchHere",run:()=>{Fe.value=!0}}];function ha(){let e=d.value;return s`
		<header class="top">
			<a class="back" href="#inbox" aria-label=${o("key.inbox")}>${document.documentElement.dir==="rtl"?"→":"←"}</a>
			<h1>${e.name?s`<bdi>${e.name}</bdi>`:s`<bdi dir="ltr">${e.number??o("erased")}</bdi>`}</h1>
			<span class="tags">
				${e.language&&s`<span class="tag">${ke(e.language)}</span>`}
				${e.safety!=="normal"&&s`<b class="tag">${o(e.safety)}</b>`}
				${e.stopped&&s`<b class="tag">STOP</b>`}
			</span>
			<span class="deeds">
				<button type="button" onClick=${un} disabled=${!e.number||e.stopped}>${o("ring")}</button>
				${rn().length>0&&s`<button type="button" onClick=${ln}>${o("finish")}</button>`}
			</span>
		</header>`}function ba(){let e=a=>{a.preventDefault(),Ze(new FormData(a.target).get("words").trim())},t=()=>{Fe.value=!1,Ze("")};return s`
		<form class="within" role="search" onSubmit=${e}>
			<input name="words" type="search" dir="auto" maxlength="64" required aria-label=${o("searchHere")} placeholder=${o("searchHere")}
				ref=${de} />
			<button>${o("search")}</button>
			<button type="button" onClick=${t}>${o("shut")}</button>
			${oe.value?.length===0&&s`<p class="empty" role="status">${o("nobody")}</p>`}
		</form>`}var ga=e=>e.scrollHeight-e.scrollTop-e.clientHeight<160;function cn({parts:[e]}){let t=Y(),a=Y(!0),n=z.value.at(-1)?.id;y(()=>{d.value?.person!==e&&(d.value=null,z.value=[]),ae.value=oe.value=null,Fe.value=!1,G(e)},[e]),y(()=>{d.value&&(R.value.person===void 0||R.value.person===e)&&G(e)},[R.value.count]);let r=()=>We.value?t.current:document.scrollingElement;t.current&&(a.current=ga(r())),y(()=>{t.current&&(a.current||!n)&&(r().scrollTop=r().scrollHeight)},[n]);let i=d.value?.person===e;return _([...i?fa:[],{key:"Escape",name:"key.inbox",run:()=>q("inbox")}]),i?s`
		<div class="person">
			<${ha} />
			${We.value?s`<aside aria-label=${o("about")}><${tt} /></aside>`:s`<details class="about"><summary>${o("about")}</summary><${tt} /></details>`}
			<section class="talk" aria-label=${o("conversation")}>
				${Fe.value&&s`<${ba} />`}
				<div class="past" ref=${t} tabindex="0">
					${!oe.value&&ne.value>0&&s`<button type="button" class="earlier" onClick=${Bt}>${o("earlier")}</button>`}
					<${nn} rows=${oe.value??z.value} />
				</div>
				<${Qt} />
				<${on} />
			</section>
		</div>`:s`<h1 class="hidden">${o("conversation")}</h1>`}var pn=20,B=f(null),va=W();function ya(e,t,a){return e.length>=pn?o("search.many"):B.value===null||a?o("search.on"):e.length+t.length===0&&o("nobody")}function ge(e){let t=[...document.querySelectorAll(".found a, .tasks .what")];t[Math.max(0,Math.min(t.length-1,t.indexOf(document.activeElement)+e))]?.focus()}function wa(e){let{people:t,tasks:a}=B.value??{people:[],tasks:[]},n=new Set(t.map(({person:r})=>r));B.value={people:[...t,...e.people.filter(({person:r})=>!n.has(r))],tasks:[...a,...e.tasks],next:e.next}}async function ka(e,t){let a="";do await va([`search?q=${encodeURIComponent(e)}${a&&`&from=${a}`}`],n=>{let r=B.value===null;wa(n),r&&setTimeout(()=>ge(0)),a=n.next});while(a&&t()&&B.value.people.length<pn)}var xa=["code","number","case"];function Ca(){let{people:[e,t],tasks:a}=B.value;e&&!t&&a.length===0&&xa.includes(e.by)&&location.replace(`#person/${e.person}`)}function mn({parts:[e=""]}){y(()=>{let r=!0;return B.value=null,$(()=>ka(e,()=>r)).then(i=>i&&r&&Ca()),()=>{r=!1}},[e]),_([{key:"j",name:"key.next",run:()=>ge(1)},{key:"ArrowDown",run:()=>ge(1)},{key:"k",name:"key.before",run:()=>ge(-1)},{key:"ArrowUp",run:()=>ge(-1)}]);let{people:t=[],tasks:a=[],next:n}=B.value??{};return s`
		<h1>${o("search")}: <bdi>${e}</bdi></h1>
		<p class="empty" role="status">${ya(t,a,n)}</p>
		<ul class="found">${t.map(({person:r,by:i,name:l,number:u})=>s`
			<li key=${r}><a href=${`#person/${r}`}>
				<strong>${l?s`<bdi>${l}</bdi>`:s`<bdi dir="ltr">${u??r}</bdi>`}</strong>
				<span class="tag">${o(`by.${i}`)}</span></a></li>`)}</ul>
		<ul class="tasks">${a.filter(({person:r})=>r).map(r=>s`<${vt} key=${r.id} task=${r} />`)}</ul>`}var ot=f(null),Sa=W(),dn=()=>me(()=>Sa(["waiting"],({waiting:e})=>{ot.value=e})),Da=({id:e})=>$(()=>b(`waiting/${e}/drop`)).then(dn);function Ea({row:e}){return s`
		<li>
			<div class="what">
				${e.person?s`<a href=${`#person/${e.person}`}><${xe} task=${e} /></a>`:o("notYours")}
				<small><span class="tag">${O(e.desk)}</span>
					<span>${o("since")} <time>${K(e.since)}</time></span>
					${e.appointment>0&&s`<a href=${`#appointment/${e.appointment}`}>${o(e.keeps?"keepsUntilThen":"appointment")}</a>`}</small>
				${e.offers.map(t=>s`<p key=${t.day+t.time}><small>${P(Ce(t.day))} ${t.time} <span class="tag">${o(`offer.${t.state}`)}</span></small></p>`)}
			</div>
			<button type="button" onClick=${()=>Da(e)}>${o("takeOut")}</button>
		</li>`}function $n(){return y(()=>{dn()},[R.value.count]),s`
		<p><a href="#appointments">${o("backToWeek")}</a></p>
		<h1>${o("waitingList")}</h1>
		${ot.value?.length===0&&s`<p class="empty">${o("nobodyWaits")}</p>`}
		<ol class="tasks">${ot.value?.map(e=>s`<${Ea} key=${e.id} row=${e} />`)}</ol>`}var fn=["volunteer","coordinator","admin"],Te=f(null),Ia=()=>$(async()=>{let e=await import("./desk-more.js").catch(()=>{throw new Error("unreachable")});e.made==="2b2182b0f6ba6e53600cd16e1c61ffcf"?Te.value=e:location.reload()}),A=e=>function({parts:a}){return y(()=>{Te.value===null&&Ia()},[]),Te.value===null?s`<p aria-busy="true"></p>`:s`<${Te.value[e]} parts=${a} />`},Le=[{name:"inbox",View:yt,bar:"g"},{name:"appointments",View:kt,bar:"A"},{name:"appointment",View:zt},{name:"waiting",View:$n},{name:"cases",View:xt,bar:"C"},{name:"import",View:A("Import"),least:"coordinator"},{name:"notices",View:A("Notices"),bar:"N",least:"coordinator"},{name:"notice",View:A("Notice"),least:"coordinator"},{name:"notice-edit",View:A("NoticeEdit"),least:"coordinator"},{name:"flows",View:A("Flows"),bar:"F",least:"coordinator"},{name:"numbers",View:A("Numbers"),bar:"B",least:"coordinator"},{name:"voices",View:A("Voices"),bar:"V"},{name:"house",View:A("House"),bar:"L",least:"coordinator"},{name:"words",View:A("Words"),bar:"W",least:"coordinator"},{name:"person",View:cn},{name:"search",View:mn},{name:"staff",View:A("StaffView"),bar:"S",least:"admin"},{name:"audit",View:A("Audit"),bar:"R",least:"admin"},{name:"me",View:Kt}],st=({least:e="volunteer"})=>fn.indexOf(h.value.role)>=fn.indexOf(e);async function Va(){await $(()=>b("sign-out"))&&location.replace("./")}function Aa(e){e.preventDefault();let t=new FormData(e.target).get("q").trim();t.length>1&&q("search",t)}var hn=()=>document.getElementById("main").focus();function Oa(e){hn(),q(e)}var bn=()=>s`<img src="icon.svg" alt="" width="28" height="28" />`;function qa({at:e}){let t=Le.filter(a=>a.bar&&st(a));return _([...t.map(({name:a,bar:n})=>({key:n,name:a,run:()=>Oa(a)})),{key:"/",name:"key.search",run:()=>document.getElementById("q").select()}]),s`
		<header class="bar">
			<a class="skip" href="#" onClick=${a=>{a.preventDefault(),hn()}}>${o("skip")}</a>
			<${bn} />
			<nav class="views" aria-label=${o("views")}>
				${t.map(({name:a})=>s`
					<a key=${a} href=${`#${a}`} aria-current=${a===e?"page":void 0}>${o(a)}</a>`)}
			</nav>
			<form role="search" onSubmit=${Aa}>
				<input id="q" name="q" type="search" dir="auto" aria-label=${o("search")} placeholder=${o("searchFor")} minlength="2" maxlength="64" />
			</form>
			<nav class="self" aria-label="passaparola">
				<${ht} />
				<${Pe} />
				<a href="#me"><bdi>${h.value.name}</bdi></a>
				<button type="button" class="plain" onClick=${Va}>${o("leave")}</button>
			</nav>
		</header>`}function Ha(){return s`
		<header class="bar"><span class="home"><${bn} /> passaparola</span>
			<nav class="self" aria-label="passaparola"><${Pe} /></nav></header>`}function Fa(){let e=Y();return y(()=>{e.current.showModal()},[]),s`
		<dialog ref=${e} class="again" aria-label=${o("sign-in")} onCancel=${t=>t.preventDefault()}>
			<p>${o("sign-in.again")}</p>
			<${je} name=${h.value.name} />
			<p class="wrong" role="alert">${x.value&&x.value!=="sign-in"&&Ne(x.value)}</p>
			<button type="button" class="plain" onClick=${()=>location.replace("./")}>${o("sign-in.other")}</button>
		</dialog>`}function Ta(){if(h.value===void 0)return s`<main aria-busy="true"></main>`;let{name:e,View:t}=Le.find(a=>a.name===we.value[0]&&h.value&&st(a))??Le[0];return s`
		${h.value?s`<${qa} at=${e} />`:s`<${Ha} />`}
		<p class="wrong" role="alert">${x.value&&Ne(x.value)}</p>
		<p class="did" role="status">${pe.value&&o(pe.value)}</p>
		<main id="main" tabindex="-1">${h.value?s`<${t} key=${we.value.join("/")} parts=${we.value.slice(1)} />`:s`<${je} />`}</main>
		${ft.value&&s`<${Fa} />`}`}await ut();lt(s`<${Ta} />`,document.body);H();
