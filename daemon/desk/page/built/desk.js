// SPDX-License-Identifier: AGPL-3.0-or-later
// made by daemon/desk/page/build from a63995934cb1e0be6b98062c226e401a
// with preact, htm, signals and lean-qr: licences.txt
import{A as E,B as Le,C as T,D as O,E as $,F as me,G as F,H as Ne,I as z,J as $t,K as ye,L as ft,M as ht,O as bt,a as ut,b as s,c as w,d as ce,e as d,f as I,g as M,h as b,k as ct,l as J,m as pt,n as mt,o as n,p as N,q as Y,r as j,s as A,t as W,u as Z,v as V,w as dt,x as h,y as q,z as pe}from"./desk-chunk.js";function We(){return s`
		<label>
			<span class="hidden">${n("language")}</span>
			<select value=${J.value} onChange=${e=>mt(e.target.value)}>
				${Object.entries(ct).map(([e,{name:t}])=>s`
					<option key=${e} value=${e} lang=${e}>${t}</option>`)}
			</select>
		</label>`}var we=/^#link=(\w+)$/.exec(location.hash)?.[1],de=d(null),gt=d(!1);we&&history.replaceState(null,"",location.pathname);async function ca(e){e.preventDefault();let t=Object.fromEntries(new FormData(e.target)),o=await $(()=>de.value===null?b("sign-in",t):b("sign-in/link",{link:we,password:t.password}));if(!o&&E.value==="code"){gt.value=!0;return}o&&(de.value=null,await F())}function vt(){w(()=>{we&&$(async()=>{de.value=(await b("sign-in/link",{link:we})).name})},[]);let e=de.value!==null;return s`
		<form class="door" onSubmit=${ca}>
			<h1>${n(e?"choosePassword":"enter")}</h1>
			${e?s`<p><bdi>${de.value}</bdi></p>`:s`
				<label>${n("name")}<input name="name" required autocomplete="username" autocapitalize="none" /></label>`}
			<label>${n("passwordWord")}<input name="password" type="password" required
				minlength=${e?10:1} autocomplete=${e?"new-password":"current-password"} /></label>
			${e&&s`<p class="hint">${n("passwordHint")}</p>`}
			${gt.value&&s`<label>${n("codeWord")}<input name="code" inputmode="numeric" autocomplete="one-time-code" pattern="[0-9]{6}" required /></label>`}
			<button class="main">${n("enter")}</button>
		</form>`}var pa=[.2,.375,.5555555555555556,.6666666666666666],ma=(e,t)=>o=>{let a=4*e+o-4,l="*-04-39?2$%%$%%'$%''%'''%')(%'))%(++'(++'(+.'+-.',/3',33)-/5)-43).36)058*18<+37<+4:<,4:E,5<A-7>C/8@F/:EH/<EK0=FM1?IP2@KS3BNV4DPY5FS\\6HV_6IXb7K[e8N^i9Pam;Rdp<Tgt".charCodeAt(a)-35,i=a>8?l:1,r=t/i|0,u=t%i,c=i-u,m=a>8?r*pa[o]+(e>5)&-2:l,p=r-m;return{t:c*p+u*p+u,o:[[c,p],[u,p+1]],i:m}};var X=e=>new Uint8Array(e),$e=e=>{let t=new Error(`lean-qr error ${e}`);throw t.code=e,t},ke=e=>"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:".indexOf(e),_e=e=>e.charCodeAt(0),kt=(...e)=>(t,o)=>e.forEach(a=>a(t,o)),xt=e=>t=>{t.eci!==e&&(t.push(7,4),e<128?t.push(e,8):e<16384?t.push(32768|e,16):t.push(12582912|e,24),t.eci=e)},Ue=e=>(t,o)=>{t.push(4,4),t.push(e.length,8+8*(o>9)),e.forEach(a=>t.push(a,8))},te=(e,t,o,a,l=(r,u)=>o(r.length,u),i=a?r=>kt(xt(a),e(r)):e)=>(i.test=t,i.l=o,i.est=l,i.eci=a&&[a],i),Dt=te(e=>(t,o)=>{t.push(1,4),t.push(e.length,10+2*(o>26)+2*(o>9));let a=0;for(;a<e.length-2;a+=3)t.push(+e.slice(a,a+3),10);a<e.length-1?t.push(+e.slice(a),7):a<e.length&&t.push(+e[a],4)},e=>/[0-9]/.test(e),(e,t)=>14+2*(t>26)+2*(t>9)+10*e/3),Ct=te(e=>(t,o)=>{t.push(2,4),t.push(e.length,9+2*(o>26)+2*(o>9));let a=0;for(;a<e.length-1;a+=2)t.push(45*ke(e[a])+ke(e[a+1]),11);a<e.length&&t.push(ke(e[a]),6)},e=>ke(e)>=0,(e,t)=>13+2*(t>26)+2*(t>9)+5.5*e),ee=te(e=>Ue([...e].map(_e)),e=>_e(e)<128,(e,t)=>12+8*(t>9)+8*e);ee._=!0,ee.u=!0;var Be=te(ee,e=>_e(e)<256,ee.l,3);Be._=!0;var yt=new TextEncoder,Ye=te(e=>Ue(yt.encode(e)),()=>1,0,26,(e,t)=>12+8*(t>9)+8*yt.encode(e).length);Ye._=!0;var je=()=>{let e=new Map,t=new TextDecoder("sjis"),o=X(2);for(let a=0;a<7973;++a)o[0]=a/192+129+64*(a>5951),o[1]=a%192+64,e.set(t.decode(o),a);return e.delete("�"),je=()=>e,e},Xe=te(e=>(t,o)=>{t.push(8,4),t.push(e.length,8+2*(o>26)+2*(o>9));for(let a of e)t.push(je().get(a),13)},e=>je().has(e),(e,t)=>12+2*(t>26)+2*(t>9)+13*e);Xe._=!0;var St=[Dt,Ct,ee,Be,Xe,Ye],da={auto:(e,{modes:t=St}={})=>(o,a)=>{let l=t.map((p,v)=>{let y=new Map,C=(g,k)=>(y.has(g)||y.set(g,k(g,a)),y.get(g));return{m:p,h:1<<v,C:p.est("",a),S:p.l?(g,k)=>C(k-g,p.l):(g,k)=>C(e.slice(g,k),p.est)}}),i=[{v:0}],r=0,u=0,c=-1;for(let p of[...e,""]){let v=0;if(p)for(let y of l)y.m.test(p)&&(v|=y.h);if(!p||v!==c){if(c!==-1){let y=new Set(i.map(g=>g.D)),C=[];for(let{m:g,C:k,S,h:G}of l)if(c&G){let B=S(r,u);for(let le of g.eci??y)if(!g.u||!le){let ie;for(let _ of i)if(_.D===le||g.eci){let ue=_.m===g&&_.D===le,Ke=ue?_.V:_,it=g._&&ue?_.v+B-k:Ke.v+12*(Ke.D!==le)+(ue?S(ue?_.$:r,u):B);(!ie||it<ie.v)&&(ie={$:ue?_.$:r,V:Ke,m:g,D:le,A:u,v:it})}ie&&C.push(ie)}}i=C}c=v,r=u}u+=p.length}i.length||$e(5);let m=[];for(let p=i.reduce((v,y)=>y.v<v.v?y:v);p.m;p=p.V)m.push(p.m(e.slice(p.$,p.A)));m.reverse().forEach(p=>p(o,a))},multi:kt,eci:xt,bytes:Ue,numeric:Dt,alphaNumeric:Ct,ascii:ee,iso8859_1:Be,shift_jis:Xe,utf8:Ye},$a=()=>({F:X(2956),I:0,push(e,t){for(let o=t,a=8-(7&this.I);o>0;o-=a,a=8)this.F[this.I>>3]|=e<<a>>o,this.I+=o<a?o:a}}),Re=(e,t=e*e,o=X(t))=>({size:e,K:o,get:(a,l)=>a>=0&&a<e&&!!(1&o[l*e+a]),toString({on:a="##",off:l="  ",lf:i=`
