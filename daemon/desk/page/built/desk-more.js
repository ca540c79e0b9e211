// SPDX-License-Identifier: AGPL-3.0-or-later
// made by daemon/desk/page/build from 704e4c7e5b6e449ade8120a57ed5d80e
// with preact, htm, signals and lean-qr: licences.txt
import{B as W,C as P,D as h,E as I,H as et,J as at,b as s,c as b,e as p,f as m,g as S,h as Ht,i as Nt,j as Z,k as J,n as a,o as _t,p as Tt,q as mt,r as tt,s as v,t as It,u as $,v as O,w as F,x as C}from"./desk-chunk.js";var ne=100,st=p([]),Rt=p(!1),Lt=(t=0)=>h(async()=>{let e=(await m(`audit?before=${t}`)).entries;st.value=t?[...st.value,...e]:e,Rt.value=e.length===ne});function oe(){return b(()=>{Lt()},[]),s`
		<h1>${a("audit")}</h1>
		<p class="hint">${a("auditHint")} <code dir="ltr">passaparola audit verify</code></p>
		<div class="sideways" tabindex="0" role="region" aria-label=${a("audit")}><table>
			<thead><tr><th scope="col">${a("whenWord")}</th><th scope="col">${a("whoWord")}</th><th scope="col">${a("whatWord")}</th><th scope="col">${a("about")}</th></tr></thead>
			<tbody>${st.value.map(t=>s`
				<tr key=${t.id}>
					<td><time>${v(t.at)}</time></td>
					<td><bdi>${t.staff??a("commandLine")}</bdi></td>
					<td>${_t("audit",t.did)}</td>
					<td>${t.person?s`<a href=${`#person/${t.person}`}><bdi dir="ltr">${t.person}</bdi></a>`:t.thing||""}</td>
				</tr>`)}</tbody>
		</table></div>
		${Rt.value&&s`<button type="button" onClick=${()=>Lt(st.value.at(-1).id)}>${a("more")}</button>`}`}var X=({flow:t,step:e})=>`${t}.${e}`;function ht(t,e){let n=(t[e-1]??"").trim(),o=n.search(/\s*(->|→|–>)/);return o>0?n.slice(0,o):n.split(/\s/)[0]}function le(t,e){let n=new Map;for(let{name:o,arrows:l}of t.steps)for(let i of l){let r=X({flow:t.name,step:o}),c=i.flow===t.name?X(i):i.flow;if(r===c)continue;let f=`${r} ${c}`,d=n.get(f)??{id:f,from:r,to:c,labels:[],times:0},g=ht(e,i.line);d.labels.includes(g)||d.labels.push(g),n.set(f,d)}return[...n.values()]}function ie(t,e,n){let o=new Map([[e,null]]),l=[e];for(let r of l){if(r===n)break;for(let c of t)c.from===r&&!o.has(c.to)&&(o.set(c.to,c),l.push(c.to))}let i=[];for(let r=o.get(n);r;r=o.get(r.from))i.push(r);return i}function re(t,e){let n=X({flow:t.name,step:t.steps[0].name}),o=new Map([[n,0]]),l=[n],i=()=>{for(let c of l)for(let{from:f,to:d}of e)f===c&&!o.has(d)&&(o.set(d,o.get(f)+1),l.push(d))};i();for(let{name:c}of t.steps){let f=X({flow:t.name,step:c});o.has(f)||(o.set(f,0),l.push(f),i())}let r=[];for(let c of l)(r[o.get(c)]??=[]).push(c);return r}function qt(t,e){let n=(t.text??"").split(`
`),o=le(t,n);for(let{from:d,flow:g,step:y,times:B}of t.chosen)for(let u of ie(o,X({flow:t.name,step:d}),g===t.name?X({flow:g,step:y}):g))u.times+=B;let l=re(t,o),r=Math.max(...l.map(d=>d.length))*178-28+40+40,c=new Map;l.forEach((d,g)=>d.forEach((y,B)=>{let u=40+(r-40-40-d.length*178+28)/2+B*178;c.set(y,{place:y,x:e?r-u-150:u,y:20+g*114,width:150,height:40,name:y.slice(y.indexOf(".")+1),isOther:!y.includes(".")})}));let f=Math.max(1,...o.map(({times:d})=>d));for(let d of o){let g=c.get(d.from),y=c.get(d.to),B=g.x+150/2,u=y.x+150/2,k=y.y>g.y,j=g.x+150+16;d.path=k?`M${B},${g.y+40} C${B},${g.y+40+36} ${u},${y.y-40} ${u},${y.y-6}`:`M${g.x+150},${g.y+40/2} C${j+24},${g.y+40/2} ${j+24},${y.y+40/2} ${y.x+150+6},${y.y+40/2}`,d.labelX=k?B+(u-B)*.62:j+4,d.labelY=k?g.y+40+(y.y-g.y-40)*.6:(g.y+y.y+40)/2,d.weight=1+4*d.times/f,d.isBack=!k}return{nodes:[...c.values()],arrows:o,lines:n,width:r,height:l.length*114-74+40}}var At=p(null),N=p(null);function ce(){return b(()=>{h(async()=>{({flows:At.value}=await m("flows"))})},[]),s`
		<h1>${a("flows")}</h1>
		<p class="hint">${a("flows.hint")}</p>
		<ul class="tasks">${At.value?.map(t=>s`
			<li key=${t.name}><div class="what"><a href=${`#flows/${t.name}`}><strong>${t.name}</strong> <span dir="auto" lang="en">${t.about}</span></a>
				<small>${a("flows.steps",$(t.steps))}
					${t.text&&s`<span class="tag">${a("flows.text")}</span>`}${t.call&&s`<span class="tag">${a("flows.call")}</span>`}
					${t.findings>0&&s`<b class="tag">${a("flows.findings",$(t.findings))}</b>`}</small></div></li>`)}</ul>`}var $e=t=>document.getElementById(`line-${t}`)?.scrollIntoView({block:"center"});function jt(t,e){t.preventDefault();let{line:n}=N.value.steps.find(l=>l.name===e);$e(n);let o=document.getElementById(`line-${n}`);o.tabIndex=-1,o.focus({preventScroll:!0})}function ue(){let t=N.value,e=qt(t,Z[J.value].direction==="rtl"),n=new Set(t.steps.filter(o=>o.asks).map(({name:o})=>o));return s`
		<div class="picture" tabindex="0" role="region" aria-label=${a("flows.picture")}>
			<svg width=${e.width} height=${e.height} viewBox=${`0 0 ${e.width} ${e.height}`} role="group" aria-label=${t.name} dir="ltr">
				<defs><marker id="tip" viewBox="0 0 8 8" refX="6" refY="4" markerWidth="8" markerHeight="8" markerUnits="userSpaceOnUse" orient="auto"><path d="M0,0 L8,4 L0,8 z" /></marker></defs>
				${e.arrows.map(o=>s`<path key=${o.id} class=${`arrow ${o.times>0?"gone":""} ${o.isBack?"back":""}`} d=${o.path} stroke-width=${o.weight} marker-end="url(#tip)" />`)}
				${e.nodes.map(o=>s`
					<a key=${o.place} href=${o.isOther?`#flows/${o.place}`:`#flows/${t.name}/${o.name}`} onClick=${o.isOther?void 0:l=>jt(l,o.name)}>
						<rect class=${o.isOther?"other":n.has(o.name)?"asks":"node"} x=${o.x} y=${o.y} width=${o.width} height=${o.height} rx=${o.isOther?20:6} />
						<text x=${o.x+o.width/2} y=${o.y+o.height/2+5} text-anchor="middle">${o.name}</text></a>`)}
				${e.arrows.filter(o=>!o.isBack||o.times>0).map(o=>s`<text key=${o.id} class="said" x=${o.labelX} y=${o.labelY} text-anchor="middle">${o.labels[0].slice(0,18)}${(o.labels[0].length>18||o.labels.length>1)&&"…"}${o.times>0&&s`<tspan class="times"> ${$(o.times)}</tspan>`}</text>`)}
			</svg>
		</div>
		<p class="hint">${a("flows.key")}</p>`}function de(){let t=N.value,e=t.text.split(`
`);return s`
		<h2>${a("flows.list")}</h2>
		<ol class="steps">${t.steps.map(n=>s`
			<li key=${n.name}><a href=${`#flows/${t.name}/${n.name}`} onClick=${o=>jt(o,n.name)}><strong>${n.name}</strong></a>
				${n.asks&&s` <span class="tag">${a("flows.asks")}</span>`}
				<ul>${n.arrows.map((o,l)=>{let i=o.flow===t.name?o.step:o.flow;return s`<li key=${l}><code dir="ltr">${ht(e,o.line)} → ${i}</code></li>`})}</ul></li>`)}</ol>
		${t.chosen.length>0&&s`<h2>${a("flows.chosen")}</h2><div class="scroll"><table>
			<thead><tr><th scope="col">${a("flows.from")}</th><th scope="col">${a("flows.to")}</th><th scope="col" class="number">${a("flows.times")}</th></tr></thead>
			<tbody>${t.chosen.map((n,o)=>s`<tr key=${o}><th scope="row">${n.from}</th><td>${n.flow===t.name?n.step:`${n.flow}.${n.step}`}</td><td class="number">${$(n.times)}</td></tr>`)}</tbody></table></div>`}`}function pe(){let t=N.value,e=o=>t.findings.filter(l=>l.line===o),n=t.findings.filter(o=>o.line===0);return s`
		<h2>${a("flows.file")}</h2>
		<p class="hint">${a("flows.where")} <code dir="ltr">${t.file}</code></p>
		${n.length>0&&s`<details><summary>${a("flows.findings",$(n.length))}</summary><ul class="findings" lang="en" dir="ltr">${n.map((o,l)=>s`<li key=${l} class=${o.level}>${o.message}</li>`)}</ul></details>`}
		<div class="file" tabindex="0" role="region" aria-label=${a("flows.file")} dir="ltr"><ol>${t.text.split(`
`).map((o,l)=>s`
			<li key=${l} id=${`line-${l+1}`}><code>${o}</code>${e(l+1).map((i,r)=>s`<p key=${r} class=${i.level} lang="en">${i.message}</p>`)}</li>`)}</ol></div>`}function me({name:t}){return b(()=>{N.value=null,h(async()=>{N.value=await m(`flows/${encodeURIComponent(t)}`)})},[t]),N.value===null?s`<h1>${t}</h1>`:s`
		<h1>${N.value.name}</h1>
		<p><span lang="en" dir="auto">${N.value.about}</span></p>
		<p class="actions"><a class="button" href="#flows">${a("flows")}</a> <a class="button" href="../phone/" target="_blank" rel="noopener">${a("flows.phone")}</a></p>
		<${ue} />
		<div class="flow"><section><${de} /></section><section class="beside"><${pe} /></section></div>`}var he=({parts:[t]})=>t?s`<${me} name=${t} />`:s`<${ce} />`;var ft=p(null),nt=p(null),fe=15e3,ge={done:"✓",open:"○",wrong:"✗",yourself:"?"},Ft=()=>I(async()=>{ft.value=await m("house")}),be=()=>I(async()=>{({settings:nt.value}=await m("house/settings"))});function ve({step:t}){return s`
		<li class=${`step ${t.state}`}>
			<b aria-hidden="true">${ge[t.state]}</b>
			<div>
				<strong>${a(`step.${t.step}`)}</strong> ${t.of&&s`<bdi class="tag">${t.of}</bdi>`}
				<span class="hidden">${a(`state.${t.state}`)}</span>
				${t.at>0&&s` <small><time>${v(t.at)}</time></small>`}
				${t.state!=="done"&&s`<p>${a(`how.${t.step}`)}</p>`}
			</div>
		</li>`}function we({accounts:t}){return s`
		<h2>${a("accounts")}</h2>
		<div class="sheet" tabindex="0" role="region" aria-label=${a("accounts")}><table>
			<thead><tr>${["account","state.word","number.word","rate","price","heardLast"].map(e=>s`<th key=${e} scope="col">${a(e)}</th>`)}</tr></thead>
			<tbody>${t.map(e=>s`
				<tr key=${e.name}>
					<td><bdi>${e.name}</bdi> <small>${e.provider}</small></td>
					<td class=${e.state==="well"?"":"alarm"}>${a(`account.${e.state}`)}${e.wait>0?` (${$(Math.ceil(e.wait/1e3))} s)`:""}</td>
					<td><bdi dir="ltr">${e.number}</bdi></td>
					<td>${$(e.rate)}</td>
					<td>${e.price>0?O(e.price):"–"}</td>
					<td>${e.heard>0?s`<time>${v(e.heard)}</time>`:"–"}</td>
				</tr>`)}</tbody>
		</table></div>`}function ye({spending:t,cap:e}){let n=Math.max(e,...t.map(o=>o.euro),.01);return s`
		<h2>${a("spending")}</h2>
		<p>${e>0?a("capIs",O(e)):a("noCap")}</p>
		${t.length===0?s`<p class="empty">${a("nothingSpent")}</p>`:s`
			<div class="sheet" tabindex="0" role="region" aria-label=${a("spending")}><table>
				<thead><tr><th scope="col">${a("day.word")}</th><th scope="col">${a("euro.word")}</th><th scope="col">${a("texts")}</th><th scope="col">${a("calls.word")}</th></tr></thead>
				<tbody>${t.map(o=>s`
					<tr key=${o.day}><td><time>${tt(at(o.day))}</time></td>
						<td>${O(o.euro)} <meter min="0" max=${n} high=${e>0?e*.8:void 0} value=${o.euro} aria-label=${O(o.euro)}></meter></td>
						<td>${$(o.texts)}</td><td>${$(o.calls)}</td></tr>`)}</tbody>
			</table></div>`}`}function ke(){return s`
		<h2>${a("settings")}</h2>
		<p class="hint">${a("settingsHint")}</p>
		${nt.value===null?s`<button type="button" onClick=${be}>${a("showSettings")}</button>`:s`
			<pre class="sheet" tabindex="0" dir="ltr" role="region" aria-label=${a("settings")}>${nt.value.map(({name:t,value:e})=>`${t} ${e}`).join(`
`)}</pre>`}`}function xe(){if(b(()=>{nt.value=null,Ft();let d=setInterval(Ft,fe);return()=>clearInterval(d)},[]),ft.value===null)return s`<h1>${a("house")}</h1>`;let{wrong:t,steps:e,accounts:n,spending:o,cap:l,reload:i,reloaded:r,why:c}=ft.value,f=e.filter(({state:d})=>d!=="done"&&d!=="yourself").length;return s`
		<h1>${a("house")}</h1>
		${t?s`<p class="wrong" role="status">${a(`house.${t}`)}</p>`:s`<p class="held" role="status">${a("allWell")}</p>`}
		${i&&s`<p class=${i==="refused"?"wrong":"hint"}>${a(`reload.${i}`)} <time>${v(r)}</time>${c&&s` <bdi lang="en" dir="ltr">${c}</bdi>`}</p>`}
		<h2>${a("firstSteps")}${f>0?` · ${a("toDo",$(f))}`:""}</h2>
		<ol class="steps">${e.map(d=>s`<${ve} key=${d.step+d.of} step=${d} />`)}</ol>
		${n.length>0&&s`<${we} accounts=${n} />`}
		<${ye} spending=${o} cap=${l} />
		${F.value.role==="admin"&&s`<${ke} />`}`}var Se=["appointments","cases","people"],_=p(null),M=p(null),z=p(null),Ce=500;function Wt(){_.value=M.value=z.value=null}async function Oe(t,e){Wt(),await h(async()=>{await Ht(e,n=>{M.value={what:"reading",done:n,all:e.size}}),_.value=await S("import/check",{what:t})}),M.value=null}var Me=()=>new Promise(t=>{setTimeout(t,Ce)});async function De(t,e){e.preventDefault();let n=e.target.elements.cancel_missing?.checked??!1;await h(async()=>{let o=await S("import",{what:t,cancel_missing:n}),{import:l,pieces:i,rows:r}=o;for(let c=0;c<i;c++)M.value={what:"sending",done:c,all:i},o=await S(`import/${l}`,{piece:c});for(;!o.ended;)M.value={what:"putting",done:o.put,all:r},await Me(),o=await m(`import/${l}`);z.value={rows:r,cancelled:o.cancelled??0},_.value=null}),M.value=null}function Ee({finding:t}){let e=a(`bad.${t.code}`);return s`<li>${t.line>0&&s`<strong>${a("line",t.line)}</strong>: `}
		${e===`bad.${t.code}`?s`<span lang="en" dir="ltr">${t.message}</span>`:s`${e} <small lang="en" dir="ltr">${t.message}</small>`}</li>`}function Be(){let{wrong:t,findings:e}=_.value;return s`
		<section role="alert">
			<h2>${a("badRows",$(t))}</h2>
			<p>${a("nothingImported")}</p>
			<ul class="findings">${e.map(n=>s`<${Ee} key=${`${n.line}${n.code}${n.message}`} finding=${n} />`)}</ul>
			${t>e.length&&s`<p class="hint">${a("andMore",$(t-e.length))}</p>`}
		</section>`}var He=["number","code","starts_ms","place","desk","case_number","state","name","language"],Ne=(t,e)=>t==="starts_ms"?v(e):e;function _e({what:t}){let{rows:e,first:n}=_.value,o=He.filter(l=>n.some(i=>i[l]!==void 0));return s`
		<section>
			<h2 role="status">${a("rowsFine",$(e))}</h2>
			<div class="sheet" tabindex="0" role="region" aria-label=${a("firstRows")}><table>
				<thead><tr>${o.map(l=>s`<th key=${l} scope="col">${a(`column.${l}`)}</th>`)}</tr></thead>
				<tbody>${n.map((l,i)=>s`<tr key=${i}>${o.map(r=>s`<td key=${r}><bdi>${Ne(r,l[r])}</bdi></td>`)}</tr>`)}</tbody>
			</table></div>
			<form onSubmit=${l=>De(t,l)}>
				${t==="appointments"&&s`
					<label class="tick"><input type="checkbox" name="cancel_missing" /> ${a("cancelMissing")}</label>
					<p class="hint">${a("cancelMissingHint")}</p>`}
				<button class="main" id="put" disabled=${M.value!==null}>${a("importRows",$(e))}</button>
			</form>
		</section>`}function Te({parts:[t="appointments"]}){return b(()=>{Wt(),document.querySelector("#file")?.focus()},[t]),s`
		<h1>${a("import")}</h1>
		<div class="filters">${Se.map(e=>s`<a key=${e} href=${`#import/${e}`} aria-current=${e===t?"page":void 0}>${a(e)}</a>`)}</div>
		<p>${a("importHint")}</p>
		<p class="hint"><code dir="ltr">${a(`columns.${t}`)}</code></p>
		<label>${a("file")}<input id="file" type="file" accept=${t==="appointments"?".csv,.ics,text/csv,text/calendar":".csv,text/csv"} onChange=${({target:e})=>{e.files.length>0&&Oe(t,e.files[0])}} /></label>
		${M.value&&s`<p role="status">${a(`step.${M.value.what}`)} <progress value=${M.value.done} max=${Math.max(1,M.value.all)} aria-label=${a(`step.${M.value.what}`)}></progress></p>`}
		${_.value&&(_.value.wrong>0?s`<${Be} />`:_.value.rows===0?s`<p role="status">${a("noRows")}</p>`:s`<${_e} what=${t} />`)}
		${z.value&&s`<p class="held" role="status">${a("imported",$(z.value.rows))}${z.value.cancelled>0?` ${a("cancelledToo",$(z.value.cancelled))}`:""} <a href=${t==="people"?"#inbox":`#${t}`}>${a("look")}</a></p>`}`}var D=t=>t===null?a("notice.others"):C.value.languages.find(e=>e.tag===t)?.name??t,T=t=>t%1440===0?a("notice.days",$(t/1440)):t%60===0?a("notice.hours",$(t/60)):a("notice.minutes",$(t)),ot=({kind:t,name:e,notice:n})=>s`${a(`notice.to.${t}`)} ${t==="those"?s`<a href=${`#notice/${n}`}>${n}</a>`:s`<bdi>${e}</bdi>`}`,lt=({after:t,without:e})=>e?a("notice.without"):t===0?a("notice.atOnce"):a("notice.after",T(t));function Pt({text:t,letters:e}){let n=[];for(let o of t){let l=e.includes(o),i=n.at(-1);i?.marked===l&&!l?i.text+=o:n.push({marked:l,text:o})}return n.map(({marked:o,text:l},i)=>o?s`<mark key=${i}>${l}</mark>`:l)}var L=6e4,it=1440*L,R=({share:t,kind:e="",size:n=""})=>s`
	<svg class=${`measure ${n}`} aria-hidden="true" preserveAspectRatio="none" viewBox="0 0 100 10"><rect class=${e} width=${Math.max(t>0?.5:0,100*t)} height="10" /></svg>`,bt=(t,e)=>e>0?t/e:0;function Ie({result:t}){let e=Math.max(...t.texts.map(({people:n})=>n));return s`
		<div class="scroll"><table>
			<caption>${a("notice.perLanguage")}</caption>
			<thead><tr><th scope="col">${a("notice.language")}</th><th scope="col" class="number">${a("notice.people")}</th><th class="wide"><span class="hidden">${a("notice.bar")}</span></th>
				<th scope="col" class="number">${a("notice.parts")}</th><th scope="col" class="number">${a("notice.cost")}</th></tr></thead>
			<tbody>${t.texts.map(n=>s`
				<tr key=${n.language}><th scope="row"><bdi>${D(n.language)}</bdi><${R} size="narrow" share=${bt(n.people,e)} /></th><td class="number">${$(n.people)}</td>
					<td class="wide"><${R} share=${bt(n.people,e)} /></td>
					<td class="number">${$(n.parts*n.people)} <small>${a("notice.each",$(n.parts))}</small></td><td class="number">${O(n.cost/1e6)}</td></tr>`)}</tbody>
			<tfoot><tr><th scope="row">${a("notice.together")}</th><td class="number">${$(t.people)}</td><td class="wide"></td><td class="number">${$(t.parts)}</td><td class="number">${O(t.cost/1e6)}</td></tr></tfoot>
		</table></div>`}function vt({reasons:t,people:e}){let n=Object.entries(t),o=n.reduce((l,[,i])=>l+i,e);return n.length>0&&s`
		<div class="scroll"><table>
			<caption>${a("notice.leftOut")}</caption>
			<tbody>${n.map(([l,i])=>s`
				<tr key=${l}><th scope="row">${a(`notice.reason.${l}`)}</th><td class="number">${$(i)}</td><td class="wide"><${R} kind="out" share=${bt(i,o)} /></td></tr>`)}</tbody>
		</table></div>`}function Le([t,e],n,o){let l=[];if(t===e)return l;for(let i=n-it;i<o&&l.length<40;i+=it){let r=new Date(i).setHours(0,0,0,0),c=new Date(r).setHours(0,t),f=new Date(t<e?r:r+it+36e5).setHours(0,e);f>n&&c<o&&l.push([Math.max(c,n),Math.min(f,o)])}return l}var gt=26,Re=[10,30,60,120,180,360,720,1440,2880,5760,14400];function qe({notice:t,result:e}){let n=e.to.filter(u=>u.starts>0),o=e.starts-10*L,l=Math.max(e.ends+10*L,o+60*L),i=Z[J.value].direction==="rtl",r=u=>100*(u-o)/(l-o),c=(u,k)=>{let j=Math.max(.7,r(k)-r(u));return{x:`${i?100-r(u)-j:r(u)}%`,width:`${j}%`}},f=L*(Re.find(u=>(l-o)/L/u<=6)??20*1440),d=[];for(let u=new Date(o).setHours(0,0,0,0);u<l&&d.length<12;u+=f)r(u)>3&&r(u)<97&&d.push(u);let g=n.length*gt+24,y=Le(e.quiet,o,l),B=`${a("notice.starts")} ${v(e.starts)}, ${a("notice.ends")} ${v(e.ends)}`;return s`
		<figure>
			<figcaption>${a("notice.when")}</figcaption>
			<svg class="time" role="img" aria-label=${B} width="100%" height=${g}>
				${y.map(([u,k])=>s`<rect key=${u} class="quiet" ...${c(u,k)} y="0" height=${g-20} />`)}
				${d.map(u=>s`<g key=${u}>
					<line x1=${c(u,u).x} x2=${c(u,u).x} y1="0" y2=${g-20} />
					<text x=${c(u,u).x} y=${g-5} text-anchor="middle">${f>=it?new Date(u).getDate():It(u)}</text></g>`)}
				${n.map((u,k)=>s`<rect key=${k} class="lane" ...${c(u.starts,u.ends)} y=${k*gt+4} height=${gt-8} rx="3" />`)}
			</svg>
			${y.length>0&&s`<p class="hint"><svg class="key" aria-hidden="true" width="14" height="14"><rect class="quiet" width="14" height="14" /></svg> ${a("notice.quiet")}</p>`}
			<div class="scroll"><table>
				<thead><tr><th scope="col">${a("notice.who")}</th><th scope="col" class="number">${a("notice.people")}</th><th scope="col">${a("notice.starts")}</th><th scope="col">${a("notice.ends")}</th></tr></thead>
				<tbody>${t.to.map((u,k)=>s`
					<tr key=${k}><th scope="row"><${ot} ...${u} /> <small>${lt(u)}</small></th><td class="number">${u.without?"–":$(e.to[k].people)}</td>
						<td>${e.to[k].starts?v(e.to[k].starts):"–"}</td><td>${e.to[k].ends?v(e.to[k].ends):"–"}</td></tr>`)}</tbody>
			</table></div>
		</figure>`}function Ae({result:t}){return s`
		${t.no_way&&s`<p class="warning">${a("notice.noWay")}</p>`}
		${t.people===0&&s`<p class="warning">${a("notice.nobody")}</p>`}
		${t.over&&s`<p class="warning">${a("notice.over",O((t.cap-t.spent)/1e6))}</p>`}
		${t.late>0&&s`<p class="warning">${a("notice.late",$(t.late))}</p>`}
		${t.waits_quiet&&s`<p class="warning">${a("notice.waitsQuiet")}</p>`}`}function rt({notice:t,result:e}){let n=Math.max(1,Math.round((e.ends-e.starts)/L));return s`
		<section class="rehearsal" aria-label=${a("notice.rehearsal")}>
			<h2>${a("notice.rehearsal")}</h2>
			<p class="sum"><strong>${a("notice.sumPeople",$(e.people))}</strong> · ${a("notice.sumCost",O(e.cost/1e6))} · ${a("notice.sumTime",T(n))}</p>
			<${Ae} result=${e} />
			<${Ie} result=${e} />
			<${vt} reasons=${e.left_out} people=${e.people} />
			<${qe} notice=${t} result=${e} />
		</section>`}var wt=p(null),je={n:()=>P("notice-edit","new"),j:()=>Xt(1),k:()=>Xt(-1)};function Xt(t){let e=[...document.querySelectorAll(".tasks a")];e[Math.max(0,Math.min(e.length-1,e.indexOf(document.activeElement)+t))]?.focus()}var yt=({notice:{state:t,urgent:e}})=>s`
	<span class=${`tag state-${t}`}>${a(`notice.state.${t}`)}</span>
	${e&&s`<b class="tag">${a("urgent")}</b>`}`;function Fe(){return b(()=>{h(async()=>{({notices:wt.value}=await m("notices"))})},[W.value.count]),et(je),s`
		<h1>${a("notices")}</h1>
		<p><a class="button main" href="#notice-edit/new">${a("notice.new")}</a></p>
		${wt.value?.length===0&&s`<p class="empty">${a("notice.none")}</p>`}
		<ul class="tasks">${wt.value?.map(t=>s`
			<li key=${t.id} class=${t.state==="running"?"live":""}>
				<div class="what">
					<a href=${`#notice/${t.id}`}><strong dir="auto">${t.title??"?"}</strong></a>
					<small><${yt} notice=${t} /> <bdi>${t.by}</bdi>
						<time>${v(t.starts||t.made)}</time></small>
				</div>
			</li>`)}</ul>
		<p class="hint">${a("notice.keys")}</p>`}var w=p(null),V=p(null),Y=p(!1),ct=p(""),We=({state:t,messages:e})=>t==="running"||e.waiting+e.sending>0,kt=({state:t})=>t==="draft"||t==="approved";async function zt(t){let e=await m(`notices/${t}`);kt(e)&&V.value?.hash!==e.hash&&(V.value={hash:e.hash,...await m(`notices/${t}/rehearsal`)}),w.value=e}function Pe(t){let e,n=async()=>{let o=performance.now();await h(()=>zt(t));let l=performance.now()-o;e!==null&&w.value&&We(w.value)&&(e=setTimeout(n,Math.max(1e3,10*l)))};return n(),()=>{clearTimeout(e),e=null}}var q=(t,e={})=>h(async()=>{Y.value=!1,await S(`notices/${w.value.id}`,{what:t,...e}),await zt(w.value.id),W.value={count:W.value.count+1,person:void 0}});async function Xe(t){t.preventDefault();let{language:e}=Object.fromEntries(new FormData(t.target));ct.value="",await h(()=>S(`notices/${w.value.id}/test`,{language:e}))&&(ct.value=a("notice.tested"))}function ze(){let t=w.value;return s`
		<h1><bdi>${t.title}</bdi></h1>
		<p><${yt} notice=${t} /></p>
		<dl class="facts">
			<dt>${a("notice.writtenBy")}</dt><dd><bdi>${t.by}</bdi> · <time>${v(t.made)}</time></dd>
			<dt>${a("notice.approvedBy")}</dt><dd>${t.approved_by?s`<bdi>${t.approved_by}</bdi> · <time>${v(t.approved)}</time>`:"–"}</dd>
			<dt>${a("notice.hash")}</dt><dd><code>${t.hash}</code></dd>
			${(t.starts||t.start)>0&&s`<dt>${a("notice.starts")}</dt><dd><time>${v(t.starts||t.start)}</time></dd>`}
			${t.valid>0&&s`<dt>${a("notice.valid")}</dt><dd>${T(t.valid)}</dd>`}
			${t.call&&s`<dt>${a("notice.how")}</dt><dd>${a("notice.call")}</dd>`}
			<dt>${a("notice.who")}</dt><dd>${t.to.map((e,n)=>s`<span key=${n}>${n>0&&" · "}<${ot} ...${e} /> <small>${lt(e)}</small></span>`)}
				${t.only.length>0&&s` · <small>${a("notice.only")}: ${t.only.map(D).join(", ")}</small>`}</dd>
		</dl>`}var Ke=()=>s`
	<div class="cards" role="list" aria-label=${a("notice.texts")}>${w.value.texts.map(({language:t,text:e})=>s`
		<div key=${t} role="listitem" class="card"><strong><bdi>${D(t)}</bdi></strong><p dir="auto" lang=${t??void 0}>${e}</p></div>`)}</div>`;function Ye(){let t=w.value;return t.call?null:t.phone?s`
		<form class="actions" onSubmit=${Xe}>
			<label class="inline"><span>${a("notice.testIn")}</span> <select name="language">${t.texts.map(({language:e})=>s`<option key=${e} value=${e??""}>${D(e)}</option>`)}</select></label>
			<button>${a("notice.test")} <bdi dir="ltr">${t.phone}</bdi></button>
			<output role="status">${ct.value}</output>
		</form>`:s`<p class="hint">${a("notice.noPhone")} <code dir="ltr">passaparola notice phone +39… ${F.value.name} --by …</code></p>`}function Ve(){return s`
		<form class="actions" onSubmit=${e=>{e.preventDefault();let{at:n}=Object.fromEntries(new FormData(e.target));q("start",{at:n?new Date(n).getTime():0})}}>
			<button class="main">${a("notice.start")}</button>
			<label class="inline"><span>${a("notice.startAt")}</span> <input name="at" type="datetime-local" /></label>
		</form>`}var Ue=()=>Y.value?s`
	<button type="button" class="alert" onClick=${()=>q("stop")}>${a("notice.stopSure")}</button>
	<button type="button" onClick=${()=>{Y.value=!1}}>${a("notice.stopNot")}</button>`:s`
	<button type="button" onClick=${()=>{Y.value=!0}}>${a("notice.stop")}</button>`;function Ge(){let t=w.value,e=sessionStorage.getItem(`pin-${t.id}`);return s`
		${e&&t.street&&s`<p class="warning">${a("notice.pin")} <code dir="ltr">${t.id} ${t.street} ${e}</code></p>`}
		${t.state==="draft"&&(t.own?s`<p>${a("notice.waitsApproval")}</p>`:s`
			<p class="actions"><button type="button" class="main" onClick=${()=>q("approve",{hash:t.hash})}>${a("notice.approve")} <code>${t.hash}</code></button></p>
			<p class="hint">${a("notice.approveHint")}</p>`)}
		${t.state==="approved"&&s`<${Ve} />`}
		<p class="actions">${t.own&&s`<a class="button" href=${`#notice-edit/${t.id}`}>${a("notice.change")}</a>`}</p>
		<${Ye} />
		${V.value&&s`<${rt} notice=${t} result=${V.value} />`}`}var Qe=["delivered","sent","sending","waiting","unknown","failed","stopped"];function Ze(){let{messages:t,to_come:e,failed:n,planned:o}=w.value,l=[...Qe.map(c=>[a(`notice.message.${c}`),t[c],c]),[a("notice.toCome"),e,"waiting"]].filter(([,c])=>c>0),i=t.delivered+t.sent+t.unknown+t.failed+t.stopped,r=i+t.waiting+t.sending+e;return s`
		<p class="sum" role="status">${a("notice.gone",$(i))} / ${$(r)}${o?"":" …"}</p>
		<progress aria-label=${a("notice.progress")} max=${Math.max(r,1)} value=${i}></progress>
		<div class="scroll"><table>
			<caption>${a("notice.results")}</caption>
			<tbody>${l.map(([c,f,d])=>s`
				<tr key=${c}><th scope="row">${c}</th><td class="number">${$(f)}</td><td class="wide"><${R} kind=${d==="failed"?"out":""} share=${r>0?f/r:0} /></td></tr>`)}</tbody>
		</table></div>
		${Object.keys(n).length>0&&s`<div class="scroll"><table>
			<caption>${a("notice.whyFailed")}</caption>
			<tbody>${Object.entries(n).map(([c,f])=>s`<tr key=${c}><th scope="row">${a(`failure.${c}`)}</th><td class="number">${$(f)}</td></tr>`)}</tbody></table></div>`}
		<${vt} reasons=${w.value.left_out} people=${r} />`}function Je(){let{state:t,id:e}=w.value;return s`
		${!(t==="done"||t==="stopped")&&s`<p class="actions">
			${t==="running"?s`<button type="button" class="main" onClick=${()=>q("pause")}>${a("notice.pause")}</button>`:s`<button type="button" class="main" onClick=${()=>q("start")}>${a("notice.resume")}</button>`}
			<${Ue} /></p>`}
		<${Ze} />
		<h2>${a("notice.again")}</h2>
		<p class="actions">${["moved","cancelled","more"].map(o=>s`<a key=${o} class="button" href=${`#notice-edit/new/${e}/${o}`}>${a(`notice.again.${o}`)}</a>`)}</p>`}var ta={p:()=>w.value?.state==="running"?q("pause"):w.value?.state==="paused"&&q("start"),e:()=>w.value?.own&&kt(w.value)&&document.querySelector('a[href^="#notice-edit/"]').click()};function ea({parts:[t]}){return b(()=>{w.value=V.value=null,ct.value="",Y.value=!1},[t]),b(()=>Pe(t),[t,w.value?.state,W.value.count]),et(ta),w.value===null?s`<h1 class="hidden">${a("notices")}</h1>`:s`
		<${ze} />
		<${Ke} />
		${kt(w.value)?s`<${Ge} />`:s`<${Je} />`}
		<p class="hint">${a("notice.oneKeys")}</p>`}var x=p(null),$t=p({lists:[],desks:[]}),U=p(null),K=p({}),aa=[30,60,120,360,1440,4320],sa=[15,30,60,120,360,1440],St=()=>({title:"",to:[{kind:"list",name:"",notice:0,after:0,without:!1}],only:[],start:0,valid:0,urgent:!1,call:!1,street:"",texts:[{language:C.value.languages[0].tag,text:""},{language:null,text:""}]});function na(t,e){let n=t.again[e]??{};return{...St(),title:`${a(`notice.again.${e}`)}: ${t.title}`.slice(0,100),urgent:!0,valid:120,to:[{kind:"those",name:null,notice:t.id,after:0,without:!1}],texts:t.texts.map(({language:o,text:l})=>({language:o,text:(n[o??"en"]??"")+l}))}}async function oa([t,e,n]){x.value=U.value=null,K.value={},await h(async()=>{$t.value=await m("audience"),x.value=t!=="new"?await m(`notices/${t}`):e?na(await m(`notices/${e}`),n):St();for(let{language:o,text:l}of x.value.texts)Yt(o,l)})}var E=t=>{x.value={...x.value,...t},U.value=null},xt=(t,e,n)=>E({[t]:x.value[t].map((o,l)=>l===e?{...o,...n}:o)}),la=(t,e)=>E({[t]:x.value[t].filter((n,o)=>o!==e)});async function Yt(t,e){try{let n=e?await S("parts",{text:e}):null;K.value={...K.value,[t]:n}}catch{K.value={...K.value,[t]:null}}}var Kt={};function Vt(t,e){let{language:n}=x.value.texts[t];xt("texts",t,{text:e}),clearTimeout(Kt[n]),Kt[n]=setTimeout(Yt,200,n,e)}function ia({index:t,text:e,weight:n}){if(!n)return s`<output></output>`;let o=n.letters&&[...n.letters].length<=12;return s`
		<output>${a("notice.weight",$(n.parts))} · ${a("notice.letterCount",$(n.units))}${n.price?` · ${O(n.price)}`:""}</output>
		${n.encoding==="ucs2"&&!o&&s`<p class="hint">${a("notice.script")}</p>`}
		${o&&s`
			<p class="letters" dir="auto"><${Pt} text=${e} letters=${n.letters} /></p>
			<p class="hint">${a("notice.dear")}${n.plain&&n.plain_parts<n.parts?` ${a("notice.plainSaves",$(n.plain_parts))}`:""}</p>
			${n.plain&&s`<button type="button" onClick=${()=>{Vt(t,n.plain)}}>${a("notice.usePlain")}</button>`}`}`}function ra({index:t,text:{language:e,text:n}}){let o=`text-${e??"others"}`;return s`
		<div class="card">
			<label for=${o}><bdi>${D(e)}</bdi></label>
			<textarea id=${o} rows="4" maxlength="1600" dir="auto" lang=${e??void 0} value=${n} onInput=${({target:l})=>Vt(t,l.value)}></textarea>
			<${ia} index=${t} text=${n} weight=${K.value[e]} />
		</div>`}function ca(){let{texts:t}=x.value,e=[...C.value.languages.map(({tag:n})=>n),null].filter(n=>!t.some(({language:o})=>o===n));return s`
		<fieldset><legend>${a("notice.texts")}</legend>
			<div class="cards">${t.map((n,o)=>s`<${ra} key=${n.language} index=${o} text=${n} />`)}</div>
			${e.length>0&&s`<label class="inline">${a("notice.addLanguage")}
				<select value="" onChange=${({target:n})=>{E({texts:[...t,{language:n.value==="others"?null:n.value,text:""}]}),n.value=""}}><option value=""></option>${e.map(n=>s`<option key=${n} value=${n??"others"}>${D(n)}</option>`)}</select></label>`}
			<p class="hint">${a("notice.textsHint")}</p>
		</fieldset>`}var $a=()=>[...$t.value.lists.map(({name:t,people:e})=>["list",t,`${t} (${$(e)})`]),...$t.value.lists.filter(({themselves:t})=>t>0).map(({name:t,themselves:e})=>["tag",t,`${t} (${$(e)})`]),...$t.value.desks.map(t=>["desk",t,t])];function ua({index:t,people:e}){let n=e.kind==="those"?`those/${e.notice}`:`${e.kind}/${e.name??""}`,o=$a(),l=({target:i})=>{let[r,...c]=i.value.split("/");xt("to",t,r==="those"?{kind:r,notice:Number(c[0]),name:null}:{kind:r,name:c.join("/"),notice:0})};return s`
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
				<select value=${e.without?"without":String(e.after)} onChange=${({target:i})=>xt("to",t,i.value==="without"?{without:!0,after:0}:{without:!1,after:Number(i.value)})}>
					<option value="0">${a("notice.atOnce")}</option>
					${[...new Set([...sa,e.after])].filter(Boolean).map(i=>s`<option key=${i} value=${i}>${a("notice.after",T(i))}</option>`)}
					<option value="without">${a("notice.without")}</option>
				</select></label>
			${x.value.to.length>1&&s`<button type="button" onClick=${()=>la("to",t)}>${a("notice.remove")}</button>`}
		</li>`}function da(){let{to:t,only:e}=x.value;return s`
		<fieldset><legend>${a("notice.who")}</legend>
			<ul class="lines">${t.map((n,o)=>s`<${ua} key=${o} index=${o} people=${n} />`)}</ul>
			<button type="button" onClick=${()=>E({to:[...t,{...St().to[0],after:60}]})}>${a("notice.addLine")}</button>
			<details open=${e.length>0}><summary>${a("notice.only")}</summary>
				<div class="ticks">${C.value.languages.map(({tag:n,name:o})=>s`
					<label key=${n} class="tick"><input type="checkbox" checked=${e.includes(n)} onChange=${({target:l})=>E({only:l.checked?[...e,n]:e.filter(i=>i!==n)})} /> <bdi>${o}</bdi></label>`)}</div></details>
		</fieldset>`}var pa=t=>t?new Date(t-new Date(t).getTimezoneOffset()*6e4).toISOString().slice(0,16):"";function ma(){let{start:t,valid:e,urgent:n,call:o,street:l}=x.value;return s`
		<fieldset class="options"><legend>${a("notice.when")}</legend>
			<label>${a("notice.startAt")}<input type="datetime-local" value=${pa(t)} onChange=${({target:i})=>E({start:i.value?new Date(i.value).getTime():0})} /></label>
			<label>${a("notice.valid")}<select value=${String(e)} required=${n} onChange=${({target:i})=>E({valid:Number(i.value)})}>
				<option value="0">${a("notice.always")}</option>
				${[...new Set([...aa,e])].filter(Boolean).map(i=>s`<option key=${i} value=${i}>${T(i)}</option>`)}</select></label>
			<label class="tick"><input type="checkbox" checked=${n} onChange=${({target:i})=>E({urgent:i.checked,valid:i.checked&&e===0?120:e})} /> ${a("notice.urgent")}</label>
			<label class="tick"><input type="checkbox" checked=${o} onChange=${({target:i})=>E({call:i.checked})} /> ${a("notice.call")}</label>
			<label>${a("notice.street")}<input value=${l??""} pattern="[A-Za-z]{4,12}" maxlength="12" onInput=${({target:i})=>E({street:i.value})} /></label>
		</fieldset>`}var Ut=()=>({...x.value,street:x.value.street??""});async function ha(){await h(async()=>{U.value=await S("rehearsal",Ut())})}async function fa(t,e){t.preventDefault(),await h(async()=>{let n=await S(e==="new"?"notices":`notices/${e}/text`,Ut());n.pin&&sessionStorage.setItem(`pin-${n.id}`,n.pin),P("notice",String(n.id))})}function ga({parts:t}){if(b(()=>{oa(t)},t),x.value===null)return s`<h1 class="hidden">${a("notice.new")}</h1>`;let e=n=>{n.key==="Enter"&&(n.ctrlKey||n.metaKey)&&n.currentTarget.requestSubmit()};return s`
		<h1>${a(t[0]==="new"?"notice.new":"notice.change")}</h1>
		<form class="notice-form" onSubmit=${n=>fa(n,t[0])} onKeyDown=${e}>
			<label>${a("notice.title")}<input id="title" required maxlength="100" dir="auto" value=${x.value.title} onInput=${({target:n})=>E({title:n.value})} /></label>
			<${da} />
			<${ca} />
			<${ma} />
			<p class="actions"><button type="button" onClick=${ha}>${a("notice.rehearse")}</button> <button class="main">${a("notice.save")}</button></p>
			<p class="hint">${a("notice.saveHint")}</p>
		</form>
		${U.value&&s`<${rt} notice=${x.value} result=${U.value} />`}`}var ut=p(null),ba=[4,12,26,52],Ot={week:["came","machine","person","asked","lost"],topic:["came","machine"],language:["came","machine","person"],hour:["came","machine","person","asked"],desk:["asked","waiting"]},Ct={week:["machine","person"],topic:["machine"],language:["machine","person"],hour:["machine","person"],desk:["asked"]},va={week:t=>tt(at(t)),topic:t=>t===""?a("otherTopic"):Tt(t),language:t=>C.value.languages.find(({tag:e})=>e===t)?.name??a("unknownLanguage"),hour:t=>`${t}:00`,desk:t=>t},wa=t=>t===null?"–":$(t);function ya({row:t,of:e,most:n}){let o=0;return s`
		<svg class="plot" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
			<rect class="back" width="100" height="10" />
			${e.map(l=>{let i=100*(t[l]??0)/n;return o+=i,s`<rect key=${l} class=${`of-${l}`} x=${o-i} width=${i} height="10" />`})}
		</svg>`}function ka({by:t}){let e=ut.value[t],n=Math.max(1,...e.map(o=>Ct[t].reduce((l,i)=>l+(o[i]??0),0)));return s`
		<section class="numbers">
			<h2 id=${`by-${t}`}>${a(`by.${t}`)}</h2>
			${e.length===0?s`<p class="empty">${a("noNumbers")}</p>`:s`
				<div class="sheet" tabindex="0" role="region" aria-labelledby=${`by-${t}`}><table>
					<thead><tr><th scope="col">${a(`by.${t}`)}</th><td class="beside">${Ct[t].map(o=>s`<span key=${o} class=${`key of-${o}`}>${a(`count.${o}`)}</span> `)}</td>
						${Ot[t].map(o=>s`<th key=${o} scope="col">${a(`count.${o}`)}</th>`)}</tr></thead>
					<tbody>${e.map(o=>s`
						<tr key=${o.name}><th scope="row"><bdi>${va[t](o.name)}</bdi></th>
							<td class="beside"><${ya} row=${o} of=${Ct[t]} most=${n} /></td>
							${Ot[t].map(l=>s`<td key=${l}>${wa(o[l])}</td>`)}</tr>`)}</tbody>
				</table></div>`}
		</section>`}function xa({parts:[t="12"]}){b(()=>{I(async()=>{ut.value=await m(`numbers?weeks=${t}`)})},[t]);let e=()=>h(()=>Nt("numbers/export",{weeks:Number(t)},"numbers.csv"));return s`
		<h1>${a("numbers")}</h1>
		<div class="filters">
			${ba.map(n=>s`<button type="button" key=${n} aria-pressed=${String(n)===t} onClick=${()=>P("numbers",String(n))}>${a("weeks",$(n))}</button>`)}
			<button type="button" onClick=${()=>globalThis.print()}>${a("print")}</button>
			<button type="button" onClick=${e}>${a("export")}</button>
		</div>
		${ut.value&&s`
			<p class="hint">${a("suppressed",$(ut.value.below))}</p>
			${Object.keys(Ot).map(n=>s`<${ka} key=${n} by=${n} />`)}`}`}var Dt=p(null),A=p(null),Sa=()=>h(async()=>{Dt.value=(await m("staff")).staff});async function Mt(t){A.value=null,await h(async()=>{let e=await S("staff",t);e.link&&(A.value={name:t.name,link:`${location.origin}/desk/#link=${e.link}`})},"saved")&&(Dt.value=(await m("staff")).staff)}var Gt=t=>{let e=t.getAll("desks");return e.includes("all")?"all":e.join(" ")};function Qt({role:t="volunteer",desks:e="desk"}){let n=e.split(" ");return s`
		<label>${a("roleWord")}<select name="role">${["volunteer","coordinator","admin"].map(o=>s`
			<option key=${o} value=${o} selected=${o===t}>${a(`role.${o}`)}</option>`)}</select></label>
		<fieldset><legend>${a("desks")}</legend>
			${["all",...C.value.desks].map(o=>s`
				<label key=${o} class="tick"><input type="checkbox" name="desks" value=${o} defaultChecked=${n.includes(o)} /> ${o==="all"?a("allDesks"):mt(o)}</label>`)}
		</fieldset>`}function Ca(){let t=async e=>{e.preventDefault();let n=new FormData(e.target);await Mt({what:"add",name:n.get("name").trim(),role:n.get("role"),desks:Gt(n)}),A.value&&e.target.reset()};return s`
		<section><h2>${a("addStaff")}</h2>
			<form class="stack" onSubmit=${t}>
				<label>${a("name")}<input name="name" required maxlength="32" autocapitalize="none" autocomplete="off" pattern="[a-z0-9][a-z0-9._\\-]*" /></label>
				<p class="hint">${a("nameHint")}</p>
				<${Qt} />
				<button class="main">${a("addStaff")}</button>
			</form></section>`}function Oa({one:t}){let e=o=>{o.preventDefault();let l=new FormData(o.target);Mt({what:"role",name:t.name,role:l.get("role"),desks:Gt(l)})},n=o=>()=>Mt({what:o,name:t.name});return s`
		<li class=${t.disabled?"off":""}>
			<details><summary><bdi>${t.name}</bdi>
				<span class="tag">${a(`role.${t.role}`)}</span>
				${t.disabled&&s`<b class="tag">${a("off")}</b>`}
				${!t.password&&s`<span class="tag">${a("noPassword")}</span>`}
				${t.code&&s`<span class="tag">${a("secondStep")}</span>`}
				<small>${t.desks==="all"?a("allDesks"):t.desks.split(" ").map(mt).join(", ")}</small></summary>
				<form class="stack" onSubmit=${e}><${Qt} role=${t.role} desks=${t.desks} /><button>${a("save")}</button></form>
				<p class="deeds">
					<button type="button" onClick=${n("link")} disabled=${t.disabled}>${a("newLink")}</button>
					<button type="button" onClick=${n(t.disabled?"enable":"disable")} disabled=${t.name===F.value.name}>${a(t.disabled?"enable":"disable")}</button>
				</p>
			</details>
		</li>`}function Ma(){return b(()=>{A.value=null,Sa()},[]),s`
		<h1>${a("staff")}</h1>
		${A.value&&s`<p class="once" role="status">${a("linkOf")} <bdi>${A.value.name}</bdi>: <code dir="ltr">${A.value.link}</code><br />
			<small>${a("linkHint")}</small></p>`}
		<div class="panels">
			<section><h2>${a("staffNow")}</h2><ul class="items members">${Dt.value?.map(t=>s`<${Oa} key=${t.name} one=${t} />`)}</ul></section>
			<${Ca} />
		</div>`}var te=p([]),dt=p(null),G=p(!1),Zt=40,Jt=["recorded","synthetic","missing","stale","expired"],ee=t=>C.value.languages.find(e=>e.tag===t);function Da({chosen:t}){return s`
		<div class="sheet" tabindex="0" role="region" aria-label=${a("voices")}><table>
			<thead><tr><th scope="col">${a("field.language")}</th>${Jt.map(e=>s`<th key=${e} scope="col">${a(`voice.${e}`)}</th>`)}</tr></thead>
			<tbody>${te.value.map(e=>s`
				<tr key=${e.language}><th scope="row"><a href=${`#voices/${e.language}`} aria-current=${e.language===t?"true":void 0} lang=${e.language}>${ee(e.language)?.name??e.language}</a></th>
					${Jt.map(n=>s`<td key=${n}>${$(e[n])}</td>`)}</tr>`)}</tbody>
		</table></div>`}function Ea({tag:t}){let{clips:e,all:n}=dt.value;return s`
		<h2>${a("toRead",$(n))}</h2>
		<p class="hint">${a("toReadHint")}</p>
		<ol class="reading" lang=${t} dir=${ee(t)?.right_to_left?"rtl":"ltr"}>${(G.value?e:e.slice(0,Zt)).map(o=>s`
			<li key=${o.id}><p>${o.text}</p><small lang="en" dir="ltr">${o.id}${o.why&&` · ${o.why}`}</small></li>`)}</ol>
		${!G.value&&e.length>Zt&&s`<button type="button" onClick=${()=>{G.value=!0}}>${a("more")}</button>`}
		${G.value&&n>e.length&&s`<p class="hint">${a("andMore",$(n-e.length))}</p>`}`}function Ba({parts:[t]}){return b(()=>{dt.value=null,G.value=!1,I(async()=>{({languages:te.value}=await m("voices")),t&&(dt.value=await m(`voices/${t}`))})},[t]),s`
		<h1>${a("voices")}</h1>
		<${Da} chosen=${t} />
		${dt.value&&s`<${Ea} tag=${t} />`}`}var Ha=20,Q=p(null),pt=p(null),H=p(null);async function ae(){Q.value=await m("words")}var Et=t=>a(`concept.${t}`).replace(/^concept\./,""),se=t=>t===null?a("words.anyLanguage"):D(t),Bt=(t,e)=>h(async()=>{await S(t,e),pt.value=H.value=null,await ae()});async function Na(t,e,n){H.value=null,e&&await h(async()=>{H.value=await S("words/clashes",{form:t,concept:e,language:n})})}function _a({group:t}){let e=({currentTarget:l})=>{let{concept:i,language:r}=Object.fromEntries(new FormData(l));Na(t.text,i,r)},n=l=>{l.preventDefault(),Bt("words",{form:t.text,...Object.fromEntries(new FormData(l.target))})},o=H.value?.wrong_word;return s`
		<form class="actions" onChange=${e} onSubmit=${n}>
			<label class="inline">${a("words.means")} <select name="concept" required autofocus>
				<option value=""></option>${Q.value.concepts.map(l=>s`<option key=${l} value=${l}>${Et(l)}</option>`)}</select></label>
			<label class="inline">${a("words.in")} <select name="language" defaultValue=${t.language??""}>
				<option value="">${a("words.anyLanguage")}</option>
				${C.value.languages.map(({tag:l,name:i})=>s`<option key=${l} value=${l} selected=${l===t.language}>${i}</option>`)}</select></label>
			<button class="main" disabled=${!!o}>${a("words.propose")}</button>
			<output role="status">${o?a(o):H.value&&H.value.clashes.length===0&&a("words.free")}</output>
			${H.value?.clashes.length>0&&s`<ul class="clashes">${H.value.clashes.map((l,i)=>s`
				<li key=${i}>${a(`words.clash.${l.code}`)}: <bdi>${l.form}</bdi> (${Et(l.concept)}, ${se(l.language)})</li>`)}</ul>`}
		</form>`}function Ta({group:t,most:e}){let n=pt.value===t.text;return s`
		<li>
			<div class="what"><strong><bdi lang=${t.language??void 0}>${t.text}</bdi></strong>
				<${R} share=${t.texts/e} />
				<small>${t.people>=Ha&&"≥ "}${a("words.people",$(t.people))} · ${a("words.texts",$(t.texts))} · <time>${v(t.last)}</time>
					${t.language&&s`<span class="tag">${t.language}</span>`}</small></div>
			${t.word&&s`<button type="button" aria-expanded=${n} onClick=${()=>{H.value=null,pt.value=n?null:t.text}}>${a("words.makeOne")}</button>`}
			${n&&s`<${_a} group=${t} />`}
		</li>`}function Ia({word:t}){let{form:e,concept:n,language:o,by:l,accepted:i,own:r}=t,c={form:e,concept:n,language:o??""};return s`
		<li class=${i?"":"live"}>
			<div class="what"><strong><bdi>${e}</bdi></strong> = ${Et(n)} <span class="tag">${se(o)}</span>
				<small>${a("words.by")} <bdi>${l}</bdi>${i?s` · ${a("words.acceptedBy")} <bdi>${i}</bdi>`:s` · ${a(r?"words.waitsOther":"words.waits")}`}</small></div>
			${!i&&!r&&s`<button type="button" class="main" onClick=${()=>Bt("words/decide",{what:"accept",...c})}>${a("words.accept")}</button>`}
			<button type="button" onClick=${()=>Bt("words/decide",{what:"remove",...c})}>${a("notice.remove")}</button>
		</li>`}function La(){if(b(()=>{Q.value=pt.value=H.value=null,h(ae)},[]),Q.value===null)return s`<h1>${a("words")}</h1>`;let{groups:t,own:e,hidden:n,texts:o}=Q.value,l=Math.max(...t.map(i=>i.texts));return s`
		<h1>${a("words")}</h1>
		<p class="hint">${a("words.hint")}</p>
		${e.length>0&&s`<h2>${a("words.own")}</h2><ul class="tasks">${e.map(i=>s`<${Ia} key=${`${i.form} ${i.concept} ${i.language}`} word=${i} />`)}</ul>`}
		<h2>${a("words.unknown")}</h2>
		${t.length===0&&s`<p class="empty">${a("words.none")}</p>`}
		<ul class="tasks">${t.map(i=>s`<${Ta} key=${i.text} group=${i} most=${l} />`)}</ul>
		<p class="hint">${a("words.looked",$(o))}${n>0?` ${a("words.hidden",$(n))}`:""}</p>`}var Dn="704e4c7e5b6e449ade8120a57ed5d80e";export{oe as Audit,he as Flows,xe as House,Te as Import,ea as Notice,ga as NoticeEdit,Fe as Notices,xa as Numbers,Ma as StaffView,Ba as Voices,La as Words,Dn as made};
