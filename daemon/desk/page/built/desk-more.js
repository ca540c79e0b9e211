// SPDX-License-Identifier: AGPL-3.0-or-later
// made by daemon/desk/page/build from 5fcef4b31a3bceb5bd789318ea4cacaf
// with preact, htm, signals and lean-qr: licences.txt
import{$ as vt,B,C as R,E as k,G as P,H as de,I as ae,K as T,L as p,M as W,P as ht,Q as oe,U as ft,Y as Ce,b as n,c as ut,d as h,e as ue,f as $,g as O,h as M,i as g,j as ee,k as dt,l as be,m as te,p as a,q as we,r as ye,s as q,t as pt,u as ke,v as xe,x as b,y as mt,z as f}from"./desk-chunk.js";var ca=100,Se=$([]),bt=$(!1),gt=(e=0)=>p(async()=>{let t=(await O(`audit?before=${e}`)).entries;Se.value=e?[...Se.value,...t]:t,bt.value=t.length===ca});function $a({did:e}){let[t,o]=e.split(" "),[,s]=/^language-(.*)/.exec(t)??[];return s?n`${a("audit.language")} ${ft(s)}`:n`${we("audit",t)} <bdi lang="en" dir="ltr">${o}</bdi>`}function ua(){return h(()=>{gt()},[]),n`
		<h1>${a("audit")}</h1>
		<p class="hint">${a("auditHint")} <code dir="ltr">passaparola audit verify</code></p>
		<div class="sideways" tabindex="0" role="region" aria-label=${a("audit")}><table>
			<thead><tr><th scope="col">${a("whenWord")}</th><th scope="col">${a("whoWord")}</th><th scope="col">${a("whatWord")}</th><th scope="col">${a("about")}</th></tr></thead>
			<tbody>${Se.value.map(e=>n`
				<tr key=${e.id}>
					<td><time>${b(e.at)}</time></td>
					<td><bdi>${e.staff??a("commandLine")}</bdi></td>
					<td><${$a} did=${e.did} /></td>
					<td>${e.person?n`<a href=${`#person/${e.person}`}><bdi dir="ltr">${e.person}</bdi></a>`:e.thing||""}</td>
				</tr>`)}</tbody>
		</table></div>
		${bt.value&&n`<button type="button" onClick=${()=>gt(Se.value.at(-1).id)}>${a("more")}</button>`}`}var ne=({flow:e,step:t})=>`${e}.${t}`;function je(e,t){let o=(e[t-1]??"").trim(),s=o.search(/\s*(->|→|–>)/);return s>0?o.slice(0,s):o.split(/\s/)[0]}function da(e,t){let o=new Map;for(let{name:s,arrows:l}of e.steps)for(let i of l){let r=ne({flow:e.name,step:s}),c=i.flow===e.name?ne(i):i.flow;if(r===c)continue;let m=`${r} ${c}`,d=o.get(m)??{id:m,from:r,to:c,labels:[],times:0},v=je(t,i.line);d.labels.includes(v)||d.labels.push(v),o.set(m,d)}return[...o.values()]}function pa(e,t,o){let s=new Map([[t,null]]),l=[t];for(let r of l){if(r===o)break;for(let c of e)c.from===r&&!s.has(c.to)&&(s.set(c.to,c),l.push(c.to))}let i=[];for(let r=s.get(o);r;r=s.get(r.from))i.push(r);return i}function ma(e,t){let o=ne({flow:e.name,step:e.steps[0].name}),s=new Map([[o,0]]),l=[o],i=()=>{for(let c of l)for(let{from:m,to:d}of t)m===c&&!s.has(d)&&(s.set(d,s.get(m)+1),l.push(d))};i();for(let{name:c}of e.steps){let m=ne({flow:e.name,step:c});s.has(m)||(s.set(m,0),l.push(m),i())}let r=[];for(let c of l)(r[s.get(c)]??=[]).push(c);return r}function wt(e,t){let o=(e.text??"").split(`
`),s=da(e,o);for(let{from:d,flow:v,step:y,times:A}of e.chosen)for(let u of pa(s,ne({flow:e.name,step:d}),v===e.name?ne({flow:v,step:y}):v))u.times+=A;let l=ma(e,s),r=Math.max(...l.map(d=>d.length))*178-28+40+40,c=new Map;l.forEach((d,v)=>d.forEach((y,A)=>{let u=40+(r-40-40-d.length*178+28)/2+A*178;c.set(y,{place:y,x:t?r-u-150:u,y:20+v*114,width:150,height:40,name:y.slice(y.indexOf(".")+1),isOther:!y.includes(".")})}));let m=Math.max(1,...s.map(({times:d})=>d));for(let d of s){let v=c.get(d.from),y=c.get(d.to),A=v.x+150/2,u=y.x+150/2,x=y.y>v.y,J=v.x+150+16;d.path=x?`M${A},${v.y+40} C${A},${v.y+40+36} ${u},${y.y-40} ${u},${y.y-6}`:`M${v.x+150},${v.y+40/2} C${J+24},${v.y+40/2} ${J+24},${y.y+40/2} ${y.x+150+6},${y.y+40/2}`,d.labelX=x?A+(u-A)*.62:J+4,d.labelY=x?v.y+40+(y.y-v.y-40)*.6:(v.y+y.y+40)/2,d.weight=1+4*d.times/m,d.isBack=!x}return{nodes:[...c.values()],arrows:s,lines:o,width:r,height:l.length*114-74+40}}var ha=40,yt={flow:"",begins:!1,texts:[],turns:[],codes:[],state:"",language:""},C=$(yt),qe=()=>C.value.turns.at(-1);function kt(e){C.value.flow!==e&&qe()?.flow!==e&&(C.value={...yt,flow:e,language:te.value})}async function Pe(e){let t=C.value,o=C.value={...t,...e},s=await p(async()=>{let{turns:l,codes:i}=await g(`flows/${encodeURIComponent(o.flow)}/trial`,{texts:o.texts,begins:o.begins,language:o.language,state:o.state});C.value.flow===o.flow&&l.length>=C.value.turns.length&&(C.value={...C.value,turns:l,codes:i})});return!s&&C.value===o&&(C.value=t),s}var xt=()=>Pe({begins:!0,texts:[],turns:[]});function fa(){return n`
		<label>${a("trial.language")}
			<select value=${C.value.language} onChange=${({target:e})=>{C.value={...C.value,language:e.value},C.value.turns.length>0&&xt()}}>${k.value.languages.map(({tag:e,name:t})=>n`<option key=${e} value=${e} lang=${e}>${t}</option>`)}</select></label>`}function va(){return n`
		<label>${a("trial.looked")}
			<select value=${C.value.state} onChange=${({target:e})=>Pe({state:e.value})}>
				<option value="">${a("trial.silent")}</option>
				${vt.map(e=>n`<option key=${e} value=${e}>${we("case",e)}</option>`)}</select></label>`}var ga=({list:e})=>n`
	<dl class="values" aria-label=${a("trial.known")}>${e.map(({name:t,value:o})=>n`
		<div key=${t}><dt dir="ltr">${t}</dt><dd><bdi>${o??"—"}</bdi></dd></div>`)}</dl>`;function ba({turn:e}){return n`
		${e.text&&n`<li class="row"><p dir="auto">${e.text}</p></li>`}
		${e.said.map(({text:t,parts:o},s)=>n`
			<li key=${s} class="row out"><p dir="auto" lang=${e.language}>${t}</p>${o>1&&n`<small class="meta">${a("partsOf",o)}</small>`}</li>`)}
		<li class="event">
			${e.said.length===0&&n`<p>${a("trial.nothing")} </p>`}
			${e.erased&&n`<p>${a("trial.erased")} </p>`}
			${e.step&&n`<p>${a(e.waits?"trial.stands":"trial.over")} <a href=${`#flows/${e.flow}`}><code dir="ltr">${e.flow}.${e.step}</code></a></p>`}
			${e.tasks.map(t=>n`<p key=${t}> <span class="tag">${a("trial.task")}: ${ye(t)}</span></p>`)}
			${e.variables.length>0&&n`<${ga} list=${e.variables} />`}
		</li>`}function wa(){let e=ue(null);return n`
		<form class="line" onSubmit=${o=>{o.preventDefault();let s=e.current.value.trim();s!==""&&(e.current.value="",Pe({texts:[...C.value.texts,s]}).then(l=>{!l&&e.current?.value===""&&(e.current.value=s)}))}}>
			<label>${a("trial.write")}<input id="trial" ref=${e} maxlength="1600" dir="auto" autocomplete="off" /></label>
			<button class="main">${a("send")}</button>
		</form>`}function Ct({flow:e}){let t=ue(null),{turns:o,texts:s,codes:l}=C.value;return h(()=>{t.current?.scrollTo(0,t.current.scrollHeight)},[o.length]),e.by_text?n`
		<section class="trial">
			<h2>${a("trial")}</h2>
			<div class="filters"><${fa} />${o.some(({looked:i})=>i)&&n`<${va} />`}
				<button type="button" class=${o.length>0?"":"main"} onClick=${()=>{xt().then(()=>document.getElementById("trial")?.focus())}}>${a(o.length>0?"trial.again":"trial.begin")}</button></div>
			${l.length>0&&n`<p class="hint">${a("trial.hint",l.join(", "))}</p>`}
			<div class="past" ref=${t} role="log" tabindex="0" aria-label=${a("trial.talk")}><ol class="thread">${o.map((i,r)=>n`<${ba} key=${r} turn=${i} />`)}</ol></div>
			${s.length<ha?n`<${wa} />`:n`<p>${a("trial-long")}</p>`}
		</section>`:n`<section class="trial"><h2>${a("trial")}</h2><p class="hint">${a("trial-call")}</p></section>`}var St=$(null),F=$(null),ya=M(),Ot=({name:e,about:t})=>k.value.flows[e]??n`<span lang="en">${t}</span>`;function ka(){return h(()=>{p(async()=>{({flows:St.value}=await O("flows"))})},[]),n`
		<h1>${a("flows")}</h1>
		<p class="hint">${a("flows.hint")}</p>
		<ul class="tasks">${St.value?.map(e=>n`
			<li key=${e.name}><div class="what"><a href=${`#flows/${e.name}`}><strong>${e.name}</strong> <span dir="auto">${Ot(e)}</span></a>
				<small>${a("flows.steps",e.steps)}
					${e.text&&n`<span class="tag">${a("flows.text")}</span>`}${e.call&&n`<span class="tag">${a("flows.call")}</span>`}
					${e.findings>0&&n`<b class="tag">${a("flows.findings",e.findings)}</b>`}</small></div></li>`)}</ul>`}var xa=e=>document.getElementById(`line-${e}`)?.scrollIntoView({block:"center"});function Mt(e,t){e.preventDefault();let{line:o}=F.value.steps.find(l=>l.name===t);xa(o);let s=document.getElementById(`line-${o}`);s.tabIndex=-1,s.focus({preventScroll:!0})}function Ca(){let e=F.value,t=wt(e,be[te.value].direction==="rtl"),o=qe(),s=r=>!r.isOther&&o?.flow===e.name&&o.step===r.name,l=new Set(e.steps.filter(r=>r.asks).map(({name:r})=>r)),i=ue(null);return h(()=>{let r=i.current.querySelector("[aria-current] rect")?.getBoundingClientRect(),c=i.current.getBoundingClientRect();r&&i.current.scrollBy(r.x+r.width/2-c.x-c.width/2,r.y+r.height/2-c.y-c.height/2)},[o]),n`
		<section><div class="picture" ref=${i} tabindex="0" role="region" aria-label=${a("flows.picture")}>
			<svg width=${t.width} height=${t.height} viewBox=${`0 0 ${t.width} ${t.height}`} role="group" aria-label=${e.name} dir="ltr">
				<defs><marker id="tip" viewBox="0 0 8 8" refX="6" refY="4" markerWidth="8" markerHeight="8" markerUnits="userSpaceOnUse" orient="auto"><path d="M0,0 L8,4 L0,8 z" /></marker></defs>
				${t.arrows.map(r=>n`<path key=${r.id} class=${`arrow ${r.times>0?"gone":""} ${r.isBack?"back":""}`} d=${r.path} stroke-width=${r.weight} marker-end="url(#tip)" />`)}
				${t.nodes.map(r=>n`
					<a key=${r.place} aria-current=${s(r)?"step":void 0} href=${r.isOther?`#flows/${r.place}`:`#flows/${e.name}/${r.name}`} onClick=${r.isOther?void 0:c=>Mt(c,r.name)}>
						<rect class=${r.isOther?"other":l.has(r.name)?"asks":"node"} x=${r.x} y=${r.y} width=${r.width} height=${r.height} rx=${r.isOther?20:6} />
						<text x=${r.x+r.width/2} y=${r.y+r.height/2+5} text-anchor="middle">${r.name}</text></a>`)}
				${t.arrows.filter(r=>!r.isBack||r.times>0).map(r=>n`<text key=${r.id} class="said" x=${r.labelX} y=${r.labelY} text-anchor="middle">${r.labels[0].slice(0,18)}${(r.labels[0].length>18||r.labels.length>1)&&"…"}${r.times>0&&n`<tspan class="times"> ${f(r.times)}</tspan>`}</text>`)}
			</svg>
		</div>
		<p class="hint">${a("flows.key")}</p></section>`}function Sa(){let e=F.value,t=e.text.split(`
`);return n`
		<h2>${a("flows.list")}</h2>
		<ol class="steps">${e.steps.map(o=>n`
			<li key=${o.name}><a href=${`#flows/${e.name}/${o.name}`} onClick=${s=>Mt(s,o.name)}><strong>${o.name}</strong></a>
				${o.asks&&n` <span class="tag">${a("flows.asks")}</span>`}
				<ul>${o.arrows.map((s,l)=>{let i=s.flow===e.name?s.step:s.flow;return n`<li key=${l}><code dir="ltr">${je(t,s.line)} → ${i}</code></li>`})}</ul></li>`)}</ol>
		${e.chosen.length>0&&n`<h2>${a("flows.chosen")}</h2><div class="scroll"><table>
			<thead><tr><th scope="col">${a("flows.from")}</th><th scope="col">${a("flows.to")}</th><th scope="col" class="number">${a("flows.times")}</th></tr></thead>
			<tbody>${e.chosen.map((o,s)=>n`<tr key=${s}><th scope="row">${o.from}</th><td>${o.flow===e.name?o.step:`${o.flow}.${o.step}`}</td><td class="number">${f(o.times)}</td></tr>`)}</tbody></table></div>`}`}function Oa(){let e=F.value,t=s=>e.findings.filter(l=>l.line===s),o=e.findings.filter(s=>s.line===0);return n`
		<h2>${a("flows.file")}</h2>
		<p class="hint">${a("flows.where")} <code dir="ltr">${e.file}</code></p>
		${o.length>0&&n`<details><summary>${a("flows.findings",o.length)}</summary><ul class="findings" lang="en" dir="ltr">${o.map((s,l)=>n`<li key=${l} class=${s.level}>${s.message}</li>`)}</ul></details>`}
		<div class="file" tabindex="0" role="region" aria-label=${a("flows.file")} dir="ltr"><ol>${e.text.split(`
`).map((s,l)=>n`
			<li key=${l} id=${`line-${l+1}`}><code>${s}</code>${t(l+1).map((i,r)=>n`<p key=${r} class=${i.level} lang="en">${i.message}</p>`)}</li>`)}</ol></div>`}function Ma({name:e}){return h(()=>{F.value=null,kt(e),p(()=>ya([`flows/${encodeURIComponent(e)}`],t=>{F.value=t}))},[e]),F.value===null?n`<h1>${e}</h1>`:n`
		<h1>${F.value.name}</h1>
		<p dir="auto">${Ot(F.value)}</p>
		<p class="actions"><a class="button" href="#flows">${a("flows")}</a> <a class="button" href="../phone/" target="_blank" rel="noopener">${a("flows.phone")}</a></p>
		<div class="flow tried"><${Ca} /><${Ct} flow=${F.value} /></div>
		<div class="flow"><section><${Sa} /></section><section class="beside"><${Oa} /></section></div>`}var Ea=({parts:[e]})=>e?n`<${Ma} name=${e} />`:n`<${ka} />`;var We=$(null),Oe=$(null),Ba=15e3,Ra={done:"✓",open:"○",wrong:"✗",yourself:"?"},Da=M(),Et=()=>W(()=>Da(["house"],e=>{We.value=e})),La=()=>W(async()=>{({settings:Oe.value}=await O("house/settings"))});function Ia({step:e}){return n`
		<li class=${`step ${e.state}`}>
			<b aria-hidden="true">${Ra[e.state]}</b>
			<div>
				<strong>${a(`step.${e.step}`)}</strong> ${e.of&&n`<bdi class="tag">${e.of}</bdi>`}
				<span class="hidden">${a(`state.${e.state}`)}</span>
				${e.at>0&&n` <small><time>${b(e.at)}</time></small>`}
				${e.state!=="done"&&n`<p>${a(`how.${e.step}`)}</p>`}
			</div>
		</li>`}function Aa({accounts:e}){return n`
		<h2>${a("accounts")}</h2>
		<div class="sheet" tabindex="0" role="region" aria-label=${a("accounts")}><table>
			<thead><tr>${["account","state.word","number.word","rate","price","heardLast"].map(t=>n`<th key=${t} scope="col">${a(t)}</th>`)}</tr></thead>
			<tbody>${e.map(t=>n`
				<tr key=${t.name}>
					<td><bdi>${t.name}</bdi> <small>${t.provider}</small></td>
					<td class=${t.state==="well"?"":"alarm"}>${a(`account.${t.state}`)}${t.wait>0?` (${f(Math.ceil(t.wait/1e3))} s)`:""}</td>
					<td><bdi dir="ltr">${t.number}</bdi></td>
					<td>${f(t.rate)}</td>
					<td>${t.price>0?B(t.price):"–"}</td>
					<td>${t.heard>0?n`<time>${b(t.heard)}</time>`:"–"}</td>
				</tr>`)}</tbody>
		</table></div>`}function Ta({spending:e,cap:t}){let o=Math.max(t,...e.map(s=>s.euro),.01);return n`
		<h2>${a("spending")}</h2>
		<p>${t>0?a("capIs",B(t)):a("noCap")}</p>
		${e.length===0?n`<p class="empty">${a("nothingSpent")}</p>`:n`
			<div class="sheet" tabindex="0" role="region" aria-label=${a("spending")}><table>
				<thead><tr><th scope="col">${a("day.word")}</th><th scope="col">${a("euro.word")}</th><th scope="col">${a("texts")}</th><th scope="col">${a("calls.word")}</th></tr></thead>
				<tbody>${e.map(s=>n`
					<tr key=${s.day}><td><time>${xe(Ce(s.day))}</time></td>
						<td>${B(s.euro)} <meter min="0" max=${o} high=${t>0?t*.8:void 0} value=${s.euro} aria-label=${B(s.euro)}></meter></td>
						<td>${f(s.texts)}</td><td>${f(s.calls)}</td></tr>`)}</tbody>
			</table></div>`}`}function Fa(){return n`
		<h2>${a("settings")}</h2>
		<p class="hint">${a("settingsHint")}</p>
		${Oe.value===null?n`<button type="button" onClick=${La}>${a("showSettings")}</button>`:n`
			<pre class="sheet" tabindex="0" dir="ltr" role="region" aria-label=${a("settings")}>${Oe.value.map(({name:e,value:t})=>`${e} ${t}`).join(`
`)}</pre>`}`}function Ha(){if(h(()=>{Oe.value=null,Et();let d=setInterval(Et,Ba);return()=>clearInterval(d)},[]),We.value===null)return n`<h1>${a("house")}</h1>`;let{wrong:e,steps:t,accounts:o,spending:s,cap:l,reload:i,reloaded:r,why:c}=We.value,m=t.filter(({state:d})=>d!=="done"&&d!=="yourself").length;return n`
		<h1>${a("house")}</h1>
		${e?n`<p class="wrong" role="status">${a(`house.${e}`)}</p>`:n`<p class="held" role="status">${a("allWell")}</p>`}
		${i&&n`<p class=${i==="refused"?"wrong":"hint"}>${a(`reload.${i}`)} <time>${b(r)}</time>${c&&n` <bdi lang="en" dir="ltr">${c}</bdi>`}</p>`}
		<h2>${a("firstSteps")}${m>0?` · ${a("toDo",m)}`:""}</h2>
		<ol class="steps">${t.map(d=>n`<${Ia} key=${d.step+d.of} step=${d} />`)}</ol>
		${o.length>0&&n`<${Aa} accounts=${o} />`}
		<${Ta} spending=${s} cap=${l} />
		${R.value.role==="admin"&&n`<${Fa} />`}`}var Na=["appointments","cases","people"],U=$(null),D=$(null),se=$(null),Ua=500;function Bt(){U.value=D.value=se.value=null}async function _a(e,t){Bt(),await p(async()=>{await ee(t,o=>{D.value={what:"reading",done:o,all:t.size}}),U.value=await g("import/check",{what:e})}),D.value=null}var ja=()=>new Promise(e=>{setTimeout(e,Ua)});async function qa(e,t){t.preventDefault();let o=t.target.elements.cancel_missing?.checked??!1;await p(async()=>{let s=await g("import",{what:e,cancel_missing:o}),{import:l,pieces:i,rows:r}=s;for(let c=0;c<i;c++)D.value={what:"sending",done:c,all:i},s=await g(`import/${l}`,{piece:c});for(;!s.ended;)D.value={what:"putting",done:s.put,all:r},await ja(),s=await O(`import/${l}`);se.value={rows:r,cancelled:s.cancelled??0},U.value=null}),D.value=null}function Pa({finding:e}){let t=a(`bad.${e.code}`);return n`<li>${e.line>0&&n`<strong>${a("line",String(e.line))}</strong>: `}
		${t===`bad.${e.code}`?n`<span lang="en" dir="ltr">${e.message}</span>`:n`${t} <small lang="en" dir="ltr">${e.message}</small>`}</li>`}function Wa(){let{wrong:e,findings:t}=U.value;return n`
		<section role="alert">
			<h2>${a("badRows",e)}</h2>
			<p>${a("nothingImported")}</p>
			<ul class="findings">${t.map(o=>n`<${Pa} key=${`${o.line}${o.code}${o.message}`} finding=${o} />`)}</ul>
			${e>t.length&&n`<p class="hint">${a("andMore",e-t.length)}</p>`}
		</section>`}var Xa=["number","code","starts_ms","place","desk","case_number","state","name","language"],Ka=(e,t)=>e==="starts_ms"?b(t):t;function za({what:e}){let{rows:t,people:o,first:s,findings:l}=U.value,i=Xa.filter(r=>s.some(c=>c[r]!==void 0));return n`
		<section>
			<h2 role="status">${a("rowsFine",t)}</h2>
			${o<t&&n`<p>${a("rowsOfOne",t-o)}</p>
				<ul class="findings">${l.map(r=>n`<li key=${r.line}><strong>${a("line",String(r.line))}</strong>: ${a(`bad.${r.code}`)}</li>`)}</ul>`}
			<div class="sheet" tabindex="0" role="region" aria-label=${a("firstRows")}><table>
				<thead><tr>${i.map(r=>n`<th key=${r} scope="col">${a(`column.${r}`)}</th>`)}</tr></thead>
				<tbody>${s.map((r,c)=>n`<tr key=${c}>${i.map(m=>n`<td key=${m}><bdi>${Ka(m,r[m])}</bdi></td>`)}</tr>`)}</tbody>
			</table></div>
			<form onSubmit=${r=>qa(e,r)}>
				${e==="appointments"&&R.value.desks==="all"&&n`
					<label class="tick"><input type="checkbox" name="cancel_missing" /> ${a("cancelMissing")}</label>
					<p class="hint">${a("cancelMissingHint")}</p>`}
				<button class="main" id="put" disabled=${D.value!==null}>${a("importRows",t)}</button>
			</form>
		</section>`}function Va({parts:[e="appointments"]}){return h(()=>{Bt(),document.querySelector("#file")?.focus()},[e]),n`
		<h1>${a("import")}</h1>
		<div class="filters">${Na.map(t=>n`<a key=${t} href=${`#import/${t}`} aria-current=${t===e?"page":void 0}>${a(t)}</a>`)}</div>
		<p>${a("importHint")}</p>
		<p class="hint"><code dir="ltr">${a(`columns.${e}`)}</code></p>
		<label>${a("file")}<input id="file" type="file" accept=${e==="appointments"?".csv,.ics,text/csv,text/calendar":".csv,text/csv"} onChange=${({target:t})=>{t.files.length>0&&_a(e,t.files[0])}} /></label>
		${D.value&&n`<p role="status">${a(`step.${D.value.what}`)} <progress value=${D.value.done} max=${Math.max(1,D.value.all)} aria-label=${a(`step.${D.value.what}`)}></progress></p>`}
		${U.value&&(U.value.wrong>0?n`<${Wa} />`:U.value.rows===0?n`<p role="status">${a("noRows")}</p>`:n`<${za} what=${e} />`)}
		${se.value&&n`<p class="held" role="status">${a("imported",se.value.rows)}${se.value.cancelled>0?` ${a("cancelledToo",se.value.cancelled)}`:""} <a href=${e==="people"?"#inbox":`#${e}`}>${a("look")}</a></p>`}`}var E=e=>e===null?a("notice.others"):k.value.languages.find(t=>t.tag===e)?.name??e,_=e=>e%1440===0?a("notice.days",e/1440):e%60===0?a("notice.hours",e/60):a("notice.minutes",e),Me=({kind:e,name:t,notice:o})=>n`${a(`notice.to.${e}`)} ${e==="those"?n`<a href=${`#notice/${o}`}>${o}</a>`:n`<bdi>${t}</bdi>`}`,Ee=({after:e,without:t})=>t?a("notice.without"):e===0?a("notice.atOnce"):a("notice.after",_(e)),Be=({language:e,recording:t})=>t&&n`
	<audio controls preload="none" src=${`/audio/notices/${t}`} aria-label=${`${a("notice.recording")}: ${E(e)}`}></audio>`;function Rt({text:e,letters:t}){let o=[];for(let s of e){let l=t.includes(s),i=o.at(-1);i?.marked===l&&!l?i.text+=s:o.push({marked:l,text:s})}return o.map(({marked:s,text:l},i)=>s?n`<mark key=${i}>${l}</mark>`:l)}var X=6e4,Re=1440*X,K=({share:e,kind:t="",size:o=""})=>n`
	<svg class=${`measure ${o}`} aria-hidden="true" preserveAspectRatio="none" viewBox="0 0 100 10"><rect class=${t} width=${Math.max(e>0?.5:0,100*e)} height="10" /></svg>`,Ke=(e,t)=>t>0?e/t:0;function Ya({result:e}){let t=Math.max(...e.texts.map(({people:o})=>o));return n`
		<div class="scroll"><table>
			<caption>${a("notice.perLanguage")}</caption>
			<thead><tr><th scope="col">${a("notice.language")}</th><th scope="col" class="number">${a("notice.people")}</th><th class="wide"><span class="hidden">${a("notice.bar")}</span></th>
				<th scope="col" class="number">${a("notice.parts")}</th><th scope="col" class="number">${a("notice.cost")}</th></tr></thead>
			<tbody>${e.texts.map(o=>n`
				<tr key=${o.language}><th scope="row"><bdi>${E(o.language)}</bdi><${K} size="narrow" share=${Ke(o.people,t)} /></th><td class="number">${f(o.people)}</td>
					<td class="wide"><${K} share=${Ke(o.people,t)} /></td>
					<td class="number">${f(o.parts*o.people)} <small>${a("notice.each",o.parts)}</small>${o.seconds>0&&n` <small>${a("notice.seconds",o.seconds)}</small>`}</td><td class="number">${B(o.cost/1e6)}</td></tr>`)}</tbody>
			<tfoot><tr><th scope="row">${a("notice.together")}</th><td class="number">${f(e.people)}</td><td class="wide"></td><td class="number">${f(e.parts)}</td><td class="number">${B(e.cost/1e6)}</td></tr></tfoot>
		</table></div>`}function ze({reasons:e,people:t}){let o=Object.entries(e),s=o.reduce((l,[,i])=>l+i,t);return o.length>0&&n`
		<div class="scroll"><table>
			<caption>${a("notice.leftOut")}</caption>
			<tbody>${o.map(([l,i])=>n`
				<tr key=${l}><th scope="row">${a(`notice.reason.${l}`)}</th><td class="number">${f(i)}</td><td class="wide"><${K} kind="out" share=${Ke(i,s)} /></td></tr>`)}</tbody>
		</table></div>`}function Ga([e,t],o,s){let l=[];if(e===t)return l;for(let i=o-Re;i<s&&l.length<40;i+=Re){let r=new Date(i).setHours(0,0,0,0),c=new Date(r).setHours(0,e),m=new Date(e<t?r:r+Re+36e5).setHours(0,t);m>o&&c<s&&l.push([Math.max(c,o),Math.min(m,s)])}return l}var Xe=26,Za=[10,30,60,120,180,360,720,1440,2880,5760,14400];function Qa({notice:e,result:t}){let o=t.to.filter(u=>u.starts>0),s=t.starts-10*X,l=Math.max(t.ends+10*X,s+60*X),i=be[te.value].direction==="rtl",r=u=>100*(u-s)/(l-s),c=(u,x)=>{let J=Math.max(.7,r(x)-r(u));return{x:`${i?100-r(u)-J:r(u)}%`,width:`${J}%`}},m=X*(Za.find(u=>(l-s)/X/u<=6)??20*1440),d=[];for(let u=new Date(s).setHours(0,0,0,0);u<l&&d.length<12;u+=m)r(u)>3&&r(u)<97&&d.push(u);let v=o.length*Xe+24,y=Ga(t.quiet,s,l),A=`${a("notice.starts")} ${b(t.starts)}, ${a("notice.ends")} ${b(t.ends)}`;return n`
		<figure>
			<figcaption>${a("notice.when")}</figcaption>
			<svg class="time" role="img" aria-label=${A} width="100%" height=${v}>
				${y.map(([u,x])=>n`<rect key=${u} class="quiet" ...${c(u,x)} y="0" height=${v-20} />`)}
				${d.map(u=>n`<g key=${u}>
					<line x1=${c(u,u).x} x2=${c(u,u).x} y1="0" y2=${v-20} />
					<text x=${c(u,u).x} y=${v-5} text-anchor="middle">${m>=Re?new Date(u).getDate():mt(u)}</text></g>`)}
				${o.map((u,x)=>n`<rect key=${x} class="lane" ...${c(u.starts,u.ends)} y=${x*Xe+4} height=${Xe-8} rx="3" />`)}
			</svg>
			${y.length>0&&n`<p class="hint"><svg class="key" aria-hidden="true" width="14" height="14"><rect class="quiet" width="14" height="14" /></svg> ${a("notice.quiet")}</p>`}
			<div class="scroll"><table>
				<thead><tr><th scope="col">${a("notice.who")}</th><th scope="col" class="number">${a("notice.people")}</th><th scope="col">${a("notice.starts")}</th><th scope="col">${a("notice.ends")}</th></tr></thead>
				<tbody>${e.to.map((u,x)=>n`
					<tr key=${x}><th scope="row"><${Me} ...${u} /> <small>${Ee(u)}</small></th><td class="number">${u.without?"–":f(t.to[x].people)}</td>
						<td>${t.to[x].starts?b(t.to[x].starts):"–"}</td><td>${t.to[x].ends?b(t.to[x].ends):"–"}</td></tr>`)}</tbody>
			</table></div>
		</figure>`}function Ja({result:e}){return n`
		${e.no_way&&n`<p class="warning">${a("notice.noWay")}</p>`}
		${e.people===0&&n`<p class="warning">${a("notice.nobody")}</p>`}
		${e.texts.filter(({lost:t})=>t).map(({language:t})=>n`<p key=${t} class="warning">${a("notice.lost",E(t))}</p>`)}
		${e.over&&n`<p class="warning">${a("notice.over",B((e.cap-e.spent)/1e6))}</p>`}
		${e.late>0&&n`<p class="warning">${a("notice.late",e.late)}</p>`}
		${e.waits_quiet&&n`<p class="warning">${a("notice.waitsQuiet")}</p>`}`}function De({notice:e,result:t}){let o=Math.max(1,Math.round((t.ends-t.starts)/X));return n`
		<section class="rehearsal" aria-label=${a("notice.rehearsal")}>
			<h2>${a("notice.rehearsal")}</h2>
			<p class="sum"><strong>${a("notice.sumPeople",t.people)}</strong> · ${a("notice.sumCost",B(t.cost/1e6))} · ${a("notice.sumTime",_(o))}</p>
			<${Ja} result=${t} />
			<${Ya} result=${t} />
			<${ze} reasons=${t.left_out} people=${t.people} />
			<${Qa} notice=${e} result=${t} />
		</section>`}var Ve=$(null),eo=M(),to={n:()=>T("notice-edit","new"),j:()=>Dt(1),k:()=>Dt(-1)};function Dt(e){let t=[...document.querySelectorAll(".tasks a")];t[Math.max(0,Math.min(t.length-1,t.indexOf(document.activeElement)+e))]?.focus()}var Ye=({notice:{state:e,urgent:t}})=>n`
	<span class=${`tag state-${e}`}>${a(`notice.state.${e}`)}</span>
	${t&&n`<b class="tag">${a("urgent")}</b>`}`;function ao(){return h(()=>{p(()=>eo(["notices"],e=>{({notices:Ve.value}=e)}))},[ae.value.count]),oe(to),n`
		<h1>${a("notices")}</h1>
		<p><a class="button main" href="#notice-edit/new">${a("notice.new")}</a></p>
		${Ve.value?.length===0&&n`<p class="empty">${a("notice.none")}</p>`}
		<ul class="tasks">${Ve.value?.map(e=>n`
			<li key=${e.id} class=${e.state==="running"?"live":""}>
				<div class="what">
					<a href=${`#notice/${e.id}`}><strong dir="auto">${e.title??"?"}</strong></a>
					<small><${Ye} notice=${e} /> <bdi>${e.by}</bdi>
						<time>${b(e.starts||e.made)}</time></small>
				</div>
			</li>`)}</ul>
		<p class="hint">${a("notice.keys")}</p>`}var w=$(null),me=$(null),pe=$(!1),Le=$(""),oo=({state:e,messages:t})=>e==="running"||t.waiting+t.sending>0,Ge=({state:e})=>e==="draft"||e==="approved",no=M(),so=M(),Lt=e=>no([`notices/${e}`],t=>{w.value=t,Ge(t)&&me.value?.hash!==t.hash&&p(()=>so([`notices/${e}/rehearsal`],o=>{me.value={hash:t.hash,...o}}))});function lo(e){let t,o=async()=>{let s=performance.now();await p(()=>Lt(e));let l=performance.now()-s;t!==null&&w.value&&oo(w.value)&&(t=setTimeout(o,Math.max(1e3,10*l)))};return o(),()=>{clearTimeout(t),t=null}}var z=(e,t={})=>p(async()=>{pe.value=!1,await g(`notices/${w.value.id}`,{what:e,...t}),await Lt(w.value.id),ae.value={count:ae.value.count+1,person:void 0}});async function io(e){e.preventDefault();let{language:t}=Object.fromEntries(new FormData(e.target));Le.value="",await p(()=>g(`notices/${w.value.id}/test`,{language:t}))&&(Le.value=a("notice.tested"))}function ro(){let e=w.value;return n`
		<h1><bdi>${e.title}</bdi></h1>
		<p><${Ye} notice=${e} /></p>
		<dl class="facts">
			<dt>${a("notice.writtenBy")}</dt><dd><bdi>${e.by}</bdi> · <time>${b(e.made)}</time></dd>
			<dt>${a("notice.approvedBy")}</dt><dd>${e.approved_by?n`<bdi>${e.approved_by}</bdi> · <time>${b(e.approved)}</time>`:"–"}</dd>
			<dt>${a("notice.hash")}</dt><dd><code>${e.hash}</code></dd>
			${(e.starts||e.start)>0&&n`<dt>${a("notice.starts")}</dt><dd><time>${b(e.starts||e.start)}</time></dd>`}
			${e.valid>0&&n`<dt>${a("notice.valid")}</dt><dd>${_(e.valid)}</dd>`}
			${e.call&&n`<dt>${a("notice.how")}</dt><dd>${a("notice.call")}</dd>`}
			<dt>${a("notice.who")}</dt><dd>${e.to.map((t,o)=>n`<span key=${o}>${o>0&&" · "}<${Me} ...${t} /> <small>${Ee(t)}</small></span>`)}
				${e.only.length>0&&n` · <small>${a("notice.only")}: ${e.only.map(E).join(", ")}</small>`}</dd>
		</dl>`}var co=()=>n`
	<div class="cards" role="list" aria-label=${a("notice.texts")}>${w.value.texts.map(({language:e,text:t,recording:o})=>n`
		<div key=${e} role="listitem" class="card"><strong><bdi>${E(e)}</bdi></strong><p dir="auto" lang=${e??void 0}>${t}</p>
			<${Be} language=${e} recording=${o} /></div>`)}</div>`;function $o(){let e=w.value;return e.call?null:e.phone?n`
		<form class="actions" onSubmit=${io}>
			<label class="inline"><span>${a("notice.testIn")}</span> <select name="language">${e.texts.map(({language:t})=>n`<option key=${t} value=${t??""}>${E(t)}</option>`)}</select></label>
			<button>${a("notice.test")} <bdi dir="ltr">${e.phone}</bdi></button>
			<output role="status">${Le.value}</output>
		</form>`:n`<p class="hint">${a("notice.noPhone")} <code dir="ltr">passaparola notice phone +39… ${R.value.name} --by …</code></p>`}function uo(){return n`
		<form class="actions" onSubmit=${t=>{t.preventDefault();let{at:o}=Object.fromEntries(new FormData(t.target));z("start",{at:o?ke(o):0})}}>
			<button class="main">${a("notice.start")}</button>
			<label class="inline"><span>${a("notice.startAt")}</span> <input name="at" type="datetime-local" /></label>
		</form>`}var po=()=>pe.value?n`
	<button type="button" class="alert" onClick=${()=>z("stop")}>${a("notice.stopSure")}</button>
	<button type="button" onClick=${()=>{pe.value=!1}}>${a("notice.stopNot")}</button>`:n`
	<button type="button" onClick=${()=>{pe.value=!0}}>${a("notice.stop")}</button>`;function mo(){let e=w.value,t=sessionStorage.getItem(`pin-${e.id}`);return n`
		${t&&e.street&&n`<p class="warning">${a("notice.pin")} <code dir="ltr">${e.id} ${e.street} ${t}</code></p>`}
		${e.state==="draft"&&(e.own?n`<p>${a("notice.waitsApproval")}</p>`:n`
			<p class="actions"><button type="button" class="main" onClick=${()=>z("approve",{hash:e.hash})}>${a("notice.approve")} <code>${e.hash}</code></button></p>
			<p class="hint">${a("notice.approveHint")}</p>`)}
		${e.state==="approved"&&n`<${uo} />`}
		<p class="actions">${e.own&&n`<a class="button" href=${`#notice-edit/${e.id}`}>${a("notice.change")}</a>`}</p>
		<${$o} />
		${me.value&&n`<${De} notice=${e} result=${me.value} />`}`}var ho=["delivered","sent","sending","waiting","unknown","failed","stopped"];function fo(){let{messages:e,to_come:t,failed:o,planned:s}=w.value,l=[...ho.map(c=>[a(`notice.message.${c}`),e[c],c]),[a("notice.toCome"),t,"waiting"]].filter(([,c])=>c>0),i=e.delivered+e.sent+e.unknown+e.failed+e.stopped,r=i+e.waiting+e.sending+t;return n`
		<p class="sum" role="status">${a("notice.gone",i)} / ${f(r)}${s?"":" …"}</p>
		<progress aria-label=${a("notice.progress")} max=${Math.max(r,1)} value=${i}></progress>
		<div class="scroll"><table>
			<caption>${a("notice.results")}</caption>
			<tbody>${l.map(([c,m,d])=>n`
				<tr key=${c}><th scope="row">${c}</th><td class="number">${f(m)}</td><td class="wide"><${K} kind=${d==="failed"?"out":""} share=${r>0?m/r:0} /></td></tr>`)}</tbody>
		</table></div>
		${Object.keys(o).length>0&&n`<div class="scroll"><table>
			<caption>${a("notice.whyFailed")}</caption>
			<tbody>${Object.entries(o).map(([c,m])=>n`<tr key=${c}><th scope="row">${a(`failure.${c}`)}</th><td class="number">${f(m)}</td></tr>`)}</tbody></table></div>`}
		<${ze} reasons=${w.value.left_out} people=${r} />`}function vo(){let{state:e,id:t}=w.value;return n`
		${!(e==="done"||e==="stopped")&&n`<p class="actions">
			${e==="running"?n`<button type="button" class="main" onClick=${()=>z("pause")}>${a("notice.pause")}</button>`:n`<button type="button" class="main" onClick=${()=>z("start")}>${a("notice.resume")}</button>`}
			<${po} /></p>`}
		<${fo} />
		<h2>${a("notice.again")}</h2>
		<p class="actions">${["moved","cancelled","more"].map(s=>n`<a key=${s} class="button" href=${`#notice-edit/new/${t}/${s}`}>${a(`notice.again.${s}`)}</a>`)}</p>`}var go={p:()=>w.value?.state==="running"?z("pause"):w.value?.state==="paused"&&z("start"),e:()=>w.value?.own&&Ge(w.value)&&document.querySelector('a[href^="#notice-edit/"]').click()};function bo({parts:[e]}){return h(()=>{w.value=me.value=null,Le.value="",pe.value=!1},[e]),h(()=>lo(e),[e,w.value?.state,ae.value.count]),oe(go),w.value===null?n`<h1 class="hidden">${a("notices")}</h1>`:n`
		<${ro} />
		<${co} />
		${Ge(w.value)?n`<${mo} />`:n`<${vo} />`}
		<p class="hint">${a("notice.oneKeys")}</p>`}var S=$(null),Ie=$({lists:[],desks:[]}),he=$(null),le=$({}),wo=[30,60,120,360,1440,4320],yo=[15,30,60,120,360,1440],Ze=()=>({title:"",to:[{kind:"list",name:"",notice:0,after:0,without:!1}],only:[],start:0,valid:0,urgent:!1,call:!1,street:"",texts:[{language:k.value.languages[0].tag,text:""},{language:null,text:""}]});function ko(e,t){let o=e.again[t]??{};return{...Ze(),title:`${a(`notice.again.${t}`)}: ${e.title}`.slice(0,100),urgent:!0,valid:120,to:[{kind:"those",name:null,notice:e.id,after:0,without:!1}],texts:e.texts.map(({language:s,text:l})=>({language:s,text:(o[s??"en"]??"")+l}))}}async function xo([e,t,o]){S.value=he.value=null,le.value={},await p(async()=>{Ie.value=await O("audience"),S.value=e!=="new"?await O(`notices/${e}`):t?ko(await O(`notices/${t}`),o):Ze();for(let{language:s,text:l}of S.value.texts)At(s,l)})}var I=e=>{S.value={...S.value,...e},he.value=null},Ae=(e,t,o)=>I({[e]:S.value[e].map((s,l)=>l===t?{...s,...o}:s)}),Co=(e,t)=>I({[e]:S.value[e].filter((o,s)=>s!==t)});async function At(e,t){try{let o=t?await g("parts",{text:t}):null;le.value={...le.value,[e]:o}}catch{le.value={...le.value,[e]:null}}}var It={};function Tt(e,t){let{language:o}=S.value.texts[e];Ae("texts",e,{text:t}),clearTimeout(It[o]),It[o]=setTimeout(At,200,o,t)}function So({index:e,text:t,weight:o}){if(!o)return n`<output></output>`;let s=o.letters&&[...o.letters].length<=12;return n`
		<output>${a("notice.weight",o.parts)} · ${a("notice.letterCount",o.units)}${o.price?` · ${B(o.price)}`:""}</output>
		${o.encoding==="ucs2"&&!s&&n`<p class="hint">${a("notice.script")}</p>`}
		${s&&n`
			<p class="letters" dir="auto"><${Rt} text=${t} letters=${o.letters} /></p>
			<p class="hint">${a("notice.dear")}${o.plain&&o.plain_parts<o.parts?` ${a("notice.plainSaves",o.plain_parts)}`:""}</p>
			${o.plain&&n`<button type="button" onClick=${()=>{Tt(e,o.plain)}}>${a("notice.usePlain")}</button>`}`}`}function Oo({index:e,text:{language:t,text:o,recording:s}}){let l=`text-${t??"others"}`;return n`
		<div class="card">
			<label for=${l}><bdi>${E(t)}</bdi></label>
			<textarea id=${l} rows="4" maxlength="1600" dir="auto" lang=${t??void 0} value=${o} onInput=${({target:i})=>Tt(e,i.value)}></textarea>
			<${So} index=${e} text=${o} weight=${le.value[t]} />
			<${Be} language=${t} recording=${s} />
			${s&&n`<button type="button" onClick=${()=>Ae("texts",e,{recording:null})}>${a("notice.noRecording")}</button>`}
		</div>`}function Mo(){let{texts:e}=S.value,t=[...k.value.languages.map(({tag:o})=>o),null].filter(o=>!e.some(({language:s})=>s===o));return n`
		<fieldset><legend>${a("notice.texts")}</legend>
			<div class="cards">${e.map((o,s)=>n`<${Oo} key=${o.language} index=${s} text=${o} />`)}</div>
			${t.length>0&&n`<label class="inline">${a("notice.addLanguage")}
				<select value="" onChange=${({target:o})=>{I({texts:[...e,{language:o.value==="others"?null:o.value,text:""}]}),o.value=""}}><option value=""></option>${t.map(o=>n`<option key=${o} value=${o??"others"}>${E(o)}</option>`)}</select></label>`}
			<p class="hint">${a("notice.textsHint")}</p>
		</fieldset>`}var Eo=()=>[...Ie.value.lists.map(({name:e,people:t})=>["list",e,`${e} (${f(t)})`]),...Ie.value.lists.filter(({themselves:e})=>e>0).map(({name:e,themselves:t})=>["tag",e,`${e} (${f(t)})`]),...Ie.value.desks.map(e=>["desk",e,q(e)])];function Bo({index:e,people:t}){let o=t.kind==="those"?`those/${t.notice}`:`${t.kind}/${t.name??""}`,s=Eo(),l=({target:i})=>{let[r,...c]=i.value.split("/");Ae("to",e,r==="those"?{kind:r,notice:Number(c[0]),name:null}:{kind:r,name:c.join("/"),notice:0})};return n`
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
				<select value=${t.without?"without":String(t.after)} onChange=${({target:i})=>Ae("to",e,i.value==="without"?{without:!0,after:0}:{without:!1,after:Number(i.value)})}>
					<option value="0">${a("notice.atOnce")}</option>
					${[...new Set([...yo,t.after])].filter(Boolean).map(i=>n`<option key=${i} value=${i}>${a("notice.after",_(i))}</option>`)}
					<option value="without">${a("notice.without")}</option>
				</select></label>
			${S.value.to.length>1&&n`<button type="button" onClick=${()=>Co("to",e)}>${a("notice.remove")}</button>`}
		</li>`}function Ro(){let{to:e,only:t}=S.value;return n`
		<fieldset><legend>${a("notice.who")}</legend>
			<ul class="lines">${e.map((o,s)=>n`<${Bo} key=${s} index=${s} people=${o} />`)}</ul>
			<button type="button" onClick=${()=>I({to:[...e,{...Ze().to[0],after:60}]})}>${a("notice.addLine")}</button>
			<details open=${t.length>0}><summary>${a("notice.only")}</summary>
				<div class="ticks">${k.value.languages.map(({tag:o,name:s})=>n`
					<label key=${o} class="tick"><input type="checkbox" checked=${t.includes(o)} onChange=${({target:l})=>I({only:l.checked?[...t,o]:t.filter(i=>i!==o)})} /> <bdi>${s}</bdi></label>`)}</div></details>
		</fieldset>`}function Do(){let{start:e,valid:t,urgent:o,call:s,street:l}=S.value;return n`
		<fieldset class="options"><legend>${a("notice.when")}</legend>
			<label>${a("notice.startAt")}<input type="datetime-local" value=${e?pt(e):""} onChange=${({target:i})=>I({start:i.value?ke(i.value):0})} /></label>
			<label>${a("notice.valid")}<select value=${String(t)} required=${o} onChange=${({target:i})=>I({valid:Number(i.value)})}>
				<option value="0">${a("notice.always")}</option>
				${[...new Set([...wo,t])].filter(Boolean).map(i=>n`<option key=${i} value=${i}>${_(i)}</option>`)}</select></label>
			<label class="tick"><input type="checkbox" checked=${o} onChange=${({target:i})=>I({urgent:i.checked,valid:i.checked&&t===0?120:t})} /> ${a("notice.urgent")}</label>
			<label class="tick"><input type="checkbox" checked=${s} onChange=${({target:i})=>I({call:i.checked,texts:S.value.texts.map(r=>({...r,recording:i.checked?r.recording:null}))})} /> ${a("notice.call")}</label>
			<label>${a("notice.street")}<input value=${l??""} pattern="[A-Za-z]{4,12}" maxlength="12" onInput=${({target:i})=>I({street:i.value})} /></label>
		</fieldset>`}var Ft=()=>({...S.value,street:S.value.street??""});async function Lo(){await p(async()=>{he.value=await g("rehearsal",Ft())})}async function Io(e,t){e.preventDefault(),await p(async()=>{let o=await g(t==="new"?"notices":`notices/${t}/text`,Ft());o.pin&&sessionStorage.setItem(`pin-${o.id}`,o.pin),T("notice",String(o.id))})}function Ao({parts:e}){if(h(()=>{xo(e)},e),S.value===null)return n`<h1 class="hidden">${a("notice.new")}</h1>`;let t=o=>{o.key==="Enter"&&(o.ctrlKey||o.metaKey)&&o.currentTarget.requestSubmit()};return n`
		<h1>${a(e[0]==="new"?"notice.new":"notice.change")}</h1>
		<form class="notice-form" onSubmit=${o=>Io(o,e[0])} onKeyDown=${t}>
			<label>${a("notice.title")}<input id="title" ref=${ht} required maxlength="100" dir="auto" value=${S.value.title} onInput=${({target:o})=>I({title:o.value})} /></label>
			<${Ro} />
			<${Mo} />
			<${Do} />
			<p class="actions"><button type="button" onClick=${Lo}>${a("notice.rehearse")}</button> <button class="main">${a("notice.save")}</button></p>
			<p class="hint">${a("notice.saveHint")}</p>
		</form>
		${he.value&&n`<${De} notice=${S.value} result=${he.value} />`}`}var Te=$(null),To=M(),Fo=[4,12,26,52],Je={week:["came","machine","person","asked","lost"],topic:["came","machine"],language:["came","machine","person"],hour:["came","machine","person","asked"],desk:["asked","waiting"]},Qe={week:["machine","person"],topic:["machine"],language:["machine","person"],hour:["machine","person"],desk:["asked"]},Ho={week:e=>xe(Ce(e)),topic:e=>e===""?a("otherTopic"):ye(e),language:e=>k.value.languages.find(({tag:t})=>t===e)?.name??a("unknownLanguage"),hour:e=>`${e}:00`,desk:q},No=e=>e===null?"–":f(e);function Uo({row:e,of:t,most:o}){let s=0;return n`
		<svg class="plot" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
			<rect class="back" width="100" height="10" />
			${t.map(l=>{let i=100*(e[l]??0)/o;return s+=i,n`<rect key=${l} class=${`of-${l}`} x=${s-i} width=${i} height="10" />`})}
		</svg>`}function _o({by:e}){let t=Te.value[e],o=Math.max(1,...t.map(s=>Qe[e].reduce((l,i)=>l+(s[i]??0),0)));return n`
		<section class="numbers">
			<h2 id=${`by-${e}`}>${a(`by.${e}`)}</h2>
			${t.length===0?n`<p class="empty">${a("noNumbers")}</p>`:n`
				<div class="sheet" tabindex="0" role="region" aria-labelledby=${`by-${e}`}><table>
					<thead><tr><th scope="col">${a(`by.${e}`)}</th><td class="beside">${Qe[e].map(s=>n`<span key=${s} class=${`key of-${s}`}>${a(`count.${s}`)}</span> `)}</td>
						${Je[e].map(s=>n`<th key=${s} scope="col">${a(`count.${s}`)}</th>`)}</tr></thead>
					<tbody>${t.map(s=>n`
						<tr key=${s.name}><th scope="row"><bdi>${Ho[e](s.name)}</bdi></th>
							<td class="beside"><${Uo} row=${s} of=${Qe[e]} most=${o} /></td>
							${Je[e].map(l=>n`<td key=${l}>${No(s[l])}</td>`)}</tr>`)}</tbody>
				</table></div>`}
		</section>`}function jo({parts:[e="12"]}){h(()=>{W(()=>To([`numbers?weeks=${e}`],o=>{Te.value=o}))},[e]);let t=()=>p(()=>dt("numbers/export",{weeks:Number(e)},"numbers.csv"));return n`
		<h1>${a("numbers")}</h1>
		<div class="filters">
			${Fo.map(o=>n`<button type="button" key=${o} aria-pressed=${String(o)===e} onClick=${()=>T("numbers",String(o))}>${a("weeks",o)}</button>`)}
			<button type="button" onClick=${()=>globalThis.print()}>${a("print")}</button>
			<button type="button" onClick=${t}>${a("export")}</button>
		</div>
		${Te.value&&n`
			<p class="hint">${a("suppressed",Te.value.below)}</p>
			${Object.keys(Je).map(o=>n`<${_o} key=${o} by=${o} />`)}`}`}var tt=$(null),V=$(null),qo=()=>p(async()=>{tt.value=(await O("staff")).staff});async function et(e){if(V.value=null,e.desks===""){P.value="staff-desks";return}await p(async()=>{let t=await g("staff",e);t.link&&(V.value={name:e.name,link:`${location.origin}/desk/#link=${t.link}`})},"saved")&&(tt.value=(await O("staff")).staff)}var Ht=e=>{let t=e.getAll("desks");return t.includes("all")?"all":t.join(" ")};function Nt({role:e="volunteer",desks:t="desk"}){let o=t.split(" ");return n`
		<label>${a("roleWord")}<select name="role">${["volunteer","coordinator","admin"].map(s=>n`
			<option key=${s} value=${s} selected=${s===e}>${a(`role.${s}`)}</option>`)}</select></label>
		<fieldset><legend>${a("desks")}</legend>
			${["all",...k.value.desks].map(s=>n`
				<label key=${s} class="tick"><input type="checkbox" name="desks" value=${s} defaultChecked=${o.includes(s)} /> ${s==="all"?a("allDesks"):q(s)}</label>`)}
		</fieldset>`}function Po(){let e=async t=>{t.preventDefault();let o=new FormData(t.target);await et({what:"add",name:o.get("name").trim(),role:o.get("role"),desks:Ht(o)}),V.value&&t.target.reset()};return n`
		<section><h2>${a("addStaff")}</h2>
			<form class="stack" onSubmit=${e}>
				<label>${a("name")}<input name="name" required maxlength="32" autocapitalize="none" autocomplete="off" minlength="2" pattern="[a-z][a-z0-9.\\-]*" /></label>
				<p class="hint">${a("nameHint")}</p>
				<${Nt} />
				<button class="main">${a("addStaff")}</button>
			</form></section>`}function Wo({one:e}){let t=s=>{s.preventDefault();let l=new FormData(s.target);et({what:"role",name:e.name,role:l.get("role"),desks:Ht(l)})},o=s=>()=>et({what:s,name:e.name});return n`
		<li class=${e.disabled?"off":""}>
			<details><summary><bdi>${e.name}</bdi>
				<span class="tag">${a(`role.${e.role}`)}</span>
				${e.disabled&&n`<b class="tag">${a("off")}</b>`}
				${!e.password&&n`<span class="tag">${a("noPassword")}</span>`}
				${e.code&&n`<span class="tag">${a("secondStep")}</span>`}
				<small>${e.desks==="all"?a("allDesks"):e.desks.split(" ").map(q).join(", ")}</small></summary>
				<form class="stack" onSubmit=${t}><${Nt} role=${e.role} desks=${e.desks} /><button>${a("save")}</button></form>
				<p class="deeds">
					<button type="button" onClick=${o("link")} disabled=${e.disabled}>${a("newLink")}</button>
					<button type="button" onClick=${o(e.disabled?"enable":"disable")} disabled=${e.name===R.value.name}>${a(e.disabled?"enable":"disable")}</button>
				</p>
			</details>
		</li>`}function Xo(){return h(()=>{V.value=null,qo()},[]),n`
		<h1>${a("staff")}</h1>
		${V.value&&n`<p class="once" role="status">${a("linkOf")} <bdi>${V.value.name}</bdi>: <code dir="ltr">${V.value.link}</code><br />
			<small>${a("linkHint")}</small></p>`}
		<div class="panels">
			<section><h2>${a("staffNow")}</h2><ul class="items members">${tt.value?.map(e=>n`<${Wo} key=${e.name} one=${e} />`)}</ul></section>
			<${Po} />
		</div>`}var N=$([]),Ut,Ko=M();async function ie(e){Ut!==e&&(N.value=[]),Ut=e,await Ko([`voices/${e}`],t=>{N.value=t.clips})}var _t=e=>k.value.languages.find(t=>t.tag===e),re=e=>_t(e)?.name??e,Y=({tag:e,children:t})=>n`
	<p class="aloud" lang=${e} dir=${_t(e)?.right_to_left?"rtl":"ltr"}>${t}</p>`;function jt({addresses:e,label:t,id:o}){let[s,l]=ut(0);return n`<audio id=${o} controls preload="none" src=${e[s]} aria-label=${t} autoplay=${s>0} onEnded=${()=>l((s+1)%e.length)}></audio>`}var j=$(null),G=$(null),Z=$(!1);async function at(e){({proposal:G.value}=await O(`voices/texts?language=${e}`))}var ot=(e,t)=>p(async()=>{Z.value=!0;try{await e()}finally{Z.value=!1}},t),zo=(e,t)=>ot(async()=>{j.value=null,await ee(t),j.value=await g("voices/texts/check",{language:e})}),Vo=e=>ot(async()=>{await g("voices/texts",{language:e}),j.value=null,await at(e)},"texts.proposed"),qt=(e,t)=>ot(async()=>{await g("voices/texts/decide",{language:e,what:t,print:G.value.print}),await at(e),await ie(e)},t==="accept"?"texts.accepted":"texts.removed");function Pt({tag:e,of:{changes:t,all:o,findings:s}}){return n`
		${s.length>0&&n`<h3>${a("texts.wrong",s.length)}</h3>
			<ul class="findings">${s.map(({line:l,message:i},r)=>n`<li key=${r}><strong>${a("line",String(l))}</strong> <bdi lang="en" dir="ltr">${i}</bdi></li>`)}</ul>`}
		<h3>${a("texts.changes",o)}</h3>
		<ul class="changes">${t.map(({id:l,before:i,after:r})=>n`
			<li key=${l}><small><bdi lang="en" dir="ltr">${l}</bdi></small>
				${i&&n`<del><${Y} tag=${e}>${i}<//></del>`}
				<ins><${Y} tag=${e}>${r}<//></ins></li>`)}</ul>
		${o>t.length&&n`<p class="hint">${a("andMore",o-t.length)}</p>`}`}function Yo({tag:e}){let{by:t,own:o}=G.value;return n`
		<section class="take"><h3>${a("texts.waits")} <bdi>${t}</bdi></h3>
			<${Pt} tag=${e} of=${G.value} />
			${o&&n`<p class="hint">${a("texts.waitsOther")}</p>`}
			<div class="actions">
				${!o&&n`<button type="button" class="main" disabled=${Z.value} onClick=${()=>qt(e,"accept")}>${a("words.accept")}</button>`}
				<button type="button" disabled=${Z.value} onClick=${()=>qt(e,"remove")}>${a("notice.remove")}</button></div></section>`}function Wt({tag:e}){return h(()=>{j.value=G.value=null,p(()=>at(e))},[e]),n`
		<details class="about" open=${j.value!==null||G.value!==null}><summary>${a("texts")}</summary>
		<p class="hint">${a("texts.hint")}</p>
		<div class="actions"><a class="button" href=${`api/voices/texts/file?language=${e}`} download=${`${e}.po`}>${a("texts.take")}</a>
			<label class="pick">${a("texts.bring")} <input id="texts-file" type="file" accept=".po,text/x-gettext-translation" disabled=${Z.value} onChange=${({target:t})=>t.files.length>0&&zo(e,t.files[0])} /></label></div>
		<p role="status">${Z.value&&a("voice.working")}</p>
		${j.value&&n`<${Pt} tag=${e} of=${j.value} />
			<div class="actions"><button type="button" class="main" disabled=${Z.value||j.value.all===0} onClick=${()=>Vo(e)}>${a("words.propose")}</button></div>`}
		${G.value&&n`<${Yo} tag=${e} />`}</details>`}var Xt={rate:8e3,longest:600,tidies:!0};function Go(e,t){let o=new DataView(new ArrayBuffer(44+2*e.length)),s=(l,i)=>[...i].forEach((r,c)=>o.setUint8(l+c,r.charCodeAt(0)));return s(0,"RIFF"),o.setUint32(4,36+2*e.length,!0),s(8,"WAVEfmt "),o.setUint32(16,16,!0),o.setUint16(20,1,!0),o.setUint16(22,1,!0),o.setUint32(24,t,!0),o.setUint32(28,2*t,!0),o.setUint16(32,2,!0),o.setUint16(34,16,!0),s(36,"data"),o.setUint32(40,2*e.length,!0),e.forEach((l,i)=>o.setInt16(44+2*i,Math.round(Math.max(-1,Math.min(1,l))*32767),!0)),new Uint8Array(o.buffer)}async function Kt(e,{rate:t,longest:o}){let l=await new OfflineAudioContext(1,1,t).decodeAudioData(await e.arrayBuffer()),i=Math.min(l.duration,o),r=new OfflineAudioContext(1,Math.max(1,Math.floor(i*t)),t),c=r.createBufferSource();c.buffer=l,c.connect(r.destination),c.start();let m=await r.startRendering(),d=Go(m.getChannelData(0),t);return{seconds:Math.max(1,Math.round(i)),sound:URL.createObjectURL(new Blob([d],{type:"audio/wav"})),wave:d}}var Fe=class e{static async begin(t=Xt){let o=new e,{tidies:s}=o.shape=t;return o.stream=await navigator.mediaDevices.getUserMedia({audio:{echoCancellation:s,noiseSuppression:s,autoGainControl:s}}),o.recorder=new MediaRecorder(o.stream),o.chunks=[],o.recorder.ondataavailable=({data:l})=>o.chunks.push(l),o.recorder.start(),o}async end(){let t=new Promise(o=>{this.recorder.onstop=o});this.recorder.stop(),await t;for(let o of this.stream.getTracks())o.stop();return Kt(new Blob(this.chunks),this.shape).catch(()=>null)}},zt=(e,t=Xt)=>Kt(e,t).catch(()=>null);var Vt={rate:16e3,longest:360,tidies:!1},Yt=12<<20,Zo=/\.(wav|flac|ogg|oga|opus|mp3)$/i,L=$({state:"none"}),fe,Q=0;function He({message:e,said:t}){P.value=e,L.value={state:"none",said:t}}async function nt(e,t){let o=++Q;P.value=de.value="",L.value={state:"preparing"};try{if(t.size>Yt)throw new Error("upload");await ee(t);let{seconds:s}=await g("voices/hear",e);o===Q&&(L.value={state:"ready",seconds:s,sound:`api/voices/heard?language=${e.language}&take=${Q}`})}catch(s){o===Q&&He(s)}}async function Gt(){P.value=de.value="";let e=++Q;try{let t=await Fe.begin(Vt);if(e!==Q){t.end();return}fe=t,L.value={state:"recording"}}catch{He(new Error("voice-microphone"))}}async function Zt(e){let t=await fe.end();fe=null,t===null?He(new Error("voice-microphone")):await nt(e,new File([t.wave],"voice.wav"))}async function Qt(e,t){if(Zo.test(t.name)&&t.size<=Yt)return nt(e,t);let o=await zt(t,Vt);return nt(e,o===null?t:new File([o.wave],"voice.wav"))}function Ne(){Q++,fe?.end(),fe=null,L.value={state:"none"}}async function Jt(e,t,o){P.value=de.value="",L.value={...L.value,state:"keeping"};try{await g(t,o),await ie(e),de.value="voice.inForce",L.value={state:"none"}}catch(s){He(s)}}var ea=(e,t)=>Jt(e.language,"voices/keep",{...e,...t}),ta=e=>Jt(e.language,"voices/back",e);var na=$("");function aa(e){let t=N.value.findIndex(s=>s.id===e);return[...N.value.slice(t+1),...N.value.slice(0,Math.max(0,t))].find(({state:s})=>s!=="recorded")?.id}var Qo=()=>(document.getElementById("taken")??document.getElementById("heard"))?.play();function Jo({clip:e}){let{files:t}=e.heard;return n`
		<h2>${a("voice.now")} <span class="tag">${a(`voice.${e.state}`)}</span></h2>
		${t.length>0?n`<${jt} key=${t[0]} id="heard" addresses=${t.map(o=>`/audio/${o}`)} label=${a("voice.now")} />`:n`<p class="hint">${a("voice.silent")}</p>`}`}var ce=({name:e})=>n` <kbd aria-hidden="true">${e}</kbd>`;function en({onKeep:e}){let{seconds:t,sound:o}=L.value;return n`
		<form class="take" onSubmit=${e}>
			<h2>${a("voice.taken")} <small>${f(t)} s</small></h2>
			<audio id="taken" controls src=${o} aria-label=${a("voice.taken")}></audio>
			<label class="inline">${a("voice.reader")} <input name="reader" dir="auto" maxlength="40" value=${na.value} /></label>
			<label class="inline">${a("voice.until")} <input name="until" type="date" /></label>
			<div class="actions"><button class="main">${a("voice.keep")}<${ce} name="K" /></button>
				<button type="button" onClick=${Ne}>${a("voice.drop")}<${ce} name="X" /></button></div>
		</form>`}function tn({clip:e,actions:t}){let{said:o,state:s}=L.value;return n`
		${o&&n`<p class="hint"><bdi lang="en" dir="ltr">${o}</bdi></p>`}
		<p role="status">${s==="recording"?a("voice.recording"):s==="preparing"||s==="keeping"?a("voice.working"):""}</p>
		${s==="ready"&&n`<${en} onKeep=${t.keep} />`}
		<div class="actions">
			<button type="button" class=${s==="ready"?"":"main"} aria-pressed=${s==="recording"} disabled=${s==="preparing"||s==="keeping"} onClick=${t.record}>${a(s==="recording"?"voice.stop":"voice.record")}<${ce} name="R" /></button>
			<label class="pick">${a("voice.file")}<${ce} name="U" /> <input id="voice-file" type="file" accept="audio/*,.opus" disabled=${s!=="none"&&s!=="ready"} onChange=${t.choose} /></label>
			${(e.own||e.before)&&n`<button type="button" disabled=${s!=="none"} onClick=${t.back}>${a(e.before?"voice.back":"voice.remove")}<${ce} name="Z" /></button>`}
		</div>`}function an(e,t){let o={language:e,id:t?.id},s=(...l)=>l.includes(L.value.state);return{record:()=>{s("recording")?Zt(o):s("none","ready")&&Gt()},choose:({target:l})=>l.files.length>0&&Qt(o,l.files[0]),back:()=>s("none")&&(t.own||t.before)&&ta(o),keep:l=>{l?.preventDefault();let i=document.querySelector("form.take");if(!s("ready")||!i?.reportValidity())return;let{reader:r,until:c}=Object.fromEntries(new FormData(i));na.value=r,ea(o,{print:t.print,reader:r,until:c})},drop:()=>s("ready","recording")&&Ne()}}var oa=()=>R.value.role!=="volunteer";function sa({tag:e,id:t}){let o=N.value.find(i=>i.id===t),s=an(e,o),l=()=>{let i=aa(t);i&&T("voices",e,i)};return h(()=>Ne,[t]),oe([{key:"l",name:"voice.listen",run:Qo},{key:"n",name:"voice.next",run:l},...oa()&&o?[{key:"r",name:"voice.record",run:s.record},{key:"k",name:"voice.keep",run:s.keep},{key:"x",name:"voice.drop",run:s.drop},{key:"u",name:"voice.file",run:()=>document.getElementById("voice-file").click()},{key:"z",name:"voice.back",run:s.back}]:[]]),n`
		<div class="top"><a class="back" href=${`#voices/${e}`} aria-label=${a("voice.list")}>${document.documentElement.dir==="rtl"?"→":"←"}</a>
			<h1><bdi lang="en" dir="ltr">${t}</bdi> · <span lang=${e}>${re(e)}</span></h1></div>
		${o&&n`
			<section class="studio" aria-label=${a("voice.aloud")}><${Y} tag=${e}>${o.text}<//></section>
			${oa()&&n`<${tn} clip=${o} actions=${s} />`}
			<${Jo} clip=${o} />`}
		<div class="actions"><button type="button" onClick=${l} disabled=${!aa(t)}>${a("voice.next")}<${ce} name="N" /></button></div>`}var Ue=$({languages:[],clips:{}}),ve=$("todo"),$e=$(0),lt=60,on=M(),st=["recorded","synthetic","missing","stale","expired"],it={recorded:"●",synthetic:"◐",missing:"○",stale:"↻",expired:"✕"},la=e=>ve.value===""||e===ve.value||ve.value==="todo"&&e&&e!=="recorded";function nn({chosen:e}){return n`
		<div class="sheet" tabindex="0" role="region" aria-label=${a("voices")}><table>
			<thead><tr><th scope="col">${a("field.language")}</th>${st.map(t=>n`<th key=${t} scope="col"><span aria-hidden="true">${it[t]} </span>${a(`voice.${t}`)}</th>`)}</tr></thead>
			<tbody>${Ue.value.languages.map(t=>n`
				<tr key=${t.language}><th scope="row"><a href=${`#voices/${t.language}`} aria-current=${t.language===e?"true":void 0} lang=${t.language}>${re(t.language)}</a></th>
					${st.map(o=>n`<td key=${o}>${f(t[o])}</td>`)}</tr>`)}</tbody>
		</table></div>`}function sn({chosen:e}){return n`
		<div class="actions">
			<label class="inline">${a("voice.state")} <select value=${ve.value} onChange=${({target:t})=>{ve.value=t.value,$e.value=lt}}>
				<option value="todo">${a("voice.todo")}</option>
				${st.map(t=>n`<option key=${t} value=${t}>${a(`voice.${t}`)}</option>`)}
				<option value="">${a("voice.any")}</option></select></label>
			<label class="inline">${a("language")} <select value=${e??""} onChange=${({target:t})=>T("voices",...t.value?[t.value]:[])}>
				<option value="">${a("voice.eachLanguage")}</option>
				${Ue.value.languages.map(({language:t})=>n`<option key=${t} value=${t} lang=${t}>${re(t)}</option>`)}</select></label>
		</div>`}var ia=({all:e})=>e>$e.value&&n`
	<button type="button" onClick=${()=>{$e.value+=lt}}>${a("more")}</button>`;function ln(){let{languages:e,clips:t}=Ue.value,o=Object.entries(t).filter(([,s])=>s.some(la));return o.length===0?n`<p class="empty">${a("voice.none")}</p>`:n`
		<h2 role="status">${a("voice.phrases",o.length)}</h2>
		<div class="sheet voices" tabindex="0" role="region" aria-label=${a("voice.phrase")}><table>
			<thead><tr><th scope="col">${a("voice.phrase")}</th>${e.map(({language:s})=>n`<th key=${s} scope="col" lang=${s}>${re(s)}</th>`)}</tr></thead>
			<tbody>${o.slice(0,$e.value).map(([s,l])=>n`
				<tr key=${s}><th scope="row"><bdi lang="en" dir="ltr">${s}</bdi></th>
					${l.map((i,r)=>n`<td key=${e[r].language}>${i&&n`
						<a class=${i} href=${`#voices/${e[r].language}/${encodeURIComponent(s)}`}><span aria-hidden="true">${it[i]}</span><span class="hidden">${a(`voice.${i}`)}</span></a>`}</td>`)}</tr>`)}</tbody>
		</table></div>
		<${ia} all=${o.length} />`}function rn({tag:e}){let t=N.value.filter(({state:o})=>la(o));return t.length===0?n`<p class="empty">${a("voice.none")}</p>`:n`
		<h2 role="status">${a("voice.toRead",t.length)}</h2>
		<p class="hint">${a("voice.toReadHint")}</p>
		<ol class="reading">${t.slice(0,$e.value).map(({id:o,state:s,text:l})=>n`
			<li key=${o}><${Y} tag=${e}>${l}<//>
				<a href=${`#voices/${e}/${encodeURIComponent(o)}`}><bdi lang="en" dir="ltr">${o}</bdi></a> <small>${it[s]} ${a(`voice.${s}`)}</small></li>`)}</ol>
		<${ia} all=${t.length} />`}function cn({parts:[e,t]}){return h(()=>{$e.value=lt,W(async()=>{e&&await ie(e),t||await on(["voices"],o=>{Ue.value=o})})},[e]),t?n`<${sa} tag=${e} id=${t} />`:n`
		<h1>${a("voices")}</h1>
		<p class="hint">${a("voice.hint")}</p>
		<${nn} chosen=${e} />
		<${sn} chosen=${e} />
		${e&&e!==k.value.languages[0].tag&&R.value.role!=="volunteer"&&n`<${Wt} tag=${e} />`}
		${e?n`<${rn} tag=${e} />`:n`<${ln} />`}`}var $n=20,ge=$(null),_e=$(null),H=$(null),un=M(),ra=()=>un(["words"],e=>{ge.value=e}),rt=e=>a(`concept.${e}`).replace(/^concept\./,""),$t=e=>e===null?a("words.anyLanguage"):E(e),ct=(e,t)=>p(async()=>{await g(e,t),_e.value=H.value=null,await ra()});async function dn(e,t,o){H.value=null,t&&await p(async()=>{H.value=await g("words/clashes",{form:e,concept:t,language:o})})}function pn({group:e}){let t=({currentTarget:l})=>{let{concept:i,language:r}=Object.fromEntries(new FormData(l));dn(e.text,i,r)},o=l=>{l.preventDefault(),ct("words",{form:e.text,...Object.fromEntries(new FormData(l.target))})},s=H.value?.wrong_word;return n`
		<form class="actions" onChange=${t} onSubmit=${o}>
			<label class="inline">${a("words.means")} <select name="concept" required autofocus>
				<option value=""></option>${ge.value.concepts.map(l=>n`<option key=${l} value=${l}>${rt(l)}</option>`)}</select></label>
			<label class="inline">${a("words.in")} <select name="language" defaultValue=${e.language??""}>
				<option value="">${a("words.anyLanguage")}</option>
				${k.value.languages.map(({tag:l,name:i})=>n`<option key=${l} value=${l} selected=${l===e.language}>${i}</option>`)}</select></label>
			<button class="main" disabled=${!!s}>${a("words.propose")}</button>
			<output role="status">${s?a(s):H.value&&H.value.clashes.length===0&&a("words.free")}</output>
			${H.value?.clashes.length>0&&n`<ul class="clashes">${H.value.clashes.map((l,i)=>n`
				<li key=${i}>${a(`words.clash.${l.code}`)}: <bdi>${l.form}</bdi> (${rt(l.concept)}, ${$t(l.language)})</li>`)}</ul>`}
		</form>`}function mn({group:e,most:t}){let o=_e.value===e.text;return n`
		<li>
			<div class="what"><strong><bdi lang=${e.language??void 0}>${e.text}</bdi></strong>
				<${K} share=${e.texts/t} />
				<small>${e.people>=$n&&"≥ "}${a("words.people",e.people)} · ${a("words.texts",e.texts)} · <time>${b(e.last)}</time>
					${e.language&&n`<span class="tag">${$t(e.language)}</span>`}</small></div>
			${e.word&&n`<button type="button" aria-expanded=${o} onClick=${()=>{H.value=null,_e.value=o?null:e.text}}>${a("words.makeOne")}</button>`}
			${o&&n`<${pn} group=${e} />`}
		</li>`}function hn({word:e}){let{form:t,concept:o,language:s,by:l,accepted:i,own:r}=e,c={form:t,concept:o,language:s??""};return n`
		<li class=${i?"":"live"}>
			<div class="what"><strong><bdi>${t}</bdi></strong> = ${rt(o)} <span class="tag">${$t(s)}</span>
				<small>${a("words.by")} <bdi>${l}</bdi>${i?n` · ${a("words.acceptedBy")} <bdi>${i}</bdi>`:n` · ${a(r?"words.waitsOther":"words.waits")}`}</small></div>
			${!i&&!r&&n`<button type="button" class="main" onClick=${()=>ct("words/decide",{what:"accept",...c})}>${a("words.accept")}</button>`}
			<button type="button" onClick=${()=>ct("words/decide",{what:"remove",...c})}>${a("notice.remove")}</button>
		</li>`}function fn(){if(h(()=>{ge.value=_e.value=H.value=null,p(ra)},[]),ge.value===null)return n`<h1>${a("words")}</h1>`;let{groups:e,own:t,hidden:o,texts:s}=ge.value,l=Math.max(...e.map(i=>i.texts));return n`
		<h1>${a("words")}</h1>
		<p class="hint">${a("words.hint")}</p>
		${t.length>0&&n`<h2>${a("words.own")}</h2><ul class="tasks">${t.map(i=>n`<${hn} key=${`${i.form} ${i.concept} ${i.language}`} word=${i} />`)}</ul>`}
		<h2>${a("words.unknown")}</h2>
		${e.length===0&&n`<p class="empty">${a("words.none")}</p>`}
		<ul class="tasks">${e.map(i=>n`<${mn} key=${i.text} group=${i} most=${l} />`)}</ul>
		<p class="hint">${a("words.looked",s)}${o>0?` ${a("words.hidden",o)}`:""}</p>`}var Zl="5fcef4b31a3bceb5bd789318ea4cacaf";export{ua as Audit,Ea as Flows,Ha as House,Va as Import,bo as Notice,Ao as NoticeEdit,ao as Notices,jo as Numbers,Xo as StaffView,cn as Voices,fn as Words,Zl as made};
