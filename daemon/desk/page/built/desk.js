// SPDX-License-Identifier: AGPL-3.0-or-later
// made by daemon/desk/page/build from cd28cf4eeed429257f9b3e285d957760
// with preact, htm, signals and lean-qr: licences.txt
import{$ as xt,A as Z,B as $t,C as ft,D as h,E as ht,F as R,G as ee,H as x,I as pe,J as _,K as Ne,L,M as $,N as me,O as F,P as We,Q as de,R as z,S as bt,T as gt,U as vt,V as ke,W as xe,X as yt,Y as wt,Z as Ce,_ as kt,a as lt,b as s,ba as Ct,c as Ke,d as it,e as y,f as W,g as f,h as V,i as P,j as b,m as ut,n as ye,o as ct,p as pt,q as o,r as M,s as ce,t as H,v as mt,w as j,x as dt,y as K,z as we}from"./desk-chunk.js";function Pe(){return s`
		<label>
			<span class="hidden">${o("language")}</span>
			<select value=${ye.value} onChange=${e=>pt(e.target.value)}>
				${Object.entries(ut).map(([e,{name:t}])=>s`
					<option key=${e} value=${e} lang=${e}>${t}</option>`)}
			</select>
		</label>`}var Se=/^#link=(\w+)$/.exec(location.hash)?.[1],$e=f(null),St=f(!1);Se&&history.replaceState(null,"",location.pathname);async function vn(e){e.preventDefault();let t=Object.fromEntries(new FormData(e.target));t.name=t.name?.trim().toLowerCase();let n=await $(()=>$e.value===null?b("sign-in",t):b("sign-in/link",{link:Se,password:t.password}));if(!n&&x.value==="code"){St.value=!0;return}n&&($e.value=null,await F())}function je({name:e}){y(()=>{Se&&$(async()=>{$e.value=(await b("sign-in/link",{link:Se})).name})},[]);let t=$e.value!==null;return s`
		<form class="door" onSubmit=${vn}>
			<h1>${o(t?"choosePassword":"enter")}</h1>
			${t?s`<p><bdi>${$e.value}</bdi></p>`:s`
				<label>${o("name")}<input name="name" ref=${e===void 0?de:void 0} required autocomplete="username" autocapitalize="none" defaultValue=${e} readonly=${e!==void 0} /></label>`}
			<label>${o("passwordWord")}<input name="password" type="password" ref=${t||e!==void 0?de:void 0} required
				minlength=${t?10:1} autocomplete=${t?"new-password":"current-password"} /></label>
			${t&&s`<p class="hint">${o("passwordHint")}</p>`}
			${St.value&&s`<label>${o("codeWord")}<input name="code" inputmode="numeric" autocomplete="one-time-code" pattern="[0-9]{6}" required /></label>`}
			<button class="main">${o("enter")}</button>
		</form>`}var yn=[.2,.375,.5555555555555556,.6666666666666666],wn=(e,t)=>n=>{let a=4*e+n-4,l="*-04-39?2$%%$%%'$%''%'''%')(%'))%(++'(++'(+.'+-.',/3',33)-/5)-43).36)058*18<+37<+4:<,4:E,5<A-7>C/8@F/:EH/<EK0=FM1?IP2@KS3BNV4DPY5FS\\6HV_6IXb7K[e8N^i9Pam;Rdp<Tgt".charCodeAt(a)-35,i=a>8?l:1,r=t/i|0,u=t%i,c=i-u,m=a>8?r*yn[n]+(e>5)&-2:l,p=r-m;return{t:c*p+u*p+u,o:[[c,p],[u,p+1]],i:m}};var Y=e=>new Uint8Array(e),fe=e=>{let t=new Error(`lean-qr error ${e}`);throw t.code=e,t},De=e=>"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:".indexOf(e),_e=e=>e.charCodeAt(0),It=(...e)=>(t,n)=>e.forEach(a=>a(t,n)),Vt=e=>t=>{t.eci!==e&&(t.push(7,4),e<128?t.push(e,8):e<16384?t.push(32768|e,16):t.push(12582912|e,24),t.eci=e)},Ue=e=>(t,n)=>{t.push(4,4),t.push(e.length,8+8*(n>9)),e.forEach(a=>t.push(a,8))},ne=(e,t,n,a,l=(r,u)=>n(r.length,u),i=a?r=>It(Vt(a),e(r)):e)=>(i.test=t,i.l=n,i.est=l,i.eci=a&&[a],i),At=ne(e=>(t,n)=>{t.push(1,4),t.push(e.length,10+2*(n>26)+2*(n>9));let a=0;for(;a<e.length-2;a+=3)t.push(+e.slice(a,a+3),10);a<e.length-1?t.push(+e.slice(a),7):a<e.length&&t.push(+e[a],4)},e=>/[0-9]/.test(e),(e,t)=>14+2*(t>26)+2*(t>9)+10*e/3),Ot=ne(e=>(t,n)=>{t.push(2,4),t.push(e.length,9+2*(n>26)+2*(n>9));let a=0;for(;a<e.length-1;a+=2)t.push(45*De(e[a])+De(e[a+1]),11);a<e.length&&t.push(De(e[a]),6)},e=>De(e)>=0,(e,t)=>13+2*(t>26)+2*(t>9)+5.5*e),te=ne(e=>Ue([...e].map(_e)),e=>_e(e)<128,(e,t)=>12+8*(t>9)+8*e);te._=!0,te.u=!0;var Ye=ne(te,e=>_e(e)<256,te.l,3);Ye._=!0;var Dt=new TextEncoder,Xe=ne(e=>Ue(Dt.encode(e)),()=>1,0,26,(e,t)=>12+8*(t>9)+8*Dt.encode(e).length);Xe._=!0;var ze=()=>{let e=new Map,t=new TextDecoder("sjis"),n=Y(2);for(let a=0;a<7973;++a)n[0]=a/192+129+64*(a>5951),n[1]=a%192+64,e.set(t.decode(n),a);return e.delete("�"),ze=()=>e,e},Qe=ne(e=>(t,n)=>{t.push(8,4),t.push(e.length,8+2*(n>26)+2*(n>9));for(let a of e)t.push(ze().get(a),13)},e=>ze().has(e),(e,t)=>12+2*(t>26)+2*(t>9)+13*e);Qe._=!0;var qt=[At,Ot,te,Ye,Qe,Xe],kn={auto:(e,{modes:t=qt}={})=>(n,a)=>{let l=t.map((p,g)=>{let w=new Map,D=(v,k)=>(w.has(v)||w.set(v,k(v,a)),w.get(v));return{m:p,h:1<<g,C:p.est("",a),S:p.l?(v,k)=>D(k-v,p.l):(v,k)=>D(e.slice(v,k),p.est)}}),i=[{v:0}],r=0,u=0,c=-1;for(let p of[...e,""]){let g=0;if(p)for(let w of l)w.m.test(p)&&(g|=w.h);if(!p||g!==c){if(c!==-1){let w=new Set(i.map(v=>v.D)),D=[];for(let{m:v,C:k,S:E,h:J}of l)if(c&J){let U=E(r,u);for(let le of v.eci??w)if(!v.u||!le){let ie;for(let N of i)if(N.D===le||v.eci){let ue=N.m===v&&N.D===le,Me=ue?N.V:N,rt=v._&&ue?N.v+U-k:Me.v+12*(Me.D!==le)+(ue?E(ue?N.$:r,u):U);(!ie||rt<ie.v)&&(ie={$:ue?N.$:r,V:Me,m:v,D:le,A:u,v:rt})}ie&&D.push(ie)}}i=D}c=g,r=u}u+=p.length}i.length||fe(5);let m=[];for(let p=i.reduce((g,w)=>w.v<g.v?w:g);p.m;p=p.V)m.push(p.m(e.slice(p.$,p.A)));m.reverse().forEach(p=>p(n,a))},multi:It,eci:Vt,bytes:Ue,numeric:At,alphaNumeric:Ot,ascii:te,iso8859_1:Ye,shift_jis:Qe,utf8:Xe},xn=()=>({F:Y(2956),I:0,push(e,t){for(let n=t,a=8-(7&this.I);n>0;n-=a,a=8)this.F[this.I>>3]|=e<<a>>n,this.I+=n<a?n:a}}),Re=(e,t=e*e,n=Y(t))=>({size:e,K:n,get:(a,l)=>a>=0&&a<e&&!!(1&n[l*e+a]),toString({on:a="##",off:l="  ",lf:i=`
