// SPDX-License-Identifier: AGPL-3.0-or-later
// made by daemon/desk/page/build from aaf034da16e16898c1167aa71db09e37
// with preact, htm, signals and lean-qr: licences.txt
import{$ as Bt,B,C as L,E as x,G as q,H as se,I as le,K as A,L as h,M as _,P as Ee,Q as W,U as Rt,Y as Re,b as a,c as ke,d as f,e as me,f as $,g as M,h as E,i as g,j as ne,k as Ot,l as xe,m as ae,p as o,q as Ce,r as Oe,s as Y,t as St,u as Se,v as Me,w as Mt,x as k,y as Et,z as u}from"./desk-chunk.js";var Eo=100,Be=$([]),It=$(!1),Dt=(e=0)=>h(async()=>{let t=(await M(`audit?before=${e}`)).entries;Be.value=e?[...Be.value,...t]:t,It.value=t.length===Eo});function Ro({did:e}){let[t,n]=e.split(" "),[,s]=/^language-(.*)/.exec(t)??[];return s?a`${o("audit.language")} ${Rt(s)}`:a`${Ce("audit",t)} <bdi lang="en" dir="ltr">${n}</bdi>`}function Bo(){return f(()=>{Dt()},[]),a`
		<h1>${o("audit")}</h1>
		<p class="hint">${o("auditHint")} <code dir="ltr">passaparola audit verify</code></p>
		<div class="sideways" tabindex="0" role="region" aria-label=${o("audit")}><table>
			<thead><tr><th scope="col">${o("whenWord")}</th><th scope="col">${o("whoWord")}</th><th scope="col">${o("whatWord")}</th><th scope="col">${o("about")}</th></tr></thead>
			<tbody>${Be.value.map(e=>a`
				<tr key=${e.id}>
					<td><time>${k(e.at)}</time></td>
					<td><bdi>${e.staff??o("commandLine")}</bdi></td>
					<td><${Ro} did=${e.did} /></td>
					<td>${e.person?a`<a href=${`#person/${e.person}`}><bdi dir="ltr">${e.person}</bdi></a>`:e.thing||""}</td>
				</tr>`)}</tbody>
		</table></div>
		${It.value&&a`<button type="button" onClick=${()=>Dt(Be.value.at(-1).id)}>${o("more")}</button>`}`}var ie=({flow:e,step:t})=>`${e}.${t}`;function Ze(e,t){let n=(e[t-1]??"").trim(),s=n.search(/\s*(->|→|–>)/);return s>0?n.slice(0,s):n.split(/\s/)[0]}function Do(e,t){let n=new Map;for(let{name:s,arrows:l}of e.steps)for(let r of l){let i=ie({flow:e.name,step:s}),c=r.flow===e.name?ie(r):r.flow;if(i===c)continue;let m=`${i} ${c}`,d=n.get(m)??{id:m,from:i,to:c,labels:[],times:0},v=Ze(t,r.line);d.labels.includes(v)||d.labels.push(v),n.set(m,d)}return[...n.values()]}function Io(e,t,n){let s=new Map([[t,null]]),l=[t];for(let i of l){if(i===n)break;for(let c of e)c.from===i&&!s.has(c.to)&&(s.set(c.to,c),l.push(c.to))}let r=[];for(let i=s.get(n);i;i=s.get(i.from))r.push(i);return r}function To(e,t){let n=ie({flow:e.name,step:e.steps[0].name}),s=new Map([[n,0]]),l=[n],r=()=>{for(let c of l)for(let{from:m,to:d}of t)m===c&&!s.has(d)&&(s.set(d,s.get(m)+1),l.push(d))};r();for(let{name:c}of e.steps){let m=ie({flow:e.name,step:c});s.has(m)||(s.set(m,0),l.push(m),r())}let i=[];for(let c of l)(i[s.get(c)]??=[]).push(c);return i}function Tt(e,t){let n=(e.text??"").split(`
`),s=Do(e,n);for(let{from:d,flow:v,step:C,times:T}of e.chosen)for(let p of Io(s,ie({flow:e.name,step:d}),v===e.name?ie({flow:v,step:C}):v))p.times+=T;let l=To(e,s),i=Math.max(...l.map(d=>d.length))*178-28+40+40,c=new Map;l.forEach((d,v)=>d.forEach((C,T)=>{let p=40+(i-40-40-d.length*178+28)/2+T*178;c.set(C,{place:C,x:t?i-p-150:p,y:20+v*114,width:150,height:40,name:C.slice(C.indexOf(".")+1),isOther:!C.includes(".")})}));let m=Math.max(1,...s.map(({times:d})=>d));for(let d of s){let v=c.get(d.from),C=c.get(d.to),T=v.x+150/2,p=C.x+150/2,O=C.y>v.y,oe=v.x+150+16;d.path=O?`M${T},${v.y+40} C${T},${v.y+40+36} ${p},${C.y-40} ${p},${C.y-6}`:`M${v.x+150},${v.y+40/2} C${oe+24},${v.y+40/2} ${oe+24},${C.y+40/2} ${C.x+150+6},${C.y+40/2}`,d.labelX=O?T+(p-T)*.62:oe+4,d.labelY=O?v.y+40+(C.y-v.y-40)*.6:(v.y+C.y+40)/2,d.weight=1+4*d.times/m,d.isBack=!O}return{nodes:[...c.values()],arrows:s,lines:n,width:i,height:l.length*114-74+40}}var Lo=40,Lt={flow:"",begins:!1,texts:[],turns:[],codes:[],state:"",language:""},S=$(Lt),Qe=()=>S.value.turns.at(-1);function At(e){S.value.flow!==e&&Qe()?.flow!==e&&(S.value={...Lt,flow:e,language:ae.value})}async function Je(e){let t=S.value,n=S.value={...t,...e},s=await h(async()=>{let{turns:l,codes:r}=await g(`flows/${encodeURIComponent(n.flow)}/trial`,{texts:n.texts,begins:n.begins,language:n.language,state:n.state});S.value.flow===n.flow&&l.length>=S.value.turns.length&&(S.value={...S.value,turns:l,codes:r})});return!s&&S.value===n&&(S.value=t),s}var Nt=()=>Je({begins:!0,texts:[],turns:[]});function Ao(){return a`
		<label>${o("trial.language")}
			<select value=${S.value.language} onChange=${({target:e})=>{S.value={...S.value,language:e.value},S.value.turns.length>0&&Nt()}}>${x.value.languages.map(({tag:e,name:t})=>a`<option key=${e} value=${e} lang=${e}>${t}</option>`)}</select></label>`}function No(){return a`
		<label>${o("trial.looked")}
			<select value=${S.value.state} onChange=${({target:e})=>Je({state:e.value})}>
				<option value="">${o("trial.silent")}</option>
				${Bt.map(e=>a`<option key=${e} value=${e}>${Ce("case",e)}</option>`)}</select></label>`}var Uo=({list:e})=>a`
	<dl class="values" aria-label=${o("trial.known")}>${e.map(({name:t,value:n})=>a`
		<div key=${t}><dt dir="ltr">${t}</dt><dd><bdi>${n??"—"}</bdi></dd></div>`)}</dl>`;function Fo({turn:e}){return a`
		${e.text&&a`<li class="row"><p dir="auto">${e.text}</p></li>`}
		${e.said.map(({text:t,parts:n},s)=>a`
			<li key=${s} class="row out"><p dir="auto" lang=${e.language}>${t}</p>${n>1&&a`<small class="meta">${o("partsOf",n)}</small>`}</li>`)}
		<li class="event">
			${e.said.length===0&&a`<p>${o("trial.nothing")} </p>`}
			${e.erased&&a`<p>${o("trial.erased")} </p>`}
			${e.step&&a`<p>${o(e.waits?"trial.stands":"trial.over")} <a href=${`#flows/${e.flow}`}><code dir="ltr">${e.flow}.${e.step}</code></a></p>`}
			${e.tasks.map(t=>a`<p key=${t}> <span class="tag">${o("trial.task")}: ${Oe(t)}</span></p>`)}
			${e.variables.length>0&&a`<${Uo} list=${e.variables} />`}
		</li>`}function Ho(){let e=me(null);return a`
		<form class="line" onSubmit=${n=>{n.preventDefault();let s=e.current.value.trim();s!==""&&(e.current.value="",Je({texts:[...S.value.texts,s]}).then(l=>{!l&&e.current?.value===""&&(e.current.value=s)}))}}>
			<label>${o("trial.write")}<input id="trial" ref=${e} maxlength="1600" dir="auto" autocomplete="off" /></label>
			<button class="main">${o("send")}</button>
		</form>`}function Ut({flow:e}){let t=me(null),{turns:n,texts:s,codes:l}=S.value;return f(()=>{t.current?.scrollTo(0,t.current.scrollHeight)},[n.length]),e.by_text?a`
		<section class="trial">
			<h2>${o("trial")}</h2>
			<div class="filters"><${Ao} />${n.some(({looked:r})=>r)&&a`<${No} />`}
				<button type="button" class=${n.length>0?"":"main"} onClick=${()=>{Nt().then(()=>document.getElementById("trial")?.focus())}}>${o(n.length>0?"trial.again":"trial.begin")}</button></div>
			${l.length>0&&a`<p class="hint">${o("trial.hint",l.join(", "))}</p>`}
			<div class="past" ref=${t} role="log" tabindex="0" aria-label=${o("trial.talk")}><ol class="thread">${n.map((r,i)=>a`<${Fo} key=${i} turn=${r} />`)}</ol></div>
			${s.length<Lo?a`<${Ho} />`:a`<p>${o("trial-long")}</p>`}
		</section>`:a`<section class="trial"><h2>${o("trial")}</h2><p class="hint">${o("trial-call")}</p></section>`}var Ft=$(null),N=$(null),qo=E(),Ht=({name:e,about:t})=>x.value.flows[e]??a`<span lang="en">${t}</span>`;function _o(){return f(()=>{h(async()=>{({flows:Ft.value}=await M("flows"))})},[]),a`
		<h1>${o("flows")}</h1>
		<p class="hint">${o("flows.hint")}</p>
		<ul class="tasks">${Ft.value?.map(e=>a`
			<li key=${e.name}><div class="what"><a href=${`#flows/${e.name}`}><strong>${e.name}</strong> <span dir="auto">${Ht(e)}</span></a>
				<small>${o("flows.steps",u(e.steps))}
					${e.text&&a`<span class="tag">${o("flows.text")}</span>`}${e.call&&a`<span class="tag">${o("flows.call")}</span>`}
					${e.findings>0&&a`<b class="tag">${o("flows.findings",u(e.findings))}</b>`}</small></div></li>`)}</ul>`}var jo=e=>document.getElementById(`line-${e}`)?.scrollIntoView({block:"center"});function qt(e,t){e.preventDefault();let{line:n}=N.value.steps.find(l=>l.name===t);jo(n);let s=document.getElementById(`line-${n}`);s.tabIndex=-1,s.focus({preventScroll:!0})}function Ko(){let e=N.value,t=Tt(e,xe[ae.value].direction==="rtl"),n=Qe(),s=i=>!i.isOther&&n?.flow===e.name&&n.step===i.name,l=new Set(e.steps.filter(i=>i.asks).map(({name:i})=>i)),r=me(null);return f(()=>{let i=r.current.querySelector("[aria-current] rect")?.getBoundingClientRect(),c=r.current.getBoundingClientRect();i&&r.current.scrollBy(i.x+i.width/2-c.x-c.width/2,i.y+i.height/2-c.y-c.height/2)},[n]),a`
		<section><div class="picture" ref=${r} tabindex="0" role="region" aria-label=${o("flows.picture")}>
			<svg width=${t.width} height=${t.height} viewBox=${`0 0 ${t.width} ${t.height}`} role="group" aria-label=${e.name} dir="ltr">
				<defs><marker id="tip" viewBox="0 0 8 8" refX="6" refY="4" markerWidth="8" markerHeight="8" markerUnits="userSpaceOnUse" orient="auto"><path d="M0,0 L8,4 L0,8 z" /></marker></defs>
				${t.arrows.map(i=>a`<path key=${i.id} class=${`arrow ${i.times>0?"gone":""} ${i.isBack?"back":""}`} d=${i.path} stroke-width=${i.weight} marker-end="url(#tip)" />`)}
				${t.nodes.map(i=>a`
					<a key=${i.place} aria-current=${s(i)?"step":void 0} href=${i.isOther?`#flows/${i.place}`:`#flows/${e.name}/${i.name}`} onClick=${i.isOther?void 0:c=>qt(c,i.name)}>
						<rect class=${i.isOther?"other":l.has(i.name)?"asks":"node"} x=${i.x} y=${i.y} width=${i.width} height=${i.height} rx=${i.isOther?20:6} />
						<text x=${i.x+i.width/2} y=${i.y+i.height/2+5} text-anchor="middle">${i.name}</text></a>`)}
				${t.arrows.filter(i=>!i.isBack||i.times>0).map(i=>a`<text key=${i.id} class="said" x=${i.labelX} y=${i.labelY} text-anchor="middle">${i.labels[0].slice(0,18)}${(i.labels[0].length>18||i.labels.length>1)&&"…"}${i.times>0&&a`<tspan class="times"> ${u(i.times)}</tspan>`}</text>`)}
			</svg>
		</div>
		<p class="hint">${o("flows.key")}</p></section>`}function Wo(){let e=N.value,t=e.text.split(`
`);return a`
		<h2>${o("flows.list")}</h2>
		<ol class="steps">${e.steps.map(n=>a`
			<li key=${n.name}><a href=${`#flows/${e.name}/${n.name}`} onClick=${s=>qt(s,n.name)}><strong>${n.name}</strong></a>
				${n.asks&&a` <span class="tag">${o("flows.asks")}</span>`}
				<ul>${n.arrows.map((s,l)=>{let r=s.flow===e.name?s.step:s.flow;return a`<li key=${l}><code dir="ltr">${Ze(t,s.line)} → ${r}</code></li>`})}</ul></li>`)}</ol>
		${e.chosen.length>0&&a`<h2>${o("flows.chosen")}</h2><div class="scroll"><table>
			<thead><tr><th scope="col">${o("flows.from")}</th><th scope="col">${o("flows.to")}</th><th scope="col" class="number">${o("flows.times")}</th></tr></thead>
			<tbody>${e.chosen.map((n,s)=>a`<tr key=${s}><th scope="row">${n.from}</th><td>${n.flow===e.name?n.step:`${n.flow}.${n.step}`}</td><td class="number">${u(n.times)}</td></tr>`)}</tbody></table></div>`}`}function Po(){let e=N.value,t=s=>e.findings.filter(l=>l.line===s),n=e.findings.filter(s=>s.line===0);return a`
		<h2>${o("flows.file")}</h2>
		<p class="hint">${o("flows.where")} <code dir="ltr">${e.file}</code></p>
		${n.length>0&&a`<details><summary>${o("flows.findings",u(n.length))}</summary><ul class="findings" lang="en" dir="ltr">${n.map((s,l)=>a`<li key=${l} class=${s.level}>${s.message}</li>`)}</ul></details>`}
		<div class="file" tabindex="0" role="region" aria-label=${o("flows.file")} dir="ltr"><ol>${e.text.split(`
`).map((s,l)=>a`
			<li key=${l} id=${`line-${l+1}`}><code>${s}</code>${t(l+1).map((r,i)=>a`<p key=${i} class=${r.level} lang="en">${r.message}</p>`)}</li>`)}</ol></div>`}function Xo({name:e}){return f(()=>{N.value=null,At(e),h(()=>qo([`flows/${encodeURIComponent(e)}`],t=>{N.value=t}))},[e]),N.value===null?a`<h1>${e}</h1>`:a`
		<h1>${N.value.name}</h1>
		<p dir="auto">${Ht(N.value)}</p>
		<p class="actions"><a class="button" href="#flows">${o("flows")}</a> <a class="button" href="../phone/" target="_blank" rel="noopener">${o("flows.phone")}</a></p>
		<div class="flow tried"><${Ko} /><${Ut} flow=${N.value} /></div>
		<div class="flow"><section><${Wo} /></section><section class="beside"><${Po} /></section></div>`}var Vo=({parts:[e]})=>e?a`<${Xo} name=${e} />`:a`<${_o} />`;var et=$(null),De=$(null),zo=15e3,Yo={done:"✓",open:"○",wrong:"✗",yourself:"?"},Go=E(),_t=()=>_(()=>Go(["house"],e=>{et.value=e})),Zo=()=>_(async()=>{({settings:De.value}=await M("house/settings"))});function Qo({step:e}){return a`
		<li class=${`step ${e.state}`}>
			<b aria-hidden="true">${Yo[e.state]}</b>
			<div>
				<strong>${o(`step.${e.step}`)}</strong> ${e.of&&a`<bdi class="tag">${e.of}</bdi>`}
				<span class="hidden">${o(`state.${e.state}`)}</span>
				${e.at>0&&a` <small><time>${k(e.at)}</time></small>`}
				${e.state!=="done"&&a`<p>${o(`how.${e.step}`)}</p>`}
			</div>
		</li>`}function Jo({accounts:e}){return a`
		<h2>${o("accounts")}</h2>
		<div class="sheet" tabindex="0" role="region" aria-label=${o("accounts")}><table>
			<thead><tr>${["account","state.word","number.word","rate","price","heardLast"].map(t=>a`<th key=${t} scope="col">${o(t)}</th>`)}</tr></thead>
			<tbody>${e.map(t=>a`
				<tr key=${t.name}>
					<td><bdi>${t.name}</bdi> <small>${t.provider}</small></td>
					<td class=${t.state==="well"?"":"alarm"}>${o(`account.${t.state}`)}${t.wait>0?` (${u(Math.ceil(t.wait/1e3))} s)`:""}</td>
					<td><bdi dir="ltr">${t.number}</bdi></td>
					<td>${u(t.rate)}</td>
					<td>${t.price>0?B(t.price):"–"}</td>
					<td>${t.heard>0?a`<time>${k(t.heard)}</time>`:"–"}</td>
				</tr>`)}</tbody>
		</table></div>`}function en({spending:e,cap:t}){let n=Math.max(t,...e.map(s=>s.euro),.01);return a`
		<h2>${o("spending")}</h2>
		<p>${t>0?o("capIs",B(t)):o("noCap")}</p>
		${e.length===0?a`<p class="empty">${o("nothingSpent")}</p>`:a`
			<div class="sheet" tabindex="0" role="region" aria-label=${o("spending")}><table>
				<thead><tr><th scope="col">${o("day.word")}</th><th scope="col">${o("euro.word")}</th><th scope="col">${o("texts")}</th><th scope="col">${o("calls.word")}</th></tr></thead>
				<tbody>${e.map(s=>a`
					<tr key=${s.day}><td><time>${Me(Re(s.day))}</time></td>
						<td>${B(s.euro)} <meter min="0" max=${n} high=${t>0?t*.8:void 0} value=${s.euro} aria-label=${B(s.euro)}></meter></td>
						<td>${u(s.texts)}</td><td>${u(s.calls)}</td></tr>`)}</tbody>
			</table></div>`}`}function tn(){return a`
		<h2>${o("settings")}</h2>
		<p class="hint">${o("settingsHint")}</p>
		${De.value===null?a`<button type="button" onClick=${Zo}>${o("showSettings")}</button>`:a`
			<pre class="sheet" tabindex="0" dir="ltr" role="region" aria-label=${o("settings")}>${De.value.map(({name:e,value:t})=>`${e} ${t}`).join(`
`)}</pre>`}`}function on(){if(f(()=>{De.value=null,_t();let d=setInterval(_t,zo);return()=>clearInterval(d)},[]),et.value===null)return a`<h1>${o("house")}</h1>`;let{wrong:e,steps:t,accounts:n,spending:s,cap:l,reload:r,reloaded:i,why:c}=et.value,m=t.filter(({state:d})=>d!=="done"&&d!=="yourself").length;return a`
		<h1>${o("house")}</h1>
		${e?a`<p class="wrong" role="status">${o(`house.${e}`)}</p>`:a`<p class="held" role="status">${o("allWell")}</p>`}
		${r&&a`<p class=${r==="refused"?"wrong":"hint"}>${o(`reload.${r}`)} <time>${k(i)}</time>${c&&a` <bdi lang="en" dir="ltr">${c}</bdi>`}</p>`}
		<h2>${o("firstSteps")}${m>0?` · ${o("toDo",u(m))}`:""}</h2>
		<ol class="steps">${t.map(d=>a`<${Qo} key=${d.step+d.of} step=${d} />`)}</ol>
		${n.length>0&&a`<${Jo} accounts=${n} />`}
		<${en} spending=${s} cap=${l} />
		${L.value.role==="admin"&&a`<${tn} />`}`}var nn=["appointments","cases","people"],P=$(null),D=$(null),re=$(null),an=500;function jt(){P.value=D.value=re.value=null}async function sn(e,t){jt(),await h(async()=>{await ne(t,n=>{D.value={what:"reading",done:n,all:t.size}}),P.value=await g("import/check",{what:e})}),D.value=null}var ln=()=>new Promise(e=>{setTimeout(e,an)});async function rn(e,t){t.preventDefault();let n=t.target.elements.cancel_missing?.checked??!1;await h(async()=>{let s=await g("import",{what:e,cancel_missing:n}),{import:l,pieces:r,rows:i}=s;for(let c=0;c<r;c++)D.value={what:"sending",done:c,all:r},s=await g(`import/${l}`,{piece:c});for(;!s.ended;)D.value={what:"putting",done:s.put,all:i},await ln(),s=await M(`import/${l}`);re.value={rows:i,cancelled:s.cancelled??0},P.value=null}),D.value=null}function cn({finding:e}){let t=o(`bad.${e.code}`);return a`<li>${e.line>0&&a`<strong>${o("line",e.line)}</strong>: `}
		${t===`bad.${e.code}`?a`<span lang="en" dir="ltr">${e.message}</span>`:a`${t} <small lang="en" dir="ltr">${e.message}</small>`}</li>`}function un(){let{wrong:e,findings:t}=P.value;return a`
		<section role="alert">
			<h2>${o("badRows",u(e))}</h2>
			<p>${o("nothingImported")}</p>
			<ul class="findings">${t.map(n=>a`<${cn} key=${`${n.line}${n.code}${n.message}`} finding=${n} />`)}</ul>
			${e>t.length&&a`<p class="hint">${o("andMore",u(e-t.length))}</p>`}
		</section>`}var $n=["number","code","starts_ms","place","desk","case_number","state","name","language"],dn=(e,t)=>e==="starts_ms"?k(t):t;function pn({what:e}){let{rows:t,people:n,first:s,findings:l}=P.value,r=$n.filter(i=>s.some(c=>c[i]!==void 0));return a`
		<section>
			<h2 role="status">${o("rowsFine",u(t))}</h2>
			${n<t&&a`<p>${o("rowsOfOne",u(t-n))}</p>
				<ul class="findings">${l.map(i=>a`<li key=${i.line}><strong>${o("line",i.line)}</strong>: ${o(`bad.${i.code}`)}</li>`)}</ul>`}
			<div class="sheet" tabindex="0" role="region" aria-label=${o("firstRows")}><table>
				<thead><tr>${r.map(i=>a`<th key=${i} scope="col">${o(`column.${i}`)}</th>`)}</tr></thead>
				<tbody>${s.map((i,c)=>a`<tr key=${c}>${r.map(m=>a`<td key=${m}><bdi>${dn(m,i[m])}</bdi></td>`)}</tr>`)}</tbody>
			</table></div>
			<form onSubmit=${i=>rn(e,i)}>
				${e==="appointments"&&a`
					<label class="tick"><input type="checkbox" name="cancel_missing" /> ${o("cancelMissing")}</label>
					<p class="hint">${o("cancelMissingHint")}</p>`}
				<button class="main" id="put" disabled=${D.value!==null}>${o("importRows",u(t))}</button>
			</form>
		</section>`}function mn({parts:[e="appointments"]}){return f(()=>{jt(),document.querySelector("#file")?.focus()},[e]),a`
		<h1>${o("import")}</h1>
		<div class="filters">${nn.map(t=>a`<a key=${t} href=${`#import/${t}`} aria-current=${t===e?"page":void 0}>${o(t)}</a>`)}</div>
		<p>${o("importHint")}</p>
		<p class="hint"><code dir="ltr">${o(`columns.${e}`)}</code></p>
		<label>${o("file")}<input id="file" type="file" accept=${e==="appointments"?".csv,.ics,text/csv,text/calendar":".csv,text/csv"} onChange=${({target:t})=>{t.files.length>0&&sn(e,t.files[0])}} /></label>
		${D.value&&a`<p role="status">${o(`step.${D.value.what}`)} <progress value=${D.value.done} max=${Math.max(1,D.value.all)} aria-label=${o(`step.${D.value.what}`)}></progress></p>`}
		${P.value&&(P.value.wrong>0?a`<${un} />`:P.value.rows===0?a`<p role="status">${o("noRows")}</p>`:a`<${pn} what=${e} />`)}
		${re.value&&a`<p class="held" role="status">${o("imported",u(re.value.rows))}${re.value.cancelled>0?` ${o("cancelledToo",u(re.value.cancelled))}`:""} <a href=${e==="people"?"#inbox":`#${e}`}>${o("look")}</a></p>`}`}var R=e=>e===null?o("notice.others"):x.value.languages.find(t=>t.tag===e)?.name??e,X=e=>e%1440===0?o("notice.days",u(e/1440)):e%60===0?o("notice.hours",u(e/60)):o("notice.minutes",u(e)),Ie=({kind:e,name:t,notice:n})=>a`${o(`notice.to.${e}`)} ${e==="those"?a`<a href=${`#notice/${n}`}>${n}</a>`:a`<bdi>${t}</bdi>`}`,Te=({after:e,without:t})=>t?o("notice.without"):e===0?o("notice.atOnce"):o("notice.after",X(e)),Le=({language:e,recording:t})=>t&&a`
	<small>${o("notice.seconds",u(Number(/-(\d+)s/.exec(t)?.[1])))}</small>
	<audio controls preload="none" src=${`/audio/notices/${t}`} aria-label=${`${o("notice.recording")}: ${R(e)}`}></audio>`;function Kt({text:e,letters:t}){let n=[];for(let s of e){let l=t.includes(s),r=n.at(-1);r?.marked===l&&!l?r.text+=s:n.push({marked:l,text:s})}return n.map(({marked:s,text:l},r)=>s?a`<mark key=${r}>${l}</mark>`:l)}var G=6e4,Ae=1440*G,Z=({share:e,kind:t="",size:n=""})=>a`
	<svg class=${`measure ${n}`} aria-hidden="true" preserveAspectRatio="none" viewBox="0 0 100 10"><rect class=${t} width=${Math.max(e>0?.5:0,100*e)} height="10" /></svg>`,ot=(e,t)=>t>0?e/t:0;function fn({notice:e,result:t}){let n=Math.max(...t.texts.map(({people:s})=>s));return a`
		<div class="scroll"><table>
			<caption>${o("notice.perLanguage")}</caption>
			<thead><tr><th scope="col">${o("notice.language")}</th><th scope="col" class="number">${o("notice.people")}</th><th class="wide"><span class="hidden">${o("notice.bar")}</span></th>
				<th scope="col" class="number">${o(e.call?"notice.callMinutes":"notice.parts")}</th><th scope="col" class="number">${o("notice.cost")}</th></tr></thead>
			<tbody>${t.texts.map(s=>a`
				<tr key=${s.language}><th scope="row"><bdi>${R(s.language)}</bdi><${Z} size="narrow" share=${ot(s.people,n)} /></th><td class="number">${u(s.people)}</td>
					<td class="wide"><${Z} share=${ot(s.people,n)} /></td>
					<td class="number">${u(s.parts*s.people)} <small>${o("notice.each",u(s.parts))}</small>${s.seconds>0&&a` <small>${o("notice.seconds",u(s.seconds))}</small>`}</td><td class="number">${B(s.cost/1e6)}</td></tr>`)}</tbody>
			<tfoot><tr><th scope="row">${o("notice.together")}</th><td class="number">${u(t.people)}</td><td class="wide"></td><td class="number">${u(t.parts)}</td><td class="number">${B(t.cost/1e6)}</td></tr></tfoot>
		</table></div>`}function nt({reasons:e,people:t}){let n=Object.entries(e),s=n.reduce((l,[,r])=>l+r,t);return n.length>0&&a`
		<div class="scroll"><table>
			<caption>${o("notice.leftOut")}</caption>
			<tbody>${n.map(([l,r])=>a`
				<tr key=${l}><th scope="row">${o(`notice.reason.${l}`)}</th><td class="number">${u(r)}</td><td class="wide"><${Z} kind="out" share=${ot(r,s)} /></td></tr>`)}</tbody>
		</table></div>`}function hn([e,t],n,s){let l=[];if(e===t)return l;for(let r=n-Ae;r<s&&l.length<40;r+=Ae){let i=new Date(r).setHours(0,0,0,0),c=new Date(i).setHours(0,e),m=new Date(e<t?i:i+Ae+36e5).setHours(0,t);m>n&&c<s&&l.push([Math.max(c,n),Math.min(m,s)])}return l}var tt=26,vn=[10,30,60,120,180,360,720,1440,2880,5760,14400];function gn({notice:e,result:t}){let n=t.to.filter(p=>p.starts>0),s=t.starts-10*G,l=Math.max(t.ends+10*G,s+60*G),r=xe[ae.value].direction==="rtl",i=p=>100*(p-s)/(l-s),c=(p,O)=>{let oe=Math.max(.7,i(O)-i(p));return{x:`${r?100-i(p)-oe:i(p)}%`,width:`${oe}%`}},m=G*(vn.find(p=>(l-s)/G/p<=6)??20*1440),d=[];for(let p=new Date(s).setHours(0,0,0,0);p<l&&d.length<12;p+=m)i(p)>3&&i(p)<97&&d.push(p);let v=n.length*tt+24,C=hn(t.quiet,s,l),T=`${o("notice.starts")} ${k(t.starts)}, ${o("notice.ends")} ${k(t.ends)}`;return a`
		<figure>
			<figcaption>${o("notice.when")}</figcaption>
			<svg class="time" role="img" aria-label=${T} width="100%" height=${v}>
				${C.map(([p,O])=>a`<rect key=${p} class="quiet" ...${c(p,O)} y="0" height=${v-20} />`)}
				${d.map(p=>a`<g key=${p}>
					<line x1=${c(p,p).x} x2=${c(p,p).x} y1="0" y2=${v-20} />
					<text x=${c(p,p).x} y=${v-5} text-anchor="middle">${m>=Ae?new Date(p).getDate():Et(p)}</text></g>`)}
				${n.map((p,O)=>a`<rect key=${O} class="lane" ...${c(p.starts,p.ends)} y=${O*tt+4} height=${tt-8} rx="3" />`)}
			</svg>
			${C.length>0&&a`<p class="hint"><svg class="key" aria-hidden="true" width="14" height="14"><rect class="quiet" width="14" height="14" /></svg> ${o("notice.quiet")}</p>`}
			<div class="scroll"><table>
				<thead><tr><th scope="col">${o("notice.who")}</th><th scope="col" class="number">${o("notice.people")}</th><th scope="col">${o("notice.starts")}</th><th scope="col">${o("notice.ends")}</th></tr></thead>
				<tbody>${e.to.map((p,O)=>a`
					<tr key=${O}><th scope="row"><${Ie} ...${p} /> <small>${Te(p)}</small></th><td class="number">${p.without?"–":u(t.to[O].people)}</td>
						<td>${t.to[O].starts?k(t.to[O].starts):"–"}</td><td>${t.to[O].ends?k(t.to[O].ends):"–"}</td></tr>`)}</tbody>
			</table></div>
		</figure>`}function bn({result:e}){return a`
		${e.no_way&&a`<p class="warning">${o("notice.noWay")}</p>`}
		${e.people===0&&a`<p class="warning">${o("notice.nobody")}</p>`}
		${e.texts.filter(({lost:t})=>t).map(({language:t})=>a`<p key=${t} class="warning">${o("notice.lost",R(t))}</p>`)}
		${e.over&&a`<p class="warning">${o("notice.over",B((e.cap-e.spent)/1e6))}</p>`}
		${e.late>0&&a`<p class="warning">${o("notice.late",u(e.late))}</p>`}
		${e.waits_quiet&&a`<p class="warning">${o("notice.waitsQuiet")}</p>`}`}function Ne({notice:e,result:t}){let n=Math.max(1,Math.round((t.ends-t.starts)/G));return a`
		<section class="rehearsal" aria-label=${o("notice.rehearsal")}>
			<h2>${o("notice.rehearsal")}</h2>
			<p class="sum"><strong>${o("notice.sumPeople",u(t.people))}</strong> · ${o("notice.sumCost",B(t.cost/1e6))} · ${o("notice.sumTime",X(n))}</p>
			<${bn} result=${t} />
			<${fn} notice=${e} result=${t} />
			<${nt} reasons=${t.left_out} people=${t.people} />
			<${gn} notice=${e} result=${t} />
		</section>`}var j=$([]),Wt,yn=E();async function ce(e){Wt!==e&&(j.value=[]),Wt=e,await yn([`voices/${e}`],t=>{j.value=t.clips})}var Pt=e=>x.value.languages.find(t=>t.tag===e),ue=e=>Pt(e)?.name??e,K=({tag:e,children:t})=>a`
	<p class="aloud" lang=${e} dir=${e?Pt(e)?.right_to_left?"rtl":"ltr":"auto"}>${t}</p>`;function Xt({addresses:e,label:t,id:n}){let[s,l]=ke(0);return a`<audio id=${n} controls preload="none" src=${e[s]} aria-label=${t} autoplay=${s>0} onEnded=${()=>l((s+1)%e.length)}></audio>`}var Vt={rate:8e3,longest:600,tidies:!0};function wn(e,t){let n=new DataView(new ArrayBuffer(44+2*e.length)),s=(l,r)=>[...r].forEach((i,c)=>n.setUint8(l+c,i.charCodeAt(0)));return s(0,"RIFF"),n.setUint32(4,36+2*e.length,!0),s(8,"WAVEfmt "),n.setUint32(16,16,!0),n.setUint16(20,1,!0),n.setUint16(22,1,!0),n.setUint32(24,t,!0),n.setUint32(28,2*t,!0),n.setUint16(32,2,!0),n.setUint16(34,16,!0),s(36,"data"),n.setUint32(40,2*e.length,!0),e.forEach((l,r)=>n.setInt16(44+2*r,Math.round(Math.max(-1,Math.min(1,l))*32767),!0)),new Uint8Array(n.buffer)}async function zt(e,{rate:t,longest:n}){let l=await new OfflineAudioContext(1,1,t).decodeAudioData(await e.arrayBuffer()),r=Math.min(l.duration,n),i=new OfflineAudioContext(1,Math.max(1,Math.floor(r*t)),t),c=i.createBufferSource();c.buffer=l,c.connect(i.destination),c.start();let m=await i.startRendering(),d=wn(m.getChannelData(0),t);return{seconds:Math.max(1,Math.round(r)),sound:URL.createObjectURL(new Blob([d],{type:"audio/wav"})),wave:d}}var Ue=class e{static async begin(t=Vt){let n=new e,{tidies:s}=n.shape=t;return n.stream=await navigator.mediaDevices.getUserMedia({audio:{echoCancellation:s,noiseSuppression:s,autoGainControl:s}}),n.recorder=new MediaRecorder(n.stream),n.chunks=[],n.recorder.ondataavailable=({data:l})=>n.chunks.push(l),n.recorder.start(),n}async end(){let t=new Promise(n=>{this.recorder.onstop=n});this.recorder.stop(),await t;for(let n of this.stream.getTracks())n.stop();return zt(new Blob(this.chunks),this.shape).catch(()=>null)}},Yt=(e,t=Vt)=>zt(e,t).catch(()=>null);var Gt={rate:16e3,longest:360,tidies:!1},Zt=12<<20,kn=/\.(wav|flac|ogg|oga|opus|mp3)$/i,Qt=["unreachable","busy"],xn=2e3,Fe={state:"none"},b=$(Fe),$e=e=>b.value.key===e?b.value:Fe,at,Jt,U=0;function He({key:e},{message:t,said:n}){q.value=t,b.value={state:"none",key:e,said:t.endsWith("-sound")?n:void 0}}async function Cn(e,t){for(let n=2;;n--)try{return await e()}catch(s){if(n===0||!Qt.includes(s.message)||(await new Promise(l=>{setTimeout(l,xn)}),!t()))throw s}}async function st(e,t){let n=++U,s=()=>n===U;q.value=se.value="",b.value={state:"preparing",key:e.key};try{if(t.size>Zt)throw new Error("upload");let{seconds:l}=await Cn(async()=>(await ne(t),g(`${e.path}/hear`,e.body)),s);s()&&(b.value={state:"ready",key:e.key,seconds:l,sound:`api/${e.path}/heard?language=${e.body.language}&take=${U}`})}catch(l){s()&&He(e,l)}}async function qe(e){q.value=se.value="";let t=++U;try{let n=await Ue.begin(Gt);if(t!==U){n.end();return}at=n,b.value={state:"recording",key:e.key,since:Date.now()},Jt=setTimeout(fe,(e.longest-1)*1e3,e)}catch{He(e,new Error("voice-microphone"))}}function eo(){let e=at;return clearTimeout(Jt),at=null,e?.end()}async function fe(e){let t=U;b.value={state:"preparing",key:e.key};let n=await eo();t===U&&(n===null?He(e,new Error("voice-microphone")):await st(e,new File([n.wave],"voice.wav")))}async function _e(e,t){if(kn.test(t.name)&&t.size<=Zt)return st(e,t);let n=++U;b.value={state:"preparing",key:e.key};let s=await Yt(t,Gt);n===U&&await st(e,s===null?t:new File([s.wave],"voice.wav"))}function V(){U++,eo(),b.value=Fe}async function je(e,t,n,s){let l=b.value;q.value=se.value="",b.value={...l,state:"keeping",key:e.key};try{await s(await g(`${e.path}/${t}`,{...e.body,...n})),b.value=Fe}catch(r){He(e,r),Qt.includes(r.message)&&(b.value=l)}}var F=({name:e})=>a` <kbd aria-hidden="true">${e}</kbd>`,to=e=>`${Math.floor(e/60)}:${String(e%60).padStart(2,"0")}`;function On({since:e,longest:t}){let[n,s]=ke(e);return f(()=>{let l=setInterval(()=>s(Date.now()),250);return()=>clearInterval(l)},[]),a` <bdi dir="ltr" aria-hidden="true">${to(Math.floor((n-e)/1e3))} / ${to(t)}</bdi>`}var oo={recording:"voice.recording",preparing:"voice.working",keeping:"voice.working"},Ke=({label:e})=>a`
	<p><strong>${e}</strong> <small>${u(b.value.seconds)} s</small></p>
	<audio id="taken" controls src=${b.value.sound} aria-label=${e}></audio>`;function We({id:e,what:t,actions:n,ready:s,isMain:l,children:r}){let{state:i,said:c,since:m}=$e(t.key),v=b.value.state!=="none"&&b.value.key!==t.key||i==="preparing"||i==="keeping";return a`
		${c&&a`<p class="hint"><bdi lang="en" dir="ltr">${c}</bdi></p>`}
		<p role="status">${oo[i]?o(oo[i]):""}</p>
		${i==="recording"&&a`<p><${On} since=${m} longest=${t.longest} /></p>`}
		${i==="ready"&&s}
		<div class="actions">
			<button type="button" id=${`${e}-record`} class=${l&&i!=="ready"?"main":""} aria-pressed=${i==="recording"} aria-disabled=${v} onClick=${n.record}>${o(i==="recording"?"voice.stop":"voice.record")}<${F} name="R" /></button>
			<label class="pick">${o("voice.file")}<${F} name="U" /> <input id=${`${e}-file`} type="file" accept="audio/*,.opus" disabled=${v||i==="recording"} onChange=${n.choose} /></label>
			${r}
		</div>`}var so=e=>`voice-${e??"others"}`,it=e=>({key:`notice/${e??""}`,path:"notices",body:{language:e??""},longest:180}),no=(e,t)=>document.getElementById(`${so(e)}-${t}`);function rt(){return b.value.state==="none"?!1:(q.value="notice-take",document.querySelector(".take button")?.focus(),!0)}function lo({language:e,text:t},n){let s=it(e),l=(...i)=>i.includes($e(s.key).state),r=()=>l("ready")||!rt();return{record:()=>{l("recording")?fe(s):!l("preparing","keeping")&&r()&&qe(s)},choose:({target:i})=>i.files.length>0&&r()&&_e(s,i.files[0]),keep:()=>l("ready")&&je(s,"keep",{},({recording:i})=>n({recording:i,read:t})),drop:()=>l("ready","recording")&&V()}}var Sn=({actions:e})=>a`
	<div class="take">
		<${Ke} label=${o("notice.taken")} />
		<div class="actions"><button type="button" class="main" onClick=${e.keep}>${o("voice.keep")}<${F} name="K" /></button>
			<button type="button" onClick=${e.drop}>${o("voice.drop")}<${F} name="X" /></button></div>
	</div>`;function io({text:e,put:t}){let{language:n,text:s,recording:l,read:r}=e,i=it(n),c=lo(e,t),{state:m}=$e(i.key);return s.trim()===""?null:a`
		<div class="voice" role="group" aria-label=${`${o("notice.recording")}: ${R(n)}`}>
			${m==="recording"&&a`<${K} tag=${n}>${s}<//>`}
			<${Le} language=${n} recording=${l} />
			${l&&r!==s&&a`<p class="warning">${o("notice.otherText")}</p>`}
			${!l&&m==="none"&&a`<p class="hint">${o("notice.madeUp")}</p>`}
			<${We} id=${so(n)} what=${i} actions=${c} ready=${a`<${Sn} actions=${c} />`}>
				${l&&a`<button type="button" onClick=${()=>t({recording:null})}>${o("notice.noRecording")}</button>`}
			<//>
		</div>`}function ao(e){let t=e.find(({language:n})=>document.getElementById(`text-${n??"others"}`).closest(".card").contains(document.activeElement));return t&&!t.recording?t:e.find(({recording:n})=>!n)??t??e[0]}function ro(e,t){let n=e.filter(({text:r})=>r.trim()!==""),s=()=>n.find(({language:r})=>$e(it(r).key).state!=="none"),l=r=>lo(r,i=>t(r,i));return[{key:"r",name:"voice.record",run:()=>{let r=s()??ao(n);r&&(no(r.language,"record")?.focus(),l(r).record())}},{key:"l",name:"voice.listen",run:ct},{key:"k",name:"voice.keep",run:()=>s()&&l(s()).keep()},{key:"x",name:"voice.drop",run:()=>s()&&l(s()).drop()},{key:"u",name:"voice.file",run:()=>no((s()??ao(n))?.language,"file")?.click()}]}var lt;function ct(){let e=[...document.querySelectorAll(".cards audio")],t=e.find(s=>!s.paused),n=e[(e.indexOf(t??lt)+1)%e.length];t?.pause(),lt=document.getElementById("taken")??n,lt?.play()}var ut=$(null),Mn=E(),En={n:()=>A("notice-edit","new"),j:()=>co(1),k:()=>co(-1)};function co(e){let t=[...document.querySelectorAll(".tasks a")];t[Math.max(0,Math.min(t.length-1,t.indexOf(document.activeElement)+e))]?.focus()}var $t=({notice:{state:e,urgent:t}})=>a`
	<span class=${`tag state-${e}`}>${o(`notice.state.${e}`)}</span>
	${t&&a`<b class="tag">${o("urgent")}</b>`}`;function Rn(){return f(()=>{h(()=>Mn(["notices"],e=>{({notices:ut.value}=e)}))},[le.value.count]),W(En),a`
		<h1>${o("notices")}</h1>
		<p><a class="button main" href="#notice-edit/new">${o("notice.new")}</a></p>
		${ut.value?.length===0&&a`<p class="empty">${o("notice.none")}</p>`}
		<ul class="tasks">${ut.value?.map(e=>a`
			<li key=${e.id} class=${e.state==="running"?"live":""}>
				<div class="what">
					<a href=${`#notice/${e.id}`}><strong dir="auto">${e.title??"?"}</strong></a>
					<small><${$t} notice=${e} /> <bdi>${e.by}</bdi>
						<time>${k(e.starts||e.made)}</time></small>
				</div>
			</li>`)}</ul>
		<p class="hint">${o("notice.keys")}</p>`}var w=$(null),ve=$(null),he=$(!1),Pe=$(""),Bn=({state:e,messages:t})=>e==="running"||t.waiting+t.sending>0,Xe=({state:e})=>e==="draft"||e==="approved",Dn=E(),In=E(),uo=e=>Dn([`notices/${e}`],t=>{w.value=t,Xe(t)&&ve.value?.hash!==t.hash&&h(()=>In([`notices/${e}/rehearsal`],n=>{ve.value={hash:t.hash,...n}}))}),Tn=e=>Bn(e)?1e3:Xe(e)?5e3:0;function Ln(e){let t,n=async()=>{let s=performance.now();await _(()=>uo(e));let l=performance.now()-s,r=w.value?Tn(w.value):0;t!==null&&r>0&&(t=setTimeout(n,Math.max(r,10*l)))};return n(),()=>{clearTimeout(t),t=null}}var Q=(e,t={})=>h(async()=>{he.value=!1,await g(`notices/${w.value.id}`,{what:e,...t}),await uo(w.value.id),le.value={count:le.value.count+1,person:void 0}});async function An(e){e.preventDefault();let{language:t}=Object.fromEntries(new FormData(e.target));Pe.value="",await h(()=>g(`notices/${w.value.id}/test`,{language:t}))&&(Pe.value=o("notice.tested"))}function Nn(){let e=w.value;return a`
		<h1><bdi>${e.title}</bdi></h1>
		<p><${$t} notice=${e} /></p>
		<dl class="facts">
			<dt>${o("notice.writtenBy")}</dt><dd><bdi>${e.by}</bdi> · <time>${k(e.made)}</time></dd>
			<dt>${o("notice.approvedBy")}</dt><dd>${e.approved_by?a`<bdi>${e.approved_by}</bdi> · <time>${k(e.approved)}</time>`:"–"}</dd>
			<dt>${o("notice.hash")}</dt><dd><code>${e.hash}</code></dd>
			${(e.starts||e.start)>0&&a`<dt>${o("notice.starts")}</dt><dd><time>${k(e.starts||e.start)}</time></dd>`}
			${e.valid>0&&a`<dt>${o("notice.valid")}</dt><dd>${X(e.valid)}</dd>`}
			${e.call&&a`<dt>${o("notice.how")}</dt><dd>${o("notice.call")}</dd>`}
			<dt>${o("notice.who")}</dt><dd>${e.to.map((t,n)=>a`<span key=${n}>${n>0&&" · "}<${Ie} ...${t} /> <small>${Te(t)}</small></span>`)}
				${e.only.length>0&&a` · <small>${o("notice.only")}: ${e.only.map(R).join(", ")}</small>`}</dd>
		</dl>`}var Un=()=>a`
	<div class="cards" role="list" aria-label=${o("notice.texts")}>${w.value.texts.map(({language:e,text:t,recording:n})=>a`
		<div key=${e} role="listitem" class="card"><strong><bdi>${R(e)}</bdi></strong><p dir="auto" lang=${e??void 0}>${t}</p>
			${w.value.call&&!n&&a`<p class="hint">${o("notice.madeUp")}</p>`}
			<${Le} language=${e} recording=${n} /></div>`)}</div>`;function Fn(){let e=w.value;return e.call?null:e.phone?a`
		<form class="actions" onSubmit=${An}>
			<label class="inline"><span>${o("notice.testIn")}</span> <select name="language">${e.texts.map(({language:t})=>a`<option key=${t} value=${t??""}>${R(t)}</option>`)}</select></label>
			<button>${o("notice.test")} <bdi dir="ltr">${e.phone}</bdi></button>
			<output role="status">${Pe.value}</output>
		</form>`:a`<p class="hint">${o("notice.noPhone")} <code dir="ltr">passaparola notice phone +39… ${L.value.name} --by …</code></p>`}function Hn(){return a`
		<form class="actions" onSubmit=${t=>{t.preventDefault();let{at:n}=Object.fromEntries(new FormData(t.target));Q("start",{at:n?Se(n):0})}}>
			<button class="main">${o("notice.start")}</button>
			<label class="inline"><span>${o("notice.startAt")}</span> <input name="at" type="datetime-local" /></label>
		</form>`}var qn=()=>he.value?a`
	<button type="button" class="alert" onClick=${()=>Q("stop")}>${o("notice.stopSure")}</button>
	<button type="button" onClick=${()=>{he.value=!1}}>${o("notice.stopNot")}</button>`:a`
	<button type="button" onClick=${()=>{he.value=!0}}>${o("notice.stop")}</button>`;function _n(){let e=w.value,t=sessionStorage.getItem(`pin-${e.id}`);return a`
		${t&&e.street&&a`<p class="warning">${o("notice.pin")} <code dir="ltr">${e.id} ${e.street} ${t}</code></p>`}
		${e.state==="draft"&&(e.own?a`<p>${o("notice.waitsApproval")}</p>`:a`
			<p class="actions"><button type="button" class="main" onClick=${()=>Q("approve",{hash:e.hash})}>${o("notice.approve")} <code>${e.hash}</code></button></p>
			<p class="hint">${o("notice.approveHint")}</p>`)}
		${e.state==="approved"&&a`<${Hn} />`}
		<p class="actions">${e.own&&a`<a class="button" href=${`#notice-edit/${e.id}`}>${o("notice.change")}</a>`}</p>
		<${Fn} />
		${ve.value&&a`<${Ne} notice=${e} result=${ve.value} />`}`}var jn=["delivered","sent","sending","waiting","unknown","failed","stopped"];function Kn(){let{messages:e,to_come:t,failed:n,planned:s}=w.value,l=[...jn.map(c=>[o(`notice.message.${c}`),e[c],c]),[o("notice.toCome"),t,"waiting"]].filter(([,c])=>c>0),r=e.delivered+e.sent+e.unknown+e.failed+e.stopped,i=r+e.waiting+e.sending+t;return a`
		<p class="sum" role="status">${o("notice.gone",u(r))} / ${u(i)}${s?"":" …"}</p>
		<progress aria-label=${o("notice.progress")} max=${Math.max(i,1)} value=${r}></progress>
		<div class="scroll"><table>
			<caption>${o("notice.results")}</caption>
			<tbody>${l.map(([c,m,d])=>a`
				<tr key=${c}><th scope="row">${c}</th><td class="number">${u(m)}</td><td class="wide"><${Z} kind=${d==="failed"?"out":""} share=${i>0?m/i:0} /></td></tr>`)}</tbody>
		</table></div>
		${Object.keys(n).length>0&&a`<div class="scroll"><table>
			<caption>${o("notice.whyFailed")}</caption>
			<tbody>${Object.entries(n).map(([c,m])=>a`<tr key=${c}><th scope="row">${o(`failure.${c}`)}</th><td class="number">${u(m)}</td></tr>`)}</tbody></table></div>`}
		<${nt} reasons=${w.value.left_out} people=${i} />`}function Wn(){let{state:e,id:t}=w.value;return a`
		${!(e==="done"||e==="stopped")&&a`<p class="actions">
			${e==="running"?a`<button type="button" class="main" onClick=${()=>Q("pause")}>${o("notice.pause")}</button>`:a`<button type="button" class="main" onClick=${()=>Q("start")}>${o("notice.resume")}</button>`}
			<${qn} /></p>`}
		<${Kn} />
		<h2>${o("notice.again")}</h2>
		<p class="actions">${["moved","cancelled","more"].map(s=>a`<a key=${s} class="button" href=${`#notice-edit/new/${t}/${s}`}>${o(`notice.again.${s}`)}</a>`)}</p>`}var Pn={p:()=>w.value?.state==="running"?Q("pause"):w.value?.state==="paused"&&Q("start"),e:()=>w.value?.own&&Xe(w.value)&&document.querySelector('a[href^="#notice-edit/"]').click(),l:ct};function Xn({parts:[e]}){return f(()=>{w.value=ve.value=null,Pe.value="",he.value=!1},[e]),f(()=>Ln(e),[e,w.value?.state,le.value.count]),W(Pn),w.value===null?a`<h1 class="hidden">${o("notices")}</h1>`:a`
		<${Nn} />
		<${Un} />
		${Xe(w.value)?a`<${_n} />`:a`<${Wn} />`}
		<p class="hint">${o("notice.oneKeys")}</p>`}var y=$(null),Ve=$({lists:[],desks:[]}),ge=$(null),de=$({}),Vn=[30,60,120,360,1440,4320],zn=[15,30,60,120,360,1440],dt=()=>({title:"",to:[{kind:"list",name:"",notice:0,after:0,without:!1}],only:[],start:0,valid:0,urgent:!1,call:!1,street:"",texts:[{language:x.value.languages[0].tag,text:""},{language:null,text:""}]});function Yn(e,t){let n=e.again[t]??{};return{...dt(),title:`${o(`notice.again.${t}`)}: ${e.title}`.slice(0,100),urgent:!0,valid:120,call:e.call,to:[{kind:"those",name:null,notice:e.id,after:0,without:!1}],texts:e.texts.map(({language:s,text:l})=>({language:s,text:(n[s??"en"]??"")+l}))}}var Gn=e=>({...e,texts:e.texts.map(t=>({...t,read:t.text}))});async function Zn([e,t,n]){y.value=ge.value=null,de.value={},await h(async()=>{Ve.value=await M("audience"),y.value=e!=="new"?Gn(await M(`notices/${e}`)):t?Yn(await M(`notices/${t}`),n):dt();for(let{language:s,text:l}of y.value.texts)po(s,l)})}var I=e=>{y.value={...y.value,...e},ge.value=null},be=(e,t,n)=>I({[e]:y.value[e].map((s,l)=>l===t?{...s,...n}:s)}),Qn=(e,t)=>I({[e]:y.value[e].filter((n,s)=>s!==t)});async function po(e,t){try{let n=t?await g("parts",{text:t}):null;de.value={...de.value,[e]:n}}catch{de.value={...de.value,[e]:null}}}var $o={};function mo(e,t){let{language:n}=y.value.texts[e];be("texts",e,{text:t}),clearTimeout($o[n]),$o[n]=setTimeout(po,200,n,t)}function Jn({index:e,text:t,weight:n}){if(!n)return a`<output></output>`;let s=n.letters&&[...n.letters].length<=12;return a`
		<output>${o("notice.weight",u(n.parts))} · ${o("notice.letterCount",u(n.units))}${n.price?` · ${B(n.price)}`:""}</output>
		${n.encoding==="ucs2"&&!s&&a`<p class="hint">${o("notice.script")}</p>`}
		${s&&a`
			<p class="letters" dir="auto"><${Kt} text=${t} letters=${n.letters} /></p>
			<p class="hint">${o("notice.dear")}${n.plain&&n.plain_parts<n.parts?` ${o("notice.plainSaves",u(n.plain_parts))}`:""}</p>
			${n.plain&&a`<button type="button" onClick=${()=>{mo(e,n.plain)}}>${o("notice.usePlain")}</button>`}`}`}function ea({index:e,text:t}){let{language:n,text:s}=t,l=`text-${n??"others"}`;return a`
		<div class="card">
			<label for=${l}><bdi>${R(n)}</bdi></label>
			<textarea id=${l} rows="4" maxlength="1600" dir="auto" lang=${n??void 0} value=${s} onInput=${({target:r})=>mo(e,r.value)}></textarea>
			${y.value.call?a`<${io} text=${t} put=${r=>be("texts",e,r)} />`:a`<${Jn} index=${e} text=${s} weight=${de.value[n]} />`}
		</div>`}function ta(){let{texts:e,call:t}=y.value,n=[...x.value.languages.map(({tag:s})=>s),null].filter(s=>!e.some(({language:l})=>l===s));return a`
		<fieldset><legend>${o("notice.texts")}</legend>
			<label class="tick"><input type="checkbox" id="call" checked=${t} onChange=${({target:s})=>I({call:s.checked})} /> ${o("notice.call")}</label>
			${t&&a`<p class="hint">${o("notice.voiceKeys")}</p>`}
			<div class="cards">${e.map((s,l)=>a`<${ea} key=${s.language} index=${l} text=${s} />`)}</div>
			${n.length>0&&a`<label class="inline">${o("notice.addLanguage")}
				<select value="" onChange=${({target:s})=>{I({texts:[...e,{language:s.value==="others"?null:s.value,text:""}]}),s.value=""}}><option value=""></option>${n.map(s=>a`<option key=${s} value=${s??"others"}>${R(s)}</option>`)}</select></label>`}
			<p class="hint">${o("notice.textsHint")}</p>
		</fieldset>`}var oa=()=>[...Ve.value.lists.map(({name:e,people:t})=>["list",e,`${e} (${u(t)})`]),...Ve.value.lists.filter(({themselves:e})=>e>0).map(({name:e,themselves:t})=>["tag",e,`${e} (${u(t)})`]),...Ve.value.desks.map(e=>["desk",e,Y(e)])];function na({index:e,people:t}){let n=t.kind==="those"?`those/${t.notice}`:`${t.kind}/${t.name??""}`,s=oa(),l=({target:r})=>{let[i,...c]=r.value.split("/");be("to",e,i==="those"?{kind:i,notice:Number(c[0]),name:null}:{kind:i,name:c.join("/"),notice:0})};return a`
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
				<select value=${t.without?"without":String(t.after)} onChange=${({target:r})=>be("to",e,r.value==="without"?{without:!0,after:0}:{without:!1,after:Number(r.value)})}>
					<option value="0">${o("notice.atOnce")}</option>
					${[...new Set([...zn,t.after])].filter(Boolean).map(r=>a`<option key=${r} value=${r}>${o("notice.after",X(r))}</option>`)}
					<option value="without">${o("notice.without")}</option>
				</select></label>
			${y.value.to.length>1&&a`<button type="button" onClick=${()=>Qn("to",e)}>${o("notice.remove")}</button>`}
		</li>`}function aa(){let{to:e,only:t}=y.value;return a`
		<fieldset><legend>${o("notice.who")}</legend>
			<ul class="lines">${e.map((n,s)=>a`<${na} key=${s} index=${s} people=${n} />`)}</ul>
			<button type="button" onClick=${()=>I({to:[...e,{...dt().to[0],after:60}]})}>${o("notice.addLine")}</button>
			<details open=${t.length>0}><summary>${o("notice.only")}</summary>
				<div class="ticks">${x.value.languages.map(({tag:n,name:s})=>a`
					<label key=${n} class="tick"><input type="checkbox" checked=${t.includes(n)} onChange=${({target:l})=>I({only:l.checked?[...t,n]:t.filter(r=>r!==n)})} /> <bdi>${s}</bdi></label>`)}</div></details>
		</fieldset>`}function sa(){let{start:e,valid:t,urgent:n,street:s}=y.value;return a`
		<fieldset class="options"><legend>${o("notice.when")}</legend>
			<label>${o("notice.startAt")}<input type="datetime-local" value=${e?St(e):""} onChange=${({target:l})=>I({start:l.value?Se(l.value):0})} /></label>
			<label>${o("notice.valid")}<select value=${String(t)} required=${n} onChange=${({target:l})=>I({valid:Number(l.value)})}>
				<option value="0">${o("notice.always")}</option>
				${[...new Set([...Vn,t])].filter(Boolean).map(l=>a`<option key=${l} value=${l}>${X(l)}</option>`)}</select></label>
			<label class="tick"><input type="checkbox" checked=${n} onChange=${({target:l})=>I({urgent:l.checked,valid:l.checked&&t===0?120:t})} /> ${o("notice.urgent")}</label>
			<label>${o("notice.street")}<input value=${s??""} pattern="[A-Za-z]{4,12}" maxlength="12" onInput=${({target:l})=>I({street:l.value})} /></label>
		</fieldset>`}var fo=()=>({...y.value,street:y.value.street??"",texts:y.value.texts.map(({language:e,text:t,recording:n})=>({language:e,text:t,recording:y.value.call?n:null}))});async function la(){await h(async()=>{ge.value=await g("rehearsal",fo())})}async function ia(e,t){e.preventDefault(),!rt()&&await h(async()=>{let n=await g(t==="new"?"notices":`notices/${t}/text`,fo());n.pin&&sessionStorage.setItem(`pin-${n.id}`,n.pin),A("notice",String(n.id))})}function ra({parts:e}){if(f(()=>(Zn(e),V),e),W(y.value?.call?ro(y.value.texts,(n,s)=>be("texts",y.value.texts.findIndex(({language:l})=>l===n.language),s)):[]),y.value===null)return a`<h1 class="hidden">${o("notice.new")}</h1>`;let t=n=>{n.key==="Enter"&&(n.ctrlKey||n.metaKey)&&n.currentTarget.requestSubmit()};return a`
		<h1>${o(e[0]==="new"?"notice.new":"notice.change")}</h1>
		<form class="notice-form" onSubmit=${n=>ia(n,e[0])} onKeyDown=${t}>
			<label>${o("notice.title")}<input id="title" ref=${Ee} required maxlength="100" dir="auto" value=${y.value.title} onInput=${({target:n})=>I({title:n.value})} /></label>
			<${aa} />
			<${ta} />
			<${sa} />
			<p class="actions"><button type="button" onClick=${la}>${o("notice.rehearse")}</button> <button class="main">${o("notice.save")}</button></p>
			<p class="hint">${o("notice.saveHint")}</p>
		</form>
		${ge.value&&a`<${Ne} notice=${y.value} result=${ge.value} />`}`}var ze=$(null),ca=E(),ua=[4,12,26,52],mt={week:["came","machine","person","asked","lost"],topic:["came","machine"],language:["came","machine","person"],hour:["came","machine","person","asked"],desk:["asked","waiting"]},pt={week:["machine","person"],topic:["machine"],language:["machine","person"],hour:["machine","person"],desk:["asked"]},$a={week:e=>Me(Re(e)),topic:e=>e===""?o("otherTopic"):Oe(e),language:e=>x.value.languages.find(({tag:t})=>t===e)?.name??o("unknownLanguage"),hour:e=>`${e}:00`,desk:Y},da=e=>e===null?"–":u(e);function pa({row:e,of:t,most:n}){let s=0;return a`
		<svg class="plot" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
			<rect class="back" width="100" height="10" />
			${t.map(l=>{let r=100*(e[l]??0)/n;return s+=r,a`<rect key=${l} class=${`of-${l}`} x=${s-r} width=${r} height="10" />`})}
		</svg>`}function ma({by:e}){let t=ze.value[e],n=Math.max(1,...t.map(s=>pt[e].reduce((l,r)=>l+(s[r]??0),0)));return a`
		<section class="numbers">
			<h2 id=${`by-${e}`}>${o(`by.${e}`)}</h2>
			${t.length===0?a`<p class="empty">${o("noNumbers")}</p>`:a`
				<div class="sheet" tabindex="0" role="region" aria-labelledby=${`by-${e}`}><table>
					<thead><tr><th scope="col">${o(`by.${e}`)}</th><td class="beside">${pt[e].map(s=>a`<span key=${s} class=${`key of-${s}`}>${o(`count.${s}`)}</span> `)}</td>
						${mt[e].map(s=>a`<th key=${s} scope="col">${o(`count.${s}`)}</th>`)}</tr></thead>
					<tbody>${t.map(s=>a`
						<tr key=${s.name}><th scope="row"><bdi>${$a[e](s.name)}</bdi></th>
							<td class="beside"><${pa} row=${s} of=${pt[e]} most=${n} /></td>
							${mt[e].map(l=>a`<td key=${l}>${da(s[l])}</td>`)}</tr>`)}</tbody>
				</table></div>`}
		</section>`}function fa({parts:[e="12"]}){f(()=>{_(()=>ca([`numbers?weeks=${e}`],n=>{ze.value=n}))},[e]);let t=()=>h(()=>Ot("numbers/export",{weeks:Number(e)},"numbers.csv"));return a`
		<h1>${o("numbers")} <small><bdi>${x.value.name}</bdi> · ${o("weeks",u(Number(e)))} · <time>${Mt(Date.now())}</time></small></h1>
		<div class="filters">
			${ua.map(n=>a`<button type="button" key=${n} aria-pressed=${String(n)===e} onClick=${()=>A("numbers",String(n))}>${o("weeks",u(n))}</button>`)}
			<button type="button" onClick=${()=>globalThis.print()}>${o("print")}</button>
			<button type="button" onClick=${t}>${o("export")}</button>
		</div>
		${ze.value&&a`
			<p class="hint">${o("suppressed",u(ze.value.below))}</p>
			${Object.keys(mt).map(n=>a`<${ma} key=${n} by=${n} />`)}`}`}var ht=$(null),J=$(null),ha=()=>h(async()=>{ht.value=(await M("staff")).staff});async function ft(e){if(J.value=null,e.desks===""){q.value="staff-desks";return}await h(async()=>{let t=await g("staff",e);t.link&&(J.value={name:e.name,link:`${location.origin}/desk/#link=${t.link}`})},"saved")&&(ht.value=(await M("staff")).staff)}var ho=e=>{let t=e.getAll("desks");return t.includes("all")?"all":t.join(" ")};function vo({role:e="volunteer",desks:t="desk"}){let n=t.split(" ");return a`
		<label>${o("roleWord")}<select name="role">${["volunteer","coordinator","admin"].map(s=>a`
			<option key=${s} value=${s} selected=${s===e}>${o(`role.${s}`)}</option>`)}</select></label>
		<fieldset><legend>${o("desks")}</legend>
			${["all",...x.value.desks].map(s=>a`
				<label key=${s} class="tick"><input type="checkbox" name="desks" value=${s} defaultChecked=${n.includes(s)} /> ${s==="all"?o("allDesks"):Y(s)}</label>`)}
		</fieldset>`}function va(){let e=async t=>{t.preventDefault();let n=new FormData(t.target);await ft({what:"add",name:n.get("name").trim(),role:n.get("role"),desks:ho(n)}),J.value&&t.target.reset()};return a`
		<section><h2>${o("addStaff")}</h2>
			<form class="stack" onSubmit=${e}>
				<label>${o("name")}<input name="name" required maxlength="32" autocapitalize="none" autocomplete="off" minlength="2" pattern="[a-z][a-z0-9.\\-]*" /></label>
				<p class="hint">${o("nameHint")}</p>
				<${vo} />
				<button class="main">${o("addStaff")}</button>
			</form></section>`}function ga({one:e}){let t=s=>{s.preventDefault();let l=new FormData(s.target);ft({what:"role",name:e.name,role:l.get("role"),desks:ho(l)})},n=s=>()=>ft({what:s,name:e.name});return a`
		<li class=${e.disabled?"off":""}>
			<details><summary><bdi>${e.name}</bdi>
				<span class="tag">${o(`role.${e.role}`)}</span>
				${e.disabled&&a`<b class="tag">${o("off")}</b>`}
				${!e.password&&a`<span class="tag">${o("noPassword")}</span>`}
				${e.code&&a`<span class="tag">${o("secondStep")}</span>`}
				<small>${e.desks==="all"?o("allDesks"):e.desks.split(" ").map(Y).join(", ")}</small></summary>
				<form class="stack" onSubmit=${t}><${vo} role=${e.role} desks=${e.desks} /><button>${o("save")}</button></form>
				<p class="deeds">
					<button type="button" onClick=${n("link")} disabled=${e.disabled}>${o("newLink")}</button>
					<button type="button" onClick=${n(e.disabled?"enable":"disable")} disabled=${e.name===L.value.name}>${o(e.disabled?"enable":"disable")}</button>
				</p>
			</details>
		</li>`}function ba(){return f(()=>{J.value=null,ha()},[]),a`
		<h1>${o("staff")}</h1>
		${J.value&&a`<p class="once" role="status">${o("linkOf")} <bdi>${J.value.name}</bdi>: <code dir="ltr">${J.value.link}</code><br />
			<small>${o("linkHint")}</small></p>`}
		<div class="panels">
			<section><h2>${o("staffNow")}</h2><ul class="items members">${ht.value?.map(e=>a`<${ga} key=${e.name} one=${e} />`)}</ul></section>
			<${va} />
		</div>`}var z=$(null),ee=$(null),te=$(!1);async function vt(e){({proposal:ee.value}=await M(`voices/texts?language=${e}`))}var gt=(e,t)=>h(async()=>{te.value=!0;try{await e()}finally{te.value=!1}},t),ya=(e,t)=>gt(async()=>{z.value=null,await ne(t),z.value=await g("voices/texts/check",{language:e})}),wa=e=>gt(async()=>{await g("voices/texts",{language:e}),z.value=null,await vt(e)},"texts.proposed"),go=(e,t)=>gt(async()=>{await g("voices/texts/decide",{language:e,what:t,print:ee.value.print}),await vt(e),await ce(e)},t==="accept"?"texts.accepted":"texts.removed");function bo({tag:e,of:{changes:t,all:n,findings:s}}){return a`
		${s.length>0&&a`<h3>${o("texts.wrong",u(s.length))}</h3>
			<ul class="findings">${s.map(({line:l,message:r},i)=>a`<li key=${i}><strong>${o("line",l)}</strong> <bdi lang="en" dir="ltr">${r}</bdi></li>`)}</ul>`}
		<h3>${o("texts.changes",u(n))}</h3>
		<ul class="changes">${t.map(({id:l,before:r,after:i})=>a`
			<li key=${l}><small><bdi lang="en" dir="ltr">${l}</bdi></small>
				${r&&a`<del><${K} tag=${e}>${r}<//></del>`}
				<ins><${K} tag=${e}>${i}<//></ins></li>`)}</ul>
		${n>t.length&&a`<p class="hint">${o("andMore",u(n-t.length))}</p>`}`}function ka({tag:e}){let{by:t,own:n}=ee.value;return a`
		<section class="take"><h3>${o("texts.waits")} <bdi>${t}</bdi></h3>
			<${bo} tag=${e} of=${ee.value} />
			${n&&a`<p class="hint">${o("texts.waitsOther")}</p>`}
			<div class="actions">
				${!n&&a`<button type="button" class="main" disabled=${te.value} onClick=${()=>go(e,"accept")}>${o("words.accept")}</button>`}
				<button type="button" disabled=${te.value} onClick=${()=>go(e,"remove")}>${o("notice.remove")}</button></div></section>`}function yo({tag:e}){return f(()=>{z.value=ee.value=null,h(()=>vt(e))},[e]),a`
		<details class="about" open=${z.value!==null||ee.value!==null}><summary>${o("texts")}</summary>
		<p class="hint">${o("texts.hint")}</p>
		<div class="actions"><a class="button" href=${`api/voices/texts/file?language=${e}`} download=${`${e}.po`}>${o("texts.take")}</a>
			<label class="pick">${o("texts.bring")} <input id="texts-file" type="file" accept=".po,text/x-gettext-translation" disabled=${te.value} onChange=${({target:t})=>t.files.length>0&&ya(e,t.files[0])} /></label></div>
		<p role="status">${te.value&&o("voice.working")}</p>
		${z.value&&a`<${bo} tag=${e} of=${z.value} />
			<div class="actions"><button type="button" class="main" disabled=${te.value||z.value.all===0} onClick=${()=>wa(e)}>${o("words.propose")}</button></div>`}
		${ee.value&&a`<${ka} tag=${e} />`}</details>`}var xo=$("");function wo(e){let t=j.value.findIndex(s=>s.id===e);return[...j.value.slice(t+1),...j.value.slice(0,Math.max(0,t))].find(({state:s})=>s!=="recorded")?.id}var xa=()=>(document.getElementById("taken")??document.getElementById("heard"))?.play();function Ca({clip:e}){let{files:t}=e.heard;return a`
		<h2>${o("voice.now")} <span class="tag">${o(`voice.${e.state}`)}</span></h2>
		${t.length>0?a`<${Xt} key=${t[0]} id="heard" addresses=${t.map(n=>`/audio/${n}`)} label=${o("voice.now")} />`:a`<p class="hint">${o("voice.silent")}</p>`}`}function Oa({actions:e}){return a`
		<form class="take" onSubmit=${e.keep}>
			<${Ke} label=${o("voice.taken")} />
			<label class="inline">${o("voice.reader")} <input name="reader" dir="auto" maxlength="40" value=${xo.value} /></label>
			<label class="inline">${o("voice.until")} <input name="until" type="date" /></label>
			<div class="actions"><button class="main">${o("voice.keep")}<${F} name="K" /></button>
				<button type="button" onClick=${V}>${o("voice.drop")}<${F} name="X" /></button></div>
		</form>`}var Sa=(e,t)=>({key:`${e}/${t}`,path:"voices",body:{language:e,id:t},longest:360}),Ma=({what:e,clip:t,actions:n})=>a`
	<${We} id="voice" what=${e} actions=${n} isMain ready=${a`<${Oa} actions=${n} />`}>
		${(t.own||t.before)&&a`<button type="button" disabled=${b.value.state!=="none"} onClick=${n.back}>${o(t.before?"voice.back":"voice.remove")}<${F} name="Z" /></button>`}
	<//>`;function Ea(e,t){let n=(...l)=>l.includes(b.value.state),s=(l,r)=>je(e,l,r,async()=>{await ce(e.body.language),se.value="voice.inForce"});return{record:()=>{n("recording")?fe(e):n("none","ready")&&qe(e)},choose:({target:l})=>l.files.length>0&&_e(e,l.files[0]),back:()=>n("none")&&(t.own||t.before)&&s("back"),keep:l=>{l?.preventDefault();let r=document.querySelector("form.take");if(!n("ready")||!r?.reportValidity())return;let{reader:i,until:c}=Object.fromEntries(new FormData(r));xo.value=i,s("keep",{print:t.print,reader:i,until:c})},drop:()=>n("ready","recording")&&V()}}var ko=()=>L.value.role!=="volunteer";function Co({tag:e,id:t}){let n=j.value.find(i=>i.id===t),s=Sa(e,t),l=Ea(s,n),r=()=>{let i=wo(t);i&&A("voices",e,i)};return f(()=>V,[t]),W([{key:"l",name:"voice.listen",run:xa},{key:"n",name:"voice.next",run:r},...ko()&&n?[{key:"r",name:"voice.record",run:l.record},{key:"k",name:"voice.keep",run:l.keep},{key:"x",name:"voice.drop",run:l.drop},{key:"u",name:"voice.file",run:()=>document.getElementById("voice-file").click()},{key:"z",name:"voice.back",run:l.back}]:[]]),a`
		<div class="top"><a class="back" href=${`#voices/${e}`} aria-label=${o("voice.list")}>${document.documentElement.dir==="rtl"?"→":"←"}</a>
			<h1><bdi lang="en" dir="ltr">${t}</bdi> · <span lang=${e}>${ue(e)}</span></h1></div>
		${n&&a`
			<section class="studio" aria-label=${o("voice.aloud")}><${K} tag=${e}>${n.text}<//></section>
			${ko()&&a`<${Ma} what=${s} clip=${n} actions=${l} />`}
			<${Ca} clip=${n} />`}
		<div class="actions"><button type="button" onClick=${r} disabled=${!wo(t)}>${o("voice.next")}<${F} name="N" /></button></div>`}var Ye=$({languages:[],clips:{}}),ye=$("todo"),pe=$(0),yt=60,Ra=E(),bt=["recorded","synthetic","missing","stale","expired"],wt={recorded:"●",synthetic:"◐",missing:"○",stale:"↻",expired:"✕"},Oo=e=>ye.value===""||e===ye.value||ye.value==="todo"&&e&&e!=="recorded";function Ba({chosen:e}){return a`
		<div class="sheet" tabindex="0" role="region" aria-label=${o("voices")}><table>
			<thead><tr><th scope="col">${o("field.language")}</th>${bt.map(t=>a`<th key=${t} scope="col"><span aria-hidden="true">${wt[t]} </span>${o(`voice.${t}`)}</th>`)}</tr></thead>
			<tbody>${Ye.value.languages.map(t=>a`
				<tr key=${t.language}><th scope="row"><a href=${`#voices/${t.language}`} aria-current=${t.language===e?"true":void 0} lang=${t.language}>${ue(t.language)}</a></th>
					${bt.map(n=>a`<td key=${n}>${u(t[n])}</td>`)}</tr>`)}</tbody>
		</table></div>`}function Da({chosen:e}){return a`
		<div class="actions">
			<label class="inline">${o("voice.state")} <select value=${ye.value} onChange=${({target:t})=>{ye.value=t.value,pe.value=yt}}>
				<option value="todo">${o("voice.todo")}</option>
				${bt.map(t=>a`<option key=${t} value=${t}>${o(`voice.${t}`)}</option>`)}
				<option value="">${o("voice.any")}</option></select></label>
			<label class="inline">${o("language")} <select value=${e??""} onChange=${({target:t})=>A("voices",...t.value?[t.value]:[])}>
				<option value="">${o("voice.eachLanguage")}</option>
				${Ye.value.languages.map(({language:t})=>a`<option key=${t} value=${t} lang=${t}>${ue(t)}</option>`)}</select></label>
		</div>`}var So=({all:e})=>e>pe.value&&a`
	<button type="button" onClick=${()=>{pe.value+=yt}}>${o("more")}</button>`;function Ia(){let{languages:e,clips:t}=Ye.value,n=Object.entries(t).filter(([,s])=>s.some(Oo));return n.length===0?a`<p class="empty">${o("voice.none")}</p>`:a`
		<h2 role="status">${o("voice.phrases",u(n.length))}</h2>
		<div class="sheet voices" tabindex="0" role="region" aria-label=${o("voice.phrase")}><table>
			<thead><tr><th scope="col">${o("voice.phrase")}</th>${e.map(({language:s})=>a`<th key=${s} scope="col" lang=${s}>${ue(s)}</th>`)}</tr></thead>
			<tbody>${n.slice(0,pe.value).map(([s,l])=>a`
				<tr key=${s}><th scope="row"><bdi lang="en" dir="ltr">${s}</bdi></th>
					${l.map((r,i)=>a`<td key=${e[i].language}>${r&&a`
						<a class=${r} href=${`#voices/${e[i].language}/${encodeURIComponent(s)}`}><span aria-hidden="true">${wt[r]}</span><span class="hidden">${o(`voice.${r}`)}</span></a>`}</td>`)}</tr>`)}</tbody>
		</table></div>
		<${So} all=${n.length} />`}function Ta({tag:e}){let t=j.value.filter(({state:n})=>Oo(n));return t.length===0?a`<p class="empty">${o("voice.none")}</p>`:a`
		<h2 role="status">${o("voice.toRead",u(t.length))}</h2>
		<p class="hint">${o("voice.toReadHint")}</p>
		<ol class="reading">${t.slice(0,pe.value).map(({id:n,state:s,text:l})=>a`
			<li key=${n}><${K} tag=${e}>${l}<//>
				<a href=${`#voices/${e}/${encodeURIComponent(n)}`}><bdi lang="en" dir="ltr">${n}</bdi></a> <small>${wt[s]} ${o(`voice.${s}`)}</small></li>`)}</ol>
		<${So} all=${t.length} />`}function La({parts:[e,t]}){return f(()=>{pe.value=yt,_(async()=>{e&&await ce(e),t||await Ra(["voices"],n=>{Ye.value=n})})},[e]),t?a`<${Co} tag=${e} id=${t} />`:a`
		<h1>${o("voices")}</h1>
		<p class="hint">${o("voice.hint")}</p>
		<${Ba} chosen=${e} />
		<${Da} chosen=${e} />
		${e&&e!==x.value.languages[0].tag&&L.value.role!=="volunteer"&&a`<${yo} tag=${e} />`}
		${e?a`<${Ta} tag=${e} />`:a`<${Ia} />`}`}var Aa=20,we=$(null),Ge=$(null),H=$(null),Na=E(),Mo=()=>Na(["words"],e=>{we.value=e}),kt=e=>o(`concept.${e}`).replace(/^concept\./,""),Ct=e=>e===null?o("words.anyLanguage"):R(e),xt=(e,t)=>h(async()=>{await g(e,t),Ge.value=H.value=null,await Mo()});async function Ua(e,t,n){H.value=null,t&&await h(async()=>{H.value=await g("words/clashes",{form:e,concept:t,language:n})})}function Fa({group:e}){let t=({currentTarget:l})=>{let{concept:r,language:i}=Object.fromEntries(new FormData(l));Ua(e.text,r,i)},n=l=>{l.preventDefault(),xt("words",{form:e.text,...Object.fromEntries(new FormData(l.target))})},s=H.value?.wrong_word;return a`
		<form class="actions" onChange=${t} onSubmit=${n}>
			<label class="inline">${o("words.means")} <select name="concept" ref=${Ee} required>
				<option value=""></option>${we.value.concepts.map(l=>a`<option key=${l} value=${l}>${kt(l)}</option>`)}</select></label>
			<label class="inline">${o("words.in")} <select name="language" defaultValue=${e.language??""}>
				<option value="">${o("words.anyLanguage")}</option>
				${x.value.languages.map(({tag:l,name:r})=>a`<option key=${l} value=${l} selected=${l===e.language}>${r}</option>`)}</select></label>
			<button class="main" disabled=${!!s}>${o("words.propose")}</button>
			<output role="status">${s?o(s):H.value&&H.value.clashes.length===0&&o("words.free")}</output>
			${H.value?.clashes.length>0&&a`<ul class="clashes">${H.value.clashes.map((l,r)=>a`
				<li key=${r}>${o(`words.clash.${l.code}`)}: <bdi>${l.form}</bdi> (${kt(l.concept)}, ${Ct(l.language)})</li>`)}</ul>`}
		</form>`}function Ha({group:e,most:t}){let n=Ge.value===e.text;return a`
		<li>
			<div class="what"><strong><bdi lang=${e.language??void 0}>${e.text}</bdi></strong>
				<${Z} share=${e.texts/t} />
				<small>${e.people>=Aa&&"≥ "}${o("words.people",u(e.people))} · ${o("words.texts",u(e.texts))} · <time>${k(e.last)}</time>
					${e.language&&a`<span class="tag">${Ct(e.language)}</span>`}</small></div>
			${e.word&&a`<button type="button" aria-expanded=${n} onClick=${()=>{H.value=null,Ge.value=n?null:e.text}}>${o("words.makeOne")}</button>`}
			${n&&a`<${Fa} group=${e} />`}
		</li>`}function qa({word:e}){let{form:t,concept:n,language:s,by:l,accepted:r,own:i}=e,c={form:t,concept:n,language:s??""};return a`
		<li class=${r?"":"live"}>
			<div class="what"><strong><bdi>${t}</bdi></strong> = ${kt(n)} <span class="tag">${Ct(s)}</span>
				<small>${o("words.by")} <bdi>${l}</bdi>${r?a` · ${o("words.acceptedBy")} <bdi>${r}</bdi>`:a` · ${o(i?"words.waitsOther":"words.waits")}`}</small></div>
			${!r&&!i&&a`<button type="button" class="main" onClick=${()=>xt("words/decide",{what:"accept",...c})}>${o("words.accept")}</button>`}
			<button type="button" onClick=${()=>xt("words/decide",{what:"remove",...c})}>${o("notice.remove")}</button>
		</li>`}function _a(){if(f(()=>{we.value=Ge.value=H.value=null,h(Mo)},[]),we.value===null)return a`<h1>${o("words")}</h1>`;let{groups:e,own:t,hidden:n,texts:s}=we.value,l=Math.max(...e.map(r=>r.texts));return a`
		<h1>${o("words")}</h1>
		<p class="hint">${o("words.hint")}</p>
		${t.length>0&&a`<h2>${o("words.own")}</h2><ul class="tasks">${t.map(r=>a`<${qa} key=${`${r.form} ${r.concept} ${r.language}`} word=${r} />`)}</ul>`}
		<h2>${o("words.unknown")}</h2>
		${e.length===0&&a`<p class="empty">${o("words.none")}</p>`}
		<ul class="tasks">${e.map(r=>a`<${Ha} key=${r.text} group=${r} most=${l} />`)}</ul>
		<p class="hint">${o("words.looked",u(s))}${n>0?` ${o("words.hidden",u(n))}`:""}</p>`}var qi="aaf034da16e16898c1167aa71db09e37";export{Bo as Audit,Vo as Flows,on as House,mn as Import,Xn as Notice,ra as NoticeEdit,Rn as Notices,fa as Numbers,ba as StaffView,La as Voices,_a as Words,qi as made};
