// SPDX-License-Identifier: AGPL-3.0-or-later
// made by daemon/desk/page/build from e0105b53a51d636e0adee4b0927b493d
// with preact, htm, signals and lean-qr: licences.txt
import{B as ie,C as re,D as Q,E as A,F as m,G as j,J,L as ge,b as s,c as nt,d as f,f as u,g as C,h as S,i as g,j as Z,k as at,l as he,m as fe,p as o,q as st,r as lt,s as Fe,t as ve,u as b,v as it,w as $,x as E,y as I,z as O}from"./desk-chunk.js";var Yt=100,be=u([]),ct=u(!1),rt=(e=0)=>m(async()=>{let t=(await C(`audit?before=${e}`)).entries;be.value=e?[...be.value,...t]:t,ct.value=t.length===Yt});function Gt(){return f(()=>{rt()},[]),s`
		<h1>${o("audit")}</h1>
		<p class="hint">${o("auditHint")} <code dir="ltr">passaparola audit verify</code></p>
		<div class="sideways" tabindex="0" role="region" aria-label=${o("audit")}><table>
			<thead><tr><th scope="col">${o("whenWord")}</th><th scope="col">${o("whoWord")}</th><th scope="col">${o("whatWord")}</th><th scope="col">${o("about")}</th></tr></thead>
			<tbody>${be.value.map(e=>s`
				<tr key=${e.id}>
					<td><time>${b(e.at)}</time></td>
					<td><bdi>${e.staff??o("commandLine")}</bdi></td>
					<td>${st("audit",e.did.split(" ")[0])} <bdi lang="en" dir="ltr">${e.did.split(" ")[1]}</bdi></td>
					<td>${e.person?s`<a href=${`#person/${e.person}`}><bdi dir="ltr">${e.person}</bdi></a>`:e.thing||""}</td>
				</tr>`)}</tbody>
		</table></div>
		${ct.value&&s`<button type="button" onClick=${()=>rt(be.value.at(-1).id)}>${o("more")}</button>`}`}var ee=({flow:e,step:t})=>`${e}.${t}`;function Te(e,t){let n=(e[t-1]??"").trim(),a=n.search(/\s*(->|→|–>)/);return a>0?n.slice(0,a):n.split(/\s/)[0]}function Zt(e,t){let n=new Map;for(let{name:a,arrows:l}of e.steps)for(let i of l){let r=ee({flow:e.name,step:a}),c=i.flow===e.name?ee(i):i.flow;if(r===c)continue;let h=`${r} ${c}`,p=n.get(h)??{id:h,from:r,to:c,labels:[],times:0},v=Te(t,i.line);p.labels.includes(v)||p.labels.push(v),n.set(h,p)}return[...n.values()]}function Qt(e,t,n){let a=new Map([[t,null]]),l=[t];for(let r of l){if(r===n)break;for(let c of e)c.from===r&&!a.has(c.to)&&(a.set(c.to,c),l.push(c.to))}let i=[];for(let r=a.get(n);r;r=a.get(r.from))i.push(r);return i}function Jt(e,t){let n=ee({flow:e.name,step:e.steps[0].name}),a=new Map([[n,0]]),l=[n],i=()=>{for(let c of l)for(let{from:h,to:p}of t)h===c&&!a.has(p)&&(a.set(p,a.get(h)+1),l.push(p))};i();for(let{name:c}of e.steps){let h=ee({flow:e.name,step:c});a.has(h)||(a.set(h,0),l.push(h),i())}let r=[];for(let c of l)(r[a.get(c)]??=[]).push(c);return r}function $t(e,t){let n=(e.text??"").split(`
`),a=Zt(e,n);for(let{from:p,flow:v,step:y,times:L}of e.chosen)for(let d of Qt(a,ee({flow:e.name,step:p}),v===e.name?ee({flow:v,step:y}):v))d.times+=L;let l=Jt(e,a),r=Math.max(...l.map(p=>p.length))*178-28+40+40,c=new Map;l.forEach((p,v)=>p.forEach((y,L)=>{let d=40+(r-40-40-p.length*178+28)/2+L*178;c.set(y,{place:y,x:t?r-d-150:d,y:20+v*114,width:150,height:40,name:y.slice(y.indexOf(".")+1),isOther:!y.includes(".")})}));let h=Math.max(1,...a.map(({times:p})=>p));for(let p of a){let v=c.get(p.from),y=c.get(p.to),L=v.x+150/2,d=y.x+150/2,k=y.y>v.y,G=v.x+150+16;p.path=k?`M${L},${v.y+40} C${L},${v.y+40+36} ${d},${y.y-40} ${d},${y.y-6}`:`M${v.x+150},${v.y+40/2} C${G+24},${v.y+40/2} ${G+24},${y.y+40/2} ${y.x+150+6},${y.y+40/2}`,p.labelX=k?L+(d-L)*.62:G+4,p.labelY=k?v.y+40+(y.y-v.y-40)*.6:(v.y+y.y+40)/2,p.weight=1+4*p.times/h,p.isBack=!k}return{nodes:[...c.values()],arrows:a,lines:n,width:r,height:l.length*114-74+40}}var ut=u(null),T=u(null),eo=S();function to(){return f(()=>{m(async()=>{({flows:ut.value}=await C("flows"))})},[]),s`
		<h1>${o("flows")}</h1>
		<p class="hint">${o("flows.hint")}</p>
		<ul class="tasks">${ut.value?.map(e=>s`
			<li key=${e.name}><div class="what"><a href=${`#flows/${e.name}`}><strong>${e.name}</strong> <span dir="auto" lang="en">${e.about}</span></a>
				<small>${o("flows.steps",$(e.steps))}
					${e.text&&s`<span class="tag">${o("flows.text")}</span>`}${e.call&&s`<span class="tag">${o("flows.call")}</span>`}
					${e.findings>0&&s`<b class="tag">${o("flows.findings",$(e.findings))}</b>`}</small></div></li>`)}</ul>`}var oo=e=>document.getElementById(`line-${e}`)?.scrollIntoView({block:"center"});function dt(e,t){e.preventDefault();let{line:n}=T.value.steps.find(l=>l.name===t);oo(n);let a=document.getElementById(`line-${n}`);a.tabIndex=-1,a.focus({preventScroll:!0})}function no(){let e=T.value,t=$t(e,he[fe.value].direction==="rtl"),n=new Set(e.steps.filter(a=>a.asks).map(({name:a})=>a));return s`
		<div class="picture" tabindex="0" role="region" aria-label=${o("flows.picture")}>
			<svg width=${t.width} height=${t.height} viewBox=${`0 0 ${t.width} ${t.height}`} role="group" aria-label=${e.name} dir="ltr">
				<defs><marker id="tip" viewBox="0 0 8 8" refX="6" refY="4" markerWidth="8" markerHeight="8" markerUnits="userSpaceOnUse" orient="auto"><path d="M0,0 L8,4 L0,8 z" /></marker></defs>
				${t.arrows.map(a=>s`<path key=${a.id} class=${`arrow ${a.times>0?"gone":""} ${a.isBack?"back":""}`} d=${a.path} stroke-width=${a.weight} marker-end="url(#tip)" />`)}
				${t.nodes.map(a=>s`
					<a key=${a.place} href=${a.isOther?`#flows/${a.place}`:`#flows/${e.name}/${a.name}`} onClick=${a.isOther?void 0:l=>dt(l,a.name)}>
						<rect class=${a.isOther?"other":n.has(a.name)?"asks":"node"} x=${a.x} y=${a.y} width=${a.width} height=${a.height} rx=${a.isOther?20:6} />
						<text x=${a.x+a.width/2} y=${a.y+a.height/2+5} text-anchor="middle">${a.name}</text></a>`)}
				${t.arrows.filter(a=>!a.isBack||a.times>0).map(a=>s`<text key=${a.id} class="said" x=${a.labelX} y=${a.labelY} text-anchor="middle">${a.labels[0].slice(0,18)}${(a.labels[0].length>18||a.labels.length>1)&&"…"}${a.times>0&&s`<tspan class="times"> ${$(a.times)}</tspan>`}</text>`)}
			</svg>
		</div>
		<p class="hint">${o("flows.key")}</p>`}function ao(){let e=T.value,t=e.text.split(`
`);return s`
		<h2>${o("flows.list")}</h2>
		<ol class="steps">${e.steps.map(n=>s`
			<li key=${n.name}><a href=${`#flows/${e.name}/${n.name}`} onClick=${a=>dt(a,n.name)}><strong>${n.name}</strong></a>
				${n.asks&&s` <span class="tag">${o("flows.asks")}</span>`}
				<ul>${n.arrows.map((a,l)=>{let i=a.flow===e.name?a.step:a.flow;return s`<li key=${l}><code dir="ltr">${Te(t,a.line)} → ${i}</code></li>`})}</ul></li>`)}</ol>
		${e.chosen.length>0&&s`<h2>${o("flows.chosen")}</h2><div class="scroll"><table>
			<thead><tr><th scope="col">${o("flows.from")}</th><th scope="col">${o("flows.to")}</th><th scope="col" class="number">${o("flows.times")}</th></tr></thead>
			<tbody>${e.chosen.map((n,a)=>s`<tr key=${a}><th scope="row">${n.from}</th><td>${n.flow===e.name?n.step:`${n.flow}.${n.step}`}</td><td class="number">${$(n.times)}</td></tr>`)}</tbody></table></div>`}`}function so(){let e=T.value,t=a=>e.findings.filter(l=>l.line===a),n=e.findings.filter(a=>a.line===0);return s`
		<h2>${o("flows.file")}</h2>
		<p class="hint">${o("flows.where")} <code dir="ltr">${e.file}</code></p>
		${n.length>0&&s`<details><summary>${o("flows.findings",$(n.length))}</summary><ul class="findings" lang="en" dir="ltr">${n.map((a,l)=>s`<li key=${l} class=${a.level}>${a.message}</li>`)}</ul></details>`}
		<div class="file" tabindex="0" role="region" aria-label=${o("flows.file")} dir="ltr"><ol>${e.text.split(`
`).map((a,l)=>s`
			<li key=${l} id=${`line-${l+1}`}><code>${a}</code>${t(l+1).map((i,r)=>s`<p key=${r} class=${i.level} lang="en">${i.message}</p>`)}</li>`)}</ol></div>`}function lo({name:e}){return f(()=>{T.value=null,m(()=>eo([`flows/${encodeURIComponent(e)}`],t=>{T.value=t}))},[e]),T.value===null?s`<h1>${e}</h1>`:s`
		<h1>${T.value.name}</h1>
		<p><span lang="en" dir="auto">${T.value.about}</span></p>
		<p class="actions"><a class="button" href="#flows">${o("flows")}</a> <a class="button" href="../phone/" target="_blank" rel="noopener">${o("flows.phone")}</a></p>
		<${no} />
		<div class="flow"><section><${ao} /></section><section class="beside"><${so} /></section></div>`}var io=({parts:[e]})=>e?s`<${lo} name=${e} />`:s`<${to} />`;var He=u(null),we=u(null),ro=15e3,co={done:"✓",open:"○",wrong:"✗",yourself:"?"},$o=S(),pt=()=>j(()=>$o(["house"],e=>{He.value=e})),uo=()=>j(async()=>{({settings:we.value}=await C("house/settings"))});function po({step:e}){return s`
		<li class=${`step ${e.state}`}>
			<b aria-hidden="true">${co[e.state]}</b>
			<div>
				<strong>${o(`step.${e.step}`)}</strong> ${e.of&&s`<bdi class="tag">${e.of}</bdi>`}
				<span class="hidden">${o(`state.${e.state}`)}</span>
				${e.at>0&&s` <small><time>${b(e.at)}</time></small>`}
				${e.state!=="done"&&s`<p>${o(`how.${e.step}`)}</p>`}
			</div>
		</li>`}function mo({accounts:e}){return s`
		<h2>${o("accounts")}</h2>
		<div class="sheet" tabindex="0" role="region" aria-label=${o("accounts")}><table>
			<thead><tr>${["account","state.word","number.word","rate","price","heardLast"].map(t=>s`<th key=${t} scope="col">${o(t)}</th>`)}</tr></thead>
			<tbody>${e.map(t=>s`
				<tr key=${t.name}>
					<td><bdi>${t.name}</bdi> <small>${t.provider}</small></td>
					<td class=${t.state==="well"?"":"alarm"}>${o(`account.${t.state}`)}${t.wait>0?` (${$(Math.ceil(t.wait/1e3))} s)`:""}</td>
					<td><bdi dir="ltr">${t.number}</bdi></td>
					<td>${$(t.rate)}</td>
					<td>${t.price>0?E(t.price):"–"}</td>
					<td>${t.heard>0?s`<time>${b(t.heard)}</time>`:"–"}</td>
				</tr>`)}</tbody>
		</table></div>`}function ho({spending:e,cap:t}){let n=Math.max(t,...e.map(a=>a.euro),.01);return s`
		<h2>${o("spending")}</h2>
		<p>${t>0?o("capIs",E(t)):o("noCap")}</p>
		${e.length===0?s`<p class="empty">${o("nothingSpent")}</p>`:s`
			<div class="sheet" tabindex="0" role="region" aria-label=${o("spending")}><table>
				<thead><tr><th scope="col">${o("day.word")}</th><th scope="col">${o("euro.word")}</th><th scope="col">${o("texts")}</th><th scope="col">${o("calls.word")}</th></tr></thead>
				<tbody>${e.map(a=>s`
					<tr key=${a.day}><td><time>${ve(ge(a.day))}</time></td>
						<td>${E(a.euro)} <meter min="0" max=${n} high=${t>0?t*.8:void 0} value=${a.euro} aria-label=${E(a.euro)}></meter></td>
						<td>${$(a.texts)}</td><td>${$(a.calls)}</td></tr>`)}</tbody>
			</table></div>`}`}function fo(){return s`
		<h2>${o("settings")}</h2>
		<p class="hint">${o("settingsHint")}</p>
		${we.value===null?s`<button type="button" onClick=${uo}>${o("showSettings")}</button>`:s`
			<pre class="sheet" tabindex="0" dir="ltr" role="region" aria-label=${o("settings")}>${we.value.map(({name:e,value:t})=>`${e} ${t}`).join(`
`)}</pre>`}`}function vo(){if(f(()=>{we.value=null,pt();let p=setInterval(pt,ro);return()=>clearInterval(p)},[]),He.value===null)return s`<h1>${o("house")}</h1>`;let{wrong:e,steps:t,accounts:n,spending:a,cap:l,reload:i,reloaded:r,why:c}=He.value,h=t.filter(({state:p})=>p!=="done"&&p!=="yourself").length;return s`
		<h1>${o("house")}</h1>
		${e?s`<p class="wrong" role="status">${o(`house.${e}`)}</p>`:s`<p class="held" role="status">${o("allWell")}</p>`}
		${i&&s`<p class=${i==="refused"?"wrong":"hint"}>${o(`reload.${i}`)} <time>${b(r)}</time>${c&&s` <bdi lang="en" dir="ltr">${c}</bdi>`}</p>`}
		<h2>${o("firstSteps")}${h>0?` · ${o("toDo",$(h))}`:""}</h2>
		<ol class="steps">${t.map(p=>s`<${po} key=${p.step+p.of} step=${p} />`)}</ol>
		${n.length>0&&s`<${mo} accounts=${n} />`}
		<${ho} spending=${a} cap=${l} />
		${I.value.role==="admin"&&s`<${fo} />`}`}var go=["appointments","cases","people"],N=u(null),D=u(null),te=u(null),bo=500;function mt(){N.value=D.value=te.value=null}async function wo(e,t){mt(),await m(async()=>{await Z(t,n=>{D.value={what:"reading",done:n,all:t.size}}),N.value=await g("import/check",{what:e})}),D.value=null}var yo=()=>new Promise(e=>{setTimeout(e,bo)});async function ko(e,t){t.preventDefault();let n=t.target.elements.cancel_missing?.checked??!1;await m(async()=>{let a=await g("import",{what:e,cancel_missing:n}),{import:l,pieces:i,rows:r}=a;for(let c=0;c<i;c++)D.value={what:"sending",done:c,all:i},a=await g(`import/${l}`,{piece:c});for(;!a.ended;)D.value={what:"putting",done:a.put,all:r},await yo(),a=await C(`import/${l}`);te.value={rows:r,cancelled:a.cancelled??0},N.value=null}),D.value=null}function xo({finding:e}){let t=o(`bad.${e.code}`);return s`<li>${e.line>0&&s`<strong>${o("line",e.line)}</strong>: `}
		${t===`bad.${e.code}`?s`<span lang="en" dir="ltr">${e.message}</span>`:s`${t} <small lang="en" dir="ltr">${e.message}</small>`}</li>`}function Co(){let{wrong:e,findings:t}=N.value;return s`
		<section role="alert">
			<h2>${o("badRows",$(e))}</h2>
			<p>${o("nothingImported")}</p>
			<ul class="findings">${t.map(n=>s`<${xo} key=${`${n.line}${n.code}${n.message}`} finding=${n} />`)}</ul>
			${e>t.length&&s`<p class="hint">${o("andMore",$(e-t.length))}</p>`}
		</section>`}var So=["number","code","starts_ms","place","desk","case_number","state","name","language"],Oo=(e,t)=>e==="starts_ms"?b(t):t;function Mo({what:e}){let{rows:t,first:n}=N.value,a=So.filter(l=>n.some(i=>i[l]!==void 0));return s`
		<section>
			<h2 role="status">${o("rowsFine",$(t))}</h2>
			<div class="sheet" tabindex="0" role="region" aria-label=${o("firstRows")}><table>
				<thead><tr>${a.map(l=>s`<th key=${l} scope="col">${o(`column.${l}`)}</th>`)}</tr></thead>
				<tbody>${n.map((l,i)=>s`<tr key=${i}>${a.map(r=>s`<td key=${r}><bdi>${Oo(r,l[r])}</bdi></td>`)}</tr>`)}</tbody>
			</table></div>
			<form onSubmit=${l=>ko(e,l)}>
				${e==="appointments"&&s`
					<label class="tick"><input type="checkbox" name="cancel_missing" /> ${o("cancelMissing")}</label>
					<p class="hint">${o("cancelMissingHint")}</p>`}
				<button class="main" id="put" disabled=${D.value!==null}>${o("importRows",$(t))}</button>
			</form>
		</section>`}function Eo({parts:[e="appointments"]}){return f(()=>{mt(),document.querySelector("#file")?.focus()},[e]),s`
		<h1>${o("import")}</h1>
		<div class="filters">${go.map(t=>s`<a key=${t} href=${`#import/${t}`} aria-current=${t===e?"page":void 0}>${o(t)}</a>`)}</div>
		<p>${o("importHint")}</p>
		<p class="hint"><code dir="ltr">${o(`columns.${e}`)}</code></p>
		<label>${o("file")}<input id="file" type="file" accept=${e==="appointments"?".csv,.ics,text/csv,text/calendar":".csv,text/csv"} onChange=${({target:t})=>{t.files.length>0&&wo(e,t.files[0])}} /></label>
		${D.value&&s`<p role="status">${o(`step.${D.value.what}`)} <progress value=${D.value.done} max=${Math.max(1,D.value.all)} aria-label=${o(`step.${D.value.what}`)}></progress></p>`}
		${N.value&&(N.value.wrong>0?s`<${Co} />`:N.value.rows===0?s`<p role="status">${o("noRows")}</p>`:s`<${Mo} what=${e} />`)}
		${te.value&&s`<p class="held" role="status">${o("imported",$(te.value.rows))}${te.value.cancelled>0?` ${o("cancelledToo",$(te.value.cancelled))}`:""} <a href=${e==="people"?"#inbox":`#${e}`}>${o("look")}</a></p>`}`}var M=e=>e===null?o("notice.others"):O.value.languages.find(t=>t.tag===e)?.name??e,U=e=>e%1440===0?o("notice.days",$(e/1440)):e%60===0?o("notice.hours",$(e/60)):o("notice.minutes",$(e)),ye=({kind:e,name:t,notice:n})=>s`${o(`notice.to.${e}`)} ${e==="those"?s`<a href=${`#notice/${n}`}>${n}</a>`:s`<bdi>${t}</bdi>`}`,ke=({after:e,without:t})=>t?o("notice.without"):e===0?o("notice.atOnce"):o("notice.after",U(e)),xe=({language:e,recording:t})=>t&&s`
	<audio controls preload="none" src=${`/audio/notices/${t}`} aria-label=${`${o("notice.recording")}: ${M(e)}`}></audio>`;function ht({text:e,letters:t}){let n=[];for(let a of e){let l=t.includes(a),i=n.at(-1);i?.marked===l&&!l?i.text+=a:n.push({marked:l,text:a})}return n.map(({marked:a,text:l},i)=>a?s`<mark key=${i}>${l}</mark>`:l)}var q=6e4,Ce=1440*q,P=({share:e,kind:t="",size:n=""})=>s`
	<svg class=${`measure ${n}`} aria-hidden="true" preserveAspectRatio="none" viewBox="0 0 100 10"><rect class=${t} width=${Math.max(e>0?.5:0,100*e)} height="10" /></svg>`,Ue=(e,t)=>t>0?e/t:0;function Do({result:e}){let t=Math.max(...e.texts.map(({people:n})=>n));return s`
		<div class="scroll"><table>
			<caption>${o("notice.perLanguage")}</caption>
			<thead><tr><th scope="col">${o("notice.language")}</th><th scope="col" class="number">${o("notice.people")}</th><th class="wide"><span class="hidden">${o("notice.bar")}</span></th>
				<th scope="col" class="number">${o("notice.parts")}</th><th scope="col" class="number">${o("notice.cost")}</th></tr></thead>
			<tbody>${e.texts.map(n=>s`
				<tr key=${n.language}><th scope="row"><bdi>${M(n.language)}</bdi><${P} size="narrow" share=${Ue(n.people,t)} /></th><td class="number">${$(n.people)}</td>
					<td class="wide"><${P} share=${Ue(n.people,t)} /></td>
					<td class="number">${$(n.parts*n.people)} <small>${o("notice.each",$(n.parts))}</small>${n.seconds>0&&s` <small>${o("notice.seconds",$(n.seconds))}</small>`}</td><td class="number">${E(n.cost/1e6)}</td></tr>`)}</tbody>
			<tfoot><tr><th scope="row">${o("notice.together")}</th><td class="number">${$(e.people)}</td><td class="wide"></td><td class="number">${$(e.parts)}</td><td class="number">${E(e.cost/1e6)}</td></tr></tfoot>
		</table></div>`}function _e({reasons:e,people:t}){let n=Object.entries(e),a=n.reduce((l,[,i])=>l+i,t);return n.length>0&&s`
		<div class="scroll"><table>
			<caption>${o("notice.leftOut")}</caption>
			<tbody>${n.map(([l,i])=>s`
				<tr key=${l}><th scope="row">${o(`notice.reason.${l}`)}</th><td class="number">${$(i)}</td><td class="wide"><${P} kind="out" share=${Ue(i,a)} /></td></tr>`)}</tbody>
		</table></div>`}function Bo([e,t],n,a){let l=[];if(e===t)return l;for(let i=n-Ce;i<a&&l.length<40;i+=Ce){let r=new Date(i).setHours(0,0,0,0),c=new Date(r).setHours(0,e),h=new Date(e<t?r:r+Ce+36e5).setHours(0,t);h>n&&c<a&&l.push([Math.max(c,n),Math.min(h,a)])}return l}var Ne=26,Ro=[10,30,60,120,180,360,720,1440,2880,5760,14400];function Lo({notice:e,result:t}){let n=t.to.filter(d=>d.starts>0),a=t.starts-10*q,l=Math.max(t.ends+10*q,a+60*q),i=he[fe.value].direction==="rtl",r=d=>100*(d-a)/(l-a),c=(d,k)=>{let G=Math.max(.7,r(k)-r(d));return{x:`${i?100-r(d)-G:r(d)}%`,width:`${G}%`}},h=q*(Ro.find(d=>(l-a)/q/d<=6)??20*1440),p=[];for(let d=new Date(a).setHours(0,0,0,0);d<l&&p.length<12;d+=h)r(d)>3&&r(d)<97&&p.push(d);let v=n.length*Ne+24,y=Bo(t.quiet,a,l),L=`${o("notice.starts")} ${b(t.starts)}, ${o("notice.ends")} ${b(t.ends)}`;return s`
		<figure>
			<figcaption>${o("notice.when")}</figcaption>
			<svg class="time" role="img" aria-label=${L} width="100%" height=${v}>
				${y.map(([d,k])=>s`<rect key=${d} class="quiet" ...${c(d,k)} y="0" height=${v-20} />`)}
				${p.map(d=>s`<g key=${d}>
					<line x1=${c(d,d).x} x2=${c(d,d).x} y1="0" y2=${v-20} />
					<text x=${c(d,d).x} y=${v-5} text-anchor="middle">${h>=Ce?new Date(d).getDate():it(d)}</text></g>`)}
				${n.map((d,k)=>s`<rect key=${k} class="lane" ...${c(d.starts,d.ends)} y=${k*Ne+4} height=${Ne-8} rx="3" />`)}
			</svg>
			${y.length>0&&s`<p class="hint"><svg class="key" aria-hidden="true" width="14" height="14"><rect class="quiet" width="14" height="14" /></svg> ${o("notice.quiet")}</p>`}
			<div class="scroll"><table>
				<thead><tr><th scope="col">${o("notice.who")}</th><th scope="col" class="number">${o("notice.people")}</th><th scope="col">${o("notice.starts")}</th><th scope="col">${o("notice.ends")}</th></tr></thead>
				<tbody>${e.to.map((d,k)=>s`
					<tr key=${k}><th scope="row"><${ye} ...${d} /> <small>${ke(d)}</small></th><td class="number">${d.without?"–":$(t.to[k].people)}</td>
						<td>${t.to[k].starts?b(t.to[k].starts):"–"}</td><td>${t.to[k].ends?b(t.to[k].ends):"–"}</td></tr>`)}</tbody>
			</table></div>
		</figure>`}function Io({result:e}){return s`
		${e.no_way&&s`<p class="warning">${o("notice.noWay")}</p>`}
		${e.people===0&&s`<p class="warning">${o("notice.nobody")}</p>`}
		${e.texts.filter(({lost:t})=>t).map(({language:t})=>s`<p key=${t} class="warning">${o("notice.lost",M(t))}</p>`)}
		${e.over&&s`<p class="warning">${o("notice.over",E((e.cap-e.spent)/1e6))}</p>`}
		${e.late>0&&s`<p class="warning">${o("notice.late",$(e.late))}</p>`}
		${e.waits_quiet&&s`<p class="warning">${o("notice.waitsQuiet")}</p>`}`}function Se({notice:e,result:t}){let n=Math.max(1,Math.round((t.ends-t.starts)/q));return s`
		<section class="rehearsal" aria-label=${o("notice.rehearsal")}>
			<h2>${o("notice.rehearsal")}</h2>
			<p class="sum"><strong>${o("notice.sumPeople",$(t.people))}</strong> · ${o("notice.sumCost",E(t.cost/1e6))} · ${o("notice.sumTime",U(n))}</p>
			<${Io} result=${t} />
			<${Do} result=${t} />
			<${_e} reasons=${t.left_out} people=${t.people} />
			<${Lo} notice=${e} result=${t} />
		</section>`}var je=u(null),Ao=S(),Fo={n:()=>A("notice-edit","new"),j:()=>ft(1),k:()=>ft(-1)};function ft(e){let t=[...document.querySelectorAll(".tasks a")];t[Math.max(0,Math.min(t.length-1,t.indexOf(document.activeElement)+e))]?.focus()}var qe=({notice:{state:e,urgent:t}})=>s`
	<span class=${`tag state-${e}`}>${o(`notice.state.${e}`)}</span>
	${t&&s`<b class="tag">${o("urgent")}</b>`}`;function To(){return f(()=>{m(()=>Ao(["notices"],e=>{({notices:je.value}=e)}))},[Q.value.count]),J(Fo),s`
		<h1>${o("notices")}</h1>
		<p><a class="button main" href="#notice-edit/new">${o("notice.new")}</a></p>
		${je.value?.length===0&&s`<p class="empty">${o("notice.none")}</p>`}
		<ul class="tasks">${je.value?.map(e=>s`
			<li key=${e.id} class=${e.state==="running"?"live":""}>
				<div class="what">
					<a href=${`#notice/${e.id}`}><strong dir="auto">${e.title??"?"}</strong></a>
					<small><${qe} notice=${e} /> <bdi>${e.by}</bdi>
						<time>${b(e.starts||e.made)}</time></small>
				</div>
			</li>`)}</ul>
		<p class="hint">${o("notice.keys")}</p>`}var w=u(null),$e=u(null),ce=u(!1),Oe=u(""),Ho=({state:e,messages:t})=>e==="running"||t.waiting+t.sending>0,Pe=({state:e})=>e==="draft"||e==="approved",No=S(),Uo=S(),vt=e=>No([`notices/${e}`],t=>{w.value=t,Pe(t)&&$e.value?.hash!==t.hash&&m(()=>Uo([`notices/${e}/rehearsal`],n=>{$e.value={hash:t.hash,...n}}))});function _o(e){let t,n=async()=>{let a=performance.now();await m(()=>vt(e));let l=performance.now()-a;t!==null&&w.value&&Ho(w.value)&&(t=setTimeout(n,Math.max(1e3,10*l)))};return n(),()=>{clearTimeout(t),t=null}}var W=(e,t={})=>m(async()=>{ce.value=!1,await g(`notices/${w.value.id}`,{what:e,...t}),await vt(w.value.id),Q.value={count:Q.value.count+1,person:void 0}});async function jo(e){e.preventDefault();let{language:t}=Object.fromEntries(new FormData(e.target));Oe.value="",await m(()=>g(`notices/${w.value.id}/test`,{language:t}))&&(Oe.value=o("notice.tested"))}function qo(){let e=w.value;return s`
		<h1><bdi>${e.title}</bdi></h1>
		<p><${qe} notice=${e} /></p>
		<dl class="facts">
			<dt>${o("notice.writtenBy")}</dt><dd><bdi>${e.by}</bdi> · <time>${b(e.made)}</time></dd>
			<dt>${o("notice.approvedBy")}</dt><dd>${e.approved_by?s`<bdi>${e.approved_by}</bdi> · <time>${b(e.approved)}</time>`:"–"}</dd>
			<dt>${o("notice.hash")}</dt><dd><code>${e.hash}</code></dd>
			${(e.starts||e.start)>0&&s`<dt>${o("notice.starts")}</dt><dd><time>${b(e.starts||e.start)}</time></dd>`}
			${e.valid>0&&s`<dt>${o("notice.valid")}</dt><dd>${U(e.valid)}</dd>`}
			${e.call&&s`<dt>${o("notice.how")}</dt><dd>${o("notice.call")}</dd>`}
			<dt>${o("notice.who")}</dt><dd>${e.to.map((t,n)=>s`<span key=${n}>${n>0&&" · "}<${ye} ...${t} /> <small>${ke(t)}</small></span>`)}
				${e.only.length>0&&s` · <small>${o("notice.only")}: ${e.only.map(M).join(", ")}</small>`}</dd>
		</dl>`}var Po=()=>s`
	<div class="cards" role="list" aria-label=${o("notice.texts")}>${w.value.texts.map(({language:e,text:t,recording:n})=>s`
		<div key=${e} role="listitem" class="card"><strong><bdi>${M(e)}</bdi></strong><p dir="auto" lang=${e??void 0}>${t}</p>
			<${xe} language=${e} recording=${n} /></div>`)}</div>`;function Wo(){let e=w.value;return e.call?null:e.phone?s`
		<form class="actions" onSubmit=${jo}>
			<label class="inline"><span>${o("notice.testIn")}</span> <select name="language">${e.texts.map(({language:t})=>s`<option key=${t} value=${t??""}>${M(t)}</option>`)}</select></label>
			<button>${o("notice.test")} <bdi dir="ltr">${e.phone}</bdi></button>
			<output role="status">${Oe.value}</output>
		</form>`:s`<p class="hint">${o("notice.noPhone")} <code dir="ltr">passaparola notice phone +39… ${I.value.name} --by …</code></p>`}function Xo(){return s`
		<form class="actions" onSubmit=${t=>{t.preventDefault();let{at:n}=Object.fromEntries(new FormData(t.target));W("start",{at:n?new Date(n).getTime():0})}}>
			<button class="main">${o("notice.start")}</button>
			<label class="inline"><span>${o("notice.startAt")}</span> <input name="at" type="datetime-local" /></label>
		</form>`}var zo=()=>ce.value?s`
	<button type="button" class="alert" onClick=${()=>W("stop")}>${o("notice.stopSure")}</button>
	<button type="button" onClick=${()=>{ce.value=!1}}>${o("notice.stopNot")}</button>`:s`
	<button type="button" onClick=${()=>{ce.value=!0}}>${o("notice.stop")}</button>`;function Ko(){let e=w.value,t=sessionStorage.getItem(`pin-${e.id}`);return s`
		${t&&e.street&&s`<p class="warning">${o("notice.pin")} <code dir="ltr">${e.id} ${e.street} ${t}</code></p>`}
		${e.state==="draft"&&(e.own?s`<p>${o("notice.waitsApproval")}</p>`:s`
			<p class="actions"><button type="button" class="main" onClick=${()=>W("approve",{hash:e.hash})}>${o("notice.approve")} <code>${e.hash}</code></button></p>
			<p class="hint">${o("notice.approveHint")}</p>`)}
		${e.state==="approved"&&s`<${Xo} />`}
		<p class="actions">${e.own&&s`<a class="button" href=${`#notice-edit/${e.id}`}>${o("notice.change")}</a>`}</p>
		<${Wo} />
		${$e.value&&s`<${Se} notice=${e} result=${$e.value} />`}`}var Vo=["delivered","sent","sending","waiting","unknown","failed","stopped"];function Yo(){let{messages:e,to_come:t,failed:n,planned:a}=w.value,l=[...Vo.map(c=>[o(`notice.message.${c}`),e[c],c]),[o("notice.toCome"),t,"waiting"]].filter(([,c])=>c>0),i=e.delivered+e.sent+e.unknown+e.failed+e.stopped,r=i+e.waiting+e.sending+t;return s`
		<p class="sum" role="status">${o("notice.gone",$(i))} / ${$(r)}${a?"":" …"}</p>
		<progress aria-label=${o("notice.progress")} max=${Math.max(r,1)} value=${i}></progress>
		<div class="scroll"><table>
			<caption>${o("notice.results")}</caption>
			<tbody>${l.map(([c,h,p])=>s`
				<tr key=${c}><th scope="row">${c}</th><td class="number">${$(h)}</td><td class="wide"><${P} kind=${p==="failed"?"out":""} share=${r>0?h/r:0} /></td></tr>`)}</tbody>
		</table></div>
		${Object.keys(n).length>0&&s`<div class="scroll"><table>
			<caption>${o("notice.whyFailed")}</caption>
			<tbody>${Object.entries(n).map(([c,h])=>s`<tr key=${c}><th scope="row">${o(`failure.${c}`)}</th><td class="number">${$(h)}</td></tr>`)}</tbody></table></div>`}
		<${_e} reasons=${w.value.left_out} people=${r} />`}function Go(){let{state:e,id:t}=w.value;return s`
		${!(e==="done"||e==="stopped")&&s`<p class="actions">
			${e==="running"?s`<button type="button" class="main" onClick=${()=>W("pause")}>${o("notice.pause")}</button>`:s`<button type="button" class="main" onClick=${()=>W("start")}>${o("notice.resume")}</button>`}
			<${zo} /></p>`}
		<${Yo} />
		<h2>${o("notice.again")}</h2>
		<p class="actions">${["moved","cancelled","more"].map(a=>s`<a key=${a} class="button" href=${`#notice-edit/new/${t}/${a}`}>${o(`notice.again.${a}`)}</a>`)}</p>`}var Zo={p:()=>w.value?.state==="running"?W("pause"):w.value?.state==="paused"&&W("start"),e:()=>w.value?.own&&Pe(w.value)&&document.querySelector('a[href^="#notice-edit/"]').click()};function Qo({parts:[e]}){return f(()=>{w.value=$e.value=null,Oe.value="",ce.value=!1},[e]),f(()=>_o(e),[e,w.value?.state,Q.value.count]),J(Zo),w.value===null?s`<h1 class="hidden">${o("notices")}</h1>`:s`
		<${qo} />
		<${Po} />
		${Pe(w.value)?s`<${Ko} />`:s`<${Go} />`}
		<p class="hint">${o("notice.oneKeys")}</p>`}var x=u(null),Me=u({lists:[],desks:[]}),ue=u(null),oe=u({}),Jo=[30,60,120,360,1440,4320],en=[15,30,60,120,360,1440],We=()=>({title:"",to:[{kind:"list",name:"",notice:0,after:0,without:!1}],only:[],start:0,valid:0,urgent:!1,call:!1,street:"",texts:[{language:O.value.languages[0].tag,text:""},{language:null,text:""}]});function tn(e,t){let n=e.again[t]??{};return{...We(),title:`${o(`notice.again.${t}`)}: ${e.title}`.slice(0,100),urgent:!0,valid:120,to:[{kind:"those",name:null,notice:e.id,after:0,without:!1}],texts:e.texts.map(({language:a,text:l})=>({language:a,text:(n[a??"en"]??"")+l}))}}async function on([e,t,n]){x.value=ue.value=null,oe.value={},await m(async()=>{Me.value=await C("audience"),x.value=e!=="new"?await C(`notices/${e}`):t?tn(await C(`notices/${t}`),n):We();for(let{language:a,text:l}of x.value.texts)bt(a,l)})}var R=e=>{x.value={...x.value,...e},ue.value=null},Ee=(e,t,n)=>R({[e]:x.value[e].map((a,l)=>l===t?{...a,...n}:a)}),nn=(e,t)=>R({[e]:x.value[e].filter((n,a)=>a!==t)});async function bt(e,t){try{let n=t?await g("parts",{text:t}):null;oe.value={...oe.value,[e]:n}}catch{oe.value={...oe.value,[e]:null}}}var gt={};function wt(e,t){let{language:n}=x.value.texts[e];Ee("texts",e,{text:t}),clearTimeout(gt[n]),gt[n]=setTimeout(bt,200,n,t)}function an({index:e,text:t,weight:n}){if(!n)return s`<output></output>`;let a=n.letters&&[...n.letters].length<=12;return s`
		<output>${o("notice.weight",$(n.parts))} · ${o("notice.letterCount",$(n.units))}${n.price?` · ${E(n.price)}`:""}</output>
		${n.encoding==="ucs2"&&!a&&s`<p class="hint">${o("notice.script")}</p>`}
		${a&&s`
			<p class="letters" dir="auto"><${ht} text=${t} letters=${n.letters} /></p>
			<p class="hint">${o("notice.dear")}${n.plain&&n.plain_parts<n.parts?` ${o("notice.plainSaves",$(n.plain_parts))}`:""}</p>
			${n.plain&&s`<button type="button" onClick=${()=>{wt(e,n.plain)}}>${o("notice.usePlain")}</button>`}`}`}function sn({index:e,text:{language:t,text:n,recording:a}}){let l=`text-${t??"others"}`;return s`
		<div class="card">
			<label for=${l}><bdi>${M(t)}</bdi></label>
			<textarea id=${l} rows="4" maxlength="1600" dir="auto" lang=${t??void 0} value=${n} onInput=${({target:i})=>wt(e,i.value)}></textarea>
			<${an} index=${e} text=${n} weight=${oe.value[t]} />
			<${xe} language=${t} recording=${a} />
			${a&&s`<button type="button" onClick=${()=>Ee("texts",e,{recording:null})}>${o("notice.noRecording")}</button>`}
		</div>`}function ln(){let{texts:e}=x.value,t=[...O.value.languages.map(({tag:n})=>n),null].filter(n=>!e.some(({language:a})=>a===n));return s`
		<fieldset><legend>${o("notice.texts")}</legend>
			<div class="cards">${e.map((n,a)=>s`<${sn} key=${n.language} index=${a} text=${n} />`)}</div>
			${t.length>0&&s`<label class="inline">${o("notice.addLanguage")}
				<select value="" onChange=${({target:n})=>{R({texts:[...e,{language:n.value==="others"?null:n.value,text:""}]}),n.value=""}}><option value=""></option>${t.map(n=>s`<option key=${n} value=${n??"others"}>${M(n)}</option>`)}</select></label>`}
			<p class="hint">${o("notice.textsHint")}</p>
		</fieldset>`}var rn=()=>[...Me.value.lists.map(({name:e,people:t})=>["list",e,`${e} (${$(t)})`]),...Me.value.lists.filter(({themselves:e})=>e>0).map(({name:e,themselves:t})=>["tag",e,`${e} (${$(t)})`]),...Me.value.desks.map(e=>["desk",e,e])];function cn({index:e,people:t}){let n=t.kind==="those"?`those/${t.notice}`:`${t.kind}/${t.name??""}`,a=rn(),l=({target:i})=>{let[r,...c]=i.value.split("/");Ee("to",e,r==="those"?{kind:r,notice:Number(c[0]),name:null}:{kind:r,name:c.join("/"),notice:0})};return s`
		<li>
			<label><span class="hidden">${o("notice.who")}</span>
				<select required value=${n==="list/"?"":n} onChange=${l}>
					<option value="" disabled>${o("notice.choose")}</option>
					${["list","tag","desk"].map(i=>a.some(([r])=>r===i)&&s`
						<optgroup key=${i} label=${o(`notice.to.${i}`)}>${a.filter(([r])=>r===i).map(([,r,c])=>s`
							<option key=${r} value=${`${i}/${r}`}>${c}</option>`)}</optgroup>`)}
					${t.kind==="those"&&s`<option value=${n}>${o("notice.to.those")} ${t.notice}</option>`}
					<option value="everyone/">${o("notice.to.everyone")}</option>
				</select></label>
			<label><span class="hidden">${o("notice.when")}</span>
				<select value=${t.without?"without":String(t.after)} onChange=${({target:i})=>Ee("to",e,i.value==="without"?{without:!0,after:0}:{without:!1,after:Number(i.value)})}>
					<option value="0">${o("notice.atOnce")}</option>
					${[...new Set([...en,t.after])].filter(Boolean).map(i=>s`<option key=${i} value=${i}>${o("notice.after",U(i))}</option>`)}
					<option value="without">${o("notice.without")}</option>
				</select></label>
			${x.value.to.length>1&&s`<button type="button" onClick=${()=>nn("to",e)}>${o("notice.remove")}</button>`}
		</li>`}function $n(){let{to:e,only:t}=x.value;return s`
		<fieldset><legend>${o("notice.who")}</legend>
			<ul class="lines">${e.map((n,a)=>s`<${cn} key=${a} index=${a} people=${n} />`)}</ul>
			<button type="button" onClick=${()=>R({to:[...e,{...We().to[0],after:60}]})}>${o("notice.addLine")}</button>
			<details open=${t.length>0}><summary>${o("notice.only")}</summary>
				<div class="ticks">${O.value.languages.map(({tag:n,name:a})=>s`
					<label key=${n} class="tick"><input type="checkbox" checked=${t.includes(n)} onChange=${({target:l})=>R({only:l.checked?[...t,n]:t.filter(i=>i!==n)})} /> <bdi>${a}</bdi></label>`)}</div></details>
		</fieldset>`}var un=e=>e?new Date(e-new Date(e).getTimezoneOffset()*6e4).toISOString().slice(0,16):"";function dn(){let{start:e,valid:t,urgent:n,call:a,street:l}=x.value;return s`
		<fieldset class="options"><legend>${o("notice.when")}</legend>
			<label>${o("notice.startAt")}<input type="datetime-local" value=${un(e)} onChange=${({target:i})=>R({start:i.value?new Date(i.value).getTime():0})} /></label>
			<label>${o("notice.valid")}<select value=${String(t)} required=${n} onChange=${({target:i})=>R({valid:Number(i.value)})}>
				<option value="0">${o("notice.always")}</option>
				${[...new Set([...Jo,t])].filter(Boolean).map(i=>s`<option key=${i} value=${i}>${U(i)}</option>`)}</select></label>
			<label class="tick"><input type="checkbox" checked=${n} onChange=${({target:i})=>R({urgent:i.checked,valid:i.checked&&t===0?120:t})} /> ${o("notice.urgent")}</label>
			<label class="tick"><input type="checkbox" checked=${a} onChange=${({target:i})=>R({call:i.checked,texts:x.value.texts.map(r=>({...r,recording:i.checked?r.recording:null}))})} /> ${o("notice.call")}</label>
			<label>${o("notice.street")}<input value=${l??""} pattern="[A-Za-z]{4,12}" maxlength="12" onInput=${({target:i})=>R({street:i.value})} /></label>
		</fieldset>`}var yt=()=>({...x.value,street:x.value.street??""});async function pn(){await m(async()=>{ue.value=await g("rehearsal",yt())})}async function mn(e,t){e.preventDefault(),await m(async()=>{let n=await g(t==="new"?"notices":`notices/${t}/text`,yt());n.pin&&sessionStorage.setItem(`pin-${n.id}`,n.pin),A("notice",String(n.id))})}function hn({parts:e}){if(f(()=>{on(e)},e),x.value===null)return s`<h1 class="hidden">${o("notice.new")}</h1>`;let t=n=>{n.key==="Enter"&&(n.ctrlKey||n.metaKey)&&n.currentTarget.requestSubmit()};return s`
		<h1>${o(e[0]==="new"?"notice.new":"notice.change")}</h1>
		<form class="notice-form" onSubmit=${n=>mn(n,e[0])} onKeyDown=${t}>
			<label>${o("notice.title")}<input id="title" required maxlength="100" dir="auto" value=${x.value.title} onInput=${({target:n})=>R({title:n.value})} /></label>
			<${$n} />
			<${ln} />
			<${dn} />
			<p class="actions"><button type="button" onClick=${pn}>${o("notice.rehearse")}</button> <button class="main">${o("notice.save")}</button></p>
			<p class="hint">${o("notice.saveHint")}</p>
		</form>
		${ue.value&&s`<${Se} notice=${x.value} result=${ue.value} />`}`}var De=u(null),fn=S(),vn=[4,12,26,52],ze={week:["came","machine","person","asked","lost"],topic:["came","machine"],language:["came","machine","person"],hour:["came","machine","person","asked"],desk:["asked","waiting"]},Xe={week:["machine","person"],topic:["machine"],language:["machine","person"],hour:["machine","person"],desk:["asked"]},gn={week:e=>ve(ge(e)),topic:e=>e===""?o("otherTopic"):lt(e),language:e=>O.value.languages.find(({tag:t})=>t===e)?.name??o("unknownLanguage"),hour:e=>`${e}:00`,desk:e=>e},bn=e=>e===null?"–":$(e);function wn({row:e,of:t,most:n}){let a=0;return s`
		<svg class="plot" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
			<rect class="back" width="100" height="10" />
			${t.map(l=>{let i=100*(e[l]??0)/n;return a+=i,s`<rect key=${l} class=${`of-${l}`} x=${a-i} width=${i} height="10" />`})}
		</svg>`}function yn({by:e}){let t=De.value[e],n=Math.max(1,...t.map(a=>Xe[e].reduce((l,i)=>l+(a[i]??0),0)));return s`
		<section class="numbers">
			<h2 id=${`by-${e}`}>${o(`by.${e}`)}</h2>
			${t.length===0?s`<p class="empty">${o("noNumbers")}</p>`:s`
				<div class="sheet" tabindex="0" role="region" aria-labelledby=${`by-${e}`}><table>
					<thead><tr><th scope="col">${o(`by.${e}`)}</th><td class="beside">${Xe[e].map(a=>s`<span key=${a} class=${`key of-${a}`}>${o(`count.${a}`)}</span> `)}</td>
						${ze[e].map(a=>s`<th key=${a} scope="col">${o(`count.${a}`)}</th>`)}</tr></thead>
					<tbody>${t.map(a=>s`
						<tr key=${a.name}><th scope="row"><bdi>${gn[e](a.name)}</bdi></th>
							<td class="beside"><${wn} row=${a} of=${Xe[e]} most=${n} /></td>
							${ze[e].map(l=>s`<td key=${l}>${bn(a[l])}</td>`)}</tr>`)}</tbody>
				</table></div>`}
		</section>`}function kn({parts:[e="12"]}){f(()=>{j(()=>fn([`numbers?weeks=${e}`],n=>{De.value=n}))},[e]);let t=()=>m(()=>at("numbers/export",{weeks:Number(e)},"numbers.csv"));return s`
		<h1>${o("numbers")}</h1>
		<div class="filters">
			${vn.map(n=>s`<button type="button" key=${n} aria-pressed=${String(n)===e} onClick=${()=>A("numbers",String(n))}>${o("weeks",$(n))}</button>`)}
			<button type="button" onClick=${()=>globalThis.print()}>${o("print")}</button>
			<button type="button" onClick=${t}>${o("export")}</button>
		</div>
		${De.value&&s`
			<p class="hint">${o("suppressed",$(De.value.below))}</p>
			${Object.keys(ze).map(n=>s`<${yn} key=${n} by=${n} />`)}`}`}var Ve=u(null),X=u(null),xn=()=>m(async()=>{Ve.value=(await C("staff")).staff});async function Ke(e){X.value=null,await m(async()=>{let t=await g("staff",e);t.link&&(X.value={name:e.name,link:`${location.origin}/desk/#link=${t.link}`})},"saved")&&(Ve.value=(await C("staff")).staff)}var kt=e=>{let t=e.getAll("desks");return t.includes("all")?"all":t.join(" ")};function xt({role:e="volunteer",desks:t="desk"}){let n=t.split(" ");return s`
		<label>${o("roleWord")}<select name="role">${["volunteer","coordinator","admin"].map(a=>s`
			<option key=${a} value=${a} selected=${a===e}>${o(`role.${a}`)}</option>`)}</select></label>
		<fieldset><legend>${o("desks")}</legend>
			${["all",...O.value.desks].map(a=>s`
				<label key=${a} class="tick"><input type="checkbox" name="desks" value=${a} defaultChecked=${n.includes(a)} /> ${a==="all"?o("allDesks"):Fe(a)}</label>`)}
		</fieldset>`}function Cn(){let e=async t=>{t.preventDefault();let n=new FormData(t.target);await Ke({what:"add",name:n.get("name").trim(),role:n.get("role"),desks:kt(n)}),X.value&&t.target.reset()};return s`
		<section><h2>${o("addStaff")}</h2>
			<form class="stack" onSubmit=${e}>
				<label>${o("name")}<input name="name" required maxlength="32" autocapitalize="none" autocomplete="off" pattern="[a-z0-9][a-z0-9._\\-]*" /></label>
				<p class="hint">${o("nameHint")}</p>
				<${xt} />
				<button class="main">${o("addStaff")}</button>
			</form></section>`}function Sn({one:e}){let t=a=>{a.preventDefault();let l=new FormData(a.target);Ke({what:"role",name:e.name,role:l.get("role"),desks:kt(l)})},n=a=>()=>Ke({what:a,name:e.name});return s`
		<li class=${e.disabled?"off":""}>
			<details><summary><bdi>${e.name}</bdi>
				<span class="tag">${o(`role.${e.role}`)}</span>
				${e.disabled&&s`<b class="tag">${o("off")}</b>`}
				${!e.password&&s`<span class="tag">${o("noPassword")}</span>`}
				${e.code&&s`<span class="tag">${o("secondStep")}</span>`}
				<small>${e.desks==="all"?o("allDesks"):e.desks.split(" ").map(Fe).join(", ")}</small></summary>
				<form class="stack" onSubmit=${t}><${xt} role=${e.role} desks=${e.desks} /><button>${o("save")}</button></form>
				<p class="deeds">
					<button type="button" onClick=${n("link")} disabled=${e.disabled}>${o("newLink")}</button>
					<button type="button" onClick=${n(e.disabled?"enable":"disable")} disabled=${e.name===I.value.name}>${o(e.disabled?"enable":"disable")}</button>
				</p>
			</details>
		</li>`}function On(){return f(()=>{X.value=null,xn()},[]),s`
		<h1>${o("staff")}</h1>
		${X.value&&s`<p class="once" role="status">${o("linkOf")} <bdi>${X.value.name}</bdi>: <code dir="ltr">${X.value.link}</code><br />
			<small>${o("linkHint")}</small></p>`}
		<div class="panels">
			<section><h2>${o("staffNow")}</h2><ul class="items members">${Ve.value?.map(e=>s`<${Sn} key=${e.name} one=${e} />`)}</ul></section>
			<${Cn} />
		</div>`}var H=u([]),Ct,Mn=S();async function ne(e){Ct!==e&&(H.value=[]),Ct=e,await Mn([`voices/${e}`],t=>{H.value=t.clips})}var St=e=>O.value.languages.find(t=>t.tag===e),ae=e=>St(e)?.name??e,z=({tag:e,children:t})=>s`
	<p class="aloud" lang=${e} dir=${St(e)?.right_to_left?"rtl":"ltr"}>${t}</p>`;function Ot({addresses:e,label:t,id:n}){let[a,l]=nt(0);return s`<audio id=${n} controls preload="none" src=${e[a]} aria-label=${t} autoplay=${a>0} onEnded=${()=>l((a+1)%e.length)}></audio>`}var _=u(null),K=u(null),V=u(!1);async function Ye(e){({proposal:K.value}=await C(`voices/texts?language=${e}`))}var Ge=(e,t)=>m(async()=>{V.value=!0;try{await e()}finally{V.value=!1}},t),En=(e,t)=>Ge(async()=>{_.value=null,await Z(t),_.value=await g("voices/texts/check",{language:e})}),Dn=e=>Ge(async()=>{await g("voices/texts",{language:e}),_.value=null,await Ye(e)},"texts.proposed"),Mt=(e,t)=>Ge(async()=>{await g("voices/texts/decide",{language:e,what:t,print:K.value.print}),await Ye(e),await ne(e)},t==="accept"?"texts.accepted":"texts.removed");function Et({tag:e,of:{changes:t,all:n,findings:a}}){return s`
		${a.length>0&&s`<h3>${o("texts.wrong",$(a.length))}</h3>
			<ul class="findings">${a.map(({line:l,message:i},r)=>s`<li key=${r}><strong>${o("line",l)}</strong> <bdi lang="en" dir="ltr">${i}</bdi></li>`)}</ul>`}
		<h3>${o("texts.changes",$(n))}</h3>
		<ul class="changes">${t.map(({id:l,before:i,after:r})=>s`
			<li key=${l}><small><bdi lang="en" dir="ltr">${l}</bdi></small>
				${i&&s`<del><${z} tag=${e}>${i}<//></del>`}
				<ins><${z} tag=${e}>${r}<//></ins></li>`)}</ul>
		${n>t.length&&s`<p class="hint">${o("andMore",$(n-t.length))}</p>`}`}function Bn({tag:e}){let{by:t,own:n}=K.value;return s`
		<section class="take"><h3>${o("texts.waits")} <bdi>${t}</bdi></h3>
			<${Et} tag=${e} of=${K.value} />
			${n&&s`<p class="hint">${o("texts.waitsOther")}</p>`}
			<div class="actions">
				${!n&&s`<button type="button" class="main" disabled=${V.value} onClick=${()=>Mt(e,"accept")}>${o("words.accept")}</button>`}
				<button type="button" disabled=${V.value} onClick=${()=>Mt(e,"remove")}>${o("notice.remove")}</button></div></section>`}function Dt({tag:e}){return f(()=>{_.value=K.value=null,m(()=>Ye(e))},[e]),s`
		<details class="about" open=${_.value!==null||K.value!==null}><summary>${o("texts")}</summary>
		<p class="hint">${o("texts.hint")}</p>
		<div class="actions"><a class="button" href=${`api/voices/texts/file?language=${e}`} download=${`${e}.po`}>${o("texts.take")}</a>
			<label class="pick">${o("texts.bring")} <input id="texts-file" type="file" accept=".po,text/x-gettext-translation" disabled=${V.value} onChange=${({target:t})=>t.files.length>0&&En(e,t.files[0])} /></label></div>
		<p role="status">${V.value&&o("voice.working")}</p>
		${_.value&&s`<${Et} tag=${e} of=${_.value} />
			<div class="actions"><button type="button" class="main" disabled=${V.value||_.value.all===0} onClick=${()=>Dn(e)}>${o("words.propose")}</button></div>`}
		${K.value&&s`<${Bn} tag=${e} />`}</details>`}var Bt={rate:8e3,longest:600,tidies:!0};function Rn(e,t){let n=new DataView(new ArrayBuffer(44+2*e.length)),a=(l,i)=>[...i].forEach((r,c)=>n.setUint8(l+c,r.charCodeAt(0)));return a(0,"RIFF"),n.setUint32(4,36+2*e.length,!0),a(8,"WAVEfmt "),n.setUint32(16,16,!0),n.setUint16(20,1,!0),n.setUint16(22,1,!0),n.setUint32(24,t,!0),n.setUint32(28,2*t,!0),n.setUint16(32,2,!0),n.setUint16(34,16,!0),a(36,"data"),n.setUint32(40,2*e.length,!0),e.forEach((l,i)=>n.setInt16(44+2*i,Math.round(Math.max(-1,Math.min(1,l))*32767),!0)),new Uint8Array(n.buffer)}async function Rt(e,{rate:t,longest:n}){let l=await new OfflineAudioContext(1,1,t).decodeAudioData(await e.arrayBuffer()),i=Math.min(l.duration,n),r=new OfflineAudioContext(1,Math.max(1,Math.floor(i*t)),t),c=r.createBufferSource();c.buffer=l,c.connect(r.destination),c.start();let h=await r.startRendering(),p=Rn(h.getChannelData(0),t);return{seconds:Math.max(1,Math.round(i)),sound:URL.createObjectURL(new Blob([p],{type:"audio/wav"})),wave:p}}var Be=class e{static async begin(t=Bt){let n=new e,{tidies:a}=n.shape=t;return n.stream=await navigator.mediaDevices.getUserMedia({audio:{echoCancellation:a,noiseSuppression:a,autoGainControl:a}}),n.recorder=new MediaRecorder(n.stream),n.chunks=[],n.recorder.ondataavailable=({data:l})=>n.chunks.push(l),n.recorder.start(),n}async end(){let t=new Promise(n=>{this.recorder.onstop=n});this.recorder.stop(),await t;for(let n of this.stream.getTracks())n.stop();return Rt(new Blob(this.chunks),this.shape).catch(()=>null)}},Lt=(e,t=Bt)=>Rt(e,t).catch(()=>null);var It={rate:16e3,longest:360,tidies:!1},At=12<<20,Ln=/\.(wav|flac|ogg|oga|opus|mp3)$/i,B=u({state:"none"}),de,Y=0;function Re({message:e,said:t}){ie.value=e,B.value={state:"none",said:t}}async function Ze(e,t){let n=++Y;ie.value=re.value="",B.value={state:"preparing"};try{if(t.size>At)throw new Error("upload");await Z(t);let{seconds:a}=await g("voices/hear",e);n===Y&&(B.value={state:"ready",seconds:a,sound:`api/voices/heard?language=${e.language}&take=${Y}`})}catch(a){n===Y&&Re(a)}}async function Ft(){ie.value=re.value="";let e=++Y;try{let t=await Be.begin(It);if(e!==Y){t.end();return}de=t,B.value={state:"recording"}}catch{Re(new Error("voice-microphone"))}}async function Tt(e){let t=await de.end();de=null,t===null?Re(new Error("voice-microphone")):await Ze(e,new File([t.wave],"voice.wav"))}async function Ht(e,t){if(Ln.test(t.name)&&t.size<=At)return Ze(e,t);let n=await Lt(t,It);return Ze(e,n===null?t:new File([n.wave],"voice.wav"))}function Le(){Y++,de?.end(),de=null,B.value={state:"none"}}async function Nt(e,t,n){ie.value=re.value="",B.value={...B.value,state:"keeping"};try{await g(t,n),await ne(e),re.value="voice.inForce",B.value={state:"none"}}catch(a){Re(a)}}var Ut=(e,t)=>Nt(e.language,"voices/keep",{...e,...t}),_t=e=>Nt(e.language,"voices/back",e);var Pt=u("");function jt(e){let t=H.value.findIndex(a=>a.id===e);return[...H.value.slice(t+1),...H.value.slice(0,Math.max(0,t))].find(({state:a})=>a!=="recorded")?.id}var In=()=>(document.getElementById("taken")??document.getElementById("heard"))?.play();function An({clip:e}){let{files:t}=e.heard;return s`
		<h2>${o("voice.now")} <span class="tag">${o(`voice.${e.state}`)}</span></h2>
		${t.length>0?s`<${Ot} key=${t[0]} id="heard" addresses=${t.map(n=>`/audio/${n}`)} label=${o("voice.now")} />`:s`<p class="hint">${o("voice.silent")}</p>`}`}var se=({name:e})=>s` <kbd aria-hidden="true">${e}</kbd>`;function Fn({onKeep:e}){let{seconds:t,sound:n}=B.value;return s`
		<form class="take" onSubmit=${e}>
			<h2>${o("voice.taken")} <small>${$(t)} s</small></h2>
			<audio id="taken" controls src=${n} aria-label=${o("voice.taken")}></audio>
			<label class="inline">${o("voice.reader")} <input name="reader" dir="auto" maxlength="40" value=${Pt.value} /></label>
			<label class="inline">${o("voice.until")} <input name="until" type="date" /></label>
			<div class="actions"><button class="main">${o("voice.keep")}<${se} name="K" /></button>
				<button type="button" onClick=${Le}>${o("voice.drop")}<${se} name="X" /></button></div>
		</form>`}function Tn({clip:e,actions:t}){let{said:n,state:a}=B.value;return s`
		${n&&s`<p class="hint"><bdi lang="en" dir="ltr">${n}</bdi></p>`}
		<p role="status">${a==="recording"?o("voice.recording"):a==="preparing"||a==="keeping"?o("voice.working"):""}</p>
		${a==="ready"&&s`<${Fn} onKeep=${t.keep} />`}
		<div class="actions">
			<button type="button" class=${a==="ready"?"":"main"} aria-pressed=${a==="recording"} disabled=${a==="preparing"||a==="keeping"} onClick=${t.record}>${o(a==="recording"?"voice.stop":"voice.record")}<${se} name="R" /></button>
			<label class="pick">${o("voice.file")}<${se} name="U" /> <input id="voice-file" type="file" accept="audio/*,.opus" disabled=${a!=="none"&&a!=="ready"} onChange=${t.choose} /></label>
			${(e.own||e.before)&&s`<button type="button" disabled=${a!=="none"} onClick=${t.back}>${o(e.before?"voice.back":"voice.remove")}<${se} name="Z" /></button>`}
		</div>`}function Hn(e,t){let n={language:e,id:t?.id},a=(...l)=>l.includes(B.value.state);return{record:()=>{a("recording")?Tt(n):a("none","ready")&&Ft()},choose:({target:l})=>l.files.length>0&&Ht(n,l.files[0]),back:()=>a("none")&&(t.own||t.before)&&_t(n),keep:l=>{l?.preventDefault();let i=document.querySelector("form.take");if(!a("ready")||!i?.reportValidity())return;let{reader:r,until:c}=Object.fromEntries(new FormData(i));Pt.value=r,Ut(n,{print:t.print,reader:r,until:c})},drop:()=>a("ready","recording")&&Le()}}var qt=()=>I.value.role!=="volunteer";function Wt({tag:e,id:t}){let n=H.value.find(i=>i.id===t),a=Hn(e,n),l=()=>{let i=jt(t);i&&A("voices",e,i)};return f(()=>Le,[t]),J([{key:"l",name:"voice.listen",run:In},{key:"n",name:"voice.next",run:l},...qt()&&n?[{key:"r",name:"voice.record",run:a.record},{key:"k",name:"voice.keep",run:a.keep},{key:"x",name:"voice.drop",run:a.drop},{key:"u",name:"voice.file",run:()=>document.getElementById("voice-file").click()},{key:"z",name:"voice.back",run:a.back}]:[]]),s`
		<div class="top"><a class="back" href=${`#voices/${e}`} aria-label=${o("voice.list")}>${document.documentElement.dir==="rtl"?"→":"←"}</a>
			<h1><bdi lang="en" dir="ltr">${t}</bdi> · <span lang=${e}>${ae(e)}</span></h1></div>
		${n&&s`
			<section class="studio" aria-label=${o("voice.aloud")}><${z} tag=${e}>${n.text}<//></section>
			${qt()&&s`<${Tn} clip=${n} actions=${a} />`}
			<${An} clip=${n} />`}
		<div class="actions"><button type="button" onClick=${l} disabled=${!jt(t)}>${o("voice.next")}<${se} name="N" /></button></div>`}var Ie=u({languages:[],clips:{}}),pe=u("todo"),le=u(0),Je=60,Nn=S(),Qe=["recorded","synthetic","missing","stale","expired"],et={recorded:"●",synthetic:"◐",missing:"○",stale:"↻",expired:"✕"},Xt=e=>pe.value===""||e===pe.value||pe.value==="todo"&&e&&e!=="recorded";function Un({chosen:e}){return s`
		<div class="sheet" tabindex="0" role="region" aria-label=${o("voices")}><table>
			<thead><tr><th scope="col">${o("field.language")}</th>${Qe.map(t=>s`<th key=${t} scope="col"><span aria-hidden="true">${et[t]} </span>${o(`voice.${t}`)}</th>`)}</tr></thead>
			<tbody>${Ie.value.languages.map(t=>s`
				<tr key=${t.language}><th scope="row"><a href=${`#voices/${t.language}`} aria-current=${t.language===e?"true":void 0} lang=${t.language}>${ae(t.language)}</a></th>
					${Qe.map(n=>s`<td key=${n}>${$(t[n])}</td>`)}</tr>`)}</tbody>
		</table></div>`}function _n({chosen:e}){return s`
		<div class="actions">
			<label class="inline">${o("voice.state")} <select value=${pe.value} onChange=${({target:t})=>{pe.value=t.value,le.value=Je}}>
				<option value="todo">${o("voice.todo")}</option>
				${Qe.map(t=>s`<option key=${t} value=${t}>${o(`voice.${t}`)}</option>`)}
				<option value="">${o("voice.any")}</option></select></label>
			<label class="inline">${o("language")} <select value=${e??""} onChange=${({target:t})=>A("voices",...t.value?[t.value]:[])}>
				<option value="">${o("voice.eachLanguage")}</option>
				${Ie.value.languages.map(({language:t})=>s`<option key=${t} value=${t} lang=${t}>${ae(t)}</option>`)}</select></label>
		</div>`}var zt=({all:e})=>e>le.value&&s`
	<button type="button" onClick=${()=>{le.value+=Je}}>${o("more")}</button>`;function jn(){let{languages:e,clips:t}=Ie.value,n=Object.entries(t).filter(([,a])=>a.some(Xt));return n.length===0?s`<p class="empty">${o("voice.none")}</p>`:s`
		<h2 role="status">${o("voice.phrases",$(n.length))}</h2>
		<div class="sheet voices" tabindex="0" role="region" aria-label=${o("voice.phrase")}><table>
			<thead><tr><th scope="col">${o("voice.phrase")}</th>${e.map(({language:a})=>s`<th key=${a} scope="col" lang=${a}>${ae(a)}</th>`)}</tr></thead>
			<tbody>${n.slice(0,le.value).map(([a,l])=>s`
				<tr key=${a}><th scope="row"><bdi lang="en" dir="ltr">${a}</bdi></th>
					${l.map((i,r)=>s`<td key=${e[r].language}>${i&&s`
						<a class=${i} href=${`#voices/${e[r].language}/${encodeURIComponent(a)}`}><span aria-hidden="true">${et[i]}</span><span class="hidden">${o(`voice.${i}`)}</span></a>`}</td>`)}</tr>`)}</tbody>
		</table></div>
		<${zt} all=${n.length} />`}function qn({tag:e}){let t=H.value.filter(({state:n})=>Xt(n));return t.length===0?s`<p class="empty">${o("voice.none")}</p>`:s`
		<h2 role="status">${o("voice.toRead",$(t.length))}</h2>
		<p class="hint">${o("voice.toReadHint")}</p>
		<ol class="reading">${t.slice(0,le.value).map(({id:n,state:a,text:l})=>s`
			<li key=${n}><${z} tag=${e}>${l}<//>
				<a href=${`#voices/${e}/${encodeURIComponent(n)}`}><bdi lang="en" dir="ltr">${n}</bdi></a> <small>${et[a]} ${o(`voice.${a}`)}</small></li>`)}</ol>
		<${zt} all=${t.length} />`}function Pn({parts:[e,t]}){return f(()=>{le.value=Je,j(async()=>{e&&await ne(e),t||await Nn(["voices"],n=>{Ie.value=n})})},[e]),t?s`<${Wt} tag=${e} id=${t} />`:s`
		<h1>${o("voices")}</h1>
		<p class="hint">${o("voice.hint")}</p>
		<${Un} chosen=${e} />
		<${_n} chosen=${e} />
		${e&&e!==O.value.languages[0].tag&&I.value.role!=="volunteer"&&s`<${Dt} tag=${e} />`}
		${e?s`<${qn} tag=${e} />`:s`<${jn} />`}`}var Wn=20,me=u(null),Ae=u(null),F=u(null),Xn=S(),Kt=()=>Xn(["words"],e=>{me.value=e}),tt=e=>o(`concept.${e}`).replace(/^concept\./,""),Vt=e=>e===null?o("words.anyLanguage"):M(e),ot=(e,t)=>m(async()=>{await g(e,t),Ae.value=F.value=null,await Kt()});async function zn(e,t,n){F.value=null,t&&await m(async()=>{F.value=await g("words/clashes",{form:e,concept:t,language:n})})}function Kn({group:e}){let t=({currentTarget:l})=>{let{concept:i,language:r}=Object.fromEntries(new FormData(l));zn(e.text,i,r)},n=l=>{l.preventDefault(),ot("words",{form:e.text,...Object.fromEntries(new FormData(l.target))})},a=F.value?.wrong_word;return s`
		<form class="actions" onChange=${t} onSubmit=${n}>
			<label class="inline">${o("words.means")} <select name="concept" required autofocus>
				<option value=""></option>${me.value.concepts.map(l=>s`<option key=${l} value=${l}>${tt(l)}</option>`)}</select></label>
			<label class="inline">${o("words.in")} <select name="language" defaultValue=${e.language??""}>
				<option value="">${o("words.anyLanguage")}</option>
				${O.value.languages.map(({tag:l,name:i})=>s`<option key=${l} value=${l} selected=${l===e.language}>${i}</option>`)}</select></label>
			<button class="main" disabled=${!!a}>${o("words.propose")}</button>
			<output role="status">${a?o(a):F.value&&F.value.clashes.length===0&&o("words.free")}</output>
			${F.value?.clashes.length>0&&s`<ul class="clashes">${F.value.clashes.map((l,i)=>s`
				<li key=${i}>${o(`words.clash.${l.code}`)}: <bdi>${l.form}</bdi> (${tt(l.concept)}, ${Vt(l.language)})</li>`)}</ul>`}
		</form>`}function Vn({group:e,most:t}){let n=Ae.value===e.text;return s`
		<li>
			<div class="what"><strong><bdi lang=${e.language??void 0}>${e.text}</bdi></strong>
				<${P} share=${e.texts/t} />
				<small>${e.people>=Wn&&"≥ "}${o("words.people",$(e.people))} · ${o("words.texts",$(e.texts))} · <time>${b(e.last)}</time>
					${e.language&&s`<span class="tag">${e.language}</span>`}</small></div>
			${e.word&&s`<button type="button" aria-expanded=${n} onClick=${()=>{F.value=null,Ae.value=n?null:e.text}}>${o("words.makeOne")}</button>`}
			${n&&s`<${Kn} group=${e} />`}
		</li>`}function Yn({word:e}){let{form:t,concept:n,language:a,by:l,accepted:i,own:r}=e,c={form:t,concept:n,language:a??""};return s`
		<li class=${i?"":"live"}>
			<div class="what"><strong><bdi>${t}</bdi></strong> = ${tt(n)} <span class="tag">${Vt(a)}</span>
				<small>${o("words.by")} <bdi>${l}</bdi>${i?s` · ${o("words.acceptedBy")} <bdi>${i}</bdi>`:s` · ${o(r?"words.waitsOther":"words.waits")}`}</small></div>
			${!i&&!r&&s`<button type="button" class="main" onClick=${()=>ot("words/decide",{what:"accept",...c})}>${o("words.accept")}</button>`}
			<button type="button" onClick=${()=>ot("words/decide",{what:"remove",...c})}>${o("notice.remove")}</button>
		</li>`}function Gn(){if(f(()=>{me.value=Ae.value=F.value=null,m(Kt)},[]),me.value===null)return s`<h1>${o("words")}</h1>`;let{groups:e,own:t,hidden:n,texts:a}=me.value,l=Math.max(...e.map(i=>i.texts));return s`
		<h1>${o("words")}</h1>
		<p class="hint">${o("words.hint")}</p>
		${t.length>0&&s`<h2>${o("words.own")}</h2><ul class="tasks">${t.map(i=>s`<${Yn} key=${`${i.form} ${i.concept} ${i.language}`} word=${i} />`)}</ul>`}
		<h2>${o("words.unknown")}</h2>
		${e.length===0&&s`<p class="empty">${o("words.none")}</p>`}
		<ul class="tasks">${e.map(i=>s`<${Vn} key=${i.text} group=${i} most=${l} />`)}</ul>
		<p class="hint">${o("words.looked",$(a))}${n>0?` ${o("words.hidden",$(n))}`:""}</p>`}var wl="e0105b53a51d636e0adee4b0927b493d";export{Gt as Audit,io as Flows,vo as House,Eo as Import,Qo as Notice,hn as NoticeEdit,To as Notices,kn as Numbers,On as StaffView,Pn as Voices,Gn as Words,wl as made};