`,pad:r=4,padX:u=r,padY:c=r}={}){let m="";for(let p=-c;p<e+c;++p){for(let g=-u;g<e+u;++g)m+=this.get(g,p)?a:l;m+=i}return m},toImageData(a,{on:l=[0,0,0],off:i=[0,0,0,0],pad:r=4,padX:u=r,padY:c=r}={}){let m=e+2*u,p=e+2*c,g=a.createImageData(m,p),w=new Uint32Array(g.data.buffer);g.data.set([...l,255]);let D=w[0];g.data.set([...i,255]);let v=w[0];for(let k=0;k<p;++k)for(let E=0;E<m;++E)w[k*m+E]=this.get(E-u,k-c)?D:v;return g},toCanvas(a,l){let i=a.getContext("2d"),r=this.toImageData(i,l);a.width=r.width,a.height=r.height,i.putImageData(r,0,0)},toDataURL({type:a="image/png",scale:l=1,...i}={}){let r=document.createElement("canvas"),u=r.getContext("2d"),c=this.toImageData(u,i);return r.width=c.width*l,r.height=c.height*l,u.putImageData(c,0,0),u.imageSmoothingEnabled=!1,u.globalCompositeOperation="copy",u.drawImage(r,0,0,c.width,c.height,0,0,r.width,r.height),r.toDataURL(a,1)}}),Ee=[(e,t)=>1&(e^t),(e,t)=>1&t,e=>e%3,(e,t)=>(e+t)%3,(e,t)=>1&(e/3^t>>1),(e,t)=>(e&t&1)+e*t%3,(e,t)=>(e&t)+e*t%3&1,(e,t)=>(e^t)+e*t%3&1],Ie=Y(511);for(let e=0,t=1;e<255;t=2*t^285*(t>127))Ie[Ie[t+255]=e++]=t;var Ht=e=>Ie[e%255],Lt=e=>Ie[e+255],Cn=(e,t)=>{let n=Y(e.length+t.length-1);for(let a=0;a<e.length;++a)for(let l=0;l<t.length;++l)n[a+l]^=Ht(e[a]+t[l]);return n.map(Lt)},Sn=(e,t)=>{let n=Y(e.length+t.length-1);n.set(e,0);for(let a=0;a<e.length;++a)if(n[a]){let l=Lt(n[a]);for(let i=0;i<t.length;++i)n[a+i]^=Ht(t[i]+l)}return n.slice(e.length)},Be=[[0],[0,0]];for(let e=1;e<30;++e)Be.push(Cn(Be[e],[0,e]));var Dn=(e,t)=>{let n=[[],[]],a=0,l=0;for(let[r,u]of t.o)for(let c=0;c<r;++c,a+=u){let m=e.slice(a,a+u);n[0].push(m),n[1].push(Sn(m,Be[t.i])),l+=u+t.i}let i=Y(l);l=0;for(let r of n)for(let u=0,c=-1;c<l;++u){c=l;for(let m of r)u<m.length&&(i[l++]=m[u])}return i},Ft=(e,t,n)=>{let a=e<<=n;for(let l=134217728;l>>=1;)a&l&&(a^=t*(l>>n));return a|e},En=({size:e,K:t},n)=>{let a=(r,u,c,m)=>{for(;c-- >0;r+=e)t.fill(m,r,r+u)},l=(r,u,c)=>{for(let m=0;m++<3;c-=2)a(u*e+r-(c>>1)*(e+1),c,c,2|m)},i=2*((e-13)/(1+(n/7|0))/2+.75|0);if(n>1)for(let r=e-7;r>8;r-=i){for(let u=r;u>8;u-=i)l(r,u,5);r<e-7&&l(r,6,5)}if(n>6)for(let r=Ft(n,7973,12),u=1;u<7;++u)for(let c=12;c-- >9;r>>=1)t[u*e-c]=2|1&r;a(7,2,9,2),a(e-8,8,9,2);for(let r=0;r<e;++r)t[6*e+r]=3^1&r;l(3,3,7),l(e-4,3,7);for(let r=0;r<e;++r)for(let u=r;u<e;++u)t[u*e+r]=t[r*e+u];t[(e-8)*e+8]=3},In=({size:e,K:t})=>{let n=[];for(let a=e-2,l=e,i=-1;a>=0;a-=2){for(a===5&&(a=4);l+=i,l!==-1&&l!==e;){let r=l*e+a;t[r+1]||n.push(r+1),t[r]||n.push(r)}i*=-1}return n},Vn=({K:e},t,n)=>t.forEach((a,l)=>e[a]=n[l>>3]>>(7&~l)&1),An=({size:e,K:t},n,a,l)=>{for(let r=0;r<e;++r)for(let u=0;u<e;++u){let c=r*e+u;t[c]^=!(n(u,r)||2&t[c])}let i=21522^Ft((1^l)<<3|a,1335,10);for(let r=0;r++<8;i>>=1)t[(r-(r<7))*e+8]=1&i,t[9*e-r]=1&i;for(let r=8;--r,i;i>>=1)t[8*e+r-(r<7)]=1&i,t[(e-r)*e+8]=1&i},On=({size:e,K:t},n=0,a=0)=>{for(let l=0;l<e;++l){for(let i=0;i<2;++i)for(let r,u=0,c=0,m=2;u<e;++u){let p=1&t[i?l*e+u:u*e+l];a+=p,c=(c>>1|2098176)&(3047517^p-1),2049&c&&(n+=40),p^m&&(r=0),m=p,n+=++r===5?3:r>5}if(l)for(let i=e+l,r=5*t[l-1]^t[l];i<e*e;i+=e){let u=5*t[i-1]^t[i];n+=3*!(1&(r|u)|4&(r^u)),r=u}}return n+10*(10*Math.abs(a/(e*e)-1)|0)},Et=[],Ve=(e=fe(1),{minCorrectionLevel:t=0,maxCorrectionLevel:n=3,minVersion:a=1,maxVersion:l=40,mask:i,trailer:r=60433,...u}={})=>{n<t&&fe(3),l<a&&fe(2),typeof e=="string"&&(e=kn.auto(e,u));for(let c=a,m=0;c<=l;++c){let p=Et[c];p||(Et[c]=p=Re(4*c+17),En(p,c),p.p=In(p));let g=wn(c,p.p.length>>3);if(8*g(t).t<m)continue;let w=xn();e(w,c),m=w.I;for(let D=n;D>=t;--D){let v=g(D);if(8*v.t<m)continue;for(w.I=m+11&-8;w.I<8*v.t;)w.push(r,16);let k=Re(p.size,p.K);return Vn(k,p.p,Dn(w.F,v)),(Ee[i]?[Ee[i]]:Ee).map((E,J)=>{let U=Re(k.size,k.K);return An(U,E,i??J,D),U.s=Ee[i]?0:On(U),U}).reduce((E,J)=>J.s<E.s?J:E)}}fe(4)};Ve.with=(...e)=>(t,n)=>Ve(t,{modes:[...qt,...e],...n});var X=f(null),Ge=4;function qn({address:e}){let t=Ve(e),n=[];for(let l=0;l<t.size;l++)for(let i=0;i<t.size;i++)t.get(i,l)&&n.push(`M${i} ${l}h1v1h-1z`);let a=t.size+2*Ge;return s`<svg class="qr" viewBox=${`${-Ge} ${-Ge} ${a} ${a}`} role="img" aria-label=${o("qr")}><path d=${n.join("")} /></svg>`}var Hn=()=>$(async()=>{X.value=await V("me/code")});async function Ln(e){e.preventDefault();let{password:t,code:n}=Object.fromEntries(new FormData(e.target));await $(()=>b("me/code",{password:t,code:n,secret:X.value.secret}),"saved")&&(X.value=null,await F())}async function Fn(e){e.preventDefault();let{password:t}=Object.fromEntries(new FormData(e.target));await $(()=>b("me/code/remove",{password:t}),"saved")&&await F()}var Tt=()=>s`<label>${o("passwordWord")}<input name="password" type="password" required autocomplete="current-password" /></label>`;function Tn(){return s`
		<p>${o("codeHow")}</p>
		<${qn} address=${X.value.address} />
		<p><a href=${X.value.address}>${o("codeHere")}</a></p>
		<p>${o("codeByHand")} <code class="secret" dir="ltr">${X.value.secret.match(/.{1,4}/g).join(" ")}</code></p>
		<form class="stack" onSubmit=${Ln}>
			<label>${o("codeWord")}<input name="code" inputmode="numeric" dir="ltr" autocomplete="one-time-code" pattern="[0-9]{6}" required /></label>
			<${Tt} />
			<button class="main">${o("save")}</button>
		</form>`}function Mt(){return s`
		<section><h2>${o("secondStep")}</h2>
			<p class="hint">${o(h.value.code?"codeOn":"codeOff")}</p>
			${h.value.code?s`<form class="stack" onSubmit=${Fn}><${Tt} /><button>${o("codeRemove")}</button></form>`:X.value?s`<${Tn} />`:s`<button type="button" onClick=${Hn}>${o("codeSet")}</button>`}
		</section>`}var Kt=e=>async t=>{t.preventDefault();let n=t.target;await $(()=>b(e,Object.fromEntries(new FormData(n))),"saved")&&(n.reset(),await F())},Mn=({id:e})=>$(()=>b(`me/sessions/${e}/end`)).then(F);function Kn(){return s`
		<section><h2>${o("ownPhone")}</h2>
			<p class="hint">${o("ownPhoneHint")}</p>
			<form class="line" onSubmit=${Kt("me/phone")}>
				<label><span class="hidden">${o("ownPhone")}</span>
					<input name="phone" type="tel" dir="ltr" autocomplete="tel" placeholder="+39…" maxlength="20" defaultValue=${h.value.phone??""} key=${h.value.phone} /></label>
				<button>${o("save")}</button>
			</form></section>`}function Nn(){return s`
		<section><h2>${o("choosePassword")}</h2>
			<form class="stack" onSubmit=${Kt("me/password")}>
				<input class="hidden" type="text" name="name" value=${h.value.name} autocomplete="username" tabindex="-1" aria-hidden="true" readonly />
				<label>${o("passwordWord")}<input name="password" type="password" required autocomplete="current-password" /></label>
				<label>${o("newPassword")}<input name="new" type="password" required minlength="10" autocomplete="new-password" /></label>
				<p class="hint">${o("passwordHint")}</p>
				<button>${o("save")}</button>
			</form></section>`}function Nt(){let{name:e,role:t,desks:n,sessions:a}=h.value;return s`
		<h1><bdi>${e}</bdi></h1>
		<p class="tags"><span class="tag">${o(`role.${t}`)}</span> ${n.split(" ").map(l=>s`<span key=${l} class="tag">${l==="all"?o("allDesks"):H(l)}</span> `)}</p>
		<div class="panels">
			<${Kn} />
			<section><h2>${o("sessions")}</h2>
				<ul class="items">${a.map(l=>s`
					<li key=${l.id}><time>${K(l.began)}</time> <small>${o("until")} ${K(l.ends)}</small>
						${l.here?s`<span class="tag">${o("here")}</span>`:s`<button type="button" onClick=${()=>Mn(l)}>${o("end")}</button>`}</li>`)}</ul></section>
			<${Mt} />
			<${Nn} />
		</div>`}var Ae=f(null),Wt=f([]),he=f([]),Wn=P(),jt=e=>me(()=>Wn([`appointments/${e}`],t=>{Ae.value=t}));async function Rt(e,t){he.value=[];try{return x.value="",await b(e,t)}catch(n){return x.value=n.message,he.value=n.columns??[],null}}function C({name:e,children:t}){return s`<label>${o(`field.${e}`)}${t}
		${he.value.includes(e)&&s`<span class="wrong">${o(`bad.${e}`)}</span>`}</label>`}function Pn(e){let t=Math.round(e/36e5);return t%24===0?`${Z(t/24)} ${o("days")}`:`${Z(t)} ${o("hours")}`}function jn({history:e}){return s`
		<h2>${o("told")}</h2>
		${e.length===0?s`<p class="empty">${o("toldNothing")}</p>`:s`
			<ol class="history">${e.map(t=>s`
				<li><time>${K(t.at)}</time>
					<span>${t.before===0?o("ofChange"):`${Pn(t.before)} ${o("beforeIt")}`}</span>
					<span class="tag">${o(`told.${t.state}`)}</span>
					${t.calls>0&&s`<span class="tag">${o("calls")}: ${Z(t.calls)}</span>`}
					${t.stale&&s`<span class="tag">${o("told.stale")}</span>`}</li>`)}</ol>`}`}async function Je(e,t,n,a){let l=await Rt(t,n);if(l){for(let i of document.querySelectorAll("#main details"))i.open=!1;document.getElementById("main").focus()}await jt(e),l&&(pe.value=a)}var _t=({past:e,state:t})=>e||t==="cancelled",zt=({id:e})=>Je(e,`appointments/${e}/wait`,{},"waitsNow");function Pt(e){let t=document.querySelector(`details.${e}`);t&&(t.open=!0,t.querySelector("input, button").focus())}var Rn=[{key:"m",name:"moveIt",run:()=>Pt("move")},{key:"w",name:"waitForSlot",run:()=>!_t(Ae.value)&&zt(Ae.value)},{key:"x",name:"cancelIt",run:()=>Pt("cancel")},{key:"Escape",name:"back",run:()=>history.back()}];function _n({item:e}){let t=n=>{n.preventDefault();let{starts:a,place:l,reminders:i}=Object.fromEntries(new FormData(n.target));Je(e.id,`appointments/${e.id}`,{version:e.version,starts:a,place:l,reminders:i?"yes":"no"},"movedNow")};return _t(e)?null:s`
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
		<button type="button" onClick=${()=>zt(e)}>${o("waitForSlot")}</button>`}function zn({id:e}){y(()=>{he.value=[]},[e]),y(()=>{jt(e)},[e,_.value.count]);let t=Ae.value,n=String(t?.id)===e;return z(n?Rn:[]),n?s`
		<p><a href=${`#appointments/week/${t.day}`}>${o("backToWeek")}</a></p>
		<h1>${j(Ce(t.day))}, <time>${t.time}</time> · <bdi dir="ltr">${t.code}</bdi></h1>
		<p><${kt} item=${t} /> ${t.desk&&s`<span class="tag">${H(t.desk)}</span>`} ${t.topic&&s`<span class="tag" dir="auto">${t.topic}</span>`} ${t.staff&&s`<span class="tag" dir="auto">${t.staff}</span>`}</p>
		<p dir="auto">${t.place}</p>
		<p>${t.person?s`<a href=${`#person/${t.person}`}>${o("conversation")} <${xe} task=${t} /></a>`:o("notYours")}</p>
		<${_n} item=${t} />
		<${jn} history=${t.history} />`:s`<h1>${o("appointment")}</h1>`}function Bn({starts:e="",desk:t="",person:n=""}){y(()=>{he.value=[],me(async()=>{({desks:Wt.value}=await V("appointments?days=1"))}),document.querySelector(e?"#who":"#starts")?.focus()},[]);let a=Wt.value,l=async i=>{i.preventDefault();let{who:r,reminders:u,...c}=Object.fromEntries([...new FormData(i.target)].filter(([,g])=>g!=="")),m=/^[a-z0-9]{12}$/.test(r??""),p=await Rt("appointments",{...c,[m?"person":"number"]:r,reminders:u?"yes":"no"});p&&location.replace(`#appointment/${p.id}`)};return s`
		<p><a href="#appointments">${o("backToWeek")}</a></p>
		<form class="door wider" onSubmit=${l}>
			<h1>${o("newAppointment")}</h1>
			<${C} name="starts"><input id="starts" name="starts" type="datetime-local" required defaultValue=${e} /></${C}>
			<${C} name="number"><input id="who" name="who" required maxlength="40" dir="ltr" autocomplete="off" defaultValue=${n} /></${C}>
			<p class="hint">${o("whoHint")}</p>
			<label>${o("desk")}<select name="desk"><option value="">–</option>${a.map(({name:i})=>s`<option key=${i} value=${i} selected=${i===t}>${H(i)}</option>`)}</select></label>
			<${C} name="place"><input name="place" maxlength="300" dir="auto" required=${!a.some(({place:i})=>i)} /></${C}>
			<${C} name="topic"><input name="topic" maxlength="60" dir="auto" /></${C}>
			<label>${o("field.language")}<select name="language"><option value=""></option>${R.value.languages.map(({tag:i,name:r})=>s`<option key=${i} value=${i} lang=${i}>${r}</option>`)}</select></label>
			<${C} name="code"><input name="code" maxlength="20" dir="ltr" autocapitalize="characters" /></${C}>
			<p class="hint">${o("codeHint")}</p>
			<label class="tick"><input name="reminders" type="checkbox" defaultChecked /> ${o("field.reminders")}</label>
			<button class="main">${o("save")}</button>
		</form>`}function Bt({parts:[e,t,n,a]}){return e==="new"?s`<${Bn} starts=${t} desk=${n} person=${a} />`:s`<${zn} id=${e} />`}var d=f(null),B=f([]),ae=f(0),oe=f(null),se=f(null),Un=P(),A=e=>d.value?.person===e;function Yn(e,t){let n=t.rows.toReversed(),a=d.value?.person===e.person?B.value.filter(({id:l})=>l<n[0]?.id):[];a.length===0&&(ae.value=t.earlier),B.value=[...a,...n],d.value=e}async function Q(e){try{await Un([`people/${e}`,`people/${e}/thread`],Yn)&&d.value.tasks.some(({unread:t})=>t)&&await b(`people/${e}/read`)}catch(t){t.message==="nobody"&&A(e)&&(d.value=null),ee.value.includes(e)&&(x.value=t.message)}}var Ut=()=>$(async()=>{let e=d.value.person,t=ae.value,n=await V(`people/${e}/thread?from=${t}`);!A(e)||ae.value!==t||(B.value=[...n.rows.toReversed(),...B.value],ae.value=n.earlier)}),Ze=e=>$(async()=>{let t=d.value.person,n=e?(await V(`people/${t}/thread?q=${encodeURIComponent(e)}`)).rows.toReversed():null;A(t)&&(se.value=n)});async function S(e,t,n){let a=d.value.person,l=await $(()=>b(e,t),n);return A(a)&&await Q(a),l}var Qt=1e3,Yt=60*Qt,Xn=["normal","neutral","silent","never"];function Qn(e,t){let[,n]=Ke(0);it(()=>{let a=e-Date.now();if(e===0)return;let l=setTimeout(()=>{a<=Yt&&Q(t),n(i=>i+1)},Math.max(Qt,Math.min(a,Yt)));return()=>clearTimeout(l)})}function Gt(){let{holder:e,held_until:t,person:n}=d.value;Qn(e===null?0:t,n);let a=e===h.value.name;return e===null?s`<p class="held"><span>${o("machineAnswers")}</span>
			<button type="button" onClick=${()=>S(`people/${n}/hold`)}>${o("hold")}</button></p>`:s`<p class="held mine"><span>${o("heldBy")} <bdi>${e}</bdi> · ${o("until")} ${we(t)} (${$t(t)})</span>
		${a&&s`<button type="button" onClick=${()=>S(`people/${n}/free`)}>${o("free")}</button>`}</p>`}function Jt({path:e,name:t}){let n=async a=>{a.preventDefault();let l=a.target,{desk:i,due:r,note:u,colleague:c}=Object.fromEntries(new FormData(l)),m=await $(()=>b(e,{...u&&{note:u},...i&&{desk:i},...c&&{to:c},...r&&{due:mt(`${r}T09:00`),state:"waiting"}}),"saved");m&&i?L("inbox"):m&&(l.reset(),l.closest("details").open=!1,Q(d.value.person))};return s`
		<details class="hand"><summary>${o(t)}</summary>
			<form onSubmit=${n}>
				<label>${o("toDesk")}<select name="desk"><option value=""></option>${R.value.desks.map(a=>s`<option key=${a} value=${a}>${H(a)}</option>`)}</select></label>
				<label>${o("toPerson")}<select name="colleague"><option value=""></option>${R.value.staff.map(a=>s`<option key=${a.name}>${a.name}</option>`)}</select></label>
				<label>${o("sentence")}<input name="note" maxlength="1600" dir="auto" autocomplete="off" /></label>
				<label>${o("due")}<input type="date" name="due" /></label>
				<button class="main">${o("save")}</button>
			</form></details>`}function Gn({task:e,mine:t}){let n=()=>S(`tasks/${e.id}`,{state:"done",...e.staff&&{of:e.staff}});return t||e.staff===null?s`<button type="button" onClick=${n}>${o("close")}</button>`:s`
		<details class="asks"><summary>${o("close")}</summary>
			<p>${o("colleague")} <bdi>${e.staff}</bdi>.</p>
			<button type="button" onClick=${n}>${o("closeAnyway")}</button></details>`}function Xt({task:e}){let t=e.staff===h.value.name;return s`
		<li class=${`todo ${e.urgent?"urgent":""} ${e.state}`}>
			<p><strong>${ce(e.topic)}</strong>${e.desk!==gt&&s` <span class="tag">${H(e.desk)}</span>`}</p>
			<small>${o(e.state)}${e.staff&&s` · <bdi>${e.staff}</bdi>`}${e.state!=="done"&&s` · ${o("dueOn")} <time>${j(e.due)}</time>`}</small>
			${e.state!=="done"&&s`
				<p class="deeds">
					${!t&&s`<button type="button" disabled=${e.staff!==null} onClick=${()=>S(`tasks/${e.id}`,{take:!0})}>${o("take")}</button>`}
					<${Gn} task=${e} mine=${t} />
				</p>
				<${Jt} path=${`tasks/${e.id}`} name="handOver" />`}
		</li>`}function Jn(){let e=d.value,t=()=>$(async()=>{let{number:a}=await b(`people/${e.person}/number`);A(e.person)&&(oe.value=a)}),n=a=>S(`people/${e.person}/about`,a,"saved");return s`
		<dl class="known">
			<div><dt>${o("number")}</dt><dd><bdi dir="ltr">${oe.value??e.number??o("erased")}</bdi>
				${e.number&&!oe.value&&s` <button type="button" class="plain" onClick=${t}>${o("showNumber")}</button>`}</dd></div>
			<div><dt><label for="language">${o("theirLanguage")}</label></dt><dd>
				<select id="language" value=${e.language??""} onChange=${({target:a})=>n({language:a.value})}>
					${!e.language&&s`<option value="">?</option>`}
					${R.value.languages.map(({tag:a})=>s`<option key=${a} value=${a}>${ke(a)}</option>`)}
				</select></dd></div>
			<div><dt><label for="safety">${o("safety")}</label></dt><dd>
				<select id="safety" value=${e.safety} onChange=${({target:a})=>n({safety:a.value})}>
					${Xn.map(a=>s`<option key=${a} value=${a}>${o(a)}</option>`)}
				</select></dd></div>
			${(e.lists||e.consent)&&s`<div><dt>${o("lists")}</dt><dd>${et(e).map(a=>s`<span key=${a} class="tag"><bdi>${a}</bdi></span> `)}
				<small>${e.consent===null?o("known.noConsent"):s`${o("known.consented")}${e.consented>0&&s` <time>${dt(e.consented)}</time>`}: <bdi>${e.consent}</bdi>`}</small></dd></div>`}
		</dl>`}var et=({lists:e})=>e?.split(";")??[];function Zn(){let[e,t]=Ke([]),n=d.value,a=et(n),l=({target:r})=>r.open&&$(async()=>t((await V("lists")).lists)),i=async r=>{r.preventDefault();let u=new FormData(r.target),c=u.getAll("lists"),[m,p]=[u.get("called").trim(),u.has("consent")];await S(`people/${n.person}/known`,{...m!==(n.name??"")&&{name:m},...c.join()!==a.join()&&{lists:c.join(";")},...p!==(n.consent!==null)&&{consent:p?u.get("words").trim()||o("known.words"):""}},"saved")&&A(n.person)&&et(d.value).join()!==c.join()&&(x.value="list-theirs")};return s`
		<details class="say" onToggle=${l}><summary>${o("known")}</summary>
			<form class="stack" onSubmit=${i}>
				<label class="tick"><input type="checkbox" name="consent" defaultChecked=${n.consent!==null} /> ${o("known.consent")}</label>
				<fieldset><legend>${o("lists")}</legend>
					${[...new Set([...a,...e])].map(r=>s`
						<label key=${r} class="tick"><input type="checkbox" name="lists" value=${r} defaultChecked=${a.includes(r)} /> <bdi>${r}</bdi></label>`)}
				</fieldset>
				${n.consent===null&&s`<label>${o("known.how")}<input name="words" maxlength="300" dir="auto" autocomplete="off" placeholder=${o("known.words")} /></label>`}
				<label>${o("known.called")}<input name="called" maxlength="200" dir="auto" autocomplete="off" defaultValue=${n.name??""} /></label>
				<button class="main">${o("save")}</button>
			</form></details>`}function tt(){let e=d.value,[t,n]=[!1,!0].map(a=>e.tasks.filter(({state:l})=>l==="done"===a));return s`
		<h2>${o("tasks")}</h2>
		${t.length===0&&s`<p class="empty">${o("nothing")}</p>`}
		<ul>${t.map(a=>s`<${Xt} key=${a.id} task=${a} />`)}</ul>
		<${Jt} key=${e.person} path=${`people/${e.person}/task`} name="nextStep" />
		<h2>${o("appointments")}</h2>
		<p><a class="button" href=${`#appointment/new///${e.person}`}>${o("newAppointment")}</a></p>
		<ul class="items">${e.appointments.map(a=>s`
			<li key=${a.id}><a href=${`#appointment/${a.id}`}><time>${K(a.starts)}</time></a> <span class="tag">${M("appointment",a.state)}</span>
				<small><bdi dir="ltr">${a.code}</bdi> · <bdi>${a.place}</bdi></small></li>`)}</ul>
		${e.cases.length>0&&s`<h2>${o("cases")}</h2>
			<ul class="items">${e.cases.map(a=>s`
				<li key=${a.id}><bdi dir="ltr">…${a.number}</bdi> <span class="tag">${M("case",a.state)}</span></li>`)}</ul>`}
		<${Jn} />
		<${Zn} key=${e.person} />
		${n.length>0&&s`<details><summary>${o("before")} (${Z(n.length)})</summary>
			<ul>${n.map(a=>s`<${Xt} key=${a.id} task=${a} />`)}</ul></details>`}`}var ea=e=>R.value.flows[e]??ce(e),ta=(e,t)=>e?.other&&e.kind===t.kind&&e.at===t.at,tn=e=>e.kind==="call"&&e.text!==null&&e.text!=="answered";function na(e){let t=[];for(let n of e){let a=t.at(-1);if(n.other){ta(a,n)||t.push(n);continue}n.channel!=="call"?t.push(n):a?.call&&!a.over?a.call.push(n):t.push({id:n.id,at:n.at,call:[n]}),t.at(-1).call&&tn(n)&&(t.at(-1).over=!0)}return t}var re=({row:e,children:t})=>s`
	<small class="meta"><time datetime=${new Date(e.at).toISOString()}>${we(e.at)}</time>${e.staff&&s` · <bdi>${e.staff}</bdi>`}${t}</small>`;function nn({row:e}){return e.status?s` · <span class=${`fared ${e.status}`}>${o(e.status)}${e.why&&`: ${M("why",e.why)}`}</span>`:e.parts>1?s` · ${o("partsOf",e.parts)}`:null}var Oe={reminder:"reminder",notice:"notice",lookup:"lookup",error:"error"};function aa({row:e}){return s`
		<li class=${`row ${e.direction} ${e.status==="failed"?"lost":""}`}>
			${Oe[e.kind]&&s`<small class="kind">${o(`kind.${Oe[e.kind]}`)}</small>`}
			<p dir="auto" lang=${e.language}>${e.text??s`<em>${o("erased")}</em>`}</p>
			<${re} row=${e}>${e.direction==="out"&&!e.staff&&` · ${o("machine")}`}<${nn} row=${e} /></${re}>
		</li>`}function Zt(e){let t=[];for(let{kind:n,flow:a,text:l}of e)n==="keys"&&l?t.at(-1)?.keys.push(l):a&&a!==t.at(-1)?.name&&t.push({name:a,keys:[]});return t}var en=e=>Number(/^(\d+) s$/.exec(e??"")?.[1]??0),oa=e=>e<60?o("seconds",e):o("minutes",Math.round(e/60));function sa({item:{call:e}}){let[t]=e,n=e.find(tn),a=e.filter(({kind:r})=>r==="recording"),l=e.filter(({kind:r})=>r!=="call"),i=t.direction==="out";return s`
		<li class=${`row call ${i?"out":"in"}`}>
			<p class="head"><span aria-hidden="true">☎</span> <strong>${o(i?"callOfOurs":"call")}</strong>
				${n&&s` <span>${en(n.text)>0?oa(en(n.text)):M("end",n.text)}</span>`}</p>
			${Zt(l).length>0&&s`<ol class="way">${Zt(l).map(({name:r,keys:u},c)=>s`
				<li key=${c}>${ea(r)}${u.map(m=>s` <kbd dir="ltr">${m}</kbd>`)}</li>`)}</ol>`}
			${a.map(r=>s`<p key=${r.id}>${o("leftMessage",r.seconds)}${r.audio?s`<${vt} id=${r.id} />`:null}</p>`)}
			${l.length>0&&s`<details><summary>${o("wholeCall")}</summary>
				<ol class="heard">${l.map(r=>s`<li key=${r.id} class=${r.direction} dir="auto" lang=${r.language}>${r.kind==="keys"?s`<kbd dir="ltr">${r.text||o("silence")}</kbd>`:r.text}</li>`)}</ol></details>`}
			<${re} row=${t}><${nn} row=${t} /></${re}>
		</li>`}function ra({row:e}){return s`<li class="row note"><small class="kind">${o("noteWord")}</small><p dir="auto">${e.text}</p><${re} row=${e} /></li>`}function la({row:e}){let t=e.kind==="call"?o("ringing"):e.kind==="note"?M("did",e.step):e.kind==="follow_up"?s`${ce(e.flow??"")}: ${M("did",e.step??"open")}`:M("kind",e.kind);return s`<li class="event"><p>${t}${e.text&&s` — <span dir="auto">${e.text}</span>`}</p><${re} row=${e} /></li>`}function ia({row:e}){return s`<li class="event"><p>${o("otherDesk")}${Oe[e.kind]&&s`: ${o(`kind.${Oe[e.kind]}`)}`}</p></li>`}function ua({item:e}){return e.other?s`<${ia} row=${e} />`:e.call?s`<${sa} item=${e} />`:e.kind==="note"&&!e.flow?s`<${ra} row=${e} />`:e.channel==="desk"||e.kind==="opt_out"?s`<${la} row=${e} />`:s`<${aa} row=${e} />`}function an({rows:e}){let t;return s`
		<ol class="thread" aria-live="polite" aria-label=${o("conversation")}>${na(e).map(n=>{let a=j(n.at),l=a!==t;return t=a,s`
				${l&&s`<li key=${a} class="dateline"><span>${a}</span></li>`}
				<${ua} key=${n.id} item=${n} />`})}</ol>`}var O=f("answer"),T=f(null),ge=f(null),be=new Map,I=()=>document.getElementById("answer");function nt(e){I().value===""?be.delete(e):be.set(e,{mode:O.value,text:I().value})}function He(e){O.value=e,nt(d.value.person),I().focus()}async function at(){if(T.value){T.value=null;return}O.value="answer";let e=d.value.person;await $(async()=>{let{answers:t}=await V(`people/${e}/ready?language=${ye.value}`);A(e)&&(T.value=t)})}var on;function qe(){clearTimeout(on),on=setTimeout(async()=>{let e=I()?.value.trim(),{value:t}=O,n=d.value?.person,a=null;try{e&&t==="answer"&&(a=await b("parts",{text:e}))}catch{}I()?.value.trim()===e&&O.value===t&&A(n)&&(ge.value=a)},150)}function ca({text:e}){let t=I().value.trim();I().value=t?`${t}
${e}`:e,nt(d.value.person),T.value=null,qe(),I().focus()}function pa(){let e=W();y(()=>e.current.querySelector("button")?.focus(),[]);let t=n=>{let a=[...n.currentTarget.querySelectorAll("button")],l={ArrowDown:1,j:1,ArrowUp:-1,k:-1}[n.key];n.key==="Escape"?(n.stopPropagation(),T.value=null,I().focus()):l&&(n.preventDefault(),a[Math.max(0,Math.min(a.length-1,a.indexOf(document.activeElement)+l))]?.focus())};return s`
		<ul class="ready" ref=${e} aria-label=${o("ready")} onKeyDown=${t}>
			${T.value.length===0&&s`<li class="empty">${o("noReady")}</li>`}
			${T.value.map(n=>s`
				<li key=${n.name}><button type="button" onClick=${()=>ca(n)}>
					<span dir="auto" lang=${n.language}>${n.text}</span>
					${n.meaning_language!==n.language&&s`<small dir="auto" lang=${n.meaning_language}>${n.meaning}</small>`}
				</button></li>`)}
		</ul>`}function ma(){let{number:e,stopped:t,safety:n,holder:a}=d.value;return e?t?"stopped":n==="never"?"neverLong":a!==null&&a!==h.value.name?"held":"":"erasedLong"}function da(){let{parts:e,price:t,because:n}=ge.value??{};return s`<output>${ge.value&&s`
		${o("partsOf",e)}${t?` · ${ft(t)}`:""}${n&&s` · <span title=${o("becauseLong")}>${o("because")} «<bdi>${n}</bdi>»</span>`}`}</output>`}function sn(){let e=W(),{person:t}=d.value,n=O.value==="note",a=n?"":ma();y(()=>{let u=be.get(t)??{mode:"answer",text:""};return I().value=u.text,O.value=u.mode,qe(),()=>{T.value=ge.value=null}},[t]),y(qe,[n]);let l=async u=>{u.preventDefault();let c=I().value.trim();!c||a||!await S(`people/${t}/${O.value}`,{text:c})||be.get(t)?.text.trim()!==c||(be.delete(t),A(t)&&(I().value="",ge.value=null,O.value="answer"))},i=u=>{u.key==="Enter"&&(u.ctrlKey||u.metaKey)&&e.current.requestSubmit()},r=()=>{nt(t),qe()};return s`
		<form class=${`write ${O.value}`} ref=${e} onSubmit=${l}>
			${T.value&&s`<${pa} />`}
			${a&&s`<p class="bar-to" role="status">${o(a)}</p>`}
			<label><span class="hidden">${o(n?"note":"answer")}</span>
				<textarea id="answer" rows="3" maxlength="1600" dir="auto" onInput=${r} onKeyDown=${i}
					placeholder=${o(n?"note":"answer")}></textarea></label>
			<div class="below">
				<div class="choice" role="group" aria-label=${o("whatToWrite")}>
					${["answer","note"].map(u=>s`
						<button type="button" key=${u} aria-pressed=${O.value===u} onClick=${()=>He(u)}>${o(u==="note"?"noteWord":"answerWord")}</button>`)}
				</div>
				<button type="button" class="plain" aria-expanded=${T.value!==null} onClick=${at}>${o("ready")}</button>
				<${da} />
				<button class="main" disabled=${!!a}>${o(n?"save":"send")}</button>
			</div>
		</form>`}var Le=f(!1),ln=()=>d.value.tasks.filter(({state:e,staff:t})=>e!=="done"&&(t===null||t===h.value.name));async function un(){for(let e of ln())if(!await S(`tasks/${e.id}`,{state:"done"}))return;d.value.holder===h.value.name&&await S(`people/${d.value.person}/free`),L("inbox")}var $a=()=>S(`people/${d.value.person}/${d.value.holder===h.value.name?"free":"hold"}`),cn=()=>S(`people/${d.value.person}/call`,{},"rings");function rn(e){let t=document.querySelector(`details.${e}`);t&&(t.closest("details.about")?.setAttribute("open",""),t.open=!0,t.querySelector("select, input, button").focus())}function fa(){let e=d.value.appointments,t=e.find(({starts:n,state:a})=>n>Date.now()&&a!=="cancelled")??e.at(-1);t&&L("appointment",String(t.id))}var ha=[{key:"r",name:"key.answer",run:()=>He("answer")},{key:"n",name:"key.note",run:()=>He("note")},{key:"a",name:"ready",run:at},{key:"c",name:"ring",run:()=>d.value.number&&cn()},{key:"t",name:"hold",run:$a},{key:"h",name:"handOver",run:()=>rn("hand")},{key:"l",name:"known",run:()=>rn("say")},{key:"o",name:"key.appointment",run:fa},{key:"m",name:"newAppointment",run:()=>L("appointment","new","","",d.value.person)},{key:"x",name:"finish",run:un},{key:"s",name:"searchHere",run:()=>{Le.value=!0}}];function ba(){let e=d.value;return s`
		<header class="top">
			<a class="back" href="#inbox" aria-label=${o("key.inbox")}>${document.documentElement.dir==="rtl"?"→":"←"}</a>
			<h1>${e.name?s`<bdi>${e.name}</bdi>`:s`<bdi dir="ltr">${e.number??o("erased")}</bdi>`}</h1>
			<span class="tags">
				${e.language&&s`<span class="tag">${ke(e.language)}</span>`}
				${e.safety!=="normal"&&s`<b class="tag">${o(e.safety)}</b>`}
				${e.stopped&&s`<b class="tag">STOP</b>`}
			</span>
			<span class="deeds">
				<button type="button" onClick=${cn} disabled=${!e.number||e.stopped}>${o("ring")}</button>
				${ln().length>0&&s`<button type="button" onClick=${un}>${o("finish")}</button>`}
			</span>
		</header>`}function ga(){let e=n=>{n.preventDefault(),Ze(new FormData(n.target).get("words").trim())},t=()=>{Le.value=!1,Ze("")};return s`
		<form class="within" role="search" onSubmit=${e}>
			<input name="words" type="search" dir="auto" maxlength="64" required aria-label=${o("searchHere")} placeholder=${o("searchHere")}
				ref=${de} />
			<button>${o("search")}</button>
			<button type="button" onClick=${t}>${o("shut")}</button>
			${se.value?.length===0&&s`<p class="empty" role="status">${o("nobody")}</p>`}
		</form>`}var va=e=>e.scrollHeight-e.scrollTop-e.clientHeight<160;function pn({parts:[e]}){let t=W(),n=W(!0),a=B.value.at(-1)?.id;y(()=>{d.value?.person!==e&&(d.value=null,B.value=[]),oe.value=se.value=null,Le.value=!1,Q(e)},[e]),y(()=>{d.value&&(_.value.person===void 0||_.value.person===e)&&Q(e)},[_.value.count]);let l=()=>We.value?t.current:document.scrollingElement;t.current&&(n.current=va(l())),y(()=>{t.current&&(n.current||!a)&&(l().scrollTop=l().scrollHeight)},[a]);let i=d.value?.person===e;return z([...i?ha:[],{key:"Escape",name:"key.inbox",run:()=>L("inbox")}]),i?s`
		<div class="person">
			<${ba} />
			${We.value?s`<aside aria-label=${o("about")}><${tt} /></aside>`:s`<details class="about"><summary>${o("about")}</summary><${tt} /></details>`}
			<section class="talk" aria-label=${o("conversation")}>
				${Le.value&&s`<${ga} />`}
				<div class="past" ref=${t} tabindex="0">
					${!se.value&&ae.value>0&&s`<button type="button" class="earlier" onClick=${Ut}>${o("earlier")}</button>`}
					<${an} rows=${se.value??B.value} />
				</div>
				<${Gt} />
				<${sn} />
			</section>
		</div>`:s`<h1 class="hidden">${o("conversation")}</h1>`}var mn=20,G=f(null),ya=P();function wa(e,t,n){return e.length>=mn?o("search.many"):G.value===null||n?o("search.on"):e.length+t.length===0&&o("nobody")}function ve(e){let t=[...document.querySelectorAll(".found a, .tasks .what")];t[Math.max(0,Math.min(t.length-1,t.indexOf(document.activeElement)+e))]?.focus()}function ka(e){let{people:t,tasks:n}=G.value??{people:[],tasks:[]},a=new Set(t.map(({person:l})=>l));G.value={people:[...t,...e.people.filter(({person:l})=>!a.has(l))],tasks:[...n,...e.tasks],next:e.next}}async function xa(e,t){let n="";do await ya([`search?q=${encodeURIComponent(e)}${n&&`&from=${n}`}`],a=>{ka(a),n=a.next});while(n&&t()&&G.value.people.length<mn)}var Ca=["code","number","case"];function Sa(){let{people:[e,t],tasks:n}=G.value;e&&!t&&n.length===0&&Ca.includes(e.by)&&location.replace(`#person/${e.person}`)}function dn({parts:[e=""]}){y(()=>{let i=!0;return G.value=null,$(()=>xa(e,()=>i)).then(r=>r&&i&&Sa()),()=>{i=!1}},[e]);let{people:t=[],tasks:n=[],next:a}=G.value??{},l=t.length+n.length>0;return y(()=>{l&&ve(0)},[l]),z([{key:"j",name:"key.next",run:()=>ve(1)},{key:"ArrowDown",run:()=>ve(1)},{key:"k",name:"key.before",run:()=>ve(-1)},{key:"ArrowUp",run:()=>ve(-1)}]),s`
		<h1>${o("search")}: <bdi>${e}</bdi></h1>
		<p class="empty" role="status">${wa(t,n,a)}</p>
		<ul class="found">${t.map(({person:i,by:r,name:u,number:c})=>s`
			<li key=${i}><a href=${`#person/${i}`}>
				<strong>${u?s`<bdi>${u}</bdi>`:s`<bdi dir="ltr">${c??i}</bdi>`}</strong>
				<span class="tag">${o(`by.${r}`)}</span></a></li>`)}</ul>
		<ul class="tasks">${n.filter(({person:i})=>i).map(i=>s`<${yt} key=${i.id} task=${i} />`)}</ul>`}var ot=f(null),Da=P(),$n=()=>me(()=>Da(["waiting"],({waiting:e})=>{ot.value=e})),Ea=({id:e})=>$(()=>b(`waiting/${e}/drop`)).then($n);function Ia({row:e}){return s`
		<li>
			<div class="what">
				${e.person?s`<a href=${`#person/${e.person}`}><${xe} task=${e} /></a>`:o("notYours")}
				<small><span class="tag">${H(e.desk)}</span>
					<span>${o("since")} <time>${K(e.since)}</time></span>
					${e.appointment>0&&s`<a href=${`#appointment/${e.appointment}`}>${o(e.keeps?"keepsUntilThen":"appointment")}</a>`}</small>
				${e.offers.map(t=>s`<p key=${t.day+t.time}><small>${j(Ce(t.day))} ${t.time} <span class="tag">${o(`offer.${t.state}`)}</span></small></p>`)}
			</div>
			<button type="button" onClick=${()=>Ea(e)}>${o("takeOut")}</button>
		</li>`}function fn(){return y(()=>{$n()},[_.value.count]),s`
		<p><a href="#appointments">${o("backToWeek")}</a></p>
		<h1>${o("waitingList")}</h1>
		${ot.value?.length===0&&s`<p class="empty">${o("nobodyWaits")}</p>`}
		<ol class="tasks">${ot.value?.map(e=>s`<${Ia} key=${e.id} row=${e} />`)}</ol>`}var hn=["volunteer","coordinator","admin"],Fe=f(null),Va=()=>$(async()=>{let e=await import("./desk-more.js").catch(()=>{throw new Error("unreachable")});e.made==="cd28cf4eeed429257f9b3e285d957760"?Fe.value=e:location.reload()}),q=e=>function({parts:n}){return y(()=>{Fe.value===null&&Va()},[]),Fe.value===null?s`<p aria-busy="true"></p>`:s`<${Fe.value[e]} parts=${n} />`},Te=[{name:"inbox",View:wt,bar:"g"},{name:"appointments",View:xt,bar:"A"},{name:"appointment",View:Bt},{name:"waiting",View:fn},{name:"cases",View:Ct,bar:"C"},{name:"import",View:q("Import"),least:"coordinator"},{name:"notices",View:q("Notices"),bar:"N",least:"coordinator"},{name:"notice",View:q("Notice"),least:"coordinator"},{name:"notice-edit",View:q("NoticeEdit"),least:"coordinator"},{name:"flows",View:q("Flows"),bar:"F",least:"coordinator"},{name:"numbers",View:q("Numbers"),bar:"B",least:"coordinator"},{name:"voices",View:q("Voices"),bar:"V"},{name:"house",View:q("House"),bar:"L",least:"coordinator"},{name:"words",View:q("Words"),bar:"W",least:"coordinator"},{name:"person",View:pn},{name:"search",View:dn},{name:"staff",View:q("StaffView"),bar:"S",least:"admin"},{name:"audit",View:q("Audit"),bar:"R",least:"admin"},{name:"me",View:Nt}],st=({least:e="volunteer"})=>hn.indexOf(h.value.role)>=hn.indexOf(e);async function Aa(){await $(()=>b("sign-out"))&&location.replace("./")}function Oa(e){e.preventDefault();let t=new FormData(e.target).get("q").trim();t.length>1&&L("search",t)}var bn=()=>document.getElementById("main").focus();function qa(e){bn(),L(e)}var gn=()=>s`<img src="icon.svg" alt="" width="28" height="28" />`;function Ha({at:e}){let t=Te.filter(n=>n.bar&&st(n));return z([...t.map(({name:n,bar:a})=>({key:a,name:n,run:()=>qa(n)})),{key:"/",name:"key.search",run:()=>document.getElementById("q").select()}]),s`
		<header class="bar">
			<a class="skip" href="#" onClick=${n=>{n.preventDefault(),bn()}}>${o("skip")}</a>
			<${gn} />
			<nav class="views" aria-label=${o("views")}>
				${t.map(({name:n})=>s`
					<a key=${n} href=${`#${n}`} aria-current=${n===e?"page":void 0}>${o(n)}</a>`)}
			</nav>
			<form role="search" onSubmit=${Oa}>
				<input id="q" name="q" type="search" dir="auto" aria-label=${o("search")} placeholder=${o("searchFor")} minlength="2" maxlength="64" />
			</form>
			<nav class="self" aria-label="passaparola">
				<${bt} />
				<${Pe} />
				<a href="#me"><bdi>${h.value.name}</bdi></a>
				<button type="button" class="plain" onClick=${Aa}>${o("leave")}</button>
			</nav>
		</header>`}function La(){return s`
		<header class="bar"><span class="home"><${gn} /> passaparola</span>
			<nav class="self" aria-label="passaparola"><${Pe} /></nav></header>`}function Fa(){let e=W();return y(()=>{e.current.showModal()},[]),s`
		<dialog ref=${e} class="again" aria-label=${o("sign-in")} onCancel=${t=>t.preventDefault()}>
			<p>${o("sign-in.again")}</p>
			<${je} name=${h.value.name} />
			<p class="wrong" role="alert">${x.value&&x.value!=="sign-in"&&Ne(x.value)}</p>
			<button type="button" class="plain" onClick=${()=>location.replace("./")}>${o("sign-in.other")}</button>
		</dialog>`}function Ta(){if(h.value===void 0)return s`<main aria-busy="true"></main>`;let{name:e,View:t}=Te.find(n=>n.name===ee.value[0]&&h.value&&st(n))??Te[0];return s`
		${h.value?s`<${Ha} at=${e} />`:s`<${La} />`}
		<p class="wrong" role="alert">${x.value&&Ne(x.value)}</p>
		<p class="did" role="status">${pe.value&&o(pe.value)}</p>
		<main id="main" tabindex="-1">${h.value?s`<${t} key=${ee.value.join("/")} parts=${ee.value.slice(1)} />`:s`<${je} />`}</main>
		${ht.value&&s`<${Fa} />`}`}await ct();lt(s`<${Ta} />`,document.body);F();
