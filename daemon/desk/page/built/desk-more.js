// SPDX-License-Identifier: AGPL-3.0-or-later
// made by daemon/desk/page/build from 4df29fba7b10c1a6efe842bd8a3fa791
// with preact, htm, signals and lean-qr: licences.txt
import{C as z,D as K,E as m,F as N,I as lt,K as it,N as Ft,b as s,c as h,d as G,e as p,f as k,g as M,h as x,i as qt,j as At,k as at,l as P,o as a,p as st,q as nt,r as bt,s as ot,t as v,u as jt,v as $,w as D,x as X,y as O}from"./desk-chunk.js";var me=100,rt=p([]),Pt=p(!1),Wt=(t=0)=>m(async()=>{let e=(await k(`audit?before=${t}`)).entries;rt.value=t?[...rt.value,...e]:e,Pt.value=e.length===me});function he(){return h(()=>{Wt()},[]),s`
		<h1>${a("audit")}</h1>
		<p class="hint">${a("auditHint")} <code dir="ltr">passaparola audit verify</code></p>
		<div class="sideways" tabindex="0" role="region" aria-label=${a("audit")}><table>
			<thead><tr><th scope="col">${a("whenWord")}</th><th scope="col">${a("whoWord")}</th><th scope="col">${a("whatWord")}</th><th scope="col">${a("about")}</th></tr></thead>
			<tbody>${rt.value.map(t=>s`
				<tr key=${t.id}>
					<td><time>${v(t.at)}</time></td>
					<td><bdi>${t.staff??a("commandLine")}</bdi></td>
					<td>${st("audit",t.did)}</td>
					<td>${t.person?s`<a href=${`#person/${t.person}`}><bdi dir="ltr">${t.person}</bdi></a>`:t.thing||""}</td>
				</tr>`)}</tbody>
		</table></div>
		${Pt.value&&s`<button type="button" onClick=${()=>Wt(rt.value.at(-1).id)}>${a("more")}</button>`}`}var V=({flow:t,step:e})=>`${t}.${e}`;function wt(t,e){let n=(t[e-1]??"").trim(),o=n.search(/\s*(->|→|–>)/);return o>0?n.slice(0,o):n.split(/\s/)[0]}function fe(t,e){let n=new Map;for(let{name:o,arrows:l}of t.steps)for(let i of l){let r=V({flow:t.name,step:o}),c=i.flow===t.name?V(i):i.flow;if(r===c)continue;let f=`${r} ${c}`,d=n.get(f)??{id:f,from:r,to:c,labels:[],times:0},g=wt(e,i.line);d.labels.includes(g)||d.labels.push(g),n.set(f,d)}return[...n.values()]}function ge(t,e,n){let o=new Map([[e,null]]),l=[e];for(let r of l){if(r===n)break;for(let c of t)c.from===r&&!o.has(c.to)&&(o.set(c.to,c),l.push(c.to))}let i=[];for(let r=o.get(n);r;r=o.get(r.from))i.push(r);return i}function ve(t,e){let n=V({flow:t.name,step:t.steps[0].name}),o=new Map([[n,0]]),l=[n],i=()=>{for(let c of l)for(let{from:f,to:d}of e)f===c&&!o.has(d)&&(o.set(d,o.get(f)+1),l.push(d))};i();for(let{name:c}of t.steps){let f=V({flow:t.name,step:c});o.has(f)||(o.set(f,0),l.push(f),i())}let r=[];for(let c of l)(r[o.get(c)]??=[]).push(c);return r}function Xt(t,e){let n=(t.text??"").split(`
`),o=fe(t,n);for(let{from:d,flow:g,step:w,times:T}of t.chosen)for(let u of ge(o,V({flow:t.name,step:d}),g===t.name?V({flow:g,step:w}):g))u.times+=T;let l=ve(t,o),r=Math.max(...l.map(d=>d.length))*178-28+40+40,c=new Map;l.forEach((d,g)=>d.forEach((w,T)=>{let u=40+(r-40-40-d.length*178+28)/2+T*178;c.set(w,{place:w,x:e?r-u-150:u,y:20+g*114,width:150,height:40,name:w.slice(w.indexOf(".")+1),isOther:!w.includes(".")})}));let f=Math.max(1,...o.map(({times:d})=>d));for(let d of o){let g=c.get(d.from),w=c.get(d.to),T=g.x+150/2,u=w.x+150/2,y=w.y>g.y,W=g.x+150+16;d.path=y?`M${T},${g.y+40} C${T},${g.y+40+36} ${u},${w.y-40} ${u},${w.y-6}`:`M${g.x+150},${g.y+40/2} C${W+24},${g.y+40/2} ${W+24},${w.y+40/2} ${w.x+150+6},${w.y+40/2}`,d.labelX=y?T+(u-T)*.62:W+4,d.labelY=y?g.y+40+(w.y-g.y-40)*.6:(g.y+w.y+40)/2,d.weight=1+4*d.times/f,d.isBack=!y}return{nodes:[...c.values()],arrows:o,lines:n,width:r,height:l.length*114-74+40}}var be=40,zt={flow:"",begins:!1,texts:[],turns:[],codes:[],state:"",language:""},C=p(zt),yt=()=>C.value.turns.at(-1);function Kt(t){C.value.flow!==t&&yt()?.flow!==t&&(C.value={...zt,flow:t,language:P.value})}async function kt(t){let e=C.value,n=C.value={...e,...t},o=await m(async()=>{let{turns:l,codes:i}=await x(`flows/${encodeURIComponent(n.flow)}/trial`,{texts:n.texts,begins:n.begins,language:n.language,state:n.state});C.value.flow===n.flow&&l.length>=C.value.turns.length&&(C.value={...C.value,turns:l,codes:i})});return!o&&C.value===n&&(C.value=e),o}var Vt=()=>kt({begins:!0,texts:[],turns:[]});function we(){return s`
		<label>${a("trial.language")}
			<select value=${C.value.language} onChange=${({target:t})=>{C.value={...C.value,language:t.value},C.value.turns.length>0&&Vt()}}>${O.value.languages.map(({tag:t,name:e})=>s`<option key=${t} value=${t} lang=${t}>${e}</option>`)}</select></label>`}function ye(){return s`
		<label>${a("trial.looked")}
			<select value=${C.value.state} onChange=${({target:t})=>kt({state:t.value})}>
				<option value="">${a("trial.silent")}</option>
				${Ft.map(t=>s`<option key=${t} value=${t}>${st("case",t)}</option>`)}</select></label>`}var ke=({list:t})=>s`
	<dl class="values" aria-label=${a("trial.known")}>${t.map(({name:e,value:n})=>s`
		<div key=${e}><dt dir="ltr">${e}</dt><dd><bdi>${n??"—"}</bdi></dd></div>`)}</dl>`;function xe({turn:t}){return s`
		${t.text&&s`<li class="row"><p dir="auto">${t.text}</p></li>`}
		${t.said.map(({text:e,parts:n},o)=>s`
			<li key=${o} class="row out"><p dir="auto" lang=${t.language}>${e}</p>${n>1&&s`<small class="meta">${a("partsOf",n)}</small>`}</li>`)}
		<li class="event">
			${t.said.length===0&&s`<p>${a("trial.nothing")} </p>`}
			${t.erased&&s`<p>${a("trial.erased")} </p>`}
			${t.step&&s`<p>${a(t.waits?"trial.stands":"trial.over")} <a href=${`#flows/${t.flow}`}><code dir="ltr">${t.flow}.${t.step}</code></a></p>`}
			${t.tasks.map(e=>s`<p key=${e}> <span class="tag">${a("trial.task")}: ${nt(e)}</span></p>`)}
			${t.variables.length>0&&s`<${ke} list=${t.variables} />`}
		</li>`}function Ce(){let t=G(null);return s`
		<form class="line" onSubmit=${n=>{n.preventDefault();let o=t.current.value.trim();o!==""&&(t.current.value="",kt({texts:[...C.value.texts,o]}).then(l=>{!l&&t.current?.value===""&&(t.current.value=o)}))}}>
			<label>${a("trial.write")}<input id="trial" ref=${t} maxlength="1600" dir="auto" autocomplete="off" /></label>
			<button class="main">${a("send")}</button>
		</form>`}function Yt({flow:t}){let e=G(null),{turns:n,texts:o,codes:l}=C.value;return h(()=>{e.current?.scrollTo(0,e.current.scrollHeight)},[n.length]),t.by_text?s`
		<section class="trial">
			<h2>${a("trial")}</h2>
			<div class="filters"><${we} />${n.some(({looked:i})=>i)&&s`<${ye} />`}
				<button type="button" class=${n.length>0?"":"main"} onClick=${()=>{Vt().then(()=>document.getElementById("trial")?.focus())}}>${a(n.length>0?"trial.again":"trial.begin")}</button></div>
			${l.length>0&&s`<p class="hint">${a("trial.hint",l.join(", "))}</p>`}
			<div class="past" ref=${e} role="log" tabindex="0" aria-label=${a("trial.talk")}><ol class="thread">${n.map((i,r)=>s`<${xe} key=${r} turn=${i} />`)}</ol></div>
			${o.length<be?s`<${Ce} />`:s`<p>${a("trial-long")}</p>`}
		</section>`:s`<section class="trial"><h2>${a("trial")}</h2><p class="hint">${a("trial-call")}</p></section>`}var Ut=p(null),H=p(null),Se=M();function Oe(){return h(()=>{m(async()=>{({flows:Ut.value}=await k("flows"))})},[]),s`
		<h1>${a("flows")}</h1>
		<p class="hint">${a("flows.hint")}</p>
		<ul class="tasks">${Ut.value?.map(t=>s`
			<li key=${t.name}><div class="what"><a href=${`#flows/${t.name}`}><strong>${t.name}</strong> <span dir="auto" lang="en">${t.about}</span></a>
				<small>${a("flows.steps",$(t.steps))}
					${t.text&&s`<span class="tag">${a("flows.text")}</span>`}${t.call&&s`<span class="tag">${a("flows.call")}</span>`}
					${t.findings>0&&s`<b class="tag">${a("flows.findings",$(t.findings))}</b>`}</small></div></li>`)}</ul>`}var Me=t=>document.getElementById(`line-${t}`)?.scrollIntoView({block:"center"});function Gt(t,e){t.preventDefault();let{line:n}=H.value.steps.find(l=>l.name===e);Me(n);let o=document.getElementById(`line-${n}`);o.tabIndex=-1,o.focus({preventScroll:!0})}function De(){let t=H.value,e=Xt(t,at[P.value].direction==="rtl"),n=yt(),o=r=>!r.isOther&&n?.flow===t.name&&n.step===r.name,l=new Set(t.steps.filter(r=>r.asks).map(({name:r})=>r)),i=G(null);return h(()=>{let r=i.current.querySelector("[aria-current] rect")?.getBoundingClientRect(),c=i.current.getBoundingClientRect();r&&i.current.scrollBy(r.x+r.width/2-c.x-c.width/2,r.y+r.height/2-c.y-c.height/2)},[n]),s`
		<section><div class="picture" ref=${i} tabindex="0" role="region" aria-label=${a("flows.picture")}>
			<svg width=${e.width} height=${e.height} viewBox=${`0 0 ${e.width} ${e.height}`} role="group" aria-label=${t.name} dir="ltr">
				<defs><marker id="tip" viewBox="0 0 8 8" refX="6" refY="4" markerWidth="8" markerHeight="8" markerUnits="userSpaceOnUse" orient="auto"><path d="M0,0 L8,4 L0,8 z" /></marker></defs>
				${e.arrows.map(r=>s`<path key=${r.id} class=${`arrow ${r.times>0?"gone":""} ${r.isBack?"back":""}`} d=${r.path} stroke-width=${r.weight} marker-end="url(#tip)" />`)}
				${e.nodes.map(r=>s`
					<a key=${r.place} aria-current=${o(r)?"step":void 0} href=${r.isOther?`#flows/${r.place}`:`#flows/${t.name}/${r.name}`} onClick=${r.isOther?void 0:c=>Gt(c,r.name)}>
						<rect class=${r.isOther?"other":l.has(r.name)?"asks":"node"} x=${r.x} y=${r.y} width=${r.width} height=${r.height} rx=${r.isOther?20:6} />
						<text x=${r.x+r.width/2} y=${r.y+r.height/2+5} text-anchor="middle">${r.name}</text></a>`)}
				${e.arrows.filter(r=>!r.isBack||r.times>0).map(r=>s`<text key=${r.id} class="said" x=${r.labelX} y=${r.labelY} text-anchor="middle">${r.labels[0].slice(0,18)}${(r.labels[0].length>18||r.labels.length>1)&&"…"}${r.times>0&&s`<tspan class="times"> ${$(r.times)}</tspan>`}</text>`)}
			</svg>
		</div>
		<p class="hint">${a("flows.key")}</p></section>`}function Be(){let t=H.value,e=t.text.split(`
`);return s`
		<h2>${a("flows.list")}</h2>
		<ol class="steps">${t.steps.map(n=>s`
			<li key=${n.name}><a href=${`#flows/${t.name}/${n.name}`} onClick=${o=>Gt(o,n.name)}><strong>${n.name}</strong></a>
				${n.asks&&s` <span class="tag">${a("flows.asks")}</span>`}
				<ul>${n.arrows.map((o,l)=>{let i=o.flow===t.name?o.step:o.flow;return s`<li key=${l}><code dir="ltr">${wt(e,o.line)} → ${i}</code></li>`})}</ul></li>`)}</ol>
		${t.chosen.length>0&&s`<h2>${a("flows.chosen")}</h2><div class="scroll"><table>
			<thead><tr><th scope="col">${a("flows.from")}</th><th scope="col">${a("flows.to")}</th><th scope="col" class="number">${a("flows.times")}</th></tr></thead>
			<tbody>${t.chosen.map((n,o)=>s`<tr key=${o}><th scope="row">${n.from}</th><td>${n.flow===t.name?n.step:`${n.flow}.${n.step}`}</td><td class="number">${$(n.times)}</td></tr>`)}</tbody></table></div>`}`}function Ee(){let t=H.value,e=o=>t.findings.filter(l=>l.line===o),n=t.findings.filter(o=>o.line===0);return s`
		<h2>${a("flows.file")}</h2>
		<p class="hint">${a("flows.where")} <code dir="ltr">${t.file}</code></p>
		${n.length>0&&s`<details><summary>${a("flows.findings",$(n.length))}</summary><ul class="findings" lang="en" dir="ltr">${n.map((o,l)=>s`<li key=${l} class=${o.level}>${o.message}</li>`)}</ul></details>`}
		<div class="file" tabindex="0" role="region" aria-label=${a("flows.file")} dir="ltr"><ol>${t.text.split(`
`).map((o,l)=>s`
			<li key=${l} id=${`line-${l+1}`}><code>${o}</code>${e(l+1).map((i,r)=>s`<p key=${r} class=${i.level} lang="en">${i.message}</p>`)}</li>`)}</ol></div>`}function Le({name:t}){return h(()=>{H.value=null,Kt(t),m(()=>Se([`flows/${encodeURIComponent(t)}`],e=>{H.value=e}))},[t]),H.value===null?s`<h1>${t}</h1>`:s`
		<h1>${H.value.name}</h1>
		<p><span lang="en" dir="auto">${H.value.about}</span></p>
		<p class="actions"><a class="button" href="#flows">${a("flows")}</a> <a class="button" href="../phone/" target="_blank" rel="noopener">${a("flows.phone")}</a></p>
		<div class="flow tried"><${De} /><${Yt} flow=${H.value} /></div>
		<div class="flow"><section><${Be} /></section><section class="beside"><${Ee} /></section></div>`}var Te=({parts:[t]})=>t?s`<${Le} name=${t} />`:s`<${Oe} />`;var xt=p(null),ct=p(null),He=15e3,Re={done:"✓",open:"○",wrong:"✗",yourself:"?"},_e=M(),Qt=()=>N(()=>_e(["house"],t=>{xt.value=t})),Ie=()=>N(async()=>{({settings:ct.value}=await k("house/settings"))});function Ne({step:t}){return s`
		<li class=${`step ${t.state}`}>
			<b aria-hidden="true">${Re[t.state]}</b>
			<div>
				<strong>${a(`step.${t.step}`)}</strong> ${t.of&&s`<bdi class="tag">${t.of}</bdi>`}
				<span class="hidden">${a(`state.${t.state}`)}</span>
				${t.at>0&&s` <small><time>${v(t.at)}</time></small>`}
				${t.state!=="done"&&s`<p>${a(`how.${t.step}`)}</p>`}
			</div>
		</li>`}function qe({accounts:t}){return s`
		<h2>${a("accounts")}</h2>
		<div class="sheet" tabindex="0" role="region" aria-label=${a("accounts")}><table>
			<thead><tr>${["account","state.word","number.word","rate","price","heardLast"].map(e=>s`<th key=${e} scope="col">${a(e)}</th>`)}</tr></thead>
			<tbody>${t.map(e=>s`
				<tr key=${e.name}>
					<td><bdi>${e.name}</bdi> <small>${e.provider}</small></td>
					<td class=${e.state==="well"?"":"alarm"}>${a(`account.${e.state}`)}${e.wait>0?` (${$(Math.ceil(e.wait/1e3))} s)`:""}</td>
					<td><bdi dir="ltr">${e.number}</bdi></td>
					<td>${$(e.rate)}</td>
					<td>${e.price>0?D(e.price):"–"}</td>
					<td>${e.heard>0?s`<time>${v(e.heard)}</time>`:"–"}</td>
				</tr>`)}</tbody>
		</table></div>`}function Ae({spending:t,cap:e}){let n=Math.max(e,...t.map(o=>o.euro),.01);return s`
		<h2>${a("spending")}</h2>
		<p>${e>0?a("capIs",D(e)):a("noCap")}</p>
		${t.length===0?s`<p class="empty">${a("nothingSpent")}</p>`:s`
			<div class="sheet" tabindex="0" role="region" aria-label=${a("spending")}><table>
				<thead><tr><th scope="col">${a("day.word")}</th><th scope="col">${a("euro.word")}</th><th scope="col">${a("texts")}</th><th scope="col">${a("calls.word")}</th></tr></thead>
				<tbody>${t.map(o=>s`
					<tr key=${o.day}><td><time>${ot(it(o.day))}</time></td>
						<td>${D(o.euro)} <meter min="0" max=${n} high=${e>0?e*.8:void 0} value=${o.euro} aria-label=${D(o.euro)}></meter></td>
						<td>${$(o.texts)}</td><td>${$(o.calls)}</td></tr>`)}</tbody>
			</table></div>`}`}function je(){return s`
		<h2>${a("settings")}</h2>
		<p class="hint">${a("settingsHint")}</p>
		${ct.value===null?s`<button type="button" onClick=${Ie}>${a("showSettings")}</button>`:s`
			<pre class="sheet" tabindex="0" dir="ltr" role="region" aria-label=${a("settings")}>${ct.value.map(({name:t,value:e})=>`${t} ${e}`).join(`
`)}</pre>`}`}function Fe(){if(h(()=>{ct.value=null,Qt();let d=setInterval(Qt,He);return()=>clearInterval(d)},[]),xt.value===null)return s`<h1>${a("house")}</h1>`;let{wrong:t,steps:e,accounts:n,spending:o,cap:l,reload:i,reloaded:r,why:c}=xt.value,f=e.filter(({state:d})=>d!=="done"&&d!=="yourself").length;return s`
		<h1>${a("house")}</h1>
		${t?s`<p class="wrong" role="status">${a(`house.${t}`)}</p>`:s`<p class="held" role="status">${a("allWell")}</p>`}
		${i&&s`<p class=${i==="refused"?"wrong":"hint"}>${a(`reload.${i}`)} <time>${v(r)}</time>${c&&s` <bdi lang="en" dir="ltr">${c}</bdi>`}</p>`}
		<h2>${a("firstSteps")}${f>0?` · ${a("toDo",$(f))}`:""}</h2>
		<ol class="steps">${e.map(d=>s`<${Ne} key=${d.step+d.of} step=${d} />`)}</ol>
		${n.length>0&&s`<${qe} accounts=${n} />`}
		<${Ae} spending=${o} cap=${l} />
		${X.value.role==="admin"&&s`<${je} />`}`}var We=["appointments","cases","people"],_=p(null),B=p(null),Y=p(null),Pe=500;function Zt(){_.value=B.value=Y.value=null}async function Xe(t,e){Zt(),await m(async()=>{await qt(e,n=>{B.value={what:"reading",done:n,all:e.size}}),_.value=await x("import/check",{what:t})}),B.value=null}var ze=()=>new Promise(t=>{setTimeout(t,Pe)});async function Ke(t,e){e.preventDefault();let n=e.target.elements.cancel_missing?.checked??!1;await m(async()=>{let o=await x("import",{what:t,cancel_missing:n}),{import:l,pieces:i,rows:r}=o;for(let c=0;c<i;c++)B.value={what:"sending",done:c,all:i},o=await x(`import/${l}`,{piece:c});for(;!o.ended;)B.value={what:"putting",done:o.put,all:r},await ze(),o=await k(`import/${l}`);Y.value={rows:r,cancelled:o.cancelled??0},_.value=null}),B.value=null}function Ve({finding:t}){let e=a(`bad.${t.code}`);return s`<li>${t.line>0&&s`<strong>${a("line",t.line)}</strong>: `}
		${e===`bad.${t.code}`?s`<span lang="en" dir="ltr">${t.message}</span>`:s`${e} <small lang="en" dir="ltr">${t.message}</small>`}</li>`}function Ye(){let{wrong:t,findings:e}=_.value;return s`
		<section role="alert">
			<h2>${a("badRows",$(t))}</h2>
			<p>${a("nothingImported")}</p>
			<ul class="findings">${e.map(n=>s`<${Ve} key=${`${n.line}${n.code}${n.message}`} finding=${n} />`)}</ul>
			${t>e.length&&s`<p class="hint">${a("andMore",$(t-e.length))}</p>`}
		</section>`}var Ue=["number","code","starts_ms","place","desk","case_number","state","name","language"],Ge=(t,e)=>t==="starts_ms"?v(e):e;function Qe({what:t}){let{rows:e,first:n}=_.value,o=Ue.filter(l=>n.some(i=>i[l]!==void 0));return s`
		<section>
			<h2 role="status">${a("rowsFine",$(e))}</h2>
			<div class="sheet" tabindex="0" role="region" aria-label=${a("firstRows")}><table>
				<thead><tr>${o.map(l=>s`<th key=${l} scope="col">${a(`column.${l}`)}</th>`)}</tr></thead>
				<tbody>${n.map((l,i)=>s`<tr key=${i}>${o.map(r=>s`<td key=${r}><bdi>${Ge(r,l[r])}</bdi></td>`)}</tr>`)}</tbody>
			</table></div>
			<form onSubmit=${l=>Ke(t,l)}>
				${t==="appointments"&&s`
					<label class="tick"><input type="checkbox" name="cancel_missing" /> ${a("cancelMissing")}</label>
					<p class="hint">${a("cancelMissingHint")}</p>`}
				<button class="main" id="put" disabled=${B.value!==null}>${a("importRows",$(e))}</button>
			</form>
		</section>`}function Ze({parts:[t="appointments"]}){return h(()=>{Zt(),document.querySelector("#file")?.focus()},[t]),s`
		<h1>${a("import")}</h1>
		<div class="filters">${We.map(e=>s`<a key=${e} href=${`#import/${e}`} aria-current=${e===t?"page":void 0}>${a(e)}</a>`)}</div>
		<p>${a("importHint")}</p>
		<p class="hint"><code dir="ltr">${a(`columns.${t}`)}</code></p>
		<label>${a("file")}<input id="file" type="file" accept=${t==="appointments"?".csv,.ics,text/csv,text/calendar":".csv,text/csv"} onChange=${({target:e})=>{e.files.length>0&&Xe(t,e.files[0])}} /></label>
		${B.value&&s`<p role="status">${a(`step.${B.value.what}`)} <progress value=${B.value.done} max=${Math.max(1,B.value.all)} aria-label=${a(`step.${B.value.what}`)}></progress></p>`}
		${_.value&&(_.value.wrong>0?s`<${Ye} />`:_.value.rows===0?s`<p role="status">${a("noRows")}</p>`:s`<${Qe} what=${t} />`)}
		${Y.value&&s`<p class="held" role="status">${a("imported",$(Y.value.rows))}${Y.value.cancelled>0?` ${a("cancelledToo",$(Y.value.cancelled))}`:""} <a href=${t==="people"?"#inbox":`#${t}`}>${a("look")}</a></p>`}`}var E=t=>t===null?a("notice.others"):O.value.languages.find(e=>e.tag===t)?.name??t,I=t=>t%1440===0?a("notice.days",$(t/1440)):t%60===0?a("notice.hours",$(t/60)):a("notice.minutes",$(t)),$t=({kind:t,name:e,notice:n})=>s`${a(`notice.to.${t}`)} ${t==="those"?s`<a href=${`#notice/${n}`}>${n}</a>`:s`<bdi>${e}</bdi>`}`,ut=({after:t,without:e})=>e?a("notice.without"):t===0?a("notice.atOnce"):a("notice.after",I(t));function Jt({text:t,letters:e}){let n=[];for(let o of t){let l=e.includes(o),i=n.at(-1);i?.marked===l&&!l?i.text+=o:n.push({marked:l,text:o})}return n.map(({marked:o,text:l},i)=>o?s`<mark key=${i}>${l}</mark>`:l)}var q=6e4,dt=1440*q,A=({share:t,kind:e="",size:n=""})=>s`
	<svg class=${`measure ${n}`} aria-hidden="true" preserveAspectRatio="none" viewBox="0 0 100 10"><rect class=${e} width=${Math.max(t>0?.5:0,100*t)} height="10" /></svg>`,St=(t,e)=>e>0?t/e:0;function Je({result:t}){let e=Math.max(...t.texts.map(({people:n})=>n));return s`
		<div class="scroll"><table>
			<caption>${a("notice.perLanguage")}</caption>
			<thead><tr><th scope="col">${a("notice.language")}</th><th scope="col" class="number">${a("notice.people")}</th><th class="wide"><span class="hidden">${a("notice.bar")}</span></th>
				<th scope="col" class="number">${a("notice.parts")}</th><th scope="col" class="number">${a("notice.cost")}</th></tr></thead>
			<tbody>${t.texts.map(n=>s`
				<tr key=${n.language}><th scope="row"><bdi>${E(n.language)}</bdi><${A} size="narrow" share=${St(n.people,e)} /></th><td class="number">${$(n.people)}</td>
					<td class="wide"><${A} share=${St(n.people,e)} /></td>
					<td class="number">${$(n.parts*n.people)} <small>${a("notice.each",$(n.parts))}</small></td><td class="number">${D(n.cost/1e6)}</td></tr>`)}</tbody>
			<tfoot><tr><th scope="row">${a("notice.together")}</th><td class="number">${$(t.people)}</td><td class="wide"></td><td class="number">${$(t.parts)}</td><td class="number">${D(t.cost/1e6)}</td></tr></tfoot>
		</table></div>`}function Ot({reasons:t,people:e}){let n=Object.entries(t),o=n.reduce((l,[,i])=>l+i,e);return n.length>0&&s`
		<div class="scroll"><table>
			<caption>${a("notice.leftOut")}</caption>
			<tbody>${n.map(([l,i])=>s`
				<tr key=${l}><th scope="row">${a(`notice.reason.${l}`)}</th><td class="number">${$(i)}</td><td class="wide"><${A} kind="out" share=${St(i,o)} /></td></tr>`)}</tbody>
		</table></div>`}function ta([t,e],n,o){let l=[];if(t===e)return l;for(let i=n-dt;i<o&&l.length<40;i+=dt){let r=new Date(i).setHours(0,0,0,0),c=new Date(r).setHours(0,t),f=new Date(t<e?r:r+dt+36e5).setHours(0,e);f>n&&c<o&&l.push([Math.max(c,n),Math.min(f,o)])}return l}var Ct=26,ea=[10,30,60,120,180,360,720,1440,2880,5760,14400];function aa({notice:t,result:e}){let n=e.to.filter(u=>u.starts>0),o=e.starts-10*q,l=Math.max(e.ends+10*q,o+60*q),i=at[P.value].direction==="rtl",r=u=>100*(u-o)/(l-o),c=(u,y)=>{let W=Math.max(.7,r(y)-r(u));return{x:`${i?100-r(u)-W:r(u)}%`,width:`${W}%`}},f=q*(ea.find(u=>(l-o)/q/u<=6)??20*1440),d=[];for(let u=new Date(o).setHours(0,0,0,0);u<l&&d.length<12;u+=f)r(u)>3&&r(u)<97&&d.push(u);let g=n.length*Ct+24,w=ta(e.quiet,o,l),T=`${a("notice.starts")} ${v(e.starts)}, ${a("notice.ends")} ${v(e.ends)}`;return s`
		<figure>
			<figcaption>${a("notice.when")}</figcaption>
			<svg class="time" role="img" aria-label=${T} width="100%" height=${g}>
				${w.map(([u,y])=>s`<rect key=${u} class="quiet" ...${c(u,y)} y="0" height=${g-20} />`)}
				${d.map(u=>s`<g key=${u}>
					<line x1=${c(u,u).x} x2=${c(u,u).x} y1="0" y2=${g-20} />
					<text x=${c(u,u).x} y=${g-5} text-anchor="middle">${f>=dt?new Date(u).getDate():jt(u)}</text></g>`)}
				${n.map((u,y)=>s`<rect key=${y} class="lane" ...${c(u.starts,u.ends)} y=${y*Ct+4} height=${Ct-8} rx="3" />`)}
			</svg>
			${w.length>0&&s`<p class="hint"><svg class="key" aria-hidden="true" width="14" height="14"><rect class="quiet" width="14" height="14" /></svg> ${a("notice.quiet")}</p>`}
			<div class="scroll"><table>
				<thead><tr><th scope="col">${a("notice.who")}</th><th scope="col" class="number">${a("notice.people")}</th><th scope="col">${a("notice.starts")}</th><th scope="col">${a("notice.ends")}</th></tr></thead>
				<tbody>${t.to.map((u,y)=>s`
					<tr key=${y}><th scope="row"><${$t} ...${u} /> <small>${ut(u)}</small></th><td class="number">${u.without?"–":$(e.to[y].people)}</td>
						<td>${e.to[y].starts?v(e.to[y].starts):"–"}</td><td>${e.to[y].ends?v(e.to[y].ends):"–"}</td></tr>`)}</tbody>
			</table></div>
		</figure>`}function sa({result:t}){return s`
		${t.no_way&&s`<p class="warning">${a("notice.noWay")}</p>`}
		${t.people===0&&s`<p class="warning">${a("notice.nobody")}</p>`}
		${t.over&&s`<p class="warning">${a("notice.over",D((t.cap-t.spent)/1e6))}</p>`}
		${t.late>0&&s`<p class="warning">${a("notice.late",$(t.late))}</p>`}
		${t.waits_quiet&&s`<p class="warning">${a("notice.waitsQuiet")}</p>`}`}function pt({notice:t,result:e}){let n=Math.max(1,Math.round((e.ends-e.starts)/q));return s`
		<section class="rehearsal" aria-label=${a("notice.rehearsal")}>
			<h2>${a("notice.rehearsal")}</h2>
			<p class="sum"><strong>${a("notice.sumPeople",$(e.people))}</strong> · ${a("notice.sumCost",D(e.cost/1e6))} · ${a("notice.sumTime",I(n))}</p>
			<${sa} result=${e} />
			<${Je} result=${e} />
			<${Ot} reasons=${e.left_out} people=${e.people} />
			<${aa} notice=${t} result=${e} />
		</section>`}var Mt=p(null),na=M(),oa={n:()=>K("notice-edit","new"),j:()=>te(1),k:()=>te(-1)};function te(t){let e=[...document.querySelectorAll(".tasks a")];e[Math.max(0,Math.min(e.length-1,e.indexOf(document.activeElement)+t))]?.focus()}var Dt=({notice:{state:t,urgent:e}})=>s`
	<span class=${`tag state-${t}`}>${a(`notice.state.${t}`)}</span>
	${e&&s`<b class="tag">${a("urgent")}</b>`}`;function la(){return h(()=>{m(()=>na(["notices"],t=>{({notices:Mt.value}=t)}))},[z.value.count]),lt(oa),s`
		<h1>${a("notices")}</h1>
		<p><a class="button main" href="#notice-edit/new">${a("notice.new")}</a></p>
		${Mt.value?.length===0&&s`<p class="empty">${a("notice.none")}</p>`}
		<ul class="tasks">${Mt.value?.map(t=>s`
			<li key=${t.id} class=${t.state==="running"?"live":""}>
				<div class="what">
					<a href=${`#notice/${t.id}`}><strong dir="auto">${t.title??"?"}</strong></a>
					<small><${Dt} notice=${t} /> <bdi>${t.by}</bdi>
						<time>${v(t.starts||t.made)}</time></small>
				</div>
			</li>`)}</ul>
		<p class="hint">${a("notice.keys")}</p>`}var b=p(null),Z=p(null),Q=p(!1),mt=p(""),ia=({state:t,messages:e})=>t==="running"||e.waiting+e.sending>0,Bt=({state:t})=>t==="draft"||t==="approved",ra=M(),ca=M(),ee=t=>ra([`notices/${t}`],e=>{b.value=e,Bt(e)&&Z.value?.hash!==e.hash&&m(()=>ca([`notices/${t}/rehearsal`],n=>{Z.value={hash:e.hash,...n}}))});function $a(t){let e,n=async()=>{let o=performance.now();await m(()=>ee(t));let l=performance.now()-o;e!==null&&b.value&&ia(b.value)&&(e=setTimeout(n,Math.max(1e3,10*l)))};return n(),()=>{clearTimeout(e),e=null}}var j=(t,e={})=>m(async()=>{Q.value=!1,await x(`notices/${b.value.id}`,{what:t,...e}),await ee(b.value.id),z.value={count:z.value.count+1,person:void 0}});async function ua(t){t.preventDefault();let{language:e}=Object.fromEntries(new FormData(t.target));mt.value="",await m(()=>x(`notices/${b.value.id}/test`,{language:e}))&&(mt.value=a("notice.tested"))}function da(){let t=b.value;return s`
		<h1><bdi>${t.title}</bdi></h1>
		<p><${Dt} notice=${t} /></p>
		<dl class="facts">
			<dt>${a("notice.writtenBy")}</dt><dd><bdi>${t.by}</bdi> · <time>${v(t.made)}</time></dd>
			<dt>${a("notice.approvedBy")}</dt><dd>${t.approved_by?s`<bdi>${t.approved_by}</bdi> · <time>${v(t.approved)}</time>`:"–"}</dd>
			<dt>${a("notice.hash")}</dt><dd><code>${t.hash}</code></dd>
			${(t.starts||t.start)>0&&s`<dt>${a("notice.starts")}</dt><dd><time>${v(t.starts||t.start)}</time></dd>`}
			${t.valid>0&&s`<dt>${a("notice.valid")}</dt><dd>${I(t.valid)}</dd>`}
			${t.call&&s`<dt>${a("notice.how")}</dt><dd>${a("notice.call")}</dd>`}
			<dt>${a("notice.who")}</dt><dd>${t.to.map((e,n)=>s`<span key=${n}>${n>0&&" · "}<${$t} ...${e} /> <small>${ut(e)}</small></span>`)}
				${t.only.length>0&&s` · <small>${a("notice.only")}: ${t.only.map(E).join(", ")}</small>`}</dd>
		</dl>`}var pa=()=>s`
	<div class="cards" role="list" aria-label=${a("notice.texts")}>${b.value.texts.map(({language:t,text:e})=>s`
		<div key=${t} role="listitem" class="card"><strong><bdi>${E(t)}</bdi></strong><p dir="auto" lang=${t??void 0}>${e}</p></div>`)}</div>`;function ma(){let t=b.value;return t.call?null:t.phone?s`
		<form class="actions" onSubmit=${ua}>
			<label class="inline"><span>${a("notice.testIn")}</span> <select name="language">${t.texts.map(({language:e})=>s`<option key=${e} value=${e??""}>${E(e)}</option>`)}</select></label>
			<button>${a("notice.test")} <bdi dir="ltr">${t.phone}</bdi></button>
			<output role="status">${mt.value}</output>
		</form>`:s`<p class="hint">${a("notice.noPhone")} <code dir="ltr">passaparola notice phone +39… ${X.value.name} --by …</code></p>`}function ha(){return s`
		<form class="actions" onSubmit=${e=>{e.preventDefault();let{at:n}=Object.fromEntries(new FormData(e.target));j("start",{at:n?new Date(n).getTime():0})}}>
			<button class="main">${a("notice.start")}</button>
			<label class="inline"><span>${a("notice.startAt")}</span> <input name="at" type="datetime-local" /></label>
		</form>`}var fa=()=>Q.value?s`
	<button type="button" class="alert" onClick=${()=>j("stop")}>${a("notice.stopSure")}</button>
	<button type="button" onClick=${()=>{Q.value=!1}}>${a("notice.stopNot")}</button>`:s`
	<button type="button" onClick=${()=>{Q.value=!0}}>${a("notice.stop")}</button>`;function ga(){let t=b.value,e=sessionStorage.getItem(`pin-${t.id}`);return s`
		${e&&t.street&&s`<p class="warning">${a("notice.pin")} <code dir="ltr">${t.id} ${t.street} ${e}</code></p>`}
		${t.state==="draft"&&(t.own?s`<p>${a("notice.waitsApproval")}</p>`:s`
			<p class="actions"><button type="button" class="main" onClick=${()=>j("approve",{hash:t.hash})}>${a("notice.approve")} <code>${t.hash}</code></button></p>
			<p class="hint">${a("notice.approveHint")}</p>`)}
		${t.state==="approved"&&s`<${ha} />`}
		<p class="actions">${t.own&&s`<a class="button" href=${`#notice-edit/${t.id}`}>${a("notice.change")}</a>`}</p>
		<${ma} />
		${Z.value&&s`<${pt} notice=${t} result=${Z.value} />`}`}var va=["delivered","sent","sending","waiting","unknown","failed","stopped"];function ba(){let{messages:t,to_come:e,failed:n,planned:o}=b.value,l=[...va.map(c=>[a(`notice.message.${c}`),t[c],c]),[a("notice.toCome"),e,"waiting"]].filter(([,c])=>c>0),i=t.delivered+t.sent+t.unknown+t.failed+t.stopped,r=i+t.waiting+t.sending+e;return s`
		<p class="sum" role="status">${a("notice.gone",$(i))} / ${$(r)}${o?"":" …"}</p>
		<progress aria-label=${a("notice.progress")} max=${Math.max(r,1)} value=${i}></progress>
		<div class="scroll"><table>
			<caption>${a("notice.results")}</caption>
			<tbody>${l.map(([c,f,d])=>s`
				<tr key=${c}><th scope="row">${c}</th><td class="number">${$(f)}</td><td class="wide"><${A} kind=${d==="failed"?"out":""} share=${r>0?f/r:0} /></td></tr>`)}</tbody>
		</table></div>
		${Object.keys(n).length>0&&s`<div class="scroll"><table>
			<caption>${a("notice.whyFailed")}</caption>
			<tbody>${Object.entries(n).map(([c,f])=>s`<tr key=${c}><th scope="row">${a(`failure.${c}`)}</th><td class="number">${$(f)}</td></tr>`)}</tbody></table></div>`}
		<${Ot} reasons=${b.value.left_out} people=${r} />`}function wa(){let{state:t,id:e}=b.value;return s`
		${!(t==="done"||t==="stopped")&&s`<p class="actions">
			${t==="running"?s`<button type="button" class="main" onClick=${()=>j("pause")}>${a("notice.pause")}</button>`:s`<button type="button" class="main" onClick=${()=>j("start")}>${a("notice.resume")}</button>`}
			<${fa} /></p>`}
		<${ba} />
		<h2>${a("notice.again")}</h2>
		<p class="actions">${["moved","cancelled","more"].map(o=>s`<a key=${o} class="button" href=${`#notice-edit/new/${e}/${o}`}>${a(`notice.again.${o}`)}</a>`)}</p>`}var ya={p:()=>b.value?.state==="running"?j("pause"):b.value?.state==="paused"&&j("start"),e:()=>b.value?.own&&Bt(b.value)&&document.querySelector('a[href^="#notice-edit/"]').click()};function ka({parts:[t]}){return h(()=>{b.value=Z.value=null,mt.value="",Q.value=!1},[t]),h(()=>$a(t),[t,b.value?.state,z.value.count]),lt(ya),b.value===null?s`<h1 class="hidden">${a("notices")}</h1>`:s`
		<${da} />
		<${pa} />
		${Bt(b.value)?s`<${ga} />`:s`<${wa} />`}
		<p class="hint">${a("notice.oneKeys")}</p>`}var S=p(null),ht=p({lists:[],desks:[]}),J=p(null),U=p({}),xa=[30,60,120,360,1440,4320],Ca=[15,30,60,120,360,1440],Lt=()=>({title:"",to:[{kind:"list",name:"",notice:0,after:0,without:!1}],only:[],start:0,valid:0,urgent:!1,call:!1,street:"",texts:[{language:O.value.languages[0].tag,text:""},{language:null,text:""}]});function Sa(t,e){let n=t.again[e]??{};return{...Lt(),title:`${a(`notice.again.${e}`)}: ${t.title}`.slice(0,100),urgent:!0,valid:120,to:[{kind:"those",name:null,notice:t.id,after:0,without:!1}],texts:t.texts.map(({language:o,text:l})=>({language:o,text:(n[o??"en"]??"")+l}))}}async function Oa([t,e,n]){S.value=J.value=null,U.value={},await m(async()=>{ht.value=await k("audience"),S.value=t!=="new"?await k(`notices/${t}`):e?Sa(await k(`notices/${e}`),n):Lt();for(let{language:o,text:l}of S.value.texts)se(o,l)})}var L=t=>{S.value={...S.value,...t},J.value=null},Et=(t,e,n)=>L({[t]:S.value[t].map((o,l)=>l===e?{...o,...n}:o)}),Ma=(t,e)=>L({[t]:S.value[t].filter((n,o)=>o!==e)});async function se(t,e){try{let n=e?await x("parts",{text:e}):null;U.value={...U.value,[t]:n}}catch{U.value={...U.value,[t]:null}}}var ae={};function ne(t,e){let{language:n}=S.value.texts[t];Et("texts",t,{text:e}),clearTimeout(ae[n]),ae[n]=setTimeout(se,200,n,e)}function Da({index:t,text:e,weight:n}){if(!n)return s`<output></output>`;let o=n.letters&&[...n.letters].length<=12;return s`
		<output>${a("notice.weight",$(n.parts))} · ${a("notice.letterCount",$(n.units))}${n.price?` · ${D(n.price)}`:""}</output>
		${n.encoding==="ucs2"&&!o&&s`<p class="hint">${a("notice.script")}</p>`}
		${o&&s`
			<p class="letters" dir="auto"><${Jt} text=${e} letters=${n.letters} /></p>
			<p class="hint">${a("notice.dear")}${n.plain&&n.plain_parts<n.parts?` ${a("notice.plainSaves",$(n.plain_parts))}`:""}</p>
			${n.plain&&s`<button type="button" onClick=${()=>{ne(t,n.plain)}}>${a("notice.usePlain")}</button>`}`}`}function Ba({index:t,text:{language:e,text:n}}){let o=`text-${e??"others"}`;return s`
		<div class="card">
			<label for=${o}><bdi>${E(e)}</bdi></label>
			<textarea id=${o} rows="4" maxlength="1600" dir="auto" lang=${e??void 0} value=${n} onInput=${({target:l})=>ne(t,l.value)}></textarea>
			<${Da} index=${t} text=${n} weight=${U.value[e]} />
		</div>`}function Ea(){let{texts:t}=S.value,e=[...O.value.languages.map(({tag:n})=>n),null].filter(n=>!t.some(({language:o})=>o===n));return s`
		<fieldset><legend>${a("notice.texts")}</legend>
			<div class="cards">${t.map((n,o)=>s`<${Ba} key=${n.language} index=${o} text=${n} />`)}</div>
			${e.length>0&&s`<label class="inline">${a("notice.addLanguage")}
				<select value="" onChange=${({target:n})=>{L({texts:[...t,{language:n.value==="others"?null:n.value,text:""}]}),n.value=""}}><option value=""></option>${e.map(n=>s`<option key=${n} value=${n??"others"}>${E(n)}</option>`)}</select></label>`}
			<p class="hint">${a("notice.textsHint")}</p>
		</fieldset>`}var La=()=>[...ht.value.lists.map(({name:t,people:e})=>["list",t,`${t} (${$(e)})`]),...ht.value.lists.filter(({themselves:t})=>t>0).map(({name:t,themselves:e})=>["tag",t,`${t} (${$(e)})`]),...ht.value.desks.map(t=>["desk",t,t])];function Ta({index:t,people:e}){let n=e.kind==="those"?`those/${e.notice}`:`${e.kind}/${e.name??""}`,o=La(),l=({target:i})=>{let[r,...c]=i.value.split("/");Et("to",t,r==="those"?{kind:r,notice:Number(c[0]),name:null}:{kind:r,name:c.join("/"),notice:0})};return s`
		<li>
			<label><span class="hidden">${a("notice.who")}</span>
				<select required value=${n==="list/"?"":n} onChange=${l}>
					<option value="" disabled>${a("notice.choose")}</option>
					${["list","tag","desk"].map(i=>o.some(([r])=>r===i)&&s`
						<optgroup key=${i} label=${a(`notice.to.${i}`)}>${o.filter(([r])=>r===i).map(([,r,c])=>s`
							<option key=${r} value=${`${i}/${r}`}>${c}</option>`)}</optgroup>`)}
					${e.kind==="those"&&s`<option value=${n}>${a("notice.to.those")} ${e.notice}</option>`}
					<option value="everyone/">${a("notice.to.everyone")}</option>
				</select></label>
			<label><span class="hidden">${a("notice.when")}</span>
				<select value=${e.without?"without":String(e.after)} onChange=${({target:i})=>Et("to",t,i.value==="without"?{without:!0,after:0}:{without:!1,after:Number(i.value)})}>
					<option value="0">${a("notice.atOnce")}</option>
					${[...new Set([...Ca,e.after])].filter(Boolean).map(i=>s`<option key=${i} value=${i}>${a("notice.after",I(i))}</option>`)}
					<option value="without">${a("notice.without")}</option>
				</select></label>
			${S.value.to.length>1&&s`<button type="button" onClick=${()=>Ma("to",t)}>${a("notice.remove")}</button>`}
		</li>`}function Ha(){let{to:t,only:e}=S.value;return s`
		<fieldset><legend>${a("notice.who")}</legend>
			<ul class="lines">${t.map((n,o)=>s`<${Ta} key=${o} index=${o} people=${n} />`)}</ul>
			<button type="button" onClick=${()=>L({to:[...t,{...Lt().to[0],after:60}]})}>${a("notice.addLine")}</button>
			<details open=${e.length>0}><summary>${a("notice.only")}</summary>
				<div class="ticks">${O.value.languages.map(({tag:n,name:o})=>s`
					<label key=${n} class="tick"><input type="checkbox" checked=${e.includes(n)} onChange=${({target:l})=>L({only:l.checked?[...e,n]:e.filter(i=>i!==n)})} /> <bdi>${o}</bdi></label>`)}</div></details>
		</fieldset>`}var Ra=t=>t?new Date(t-new Date(t).getTimezoneOffset()*6e4).toISOString().slice(0,16):"";function _a(){let{start:t,valid:e,urgent:n,call:o,street:l}=S.value;return s`
		<fieldset class="options"><legend>${a("notice.when")}</legend>
			<label>${a("notice.startAt")}<input type="datetime-local" value=${Ra(t)} onChange=${({target:i})=>L({start:i.value?new Date(i.value).getTime():0})} /></label>
			<label>${a("notice.valid")}<select value=${String(e)} required=${n} onChange=${({target:i})=>L({valid:Number(i.value)})}>
				<option value="0">${a("notice.always")}</option>
				${[...new Set([...xa,e])].filter(Boolean).map(i=>s`<option key=${i} value=${i}>${I(i)}</option>`)}</select></label>
			<label class="tick"><input type="checkbox" checked=${n} onChange=${({target:i})=>L({urgent:i.checked,valid:i.checked&&e===0?120:e})} /> ${a("notice.urgent")}</label>
			<label class="tick"><input type="checkbox" checked=${o} onChange=${({target:i})=>L({call:i.checked})} /> ${a("notice.call")}</label>
			<label>${a("notice.street")}<input value=${l??""} pattern="[A-Za-z]{4,12}" maxlength="12" onInput=${({target:i})=>L({street:i.value})} /></label>
		</fieldset>`}var oe=()=>({...S.value,street:S.value.street??""});async function Ia(){await m(async()=>{J.value=await x("rehearsal",oe())})}async function Na(t,e){t.preventDefault(),await m(async()=>{let n=await x(e==="new"?"notices":`notices/${e}/text`,oe());n.pin&&sessionStorage.setItem(`pin-${n.id}`,n.pin),K("notice",String(n.id))})}function qa({parts:t}){if(h(()=>{Oa(t)},t),S.value===null)return s`<h1 class="hidden">${a("notice.new")}</h1>`;let e=n=>{n.key==="Enter"&&(n.ctrlKey||n.metaKey)&&n.currentTarget.requestSubmit()};return s`
		<h1>${a(t[0]==="new"?"notice.new":"notice.change")}</h1>
		<form class="notice-form" onSubmit=${n=>Na(n,t[0])} onKeyDown=${e}>
			<label>${a("notice.title")}<input id="title" required maxlength="100" dir="auto" value=${S.value.title} onInput=${({target:n})=>L({title:n.value})} /></label>
			<${Ha} />
			<${Ea} />
			<${_a} />
			<p class="actions"><button type="button" onClick=${Ia}>${a("notice.rehearse")}</button> <button class="main">${a("notice.save")}</button></p>
			<p class="hint">${a("notice.saveHint")}</p>
		</form>
		${J.value&&s`<${pt} notice=${S.value} result=${J.value} />`}`}var ft=p(null),Aa=M(),ja=[4,12,26,52],Ht={week:["came","machine","person","asked","lost"],topic:["came","machine"],language:["came","machine","person"],hour:["came","machine","person","asked"],desk:["asked","waiting"]},Tt={week:["machine","person"],topic:["machine"],language:["machine","person"],hour:["machine","person"],desk:["asked"]},Fa={week:t=>ot(it(t)),topic:t=>t===""?a("otherTopic"):nt(t),language:t=>O.value.languages.find(({tag:e})=>e===t)?.name??a("unknownLanguage"),hour:t=>`${t}:00`,desk:t=>t},Wa=t=>t===null?"–":$(t);function Pa({row:t,of:e,most:n}){let o=0;return s`
		<svg class="plot" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
			<rect class="back" width="100" height="10" />
			${e.map(l=>{let i=100*(t[l]??0)/n;return o+=i,s`<rect key=${l} class=${`of-${l}`} x=${o-i} width=${i} height="10" />`})}
		</svg>`}function Xa({by:t}){let e=ft.value[t],n=Math.max(1,...e.map(o=>Tt[t].reduce((l,i)=>l+(o[i]??0),0)));return s`
		<section class="numbers">
			<h2 id=${`by-${t}`}>${a(`by.${t}`)}</h2>
			${e.length===0?s`<p class="empty">${a("noNumbers")}</p>`:s`
				<div class="sheet" tabindex="0" role="region" aria-labelledby=${`by-${t}`}><table>
					<thead><tr><th scope="col">${a(`by.${t}`)}</th><td class="beside">${Tt[t].map(o=>s`<span key=${o} class=${`key of-${o}`}>${a(`count.${o}`)}</span> `)}</td>
						${Ht[t].map(o=>s`<th key=${o} scope="col">${a(`count.${o}`)}</th>`)}</tr></thead>
					<tbody>${e.map(o=>s`
						<tr key=${o.name}><th scope="row"><bdi>${Fa[t](o.name)}</bdi></th>
							<td class="beside"><${Pa} row=${o} of=${Tt[t]} most=${n} /></td>
							${Ht[t].map(l=>s`<td key=${l}>${Wa(o[l])}</td>`)}</tr>`)}</tbody>
				</table></div>`}
		</section>`}function za({parts:[t="12"]}){h(()=>{N(()=>Aa([`numbers?weeks=${t}`],n=>{ft.value=n}))},[t]);let e=()=>m(()=>At("numbers/export",{weeks:Number(t)},"numbers.csv"));return s`
		<h1>${a("numbers")}</h1>
		<div class="filters">
			${ja.map(n=>s`<button type="button" key=${n} aria-pressed=${String(n)===t} onClick=${()=>K("numbers",String(n))}>${a("weeks",$(n))}</button>`)}
			<button type="button" onClick=${()=>globalThis.print()}>${a("print")}</button>
			<button type="button" onClick=${e}>${a("export")}</button>
		</div>
		${ft.value&&s`
			<p class="hint">${a("suppressed",$(ft.value.below))}</p>
			${Object.keys(Ht).map(n=>s`<${Xa} key=${n} by=${n} />`)}`}`}var _t=p(null),F=p(null),Ka=()=>m(async()=>{_t.value=(await k("staff")).staff});async function Rt(t){F.value=null,await m(async()=>{let e=await x("staff",t);e.link&&(F.value={name:t.name,link:`${location.origin}/desk/#link=${e.link}`})},"saved")&&(_t.value=(await k("staff")).staff)}var le=t=>{let e=t.getAll("desks");return e.includes("all")?"all":e.join(" ")};function ie({role:t="volunteer",desks:e="desk"}){let n=e.split(" ");return s`
		<label>${a("roleWord")}<select name="role">${["volunteer","coordinator","admin"].map(o=>s`
			<option key=${o} value=${o} selected=${o===t}>${a(`role.${o}`)}</option>`)}</select></label>
		<fieldset><legend>${a("desks")}</legend>
			${["all",...O.value.desks].map(o=>s`
				<label key=${o} class="tick"><input type="checkbox" name="desks" value=${o} defaultChecked=${n.includes(o)} /> ${o==="all"?a("allDesks"):bt(o)}</label>`)}
		</fieldset>`}function Va(){let t=async e=>{e.preventDefault();let n=new FormData(e.target);await Rt({what:"add",name:n.get("name").trim(),role:n.get("role"),desks:le(n)}),F.value&&e.target.reset()};return s`
		<section><h2>${a("addStaff")}</h2>
			<form class="stack" onSubmit=${t}>
				<label>${a("name")}<input name="name" required maxlength="32" autocapitalize="none" autocomplete="off" pattern="[a-z0-9][a-z0-9._\\-]*" /></label>
				<p class="hint">${a("nameHint")}</p>
				<${ie} />
				<button class="main">${a("addStaff")}</button>
			</form></section>`}function Ya({one:t}){let e=o=>{o.preventDefault();let l=new FormData(o.target);Rt({what:"role",name:t.name,role:l.get("role"),desks:le(l)})},n=o=>()=>Rt({what:o,name:t.name});return s`
		<li class=${t.disabled?"off":""}>
			<details><summary><bdi>${t.name}</bdi>
				<span class="tag">${a(`role.${t.role}`)}</span>
				${t.disabled&&s`<b class="tag">${a("off")}</b>`}
				${!t.password&&s`<span class="tag">${a("noPassword")}</span>`}
				${t.code&&s`<span class="tag">${a("secondStep")}</span>`}
				<small>${t.desks==="all"?a("allDesks"):t.desks.split(" ").map(bt).join(", ")}</small></summary>
				<form class="stack" onSubmit=${e}><${ie} role=${t.role} desks=${t.desks} /><button>${a("save")}</button></form>
				<p class="deeds">
					<button type="button" onClick=${n("link")} disabled=${t.disabled}>${a("newLink")}</button>
					<button type="button" onClick=${n(t.disabled?"enable":"disable")} disabled=${t.name===X.value.name}>${a(t.disabled?"enable":"disable")}</button>
				</p>
			</details>
		</li>`}function Ua(){return h(()=>{F.value=null,Ka()},[]),s`
		<h1>${a("staff")}</h1>
		${F.value&&s`<p class="once" role="status">${a("linkOf")} <bdi>${F.value.name}</bdi>: <code dir="ltr">${F.value.link}</code><br />
			<small>${a("linkHint")}</small></p>`}
		<div class="panels">
			<section><h2>${a("staffNow")}</h2><ul class="items members">${_t.value?.map(t=>s`<${Ya} key=${t.name} one=${t} />`)}</ul></section>
			<${Va} />
		</div>`}var $e=p([]),gt=p(null),tt=p(!1),re=40,ce=["recorded","synthetic","missing","stale","expired"],ue=t=>O.value.languages.find(e=>e.tag===t);function Ga({chosen:t}){return s`
		<div class="sheet" tabindex="0" role="region" aria-label=${a("voices")}><table>
			<thead><tr><th scope="col">${a("field.language")}</th>${ce.map(e=>s`<th key=${e} scope="col">${a(`voice.${e}`)}</th>`)}</tr></thead>
			<tbody>${$e.value.map(e=>s`
				<tr key=${e.language}><th scope="row"><a href=${`#voices/${e.language}`} aria-current=${e.language===t?"true":void 0} lang=${e.language}>${ue(e.language)?.name??e.language}</a></th>
					${ce.map(n=>s`<td key=${n}>${$(e[n])}</td>`)}</tr>`)}</tbody>
		</table></div>`}function Qa({tag:t}){let{clips:e,all:n}=gt.value;return s`
		<h2>${a("toRead",$(n))}</h2>
		<p class="hint">${a("toReadHint")}</p>
		<ol class="reading" lang=${t} dir=${ue(t)?.right_to_left?"rtl":"ltr"}>${(tt.value?e:e.slice(0,re)).map(o=>s`
			<li key=${o.id}><p>${o.text}</p><small lang="en" dir="ltr">${o.id}${o.why&&` · ${o.why}`}</small></li>`)}</ol>
		${!tt.value&&e.length>re&&s`<button type="button" onClick=${()=>{tt.value=!0}}>${a("more")}</button>`}
		${tt.value&&n>e.length&&s`<p class="hint">${a("andMore",$(n-e.length))}</p>`}`}function Za({parts:[t]}){return h(()=>{gt.value=null,tt.value=!1,N(async()=>{({languages:$e.value}=await k("voices")),t&&(gt.value=await k(`voices/${t}`))})},[t]),s`
		<h1>${a("voices")}</h1>
		<${Ga} chosen=${t} />
		${gt.value&&s`<${Qa} tag=${t} />`}`}var Ja=20,et=p(null),vt=p(null),R=p(null),ts=M(),de=()=>ts(["words"],t=>{et.value=t}),It=t=>a(`concept.${t}`).replace(/^concept\./,""),pe=t=>t===null?a("words.anyLanguage"):E(t),Nt=(t,e)=>m(async()=>{await x(t,e),vt.value=R.value=null,await de()});async function es(t,e,n){R.value=null,e&&await m(async()=>{R.value=await x("words/clashes",{form:t,concept:e,language:n})})}function as({group:t}){let e=({currentTarget:l})=>{let{concept:i,language:r}=Object.fromEntries(new FormData(l));es(t.text,i,r)},n=l=>{l.preventDefault(),Nt("words",{form:t.text,...Object.fromEntries(new FormData(l.target))})},o=R.value?.wrong_word;return s`
		<form class="actions" onChange=${e} onSubmit=${n}>
			<label class="inline">${a("words.means")} <select name="concept" required autofocus>
				<option value=""></option>${et.value.concepts.map(l=>s`<option key=${l} value=${l}>${It(l)}</option>`)}</select></label>
			<label class="inline">${a("words.in")} <select name="language" defaultValue=${t.language??""}>
				<option value="">${a("words.anyLanguage")}</option>
				${O.value.languages.map(({tag:l,name:i})=>s`<option key=${l} value=${l} selected=${l===t.language}>${i}</option>`)}</select></label>
			<button class="main" disabled=${!!o}>${a("words.propose")}</button>
			<output role="status">${o?a(o):R.value&&R.value.clashes.length===0&&a("words.free")}</output>
			${R.value?.clashes.length>0&&s`<ul class="clashes">${R.value.clashes.map((l,i)=>s`
				<li key=${i}>${a(`words.clash.${l.code}`)}: <bdi>${l.form}</bdi> (${It(l.concept)}, ${pe(l.language)})</li>`)}</ul>`}
		</form>`}function ss({group:t,most:e}){let n=vt.value===t.text;return s`
		<li>
			<div class="what"><strong><bdi lang=${t.language??void 0}>${t.text}</bdi></strong>
				<${A} share=${t.texts/e} />
				<small>${t.people>=Ja&&"≥ "}${a("words.people",$(t.people))} · ${a("words.texts",$(t.texts))} · <time>${v(t.last)}</time>
					${t.language&&s`<span class="tag">${t.language}</span>`}</small></div>
			${t.word&&s`<button type="button" aria-expanded=${n} onClick=${()=>{R.value=null,vt.value=n?null:t.text}}>${a("words.makeOne")}</button>`}
			${n&&s`<${as} group=${t} />`}
		</li>`}function ns({word:t}){let{form:e,concept:n,language:o,by:l,accepted:i,own:r}=t,c={form:e,concept:n,language:o??""};return s`
		<li class=${i?"":"live"}>
			<div class="what"><strong><bdi>${e}</bdi></strong> = ${It(n)} <span class="tag">${pe(o)}</span>
				<small>${a("words.by")} <bdi>${l}</bdi>${i?s` · ${a("words.acceptedBy")} <bdi>${i}</bdi>`:s` · ${a(r?"words.waitsOther":"words.waits")}`}</small></div>
			${!i&&!r&&s`<button type="button" class="main" onClick=${()=>Nt("words/decide",{what:"accept",...c})}>${a("words.accept")}</button>`}
			<button type="button" onClick=${()=>Nt("words/decide",{what:"remove",...c})}>${a("notice.remove")}</button>
		</li>`}function os(){if(h(()=>{et.value=vt.value=R.value=null,m(de)},[]),et.value===null)return s`<h1>${a("words")}</h1>`;let{groups:t,own:e,hidden:n,texts:o}=et.value,l=Math.max(...t.map(i=>i.texts));return s`
		<h1>${a("words")}</h1>
		<p class="hint">${a("words.hint")}</p>
		${e.length>0&&s`<h2>${a("words.own")}</h2><ul class="tasks">${e.map(i=>s`<${ns} key=${`${i.form} ${i.concept} ${i.language}`} word=${i} />`)}</ul>`}
		<h2>${a("words.unknown")}</h2>
		${t.length===0&&s`<p class="empty">${a("words.none")}</p>`}
		<ul class="tasks">${t.map(i=>s`<${ss} key=${i.text} group=${i} most=${l} />`)}</ul>
		<p class="hint">${a("words.looked",$(o))}${n>0?` ${a("words.hidden",$(n))}`:""}</p>`}var lo="4df29fba7b10c1a6efe842bd8a3fa791";export{he as Audit,Te as Flows,Fe as House,Ze as Import,ka as Notice,qa as NoticeEdit,la as Notices,za as Numbers,Ua as StaffView,Za as Voices,os as Words,lo as made};
