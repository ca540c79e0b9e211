// SPDX-License-Identifier: AGPL-3.0-or-later
// made by daemon/desk/page/build from cd28cf4eeed429257f9b3e285d957760
// with preact, htm, signals and lean-qr: licences.txt
import{A as h,C as R,D as B,F as w,H,I as se,J as le,L as U,M as m,N as q,Q as Me,R as K,V as Ut,Z as Ee,aa as At,b as a,c as we,d as Rt,e as f,f as pe,g as u,h as M,i as E,j as g,k as ne,l as Bt,m as ke,n as ae,q as o,r as xe,s as Ce,t as z,u as Dt,v as Se,w as Oe,x as It,y as x,z as Tt}from"./desk-chunk.js";var To=100,Le=u([]),Ft=u(!1),Nt=(e=0)=>m(async()=>{let t=(await M(`audit?before=${e}`)).entries;Le.value=e?[...Le.value,...t]:t,Ft.value=t.length===To});function Uo({did:e}){let[t,n]=e.split(" "),[,s]=/^language-(.*)/.exec(t)??[];return s?a`${o("audit.language")} ${Ut(s)}`:a`${xe("audit",t)} <bdi lang="en" dir="ltr">${n}</bdi>`}function Ao(){return f(()=>{Nt()},[]),a`
		<h1>${o("audit")}</h1>
		<p class="hint">${o("auditHint")} <code dir="ltr">passaparola audit verify</code></p>
		<div class="sideways" tabindex="0" role="region" aria-label=${o("audit")}><table>
			<thead><tr><th scope="col">${o("whenWord")}</th><th scope="col">${o("whoWord")}</th><th scope="col">${o("whatWord")}</th><th scope="col">${o("about")}</th></tr></thead>
			<tbody>${Le.value.map(e=>a`
				<tr key=${e.id}>
					<td><time>${x(e.at)}</time></td>
					<td><bdi>${e.staff??o("commandLine")}</bdi></td>
					<td><${Uo} did=${e.did} /></td>
					<td>${e.person?a`<a href=${`#person/${e.person}`}><bdi dir="ltr">${e.person}</bdi></a>`:e.thing||""}</td>
				</tr>`)}</tbody>
		</table></div>
		${Ft.value&&a`<button type="button" onClick=${()=>Nt(Le.value.at(-1).id)}>${o("more")}</button>`}`}var ie=({flow:e,step:t})=>`${e}.${t}`;function tt(e,t){let n=(e[t-1]??"").trim(),s=n.search(/\s*(->|→|–>)/);return s>0?n.slice(0,s):n.split(/\s/)[0]}function No(e,t){let n=new Map;for(let{name:s,arrows:l}of e.steps)for(let r of l){let i=ie({flow:e.name,step:s}),c=r.flow===e.name?ie(r):r.flow;if(i===c)continue;let p=`${i} ${c}`,$=n.get(p)??{id:p,from:i,to:c,labels:[],times:0},v=tt(t,r.line);$.labels.includes(v)||$.labels.push(v),n.set(p,$)}return[...n.values()]}function Fo(e,t,n){let s=new Map([[t,null]]),l=[t];for(let i of l){if(i===n)break;for(let c of e)c.from===i&&!s.has(c.to)&&(s.set(c.to,c),l.push(c.to))}let r=[];for(let i=s.get(n);i;i=s.get(i.from))r.push(i);return r}function Ho(e,t){let n=ie({flow:e.name,step:e.steps[0].name}),s=new Map([[n,0]]),l=[n],r=()=>{for(let c of l)for(let{from:p,to:$}of t)p===c&&!s.has($)&&(s.set($,s.get(p)+1),l.push($))};r();for(let{name:c}of e.steps){let p=ie({flow:e.name,step:c});s.has(p)||(s.set(p,0),l.push(p),r())}let i=[];for(let c of l)(i[s.get(c)]??=[]).push(c);return i}function Ht(e,t){let n=(e.text??"").split(`
`),s=No(e,n);for(let{from:$,flow:v,step:C,times:T}of e.chosen)for(let d of Fo(s,ie({flow:e.name,step:$}),v===e.name?ie({flow:v,step:C}):v))d.times+=T;let l=Ho(e,s),i=Math.max(...l.map($=>$.length))*178-28+40+40,c=new Map;l.forEach(($,v)=>$.forEach((C,T)=>{let d=40+(i-40-40-$.length*178+28)/2+T*178;c.set(C,{place:C,x:t?i-d-150:d,y:20+v*114,width:150,height:40,name:C.slice(C.indexOf(".")+1),isOther:!C.includes(".")})}));let p=Math.max(1,...s.map(({times:$})=>$));for(let $ of s){let v=c.get($.from),C=c.get($.to),T=v.x+150/2,d=C.x+150/2,S=C.y>v.y,oe=v.x+150+16;$.path=S?`M${T},${v.y+40} C${T},${v.y+40+36} ${d},${C.y-40} ${d},${C.y-6}`:`M${v.x+150},${v.y+40/2} C${oe+24},${v.y+40/2} ${oe+24},${C.y+40/2} ${C.x+150+6},${C.y+40/2}`,$.labelX=S?T+(d-T)*.62:oe+4,$.labelY=S?v.y+40+(C.y-v.y-40)*.6:(v.y+C.y+40)/2,$.weight=1+4*$.times/p,$.isBack=!S}return{nodes:[...c.values()],arrows:s,lines:n,width:i,height:l.length*114-74+40}}var qo=40,qt={flow:"",begins:!1,texts:[],turns:[],codes:[],state:"",language:""},O=u(qt),ot=()=>O.value.turns.at(-1);function _t(e){O.value.flow!==e&&ot()?.flow!==e&&(O.value={...qt,flow:e,language:ae.value})}async function nt(e){let t=O.value,n=O.value={...t,...e},s=await m(async()=>{let{turns:l,codes:r}=await g(`flows/${encodeURIComponent(n.flow)}/trial`,{texts:n.texts,begins:n.begins,language:n.language,state:n.state});O.value.flow===n.flow&&l.length>=O.value.turns.length&&(O.value={...O.value,turns:l,codes:r})});return!s&&O.value===n&&(O.value=t),s}var jt=()=>nt({begins:!0,texts:[],turns:[]});function _o(){return a`
		<label>${o("trial.language")}
			<select value=${O.value.language} onChange=${({target:e})=>{O.value={...O.value,language:e.value},O.value.turns.length>0&&jt()}}>${w.value.languages.map(({tag:e,name:t})=>a`<option key=${e} value=${e} lang=${e}>${t}</option>`)}</select></label>`}function jo(){return a`
		<label>${o("trial.looked")}
			<select value=${O.value.state} onChange=${({target:e})=>nt({state:e.value})}>
				<option value="">${o("trial.silent")}</option>
				${At.map(e=>a`<option key=${e} value=${e}>${xe("case",e)}</option>`)}</select></label>`}var Ko=({list:e})=>a`
	<dl class="values" aria-label=${o("trial.known")}>${e.map(({name:t,value:n})=>a`
		<div key=${t}><dt dir="ltr">${t}</dt><dd><bdi>${n??"—"}</bdi></dd></div>`)}</dl>`;function Wo({turn:e}){return a`
		${e.text&&a`<li class="row"><p dir="auto">${e.text}</p></li>`}
		${e.said.map(({text:t,parts:n},s)=>a`
			<li key=${s} class="row out"><p dir="auto" lang=${e.language}>${t}</p>${n>1&&a`<small class="meta">${o("partsOf",n)}</small>`}</li>`)}
		<li class="event">
			${e.said.length===0&&a`<p>${o("trial.nothing")} </p>`}
			${e.erased&&a`<p>${o("trial.erased")} </p>`}
			${e.step&&a`<p>${o(e.waits?"trial.stands":"trial.over")} <a href=${`#flows/${e.flow}`}><code dir="ltr">${e.flow}.${e.step}</code></a></p>`}
			${e.tasks.map(t=>a`<p key=${t}> <span class="tag">${o("trial.task")}: ${Ce(t)}</span></p>`)}
			${e.variables.length>0&&a`<${Ko} list=${e.variables} />`}
		</li>`}function Po(){let e=pe(null);return a`
		<form class="line" onSubmit=${n=>{n.preventDefault();let s=e.current.value.trim();s!==""&&(e.current.value="",nt({texts:[...O.value.texts,s]}).then(l=>{!l&&e.current?.value===""&&(e.current.value=s)}))}}>
			<label>${o("trial.write")}<input id="trial" ref=${e} maxlength="1600" dir="auto" autocomplete="off" /></label>
			<button class="main">${o("send")}</button>
		</form>`}function Kt({flow:e}){let t=pe(null),{turns:n,texts:s,codes:l}=O.value;return f(()=>{t.current?.scrollTo(0,t.current.scrollHeight)},[n.length]),e.by_text?a`
		<section class="trial">
			<h2>${o("trial")}</h2>
			<div class="filters"><${_o} />${n.some(({looked:r})=>r)&&a`<${jo} />`}
				<button type="button" class=${n.length>0?"":"main"} onClick=${()=>{jt().then(()=>document.getElementById("trial")?.focus())}}>${o(n.length>0?"trial.again":"trial.begin")}</button></div>
			${l.length>0&&a`<p class="hint">${o("trial.hint",l.join(", "))}</p>`}
			<div class="past" ref=${t} role="log" tabindex="0" aria-label=${o("trial.talk")}><ol class="thread">${n.map((r,i)=>a`<${Wo} key=${i} turn=${r} />`)}</ol></div>
			${s.length<qo?a`<${Po} />`:a`<p>${o("trial-long")}</p>`}
		</section>`:a`<section class="trial"><h2>${o("trial")}</h2><p class="hint">${o("trial-call")}</p></section>`}var Wt=u(null),A=u(null),Xo=E(),Pt=({name:e,about:t})=>w.value.flows[e]??a`<span lang="en">${t}</span>`;function Vo(){return f(()=>{m(async()=>{({flows:Wt.value}=await M("flows"))})},[]),a`
		<h1>${o("flows")}</h1>
		<p class="hint">${o("flows.hint")}</p>
		<ul class="tasks">${Wt.value?.map(e=>a`
			<li key=${e.name}><div class="what"><a href=${`#flows/${e.name}`}><strong>${e.name}</strong> <span dir="auto">${Pt(e)}</span></a>
				<small>${o("flows.steps",e.steps)}
					${e.text&&a`<span class="tag">${o("flows.text")}</span>`}${e.call&&a`<span class="tag">${o("flows.call")}</span>`}
					${e.findings>0&&a`<b class="tag">${o("flows.findings",e.findings)}</b>`}</small></div></li>`)}</ul>`}var zo=e=>document.getElementById(`line-${e}`)?.scrollIntoView({block:"center"});function Xt(e,t){e.preventDefault();let{line:n}=A.value.steps.find(l=>l.name===t);zo(n);let s=document.getElementById(`line-${n}`);s.tabIndex=-1,s.focus({preventScroll:!0})}function Yo(){let e=A.value,t=Ht(e,ke[ae.value].direction==="rtl"),n=ot(),s=i=>!i.isOther&&n?.flow===e.name&&n.step===i.name,l=new Set(e.steps.filter(i=>i.asks).map(({name:i})=>i)),r=pe(null);return f(()=>{let i=r.current.querySelector("[aria-current] rect")?.getBoundingClientRect(),c=r.current.getBoundingClientRect();i&&r.current.scrollBy(i.x+i.width/2-c.x-c.width/2,i.y+i.height/2-c.y-c.height/2)},[n]),a`
		<section><div class="picture" ref=${r} tabindex="0" role="region" aria-label=${o("flows.picture")}>
			<svg width=${t.width} height=${t.height} viewBox=${`0 0 ${t.width} ${t.height}`} role="group" aria-label=${e.name} dir="ltr">
				<defs><marker id="tip" viewBox="0 0 8 8" refX="6" refY="4" markerWidth="8" markerHeight="8" markerUnits="userSpaceOnUse" orient="auto"><path d="M0,0 L8,4 L0,8 z" /></marker></defs>
				${t.arrows.map(i=>a`<path key=${i.id} class=${`arrow ${i.times>0?"gone":""} ${i.isBack?"back":""}`} d=${i.path} stroke-width=${i.weight} marker-end="url(#tip)" />`)}
				${t.nodes.map(i=>a`
					<a key=${i.place} aria-current=${s(i)?"step":void 0} href=${i.isOther?`#flows/${i.place}`:`#flows/${e.name}/${i.name}`} onClick=${i.isOther?void 0:c=>Xt(c,i.name)}>
						<rect class=${i.isOther?"other":l.has(i.name)?"asks":"node"} x=${i.x} y=${i.y} width=${i.width} height=${i.height} rx=${i.isOther?20:6} />
						<text x=${i.x+i.width/2} y=${i.y+i.height/2+5} text-anchor="middle">${i.name}</text></a>`)}
				${t.arrows.filter(i=>!i.isBack||i.times>0).map(i=>a`<text key=${i.id} class="said" x=${i.labelX} y=${i.labelY} text-anchor="middle">${i.labels[0].slice(0,18)}${(i.labels[0].length>18||i.labels.length>1)&&"…"}${i.times>0&&a`<tspan class="times"> ${h(i.times)}</tspan>`}</text>`)}
			</svg>
		</div>
		<p class="hint">${o("flows.key")}</p></section>`}function Go(){let e=A.value,t=e.text.split(`
`);return a`
		<h2>${o("flows.list")}</h2>
		<ol class="steps">${e.steps.map(n=>a`
			<li key=${n.name}><a href=${`#flows/${e.name}/${n.name}`} onClick=${s=>Xt(s,n.name)}><strong>${n.name}</strong></a>
				${n.asks&&a` <span class="tag">${o("flows.asks")}</span>`}
				<ul>${n.arrows.map((s,l)=>{let r=s.flow===e.name?s.step:s.flow;return a`<li key=${l}><code dir="ltr">${tt(t,s.line)} → ${r}</code></li>`})}</ul></li>`)}</ol>
		${e.chosen.length>0&&a`<h2>${o("flows.chosen")}</h2><div class="scroll"><table>
			<thead><tr><th scope="col">${o("flows.from")}</th><th scope="col">${o("flows.to")}</th><th scope="col" class="number">${o("flows.times")}</th></tr></thead>
			<tbody>${e.chosen.map((n,s)=>a`<tr key=${s}><th scope="row">${n.from}</th><td>${n.flow===e.name?n.step:`${n.flow}.${n.step}`}</td><td class="number">${h(n.times)}</td></tr>`)}</tbody></table></div>`}`}function Zo(){let e=A.value,t=s=>e.findings.filter(l=>l.line===s),n=e.findings.filter(s=>s.line===0);return a`
		<h2>${o("flows.file")}</h2>
		<p class="hint">${o("flows.where")} <code dir="ltr">${e.file}</code></p>
		${n.length>0&&a`<details><summary>${o("flows.findings",n.length)}</summary><ul class="findings" lang="en" dir="ltr">${n.map((s,l)=>a`<li key=${l} class=${s.level}>${s.message}</li>`)}</ul></details>`}
		<div class="file" tabindex="0" role="region" aria-label=${o("flows.file")} dir="ltr"><ol>${e.text.split(`
`).map((s,l)=>a`
			<li key=${l} id=${`line-${l+1}`}><code>${s}</code>${t(l+1).map((r,i)=>a`<p key=${i} class=${r.level} lang="en">${r.message}</p>`)}</li>`)}</ol></div>`}function Qo({name:e}){return f(()=>{A.value=null,_t(e),m(()=>Xo([`flows/${encodeURIComponent(e)}`],t=>{A.value=t}))},[e]),A.value===null?a`<h1>${e}</h1>`:a`
		<h1>${A.value.name}</h1>
		<p dir="auto">${Pt(A.value)}</p>
		<p class="actions"><a class="button" href="#flows">${o("flows")}</a> <a class="button" href="../phone/" target="_blank" rel="noopener">${o("flows.phone")}</a></p>
		<div class="flow tried"><${Yo} /><${Kt} flow=${A.value} /></div>
		<div class="flow"><section><${Go} /></section><section class="beside"><${Zo} /></section></div>`}var Jo=({parts:[e]})=>e?a`<${Qo} name=${e} />`:a`<${Vo} />`;var at=u(null),Re=u(null),en=15e3,tn={done:"✓",open:"○",wrong:"✗",yourself:"?"},on=E(),Vt=()=>q(()=>on(["house"],e=>{at.value=e})),nn=()=>q(async()=>{({settings:Re.value}=await M("house/settings"))});function an({step:e}){return a`
		<li class=${`step ${e.state}`}>
			<b aria-hidden="true">${tn[e.state]}</b>
			<div>
				<strong>${o(`step.${e.step}`)}</strong> ${e.of&&a`<bdi class="tag">${e.of}</bdi>`}
				<span class="hidden">${o(`state.${e.state}`)}</span>
				${e.at>0&&a` <small><time>${x(e.at)}</time></small>`}
				${e.state!=="done"&&a`<p>${o(`how.${e.step}`)}</p>`}
			</div>
		</li>`}function sn({accounts:e}){return a`
		<h2>${o("accounts")}</h2>
		<div class="sheet" tabindex="0" role="region" aria-label=${o("accounts")}><table>
			<thead><tr>${["account","state.word","number.word","rate","price","heardLast"].map(t=>a`<th key=${t} scope="col">${o(t)}</th>`)}</tr></thead>
			<tbody>${e.map(t=>a`
				<tr key=${t.name}>
					<td><bdi>${t.name}</bdi> <small>${t.provider}</small></td>
					<td class=${t.state==="well"?"":"alarm"}>${o(`account.${t.state}`)}${t.wait>0?` (${h(Math.ceil(t.wait/1e3))} s)`:""}</td>
					<td><bdi dir="ltr">${t.number}</bdi></td>
					<td>${h(t.rate)}</td>
					<td>${t.price>0?R(t.price):"–"}</td>
					<td>${t.heard>0?a`<time>${x(t.heard)}</time>`:"–"}</td>
				</tr>`)}</tbody>
		</table></div>`}function ln({spending:e,cap:t}){let n=Math.max(t,...e.map(s=>s.euro),.01);return a`
		<h2>${o("spending")}</h2>
		<p>${t>0?o("capIs",R(t)):o("noCap")}</p>
		${e.length===0?a`<p class="empty">${o("nothingSpent")}</p>`:a`
			<div class="sheet" tabindex="0" role="region" aria-label=${o("spending")}><table>
				<thead><tr><th scope="col">${o("day.word")}</th><th scope="col">${o("euro.word")}</th><th scope="col">${o("texts")}</th><th scope="col">${o("calls.word")}</th></tr></thead>
				<tbody>${e.map(s=>a`
					<tr key=${s.day}><td><time>${Oe(Ee(s.day))}</time></td>
						<td>${R(s.euro)} <meter min="0" max=${n} high=${t>0?t*.8:void 0} value=${s.euro} aria-label=${R(s.euro)}></meter></td>
						<td>${h(s.texts)}</td><td>${h(s.calls)}</td></tr>`)}</tbody>
			</table></div>`}`}function rn(){return a`
		<h2>${o("settings")}</h2>
		<p class="hint">${o("settingsHint")}</p>
		${Re.value===null?a`<button type="button" onClick=${nn}>${o("showSettings")}</button>`:a`
			<pre class="sheet" tabindex="0" dir="ltr" role="region" aria-label=${o("settings")}>${Re.value.map(({name:e,value:t})=>`${e} ${t}`).join(`
`)}</pre>`}`}function cn(){if(f(()=>{Re.value=null,Vt();let $=setInterval(Vt,en);return()=>clearInterval($)},[]),at.value===null)return a`<h1>${o("house")}</h1>`;let{wrong:e,steps:t,accounts:n,spending:s,cap:l,reload:r,reloaded:i,why:c}=at.value,p=t.filter(({state:$})=>$!=="done"&&$!=="yourself").length;return a`
		<h1>${o("house")}</h1>
		${e?a`<p class="wrong" role="status">${o(`house.${e}`)}</p>`:a`<p class="held" role="status">${o("allWell")}</p>`}
		${r&&a`<p class=${r==="refused"?"wrong":"hint"}>${o(`reload.${r}`)} <time>${x(i)}</time>${c&&a` <bdi lang="en" dir="ltr">${c}</bdi>`}</p>`}
		<h2>${o("firstSteps")}${p>0?` · ${o("toDo",p)}`:""}</h2>
		<ol class="steps">${t.map($=>a`<${an} key=${$.step+$.of} step=${$} />`)}</ol>
		${n.length>0&&a`<${sn} accounts=${n} />`}
		<${ln} spending=${s} cap=${l} />
		${B.value.role==="admin"&&a`<${rn} />`}`}var un=["appointments","cases","people"],W=u(null),D=u(null),re=u(null),$n=500;function zt(){W.value=D.value=re.value=null}async function dn(e,t){zt(),await m(async()=>{await ne(t,n=>{D.value={what:"reading",done:n,all:t.size}}),W.value=await g("import/check",{what:e})}),D.value=null}var pn=()=>new Promise(e=>{setTimeout(e,$n)});async function mn(e,t){t.preventDefault();let n=t.target.elements.cancel_missing?.checked??!1;await m(async()=>{let s=await g("import",{what:e,cancel_missing:n}),{import:l,pieces:r,rows:i}=s;for(let c=0;c<r;c++)D.value={what:"sending",done:c,all:r},s=await g(`import/${l}`,{piece:c});for(;!s.ended;)D.value={what:"putting",done:s.put,all:i},await pn(),s=await M(`import/${l}`);re.value={rows:i,cancelled:s.cancelled??0},W.value=null}),D.value=null}function fn({finding:e}){let t=o(`bad.${e.code}`);return a`<li>${e.line>0&&a`<strong>${o("line",String(e.line))}</strong>: `}
		${t===`bad.${e.code}`?a`<span lang="en" dir="ltr">${e.message}</span>`:a`${t} <small lang="en" dir="ltr">${e.message}</small>`}</li>`}function hn(){let{wrong:e,findings:t}=W.value;return a`
		<section role="alert">
			<h2>${o("badRows",e)}</h2>
			<p>${o("nothingImported")}</p>
			<ul class="findings">${t.map(n=>a`<${fn} key=${`${n.line}${n.code}${n.message}`} finding=${n} />`)}</ul>
			${e>t.length&&a`<p class="hint">${o("andMore",e-t.length)}</p>`}
		</section>`}var vn=["number","code","starts_ms","place","desk","case_number","state","name","language"],gn=(e,t)=>e==="starts_ms"?x(t):t;function bn({what:e}){let{rows:t,people:n,first:s,findings:l}=W.value,r=vn.filter(i=>s.some(c=>c[i]!==void 0));return a`
		<section>
			<h2 role="status">${o("rowsFine",t)}</h2>
			${n<t&&a`<p>${o("rowsOfOne",t-n)}</p>
				<ul class="findings">${l.map(i=>a`<li key=${i.line}><strong>${o("line",String(i.line))}</strong>: ${o(`bad.${i.code}`)}</li>`)}</ul>`}
			<div class="sheet" tabindex="0" role="region" aria-label=${o("firstRows")}><table>
				<thead><tr>${r.map(i=>a`<th key=${i} scope="col">${o(`column.${i}`)}</th>`)}</tr></thead>
				<tbody>${s.map((i,c)=>a`<tr key=${c}>${r.map(p=>a`<td key=${p}><bdi>${gn(p,i[p])}</bdi></td>`)}</tr>`)}</tbody>
			</table></div>
			<form onSubmit=${i=>mn(e,i)}>
				${e==="appointments"&&B.value.desks==="all"&&a`
					<label class="tick"><input type="checkbox" name="cancel_missing" /> ${o("cancelMissing")}</label>
					<p class="hint">${o("cancelMissingHint")}</p>`}
				<button class="main" id="put" disabled=${D.value!==null}>${o("importRows",t)}</button>
			</form>
		</section>`}function yn({parts:[e="appointments"]}){return f(()=>{zt(),document.querySelector("#file")?.focus()},[e]),a`
		<h1>${o("import")}</h1>
		<div class="filters">${un.map(t=>a`<a key=${t} href=${`#import/${t}`} aria-current=${t===e?"page":void 0}>${o(t)}</a>`)}</div>
		<p>${o("importHint")}</p>
		<p class="hint"><code dir="ltr">${o(`columns.${e}`)}</code></p>
		<label>${o("file")}<input id="file" type="file" accept=${e==="appointments"?".csv,.ics,text/csv,text/calendar":".csv,text/csv"} onChange=${({target:t})=>{t.files.length>0&&dn(e,t.files[0])}} /></label>
		${D.value&&a`<p role="status">${o(`step.${D.value.what}`)} <progress value=${D.value.done} max=${Math.max(1,D.value.all)} aria-label=${o(`step.${D.value.what}`)}></progress></p>`}
		${W.value&&(W.value.wrong>0?a`<${hn} />`:W.value.rows===0?a`<p role="status">${o("noRows")}</p>`:a`<${bn} what=${e} />`)}
		${re.value&&a`<p class="held" role="status">${o("imported",re.value.rows)}${re.value.cancelled>0?` ${o("cancelledToo",re.value.cancelled)}`:""} <a href=${e==="people"?"#inbox":`#${e}`}>${o("look")}</a></p>`}`}var L=e=>e===null?o("notice.others"):w.value.languages.find(t=>t.tag===e)?.name??e,P=e=>e%1440===0?o("notice.days",e/1440):e%60===0?o("notice.hours",e/60):o("notice.minutes",e),Be=({kind:e,name:t,notice:n})=>a`${o(`notice.to.${e}`)} ${e==="those"?a`<a href=${`#notice/${n}`}>${n}</a>`:a`<bdi>${t}</bdi>`}`,De=({after:e,without:t})=>t?o("notice.without"):e===0?o("notice.atOnce"):o("notice.after",P(e)),Ie=({language:e,recording:t})=>t&&a`
	<small>${o("notice.seconds",Number(/-(\d+)s/.exec(t)?.[1]))}</small>
	<audio controls preload="none" src=${`/audio/notices/${t}`} aria-label=${`${o("notice.recording")}: ${L(e)}`}></audio>`;function Te({language:e}){let t=w.value.languages.find(({tag:n})=>n===e)?.called??!0;return a`<p class=${t?"hint":"warning"}>${o(t?"notice.madeUp":"notice.unspoken")}</p>`}function Yt({text:e,letters:t}){let n=[];for(let s of e){let l=t.includes(s),r=n.at(-1);r?.marked===l&&!l?r.text+=s:n.push({marked:l,text:s})}return n.map(({marked:s,text:l},r)=>s?a`<mark key=${r}>${l}</mark>`:l)}var Y=6e4,Ue=1440*Y,G=({share:e,kind:t="",size:n=""})=>a`
	<svg class=${`measure ${n}`} aria-hidden="true" preserveAspectRatio="none" viewBox="0 0 100 10"><rect class=${t} width=${Math.max(e>0?.5:0,100*e)} height="10" /></svg>`,lt=(e,t)=>t>0?e/t:0;function wn({notice:e,result:t}){let n=Math.max(...t.texts.map(({people:s})=>s));return a`
		<div class="scroll"><table>
			<caption>${o("notice.perLanguage")}</caption>
			<thead><tr><th scope="col">${o("notice.language")}</th><th scope="col" class="number">${o("notice.people")}</th><th class="wide"><span class="hidden">${o("notice.bar")}</span></th>
				<th scope="col" class="number">${o(e.call?"notice.callMinutes":"notice.parts")}</th><th scope="col" class="number">${o("notice.cost")}</th></tr></thead>
			<tbody>${t.texts.map(s=>a`
				<tr key=${s.language}><th scope="row"><bdi>${L(s.language)}</bdi><${G} size="narrow" share=${lt(s.people,n)} /></th><td class="number">${h(s.people)}</td>
					<td class="wide"><${G} share=${lt(s.people,n)} /></td>
					<td class="number">${h(s.parts*s.people)} <small>${o("notice.each",s.parts)}</small>${s.seconds>0&&a` <small>${o("notice.seconds",s.seconds)}</small>`}</td><td class="number">${R(s.cost/1e6)}</td></tr>`)}</tbody>
			<tfoot><tr><th scope="row">${o("notice.together")}</th><td class="number">${h(t.people)}</td><td class="wide"></td><td class="number">${h(t.parts)}</td><td class="number">${R(t.cost/1e6)}</td></tr></tfoot>
		</table></div>`}function it({reasons:e,people:t}){let n=Object.entries(e),s=n.reduce((l,[,r])=>l+r,t);return n.length>0&&a`
		<div class="scroll"><table>
			<caption>${o("notice.leftOut")}</caption>
			<tbody>${n.map(([l,r])=>a`
				<tr key=${l}><th scope="row">${o(`notice.reason.${l}`)}</th><td class="number">${h(r)}</td><td class="wide"><${G} kind="out" share=${lt(r,s)} /></td></tr>`)}</tbody>
		</table></div>`}function kn([e,t],n,s){let l=[];if(e===t)return l;for(let r=n-Ue;r<s&&l.length<40;r+=Ue){let i=new Date(r).setHours(0,0,0,0),c=new Date(i).setHours(0,e),p=new Date(e<t?i:i+Ue+36e5).setHours(0,t);p>n&&c<s&&l.push([Math.max(c,n),Math.min(p,s)])}return l}var st=26,xn=[10,30,60,120,180,360,720,1440,2880,5760,14400];function Cn({notice:e,result:t}){let n=t.to.filter(d=>d.starts>0),s=t.starts-10*Y,l=Math.max(t.ends+10*Y,s+60*Y),r=ke[ae.value].direction==="rtl",i=d=>100*(d-s)/(l-s),c=(d,S)=>{let oe=Math.max(.7,i(S)-i(d));return{x:`${r?100-i(d)-oe:i(d)}%`,width:`${oe}%`}},p=Y*(xn.find(d=>(l-s)/Y/d<=6)??20*1440),$=[];for(let d=new Date(s).setHours(0,0,0,0);d<l&&$.length<12;d+=p)i(d)>3&&i(d)<97&&$.push(d);let v=n.length*st+24,C=kn(t.quiet,s,l),T=`${o("notice.starts")} ${x(t.starts)}, ${o("notice.ends")} ${x(t.ends)}`;return a`
		<figure>
			<figcaption>${o("notice.when")}</figcaption>
			<svg class="time" role="img" aria-label=${T} width="100%" height=${v}>
				${C.map(([d,S])=>a`<rect key=${d} class="quiet" ...${c(d,S)} y="0" height=${v-20} />`)}
				${$.map(d=>a`<g key=${d}>
					<line x1=${c(d,d).x} x2=${c(d,d).x} y1="0" y2=${v-20} />
					<text x=${c(d,d).x} y=${v-5} text-anchor="middle">${p>=Ue?new Date(d).getDate():Tt(d)}</text></g>`)}
				${n.map((d,S)=>a`<rect key=${S} class="lane" ...${c(d.starts,d.ends)} y=${S*st+4} height=${st-8} rx="3" />`)}
			</svg>
			${C.length>0&&a`<p class="hint"><svg class="key" aria-hidden="true" width="14" height="14"><rect class="quiet" width="14" height="14" /></svg> ${o("notice.quiet")}</p>`}
			<div class="scroll"><table>
				<thead><tr><th scope="col">${o("notice.who")}</th><th scope="col" class="number">${o("notice.people")}</th><th scope="col">${o("notice.starts")}</th><th scope="col">${o("notice.ends")}</th></tr></thead>
				<tbody>${e.to.map((d,S)=>a`
					<tr key=${S}><th scope="row"><${Be} ...${d} /> <small>${De(d)}</small></th><td class="number">${d.without?"–":h(t.to[S].people)}</td>
						<td>${t.to[S].starts?x(t.to[S].starts):"–"}</td><td>${t.to[S].ends?x(t.to[S].ends):"–"}</td></tr>`)}</tbody>
			</table></div>
		</figure>`}function Sn({result:e}){return a`
		${e.no_way&&a`<p class="warning">${o("notice.noWay")}</p>`}
		${e.people===0&&a`<p class="warning">${o("notice.nobody")}</p>`}
		${e.texts.filter(({lost:t})=>t).map(({language:t})=>a`<p key=${t} class="warning">${o("notice.lost",L(t))}</p>`)}
		${e.over&&a`<p class="warning">${o("notice.over",R((e.cap-e.spent)/1e6))}</p>`}
		${e.late>0&&a`<p class="warning">${o("notice.late",e.late)}</p>`}
		${e.waits_quiet&&a`<p class="warning">${o("notice.waitsQuiet")}</p>`}`}function Ae({notice:e,result:t}){let n=Math.max(1,Math.round((t.ends-t.starts)/Y));return a`
		<section class="rehearsal" aria-label=${o("notice.rehearsal")}>
			<h2>${o("notice.rehearsal")}</h2>
			<p class="sum"><strong>${o("notice.sumPeople",t.people)}</strong> · ${o("notice.sumCost",R(t.cost/1e6))} · ${o("notice.sumTime",P(n))}</p>
			<${Sn} result=${t} />
			<${wn} notice=${e} result=${t} />
			<${it} reasons=${t.left_out} people=${t.people} />
			<${Cn} notice=${e} result=${t} />
		</section>`}var _=u([]),Gt,On=E();async function ce(e){Gt!==e&&(_.value=[]),Gt=e,await On([`voices/${e}`],t=>{_.value=t.clips})}var Zt=e=>w.value.languages.find(t=>t.tag===e),ue=e=>Zt(e)?.name??e,j=({tag:e,children:t})=>a`
	<p class="aloud" lang=${e} dir=${e?Zt(e)?.right_to_left?"rtl":"ltr":"auto"}>${t}</p>`,Ne=e=>e?.play().catch(()=>{});function Qt({addresses:e,label:t,id:n}){let[s,l]=we(0);return a`<audio id=${n} controls preload="none" src=${e[s]} aria-label=${t} autoplay=${s>0} onEnded=${()=>l((s+1)%e.length)}></audio>`}var Jt={rate:8e3,longest:600,tidies:!0};function Mn(e,t){let n=new DataView(new ArrayBuffer(44+2*e.length)),s=(l,r)=>[...r].forEach((i,c)=>n.setUint8(l+c,i.charCodeAt(0)));return s(0,"RIFF"),n.setUint32(4,36+2*e.length,!0),s(8,"WAVEfmt "),n.setUint32(16,16,!0),n.setUint16(20,1,!0),n.setUint16(22,1,!0),n.setUint32(24,t,!0),n.setUint32(28,2*t,!0),n.setUint16(32,2,!0),n.setUint16(34,16,!0),s(36,"data"),n.setUint32(40,2*e.length,!0),e.forEach((l,r)=>n.setInt16(44+2*r,Math.round(Math.max(-1,Math.min(1,l))*32767),!0)),new Uint8Array(n.buffer)}async function eo(e,{rate:t,longest:n}){let l=await new OfflineAudioContext(1,1,t).decodeAudioData(await e.arrayBuffer()),r=Math.min(l.duration,n),i=new OfflineAudioContext(1,Math.max(1,Math.floor(r*t)),t),c=i.createBufferSource();c.buffer=l,c.connect(i.destination),c.start();let p=await i.startRendering(),$=Mn(p.getChannelData(0),t);return{seconds:Math.max(1,Math.round(r)),sound:URL.createObjectURL(new Blob([$],{type:"audio/wav"})),wave:$}}var Fe=class e{static async begin(t=Jt){let n=new e,{tidies:s}=n.shape=t;return n.stream=await navigator.mediaDevices.getUserMedia({audio:{echoCancellation:s,noiseSuppression:s,autoGainControl:s}}),n.recorder=new MediaRecorder(n.stream),n.chunks=[],n.recorder.ondataavailable=({data:l})=>n.chunks.push(l),n.recorder.start(),n}async end(){let t=new Promise(n=>{this.recorder.onstop=n});this.recorder.stop(),await t;for(let n of this.stream.getTracks())n.stop();return eo(new Blob(this.chunks),this.shape).catch(()=>null)}},to=(e,t=Jt)=>eo(e,t).catch(()=>null);var oo={rate:16e3,longest:360,tidies:!1},no=12<<20,En=/\.(wav|flac|ogg|oga|opus|mp3)$/i,ao=["unreachable","busy"],Ln=2e3,qe={state:"none"},y=u(qe),$e=e=>y.value.key===e?y.value:qe,rt,so,N=0;function _e({key:e},{message:t,said:n}){H.value=t,y.value={state:"none",key:e,said:t.endsWith("-sound")?n:void 0}}async function Rn(e,t){for(let n=2;;n--)try{return await e()}catch(s){if(n===0||!ao.includes(s.message)||(await new Promise(l=>{setTimeout(l,Ln)}),!t()))throw s}}async function ct(e,t){let n=++N,s=()=>n===N;H.value=se.value="",y.value={state:"preparing",key:e.key};try{if(t.size>no)throw new Error("upload");let{seconds:l}=await Rn(async()=>(await ne(t),g(`${e.path}/hear`,e.body,6e4)),s);s()&&(y.value={state:"ready",key:e.key,seconds:l,sound:`api/${e.path}/heard?language=${e.body.language}&take=${N}`})}catch(l){s()&&_e(e,l)}}async function je(e){H.value=se.value="";let t=++N;try{let n=await Fe.begin(oo);if(t!==N){n.end();return}rt=n,y.value={state:"recording",key:e.key,since:Date.now()},so=setTimeout(me,(e.longest-1)*1e3,e)}catch{_e(e,new Error("voice-microphone"))}}function lo(){let e=rt;return clearTimeout(so),rt=null,e?.end()}async function me(e){let t=N;y.value={state:"preparing",key:e.key};let n=await lo();t===N&&(n===null?_e(e,new Error("voice-microphone")):await ct(e,new File([n.wave],"voice.wav")))}async function Ke(e,t){if(En.test(t.name)&&t.size<=no)return ct(e,t);let n=++N;y.value={state:"preparing",key:e.key};let s=await to(t,oo);n===N&&await ct(e,s===null?t:new File([s.wave],"voice.wav"))}function X(){N++,lo(),y.value=qe}async function We(e,t,n,s){let l=y.value;H.value=se.value="",y.value={...l,state:"keeping",key:e.key};try{await s(await g(`${e.path}/${t}`,{...e.body,...n},6e4)),y.value=qe}catch(r){_e(e,r),ao.includes(r.message)&&(y.value=l)}}var F=({name:e})=>a` <kbd aria-hidden="true">${e}</kbd>`,io=e=>`${Math.floor(e/60)}:${String(e%60).padStart(2,"0")}`;function Bn({since:e,longest:t}){let[n,s]=we(e);return Rt(()=>{let l=setInterval(()=>s(Date.now()),250);return()=>clearInterval(l)},[]),a` <bdi dir="ltr" aria-hidden="true">${io(Math.floor((n-e)/1e3))} / ${io(t)}</bdi>`}var ro={recording:"voice.recording",preparing:"voice.working",keeping:"voice.working"},Pe=({label:e})=>a`
	<p><strong>${e}</strong> <small>${h(y.value.seconds)} s</small></p>
	<audio id="taken" controls src=${y.value.sound} aria-label=${e}></audio>`;function Xe({id:e,what:t,actions:n,ready:s,isMain:l,children:r}){let{state:i,said:c,since:p}=$e(t.key),v=y.value.state!=="none"&&y.value.key!==t.key||i==="preparing"||i==="keeping";return a`
		${c&&a`<p class="hint"><bdi lang="en" dir="ltr">${c}</bdi></p>`}
		<p role="status">${ro[i]?o(ro[i]):""}</p>
		${i==="recording"&&a`<p><${Bn} since=${p} longest=${t.longest} /></p>`}
		${i==="ready"&&s}
		<div class="actions">
			<button type="button" id=${`${e}-record`} class=${l&&i!=="ready"?"main":""} aria-pressed=${i==="recording"} aria-disabled=${v} onClick=${n.record}>${o(i==="recording"?"voice.stop":"voice.record")}<${F} name="R" /></button>
			<label class="pick">${o("voice.file")}<${F} name="U" /> <input id=${`${e}-file`} type="file" accept="audio/*,.opus" disabled=${v||i==="recording"} onChange=${n.choose} /></label>
			${r}
		</div>`}var $o=e=>`voice-${e??"others"}`,$t=e=>({key:`notice/${e??""}`,path:"notices",body:{language:e??""},longest:180}),co=(e,t)=>document.getElementById(`${$o(e)}-${t}`);function dt(){return y.value.state==="none"?!1:(H.value="notice-take",document.querySelector(".take button")?.focus(),!0)}function po({language:e,text:t},n){let s=$t(e),l=(...i)=>i.includes($e(s.key).state),r=()=>l("ready")||!dt();return{record:()=>{l("recording")?me(s):!l("preparing","keeping")&&r()&&je(s)},choose:({target:i})=>i.files.length>0&&r()&&Ke(s,i.files[0]),keep:()=>l("ready")&&We(s,"keep",{},({recording:i})=>n({recording:i,read:t})),drop:()=>l("ready","recording")&&X()}}var Dn=({actions:e})=>a`
	<div class="take">
		<${Pe} label=${o("notice.taken")} />
		<div class="actions"><button type="button" class="main" onClick=${e.keep}>${o("voice.keep")}<${F} name="K" /></button>
			<button type="button" onClick=${e.drop}>${o("voice.drop")}<${F} name="X" /></button></div>
	</div>`;function mo({text:e,put:t}){let{language:n,text:s,recording:l,read:r}=e,i=$t(n),c=po(e,t),{state:p}=$e(i.key);return s.trim()===""?null:a`
		<div class="voice" role="group" aria-label=${`${o("notice.recording")}: ${L(n)}`}>
			${p==="recording"&&a`<${j} tag=${n}>${s}<//>`}
			<${Ie} language=${n} recording=${l} />
			${l&&r!==s&&a`<p class="warning">${o("notice.otherText")}</p>`}
			${!l&&p==="none"&&a`<${Te} language=${n} />`}
			<${Xe} id=${$o(n)} what=${i} actions=${c} ready=${a`<${Dn} actions=${c} />`}>
				${l&&a`<button type="button" onClick=${()=>t({recording:null})}>${o("notice.noRecording")}</button>`}
			<//>
		</div>`}function uo(e){let t=e.find(({language:n})=>document.getElementById(`text-${n??"others"}`).closest(".card").contains(document.activeElement));return t&&!t.recording?t:e.find(({recording:n})=>!n)??t??e[0]}function fo(e,t){let n=e.filter(({text:r})=>r.trim()!==""),s=()=>n.find(({language:r})=>$e($t(r).key).state!=="none"),l=r=>po(r,i=>t(r,i));return[{key:"r",name:"voice.record",run:()=>{let r=s()??uo(n);r&&(co(r.language,"record")?.focus(),l(r).record())}},{key:"l",name:"voice.listen",run:pt},{key:"k",name:"voice.keep",run:()=>s()&&l(s()).keep()},{key:"x",name:"voice.drop",run:()=>s()&&l(s()).drop()},{key:"u",name:"voice.file",run:()=>co((s()??uo(n))?.language,"file")?.click()}]}var ut;function pt(){let e=[...document.querySelectorAll(".cards audio")],t=e.find(s=>!s.paused),n=e[(e.indexOf(t??ut)+1)%e.length];t?.pause(),ut=document.getElementById("taken")??n,Ne(ut)}var mt=u(null),In=E(),Tn={n:()=>U("notice-edit","new"),j:()=>ho(1),k:()=>ho(-1)};function ho(e){let t=[...document.querySelectorAll(".tasks a")];t[Math.max(0,Math.min(t.length-1,t.indexOf(document.activeElement)+e))]?.focus()}var ft=({notice:{state:e,urgent:t}})=>a`
	<span class=${`tag state-${e}`}>${o(`notice.state.${e}`)}</span>
	${t&&a`<b class="tag">${o("urgent")}</b>`}`;function Un(){return f(()=>{m(()=>In(["notices"],e=>{({notices:mt.value}=e)}))},[le.value.count]),K(Tn),a`
		<h1>${o("notices")}</h1>
		<p><a class="button main" href="#notice-edit/new">${o("notice.new")}</a></p>
		${mt.value?.length===0&&a`<p class="empty">${o("notice.none")}</p>`}
		<ul class="tasks">${mt.value?.map(e=>a`
			<li key=${e.id} class=${e.state==="running"?"live":""}>
				<div class="what">
					<a href=${`#notice/${e.id}`}><strong dir="auto">${e.title??"?"}</strong></a>
					<small><${ft} notice=${e} /> <bdi>${e.by}</bdi>
						<time>${x(e.starts||e.made)}</time></small>
				</div>
			</li>`)}</ul>
		<p class="hint">${o("notice.keys")}</p>`}var k=u(null),he=u(null),fe=u(!1),Ve=u(""),An=({state:e,messages:t})=>e==="running"||t.waiting+t.sending>0,ze=({state:e})=>e==="draft"||e==="approved",Nn=E(),Fn=E(),vo=e=>Nn([`notices/${e}`],t=>{k.value=t,ze(t)&&he.value?.hash!==t.hash&&m(()=>Fn([`notices/${e}/rehearsal`],n=>{he.value={hash:t.hash,...n}}))}),Hn=e=>An(e)?1e3:ze(e)?5e3:0;function qn(e){let t,n=async()=>{let s=performance.now();await q(()=>vo(e));let l=performance.now()-s,r=k.value?Hn(k.value):0;t!==null&&r>0&&(t=setTimeout(n,Math.max(r,10*l)))};return n(),()=>{clearTimeout(t),t=null}}var Z=(e,t={})=>m(async()=>{fe.value=!1,await g(`notices/${k.value.id}`,{what:e,...t}),await vo(k.value.id),le.value={count:le.value.count+1,person:void 0}});async function _n(e){e.preventDefault();let{language:t}=Object.fromEntries(new FormData(e.target));Ve.value="",await m(()=>g(`notices/${k.value.id}/test`,{language:t}))&&(Ve.value=o("notice.tested"))}function jn(){let e=k.value;return a`
		<h1><bdi>${e.title}</bdi></h1>
		<p><${ft} notice=${e} /></p>
		<dl class="facts">
			<dt>${o("notice.writtenBy")}</dt><dd><bdi>${e.by}</bdi> · <time>${x(e.made)}</time></dd>
			<dt>${o("notice.approvedBy")}</dt><dd>${e.approved_by?a`<bdi>${e.approved_by}</bdi> · <time>${x(e.approved)}</time>`:"–"}</dd>
			<dt>${o("notice.hash")}</dt><dd><code>${e.hash}</code></dd>
			${(e.starts||e.start)>0&&a`<dt>${o("notice.starts")}</dt><dd><time>${x(e.starts||e.start)}</time></dd>`}
			${e.valid>0&&a`<dt>${o("notice.valid")}</dt><dd>${P(e.valid)}</dd>`}
			${e.call&&a`<dt>${o("notice.how")}</dt><dd>${o("notice.call")}</dd>`}
			<dt>${o("notice.who")}</dt><dd>${e.to.map((t,n)=>a`<span key=${n}>${n>0&&" · "}<${Be} ...${t} /> <small>${De(t)}</small></span>`)}
				${e.only.length>0&&a` · <small>${o("notice.only")}: ${e.only.map(L).join(", ")}</small>`}</dd>
		</dl>`}var Kn=()=>a`
	<div class="cards" role="list" aria-label=${o("notice.texts")}>${k.value.texts.map(({language:e,text:t,recording:n})=>a`
		<div key=${e} role="listitem" class="card"><strong><bdi>${L(e)}</bdi></strong><p dir="auto" lang=${e??void 0}>${t}</p>
			${k.value.call&&!n&&a`<${Te} language=${e} />`}
			<${Ie} language=${e} recording=${n} /></div>`)}</div>`;function Wn(){let e=k.value;return e.call?null:e.phone?a`
		<form class="actions" onSubmit=${_n}>
			<label class="inline"><span>${o("notice.testIn")}</span> <select name="language">${e.texts.map(({language:t})=>a`<option key=${t} value=${t??""}>${L(t)}</option>`)}</select></label>
			<button>${o("notice.test")} <bdi dir="ltr">${e.phone}</bdi></button>
			<output role="status">${Ve.value}</output>
		</form>`:a`<p class="hint">${o("notice.noPhone")} <code dir="ltr">passaparola notice phone +39… ${B.value.name} --by …</code></p>`}function Pn(){return a`
		<form class="actions" onSubmit=${t=>{t.preventDefault();let{at:n}=Object.fromEntries(new FormData(t.target));Z("start",{at:n?Se(n):0})}}>
			<button class="main">${o("notice.start")}</button>
			<label class="inline"><span>${o("notice.startAt")}</span> <input name="at" type="datetime-local" /></label>
		</form>`}var Xn=()=>fe.value?a`
	<button type="button" class="alert" onClick=${()=>Z("stop")}>${o("notice.stopSure")}</button>
	<button type="button" onClick=${()=>{fe.value=!1}}>${o("notice.stopNot")}</button>`:a`
	<button type="button" onClick=${()=>{fe.value=!0}}>${o("notice.stop")}</button>`;function Vn(){let e=k.value,t=sessionStorage.getItem(`pin-${e.id}`);return a`
		${t&&e.street&&a`<p class="warning">${o("notice.pin")} <code dir="ltr">${e.id} ${e.street} ${t}</code></p>`}
		${e.state==="draft"&&(e.own?a`<p>${o("notice.waitsApproval")}</p>`:a`
			<p class="actions"><button type="button" class="main" onClick=${()=>Z("approve",{hash:e.hash})}>${o("notice.approve")} <code>${e.hash}</code></button></p>
			<p class="hint">${o("notice.approveHint")}</p>`)}
		${e.state==="approved"&&a`<${Pn} />`}
		<p class="actions">${e.own&&a`<a class="button" href=${`#notice-edit/${e.id}`}>${o("notice.change")}</a>`}</p>
		<${Wn} />
		${he.value&&a`<${Ae} notice=${e} result=${he.value} />`}`}var zn=["delivered","sent","sending","waiting","unknown","failed","stopped"];function Yn(){let{messages:e,to_come:t,failed:n,planned:s}=k.value,l=[...zn.map(c=>[o(`notice.message.${c}`),e[c],c]),[o("notice.toCome"),t,"waiting"]].filter(([,c])=>c>0),r=e.delivered+e.sent+e.unknown+e.failed+e.stopped,i=r+e.waiting+e.sending+t;return a`
		<p class="sum" role="status">${o("notice.gone",r)} / ${h(i)}${s?"":" …"}</p>
		<progress aria-label=${o("notice.progress")} max=${Math.max(i,1)} value=${r}></progress>
		<div class="scroll"><table>
			<caption>${o("notice.results")}</caption>
			<tbody>${l.map(([c,p,$])=>a`
				<tr key=${c}><th scope="row">${c}</th><td class="number">${h(p)}</td><td class="wide"><${G} kind=${$==="failed"?"out":""} share=${i>0?p/i:0} /></td></tr>`)}</tbody>
		</table></div>
		${Object.keys(n).length>0&&a`<div class="scroll"><table>
			<caption>${o("notice.whyFailed")}</caption>
			<tbody>${Object.entries(n).map(([c,p])=>a`<tr key=${c}><th scope="row">${o(`failure.${c}`)}</th><td class="number">${h(p)}</td></tr>`)}</tbody></table></div>`}
		<${it} reasons=${k.value.left_out} people=${i} />`}function Gn(){let{state:e,id:t}=k.value;return a`
		${!(e==="done"||e==="stopped")&&a`<p class="actions">
			${e==="running"?a`<button type="button" class="main" onClick=${()=>Z("pause")}>${o("notice.pause")}</button>`:a`<button type="button" class="main" onClick=${()=>Z("start")}>${o("notice.resume")}</button>`}
			<${Xn} /></p>`}
		<${Yn} />
		<h2>${o("notice.again")}</h2>
		<p class="actions">${["moved","cancelled","more"].map(s=>a`<a key=${s} class="button" href=${`#notice-edit/new/${t}/${s}`}>${o(`notice.again.${s}`)}</a>`)}</p>`}var Zn={p:()=>k.value?.state==="running"?Z("pause"):k.value?.state==="paused"&&Z("start"),e:()=>k.value?.own&&ze(k.value)&&document.querySelector('a[href^="#notice-edit/"]').click(),l:pt};function Qn({parts:[e]}){return f(()=>{k.value=he.value=null,Ve.value="",fe.value=!1},[e]),f(()=>qn(e),[e,k.value?.state,le.value.count]),K(Zn),k.value===null?a`<h1 class="hidden">${o("notices")}</h1>`:a`
		<${jn} />
		<${Kn} />
		${ze(k.value)?a`<${Vn} />`:a`<${Gn} />`}
		<p class="hint">${o("notice.oneKeys")}</p>`}var b=u(null),Ye=u({lists:[],desks:[]}),ve=u(null),Ge=u({}),Jn=[30,60,120,360,1440,4320],ea=[15,30,60,120,360,1440],ht=()=>({title:"",to:[{kind:"list",name:"",notice:0,after:0,without:!1}],only:[],start:0,valid:0,urgent:!1,call:!1,street:"",texts:[{language:w.value.languages[0].tag,text:""},{language:null,text:""}]});function ta(e,t){let n=e.again[t]??{};return{...ht(),title:`${o(`notice.again.${t}`)}: ${e.title}`.slice(0,100),urgent:!0,valid:120,call:e.call,to:[{kind:"those",name:null,notice:e.id,after:0,without:!1}],texts:e.texts.map(({language:s,text:l})=>({language:s,text:(n[s??"en"]??"")+l}))}}var oa=e=>({...e,texts:e.texts.map(t=>({...t,read:t.text}))});async function na([e,t,n]){b.value=ve.value=null,Ge.value={},await m(async()=>{Ye.value=await M("audience"),b.value=e!=="new"?oa(await M(`notices/${e}`)):t?ta(await M(`notices/${t}`),n):ht();for(let{language:s,text:l}of b.value.texts)bo(s,l)})}var I=e=>{b.value={...b.value,...e},ve.value=null},ge=(e,t,n)=>I({[e]:b.value[e].map((s,l)=>l===t?{...s,...n}:s)}),aa=(e,t)=>I({[e]:b.value[e].filter((n,s)=>s!==t)});async function bo(e,t){let n=null;try{t&&(n={...await g("parts",{text:t}),of:t})}catch{}b.value?.texts.some(s=>s.language===e&&s.text===t)&&(Ge.value={...Ge.value,[e]:n})}var go={};function yo(e,t){let{language:n}=b.value.texts[e];ge("texts",e,{text:t}),clearTimeout(go[n]),go[n]=setTimeout(bo,200,n,t)}function sa({index:e,text:t,weight:n}){if(!n)return a`<output></output>`;let s=n.letters&&[...n.letters].length<=12;return a`
		<output>${o("notice.weight",n.parts)} · ${o("notice.letterCount",n.units)}${n.price?` · ${R(n.price)}`:""}</output>
		${n.encoding==="ucs2"&&!s&&a`<p class="hint">${o("notice.script")}</p>`}
		${s&&a`
			<p class="letters" dir="auto"><${Yt} text=${t} letters=${n.letters} /></p>
			<p class="hint">${o("notice.dear")}${n.plain&&n.plain_parts<n.parts?` ${o("notice.plainSaves",n.plain_parts)}`:""}</p>
			${n.plain&&a`<button type="button" disabled=${n.of!==t} onClick=${()=>{yo(e,n.plain)}}>${o("notice.usePlain")}</button>`}`}`}function la({index:e,text:t}){let{language:n,text:s}=t,l=`text-${n??"others"}`;return a`
		<div class="card">
			<label for=${l}><bdi>${L(n)}</bdi></label>
			<textarea id=${l} rows="4" maxlength="1600" dir="auto" lang=${n??void 0} value=${s} onInput=${({target:r})=>yo(e,r.value)}></textarea>
			${b.value.call?a`<${mo} text=${t} put=${r=>ge("texts",e,r)} />`:a`<${sa} index=${e} text=${s} weight=${Ge.value[n]} />`}
		</div>`}function ia(){let{texts:e,call:t}=b.value,n=[...w.value.languages.map(({tag:s})=>s),null].filter(s=>!e.some(({language:l})=>l===s));return a`
		<fieldset><legend>${o("notice.texts")}</legend>
			<label class="tick"><input type="checkbox" id="call" checked=${t} onChange=${({target:s})=>I({call:s.checked})} /> ${o("notice.call")}</label>
			${t&&a`<p class="hint">${o("notice.voiceKeys")}</p>`}
			<div class="cards">${e.map((s,l)=>a`<${la} key=${s.language} index=${l} text=${s} />`)}</div>
			${n.length>0&&a`<label class="inline">${o("notice.addLanguage")}
				<select value="" onChange=${({target:s})=>{I({texts:[...e,{language:s.value==="others"?null:s.value,text:""}]}),s.value=""}}><option value=""></option>${n.map(s=>a`<option key=${s} value=${s??"others"}>${L(s)}</option>`)}</select></label>`}
			<p class="hint">${o("notice.textsHint")}</p>
		</fieldset>`}var ra=()=>[...Ye.value.lists.map(({name:e,people:t})=>["list",e,`${e} (${h(t)})`]),...Ye.value.lists.filter(({themselves:e})=>e>0).map(({name:e,themselves:t})=>["tag",e,`${e} (${h(t)})`]),...Ye.value.desks.map(e=>["desk",e,z(e)])];function ca({index:e,people:t}){let n=t.kind==="those"?`those/${t.notice}`:`${t.kind}/${t.name??""}`,s=ra(),l=({target:r})=>{let[i,...c]=r.value.split("/");ge("to",e,i==="those"?{kind:i,notice:Number(c[0]),name:null}:{kind:i,name:c.join("/"),notice:0})};return a`
		<li>
			<label><span class="hidden">${o("notice.who")}</span>
				<select required value=${n==="list/"?"":n} onChange=${l}>
					<option value="" disabled>${o("notice.choose")}</option>
					${["list","tag","desk"].map(r=>s.some(([i])=>i===r)&&a`
						<optgroup key=${r} label=${o(`notice.to.${r}`)}>${s.filter(([i])=>i===r).map(([,i,c])=>a`
							<option key=${i} value=${`${r}/${i}`}>${c}</option>`)}</optgroup>`)}
					${t.kind==="those"&&a`<option value=${n}>${o("notice.to.those")} ${t.notice}</option>`}
					<option value="everyone/">${o("notice.to.everyone")}</option>
				</select></label>
			<label><span class="hidden">${o("notice.when")}</span>
				<select value=${t.without?"without":String(t.after)} onChange=${({target:r})=>ge("to",e,r.value==="without"?{without:!0,after:0}:{without:!1,after:Number(r.value)})}>
					<option value="0">${o("notice.atOnce")}</option>
					${[...new Set([...ea,t.after])].filter(Boolean).map(r=>a`<option key=${r} value=${r}>${o("notice.after",P(r))}</option>`)}
					<option value="without">${o("notice.without")}</option>
				</select></label>
			${b.value.to.length>1&&a`<button type="button" onClick=${()=>aa("to",e)}>${o("notice.remove")}</button>`}
		</li>`}function ua(){let{to:e,only:t}=b.value;return a`
		<fieldset><legend>${o("notice.who")}</legend>
			<ul class="lines">${e.map((n,s)=>a`<${ca} key=${s} index=${s} people=${n} />`)}</ul>
			<button type="button" onClick=${()=>I({to:[...e,{...ht().to[0],after:60}]})}>${o("notice.addLine")}</button>
			<details open=${t.length>0}><summary>${o("notice.only")}</summary>
				<div class="ticks">${w.value.languages.map(({tag:n,name:s})=>a`
					<label key=${n} class="tick"><input type="checkbox" checked=${t.includes(n)} onChange=${({target:l})=>I({only:l.checked?[...t,n]:t.filter(r=>r!==n)})} /> <bdi>${s}</bdi></label>`)}</div></details>
		</fieldset>`}function $a(){let{start:e,valid:t,urgent:n,street:s}=b.value;return a`
		<fieldset class="options"><legend>${o("notice.when")}</legend>
			<label>${o("notice.startAt")}<input type="datetime-local" value=${e?Dt(e):""} onChange=${({target:l})=>I({start:l.value?Se(l.value):0})} /></label>
			<label>${o("notice.valid")}<select value=${String(t)} required=${n} onChange=${({target:l})=>I({valid:Number(l.value)})}>
				<option value="0">${o("notice.always")}</option>
				${[...new Set([...Jn,t])].filter(Boolean).map(l=>a`<option key=${l} value=${l}>${P(l)}</option>`)}</select></label>
			<label class="tick"><input type="checkbox" checked=${n} onChange=${({target:l})=>I({urgent:l.checked,valid:l.checked&&t===0?120:t})} /> ${o("notice.urgent")}</label>
			<label>${o("notice.street")}<input value=${s??""} pattern="[A-Za-z]{4,12}" maxlength="12" onInput=${({target:l})=>I({street:l.value})} /></label>
		</fieldset>`}var wo=()=>({...b.value,street:b.value.street??"",texts:b.value.texts.map(({language:e,text:t,recording:n})=>({language:e,text:t,recording:b.value.call?n:null}))});async function da(){await m(async()=>{ve.value=await g("rehearsal",wo())})}async function pa(e,t){e.preventDefault(),!dt()&&await m(async()=>{let n=await g(t==="new"?"notices":`notices/${t}/text`,wo());n.pin&&sessionStorage.setItem(`pin-${n.id}`,n.pin),U("notice",String(n.id))})}function ma({parts:e}){if(f(()=>(na(e),X),e),K(b.value?.call?fo(b.value.texts,(n,s)=>ge("texts",b.value.texts.findIndex(({language:l})=>l===n.language),s)):[]),b.value===null)return a`<h1 class="hidden">${o("notice.new")}</h1>`;let t=n=>{n.key==="Enter"&&(n.ctrlKey||n.metaKey)&&n.currentTarget.requestSubmit()};return a`
		<h1>${o(e[0]==="new"?"notice.new":"notice.change")}</h1>
		<form class="notice-form" onSubmit=${n=>pa(n,e[0])} onKeyDown=${t}>
			<label>${o("notice.title")}<input id="title" ref=${Me} required maxlength="100" dir="auto" value=${b.value.title} onInput=${({target:n})=>I({title:n.value})} /></label>
			<${ua} />
			<${ia} />
			<${$a} />
			<p class="actions"><button type="button" onClick=${da}>${o("notice.rehearse")}</button> <button class="main">${o("notice.save")}</button></p>
			<p class="hint">${o("notice.saveHint")}</p>
		</form>
		${ve.value&&a`<${Ae} notice=${b.value} result=${ve.value} />`}`}var Ze=u(null),fa=E(),ha=[4,12,26,52],gt={week:["came","machine","person","asked","lost"],topic:["came","machine"],language:["came","machine","person"],hour:["came","machine","person","asked"],desk:["asked","waiting"]},vt={week:["machine","person"],topic:["machine"],language:["machine","person"],hour:["machine","person"],desk:["asked"]},va={week:e=>Oe(Ee(e)),topic:e=>e===""?o("otherTopic"):Ce(e),language:e=>w.value.languages.find(({tag:t})=>t===e)?.name??o("unknownLanguage"),hour:e=>`${e}:00`,desk:z},ga=e=>e===null?"–":h(e);function ba({row:e,of:t,most:n}){let s=0;return a`
		<svg class="plot" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
			<rect class="back" width="100" height="10" />
			${t.map(l=>{let r=100*(e[l]??0)/n;return s+=r,a`<rect key=${l} class=${`of-${l}`} x=${s-r} width=${r} height="10" />`})}
		</svg>`}function ya({by:e}){let t=Ze.value[e],n=Math.max(1,...t.map(s=>vt[e].reduce((l,r)=>l+(s[r]??0),0)));return a`
		<section class="numbers">
			<h2 id=${`by-${e}`}>${o(`by.${e}`)}</h2>
			${t.length===0?a`<p class="empty">${o("noNumbers")}</p>`:a`
				<div class="sheet" tabindex="0" role="region" aria-labelledby=${`by-${e}`}><table>
					<thead><tr><th scope="col">${o(`by.${e}`)}</th><td class="beside">${vt[e].map(s=>a`<span key=${s} class=${`key of-${s}`}>${o(`count.${s}`)}</span> `)}</td>
						${gt[e].map(s=>a`<th key=${s} scope="col">${o(`count.${s}`)}</th>`)}</tr></thead>
					<tbody>${t.map(s=>a`
						<tr key=${s.name}><th scope="row"><bdi>${va[e](s.name)}</bdi></th>
							<td class="beside"><${ba} row=${s} of=${vt[e]} most=${n} /></td>
							${gt[e].map(l=>a`<td key=${l}>${ga(s[l])}</td>`)}</tr>`)}</tbody>
				</table></div>`}
		</section>`}function wa({parts:[e="12"]}){f(()=>{q(()=>fa([`numbers?weeks=${e}`],n=>{Ze.value=n}))},[e]);let t=()=>m(()=>Bt("numbers/export",{weeks:Number(e)},"numbers.csv"));return a`
		<h1>${o("numbers")} <small><bdi>${w.value.name}</bdi> · ${o("weeks",h(Number(e)))} · <time>${It(Date.now())}</time></small></h1>
		<div class="filters">
			${ha.map(n=>a`<button type="button" key=${n} aria-pressed=${String(n)===e} onClick=${()=>U("numbers",String(n))}>${o("weeks",n)}</button>`)}
			<button type="button" onClick=${()=>globalThis.print()}>${o("print")}</button>
			<button type="button" onClick=${t}>${o("export")}</button>
		</div>
		${Ze.value&&a`
			<p class="hint">${o("suppressed",Ze.value.below)}</p>
			${Object.keys(gt).map(n=>a`<${ya} key=${n} by=${n} />`)}`}`}var yt=u(null),Q=u(null),ka=()=>m(async()=>{yt.value=(await M("staff")).staff});async function bt(e){if(Q.value=null,e.desks===""){H.value="staff-desks";return}await m(async()=>{let t=await g("staff",e);t.link&&(Q.value={name:e.name,link:`${location.origin}/desk/#link=${t.link}`})},"saved")&&(yt.value=(await M("staff")).staff)}var ko=e=>{let t=e.getAll("desks");return t.includes("all")?"all":t.join(" ")};function xo({role:e="volunteer",desks:t="desk"}){let n=t.split(" ");return a`
		<label>${o("roleWord")}<select name="role">${["volunteer","coordinator","admin"].map(s=>a`
			<option key=${s} value=${s} selected=${s===e}>${o(`role.${s}`)}</option>`)}</select></label>
		<fieldset><legend>${o("desks")}</legend>
			${["all",...w.value.desks].map(s=>a`
				<label key=${s} class="tick"><input type="checkbox" name="desks" value=${s} defaultChecked=${n.includes(s)} /> ${s==="all"?o("allDesks"):z(s)}</label>`)}
		</fieldset>`}function xa(){let e=async t=>{t.preventDefault();let n=new FormData(t.target);await bt({what:"add",name:n.get("name").trim(),role:n.get("role"),desks:ko(n)}),Q.value&&t.target.reset()};return a`
		<section><h2>${o("addStaff")}</h2>
			<form class="stack" onSubmit=${e}>
				<label>${o("name")}<input name="name" required maxlength="32" autocapitalize="none" autocomplete="off" minlength="2" pattern="[a-z][a-z0-9.\\-]*" /></label>
				<p class="hint">${o("nameHint")}</p>
				<${xo} />
				<button class="main">${o("addStaff")}</button>
			</form></section>`}function Ca({one:e}){let t=s=>{s.preventDefault();let l=new FormData(s.target);bt({what:"role",name:e.name,role:l.get("role"),desks:ko(l)})},n=s=>()=>bt({what:s,name:e.name});return a`
		<li class=${e.disabled?"off":""}>
			<details><summary><bdi>${e.name}</bdi>
				<span class="tag">${o(`role.${e.role}`)}</span>
				${e.disabled&&a`<b class="tag">${o("off")}</b>`}
				${!e.password&&a`<span class="tag">${o("noPassword")}</span>`}
				${e.code&&a`<span class="tag">${o("secondStep")}</span>`}
				<small>${e.desks==="all"?o("allDesks"):e.desks.split(" ").map(z).join(", ")}</small></summary>
				<form class="stack" onSubmit=${t}><${xo} role=${e.role} desks=${e.desks} /><button>${o("save")}</button></form>
				<p class="deeds">
					<button type="button" onClick=${n("link")} disabled=${e.disabled}>${o("newLink")}</button>
					<button type="button" onClick=${n(e.disabled?"enable":"disable")} disabled=${e.name===B.value.name}>${o(e.disabled?"enable":"disable")}</button>
				</p>
			</details>
		</li>`}function Sa(){return f(()=>{Q.value=null,ka()},[]),a`
		<h1>${o("staff")}</h1>
		${Q.value&&a`<p class="once" role="status">${o("linkOf")} <bdi>${Q.value.name}</bdi>: <code dir="ltr">${Q.value.link}</code><br />
			<small>${o("linkHint")}</small></p>`}
		<div class="panels">
			<section><h2>${o("staffNow")}</h2><ul class="items members">${yt.value?.map(e=>a`<${Ca} key=${e.name} one=${e} />`)}</ul></section>
			<${xa} />
		</div>`}var V=u(null),J=u(null),ee=u(!1);async function wt(e){({proposal:J.value}=await M(`voices/texts?language=${e}`))}var kt=(e,t)=>m(async()=>{ee.value=!0;try{await e()}finally{ee.value=!1}},t),Oa=(e,t)=>kt(async()=>{V.value=null,await ne(t),V.value=await g("voices/texts/check",{language:e})}),Ma=e=>kt(async()=>{await g("voices/texts",{language:e}),V.value=null,await wt(e)},"texts.proposed"),Co=(e,t)=>kt(async()=>{await g("voices/texts/decide",{language:e,what:t,print:J.value.print},6e4),await wt(e),await ce(e)},t==="accept"?"texts.accepted":"texts.removed");function So({tag:e,of:{changes:t,all:n,findings:s}}){return a`
		${s.length>0&&a`<h3>${o("texts.wrong",s.length)}</h3>
			<ul class="findings">${s.map(({line:l,message:r},i)=>a`<li key=${i}><strong>${o("line",String(l))}</strong> <bdi lang="en" dir="ltr">${r}</bdi></li>`)}</ul>`}
		<h3>${o("texts.changes",n)}</h3>
		<ul class="changes">${t.map(({id:l,before:r,after:i})=>a`
			<li key=${l}><small><bdi lang="en" dir="ltr">${l}</bdi></small>
				${r&&a`<del><${j} tag=${e}>${r}<//></del>`}
				<ins><${j} tag=${e}>${i}<//></ins></li>`)}</ul>
		${n>t.length&&a`<p class="hint">${o("andMore",n-t.length)}</p>`}`}function Ea({tag:e}){let{by:t,own:n}=J.value;return a`
		<section class="take"><h3>${o("texts.waits")} <bdi>${t}</bdi></h3>
			<${So} tag=${e} of=${J.value} />
			${n&&a`<p class="hint">${o("texts.waitsOther")}</p>`}
			<div class="actions">
				${!n&&a`<button type="button" class="main" disabled=${ee.value} onClick=${()=>Co(e,"accept")}>${o("words.accept")}</button>`}
				<button type="button" disabled=${ee.value} onClick=${()=>Co(e,"remove")}>${o("notice.remove")}</button></div></section>`}function Oo({tag:e}){return f(()=>{V.value=J.value=null,m(()=>wt(e))},[e]),a`
		<details class="about" open=${V.value!==null||J.value!==null}><summary>${o("texts")}</summary>
		<p class="hint">${o("texts.hint")}</p>
		<div class="actions"><a class="button" href=${`api/voices/texts/file?language=${e}`} download=${`${e}.po`}>${o("texts.take")}</a>
			<label class="pick">${o("texts.bring")} <input id="texts-file" type="file" accept=".po,text/x-gettext-translation" disabled=${ee.value} onChange=${({target:t})=>t.files.length>0&&Oa(e,t.files[0])} /></label></div>
		<p role="status">${ee.value&&o("voice.working")}</p>
		${V.value&&a`<${So} tag=${e} of=${V.value} />
			<div class="actions"><button type="button" class="main" disabled=${ee.value||V.value.all===0} onClick=${()=>Ma(e)}>${o("words.propose")}</button></div>`}
		${J.value&&a`<${Ea} tag=${e} />`}</details>`}var Lo=u("");function Mo(e){let t=_.value.findIndex(s=>s.id===e);return[..._.value.slice(t+1),..._.value.slice(0,Math.max(0,t))].find(({state:s})=>s!=="recorded")?.id}var La=()=>Ne(document.getElementById("taken")??document.getElementById("heard"));function Ra({clip:e}){let{files:t}=e.heard;return a`
		<h2>${o("voice.now")} <span class="tag">${o(`voice.${e.state}`)}</span></h2>
		${t.length>0?a`<${Qt} key=${t[0]} id="heard" addresses=${t.map(n=>`/audio/${n}`)} label=${o("voice.now")} />`:a`<p class="hint">${o("voice.silent")}</p>`}`}function Ba({actions:e}){return a`
		<form class="take" onSubmit=${e.keep}>
			<${Pe} label=${o("voice.taken")} />
			<label class="inline">${o("voice.reader")} <input name="reader" dir="auto" maxlength="40" value=${Lo.value} /></label>
			<label class="inline">${o("voice.until")} <input name="until" type="date" /></label>
			<div class="actions"><button class="main">${o("voice.keep")}<${F} name="K" /></button>
				<button type="button" onClick=${X}>${o("voice.drop")}<${F} name="X" /></button></div>
		</form>`}var Da=(e,t)=>({key:`${e}/${t}`,path:"voices",body:{language:e,id:t},longest:360}),Ia=({what:e,clip:t,actions:n})=>a`
	<${Xe} id="voice" what=${e} actions=${n} isMain ready=${a`<${Ba} actions=${n} />`}>
		${(t.own||t.before)&&a`<button type="button" disabled=${y.value.state!=="none"} onClick=${n.back}>${o(t.before?"voice.back":"voice.remove")}<${F} name="Z" /></button>`}
	<//>`;function Ta(e,t){let n=(...l)=>l.includes(y.value.state),s=(l,r)=>We(e,l,r,async()=>{await ce(e.body.language),se.value="voice.inForce"});return{record:()=>{n("recording")?me(e):n("none","ready")&&je(e)},choose:({target:l})=>l.files.length>0&&Ke(e,l.files[0]),back:()=>n("none")&&(t.own||t.before)&&s("back"),keep:l=>{l?.preventDefault();let r=document.querySelector("form.take");if(!n("ready")||!r?.reportValidity())return;let{reader:i,until:c}=Object.fromEntries(new FormData(r));Lo.value=i,s("keep",{print:t.print,reader:i,until:c})},drop:()=>n("ready","recording")&&X()}}var Eo=()=>B.value.role!=="volunteer";function Ro({tag:e,id:t}){let n=_.value.find(i=>i.id===t),s=Da(e,t),l=Ta(s,n),r=()=>{let i=Mo(t);i&&U("voices",e,i)};return f(()=>X,[t]),K([{key:"l",name:"voice.listen",run:La},{key:"n",name:"voice.next",run:r},...Eo()&&n?[{key:"r",name:"voice.record",run:l.record},{key:"k",name:"voice.keep",run:l.keep},{key:"x",name:"voice.drop",run:l.drop},{key:"u",name:"voice.file",run:()=>document.getElementById("voice-file").click()},{key:"z",name:"voice.back",run:l.back}]:[]]),a`
		<div class="top"><a class="back" href=${`#voices/${e}`} aria-label=${o("voice.list")}>${document.documentElement.dir==="rtl"?"→":"←"}</a>
			<h1><bdi lang="en" dir="ltr">${t}</bdi> · <span lang=${e}>${ue(e)}</span></h1></div>
		${n&&a`
			<section class="studio" aria-label=${o("voice.aloud")}><${j} tag=${e}>${n.text}<//></section>
			${Eo()&&a`<${Ia} what=${s} clip=${n} actions=${l} />`}
			<${Ra} clip=${n} />`}
		<div class="actions"><button type="button" onClick=${r} disabled=${!Mo(t)}>${o("voice.next")}<${F} name="N" /></button></div>`}var Qe=u({languages:[],clips:{}}),be=u("todo"),de=u(0),Ct=60,Ua=E(),xt=["recorded","synthetic","missing","stale","expired"],St={recorded:"●",synthetic:"◐",missing:"○",stale:"↻",expired:"✕"},Bo=e=>be.value===""||e===be.value||be.value==="todo"&&e&&e!=="recorded";function Aa({chosen:e}){return a`
		<div class="sheet" tabindex="0" role="region" aria-label=${o("voices")}><table>
			<thead><tr><th scope="col">${o("field.language")}</th>${xt.map(t=>a`<th key=${t} scope="col"><span aria-hidden="true">${St[t]} </span>${o(`voice.${t}`)}</th>`)}</tr></thead>
			<tbody>${Qe.value.languages.map(t=>a`
				<tr key=${t.language}><th scope="row"><a href=${`#voices/${t.language}`} aria-current=${t.language===e?"true":void 0} lang=${t.language}>${ue(t.language)}</a></th>
					${xt.map(n=>a`<td key=${n}>${h(t[n])}</td>`)}</tr>`)}</tbody>
		</table></div>`}function Na({chosen:e}){return a`
		<div class="actions">
			<label class="inline">${o("voice.state")} <select value=${be.value} onChange=${({target:t})=>{be.value=t.value,de.value=Ct}}>
				<option value="todo">${o("voice.todo")}</option>
				${xt.map(t=>a`<option key=${t} value=${t}>${o(`voice.${t}`)}</option>`)}
				<option value="">${o("voice.any")}</option></select></label>
			<label class="inline">${o("language")} <select value=${e??""} onChange=${({target:t})=>U("voices",...t.value?[t.value]:[])}>
				<option value="">${o("voice.eachLanguage")}</option>
				${Qe.value.languages.map(({language:t})=>a`<option key=${t} value=${t} lang=${t}>${ue(t)}</option>`)}</select></label>
		</div>`}var Do=({all:e})=>e>de.value&&a`
	<button type="button" onClick=${()=>{de.value+=Ct}}>${o("more")}</button>`;function Fa(){let{languages:e,clips:t}=Qe.value,n=Object.entries(t).filter(([,s])=>s.some(Bo));return n.length===0?a`<p class="empty">${o("voice.none")}</p>`:a`
		<h2 role="status">${o("voice.phrases",n.length)}</h2>
		<div class="sheet voices" tabindex="0" role="region" aria-label=${o("voice.phrase")}><table>
			<thead><tr><th scope="col">${o("voice.phrase")}</th>${e.map(({language:s})=>a`<th key=${s} scope="col" lang=${s}>${ue(s)}</th>`)}</tr></thead>
			<tbody>${n.slice(0,de.value).map(([s,l])=>a`
				<tr key=${s}><th scope="row"><bdi lang="en" dir="ltr">${s}</bdi></th>
					${l.map((r,i)=>a`<td key=${e[i].language}>${r&&a`
						<a class=${r} href=${`#voices/${e[i].language}/${encodeURIComponent(s)}`}><span aria-hidden="true">${St[r]}</span><span class="hidden">${o(`voice.${r}`)}</span></a>`}</td>`)}</tr>`)}</tbody>
		</table></div>
		<${Do} all=${n.length} />`}function Ha({tag:e}){let t=_.value.filter(({state:n})=>Bo(n));return t.length===0?a`<p class="empty">${o("voice.none")}</p>`:a`
		<h2 role="status">${o("voice.toRead",t.length)}</h2>
		<p class="hint">${o("voice.toReadHint")}</p>
		<ol class="reading">${t.slice(0,de.value).map(({id:n,state:s,text:l})=>a`
			<li key=${n}><${j} tag=${e}>${l}<//>
				<a href=${`#voices/${e}/${encodeURIComponent(n)}`}><bdi lang="en" dir="ltr">${n}</bdi></a> <small>${St[s]} ${o(`voice.${s}`)}</small></li>`)}</ol>
		<${Do} all=${t.length} />`}function qa({parts:[e,t]}){return f(()=>{de.value=Ct,q(async()=>{e&&await ce(e),t||await Ua(["voices"],n=>{Qe.value=n})})},[e]),t?a`<${Ro} tag=${e} id=${t} />`:a`
		<h1>${o("voices")}</h1>
		<p class="hint">${o("voice.hint")}</p>
		<${Aa} chosen=${e} />
		<${Na} chosen=${e} />
		${e&&e!==w.value.languages[0].tag&&B.value.role!=="volunteer"&&a`<${Oo} tag=${e} />`}
		${e?a`<${Ha} tag=${e} />`:a`<${Fa} />`}`}var _a=20,ye=u(null),Je=u(null),te=u(null),ja=E(),Io=()=>ja(["words"],e=>{ye.value=e}),Ot=e=>o(`concept.${e}`).replace(/^concept\./,""),Lt=e=>e===null?o("words.anyLanguage"):L(e),Mt=0;function et(){Mt++,te.value=null}var Et=(e,t)=>m(async()=>{await g(e,t),et(),Je.value=null,await Io()});async function Ka(e,t,n){et();let s=Mt;t&&await m(async()=>{let l=await g("words/clashes",{form:e,concept:t,language:n});s===Mt&&(te.value=l)})}function Wa({group:e}){let t=({currentTarget:l})=>{let{concept:r,language:i}=Object.fromEntries(new FormData(l));Ka(e.text,r,i)},n=l=>{l.preventDefault(),Et("words",{form:e.text,...Object.fromEntries(new FormData(l.target))})},s=te.value?.wrong_word;return a`
		<form class="actions" onChange=${t} onSubmit=${n}>
			<label class="inline">${o("words.means")} <select name="concept" ref=${Me} required>
				<option value=""></option>${ye.value.concepts.map(l=>a`<option key=${l} value=${l}>${Ot(l)}</option>`)}</select></label>
			<label class="inline">${o("words.in")} <select name="language" defaultValue=${e.language??""}>
				<option value="">${o("words.anyLanguage")}</option>
				${w.value.languages.map(({tag:l,name:r})=>a`<option key=${l} value=${l} selected=${l===e.language}>${r}</option>`)}</select></label>
			<button class="main" disabled=${!!s}>${o("words.propose")}</button>
			<output role="status">${s?o(s):te.value&&te.value.clashes.length===0&&o("words.free")}</output>
			${te.value?.clashes.length>0&&a`<ul class="clashes">${te.value.clashes.map((l,r)=>a`
				<li key=${r}>${o(`words.clash.${l.code}`)}: <bdi>${l.form}</bdi> (${Ot(l.concept)}, ${Lt(l.language)})</li>`)}</ul>`}
		</form>`}function Pa({group:e,most:t}){let n=Je.value===e.text;return a`
		<li>
			<div class="what"><strong><bdi lang=${e.language??void 0}>${e.text}</bdi></strong>
				<${G} share=${e.texts/t} />
				<small>${e.people>=_a&&"≥ "}${o("words.people",e.people)} · ${o("words.texts",e.texts)} · <time>${x(e.last)}</time>
					${e.language&&a`<span class="tag">${Lt(e.language)}</span>`}</small></div>
			${e.word&&a`<button type="button" aria-expanded=${n} onClick=${()=>{et(),Je.value=n?null:e.text}}>${o("words.makeOne")}</button>`}
			${n&&a`<${Wa} group=${e} />`}
		</li>`}function Xa({word:e}){let{form:t,concept:n,language:s,by:l,accepted:r,own:i}=e,c={form:t,concept:n,language:s??""};return a`
		<li class=${r?"":"live"}>
			<div class="what"><strong><bdi>${t}</bdi></strong> = ${Ot(n)} <span class="tag">${Lt(s)}</span>
				<small>${o("words.by")} <bdi>${l}</bdi>${r?a` · ${o("words.acceptedBy")} <bdi>${r}</bdi>`:a` · ${o(i?"words.waitsOther":"words.waits")}`}</small></div>
			${!r&&!i&&a`<button type="button" class="main" onClick=${()=>Et("words/decide",{what:"accept",...c})}>${o("words.accept")}</button>`}
			<button type="button" onClick=${()=>Et("words/decide",{what:"remove",...c})}>${o("notice.remove")}</button>
		</li>`}function Va(){if(f(()=>{et(),ye.value=Je.value=null,m(Io)},[]),ye.value===null)return a`<h1>${o("words")}</h1>`;let{groups:e,own:t,hidden:n,texts:s}=ye.value,l=Math.max(...e.map(r=>r.texts));return a`
		<h1>${o("words")}</h1>
		<p class="hint">${o("words.hint")}</p>
		${t.length>0&&a`<h2>${o("words.own")}</h2><ul class="tasks">${t.map(r=>a`<${Xa} key=${`${r.form} ${r.concept} ${r.language}`} word=${r} />`)}</ul>`}
		<h2>${o("words.unknown")}</h2>
		${e.length===0&&a`<p class="empty">${o("words.none")}</p>`}
		<ul class="tasks">${e.map(r=>a`<${Pa} key=${r.text} group=${r} most=${l} />`)}</ul>
		<p class="hint">${o("words.looked",s)}${n>0?` ${o("words.hidden",n)}`:""}</p>`}var Xi="cd28cf4eeed429257f9b3e285d957760";export{Ao as Audit,Jo as Flows,cn as House,yn as Import,Qn as Notice,ma as NoticeEdit,Un as Notices,wa as Numbers,Sa as StaffView,qa as Voices,Va as Words,Xi as made};