`,pad:r=4,padX:u=r,padY:c=r}={}){let m="";for(let p=-c;p<e+c;++p){for(let v=-u;v<e+u;++v)m+=this.get(v,p)?a:l;m+=i}return m},toImageData(a,{on:l=[0,0,0],off:i=[0,0,0,0],pad:r=4,padX:u=r,padY:c=r}={}){let m=e+2*u,p=e+2*c,v=a.createImageData(m,p),y=new Uint32Array(v.data.buffer);v.data.set([...l,255]);let C=y[0];v.data.set([...i,255]);let g=y[0];for(let k=0;k<p;++k)for(let S=0;S<m;++S)y[k*m+S]=this.get(S-u,k-c)?C:g;return v},toCanvas(a,l){let i=a.getContext("2d"),r=this.toImageData(i,l);a.width=r.width,a.height=r.height,i.putImageData(r,0,0)},toDataURL({type:a="image/png",scale:l=1,...i}={}){let r=document.createElement("canvas"),u=r.getContext("2d"),c=this.toImageData(u,i);return r.width=c.width*l,r.height=c.height*l,u.putImageData(c,0,0),u.imageSmoothingEnabled=!1,u.globalCompositeOperation="copy",u.drawImage(r,0,0,c.width,c.height,0,0,r.width,r.height),r.toDataURL(a,1)}}),xe=[(e,t)=>1&(e^t),(e,t)=>1&t,e=>e%3,(e,t)=>(e+t)%3,(e,t)=>1&(e/3^t>>1),(e,t)=>(e&t&1)+e*t%3,(e,t)=>(e&t)+e*t%3&1,(e,t)=>(e^t)+e*t%3&1],De=X(511);for(let e=0,t=1;e<255;t=2*t^285*(t>127))De[De[t+255]=e++]=t;var Et=e=>De[e%255],It=e=>De[e+255],fa=(e,t)=>{let o=X(e.length+t.length-1);for(let a=0;a<e.length;++a)for(let l=0;l<t.length;++l)o[a+l]^=Et(e[a]+t[l]);return o.map(It)},ha=(e,t)=>{let o=X(e.length+t.length-1);o.set(e,0);for(let a=0;a<e.length;++a)if(o[a]){let l=It(o[a]);for(let i=0;i<t.length;++i)o[a+i]^=Et(t[i]+l)}return o.slice(e.length)},ze=[[0],[0,0]];for(let e=1;e<30;++e)ze.push(fa(ze[e],[0,e]));var ba=(e,t)=>{let o=[[],[]],a=0,l=0;for(let[r,u]of t.o)for(let c=0;c<r;++c,a+=u){let m=e.slice(a,a+u);o[0].push(m),o[1].push(ha(m,ze[t.i])),l+=u+t.i}let i=X(l);l=0;for(let r of o)for(let u=0,c=-1;c<l;++u){c=l;for(let m of r)u<m.length&&(i[l++]=m[u])}return i},At=(e,t,o)=>{let a=e<<=o;for(let l=134217728;l>>=1;)a&l&&(a^=t*(l>>o));return a|e},ga=({size:e,K:t},o)=>{let a=(r,u,c,m)=>{for(;c-- >0;r+=e)t.fill(m,r,r+u)},l=(r,u,c)=>{for(let m=0;m++<3;c-=2)a(u*e+r-(c>>1)*(e+1),c,c,2|m)},i=2*((e-13)/(1+(o/7|0))/2+.75|0);if(o>1)for(let r=e-7;r>8;r-=i){for(let u=r;u>8;u-=i)l(r,u,5);r<e-7&&l(r,6,5)}if(o>6)for(let r=At(o,7973,12),u=1;u<7;++u)for(let c=12;c-- >9;r>>=1)t[u*e-c]=2|1&r;a(7,2,9,2),a(e-8,8,9,2);for(let r=0;r<e;++r)t[6*e+r]=3^1&r;l(3,3,7),l(e-4,3,7);for(let r=0;r<e;++r)for(let u=r;u<e;++u)t[u*e+r]=t[r*e+u];t[(e-8)*e+8]=3},va=({size:e,K:t})=>{let o=[];for(let a=e-2,l=e,i=-1;a>=0;a-=2){for(a===5&&(a=4);l+=i,l!==-1&&l!==e;){let r=l*e+a;t[r+1]||o.push(r+1),t[r]||o.push(r)}i*=-1}return o},ya=({K:e},t,o)=>t.forEach((a,l)=>e[a]=o[l>>3]>>(7&~l)&1),wa=({size:e,K:t},o,a,l)=>{for(let r=0;r<e;++r)for(let u=0;u<e;++u){let c=r*e+u;t[c]^=!(o(u,r)||2&t[c])}let i=21522^At((1^l)<<3|a,1335,10);for(let r=0;r++<8;i>>=1)t[(r-(r<7))*e+8]=1&i,t[9*e-r]=1&i;for(let r=8;--r,i;i>>=1)t[8*e+r-(r<7)]=1&i,t[(e-r)*e+8]=1&i},ka=({size:e,K:t},o=0,a=0)=>{for(let l=0;l<e;++l){for(let i=0;i<2;++i)for(let r,u=0,c=0,m=2;u<e;++u){let p=1&t[i?l*e+u:u*e+l];a+=p,c=(c>>1|2098176)&(3047517^p-1),2049&c&&(o+=40),p^m&&(r=0),m=p,o+=++r===5?3:r>5}if(l)for(let i=e+l,r=5*t[l-1]^t[l];i<e*e;i+=e){let u=5*t[i-1]^t[i];o+=3*!(1&(r|u)|4&(r^u)),r=u}}return o+10*(10*Math.abs(a/(e*e)-1)|0)},wt=[],Ce=(e=$e(1),{minCorrectionLevel:t=0,maxCorrectionLevel:o=3,minVersion:a=1,maxVersion:l=40,mask:i,trailer:r=60433,...u}={})=>{o<t&&$e(3),l<a&&$e(2),typeof e=="string"&&(e=da.auto(e,u));for(let c=a,m=0;c<=l;++c){let p=wt[c];p||(wt[c]=p=Re(4*c+17),ga(p,c),p.p=va(p));let v=ma(c,p.p.length>>3);if(8*v(t).t<m)continue;let y=$a();e(y,c),m=y.I;for(let C=o;C>=t;--C){let g=v(C);if(8*g.t<m)continue;for(y.I=m+11&-8;y.I<8*g.t;)y.push(r,16);let k=Re(p.size,p.K);return ya(k,p.p,ba(y.F,g)),(xe[i]?[xe[i]]:xe).map((S,G)=>{let B=Re(k.size,k.K);return wa(B,S,i??G,C),B.s=xe[i]?0:ka(B),B}).reduce((S,G)=>G.s<S.s?G:S)}}$e(4)};Ce.with=(...e)=>(t,o)=>Ce(t,{modes:[...St,...e],...o});var Q=d(null),Qe=4;function xa({address:e}){let t=Ce(e),o=[];for(let l=0;l<t.size;l++)for(let i=0;i<t.size;i++)t.get(i,l)&&o.push(`M${i} ${l}h1v1h-1z`);let a=t.size+2*Qe;return s`<svg class="qr" viewBox=${`${-Qe} ${-Qe} ${a} ${a}`} role="img" aria-label=${n("qr")}><path d=${o.join("")} /></svg>`}var Da=()=>$(async()=>{Q.value=await I("me/code")});async function Ca(e){e.preventDefault();let{password:t,code:o}=Object.fromEntries(new FormData(e.target));await $(()=>b("me/code",{password:t,code:o,secret:Q.value.secret}),"saved")&&(Q.value=null,await F())}async function Sa(e){e.preventDefault();let{password:t}=Object.fromEntries(new FormData(e.target));await $(()=>b("me/code/remove",{password:t}),"saved")&&await F()}var Vt=()=>s`<label>${n("passwordWord")}<input name="password" type="password" required autocomplete="current-password" /></label>`;function Ea(){return s`
		<p>${n("codeHow")}</p>
		<${xa} address=${Q.value.address} />
		<p><a href=${Q.value.address}>${n("codeHere")}</a></p>
		<p>${n("codeByHand")} <code class="secret" dir="ltr">${Q.value.secret.match(/.{1,4}/g).join(" ")}</code></p>
		<form class="stack" onSubmit=${Ca}>
			<label>${n("codeWord")}<input name="code" inputmode="numeric" dir="ltr" autocomplete="one-time-code" pattern="[0-9]{6}" required /></label>
			<${Vt} />
			<button class="main">${n("save")}</button>
		</form>`}function qt(){return s`
		<section><h2>${n("secondStep")}</h2>
			<p class="hint">${n(h.value.code?"codeOn":"codeOff")}</p>
			${h.value.code?s`<form class="stack" onSubmit=${Sa}><${Vt} /><button>${n("codeRemove")}</button></form>`:Q.value?s`<${Ea} />`:s`<button type="button" onClick=${Da}>${n("codeSet")}</button>`}
		</section>`}var Ot=e=>async t=>{t.preventDefault();let o=t.target;await $(()=>b(e,Object.fromEntries(new FormData(o))),"saved")&&(o.reset(),await F())},Ia=({id:e})=>$(()=>b(`me/sessions/${e}/end`)).then(F);function Aa(){return s`
		<section><h2>${n("ownPhone")}</h2>
			<p class="hint">${n("ownPhoneHint")}</p>
			<form class="line" onSubmit=${Ot("me/phone")}>
				<label><span class="hidden">${n("ownPhone")}</span>
					<input name="phone" type="tel" dir="ltr" autocomplete="tel" placeholder="+39…" maxlength="20" defaultValue=${h.value.phone??""} key=${h.value.phone} /></label>
				<button>${n("save")}</button>
			</form></section>`}function Va(){return s`
		<section><h2>${n("choosePassword")}</h2>
			<form class="stack" onSubmit=${Ot("me/password")}>
				<input class="hidden" type="text" name="name" value=${h.value.name} autocomplete="username" tabindex="-1" aria-hidden="true" readonly />
				<label>${n("passwordWord")}<input name="password" type="password" required autocomplete="current-password" /></label>
				<label>${n("newPassword")}<input name="new" type="password" required minlength="10" autocomplete="new-password" /></label>
				<p class="hint">${n("passwordHint")}</p>
				<button>${n("save")}</button>
			</form></section>`}function Ht(){let{name:e,role:t,desks:o,sessions:a}=h.value;return s`
		<h1><bdi>${e}</bdi></h1>
		<p class="tags"><span class="tag">${n(`role.${t}`)}</span> ${o.split(" ").map(l=>s`<span key=${l} class="tag">${l==="all"?n("allDesks"):j(l)}</span> `)}</p>
		<div class="panels">
			<${Aa} />
			<section><h2>${n("sessions")}</h2>
				<ul class="items">${a.map(l=>s`
					<li key=${l.id}><time>${W(l.began)}</time> <small>${n("until")} ${W(l.ends)}</small>
						${l.here?s`<span class="tag">${n("here")}</span>`:s`<button type="button" onClick=${()=>Ia(l)}>${n("end")}</button>`}</li>`)}</ul></section>
			<${qt} />
			<${Va} />
		</div>`}var Tt=d(null),Mt=d([]),fe=d([]),qa=M(),Ft=e=>me(()=>qa([`appointments/${e}`],t=>{Tt.value=t}));async function Pt(e,t){fe.value=[];try{return E.value="",await b(e,t)}catch(o){return E.value=o.message,fe.value=o.columns??[],null}}function x({name:e,children:t}){return s`<label>${n(`field.${e}`)}${t}
		${fe.value.includes(e)&&s`<span class="wrong">${n(`bad.${e}`)}</span>`}</label>`}function Oa(e){let t=Math.round(e/36e5);return t%24===0?`${V(t/24)} ${n("days")}`:`${V(t)} ${n("hours")}`}function Ha({history:e}){return s`
		<h2>${n("told")}</h2>
		${e.length===0?s`<p class="empty">${n("toldNothing")}</p>`:s`
			<ol class="history">${e.map(t=>s`
				<li><time>${W(t.at)}</time>
					<span>${t.before===0?n("ofChange"):`${Oa(t.before)} ${n("beforeIt")}`}</span>
					<span class="tag">${n(`told.${t.state}`)}</span>
					${t.calls>0&&s`<span class="tag">${n("calls")}: ${V(t.calls)}</span>`}
					${t.stale&&s`<span class="tag">${n("told.stale")}</span>`}</li>`)}</ol>`}`}var Ge=(e,t,o)=>Pt(t,o).then(a=>{a&&Ft(e)});function Ma({item:e}){let t=o=>{o.preventDefault();let{starts:a,place:l,reminders:i}=Object.fromEntries(new FormData(o.target));Ge(e.id,`appointments/${e.id}`,{starts:a,place:l,reminders:i?"yes":"no"})};return e.past||e.state==="cancelled"?null:s`
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
			<button type="button" class="alert" onClick=${()=>Ge(e.id,`appointments/${e.id}/cancel`)}>${n("cancelIt")}</button></details>
		<button type="button" onClick=${()=>Ge(e.id,`appointments/${e.id}/wait`)}>${n("waitForSlot")}</button>`}function Ta({id:e}){w(()=>{fe.value=[]},[e]),w(()=>{Ft(e)},[e,T.value.count]);let t=Tt.value;return String(t?.id)!==e?s`<h1>${n("appointment")}</h1>`:s`
		<p><a href=${`#appointments/week/${t.day}`}>${n("backToWeek")}</a></p>
		<h1>${A(ye(t.day))}, <time>${t.time}</time> · <bdi dir="ltr">${t.code}</bdi></h1>
		<p><${ft} item=${t} /> ${t.desk&&s`<span class="tag">${t.desk}</span>`} ${t.topic&&s`<span class="tag" dir="auto">${t.topic}</span>`} ${t.staff&&s`<span class="tag" dir="auto">${t.staff}</span>`}</p>
		<p dir="auto">${t.place}</p>
		<p>${t.person?s`<a href=${`#person/${t.person}`}>${n("conversation")} <bdi dir="ltr">${t.number??n("erased")}</bdi></a>`:n("notYours")}</p>
		<${Ma} item=${t} />
		<${Ha} history=${t.history} />`}function Fa({starts:e="",desk:t="",person:o=""}){w(()=>{fe.value=[],me(async()=>{({desks:Mt.value}=await I("appointments?days=1"))}),document.querySelector(e?"#who":"#starts")?.focus()},[]);let a=Mt.value,l=async i=>{i.preventDefault();let{who:r,reminders:u,...c}=Object.fromEntries([...new FormData(i.target)].filter(([,v])=>v!=="")),m=/^[a-z0-9]{12}$/.test(r??""),p=await Pt("appointments",{...c,[m?"person":"number"]:r,reminders:u?"yes":"no"});p&&O("appointment",String(p.id))};return s`
		<p><a href="#appointments">${n("backToWeek")}</a></p>
		<form class="door wider" onSubmit=${l}>
			<h1>${n("newAppointment")}</h1>
			<${x} name="starts"><input id="starts" name="starts" type="datetime-local" required defaultValue=${e} /></${x}>
			<${x} name="number"><input id="who" name="who" required maxlength="40" dir="ltr" autocomplete="off" defaultValue=${o} /></${x}>
			<p class="hint">${n("whoHint")}</p>
			<label>${n("desk")}<select name="desk"><option value="">–</option>${a.map(({name:i})=>s`<option key=${i} selected=${i===t}>${i}</option>`)}</select></label>
			<${x} name="place"><input name="place" maxlength="300" dir="auto" required=${!a.some(({place:i})=>i)} /></${x}>
			<${x} name="topic"><input name="topic" maxlength="60" dir="auto" /></${x}>
			<label>${n("field.language")}<select name="language"><option value=""></option>${q.value.languages.map(({tag:i,name:r})=>s`<option key=${i} value=${i} lang=${i}>${r}</option>`)}</select></label>
			<${x} name="code"><input name="code" maxlength="20" dir="ltr" autocapitalize="characters" /></${x}>
			<p class="hint">${n("codeHint")}</p>
			<label class="tick"><input name="reminders" type="checkbox" defaultChecked /> ${n("field.reminders")}</label>
			<button class="main">${n("save")}</button>
		</form>`}function Kt({parts:[e,t,o,a]}){return e==="new"?s`<${Fa} starts=${t} desk=${o} person=${a} />`:s`<${Ta} id=${e} />`}var Ze="desk",Nt=["all","unread","mine","free"],he=d("all"),Ae=d(""),P=d(null),et=d(!1),Ee,Wt=e=>`inbox?filter=${he.value}&desk=${encodeURIComponent(Ae.value)}&skip=${e}`,Pa=M();async function Rt(){try{let e=Math.max(0,(P.value?.length??0)-50);await Pa(Array.from({length:1+Math.min(3,Math.ceil(e/50))},(t,o)=>Wt(50*o)),(...t)=>{P.value=t.flatMap(o=>o.tasks),et.value=t.at(-1).more})}catch(e){E.value=e.message}}async function Ka(){await $(async()=>{let e=await I(Wt(P.value.length));P.value=[...P.value,...e.tasks],et.value=e.more})}var Ve=(e,t)=>e&&$(()=>b(`tasks/${e.id}`,t)).then(Rt),La=()=>[...document.querySelectorAll(".tasks .what")],Lt=()=>P.value?.find(({id:e})=>e===Number(document.activeElement.closest("[data-task]")?.dataset.task));function Se(e){let t=La(),o=t.findIndex(a=>a.closest("[data-task]")===document.activeElement.closest("[data-task]"));t[Math.max(0,Math.min(t.length-1,o+e))]?.focus()}var Ie=e=>new Date().setHours(24*e,0,0,0);function Je(e){return e.urgent?n("urgent"):e.due<Ie(0)?n("overdue"):e.due<Ie(1)?n("today"):e.due<Ie(2)?n("tomorrow"):A(e.due)}function tt({id:e}){return s`<audio controls preload="none" src=${`api/recordings/${e}`} aria-label=${n("recording")}></audio>`}var be=e=>new Intl.DisplayNames(J.value,{type:"language"}).of(e);function Na({task:e}){return e.name?s`<bdi>${e.name}</bdi>`:s`<bdi dir="ltr">${e.number??n(e.person?"erased":"withheld")}</bdi>`}function Wa({task:e}){return e.said?s`<span class="said"><bdi lang=${e.language}>${e.said}</bdi></span>`:e.called?s`<span class="said">${n("called")}${e.seconds>0&&` · ${n("leftMessage",e.seconds)}`}</span>`:null}function at({task:e}){let t=e.staff===h.value?.name;return s`
		<li data-task=${e.id} class=${`task ${e.urgent?"urgent":""} ${e.unread?"unread":""}`}>
			<a class="what" href=${e.person?`#person/${e.person}`:"#inbox"} onClick=${()=>{Ee=e.id}}>
				<span class="first">
					${e.unread&&s`<span class="dot"><span class="hidden">${n("unread")} </span></span>`}
					<strong><${Na} task=${e} /></strong>
					<span class="topic">${Y(e.topic)}</span>
					<time datetime=${new Date(e.heard||e.opened).toISOString()}>${Ra(e.heard||e.opened)}</time>
				</span>
				<${Wa} task=${e} />
				<span class="tags">
					${e.stopped&&s`<b class="tag">STOP</b>`}
					${e.desk!==Ze&&s`<span class="tag">${j(e.desk)}</span>`}
					${e.language&&s`<span class="tag" title=${n("language")}>${be(e.language)}</span>`}
					${e.state!=="open"&&s`<span class="tag">${n(e.state)}</span>`}
					${e.staff&&s`<span class="tag own"><bdi>${e.staff}</bdi></span>`}
				</span>
			</a>
			${!e.person&&e.seconds>0&&s`<${tt} id=${e.interaction} />`}
			${t?s`<button type="button" onClick=${()=>Ve(e,{state:"done"})}>${n("close")}</button>`:s`<button type="button" disabled=${e.staff!==null} onClick=${()=>Ve(e,{take:!0})}>${n("take")}</button>`}
		</li>`}var Ra=e=>e>=Ie(0)?Z(e):A(e);function _a(){return s`
		<div class="filters">
			<div class="choice" role="group" aria-label=${n("inbox")}>
				${Nt.map(e=>s`
					<button type="button" key=${e} aria-pressed=${he.value===e} onClick=${()=>{he.value=e}}>${n(e==="free"?"free.filter":e)}</button>`)}
			</div>
			${q.value.desks.length>1&&s`
				<label><span class="hidden">${n("toDesk")}</span>
					<select value=${Ae.value} onChange=${({target:e})=>{Ae.value=e.value}}>
						<option value="">${n("allDesks")}</option>
						${q.value.desks.map(e=>s`<option key=${e} value=${e}>${j(e)}</option>`)}
					</select></label>`}
		</div>`}function _t(){w(()=>{Rt()},[he.value,Ae.value,T.value.count]);let e=P.value!==null;w(()=>{e&&Ee&&document.querySelector(`[data-task="${Ee}"] .what`)?.focus(),Ee=void 0},[e]),z([{key:"j",name:"key.next",run:()=>Se(1)},{key:"ArrowDown",run:()=>Se(1)},{key:"k",name:"key.before",run:()=>Se(-1)},{key:"ArrowUp",run:()=>Se(-1)},{key:"t",name:"take",run:()=>Ve(Lt(),{take:!0})},{key:"x",name:"close",run:()=>Ve(Lt(),{state:"done"})},...Nt.map((o,a)=>({key:String(a+1),name:o==="free"?"free.filter":o,run:()=>{he.value=o}}))]);let t=Map.groupBy?.(P.value??[],Je)??(P.value??[]).reduce((o,a)=>o.set(Je(a),[...o.get(Je(a))??[],a]),new Map);return s`
		<div class="title"><h1>${n("inbox")}</h1><${_a} /></div>
		${P.value?.length===0&&s`<p class="empty">${n("nothing")}</p>`}
		${[...t].map(([o,a])=>s`
			<section key=${o} aria-label=${o}>
				<h2>${o}</h2>
				<ul class="tasks">${a.map(l=>s`<${at} key=${l.id} task=${l} />`)}</ul>
			</section>`)}
		${et.value&&s`<button type="button" onClick=${Ka}>${n("more")}</button>`}`}var f=d(null),U=d([]),ge=d(0),ae=d(null),ne=d(null),ja=M();function za(e,t){let o=t.rows.toReversed(),a=f.value?.person===e.person?U.value.filter(({id:l})=>l<o[0]?.id):[];a.length===0&&(ge.value=t.earlier),U.value=[...a,...o],f.value=e}async function oe(e){try{await ja([`people/${e}`,`people/${e}/thread`],za)&&f.value.tasks.some(({unread:t})=>t)&&await b(`people/${e}/read`)}catch(t){E.value=t.message}}var jt=()=>$(async()=>{let e=await I(`people/${f.value.person}/thread?from=${ge.value}`);U.value=[...e.rows.toReversed(),...U.value],ge.value=e.earlier}),nt=e=>$(async()=>{ne.value=e?(await I(`people/${f.value.person}/thread?q=${encodeURIComponent(e)}`)).rows.toReversed():null}),D=(e,t,o)=>$(()=>b(e,t),o).then(a=>oe(f.value.person).then(()=>a));var Ua=["normal","neutral","silent","never"];function Ut(){let{holder:e,held_until:t,person:o}=f.value,a=e===h.value.name;return e===null?s`<p class="held"><span>${n("machineAnswers")}</span>
			<button type="button" onClick=${()=>D(`people/${o}/hold`)}>${n("hold")}</button></p>`:s`<p class="held mine"><span>${n("heldBy")} <bdi>${e}</bdi> · ${n("until")} ${Z(t)}</span>
		${a&&s`<button type="button" onClick=${()=>D(`people/${o}/free`)}>${n("free")}</button>`}</p>`}function Ba({task:e}){let t=async o=>{o.preventDefault();let{desk:a,due:l,note:i,colleague:r}=Object.fromEntries(new FormData(o.target)),u=await $(()=>b(`tasks/${e.id}`,{...i&&{note:i},...a&&{desk:a},...r&&{to:r},...l&&{due:new Date(`${l}T09:00`).getTime(),state:"waiting"}}));u&&a?O("inbox"):u&&oe(f.value.person)};return s`
		<details class="hand"><summary>${n("handOver")}</summary>
			<form onSubmit=${t}>
				<label>${n("toDesk")}<select name="desk"><option value=""></option>${q.value.desks.map(o=>s`<option key=${o} value=${o}>${j(o)}</option>`)}</select></label>
				<label>${n("toPerson")}<select name="colleague"><option value=""></option>${q.value.staff.map(({name:o})=>s`<option key=${o}>${o}</option>`)}</select></label>
				<label>${n("sentence")}<input name="note" maxlength="1600" dir="auto" autocomplete="off" /></label>
				<label>${n("due")}<input type="date" name="due" /></label>
				<button class="main">${n("save")}</button>
			</form></details>`}function zt({task:e}){let t=e.staff===h.value.name;return s`
		<li class=${`todo ${e.urgent?"urgent":""} ${e.state}`}>
			<p><strong>${Y(e.topic)}</strong>${e.desk!==Ze&&s` <span class="tag">${j(e.desk)}</span>`}</p>
			<small>${n(e.state)}${e.staff&&s` · <bdi>${e.staff}</bdi>`}${e.state!=="done"&&s` · ${n("dueOn")} <time>${A(e.due)}</time>`}</small>
			${e.state!=="done"&&s`
				<p class="deeds">
					${!t&&s`<button type="button" disabled=${e.staff!==null} onClick=${()=>D(`tasks/${e.id}`,{take:!0})}>${n("take")}</button>`}
					<button type="button" onClick=${()=>D(`tasks/${e.id}`,{state:"done"})}>${n("close")}</button>
				</p>
				<${Ba} task=${e} />`}
		</li>`}function Ya(){let e=f.value,t=()=>$(async()=>{ae.value=(await b(`people/${e.person}/number`)).number}),o=a=>D(`people/${e.person}/about`,a,"saved");return s`
		<dl class="known">
			<div><dt>${n("number")}</dt><dd><bdi dir="ltr">${ae.value??e.number??n("erased")}</bdi>
				${e.number&&!ae.value&&s` <button type="button" class="plain" onClick=${t}>${n("showNumber")}</button>`}</dd></div>
			<div><dt><label for="language">${n("theirLanguage")}</label></dt><dd>
				<select id="language" value=${e.language??""} onChange=${({target:a})=>o({language:a.value})}>
					${!e.language&&s`<option value="">?</option>`}
					${q.value.languages.map(({tag:a})=>s`<option key=${a} value=${a}>${be(a)}</option>`)}
				</select></dd></div>
			<div><dt><label for="safety">${n("safety")}</label></dt><dd>
				<select id="safety" value=${e.safety} onChange=${({target:a})=>o({safety:a.value})}>
					${Ua.map(a=>s`<option key=${a} value=${a}>${n(a)}</option>`)}
				</select></dd></div>
			${e.lists&&s`<div><dt>${n("lists")}</dt><dd>${e.lists.split(";").map(a=>s`<span key=${a} class="tag"><bdi>${a}</bdi></span> `)}</dd></div>`}
		</dl>`}function ot(){let e=f.value,[t,o]=[!1,!0].map(a=>e.tasks.filter(({state:l})=>l==="done"===a));return s`
		<h2>${n("tasks")}</h2>
		${t.length===0&&s`<p class="empty">${n("nothing")}</p>`}
		<ul>${t.map(a=>s`<${zt} key=${a.id} task=${a} />`)}</ul>
		<${Ya} />
		<h2>${n("appointments")}</h2>
		<p><a class="button" href=${`#appointment/new///${e.person}`}>${n("newAppointment")}</a></p>
		<ul class="items">${e.appointments.map(a=>s`
			<li key=${a.id}><a href=${`#appointment/${a.id}`}><time>${W(a.starts)}</time></a> <span class="tag">${N("appointment",a.state)}</span>
				<small><bdi dir="ltr">${a.code}</bdi> · <bdi>${a.place}</bdi></small></li>`)}</ul>
		${e.cases.length>0&&s`<h2>${n("cases")}</h2>
			<ul class="items">${e.cases.map(a=>s`
				<li key=${a.id}><bdi dir="ltr">…${a.number}</bdi> <span class="tag">${N("case",a.state)}</span></li>`)}</ul>`}
		${o.length>0&&s`<details><summary>${n("before")} (${V(o.length)})</summary>
			<ul>${o.map(a=>s`<${zt} key=${a.id} task=${a} />`)}</ul></details>`}`}var Xa=e=>q.value.flows[e]??Y(e),Qt=e=>e.kind==="call"&&e.text!==null&&e.text!=="answered";function Qa(e){let t=[];for(let o of e){let a=t.at(-1);o.channel!=="call"?t.push(o):a?.call&&!a.over?a.call.push(o):t.push({id:o.id,at:o.at,call:[o]}),t.at(-1).call&&Qt(o)&&(t.at(-1).over=!0)}return t}var se=({row:e,children:t})=>s`
	<small class="meta"><time datetime=${new Date(e.at).toISOString()}>${Z(e.at)}</time>${e.staff&&s` · <bdi>${e.staff}</bdi>`}${t}</small>`;function Gt({row:e}){return e.status?s` · <span class=${`fared ${e.status}`}>${n(e.status)}${e.why&&`: ${N("why",e.why)}`}</span>`:e.parts>1?s` · ${n("partsOf",e.parts)}`:null}var Bt={reminder:"reminder",notice:"notice",lookup:"lookup",error:"error"};function Ga({row:e}){return s`
		<li class=${`row ${e.direction} ${e.status==="failed"?"lost":""}`}>
			${Bt[e.kind]&&s`<small class="kind">${n(`kind.${Bt[e.kind]}`)}</small>`}
			<p dir="auto" lang=${e.language}>${e.text??s`<em>${n("erased")}</em>`}</p>
			<${se} row=${e}>${e.direction==="out"&&!e.staff&&` · ${n("machine")}`}<${Gt} row=${e} /></${se}>
		</li>`}function Yt(e){let t=[];for(let{kind:o,flow:a,text:l}of e)o==="keys"&&l?t.at(-1)?.keys.push(l):a&&a!==t.at(-1)?.name&&t.push({name:a,keys:[]});return t}var Xt=e=>Number(/^(\d+) s$/.exec(e??"")?.[1]??0),Ja=e=>e<60?n("seconds",V(e)):n("minutes",V(Math.round(e/60)));function Za({item:{call:e}}){let[t]=e,o=e.find(Qt),a=e.filter(({kind:r})=>r==="recording"),l=e.filter(({kind:r})=>r!=="call"),i=t.direction==="out";return s`
		<li class=${`row call ${i?"out":"in"}`}>
			<p class="head"><span aria-hidden="true">☎</span> <strong>${n(i?"callOfOurs":"call")}</strong>
				${o&&s` <span>${Xt(o.text)>0?Ja(Xt(o.text)):N("end",o.text)}</span>`}</p>
			${Yt(l).length>0&&s`<ol class="way">${Yt(l).map(({name:r,keys:u},c)=>s`
				<li key=${c}>${Xa(r)}${u.map(m=>s` <kbd dir="ltr">${m}</kbd>`)}</li>`)}</ol>`}
			${a.map(r=>s`<p key=${r.id}>${n("leftMessage",r.seconds)}${r.audio?s`<${tt} id=${r.id} />`:null}</p>`)}
			${l.length>0&&s`<details><summary>${n("wholeCall")}</summary>
				<ol class="heard">${l.map(r=>s`<li key=${r.id} class=${r.direction} dir="auto" lang=${r.language}>${r.kind==="keys"?s`<kbd dir="ltr">${r.text||n("silence")}</kbd>`:r.text}</li>`)}</ol></details>`}
			<${se} row=${t}><${Gt} row=${t} /></${se}>
		</li>`}function en({row:e}){return s`<li class="row note"><small class="kind">${n("noteWord")}</small><p dir="auto">${e.text}</p><${se} row=${e} /></li>`}function tn({row:e}){let t=e.kind==="call"?n("ringing"):e.kind==="note"?N("did",e.step):e.kind==="follow_up"?s`${Y(e.flow??"")}: ${N("did",e.step??"open")}`:N("kind",e.kind);return s`<li class="event"><p>${t}${e.text&&s` — <span dir="auto">${e.text}</span>`}</p><${se} row=${e} /></li>`}function an({item:e}){return e.call?s`<${Za} item=${e} />`:e.kind==="note"&&!e.flow?s`<${en} row=${e} />`:e.channel==="desk"||e.kind==="opt_out"?s`<${tn} row=${e} />`:s`<${Ga} row=${e} />`}function Jt({rows:e}){let t;return s`
		<ol class="thread" aria-live="polite" aria-label=${n("conversation")}>${Qa(e).map(o=>{let a=A(o.at),l=a!==t;return t=a,s`
				${l&&s`<li key=${a} class="dateline"><span>${a}</span></li>`}
				<${an} key=${o.id} item=${o} />`})}</ol>`}var R=d("answer"),L=d(null),re=d(null),qe=new Map,K=()=>document.getElementById("answer");function He(e){R.value=e,setTimeout(()=>K()?.focus())}async function st(){if(L.value){L.value=null;return}R.value="answer",await $(async()=>{L.value=(await I(`people/${f.value.person}/ready?language=${J.value}`)).answers}),setTimeout(()=>document.querySelector(".ready button")?.focus())}var Zt;function Oe(){clearTimeout(Zt),Zt=setTimeout(async()=>{let e=K()?.value.trim();try{re.value=e&&R.value==="answer"?await b("parts",{text:e}):null}catch{re.value=null}},150)}function nn({text:e}){let t=K().value.trim();K().value=t?`${t}
${e}`:e,qe.set(f.value.person,K().value),L.value=null,Oe(),K().focus()}function on(){let e=t=>{let o=[...t.currentTarget.querySelectorAll("button")],a={ArrowDown:1,j:1,ArrowUp:-1,k:-1}[t.key];t.key==="Escape"?(t.stopPropagation(),L.value=null,K().focus()):a&&(t.preventDefault(),o[Math.max(0,Math.min(o.length-1,o.indexOf(document.activeElement)+a))]?.focus())};return s`
		<ul class="ready" aria-label=${n("ready")} onKeyDown=${e}>
			${L.value.length===0&&s`<li class="empty">${n("noReady")}</li>`}
			${L.value.map(t=>s`
				<li key=${t.name}><button type="button" onClick=${()=>nn(t)}>
					<span dir="auto" lang=${t.language}>${t.text}</span>
					${t.meaning_language!==t.language&&s`<small dir="auto" lang=${t.meaning_language}>${t.meaning}</small>`}
				</button></li>`)}
		</ul>`}function sn(){let{number:e,stopped:t,safety:o,holder:a}=f.value;return e?t?"stopped":o==="never"?"neverLong":a!==null&&a!==h.value.name?"held":"":"erasedLong"}function rn(){let{parts:e,price:t,because:o}=re.value??{};return s`<output>${re.value&&s`
		${n("partsOf",V(e))}${t?` · ${dt(t)}`:""}${o&&s` · <span title=${n("becauseLong")}>${n("because")} «<bdi>${o}</bdi>»</span>`}`}</output>`}function ea(){let e=ce(),{person:t}=f.value,o=R.value==="note",a=o?"":sn();w(()=>(K().value=qe.get(t)??"",Oe(),()=>{L.value=re.value=null,R.value="answer"}),[t]),w(Oe,[o]);let l=async u=>{u.preventDefault();let c=K().value.trim();c&&!a&&await D(`people/${t}/${R.value}`,{text:c})&&(qe.delete(t),K().value="",re.value=null,R.value="answer")},i=u=>{u.key==="Enter"&&(u.ctrlKey||u.metaKey)&&e.current.requestSubmit()},r=({target:u})=>{qe.set(t,u.value),Oe()};return s`
		<form class=${`write ${R.value}`} ref=${e} onSubmit=${l}>
			${L.value&&s`<${on} />`}
			${a&&s`<p class="bar-to" role="status">${n(a)}</p>`}
			<label><span class="hidden">${n(o?"note":"answer")}</span>
				<textarea id="answer" rows="3" maxlength="1600" dir="auto" onInput=${r} onKeyDown=${i}
					placeholder=${n(o?"note":"answer")}></textarea></label>
			<div class="below">
				<div class="choice" role="group" aria-label=${n("whatToWrite")}>
					${["answer","note"].map(u=>s`
						<button type="button" key=${u} aria-pressed=${R.value===u} onClick=${()=>He(u)}>${n(u==="note"?"noteWord":"answerWord")}</button>`)}
				</div>
				<button type="button" class="plain" aria-expanded=${L.value!==null} onClick=${st}>${n("ready")}</button>
				<${rn} />
				<button class="main" disabled=${!!a}>${n(o?"save":"send")}</button>
			</div>
		</form>`}var Me=d(!1),ta=()=>f.value.tasks.filter(({state:e,staff:t})=>e!=="done"&&(t===null||t===h.value.name));async function aa(){for(let e of ta())if(!await D(`tasks/${e.id}`,{state:"done"}))return;f.value.holder===h.value.name&&await D(`people/${f.value.person}/free`),O("inbox")}var ln=()=>D(`people/${f.value.person}/${f.value.holder===h.value.name?"free":"hold"}`),na=()=>D(`people/${f.value.person}/call`,{},"rings");function un(e){let t=document.querySelector(`details.${e}`);t&&(t.closest("details.about")?.setAttribute("open",""),t.open=!0,t.querySelector("select, input, button").focus())}var cn=[{key:"r",name:"key.answer",run:()=>He("answer")},{key:"n",name:"key.note",run:()=>He("note")},{key:"a",name:"ready",run:st},{key:"c",name:"ring",run:()=>f.value.number&&na()},{key:"t",name:"hold",run:ln},{key:"h",name:"handOver",run:()=>un("hand")},{key:"m",name:"newAppointment",run:()=>O("appointment","new","","",f.value.person)},{key:"x",name:"finish",run:aa},{key:"s",name:"searchHere",run:()=>{Me.value=!0}}];function pn(){let e=f.value;return s`
		<header class="top">
			<a class="back" href="#inbox" aria-label=${n("key.inbox")}>${document.documentElement.dir==="rtl"?"→":"←"}</a>
			<h1>${e.name?s`<bdi>${e.name}</bdi>`:s`<bdi dir="ltr">${e.number??n("erased")}</bdi>`}</h1>
			<span class="tags">
				${e.language&&s`<span class="tag">${be(e.language)}</span>`}
				${e.safety!=="normal"&&s`<b class="tag">${n(e.safety)}</b>`}
				${e.stopped&&s`<b class="tag">STOP</b>`}
			</span>
			<span class="deeds">
				<button type="button" onClick=${na} disabled=${!e.number||e.stopped}>${n("ring")}</button>
				${ta().length>0&&s`<button type="button" onClick=${aa}>${n("finish")}</button>`}
			</span>
		</header>`}function mn(){let e=o=>{o.preventDefault(),nt(new FormData(o.target).get("words").trim())},t=()=>{Me.value=!1,nt("")};return s`
		<form class="within" role="search" onSubmit=${e}>
			<input name="words" type="search" dir="auto" maxlength="64" required aria-label=${n("searchHere")} placeholder=${n("searchHere")}
				ref=${o=>o?.focus()} />
			<button>${n("search")}</button>
			<button type="button" onClick=${t}>${n("shut")}</button>
			${ne.value?.length===0&&s`<p class="empty" role="status">${n("nobody")}</p>`}
		</form>`}var dn=e=>e.scrollHeight-e.scrollTop-e.clientHeight<160;function oa({parts:[e]}){let t=ce(),o=ce(!0),a=U.value.at(-1)?.id;w(()=>{f.value?.person!==e&&(f.value=null,U.value=[]),ae.value=ne.value=null,Me.value=!1,oe(e)},[e]),w(()=>{f.value&&(T.value.person===void 0||T.value.person===e)&&oe(e)},[T.value.count]);let l=()=>Ne.value?t.current:document.scrollingElement;t.current&&(o.current=dn(l())),w(()=>{t.current&&(o.current||!a)&&(l().scrollTop=l().scrollHeight)},[a]);let i=f.value?.person===e;return z([...i?cn:[],{key:"Escape",name:"key.inbox",run:()=>O("inbox")}]),i?s`
		<div class="person">
			<${pn} />
			${Ne.value?s`<aside aria-label=${n("about")}><${ot} /></aside>`:s`<details class="about"><summary>${n("about")}</summary><${ot} /></details>`}
			<section class="talk" aria-label=${n("conversation")}>
				${Me.value&&s`<${mn} />`}
				<div class="past" ref=${t} tabindex="-1">
					${!ne.value&&ge.value>0&&s`<button type="button" class="earlier" onClick=${jt}>${n("earlier")}</button>`}
					<${Jt} rows=${ne.value??U.value} />
				</div>
				<${Ut} />
				<${ea} />
			</section>
		</div>`:s`<h1 class="hidden">${n("conversation")}</h1>`}var Te=d(null),$n=M();function ve(e){let t=[...document.querySelectorAll(".found a, .tasks .what")];t[Math.max(0,Math.min(t.length-1,t.indexOf(document.activeElement)+e))]?.focus()}function sa({parts:[e=""]}){w(()=>{Te.value=null,$(()=>$n([`search?q=${encodeURIComponent(e)}`],a=>{Te.value=a,setTimeout(()=>ve(0))}))},[e]),z([{key:"j",name:"key.next",run:()=>ve(1)},{key:"ArrowDown",run:()=>ve(1)},{key:"k",name:"key.before",run:()=>ve(-1)},{key:"ArrowUp",run:()=>ve(-1)}]);let{people:t=[],tasks:o=[]}=Te.value??{};return s`
		<h1>${n("search")}: <bdi>${e}</bdi></h1>
		${Te.value&&t.length+o.length===0&&s`<p class="empty">${n("nobody")}</p>`}
		<ul class="found">${t.map(({person:a,by:l,name:i,number:r})=>s`
			<li key=${a}><a href=${`#person/${a}`}>
				<strong>${i?s`<bdi>${i}</bdi>`:s`<bdi dir="ltr">${r??a}</bdi>`}</strong>
				<span class="tag">${n(`by.${l}`)}</span></a></li>`)}</ul>
		<ul class="tasks">${o.filter(({person:a})=>a).map(a=>s`<${at} key=${a.id} task=${a} />`)}</ul>`}var rt=d(null),fn=M(),ra=()=>me(()=>fn(["waiting"],({waiting:e})=>{rt.value=e})),hn=({id:e})=>$(()=>b(`waiting/${e}/drop`)).then(ra);function bn({row:e}){return s`
		<li>
			<div class="what">
				${e.person?s`<a href=${`#person/${e.person}`}><bdi dir="ltr">${e.number??n("erased")}</bdi></a>`:n("notYours")}
				<small><span class="tag">${e.desk}</span>
					<span>${n("since")} <time>${W(e.since)}</time></span>
					${e.appointment>0&&s`<a href=${`#appointment/${e.appointment}`}>${n(e.keeps?"keepsUntilThen":"appointment")}</a>`}</small>
				${e.offers.map(t=>s`<p key=${t.day+t.time}><small>${A(ye(t.day))} ${t.time} <span class="tag">${n(`offer.${t.state}`)}</span></small></p>`)}
			</div>
			<button type="button" onClick=${()=>hn(e)}>${n("takeOut")}</button>
		</li>`}function la(){return w(()=>{ra()},[T.value.count]),s`
		<p><a href="#appointments">${n("backToWeek")}</a></p>
		<h1>${n("waitingList")}</h1>
		${rt.value?.length===0&&s`<p class="empty">${n("nobodyWaits")}</p>`}
		<ol class="tasks">${rt.value?.map(e=>s`<${bn} key=${e.id} row=${e} />`)}</ol>`}var ia=["volunteer","coordinator","admin"],Fe=d(null),gn=()=>$(async()=>{let e=await import("./desk-more.js").catch(()=>{throw new Error("unreachable")});e.made==="a63995934cb1e0be6b98062c226e401a"?Fe.value=e:location.reload()}),H=e=>function({parts:o}){return w(()=>{Fe.value===null&&gn()},[]),Fe.value===null?s`<p aria-busy="true"></p>`:s`<${Fe.value[e]} parts=${o} />`},Pe=[{name:"inbox",View:_t,bar:!0},{name:"appointments",View:ht,bar:!0},{name:"appointment",View:Kt},{name:"waiting",View:la},{name:"cases",View:bt,bar:!0},{name:"import",View:H("Import"),least:"coordinator"},{name:"notices",View:H("Notices"),bar:!0,least:"coordinator"},{name:"notice",View:H("Notice"),least:"coordinator"},{name:"notice-edit",View:H("NoticeEdit"),least:"coordinator"},{name:"flows",View:H("Flows"),bar:!0,least:"coordinator"},{name:"numbers",View:H("Numbers"),bar:!0,least:"coordinator"},{name:"voices",View:H("Voices"),bar:!0,least:"coordinator"},{name:"house",View:H("House"),bar:!0,least:"coordinator"},{name:"words",View:H("Words"),bar:!0,least:"coordinator"},{name:"person",View:oa},{name:"search",View:sa},{name:"staff",View:H("StaffView"),bar:!0,least:"admin"},{name:"audit",View:H("Audit"),bar:!0,least:"admin"},{name:"me",View:Ht}],lt=({least:e="volunteer"})=>ia.indexOf(h.value.role)>=ia.indexOf(e);async function vn(){await $(()=>b("sign-out")),h.value=null}function yn(e){e.preventDefault();let t=new FormData(e.target).get("q").trim();t.length>1&&O("search",t)}var ua=()=>s`<img src="icon.svg" alt="" width="28" height="28" />`;function wn(){return z([{key:"g",name:"key.inbox",run:()=>O("inbox")},{key:"/",name:"key.search",run:()=>document.getElementById("q").focus()}]),s`
		<header class="bar">
			<a class="skip" href="#" onClick=${e=>{e.preventDefault(),document.getElementById("main").focus()}}>${n("skip")}</a>
			<${ua} />
			<nav class="views" aria-label=${n("views")}>
				${Pe.filter(e=>e.bar&&lt(e)).map(({name:e})=>s`
					<a key=${e} href=${`#${e}`} aria-current=${pe.value[0]===e?"page":void 0}>${n(e)}</a>`)}
			</nav>
			<form role="search" onSubmit=${yn}>
				<input id="q" name="q" type="search" dir="auto" aria-label=${n("search")} placeholder=${n("searchFor")} minlength="2" maxlength="64" />
			</form>
			<nav class="self" aria-label="passaparola">
				<${$t} />
				<${We} />
				<a href="#me"><bdi>${h.value.name}</bdi></a>
				<button type="button" class="plain" onClick=${vn}>${n("leave")}</button>
			</nav>
		</header>`}function kn(){return s`
		<header class="bar"><span class="home"><${ua} /> passaparola</span>
			<nav class="self" aria-label="passaparola"><${We} /></nav></header>`}function xn(){if(h.value===void 0)return s`<main aria-busy="true"></main>`;let{View:e}=Pe.find(t=>t.name===pe.value[0]&&h.value&&lt(t))??Pe[0];return s`
		${h.value?s`<${wn} />`:s`<${kn} />`}
		<p class="wrong" role="alert">${E.value&&n(E.value)}</p>
		<p class="did" role="status">${Le.value&&n(Le.value)}</p>
		<main id="main" tabindex="-1">${h.value?s`<${e} key=${pe.value.join("/")} parts=${pe.value.slice(1)} />`:s`<${vt} />`}</main>`}await pt();ut(s`<${xn} />`,document.body);F();
