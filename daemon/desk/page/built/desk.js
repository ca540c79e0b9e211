// SPDX-License-Identifier: AGPL-3.0-or-later
// made by daemon/desk/page/build from 704e4c7e5b6e449ade8120a57ed5d80e
// with preact, htm, signals and lean-qr: licences.txt
import{A as Ne,B as M,C as S,D as $,E as Y,F as T,G as We,H as L,I as bt,J as ye,K as gt,L as vt,a as mt,b as o,c as g,d as pe,e as d,f as k,g as b,j as dt,k as J,l as $t,m as ft,n,o as K,p as B,q as j,r as D,s as N,t as Z,u as q,v as ht,w as f,x as O,y as me,z as A}from"./desk-chunk.js";function Re(){return o`
		<label>
			<span class="hidden">${n("language")}</span>
			<select value=${J.value} onChange=${e=>ft(e.target.value)}>
				${Object.entries(dt).map(([e,{name:t}])=>o`
					<option key=${e} value=${e} lang=${e}>${t}</option>`)}
			</select>
		</label>`}var we=/^#link=(\w+)$/.exec(location.hash)?.[1],de=d(null),yt=d(!1);we&&history.replaceState(null,"",location.pathname);async function $a(e){e.preventDefault();let t=Object.fromEntries(new FormData(e.target)),s=await $(()=>de.value===null?b("sign-in",t):b("sign-in/link",{link:we,password:t.password}));if(!s&&A.value==="code"){yt.value=!0;return}s&&(de.value=null,await T())}function wt(){g(()=>{we&&$(async()=>{de.value=(await b("sign-in/link",{link:we})).name})},[]);let e=de.value!==null;return o`
		<form class="door" onSubmit=${$a}>
			<h1>${n(e?"choosePassword":"enter")}</h1>
			${e?o`<p><bdi>${de.value}</bdi></p>`:o`
				<label>${n("name")}<input name="name" required autocomplete="username" autocapitalize="none" /></label>`}
			<label>${n("passwordWord")}<input name="password" type="password" required
				minlength=${e?10:1} autocomplete=${e?"new-password":"current-password"} /></label>
			${e&&o`<p class="hint">${n("passwordHint")}</p>`}
			${yt.value&&o`<label>${n("codeWord")}<input name="code" inputmode="numeric" autocomplete="one-time-code" pattern="[0-9]{6}" required /></label>`}
			<button class="main">${n("enter")}</button>
		</form>`}var fa=[.2,.375,.5555555555555556,.6666666666666666],ha=(e,t)=>s=>{let a=4*e+s-4,l="*-04-39?2$%%$%%'$%''%'''%')(%'))%(++'(++'(+.'+-.',/3',33)-/5)-43).36)058*18<+37<+4:<,4:E,5<A-7>C/8@F/:EH/<EK0=FM1?IP2@KS3BNV4DPY5FS\\6HV_6IXb7K[e8N^i9Pam;Rdp<Tgt".charCodeAt(a)-35,i=a>8?l:1,r=t/i|0,u=t%i,c=i-u,m=a>8?r*fa[s]+(e>5)&-2:l,p=r-m;return{t:c*p+u*p+u,o:[[c,p],[u,p+1]],i:m}};var X=e=>new Uint8Array(e),$e=e=>{let t=new Error(`lean-qr error ${e}`);throw t.code=e,t},ke=e=>"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:".indexOf(e),Le=e=>e.charCodeAt(0),Ct=(...e)=>(t,s)=>e.forEach(a=>a(t,s)),Dt=e=>t=>{t.eci!==e&&(t.push(7,4),e<128?t.push(e,8):e<16384?t.push(32768|e,16):t.push(12582912|e,24),t.eci=e)},Be=e=>(t,s)=>{t.push(4,4),t.push(e.length,8+8*(s>9)),e.forEach(a=>t.push(a,8))},te=(e,t,s,a,l=(r,u)=>s(r.length,u),i=a?r=>Ct(Dt(a),e(r)):e)=>(i.test=t,i.l=s,i.est=l,i.eci=a&&[a],i),St=te(e=>(t,s)=>{t.push(1,4),t.push(e.length,10+2*(s>26)+2*(s>9));let a=0;for(;a<e.length-2;a+=3)t.push(+e.slice(a,a+3),10);a<e.length-1?t.push(+e.slice(a),7):a<e.length&&t.push(+e[a],4)},e=>/[0-9]/.test(e),(e,t)=>14+2*(t>26)+2*(t>9)+10*e/3),Et=te(e=>(t,s)=>{t.push(2,4),t.push(e.length,9+2*(s>26)+2*(s>9));let a=0;for(;a<e.length-1;a+=2)t.push(45*ke(e[a])+ke(e[a+1]),11);a<e.length&&t.push(ke(e[a]),6)},e=>ke(e)>=0,(e,t)=>13+2*(t>26)+2*(t>9)+5.5*e),ee=te(e=>Be([...e].map(Le)),e=>Le(e)<128,(e,t)=>12+8*(t>9)+8*e);ee._=!0,ee.u=!0;var Ye=te(ee,e=>Le(e)<256,ee.l,3);Ye._=!0;var kt=new TextEncoder,Xe=te(e=>Be(kt.encode(e)),()=>1,0,26,(e,t)=>12+8*(t>9)+8*kt.encode(e).length);Xe._=!0;var ze=()=>{let e=new Map,t=new TextDecoder("sjis"),s=X(2);for(let a=0;a<7973;++a)s[0]=a/192+129+64*(a>5951),s[1]=a%192+64,e.set(t.decode(s),a);return e.delete("�"),ze=()=>e,e},Qe=te(e=>(t,s)=>{t.push(8,4),t.push(e.length,8+2*(s>26)+2*(s>9));for(let a of e)t.push(ze().get(a),13)},e=>ze().has(e),(e,t)=>12+2*(t>26)+2*(t>9)+13*e);Qe._=!0;var It=[St,Et,ee,Ye,Qe,Xe],ba={auto:(e,{modes:t=It}={})=>(s,a)=>{let l=t.map((p,y)=>{let w=new Map,I=(v,x)=>(w.has(v)||w.set(v,x(v,a)),w.get(v));return{m:p,h:1<<y,C:p.est("",a),S:p.l?(v,x)=>I(x-v,p.l):(v,x)=>I(e.slice(v,x),p.est)}}),i=[{v:0}],r=0,u=0,c=-1;for(let p of[...e,""]){let y=0;if(p)for(let w of l)w.m.test(p)&&(y|=w.h);if(!p||y!==c){if(c!==-1){let w=new Set(i.map(v=>v.D)),I=[];for(let{m:v,C:x,S:V,h:G}of l)if(c&G){let U=V(r,u);for(let ie of v.eci??w)if(!v.u||!ie){let ue;for(let R of i)if(R.D===ie||v.eci){let ce=R.m===v&&R.D===ie,Ke=ce?R.V:R,pt=v._&&ce?R.v+U-x:Ke.v+12*(Ke.D!==ie)+(ce?V(ce?R.$:r,u):U);(!ue||pt<ue.v)&&(ue={$:ce?R.$:r,V:Ke,m:v,D:ie,A:u,v:pt})}ue&&I.push(ue)}}i=I}c=y,r=u}u+=p.length}i.length||$e(5);let m=[];for(let p=i.reduce((y,w)=>w.v<y.v?w:y);p.m;p=p.V)m.push(p.m(e.slice(p.$,p.A)));m.reverse().forEach(p=>p(s,a))},multi:Ct,eci:Dt,bytes:Be,numeric:St,alphaNumeric:Et,ascii:ee,iso8859_1:Ye,shift_jis:Qe,utf8:Xe},ga=()=>({F:X(2956),I:0,push(e,t){for(let s=t,a=8-(7&this.I);s>0;s-=a,a=8)this.F[this.I>>3]|=e<<a>>s,this.I+=s<a?s:a}}),je=(e,t=e*e,s=X(t))=>({size:e,K:s,get:(a,l)=>a>=0&&a<e&&!!(1&s[l*e+a]),toString({on:a="##",off:l="  ",lf:i=`
