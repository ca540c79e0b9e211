// SPDX-License-Identifier: AGPL-3.0-or-later
// made by daemon/desk/page/build from 0f24c9d9394db080640015e1977bf018
// with preact, htm, signals and lean-qr: licences.txt
import{A as dt,B as $t,C as h,D as ft,E as R,F as we,G as x,H as pe,I as _,J as Ne,K as q,L as $,M as me,N as H,O as We,P as de,Q as z,R as ht,S as bt,T as gt,U as ke,V as xe,W as vt,X as yt,Y as Ce,Z as wt,_ as kt,a as rt,aa as xt,b as s,c as Ke,d as y,e as Y,f,g as A,h as P,i as b,l as it,m as ve,n as ut,o as ct,p as o,q as K,r as ce,s as O,u as pt,v as j,w as mt,x as N,y as ye,z as Z}from"./desk-chunk.js";function Pe(){return s`
		<label>
			<span class="hidden">${o("language")}</span>
			<select value=${ve.value} onChange=${e=>ct(e.target.value)}>
				${Object.entries(it).map(([e,{name:t}])=>s`
					<option key=${e} value=${e} lang=${e}>${t}</option>`)}
			</select>
		</label>`}var Se=/^#link=(\w+)$/.exec(location.hash)?.[1],$e=f(null),Ct=f(!1);Se&&history.replaceState(null,"",location.pathname);async function vn(e){e.preventDefault();let t=Object.fromEntries(new FormData(e.target));t.name=t.name?.trim().toLowerCase();let a=await $(()=>$e.value===null?b("sign-in",t):b("sign-in/link",{link:Se,password:t.password}));if(!a&&x.value==="code"){Ct.value=!0;return}a&&($e.value=null,await H())}function je({name:e}){y(()=>{Se&&$(async()=>{$e.value=(await b("sign-in/link",{link:Se})).name})},[]);let t=$e.value!==null;return s`
		<form class="door" onSubmit=${vn}>
			<h1>${o(t?"choosePassword":"enter")}</h1>
			${t?s`<p><bdi>${$e.value}</bdi></p>`:s`
				<label>${o("name")}<input name="name" ref=${e===void 0?de:void 0} required autocomplete="username" autocapitalize="none" defaultValue=${e} readonly=${e!==void 0} /></label>`}
			<label>${o("passwordWord")}<input name="password" type="password" ref=${t||e!==void 0?de:void 0} required
				minlength=${t?10:1} autocomplete=${t?"new-password":"current-password"} /></label>
			${t&&s`<p class="hint">${o("passwordHint")}</p>`}
			${Ct.value&&s`<label>${o("codeWord")}<input name="code" inputmode="numeric" autocomplete="one-time-code" pattern="[0-9]{6}" required /></label>`}
			<button class="main">${o("enter")}</button>
		</form>`}var yn=[.2,.375,.5555555555555556,.6666666666666666],wn=(e,t)=>a=>{let n=4*e+a-4,l="*-04-39?2$%%$%%'$%''%'''%')(%'))%(++'(++'(+.'+-.',/3',33)-/5)-43).36)058*18<+37<+4:<,4:E,5<A-7>C/8@F/:EH/<EK0=FM1?IP2@KS3BNV4DPY5FS\\6HV_6IXb7K[e8N^i9Pam;Rdp<Tgt".charCodeAt(n)-35,i=n>8?l:1,r=t/i|0,u=t%i,c=i-u,m=n>8?r*yn[a]+(e>5)&-2:l,p=r-m;return{t:c*p+u*p+u,o:[[c,p],[u,p+1]],i:m}};var X=e=>new Uint8Array(e),fe=e=>{let t=new Error(`lean-qr error ${e}`);throw t.code=e,t},De=e=>"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:".indexOf(e),_e=e=>e.charCodeAt(0),Et=(...e)=>(t,a)=>e.forEach(n=>n(t,a)),At=e=>t=>{t.eci!==e&&(t.push(7,4),e<128?t.push(e,8):e<16384?t.push(32768|e,16):t.push(12582912|e,24),t.eci=e)},Ue=e=>(t,a)=>{t.push(4,4),t.push(e.length,8+8*(a>9)),e.forEach(n=>t.push(n,8))},te=(e,t,a,n,l=(r,u)=>a(r.length,u),i=n?r=>Et(At(n),e(r)):e)=>(i.test=t,i.l=a,i.est=l,i.eci=n&&[n],i),It=te(e=>(t,a)=>{t.push(1,4),t.push(e.length,10+2*(a>26)+2*(a>9));let n=0;for(;n<e.length-2;n+=3)t.push(+e.slice(n,n+3),10);n<e.length-1?t.push(+e.slice(n),7):n<e.length&&t.push(+e[n],4)},e=>/[0-9]/.test(e),(e,t)=>14+2*(t>26)+2*(t>9)+10*e/3),Vt=te(e=>(t,a)=>{t.push(2,4),t.push(e.length,9+2*(a>26)+2*(a>9));let n=0;for(;n<e.length-1;n+=2)t.push(45*De(e[n])+De(e[n+1]),11);n<e.length&&t.push(De(e[n]),6)},e=>De(e)>=0,(e,t)=>13+2*(t>26)+2*(t>9)+5.5*e),ee=te(e=>Ue([...e].map(_e)),e=>_e(e)<128,(e,t)=>12+8*(t>9)+8*e);ee._=!0,ee.u=!0;var Ye=te(ee,e=>_e(e)<256,ee.l,3);Ye._=!0;var St=new TextEncoder,Xe=te(e=>Ue(St.encode(e)),()=>1,0,26,(e,t)=>12+8*(t>9)+8*St.encode(e).length);Xe._=!0;var ze=()=>{let e=new Map,t=new TextDecoder("sjis"),a=X(2);for(let n=0;n<7973;++n)a[0]=n/192+129+64*(n>5951),a[1]=n%192+64,e.set(t.decode(a),n);return e.delete("�"),ze=()=>e,e},Qe=te(e=>(t,a)=>{t.push(8,4),t.push(e.length,8+2*(a>26)+2*(a>9));for(let n of e)t.push(ze().get(n),13)},e=>ze().has(e),(e,t)=>12+2*(t>26)+2*(t>9)+13*e);Qe._=!0;var Ot=[It,Vt,ee,Ye,Qe,Xe],kn={auto:(e,{modes:t=Ot}={})=>(a,n)=>{let l=t.map((p,g)=>{let w=new Map,D=(v,k)=>(w.has(v)||w.set(v,k(v,n)),w.get(v));return{m:p,h:1<<g,C:p.est("",n),S:p.l?(v,k)=>D(k-v,p.l):(v,k)=>D(e.slice(v,k),p.est)}}),i=[{v:0}],r=0,u=0,c=-1;for(let p of[...e,""]){let g=0;if(p)for(let w of l)w.m.test(p)&&(g|=w.h);if(!p||g!==c){if(c!==-1){let w=new Set(i.map(v=>v.D)),D=[];for(let{m:v,C:k,S:E,h:J}of l)if(c&J){let U=E(r,u);for(let re of v.eci??w)if(!v.u||!re){let ie;for(let W of i)if(W.D===re||v.eci){let ue=W.m===v&&W.D===re,Me=ue?W.V:W,lt=v._&&ue?W.v+U-k:Me.v+12*(Me.D!==re)+(ue?E(ue?W.$:r,u):U);(!ie||lt<ie.v)&&(ie={$:ue?W.$:r,V:Me,m:v,D:re,A:u,v:lt})}ie&&D.push(ie)}}i=D}c=g,r=u}u+=p.length}i.length||fe(5);let m=[];for(let p=i.reduce((g,w)=>w.v<g.v?w:g);p.m;p=p.V)m.push(p.m(e.slice(p.$,p.A)));m.reverse().forEach(p=>p(a,n))},multi:Et,eci:At,bytes:Ue,numeric:It,alphaNumeric:Vt,ascii:ee,iso8859_1:Ye,shift_jis:Qe,utf8:Xe},xn=()=>({F:X(2956),I:0,push(e,t){for(let a=t,n=8-(7&this.I);a>0;a-=n,n=8)this.F[this.I>>3]|=e<<n>>a,this.I+=a<n?a:n}}),Re=(e,t=e*e,a=X(t))=>({size:e,K:a,get:(n,l)=>n>=0&&n<e&&!!(1&a[l*e+n]),toString({on:n="##",off:l="  ",lf:i=`
