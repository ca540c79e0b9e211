// SPDX-License-Identifier: AGPL-3.0-or-later
// made by daemon/desk/page/build from d9291c7e17ac0ec9d5e2cc5b4207dab1
// with preact, htm, signals and lean-qr: licences.txt
import{A as M,B as K,D as O,F as Yt,H as z,J as H,K as h,L as q,O as Y,Q as it,b as a,c as qt,d as v,f as p,g as S,h as k,i as C,j as jt,k as Ft,l as nt,m as st,p as o,q as Pt,r as Wt,s as T,t as Xt,u as Kt,w as lt,x as g,y as zt,z as $}from"./desk-chunk.js";var we=100,rt=p([]),Ut=p(!1),Vt=(t=0)=>h(async()=>{let e=(await S(`audit?before=${t}`)).entries;rt.value=t?[...rt.value,...e]:e,Ut.value=e.length===we});function ye(){return v(()=>{Vt()},[]),a`
		<h1>${o("audit")}</h1>
		<p class="hint">${o("auditHint")} <code dir="ltr">passaparola audit verify</code></p>
		<div class="sideways" tabindex="0" role="region" aria-label=${o("audit")}><table>
			<thead><tr><th scope="col">${o("whenWord")}</th><th scope="col">${o("whoWord")}</th><th scope="col">${o("whatWord")}</th><th scope="col">${o("about")}</th></tr></thead>
			<tbody>${rt.value.map(t=>a`
				<tr key=${t.id}>
					<td><time>${g(t.at)}</time></td>
					<td><bdi>${t.staff??o("commandLine")}</bdi></td>
					<td>${Pt("audit",t.did)}</td>
					<td>${t.person?a`<a href=${`#person/${t.person}`}><bdi dir="ltr">${t.person}</bdi></a>`:t.thing||""}</td>
				</tr>`)}</tbody>
		</table></div>
		${Ut.value&&a`<button type="button" onClick=${()=>Vt(rt.value.at(-1).id)}>${o("more")}</button>`}`}var V=({flow:t,step:e})=>`${t}.${e}`;function wt(t,e){let n=(t[e-1]??"").trim(),s=n.search(/\s*(->|→|–>)/);return s>0?n.slice(0,s):n.split(/\s/)[0]}function ke(t,e){let n=new Map;for(let{name:s,arrows:l}of t.steps)for(let i of l){let r=V({flow:t.name,step:s}),c=i.flow===t.name?V(i):i.flow;if(r===c)continue;let m=`${r} ${c}`,d=n.get(m)??{id:m,from:r,to:c,labels:[],times:0},f=wt(e,i.line);d.labels.includes(f)||d.labels.push(f),n.set(m,d)}return[...n.values()]}function xe(t,e,n){let s=new Map([[e,null]]),l=[e];for(let r of l){if(r===n)break;for(let c of t)c.from===r&&!s.has(c.to)&&(s.set(c.to,c),l.push(c.to))}let i=[];for(let r=s.get(n);r;r=s.get(r.from))i.push(r);return i}function Ce(t,e){let n=V({flow:t.name,step:t.steps[0].name}),s=new Map([[n,0]]),l=[n],i=()=>{for(let c of l)for(let{from:m,to:d}of e)m===c&&!s.has(d)&&(s.set(d,s.get(m)+1),l.push(d))};i();for(let{name:c}of t.steps){let m=V({flow:t.name,step:c});s.has(m)||(s.set(m,0),l.push(m),i())}let r=[];for(let c of l)(r[s.get(c)]??=[]).push(c);return r}function Gt(t,e){let n=(t.text??"").split(`
`),s=ke(t,n);for(let{from:d,flow:f,step:w,times:B}of t.chosen)for(let u of xe(s,V({flow:t.name,step:d}),f===t.name?V({flow:f,step:w}):f))u.times+=B;let l=Ce(t,s),r=Math.max(...l.map(d=>d.length))*178-28+40+40,c=new Map;l.forEach((d,f)=>d.forEach((w,B)=>{let u=40+(r-40-40-d.length*178+28)/2+B*178;c.set(w,{place:w,x:e?r-u-150:u,y:20+f*114,width:150,height:40,name:w.slice(w.indexOf(".")+1),isOther:!w.includes(".")})}));let m=Math.max(1,...s.map(({times:d})=>d));for(let d of s){let f=c.get(d.from),w=c.get(d.to),B=f.x+150/2,u=w.x+150/2,y=w.y>f.y,X=f.x+150+16;d.path=y?`M${B},${f.y+40} C${B},${f.y+40+36} ${u},${w.y-40} ${u},${w.y-6}`:`M${f.x+150},${f.y+40/2} C${X+24},${f.y+40/2} ${X+24},${w.y+40/2} ${w.x+150+6},${w.y+40/2}`,d.labelX=y?B+(u-B)*.62:X+4,d.labelY=y?f.y+40+(w.y-f.y-40)*.6:(f.y+w.y+40)/2,d.weight=1+4*d.times/m,d.isBack=!y}return{nodes:[...c.values()],arrows:s,lines:n,width:r,height:l.length*114-74+40}}var Qt=p(null),N=p(null),Se=k();function Oe(){return v(()=>{h(async()=>{({flows:Qt.value}=await S("flows"))})},[]),a`
		<h1>${o("flows")}</h1>
		<p class="hint">${o("flows.hint")}</p>
		<ul class="tasks">${Qt.value?.map(t=>a`
			<li key=${t.name}><div class="what"><a href=${`#flows/${t.name}`}><strong>${t.name}</strong> <span dir="auto" lang="en">${t.about}</span></a>
				<small>${o("flows.steps",$(t.steps))}
					${t.text&&a`<span class="tag">${o("flows.text")}</span>`}${t.call&&a`<span class="tag">${o("flows.call")}</span>`}
					${t.findings>0&&a`<b class="tag">${o("flows.findings",$(t.findings))}</b>`}</small></div></li>`)}</ul>`}var Me=t=>document.getElementById(`line-${t}`)?.scrollIntoView({block:"center"});function Zt(t,e){t.preventDefault();let{line:n}=N.value.steps.find(l=>l.name===e);Me(n);let s=document.getElementById(`line-${n}`);s.tabIndex=-1,s.focus({preventScroll:!0})}function Ee(){let t=N.value,e=Gt(t,nt[st.value].direction==="rtl"),n=new Set(t.steps.filter(s=>s.asks).map(({name:s})=>s));return a`
		<div class="picture" tabindex="0" role="region" aria-label=${o("flows.picture")}>
			<svg width=${e.width} height=${e.height} viewBox=${`0 0 ${e.width} ${e.height}`} role="group" aria-label=${t.name} dir="ltr">
				<defs><marker id="tip" viewBox="0 0 8 8" refX="6" refY="4" markerWidth="8" markerHeight="8" markerUnits="userSpaceOnUse" orient="auto"><path d="M0,0 L8,4 L0,8 z" /></marker></defs>
				${e.arrows.map(s=>a`<path key=${s.id} class=${`arrow ${s.times>0?"gone":""} ${s.isBack?"back":""}`} d=${s.path} stroke-width=${s.weight} marker-end="url(#tip)" />`)}
				${e.nodes.map(s=>a`
					<a key=${s.place} href=${s.isOther?`#flows/${s.place}`:`#flows/${t.name}/${s.name}`} onClick=${s.isOther?void 0:l=>Zt(l,s.name)}>
						<rect class=${s.isOther?"other":n.has(s.name)?"asks":"node"} x=${s.x} y=${s.y} width=${s.width} height=${s.height} rx=${s.isOther?20:6} />
						<text x=${s.x+s.width/2} y=${s.y+s.height/2+5} text-anchor="middle">${s.name}</text></a>`)}
				${e.arrows.filter(s=>!s.isBack||s.times>0).map(s=>a`<text key=${s.id} class="said" x=${s.labelX} y=${s.labelY} text-anchor="middle">${s.labels[0].slice(0,18)}${(s.labels[0].length>18||s.labels.length>1)&&"…"}${s.times>0&&a`<tspan class="times"> ${$(s.times)}</tspan>`}</text>`)}
			</svg>
		</div>
		<p class="hint">${o("flows.key")}</p>`}function Le(){let t=N.value,e=t.text.split(`
`);return a`
		<h2>${o("flows.list")}</h2>
		<ol class="steps">${t.steps.map(n=>a`
			<li key=${n.name}><a href=${`#flows/${t.name}/${n.name}`} onClick=${s=>Zt(s,n.name)}><strong>${n.name}</strong></a>
				${n.asks&&a` <span class="tag">${o("flows.asks")}</span>`}
				<ul>${n.arrows.map((s,l)=>{let i=s.flow===t.name?s.step:s.flow;return a`<li key=${l}><code dir="ltr">${wt(e,s.line)} → ${i}</code></li>`})}</ul></li>`)}</ol>
		${t.chosen.length>0&&a`<h2>${o("flows.chosen")}</h2><div class="scroll"><table>
			<thead><tr><th scope="col">${o("flows.from")}</th><th scope="col">${o("flows.to")}</th><th scope="col" class="number">${o("flows.times")}</th></tr></thead>
			<tbody>${t.chosen.map((n,s)=>a`<tr key=${s}><th scope="row">${n.from}</th><td>${n.flow===t.name?n.step:`${n.flow}.${n.step}`}</td><td class="number">${$(n.times)}</td></tr>`)}</tbody></table></div>`}`}function De(){let t=N.value,e=s=>t.findings.filter(l=>l.line===s),n=t.findings.filter(s=>s.line===0);return a`
		<h2>${o("flows.file")}</h2>
		<p class="hint">${o("flows.where")} <code dir="ltr">${t.file}</code></p>
		${n.length>0&&a`<details><summary>${o("flows.findings",$(n.length))}</summary><ul class="findings" lang="en" dir="ltr">${n.map((s,l)=>a`<li key=${l} class=${s.level}>${s.message}</li>`)}</ul></details>`}
		<div class="file" tabindex="0" role="region" aria-label=${o("flows.file")} dir="ltr"><ol>${t.text.split(`
`).map((s,l)=>a`
			<li key=${l} id=${`line-${l+1}`}><code>${s}</code>${e(l+1).map((i,r)=>a`<p key=${r} class=${i.level} lang="en">${i.message}</p>`)}</li>`)}</ol></div>`}function Be({name:t}){return v(()=>{N.value=null,h(()=>Se([`flows/${encodeURIComponent(t)}`],e=>{N.value=e}))},[t]),N.value===null?a`<h1>${t}</h1>`:a`
		<h1>${N.value.name}</h1>
		<p><span lang="en" dir="auto">${N.value.about}</span></p>
		<p class="actions"><a class="button" href="#flows">${o("flows")}</a> <a class="button" href="../phone/" target="_blank" rel="noopener">${o("flows.phone")}</a></p>
		<${Ee} />
		<div class="flow"><section><${Le} /></section><section class="beside"><${De} /></section></div>`}var He=({parts:[t]})=>t?a`<${Be} name=${t} />`:a`<${Oe} />`;var yt=p(null),ct=p(null),Ie=15e3,Ne={done:"✓",open:"○",wrong:"✗",yourself:"?"},Re=k(),Jt=()=>q(()=>Re(["house"],t=>{yt.value=t})),_e=()=>q(async()=>{({settings:ct.value}=await S("house/settings"))});function Ae({step:t}){return a`
		<li class=${`step ${t.state}`}>
			<b aria-hidden="true">${Ne[t.state]}</b>
			<div>
				<strong>${o(`step.${t.step}`)}</strong> ${t.of&&a`<bdi class="tag">${t.of}</bdi>`}
				<span class="hidden">${o(`state.${t.state}`)}</span>
				${t.at>0&&a` <small><time>${g(t.at)}</time></small>`}
				${t.state!=="done"&&a`<p>${o(`how.${t.step}`)}</p>`}
			</div>
		</li>`}function Te({accounts:t}){return a`
		<h2>${o("accounts")}</h2>
		<div class="sheet" tabindex="0" role="region" aria-label=${o("accounts")}><table>
			<thead><tr>${["account","state.word","number.word","rate","price","heardLast"].map(e=>a`<th key=${e} scope="col">${o(e)}</th>`)}</tr></thead>
			<tbody>${t.map(e=>a`
				<tr key=${e.name}>
					<td><bdi>${e.name}</bdi> <small>${e.provider}</small></td>
					<td class=${e.state==="well"?"":"alarm"}>${o(`account.${e.state}`)}${e.wait>0?` (${$(Math.ceil(e.wait/1e3))} s)`:""}</td>
					<td><bdi dir="ltr">${e.number}</bdi></td>
					<td>${$(e.rate)}</td>
					<td>${e.price>0?M(e.price):"–"}</td>
					<td>${e.heard>0?a`<time>${g(e.heard)}</time>`:"–"}</td>
				</tr>`)}</tbody>
		</table></div>`}function qe({spending:t,cap:e}){let n=Math.max(e,...t.map(s=>s.euro),.01);return a`
		<h2>${o("spending")}</h2>
		<p>${e>0?o("capIs",M(e)):o("noCap")}</p>
		${t.length===0?a`<p class="empty">${o("nothingSpent")}</p>`:a`
			<div class="sheet" tabindex="0" role="region" aria-label=${o("spending")}><table>
				<thead><tr><th scope="col">${o("day.word")}</th><th scope="col">${o("euro.word")}</th><th scope="col">${o("texts")}</th><th scope="col">${o("calls.word")}</th></tr></thead>
				<tbody>${t.map(s=>a`
					<tr key=${s.day}><td><time>${lt(it(s.day))}</time></td>
						<td>${M(s.euro)} <meter min="0" max=${n} high=${e>0?e*.8:void 0} value=${s.euro} aria-label=${M(s.euro)}></meter></td>
						<td>${$(s.texts)}</td><td>${$(s.calls)}</td></tr>`)}</tbody>
			</table></div>`}`}function je(){return a`
		<h2>${o("settings")}</h2>
		<p class="hint">${o("settingsHint")}</p>
		${ct.value===null?a`<button type="button" onClick=${_e}>${o("showSettings")}</button>`:a`
			<pre class="sheet" tabindex="0" dir="ltr" role="region" aria-label=${o("settings")}>${ct.value.map(({name:t,value:e})=>`${t} ${e}`).join(`
`)}</pre>`}`}function Fe(){if(v(()=>{ct.value=null,Jt();let d=setInterval(Jt,Ie);return()=>clearInterval(d)},[]),yt.value===null)return a`<h1>${o("house")}</h1>`;let{wrong:t,steps:e,accounts:n,spending:s,cap:l,reload:i,reloaded:r,why:c}=yt.value,m=e.filter(({state:d})=>d!=="done"&&d!=="yourself").length;return a`
		<h1>${o("house")}</h1>
		${t?a`<p class="wrong" role="status">${o(`house.${t}`)}</p>`:a`<p class="held" role="status">${o("allWell")}</p>`}
		${i&&a`<p class=${i==="refused"?"wrong":"hint"}>${o(`reload.${i}`)} <time>${g(r)}</time>${c&&a` <bdi lang="en" dir="ltr">${c}</bdi>`}</p>`}
		<h2>${o("firstSteps")}${m>0?` · ${o("toDo",$(m))}`:""}</h2>
		<ol class="steps">${e.map(d=>a`<${Ae} key=${d.step+d.of} step=${d} />`)}</ol>
		${n.length>0&&a`<${Te} accounts=${n} />`}
		<${qe} spending=${s} cap=${l} />
		${K.value.role==="admin"&&a`<${je} />`}`}var Pe=["appointments","cases","people"],_=p(null),E=p(null),U=p(null),We=500;function te(){_.value=E.value=U.value=null}async function Xe(t,e){te(),await h(async()=>{await jt(e,n=>{E.value={what:"reading",done:n,all:e.size}}),_.value=await C("import/check",{what:t})}),E.value=null}var Ke=()=>new Promise(t=>{setTimeout(t,We)});async function ze(t,e){e.preventDefault();let n=e.target.elements.cancel_missing?.checked??!1;await h(async()=>{let s=await C("import",{what:t,cancel_missing:n}),{import:l,pieces:i,rows:r}=s;for(let c=0;c<i;c++)E.value={what:"sending",done:c,all:i},s=await C(`import/${l}`,{piece:c});for(;!s.ended;)E.value={what:"putting",done:s.put,all:r},await Ke(),s=await S(`import/${l}`);U.value={rows:r,cancelled:s.cancelled??0},_.value=null}),E.value=null}function Ye({finding:t}){let e=o(`bad.${t.code}`);return a`<li>${t.line>0&&a`<strong>${o("line",t.line)}</strong>: `}
		${e===`bad.${t.code}`?a`<span lang="en" dir="ltr">${t.message}</span>`:a`${e} <small lang="en" dir="ltr">${t.message}</small>`}</li>`}function Ve(){let{wrong:t,findings:e}=_.value;return a`
		<section role="alert">
			<h2>${o("badRows",$(t))}</h2>
			<p>${o("nothingImported")}</p>
			<ul class="findings">${e.map(n=>a`<${Ye} key=${`${n.line}${n.code}${n.message}`} finding=${n} />`)}</ul>
			${t>e.length&&a`<p class="hint">${o("andMore",$(t-e.length))}</p>`}
		</section>`}var Ue=["number","code","starts_ms","place","desk","case_number","state","name","language"],Ge=(t,e)=>t==="starts_ms"?g(e):e;function Qe({what:t}){let{rows:e,people:n,first:s,findings:l}=_.value,i=Ue.filter(r=>s.some(c=>c[r]!==void 0));return a`
		<section>
			<h2 role="status">${o("rowsFine",$(e))}</h2>
			${n<e&&a`<p>${o("rowsOfOne",$(e-n))}</p>
				<ul class="findings">${l.map(r=>a`<li key=${r.line}><strong>${o("line",r.line)}</strong>: ${o(`bad.${r.code}`)}</li>`)}</ul>`}
			<div class="sheet" tabindex="0" role="region" aria-label=${o("firstRows")}><table>
				<thead><tr>${i.map(r=>a`<th key=${r} scope="col">${o(`column.${r}`)}</th>`)}</tr></thead>
				<tbody>${s.map((r,c)=>a`<tr key=${c}>${i.map(m=>a`<td key=${m}><bdi>${Ge(m,r[m])}</bdi></td>`)}</tr>`)}</tbody>
			</table></div>
			<form onSubmit=${r=>ze(t,r)}>
				${t==="appointments"&&a`
					<label class="tick"><input type="checkbox" name="cancel_missing" /> ${o("cancelMissing")}</label>
					<p class="hint">${o("cancelMissingHint")}</p>`}
				<button class="main" id="put" disabled=${E.value!==null}>${o("importRows",$(e))}</button>
			</form>
		</section>`}function Ze({parts:[t="appointments"]}){return v(()=>{te(),document.querySelector("#file")?.focus()},[t]),a`
		<h1>${o("import")}</h1>
		<div class="filters">${Pe.map(e=>a`<a key=${e} href=${`#import/${e}`} aria-current=${e===t?"page":void 0}>${o(e)}</a>`)}</div>
		<p>${o("importHint")}</p>
		<p class="hint"><code dir="ltr">${o(`columns.${t}`)}</code></p>
		<label>${o("file")}<input id="file" type="file" accept=${t==="appointments"?".csv,.ics,text/csv,text/calendar":".csv,text/csv"} onChange=${({target:e})=>{e.files.length>0&&Xe(t,e.files[0])}} /></label>
		${E.value&&a`<p role="status">${o(`step.${E.value.what}`)} <progress value=${E.value.done} max=${Math.max(1,E.value.all)} aria-label=${o(`step.${E.value.what}`)}></progress></p>`}
		${_.value&&(_.value.wrong>0?a`<${Ve} />`:_.value.rows===0?a`<p role="status">${o("noRows")}</p>`:a`<${Qe} what=${t} />`)}
		${U.value&&a`<p class="held" role="status">${o("imported",$(U.value.rows))}${U.value.cancelled>0?` ${o("cancelledToo",$(U.value.cancelled))}`:""} <a href=${t==="people"?"#inbox":`#${t}`}>${o("look")}</a></p>`}`}var L=t=>t===null?o("notice.others"):O.value.languages.find(e=>e.tag===t)?.name??t,A=t=>t%1440===0?o("notice.days",$(t/1440)):t%60===0?o("notice.hours",$(t/60)):o("notice.minutes",$(t)),$t=({kind:t,name:e,notice:n})=>a`${o(`notice.to.${t}`)} ${t==="those"?a`<a href=${`#notice/${n}`}>${n}</a>`:a`<bdi>${e}</bdi>`}`,ut=({after:t,without:e})=>e?o("notice.without"):t===0?o("notice.atOnce"):o("notice.after",A(t));function ee({text:t,letters:e}){let n=[];for(let s of t){let l=e.includes(s),i=n.at(-1);i?.marked===l&&!l?i.text+=s:n.push({marked:l,text:s})}return n.map(({marked:s,text:l},i)=>s?a`<mark key=${i}>${l}</mark>`:l)}var j=6e4,dt=1440*j,F=({share:t,kind:e="",size:n=""})=>a`
	<svg class=${`measure ${n}`} aria-hidden="true" preserveAspectRatio="none" viewBox="0 0 100 10"><rect class=${e} width=${Math.max(t>0?.5:0,100*t)} height="10" /></svg>`,xt=(t,e)=>e>0?t/e:0;function Je({result:t}){let e=Math.max(...t.texts.map(({people:n})=>n));return a`
		<div class="scroll"><table>
			<caption>${o("notice.perLanguage")}</caption>
			<thead><tr><th scope="col">${o("notice.language")}</th><th scope="col" class="number">${o("notice.people")}</th><th class="wide"><span class="hidden">${o("notice.bar")}</span></th>
				<th scope="col" class="number">${o("notice.parts")}</th><th scope="col" class="number">${o("notice.cost")}</th></tr></thead>
			<tbody>${t.texts.map(n=>a`
				<tr key=${n.language}><th scope="row"><bdi>${L(n.language)}</bdi><${F} size="narrow" share=${xt(n.people,e)} /></th><td class="number">${$(n.people)}</td>
					<td class="wide"><${F} share=${xt(n.people,e)} /></td>
					<td class="number">${$(n.parts*n.people)} <small>${o("notice.each",$(n.parts))}</small></td><td class="number">${M(n.cost/1e6)}</td></tr>`)}</tbody>
			<tfoot><tr><th scope="row">${o("notice.together")}</th><td class="number">${$(t.people)}</td><td class="wide"></td><td class="number">${$(t.parts)}</td><td class="number">${M(t.cost/1e6)}</td></tr></tfoot>
		</table></div>`}function Ct({reasons:t,people:e}){let n=Object.entries(t),s=n.reduce((l,[,i])=>l+i,e);return n.length>0&&a`
		<div class="scroll"><table>
			<caption>${o("notice.leftOut")}</caption>
			<tbody>${n.map(([l,i])=>a`
				<tr key=${l}><th scope="row">${o(`notice.reason.${l}`)}</th><td class="number">${$(i)}</td><td class="wide"><${F} kind="out" share=${xt(i,s)} /></td></tr>`)}</tbody>
		</table></div>`}function to([t,e],n,s){let l=[];if(t===e)return l;for(let i=n-dt;i<s&&l.length<40;i+=dt){let r=new Date(i).setHours(0,0,0,0),c=new Date(r).setHours(0,t),m=new Date(t<e?r:r+dt+36e5).setHours(0,e);m>n&&c<s&&l.push([Math.max(c,n),Math.min(m,s)])}return l}var kt=26,eo=[10,30,60,120,180,360,720,1440,2880,5760,14400];function oo({notice:t,result:e}){let n=e.to.filter(u=>u.starts>0),s=e.starts-10*j,l=Math.max(e.ends+10*j,s+60*j),i=nt[st.value].direction==="rtl",r=u=>100*(u-s)/(l-s),c=(u,y)=>{let X=Math.max(.7,r(y)-r(u));return{x:`${i?100-r(u)-X:r(u)}%`,width:`${X}%`}},m=j*(eo.find(u=>(l-s)/j/u<=6)??20*1440),d=[];for(let u=new Date(s).setHours(0,0,0,0);u<l&&d.length<12;u+=m)r(u)>3&&r(u)<97&&d.push(u);let f=n.length*kt+24,w=to(e.quiet,s,l),B=`${o("notice.starts")} ${g(e.starts)}, ${o("notice.ends")} ${g(e.ends)}`;return a`
		<figure>
			<figcaption>${o("notice.when")}</figcaption>
			<svg class="time" role="img" aria-label=${B} width="100%" height=${f}>
				${w.map(([u,y])=>a`<rect key=${u} class="quiet" ...${c(u,y)} y="0" height=${f-20} />`)}
				${d.map(u=>a`<g key=${u}>
					<line x1=${c(u,u).x} x2=${c(u,u).x} y1="0" y2=${f-20} />
					<text x=${c(u,u).x} y=${f-5} text-anchor="middle">${m>=dt?new Date(u).getDate():zt(u)}</text></g>`)}
				${n.map((u,y)=>a`<rect key=${y} class="lane" ...${c(u.starts,u.ends)} y=${y*kt+4} height=${kt-8} rx="3" />`)}
			</svg>
			${w.length>0&&a`<p class="hint"><svg class="key" aria-hidden="true" width="14" height="14"><rect class="quiet" width="14" height="14" /></svg> ${o("notice.quiet")}</p>`}
			<div class="scroll"><table>
				<thead><tr><th scope="col">${o("notice.who")}</th><th scope="col" class="number">${o("notice.people")}</th><th scope="col">${o("notice.starts")}</th><th scope="col">${o("notice.ends")}</th></tr></thead>
				<tbody>${t.to.map((u,y)=>a`
					<tr key=${y}><th scope="row"><${$t} ...${u} /> <small>${ut(u)}</small></th><td class="number">${u.without?"–":$(e.to[y].people)}</td>
						<td>${e.to[y].starts?g(e.to[y].starts):"–"}</td><td>${e.to[y].ends?g(e.to[y].ends):"–"}</td></tr>`)}</tbody>
			</table></div>
		</figure>`}function ao({result:t}){return a`
		${t.no_way&&a`<p class="warning">${o("notice.noWay")}</p>`}
		${t.people===0&&a`<p class="warning">${o("notice.nobody")}</p>`}
		${t.over&&a`<p class="warning">${o("notice.over",M((t.cap-t.spent)/1e6))}</p>`}
		${t.late>0&&a`<p class="warning">${o("notice.late",$(t.late))}</p>`}
		${t.waits_quiet&&a`<p class="warning">${o("notice.waitsQuiet")}</p>`}`}function pt({notice:t,result:e}){let n=Math.max(1,Math.round((e.ends-e.starts)/j));return a`
		<section class="rehearsal" aria-label=${o("notice.rehearsal")}>
			<h2>${o("notice.rehearsal")}</h2>
			<p class="sum"><strong>${o("notice.sumPeople",$(e.people))}</strong> · ${o("notice.sumCost",M(e.cost/1e6))} · ${o("notice.sumTime",A(n))}</p>
			<${ao} result=${e} />
			<${Je} result=${e} />
			<${Ct} reasons=${e.left_out} people=${e.people} />
			<${oo} notice=${t} result=${e} />
		</section>`}var St=p(null),no=k(),so={n:()=>H("notice-edit","new"),j:()=>oe(1),k:()=>oe(-1)};function oe(t){let e=[...document.querySelectorAll(".tasks a")];e[Math.max(0,Math.min(e.length-1,e.indexOf(document.activeElement)+t))]?.focus()}var Ot=({notice:{state:t,urgent:e}})=>a`
	<span class=${`tag state-${t}`}>${o(`notice.state.${t}`)}</span>
	${e&&a`<b class="tag">${o("urgent")}</b>`}`;function lo(){return v(()=>{h(()=>no(["notices"],t=>{({notices:St.value}=t)}))},[z.value.count]),Y(so),a`
		<h1>${o("notices")}</h1>
		<p><a class="button main" href="#notice-edit/new">${o("notice.new")}</a></p>
		${St.value?.length===0&&a`<p class="empty">${o("notice.none")}</p>`}
		<ul class="tasks">${St.value?.map(t=>a`
			<li key=${t.id} class=${t.state==="running"?"live":""}>
				<div class="what">
					<a href=${`#notice/${t.id}`}><strong dir="auto">${t.title??"?"}</strong></a>
					<small><${Ot} notice=${t} /> <bdi>${t.by}</bdi>
						<time>${g(t.starts||t.made)}</time></small>
				</div>
			</li>`)}</ul>
		<p class="hint">${o("notice.keys")}</p>`}var b=p(null),tt=p(null),J=p(!1),mt=p(""),io=({state:t,messages:e})=>t==="running"||e.waiting+e.sending>0,Mt=({state:t})=>t==="draft"||t==="approved",ro=k(),co=k(),ae=t=>ro([`notices/${t}`],e=>{b.value=e,Mt(e)&&tt.value?.hash!==e.hash&&h(()=>co([`notices/${t}/rehearsal`],n=>{tt.value={hash:e.hash,...n}}))});function $o(t){let e,n=async()=>{let s=performance.now();await h(()=>ae(t));let l=performance.now()-s;e!==null&&b.value&&io(b.value)&&(e=setTimeout(n,Math.max(1e3,10*l)))};return n(),()=>{clearTimeout(e),e=null}}var P=(t,e={})=>h(async()=>{J.value=!1,await C(`notices/${b.value.id}`,{what:t,...e}),await ae(b.value.id),z.value={count:z.value.count+1,person:void 0}});async function uo(t){t.preventDefault();let{language:e}=Object.fromEntries(new FormData(t.target));mt.value="",await h(()=>C(`notices/${b.value.id}/test`,{language:e}))&&(mt.value=o("notice.tested"))}function po(){let t=b.value;return a`
		<h1><bdi>${t.title}</bdi></h1>
		<p><${Ot} notice=${t} /></p>
		<dl class="facts">
			<dt>${o("notice.writtenBy")}</dt><dd><bdi>${t.by}</bdi> · <time>${g(t.made)}</time></dd>
			<dt>${o("notice.approvedBy")}</dt><dd>${t.approved_by?a`<bdi>${t.approved_by}</bdi> · <time>${g(t.approved)}</time>`:"–"}</dd>
			<dt>${o("notice.hash")}</dt><dd><code>${t.hash}</code></dd>
			${(t.starts||t.start)>0&&a`<dt>${o("notice.starts")}</dt><dd><time>${g(t.starts||t.start)}</time></dd>`}
			${t.valid>0&&a`<dt>${o("notice.valid")}</dt><dd>${A(t.valid)}</dd>`}
			${t.call&&a`<dt>${o("notice.how")}</dt><dd>${o("notice.call")}</dd>`}
			<dt>${o("notice.who")}</dt><dd>${t.to.map((e,n)=>a`<span key=${n}>${n>0&&" · "}<${$t} ...${e} /> <small>${ut(e)}</small></span>`)}
				${t.only.length>0&&a` · <small>${o("notice.only")}: ${t.only.map(L).join(", ")}</small>`}</dd>
		</dl>`}var mo=()=>a`
	<div class="cards" role="list" aria-label=${o("notice.texts")}>${b.value.texts.map(({language:t,text:e})=>a`
		<div key=${t} role="listitem" class="card"><strong><bdi>${L(t)}</bdi></strong><p dir="auto" lang=${t??void 0}>${e}</p></div>`)}</div>`;function ho(){let t=b.value;return t.call?null:t.phone?a`
		<form class="actions" onSubmit=${uo}>
			<label class="inline"><span>${o("notice.testIn")}</span> <select name="language">${t.texts.map(({language:e})=>a`<option key=${e} value=${e??""}>${L(e)}</option>`)}</select></label>
			<button>${o("notice.test")} <bdi dir="ltr">${t.phone}</bdi></button>
			<output role="status">${mt.value}</output>
		</form>`:a`<p class="hint">${o("notice.noPhone")} <code dir="ltr">passaparola notice phone +39… ${K.value.name} --by …</code></p>`}function fo(){return a`
		<form class="actions" onSubmit=${e=>{e.preventDefault();let{at:n}=Object.fromEntries(new FormData(e.target));P("start",{at:n?new Date(n).getTime():0})}}>
			<button class="main">${o("notice.start")}</button>
			<label class="inline"><span>${o("notice.startAt")}</span> <input name="at" type="datetime-local" /></label>
		</form>`}var vo=()=>J.value?a`
	<button type="button" class="alert" onClick=${()=>P("stop")}>${o("notice.stopSure")}</button>
	<button type="button" onClick=${()=>{J.value=!1}}>${o("notice.stopNot")}</button>`:a`
	<button type="button" onClick=${()=>{J.value=!0}}>${o("notice.stop")}</button>`;function go(){let t=b.value,e=sessionStorage.getItem(`pin-${t.id}`);return a`
		${e&&t.street&&a`<p class="warning">${o("notice.pin")} <code dir="ltr">${t.id} ${t.street} ${e}</code></p>`}
		${t.state==="draft"&&(t.own?a`<p>${o("notice.waitsApproval")}</p>`:a`
			<p class="actions"><button type="button" class="main" onClick=${()=>P("approve",{hash:t.hash})}>${o("notice.approve")} <code>${t.hash}</code></button></p>
			<p class="hint">${o("notice.approveHint")}</p>`)}
		${t.state==="approved"&&a`<${fo} />`}
		<p class="actions">${t.own&&a`<a class="button" href=${`#notice-edit/${t.id}`}>${o("notice.change")}</a>`}</p>
		<${ho} />
		${tt.value&&a`<${pt} notice=${t} result=${tt.value} />`}`}var bo=["delivered","sent","sending","waiting","unknown","failed","stopped"];function wo(){let{messages:t,to_come:e,failed:n,planned:s}=b.value,l=[...bo.map(c=>[o(`notice.message.${c}`),t[c],c]),[o("notice.toCome"),e,"waiting"]].filter(([,c])=>c>0),i=t.delivered+t.sent+t.unknown+t.failed+t.stopped,r=i+t.waiting+t.sending+e;return a`
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
		<${Ct} reasons=${b.value.left_out} people=${r} />`}function yo(){let{state:t,id:e}=b.value;return a`
		${!(t==="done"||t==="stopped")&&a`<p class="actions">
			${t==="running"?a`<button type="button" class="main" onClick=${()=>P("pause")}>${o("notice.pause")}</button>`:a`<button type="button" class="main" onClick=${()=>P("start")}>${o("notice.resume")}</button>`}
			<${vo} /></p>`}
		<${wo} />
		<h2>${o("notice.again")}</h2>
		<p class="actions">${["moved","cancelled","more"].map(s=>a`<a key=${s} class="button" href=${`#notice-edit/new/${e}/${s}`}>${o(`notice.again.${s}`)}</a>`)}</p>`}var ko={p:()=>b.value?.state==="running"?P("pause"):b.value?.state==="paused"&&P("start"),e:()=>b.value?.own&&Mt(b.value)&&document.querySelector('a[href^="#notice-edit/"]').click()};function xo({parts:[t]}){return v(()=>{b.value=tt.value=null,mt.value="",J.value=!1},[t]),v(()=>$o(t),[t,b.value?.state,z.value.count]),Y(ko),b.value===null?a`<h1 class="hidden">${o("notices")}</h1>`:a`
		<${po} />
		<${mo} />
		${Mt(b.value)?a`<${go} />`:a`<${yo} />`}
		<p class="hint">${o("notice.oneKeys")}</p>`}var x=p(null),ht=p({lists:[],desks:[]}),et=p(null),G=p({}),Co=[30,60,120,360,1440,4320],So=[15,30,60,120,360,1440],Lt=()=>({title:"",to:[{kind:"list",name:"",notice:0,after:0,without:!1}],only:[],start:0,valid:0,urgent:!1,call:!1,street:"",texts:[{language:O.value.languages[0].tag,text:""},{language:null,text:""}]});function Oo(t,e){let n=t.again[e]??{};return{...Lt(),title:`${o(`notice.again.${e}`)}: ${t.title}`.slice(0,100),urgent:!0,valid:120,to:[{kind:"those",name:null,notice:t.id,after:0,without:!1}],texts:t.texts.map(({language:s,text:l})=>({language:s,text:(n[s??"en"]??"")+l}))}}async function Mo([t,e,n]){x.value=et.value=null,G.value={},await h(async()=>{ht.value=await S("audience"),x.value=t!=="new"?await S(`notices/${t}`):e?Oo(await S(`notices/${e}`),n):Lt();for(let{language:s,text:l}of x.value.texts)se(s,l)})}var D=t=>{x.value={...x.value,...t},et.value=null},Et=(t,e,n)=>D({[t]:x.value[t].map((s,l)=>l===e?{...s,...n}:s)}),Eo=(t,e)=>D({[t]:x.value[t].filter((n,s)=>s!==e)});async function se(t,e){try{let n=e?await C("parts",{text:e}):null;G.value={...G.value,[t]:n}}catch{G.value={...G.value,[t]:null}}}var ne={};function le(t,e){let{language:n}=x.value.texts[t];Et("texts",t,{text:e}),clearTimeout(ne[n]),ne[n]=setTimeout(se,200,n,e)}function Lo({index:t,text:e,weight:n}){if(!n)return a`<output></output>`;let s=n.letters&&[...n.letters].length<=12;return a`
		<output>${o("notice.weight",$(n.parts))} · ${o("notice.letterCount",$(n.units))}${n.price?` · ${M(n.price)}`:""}</output>
		${n.encoding==="ucs2"&&!s&&a`<p class="hint">${o("notice.script")}</p>`}
		${s&&a`
			<p class="letters" dir="auto"><${ee} text=${e} letters=${n.letters} /></p>
			<p class="hint">${o("notice.dear")}${n.plain&&n.plain_parts<n.parts?` ${o("notice.plainSaves",$(n.plain_parts))}`:""}</p>
			${n.plain&&a`<button type="button" onClick=${()=>{le(t,n.plain)}}>${o("notice.usePlain")}</button>`}`}`}function Do({index:t,text:{language:e,text:n}}){let s=`text-${e??"others"}`;return a`
		<div class="card">
			<label for=${s}><bdi>${L(e)}</bdi></label>
			<textarea id=${s} rows="4" maxlength="1600" dir="auto" lang=${e??void 0} value=${n} onInput=${({target:l})=>le(t,l.value)}></textarea>
			<${Lo} index=${t} text=${n} weight=${G.value[e]} />
		</div>`}function Bo(){let{texts:t}=x.value,e=[...O.value.languages.map(({tag:n})=>n),null].filter(n=>!t.some(({language:s})=>s===n));return a`
		<fieldset><legend>${o("notice.texts")}</legend>
			<div class="cards">${t.map((n,s)=>a`<${Do} key=${n.language} index=${s} text=${n} />`)}</div>
			${e.length>0&&a`<label class="inline">${o("notice.addLanguage")}
				<select value="" onChange=${({target:n})=>{D({texts:[...t,{language:n.value==="others"?null:n.value,text:""}]}),n.value=""}}><option value=""></option>${e.map(n=>a`<option key=${n} value=${n??"others"}>${L(n)}</option>`)}</select></label>`}
			<p class="hint">${o("notice.textsHint")}</p>
		</fieldset>`}var Ho=()=>[...ht.value.lists.map(({name:t,people:e})=>["list",t,`${t} (${$(e)})`]),...ht.value.lists.filter(({themselves:t})=>t>0).map(({name:t,themselves:e})=>["tag",t,`${t} (${$(e)})`]),...ht.value.desks.map(t=>["desk",t,T(t)])];function Io({index:t,people:e}){let n=e.kind==="those"?`those/${e.notice}`:`${e.kind}/${e.name??""}`,s=Ho(),l=({target:i})=>{let[r,...c]=i.value.split("/");Et("to",t,r==="those"?{kind:r,notice:Number(c[0]),name:null}:{kind:r,name:c.join("/"),notice:0})};return a`
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
				<select value=${e.without?"without":String(e.after)} onChange=${({target:i})=>Et("to",t,i.value==="without"?{without:!0,after:0}:{without:!1,after:Number(i.value)})}>
					<option value="0">${o("notice.atOnce")}</option>
					${[...new Set([...So,e.after])].filter(Boolean).map(i=>a`<option key=${i} value=${i}>${o("notice.after",A(i))}</option>`)}
					<option value="without">${o("notice.without")}</option>
				</select></label>
			${x.value.to.length>1&&a`<button type="button" onClick=${()=>Eo("to",t)}>${o("notice.remove")}</button>`}
		</li>`}function No(){let{to:t,only:e}=x.value;return a`
		<fieldset><legend>${o("notice.who")}</legend>
			<ul class="lines">${t.map((n,s)=>a`<${Io} key=${s} index=${s} people=${n} />`)}</ul>
			<button type="button" onClick=${()=>D({to:[...t,{...Lt().to[0],after:60}]})}>${o("notice.addLine")}</button>
			<details open=${e.length>0}><summary>${o("notice.only")}</summary>
				<div class="ticks">${O.value.languages.map(({tag:n,name:s})=>a`
					<label key=${n} class="tick"><input type="checkbox" checked=${e.includes(n)} onChange=${({target:l})=>D({only:l.checked?[...e,n]:e.filter(i=>i!==n)})} /> <bdi>${s}</bdi></label>`)}</div></details>
		</fieldset>`}function Ro(){let{start:t,valid:e,urgent:n,call:s,street:l}=x.value;return a`
		<fieldset class="options"><legend>${o("notice.when")}</legend>
			<label>${o("notice.startAt")}<input type="datetime-local" value=${t?Xt(t):""} onChange=${({target:i})=>D({start:i.value?Kt(i.value):0})} /></label>
			<label>${o("notice.valid")}<select value=${String(e)} required=${n} onChange=${({target:i})=>D({valid:Number(i.value)})}>
				<option value="0">${o("notice.always")}</option>
				${[...new Set([...Co,e])].filter(Boolean).map(i=>a`<option key=${i} value=${i}>${A(i)}</option>`)}</select></label>
			<label class="tick"><input type="checkbox" checked=${n} onChange=${({target:i})=>D({urgent:i.checked,valid:i.checked&&e===0?120:e})} /> ${o("notice.urgent")}</label>
			<label class="tick"><input type="checkbox" checked=${s} onChange=${({target:i})=>D({call:i.checked})} /> ${o("notice.call")}</label>
			<label>${o("notice.street")}<input value=${l??""} pattern="[A-Za-z]{4,12}" maxlength="12" onInput=${({target:i})=>D({street:i.value})} /></label>
		</fieldset>`}var ie=()=>({...x.value,street:x.value.street??""});async function _o(){await h(async()=>{et.value=await C("rehearsal",ie())})}async function Ao(t,e){t.preventDefault(),await h(async()=>{let n=await C(e==="new"?"notices":`notices/${e}/text`,ie());n.pin&&sessionStorage.setItem(`pin-${n.id}`,n.pin),H("notice",String(n.id))})}function To({parts:t}){if(v(()=>{Mo(t)},t),x.value===null)return a`<h1 class="hidden">${o("notice.new")}</h1>`;let e=n=>{n.key==="Enter"&&(n.ctrlKey||n.metaKey)&&n.currentTarget.requestSubmit()};return a`
		<h1>${o(t[0]==="new"?"notice.new":"notice.change")}</h1>
		<form class="notice-form" onSubmit=${n=>Ao(n,t[0])} onKeyDown=${e}>
			<label>${o("notice.title")}<input id="title" required maxlength="100" dir="auto" value=${x.value.title} onInput=${({target:n})=>D({title:n.value})} /></label>
			<${No} />
			<${Bo} />
			<${Ro} />
			<p class="actions"><button type="button" onClick=${_o}>${o("notice.rehearse")}</button> <button class="main">${o("notice.save")}</button></p>
			<p class="hint">${o("notice.saveHint")}</p>
		</form>
		${et.value&&a`<${pt} notice=${x.value} result=${et.value} />`}`}var ft=p(null),qo=k(),jo=[4,12,26,52],Bt={week:["came","machine","person","asked","lost"],topic:["came","machine"],language:["came","machine","person"],hour:["came","machine","person","asked"],desk:["asked","waiting"]},Dt={week:["machine","person"],topic:["machine"],language:["machine","person"],hour:["machine","person"],desk:["asked"]},Fo={week:t=>lt(it(t)),topic:t=>t===""?o("otherTopic"):Wt(t),language:t=>O.value.languages.find(({tag:e})=>e===t)?.name??o("unknownLanguage"),hour:t=>`${t}:00`,desk:T},Po=t=>t===null?"–":$(t);function Wo({row:t,of:e,most:n}){let s=0;return a`
		<svg class="plot" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
			<rect class="back" width="100" height="10" />
			${e.map(l=>{let i=100*(t[l]??0)/n;return s+=i,a`<rect key=${l} class=${`of-${l}`} x=${s-i} width=${i} height="10" />`})}
		</svg>`}function Xo({by:t}){let e=ft.value[t],n=Math.max(1,...e.map(s=>Dt[t].reduce((l,i)=>l+(s[i]??0),0)));return a`
		<section class="numbers">
			<h2 id=${`by-${t}`}>${o(`by.${t}`)}</h2>
			${e.length===0?a`<p class="empty">${o("noNumbers")}</p>`:a`
				<div class="sheet" tabindex="0" role="region" aria-labelledby=${`by-${t}`}><table>
					<thead><tr><th scope="col">${o(`by.${t}`)}</th><td class="beside">${Dt[t].map(s=>a`<span key=${s} class=${`key of-${s}`}>${o(`count.${s}`)}</span> `)}</td>
						${Bt[t].map(s=>a`<th key=${s} scope="col">${o(`count.${s}`)}</th>`)}</tr></thead>
					<tbody>${e.map(s=>a`
						<tr key=${s.name}><th scope="row"><bdi>${Fo[t](s.name)}</bdi></th>
							<td class="beside"><${Wo} row=${s} of=${Dt[t]} most=${n} /></td>
							${Bt[t].map(l=>a`<td key=${l}>${Po(s[l])}</td>`)}</tr>`)}</tbody>
				</table></div>`}
		</section>`}function Ko({parts:[t="12"]}){v(()=>{q(()=>qo([`numbers?weeks=${t}`],n=>{ft.value=n}))},[t]);let e=()=>h(()=>Ft("numbers/export",{weeks:Number(t)},"numbers.csv"));return a`
		<h1>${o("numbers")}</h1>
		<div class="filters">
			${jo.map(n=>a`<button type="button" key=${n} aria-pressed=${String(n)===t} onClick=${()=>H("numbers",String(n))}>${o("weeks",$(n))}</button>`)}
			<button type="button" onClick=${()=>globalThis.print()}>${o("print")}</button>
			<button type="button" onClick=${e}>${o("export")}</button>
		</div>
		${ft.value&&a`
			<p class="hint">${o("suppressed",$(ft.value.below))}</p>
			${Object.keys(Bt).map(n=>a`<${Xo} key=${n} by=${n} />`)}`}`}var It=p(null),W=p(null),zo=()=>h(async()=>{It.value=(await S("staff")).staff});async function Ht(t){if(W.value=null,t.desks===""){Yt.value="staff-desks";return}await h(async()=>{let e=await C("staff",t);e.link&&(W.value={name:t.name,link:`${location.origin}/desk/#link=${e.link}`})},"saved")&&(It.value=(await S("staff")).staff)}var re=t=>{let e=t.getAll("desks");return e.includes("all")?"all":e.join(" ")};function ce({role:t="volunteer",desks:e="desk"}){let n=e.split(" ");return a`
		<label>${o("roleWord")}<select name="role">${["volunteer","coordinator","admin"].map(s=>a`
			<option key=${s} value=${s} selected=${s===t}>${o(`role.${s}`)}</option>`)}</select></label>
		<fieldset><legend>${o("desks")}</legend>
			${["all",...O.value.desks].map(s=>a`
				<label key=${s} class="tick"><input type="checkbox" name="desks" value=${s} defaultChecked=${n.includes(s)} /> ${s==="all"?o("allDesks"):T(s)}</label>`)}
		</fieldset>`}function Yo(){let t=async e=>{e.preventDefault();let n=new FormData(e.target);await Ht({what:"add",name:n.get("name").trim(),role:n.get("role"),desks:re(n)}),W.value&&e.target.reset()};return a`
		<section><h2>${o("addStaff")}</h2>
			<form class="stack" onSubmit=${t}>
				<label>${o("name")}<input name="name" required maxlength="32" autocapitalize="none" autocomplete="off" minlength="2" pattern="[a-z][a-z0-9.\\-]*" /></label>
				<p class="hint">${o("nameHint")}</p>
				<${ce} />
				<button class="main">${o("addStaff")}</button>
			</form></section>`}function Vo({one:t}){let e=s=>{s.preventDefault();let l=new FormData(s.target);Ht({what:"role",name:t.name,role:l.get("role"),desks:re(l)})},n=s=>()=>Ht({what:s,name:t.name});return a`
		<li class=${t.disabled?"off":""}>
			<details><summary><bdi>${t.name}</bdi>
				<span class="tag">${o(`role.${t.role}`)}</span>
				${t.disabled&&a`<b class="tag">${o("off")}</b>`}
				${!t.password&&a`<span class="tag">${o("noPassword")}</span>`}
				${t.code&&a`<span class="tag">${o("secondStep")}</span>`}
				<small>${t.desks==="all"?o("allDesks"):t.desks.split(" ").map(T).join(", ")}</small></summary>
				<form class="stack" onSubmit=${e}><${ce} role=${t.role} desks=${t.desks} /><button>${o("save")}</button></form>
				<p class="deeds">
					<button type="button" onClick=${n("link")} disabled=${t.disabled}>${o("newLink")}</button>
					<button type="button" onClick=${n(t.disabled?"enable":"disable")} disabled=${t.name===K.value.name}>${o(t.disabled?"enable":"disable")}</button>
				</p>
			</details>
		</li>`}function Uo(){return v(()=>{W.value=null,zo()},[]),a`
		<h1>${o("staff")}</h1>
		${W.value&&a`<p class="once" role="status">${o("linkOf")} <bdi>${W.value.name}</bdi>: <code dir="ltr">${W.value.link}</code><br />
			<small>${o("linkHint")}</small></p>`}
		<div class="panels">
			<section><h2>${o("staffNow")}</h2><ul class="items members">${It.value?.map(t=>a`<${Vo} key=${t.name} one=${t} />`)}</ul></section>
			<${Yo} />
		</div>`}var R=p([]),$e,Go=k();async function ue(t){$e!==t&&(R.value=[]),$e=t,await Go([`voices/${t}`],e=>{R.value=e.clips})}var de=t=>O.value.languages.find(e=>e.tag===t),Q=t=>de(t)?.name??t,vt=({tag:t,children:e})=>a`
	<p class="aloud" lang=${t} dir=${de(t)?.right_to_left?"rtl":"ltr"}>${e}</p>`;function pe({addresses:t,label:e,id:n}){let[s,l]=qt(0);return a`<audio id=${n} controls preload="none" src=${t[s]} aria-label=${e} autoplay=${s>0} onEnded=${()=>l((s+1)%t.length)}></audio>`}function me(t){let e=R.value.findIndex(s=>s.id===t);return[...R.value.slice(e+1),...R.value.slice(0,Math.max(0,e))].find(({state:s})=>s!=="recorded")?.id}var Qo=()=>document.getElementById("heard")?.play();function Zo({clip:t}){let{files:e}=t.heard;return a`
		<h2>${o("voice.now")}: ${o(`voice.${t.state}`)}</h2>
		${e.length>0?a`<${pe} key=${e[0]} id="heard" addresses=${e.map(n=>`/audio/${n}`)} label=${o("voice.now")} />`:a`<p class="hint">${o("voice.silent")}</p>`}`}function he({tag:t,id:e}){let n=()=>{let l=me(e);l&&H("voices",t,l)};Y([{key:"l",name:"voice.listen",run:Qo},{key:"n",name:"voice.next",run:n}]);let s=R.value.find(l=>l.id===e);return a`
		<div class="top"><a class="back" href=${`#voices/${t}`} aria-label=${o("voice.list")}>${document.documentElement.dir==="rtl"?"→":"←"}</a>
			<h1><bdi lang="en" dir="ltr">${e}</bdi> · <span lang=${t}>${Q(t)}</span></h1></div>
		${s&&a`
			<section class="studio" aria-label=${o("voice.aloud")}><${vt} tag=${t}>${s.text}<//></section>
			<${Zo} clip=${s} />`}
		<div class="actions"><button type="button" onClick=${n} disabled=${!me(e)}>${o("voice.next")} <kbd>N</kbd></button></div>`}var gt=p({languages:[],clips:{}}),ot=p("todo"),Z=p(0),Rt=60,Jo=k(),Nt=["recorded","synthetic","missing","stale","expired"],_t={recorded:"●",synthetic:"◐",missing:"○",stale:"↻",expired:"✕"},fe=t=>ot.value===""||t===ot.value||ot.value==="todo"&&t&&t!=="recorded";function ta({chosen:t}){return a`
		<div class="sheet" tabindex="0" role="region" aria-label=${o("voices")}><table>
			<thead><tr><th scope="col">${o("field.language")}</th>${Nt.map(e=>a`<th key=${e} scope="col"><span aria-hidden="true">${_t[e]} </span>${o(`voice.${e}`)}</th>`)}</tr></thead>
			<tbody>${gt.value.languages.map(e=>a`
				<tr key=${e.language}><th scope="row"><a href=${`#voices/${e.language}`} aria-current=${e.language===t?"true":void 0} lang=${e.language}>${Q(e.language)}</a></th>
					${Nt.map(n=>a`<td key=${n}>${$(e[n])}</td>`)}</tr>`)}</tbody>
		</table></div>`}function ea({chosen:t}){return a`
		<div class="actions">
			<label class="inline">${o("voice.state")} <select value=${ot.value} onChange=${({target:e})=>{ot.value=e.value,Z.value=Rt}}>
				<option value="todo">${o("voice.todo")}</option>
				${Nt.map(e=>a`<option key=${e} value=${e}>${o(`voice.${e}`)}</option>`)}
				<option value="">${o("voice.any")}</option></select></label>
			<label class="inline">${o("language")} <select value=${t??""} onChange=${({target:e})=>H("voices",...e.value?[e.value]:[])}>
				<option value="">${o("voice.eachLanguage")}</option>
				${gt.value.languages.map(({language:e})=>a`<option key=${e} value=${e} lang=${e}>${Q(e)}</option>`)}</select></label>
		</div>`}var ve=({all:t})=>t>Z.value&&a`
	<button type="button" onClick=${()=>{Z.value+=Rt}}>${o("more")}</button>`;function oa(){let{languages:t,clips:e}=gt.value,n=Object.entries(e).filter(([,s])=>s.some(fe));return n.length===0?a`<p class="empty">${o("voice.none")}</p>`:a`
		<h2 role="status">${o("voice.phrases",$(n.length))}</h2>
		<div class="sheet voices" tabindex="0" role="region" aria-label=${o("voice.phrase")}><table>
			<thead><tr><th scope="col">${o("voice.phrase")}</th>${t.map(({language:s})=>a`<th key=${s} scope="col" lang=${s}>${Q(s)}</th>`)}</tr></thead>
			<tbody>${n.slice(0,Z.value).map(([s,l])=>a`
				<tr key=${s}><th scope="row"><bdi lang="en" dir="ltr">${s}</bdi></th>
					${l.map((i,r)=>a`<td key=${t[r].language}>${i&&a`
						<a class=${i} href=${`#voices/${t[r].language}/${encodeURIComponent(s)}`}><span aria-hidden="true">${_t[i]}</span><span class="hidden">${o(`voice.${i}`)}</span></a>`}</td>`)}</tr>`)}</tbody>
		</table></div>
		<${ve} all=${n.length} />`}function aa({tag:t}){let e=R.value.filter(({state:n})=>fe(n));return e.length===0?a`<p class="empty">${o("voice.none")}</p>`:a`
		<h2 role="status">${o("voice.toRead",$(e.length))}</h2>
		<p class="hint">${o("voice.toReadHint")}</p>
		<ol class="reading">${e.slice(0,Z.value).map(({id:n,state:s,text:l})=>a`
			<li key=${n}><${vt} tag=${t}>${l}<//>
				<a href=${`#voices/${t}/${encodeURIComponent(n)}`}><bdi lang="en" dir="ltr">${n}</bdi></a> <small>${_t[s]} ${o(`voice.${s}`)}</small></li>`)}</ol>
		<${ve} all=${e.length} />`}function na({parts:[t,e]}){return v(()=>{Z.value=Rt,q(async()=>{t&&await ue(t),e||await Jo(["voices"],n=>{gt.value=n})})},[t]),e?a`<${he} tag=${t} id=${e} />`:a`
		<h1>${o("voices")}</h1>
		<p class="hint">${o("voice.hint")}</p>
		<${ta} chosen=${t} />
		<${ea} chosen=${t} />
		${t?a`<${aa} tag=${t} />`:a`<${oa} />`}`}var sa=20,at=p(null),bt=p(null),I=p(null),la=k(),ge=()=>la(["words"],t=>{at.value=t}),At=t=>o(`concept.${t}`).replace(/^concept\./,""),be=t=>t===null?o("words.anyLanguage"):L(t),Tt=(t,e)=>h(async()=>{await C(t,e),bt.value=I.value=null,await ge()});async function ia(t,e,n){I.value=null,e&&await h(async()=>{I.value=await C("words/clashes",{form:t,concept:e,language:n})})}function ra({group:t}){let e=({currentTarget:l})=>{let{concept:i,language:r}=Object.fromEntries(new FormData(l));ia(t.text,i,r)},n=l=>{l.preventDefault(),Tt("words",{form:t.text,...Object.fromEntries(new FormData(l.target))})},s=I.value?.wrong_word;return a`
		<form class="actions" onChange=${e} onSubmit=${n}>
			<label class="inline">${o("words.means")} <select name="concept" required autofocus>
				<option value=""></option>${at.value.concepts.map(l=>a`<option key=${l} value=${l}>${At(l)}</option>`)}</select></label>
			<label class="inline">${o("words.in")} <select name="language" defaultValue=${t.language??""}>
				<option value="">${o("words.anyLanguage")}</option>
				${O.value.languages.map(({tag:l,name:i})=>a`<option key=${l} value=${l} selected=${l===t.language}>${i}</option>`)}</select></label>
			<button class="main" disabled=${!!s}>${o("words.propose")}</button>
			<output role="status">${s?o(s):I.value&&I.value.clashes.length===0&&o("words.free")}</output>
			${I.value?.clashes.length>0&&a`<ul class="clashes">${I.value.clashes.map((l,i)=>a`
				<li key=${i}>${o(`words.clash.${l.code}`)}: <bdi>${l.form}</bdi> (${At(l.concept)}, ${be(l.language)})</li>`)}</ul>`}
		</form>`}function ca({group:t,most:e}){let n=bt.value===t.text;return a`
		<li>
			<div class="what"><strong><bdi lang=${t.language??void 0}>${t.text}</bdi></strong>
				<${F} share=${t.texts/e} />
				<small>${t.people>=sa&&"≥ "}${o("words.people",$(t.people))} · ${o("words.texts",$(t.texts))} · <time>${g(t.last)}</time>
					${t.language&&a`<span class="tag">${t.language}</span>`}</small></div>
			${t.word&&a`<button type="button" aria-expanded=${n} onClick=${()=>{I.value=null,bt.value=n?null:t.text}}>${o("words.makeOne")}</button>`}
			${n&&a`<${ra} group=${t} />`}
		</li>`}function $a({word:t}){let{form:e,concept:n,language:s,by:l,accepted:i,own:r}=t,c={form:e,concept:n,language:s??""};return a`
		<li class=${i?"":"live"}>
			<div class="what"><strong><bdi>${e}</bdi></strong> = ${At(n)} <span class="tag">${be(s)}</span>
				<small>${o("words.by")} <bdi>${l}</bdi>${i?a` · ${o("words.acceptedBy")} <bdi>${i}</bdi>`:a` · ${o(r?"words.waitsOther":"words.waits")}`}</small></div>
			${!i&&!r&&a`<button type="button" class="main" onClick=${()=>Tt("words/decide",{what:"accept",...c})}>${o("words.accept")}</button>`}
			<button type="button" onClick=${()=>Tt("words/decide",{what:"remove",...c})}>${o("notice.remove")}</button>
		</li>`}function ua(){if(v(()=>{at.value=bt.value=I.value=null,h(ge)},[]),at.value===null)return a`<h1>${o("words")}</h1>`;let{groups:t,own:e,hidden:n,texts:s}=at.value,l=Math.max(...t.map(i=>i.texts));return a`
		<h1>${o("words")}</h1>
		<p class="hint">${o("words.hint")}</p>
		${e.length>0&&a`<h2>${o("words.own")}</h2><ul class="tasks">${e.map(i=>a`<${$a} key=${`${i.form} ${i.concept} ${i.language}`} word=${i} />`)}</ul>`}
		<h2>${o("words.unknown")}</h2>
		${t.length===0&&a`<p class="empty">${o("words.none")}</p>`}
		<ul class="tasks">${t.map(i=>a`<${ca} key=${i.text} group=${i} most=${l} />`)}</ul>
		<p class="hint">${o("words.looked",$(s))}${n>0?` ${o("words.hidden",$(n))}`:""}</p>`}var vs="d9291c7e17ac0ec9d5e2cc5b4207dab1";export{ye as Audit,He as Flows,Fe as House,Ze as Import,xo as Notice,To as NoticeEdit,lo as Notices,Ko as Numbers,Uo as StaffView,na as Voices,ua as Words,vs as made};
