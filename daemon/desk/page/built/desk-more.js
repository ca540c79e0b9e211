// SPDX-License-Identifier: AGPL-3.0-or-later
// made by daemon/desk/page/build from cb99a7dabf3e605a3a740ab1006d90d3
// with preact, htm, signals and lean-qr: licences.txt
import{$ as gt,B,C as A,E as w,G as W,H as de,I as ae,K as T,L as h,M as N,P as Ce,Q as oe,U as vt,Y as Se,b as n,c as dt,d as f,e as ue,f as u,g as O,h as M,i as g,j as ee,k as pt,l as be,m as te,p as a,q as we,r as ye,s as P,t as mt,u as ke,v as xe,w as ht,x as b,y as ft,z as $}from"./desk-chunk.js";var $a=100,Oe=u([]),wt=u(!1),bt=(e=0)=>h(async()=>{let t=(await O(`audit?before=${e}`)).entries;Oe.value=e?[...Oe.value,...t]:t,wt.value=t.length===$a});function ua({did:e}){let[t,o]=e.split(" "),[,s]=/^language-(.*)/.exec(t)??[];return s?n`${a("audit.language")} ${vt(s)}`:n`${we("audit",t)} <bdi lang="en" dir="ltr">${o}</bdi>`}function da(){return f(()=>{bt()},[]),n`
		<h1>${a("audit")}</h1>
		<p class="hint">${a("auditHint")} <code dir="ltr">passaparola audit verify</code></p>
		<div class="sideways" tabindex="0" role="region" aria-label=${a("audit")}><table>
			<thead><tr><th scope="col">${a("whenWord")}</th><th scope="col">${a("whoWord")}</th><th scope="col">${a("whatWord")}</th><th scope="col">${a("about")}</th></tr></thead>
			<tbody>${Oe.value.map(e=>n`
				<tr key=${e.id}>
					<td><time>${b(e.at)}</time></td>
					<td><bdi>${e.staff??a("commandLine")}</bdi></td>
					<td><${ua} did=${e.did} /></td>
					<td>${e.person?n`<a href=${`#person/${e.person}`}><bdi dir="ltr">${e.person}</bdi></a>`:e.thing||""}</td>
				</tr>`)}</tbody>
		</table></div>
		${wt.value&&n`<button type="button" onClick=${()=>bt(Oe.value.at(-1).id)}>${a("more")}</button>`}`}var ne=({flow:e,step:t})=>`${e}.${t}`;function Pe(e,t){let o=(e[t-1]??"").trim(),s=o.search(/\s*(->|→|–>)/);return s>0?o.slice(0,s):o.split(/\s/)[0]}function pa(e,t){let o=new Map;for(let{name:s,arrows:i}of e.steps)for(let l of i){let r=ne({flow:e.name,step:s}),c=l.flow===e.name?ne(l):l.flow;if(r===c)continue;let m=`${r} ${c}`,p=o.get(m)??{id:m,from:r,to:c,labels:[],times:0},v=Pe(t,l.line);p.labels.includes(v)||p.labels.push(v),o.set(m,p)}return[...o.values()]}function ma(e,t,o){let s=new Map([[t,null]]),i=[t];for(let r of i){if(r===o)break;for(let c of e)c.from===r&&!s.has(c.to)&&(s.set(c.to,c),i.push(c.to))}let l=[];for(let r=s.get(o);r;r=s.get(r.from))l.push(r);return l}function ha(e,t){let o=ne({flow:e.name,step:e.steps[0].name}),s=new Map([[o,0]]),i=[o],l=()=>{for(let c of i)for(let{from:m,to:p}of t)m===c&&!s.has(p)&&(s.set(p,s.get(m)+1),i.push(p))};l();for(let{name:c}of e.steps){let m=ne({flow:e.name,step:c});s.has(m)||(s.set(m,0),i.push(m),l())}let r=[];for(let c of i)(r[s.get(c)]??=[]).push(c);return r}function yt(e,t){let o=(e.text??"").split(`
`),s=pa(e,o);for(let{from:p,flow:v,step:k,times:I}of e.chosen)for(let d of ma(s,ne({flow:e.name,step:p}),v===e.name?ne({flow:v,step:k}):v))d.times+=I;let i=ha(e,s),r=Math.max(...i.map(p=>p.length))*178-28+40+40,c=new Map;i.forEach((p,v)=>p.forEach((k,I)=>{let d=40+(r-40-40-p.length*178+28)/2+I*178;c.set(k,{place:k,x:t?r-d-150:d,y:20+v*114,width:150,height:40,name:k.slice(k.indexOf(".")+1),isOther:!k.includes(".")})}));let m=Math.max(1,...s.map(({times:p})=>p));for(let p of s){let v=c.get(p.from),k=c.get(p.to),I=v.x+150/2,d=k.x+150/2,x=k.y>v.y,J=v.x+150+16;p.path=x?`M${I},${v.y+40} C${I},${v.y+40+36} ${d},${k.y-40} ${d},${k.y-6}`:`M${v.x+150},${v.y+40/2} C${J+24},${v.y+40/2} ${J+24},${k.y+40/2} ${k.x+150+6},${k.y+40/2}`,p.labelX=x?I+(d-I)*.62:J+4,p.labelY=x?v.y+40+(k.y-v.y-40)*.6:(v.y+k.y+40)/2,p.weight=1+4*p.times/m,p.isBack=!x}return{nodes:[...c.values()],arrows:s,lines:o,width:r,height:i.length*114-74+40}}var fa=40,kt={flow:"",begins:!1,texts:[],turns:[],codes:[],state:"",language:""},C=u(kt),We=()=>C.value.turns.at(-1);function xt(e){C.value.flow!==e&&We()?.flow!==e&&(C.value={...kt,flow:e,language:te.value})}async function Xe(e){let t=C.value,o=C.value={...t,...e},s=await h(async()=>{let{turns:i,codes:l}=await g(`flows/${encodeURIComponent(o.flow)}/trial`,{texts:o.texts,begins:o.begins,language:o.language,state:o.state});C.value.flow===o.flow&&i.length>=C.value.turns.length&&(C.value={...C.value,turns:i,codes:l})});return!s&&C.value===o&&(C.value=t),s}var Ct=()=>Xe({begins:!0,texts:[],turns:[]});function va(){return n`
		<label>${a("trial.language")}
			<select value=${C.value.language} onChange=${({target:e})=>{C.value={...C.value,language:e.value},C.value.turns.length>0&&Ct()}}>${w.value.languages.map(({tag:e,name:t})=>n`<option key=${e} value=${e} lang=${e}>${t}</option>`)}</select></label>`}function ga(){return n`
		<label>${a("trial.looked")}
			<select value=${C.value.state} onChange=${({target:e})=>Xe({state:e.value})}>
				<option value="">${a("trial.silent")}</option>
				${gt.map(e=>n`<option key=${e} value=${e}>${we("case",e)}</option>`)}</select></label>`}var ba=({list:e})=>n`
	<dl class="values" aria-label=${a("trial.known")}>${e.map(({name:t,value:o})=>n`
		<div key=${t}><dt dir="ltr">${t}</dt><dd><bdi>${o??"—"}</bdi></dd></div>`)}</dl>`;function wa({turn:e}){return n`
		${e.text&&n`<li class="row"><p dir="auto">${e.text}</p></li>`}
		${e.said.map(({text:t,parts:o},s)=>n`
			<li key=${s} class="row out"><p dir="auto" lang=${e.language}>${t}</p>${o>1&&n`<small class="meta">${a("partsOf",o)}</small>`}</li>`)}
		<li class="event">
			${e.said.length===0&&n`<p>${a("trial.nothing")} </p>`}
			${e.erased&&n`<p>${a("trial.erased")} </p>`}
			${e.step&&n`<p>${a(e.waits?"trial.stands":"trial.over")} <a href=${`#flows/${e.flow}`}><code dir="ltr">${e.flow}.${e.step}</code></a></p>`}
			${e.tasks.map(t=>n`<p key=${t}> <span class="tag">${a("trial.task")}: ${ye(t)}</span></p>`)}
			${e.variables.length>0&&n`<${ba} list=${e.variables} />`}
		</li>`}function ya(){let e=ue(null);return n`
		<form class="line" onSubmit=${o=>{o.preventDefault();let s=e.current.value.trim();s!==""&&(e.current.value="",Xe({texts:[...C.value.texts,s]}).then(i=>{!i&&e.current?.value===""&&(e.current.value=s)}))}}>
			<label>${a("trial.write")}<input id="trial" ref=${e} maxlength="1600" dir="auto" autocomplete="off" /></label>
			<button class="main">${a("send")}</button>
		</form>`}function St({flow:e}){let t=ue(null),{turns:o,texts:s,codes:i}=C.value;return f(()=>{t.current?.scrollTo(0,t.current.scrollHeight)},[o.length]),e.by_text?n`
		<section class="trial">
			<h2>${a("trial")}</h2>
			<div class="filters"><${va} />${o.some(({looked:l})=>l)&&n`<${ga} />`}
				<button type="button" class=${o.length>0?"":"main"} onClick=${()=>{Ct().then(()=>document.getElementById("trial")?.focus())}}>${a(o.length>0?"trial.again":"trial.begin")}</button></div>
			${i.length>0&&n`<p class="hint">${a("trial.hint",i.join(", "))}</p>`}
			<div class="past" ref=${t} role="log" tabindex="0" aria-label=${a("trial.talk")}><ol class="thread">${o.map((l,r)=>n`<${wa} key=${r} turn=${l} />`)}</ol></div>
			${s.length<fa?n`<${ya} />`:n`<p>${a("trial-long")}</p>`}
		</section>`:n`<section class="trial"><h2>${a("trial")}</h2><p class="hint">${a("trial-call")}</p></section>`}var Ot=u(null),F=u(null),ka=M(),Mt=({name:e,about:t})=>w.value.flows[e]??n`<span lang="en">${t}</span>`;function xa(){return f(()=>{h(async()=>{({flows:Ot.value}=await O("flows"))})},[]),n`
		<h1>${a("flows")}</h1>
		<p class="hint">${a("flows.hint")}</p>
		<ul class="tasks">${Ot.value?.map(e=>n`
			<li key=${e.name}><div class="what"><a href=${`#flows/${e.name}`}><strong>${e.name}</strong> <span dir="auto">${Mt(e)}</span></a>
				<small>${a("flows.steps",$(e.steps))}
					${e.text&&n`<span class="tag">${a("flows.text")}</span>`}${e.call&&n`<span class="tag">${a("flows.call")}</span>`}
					${e.findings>0&&n`<b class="tag">${a("flows.findings",$(e.findings))}</b>`}</small></div></li>`)}</ul>`}var Ca=e=>document.getElementById(`line-${e}`)?.scrollIntoView({block:"center"});function Et(e,t){e.preventDefault();let{line:o}=F.value.steps.find(i=>i.name===t);Ca(o);let s=document.getElementById(`line-${o}`);s.tabIndex=-1,s.focus({preventScroll:!0})}function Sa(){let e=F.value,t=yt(e,be[te.value].direction==="rtl"),o=We(),s=r=>!r.isOther&&o?.flow===e.name&&o.step===r.name,i=new Set(e.steps.filter(r=>r.asks).map(({name:r})=>r)),l=ue(null);return f(()=>{let r=l.current.querySelector("[aria-current] rect")?.getBoundingClientRect(),c=l.current.getBoundingClientRect();r&&l.current.scrollBy(r.x+r.width/2-c.x-c.width/2,r.y+r.height/2-c.y-c.height/2)},[o]),n`
		<section><div class="picture" ref=${l} tabindex="0" role="region" aria-label=${a("flows.picture")}>
			<svg width=${t.width} height=${t.height} viewBox=${`0 0 ${t.width} ${t.height}`} role="group" aria-label=${e.name} dir="ltr">
				<defs><marker id="tip" viewBox="0 0 8 8" refX="6" refY="4" markerWidth="8" markerHeight="8" markerUnits="userSpaceOnUse" orient="auto"><path d="M0,0 L8,4 L0,8 z" /></marker></defs>
				${t.arrows.map(r=>n`<path key=${r.id} class=${`arrow ${r.times>0?"gone":""} ${r.isBack?"back":""}`} d=${r.path} stroke-width=${r.weight} marker-end="url(#tip)" />`)}
				${t.nodes.map(r=>n`
					<a key=${r.place} aria-current=${s(r)?"step":void 0} href=${r.isOther?`#flows/${r.place}`:`#flows/${e.name}/${r.name}`} onClick=${r.isOther?void 0:c=>Et(c,r.name)}>
						<rect class=${r.isOther?"other":i.has(r.name)?"asks":"node"} x=${r.x} y=${r.y} width=${r.width} height=${r.height} rx=${r.isOther?20:6} />
						<text x=${r.x+r.width/2} y=${r.y+r.height/2+5} text-anchor="middle">${r.name}</text></a>`)}
				${t.arrows.filter(r=>!r.isBack||r.times>0).map(r=>n`<text key=${r.id} class="said" x=${r.labelX} y=${r.labelY} text-anchor="middle">${r.labels[0].slice(0,18)}${(r.labels[0].length>18||r.labels.length>1)&&"…"}${r.times>0&&n`<tspan class="times"> ${$(r.times)}</tspan>`}</text>`)}
			</svg>
		</div>
		<p class="hint">${a("flows.key")}</p></section>`}function Oa(){let e=F.value,t=e.text.split(`
`);return n`
		<h2>${a("flows.list")}</h2>
		<ol class="steps">${e.steps.map(o=>n`
			<li key=${o.name}><a href=${`#flows/${e.name}/${o.name}`} onClick=${s=>Et(s,o.name)}><strong>${o.name}</strong></a>
				${o.asks&&n` <span class="tag">${a("flows.asks")}</span>`}
				<ul>${o.arrows.map((s,i)=>{let l=s.flow===e.name?s.step:s.flow;return n`<li key=${i}><code dir="ltr">${Pe(t,s.line)} → ${l}</code></li>`})}</ul></li>`)}</ol>
		${e.chosen.length>0&&n`<h2>${a("flows.chosen")}</h2><div class="scroll"><table>
			<thead><tr><th scope="col">${a("flows.from")}</th><th scope="col">${a("flows.to")}</th><th scope="col" class="number">${a("flows.times")}</th></tr></thead>
			<tbody>${e.chosen.map((o,s)=>n`<tr key=${s}><th scope="row">${o.from}</th><td>${o.flow===e.name?o.step:`${o.flow}.${o.step}`}</td><td class="number">${$(o.times)}</td></tr>`)}</tbody></table></div>`}`}function Ma(){let e=F.value,t=s=>e.findings.filter(i=>i.line===s),o=e.findings.filter(s=>s.line===0);return n`
		<h2>${a("flows.file")}</h2>
		<p class="hint">${a("flows.where")} <code dir="ltr">${e.file}</code></p>
		${o.length>0&&n`<details><summary>${a("flows.findings",$(o.length))}</summary><ul class="findings" lang="en" dir="ltr">${o.map((s,i)=>n`<li key=${i} class=${s.level}>${s.message}</li>`)}</ul></details>`}
		<div class="file" tabindex="0" role="region" aria-label=${a("flows.file")} dir="ltr"><ol>${e.text.split(`
`).map((s,i)=>n`
			<li key=${i} id=${`line-${i+1}`}><code>${s}</code>${t(i+1).map((l,r)=>n`<p key=${r} class=${l.level} lang="en">${l.message}</p>`)}</li>`)}</ol></div>`}function Ea({name:e}){return f(()=>{F.value=null,xt(e),h(()=>ka([`flows/${encodeURIComponent(e)}`],t=>{F.value=t}))},[e]),F.value===null?n`<h1>${e}</h1>`:n`
		<h1>${F.value.name}</h1>
		<p dir="auto">${Mt(F.value)}</p>
		<p class="actions"><a class="button" href="#flows">${a("flows")}</a> <a class="button" href="../phone/" target="_blank" rel="noopener">${a("flows.phone")}</a></p>
		<div class="flow tried"><${Sa} /><${St} flow=${F.value} /></div>
		<div class="flow"><section><${Oa} /></section><section class="beside"><${Ma} /></section></div>`}var Ba=({parts:[e]})=>e?n`<${Ea} name=${e} />`:n`<${xa} />`;var Ke=u(null),Me=u(null),Ra=15e3,Da={done:"✓",open:"○",wrong:"✗",yourself:"?"},La=M(),Bt=()=>N(()=>La(["house"],e=>{Ke.value=e})),Ia=()=>N(async()=>{({settings:Me.value}=await O("house/settings"))});function Aa({step:e}){return n`
		<li class=${`step ${e.state}`}>
			<b aria-hidden="true">${Da[e.state]}</b>
			<div>
				<strong>${a(`step.${e.step}`)}</strong> ${e.of&&n`<bdi class="tag">${e.of}</bdi>`}
				<span class="hidden">${a(`state.${e.state}`)}</span>
				${e.at>0&&n` <small><time>${b(e.at)}</time></small>`}
				${e.state!=="done"&&n`<p>${a(`how.${e.step}`)}</p>`}
			</div>
		</li>`}function Ta({accounts:e}){return n`
		<h2>${a("accounts")}</h2>
		<div class="sheet" tabindex="0" role="region" aria-label=${a("accounts")}><table>
			<thead><tr>${["account","state.word","number.word","rate","price","heardLast"].map(t=>n`<th key=${t} scope="col">${a(t)}</th>`)}</tr></thead>
			<tbody>${e.map(t=>n`
				<tr key=${t.name}>
					<td><bdi>${t.name}</bdi> <small>${t.provider}</small></td>
					<td class=${t.state==="well"?"":"alarm"}>${a(`account.${t.state}`)}${t.wait>0?` (${$(Math.ceil(t.wait/1e3))} s)`:""}</td>
					<td><bdi dir="ltr">${t.number}</bdi></td>
					<td>${$(t.rate)}</td>
					<td>${t.price>0?B(t.price):"–"}</td>
					<td>${t.heard>0?n`<time>${b(t.heard)}</time>`:"–"}</td>
				</tr>`)}</tbody>
		</table></div>`}function Fa({spending:e,cap:t}){let o=Math.max(t,...e.map(s=>s.euro),.01);return n`
		<h2>${a("spending")}</h2>
		<p>${t>0?a("capIs",B(t)):a("noCap")}</p>
		${e.length===0?n`<p class="empty">${a("nothingSpent")}</p>`:n`
			<div class="sheet" tabindex="0" role="region" aria-label=${a("spending")}><table>
				<thead><tr><th scope="col">${a("day.word")}</th><th scope="col">${a("euro.word")}</th><th scope="col">${a("texts")}</th><th scope="col">${a("calls.word")}</th></tr></thead>
				<tbody>${e.map(s=>n`
					<tr key=${s.day}><td><time>${xe(Se(s.day))}</time></td>
						<td>${B(s.euro)} <meter min="0" max=${o} high=${t>0?t*.8:void 0} value=${s.euro} aria-label=${B(s.euro)}></meter></td>
						<td>${$(s.texts)}</td><td>${$(s.calls)}</td></tr>`)}</tbody>
			</table></div>`}`}function Ha(){return n`
		<h2>${a("settings")}</h2>
		<p class="hint">${a("settingsHint")}</p>
		${Me.value===null?n`<button type="button" onClick=${Ia}>${a("showSettings")}</button>`:n`
			<pre class="sheet" tabindex="0" dir="ltr" role="region" aria-label=${a("settings")}>${Me.value.map(({name:e,value:t})=>`${e} ${t}`).join(`
`)}</pre>`}`}function Na(){if(f(()=>{Me.value=null,Bt();let p=setInterval(Bt,Ra);return()=>clearInterval(p)},[]),Ke.value===null)return n`<h1>${a("house")}</h1>`;let{wrong:e,steps:t,accounts:o,spending:s,cap:i,reload:l,reloaded:r,why:c}=Ke.value,m=t.filter(({state:p})=>p!=="done"&&p!=="yourself").length;return n`
		<h1>${a("house")}</h1>
		${e?n`<p class="wrong" role="status">${a(`house.${e}`)}</p>`:n`<p class="held" role="status">${a("allWell")}</p>`}
		${l&&n`<p class=${l==="refused"?"wrong":"hint"}>${a(`reload.${l}`)} <time>${b(r)}</time>${c&&n` <bdi lang="en" dir="ltr">${c}</bdi>`}</p>`}
		<h2>${a("firstSteps")}${m>0?` · ${a("toDo",$(m))}`:""}</h2>
		<ol class="steps">${t.map(p=>n`<${Aa} key=${p.step+p.of} step=${p} />`)}</ol>
		${o.length>0&&n`<${Ta} accounts=${o} />`}
		<${Fa} spending=${s} cap=${i} />
		${A.value.role==="admin"&&n`<${Ha} />`}`}var Ua=["appointments","cases","people"],_=u(null),R=u(null),se=u(null),_a=500;function Rt(){_.value=R.value=se.value=null}async function ja(e,t){Rt(),await h(async()=>{await ee(t,o=>{R.value={what:"reading",done:o,all:t.size}}),_.value=await g("import/check",{what:e})}),R.value=null}var qa=()=>new Promise(e=>{setTimeout(e,_a)});async function Pa(e,t){t.preventDefault();let o=t.target.elements.cancel_missing?.checked??!1;await h(async()=>{let s=await g("import",{what:e,cancel_missing:o}),{import:i,pieces:l,rows:r}=s;for(let c=0;c<l;c++)R.value={what:"sending",done:c,all:l},s=await g(`import/${i}`,{piece:c});for(;!s.ended;)R.value={what:"putting",done:s.put,all:r},await qa(),s=await O(`import/${i}`);se.value={rows:r,cancelled:s.cancelled??0},_.value=null}),R.value=null}function Wa({finding:e}){let t=a(`bad.${e.code}`);return n`<li>${e.line>0&&n`<strong>${a("line",e.line)}</strong>: `}
		${t===`bad.${e.code}`?n`<span lang="en" dir="ltr">${e.message}</span>`:n`${t} <small lang="en" dir="ltr">${e.message}</small>`}</li>`}function Xa(){let{wrong:e,findings:t}=_.value;return n`
		<section role="alert">
			<h2>${a("badRows",$(e))}</h2>
			<p>${a("nothingImported")}</p>
			<ul class="findings">${t.map(o=>n`<${Wa} key=${`${o.line}${o.code}${o.message}`} finding=${o} />`)}</ul>
			${e>t.length&&n`<p class="hint">${a("andMore",$(e-t.length))}</p>`}
		</section>`}var Ka=["number","code","starts_ms","place","desk","case_number","state","name","language"],za=(e,t)=>e==="starts_ms"?b(t):t;function Va({what:e}){let{rows:t,people:o,first:s,findings:i}=_.value,l=Ka.filter(r=>s.some(c=>c[r]!==void 0));return n`
		<section>
			<h2 role="status">${a("rowsFine",$(t))}</h2>
			${o<t&&n`<p>${a("rowsOfOne",$(t-o))}</p>
				<ul class="findings">${i.map(r=>n`<li key=${r.line}><strong>${a("line",r.line)}</strong>: ${a(`bad.${r.code}`)}</li>`)}</ul>`}
			<div class="sheet" tabindex="0" role="region" aria-label=${a("firstRows")}><table>
				<thead><tr>${l.map(r=>n`<th key=${r} scope="col">${a(`column.${r}`)}</th>`)}</tr></thead>
				<tbody>${s.map((r,c)=>n`<tr key=${c}>${l.map(m=>n`<td key=${m}><bdi>${za(m,r[m])}</bdi></td>`)}</tr>`)}</tbody>
			</table></div>
			<form onSubmit=${r=>Pa(e,r)}>
				${e==="appointments"&&n`
					<label class="tick"><input type="checkbox" name="cancel_missing" /> ${a("cancelMissing")}</label>
					<p class="hint">${a("cancelMissingHint")}</p>`}
				<button class="main" id="put" disabled=${R.value!==null}>${a("importRows",$(t))}</button>
			</form>
		</section>`}function Ya({parts:[e="appointments"]}){return f(()=>{Rt(),document.querySelector("#file")?.focus()},[e]),n`
		<h1>${a("import")}</h1>
		<div class="filters">${Ua.map(t=>n`<a key=${t} href=${`#import/${t}`} aria-current=${t===e?"page":void 0}>${a(t)}</a>`)}</div>
		<p>${a("importHint")}</p>
		<p class="hint"><code dir="ltr">${a(`columns.${e}`)}</code></p>
		<label>${a("file")}<input id="file" type="file" accept=${e==="appointments"?".csv,.ics,text/csv,text/calendar":".csv,text/csv"} onChange=${({target:t})=>{t.files.length>0&&ja(e,t.files[0])}} /></label>
		${R.value&&n`<p role="status">${a(`step.${R.value.what}`)} <progress value=${R.value.done} max=${Math.max(1,R.value.all)} aria-label=${a(`step.${R.value.what}`)}></progress></p>`}
		${_.value&&(_.value.wrong>0?n`<${Xa} />`:_.value.rows===0?n`<p role="status">${a("noRows")}</p>`:n`<${Va} what=${e} />`)}
		${se.value&&n`<p class="held" role="status">${a("imported",$(se.value.rows))}${se.value.cancelled>0?` ${a("cancelledToo",$(se.value.cancelled))}`:""} <a href=${e==="people"?"#inbox":`#${e}`}>${a("look")}</a></p>`}`}var E=e=>e===null?a("notice.others"):w.value.languages.find(t=>t.tag===e)?.name??e,j=e=>e%1440===0?a("notice.days",$(e/1440)):e%60===0?a("notice.hours",$(e/60)):a("notice.minutes",$(e)),Ee=({kind:e,name:t,notice:o})=>n`${a(`notice.to.${e}`)} ${e==="those"?n`<a href=${`#notice/${o}`}>${o}</a>`:n`<bdi>${t}</bdi>`}`,Be=({after:e,without:t})=>t?a("notice.without"):e===0?a("notice.atOnce"):a("notice.after",j(e)),Re=({language:e,recording:t})=>t&&n`
	<audio controls preload="none" src=${`/audio/notices/${t}`} aria-label=${`${a("notice.recording")}: ${E(e)}`}></audio>`;function Dt({text:e,letters:t}){let o=[];for(let s of e){let i=t.includes(s),l=o.at(-1);l?.marked===i&&!i?l.text+=s:o.push({marked:i,text:s})}return o.map(({marked:s,text:i},l)=>s?n`<mark key=${l}>${i}</mark>`:i)}var X=6e4,De=1440*X,K=({share:e,kind:t="",size:o=""})=>n`
	<svg class=${`measure ${o}`} aria-hidden="true" preserveAspectRatio="none" viewBox="0 0 100 10"><rect class=${t} width=${Math.max(e>0?.5:0,100*e)} height="10" /></svg>`,Ve=(e,t)=>t>0?e/t:0;function Ga({result:e}){let t=Math.max(...e.texts.map(({people:o})=>o));return n`
		<div class="scroll"><table>
			<caption>${a("notice.perLanguage")}</caption>
			<thead><tr><th scope="col">${a("notice.language")}</th><th scope="col" class="number">${a("notice.people")}</th><th class="wide"><span class="hidden">${a("notice.bar")}</span></th>
				<th scope="col" class="number">${a("notice.parts")}</th><th scope="col" class="number">${a("notice.cost")}</th></tr></thead>
			<tbody>${e.texts.map(o=>n`
				<tr key=${o.language}><th scope="row"><bdi>${E(o.language)}</bdi><${K} size="narrow" share=${Ve(o.people,t)} /></th><td class="number">${$(o.people)}</td>
					<td class="wide"><${K} share=${Ve(o.people,t)} /></td>
					<td class="number">${$(o.parts*o.people)} <small>${a("notice.each",$(o.parts))}</small>${o.seconds>0&&n` <small>${a("notice.seconds",$(o.seconds))}</small>`}</td><td class="number">${B(o.cost/1e6)}</td></tr>`)}</tbody>
			<tfoot><tr><th scope="row">${a("notice.together")}</th><td class="number">${$(e.people)}</td><td class="wide"></td><td class="number">${$(e.parts)}</td><td class="number">${B(e.cost/1e6)}</td></tr></tfoot>
		</table></div>`}function Ye({reasons:e,people:t}){let o=Object.entries(e),s=o.reduce((i,[,l])=>i+l,t);return o.length>0&&n`
		<div class="scroll"><table>
			<caption>${a("notice.leftOut")}</caption>
			<tbody>${o.map(([i,l])=>n`
				<tr key=${i}><th scope="row">${a(`notice.reason.${i}`)}</th><td class="number">${$(l)}</td><td class="wide"><${K} kind="out" share=${Ve(l,s)} /></td></tr>`)}</tbody>
		</table></div>`}function Za([e,t],o,s){let i=[];if(e===t)return i;for(let l=o-De;l<s&&i.length<40;l+=De){let r=new Date(l).setHours(0,0,0,0),c=new Date(r).setHours(0,e),m=new Date(e<t?r:r+De+36e5).setHours(0,t);m>o&&c<s&&i.push([Math.max(c,o),Math.min(m,s)])}return i}var ze=26,Qa=[10,30,60,120,180,360,720,1440,2880,5760,14400];function Ja({notice:e,result:t}){let o=t.to.filter(d=>d.starts>0),s=t.starts-10*X,i=Math.max(t.ends+10*X,s+60*X),l=be[te.value].direction==="rtl",r=d=>100*(d-s)/(i-s),c=(d,x)=>{let J=Math.max(.7,r(x)-r(d));return{x:`${l?100-r(d)-J:r(d)}%`,width:`${J}%`}},m=X*(Qa.find(d=>(i-s)/X/d<=6)??20*1440),p=[];for(let d=new Date(s).setHours(0,0,0,0);d<i&&p.length<12;d+=m)r(d)>3&&r(d)<97&&p.push(d);let v=o.length*ze+24,k=Za(t.quiet,s,i),I=`${a("notice.starts")} ${b(t.starts)}, ${a("notice.ends")} ${b(t.ends)}`;return n`
		<figure>
			<figcaption>${a("notice.when")}</figcaption>
			<svg class="time" role="img" aria-label=${I} width="100%" height=${v}>
				${k.map(([d,x])=>n`<rect key=${d} class="quiet" ...${c(d,x)} y="0" height=${v-20} />`)}
				${p.map(d=>n`<g key=${d}>
					<line x1=${c(d,d).x} x2=${c(d,d).x} y1="0" y2=${v-20} />
					<text x=${c(d,d).x} y=${v-5} text-anchor="middle">${m>=De?new Date(d).getDate():ft(d)}</text></g>`)}
				${o.map((d,x)=>n`<rect key=${x} class="lane" ...${c(d.starts,d.ends)} y=${x*ze+4} height=${ze-8} rx="3" />`)}
			</svg>
			${k.length>0&&n`<p class="hint"><svg class="key" aria-hidden="true" width="14" height="14"><rect class="quiet" width="14" height="14" /></svg> ${a("notice.quiet")}</p>`}
			<div class="scroll"><table>
				<thead><tr><th scope="col">${a("notice.who")}</th><th scope="col" class="number">${a("notice.people")}</th><th scope="col">${a("notice.starts")}</th><th scope="col">${a("notice.ends")}</th></tr></thead>
				<tbody>${e.to.map((d,x)=>n`
					<tr key=${x}><th scope="row"><${Ee} ...${d} /> <small>${Be(d)}</small></th><td class="number">${d.without?"–":$(t.to[x].people)}</td>
						<td>${t.to[x].starts?b(t.to[x].starts):"–"}</td><td>${t.to[x].ends?b(t.to[x].ends):"–"}</td></tr>`)}</tbody>
			</table></div>
		</figure>`}function eo({result:e}){return n`
		${e.no_way&&n`<p class="warning">${a("notice.noWay")}</p>`}
		${e.people===0&&n`<p class="warning">${a("notice.nobody")}</p>`}
		${e.texts.filter(({lost:t})=>t).map(({language:t})=>n`<p key=${t} class="warning">${a("notice.lost",E(t))}</p>`)}
		${e.over&&n`<p class="warning">${a("notice.over",B((e.cap-e.spent)/1e6))}</p>`}
		${e.late>0&&n`<p class="warning">${a("notice.late",$(e.late))}</p>`}
		${e.waits_quiet&&n`<p class="warning">${a("notice.waitsQuiet")}</p>`}`}function Le({notice:e,result:t}){let o=Math.max(1,Math.round((t.ends-t.starts)/X));return n`
		<section class="rehearsal" aria-label=${a("notice.rehearsal")}>
			<h2>${a("notice.rehearsal")}</h2>
			<p class="sum"><strong>${a("notice.sumPeople",$(t.people))}</strong> · ${a("notice.sumCost",B(t.cost/1e6))} · ${a("notice.sumTime",j(o))}</p>
			<${eo} result=${t} />
			<${Ga} result=${t} />
			<${Ye} reasons=${t.left_out} people=${t.people} />
			<${Ja} notice=${e} result=${t} />
		</section>`}var Ge=u(null),to=M(),ao={n:()=>T("notice-edit","new"),j:()=>Lt(1),k:()=>Lt(-1)};function Lt(e){let t=[...document.querySelectorAll(".tasks a")];t[Math.max(0,Math.min(t.length-1,t.indexOf(document.activeElement)+e))]?.focus()}var Ze=({notice:{state:e,urgent:t}})=>n`
	<span class=${`tag state-${e}`}>${a(`notice.state.${e}`)}</span>
	${t&&n`<b class="tag">${a("urgent")}</b>`}`;function oo(){return f(()=>{h(()=>to(["notices"],e=>{({notices:Ge.value}=e)}))},[ae.value.count]),oe(ao),n`
		<h1>${a("notices")}</h1>
		<p><a class="button main" href="#notice-edit/new">${a("notice.new")}</a></p>
		${Ge.value?.length===0&&n`<p class="empty">${a("notice.none")}</p>`}
		<ul class="tasks">${Ge.value?.map(e=>n`
			<li key=${e.id} class=${e.state==="running"?"live":""}>
				<div class="what">
					<a href=${`#notice/${e.id}`}><strong dir="auto">${e.title??"?"}</strong></a>
					<small><${Ze} notice=${e} /> <bdi>${e.by}</bdi>
						<time>${b(e.starts||e.made)}</time></small>
				</div>
			</li>`)}</ul>
		<p class="hint">${a("notice.keys")}</p>`}var y=u(null),me=u(null),pe=u(!1),Ie=u(""),no=({state:e,messages:t})=>e==="running"||t.waiting+t.sending>0,Ae=({state:e})=>e==="draft"||e==="approved",so=M(),lo=M(),It=e=>so([`notices/${e}`],t=>{y.value=t,Ae(t)&&me.value?.hash!==t.hash&&h(()=>lo([`notices/${e}/rehearsal`],o=>{me.value={hash:t.hash,...o}}))}),io=e=>no(e)?1e3:Ae(e)?5e3:0;function ro(e){let t,o=async()=>{let s=performance.now();await N(()=>It(e));let i=performance.now()-s,l=y.value?io(y.value):0;t!==null&&l>0&&(t=setTimeout(o,Math.max(l,10*i)))};return o(),()=>{clearTimeout(t),t=null}}var z=(e,t={})=>h(async()=>{pe.value=!1,await g(`notices/${y.value.id}`,{what:e,...t}),await It(y.value.id),ae.value={count:ae.value.count+1,person:void 0}});async function co(e){e.preventDefault();let{language:t}=Object.fromEntries(new FormData(e.target));Ie.value="",await h(()=>g(`notices/${y.value.id}/test`,{language:t}))&&(Ie.value=a("notice.tested"))}function $o(){let e=y.value;return n`
		<h1><bdi>${e.title}</bdi></h1>
		<p><${Ze} notice=${e} /></p>
		<dl class="facts">
			<dt>${a("notice.writtenBy")}</dt><dd><bdi>${e.by}</bdi> · <time>${b(e.made)}</time></dd>
			<dt>${a("notice.approvedBy")}</dt><dd>${e.approved_by?n`<bdi>${e.approved_by}</bdi> · <time>${b(e.approved)}</time>`:"–"}</dd>
			<dt>${a("notice.hash")}</dt><dd><code>${e.hash}</code></dd>
			${(e.starts||e.start)>0&&n`<dt>${a("notice.starts")}</dt><dd><time>${b(e.starts||e.start)}</time></dd>`}
			${e.valid>0&&n`<dt>${a("notice.valid")}</dt><dd>${j(e.valid)}</dd>`}
			${e.call&&n`<dt>${a("notice.how")}</dt><dd>${a("notice.call")}</dd>`}
			<dt>${a("notice.who")}</dt><dd>${e.to.map((t,o)=>n`<span key=${o}>${o>0&&" · "}<${Ee} ...${t} /> <small>${Be(t)}</small></span>`)}
				${e.only.length>0&&n` · <small>${a("notice.only")}: ${e.only.map(E).join(", ")}</small>`}</dd>
		</dl>`}var uo=()=>n`
	<div class="cards" role="list" aria-label=${a("notice.texts")}>${y.value.texts.map(({language:e,text:t,recording:o})=>n`
		<div key=${e} role="listitem" class="card"><strong><bdi>${E(e)}</bdi></strong><p dir="auto" lang=${e??void 0}>${t}</p>
			<${Re} language=${e} recording=${o} /></div>`)}</div>`;function po(){let e=y.value;return e.call?null:e.phone?n`
		<form class="actions" onSubmit=${co}>
			<label class="inline"><span>${a("notice.testIn")}</span> <select name="language">${e.texts.map(({language:t})=>n`<option key=${t} value=${t??""}>${E(t)}</option>`)}</select></label>
			<button>${a("notice.test")} <bdi dir="ltr">${e.phone}</bdi></button>
			<output role="status">${Ie.value}</output>
		</form>`:n`<p class="hint">${a("notice.noPhone")} <code dir="ltr">passaparola notice phone +39… ${A.value.name} --by …</code></p>`}function mo(){return n`
		<form class="actions" onSubmit=${t=>{t.preventDefault();let{at:o}=Object.fromEntries(new FormData(t.target));z("start",{at:o?ke(o):0})}}>
			<button class="main">${a("notice.start")}</button>
			<label class="inline"><span>${a("notice.startAt")}</span> <input name="at" type="datetime-local" /></label>
		</form>`}var ho=()=>pe.value?n`
	<button type="button" class="alert" onClick=${()=>z("stop")}>${a("notice.stopSure")}</button>
	<button type="button" onClick=${()=>{pe.value=!1}}>${a("notice.stopNot")}</button>`:n`
	<button type="button" onClick=${()=>{pe.value=!0}}>${a("notice.stop")}</button>`;function fo(){let e=y.value,t=sessionStorage.getItem(`pin-${e.id}`);return n`
		${t&&e.street&&n`<p class="warning">${a("notice.pin")} <code dir="ltr">${e.id} ${e.street} ${t}</code></p>`}
		${e.state==="draft"&&(e.own?n`<p>${a("notice.waitsApproval")}</p>`:n`
			<p class="actions"><button type="button" class="main" onClick=${()=>z("approve",{hash:e.hash})}>${a("notice.approve")} <code>${e.hash}</code></button></p>
			<p class="hint">${a("notice.approveHint")}</p>`)}
		${e.state==="approved"&&n`<${mo} />`}
		<p class="actions">${e.own&&n`<a class="button" href=${`#notice-edit/${e.id}`}>${a("notice.change")}</a>`}</p>
		<${po} />
		${me.value&&n`<${Le} notice=${e} result=${me.value} />`}`}var vo=["delivered","sent","sending","waiting","unknown","failed","stopped"];function go(){let{messages:e,to_come:t,failed:o,planned:s}=y.value,i=[...vo.map(c=>[a(`notice.message.${c}`),e[c],c]),[a("notice.toCome"),t,"waiting"]].filter(([,c])=>c>0),l=e.delivered+e.sent+e.unknown+e.failed+e.stopped,r=l+e.waiting+e.sending+t;return n`
		<p class="sum" role="status">${a("notice.gone",$(l))} / ${$(r)}${s?"":" …"}</p>
		<progress aria-label=${a("notice.progress")} max=${Math.max(r,1)} value=${l}></progress>
		<div class="scroll"><table>
			<caption>${a("notice.results")}</caption>
			<tbody>${i.map(([c,m,p])=>n`
				<tr key=${c}><th scope="row">${c}</th><td class="number">${$(m)}</td><td class="wide"><${K} kind=${p==="failed"?"out":""} share=${r>0?m/r:0} /></td></tr>`)}</tbody>
		</table></div>
		${Object.keys(o).length>0&&n`<div class="scroll"><table>
			<caption>${a("notice.whyFailed")}</caption>
			<tbody>${Object.entries(o).map(([c,m])=>n`<tr key=${c}><th scope="row">${a(`failure.${c}`)}</th><td class="number">${$(m)}</td></tr>`)}</tbody></table></div>`}
		<${Ye} reasons=${y.value.left_out} people=${r} />`}function bo(){let{state:e,id:t}=y.value;return n`
		${!(e==="done"||e==="stopped")&&n`<p class="actions">
			${e==="running"?n`<button type="button" class="main" onClick=${()=>z("pause")}>${a("notice.pause")}</button>`:n`<button type="button" class="main" onClick=${()=>z("start")}>${a("notice.resume")}</button>`}
			<${ho} /></p>`}
		<${go} />
		<h2>${a("notice.again")}</h2>
		<p class="actions">${["moved","cancelled","more"].map(s=>n`<a key=${s} class="button" href=${`#notice-edit/new/${t}/${s}`}>${a(`notice.again.${s}`)}</a>`)}</p>`}var wo={p:()=>y.value?.state==="running"?z("pause"):y.value?.state==="paused"&&z("start"),e:()=>y.value?.own&&Ae(y.value)&&document.querySelector('a[href^="#notice-edit/"]').click()};function yo({parts:[e]}){return f(()=>{y.value=me.value=null,Ie.value="",pe.value=!1},[e]),f(()=>ro(e),[e,y.value?.state,ae.value.count]),oe(wo),y.value===null?n`<h1 class="hidden">${a("notices")}</h1>`:n`
		<${$o} />
		<${uo} />
		${Ae(y.value)?n`<${fo} />`:n`<${bo} />`}
		<p class="hint">${a("notice.oneKeys")}</p>`}var S=u(null),Te=u({lists:[],desks:[]}),he=u(null),le=u({}),ko=[30,60,120,360,1440,4320],xo=[15,30,60,120,360,1440],Qe=()=>({title:"",to:[{kind:"list",name:"",notice:0,after:0,without:!1}],only:[],start:0,valid:0,urgent:!1,call:!1,street:"",texts:[{language:w.value.languages[0].tag,text:""},{language:null,text:""}]});function Co(e,t){let o=e.again[t]??{};return{...Qe(),title:`${a(`notice.again.${t}`)}: ${e.title}`.slice(0,100),urgent:!0,valid:120,to:[{kind:"those",name:null,notice:e.id,after:0,without:!1}],texts:e.texts.map(({language:s,text:i})=>({language:s,text:(o[s??"en"]??"")+i}))}}async function So([e,t,o]){S.value=he.value=null,le.value={},await h(async()=>{Te.value=await O("audience"),S.value=e!=="new"?await O(`notices/${e}`):t?Co(await O(`notices/${t}`),o):Qe();for(let{language:s,text:i}of S.value.texts)Tt(s,i)})}var L=e=>{S.value={...S.value,...e},he.value=null},Fe=(e,t,o)=>L({[e]:S.value[e].map((s,i)=>i===t?{...s,...o}:s)}),Oo=(e,t)=>L({[e]:S.value[e].filter((o,s)=>s!==t)});async function Tt(e,t){try{let o=t?await g("parts",{text:t}):null;le.value={...le.value,[e]:o}}catch{le.value={...le.value,[e]:null}}}var At={};function Ft(e,t){let{language:o}=S.value.texts[e];Fe("texts",e,{text:t}),clearTimeout(At[o]),At[o]=setTimeout(Tt,200,o,t)}function Mo({index:e,text:t,weight:o}){if(!o)return n`<output></output>`;let s=o.letters&&[...o.letters].length<=12;return n`
		<output>${a("notice.weight",$(o.parts))} · ${a("notice.letterCount",$(o.units))}${o.price?` · ${B(o.price)}`:""}</output>
		${o.encoding==="ucs2"&&!s&&n`<p class="hint">${a("notice.script")}</p>`}
		${s&&n`
			<p class="letters" dir="auto"><${Dt} text=${t} letters=${o.letters} /></p>
			<p class="hint">${a("notice.dear")}${o.plain&&o.plain_parts<o.parts?` ${a("notice.plainSaves",$(o.plain_parts))}`:""}</p>
			${o.plain&&n`<button type="button" onClick=${()=>{Ft(e,o.plain)}}>${a("notice.usePlain")}</button>`}`}`}function Eo({index:e,text:{language:t,text:o,recording:s}}){let i=`text-${t??"others"}`;return n`
		<div class="card">
			<label for=${i}><bdi>${E(t)}</bdi></label>
			<textarea id=${i} rows="4" maxlength="1600" dir="auto" lang=${t??void 0} value=${o} onInput=${({target:l})=>Ft(e,l.value)}></textarea>
			<${Mo} index=${e} text=${o} weight=${le.value[t]} />
			<${Re} language=${t} recording=${s} />
			${s&&n`<button type="button" onClick=${()=>Fe("texts",e,{recording:null})}>${a("notice.noRecording")}</button>`}
		</div>`}function Bo(){let{texts:e}=S.value,t=[...w.value.languages.map(({tag:o})=>o),null].filter(o=>!e.some(({language:s})=>s===o));return n`
		<fieldset><legend>${a("notice.texts")}</legend>
			<div class="cards">${e.map((o,s)=>n`<${Eo} key=${o.language} index=${s} text=${o} />`)}</div>
			${t.length>0&&n`<label class="inline">${a("notice.addLanguage")}
				<select value="" onChange=${({target:o})=>{L({texts:[...e,{language:o.value==="others"?null:o.value,text:""}]}),o.value=""}}><option value=""></option>${t.map(o=>n`<option key=${o} value=${o??"others"}>${E(o)}</option>`)}</select></label>`}
			<p class="hint">${a("notice.textsHint")}</p>
		</fieldset>`}var Ro=()=>[...Te.value.lists.map(({name:e,people:t})=>["list",e,`${e} (${$(t)})`]),...Te.value.lists.filter(({themselves:e})=>e>0).map(({name:e,themselves:t})=>["tag",e,`${e} (${$(t)})`]),...Te.value.desks.map(e=>["desk",e,P(e)])];function Do({index:e,people:t}){let o=t.kind==="those"?`those/${t.notice}`:`${t.kind}/${t.name??""}`,s=Ro(),i=({target:l})=>{let[r,...c]=l.value.split("/");Fe("to",e,r==="those"?{kind:r,notice:Number(c[0]),name:null}:{kind:r,name:c.join("/"),notice:0})};return n`
		<li>
			<label><span class="hidden">${a("notice.who")}</span>
				<select required value=${o==="list/"?"":o} onChange=${i}>
					<option value="" disabled>${a("notice.choose")}</option>
					${["list","tag","desk"].map(l=>s.some(([r])=>r===l)&&n`
						<optgroup key=${l} label=${a(`notice.to.${l}`)}>${s.filter(([r])=>r===l).map(([,r,c])=>n`
							<option key=${r} value=${`${l}/${r}`}>${c}</option>`)}</optgroup>`)}
					${t.kind==="those"&&n`<option value=${o}>${a("notice.to.those")} ${t.notice}</option>`}
					<option value="everyone/">${a("notice.to.everyone")}</option>
				</select></label>
			<label><span class="hidden">${a("notice.when")}</span>
				<select value=${t.without?"without":String(t.after)} onChange=${({target:l})=>Fe("to",e,l.value==="without"?{without:!0,after:0}:{without:!1,after:Number(l.value)})}>
					<option value="0">${a("notice.atOnce")}</option>
					${[...new Set([...xo,t.after])].filter(Boolean).map(l=>n`<option key=${l} value=${l}>${a("notice.after",j(l))}</option>`)}
					<option value="without">${a("notice.without")}</option>
				</select></label>
			${S.value.to.length>1&&n`<button type="button" onClick=${()=>Oo("to",e)}>${a("notice.remove")}</button>`}
		</li>`}function Lo(){let{to:e,only:t}=S.value;return n`
		<fieldset><legend>${a("notice.who")}</legend>
			<ul class="lines">${e.map((o,s)=>n`<${Do} key=${s} index=${s} people=${o} />`)}</ul>
			<button type="button" onClick=${()=>L({to:[...e,{...Qe().to[0],after:60}]})}>${a("notice.addLine")}</button>
			<details open=${t.length>0}><summary>${a("notice.only")}</summary>
				<div class="ticks">${w.value.languages.map(({tag:o,name:s})=>n`
					<label key=${o} class="tick"><input type="checkbox" checked=${t.includes(o)} onChange=${({target:i})=>L({only:i.checked?[...t,o]:t.filter(l=>l!==o)})} /> <bdi>${s}</bdi></label>`)}</div></details>
		</fieldset>`}function Io(){let{start:e,valid:t,urgent:o,call:s,street:i}=S.value;return n`
		<fieldset class="options"><legend>${a("notice.when")}</legend>
			<label>${a("notice.startAt")}<input type="datetime-local" value=${e?mt(e):""} onChange=${({target:l})=>L({start:l.value?ke(l.value):0})} /></label>
			<label>${a("notice.valid")}<select value=${String(t)} required=${o} onChange=${({target:l})=>L({valid:Number(l.value)})}>
				<option value="0">${a("notice.always")}</option>
				${[...new Set([...ko,t])].filter(Boolean).map(l=>n`<option key=${l} value=${l}>${j(l)}</option>`)}</select></label>
			<label class="tick"><input type="checkbox" checked=${o} onChange=${({target:l})=>L({urgent:l.checked,valid:l.checked&&t===0?120:t})} /> ${a("notice.urgent")}</label>
			<label class="tick"><input type="checkbox" checked=${s} onChange=${({target:l})=>L({call:l.checked,texts:S.value.texts.map(r=>({...r,recording:l.checked?r.recording:null}))})} /> ${a("notice.call")}</label>
			<label>${a("notice.street")}<input value=${i??""} pattern="[A-Za-z]{4,12}" maxlength="12" onInput=${({target:l})=>L({street:l.value})} /></label>
		</fieldset>`}var Ht=()=>({...S.value,street:S.value.street??""});async function Ao(){await h(async()=>{he.value=await g("rehearsal",Ht())})}async function To(e,t){e.preventDefault(),await h(async()=>{let o=await g(t==="new"?"notices":`notices/${t}/text`,Ht());o.pin&&sessionStorage.setItem(`pin-${o.id}`,o.pin),T("notice",String(o.id))})}function Fo({parts:e}){if(f(()=>{So(e)},e),S.value===null)return n`<h1 class="hidden">${a("notice.new")}</h1>`;let t=o=>{o.key==="Enter"&&(o.ctrlKey||o.metaKey)&&o.currentTarget.requestSubmit()};return n`
		<h1>${a(e[0]==="new"?"notice.new":"notice.change")}</h1>
		<form class="notice-form" onSubmit=${o=>To(o,e[0])} onKeyDown=${t}>
			<label>${a("notice.title")}<input id="title" ref=${Ce} required maxlength="100" dir="auto" value=${S.value.title} onInput=${({target:o})=>L({title:o.value})} /></label>
			<${Lo} />
			<${Bo} />
			<${Io} />
			<p class="actions"><button type="button" onClick=${Ao}>${a("notice.rehearse")}</button> <button class="main">${a("notice.save")}</button></p>
			<p class="hint">${a("notice.saveHint")}</p>
		</form>
		${he.value&&n`<${Le} notice=${S.value} result=${he.value} />`}`}var He=u(null),Ho=M(),No=[4,12,26,52],et={week:["came","machine","person","asked","lost"],topic:["came","machine"],language:["came","machine","person"],hour:["came","machine","person","asked"],desk:["asked","waiting"]},Je={week:["machine","person"],topic:["machine"],language:["machine","person"],hour:["machine","person"],desk:["asked"]},Uo={week:e=>xe(Se(e)),topic:e=>e===""?a("otherTopic"):ye(e),language:e=>w.value.languages.find(({tag:t})=>t===e)?.name??a("unknownLanguage"),hour:e=>`${e}:00`,desk:P},_o=e=>e===null?"–":$(e);function jo({row:e,of:t,most:o}){let s=0;return n`
		<svg class="plot" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
			<rect class="back" width="100" height="10" />
			${t.map(i=>{let l=100*(e[i]??0)/o;return s+=l,n`<rect key=${i} class=${`of-${i}`} x=${s-l} width=${l} height="10" />`})}
		</svg>`}function qo({by:e}){let t=He.value[e],o=Math.max(1,...t.map(s=>Je[e].reduce((i,l)=>i+(s[l]??0),0)));return n`
		<section class="numbers">
			<h2 id=${`by-${e}`}>${a(`by.${e}`)}</h2>
			${t.length===0?n`<p class="empty">${a("noNumbers")}</p>`:n`
				<div class="sheet" tabindex="0" role="region" aria-labelledby=${`by-${e}`}><table>
					<thead><tr><th scope="col">${a(`by.${e}`)}</th><td class="beside">${Je[e].map(s=>n`<span key=${s} class=${`key of-${s}`}>${a(`count.${s}`)}</span> `)}</td>
						${et[e].map(s=>n`<th key=${s} scope="col">${a(`count.${s}`)}</th>`)}</tr></thead>
					<tbody>${t.map(s=>n`
						<tr key=${s.name}><th scope="row"><bdi>${Uo[e](s.name)}</bdi></th>
							<td class="beside"><${jo} row=${s} of=${Je[e]} most=${o} /></td>
							${et[e].map(i=>n`<td key=${i}>${_o(s[i])}</td>`)}</tr>`)}</tbody>
				</table></div>`}
		</section>`}function Po({parts:[e="12"]}){f(()=>{N(()=>Ho([`numbers?weeks=${e}`],o=>{He.value=o}))},[e]);let t=()=>h(()=>pt("numbers/export",{weeks:Number(e)},"numbers.csv"));return n`
		<h1>${a("numbers")} <small><bdi>${w.value.name}</bdi> · ${a("weeks",$(Number(e)))} · <time>${ht(Date.now())}</time></small></h1>
		<div class="filters">
			${No.map(o=>n`<button type="button" key=${o} aria-pressed=${String(o)===e} onClick=${()=>T("numbers",String(o))}>${a("weeks",$(o))}</button>`)}
			<button type="button" onClick=${()=>globalThis.print()}>${a("print")}</button>
			<button type="button" onClick=${t}>${a("export")}</button>
		</div>
		${He.value&&n`
			<p class="hint">${a("suppressed",$(He.value.below))}</p>
			${Object.keys(et).map(o=>n`<${qo} key=${o} by=${o} />`)}`}`}var at=u(null),V=u(null),Wo=()=>h(async()=>{at.value=(await O("staff")).staff});async function tt(e){if(V.value=null,e.desks===""){W.value="staff-desks";return}await h(async()=>{let t=await g("staff",e);t.link&&(V.value={name:e.name,link:`${location.origin}/desk/#link=${t.link}`})},"saved")&&(at.value=(await O("staff")).staff)}var Nt=e=>{let t=e.getAll("desks");return t.includes("all")?"all":t.join(" ")};function Ut({role:e="volunteer",desks:t="desk"}){let o=t.split(" ");return n`
		<label>${a("roleWord")}<select name="role">${["volunteer","coordinator","admin"].map(s=>n`
			<option key=${s} value=${s} selected=${s===e}>${a(`role.${s}`)}</option>`)}</select></label>
		<fieldset><legend>${a("desks")}</legend>
			${["all",...w.value.desks].map(s=>n`
				<label key=${s} class="tick"><input type="checkbox" name="desks" value=${s} defaultChecked=${o.includes(s)} /> ${s==="all"?a("allDesks"):P(s)}</label>`)}
		</fieldset>`}function Xo(){let e=async t=>{t.preventDefault();let o=new FormData(t.target);await tt({what:"add",name:o.get("name").trim(),role:o.get("role"),desks:Nt(o)}),V.value&&t.target.reset()};return n`
		<section><h2>${a("addStaff")}</h2>
			<form class="stack" onSubmit=${e}>
				<label>${a("name")}<input name="name" required maxlength="32" autocapitalize="none" autocomplete="off" minlength="2" pattern="[a-z][a-z0-9.\\-]*" /></label>
				<p class="hint">${a("nameHint")}</p>
				<${Ut} />
				<button class="main">${a("addStaff")}</button>
			</form></section>`}function Ko({one:e}){let t=s=>{s.preventDefault();let i=new FormData(s.target);tt({what:"role",name:e.name,role:i.get("role"),desks:Nt(i)})},o=s=>()=>tt({what:s,name:e.name});return n`
		<li class=${e.disabled?"off":""}>
			<details><summary><bdi>${e.name}</bdi>
				<span class="tag">${a(`role.${e.role}`)}</span>
				${e.disabled&&n`<b class="tag">${a("off")}</b>`}
				${!e.password&&n`<span class="tag">${a("noPassword")}</span>`}
				${e.code&&n`<span class="tag">${a("secondStep")}</span>`}
				<small>${e.desks==="all"?a("allDesks"):e.desks.split(" ").map(P).join(", ")}</small></summary>
				<form class="stack" onSubmit=${t}><${Ut} role=${e.role} desks=${e.desks} /><button>${a("save")}</button></form>
				<p class="deeds">
					<button type="button" onClick=${o("link")} disabled=${e.disabled}>${a("newLink")}</button>
					<button type="button" onClick=${o(e.disabled?"enable":"disable")} disabled=${e.name===A.value.name}>${a(e.disabled?"enable":"disable")}</button>
				</p>
			</details>
		</li>`}function zo(){return f(()=>{V.value=null,Wo()},[]),n`
		<h1>${a("staff")}</h1>
		${V.value&&n`<p class="once" role="status">${a("linkOf")} <bdi>${V.value.name}</bdi>: <code dir="ltr">${V.value.link}</code><br />
			<small>${a("linkHint")}</small></p>`}
		<div class="panels">
			<section><h2>${a("staffNow")}</h2><ul class="items members">${at.value?.map(e=>n`<${Ko} key=${e.name} one=${e} />`)}</ul></section>
			<${Xo} />
		</div>`}var U=u([]),_t,Vo=M();async function ie(e){_t!==e&&(U.value=[]),_t=e,await Vo([`voices/${e}`],t=>{U.value=t.clips})}var jt=e=>w.value.languages.find(t=>t.tag===e),re=e=>jt(e)?.name??e,Y=({tag:e,children:t})=>n`
	<p class="aloud" lang=${e} dir=${jt(e)?.right_to_left?"rtl":"ltr"}>${t}</p>`;function qt({addresses:e,label:t,id:o}){let[s,i]=dt(0);return n`<audio id=${o} controls preload="none" src=${e[s]} aria-label=${t} autoplay=${s>0} onEnded=${()=>i((s+1)%e.length)}></audio>`}var q=u(null),G=u(null),Z=u(!1);async function ot(e){({proposal:G.value}=await O(`voices/texts?language=${e}`))}var nt=(e,t)=>h(async()=>{Z.value=!0;try{await e()}finally{Z.value=!1}},t),Yo=(e,t)=>nt(async()=>{q.value=null,await ee(t),q.value=await g("voices/texts/check",{language:e})}),Go=e=>nt(async()=>{await g("voices/texts",{language:e}),q.value=null,await ot(e)},"texts.proposed"),Pt=(e,t)=>nt(async()=>{await g("voices/texts/decide",{language:e,what:t,print:G.value.print}),await ot(e),await ie(e)},t==="accept"?"texts.accepted":"texts.removed");function Wt({tag:e,of:{changes:t,all:o,findings:s}}){return n`
		${s.length>0&&n`<h3>${a("texts.wrong",$(s.length))}</h3>
			<ul class="findings">${s.map(({line:i,message:l},r)=>n`<li key=${r}><strong>${a("line",i)}</strong> <bdi lang="en" dir="ltr">${l}</bdi></li>`)}</ul>`}
		<h3>${a("texts.changes",$(o))}</h3>
		<ul class="changes">${t.map(({id:i,before:l,after:r})=>n`
			<li key=${i}><small><bdi lang="en" dir="ltr">${i}</bdi></small>
				${l&&n`<del><${Y} tag=${e}>${l}<//></del>`}
				<ins><${Y} tag=${e}>${r}<//></ins></li>`)}</ul>
		${o>t.length&&n`<p class="hint">${a("andMore",$(o-t.length))}</p>`}`}function Zo({tag:e}){let{by:t,own:o}=G.value;return n`
		<section class="take"><h3>${a("texts.waits")} <bdi>${t}</bdi></h3>
			<${Wt} tag=${e} of=${G.value} />
			${o&&n`<p class="hint">${a("texts.waitsOther")}</p>`}
			<div class="actions">
				${!o&&n`<button type="button" class="main" disabled=${Z.value} onClick=${()=>Pt(e,"accept")}>${a("words.accept")}</button>`}
				<button type="button" disabled=${Z.value} onClick=${()=>Pt(e,"remove")}>${a("notice.remove")}</button></div></section>`}function Xt({tag:e}){return f(()=>{q.value=G.value=null,h(()=>ot(e))},[e]),n`
		<details class="about" open=${q.value!==null||G.value!==null}><summary>${a("texts")}</summary>
		<p class="hint">${a("texts.hint")}</p>
		<div class="actions"><a class="button" href=${`api/voices/texts/file?language=${e}`} download=${`${e}.po`}>${a("texts.take")}</a>
			<label class="pick">${a("texts.bring")} <input id="texts-file" type="file" accept=".po,text/x-gettext-translation" disabled=${Z.value} onChange=${({target:t})=>t.files.length>0&&Yo(e,t.files[0])} /></label></div>
		<p role="status">${Z.value&&a("voice.working")}</p>
		${q.value&&n`<${Wt} tag=${e} of=${q.value} />
			<div class="actions"><button type="button" class="main" disabled=${Z.value||q.value.all===0} onClick=${()=>Go(e)}>${a("words.propose")}</button></div>`}
		${G.value&&n`<${Zo} tag=${e} />`}</details>`}var Kt={rate:8e3,longest:600,tidies:!0};function Qo(e,t){let o=new DataView(new ArrayBuffer(44+2*e.length)),s=(i,l)=>[...l].forEach((r,c)=>o.setUint8(i+c,r.charCodeAt(0)));return s(0,"RIFF"),o.setUint32(4,36+2*e.length,!0),s(8,"WAVEfmt "),o.setUint32(16,16,!0),o.setUint16(20,1,!0),o.setUint16(22,1,!0),o.setUint32(24,t,!0),o.setUint32(28,2*t,!0),o.setUint16(32,2,!0),o.setUint16(34,16,!0),s(36,"data"),o.setUint32(40,2*e.length,!0),e.forEach((i,l)=>o.setInt16(44+2*l,Math.round(Math.max(-1,Math.min(1,i))*32767),!0)),new Uint8Array(o.buffer)}async function zt(e,{rate:t,longest:o}){let i=await new OfflineAudioContext(1,1,t).decodeAudioData(await e.arrayBuffer()),l=Math.min(i.duration,o),r=new OfflineAudioContext(1,Math.max(1,Math.floor(l*t)),t),c=r.createBufferSource();c.buffer=i,c.connect(r.destination),c.start();let m=await r.startRendering(),p=Qo(m.getChannelData(0),t);return{seconds:Math.max(1,Math.round(l)),sound:URL.createObjectURL(new Blob([p],{type:"audio/wav"})),wave:p}}var Ne=class e{static async begin(t=Kt){let o=new e,{tidies:s}=o.shape=t;return o.stream=await navigator.mediaDevices.getUserMedia({audio:{echoCancellation:s,noiseSuppression:s,autoGainControl:s}}),o.recorder=new MediaRecorder(o.stream),o.chunks=[],o.recorder.ondataavailable=({data:i})=>o.chunks.push(i),o.recorder.start(),o}async end(){let t=new Promise(o=>{this.recorder.onstop=o});this.recorder.stop(),await t;for(let o of this.stream.getTracks())o.stop();return zt(new Blob(this.chunks),this.shape).catch(()=>null)}},Vt=(e,t=Kt)=>zt(e,t).catch(()=>null);var Yt={rate:16e3,longest:360,tidies:!1},Gt=12<<20,Jo=/\.(wav|flac|ogg|oga|opus|mp3)$/i,D=u({state:"none"}),fe,Q=0;function Ue({message:e,said:t}){W.value=e,D.value={state:"none",said:t}}async function st(e,t){let o=++Q;W.value=de.value="",D.value={state:"preparing"};try{if(t.size>Gt)throw new Error("upload");await ee(t);let{seconds:s}=await g("voices/hear",e);o===Q&&(D.value={state:"ready",seconds:s,sound:`api/voices/heard?language=${e.language}&take=${Q}`})}catch(s){o===Q&&Ue(s)}}async function Zt(){W.value=de.value="";let e=++Q;try{let t=await Ne.begin(Yt);if(e!==Q){t.end();return}fe=t,D.value={state:"recording"}}catch{Ue(new Error("voice-microphone"))}}async function Qt(e){let t=await fe.end();fe=null,t===null?Ue(new Error("voice-microphone")):await st(e,new File([t.wave],"voice.wav"))}async function Jt(e,t){if(Jo.test(t.name)&&t.size<=Gt)return st(e,t);let o=await Vt(t,Yt);return st(e,o===null?t:new File([o.wave],"voice.wav"))}function _e(){Q++,fe?.end(),fe=null,D.value={state:"none"}}async function ea(e,t,o){W.value=de.value="",D.value={...D.value,state:"keeping"};try{await g(t,o),await ie(e),de.value="voice.inForce",D.value={state:"none"}}catch(s){Ue(s)}}var ta=(e,t)=>ea(e.language,"voices/keep",{...e,...t}),aa=e=>ea(e.language,"voices/back",e);var sa=u("");function oa(e){let t=U.value.findIndex(s=>s.id===e);return[...U.value.slice(t+1),...U.value.slice(0,Math.max(0,t))].find(({state:s})=>s!=="recorded")?.id}var en=()=>(document.getElementById("taken")??document.getElementById("heard"))?.play();function tn({clip:e}){let{files:t}=e.heard;return n`
		<h2>${a("voice.now")} <span class="tag">${a(`voice.${e.state}`)}</span></h2>
		${t.length>0?n`<${qt} key=${t[0]} id="heard" addresses=${t.map(o=>`/audio/${o}`)} label=${a("voice.now")} />`:n`<p class="hint">${a("voice.silent")}</p>`}`}var ce=({name:e})=>n` <kbd aria-hidden="true">${e}</kbd>`;function an({onKeep:e}){let{seconds:t,sound:o}=D.value;return n`
		<form class="take" onSubmit=${e}>
			<h2>${a("voice.taken")} <small>${$(t)} s</small></h2>
			<audio id="taken" controls src=${o} aria-label=${a("voice.taken")}></audio>
			<label class="inline">${a("voice.reader")} <input name="reader" dir="auto" maxlength="40" value=${sa.value} /></label>
			<label class="inline">${a("voice.until")} <input name="until" type="date" /></label>
			<div class="actions"><button class="main">${a("voice.keep")}<${ce} name="K" /></button>
				<button type="button" onClick=${_e}>${a("voice.drop")}<${ce} name="X" /></button></div>
		</form>`}function on({clip:e,actions:t}){let{said:o,state:s}=D.value;return n`
		${o&&n`<p class="hint"><bdi lang="en" dir="ltr">${o}</bdi></p>`}
		<p role="status">${s==="recording"?a("voice.recording"):s==="preparing"||s==="keeping"?a("voice.working"):""}</p>
		${s==="ready"&&n`<${an} onKeep=${t.keep} />`}
		<div class="actions">
			<button type="button" class=${s==="ready"?"":"main"} aria-pressed=${s==="recording"} disabled=${s==="preparing"||s==="keeping"} onClick=${t.record}>${a(s==="recording"?"voice.stop":"voice.record")}<${ce} name="R" /></button>
			<label class="pick">${a("voice.file")}<${ce} name="U" /> <input id="voice-file" type="file" accept="audio/*,.opus" disabled=${s!=="none"&&s!=="ready"} onChange=${t.choose} /></label>
			${(e.own||e.before)&&n`<button type="button" disabled=${s!=="none"} onClick=${t.back}>${a(e.before?"voice.back":"voice.remove")}<${ce} name="Z" /></button>`}
		</div>`}function nn(e,t){let o={language:e,id:t?.id},s=(...i)=>i.includes(D.value.state);return{record:()=>{s("recording")?Qt(o):s("none","ready")&&Zt()},choose:({target:i})=>i.files.length>0&&Jt(o,i.files[0]),back:()=>s("none")&&(t.own||t.before)&&aa(o),keep:i=>{i?.preventDefault();let l=document.querySelector("form.take");if(!s("ready")||!l?.reportValidity())return;let{reader:r,until:c}=Object.fromEntries(new FormData(l));sa.value=r,ta(o,{print:t.print,reader:r,until:c})},drop:()=>s("ready","recording")&&_e()}}var na=()=>A.value.role!=="volunteer";function la({tag:e,id:t}){let o=U.value.find(l=>l.id===t),s=nn(e,o),i=()=>{let l=oa(t);l&&T("voices",e,l)};return f(()=>_e,[t]),oe([{key:"l",name:"voice.listen",run:en},{key:"n",name:"voice.next",run:i},...na()&&o?[{key:"r",name:"voice.record",run:s.record},{key:"k",name:"voice.keep",run:s.keep},{key:"x",name:"voice.drop",run:s.drop},{key:"u",name:"voice.file",run:()=>document.getElementById("voice-file").click()},{key:"z",name:"voice.back",run:s.back}]:[]]),n`
		<div class="top"><a class="back" href=${`#voices/${e}`} aria-label=${a("voice.list")}>${document.documentElement.dir==="rtl"?"→":"←"}</a>
			<h1><bdi lang="en" dir="ltr">${t}</bdi> · <span lang=${e}>${re(e)}</span></h1></div>
		${o&&n`
			<section class="studio" aria-label=${a("voice.aloud")}><${Y} tag=${e}>${o.text}<//></section>
			${na()&&n`<${on} clip=${o} actions=${s} />`}
			<${tn} clip=${o} />`}
		<div class="actions"><button type="button" onClick=${i} disabled=${!oa(t)}>${a("voice.next")}<${ce} name="N" /></button></div>`}var je=u({languages:[],clips:{}}),ve=u("todo"),$e=u(0),it=60,sn=M(),lt=["recorded","synthetic","missing","stale","expired"],rt={recorded:"●",synthetic:"◐",missing:"○",stale:"↻",expired:"✕"},ia=e=>ve.value===""||e===ve.value||ve.value==="todo"&&e&&e!=="recorded";function ln({chosen:e}){return n`
		<div class="sheet" tabindex="0" role="region" aria-label=${a("voices")}><table>
			<thead><tr><th scope="col">${a("field.language")}</th>${lt.map(t=>n`<th key=${t} scope="col"><span aria-hidden="true">${rt[t]} </span>${a(`voice.${t}`)}</th>`)}</tr></thead>
			<tbody>${je.value.languages.map(t=>n`
				<tr key=${t.language}><th scope="row"><a href=${`#voices/${t.language}`} aria-current=${t.language===e?"true":void 0} lang=${t.language}>${re(t.language)}</a></th>
					${lt.map(o=>n`<td key=${o}>${$(t[o])}</td>`)}</tr>`)}</tbody>
		</table></div>`}function rn({chosen:e}){return n`
		<div class="actions">
			<label class="inline">${a("voice.state")} <select value=${ve.value} onChange=${({target:t})=>{ve.value=t.value,$e.value=it}}>
				<option value="todo">${a("voice.todo")}</option>
				${lt.map(t=>n`<option key=${t} value=${t}>${a(`voice.${t}`)}</option>`)}
				<option value="">${a("voice.any")}</option></select></label>
			<label class="inline">${a("language")} <select value=${e??""} onChange=${({target:t})=>T("voices",...t.value?[t.value]:[])}>
				<option value="">${a("voice.eachLanguage")}</option>
				${je.value.languages.map(({language:t})=>n`<option key=${t} value=${t} lang=${t}>${re(t)}</option>`)}</select></label>
		</div>`}var ra=({all:e})=>e>$e.value&&n`
	<button type="button" onClick=${()=>{$e.value+=it}}>${a("more")}</button>`;function cn(){let{languages:e,clips:t}=je.value,o=Object.entries(t).filter(([,s])=>s.some(ia));return o.length===0?n`<p class="empty">${a("voice.none")}</p>`:n`
		<h2 role="status">${a("voice.phrases",$(o.length))}</h2>
		<div class="sheet voices" tabindex="0" role="region" aria-label=${a("voice.phrase")}><table>
			<thead><tr><th scope="col">${a("voice.phrase")}</th>${e.map(({language:s})=>n`<th key=${s} scope="col" lang=${s}>${re(s)}</th>`)}</tr></thead>
			<tbody>${o.slice(0,$e.value).map(([s,i])=>n`
				<tr key=${s}><th scope="row"><bdi lang="en" dir="ltr">${s}</bdi></th>
					${i.map((l,r)=>n`<td key=${e[r].language}>${l&&n`
						<a class=${l} href=${`#voices/${e[r].language}/${encodeURIComponent(s)}`}><span aria-hidden="true">${rt[l]}</span><span class="hidden">${a(`voice.${l}`)}</span></a>`}</td>`)}</tr>`)}</tbody>
		</table></div>
		<${ra} all=${o.length} />`}function $n({tag:e}){let t=U.value.filter(({state:o})=>ia(o));return t.length===0?n`<p class="empty">${a("voice.none")}</p>`:n`
		<h2 role="status">${a("voice.toRead",$(t.length))}</h2>
		<p class="hint">${a("voice.toReadHint")}</p>
		<ol class="reading">${t.slice(0,$e.value).map(({id:o,state:s,text:i})=>n`
			<li key=${o}><${Y} tag=${e}>${i}<//>
				<a href=${`#voices/${e}/${encodeURIComponent(o)}`}><bdi lang="en" dir="ltr">${o}</bdi></a> <small>${rt[s]} ${a(`voice.${s}`)}</small></li>`)}</ol>
		<${ra} all=${t.length} />`}function un({parts:[e,t]}){return f(()=>{$e.value=it,N(async()=>{e&&await ie(e),t||await sn(["voices"],o=>{je.value=o})})},[e]),t?n`<${la} tag=${e} id=${t} />`:n`
		<h1>${a("voices")}</h1>
		<p class="hint">${a("voice.hint")}</p>
		<${ln} chosen=${e} />
		<${rn} chosen=${e} />
		${e&&e!==w.value.languages[0].tag&&A.value.role!=="volunteer"&&n`<${Xt} tag=${e} />`}
		${e?n`<${$n} tag=${e} />`:n`<${cn} />`}`}var dn=20,ge=u(null),qe=u(null),H=u(null),pn=M(),ca=()=>pn(["words"],e=>{ge.value=e}),ct=e=>a(`concept.${e}`).replace(/^concept\./,""),ut=e=>e===null?a("words.anyLanguage"):E(e),$t=(e,t)=>h(async()=>{await g(e,t),qe.value=H.value=null,await ca()});async function mn(e,t,o){H.value=null,t&&await h(async()=>{H.value=await g("words/clashes",{form:e,concept:t,language:o})})}function hn({group:e}){let t=({currentTarget:i})=>{let{concept:l,language:r}=Object.fromEntries(new FormData(i));mn(e.text,l,r)},o=i=>{i.preventDefault(),$t("words",{form:e.text,...Object.fromEntries(new FormData(i.target))})},s=H.value?.wrong_word;return n`
		<form class="actions" onChange=${t} onSubmit=${o}>
			<label class="inline">${a("words.means")} <select name="concept" ref=${Ce} required>
				<option value=""></option>${ge.value.concepts.map(i=>n`<option key=${i} value=${i}>${ct(i)}</option>`)}</select></label>
			<label class="inline">${a("words.in")} <select name="language" defaultValue=${e.language??""}>
				<option value="">${a("words.anyLanguage")}</option>
				${w.value.languages.map(({tag:i,name:l})=>n`<option key=${i} value=${i} selected=${i===e.language}>${l}</option>`)}</select></label>
			<button class="main" disabled=${!!s}>${a("words.propose")}</button>
			<output role="status">${s?a(s):H.value&&H.value.clashes.length===0&&a("words.free")}</output>
			${H.value?.clashes.length>0&&n`<ul class="clashes">${H.value.clashes.map((i,l)=>n`
				<li key=${l}>${a(`words.clash.${i.code}`)}: <bdi>${i.form}</bdi> (${ct(i.concept)}, ${ut(i.language)})</li>`)}</ul>`}
		</form>`}function fn({group:e,most:t}){let o=qe.value===e.text;return n`
		<li>
			<div class="what"><strong><bdi lang=${e.language??void 0}>${e.text}</bdi></strong>
				<${K} share=${e.texts/t} />
				<small>${e.people>=dn&&"≥ "}${a("words.people",$(e.people))} · ${a("words.texts",$(e.texts))} · <time>${b(e.last)}</time>
					${e.language&&n`<span class="tag">${ut(e.language)}</span>`}</small></div>
			${e.word&&n`<button type="button" aria-expanded=${o} onClick=${()=>{H.value=null,qe.value=o?null:e.text}}>${a("words.makeOne")}</button>`}
			${o&&n`<${hn} group=${e} />`}
		</li>`}function vn({word:e}){let{form:t,concept:o,language:s,by:i,accepted:l,own:r}=e,c={form:t,concept:o,language:s??""};return n`
		<li class=${l?"":"live"}>
			<div class="what"><strong><bdi>${t}</bdi></strong> = ${ct(o)} <span class="tag">${ut(s)}</span>
				<small>${a("words.by")} <bdi>${i}</bdi>${l?n` · ${a("words.acceptedBy")} <bdi>${l}</bdi>`:n` · ${a(r?"words.waitsOther":"words.waits")}`}</small></div>
			${!l&&!r&&n`<button type="button" class="main" onClick=${()=>$t("words/decide",{what:"accept",...c})}>${a("words.accept")}</button>`}
			<button type="button" onClick=${()=>$t("words/decide",{what:"remove",...c})}>${a("notice.remove")}</button>
		</li>`}function gn(){if(f(()=>{ge.value=qe.value=H.value=null,h(ca)},[]),ge.value===null)return n`<h1>${a("words")}</h1>`;let{groups:e,own:t,hidden:o,texts:s}=ge.value,i=Math.max(...e.map(l=>l.texts));return n`
		<h1>${a("words")}</h1>
		<p class="hint">${a("words.hint")}</p>
		${t.length>0&&n`<h2>${a("words.own")}</h2><ul class="tasks">${t.map(l=>n`<${vn} key=${`${l.form} ${l.concept} ${l.language}`} word=${l} />`)}</ul>`}
		<h2>${a("words.unknown")}</h2>
		${e.length===0&&n`<p class="empty">${a("words.none")}</p>`}
		<ul class="tasks">${e.map(l=>n`<${fn} key=${l.text} group=${l} most=${i} />`)}</ul>
		<p class="hint">${a("words.looked",$(s))}${o>0?` ${a("words.hidden",$(o))}`:""}</p>`}var ei="cb99a7dabf3e605a3a740ab1006d90d3";export{da as Audit,Ba as Flows,Na as House,Ya as Import,yo as Notice,Fo as NoticeEdit,oo as Notices,Po as Numbers,zo as StaffView,un as Voices,gn as Words,ei as made};
