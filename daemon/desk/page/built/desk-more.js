// SPDX-License-Identifier: AGPL-3.0-or-later
// made by daemon/desk/page/build from d8d8e8ccad263b53b3a2493cf28c2a88
// with preact, htm, signals and lean-qr: licences.txt
import{$ as vt,B,C as A,E as k,G as P,H as de,I as oe,K as T,L as m,M as W,P as ht,Q as ae,U as ft,Y as Ce,b as n,c as ut,d as f,e as ue,f as u,g as O,h as M,i as g,j as ee,k as dt,l as be,m as te,p as o,q as we,r as ye,s as q,t as pt,u as ke,v as xe,x as b,y as mt,z as $}from"./desk-chunk.js";var co=100,Se=u([]),bt=u(!1),gt=(e=0)=>m(async()=>{let t=(await O(`audit?before=${e}`)).entries;Se.value=e?[...Se.value,...t]:t,bt.value=t.length===co});function $o({did:e}){let[t,a]=e.split(" "),[,s]=/^language-(.*)/.exec(t)??[];return s?n`${o("audit.language")} ${ft(s)}`:n`${we("audit",t)} <bdi lang="en" dir="ltr">${a}</bdi>`}function uo(){return f(()=>{gt()},[]),n`
		<h1>${o("audit")}</h1>
		<p class="hint">${o("auditHint")} <code dir="ltr">passaparola audit verify</code></p>
		<div class="sideways" tabindex="0" role="region" aria-label=${o("audit")}><table>
			<thead><tr><th scope="col">${o("whenWord")}</th><th scope="col">${o("whoWord")}</th><th scope="col">${o("whatWord")}</th><th scope="col">${o("about")}</th></tr></thead>
			<tbody>${Se.value.map(e=>n`
				<tr key=${e.id}>
					<td><time>${b(e.at)}</time></td>
					<td><bdi>${e.staff??o("commandLine")}</bdi></td>
					<td><${$o} did=${e.did} /></td>
					<td>${e.person?n`<a href=${`#person/${e.person}`}><bdi dir="ltr">${e.person}</bdi></a>`:e.thing||""}</td>
				</tr>`)}</tbody>
		</table></div>
		${bt.value&&n`<button type="button" onClick=${()=>gt(Se.value.at(-1).id)}>${o("more")}</button>`}`}var ne=({flow:e,step:t})=>`${e}.${t}`;function je(e,t){let a=(e[t-1]??"").trim(),s=a.search(/\s*(->|→|–>)/);return s>0?a.slice(0,s):a.split(/\s/)[0]}function po(e,t){let a=new Map;for(let{name:s,arrows:l}of e.steps)for(let i of l){let r=ne({flow:e.name,step:s}),c=i.flow===e.name?ne(i):i.flow;if(r===c)continue;let h=`${r} ${c}`,p=a.get(h)??{id:h,from:r,to:c,labels:[],times:0},v=je(t,i.line);p.labels.includes(v)||p.labels.push(v),a.set(h,p)}return[...a.values()]}function mo(e,t,a){let s=new Map([[t,null]]),l=[t];for(let r of l){if(r===a)break;for(let c of e)c.from===r&&!s.has(c.to)&&(s.set(c.to,c),l.push(c.to))}let i=[];for(let r=s.get(a);r;r=s.get(r.from))i.push(r);return i}function ho(e,t){let a=ne({flow:e.name,step:e.steps[0].name}),s=new Map([[a,0]]),l=[a],i=()=>{for(let c of l)for(let{from:h,to:p}of t)h===c&&!s.has(p)&&(s.set(p,s.get(h)+1),l.push(p))};i();for(let{name:c}of e.steps){let h=ne({flow:e.name,step:c});s.has(h)||(s.set(h,0),l.push(h),i())}let r=[];for(let c of l)(r[s.get(c)]??=[]).push(c);return r}function wt(e,t){let a=(e.text??"").split(`
`),s=po(e,a);for(let{from:p,flow:v,step:y,times:I}of e.chosen)for(let d of mo(s,ne({flow:e.name,step:p}),v===e.name?ne({flow:v,step:y}):v))d.times+=I;let l=ho(e,s),r=Math.max(...l.map(p=>p.length))*178-28+40+40,c=new Map;l.forEach((p,v)=>p.forEach((y,I)=>{let d=40+(r-40-40-p.length*178+28)/2+I*178;c.set(y,{place:y,x:t?r-d-150:d,y:20+v*114,width:150,height:40,name:y.slice(y.indexOf(".")+1),isOther:!y.includes(".")})}));let h=Math.max(1,...s.map(({times:p})=>p));for(let p of s){let v=c.get(p.from),y=c.get(p.to),I=v.x+150/2,d=y.x+150/2,x=y.y>v.y,J=v.x+150+16;p.path=x?`M${I},${v.y+40} C${I},${v.y+40+36} ${d},${y.y-40} ${d},${y.y-6}`:`M${v.x+150},${v.y+40/2} C${J+24},${v.y+40/2} ${J+24},${y.y+40/2} ${y.x+150+6},${y.y+40/2}`,p.labelX=x?I+(d-I)*.62:J+4,p.labelY=x?v.y+40+(y.y-v.y-40)*.6:(v.y+y.y+40)/2,p.weight=1+4*p.times/h,p.isBack=!x}return{nodes:[...c.values()],arrows:s,lines:a,width:r,height:l.length*114-74+40}}var fo=40,yt={flow:"",begins:!1,texts:[],turns:[],codes:[],state:"",language:""},C=u(yt),qe=()=>C.value.turns.at(-1);function kt(e){C.value.flow!==e&&qe()?.flow!==e&&(C.value={...yt,flow:e,language:te.value})}async function Pe(e){let t=C.value,a=C.value={...t,...e},s=await m(async()=>{let{turns:l,codes:i}=await g(`flows/${encodeURIComponent(a.flow)}/trial`,{texts:a.texts,begins:a.begins,language:a.language,state:a.state});C.value.flow===a.flow&&l.length>=C.value.turns.length&&(C.value={...C.value,turns:l,codes:i})});return!s&&C.value===a&&(C.value=t),s}var xt=()=>Pe({begins:!0,texts:[],turns:[]});function vo(){return n`
		<label>${o("trial.language")}
			<select value=${C.value.language} onChange=${({target:e})=>{C.value={...C.value,language:e.value},C.value.turns.length>0&&xt()}}>${k.value.languages.map(({tag:e,name:t})=>n`<option key=${e} value=${e} lang=${e}>${t}</option>`)}</select></label>`}function go(){return n`
		<label>${o("trial.looked")}
			<select value=${C.value.state} onChange=${({target:e})=>Pe({state:e.value})}>
				<option value="">${o("trial.silent")}</option>
				${vt.map(e=>n`<option key=${e} value=${e}>${we("case",e)}</option>`)}</select></label>`}var bo=({list:e})=>n`
	<dl class="values" aria-label=${o("trial.known")}>${e.map(({name:t,value:a})=>n`
		<div key=${t}><dt dir="ltr">${t}</dt><dd><bdi>${a??"—"}</bdi></dd></div>`)}</dl>`;function wo({turn:e}){return n`
		${e.text&&n`<li class="row"><p dir="auto">${e.text}</p></li>`}
		${e.said.map(({text:t,parts:a},s)=>n`
			<li key=${s} class="row out"><p dir="auto" lang=${e.language}>${t}</p>${a>1&&n`<small class="meta">${o("partsOf",a)}</small>`}</li>`)}
		<li class="event">
			${e.said.length===0&&n`<p>${o("trial.nothing")} </p>`}
			${e.erased&&n`<p>${o("trial.erased")} </p>`}
			${e.step&&n`<p>${o(e.waits?"trial.stands":"trial.over")} <a href=${`#flows/${e.flow}`}><code dir="ltr">${e.flow}.${e.step}</code></a></p>`}
			${e.tasks.map(t=>n`<p key=${t}> <span class="tag">${o("trial.task")}: ${ye(t)}</span></p>`)}
			${e.variables.length>0&&n`<${bo} list=${e.variables} />`}
		</li>`}function yo(){let e=ue(null);return n`
		<form class="line" onSubmit=${a=>{a.preventDefault();let s=e.current.value.trim();s!==""&&(e.current.value="",Pe({texts:[...C.value.texts,s]}).then(l=>{!l&&e.current?.value===""&&(e.current.value=s)}))}}>
			<label>${o("trial.write")}<input id="trial" ref=${e} maxlength="1600" dir="auto" autocomplete="off" /></label>
			<button class="main">${o("send")}</button>
		</form>`}function Ct({flow:e}){let t=ue(null),{turns:a,texts:s,codes:l}=C.value;return f(()=>{t.current?.scrollTo(0,t.current.scrollHeight)},[a.length]),e.by_text?n`
		<section class="trial">
			<h2>${o("trial")}</h2>
			<div class="filters"><${vo} />${a.some(({looked:i})=>i)&&n`<${go} />`}
				<button type="button" class=${a.length>0?"":"main"} onClick=${()=>{xt().then(()=>document.getElementById("trial")?.focus())}}>${o(a.length>0?"trial.again":"trial.begin")}</button></div>
			${l.length>0&&n`<p class="hint">${o("trial.hint",l.join(", "))}</p>`}
			<div class="past" ref=${t} role="log" tabindex="0" aria-label=${o("trial.talk")}><ol class="thread">${a.map((i,r)=>n`<${wo} key=${r} turn=${i} />`)}</ol></div>
			${s.length<fo?n`<${yo} />`:n`<p>${o("trial-long")}</p>`}
		</section>`:n`<section class="trial"><h2>${o("trial")}</h2><p class="hint">${o("trial-call")}</p></section>`}var St=u(null),F=u(null),ko=M(),Ot=({name:e,about:t})=>k.value.flows[e]??n`<span lang="en">${t}</span>`;function xo(){return f(()=>{m(async()=>{({flows:St.value}=await O("flows"))})},[]),n`
		<h1>${o("flows")}</h1>
		<p class="hint">${o("flows.hint")}</p>
		<ul class="tasks">${St.value?.map(e=>n`
			<li key=${e.name}><div class="what"><a href=${`#flows/${e.name}`}><strong>${e.name}</strong> <span dir="auto">${Ot(e)}</span></a>
				<small>${o("flows.steps",$(e.steps))}
					${e.text&&n`<span class="tag">${o("flows.text")}</span>`}${e.call&&n`<span class="tag">${o("flows.call")}</span>`}
					${e.findings>0&&n`<b class="tag">${o("flows.findings",$(e.findings))}</b>`}</small></div></li>`)}</ul>`}var Co=e=>document.getElementById(`line-${e}`)?.scrollIntoView({block:"center"});function Mt(e,t){e.preventDefault();let{line:a}=F.value.steps.find(l=>l.name===t);Co(a);let s=document.getElementById(`line-${a}`);s.tabIndex=-1,s.focus({preventScroll:!0})}function So(){let e=F.value,t=wt(e,be[te.value].direction==="rtl"),a=qe(),s=r=>!r.isOther&&a?.flow===e.name&&a.step===r.name,l=new Set(e.steps.filter(r=>r.asks).map(({name:r})=>r)),i=ue(null);return f(()=>{let r=i.current.querySelector("[aria-current] rect")?.getBoundingClientRect(),c=i.current.getBoundingClientRect();r&&i.current.scrollBy(r.x+r.width/2-c.x-c.width/2,r.y+r.height/2-c.y-c.height/2)},[a]),n`
		<section><div class="picture" ref=${i} tabindex="0" role="region" aria-label=${o("flows.picture")}>
			<svg width=${t.width} height=${t.height} viewBox=${`0 0 ${t.width} ${t.height}`} role="group" aria-label=${e.name} dir="ltr">
				<defs><marker id="tip" viewBox="0 0 8 8" refX="6" refY="4" markerWidth="8" markerHeight="8" markerUnits="userSpaceOnUse" orient="auto"><path d="M0,0 L8,4 L0,8 z" /></marker></defs>
				${t.arrows.map(r=>n`<path key=${r.id} class=${`arrow ${r.times>0?"gone":""} ${r.isBack?"back":""}`} d=${r.path} stroke-width=${r.weight} marker-end="url(#tip)" />`)}
				${t.nodes.map(r=>n`
					<a key=${r.place} aria-current=${s(r)?"step":void 0} href=${r.isOther?`#flows/${r.place}`:`#flows/${e.name}/${r.name}`} onClick=${r.isOther?void 0:c=>Mt(c,r.name)}>
						<rect class=${r.isOther?"other":l.has(r.name)?"asks":"node"} x=${r.x} y=${r.y} width=${r.width} height=${r.height} rx=${r.isOther?20:6} />
						<text x=${r.x+r.width/2} y=${r.y+r.height/2+5} text-anchor="middle">${r.name}</text></a>`)}
				${t.arrows.filter(r=>!r.isBack||r.times>0).map(r=>n`<text key=${r.id} class="said" x=${r.labelX} y=${r.labelY} text-anchor="middle">${r.labels[0].slice(0,18)}${(r.labels[0].length>18||r.labels.length>1)&&"…"}${r.times>0&&n`<tspan class="times"> ${$(r.times)}</tspan>`}</text>`)}
			</svg>
		</div>
		<p class="hint">${o("flows.key")}</p></section>`}function Oo(){let e=F.value,t=e.text.split(`
`);return n`
		<h2>${o("flows.list")}</h2>
		<ol class="steps">${e.steps.map(a=>n`
			<li key=${a.name}><a href=${`#flows/${e.name}/${a.name}`} onClick=${s=>Mt(s,a.name)}><strong>${a.name}</strong></a>
				${a.asks&&n` <span class="tag">${o("flows.asks")}</span>`}
				<ul>${a.arrows.map((s,l)=>{let i=s.flow===e.name?s.step:s.flow;return n`<li key=${l}><code dir="ltr">${je(t,s.line)} → ${i}</code></li>`})}</ul></li>`)}</ol>
		${e.chosen.length>0&&n`<h2>${o("flows.chosen")}</h2><div class="scroll"><table>
			<thead><tr><th scope="col">${o("flows.from")}</th><th scope="col">${o("flows.to")}</th><th scope="col" class="number">${o("flows.times")}</th></tr></thead>
			<tbody>${e.chosen.map((a,s)=>n`<tr key=${s}><th scope="row">${a.from}</th><td>${a.flow===e.name?a.step:`${a.flow}.${a.step}`}</td><td class="number">${$(a.times)}</td></tr>`)}</tbody></table></div>`}`}function Mo(){let e=F.value,t=s=>e.findings.filter(l=>l.line===s),a=e.findings.filter(s=>s.line===0);return n`
		<h2>${o("flows.file")}</h2>
		<p class="hint">${o("flows.where")} <code dir="ltr">${e.file}</code></p>
		${a.length>0&&n`<details><summary>${o("flows.findings",$(a.length))}</summary><ul class="findings" lang="en" dir="ltr">${a.map((s,l)=>n`<li key=${l} class=${s.level}>${s.message}</li>`)}</ul></details>`}
		<div class="file" tabindex="0" role="region" aria-label=${o("flows.file")} dir="ltr"><ol>${e.text.split(`
`).map((s,l)=>n`
			<li key=${l} id=${`line-${l+1}`}><code>${s}</code>${t(l+1).map((i,r)=>n`<p key=${r} class=${i.level} lang="en">${i.message}</p>`)}</li>`)}</ol></div>`}function Eo({name:e}){return f(()=>{F.value=null,kt(e),m(()=>ko([`flows/${encodeURIComponent(e)}`],t=>{F.value=t}))},[e]),F.value===null?n`<h1>${e}</h1>`:n`
		<h1>${F.value.name}</h1>
		<p dir="auto">${Ot(F.value)}</p>
		<p class="actions"><a class="button" href="#flows">${o("flows")}</a> <a class="button" href="../phone/" target="_blank" rel="noopener">${o("flows.phone")}</a></p>
		<div class="flow tried"><${So} /><${Ct} flow=${F.value} /></div>
		<div class="flow"><section><${Oo} /></section><section class="beside"><${Mo} /></section></div>`}var Bo=({parts:[e]})=>e?n`<${Eo} name=${e} />`:n`<${xo} />`;var We=u(null),Oe=u(null),Ro=15e3,Do={done:"✓",open:"○",wrong:"✗",yourself:"?"},Lo=M(),Et=()=>W(()=>Lo(["house"],e=>{We.value=e})),Io=()=>W(async()=>{({settings:Oe.value}=await O("house/settings"))});function Ao({step:e}){return n`
		<li class=${`step ${e.state}`}>
			<b aria-hidden="true">${Do[e.state]}</b>
			<div>
				<strong>${o(`step.${e.step}`)}</strong> ${e.of&&n`<bdi class="tag">${e.of}</bdi>`}
				<span class="hidden">${o(`state.${e.state}`)}</span>
				${e.at>0&&n` <small><time>${b(e.at)}</time></small>`}
				${e.state!=="done"&&n`<p>${o(`how.${e.step}`)}</p>`}
			</div>
		</li>`}function To({accounts:e}){return n`
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
		</table></div>`}function Fo({spending:e,cap:t}){let a=Math.max(t,...e.map(s=>s.euro),.01);return n`
		<h2>${o("spending")}</h2>
		<p>${t>0?o("capIs",B(t)):o("noCap")}</p>
		${e.length===0?n`<p class="empty">${o("nothingSpent")}</p>`:n`
			<div class="sheet" tabindex="0" role="region" aria-label=${o("spending")}><table>
				<thead><tr><th scope="col">${o("day.word")}</th><th scope="col">${o("euro.word")}</th><th scope="col">${o("texts")}</th><th scope="col">${o("calls.word")}</th></tr></thead>
				<tbody>${e.map(s=>n`
					<tr key=${s.day}><td><time>${xe(Ce(s.day))}</time></td>
						<td>${B(s.euro)} <meter min="0" max=${a} high=${t>0?t*.8:void 0} value=${s.euro} aria-label=${B(s.euro)}></meter></td>
						<td>${$(s.texts)}</td><td>${$(s.calls)}</td></tr>`)}</tbody>
			</table></div>`}`}function Ho(){return n`
		<h2>${o("settings")}</h2>
		<p class="hint">${o("settingsHint")}</p>
		${Oe.value===null?n`<button type="button" onClick=${Io}>${o("showSettings")}</button>`:n`
			<pre class="sheet" tabindex="0" dir="ltr" role="region" aria-label=${o("settings")}>${Oe.value.map(({name:e,value:t})=>`${e} ${t}`).join(`
`)}</pre>`}`}function No(){if(f(()=>{Oe.value=null,Et();let p=setInterval(Et,Ro);return()=>clearInterval(p)},[]),We.value===null)return n`<h1>${o("house")}</h1>`;let{wrong:e,steps:t,accounts:a,spending:s,cap:l,reload:i,reloaded:r,why:c}=We.value,h=t.filter(({state:p})=>p!=="done"&&p!=="yourself").length;return n`
		<h1>${o("house")}</h1>
		${e?n`<p class="wrong" role="status">${o(`house.${e}`)}</p>`:n`<p class="held" role="status">${o("allWell")}</p>`}
		${i&&n`<p class=${i==="refused"?"wrong":"hint"}>${o(`reload.${i}`)} <time>${b(r)}</time>${c&&n` <bdi lang="en" dir="ltr">${c}</bdi>`}</p>`}
		<h2>${o("firstSteps")}${h>0?` · ${o("toDo",$(h))}`:""}</h2>
		<ol class="steps">${t.map(p=>n`<${Ao} key=${p.step+p.of} step=${p} />`)}</ol>
		${a.length>0&&n`<${To} accounts=${a} />`}
		<${Fo} spending=${s} cap=${l} />
		${A.value.role==="admin"&&n`<${Ho} />`}`}var Uo=["appointments","cases","people"],U=u(null),R=u(null),se=u(null),_o=500;function Bt(){U.value=R.value=se.value=null}async function jo(e,t){Bt(),await m(async()=>{await ee(t,a=>{R.value={what:"reading",done:a,all:t.size}}),U.value=await g("import/check",{what:e})}),R.value=null}var qo=()=>new Promise(e=>{setTimeout(e,_o)});async function Po(e,t){t.preventDefault();let a=t.target.elements.cancel_missing?.checked??!1;await m(async()=>{let s=await g("import",{what:e,cancel_missing:a}),{import:l,pieces:i,rows:r}=s;for(let c=0;c<i;c++)R.value={what:"sending",done:c,all:i},s=await g(`import/${l}`,{piece:c});for(;!s.ended;)R.value={what:"putting",done:s.put,all:r},await qo(),s=await O(`import/${l}`);se.value={rows:r,cancelled:s.cancelled??0},U.value=null}),R.value=null}function Wo({finding:e}){let t=o(`bad.${e.code}`);return n`<li>${e.line>0&&n`<strong>${o("line",e.line)}</strong>: `}
		${t===`bad.${e.code}`?n`<span lang="en" dir="ltr">${e.message}</span>`:n`${t} <small lang="en" dir="ltr">${e.message}</small>`}</li>`}function Xo(){let{wrong:e,findings:t}=U.value;return n`
		<section role="alert">
			<h2>${o("badRows",$(e))}</h2>
			<p>${o("nothingImported")}</p>
			<ul class="findings">${t.map(a=>n`<${Wo} key=${`${a.line}${a.code}${a.message}`} finding=${a} />`)}</ul>
			${e>t.length&&n`<p class="hint">${o("andMore",$(e-t.length))}</p>`}
		</section>`}var Ko=["number","code","starts_ms","place","desk","case_number","state","name","language"],zo=(e,t)=>e==="starts_ms"?b(t):t;function Vo({what:e}){let{rows:t,people:a,first:s,findings:l}=U.value,i=Ko.filter(r=>s.some(c=>c[r]!==void 0));return n`
		<section>
			<h2 role="status">${o("rowsFine",$(t))}</h2>
			${a<t&&n`<p>${o("rowsOfOne",$(t-a))}</p>
				<ul class="findings">${l.map(r=>n`<li key=${r.line}><strong>${o("line",r.line)}</strong>: ${o(`bad.${r.code}`)}</li>`)}</ul>`}
			<div class="sheet" tabindex="0" role="region" aria-label=${o("firstRows")}><table>
				<thead><tr>${i.map(r=>n`<th key=${r} scope="col">${o(`column.${r}`)}</th>`)}</tr></thead>
				<tbody>${s.map((r,c)=>n`<tr key=${c}>${i.map(h=>n`<td key=${h}><bdi>${zo(h,r[h])}</bdi></td>`)}</tr>`)}</tbody>
			</table></div>
			<form onSubmit=${r=>Po(e,r)}>
				${e==="appointments"&&n`
					<label class="tick"><input type="checkbox" name="cancel_missing" /> ${o("cancelMissing")}</label>
					<p class="hint">${o("cancelMissingHint")}</p>`}
				<button class="main" id="put" disabled=${R.value!==null}>${o("importRows",$(t))}</button>
			</form>
		</section>`}function Yo({parts:[e="appointments"]}){return f(()=>{Bt(),document.querySelector("#file")?.focus()},[e]),n`
		<h1>${o("import")}</h1>
		<div class="filters">${Uo.map(t=>n`<a key=${t} href=${`#import/${t}`} aria-current=${t===e?"page":void 0}>${o(t)}</a>`)}</div>
		<p>${o("importHint")}</p>
		<p class="hint"><code dir="ltr">${o(`columns.${e}`)}</code></p>
		<label>${o("file")}<input id="file" type="file" accept=${e==="appointments"?".csv,.ics,text/csv,text/calendar":".csv,text/csv"} onChange=${({target:t})=>{t.files.length>0&&jo(e,t.files[0])}} /></label>
		${R.value&&n`<p role="status">${o(`step.${R.value.what}`)} <progress value=${R.value.done} max=${Math.max(1,R.value.all)} aria-label=${o(`step.${R.value.what}`)}></progress></p>`}
		${U.value&&(U.value.wrong>0?n`<${Xo} />`:U.value.rows===0?n`<p role="status">${o("noRows")}</p>`:n`<${Vo} what=${e} />`)}
		${se.value&&n`<p class="held" role="status">${o("imported",$(se.value.rows))}${se.value.cancelled>0?` ${o("cancelledToo",$(se.value.cancelled))}`:""} <a href=${e==="people"?"#inbox":`#${e}`}>${o("look")}</a></p>`}`}var E=e=>e===null?o("notice.others"):k.value.languages.find(t=>t.tag===e)?.name??e,_=e=>e%1440===0?o("notice.days",$(e/1440)):e%60===0?o("notice.hours",$(e/60)):o("notice.minutes",$(e)),Me=({kind:e,name:t,notice:a})=>n`${o(`notice.to.${e}`)} ${e==="those"?n`<a href=${`#notice/${a}`}>${a}</a>`:n`<bdi>${t}</bdi>`}`,Ee=({after:e,without:t})=>t?o("notice.without"):e===0?o("notice.atOnce"):o("notice.after",_(e)),Be=({language:e,recording:t})=>t&&n`
	<audio controls preload="none" src=${`/audio/notices/${t}`} aria-label=${`${o("notice.recording")}: ${E(e)}`}></audio>`;function Rt({text:e,letters:t}){let a=[];for(let s of e){let l=t.includes(s),i=a.at(-1);i?.marked===l&&!l?i.text+=s:a.push({marked:l,text:s})}return a.map(({marked:s,text:l},i)=>s?n`<mark key=${i}>${l}</mark>`:l)}var X=6e4,Re=1440*X,K=({share:e,kind:t="",size:a=""})=>n`
	<svg class=${`measure ${a}`} aria-hidden="true" preserveAspectRatio="none" viewBox="0 0 100 10"><rect class=${t} width=${Math.max(e>0?.5:0,100*e)} height="10" /></svg>`,Ke=(e,t)=>t>0?e/t:0;function Go({result:e}){let t=Math.max(...e.texts.map(({people:a})=>a));return n`
		<div class="scroll"><table>
			<caption>${o("notice.perLanguage")}</caption>
			<thead><tr><th scope="col">${o("notice.language")}</th><th scope="col" class="number">${o("notice.people")}</th><th class="wide"><span class="hidden">${o("notice.bar")}</span></th>
				<th scope="col" class="number">${o("notice.parts")}</th><th scope="col" class="number">${o("notice.cost")}</th></tr></thead>
			<tbody>${e.texts.map(a=>n`
				<tr key=${a.language}><th scope="row"><bdi>${E(a.language)}</bdi><${K} size="narrow" share=${Ke(a.people,t)} /></th><td class="number">${$(a.people)}</td>
					<td class="wide"><${K} share=${Ke(a.people,t)} /></td>
					<td class="number">${$(a.parts*a.people)} <small>${o("notice.each",$(a.parts))}</small>${a.seconds>0&&n` <small>${o("notice.seconds",$(a.seconds))}</small>`}</td><td class="number">${B(a.cost/1e6)}</td></tr>`)}</tbody>
			<tfoot><tr><th scope="row">${o("notice.together")}</th><td class="number">${$(e.people)}</td><td class="wide"></td><td class="number">${$(e.parts)}</td><td class="number">${B(e.cost/1e6)}</td></tr></tfoot>
		</table></div>`}function ze({reasons:e,people:t}){let a=Object.entries(e),s=a.reduce((l,[,i])=>l+i,t);return a.length>0&&n`
		<div class="scroll"><table>
			<caption>${o("notice.leftOut")}</caption>
			<tbody>${a.map(([l,i])=>n`
				<tr key=${l}><th scope="row">${o(`notice.reason.${l}`)}</th><td class="number">${$(i)}</td><td class="wide"><${K} kind="out" share=${Ke(i,s)} /></td></tr>`)}</tbody>
		</table></div>`}function Zo([e,t],a,s){let l=[];if(e===t)return l;for(let i=a-Re;i<s&&l.length<40;i+=Re){let r=new Date(i).setHours(0,0,0,0),c=new Date(r).setHours(0,e),h=new Date(e<t?r:r+Re+36e5).setHours(0,t);h>a&&c<s&&l.push([Math.max(c,a),Math.min(h,s)])}return l}var Xe=26,Qo=[10,30,60,120,180,360,720,1440,2880,5760,14400];function Jo({notice:e,result:t}){let a=t.to.filter(d=>d.starts>0),s=t.starts-10*X,l=Math.max(t.ends+10*X,s+60*X),i=be[te.value].direction==="rtl",r=d=>100*(d-s)/(l-s),c=(d,x)=>{let J=Math.max(.7,r(x)-r(d));return{x:`${i?100-r(d)-J:r(d)}%`,width:`${J}%`}},h=X*(Qo.find(d=>(l-s)/X/d<=6)??20*1440),p=[];for(let d=new Date(s).setHours(0,0,0,0);d<l&&p.length<12;d+=h)r(d)>3&&r(d)<97&&p.push(d);let v=a.length*Xe+24,y=Zo(t.quiet,s,l),I=`${o("notice.starts")} ${b(t.starts)}, ${o("notice.ends")} ${b(t.ends)}`;return n`
		<figure>
			<figcaption>${o("notice.when")}</figcaption>
			<svg class="time" role="img" aria-label=${I} width="100%" height=${v}>
				${y.map(([d,x])=>n`<rect key=${d} class="quiet" ...${c(d,x)} y="0" height=${v-20} />`)}
				${p.map(d=>n`<g key=${d}>
					<line x1=${c(d,d).x} x2=${c(d,d).x} y1="0" y2=${v-20} />
					<text x=${c(d,d).x} y=${v-5} text-anchor="middle">${h>=Re?new Date(d).getDate():mt(d)}</text></g>`)}
				${a.map((d,x)=>n`<rect key=${x} class="lane" ...${c(d.starts,d.ends)} y=${x*Xe+4} height=${Xe-8} rx="3" />`)}
			</svg>
			${y.length>0&&n`<p class="hint"><svg class="key" aria-hidden="true" width="14" height="14"><rect class="quiet" width="14" height="14" /></svg> ${o("notice.quiet")}</p>`}
			<div class="scroll"><table>
				<thead><tr><th scope="col">${o("notice.who")}</th><th scope="col" class="number">${o("notice.people")}</th><th scope="col">${o("notice.starts")}</th><th scope="col">${o("notice.ends")}</th></tr></thead>
				<tbody>${e.to.map((d,x)=>n`
					<tr key=${x}><th scope="row"><${Me} ...${d} /> <small>${Ee(d)}</small></th><td class="number">${d.without?"–":$(t.to[x].people)}</td>
						<td>${t.to[x].starts?b(t.to[x].starts):"–"}</td><td>${t.to[x].ends?b(t.to[x].ends):"–"}</td></tr>`)}</tbody>
			</table></div>
		</figure>`}function ea({result:e}){return n`
		${e.no_way&&n`<p class="warning">${o("notice.noWay")}</p>`}
		${e.people===0&&n`<p class="warning">${o("notice.nobody")}</p>`}
		${e.texts.filter(({lost:t})=>t).map(({language:t})=>n`<p key=${t} class="warning">${o("notice.lost",E(t))}</p>`)}
		${e.over&&n`<p class="warning">${o("notice.over",B((e.cap-e.spent)/1e6))}</p>`}
		${e.late>0&&n`<p class="warning">${o("notice.late",$(e.late))}</p>`}
		${e.waits_quiet&&n`<p class="warning">${o("notice.waitsQuiet")}</p>`}`}function De({notice:e,result:t}){let a=Math.max(1,Math.round((t.ends-t.starts)/X));return n`
		<section class="rehearsal" aria-label=${o("notice.rehearsal")}>
			<h2>${o("notice.rehearsal")}</h2>
			<p class="sum"><strong>${o("notice.sumPeople",$(t.people))}</strong> · ${o("notice.sumCost",B(t.cost/1e6))} · ${o("notice.sumTime",_(a))}</p>
			<${ea} result=${t} />
			<${Go} result=${t} />
			<${ze} reasons=${t.left_out} people=${t.people} />
			<${Jo} notice=${e} result=${t} />
		</section>`}var Ve=u(null),ta=M(),oa={n:()=>T("notice-edit","new"),j:()=>Dt(1),k:()=>Dt(-1)};function Dt(e){let t=[...document.querySelectorAll(".tasks a")];t[Math.max(0,Math.min(t.length-1,t.indexOf(document.activeElement)+e))]?.focus()}var Ye=({notice:{state:e,urgent:t}})=>n`
	<span class=${`tag state-${e}`}>${o(`notice.state.${e}`)}</span>
	${t&&n`<b class="tag">${o("urgent")}</b>`}`;function aa(){return f(()=>{m(()=>ta(["notices"],e=>{({notices:Ve.value}=e)}))},[oe.value.count]),ae(oa),n`
		<h1>${o("notices")}</h1>
		<p><a class="button main" href="#notice-edit/new">${o("notice.new")}</a></p>
		${Ve.value?.length===0&&n`<p class="empty">${o("notice.none")}</p>`}
		<ul class="tasks">${Ve.value?.map(e=>n`
			<li key=${e.id} class=${e.state==="running"?"live":""}>
				<div class="what">
					<a href=${`#notice/${e.id}`}><strong dir="auto">${e.title??"?"}</strong></a>
					<small><${Ye} notice=${e} /> <bdi>${e.by}</bdi>
						<time>${b(e.starts||e.made)}</time></small>
				</div>
			</li>`)}</ul>
		<p class="hint">${o("notice.keys")}</p>`}var w=u(null),me=u(null),pe=u(!1),Le=u(""),na=({state:e,messages:t})=>e==="running"||t.waiting+t.sending>0,Ge=({state:e})=>e==="draft"||e==="approved",sa=M(),la=M(),Lt=e=>sa([`notices/${e}`],t=>{w.value=t,Ge(t)&&me.value?.hash!==t.hash&&m(()=>la([`notices/${e}/rehearsal`],a=>{me.value={hash:t.hash,...a}}))});function ia(e){let t,a=async()=>{let s=performance.now();await m(()=>Lt(e));let l=performance.now()-s;t!==null&&w.value&&na(w.value)&&(t=setTimeout(a,Math.max(1e3,10*l)))};return a(),()=>{clearTimeout(t),t=null}}var z=(e,t={})=>m(async()=>{pe.value=!1,await g(`notices/${w.value.id}`,{what:e,...t}),await Lt(w.value.id),oe.value={count:oe.value.count+1,person:void 0}});async function ra(e){e.preventDefault();let{language:t}=Object.fromEntries(new FormData(e.target));Le.value="",await m(()=>g(`notices/${w.value.id}/test`,{language:t}))&&(Le.value=o("notice.tested"))}function ca(){let e=w.value;return n`
		<h1><bdi>${e.title}</bdi></h1>
		<p><${Ye} notice=${e} /></p>
		<dl class="facts">
			<dt>${o("notice.writtenBy")}</dt><dd><bdi>${e.by}</bdi> · <time>${b(e.made)}</time></dd>
			<dt>${o("notice.approvedBy")}</dt><dd>${e.approved_by?n`<bdi>${e.approved_by}</bdi> · <time>${b(e.approved)}</time>`:"–"}</dd>
			<dt>${o("notice.hash")}</dt><dd><code>${e.hash}</code></dd>
			${(e.starts||e.start)>0&&n`<dt>${o("notice.starts")}</dt><dd><time>${b(e.starts||e.start)}</time></dd>`}
			${e.valid>0&&n`<dt>${o("notice.valid")}</dt><dd>${_(e.valid)}</dd>`}
			${e.call&&n`<dt>${o("notice.how")}</dt><dd>${o("notice.call")}</dd>`}
			<dt>${o("notice.who")}</dt><dd>${e.to.map((t,a)=>n`<span key=${a}>${a>0&&" · "}<${Me} ...${t} /> <small>${Ee(t)}</small></span>`)}
				${e.only.length>0&&n` · <small>${o("notice.only")}: ${e.only.map(E).join(", ")}</small>`}</dd>
		</dl>`}var $a=()=>n`
	<div class="cards" role="list" aria-label=${o("notice.texts")}>${w.value.texts.map(({language:e,text:t,recording:a})=>n`
		<div key=${e} role="listitem" class="card"><strong><bdi>${E(e)}</bdi></strong><p dir="auto" lang=${e??void 0}>${t}</p>
			<${Be} language=${e} recording=${a} /></div>`)}</div>`;function ua(){let e=w.value;return e.call?null:e.phone?n`
		<form class="actions" onSubmit=${ra}>
			<label class="inline"><span>${o("notice.testIn")}</span> <select name="language">${e.texts.map(({language:t})=>n`<option key=${t} value=${t??""}>${E(t)}</option>`)}</select></label>
			<button>${o("notice.test")} <bdi dir="ltr">${e.phone}</bdi></button>
			<output role="status">${Le.value}</output>
		</form>`:n`<p class="hint">${o("notice.noPhone")} <code dir="ltr">passaparola notice phone +39… ${A.value.name} --by …</code></p>`}function da(){return n`
		<form class="actions" onSubmit=${t=>{t.preventDefault();let{at:a}=Object.fromEntries(new FormData(t.target));z("start",{at:a?ke(a):0})}}>
			<button class="main">${o("notice.start")}</button>
			<label class="inline"><span>${o("notice.startAt")}</span> <input name="at" type="datetime-local" /></label>
		</form>`}var pa=()=>pe.value?n`
	<button type="button" class="alert" onClick=${()=>z("stop")}>${o("notice.stopSure")}</button>
	<button type="button" onClick=${()=>{pe.value=!1}}>${o("notice.stopNot")}</button>`:n`
	<button type="button" onClick=${()=>{pe.value=!0}}>${o("notice.stop")}</button>`;function ma(){let e=w.value,t=sessionStorage.getItem(`pin-${e.id}`);return n`
		${t&&e.street&&n`<p class="warning">${o("notice.pin")} <code dir="ltr">${e.id} ${e.street} ${t}</code></p>`}
		${e.state==="draft"&&(e.own?n`<p>${o("notice.waitsApproval")}</p>`:n`
			<p class="actions"><button type="button" class="main" onClick=${()=>z("approve",{hash:e.hash})}>${o("notice.approve")} <code>${e.hash}</code></button></p>
			<p class="hint">${o("notice.approveHint")}</p>`)}
		${e.state==="approved"&&n`<${da} />`}
		<p class="actions">${e.own&&n`<a class="button" href=${`#notice-edit/${e.id}`}>${o("notice.change")}</a>`}</p>
		<${ua} />
		${me.value&&n`<${De} notice=${e} result=${me.value} />`}`}var ha=["delivered","sent","sending","waiting","unknown","failed","stopped"];function fa(){let{messages:e,to_come:t,failed:a,planned:s}=w.value,l=[...ha.map(c=>[o(`notice.message.${c}`),e[c],c]),[o("notice.toCome"),t,"waiting"]].filter(([,c])=>c>0),i=e.delivered+e.sent+e.unknown+e.failed+e.stopped,r=i+e.waiting+e.sending+t;return n`
		<p class="sum" role="status">${o("notice.gone",$(i))} / ${$(r)}${s?"":" …"}</p>
		<progress aria-label=${o("notice.progress")} max=${Math.max(r,1)} value=${i}></progress>
		<div class="scroll"><table>
			<caption>${o("notice.results")}</caption>
			<tbody>${l.map(([c,h,p])=>n`
				<tr key=${c}><th scope="row">${c}</th><td class="number">${$(h)}</td><td class="wide"><${K} kind=${p==="failed"?"out":""} share=${r>0?h/r:0} /></td></tr>`)}</tbody>
		</table></div>
		${Object.keys(a).length>0&&n`<div class="scroll"><table>
			<caption>${o("notice.whyFailed")}</caption>
			<tbody>${Object.entries(a).map(([c,h])=>n`<tr key=${c}><th scope="row">${o(`failure.${c}`)}</th><td class="number">${$(h)}</td></tr>`)}</tbody></table></div>`}
		<${ze} reasons=${w.value.left_out} people=${r} />`}function va(){let{state:e,id:t}=w.value;return n`
		${!(e==="done"||e==="stopped")&&n`<p class="actions">
			${e==="running"?n`<button type="button" class="main" onClick=${()=>z("pause")}>${o("notice.pause")}</button>`:n`<button type="button" class="main" onClick=${()=>z("start")}>${o("notice.resume")}</button>`}
			<${pa} /></p>`}
		<${fa} />
		<h2>${o("notice.again")}</h2>
		<p class="actions">${["moved","cancelled","more"].map(s=>n`<a key=${s} class="button" href=${`#notice-edit/new/${t}/${s}`}>${o(`notice.again.${s}`)}</a>`)}</p>`}var ga={p:()=>w.value?.state==="running"?z("pause"):w.value?.state==="paused"&&z("start"),e:()=>w.value?.own&&Ge(w.value)&&document.querySelector('a[href^="#notice-edit/"]').click()};function ba({parts:[e]}){return f(()=>{w.value=me.value=null,Le.value="",pe.value=!1},[e]),f(()=>ia(e),[e,w.value?.state,oe.value.count]),ae(ga),w.value===null?n`<h1 class="hidden">${o("notices")}</h1>`:n`
		<${ca} />
		<${$a} />
		${Ge(w.value)?n`<${ma} />`:n`<${va} />`}
		<p class="hint">${o("notice.oneKeys")}</p>`}var S=u(null),Ie=u({lists:[],desks:[]}),he=u(null),le=u({}),wa=[30,60,120,360,1440,4320],ya=[15,30,60,120,360,1440],Ze=()=>({title:"",to:[{kind:"list",name:"",notice:0,after:0,without:!1}],only:[],start:0,valid:0,urgent:!1,call:!1,street:"",texts:[{language:k.value.languages[0].tag,text:""},{language:null,text:""}]});function ka(e,t){let a=e.again[t]??{};return{...Ze(),title:`${o(`notice.again.${t}`)}: ${e.title}`.slice(0,100),urgent:!0,valid:120,to:[{kind:"those",name:null,notice:e.id,after:0,without:!1}],texts:e.texts.map(({language:s,text:l})=>({language:s,text:(a[s??"en"]??"")+l}))}}async function xa([e,t,a]){S.value=he.value=null,le.value={},await m(async()=>{Ie.value=await O("audience"),S.value=e!=="new"?await O(`notices/${e}`):t?ka(await O(`notices/${t}`),a):Ze();for(let{language:s,text:l}of S.value.texts)At(s,l)})}var L=e=>{S.value={...S.value,...e},he.value=null},Ae=(e,t,a)=>L({[e]:S.value[e].map((s,l)=>l===t?{...s,...a}:s)}),Ca=(e,t)=>L({[e]:S.value[e].filter((a,s)=>s!==t)});async function At(e,t){try{let a=t?await g("parts",{text:t}):null;le.value={...le.value,[e]:a}}catch{le.value={...le.value,[e]:null}}}var It={};function Tt(e,t){let{language:a}=S.value.texts[e];Ae("texts",e,{text:t}),clearTimeout(It[a]),It[a]=setTimeout(At,200,a,t)}function Sa({index:e,text:t,weight:a}){if(!a)return n`<output></output>`;let s=a.letters&&[...a.letters].length<=12;return n`
		<output>${o("notice.weight",$(a.parts))} · ${o("notice.letterCount",$(a.units))}${a.price?` · ${B(a.price)}`:""}</output>
		${a.encoding==="ucs2"&&!s&&n`<p class="hint">${o("notice.script")}</p>`}
		${s&&n`
			<p class="letters" dir="auto"><${Rt} text=${t} letters=${a.letters} /></p>
			<p class="hint">${o("notice.dear")}${a.plain&&a.plain_parts<a.parts?` ${o("notice.plainSaves",$(a.plain_parts))}`:""}</p>
			${a.plain&&n`<button type="button" onClick=${()=>{Tt(e,a.plain)}}>${o("notice.usePlain")}</button>`}`}`}function Oa({index:e,text:{language:t,text:a,recording:s}}){let l=`text-${t??"others"}`;return n`
		<div class="card">
			<label for=${l}><bdi>${E(t)}</bdi></label>
			<textarea id=${l} rows="4" maxlength="1600" dir="auto" lang=${t??void 0} value=${a} onInput=${({target:i})=>Tt(e,i.value)}></textarea>
			<${Sa} index=${e} text=${a} weight=${le.value[t]} />
			<${Be} language=${t} recording=${s} />
			${s&&n`<button type="button" onClick=${()=>Ae("texts",e,{recording:null})}>${o("notice.noRecording")}</button>`}
		</div>`}function Ma(){let{texts:e}=S.value,t=[...k.value.languages.map(({tag:a})=>a),null].filter(a=>!e.some(({language:s})=>s===a));return n`
		<fieldset><legend>${o("notice.texts")}</legend>
			<div class="cards">${e.map((a,s)=>n`<${Oa} key=${a.language} index=${s} text=${a} />`)}</div>
			${t.length>0&&n`<label class="inline">${o("notice.addLanguage")}
				<select value="" onChange=${({target:a})=>{L({texts:[...e,{language:a.value==="others"?null:a.value,text:""}]}),a.value=""}}><option value=""></option>${t.map(a=>n`<option key=${a} value=${a??"others"}>${E(a)}</option>`)}</select></label>`}
			<p class="hint">${o("notice.textsHint")}</p>
		</fieldset>`}var Ea=()=>[...Ie.value.lists.map(({name:e,people:t})=>["list",e,`${e} (${$(t)})`]),...Ie.value.lists.filter(({themselves:e})=>e>0).map(({name:e,themselves:t})=>["tag",e,`${e} (${$(t)})`]),...Ie.value.desks.map(e=>["desk",e,q(e)])];function Ba({index:e,people:t}){let a=t.kind==="those"?`those/${t.notice}`:`${t.kind}/${t.name??""}`,s=Ea(),l=({target:i})=>{let[r,...c]=i.value.split("/");Ae("to",e,r==="those"?{kind:r,notice:Number(c[0]),name:null}:{kind:r,name:c.join("/"),notice:0})};return n`
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
				<select value=${t.without?"without":String(t.after)} onChange=${({target:i})=>Ae("to",e,i.value==="without"?{without:!0,after:0}:{without:!1,after:Number(i.value)})}>
					<option value="0">${o("notice.atOnce")}</option>
					${[...new Set([...ya,t.after])].filter(Boolean).map(i=>n`<option key=${i} value=${i}>${o("notice.after",_(i))}</option>`)}
					<option value="without">${o("notice.without")}</option>
				</select></label>
			${S.value.to.length>1&&n`<button type="button" onClick=${()=>Ca("to",e)}>${o("notice.remove")}</button>`}
		</li>`}function Ra(){let{to:e,only:t}=S.value;return n`
		<fieldset><legend>${o("notice.who")}</legend>
			<ul class="lines">${e.map((a,s)=>n`<${Ba} key=${s} index=${s} people=${a} />`)}</ul>
			<button type="button" onClick=${()=>L({to:[...e,{...Ze().to[0],after:60}]})}>${o("notice.addLine")}</button>
			<details open=${t.length>0}><summary>${o("notice.only")}</summary>
				<div class="ticks">${k.value.languages.map(({tag:a,name:s})=>n`
					<label key=${a} class="tick"><input type="checkbox" checked=${t.includes(a)} onChange=${({target:l})=>L({only:l.checked?[...t,a]:t.filter(i=>i!==a)})} /> <bdi>${s}</bdi></label>`)}</div></details>
		</fieldset>`}function Da(){let{start:e,valid:t,urgent:a,call:s,street:l}=S.value;return n`
		<fieldset class="options"><legend>${o("notice.when")}</legend>
			<label>${o("notice.startAt")}<input type="datetime-local" value=${e?pt(e):""} onChange=${({target:i})=>L({start:i.value?ke(i.value):0})} /></label>
			<label>${o("notice.valid")}<select value=${String(t)} required=${a} onChange=${({target:i})=>L({valid:Number(i.value)})}>
				<option value="0">${o("notice.always")}</option>
				${[...new Set([...wa,t])].filter(Boolean).map(i=>n`<option key=${i} value=${i}>${_(i)}</option>`)}</select></label>
			<label class="tick"><input type="checkbox" checked=${a} onChange=${({target:i})=>L({urgent:i.checked,valid:i.checked&&t===0?120:t})} /> ${o("notice.urgent")}</label>
			<label class="tick"><input type="checkbox" checked=${s} onChange=${({target:i})=>L({call:i.checked,texts:S.value.texts.map(r=>({...r,recording:i.checked?r.recording:null}))})} /> ${o("notice.call")}</label>
			<label>${o("notice.street")}<input value=${l??""} pattern="[A-Za-z]{4,12}" maxlength="12" onInput=${({target:i})=>L({street:i.value})} /></label>
		</fieldset>`}var Ft=()=>({...S.value,street:S.value.street??""});async function La(){await m(async()=>{he.value=await g("rehearsal",Ft())})}async function Ia(e,t){e.preventDefault(),await m(async()=>{let a=await g(t==="new"?"notices":`notices/${t}/text`,Ft());a.pin&&sessionStorage.setItem(`pin-${a.id}`,a.pin),T("notice",String(a.id))})}function Aa({parts:e}){if(f(()=>{xa(e)},e),S.value===null)return n`<h1 class="hidden">${o("notice.new")}</h1>`;let t=a=>{a.key==="Enter"&&(a.ctrlKey||a.metaKey)&&a.currentTarget.requestSubmit()};return n`
		<h1>${o(e[0]==="new"?"notice.new":"notice.change")}</h1>
		<form class="notice-form" onSubmit=${a=>Ia(a,e[0])} onKeyDown=${t}>
			<label>${o("notice.title")}<input id="title" ref=${ht} required maxlength="100" dir="auto" value=${S.value.title} onInput=${({target:a})=>L({title:a.value})} /></label>
			<${Ra} />
			<${Ma} />
			<${Da} />
			<p class="actions"><button type="button" onClick=${La}>${o("notice.rehearse")}</button> <button class="main">${o("notice.save")}</button></p>
			<p class="hint">${o("notice.saveHint")}</p>
		</form>
		${he.value&&n`<${De} notice=${S.value} result=${he.value} />`}`}var Te=u(null),Ta=M(),Fa=[4,12,26,52],Je={week:["came","machine","person","asked","lost"],topic:["came","machine"],language:["came","machine","person"],hour:["came","machine","person","asked"],desk:["asked","waiting"]},Qe={week:["machine","person"],topic:["machine"],language:["machine","person"],hour:["machine","person"],desk:["asked"]},Ha={week:e=>xe(Ce(e)),topic:e=>e===""?o("otherTopic"):ye(e),language:e=>k.value.languages.find(({tag:t})=>t===e)?.name??o("unknownLanguage"),hour:e=>`${e}:00`,desk:q},Na=e=>e===null?"–":$(e);function Ua({row:e,of:t,most:a}){let s=0;return n`
		<svg class="plot" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
			<rect class="back" width="100" height="10" />
			${t.map(l=>{let i=100*(e[l]??0)/a;return s+=i,n`<rect key=${l} class=${`of-${l}`} x=${s-i} width=${i} height="10" />`})}
		</svg>`}function _a({by:e}){let t=Te.value[e],a=Math.max(1,...t.map(s=>Qe[e].reduce((l,i)=>l+(s[i]??0),0)));return n`
		<section class="numbers">
			<h2 id=${`by-${e}`}>${o(`by.${e}`)}</h2>
			${t.length===0?n`<p class="empty">${o("noNumbers")}</p>`:n`
				<div class="sheet" tabindex="0" role="region" aria-labelledby=${`by-${e}`}><table>
					<thead><tr><th scope="col">${o(`by.${e}`)}</th><td class="beside">${Qe[e].map(s=>n`<span key=${s} class=${`key of-${s}`}>${o(`count.${s}`)}</span> `)}</td>
						${Je[e].map(s=>n`<th key=${s} scope="col">${o(`count.${s}`)}</th>`)}</tr></thead>
					<tbody>${t.map(s=>n`
						<tr key=${s.name}><th scope="row"><bdi>${Ha[e](s.name)}</bdi></th>
							<td class="beside"><${Ua} row=${s} of=${Qe[e]} most=${a} /></td>
							${Je[e].map(l=>n`<td key=${l}>${Na(s[l])}</td>`)}</tr>`)}</tbody>
				</table></div>`}
		</section>`}function ja({parts:[e="12"]}){f(()=>{W(()=>Ta([`numbers?weeks=${e}`],a=>{Te.value=a}))},[e]);let t=()=>m(()=>dt("numbers/export",{weeks:Number(e)},"numbers.csv"));return n`
		<h1>${o("numbers")}</h1>
		<div class="filters">
			${Fa.map(a=>n`<button type="button" key=${a} aria-pressed=${String(a)===e} onClick=${()=>T("numbers",String(a))}>${o("weeks",$(a))}</button>`)}
			<button type="button" onClick=${()=>globalThis.print()}>${o("print")}</button>
			<button type="button" onClick=${t}>${o("export")}</button>
		</div>
		${Te.value&&n`
			<p class="hint">${o("suppressed",$(Te.value.below))}</p>
			${Object.keys(Je).map(a=>n`<${_a} key=${a} by=${a} />`)}`}`}var tt=u(null),V=u(null),qa=()=>m(async()=>{tt.value=(await O("staff")).staff});async function et(e){if(V.value=null,e.desks===""){P.value="staff-desks";return}await m(async()=>{let t=await g("staff",e);t.link&&(V.value={name:e.name,link:`${location.origin}/desk/#link=${t.link}`})},"saved")&&(tt.value=(await O("staff")).staff)}var Ht=e=>{let t=e.getAll("desks");return t.includes("all")?"all":t.join(" ")};function Nt({role:e="volunteer",desks:t="desk"}){let a=t.split(" ");return n`
		<label>${o("roleWord")}<select name="role">${["volunteer","coordinator","admin"].map(s=>n`
			<option key=${s} value=${s} selected=${s===e}>${o(`role.${s}`)}</option>`)}</select></label>
		<fieldset><legend>${o("desks")}</legend>
			${["all",...k.value.desks].map(s=>n`
				<label key=${s} class="tick"><input type="checkbox" name="desks" value=${s} defaultChecked=${a.includes(s)} /> ${s==="all"?o("allDesks"):q(s)}</label>`)}
		</fieldset>`}function Pa(){let e=async t=>{t.preventDefault();let a=new FormData(t.target);await et({what:"add",name:a.get("name").trim(),role:a.get("role"),desks:Ht(a)}),V.value&&t.target.reset()};return n`
		<section><h2>${o("addStaff")}</h2>
			<form class="stack" onSubmit=${e}>
				<label>${o("name")}<input name="name" required maxlength="32" autocapitalize="none" autocomplete="off" minlength="2" pattern="[a-z][a-z0-9.\\-]*" /></label>
				<p class="hint">${o("nameHint")}</p>
				<${Nt} />
				<button class="main">${o("addStaff")}</button>
			</form></section>`}function Wa({one:e}){let t=s=>{s.preventDefault();let l=new FormData(s.target);et({what:"role",name:e.name,role:l.get("role"),desks:Ht(l)})},a=s=>()=>et({what:s,name:e.name});return n`
		<li class=${e.disabled?"off":""}>
			<details><summary><bdi>${e.name}</bdi>
				<span class="tag">${o(`role.${e.role}`)}</span>
				${e.disabled&&n`<b class="tag">${o("off")}</b>`}
				${!e.password&&n`<span class="tag">${o("noPassword")}</span>`}
				${e.code&&n`<span class="tag">${o("secondStep")}</span>`}
				<small>${e.desks==="all"?o("allDesks"):e.desks.split(" ").map(q).join(", ")}</small></summary>
				<form class="stack" onSubmit=${t}><${Nt} role=${e.role} desks=${e.desks} /><button>${o("save")}</button></form>
				<p class="deeds">
					<button type="button" onClick=${a("link")} disabled=${e.disabled}>${o("newLink")}</button>
					<button type="button" onClick=${a(e.disabled?"enable":"disable")} disabled=${e.name===A.value.name}>${o(e.disabled?"enable":"disable")}</button>
				</p>
			</details>
		</li>`}function Xa(){return f(()=>{V.value=null,qa()},[]),n`
		<h1>${o("staff")}</h1>
		${V.value&&n`<p class="once" role="status">${o("linkOf")} <bdi>${V.value.name}</bdi>: <code dir="ltr">${V.value.link}</code><br />
			<small>${o("linkHint")}</small></p>`}
		<div class="panels">
			<section><h2>${o("staffNow")}</h2><ul class="items members">${tt.value?.map(e=>n`<${Wa} key=${e.name} one=${e} />`)}</ul></section>
			<${Pa} />
		</div>`}var N=u([]),Ut,Ka=M();async function ie(e){Ut!==e&&(N.value=[]),Ut=e,await Ka([`voices/${e}`],t=>{N.value=t.clips})}var _t=e=>k.value.languages.find(t=>t.tag===e),re=e=>_t(e)?.name??e,Y=({tag:e,children:t})=>n`
	<p class="aloud" lang=${e} dir=${_t(e)?.right_to_left?"rtl":"ltr"}>${t}</p>`;function jt({addresses:e,label:t,id:a}){let[s,l]=ut(0);return n`<audio id=${a} controls preload="none" src=${e[s]} aria-label=${t} autoplay=${s>0} onEnded=${()=>l((s+1)%e.length)}></audio>`}var j=u(null),G=u(null),Z=u(!1);async function ot(e){({proposal:G.value}=await O(`voices/texts?language=${e}`))}var at=(e,t)=>m(async()=>{Z.value=!0;try{await e()}finally{Z.value=!1}},t),za=(e,t)=>at(async()=>{j.value=null,await ee(t),j.value=await g("voices/texts/check",{language:e})}),Va=e=>at(async()=>{await g("voices/texts",{language:e}),j.value=null,await ot(e)},"texts.proposed"),qt=(e,t)=>at(async()=>{await g("voices/texts/decide",{language:e,what:t,print:G.value.print}),await ot(e),await ie(e)},t==="accept"?"texts.accepted":"texts.removed");function Pt({tag:e,of:{changes:t,all:a,findings:s}}){return n`
		${s.length>0&&n`<h3>${o("texts.wrong",$(s.length))}</h3>
			<ul class="findings">${s.map(({line:l,message:i},r)=>n`<li key=${r}><strong>${o("line",l)}</strong> <bdi lang="en" dir="ltr">${i}</bdi></li>`)}</ul>`}
		<h3>${o("texts.changes",$(a))}</h3>
		<ul class="changes">${t.map(({id:l,before:i,after:r})=>n`
			<li key=${l}><small><bdi lang="en" dir="ltr">${l}</bdi></small>
				${i&&n`<del><${Y} tag=${e}>${i}<//></del>`}
				<ins><${Y} tag=${e}>${r}<//></ins></li>`)}</ul>
		${a>t.length&&n`<p class="hint">${o("andMore",$(a-t.length))}</p>`}`}function Ya({tag:e}){let{by:t,own:a}=G.value;return n`
		<section class="take"><h3>${o("texts.waits")} <bdi>${t}</bdi></h3>
			<${Pt} tag=${e} of=${G.value} />
			${a&&n`<p class="hint">${o("texts.waitsOther")}</p>`}
			<div class="actions">
				${!a&&n`<button type="button" class="main" disabled=${Z.value} onClick=${()=>qt(e,"accept")}>${o("words.accept")}</button>`}
				<button type="button" disabled=${Z.value} onClick=${()=>qt(e,"remove")}>${o("notice.remove")}</button></div></section>`}function Wt({tag:e}){return f(()=>{j.value=G.value=null,m(()=>ot(e))},[e]),n`
		<details class="about" open=${j.value!==null||G.value!==null}><summary>${o("texts")}</summary>
		<p class="hint">${o("texts.hint")}</p>
		<div class="actions"><a class="button" href=${`api/voices/texts/file?language=${e}`} download=${`${e}.po`}>${o("texts.take")}</a>
			<label class="pick">${o("texts.bring")} <input id="texts-file" type="file" accept=".po,text/x-gettext-translation" disabled=${Z.value} onChange=${({target:t})=>t.files.length>0&&za(e,t.files[0])} /></label></div>
		<p role="status">${Z.value&&o("voice.working")}</p>
		${j.value&&n`<${Pt} tag=${e} of=${j.value} />
			<div class="actions"><button type="button" class="main" disabled=${Z.value||j.value.all===0} onClick=${()=>Va(e)}>${o("words.propose")}</button></div>`}
		${G.value&&n`<${Ya} tag=${e} />`}</details>`}var Xt={rate:8e3,longest:600,tidies:!0};function Ga(e,t){let a=new DataView(new ArrayBuffer(44+2*e.length)),s=(l,i)=>[...i].forEach((r,c)=>a.setUint8(l+c,r.charCodeAt(0)));return s(0,"RIFF"),a.setUint32(4,36+2*e.length,!0),s(8,"WAVEfmt "),a.setUint32(16,16,!0),a.setUint16(20,1,!0),a.setUint16(22,1,!0),a.setUint32(24,t,!0),a.setUint32(28,2*t,!0),a.setUint16(32,2,!0),a.setUint16(34,16,!0),s(36,"data"),a.setUint32(40,2*e.length,!0),e.forEach((l,i)=>a.setInt16(44+2*i,Math.round(Math.max(-1,Math.min(1,l))*32767),!0)),new Uint8Array(a.buffer)}async function Kt(e,{rate:t,longest:a}){let l=await new OfflineAudioContext(1,1,t).decodeAudioData(await e.arrayBuffer()),i=Math.min(l.duration,a),r=new OfflineAudioContext(1,Math.max(1,Math.floor(i*t)),t),c=r.createBufferSource();c.buffer=l,c.connect(r.destination),c.start();let h=await r.startRendering(),p=Ga(h.getChannelData(0),t);return{seconds:Math.max(1,Math.round(i)),sound:URL.createObjectURL(new Blob([p],{type:"audio/wav"})),wave:p}}var Fe=class e{static async begin(t=Xt){let a=new e,{tidies:s}=a.shape=t;return a.stream=await navigator.mediaDevices.getUserMedia({audio:{echoCancellation:s,noiseSuppression:s,autoGainControl:s}}),a.recorder=new MediaRecorder(a.stream),a.chunks=[],a.recorder.ondataavailable=({data:l})=>a.chunks.push(l),a.recorder.start(),a}async end(){let t=new Promise(a=>{this.recorder.onstop=a});this.recorder.stop(),await t;for(let a of this.stream.getTracks())a.stop();return Kt(new Blob(this.chunks),this.shape).catch(()=>null)}},zt=(e,t=Xt)=>Kt(e,t).catch(()=>null);var Vt={rate:16e3,longest:360,tidies:!1},Yt=12<<20,Za=/\.(wav|flac|ogg|oga|opus|mp3)$/i,D=u({state:"none"}),fe,Q=0;function He({message:e,said:t}){P.value=e,D.value={state:"none",said:t}}async function nt(e,t){let a=++Q;P.value=de.value="",D.value={state:"preparing"};try{if(t.size>Yt)throw new Error("upload");await ee(t);let{seconds:s}=await g("voices/hear",e);a===Q&&(D.value={state:"ready",seconds:s,sound:`api/voices/heard?language=${e.language}&take=${Q}`})}catch(s){a===Q&&He(s)}}async function Gt(){P.value=de.value="";let e=++Q;try{let t=await Fe.begin(Vt);if(e!==Q){t.end();return}fe=t,D.value={state:"recording"}}catch{He(new Error("voice-microphone"))}}async function Zt(e){let t=await fe.end();fe=null,t===null?He(new Error("voice-microphone")):await nt(e,new File([t.wave],"voice.wav"))}async function Qt(e,t){if(Za.test(t.name)&&t.size<=Yt)return nt(e,t);let a=await zt(t,Vt);return nt(e,a===null?t:new File([a.wave],"voice.wav"))}function Ne(){Q++,fe?.end(),fe=null,D.value={state:"none"}}async function Jt(e,t,a){P.value=de.value="",D.value={...D.value,state:"keeping"};try{await g(t,a),await ie(e),de.value="voice.inForce",D.value={state:"none"}}catch(s){He(s)}}var eo=(e,t)=>Jt(e.language,"voices/keep",{...e,...t}),to=e=>Jt(e.language,"voices/back",e);var no=u("");function oo(e){let t=N.value.findIndex(s=>s.id===e);return[...N.value.slice(t+1),...N.value.slice(0,Math.max(0,t))].find(({state:s})=>s!=="recorded")?.id}var Qa=()=>(document.getElementById("taken")??document.getElementById("heard"))?.play();function Ja({clip:e}){let{files:t}=e.heard;return n`
		<h2>${o("voice.now")} <span class="tag">${o(`voice.${e.state}`)}</span></h2>
		${t.length>0?n`<${jt} key=${t[0]} id="heard" addresses=${t.map(a=>`/audio/${a}`)} label=${o("voice.now")} />`:n`<p class="hint">${o("voice.silent")}</p>`}`}var ce=({name:e})=>n` <kbd aria-hidden="true">${e}</kbd>`;function en({onKeep:e}){let{seconds:t,sound:a}=D.value;return n`
		<form class="take" onSubmit=${e}>
			<h2>${o("voice.taken")} <small>${$(t)} s</small></h2>
			<audio id="taken" controls src=${a} aria-label=${o("voice.taken")}></audio>
			<label class="inline">${o("voice.reader")} <input name="reader" dir="auto" maxlength="40" value=${no.value} /></label>
			<label class="inline">${o("voice.until")} <input name="until" type="date" /></label>
			<div class="actions"><button class="main">${o("voice.keep")}<${ce} name="K" /></button>
				<button type="button" onClick=${Ne}>${o("voice.drop")}<${ce} name="X" /></button></div>
		</form>`}function tn({clip:e,actions:t}){let{said:a,state:s}=D.value;return n`
		${a&&n`<p class="hint"><bdi lang="en" dir="ltr">${a}</bdi></p>`}
		<p role="status">${s==="recording"?o("voice.recording"):s==="preparing"||s==="keeping"?o("voice.working"):""}</p>
		${s==="ready"&&n`<${en} onKeep=${t.keep} />`}
		<div class="actions">
			<button type="button" class=${s==="ready"?"":"main"} aria-pressed=${s==="recording"} disabled=${s==="preparing"||s==="keeping"} onClick=${t.record}>${o(s==="recording"?"voice.stop":"voice.record")}<${ce} name="R" /></button>
			<label class="pick">${o("voice.file")}<${ce} name="U" /> <input id="voice-file" type="file" accept="audio/*,.opus" disabled=${s!=="none"&&s!=="ready"} onChange=${t.choose} /></label>
			${(e.own||e.before)&&n`<button type="button" disabled=${s!=="none"} onClick=${t.back}>${o(e.before?"voice.back":"voice.remove")}<${ce} name="Z" /></button>`}
		</div>`}function on(e,t){let a={language:e,id:t?.id},s=(...l)=>l.includes(D.value.state);return{record:()=>{s("recording")?Zt(a):s("none","ready")&&Gt()},choose:({target:l})=>l.files.length>0&&Qt(a,l.files[0]),back:()=>s("none")&&(t.own||t.before)&&to(a),keep:l=>{l?.preventDefault();let i=document.querySelector("form.take");if(!s("ready")||!i?.reportValidity())return;let{reader:r,until:c}=Object.fromEntries(new FormData(i));no.value=r,eo(a,{print:t.print,reader:r,until:c})},drop:()=>s("ready","recording")&&Ne()}}var ao=()=>A.value.role!=="volunteer";function so({tag:e,id:t}){let a=N.value.find(i=>i.id===t),s=on(e,a),l=()=>{let i=oo(t);i&&T("voices",e,i)};return f(()=>Ne,[t]),ae([{key:"l",name:"voice.listen",run:Qa},{key:"n",name:"voice.next",run:l},...ao()&&a?[{key:"r",name:"voice.record",run:s.record},{key:"k",name:"voice.keep",run:s.keep},{key:"x",name:"voice.drop",run:s.drop},{key:"u",name:"voice.file",run:()=>document.getElementById("voice-file").click()},{key:"z",name:"voice.back",run:s.back}]:[]]),n`
		<div class="top"><a class="back" href=${`#voices/${e}`} aria-label=${o("voice.list")}>${document.documentElement.dir==="rtl"?"→":"←"}</a>
			<h1><bdi lang="en" dir="ltr">${t}</bdi> · <span lang=${e}>${re(e)}</span></h1></div>
		${a&&n`
			<section class="studio" aria-label=${o("voice.aloud")}><${Y} tag=${e}>${a.text}<//></section>
			${ao()&&n`<${tn} clip=${a} actions=${s} />`}
			<${Ja} clip=${a} />`}
		<div class="actions"><button type="button" onClick=${l} disabled=${!oo(t)}>${o("voice.next")}<${ce} name="N" /></button></div>`}var Ue=u({languages:[],clips:{}}),ve=u("todo"),$e=u(0),lt=60,an=M(),st=["recorded","synthetic","missing","stale","expired"],it={recorded:"●",synthetic:"◐",missing:"○",stale:"↻",expired:"✕"},lo=e=>ve.value===""||e===ve.value||ve.value==="todo"&&e&&e!=="recorded";function nn({chosen:e}){return n`
		<div class="sheet" tabindex="0" role="region" aria-label=${o("voices")}><table>
			<thead><tr><th scope="col">${o("field.language")}</th>${st.map(t=>n`<th key=${t} scope="col"><span aria-hidden="true">${it[t]} </span>${o(`voice.${t}`)}</th>`)}</tr></thead>
			<tbody>${Ue.value.languages.map(t=>n`
				<tr key=${t.language}><th scope="row"><a href=${`#voices/${t.language}`} aria-current=${t.language===e?"true":void 0} lang=${t.language}>${re(t.language)}</a></th>
					${st.map(a=>n`<td key=${a}>${$(t[a])}</td>`)}</tr>`)}</tbody>
		</table></div>`}function sn({chosen:e}){return n`
		<div class="actions">
			<label class="inline">${o("voice.state")} <select value=${ve.value} onChange=${({target:t})=>{ve.value=t.value,$e.value=lt}}>
				<option value="todo">${o("voice.todo")}</option>
				${st.map(t=>n`<option key=${t} value=${t}>${o(`voice.${t}`)}</option>`)}
				<option value="">${o("voice.any")}</option></select></label>
			<label class="inline">${o("language")} <select value=${e??""} onChange=${({target:t})=>T("voices",...t.value?[t.value]:[])}>
				<option value="">${o("voice.eachLanguage")}</option>
				${Ue.value.languages.map(({language:t})=>n`<option key=${t} value=${t} lang=${t}>${re(t)}</option>`)}</select></label>
		</div>`}var io=({all:e})=>e>$e.value&&n`
	<button type="button" onClick=${()=>{$e.value+=lt}}>${o("more")}</button>`;function ln(){let{languages:e,clips:t}=Ue.value,a=Object.entries(t).filter(([,s])=>s.some(lo));return a.length===0?n`<p class="empty">${o("voice.none")}</p>`:n`
		<h2 role="status">${o("voice.phrases",$(a.length))}</h2>
		<div class="sheet voices" tabindex="0" role="region" aria-label=${o("voice.phrase")}><table>
			<thead><tr><th scope="col">${o("voice.phrase")}</th>${e.map(({language:s})=>n`<th key=${s} scope="col" lang=${s}>${re(s)}</th>`)}</tr></thead>
			<tbody>${a.slice(0,$e.value).map(([s,l])=>n`
				<tr key=${s}><th scope="row"><bdi lang="en" dir="ltr">${s}</bdi></th>
					${l.map((i,r)=>n`<td key=${e[r].language}>${i&&n`
						<a class=${i} href=${`#voices/${e[r].language}/${encodeURIComponent(s)}`}><span aria-hidden="true">${it[i]}</span><span class="hidden">${o(`voice.${i}`)}</span></a>`}</td>`)}</tr>`)}</tbody>
		</table></div>
		<${io} all=${a.length} />`}function rn({tag:e}){let t=N.value.filter(({state:a})=>lo(a));return t.length===0?n`<p class="empty">${o("voice.none")}</p>`:n`
		<h2 role="status">${o("voice.toRead",$(t.length))}</h2>
		<p class="hint">${o("voice.toReadHint")}</p>
		<ol class="reading">${t.slice(0,$e.value).map(({id:a,state:s,text:l})=>n`
			<li key=${a}><${Y} tag=${e}>${l}<//>
				<a href=${`#voices/${e}/${encodeURIComponent(a)}`}><bdi lang="en" dir="ltr">${a}</bdi></a> <small>${it[s]} ${o(`voice.${s}`)}</small></li>`)}</ol>
		<${io} all=${t.length} />`}function cn({parts:[e,t]}){return f(()=>{$e.value=lt,W(async()=>{e&&await ie(e),t||await an(["voices"],a=>{Ue.value=a})})},[e]),t?n`<${so} tag=${e} id=${t} />`:n`
		<h1>${o("voices")}</h1>
		<p class="hint">${o("voice.hint")}</p>
		<${nn} chosen=${e} />
		<${sn} chosen=${e} />
		${e&&e!==k.value.languages[0].tag&&A.value.role!=="volunteer"&&n`<${Wt} tag=${e} />`}
		${e?n`<${rn} tag=${e} />`:n`<${ln} />`}`}var $n=20,ge=u(null),_e=u(null),H=u(null),un=M(),ro=()=>un(["words"],e=>{ge.value=e}),rt=e=>o(`concept.${e}`).replace(/^concept\./,""),$t=e=>e===null?o("words.anyLanguage"):E(e),ct=(e,t)=>m(async()=>{await g(e,t),_e.value=H.value=null,await ro()});async function dn(e,t,a){H.value=null,t&&await m(async()=>{H.value=await g("words/clashes",{form:e,concept:t,language:a})})}function pn({group:e}){let t=({currentTarget:l})=>{let{concept:i,language:r}=Object.fromEntries(new FormData(l));dn(e.text,i,r)},a=l=>{l.preventDefault(),ct("words",{form:e.text,...Object.fromEntries(new FormData(l.target))})},s=H.value?.wrong_word;return n`
		<form class="actions" onChange=${t} onSubmit=${a}>
			<label class="inline">${o("words.means")} <select name="concept" required autofocus>
				<option value=""></option>${ge.value.concepts.map(l=>n`<option key=${l} value=${l}>${rt(l)}</option>`)}</select></label>
			<label class="inline">${o("words.in")} <select name="language" defaultValue=${e.language??""}>
				<option value="">${o("words.anyLanguage")}</option>
				${k.value.languages.map(({tag:l,name:i})=>n`<option key=${l} value=${l} selected=${l===e.language}>${i}</option>`)}</select></label>
			<button class="main" disabled=${!!s}>${o("words.propose")}</button>
			<output role="status">${s?o(s):H.value&&H.value.clashes.length===0&&o("words.free")}</output>
			${H.value?.clashes.length>0&&n`<ul class="clashes">${H.value.clashes.map((l,i)=>n`
				<li key=${i}>${o(`words.clash.${l.code}`)}: <bdi>${l.form}</bdi> (${rt(l.concept)}, ${$t(l.language)})</li>`)}</ul>`}
		</form>`}function mn({group:e,most:t}){let a=_e.value===e.text;return n`
		<li>
			<div class="what"><strong><bdi lang=${e.language??void 0}>${e.text}</bdi></strong>
				<${K} share=${e.texts/t} />
				<small>${e.people>=$n&&"≥ "}${o("words.people",$(e.people))} · ${o("words.texts",$(e.texts))} · <time>${b(e.last)}</time>
					${e.language&&n`<span class="tag">${$t(e.language)}</span>`}</small></div>
			${e.word&&n`<button type="button" aria-expanded=${a} onClick=${()=>{H.value=null,_e.value=a?null:e.text}}>${o("words.makeOne")}</button>`}
			${a&&n`<${pn} group=${e} />`}
		</li>`}function hn({word:e}){let{form:t,concept:a,language:s,by:l,accepted:i,own:r}=e,c={form:t,concept:a,language:s??""};return n`
		<li class=${i?"":"live"}>
			<div class="what"><strong><bdi>${t}</bdi></strong> = ${rt(a)} <span class="tag">${$t(s)}</span>
				<small>${o("words.by")} <bdi>${l}</bdi>${i?n` · ${o("words.acceptedBy")} <bdi>${i}</bdi>`:n` · ${o(r?"words.waitsOther":"words.waits")}`}</small></div>
			${!i&&!r&&n`<button type="button" class="main" onClick=${()=>ct("words/decide",{what:"accept",...c})}>${o("words.accept")}</button>`}
			<button type="button" onClick=${()=>ct("words/decide",{what:"remove",...c})}>${o("notice.remove")}</button>
		</li>`}function fn(){if(f(()=>{ge.value=_e.value=H.value=null,m(ro)},[]),ge.value===null)return n`<h1>${o("words")}</h1>`;let{groups:e,own:t,hidden:a,texts:s}=ge.value,l=Math.max(...e.map(i=>i.texts));return n`
		<h1>${o("words")}</h1>
		<p class="hint">${o("words.hint")}</p>
		${t.length>0&&n`<h2>${o("words.own")}</h2><ul class="tasks">${t.map(i=>n`<${hn} key=${`${i.form} ${i.concept} ${i.language}`} word=${i} />`)}</ul>`}
		<h2>${o("words.unknown")}</h2>
		${e.length===0&&n`<p class="empty">${o("words.none")}</p>`}
		<ul class="tasks">${e.map(i=>n`<${mn} key=${i.text} group=${i} most=${l} />`)}</ul>
		<p class="hint">${o("words.looked",$(s))}${a>0?` ${o("words.hidden",$(a))}`:""}</p>`}var Zl="d8d8e8ccad263b53b3a2493cf28c2a88";export{uo as Audit,Bo as Flows,No as House,Yo as Import,ba as Notice,Aa as NoticeEdit,aa as Notices,ja as Numbers,Xa as StaffView,cn as Voices,fn as Words,Zl as made};
