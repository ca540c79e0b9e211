// SPDX-License-Identifier: AGPL-3.0-or-later
// made by daemon/desk/page/build from adc4af175a371c31f85a5b477d9b4e7e
// with preact, htm, signals and lean-qr: licences.txt
import{A as E,B as K,D as O,F as Vt,H as z,J as R,K as h,L as q,O as Y,Q as it,b as a,c as jt,d as v,f as p,g as S,h as x,i as C,j as Ft,k as Pt,l as nt,m as st,p as o,q as Wt,r as Xt,s as T,t as Kt,u as zt,w as lt,x as g,y as Yt,z as $}from"./desk-chunk.js";var ye=100,rt=p([]),Gt=p(!1),Ut=(t=0)=>h(async()=>{let e=(await S(`audit?before=${t}`)).entries;rt.value=t?[...rt.value,...e]:e,Gt.value=e.length===ye});function ke(){return v(()=>{Ut()},[]),a`
		<h1>${o("audit")}</h1>
		<p class="hint">${o("auditHint")} <code dir="ltr">passaparola audit verify</code></p>
		<div class="sideways" tabindex="0" role="region" aria-label=${o("audit")}><table>
			<thead><tr><th scope="col">${o("whenWord")}</th><th scope="col">${o("whoWord")}</th><th scope="col">${o("whatWord")}</th><th scope="col">${o("about")}</th></tr></thead>
			<tbody>${rt.value.map(t=>a`
				<tr key=${t.id}>
					<td><time>${g(t.at)}</time></td>
					<td><bdi>${t.staff??o("commandLine")}</bdi></td>
					<td>${Wt("audit",t.did)}</td>
					<td>${t.person?a`<a href=${`#person/${t.person}`}><bdi dir="ltr">${t.person}</bdi></a>`:t.thing||""}</td>
				</tr>`)}</tbody>
		</table></div>
		${Gt.value&&a`<button type="button" onClick=${()=>Ut(rt.value.at(-1).id)}>${o("more")}</button>`}`}var V=({flow:t,step:e})=>`${t}.${e}`;function kt(t,e){let n=(t[e-1]??"").trim(),s=n.search(/\s*(->|→|–>)/);return s>0?n.slice(0,s):n.split(/\s/)[0]}function xe(t,e){let n=new Map;for(let{name:s,arrows:l}of t.steps)for(let i of l){let r=V({flow:t.name,step:s}),c=i.flow===t.name?V(i):i.flow;if(r===c)continue;let m=`${r} ${c}`,d=n.get(m)??{id:m,from:r,to:c,labels:[],times:0},f=kt(e,i.line);d.labels.includes(f)||d.labels.push(f),n.set(m,d)}return[...n.values()]}function Ce(t,e,n){let s=new Map([[e,null]]),l=[e];for(let r of l){if(r===n)break;for(let c of t)c.from===r&&!s.has(c.to)&&(s.set(c.to,c),l.push(c.to))}let i=[];for(let r=s.get(n);r;r=s.get(r.from))i.push(r);return i}function Se(t,e){let n=V({flow:t.name,step:t.steps[0].name}),s=new Map([[n,0]]),l=[n],i=()=>{for(let c of l)for(let{from:m,to:d}of e)m===c&&!s.has(d)&&(s.set(d,s.get(m)+1),l.push(d))};i();for(let{name:c}of t.steps){let m=V({flow:t.name,step:c});s.has(m)||(s.set(m,0),l.push(m),i())}let r=[];for(let c of l)(r[s.get(c)]??=[]).push(c);return r}function Qt(t,e){let n=(t.text??"").split(`
`),s=xe(t,n);for(let{from:d,flow:f,step:w,times:B}of t.chosen)for(let u of Ce(s,V({flow:t.name,step:d}),f===t.name?V({flow:f,step:w}):f))u.times+=B;let l=Se(t,s),r=Math.max(...l.map(d=>d.length))*178-28+40+40,c=new Map;l.forEach((d,f)=>d.forEach((w,B)=>{let u=40+(r-40-40-d.length*178+28)/2+B*178;c.set(w,{place:w,x:e?r-u-150:u,y:20+f*114,width:150,height:40,name:w.slice(w.indexOf(".")+1),isOther:!w.includes(".")})}));let m=Math.max(1,...s.map(({times:d})=>d));for(let d of s){let f=c.get(d.from),w=c.get(d.to),B=f.x+150/2,u=w.x+150/2,y=w.y>f.y,X=f.x+150+16;d.path=y?`M${B},${f.y+40} C${B},${f.y+40+36} ${u},${w.y-40} ${u},${w.y-6}`:`M${f.x+150},${f.y+40/2} C${X+24},${f.y+40/2} ${X+24},${w.y+40/2} ${w.x+150+6},${w.y+40/2}`,d.labelX=y?B+(u-B)*.62:X+4,d.labelY=y?f.y+40+(w.y-f.y-40)*.6:(f.y+w.y+40)/2,d.weight=1+4*d.times/m,d.isBack=!y}return{nodes:[...c.values()],arrows:s,lines:n,width:r,height:l.length*114-74+40}}var Zt=p(null),I=p(null),Oe=x();function Me(){return v(()=>{h(async()=>{({flows:Zt.value}=await S("flows"))})},[]),a`
		<h1>${o("flows")}</h1>
		<p class="hint">${o("flows.hint")}</p>
		<ul class="tasks">${Zt.value?.map(t=>a`
			<li key=${t.name}><div class="what"><a href=${`#flows/${t.name}`}><strong>${t.name}</strong> <span dir="auto" lang="en">${t.about}</span></a>
				<small>${o("flows.steps",$(t.steps))}
					${t.text&&a`<span class="tag">${o("flows.text")}</span>`}${t.call&&a`<span class="tag">${o("flows.call")}</span>`}
					${t.findings>0&&a`<b class="tag">${o("flows.findings",$(t.findings))}</b>`}</small></div></li>`)}</ul>`}var Ee=t=>document.getElementById(`line-${t}`)?.scrollIntoView({block:"center"});function Jt(t,e){t.preventDefault();let{line:n}=I.value.steps.find(l=>l.name===e);Ee(n);let s=document.getElementById(`line-${n}`);s.tabIndex=-1,s.focus({preventScroll:!0})}function Le(){let t=I.value,e=Qt(t,nt[st.value].direction==="rtl"),n=new Set(t.steps.filter(s=>s.asks).map(({name:s})=>s));return a`
		<div class="picture" tabindex="0" role="region" aria-label=${o("flows.picture")}>
			<svg width=${e.width} height=${e.height} viewBox=${`0 0 ${e.width} ${e.height}`} role="group" aria-label=${t.name} dir="ltr">
				<defs><marker id="tip" viewBox="0 0 8 8" refX="6" refY="4" markerWidth="8" markerHeight="8" markerUnits="userSpaceOnUse" orient="auto"><path d="M0,0 L8,4 L0,8 z" /></marker></defs>
				${e.arrows.map(s=>a`<path key=${s.id} class=${`arrow ${s.times>0?"gone":""} ${s.isBack?"back":""}`} d=${s.path} stroke-width=${s.weight} marker-end="url(#tip)" />`)}
				${e.nodes.map(s=>a`
					<a key=${s.place} href=${s.isOther?`#flows/${s.place}`:`#flows/${t.name}/${s.name}`} onClick=${s.isOther?void 0:l=>Jt(l,s.name)}>
						<rect class=${s.isOther?"other":n.has(s.name)?"asks":"node"} x=${s.x} y=${s.y} width=${s.width} height=${s.height} rx=${s.isOther?20:6} />
						<text x=${s.x+s.width/2} y=${s.y+s.height/2+5} text-anchor="middle">${s.name}</text></a>`)}
				${e.arrows.filter(s=>!s.isBack||s.times>0).map(s=>a`<text key=${s.id} class="said" x=${s.labelX} y=${s.labelY} text-anchor="middle">${s.labels[0].slice(0,18)}${(s.labels[0].length>18||s.labels.length>1)&&"…"}${s.times>0&&a`<tspan class="times"> ${$(s.times)}</tspan>`}</text>`)}
			</svg>
		</div>
		<p class="hint">${o("flows.key")}</p>`}function De(){let t=I.value,e=t.text.split(`
`);return a`
		<h2>${o("flows.list")}</h2>
		<ol class="steps">${t.steps.map(n=>a`
			<li key=${n.name}><a href=${`#flows/${t.name}/${n.name}`} onClick=${s=>Jt(s,n.name)}><strong>${n.name}</strong></a>
				${n.asks&&a` <span class="tag">${o("flows.asks")}</span>`}
				<ul>${n.arrows.map((s,l)=>{let i=s.flow===t.name?s.step:s.flow;return a`<li key=${l}><code dir="ltr">${kt(e,s.line)} → ${i}</code></li>`})}</ul></li>`)}</ol>
		${t.chosen.length>0&&a`<h2>${o("flows.chosen")}</h2><div class="scroll"><table>
			<thead><tr><th scope="col">${o("flows.from")}</th><th scope="col">${o("flows.to")}</th><th scope="col" class="number">${o("flows.times")}</th></tr></thead>
			<tbody>${t.chosen.map((n,s)=>a`<tr key=${s}><th scope="row">${n.from}</th><td>${n.flow===t.name?n.step:`${n.flow}.${n.step}`}</td><td class="number">${$(n.times)}</td></tr>`)}</tbody></table></div>`}`}function Be(){let t=I.value,e=s=>t.findings.filter(l=>l.line===s),n=t.findings.filter(s=>s.line===0);return a`
		<h2>${o("flows.file")}</h2>
		<p class="hint">${o("flows.where")} <code dir="ltr">${t.file}</code></p>
		${n.length>0&&a`<details><summary>${o("flows.findings",$(n.length))}</summary><ul class="findings" lang="en" dir="ltr">${n.map((s,l)=>a`<li key=${l} class=${s.level}>${s.message}</li>`)}</ul></details>`}
		<div class="file" tabindex="0" role="region" aria-label=${o("flows.file")} dir="ltr"><ol>${t.text.split(`
`).map((s,l)=>a`
			<li key=${l} id=${`line-${l+1}`}><code>${s}</code>${e(l+1).map((i,r)=>a`<p key=${r} class=${i.level} lang="en">${i.message}</p>`)}</li>`)}</ol></div>`}function Re({name:t}){return v(()=>{I.value=null,h(()=>Oe([`flows/${encodeURIComponent(t)}`],e=>{I.value=e}))},[t]),I.value===null?a`<h1>${t}</h1>`:a`
		<h1>${I.value.name}</h1>
		<p><span lang="en" dir="auto">${I.value.about}</span></p>
		<p class="actions"><a class="button" href="#flows">${o("flows")}</a> <a class="button" href="../phone/" target="_blank" rel="noopener">${o("flows.phone")}</a></p>
		<${Le} />
		<div class="flow"><section><${De} /></section><section class="beside"><${Be} /></section></div>`}var He=({parts:[t]})=>t?a`<${Re} name=${t} />`:a`<${Me} />`;var xt=p(null),ct=p(null),Ie=15e3,Ne={done:"✓",open:"○",wrong:"✗",yourself:"?"},_e=x(),te=()=>q(()=>_e(["house"],t=>{xt.value=t})),Ae=()=>q(async()=>{({settings:ct.value}=await S("house/settings"))});function Te({step:t}){return a`
		<li class=${`step ${t.state}`}>
			<b aria-hidden="true">${Ne[t.state]}</b>
			<div>
				<strong>${o(`step.${t.step}`)}</strong> ${t.of&&a`<bdi class="tag">${t.of}</bdi>`}
				<span class="hidden">${o(`state.${t.state}`)}</span>
				${t.at>0&&a` <small><time>${g(t.at)}</time></small>`}
				${t.state!=="done"&&a`<p>${o(`how.${t.step}`)}</p>`}
			</div>
		</li>`}function qe({accounts:t}){return a`
		<h2>${o("accounts")}</h2>
		<div class="sheet" tabindex="0" role="region" aria-label=${o("accounts")}><table>
			<thead><tr>${["account","state.word","number.word","rate","price","heardLast"].map(e=>a`<th key=${e} scope="col">${o(e)}</th>`)}</tr></thead>
			<tbody>${t.map(e=>a`
				<tr key=${e.name}>
					<td><bdi>${e.name}</bdi> <small>${e.provider}</small></td>
					<td class=${e.state==="well"?"":"alarm"}>${o(`account.${e.state}`)}${e.wait>0?` (${$(Math.ceil(e.wait/1e3))} s)`:""}</td>
					<td><bdi dir="ltr">${e.number}</bdi></td>
					<td>${$(e.rate)}</td>
					<td>${e.price>0?E(e.price):"–"}</td>
					<td>${e.heard>0?a`<time>${g(e.heard)}</time>`:"–"}</td>
				</tr>`)}</tbody>
		</table></div>`}function je({spending:t,cap:e}){let n=Math.max(e,...t.map(s=>s.euro),.01);return a`
		<h2>${o("spending")}</h2>
		<p>${e>0?o("capIs",E(e)):o("noCap")}</p>
		${t.length===0?a`<p class="empty">${o("nothingSpent")}</p>`:a`
			<div class="sheet" tabindex="0" role="region" aria-label=${o("spending")}><table>
				<thead><tr><th scope="col">${o("day.word")}</th><th scope="col">${o("euro.word")}</th><th scope="col">${o("texts")}</th><th scope="col">${o("calls.word")}</th></tr></thead>
				<tbody>${t.map(s=>a`
					<tr key=${s.day}><td><time>${lt(it(s.day))}</time></td>
						<td>${E(s.euro)} <meter min="0" max=${n} high=${e>0?e*.8:void 0} value=${s.euro} aria-label=${E(s.euro)}></meter></td>
						<td>${$(s.texts)}</td><td>${$(s.calls)}</td></tr>`)}</tbody>
			</table></div>`}`}function Fe(){return a`
		<h2>${o("settings")}</h2>
		<p class="hint">${o("settingsHint")}</p>
		${ct.value===null?a`<button type="button" onClick=${Ae}>${o("showSettings")}</button>`:a`
			<pre class="sheet" tabindex="0" dir="ltr" role="region" aria-label=${o("settings")}>${ct.value.map(({name:t,value:e})=>`${t} ${e}`).join(`
`)}</pre>`}`}function Pe(){if(v(()=>{ct.value=null,te();let d=setInterval(te,Ie);return()=>clearInterval(d)},[]),xt.value===null)return a`<h1>${o("house")}</h1>`;let{wrong:t,steps:e,accounts:n,spending:s,cap:l,reload:i,reloaded:r,why:c}=xt.value,m=e.filter(({state:d})=>d!=="done"&&d!=="yourself").length;return a`
		<h1>${o("house")}</h1>
		${t?a`<p class="wrong" role="status">${o(`house.${t}`)}</p>`:a`<p class="held" role="status">${o("allWell")}</p>`}
		${i&&a`<p class=${i==="refused"?"wrong":"hint"}>${o(`reload.${i}`)} <time>${g(r)}</time>${c&&a` <bdi lang="en" dir="ltr">${c}</bdi>`}</p>`}
		<h2>${o("firstSteps")}${m>0?` · ${o("toDo",$(m))}`:""}</h2>
		<ol class="steps">${e.map(d=>a`<${Te} key=${d.step+d.of} step=${d} />`)}</ol>
		${n.length>0&&a`<${qe} accounts=${n} />`}
		<${je} spending=${s} cap=${l} />
		${K.value.role==="admin"&&a`<${Fe} />`}`}var We=["appointments","cases","people"],_=p(null),L=p(null),U=p(null),Xe=500;function ee(){_.value=L.value=U.value=null}async function Ke(t,e){ee(),await h(async()=>{await Ft(e,n=>{L.value={what:"reading",done:n,all:e.size}}),_.value=await C("import/check",{what:t})}),L.value=null}var ze=()=>new Promise(t=>{setTimeout(t,Xe)});async function Ye(t,e){e.preventDefault();let n=e.target.elements.cancel_missing?.checked??!1;await h(async()=>{let s=await C("import",{what:t,cancel_missing:n}),{import:l,pieces:i,rows:r}=s;for(let c=0;c<i;c++)L.value={what:"sending",done:c,all:i},s=await C(`import/${l}`,{piece:c});for(;!s.ended;)L.value={what:"putting",done:s.put,all:r},await ze(),s=await S(`import/${l}`);U.value={rows:r,cancelled:s.cancelled??0},_.value=null}),L.value=null}function Ve({finding:t}){let e=o(`bad.${t.code}`);return a`<li>${t.line>0&&a`<strong>${o("line",t.line)}</strong>: `}
		${e===`bad.${t.code}`?a`<span lang="en" dir="ltr">${t.message}</span>`:a`${e} <small lang="en" dir="ltr">${t.message}</small>`}</li>`}function Ue(){let{wrong:t,findings:e}=_.value;return a`
		<section role="alert">
			<h2>${o("badRows",$(t))}</h2>
			<p>${o("nothingImported")}</p>
			<ul class="findings">${e.map(n=>a`<${Ve} key=${`${n.line}${n.code}${n.message}`} finding=${n} />`)}</ul>
			${t>e.length&&a`<p class="hint">${o("andMore",$(t-e.length))}</p>`}
		</section>`}var Ge=["number","code","starts_ms","place","desk","case_number","state","name","language"],Qe=(t,e)=>t==="starts_ms"?g(e):e;function Ze({what:t}){let{rows:e,people:n,first:s,findings:l}=_.value,i=Ge.filter(r=>s.some(c=>c[r]!==void 0));return a`
		<section>
			<h2 role="status">${o("rowsFine",$(e))}</h2>
			${n<e&&a`<p>${o("rowsOfOne",$(e-n))}</p>
				<ul class="findings">${l.map(r=>a`<li key=${r.line}><strong>${o("line",r.line)}</strong>: ${o(`bad.${r.code}`)}</li>`)}</ul>`}
			<div class="sheet" tabindex="0" role="region" aria-label=${o("firstRows")}><table>
				<thead><tr>${i.map(r=>a`<th key=${r} scope="col">${o(`column.${r}`)}</th>`)}</tr></thead>
				<tbody>${s.map((r,c)=>a`<tr key=${c}>${i.map(m=>a`<td key=${m}><bdi>${Qe(m,r[m])}</bdi></td>`)}</tr>`)}</tbody>
			</table></div>
			<form onSubmit=${r=>Ye(t,r)}>
				${t==="appointments"&&a`
					<label class="tick"><input type="checkbox" name="cancel_missing" /> ${o("cancelMissing")}</label>
					<p class="hint">${o("cancelMissingHint")}</p>`}
				<button class="main" id="put" disabled=${L.value!==null}>${o("importRows",$(e))}</button>
			</form>
		</section>`}function Je({parts:[t="appointments"]}){return v(()=>{ee(),document.querySelector("#file")?.focus()},[t]),a`
		<h1>${o("import")}</h1>
		<div class="filters">${We.map(e=>a`<a key=${e} href=${`#import/${e}`} aria-current=${e===t?"page":void 0}>${o(e)}</a>`)}</div>
		<p>${o("importHint")}</p>
		<p class="hint"><code dir="ltr">${o(`columns.${t}`)}</code></p>
		<label>${o("file")}<input id="file" type="file" accept=${t==="appointments"?".csv,.ics,text/csv,text/calendar":".csv,text/csv"} onChange=${({target:e})=>{e.files.length>0&&Ke(t,e.files[0])}} /></label>
		${L.value&&a`<p role="status">${o(`step.${L.value.what}`)} <progress value=${L.value.done} max=${Math.max(1,L.value.all)} aria-label=${o(`step.${L.value.what}`)}></progress></p>`}
		${_.value&&(_.value.wrong>0?a`<${Ue} />`:_.value.rows===0?a`<p role="status">${o("noRows")}</p>`:a`<${Ze} what=${t} />`)}
		${U.value&&a`<p class="held" role="status">${o("imported",$(U.value.rows))}${U.value.cancelled>0?` ${o("cancelledToo",$(U.value.cancelled))}`:""} <a href=${t==="people"?"#inbox":`#${t}`}>${o("look")}</a></p>`}`}var M=t=>t===null?o("notice.others"):O.value.languages.find(e=>e.tag===t)?.name??t,A=t=>t%1440===0?o("notice.days",$(t/1440)):t%60===0?o("notice.hours",$(t/60)):o("notice.minutes",$(t)),$t=({kind:t,name:e,notice:n})=>a`${o(`notice.to.${t}`)} ${t==="those"?a`<a href=${`#notice/${n}`}>${n}</a>`:a`<bdi>${e}</bdi>`}`,ut=({after:t,without:e})=>e?o("notice.without"):t===0?o("notice.atOnce"):o("notice.after",A(t)),dt=({language:t,recording:e})=>e&&a`
	<audio controls preload="none" src=${`/audio/notices/${e}`} aria-label=${`${o("notice.recording")}: ${M(t)}`}></audio>`;function oe({text:t,letters:e}){let n=[];for(let s of t){let l=e.includes(s),i=n.at(-1);i?.marked===l&&!l?i.text+=s:n.push({marked:l,text:s})}return n.map(({marked:s,text:l},i)=>s?a`<mark key=${i}>${l}</mark>`:l)}var j=6e4,pt=1440*j,F=({share:t,kind:e="",size:n=""})=>a`
	<svg class=${`measure ${n}`} aria-hidden="true" preserveAspectRatio="none" viewBox="0 0 100 10"><rect class=${e} width=${Math.max(t>0?.5:0,100*t)} height="10" /></svg>`,St=(t,e)=>e>0?t/e:0;function to({result:t}){let e=Math.max(...t.texts.map(({people:n})=>n));return a`
		<div class="scroll"><table>
			<caption>${o("notice.perLanguage")}</caption>
			<thead><tr><th scope="col">${o("notice.language")}</th><th scope="col" class="number">${o("notice.people")}</th><th class="wide"><span class="hidden">${o("notice.bar")}</span></th>
				<th scope="col" class="number">${o("notice.parts")}</th><th scope="col" class="number">${o("notice.cost")}</th></tr></thead>
			<tbody>${t.texts.map(n=>a`
				<tr key=${n.language}><th scope="row"><bdi>${M(n.language)}</bdi><${F} size="narrow" share=${St(n.people,e)} /></th><td class="number">${$(n.people)}</td>
					<td class="wide"><${F} share=${St(n.people,e)} /></td>
					<td class="number">${$(n.parts*n.people)} <small>${o("notice.each",$(n.parts))}</small>${n.seconds>0&&a` <small>${o("notice.seconds",$(n.seconds))}</small>`}</td><td class="number">${E(n.cost/1e6)}</td></tr>`)}</tbody>
			<tfoot><tr><th scope="row">${o("notice.together")}</th><td class="number">${$(t.people)}</td><td class="wide"></td><td class="number">${$(t.parts)}</td><td class="number">${E(t.cost/1e6)}</td></tr></tfoot>
		</table></div>`}function Ot({reasons:t,people:e}){let n=Object.entries(t),s=n.reduce((l,[,i])=>l+i,e);return n.length>0&&a`
		<div class="scroll"><table>
			<caption>${o("notice.leftOut")}</caption>
			<tbody>${n.map(([l,i])=>a`
				<tr key=${l}><th scope="row">${o(`notice.reason.${l}`)}</th><td class="number">${$(i)}</td><td class="wide"><${F} kind="out" share=${St(i,s)} /></td></tr>`)}</tbody>
		</table></div>`}function eo([t,e],n,s){let l=[];if(t===e)return l;for(let i=n-pt;i<s&&l.length<40;i+=pt){let r=new Date(i).setHours(0,0,0,0),c=new Date(r).setHours(0,t),m=new Date(t<e?r:r+pt+36e5).setHours(0,e);m>n&&c<s&&l.push([Math.max(c,n),Math.min(m,s)])}return l}var Ct=26,oo=[10,30,60,120,180,360,720,1440,2880,5760,14400];function ao({notice:t,result:e}){let n=e.to.filter(u=>u.starts>0),s=e.starts-10*j,l=Math.max(e.ends+10*j,s+60*j),i=nt[st.value].direction==="rtl",r=u=>100*(u-s)/(l-s),c=(u,y)=>{let X=Math.max(.7,r(y)-r(u));return{x:`${i?100-r(u)-X:r(u)}%`,width:`${X}%`}},m=j*(oo.find(u=>(l-s)/j/u<=6)??20*1440),d=[];for(let u=new Date(s).setHours(0,0,0,0);u<l&&d.length<12;u+=m)r(u)>3&&r(u)<97&&d.push(u);let f=n.length*Ct+24,w=eo(e.quiet,s,l),B=`${o("notice.starts")} ${g(e.starts)}, ${o("notice.ends")} ${g(e.ends)}`;return a`
		<figure>
			<figcaption>${o("notice.when")}</figcaption>
			<svg class="time" role="img" aria-label=${B} width="100%" height=${f}>
				${w.map(([u,y])=>a`<rect key=${u} class="quiet" ...${c(u,y)} y="0" height=${f-20} />`)}
				${d.map(u=>a`<g key=${u}>
					<line x1=${c(u,u).x} x2=${c(u,u).x} y1="0" y2=${f-20} />
					<text x=${c(u,u).x} y=${f-5} text-anchor="middle">${m>=pt?new Date(u).getDate():Yt(u)}</text></g>`)}
				${n.map((u,y)=>a`<rect key=${y} class="lane" ...${c(u.starts,u.ends)} y=${y*Ct+4} height=${Ct-8} rx="3" />`)}
			</svg>
			${w.length>0&&a`<p class="hint"><svg class="key" aria-hidden="true" width="14" height="14"><rect class="quiet" width="14" height="14" /></svg> ${o("notice.quiet")}</p>`}
			<div class="scroll"><table>
				<thead><tr><th scope="col">${o("notice.who")}</th><th scope="col" class="number">${o("notice.people")}</th><th scope="col">${o("notice.starts")}</th><th scope="col">${o("notice.ends")}</th></tr></thead>
				<tbody>${t.to.map((u,y)=>a`
					<tr key=${y}><th scope="row"><${$t} ...${u} /> <small>${ut(u)}</small></th><td class="number">${u.without?"–":$(e.to[y].people)}</td>
						<td>${e.to[y].starts?g(e.to[y].starts):"–"}</td><td>${e.to[y].ends?g(e.to[y].ends):"–"}</td></tr>`)}</tbody>
			</table></div>
		</figure>`}function no({result:t}){return a`
		${t.no_way&&a`<p class="warning">${o("notice.noWay")}</p>`}
		${t.people===0&&a`<p class="warning">${o("notice.nobody")}</p>`}
		${t.texts.filter(({lost:e})=>e).map(({language:e})=>a`<p key=${e} class="warning">${o("notice.lost",M(e))}</p>`)}
		${t.over&&a`<p class="warning">${o("notice.over",E((t.cap-t.spent)/1e6))}</p>`}
		${t.late>0&&a`<p class="warning">${o("notice.late",$(t.late))}</p>`}
		${t.waits_quiet&&a`<p class="warning">${o("notice.waitsQuiet")}</p>`}`}function mt({notice:t,result:e}){let n=Math.max(1,Math.round((e.ends-e.starts)/j));return a`
		<section class="rehearsal" aria-label=${o("notice.rehearsal")}>
			<h2>${o("notice.rehearsal")}</h2>
			<p class="sum"><strong>${o("notice.sumPeople",$(e.people))}</strong> · ${o("notice.sumCost",E(e.cost/1e6))} · ${o("notice.sumTime",A(n))}</p>
			<${no} result=${e} />
			<${to} result=${e} />
			<${Ot} reasons=${e.left_out} people=${e.people} />
			<${ao} notice=${t} result=${e} />
		</section>`}var Mt=p(null),so=x(),lo={n:()=>R("notice-edit","new"),j:()=>ae(1),k:()=>ae(-1)};function ae(t){let e=[...document.querySelectorAll(".tasks a")];e[Math.max(0,Math.min(e.length-1,e.indexOf(document.activeElement)+t))]?.focus()}var Et=({notice:{state:t,urgent:e}})=>a`
	<span class=${`tag state-${t}`}>${o(`notice.state.${t}`)}</span>
	${e&&a`<b class="tag">${o("urgent")}</b>`}`;function io(){return v(()=>{h(()=>so(["notices"],t=>{({notices:Mt.value}=t)}))},[z.value.count]),Y(lo),a`
		<h1>${o("notices")}</h1>
		<p><a class="button main" href="#notice-edit/new">${o("notice.new")}</a></p>
		${Mt.value?.length===0&&a`<p class="empty">${o("notice.none")}</p>`}
		<ul class="tasks">${Mt.value?.map(t=>a`
			<li key=${t.id} class=${t.state==="running"?"live":""}>
				<div class="what">
					<a href=${`#notice/${t.id}`}><strong dir="auto">${t.title??"?"}</strong></a>
					<small><${Et} notice=${t} /> <bdi>${t.by}</bdi>
						<time>${g(t.starts||t.made)}</time></small>
				</div>
			</li>`)}</ul>
		<p class="hint">${o("notice.keys")}</p>`}var b=p(null),tt=p(null),J=p(!1),ht=p(""),ro=({state:t,messages:e})=>t==="running"||e.waiting+e.sending>0,Lt=({state:t})=>t==="draft"||t==="approved",co=x(),$o=x(),ne=t=>co([`notices/${t}`],e=>{b.value=e,Lt(e)&&tt.value?.hash!==e.hash&&h(()=>$o([`notices/${t}/rehearsal`],n=>{tt.value={hash:e.hash,...n}}))});function uo(t){let e,n=async()=>{let s=performance.now();await h(()=>ne(t));let l=performance.now()-s;e!==null&&b.value&&ro(b.value)&&(e=setTimeout(n,Math.max(1e3,10*l)))};return n(),()=>{clearTimeout(e),e=null}}var P=(t,e={})=>h(async()=>{J.value=!1,await C(`notices/${b.value.id}`,{what:t,...e}),await ne(b.value.id),z.value={count:z.value.count+1,person:void 0}});async function po(t){t.preventDefault();let{language:e}=Object.fromEntries(new FormData(t.target));ht.value="",await h(()=>C(`notices/${b.value.id}/test`,{language:e}))&&(ht.value=o("notice.tested"))}function mo(){let t=b.value;return a`
		<h1><bdi>${t.title}</bdi></h1>
		<p><${Et} notice=${t} /></p>
		<dl class="facts">
			<dt>${o("notice.writtenBy")}</dt><dd><bdi>${t.by}</bdi> · <time>${g(t.made)}</time></dd>
			<dt>${o("notice.approvedBy")}</dt><dd>${t.approved_by?a`<bdi>${t.approved_by}</bdi> · <time>${g(t.approved)}</time>`:"–"}</dd>
			<dt>${o("notice.hash")}</dt><dd><code>${t.hash}</code></dd>
			${(t.starts||t.start)>0&&a`<dt>${o("notice.starts")}</dt><dd><time>${g(t.starts||t.start)}</time></dd>`}
			${t.valid>0&&a`<dt>${o("notice.valid")}</dt><dd>${A(t.valid)}</dd>`}
			${t.call&&a`<dt>${o("notice.how")}</dt><dd>${o("notice.call")}</dd>`}
			<dt>${o("notice.who")}</dt><dd>${t.to.map((e,n)=>a`<span key=${n}>${n>0&&" · "}<${$t} ...${e} /> <small>${ut(e)}</small></span>`)}
				${t.only.length>0&&a` · <small>${o("notice.only")}: ${t.only.map(M).join(", ")}</small>`}</dd>
		</dl>`}var ho=()=>a`
	<div class="cards" role="list" aria-label=${o("notice.texts")}>${b.value.texts.map(({language:t,text:e,recording:n})=>a`
		<div key=${t} role="listitem" class="card"><strong><bdi>${M(t)}</bdi></strong><p dir="auto" lang=${t??void 0}>${e}</p>
			<${dt} language=${t} recording=${n} /></div>`)}</div>`;function fo(){let t=b.value;return t.call?null:t.phone?a`
		<form class="actions" onSubmit=${po}>
			<label class="inline"><span>${o("notice.testIn")}</span> <select name="language">${t.texts.map(({language:e})=>a`<option key=${e} value=${e??""}>${M(e)}</option>`)}</select></label>
			<button>${o("notice.test")} <bdi dir="ltr">${t.phone}</bdi></button>
			<output role="status">${ht.value}</output>
		</form>`:a`<p class="hint">${o("notice.noPhone")} <code dir="ltr">passaparola notice phone +39… ${K.value.name} --by …</code></p>`}function vo(){return a`
		<form class="actions" onSubmit=${e=>{e.preventDefault();let{at:n}=Object.fromEntries(new FormData(e.target));P("start",{at:n?new Date(n).getTime():0})}}>
			<button class="main">${o("notice.start")}</button>
			<label class="inline"><span>${o("notice.startAt")}</span> <input name="at" type="datetime-local" /></label>
		</form>`}var go=()=>J.value?a`
	<button type="button" class="alert" onClick=${()=>P("stop")}>${o("notice.stopSure")}</button>
	<button type="button" onClick=${()=>{J.value=!1}}>${o("notice.stopNot")}</button>`:a`
	<button type="button" onClick=${()=>{J.value=!0}}>${o("notice.stop")}</button>`;function bo(){let t=b.value,e=sessionStorage.getItem(`pin-${t.id}`);return a`
		${e&&t.street&&a`<p class="warning">${o("notice.pin")} <code dir="ltr">${t.id} ${t.street} ${e}</code></p>`}
		${t.state==="draft"&&(t.own?a`<p>${o("notice.waitsApproval")}</p>`:a`
			<p class="actions"><button type="button" class="main" onClick=${()=>P("approve",{hash:t.hash})}>${o("notice.approve")} <code>${t.hash}</code></button></p>
			<p class="hint">${o("notice.approveHint")}</p>`)}
		${t.state==="approved"&&a`<${vo} />`}
		<p class="actions">${t.own&&a`<a class="button" href=${`#notice-edit/${t.id}`}>${o("notice.change")}</a>`}</p>
		<${fo} />
		${tt.value&&a`<${mt} notice=${t} result=${tt.value} />`}`}var wo=["delivered","sent","sending","waiting","unknown","failed","stopped"];function yo(){let{messages:t,to_come:e,failed:n,planned:s}=b.value,l=[...wo.map(c=>[o(`notice.message.${c}`),t[c],c]),[o("notice.toCome"),e,"waiting"]].filter(([,c])=>c>0),i=t.delivered+t.sent+t.unknown+t.failed+t.stopped,r=i+t.waiting+t.sending+e;return a`
		<p class="sum" role="status">${o("notice.gone",$(i))} / ${$(r)}${s?"":" …"}</p>
		<progress aria-label=${o("notice.progress")} max=${Math.max(r,1)} value=${i}></progress>
		<div class="scroll"><table>
			<caption>${o("notice.results")}</caption>
			<tbody>${l.map(([c,m,d])=>a`
				<tr key=${c}><th scope="row">${c}</th><td class="number">${$(m)}</td><td class="wide"><${F} kind=${d==="failed"?"out":""} share=${r>0?m/r:0} /></td></tr>`)}</tbody>
		</table></div>
		${Object.keys(n).length>0&&a`<div class="scroll"><table>
			<caption>${o("notice.whyFailed")}</caption>
			<tbody>${Object.entries(n).map(([c,m])=>a`<tr key=${c}><th scope="row">${o(`failure.${c}`)}</th><td class="number">${$(m)}</td></tr>`)}</tbody></table></div>`}
		<${Ot} reasons=${b.value.left_out} people=${r} />`}function ko(){let{state:t,id:e}=b.value;return a`
		${!(t==="done"||t==="stopped")&&a`<p class="actions">
			${t==="running"?a`<button type="button" class="main" onClick=${()=>P("pause")}>${o("notice.pause")}</button>`:a`<button type="button" class="main" onClick=${()=>P("start")}>${o("notice.resume")}</button>`}
			<${go} /></p>`}
		<${yo} />
		<h2>${o("notice.again")}</h2>
		<p class="actions">${["moved","cancelled","more"].map(s=>a`<a key=${s} class="button" href=${`#notice-edit/new/${e}/${s}`}>${o(`notice.again.${s}`)}</a>`)}</p>`}var xo={p:()=>b.value?.state==="running"?P("pause"):b.value?.state==="paused"&&P("start"),e:()=>b.value?.own&&Lt(b.value)&&document.querySelector('a[href^="#notice-edit/"]').click()};function Co({parts:[t]}){return v(()=>{b.value=tt.value=null,ht.value="",J.value=!1},[t]),v(()=>uo(t),[t,b.value?.state,z.value.count]),Y(xo),b.value===null?a`<h1 class="hidden">${o("notices")}</h1>`:a`
		<${mo} />
		<${ho} />
		${Lt(b.value)?a`<${bo} />`:a`<${ko} />`}
		<p class="hint">${o("notice.oneKeys")}</p>`}var k=p(null),ft=p({lists:[],desks:[]}),et=p(null),G=p({}),So=[30,60,120,360,1440,4320],Oo=[15,30,60,120,360,1440],Dt=()=>({title:"",to:[{kind:"list",name:"",notice:0,after:0,without:!1}],only:[],start:0,valid:0,urgent:!1,call:!1,street:"",texts:[{language:O.value.languages[0].tag,text:""},{language:null,text:""}]});function Mo(t,e){let n=t.again[e]??{};return{...Dt(),title:`${o(`notice.again.${e}`)}: ${t.title}`.slice(0,100),urgent:!0,valid:120,to:[{kind:"those",name:null,notice:t.id,after:0,without:!1}],texts:t.texts.map(({language:s,text:l})=>({language:s,text:(n[s??"en"]??"")+l}))}}async function Eo([t,e,n]){k.value=et.value=null,G.value={},await h(async()=>{ft.value=await S("audience"),k.value=t!=="new"?await S(`notices/${t}`):e?Mo(await S(`notices/${e}`),n):Dt();for(let{language:s,text:l}of k.value.texts)le(s,l)})}var D=t=>{k.value={...k.value,...t},et.value=null},vt=(t,e,n)=>D({[t]:k.value[t].map((s,l)=>l===e?{...s,...n}:s)}),Lo=(t,e)=>D({[t]:k.value[t].filter((n,s)=>s!==e)});async function le(t,e){try{let n=e?await C("parts",{text:e}):null;G.value={...G.value,[t]:n}}catch{G.value={...G.value,[t]:null}}}var se={};function ie(t,e){let{language:n}=k.value.texts[t];vt("texts",t,{text:e}),clearTimeout(se[n]),se[n]=setTimeout(le,200,n,e)}function Do({index:t,text:e,weight:n}){if(!n)return a`<output></output>`;let s=n.letters&&[...n.letters].length<=12;return a`
		<output>${o("notice.weight",$(n.parts))} · ${o("notice.letterCount",$(n.units))}${n.price?` · ${E(n.price)}`:""}</output>
		${n.encoding==="ucs2"&&!s&&a`<p class="hint">${o("notice.script")}</p>`}
		${s&&a`
			<p class="letters" dir="auto"><${oe} text=${e} letters=${n.letters} /></p>
			<p class="hint">${o("notice.dear")}${n.plain&&n.plain_parts<n.parts?` ${o("notice.plainSaves",$(n.plain_parts))}`:""}</p>
			${n.plain&&a`<button type="button" onClick=${()=>{ie(t,n.plain)}}>${o("notice.usePlain")}</button>`}`}`}function Bo({index:t,text:{language:e,text:n,recording:s}}){let l=`text-${e??"others"}`;return a`
		<div class="card">
			<label for=${l}><bdi>${M(e)}</bdi></label>
			<textarea id=${l} rows="4" maxlength="1600" dir="auto" lang=${e??void 0} value=${n} onInput=${({target:i})=>ie(t,i.value)}></textarea>
			<${Do} index=${t} text=${n} weight=${G.value[e]} />
			<${dt} language=${e} recording=${s} />
			${s&&a`<button type="button" onClick=${()=>vt("texts",t,{recording:null})}>${o("notice.noRecording")}</button>`}
		</div>`}function Ro(){let{texts:t}=k.value,e=[...O.value.languages.map(({tag:n})=>n),null].filter(n=>!t.some(({language:s})=>s===n));return a`
		<fieldset><legend>${o("notice.texts")}</legend>
			<div class="cards">${t.map((n,s)=>a`<${Bo} key=${n.language} index=${s} text=${n} />`)}</div>
			${e.length>0&&a`<label class="inline">${o("notice.addLanguage")}
				<select value="" onChange=${({target:n})=>{D({texts:[...t,{language:n.value==="others"?null:n.value,text:""}]}),n.value=""}}><option value=""></option>${e.map(n=>a`<option key=${n} value=${n??"others"}>${M(n)}</option>`)}</select></label>`}
			<p class="hint">${o("notice.textsHint")}</p>
		</fieldset>`}var Ho=()=>[...ft.value.lists.map(({name:t,people:e})=>["list",t,`${t} (${$(e)})`]),...ft.value.lists.filter(({themselves:t})=>t>0).map(({name:t,themselves:e})=>["tag",t,`${t} (${$(e)})`]),...ft.value.desks.map(t=>["desk",t,T(t)])];function Io({index:t,people:e}){let n=e.kind==="those"?`those/${e.notice}`:`${e.kind}/${e.name??""}`,s=Ho(),l=({target:i})=>{let[r,...c]=i.value.split("/");vt("to",t,r==="those"?{kind:r,notice:Number(c[0]),name:null}:{kind:r,name:c.join("/"),notice:0})};return a`
		<li>
			<label><span class="hidden">${o("notice.who")}</span>
				<select required value=${n==="list/"?"":n} onChange=${l}>
					<option value="" disabled>${o("notice.choose")}</option>
					${["list","tag","desk"].map(i=>s.some(([r])=>r===i)&&a`
						<optgroup key=${i} label=${o(`notice.to.${i}`)}>${s.filter(([r])=>r===i).map(([,r,c])=>a`
							<option key=${r} value=${`${i}/${r}`}>${c}</option>`)}</optgroup>`)}
					${e.kind==="those"&&a`<option value=${n}>${o("notice.to.those")} ${e.notice}</option>`}
					<option value="everyone/">${o("notice.to.everyone")}</option>
				</select></label>
			<label><span class="hidden">${o("notice.when")}</span>
				<select value=${e.without?"without":String(e.after)} onChange=${({target:i})=>vt("to",t,i.value==="without"?{without:!0,after:0}:{without:!1,after:Number(i.value)})}>
					<option value="0">${o("notice.atOnce")}</option>
					${[...new Set([...Oo,e.after])].filter(Boolean).map(i=>a`<option key=${i} value=${i}>${o("notice.after",A(i))}</option>`)}
					<option value="without">${o("notice.without")}</option>
				</select></label>
			${k.value.to.length>1&&a`<button type="button" onClick=${()=>Lo("to",t)}>${o("notice.remove")}</button>`}
		</li>`}function No(){let{to:t,only:e}=k.value;return a`
		<fieldset><legend>${o("notice.who")}</legend>
			<ul class="lines">${t.map((n,s)=>a`<${Io} key=${s} index=${s} people=${n} />`)}</ul>
			<button type="button" onClick=${()=>D({to:[...t,{...Dt().to[0],after:60}]})}>${o("notice.addLine")}</button>
			<details open=${e.length>0}><summary>${o("notice.only")}</summary>
				<div class="ticks">${O.value.languages.map(({tag:n,name:s})=>a`
					<label key=${n} class="tick"><input type="checkbox" checked=${e.includes(n)} onChange=${({target:l})=>D({only:l.checked?[...e,n]:e.filter(i=>i!==n)})} /> <bdi>${s}</bdi></label>`)}</div></details>
		</fieldset>`}function _o(){let{start:t,valid:e,urgent:n,call:s,street:l}=k.value;return a`
		<fieldset class="options"><legend>${o("notice.when")}</legend>
			<label>${o("notice.startAt")}<input type="datetime-local" value=${t?Kt(t):""} onChange=${({target:i})=>D({start:i.value?zt(i.value):0})} /></label>
			<label>${o("notice.valid")}<select value=${String(e)} required=${n} onChange=${({target:i})=>D({valid:Number(i.value)})}>
				<option value="0">${o("notice.always")}</option>
				${[...new Set([...So,e])].filter(Boolean).map(i=>a`<option key=${i} value=${i}>${A(i)}</option>`)}</select></label>
			<label class="tick"><input type="checkbox" checked=${n} onChange=${({target:i})=>D({urgent:i.checked,valid:i.checked&&e===0?120:e})} /> ${o("notice.urgent")}</label>
			<label class="tick"><input type="checkbox" checked=${s} onChange=${({target:i})=>D({call:i.checked,texts:k.value.texts.map(r=>({...r,recording:i.checked?r.recording:null}))})} /> ${o("notice.call")}</label>
			<label>${o("notice.street")}<input value=${l??""} pattern="[A-Za-z]{4,12}" maxlength="12" onInput=${({target:i})=>D({street:i.value})} /></label>
		</fieldset>`}var re=()=>({...k.value,street:k.value.street??""});async function Ao(){await h(async()=>{et.value=await C("rehearsal",re())})}async function To(t,e){t.preventDefault(),await h(async()=>{let n=await C(e==="new"?"notices":`notices/${e}/text`,re());n.pin&&sessionStorage.setItem(`pin-${n.id}`,n.pin),R("notice",String(n.id))})}function qo({parts:t}){if(v(()=>{Eo(t)},t),k.value===null)return a`<h1 class="hidden">${o("notice.new")}</h1>`;let e=n=>{n.key==="Enter"&&(n.ctrlKey||n.metaKey)&&n.currentTarget.requestSubmit()};return a`
		<h1>${o(t[0]==="new"?"notice.new":"notice.change")}</h1>
		<form class="notice-form" onSubmit=${n=>To(n,t[0])} onKeyDown=${e}>
			<label>${o("notice.title")}<input id="title" required maxlength="100" dir="auto" value=${k.value.title} onInput=${({target:n})=>D({title:n.value})} /></label>
			<${No} />
			<${Ro} />
			<${_o} />
			<p class="actions"><button type="button" onClick=${Ao}>${o("notice.rehearse")}</button> <button class="main">${o("notice.save")}</button></p>
			<p class="hint">${o("notice.saveHint")}</p>
		</form>
		${et.value&&a`<${mt} notice=${k.value} result=${et.value} />`}`}var gt=p(null),jo=x(),Fo=[4,12,26,52],Rt={week:["came","machine","person","asked","lost"],topic:["came","machine"],language:["came","machine","person"],hour:["came","machine","person","asked"],desk:["asked","waiting"]},Bt={week:["machine","person"],topic:["machine"],language:["machine","person"],hour:["machine","person"],desk:["asked"]},Po={week:t=>lt(it(t)),topic:t=>t===""?o("otherTopic"):Xt(t),language:t=>O.value.languages.find(({tag:e})=>e===t)?.name??o("unknownLanguage"),hour:t=>`${t}:00`,desk:T},Wo=t=>t===null?"–":$(t);function Xo({row:t,of:e,most:n}){let s=0;return a`
		<svg class="plot" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
			<rect class="back" width="100" height="10" />
			${e.map(l=>{let i=100*(t[l]??0)/n;return s+=i,a`<rect key=${l} class=${`of-${l}`} x=${s-i} width=${i} height="10" />`})}
		</svg>`}function Ko({by:t}){let e=gt.value[t],n=Math.max(1,...e.map(s=>Bt[t].reduce((l,i)=>l+(s[i]??0),0)));return a`
		<section class="numbers">
			<h2 id=${`by-${t}`}>${o(`by.${t}`)}</h2>
			${e.length===0?a`<p class="empty">${o("noNumbers")}</p>`:a`
				<div class="sheet" tabindex="0" role="region" aria-labelledby=${`by-${t}`}><table>
					<thead><tr><th scope="col">${o(`by.${t}`)}</th><td class="beside">${Bt[t].map(s=>a`<span key=${s} class=${`key of-${s}`}>${o(`count.${s}`)}</span> `)}</td>
						${Rt[t].map(s=>a`<th key=${s} scope="col">${o(`count.${s}`)}</th>`)}</tr></thead>
					<tbody>${e.map(s=>a`
						<tr key=${s.name}><th scope="row"><bdi>${Po[t](s.name)}</bdi></th>
							<td class="beside"><${Xo} row=${s} of=${Bt[t]} most=${n} /></td>
							${Rt[t].map(l=>a`<td key=${l}>${Wo(s[l])}</td>`)}</tr>`)}</tbody>
				</table></div>`}
		</section>`}function zo({parts:[t="12"]}){v(()=>{q(()=>jo([`numbers?weeks=${t}`],n=>{gt.value=n}))},[t]);let e=()=>h(()=>Pt("numbers/export",{weeks:Number(t)},"numbers.csv"));return a`
		<h1>${o("numbers")}</h1>
		<div class="filters">
			${Fo.map(n=>a`<button type="button" key=${n} aria-pressed=${String(n)===t} onClick=${()=>R("numbers",String(n))}>${o("weeks",$(n))}</button>`)}
			<button type="button" onClick=${()=>globalThis.print()}>${o("print")}</button>
			<button type="button" onClick=${e}>${o("export")}</button>
		</div>
		${gt.value&&a`
			<p class="hint">${o("suppressed",$(gt.value.below))}</p>
			${Object.keys(Rt).map(n=>a`<${Ko} key=${n} by=${n} />`)}`}`}var It=p(null),W=p(null),Yo=()=>h(async()=>{It.value=(await S("staff")).staff});async function Ht(t){if(W.value=null,t.desks===""){Vt.value="staff-desks";return}await h(async()=>{let e=await C("staff",t);e.link&&(W.value={name:t.name,link:`${location.origin}/desk/#link=${e.link}`})},"saved")&&(It.value=(await S("staff")).staff)}var ce=t=>{let e=t.getAll("desks");return e.includes("all")?"all":e.join(" ")};function $e({role:t="volunteer",desks:e="desk"}){let n=e.split(" ");return a`
		<label>${o("roleWord")}<select name="role">${["volunteer","coordinator","admin"].map(s=>a`
			<option key=${s} value=${s} selected=${s===t}>${o(`role.${s}`)}</option>`)}</select></label>
		<fieldset><legend>${o("desks")}</legend>
			${["all",...O.value.desks].map(s=>a`
				<label key=${s} class="tick"><input type="checkbox" name="desks" value=${s} defaultChecked=${n.includes(s)} /> ${s==="all"?o("allDesks"):T(s)}</label>`)}
		</fieldset>`}function Vo(){let t=async e=>{e.preventDefault();let n=new FormData(e.target);await Ht({what:"add",name:n.get("name").trim(),role:n.get("role"),desks:ce(n)}),W.value&&e.target.reset()};return a`
		<section><h2>${o("addStaff")}</h2>
			<form class="stack" onSubmit=${t}>
				<label>${o("name")}<input name="name" required maxlength="32" autocapitalize="none" autocomplete="off" minlength="2" pattern="[a-z][a-z0-9.\\-]*" /></label>
				<p class="hint">${o("nameHint")}</p>
				<${$e} />
				<button class="main">${o("addStaff")}</button>
			</form></section>`}function Uo({one:t}){let e=s=>{s.preventDefault();let l=new FormData(s.target);Ht({what:"role",name:t.name,role:l.get("role"),desks:ce(l)})},n=s=>()=>Ht({what:s,name:t.name});return a`
		<li class=${t.disabled?"off":""}>
			<details><summary><bdi>${t.name}</bdi>
				<span class="tag">${o(`role.${t.role}`)}</span>
				${t.disabled&&a`<b class="tag">${o("off")}</b>`}
				${!t.password&&a`<span class="tag">${o("noPassword")}</span>`}
				${t.code&&a`<span class="tag">${o("secondStep")}</span>`}
				<small>${t.desks==="all"?o("allDesks"):t.desks.split(" ").map(T).join(", ")}</small></summary>
				<form class="stack" onSubmit=${e}><${$e} role=${t.role} desks=${t.desks} /><button>${o("save")}</button></form>
				<p class="deeds">
					<button type="button" onClick=${n("link")} disabled=${t.disabled}>${o("newLink")}</button>
					<button type="button" onClick=${n(t.disabled?"enable":"disable")} disabled=${t.name===K.value.name}>${o(t.disabled?"enable":"disable")}</button>
				</p>
			</details>
		</li>`}function Go(){return v(()=>{W.value=null,Yo()},[]),a`
		<h1>${o("staff")}</h1>
		${W.value&&a`<p class="once" role="status">${o("linkOf")} <bdi>${W.value.name}</bdi>: <code dir="ltr">${W.value.link}</code><br />
			<small>${o("linkHint")}</small></p>`}
		<div class="panels">
			<section><h2>${o("staffNow")}</h2><ul class="items members">${It.value?.map(t=>a`<${Uo} key=${t.name} one=${t} />`)}</ul></section>
			<${Vo} />
		</div>`}var N=p([]),ue,Qo=x();async function de(t){ue!==t&&(N.value=[]),ue=t,await Qo([`voices/${t}`],e=>{N.value=e.clips})}var pe=t=>O.value.languages.find(e=>e.tag===t),Q=t=>pe(t)?.name??t,bt=({tag:t,children:e})=>a`
	<p class="aloud" lang=${t} dir=${pe(t)?.right_to_left?"rtl":"ltr"}>${e}</p>`;function me({addresses:t,label:e,id:n}){let[s,l]=jt(0);return a`<audio id=${n} controls preload="none" src=${t[s]} aria-label=${e} autoplay=${s>0} onEnded=${()=>l((s+1)%t.length)}></audio>`}function he(t){let e=N.value.findIndex(s=>s.id===t);return[...N.value.slice(e+1),...N.value.slice(0,Math.max(0,e))].find(({state:s})=>s!=="recorded")?.id}var Zo=()=>document.getElementById("heard")?.play();function Jo({clip:t}){let{files:e}=t.heard;return a`
		<h2>${o("voice.now")}: ${o(`voice.${t.state}`)}</h2>
		${e.length>0?a`<${me} key=${e[0]} id="heard" addresses=${e.map(n=>`/audio/${n}`)} label=${o("voice.now")} />`:a`<p class="hint">${o("voice.silent")}</p>`}`}function fe({tag:t,id:e}){let n=()=>{let l=he(e);l&&R("voices",t,l)};Y([{key:"l",name:"voice.listen",run:Zo},{key:"n",name:"voice.next",run:n}]);let s=N.value.find(l=>l.id===e);return a`
		<div class="top"><a class="back" href=${`#voices/${t}`} aria-label=${o("voice.list")}>${document.documentElement.dir==="rtl"?"→":"←"}</a>
			<h1><bdi lang="en" dir="ltr">${e}</bdi> · <span lang=${t}>${Q(t)}</span></h1></div>
		${s&&a`
			<section class="studio" aria-label=${o("voice.aloud")}><${bt} tag=${t}>${s.text}<//></section>
			<${Jo} clip=${s} />`}
		<div class="actions"><button type="button" onClick=${n} disabled=${!he(e)}>${o("voice.next")} <kbd>N</kbd></button></div>`}var wt=p({languages:[],clips:{}}),ot=p("todo"),Z=p(0),_t=60,ta=x(),Nt=["recorded","synthetic","missing","stale","expired"],At={recorded:"●",synthetic:"◐",missing:"○",stale:"↻",expired:"✕"},ve=t=>ot.value===""||t===ot.value||ot.value==="todo"&&t&&t!=="recorded";function ea({chosen:t}){return a`
		<div class="sheet" tabindex="0" role="region" aria-label=${o("voices")}><table>
			<thead><tr><th scope="col">${o("field.language")}</th>${Nt.map(e=>a`<th key=${e} scope="col"><span aria-hidden="true">${At[e]} </span>${o(`voice.${e}`)}</th>`)}</tr></thead>
			<tbody>${wt.value.languages.map(e=>a`
				<tr key=${e.language}><th scope="row"><a href=${`#voices/${e.language}`} aria-current=${e.language===t?"true":void 0} lang=${e.language}>${Q(e.language)}</a></th>
					${Nt.map(n=>a`<td key=${n}>${$(e[n])}</td>`)}</tr>`)}</tbody>
		</table></div>`}function oa({chosen:t}){return a`
		<div class="actions">
			<label class="inline">${o("voice.state")} <select value=${ot.value} onChange=${({target:e})=>{ot.value=e.value,Z.value=_t}}>
				<option value="todo">${o("voice.todo")}</option>
				${Nt.map(e=>a`<option key=${e} value=${e}>${o(`voice.${e}`)}</option>`)}
				<option value="">${o("voice.any")}</option></select></label>
			<label class="inline">${o("language")} <select value=${t??""} onChange=${({target:e})=>R("voices",...e.value?[e.value]:[])}>
				<option value="">${o("voice.eachLanguage")}</option>
				${wt.value.languages.map(({language:e})=>a`<option key=${e} value=${e} lang=${e}>${Q(e)}</option>`)}</select></label>
		</div>`}var ge=({all:t})=>t>Z.value&&a`
	<button type="button" onClick=${()=>{Z.value+=_t}}>${o("more")}</button>`;function aa(){let{languages:t,clips:e}=wt.value,n=Object.entries(e).filter(([,s])=>s.some(ve));return n.length===0?a`<p class="empty">${o("voice.none")}</p>`:a`
		<h2 role="status">${o("voice.phrases",$(n.length))}</h2>
		<div class="sheet voices" tabindex="0" role="region" aria-label=${o("voice.phrase")}><table>
			<thead><tr><th scope="col">${o("voice.phrase")}</th>${t.map(({language:s})=>a`<th key=${s} scope="col" lang=${s}>${Q(s)}</th>`)}</tr></thead>
			<tbody>${n.slice(0,Z.value).map(([s,l])=>a`
				<tr key=${s}><th scope="row"><bdi lang="en" dir="ltr">${s}</bdi></th>
					${l.map((i,r)=>a`<td key=${t[r].language}>${i&&a`
						<a class=${i} href=${`#voices/${t[r].language}/${encodeURIComponent(s)}`}><span aria-hidden="true">${At[i]}</span><span class="hidden">${o(`voice.${i}`)}</span></a>`}</td>`)}</tr>`)}</tbody>
		</table></div>
		<${ge} all=${n.length} />`}function na({tag:t}){let e=N.value.filter(({state:n})=>ve(n));return e.length===0?a`<p class="empty">${o("voice.none")}</p>`:a`
		<h2 role="status">${o("voice.toRead",$(e.length))}</h2>
		<p class="hint">${o("voice.toReadHint")}</p>
		<ol class="reading">${e.slice(0,Z.value).map(({id:n,state:s,text:l})=>a`
			<li key=${n}><${bt} tag=${t}>${l}<//>
				<a href=${`#voices/${t}/${encodeURIComponent(n)}`}><bdi lang="en" dir="ltr">${n}</bdi></a> <small>${At[s]} ${o(`voice.${s}`)}</small></li>`)}</ol>
		<${ge} all=${e.length} />`}function sa({parts:[t,e]}){return v(()=>{Z.value=_t,q(async()=>{t&&await de(t),e||await ta(["voices"],n=>{wt.value=n})})},[t]),e?a`<${fe} tag=${t} id=${e} />`:a`
		<h1>${o("voices")}</h1>
		<p class="hint">${o("voice.hint")}</p>
		<${ea} chosen=${t} />
		<${oa} chosen=${t} />
		${t?a`<${na} tag=${t} />`:a`<${aa} />`}`}var la=20,at=p(null),yt=p(null),H=p(null),ia=x(),be=()=>ia(["words"],t=>{at.value=t}),Tt=t=>o(`concept.${t}`).replace(/^concept\./,""),we=t=>t===null?o("words.anyLanguage"):M(t),qt=(t,e)=>h(async()=>{await C(t,e),yt.value=H.value=null,await be()});async function ra(t,e,n){H.value=null,e&&await h(async()=>{H.value=await C("words/clashes",{form:t,concept:e,language:n})})}function ca({group:t}){let e=({currentTarget:l})=>{let{concept:i,language:r}=Object.fromEntries(new FormData(l));ra(t.text,i,r)},n=l=>{l.preventDefault(),qt("words",{form:t.text,...Object.fromEntries(new FormData(l.target))})},s=H.value?.wrong_word;return a`
		<form class="actions" onChange=${e} onSubmit=${n}>
			<label class="inline">${o("words.means")} <select name="concept" required autofocus>
				<option value=""></option>${at.value.concepts.map(l=>a`<option key=${l} value=${l}>${Tt(l)}</option>`)}</select></label>
			<label class="inline">${o("words.in")} <select name="language" defaultValue=${t.language??""}>
				<option value="">${o("words.anyLanguage")}</option>
				${O.value.languages.map(({tag:l,name:i})=>a`<option key=${l} value=${l} selected=${l===t.language}>${i}</option>`)}</select></label>
			<button class="main" disabled=${!!s}>${o("words.propose")}</button>
			<output role="status">${s?o(s):H.value&&H.value.clashes.length===0&&o("words.free")}</output>
			${H.value?.clashes.length>0&&a`<ul class="clashes">${H.value.clashes.map((l,i)=>a`
				<li key=${i}>${o(`words.clash.${l.code}`)}: <bdi>${l.form}</bdi> (${Tt(l.concept)}, ${we(l.language)})</li>`)}</ul>`}
		</form>`}function $a({group:t,most:e}){let n=yt.value===t.text;return a`
		<li>
			<div class="what"><strong><bdi lang=${t.language??void 0}>${t.text}</bdi></strong>
				<${F} share=${t.texts/e} />
				<small>${t.people>=la&&"≥ "}${o("words.people",$(t.people))} · ${o("words.texts",$(t.texts))} · <time>${g(t.last)}</time>
					${t.language&&a`<span class="tag">${t.language}</span>`}</small></div>
			${t.word&&a`<button type="button" aria-expanded=${n} onClick=${()=>{H.value=null,yt.value=n?null:t.text}}>${o("words.makeOne")}</button>`}
			${n&&a`<${ca} group=${t} />`}
		</li>`}function ua({word:t}){let{form:e,concept:n,language:s,by:l,accepted:i,own:r}=t,c={form:e,concept:n,language:s??""};return a`
		<li class=${i?"":"live"}>
			<div class="what"><strong><bdi>${e}</bdi></strong> = ${Tt(n)} <span class="tag">${we(s)}</span>
				<small>${o("words.by")} <bdi>${l}</bdi>${i?a` · ${o("words.acceptedBy")} <bdi>${i}</bdi>`:a` · ${o(r?"words.waitsOther":"words.waits")}`}</small></div>
			${!i&&!r&&a`<button type="button" class="main" onClick=${()=>qt("words/decide",{what:"accept",...c})}>${o("words.accept")}</button>`}
			<button type="button" onClick=${()=>qt("words/decide",{what:"remove",...c})}>${o("notice.remove")}</button>
		</li>`}function da(){if(v(()=>{at.value=yt.value=H.value=null,h(be)},[]),at.value===null)return a`<h1>${o("words")}</h1>`;let{groups:t,own:e,hidden:n,texts:s}=at.value,l=Math.max(...t.map(i=>i.texts));return a`
		<h1>${o("words")}</h1>
		<p class="hint">${o("words.hint")}</p>
		${e.length>0&&a`<h2>${o("words.own")}</h2><ul class="tasks">${e.map(i=>a`<${ua} key=${`${i.form} ${i.concept} ${i.language}`} word=${i} />`)}</ul>`}
		<h2>${o("words.unknown")}</h2>
		${t.length===0&&a`<p class="empty">${o("words.none")}</p>`}
		<ul class="tasks">${t.map(i=>a`<${$a} key=${i.text} group=${i} most=${l} />`)}</ul>
		<p class="hint">${o("words.looked",$(s))}${n>0?` ${o("words.hidden",$(n))}`:""}</p>`}var gs="adc4af175a371c31f85a5b477d9b4e7e";export{ke as Audit,He as Flows,Pe as House,Je as Import,Co as Notice,qo as NoticeEdit,io as Notices,zo as Numbers,Go as StaffView,sa as Voices,da as Words,gs as made};
