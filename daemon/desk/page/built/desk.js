// SPDX-License-Identifier: AGPL-3.0-or-later
// made by daemon/desk/page/build from b573284785f6e0d49e642f0e54434494
// with preact, htm, signals and lean-qr: licences.txt
import{A as me,B as E,C as Le,D as T,E as O,F as $,G as de,H as F,I as Ne,J as z,K as $t,L as we,M as ft,N as ht,P as bt,a as ut,b as s,d as w,e as pe,f as d,g as I,h as M,i as b,l as ct,m as Z,n as pt,o as mt,p as o,q as N,r as Y,s as j,t as A,u as W,v as ee,w as V,x as dt,y as h,z as q}from"./desk-chunk.js";function We(){return s`
		<label>
			<span class="hidden">${o("language")}</span>
			<select value=${Z.value} onChange=${e=>mt(e.target.value)}>
				${Object.entries(ct).map(([e,{name:t}])=>s`
					<option key=${e} value=${e} lang=${e}>${t}</option>`)}
			</select>
		</label>`}var ke=/^#link=(\w+)$/.exec(location.hash)?.[1],$e=d(null),gt=d(!1);ke&&history.replaceState(null,"",location.pathname);async function pa(e){e.preventDefault();let t=Object.fromEntries(new FormData(e.target)),n=await $(()=>$e.value===null?b("sign-in",t):b("sign-in/link",{link:ke,password:t.password}));if(!n&&E.value==="code"){gt.value=!0;return}n&&($e.value=null,await F())}function vt(){w(()=>{ke&&$(async()=>{$e.value=(await b("sign-in/link",{link:ke})).name})},[]);let e=$e.value!==null;return s`
		<form class="door" onSubmit=${pa}>
			<h1>${o(e?"choosePassword":"enter")}</h1>
			${e?s`<p><bdi>${$e.value}</bdi></p>`:s`
				<label>${o("name")}<input name="name" required autocomplete="username" autocapitalize="none" /></label>`}
			<label>${o("passwordWord")}<input name="password" type="password" required
				minlength=${e?10:1} autocomplete=${e?"new-password":"current-password"} /></label>
			${e&&s`<p class="hint">${o("passwordHint")}</p>`}
			${gt.value&&s`<label>${o("codeWord")}<input name="code" inputmode="numeric" autocomplete="one-time-code" pattern="[0-9]{6}" required /></label>`}
			<button class="main">${o("enter")}</button>
		</form>`}var ma=[.2,.375,.5555555555555556,.6666666666666666],da=(e,t)=>n=>{let a=4*e+n-4,r="*-04-39?2$%%$%%'$%''%'''%')(%'))%(++'(++'(+.'+-.',/3',33)-/5)-43).36)058*18<+37<+4:<,4:E,5<A-7>C/8@F/:EH/<EK0=FM1?IP2@KS3BNV4DPY5FS\\6HV_6IXb7K[e8N^i9Pam;Rdp<Tgt".charCodeAt(a)-35,i=a>8?r:1,l=t/i|0,u=t%i,c=i-u,m=a>8?l*ma[n]+(e>5)&-2:r,p=l-m;return{t:c*p+u*p+u,o:[[c,p],[u,p+1]],i:m}};var X=e=>new Uint8Array(e),fe=e=>{let t=new Error(`lean-qr error ${e}`);throw t.code=e,t},xe=e=>"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:".indexOf(e),_e=e=>e.charCodeAt(0),kt=(...e)=>(t,n)=>e.forEach(a=>a(t,n)),xt=e=>t=>{t.eci!==e&&(t.push(7,4),e<128?t.push(e,8):e<16384?t.push(32768|e,16):t.push(12582912|e,24),t.eci=e)},Ue=e=>(t,n)=>{t.push(4,4),t.push(e.length,8+8*(n>9)),e.forEach(a=>t.push(a,8))},ae=(e,t,n,a,r=(l,u)=>n(l.length,u),i=a?l=>kt(xt(a),e(l)):e)=>(i.test=t,i.l=n,i.est=r,i.eci=a&&[a],i),Dt=ae(e=>(t,n)=>{t.push(1,4),t.push(e.length,10+2*(n>26)+2*(n>9));let a=0;for(;a<e.length-2;a+=3)t.push(+e.slice(a,a+3),10);a<e.length-1?t.push(+e.slice(a),7):a<e.length&&t.push(+e[a],4)},e=>/[0-9]/.test(e),(e,t)=>14+2*(t>26)+2*(t>9)+10*e/3),Ct=ae(e=>(t,n)=>{t.push(2,4),t.push(e.length,9+2*(n>26)+2*(n>9));let a=0;for(;a<e.length-1;a+=2)t.push(45*xe(e[a])+xe(e[a+1]),11);a<e.length&&t.push(xe(e[a]),6)},e=>xe(e)>=0,(e,t)=>13+2*(t>26)+2*(t>9)+5.5*e),te=ae(e=>Ue([...e].map(_e)),e=>_e(e)<128,(e,t)=>12+8*(t>9)+8*e);te._=!0,te.u=!0;var Be=ae(te,e=>_e(e)<256,te.l,3);Be._=!0;var yt=new TextEncoder,Ye=ae(e=>Ue(yt.encode(e)),()=>1,0,26,(e,t)=>12+8*(t>9)+8*yt.encode(e).length);Ye._=!0;var je=()=>{let e=new Map,t=new TextDecoder("sjis"),n=X(2);for(let a=0;a<7973;++a)n[0]=a/192+129+64*(a>5951),n[1]=a%192+64,e.set(t.decode(n),a);return e.delete("�"),je=()=>e,e},Xe=ae(e=>(t,n)=>{t.push(8,4),t.push(e.length,8+2*(n>26)+2*(n>9));for(let a of e)t.push(je().get(a),13)},e=>je().has(e),(e,t)=>12+2*(t>26)+2*(t>9)+13*e);Xe._=!0;var St=[Dt,Ct,te,Be,Xe,Ye],$a={auto:(e,{modes:t=St}={})=>(n,a)=>{let r=t.map((p,v)=>{let y=new Map,C=(g,k)=>(y.has(g)||y.set(g,k(g,a)),y.get(g));return{m:p,h:1<<v,C:p.est("",a),S:p.l?(g,k)=>C(k-g,p.l):(g,k)=>C(e.slice(g,k),p.est)}}),i=[{v:0}],l=0,u=0,c=-1;for(let p of[...e,""]){let v=0;if(p)for(let y of r)y.m.test(p)&&(v|=y.h);if(!p||v!==c){if(c!==-1){let y=new Set(i.map(g=>g.D)),C=[];for(let{m:g,C:k,S,h:J}of r)if(c&J){let B=S(l,u);for(let ie of g.eci??y)if(!g.u||!ie){let ue;for(let _ of i)if(_.D===ie||g.eci){let ce=_.m===g&&_.D===ie,Ke=ce?_.V:_,it=g._&&ce?_.v+B-k:Ke.v+12*(Ke.D!==ie)+(ce?S(ce?_.$:l,u):B);(!ue||it<ue.v)&&(ue={$:ce?_.$:l,V:Ke,m:g,D:ie,A:u,v:it})}ue&&C.push(ue)}}i=C}c=v,l=u}u+=p.length}i.length||fe(5);let m=[];for(let p=i.reduce((v,y)=>y.v<v.v?y:v);p.m;p=p.V)m.push(p.m(e.slice(p.$,p.A)));m.reverse().forEach(p=>p(n,a))},multi:kt,eci:xt,bytes:Ue,numeric:Dt,alphaNumeric:Ct,ascii:te,iso8859_1:Be,shift_jis:Xe,utf8:Ye},fa=()=>({F:X(2956),I:0,push(e,t){for(let n=t,a=8-(7&this.I);n>0;n-=a,a=8)this.F[this.I>>3]|=e<<a>>n,this.I+=n<a?n:a}}),Re=(e,t=e*e,n=X(t))=>({size:e,K:n,get:(a,r)=>a>=0&&a<e&&!!(1&n[r*e+a]),toString({on:a="##",off:r="  ",lf:i=`
