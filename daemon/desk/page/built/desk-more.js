// SPDX-License-Identifier: AGPL-3.0-or-later
// made by daemon/desk/page/build from ca6ddf0297d8fcdc7c8924f42d2175f3
// with preact, htm, signals and lean-qr: licences.txt
import{A as E,B as A,D as O,F as q,G as ce,H as ee,J as I,K as h,L as P,O as te,Q as be,b as a,c as nt,d as f,f as u,g as C,h as S,i as g,j as J,k as at,l as fe,m as ve,p as o,q as st,r as lt,s as j,t as it,u as rt,w as ge,x as b,y as ct,z as $}from"./desk-chunk.js";var Zt=100,we=u([]),ut=u(!1),$t=(e=0)=>h(async()=>{let t=(await C(`audit?before=${e}`)).entries;we.value=e?[...we.value,...t]:t,ut.value=t.length===Zt});function Qt(){return f(()=>{$t()},[]),a`
		<h1>${o("audit")}</h1>
		<p class="hint">${o("auditHint")} <code dir="ltr">passaparola audit verify</code></p>
		<div class="sideways" tabindex="0" role="region" aria-label=${o("audit")}><table>
			<thead><tr><th scope="col">${o("whenWord")}</th><th scope="col">${o("whoWord")}</th><th scope="col">${o("whatWord")}</th><th scope="col">${o("about")}</th></tr></thead>
			<tbody>${we.value.map(e=>a`
				<tr key=${e.id}>
					<td><time>${b(e.at)}</time></td>
					<td><bdi>${e.staff??o("commandLine")}</bdi></td>
					<td>${st("audit",e.did.split(" ")[0])} <bdi lang="en" dir="ltr">${e.did.split(" ")[1]}</bdi></td>
					<td>${e.person?a`<a href=${`#person/${e.person}`}><bdi dir="ltr">${e.person}</bdi></a>`:e.thing||""}</td>
				</tr>`)}</tbody>
		</table></div>
		${ut.value&&a`<button type="button" onClick=${()=>$t(we.value.at(-1).id)}>${o("more")}</button>`}`}var oe=({flow:e,step:t})=>`${e}.${t}`;function He(e,t){let n=(e[t-1]??"").trim(),s=n.search(/\s*(->|→|–>)/);return s>0?n.slice(0,s):n.split(/\s/)[0]}function Jt(e,t){let n=new Map;for(let{name:s,arrows:l}of e.steps)for(let i of l){let r=oe({flow:e.name,step:s}),c=i.flow===e.name?oe(i):i.flow;if(r===c)continue;let m=`${r} ${c}`,p=n.get(m)??{id:m,from:r,to:c,labels:[],times:0},v=He(t,i.line);p.labels.includes(v)||p.labels.push(v),n.set(m,p)}return[...n.values()]}function eo(e,t,n){let s=new Map([[t,null]]),l=[t];for(let r of l){if(r===n)break;for(let c of e)c.from===r&&!s.has(c.to)&&(s.set(c.to,c),l.push(c.to))}let i=[];for(let r=s.get(n);r;r=s.get(r.from))i.push(r);return i}function to(e,t){let n=oe({flow:e.name,step:e.steps[0].name}),s=new Map([[n,0]]),l=[n],i=()=>{for(let c of l)for(let{from:m,to:p}of t)m===c&&!s.has(p)&&(s.set(p,s.get(m)+1),l.push(p))};i();for(let{name:c}of e.steps){let m=oe({flow:e.name,step:c});s.has(m)||(s.set(m,0),l.push(m),i())}let r=[];for(let c of l)(r[s.get(c)]??=[]).push(c);return r}function dt(e,t){let n=(e.text??"").split(`
`),s=Jt(e,n);for(let{from:p,flow:v,step:y,times:L}of e.chosen)for(let d of eo(s,oe({flow:e.name,step:p}),v===e.name?oe({flow:v,step:y}):v))d.times+=L;let l=to(e,s),r=Math.max(...l.map(p=>p.length))*178-28+40+40,c=new Map;l.forEach((p,v)=>p.forEach((y,L)=>{let d=40+(r-40-40-p.length*178+28)/2+L*178;c.set(y,{place:y,x:t?r-d-150:d,y:20+v*114,width:150,height:40,name:y.slice(y.indexOf(".")+1),isOther:!y.includes(".")})}));let m=Math.max(1,...s.map(({times:p})=>p));for(let p of s){let v=c.get(p.from),y=c.get(p.to),L=v.x+150/2,d=y.x+150/2,k=y.y>v.y,Q=v.x+150+16;p.path=k?`M${L},${v.y+40} C${L},${v.y+40+36} ${d},${y.y-40} ${d},${y.y-6}`:`M${v.x+150},${v.y+40/2} C${Q+24},${v.y+40/2} ${Q+24},${y.y+40/2} ${y.x+150+6},${y.y+40/2}`,p.labelX=k?L+(d-L)*.62:Q+4,p.labelY=k?v.y+40+(y.y-v.y-40)*.6:(v.y+y.y+40)/2,p.weight=1+4*p.times/m,p.isBack=!k}return{nodes:[...c.values()],arrows:s,lines:n,width:r,height:l.length*114-74+40}}var pt=u(null),H=u(null),oo=S();function no(){return f(()=>{h(async()=>{({flows:pt.value}=await C("flows"))})},[]),a`
		<h1>${o("flows")}</h1>
		<p class="hint">${o("flows.hint")}</p>
		<ul class="tasks">${pt.value?.map(e=>a`
			<li key=${e.name}><div class="what"><a href=${`#flows/${e.name}`}><strong>${e.name}</strong> <span dir="auto" lang="en">${e.about}</span></a>
				<small>${o("flows.steps",$(e.steps))}
					${e.text&&a`<span class="tag">${o("flows.text")}</span>`}${e.call&&a`<span class="tag">${o("flows.call")}</span>`}
					${e.findings>0&&a`<b class="tag">${o("flows.findings",$(e.findings))}</b>`}</small></div></li>`)}</ul>`}var ao=e=>document.getElementById(`line-${e}`)?.scrollIntoView({block:"center"});function mt(e,t){e.preventDefault();let{line:n}=H.value.steps.find(l=>l.name===t);ao(n);let s=document.getElementById(`line-${n}`);s.tabIndex=-1,s.focus({preventScroll:!0})}function so(){let e=H.value,t=dt(e,fe[ve.value].direction==="rtl"),n=new Set(e.steps.filter(s=>s.asks).map(({name:s})=>s));return a`
		<div class="picture" tabindex="0" role="region" aria-label=${o("flows.picture")}>
			<svg width=${t.width} height=${t.height} viewBox=${`0 0 ${t.width} ${t.height}`} role="group" aria-label=${e.name} dir="ltr">
				<defs><marker id="tip" viewBox="0 0 8 8" refX="6" refY="4" markerWidth="8" markerHeight="8" markerUnits="userSpaceOnUse" orient="auto"><path d="M0,0 L8,4 L0,8 z" /></marker></defs>
				${t.arrows.map(s=>a`<path key=${s.id} class=${`arrow ${s.times>0?"gone":""} ${s.isBack?"back":""}`} d=${s.path} stroke-width=${s.weight} marker-end="url(#tip)" />`)}
				${t.nodes.map(s=>a`
					<a key=${s.place} href=${s.isOther?`#flows/${s.place}`:`#flows/${e.name}/${s.name}`} onClick=${s.isOther?void 0:l=>mt(l,s.name)}>
						<rect class=${s.isOther?"other":n.has(s.name)?"asks":"node"} x=${s.x} y=${s.y} width=${s.width} height=${s.height} rx=${s.isOther?20:6} />
						<text x=${s.x+s.width/2} y=${s.y+s.height/2+5} text-anchor="middle">${s.name}</text></a>`)}
				${t.arrows.filter(s=>!s.isBack||s.times>0).map(s=>a`<text key=${s.id} class="said" x=${s.labelX} y=${s.labelY} text-anchor="middle">${s.labels[0].slice(0,18)}${(s.labels[0].length>18||s.labels.length>1)&&"…"}${s.times>0&&a`<tspan class="times"> ${$(s.times)}</tspan>`}</text>`)}
			</svg>
		</div>
		<p class="hint">${o("flows.key")}</p>`}function lo(){let e=H.value,t=e.text.split(`
`);return a`
		<h2>${o("flows.list")}</h2>
		<ol class="steps">${e.steps.map(n=>a`
			<li key=${n.name}><a href=${`#flows/${e.name}/${n.name}`} onClick=${s=>mt(s,n.name)}><strong>${n.name}</strong></a>
				${n.asks&&a` <span class="tag">${o("flows.asks")}</span>`}
				<ul>${n.arrows.map((s,l)=>{let i=s.flow===e.name?s.step:s.flow;return a`<li key=${l}><code dir="ltr">${He(t,s.line)} → ${i}</code></li>`})}</ul></li>`)}</ol>
		${e.chosen.length>0&&a`<h2>${o("flows.chosen")}</h2><div class="scroll"><table>
			<thead><tr><th scope="col">${o("flows.from")}</th><th scope="col">${o("flows.to")}</th><th scope="col" class="number">${o("flows.times")}</th></tr></thead>
			<tbody>${e.chosen.map((n,s)=>a`<tr key=${s}><th scope="row">${n.from}</th><td>${n.flow===e.name?n.step:`${n.flow}.${n.step}`}</td><td class="number">${$(n.times)}</td></tr>`)}</tbody></table></div>`}`}function io(){let e=H.value,t=s=>e.findings.filter(l=>l.line===s),n=e.findings.filter(s=>s.line===0);return a`
		<h2>${o("flows.file")}</h2>
		<p class="hint">${o("flows.where")} <code dir="ltr">${e.file}</code></p>
		${n.length>0&&a`<details><summary>${o("flows.findings",$(n.length))}</summary><ul class="findings" lang="en" dir="ltr">${n.map((s,l)=>a`<li key=${l} class=${s.level}>${s.message}</li>`)}</ul></details>`}
		<div class="file" tabindex="0" role="region" aria-label=${o("flows.file")} dir="ltr"><ol>${e.text.split(`
`).map((s,l)=>a`
			<li key=${l} id=${`line-${l+1}`}><code>${s}</code>${t(l+1).map((i,r)=>a`<p key=${r} class=${i.level} lang="en">${i.message}</p>`)}</li>`)}</ol></div>`}function ro({name:e}){return f(()=>{H.value=null,h(()=>oo([`flows/${encodeURIComponent(e)}`],t=>{H.value=t}))},[e]),H.value===null?a`<h1>${e}</h1>`:a`
		<h1>${H.value.name}</h1>
		<p><span lang="en" dir="auto">${H.value.about}</span></p>
		<p class="actions"><a class="button" href="#flows">${o("flows")}</a> <a class="button" href="../phone/" target="_blank" rel="noopener">${o("flows.phone")}</a></p>
		<${so} />
		<div class="flow"><section><${lo} /></section><section class="beside"><${io} /></section></div>`}var co=({parts:[e]})=>e?a`<${ro} name=${e} />`:a`<${no} />`;var Ne=u(null),ye=u(null),$o=15e3,uo={done:"✓",open:"○",wrong:"✗",yourself:"?"},po=S(),ht=()=>P(()=>po(["house"],e=>{Ne.value=e})),mo=()=>P(async()=>{({settings:ye.value}=await C("house/settings"))});function ho({step:e}){return a`
		<li class=${`step ${e.state}`}>
			<b aria-hidden="true">${uo[e.state]}</b>
			<div>
				<strong>${o(`step.${e.step}`)}</strong> ${e.of&&a`<bdi class="tag">${e.of}</bdi>`}
				<span class="hidden">${o(`state.${e.state}`)}</span>
				${e.at>0&&a` <small><time>${b(e.at)}</time></small>`}
				${e.state!=="done"&&a`<p>${o(`how.${e.step}`)}</p>`}
			</div>
		</li>`}function fo({accounts:e}){return a`
		<h2>${o("accounts")}</h2>
		<div class="sheet" tabindex="0" role="region" aria-label=${o("accounts")}><table>
			<thead><tr>${["account","state.word","number.word","rate","price","heardLast"].map(t=>a`<th key=${t} scope="col">${o(t)}</th>`)}</tr></thead>
			<tbody>${e.map(t=>a`
				<tr key=${t.name}>
					<td><bdi>${t.name}</bdi> <small>${t.provider}</small></td>
					<td class=${t.state==="well"?"":"alarm"}>${o(`account.${t.state}`)}${t.wait>0?` (${$(Math.ceil(t.wait/1e3))} s)`:""}</td>
					<td><bdi dir="ltr">${t.number}</bdi></td>
					<td>${$(t.rate)}</td>
					<td>${t.price>0?E(t.price):"–"}</td>
					<td>${t.heard>0?a`<time>${b(t.heard)}</time>`:"–"}</td>
				</tr>`)}</tbody>
		</table></div>`}function vo({spending:e,cap:t}){let n=Math.max(t,...e.map(s=>s.euro),.01);return a`
		<h2>${o("spending")}</h2>
		<p>${t>0?o("capIs",E(t)):o("noCap")}</p>
		${e.length===0?a`<p class="empty">${o("nothingSpent")}</p>`:a`
			<div class="sheet" tabindex="0" role="region" aria-label=${o("spending")}><table>
				<thead><tr><th scope="col">${o("day.word")}</th><th scope="col">${o("euro.word")}</th><th scope="col">${o("texts")}</th><th scope="col">${o("calls.word")}</th></tr></thead>
				<tbody>${e.map(s=>a`
					<tr key=${s.day}><td><time>${ge(be(s.day))}</time></td>
						<td>${E(s.euro)} <meter min="0" max=${n} high=${t>0?t*.8:void 0} value=${s.euro} aria-label=${E(s.euro)}></meter></td>
						<td>${$(s.texts)}</td><td>${$(s.calls)}</td></tr>`)}</tbody>
			</table></div>`}`}function go(){return a`
		<h2>${o("settings")}</h2>
		<p class="hint">${o("settingsHint")}</p>
		${ye.value===null?a`<button type="button" onClick=${mo}>${o("showSettings")}</button>`:a`
			<pre class="sheet" tabindex="0" dir="ltr" role="region" aria-label=${o("settings")}>${ye.value.map(({name:e,value:t})=>`${e} ${t}`).join(`
`)}</pre>`}`}function bo(){if(f(()=>{ye.value=null,ht();let p=setInterval(ht,$o);return()=>clearInterval(p)},[]),Ne.value===null)return a`<h1>${o("house")}</h1>`;let{wrong:e,steps:t,accounts:n,spending:s,cap:l,reload:i,reloaded:r,why:c}=Ne.value,m=t.filter(({state:p})=>p!=="done"&&p!=="yourself").length;return a`
		<h1>${o("house")}</h1>
		${e?a`<p class="wrong" role="status">${o(`house.${e}`)}</p>`:a`<p class="held" role="status">${o("allWell")}</p>`}
		${i&&a`<p class=${i==="refused"?"wrong":"hint"}>${o(`reload.${i}`)} <time>${b(r)}</time>${c&&a` <bdi lang="en" dir="ltr">${c}</bdi>`}</p>`}
		<h2>${o("firstSteps")}${m>0?` · ${o("toDo",$(m))}`:""}</h2>
		<ol class="steps">${t.map(p=>a`<${ho} key=${p.step+p.of} step=${p} />`)}</ol>
		${n.length>0&&a`<${fo} accounts=${n} />`}
		<${vo} spending=${s} cap=${l} />
		${A.value.role==="admin"&&a`<${go} />`}`}var wo=["appointments","cases","people"],T=u(null),B=u(null),ne=u(null),yo=500;function ft(){T.value=B.value=ne.value=null}async function ko(e,t){ft(),await h(async()=>{await J(t,n=>{B.value={what:"reading",done:n,all:t.size}}),T.value=await g("import/check",{what:e})}),B.value=null}var xo=()=>new Promise(e=>{setTimeout(e,yo)});async function Co(e,t){t.preventDefault();let n=t.target.elements.cancel_missing?.checked??!1;await h(async()=>{let s=await g("import",{what:e,cancel_missing:n}),{import:l,pieces:i,rows:r}=s;for(let c=0;c<i;c++)B.value={what:"sending",done:c,all:i},s=await g(`import/${l}`,{piece:c});for(;!s.ended;)B.value={what:"putting",done:s.put,all:r},await xo(),s=await C(`import/${l}`);ne.value={rows:r,cancelled:s.cancelled??0},T.value=null}),B.value=null}function So({finding:e}){let t=o(`bad.${e.code}`);return a`<li>${e.line>0&&a`<strong>${o("line",e.line)}</strong>: `}
		${t===`bad.${e.code}`?a`<span lang="en" dir="ltr">${e.message}</span>`:a`${t} <small lang="en" dir="ltr">${e.message}</small>`}</li>`}function Oo(){let{wrong:e,findings:t}=T.value;return a`
		<section role="alert">
			<h2>${o("badRows",$(e))}</h2>
			<p>${o("nothingImported")}</p>
			<ul class="findings">${t.map(n=>a`<${So} key=${`${n.line}${n.code}${n.message}`} finding=${n} />`)}</ul>
			${e>t.length&&a`<p class="hint">${o("andMore",$(e-t.length))}</p>`}
		</section>`}var Mo=["number","code","starts_ms","place","desk","case_number","state","name","language"],Eo=(e,t)=>e==="starts_ms"?b(t):t;function Bo({what:e}){let{rows:t,people:n,first:s,findings:l}=T.value,i=Mo.filter(r=>s.some(c=>c[r]!==void 0));return a`
		<section>
			<h2 role="status">${o("rowsFine",$(t))}</h2>
			${n<t&&a`<p>${o("rowsOfOne",$(t-n))}</p>
				<ul class="findings">${l.map(r=>a`<li key=${r.line}><strong>${o("line",r.line)}</strong>: ${o(`bad.${r.code}`)}</li>`)}</ul>`}
			<div class="sheet" tabindex="0" role="region" aria-label=${o("firstRows")}><table>
				<thead><tr>${i.map(r=>a`<th key=${r} scope="col">${o(`column.${r}`)}</th>`)}</tr></thead>
				<tbody>${s.map((r,c)=>a`<tr key=${c}>${i.map(m=>a`<td key=${m}><bdi>${Eo(m,r[m])}</bdi></td>`)}</tr>`)}</tbody>
			</table></div>
			<form onSubmit=${r=>Co(e,r)}>
				${e==="appointments"&&a`
					<label class="tick"><input type="checkbox" name="cancel_missing" /> ${o("cancelMissing")}</label>
					<p class="hint">${o("cancelMissingHint")}</p>`}
				<button class="main" id="put" disabled=${B.value!==null}>${o("importRows",$(t))}</button>
			</form>
		</section>`}function Do({parts:[e="appointments"]}){return f(()=>{ft(),document.querySelector("#file")?.focus()},[e]),a`
		<h1>${o("import")}</h1>
		<div class="filters">${wo.map(t=>a`<a key=${t} href=${`#import/${t}`} aria-current=${t===e?"page":void 0}>${o(t)}</a>`)}</div>
		<p>${o("importHint")}</p>
		<p class="hint"><code dir="ltr">${o(`columns.${e}`)}</code></p>
		<label>${o("file")}<input id="file" type="file" accept=${e==="appointments"?".csv,.ics,text/csv,text/calendar":".csv,text/csv"} onChange=${({target:t})=>{t.files.length>0&&ko(e,t.files[0])}} /></label>
		${B.value&&a`<p role="status">${o(`step.${B.value.what}`)} <progress value=${B.value.done} max=${Math.max(1,B.value.all)} aria-label=${o(`step.${B.value.what}`)}></progress></p>`}
		${T.value&&(T.value.wrong>0?a`<${Oo} />`:T.value.rows===0?a`<p role="status">${o("noRows")}</p>`:a`<${Bo} what=${e} />`)}
		${ne.value&&a`<p class="held" role="status">${o("imported",$(ne.value.rows))}${ne.value.cancelled>0?` ${o("cancelledToo",$(ne.value.cancelled))}`:""} <a href=${e==="people"?"#inbox":`#${e}`}>${o("look")}</a></p>`}`}var M=e=>e===null?o("notice.others"):O.value.languages.find(t=>t.tag===e)?.name??e,U=e=>e%1440===0?o("notice.days",$(e/1440)):e%60===0?o("notice.hours",$(e/60)):o("notice.minutes",$(e)),ke=({kind:e,name:t,notice:n})=>a`${o(`notice.to.${e}`)} ${e==="those"?a`<a href=${`#notice/${n}`}>${n}</a>`:a`<bdi>${t}</bdi>`}`,xe=({after:e,without:t})=>t?o("notice.without"):e===0?o("notice.atOnce"):o("notice.after",U(e)),Ce=({language:e,recording:t})=>t&&a`
	<audio controls preload="none" src=${`/audio/notices/${t}`} aria-label=${`${o("notice.recording")}: ${M(e)}`}></audio>`;function vt({text:e,letters:t}){let n=[];for(let s of e){let l=t.includes(s),i=n.at(-1);i?.marked===l&&!l?i.text+=s:n.push({marked:l,text:s})}return n.map(({marked:s,text:l},i)=>s?a`<mark key=${i}>${l}</mark>`:l)}var W=6e4,Se=1440*W,X=({share:e,kind:t="",size:n=""})=>a`
	<svg class=${`measure ${n}`} aria-hidden="true" preserveAspectRatio="none" viewBox="0 0 100 10"><rect class=${t} width=${Math.max(e>0?.5:0,100*e)} height="10" /></svg>`,Ue=(e,t)=>t>0?e/t:0;function Ro({result:e}){let t=Math.max(...e.texts.map(({people:n})=>n));return a`
		<div class="scroll"><table>
			<caption>${o("notice.perLanguage")}</caption>
			<thead><tr><th scope="col">${o("notice.language")}</th><th scope="col" class="number">${o("notice.people")}</th><th class="wide"><span class="hidden">${o("notice.bar")}</span></th>
				<th scope="col" class="number">${o("notice.parts")}</th><th scope="col" class="number">${o("notice.cost")}</th></tr></thead>
			<tbody>${e.texts.map(n=>a`
				<tr key=${n.language}><th scope="row"><bdi>${M(n.language)}</bdi><${X} size="narrow" share=${Ue(n.people,t)} /></th><td class="number">${$(n.people)}</td>
					<td class="wide"><${X} share=${Ue(n.people,t)} /></td>
					<td class="number">${$(n.parts*n.people)} <small>${o("notice.each",$(n.parts))}</small>${n.seconds>0&&a` <small>${o("notice.seconds",$(n.seconds))}</small>`}</td><td class="number">${E(n.cost/1e6)}</td></tr>`)}</tbody>
			<tfoot><tr><th scope="row">${o("notice.together")}</th><td class="number">${$(e.people)}</td><td class="wide"></td><td class="number">${$(e.parts)}</td><td class="number">${E(e.cost/1e6)}</td></tr></tfoot>
		</table></div>`}function _e({reasons:e,people:t}){let n=Object.entries(e),s=n.reduce((l,[,i])=>l+i,t);return n.length>0&&a`
		<div class="scroll"><table>
			<caption>${o("notice.leftOut")}</caption>
			<tbody>${n.map(([l,i])=>a`
				<tr key=${l}><th scope="row">${o(`notice.reason.${l}`)}</th><td class="number">${$(i)}</td><td class="wide"><${X} kind="out" share=${Ue(i,s)} /></td></tr>`)}</tbody>
		</table></div>`}function Lo([e,t],n,s){let l=[];if(e===t)return l;for(let i=n-Se;i<s&&l.length<40;i+=Se){let r=new Date(i).setHours(0,0,0,0),c=new Date(r).setHours(0,e),m=new Date(e<t?r:r+Se+36e5).setHours(0,t);m>n&&c<s&&l.push([Math.max(c,n),Math.min(m,s)])}return l}var Te=26,Ao=[10,30,60,120,180,360,720,1440,2880,5760,14400];function Io({notice:e,result:t}){let n=t.to.filter(d=>d.starts>0),s=t.starts-10*W,l=Math.max(t.ends+10*W,s+60*W),i=fe[ve.value].direction==="rtl",r=d=>100*(d-s)/(l-s),c=(d,k)=>{let Q=Math.max(.7,r(k)-r(d));return{x:`${i?100-r(d)-Q:r(d)}%`,width:`${Q}%`}},m=W*(Ao.find(d=>(l-s)/W/d<=6)??20*1440),p=[];for(let d=new Date(s).setHours(0,0,0,0);d<l&&p.length<12;d+=m)r(d)>3&&r(d)<97&&p.push(d);let v=n.length*Te+24,y=Lo(t.quiet,s,l),L=`${o("notice.starts")} ${b(t.starts)}, ${o("notice.ends")} ${b(t.ends)}`;return a`
		<figure>
			<figcaption>${o("notice.when")}</figcaption>
			<svg class="time" role="img" aria-label=${L} width="100%" height=${v}>
				${y.map(([d,k])=>a`<rect key=${d} class="quiet" ...${c(d,k)} y="0" height=${v-20} />`)}
				${p.map(d=>a`<g key=${d}>
					<line x1=${c(d,d).x} x2=${c(d,d).x} y1="0" y2=${v-20} />
					<text x=${c(d,d).x} y=${v-5} text-anchor="middle">${m>=Se?new Date(d).getDate():ct(d)}</text></g>`)}
				${n.map((d,k)=>a`<rect key=${k} class="lane" ...${c(d.starts,d.ends)} y=${k*Te+4} height=${Te-8} rx="3" />`)}
			</svg>
			${y.length>0&&a`<p class="hint"><svg class="key" aria-hidden="true" width="14" height="14"><rect class="quiet" width="14" height="14" /></svg> ${o("notice.quiet")}</p>`}
			<div class="scroll"><table>
				<thead><tr><th scope="col">${o("notice.who")}</th><th scope="col" class="number">${o("notice.people")}</th><th scope="col">${o("notice.starts")}</th><th scope="col">${o("notice.ends")}</th></tr></thead>
				<tbody>${e.to.map((d,k)=>a`
					<tr key=${k}><th scope="row"><${ke} ...${d} /> <small>${xe(d)}</small></th><td class="number">${d.without?"–":$(t.to[k].people)}</td>
						<td>${t.to[k].starts?b(t.to[k].starts):"–"}</td><td>${t.to[k].ends?b(t.to[k].ends):"–"}</td></tr>`)}</tbody>
			</table></div>
		</figure>`}function Fo({result:e}){return a`
		${e.no_way&&a`<p class="warning">${o("notice.noWay")}</p>`}
		${e.people===0&&a`<p class="warning">${o("notice.nobody")}</p>`}
		${e.texts.filter(({lost:t})=>t).map(({language:t})=>a`<p key=${t} class="warning">${o("notice.lost",M(t))}</p>`)}
		${e.over&&a`<p class="warning">${o("notice.over",E((e.cap-e.spent)/1e6))}</p>`}
		${e.late>0&&a`<p class="warning">${o("notice.late",$(e.late))}</p>`}
		${e.waits_quiet&&a`<p class="warning">${o("notice.waitsQuiet")}</p>`}`}function Oe({notice:e,result:t}){let n=Math.max(1,Math.round((t.ends-t.starts)/W));return a`
		<section class="rehearsal" aria-label=${o("notice.rehearsal")}>
			<h2>${o("notice.rehearsal")}</h2>
			<p class="sum"><strong>${o("notice.sumPeople",$(t.people))}</strong> · ${o("notice.sumCost",E(t.cost/1e6))} · ${o("notice.sumTime",U(n))}</p>
			<${Fo} result=${t} />
			<${Ro} result=${t} />
			<${_e} reasons=${t.left_out} people=${t.people} />
			<${Io} notice=${e} result=${t} />
		</section>`}var je=u(null),Ho=S(),No={n:()=>I("notice-edit","new"),j:()=>gt(1),k:()=>gt(-1)};function gt(e){let t=[...document.querySelectorAll(".tasks a")];t[Math.max(0,Math.min(t.length-1,t.indexOf(document.activeElement)+e))]?.focus()}var qe=({notice:{state:e,urgent:t}})=>a`
	<span class=${`tag state-${e}`}>${o(`notice.state.${e}`)}</span>
	${t&&a`<b class="tag">${o("urgent")}</b>`}`;function To(){return f(()=>{h(()=>Ho(["notices"],e=>{({notices:je.value}=e)}))},[ee.value.count]),te(No),a`
		<h1>${o("notices")}</h1>
		<p><a class="button main" href="#notice-edit/new">${o("notice.new")}</a></p>
		${je.value?.length===0&&a`<p class="empty">${o("notice.none")}</p>`}
		<ul class="tasks">${je.value?.map(e=>a`
			<li key=${e.id} class=${e.state==="running"?"live":""}>
				<div class="what">
					<a href=${`#notice/${e.id}`}><strong dir="auto">${e.title??"?"}</strong></a>
					<small><${qe} notice=${e} /> <bdi>${e.by}</bdi>
						<time>${b(e.starts||e.made)}</time></small>
				</div>
			</li>`)}</ul>
		<p class="hint">${o("notice.keys")}</p>`}var w=u(null),ue=u(null),$e=u(!1),Me=u(""),Uo=({state:e,messages:t})=>e==="running"||t.waiting+t.sending>0,Pe=({state:e})=>e==="draft"||e==="approved",_o=S(),jo=S(),bt=e=>_o([`notices/${e}`],t=>{w.value=t,Pe(t)&&ue.value?.hash!==t.hash&&h(()=>jo([`notices/${e}/rehearsal`],n=>{ue.value={hash:t.hash,...n}}))});function qo(e){let t,n=async()=>{let s=performance.now();await h(()=>bt(e));let l=performance.now()-s;t!==null&&w.value&&Uo(w.value)&&(t=setTimeout(n,Math.max(1e3,10*l)))};return n(),()=>{clearTimeout(t),t=null}}var K=(e,t={})=>h(async()=>{$e.value=!1,await g(`notices/${w.value.id}`,{what:e,...t}),await bt(w.value.id),ee.value={count:ee.value.count+1,person:void 0}});async function Po(e){e.preventDefault();let{language:t}=Object.fromEntries(new FormData(e.target));Me.value="",await h(()=>g(`notices/${w.value.id}/test`,{language:t}))&&(Me.value=o("notice.tested"))}function Wo(){let e=w.value;return a`
		<h1><bdi>${e.title}</bdi></h1>
		<p><${qe} notice=${e} /></p>
		<dl class="facts">
			<dt>${o("notice.writtenBy")}</dt><dd><bdi>${e.by}</bdi> · <time>${b(e.made)}</time></dd>
			<dt>${o("notice.approvedBy")}</dt><dd>${e.approved_by?a`<bdi>${e.approved_by}</bdi> · <time>${b(e.approved)}</time>`:"–"}</dd>
			<dt>${o("notice.hash")}</dt><dd><code>${e.hash}</code></dd>
			${(e.starts||e.start)>0&&a`<dt>${o("notice.starts")}</dt><dd><time>${b(e.starts||e.start)}</time></dd>`}
			${e.valid>0&&a`<dt>${o("notice.valid")}</dt><dd>${U(e.valid)}</dd>`}
			${e.call&&a`<dt>${o("notice.how")}</dt><dd>${o("notice.call")}</dd>`}
			<dt>${o("notice.who")}</dt><dd>${e.to.map((t,n)=>a`<span key=${n}>${n>0&&" · "}<${ke} ...${t} /> <small>${xe(t)}</small></span>`)}
				${e.only.length>0&&a` · <small>${o("notice.only")}: ${e.only.map(M).join(", ")}</small>`}</dd>
		</dl>`}var Xo=()=>a`
	<div class="cards" role="list" aria-label=${o("notice.texts")}>${w.value.texts.map(({language:e,text:t,recording:n})=>a`
		<div key=${e} role="listitem" class="card"><strong><bdi>${M(e)}</bdi></strong><p dir="auto" lang=${e??void 0}>${t}</p>
			<${Ce} language=${e} recording=${n} /></div>`)}</div>`;function Ko(){let e=w.value;return e.call?null:e.phone?a`
		<form class="actions" onSubmit=${Po}>
			<label class="inline"><span>${o("notice.testIn")}</span> <select name="language">${e.texts.map(({language:t})=>a`<option key=${t} value=${t??""}>${M(t)}</option>`)}</select></label>
			<button>${o("notice.test")} <bdi dir="ltr">${e.phone}</bdi></button>
			<output role="status">${Me.value}</output>
		</form>`:a`<p class="hint">${o("notice.noPhone")} <code dir="ltr">passaparola notice phone +39… ${A.value.name} --by …</code></p>`}function zo(){return a`
		<form class="actions" onSubmit=${t=>{t.preventDefault();let{at:n}=Object.fromEntries(new FormData(t.target));K("start",{at:n?new Date(n).getTime():0})}}>
			<button class="main">${o("notice.start")}</button>
			<label class="inline"><span>${o("notice.startAt")}</span> <input name="at" type="datetime-local" /></label>
		</form>`}var Vo=()=>$e.value?a`
	<button type="button" class="alert" onClick=${()=>K("stop")}>${o("notice.stopSure")}</button>
	<button type="button" onClick=${()=>{$e.value=!1}}>${o("notice.stopNot")}</button>`:a`
	<button type="button" onClick=${()=>{$e.value=!0}}>${o("notice.stop")}</button>`;function Yo(){let e=w.value,t=sessionStorage.getItem(`pin-${e.id}`);return a`
		${t&&e.street&&a`<p class="warning">${o("notice.pin")} <code dir="ltr">${e.id} ${e.street} ${t}</code></p>`}
		${e.state==="draft"&&(e.own?a`<p>${o("notice.waitsApproval")}</p>`:a`
			<p class="actions"><button type="button" class="main" onClick=${()=>K("approve",{hash:e.hash})}>${o("notice.approve")} <code>${e.hash}</code></button></p>
			<p class="hint">${o("notice.approveHint")}</p>`)}
		${e.state==="approved"&&a`<${zo} />`}
		<p class="actions">${e.own&&a`<a class="button" href=${`#notice-edit/${e.id}`}>${o("notice.change")}</a>`}</p>
		<${Ko} />
		${ue.value&&a`<${Oe} notice=${e} result=${ue.value} />`}`}var Go=["delivered","sent","sending","waiting","unknown","failed","stopped"];function Zo(){let{messages:e,to_come:t,failed:n,planned:s}=w.value,l=[...Go.map(c=>[o(`notice.message.${c}`),e[c],c]),[o("notice.toCome"),t,"waiting"]].filter(([,c])=>c>0),i=e.delivered+e.sent+e.unknown+e.failed+e.stopped,r=i+e.waiting+e.sending+t;return a`
		<p class="sum" role="status">${o("notice.gone",$(i))} / ${$(r)}${s?"":" …"}</p>
		<progress aria-label=${o("notice.progress")} max=${Math.max(r,1)} value=${i}></progress>
		<div class="scroll"><table>
			<caption>${o("notice.results")}</caption>
			<tbody>${l.map(([c,m,p])=>a`
				<tr key=${c}><th scope="row">${c}</th><td class="number">${$(m)}</td><td class="wide"><${X} kind=${p==="failed"?"out":""} share=${r>0?m/r:0} /></td></tr>`)}</tbody>
		</table></div>
		${Object.keys(n).length>0&&a`<div class="scroll"><table>
			<caption>${o("notice.whyFailed")}</caption>
			<tbody>${Object.entries(n).map(([c,m])=>a`<tr key=${c}><th scope="row">${o(`failure.${c}`)}</th><td class="number">${$(m)}</td></tr>`)}</tbody></table></div>`}
		<${_e} reasons=${w.value.left_out} people=${r} />`}function Qo(){let{state:e,id:t}=w.value;return a`
		${!(e==="done"||e==="stopped")&&a`<p class="actions">
			${e==="running"?a`<button type="button" class="main" onClick=${()=>K("pause")}>${o("notice.pause")}</button>`:a`<button type="button" class="main" onClick=${()=>K("start")}>${o("notice.resume")}</button>`}
			<${Vo} /></p>`}
		<${Zo} />
		<h2>${o("notice.again")}</h2>
		<p class="actions">${["moved","cancelled","more"].map(s=>a`<a key=${s} class="button" href=${`#notice-edit/new/${t}/${s}`}>${o(`notice.again.${s}`)}</a>`)}</p>`}var Jo={p:()=>w.value?.state==="running"?K("pause"):w.value?.state==="paused"&&K("start"),e:()=>w.value?.own&&Pe(w.value)&&document.querySelector('a[href^="#notice-edit/"]').click()};function en({parts:[e]}){return f(()=>{w.value=ue.value=null,Me.value="",$e.value=!1},[e]),f(()=>qo(e),[e,w.value?.state,ee.value.count]),te(Jo),w.value===null?a`<h1 class="hidden">${o("notices")}</h1>`:a`
		<${Wo} />
		<${Xo} />
		${Pe(w.value)?a`<${Yo} />`:a`<${Qo} />`}
		<p class="hint">${o("notice.oneKeys")}</p>`}var x=u(null),Ee=u({lists:[],desks:[]}),de=u(null),ae=u({}),tn=[30,60,120,360,1440,4320],on=[15,30,60,120,360,1440],We=()=>({title:"",to:[{kind:"list",name:"",notice:0,after:0,without:!1}],only:[],start:0,valid:0,urgent:!1,call:!1,street:"",texts:[{language:O.value.languages[0].tag,text:""},{language:null,text:""}]});function nn(e,t){let n=e.again[t]??{};return{...We(),title:`${o(`notice.again.${t}`)}: ${e.title}`.slice(0,100),urgent:!0,valid:120,to:[{kind:"those",name:null,notice:e.id,after:0,without:!1}],texts:e.texts.map(({language:s,text:l})=>({language:s,text:(n[s??"en"]??"")+l}))}}async function an([e,t,n]){x.value=de.value=null,ae.value={},await h(async()=>{Ee.value=await C("audience"),x.value=e!=="new"?await C(`notices/${e}`):t?nn(await C(`notices/${t}`),n):We();for(let{language:s,text:l}of x.value.texts)yt(s,l)})}var R=e=>{x.value={...x.value,...e},de.value=null},Be=(e,t,n)=>R({[e]:x.value[e].map((s,l)=>l===t?{...s,...n}:s)}),sn=(e,t)=>R({[e]:x.value[e].filter((n,s)=>s!==t)});async function yt(e,t){try{let n=t?await g("parts",{text:t}):null;ae.value={...ae.value,[e]:n}}catch{ae.value={...ae.value,[e]:null}}}var wt={};function kt(e,t){let{language:n}=x.value.texts[e];Be("texts",e,{text:t}),clearTimeout(wt[n]),wt[n]=setTimeout(yt,200,n,t)}function ln({index:e,text:t,weight:n}){if(!n)return a`<output></output>`;let s=n.letters&&[...n.letters].length<=12;return a`
		<output>${o("notice.weight",$(n.parts))} · ${o("notice.letterCount",$(n.units))}${n.price?` · ${E(n.price)}`:""}</output>
		${n.encoding==="ucs2"&&!s&&a`<p class="hint">${o("notice.script")}</p>`}
		${s&&a`
			<p class="letters" dir="auto"><${vt} text=${t} letters=${n.letters} /></p>
			<p class="hint">${o("notice.dear")}${n.plain&&n.plain_parts<n.parts?` ${o("notice.plainSaves",$(n.plain_parts))}`:""}</p>
			${n.plain&&a`<button type="button" onClick=${()=>{kt(e,n.plain)}}>${o("notice.usePlain")}</button>`}`}`}function rn({index:e,text:{language:t,text:n,recording:s}}){let l=`text-${t??"others"}`;return a`
		<div class="card">
			<label for=${l}><bdi>${M(t)}</bdi></label>
			<textarea id=${l} rows="4" maxlength="1600" dir="auto" lang=${t??void 0} value=${n} onInput=${({target:i})=>kt(e,i.value)}></textarea>
			<${ln} index=${e} text=${n} weight=${ae.value[t]} />
			<${Ce} language=${t} recording=${s} />
			${s&&a`<button type="button" onClick=${()=>Be("texts",e,{recording:null})}>${o("notice.noRecording")}</button>`}
		</div>`}function cn(){let{texts:e}=x.value,t=[...O.value.languages.map(({tag:n})=>n),null].filter(n=>!e.some(({language:s})=>s===n));return a`
		<fieldset><legend>${o("notice.texts")}</legend>
			<div class="cards">${e.map((n,s)=>a`<${rn} key=${n.language} index=${s} text=${n} />`)}</div>
			${t.length>0&&a`<label class="inline">${o("notice.addLanguage")}
				<select value="" onChange=${({target:n})=>{R({texts:[...e,{language:n.value==="others"?null:n.value,text:""}]}),n.value=""}}><option value=""></option>${t.map(n=>a`<option key=${n} value=${n??"others"}>${M(n)}</option>`)}</select></label>`}
			<p class="hint">${o("notice.textsHint")}</p>
		</fieldset>`}var $n=()=>[...Ee.value.lists.map(({name:e,people:t})=>["list",e,`${e} (${$(t)})`]),...Ee.value.lists.filter(({themselves:e})=>e>0).map(({name:e,themselves:t})=>["tag",e,`${e} (${$(t)})`]),...Ee.value.desks.map(e=>["desk",e,j(e)])];function un({index:e,people:t}){let n=t.kind==="those"?`those/${t.notice}`:`${t.kind}/${t.name??""}`,s=$n(),l=({target:i})=>{let[r,...c]=i.value.split("/");Be("to",e,r==="those"?{kind:r,notice:Number(c[0]),name:null}:{kind:r,name:c.join("/"),notice:0})};return a`
		<li>
			<label><span class="hidden">${o("notice.who")}</span>
				<select required value=${n==="list/"?"":n} onChange=${l}>
					<option value="" disabled>${o("notice.choose")}</option>
					${["list","tag","desk"].map(i=>s.some(([r])=>r===i)&&a`
						<optgroup key=${i} label=${o(`notice.to.${i}`)}>${s.filter(([r])=>r===i).map(([,r,c])=>a`
							<option key=${r} value=${`${i}/${r}`}>${c}</option>`)}</optgroup>`)}
					${t.kind==="those"&&a`<option value=${n}>${o("notice.to.those")} ${t.notice}</option>`}
					<option value="everyone/">${o("notice.to.everyone")}</option>
				</select></label>
			<label><span class="hidden">${o("notice.when")}</span>
				<select value=${t.without?"without":String(t.after)} onChange=${({target:i})=>Be("to",e,i.value==="without"?{without:!0,after:0}:{without:!1,after:Number(i.value)})}>
					<option value="0">${o("notice.atOnce")}</option>
					${[...new Set([...on,t.after])].filter(Boolean).map(i=>a`<option key=${i} value=${i}>${o("notice.after",U(i))}</option>`)}
					<option value="without">${o("notice.without")}</option>
				</select></label>
			${x.value.to.length>1&&a`<button type="button" onClick=${()=>sn("to",e)}>${o("notice.remove")}</button>`}
		</li>`}function dn(){let{to:e,only:t}=x.value;return a`
		<fieldset><legend>${o("notice.who")}</legend>
			<ul class="lines">${e.map((n,s)=>a`<${un} key=${s} index=${s} people=${n} />`)}</ul>
			<button type="button" onClick=${()=>R({to:[...e,{...We().to[0],after:60}]})}>${o("notice.addLine")}</button>
			<details open=${t.length>0}><summary>${o("notice.only")}</summary>
				<div class="ticks">${O.value.languages.map(({tag:n,name:s})=>a`
					<label key=${n} class="tick"><input type="checkbox" checked=${t.includes(n)} onChange=${({target:l})=>R({only:l.checked?[...t,n]:t.filter(i=>i!==n)})} /> <bdi>${s}</bdi></label>`)}</div></details>
		</fieldset>`}function pn(){let{start:e,valid:t,urgent:n,call:s,street:l}=x.value;return a`
		<fieldset class="options"><legend>${o("notice.when")}</legend>
			<label>${o("notice.startAt")}<input type="datetime-local" value=${e?it(e):""} onChange=${({target:i})=>R({start:i.value?rt(i.value):0})} /></label>
			<label>${o("notice.valid")}<select value=${String(t)} required=${n} onChange=${({target:i})=>R({valid:Number(i.value)})}>
				<option value="0">${o("notice.always")}</option>
				${[...new Set([...tn,t])].filter(Boolean).map(i=>a`<option key=${i} value=${i}>${U(i)}</option>`)}</select></label>
			<label class="tick"><input type="checkbox" checked=${n} onChange=${({target:i})=>R({urgent:i.checked,valid:i.checked&&t===0?120:t})} /> ${o("notice.urgent")}</label>
			<label class="tick"><input type="checkbox" checked=${s} onChange=${({target:i})=>R({call:i.checked,texts:x.value.texts.map(r=>({...r,recording:i.checked?r.recording:null}))})} /> ${o("notice.call")}</label>
			<label>${o("notice.street")}<input value=${l??""} pattern="[A-Za-z]{4,12}" maxlength="12" onInput=${({target:i})=>R({street:i.value})} /></label>
		</fieldset>`}var xt=()=>({...x.value,street:x.value.street??""});async function mn(){await h(async()=>{de.value=await g("rehearsal",xt())})}async function hn(e,t){e.preventDefault(),await h(async()=>{let n=await g(t==="new"?"notices":`notices/${t}/text`,xt());n.pin&&sessionStorage.setItem(`pin-${n.id}`,n.pin),I("notice",String(n.id))})}function fn({parts:e}){if(f(()=>{an(e)},e),x.value===null)return a`<h1 class="hidden">${o("notice.new")}</h1>`;let t=n=>{n.key==="Enter"&&(n.ctrlKey||n.metaKey)&&n.currentTarget.requestSubmit()};return a`
		<h1>${o(e[0]==="new"?"notice.new":"notice.change")}</h1>
		<form class="notice-form" onSubmit=${n=>hn(n,e[0])} onKeyDown=${t}>
			<label>${o("notice.title")}<input id="title" required maxlength="100" dir="auto" value=${x.value.title} onInput=${({target:n})=>R({title:n.value})} /></label>
			<${dn} />
			<${cn} />
			<${pn} />
			<p class="actions"><button type="button" onClick=${mn}>${o("notice.rehearse")}</button> <button class="main">${o("notice.save")}</button></p>
			<p class="hint">${o("notice.saveHint")}</p>
		</form>
		${de.value&&a`<${Oe} notice=${x.value} result=${de.value} />`}`}var De=u(null),vn=S(),gn=[4,12,26,52],Ke={week:["came","machine","person","asked","lost"],topic:["came","machine"],language:["came","machine","person"],hour:["came","machine","person","asked"],desk:["asked","waiting"]},Xe={week:["machine","person"],topic:["machine"],language:["machine","person"],hour:["machine","person"],desk:["asked"]},bn={week:e=>ge(be(e)),topic:e=>e===""?o("otherTopic"):lt(e),language:e=>O.value.languages.find(({tag:t})=>t===e)?.name??o("unknownLanguage"),hour:e=>`${e}:00`,desk:j},wn=e=>e===null?"–":$(e);function yn({row:e,of:t,most:n}){let s=0;return a`
		<svg class="plot" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
			<rect class="back" width="100" height="10" />
			${t.map(l=>{let i=100*(e[l]??0)/n;return s+=i,a`<rect key=${l} class=${`of-${l}`} x=${s-i} width=${i} height="10" />`})}
		</svg>`}function kn({by:e}){let t=De.value[e],n=Math.max(1,...t.map(s=>Xe[e].reduce((l,i)=>l+(s[i]??0),0)));return a`
		<section class="numbers">
			<h2 id=${`by-${e}`}>${o(`by.${e}`)}</h2>
			${t.length===0?a`<p class="empty">${o("noNumbers")}</p>`:a`
				<div class="sheet" tabindex="0" role="region" aria-labelledby=${`by-${e}`}><table>
					<thead><tr><th scope="col">${o(`by.${e}`)}</th><td class="beside">${Xe[e].map(s=>a`<span key=${s} class=${`key of-${s}`}>${o(`count.${s}`)}</span> `)}</td>
						${Ke[e].map(s=>a`<th key=${s} scope="col">${o(`count.${s}`)}</th>`)}</tr></thead>
					<tbody>${t.map(s=>a`
						<tr key=${s.name}><th scope="row"><bdi>${bn[e](s.name)}</bdi></th>
							<td class="beside"><${yn} row=${s} of=${Xe[e]} most=${n} /></td>
							${Ke[e].map(l=>a`<td key=${l}>${wn(s[l])}</td>`)}</tr>`)}</tbody>
				</table></div>`}
		</section>`}function xn({parts:[e="12"]}){f(()=>{P(()=>vn([`numbers?weeks=${e}`],n=>{De.value=n}))},[e]);let t=()=>h(()=>at("numbers/export",{weeks:Number(e)},"numbers.csv"));return a`
		<h1>${o("numbers")}</h1>
		<div class="filters">
			${gn.map(n=>a`<button type="button" key=${n} aria-pressed=${String(n)===e} onClick=${()=>I("numbers",String(n))}>${o("weeks",$(n))}</button>`)}
			<button type="button" onClick=${()=>globalThis.print()}>${o("print")}</button>
			<button type="button" onClick=${t}>${o("export")}</button>
		</div>
		${De.value&&a`
			<p class="hint">${o("suppressed",$(De.value.below))}</p>
			${Object.keys(Ke).map(n=>a`<${kn} key=${n} by=${n} />`)}`}`}var Ve=u(null),z=u(null),Cn=()=>h(async()=>{Ve.value=(await C("staff")).staff});async function ze(e){if(z.value=null,e.desks===""){q.value="staff-desks";return}await h(async()=>{let t=await g("staff",e);t.link&&(z.value={name:e.name,link:`${location.origin}/desk/#link=${t.link}`})},"saved")&&(Ve.value=(await C("staff")).staff)}var Ct=e=>{let t=e.getAll("desks");return t.includes("all")?"all":t.join(" ")};function St({role:e="volunteer",desks:t="desk"}){let n=t.split(" ");return a`
		<label>${o("roleWord")}<select name="role">${["volunteer","coordinator","admin"].map(s=>a`
			<option key=${s} value=${s} selected=${s===e}>${o(`role.${s}`)}</option>`)}</select></label>
		<fieldset><legend>${o("desks")}</legend>
			${["all",...O.value.desks].map(s=>a`
				<label key=${s} class="tick"><input type="checkbox" name="desks" value=${s} defaultChecked=${n.includes(s)} /> ${s==="all"?o("allDesks"):j(s)}</label>`)}
		</fieldset>`}function Sn(){let e=async t=>{t.preventDefault();let n=new FormData(t.target);await ze({what:"add",name:n.get("name").trim(),role:n.get("role"),desks:Ct(n)}),z.value&&t.target.reset()};return a`
		<section><h2>${o("addStaff")}</h2>
			<form class="stack" onSubmit=${e}>
				<label>${o("name")}<input name="name" required maxlength="32" autocapitalize="none" autocomplete="off" minlength="2" pattern="[a-z][a-z0-9.\\-]*" /></label>
				<p class="hint">${o("nameHint")}</p>
				<${St} />
				<button class="main">${o("addStaff")}</button>
			</form></section>`}function On({one:e}){let t=s=>{s.preventDefault();let l=new FormData(s.target);ze({what:"role",name:e.name,role:l.get("role"),desks:Ct(l)})},n=s=>()=>ze({what:s,name:e.name});return a`
		<li class=${e.disabled?"off":""}>
			<details><summary><bdi>${e.name}</bdi>
				<span class="tag">${o(`role.${e.role}`)}</span>
				${e.disabled&&a`<b class="tag">${o("off")}</b>`}
				${!e.password&&a`<span class="tag">${o("noPassword")}</span>`}
				${e.code&&a`<span class="tag">${o("secondStep")}</span>`}
				<small>${e.desks==="all"?o("allDesks"):e.desks.split(" ").map(j).join(", ")}</small></summary>
				<form class="stack" onSubmit=${t}><${St} role=${e.role} desks=${e.desks} /><button>${o("save")}</button></form>
				<p class="deeds">
					<button type="button" onClick=${n("link")} disabled=${e.disabled}>${o("newLink")}</button>
					<button type="button" onClick=${n(e.disabled?"enable":"disable")} disabled=${e.name===A.value.name}>${o(e.disabled?"enable":"disable")}</button>
				</p>
			</details>
		</li>`}function Mn(){return f(()=>{z.value=null,Cn()},[]),a`
		<h1>${o("staff")}</h1>
		${z.value&&a`<p class="once" role="status">${o("linkOf")} <bdi>${z.value.name}</bdi>: <code dir="ltr">${z.value.link}</code><br />
			<small>${o("linkHint")}</small></p>`}
		<div class="panels">
			<section><h2>${o("staffNow")}</h2><ul class="items members">${Ve.value?.map(e=>a`<${On} key=${e.name} one=${e} />`)}</ul></section>
			<${Sn} />
		</div>`}var N=u([]),Ot,En=S();async function se(e){Ot!==e&&(N.value=[]),Ot=e,await En([`voices/${e}`],t=>{N.value=t.clips})}var Mt=e=>O.value.languages.find(t=>t.tag===e),le=e=>Mt(e)?.name??e,V=({tag:e,children:t})=>a`
	<p class="aloud" lang=${e} dir=${Mt(e)?.right_to_left?"rtl":"ltr"}>${t}</p>`;function Et({addresses:e,label:t,id:n}){let[s,l]=nt(0);return a`<audio id=${n} controls preload="none" src=${e[s]} aria-label=${t} autoplay=${s>0} onEnded=${()=>l((s+1)%e.length)}></audio>`}var _=u(null),Y=u(null),G=u(!1);async function Ye(e){({proposal:Y.value}=await C(`voices/texts?language=${e}`))}var Ge=(e,t)=>h(async()=>{G.value=!0;try{await e()}finally{G.value=!1}},t),Bn=(e,t)=>Ge(async()=>{_.value=null,await J(t),_.value=await g("voices/texts/check",{language:e})}),Dn=e=>Ge(async()=>{await g("voices/texts",{language:e}),_.value=null,await Ye(e)},"texts.proposed"),Bt=(e,t)=>Ge(async()=>{await g("voices/texts/decide",{language:e,what:t,print:Y.value.print}),await Ye(e),await se(e)},t==="accept"?"texts.accepted":"texts.removed");function Dt({tag:e,of:{changes:t,all:n,findings:s}}){return a`
		${s.length>0&&a`<h3>${o("texts.wrong",$(s.length))}</h3>
			<ul class="findings">${s.map(({line:l,message:i},r)=>a`<li key=${r}><strong>${o("line",l)}</strong> <bdi lang="en" dir="ltr">${i}</bdi></li>`)}</ul>`}
		<h3>${o("texts.changes",$(n))}</h3>
		<ul class="changes">${t.map(({id:l,before:i,after:r})=>a`
			<li key=${l}><small><bdi lang="en" dir="ltr">${l}</bdi></small>
				${i&&a`<del><${V} tag=${e}>${i}<//></del>`}
				<ins><${V} tag=${e}>${r}<//></ins></li>`)}</ul>
		${n>t.length&&a`<p class="hint">${o("andMore",$(n-t.length))}</p>`}`}function Rn({tag:e}){let{by:t,own:n}=Y.value;return a`
		<section class="take"><h3>${o("texts.waits")} <bdi>${t}</bdi></h3>
			<${Dt} tag=${e} of=${Y.value} />
			${n&&a`<p class="hint">${o("texts.waitsOther")}</p>`}
			<div class="actions">
				${!n&&a`<button type="button" class="main" disabled=${G.value} onClick=${()=>Bt(e,"accept")}>${o("words.accept")}</button>`}
				<button type="button" disabled=${G.value} onClick=${()=>Bt(e,"remove")}>${o("notice.remove")}</button></div></section>`}function Rt({tag:e}){return f(()=>{_.value=Y.value=null,h(()=>Ye(e))},[e]),a`
		<details class="about" open=${_.value!==null||Y.value!==null}><summary>${o("texts")}</summary>
		<p class="hint">${o("texts.hint")}</p>
		<div class="actions"><a class="button" href=${`api/voices/texts/file?language=${e}`} download=${`${e}.po`}>${o("texts.take")}</a>
			<label class="pick">${o("texts.bring")} <input id="texts-file" type="file" accept=".po,text/x-gettext-translation" disabled=${G.value} onChange=${({target:t})=>t.files.length>0&&Bn(e,t.files[0])} /></label></div>
		<p role="status">${G.value&&o("voice.working")}</p>
		${_.value&&a`<${Dt} tag=${e} of=${_.value} />
			<div class="actions"><button type="button" class="main" disabled=${G.value||_.value.all===0} onClick=${()=>Dn(e)}>${o("words.propose")}</button></div>`}
		${Y.value&&a`<${Rn} tag=${e} />`}</details>`}var Lt={rate:8e3,longest:600,tidies:!0};function Ln(e,t){let n=new DataView(new ArrayBuffer(44+2*e.length)),s=(l,i)=>[...i].forEach((r,c)=>n.setUint8(l+c,r.charCodeAt(0)));return s(0,"RIFF"),n.setUint32(4,36+2*e.length,!0),s(8,"WAVEfmt "),n.setUint32(16,16,!0),n.setUint16(20,1,!0),n.setUint16(22,1,!0),n.setUint32(24,t,!0),n.setUint32(28,2*t,!0),n.setUint16(32,2,!0),n.setUint16(34,16,!0),s(36,"data"),n.setUint32(40,2*e.length,!0),e.forEach((l,i)=>n.setInt16(44+2*i,Math.round(Math.max(-1,Math.min(1,l))*32767),!0)),new Uint8Array(n.buffer)}async function At(e,{rate:t,longest:n}){let l=await new OfflineAudioContext(1,1,t).decodeAudioData(await e.arrayBuffer()),i=Math.min(l.duration,n),r=new OfflineAudioContext(1,Math.max(1,Math.floor(i*t)),t),c=r.createBufferSource();c.buffer=l,c.connect(r.destination),c.start();let m=await r.startRendering(),p=Ln(m.getChannelData(0),t);return{seconds:Math.max(1,Math.round(i)),sound:URL.createObjectURL(new Blob([p],{type:"audio/wav"})),wave:p}}var Re=class e{static async begin(t=Lt){let n=new e,{tidies:s}=n.shape=t;return n.stream=await navigator.mediaDevices.getUserMedia({audio:{echoCancellation:s,noiseSuppression:s,autoGainControl:s}}),n.recorder=new MediaRecorder(n.stream),n.chunks=[],n.recorder.ondataavailable=({data:l})=>n.chunks.push(l),n.recorder.start(),n}async end(){let t=new Promise(n=>{this.recorder.onstop=n});this.recorder.stop(),await t;for(let n of this.stream.getTracks())n.stop();return At(new Blob(this.chunks),this.shape).catch(()=>null)}},It=(e,t=Lt)=>At(e,t).catch(()=>null);var Ft={rate:16e3,longest:360,tidies:!1},Ht=12<<20,An=/\.(wav|flac|ogg|oga|opus|mp3)$/i,D=u({state:"none"}),pe,Z=0;function Le({message:e,said:t}){q.value=e,D.value={state:"none",said:t}}async function Ze(e,t){let n=++Z;q.value=ce.value="",D.value={state:"preparing"};try{if(t.size>Ht)throw new Error("upload");await J(t);let{seconds:s}=await g("voices/hear",e);n===Z&&(D.value={state:"ready",seconds:s,sound:`api/voices/heard?language=${e.language}&take=${Z}`})}catch(s){n===Z&&Le(s)}}async function Nt(){q.value=ce.value="";let e=++Z;try{let t=await Re.begin(Ft);if(e!==Z){t.end();return}pe=t,D.value={state:"recording"}}catch{Le(new Error("voice-microphone"))}}async function Tt(e){let t=await pe.end();pe=null,t===null?Le(new Error("voice-microphone")):await Ze(e,new File([t.wave],"voice.wav"))}async function Ut(e,t){if(An.test(t.name)&&t.size<=Ht)return Ze(e,t);let n=await It(t,Ft);return Ze(e,n===null?t:new File([n.wave],"voice.wav"))}function Ae(){Z++,pe?.end(),pe=null,D.value={state:"none"}}async function _t(e,t,n){q.value=ce.value="",D.value={...D.value,state:"keeping"};try{await g(t,n),await se(e),ce.value="voice.inForce",D.value={state:"none"}}catch(s){Le(s)}}var jt=(e,t)=>_t(e.language,"voices/keep",{...e,...t}),qt=e=>_t(e.language,"voices/back",e);var Xt=u("");function Pt(e){let t=N.value.findIndex(s=>s.id===e);return[...N.value.slice(t+1),...N.value.slice(0,Math.max(0,t))].find(({state:s})=>s!=="recorded")?.id}var In=()=>(document.getElementById("taken")??document.getElementById("heard"))?.play();function Fn({clip:e}){let{files:t}=e.heard;return a`
		<h2>${o("voice.now")} <span class="tag">${o(`voice.${e.state}`)}</span></h2>
		${t.length>0?a`<${Et} key=${t[0]} id="heard" addresses=${t.map(n=>`/audio/${n}`)} label=${o("voice.now")} />`:a`<p class="hint">${o("voice.silent")}</p>`}`}var ie=({name:e})=>a` <kbd aria-hidden="true">${e}</kbd>`;function Hn({onKeep:e}){let{seconds:t,sound:n}=D.value;return a`
		<form class="take" onSubmit=${e}>
			<h2>${o("voice.taken")} <small>${$(t)} s</small></h2>
			<audio id="taken" controls src=${n} aria-label=${o("voice.taken")}></audio>
			<label class="inline">${o("voice.reader")} <input name="reader" dir="auto" maxlength="40" value=${Xt.value} /></label>
			<label class="inline">${o("voice.until")} <input name="until" type="date" /></label>
			<div class="actions"><button class="main">${o("voice.keep")}<${ie} name="K" /></button>
				<button type="button" onClick=${Ae}>${o("voice.drop")}<${ie} name="X" /></button></div>
		</form>`}function Nn({clip:e,actions:t}){let{said:n,state:s}=D.value;return a`
		${n&&a`<p class="hint"><bdi lang="en" dir="ltr">${n}</bdi></p>`}
		<p role="status">${s==="recording"?o("voice.recording"):s==="preparing"||s==="keeping"?o("voice.working"):""}</p>
		${s==="ready"&&a`<${Hn} onKeep=${t.keep} />`}
		<div class="actions">
			<button type="button" class=${s==="ready"?"":"main"} aria-pressed=${s==="recording"} disabled=${s==="preparing"||s==="keeping"} onClick=${t.record}>${o(s==="recording"?"voice.stop":"voice.record")}<${ie} name="R" /></button>
			<label class="pick">${o("voice.file")}<${ie} name="U" /> <input id="voice-file" type="file" accept="audio/*,.opus" disabled=${s!=="none"&&s!=="ready"} onChange=${t.choose} /></label>
			${(e.own||e.before)&&a`<button type="button" disabled=${s!=="none"} onClick=${t.back}>${o(e.before?"voice.back":"voice.remove")}<${ie} name="Z" /></button>`}
		</div>`}function Tn(e,t){let n={language:e,id:t?.id},s=(...l)=>l.includes(D.value.state);return{record:()=>{s("recording")?Tt(n):s("none","ready")&&Nt()},choose:({target:l})=>l.files.length>0&&Ut(n,l.files[0]),back:()=>s("none")&&(t.own||t.before)&&qt(n),keep:l=>{l?.preventDefault();let i=document.querySelector("form.take");if(!s("ready")||!i?.reportValidity())return;let{reader:r,until:c}=Object.fromEntries(new FormData(i));Xt.value=r,jt(n,{print:t.print,reader:r,until:c})},drop:()=>s("ready","recording")&&Ae()}}var Wt=()=>A.value.role!=="volunteer";function Kt({tag:e,id:t}){let n=N.value.find(i=>i.id===t),s=Tn(e,n),l=()=>{let i=Pt(t);i&&I("voices",e,i)};return f(()=>Ae,[t]),te([{key:"l",name:"voice.listen",run:In},{key:"n",name:"voice.next",run:l},...Wt()&&n?[{key:"r",name:"voice.record",run:s.record},{key:"k",name:"voice.keep",run:s.keep},{key:"x",name:"voice.drop",run:s.drop},{key:"u",name:"voice.file",run:()=>document.getElementById("voice-file").click()},{key:"z",name:"voice.back",run:s.back}]:[]]),a`
		<div class="top"><a class="back" href=${`#voices/${e}`} aria-label=${o("voice.list")}>${document.documentElement.dir==="rtl"?"→":"←"}</a>
			<h1><bdi lang="en" dir="ltr">${t}</bdi> · <span lang=${e}>${le(e)}</span></h1></div>
		${n&&a`
			<section class="studio" aria-label=${o("voice.aloud")}><${V} tag=${e}>${n.text}<//></section>
			${Wt()&&a`<${Nn} clip=${n} actions=${s} />`}
			<${Fn} clip=${n} />`}
		<div class="actions"><button type="button" onClick=${l} disabled=${!Pt(t)}>${o("voice.next")}<${ie} name="N" /></button></div>`}var Ie=u({languages:[],clips:{}}),me=u("todo"),re=u(0),Je=60,Un=S(),Qe=["recorded","synthetic","missing","stale","expired"],et={recorded:"●",synthetic:"◐",missing:"○",stale:"↻",expired:"✕"},zt=e=>me.value===""||e===me.value||me.value==="todo"&&e&&e!=="recorded";function _n({chosen:e}){return a`
		<div class="sheet" tabindex="0" role="region" aria-label=${o("voices")}><table>
			<thead><tr><th scope="col">${o("field.language")}</th>${Qe.map(t=>a`<th key=${t} scope="col"><span aria-hidden="true">${et[t]} </span>${o(`voice.${t}`)}</th>`)}</tr></thead>
			<tbody>${Ie.value.languages.map(t=>a`
				<tr key=${t.language}><th scope="row"><a href=${`#voices/${t.language}`} aria-current=${t.language===e?"true":void 0} lang=${t.language}>${le(t.language)}</a></th>
					${Qe.map(n=>a`<td key=${n}>${$(t[n])}</td>`)}</tr>`)}</tbody>
		</table></div>`}function jn({chosen:e}){return a`
		<div class="actions">
			<label class="inline">${o("voice.state")} <select value=${me.value} onChange=${({target:t})=>{me.value=t.value,re.value=Je}}>
				<option value="todo">${o("voice.todo")}</option>
				${Qe.map(t=>a`<option key=${t} value=${t}>${o(`voice.${t}`)}</option>`)}
				<option value="">${o("voice.any")}</option></select></label>
			<label class="inline">${o("language")} <select value=${e??""} onChange=${({target:t})=>I("voices",...t.value?[t.value]:[])}>
				<option value="">${o("voice.eachLanguage")}</option>
				${Ie.value.languages.map(({language:t})=>a`<option key=${t} value=${t} lang=${t}>${le(t)}</option>`)}</select></label>
		</div>`}var Vt=({all:e})=>e>re.value&&a`
	<button type="button" onClick=${()=>{re.value+=Je}}>${o("more")}</button>`;function qn(){let{languages:e,clips:t}=Ie.value,n=Object.entries(t).filter(([,s])=>s.some(zt));return n.length===0?a`<p class="empty">${o("voice.none")}</p>`:a`
		<h2 role="status">${o("voice.phrases",$(n.length))}</h2>
		<div class="sheet voices" tabindex="0" role="region" aria-label=${o("voice.phrase")}><table>
			<thead><tr><th scope="col">${o("voice.phrase")}</th>${e.map(({language:s})=>a`<th key=${s} scope="col" lang=${s}>${le(s)}</th>`)}</tr></thead>
			<tbody>${n.slice(0,re.value).map(([s,l])=>a`
				<tr key=${s}><th scope="row"><bdi lang="en" dir="ltr">${s}</bdi></th>
					${l.map((i,r)=>a`<td key=${e[r].language}>${i&&a`
						<a class=${i} href=${`#voices/${e[r].language}/${encodeURIComponent(s)}`}><span aria-hidden="true">${et[i]}</span><span class="hidden">${o(`voice.${i}`)}</span></a>`}</td>`)}</tr>`)}</tbody>
		</table></div>
		<${Vt} all=${n.length} />`}function Pn({tag:e}){let t=N.value.filter(({state:n})=>zt(n));return t.length===0?a`<p class="empty">${o("voice.none")}</p>`:a`
		<h2 role="status">${o("voice.toRead",$(t.length))}</h2>
		<p class="hint">${o("voice.toReadHint")}</p>
		<ol class="reading">${t.slice(0,re.value).map(({id:n,state:s,text:l})=>a`
			<li key=${n}><${V} tag=${e}>${l}<//>
				<a href=${`#voices/${e}/${encodeURIComponent(n)}`}><bdi lang="en" dir="ltr">${n}</bdi></a> <small>${et[s]} ${o(`voice.${s}`)}</small></li>`)}</ol>
		<${Vt} all=${t.length} />`}function Wn({parts:[e,t]}){return f(()=>{re.value=Je,P(async()=>{e&&await se(e),t||await Un(["voices"],n=>{Ie.value=n})})},[e]),t?a`<${Kt} tag=${e} id=${t} />`:a`
		<h1>${o("voices")}</h1>
		<p class="hint">${o("voice.hint")}</p>
		<${_n} chosen=${e} />
		<${jn} chosen=${e} />
		${e&&e!==O.value.languages[0].tag&&A.value.role!=="volunteer"&&a`<${Rt} tag=${e} />`}
		${e?a`<${Pn} tag=${e} />`:a`<${qn} />`}`}var Xn=20,he=u(null),Fe=u(null),F=u(null),Kn=S(),Yt=()=>Kn(["words"],e=>{he.value=e}),tt=e=>o(`concept.${e}`).replace(/^concept\./,""),Gt=e=>e===null?o("words.anyLanguage"):M(e),ot=(e,t)=>h(async()=>{await g(e,t),Fe.value=F.value=null,await Yt()});async function zn(e,t,n){F.value=null,t&&await h(async()=>{F.value=await g("words/clashes",{form:e,concept:t,language:n})})}function Vn({group:e}){let t=({currentTarget:l})=>{let{concept:i,language:r}=Object.fromEntries(new FormData(l));zn(e.text,i,r)},n=l=>{l.preventDefault(),ot("words",{form:e.text,...Object.fromEntries(new FormData(l.target))})},s=F.value?.wrong_word;return a`
		<form class="actions" onChange=${t} onSubmit=${n}>
			<label class="inline">${o("words.means")} <select name="concept" required autofocus>
				<option value=""></option>${he.value.concepts.map(l=>a`<option key=${l} value=${l}>${tt(l)}</option>`)}</select></label>
			<label class="inline">${o("words.in")} <select name="language" defaultValue=${e.language??""}>
				<option value="">${o("words.anyLanguage")}</option>
				${O.value.languages.map(({tag:l,name:i})=>a`<option key=${l} value=${l} selected=${l===e.language}>${i}</option>`)}</select></label>
			<button class="main" disabled=${!!s}>${o("words.propose")}</button>
			<output role="status">${s?o(s):F.value&&F.value.clashes.length===0&&o("words.free")}</output>
			${F.value?.clashes.length>0&&a`<ul class="clashes">${F.value.clashes.map((l,i)=>a`
				<li key=${i}>${o(`words.clash.${l.code}`)}: <bdi>${l.form}</bdi> (${tt(l.concept)}, ${Gt(l.language)})</li>`)}</ul>`}
		</form>`}function Yn({group:e,most:t}){let n=Fe.value===e.text;return a`
		<li>
			<div class="what"><strong><bdi lang=${e.language??void 0}>${e.text}</bdi></strong>
				<${X} share=${e.texts/t} />
				<small>${e.people>=Xn&&"≥ "}${o("words.people",$(e.people))} · ${o("words.texts",$(e.texts))} · <time>${b(e.last)}</time>
					${e.language&&a`<span class="tag">${e.language}</span>`}</small></div>
			${e.word&&a`<button type="button" aria-expanded=${n} onClick=${()=>{F.value=null,Fe.value=n?null:e.text}}>${o("words.makeOne")}</button>`}
			${n&&a`<${Vn} group=${e} />`}
		</li>`}function Gn({word:e}){let{form:t,concept:n,language:s,by:l,accepted:i,own:r}=e,c={form:t,concept:n,language:s??""};return a`
		<li class=${i?"":"live"}>
			<div class="what"><strong><bdi>${t}</bdi></strong> = ${tt(n)} <span class="tag">${Gt(s)}</span>
				<small>${o("words.by")} <bdi>${l}</bdi>${i?a` · ${o("words.acceptedBy")} <bdi>${i}</bdi>`:a` · ${o(r?"words.waitsOther":"words.waits")}`}</small></div>
			${!i&&!r&&a`<button type="button" class="main" onClick=${()=>ot("words/decide",{what:"accept",...c})}>${o("words.accept")}</button>`}
			<button type="button" onClick=${()=>ot("words/decide",{what:"remove",...c})}>${o("notice.remove")}</button>
		</li>`}function Zn(){if(f(()=>{he.value=Fe.value=F.value=null,h(Yt)},[]),he.value===null)return a`<h1>${o("words")}</h1>`;let{groups:e,own:t,hidden:n,texts:s}=he.value,l=Math.max(...e.map(i=>i.texts));return a`
		<h1>${o("words")}</h1>
		<p class="hint">${o("words.hint")}</p>
		${t.length>0&&a`<h2>${o("words.own")}</h2><ul class="tasks">${t.map(i=>a`<${Gn} key=${`${i.form} ${i.concept} ${i.language}`} word=${i} />`)}</ul>`}
		<h2>${o("words.unknown")}</h2>
		${e.length===0&&a`<p class="empty">${o("words.none")}</p>`}
		<ul class="tasks">${e.map(i=>a`<${Yn} key=${i.text} group=${i} most=${l} />`)}</ul>
		<p class="hint">${o("words.looked",$(s))}${n>0?` ${o("words.hidden",$(n))}`:""}</p>`}var yl="ca6ddf0297d8fcdc7c8924f42d2175f3";export{Qt as Audit,co as Flows,bo as House,Do as Import,en as Notice,fn as NoticeEdit,To as Notices,xn as Numbers,Mn as StaffView,Wn as Voices,Zn as Words,yl as made};
