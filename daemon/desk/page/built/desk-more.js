// SPDX-License-Identifier: AGPL-3.0-or-later
// made by daemon/desk/page/build from 650aed84b43266a261d2f27775904812
// with preact, htm, signals and lean-qr: licences.txt
import{C as P,D as X,E as m,F as I,I as at,K as st,b as o,c as g,e as p,f as k,g as O,h as S,i as Ht,j as Nt,k as J,l as tt,o as a,p as _t,q as Tt,r as ht,s as et,t as b,u as It,v as $,w as M,x as W,y as C}from"./desk-chunk.js";var ne=100,ot=p([]),Rt=p(!1),At=(t=0)=>m(async()=>{let e=(await k(`audit?before=${t}`)).entries;ot.value=t?[...ot.value,...e]:e,Rt.value=e.length===ne});function le(){return g(()=>{At()},[]),o`
		<h1>${a("audit")}</h1>
		<p class="hint">${a("auditHint")} <code dir="ltr">passaparola audit verify</code></p>
		<div class="sideways" tabindex="0" role="region" aria-label=${a("audit")}><table>
			<thead><tr><th scope="col">${a("whenWord")}</th><th scope="col">${a("whoWord")}</th><th scope="col">${a("whatWord")}</th><th scope="col">${a("about")}</th></tr></thead>
			<tbody>${ot.value.map(t=>o`
				<tr key=${t.id}>
					<td><time>${b(t.at)}</time></td>
					<td><bdi>${t.staff??a("commandLine")}</bdi></td>
					<td>${_t("audit",t.did)}</td>
					<td>${t.person?o`<a href=${`#person/${t.person}`}><bdi dir="ltr">${t.person}</bdi></a>`:t.thing||""}</td>
				</tr>`)}</tbody>
		</table></div>
		${Rt.value&&o`<button type="button" onClick=${()=>At(ot.value.at(-1).id)}>${a("more")}</button>`}`}var z=({flow:t,step:e})=>`${t}.${e}`;function ft(t,e){let s=(t[e-1]??"").trim(),n=s.search(/\s*(->|→|–>)/);return n>0?s.slice(0,n):s.split(/\s/)[0]}function ie(t,e){let s=new Map;for(let{name:n,arrows:l}of t.steps)for(let i of l){let r=z({flow:t.name,step:n}),c=i.flow===t.name?z(i):i.flow;if(r===c)continue;let h=`${r} ${c}`,d=s.get(h)??{id:h,from:r,to:c,labels:[],times:0},f=ft(e,i.line);d.labels.includes(f)||d.labels.push(f),s.set(h,d)}return[...s.values()]}function re(t,e,s){let n=new Map([[e,null]]),l=[e];for(let r of l){if(r===s)break;for(let c of t)c.from===r&&!n.has(c.to)&&(n.set(c.to,c),l.push(c.to))}let i=[];for(let r=n.get(s);r;r=n.get(r.from))i.push(r);return i}function ce(t,e){let s=z({flow:t.name,step:t.steps[0].name}),n=new Map([[s,0]]),l=[s],i=()=>{for(let c of l)for(let{from:h,to:d}of e)h===c&&!n.has(d)&&(n.set(d,n.get(h)+1),l.push(d))};i();for(let{name:c}of t.steps){let h=z({flow:t.name,step:c});n.has(h)||(n.set(h,0),l.push(h),i())}let r=[];for(let c of l)(r[n.get(c)]??=[]).push(c);return r}function qt(t,e){let s=(t.text??"").split(`
`),n=ie(t,s);for(let{from:d,flow:f,step:w,times:B}of t.chosen)for(let u of re(n,z({flow:t.name,step:d}),f===t.name?z({flow:f,step:w}):f))u.times+=B;let l=ce(t,n),r=Math.max(...l.map(d=>d.length))*178-28+40+40,c=new Map;l.forEach((d,f)=>d.forEach((w,B)=>{let u=40+(r-40-40-d.length*178+28)/2+B*178;c.set(w,{place:w,x:e?r-u-150:u,y:20+f*114,width:150,height:40,name:w.slice(w.indexOf(".")+1),isOther:!w.includes(".")})}));let h=Math.max(1,...n.map(({times:d})=>d));for(let d of n){let f=c.get(d.from),w=c.get(d.to),B=f.x+150/2,u=w.x+150/2,y=w.y>f.y,F=f.x+150+16;d.path=y?`M${B},${f.y+40} C${B},${f.y+40+36} ${u},${w.y-40} ${u},${w.y-6}`:`M${f.x+150},${f.y+40/2} C${F+24},${f.y+40/2} ${F+24},${w.y+40/2} ${w.x+150+6},${w.y+40/2}`,d.labelX=y?B+(u-B)*.62:F+4,d.labelY=y?f.y+40+(w.y-f.y-40)*.6:(f.y+w.y+40)/2,d.weight=1+4*d.times/h,d.isBack=!y}return{nodes:[...c.values()],arrows:n,lines:s,width:r,height:l.length*114-74+40}}var jt=p(null),N=p(null),$e=O();function ue(){return g(()=>{m(async()=>{({flows:jt.value}=await k("flows"))})},[]),o`
		<h1>${a("flows")}</h1>
		<p class="hint">${a("flows.hint")}</p>
		<ul class="tasks">${jt.value?.map(t=>o`
			<li key=${t.name}><div class="what"><a href=${`#flows/${t.name}`}><strong>${t.name}</strong> <span dir="auto" lang="en">${t.about}</span></a>
				<small>${a("flows.steps",$(t.steps))}
					${t.text&&o`<span class="tag">${a("flows.text")}</span>`}${t.call&&o`<span class="tag">${a("flows.call")}</span>`}
					${t.findings>0&&o`<b class="tag">${a("flows.findings",$(t.findings))}</b>`}</small></div></li>`)}</ul>`}var de=t=>document.getElementById(`line-${t}`)?.scrollIntoView({block:"center"});function Ft(t,e){t.preventDefault();let{line:s}=N.value.steps.find(l=>l.name===e);de(s);let n=document.getElementById(`line-${s}`);n.tabIndex=-1,n.focus({preventScroll:!0})}function pe(){let t=N.value,e=qt(t,J[tt.value].direction==="rtl"),s=new Set(t.steps.filter(n=>n.asks).map(({name:n})=>n));return o`
		<div class="picture" tabindex="0" role="region" aria-label=${a("flows.picture")}>
			<svg width=${e.width} height=${e.height} viewBox=${`0 0 ${e.width} ${e.height}`} role="group" aria-label=${t.name} dir="ltr">
				<defs><marker id="tip" viewBox="0 0 8 8" refX="6" refY="4" markerWidth="8" markerHeight="8" markerUnits="userSpaceOnUse" orient="auto"><path d="M0,0 L8,4 L0,8 z" /></marker></defs>
				${e.arrows.map(n=>o`<path key=${n.id} class=${`arrow ${n.times>0?"gone":""} ${n.isBack?"back":""}`} d=${n.path} stroke-width=${n.weight} marker-end="url(#tip)" />`)}
				${e.nodes.map(n=>o`
					<a key=${n.place} href=${n.isOther?`#flows/${n.place}`:`#flows/${t.name}/${n.name}`} onClick=${n.isOther?void 0:l=>Ft(l,n.name)}>
						<rect class=${n.isOther?"other":s.has(n.name)?"asks":"node"} x=${n.x} y=${n.y} width=${n.width} height=${n.height} rx=${n.isOther?20:6} />
						<text x=${n.x+n.width/2} y=${n.y+n.height/2+5} text-anchor="middle">${n.name}</text></a>`)}
				${e.arrows.filter(n=>!n.isBack||n.times>0).map(n=>o`<text key=${n.id} class="said" x=${n.labelX} y=${n.labelY} text-anchor="middle">${n.labels[0].slice(0,18)}${(n.labels[0].length>18||n.labels.length>1)&&"…"}${n.times>0&&o`<tspan class="times"> ${$(n.times)}</tspan>`}</text>`)}
			</svg>
		</div>
		<p class="hint">${a("flows.key")}</p>`}function me(){let t=N.value,e=t.text.split(`
`);return o`
		<h2>${a("flows.list")}</h2>
		<ol class="steps">${t.steps.map(s=>o`
			<li key=${s.name}><a href=${`#flows/${t.name}/${s.name}`} onClick=${n=>Ft(n,s.name)}><strong>${s.name}</strong></a>
				${s.asks&&o` <span class="tag">${a("flows.asks")}</span>`}
				<ul>${s.arrows.map((n,l)=>{let i=n.flow===t.name?n.step:n.flow;return o`<li key=${l}><code dir="ltr">${ft(e,n.line)} → ${i}</code></li>`})}</ul></li>`)}</ol>
		${t.chosen.length>0&&o`<h2>${a("flows.chosen")}</h2><div class="scroll"><table>
			<thead><tr><th scope="col">${a("flows.from")}</th><th scope="col">${a("flows.to")}</th><th scope="col" class="number">${a("flows.times")}</th></tr></thead>
			<tbody>${t.chosen.map((s,n)=>o`<tr key=${n}><th scope="row">${s.from}</th><td>${s.flow===t.name?s.step:`${s.flow}.${s.step}`}</td><td class="number">${$(s.times)}</td></tr>`)}</tbody></table></div>`}`}function he(){let t=N.value,e=n=>t.findings.filter(l=>l.line===n),s=t.findings.filter(n=>n.line===0);return o`
		<h2>${a("flows.file")}</h2>
		<p class="hint">${a("flows.where")} <code dir="ltr">${t.file}</code></p>
		${s.length>0&&o`<details><summary>${a("flows.findings",$(s.length))}</summary><ul class="findings" lang="en" dir="ltr">${s.map((n,l)=>o`<li key=${l} class=${n.level}>${n.message}</li>`)}</ul></details>`}
		<div class="file" tabindex="0" role="region" aria-label=${a("flows.file")} dir="ltr"><ol>${t.text.split(`
`).map((n,l)=>o`
			<li key=${l} id=${`line-${l+1}`}><code>${n}</code>${e(l+1).map((i,r)=>o`<p key=${r} class=${i.level} lang="en">${i.message}</p>`)}</li>`)}</ol></div>`}function fe({name:t}){return g(()=>{N.value=null,m(()=>$e([`flows/${encodeURIComponent(t)}`],e=>{N.value=e}))},[t]),N.value===null?o`<h1>${t}</h1>`:o`
		<h1>${N.value.name}</h1>
		<p><span lang="en" dir="auto">${N.value.about}</span></p>
		<p class="actions"><a class="button" href="#flows">${a("flows")}</a> <a class="button" href="../phone/" target="_blank" rel="noopener">${a("flows.phone")}</a></p>
		<${pe} />
		<div class="flow"><section><${me} /></section><section class="beside"><${he} /></section></div>`}var ge=({parts:[t]})=>t?o`<${fe} name=${t} />`:o`<${ue} />`;var gt=p(null),nt=p(null),be=15e3,ve={done:"✓",open:"○",wrong:"✗",yourself:"?"},we=O(),Wt=()=>I(()=>we(["house"],t=>{gt.value=t})),ye=()=>I(async()=>{({settings:nt.value}=await k("house/settings"))});function ke({step:t}){return o`
		<li class=${`step ${t.state}`}>
			<b aria-hidden="true">${ve[t.state]}</b>
			<div>
				<strong>${a(`step.${t.step}`)}</strong> ${t.of&&o`<bdi class="tag">${t.of}</bdi>`}
				<span class="hidden">${a(`state.${t.state}`)}</span>
				${t.at>0&&o` <small><time>${b(t.at)}</time></small>`}
				${t.state!=="done"&&o`<p>${a(`how.${t.step}`)}</p>`}
			</div>
		</li>`}function xe({accounts:t}){return o`
		<h2>${a("accounts")}</h2>
		<div class="sheet" tabindex="0" role="region" aria-label=${a("accounts")}><table>
			<thead><tr>${["account","state.word","number.word","rate","price","heardLast"].map(e=>o`<th key=${e} scope="col">${a(e)}</th>`)}</tr></thead>
			<tbody>${t.map(e=>o`
				<tr key=${e.name}>
					<td><bdi>${e.name}</bdi> <small>${e.provider}</small></td>
					<td class=${e.state==="well"?"":"alarm"}>${a(`account.${e.state}`)}${e.wait>0?` (${$(Math.ceil(e.wait/1e3))} s)`:""}</td>
					<td><bdi dir="ltr">${e.number}</bdi></td>
					<td>${$(e.rate)}</td>
					<td>${e.price>0?M(e.price):"–"}</td>
					<td>${e.heard>0?o`<time>${b(e.heard)}</time>`:"–"}</td>
				</tr>`)}</tbody>
		</table></div>`}function Se({spending:t,cap:e}){let s=Math.max(e,...t.map(n=>n.euro),.01);return o`
		<h2>${a("spending")}</h2>
		<p>${e>0?a("capIs",M(e)):a("noCap")}</p>
		${t.length===0?o`<p class="empty">${a("nothingSpent")}</p>`:o`
			<div class="sheet" tabindex="0" role="region" aria-label=${a("spending")}><table>
				<thead><tr><th scope="col">${a("day.word")}</th><th scope="col">${a("euro.word")}</th><th scope="col">${a("texts")}</th><th scope="col">${a("calls.word")}</th></tr></thead>
				<tbody>${t.map(n=>o`
					<tr key=${n.day}><td><time>${et(st(n.day))}</time></td>
						<td>${M(n.euro)} <meter min="0" max=${s} high=${e>0?e*.8:void 0} value=${n.euro} aria-label=${M(n.euro)}></meter></td>
						<td>${$(n.texts)}</td><td>${$(n.calls)}</td></tr>`)}</tbody>
			</table></div>`}`}function Ce(){return o`
		<h2>${a("settings")}</h2>
		<p class="hint">${a("settingsHint")}</p>
		${nt.value===null?o`<button type="button" onClick=${ye}>${a("showSettings")}</button>`:o`
			<pre class="sheet" tabindex="0" dir="ltr" role="region" aria-label=${a("settings")}>${nt.value.map(({name:t,value:e})=>`${t} ${e}`).join(`
`)}</pre>`}`}function Oe(){if(g(()=>{nt.value=null,Wt();let d=setInterval(Wt,be);return()=>clearInterval(d)},[]),gt.value===null)return o`<h1>${a("house")}</h1>`;let{wrong:t,steps:e,accounts:s,spending:n,cap:l,reload:i,reloaded:r,why:c}=gt.value,h=e.filter(({state:d})=>d!=="done"&&d!=="yourself").length;return o`
		<h1>${a("house")}</h1>
		${t?o`<p class="wrong" role="status">${a(`house.${t}`)}</p>`:o`<p class="held" role="status">${a("allWell")}</p>`}
		${i&&o`<p class=${i==="refused"?"wrong":"hint"}>${a(`reload.${i}`)} <time>${b(r)}</time>${c&&o` <bdi lang="en" dir="ltr">${c}</bdi>`}</p>`}
		<h2>${a("firstSteps")}${h>0?` · ${a("toDo",$(h))}`:""}</h2>
		<ol class="steps">${e.map(d=>o`<${ke} key=${d.step+d.of} step=${d} />`)}</ol>
		${s.length>0&&o`<${xe} accounts=${s} />`}
		<${Se} spending=${n} cap=${l} />
		${W.value.role==="admin"&&o`<${Ce} />`}`}var Me=["appointments","cases","people"],_=p(null),D=p(null),K=p(null),De=500;function Pt(){_.value=D.value=K.value=null}async function Ee(t,e){Pt(),await m(async()=>{await Ht(e,s=>{D.value={what:"reading",done:s,all:e.size}}),_.value=await S("import/check",{what:t})}),D.value=null}var Le=()=>new Promise(t=>{setTimeout(t,De)});async function Be(t,e){e.preventDefault();let s=e.target.elements.cancel_missing?.checked??!1;await m(async()=>{let n=await S("import",{what:t,cancel_missing:s}),{import:l,pieces:i,rows:r}=n;for(let c=0;c<i;c++)D.value={what:"sending",done:c,all:i},n=await S(`import/${l}`,{piece:c});for(;!n.ended;)D.value={what:"putting",done:n.put,all:r},await Le(),n=await k(`import/${l}`);K.value={rows:r,cancelled:n.cancelled??0},_.value=null}),D.value=null}function He({finding:t}){let e=a(`bad.${t.code}`);return o`<li>${t.line>0&&o`<strong>${a("line",t.line)}</strong>: `}
		${e===`bad.${t.code}`?o`<span lang="en" dir="ltr">${t.message}</span>`:o`${e} <small lang="en" dir="ltr">${t.message}</small>`}</li>`}function Ne(){let{wrong:t,findings:e}=_.value;return o`
		<section role="alert">
			<h2>${a("badRows",$(t))}</h2>
			<p>${a("nothingImported")}</p>
			<ul class="findings">${e.map(s=>o`<${He} key=${`${s.line}${s.code}${s.message}`} finding=${s} />`)}</ul>
			${t>e.length&&o`<p class="hint">${a("andMore",$(t-e.length))}</p>`}
		</section>`}var _e=["number","code","starts_ms","place","desk","case_number","state","name","language"],Te=(t,e)=>t==="starts_ms"?b(e):e;function Ie({what:t}){let{rows:e,first:s}=_.value,n=_e.filter(l=>s.some(i=>i[l]!==void 0));return o`
		<section>
			<h2 role="status">${a("rowsFine",$(e))}</h2>
			<div class="sheet" tabindex="0" role="region" aria-label=${a("firstRows")}><table>
				<thead><tr>${n.map(l=>o`<th key=${l} scope="col">${a(`column.${l}`)}</th>`)}</tr></thead>
				<tbody>${s.map((l,i)=>o`<tr key=${i}>${n.map(r=>o`<td key=${r}><bdi>${Te(r,l[r])}</bdi></td>`)}</tr>`)}</tbody>
			</table></div>
			<form onSubmit=${l=>Be(t,l)}>
				${t==="appointments"&&o`
					<label class="tick"><input type="checkbox" name="cancel_missing" /> ${a("cancelMissing")}</label>
					<p class="hint">${a("cancelMissingHint")}</p>`}
				<button class="main" id="put" disabled=${D.value!==null}>${a("importRows",$(e))}</button>
			</form>
		</section>`}function Ae({parts:[t="appointments"]}){return g(()=>{Pt(),document.querySelector("#file")?.focus()},[t]),o`
		<h1>${a("import")}</h1>
		<div class="filters">${Me.map(e=>o`<a key=${e} href=${`#import/${e}`} aria-current=${e===t?"page":void 0}>${a(e)}</a>`)}</div>
		<p>${a("importHint")}</p>
		<p class="hint"><code dir="ltr">${a(`columns.${t}`)}</code></p>
		<label>${a("file")}<input id="file" type="file" accept=${t==="appointments"?".csv,.ics,text/csv,text/calendar":".csv,text/csv"} onChange=${({target:e})=>{e.files.length>0&&Ee(t,e.files[0])}} /></label>
		${D.value&&o`<p role="status">${a(`step.${D.value.what}`)} <progress value=${D.value.done} max=${Math.max(1,D.value.all)} aria-label=${a(`step.${D.value.what}`)}></progress></p>`}
		${_.value&&(_.value.wrong>0?o`<${Ne} />`:_.value.rows===0?o`<p role="status">${a("noRows")}</p>`:o`<${Ie} what=${t} />`)}
		${K.value&&o`<p class="held" role="status">${a("imported",$(K.value.rows))}${K.value.cancelled>0?` ${a("cancelledToo",$(K.value.cancelled))}`:""} <a href=${t==="people"?"#inbox":`#${t}`}>${a("look")}</a></p>`}`}var E=t=>t===null?a("notice.others"):C.value.languages.find(e=>e.tag===t)?.name??t,T=t=>t%1440===0?a("notice.days",$(t/1440)):t%60===0?a("notice.hours",$(t/60)):a("notice.minutes",$(t)),lt=({kind:t,name:e,notice:s})=>o`${a(`notice.to.${t}`)} ${t==="those"?o`<a href=${`#notice/${s}`}>${s}</a>`:o`<bdi>${e}</bdi>`}`,it=({after:t,without:e})=>e?a("notice.without"):t===0?a("notice.atOnce"):a("notice.after",T(t));function Xt({text:t,letters:e}){let s=[];for(let n of t){let l=e.includes(n),i=s.at(-1);i?.marked===l&&!l?i.text+=n:s.push({marked:l,text:n})}return s.map(({marked:n,text:l},i)=>n?o`<mark key=${i}>${l}</mark>`:l)}var A=6e4,rt=1440*A,R=({share:t,kind:e="",size:s=""})=>o`
	<svg class=${`measure ${s}`} aria-hidden="true" preserveAspectRatio="none" viewBox="0 0 100 10"><rect class=${e} width=${Math.max(t>0?.5:0,100*t)} height="10" /></svg>`,vt=(t,e)=>e>0?t/e:0;function Re({result:t}){let e=Math.max(...t.texts.map(({people:s})=>s));return o`
		<div class="scroll"><table>
			<caption>${a("notice.perLanguage")}</caption>
			<thead><tr><th scope="col">${a("notice.language")}</th><th scope="col" class="number">${a("notice.people")}</th><th class="wide"><span class="hidden">${a("notice.bar")}</span></th>
				<th scope="col" class="number">${a("notice.parts")}</th><th scope="col" class="number">${a("notice.cost")}</th></tr></thead>
			<tbody>${t.texts.map(s=>o`
				<tr key=${s.language}><th scope="row"><bdi>${E(s.language)}</bdi><${R} size="narrow" share=${vt(s.people,e)} /></th><td class="number">${$(s.people)}</td>
					<td class="wide"><${R} share=${vt(s.people,e)} /></td>
					<td class="number">${$(s.parts*s.people)} <small>${a("notice.each",$(s.parts))}</small></td><td class="number">${M(s.cost/1e6)}</td></tr>`)}</tbody>
			<tfoot><tr><th scope="row">${a("notice.together")}</th><td class="number">${$(t.people)}</td><td class="wide"></td><td class="number">${$(t.parts)}</td><td class="number">${M(t.cost/1e6)}</td></tr></tfoot>
		</table></div>`}function wt({reasons:t,people:e}){let s=Object.entries(t),n=s.reduce((l,[,i])=>l+i,e);return s.length>0&&o`
		<div class="scroll"><table>
			<caption>${a("notice.leftOut")}</caption>
			<tbody>${s.map(([l,i])=>o`
				<tr key=${l}><th scope="row">${a(`notice.reason.${l}`)}</th><td class="number">${$(i)}</td><td class="wide"><${R} kind="out" share=${vt(i,n)} /></td></tr>`)}</tbody>
		</table></div>`}function qe([t,e],s,n){let l=[];if(t===e)return l;for(let i=s-rt;i<n&&l.length<40;i+=rt){let r=new Date(i).setHours(0,0,0,0),c=new Date(r).setHours(0,t),h=new Date(t<e?r:r+rt+36e5).setHours(0,e);h>s&&c<n&&l.push([Math.max(c,s),Math.min(h,n)])}return l}var bt=26,je=[10,30,60,120,180,360,720,1440,2880,5760,14400];function Fe({notice:t,result:e}){let s=e.to.filter(u=>u.starts>0),n=e.starts-10*A,l=Math.max(e.ends+10*A,n+60*A),i=J[tt.value].direction==="rtl",r=u=>100*(u-n)/(l-n),c=(u,y)=>{let F=Math.max(.7,r(y)-r(u));return{x:`${i?100-r(u)-F:r(u)}%`,width:`${F}%`}},h=A*(je.find(u=>(l-n)/A/u<=6)??20*1440),d=[];for(let u=new Date(n).setHours(0,0,0,0);u<l&&d.length<12;u+=h)r(u)>3&&r(u)<97&&d.push(u);let f=s.length*bt+24,w=qe(e.quiet,n,l),B=`${a("notice.starts")} ${b(e.starts)}, ${a("notice.ends")} ${b(e.ends)}`;return o`
		<figure>
			<figcaption>${a("notice.when")}</figcaption>
			<svg class="time" role="img" aria-label=${B} width="100%" height=${f}>
				${w.map(([u,y])=>o`<rect key=${u} class="quiet" ...${c(u,y)} y="0" height=${f-20} />`)}
				${d.map(u=>o`<g key=${u}>
					<line x1=${c(u,u).x} x2=${c(u,u).x} y1="0" y2=${f-20} />
					<text x=${c(u,u).x} y=${f-5} text-anchor="middle">${h>=rt?new Date(u).getDate():It(u)}</text></g>`)}
				${s.map((u,y)=>o`<rect key=${y} class="lane" ...${c(u.starts,u.ends)} y=${y*bt+4} height=${bt-8} rx="3" />`)}
			</svg>
			${w.length>0&&o`<p class="hint"><svg class="key" aria-hidden="true" width="14" height="14"><rect class="quiet" width="14" height="14" /></svg> ${a("notice.quiet")}</p>`}
			<div class="scroll"><table>
				<thead><tr><th scope="col">${a("notice.who")}</th><th scope="col" class="number">${a("notice.people")}</th><th scope="col">${a("notice.starts")}</th><th scope="col">${a("notice.ends")}</th></tr></thead>
				<tbody>${t.to.map((u,y)=>o`
					<tr key=${y}><th scope="row"><${lt} ...${u} /> <small>${it(u)}</small></th><td class="number">${u.without?"–":$(e.to[y].people)}</td>
						<td>${e.to[y].starts?b(e.to[y].starts):"–"}</td><td>${e.to[y].ends?b(e.to[y].ends):"–"}</td></tr>`)}</tbody>
			</table></div>
		</figure>`}function We({result:t}){return o`
		${t.no_way&&o`<p class="warning">${a("notice.noWay")}</p>`}
		${t.people===0&&o`<p class="warning">${a("notice.nobody")}</p>`}
		${t.over&&o`<p class="warning">${a("notice.over",M((t.cap-t.spent)/1e6))}</p>`}
		${t.late>0&&o`<p class="warning">${a("notice.late",$(t.late))}</p>`}
		${t.waits_quiet&&o`<p class="warning">${a("notice.waitsQuiet")}</p>`}`}function ct({notice:t,result:e}){let s=Math.max(1,Math.round((e.ends-e.starts)/A));return o`
		<section class="rehearsal" aria-label=${a("notice.rehearsal")}>
			<h2>${a("notice.rehearsal")}</h2>
			<p class="sum"><strong>${a("notice.sumPeople",$(e.people))}</strong> · ${a("notice.sumCost",M(e.cost/1e6))} · ${a("notice.sumTime",T(s))}</p>
			<${We} result=${e} />
			<${Re} result=${e} />
			<${wt} reasons=${e.left_out} people=${e.people} />
			<${Fe} notice=${t} result=${e} />
		</section>`}var yt=p(null),Pe=O(),Xe={n:()=>X("notice-edit","new"),j:()=>zt(1),k:()=>zt(-1)};function zt(t){let e=[...document.querySelectorAll(".tasks a")];e[Math.max(0,Math.min(e.length-1,e.indexOf(document.activeElement)+t))]?.focus()}var kt=({notice:{state:t,urgent:e}})=>o`
	<span class=${`tag state-${t}`}>${a(`notice.state.${t}`)}</span>
	${e&&o`<b class="tag">${a("urgent")}</b>`}`;function ze(){return g(()=>{m(()=>Pe(["notices"],t=>{({notices:yt.value}=t)}))},[P.value.count]),at(Xe),o`
		<h1>${a("notices")}</h1>
		<p><a class="button main" href="#notice-edit/new">${a("notice.new")}</a></p>
		${yt.value?.length===0&&o`<p class="empty">${a("notice.none")}</p>`}
		<ul class="tasks">${yt.value?.map(t=>o`
			<li key=${t.id} class=${t.state==="running"?"live":""}>
				<div class="what">
					<a href=${`#notice/${t.id}`}><strong dir="auto">${t.title??"?"}</strong></a>
					<small><${kt} notice=${t} /> <bdi>${t.by}</bdi>
						<time>${b(t.starts||t.made)}</time></small>
				</div>
			</li>`)}</ul>
		<p class="hint">${a("notice.keys")}</p>`}var v=p(null),U=p(null),V=p(!1),$t=p(""),Ke=({state:t,messages:e})=>t==="running"||e.waiting+e.sending>0,xt=({state:t})=>t==="draft"||t==="approved",Ye=O(),Ve=O(),Kt=t=>Ye([`notices/${t}`],e=>{v.value=e,xt(e)&&U.value?.hash!==e.hash&&m(()=>Ve([`notices/${t}/rehearsal`],s=>{U.value={hash:e.hash,...s}}))});function Ue(t){let e,s=async()=>{let n=performance.now();await m(()=>Kt(t));let l=performance.now()-n;e!==null&&v.value&&Ke(v.value)&&(e=setTimeout(s,Math.max(1e3,10*l)))};return s(),()=>{clearTimeout(e),e=null}}var q=(t,e={})=>m(async()=>{V.value=!1,await S(`notices/${v.value.id}`,{what:t,...e}),await Kt(v.value.id),P.value={count:P.value.count+1,person:void 0}});async function Ge(t){t.preventDefault();let{language:e}=Object.fromEntries(new FormData(t.target));$t.value="",await m(()=>S(`notices/${v.value.id}/test`,{language:e}))&&($t.value=a("notice.tested"))}function Qe(){let t=v.value;return o`
		<h1><bdi>${t.title}</bdi></h1>
		<p><${kt} notice=${t} /></p>
		<dl class="facts">
			<dt>${a("notice.writtenBy")}</dt><dd><bdi>${t.by}</bdi> · <time>${b(t.made)}</time></dd>
			<dt>${a("notice.approvedBy")}</dt><dd>${t.approved_by?o`<bdi>${t.approved_by}</bdi> · <time>${b(t.approved)}</time>`:"–"}</dd>
			<dt>${a("notice.hash")}</dt><dd><code>${t.hash}</code></dd>
			${(t.starts||t.start)>0&&o`<dt>${a("notice.starts")}</dt><dd><time>${b(t.starts||t.start)}</time></dd>`}
			${t.valid>0&&o`<dt>${a("notice.valid")}</dt><dd>${T(t.valid)}</dd>`}
			${t.call&&o`<dt>${a("notice.how")}</dt><dd>${a("notice.call")}</dd>`}
			<dt>${a("notice.who")}</dt><dd>${t.to.map((e,s)=>o`<span key=${s}>${s>0&&" · "}<${lt} ...${e} /> <small>${it(e)}</small></span>`)}
				${t.only.length>0&&o` · <small>${a("notice.only")}: ${t.only.map(E).join(", ")}</small>`}</dd>
		</dl>`}var Ze=()=>o`
	<div class="cards" role="list" aria-label=${a("notice.texts")}>${v.value.texts.map(({language:t,text:e})=>o`
		<div key=${t} role="listitem" class="card"><strong><bdi>${E(t)}</bdi></strong><p dir="auto" lang=${t??void 0}>${e}</p></div>`)}</div>`;function Je(){let t=v.value;return t.call?null:t.phone?o`
		<form class="actions" onSubmit=${Ge}>
			<label class="inline"><span>${a("notice.testIn")}</span> <select name="language">${t.texts.map(({language:e})=>o`<option key=${e} value=${e??""}>${E(e)}</option>`)}</select></label>
			<button>${a("notice.test")} <bdi dir="ltr">${t.phone}</bdi></button>
			<output role="status">${$t.value}</output>
		</form>`:o`<p class="hint">${a("notice.noPhone")} <code dir="ltr">passaparola notice phone +39… ${W.value.name} --by …</code></p>`}function ta(){return o`
		<form class="actions" onSubmit=${e=>{e.preventDefault();let{at:s}=Object.fromEntries(new FormData(e.target));q("start",{at:s?new Date(s).getTime():0})}}>
			<button class="main">${a("notice.start")}</button>
			<label class="inline"><span>${a("notice.startAt")}</span> <input name="at" type="datetime-local" /></label>
		</form>`}var ea=()=>V.value?o`
	<button type="button" class="alert" onClick=${()=>q("stop")}>${a("notice.stopSure")}</button>
	<button type="button" onClick=${()=>{V.value=!1}}>${a("notice.stopNot")}</button>`:o`
	<button type="button" onClick=${()=>{V.value=!0}}>${a("notice.stop")}</button>`;function aa(){let t=v.value,e=sessionStorage.getItem(`pin-${t.id}`);return o`
		${e&&t.street&&o`<p class="warning">${a("notice.pin")} <code dir="ltr">${t.id} ${t.street} ${e}</code></p>`}
		${t.state==="draft"&&(t.own?o`<p>${a("notice.waitsApproval")}</p>`:o`
			<p class="actions"><button type="button" class="main" onClick=${()=>q("approve",{hash:t.hash})}>${a("notice.approve")} <code>${t.hash}</code></button></p>
			<p class="hint">${a("notice.approveHint")}</p>`)}
		${t.state==="approved"&&o`<${ta} />`}
		<p class="actions">${t.own&&o`<a class="button" href=${`#notice-edit/${t.id}`}>${a("notice.change")}</a>`}</p>
		<${Je} />
		${U.value&&o`<${ct} notice=${t} result=${U.value} />`}`}var sa=["delivered","sent","sending","waiting","unknown","failed","stopped"];function oa(){let{messages:t,to_come:e,failed:s,planned:n}=v.value,l=[...sa.map(c=>[a(`notice.message.${c}`),t[c],c]),[a("notice.toCome"),e,"waiting"]].filter(([,c])=>c>0),i=t.delivered+t.sent+t.unknown+t.failed+t.stopped,r=i+t.waiting+t.sending+e;return o`
		<p class="sum" role="status">${a("notice.gone",$(i))} / ${$(r)}${n?"":" …"}</p>
		<progress aria-label=${a("notice.progress")} max=${Math.max(r,1)} value=${i}></progress>
		<div class="scroll"><table>
			<caption>${a("notice.results")}</caption>
			<tbody>${l.map(([c,h,d])=>o`
				<tr key=${c}><th scope="row">${c}</th><td class="number">${$(h)}</td><td class="wide"><${R} kind=${d==="failed"?"out":""} share=${r>0?h/r:0} /></td></tr>`)}</tbody>
		</table></div>
		${Object.keys(s).length>0&&o`<div class="scroll"><table>
			<caption>${a("notice.whyFailed")}</caption>
			<tbody>${Object.entries(s).map(([c,h])=>o`<tr key=${c}><th scope="row">${a(`failure.${c}`)}</th><td class="number">${$(h)}</td></tr>`)}</tbody></table></div>`}
		<${wt} reasons=${v.value.left_out} people=${r} />`}function na(){let{state:t,id:e}=v.value;return o`
		${!(t==="done"||t==="stopped")&&o`<p class="actions">
			${t==="running"?o`<button type="button" class="main" onClick=${()=>q("pause")}>${a("notice.pause")}</button>`:o`<button type="button" class="main" onClick=${()=>q("start")}>${a("notice.resume")}</button>`}
			<${ea} /></p>`}
		<${oa} />
		<h2>${a("notice.again")}</h2>
		<p class="actions">${["moved","cancelled","more"].map(n=>o`<a key=${n} class="button" href=${`#notice-edit/new/${e}/${n}`}>${a(`notice.again.${n}`)}</a>`)}</p>`}var la={p:()=>v.value?.state==="running"?q("pause"):v.value?.state==="paused"&&q("start"),e:()=>v.value?.own&&xt(v.value)&&document.querySelector('a[href^="#notice-edit/"]').click()};function ia({parts:[t]}){return g(()=>{v.value=U.value=null,$t.value="",V.value=!1},[t]),g(()=>Ue(t),[t,v.value?.state,P.value.count]),at(la),v.value===null?o`<h1 class="hidden">${a("notices")}</h1>`:o`
		<${Qe} />
		<${Ze} />
		${xt(v.value)?o`<${aa} />`:o`<${na} />`}
		<p class="hint">${a("notice.oneKeys")}</p>`}var x=p(null),ut=p({lists:[],desks:[]}),G=p(null),Y=p({}),ra=[30,60,120,360,1440,4320],ca=[15,30,60,120,360,1440],Ct=()=>({title:"",to:[{kind:"list",name:"",notice:0,after:0,without:!1}],only:[],start:0,valid:0,urgent:!1,call:!1,street:"",texts:[{language:C.value.languages[0].tag,text:""},{language:null,text:""}]});function $a(t,e){let s=t.again[e]??{};return{...Ct(),title:`${a(`notice.again.${e}`)}: ${t.title}`.slice(0,100),urgent:!0,valid:120,to:[{kind:"those",name:null,notice:t.id,after:0,without:!1}],texts:t.texts.map(({language:n,text:l})=>({language:n,text:(s[n??"en"]??"")+l}))}}async function ua([t,e,s]){x.value=G.value=null,Y.value={},await m(async()=>{ut.value=await k("audience"),x.value=t!=="new"?await k(`notices/${t}`):e?$a(await k(`notices/${e}`),s):Ct();for(let{language:n,text:l}of x.value.texts)Vt(n,l)})}var L=t=>{x.value={...x.value,...t},G.value=null},St=(t,e,s)=>L({[t]:x.value[t].map((n,l)=>l===e?{...n,...s}:n)}),da=(t,e)=>L({[t]:x.value[t].filter((s,n)=>n!==e)});async function Vt(t,e){try{let s=e?await S("parts",{text:e}):null;Y.value={...Y.value,[t]:s}}catch{Y.value={...Y.value,[t]:null}}}var Yt={};function Ut(t,e){let{language:s}=x.value.texts[t];St("texts",t,{text:e}),clearTimeout(Yt[s]),Yt[s]=setTimeout(Vt,200,s,e)}function pa({index:t,text:e,weight:s}){if(!s)return o`<output></output>`;let n=s.letters&&[...s.letters].length<=12;return o`
		<output>${a("notice.weight",$(s.parts))} · ${a("notice.letterCount",$(s.units))}${s.price?` · ${M(s.price)}`:""}</output>
		${s.encoding==="ucs2"&&!n&&o`<p class="hint">${a("notice.script")}</p>`}
		${n&&o`
			<p class="letters" dir="auto"><${Xt} text=${e} letters=${s.letters} /></p>
			<p class="hint">${a("notice.dear")}${s.plain&&s.plain_parts<s.parts?` ${a("notice.plainSaves",$(s.plain_parts))}`:""}</p>
			${s.plain&&o`<button type="button" onClick=${()=>{Ut(t,s.plain)}}>${a("notice.usePlain")}</button>`}`}`}function ma({index:t,text:{language:e,text:s}}){let n=`text-${e??"others"}`;return o`
		<div class="card">
			<label for=${n}><bdi>${E(e)}</bdi></label>
			<textarea id=${n} rows="4" maxlength="1600" dir="auto" lang=${e??void 0} value=${s} onInput=${({target:l})=>Ut(t,l.value)}></textarea>
			<${pa} index=${t} text=${s} weight=${Y.value[e]} />
		</div>`}function ha(){let{texts:t}=x.value,e=[...C.value.languages.map(({tag:s})=>s),null].filter(s=>!t.some(({language:n})=>n===s));return o`
		<fieldset><legend>${a("notice.texts")}</legend>
			<div class="cards">${t.map((s,n)=>o`<${ma} key=${s.language} index=${n} text=${s} />`)}</div>
			${e.length>0&&o`<label class="inline">${a("notice.addLanguage")}
				<select value="" onChange=${({target:s})=>{L({texts:[...t,{language:s.value==="others"?null:s.value,text:""}]}),s.value=""}}><option value=""></option>${e.map(s=>o`<option key=${s} value=${s??"others"}>${E(s)}</option>`)}</select></label>`}
			<p class="hint">${a("notice.textsHint")}</p>
		</fieldset>`}var fa=()=>[...ut.value.lists.map(({name:t,people:e})=>["list",t,`${t} (${$(e)})`]),...ut.value.lists.filter(({themselves:t})=>t>0).map(({name:t,themselves:e})=>["tag",t,`${t} (${$(e)})`]),...ut.value.desks.map(t=>["desk",t,t])];function ga({index:t,people:e}){let s=e.kind==="those"?`those/${e.notice}`:`${e.kind}/${e.name??""}`,n=fa(),l=({target:i})=>{let[r,...c]=i.value.split("/");St("to",t,r==="those"?{kind:r,notice:Number(c[0]),name:null}:{kind:r,name:c.join("/"),notice:0})};return o`
		<li>
			<label><span class="hidden">${a("notice.who")}</span>
				<select required value=${s==="list/"?"":s} onChange=${l}>
					<option value="" disabled>${a("notice.choose")}</option>
					${["list","tag","desk"].map(i=>n.some(([r])=>r===i)&&o`
						<optgroup key=${i} label=${a(`notice.to.${i}`)}>${n.filter(([r])=>r===i).map(([,r,c])=>o`
							<option key=${r} value=${`${i}/${r}`}>${c}</option>`)}</optgroup>`)}
					${e.kind==="those"&&o`<option value=${s}>${a("notice.to.those")} ${e.notice}</option>`}
					<option value="everyone/">${a("notice.to.everyone")}</option>
				</select></label>
			<label><span class="hidden">${a("notice.when")}</span>
				<select value=${e.without?"without":String(e.after)} onChange=${({target:i})=>St("to",t,i.value==="without"?{without:!0,after:0}:{without:!1,after:Number(i.value)})}>
					<option value="0">${a("notice.atOnce")}</option>
					${[...new Set([...ca,e.after])].filter(Boolean).map(i=>o`<option key=${i} value=${i}>${a("notice.after",T(i))}</option>`)}
					<option value="without">${a("notice.without")}</option>
				</select></label>
			${x.value.to.length>1&&o`<button type="button" onClick=${()=>da("to",t)}>${a("notice.remove")}</button>`}
		</li>`}function ba(){let{to:t,only:e}=x.value;return o`
		<fieldset><legend>${a("notice.who")}</legend>
			<ul class="lines">${t.map((s,n)=>o`<${ga} key=${n} index=${n} people=${s} />`)}</ul>
			<button type="button" onClick=${()=>L({to:[...t,{...Ct().to[0],after:60}]})}>${a("notice.addLine")}</button>
			<details open=${e.length>0}><summary>${a("notice.only")}</summary>
				<div class="ticks">${C.value.languages.map(({tag:s,name:n})=>o`
					<label key=${s} class="tick"><input type="checkbox" checked=${e.includes(s)} onChange=${({target:l})=>L({only:l.checked?[...e,s]:e.filter(i=>i!==s)})} /> <bdi>${n}</bdi></label>`)}</div></details>
		</fieldset>`}var va=t=>t?new Date(t-new Date(t).getTimezoneOffset()*6e4).toISOString().slice(0,16):"";function wa(){let{start:t,valid:e,urgent:s,call:n,street:l}=x.value;return o`
		<fieldset class="options"><legend>${a("notice.when")}</legend>
			<label>${a("notice.startAt")}<input type="datetime-local" value=${va(t)} onChange=${({target:i})=>L({start:i.value?new Date(i.value).getTime():0})} /></label>
			<label>${a("notice.valid")}<select value=${String(e)} required=${s} onChange=${({target:i})=>L({valid:Number(i.value)})}>
				<option value="0">${a("notice.always")}</option>
				${[...new Set([...ra,e])].filter(Boolean).map(i=>o`<option key=${i} value=${i}>${T(i)}</option>`)}</select></label>
			<label class="tick"><input type="checkbox" checked=${s} onChange=${({target:i})=>L({urgent:i.checked,valid:i.checked&&e===0?120:e})} /> ${a("notice.urgent")}</label>
			<label class="tick"><input type="checkbox" checked=${n} onChange=${({target:i})=>L({call:i.checked})} /> ${a("notice.call")}</label>
			<label>${a("notice.street")}<input value=${l??""} pattern="[A-Za-z]{4,12}" maxlength="12" onInput=${({target:i})=>L({street:i.value})} /></label>
		</fieldset>`}var Gt=()=>({...x.value,street:x.value.street??""});async function ya(){await m(async()=>{G.value=await S("rehearsal",Gt())})}async function ka(t,e){t.preventDefault(),await m(async()=>{let s=await S(e==="new"?"notices":`notices/${e}/text`,Gt());s.pin&&sessionStorage.setItem(`pin-${s.id}`,s.pin),X("notice",String(s.id))})}function xa({parts:t}){if(g(()=>{ua(t)},t),x.value===null)return o`<h1 class="hidden">${a("notice.new")}</h1>`;let e=s=>{s.key==="Enter"&&(s.ctrlKey||s.metaKey)&&s.currentTarget.requestSubmit()};return o`
		<h1>${a(t[0]==="new"?"notice.new":"notice.change")}</h1>
		<form class="notice-form" onSubmit=${s=>ka(s,t[0])} onKeyDown=${e}>
			<label>${a("notice.title")}<input id="title" required maxlength="100" dir="auto" value=${x.value.title} onInput=${({target:s})=>L({title:s.value})} /></label>
			<${ba} />
			<${ha} />
			<${wa} />
			<p class="actions"><button type="button" onClick=${ya}>${a("notice.rehearse")}</button> <button class="main">${a("notice.save")}</button></p>
			<p class="hint">${a("notice.saveHint")}</p>
		</form>
		${G.value&&o`<${ct} notice=${x.value} result=${G.value} />`}`}var dt=p(null),Sa=O(),Ca=[4,12,26,52],Mt={week:["came","machine","person","asked","lost"],topic:["came","machine"],language:["came","machine","person"],hour:["came","machine","person","asked"],desk:["asked","waiting"]},Ot={week:["machine","person"],topic:["machine"],language:["machine","person"],hour:["machine","person"],desk:["asked"]},Oa={week:t=>et(st(t)),topic:t=>t===""?a("otherTopic"):Tt(t),language:t=>C.value.languages.find(({tag:e})=>e===t)?.name??a("unknownLanguage"),hour:t=>`${t}:00`,desk:t=>t},Ma=t=>t===null?"–":$(t);function Da({row:t,of:e,most:s}){let n=0;return o`
		<svg class="plot" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
			<rect class="back" width="100" height="10" />
			${e.map(l=>{let i=100*(t[l]??0)/s;return n+=i,o`<rect key=${l} class=${`of-${l}`} x=${n-i} width=${i} height="10" />`})}
		</svg>`}function Ea({by:t}){let e=dt.value[t],s=Math.max(1,...e.map(n=>Ot[t].reduce((l,i)=>l+(n[i]??0),0)));return o`
		<section class="numbers">
			<h2 id=${`by-${t}`}>${a(`by.${t}`)}</h2>
			${e.length===0?o`<p class="empty">${a("noNumbers")}</p>`:o`
				<div class="sheet" tabindex="0" role="region" aria-labelledby=${`by-${t}`}><table>
					<thead><tr><th scope="col">${a(`by.${t}`)}</th><td class="beside">${Ot[t].map(n=>o`<span key=${n} class=${`key of-${n}`}>${a(`count.${n}`)}</span> `)}</td>
						${Mt[t].map(n=>o`<th key=${n} scope="col">${a(`count.${n}`)}</th>`)}</tr></thead>
					<tbody>${e.map(n=>o`
						<tr key=${n.name}><th scope="row"><bdi>${Oa[t](n.name)}</bdi></th>
							<td class="beside"><${Da} row=${n} of=${Ot[t]} most=${s} /></td>
							${Mt[t].map(l=>o`<td key=${l}>${Ma(n[l])}</td>`)}</tr>`)}</tbody>
				</table></div>`}
		</section>`}function La({parts:[t="12"]}){g(()=>{I(()=>Sa([`numbers?weeks=${t}`],s=>{dt.value=s}))},[t]);let e=()=>m(()=>Nt("numbers/export",{weeks:Number(t)},"numbers.csv"));return o`
		<h1>${a("numbers")}</h1>
		<div class="filters">
			${Ca.map(s=>o`<button type="button" key=${s} aria-pressed=${String(s)===t} onClick=${()=>X("numbers",String(s))}>${a("weeks",$(s))}</button>`)}
			<button type="button" onClick=${()=>globalThis.print()}>${a("print")}</button>
			<button type="button" onClick=${e}>${a("export")}</button>
		</div>
		${dt.value&&o`
			<p class="hint">${a("suppressed",$(dt.value.below))}</p>
			${Object.keys(Mt).map(s=>o`<${Ea} key=${s} by=${s} />`)}`}`}var Et=p(null),j=p(null),Ba=()=>m(async()=>{Et.value=(await k("staff")).staff});async function Dt(t){j.value=null,await m(async()=>{let e=await S("staff",t);e.link&&(j.value={name:t.name,link:`${location.origin}/desk/#link=${e.link}`})},"saved")&&(Et.value=(await k("staff")).staff)}var Qt=t=>{let e=t.getAll("desks");return e.includes("all")?"all":e.join(" ")};function Zt({role:t="volunteer",desks:e="desk"}){let s=e.split(" ");return o`
		<label>${a("roleWord")}<select name="role">${["volunteer","coordinator","admin"].map(n=>o`
			<option key=${n} value=${n} selected=${n===t}>${a(`role.${n}`)}</option>`)}</select></label>
		<fieldset><legend>${a("desks")}</legend>
			${["all",...C.value.desks].map(n=>o`
				<label key=${n} class="tick"><input type="checkbox" name="desks" value=${n} defaultChecked=${s.includes(n)} /> ${n==="all"?a("allDesks"):ht(n)}</label>`)}
		</fieldset>`}function Ha(){let t=async e=>{e.preventDefault();let s=new FormData(e.target);await Dt({what:"add",name:s.get("name").trim(),role:s.get("role"),desks:Qt(s)}),j.value&&e.target.reset()};return o`
		<section><h2>${a("addStaff")}</h2>
			<form class="stack" onSubmit=${t}>
				<label>${a("name")}<input name="name" required maxlength="32" autocapitalize="none" autocomplete="off" pattern="[a-z0-9][a-z0-9._\\-]*" /></label>
				<p class="hint">${a("nameHint")}</p>
				<${Zt} />
				<button class="main">${a("addStaff")}</button>
			</form></section>`}function Na({one:t}){let e=n=>{n.preventDefault();let l=new FormData(n.target);Dt({what:"role",name:t.name,role:l.get("role"),desks:Qt(l)})},s=n=>()=>Dt({what:n,name:t.name});return o`
		<li class=${t.disabled?"off":""}>
			<details><summary><bdi>${t.name}</bdi>
				<span class="tag">${a(`role.${t.role}`)}</span>
				${t.disabled&&o`<b class="tag">${a("off")}</b>`}
				${!t.password&&o`<span class="tag">${a("noPassword")}</span>`}
				${t.code&&o`<span class="tag">${a("secondStep")}</span>`}
				<small>${t.desks==="all"?a("allDesks"):t.desks.split(" ").map(ht).join(", ")}</small></summary>
				<form class="stack" onSubmit=${e}><${Zt} role=${t.role} desks=${t.desks} /><button>${a("save")}</button></form>
				<p class="deeds">
					<button type="button" onClick=${s("link")} disabled=${t.disabled}>${a("newLink")}</button>
					<button type="button" onClick=${s(t.disabled?"enable":"disable")} disabled=${t.name===W.value.name}>${a(t.disabled?"enable":"disable")}</button>
				</p>
			</details>
		</li>`}function _a(){return g(()=>{j.value=null,Ba()},[]),o`
		<h1>${a("staff")}</h1>
		${j.value&&o`<p class="once" role="status">${a("linkOf")} <bdi>${j.value.name}</bdi>: <code dir="ltr">${j.value.link}</code><br />
			<small>${a("linkHint")}</small></p>`}
		<div class="panels">
			<section><h2>${a("staffNow")}</h2><ul class="items members">${Et.value?.map(t=>o`<${Na} key=${t.name} one=${t} />`)}</ul></section>
			<${Ha} />
		</div>`}var ee=p([]),pt=p(null),Q=p(!1),Jt=40,te=["recorded","synthetic","missing","stale","expired"],ae=t=>C.value.languages.find(e=>e.tag===t);function Ta({chosen:t}){return o`
		<div class="sheet" tabindex="0" role="region" aria-label=${a("voices")}><table>
			<thead><tr><th scope="col">${a("field.language")}</th>${te.map(e=>o`<th key=${e} scope="col">${a(`voice.${e}`)}</th>`)}</tr></thead>
			<tbody>${ee.value.map(e=>o`
				<tr key=${e.language}><th scope="row"><a href=${`#voices/${e.language}`} aria-current=${e.language===t?"true":void 0} lang=${e.language}>${ae(e.language)?.name??e.language}</a></th>
					${te.map(s=>o`<td key=${s}>${$(e[s])}</td>`)}</tr>`)}</tbody>
		</table></div>`}function Ia({tag:t}){let{clips:e,all:s}=pt.value;return o`
		<h2>${a("toRead",$(s))}</h2>
		<p class="hint">${a("toReadHint")}</p>
		<ol class="reading" lang=${t} dir=${ae(t)?.right_to_left?"rtl":"ltr"}>${(Q.value?e:e.slice(0,Jt)).map(n=>o`
			<li key=${n.id}><p>${n.text}</p><small lang="en" dir="ltr">${n.id}${n.why&&` · ${n.why}`}</small></li>`)}</ol>
		${!Q.value&&e.length>Jt&&o`<button type="button" onClick=${()=>{Q.value=!0}}>${a("more")}</button>`}
		${Q.value&&s>e.length&&o`<p class="hint">${a("andMore",$(s-e.length))}</p>`}`}function Aa({parts:[t]}){return g(()=>{pt.value=null,Q.value=!1,I(async()=>{({languages:ee.value}=await k("voices")),t&&(pt.value=await k(`voices/${t}`))})},[t]),o`
		<h1>${a("voices")}</h1>
		<${Ta} chosen=${t} />
		${pt.value&&o`<${Ia} tag=${t} />`}`}var Ra=20,Z=p(null),mt=p(null),H=p(null),qa=O(),se=()=>qa(["words"],t=>{Z.value=t}),Lt=t=>a(`concept.${t}`).replace(/^concept\./,""),oe=t=>t===null?a("words.anyLanguage"):E(t),Bt=(t,e)=>m(async()=>{await S(t,e),mt.value=H.value=null,await se()});async function ja(t,e,s){H.value=null,e&&await m(async()=>{H.value=await S("words/clashes",{form:t,concept:e,language:s})})}function Fa({group:t}){let e=({currentTarget:l})=>{let{concept:i,language:r}=Object.fromEntries(new FormData(l));ja(t.text,i,r)},s=l=>{l.preventDefault(),Bt("words",{form:t.text,...Object.fromEntries(new FormData(l.target))})},n=H.value?.wrong_word;return o`
		<form class="actions" onChange=${e} onSubmit=${s}>
			<label class="inline">${a("words.means")} <select name="concept" required autofocus>
				<option value=""></option>${Z.value.concepts.map(l=>o`<option key=${l} value=${l}>${Lt(l)}</option>`)}</select></label>
			<label class="inline">${a("words.in")} <select name="language" defaultValue=${t.language??""}>
				<option value="">${a("words.anyLanguage")}</option>
				${C.value.languages.map(({tag:l,name:i})=>o`<option key=${l} value=${l} selected=${l===t.language}>${i}</option>`)}</select></label>
			<button class="main" disabled=${!!n}>${a("words.propose")}</button>
			<output role="status">${n?a(n):H.value&&H.value.clashes.length===0&&a("words.free")}</output>
			${H.value?.clashes.length>0&&o`<ul class="clashes">${H.value.clashes.map((l,i)=>o`
				<li key=${i}>${a(`words.clash.${l.code}`)}: <bdi>${l.form}</bdi> (${Lt(l.concept)}, ${oe(l.language)})</li>`)}</ul>`}
		</form>`}function Wa({group:t,most:e}){let s=mt.value===t.text;return o`
		<li>
			<div class="what"><strong><bdi lang=${t.language??void 0}>${t.text}</bdi></strong>
				<${R} share=${t.texts/e} />
				<small>${t.people>=Ra&&"≥ "}${a("words.people",$(t.people))} · ${a("words.texts",$(t.texts))} · <time>${b(t.last)}</time>
					${t.language&&o`<span class="tag">${t.language}</span>`}</small></div>
			${t.word&&o`<button type="button" aria-expanded=${s} onClick=${()=>{H.value=null,mt.value=s?null:t.text}}>${a("words.makeOne")}</button>`}
			${s&&o`<${Fa} group=${t} />`}
		</li>`}function Pa({word:t}){let{form:e,concept:s,language:n,by:l,accepted:i,own:r}=t,c={form:e,concept:s,language:n??""};return o`
		<li class=${i?"":"live"}>
			<div class="what"><strong><bdi>${e}</bdi></strong> = ${Lt(s)} <span class="tag">${oe(n)}</span>
				<small>${a("words.by")} <bdi>${l}</bdi>${i?o` · ${a("words.acceptedBy")} <bdi>${i}</bdi>`:o` · ${a(r?"words.waitsOther":"words.waits")}`}</small></div>
			${!i&&!r&&o`<button type="button" class="main" onClick=${()=>Bt("words/decide",{what:"accept",...c})}>${a("words.accept")}</button>`}
			<button type="button" onClick=${()=>Bt("words/decide",{what:"remove",...c})}>${a("notice.remove")}</button>
		</li>`}function Xa(){if(g(()=>{Z.value=mt.value=H.value=null,m(se)},[]),Z.value===null)return o`<h1>${a("words")}</h1>`;let{groups:t,own:e,hidden:s,texts:n}=Z.value,l=Math.max(...t.map(i=>i.texts));return o`
		<h1>${a("words")}</h1>
		<p class="hint">${a("words.hint")}</p>
		${e.length>0&&o`<h2>${a("words.own")}</h2><ul class="tasks">${e.map(i=>o`<${Pa} key=${`${i.form} ${i.concept} ${i.language}`} word=${i} />`)}</ul>`}
		<h2>${a("words.unknown")}</h2>
		${t.length===0&&o`<p class="empty">${a("words.none")}</p>`}
		<ul class="tasks">${t.map(i=>o`<${Wa} key=${i.text} group=${i} most=${l} />`)}</ul>
		<p class="hint">${a("words.looked",$(n))}${s>0?` ${a("words.hidden",$(s))}`:""}</p>`}var Io="650aed84b43266a261d2f27775904812";export{le as Audit,ge as Flows,Oe as House,Ae as Import,ia as Notice,xa as NoticeEdit,ze as Notices,La as Numbers,_a as StaffView,Aa as Voices,Xa as Words,Io as made};
