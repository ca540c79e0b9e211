// SPDX-License-Identifier: AGPL-3.0-or-later
// made by daemon/desk/page/build from bfe556e1043ed2a0a7903adabc1c554b
// with preact, htm, signals and lean-qr: licences.txt
import{A as O,C as ne,D as se,E as Y,F as A,G as m,H as j,K as G,M as ve,P as it,b as n,c as nt,d as h,e as ae,f as u,g as M,h as S,i as g,j as de,k as st,l as pe,m as V,p as o,q as me,r as he,s as Fe,t as fe,u as b,v as lt,w as $,y as B,z as N}from"./desk-chunk.js";var Gt=100,ge=u([]),ct=u(!1),rt=(e=0)=>m(async()=>{let t=(await M(`audit?before=${e}`)).entries;ge.value=e?[...ge.value,...t]:t,ct.value=t.length===Gt});function Zt(){return h(()=>{rt()},[]),n`
		<h1>${o("audit")}</h1>
		<p class="hint">${o("auditHint")} <code dir="ltr">passaparola audit verify</code></p>
		<div class="sideways" tabindex="0" role="region" aria-label=${o("audit")}><table>
			<thead><tr><th scope="col">${o("whenWord")}</th><th scope="col">${o("whoWord")}</th><th scope="col">${o("whatWord")}</th><th scope="col">${o("about")}</th></tr></thead>
			<tbody>${ge.value.map(e=>n`
				<tr key=${e.id}>
					<td><time>${b(e.at)}</time></td>
					<td><bdi>${e.staff??o("commandLine")}</bdi></td>
					<td>${me("audit",e.did.split(" ")[0])} <bdi lang="en" dir="ltr">${e.did.split(" ")[1]}</bdi></td>
					<td>${e.person?n`<a href=${`#person/${e.person}`}><bdi dir="ltr">${e.person}</bdi></a>`:e.thing||""}</td>
				</tr>`)}</tbody>
		</table></div>
		${ct.value&&n`<button type="button" onClick=${()=>rt(ge.value.at(-1).id)}>${o("more")}</button>`}`}var Z=({flow:e,step:t})=>`${e}.${t}`;function He(e,t){let a=(e[t-1]??"").trim(),s=a.search(/\s*(->|→|–>)/);return s>0?a.slice(0,s):a.split(/\s/)[0]}function Qt(e,t){let a=new Map;for(let{name:s,arrows:i}of e.steps)for(let l of i){let r=Z({flow:e.name,step:s}),c=l.flow===e.name?Z(l):l.flow;if(r===c)continue;let f=`${r} ${c}`,p=a.get(f)??{id:f,from:r,to:c,labels:[],times:0},v=He(t,l.line);p.labels.includes(v)||p.labels.push(v),a.set(f,p)}return[...a.values()]}function Jt(e,t,a){let s=new Map([[t,null]]),i=[t];for(let r of i){if(r===a)break;for(let c of e)c.from===r&&!s.has(c.to)&&(s.set(c.to,c),i.push(c.to))}let l=[];for(let r=s.get(a);r;r=s.get(r.from))l.push(r);return l}function eo(e,t){let a=Z({flow:e.name,step:e.steps[0].name}),s=new Map([[a,0]]),i=[a],l=()=>{for(let c of i)for(let{from:f,to:p}of t)f===c&&!s.has(p)&&(s.set(p,s.get(f)+1),i.push(p))};l();for(let{name:c}of e.steps){let f=Z({flow:e.name,step:c});s.has(f)||(s.set(f,0),i.push(f),l())}let r=[];for(let c of i)(r[s.get(c)]??=[]).push(c);return r}function $t(e,t){let a=(e.text??"").split(`
`),s=Qt(e,a);for(let{from:p,flow:v,step:y,times:I}of e.chosen)for(let d of Jt(s,Z({flow:e.name,step:p}),v===e.name?Z({flow:v,step:y}):v))d.times+=I;let i=eo(e,s),r=Math.max(...i.map(p=>p.length))*178-28+40+40,c=new Map;i.forEach((p,v)=>p.forEach((y,I)=>{let d=40+(r-40-40-p.length*178+28)/2+I*178;c.set(y,{place:y,x:t?r-d-150:d,y:20+v*114,width:150,height:40,name:y.slice(y.indexOf(".")+1),isOther:!y.includes(".")})}));let f=Math.max(1,...s.map(({times:p})=>p));for(let p of s){let v=c.get(p.from),y=c.get(p.to),I=v.x+150/2,d=y.x+150/2,k=y.y>v.y,K=v.x+150+16;p.path=k?`M${I},${v.y+40} C${I},${v.y+40+36} ${d},${y.y-40} ${d},${y.y-6}`:`M${v.x+150},${v.y+40/2} C${K+24},${v.y+40/2} ${K+24},${y.y+40/2} ${y.x+150+6},${y.y+40/2}`,p.labelX=k?I+(d-I)*.62:K+4,p.labelY=k?v.y+40+(y.y-v.y-40)*.6:(v.y+y.y+40)/2,p.weight=1+4*p.times/f,p.isBack=!k}return{nodes:[...c.values()],arrows:s,lines:a,width:r,height:i.length*114-74+40}}var to=40,ut={flow:"",begins:!1,texts:[],turns:[],codes:[],state:"",language:""},x=u(ut),Ne=()=>x.value.turns.at(-1);function dt(e){x.value.flow!==e&&Ne()?.flow!==e&&(x.value={...ut,flow:e,language:V.value})}async function Ue(e){let t=x.value,a=x.value={...t,...e},s=await m(async()=>{let{turns:i,codes:l}=await g(`flows/${encodeURIComponent(a.flow)}/trial`,{texts:a.texts,begins:a.begins,language:a.language,state:a.state});x.value.flow===a.flow&&i.length>=x.value.turns.length&&(x.value={...x.value,turns:i,codes:l})});return!s&&x.value===a&&(x.value=t),s}var pt=()=>Ue({begins:!0,texts:[],turns:[]});function oo(){return n`
		<label>${o("trial.language")}
			<select value=${x.value.language} onChange=${({target:e})=>{x.value={...x.value,language:e.value},x.value.turns.length>0&&pt()}}>${O.value.languages.map(({tag:e,name:t})=>n`<option key=${e} value=${e} lang=${e}>${t}</option>`)}</select></label>`}function ao(){return n`
		<label>${o("trial.looked")}
			<select value=${x.value.state} onChange=${({target:e})=>Ue({state:e.value})}>
				<option value="">${o("trial.silent")}</option>
				${it.map(e=>n`<option key=${e} value=${e}>${me("case",e)}</option>`)}</select></label>`}var no=({list:e})=>n`
	<dl class="values" aria-label=${o("trial.known")}>${e.map(({name:t,value:a})=>n`
		<div key=${t}><dt dir="ltr">${t}</dt><dd><bdi>${a??"—"}</bdi></dd></div>`)}</dl>`;function so({turn:e}){return n`
		${e.text&&n`<li class="row"><p dir="auto">${e.text}</p></li>`}
		${e.said.map(({text:t,parts:a},s)=>n`
			<li key=${s} class="row out"><p dir="auto" lang=${e.language}>${t}</p>${a>1&&n`<small class="meta">${o("partsOf",a)}</small>`}</li>`)}
		<li class="event">
			${e.said.length===0&&n`<p>${o("trial.nothing")} </p>`}
			${e.erased&&n`<p>${o("trial.erased")} </p>`}
			${e.step&&n`<p>${o(e.waits?"trial.stands":"trial.over")} <a href=${`#flows/${e.flow}`}><code dir="ltr">${e.flow}.${e.step}</code></a></p>`}
			${e.tasks.map(t=>n`<p key=${t}> <span class="tag">${o("trial.task")}: ${he(t)}</span></p>`)}
			${e.variables.length>0&&n`<${no} list=${e.variables} />`}
		</li>`}function lo(){let e=ae(null);return n`
		<form class="line" onSubmit=${a=>{a.preventDefault();let s=e.current.value.trim();s!==""&&(e.current.value="",Ue({texts:[...x.value.texts,s]}).then(i=>{!i&&e.current?.value===""&&(e.current.value=s)}))}}>
			<label>${o("trial.write")}<input id="trial" ref=${e} maxlength="1600" dir="auto" autocomplete="off" /></label>
			<button class="main">${o("send")}</button>
		</form>`}function mt({flow:e}){let t=ae(null),{turns:a,texts:s,codes:i}=x.value;return h(()=>{t.current?.scrollTo(0,t.current.scrollHeight)},[a.length]),e.by_text?n`
		<section class="trial">
			<h2>${o("trial")}</h2>
			<div class="filters"><${oo} />${a.some(({looked:l})=>l)&&n`<${ao} />`}
				<button type="button" class=${a.length>0?"":"main"} onClick=${()=>{pt().then(()=>document.getElementById("trial")?.focus())}}>${o(a.length>0?"trial.again":"trial.begin")}</button></div>
			${i.length>0&&n`<p class="hint">${o("trial.hint",i.join(", "))}</p>`}
			<div class="past" ref=${t} role="log" tabindex="0" aria-label=${o("trial.talk")}><ol class="thread">${a.map((l,r)=>n`<${so} key=${r} turn=${l} />`)}</ol></div>
			${s.length<to?n`<${lo} />`:n`<p>${o("trial-long")}</p>`}
		</section>`:n`<section class="trial"><h2>${o("trial")}</h2><p class="hint">${o("trial-call")}</p></section>`}var ht=u(null),T=u(null),io=S();function ro(){return h(()=>{m(async()=>{({flows:ht.value}=await M("flows"))})},[]),n`
		<h1>${o("flows")}</h1>
		<p class="hint">${o("flows.hint")}</p>
		<ul class="tasks">${ht.value?.map(e=>n`
			<li key=${e.name}><div class="what"><a href=${`#flows/${e.name}`}><strong>${e.name}</strong> <span dir="auto" lang="en">${e.about}</span></a>
				<small>${o("flows.steps",$(e.steps))}
					${e.text&&n`<span class="tag">${o("flows.text")}</span>`}${e.call&&n`<span class="tag">${o("flows.call")}</span>`}
					${e.findings>0&&n`<b class="tag">${o("flows.findings",$(e.findings))}</b>`}</small></div></li>`)}</ul>`}var co=e=>document.getElementById(`line-${e}`)?.scrollIntoView({block:"center"});function ft(e,t){e.preventDefault();let{line:a}=T.value.steps.find(i=>i.name===t);co(a);let s=document.getElementById(`line-${a}`);s.tabIndex=-1,s.focus({preventScroll:!0})}function $o(){let e=T.value,t=$t(e,pe[V.value].direction==="rtl"),a=Ne(),s=r=>!r.isOther&&a?.flow===e.name&&a.step===r.name,i=new Set(e.steps.filter(r=>r.asks).map(({name:r})=>r)),l=ae(null);return h(()=>{let r=l.current.querySelector("[aria-current] rect")?.getBoundingClientRect(),c=l.current.getBoundingClientRect();r&&l.current.scrollBy(r.x+r.width/2-c.x-c.width/2,r.y+r.height/2-c.y-c.height/2)},[a]),n`
		<section><div class="picture" ref=${l} tabindex="0" role="region" aria-label=${o("flows.picture")}>
			<svg width=${t.width} height=${t.height} viewBox=${`0 0 ${t.width} ${t.height}`} role="group" aria-label=${e.name} dir="ltr">
				<defs><marker id="tip" viewBox="0 0 8 8" refX="6" refY="4" markerWidth="8" markerHeight="8" markerUnits="userSpaceOnUse" orient="auto"><path d="M0,0 L8,4 L0,8 z" /></marker></defs>
				${t.arrows.map(r=>n`<path key=${r.id} class=${`arrow ${r.times>0?"gone":""} ${r.isBack?"back":""}`} d=${r.path} stroke-width=${r.weight} marker-end="url(#tip)" />`)}
				${t.nodes.map(r=>n`
					<a key=${r.place} aria-current=${s(r)?"step":void 0} href=${r.isOther?`#flows/${r.place}`:`#flows/${e.name}/${r.name}`} onClick=${r.isOther?void 0:c=>ft(c,r.name)}>
						<rect class=${r.isOther?"other":i.has(r.name)?"asks":"node"} x=${r.x} y=${r.y} width=${r.width} height=${r.height} rx=${r.isOther?20:6} />
						<text x=${r.x+r.width/2} y=${r.y+r.height/2+5} text-anchor="middle">${r.name}</text></a>`)}
				${t.arrows.filter(r=>!r.isBack||r.times>0).map(r=>n`<text key=${r.id} class="said" x=${r.labelX} y=${r.labelY} text-anchor="middle">${r.labels[0].slice(0,18)}${(r.labels[0].length>18||r.labels.length>1)&&"…"}${r.times>0&&n`<tspan class="times"> ${$(r.times)}</tspan>`}</text>`)}
			</svg>
		</div>
		<p class="hint">${o("flows.key")}</p></section>`}function uo(){let e=T.value,t=e.text.split(`
`);return n`
		<h2>${o("flows.list")}</h2>
		<ol class="steps">${e.steps.map(a=>n`
			<li key=${a.name}><a href=${`#flows/${e.name}/${a.name}`} onClick=${s=>ft(s,a.name)}><strong>${a.name}</strong></a>
				${a.asks&&n` <span class="tag">${o("flows.asks")}</span>`}
				<ul>${a.arrows.map((s,i)=>{let l=s.flow===e.name?s.step:s.flow;return n`<li key=${i}><code dir="ltr">${He(t,s.line)} → ${l}</code></li>`})}</ul></li>`)}</ol>
		${e.chosen.length>0&&n`<h2>${o("flows.chosen")}</h2><div class="scroll"><table>
			<thead><tr><th scope="col">${o("flows.from")}</th><th scope="col">${o("flows.to")}</th><th scope="col" class="number">${o("flows.times")}</th></tr></thead>
			<tbody>${e.chosen.map((a,s)=>n`<tr key=${s}><th scope="row">${a.from}</th><td>${a.flow===e.name?a.step:`${a.flow}.${a.step}`}</td><td class="number">${$(a.times)}</td></tr>`)}</tbody></table></div>`}`}function po(){let e=T.value,t=s=>e.findings.filter(i=>i.line===s),a=e.findings.filter(s=>s.line===0);return n`
		<h2>${o("flows.file")}</h2>
		<p class="hint">${o("flows.where")} <code dir="ltr">${e.file}</code></p>
		${a.length>0&&n`<details><summary>${o("flows.findings",$(a.length))}</summary><ul class="findings" lang="en" dir="ltr">${a.map((s,i)=>n`<li key=${i} class=${s.level}>${s.message}</li>`)}</ul></details>`}
		<div class="file" tabindex="0" role="region" aria-label=${o("flows.file")} dir="ltr"><ol>${e.text.split(`
`).map((s,i)=>n`
			<li key=${i} id=${`line-${i+1}`}><code>${s}</code>${t(i+1).map((l,r)=>n`<p key=${r} class=${l.level} lang="en">${l.message}</p>`)}</li>`)}</ol></div>`}function mo({name:e}){return h(()=>{T.value=null,dt(e),m(()=>io([`flows/${encodeURIComponent(e)}`],t=>{T.value=t}))},[e]),T.value===null?n`<h1>${e}</h1>`:n`
		<h1>${T.value.name}</h1>
		<p><span lang="en" dir="auto">${T.value.about}</span></p>
		<p class="actions"><a class="button" href="#flows">${o("flows")}</a> <a class="button" href="../phone/" target="_blank" rel="noopener">${o("flows.phone")}</a></p>
		<div class="flow tried"><${$o} /><${mt} flow=${T.value} /></div>
		<div class="flow"><section><${uo} /></section><section class="beside"><${po} /></section></div>`}var ho=({parts:[e]})=>e?n`<${mo} name=${e} />`:n`<${ro} />`;var _e=u(null),be=u(null),fo=15e3,vo={done:"✓",open:"○",wrong:"✗",yourself:"?"},go=S(),vt=()=>j(()=>go(["house"],e=>{_e.value=e})),bo=()=>j(async()=>{({settings:be.value}=await M("house/settings"))});function wo({step:e}){return n`
		<li class=${`step ${e.state}`}>
			<b aria-hidden="true">${vo[e.state]}</b>
			<div>
				<strong>${o(`step.${e.step}`)}</strong> ${e.of&&n`<bdi class="tag">${e.of}</bdi>`}
				<span class="hidden">${o(`state.${e.state}`)}</span>
				${e.at>0&&n` <small><time>${b(e.at)}</time></small>`}
				${e.state!=="done"&&n`<p>${o(`how.${e.step}`)}</p>`}
			</div>
		</li>`}function yo({accounts:e}){return n`
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
		</table></div>`}function ko({spending:e,cap:t}){let a=Math.max(t,...e.map(s=>s.euro),.01);return n`
		<h2>${o("spending")}</h2>
		<p>${t>0?o("capIs",B(t)):o("noCap")}</p>
		${e.length===0?n`<p class="empty">${o("nothingSpent")}</p>`:n`
			<div class="sheet" tabindex="0" role="region" aria-label=${o("spending")}><table>
				<thead><tr><th scope="col">${o("day.word")}</th><th scope="col">${o("euro.word")}</th><th scope="col">${o("texts")}</th><th scope="col">${o("calls.word")}</th></tr></thead>
				<tbody>${e.map(s=>n`
					<tr key=${s.day}><td><time>${fe(ve(s.day))}</time></td>
						<td>${B(s.euro)} <meter min="0" max=${a} high=${t>0?t*.8:void 0} value=${s.euro} aria-label=${B(s.euro)}></meter></td>
						<td>${$(s.texts)}</td><td>${$(s.calls)}</td></tr>`)}</tbody>
			</table></div>`}`}function xo(){return n`
		<h2>${o("settings")}</h2>
		<p class="hint">${o("settingsHint")}</p>
		${be.value===null?n`<button type="button" onClick=${bo}>${o("showSettings")}</button>`:n`
			<pre class="sheet" tabindex="0" dir="ltr" role="region" aria-label=${o("settings")}>${be.value.map(({name:e,value:t})=>`${e} ${t}`).join(`
`)}</pre>`}`}function Co(){if(h(()=>{be.value=null,vt();let p=setInterval(vt,fo);return()=>clearInterval(p)},[]),_e.value===null)return n`<h1>${o("house")}</h1>`;let{wrong:e,steps:t,accounts:a,spending:s,cap:i,reload:l,reloaded:r,why:c}=_e.value,f=t.filter(({state:p})=>p!=="done"&&p!=="yourself").length;return n`
		<h1>${o("house")}</h1>
		${e?n`<p class="wrong" role="status">${o(`house.${e}`)}</p>`:n`<p class="held" role="status">${o("allWell")}</p>`}
		${l&&n`<p class=${l==="refused"?"wrong":"hint"}>${o(`reload.${l}`)} <time>${b(r)}</time>${c&&n` <bdi lang="en" dir="ltr">${c}</bdi>`}</p>`}
		<h2>${o("firstSteps")}${f>0?` · ${o("toDo",$(f))}`:""}</h2>
		<ol class="steps">${t.map(p=>n`<${wo} key=${p.step+p.of} step=${p} />`)}</ol>
		${a.length>0&&n`<${yo} accounts=${a} />`}
		<${ko} spending=${s} cap=${i} />
		${N.value.role==="admin"&&n`<${xo} />`}`}var So=["appointments","cases","people"],U=u(null),D=u(null),Q=u(null),Oo=500;function gt(){U.value=D.value=Q.value=null}async function Mo(e,t){gt(),await m(async()=>{await de(t,a=>{D.value={what:"reading",done:a,all:t.size}}),U.value=await g("import/check",{what:e})}),D.value=null}var Eo=()=>new Promise(e=>{setTimeout(e,Oo)});async function Bo(e,t){t.preventDefault();let a=t.target.elements.cancel_missing?.checked??!1;await m(async()=>{let s=await g("import",{what:e,cancel_missing:a}),{import:i,pieces:l,rows:r}=s;for(let c=0;c<l;c++)D.value={what:"sending",done:c,all:l},s=await g(`import/${i}`,{piece:c});for(;!s.ended;)D.value={what:"putting",done:s.put,all:r},await Eo(),s=await M(`import/${i}`);Q.value={rows:r,cancelled:s.cancelled??0},U.value=null}),D.value=null}function Do({finding:e}){let t=o(`bad.${e.code}`);return n`<li>${e.line>0&&n`<strong>${o("line",e.line)}</strong>: `}
		${t===`bad.${e.code}`?n`<span lang="en" dir="ltr">${e.message}</span>`:n`${t} <small lang="en" dir="ltr">${e.message}</small>`}</li>`}function Ro(){let{wrong:e,findings:t}=U.value;return n`
		<section role="alert">
			<h2>${o("badRows",$(e))}</h2>
			<p>${o("nothingImported")}</p>
			<ul class="findings">${t.map(a=>n`<${Do} key=${`${a.line}${a.code}${a.message}`} finding=${a} />`)}</ul>
			${e>t.length&&n`<p class="hint">${o("andMore",$(e-t.length))}</p>`}
		</section>`}var Lo=["number","code","starts_ms","place","desk","case_number","state","name","language"],Io=(e,t)=>e==="starts_ms"?b(t):t;function Ao({what:e}){let{rows:t,same:a,first:s}=U.value,i=Lo.filter(l=>s.some(r=>r[l]!==void 0));return n`
		<section>
			<h2 role="status">${o("rowsFine",$(t))}</h2>
			${a>0&&n`<p class="hint">${o("import.same",$(a))}</p>`}
			<div class="sheet" tabindex="0" role="region" aria-label=${o("firstRows")}><table>
				<thead><tr>${i.map(l=>n`<th key=${l} scope="col">${o(`column.${l}`)}</th>`)}</tr></thead>
				<tbody>${s.map((l,r)=>n`<tr key=${r}>${i.map(c=>n`<td key=${c}><bdi>${Io(c,l[c])}</bdi></td>`)}</tr>`)}</tbody>
			</table></div>
			<form onSubmit=${l=>Bo(e,l)}>
				${e==="appointments"&&n`
					<label class="tick"><input type="checkbox" name="cancel_missing" /> ${o("cancelMissing")}</label>
					<p class="hint">${o("cancelMissingHint")}</p>`}
				<button class="main" id="put" disabled=${D.value!==null}>${o("importRows",$(t))}</button>
			</form>
		</section>`}function To({parts:[e="appointments"]}){return h(()=>{gt(),document.querySelector("#file")?.focus()},[e]),n`
		<h1>${o("import")}</h1>
		<div class="filters">${So.map(t=>n`<a key=${t} href=${`#import/${t}`} aria-current=${t===e?"page":void 0}>${o(t)}</a>`)}</div>
		<p>${o("importHint")}</p>
		<p class="hint"><code dir="ltr">${o(`columns.${e}`)}</code></p>
		<label>${o("file")}<input id="file" type="file" accept=${e==="appointments"?".csv,.ics,text/csv,text/calendar":".csv,text/csv"} onChange=${({target:t})=>{t.files.length>0&&Mo(e,t.files[0])}} /></label>
		${D.value&&n`<p role="status">${o(`step.${D.value.what}`)} <progress value=${D.value.done} max=${Math.max(1,D.value.all)} aria-label=${o(`step.${D.value.what}`)}></progress></p>`}
		${U.value&&(U.value.wrong>0?n`<${Ro} />`:U.value.rows===0?n`<p role="status">${o("noRows")}</p>`:n`<${Ao} what=${e} />`)}
		${Q.value&&n`<p class="held" role="status">${o("imported",$(Q.value.rows))}${Q.value.cancelled>0?` ${o("cancelledToo",$(Q.value.cancelled))}`:""} <a href=${e==="people"?"#inbox":`#${e}`}>${o("look")}</a></p>`}`}var E=e=>e===null?o("notice.others"):O.value.languages.find(t=>t.tag===e)?.name??e,_=e=>e%1440===0?o("notice.days",$(e/1440)):e%60===0?o("notice.hours",$(e/60)):o("notice.minutes",$(e)),we=({kind:e,name:t,notice:a})=>n`${o(`notice.to.${e}`)} ${e==="those"?n`<a href=${`#notice/${a}`}>${a}</a>`:n`<bdi>${t}</bdi>`}`,ye=({after:e,without:t})=>t?o("notice.without"):e===0?o("notice.atOnce"):o("notice.after",_(e)),ke=({language:e,recording:t})=>t&&n`
	<audio controls preload="none" src=${`/audio/notices/${t}`} aria-label=${`${o("notice.recording")}: ${E(e)}`}></audio>`;function bt({text:e,letters:t}){let a=[];for(let s of e){let i=t.includes(s),l=a.at(-1);l?.marked===i&&!i?l.text+=s:a.push({marked:i,text:s})}return a.map(({marked:s,text:i},l)=>s?n`<mark key=${l}>${i}</mark>`:i)}var q=6e4,xe=1440*q,P=({share:e,kind:t="",size:a=""})=>n`
	<svg class=${`measure ${a}`} aria-hidden="true" preserveAspectRatio="none" viewBox="0 0 100 10"><rect class=${t} width=${Math.max(e>0?.5:0,100*e)} height="10" /></svg>`,qe=(e,t)=>t>0?e/t:0;function Fo({result:e}){let t=Math.max(...e.texts.map(({people:a})=>a));return n`
		<div class="scroll"><table>
			<caption>${o("notice.perLanguage")}</caption>
			<thead><tr><th scope="col">${o("notice.language")}</th><th scope="col" class="number">${o("notice.people")}</th><th class="wide"><span class="hidden">${o("notice.bar")}</span></th>
				<th scope="col" class="number">${o("notice.parts")}</th><th scope="col" class="number">${o("notice.cost")}</th></tr></thead>
			<tbody>${e.texts.map(a=>n`
				<tr key=${a.language}><th scope="row"><bdi>${E(a.language)}</bdi><${P} size="narrow" share=${qe(a.people,t)} /></th><td class="number">${$(a.people)}</td>
					<td class="wide"><${P} share=${qe(a.people,t)} /></td>
					<td class="number">${$(a.parts*a.people)} <small>${o("notice.each",$(a.parts))}</small>${a.seconds>0&&n` <small>${o("notice.seconds",$(a.seconds))}</small>`}</td><td class="number">${B(a.cost/1e6)}</td></tr>`)}</tbody>
			<tfoot><tr><th scope="row">${o("notice.together")}</th><td class="number">${$(e.people)}</td><td class="wide"></td><td class="number">${$(e.parts)}</td><td class="number">${B(e.cost/1e6)}</td></tr></tfoot>
		</table></div>`}function Pe({reasons:e,people:t}){let a=Object.entries(e),s=a.reduce((i,[,l])=>i+l,t);return a.length>0&&n`
		<div class="scroll"><table>
			<caption>${o("notice.leftOut")}</caption>
			<tbody>${a.map(([i,l])=>n`
				<tr key=${i}><th scope="row">${o(`notice.reason.${i}`)}</th><td class="number">${$(l)}</td><td class="wide"><${P} kind="out" share=${qe(l,s)} /></td></tr>`)}</tbody>
		</table></div>`}function Ho([e,t],a,s){let i=[];if(e===t)return i;for(let l=a-xe;l<s&&i.length<40;l+=xe){let r=new Date(l).setHours(0,0,0,0),c=new Date(r).setHours(0,e),f=new Date(e<t?r:r+xe+36e5).setHours(0,t);f>a&&c<s&&i.push([Math.max(c,a),Math.min(f,s)])}return i}var je=26,No=[10,30,60,120,180,360,720,1440,2880,5760,14400];function Uo({notice:e,result:t}){let a=t.to.filter(d=>d.starts>0),s=t.starts-10*q,i=Math.max(t.ends+10*q,s+60*q),l=pe[V.value].direction==="rtl",r=d=>100*(d-s)/(i-s),c=(d,k)=>{let K=Math.max(.7,r(k)-r(d));return{x:`${l?100-r(d)-K:r(d)}%`,width:`${K}%`}},f=q*(No.find(d=>(i-s)/q/d<=6)??20*1440),p=[];for(let d=new Date(s).setHours(0,0,0,0);d<i&&p.length<12;d+=f)r(d)>3&&r(d)<97&&p.push(d);let v=a.length*je+24,y=Ho(t.quiet,s,i),I=`${o("notice.starts")} ${b(t.starts)}, ${o("notice.ends")} ${b(t.ends)}`;return n`
		<figure>
			<figcaption>${o("notice.when")}</figcaption>
			<svg class="time" role="img" aria-label=${I} width="100%" height=${v}>
				${y.map(([d,k])=>n`<rect key=${d} class="quiet" ...${c(d,k)} y="0" height=${v-20} />`)}
				${p.map(d=>n`<g key=${d}>
					<line x1=${c(d,d).x} x2=${c(d,d).x} y1="0" y2=${v-20} />
					<text x=${c(d,d).x} y=${v-5} text-anchor="middle">${f>=xe?new Date(d).getDate():lt(d)}</text></g>`)}
				${a.map((d,k)=>n`<rect key=${k} class="lane" ...${c(d.starts,d.ends)} y=${k*je+4} height=${je-8} rx="3" />`)}
			</svg>
			${y.length>0&&n`<p class="hint"><svg class="key" aria-hidden="true" width="14" height="14"><rect class="quiet" width="14" height="14" /></svg> ${o("notice.quiet")}</p>`}
			<div class="scroll"><table>
				<thead><tr><th scope="col">${o("notice.who")}</th><th scope="col" class="number">${o("notice.people")}</th><th scope="col">${o("notice.starts")}</th><th scope="col">${o("notice.ends")}</th></tr></thead>
				<tbody>${e.to.map((d,k)=>n`
					<tr key=${k}><th scope="row"><${we} ...${d} /> <small>${ye(d)}</small></th><td class="number">${d.without?"–":$(t.to[k].people)}</td>
						<td>${t.to[k].starts?b(t.to[k].starts):"–"}</td><td>${t.to[k].ends?b(t.to[k].ends):"–"}</td></tr>`)}</tbody>
			</table></div>
		</figure>`}function _o({result:e}){return n`
		${e.no_way&&n`<p class="warning">${o("notice.noWay")}</p>`}
		${e.people===0&&n`<p class="warning">${o("notice.nobody")}</p>`}
		${e.texts.filter(({lost:t})=>t).map(({language:t})=>n`<p key=${t} class="warning">${o("notice.lost",E(t))}</p>`)}
		${e.over&&n`<p class="warning">${o("notice.over",B((e.cap-e.spent)/1e6))}</p>`}
		${e.late>0&&n`<p class="warning">${o("notice.late",$(e.late))}</p>`}
		${e.waits_quiet&&n`<p class="warning">${o("notice.waitsQuiet")}</p>`}`}function Ce({notice:e,result:t}){let a=Math.max(1,Math.round((t.ends-t.starts)/q));return n`
		<section class="rehearsal" aria-label=${o("notice.rehearsal")}>
			<h2>${o("notice.rehearsal")}</h2>
			<p class="sum"><strong>${o("notice.sumPeople",$(t.people))}</strong> · ${o("notice.sumCost",B(t.cost/1e6))} · ${o("notice.sumTime",_(a))}</p>
			<${_o} result=${t} />
			<${Fo} result=${t} />
			<${Pe} reasons=${t.left_out} people=${t.people} />
			<${Uo} notice=${e} result=${t} />
		</section>`}var We=u(null),jo=S(),qo={n:()=>A("notice-edit","new"),j:()=>wt(1),k:()=>wt(-1)};function wt(e){let t=[...document.querySelectorAll(".tasks a")];t[Math.max(0,Math.min(t.length-1,t.indexOf(document.activeElement)+e))]?.focus()}var Xe=({notice:{state:e,urgent:t}})=>n`
	<span class=${`tag state-${e}`}>${o(`notice.state.${e}`)}</span>
	${t&&n`<b class="tag">${o("urgent")}</b>`}`;function Po(){return h(()=>{m(()=>jo(["notices"],e=>{({notices:We.value}=e)}))},[Y.value.count]),G(qo),n`
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
		<p class="hint">${o("notice.keys")}</p>`}var w=u(null),ie=u(null),le=u(!1),Se=u(""),Wo=({state:e,messages:t})=>e==="running"||t.waiting+t.sending>0,ze=({state:e})=>e==="draft"||e==="approved",Xo=S(),zo=S(),yt=e=>Xo([`notices/${e}`],t=>{w.value=t,ze(t)&&ie.value?.hash!==t.hash&&m(()=>zo([`notices/${e}/rehearsal`],a=>{ie.value={hash:t.hash,...a}}))});function Ko(e){let t,a=async()=>{let s=performance.now();await m(()=>yt(e));let i=performance.now()-s;t!==null&&w.value&&Wo(w.value)&&(t=setTimeout(a,Math.max(1e3,10*i)))};return a(),()=>{clearTimeout(t),t=null}}var W=(e,t={})=>m(async()=>{le.value=!1,await g(`notices/${w.value.id}`,{what:e,...t}),await yt(w.value.id),Y.value={count:Y.value.count+1,person:void 0}});async function Vo(e){e.preventDefault();let{language:t}=Object.fromEntries(new FormData(e.target));Se.value="",await m(()=>g(`notices/${w.value.id}/test`,{language:t}))&&(Se.value=o("notice.tested"))}function Yo(){let e=w.value;return n`
		<h1><bdi>${e.title}</bdi></h1>
		<p><${Xe} notice=${e} /></p>
		<dl class="facts">
			<dt>${o("notice.writtenBy")}</dt><dd><bdi>${e.by}</bdi> · <time>${b(e.made)}</time></dd>
			<dt>${o("notice.approvedBy")}</dt><dd>${e.approved_by?n`<bdi>${e.approved_by}</bdi> · <time>${b(e.approved)}</time>`:"–"}</dd>
			<dt>${o("notice.hash")}</dt><dd><code>${e.hash}</code></dd>
			${(e.starts||e.start)>0&&n`<dt>${o("notice.starts")}</dt><dd><time>${b(e.starts||e.start)}</time></dd>`}
			${e.valid>0&&n`<dt>${o("notice.valid")}</dt><dd>${_(e.valid)}</dd>`}
			${e.call&&n`<dt>${o("notice.how")}</dt><dd>${o("notice.call")}</dd>`}
			<dt>${o("notice.who")}</dt><dd>${e.to.map((t,a)=>n`<span key=${a}>${a>0&&" · "}<${we} ...${t} /> <small>${ye(t)}</small></span>`)}
				${e.only.length>0&&n` · <small>${o("notice.only")}: ${e.only.map(E).join(", ")}</small>`}</dd>
		</dl>`}var Go=()=>n`
	<div class="cards" role="list" aria-label=${o("notice.texts")}>${w.value.texts.map(({language:e,text:t,recording:a})=>n`
		<div key=${e} role="listitem" class="card"><strong><bdi>${E(e)}</bdi></strong><p dir="auto" lang=${e??void 0}>${t}</p>
			<${ke} language=${e} recording=${a} /></div>`)}</div>`;function Zo(){let e=w.value;return e.call?null:e.phone?n`
		<form class="actions" onSubmit=${Vo}>
			<label class="inline"><span>${o("notice.testIn")}</span> <select name="language">${e.texts.map(({language:t})=>n`<option key=${t} value=${t??""}>${E(t)}</option>`)}</select></label>
			<button>${o("notice.test")} <bdi dir="ltr">${e.phone}</bdi></button>
			<output role="status">${Se.value}</output>
		</form>`:n`<p class="hint">${o("notice.noPhone")} <code dir="ltr">passaparola notice phone +39… ${N.value.name} --by …</code></p>`}function Qo(){return n`
		<form class="actions" onSubmit=${t=>{t.preventDefault();let{at:a}=Object.fromEntries(new FormData(t.target));W("start",{at:a?new Date(a).getTime():0})}}>
			<button class="main">${o("notice.start")}</button>
			<label class="inline"><span>${o("notice.startAt")}</span> <input name="at" type="datetime-local" /></label>
		</form>`}var Jo=()=>le.value?n`
	<button type="button" class="alert" onClick=${()=>W("stop")}>${o("notice.stopSure")}</button>
	<button type="button" onClick=${()=>{le.value=!1}}>${o("notice.stopNot")}</button>`:n`
	<button type="button" onClick=${()=>{le.value=!0}}>${o("notice.stop")}</button>`;function ea(){let e=w.value,t=sessionStorage.getItem(`pin-${e.id}`);return n`
		${t&&e.street&&n`<p class="warning">${o("notice.pin")} <code dir="ltr">${e.id} ${e.street} ${t}</code></p>`}
		${e.state==="draft"&&(e.own?n`<p>${o("notice.waitsApproval")}</p>`:n`
			<p class="actions"><button type="button" class="main" onClick=${()=>W("approve",{hash:e.hash})}>${o("notice.approve")} <code>${e.hash}</code></button></p>
			<p class="hint">${o("notice.approveHint")}</p>`)}
		${e.state==="approved"&&n`<${Qo} />`}
		<p class="actions">${e.own&&n`<a class="button" href=${`#notice-edit/${e.id}`}>${o("notice.change")}</a>`}</p>
		<${Zo} />
		${ie.value&&n`<${Ce} notice=${e} result=${ie.value} />`}`}var ta=["delivered","sent","sending","waiting","unknown","failed","stopped"];function oa(){let{messages:e,to_come:t,failed:a,planned:s}=w.value,i=[...ta.map(c=>[o(`notice.message.${c}`),e[c],c]),[o("notice.toCome"),t,"waiting"]].filter(([,c])=>c>0),l=e.delivered+e.sent+e.unknown+e.failed+e.stopped,r=l+e.waiting+e.sending+t;return n`
		<p class="sum" role="status">${o("notice.gone",$(l))} / ${$(r)}${s?"":" …"}</p>
		<progress aria-label=${o("notice.progress")} max=${Math.max(r,1)} value=${l}></progress>
		<div class="scroll"><table>
			<caption>${o("notice.results")}</caption>
			<tbody>${i.map(([c,f,p])=>n`
				<tr key=${c}><th scope="row">${c}</th><td class="number">${$(f)}</td><td class="wide"><${P} kind=${p==="failed"?"out":""} share=${r>0?f/r:0} /></td></tr>`)}</tbody>
		</table></div>
		${Object.keys(a).length>0&&n`<div class="scroll"><table>
			<caption>${o("notice.whyFailed")}</caption>
			<tbody>${Object.entries(a).map(([c,f])=>n`<tr key=${c}><th scope="row">${o(`failure.${c}`)}</th><td class="number">${$(f)}</td></tr>`)}</tbody></table></div>`}
		<${Pe} reasons=${w.value.left_out} people=${r} />`}function aa(){let{state:e,id:t}=w.value;return n`
		${!(e==="done"||e==="stopped")&&n`<p class="actions">
			${e==="running"?n`<button type="button" class="main" onClick=${()=>W("pause")}>${o("notice.pause")}</button>`:n`<button type="button" class="main" onClick=${()=>W("start")}>${o("notice.resume")}</button>`}
			<${Jo} /></p>`}
		<${oa} />
		<h2>${o("notice.again")}</h2>
		<p class="actions">${["moved","cancelled","more"].map(s=>n`<a key=${s} class="button" href=${`#notice-edit/new/${t}/${s}`}>${o(`notice.again.${s}`)}</a>`)}</p>`}var na={p:()=>w.value?.state==="running"?W("pause"):w.value?.state==="paused"&&W("start"),e:()=>w.value?.own&&ze(w.value)&&document.querySelector('a[href^="#notice-edit/"]').click()};function sa({parts:[e]}){return h(()=>{w.value=ie.value=null,Se.value="",le.value=!1},[e]),h(()=>Ko(e),[e,w.value?.state,Y.value.count]),G(na),w.value===null?n`<h1 class="hidden">${o("notices")}</h1>`:n`
		<${Yo} />
		<${Go} />
		${ze(w.value)?n`<${ea} />`:n`<${aa} />`}
		<p class="hint">${o("notice.oneKeys")}</p>`}var C=u(null),Oe=u({lists:[],desks:[]}),re=u(null),J=u({}),la=[30,60,120,360,1440,4320],ia=[15,30,60,120,360,1440],Ke=()=>({title:"",to:[{kind:"list",name:"",notice:0,after:0,without:!1}],only:[],start:0,valid:0,urgent:!1,call:!1,street:"",texts:[{language:O.value.languages[0].tag,text:""},{language:null,text:""}]});function ra(e,t){let a=e.again[t]??{};return{...Ke(),title:`${o(`notice.again.${t}`)}: ${e.title}`.slice(0,100),urgent:!0,valid:120,to:[{kind:"those",name:null,notice:e.id,after:0,without:!1}],texts:e.texts.map(({language:s,text:i})=>({language:s,text:(a[s??"en"]??"")+i}))}}async function ca([e,t,a]){C.value=re.value=null,J.value={},await m(async()=>{Oe.value=await M("audience"),C.value=e!=="new"?await M(`notices/${e}`):t?ra(await M(`notices/${t}`),a):Ke();for(let{language:s,text:i}of C.value.texts)xt(s,i)})}var L=e=>{C.value={...C.value,...e},re.value=null},Me=(e,t,a)=>L({[e]:C.value[e].map((s,i)=>i===t?{...s,...a}:s)}),$a=(e,t)=>L({[e]:C.value[e].filter((a,s)=>s!==t)});async function xt(e,t){try{let a=t?await g("parts",{text:t}):null;J.value={...J.value,[e]:a}}catch{J.value={...J.value,[e]:null}}}var kt={};function Ct(e,t){let{language:a}=C.value.texts[e];Me("texts",e,{text:t}),clearTimeout(kt[a]),kt[a]=setTimeout(xt,200,a,t)}function ua({index:e,text:t,weight:a}){if(!a)return n`<output></output>`;let s=a.letters&&[...a.letters].length<=12;return n`
		<output>${o("notice.weight",$(a.parts))} · ${o("notice.letterCount",$(a.units))}${a.price?` · ${B(a.price)}`:""}</output>
		${a.encoding==="ucs2"&&!s&&n`<p class="hint">${o("notice.script")}</p>`}
		${s&&n`
			<p class="letters" dir="auto"><${bt} text=${t} letters=${a.letters} /></p>
			<p class="hint">${o("notice.dear")}${a.plain&&a.plain_parts<a.parts?` ${o("notice.plainSaves",$(a.plain_parts))}`:""}</p>
			${a.plain&&n`<button type="button" onClick=${()=>{Ct(e,a.plain)}}>${o("notice.usePlain")}</button>`}`}`}function da({index:e,text:{language:t,text:a,recording:s}}){let i=`text-${t??"others"}`;return n`
		<div class="card">
			<label for=${i}><bdi>${E(t)}</bdi></label>
			<textarea id=${i} rows="4" maxlength="1600" dir="auto" lang=${t??void 0} value=${a} onInput=${({target:l})=>Ct(e,l.value)}></textarea>
			<${ua} index=${e} text=${a} weight=${J.value[t]} />
			<${ke} language=${t} recording=${s} />
			${s&&n`<button type="button" onClick=${()=>Me("texts",e,{recording:null})}>${o("notice.noRecording")}</button>`}
		</div>`}function pa(){let{texts:e}=C.value,t=[...O.value.languages.map(({tag:a})=>a),null].filter(a=>!e.some(({language:s})=>s===a));return n`
		<fieldset><legend>${o("notice.texts")}</legend>
			<div class="cards">${e.map((a,s)=>n`<${da} key=${a.language} index=${s} text=${a} />`)}</div>
			${t.length>0&&n`<label class="inline">${o("notice.addLanguage")}
				<select value="" onChange=${({target:a})=>{L({texts:[...e,{language:a.value==="others"?null:a.value,text:""}]}),a.value=""}}><option value=""></option>${t.map(a=>n`<option key=${a} value=${a??"others"}>${E(a)}</option>`)}</select></label>`}
			<p class="hint">${o("notice.textsHint")}</p>
		</fieldset>`}var ma=()=>[...Oe.value.lists.map(({name:e,people:t})=>["list",e,`${e} (${$(t)})`]),...Oe.value.lists.filter(({themselves:e})=>e>0).map(({name:e,themselves:t})=>["tag",e,`${e} (${$(t)})`]),...Oe.value.desks.map(e=>["desk",e,e])];function ha({index:e,people:t}){let a=t.kind==="those"?`those/${t.notice}`:`${t.kind}/${t.name??""}`,s=ma(),i=({target:l})=>{let[r,...c]=l.value.split("/");Me("to",e,r==="those"?{kind:r,notice:Number(c[0]),name:null}:{kind:r,name:c.join("/"),notice:0})};return n`
		<li>
			<label><span class="hidden">${o("notice.who")}</span>
				<select required value=${a==="list/"?"":a} onChange=${i}>
					<option value="" disabled>${o("notice.choose")}</option>
					${["list","tag","desk"].map(l=>s.some(([r])=>r===l)&&n`
						<optgroup key=${l} label=${o(`notice.to.${l}`)}>${s.filter(([r])=>r===l).map(([,r,c])=>n`
							<option key=${r} value=${`${l}/${r}`}>${c}</option>`)}</optgroup>`)}
					${t.kind==="those"&&n`<option value=${a}>${o("notice.to.those")} ${t.notice}</option>`}
					<option value="everyone/">${o("notice.to.everyone")}</option>
				</select></label>
			<label><span class="hidden">${o("notice.when")}</span>
				<select value=${t.without?"without":String(t.after)} onChange=${({target:l})=>Me("to",e,l.value==="without"?{without:!0,after:0}:{without:!1,after:Number(l.value)})}>
					<option value="0">${o("notice.atOnce")}</option>
					${[...new Set([...ia,t.after])].filter(Boolean).map(l=>n`<option key=${l} value=${l}>${o("notice.after",_(l))}</option>`)}
					<option value="without">${o("notice.without")}</option>
				</select></label>
			${C.value.to.length>1&&n`<button type="button" onClick=${()=>$a("to",e)}>${o("notice.remove")}</button>`}
		</li>`}function fa(){let{to:e,only:t}=C.value;return n`
		<fieldset><legend>${o("notice.who")}</legend>
			<ul class="lines">${e.map((a,s)=>n`<${ha} key=${s} index=${s} people=${a} />`)}</ul>
			<button type="button" onClick=${()=>L({to:[...e,{...Ke().to[0],after:60}]})}>${o("notice.addLine")}</button>
			<details open=${t.length>0}><summary>${o("notice.only")}</summary>
				<div class="ticks">${O.value.languages.map(({tag:a,name:s})=>n`
					<label key=${a} class="tick"><input type="checkbox" checked=${t.includes(a)} onChange=${({target:i})=>L({only:i.checked?[...t,a]:t.filter(l=>l!==a)})} /> <bdi>${s}</bdi></label>`)}</div></details>
		</fieldset>`}var va=e=>e?new Date(e-new Date(e).getTimezoneOffset()*6e4).toISOString().slice(0,16):"";function ga(){let{start:e,valid:t,urgent:a,call:s,street:i}=C.value;return n`
		<fieldset class="options"><legend>${o("notice.when")}</legend>
			<label>${o("notice.startAt")}<input type="datetime-local" value=${va(e)} onChange=${({target:l})=>L({start:l.value?new Date(l.value).getTime():0})} /></label>
			<label>${o("notice.valid")}<select value=${String(t)} required=${a} onChange=${({target:l})=>L({valid:Number(l.value)})}>
				<option value="0">${o("notice.always")}</option>
				${[...new Set([...la,t])].filter(Boolean).map(l=>n`<option key=${l} value=${l}>${_(l)}</option>`)}</select></label>
			<label class="tick"><input type="checkbox" checked=${a} onChange=${({target:l})=>L({urgent:l.checked,valid:l.checked&&t===0?120:t})} /> ${o("notice.urgent")}</label>
			<label class="tick"><input type="checkbox" checked=${s} onChange=${({target:l})=>L({call:l.checked,texts:C.value.texts.map(r=>({...r,recording:l.checked?r.recording:null}))})} /> ${o("notice.call")}</label>
			<label>${o("notice.street")}<input value=${i??""} pattern="[A-Za-z]{4,12}" maxlength="12" onInput=${({target:l})=>L({street:l.value})} /></label>
		</fieldset>`}var St=()=>({...C.value,street:C.value.street??""});async function ba(){await m(async()=>{re.value=await g("rehearsal",St())})}async function wa(e,t){e.preventDefault(),await m(async()=>{let a=await g(t==="new"?"notices":`notices/${t}/text`,St());a.pin&&sessionStorage.setItem(`pin-${a.id}`,a.pin),A("notice",String(a.id))})}function ya({parts:e}){if(h(()=>{ca(e)},e),C.value===null)return n`<h1 class="hidden">${o("notice.new")}</h1>`;let t=a=>{a.key==="Enter"&&(a.ctrlKey||a.metaKey)&&a.currentTarget.requestSubmit()};return n`
		<h1>${o(e[0]==="new"?"notice.new":"notice.change")}</h1>
		<form class="notice-form" onSubmit=${a=>wa(a,e[0])} onKeyDown=${t}>
			<label>${o("notice.title")}<input id="title" required maxlength="100" dir="auto" value=${C.value.title} onInput=${({target:a})=>L({title:a.value})} /></label>
			<${fa} />
			<${pa} />
			<${ga} />
			<p class="actions"><button type="button" onClick=${ba}>${o("notice.rehearse")}</button> <button class="main">${o("notice.save")}</button></p>
			<p class="hint">${o("notice.saveHint")}</p>
		</form>
		${re.value&&n`<${Ce} notice=${C.value} result=${re.value} />`}`}var Ee=u(null),ka=S(),xa=[4,12,26,52],Ye={week:["came","machine","person","asked","lost"],topic:["came","machine"],language:["came","machine","person"],hour:["came","machine","person","asked"],desk:["asked","waiting"]},Ve={week:["machine","person"],topic:["machine"],language:["machine","person"],hour:["machine","person"],desk:["asked"]},Ca={week:e=>fe(ve(e)),topic:e=>e===""?o("otherTopic"):he(e),language:e=>O.value.languages.find(({tag:t})=>t===e)?.name??o("unknownLanguage"),hour:e=>`${e}:00`,desk:e=>e},Sa=e=>e===null?"–":$(e);function Oa({row:e,of:t,most:a}){let s=0;return n`
		<svg class="plot" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
			<rect class="back" width="100" height="10" />
			${t.map(i=>{let l=100*(e[i]??0)/a;return s+=l,n`<rect key=${i} class=${`of-${i}`} x=${s-l} width=${l} height="10" />`})}
		</svg>`}function Ma({by:e}){let t=Ee.value[e],a=Math.max(1,...t.map(s=>Ve[e].reduce((i,l)=>i+(s[l]??0),0)));return n`
		<section class="numbers">
			<h2 id=${`by-${e}`}>${o(`by.${e}`)}</h2>
			${t.length===0?n`<p class="empty">${o("noNumbers")}</p>`:n`
				<div class="sheet" tabindex="0" role="region" aria-labelledby=${`by-${e}`}><table>
					<thead><tr><th scope="col">${o(`by.${e}`)}</th><td class="beside">${Ve[e].map(s=>n`<span key=${s} class=${`key of-${s}`}>${o(`count.${s}`)}</span> `)}</td>
						${Ye[e].map(s=>n`<th key=${s} scope="col">${o(`count.${s}`)}</th>`)}</tr></thead>
					<tbody>${t.map(s=>n`
						<tr key=${s.name}><th scope="row"><bdi>${Ca[e](s.name)}</bdi></th>
							<td class="beside"><${Oa} row=${s} of=${Ve[e]} most=${a} /></td>
							${Ye[e].map(i=>n`<td key=${i}>${Sa(s[i])}</td>`)}</tr>`)}</tbody>
				</table></div>`}
		</section>`}function Ea({parts:[e="12"]}){h(()=>{j(()=>ka([`numbers?weeks=${e}`],a=>{Ee.value=a}))},[e]);let t=()=>m(()=>st("numbers/export",{weeks:Number(e)},"numbers.csv"));return n`
		<h1>${o("numbers")}</h1>
		<div class="filters">
			${xa.map(a=>n`<button type="button" key=${a} aria-pressed=${String(a)===e} onClick=${()=>A("numbers",String(a))}>${o("weeks",$(a))}</button>`)}
			<button type="button" onClick=${()=>globalThis.print()}>${o("print")}</button>
			<button type="button" onClick=${t}>${o("export")}</button>
		</div>
		${Ee.value&&n`
			<p class="hint">${o("suppressed",$(Ee.value.below))}</p>
			${Object.keys(Ye).map(a=>n`<${Ma} key=${a} by=${a} />`)}`}`}var Ze=u(null),X=u(null),Ba=()=>m(async()=>{Ze.value=(await M("staff")).staff});async function Ge(e){X.value=null,await m(async()=>{let t=await g("staff",e);t.link&&(X.value={name:e.name,link:`${location.origin}/desk/#link=${t.link}`})},"saved")&&(Ze.value=(await M("staff")).staff)}var Ot=e=>{let t=e.getAll("desks");return t.includes("all")?"all":t.join(" ")};function Mt({role:e="volunteer",desks:t="desk"}){let a=t.split(" ");return n`
		<label>${o("roleWord")}<select name="role">${["volunteer","coordinator","admin"].map(s=>n`
			<option key=${s} value=${s} selected=${s===e}>${o(`role.${s}`)}</option>`)}</select></label>
		<fieldset><legend>${o("desks")}</legend>
			${["all",...O.value.desks].map(s=>n`
				<label key=${s} class="tick"><input type="checkbox" name="desks" value=${s} defaultChecked=${a.includes(s)} /> ${s==="all"?o("allDesks"):Fe(s)}</label>`)}
		</fieldset>`}function Da(){let e=async t=>{t.preventDefault();let a=new FormData(t.target);await Ge({what:"add",name:a.get("name").trim(),role:a.get("role"),desks:Ot(a)}),X.value&&t.target.reset()};return n`
		<section><h2>${o("addStaff")}</h2>
			<form class="stack" onSubmit=${e}>
				<label>${o("name")}<input name="name" required maxlength="32" autocapitalize="none" autocomplete="off" pattern="[a-z0-9][a-z0-9._\\-]*" /></label>
				<p class="hint">${o("nameHint")}</p>
				<${Mt} />
				<button class="main">${o("addStaff")}</button>
			</form></section>`}function Ra({one:e}){let t=s=>{s.preventDefault();let i=new FormData(s.target);Ge({what:"role",name:e.name,role:i.get("role"),desks:Ot(i)})},a=s=>()=>Ge({what:s,name:e.name});return n`
		<li class=${e.disabled?"off":""}>
			<details><summary><bdi>${e.name}</bdi>
				<span class="tag">${o(`role.${e.role}`)}</span>
				${e.disabled&&n`<b class="tag">${o("off")}</b>`}
				${!e.password&&n`<span class="tag">${o("noPassword")}</span>`}
				${e.code&&n`<span class="tag">${o("secondStep")}</span>`}
				<small>${e.desks==="all"?o("allDesks"):e.desks.split(" ").map(Fe).join(", ")}</small></summary>
				<form class="stack" onSubmit=${t}><${Mt} role=${e.role} desks=${e.desks} /><button>${o("save")}</button></form>
				<p class="deeds">
					<button type="button" onClick=${a("link")} disabled=${e.disabled}>${o("newLink")}</button>
					<button type="button" onClick=${a(e.disabled?"enable":"disable")} disabled=${e.name===N.value.name}>${o(e.disabled?"enable":"disable")}</button>
				</p>
			</details>
		</li>`}function La(){return h(()=>{X.value=null,Ba()},[]),n`
		<h1>${o("staff")}</h1>
		${X.value&&n`<p class="once" role="status">${o("linkOf")} <bdi>${X.value.name}</bdi>: <code dir="ltr">${X.value.link}</code><br />
			<small>${o("linkHint")}</small></p>`}
		<div class="panels">
			<section><h2>${o("staffNow")}</h2><ul class="items members">${Ze.value?.map(e=>n`<${Ra} key=${e.name} one=${e} />`)}</ul></section>
			<${Da} />
		</div>`}var H=u([]),Et,Ia=S();async function Be(e){Et!==e&&(H.value=[]),Et=e,await Ia([`voices/${e}`],t=>{H.value=t.clips})}var Bt=e=>O.value.languages.find(t=>t.tag===e),ee=e=>Bt(e)?.name??e,De=({tag:e,children:t})=>n`
	<p class="aloud" lang=${e} dir=${Bt(e)?.right_to_left?"rtl":"ltr"}>${t}</p>`;function Dt({addresses:e,label:t,id:a}){let[s,i]=nt(0);return n`<audio id=${a} controls preload="none" src=${e[s]} aria-label=${t} autoplay=${s>0} onEnded=${()=>i((s+1)%e.length)}></audio>`}var Rt={rate:8e3,longest:600,tidies:!0};function Aa(e,t){let a=new DataView(new ArrayBuffer(44+2*e.length)),s=(i,l)=>[...l].forEach((r,c)=>a.setUint8(i+c,r.charCodeAt(0)));return s(0,"RIFF"),a.setUint32(4,36+2*e.length,!0),s(8,"WAVEfmt "),a.setUint32(16,16,!0),a.setUint16(20,1,!0),a.setUint16(22,1,!0),a.setUint32(24,t,!0),a.setUint32(28,2*t,!0),a.setUint16(32,2,!0),a.setUint16(34,16,!0),s(36,"data"),a.setUint32(40,2*e.length,!0),e.forEach((i,l)=>a.setInt16(44+2*l,Math.round(Math.max(-1,Math.min(1,i))*32767),!0)),new Uint8Array(a.buffer)}async function Lt(e,{rate:t,longest:a}){let i=await new OfflineAudioContext(1,1,t).decodeAudioData(await e.arrayBuffer()),l=Math.min(i.duration,a),r=new OfflineAudioContext(1,Math.max(1,Math.floor(l*t)),t),c=r.createBufferSource();c.buffer=i,c.connect(r.destination),c.start();let f=await r.startRendering(),p=Aa(f.getChannelData(0),t);return{seconds:Math.max(1,Math.round(l)),sound:URL.createObjectURL(new Blob([p],{type:"audio/wav"})),wave:p}}var Re=class e{static async begin(t=Rt){let a=new e,{tidies:s}=a.shape=t;return a.stream=await navigator.mediaDevices.getUserMedia({audio:{echoCancellation:s,noiseSuppression:s,autoGainControl:s}}),a.recorder=new MediaRecorder(a.stream),a.chunks=[],a.recorder.ondataavailable=({data:i})=>a.chunks.push(i),a.recorder.start(),a}async end(){let t=new Promise(a=>{this.recorder.onstop=a});this.recorder.stop(),await t;for(let a of this.stream.getTracks())a.stop();return Lt(new Blob(this.chunks),this.shape).catch(()=>null)}},It=(e,t=Rt)=>Lt(e,t).catch(()=>null);var At={rate:16e3,longest:360,tidies:!1},Tt=12<<20,Ta=/\.(wav|flac|ogg|oga|opus|mp3)$/i,R=u({state:"none"}),ce,z=0;function Le({message:e,said:t}){ne.value=e,R.value={state:"none",said:t}}async function Qe(e,t){let a=++z;ne.value=se.value="",R.value={state:"preparing"};try{if(t.size>Tt)throw new Error("upload");await de(t);let{seconds:s}=await g("voices/hear",e);a===z&&(R.value={state:"ready",seconds:s,sound:`api/voices/heard?language=${e.language}&take=${z}`})}catch(s){a===z&&Le(s)}}async function Ft(){ne.value=se.value="";let e=++z;try{let t=await Re.begin(At);if(e!==z){t.end();return}ce=t,R.value={state:"recording"}}catch{Le(new Error("voice-microphone"))}}async function Ht(e){let t=await ce.end();ce=null,t===null?Le(new Error("voice-microphone")):await Qe(e,new File([t.wave],"voice.wav"))}async function Nt(e,t){if(Ta.test(t.name)&&t.size<=Tt)return Qe(e,t);let a=await It(t,At);return Qe(e,a===null?t:new File([a.wave],"voice.wav"))}function Ie(){z++,ce?.end(),ce=null,R.value={state:"none"}}async function Ut(e,t,a){ne.value=se.value="",R.value={...R.value,state:"keeping"};try{await g(t,a),await Be(e),se.value="voice.inForce",R.value={state:"none"}}catch(s){Le(s)}}var _t=(e,t)=>Ut(e.language,"voices/keep",{...e,...t}),jt=e=>Ut(e.language,"voices/back",e);var Wt=u("");function qt(e){let t=H.value.findIndex(s=>s.id===e);return[...H.value.slice(t+1),...H.value.slice(0,Math.max(0,t))].find(({state:s})=>s!=="recorded")?.id}var Fa=()=>(document.getElementById("taken")??document.getElementById("heard"))?.play();function Ha({clip:e}){let{files:t}=e.heard;return n`
		<h2>${o("voice.now")} <span class="tag">${o(`voice.${e.state}`)}</span></h2>
		${t.length>0?n`<${Dt} key=${t[0]} id="heard" addresses=${t.map(a=>`/audio/${a}`)} label=${o("voice.now")} />`:n`<p class="hint">${o("voice.silent")}</p>`}`}var te=({name:e})=>n` <kbd aria-hidden="true">${e}</kbd>`;function Na({onKeep:e}){let{seconds:t,sound:a}=R.value;return n`
		<form class="take" onSubmit=${e}>
			<h2>${o("voice.taken")} <small>${$(t)} s</small></h2>
			<audio id="taken" controls src=${a} aria-label=${o("voice.taken")}></audio>
			<label class="inline">${o("voice.reader")} <input name="reader" dir="auto" maxlength="40" value=${Wt.value} /></label>
			<label class="inline">${o("voice.until")} <input name="until" type="date" /></label>
			<div class="actions"><button class="main">${o("voice.keep")}<${te} name="K" /></button>
				<button type="button" onClick=${Ie}>${o("voice.drop")}<${te} name="X" /></button></div>
		</form>`}function Ua({clip:e,actions:t}){let{said:a,state:s}=R.value;return n`
		${a&&n`<p class="hint"><bdi lang="en" dir="ltr">${a}</bdi></p>`}
		<p role="status">${s==="recording"?o("voice.recording"):s==="preparing"||s==="keeping"?o("voice.working"):""}</p>
		${s==="ready"&&n`<${Na} onKeep=${t.keep} />`}
		<div class="actions">
			<button type="button" class=${s==="ready"?"":"main"} aria-pressed=${s==="recording"} disabled=${s==="preparing"||s==="keeping"} onClick=${t.record}>${o(s==="recording"?"voice.stop":"voice.record")}<${te} name="R" /></button>
			<label class="pick">${o("voice.file")}<${te} name="U" /> <input id="voice-file" type="file" accept="audio/*,.opus" disabled=${s!=="none"&&s!=="ready"} onChange=${t.choose} /></label>
			${(e.own||e.before)&&n`<button type="button" disabled=${s!=="none"} onClick=${t.back}>${o(e.before?"voice.back":"voice.remove")}<${te} name="Z" /></button>`}
		</div>`}function _a(e,t){let a={language:e,id:t?.id},s=(...i)=>i.includes(R.value.state);return{record:()=>{s("recording")?Ht(a):s("none","ready")&&Ft()},choose:({target:i})=>i.files.length>0&&Nt(a,i.files[0]),back:()=>s("none")&&(t.own||t.before)&&jt(a),keep:i=>{i?.preventDefault();let l=document.querySelector("form.take");if(!s("ready")||!l?.reportValidity())return;let{reader:r,until:c}=Object.fromEntries(new FormData(l));Wt.value=r,_t(a,{print:t.print,reader:r,until:c})},drop:()=>s("ready","recording")&&Ie()}}var Pt=()=>N.value.role!=="volunteer";function Xt({tag:e,id:t}){let a=H.value.find(l=>l.id===t),s=_a(e,a),i=()=>{let l=qt(t);l&&A("voices",e,l)};return h(()=>Ie,[t]),G([{key:"l",name:"voice.listen",run:Fa},{key:"n",name:"voice.next",run:i},...Pt()&&a?[{key:"r",name:"voice.record",run:s.record},{key:"k",name:"voice.keep",run:s.keep},{key:"x",name:"voice.drop",run:s.drop},{key:"u",name:"voice.file",run:()=>document.getElementById("voice-file").click()},{key:"z",name:"voice.back",run:s.back}]:[]]),n`
		<div class="top"><a class="back" href=${`#voices/${e}`} aria-label=${o("voice.list")}>${document.documentElement.dir==="rtl"?"→":"←"}</a>
			<h1><bdi lang="en" dir="ltr">${t}</bdi> · <span lang=${e}>${ee(e)}</span></h1></div>
		${a&&n`
			<section class="studio" aria-label=${o("voice.aloud")}><${De} tag=${e}>${a.text}<//></section>
			${Pt()&&n`<${Ua} clip=${a} actions=${s} />`}
			<${Ha} clip=${a} />`}
		<div class="actions"><button type="button" onClick=${i} disabled=${!qt(t)}>${o("voice.next")}<${te} name="N" /></button></div>`}var Ae=u({languages:[],clips:{}}),$e=u("todo"),oe=u(0),et=60,ja=S(),Je=["recorded","synthetic","missing","stale","expired"],tt={recorded:"●",synthetic:"◐",missing:"○",stale:"↻",expired:"✕"},zt=e=>$e.value===""||e===$e.value||$e.value==="todo"&&e&&e!=="recorded";function qa({chosen:e}){return n`
		<div class="sheet" tabindex="0" role="region" aria-label=${o("voices")}><table>
			<thead><tr><th scope="col">${o("field.language")}</th>${Je.map(t=>n`<th key=${t} scope="col"><span aria-hidden="true">${tt[t]} </span>${o(`voice.${t}`)}</th>`)}</tr></thead>
			<tbody>${Ae.value.languages.map(t=>n`
				<tr key=${t.language}><th scope="row"><a href=${`#voices/${t.language}`} aria-current=${t.language===e?"true":void 0} lang=${t.language}>${ee(t.language)}</a></th>
					${Je.map(a=>n`<td key=${a}>${$(t[a])}</td>`)}</tr>`)}</tbody>
		</table></div>`}function Pa({chosen:e}){return n`
		<div class="actions">
			<label class="inline">${o("voice.state")} <select value=${$e.value} onChange=${({target:t})=>{$e.value=t.value,oe.value=et}}>
				<option value="todo">${o("voice.todo")}</option>
				${Je.map(t=>n`<option key=${t} value=${t}>${o(`voice.${t}`)}</option>`)}
				<option value="">${o("voice.any")}</option></select></label>
			<label class="inline">${o("language")} <select value=${e??""} onChange=${({target:t})=>A("voices",...t.value?[t.value]:[])}>
				<option value="">${o("voice.eachLanguage")}</option>
				${Ae.value.languages.map(({language:t})=>n`<option key=${t} value=${t} lang=${t}>${ee(t)}</option>`)}</select></label>
		</div>`}var Kt=({all:e})=>e>oe.value&&n`
	<button type="button" onClick=${()=>{oe.value+=et}}>${o("more")}</button>`;function Wa(){let{languages:e,clips:t}=Ae.value,a=Object.entries(t).filter(([,s])=>s.some(zt));return a.length===0?n`<p class="empty">${o("voice.none")}</p>`:n`
		<h2 role="status">${o("voice.phrases",$(a.length))}</h2>
		<div class="sheet voices" tabindex="0" role="region" aria-label=${o("voice.phrase")}><table>
			<thead><tr><th scope="col">${o("voice.phrase")}</th>${e.map(({language:s})=>n`<th key=${s} scope="col" lang=${s}>${ee(s)}</th>`)}</tr></thead>
			<tbody>${a.slice(0,oe.value).map(([s,i])=>n`
				<tr key=${s}><th scope="row"><bdi lang="en" dir="ltr">${s}</bdi></th>
					${i.map((l,r)=>n`<td key=${e[r].language}>${l&&n`
						<a class=${l} href=${`#voices/${e[r].language}/${encodeURIComponent(s)}`}><span aria-hidden="true">${tt[l]}</span><span class="hidden">${o(`voice.${l}`)}</span></a>`}</td>`)}</tr>`)}</tbody>
		</table></div>
		<${Kt} all=${a.length} />`}function Xa({tag:e}){let t=H.value.filter(({state:a})=>zt(a));return t.length===0?n`<p class="empty">${o("voice.none")}</p>`:n`
		<h2 role="status">${o("voice.toRead",$(t.length))}</h2>
		<p class="hint">${o("voice.toReadHint")}</p>
		<ol class="reading">${t.slice(0,oe.value).map(({id:a,state:s,text:i})=>n`
			<li key=${a}><${De} tag=${e}>${i}<//>
				<a href=${`#voices/${e}/${encodeURIComponent(a)}`}><bdi lang="en" dir="ltr">${a}</bdi></a> <small>${tt[s]} ${o(`voice.${s}`)}</small></li>`)}</ol>
		<${Kt} all=${t.length} />`}function za({parts:[e,t]}){return h(()=>{oe.value=et,j(async()=>{e&&await Be(e),t||await ja(["voices"],a=>{Ae.value=a})})},[e]),t?n`<${Xt} tag=${e} id=${t} />`:n`
		<h1>${o("voices")}</h1>
		<p class="hint">${o("voice.hint")}</p>
		<${qa} chosen=${e} />
		<${Pa} chosen=${e} />
		${e?n`<${Xa} tag=${e} />`:n`<${Wa} />`}`}var Ka=20,ue=u(null),Te=u(null),F=u(null),Va=S(),Vt=()=>Va(["words"],e=>{ue.value=e}),ot=e=>o(`concept.${e}`).replace(/^concept\./,""),Yt=e=>e===null?o("words.anyLanguage"):E(e),at=(e,t)=>m(async()=>{await g(e,t),Te.value=F.value=null,await Vt()});async function Ya(e,t,a){F.value=null,t&&await m(async()=>{F.value=await g("words/clashes",{form:e,concept:t,language:a})})}function Ga({group:e}){let t=({currentTarget:i})=>{let{concept:l,language:r}=Object.fromEntries(new FormData(i));Ya(e.text,l,r)},a=i=>{i.preventDefault(),at("words",{form:e.text,...Object.fromEntries(new FormData(i.target))})},s=F.value?.wrong_word;return n`
		<form class="actions" onChange=${t} onSubmit=${a}>
			<label class="inline">${o("words.means")} <select name="concept" required autofocus>
				<option value=""></option>${ue.value.concepts.map(i=>n`<option key=${i} value=${i}>${ot(i)}</option>`)}</select></label>
			<label class="inline">${o("words.in")} <select name="language" defaultValue=${e.language??""}>
				<option value="">${o("words.anyLanguage")}</option>
				${O.value.languages.map(({tag:i,name:l})=>n`<option key=${i} value=${i} selected=${i===e.language}>${l}</option>`)}</select></label>
			<button class="main" disabled=${!!s}>${o("words.propose")}</button>
			<output role="status">${s?o(s):F.value&&F.value.clashes.length===0&&o("words.free")}</output>
			${F.value?.clashes.length>0&&n`<ul class="clashes">${F.value.clashes.map((i,l)=>n`
				<li key=${l}>${o(`words.clash.${i.code}`)}: <bdi>${i.form}</bdi> (${ot(i.concept)}, ${Yt(i.language)})</li>`)}</ul>`}
		</form>`}function Za({group:e,most:t}){let a=Te.value===e.text;return n`
		<li>
			<div class="what"><strong><bdi lang=${e.language??void 0}>${e.text}</bdi></strong>
				<${P} share=${e.texts/t} />
				<small>${e.people>=Ka&&"≥ "}${o("words.people",$(e.people))} · ${o("words.texts",$(e.texts))} · <time>${b(e.last)}</time>
					${e.language&&n`<span class="tag">${e.language}</span>`}</small></div>
			${e.word&&n`<button type="button" aria-expanded=${a} onClick=${()=>{F.value=null,Te.value=a?null:e.text}}>${o("words.makeOne")}</button>`}
			${a&&n`<${Ga} group=${e} />`}
		</li>`}function Qa({word:e}){let{form:t,concept:a,language:s,by:i,accepted:l,own:r}=e,c={form:t,concept:a,language:s??""};return n`
		<li class=${l?"":"live"}>
			<div class="what"><strong><bdi>${t}</bdi></strong> = ${ot(a)} <span class="tag">${Yt(s)}</span>
				<small>${o("words.by")} <bdi>${i}</bdi>${l?n` · ${o("words.acceptedBy")} <bdi>${l}</bdi>`:n` · ${o(r?"words.waitsOther":"words.waits")}`}</small></div>
			${!l&&!r&&n`<button type="button" class="main" onClick=${()=>at("words/decide",{what:"accept",...c})}>${o("words.accept")}</button>`}
			<button type="button" onClick=${()=>at("words/decide",{what:"remove",...c})}>${o("notice.remove")}</button>
		</li>`}function Ja(){if(h(()=>{ue.value=Te.value=F.value=null,m(Vt)},[]),ue.value===null)return n`<h1>${o("words")}</h1>`;let{groups:e,own:t,hidden:a,texts:s}=ue.value,i=Math.max(...e.map(l=>l.texts));return n`
		<h1>${o("words")}</h1>
		<p class="hint">${o("words.hint")}</p>
		${t.length>0&&n`<h2>${o("words.own")}</h2><ul class="tasks">${t.map(l=>n`<${Qa} key=${`${l.form} ${l.concept} ${l.language}`} word=${l} />`)}</ul>`}
		<h2>${o("words.unknown")}</h2>
		${e.length===0&&n`<p class="empty">${o("words.none")}</p>`}
		<ul class="tasks">${e.map(l=>n`<${Za} key=${l.text} group=${l} most=${i} />`)}</ul>
		<p class="hint">${o("words.looked",$(s))}${a>0?` ${o("words.hidden",$(a))}`:""}</p>`}var Cl="bfe556e1043ed2a0a7903adabc1c554b";export{Zt as Audit,ho as Flows,Co as House,To as Import,sa as Notice,ya as NoticeEdit,Po as Notices,Ea as Numbers,La as StaffView,za as Voices,Ja as Words,Cl as made};