`,pad:r=4,padX:u=r,padY:c=r}={}){let m="";for(let p=-c;p<e+c;++p){for(let y=-u;y<e+u;++y)m+=this.get(y,p)?a:l;m+=i}return m},toImageData(a,{on:l=[0,0,0],off:i=[0,0,0,0],pad:r=4,padX:u=r,padY:c=r}={}){let m=e+2*u,p=e+2*c,y=a.createImageData(m,p),w=new Uint32Array(y.data.buffer);y.data.set([...l,255]);let I=w[0];y.data.set([...i,255]);let v=w[0];for(let x=0;x<p;++x)for(let V=0;V<m;++V)w[x*m+V]=this.get(V-u,x-c)?I:v;return y},toCanvas(a,l){let i=a.getContext("2d"),r=this.toImageData(i,l);a.width=r.width,a.height=r.height,i.putImageData(r,0,0)},toDataURL({type:a="image/png",scale:l=1,...i}={}){let r=document.createElement("canvas"),u=r.getContext("2d"),c=this.toImageData(u,i);return r.width=c.width*l,r.height=c.height*l,u.putImageData(c,0,0),u.imageSmoothingEnabled=!1,u.globalCompositeOperation="copy",u.drawImage(r,0,0,c.width,c.height,0,0,r.width,r.height),r.toDataURL(a,1)}}),xe=[(e,t)=>1&(e^t),(e,t)=>1&t,e=>e%3,(e,t)=>(e+t)%3,(e,t)=>1&(e/3^t>>1),(e,t)=>(e&t&1)+e*t%3,(e,t)=>(e&t)+e*t%3&1,(e,t)=>(e^t)+e*t%3&1],Ce=X(511);for(let e=0,t=1;e<255;t=2*t^285*(t>127))Ce[Ce[t+255]=e++]=t;var Vt=e=>Ce[e%255],At=e=>Ce[e+255],va=(e,t)=>{let s=X(e.length+t.length-1);for(let a=0;a<e.length;++a)for(let l=0;l<t.length;++l)s[a+l]^=Vt(e[a]+t[l]);return s.map(At)},ya=(e,t)=>{let s=X(e.length+t.length-1);s.set(e,0);for(let a=0;a<e.length;++a)if(s[a]){let l=At(s[a]);for(let i=0;i<t.length;++i)s[a+i]^=Vt(t[i]+l)}return s.slice(e.length)},Ue=[[0],[0,0]];for(let e=1;e<30;++e)Ue.push(va(Ue[e],[0,e]));var wa=(e,t)=>{let s=[[],[]],a=0,l=0;for(let[r,u]of t.o)for(let c=0;c<r;++c,a+=u){let m=e.slice(a,a+u);s[0].push(m),s[1].push(ya(m,Ue[t.i])),l+=u+t.i}let i=X(l);l=0;for(let r of s)for(let u=0,c=-1;c<l;++u){c=l;for(let m of r)u<m.length&&(i[l++]=m[u])}return i},qt=(e,t,s)=>{let a=e<<=s;for(let l=134217728;l>>=1;)a&l&&(a^=t*(l>>s));return a|e},ka=({size:e,K:t},s)=>{let a=(r,u,c,m)=>{for(;c-- >0;r+=e)t.fill(m,r,r+u)},l=(r,u,c)=>{for(let m=0;m++<3;c-=2)a(u*e+r-(c>>1)*(e+1),c,c,2|m)},i=2*((e-13)/(1+(s/7|0))/2+.75|0);if(s>1)for(let r=e-7;r>8;r-=i){for(let u=r;u>8;u-=i)l(r,u,5);r<e-7&&l(r,6,5)}if(s>6)for(let r=qt(s,7973,12),u=1;u<7;++u)for(let c=12;c-- >9;r>>=1)t[u*e-c]=2|1&r;a(7,2,9,2),a(e-8,8,9,2);for(let r=0;r<e;++r)t[6*e+r]=3^1&r;l(3,3,7),l(e-4,3,7);for(let r=0;r<e;++r)for(let u=r;u<e;++u)t[u*e+r]=t[r*e+u];t[(e-8)*e+8]=3},xa=({size:e,K:t})=>{let s=[];for(let a=e-2,l=e,i=-1;a>=0;a-=2){for(a===5&&(a=4);l+=i,l!==-1&&l!==e;){let r=l*e+a;t[r+1]||s.push(r+1),t[r]||s.push(r)}i*=-1}return s},Ca=({K:e},t,s)=>t.forEach((a,l)=>e[a]=s[l>>3]>>(7&~l)&1),Da=({size:e,K:t},s,a,l)=>{for(let r=0;r<e;++r)for(let u=0;u<e;++u){let c=r*e+u;t[c]^=!(s(u,r)||2&t[c])}let i=21522^qt((1^l)<<3|a,1335,10);for(let r=0;r++<8;i>>=1)t[(r-(r<7))*e+8]=1&i,t[9*e-r]=1&i;for(let r=8;--r,i;i>>=1)t[8*e+r-(r<7)]=1&i,t[(e-r)*e+8]=1&i},Sa=({size:e,K:t},s=0,a=0)=>{for(let l=0;l<e;++l){for(let i=0;i<2;++i)for(let r,u=0,c=0,m=2;u<e;++u){let p=1&t[i?l*e+u:u*e+l];a+=p,c=(c>>1|2098176)&(3047517^p-1),2049&c&&(s+=40),p^m&&(r=0),m=p,s+=++r===5?3:r>5}if(l)for(let i=e+l,r=5*t[l-1]^t[l];i<e*e;i+=e){let u=5*t[i-1]^t[i];s+=3*!(1&(r|u)|4&(r^u)),r=u}}return s+10*(10*Math.abs(a/(e*e)-1)|0)},xt=[],De=(e=$e(1),{minCorrectionLevel:t=0,maxCorrectionLevel:s=3,minVersion:a=1,maxVersion:l=40,mask:i,trailer:r=60433,...u}={})=>{s<t&&$e(3),l<a&&$e(2),typeof e=="string"&&(e=ba.auto(e,u));for(let c=a,m=0;c<=l;++c){let p=xt[c];p||(xt[c]=p=je(4*c+17),ka(p,c),p.p=xa(p));let y=ha(c,p.p.length>>3);if(8*y(t).t<m)continue;let w=ga();e(w,c),m=w.I;for(let I=s;I>=t;--I){let v=y(I);if(8*v.t<m)continue;for(w.I=m+11&-8;w.I<8*v.t;)w.push(r,16);let x=je(p.size,p.K);return Ca(x,p.p,wa(w.F,v)),(xe[i]?[xe[i]]:xe).map((V,G)=>{let U=je(x.size,x.K);return Da(U,V,i??G,I),U.s=xe[i]?0:Sa(U),U}).reduce((V,G)=>G.s<V.s?G:V)}}$e(4)};De.with=(...e)=>(t,s)=>De(t,{modes:[...It,...e],...s});var Q=d(null),Ge=4;function Ea({address:e}){let t=De(e),s=[];for(let l=0;l<t.size;l++)for(let i=0;i<t.size;i++)t.get(i,l)&&s.push(`M${i} ${l}h1v1h-1z`);let a=t.size+2*Ge;return o`<svg class="qr" viewBox=${`${-Ge} ${-Ge} ${a} ${a}`} role="img" aria-label=${n("qr")}><path d=${s.join("")} /></svg>`}var Ia=()=>$(async()=>{Q.value=await k("me/code")});async function Va(e){e.preventDefault();let{password:t,code:s}=Object.fromEntries(new FormData(e.target));await $(()=>b("me/code",{password:t,code:s,secret:Q.value.secret}),"saved")&&(Q.value=null,await T())}async function Aa(e){e.preventDefault();let{password:t}=Object.fromEntries(new FormData(e.target));await $(()=>b("me/code/remove",{password:t}),"saved")&&await T()}var Ot=()=>o`<label>${n("passwordWord")}<input name="password" type="password" required autocomplete="current-password" /></label>`;function qa(){return o`
		<p>${n("codeHow")}</p>
		<${Ea} address=${Q.value.address} />
		<p><a href=${Q.value.address}>${n("codeHere")}</a></p>
		<p>${n("codeByHand")} <code class="secret" dir="ltr">${Q.value.secret.match(/.{1,4}/g).join(" ")}</code></p>
		<form class="stack" onSubmit=${Va}>
			<label>${n("codeWord")}<input name="code" inputmode="numeric" dir="ltr" autocomplete="one-time-code" pattern="[0-9]{6}" required /></label>
			<${Ot} />
			<button class="main">${n("save")}</button>
		</form>`}function Ht(){return o`
		<section><h2>${n("secondStep")}</h2>
			<p class="hint">${n(f.value.code?"codeOn":"codeOff")}</p>
			${f.value.code?o`<form class="stack" onSubmit=${Aa}><${Ot} /><button>${n("codeRemove")}</button></form>`:Q.value?o`<${qa} />`:o`<button type="button" onClick=${Ia}>${n("codeSet")}</button>`}
		</section>`}var Mt=e=>async t=>{t.preventDefault();let s=t.target;await $(()=>b(e,Object.fromEntries(new FormData(s))),"saved")&&(s.reset(),await T())},Oa=({id:e})=>$(()=>b(`me/sessions/${e}/end`)).then(T);function Ha(){return o`
		<section><h2>${n("ownPhone")}</h2>
			<p class="hint">${n("ownPhoneHint")}</p>
			<form class="line" onSubmit=${Mt("me/phone")}>
				<label><span class="hidden">${n("ownPhone")}</span>
					<input name="phone" type="tel" dir="ltr" autocomplete="tel" placeholder="+39…" maxlength="20" defaultValue=${f.value.phone??""} key=${f.value.phone} /></label>
				<button>${n("save")}</button>
			</form></section>`}function Ma(){return o`
		<section><h2>${n("choosePassword")}</h2>
			<form class="stack" onSubmit=${Mt("me/password")}>
				<input class="hidden" type="text" name="name" value=${f.value.name} autocomplete="username" tabindex="-1" aria-hidden="true" readonly />
				<label>${n("passwordWord")}<input name="password" type="password" required autocomplete="current-password" /></label>
				<label>${n("newPassword")}<input name="new" type="password" required minlength="10" autocomplete="new-password" /></label>
				<p class="hint">${n("passwordHint")}</p>
				<button>${n("save")}</button>
			</form></section>`}function Tt(){let{name:e,role:t,desks:s,sessions:a}=f.value;return o`
		<h1><bdi>${e}</bdi></h1>
		<p class="tags"><span class="tag">${n(`role.${t}`)}</span> ${s.split(" ").map(l=>o`<span key=${l} class="tag">${l==="all"?n("allDesks"):j(l)}</span> `)}</p>
		<div class="panels">
			<${Ha} />
			<section><h2>${n("sessions")}</h2>
				<ul class="items">${a.map(l=>o`
					<li key=${l.id}><time>${N(l.began)}</time> <small>${n("until")} ${N(l.ends)}</small>
						${l.here?o`<span class="tag">${n("here")}</span>`:o`<button type="button" onClick=${()=>Oa(l)}>${n("end")}</button>`}</li>`)}</ul></section>
			<${Ht} />
			<${Ma} />
		</div>`}var _t=d(null),Ft=d([]),fe=d([]);async function Pt(e){await Y(async()=>{_t.value=await k(`appointments/${e}`)})}async function Kt(e,t){fe.value=[];try{return A.value="",await b(e,t)}catch(s){return A.value=s.message,fe.value=s.columns??[],null}}function C({name:e,children:t}){return o`<label>${n(`field.${e}`)}${t}
		${fe.value.includes(e)&&o`<span class="wrong">${n(`bad.${e}`)}</span>`}</label>`}function Ta(e){let t=Math.round(e/36e5);return t%24===0?`${q(t/24)} ${n("days")}`:`${q(t)} ${n("hours")}`}function Fa({history:e}){return o`
		<h2>${n("told")}</h2>
		${e.length===0?o`<p class="empty">${n("toldNothing")}</p>`:o`
			<ol class="history">${e.map(t=>o`
				<li><time>${N(t.at)}</time>
					<span>${t.before===0?n("ofChange"):`${Ta(t.before)} ${n("beforeIt")}`}</span>
					<span class="tag">${n(`told.${t.state}`)}</span>
					${t.calls>0&&o`<span class="tag">${n("calls")}: ${q(t.calls)}</span>`}
					${t.stale&&o`<span class="tag">${n("told.stale")}</span>`}</li>`)}</ol>`}`}var Je=(e,t,s)=>Kt(t,s).then(a=>{a&&Pt(e)});function _a({item:e}){let t=s=>{s.preventDefault();let{starts:a,place:l,reminders:i}=Object.fromEntries(new FormData(s.target));Je(e.id,`appointments/${e.id}`,{starts:a,place:l,reminders:i?"yes":"no"})};return e.past||e.state==="cancelled"?null:o`
		<details open=${e.state==="moving"}><summary>${n("moveIt")}</summary>
			<form class="door" onSubmit=${t}>
				<${C} name="starts"><input id="starts" name="starts" type="datetime-local" required defaultValue=${`${e.day}T${e.time}`} /></${C}>
				<${C} name="place"><input name="place" required maxlength="300" dir="auto" defaultValue=${e.place} /></${C}>
				<label class="tick"><input name="reminders" type="checkbox" defaultChecked=${e.reminders} /> ${n("field.reminders")}</label>
				<p class="hint">${n("moveHint")}</p>
				<button class="main">${n("moveIt")}</button>
			</form></details>
		<details><summary>${n("cancelIt")}</summary>
			<p>${n("cancelHint")}</p>
			<button type="button" class="alert" onClick=${()=>Je(e.id,`appointments/${e.id}/cancel`)}>${n("cancelIt")}</button></details>
		<button type="button" onClick=${()=>Je(e.id,`appointments/${e.id}/wait`)}>${n("waitForSlot")}</button>`}function Pa({id:e}){g(()=>{fe.value=[]},[e]),g(()=>{Pt(e)},[e,M.value.count]);let t=_t.value;return String(t?.id)!==e?o`<h1>${n("appointment")}</h1>`:o`
		<p><a href=${`#appointments/week/${t.day}`}>${n("backToWeek")}</a></p>
		<h1>${D(ye(t.day))}, <time>${t.time}</time> · <bdi dir="ltr">${t.code}</bdi></h1>
		<p><${gt} item=${t} /> ${t.desk&&o`<span class="tag">${t.desk}</span>`} ${t.topic&&o`<span class="tag" dir="auto">${t.topic}</span>`} ${t.staff&&o`<span class="tag" dir="auto">${t.staff}</span>`}</p>
		<p dir="auto">${t.place}</p>
		<p>${t.person?o`<a href=${`#person/${t.person}`}>${n("conversation")} <bdi dir="ltr">${t.number??n("erased")}</bdi></a>`:n("notYours")}</p>
		<${_a} item=${t} />
		<${Fa} history=${t.history} />`}function Ka({starts:e="",desk:t="",person:s=""}){g(()=>{fe.value=[],Y(async()=>{({desks:Ft.value}=await k("appointments?days=1"))}),document.querySelector(e?"#who":"#starts")?.focus()},[]);let a=Ft.value,l=async i=>{i.preventDefault();let{who:r,reminders:u,...c}=Object.fromEntries([...new FormData(i.target)].filter(([,y])=>y!=="")),m=/^[a-z0-9]{12}$/.test(r??""),p=await Kt("appointments",{...c,[m?"person":"number"]:r,reminders:u?"yes":"no"});p&&S("appointment",String(p.id))};return o`
		<p><a href="#appointments">${n("backToWeek")}</a></p>
		<form class="door wider" onSubmit=${l}>
			<h1>${n("newAppointment")}</h1>
			<${C} name="starts"><input id="starts" name="starts" type="datetime-local" required defaultValue=${e} /></${C}>
			<${C} name="number"><input id="who" name="who" required maxlength="40" dir="ltr" autocomplete="off" defaultValue=${s} /></${C}>
			<p class="hint">${n("whoHint")}</p>
			<label>${n("desk")}<select name="desk"><option value="">–</option>${a.map(({name:i})=>o`<option key=${i} selected=${i===t}>${i}</option>`)}</select></label>
			<${C} name="place"><input name="place" maxlength="300" dir="auto" required=${!a.some(({place:i})=>i)} /></${C}>
			<${C} name="topic"><input name="topic" maxlength="60" dir="auto" /></${C}>
			<label>${n("field.language")}<select name="language"><option value=""></option>${O.value.languages.map(({tag:i,name:r})=>o`<option key=${i} value=${i} lang=${i}>${r}</option>`)}</select></label>
			<${C} name="code"><input name="code" maxlength="20" dir="ltr" autocapitalize="characters" /></${C}>
			<p class="hint">${n("codeHint")}</p>
			<label class="tick"><input name="reminders" type="checkbox" defaultChecked /> ${n("field.reminders")}</label>
			<button class="main">${n("save")}</button>
		</form>`}function Nt({parts:[e,t,s,a]}){return e==="new"?o`<${Ka} starts=${t} desk=${s} person=${a} />`:o`<${Pa} id=${e} />`}var Wt=["no_number","number_invalid","sent_post","appointment_questura","in_process","need_documents","ready","collected","not_found","warning_refusal","refused","unavailable","stale"],Se=d(null),Ze=d(0),ae=d(0);async function et(e,t=0){await Y(async()=>{let s=await k(`cases?state=${e}${t?`&before=${t}`:""}`);Se.value=t?[...Se.value,...s.cases]:s.cases,Ze.value=s.next})}function Na({file:e,state:t}){return o`
		<form class="inline" onSubmit=${async a=>{a.preventDefault(),await $(()=>b(`cases/${e.id}`,Object.fromEntries(new FormData(a.target))))&&(ae.value=0,et(t))}}>
			<label><span class="hidden">${n("caseState")}</span><select name="state">${Wt.map(a=>o`<option key=${a} value=${a} selected=${a===e.state}>${n(`case.${a}`)}</option>`)}</select></label>
			<label>${n("field.date")}<input name="date" type="date" defaultValue=${e.date??""} /></label>
			<label>${n("field.time")}<input name="time" maxlength="20" defaultValue=${e.time??""} /></label>
			<label>${n("field.place")}<input name="place" maxlength="300" dir="auto" defaultValue=${e.place??""} /></label>
			<button class="main">${n("save")}</button>
		</form>`}function Wa({file:e,state:t}){return o`
		<li>
			<div class="what">
				<bdi dir="ltr"><strong>${e.case?`…${e.case}`:"–"}</strong></bdi> <span>${n(`case.${e.state}`)}</span>
				<small>${e.person&&o`<a href=${`#person/${e.person}`}><bdi dir="ltr">${e.number??n("erased")}</bdi></a>`}
					${e.date&&o`<span><time>${e.date}</time> ${e.time}</span>`}
					${e.place&&o`<bdi>${e.place}</bdi>`}
					<span>${n("checked")} <time>${D(e.checked)}</time></span></small>
				${ae.value===e.id&&o`<${Na} file=${e} state=${t} />`}
			</div>
			${e.case&&o`<button type="button" aria-expanded=${ae.value===e.id} onClick=${()=>{ae.value=ae.value===e.id?0:e.id}}>${n("change")}</button>`}
		</li>`}function Rt({parts:[e=""]}){return g(()=>{ae.value=0,et(e)},[e]),o`
		<h1>${n("cases")}</h1>
		<div class="filters">
			<label><span class="hidden">${n("caseState")}</span>
				<select value=${e} onChange=${({target:t})=>S("cases",t.value)}>
					<option value="">${n("allStates")}</option>
					${Wt.map(t=>o`<option key=${t} value=${t}>${n(`case.${t}`)}</option>`)}
				</select></label>
			${f.value.role!=="volunteer"&&o`<a href="#import/cases">${n("import")}</a>`}
		</div>
		${Se.value?.length===0&&o`<p class="empty">${n("noCases")}</p>`}
		<ul class="tasks">${Se.value?.map(t=>o`<${Wa} key=${t.id} file=${t} state=${e} />`)}</ul>
		${Ze.value>0&&o`<button type="button" onClick=${()=>et(e,Ze.value)}>${n("more")}</button>`}`}var at="desk",Lt=["all","unread","mine","free"],he=d("all"),Ae=d(""),F=d(null),nt=d(!1),Ie,zt=e=>k(`inbox?filter=${he.value}&desk=${encodeURIComponent(Ae.value)}&skip=${e}`);async function Ut(){try{let e=Math.max(0,(F.value?.length??0)-50),[t,...s]=await Promise.all(Array.from({length:1+Math.min(3,Math.ceil(e/50))},(a,l)=>zt(50*l)));F.value=[t,...s].flatMap(a=>a.tasks),nt.value=(s.at(-1)??t).more}catch(e){A.value=e.message}}async function Ra(){await $(async()=>{let e=await zt(F.value.length);F.value=[...F.value,...e.tasks],nt.value=e.more})}var qe=(e,t)=>e&&$(()=>b(`tasks/${e.id}`,t)).then(Ut),ja=()=>[...document.querySelectorAll(".tasks .what")],jt=()=>F.value?.find(({id:e})=>e===Number(document.activeElement.closest("[data-task]")?.dataset.task));function Ee(e){let t=ja(),s=t.findIndex(a=>a.closest("[data-task]")===document.activeElement.closest("[data-task]"));t[Math.max(0,Math.min(t.length-1,s+e))]?.focus()}var Ve=e=>new Date().setHours(24*e,0,0,0);function tt(e){return e.urgent?n("urgent"):e.due<Ve(0)?n("overdue"):e.due<Ve(1)?n("today"):e.due<Ve(2)?n("tomorrow"):D(e.due)}function ot({id:e}){return o`<audio controls preload="none" src=${`api/recordings/${e}`} aria-label=${n("recording")}></audio>`}var be=e=>new Intl.DisplayNames(J.value,{type:"language"}).of(e);function La({task:e}){return e.name?o`<bdi>${e.name}</bdi>`:o`<bdi dir="ltr">${e.number??n(e.person?"erased":"withheld")}</bdi>`}function za({task:e}){return e.said?o`<span class="said"><bdi lang=${e.language}>${e.said}</bdi></span>`:e.called?o`<span class="said">${n("called")}${e.seconds>0&&` · ${n("leftMessage",e.seconds)}`}</span>`:null}function st({task:e}){let t=e.staff===f.value?.name;return o`
		<li data-task=${e.id} class=${`task ${e.urgent?"urgent":""} ${e.unread?"unread":""}`}>
			<a class="what" href=${e.person?`#person/${e.person}`:"#inbox"} onClick=${()=>{Ie=e.id}}>
				<span class="first">
					${e.unread&&o`<span class="dot"><span class="hidden">${n("unread")} </span></span>`}
					<strong><${La} task=${e} /></strong>
					<span class="topic">${B(e.topic)}</span>
					<time datetime=${new Date(e.heard||e.opened).toISOString()}>${Ua(e.heard||e.opened)}</time>
				</span>
				<${za} task=${e} />
				<span class="tags">
					${e.stopped&&o`<b class="tag">STOP</b>`}
					${e.desk!==at&&o`<span class="tag">${j(e.desk)}</span>`}
					${e.language&&o`<span class="tag" title=${n("language")}>${be(e.language)}</span>`}
					${e.state!=="open"&&o`<span class="tag">${n(e.state)}</span>`}
					${e.staff&&o`<span class="tag own"><bdi>${e.staff}</bdi></span>`}
				</span>
			</a>
			${!e.person&&e.seconds>0&&o`<${ot} id=${e.interaction} />`}
			${t?o`<button type="button" onClick=${()=>qe(e,{state:"done"})}>${n("close")}</button>`:o`<button type="button" disabled=${e.staff!==null} onClick=${()=>qe(e,{take:!0})}>${n("take")}</button>`}
		</li>`}var Ua=e=>e>=Ve(0)?Z(e):D(e);function Ba(){return o`
		<div class="filters">
			<div class="choice" role="group" aria-label=${n("inbox")}>
				${Lt.map(e=>o`
					<button type="button" key=${e} aria-pressed=${he.value===e} onClick=${()=>{he.value=e}}>${n(e==="free"?"free.filter":e)}</button>`)}
			</div>
			${O.value.desks.length>1&&o`
				<label><span class="hidden">${n("toDesk")}</span>
					<select value=${Ae.value} onChange=${({target:e})=>{Ae.value=e.value}}>
						<option value="">${n("allDesks")}</option>
						${O.value.desks.map(e=>o`<option key=${e} value=${e}>${j(e)}</option>`)}
					</select></label>`}
		</div>`}function Bt(){g(()=>{Ut()},[he.value,Ae.value,M.value.count]);let e=F.value!==null;g(()=>{e&&Ie&&document.querySelector(`[data-task="${Ie}"] .what`)?.focus(),Ie=void 0},[e]),L([{key:"j",name:"key.next",run:()=>Ee(1)},{key:"ArrowDown",run:()=>Ee(1)},{key:"k",name:"key.before",run:()=>Ee(-1)},{key:"ArrowUp",run:()=>Ee(-1)},{key:"t",name:"take",run:()=>qe(jt(),{take:!0})},{key:"x",name:"close",run:()=>qe(jt(),{state:"done"})},...Lt.map((s,a)=>({key:String(a+1),name:s==="free"?"free.filter":s,run:()=>{he.value=s}}))]);let t=Map.groupBy?.(F.value??[],tt)??(F.value??[]).reduce((s,a)=>s.set(tt(a),[...s.get(tt(a))??[],a]),new Map);return o`
		<div class="title"><h1>${n("inbox")}</h1><${Ba} /></div>
		${F.value?.length===0&&o`<p class="empty">${n("nothing")}</p>`}
		${[...t].map(([s,a])=>o`
			<section key=${s} aria-label=${s}>
				<h2>${s}</h2>
				<ul class="tasks">${a.map(l=>o`<${st} key=${l.id} task=${l} />`)}</ul>
			</section>`)}
		${nt.value&&o`<button type="button" onClick=${Ra}>${n("more")}</button>`}`}var h=d(null),z=d([]),ge=d(0),ne=d(null),oe=d(null);async function se(e){try{let[t,s]=await Promise.all([k(`people/${e}`),k(`people/${e}/thread`)]),a=s.rows.toReversed(),l=h.value?.person===e?z.value.filter(({id:i})=>i<a[0]?.id):[];l.length===0&&(ge.value=s.earlier),z.value=[...l,...a],h.value=t,t.tasks.some(({unread:i})=>i)&&await b(`people/${e}/read`)}catch(t){A.value=t.message}}var Yt=()=>$(async()=>{let e=await k(`people/${h.value.person}/thread?from=${ge.value}`);z.value=[...e.rows.toReversed(),...z.value],ge.value=e.earlier}),rt=e=>$(async()=>{oe.value=e?(await k(`people/${h.value.person}/thread?q=${encodeURIComponent(e)}`)).rows.toReversed():null}),E=(e,t,s)=>$(()=>b(e,t),s).then(a=>se(h.value.person).then(()=>a));var Ya=["normal","neutral","silent","never"];function Qt(){let{holder:e,held_until:t,person:s}=h.value,a=e===f.value.name;return e===null?o`<p class="held"><span>${n("machineAnswers")}</span>
			<button type="button" onClick=${()=>E(`people/${s}/hold`)}>${n("hold")}</button></p>`:o`<p class="held mine"><span>${n("heldBy")} <bdi>${e}</bdi> · ${n("until")} ${Z(t)}</span>
		${a&&o`<button type="button" onClick=${()=>E(`people/${s}/free`)}>${n("free")}</button>`}</p>`}function Xa({task:e}){let t=async s=>{s.preventDefault();let{desk:a,due:l,note:i,colleague:r}=Object.fromEntries(new FormData(s.target)),u=await $(()=>b(`tasks/${e.id}`,{...i&&{note:i},...a&&{desk:a},...r&&{to:r},...l&&{due:new Date(`${l}T09:00`).getTime(),state:"waiting"}}));u&&a?S("inbox"):u&&se(h.value.person)};return o`
		<details class="hand"><summary>${n("handOver")}</summary>
			<form onSubmit=${t}>
				<label>${n("toDesk")}<select name="desk"><option value=""></option>${O.value.desks.map(s=>o`<option key=${s} value=${s}>${j(s)}</option>`)}</select></label>
				<label>${n("toPerson")}<select name="colleague"><option value=""></option>${O.value.staff.map(({name:s})=>o`<option key=${s}>${s}</option>`)}</select></label>
				<label>${n("sentence")}<input name="note" maxlength="1600" dir="auto" autocomplete="off" /></label>
				<label>${n("due")}<input type="date" name="due" /></label>
				<button class="main">${n("save")}</button>
			</form></details>`}function Xt({task:e}){let t=e.staff===f.value.name;return o`
		<li class=${`todo ${e.urgent?"urgent":""} ${e.state}`}>
			<p><strong>${B(e.topic)}</strong>${e.desk!==at&&o` <span class="tag">${j(e.desk)}</span>`}</p>
			<small>${n(e.state)}${e.staff&&o` · <bdi>${e.staff}</bdi>`}${e.state!=="done"&&o` · ${n("dueOn")} <time>${D(e.due)}</time>`}</small>
			${e.state!=="done"&&o`
				<p class="deeds">
					${!t&&o`<button type="button" disabled=${e.staff!==null} onClick=${()=>E(`tasks/${e.id}`,{take:!0})}>${n("take")}</button>`}
					<button type="button" onClick=${()=>E(`tasks/${e.id}`,{state:"done"})}>${n("close")}</button>
				</p>
				<${Xa} task=${e} />`}
		</li>`}function Qa(){let e=h.value,t=()=>$(async()=>{ne.value=(await b(`people/${e.person}/number`)).number}),s=a=>E(`people/${e.person}/about`,a,"saved");return o`
		<dl class="known">
			<div><dt>${n("number")}</dt><dd><bdi dir="ltr">${ne.value??e.number??n("erased")}</bdi>
				${e.number&&!ne.value&&o` <button type="button" class="plain" onClick=${t}>${n("showNumber")}</button>`}</dd></div>
			<div><dt><label for="language">${n("theirLanguage")}</label></dt><dd>
				<select id="language" value=${e.language??""} onChange=${({target:a})=>s({language:a.value})}>
					${!e.language&&o`<option value="">?</option>`}
					${O.value.languages.map(({tag:a})=>o`<option key=${a} value=${a}>${be(a)}</option>`)}
				</select></dd></div>
			<div><dt><label for="safety">${n("safety")}</label></dt><dd>
				<select id="safety" value=${e.safety} onChange=${({target:a})=>s({safety:a.value})}>
					${Ya.map(a=>o`<option key=${a} value=${a}>${n(a)}</option>`)}
				</select></dd></div>
			${e.lists&&o`<div><dt>${n("lists")}</dt><dd>${e.lists.split(";").map(a=>o`<span key=${a} class="tag"><bdi>${a}</bdi></span> `)}</dd></div>`}
		</dl>`}function lt(){let e=h.value,[t,s]=[!1,!0].map(a=>e.tasks.filter(({state:l})=>l==="done"===a));return o`
		<h2>${n("tasks")}</h2>
		${t.length===0&&o`<p class="empty">${n("nothing")}</p>`}
		<ul>${t.map(a=>o`<${Xt} key=${a.id} task=${a} />`)}</ul>
		<${Qa} />
		<h2>${n("appointments")}</h2>
		<p><a class="button" href=${`#appointment/new///${e.person}`}>${n("newAppointment")}</a></p>
		<ul class="items">${e.appointments.map(a=>o`
			<li key=${a.id}><a href=${`#appointment/${a.id}`}><time>${N(a.starts)}</time></a> <span class="tag">${K("appointment",a.state)}</span>
				<small><bdi dir="ltr">${a.code}</bdi> · <bdi>${a.place}</bdi></small></li>`)}</ul>
		${e.cases.length>0&&o`<h2>${n("cases")}</h2>
			<ul class="items">${e.cases.map(a=>o`
				<li key=${a.id}><bdi dir="ltr">…${a.number}</bdi> <span class="tag">${K("case",a.state)}</span></li>`)}</ul>`}
		${s.length>0&&o`<details><summary>${n("before")} (${q(s.length)})</summary>
			<ul>${s.map(a=>o`<${Xt} key=${a.id} task=${a} />`)}</ul></details>`}`}var Ga=e=>O.value.flows[e]??B(e),ea=e=>e.kind==="call"&&e.text!==null&&e.text!=="answered";function Ja(e){let t=[];for(let s of e){let a=t.at(-1);s.channel!=="call"?t.push(s):a?.call&&!a.over?a.call.push(s):t.push({id:s.id,at:s.at,call:[s]}),t.at(-1).call&&ea(s)&&(t.at(-1).over=!0)}return t}var re=({row:e,children:t})=>o`
	<small class="meta"><time datetime=${new Date(e.at).toISOString()}>${Z(e.at)}</time>${e.staff&&o` · <bdi>${e.staff}</bdi>`}${t}</small>`;function ta({row:e}){return e.status?o` · <span class=${`fared ${e.status}`}>${n(e.status)}${e.why&&`: ${K("why",e.why)}`}</span>`:e.parts>1?o` · ${n("partsOf",e.parts)}`:null}var Gt={reminder:"reminder",notice:"notice",lookup:"lookup",error:"error"};function Za({row:e}){return o`
		<li class=${`row ${e.direction} ${e.status==="failed"?"lost":""}`}>
			${Gt[e.kind]&&o`<small class="kind">${n(`kind.${Gt[e.kind]}`)}</small>`}
			<p dir="auto" lang=${e.language}>${e.text??o`<em>${n("erased")}</em>`}</p>
			<${re} row=${e}>${e.direction==="out"&&!e.staff&&` · ${n("machine")}`}<${ta} row=${e} /></${re}>
		</li>`}function Jt(e){let t=[];for(let{kind:s,flow:a,text:l}of e)s==="keys"&&l?t.at(-1)?.keys.push(l):a&&a!==t.at(-1)?.name&&t.push({name:a,keys:[]});return t}var Zt=e=>Number(/^(\d+) s$/.exec(e??"")?.[1]??0),en=e=>e<60?n("seconds",q(e)):n("minutes",q(Math.round(e/60)));function tn({item:{call:e}}){let[t]=e,s=e.find(ea),a=e.filter(({kind:r})=>r==="recording"),l=e.filter(({kind:r})=>r!=="call"),i=t.direction==="out";return o`
		<li class=${`row call ${i?"out":"in"}`}>
			<p class="head"><span aria-hidden="true">☎</span> <strong>${n(i?"callOfOurs":"call")}</strong>
				${s&&o` <span>${Zt(s.text)>0?en(Zt(s.text)):K("end",s.text)}</span>`}</p>
			${Jt(l).length>0&&o`<ol class="way">${Jt(l).map(({name:r,keys:u},c)=>o`
				<li key=${c}>${Ga(r)}${u.map(m=>o` <kbd dir="ltr">${m}</kbd>`)}</li>`)}</ol>`}
			${a.map(r=>o`<p key=${r.id}>${n("leftMessage",r.seconds)}${r.audio?o`<${ot} id=${r.id} />`:null}</p>`)}
			${l.length>0&&o`<details><summary>${n("wholeCall")}</summary>
				<ol class="heard">${l.map(r=>o`<li key=${r.id} class=${r.direction} dir="auto" lang=${r.language}>${r.kind==="keys"?o`<kbd dir="ltr">${r.text||n("silence")}</kbd>`:r.text}</li>`)}</ol></details>`}
			<${re} row=${t}><${ta} row=${t} /></${re}>
		</li>`}function an({row:e}){return o`<li class="row note"><small class="kind">${n("noteWord")}</small><p dir="auto">${e.text}</p><${re} row=${e} /></li>`}function nn({row:e}){let t=e.kind==="call"?n("ringing"):e.kind==="note"?K("did",e.step):e.kind==="follow_up"?o`${B(e.flow??"")}: ${K("did",e.step??"open")}`:K("kind",e.kind);return o`<li class="event"><p>${t}${e.text&&o` — <span dir="auto">${e.text}</span>`}</p><${re} row=${e} /></li>`}function on({item:e}){return e.call?o`<${tn} item=${e} />`:e.kind==="note"&&!e.flow?o`<${an} row=${e} />`:e.channel==="desk"||e.kind==="opt_out"?o`<${nn} row=${e} />`:o`<${Za} row=${e} />`}function aa({rows:e}){let t;return o`
		<ol class="thread" aria-live="polite" aria-label=${n("conversation")}>${Ja(e).map(s=>{let a=D(s.at),l=a!==t;return t=a,o`
				${l&&o`<li key=${a} class="dateline"><span>${a}</span></li>`}
				<${on} key=${s.id} item=${s} />`})}</ol>`}var W=d("answer"),P=d(null),le=d(null),Oe=new Map,_=()=>document.getElementById("answer");function Me(e){W.value=e,setTimeout(()=>_()?.focus())}async function it(){if(P.value){P.value=null;return}W.value="answer",await $(async()=>{P.value=(await k(`people/${h.value.person}/ready?language=${J.value}`)).answers}),setTimeout(()=>document.querySelector(".ready button")?.focus())}var na;function He(){clearTimeout(na),na=setTimeout(async()=>{let e=_()?.value.trim();try{le.value=e&&W.value==="answer"?await b("parts",{text:e}):null}catch{le.value=null}},150)}function sn({text:e}){let t=_().value.trim();_().value=t?`${t}
${e}`:e,Oe.set(h.value.person,_().value),P.value=null,He(),_().focus()}function rn(){let e=t=>{let s=[...t.currentTarget.querySelectorAll("button")],a={ArrowDown:1,j:1,ArrowUp:-1,k:-1}[t.key];t.key==="Escape"?(t.stopPropagation(),P.value=null,_().focus()):a&&(t.preventDefault(),s[Math.max(0,Math.min(s.length-1,s.indexOf(document.activeElement)+a))]?.focus())};return o`
		<ul class="ready" aria-label=${n("ready")} onKeyDown=${e}>
			${P.value.length===0&&o`<li class="empty">${n("noReady")}</li>`}
			${P.value.map(t=>o`
				<li key=${t.name}><button type="button" onClick=${()=>sn(t)}>
					<span dir="auto" lang=${t.language}>${t.text}</span>
					${t.meaning_language!==t.language&&o`<small dir="auto" lang=${t.meaning_language}>${t.meaning}</small>`}
				</button></li>`)}
		</ul>`}function ln(){let{number:e,stopped:t,safety:s,holder:a}=h.value;return e?t?"stopped":s==="never"?"neverLong":a!==null&&a!==f.value.name?"held":"":"erasedLong"}function un(){let{parts:e,price:t,because:s}=le.value??{};return o`<output>${le.value&&o`
		${n("partsOf",q(e))}${t?` · ${ht(t)}`:""}${s&&o` · <span title=${n("becauseLong")}>${n("because")} «<bdi>${s}</bdi>»</span>`}`}</output>`}function oa(){let e=pe(),{person:t}=h.value,s=W.value==="note",a=s?"":ln();g(()=>(_().value=Oe.get(t)??"",He(),()=>{P.value=le.value=null,W.value="answer"}),[t]),g(He,[s]);let l=async u=>{u.preventDefault();let c=_().value.trim();c&&!a&&await E(`people/${t}/${W.value}`,{text:c})&&(Oe.delete(t),_().value="",le.value=null,W.value="answer")},i=u=>{u.key==="Enter"&&(u.ctrlKey||u.metaKey)&&e.current.requestSubmit()},r=({target:u})=>{Oe.set(t,u.value),He()};return o`
		<form class=${`write ${W.value}`} ref=${e} onSubmit=${l}>
			${P.value&&o`<${rn} />`}
			${a&&o`<p class="bar-to" role="status">${n(a)}</p>`}
			<label><span class="hidden">${n(s?"note":"answer")}</span>
				<textarea id="answer" rows="3" maxlength="1600" dir="auto" onInput=${r} onKeyDown=${i}
					placeholder=${n(s?"note":"answer")}></textarea></label>
			<div class="below">
				<div class="choice" role="group" aria-label=${n("whatToWrite")}>
					${["answer","note"].map(u=>o`
						<button type="button" key=${u} aria-pressed=${W.value===u} onClick=${()=>Me(u)}>${n(u==="note"?"noteWord":"answerWord")}</button>`)}
				</div>
				<button type="button" class="plain" aria-expanded=${P.value!==null} onClick=${it}>${n("ready")}</button>
				<${un} />
				<button class="main" disabled=${!!a}>${n(s?"save":"send")}</button>
			</div>
		</form>`}var Te=d(!1),sa=()=>h.value.tasks.filter(({state:e,staff:t})=>e!=="done"&&(t===null||t===f.value.name));async function ra(){for(let e of sa())if(!await E(`tasks/${e.id}`,{state:"done"}))return;h.value.holder===f.value.name&&await E(`people/${h.value.person}/free`),S("inbox")}var cn=()=>E(`people/${h.value.person}/${h.value.holder===f.value.name?"free":"hold"}`),la=()=>E(`people/${h.value.person}/call`,{},"rings");function pn(e){let t=document.querySelector(`details.${e}`);t&&(t.closest("details.about")?.setAttribute("open",""),t.open=!0,t.querySelector("select, input, button").focus())}var mn=[{key:"r",name:"key.answer",run:()=>Me("answer")},{key:"n",name:"key.note",run:()=>Me("note")},{key:"a",name:"ready",run:it},{key:"c",name:"ring",run:()=>h.value.number&&la()},{key:"t",name:"hold",run:cn},{key:"h",name:"handOver",run:()=>pn("hand")},{key:"m",name:"newAppointment",run:()=>S("appointment","new","","",h.value.person)},{key:"x",name:"finish",run:ra},{key:"s",name:"searchHere",run:()=>{Te.value=!0}}];function dn(){let e=h.value;return o`
		<header class="top">
			<a class="back" href="#inbox" aria-label=${n("key.inbox")}>${document.documentElement.dir==="rtl"?"→":"←"}</a>
			<h1>${e.name?o`<bdi>${e.name}</bdi>`:o`<bdi dir="ltr">${e.number??n("erased")}</bdi>`}</h1>
			<span class="tags">
				${e.language&&o`<span class="tag">${be(e.language)}</span>`}
				${e.safety!=="normal"&&o`<b class="tag">${n(e.safety)}</b>`}
				${e.stopped&&o`<b class="tag">STOP</b>`}
			</span>
			<span class="deeds">
				<button type="button" onClick=${la} disabled=${!e.number||e.stopped}>${n("ring")}</button>
				${sa().length>0&&o`<button type="button" onClick=${ra}>${n("finish")}</button>`}
			</span>
		</header>`}function $n(){let e=s=>{s.preventDefault(),rt(new FormData(s.target).get("words").trim())},t=()=>{Te.value=!1,rt("")};return o`
		<form class="within" role="search" onSubmit=${e}>
			<input name="words" type="search" dir="auto" maxlength="64" required aria-label=${n("searchHere")} placeholder=${n("searchHere")}
				ref=${s=>s?.focus()} />
			<button>${n("search")}</button>
			<button type="button" onClick=${t}>${n("shut")}</button>
			${oe.value?.length===0&&o`<p class="empty" role="status">${n("nobody")}</p>`}
		</form>`}var fn=e=>e.scrollHeight-e.scrollTop-e.clientHeight<160;function ia({parts:[e]}){let t=pe(),s=pe(!0),a=z.value.at(-1)?.id;g(()=>{h.value?.person!==e&&(h.value=null,z.value=[]),ne.value=oe.value=null,Te.value=!1,se(e)},[e]),g(()=>{h.value&&(M.value.person===void 0||M.value.person===e)&&se(e)},[M.value.count]);let l=()=>We.value?t.current:document.scrollingElement;t.current&&(s.current=fn(l())),g(()=>{t.current&&(s.current||!a)&&(l().scrollTop=l().scrollHeight)},[a]);let i=h.value?.person===e;return L([...i?mn:[],{key:"Escape",name:"key.inbox",run:()=>S("inbox")}]),i?o`
		<div class="person">
			<${dn} />
			${We.value?o`<aside aria-label=${n("about")}><${lt} /></aside>`:o`<details class="about"><summary>${n("about")}</summary><${lt} /></details>`}
			<section class="talk" aria-label=${n("conversation")}>
				${Te.value&&o`<${$n} />`}
				<div class="past" ref=${t} tabindex="-1">
					${!oe.value&&ge.value>0&&o`<button type="button" class="earlier" onClick=${Yt}>${n("earlier")}</button>`}
					<${aa} rows=${oe.value??z.value} />
				</div>
				<${Qt} />
				<${oa} />
			</section>
		</div>`:o`<h1 class="hidden">${n("conversation")}</h1>`}var Fe=d(null);function ve(e){let t=[...document.querySelectorAll(".found a, .tasks .what")];t[Math.max(0,Math.min(t.length-1,t.indexOf(document.activeElement)+e))]?.focus()}function ua({parts:[e=""]}){g(()=>{Fe.value=null,$(async()=>{Fe.value=await k(`search?q=${encodeURIComponent(e)}`),setTimeout(()=>ve(0))})},[e]),L([{key:"j",name:"key.next",run:()=>ve(1)},{key:"ArrowDown",run:()=>ve(1)},{key:"k",name:"key.before",run:()=>ve(-1)},{key:"ArrowUp",run:()=>ve(-1)}]);let{people:t=[],tasks:s=[]}=Fe.value??{};return o`
		<h1>${n("search")}: <bdi>${e}</bdi></h1>
		${Fe.value&&t.length+s.length===0&&o`<p class="empty">${n("nobody")}</p>`}
		<ul class="found">${t.map(({person:a,by:l,name:i,number:r})=>o`
			<li key=${a}><a href=${`#person/${a}`}>
				<strong>${i?o`<bdi>${i}</bdi>`:o`<bdi dir="ltr">${r??a}</bdi>`}</strong>
				<span class="tag">${n(`by.${l}`)}</span></a></li>`)}</ul>
		<ul class="tasks">${s.filter(({person:a})=>a).map(a=>o`<${st} key=${a.id} task=${a} />`)}</ul>`}var ut=d(null),ca=()=>Y(async()=>{({waiting:ut.value}=await k("waiting"))}),hn=({id:e})=>$(()=>b(`waiting/${e}/drop`)).then(ca);function bn({row:e}){return o`
		<li>
			<div class="what">
				${e.person?o`<a href=${`#person/${e.person}`}><bdi dir="ltr">${e.number??n("erased")}</bdi></a>`:n("notYours")}
				<small><span class="tag">${e.desk}</span>
					<span>${n("since")} <time>${N(e.since)}</time></span>
					${e.appointment>0&&o`<a href=${`#appointment/${e.appointment}`}>${n(e.keeps?"keepsUntilThen":"appointment")}</a>`}</small>
				${e.offers.map(t=>o`<p key=${t.day+t.time}><small>${D(ye(t.day))} ${t.time} <span class="tag">${n(`offer.${t.state}`)}</span></small></p>`)}
			</div>
			<button type="button" onClick=${()=>hn(e)}>${n("takeOut")}</button>
		</li>`}function pa(){return g(()=>{ca()},[M.value.count]),o`
		<p><a href="#appointments">${n("backToWeek")}</a></p>
		<h1>${n("waitingList")}</h1>
		${ut.value?.length===0&&o`<p class="empty">${n("nobodyWaits")}</p>`}
		<ol class="tasks">${ut.value?.map(e=>o`<${bn} key=${e.id} row=${e} />`)}</ol>`}var ma=["volunteer","coordinator","admin"],_e=d(null),gn=()=>$(async()=>{let e=await import("./desk-more.js").catch(()=>{throw new Error("unreachable")});e.made==="704e4c7e5b6e449ade8120a57ed5d80e"?_e.value=e:location.reload()}),H=e=>function({parts:s}){return g(()=>{_e.value===null&&gn()},[]),_e.value===null?o`<p aria-busy="true"></p>`:o`<${_e.value[e]} parts=${s} />`},Pe=[{name:"inbox",View:Bt,bar:!0},{name:"appointments",View:vt,bar:!0},{name:"appointment",View:Nt},{name:"waiting",View:pa},{name:"cases",View:Rt,bar:!0},{name:"import",View:H("Import"),least:"coordinator"},{name:"notices",View:H("Notices"),bar:!0,least:"coordinator"},{name:"notice",View:H("Notice"),least:"coordinator"},{name:"notice-edit",View:H("NoticeEdit"),least:"coordinator"},{name:"flows",View:H("Flows"),bar:!0,least:"coordinator"},{name:"numbers",View:H("Numbers"),bar:!0,least:"coordinator"},{name:"voices",View:H("Voices"),bar:!0,least:"coordinator"},{name:"house",View:H("House"),bar:!0,least:"coordinator"},{name:"words",View:H("Words"),bar:!0,least:"coordinator"},{name:"person",View:ia},{name:"search",View:ua},{name:"staff",View:H("StaffView"),bar:!0,least:"admin"},{name:"audit",View:H("Audit"),bar:!0,least:"admin"},{name:"me",View:Tt}],ct=({least:e="volunteer"})=>ma.indexOf(f.value.role)>=ma.indexOf(e);async function vn(){await $(()=>b("sign-out")),f.value=null}function yn(e){e.preventDefault();let t=new FormData(e.target).get("q").trim();t.length>1&&S("search",t)}var da=()=>o`<img src="icon.svg" alt="" width="28" height="28" />`;function wn(){return L([{key:"g",name:"key.inbox",run:()=>S("inbox")},{key:"/",name:"key.search",run:()=>document.getElementById("q").focus()}]),o`
		<header class="bar">
			<a class="skip" href="#" onClick=${e=>{e.preventDefault(),document.getElementById("main").focus()}}>${n("skip")}</a>
			<${da} />
			<nav class="views" aria-label=${n("views")}>
				${Pe.filter(e=>e.bar&&ct(e)).map(({name:e})=>o`
					<a key=${e} href=${`#${e}`} aria-current=${me.value[0]===e?"page":void 0}>${n(e)}</a>`)}
			</nav>
			<form role="search" onSubmit=${yn}>
				<input id="q" name="q" type="search" dir="auto" aria-label=${n("search")} placeholder=${n("searchFor")} minlength="2" maxlength="64" />
			</form>
			<nav class="self" aria-label="passaparola">
				<${bt} />
				<${Re} />
				<a href="#me"><bdi>${f.value.name}</bdi></a>
				<button type="button" class="plain" onClick=${vn}>${n("leave")}</button>
			</nav>
		</header>`}function kn(){return o`
		<header class="bar"><span class="home"><${da} /> passaparola</span>
			<nav class="self" aria-label="passaparola"><${Re} /></nav></header>`}function xn(){if(f.value===void 0)return o`<main aria-busy="true"></main>`;let{View:e}=Pe.find(t=>t.name===me.value[0]&&f.value&&ct(t))??Pe[0];return o`
		${f.value?o`<${wn} />`:o`<${kn} />`}
		<p class="wrong" role="alert">${A.value&&n(A.value)}</p>
		<p class="did" role="status">${Ne.value&&n(Ne.value)}</p>
		<main id="main" tabindex="-1">${f.value?o`<${e} key=${me.value.join("/")} parts=${me.value.slice(1)} />`:o`<${wt} />`}</main>`}await $t();mt(o`<${xn} />`,document.body);T();
