// SPDX-License-Identifier: AGPL-3.0-or-later
// made by daemon/desk/page/build from 80d941db48334466af0c1c6af46e6a69
// with preact, htm, signals and lean-qr: licences.txt
import{A as Te,B as L,C as yt,D as M,E as D,F as f,G as H,H as U,I as wt,J as N,K as ma,a as ca,b as n,d as b,e as Me,f as d,g,h as v,i as ua,j as Ke,k as fe,l as z,m as $a,n as pa,o as da,p as a,q as j,r as G,s as B,t as I,u as C,v as ne,w as m,x as q,y as k,z as O}from"./desk-chunk.js";function kt(){return n`
		<label>
			<span class="hidden">${a("language")}</span>
			<select value=${z.value} onChange=${e=>da(e.target.value)}>
				${Object.entries(fe).map(([e,{name:t}])=>n`
					<option key=${e} value=${e} lang=${e}>${t}</option>`)}
			</select>
		</label>`}var We=/^#link=(\w+)$/.exec(location.hash)?.[1],qe=d(null),fa=d(!1);We&&history.replaceState(null,"",location.pathname);async function Rn(e){e.preventDefault();let t=Object.fromEntries(new FormData(e.target)),o=await f(()=>qe.value===null?v("sign-in",t):v("sign-in/link",{link:We,password:t.password}));if(!o&&L.value==="code"){fa.value=!0;return}o&&(qe.value=null,await U())}function ha(){b(()=>{We&&f(async()=>{qe.value=(await v("sign-in/link",{link:We})).name})},[]);let e=qe.value!==null;return n`
		<form class="door" onSubmit=${Rn}>
			<h1>${a(e?"choosePassword":"enter")}</h1>
			${e?n`<p><bdi>${qe.value}</bdi></p>`:n`
				<label>${a("name")}<input name="name" required autocomplete="username" autocapitalize="none" /></label>`}
			<label>${a("passwordWord")}<input name="password" type="password" required
				minlength=${e?10:1} autocomplete=${e?"new-password":"current-password"} /></label>
			${e&&n`<p class="hint">${a("passwordHint")}</p>`}
			${fa.value&&n`<label>${a("codeWord")}<input name="code" inputmode="numeric" autocomplete="one-time-code" pattern="[0-9]{6}" required /></label>`}
			<button class="main">${a("enter")}</button>
		</form>`}function ba(e,t){let o=d(null),s=async()=>{try{let[l]=await Promise.all([t(),pa(e)]);o.value={View:l}}catch{throw new Error("unreachable")}};return function(i){return b(()=>{o.value||f(s)},[]),o.value?n`<${o.value.View} ...${i} />`:n`<p aria-busy="true"></p>`}}var jn=[.2,.375,.5555555555555556,.6666666666666666],Bn=(e,t)=>o=>{let s=4*e+o-4,l="*-04-39?2$%%$%%'$%''%'''%')(%'))%(++'(++'(+.'+-.',/3',33)-/5)-43).36)058*18<+37<+4:<,4:E,5<A-7>C/8@F/:EH/<EK0=FM1?IP2@KS3BNV4DPY5FS\\6HV_6IXb7K[e8N^i9Pam;Rdp<Tgt".charCodeAt(s)-35,i=s>8?l:1,r=t/i|0,c=t%i,u=i-c,$=s>8?r*jn[o]+(e>5)&-2:l,p=r-$;return{t:u*p+c*p+c,o:[[u,p],[c,p+1]],i:$}};var re=e=>new Uint8Array(e),He=e=>{let t=new Error(`lean-qr error ${e}`);throw t.code=e,t},ze=e=>"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:".indexOf(e),Ct=e=>e.charCodeAt(0),ya=(...e)=>(t,o)=>e.forEach(s=>s(t,o)),wa=e=>t=>{t.eci!==e&&(t.push(7,4),e<128?t.push(e,8):e<16384?t.push(32768|e,16):t.push(12582912|e,24),t.eci=e)},Et=e=>(t,o)=>{t.push(4,4),t.push(e.length,8+8*(o>9)),e.forEach(s=>t.push(s,8))},be=(e,t,o,s,l=(r,c)=>o(r.length,c),i=s?r=>ya(wa(s),e(r)):e)=>(i.test=t,i.l=o,i.est=l,i.eci=s&&[s],i),ka=be(e=>(t,o)=>{t.push(1,4),t.push(e.length,10+2*(o>26)+2*(o>9));let s=0;for(;s<e.length-2;s+=3)t.push(+e.slice(s,s+3),10);s<e.length-1?t.push(+e.slice(s),7):s<e.length&&t.push(+e[s],4)},e=>/[0-9]/.test(e),(e,t)=>14+2*(t>26)+2*(t>9)+10*e/3),xa=be(e=>(t,o)=>{t.push(2,4),t.push(e.length,9+2*(o>26)+2*(o>9));let s=0;for(;s<e.length-1;s+=2)t.push(45*ze(e[s])+ze(e[s+1]),11);s<e.length&&t.push(ze(e[s]),6)},e=>ze(e)>=0,(e,t)=>13+2*(t>26)+2*(t>9)+5.5*e),he=be(e=>Et([...e].map(Ct)),e=>Ct(e)<128,(e,t)=>12+8*(t>9)+8*e);he._=!0,he.u=!0;var Ot=be(he,e=>Ct(e)<256,he.l,3);Ot._=!0;var ga=new TextEncoder,It=be(e=>Et(ga.encode(e)),()=>1,0,26,(e,t)=>12+8*(t>9)+8*ga.encode(e).length);It._=!0;var St=()=>{let e=new Map,t=new TextDecoder("sjis"),o=re(2);for(let s=0;s<7973;++s)o[0]=s/192+129+64*(s>5951),o[1]=s%192+64,e.set(t.decode(o),s);return e.delete("�"),St=()=>e,e},At=be(e=>(t,o)=>{t.push(8,4),t.push(e.length,8+2*(o>26)+2*(o>9));for(let s of e)t.push(St().get(s),13)},e=>St().has(e),(e,t)=>12+2*(t>26)+2*(t>9)+13*e);At._=!0;var Ca=[ka,xa,he,Ot,At,It],Kn={auto:(e,{modes:t=Ca}={})=>(o,s)=>{let l=t.map((p,y)=>{let x=new Map,h=(w,E)=>(x.has(w)||x.set(w,E(w,s)),x.get(w));return{m:p,h:1<<y,C:p.est("",s),S:p.l?(w,E)=>h(E-w,p.l):(w,E)=>h(e.slice(w,E),p.est)}}),i=[{v:0}],r=0,c=0,u=-1;for(let p of[...e,""]){let y=0;if(p)for(let x of l)x.m.test(p)&&(y|=x.h);if(!p||y!==u){if(u!==-1){let x=new Set(i.map(w=>w.D)),h=[];for(let{m:w,C:E,S:F,h:me}of l)if(u&me){let ie=F(r,c);for(let Oe of w.eci??x)if(!w.u||!Oe){let Ie;for(let ae of i)if(ae.D===Oe||w.eci){let Ae=ae.m===w&&ae.D===Oe,vt=Ae?ae.V:ae,ra=w._&&Ae?ae.v+ie-E:vt.v+12*(vt.D!==Oe)+(Ae?F(Ae?ae.$:r,c):ie);(!Ie||ra<Ie.v)&&(Ie={$:Ae?ae.$:r,V:vt,m:w,D:Oe,A:c,v:ra})}Ie&&h.push(Ie)}}i=h}u=y,r=c}c+=p.length}i.length||He(5);let $=[];for(let p=i.reduce((y,x)=>x.v<y.v?x:y);p.m;p=p.V)$.push(p.m(e.slice(p.$,p.A)));$.reverse().forEach(p=>p(o,s))},multi:ya,eci:wa,bytes:Et,numeric:ka,alphaNumeric:xa,ascii:he,iso8859_1:Ot,shift_jis:At,utf8:It},Wn=()=>({F:re(2956),I:0,push(e,t){for(let o=t,s=8-(7&this.I);o>0;o-=s,s=8)this.F[this.I>>3]|=e<<s>>o,this.I+=o<s?o:s}}),xt=(e,t=e*e,o=re(t))=>({size:e,K:o,get:(s,l)=>s>=0&&s<e&&!!(1&o[l*e+s]),toString({on:s="##",off:l="  ",lf:i=`
