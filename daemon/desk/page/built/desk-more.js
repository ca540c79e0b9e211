// SPDX-License-Identifier: AGPL-3.0-or-later
// made by daemon/desk/page/build from 0796777044cd9ef850f0e15e27cd9756
// with preact, htm, signals and lean-qr: licences.txt
import{B,C as N,E as O,G as q,H as le,I as Z,K as A,L as h,M as P,P as Q,R as ge,U as ct,b as n,c as nt,d as f,e as se,f as u,g as M,h as S,i as g,j as pe,k as st,l as me,m as G,p as o,q as he,r as fe,s as j,t as lt,u as it,w as ve,x as b,y as rt,z as $}from"./desk-chunk.js";var Qt=100,be=u([]),ut=u(!1),$t=(e=0)=>h(async()=>{let t=(await M(`audit?before=${e}`)).entries;be.value=e?[...be.value,...t]:t,ut.value=t.length===Qt});function Jt(){return f(()=>{$t()},[]),n`
		<h1>${o("audit")}</h1>
		<p class="hint">${o("auditHint")} <code dir="ltr">passaparola audit verify</code></p>
		<div class="sideways" tabindex="0" role="region" aria-label=${o("audit")}><table>
			<thead><tr><th scope="col">${o("whenWord")}</th><th scope="col">${o("whoWord")}</th><th scope="col">${o("whatWord")}</th><th scope="col">${o("about")}</th></tr></thead>
			<tbody>${be.value.map(e=>n`
				<tr key=${e.id}>
					<td><time>${b(e.at)}</time></td>
					<td><bdi>${e.staff??o("commandLine")}</bdi></td>
					<td>${he("audit",e.did.split(" ")[0])} <bdi lang="en" dir="ltr">${e.did.split(" ")[1]}</bdi></td>
					<td>${e.person?n`<a href=${`#person/${e.person}`}><bdi dir="ltr">${e.person}</bdi></a>`:e.thing||""}</td>
				</tr>`)}</tbody>
		</table></div>
		${ut.value&&n`<button type="button" onClick=${()=>$t(be.value.at(-1).id)}>${o("more")}</button>`}`}var J=({flow:e,step:t})=>`${e}.${t}`;function Te(e,t){let a=(e[t-1]??"").trim(),s=a.search(/\s*(->|→|–>)/);return s>0?a.slice(0,s):a.split(/\s/)[0]}function eo(e,t){let a=new Map;for(let{name:s,arrows:l}of e.steps)for(let i of l){let r=J({flow:e.name,step:s}),c=i.flow===e.name?J(i):i.flow;if(r===c)continue;let m=`${r} ${c}`,p=a.get(m)??{id:m,from:r,to:c,labels:[],times:0},v=Te(t,i.line);p.labels.includes(v)||p.labels.push(v),a.set(m,p)}return[...a.values()]}function to(e,t,a){let s=new Map([[t,null]]),l=[t];for(let r of l){if(r===a)break;for(let c of e)c.from===r&&!s.has(c.to)&&(s.set(c.to,c),l.push(c.to))}let i=[];for(let r=s.get(a);r;r=s.get(r.from))i.push(r);return i}function oo(e,t){let a=J({flow:e.name,step:e.steps[0].name}),s=new Map([[a,0]]),l=[a],i=()=>{for(let c of l)for(let{from:m,to:p}of t)m===c&&!s.has(p)&&(s.set(p,s.get(m)+1),l.push(p))};i();for(let{name:c}of e.steps){let m=J({flow:e.name,step:c});s.has(m)||(s.set(m,0),l.push(m),i())}let r=[];for(let c of l)(r[s.get(c)]??=[]).push(c);return r}function dt(e,t){let a=(e.text??"").split(`
`),s=eo(e,a);for(let{from:p,flow:v,step:y,times:I}of e.chosen)for(let d of to(s,J({flow:e.name,step:p}),v===e.name?J({flow:v,step:y}):v))d.times+=I;let l=oo(e,s),r=Math.max(...l.map(p=>p.length))*178-28+40+40,c=new Map;l.forEach((p,v)=>p.forEach((y,I)=>{let d=40+(r-40-40-p.length*178+28)/2+I*178;c.set(y,{place:y,x:t?r-d-150:d,y:20+v*114,width:150,height:40,name:y.slice(y.indexOf(".")+1),isOther:!y.includes(".")})}));let m=Math.max(1,...s.map(({times:p})=>p));for(let p of s){let v=c.get(p.from),y=c.get(p.to),I=v.x+150/2,d=y.x+150/2,k=y.y>v.y,Y=v.x+150+16;p.path=k?`M${I},${v.y+40} C${I},${v.y+40+36} ${d},${y.y-40} ${d},${y.y-6}`:`M${v.x+150},${v.y+40/2} C${Y+24},${v.y+40/2} ${Y+24},${y.y+40/2} ${y.x+150+6},${y.y+40/2}`,p.labelX=k?I+(d-I)*.62:Y+4,p.labelY=k?v.y+40+(y.y-v.y-40)*.6:(v.y+y.y+40)/2,p.weight=1+4*p.times/m,p.isBack=!k}return{nodes:[...c.values()],arrows:s,lines:a,width:r,height:l.length*114-74+40}}var ao=40,pt={flow:"",begins:!1,texts:[],turns:[],codes:[],state:"",language:""},x=u(pt),Ne=()=>x.value.turns.at(-1);function mt(e){x.value.flow!==e&&Ne()?.flow!==e&&(x.value={...pt,flow:e,language:G.value})}async function Ue(e){let t=x.value,a=x.value={...t,...e},s=await h(async()=>{let{turns:l,codes:i}=await g(`flows/${encodeURIComponent(a.flow)}/trial`,{texts:a.texts,begins:a.begins,language:a.language,state:a.state});x.value.flow===a.flow&&l.length>=x.value.turns.length&&(x.value={...x.value,turns:l,codes:i})});return!s&&x.value===a&&(x.value=t),s}var ht=()=>Ue({begins:!0,texts:[],turns:[]});function no(){return n`
		<label>${o("trial.language")}
			<select value=${x.value.language} onChange=${({target:e})=>{x.value={...x.value,language:e.value},x.value.turns.length>0&&ht()}}>${O.value.languages.map(({tag:e,name:t})=>n`<option key=${e} value=${e} lang=${e}>${t}</option>`)}</select></label>`}function so(){return n`
		<label>${o("trial.looked")}
			<select value=${x.value.state} onChange=${({target:e})=>Ue({state:e.value})}>
				<option value="">${o("trial.silent")}</option>
				${ct.map(e=>n`<option key=${e} value=${e}>${he("case",e)}</option>`)}</select></label>`}var lo=({list:e})=>n`
	<dl class="values" aria-label=${o("trial.known")}>${e.map(({name:t,value:a})=>n`
		<div key=${t}><dt dir="ltr">${t}</dt><dd><bdi>${a??"—"}</bdi></dd></div>`)}</dl>`;function io({turn:e}){return n`
		${e.text&&n`<li class="row"><p dir="auto">${e.text}</p></li>`}
		${e.said.map(({text:t,parts:a},s)=>n`
			<li key=${s} class="row out"><p dir="auto" lang=${e.language}>${t}</p>${a>1&&n`<small class="meta">${o("partsOf",a)}</small>`}</li>`)}
		<li class="event">
			${e.said.length===0&&n`<p>${o("trial.nothing")} </p>`}
			${e.erased&&n`<p>${o("trial.erased")} </p>`}
			${e.step&&n`<p>${o(e.waits?"trial.stands":"trial.over")} <a href=${`#flows/${e.flow}`}><code dir="ltr">${e.flow}.${e.step}</code></a></p>`}
			${e.tasks.map(t=>n`<p key=${t}> <span class="tag">${o("trial.task")}: ${fe(t)}</span></p>`)}
			${e.variables.length>0&&n`<${lo} list=${e.variables} />`}
		</li>`}function ro(){let e=se(null);return n`
		<form class="line" onSubmit=${a=>{a.preventDefault();let s=e.current.value.trim();s!==""&&(e.current.value="",Ue({texts:[...x.value.texts,s]}).then(l=>{!l&&e.current?.value===""&&(e.current.value=s)}))}}>
			<label>${o("trial.write")}<input id="trial" ref=${e} maxlength="1600" dir="auto" autocomplete="off" /></label>
			<button class="main">${o("send")}</button>
		</form>`}function ft({flow:e}){let t=se(null),{turns:a,texts:s,codes:l}=x.value;return f(()=>{t.current?.scrollTo(0,t.current.scrollHeight)},[a.length]),e.by_text?n`
		<section class="trial">
			<h2>${o("trial")}</h2>
			<div class="filters"><${no} />${a.some(({looked:i})=>i)&&n`<${so} />`}
				<button type="button" class=${a.length>0?"":"main"} onClick=${()=>{ht().then(()=>document.getElementById("trial")?.focus())}}>${o(a.length>0?"trial.again":"trial.begin")}</button></div>
			${l.length>0&&n`<p class="hint">${o("trial.hint",l.join(", "))}</p>`}
			<div class="past" ref=${t} role="log" tabindex="0" aria-label=${o("trial.talk")}><ol class="thread">${a.map((i,r)=>n`<${io} key=${r} turn=${i} />`)}</ol></div>
			${s.length<ao?n`<${ro} />`:n`<p>${o("trial-long")}</p>`}
		</section>`:n`<section class="trial"><h2>${o("trial")}</h2><p class="hint">${o("trial-call")}</p></section>`}var vt=u(null),F=u(null),co=S();function $o(){return f(()=>{h(async()=>{({flows:vt.value}=await M("flows"))})},[]),n`
		<h1>${o("flows")}</h1>
		<p class="hint">${o("flows.hint")}</p>
		<ul class="tasks">${vt.value?.map(e=>n`
			<li key=${e.name}><div class="what"><a href=${`#flows/${e.name}`}><strong>${e.name}</strong> <span dir="auto" lang="en">${e.about}</span></a>
				<small>${o("flows.steps",$(e.steps))}
					${e.text&&n`<span class="tag">${o("flows.text")}</span>`}${e.call&&n`<span class="tag">${o("flows.call")}</span>`}
					${e.findings>0&&n`<b class="tag">${o("flows.findings",$(e.findings))}</b>`}</small></div></li>`)}</ul>`}var uo=e=>document.getElementById(`line-${e}`)?.scrollIntoView({block:"center"});function gt(e,t){e.preventDefault();let{line:a}=F.value.steps.find(l=>l.name===t);uo(a);let s=document.getElementById(`line-${a}`);s.tabIndex=-1,s.focus({preventScroll:!0})}function po(){let e=F.value,t=dt(e,me[G.value].direction==="rtl"),a=Ne(),s=r=>!r.isOther&&a?.flow===e.name&&a.step===r.name,l=new Set(e.steps.filter(r=>r.asks).map(({name:r})=>r)),i=se(null);return f(()=>{let r=i.current.querySelector("[aria-current] rect")?.getBoundingClientRect(),c=i.current.getBoundingClientRect();r&&i.current.scrollBy(r.x+r.width/2-c.x-c.width/2,r.y+r.height/2-c.y-c.height/2)},[a]),n`
		<section><div class="picture" ref=${i} tabindex="0" role="region" aria-label=${o("flows.picture")}>
			<svg width=${t.width} height=${t.height} viewBox=${`0 0 ${t.width} ${t.height}`} role="group" aria-label=${e.name} dir="ltr">
				<defs><marker id="tip" viewBox="0 0 8 8" refX="6" refY="4" markerWidth="8" markerHeight="8" markerUnits="userSpaceOnUse" orient="auto"><path d="M0,0 L8,4 L0,8 z" /></marker></defs>
				${t.arrows.map(r=>n`<path key=${r.id} class=${`arrow ${r.times>0?"gone":""} ${r.isBack?"back":""}`} d=${r.path} stroke-width=${r.weight} marker-end="url(#tip)" />`)}
				${t.nodes.map(r=>n`
					<a key=${r.place} aria-current=${s(r)?"step":void 0} href=${r.isOther?`#flows/${r.place}`:`#flows/${e.name}/${r.name}`} onClick=${r.isOther?void 0:c=>gt(c,r.name)}>
						<rect class=${r.isOther?"other":l.has(r.name)?"asks":"node"} x=${r.x} y=${r.y} width=${r.width} height=${r.height} rx=${r.isOther?20:6} />
						<text x=${r.x+r.width/2} y=${r.y+r.height/2+5} text-anchor="middle">${r.name}</text></a>`)}
				${t.arrows.filter(r=>!r.isBack||r.times>0).map(r=>n`<text key=${r.id} class="said" x=${r.labelX} y=${r.labelY} text-anchor="middle">${r.labels[0].slice(0,18)}${(r.labels[0].length>18||r.labels.length>1)&&"…"}${r.times>0&&n`<tspan class="times"> ${$(r.times)}</tspan>`}</text>`)}
			</svg>
		</div>
		<p class="hint">${o("flows.key")}</p></section>`}function mo(){let e=F.value,t=e.text.split(`
`);return n`
		<h2>${o("flows.list")}</h2>
		<ol class="steps">${e.steps.map(a=>n`
			<li key=${a.name}><a href=${`#flows/${e.name}/${a.name}`} onClick=${s=>gt(s,a.name)}><strong>${a.name}</strong></a>
				${a.asks&&n` <span class="tag">${o("flows.asks")}</span>`}
				<ul>${a.arrows.map((s,l)=>{let i=s.flow===e.name?s.step:s.flow;return n`<li key=${l}><code dir="ltr">${Te(t,s.line)} → ${i}</code></li>`})}</ul></li>`)}</ol>
		${e.chosen.length>0&&n`<h2>${o("flows.chosen")}</h2><div class="scroll"><table>
			<thead><tr><th scope="col">${o("flows.from")}</th><th scope="col">${o("flows.to")}</th><th scope="col" class="number">${o("flows.times")}</th></tr></thead>
			<tbody>${e.chosen.map((a,s)=>n`<tr key=${s}><th scope="row">${a.from}</th><td>${a.flow===e.name?a.step:`${a.flow}.${a.step}`}</td><td class="number">${$(a.times)}</td></tr>`)}</tbody></table></div>`}`}function ho(){let e=F.value,t=s=>e.findings.filter(l=>l.line===s),a=e.findings.filter(s=>s.line===0);return n`
		<h2>${o("flows.file")}</h2>
		<p class="hint">${o("flows.where")} <code dir="ltr">${e.file}</code></p>
		${a.length>0&&n`<details><summary>${o("flows.findings",$(a.length))}</summary><ul class="findings" lang="en" dir="ltr">${a.map((s,l)=>n`<li key=${l} class=${s.level}>${s.message}</li>`)}</ul></details>`}
		<div class="file" tabindex="0" role="region" aria-label=${o("flows.file")} dir="ltr"><ol>${e.text.split(`
`).map((s,l)=>n`
			<li key=${l} id=${`line-${l+1}`}><code>${s}</code>${t(l+1).map((i,r)=>n`<p key=${r} class=${i.level} lang="en">${i.message}</p>`)}</li>`)}</ol></div>`}function fo({name:e}){return f(()=>{F.value=null,mt(e),h(()=>co([`flows/${encodeURIComponent(e)}`],t=>{F.value=t}))},[e]),F.value===null?n`<h1>${e}</h1>`:n`
		<h1>${F.value.name}</h1>
		<p><span lang="en" dir="auto">${F.value.about}</span></p>
		<p class="actions"><a class="button" href="#flows">${o("flows")}</a> <a class="button" href="../phone/" target="_blank" rel="noopener">${o("flows.phone")}</a></p>
		<div class="flow tried"><${po} /><${ft} flow=${F.value} /></div>
		<div class="flow"><section><${mo} /></section><section class="beside"><${ho} /></section></div>`}var vo=({parts:[e]})=>e?n`<${fo} name=${e} />`:n`<${$o} />`;var _e=u(null),we=u(null),go=15e3,bo={done:"✓",open:"○",wrong:"✗",yourself:"?"},wo=S(),bt=()=>P(()=>wo(["house"],e=>{_e.value=e})),yo=()=>P(async()=>{({settings:we.value}=await M("house/settings"))});function ko({step:e}){return n`
		<li class=${`step ${e.state}`}>
			<b aria-hidden="true">${bo[e.state]}</b>
			<div>
				<strong>${o(`step.${e.step}`)}</strong> ${e.of&&n`<bdi class="tag">${e.of}</bdi>`}
				<span class="hidden">${o(`state.${e.state}`)}</span>
				${e.at>0&&n` <small><time>${b(e.at)}</time></small>`}
				${e.state!=="done"&&n`<p>${o(`how.${e.step}`)}</p>`}
			</div>
		</li>`}function xo({accounts:e}){return n`
		<h2>${o("accounts")}</h2>
		<div class="sheet" tabindex="0" role="region" aria-label=${o("accounts")}><table>
			<thead><tr>${["account","state.word","number.word","rate","price","heardLast"].map(t=>n`<th key=${t} scope="col">${o(t)}</th>`)}</tr></thead>
			<tbody>${e.map(t=>n`
				<tr key=${t.name}>
					<td><bdi>${t.name}</bdi> <small>${t.provider}</small></td>
					<td class=${t.state==="well"?"":"alarm"}>${o(`account.${t.state}`)}${t.wait>0?` (${$(Math.ceil(t.wait/1e3))} s)`:""}</td>
					<td><bdi dir="ltr">${t.number}</bdi></td>
					<td>${$(t.rate)}</td>
					<td>${t.price>0?B(t.price):"–"}</td>
					<td>${t.heard>0?n`<time>${b(t.heard)}</time>`:"–"}</td>
				</tr>`)}</tbody>
		</table></div>`}function Co({spending:e,cap:t}){let a=Math.max(t,...e.map(s=>s.euro),.01);return n`
		<h2>${o("spending")}</h2>
		<p>${t>0?o("capIs",B(t)):o("noCap")}</p>
		${e.length===0?n`<p class="empty">${o("nothingSpent")}</p>`:n`
			<div class="sheet" tabindex="0" role="region" aria-label=${o("spending")}><table>
				<thead><tr><th scope="col">${o("day.word")}</th><th scope="col">${o("euro.word")}</th><th scope="col">${o("texts")}</th><th scope="col">${o("calls.word")}</th></tr></thead>
				<tbody>${e.map(s=>n`
					<tr key=${s.day}><td><time>${ve(ge(s.day))}</time></td>
						<td>${B(s.euro)} <meter min="0" max=${a} high=${t>0?t*.8:void 0} value=${s.euro} aria-label=${B(s.euro)}></meter></td>
						<td>${$(s.texts)}</td><td>${$(s.calls)}</td></tr>`)}</tbody>
			</table></div>`}`}function So(){return n`
		<h2>${o("settings")}</h2>
		<p class="hint">${o("settingsHint")}</p>
		${we.value===null?n`<button type="button" onClick=${yo}>${o("showSettings")}</button>`:n`
			<pre class="sheet" tabindex="0" dir="ltr" role="region" aria-label=${o("settings")}>${we.value.map(({name:e,value:t})=>`${e} ${t}`).join(`
`)}</pre>`}`}function Oo(){if(f(()=>{we.value=null,bt();let p=setInterval(bt,go);return()=>clearInterval(p)},[]),_e.value===null)return n`<h1>${o("house")}</h1>`;let{wrong:e,steps:t,accounts:a,spending:s,cap:l,reload:i,reloaded:r,why:c}=_e.value,m=t.filter(({state:p})=>p!=="done"&&p!=="yourself").length;return n`
		<h1>${o("house")}</h1>
		${e?n`<p class="wrong" role="status">${o(`house.${e}`)}</p>`:n`<p class="held" role="status">${o("allWell")}</p>`}
		${i&&n`<p class=${i==="refused"?"wrong":"hint"}>${o(`reload.${i}`)} <time>${b(r)}</time>${c&&n` <bdi lang="en" dir="ltr">${c}</bdi>`}</p>`}
		<h2>${o("firstSteps")}${m>0?` · ${o("toDo",$(m))}`:""}</h2>
		<ol class="steps">${t.map(p=>n`<${ko} key=${p.step+p.of} step=${p} />`)}</ol>
		${a.length>0&&n`<${xo} accounts=${a} />`}
		<${Co} spending=${s} cap=${l} />
		${N.value.role==="admin"&&n`<${So} />`}`}var Mo=["appointments","cases","people"],U=u(null),R=u(null),ee=u(null),Eo=500;function wt(){U.value=R.value=ee.value=null}async function Bo(e,t){wt(),await h(async()=>{await pe(t,a=>{R.value={what:"reading",done:a,all:t.size}}),U.value=await g("import/check",{what:e})}),R.value=null}var Ro=()=>new Promise(e=>{setTimeout(e,Eo)});async function Do(e,t){t.preventDefault();let a=t.target.elements.cancel_missing?.checked??!1;await h(async()=>{let s=await g("import",{what:e,cancel_missing:a}),{import:l,pieces:i,rows:r}=s;for(let c=0;c<i;c++)R.value={what:"sending",done:c,all:i},s=await g(`import/${l}`,{piece:c});for(;!s.ended;)R.value={what:"putting",done:s.put,all:r},await Ro(),s=await M(`import/${l}`);ee.value={rows:r,cancelled:s.cancelled??0},U.value=null}),R.value=null}function Lo({finding:e}){let t=o(`bad.${e.code}`);return n`<li>${e.line>0&&n`<strong>${o("line",e.line)}</strong>: `}
		${t===`bad.${e.code}`?n`<span lang="en" dir="ltr">${e.message}</span>`:n`${t} <small lang="en" dir="ltr">${e.message}</small>`}</li>`}function Io(){let{wrong:e,findings:t}=U.value;return n`
		<section role="alert">
			<h2>${o("badRows",$(e))}</h2>
			<p>${o("nothingImported")}</p>
			<ul class="findings">${t.map(a=>n`<${Lo} key=${`${a.line}${a.code}${a.message}`} finding=${a} />`)}</ul>
			${e>t.length&&n`<p class="hint">${o("andMore",$(e-t.length))}</p>`}
		</section>`}var Ao=["number","code","starts_ms","place","desk","case_number","state","name","language"],Fo=(e,t)=>e==="starts_ms"?b(t):t;function Ho({what:e}){let{rows:t,people:a,first:s,findings:l}=U.value,i=Ao.filter(r=>s.some(c=>c[r]!==void 0));return n`
		<section>
			<h2 role="status">${o("rowsFine",$(t))}</h2>
			${a<t&&n`<p>${o("rowsOfOne",$(t-a))}</p>
				<ul class="findings">${l.map(r=>n`<li key=${r.line}><strong>${o("line",r.line)}</strong>: ${o(`bad.${r.code}`)}</li>`)}</ul>`}
			<div class="sheet" tabindex="0" role="region" aria-label=${o("firstRows")}><table>
				<thead><tr>${i.map(r=>n`<th key=${r} scope="col">${o(`column.${r}`)}</th>`)}</tr></thead>
				<tbody>${s.map((r,c)=>n`<tr key=${c}>${i.map(m=>n`<td key=${m}><bdi>${Fo(m,r[m])}</bdi></td>`)}</tr>`)}</tbody>
			</table></div>
			<form onSubmit=${r=>Do(e,r)}>
				${e==="appointments"&&n`
					<label class="tick"><input type="checkbox" name="cancel_missing" /> ${o("cancelMissing")}</label>
					<p class="hint">${o("cancelMissingHint")}</p>`}
				<button class="main" id="put" disabled=${R.value!==null}>${o("importRows",$(t))}</button>
			</form>
		</section>`}function To({parts:[e="appointments"]}){return f(()=>{wt(),document.querySelector("#file")?.focus()},[e]),n`
		<h1>${o("import")}</h1>
		<div class="filters">${Mo.map(t=>n`<a key=${t} href=${`#import/${t}`} aria-current=${t===e?"page":void 0}>${o(t)}</a>`)}</div>
		<p>${o("importHint")}</p>
		<p class="hint"><code dir="ltr">${o(`columns.${e}`)}</code></p>
		<label>${o("file")}<input id="file" type="file" accept=${e==="appointments"?".csv,.ics,text/csv,text/calendar":".csv,text/csv"} onChange=${({target:t})=>{t.files.length>0&&Bo(e,t.files[0])}} /></label>
		${R.value&&n`<p role="status">${o(`step.${R.value.what}`)} <progress value=${R.value.done} max=${Math.max(1,R.value.all)} aria-label=${o(`step.${R.value.what}`)}></progress></p>`}
		${U.value&&(U.value.wrong>0?n`<${Io} />`:U.value.rows===0?n`<p role="status">${o("noRows")}</p>`:n`<${Ho} what=${e} />`)}
		${ee.value&&n`<p class="held" role="status">${o("imported",$(ee.value.rows))}${ee.value.cancelled>0?` ${o("cancelledToo",$(ee.value.cancelled))}`:""} <a href=${e==="people"?"#inbox":`#${e}`}>${o("look")}</a></p>`}`}var E=e=>e===null?o("notice.others"):O.value.languages.find(t=>t.tag===e)?.name??e,_=e=>e%1440===0?o("notice.days",$(e/1440)):e%60===0?o("notice.hours",$(e/60)):o("notice.minutes",$(e)),ye=({kind:e,name:t,notice:a})=>n`${o(`notice.to.${e}`)} ${e==="those"?n`<a href=${`#notice/${a}`}>${a}</a>`:n`<bdi>${t}</bdi>`}`,ke=({after:e,without:t})=>t?o("notice.without"):e===0?o("notice.atOnce"):o("notice.after",_(e)),xe=({language:e,recording:t})=>t&&n`
	<audio controls preload="none" src=${`/audio/notices/${t}`} aria-label=${`${o("notice.recording")}: ${E(e)}`}></audio>`;function yt({text:e,letters:t}){let a=[];for(let s of e){let l=t.includes(s),i=a.at(-1);i?.marked===l&&!l?i.text+=s:a.push({marked:l,text:s})}return a.map(({marked:s,text:l},i)=>s?n`<mark key=${i}>${l}</mark>`:l)}var W=6e4,Ce=1440*W,X=({share:e,kind:t="",size:a=""})=>n`
	<svg class=${`measure ${a}`} aria-hidden="true" preserveAspectRatio="none" viewBox="0 0 100 10"><rect class=${t} width=${Math.max(e>0?.5:0,100*e)} height="10" /></svg>`,qe=(e,t)=>t>0?e/t:0;function No({result:e}){let t=Math.max(...e.texts.map(({people:a})=>a));return n`
		<div class="scroll"><table>
			<caption>${o("notice.perLanguage")}</caption>
			<thead><tr><th scope="col">${o("notice.language")}</th><th scope="col" class="number">${o("notice.people")}</th><th class="wide"><span class="hidden">${o("notice.bar")}</span></th>
				<th scope="col" class="number">${o("notice.parts")}</th><th scope="col" class="number">${o("notice.cost")}</th></tr></thead>
			<tbody>${e.texts.map(a=>n`
				<tr key=${a.language}><th scope="row"><bdi>${E(a.language)}</bdi><${X} size="narrow" share=${qe(a.people,t)} /></th><td class="number">${$(a.people)}</td>
					<td class="wide"><${X} share=${qe(a.people,t)} /></td>
					<td class="number">${$(a.parts*a.people)} <small>${o("notice.each",$(a.parts))}</small>${a.seconds>0&&n` <small>${o("notice.seconds",$(a.seconds))}</small>`}</td><td class="number">${B(a.cost/1e6)}</td></tr>`)}</tbody>
			<tfoot><tr><th scope="row">${o("notice.together")}</th><td class="number">${$(e.people)}</td><td class="wide"></td><td class="number">${$(e.parts)}</td><td class="number">${B(e.cost/1e6)}</td></tr></tfoot>
		</table></div>`}function Pe({reasons:e,people:t}){let a=Object.entries(e),s=a.reduce((l,[,i])=>l+i,t);return a.length>0&&n`
		<div class="scroll"><table>
			<caption>${o("notice.leftOut")}</caption>
			<tbody>${a.map(([l,i])=>n`
				<tr key=${l}><th scope="row">${o(`notice.reason.${l}`)}</th><td class="number">${$(i)}</td><td class="wide"><${X} kind="out" share=${qe(i,s)} /></td></tr>`)}</tbody>
		</table></div>`}function Uo([e,t],a,s){let l=[];if(e===t)return l;for(let i=a-Ce;i<s&&l.length<40;i+=Ce){let r=new Date(i).setHours(0,0,0,0),c=new Date(r).setHours(0,e),m=new Date(e<t?r:r+Ce+36e5).setHours(0,t);m>a&&c<s&&l.push([Math.max(c,a),Math.min(m,s)])}return l}var je=26,_o=[10,30,60,120,180,360,720,1440,2880,5760,14400];function jo({notice:e,result:t}){let a=t.to.filter(d=>d.starts>0),s=t.starts-10*W,l=Math.max(t.ends+10*W,s+60*W),i=me[G.value].direction==="rtl",r=d=>100*(d-s)/(l-s),c=(d,k)=>{let Y=Math.max(.7,r(k)-r(d));return{x:`${i?100-r(d)-Y:r(d)}%`,width:`${Y}%`}},m=W*(_o.find(d=>(l-s)/W/d<=6)??20*1440),p=[];for(let d=new Date(s).setHours(0,0,0,0);d<l&&p.length<12;d+=m)r(d)>3&&r(d)<97&&p.push(d);let v=a.length*je+24,y=Uo(t.quiet,s,l),I=`${o("notice.starts")} ${b(t.starts)}, ${o("notice.ends")} ${b(t.ends)}`;return n`
		<figure>
			<figcaption>${o("notice.when")}</figcaption>
			<svg class="time" role="img" aria-label=${I} width="100%" height=${v}>
				${y.map(([d,k])=>n`<rect key=${d} class="quiet" ...${c(d,k)} y="0" height=${v-20} />`)}
				${p.map(d=>n`<g key=${d}>
					<line x1=${c(d,d).x} x2=${c(d,d).x} y1="0" y2=${v-20} />
					<text x=${c(d,d).x} y=${v-5} text-anchor="middle">${m>=Ce?new Date(d).getDate():rt(d)}</text></g>`)}
				${a.map((d,k)=>n`<rect key=${k} class="lane" ...${c(d.starts,d.ends)} y=${k*je+4} height=${je-8} rx="3" />`)}
			</svg>
			${y.length>0&&n`<p class="hint"><svg class="key" aria-hidden="true" width="14" height="14"><rect class="quiet" width="14" height="14" /></svg> ${o("notice.quiet")}</p>`}
			<div class="scroll"><table>
				<thead><tr><th scope="col">${o("notice.who")}</th><th scope="col" class="number">${o("notice.people")}</th><th scope="col">${o("notice.starts")}</th><th scope="col">${o("notice.ends")}</th></tr></thead>
				<tbody>${e.to.map((d,k)=>n`
					<tr key=${k}><th scope="row"><${ye} ...${d} /> <small>${ke(d)}</small></th><td class="number">${d.without?"–":$(t.to[k].people)}</td>
						<td>${t.to[k].starts?b(t.to[k].starts):"–"}</td><td>${t.to[k].ends?b(t.to[k].ends):"–"}</td></tr>`)}</tbody>
			</table></div>
		</figure>`}function qo({result:e}){return n`
		${e.no_way&&n`<p class="warning">${o("notice.noWay")}</p>`}
		${e.people===0&&n`<p class="warning">${o("notice.nobody")}</p>`}
		${e.texts.filter(({lost:t})=>t).map(({language:t})=>n`<p key=${t} class="warning">${o("notice.lost",E(t))}</p>`)}
		${e.over&&n`<p class="warning">${o("notice.over",B((e.cap-e.spent)/1e6))}</p>`}
		${e.late>0&&n`<p class="warning">${o("notice.late",$(e.late))}</p>`}
		${e.waits_quiet&&n`<p class="warning">${o("notice.waitsQuiet")}</p>`}`}function Se({notice:e,result:t}){let a=Math.max(1,Math.round((t.ends-t.starts)/W));return n`
		<section class="rehearsal" aria-label=${o("notice.rehearsal")}>
			<h2>${o("notice.rehearsal")}</h2>
			<p class="sum"><strong>${o("notice.sumPeople",$(t.people))}</strong> · ${o("notice.sumCost",B(t.cost/1e6))} · ${o("notice.sumTime",_(a))}</p>
			<${qo} result=${t} />
			<${No} result=${t} />
			<${Pe} reasons=${t.left_out} people=${t.people} />
			<${jo} notice=${e} result=${t} />
		</section>`}var We=u(null),Po=S(),Wo={n:()=>A("notice-edit","new"),j:()=>kt(1),k:()=>kt(-1)};function kt(e){let t=[...document.querySelectorAll(".tasks a")];t[Math.max(0,Math.min(t.length-1,t.indexOf(document.activeElement)+e))]?.focus()}var Xe=({notice:{state:e,urgent:t}})=>n`
	<span class=${`tag state-${e}`}>${o(`notice.state.${e}`)}</span>
	${t&&n`<b class="tag">${o("urgent")}</b>`}`;function Xo(){return f(()=>{h(()=>Po(["notices"],e=>{({notices:We.value}=e)}))},[Z.value.count]),Q(Wo),n`
		<h1>${o("notices")}</h1>
		<p><a class="button main" href="#notice-edit/new">${o("notice.new")}</a></p>
		${We.value?.length===0&&n`<p class="empty">${o("notice.none")}</p>`}
		<ul class="tasks">${We.value?.map(e=>n`
			<li key=${e.id} class=${e.state==="running"?"live":""}>
				<div class="what">
					<a href=${`#notice/${e.id}`}><strong dir="auto">${e.title??"?"}</strong></a>
					<small><${Xe} notice=${e} /> <bdi>${e.by}</bdi>
						<time>${b(e.starts||e.made)}</time></small>
				</div>
			</li>`)}</ul>
		<p class="hint">${o("notice.keys")}</p>`}var w=u(null),re=u(null),ie=u(!1),Oe=u(""),Ko=({state:e,messages:t})=>e==="running"||t.waiting+t.sending>0,Ke=({state:e})=>e==="draft"||e==="approved",zo=S(),Vo=S(),xt=e=>zo([`notices/${e}`],t=>{w.value=t,Ke(t)&&re.value?.hash!==t.hash&&h(()=>Vo([`notices/${e}/rehearsal`],a=>{re.value={hash:t.hash,...a}}))});function Yo(e){let t,a=async()=>{let s=performance.now();await h(()=>xt(e));let l=performance.now()-s;t!==null&&w.value&&Ko(w.value)&&(t=setTimeout(a,Math.max(1e3,10*l)))};return a(),()=>{clearTimeout(t),t=null}}var K=(e,t={})=>h(async()=>{ie.value=!1,await g(`notices/${w.value.id}`,{what:e,...t}),await xt(w.value.id),Z.value={count:Z.value.count+1,person:void 0}});async function Go(e){e.preventDefault();let{language:t}=Object.fromEntries(new FormData(e.target));Oe.value="",await h(()=>g(`notices/${w.value.id}/test`,{language:t}))&&(Oe.value=o("notice.tested"))}function Zo(){let e=w.value;return n`
		<h1><bdi>${e.title}</bdi></h1>
		<p><${Xe} notice=${e} /></p>
		<dl class="facts">
			<dt>${o("notice.writtenBy")}</dt><dd><bdi>${e.by}</bdi> · <time>${b(e.made)}</time></dd>
			<dt>${o("notice.approvedBy")}</dt><dd>${e.approved_by?n`<bdi>${e.approved_by}</bdi> · <time>${b(e.approved)}</time>`:"–"}</dd>
			<dt>${o("notice.hash")}</dt><dd><code>${e.hash}</code></dd>
			${(e.starts||e.start)>0&&n`<dt>${o("notice.starts")}</dt><dd><time>${b(e.starts||e.start)}</time></dd>`}
			${e.valid>0&&n`<dt>${o("notice.valid")}</dt><dd>${_(e.valid)}</dd>`}
			${e.call&&n`<dt>${o("notice.how")}</dt><dd>${o("notice.call")}</dd>`}
			<dt>${o("notice.who")}</dt><dd>${e.to.map((t,a)=>n`<span key=${a}>${a>0&&" · "}<${ye} ...${t} /> <small>${ke(t)}</small></span>`)}
				${e.only.length>0&&n` · <small>${o("notice.only")}: ${e.only.map(E).join(", ")}</small>`}</dd>
		</dl>`}var Qo=()=>n`
	<div class="cards" role="list" aria-label=${o("notice.texts")}>${w.value.texts.map(({language:e,text:t,recording:a})=>n`
		<div key=${e} role="listitem" class="card"><strong><bdi>${E(e)}</bdi></strong><p dir="auto" lang=${e??void 0}>${t}</p>
			<${xe} language=${e} recording=${a} /></div>`)}</div>`;function Jo(){let e=w.value;return e.call?null:e.phone?n`
		<form class="actions" onSubmit=${Go}>
			<label class="inline"><span>${o("notice.testIn")}</span> <select name="language">${e.texts.map(({language:t})=>n`<option key=${t} value=${t??""}>${E(t)}</option>`)}</select></label>
			<button>${o("notice.test")} <bdi dir="ltr">${e.phone}</bdi></button>
			<output role="status">${Oe.value}</output>
		</form>`:n`<p class="hint">${o("notice.noPhone")} <code dir="ltr">passaparola notice phone +39… ${N.value.name} --by …</code></p>`}function ea(){return n`
		<form class="actions" onSubmit=${t=>{t.preventDefault();let{at:a}=Object.fromEntries(new FormData(t.target));K("start",{at:a?new Date(a).getTime():0})}}>
			<button class="main">${o("notice.start")}</button>
			<label class="inline"><span>${o("notice.startAt")}</span> <input name="at" type="datetime-local" /></label>
		</form>`}var ta=()=>ie.value?n`
	<button type="button" class="alert" onClick=${()=>K("stop")}>${o("notice.stopSure")}</button>
	<button type="button" onClick=${()=>{ie.value=!1}}>${o("notice.stopNot")}</button>`:n`
	<button type="button" onClick=${()=>{ie.value=!0}}>${o("notice.stop")}</button>`;function oa(){let e=w.value,t=sessionStorage.getItem(`pin-${e.id}`);return n`
		${t&&e.street&&n`<p class="warning">${o("notice.pin")} <code dir="ltr">${e.id} ${e.street} ${t}</code></p>`}
		${e.state==="draft"&&(e.own?n`<p>${o("notice.waitsApproval")}</p>`:n`
			<p class="actions"><button type="button" class="main" onClick=${()=>K("approve",{hash:e.hash})}>${o("notice.approve")} <code>${e.hash}</code></button></p>
			<p class="hint">${o("notice.approveHint")}</p>`)}
		${e.state==="approved"&&n`<${ea} />`}
		<p class="actions">${e.own&&n`<a class="button" href=${`#notice-edit/${e.id}`}>${o("notice.change")}</a>`}</p>
		<${Jo} />
		${re.value&&n`<${Se} notice=${e} result=${re.value} />`}`}var aa=["delivered","sent","sending","waiting","unknown","failed","stopped"];function na(){let{messages:e,to_come:t,failed:a,planned:s}=w.value,l=[...aa.map(c=>[o(`notice.message.${c}`),e[c],c]),[o("notice.toCome"),t,"waiting"]].filter(([,c])=>c>0),i=e.delivered+e.sent+e.unknown+e.failed+e.stopped,r=i+e.waiting+e.sending+t;return n`
		<p class="sum" role="status">${o("notice.gone",$(i))} / ${$(r)}${s?"":" …"}</p>
		<progress aria-label=${o("notice.progress")} max=${Math.max(r,1)} value=${i}></progress>
		<div class="scroll"><table>
			<caption>${o("notice.results")}</caption>
			<tbody>${l.map(([c,m,p])=>n`
				<tr key=${c}><th scope="row">${c}</th><td class="number">${$(m)}</td><td class="wide"><${X} kind=${p==="failed"?"out":""} share=${r>0?m/r:0} /></td></tr>`)}</tbody>
		</table></div>
		${Object.keys(a).length>0&&n`<div class="scroll"><table>
			<caption>${o("notice.whyFailed")}</caption>
			<tbody>${Object.entries(a).map(([c,m])=>n`<tr key=${c}><th scope="row">${o(`failure.${c}`)}</th><td class="number">${$(m)}</td></tr>`)}</tbody></table></div>`}
		<${Pe} reasons=${w.value.left_out} people=${r} />`}function sa(){let{state:e,id:t}=w.value;return n`
		${!(e==="done"||e==="stopped")&&n`<p class="actions">
			${e==="running"?n`<button type="button" class="main" onClick=${()=>K("pause")}>${o("notice.pause")}</button>`:n`<button type="button" class="main" onClick=${()=>K("start")}>${o("notice.resume")}</button>`}
			<${ta} /></p>`}
		<${na} />
		<h2>${o("notice.again")}</h2>
		<p class="actions">${["moved","cancelled","more"].map(s=>n`<a key=${s} class="button" href=${`#notice-edit/new/${t}/${s}`}>${o(`notice.again.${s}`)}</a>`)}</p>`}var la={p:()=>w.value?.state==="running"?K("pause"):w.value?.state==="paused"&&K("start"),e:()=>w.value?.own&&Ke(w.value)&&document.querySelector('a[href^="#notice-edit/"]').click()};function ia({parts:[e]}){return f(()=>{w.value=re.value=null,Oe.value="",ie.value=!1},[e]),f(()=>Yo(e),[e,w.value?.state,Z.value.count]),Q(la),w.value===null?n`<h1 class="hidden">${o("notices")}</h1>`:n`
		<${Zo} />
		<${Qo} />
		${Ke(w.value)?n`<${oa} />`:n`<${sa} />`}
		<p class="hint">${o("notice.oneKeys")}</p>`}var C=u(null),Me=u({lists:[],desks:[]}),ce=u(null),te=u({}),ra=[30,60,120,360,1440,4320],ca=[15,30,60,120,360,1440],ze=()=>({title:"",to:[{kind:"list",name:"",notice:0,after:0,without:!1}],only:[],start:0,valid:0,urgent:!1,call:!1,street:"",texts:[{language:O.value.languages[0].tag,text:""},{language:null,text:""}]});function $a(e,t){let a=e.again[t]??{};return{...ze(),title:`${o(`notice.again.${t}`)}: ${e.title}`.slice(0,100),urgent:!0,valid:120,to:[{kind:"those",name:null,notice:e.id,after:0,without:!1}],texts:e.texts.map(({language:s,text:l})=>({language:s,text:(a[s??"en"]??"")+l}))}}async function ua([e,t,a]){C.value=ce.value=null,te.value={},await h(async()=>{Me.value=await M("audience"),C.value=e!=="new"?await M(`notices/${e}`):t?$a(await M(`notices/${t}`),a):ze();for(let{language:s,text:l}of C.value.texts)St(s,l)})}var L=e=>{C.value={...C.value,...e},ce.value=null},Ee=(e,t,a)=>L({[e]:C.value[e].map((s,l)=>l===t?{...s,...a}:s)}),da=(e,t)=>L({[e]:C.value[e].filter((a,s)=>s!==t)});async function St(e,t){try{let a=t?await g("parts",{text:t}):null;te.value={...te.value,[e]:a}}catch{te.value={...te.value,[e]:null}}}var Ct={};function Ot(e,t){let{language:a}=C.value.texts[e];Ee("texts",e,{text:t}),clearTimeout(Ct[a]),Ct[a]=setTimeout(St,200,a,t)}function pa({index:e,text:t,weight:a}){if(!a)return n`<output></output>`;let s=a.letters&&[...a.letters].length<=12;return n`
		<output>${o("notice.weight",$(a.parts))} · ${o("notice.letterCount",$(a.units))}${a.price?` · ${B(a.price)}`:""}</output>
		${a.encoding==="ucs2"&&!s&&n`<p class="hint">${o("notice.script")}</p>`}
		${s&&n`
			<p class="letters" dir="auto"><${yt} text=${t} letters=${a.letters} /></p>
			<p class="hint">${o("notice.dear")}${a.plain&&a.plain_parts<a.parts?` ${o("notice.plainSaves",$(a.plain_parts))}`:""}</p>
			${a.plain&&n`<button type="button" onClick=${()=>{Ot(e,a.plain)}}>${o("notice.usePlain")}</button>`}`}`}function ma({index:e,text:{language:t,text:a,recording:s}}){let l=`text-${t??"others"}`;return n`
		<div class="card">
			<label for=${l}><bdi>${E(t)}</bdi></label>
			<textarea id=${l} rows="4" maxlength="1600" dir="auto" lang=${t??void 0} value=${a} onInput=${({target:i})=>Ot(e,i.value)}></textarea>
			<${pa} index=${e} text=${a} weight=${te.value[t]} />
			<${xe} language=${t} recording=${s} />
			${s&&n`<button type="button" onClick=${()=>Ee("texts",e,{recording:null})}>${o("notice.noRecording")}</button>`}
		</div>`}function ha(){let{texts:e}=C.value,t=[...O.value.languages.map(({tag:a})=>a),null].filter(a=>!e.some(({language:s})=>s===a));return n`
		<fieldset><legend>${o("notice.texts")}</legend>
			<div class="cards">${e.map((a,s)=>n`<${ma} key=${a.language} index=${s} text=${a} />`)}</div>
			${t.length>0&&n`<label class="inline">${o("notice.addLanguage")}
				<select value="" onChange=${({target:a})=>{L({texts:[...e,{language:a.value==="others"?null:a.value,text:""}]}),a.value=""}}><option value=""></option>${t.map(a=>n`<option key=${a} value=${a??"others"}>${E(a)}</option>`)}</select></label>`}
			<p class="hint">${o("notice.textsHint")}</p>
		</fieldset>`}var fa=()=>[...Me.value.lists.map(({name:e,people:t})=>["list",e,`${e} (${$(t)})`]),...Me.value.lists.filter(({themselves:e})=>e>0).map(({name:e,themselves:t})=>["tag",e,`${e} (${$(t)})`]),...Me.value.desks.map(e=>["desk",e,j(e)])];function va({index:e,people:t}){let a=t.kind==="those"?`those/${t.notice}`:`${t.kind}/${t.name??""}`,s=fa(),l=({target:i})=>{let[r,...c]=i.value.split("/");Ee("to",e,r==="those"?{kind:r,notice:Number(c[0]),name:null}:{kind:r,name:c.join("/"),notice:0})};return n`
		<li>
			<label><span class="hidden">${o("notice.who")}</span>
				<select required value=${a==="list/"?"":a} onChange=${l}>
					<option value="" disabled>${o("notice.choose")}</option>
					${["list","tag","desk"].map(i=>s.some(([r])=>r===i)&&n`
						<optgroup key=${i} label=${o(`notice.to.${i}`)}>${s.filter(([r])=>r===i).map(([,r,c])=>n`
							<option key=${r} value=${`${i}/${r}`}>${c}</option>`)}</optgroup>`)}
					${t.kind==="those"&&n`<option value=${a}>${o("notice.to.those")} ${t.notice}</option>`}
					<option value="everyone/">${o("notice.to.everyone")}</option>
				</select></label>
			<label><span class="hidden">${o("notice.when")}</span>
				<select value=${t.without?"without":String(t.after)} onChange=${({target:i})=>Ee("to",e,i.value==="without"?{without:!0,after:0}:{without:!1,after:Number(i.value)})}>
					<option value="0">${o("notice.atOnce")}</option>
					${[...new Set([...ca,t.after])].filter(Boolean).map(i=>n`<option key=${i} value=${i}>${o("notice.after",_(i))}</option>`)}
					<option value="without">${o("notice.without")}</option>
				</select></label>
			${C.value.to.length>1&&n`<button type="button" onClick=${()=>da("to",e)}>${o("notice.remove")}</button>`}
		</li>`}function ga(){let{to:e,only:t}=C.value;return n`
		<fieldset><legend>${o("notice.who")}</legend>
			<ul class="lines">${e.map((a,s)=>n`<${va} key=${s} index=${s} people=${a} />`)}</ul>
			<button type="button" onClick=${()=>L({to:[...e,{...ze().to[0],after:60}]})}>${o("notice.addLine")}</button>
			<details open=${t.length>0}><summary>${o("notice.only")}</summary>
				<div class="ticks">${O.value.languages.map(({tag:a,name:s})=>n`
					<label key=${a} class="tick"><input type="checkbox" checked=${t.includes(a)} onChange=${({target:l})=>L({only:l.checked?[...t,a]:t.filter(i=>i!==a)})} /> <bdi>${s}</bdi></label>`)}</div></details>
		</fieldset>`}function ba(){let{start:e,valid:t,urgent:a,call:s,street:l}=C.value;return n`
		<fieldset class="options"><legend>${o("notice.when")}</legend>
			<label>${o("notice.startAt")}<input type="datetime-local" value=${e?lt(e):""} onChange=${({target:i})=>L({start:i.value?it(i.value):0})} /></label>
			<label>${o("notice.valid")}<select value=${String(t)} required=${a} onChange=${({target:i})=>L({valid:Number(i.value)})}>
				<option value="0">${o("notice.always")}</option>
				${[...new Set([...ra,t])].filter(Boolean).map(i=>n`<option key=${i} value=${i}>${_(i)}</option>`)}</select></label>
			<label class="tick"><input type="checkbox" checked=${a} onChange=${({target:i})=>L({urgent:i.checked,valid:i.checked&&t===0?120:t})} /> ${o("notice.urgent")}</label>
			<label class="tick"><input type="checkbox" checked=${s} onChange=${({target:i})=>L({call:i.checked,texts:C.value.texts.map(r=>({...r,recording:i.checked?r.recording:null}))})} /> ${o("notice.call")}</label>
			<label>${o("notice.street")}<input value=${l??""} pattern="[A-Za-z]{4,12}" maxlength="12" onInput=${({target:i})=>L({street:i.value})} /></label>
		</fieldset>`}var Mt=()=>({...C.value,street:C.value.street??""});async function wa(){await h(async()=>{ce.value=await g("rehearsal",Mt())})}async function ya(e,t){e.preventDefault(),await h(async()=>{let a=await g(t==="new"?"notices":`notices/${t}/text`,Mt());a.pin&&sessionStorage.setItem(`pin-${a.id}`,a.pin),A("notice",String(a.id))})}function ka({parts:e}){if(f(()=>{ua(e)},e),C.value===null)return n`<h1 class="hidden">${o("notice.new")}</h1>`;let t=a=>{a.key==="Enter"&&(a.ctrlKey||a.metaKey)&&a.currentTarget.requestSubmit()};return n`
		<h1>${o(e[0]==="new"?"notice.new":"notice.change")}</h1>
		<form class="notice-form" onSubmit=${a=>ya(a,e[0])} onKeyDown=${t}>
			<label>${o("notice.title")}<input id="title" required maxlength="100" dir="auto" value=${C.value.title} onInput=${({target:a})=>L({title:a.value})} /></label>
			<${ga} />
			<${ha} />
			<${ba} />
			<p class="actions"><button type="button" onClick=${wa}>${o("notice.rehearse")}</button> <button class="main">${o("notice.save")}</button></p>
			<p class="hint">${o("notice.saveHint")}</p>
		</form>
		${ce.value&&n`<${Se} notice=${C.value} result=${ce.value} />`}`}var Be=u(null),xa=S(),Ca=[4,12,26,52],Ye={week:["came","machine","person","asked","lost"],topic:["came","machine"],language:["came","machine","person"],hour:["came","machine","person","asked"],desk:["asked","waiting"]},Ve={week:["machine","person"],topic:["machine"],language:["machine","person"],hour:["machine","person"],desk:["asked"]},Sa={week:e=>ve(ge(e)),topic:e=>e===""?o("otherTopic"):fe(e),language:e=>O.value.languages.find(({tag:t})=>t===e)?.name??o("unknownLanguage"),hour:e=>`${e}:00`,desk:j},Oa=e=>e===null?"–":$(e);function Ma({row:e,of:t,most:a}){let s=0;return n`
		<svg class="plot" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
			<rect class="back" width="100" height="10" />
			${t.map(l=>{let i=100*(e[l]??0)/a;return s+=i,n`<rect key=${l} class=${`of-${l}`} x=${s-i} width=${i} height="10" />`})}
		</svg>`}function Ea({by:e}){let t=Be.value[e],a=Math.max(1,...t.map(s=>Ve[e].reduce((l,i)=>l+(s[i]??0),0)));return n`
		<section class="numbers">
			<h2 id=${`by-${e}`}>${o(`by.${e}`)}</h2>
			${t.length===0?n`<p class="empty">${o("noNumbers")}</p>`:n`
				<div class="sheet" tabindex="0" role="region" aria-labelledby=${`by-${e}`}><table>
					<thead><tr><th scope="col">${o(`by.${e}`)}</th><td class="beside">${Ve[e].map(s=>n`<span key=${s} class=${`key of-${s}`}>${o(`count.${s}`)}</span> `)}</td>
						${Ye[e].map(s=>n`<th key=${s} scope="col">${o(`count.${s}`)}</th>`)}</tr></thead>
					<tbody>${t.map(s=>n`
						<tr key=${s.name}><th scope="row"><bdi>${Sa[e](s.name)}</bdi></th>
							<td class="beside"><${Ma} row=${s} of=${Ve[e]} most=${a} /></td>
							${Ye[e].map(l=>n`<td key=${l}>${Oa(s[l])}</td>`)}</tr>`)}</tbody>
				</table></div>`}
		</section>`}function Ba({parts:[e="12"]}){f(()=>{P(()=>xa([`numbers?weeks=${e}`],a=>{Be.value=a}))},[e]);let t=()=>h(()=>st("numbers/export",{weeks:Number(e)},"numbers.csv"));return n`
		<h1>${o("numbers")}</h1>
		<div class="filters">
			${Ca.map(a=>n`<button type="button" key=${a} aria-pressed=${String(a)===e} onClick=${()=>A("numbers",String(a))}>${o("weeks",$(a))}</button>`)}
			<button type="button" onClick=${()=>globalThis.print()}>${o("print")}</button>
			<button type="button" onClick=${t}>${o("export")}</button>
		</div>
		${Be.value&&n`
			<p class="hint">${o("suppressed",$(Be.value.below))}</p>
			${Object.keys(Ye).map(a=>n`<${Ea} key=${a} by=${a} />`)}`}`}var Ze=u(null),z=u(null),Ra=()=>h(async()=>{Ze.value=(await M("staff")).staff});async function Ge(e){if(z.value=null,e.desks===""){q.value="staff-desks";return}await h(async()=>{let t=await g("staff",e);t.link&&(z.value={name:e.name,link:`${location.origin}/desk/#link=${t.link}`})},"saved")&&(Ze.value=(await M("staff")).staff)}var Et=e=>{let t=e.getAll("desks");return t.includes("all")?"all":t.join(" ")};function Bt({role:e="volunteer",desks:t="desk"}){let a=t.split(" ");return n`
		<label>${o("roleWord")}<select name="role">${["volunteer","coordinator","admin"].map(s=>n`
			<option key=${s} value=${s} selected=${s===e}>${o(`role.${s}`)}</option>`)}</select></label>
		<fieldset><legend>${o("desks")}</legend>
			${["all",...O.value.desks].map(s=>n`
				<label key=${s} class="tick"><input type="checkbox" name="desks" value=${s} defaultChecked=${a.includes(s)} /> ${s==="all"?o("allDesks"):j(s)}</label>`)}
		</fieldset>`}function Da(){let e=async t=>{t.preventDefault();let a=new FormData(t.target);await Ge({what:"add",name:a.get("name").trim(),role:a.get("role"),desks:Et(a)}),z.value&&t.target.reset()};return n`
		<section><h2>${o("addStaff")}</h2>
			<form class="stack" onSubmit=${e}>
				<label>${o("name")}<input name="name" required maxlength="32" autocapitalize="none" autocomplete="off" minlength="2" pattern="[a-z][a-z0-9.\\-]*" /></label>
				<p class="hint">${o("nameHint")}</p>
				<${Bt} />
				<button class="main">${o("addStaff")}</button>
			</form></section>`}function La({one:e}){let t=s=>{s.preventDefault();let l=new FormData(s.target);Ge({what:"role",name:e.name,role:l.get("role"),desks:Et(l)})},a=s=>()=>Ge({what:s,name:e.name});return n`
		<li class=${e.disabled?"off":""}>
			<details><summary><bdi>${e.name}</bdi>
				<span class="tag">${o(`role.${e.role}`)}</span>
				${e.disabled&&n`<b class="tag">${o("off")}</b>`}
				${!e.password&&n`<span class="tag">${o("noPassword")}</span>`}
				${e.code&&n`<span class="tag">${o("secondStep")}</span>`}
				<small>${e.desks==="all"?o("allDesks"):e.desks.split(" ").map(j).join(", ")}</small></summary>
				<form class="stack" onSubmit=${t}><${Bt} role=${e.role} desks=${e.desks} /><button>${o("save")}</button></form>
				<p class="deeds">
					<button type="button" onClick=${a("link")} disabled=${e.disabled}>${o("newLink")}</button>
					<button type="button" onClick=${a(e.disabled?"enable":"disable")} disabled=${e.name===N.value.name}>${o(e.disabled?"enable":"disable")}</button>
				</p>
			</details>
		</li>`}function Ia(){return f(()=>{z.value=null,Ra()},[]),n`
		<h1>${o("staff")}</h1>
		${z.value&&n`<p class="once" role="status">${o("linkOf")} <bdi>${z.value.name}</bdi>: <code dir="ltr">${z.value.link}</code><br />
			<small>${o("linkHint")}</small></p>`}
		<div class="panels">
			<section><h2>${o("staffNow")}</h2><ul class="items members">${Ze.value?.map(e=>n`<${La} key=${e.name} one=${e} />`)}</ul></section>
			<${Da} />
		</div>`}var T=u([]),Rt,Aa=S();async function Re(e){Rt!==e&&(T.value=[]),Rt=e,await Aa([`voices/${e}`],t=>{T.value=t.clips})}var Dt=e=>O.value.languages.find(t=>t.tag===e),oe=e=>Dt(e)?.name??e,De=({tag:e,children:t})=>n`
	<p class="aloud" lang=${e} dir=${Dt(e)?.right_to_left?"rtl":"ltr"}>${t}</p>`;function Lt({addresses:e,label:t,id:a}){let[s,l]=nt(0);return n`<audio id=${a} controls preload="none" src=${e[s]} aria-label=${t} autoplay=${s>0} onEnded=${()=>l((s+1)%e.length)}></audio>`}var It={rate:8e3,longest:600,tidies:!0};function Fa(e,t){let a=new DataView(new ArrayBuffer(44+2*e.length)),s=(l,i)=>[...i].forEach((r,c)=>a.setUint8(l+c,r.charCodeAt(0)));return s(0,"RIFF"),a.setUint32(4,36+2*e.length,!0),s(8,"WAVEfmt "),a.setUint32(16,16,!0),a.setUint16(20,1,!0),a.setUint16(22,1,!0),a.setUint32(24,t,!0),a.setUint32(28,2*t,!0),a.setUint16(32,2,!0),a.setUint16(34,16,!0),s(36,"data"),a.setUint32(40,2*e.length,!0),e.forEach((l,i)=>a.setInt16(44+2*i,Math.round(Math.max(-1,Math.min(1,l))*32767),!0)),new Uint8Array(a.buffer)}async function At(e,{rate:t,longest:a}){let l=await new OfflineAudioContext(1,1,t).decodeAudioData(await e.arrayBuffer()),i=Math.min(l.duration,a),r=new OfflineAudioContext(1,Math.max(1,Math.floor(i*t)),t),c=r.createBufferSource();c.buffer=l,c.connect(r.destination),c.start();let m=await r.startRendering(),p=Fa(m.getChannelData(0),t);return{seconds:Math.max(1,Math.round(i)),sound:URL.createObjectURL(new Blob([p],{type:"audio/wav"})),wave:p}}var Le=class e{static async begin(t=It){let a=new e,{tidies:s}=a.shape=t;return a.stream=await navigator.mediaDevices.getUserMedia({audio:{echoCancellation:s,noiseSuppression:s,autoGainControl:s}}),a.recorder=new MediaRecorder(a.stream),a.chunks=[],a.recorder.ondataavailable=({data:l})=>a.chunks.push(l),a.recorder.start(),a}async end(){let t=new Promise(a=>{this.recorder.onstop=a});this.recorder.stop(),await t;for(let a of this.stream.getTracks())a.stop();return At(new Blob(this.chunks),this.shape).catch(()=>null)}},Ft=(e,t=It)=>At(e,t).catch(()=>null);var Ht={rate:16e3,longest:360,tidies:!1},Tt=12<<20,Ha=/\.(wav|flac|ogg|oga|opus|mp3)$/i,D=u({state:"none"}),$e,V=0;function Ie({message:e,said:t}){q.value=e,D.value={state:"none",said:t}}async function Qe(e,t){let a=++V;q.value=le.value="",D.value={state:"preparing"};try{if(t.size>Tt)throw new Error("upload");await pe(t);let{seconds:s}=await g("voices/hear",e);a===V&&(D.value={state:"ready",seconds:s,sound:`api/voices/heard?language=${e.language}&take=${V}`})}catch(s){a===V&&Ie(s)}}async function Nt(){q.value=le.value="";let e=++V;try{let t=await Le.begin(Ht);if(e!==V){t.end();return}$e=t,D.value={state:"recording"}}catch{Ie(new Error("voice-microphone"))}}async function Ut(e){let t=await $e.end();$e=null,t===null?Ie(new Error("voice-microphone")):await Qe(e,new File([t.wave],"voice.wav"))}async function _t(e,t){if(Ha.test(t.name)&&t.size<=Tt)return Qe(e,t);let a=await Ft(t,Ht);return Qe(e,a===null?t:new File([a.wave],"voice.wav"))}function Ae(){V++,$e?.end(),$e=null,D.value={state:"none"}}async function jt(e,t,a){q.value=le.value="",D.value={...D.value,state:"keeping"};try{await g(t,a),await Re(e),le.value="voice.inForce",D.value={state:"none"}}catch(s){Ie(s)}}var qt=(e,t)=>jt(e.language,"voices/keep",{...e,...t}),Pt=e=>jt(e.language,"voices/back",e);var Kt=u("");function Wt(e){let t=T.value.findIndex(s=>s.id===e);return[...T.value.slice(t+1),...T.value.slice(0,Math.max(0,t))].find(({state:s})=>s!=="recorded")?.id}var Ta=()=>(document.getElementById("taken")??document.getElementById("heard"))?.play();function Na({clip:e}){let{files:t}=e.heard;return n`
		<h2>${o("voice.now")} <span class="tag">${o(`voice.${e.state}`)}</span></h2>
		${t.length>0?n`<${Lt} key=${t[0]} id="heard" addresses=${t.map(a=>`/audio/${a}`)} label=${o("voice.now")} />`:n`<p class="hint">${o("voice.silent")}</p>`}`}var ae=({name:e})=>n` <kbd aria-hidden="true">${e}</kbd>`;function Ua({onKeep:e}){let{seconds:t,sound:a}=D.value;return n`
		<form class="take" onSubmit=${e}>
			<h2>${o("voice.taken")} <small>${$(t)} s</small></h2>
			<audio id="taken" controls src=${a} aria-label=${o("voice.taken")}></audio>
			<label class="inline">${o("voice.reader")} <input name="reader" dir="auto" maxlength="40" value=${Kt.value} /></label>
			<label class="inline">${o("voice.until")} <input name="until" type="date" /></label>
			<div class="actions"><button class="main">${o("voice.keep")}<${ae} name="K" /></button>
				<button type="button" onClick=${Ae}>${o("voice.drop")}<${ae} name="X" /></button></div>
		</form>`}function _a({clip:e,actions:t}){let{said:a,state:s}=D.value;return n`
		${a&&n`<p class="hint"><bdi lang="en" dir="ltr">${a}</bdi></p>`}
		<p role="status">${s==="recording"?o("voice.recording"):s==="preparing"||s==="keeping"?o("voice.working"):""}</p>
		${s==="ready"&&n`<${Ua} onKeep=${t.keep} />`}
		<div class="actions">
			<button type="button" class=${s==="ready"?"":"main"} aria-pressed=${s==="recording"} disabled=${s==="preparing"||s==="keeping"} onClick=${t.record}>${o(s==="recording"?"voice.stop":"voice.record")}<${ae} name="R" /></button>
			<label class="pick">${o("voice.file")}<${ae} name="U" /> <input id="voice-file" type="file" accept="audio/*,.opus" disabled=${s!=="none"&&s!=="ready"} onChange=${t.choose} /></label>
			${(e.own||e.before)&&n`<button type="button" disabled=${s!=="none"} onClick=${t.back}>${o(e.before?"voice.back":"voice.remove")}<${ae} name="Z" /></button>`}
		</div>`}function ja(e,t){let a={language:e,id:t?.id},s=(...l)=>l.includes(D.value.state);return{record:()=>{s("recording")?Ut(a):s("none","ready")&&Nt()},choose:({target:l})=>l.files.length>0&&_t(a,l.files[0]),back:()=>s("none")&&(t.own||t.before)&&Pt(a),keep:l=>{l?.preventDefault();let i=document.querySelector("form.take");if(!s("ready")||!i?.reportValidity())return;let{reader:r,until:c}=Object.fromEntries(new FormData(i));Kt.value=r,qt(a,{print:t.print,reader:r,until:c})},drop:()=>s("ready","recording")&&Ae()}}var Xt=()=>N.value.role!=="volunteer";function zt({tag:e,id:t}){let a=T.value.find(i=>i.id===t),s=ja(e,a),l=()=>{let i=Wt(t);i&&A("voices",e,i)};return f(()=>Ae,[t]),Q([{key:"l",name:"voice.listen",run:Ta},{key:"n",name:"voice.next",run:l},...Xt()&&a?[{key:"r",name:"voice.record",run:s.record},{key:"k",name:"voice.keep",run:s.keep},{key:"x",name:"voice.drop",run:s.drop},{key:"u",name:"voice.file",run:()=>document.getElementById("voice-file").click()},{key:"z",name:"voice.back",run:s.back}]:[]]),n`
		<div class="top"><a class="back" href=${`#voices/${e}`} aria-label=${o("voice.list")}>${document.documentElement.dir==="rtl"?"→":"←"}</a>
			<h1><bdi lang="en" dir="ltr">${t}</bdi> · <span lang=${e}>${oe(e)}</span></h1></div>
		${a&&n`
			<section class="studio" aria-label=${o("voice.aloud")}><${De} tag=${e}>${a.text}<//></section>
			${Xt()&&n`<${_a} clip=${a} actions=${s} />`}
			<${Na} clip=${a} />`}
		<div class="actions"><button type="button" onClick=${l} disabled=${!Wt(t)}>${o("voice.next")}<${ae} name="N" /></button></div>`}var Fe=u({languages:[],clips:{}}),ue=u("todo"),ne=u(0),et=60,qa=S(),Je=["recorded","synthetic","missing","stale","expired"],tt={recorded:"●",synthetic:"◐",missing:"○",stale:"↻",expired:"✕"},Vt=e=>ue.value===""||e===ue.value||ue.value==="todo"&&e&&e!=="recorded";function Pa({chosen:e}){return n`
		<div class="sheet" tabindex="0" role="region" aria-label=${o("voices")}><table>
			<thead><tr><th scope="col">${o("field.language")}</th>${Je.map(t=>n`<th key=${t} scope="col"><span aria-hidden="true">${tt[t]} </span>${o(`voice.${t}`)}</th>`)}</tr></thead>
			<tbody>${Fe.value.languages.map(t=>n`
				<tr key=${t.language}><th scope="row"><a href=${`#voices/${t.language}`} aria-current=${t.language===e?"true":void 0} lang=${t.language}>${oe(t.language)}</a></th>
					${Je.map(a=>n`<td key=${a}>${$(t[a])}</td>`)}</tr>`)}</tbody>
		</table></div>`}function Wa({chosen:e}){return n`
		<div class="actions">
			<label class="inline">${o("voice.state")} <select value=${ue.value} onChange=${({target:t})=>{ue.value=t.value,ne.value=et}}>
				<option value="todo">${o("voice.todo")}</option>
				${Je.map(t=>n`<option key=${t} value=${t}>${o(`voice.${t}`)}</option>`)}
				<option value="">${o("voice.any")}</option></select></label>
			<label class="inline">${o("language")} <select value=${e??""} onChange=${({target:t})=>A("voices",...t.value?[t.value]:[])}>
				<option value="">${o("voice.eachLanguage")}</option>
				${Fe.value.languages.map(({language:t})=>n`<option key=${t} value=${t} lang=${t}>${oe(t)}</option>`)}</select></label>
		</div>`}var Yt=({all:e})=>e>ne.value&&n`
	<button type="button" onClick=${()=>{ne.value+=et}}>${o("more")}</button>`;function Xa(){let{languages:e,clips:t}=Fe.value,a=Object.entries(t).filter(([,s])=>s.some(Vt));return a.length===0?n`<p class="empty">${o("voice.none")}</p>`:n`
		<h2 role="status">${o("voice.phrases",$(a.length))}</h2>
		<div class="sheet voices" tabindex="0" role="region" aria-label=${o("voice.phrase")}><table>
			<thead><tr><th scope="col">${o("voice.phrase")}</th>${e.map(({language:s})=>n`<th key=${s} scope="col" lang=${s}>${oe(s)}</th>`)}</tr></thead>
			<tbody>${a.slice(0,ne.value).map(([s,l])=>n`
				<tr key=${s}><th scope="row"><bdi lang="en" dir="ltr">${s}</bdi></th>
					${l.map((i,r)=>n`<td key=${e[r].language}>${i&&n`
						<a class=${i} href=${`#voices/${e[r].language}/${encodeURIComponent(s)}`}><span aria-hidden="true">${tt[i]}</span><span class="hidden">${o(`voice.${i}`)}</span></a>`}</td>`)}</tr>`)}</tbody>
		</table></div>
		<${Yt} all=${a.length} />`}function Ka({tag:e}){let t=T.value.filter(({state:a})=>Vt(a));return t.length===0?n`<p class="empty">${o("voice.none")}</p>`:n`
		<h2 role="status">${o("voice.toRead",$(t.length))}</h2>
		<p class="hint">${o("voice.toReadHint")}</p>
		<ol class="reading">${t.slice(0,ne.value).map(({id:a,state:s,text:l})=>n`
			<li key=${a}><${De} tag=${e}>${l}<//>
				<a href=${`#voices/${e}/${encodeURIComponent(a)}`}><bdi lang="en" dir="ltr">${a}</bdi></a> <small>${tt[s]} ${o(`voice.${s}`)}</small></li>`)}</ol>
		<${Yt} all=${t.length} />`}function za({parts:[e,t]}){return f(()=>{ne.value=et,P(async()=>{e&&await Re(e),t||await qa(["voices"],a=>{Fe.value=a})})},[e]),t?n`<${zt} tag=${e} id=${t} />`:n`
		<h1>${o("voices")}</h1>
		<p class="hint">${o("voice.hint")}</p>
		<${Pa} chosen=${e} />
		<${Wa} chosen=${e} />
		${e?n`<${Ka} tag=${e} />`:n`<${Xa} />`}`}var Va=20,de=u(null),He=u(null),H=u(null),Ya=S(),Gt=()=>Ya(["words"],e=>{de.value=e}),ot=e=>o(`concept.${e}`).replace(/^concept\./,""),Zt=e=>e===null?o("words.anyLanguage"):E(e),at=(e,t)=>h(async()=>{await g(e,t),He.value=H.value=null,await Gt()});async function Ga(e,t,a){H.value=null,t&&await h(async()=>{H.value=await g("words/clashes",{form:e,concept:t,language:a})})}function Za({group:e}){let t=({currentTarget:l})=>{let{concept:i,language:r}=Object.fromEntries(new FormData(l));Ga(e.text,i,r)},a=l=>{l.preventDefault(),at("words",{form:e.text,...Object.fromEntries(new FormData(l.target))})},s=H.value?.wrong_word;return n`
		<form class="actions" onChange=${t} onSubmit=${a}>
			<label class="inline">${o("words.means")} <select name="concept" required autofocus>
				<option value=""></option>${de.value.concepts.map(l=>n`<option key=${l} value=${l}>${ot(l)}</option>`)}</select></label>
			<label class="inline">${o("words.in")} <select name="language" defaultValue=${e.language??""}>
				<option value="">${o("words.anyLanguage")}</option>
				${O.value.languages.map(({tag:l,name:i})=>n`<option key=${l} value=${l} selected=${l===e.language}>${i}</option>`)}</select></label>
			<button class="main" disabled=${!!s}>${o("words.propose")}</button>
			<output role="status">${s?o(s):H.value&&H.value.clashes.length===0&&o("words.free")}</output>
			${H.value?.clashes.length>0&&n`<ul class="clashes">${H.value.clashes.map((l,i)=>n`
				<li key=${i}>${o(`words.clash.${l.code}`)}: <bdi>${l.form}</bdi> (${ot(l.concept)}, ${Zt(l.language)})</li>`)}</ul>`}
		</form>`}function Qa({group:e,most:t}){let a=He.value===e.text;return n`
		<li>
			<div class="what"><strong><bdi lang=${e.language??void 0}>${e.text}</bdi></strong>
				<${X} share=${e.texts/t} />
				<small>${e.people>=Va&&"≥ "}${o("words.people",$(e.people))} · ${o("words.texts",$(e.texts))} · <time>${b(e.last)}</time>
					${e.language&&n`<span class="tag">${e.language}</span>`}</small></div>
			${e.word&&n`<button type="button" aria-expanded=${a} onClick=${()=>{H.value=null,He.value=a?null:e.text}}>${o("words.makeOne")}</button>`}
			${a&&n`<${Za} group=${e} />`}
		</li>`}function Ja({word:e}){let{form:t,concept:a,language:s,by:l,accepted:i,own:r}=e,c={form:t,concept:a,language:s??""};return n`
		<li class=${i?"":"live"}>
			<div class="what"><strong><bdi>${t}</bdi></strong> = ${ot(a)} <span class="tag">${Zt(s)}</span>
				<small>${o("words.by")} <bdi>${l}</bdi>${i?n` · ${o("words.acceptedBy")} <bdi>${i}</bdi>`:n` · ${o(r?"words.waitsOther":"words.waits")}`}</small></div>
			${!i&&!r&&n`<button type="button" class="main" onClick=${()=>at("words/decide",{what:"accept",...c})}>${o("words.accept")}</button>`}
			<button type="button" onClick=${()=>at("words/decide",{what:"remove",...c})}>${o("notice.remove")}</button>
		</li>`}function en(){if(f(()=>{de.value=He.value=H.value=null,h(Gt)},[]),de.value===null)return n`<h1>${o("words")}</h1>`;let{groups:e,own:t,hidden:a,texts:s}=de.value,l=Math.max(...e.map(i=>i.texts));return n`
		<h1>${o("words")}</h1>
		<p class="hint">${o("words.hint")}</p>
		${t.length>0&&n`<h2>${o("words.own")}</h2><ul class="tasks">${t.map(i=>n`<${Ja} key=${`${i.form} ${i.concept} ${i.language}`} word=${i} />`)}</ul>`}
		<h2>${o("words.unknown")}</h2>
		${e.length===0&&n`<p class="empty">${o("words.none")}</p>`}
		<ul class="tasks">${e.map(i=>n`<${Qa} key=${i.text} group=${i} most=${l} />`)}</ul>
		<p class="hint">${o("words.looked",$(s))}${a>0?` ${o("words.hidden",$(a))}`:""}</p>`}var Sl="0796777044cd9ef850f0e15e27cd9756";export{Jt as Audit,vo as Flows,Oo as House,To as Import,ia as Notice,ka as NoticeEdit,Xo as Notices,Ba as Numbers,Ia as StaffView,za as Voices,en as Words,Sl as made};
