// SPDX-License-Identifier: AGPL-3.0-or-later
// made by daemon/desk/page/build from bfe556e1043ed2a0a7903adabc1c554b
// with preact, htm, signals and lean-qr: licences.txt
import{A as q,B as me,C as E,D as Le,E as H,F as M,G as $,H as de,I as F,J as Ne,K as z,L as ht,M as we,N as bt,O as gt,Q as vt,a as ut,b as s,c as ct,d as g,e as pe,f as d,g as I,h as T,i as b,l as pt,m as ee,n as mt,o as dt,p as o,q as N,r as Y,s as j,t as A,u as W,v as te,w as V,x as $t,y as ft,z as h}from"./desk-chunk.js";function We(){return s`
		<label>
			<span class="hidden">${o("language")}</span>
			<select value=${ee.value} onChange=${e=>dt(e.target.value)}>
				${Object.entries(pt).map(([e,{name:t}])=>s`
					<option key=${e} value=${e} lang=${e}>${t}</option>`)}
			</select>
		</label>`}var ke=/^#link=(\w+)$/.exec(location.hash)?.[1],$e=d(null),yt=d(!1);ke&&history.replaceState(null,"",location.pathname);async function hn(e){e.preventDefault();let t=Object.fromEntries(new FormData(e.target)),a=await $(()=>$e.value===null?b("sign-in",t):b("sign-in/link",{link:ke,password:t.password}));if(!a&&E.value==="code"){yt.value=!0;return}a&&($e.value=null,await F())}function wt(){g(()=>{ke&&$(async()=>{$e.value=(await b("sign-in/link",{link:ke})).name})},[]);let e=$e.value!==null;return s`
		<form class="door" onSubmit=${hn}>
			<h1>${o(e?"choosePassword":"enter")}</h1>
			${e?s`<p><bdi>${$e.value}</bdi></p>`:s`
				<label>${o("name")}<input name="name" required autocomplete="username" autocapitalize="none" /></label>`}
			<label>${o("passwordWord")}<input name="password" type="password" required
				minlength=${e?10:1} autocomplete=${e?"new-password":"current-password"} /></label>
			${e&&s`<p class="hint">${o("passwordHint")}</p>`}
			${yt.value&&s`<label>${o("codeWord")}<input name="code" inputmode="numeric" autocomplete="one-time-code" pattern="[0-9]{6}" required /></label>`}
			<button class="main">${o("enter")}</button>
		</form>`}var bn=[.2,.375,.5555555555555556,.6666666666666666],gn=(e,t)=>a=>{let n=4*e+a-4,r="*-04-39?2$%%$%%'$%''%'''%')(%'))%(++'(++'(+.'+-.',/3',33)-/5)-43).36)058*18<+37<+4:<,4:E,5<A-7>C/8@F/:EH/<EK0=FM1?IP2@KS3BNV4DPY5FS\\6HV_6IXb7K[e8N^i9Pam;Rdp<Tgt".charCodeAt(n)-35,i=n>8?r:1,l=t/i|0,u=t%i,c=i-u,m=n>8?l*bn[a]+(e>5)&-2:r,p=l-m;return{t:c*p+u*p+u,o:[[c,p],[u,p+1]],i:m}};var X=e=>new Uint8Array(e),fe=e=>{let t=new Error(`lean-qr error ${e}`);throw t.code=e,t},xe=e=>"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:".indexOf(e),_e=e=>e.charCodeAt(0),Dt=(...e)=>(t,a)=>e.forEach(n=>n(t,a)),St=e=>t=>{t.eci!==e&&(t.push(7,4),e<128?t.push(e,8):e<16384?t.push(32768|e,16):t.push(12582912|e,24),t.eci=e)},Ue=e=>(t,a)=>{t.push(4,4),t.push(e.length,8+8*(a>9)),e.forEach(n=>t.push(n,8))},ae=(e,t,a,n,r=(l,u)=>a(l.length,u),i=n?l=>Dt(St(n),e(l)):e)=>(i.test=t,i.l=a,i.est=r,i.eci=n&&[n],i),Ct=ae(e=>(t,a)=>{t.push(1,4),t.push(e.length,10+2*(a>26)+2*(a>9));let n=0;for(;n<e.length-2;n+=3)t.push(+e.slice(n,n+3),10);n<e.length-1?t.push(+e.slice(n),7):n<e.length&&t.push(+e[n],4)},e=>/[0-9]/.test(e),(e,t)=>14+2*(t>26)+2*(t>9)+10*e/3),Et=ae(e=>(t,a)=>{t.push(2,4),t.push(e.length,9+2*(a>26)+2*(a>9));let n=0;for(;n<e.length-1;n+=2)t.push(45*xe(e[n])+xe(e[n+1]),11);n<e.length&&t.push(xe(e[n]),6)},e=>xe(e)>=0,(e,t)=>13+2*(t>26)+2*(t>9)+5.5*e),ne=ae(e=>Ue([...e].map(_e)),e=>_e(e)<128,(e,t)=>12+8*(t>9)+8*e);ne._=!0,ne.u=!0;var Be=ae(ne,e=>_e(e)<256,ne.l,3);Be._=!0;var kt=new TextEncoder,Ye=ae(e=>Ue(kt.encode(e)),()=>1,0,26,(e,t)=>12+8*(t>9)+8*kt.encode(e).length);Ye._=!0;var je=()=>{let e=new Map,t=new TextDecoder("sjis"),a=X(2);for(let n=0;n<7973;++n)a[0]=n/192+129+64*(n>5951),a[1]=n%192+64,e.set(t.decode(a),n);return e.delete("�"),je=()=>e,e},Xe=ae(e=>(t,a)=>{t.push(8,4),t.push(e.length,8+2*(a>26)+2*(a>9));for(let n of e)t.push(je().get(n),13)},e=>je().has(e),(e,t)=>12+2*(t>26)+2*(t>9)+13*e);Xe._=!0;var It=[Ct,Et,ne,Be,Xe,Ye],vn={auto:(e,{modes:t=It}={})=>(a,n)=>{let r=t.map((p,y)=>{let w=new Map,S=(v,k)=>(w.has(v)||w.set(v,k(v,n)),w.get(v));return{m:p,h:1<<y,C:p.est("",n),S:p.l?(v,k)=>S(k-v,p.l):(v,k)=>S(e.slice(v,k),p.est)}}),i=[{v:0}],l=0,u=0,c=-1;for(let p of[...e,""]){let y=0;if(p)for(let w of r)w.m.test(p)&&(y|=w.h);if(!p||y!==c){if(c!==-1){let w=new Set(i.map(v=>v.D)),S=[];for(let{m:v,C:k,S:C,h:Z}of r)if(c&Z){let B=C(l,u);for(let ie of v.eci??w)if(!v.u||!ie){let ue;for(let _ of i)if(_.D===ie||v.eci){let ce=_.m===v&&_.D===ie,Ke=ce?_.V:_,it=v._&&ce?_.v+B-k:Ke.v+12*(Ke.D!==ie)+(ce?C(ce?_.$:l,u):B);(!ue||it<ue.v)&&(ue={$:ce?_.$:l,V:Ke,m:v,D:ie,A:u,v:it})}ue&&S.push(ue)}}i=S}c=y,l=u}u+=p.length}i.length||fe(5);let m=[];for(let p=i.reduce((y,w)=>w.v<y.v?w:y);p.m;p=p.V)m.push(p.m(e.slice(p.$,p.A)));m.reverse().forEach(p=>p(a,n))},multi:Dt,eci:St,bytes:Ue,numeric:Ct,alphaNumeric:Et,ascii:ne,iso8859_1:Be,shift_jis:Xe,utf8:Ye},yn=()=>({F:X(2956),I:0,push(e,t){for(let a=t,n=8-(7&this.I);a>0;a-=n,n=8)this.F[this.I>>3]|=e<<n>>a,this.I+=a<n?a:n}}),Re=(e,t=e*e,a=X(t))=>({size:e,K:a,get:(n,r)=>n>=0&&n<e&&!!(1&a[r*e+n]),toString({on:n="##",off:r="  ",lf:i=`