`,pad:r=4,padX:c=r,padY:u=r}={}){let $="";for(let p=-u;p<e+u;++p){for(let y=-c;y<e+c;++y)$+=this.get(y,p)?s:l;$+=i}return $},toImageData(s,{on:l=[0,0,0],off:i=[0,0,0,0],pad:r=4,padX:c=r,padY:u=r}={}){let $=e+2*c,p=e+2*u,y=s.createImageData($,p),x=new Uint32Array(y.data.buffer);y.data.set([...l,255]);let h=x[0];y.data.set([...i,255]);let w=x[0];for(let E=0;E<p;++E)for(let F=0;F<$;++F)x[E*$+F]=this.get(F-c,E-u)?h:w;return y},toCanvas(s,l){let i=s.getContext("2d"),r=this.toImageData(i,l);s.width=r.width,s.height=r.height,i.putImageData(r,0,0)},toDataURL({type:s="image/png",scale:l=1,...i}={}){let r=document.createElement("canvas"),c=r.getContext("2d"),u=this.toImageData(c,i);return r.width=u.width*l,r.height=u.height*l,c.putImageData(u,0,0),c.imageSmoothingEnabled=!1,c.globalCompositeOperation="copy",c.drawImage(r,0,0,u.width,u.height,0,0,r.width,r.height),r.toDataURL(s,1)}}),Ue=[(e,t)=>1&(e^t),(e,t)=>1&t,e=>e%3,(e,t)=>(e+t)%3,(e,t)=>1&(e/3^t>>1),(e,t)=>(e&t&1)+e*t%3,(e,t)=>(e&t)+e*t%3&1,(e,t)=>(e^t)+e*t%3&1],Xe=re(511);for(let e=0,t=1;e<255;t=2*t^285*(t>127))Xe[Xe[t+255]=e++]=t;var Sa=e=>Xe[e%255],Da=e=>Xe[e+255],zn=(e,t)=>{let o=re(e.length+t.length-1);for(let s=0;s<e.length;++s)for(let l=0;l<t.length;++l)o[s+l]^=Sa(e[s]+t[l]);return o.map(Da)},Un=(e,t)=>{let o=re(e.length+t.length-1);o.set(e,0);for(let s=0;s<e.length;++s)if(o[s]){let l=Da(o[s]);for(let i=0;i<t.length;++i)o[s+i]^=Sa(t[i]+l)}return o.slice(e.length)},Dt=[[0],[0,0]];for(let e=1;e<30;++e)Dt.push(zn(Dt[e],[0,e]));var Xn=(e,t)=>{let o=[[],[]],s=0,l=0;for(let[r,c]of t.o)for(let u=0;u<r;++u,s+=c){let $=e.slice(s,s+c);o[0].push($),o[1].push(Un($,Dt[t.i])),l+=c+t.i}let i=re(l);l=0;for(let r of o)for(let c=0,u=-1;u<l;++c){u=l;for(let $ of r)c<$.length&&(i[l++]=$[c])}return i},Ea=(e,t,o)=>{let s=e<<=o;for(let l=134217728;l>>=1;)s&l&&(s^=t*(l>>o));return s|e},Yn=({size:e,K:t},o)=>{let s=(r,c,u,$)=>{for(;u-- >0;r+=e)t.fill($,r,r+c)},l=(r,c,u)=>{for(let $=0;$++<3;u-=2)s(c*e+r-(u>>1)*(e+1),u,u,2|$)},i=2*((e-13)/(1+(o/7|0))/2+.75|0);if(o>1)for(let r=e-7;r>8;r-=i){for(let c=r;c>8;c-=i)l(r,c,5);r<e-7&&l(r,6,5)}if(o>6)for(let r=Ea(o,7973,12),c=1;c<7;++c)for(let u=12;u-- >9;r>>=1)t[c*e-u]=2|1&r;s(7,2,9,2),s(e-8,8,9,2);for(let r=0;r<e;++r)t[6*e+r]=3^1&r;l(3,3,7),l(e-4,3,7);for(let r=0;r<e;++r)for(let c=r;c<e;++c)t[c*e+r]=t[r*e+c];t[(e-8)*e+8]=3},Zn=({size:e,K:t})=>{let o=[];for(let s=e-2,l=e,i=-1;s>=0;s-=2){for(s===5&&(s=4);l+=i,l!==-1&&l!==e;){let r=l*e+s;t[r+1]||o.push(r+1),t[r]||o.push(r)}i*=-1}return o},Qn=({K:e},t,o)=>t.forEach((s,l)=>e[s]=o[l>>3]>>(7&~l)&1),Gn=({size:e,K:t},o,s,l)=>{for(let r=0;r<e;++r)for(let c=0;c<e;++c){let u=r*e+c;t[u]^=!(o(c,r)||2&t[u])}let i=21522^Ea((1^l)<<3|s,1335,10);for(let r=0;r++<8;i>>=1)t[(r-(r<7))*e+8]=1&i,t[9*e-r]=1&i;for(let r=8;--r,i;i>>=1)t[8*e+r-(r<7)]=1&i,t[(e-r)*e+8]=1&i},Jn=({size:e,K:t},o=0,s=0)=>{for(let l=0;l<e;++l){for(let i=0;i<2;++i)for(let r,c=0,u=0,$=2;c<e;++c){let p=1&t[i?l*e+c:c*e+l];s+=p,u=(u>>1|2098176)&(3047517^p-1),2049&u&&(o+=40),p^$&&(r=0),$=p,o+=++r===5?3:r>5}if(l)for(let i=e+l,r=5*t[l-1]^t[l];i<e*e;i+=e){let c=5*t[i-1]^t[i];o+=3*!(1&(r|c)|4&(r^c)),r=c}}return o+10*(10*Math.abs(s/(e*e)-1)|0)},va=[],Ye=(e=He(1),{minCorrectionLevel:t=0,maxCorrectionLevel:o=3,minVersion:s=1,maxVersion:l=40,mask:i,trailer:r=60433,...c}={})=>{o<t&&He(3),l<s&&He(2),typeof e=="string"&&(e=Kn.auto(e,c));for(let u=s,$=0;u<=l;++u){let p=va[u];p||(va[u]=p=xt(4*u+17),Yn(p,u),p.p=Zn(p));let y=Bn(u,p.p.length>>3);if(8*y(t).t<$)continue;let x=Wn();e(x,u),$=x.I;for(let h=o;h>=t;--h){let w=y(h);if(8*w.t<$)continue;for(x.I=$+11&-8;x.I<8*w.t;)x.push(r,16);let E=xt(p.size,p.K);return Qn(E,p.p,Xn(x.F,w)),(Ue[i]?[Ue[i]]:Ue).map((F,me)=>{let ie=xt(E.size,E.K);return Gn(ie,F,i??me,h),ie.s=Ue[i]?0:Jn(ie),ie}).reduce((F,me)=>me.s<F.s?me:F)}}He(4)};Ye.with=(...e)=>(t,o)=>Ye(t,{modes:[...Ca,...e],...o});var ce=d(null),Mt=4;function es({address:e}){let t=Ye(e),o=[];for(let l=0;l<t.size;l++)for(let i=0;i<t.size;i++)t.get(i,l)&&o.push(`M${i} ${l}h1v1h-1z`);let s=t.size+2*Mt;return n`<svg class="qr" viewBox=${`${-Mt} ${-Mt} ${s} ${s}`} role="img" aria-label=${a("qr")}><path d=${o.join("")} /></svg>`}var ts=()=>f(async()=>{ce.value=await g("me/code")});async function as(e){e.preventDefault();let{password:t,code:o}=Object.fromEntries(new FormData(e.target));await f(()=>v("me/code",{password:t,code:o,secret:ce.value.secret}),"saved")&&(ce.value=null,await U())}async function ns(e){e.preventDefault();let{password:t}=Object.fromEntries(new FormData(e.target));await f(()=>v("me/code/remove",{password:t}),"saved")&&await U()}var Oa=()=>n`<label>${a("passwordWord")}<input name="password" type="password" required autocomplete="current-password" /></label>`;function ss(){return n`
		<p>${a("codeHow")}</p>
		<${es} address=${ce.value.address} />
		<p><a href=${ce.value.address}>${a("codeHere")}</a></p>
		<p>${a("codeByHand")} <code class="secret" dir="ltr">${ce.value.secret.match(/.{1,4}/g).join(" ")}</code></p>
		<form class="stack" onSubmit=${as}>
			<label>${a("codeWord")}<input name="code" inputmode="numeric" dir="ltr" autocomplete="one-time-code" pattern="[0-9]{6}" required /></label>
			<${Oa} />
			<button class="main">${a("save")}</button>
		</form>`}function Ia(){return n`
		<section><h2>${a("secondStep")}</h2>
			<p class="hint">${a(k.value.code?"codeOn":"codeOff")}</p>
			${k.value.code?n`<form class="stack" onSubmit=${ns}><${Oa} /><button>${a("codeRemove")}</button></form>`:ce.value?n`<${ss} />`:n`<button type="button" onClick=${ts}>${a("codeSet")}</button>`}
		</section>`}var Aa=e=>async t=>{t.preventDefault();let o=t.target;await f(()=>v(e,Object.fromEntries(new FormData(o))),"saved")&&(o.reset(),await U())},os=({id:e})=>f(()=>v(`me/sessions/${e}/end`)).then(U);function ls(){return n`
		<section><h2>${a("ownPhone")}</h2>
			<p class="hint">${a("ownPhoneHint")}</p>
			<form class="line" onSubmit=${Aa("me/phone")}>
				<label><span class="hidden">${a("ownPhone")}</span>
					<input name="phone" type="tel" dir="ltr" autocomplete="tel" placeholder="+39…" maxlength="20" defaultValue=${k.value.phone??""} key=${k.value.phone} /></label>
				<button>${a("save")}</button>
			</form></section>`}function is(){return n`
		<section><h2>${a("choosePassword")}</h2>
			<form class="stack" onSubmit=${Aa("me/password")}>
				<input class="hidden" type="text" name="name" value=${k.value.name} autocomplete="username" tabindex="-1" aria-hidden="true" readonly />
				<label>${a("passwordWord")}<input name="password" type="password" required autocomplete="current-password" /></label>
				<label>${a("newPassword")}<input name="new" type="password" required minlength="10" autocomplete="new-password" /></label>
				<p class="hint">${a("passwordHint")}</p>
				<button>${a("save")}</button>
			</form></section>`}function Ma(){let{name:e,role:t,desks:o,sessions:s}=k.value;return n`
		<h1><bdi>${e}</bdi></h1>
		<p class="tags"><span class="tag">${a(`role.${t}`)}</span> ${o.split(" ").map(l=>n`<span key=${l} class="tag">${l==="all"?a("allDesks"):B(l)}</span> `)}</p>
		<div class="panels">
			<${ls} />
			<section><h2>${a("sessions")}</h2>
				<ul class="items">${s.map(l=>n`
					<li key=${l.id}><time>${C(l.began)}</time> <small>${a("until")} ${C(l.ends)}</small>
						${l.here?n`<span class="tag">${a("here")}</span>`:n`<button type="button" onClick=${()=>os(l)}>${a("end")}</button>`}</li>`)}</ul></section>
			<${Ia} />
			<${is} />
		</div>`}var J=d(null),Tt=d(!0),P=e=>new Date(`${e}T12:00Z`);function Ta(e,t){let o=new Date(`${e}T12:00Z`);return o.setUTCDate(o.getUTCDate()+t),o.toISOString().slice(0,10)}var ge={week:7,list:28},rs=([e,t,o=""])=>({kind:ge[e]?e:"week",date:t??"",desk:o});async function cs({kind:e,date:t,desk:o}){await H(async()=>{J.value=await g(`appointments?day=${t}&desk=${o}${e==="list"?`&days=${ge.list}`:""}`)})}function Ze({item:e}){let t={confirmed:"✓",cancelled:"✗",moving:"⇄"};return n`<span class=${`state ${e.state}`}>${t[e.state]&&n`<b aria-hidden="true">${t[e.state]}</b> `}${a(e.state==="planned"?"noAnswer":`answer.${e.state}`)}</span>`}function us({item:e}){return n`
		<li><a class=${`item ${e.state}`} href=${`#appointment/${e.id}`}>
			<time>${e.time}</time> <strong dir="ltr">${e.code}</strong>
			<${Ze} item=${e} />
			${e.number&&n`<bdi class="who" dir="ltr">${e.number}</bdi>`}
			${e.topic&&n`<span class="tag" dir="auto">${e.topic}</span>`}
			${e.desk&&n`<span class="tag">${e.desk}</span>`}
			${e.told&&n`<small>${a(`told.${e.told}`)}</small>`}
		</a></li>`}function $s({slot:e}){return n`
		<li><a class="item free" href=${`#appointment/new/${e.day}T${e.time}/${e.desk}`}>
			<time>${e.time}</time> ${a("freeSlot")}${e.room>1?` × ${e.room}`:""}
			<span class="tag">${e.desk}</span></a></li>`}function ps({date:e}){let{today:t,appointments:o,slots:s}=J.value,l=[...o.filter(i=>i.day===e).map(i=>({at:i.time,key:i.id,show:n`<${us} key=${i.id} item=${i} />`})),...Tt.value?s.filter(i=>i.day===e).map(i=>({at:i.time,show:n`<${$s} key=${`${i.desk}${i.time}`} slot=${i} />`})):[]].sort((i,r)=>i.at.localeCompare(r.at));return n`
		<li class=${e===t?"day today":"day"}>
			<h2><time datetime=${e}>${I(P(e))}</time>${e===t&&n` <span class="hidden">${a("today")}</span>`}</h2>
			${l.length===0?n`<p class="empty">–</p>`:n`<ul>${l.map(({show:i})=>i)}</ul>`}
		</li>`}function ds(){let{appointments:e}=J.value;return e.length===0?n`<p class="empty">${a("noAppointments")}</p>`:n`
		<div class="sheet" tabindex="0" role="region" aria-label=${a("appointments")}><table>
			<thead><tr>${["when","code.of","answer.word","about","desk","place","reminders"].map(t=>n`<th key=${t} scope="col">${a(t)}</th>`)}</tr></thead>
			<tbody>${e.map(t=>n`
				<tr key=${t.id}>
					<td><time>${I(P(t.day))} ${t.time}</time></td>
					<td><a class="item-link" href=${`#appointment/${t.id}`}><bdi dir="ltr">${t.code}</bdi></a></td>
					<td><${Ze} item=${t} /></td>
					<td>${t.person?n`<a href=${`#person/${t.person}`}><bdi dir="ltr">${t.number??a("erased")}</bdi></a>`:"–"}</td>
					<td>${t.desk??"–"}</td>
					<td dir="auto">${t.place}</td>
					<td>${t.reminders?t.told?a(`told.${t.told}`):a("told.planned"):a("never.reminded")}</td>
				</tr>`)}</tbody>
		</table></div>`}function ms({at:e}){let{days:t,desks:o}=J.value,s=i=>D("appointments",e.kind,Ta(t[0],i*ge[e.kind]),e.desk),l=()=>f(()=>Ke("appointments/export",{from:t[0],until:t.at(-1)},`appointments-${t[0]}.csv`));return n`
		<div class="filters">
			<button type="button" onClick=${()=>s(-1)} aria-label=${a("before")}><span class="arrow" aria-hidden="true">‹</span></button>
			<button type="button" onClick=${()=>D("appointments",e.kind)}>${a("today")}</button>
			<button type="button" onClick=${()=>s(1)} aria-label=${a("after")}><span class="arrow" aria-hidden="true">›</span></button>
			${Object.keys(ge).map(i=>n`<button type="button" key=${i} aria-pressed=${e.kind===i} onClick=${()=>D("appointments",i,t[0],e.desk)}>${a(`show.${i}`)}</button>`)}
			${o.length>0&&n`<label><span class="hidden">${a("desk")}</span>
				<select value=${e.desk} onChange=${({target:i})=>D("appointments",e.kind,t[0],i.value)}>
					<option value="">${a("allDesks")}</option>
					${o.map(({name:i})=>n`<option key=${i}>${i}</option>`)}
				</select></label>`}
			${e.kind==="week"&&o.some(({slots:i})=>i)&&n`<label class="tick"><input type="checkbox" checked=${Tt.value} onChange=${({target:i})=>{Tt.value=i.checked}} /> ${a("freeSlots")}</label>`}
			<a class="button" href="#appointment/new">${a("newAppointment")}</a>
			<a href="#waiting">${a("waitingList")}</a>
			${k.value.role!=="volunteer"&&n`
				<a href="#import/appointments">${a("import")}</a>
				<button type="button" onClick=${l}>${a("export")}</button>`}
		</div>`}function fs(e,t){let o=document.documentElement.dir==="rtl"?"ArrowLeft":"ArrowRight";if(e.target.closest("input, textarea, select, .sheet")||e.ctrlKey||e.altKey||e.metaKey||!J.value)return;let s=[...document.querySelectorAll(".item, .item-link")],l=s.indexOf(document.activeElement);e.key==="ArrowLeft"||e.key==="ArrowRight"?D("appointments",t.kind,Ta(J.value.days[0],e.key===o?ge[t.kind]:-ge[t.kind]),t.desk):e.key==="t"?D("appointments",t.kind):e.key==="l"?D("appointments",t.kind==="week"?"list":"week",J.value.days[0],t.desk):e.key==="n"?D("appointment","new"):(e.key==="j"||e.key==="k")&&s[Math.max(0,Math.min(s.length-1,l+(e.key==="j"?1:-1)))]?.focus()}function qa({parts:e}){let t=rs(e);if(b(()=>{cs(t)},[M.value.count]),b(()=>{let l=i=>fs(i,t);return addEventListener("keydown",l),()=>removeEventListener("keydown",l)},[]),J.value===null)return n`<h1>${a("appointments")}</h1>`;let{days:o,more:s}=J.value;return n`
		<h1>${a("appointments")} <small>${I(P(o[0]))} – ${I(P(o.at(-1)))}</small></h1>
		<${ms} at=${t} />
		${t.kind==="list"?n`<${ds} />`:n`<ol class="week">${o.map(l=>n`<${ps} key=${l} date=${l} />`)}</ol>`}
		${s&&n`<p class="hint">${a("notAll")}</p>`}
		<p class="hint">${a("keys.appointments")}</p>`}var Va=d(null),Ha=d([]),Ve=d([]);async function _a(e){await H(async()=>{Va.value=await g(`appointments/${e}`)})}async function Fa(e,t){Ve.value=[];try{return L.value="",await v(e,t)}catch(o){return L.value=o.message,Ve.value=o.columns??[],null}}function V({name:e,children:t}){return n`<label>${a(`field.${e}`)}${t}
		${Ve.value.includes(e)&&n`<span class="wrong">${a(`bad.${e}`)}</span>`}</label>`}function hs(e){let t=Math.round(e/36e5);return t%24===0?`${m(t/24)} ${a("days")}`:`${m(t)} ${a("hours")}`}function bs({history:e}){return n`
		<h2>${a("told")}</h2>
		${e.length===0?n`<p class="empty">${a("toldNothing")}</p>`:n`
			<ol class="history">${e.map(t=>n`
				<li><time>${C(t.at)}</time>
					<span>${t.before===0?a("ofChange"):`${hs(t.before)} ${a("beforeIt")}`}</span>
					<span class="tag">${a(`told.${t.state}`)}</span>
					${t.calls>0&&n`<span class="tag">${a("calls")}: ${m(t.calls)}</span>`}
					${t.stale&&n`<span class="tag">${a("told.stale")}</span>`}</li>`)}</ol>`}`}var qt=(e,t,o)=>Fa(t,o).then(s=>{s&&_a(e)});function gs({item:e}){let t=o=>{o.preventDefault();let{starts:s,place:l,reminders:i}=Object.fromEntries(new FormData(o.target));qt(e.id,`appointments/${e.id}`,{starts:s,place:l,reminders:i?"yes":"no"})};return e.past||e.state==="cancelled"?null:n`
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
			<button type="button" class="alert" onClick=${()=>qt(e.id,`appointments/${e.id}/cancel`)}>${a("cancelIt")}</button></details>
		<button type="button" onClick=${()=>qt(e.id,`appointments/${e.id}/wait`)}>${a("waitForSlot")}</button>`}function vs({id:e}){b(()=>{Ve.value=[]},[e]),b(()=>{_a(e)},[e,M.value.count]);let t=Va.value;return String(t?.id)!==e?n`<h1>${a("appointment")}</h1>`:n`
		<p><a href=${`#appointments/week/${t.day}`}>${a("backToWeek")}</a></p>
		<h1>${I(P(t.day))}, <time>${t.time}</time> · <bdi dir="ltr">${t.code}</bdi></h1>
		<p><${Ze} item=${t} /> ${t.desk&&n`<span class="tag">${t.desk}</span>`} ${t.topic&&n`<span class="tag" dir="auto">${t.topic}</span>`} ${t.staff&&n`<span class="tag" dir="auto">${t.staff}</span>`}</p>
		<p dir="auto">${t.place}</p>
		<p>${t.person?n`<a href=${`#person/${t.person}`}>${a("conversation")} <bdi dir="ltr">${t.number??a("erased")}</bdi></a>`:a("notYours")}</p>
		<${gs} item=${t} />
		<${bs} history=${t.history} />`}function ys({starts:e="",desk:t="",person:o=""}){b(()=>{Ve.value=[],H(async()=>{({desks:Ha.value}=await g("appointments?days=1"))}),document.querySelector(e?"#who":"#starts")?.focus()},[]);let s=Ha.value,l=async i=>{i.preventDefault();let{who:r,reminders:c,...u}=Object.fromEntries([...new FormData(i.target)].filter(([,y])=>y!=="")),$=/^[a-z0-9]{12}$/.test(r??""),p=await Fa("appointments",{...u,[$?"person":"number"]:r,reminders:c?"yes":"no"});p&&D("appointment",String(p.id))};return n`
		<p><a href="#appointments">${a("backToWeek")}</a></p>
		<form class="door wider" onSubmit=${l}>
			<h1>${a("newAppointment")}</h1>
			<${V} name="starts"><input id="starts" name="starts" type="datetime-local" required defaultValue=${e} /></${V}>
			<${V} name="number"><input id="who" name="who" required maxlength="40" dir="ltr" autocomplete="off" defaultValue=${o} /></${V}>
			<p class="hint">${a("whoHint")}</p>
			<label>${a("desk")}<select name="desk"><option value="">–</option>${s.map(({name:i})=>n`<option key=${i} selected=${i===t}>${i}</option>`)}</select></label>
			<${V} name="place"><input name="place" maxlength="300" dir="auto" required=${!s.some(({place:i})=>i)} /></${V}>
			<${V} name="topic"><input name="topic" maxlength="60" dir="auto" /></${V}>
			<label>${a("field.language")}<select name="language"><option value=""></option>${O.value.languages.map(({tag:i,name:r})=>n`<option key=${i} value=${i} lang=${i}>${r}</option>`)}</select></label>
			<${V} name="code"><input name="code" maxlength="20" dir="ltr" autocapitalize="characters" /></${V}>
			<p class="hint">${a("codeHint")}</p>
			<label class="tick"><input name="reminders" type="checkbox" defaultChecked /> ${a("field.reminders")}</label>
			<button class="main">${a("save")}</button>
		</form>`}function La({parts:[e,t,o,s]}){return e==="new"?n`<${ys} starts=${t} desk=${o} person=${s} />`:n`<${vs} id=${e} />`}var ws=100,Qe=d([]),Pa=d(!1),Na=(e=0)=>f(async()=>{let t=(await g(`audit?before=${e}`)).entries;Qe.value=e?[...Qe.value,...t]:t,Pa.value=t.length===ws});function Ra(){return b(()=>{Na()},[]),n`
		<h1>${a("audit")}</h1>
		<p class="hint">${a("auditHint")} <code dir="ltr">passaparola audit verify</code></p>
		<div class="sideways" tabindex="0" role="region" aria-label=${a("audit")}><table>
			<thead><tr><th scope="col">${a("whenWord")}</th><th scope="col">${a("whoWord")}</th><th scope="col">${a("whatWord")}</th><th scope="col">${a("about")}</th></tr></thead>
			<tbody>${Qe.value.map(e=>n`
				<tr key=${e.id}>
					<td><time>${C(e.at)}</time></td>
					<td><bdi>${e.staff??a("commandLine")}</bdi></td>
					<td>${j("audit",e.did)}</td>
					<td>${e.person?n`<a href=${`#person/${e.person}`}><bdi dir="ltr">${e.person}</bdi></a>`:e.thing||""}</td>
				</tr>`)}</tbody>
		</table></div>
		${Pa.value&&n`<button type="button" onClick=${()=>Na(Qe.value.at(-1).id)}>${a("more")}</button>`}`}var ja=["no_number","number_invalid","sent_post","appointment_questura","in_process","need_documents","ready","collected","not_found","warning_refusal","refused","unavailable","stale"],Ge=d(null),Ht=d(0),ve=d(0);async function Vt(e,t=0){await H(async()=>{let o=await g(`cases?state=${e}${t?`&before=${t}`:""}`);Ge.value=t?[...Ge.value,...o.cases]:o.cases,Ht.value=o.next})}function ks({file:e,state:t}){return n`
		<form class="inline" onSubmit=${async s=>{s.preventDefault(),await f(()=>v(`cases/${e.id}`,Object.fromEntries(new FormData(s.target))))&&(ve.value=0,Vt(t))}}>
			<label><span class="hidden">${a("caseState")}</span><select name="state">${ja.map(s=>n`<option key=${s} value=${s} selected=${s===e.state}>${a(`case.${s}`)}</option>`)}</select></label>
			<label>${a("field.date")}<input name="date" type="date" defaultValue=${e.date??""} /></label>
			<label>${a("field.time")}<input name="time" maxlength="20" defaultValue=${e.time??""} /></label>
			<label>${a("field.place")}<input name="place" maxlength="300" dir="auto" defaultValue=${e.place??""} /></label>
			<button class="main">${a("save")}</button>
		</form>`}function xs({file:e,state:t}){return n`
		<li>
			<div class="what">
				<bdi dir="ltr"><strong>${e.case?`…${e.case}`:"–"}</strong></bdi> <span>${a(`case.${e.state}`)}</span>
				<small>${e.person&&n`<a href=${`#person/${e.person}`}><bdi dir="ltr">${e.number??a("erased")}</bdi></a>`}
					${e.date&&n`<span><time>${e.date}</time> ${e.time}</span>`}
					${e.place&&n`<bdi>${e.place}</bdi>`}
					<span>${a("checked")} <time>${I(e.checked)}</time></span></small>
				${ve.value===e.id&&n`<${ks} file=${e} state=${t} />`}
			</div>
			${e.case&&n`<button type="button" aria-expanded=${ve.value===e.id} onClick=${()=>{ve.value=ve.value===e.id?0:e.id}}>${a("change")}</button>`}
		</li>`}function Ba({parts:[e=""]}){return b(()=>{ve.value=0,Vt(e)},[e]),n`
		<h1>${a("cases")}</h1>
		<div class="filters">
			<label><span class="hidden">${a("caseState")}</span>
				<select value=${e} onChange=${({target:t})=>D("cases",t.value)}>
					<option value="">${a("allStates")}</option>
					${ja.map(t=>n`<option key=${t} value=${t}>${a(`case.${t}`)}</option>`)}
				</select></label>
			${k.value.role!=="volunteer"&&n`<a href="#import/cases">${a("import")}</a>`}
		</div>
		${Ge.value?.length===0&&n`<p class="empty">${a("noCases")}</p>`}
		<ul class="tasks">${Ge.value?.map(t=>n`<${xs} key=${t.id} file=${t} state=${e} />`)}</ul>
		${Ht.value>0&&n`<button type="button" onClick=${()=>Vt(e,Ht.value)}>${a("more")}</button>`}`}var _t=d(null),Je=d(null),Cs=15e3,Ss={done:"✓",open:"○",wrong:"✗",yourself:"?"},Ka=()=>H(async()=>{_t.value=await g("house")}),Ds=()=>H(async()=>{({settings:Je.value}=await g("house/settings"))});function Es({step:e}){return n`
		<li class=${`step ${e.state}`}>
			<b aria-hidden="true">${Ss[e.state]}</b>
			<div>
				<strong>${a(`step.${e.step}`)}</strong> ${e.of&&n`<bdi class="tag">${e.of}</bdi>`}
				<span class="hidden">${a(`state.${e.state}`)}</span>
				${e.at>0&&n` <small><time>${C(e.at)}</time></small>`}
				${e.state!=="done"&&n`<p>${a(`how.${e.step}`)}</p>`}
			</div>
		</li>`}function Os({accounts:e}){return n`
		<h2>${a("accounts")}</h2>
		<div class="sheet" tabindex="0" role="region" aria-label=${a("accounts")}><table>
			<thead><tr>${["account","state.word","number.word","rate","price","heardLast"].map(t=>n`<th key=${t} scope="col">${a(t)}</th>`)}</tr></thead>
			<tbody>${e.map(t=>n`
				<tr key=${t.name}>
					<td><bdi>${t.name}</bdi> <small>${t.provider}</small></td>
					<td class=${t.state==="well"?"":"alarm"}>${a(`account.${t.state}`)}${t.wait>0?` (${m(Math.ceil(t.wait/1e3))} s)`:""}</td>
					<td><bdi dir="ltr">${t.number}</bdi></td>
					<td>${m(t.rate)}</td>
					<td>${t.price>0?q(t.price):"–"}</td>
					<td>${t.heard>0?n`<time>${C(t.heard)}</time>`:"–"}</td>
				</tr>`)}</tbody>
		</table></div>`}function Is({spending:e,cap:t}){let o=Math.max(t,...e.map(s=>s.euro),.01);return n`
		<h2>${a("spending")}</h2>
		<p>${t>0?a("capIs",q(t)):a("noCap")}</p>
		${e.length===0?n`<p class="empty">${a("nothingSpent")}</p>`:n`
			<div class="sheet" tabindex="0" role="region" aria-label=${a("spending")}><table>
				<thead><tr><th scope="col">${a("day.word")}</th><th scope="col">${a("euro.word")}</th><th scope="col">${a("texts")}</th><th scope="col">${a("calls.word")}</th></tr></thead>
				<tbody>${e.map(s=>n`
					<tr key=${s.day}><td><time>${I(P(s.day))}</time></td>
						<td>${q(s.euro)} <meter min="0" max=${o} high=${t>0?t*.8:void 0} value=${s.euro} aria-label=${q(s.euro)}></meter></td>
						<td>${m(s.texts)}</td><td>${m(s.calls)}</td></tr>`)}</tbody>
			</table></div>`}`}function As(){return n`
		<h2>${a("settings")}</h2>
		<p class="hint">${a("settingsHint")}</p>
		${Je.value===null?n`<button type="button" onClick=${Ds}>${a("showSettings")}</button>`:n`
			<pre class="sheet" tabindex="0" dir="ltr" role="region" aria-label=${a("settings")}>${Je.value.map(({name:e,value:t})=>`${e} ${t}`).join(`
`)}</pre>`}`}function Wa(){if(b(()=>{Je.value=null,Ka();let $=setInterval(Ka,Cs);return()=>clearInterval($)},[]),_t.value===null)return n`<h1>${a("house")}</h1>`;let{wrong:e,steps:t,accounts:o,spending:s,cap:l,reload:i,reloaded:r,why:c}=_t.value,u=t.filter(({state:$})=>$!=="done"&&$!=="yourself").length;return n`
		<h1>${a("house")}</h1>
		${e?n`<p class="wrong" role="status">${a(`house.${e}`)}</p>`:n`<p class="held" role="status">${a("allWell")}</p>`}
		${i&&n`<p class=${i==="refused"?"wrong":"hint"}>${a(`reload.${i}`)} <time>${C(r)}</time>${c&&n` <bdi lang="en" dir="ltr">${c}</bdi>`}</p>`}
		<h2>${a("firstSteps")}${u>0?` · ${a("toDo",m(u))}`:""}</h2>
		<ol class="steps">${t.map($=>n`<${Es} key=${$.step+$.of} step=${$} />`)}</ol>
		${o.length>0&&n`<${Os} accounts=${o} />`}
		<${Is} spending=${s} cap=${l} />
		${k.value.role==="admin"&&n`<${As} />`}`}var Ms=["appointments","cases","people"],se=d(null),R=d(null),ye=d(null),Ts=500;function za(){se.value=R.value=ye.value=null}async function qs(e,t){za(),await f(async()=>{await ua(t,o=>{R.value={what:"reading",done:o,all:t.size}}),se.value=await v("import/check",{what:e})}),R.value=null}var Hs=()=>new Promise(e=>{setTimeout(e,Ts)});async function Vs(e,t){t.preventDefault();let o=t.target.elements.cancel_missing?.checked??!1;await f(async()=>{let s=await v("import",{what:e,cancel_missing:o}),{import:l,pieces:i,rows:r}=s;for(let c=0;c<i;c++)R.value={what:"sending",done:c,all:i},s=await v(`import/${l}`,{piece:c});for(;!s.ended;)R.value={what:"putting",done:s.put,all:r},await Hs(),s=await g(`import/${l}`);ye.value={rows:r,cancelled:s.cancelled??0},se.value=null}),R.value=null}function _s({finding:e}){let t=a(`bad.${e.code}`);return n`<li>${e.line>0&&n`<strong>${a("line",e.line)}</strong>: `}
		${t===`bad.${e.code}`?n`<span lang="en" dir="ltr">${e.message}</span>`:n`${t} <small lang="en" dir="ltr">${e.message}</small>`}</li>`}function Fs(){let{wrong:e,findings:t}=se.value;return n`
		<section role="alert">
			<h2>${a("badRows",m(e))}</h2>
			<p>${a("nothingImported")}</p>
			<ul class="findings">${t.map(o=>n`<${_s} key=${`${o.line}${o.code}${o.message}`} finding=${o} />`)}</ul>
			${e>t.length&&n`<p class="hint">${a("andMore",m(e-t.length))}</p>`}
		</section>`}var Ls=["number","code","starts_ms","place","desk","case_number","state","name","language"],Ns=(e,t)=>e==="starts_ms"?C(t):t;function Ps({what:e}){let{rows:t,first:o}=se.value,s=Ls.filter(l=>o.some(i=>i[l]!==void 0));return n`
		<section>
			<h2 role="status">${a("rowsFine",m(t))}</h2>
			<div class="sheet" tabindex="0" role="region" aria-label=${a("firstRows")}><table>
				<thead><tr>${s.map(l=>n`<th key=${l} scope="col">${a(`column.${l}`)}</th>`)}</tr></thead>
				<tbody>${o.map((l,i)=>n`<tr key=${i}>${s.map(r=>n`<td key=${r}><bdi>${Ns(r,l[r])}</bdi></td>`)}</tr>`)}</tbody>
			</table></div>
			<form onSubmit=${l=>Vs(e,l)}>
				${e==="appointments"&&n`
					<label class="tick"><input type="checkbox" name="cancel_missing" /> ${a("cancelMissing")}</label>
					<p class="hint">${a("cancelMissingHint")}</p>`}
				<button class="main" id="put" disabled=${R.value!==null}>${a("importRows",m(t))}</button>
			</form>
		</section>`}function Ua({parts:[e="appointments"]}){return b(()=>{za(),document.querySelector("#file")?.focus()},[e]),n`
		<h1>${a("import")}</h1>
		<div class="filters">${Ms.map(t=>n`<a key=${t} href=${`#import/${t}`} aria-current=${t===e?"page":void 0}>${a(t)}</a>`)}</div>
		<p>${a("importHint")}</p>
		<p class="hint"><code dir="ltr">${a(`columns.${e}`)}</code></p>
		<label>${a("file")}<input id="file" type="file" accept=${e==="appointments"?".csv,.ics,text/csv,text/calendar":".csv,text/csv"} onChange=${({target:t})=>{t.files.length>0&&qs(e,t.files[0])}} /></label>
		${R.value&&n`<p role="status">${a(`step.${R.value.what}`)} <progress value=${R.value.done} max=${Math.max(1,R.value.all)} aria-label=${a(`step.${R.value.what}`)}></progress></p>`}
		${se.value&&(se.value.wrong>0?n`<${Fs} />`:se.value.rows===0?n`<p role="status">${a("noRows")}</p>`:n`<${Ps} what=${e} />`)}
		${ye.value&&n`<p class="held" role="status">${a("imported",m(ye.value.rows))}${ye.value.cancelled>0?` ${a("cancelledToo",m(ye.value.cancelled))}`:""} <a href=${e==="people"?"#inbox":`#${e}`}>${a("look")}</a></p>`}`}var we=({flow:e,step:t})=>`${e}.${t}`;function Ft(e,t){let o=(e[t-1]??"").trim(),s=o.search(/\s*(->|→|–>)/);return s>0?o.slice(0,s):o.split(/\s/)[0]}function Rs(e,t){let o=new Map;for(let{name:s,arrows:l}of e.steps)for(let i of l){let r=we({flow:e.name,step:s}),c=i.flow===e.name?we(i):i.flow;if(r===c)continue;let u=`${r} ${c}`,$=o.get(u)??{id:u,from:r,to:c,labels:[],times:0},p=Ft(t,i.line);$.labels.includes(p)||$.labels.push(p),o.set(u,$)}return[...o.values()]}function js(e,t,o){let s=new Map([[t,null]]),l=[t];for(let r of l){if(r===o)break;for(let c of e)c.from===r&&!s.has(c.to)&&(s.set(c.to,c),l.push(c.to))}let i=[];for(let r=s.get(o);r;r=s.get(r.from))i.push(r);return i}function Bs(e,t){let o=we({flow:e.name,step:e.steps[0].name}),s=new Map([[o,0]]),l=[o],i=()=>{for(let c of l)for(let{from:u,to:$}of t)u===c&&!s.has($)&&(s.set($,s.get(u)+1),l.push($))};i();for(let{name:c}of e.steps){let u=we({flow:e.name,step:c});s.has(u)||(s.set(u,0),l.push(u),i())}let r=[];for(let c of l)(r[s.get(c)]??=[]).push(c);return r}function Xa(e,t){let o=(e.text??"").split(`
`),s=Rs(e,o);for(let{from:$,flow:p,step:y,times:x}of e.chosen)for(let h of js(s,we({flow:e.name,step:$}),p===e.name?we({flow:p,step:y}):p))h.times+=x;let l=Bs(e,s),r=Math.max(...l.map($=>$.length))*178-28+40+40,c=new Map;l.forEach(($,p)=>$.forEach((y,x)=>{let h=40+(r-40-40-$.length*178+28)/2+x*178;c.set(y,{place:y,x:t?r-h-150:h,y:20+p*114,width:150,height:40,name:y.slice(y.indexOf(".")+1),isOther:!y.includes(".")})}));let u=Math.max(1,...s.map(({times:$})=>$));for(let $ of s){let p=c.get($.from),y=c.get($.to),x=p.x+150/2,h=y.x+150/2,w=y.y>p.y,E=p.x+150+16;$.path=w?`M${x},${p.y+40} C${x},${p.y+40+36} ${h},${y.y-40} ${h},${y.y-6}`:`M${p.x+150},${p.y+40/2} C${E+24},${p.y+40/2} ${E+24},${y.y+40/2} ${y.x+150+6},${y.y+40/2}`,$.labelX=w?x+(h-x)*.62:E+4,$.labelY=w?p.y+40+(y.y-p.y-40)*.6:(p.y+y.y+40)/2,$.weight=1+4*$.times/u,$.isBack=!w}return{nodes:[...c.values()],arrows:s,lines:o,width:r,height:l.length*114-74+40}}var Ya=d(null),ee=d(null);function Ks(){return b(()=>{f(async()=>{({flows:Ya.value}=await g("flows"))})},[]),n`
		<h1>${a("flows")}</h1>
		<p class="hint">${a("flows.hint")}</p>
		<ul class="tasks">${Ya.value?.map(e=>n`
			<li key=${e.name}><div class="what"><a href=${`#flows/${e.name}`}><strong>${e.name}</strong> <span dir="auto" lang="en">${e.about}</span></a>
				<small>${a("flows.steps",m(e.steps))}
					${e.text&&n`<span class="tag">${a("flows.text")}</span>`}${e.call&&n`<span class="tag">${a("flows.call")}</span>`}
					${e.findings>0&&n`<b class="tag">${a("flows.findings",m(e.findings))}</b>`}</small></div></li>`)}</ul>`}var Ws=e=>document.getElementById(`line-${e}`)?.scrollIntoView({block:"center"});function Za(e,t){e.preventDefault();let{line:o}=ee.value.steps.find(l=>l.name===t);Ws(o);let s=document.getElementById(`line-${o}`);s.tabIndex=-1,s.focus({preventScroll:!0})}function zs(){let e=ee.value,t=Xa(e,fe[z.value].direction==="rtl"),o=new Set(e.steps.filter(s=>s.asks).map(({name:s})=>s));return n`
		<div class="picture" tabindex="0" role="region" aria-label=${a("flows.picture")}>
			<svg width=${t.width} height=${t.height} viewBox=${`0 0 ${t.width} ${t.height}`} role="group" aria-label=${e.name} dir="ltr">
				<defs><marker id="tip" viewBox="0 0 8 8" refX="6" refY="4" markerWidth="8" markerHeight="8" markerUnits="userSpaceOnUse" orient="auto"><path d="M0,0 L8,4 L0,8 z" /></marker></defs>
				${t.arrows.map(s=>n`<path key=${s.id} class=${`arrow ${s.times>0?"gone":""} ${s.isBack?"back":""}`} d=${s.path} stroke-width=${s.weight} marker-end="url(#tip)" />`)}
				${t.nodes.map(s=>n`
					<a key=${s.place} href=${s.isOther?`#flows/${s.place}`:`#flows/${e.name}/${s.name}`} onClick=${s.isOther?void 0:l=>Za(l,s.name)}>
						<rect class=${s.isOther?"other":o.has(s.name)?"asks":"node"} x=${s.x} y=${s.y} width=${s.width} height=${s.height} rx=${s.isOther?20:6} />
						<text x=${s.x+s.width/2} y=${s.y+s.height/2+5} text-anchor="middle">${s.name}</text></a>`)}
				${t.arrows.filter(s=>!s.isBack||s.times>0).map(s=>n`<text key=${s.id} class="said" x=${s.labelX} y=${s.labelY} text-anchor="middle">${s.labels[0].slice(0,18)}${(s.labels[0].length>18||s.labels.length>1)&&"…"}${s.times>0&&n`<tspan class="times"> ${m(s.times)}</tspan>`}</text>`)}
			</svg>
		</div>
		<p class="hint">${a("flows.key")}</p>`}function Us(){let e=ee.value,t=e.text.split(`
`);return n`
		<h2>${a("flows.list")}</h2>
		<ol class="steps">${e.steps.map(o=>n`
			<li key=${o.name}><a href=${`#flows/${e.name}/${o.name}`} onClick=${s=>Za(s,o.name)}><strong>${o.name}</strong></a>
				${o.asks&&n` <span class="tag">${a("flows.asks")}</span>`}
				<ul>${o.arrows.map((s,l)=>{let i=s.flow===e.name?s.step:s.flow;return n`<li key=${l}><code dir="ltr">${Ft(t,s.line)} → ${i}</code></li>`})}</ul></li>`)}</ol>
		${e.chosen.length>0&&n`<h2>${a("flows.chosen")}</h2><div class="scroll"><table>
			<thead><tr><th scope="col">${a("flows.from")}</th><th scope="col">${a("flows.to")}</th><th scope="col" class="number">${a("flows.times")}</th></tr></thead>
			<tbody>${e.chosen.map((o,s)=>n`<tr key=${s}><th scope="row">${o.from}</th><td>${o.flow===e.name?o.step:`${o.flow}.${o.step}`}</td><td class="number">${m(o.times)}</td></tr>`)}</tbody></table></div>`}`}function Xs(){let e=ee.value,t=s=>e.findings.filter(l=>l.line===s),o=e.findings.filter(s=>s.line===0);return n`
		<h2>${a("flows.file")}</h2>
		<p class="hint">${a("flows.where")} <code dir="ltr">${e.file}</code></p>
		${o.length>0&&n`<details><summary>${a("flows.findings",m(o.length))}</summary><ul class="findings" lang="en" dir="ltr">${o.map((s,l)=>n`<li key=${l} class=${s.level}>${s.message}</li>`)}</ul></details>`}
		<div class="file" tabindex="0" role="region" aria-label=${a("flows.file")} dir="ltr"><ol>${e.text.split(`
`).map((s,l)=>n`
			<li key=${l} id=${`line-${l+1}`}><code>${s}</code>${t(l+1).map((i,r)=>n`<p key=${r} class=${i.level} lang="en">${i.message}</p>`)}</li>`)}</ol></div>`}function Ys({name:e}){return b(()=>{ee.value=null,f(async()=>{ee.value=await g(`flows/${encodeURIComponent(e)}`)})},[e]),ee.value===null?n`<h1>${e}</h1>`:n`
		<h1>${ee.value.name}</h1>
		<p><span lang="en" dir="auto">${ee.value.about}</span></p>
		<p class="actions"><a class="button" href="#flows">${a("flows")}</a> <a class="button" href="../phone/" target="_blank" rel="noopener">${a("flows.phone")}</a></p>
		<${zs} />
		<div class="flow"><section><${Us} /></section><section class="beside"><${Xs} /></section></div>`}var Qa=({parts:[e]})=>e?n`<${Ys} name=${e} />`:n`<${Ks} />`;var Nt="desk",Ja=["all","unread","mine","free"],_e=d("all"),nt=d(""),X=d(null),Pt=d(!1),tt,en=e=>g(`inbox?filter=${_e.value}&desk=${encodeURIComponent(nt.value)}&skip=${e}`);async function tn(){try{let e=Math.max(0,(X.value?.length??0)-50),[t,...o]=await Promise.all(Array.from({length:1+Math.min(3,Math.ceil(e/50))},(s,l)=>en(50*l)));X.value=[t,...o].flatMap(s=>s.tasks),Pt.value=(o.at(-1)??t).more}catch(e){L.value=e.message}}async function Zs(){await f(async()=>{let e=await en(X.value.length);X.value=[...X.value,...e.tasks],Pt.value=e.more})}var st=(e,t)=>e&&f(()=>v(`tasks/${e.id}`,t)).then(tn),Qs=()=>[...document.querySelectorAll(".tasks .what")],Ga=()=>X.value?.find(({id:e})=>e===Number(document.activeElement.closest("[data-task]")?.dataset.task));function et(e){let t=Qs(),o=t.findIndex(s=>s.closest("[data-task]")===document.activeElement.closest("[data-task]"));t[Math.max(0,Math.min(t.length-1,o+e))]?.focus()}var at=e=>new Date().setHours(24*e,0,0,0);function Lt(e){return e.urgent?a("urgent"):e.due<at(0)?a("overdue"):e.due<at(1)?a("today"):e.due<at(2)?a("tomorrow"):I(e.due)}function Rt({id:e}){return n`<audio controls preload="none" src=${`api/recordings/${e}`} aria-label=${a("recording")}></audio>`}var Fe=e=>new Intl.DisplayNames(z.value,{type:"language"}).of(e);function Gs({task:e}){return e.name?n`<bdi>${e.name}</bdi>`:n`<bdi dir="ltr">${e.number??a(e.person?"erased":"withheld")}</bdi>`}function Js({task:e}){return e.said?n`<span class="said"><bdi lang=${e.language}>${e.said}</bdi></span>`:e.called?n`<span class="said">${a("called")}${e.seconds>0&&` · ${a("leftMessage",e.seconds)}`}</span>`:null}function jt({task:e}){let t=e.staff===k.value?.name;return n`
		<li data-task=${e.id} class=${`task ${e.urgent?"urgent":""} ${e.unread?"unread":""}`}>
			<a class="what" href=${e.person?`#person/${e.person}`:"#inbox"} onClick=${()=>{tt=e.id}}>
				<span class="first">
					${e.unread&&n`<span class="dot"><span class="hidden">${a("unread")} </span></span>`}
					<strong><${Gs} task=${e} /></strong>
					<span class="topic">${G(e.topic)}</span>
					<time datetime=${new Date(e.heard||e.opened).toISOString()}>${eo(e.heard||e.opened)}</time>
				</span>
				<${Js} task=${e} />
				<span class="tags">
					${e.stopped&&n`<b class="tag">STOP</b>`}
					${e.desk!==Nt&&n`<span class="tag">${B(e.desk)}</span>`}
					${e.language&&n`<span class="tag" title=${a("language")}>${Fe(e.language)}</span>`}
					${e.state!=="open"&&n`<span class="tag">${a(e.state)}</span>`}
					${e.staff&&n`<span class="tag own"><bdi>${e.staff}</bdi></span>`}
				</span>
			</a>
			${!e.person&&e.seconds>0&&n`<${Rt} id=${e.interaction} />`}
			${t?n`<button type="button" onClick=${()=>st(e,{state:"done"})}>${a("close")}</button>`:n`<button type="button" disabled=${e.staff!==null} onClick=${()=>st(e,{take:!0})}>${a("take")}</button>`}
		</li>`}var eo=e=>e>=at(0)?ne(e):I(e);function to(){return n`
		<div class="filters">
			<div class="choice" role="group" aria-label=${a("inbox")}>
				${Ja.map(e=>n`
					<button type="button" key=${e} aria-pressed=${_e.value===e} onClick=${()=>{_e.value=e}}>${a(e==="free"?"free.filter":e)}</button>`)}
			</div>
			${O.value.desks.length>1&&n`
				<label><span class="hidden">${a("toDesk")}</span>
					<select value=${nt.value} onChange=${({target:e})=>{nt.value=e.value}}>
						<option value="">${a("allDesks")}</option>
						${O.value.desks.map(e=>n`<option key=${e} value=${e}>${B(e)}</option>`)}
					</select></label>`}
		</div>`}function an(){b(()=>{tn()},[_e.value,nt.value,M.value.count]);let e=X.value!==null;b(()=>{e&&tt&&document.querySelector(`[data-task="${tt}"] .what`)?.focus(),tt=void 0},[e]),N([{key:"j",name:"key.next",run:()=>et(1)},{key:"ArrowDown",run:()=>et(1)},{key:"k",name:"key.before",run:()=>et(-1)},{key:"ArrowUp",run:()=>et(-1)},{key:"t",name:"take",run:()=>st(Ga(),{take:!0})},{key:"x",name:"close",run:()=>st(Ga(),{state:"done"})},...Ja.map((o,s)=>({key:String(s+1),name:o==="free"?"free.filter":o,run:()=>{_e.value=o}}))]);let t=Map.groupBy?.(X.value??[],Lt)??(X.value??[]).reduce((o,s)=>o.set(Lt(s),[...o.get(Lt(s))??[],s]),new Map);return n`
		<div class="title"><h1>${a("inbox")}</h1><${to} /></div>
		${X.value?.length===0&&n`<p class="empty">${a("nothing")}</p>`}
		${[...t].map(([o,s])=>n`
			<section key=${o} aria-label=${o}>
				<h2>${o}</h2>
				<ul class="tasks">${s.map(l=>n`<${jt} key=${l.id} task=${l} />`)}</ul>
			</section>`)}
		${Pt.value&&n`<button type="button" onClick=${Zs}>${a("more")}</button>`}`}var K=e=>e===null?a("notice.others"):O.value.languages.find(t=>t.tag===e)?.name??e,oe=e=>e%1440===0?a("notice.days",m(e/1440)):e%60===0?a("notice.hours",m(e/60)):a("notice.minutes",m(e)),ot=({kind:e,name:t,notice:o})=>n`${a(`notice.to.${e}`)} ${e==="those"?n`<a href=${`#notice/${o}`}>${o}</a>`:n`<bdi>${t}</bdi>`}`,lt=({after:e,without:t})=>t?a("notice.without"):e===0?a("notice.atOnce"):a("notice.after",oe(e));function nn({text:e,letters:t}){let o=[];for(let s of e){let l=t.includes(s),i=o.at(-1);i?.marked===l&&!l?i.text+=s:o.push({marked:l,text:s})}return o.map(({marked:s,text:l},i)=>s?n`<mark key=${i}>${l}</mark>`:l)}var ue=6e4,it=1440*ue,$e=({share:e,kind:t="",size:o=""})=>n`
	<svg class=${`measure ${o}`} aria-hidden="true" preserveAspectRatio="none" viewBox="0 0 100 10"><rect class=${t} width=${Math.max(e>0?.5:0,100*e)} height="10" /></svg>`,Kt=(e,t)=>t>0?e/t:0;function ao({result:e}){let t=Math.max(...e.texts.map(({people:o})=>o));return n`
		<div class="scroll"><table>
			<caption>${a("notice.perLanguage")}</caption>
			<thead><tr><th scope="col">${a("notice.language")}</th><th scope="col" class="number">${a("notice.people")}</th><th class="wide"><span class="hidden">${a("notice.bar")}</span></th>
				<th scope="col" class="number">${a("notice.parts")}</th><th scope="col" class="number">${a("notice.cost")}</th></tr></thead>
			<tbody>${e.texts.map(o=>n`
				<tr key=${o.language}><th scope="row"><bdi>${K(o.language)}</bdi><${$e} size="narrow" share=${Kt(o.people,t)} /></th><td class="number">${m(o.people)}</td>
					<td class="wide"><${$e} share=${Kt(o.people,t)} /></td>
					<td class="number">${m(o.parts*o.people)} <small>${a("notice.each",m(o.parts))}</small></td><td class="number">${q(o.cost/1e6)}</td></tr>`)}</tbody>
			<tfoot><tr><th scope="row">${a("notice.together")}</th><td class="number">${m(e.people)}</td><td class="wide"></td><td class="number">${m(e.parts)}</td><td class="number">${q(e.cost/1e6)}</td></tr></tfoot>
		</table></div>`}function Wt({reasons:e,people:t}){let o=Object.entries(e),s=o.reduce((l,[,i])=>l+i,t);return o.length>0&&n`
		<div class="scroll"><table>
			<caption>${a("notice.leftOut")}</caption>
			<tbody>${o.map(([l,i])=>n`
				<tr key=${l}><th scope="row">${a(`notice.reason.${l}`)}</th><td class="number">${m(i)}</td><td class="wide"><${$e} kind="out" share=${Kt(i,s)} /></td></tr>`)}</tbody>
		</table></div>`}function no([e,t],o,s){let l=[];if(e===t)return l;for(let i=o-it;i<s&&l.length<40;i+=it){let r=new Date(i).setHours(0,0,0,0),c=new Date(r).setHours(0,e),u=new Date(e<t?r:r+it+36e5).setHours(0,t);u>o&&c<s&&l.push([Math.max(c,o),Math.min(u,s)])}return l}var Bt=26,so=[10,30,60,120,180,360,720,1440,2880,5760,14400];function oo({notice:e,result:t}){let o=t.to.filter(h=>h.starts>0),s=t.starts-10*ue,l=Math.max(t.ends+10*ue,s+60*ue),i=fe[z.value].direction==="rtl",r=h=>100*(h-s)/(l-s),c=(h,w)=>{let E=Math.max(.7,r(w)-r(h));return{x:`${i?100-r(h)-E:r(h)}%`,width:`${E}%`}},u=ue*(so.find(h=>(l-s)/ue/h<=6)??20*1440),$=[];for(let h=new Date(s).setHours(0,0,0,0);h<l&&$.length<12;h+=u)r(h)>3&&r(h)<97&&$.push(h);let p=o.length*Bt+24,y=no(t.quiet,s,l),x=`${a("notice.starts")} ${C(t.starts)}, ${a("notice.ends")} ${C(t.ends)}`;return n`
		<figure>
			<figcaption>${a("notice.when")}</figcaption>
			<svg class="time" role="img" aria-label=${x} width="100%" height=${p}>
				${y.map(([h,w])=>n`<rect key=${h} class="quiet" ...${c(h,w)} y="0" height=${p-20} />`)}
				${$.map(h=>n`<g key=${h}>
					<line x1=${c(h,h).x} x2=${c(h,h).x} y1="0" y2=${p-20} />
					<text x=${c(h,h).x} y=${p-5} text-anchor="middle">${u>=it?new Date(h).getDate():ne(h)}</text></g>`)}
				${o.map((h,w)=>n`<rect key=${w} class="lane" ...${c(h.starts,h.ends)} y=${w*Bt+4} height=${Bt-8} rx="3" />`)}
			</svg>
			${y.length>0&&n`<p class="hint"><svg class="key" aria-hidden="true" width="14" height="14"><rect class="quiet" width="14" height="14" /></svg> ${a("notice.quiet")}</p>`}
			<div class="scroll"><table>
				<thead><tr><th scope="col">${a("notice.who")}</th><th scope="col" class="number">${a("notice.people")}</th><th scope="col">${a("notice.starts")}</th><th scope="col">${a("notice.ends")}</th></tr></thead>
				<tbody>${e.to.map((h,w)=>n`
					<tr key=${w}><th scope="row"><${ot} ...${h} /> <small>${lt(h)}</small></th><td class="number">${h.without?"–":m(t.to[w].people)}</td>
						<td>${t.to[w].starts?C(t.to[w].starts):"–"}</td><td>${t.to[w].ends?C(t.to[w].ends):"–"}</td></tr>`)}</tbody>
			</table></div>
		</figure>`}function lo({result:e}){return n`
		${e.no_way&&n`<p class="warning">${a("notice.noWay")}</p>`}
		${e.people===0&&n`<p class="warning">${a("notice.nobody")}</p>`}
		${e.over&&n`<p class="warning">${a("notice.over",q((e.cap-e.spent)/1e6))}</p>`}
		${e.late>0&&n`<p class="warning">${a("notice.late",m(e.late))}</p>`}
		${e.waits_quiet&&n`<p class="warning">${a("notice.waitsQuiet")}</p>`}`}function rt({notice:e,result:t}){let o=Math.max(1,Math.round((t.ends-t.starts)/ue));return n`
		<section class="rehearsal" aria-label=${a("notice.rehearsal")}>
			<h2>${a("notice.rehearsal")}</h2>
			<p class="sum"><strong>${a("notice.sumPeople",m(t.people))}</strong> · ${a("notice.sumCost",q(t.cost/1e6))} · ${a("notice.sumTime",oe(o))}</p>
			<${lo} result=${t} />
			<${ao} result=${t} />
			<${Wt} reasons=${t.left_out} people=${t.people} />
			<${oo} notice=${e} result=${t} />
		</section>`}var zt=d(null),io={n:()=>D("notice-edit","new"),j:()=>sn(1),k:()=>sn(-1)};function sn(e){let t=[...document.querySelectorAll(".tasks a")];t[Math.max(0,Math.min(t.length-1,t.indexOf(document.activeElement)+e))]?.focus()}var Ut=({notice:{state:e,urgent:t}})=>n`
	<span class=${`tag state-${e}`}>${a(`notice.state.${e}`)}</span>
	${t&&n`<b class="tag">${a("urgent")}</b>`}`;function on(){return b(()=>{f(async()=>{({notices:zt.value}=await g("notices"))})},[M.value.count]),N(io),n`
		<h1>${a("notices")}</h1>
		<p><a class="button main" href="#notice-edit/new">${a("notice.new")}</a></p>
		${zt.value?.length===0&&n`<p class="empty">${a("notice.none")}</p>`}
		<ul class="tasks">${zt.value?.map(e=>n`
			<li key=${e.id} class=${e.state==="running"?"live":""}>
				<div class="what">
					<a href=${`#notice/${e.id}`}><strong dir="auto">${e.title??"?"}</strong></a>
					<small><${Ut} notice=${e} /> <bdi>${e.by}</bdi>
						<time>${C(e.starts||e.made)}</time></small>
				</div>
			</li>`)}</ul>
		<p class="hint">${a("notice.keys")}</p>`}var A=d(null),Ne=d(null),Le=d(!1),ct=d(""),ro=({state:e,messages:t})=>e==="running"||t.waiting+t.sending>0,Xt=({state:e})=>e==="draft"||e==="approved";async function ln(e){let t=await g(`notices/${e}`);Xt(t)&&Ne.value?.hash!==t.hash&&(Ne.value={hash:t.hash,...await g(`notices/${e}/rehearsal`)}),A.value=t}function co(e){let t,o=async()=>{let s=performance.now();await f(()=>ln(e));let l=performance.now()-s;t!==null&&A.value&&ro(A.value)&&(t=setTimeout(o,Math.max(1e3,10*l)))};return o(),()=>{clearTimeout(t),t=null}}var pe=(e,t={})=>f(async()=>{Le.value=!1,await v(`notices/${A.value.id}`,{what:e,...t}),await ln(A.value.id),M.value={count:M.value.count+1,person:void 0}});async function uo(e){e.preventDefault();let{language:t}=Object.fromEntries(new FormData(e.target));ct.value="",await f(()=>v(`notices/${A.value.id}/test`,{language:t}))&&(ct.value=a("notice.tested"))}function $o(){let e=A.value;return n`
		<h1><bdi>${e.title}</bdi></h1>
		<p><${Ut} notice=${e} /></p>
		<dl class="facts">
			<dt>${a("notice.writtenBy")}</dt><dd><bdi>${e.by}</bdi> · <time>${C(e.made)}</time></dd>
			<dt>${a("notice.approvedBy")}</dt><dd>${e.approved_by?n`<bdi>${e.approved_by}</bdi> · <time>${C(e.approved)}</time>`:"–"}</dd>
			<dt>${a("notice.hash")}</dt><dd><code>${e.hash}</code></dd>
			${(e.starts||e.start)>0&&n`<dt>${a("notice.starts")}</dt><dd><time>${C(e.starts||e.start)}</time></dd>`}
			${e.valid>0&&n`<dt>${a("notice.valid")}</dt><dd>${oe(e.valid)}</dd>`}
			${e.call&&n`<dt>${a("notice.how")}</dt><dd>${a("notice.call")}</dd>`}
			<dt>${a("notice.who")}</dt><dd>${e.to.map((t,o)=>n`<span key=${o}>${o>0&&" · "}<${ot} ...${t} /> <small>${lt(t)}</small></span>`)}
				${e.only.length>0&&n` · <small>${a("notice.only")}: ${e.only.map(K).join(", ")}</small>`}</dd>
		</dl>`}var po=()=>n`
	<div class="cards" role="list" aria-label=${a("notice.texts")}>${A.value.texts.map(({language:e,text:t})=>n`
		<div key=${e} role="listitem" class="card"><strong><bdi>${K(e)}</bdi></strong><p dir="auto" lang=${e??void 0}>${t}</p></div>`)}</div>`;function mo(){let e=A.value;return e.call?null:e.phone?n`
		<form class="actions" onSubmit=${uo}>
			<label class="inline"><span>${a("notice.testIn")}</span> <select name="language">${e.texts.map(({language:t})=>n`<option key=${t} value=${t??""}>${K(t)}</option>`)}</select></label>
			<button>${a("notice.test")} <bdi dir="ltr">${e.phone}</bdi></button>
			<output role="status">${ct.value}</output>
		</form>`:n`<p class="hint">${a("notice.noPhone")} <code dir="ltr">passaparola notice phone +39… ${k.value.name} --by …</code></p>`}function fo(){return n`
		<form class="actions" onSubmit=${t=>{t.preventDefault();let{at:o}=Object.fromEntries(new FormData(t.target));pe("start",{at:o?new Date(o).getTime():0})}}>
			<button class="main">${a("notice.start")}</button>
			<label class="inline"><span>${a("notice.startAt")}</span> <input name="at" type="datetime-local" /></label>
		</form>`}var ho=()=>Le.value?n`
	<button type="button" class="alert" onClick=${()=>pe("stop")}>${a("notice.stopSure")}</button>
	<button type="button" onClick=${()=>{Le.value=!1}}>${a("notice.stopNot")}</button>`:n`
	<button type="button" onClick=${()=>{Le.value=!0}}>${a("notice.stop")}</button>`;function bo(){let e=A.value,t=sessionStorage.getItem(`pin-${e.id}`);return n`
		${t&&e.street&&n`<p class="warning">${a("notice.pin")} <code dir="ltr">${e.id} ${e.street} ${t}</code></p>`}
		${e.state==="draft"&&(e.own?n`<p>${a("notice.waitsApproval")}</p>`:n`
			<p class="actions"><button type="button" class="main" onClick=${()=>pe("approve",{hash:e.hash})}>${a("notice.approve")} <code>${e.hash}</code></button></p>
			<p class="hint">${a("notice.approveHint")}</p>`)}
		${e.state==="approved"&&n`<${fo} />`}
		<p class="actions">${e.own&&n`<a class="button" href=${`#notice-edit/${e.id}`}>${a("notice.change")}</a>`}</p>
		<${mo} />
		${Ne.value&&n`<${rt} notice=${e} result=${Ne.value} />`}`}var go=["delivered","sent","sending","waiting","unknown","failed","stopped"];function vo(){let{messages:e,to_come:t,failed:o,planned:s}=A.value,l=[...go.map(c=>[a(`notice.message.${c}`),e[c],c]),[a("notice.toCome"),t,"waiting"]].filter(([,c])=>c>0),i=e.delivered+e.sent+e.unknown+e.failed+e.stopped,r=i+e.waiting+e.sending+t;return n`
		<p class="sum" role="status">${a("notice.gone",m(i))} / ${m(r)}${s?"":" …"}</p>
		<progress aria-label=${a("notice.progress")} max=${Math.max(r,1)} value=${i}></progress>
		<div class="scroll"><table>
			<caption>${a("notice.results")}</caption>
			<tbody>${l.map(([c,u,$])=>n`
				<tr key=${c}><th scope="row">${c}</th><td class="number">${m(u)}</td><td class="wide"><${$e} kind=${$==="failed"?"out":""} share=${r>0?u/r:0} /></td></tr>`)}</tbody>
		</table></div>
		${Object.keys(o).length>0&&n`<div class="scroll"><table>
			<caption>${a("notice.whyFailed")}</caption>
			<tbody>${Object.entries(o).map(([c,u])=>n`<tr key=${c}><th scope="row">${a(`failure.${c}`)}</th><td class="number">${m(u)}</td></tr>`)}</tbody></table></div>`}
		<${Wt} reasons=${A.value.left_out} people=${r} />`}function yo(){let{state:e,id:t}=A.value;return n`
		${!(e==="done"||e==="stopped")&&n`<p class="actions">
			${e==="running"?n`<button type="button" class="main" onClick=${()=>pe("pause")}>${a("notice.pause")}</button>`:n`<button type="button" class="main" onClick=${()=>pe("start")}>${a("notice.resume")}</button>`}
			<${ho} /></p>`}
		<${vo} />
		<h2>${a("notice.again")}</h2>
		<p class="actions">${["moved","cancelled","more"].map(s=>n`<a key=${s} class="button" href=${`#notice-edit/new/${t}/${s}`}>${a(`notice.again.${s}`)}</a>`)}</p>`}var wo={p:()=>A.value?.state==="running"?pe("pause"):A.value?.state==="paused"&&pe("start"),e:()=>A.value?.own&&Xt(A.value)&&document.querySelector('a[href^="#notice-edit/"]').click()};function rn({parts:[e]}){return b(()=>{A.value=Ne.value=null,ct.value="",Le.value=!1},[e]),b(()=>co(e),[e,A.value?.state,M.value.count]),N(wo),A.value===null?n`<h1 class="hidden">${a("notices")}</h1>`:n`
		<${$o} />
		<${po} />
		${Xt(A.value)?n`<${bo} />`:n`<${yo} />`}
		<p class="hint">${a("notice.oneKeys")}</p>`}var T=d(null),ut=d({lists:[],desks:[]}),Pe=d(null),ke=d({}),ko=[30,60,120,360,1440,4320],xo=[15,30,60,120,360,1440],Zt=()=>({title:"",to:[{kind:"list",name:"",notice:0,after:0,without:!1}],only:[],start:0,valid:0,urgent:!1,call:!1,street:"",texts:[{language:O.value.languages[0].tag,text:""},{language:null,text:""}]});function Co(e,t){let o=e.again[t]??{};return{...Zt(),title:`${a(`notice.again.${t}`)}: ${e.title}`.slice(0,100),urgent:!0,valid:120,to:[{kind:"those",name:null,notice:e.id,after:0,without:!1}],texts:e.texts.map(({language:s,text:l})=>({language:s,text:(o[s??"en"]??"")+l}))}}async function So([e,t,o]){T.value=Pe.value=null,ke.value={},await f(async()=>{ut.value=await g("audience"),T.value=e!=="new"?await g(`notices/${e}`):t?Co(await g(`notices/${t}`),o):Zt();for(let{language:s,text:l}of T.value.texts)un(s,l)})}var W=e=>{T.value={...T.value,...e},Pe.value=null},Yt=(e,t,o)=>W({[e]:T.value[e].map((s,l)=>l===t?{...s,...o}:s)}),Do=(e,t)=>W({[e]:T.value[e].filter((o,s)=>s!==t)});async function un(e,t){try{let o=t?await v("parts",{text:t}):null;ke.value={...ke.value,[e]:o}}catch{ke.value={...ke.value,[e]:null}}}var cn={};function $n(e,t){let{language:o}=T.value.texts[e];Yt("texts",e,{text:t}),clearTimeout(cn[o]),cn[o]=setTimeout(un,200,o,t)}function Eo({index:e,text:t,weight:o}){if(!o)return n`<output></output>`;let s=o.letters&&[...o.letters].length<=12;return n`
		<output>${a("notice.weight",m(o.parts))} · ${a("notice.letterCount",m(o.units))}${o.price?` · ${q(o.price)}`:""}</output>
		${o.encoding==="ucs2"&&!s&&n`<p class="hint">${a("notice.script")}</p>`}
		${s&&n`
			<p class="letters" dir="auto"><${nn} text=${t} letters=${o.letters} /></p>
			<p class="hint">${a("notice.dear")}${o.plain&&o.plain_parts<o.parts?` ${a("notice.plainSaves",m(o.plain_parts))}`:""}</p>
			${o.plain&&n`<button type="button" onClick=${()=>{$n(e,o.plain)}}>${a("notice.usePlain")}</button>`}`}`}function Oo({index:e,text:{language:t,text:o}}){let s=`text-${t??"others"}`;return n`
		<div class="card">
			<label for=${s}><bdi>${K(t)}</bdi></label>
			<textarea id=${s} rows="4" maxlength="1600" dir="auto" lang=${t??void 0} value=${o} onInput=${({target:l})=>$n(e,l.value)}></textarea>
			<${Eo} index=${e} text=${o} weight=${ke.value[t]} />
		</div>`}function Io(){let{texts:e}=T.value,t=[...O.value.languages.map(({tag:o})=>o),null].filter(o=>!e.some(({language:s})=>s===o));return n`
		<fieldset><legend>${a("notice.texts")}</legend>
			<div class="cards">${e.map((o,s)=>n`<${Oo} key=${o.language} index=${s} text=${o} />`)}</div>
			${t.length>0&&n`<label class="inline">${a("notice.addLanguage")}
				<select value="" onChange=${({target:o})=>{W({texts:[...e,{language:o.value==="others"?null:o.value,text:""}]}),o.value=""}}><option value=""></option>${t.map(o=>n`<option key=${o} value=${o??"others"}>${K(o)}</option>`)}</select></label>`}
			<p class="hint">${a("notice.textsHint")}</p>
		</fieldset>`}var Ao=()=>[...ut.value.lists.map(({name:e,people:t})=>["list",e,`${e} (${m(t)})`]),...ut.value.lists.filter(({themselves:e})=>e>0).map(({name:e,themselves:t})=>["tag",e,`${e} (${m(t)})`]),...ut.value.desks.map(e=>["desk",e,e])];function Mo({index:e,people:t}){let o=t.kind==="those"?`those/${t.notice}`:`${t.kind}/${t.name??""}`,s=Ao(),l=({target:i})=>{let[r,...c]=i.value.split("/");Yt("to",e,r==="those"?{kind:r,notice:Number(c[0]),name:null}:{kind:r,name:c.join("/"),notice:0})};return n`
		<li>
			<label><span class="hidden">${a("notice.who")}</span>
				<select required value=${o==="list/"?"":o} onChange=${l}>
					<option value="" disabled>${a("notice.choose")}</option>
					${["list","tag","desk"].map(i=>s.some(([r])=>r===i)&&n`
						<optgroup key=${i} label=${a(`notice.to.${i}`)}>${s.filter(([r])=>r===i).map(([,r,c])=>n`
							<option key=${r} value=${`${i}/${r}`}>${c}</option>`)}</optgroup>`)}
					${t.kind==="those"&&n`<option value=${o}>${a("notice.to.those")} ${t.notice}</option>`}
					<option value="everyone/">${a("notice.to.everyone")}</option>
				</select></label>
			<label><span class="hidden">${a("notice.when")}</span>
				<select value=${t.without?"without":String(t.after)} onChange=${({target:i})=>Yt("to",e,i.value==="without"?{without:!0,after:0}:{without:!1,after:Number(i.value)})}>
					<option value="0">${a("notice.atOnce")}</option>
					${[...new Set([...xo,t.after])].filter(Boolean).map(i=>n`<option key=${i} value=${i}>${a("notice.after",oe(i))}</option>`)}
					<option value="without">${a("notice.without")}</option>
				</select></label>
			${T.value.to.length>1&&n`<button type="button" onClick=${()=>Do("to",e)}>${a("notice.remove")}</button>`}
		</li>`}function To(){let{to:e,only:t}=T.value;return n`
		<fieldset><legend>${a("notice.who")}</legend>
			<ul class="lines">${e.map((o,s)=>n`<${Mo} key=${s} index=${s} people=${o} />`)}</ul>
			<button type="button" onClick=${()=>W({to:[...e,{...Zt().to[0],after:60}]})}>${a("notice.addLine")}</button>
			<details open=${t.length>0}><summary>${a("notice.only")}</summary>
				<div class="ticks">${O.value.languages.map(({tag:o,name:s})=>n`
					<label key=${o} class="tick"><input type="checkbox" checked=${t.includes(o)} onChange=${({target:l})=>W({only:l.checked?[...t,o]:t.filter(i=>i!==o)})} /> <bdi>${s}</bdi></label>`)}</div></details>
		</fieldset>`}var qo=e=>e?new Date(e-new Date(e).getTimezoneOffset()*6e4).toISOString().slice(0,16):"";function Ho(){let{start:e,valid:t,urgent:o,call:s,street:l}=T.value;return n`
		<fieldset class="options"><legend>${a("notice.when")}</legend>
			<label>${a("notice.startAt")}<input type="datetime-local" value=${qo(e)} onChange=${({target:i})=>W({start:i.value?new Date(i.value).getTime():0})} /></label>
			<label>${a("notice.valid")}<select value=${String(t)} required=${o} onChange=${({target:i})=>W({valid:Number(i.value)})}>
				<option value="0">${a("notice.always")}</option>
				${[...new Set([...ko,t])].filter(Boolean).map(i=>n`<option key=${i} value=${i}>${oe(i)}</option>`)}</select></label>
			<label class="tick"><input type="checkbox" checked=${o} onChange=${({target:i})=>W({urgent:i.checked,valid:i.checked&&t===0?120:t})} /> ${a("notice.urgent")}</label>
			<label class="tick"><input type="checkbox" checked=${s} onChange=${({target:i})=>W({call:i.checked})} /> ${a("notice.call")}</label>
			<label>${a("notice.street")}<input value=${l??""} pattern="[A-Za-z]{4,12}" maxlength="12" onInput=${({target:i})=>W({street:i.value})} /></label>
		</fieldset>`}var pn=()=>({...T.value,street:T.value.street??""});async function Vo(){await f(async()=>{Pe.value=await v("rehearsal",pn())})}async function _o(e,t){e.preventDefault(),await f(async()=>{let o=await v(t==="new"?"notices":`notices/${t}/text`,pn());o.pin&&sessionStorage.setItem(`pin-${o.id}`,o.pin),D("notice",String(o.id))})}function dn({parts:e}){if(b(()=>{So(e)},e),T.value===null)return n`<h1 class="hidden">${a("notice.new")}</h1>`;let t=o=>{o.key==="Enter"&&(o.ctrlKey||o.metaKey)&&o.currentTarget.requestSubmit()};return n`
		<h1>${a(e[0]==="new"?"notice.new":"notice.change")}</h1>
		<form class="notice-form" onSubmit=${o=>_o(o,e[0])} onKeyDown=${t}>
			<label>${a("notice.title")}<input id="title" required maxlength="100" dir="auto" value=${T.value.title} onInput=${({target:o})=>W({title:o.value})} /></label>
			<${To} />
			<${Io} />
			<${Ho} />
			<p class="actions"><button type="button" onClick=${Vo}>${a("notice.rehearse")}</button> <button class="main">${a("notice.save")}</button></p>
			<p class="hint">${a("notice.saveHint")}</p>
		</form>
		${Pe.value&&n`<${rt} notice=${T.value} result=${Pe.value} />`}`}var $t=d(null),Fo=[4,12,26,52],Gt={week:["came","machine","person","asked","lost"],topic:["came","machine"],language:["came","machine","person"],hour:["came","machine","person","asked"],desk:["asked","waiting"]},Qt={week:["machine","person"],topic:["machine"],language:["machine","person"],hour:["machine","person"],desk:["asked"]},Lo={week:e=>I(P(e)),topic:e=>e===""?a("otherTopic"):G(e),language:e=>O.value.languages.find(({tag:t})=>t===e)?.name??a("unknownLanguage"),hour:e=>`${e}:00`,desk:e=>e},No=e=>e===null?"–":m(e);function Po({row:e,of:t,most:o}){let s=0;return n`
		<svg class="plot" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
			<rect class="back" width="100" height="10" />
			${t.map(l=>{let i=100*(e[l]??0)/o;return s+=i,n`<rect key=${l} class=${`of-${l}`} x=${s-i} width=${i} height="10" />`})}
		</svg>`}function Ro({by:e}){let t=$t.value[e],o=Math.max(1,...t.map(s=>Qt[e].reduce((l,i)=>l+(s[i]??0),0)));return n`
		<section class="numbers">
			<h2 id=${`by-${e}`}>${a(`by.${e}`)}</h2>
			${t.length===0?n`<p class="empty">${a("noNumbers")}</p>`:n`
				<div class="sheet" tabindex="0" role="region" aria-labelledby=${`by-${e}`}><table>
					<thead><tr><th scope="col">${a(`by.${e}`)}</th><td class="beside">${Qt[e].map(s=>n`<span key=${s} class=${`key of-${s}`}>${a(`count.${s}`)}</span> `)}</td>
						${Gt[e].map(s=>n`<th key=${s} scope="col">${a(`count.${s}`)}</th>`)}</tr></thead>
					<tbody>${t.map(s=>n`
						<tr key=${s.name}><th scope="row"><bdi>${Lo[e](s.name)}</bdi></th>
							<td class="beside"><${Po} row=${s} of=${Qt[e]} most=${o} /></td>
							${Gt[e].map(l=>n`<td key=${l}>${No(s[l])}</td>`)}</tr>`)}</tbody>
				</table></div>`}
		</section>`}function mn({parts:[e="12"]}){b(()=>{H(async()=>{$t.value=await g(`numbers?weeks=${e}`)})},[e]);let t=()=>f(()=>Ke("numbers/export",{weeks:Number(e)},"numbers.csv"));return n`
		<h1>${a("numbers")}</h1>
		<div class="filters">
			${Fo.map(o=>n`<button type="button" key=${o} aria-pressed=${String(o)===e} onClick=${()=>D("numbers",String(o))}>${a("weeks",m(o))}</button>`)}
			<button type="button" onClick=${()=>globalThis.print()}>${a("print")}</button>
			<button type="button" onClick=${t}>${a("export")}</button>
		</div>
		${$t.value&&n`
			<p class="hint">${a("suppressed",m($t.value.below))}</p>
			${Object.keys(Gt).map(o=>n`<${Ro} key=${o} by=${o} />`)}`}`}var S=d(null),le=d([]),Re=d(0),xe=d(null),Ce=d(null);async function Se(e){try{let[t,o]=await Promise.all([g(`people/${e}`),g(`people/${e}/thread`)]),s=o.rows.toReversed(),l=S.value?.person===e?le.value.filter(({id:i})=>i<s[0]?.id):[];l.length===0&&(Re.value=o.earlier),le.value=[...l,...s],S.value=t,t.tasks.some(({unread:i})=>i)&&await v(`people/${e}/read`)}catch(t){L.value=t.message}}var fn=()=>f(async()=>{let e=await g(`people/${S.value.person}/thread?from=${Re.value}`);le.value=[...e.rows.toReversed(),...le.value],Re.value=e.earlier}),Jt=e=>f(async()=>{Ce.value=e?(await g(`people/${S.value.person}/thread?q=${encodeURIComponent(e)}`)).rows.toReversed():null}),_=(e,t,o)=>f(()=>v(e,t),o).then(s=>Se(S.value.person).then(()=>s));var jo=["normal","neutral","silent","never"];function bn(){let{holder:e,held_until:t,person:o}=S.value,s=e===k.value.name;return e===null?n`<p class="held"><span>${a("machineAnswers")}</span>
			<button type="button" onClick=${()=>_(`people/${o}/hold`)}>${a("hold")}</button></p>`:n`<p class="held mine"><span>${a("heldBy")} <bdi>${e}</bdi> · ${a("until")} ${ne(t)}</span>
		${s&&n`<button type="button" onClick=${()=>_(`people/${o}/free`)}>${a("free")}</button>`}</p>`}function Bo({task:e}){let t=async o=>{o.preventDefault();let{desk:s,due:l,note:i,colleague:r}=Object.fromEntries(new FormData(o.target)),c=await f(()=>v(`tasks/${e.id}`,{...i&&{note:i},...s&&{desk:s},...r&&{to:r},...l&&{due:new Date(`${l}T09:00`).getTime(),state:"waiting"}}));c&&s?D("inbox"):c&&Se(S.value.person)};return n`
		<details class="hand"><summary>${a("handOver")}</summary>
			<form onSubmit=${t}>
				<label>${a("toDesk")}<select name="desk"><option value=""></option>${O.value.desks.map(o=>n`<option key=${o} value=${o}>${B(o)}</option>`)}</select></label>
				<label>${a("toPerson")}<select name="colleague"><option value=""></option>${O.value.staff.map(({name:o})=>n`<option key=${o}>${o}</option>`)}</select></label>
				<label>${a("sentence")}<input name="note" maxlength="1600" dir="auto" autocomplete="off" /></label>
				<label>${a("due")}<input type="date" name="due" /></label>
				<button class="main">${a("save")}</button>
			</form></details>`}function hn({task:e}){let t=e.staff===k.value.name;return n`
		<li class=${`todo ${e.urgent?"urgent":""} ${e.state}`}>
			<p><strong>${G(e.topic)}</strong>${e.desk!==Nt&&n` <span class="tag">${B(e.desk)}</span>`}</p>
			<small>${a(e.state)}${e.staff&&n` · <bdi>${e.staff}</bdi>`}${e.state!=="done"&&n` · ${a("dueOn")} <time>${I(e.due)}</time>`}</small>
			${e.state!=="done"&&n`
				<p class="deeds">
					${!t&&n`<button type="button" disabled=${e.staff!==null} onClick=${()=>_(`tasks/${e.id}`,{take:!0})}>${a("take")}</button>`}
					<button type="button" onClick=${()=>_(`tasks/${e.id}`,{state:"done"})}>${a("close")}</button>
				</p>
				<${Bo} task=${e} />`}
		</li>`}function Ko(){let e=S.value,t=()=>f(async()=>{xe.value=(await v(`people/${e.person}/number`)).number}),o=s=>_(`people/${e.person}/about`,s,"saved");return n`
		<dl class="known">
			<div><dt>${a("number")}</dt><dd><bdi dir="ltr">${xe.value??e.number??a("erased")}</bdi>
				${e.number&&!xe.value&&n` <button type="button" class="plain" onClick=${t}>${a("showNumber")}</button>`}</dd></div>
			<div><dt><label for="language">${a("theirLanguage")}</label></dt><dd>
				<select id="language" value=${e.language??""} onChange=${({target:s})=>o({language:s.value})}>
					${!e.language&&n`<option value="">?</option>`}
					${O.value.languages.map(({tag:s})=>n`<option key=${s} value=${s}>${Fe(s)}</option>`)}
				</select></dd></div>
			<div><dt><label for="safety">${a("safety")}</label></dt><dd>
				<select id="safety" value=${e.safety} onChange=${({target:s})=>o({safety:s.value})}>
					${jo.map(s=>n`<option key=${s} value=${s}>${a(s)}</option>`)}
				</select></dd></div>
			${e.lists&&n`<div><dt>${a("lists")}</dt><dd>${e.lists.split(";").map(s=>n`<span key=${s} class="tag"><bdi>${s}</bdi></span> `)}</dd></div>`}
		</dl>`}function ea(){let e=S.value,[t,o]=[!1,!0].map(s=>e.tasks.filter(({state:l})=>l==="done"===s));return n`
		<h2>${a("tasks")}</h2>
		${t.length===0&&n`<p class="empty">${a("nothing")}</p>`}
		<ul>${t.map(s=>n`<${hn} key=${s.id} task=${s} />`)}</ul>
		<${Ko} />
		<h2>${a("appointments")}</h2>
		<p><a class="button" href=${`#appointment/new///${e.person}`}>${a("newAppointment")}</a></p>
		<ul class="items">${e.appointments.map(s=>n`
			<li key=${s.id}><a href=${`#appointment/${s.id}`}><time>${C(s.starts)}</time></a> <span class="tag">${j("appointment",s.state)}</span>
				<small><bdi dir="ltr">${s.code}</bdi> · <bdi>${s.place}</bdi></small></li>`)}</ul>
		${e.cases.length>0&&n`<h2>${a("cases")}</h2>
			<ul class="items">${e.cases.map(s=>n`
				<li key=${s.id}><bdi dir="ltr">…${s.number}</bdi> <span class="tag">${j("case",s.state)}</span></li>`)}</ul>`}
		${o.length>0&&n`<details><summary>${a("before")} (${m(o.length)})</summary>
			<ul>${o.map(s=>n`<${hn} key=${s.id} task=${s} />`)}</ul></details>`}`}var Wo=e=>O.value.flows[e]??G(e),wn=e=>e.kind==="call"&&e.text!==null&&e.text!=="answered";function zo(e){let t=[];for(let o of e){let s=t.at(-1);o.channel!=="call"?t.push(o):s?.call&&!s.over?s.call.push(o):t.push({id:o.id,at:o.at,call:[o]}),t.at(-1).call&&wn(o)&&(t.at(-1).over=!0)}return t}var De=({row:e,children:t})=>n`
	<small class="meta"><time datetime=${new Date(e.at).toISOString()}>${ne(e.at)}</time>${e.staff&&n` · <bdi>${e.staff}</bdi>`}${t}</small>`;function kn({row:e}){return e.status?n` · <span class=${`fared ${e.status}`}>${a(e.status)}${e.why&&`: ${j("why",e.why)}`}</span>`:e.parts>1?n` · ${a("partsOf",e.parts)}`:null}var gn={reminder:"reminder",notice:"notice",lookup:"lookup",error:"error"};function Uo({row:e}){return n`
		<li class=${`row ${e.direction} ${e.status==="failed"?"lost":""}`}>
			${gn[e.kind]&&n`<small class="kind">${a(`kind.${gn[e.kind]}`)}</small>`}
			<p dir="auto" lang=${e.language}>${e.text??n`<em>${a("erased")}</em>`}</p>
			<${De} row=${e}>${e.direction==="out"&&!e.staff&&` · ${a("machine")}`}<${kn} row=${e} /></${De}>
		</li>`}function vn(e){let t=[];for(let{kind:o,flow:s,text:l}of e)o==="keys"&&l?t.at(-1)?.keys.push(l):s&&s!==t.at(-1)?.name&&t.push({name:s,keys:[]});return t}var yn=e=>Number(/^(\d+) s$/.exec(e??"")?.[1]??0),Xo=e=>e<60?a("seconds",m(e)):a("minutes",m(Math.round(e/60)));function Yo({item:{call:e}}){let[t]=e,o=e.find(wn),s=e.filter(({kind:r})=>r==="recording"),l=e.filter(({kind:r})=>r!=="call"),i=t.direction==="out";return n`
		<li class=${`row call ${i?"out":"in"}`}>
			<p class="head"><span aria-hidden="true">☎</span> <strong>${a(i?"callOfOurs":"call")}</strong>
				${o&&n` <span>${yn(o.text)>0?Xo(yn(o.text)):j("end",o.text)}</span>`}</p>
			${vn(l).length>0&&n`<ol class="way">${vn(l).map(({name:r,keys:c},u)=>n`
				<li key=${u}>${Wo(r)}${c.map($=>n` <kbd dir="ltr">${$}</kbd>`)}</li>`)}</ol>`}
			${s.map(r=>n`<p key=${r.id}>${a("leftMessage",r.seconds)}${r.audio?n`<${Rt} id=${r.id} />`:null}</p>`)}
			${l.length>0&&n`<details><summary>${a("wholeCall")}</summary>
				<ol class="heard">${l.map(r=>n`<li key=${r.id} class=${r.direction} dir="auto" lang=${r.language}>${r.kind==="keys"?n`<kbd dir="ltr">${r.text||a("silence")}</kbd>`:r.text}</li>`)}</ol></details>`}
			<${De} row=${t}><${kn} row=${t} /></${De}>
		</li>`}function Zo({row:e}){return n`<li class="row note"><small class="kind">${a("noteWord")}</small><p dir="auto">${e.text}</p><${De} row=${e} /></li>`}function Qo({row:e}){let t=e.kind==="call"?a("ringing"):e.kind==="note"?j("did",e.step):e.kind==="follow_up"?n`${G(e.flow??"")}: ${j("did",e.step??"open")}`:j("kind",e.kind);return n`<li class="event"><p>${t}${e.text&&n` — <span dir="auto">${e.text}</span>`}</p><${De} row=${e} /></li>`}function Go({item:e}){return e.call?n`<${Yo} item=${e} />`:e.kind==="note"&&!e.flow?n`<${Zo} row=${e} />`:e.channel==="desk"||e.kind==="opt_out"?n`<${Qo} row=${e} />`:n`<${Uo} row=${e} />`}function xn({rows:e}){let t;return n`
		<ol class="thread" aria-live="polite" aria-label=${a("conversation")}>${zo(e).map(o=>{let s=I(o.at),l=s!==t;return t=s,n`
				${l&&n`<li key=${s} class="dateline"><span>${s}</span></li>`}
				<${Go} key=${o.id} item=${o} />`})}</ol>`}var te=d("answer"),Z=d(null),Ee=d(null),pt=new Map,Y=()=>document.getElementById("answer");function mt(e){te.value=e,setTimeout(()=>Y()?.focus())}async function ta(){if(Z.value){Z.value=null;return}te.value="answer",await f(async()=>{Z.value=(await g(`people/${S.value.person}/ready?language=${z.value}`)).answers}),setTimeout(()=>document.querySelector(".ready button")?.focus())}var Cn;function dt(){clearTimeout(Cn),Cn=setTimeout(async()=>{let e=Y()?.value.trim();try{Ee.value=e&&te.value==="answer"?await v("parts",{text:e}):null}catch{Ee.value=null}},150)}function Jo({text:e}){let t=Y().value.trim();Y().value=t?`${t}
${e}`:e,pt.set(S.value.person,Y().value),Z.value=null,dt(),Y().focus()}function el(){let e=t=>{let o=[...t.currentTarget.querySelectorAll("button")],s={ArrowDown:1,j:1,ArrowUp:-1,k:-1}[t.key];t.key==="Escape"?(t.stopPropagation(),Z.value=null,Y().focus()):s&&(t.preventDefault(),o[Math.max(0,Math.min(o.length-1,o.indexOf(document.activeElement)+s))]?.focus())};return n`
		<ul class="ready" aria-label=${a("ready")} onKeyDown=${e}>
			${Z.value.length===0&&n`<li class="empty">${a("noReady")}</li>`}
			${Z.value.map(t=>n`
				<li key=${t.name}><button type="button" onClick=${()=>Jo(t)}>
					<span dir="auto" lang=${t.language}>${t.text}</span>
					${t.meaning_language!==t.language&&n`<small dir="auto" lang=${t.meaning_language}>${t.meaning}</small>`}
				</button></li>`)}
		</ul>`}function tl(){let{number:e,stopped:t,safety:o,holder:s}=S.value;return e?t?"stopped":o==="never"?"neverLong":s!==null&&s!==k.value.name?"held":"":"erasedLong"}function al(){let{parts:e,price:t,because:o}=Ee.value??{};return n`<output>${Ee.value&&n`
		${a("partsOf",m(e))}${t?` · ${q(t)}`:""}${o&&n` · <span title=${a("becauseLong")}>${a("because")} «<bdi>${o}</bdi>»</span>`}`}</output>`}function Sn(){let e=Me(),{person:t}=S.value,o=te.value==="note",s=o?"":tl();b(()=>(Y().value=pt.get(t)??"",dt(),()=>{Z.value=Ee.value=null,te.value="answer"}),[t]),b(dt,[o]);let l=async c=>{c.preventDefault();let u=Y().value.trim();u&&!s&&await _(`people/${t}/${te.value}`,{text:u})&&(pt.delete(t),Y().value="",Ee.value=null,te.value="answer")},i=c=>{c.key==="Enter"&&(c.ctrlKey||c.metaKey)&&e.current.requestSubmit()},r=({target:c})=>{pt.set(t,c.value),dt()};return n`
		<form class=${`write ${te.value}`} ref=${e} onSubmit=${l}>
			${Z.value&&n`<${el} />`}
			${s&&n`<p class="bar-to" role="status">${a(s)}</p>`}
			<label><span class="hidden">${a(o?"note":"answer")}</span>
				<textarea id="answer" rows="3" maxlength="1600" dir="auto" onInput=${r} onKeyDown=${i}
					placeholder=${a(o?"note":"answer")}></textarea></label>
			<div class="below">
				<div class="choice" role="group" aria-label=${a("whatToWrite")}>
					${["answer","note"].map(c=>n`
						<button type="button" key=${c} aria-pressed=${te.value===c} onClick=${()=>mt(c)}>${a(c==="note"?"noteWord":"answerWord")}</button>`)}
				</div>
				<button type="button" class="plain" aria-expanded=${Z.value!==null} onClick=${ta}>${a("ready")}</button>
				<${al} />
				<button class="main" disabled=${!!s}>${a(o?"save":"send")}</button>
			</div>
		</form>`}var ft=d(!1),Dn=()=>S.value.tasks.filter(({state:e,staff:t})=>e!=="done"&&(t===null||t===k.value.name));async function En(){for(let e of Dn())if(!await _(`tasks/${e.id}`,{state:"done"}))return;S.value.holder===k.value.name&&await _(`people/${S.value.person}/free`),D("inbox")}var nl=()=>_(`people/${S.value.person}/${S.value.holder===k.value.name?"free":"hold"}`),On=()=>_(`people/${S.value.person}/call`,{},"rings");function sl(e){let t=document.querySelector(`details.${e}`);t&&(t.closest("details.about")?.setAttribute("open",""),t.open=!0,t.querySelector("select, input, button").focus())}var ol=[{key:"r",name:"key.answer",run:()=>mt("answer")},{key:"n",name:"key.note",run:()=>mt("note")},{key:"a",name:"ready",run:ta},{key:"c",name:"ring",run:()=>S.value.number&&On()},{key:"t",name:"hold",run:nl},{key:"h",name:"handOver",run:()=>sl("hand")},{key:"m",name:"newAppointment",run:()=>D("appointment","new","","",S.value.person)},{key:"x",name:"finish",run:En},{key:"s",name:"searchHere",run:()=>{ft.value=!0}}];function ll(){let e=S.value;return n`
		<header class="top">
			<a class="back" href="#inbox" aria-label=${a("key.inbox")}>${document.documentElement.dir==="rtl"?"→":"←"}</a>
			<h1>${e.name?n`<bdi>${e.name}</bdi>`:n`<bdi dir="ltr">${e.number??a("erased")}</bdi>`}</h1>
			<span class="tags">
				${e.language&&n`<span class="tag">${Fe(e.language)}</span>`}
				${e.safety!=="normal"&&n`<b class="tag">${a(e.safety)}</b>`}
				${e.stopped&&n`<b class="tag">STOP</b>`}
			</span>
			<span class="deeds">
				<button type="button" onClick=${On} disabled=${!e.number||e.stopped}>${a("ring")}</button>
				${Dn().length>0&&n`<button type="button" onClick=${En}>${a("finish")}</button>`}
			</span>
		</header>`}function il(){let e=o=>{o.preventDefault(),Jt(new FormData(o.target).get("words").trim())},t=()=>{ft.value=!1,Jt("")};return n`
		<form class="within" role="search" onSubmit=${e}>
			<input name="words" type="search" dir="auto" maxlength="64" required aria-label=${a("searchHere")} placeholder=${a("searchHere")}
				ref=${o=>o?.focus()} />
			<button>${a("search")}</button>
			<button type="button" onClick=${t}>${a("shut")}</button>
			${Ce.value?.length===0&&n`<p class="empty" role="status">${a("nobody")}</p>`}
		</form>`}var rl=e=>e.scrollHeight-e.scrollTop-e.clientHeight<160;function In({parts:[e]}){let t=Me(),o=Me(!0),s=le.value.at(-1)?.id;b(()=>{S.value?.person!==e&&(S.value=null,le.value=[]),xe.value=Ce.value=null,ft.value=!1,Se(e)},[e]),b(()=>{S.value&&(M.value.person===void 0||M.value.person===e)&&Se(e)},[M.value.count]);let l=()=>wt.value?t.current:document.scrollingElement;t.current&&(o.current=rl(l())),b(()=>{t.current&&(o.current||!s)&&(l().scrollTop=l().scrollHeight)},[s]);let i=S.value?.person===e;return N([...i?ol:[],{key:"Escape",name:"key.inbox",run:()=>D("inbox")}]),i?n`
		<div class="person">
			<${ll} />
			${wt.value?n`<aside aria-label=${a("about")}><${ea} /></aside>`:n`<details class="about"><summary>${a("about")}</summary><${ea} /></details>`}
			<section class="talk" aria-label=${a("conversation")}>
				${ft.value&&n`<${il} />`}
				<div class="past" ref=${t} tabindex="-1">
					${!Ce.value&&Re.value>0&&n`<button type="button" class="earlier" onClick=${fn}>${a("earlier")}</button>`}
					<${xn} rows=${Ce.value??le.value} />
				</div>
				<${bn} />
				<${Sn} />
			</section>
		</div>`:n`<h1 class="hidden">${a("conversation")}</h1>`}var ht=d(null);function je(e){let t=[...document.querySelectorAll(".found a, .tasks .what")];t[Math.max(0,Math.min(t.length-1,t.indexOf(document.activeElement)+e))]?.focus()}function An({parts:[e=""]}){b(()=>{ht.value=null,f(async()=>{ht.value=await g(`search?q=${encodeURIComponent(e)}`),setTimeout(()=>je(0))})},[e]),N([{key:"j",name:"key.next",run:()=>je(1)},{key:"ArrowDown",run:()=>je(1)},{key:"k",name:"key.before",run:()=>je(-1)},{key:"ArrowUp",run:()=>je(-1)}]);let{people:t=[],tasks:o=[]}=ht.value??{};return n`
		<h1>${a("search")}: <bdi>${e}</bdi></h1>
		${ht.value&&t.length+o.length===0&&n`<p class="empty">${a("nobody")}</p>`}
		<ul class="found">${t.map(({person:s,by:l,name:i,number:r})=>n`
			<li key=${s}><a href=${`#person/${s}`}>
				<strong>${i?n`<bdi>${i}</bdi>`:n`<bdi dir="ltr">${r??s}</bdi>`}</strong>
				<span class="tag">${a(`by.${l}`)}</span></a></li>`)}</ul>
		<ul class="tasks">${o.filter(({person:s})=>s).map(s=>n`<${jt} key=${s.id} task=${s} />`)}</ul>`}var na=d(null),de=d(null),cl=()=>f(async()=>{na.value=(await g("staff")).staff});async function aa(e){de.value=null,await f(async()=>{let t=await v("staff",e);t.link&&(de.value={name:e.name,link:`${location.origin}/desk/#link=${t.link}`})},"saved")&&(na.value=(await g("staff")).staff)}var Mn=e=>{let t=e.getAll("desks");return t.includes("all")?"all":t.join(" ")};function Tn({role:e="volunteer",desks:t="desk"}){let o=t.split(" ");return n`
		<label>${a("roleWord")}<select name="role">${["volunteer","coordinator","admin"].map(s=>n`
			<option key=${s} value=${s} selected=${s===e}>${a(`role.${s}`)}</option>`)}</select></label>
		<fieldset><legend>${a("desks")}</legend>
			${["all",...O.value.desks].map(s=>n`
				<label key=${s} class="tick"><input type="checkbox" name="desks" value=${s} defaultChecked=${o.includes(s)} /> ${s==="all"?a("allDesks"):B(s)}</label>`)}
		</fieldset>`}function ul(){let e=async t=>{t.preventDefault();let o=new FormData(t.target);await aa({what:"add",name:o.get("name").trim(),role:o.get("role"),desks:Mn(o)}),de.value&&t.target.reset()};return n`
		<section><h2>${a("addStaff")}</h2>
			<form class="stack" onSubmit=${e}>
				<label>${a("name")}<input name="name" required maxlength="32" autocapitalize="none" autocomplete="off" pattern="[a-z0-9][a-z0-9._\\-]*" /></label>
				<p class="hint">${a("nameHint")}</p>
				<${Tn} />
				<button class="main">${a("addStaff")}</button>
			</form></section>`}function $l({one:e}){let t=s=>{s.preventDefault();let l=new FormData(s.target);aa({what:"role",name:e.name,role:l.get("role"),desks:Mn(l)})},o=s=>()=>aa({what:s,name:e.name});return n`
		<li class=${e.disabled?"off":""}>
			<details><summary><bdi>${e.name}</bdi>
				<span class="tag">${a(`role.${e.role}`)}</span>
				${e.disabled&&n`<b class="tag">${a("off")}</b>`}
				${!e.password&&n`<span class="tag">${a("noPassword")}</span>`}
				${e.code&&n`<span class="tag">${a("secondStep")}</span>`}
				<small>${e.desks==="all"?a("allDesks"):e.desks.split(" ").map(B).join(", ")}</small></summary>
				<form class="stack" onSubmit=${t}><${Tn} role=${e.role} desks=${e.desks} /><button>${a("save")}</button></form>
				<p class="deeds">
					<button type="button" onClick=${o("link")} disabled=${e.disabled}>${a("newLink")}</button>
					<button type="button" onClick=${o(e.disabled?"enable":"disable")} disabled=${e.name===k.value.name}>${a(e.disabled?"enable":"disable")}</button>
				</p>
			</details>
		</li>`}function qn(){return b(()=>{de.value=null,cl()},[]),n`
		<h1>${a("staff")}</h1>
		${de.value&&n`<p class="once" role="status">${a("linkOf")} <bdi>${de.value.name}</bdi>: <code dir="ltr">${de.value.link}</code><br />
			<small>${a("linkHint")}</small></p>`}
		<div class="panels">
			<section><h2>${a("staffNow")}</h2><ul class="items members">${na.value?.map(e=>n`<${$l} key=${e.name} one=${e} />`)}</ul></section>
			<${ul} />
		</div>`}var pl=20,Be=d(null),bt=d(null),Q=d(null);async function Hn(){Be.value=await g("words")}var sa=e=>a(`concept.${e}`).replace(/^concept\./,""),Vn=e=>e===null?a("words.anyLanguage"):K(e),oa=(e,t)=>f(async()=>{await v(e,t),bt.value=Q.value=null,await Hn()});async function dl(e,t,o){Q.value=null,t&&await f(async()=>{Q.value=await v("words/clashes",{form:e,concept:t,language:o})})}function ml({group:e}){let t=({currentTarget:l})=>{let{concept:i,language:r}=Object.fromEntries(new FormData(l));dl(e.text,i,r)},o=l=>{l.preventDefault(),oa("words",{form:e.text,...Object.fromEntries(new FormData(l.target))})},s=Q.value?.wrong_word;return n`
		<form class="actions" onChange=${t} onSubmit=${o}>
			<label class="inline">${a("words.means")} <select name="concept" required autofocus>
				<option value=""></option>${Be.value.concepts.map(l=>n`<option key=${l} value=${l}>${sa(l)}</option>`)}</select></label>
			<label class="inline">${a("words.in")} <select name="language" defaultValue=${e.language??""}>
				<option value="">${a("words.anyLanguage")}</option>
				${O.value.languages.map(({tag:l,name:i})=>n`<option key=${l} value=${l} selected=${l===e.language}>${i}</option>`)}</select></label>
			<button class="main" disabled=${!!s}>${a("words.propose")}</button>
			<output role="status">${s?a(s):Q.value&&Q.value.clashes.length===0&&a("words.free")}</output>
			${Q.value?.clashes.length>0&&n`<ul class="clashes">${Q.value.clashes.map((l,i)=>n`
				<li key=${i}>${a(`words.clash.${l.code}`)}: <bdi>${l.form}</bdi> (${sa(l.concept)}, ${Vn(l.language)})</li>`)}</ul>`}
		</form>`}function fl({group:e,most:t}){let o=bt.value===e.text;return n`
		<li>
			<div class="what"><strong><bdi lang=${e.language??void 0}>${e.text}</bdi></strong>
				<${$e} share=${e.texts/t} />
				<small>${e.people>=pl&&"≥ "}${a("words.people",m(e.people))} · ${a("words.texts",m(e.texts))} · <time>${C(e.last)}</time>
					${e.language&&n`<span class="tag">${e.language}</span>`}</small></div>
			${e.word&&n`<button type="button" aria-expanded=${o} onClick=${()=>{Q.value=null,bt.value=o?null:e.text}}>${a("words.makeOne")}</button>`}
			${o&&n`<${ml} group=${e} />`}
		</li>`}function hl({word:e}){let{form:t,concept:o,language:s,by:l,accepted:i,own:r}=e,c={form:t,concept:o,language:s??""};return n`
		<li class=${i?"":"live"}>
			<div class="what"><strong><bdi>${t}</bdi></strong> = ${sa(o)} <span class="tag">${Vn(s)}</span>
				<small>${a("words.by")} <bdi>${l}</bdi>${i?n` · ${a("words.acceptedBy")} <bdi>${i}</bdi>`:n` · ${a(r?"words.waitsOther":"words.waits")}`}</small></div>
			${!i&&!r&&n`<button type="button" class="main" onClick=${()=>oa("words/decide",{what:"accept",...c})}>${a("words.accept")}</button>`}
			<button type="button" onClick=${()=>oa("words/decide",{what:"remove",...c})}>${a("notice.remove")}</button>
		</li>`}function _n(){if(b(()=>{Be.value=bt.value=Q.value=null,f(Hn)},[]),Be.value===null)return n`<h1>${a("words")}</h1>`;let{groups:e,own:t,hidden:o,texts:s}=Be.value,l=Math.max(...e.map(i=>i.texts));return n`
		<h1>${a("words")}</h1>
		<p class="hint">${a("words.hint")}</p>
		${t.length>0&&n`<h2>${a("words.own")}</h2><ul class="tasks">${t.map(i=>n`<${hl} key=${`${i.form} ${i.concept} ${i.language}`} word=${i} />`)}</ul>`}
		<h2>${a("words.unknown")}</h2>
		${e.length===0&&n`<p class="empty">${a("words.none")}</p>`}
		<ul class="tasks">${e.map(i=>n`<${fl} key=${i.text} group=${i} most=${l} />`)}</ul>
		<p class="hint">${a("words.looked",m(s))}${o>0?` ${a("words.hidden",m(o))}`:""}</p>`}var la=d(null),Fn=()=>H(async()=>{({waiting:la.value}=await g("waiting"))}),bl=({id:e})=>f(()=>v(`waiting/${e}/drop`)).then(Fn);function gl({row:e}){return n`
		<li>
			<div class="what">
				${e.person?n`<a href=${`#person/${e.person}`}><bdi dir="ltr">${e.number??a("erased")}</bdi></a>`:a("notYours")}
				<small><span class="tag">${e.desk}</span>
					<span>${a("since")} <time>${C(e.since)}</time></span>
					${e.appointment>0&&n`<a href=${`#appointment/${e.appointment}`}>${a(e.keeps?"keepsUntilThen":"appointment")}</a>`}</small>
				${e.offers.map(t=>n`<p key=${t.day+t.time}><small>${I(P(t.day))} ${t.time} <span class="tag">${a(`offer.${t.state}`)}</span></small></p>`)}
			</div>
			<button type="button" onClick=${()=>bl(e)}>${a("takeOut")}</button>
		</li>`}function Ln(){return b(()=>{Fn()},[M.value.count]),n`
		<p><a href="#appointments">${a("backToWeek")}</a></p>
		<h1>${a("waitingList")}</h1>
		${la.value?.length===0&&n`<p class="empty">${a("nobodyWaits")}</p>`}
		<ol class="tasks">${la.value?.map(e=>n`<${gl} key=${e.id} row=${e} />`)}</ol>`}var vl=ba("voices-words",async()=>(await import("./desk-voices.js")).Voices),Nn=["volunteer","coordinator","admin"],gt=[{name:"inbox",View:an,bar:!0},{name:"appointments",View:qa,bar:!0},{name:"appointment",View:La},{name:"waiting",View:Ln},{name:"cases",View:Ba,bar:!0},{name:"import",View:Ua,least:"coordinator"},{name:"notices",View:on,bar:!0,least:"coordinator"},{name:"notice",View:rn,least:"coordinator"},{name:"notice-edit",View:dn,least:"coordinator"},{name:"flows",View:Qa,bar:!0,least:"coordinator"},{name:"numbers",View:mn,bar:!0,least:"coordinator"},{name:"voices",View:vl,bar:!0},{name:"house",View:Wa,bar:!0,least:"coordinator"},{name:"words",View:_n,bar:!0,least:"coordinator"},{name:"person",View:In},{name:"search",View:An},{name:"staff",View:qn,bar:!0,least:"admin"},{name:"audit",View:Ra,bar:!0,least:"admin"},{name:"me",View:Ma}],ia=({least:e="volunteer"})=>Nn.indexOf(k.value.role)>=Nn.indexOf(e);async function yl(){await f(()=>v("sign-out")),k.value=null}function wl(e){e.preventDefault();let t=new FormData(e.target).get("q").trim();t.length>1&&D("search",t)}var Pn=()=>n`<img src="icon.svg" alt="" width="28" height="28" />`;function kl(){return N([{key:"g",name:"key.inbox",run:()=>D("inbox")},{key:"/",name:"key.search",run:()=>document.getElementById("q").focus()}]),n`
		<header class="bar">
			<a class="skip" href="#" onClick=${e=>{e.preventDefault(),document.getElementById("main").focus()}}>${a("skip")}</a>
			<${Pn} />
			<nav class="views" aria-label=${a("views")}>
				${gt.filter(e=>e.bar&&ia(e)).map(({name:e})=>n`
					<a key=${e} href=${`#${e}`} aria-current=${Te.value[0]===e?"page":void 0}>${a(e)}</a>`)}
			</nav>
			<form role="search" onSubmit=${wl}>
				<input id="q" name="q" type="search" dir="auto" aria-label=${a("search")} placeholder=${a("searchFor")} minlength="2" maxlength="64" />
			</form>
			<nav class="self" aria-label="passaparola">
				<${ma} />
				<${kt} />
				<a href="#me"><bdi>${k.value.name}</bdi></a>
				<button type="button" class="plain" onClick=${yl}>${a("leave")}</button>
			</nav>
		</header>`}function xl(){return n`
		<header class="bar"><span class="home"><${Pn} /> passaparola</span>
			<nav class="self" aria-label="passaparola"><${kt} /></nav></header>`}function Cl(){if(k.value===void 0)return n`<main aria-busy="true"></main>`;let{View:e}=gt.find(t=>t.name===Te.value[0]&&k.value&&ia(t))??gt[0];return n`
		${k.value?n`<${kl} />`:n`<${xl} />`}
		<p class="wrong" role="alert">${L.value&&a(L.value)}</p>
		<p class="did" role="status">${yt.value&&a(yt.value)}</p>
		<main id="main" tabindex="-1">${k.value?n`<${e} key=${Te.value.join("/")} parts=${Te.value.slice(1)} />`:n`<${ha} />`}</main>`}await $a();ca(n`<${Cl} />`,document.body);U();