`,pad:r=4,padX:u=r,padY:c=r}={}){let m="";for(let p=-c;p<e+c;++p){for(let g=-u;g<e+u;++g)m+=this.get(g,p)?n:l;m+=i}return m},toImageData(n,{on:l=[0,0,0],off:i=[0,0,0,0],pad:r=4,padX:u=r,padY:c=r}={}){let m=e+2*u,p=e+2*c,g=n.createImageData(m,p),w=new Uint32Array(g.data.buffer);g.data.set([...l,255]);let D=w[0];g.data.set([...i,255]);let v=w[0];for(let k=0;k<p;++k)for(let E=0;E<m;++E)w[k*m+E]=this.get(E-u,k-c)?D:v;return g},toCanvas(n,l){let i=n.getContext("2d"),r=this.toImageData(i,l);n.width=r.width,n.height=r.height,i.putImageData(r,0,0)},toDataURL({type:n="image/png",scale:l=1,...i}={}){let r=document.createElement("canvas"),u=r.getContext("2d"),c=this.toImageData(u,i);return r.width=c.width*l,r.height=c.height*l,u.putImageData(c,0,0),u.imageSmoothingEnabled=!1,u.globalCompositeOperation="copy",u.drawImage(r,0,0,c.width,c.height,0,0,r.width,r.height),r.toDataURL(n,1)}}),Ee=[(e,t)=>1&(e^t),(e,t)=>1&t,e=>e%3,(e,t)=>(e+t)%3,(e,t)=>1&(e/3^t>>1),(e,t)=>(e&t&1)+e*t%3,(e,t)=>(e&t)+e*t%3&1,(e,t)=>(e^t)+e*t%3&1],Ae=X(511);for(let e=0,t=1;e<255;t=2*t^285*(t>127))Ae[Ae[t+255]=e++]=t;var qt=e=>Ae[e%255],Ht=e=>Ae[e+255],Cn=(e,t)=>{let a=X(e.length+t.length-1);for(let n=0;n<e.length;++n)for(let l=0;l<t.length;++l)a[n+l]^=qt(e[n]+t[l]);return a.map(Ht)},Sn=(e,t)=>{let a=X(e.length+t.length-1);a.set(e,0);for(let n=0;n<e.length;++n)if(a[n]){let l=Ht(a[n]);for(let i=0;i<t.length;++i)a[n+i]^=qt(t[i]+l)}return a.slice(e.length)},Be=[[0],[0,0]];for(let e=1;e<30;++e)Be.push(Cn(Be[e],[0,e]));var Dn=(e,t)=>{let a=[[],[]],n=0,l=0;for(let[r,u]of t.o)for(let c=0;c<r;++c,n+=u){let m=e.slice(n,n+u);a[0].push(m),a[1].push(Sn(m,Be[t.i])),l+=u+t.i}let i=X(l);l=0;for(let r of a)for(let u=0,c=-1;c<l;++u){c=l;for(let m of r)u<m.length&&(i[l++]=m[u])}return i},Ft=(e,t,a)=>{let n=e<<=a;for(let l=134217728;l>>=1;)n&l&&(n^=t*(l>>a));return n|e},En=({size:e,K:t},a)=>{let n=(r,u,c,m)=>{for(;c-- >0;r+=e)t.fill(m,r,r+u)},l=(r,u,c)=>{for(let m=0;m++<3;c-=2)n(u*e+r-(c>>1)*(e+1),c,c,2|m)},i=2*((e-13)/(1+(a/7|0))/2+.75|0);if(a>1)for(let r=e-7;r>8;r-=i){for(let u=r;u>8;u-=i)l(r,u,5);r<e-7&&l(r,6,5)}if(a>6)for(let r=Ft(a,7973,12),u=1;u<7;++u)for(let c=12;c-- >9;r>>=1)t[u*e-c]=2|1&r;n(7,2,9,2),n(e-8,8,9,2);for(let r=0;r<e;++r)t[6*e+r]=3^1&r;l(3,3,7),l(e-4,3,7);for(let r=0;r<e;++r)for(let u=r;u<e;++u)t[u*e+r]=t[r*e+u];t[(e-8)*e+8]=3},An=({size:e,K:t})=>{let a=[];for(let n=e-2,l=e,i=-1;n>=0;n-=2){for(n===5&&(n=4);l+=i,l!==-1&&l!==e;){let r=l*e+n;t[r+1]||a.push(r+1),t[r]||a.push(r)}i*=-1}return a},In=({K:e},t,a)=>t.forEach((n,l)=>e[n]=a[l>>3]>>(7&~l)&1),Vn=({size:e,K:t},a,n,l)=>{for(let r=0;r<e;++r)for(let u=0;u<e;++u){let c=r*e+u;t[c]^=!(a(u,r)||2&t[c])}let i=21522^Ft((1^l)<<3|n,1335,10);for(let r=0;r++<8;i>>=1)t[(r-(r<7))*e+8]=1&i,t[9*e-r]=1&i;for(let r=8;--r,i;i>>=1)t[8*e+r-(r<7)]=1&i,t[(e-r)*e+8]=1&i},On=({size:e,K:t},a=0,n=0)=>{for(let l=0;l<e;++l){for(let i=0;i<2;++i)for(let r,u=0,c=0,m=2;u<e;++u){let p=1&t[i?l*e+u:u*e+l];n+=p,c=(c>>1|2098176)&(3047517^p-1),2049&c&&(a+=40),p^m&&(r=0),m=p,a+=++r===5?3:r>5}if(l)for(let i=e+l,r=5*t[l-1]^t[l];i<e*e;i+=e){let u=5*t[i-1]^t[i];a+=3*!(1&(r|u)|4&(r^u)),r=u}}return a+10*(10*Math.abs(n/(e*e)-1)|0)},Dt=[],Ie=(e=fe(1),{minCorrectionLevel:t=0,maxCorrectionLevel:a=3,minVersion:n=1,maxVersion:l=40,mask:i,trailer:r=60433,...u}={})=>{a<t&&fe(3),l<n&&fe(2),typeof e=="string"&&(e=kn.auto(e,u));for(let c=n,m=0;c<=l;++c){let p=Dt[c];p||(Dt[c]=p=Re(4*c+17),En(p,c),p.p=An(p));let g=wn(c,p.p.length>>3);if(8*g(t).t<m)continue;let w=xn();e(w,c),m=w.I;for(let D=a;D>=t;--D){let v=g(D);if(8*v.t<m)continue;for(w.I=m+11&-8;w.I<8*v.t;)w.push(r,16);let k=Re(p.size,p.K);return In(k,p.p,Dn(w.F,v)),(Ee[i]?[Ee[i]]:Ee).map((E,J)=>{let U=Re(k.size,k.K);return Vn(U,E,i??J,D),U.s=Ee[i]?0:On(U),U}).reduce((E,J)=>J.s<E.s?J:E)}}fe(4)};Ie.with=(...e)=>(t,a)=>Ie(t,{modes:[...Ot,...e],...a});var Q=f(null),Ge=4;function qn({address:e}){let t=Ie(e),a=[];for(let l=0;l<t.size;l++)for(let i=0;i<t.size;i++)t.get(i,l)&&a.push(`M${i} ${l}h1v1h-1z`);let n=t.size+2*Ge;return s`<svg class="qr" viewBox=${`${-Ge} ${-Ge} ${n} ${n}`} role="img" aria-label=${o("qr")}><path d=${a.join("")} /></svg>`}var Hn=()=>$(async()=>{Q.value=await A("me/code")});async function Fn(e){e.preventDefault();let{password:t,code:a}=Object.fromEntries(new FormData(e.target));await $(()=>b("me/code",{password:t,code:a,secret:Q.value.secret}),"saved")&&(Q.value=null,await H())}async function Tn(e){e.preventDefault();let{password:t}=Object.fromEntries(new FormData(e.target));await $(()=>b("me/code/remove",{password:t}),"saved")&&await H()}var Tt=()=>s`<label>${o("passwordWord")}<input name="password" type="password" required autocomplete="current-password" /></label>`;function Ln(){return s`
		<p>${o("codeHow")}</p>
		<${qn} address=${Q.value.address} />
		<p><a href=${Q.value.address}>${o("codeHere")}</a></p>
		<p>${o("codeByHand")} <code class="secret" dir="ltr">${Q.value.secret.match(/.{1,4}/g).join(" ")}</code></p>
		<form class="stack" onSubmit=${Fn}>
			<label>${o("codeWord")}<input name="code" inputmode="numeric" dir="ltr" autocomplete="one-time-code" pattern="[0-9]{6}" required /></label>
			<${Tt} />
			<button class="main">${o("save")}</button>
		</form>`}function Lt(){return s`
		<section><h2>${o("secondStep")}</h2>
			<p class="hint">${o(h.value.code?"codeOn":"codeOff")}</p>
			${h.value.code?s`<form class="stack" onSubmit=${Tn}><${Tt} /><button>${o("codeRemove")}</button></form>`:Q.value?s`<${Ln} />`:s`<button type="button" onClick=${Hn}>${o("codeSet")}</button>`}
		</section>`}var Mt=e=>async t=>{t.preventDefault();let a=t.target;await $(()=>b(e,Object.fromEntries(new FormData(a))),"saved")&&(a.reset(),await H())},Mn=({id:e})=>$(()=>b(`me/sessions/${e}/end`)).then(H);function Kn(){return s`
		<section><h2>${o("ownPhone")}</h2>
			<p class="hint">${o("ownPhoneHint")}</p>
			<form class="line" onSubmit=${Mt("me/phone")}>
				<label><span class="hidden">${o("ownPhone")}</span>
					<input name="phone" type="tel" dir="ltr" autocomplete="tel" placeholder="+39…" maxlength="20" defaultValue=${h.value.phone??""} key=${h.value.phone} /></label>
				<button>${o("save")}</button>
			</form></section>`}function Nn(){return s`
		<section><h2>${o("choosePassword")}</h2>
			<form class="stack" onSubmit=${Mt("me/password")}>
				<input class="hidden" type="text" name="name" value=${h.value.name} autocomplete="username" tabindex="-1" aria-hidden="true" readonly />
				<label>${o("passwordWord")}<input name="password" type="password" required autocomplete="current-password" /></label>
				<label>${o("newPassword")}<input name="new" type="password" required minlength="10" autocomplete="new-password" /></label>
				<p class="hint">${o("passwordHint")}</p>
				<button>${o("save")}</button>
			</form></section>`}function Kt(){let{name:e,role:t,desks:a,sessions:n}=h.value;return s`
		<h1><bdi>${e}</bdi></h1>
		<p class="tags"><span class="tag">${o(`role.${t}`)}</span> ${a.split(" ").map(l=>s`<span key=${l} class="tag">${l==="all"?o("allDesks"):O(l)}</span> `)}</p>
		<div class="panels">
			<${Kn} />
			<section><h2>${o("sessions")}</h2>
				<ul class="items">${n.map(l=>s`
					<li key=${l.id}><time>${N(l.began)}</time> <small>${o("until")} ${N(l.ends)}</small>
						${l.here?s`<span class="tag">${o("here")}</span>`:s`<button type="button" onClick=${()=>Mn(l)}>${o("end")}</button>`}</li>`)}</ul></section>
			<${Lt} />
			<${Nn} />
		</div>`}var Ve=f(null),Nt=f([]),he=f([]),Wn=P(),Pt=e=>me(()=>Wn([`appointments/${e}`],t=>{Ve.value=t}));async function jt(e,t){he.value=[];try{return x.value="",await b(e,t)}catch(a){return x.value=a.message,he.value=a.columns??[],null}}function C({name:e,children:t}){return s`<label>${o(`field.${e}`)}${t}
		${he.value.includes(e)&&s`<span class="wrong">${o(`bad.${e}`)}</span>`}</label>`}function Pn(e){let t=Math.round(e/36e5);return t%24===0?`${Z(t/24)} ${o("days")}`:`${Z(t)} ${o("hours")}`}function jn({history:e}){return s`
		<h2>${o("told")}</h2>
		${e.length===0?s`<p class="empty">${o("toldNothing")}</p>`:s`
			<ol class="history">${e.map(t=>s`
				<li><time>${N(t.at)}</time>
					<span>${t.before===0?o("ofChange"):`${Pn(t.before)} ${o("beforeIt")}`}</span>
					<span class="tag">${o(`told.${t.state}`)}</span>
					${t.calls>0&&s`<span class="tag">${o("calls")}: ${Z(t.calls)}</span>`}
					${t.stale&&s`<span class="tag">${o("told.stale")}</span>`}</li>`)}</ol>`}`}async function Je(e,t,a,n){let l=await jt(t,a);if(await Pt(e),!!l){pe.value=n;for(let i of document.querySelectorAll("#main details"))i.open=!1;document.getElementById("main").focus()}}var Rt=({past:e,state:t})=>e||t==="cancelled",_t=({id:e})=>Je(e,`appointments/${e}/wait`,{},"waitsNow");function Wt(e){let t=document.querySelector(`details.${e}`);t&&(t.open=!0,t.querySelector("input, button").focus())}var Rn=[{key:"m",name:"moveIt",run:()=>Wt("move")},{key:"w",name:"waitForSlot",run:()=>!Rt(Ve.value)&&_t(Ve.value)},{key:"x",name:"cancelIt",run:()=>Wt("cancel")},{key:"Escape",name:"back",run:()=>history.back()}];function _n({item:e}){let t=a=>{a.preventDefault();let{starts:n,place:l,reminders:i}=Object.fromEntries(new FormData(a.target));Je(e.id,`appointments/${e.id}`,{version:e.version,starts:n,place:l,reminders:i?"yes":"no"},"movedNow")};return Rt(e)?null:s`
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
		<button type="button" onClick=${()=>_t(e)}>${o("waitForSlot")}</button>`}function zn({id:e}){y(()=>{he.value=[]},[e]),y(()=>{Pt(e)},[e,_.value.count]);let t=Ve.value,a=String(t?.id)===e;return z(a?Rn:[]),a?s`
		<p><a href=${`#appointments/week/${t.day}`}>${o("backToWeek")}</a></p>
		<h1>${j(Ce(t.day))}, <time>${t.time}</time> · <bdi dir="ltr">${t.code}</bdi></h1>
		<p><${wt} item=${t} /> ${t.desk&&s`<span class="tag">${O(t.desk)}</span>`} ${t.topic&&s`<span class="tag" dir="auto">${t.topic}</span>`} ${t.staff&&s`<span class="tag" dir="auto">${t.staff}</span>`}</p>
		<p dir="auto">${t.place}</p>
		<p>${t.person?s`<a href=${`#person/${t.person}`}>${o("conversation")} <${xe} task=${t} /></a>`:o("notYours")}</p>
		<${_n} item=${t} />
		<${jn} history=${t.history} />`:s`<h1>${o("appointment")}</h1>`}function Bn({starts:e="",desk:t="",person:a=""}){y(()=>{he.value=[],me(async()=>{({desks:Nt.value}=await A("appointments?days=1"))}),document.querySelector(e?"#who":"#starts")?.focus()},[]);let n=Nt.value,l=async i=>{i.preventDefault();let{who:r,reminders:u,...c}=Object.fromEntries([...new FormData(i.target)].filter(([,g])=>g!=="")),m=/^[a-z0-9]{12}$/.test(r??""),p=await jt("appointments",{...c,[m?"person":"number"]:r,reminders:u?"yes":"no"});p&&location.replace(`#appointment/${p.id}`)};return s`
		<p><a href="#appointments">${o("backToWeek")}</a></p>
		<form class="door wider" onSubmit=${l}>
			<h1>${o("newAppointment")}</h1>
			<${C} name="starts"><input id="starts" name="starts" type="datetime-local" required defaultValue=${e} /></${C}>
			<${C} name="number"><input id="who" name="who" required maxlength="40" dir="ltr" autocomplete="off" defaultValue=${a} /></${C}>
			<p class="hint">${o("whoHint")}</p>
			<label>${o("desk")}<select name="desk"><option value="">–</option>${n.map(({name:i})=>s`<option key=${i} value=${i} selected=${i===t}>${O(i)}</option>`)}</select></label>
			<${C} name="place"><input name="place" maxlength="300" dir="auto" required=${!n.some(({place:i})=>i)} /></${C}>
			<${C} name="topic"><input name="topic" maxlength="60" dir="auto" /></${C}>
			<label>${o("field.language")}<select name="language"><option value=""></option>${R.value.languages.map(({tag:i,name:r})=>s`<option key=${i} value=${i} lang=${i}>${r}</option>`)}</select></label>
			<${C} name="code"><input name="code" maxlength="20" dir="ltr" autocapitalize="characters" /></${C}>
			<p class="hint">${o("codeHint")}</p>
			<label class="tick"><input name="reminders" type="checkbox" defaultChecked /> ${o("field.reminders")}</label>
			<button class="main">${o("save")}</button>
		</form>`}function zt({parts:[e,t,a,n]}){return e==="new"?s`<${Bn} starts=${t} desk=${a} person=${n} />`:s`<${zn} id=${e} />`}var d=f(null),B=f([]),ne=f(0),ae=f(null),oe=f(null),Un=P(),F=e=>d.value?.person===e;function Yn(e,t){let a=t.rows.toReversed(),n=d.value?.person===e.person?B.value.filter(({id:l})=>l<a[0]?.id):[];n.length===0&&(ne.value=t.earlier),B.value=[...n,...a],d.value=e}async function G(e){try{await Un([`people/${e}`,`people/${e}/thread`],Yn)&&d.value.tasks.some(({unread:t})=>t)&&await b(`people/${e}/read`)}catch(t){t.message==="nobody"&&F(e)&&(d.value=null),x.value=t.message}}var Bt=()=>$(async()=>{let e=d.value.person,t=ne.value,a=await A(`people/${e}/thread?from=${t}`);!F(e)||ne.value!==t||(B.value=[...a.rows.toReversed(),...B.value],ne.value=a.earlier)}),Ze=e=>$(async()=>{let t=d.value.person,a=e?(await A(`people/${t}/thread?q=${encodeURIComponent(e)}`)).rows.toReversed():null;F(t)&&(oe.value=a)});async function S(e,t,a){let n=d.value.person,l=await $(()=>b(e,t),a);return F(n)&&await G(n),l}var Xt=1e3,Ut=60*Xt,Xn=["normal","neutral","silent","never"];function Qn(e,t){let[,a]=Ke(0);y(()=>{let n=e-Date.now();if(e===0)return;let l=setTimeout(()=>{n<=Ut&&G(t),a(i=>i+1)},Math.max(Xt,Math.min(n,Ut)));return()=>clearTimeout(l)})}function Qt(){let{holder:e,held_until:t,person:a}=d.value;Qn(e===null?0:t,a);let n=e===h.value.name;return e===null?s`<p class="held"><span>${o("machineAnswers")}</span>
			<button type="button" onClick=${()=>S(`people/${a}/hold`)}>${o("hold")}</button></p>`:s`<p class="held mine"><span>${o("heldBy")} <bdi>${e}</bdi> · ${o("until")} ${ye(t)} (${dt(t)})</span>
		${n&&s`<button type="button" onClick=${()=>S(`people/${a}/free`)}>${o("free")}</button>`}</p>`}function Gt({path:e,name:t}){let a=async n=>{n.preventDefault();let l=n.target,{desk:i,due:r,note:u,colleague:c}=Object.fromEntries(new FormData(l)),m=await $(()=>b(e,{...u&&{note:u},...i&&{desk:i},...c&&{to:c},...r&&{due:pt(`${r}T09:00`),state:"waiting"}}),"saved");m&&i?q("inbox"):m&&(l.reset(),l.closest("details").open=!1,G(d.value.person))};return s`
		<details class="hand"><summary>${o(t)}</summary>
			<form onSubmit=${a}>
				<label>${o("toDesk")}<select name="desk"><option value=""></option>${R.value.desks.map(n=>s`<option key=${n} value=${n}>${O(n)}</option>`)}</select></label>
				<label>${o("toPerson")}<select name="colleague"><option value=""></option>${R.value.staff.map(n=>s`<option key=${n.name}>${n.name}</option>`)}</select></label>
				<label>${o("sentence")}<input name="note" maxlength="1600" dir="auto" autocomplete="off" /></label>
				<label>${o("due")}<input type="date" name="due" /></label>
				<button class="main">${o("save")}</button>
			</form></details>`}function Gn({task:e,mine:t}){let a=()=>S(`tasks/${e.id}`,{state:"done",...e.staff&&{of:e.staff}});return t||e.staff===null?s`<button type="button" onClick=${a}>${o("close")}</button>`:s`
		<details class="asks"><summary>${o("close")}</summary>
			<p>${o("colleague")} <bdi>${e.staff}</bdi>.</p>
			<button type="button" onClick=${a}>${o("closeAnyway")}</button></details>`}function Yt({task:e}){let t=e.staff===h.value.name;return s`
		<li class=${`todo ${e.urgent?"urgent":""} ${e.state}`}>
			<p><strong>${ce(e.topic)}</strong>${e.desk!==bt&&s` <span class="tag">${O(e.desk)}</span>`}</p>
			<small>${o(e.state)}${e.staff&&s` · <bdi>${e.staff}</bdi>`}${e.state!=="done"&&s` · ${o("dueOn")} <time>${j(e.due)}</time>`}</small>
			${e.state!=="done"&&s`
				<p class="deeds">
					${!t&&s`<button type="button" disabled=${e.staff!==null} onClick=${()=>S(`tasks/${e.id}`,{take:!0})}>${o("take")}</button>`}
					<${Gn} task=${e} mine=${t} />
				</p>
				<${Gt} path=${`tasks/${e.id}`} name="handOver" />`}
		</li>`}function Jn(){let e=d.value,t=()=>$(async()=>{let{number:n}=await b(`people/${e.person}/number`);F(e.person)&&(ae.value=n)}),a=n=>S(`people/${e.person}/about`,n,"saved");return s`
		<dl class="known">
			<div><dt>${o("number")}</dt><dd><bdi dir="ltr">${ae.value??e.number??o("erased")}</bdi>
				${e.number&&!ae.value&&s` <button type="button" class="plain" onClick=${t}>${o("showNumber")}</button>`}</dd></div>
			<div><dt><label for="language">${o("theirLanguage")}</label></dt><dd>
				<select id="language" value=${e.language??""} onChange=${({target:n})=>a({language:n.value})}>
					${!e.language&&s`<option value="">?</option>`}
					${R.value.languages.map(({tag:n})=>s`<option key=${n} value=${n}>${ke(n)}</option>`)}
				</select></dd></div>
			<div><dt><label for="safety">${o("safety")}</label></dt><dd>
				<select id="safety" value=${e.safety} onChange=${({target:n})=>a({safety:n.value})}>
					${Xn.map(n=>s`<option key=${n} value=${n}>${o(n)}</option>`)}
				</select></dd></div>
			${(e.lists||e.consent)&&s`<div><dt>${o("lists")}</dt><dd>${et(e).map(n=>s`<span key=${n} class="tag"><bdi>${n}</bdi></span> `)}
				<small>${e.consent===null?o("known.noConsent"):s`${o("known.consented")}${e.consented>0&&s` <time>${mt(e.consented)}</time>`}: <bdi>${e.consent}</bdi>`}</small></dd></div>`}
		</dl>`}var et=({lists:e})=>e?.split(";")??[];function Zn(){let[e,t]=Ke([]),a=d.value,n=et(a),l=({target:r})=>r.open&&$(async()=>t((await A("lists")).lists)),i=async r=>{r.preventDefault();let u=new FormData(r.target),c=u.getAll("lists"),[m,p]=[u.get("called").trim(),u.has("consent")];await S(`people/${a.person}/known`,{...m!==(a.name??"")&&{name:m},...c.join()!==n.join()&&{lists:c.join(";")},...p!==(a.consent!==null)&&{consent:p?u.get("words").trim()||o("known.words"):""}},"saved")&&F(a.person)&&et(d.value).join()!==c.join()&&(x.value="list-theirs")};return s`
		<details class="say" onToggle=${l}><summary>${o("known")}</summary>
			<form class="stack" onSubmit=${i}>
				<label class="tick"><input type="checkbox" name="consent" defaultChecked=${a.consent!==null} /> ${o("known.consent")}</label>
				<fieldset><legend>${o("lists")}</legend>
					${[...new Set([...n,...e])].map(r=>s`
						<label key=${r} class="tick"><input type="checkbox" name="lists" value=${r} defaultChecked=${n.includes(r)} /> <bdi>${r}</bdi></label>`)}
				</fieldset>
				${a.consent===null&&s`<label>${o("known.how")}<input name="words" maxlength="300" dir="auto" autocomplete="off" placeholder=${o("known.words")} /></label>`}
				<label>${o("known.called")}<input name="called" maxlength="200" dir="auto" autocomplete="off" defaultValue=${a.name??""} /></label>
				<button class="main">${o("save")}</button>
			</form></details>`}function tt(){let e=d.value,[t,a]=[!1,!0].map(n=>e.tasks.filter(({state:l})=>l==="done"===n));return s`
		<h2>${o("tasks")}</h2>
		${t.length===0&&s`<p class="empty">${o("nothing")}</p>`}
		<ul>${t.map(n=>s`<${Yt} key=${n.id} task=${n} />`)}</ul>
		<${Gt} key=${e.person} path=${`people/${e.person}/task`} name="nextStep" />
		<h2>${o("appointments")}</h2>
		<p><a class="button" href=${`#appointment/new///${e.person}`}>${o("newAppointment")}</a></p>
		<ul class="items">${e.appointments.map(n=>s`
			<li key=${n.id}><a href=${`#appointment/${n.id}`}><time>${N(n.starts)}</time></a> <span class="tag">${K("appointment",n.state)}</span>
				<small><bdi dir="ltr">${n.code}</bdi> · <bdi>${n.place}</bdi></small></li>`)}</ul>
		${e.cases.length>0&&s`<h2>${o("cases")}</h2>
			<ul class="items">${e.cases.map(n=>s`
				<li key=${n.id}><bdi dir="ltr">…${n.number}</bdi> <span class="tag">${K("case",n.state)}</span></li>`)}</ul>`}
		<${Jn} />
		<${Zn} key=${e.person} />
		${a.length>0&&s`<details><summary>${o("before")} (${Z(a.length)})</summary>
			<ul>${a.map(n=>s`<${Yt} key=${n.id} task=${n} />`)}</ul></details>`}`}var ea=e=>R.value.flows[e]??ce(e),ta=(e,t)=>e?.other&&e.kind===t.kind&&e.at===t.at,en=e=>e.kind==="call"&&e.text!==null&&e.text!=="answered";function na(e){let t=[];for(let a of e){let n=t.at(-1);if(a.other){ta(n,a)||t.push(a);continue}a.channel!=="call"?t.push(a):n?.call&&!n.over?n.call.push(a):t.push({id:a.id,at:a.at,call:[a]}),t.at(-1).call&&en(a)&&(t.at(-1).over=!0)}return t}var se=({row:e,children:t})=>s`
	<small class="meta"><time datetime=${new Date(e.at).toISOString()}>${ye(e.at)}</time>${e.staff&&s` · <bdi>${e.staff}</bdi>`}${t}</small>`;function tn({row:e}){return e.status?s` · <span class=${`fared ${e.status}`}>${o(e.status)}${e.why&&`: ${K("why",e.why)}`}</span>`:e.parts>1?s` · ${o("partsOf",e.parts)}`:null}var Oe={reminder:"reminder",notice:"notice",lookup:"lookup",error:"error"};function aa({row:e}){return s`
		<li class=${`row ${e.direction} ${e.status==="failed"?"lost":""}`}>
			${Oe[e.kind]&&s`<small class="kind">${o(`kind.${Oe[e.kind]}`)}</small>`}
			<p dir="auto" lang=${e.language}>${e.text??s`<em>${o("erased")}</em>`}</p>
			<${se} row=${e}>${e.direction==="out"&&!e.staff&&` · ${o("machine")}`}<${tn} row=${e} /></${se}>
		</li>`}function Jt(e){let t=[];for(let{kind:a,flow:n,text:l}of e)a==="keys"&&l?t.at(-1)?.keys.push(l):n&&n!==t.at(-1)?.name&&t.push({name:n,keys:[]});return t}var Zt=e=>Number(/^(\d+) s$/.exec(e??"")?.[1]??0),oa=e=>e<60?o("seconds",e):o("minutes",Math.round(e/60));function sa({item:{call:e}}){let[t]=e,a=e.find(en),n=e.filter(({kind:r})=>r==="recording"),l=e.filter(({kind:r})=>r!=="call"),i=t.direction==="out";return s`
		<li class=${`row call ${i?"out":"in"}`}>
			<p class="head"><span aria-hidden="true">☎</span> <strong>${o(i?"callOfOurs":"call")}</strong>
				${a&&s` <span>${Zt(a.text)>0?oa(Zt(a.text)):K("end",a.text)}</span>`}</p>
			${Jt(l).length>0&&s`<ol class="way">${Jt(l).map(({name:r,keys:u},c)=>s`
				<li key=${c}>${ea(r)}${u.map(m=>s` <kbd dir="ltr">${m}</kbd>`)}</li>`)}</ol>`}
			${n.map(r=>s`<p key=${r.id}>${o("leftMessage",r.seconds)}${r.audio?s`<${gt} id=${r.id} />`:null}</p>`)}
			${l.length>0&&s`<details><summary>${o("wholeCall")}</summary>
				<ol class="heard">${l.map(r=>s`<li key=${r.id} class=${r.direction} dir="auto" lang=${r.language}>${r.kind==="keys"?s`<kbd dir="ltr">${r.text||o("silence")}</kbd>`:r.text}</li>`)}</ol></details>`}
			<${se} row=${t}><${tn} row=${t} /></${se}>
		</li>`}function la({row:e}){return s`<li class="row note"><small class="kind">${o("noteWord")}</small><p dir="auto">${e.text}</p><${se} row=${e} /></li>`}function ra({row:e}){let t=e.kind==="call"?o("ringing"):e.kind==="note"?K("did",e.step):e.kind==="follow_up"?s`${ce(e.flow??"")}: ${K("did",e.step??"open")}`:K("kind",e.kind);return s`<li class="event"><p>${t}${e.text&&s` — <span dir="auto">${e.text}</span>`}</p><${se} row=${e} /></li>`}function ia({row:e}){return s`<li class="event"><p>${o("otherDesk")}${Oe[e.kind]&&s`: ${o(`kind.${Oe[e.kind]}`)}`}</p></li>`}function ua({item:e}){return e.other?s`<${ia} row=${e} />`:e.call?s`<${sa} item=${e} />`:e.kind==="note"&&!e.flow?s`<${la} row=${e} />`:e.channel==="desk"||e.kind==="opt_out"?s`<${ra} row=${e} />`:s`<${aa} row=${e} />`}function nn({rows:e}){let t;return s`
		<ol class="thread" aria-live="polite" aria-label=${o("conversation")}>${na(e).map(a=>{let n=j(a.at),l=n!==t;return t=n,s`
				${l&&s`<li key=${n} class="dateline"><span>${n}</span></li>`}
				<${ua} key=${a.id} item=${a} />`})}</ol>`}var T=f("answer"),L=f(null),le=f(null),be=new Map,I=()=>document.getElementById("answer");function nt(e){I().value===""?be.delete(e):be.set(e,{mode:T.value,text:I().value})}function He(e){T.value=e,nt(d.value.person),setTimeout(()=>I()?.focus())}async function at(){if(L.value){L.value=null;return}T.value="answer";let e=d.value.person;await $(async()=>{let{answers:t}=await A(`people/${e}/ready?language=${ve.value}`);F(e)&&(L.value=t)}),setTimeout(()=>document.querySelector(".ready button")?.focus())}var an;function qe(){clearTimeout(an),an=setTimeout(async()=>{let e=I()?.value.trim();try{le.value=e&&T.value==="answer"?await b("parts",{text:e}):null}catch{le.value=null}},150)}function ca({text:e}){let t=I().value.trim();I().value=t?`${t}
${e}`:e,nt(d.value.person),L.value=null,qe(),I().focus()}function pa(){let e=t=>{let a=[...t.currentTarget.querySelectorAll("button")],n={ArrowDown:1,j:1,ArrowUp:-1,k:-1}[t.key];t.key==="Escape"?(t.stopPropagation(),L.value=null,I().focus()):n&&(t.preventDefault(),a[Math.max(0,Math.min(a.length-1,a.indexOf(document.activeElement)+n))]?.focus())};return s`
		<ul class="ready" aria-label=${o("ready")} onKeyDown=${e}>
			${L.value.length===0&&s`<li class="empty">${o("noReady")}</li>`}
			${L.value.map(t=>s`
				<li key=${t.name}><button type="button" onClick=${()=>ca(t)}>
					<span dir="auto" lang=${t.language}>${t.text}</span>
					${t.meaning_language!==t.language&&s`<small dir="auto" lang=${t.meaning_language}>${t.meaning}</small>`}
				</button></li>`)}
		</ul>`}function ma(){let{number:e,stopped:t,safety:a,holder:n}=d.value;return e?t?"stopped":a==="never"?"neverLong":n!==null&&n!==h.value.name?"held":"":"erasedLong"}function da(){let{parts:e,price:t,because:a}=le.value??{};return s`<output>${le.value&&s`
		${o("partsOf",e)}${t?` · ${$t(t)}`:""}${a&&s` · <span title=${o("becauseLong")}>${o("because")} «<bdi>${a}</bdi>»</span>`}`}</output>`}function on(){let e=Y(),{person:t}=d.value,a=T.value==="note",n=a?"":ma();y(()=>{let u=be.get(t)??{mode:"answer",text:""};return I().value=u.text,T.value=u.mode,qe(),()=>{L.value=le.value=null}},[t]),y(qe,[a]);let l=async u=>{u.preventDefault();let c=I().value.trim();!c||n||!await S(`people/${t}/${T.value}`,{text:c})||be.get(t)?.text.trim()!==c||(be.delete(t),F(t)&&(I().value="",le.value=null,T.value="answer"))},i=u=>{u.key==="Enter"&&(u.ctrlKey||u.metaKey)&&e.current.requestSubmit()},r=()=>{nt(t),qe()};return s`
		<form class=${`write ${T.value}`} ref=${e} onSubmit=${l}>
			${L.value&&s`<${pa} />`}
			${n&&s`<p class="bar-to" role="status">${o(n)}</p>`}
			<label><span class="hidden">${o(a?"note":"answer")}</span>
				<textarea id="answer" rows="3" maxlength="1600" dir="auto" onInput=${r} onKeyDown=${i}
					placeholder=${o(a?"note":"answer")}></textarea></label>
			<div class="below">
				<div class="choice" role="group" aria-label=${o("whatToWrite")}>
					${["answer","note"].map(u=>s`
						<button type="button" key=${u} aria-pressed=${T.value===u} onClick=${()=>He(u)}>${o(u==="note"?"noteWord":"answerWord")}</button>`)}
				</div>
				<button type="button" class="plain" aria-expanded=${L.value!==null} onClick=${at}>${o("ready")}</button>
				<${da} />
				<button class="main" disabled=${!!n}>${o(a?"save":"send")}</button>
			</div>
		</form>`}var Fe=f(!1),ln=()=>d.value.tasks.filter(({state:e,staff:t})=>e!=="done"&&(t===null||t===h.value.name));async function rn(){for(let e of ln())if(!await S(`tasks/${e.id}`,{state:"done"}))return;d.value.holder===h.value.name&&await S(`people/${d.value.person}/free`),q("inbox")}var $a=()=>S(`people/${d.value.person}/${d.value.holder===h.value.name?"free":"hold"}`),un=()=>S(`people/${d.value.person}/call`,{},"rings");function sn(e){let t=document.querySelector(`details.${e}`);t&&(t.closest("details.about")?.setAttribute("open",""),t.open=!0,t.querySelector("select, input, button").focus())}function fa(){let e=d.value.appointments,t=e.find(({starts:a,state:n})=>a>Date.now()&&n!=="cancelled")??e.at(-1);t&&q("appointment",String(t.id))}var ha=[{key:"r",name:"key.answer",run:()=>He("answer")},{key:"n",name:"key.note",run:()=>He("note")},{key:"a",name:"ready",run:at},{key:"c",name:"ring",run:()=>d.value.number&&un()},{key:"t",name:"hold",run:$a},{key:"h",name:"handOver",run:()=>sn("hand")},{key:"l",name:"known",run:()=>sn("say")},{key:"o",name:"key.appointment",run:fa},{key:"m",name:"newAppointment",run:()=>q("appointment","new","","",d.value.person)},{key:"x",name:"finish",run:rn},{key:"s",name:"searchHere",run:()=>{Fe.value=!0}}];function ba(){let e=d.value;return s`
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
				${ln().length>0&&s`<button type="button" onClick=${rn}>${o("finish")}</button>`}
			</span>
		</header>`}function ga(){let e=a=>{a.preventDefault(),Ze(new FormData(a.target).get("words").trim())},t=()=>{Fe.value=!1,Ze("")};return s`
		<form class="within" role="search" onSubmit=${e}>
			<input name="words" type="search" dir="auto" maxlength="64" required aria-label=${o("searchHere")} placeholder=${o("searchHere")}
				ref=${de} />
			<button>${o("search")}</button>
			<button type="button" onClick=${t}>${o("shut")}</button>
			${oe.value?.length===0&&s`<p class="empty" role="status">${o("nobody")}</p>`}
		</form>`}var va=e=>e.scrollHeight-e.scrollTop-e.clientHeight<160;function cn({parts:[e]}){let t=Y(),a=Y(!0),n=B.value.at(-1)?.id;y(()=>{d.value?.person!==e&&(d.value=null,B.value=[]),ae.value=oe.value=null,Fe.value=!1,G(e)},[e]),y(()=>{d.value&&(_.value.person===void 0||_.value.person===e)&&G(e)},[_.value.count]);let l=()=>We.value?t.current:document.scrollingElement;t.current&&(a.current=va(l())),y(()=>{t.current&&(a.current||!n)&&(l().scrollTop=l().scrollHeight)},[n]);let i=d.value?.person===e;return z([...i?ha:[],{key:"Escape",name:"key.inbox",run:()=>q("inbox")}]),i?s`
		<div class="person">
			<${ba} />
			${We.value?s`<aside aria-label=${o("about")}><${tt} /></aside>`:s`<details class="about"><summary>${o("about")}</summary><${tt} /></details>`}
			<section class="talk" aria-label=${o("conversation")}>
				${Fe.value&&s`<${ga} />`}
				<div class="past" ref=${t} tabindex="0">
					${!oe.value&&ne.value>0&&s`<button type="button" class="earlier" onClick=${Bt}>${o("earlier")}</button>`}
					<${nn} rows=${oe.value??B.value} />
				</div>
				<${Qt} />
				<${on} />
			</section>
		</div>`:s`<h1 class="hidden">${o("conversation")}</h1>`}var mn=20,M=f(null),ya=P();function wa(e,t,a){return e.length>=mn?o("search.many"):M.value===null||a?o("search.on"):e.length+t.length===0&&o("nobody")}function ge(e){let t=[...document.querySelectorAll(".found a, .tasks .what")];t[Math.max(0,Math.min(t.length-1,t.indexOf(document.activeElement)+e))]?.focus()}function ka(e){let{people:t,tasks:a}=M.value??{people:[],tasks:[]},n=new Set(t.map(({person:l})=>l));M.value={people:[...t,...e.people.filter(({person:l})=>!n.has(l))],tasks:[...a,...e.tasks],next:e.next}}var pn=()=>M.value!==null&&M.value.people.length+M.value.tasks.length>0;async function xa(e,t){let a="";do await ya([`search?q=${encodeURIComponent(e)}${a&&`&from=${a}`}`],n=>{let l=!pn();ka(n),l&&pn()&&setTimeout(()=>ge(0)),a=n.next});while(a&&t()&&M.value.people.length<mn)}var Ca=["code","number","case"];function Sa(){let{people:[e,t],tasks:a}=M.value;e&&!t&&a.length===0&&Ca.includes(e.by)&&location.replace(`#person/${e.person}`)}function dn({parts:[e=""]}){y(()=>{let l=!0;return M.value=null,$(()=>xa(e,()=>l)).then(i=>i&&l&&Sa()),()=>{l=!1}},[e]),z([{key:"j",name:"key.next",run:()=>ge(1)},{key:"ArrowDown",run:()=>ge(1)},{key:"k",name:"key.before",run:()=>ge(-1)},{key:"ArrowUp",run:()=>ge(-1)}]);let{people:t=[],tasks:a=[],next:n}=M.value??{};return s`
		<h1>${o("search")}: <bdi>${e}</bdi></h1>
		<p class="empty" role="status">${wa(t,a,n)}</p>
		<ul class="found">${t.map(({person:l,by:i,name:r,number:u})=>s`
			<li key=${l}><a href=${`#person/${l}`}>
				<strong>${r?s`<bdi>${r}</bdi>`:s`<bdi dir="ltr">${u??l}</bdi>`}</strong>
				<span class="tag">${o(`by.${i}`)}</span></a></li>`)}</ul>
		<ul class="tasks">${a.filter(({person:l})=>l).map(l=>s`<${vt} key=${l.id} task=${l} />`)}</ul>`}var ot=f(null),Da=P(),$n=()=>me(()=>Da(["waiting"],({waiting:e})=>{ot.value=e})),Ea=({id:e})=>$(()=>b(`waiting/${e}/drop`)).then($n);function Aa({row:e}){return s`
		<li>
			<div class="what">
				${e.person?s`<a href=${`#person/${e.person}`}><${xe} task=${e} /></a>`:o("notYours")}
				<small><span class="tag">${O(e.desk)}</span>
					<span>${o("since")} <time>${N(e.since)}</time></span>
					${e.appointment>0&&s`<a href=${`#appointment/${e.appointment}`}>${o(e.keeps?"keepsUntilThen":"appointment")}</a>`}</small>
				${e.offers.map(t=>s`<p key=${t.day+t.time}><small>${j(Ce(t.day))} ${t.time} <span class="tag">${o(`offer.${t.state}`)}</span></small></p>`)}
			</div>
			<button type="button" onClick=${()=>Ea(e)}>${o("takeOut")}</button>
		</li>`}function fn(){return y(()=>{$n()},[_.value.count]),s`
		<p><a href="#appointments">${o("backToWeek")}</a></p>
		<h1>${o("waitingList")}</h1>
		${ot.value?.length===0&&s`<p class="empty">${o("nobodyWaits")}</p>`}
		<ol class="tasks">${ot.value?.map(e=>s`<${Aa} key=${e.id} row=${e} />`)}</ol>`}var hn=["volunteer","coordinator","admin"],Te=f(null),Ia=()=>$(async()=>{let e=await import("./desk-more.js").catch(()=>{throw new Error("unreachable")});e.made==="0f24c9d9394db080640015e1977bf018"?Te.value=e:location.reload()}),V=e=>function({parts:a}){return y(()=>{Te.value===null&&Ia()},[]),Te.value===null?s`<p aria-busy="true"></p>`:s`<${Te.value[e]} parts=${a} />`},Le=[{name:"inbox",View:yt,bar:"g"},{name:"appointments",View:kt,bar:"A"},{name:"appointment",View:zt},{name:"waiting",View:fn},{name:"cases",View:xt,bar:"C"},{name:"import",View:V("Import"),least:"coordinator"},{name:"notices",View:V("Notices"),bar:"N",least:"coordinator"},{name:"notice",View:V("Notice"),least:"coordinator"},{name:"notice-edit",View:V("NoticeEdit"),least:"coordinator"},{name:"flows",View:V("Flows"),bar:"F",least:"coordinator"},{name:"numbers",View:V("Numbers"),bar:"B",least:"coordinator"},{name:"voices",View:V("Voices"),bar:"V"},{name:"house",View:V("House"),bar:"L",least:"coordinator"},{name:"words",View:V("Words"),bar:"W",least:"coordinator"},{name:"person",View:cn},{name:"search",View:dn},{name:"staff",View:V("StaffView"),bar:"S",least:"admin"},{name:"audit",View:V("Audit"),bar:"R",least:"admin"},{name:"me",View:Kt}],st=({least:e="volunteer"})=>hn.indexOf(h.value.role)>=hn.indexOf(e);async function Va(){await $(()=>b("sign-out"))&&location.replace("./")}function Oa(e){e.preventDefault();let t=new FormData(e.target).get("q").trim();t.length>1&&q("search",t)}var bn=()=>document.getElementById("main").focus();function qa(e){bn(),q(e)}var gn=()=>s`<img src="icon.svg" alt="" width="28" height="28" />`;function Ha({at:e}){let t=Le.filter(a=>a.bar&&st(a));return z([...t.map(({name:a,bar:n})=>({key:n,name:a,run:()=>qa(a)})),{key:"/",name:"key.search",run:()=>document.getElementById("q").select()}]),s`
		<header class="bar">
			<a class="skip" href="#" onClick=${a=>{a.preventDefault(),bn()}}>${o("skip")}</a>
			<${gn} />
			<nav class="views" aria-label=${o("views")}>
				${t.map(({name:a})=>s`
					<a key=${a} href=${`#${a}`} aria-current=${a===e?"page":void 0}>${o(a)}</a>`)}
			</nav>
			<form role="search" onSubmit=${Oa}>
				<input id="q" name="q" type="search" dir="auto" aria-label=${o("search")} placeholder=${o("searchFor")} minlength="2" maxlength="64" />
			</form>
			<nav class="self" aria-label="passaparola">
				<${ht} />
				<${Pe} />
				<a href="#me"><bdi>${h.value.name}</bdi></a>
				<button type="button" class="plain" onClick=${Va}>${o("leave")}</button>
			</nav>
		</header>`}function Fa(){return s`
		<header class="bar"><span class="home"><${gn} /> passaparola</span>
			<nav class="self" aria-label="passaparola"><${Pe} /></nav></header>`}function Ta(){let e=Y();return y(()=>{e.current.showModal()},[]),s`
		<dialog ref=${e} class="again" aria-label=${o("sign-in")} onCancel=${t=>t.preventDefault()}>
			<p>${o("sign-in.again")}</p>
			<${je} name=${h.value.name} />
			<p class="wrong" role="alert">${x.value&&x.value!=="sign-in"&&Ne(x.value)}</p>
			<button type="button" class="plain" onClick=${()=>location.replace("./")}>${o("sign-in.other")}</button>
		</dialog>`}function La(){if(h.value===void 0)return s`<main aria-busy="true"></main>`;let{name:e,View:t}=Le.find(a=>a.name===we.value[0]&&h.value&&st(a))??Le[0];return s`
		${h.value?s`<${Ha} at=${e} />`:s`<${Fa} />`}
		<p class="wrong" role="alert">${x.value&&Ne(x.value)}</p>
		<p class="did" role="status">${pe.value&&o(pe.value)}</p>
		<main id="main" tabindex="-1">${h.value?s`<${t} key=${we.value.join("/")} parts=${we.value.slice(1)} />`:s`<${je} />`}</main>
		${ft.value&&s`<${Ta} />`}`}await ut();rt(s`<${La} />`,document.body);H();
