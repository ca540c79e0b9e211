// SPDX-License-Identifier: AGPL-3.0-or-later
// made by daemon/desk/page/build from e0105b53a51d636e0adee4b0927b493d
// with preact, htm, signals and lean-qr: licences.txt
import{A as de,B as A,C as Ne,D as T,E as D,F as $,G as X,H as F,I as We,J as z,K as gt,L as we,M as vt,N as yt,a as dt,b as o,d as g,e as me,f as d,g as q,h as V,i as b,l as $t,m as Z,n as ft,o as ht,p as n,q as K,r as Y,s as j,t as C,u as N,v as ee,w as O,x as bt,y as f,z as H}from"./desk-chunk.js";function Re(){return o`
		<label>
			<span class="hidden">${n("language")}</span>
			<select value=${Z.value} onChange=${e=>ht(e.target.value)}>
				${Object.entries($t).map(([e,{name:t}])=>o`
					<option key=${e} value=${e} lang=${e}>${t}</option>`)}
			</select>
		</label>`}var ke=/^#link=(\w+)$/.exec(location.hash)?.[1],$e=d(null),wt=d(!1);ke&&history.replaceState(null,"",location.pathname);async function fa(e){e.preventDefault();let t=Object.fromEntries(new FormData(e.target)),s=await $(()=>$e.value===null?b("sign-in",t):b("sign-in/link",{link:ke,password:t.password}));if(!s&&A.value==="code"){wt.value=!0;return}s&&($e.value=null,await F())}function kt(){g(()=>{ke&&$(async()=>{$e.value=(await b("sign-in/link",{link:ke})).name})},[]);let e=$e.value!==null;return o`
		<form class="door" onSubmit=${fa}>
			<h1>${n(e?"choosePassword":"enter")}</h1>
			${e?o`<p><bdi>${$e.value}</bdi></p>`:o`
				<label>${n("name")}<input name="name" required autocomplete="username" autocapitalize="none" /></label>`}
			<label>${n("passwordWord")}<input name="password" type="password" required
				minlength=${e?10:1} autocomplete=${e?"new-password":"current-password"} /></label>
			${e&&o`<p class="hint">${n("passwordHint")}</p>`}
			${wt.value&&o`<label>${n("codeWord")}<input name="code" inputmode="numeric" autocomplete="one-time-code" pattern="[0-9]{6}" required /></label>`}
			<button class="main">${n("enter")}</button>
		</form>`}var ha=[.2,.375,.5555555555555556,.6666666666666666],ba=(e,t)=>s=>{let a=4*e+s-4,l="*-04-39?2$%%$%%'$%''%'''%')(%'))%(++'(++'(+.'+-.',/3',33)-/5)-43).36)058*18<+37<+4:<,4:E,5<A-7>C/8@F/:EH/<EK0=FM1?IP2@KS3BNV4DPY5FS\\6HV_6IXb7K[e8N^i9Pam;Rdp<Tgt".charCodeAt(a)-35,i=a>8?l:1,r=t/i|0,u=t%i,c=i-u,m=a>8?r*ha[s]+(e>5)&-2:l,p=r-m;return{t:c*p+u*p+u,o:[[c,p],[u,p+1]],i:m}};var Q=e=>new Uint8Array(e),fe=e=>{let t=new Error(`lean-qr error ${e}`);throw t.code=e,t},xe=e=>"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:".indexOf(e),ze=e=>e.charCodeAt(0),Dt=(...e)=>(t,s)=>e.forEach(a=>a(t,s)),St=e=>t=>{t.eci!==e&&(t.push(7,4),e<128?t.push(e,8):e<16384?t.push(32768|e,16):t.push(12582912|e,24),t.eci=e)},Ye=e=>(t,s)=>{t.push(4,4),t.push(e.length,8+8*(s>9)),e.forEach(a=>t.push(a,8))},ae=(e,t,s,a,l=(r,u)=>s(r.length,u),i=a?r=>Dt(St(a),e(r)):e)=>(i.test=t,i.l=s,i.est=l,i.eci=a&&[a],i),Et=ae(e=>(t,s)=>{t.push(1,4),t.push(e.length,10+2*(s>26)+2*(s>9));let a=0;for(;a<e.length-2;a+=3)t.push(+e.slice(a,a+3),10);a<e.length-1?t.push(+e.slice(a),7):a<e.length&&t.push(+e[a],4)},e=>/[0-9]/.test(e),(e,t)=>14+2*(t>26)+2*(t>9)+10*e/3),It=ae(e=>(t,s)=>{t.push(2,4),t.push(e.length,9+2*(s>26)+2*(s>9));let a=0;for(;a<e.length-1;a+=2)t.push(45*xe(e[a])+xe(e[a+1]),11);a<e.length&&t.push(xe(e[a]),6)},e=>xe(e)>=0,(e,t)=>13+2*(t>26)+2*(t>9)+5.5*e),te=ae(e=>Ye([...e].map(ze)),e=>ze(e)<128,(e,t)=>12+8*(t>9)+8*e);te._=!0,te.u=!0;var Xe=ae(te,e=>ze(e)<256,te.l,3);Xe._=!0;var xt=new TextEncoder,Qe=ae(e=>Ye(xt.encode(e)),()=>1,0,26,(e,t)=>12+8*(t>9)+8*xt.encode(e).length);Qe._=!0;var Ue=()=>{let e=new Map,t=new TextDecoder("sjis"),s=Q(2);for(let a=0;a<7973;++a)s[0]=a/192+129+64*(a>5951),s[1]=a%192+64,e.set(t.decode(s),a);return e.delete("�"),Ue=()=>e,e},Ge=ae(e=>(t,s)=>{t.push(8,4),t.push(e.length,8+2*(s>26)+2*(s>9));for(let a of e)t.push(Ue().get(a),13)},e=>Ue().has(e),(e,t)=>12+2*(t>26)+2*(t>9)+13*e);Ge._=!0;var Vt=[Et,It,te,Xe,Ge,Qe],ga={auto:(e,{modes:t=Vt}={})=>(s,a)=>{let l=t.map((p,y)=>{let w=new Map,E=(v,k)=>(w.has(v)||w.set(v,k(v,a)),w.get(v));return{m:p,h:1<<y,C:p.est("",a),S:p.l?(v,k)=>E(k-v,p.l):(v,k)=>E(e.slice(v,k),p.est)}}),i=[{v:0}],r=0,u=0,c=-1;for(let p of[...e,""]){let y=0;if(p)for(let w of l)w.m.test(p)&&(y|=w.h);if(!p||y!==c){if(c!==-1){let w=new Set(i.map(v=>v.D)),E=[];for(let{m:v,C:k,S:I,h:J}of l)if(c&J){let B=I(r,u);for(let ue of v.eci??w)if(!v.u||!ue){let ce;for(let R of i)if(R.D===ue||v.eci){let pe=R.m===v&&R.D===ue,Ke=pe?R.V:R,mt=v._&&pe?R.v+B-k:Ke.v+12*(Ke.D!==ue)+(pe?I(pe?R.$:r,u):B);(!ce||mt<ce.v)&&(ce={$:pe?R.$:r,V:Ke,m:v,D:ue,A:u,v:mt})}ce&&E.push(ce)}}i=E}c=y,r=u}u+=p.length}i.length||fe(5);let m=[];for(let p=i.reduce((y,w)=>w.v<y.v?w:y);p.m;p=p.V)m.push(p.m(e.slice(p.$,p.A)));m.reverse().forEach(p=>p(s,a))},multi:Dt,eci:St,bytes:Ye,numeric:Et,alphaNumeric:It,ascii:te,iso8859_1:Xe,shift_jis:Ge,utf8:Qe},va=()=>({F:Q(2956),I:0,push(e,t){for(let s=t,a=8-(7&this.I);s>0;s-=a,a=8)this.F[this.I>>3]|=e<<a>>s,this.I+=s<a?s:a}}),je=(e,t=e*e,s=Q(t))=>({size:e,K:s,get:(a,l)=>a>=0&&a<e&&!!(1&s[l*e+a]),toString({on:a="##",off:l="  ",lf:i=`