`,pad:l=4,padX:u=l,padY:c=l}={}){let m="";for(let p=-c;p<e+c;++p){for(let y=-u;y<e+u;++y)m+=this.get(y,p)?n:r;m+=i}return m},toImageData(n,{on:r=[0,0,0],off:i=[0,0,0,0],pad:l=4,padX:u=l,padY:c=l}={}){let m=e+2*u,p=e+2*c,y=n.createImageData(m,p),w=new Uint32Array(y.data.buffer);y.data.set([...r,255]);let S=w[0];y.data.set([...i,255]);let v=w[0];for(let k=0;k<p;++k)for(let C=0;C<m;++C)w[k*m+C]=this.get(C-u,k-c)?S:v;return y},toCanvas(n,r){let i=n.getContext("2d"),l=this.toImageData(i,r);n.width=l.width,n.height=l.height,i.putImageData(l,0,0)},toDataURL({type:n="image/png",scale:r=1,...i}={}){let l=document.createElement("canvas"),u=l.getContext("2d"),c=this.toImageData(u,i);return l.width=c.width*r,l.height=c.height*r,u.putImageData(c,0,0),u.imageSmoothingEnabled=!1,u.globalCompositeOperation="copy",u.drawImage(l,0,0,c.width,c.height,0,0,l.width,l.height),l.toDataURL(n,1)}}),De=[(e,t)=>1&(e^t),(e,t)=>1&t,e=>e%3,(e,t)=>(e+t)%3,(e,t)=>1&(e/3^t>>1),(e,t)=>(e&t&1)+e*t%3,(e,t)=>(e&t)+e*t%3&1,(e,t)=>(e^t)+e*t%3&1],Se=X(511);for(let e=0,t=1;e<255;t=2*t^285*(t>127))Se[Se[t+255]=e++]=t;var At=e=>Se[e%255],Vt=e=>Se[e+255],wn=(e,t)=>{let a=X(e.length+t.length-1);for(let n=0;n<e.length;++n)for(let r=0;r<t.length;++r)a[n+r]^=At(e[n]+t[r]);return a.map(Vt)},kn=(e,t)=>{let a=X(e.length+t.length-1);a.set(e,0);for(let n=0;n<e.length;++n)if(a[n]){let r=Vt(a[n]);for(let i=0;i<t.length;++i)a[n+i]^=At(t[i]+r)}return a.slice(e.length)},ze=[[0],[0,0]];for(let e=1;e<30;++e)ze.push(wn(ze[e],[0,e]));var xn=(e,t)=>{let a=[[],[]],n=0,r=0;for(let[l,u]of t.o)for(let c=0;c<l;++c,n+=u){let m=e.slice(n,n+u);a[0].push(m),a[1].push(kn(m,ze[t.i])),r+=u+t.i}let i=X(r);r=0;for(let l of a)for(let u=0,c=-1;c<r;++u){c=r;for(let m of l)u<m.length&&(i[r++]=m[u])}return i},qt=(e,t,a)=>{let n=e<<=a;for(let r=134217728;r>>=1;)n&r&&(n^=t*(r>>a));return n|e},Dn=({size:e,K:t},a)=>{let n=(l,u,c,m)=>{for(;c-- >0;l+=e)t.fill(m,l,l+u)},r=(l,u,c)=>{for(let m=0;m++<3;c-=2)n(u*e+l-(c>>1)*(e+1),c,c,2|m)},i=2*((e-13)/(1+(a/7|0))/2+.75|0);if(a>1)for(let l=e-7;l>8;l-=i){for(let u=l;u>8;u-=i)r(l,u,5);l<e-7&&r(l,6,5)}if(a>6)for(let l=qt(a,7973,12),u=1;u<7;++u)for(let c=12;c-- >9;l>>=1)t[u*e-c]=2|1&l;n(7,2,9,2),n(e-8,8,9,2);for(let l=0;l<e;++l)t[6*e+l]=3^1&l;r(3,3,7),r(e-4,3,7);for(let l=0;l<e;++l)for(let u=l;u<e;++u)t[u*e+l]=t[l*e+u];t[(e-8)*e+8]=3},Sn=({size:e,K:t})=>{let a=[];for(let n=e-2,r=e,i=-1;n>=0;n-=2){for(n===5&&(n=4);r+=i,r!==-1&&r!==e;){let l=r*e+n;t[l+1]||a.push(l+1),t[l]||a.push(l)}i*=-1}return a},Cn=({K:e},t,a)=>t.forEach((n,r)=>e[n]=a[r>>3]>>(7&~r)&1),En=({size:e,K:t},a,n,r)=>{for(let l=0;l<e;++l)for(let u=0;u<e;++u){let c=l*e+u;t[c]^=!(a(u,l)||2&t[c])}let i=21522^qt((1^r)<<3|n,1335,10);for(let l=0;l++<8;i>>=1)t[(l-(l<7))*e+8]=1&i,t[9*e-l]=1&i;for(let l=8;--l,i;i>>=1)t[8*e+l-(l<7)]=1&i,t[(e-l)*e+8]=1&i},In=({size:e,K:t},a=0,n=0)=>{for(let r=0;r<e;++r){for(let i=0;i<2;++i)for(let l,u=0,c=0,m=2;u<e;++u){let p=1&t[i?r*e+u:u*e+r];n+=p,c=(c>>1|2098176)&(3047517^p-1),2049&c&&(a+=40),p^m&&(l=0),m=p,a+=++l===5?3:l>5}if(r)for(let i=e+r,l=5*t[r-1]^t[r];i<e*e;i+=e){let u=5*t[i-1]^t[i];a+=3*!(1&(l|u)|4&(l^u)),l=u}}return a+10*(10*Math.abs(n/(e*e)-1)|0)},xt=[],Ce=(e=fe(1),{minCorrectionLevel:t=0,maxCorrectionLevel:a=3,minVersion:n=1,maxVersion:r=40,mask:i,trailer:l=60433,...u}={})=>{a<t&&fe(3),r<n&&fe(2),typeof e=="string"&&(e=vn.auto(e,u));for(let c=n,m=0;c<=r;++c){let p=xt[c];p||(xt[c]=p=Re(4*c+17),Dn(p,c),p.p=Sn(p));let y=gn(c,p.p.length>>3);if(8*y(t).t<m)continue;let w=yn();e(w,c),m=w.I;for(let S=a;S>=t;--S){let v=y(S);if(8*v.t<m)continue;for(w.I=m+11&-8;w.I<8*v.t;)w.push(l,16);let k=Re(p.size,p.K);return Cn(k,p.p,xn(w.F,v)),(De[i]?[De[i]]:De).map((C,Z)=>{let B=Re(k.size,k.K);return En(B,C,i??Z,S),B.s=De[i]?0:In(B),B}).reduce((C,Z)=>Z.s<C.s?Z:C)}}fe(4)};Ce.with=(...e)=>(t,a)=>Ce(t,{modes:[...It,...e],...a});var Q=d(null),Qe=4;function An({address:e}){let t=Ce(e),a=[];for(let r=0;r<t.size;r++)for(let i=0;i<t.size;i++)t.get(i,r)&&a.push(`M${i} ${r}h1v1h-1z`);let n=t.size+2*Qe;return s`<svg class="qr" viewBox=${`${-Qe} ${-Qe} ${n} ${n}`} role="img" aria-label=${o("qr")}><path d=${a.join("")} /></svg>`}var Vn=()=>$(async()=>{Q.value=await I("me/code")});async function qn(e){e.preventDefault();let{password:t,code:a}=Object.fromEntries(new FormData(e.target));await $(()=>b("me/code",{password:t,code:a,secret:Q.value.secret}),"saved")&&(Q.value=null,await F())}async function Mn(e){e.preventDefault();let{password:t}=Object.fromEntries(new FormData(e.target));await $(()=>b("me/code/remove",{password:t}),"saved")&&await F()}var Mt=()=>s`<label>${o("passwordWord")}<input name="password" type="password" required autocomplete="current-password" /></label>`;function On(){return s`
		<p>${o("codeHow")}</p>
		<${An} address=${Q.value.address} />
		<p><a href=${Q.value.address}>${o("codeHere")}</a></p>
		<p>${o("codeByHand")} <code class="secret" dir="ltr">${Q.value.secret.match(/.{1,4}/g).join(" ")}</code></p>
		<form class="stack" onSubmit=${qn}>
			<label>${o("codeWord")}<input name="code" inputmode="numeric" dir="ltr" autocomplete="one-time-code" pattern="[0-9]{6}" required /></label>
			<${Mt} />
			<button class="main">${o("save")}</button>
		</form>`}function Ot(){return s`
		<section><h2>${o("secondStep")}</h2>
			<p class="hint">${o(h.value.code?"codeOn":"codeOff")}</p>
			${h.value.code?s`<form class="stack" onSubmit=${Mn}><${Mt} /><button>${o("codeRemove")}</button></form>`:Q.value?s`<${On} />`:s`<button type="button" onClick=${Vn}>${o("codeSet")}</button>`}
		</section>`}var Tt=e=>async t=>{t.preventDefault();let a=t.target;await $(()=>b(e,Object.fromEntries(new FormData(a))),"saved")&&(a.reset(),await F())},Tn=({id:e})=>$(()=>b(`me/sessions/${e}/end`)).then(F);function Hn(){return s`
		<section><h2>${o("ownPhone")}</h2>
			<p class="hint">${o("ownPhoneHint")}</p>
			<form class="line" onSubmit=${Tt("me/phone")}>
				<label><span class="hidden">${o("ownPhone")}</span>
					<input name="phone" type="tel" dir="ltr" autocomplete="tel" placeholder="+39…" maxlength="20" defaultValue=${h.value.phone??""} key=${h.value.phone} /></label>
				<button>${o("save")}</button>
			</form></section>`}function Fn(){return s`
		<section><h2>${o("choosePassword")}</h2>
			<form class="stack" onSubmit=${Tt("me/password")}>
				<input class="hidden" type="text" name="name" value=${h.value.name} autocomplete="username" tabindex="-1" aria-hidden="true" readonly />
				<label>${o("passwordWord")}<input name="password" type="password" required autocomplete="current-password" /></label>
				<label>${o("newPassword")}<input name="new" type="password" required minlength="10" autocomplete="new-password" /></label>
				<p class="hint">${o("passwordHint")}</p>
				<button>${o("save")}</button>
			</form></section>`}function Ht(){let{name:e,role:t,desks:a,sessions:n}=h.value;return s`
		<h1><bdi>${e}</bdi></h1>
		<p class="tags"><span class="tag">${o(`role.${t}`)}</span> ${a.split(" ").map(r=>s`<span key=${r} class="tag">${r==="all"?o("allDesks"):j(r)}</span> `)}</p>
		<div class="panels">
			<${Hn} />
			<section><h2>${o("sessions")}</h2>
				<ul class="items">${n.map(r=>s`
					<li key=${r.id}><time>${W(r.began)}</time> <small>${o("until")} ${W(r.ends)}</small>
						${r.here?s`<span class="tag">${o("here")}</span>`:s`<button type="button" onClick=${()=>Tn(r)}>${o("end")}</button>`}</li>`)}</ul></section>
			<${Ot} />
			<${Fn} />
		</div>`}var Pt=d(null),Ft=d([]),he=d([]),Pn=T(),Kt=e=>de(()=>Pn([`appointments/${e}`],t=>{Pt.value=t}));async function Lt(e,t){he.value=[];try{return E.value="",await b(e,t)}catch(a){return E.value=a.message,he.value=a.columns??[],null}}function x({name:e,children:t}){return s`<label>${o(`field.${e}`)}${t}
		${he.value.includes(e)&&s`<span class="wrong">${o(`bad.${e}`)}</span>`}</label>`}function Kn(e){let t=Math.round(e/36e5);return t%24===0?`${V(t/24)} ${o("days")}`:`${V(t)} ${o("hours")}`}function Ln({history:e}){return s`
		<h2>${o("told")}</h2>
		${e.length===0?s`<p class="empty">${o("toldNothing")}</p>`:s`
			<ol class="history">${e.map(t=>s`
				<li><time>${W(t.at)}</time>
					<span>${t.before===0?o("ofChange"):`${Kn(t.before)} ${o("beforeIt")}`}</span>
					<span class="tag">${o(`told.${t.state}`)}</span>
					${t.calls>0&&s`<span class="tag">${o("calls")}: ${V(t.calls)}</span>`}
					${t.stale&&s`<span class="tag">${o("told.stale")}</span>`}</li>`)}</ol>`}`}var Ge=(e,t,a)=>Lt(t,a).then(n=>{n&&Kt(e)});function Nn({item:e}){let t=a=>{a.preventDefault();let{starts:n,place:r,reminders:i}=Object.fromEntries(new FormData(a.target));Ge(e.id,`appointments/${e.id}`,{starts:n,place:r,reminders:i?"yes":"no"})};return e.past||e.state==="cancelled"?null:s`
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
		<button type="button" onClick=${()=>Ge(e.id,`appointments/${e.id}/wait`)}>${o("waitForSlot")}</button>`}function Wn({id:e}){g(()=>{he.value=[]},[e]),g(()=>{Kt(e)},[e,H.value.count]);let t=Pt.value;return String(t?.id)!==e?s`<h1>${o("appointment")}</h1>`:s`
		<p><a href=${`#appointments/week/${t.day}`}>${o("backToWeek")}</a></p>
		<h1>${A(we(t.day))}, <time>${t.time}</time> · <bdi dir="ltr">${t.code}</bdi></h1>
		<p><${bt} item=${t} /> ${t.desk&&s`<span class="tag">${t.desk}</span>`} ${t.topic&&s`<span class="tag" dir="auto">${t.topic}</span>`} ${t.staff&&s`<span class="tag" dir="auto">${t.staff}</span>`}</p>
		<p dir="auto">${t.place}</p>
		<p>${t.person?s`<a href=${`#person/${t.person}`}>${o("conversation")} <bdi dir="ltr">${t.number??o("erased")}</bdi></a>`:o("notYours")}</p>
		<${Nn} item=${t} />
		<${Ln} history=${t.history} />`}function Rn({starts:e="",desk:t="",person:a=""}){g(()=>{he.value=[],de(async()=>{({desks:Ft.value}=await I("appointments?days=1"))}),document.querySelector(e?"#who":"#starts")?.focus()},[]);let n=Ft.value,r=async i=>{i.preventDefault();let{who:l,reminders:u,...c}=Object.fromEntries([...new FormData(i.target)].filter(([,y])=>y!=="")),m=/^[a-z0-9]{12}$/.test(l??""),p=await Lt("appointments",{...c,[m?"person":"number"]:l,reminders:u?"yes":"no"});p&&M("appointment",String(p.id))};return s`
		<p><a href="#appointments">${o("backToWeek")}</a></p>
		<form class="door wider" onSubmit=${r}>
			<h1>${o("newAppointment")}</h1>
			<${x} name="starts"><input id="starts" name="starts" type="datetime-local" required defaultValue=${e} /></${x}>
			<${x} name="number"><input id="who" name="who" required maxlength="40" dir="ltr" autocomplete="off" defaultValue=${a} /></${x}>
			<p class="hint">${o("whoHint")}</p>
			<label>${o("desk")}<select name="desk"><option value="">–</option>${n.map(({name:i})=>s`<option key=${i} selected=${i===t}>${i}</option>`)}</select></label>
			<${x} name="place"><input name="place" maxlength="300" dir="auto" required=${!n.some(({place:i})=>i)} /></${x}>
			<${x} name="topic"><input name="topic" maxlength="60" dir="auto" /></${x}>
			<label>${o("field.language")}<select name="language"><option value=""></option>${q.value.languages.map(({tag:i,name:l})=>s`<option key=${i} value=${i} lang=${i}>${l}</option>`)}</select></label>
			<${x} name="code"><input name="code" maxlength="20" dir="ltr" autocapitalize="characters" /></${x}>
			<p class="hint">${o("codeHint")}</p>
			<label class="tick"><input name="reminders" type="checkbox" defaultChecked /> ${o("field.reminders")}</label>
			<button class="main">${o("save")}</button>
		</form>`}function Nt({parts:[e,t,a,n]}){return e==="new"?s`<${Rn} starts=${t} desk=${a} person=${n} />`:s`<${Wn} id=${e} />`}var Ze="desk",Rt=["all","unread","mine","free"],be=d("all"),Ve=d(""),P=d(null),et=d(!1),Ie,_t=e=>`inbox?filter=${be.value}&desk=${encodeURIComponent(Ve.value)}&skip=${e}`,_n=T();async function jt(){try{let e=Math.max(0,(P.value?.length??0)-50);await _n(Array.from({length:1+Math.min(3,Math.ceil(e/50))},(t,a)=>_t(50*a)),(...t)=>{P.value=t.flatMap(a=>a.tasks),et.value=t.at(-1).more})}catch(e){E.value=e.message}}async function jn(){await $(async()=>{let e=await I(_t(P.value.length));P.value=[...P.value,...e.tasks],et.value=e.more})}var qe=(e,t)=>e&&$(()=>b(`tasks/${e.id}`,t)).then(jt),zn=()=>[...document.querySelectorAll(".tasks .what")],Wt=()=>P.value?.find(({id:e})=>e===Number(document.activeElement.closest("[data-task]")?.dataset.task));function Ee(e){let t=zn(),a=t.findIndex(n=>n.closest("[data-task]")===document.activeElement.closest("[data-task]"));t[Math.max(0,Math.min(t.length-1,a+e))]?.focus()}var Ae=e=>new Date().setHours(24*e,0,0,0);function Je(e){return e.urgent?o("urgent"):e.due<Ae(0)?o("overdue"):e.due<Ae(1)?o("today"):e.due<Ae(2)?o("tomorrow"):A(e.due)}function tt({id:e}){return s`<audio controls preload="none" src=${`api/recordings/${e}`} aria-label=${o("recording")}></audio>`}var ge=e=>new Intl.DisplayNames(ee.value,{type:"language"}).of(e);function Un({task:e}){return e.name?s`<bdi>${e.name}</bdi>`:s`<bdi dir="ltr">${e.number??o(e.person?"erased":"withheld")}</bdi>`}function Bn({task:e}){return e.said?s`<span class="said"><bdi lang=${e.language}>${e.said}</bdi></span>`:e.called?s`<span class="said">${o("called")}${e.seconds>0&&` · ${o("leftMessage",e.seconds)}`}</span>`:null}function nt({task:e}){let t=e.staff===h.value?.name;return s`
		<li data-task=${e.id} class=${`task ${e.urgent?"urgent":""} ${e.unread?"unread":""}`}>
			<a class="what" href=${e.person?`#person/${e.person}`:"#inbox"} onClick=${()=>{Ie=e.id}}>
				<span class="first">
					${e.unread&&s`<span class="dot"><span class="hidden">${o("unread")} </span></span>`}
					<strong><${Un} task=${e} /></strong>
					<span class="topic">${Y(e.topic)}</span>
					<time datetime=${new Date(e.heard||e.opened).toISOString()}>${Yn(e.heard||e.opened)}</time>
				</span>
				<${Bn} task=${e} />
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
		</li>`}var Yn=e=>e>=Ae(0)?te(e):A(e);function Xn(){return s`
		<div class="filters">
			<div class="choice" role="group" aria-label=${o("inbox")}>
				${Rt.map(e=>s`
					<button type="button" key=${e} aria-pressed=${be.value===e} onClick=${()=>{be.value=e}}>${o(e==="free"?"free.filter":e)}</button>`)}
			</div>
			${q.value.desks.length>1&&s`
				<label><span class="hidden">${o("toDesk")}</span>
					<select value=${Ve.value} onChange=${({target:e})=>{Ve.value=e.value}}>
						<option value="">${o("allDesks")}</option>
						${q.value.desks.map(e=>s`<option key=${e} value=${e}>${j(e)}</option>`)}
					</select></label>`}
		</div>`}function zt(){g(()=>{jt()},[be.value,Ve.value,H.value.count]);let e=P.value!==null;g(()=>{e&&Ie&&document.querySelector(`[data-task="${Ie}"] .what`)?.focus(),Ie=void 0},[e]),z([{key:"j",name:"key.next",run:()=>Ee(1)},{key:"ArrowDown",run:()=>Ee(1)},{key:"k",name:"key.before",run:()=>Ee(-1)},{key:"ArrowUp",run:()=>Ee(-1)},{key:"t",name:"take",run:()=>qe(Wt(),{take:!0})},{key:"x",name:"close",run:()=>qe(Wt(),{state:"done"})},...Rt.map((a,n)=>({key:String(n+1),name:a==="free"?"free.filter":a,run:()=>{be.value=a}}))]);let t=Map.groupBy?.(P.value??[],Je)??(P.value??[]).reduce((a,n)=>a.set(Je(n),[...a.get(Je(n))??[],n]),new Map);return s`
		<div class="title"><h1>${o("inbox")}</h1><${Xn} /></div>
		${P.value?.length===0&&s`<p class="empty">${o("nothing")}</p>`}
		${[...t].map(([a,n])=>s`
			<section key=${a} aria-label=${a}>
				<h2>${a}</h2>
				<ul class="tasks">${n.map(r=>s`<${nt} key=${r.id} task=${r} />`)}</ul>
			</section>`)}
		${et.value&&s`<button type="button" onClick=${jn}>${o("more")}</button>`}`}var f=d(null),U=d([]),ve=d(0),oe=d(null),se=d(null),Qn=T();function Gn(e,t){let a=t.rows.toReversed(),n=f.value?.person===e.person?U.value.filter(({id:r})=>r<a[0]?.id):[];n.length===0&&(ve.value=t.earlier),U.value=[...n,...a],f.value=e}async function G(e){try{await Qn([`people/${e}`,`people/${e}/thread`],Gn)&&f.value.tasks.some(({unread:t})=>t)&&await b(`people/${e}/read`)}catch(t){E.value=t.message}}var Ut=()=>$(async()=>{let e=await I(`people/${f.value.person}/thread?from=${ve.value}`);U.value=[...e.rows.toReversed(),...U.value],ve.value=e.earlier}),at=e=>$(async()=>{se.value=e?(await I(`people/${f.value.person}/thread?q=${encodeURIComponent(e)}`)).rows.toReversed():null}),D=(e,t,a)=>$(()=>b(e,t),a).then(n=>G(f.value.person).then(()=>n));var Xt=1e3,Bt=60*Xt,Jn=["normal","neutral","silent","never"];function Zn(e,t){let[,a]=ct(0);g(()=>{let n=e-Date.now();if(e===0)return;let r=setTimeout(()=>{n<=Bt&&G(t),a(i=>i+1)},Math.max(Xt,Math.min(n,Bt)));return()=>clearTimeout(r)})}function Qt(){let{holder:e,held_until:t,person:a}=f.value;Zn(e===null?0:t,a);let n=e===h.value.name;return e===null?s`<p class="held"><span>${o("machineAnswers")}</span>
			<button type="button" onClick=${()=>D(`people/${a}/hold`)}>${o("hold")}</button></p>`:s`<p class="held mine"><span>${o("heldBy")} <bdi>${e}</bdi> · ${o("until")} ${te(t)} (${$t(t)})</span>
		${n&&s`<button type="button" onClick=${()=>D(`people/${a}/free`)}>${o("free")}</button>`}</p>`}function ea({task:e}){let t=async a=>{a.preventDefault();let{desk:n,due:r,note:i,colleague:l}=Object.fromEntries(new FormData(a.target)),u=await $(()=>b(`tasks/${e.id}`,{...i&&{note:i},...n&&{desk:n},...l&&{to:l},...r&&{due:new Date(`${r}T09:00`).getTime(),state:"waiting"}}));u&&n?M("inbox"):u&&G(f.value.person)};return s`
		<details class="hand"><summary>${o("handOver")}</summary>
			<form onSubmit=${t}>
				<label>${o("toDesk")}<select name="desk"><option value=""></option>${q.value.desks.map(a=>s`<option key=${a} value=${a}>${j(a)}</option>`)}</select></label>
				<label>${o("toPerson")}<select name="colleague"><option value=""></option>${q.value.staff.map(({name:a})=>s`<option key=${a}>${a}</option>`)}</select></label>
				<label>${o("sentence")}<input name="note" maxlength="1600" dir="auto" autocomplete="off" /></label>
				<label>${o("due")}<input type="date" name="due" /></label>
				<button class="main">${o("save")}</button>
			</form></details>`}function Yt({task:e}){let t=e.staff===h.value.name;return s`
		<li class=${`todo ${e.urgent?"urgent":""} ${e.state}`}>
			<p><strong>${Y(e.topic)}</strong>${e.desk!==Ze&&s` <span class="tag">${j(e.desk)}</span>`}</p>
			<small>${o(e.state)}${e.staff&&s` · <bdi>${e.staff}</bdi>`}${e.state!=="done"&&s` · ${o("dueOn")} <time>${A(e.due)}</time>`}</small>
			${e.state!=="done"&&s`
				<p class="deeds">
					${!t&&s`<button type="button" disabled=${e.staff!==null} onClick=${()=>D(`tasks/${e.id}`,{take:!0})}>${o("take")}</button>`}
					<button type="button" onClick=${()=>D(`tasks/${e.id}`,{state:"done"})}>${o("close")}</button>
				</p>
				<${ea} task=${e} />`}
		</li>`}function ta(){let e=f.value,t=()=>$(async()=>{oe.value=(await b(`people/${e.person}/number`)).number}),a=n=>D(`people/${e.person}/about`,n,"saved");return s`
		<dl class="known">
			<div><dt>${o("number")}</dt><dd><bdi dir="ltr">${oe.value??e.number??o("erased")}</bdi>
				${e.number&&!oe.value&&s` <button type="button" class="plain" onClick=${t}>${o("showNumber")}</button>`}</dd></div>
			<div><dt><label for="language">${o("theirLanguage")}</label></dt><dd>
				<select id="language" value=${e.language??""} onChange=${({target:n})=>a({language:n.value})}>
					${!e.language&&s`<option value="">?</option>`}
					${q.value.languages.map(({tag:n})=>s`<option key=${n} value=${n}>${ge(n)}</option>`)}
				</select></dd></div>
			<div><dt><label for="safety">${o("safety")}</label></dt><dd>
				<select id="safety" value=${e.safety} onChange=${({target:n})=>a({safety:n.value})}>
					${Jn.map(n=>s`<option key=${n} value=${n}>${o(n)}</option>`)}
				</select></dd></div>
			${e.lists&&s`<div><dt>${o("lists")}</dt><dd>${e.lists.split(";").map(n=>s`<span key=${n} class="tag"><bdi>${n}</bdi></span> `)}</dd></div>`}
		</dl>`}function ot(){let e=f.value,[t,a]=[!1,!0].map(n=>e.tasks.filter(({state:r})=>r==="done"===n));return s`
		<h2>${o("tasks")}</h2>
		${t.length===0&&s`<p class="empty">${o("nothing")}</p>`}
		<ul>${t.map(n=>s`<${Yt} key=${n.id} task=${n} />`)}</ul>
		<${ta} />
		<h2>${o("appointments")}</h2>
		<p><a class="button" href=${`#appointment/new///${e.person}`}>${o("newAppointment")}</a></p>
		<ul class="items">${e.appointments.map(n=>s`
			<li key=${n.id}><a href=${`#appointment/${n.id}`}><time>${W(n.starts)}</time></a> <span class="tag">${N("appointment",n.state)}</span>
				<small><bdi dir="ltr">${n.code}</bdi> · <bdi>${n.place}</bdi></small></li>`)}</ul>
		${e.cases.length>0&&s`<h2>${o("cases")}</h2>
			<ul class="items">${e.cases.map(n=>s`
				<li key=${n.id}><bdi dir="ltr">…${n.number}</bdi> <span class="tag">${N("case",n.state)}</span></li>`)}</ul>`}
		${a.length>0&&s`<details><summary>${o("before")} (${V(a.length)})</summary>
			<ul>${a.map(n=>s`<${Yt} key=${n.id} task=${n} />`)}</ul></details>`}`}var na=e=>q.value.flows[e]??Y(e),en=e=>e.kind==="call"&&e.text!==null&&e.text!=="answered";function aa(e){let t=[];for(let a of e){let n=t.at(-1);a.channel!=="call"?t.push(a):n?.call&&!n.over?n.call.push(a):t.push({id:a.id,at:a.at,call:[a]}),t.at(-1).call&&en(a)&&(t.at(-1).over=!0)}return t}var re=({row:e,children:t})=>s`
	<small class="meta"><time datetime=${new Date(e.at).toISOString()}>${te(e.at)}</time>${e.staff&&s` · <bdi>${e.staff}</bdi>`}${t}</small>`;function tn({row:e}){return e.status?s` · <span class=${`fared ${e.status}`}>${o(e.status)}${e.why&&`: ${N("why",e.why)}`}</span>`:e.parts>1?s` · ${o("partsOf",e.parts)}`:null}var Gt={reminder:"reminder",notice:"notice",lookup:"lookup",error:"error"};function oa({row:e}){return s`
		<li class=${`row ${e.direction} ${e.status==="failed"?"lost":""}`}>
			${Gt[e.kind]&&s`<small class="kind">${o(`kind.${Gt[e.kind]}`)}</small>`}
			<p dir="auto" lang=${e.language}>${e.text??s`<em>${o("erased")}</em>`}</p>
			<${re} row=${e}>${e.direction==="out"&&!e.staff&&` · ${o("machine")}`}<${tn} row=${e} /></${re}>
		</li>`}function Jt(e){let t=[];for(let{kind:a,flow:n,text:r}of e)a==="keys"&&r?t.at(-1)?.keys.push(r):n&&n!==t.at(-1)?.name&&t.push({name:n,keys:[]});return t}var Zt=e=>Number(/^(\d+) s$/.exec(e??"")?.[1]??0),sa=e=>e<60?o("seconds",V(e)):o("minutes",V(Math.round(e/60)));function ra({item:{call:e}}){let[t]=e,a=e.find(en),n=e.filter(({kind:l})=>l==="recording"),r=e.filter(({kind:l})=>l!=="call"),i=t.direction==="out";return s`
		<li class=${`row call ${i?"out":"in"}`}>
			<p class="head"><span aria-hidden="true">☎</span> <strong>${o(i?"callOfOurs":"call")}</strong>
				${a&&s` <span>${Zt(a.text)>0?sa(Zt(a.text)):N("end",a.text)}</span>`}</p>
			${Jt(r).length>0&&s`<ol class="way">${Jt(r).map(({name:l,keys:u},c)=>s`
				<li key=${c}>${na(l)}${u.map(m=>s` <kbd dir="ltr">${m}</kbd>`)}</li>`)}</ol>`}
			${n.map(l=>s`<p key=${l.id}>${o("leftMessage",l.seconds)}${l.audio?s`<${tt} id=${l.id} />`:null}</p>`)}
			${r.length>0&&s`<details><summary>${o("wholeCall")}</summary>
				<ol class="heard">${r.map(l=>s`<li key=${l.id} class=${l.direction} dir="auto" lang=${l.language}>${l.kind==="keys"?s`<kbd dir="ltr">${l.text||o("silence")}</kbd>`:l.text}</li>`)}</ol></details>`}
			<${re} row=${t}><${tn} row=${t} /></${re}>
		</li>`}function la({row:e}){return s`<li class="row note"><small class="kind">${o("noteWord")}</small><p dir="auto">${e.text}</p><${re} row=${e} /></li>`}function ia({row:e}){let t=e.kind==="call"?o("ringing"):e.kind==="note"?N("did",e.step):e.kind==="follow_up"?s`${Y(e.flow??"")}: ${N("did",e.step??"open")}`:N("kind",e.kind);return s`<li class="event"><p>${t}${e.text&&s` — <span dir="auto">${e.text}</span>`}</p><${re} row=${e} /></li>`}function ua({item:e}){return e.call?s`<${ra} item=${e} />`:e.kind==="note"&&!e.flow?s`<${la} row=${e} />`:e.channel==="desk"||e.kind==="opt_out"?s`<${ia} row=${e} />`:s`<${oa} row=${e} />`}function nn({rows:e}){let t;return s`
		<ol class="thread" aria-live="polite" aria-label=${o("conversation")}>${aa(e).map(a=>{let n=A(a.at),r=n!==t;return t=n,s`
				${r&&s`<li key=${n} class="dateline"><span>${n}</span></li>`}
				<${ua} key=${a.id} item=${a} />`})}</ol>`}var R=d("answer"),L=d(null),le=d(null),Me=new Map,K=()=>document.getElementById("answer");function Te(e){R.value=e,setTimeout(()=>K()?.focus())}async function st(){if(L.value){L.value=null;return}R.value="answer",await $(async()=>{L.value=(await I(`people/${f.value.person}/ready?language=${ee.value}`)).answers}),setTimeout(()=>document.querySelector(".ready button")?.focus())}var an;function Oe(){clearTimeout(an),an=setTimeout(async()=>{let e=K()?.value.trim();try{le.value=e&&R.value==="answer"?await b("parts",{text:e}):null}catch{le.value=null}},150)}function ca({text:e}){let t=K().value.trim();K().value=t?`${t}
${e}`:e,Me.set(f.value.person,K().value),L.value=null,Oe(),K().focus()}function pa(){let e=t=>{let a=[...t.currentTarget.querySelectorAll("button")],n={ArrowDown:1,j:1,ArrowUp:-1,k:-1}[t.key];t.key==="Escape"?(t.stopPropagation(),L.value=null,K().focus()):n&&(t.preventDefault(),a[Math.max(0,Math.min(a.length-1,a.indexOf(document.activeElement)+n))]?.focus())};return s`
		<ul class="ready" aria-label=${o("ready")} onKeyDown=${e}>
			${L.value.length===0&&s`<li class="empty">${o("noReady")}</li>`}
			${L.value.map(t=>s`
				<li key=${t.name}><button type="button" onClick=${()=>ca(t)}>
					<span dir="auto" lang=${t.language}>${t.text}</span>
					${t.meaning_language!==t.language&&s`<small dir="auto" lang=${t.meaning_language}>${t.meaning}</small>`}
				</button></li>`)}
		</ul>`}function ma(){let{number:e,stopped:t,safety:a,holder:n}=f.value;return e?t?"stopped":a==="never"?"neverLong":n!==null&&n!==h.value.name?"held":"":"erasedLong"}function da(){let{parts:e,price:t,because:a}=le.value??{};return s`<output>${le.value&&s`
		${o("partsOf",V(e))}${t?` · ${ft(t)}`:""}${a&&s` · <span title=${o("becauseLong")}>${o("because")} «<bdi>${a}</bdi>»</span>`}`}</output>`}function on(){let e=pe(),{person:t}=f.value,a=R.value==="note",n=a?"":ma();g(()=>(K().value=Me.get(t)??"",Oe(),()=>{L.value=le.value=null,R.value="answer"}),[t]),g(Oe,[a]);let r=async u=>{u.preventDefault();let c=K().value.trim();c&&!n&&await D(`people/${t}/${R.value}`,{text:c})&&(Me.delete(t),K().value="",le.value=null,R.value="answer")},i=u=>{u.key==="Enter"&&(u.ctrlKey||u.metaKey)&&e.current.requestSubmit()},l=({target:u})=>{Me.set(t,u.value),Oe()};return s`
		<form class=${`write ${R.value}`} ref=${e} onSubmit=${r}>
			${L.value&&s`<${pa} />`}
			${n&&s`<p class="bar-to" role="status">${o(n)}</p>`}
			<label><span class="hidden">${o(a?"note":"answer")}</span>
				<textarea id="answer" rows="3" maxlength="1600" dir="auto" onInput=${l} onKeyDown=${i}
					placeholder=${o(a?"note":"answer")}></textarea></label>
			<div class="below">
				<div class="choice" role="group" aria-label=${o("whatToWrite")}>
					${["answer","note"].map(u=>s`
						<button type="button" key=${u} aria-pressed=${R.value===u} onClick=${()=>Te(u)}>${o(u==="note"?"noteWord":"answerWord")}</button>`)}
				</div>
				<button type="button" class="plain" aria-expanded=${L.value!==null} onClick=${st}>${o("ready")}</button>
				<${da} />
				<button class="main" disabled=${!!n}>${o(a?"save":"send")}</button>
			</div>
		</form>`}var He=d(!1),sn=()=>f.value.tasks.filter(({state:e,staff:t})=>e!=="done"&&(t===null||t===h.value.name));async function rn(){for(let e of sn())if(!await D(`tasks/${e.id}`,{state:"done"}))return;f.value.holder===h.value.name&&await D(`people/${f.value.person}/free`),M("inbox")}var $a=()=>D(`people/${f.value.person}/${f.value.holder===h.value.name?"free":"hold"}`),ln=()=>D(`people/${f.value.person}/call`,{},"rings");function fa(e){let t=document.querySelector(`details.${e}`);t&&(t.closest("details.about")?.setAttribute("open",""),t.open=!0,t.querySelector("select, input, button").focus())}var ha=[{key:"r",name:"key.answer",run:()=>Te("answer")},{key:"n",name:"key.note",run:()=>Te("note")},{key:"a",name:"ready",run:st},{key:"c",name:"ring",run:()=>f.value.number&&ln()},{key:"t",name:"hold",run:$a},{key:"h",name:"handOver",run:()=>fa("hand")},{key:"m",name:"newAppointment",run:()=>M("appointment","new","","",f.value.person)},{key:"x",name:"finish",run:rn},{key:"s",name:"searchHere",run:()=>{He.value=!0}}];function ba(){let e=f.value;return s`
		<header class="top">
			<a class="back" href="#inbox" aria-label=${o("key.inbox")}>${document.documentElement.dir==="rtl"?"→":"←"}</a>
			<h1>${e.name?s`<bdi>${e.name}</bdi>`:s`<bdi dir="ltr">${e.number??o("erased")}</bdi>`}</h1>
			<span class="tags">
				${e.language&&s`<span class="tag">${ge(e.language)}</span>`}
				${e.safety!=="normal"&&s`<b class="tag">${o(e.safety)}</b>`}
				${e.stopped&&s`<b class="tag">STOP</b>`}
			</span>
			<span class="deeds">
				<button type="button" onClick=${ln} disabled=${!e.number||e.stopped}>${o("ring")}</button>
				${sn().length>0&&s`<button type="button" onClick=${rn}>${o("finish")}</button>`}
			</span>
		</header>`}function ga(){let e=a=>{a.preventDefault(),at(new FormData(a.target).get("words").trim())},t=()=>{He.value=!1,at("")};return s`
		<form class="within" role="search" onSubmit=${e}>
			<input name="words" type="search" dir="auto" maxlength="64" required aria-label=${o("searchHere")} placeholder=${o("searchHere")}
				ref=${a=>a?.focus()} />
			<button>${o("search")}</button>
			<button type="button" onClick=${t}>${o("shut")}</button>
			${se.value?.length===0&&s`<p class="empty" role="status">${o("nobody")}</p>`}
		</form>`}var va=e=>e.scrollHeight-e.scrollTop-e.clientHeight<160;function un({parts:[e]}){let t=pe(),a=pe(!0),n=U.value.at(-1)?.id;g(()=>{f.value?.person!==e&&(f.value=null,U.value=[]),oe.value=se.value=null,He.value=!1,G(e)},[e]),g(()=>{f.value&&(H.value.person===void 0||H.value.person===e)&&G(e)},[H.value.count]);let r=()=>Ne.value?t.current:document.scrollingElement;t.current&&(a.current=va(r())),g(()=>{t.current&&(a.current||!n)&&(r().scrollTop=r().scrollHeight)},[n]);let i=f.value?.person===e;return z([...i?ha:[],{key:"Escape",name:"key.inbox",run:()=>M("inbox")}]),i?s`
		<div class="person">
			<${ba} />
			${Ne.value?s`<aside aria-label=${o("about")}><${ot} /></aside>`:s`<details class="about"><summary>${o("about")}</summary><${ot} /></details>`}
			<section class="talk" aria-label=${o("conversation")}>
				${He.value&&s`<${ga} />`}
				<div class="past" ref=${t} tabindex="-1">
					${!se.value&&ve.value>0&&s`<button type="button" class="earlier" onClick=${Ut}>${o("earlier")}</button>`}
					<${nn} rows=${se.value??U.value} />
				</div>
				<${Qt} />
				<${on} />
			</section>
		</div>`:s`<h1 class="hidden">${o("conversation")}</h1>`}var cn=20,J=d(null),ya=T();function wa(e,t,a){return e.length>=cn?o("search.many"):J.value===null||a?o("search.on"):e.length+t.length===0&&o("nobody")}function ye(e){let t=[...document.querySelectorAll(".found a, .tasks .what")];t[Math.max(0,Math.min(t.length-1,t.indexOf(document.activeElement)+e))]?.focus()}function ka(e){let{people:t,tasks:a}=J.value??{people:[],tasks:[]},n=new Set(t.map(({person:r})=>r));J.value={people:[...t,...e.people.filter(({person:r})=>!n.has(r))],tasks:[...a,...e.tasks],next:e.next}}async function xa(e,t){let a="";do await ya([`search?q=${encodeURIComponent(e)}${a&&`&from=${a}`}`],n=>{let r=J.value===null;ka(n),r&&setTimeout(()=>ye(0)),a=n.next});while(a&&t()&&J.value.people.length<cn)}function pn({parts:[e=""]}){g(()=>{let r=!0;return J.value=null,$(()=>xa(e,()=>r)),()=>{r=!1}},[e]),z([{key:"j",name:"key.next",run:()=>ye(1)},{key:"ArrowDown",run:()=>ye(1)},{key:"k",name:"key.before",run:()=>ye(-1)},{key:"ArrowUp",run:()=>ye(-1)}]);let{people:t=[],tasks:a=[],next:n}=J.value??{};return s`
		<h1>${o("search")}: <bdi>${e}</bdi></h1>
		<p class="empty" role="status">${wa(t,a,n)}</p>
		<ul class="found">${t.map(({person:r,by:i,name:l,number:u})=>s`
			<li key=${r}><a href=${`#person/${r}`}>
				<strong>${l?s`<bdi>${l}</bdi>`:s`<bdi dir="ltr">${u??r}</bdi>`}</strong>
				<span class="tag">${o(`by.${i}`)}</span></a></li>`)}</ul>
		<ul class="tasks">${a.filter(({person:r})=>r).map(r=>s`<${nt} key=${r.id} task=${r} />`)}</ul>`}var rt=d(null),Da=T(),mn=()=>de(()=>Da(["waiting"],({waiting:e})=>{rt.value=e})),Sa=({id:e})=>$(()=>b(`waiting/${e}/drop`)).then(mn);function Ca({row:e}){return s`
		<li>
			<div class="what">
				${e.person?s`<a href=${`#person/${e.person}`}><bdi dir="ltr">${e.number??o("erased")}</bdi></a>`:o("notYours")}
				<small><span class="tag">${e.desk}</span>
					<span>${o("since")} <time>${W(e.since)}</time></span>
					${e.appointment>0&&s`<a href=${`#appointment/${e.appointment}`}>${o(e.keeps?"keepsUntilThen":"appointment")}</a>`}</small>
				${e.offers.map(t=>s`<p key=${t.day+t.time}><small>${A(we(t.day))} ${t.time} <span class="tag">${o(`offer.${t.state}`)}</span></small></p>`)}
			</div>
			<button type="button" onClick=${()=>Sa(e)}>${o("takeOut")}</button>
		</li>`}function dn(){return g(()=>{mn()},[H.value.count]),s`
		<p><a href="#appointments">${o("backToWeek")}</a></p>
		<h1>${o("waitingList")}</h1>
		${rt.value?.length===0&&s`<p class="empty">${o("nobodyWaits")}</p>`}
		<ol class="tasks">${rt.value?.map(e=>s`<${Ca} key=${e.id} row=${e} />`)}</ol>`}var $n=["volunteer","coordinator","admin"],Fe=d(null),Ea=()=>$(async()=>{let e=await import("./desk-more.js").catch(()=>{throw new Error("unreachable")});e.made==="bfe556e1043ed2a0a7903adabc1c554b"?Fe.value=e:location.reload()}),O=e=>function({parts:a}){return g(()=>{Fe.value===null&&Ea()},[]),Fe.value===null?s`<p aria-busy="true"></p>`:s`<${Fe.value[e]} parts=${a} />`},Pe=[{name:"inbox",View:zt,bar:!0},{name:"appointments",View:gt,bar:!0},{name:"appointment",View:Nt},{name:"waiting",View:dn},{name:"cases",View:vt,bar:!0},{name:"import",View:O("Import"),least:"coordinator"},{name:"notices",View:O("Notices"),bar:!0,least:"coordinator"},{name:"notice",View:O("Notice"),least:"coordinator"},{name:"notice-edit",View:O("NoticeEdit"),least:"coordinator"},{name:"flows",View:O("Flows"),bar:!0,least:"coordinator"},{name:"numbers",View:O("Numbers"),bar:!0,least:"coordinator"},{name:"voices",View:O("Voices"),bar:!0},{name:"house",View:O("House"),bar:!0,least:"coordinator"},{name:"words",View:O("Words"),bar:!0,least:"coordinator"},{name:"person",View:un},{name:"search",View:pn},{name:"staff",View:O("StaffView"),bar:!0,least:"admin"},{name:"audit",View:O("Audit"),bar:!0,least:"admin"},{name:"me",View:Ht}],lt=({least:e="volunteer"})=>$n.indexOf(h.value.role)>=$n.indexOf(e);async function Ia(){await $(()=>b("sign-out")),h.value=null}function Aa(e){e.preventDefault();let t=new FormData(e.target).get("q").trim();t.length>1&&M("search",t)}var fn=()=>s`<img src="icon.svg" alt="" width="28" height="28" />`;function Va(){return z([{key:"g",name:"key.inbox",run:()=>M("inbox")},{key:"/",name:"key.search",run:()=>document.getElementById("q").focus()}]),s`
		<header class="bar">
			<a class="skip" href="#" onClick=${e=>{e.preventDefault(),document.getElementById("main").focus()}}>${o("skip")}</a>
			<${fn} />
			<nav class="views" aria-label=${o("views")}>
				${Pe.filter(e=>e.bar&&lt(e)).map(({name:e})=>s`
					<a key=${e} href=${`#${e}`} aria-current=${me.value[0]===e?"page":void 0}>${o(e)}</a>`)}
			</nav>
			<form role="search" onSubmit=${Aa}>
				<input id="q" name="q" type="search" dir="auto" aria-label=${o("search")} placeholder=${o("searchFor")} minlength="2" maxlength="64" />
			</form>
			<nav class="self" aria-label="passaparola">
				<${ht} />
				<${We} />
				<a href="#me"><bdi>${h.value.name}</bdi></a>
				<button type="button" class="plain" onClick=${Ia}>${o("leave")}</button>
			</nav>
		</header>`}function qa(){return s`
		<header class="bar"><span class="home"><${fn} /> passaparola</span>
			<nav class="self" aria-label="passaparola"><${We} /></nav></header>`}function Ma(){if(h.value===void 0)return s`<main aria-busy="true"></main>`;let{View:e}=Pe.find(t=>t.name===me.value[0]&&h.value&&lt(t))??Pe[0];return s`
		${h.value?s`<${Va} />`:s`<${qa} />`}
		<p class="wrong" role="alert">${E.value&&o(E.value)}</p>
		<p class="did" role="status">${Le.value&&o(Le.value)}</p>
		<main id="main" tabindex="-1">${h.value?s`<${e} key=${me.value.join("/")} parts=${me.value.slice(1)} />`:s`<${wt} />`}</main>`}await mt();ut(s`<${Ma} />`,document.body);F();