`,pad:l=4,padX:u=l,padY:c=l}={}){let m="";for(let p=-c;p<e+c;++p){for(let v=-u;v<e+u;++v)m+=this.get(v,p)?a:r;m+=i}return m},toImageData(a,{on:r=[0,0,0],off:i=[0,0,0,0],pad:l=4,padX:u=l,padY:c=l}={}){let m=e+2*u,p=e+2*c,v=a.createImageData(m,p),y=new Uint32Array(v.data.buffer);v.data.set([...r,255]);let C=y[0];v.data.set([...i,255]);let g=y[0];for(let k=0;k<p;++k)for(let S=0;S<m;++S)y[k*m+S]=this.get(S-u,k-c)?C:g;return v},toCanvas(a,r){let i=a.getContext("2d"),l=this.toImageData(i,r);a.width=l.width,a.height=l.height,i.putImageData(l,0,0)},toDataURL({type:a="image/png",scale:r=1,...i}={}){let l=document.createElement("canvas"),u=l.getContext("2d"),c=this.toImageData(u,i);return l.width=c.width*r,l.height=c.height*r,u.putImageData(c,0,0),u.imageSmoothingEnabled=!1,u.globalCompositeOperation="copy",u.drawImage(l,0,0,c.width,c.height,0,0,l.width,l.height),l.toDataURL(a,1)}}),De=[(e,t)=>1&(e^t),(e,t)=>1&t,e=>e%3,(e,t)=>(e+t)%3,(e,t)=>1&(e/3^t>>1),(e,t)=>(e&t&1)+e*t%3,(e,t)=>(e&t)+e*t%3&1,(e,t)=>(e^t)+e*t%3&1],Ce=X(511);for(let e=0,t=1;e<255;t=2*t^285*(t>127))Ce[Ce[t+255]=e++]=t;var Et=e=>Ce[e%255],It=e=>Ce[e+255],ha=(e,t)=>{let n=X(e.length+t.length-1);for(let a=0;a<e.length;++a)for(let r=0;r<t.length;++r)n[a+r]^=Et(e[a]+t[r]);return n.map(It)},ba=(e,t)=>{let n=X(e.length+t.length-1);n.set(e,0);for(let a=0;a<e.length;++a)if(n[a]){let r=It(n[a]);for(let i=0;i<t.length;++i)n[a+i]^=Et(t[i]+r)}return n.slice(e.length)},ze=[[0],[0,0]];for(let e=1;e<30;++e)ze.push(ha(ze[e],[0,e]));var ga=(e,t)=>{let n=[[],[]],a=0,r=0;for(let[l,u]of t.o)for(let c=0;c<l;++c,a+=u){let m=e.slice(a,a+u);n[0].push(m),n[1].push(ba(m,ze[t.i])),r+=u+t.i}let i=X(r);r=0;for(let l of n)for(let u=0,c=-1;c<r;++u){c=r;for(let m of l)u<m.length&&(i[r++]=m[u])}return i},At=(e,t,n)=>{let a=e<<=n;for(let r=134217728;r>>=1;)a&r&&(a^=t*(r>>n));return a|e},va=({size:e,K:t},n)=>{let a=(l,u,c,m)=>{for(;c-- >0;l+=e)t.fill(m,l,l+u)},r=(l,u,c)=>{for(let m=0;m++<3;c-=2)a(u*e+l-(c>>1)*(e+1),c,c,2|m)},i=2*((e-13)/(1+(n/7|0))/2+.75|0);if(n>1)for(let l=e-7;l>8;l-=i){for(let u=l;u>8;u-=i)r(l,u,5);l<e-7&&r(l,6,5)}if(n>6)for(let l=At(n,7973,12),u=1;u<7;++u)for(let c=12;c-- >9;l>>=1)t[u*e-c]=2|1&l;a(7,2,9,2),a(e-8,8,9,2);for(let l=0;l<e;++l)t[6*e+l]=3^1&l;r(3,3,7),r(e-4,3,7);for(let l=0;l<e;++l)for(let u=l;u<e;++u)t[u*e+l]=t[l*e+u];t[(e-8)*e+8]=3},ya=({size:e,K:t})=>{let n=[];for(let a=e-2,r=e,i=-1;a>=0;a-=2){for(a===5&&(a=4);r+=i,r!==-1&&r!==e;){let l=r*e+a;t[l+1]||n.push(l+1),t[l]||n.push(l)}i*=-1}return n},wa=({K:e},t,n)=>t.forEach((a,r)=>e[a]=n[r>>3]>>(7&~r)&1),ka=({size:e,K:t},n,a,r)=>{for(let l=0;l<e;++l)for(let u=0;u<e;++u){let c=l*e+u;t[c]^=!(n(u,l)||2&t[c])}let i=21522^At((1^r)<<3|a,1335,10);for(let l=0;l++<8;i>>=1)t[(l-(l<7))*e+8]=1&i,t[9*e-l]=1&i;for(let l=8;--l,i;i>>=1)t[8*e+l-(l<7)]=1&i,t[(e-l)*e+8]=1&i},xa=({size:e,K:t},n=0,a=0)=>{for(let r=0;r<e;++r){for(let i=0;i<2;++i)for(let l,u=0,c=0,m=2;u<e;++u){let p=1&t[i?r*e+u:u*e+r];a+=p,c=(c>>1|2098176)&(3047517^p-1),2049&c&&(n+=40),p^m&&(l=0),m=p,n+=++l===5?3:l>5}if(r)for(let i=e+r,l=5*t[r-1]^t[r];i<e*e;i+=e){let u=5*t[i-1]^t[i];n+=3*!(1&(l|u)|4&(l^u)),l=u}}return n+10*(10*Math.abs(a/(e*e)-1)|0)},wt=[],Se=(e=fe(1),{minCorrectionLevel:t=0,maxCorrectionLevel:n=3,minVersion:a=1,maxVersion:r=40,mask:i,trailer:l=60433,...u}={})=>{n<t&&fe(3),r<a&&fe(2),typeof e=="string"&&(e=$a.auto(e,u));for(let c=a,m=0;c<=r;++c){let p=wt[c];p||(wt[c]=p=Re(4*c+17),va(p,c),p.p=ya(p));let v=da(c,p.p.length>>3);if(8*v(t).t<m)continue;let y=fa();e(y,c),m=y.I;for(let C=n;C>=t;--C){let g=v(C);if(8*g.t<m)continue;for(y.I=m+11&-8;y.I<8*g.t;)y.push(l,16);let k=Re(p.size,p.K);return wa(k,p.p,ga(y.F,g)),(De[i]?[De[i]]:De).map((S,J)=>{let B=Re(k.size,k.K);return ka(B,S,i??J,C),B.s=De[i]?0:xa(B),B}).reduce((S,J)=>J.s<S.s?J:S)}}fe(4)};Se.with=(...e)=>(t,n)=>Se(t,{modes:[...St,...e],...n});var Q=d(null),Qe=4;function Da({address:e}){let t=Se(e),n=[];for(let r=0;r<t.size;r++)for(let i=0;i<t.size;i++)t.get(i,r)&&n.push(`M${i} ${r}h1v1h-1z`);let a=t.size+2*Qe;return s`<svg class="qr" viewBox=${`${-Qe} ${-Qe} ${a} ${a}`} role="img" aria-label=${o("qr")}><path d=${n.join("")} /></svg>`}var Ca=()=>$(async()=>{Q.value=await I("me/code")});async function Sa(e){e.preventDefault();let{password:t,code:n}=Object.fromEntries(new FormData(e.target));await $(()=>b("me/code",{password:t,code:n,secret:Q.value.secret}),"saved")&&(Q.value=null,await F())}async function Ea(e){e.preventDefault();let{password:t}=Object.fromEntries(new FormData(e.target));await $(()=>b("me/code/remove",{password:t}),"saved")&&await F()}var Vt=()=>s`<label>${o("passwordWord")}<input name="password" type="password" required autocomplete="current-password" /></label>`;function Ia(){return s`
		<p>${o("codeHow")}</p>
		<${Da} address=${Q.value.address} />
		<p><a href=${Q.value.address}>${o("codeHere")}</a></p>
		<p>${o("codeByHand")} <code class="secret" dir="ltr">${Q.value.secret.match(/.{1,4}/g).join(" ")}</code></p>
		<form class="stack" onSubmit=${Sa}>
			<label>${o("codeWord")}<input name="code" inputmode="numeric" dir="ltr" autocomplete="one-time-code" pattern="[0-9]{6}" required /></label>
			<${Vt} />
			<button class="main">${o("save")}</button>
		</form>`}function qt(){return s`
		<section><h2>${o("secondStep")}</h2>
			<p class="hint">${o(h.value.code?"codeOn":"codeOff")}</p>
			${h.value.code?s`<form class="stack" onSubmit=${Ea}><${Vt} /><button>${o("codeRemove")}</button></form>`:Q.value?s`<${Ia} />`:s`<button type="button" onClick=${Ca}>${o("codeSet")}</button>`}
		</section>`}var Ot=e=>async t=>{t.preventDefault();let n=t.target;await $(()=>b(e,Object.fromEntries(new FormData(n))),"saved")&&(n.reset(),await F())},Aa=({id:e})=>$(()=>b(`me/sessions/${e}/end`)).then(F);function Va(){return s`
		<section><h2>${o("ownPhone")}</h2>
			<p class="hint">${o("ownPhoneHint")}</p>
			<form class="line" onSubmit=${Ot("me/phone")}>
				<label><span class="hidden">${o("ownPhone")}</span>
					<input name="phone" type="tel" dir="ltr" autocomplete="tel" placeholder="+39…" maxlength="20" defaultValue=${h.value.phone??""} key=${h.value.phone} /></label>
				<button>${o("save")}</button>
			</form></section>`}function qa(){return s`
		<section><h2>${o("choosePassword")}</h2>
			<form class="stack" onSubmit=${Ot("me/password")}>
				<input class="hidden" type="text" name="name" value=${h.value.name} autocomplete="username" tabindex="-1" aria-hidden="true" readonly />
				<label>${o("passwordWord")}<input name="password" type="password" required autocomplete="current-password" /></label>
				<label>${o("newPassword")}<input name="new" type="password" required minlength="10" autocomplete="new-password" /></label>
				<p class="hint">${o("passwordHint")}</p>
				<button>${o("save")}</button>
			</form></section>`}function Ht(){let{name:e,role:t,desks:n,sessions:a}=h.value;return s`
		<h1><bdi>${e}</bdi></h1>
		<p class="tags"><span class="tag">${o(`role.${t}`)}</span> ${n.split(" ").map(r=>s`<span key=${r} class="tag">${r==="all"?o("allDesks"):j(r)}</span> `)}</p>
		<div class="panels">
			<${Va} />
			<section><h2>${o("sessions")}</h2>
				<ul class="items">${a.map(r=>s`
					<li key=${r.id}><time>${W(r.began)}</time> <small>${o("until")} ${W(r.ends)}</small>
						${r.here?s`<span class="tag">${o("here")}</span>`:s`<button type="button" onClick=${()=>Aa(r)}>${o("end")}</button>`}</li>`)}</ul></section>
			<${qt} />
			<${qa} />
		</div>`}var Tt=d(null),Mt=d([]),he=d([]),Oa=M(),Ft=e=>de(()=>Oa([`appointments/${e}`],t=>{Tt.value=t}));async function Pt(e,t){he.value=[];try{return E.value="",await b(e,t)}catch(n){return E.value=n.message,he.value=n.columns??[],null}}function x({name:e,children:t}){return s`<label>${o(`field.${e}`)}${t}
		${he.value.includes(e)&&s`<span class="wrong">${o(`bad.${e}`)}</span>`}</label>`}function Ha(e){let t=Math.round(e/36e5);return t%24===0?`${V(t/24)} ${o("days")}`:`${V(t)} ${o("hours")}`}function Ma({history:e}){return s`
		<h2>${o("told")}</h2>
		${e.length===0?s`<p class="empty">${o("toldNothing")}</p>`:s`
			<ol class="history">${e.map(t=>s`
				<li><time>${W(t.at)}</time>
					<span>${t.before===0?o("ofChange"):`${Ha(t.before)} ${o("beforeIt")}`}</span>
					<span class="tag">${o(`told.${t.state}`)}</span>
					${t.calls>0&&s`<span class="tag">${o("calls")}: ${V(t.calls)}</span>`}
					${t.stale&&s`<span class="tag">${o("told.stale")}</span>`}</li>`)}</ol>`}`}var Ge=(e,t,n)=>Pt(t,n).then(a=>{a&&Ft(e)});function Ta({item:e}){let t=n=>{n.preventDefault();let{starts:a,place:r,reminders:i}=Object.fromEntries(new FormData(n.target));Ge(e.id,`appointments/${e.id}`,{starts:a,place:r,reminders:i?"yes":"no"})};return e.past||e.state==="cancelled"?null:s`
		<details open=${e.state==="moving"}><summary>${o("moveIt")}</summary>
			<form class="door" onSubmit=${t}>
				<${x} name="starts"><input id="starts" name="starts" type="datetime-local" required defaultValue=${`${e.day}T${e.time}`} /></${x}>
				<${x} name="place"><input name="place" required maxlength="300" dir="auto" defaultValue=${e.place} /></${x}>
				<label class="tick"><input name="reminders" type="checkbox" defaultChecked=${e.reminders} /> ${o("field.reminders")}</label>
				<p class="hint">${o("moveHint")}</p>
				<button class="main">${o("moveIt")}</button>
			</form></details>
		<details><summary>${o("cancelIt")}</summary>
			<p>${o("cancelHint")}</p>
			<button type="button" class="alert" onClick=${()=>Ge(e.id,`appointments/${e.id}/cancel`)}>${o("cancelIt")}</button></details>
		<button type="button" onClick=${()=>Ge(e.id,`appointments/${e.id}/wait`)}>${o("waitForSlot")}</button>`}function Fa({id:e}){w(()=>{he.value=[]},[e]),w(()=>{Ft(e)},[e,T.value.count]);let t=Tt.value;return String(t?.id)!==e?s`<h1>${o("appointment")}</h1>`:s`
		<p><a href=${`#appointments/week/${t.day}`}>${o("backToWeek")}</a></p>
		<h1>${A(we(t.day))}, <time>${t.time}</time> · <bdi dir="ltr">${t.code}</bdi></h1>
		<p><${ft} item=${t} /> ${t.desk&&s`<span class="tag">${t.desk}</span>`} ${t.topic&&s`<span class="tag" dir="auto">${t.topic}</span>`} ${t.staff&&s`<span class="tag" dir="auto">${t.staff}</span>`}</p>
		<p dir="auto">${t.place}</p>
		<p>${t.person?s`<a href=${`#person/${t.person}`}>${o("conversation")} <bdi dir="ltr">${t.number??o("erased")}</bdi></a>`:o("notYours")}</p>
		<${Ta} item=${t} />
		<${Ma} history=${t.history} />`}function Pa({starts:e="",desk:t="",person:n=""}){w(()=>{he.value=[],de(async()=>{({desks:Mt.value}=await I("appointments?days=1"))}),document.querySelector(e?"#who":"#starts")?.focus()},[]);let a=Mt.value,r=async i=>{i.preventDefault();let{who:l,reminders:u,...c}=Object.fromEntries([...new FormData(i.target)].filter(([,v])=>v!=="")),m=/^[a-z0-9]{12}$/.test(l??""),p=await Pt("appointments",{...c,[m?"person":"number"]:l,reminders:u?"yes":"no"});p&&O("appointment",String(p.id))};return s`
		<p><a href="#appointments">${o("backToWeek")}</a></p>
		<form class="door wider" onSubmit=${r}>
			<h1>${o("newAppointment")}</h1>
			<${x} name="starts"><input id="starts" name="starts" type="datetime-local" required defaultValue=${e} /></${x}>
			<${x} name="number"><input id="who" name="who" required maxlength="40" dir="ltr" autocomplete="off" defaultValue=${n} /></${x}>
			<p class="hint">${o("whoHint")}</p>
			<label>${o("desk")}<select name="desk"><option value="">–</option>${a.map(({name:i})=>s`<option key=${i} selected=${i===t}>${i}</option>`)}</select></label>
			<${x} name="place"><input name="place" maxlength="300" dir="auto" required=${!a.some(({place:i})=>i)} /></${x}>
			<${x} name="topic"><input name="topic" maxlength="60" dir="auto" /></${x}>
			<label>${o("field.language")}<select name="language"><option value=""></option>${q.value.languages.map(({tag:i,name:l})=>s`<option key=${i} value=${i} lang=${i}>${l}</option>`)}</select></label>
			<${x} name="code"><input name="code" maxlength="20" dir="ltr" autocapitalize="characters" /></${x}>
			<p class="hint">${o("codeHint")}</p>
			<label class="tick"><input name="reminders" type="checkbox" defaultChecked /> ${o("field.reminders")}</label>
			<button class="main">${o("save")}</button>
		</form>`}function Kt({parts:[e,t,n,a]}){return e==="new"?s`<${Pa} starts=${t} desk=${n} person=${a} />`:s`<${Fa} id=${e} />`}var Ze="desk",Nt=["all","unread","mine","free"],be=d("all"),Ve=d(""),P=d(null),et=d(!1),Ie,Wt=e=>`inbox?filter=${be.value}&desk=${encodeURIComponent(Ve.value)}&skip=${e}`,Ka=M();async function Rt(){try{let e=Math.max(0,(P.value?.length??0)-50);await Ka(Array.from({length:1+Math.min(3,Math.ceil(e/50))},(t,n)=>Wt(50*n)),(...t)=>{P.value=t.flatMap(n=>n.tasks),et.value=t.at(-1).more})}catch(e){E.value=e.message}}async function La(){await $(async()=>{let e=await I(Wt(P.value.length));P.value=[...P.value,...e.tasks],et.value=e.more})}var qe=(e,t)=>e&&$(()=>b(`tasks/${e.id}`,t)).then(Rt),Na=()=>[...document.querySelectorAll(".tasks .what")],Lt=()=>P.value?.find(({id:e})=>e===Number(document.activeElement.closest("[data-task]")?.dataset.task));function Ee(e){let t=Na(),n=t.findIndex(a=>a.closest("[data-task]")===document.activeElement.closest("[data-task]"));t[Math.max(0,Math.min(t.length-1,n+e))]?.focus()}var Ae=e=>new Date().setHours(24*e,0,0,0);function Je(e){return e.urgent?o("urgent"):e.due<Ae(0)?o("overdue"):e.due<Ae(1)?o("today"):e.due<Ae(2)?o("tomorrow"):A(e.due)}function tt({id:e}){return s`<audio controls preload="none" src=${`api/recordings/${e}`} aria-label=${o("recording")}></audio>`}var ge=e=>new Intl.DisplayNames(Z.value,{type:"language"}).of(e);function Wa({task:e}){return e.name?s`<bdi>${e.name}</bdi>`:s`<bdi dir="ltr">${e.number??o(e.person?"erased":"withheld")}</bdi>`}function Ra({task:e}){return e.said?s`<span class="said"><bdi lang=${e.language}>${e.said}</bdi></span>`:e.called?s`<span class="said">${o("called")}${e.seconds>0&&` · ${o("leftMessage",e.seconds)}`}</span>`:null}function at({task:e}){let t=e.staff===h.value?.name;return s`
		<li data-task=${e.id} class=${`task ${e.urgent?"urgent":""} ${e.unread?"unread":""}`}>
			<a class="what" href=${e.person?`#person/${e.person}`:"#inbox"} onClick=${()=>{Ie=e.id}}>
				<span class="first">
					${e.unread&&s`<span class="dot"><span class="hidden">${o("unread")} </span></span>`}
					<strong><${Wa} task=${e} /></strong>
					<span class="topic">${Y(e.topic)}</span>
					<time datetime=${new Date(e.heard||e.opened).toISOString()}>${_a(e.heard||e.opened)}</time>
				</span>
				<${Ra} task=${e} />
				<span class="tags">
					${e.stopped&&s`<b class="tag">STOP</b>`}
					${e.desk!==Ze&&s`<span class="tag">${j(e.desk)}</span>`}
					${e.language&&s`<span class="tag" title=${o("language")}>${ge(e.language)}</span>`}
					${e.state!=="open"&&s`<span class="tag">${o(e.state)}</span>`}
					${e.staff&&s`<span class="tag own"><bdi>${e.staff}</bdi></span>`}
				</span>
			</a>
			${!e.person&&e.seconds>0&&s`<${tt} id=${e.interaction} />`}
			${t?s`<button type="button" onClick=${()=>qe(e,{state:"done"})}>${o("close")}</button>`:s`<button type="button" disabled=${e.staff!==null} onClick=${()=>qe(e,{take:!0})}>${o("take")}</button>`}
		</li>`}var _a=e=>e>=Ae(0)?ee(e):A(e);function ja(){return s`
		<div class="filters">
			<div class="choice" role="group" aria-label=${o("inbox")}>
				${Nt.map(e=>s`
					<button type="button" key=${e} aria-pressed=${be.value===e} onClick=${()=>{be.value=e}}>${o(e==="free"?"free.filter":e)}</button>`)}
			</div>
			${q.value.desks.length>1&&s`
				<label><span class="hidden">${o("toDesk")}</span>
					<select value=${Ve.value} onChange=${({target:e})=>{Ve.value=e.value}}>
						<option value="">${o("allDesks")}</option>
						${q.value.desks.map(e=>s`<option key=${e} value=${e}>${j(e)}</option>`)}
					</select></label>`}
		</div>`}function _t(){w(()=>{Rt()},[be.value,Ve.value,T.value.count]);let e=P.value!==null;w(()=>{e&&Ie&&document.querySelector(`[data-task="${Ie}"] .what`)?.focus(),Ie=void 0},[e]),z([{key:"j",name:"key.next",run:()=>Ee(1)},{key:"ArrowDown",run:()=>Ee(1)},{key:"k",name:"key.before",run:()=>Ee(-1)},{key:"ArrowUp",run:()=>Ee(-1)},{key:"t",name:"take",run:()=>qe(Lt(),{take:!0})},{key:"x",name:"close",run:()=>qe(Lt(),{state:"done"})},...Nt.map((n,a)=>({key:String(a+1),name:n==="free"?"free.filter":n,run:()=>{be.value=n}}))]);let t=Map.groupBy?.(P.value??[],Je)??(P.value??[]).reduce((n,a)=>n.set(Je(a),[...n.get(Je(a))??[],a]),new Map);return s`
		<div class="title"><h1>${o("inbox")}</h1><${ja} /></div>
		${P.value?.length===0&&s`<p class="empty">${o("nothing")}</p>`}
		${[...t].map(([n,a])=>s`
			<section key=${n} aria-label=${n}>
				<h2>${n}</h2>
				<ul class="tasks">${a.map(r=>s`<${at} key=${r.id} task=${r} />`)}</ul>
			</section>`)}
		${et.value&&s`<button type="button" onClick=${La}>${o("more")}</button>`}`}var f=d(null),U=d([]),ve=d(0),ne=d(null),oe=d(null),za=M();function Ua(e,t){let n=t.rows.toReversed(),a=f.value?.person===e.person?U.value.filter(({id:r})=>r<n[0]?.id):[];a.length===0&&(ve.value=t.earlier),U.value=[...a,...n],f.value=e}async function se(e){try{await za([`people/${e}`,`people/${e}/thread`],Ua)&&f.value.tasks.some(({unread:t})=>t)&&await b(`people/${e}/read`)}catch(t){E.value=t.message}}var jt=()=>$(async()=>{let e=await I(`people/${f.value.person}/thread?from=${ve.value}`);U.value=[...e.rows.toReversed(),...U.value],ve.value=e.earlier}),nt=e=>$(async()=>{oe.value=e?(await I(`people/${f.value.person}/thread?q=${encodeURIComponent(e)}`)).rows.toReversed():null}),D=(e,t,n)=>$(()=>b(e,t),n).then(a=>se(f.value.person).then(()=>a));var Ba=["normal","neutral","silent","never"];function Ut(){let{holder:e,held_until:t,person:n}=f.value,a=e===h.value.name;return e===null?s`<p class="held"><span>${o("machineAnswers")}</span>
			<button type="button" onClick=${()=>D(`people/${n}/hold`)}>${o("hold")}</button></p>`:s`<p class="held mine"><span>${o("heldBy")} <bdi>${e}</bdi> · ${o("until")} ${ee(t)}</span>
		${a&&s`<button type="button" onClick=${()=>D(`people/${n}/free`)}>${o("free")}</button>`}</p>`}function Ya({task:e}){let t=async n=>{n.preventDefault();let{desk:a,due:r,note:i,colleague:l}=Object.fromEntries(new FormData(n.target)),u=await $(()=>b(`tasks/${e.id}`,{...i&&{note:i},...a&&{desk:a},...l&&{to:l},...r&&{due:new Date(`${r}T09:00`).getTime(),state:"waiting"}}));u&&a?O("inbox"):u&&se(f.value.person)};return s`
		<details class="hand"><summary>${o("handOver")}</summary>
			<form onSubmit=${t}>
				<label>${o("toDesk")}<select name="desk"><option value=""></option>${q.value.desks.map(n=>s`<option key=${n} value=${n}>${j(n)}</option>`)}</select></label>
				<label>${o("toPerson")}<select name="colleague"><option value=""></option>${q.value.staff.map(({name:n})=>s`<option key=${n}>${n}</option>`)}</select></label>
				<label>${o("sentence")}<input name="note" maxlength="1600" dir="auto" autocomplete="off" /></label>
				<label>${o("due")}<input type="date" name="due" /></label>
				<button class="main">${o("save")}</button>
			</form></details>`}function zt({task:e}){let t=e.staff===h.value.name;return s`
		<li class=${`todo ${e.urgent?"urgent":""} ${e.state}`}>
			<p><strong>${Y(e.topic)}</strong>${e.desk!==Ze&&s` <span class="tag">${j(e.desk)}</span>`}</p>
			<small>${o(e.state)}${e.staff&&s` · <bdi>${e.staff}</bdi>`}${e.state!=="done"&&s` · ${o("dueOn")} <time>${A(e.due)}</time>`}</small>
			${e.state!=="done"&&s`
				<p class="deeds">
					${!t&&s`<button type="button" disabled=${e.staff!==null} onClick=${()=>D(`tasks/${e.id}`,{take:!0})}>${o("take")}</button>`}
					<button type="button" onClick=${()=>D(`tasks/${e.id}`,{state:"done"})}>${o("close")}</button>
				</p>
				<${Ya} task=${e} />`}
		</li>`}function Xa(){let e=f.value,t=()=>$(async()=>{ne.value=(await b(`people/${e.person}/number`)).number}),n=a=>D(`people/${e.person}/about`,a,"saved");return s`
		<dl class="known">
			<div><dt>${o("number")}</dt><dd><bdi dir="ltr">${ne.value??e.number??o("erased")}</bdi>
				${e.number&&!ne.value&&s` <button type="button" class="plain" onClick=${t}>${o("showNumber")}</button>`}</dd></div>
			<div><dt><label for="language">${o("theirLanguage")}</label></dt><dd>
				<select id="language" value=${e.language??""} onChange=${({target:a})=>n({language:a.value})}>
					${!e.language&&s`<option value="">?</option>`}
					${q.value.languages.map(({tag:a})=>s`<option key=${a} value=${a}>${ge(a)}</option>`)}
				</select></dd></div>
			<div><dt><label for="safety">${o("safety")}</label></dt><dd>
				<select id="safety" value=${e.safety} onChange=${({target:a})=>n({safety:a.value})}>
					${Ba.map(a=>s`<option key=${a} value=${a}>${o(a)}</option>`)}
				</select></dd></div>
			${e.lists&&s`<div><dt>${o("lists")}</dt><dd>${e.lists.split(";").map(a=>s`<span key=${a} class="tag"><bdi>${a}</bdi></span> `)}</dd></div>`}
		</dl>`}function ot(){let e=f.value,[t,n]=[!1,!0].map(a=>e.tasks.filter(({state:r})=>r==="done"===a));return s`
		<h2>${o("tasks")}</h2>
		${t.length===0&&s`<p class="empty">${o("nothing")}</p>`}
		<ul>${t.map(a=>s`<${zt} key=${a.id} task=${a} />`)}</ul>
		<${Xa} />
		<h2>${o("appointments")}</h2>
		<p><a class="button" href=${`#appointment/new///${e.person}`}>${o("newAppointment")}</a></p>
		<ul class="items">${e.appointments.map(a=>s`
			<li key=${a.id}><a href=${`#appointment/${a.id}`}><time>${W(a.starts)}</time></a> <span class="tag">${N("appointment",a.state)}</span>
				<small><bdi dir="ltr">${a.code}</bdi> · <bdi>${a.place}</bdi></small></li>`)}</ul>
		${e.cases.length>0&&s`<h2>${o("cases")}</h2>
			<ul class="items">${e.cases.map(a=>s`
				<li key=${a.id}><bdi dir="ltr">…${a.number}</bdi> <span class="tag">${N("case",a.state)}</span></li>`)}</ul>`}
		${n.length>0&&s`<details><summary>${o("before")} (${V(n.length)})</summary>
			<ul>${n.map(a=>s`<${zt} key=${a.id} task=${a} />`)}</ul></details>`}`}var Qa=e=>q.value.flows[e]??Y(e),Qt=e=>e.kind==="call"&&e.text!==null&&e.text!=="answered";function Ga(e){let t=[];for(let n of e){let a=t.at(-1);n.channel!=="call"?t.push(n):a?.call&&!a.over?a.call.push(n):t.push({id:n.id,at:n.at,call:[n]}),t.at(-1).call&&Qt(n)&&(t.at(-1).over=!0)}return t}var re=({row:e,children:t})=>s`
	<small class="meta"><time datetime=${new Date(e.at).toISOString()}>${ee(e.at)}</time>${e.staff&&s` · <bdi>${e.staff}</bdi>`}${t}</small>`;function Gt({row:e}){return e.status?s` · <span class=${`fared ${e.status}`}>${o(e.status)}${e.why&&`: ${N("why",e.why)}`}</span>`:e.parts>1?s` · ${o("partsOf",e.parts)}`:null}var Bt={reminder:"reminder",notice:"notice",lookup:"lookup",error:"error"};function Ja({row:e}){return s`
		<li class=${`row ${e.direction} ${e.status==="failed"?"lost":""}`}>
			${Bt[e.kind]&&s`<small class="kind">${o(`kind.${Bt[e.kind]}`)}</small>`}
			<p dir="auto" lang=${e.language}>${e.text??s`<em>${o("erased")}</em>`}</p>
			<${re} row=${e}>${e.direction==="out"&&!e.staff&&` · ${o("machine")}`}<${Gt} row=${e} /></${re}>
		</li>`}function Yt(e){let t=[];for(let{kind:n,flow:a,text:r}of e)n==="keys"&&r?t.at(-1)?.keys.push(r):a&&a!==t.at(-1)?.name&&t.push({name:a,keys:[]});return t}var Xt=e=>Number(/^(\d+) s$/.exec(e??"")?.[1]??0),Za=e=>e<60?o("seconds",V(e)):o("minutes",V(Math.round(e/60)));function en({item:{call:e}}){let[t]=e,n=e.find(Qt),a=e.filter(({kind:l})=>l==="recording"),r=e.filter(({kind:l})=>l!=="call"),i=t.direction==="out";return s`
		<li class=${`row call ${i?"out":"in"}`}>
			<p class="head"><span aria-hidden="true">☎</span> <strong>${o(i?"callOfOurs":"call")}</strong>
				${n&&s` <span>${Xt(n.text)>0?Za(Xt(n.text)):N("end",n.text)}</span>`}</p>
			${Yt(r).length>0&&s`<ol class="way">${Yt(r).map(({name:l,keys:u},c)=>s`
				<li key=${c}>${Qa(l)}${u.map(m=>s` <kbd dir="ltr">${m}</kbd>`)}</li>`)}</ol>`}
			${a.map(l=>s`<p key=${l.id}>${o("leftMessage",l.seconds)}${l.audio?s`<${tt} id=${l.id} />`:null}</p>`)}
			${r.length>0&&s`<details><summary>${o("wholeCall")}</summary>
				<ol class="heard">${r.map(l=>s`<li key=${l.id} class=${l.direction} dir="auto" lang=${l.language}>${l.kind==="keys"?s`<kbd dir="ltr">${l.text||o("silence")}</kbd>`:l.text}</li>`)}</ol></details>`}
			<${re} row=${t}><${Gt} row=${t} /></${re}>
		</li>`}function tn({row:e}){return s`<li class="row note"><small class="kind">${o("noteWord")}</small><p dir="auto">${e.text}</p><${re} row=${e} /></li>`}function an({row:e}){let t=e.kind==="call"?o("ringing"):e.kind==="note"?N("did",e.step):e.kind==="follow_up"?s`${Y(e.flow??"")}: ${N("did",e.step??"open")}`:N("kind",e.kind);return s`<li class="event"><p>${t}${e.text&&s` — <span dir="auto">${e.text}</span>`}</p><${re} row=${e} /></li>`}function nn({item:e}){return e.call?s`<${en} item=${e} />`:e.kind==="note"&&!e.flow?s`<${tn} row=${e} />`:e.channel==="desk"||e.kind==="opt_out"?s`<${an} row=${e} />`:s`<${Ja} row=${e} />`}function Jt({rows:e}){let t;return s`
		<ol class="thread" aria-live="polite" aria-label=${o("conversation")}>${Ga(e).map(n=>{let a=A(n.at),r=a!==t;return t=a,s`
				${r&&s`<li key=${a} class="dateline"><span>${a}</span></li>`}
				<${nn} key=${n.id} item=${n} />`})}</ol>`}var R=d("answer"),L=d(null),le=d(null),Oe=new Map,K=()=>document.getElementById("answer");function Me(e){R.value=e,setTimeout(()=>K()?.focus())}async function st(){if(L.value){L.value=null;return}R.value="answer",await $(async()=>{L.value=(await I(`people/${f.value.person}/ready?language=${Z.value}`)).answers}),setTimeout(()=>document.querySelector(".ready button")?.focus())}var Zt;function He(){clearTimeout(Zt),Zt=setTimeout(async()=>{let e=K()?.value.trim();try{le.value=e&&R.value==="answer"?await b("parts",{text:e}):null}catch{le.value=null}},150)}function on({text:e}){let t=K().value.trim();K().value=t?`${t}
${e}`:e,Oe.set(f.value.person,K().value),L.value=null,He(),K().focus()}function sn(){let e=t=>{let n=[...t.currentTarget.querySelectorAll("button")],a={ArrowDown:1,j:1,ArrowUp:-1,k:-1}[t.key];t.key==="Escape"?(t.stopPropagation(),L.value=null,K().focus()):a&&(t.preventDefault(),n[Math.max(0,Math.min(n.length-1,n.indexOf(document.activeElement)+a))]?.focus())};return s`
		<ul class="ready" aria-label=${o("ready")} onKeyDown=${e}>
			${L.value.length===0&&s`<li class="empty">${o("noReady")}</li>`}
			${L.value.map(t=>s`
				<li key=${t.name}><button type="button" onClick=${()=>on(t)}>
					<span dir="auto" lang=${t.language}>${t.text}</span>
					${t.meaning_language!==t.language&&s`<small dir="auto" lang=${t.meaning_language}>${t.meaning}</small>`}
				</button></li>`)}
		</ul>`}function rn(){let{number:e,stopped:t,safety:n,holder:a}=f.value;return e?t?"stopped":n==="never"?"neverLong":a!==null&&a!==h.value.name?"held":"":"erasedLong"}function ln(){let{parts:e,price:t,because:n}=le.value??{};return s`<output>${le.value&&s`
		${o("partsOf",V(e))}${t?` · ${dt(t)}`:""}${n&&s` · <span title=${o("becauseLong")}>${o("because")} «<bdi>${n}</bdi>»</span>`}`}</output>`}function ea(){let e=pe(),{person:t}=f.value,n=R.value==="note",a=n?"":rn();w(()=>(K().value=Oe.get(t)??"",He(),()=>{L.value=le.value=null,R.value="answer"}),[t]),w(He,[n]);let r=async u=>{u.preventDefault();let c=K().value.trim();c&&!a&&await D(`people/${t}/${R.value}`,{text:c})&&(Oe.delete(t),K().value="",le.value=null,R.value="answer")},i=u=>{u.key==="Enter"&&(u.ctrlKey||u.metaKey)&&e.current.requestSubmit()},l=({target:u})=>{Oe.set(t,u.value),He()};return s`
		<form class=${`write ${R.value}`} ref=${e} onSubmit=${r}>
			${L.value&&s`<${sn} />`}
			${a&&s`<p class="bar-to" role="status">${o(a)}</p>`}
			<label><span class="hidden">${o(n?"note":"answer")}</span>
				<textarea id="answer" rows="3" maxlength="1600" dir="auto" onInput=${l} onKeyDown=${i}
					placeholder=${o(n?"note":"answer")}></textarea></label>
			<div class="below">
				<div class="choice" role="group" aria-label=${o("whatToWrite")}>
					${["answer","note"].map(u=>s`
						<button type="button" key=${u} aria-pressed=${R.value===u} onClick=${()=>Me(u)}>${o(u==="note"?"noteWord":"answerWord")}</button>`)}
				</div>
				<button type="button" class="plain" aria-expanded=${L.value!==null} onClick=${st}>${o("ready")}</button>
				<${ln} />
				<button class="main" disabled=${!!a}>${o(n?"save":"send")}</button>
			</div>
		</form>`}var Te=d(!1),ta=()=>f.value.tasks.filter(({state:e,staff:t})=>e!=="done"&&(t===null||t===h.value.name));async function aa(){for(let e of ta())if(!await D(`tasks/${e.id}`,{state:"done"}))return;f.value.holder===h.value.name&&await D(`people/${f.value.person}/free`),O("inbox")}var un=()=>D(`people/${f.value.person}/${f.value.holder===h.value.name?"free":"hold"}`),na=()=>D(`people/${f.value.person}/call`,{},"rings");function cn(e){let t=document.querySelector(`details.${e}`);t&&(t.closest("details.about")?.setAttribute("open",""),t.open=!0,t.querySelector("select, input, button").focus())}var pn=[{key:"r",name:"key.answer",run:()=>Me("answer")},{key:"n",name:"key.note",run:()=>Me("note")},{key:"a",name:"ready",run:st},{key:"c",name:"ring",run:()=>f.value.number&&na()},{key:"t",name:"hold",run:un},{key:"h",name:"handOver",run:()=>cn("hand")},{key:"m",name:"newAppointment",run:()=>O("appointment","new","","",f.value.person)},{key:"x",name:"finish",run:aa},{key:"s",name:"searchHere",run:()=>{Te.value=!0}}];function mn(){let e=f.value;return s`
		<header class="top">
			<a class="back" href="#inbox" aria-label=${o("key.inbox")}>${document.documentElement.dir==="rtl"?"→":"←"}</a>
			<h1>${e.name?s`<bdi>${e.name}</bdi>`:s`<bdi dir="ltr">${e.number??o("erased")}</bdi>`}</h1>
			<span class="tags">
				${e.language&&s`<span class="tag">${ge(e.language)}</span>`}
				${e.safety!=="normal"&&s`<b class="tag">${o(e.safety)}</b>`}
				${e.stopped&&s`<b class="tag">STOP</b>`}
			</span>
			<span class="deeds">
				<button type="button" onClick=${na} disabled=${!e.number||e.stopped}>${o("ring")}</button>
				${ta().length>0&&s`<button type="button" onClick=${aa}>${o("finish")}</button>`}
			</span>
		</header>`}function dn(){let e=n=>{n.preventDefault(),nt(new FormData(n.target).get("words").trim())},t=()=>{Te.value=!1,nt("")};return s`
		<form class="within" role="search" onSubmit=${e}>
			<input name="words" type="search" dir="auto" maxlength="64" required aria-label=${o("searchHere")} placeholder=${o("searchHere")}
				ref=${n=>n?.focus()} />
			<button>${o("search")}</button>
			<button type="button" onClick=${t}>${o("shut")}</button>
			${oe.value?.length===0&&s`<p class="empty" role="status">${o("nobody")}</p>`}
		</form>`}var $n=e=>e.scrollHeight-e.scrollTop-e.clientHeight<160;function oa({parts:[e]}){let t=pe(),n=pe(!0),a=U.value.at(-1)?.id;w(()=>{f.value?.person!==e&&(f.value=null,U.value=[]),ne.value=oe.value=null,Te.value=!1,se(e)},[e]),w(()=>{f.value&&(T.value.person===void 0||T.value.person===e)&&se(e)},[T.value.count]);let r=()=>Ne.value?t.current:document.scrollingElement;t.current&&(n.current=$n(r())),w(()=>{t.current&&(n.current||!a)&&(r().scrollTop=r().scrollHeight)},[a]);let i=f.value?.person===e;return z([...i?pn:[],{key:"Escape",name:"key.inbox",run:()=>O("inbox")}]),i?s`
		<div class="person">
			<${mn} />
			${Ne.value?s`<aside aria-label=${o("about")}><${ot} /></aside>`:s`<details class="about"><summary>${o("about")}</summary><${ot} /></details>`}
			<section class="talk" aria-label=${o("conversation")}>
				${Te.value&&s`<${dn} />`}
				<div class="past" ref=${t} tabindex="-1">
					${!oe.value&&ve.value>0&&s`<button type="button" class="earlier" onClick=${jt}>${o("earlier")}</button>`}
					<${Jt} rows=${oe.value??U.value} />
				</div>
				<${Ut} />
				<${ea} />
			</section>
		</div>`:s`<h1 class="hidden">${o("conversation")}</h1>`}var sa=20,G=d(null),fn=M();function hn(e,t,n){return e.length>=sa?o("search.many"):G.value===null||n?o("search.on"):e.length+t.length===0&&o("nobody")}function ye(e){let t=[...document.querySelectorAll(".found a, .tasks .what")];t[Math.max(0,Math.min(t.length-1,t.indexOf(document.activeElement)+e))]?.focus()}function bn(e){let{people:t,tasks:n}=G.value??{people:[],tasks:[]},a=new Set(t.map(({person:r})=>r));G.value={people:[...t,...e.people.filter(({person:r})=>!a.has(r))],tasks:[...n,...e.tasks],next:e.next}}async function gn(e,t){let n="";do await fn([`search?q=${encodeURIComponent(e)}${n&&`&from=${n}`}`],a=>{let r=G.value===null;bn(a),r&&setTimeout(()=>ye(0)),n=a.next});while(n&&t()&&G.value.people.length<sa)}function ra({parts:[e=""]}){w(()=>{let r=!0;return G.value=null,$(()=>gn(e,()=>r)),()=>{r=!1}},[e]),z([{key:"j",name:"key.next",run:()=>ye(1)},{key:"ArrowDown",run:()=>ye(1)},{key:"k",name:"key.before",run:()=>ye(-1)},{key:"ArrowUp",run:()=>ye(-1)}]);let{people:t=[],tasks:n=[],next:a}=G.value??{};return s`
		<h1>${o("search")}: <bdi>${e}</bdi></h1>
		<p class="empty" role="status">${hn(t,n,a)}</p>
		<ul class="found">${t.map(({person:r,by:i,name:l,number:u})=>s`
			<li key=${r}><a href=${`#person/${r}`}>
				<strong>${l?s`<bdi>${l}</bdi>`:s`<bdi dir="ltr">${u??r}</bdi>`}</strong>
				<span class="tag">${o(`by.${i}`)}</span></a></li>`)}</ul>
		<ul class="tasks">${n.filter(({person:r})=>r).map(r=>s`<${at} key=${r.id} task=${r} />`)}</ul>`}var rt=d(null),vn=M(),la=()=>de(()=>vn(["waiting"],({waiting:e})=>{rt.value=e})),yn=({id:e})=>$(()=>b(`waiting/${e}/drop`)).then(la);function wn({row:e}){return s`
		<li>
			<div class="what">
				${e.person?s`<a href=${`#person/${e.person}`}><bdi dir="ltr">${e.number??o("erased")}</bdi></a>`:o("notYours")}
				<small><span class="tag">${e.desk}</span>
					<span>${o("since")} <time>${W(e.since)}</time></span>
					${e.appointment>0&&s`<a href=${`#appointment/${e.appointment}`}>${o(e.keeps?"keepsUntilThen":"appointment")}</a>`}</small>
				${e.offers.map(t=>s`<p key=${t.day+t.time}><small>${A(we(t.day))} ${t.time} <span class="tag">${o(`offer.${t.state}`)}</span></small></p>`)}
			</div>
			<button type="button" onClick=${()=>yn(e)}>${o("takeOut")}</button>
		</li>`}function ia(){return w(()=>{la()},[T.value.count]),s`
		<p><a href="#appointments">${o("backToWeek")}</a></p>
		<h1>${o("waitingList")}</h1>
		${rt.value?.length===0&&s`<p class="empty">${o("nobodyWaits")}</p>`}
		<ol class="tasks">${rt.value?.map(e=>s`<${wn} key=${e.id} row=${e} />`)}</ol>`}var ua=["volunteer","coordinator","admin"],Fe=d(null),kn=()=>$(async()=>{let e=await import("./desk-more.js").catch(()=>{throw new Error("unreachable")});e.made==="b573284785f6e0d49e642f0e54434494"?Fe.value=e:location.reload()}),H=e=>function({parts:n}){return w(()=>{Fe.value===null&&kn()},[]),Fe.value===null?s`<p aria-busy="true"></p>`:s`<${Fe.value[e]} parts=${n} />`},Pe=[{name:"inbox",View:_t,bar:!0},{name:"appointments",View:ht,bar:!0},{name:"appointment",View:Kt},{name:"waiting",View:ia},{name:"cases",View:bt,bar:!0},{name:"import",View:H("Import"),least:"coordinator"},{name:"notices",View:H("Notices"),bar:!0,least:"coordinator"},{name:"notice",View:H("Notice"),least:"coordinator"},{name:"notice-edit",View:H("NoticeEdit"),least:"coordinator"},{name:"flows",View:H("Flows"),bar:!0,least:"coordinator"},{name:"numbers",View:H("Numbers"),bar:!0,least:"coordinator"},{name:"voices",View:H("Voices"),bar:!0},{name:"house",View:H("House"),bar:!0,least:"coordinator"},{name:"words",View:H("Words"),bar:!0,least:"coordinator"},{name:"person",View:oa},{name:"search",View:ra},{name:"staff",View:H("StaffView"),bar:!0,least:"admin"},{name:"audit",View:H("Audit"),bar:!0,least:"admin"},{name:"me",View:Ht}],lt=({least:e="volunteer"})=>ua.indexOf(h.value.role)>=ua.indexOf(e);async function xn(){await $(()=>b("sign-out")),h.value=null}function Dn(e){e.preventDefault();let t=new FormData(e.target).get("q").trim();t.length>1&&O("search",t)}var ca=()=>s`<img src="icon.svg" alt="" width="28" height="28" />`;function Cn(){return z([{key:"g",name:"key.inbox",run:()=>O("inbox")},{key:"/",name:"key.search",run:()=>document.getElementById("q").focus()}]),s`
		<header class="bar">
			<a class="skip" href="#" onClick=${e=>{e.preventDefault(),document.getElementById("main").focus()}}>${o("skip")}</a>
			<${ca} />
			<nav class="views" aria-label=${o("views")}>
				${Pe.filter(e=>e.bar&&lt(e)).map(({name:e})=>s`
					<a key=${e} href=${`#${e}`} aria-current=${me.value[0]===e?"page":void 0}>${o(e)}</a>`)}
			</nav>
			<form role="search" onSubmit=${Dn}>
				<input id="q" name="q" type="search" dir="auto" aria-label=${o("search")} placeholder=${o("searchFor")} minlength="2" maxlength="64" />
			</form>
			<nav class="self" aria-label="passaparola">
				<${$t} />
				<${We} />
				<a href="#me"><bdi>${h.value.name}</bdi></a>
				<button type="button" class="plain" onClick=${xn}>${o("leave")}</button>
			</nav>
		</header>`}function Sn(){return s`
		<header class="bar"><span class="home"><${ca} /> passaparola</span>
			<nav class="self" aria-label="passaparola"><${We} /></nav></header>`}function En(){if(h.value===void 0)return s`<main aria-busy="true"></main>`;let{View:e}=Pe.find(t=>t.name===me.value[0]&&h.value&&lt(t))??Pe[0];return s`
		${h.value?s`<${Cn} />`:s`<${Sn} />`}
		<p class="wrong" role="alert">${E.value&&o(E.value)}</p>
		<p class="did" role="status">${Le.value&&o(Le.value)}</p>
		<main id="main" tabindex="-1">${h.value?s`<${e} key=${me.value.join("/")} parts=${me.value.slice(1)} />`:s`<${vt} />`}</main>`}await pt();ut(s`<${En} />`,document.body);F();