`,pad:r=4,padX:u=r,padY:c=r}={}){let m="";for(let p=-c;p<e+c;++p){for(let y=-u;y<e+u;++y)m+=this.get(y,p)?a:l;m+=i}return m},toImageData(a,{on:l=[0,0,0],off:i=[0,0,0,0],pad:r=4,padX:u=r,padY:c=r}={}){let m=e+2*u,p=e+2*c,y=a.createImageData(m,p),w=new Uint32Array(y.data.buffer);y.data.set([...l,255]);let E=w[0];y.data.set([...i,255]);let v=w[0];for(let k=0;k<p;++k)for(let I=0;I<m;++I)w[k*m+I]=this.get(I-u,k-c)?E:v;return y},toCanvas(a,l){let i=a.getContext("2d"),r=this.toImageData(i,l);a.width=r.width,a.height=r.height,i.putImageData(r,0,0)},toDataURL({type:a="image/png",scale:l=1,...i}={}){let r=document.createElement("canvas"),u=r.getContext("2d"),c=this.toImageData(u,i);return r.width=c.width*l,r.height=c.height*l,u.putImageData(c,0,0),u.imageSmoothingEnabled=!1,u.globalCompositeOperation="copy",u.drawImage(r,0,0,c.width,c.height,0,0,r.width,r.height),r.toDataURL(a,1)}}),Ce=[(e,t)=>1&(e^t),(e,t)=>1&t,e=>e%3,(e,t)=>(e+t)%3,(e,t)=>1&(e/3^t>>1),(e,t)=>(e&t&1)+e*t%3,(e,t)=>(e&t)+e*t%3&1,(e,t)=>(e^t)+e*t%3&1],De=Q(511);for(let e=0,t=1;e<255;t=2*t^285*(t>127))De[De[t+255]=e++]=t;var At=e=>De[e%255],qt=e=>De[e+255],ya=(e,t)=>{let s=Q(e.length+t.length-1);for(let a=0;a<e.length;++a)for(let l=0;l<t.length;++l)s[a+l]^=At(e[a]+t[l]);return s.map(qt)},wa=(e,t)=>{let s=Q(e.length+t.length-1);s.set(e,0);for(let a=0;a<e.length;++a)if(s[a]){let l=qt(s[a]);for(let i=0;i<t.length;++i)s[a+i]^=At(t[i]+l)}return s.slice(e.length)},Be=[[0],[0,0]];for(let e=1;e<30;++e)Be.push(ya(Be[e],[0,e]));var ka=(e,t)=>{let s=[[],[]],a=0,l=0;for(let[r,u]of t.o)for(let c=0;c<r;++c,a+=u){let m=e.slice(a,a+u);s[0].push(m),s[1].push(wa(m,Be[t.i])),l+=u+t.i}let i=Q(l);l=0;for(let r of s)for(let u=0,c=-1;c<l;++u){c=l;for(let m of r)u<m.length&&(i[l++]=m[u])}return i},Ot=(e,t,s)=>{let a=e<<=s;for(let l=134217728;l>>=1;)a&l&&(a^=t*(l>>s));return a|e},xa=({size:e,K:t},s)=>{let a=(r,u,c,m)=>{for(;c-- >0;r+=e)t.fill(m,r,r+u)},l=(r,u,c)=>{for(let m=0;m++<3;c-=2)a(u*e+r-(c>>1)*(e+1),c,c,2|m)},i=2*((e-13)/(1+(s/7|0))/2+.75|0);if(s>1)for(let r=e-7;r>8;r-=i){for(let u=r;u>8;u-=i)l(r,u,5);r<e-7&&l(r,6,5)}if(s>6)for(let r=Ot(s,7973,12),u=1;u<7;++u)for(let c=12;c-- >9;r>>=1)t[u*e-c]=2|1&r;a(7,2,9,2),a(e-8,8,9,2);for(let r=0;r<e;++r)t[6*e+r]=3^1&r;l(3,3,7),l(e-4,3,7);for(let r=0;r<e;++r)for(let u=r;u<e;++u)t[u*e+r]=t[r*e+u];t[(e-8)*e+8]=3},Ca=({size:e,K:t})=>{let s=[];for(let a=e-2,l=e,i=-1;a>=0;a-=2){for(a===5&&(a=4);l+=i,l!==-1&&l!==e;){let r=l*e+a;t[r+1]||s.push(r+1),t[r]||s.push(r)}i*=-1}return s},Da=({K:e},t,s)=>t.forEach((a,l)=>e[a]=s[l>>3]>>(7&~l)&1),Sa=({size:e,K:t},s,a,l)=>{for(let r=0;r<e;++r)for(let u=0;u<e;++u){let c=r*e+u;t[c]^=!(s(u,r)||2&t[c])}let i=21522^Ot((1^l)<<3|a,1335,10);for(let r=0;r++<8;i>>=1)t[(r-(r<7))*e+8]=1&i,t[9*e-r]=1&i;for(let r=8;--r,i;i>>=1)t[8*e+r-(r<7)]=1&i,t[(e-r)*e+8]=1&i},Ea=({size:e,K:t},s=0,a=0)=>{for(let l=0;l<e;++l){for(let i=0;i<2;++i)for(let r,u=0,c=0,m=2;u<e;++u){let p=1&t[i?l*e+u:u*e+l];a+=p,c=(c>>1|2098176)&(3047517^p-1),2049&c&&(s+=40),p^m&&(r=0),m=p,s+=++r===5?3:r>5}if(l)for(let i=e+l,r=5*t[l-1]^t[l];i<e*e;i+=e){let u=5*t[i-1]^t[i];s+=3*!(1&(r|u)|4&(r^u)),r=u}}return s+10*(10*Math.abs(a/(e*e)-1)|0)},Ct=[],Se=(e=fe(1),{minCorrectionLevel:t=0,maxCorrectionLevel:s=3,minVersion:a=1,maxVersion:l=40,mask:i,trailer:r=60433,...u}={})=>{s<t&&fe(3),l<a&&fe(2),typeof e=="string"&&(e=ga.auto(e,u));for(let c=a,m=0;c<=l;++c){let p=Ct[c];p||(Ct[c]=p=je(4*c+17),xa(p,c),p.p=Ca(p));let y=ba(c,p.p.length>>3);if(8*y(t).t<m)continue;let w=va();e(w,c),m=w.I;for(let E=s;E>=t;--E){let v=y(E);if(8*v.t<m)continue;for(w.I=m+11&-8;w.I<8*v.t;)w.push(r,16);let k=je(p.size,p.K);return Da(k,p.p,ka(w.F,v)),(Ce[i]?[Ce[i]]:Ce).map((I,J)=>{let B=je(k.size,k.K);return Sa(B,I,i??J,E),B.s=Ce[i]?0:Ea(B),B}).reduce((I,J)=>J.s<I.s?J:I)}}fe(4)};Se.with=(...e)=>(t,s)=>Se(t,{modes:[...Vt,...e],...s});var G=d(null),Je=4;function Ia({address:e}){let t=Se(e),s=[];for(let l=0;l<t.size;l++)for(let i=0;i<t.size;i++)t.get(i,l)&&s.push(`M${i} ${l}h1v1h-1z`);let a=t.size+2*Je;return o`<svg class="qr" viewBox=${`${-Je} ${-Je} ${a} ${a}`} role="img" aria-label=${n("qr")}><path d=${s.join("")} /></svg>`}var Va=()=>$(async()=>{G.value=await q("me/code")});async function Aa(e){e.preventDefault();let{password:t,code:s}=Object.fromEntries(new FormData(e.target));await $(()=>b("me/code",{password:t,code:s,secret:G.value.secret}),"saved")&&(G.value=null,await F())}async function qa(e){e.preventDefault();let{password:t}=Object.fromEntries(new FormData(e.target));await $(()=>b("me/code/remove",{password:t}),"saved")&&await F()}var Ht=()=>o`<label>${n("passwordWord")}<input name="password" type="password" required autocomplete="current-password" /></label>`;function Oa(){return o`
		<p>${n("codeHow")}</p>
		<${Ia} address=${G.value.address} />
		<p><a href=${G.value.address}>${n("codeHere")}</a></p>
		<p>${n("codeByHand")} <code class="secret" dir="ltr">${G.value.secret.match(/.{1,4}/g).join(" ")}</code></p>
		<form class="stack" onSubmit=${Aa}>
			<label>${n("codeWord")}<input name="code" inputmode="numeric" dir="ltr" autocomplete="one-time-code" pattern="[0-9]{6}" required /></label>
			<${Ht} />
			<button class="main">${n("save")}</button>
		</form>`}function Mt(){return o`
		<section><h2>${n("secondStep")}</h2>
			<p class="hint">${n(f.value.code?"codeOn":"codeOff")}</p>
			${f.value.code?o`<form class="stack" onSubmit=${qa}><${Ht} /><button>${n("codeRemove")}</button></form>`:G.value?o`<${Oa} />`:o`<button type="button" onClick=${Va}>${n("codeSet")}</button>`}
		</section>`}var Tt=e=>async t=>{t.preventDefault();let s=t.target;await $(()=>b(e,Object.fromEntries(new FormData(s))),"saved")&&(s.reset(),await F())},Ha=({id:e})=>$(()=>b(`me/sessions/${e}/end`)).then(F);function Ma(){return o`
		<section><h2>${n("ownPhone")}</h2>
			<p class="hint">${n("ownPhoneHint")}</p>
			<form class="line" onSubmit=${Tt("me/phone")}>
				<label><span class="hidden">${n("ownPhone")}</span>
					<input name="phone" type="tel" dir="ltr" autocomplete="tel" placeholder="+39…" maxlength="20" defaultValue=${f.value.phone??""} key=${f.value.phone} /></label>
				<button>${n("save")}</button>
			</form></section>`}function Ta(){return o`
		<section><h2>${n("choosePassword")}</h2>
			<form class="stack" onSubmit=${Tt("me/password")}>
				<input class="hidden" type="text" name="name" value=${f.value.name} autocomplete="username" tabindex="-1" aria-hidden="true" readonly />
				<label>${n("passwordWord")}<input name="password" type="password" required autocomplete="current-password" /></label>
				<label>${n("newPassword")}<input name="new" type="password" required minlength="10" autocomplete="new-password" /></label>
				<p class="hint">${n("passwordHint")}</p>
				<button>${n("save")}</button>
			</form></section>`}function Ft(){let{name:e,role:t,desks:s,sessions:a}=f.value;return o`
		<h1><bdi>${e}</bdi></h1>
		<p class="tags"><span class="tag">${n(`role.${t}`)}</span> ${s.split(" ").map(l=>o`<span key=${l} class="tag">${l==="all"?n("allDesks"):j(l)}</span> `)}</p>
		<div class="panels">
			<${Ma} />
			<section><h2>${n("sessions")}</h2>
				<ul class="items">${a.map(l=>o`
					<li key=${l.id}><time>${N(l.began)}</time> <small>${n("until")} ${N(l.ends)}</small>
						${l.here?o`<span class="tag">${n("here")}</span>`:o`<button type="button" onClick=${()=>Ha(l)}>${n("end")}</button>`}</li>`)}</ul></section>
			<${Mt} />
			<${Ta} />
		</div>`}var Lt=d(null),_t=d([]),he=d([]),Fa=V(),Pt=e=>X(()=>Fa([`appointments/${e}`],t=>{Lt.value=t}));async function Kt(e,t){he.value=[];try{return A.value="",await b(e,t)}catch(s){return A.value=s.message,he.value=s.columns??[],null}}function x({name:e,children:t}){return o`<label>${n(`field.${e}`)}${t}
		${he.value.includes(e)&&o`<span class="wrong">${n(`bad.${e}`)}</span>`}</label>`}function _a(e){let t=Math.round(e/36e5);return t%24===0?`${O(t/24)} ${n("days")}`:`${O(t)} ${n("hours")}`}function La({history:e}){return o`
		<h2>${n("told")}</h2>
		${e.length===0?o`<p class="empty">${n("toldNothing")}</p>`:o`
			<ol class="history">${e.map(t=>o`
				<li><time>${N(t.at)}</time>
					<span>${t.before===0?n("ofChange"):`${_a(t.before)} ${n("beforeIt")}`}</span>
					<span class="tag">${n(`told.${t.state}`)}</span>
					${t.calls>0&&o`<span class="tag">${n("calls")}: ${O(t.calls)}</span>`}
					${t.stale&&o`<span class="tag">${n("told.stale")}</span>`}</li>`)}</ol>`}`}var Ze=(e,t,s)=>Kt(t,s).then(a=>{a&&Pt(e)});function Pa({item:e}){let t=s=>{s.preventDefault();let{starts:a,place:l,reminders:i}=Object.fromEntries(new FormData(s.target));Ze(e.id,`appointments/${e.id}`,{starts:a,place:l,reminders:i?"yes":"no"})};return e.past||e.state==="cancelled"?null:o`
		<details open=${e.state==="moving"}><summary>${n("moveIt")}</summary>
			<form class="door" onSubmit=${t}>
				<${x} name="starts"><input id="starts" name="starts" type="datetime-local" required defaultValue=${`${e.day}T${e.time}`} /></${x}>
				<${x} name="place"><input name="place" required maxlength="300" dir="auto" defaultValue=${e.place} /></${x}>
				<label class="tick"><input name="reminders" type="checkbox" defaultChecked=${e.reminders} /> ${n("field.reminders")}</label>
				<p class="hint">${n("moveHint")}</p>
				<button class="main">${n("moveIt")}</button>
			</form></details>
		<details><summary>${n("cancelIt")}</summary>
			<p>${n("cancelHint")}</p>
			<button type="button" class="alert" onClick=${()=>Ze(e.id,`appointments/${e.id}/cancel`)}>${n("cancelIt")}</button></details>
		<button type="button" onClick=${()=>Ze(e.id,`appointments/${e.id}/wait`)}>${n("waitForSlot")}</button>`}function Ka({id:e}){g(()=>{he.value=[]},[e]),g(()=>{Pt(e)},[e,T.value.count]);let t=Lt.value;return String(t?.id)!==e?o`<h1>${n("appointment")}</h1>`:o`
		<p><a href=${`#appointments/week/${t.day}`}>${n("backToWeek")}</a></p>
		<h1>${C(we(t.day))}, <time>${t.time}</time> · <bdi dir="ltr">${t.code}</bdi></h1>
		<p><${vt} item=${t} /> ${t.desk&&o`<span class="tag">${t.desk}</span>`} ${t.topic&&o`<span class="tag" dir="auto">${t.topic}</span>`} ${t.staff&&o`<span class="tag" dir="auto">${t.staff}</span>`}</p>
		<p dir="auto">${t.place}</p>
		<p>${t.person?o`<a href=${`#person/${t.person}`}>${n("conversation")} <bdi dir="ltr">${t.number??n("erased")}</bdi></a>`:n("notYours")}</p>
		<${Pa} item=${t} />
		<${La} history=${t.history} />`}function Na({starts:e="",desk:t="",person:s=""}){g(()=>{he.value=[],X(async()=>{({desks:_t.value}=await q("appointments?days=1"))}),document.querySelector(e?"#who":"#starts")?.focus()},[]);let a=_t.value,l=async i=>{i.preventDefault();let{who:r,reminders:u,...c}=Object.fromEntries([...new FormData(i.target)].filter(([,y])=>y!=="")),m=/^[a-z0-9]{12}$/.test(r??""),p=await Kt("appointments",{...c,[m?"person":"number"]:r,reminders:u?"yes":"no"});p&&D("appointment",String(p.id))};return o`
		<p><a href="#appointments">${n("backToWeek")}</a></p>
		<form class="door wider" onSubmit=${l}>
			<h1>${n("newAppointment")}</h1>
			<${x} name="starts"><input id="starts" name="starts" type="datetime-local" required defaultValue=${e} /></${x}>
			<${x} name="number"><input id="who" name="who" required maxlength="40" dir="ltr" autocomplete="off" defaultValue=${s} /></${x}>
			<p class="hint">${n("whoHint")}</p>
			<label>${n("desk")}<select name="desk"><option value="">–</option>${a.map(({name:i})=>o`<option key=${i} selected=${i===t}>${i}</option>`)}</select></label>
			<${x} name="place"><input name="place" maxlength="300" dir="auto" required=${!a.some(({place:i})=>i)} /></${x}>
			<${x} name="topic"><input name="topic" maxlength="60" dir="auto" /></${x}>
			<label>${n("field.language")}<select name="language"><option value=""></option>${H.value.languages.map(({tag:i,name:r})=>o`<option key=${i} value=${i} lang=${i}>${r}</option>`)}</select></label>
			<${x} name="code"><input name="code" maxlength="20" dir="ltr" autocapitalize="characters" /></${x}>
			<p class="hint">${n("codeHint")}</p>
			<label class="tick"><input name="reminders" type="checkbox" defaultChecked /> ${n("field.reminders")}</label>
			<button class="main">${n("save")}</button>
		</form>`}function Nt({parts:[e,t,s,a]}){return e==="new"?o`<${Na} starts=${t} desk=${s} person=${a} />`:o`<${Ka} id=${e} />`}var Wt=["no_number","number_invalid","sent_post","appointment_questura","in_process","need_documents","ready","collected","not_found","warning_refusal","refused","unavailable","stale"],Ee=d(null),et=d(0),ne=d(0),Wa=V(),tt=(e,t=0)=>X(()=>Wa([`cases?state=${e}${t?`&before=${t}`:""}`],s=>{Ee.value=t?[...Ee.value,...s.cases]:s.cases,et.value=s.next}));function Ra({file:e,state:t}){return o`
		<form class="inline" onSubmit=${async a=>{a.preventDefault(),await $(()=>b(`cases/${e.id}`,Object.fromEntries(new FormData(a.target))))&&(ne.value=0,tt(t))}}>
			<label><span class="hidden">${n("caseState")}</span><select name="state">${Wt.map(a=>o`<option key=${a} value=${a} selected=${a===e.state}>${n(`case.${a}`)}</option>`)}</select></label>
			<label>${n("field.date")}<input name="date" type="date" defaultValue=${e.date??""} /></label>
			<label>${n("field.time")}<input name="time" maxlength="20" defaultValue=${e.time??""} /></label>
			<label>${n("field.place")}<input name="place" maxlength="300" dir="auto" defaultValue=${e.place??""} /></label>
			<button class="main">${n("save")}</button>
		</form>`}function ja({file:e,state:t}){return o`
		<li>
			<div class="what">
				<bdi dir="ltr"><strong>${e.case?`…${e.case}`:"–"}</strong></bdi> <span>${n(`case.${e.state}`)}</span>
				<small>${e.person&&o`<a href=${`#person/${e.person}`}><bdi dir="ltr">${e.number??n("erased")}</bdi></a>`}
					${e.date&&o`<span><time>${e.date}</time> ${e.time}</span>`}
					${e.place&&o`<bdi>${e.place}</bdi>`}
					<span>${n("checked")} <time>${C(e.checked)}</time></span></small>
				${ne.value===e.id&&o`<${Ra} file=${e} state=${t} />`}
			</div>
			${e.case&&o`<button type="button" aria-expanded=${ne.value===e.id} onClick=${()=>{ne.value=ne.value===e.id?0:e.id}}>${n("change")}</button>`}
		</li>`}function Rt({parts:[e=""]}){return g(()=>{ne.value=0,tt(e)},[e]),o`
		<h1>${n("cases")}</h1>
		<div class="filters">
			<label><span class="hidden">${n("caseState")}</span>
				<select value=${e} onChange=${({target:t})=>D("cases",t.value)}>
					<option value="">${n("allStates")}</option>
					${Wt.map(t=>o`<option key=${t} value=${t}>${n(`case.${t}`)}</option>`)}
				</select></label>
			${f.value.role!=="volunteer"&&o`<a href="#import/cases">${n("import")}</a>`}
		</div>
		${Ee.value?.length===0&&o`<p class="empty">${n("noCases")}</p>`}
		<ul class="tasks">${Ee.value?.map(t=>o`<${ja} key=${t.id} file=${t} state=${e} />`)}</ul>
		${et.value>0&&o`<button type="button" onClick=${()=>tt(e,et.value)}>${n("more")}</button>`}`}var nt="desk",zt=["all","unread","mine","free"],be=d("all"),qe=d(""),_=d(null),ot=d(!1),Ve,Ut=e=>`inbox?filter=${be.value}&desk=${encodeURIComponent(qe.value)}&skip=${e}`,za=V();async function Bt(){try{let e=Math.max(0,(_.value?.length??0)-50);await za(Array.from({length:1+Math.min(3,Math.ceil(e/50))},(t,s)=>Ut(50*s)),(...t)=>{_.value=t.flatMap(s=>s.tasks),ot.value=t.at(-1).more})}catch(e){A.value=e.message}}async function Ua(){await $(async()=>{let e=await q(Ut(_.value.length));_.value=[..._.value,...e.tasks],ot.value=e.more})}var Oe=(e,t)=>e&&$(()=>b(`tasks/${e.id}`,t)).then(Bt),Ba=()=>[...document.querySelectorAll(".tasks .what")],jt=()=>_.value?.find(({id:e})=>e===Number(document.activeElement.closest("[data-task]")?.dataset.task));function Ie(e){let t=Ba(),s=t.findIndex(a=>a.closest("[data-task]")===document.activeElement.closest("[data-task]"));t[Math.max(0,Math.min(t.length-1,s+e))]?.focus()}var Ae=e=>new Date().setHours(24*e,0,0,0);function at(e){return e.urgent?n("urgent"):e.due<Ae(0)?n("overdue"):e.due<Ae(1)?n("today"):e.due<Ae(2)?n("tomorrow"):C(e.due)}function st({id:e}){return o`<audio controls preload="none" src=${`api/recordings/${e}`} aria-label=${n("recording")}></audio>`}var ge=e=>new Intl.DisplayNames(Z.value,{type:"language"}).of(e);function Ya({task:e}){return e.name?o`<bdi>${e.name}</bdi>`:o`<bdi dir="ltr">${e.number??n(e.person?"erased":"withheld")}</bdi>`}function Xa({task:e}){return e.said?o`<span class="said"><bdi lang=${e.language}>${e.said}</bdi></span>`:e.called?o`<span class="said">${n("called")}${e.seconds>0&&` · ${n("leftMessage",e.seconds)}`}</span>`:null}function rt({task:e}){let t=e.staff===f.value?.name;return o`
		<li data-task=${e.id} class=${`task ${e.urgent?"urgent":""} ${e.unread?"unread":""}`}>
			<a class="what" href=${e.person?`#person/${e.person}`:"#inbox"} onClick=${()=>{Ve=e.id}}>
				<span class="first">
					${e.unread&&o`<span class="dot"><span class="hidden">${n("unread")} </span></span>`}
					<strong><${Ya} task=${e} /></strong>
					<span class="topic">${Y(e.topic)}</span>
					<time datetime=${new Date(e.heard||e.opened).toISOString()}>${Qa(e.heard||e.opened)}</time>
				</span>
				<${Xa} task=${e} />
				<span class="tags">
					${e.stopped&&o`<b class="tag">STOP</b>`}
					${e.desk!==nt&&o`<span class="tag">${j(e.desk)}</span>`}
					${e.language&&o`<span class="tag" title=${n("language")}>${ge(e.language)}</span>`}
					${e.state!=="open"&&o`<span class="tag">${n(e.state)}</span>`}
					${e.staff&&o`<span class="tag own"><bdi>${e.staff}</bdi></span>`}
				</span>
			</a>
			${!e.person&&e.seconds>0&&o`<${st} id=${e.interaction} />`}
			${t?o`<button type="button" onClick=${()=>Oe(e,{state:"done"})}>${n("close")}</button>`:o`<button type="button" disabled=${e.staff!==null} onClick=${()=>Oe(e,{take:!0})}>${n("take")}</button>`}
		</li>`}var Qa=e=>e>=Ae(0)?ee(e):C(e);function Ga(){return o`
		<div class="filters">
			<div class="choice" role="group" aria-label=${n("inbox")}>
				${zt.map(e=>o`
					<button type="button" key=${e} aria-pressed=${be.value===e} onClick=${()=>{be.value=e}}>${n(e==="free"?"free.filter":e)}</button>`)}
			</div>
			${H.value.desks.length>1&&o`
				<label><span class="hidden">${n("toDesk")}</span>
					<select value=${qe.value} onChange=${({target:e})=>{qe.value=e.value}}>
						<option value="">${n("allDesks")}</option>
						${H.value.desks.map(e=>o`<option key=${e} value=${e}>${j(e)}</option>`)}
					</select></label>`}
		</div>`}function Yt(){g(()=>{Bt()},[be.value,qe.value,T.value.count]);let e=_.value!==null;g(()=>{e&&Ve&&document.querySelector(`[data-task="${Ve}"] .what`)?.focus(),Ve=void 0},[e]),z([{key:"j",name:"key.next",run:()=>Ie(1)},{key:"ArrowDown",run:()=>Ie(1)},{key:"k",name:"key.before",run:()=>Ie(-1)},{key:"ArrowUp",run:()=>Ie(-1)},{key:"t",name:"take",run:()=>Oe(jt(),{take:!0})},{key:"x",name:"close",run:()=>Oe(jt(),{state:"done"})},...zt.map((s,a)=>({key:String(a+1),name:s==="free"?"free.filter":s,run:()=>{be.value=s}}))]);let t=Map.groupBy?.(_.value??[],at)??(_.value??[]).reduce((s,a)=>s.set(at(a),[...s.get(at(a))??[],a]),new Map);return o`
		<div class="title"><h1>${n("inbox")}</h1><${Ga} /></div>
		${_.value?.length===0&&o`<p class="empty">${n("nothing")}</p>`}
		${[...t].map(([s,a])=>o`
			<section key=${s} aria-label=${s}>
				<h2>${s}</h2>
				<ul class="tasks">${a.map(l=>o`<${rt} key=${l.id} task=${l} />`)}</ul>
			</section>`)}
		${ot.value&&o`<button type="button" onClick=${Ua}>${n("more")}</button>`}`}var h=d(null),U=d([]),ve=d(0),oe=d(null),se=d(null),Ja=V();function Za(e,t){let s=t.rows.toReversed(),a=h.value?.person===e.person?U.value.filter(({id:l})=>l<s[0]?.id):[];a.length===0&&(ve.value=t.earlier),U.value=[...a,...s],h.value=e}async function re(e){try{await Ja([`people/${e}`,`people/${e}/thread`],Za)&&h.value.tasks.some(({unread:t})=>t)&&await b(`people/${e}/read`)}catch(t){A.value=t.message}}var Xt=()=>$(async()=>{let e=await q(`people/${h.value.person}/thread?from=${ve.value}`);U.value=[...e.rows.toReversed(),...U.value],ve.value=e.earlier}),lt=e=>$(async()=>{se.value=e?(await q(`people/${h.value.person}/thread?q=${encodeURIComponent(e)}`)).rows.toReversed():null}),S=(e,t,s)=>$(()=>b(e,t),s).then(a=>re(h.value.person).then(()=>a));var en=["normal","neutral","silent","never"];function Gt(){let{holder:e,held_until:t,person:s}=h.value,a=e===f.value.name;return e===null?o`<p class="held"><span>${n("machineAnswers")}</span>
			<button type="button" onClick=${()=>S(`people/${s}/hold`)}>${n("hold")}</button></p>`:o`<p class="held mine"><span>${n("heldBy")} <bdi>${e}</bdi> · ${n("until")} ${ee(t)}</span>
		${a&&o`<button type="button" onClick=${()=>S(`people/${s}/free`)}>${n("free")}</button>`}</p>`}function tn({task:e}){let t=async s=>{s.preventDefault();let{desk:a,due:l,note:i,colleague:r}=Object.fromEntries(new FormData(s.target)),u=await $(()=>b(`tasks/${e.id}`,{...i&&{note:i},...a&&{desk:a},...r&&{to:r},...l&&{due:new Date(`${l}T09:00`).getTime(),state:"waiting"}}));u&&a?D("inbox"):u&&re(h.value.person)};return o`
		<details class="hand"><summary>${n("handOver")}</summary>
			<form onSubmit=${t}>
				<label>${n("toDesk")}<select name="desk"><option value=""></option>${H.value.desks.map(s=>o`<option key=${s} value=${s}>${j(s)}</option>`)}</select></label>
				<label>${n("toPerson")}<select name="colleague"><option value=""></option>${H.value.staff.map(({name:s})=>o`<option key=${s}>${s}</option>`)}</select></label>
				<label>${n("sentence")}<input name="note" maxlength="1600" dir="auto" autocomplete="off" /></label>
				<label>${n("due")}<input type="date" name="due" /></label>
				<button class="main">${n("save")}</button>
			</form></details>`}function Qt({task:e}){let t=e.staff===f.value.name;return o`
		<li class=${`todo ${e.urgent?"urgent":""} ${e.state}`}>
			<p><strong>${Y(e.topic)}</strong>${e.desk!==nt&&o` <span class="tag">${j(e.desk)}</span>`}</p>
			<small>${n(e.state)}${e.staff&&o` · <bdi>${e.staff}</bdi>`}${e.state!=="done"&&o` · ${n("dueOn")} <time>${C(e.due)}</time>`}</small>
			${e.state!=="done"&&o`
				<p class="deeds">
					${!t&&o`<button type="button" disabled=${e.staff!==null} onClick=${()=>S(`tasks/${e.id}`,{take:!0})}>${n("take")}</button>`}
					<button type="button" onClick=${()=>S(`tasks/${e.id}`,{state:"done"})}>${n("close")}</button>
				</p>
				<${tn} task=${e} />`}
		</li>`}function an(){let e=h.value,t=()=>$(async()=>{oe.value=(await b(`people/${e.person}/number`)).number}),s=a=>S(`people/${e.person}/about`,a,"saved");return o`
		<dl class="known">
			<div><dt>${n("number")}</dt><dd><bdi dir="ltr">${oe.value??e.number??n("erased")}</bdi>
				${e.number&&!oe.value&&o` <button type="button" class="plain" onClick=${t}>${n("showNumber")}</button>`}</dd></div>
			<div><dt><label for="language">${n("theirLanguage")}</label></dt><dd>
				<select id="language" value=${e.language??""} onChange=${({target:a})=>s({language:a.value})}>
					${!e.language&&o`<option value="">?</option>`}
					${H.value.languages.map(({tag:a})=>o`<option key=${a} value=${a}>${ge(a)}</option>`)}
				</select></dd></div>
			<div><dt><label for="safety">${n("safety")}</label></dt><dd>
				<select id="safety" value=${e.safety} onChange=${({target:a})=>s({safety:a.value})}>
					${en.map(a=>o`<option key=${a} value=${a}>${n(a)}</option>`)}
				</select></dd></div>
			${e.lists&&o`<div><dt>${n("lists")}</dt><dd>${e.lists.split(";").map(a=>o`<span key=${a} class="tag"><bdi>${a}</bdi></span> `)}</dd></div>`}
		</dl>`}function it(){let e=h.value,[t,s]=[!1,!0].map(a=>e.tasks.filter(({state:l})=>l==="done"===a));return o`
		<h2>${n("tasks")}</h2>
		${t.length===0&&o`<p class="empty">${n("nothing")}</p>`}
		<ul>${t.map(a=>o`<${Qt} key=${a.id} task=${a} />`)}</ul>
		<${an} />
		<h2>${n("appointments")}</h2>
		<p><a class="button" href=${`#appointment/new///${e.person}`}>${n("newAppointment")}</a></p>
		<ul class="items">${e.appointments.map(a=>o`
			<li key=${a.id}><a href=${`#appointment/${a.id}`}><time>${N(a.starts)}</time></a> <span class="tag">${K("appointment",a.state)}</span>
				<small><bdi dir="ltr">${a.code}</bdi> · <bdi>${a.place}</bdi></small></li>`)}</ul>
		${e.cases.length>0&&o`<h2>${n("cases")}</h2>
			<ul class="items">${e.cases.map(a=>o`
				<li key=${a.id}><bdi dir="ltr">…${a.number}</bdi> <span class="tag">${K("case",a.state)}</span></li>`)}</ul>`}
		${s.length>0&&o`<details><summary>${n("before")} (${O(s.length)})</summary>
			<ul>${s.map(a=>o`<${Qt} key=${a.id} task=${a} />`)}</ul></details>`}`}var nn=e=>H.value.flows[e]??Y(e),ta=e=>e.kind==="call"&&e.text!==null&&e.text!=="answered";function on(e){let t=[];for(let s of e){let a=t.at(-1);s.channel!=="call"?t.push(s):a?.call&&!a.over?a.call.push(s):t.push({id:s.id,at:s.at,call:[s]}),t.at(-1).call&&ta(s)&&(t.at(-1).over=!0)}return t}var le=({row:e,children:t})=>o`
	<small class="meta"><time datetime=${new Date(e.at).toISOString()}>${ee(e.at)}</time>${e.staff&&o` · <bdi>${e.staff}</bdi>`}${t}</small>`;function aa({row:e}){return e.status?o` · <span class=${`fared ${e.status}`}>${n(e.status)}${e.why&&`: ${K("why",e.why)}`}</span>`:e.parts>1?o` · ${n("partsOf",e.parts)}`:null}var Jt={reminder:"reminder",notice:"notice",lookup:"lookup",error:"error"};function sn({row:e}){return o`
		<li class=${`row ${e.direction} ${e.status==="failed"?"lost":""}`}>
			${Jt[e.kind]&&o`<small class="kind">${n(`kind.${Jt[e.kind]}`)}</small>`}
			<p dir="auto" lang=${e.language}>${e.text??o`<em>${n("erased")}</em>`}</p>
			<${le} row=${e}>${e.direction==="out"&&!e.staff&&` · ${n("machine")}`}<${aa} row=${e} /></${le}>
		</li>`}function Zt(e){let t=[];for(let{kind:s,flow:a,text:l}of e)s==="keys"&&l?t.at(-1)?.keys.push(l):a&&a!==t.at(-1)?.name&&t.push({name:a,keys:[]});return t}var ea=e=>Number(/^(\d+) s$/.exec(e??"")?.[1]??0),rn=e=>e<60?n("seconds",O(e)):n("minutes",O(Math.round(e/60)));function ln({item:{call:e}}){let[t]=e,s=e.find(ta),a=e.filter(({kind:r})=>r==="recording"),l=e.filter(({kind:r})=>r!=="call"),i=t.direction==="out";return o`
		<li class=${`row call ${i?"out":"in"}`}>
			<p class="head"><span aria-hidden="true">☎</span> <strong>${n(i?"callOfOurs":"call")}</strong>
				${s&&o` <span>${ea(s.text)>0?rn(ea(s.text)):K("end",s.text)}</span>`}</p>
			${Zt(l).length>0&&o`<ol class="way">${Zt(l).map(({name:r,keys:u},c)=>o`
				<li key=${c}>${nn(r)}${u.map(m=>o` <kbd dir="ltr">${m}</kbd>`)}</li>`)}</ol>`}
			${a.map(r=>o`<p key=${r.id}>${n("leftMessage",r.seconds)}${r.audio?o`<${st} id=${r.id} />`:null}</p>`)}
			${l.length>0&&o`<details><summary>${n("wholeCall")}</summary>
				<ol class="heard">${l.map(r=>o`<li key=${r.id} class=${r.direction} dir="auto" lang=${r.language}>${r.kind==="keys"?o`<kbd dir="ltr">${r.text||n("silence")}</kbd>`:r.text}</li>`)}</ol></details>`}
			<${le} row=${t}><${aa} row=${t} /></${le}>
		</li>`}function un({row:e}){return o`<li class="row note"><small class="kind">${n("noteWord")}</small><p dir="auto">${e.text}</p><${le} row=${e} /></li>`}function cn({row:e}){let t=e.kind==="call"?n("ringing"):e.kind==="note"?K("did",e.step):e.kind==="follow_up"?o`${Y(e.flow??"")}: ${K("did",e.step??"open")}`:K("kind",e.kind);return o`<li class="event"><p>${t}${e.text&&o` — <span dir="auto">${e.text}</span>`}</p><${le} row=${e} /></li>`}function pn({item:e}){return e.call?o`<${ln} item=${e} />`:e.kind==="note"&&!e.flow?o`<${un} row=${e} />`:e.channel==="desk"||e.kind==="opt_out"?o`<${cn} row=${e} />`:o`<${sn} row=${e} />`}function na({rows:e}){let t;return o`
		<ol class="thread" aria-live="polite" aria-label=${n("conversation")}>${on(e).map(s=>{let a=C(s.at),l=a!==t;return t=a,o`
				${l&&o`<li key=${a} class="dateline"><span>${a}</span></li>`}
				<${pn} key=${s.id} item=${s} />`})}</ol>`}var W=d("answer"),P=d(null),ie=d(null),He=new Map,L=()=>document.getElementById("answer");function Te(e){W.value=e,setTimeout(()=>L()?.focus())}async function ut(){if(P.value){P.value=null;return}W.value="answer",await $(async()=>{P.value=(await q(`people/${h.value.person}/ready?language=${Z.value}`)).answers}),setTimeout(()=>document.querySelector(".ready button")?.focus())}var oa;function Me(){clearTimeout(oa),oa=setTimeout(async()=>{let e=L()?.value.trim();try{ie.value=e&&W.value==="answer"?await b("parts",{text:e}):null}catch{ie.value=null}},150)}function mn({text:e}){let t=L().value.trim();L().value=t?`${t}
${e}`:e,He.set(h.value.person,L().value),P.value=null,Me(),L().focus()}function dn(){let e=t=>{let s=[...t.currentTarget.querySelectorAll("button")],a={ArrowDown:1,j:1,ArrowUp:-1,k:-1}[t.key];t.key==="Escape"?(t.stopPropagation(),P.value=null,L().focus()):a&&(t.preventDefault(),s[Math.max(0,Math.min(s.length-1,s.indexOf(document.activeElement)+a))]?.focus())};return o`
		<ul class="ready" aria-label=${n("ready")} onKeyDown=${e}>
			${P.value.length===0&&o`<li class="empty">${n("noReady")}</li>`}
			${P.value.map(t=>o`
				<li key=${t.name}><button type="button" onClick=${()=>mn(t)}>
					<span dir="auto" lang=${t.language}>${t.text}</span>
					${t.meaning_language!==t.language&&o`<small dir="auto" lang=${t.meaning_language}>${t.meaning}</small>`}
				</button></li>`)}
		</ul>`}function $n(){let{number:e,stopped:t,safety:s,holder:a}=h.value;return e?t?"stopped":s==="never"?"neverLong":a!==null&&a!==f.value.name?"held":"":"erasedLong"}function fn(){let{parts:e,price:t,because:s}=ie.value??{};return o`<output>${ie.value&&o`
		${n("partsOf",O(e))}${t?` · ${bt(t)}`:""}${s&&o` · <span title=${n("becauseLong")}>${n("because")} «<bdi>${s}</bdi>»</span>`}`}</output>`}function sa(){let e=me(),{person:t}=h.value,s=W.value==="note",a=s?"":$n();g(()=>(L().value=He.get(t)??"",Me(),()=>{P.value=ie.value=null,W.value="answer"}),[t]),g(Me,[s]);let l=async u=>{u.preventDefault();let c=L().value.trim();c&&!a&&await S(`people/${t}/${W.value}`,{text:c})&&(He.delete(t),L().value="",ie.value=null,W.value="answer")},i=u=>{u.key==="Enter"&&(u.ctrlKey||u.metaKey)&&e.current.requestSubmit()},r=({target:u})=>{He.set(t,u.value),Me()};return o`
		<form class=${`write ${W.value}`} ref=${e} onSubmit=${l}>
			${P.value&&o`<${dn} />`}
			${a&&o`<p class="bar-to" role="status">${n(a)}</p>`}
			<label><span class="hidden">${n(s?"note":"answer")}</span>
				<textarea id="answer" rows="3" maxlength="1600" dir="auto" onInput=${r} onKeyDown=${i}
					placeholder=${n(s?"note":"answer")}></textarea></label>
			<div class="below">
				<div class="choice" role="group" aria-label=${n("whatToWrite")}>
					${["answer","note"].map(u=>o`
						<button type="button" key=${u} aria-pressed=${W.value===u} onClick=${()=>Te(u)}>${n(u==="note"?"noteWord":"answerWord")}</button>`)}
				</div>
				<button type="button" class="plain" aria-expanded=${P.value!==null} onClick=${ut}>${n("ready")}</button>
				<${fn} />
				<button class="main" disabled=${!!a}>${n(s?"save":"send")}</button>
			</div>
		</form>`}var Fe=d(!1),ra=()=>h.value.tasks.filter(({state:e,staff:t})=>e!=="done"&&(t===null||t===f.value.name));async function la(){for(let e of ra())if(!await S(`tasks/${e.id}`,{state:"done"}))return;h.value.holder===f.value.name&&await S(`people/${h.value.person}/free`),D("inbox")}var hn=()=>S(`people/${h.value.person}/${h.value.holder===f.value.name?"free":"hold"}`),ia=()=>S(`people/${h.value.person}/call`,{},"rings");function bn(e){let t=document.querySelector(`details.${e}`);t&&(t.closest("details.about")?.setAttribute("open",""),t.open=!0,t.querySelector("select, input, button").focus())}var gn=[{key:"r",name:"key.answer",run:()=>Te("answer")},{key:"n",name:"key.note",run:()=>Te("note")},{key:"a",name:"ready",run:ut},{key:"c",name:"ring",run:()=>h.value.number&&ia()},{key:"t",name:"hold",run:hn},{key:"h",name:"handOver",run:()=>bn("hand")},{key:"m",name:"newAppointment",run:()=>D("appointment","new","","",h.value.person)},{key:"x",name:"finish",run:la},{key:"s",name:"searchHere",run:()=>{Fe.value=!0}}];function vn(){let e=h.value;return o`
		<header class="top">
			<a class="back" href="#inbox" aria-label=${n("key.inbox")}>${document.documentElement.dir==="rtl"?"→":"←"}</a>
			<h1>${e.name?o`<bdi>${e.name}</bdi>`:o`<bdi dir="ltr">${e.number??n("erased")}</bdi>`}</h1>
			<span class="tags">
				${e.language&&o`<span class="tag">${ge(e.language)}</span>`}
				${e.safety!=="normal"&&o`<b class="tag">${n(e.safety)}</b>`}
				${e.stopped&&o`<b class="tag">STOP</b>`}
			</span>
			<span class="deeds">
				<button type="button" onClick=${ia} disabled=${!e.number||e.stopped}>${n("ring")}</button>
				${ra().length>0&&o`<button type="button" onClick=${la}>${n("finish")}</button>`}
			</span>
		</header>`}function yn(){let e=s=>{s.preventDefault(),lt(new FormData(s.target).get("words").trim())},t=()=>{Fe.value=!1,lt("")};return o`
		<form class="within" role="search" onSubmit=${e}>
			<input name="words" type="search" dir="auto" maxlength="64" required aria-label=${n("searchHere")} placeholder=${n("searchHere")}
				ref=${s=>s?.focus()} />
			<button>${n("search")}</button>
			<button type="button" onClick=${t}>${n("shut")}</button>
			${se.value?.length===0&&o`<p class="empty" role="status">${n("nobody")}</p>`}
		</form>`}var wn=e=>e.scrollHeight-e.scrollTop-e.clientHeight<160;function ua({parts:[e]}){let t=me(),s=me(!0),a=U.value.at(-1)?.id;g(()=>{h.value?.person!==e&&(h.value=null,U.value=[]),oe.value=se.value=null,Fe.value=!1,re(e)},[e]),g(()=>{h.value&&(T.value.person===void 0||T.value.person===e)&&re(e)},[T.value.count]);let l=()=>We.value?t.current:document.scrollingElement;t.current&&(s.current=wn(l())),g(()=>{t.current&&(s.current||!a)&&(l().scrollTop=l().scrollHeight)},[a]);let i=h.value?.person===e;return z([...i?gn:[],{key:"Escape",name:"key.inbox",run:()=>D("inbox")}]),i?o`
		<div class="person">
			<${vn} />
			${We.value?o`<aside aria-label=${n("about")}><${it} /></aside>`:o`<details class="about"><summary>${n("about")}</summary><${it} /></details>`}
			<section class="talk" aria-label=${n("conversation")}>
				${Fe.value&&o`<${yn} />`}
				<div class="past" ref=${t} tabindex="-1">
					${!se.value&&ve.value>0&&o`<button type="button" class="earlier" onClick=${Xt}>${n("earlier")}</button>`}
					<${na} rows=${se.value??U.value} />
				</div>
				<${Gt} />
				<${sa} />
			</section>
		</div>`:o`<h1 class="hidden">${n("conversation")}</h1>`}var _e=d(null),kn=V();function ye(e){let t=[...document.querySelectorAll(".found a, .tasks .what")];t[Math.max(0,Math.min(t.length-1,t.indexOf(document.activeElement)+e))]?.focus()}function ca({parts:[e=""]}){g(()=>{_e.value=null,$(()=>kn([`search?q=${encodeURIComponent(e)}`],a=>{_e.value=a,setTimeout(()=>ye(0))}))},[e]),z([{key:"j",name:"key.next",run:()=>ye(1)},{key:"ArrowDown",run:()=>ye(1)},{key:"k",name:"key.before",run:()=>ye(-1)},{key:"ArrowUp",run:()=>ye(-1)}]);let{people:t=[],tasks:s=[]}=_e.value??{};return o`
		<h1>${n("search")}: <bdi>${e}</bdi></h1>
		${_e.value&&t.length+s.length===0&&o`<p class="empty">${n("nobody")}</p>`}
		<ul class="found">${t.map(({person:a,by:l,name:i,number:r})=>o`
			<li key=${a}><a href=${`#person/${a}`}>
				<strong>${i?o`<bdi>${i}</bdi>`:o`<bdi dir="ltr">${r??a}</bdi>`}</strong>
				<span class="tag">${n(`by.${l}`)}</span></a></li>`)}</ul>
		<ul class="tasks">${s.filter(({person:a})=>a).map(a=>o`<${rt} key=${a.id} task=${a} />`)}</ul>`}var ct=d(null),xn=V(),pa=()=>X(()=>xn(["waiting"],({waiting:e})=>{ct.value=e})),Cn=({id:e})=>$(()=>b(`waiting/${e}/drop`)).then(pa);function Dn({row:e}){return o`
		<li>
			<div class="what">
				${e.person?o`<a href=${`#person/${e.person}`}><bdi dir="ltr">${e.number??n("erased")}</bdi></a>`:n("notYours")}
				<small><span class="tag">${e.desk}</span>
					<span>${n("since")} <time>${N(e.since)}</time></span>
					${e.appointment>0&&o`<a href=${`#appointment/${e.appointment}`}>${n(e.keeps?"keepsUntilThen":"appointment")}</a>`}</small>
				${e.offers.map(t=>o`<p key=${t.day+t.time}><small>${C(we(t.day))} ${t.time} <span class="tag">${n(`offer.${t.state}`)}</span></small></p>`)}
			</div>
			<button type="button" onClick=${()=>Cn(e)}>${n("takeOut")}</button>
		</li>`}function ma(){return g(()=>{pa()},[T.value.count]),o`
		<p><a href="#appointments">${n("backToWeek")}</a></p>
		<h1>${n("waitingList")}</h1>
		${ct.value?.length===0&&o`<p class="empty">${n("nobodyWaits")}</p>`}
		<ol class="tasks">${ct.value?.map(e=>o`<${Dn} key=${e.id} row=${e} />`)}</ol>`}var da=["volunteer","coordinator","admin"],Le=d(null),Sn=()=>$(async()=>{let e=await import("./desk-more.js").catch(()=>{throw new Error("unreachable")});e.made==="e0105b53a51d636e0adee4b0927b493d"?Le.value=e:location.reload()}),M=e=>function({parts:s}){return g(()=>{Le.value===null&&Sn()},[]),Le.value===null?o`<p aria-busy="true"></p>`:o`<${Le.value[e]} parts=${s} />`},Pe=[{name:"inbox",View:Yt,bar:!0},{name:"appointments",View:yt,bar:!0},{name:"appointment",View:Nt},{name:"waiting",View:ma},{name:"cases",View:Rt,bar:!0},{name:"import",View:M("Import"),least:"coordinator"},{name:"notices",View:M("Notices"),bar:!0,least:"coordinator"},{name:"notice",View:M("Notice"),least:"coordinator"},{name:"notice-edit",View:M("NoticeEdit"),least:"coordinator"},{name:"flows",View:M("Flows"),bar:!0,least:"coordinator"},{name:"numbers",View:M("Numbers"),bar:!0,least:"coordinator"},{name:"voices",View:M("Voices"),bar:!0},{name:"house",View:M("House"),bar:!0,least:"coordinator"},{name:"words",View:M("Words"),bar:!0,least:"coordinator"},{name:"person",View:ua},{name:"search",View:ca},{name:"staff",View:M("StaffView"),bar:!0,least:"admin"},{name:"audit",View:M("Audit"),bar:!0,least:"admin"},{name:"me",View:Ft}],pt=({least:e="volunteer"})=>da.indexOf(f.value.role)>=da.indexOf(e);async function En(){await $(()=>b("sign-out")),f.value=null}function In(e){e.preventDefault();let t=new FormData(e.target).get("q").trim();t.length>1&&D("search",t)}var $a=()=>o`<img src="icon.svg" alt="" width="28" height="28" />`;function Vn(){return z([{key:"g",name:"key.inbox",run:()=>D("inbox")},{key:"/",name:"key.search",run:()=>document.getElementById("q").focus()}]),o`
		<header class="bar">
			<a class="skip" href="#" onClick=${e=>{e.preventDefault(),document.getElementById("main").focus()}}>${n("skip")}</a>
			<${$a} />
			<nav class="views" aria-label=${n("views")}>
				${Pe.filter(e=>e.bar&&pt(e)).map(({name:e})=>o`
					<a key=${e} href=${`#${e}`} aria-current=${de.value[0]===e?"page":void 0}>${n(e)}</a>`)}
			</nav>
			<form role="search" onSubmit=${In}>
				<input id="q" name="q" type="search" dir="auto" aria-label=${n("search")} placeholder=${n("searchFor")} minlength="2" maxlength="64" />
			</form>
			<nav class="self" aria-label="passaparola">
				<${gt} />
				<${Re} />
				<a href="#me"><bdi>${f.value.name}</bdi></a>
				<button type="button" class="plain" onClick=${En}>${n("leave")}</button>
			</nav>
		</header>`}function An(){return o`
		<header class="bar"><span class="home"><${$a} /> passaparola</span>
			<nav class="self" aria-label="passaparola"><${Re} /></nav></header>`}function qn(){if(f.value===void 0)return o`<main aria-busy="true"></main>`;let{View:e}=Pe.find(t=>t.name===de.value[0]&&f.value&&pt(t))??Pe[0];return o`
		${f.value?o`<${Vn} />`:o`<${An} />`}
		<p class="wrong" role="alert">${A.value&&n(A.value)}</p>
		<p class="did" role="status">${Ne.value&&n(Ne.value)}</p>
		<main id="main" tabindex="-1">${f.value?o`<${e} key=${de.value.join("/")} parts=${de.value.slice(1)} />`:o`<${kt} />`}</main>`}await ft();dt(o`<${qn} />`,document.body);F();
