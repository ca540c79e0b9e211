// SPDX-License-Identifier: AGPL-3.0-or-later
// made by daemon/desk/page/build from 3223532a3bd76a66fe9f4a2ae0e51934
// with preact, htm, signals and lean-qr: licences.txt
import{A as O,E as V,F as I,G as m,H as q,K as Y,M as $t,P as Gt,b as o,c as Kt,d as h,e as tt,f as d,g as M,h as S,i as k,j as Vt,k as Yt,l as lt,m as z,p as a,q as it,r as rt,s as St,t as ct,u as v,v as Ut,w as $,y as E,z as K}from"./desk-chunk.js";var Me=100,ut=d([]),Zt=d(!1),Qt=(t=0)=>m(async()=>{let e=(await M(`audit?before=${t}`)).entries;ut.value=t?[...ut.value,...e]:e,Zt.value=e.length===Me});function De(){return h(()=>{Qt()},[]),o`
		<h1>${a("audit")}</h1>
		<p class="hint">${a("auditHint")} <code dir="ltr">passaparola audit verify</code></p>
		<div class="sideways" tabindex="0" role="region" aria-label=${a("audit")}><table>
			<thead><tr><th scope="col">${a("whenWord")}</th><th scope="col">${a("whoWord")}</th><th scope="col">${a("whatWord")}</th><th scope="col">${a("about")}</th></tr></thead>
			<tbody>${ut.value.map(t=>o`
				<tr key=${t.id}>
					<td><time>${v(t.at)}</time></td>
					<td><bdi>${t.staff??a("commandLine")}</bdi></td>
					<td>${it("audit",t.did)}</td>
					<td>${t.person?o`<a href=${`#person/${t.person}`}><bdi dir="ltr">${t.person}</bdi></a>`:t.thing||""}</td>
				</tr>`)}</tbody>
		</table></div>
		${Zt.value&&o`<button type="button" onClick=${()=>Qt(ut.value.at(-1).id)}>${a("more")}</button>`}`}var U=({flow:t,step:e})=>`${t}.${e}`;function Ot(t,e){let n=(t[e-1]??"").trim(),s=n.search(/\s*(->|→|–>)/);return s>0?n.slice(0,s):n.split(/\s/)[0]}function Ee(t,e){let n=new Map;for(let{name:s,arrows:l}of t.steps)for(let i of l){let r=U({flow:t.name,step:s}),c=i.flow===t.name?U(i):i.flow;if(r===c)continue;let f=`${r} ${c}`,p=n.get(f)??{id:f,from:r,to:c,labels:[],times:0},g=Ot(e,i.line);p.labels.includes(g)||p.labels.push(g),n.set(f,p)}return[...n.values()]}function Le(t,e,n){let s=new Map([[e,null]]),l=[e];for(let r of l){if(r===n)break;for(let c of t)c.from===r&&!s.has(c.to)&&(s.set(c.to,c),l.push(c.to))}let i=[];for(let r=s.get(n);r;r=s.get(r.from))i.push(r);return i}function Re(t,e){let n=U({flow:t.name,step:t.steps[0].name}),s=new Map([[n,0]]),l=[n],i=()=>{for(let c of l)for(let{from:f,to:p}of e)f===c&&!s.has(p)&&(s.set(p,s.get(f)+1),l.push(p))};i();for(let{name:c}of t.steps){let f=U({flow:t.name,step:c});s.has(f)||(s.set(f,0),l.push(f),i())}let r=[];for(let c of l)(r[s.get(c)]??=[]).push(c);return r}function Jt(t,e){let n=(t.text??"").split(`
`),s=Ee(t,n);for(let{from:p,flow:g,step:w,times:B}of t.chosen)for(let u of Le(s,U({flow:t.name,step:p}),g===t.name?U({flow:g,step:w}):g))u.times+=B;let l=Re(t,s),r=Math.max(...l.map(p=>p.length))*178-28+40+40,c=new Map;l.forEach((p,g)=>p.forEach((w,B)=>{let u=40+(r-40-40-p.length*178+28)/2+B*178;c.set(w,{place:w,x:e?r-u-150:u,y:20+g*114,width:150,height:40,name:w.slice(w.indexOf(".")+1),isOther:!w.includes(".")})}));let f=Math.max(1,...s.map(({times:p})=>p));for(let p of s){let g=c.get(p.from),w=c.get(p.to),B=g.x+150/2,u=w.x+150/2,y=w.y>g.y,X=g.x+150+16;p.path=y?`M${B},${g.y+40} C${B},${g.y+40+36} ${u},${w.y-40} ${u},${w.y-6}`:`M${g.x+150},${g.y+40/2} C${X+24},${g.y+40/2} ${X+24},${w.y+40/2} ${w.x+150+6},${w.y+40/2}`,p.labelX=y?B+(u-B)*.62:X+4,p.labelY=y?g.y+40+(w.y-g.y-40)*.6:(g.y+w.y+40)/2,p.weight=1+4*p.times/f,p.isBack=!y}return{nodes:[...c.values()],arrows:s,lines:n,width:r,height:l.length*114-74+40}}var Be=40,te={flow:"",begins:!1,texts:[],turns:[],codes:[],state:"",language:""},x=d(te),Mt=()=>x.value.turns.at(-1);function ee(t){x.value.flow!==t&&Mt()?.flow!==t&&(x.value={...te,flow:t,language:z.value})}async function Dt(t){let e=x.value,n=x.value={...e,...t},s=await m(async()=>{let{turns:l,codes:i}=await k(`flows/${encodeURIComponent(n.flow)}/trial`,{texts:n.texts,begins:n.begins,language:n.language,state:n.state});x.value.flow===n.flow&&l.length>=x.value.turns.length&&(x.value={...x.value,turns:l,codes:i})});return!s&&x.value===n&&(x.value=e),s}var ae=()=>Dt({begins:!0,texts:[],turns:[]});function Ie(){return o`
		<label>${a("trial.language")}
			<select value=${x.value.language} onChange=${({target:t})=>{x.value={...x.value,language:t.value},x.value.turns.length>0&&ae()}}>${O.value.languages.map(({tag:t,name:e})=>o`<option key=${t} value=${t} lang=${t}>${e}</option>`)}</select></label>`}function Te(){return o`
		<label>${a("trial.looked")}
			<select value=${x.value.state} onChange=${({target:t})=>Dt({state:t.value})}>
				<option value="">${a("trial.silent")}</option>
				${Gt.map(t=>o`<option key=${t} value=${t}>${it("case",t)}</option>`)}</select></label>`}var He=({list:t})=>o`
	<dl class="values" aria-label=${a("trial.known")}>${t.map(({name:e,value:n})=>o`
		<div key=${e}><dt dir="ltr">${e}</dt><dd><bdi>${n??"—"}</bdi></dd></div>`)}</dl>`;function Ne({turn:t}){return o`
		${t.text&&o`<li class="row"><p dir="auto">${t.text}</p></li>`}
		${t.said.map(({text:e,parts:n},s)=>o`
			<li key=${s} class="row out"><p dir="auto" lang=${t.language}>${e}</p>${n>1&&o`<small class="meta">${a("partsOf",n)}</small>`}</li>`)}
		<li class="event">
			${t.said.length===0&&o`<p>${a("trial.nothing")} </p>`}
			${t.erased&&o`<p>${a("trial.erased")} </p>`}
			${t.step&&o`<p>${a(t.waits?"trial.stands":"trial.over")} <a href=${`#flows/${t.flow}`}><code dir="ltr">${t.flow}.${t.step}</code></a></p>`}
			${t.tasks.map(e=>o`<p key=${e}> <span class="tag">${a("trial.task")}: ${rt(e)}</span></p>`)}
			${t.variables.length>0&&o`<${He} list=${t.variables} />`}
		</li>`}function _e(){let t=tt(null);return o`
		<form class="line" onSubmit=${n=>{n.preventDefault();let s=t.current.value.trim();s!==""&&(t.current.value="",Dt({texts:[...x.value.texts,s]}).then(l=>{!l&&t.current?.value===""&&(t.current.value=s)}))}}>
			<label>${a("trial.write")}<input id="trial" ref=${t} maxlength="1600" dir="auto" autocomplete="off" /></label>
			<button class="main">${a("send")}</button>
		</form>`}function oe({flow:t}){let e=tt(null),{turns:n,texts:s,codes:l}=x.value;return h(()=>{e.current?.scrollTo(0,e.current.scrollHeight)},[n.length]),t.by_text?o`
		<section class="trial">
			<h2>${a("trial")}</h2>
			<div class="filters"><${Ie} />${n.some(({looked:i})=>i)&&o`<${Te} />`}
				<button type="button" class=${n.length>0?"":"main"} onClick=${()=>{ae().then(()=>document.getElementById("trial")?.focus())}}>${a(n.length>0?"trial.again":"trial.begin")}</button></div>
			${l.length>0&&o`<p class="hint">${a("trial.hint",l.join(", "))}</p>`}
			<div class="past" ref=${e} role="log" tabindex="0" aria-label=${a("trial.talk")}><ol class="thread">${n.map((i,r)=>o`<${Ne} key=${r} turn=${i} />`)}</ol></div>
			${s.length<Be?o`<${_e} />`:o`<p>${a("trial-long")}</p>`}
		</section>`:o`<section class="trial"><h2>${a("trial")}</h2><p class="hint">${a("trial-call")}</p></section>`}var ne=d(null),T=d(null),Ae=S();function qe(){return h(()=>{m(async()=>{({flows:ne.value}=await M("flows"))})},[]),o`
		<h1>${a("flows")}</h1>
		<p class="hint">${a("flows.hint")}</p>
		<ul class="tasks">${ne.value?.map(t=>o`
			<li key=${t.name}><div class="what"><a href=${`#flows/${t.name}`}><strong>${t.name}</strong> <span dir="auto" lang="en">${t.about}</span></a>
				<small>${a("flows.steps",$(t.steps))}
					${t.text&&o`<span class="tag">${a("flows.text")}</span>`}${t.call&&o`<span class="tag">${a("flows.call")}</span>`}
					${t.findings>0&&o`<b class="tag">${a("flows.findings",$(t.findings))}</b>`}</small></div></li>`)}</ul>`}var je=t=>document.getElementById(`line-${t}`)?.scrollIntoView({block:"center"});function se(t,e){t.preventDefault();let{line:n}=T.value.steps.find(l=>l.name===e);je(n);let s=document.getElementById(`line-${n}`);s.tabIndex=-1,s.focus({preventScroll:!0})}function Fe(){let t=T.value,e=Jt(t,lt[z.value].direction==="rtl"),n=Mt(),s=r=>!r.isOther&&n?.flow===t.name&&n.step===r.name,l=new Set(t.steps.filter(r=>r.asks).map(({name:r})=>r)),i=tt(null);return h(()=>{let r=i.current.querySelector("[aria-current] rect")?.getBoundingClientRect(),c=i.current.getBoundingClientRect();r&&i.current.scrollBy(r.x+r.width/2-c.x-c.width/2,r.y+r.height/2-c.y-c.height/2)},[n]),o`
		<section><div class="picture" ref=${i} tabindex="0" role="region" aria-label=${a("flows.picture")}>
			<svg width=${e.width} height=${e.height} viewBox=${`0 0 ${e.width} ${e.height}`} role="group" aria-label=${t.name} dir="ltr">
				<defs><marker id="tip" viewBox="0 0 8 8" refX="6" refY="4" markerWidth="8" markerHeight="8" markerUnits="userSpaceOnUse" orient="auto"><path d="M0,0 L8,4 L0,8 z" /></marker></defs>
				${e.arrows.map(r=>o`<path key=${r.id} class=${`arrow ${r.times>0?"gone":""} ${r.isBack?"back":""}`} d=${r.path} stroke-width=${r.weight} marker-end="url(#tip)" />`)}
				${e.nodes.map(r=>o`
					<a key=${r.place} aria-current=${s(r)?"step":void 0} href=${r.isOther?`#flows/${r.place}`:`#flows/${t.name}/${r.name}`} onClick=${r.isOther?void 0:c=>se(c,r.name)}>
						<rect class=${r.isOther?"other":l.has(r.name)?"asks":"node"} x=${r.x} y=${r.y} width=${r.width} height=${r.height} rx=${r.isOther?20:6} />
						<text x=${r.x+r.width/2} y=${r.y+r.height/2+5} text-anchor="middle">${r.name}</text></a>`)}
				${e.arrows.filter(r=>!r.isBack||r.times>0).map(r=>o`<text key=${r.id} class="said" x=${r.labelX} y=${r.labelY} text-anchor="middle">${r.labels[0].slice(0,18)}${(r.labels[0].length>18||r.labels.length>1)&&"…"}${r.times>0&&o`<tspan class="times"> ${$(r.times)}</tspan>`}</text>`)}
			</svg>
		</div>
		<p class="hint">${a("flows.key")}</p></section>`}function Pe(){let t=T.value,e=t.text.split(`
`);return o`
		<h2>${a("flows.list")}</h2>
		<ol class="steps">${t.steps.map(n=>o`
			<li key=${n.name}><a href=${`#flows/${t.name}/${n.name}`} onClick=${s=>se(s,n.name)}><strong>${n.name}</strong></a>
				${n.asks&&o` <span class="tag">${a("flows.asks")}</span>`}
				<ul>${n.arrows.map((s,l)=>{let i=s.flow===t.name?s.step:s.flow;return o`<li key=${l}><code dir="ltr">${Ot(e,s.line)} → ${i}</code></li>`})}</ul></li>`)}</ol>
		${t.chosen.length>0&&o`<h2>${a("flows.chosen")}</h2><div class="scroll"><table>
			<thead><tr><th scope="col">${a("flows.from")}</th><th scope="col">${a("flows.to")}</th><th scope="col" class="number">${a("flows.times")}</th></tr></thead>
			<tbody>${t.chosen.map((n,s)=>o`<tr key=${s}><th scope="row">${n.from}</th><td>${n.flow===t.name?n.step:`${n.flow}.${n.step}`}</td><td class="number">${$(n.times)}</td></tr>`)}</tbody></table></div>`}`}function We(){let t=T.value,e=s=>t.findings.filter(l=>l.line===s),n=t.findings.filter(s=>s.line===0);return o`
		<h2>${a("flows.file")}</h2>
		<p class="hint">${a("flows.where")} <code dir="ltr">${t.file}</code></p>
		${n.length>0&&o`<details><summary>${a("flows.findings",$(n.length))}</summary><ul class="findings" lang="en" dir="ltr">${n.map((s,l)=>o`<li key=${l} class=${s.level}>${s.message}</li>`)}</ul></details>`}
		<div class="file" tabindex="0" role="region" aria-label=${a("flows.file")} dir="ltr"><ol>${t.text.split(`
`).map((s,l)=>o`
			<li key=${l} id=${`line-${l+1}`}><code>${s}</code>${e(l+1).map((i,r)=>o`<p key=${r} class=${i.level} lang="en">${i.message}</p>`)}</li>`)}</ol></div>`}function Xe({name:t}){return h(()=>{T.value=null,ee(t),m(()=>Ae([`flows/${encodeURIComponent(t)}`],e=>{T.value=e}))},[t]),T.value===null?o`<h1>${t}</h1>`:o`
		<h1>${T.value.name}</h1>
		<p><span lang="en" dir="auto">${T.value.about}</span></p>
		<p class="actions"><a class="button" href="#flows">${a("flows")}</a> <a class="button" href="../phone/" target="_blank" rel="noopener">${a("flows.phone")}</a></p>
		<div class="flow tried"><${Fe} /><${oe} flow=${T.value} /></div>
		<div class="flow"><section><${Pe} /></section><section class="beside"><${We} /></section></div>`}var ze=({parts:[t]})=>t?o`<${Xe} name=${t} />`:o`<${qe} />`;var Et=d(null),dt=d(null),Ke=15e3,Ve={done:"✓",open:"○",wrong:"✗",yourself:"?"},Ye=S(),le=()=>q(()=>Ye(["house"],t=>{Et.value=t})),Ue=()=>q(async()=>{({settings:dt.value}=await M("house/settings"))});function Ge({step:t}){return o`
		<li class=${`step ${t.state}`}>
			<b aria-hidden="true">${Ve[t.state]}</b>
			<div>
				<strong>${a(`step.${t.step}`)}</strong> ${t.of&&o`<bdi class="tag">${t.of}</bdi>`}
				<span class="hidden">${a(`state.${t.state}`)}</span>
				${t.at>0&&o` <small><time>${v(t.at)}</time></small>`}
				${t.state!=="done"&&o`<p>${a(`how.${t.step}`)}</p>`}
			</div>
		</li>`}function Qe({accounts:t}){return o`
		<h2>${a("accounts")}</h2>
		<div class="sheet" tabindex="0" role="region" aria-label=${a("accounts")}><table>
			<thead><tr>${["account","state.word","number.word","rate","price","heardLast"].map(e=>o`<th key=${e} scope="col">${a(e)}</th>`)}</tr></thead>
			<tbody>${t.map(e=>o`
				<tr key=${e.name}>
					<td><bdi>${e.name}</bdi> <small>${e.provider}</small></td>
					<td class=${e.state==="well"?"":"alarm"}>${a(`account.${e.state}`)}${e.wait>0?` (${$(Math.ceil(e.wait/1e3))} s)`:""}</td>
					<td><bdi dir="ltr">${e.number}</bdi></td>
					<td>${$(e.rate)}</td>
					<td>${e.price>0?E(e.price):"–"}</td>
					<td>${e.heard>0?o`<time>${v(e.heard)}</time>`:"–"}</td>
				</tr>`)}</tbody>
		</table></div>`}function Ze({spending:t,cap:e}){let n=Math.max(e,...t.map(s=>s.euro),.01);return o`
		<h2>${a("spending")}</h2>
		<p>${e>0?a("capIs",E(e)):a("noCap")}</p>
		${t.length===0?o`<p class="empty">${a("nothingSpent")}</p>`:o`
			<div class="sheet" tabindex="0" role="region" aria-label=${a("spending")}><table>
				<thead><tr><th scope="col">${a("day.word")}</th><th scope="col">${a("euro.word")}</th><th scope="col">${a("texts")}</th><th scope="col">${a("calls.word")}</th></tr></thead>
				<tbody>${t.map(s=>o`
					<tr key=${s.day}><td><time>${ct($t(s.day))}</time></td>
						<td>${E(s.euro)} <meter min="0" max=${n} high=${e>0?e*.8:void 0} value=${s.euro} aria-label=${E(s.euro)}></meter></td>
						<td>${$(s.texts)}</td><td>${$(s.calls)}</td></tr>`)}</tbody>
			</table></div>`}`}function Je(){return o`
		<h2>${a("settings")}</h2>
		<p class="hint">${a("settingsHint")}</p>
		${dt.value===null?o`<button type="button" onClick=${Ue}>${a("showSettings")}</button>`:o`
			<pre class="sheet" tabindex="0" dir="ltr" role="region" aria-label=${a("settings")}>${dt.value.map(({name:t,value:e})=>`${t} ${e}`).join(`
`)}</pre>`}`}function ta(){if(h(()=>{dt.value=null,le();let p=setInterval(le,Ke);return()=>clearInterval(p)},[]),Et.value===null)return o`<h1>${a("house")}</h1>`;let{wrong:t,steps:e,accounts:n,spending:s,cap:l,reload:i,reloaded:r,why:c}=Et.value,f=e.filter(({state:p})=>p!=="done"&&p!=="yourself").length;return o`
		<h1>${a("house")}</h1>
		${t?o`<p class="wrong" role="status">${a(`house.${t}`)}</p>`:o`<p class="held" role="status">${a("allWell")}</p>`}
		${i&&o`<p class=${i==="refused"?"wrong":"hint"}>${a(`reload.${i}`)} <time>${v(r)}</time>${c&&o` <bdi lang="en" dir="ltr">${c}</bdi>`}</p>`}
		<h2>${a("firstSteps")}${f>0?` · ${a("toDo",$(f))}`:""}</h2>
		<ol class="steps">${e.map(p=>o`<${Ge} key=${p.step+p.of} step=${p} />`)}</ol>
		${n.length>0&&o`<${Qe} accounts=${n} />`}
		<${Ze} spending=${s} cap=${l} />
		${K.value.role==="admin"&&o`<${Je} />`}`}var ea=["appointments","cases","people"],_=d(null),L=d(null),G=d(null),aa=500;function ie(){_.value=L.value=G.value=null}async function oa(t,e){ie(),await m(async()=>{await Vt(e,n=>{L.value={what:"reading",done:n,all:e.size}}),_.value=await k("import/check",{what:t})}),L.value=null}var na=()=>new Promise(t=>{setTimeout(t,aa)});async function sa(t,e){e.preventDefault();let n=e.target.elements.cancel_missing?.checked??!1;await m(async()=>{let s=await k("import",{what:t,cancel_missing:n}),{import:l,pieces:i,rows:r}=s;for(let c=0;c<i;c++)L.value={what:"sending",done:c,all:i},s=await k(`import/${l}`,{piece:c});for(;!s.ended;)L.value={what:"putting",done:s.put,all:r},await na(),s=await M(`import/${l}`);G.value={rows:r,cancelled:s.cancelled??0},_.value=null}),L.value=null}function la({finding:t}){let e=a(`bad.${t.code}`);return o`<li>${t.line>0&&o`<strong>${a("line",t.line)}</strong>: `}
		${e===`bad.${t.code}`?o`<span lang="en" dir="ltr">${t.message}</span>`:o`${e} <small lang="en" dir="ltr">${t.message}</small>`}</li>`}function ia(){let{wrong:t,findings:e}=_.value;return o`
		<section role="alert">
			<h2>${a("badRows",$(t))}</h2>
			<p>${a("nothingImported")}</p>
			<ul class="findings">${e.map(n=>o`<${la} key=${`${n.line}${n.code}${n.message}`} finding=${n} />`)}</ul>
			${t>e.length&&o`<p class="hint">${a("andMore",$(t-e.length))}</p>`}
		</section>`}var ra=["number","code","starts_ms","place","desk","case_number","state","name","language"],ca=(t,e)=>t==="starts_ms"?v(e):e;function $a({what:t}){let{rows:e,first:n}=_.value,s=ra.filter(l=>n.some(i=>i[l]!==void 0));return o`
		<section>
			<h2 role="status">${a("rowsFine",$(e))}</h2>
			<div class="sheet" tabindex="0" role="region" aria-label=${a("firstRows")}><table>
				<thead><tr>${s.map(l=>o`<th key=${l} scope="col">${a(`column.${l}`)}</th>`)}</tr></thead>
				<tbody>${n.map((l,i)=>o`<tr key=${i}>${s.map(r=>o`<td key=${r}><bdi>${ca(r,l[r])}</bdi></td>`)}</tr>`)}</tbody>
			</table></div>
			<form onSubmit=${l=>sa(t,l)}>
				${t==="appointments"&&o`
					<label class="tick"><input type="checkbox" name="cancel_missing" /> ${a("cancelMissing")}</label>
					<p class="hint">${a("cancelMissingHint")}</p>`}
				<button class="main" id="put" disabled=${L.value!==null}>${a("importRows",$(e))}</button>
			</form>
		</section>`}function ua({parts:[t="appointments"]}){return h(()=>{ie(),document.querySelector("#file")?.focus()},[t]),o`
		<h1>${a("import")}</h1>
		<div class="filters">${ea.map(e=>o`<a key=${e} href=${`#import/${e}`} aria-current=${e===t?"page":void 0}>${a(e)}</a>`)}</div>
		<p>${a("importHint")}</p>
		<p class="hint"><code dir="ltr">${a(`columns.${t}`)}</code></p>
		<label>${a("file")}<input id="file" type="file" accept=${t==="appointments"?".csv,.ics,text/csv,text/calendar":".csv,text/csv"} onChange=${({target:e})=>{e.files.length>0&&oa(t,e.files[0])}} /></label>
		${L.value&&o`<p role="status">${a(`step.${L.value.what}`)} <progress value=${L.value.done} max=${Math.max(1,L.value.all)} aria-label=${a(`step.${L.value.what}`)}></progress></p>`}
		${_.value&&(_.value.wrong>0?o`<${ia} />`:_.value.rows===0?o`<p role="status">${a("noRows")}</p>`:o`<${$a} what=${t} />`)}
		${G.value&&o`<p class="held" role="status">${a("imported",$(G.value.rows))}${G.value.cancelled>0?` ${a("cancelledToo",$(G.value.cancelled))}`:""} <a href=${t==="people"?"#inbox":`#${t}`}>${a("look")}</a></p>`}`}var D=t=>t===null?a("notice.others"):O.value.languages.find(e=>e.tag===t)?.name??t,A=t=>t%1440===0?a("notice.days",$(t/1440)):t%60===0?a("notice.hours",$(t/60)):a("notice.minutes",$(t)),pt=({kind:t,name:e,notice:n})=>o`${a(`notice.to.${t}`)} ${t==="those"?o`<a href=${`#notice/${n}`}>${n}</a>`:o`<bdi>${e}</bdi>`}`,mt=({after:t,without:e})=>e?a("notice.without"):t===0?a("notice.atOnce"):a("notice.after",A(t)),ht=({language:t,recording:e})=>e&&o`
	<audio controls preload="none" src=${`/audio/notices/${e}`} aria-label=${`${a("notice.recording")}: ${D(t)}`}></audio>`;function re({text:t,letters:e}){let n=[];for(let s of t){let l=e.includes(s),i=n.at(-1);i?.marked===l&&!l?i.text+=s:n.push({marked:l,text:s})}return n.map(({marked:s,text:l},i)=>s?o`<mark key=${i}>${l}</mark>`:l)}var j=6e4,ft=1440*j,F=({share:t,kind:e="",size:n=""})=>o`
	<svg class=${`measure ${n}`} aria-hidden="true" preserveAspectRatio="none" viewBox="0 0 100 10"><rect class=${e} width=${Math.max(t>0?.5:0,100*t)} height="10" /></svg>`,Rt=(t,e)=>e>0?t/e:0;function da({result:t}){let e=Math.max(...t.texts.map(({people:n})=>n));return o`
		<div class="scroll"><table>
			<caption>${a("notice.perLanguage")}</caption>
			<thead><tr><th scope="col">${a("notice.language")}</th><th scope="col" class="number">${a("notice.people")}</th><th class="wide"><span class="hidden">${a("notice.bar")}</span></th>
				<th scope="col" class="number">${a("notice.parts")}</th><th scope="col" class="number">${a("notice.cost")}</th></tr></thead>
			<tbody>${t.texts.map(n=>o`
				<tr key=${n.language}><th scope="row"><bdi>${D(n.language)}</bdi><${F} size="narrow" share=${Rt(n.people,e)} /></th><td class="number">${$(n.people)}</td>
					<td class="wide"><${F} share=${Rt(n.people,e)} /></td>
					<td class="number">${$(n.parts*n.people)} <small>${a("notice.each",$(n.parts))}</small>${n.seconds>0&&o` <small>${a("notice.seconds",$(n.seconds))}</small>`}</td><td class="number">${E(n.cost/1e6)}</td></tr>`)}</tbody>
			<tfoot><tr><th scope="row">${a("notice.together")}</th><td class="number">${$(t.people)}</td><td class="wide"></td><td class="number">${$(t.parts)}</td><td class="number">${E(t.cost/1e6)}</td></tr></tfoot>
		</table></div>`}function Bt({reasons:t,people:e}){let n=Object.entries(t),s=n.reduce((l,[,i])=>l+i,e);return n.length>0&&o`
		<div class="scroll"><table>
			<caption>${a("notice.leftOut")}</caption>
			<tbody>${n.map(([l,i])=>o`
				<tr key=${l}><th scope="row">${a(`notice.reason.${l}`)}</th><td class="number">${$(i)}</td><td class="wide"><${F} kind="out" share=${Rt(i,s)} /></td></tr>`)}</tbody>
		</table></div>`}function pa([t,e],n,s){let l=[];if(t===e)return l;for(let i=n-ft;i<s&&l.length<40;i+=ft){let r=new Date(i).setHours(0,0,0,0),c=new Date(r).setHours(0,t),f=new Date(t<e?r:r+ft+36e5).setHours(0,e);f>n&&c<s&&l.push([Math.max(c,n),Math.min(f,s)])}return l}var Lt=26,ma=[10,30,60,120,180,360,720,1440,2880,5760,14400];function ha({notice:t,result:e}){let n=e.to.filter(u=>u.starts>0),s=e.starts-10*j,l=Math.max(e.ends+10*j,s+60*j),i=lt[z.value].direction==="rtl",r=u=>100*(u-s)/(l-s),c=(u,y)=>{let X=Math.max(.7,r(y)-r(u));return{x:`${i?100-r(u)-X:r(u)}%`,width:`${X}%`}},f=j*(ma.find(u=>(l-s)/j/u<=6)??20*1440),p=[];for(let u=new Date(s).setHours(0,0,0,0);u<l&&p.length<12;u+=f)r(u)>3&&r(u)<97&&p.push(u);let g=n.length*Lt+24,w=pa(e.quiet,s,l),B=`${a("notice.starts")} ${v(e.starts)}, ${a("notice.ends")} ${v(e.ends)}`;return o`
		<figure>
			<figcaption>${a("notice.when")}</figcaption>
			<svg class="time" role="img" aria-label=${B} width="100%" height=${g}>
				${w.map(([u,y])=>o`<rect key=${u} class="quiet" ...${c(u,y)} y="0" height=${g-20} />`)}
				${p.map(u=>o`<g key=${u}>
					<line x1=${c(u,u).x} x2=${c(u,u).x} y1="0" y2=${g-20} />
					<text x=${c(u,u).x} y=${g-5} text-anchor="middle">${f>=ft?new Date(u).getDate():Ut(u)}</text></g>`)}
				${n.map((u,y)=>o`<rect key=${y} class="lane" ...${c(u.starts,u.ends)} y=${y*Lt+4} height=${Lt-8} rx="3" />`)}
			</svg>
			${w.length>0&&o`<p class="hint"><svg class="key" aria-hidden="true" width="14" height="14"><rect class="quiet" width="14" height="14" /></svg> ${a("notice.quiet")}</p>`}
			<div class="scroll"><table>
				<thead><tr><th scope="col">${a("notice.who")}</th><th scope="col" class="number">${a("notice.people")}</th><th scope="col">${a("notice.starts")}</th><th scope="col">${a("notice.ends")}</th></tr></thead>
				<tbody>${t.to.map((u,y)=>o`
					<tr key=${y}><th scope="row"><${pt} ...${u} /> <small>${mt(u)}</small></th><td class="number">${u.without?"–":$(e.to[y].people)}</td>
						<td>${e.to[y].starts?v(e.to[y].starts):"–"}</td><td>${e.to[y].ends?v(e.to[y].ends):"–"}</td></tr>`)}</tbody>
			</table></div>
		</figure>`}function fa({result:t}){return o`
		${t.no_way&&o`<p class="warning">${a("notice.noWay")}</p>`}
		${t.people===0&&o`<p class="warning">${a("notice.nobody")}</p>`}
		${t.texts.filter(({lost:e})=>e).map(({language:e})=>o`<p key=${e} class="warning">${a("notice.lost",D(e))}</p>`)}
		${t.over&&o`<p class="warning">${a("notice.over",E((t.cap-t.spent)/1e6))}</p>`}
		${t.late>0&&o`<p class="warning">${a("notice.late",$(t.late))}</p>`}
		${t.waits_quiet&&o`<p class="warning">${a("notice.waitsQuiet")}</p>`}`}function gt({notice:t,result:e}){let n=Math.max(1,Math.round((e.ends-e.starts)/j));return o`
		<section class="rehearsal" aria-label=${a("notice.rehearsal")}>
			<h2>${a("notice.rehearsal")}</h2>
			<p class="sum"><strong>${a("notice.sumPeople",$(e.people))}</strong> · ${a("notice.sumCost",E(e.cost/1e6))} · ${a("notice.sumTime",A(n))}</p>
			<${fa} result=${e} />
			<${da} result=${e} />
			<${Bt} reasons=${e.left_out} people=${e.people} />
			<${ha} notice=${t} result=${e} />
		</section>`}var It=d(null),ga=S(),va={n:()=>I("notice-edit","new"),j:()=>ce(1),k:()=>ce(-1)};function ce(t){let e=[...document.querySelectorAll(".tasks a")];e[Math.max(0,Math.min(e.length-1,e.indexOf(document.activeElement)+t))]?.focus()}var Tt=({notice:{state:t,urgent:e}})=>o`
	<span class=${`tag state-${t}`}>${a(`notice.state.${t}`)}</span>
	${e&&o`<b class="tag">${a("urgent")}</b>`}`;function ba(){return h(()=>{m(()=>ga(["notices"],t=>{({notices:It.value}=t)}))},[V.value.count]),Y(va),o`
		<h1>${a("notices")}</h1>
		<p><a class="button main" href="#notice-edit/new">${a("notice.new")}</a></p>
		${It.value?.length===0&&o`<p class="empty">${a("notice.none")}</p>`}
		<ul class="tasks">${It.value?.map(t=>o`
			<li key=${t.id} class=${t.state==="running"?"live":""}>
				<div class="what">
					<a href=${`#notice/${t.id}`}><strong dir="auto">${t.title??"?"}</strong></a>
					<small><${Tt} notice=${t} /> <bdi>${t.by}</bdi>
						<time>${v(t.starts||t.made)}</time></small>
				</div>
			</li>`)}</ul>
		<p class="hint">${a("notice.keys")}</p>`}var b=d(null),at=d(null),et=d(!1),vt=d(""),wa=({state:t,messages:e})=>t==="running"||e.waiting+e.sending>0,Ht=({state:t})=>t==="draft"||t==="approved",ya=S(),ka=S(),$e=t=>ya([`notices/${t}`],e=>{b.value=e,Ht(e)&&at.value?.hash!==e.hash&&m(()=>ka([`notices/${t}/rehearsal`],n=>{at.value={hash:e.hash,...n}}))});function xa(t){let e,n=async()=>{let s=performance.now();await m(()=>$e(t));let l=performance.now()-s;e!==null&&b.value&&wa(b.value)&&(e=setTimeout(n,Math.max(1e3,10*l)))};return n(),()=>{clearTimeout(e),e=null}}var P=(t,e={})=>m(async()=>{et.value=!1,await k(`notices/${b.value.id}`,{what:t,...e}),await $e(b.value.id),V.value={count:V.value.count+1,person:void 0}});async function Ca(t){t.preventDefault();let{language:e}=Object.fromEntries(new FormData(t.target));vt.value="",await m(()=>k(`notices/${b.value.id}/test`,{language:e}))&&(vt.value=a("notice.tested"))}function Sa(){let t=b.value;return o`
		<h1><bdi>${t.title}</bdi></h1>
		<p><${Tt} notice=${t} /></p>
		<dl class="facts">
			<dt>${a("notice.writtenBy")}</dt><dd><bdi>${t.by}</bdi> · <time>${v(t.made)}</time></dd>
			<dt>${a("notice.approvedBy")}</dt><dd>${t.approved_by?o`<bdi>${t.approved_by}</bdi> · <time>${v(t.approved)}</time>`:"–"}</dd>
			<dt>${a("notice.hash")}</dt><dd><code>${t.hash}</code></dd>
			${(t.starts||t.start)>0&&o`<dt>${a("notice.starts")}</dt><dd><time>${v(t.starts||t.start)}</time></dd>`}
			${t.valid>0&&o`<dt>${a("notice.valid")}</dt><dd>${A(t.valid)}</dd>`}
			${t.call&&o`<dt>${a("notice.how")}</dt><dd>${a("notice.call")}</dd>`}
			<dt>${a("notice.who")}</dt><dd>${t.to.map((e,n)=>o`<span key=${n}>${n>0&&" · "}<${pt} ...${e} /> <small>${mt(e)}</small></span>`)}
				${t.only.length>0&&o` · <small>${a("notice.only")}: ${t.only.map(D).join(", ")}</small>`}</dd>
		</dl>`}var Oa=()=>o`
	<div class="cards" role="list" aria-label=${a("notice.texts")}>${b.value.texts.map(({language:t,text:e,recording:n})=>o`
		<div key=${t} role="listitem" class="card"><strong><bdi>${D(t)}</bdi></strong><p dir="auto" lang=${t??void 0}>${e}</p>
			<${ht} language=${t} recording=${n} /></div>`)}</div>`;function Ma(){let t=b.value;return t.call?null:t.phone?o`
		<form class="actions" onSubmit=${Ca}>
			<label class="inline"><span>${a("notice.testIn")}</span> <select name="language">${t.texts.map(({language:e})=>o`<option key=${e} value=${e??""}>${D(e)}</option>`)}</select></label>
			<button>${a("notice.test")} <bdi dir="ltr">${t.phone}</bdi></button>
			<output role="status">${vt.value}</output>
		</form>`:o`<p class="hint">${a("notice.noPhone")} <code dir="ltr">passaparola notice phone +39… ${K.value.name} --by …</code></p>`}function Da(){return o`
		<form class="actions" onSubmit=${e=>{e.preventDefault();let{at:n}=Object.fromEntries(new FormData(e.target));P("start",{at:n?new Date(n).getTime():0})}}>
			<button class="main">${a("notice.start")}</button>
			<label class="inline"><span>${a("notice.startAt")}</span> <input name="at" type="datetime-local" /></label>
		</form>`}var Ea=()=>et.value?o`
	<button type="button" class="alert" onClick=${()=>P("stop")}>${a("notice.stopSure")}</button>
	<button type="button" onClick=${()=>{et.value=!1}}>${a("notice.stopNot")}</button>`:o`
	<button type="button" onClick=${()=>{et.value=!0}}>${a("notice.stop")}</button>`;function La(){let t=b.value,e=sessionStorage.getItem(`pin-${t.id}`);return o`
		${e&&t.street&&o`<p class="warning">${a("notice.pin")} <code dir="ltr">${t.id} ${t.street} ${e}</code></p>`}
		${t.state==="draft"&&(t.own?o`<p>${a("notice.waitsApproval")}</p>`:o`
			<p class="actions"><button type="button" class="main" onClick=${()=>P("approve",{hash:t.hash})}>${a("notice.approve")} <code>${t.hash}</code></button></p>
			<p class="hint">${a("notice.approveHint")}</p>`)}
		${t.state==="approved"&&o`<${Da} />`}
		<p class="actions">${t.own&&o`<a class="button" href=${`#notice-edit/${t.id}`}>${a("notice.change")}</a>`}</p>
		<${Ma} />
		${at.value&&o`<${gt} notice=${t} result=${at.value} />`}`}var Ra=["delivered","sent","sending","waiting","unknown","failed","stopped"];function Ba(){let{messages:t,to_come:e,failed:n,planned:s}=b.value,l=[...Ra.map(c=>[a(`notice.message.${c}`),t[c],c]),[a("notice.toCome"),e,"waiting"]].filter(([,c])=>c>0),i=t.delivered+t.sent+t.unknown+t.failed+t.stopped,r=i+t.waiting+t.sending+e;return o`
		<p class="sum" role="status">${a("notice.gone",$(i))} / ${$(r)}${s?"":" …"}</p>
		<progress aria-label=${a("notice.progress")} max=${Math.max(r,1)} value=${i}></progress>
		<div class="scroll"><table>
			<caption>${a("notice.results")}</caption>
			<tbody>${l.map(([c,f,p])=>o`
				<tr key=${c}><th scope="row">${c}</th><td class="number">${$(f)}</td><td class="wide"><${F} kind=${p==="failed"?"out":""} share=${r>0?f/r:0} /></td></tr>`)}</tbody>
		</table></div>
		${Object.keys(n).length>0&&o`<div class="scroll"><table>
			<caption>${a("notice.whyFailed")}</caption>
			<tbody>${Object.entries(n).map(([c,f])=>o`<tr key=${c}><th scope="row">${a(`failure.${c}`)}</th><td class="number">${$(f)}</td></tr>`)}</tbody></table></div>`}
		<${Bt} reasons=${b.value.left_out} people=${r} />`}function Ia(){let{state:t,id:e}=b.value;return o`
		${!(t==="done"||t==="stopped")&&o`<p class="actions">
			${t==="running"?o`<button type="button" class="main" onClick=${()=>P("pause")}>${a("notice.pause")}</button>`:o`<button type="button" class="main" onClick=${()=>P("start")}>${a("notice.resume")}</button>`}
			<${Ea} /></p>`}
		<${Ba} />
		<h2>${a("notice.again")}</h2>
		<p class="actions">${["moved","cancelled","more"].map(s=>o`<a key=${s} class="button" href=${`#notice-edit/new/${e}/${s}`}>${a(`notice.again.${s}`)}</a>`)}</p>`}var Ta={p:()=>b.value?.state==="running"?P("pause"):b.value?.state==="paused"&&P("start"),e:()=>b.value?.own&&Ht(b.value)&&document.querySelector('a[href^="#notice-edit/"]').click()};function Ha({parts:[t]}){return h(()=>{b.value=at.value=null,vt.value="",et.value=!1},[t]),h(()=>xa(t),[t,b.value?.state,V.value.count]),Y(Ta),b.value===null?o`<h1 class="hidden">${a("notices")}</h1>`:o`
		<${Sa} />
		<${Oa} />
		${Ht(b.value)?o`<${La} />`:o`<${Ia} />`}
		<p class="hint">${a("notice.oneKeys")}</p>`}var C=d(null),bt=d({lists:[],desks:[]}),ot=d(null),Q=d({}),Na=[30,60,120,360,1440,4320],_a=[15,30,60,120,360,1440],Nt=()=>({title:"",to:[{kind:"list",name:"",notice:0,after:0,without:!1}],only:[],start:0,valid:0,urgent:!1,call:!1,street:"",texts:[{language:O.value.languages[0].tag,text:""},{language:null,text:""}]});function Aa(t,e){let n=t.again[e]??{};return{...Nt(),title:`${a(`notice.again.${e}`)}: ${t.title}`.slice(0,100),urgent:!0,valid:120,to:[{kind:"those",name:null,notice:t.id,after:0,without:!1}],texts:t.texts.map(({language:s,text:l})=>({language:s,text:(n[s??"en"]??"")+l}))}}async function qa([t,e,n]){C.value=ot.value=null,Q.value={},await m(async()=>{bt.value=await M("audience"),C.value=t!=="new"?await M(`notices/${t}`):e?Aa(await M(`notices/${e}`),n):Nt();for(let{language:s,text:l}of C.value.texts)de(s,l)})}var R=t=>{C.value={...C.value,...t},ot.value=null},wt=(t,e,n)=>R({[t]:C.value[t].map((s,l)=>l===e?{...s,...n}:s)}),ja=(t,e)=>R({[t]:C.value[t].filter((n,s)=>s!==e)});async function de(t,e){try{let n=e?await k("parts",{text:e}):null;Q.value={...Q.value,[t]:n}}catch{Q.value={...Q.value,[t]:null}}}var ue={};function pe(t,e){let{language:n}=C.value.texts[t];wt("texts",t,{text:e}),clearTimeout(ue[n]),ue[n]=setTimeout(de,200,n,e)}function Fa({index:t,text:e,weight:n}){if(!n)return o`<output></output>`;let s=n.letters&&[...n.letters].length<=12;return o`
		<output>${a("notice.weight",$(n.parts))} · ${a("notice.letterCount",$(n.units))}${n.price?` · ${E(n.price)}`:""}</output>
		${n.encoding==="ucs2"&&!s&&o`<p class="hint">${a("notice.script")}</p>`}
		${s&&o`
			<p class="letters" dir="auto"><${re} text=${e} letters=${n.letters} /></p>
			<p class="hint">${a("notice.dear")}${n.plain&&n.plain_parts<n.parts?` ${a("notice.plainSaves",$(n.plain_parts))}`:""}</p>
			${n.plain&&o`<button type="button" onClick=${()=>{pe(t,n.plain)}}>${a("notice.usePlain")}</button>`}`}`}function Pa({index:t,text:{language:e,text:n,recording:s}}){let l=`text-${e??"others"}`;return o`
		<div class="card">
			<label for=${l}><bdi>${D(e)}</bdi></label>
			<textarea id=${l} rows="4" maxlength="1600" dir="auto" lang=${e??void 0} value=${n} onInput=${({target:i})=>pe(t,i.value)}></textarea>
			<${Fa} index=${t} text=${n} weight=${Q.value[e]} />
			<${ht} language=${e} recording=${s} />
			${s&&o`<button type="button" onClick=${()=>wt("texts",t,{recording:null})}>${a("notice.noRecording")}</button>`}
		</div>`}function Wa(){let{texts:t}=C.value,e=[...O.value.languages.map(({tag:n})=>n),null].filter(n=>!t.some(({language:s})=>s===n));return o`
		<fieldset><legend>${a("notice.texts")}</legend>
			<div class="cards">${t.map((n,s)=>o`<${Pa} key=${n.language} index=${s} text=${n} />`)}</div>
			${e.length>0&&o`<label class="inline">${a("notice.addLanguage")}
				<select value="" onChange=${({target:n})=>{R({texts:[...t,{language:n.value==="others"?null:n.value,text:""}]}),n.value=""}}><option value=""></option>${e.map(n=>o`<option key=${n} value=${n??"others"}>${D(n)}</option>`)}</select></label>`}
			<p class="hint">${a("notice.textsHint")}</p>
		</fieldset>`}var Xa=()=>[...bt.value.lists.map(({name:t,people:e})=>["list",t,`${t} (${$(e)})`]),...bt.value.lists.filter(({themselves:t})=>t>0).map(({name:t,themselves:e})=>["tag",t,`${t} (${$(e)})`]),...bt.value.desks.map(t=>["desk",t,t])];function za({index:t,people:e}){let n=e.kind==="those"?`those/${e.notice}`:`${e.kind}/${e.name??""}`,s=Xa(),l=({target:i})=>{let[r,...c]=i.value.split("/");wt("to",t,r==="those"?{kind:r,notice:Number(c[0]),name:null}:{kind:r,name:c.join("/"),notice:0})};return o`
		<li>
			<label><span class="hidden">${a("notice.who")}</span>
				<select required value=${n==="list/"?"":n} onChange=${l}>
					<option value="" disabled>${a("notice.choose")}</option>
					${["list","tag","desk"].map(i=>s.some(([r])=>r===i)&&o`
						<optgroup key=${i} label=${a(`notice.to.${i}`)}>${s.filter(([r])=>r===i).map(([,r,c])=>o`
							<option key=${r} value=${`${i}/${r}`}>${c}</option>`)}</optgroup>`)}
					${e.kind==="those"&&o`<option value=${n}>${a("notice.to.those")} ${e.notice}</option>`}
					<option value="everyone/">${a("notice.to.everyone")}</option>
				</select></label>
			<label><span class="hidden">${a("notice.when")}</span>
				<select value=${e.without?"without":String(e.after)} onChange=${({target:i})=>wt("to",t,i.value==="without"?{without:!0,after:0}:{without:!1,after:Number(i.value)})}>
					<option value="0">${a("notice.atOnce")}</option>
					${[...new Set([..._a,e.after])].filter(Boolean).map(i=>o`<option key=${i} value=${i}>${a("notice.after",A(i))}</option>`)}
					<option value="without">${a("notice.without")}</option>
				</select></label>
			${C.value.to.length>1&&o`<button type="button" onClick=${()=>ja("to",t)}>${a("notice.remove")}</button>`}
		</li>`}function Ka(){let{to:t,only:e}=C.value;return o`
		<fieldset><legend>${a("notice.who")}</legend>
			<ul class="lines">${t.map((n,s)=>o`<${za} key=${s} index=${s} people=${n} />`)}</ul>
			<button type="button" onClick=${()=>R({to:[...t,{...Nt().to[0],after:60}]})}>${a("notice.addLine")}</button>
			<details open=${e.length>0}><summary>${a("notice.only")}</summary>
				<div class="ticks">${O.value.languages.map(({tag:n,name:s})=>o`
					<label key=${n} class="tick"><input type="checkbox" checked=${e.includes(n)} onChange=${({target:l})=>R({only:l.checked?[...e,n]:e.filter(i=>i!==n)})} /> <bdi>${s}</bdi></label>`)}</div></details>
		</fieldset>`}var Va=t=>t?new Date(t-new Date(t).getTimezoneOffset()*6e4).toISOString().slice(0,16):"";function Ya(){let{start:t,valid:e,urgent:n,call:s,street:l}=C.value;return o`
		<fieldset class="options"><legend>${a("notice.when")}</legend>
			<label>${a("notice.startAt")}<input type="datetime-local" value=${Va(t)} onChange=${({target:i})=>R({start:i.value?new Date(i.value).getTime():0})} /></label>
			<label>${a("notice.valid")}<select value=${String(e)} required=${n} onChange=${({target:i})=>R({valid:Number(i.value)})}>
				<option value="0">${a("notice.always")}</option>
				${[...new Set([...Na,e])].filter(Boolean).map(i=>o`<option key=${i} value=${i}>${A(i)}</option>`)}</select></label>
			<label class="tick"><input type="checkbox" checked=${n} onChange=${({target:i})=>R({urgent:i.checked,valid:i.checked&&e===0?120:e})} /> ${a("notice.urgent")}</label>
			<label class="tick"><input type="checkbox" checked=${s} onChange=${({target:i})=>R({call:i.checked,texts:C.value.texts.map(r=>({...r,recording:i.checked?r.recording:null}))})} /> ${a("notice.call")}</label>
			<label>${a("notice.street")}<input value=${l??""} pattern="[A-Za-z]{4,12}" maxlength="12" onInput=${({target:i})=>R({street:i.value})} /></label>
		</fieldset>`}var me=()=>({...C.value,street:C.value.street??""});async function Ua(){await m(async()=>{ot.value=await k("rehearsal",me())})}async function Ga(t,e){t.preventDefault(),await m(async()=>{let n=await k(e==="new"?"notices":`notices/${e}/text`,me());n.pin&&sessionStorage.setItem(`pin-${n.id}`,n.pin),I("notice",String(n.id))})}function Qa({parts:t}){if(h(()=>{qa(t)},t),C.value===null)return o`<h1 class="hidden">${a("notice.new")}</h1>`;let e=n=>{n.key==="Enter"&&(n.ctrlKey||n.metaKey)&&n.currentTarget.requestSubmit()};return o`
		<h1>${a(t[0]==="new"?"notice.new":"notice.change")}</h1>
		<form class="notice-form" onSubmit=${n=>Ga(n,t[0])} onKeyDown=${e}>
			<label>${a("notice.title")}<input id="title" required maxlength="100" dir="auto" value=${C.value.title} onInput=${({target:n})=>R({title:n.value})} /></label>
			<${Ka} />
			<${Wa} />
			<${Ya} />
			<p class="actions"><button type="button" onClick=${Ua}>${a("notice.rehearse")}</button> <button class="main">${a("notice.save")}</button></p>
			<p class="hint">${a("notice.saveHint")}</p>
		</form>
		${ot.value&&o`<${gt} notice=${C.value} result=${ot.value} />`}`}var yt=d(null),Za=S(),Ja=[4,12,26,52],At={week:["came","machine","person","asked","lost"],topic:["came","machine"],language:["came","machine","person"],hour:["came","machine","person","asked"],desk:["asked","waiting"]},_t={week:["machine","person"],topic:["machine"],language:["machine","person"],hour:["machine","person"],desk:["asked"]},to={week:t=>ct($t(t)),topic:t=>t===""?a("otherTopic"):rt(t),language:t=>O.value.languages.find(({tag:e})=>e===t)?.name??a("unknownLanguage"),hour:t=>`${t}:00`,desk:t=>t},eo=t=>t===null?"–":$(t);function ao({row:t,of:e,most:n}){let s=0;return o`
		<svg class="plot" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
			<rect class="back" width="100" height="10" />
			${e.map(l=>{let i=100*(t[l]??0)/n;return s+=i,o`<rect key=${l} class=${`of-${l}`} x=${s-i} width=${i} height="10" />`})}
		</svg>`}function oo({by:t}){let e=yt.value[t],n=Math.max(1,...e.map(s=>_t[t].reduce((l,i)=>l+(s[i]??0),0)));return o`
		<section class="numbers">
			<h2 id=${`by-${t}`}>${a(`by.${t}`)}</h2>
			${e.length===0?o`<p class="empty">${a("noNumbers")}</p>`:o`
				<div class="sheet" tabindex="0" role="region" aria-labelledby=${`by-${t}`}><table>
					<thead><tr><th scope="col">${a(`by.${t}`)}</th><td class="beside">${_t[t].map(s=>o`<span key=${s} class=${`key of-${s}`}>${a(`count.${s}`)}</span> `)}</td>
						${At[t].map(s=>o`<th key=${s} scope="col">${a(`count.${s}`)}</th>`)}</tr></thead>
					<tbody>${e.map(s=>o`
						<tr key=${s.name}><th scope="row"><bdi>${to[t](s.name)}</bdi></th>
							<td class="beside"><${ao} row=${s} of=${_t[t]} most=${n} /></td>
							${At[t].map(l=>o`<td key=${l}>${eo(s[l])}</td>`)}</tr>`)}</tbody>
				</table></div>`}
		</section>`}function no({parts:[t="12"]}){h(()=>{q(()=>Za([`numbers?weeks=${t}`],n=>{yt.value=n}))},[t]);let e=()=>m(()=>Yt("numbers/export",{weeks:Number(t)},"numbers.csv"));return o`
		<h1>${a("numbers")}</h1>
		<div class="filters">
			${Ja.map(n=>o`<button type="button" key=${n} aria-pressed=${String(n)===t} onClick=${()=>I("numbers",String(n))}>${a("weeks",$(n))}</button>`)}
			<button type="button" onClick=${()=>globalThis.print()}>${a("print")}</button>
			<button type="button" onClick=${e}>${a("export")}</button>
		</div>
		${yt.value&&o`
			<p class="hint">${a("suppressed",$(yt.value.below))}</p>
			${Object.keys(At).map(n=>o`<${oo} key=${n} by=${n} />`)}`}`}var jt=d(null),W=d(null),so=()=>m(async()=>{jt.value=(await M("staff")).staff});async function qt(t){W.value=null,await m(async()=>{let e=await k("staff",t);e.link&&(W.value={name:t.name,link:`${location.origin}/desk/#link=${e.link}`})},"saved")&&(jt.value=(await M("staff")).staff)}var he=t=>{let e=t.getAll("desks");return e.includes("all")?"all":e.join(" ")};function fe({role:t="volunteer",desks:e="desk"}){let n=e.split(" ");return o`
		<label>${a("roleWord")}<select name="role">${["volunteer","coordinator","admin"].map(s=>o`
			<option key=${s} value=${s} selected=${s===t}>${a(`role.${s}`)}</option>`)}</select></label>
		<fieldset><legend>${a("desks")}</legend>
			${["all",...O.value.desks].map(s=>o`
				<label key=${s} class="tick"><input type="checkbox" name="desks" value=${s} defaultChecked=${n.includes(s)} /> ${s==="all"?a("allDesks"):St(s)}</label>`)}
		</fieldset>`}function lo(){let t=async e=>{e.preventDefault();let n=new FormData(e.target);await qt({what:"add",name:n.get("name").trim(),role:n.get("role"),desks:he(n)}),W.value&&e.target.reset()};return o`
		<section><h2>${a("addStaff")}</h2>
			<form class="stack" onSubmit=${t}>
				<label>${a("name")}<input name="name" required maxlength="32" autocapitalize="none" autocomplete="off" pattern="[a-z0-9][a-z0-9._\\-]*" /></label>
				<p class="hint">${a("nameHint")}</p>
				<${fe} />
				<button class="main">${a("addStaff")}</button>
			</form></section>`}function io({one:t}){let e=s=>{s.preventDefault();let l=new FormData(s.target);qt({what:"role",name:t.name,role:l.get("role"),desks:he(l)})},n=s=>()=>qt({what:s,name:t.name});return o`
		<li class=${t.disabled?"off":""}>
			<details><summary><bdi>${t.name}</bdi>
				<span class="tag">${a(`role.${t.role}`)}</span>
				${t.disabled&&o`<b class="tag">${a("off")}</b>`}
				${!t.password&&o`<span class="tag">${a("noPassword")}</span>`}
				${t.code&&o`<span class="tag">${a("secondStep")}</span>`}
				<small>${t.desks==="all"?a("allDesks"):t.desks.split(" ").map(St).join(", ")}</small></summary>
				<form class="stack" onSubmit=${e}><${fe} role=${t.role} desks=${t.desks} /><button>${a("save")}</button></form>
				<p class="deeds">
					<button type="button" onClick=${n("link")} disabled=${t.disabled}>${a("newLink")}</button>
					<button type="button" onClick=${n(t.disabled?"enable":"disable")} disabled=${t.name===K.value.name}>${a(t.disabled?"enable":"disable")}</button>
				</p>
			</details>
		</li>`}function ro(){return h(()=>{W.value=null,so()},[]),o`
		<h1>${a("staff")}</h1>
		${W.value&&o`<p class="once" role="status">${a("linkOf")} <bdi>${W.value.name}</bdi>: <code dir="ltr">${W.value.link}</code><br />
			<small>${a("linkHint")}</small></p>`}
		<div class="panels">
			<section><h2>${a("staffNow")}</h2><ul class="items members">${jt.value?.map(t=>o`<${io} key=${t.name} one=${t} />`)}</ul></section>
			<${lo} />
		</div>`}var N=d([]),ge,co=S();async function ve(t){ge!==t&&(N.value=[]),ge=t,await co([`voices/${t}`],e=>{N.value=e.clips})}var be=t=>O.value.languages.find(e=>e.tag===t),Z=t=>be(t)?.name??t,kt=({tag:t,children:e})=>o`
	<p class="aloud" lang=${t} dir=${be(t)?.right_to_left?"rtl":"ltr"}>${e}</p>`;function we({addresses:t,label:e,id:n}){let[s,l]=Kt(0);return o`<audio id=${n} controls preload="none" src=${t[s]} aria-label=${e} autoplay=${s>0} onEnded=${()=>l((s+1)%t.length)}></audio>`}function ye(t){let e=N.value.findIndex(s=>s.id===t);return[...N.value.slice(e+1),...N.value.slice(0,Math.max(0,e))].find(({state:s})=>s!=="recorded")?.id}var $o=()=>document.getElementById("heard")?.play();function uo({clip:t}){let{files:e}=t.heard;return o`
		<h2>${a("voice.now")}: ${a(`voice.${t.state}`)}</h2>
		${e.length>0?o`<${we} key=${e[0]} id="heard" addresses=${e.map(n=>`/audio/${n}`)} label=${a("voice.now")} />`:o`<p class="hint">${a("voice.silent")}</p>`}`}function ke({tag:t,id:e}){let n=()=>{let l=ye(e);l&&I("voices",t,l)};Y([{key:"l",name:"voice.listen",run:$o},{key:"n",name:"voice.next",run:n}]);let s=N.value.find(l=>l.id===e);return o`
		<div class="top"><a class="back" href=${`#voices/${t}`} aria-label=${a("voice.list")}>${document.documentElement.dir==="rtl"?"→":"←"}</a>
			<h1><bdi lang="en" dir="ltr">${e}</bdi> · <span lang=${t}>${Z(t)}</span></h1></div>
		${s&&o`
			<section class="studio" aria-label=${a("voice.aloud")}><${kt} tag=${t}>${s.text}<//></section>
			<${uo} clip=${s} />`}
		<div class="actions"><button type="button" onClick=${n} disabled=${!ye(e)}>${a("voice.next")} <kbd>N</kbd></button></div>`}var xt=d({languages:[],clips:{}}),nt=d("todo"),J=d(0),Pt=60,po=S(),Ft=["recorded","synthetic","missing","stale","expired"],Wt={recorded:"●",synthetic:"◐",missing:"○",stale:"↻",expired:"✕"},xe=t=>nt.value===""||t===nt.value||nt.value==="todo"&&t&&t!=="recorded";function mo({chosen:t}){return o`
		<div class="sheet" tabindex="0" role="region" aria-label=${a("voices")}><table>
			<thead><tr><th scope="col">${a("field.language")}</th>${Ft.map(e=>o`<th key=${e} scope="col"><span aria-hidden="true">${Wt[e]} </span>${a(`voice.${e}`)}</th>`)}</tr></thead>
			<tbody>${xt.value.languages.map(e=>o`
				<tr key=${e.language}><th scope="row"><a href=${`#voices/${e.language}`} aria-current=${e.language===t?"true":void 0} lang=${e.language}>${Z(e.language)}</a></th>
					${Ft.map(n=>o`<td key=${n}>${$(e[n])}</td>`)}</tr>`)}</tbody>
		</table></div>`}function ho({chosen:t}){return o`
		<div class="actions">
			<label class="inline">${a("voice.state")} <select value=${nt.value} onChange=${({target:e})=>{nt.value=e.value,J.value=Pt}}>
				<option value="todo">${a("voice.todo")}</option>
				${Ft.map(e=>o`<option key=${e} value=${e}>${a(`voice.${e}`)}</option>`)}
				<option value="">${a("voice.any")}</option></select></label>
			<label class="inline">${a("language")} <select value=${t??""} onChange=${({target:e})=>I("voices",...e.value?[e.value]:[])}>
				<option value="">${a("voice.eachLanguage")}</option>
				${xt.value.languages.map(({language:e})=>o`<option key=${e} value=${e} lang=${e}>${Z(e)}</option>`)}</select></label>
		</div>`}var Ce=({all:t})=>t>J.value&&o`
	<button type="button" onClick=${()=>{J.value+=Pt}}>${a("more")}</button>`;function fo(){let{languages:t,clips:e}=xt.value,n=Object.entries(e).filter(([,s])=>s.some(xe));return n.length===0?o`<p class="empty">${a("voice.none")}</p>`:o`
		<h2 role="status">${a("voice.phrases",$(n.length))}</h2>
		<div class="sheet voices" tabindex="0" role="region" aria-label=${a("voice.phrase")}><table>
			<thead><tr><th scope="col">${a("voice.phrase")}</th>${t.map(({language:s})=>o`<th key=${s} scope="col" lang=${s}>${Z(s)}</th>`)}</tr></thead>
			<tbody>${n.slice(0,J.value).map(([s,l])=>o`
				<tr key=${s}><th scope="row"><bdi lang="en" dir="ltr">${s}</bdi></th>
					${l.map((i,r)=>o`<td key=${t[r].language}>${i&&o`
						<a class=${i} href=${`#voices/${t[r].language}/${encodeURIComponent(s)}`}><span aria-hidden="true">${Wt[i]}</span><span class="hidden">${a(`voice.${i}`)}</span></a>`}</td>`)}</tr>`)}</tbody>
		</table></div>
		<${Ce} all=${n.length} />`}function go({tag:t}){let e=N.value.filter(({state:n})=>xe(n));return e.length===0?o`<p class="empty">${a("voice.none")}</p>`:o`
		<h2 role="status">${a("voice.toRead",$(e.length))}</h2>
		<p class="hint">${a("voice.toReadHint")}</p>
		<ol class="reading">${e.slice(0,J.value).map(({id:n,state:s,text:l})=>o`
			<li key=${n}><${kt} tag=${t}>${l}<//>
				<a href=${`#voices/${t}/${encodeURIComponent(n)}`}><bdi lang="en" dir="ltr">${n}</bdi></a> <small>${Wt[s]} ${a(`voice.${s}`)}</small></li>`)}</ol>
		<${Ce} all=${e.length} />`}function vo({parts:[t,e]}){return h(()=>{J.value=Pt,q(async()=>{t&&await ve(t),e||await po(["voices"],n=>{xt.value=n})})},[t]),e?o`<${ke} tag=${t} id=${e} />`:o`
		<h1>${a("voices")}</h1>
		<p class="hint">${a("voice.hint")}</p>
		<${mo} chosen=${t} />
		<${ho} chosen=${t} />
		${t?o`<${go} tag=${t} />`:o`<${fo} />`}`}var bo=20,st=d(null),Ct=d(null),H=d(null),wo=S(),Se=()=>wo(["words"],t=>{st.value=t}),Xt=t=>a(`concept.${t}`).replace(/^concept\./,""),Oe=t=>t===null?a("words.anyLanguage"):D(t),zt=(t,e)=>m(async()=>{await k(t,e),Ct.value=H.value=null,await Se()});async function yo(t,e,n){H.value=null,e&&await m(async()=>{H.value=await k("words/clashes",{form:t,concept:e,language:n})})}function ko({group:t}){let e=({currentTarget:l})=>{let{concept:i,language:r}=Object.fromEntries(new FormData(l));yo(t.text,i,r)},n=l=>{l.preventDefault(),zt("words",{form:t.text,...Object.fromEntries(new FormData(l.target))})},s=H.value?.wrong_word;return o`
		<form class="actions" onChange=${e} onSubmit=${n}>
			<label class="inline">${a("words.means")} <select name="concept" required autofocus>
				<option value=""></option>${st.value.concepts.map(l=>o`<option key=${l} value=${l}>${Xt(l)}</option>`)}</select></label>
			<label class="inline">${a("words.in")} <select name="language" defaultValue=${t.language??""}>
				<option value="">${a("words.anyLanguage")}</option>
				${O.value.languages.map(({tag:l,name:i})=>o`<option key=${l} value=${l} selected=${l===t.language}>${i}</option>`)}</select></label>
			<button class="main" disabled=${!!s}>${a("words.propose")}</button>
			<output role="status">${s?a(s):H.value&&H.value.clashes.length===0&&a("words.free")}</output>
			${H.value?.clashes.length>0&&o`<ul class="clashes">${H.value.clashes.map((l,i)=>o`
				<li key=${i}>${a(`words.clash.${l.code}`)}: <bdi>${l.form}</bdi> (${Xt(l.concept)}, ${Oe(l.language)})</li>`)}</ul>`}
		</form>`}function xo({group:t,most:e}){let n=Ct.value===t.text;return o`
		<li>
			<div class="what"><strong><bdi lang=${t.language??void 0}>${t.text}</bdi></strong>
				<${F} share=${t.texts/e} />
				<small>${t.people>=bo&&"≥ "}${a("words.people",$(t.people))} · ${a("words.texts",$(t.texts))} · <time>${v(t.last)}</time>
					${t.language&&o`<span class="tag">${t.language}</span>`}</small></div>
			${t.word&&o`<button type="button" aria-expanded=${n} onClick=${()=>{H.value=null,Ct.value=n?null:t.text}}>${a("words.makeOne")}</button>`}
			${n&&o`<${ko} group=${t} />`}
		</li>`}function Co({word:t}){let{form:e,concept:n,language:s,by:l,accepted:i,own:r}=t,c={form:e,concept:n,language:s??""};return o`
		<li class=${i?"":"live"}>
			<div class="what"><strong><bdi>${e}</bdi></strong> = ${Xt(n)} <span class="tag">${Oe(s)}</span>
				<small>${a("words.by")} <bdi>${l}</bdi>${i?o` · ${a("words.acceptedBy")} <bdi>${i}</bdi>`:o` · ${a(r?"words.waitsOther":"words.waits")}`}</small></div>
			${!i&&!r&&o`<button type="button" class="main" onClick=${()=>zt("words/decide",{what:"accept",...c})}>${a("words.accept")}</button>`}
			<button type="button" onClick=${()=>zt("words/decide",{what:"remove",...c})}>${a("notice.remove")}</button>
		</li>`}function So(){if(h(()=>{st.value=Ct.value=H.value=null,m(Se)},[]),st.value===null)return o`<h1>${a("words")}</h1>`;let{groups:t,own:e,hidden:n,texts:s}=st.value,l=Math.max(...t.map(i=>i.texts));return o`
		<h1>${a("words")}</h1>
		<p class="hint">${a("words.hint")}</p>
		${e.length>0&&o`<h2>${a("words.own")}</h2><ul class="tasks">${e.map(i=>o`<${Co} key=${`${i.form} ${i.concept} ${i.language}`} word=${i} />`)}</ul>`}
		<h2>${a("words.unknown")}</h2>
		${t.length===0&&o`<p class="empty">${a("words.none")}</p>`}
		<ul class="tasks">${t.map(i=>o`<${xo} key=${i.text} group=${i} most=${l} />`)}</ul>
		<p class="hint">${a("words.looked",$(s))}${n>0?` ${a("words.hidden",$(n))}`:""}</p>`}var js="3223532a3bd76a66fe9f4a2ae0e51934";export{De as Audit,ze as Flows,ta as House,ua as Import,Ha as Notice,Qa as NoticeEdit,ba as Notices,no as Numbers,ro as StaffView,vo as Voices,So as Words,js as made};
