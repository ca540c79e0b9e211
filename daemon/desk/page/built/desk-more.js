// SPDX-License-Identifier: AGPL-3.0-or-later
// made by daemon/desk/page/build from d928162d764b5b648240034f53e450d6
// with preact, htm, signals and lean-qr: licences.txt
import{A as E,B as N,D as O,F as j,G as ne,H as Y,J as A,K as h,L as q,O as G,Q as me,b as s,c as Qe,d as f,f as d,g as S,h as C,i as y,j as $e,k as Je,l as ue,m as de,p as o,q as et,r as tt,s as _,t as ot,u as nt,w as pe,x as g,y as at,z as $}from"./desk-chunk.js";var Pt=100,he=d([]),lt=d(!1),st=(e=0)=>h(async()=>{let t=(await S(`audit?before=${e}`)).entries;he.value=e?[...he.value,...t]:t,lt.value=t.length===Pt});function Wt(){return f(()=>{st()},[]),s`
		<h1>${o("audit")}</h1>
		<p class="hint">${o("auditHint")} <code dir="ltr">passaparola audit verify</code></p>
		<div class="sideways" tabindex="0" role="region" aria-label=${o("audit")}><table>
			<thead><tr><th scope="col">${o("whenWord")}</th><th scope="col">${o("whoWord")}</th><th scope="col">${o("whatWord")}</th><th scope="col">${o("about")}</th></tr></thead>
			<tbody>${he.value.map(e=>s`
				<tr key=${e.id}>
					<td><time>${g(e.at)}</time></td>
					<td><bdi>${e.staff??o("commandLine")}</bdi></td>
					<td>${et("audit",e.did.split(" ")[0])} <bdi lang="en" dir="ltr">${e.did.split(" ")[1]}</bdi></td>
					<td>${e.person?s`<a href=${`#person/${e.person}`}><bdi dir="ltr">${e.person}</bdi></a>`:e.thing||""}</td>
				</tr>`)}</tbody>
		</table></div>
		${lt.value&&s`<button type="button" onClick=${()=>st(he.value.at(-1).id)}>${o("more")}</button>`}`}var Z=({flow:e,step:t})=>`${e}.${t}`;function Ae(e,t){let n=(e[t-1]??"").trim(),a=n.search(/\s*(->|→|–>)/);return a>0?n.slice(0,a):n.split(/\s/)[0]}function Xt(e,t){let n=new Map;for(let{name:a,arrows:l}of e.steps)for(let i of l){let r=Z({flow:e.name,step:a}),c=i.flow===e.name?Z(i):i.flow;if(r===c)continue;let m=`${r} ${c}`,p=n.get(m)??{id:m,from:r,to:c,labels:[],times:0},v=Ae(t,i.line);p.labels.includes(v)||p.labels.push(v),n.set(m,p)}return[...n.values()]}function Kt(e,t,n){let a=new Map([[t,null]]),l=[t];for(let r of l){if(r===n)break;for(let c of e)c.from===r&&!a.has(c.to)&&(a.set(c.to,c),l.push(c.to))}let i=[];for(let r=a.get(n);r;r=a.get(r.from))i.push(r);return i}function zt(e,t){let n=Z({flow:e.name,step:e.steps[0].name}),a=new Map([[n,0]]),l=[n],i=()=>{for(let c of l)for(let{from:m,to:p}of t)m===c&&!a.has(p)&&(a.set(p,a.get(m)+1),l.push(p))};i();for(let{name:c}of e.steps){let m=Z({flow:e.name,step:c});a.has(m)||(a.set(m,0),l.push(m),i())}let r=[];for(let c of l)(r[a.get(c)]??=[]).push(c);return r}function it(e,t){let n=(e.text??"").split(`
`),a=Xt(e,n);for(let{from:p,flow:v,step:w,times:L}of e.chosen)for(let u of Kt(a,Z({flow:e.name,step:p}),v===e.name?Z({flow:v,step:w}):v))u.times+=L;let l=zt(e,a),r=Math.max(...l.map(p=>p.length))*178-28+40+40,c=new Map;l.forEach((p,v)=>p.forEach((w,L)=>{let u=40+(r-40-40-p.length*178+28)/2+L*178;c.set(w,{place:w,x:t?r-u-150:u,y:20+v*114,width:150,height:40,name:w.slice(w.indexOf(".")+1),isOther:!w.includes(".")})}));let m=Math.max(1,...a.map(({times:p})=>p));for(let p of a){let v=c.get(p.from),w=c.get(p.to),L=v.x+150/2,u=w.x+150/2,k=w.y>v.y,V=v.x+150+16;p.path=k?`M${L},${v.y+40} C${L},${v.y+40+36} ${u},${w.y-40} ${u},${w.y-6}`:`M${v.x+150},${v.y+40/2} C${V+24},${v.y+40/2} ${V+24},${w.y+40/2} ${w.x+150+6},${w.y+40/2}`,p.labelX=k?L+(u-L)*.62:V+4,p.labelY=k?v.y+40+(w.y-v.y-40)*.6:(v.y+w.y+40)/2,p.weight=1+4*p.times/m,p.isBack=!k}return{nodes:[...c.values()],arrows:a,lines:n,width:r,height:l.length*114-74+40}}var rt=d(null),F=d(null),Vt=C();function Yt(){return f(()=>{h(async()=>{({flows:rt.value}=await S("flows"))})},[]),s`
		<h1>${o("flows")}</h1>
		<p class="hint">${o("flows.hint")}</p>
		<ul class="tasks">${rt.value?.map(e=>s`
			<li key=${e.name}><div class="what"><a href=${`#flows/${e.name}`}><strong>${e.name}</strong> <span dir="auto" lang="en">${e.about}</span></a>
				<small>${o("flows.steps",$(e.steps))}
					${e.text&&s`<span class="tag">${o("flows.text")}</span>`}${e.call&&s`<span class="tag">${o("flows.call")}</span>`}
					${e.findings>0&&s`<b class="tag">${o("flows.findings",$(e.findings))}</b>`}</small></div></li>`)}</ul>`}var Gt=e=>document.getElementById(`line-${e}`)?.scrollIntoView({block:"center"});function ct(e,t){e.preventDefault();let{line:n}=F.value.steps.find(l=>l.name===t);Gt(n);let a=document.getElementById(`line-${n}`);a.tabIndex=-1,a.focus({preventScroll:!0})}function Zt(){let e=F.value,t=it(e,ue[de.value].direction==="rtl"),n=new Set(e.steps.filter(a=>a.asks).map(({name:a})=>a));return s`
		<div class="picture" tabindex="0" role="region" aria-label=${o("flows.picture")}>
			<svg width=${t.width} height=${t.height} viewBox=${`0 0 ${t.width} ${t.height}`} role="group" aria-label=${e.name} dir="ltr">
				<defs><marker id="tip" viewBox="0 0 8 8" refX="6" refY="4" markerWidth="8" markerHeight="8" markerUnits="userSpaceOnUse" orient="auto"><path d="M0,0 L8,4 L0,8 z" /></marker></defs>
				${t.arrows.map(a=>s`<path key=${a.id} class=${`arrow ${a.times>0?"gone":""} ${a.isBack?"back":""}`} d=${a.path} stroke-width=${a.weight} marker-end="url(#tip)" />`)}
				${t.nodes.map(a=>s`
					<a key=${a.place} href=${a.isOther?`#flows/${a.place}`:`#flows/${e.name}/${a.name}`} onClick=${a.isOther?void 0:l=>ct(l,a.name)}>
						<rect class=${a.isOther?"other":n.has(a.name)?"asks":"node"} x=${a.x} y=${a.y} width=${a.width} height=${a.height} rx=${a.isOther?20:6} />
						<text x=${a.x+a.width/2} y=${a.y+a.height/2+5} text-anchor="middle">${a.name}</text></a>`)}
				${t.arrows.filter(a=>!a.isBack||a.times>0).map(a=>s`<text key=${a.id} class="said" x=${a.labelX} y=${a.labelY} text-anchor="middle">${a.labels[0].slice(0,18)}${(a.labels[0].length>18||a.labels.length>1)&&"…"}${a.times>0&&s`<tspan class="times"> ${$(a.times)}</tspan>`}</text>`)}
			</svg>
		</div>
		<p class="hint">${o("flows.key")}</p>`}function Qt(){let e=F.value,t=e.text.split(`
`);return s`
		<h2>${o("flows.list")}</h2>
		<ol class="steps">${e.steps.map(n=>s`
			<li key=${n.name}><a href=${`#flows/${e.name}/${n.name}`} onClick=${a=>ct(a,n.name)}><strong>${n.name}</strong></a>
				${n.asks&&s` <span class="tag">${o("flows.asks")}</span>`}
				<ul>${n.arrows.map((a,l)=>{let i=a.flow===e.name?a.step:a.flow;return s`<li key=${l}><code dir="ltr">${Ae(t,a.line)} → ${i}</code></li>`})}</ul></li>`)}</ol>
		${e.chosen.length>0&&s`<h2>${o("flows.chosen")}</h2><div class="scroll"><table>
			<thead><tr><th scope="col">${o("flows.from")}</th><th scope="col">${o("flows.to")}</th><th scope="col" class="number">${o("flows.times")}</th></tr></thead>
			<tbody>${e.chosen.map((n,a)=>s`<tr key=${a}><th scope="row">${n.from}</th><td>${n.flow===e.name?n.step:`${n.flow}.${n.step}`}</td><td class="number">${$(n.times)}</td></tr>`)}</tbody></table></div>`}`}function Jt(){let e=F.value,t=a=>e.findings.filter(l=>l.line===a),n=e.findings.filter(a=>a.line===0);return s`
		<h2>${o("flows.file")}</h2>
		<p class="hint">${o("flows.where")} <code dir="ltr">${e.file}</code></p>
		${n.length>0&&s`<details><summary>${o("flows.findings",$(n.length))}</summary><ul class="findings" lang="en" dir="ltr">${n.map((a,l)=>s`<li key=${l} class=${a.level}>${a.message}</li>`)}</ul></details>`}
		<div class="file" tabindex="0" role="region" aria-label=${o("flows.file")} dir="ltr"><ol>${e.text.split(`
`).map((a,l)=>s`
			<li key=${l} id=${`line-${l+1}`}><code>${a}</code>${t(l+1).map((i,r)=>s`<p key=${r} class=${i.level} lang="en">${i.message}</p>`)}</li>`)}</ol></div>`}function eo({name:e}){return f(()=>{F.value=null,h(()=>Vt([`flows/${encodeURIComponent(e)}`],t=>{F.value=t}))},[e]),F.value===null?s`<h1>${e}</h1>`:s`
		<h1>${F.value.name}</h1>
		<p><span lang="en" dir="auto">${F.value.about}</span></p>
		<p class="actions"><a class="button" href="#flows">${o("flows")}</a> <a class="button" href="../phone/" target="_blank" rel="noopener">${o("flows.phone")}</a></p>
		<${Zt} />
		<div class="flow"><section><${Qt} /></section><section class="beside"><${Jt} /></section></div>`}var to=({parts:[e]})=>e?s`<${eo} name=${e} />`:s`<${Yt} />`;var Ie=d(null),fe=d(null),oo=15e3,no={done:"✓",open:"○",wrong:"✗",yourself:"?"},ao=C(),$t=()=>q(()=>ao(["house"],e=>{Ie.value=e})),so=()=>q(async()=>{({settings:fe.value}=await S("house/settings"))});function lo({step:e}){return s`
		<li class=${`step ${e.state}`}>
			<b aria-hidden="true">${no[e.state]}</b>
			<div>
				<strong>${o(`step.${e.step}`)}</strong> ${e.of&&s`<bdi class="tag">${e.of}</bdi>`}
				<span class="hidden">${o(`state.${e.state}`)}</span>
				${e.at>0&&s` <small><time>${g(e.at)}</time></small>`}
				${e.state!=="done"&&s`<p>${o(`how.${e.step}`)}</p>`}
			</div>
		</li>`}function io({accounts:e}){return s`
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
					<td>${t.heard>0?s`<time>${g(t.heard)}</time>`:"–"}</td>
				</tr>`)}</tbody>
		</table></div>`}function ro({spending:e,cap:t}){let n=Math.max(t,...e.map(a=>a.euro),.01);return s`
		<h2>${o("spending")}</h2>
		<p>${t>0?o("capIs",E(t)):o("noCap")}</p>
		${e.length===0?s`<p class="empty">${o("nothingSpent")}</p>`:s`
			<div class="sheet" tabindex="0" role="region" aria-label=${o("spending")}><table>
				<thead><tr><th scope="col">${o("day.word")}</th><th scope="col">${o("euro.word")}</th><th scope="col">${o("texts")}</th><th scope="col">${o("calls.word")}</th></tr></thead>
				<tbody>${e.map(a=>s`
					<tr key=${a.day}><td><time>${pe(me(a.day))}</time></td>
						<td>${E(a.euro)} <meter min="0" max=${n} high=${t>0?t*.8:void 0} value=${a.euro} aria-label=${E(a.euro)}></meter></td>
						<td>${$(a.texts)}</td><td>${$(a.calls)}</td></tr>`)}</tbody>
			</table></div>`}`}function co(){return s`
		<h2>${o("settings")}</h2>
		<p class="hint">${o("settingsHint")}</p>
		${fe.value===null?s`<button type="button" onClick=${so}>${o("showSettings")}</button>`:s`
			<pre class="sheet" tabindex="0" dir="ltr" role="region" aria-label=${o("settings")}>${fe.value.map(({name:e,value:t})=>`${e} ${t}`).join(`
`)}</pre>`}`}function $o(){if(f(()=>{fe.value=null,$t();let p=setInterval($t,oo);return()=>clearInterval(p)},[]),Ie.value===null)return s`<h1>${o("house")}</h1>`;let{wrong:e,steps:t,accounts:n,spending:a,cap:l,reload:i,reloaded:r,why:c}=Ie.value,m=t.filter(({state:p})=>p!=="done"&&p!=="yourself").length;return s`
		<h1>${o("house")}</h1>
		${e?s`<p class="wrong" role="status">${o(`house.${e}`)}</p>`:s`<p class="held" role="status">${o("allWell")}</p>`}
		${i&&s`<p class=${i==="refused"?"wrong":"hint"}>${o(`reload.${i}`)} <time>${g(r)}</time>${c&&s` <bdi lang="en" dir="ltr">${c}</bdi>`}</p>`}
		<h2>${o("firstSteps")}${m>0?` · ${o("toDo",$(m))}`:""}</h2>
		<ol class="steps">${t.map(p=>s`<${lo} key=${p.step+p.of} step=${p} />`)}</ol>
		${n.length>0&&s`<${io} accounts=${n} />`}
		<${ro} spending=${a} cap=${l} />
		${N.value.role==="admin"&&s`<${co} />`}`}var uo=["appointments","cases","people"],U=d(null),B=d(null),Q=d(null),po=500;function ut(){U.value=B.value=Q.value=null}async function mo(e,t){ut(),await h(async()=>{await $e(t,n=>{B.value={what:"reading",done:n,all:t.size}}),U.value=await y("import/check",{what:e})}),B.value=null}var ho=()=>new Promise(e=>{setTimeout(e,po)});async function fo(e,t){t.preventDefault();let n=t.target.elements.cancel_missing?.checked??!1;await h(async()=>{let a=await y("import",{what:e,cancel_missing:n}),{import:l,pieces:i,rows:r}=a;for(let c=0;c<i;c++)B.value={what:"sending",done:c,all:i},a=await y(`import/${l}`,{piece:c});for(;!a.ended;)B.value={what:"putting",done:a.put,all:r},await ho(),a=await S(`import/${l}`);Q.value={rows:r,cancelled:a.cancelled??0},U.value=null}),B.value=null}function vo({finding:e}){let t=o(`bad.${e.code}`);return s`<li>${e.line>0&&s`<strong>${o("line",e.line)}</strong>: `}
		${t===`bad.${e.code}`?s`<span lang="en" dir="ltr">${e.message}</span>`:s`${t} <small lang="en" dir="ltr">${e.message}</small>`}</li>`}function go(){let{wrong:e,findings:t}=U.value;return s`
		<section role="alert">
			<h2>${o("badRows",$(e))}</h2>
			<p>${o("nothingImported")}</p>
			<ul class="findings">${t.map(n=>s`<${vo} key=${`${n.line}${n.code}${n.message}`} finding=${n} />`)}</ul>
			${e>t.length&&s`<p class="hint">${o("andMore",$(e-t.length))}</p>`}
		</section>`}var bo=["number","code","starts_ms","place","desk","case_number","state","name","language"],wo=(e,t)=>e==="starts_ms"?g(t):t;function yo({what:e}){let{rows:t,people:n,first:a,findings:l}=U.value,i=bo.filter(r=>a.some(c=>c[r]!==void 0));return s`
		<section>
			<h2 role="status">${o("rowsFine",$(t))}</h2>
			${n<t&&s`<p>${o("rowsOfOne",$(t-n))}</p>
				<ul class="findings">${l.map(r=>s`<li key=${r.line}><strong>${o("line",r.line)}</strong>: ${o(`bad.${r.code}`)}</li>`)}</ul>`}
			<div class="sheet" tabindex="0" role="region" aria-label=${o("firstRows")}><table>
				<thead><tr>${i.map(r=>s`<th key=${r} scope="col">${o(`column.${r}`)}</th>`)}</tr></thead>
				<tbody>${a.map((r,c)=>s`<tr key=${c}>${i.map(m=>s`<td key=${m}><bdi>${wo(m,r[m])}</bdi></td>`)}</tr>`)}</tbody>
			</table></div>
			<form onSubmit=${r=>fo(e,r)}>
				${e==="appointments"&&s`
					<label class="tick"><input type="checkbox" name="cancel_missing" /> ${o("cancelMissing")}</label>
					<p class="hint">${o("cancelMissingHint")}</p>`}
				<button class="main" id="put" disabled=${B.value!==null}>${o("importRows",$(t))}</button>
			</form>
		</section>`}function ko({parts:[e="appointments"]}){return f(()=>{ut(),document.querySelector("#file")?.focus()},[e]),s`
		<h1>${o("import")}</h1>
		<div class="filters">${uo.map(t=>s`<a key=${t} href=${`#import/${t}`} aria-current=${t===e?"page":void 0}>${o(t)}</a>`)}</div>
		<p>${o("importHint")}</p>
		<p class="hint"><code dir="ltr">${o(`columns.${e}`)}</code></p>
		<label>${o("file")}<input id="file" type="file" accept=${e==="appointments"?".csv,.ics,text/csv,text/calendar":".csv,text/csv"} onChange=${({target:t})=>{t.files.length>0&&mo(e,t.files[0])}} /></label>
		${B.value&&s`<p role="status">${o(`step.${B.value.what}`)} <progress value=${B.value.done} max=${Math.max(1,B.value.all)} aria-label=${o(`step.${B.value.what}`)}></progress></p>`}
		${U.value&&(U.value.wrong>0?s`<${go} />`:U.value.rows===0?s`<p role="status">${o("noRows")}</p>`:s`<${yo} what=${e} />`)}
		${Q.value&&s`<p class="held" role="status">${o("imported",$(Q.value.rows))}${Q.value.cancelled>0?` ${o("cancelledToo",$(Q.value.cancelled))}`:""} <a href=${e==="people"?"#inbox":`#${e}`}>${o("look")}</a></p>`}`}var M=e=>e===null?o("notice.others"):O.value.languages.find(t=>t.tag===e)?.name??e,T=e=>e%1440===0?o("notice.days",$(e/1440)):e%60===0?o("notice.hours",$(e/60)):o("notice.minutes",$(e)),ve=({kind:e,name:t,notice:n})=>s`${o(`notice.to.${e}`)} ${e==="those"?s`<a href=${`#notice/${n}`}>${n}</a>`:s`<bdi>${t}</bdi>`}`,ge=({after:e,without:t})=>t?o("notice.without"):e===0?o("notice.atOnce"):o("notice.after",T(e)),be=({language:e,recording:t})=>t&&s`
	<audio controls preload="none" src=${`/audio/notices/${t}`} aria-label=${`${o("notice.recording")}: ${M(e)}`}></audio>`;function dt({text:e,letters:t}){let n=[];for(let a of e){let l=t.includes(a),i=n.at(-1);i?.marked===l&&!l?i.text+=a:n.push({marked:l,text:a})}return n.map(({marked:a,text:l},i)=>a?s`<mark key=${i}>${l}</mark>`:l)}var P=6e4,we=1440*P,W=({share:e,kind:t="",size:n=""})=>s`
	<svg class=${`measure ${n}`} aria-hidden="true" preserveAspectRatio="none" viewBox="0 0 100 10"><rect class=${t} width=${Math.max(e>0?.5:0,100*e)} height="10" /></svg>`,He=(e,t)=>t>0?e/t:0;function xo({result:e}){let t=Math.max(...e.texts.map(({people:n})=>n));return s`
		<div class="scroll"><table>
			<caption>${o("notice.perLanguage")}</caption>
			<thead><tr><th scope="col">${o("notice.language")}</th><th scope="col" class="number">${o("notice.people")}</th><th class="wide"><span class="hidden">${o("notice.bar")}</span></th>
				<th scope="col" class="number">${o("notice.parts")}</th><th scope="col" class="number">${o("notice.cost")}</th></tr></thead>
			<tbody>${e.texts.map(n=>s`
				<tr key=${n.language}><th scope="row"><bdi>${M(n.language)}</bdi><${W} size="narrow" share=${He(n.people,t)} /></th><td class="number">${$(n.people)}</td>
					<td class="wide"><${W} share=${He(n.people,t)} /></td>
					<td class="number">${$(n.parts*n.people)} <small>${o("notice.each",$(n.parts))}</small>${n.seconds>0&&s` <small>${o("notice.seconds",$(n.seconds))}</small>`}</td><td class="number">${E(n.cost/1e6)}</td></tr>`)}</tbody>
			<tfoot><tr><th scope="row">${o("notice.together")}</th><td class="number">${$(e.people)}</td><td class="wide"></td><td class="number">${$(e.parts)}</td><td class="number">${E(e.cost/1e6)}</td></tr></tfoot>
		</table></div>`}function Ne({reasons:e,people:t}){let n=Object.entries(e),a=n.reduce((l,[,i])=>l+i,t);return n.length>0&&s`
		<div class="scroll"><table>
			<caption>${o("notice.leftOut")}</caption>
			<tbody>${n.map(([l,i])=>s`
				<tr key=${l}><th scope="row">${o(`notice.reason.${l}`)}</th><td class="number">${$(i)}</td><td class="wide"><${W} kind="out" share=${He(i,a)} /></td></tr>`)}</tbody>
		</table></div>`}function Co([e,t],n,a){let l=[];if(e===t)return l;for(let i=n-we;i<a&&l.length<40;i+=we){let r=new Date(i).setHours(0,0,0,0),c=new Date(r).setHours(0,e),m=new Date(e<t?r:r+we+36e5).setHours(0,t);m>n&&c<a&&l.push([Math.max(c,n),Math.min(m,a)])}return l}var Fe=26,So=[10,30,60,120,180,360,720,1440,2880,5760,14400];function Oo({notice:e,result:t}){let n=t.to.filter(u=>u.starts>0),a=t.starts-10*P,l=Math.max(t.ends+10*P,a+60*P),i=ue[de.value].direction==="rtl",r=u=>100*(u-a)/(l-a),c=(u,k)=>{let V=Math.max(.7,r(k)-r(u));return{x:`${i?100-r(u)-V:r(u)}%`,width:`${V}%`}},m=P*(So.find(u=>(l-a)/P/u<=6)??20*1440),p=[];for(let u=new Date(a).setHours(0,0,0,0);u<l&&p.length<12;u+=m)r(u)>3&&r(u)<97&&p.push(u);let v=n.length*Fe+24,w=Co(t.quiet,a,l),L=`${o("notice.starts")} ${g(t.starts)}, ${o("notice.ends")} ${g(t.ends)}`;return s`
		<figure>
			<figcaption>${o("notice.when")}</figcaption>
			<svg class="time" role="img" aria-label=${L} width="100%" height=${v}>
				${w.map(([u,k])=>s`<rect key=${u} class="quiet" ...${c(u,k)} y="0" height=${v-20} />`)}
				${p.map(u=>s`<g key=${u}>
					<line x1=${c(u,u).x} x2=${c(u,u).x} y1="0" y2=${v-20} />
					<text x=${c(u,u).x} y=${v-5} text-anchor="middle">${m>=we?new Date(u).getDate():at(u)}</text></g>`)}
				${n.map((u,k)=>s`<rect key=${k} class="lane" ...${c(u.starts,u.ends)} y=${k*Fe+4} height=${Fe-8} rx="3" />`)}
			</svg>
			${w.length>0&&s`<p class="hint"><svg class="key" aria-hidden="true" width="14" height="14"><rect class="quiet" width="14" height="14" /></svg> ${o("notice.quiet")}</p>`}
			<div class="scroll"><table>
				<thead><tr><th scope="col">${o("notice.who")}</th><th scope="col" class="number">${o("notice.people")}</th><th scope="col">${o("notice.starts")}</th><th scope="col">${o("notice.ends")}</th></tr></thead>
				<tbody>${e.to.map((u,k)=>s`
					<tr key=${k}><th scope="row"><${ve} ...${u} /> <small>${ge(u)}</small></th><td class="number">${u.without?"–":$(t.to[k].people)}</td>
						<td>${t.to[k].starts?g(t.to[k].starts):"–"}</td><td>${t.to[k].ends?g(t.to[k].ends):"–"}</td></tr>`)}</tbody>
			</table></div>
		</figure>`}function Mo({result:e}){return s`
		${e.no_way&&s`<p class="warning">${o("notice.noWay")}</p>`}
		${e.people===0&&s`<p class="warning">${o("notice.nobody")}</p>`}
		${e.texts.filter(({lost:t})=>t).map(({language:t})=>s`<p key=${t} class="warning">${o("notice.lost",M(t))}</p>`)}
		${e.over&&s`<p class="warning">${o("notice.over",E((e.cap-e.spent)/1e6))}</p>`}
		${e.late>0&&s`<p class="warning">${o("notice.late",$(e.late))}</p>`}
		${e.waits_quiet&&s`<p class="warning">${o("notice.waitsQuiet")}</p>`}`}function ye({notice:e,result:t}){let n=Math.max(1,Math.round((t.ends-t.starts)/P));return s`
		<section class="rehearsal" aria-label=${o("notice.rehearsal")}>
			<h2>${o("notice.rehearsal")}</h2>
			<p class="sum"><strong>${o("notice.sumPeople",$(t.people))}</strong> · ${o("notice.sumCost",E(t.cost/1e6))} · ${o("notice.sumTime",T(n))}</p>
			<${Mo} result=${t} />
			<${xo} result=${t} />
			<${Ne} reasons=${t.left_out} people=${t.people} />
			<${Oo} notice=${e} result=${t} />
		</section>`}var Ue=d(null),Eo=C(),Bo={n:()=>A("notice-edit","new"),j:()=>pt(1),k:()=>pt(-1)};function pt(e){let t=[...document.querySelectorAll(".tasks a")];t[Math.max(0,Math.min(t.length-1,t.indexOf(document.activeElement)+e))]?.focus()}var Te=({notice:{state:e,urgent:t}})=>s`
	<span class=${`tag state-${e}`}>${o(`notice.state.${e}`)}</span>
	${t&&s`<b class="tag">${o("urgent")}</b>`}`;function Do(){return f(()=>{h(()=>Eo(["notices"],e=>{({notices:Ue.value}=e)}))},[Y.value.count]),G(Bo),s`
		<h1>${o("notices")}</h1>
		<p><a class="button main" href="#notice-edit/new">${o("notice.new")}</a></p>
		${Ue.value?.length===0&&s`<p class="empty">${o("notice.none")}</p>`}
		<ul class="tasks">${Ue.value?.map(e=>s`
			<li key=${e.id} class=${e.state==="running"?"live":""}>
				<div class="what">
					<a href=${`#notice/${e.id}`}><strong dir="auto">${e.title??"?"}</strong></a>
					<small><${Te} notice=${e} /> <bdi>${e.by}</bdi>
						<time>${g(e.starts||e.made)}</time></small>
				</div>
			</li>`)}</ul>
		<p class="hint">${o("notice.keys")}</p>`}var b=d(null),se=d(null),ae=d(!1),ke=d(""),Ro=({state:e,messages:t})=>e==="running"||t.waiting+t.sending>0,_e=({state:e})=>e==="draft"||e==="approved",Lo=C(),Ao=C(),mt=e=>Lo([`notices/${e}`],t=>{b.value=t,_e(t)&&se.value?.hash!==t.hash&&h(()=>Ao([`notices/${e}/rehearsal`],n=>{se.value={hash:t.hash,...n}}))});function Io(e){let t,n=async()=>{let a=performance.now();await h(()=>mt(e));let l=performance.now()-a;t!==null&&b.value&&Ro(b.value)&&(t=setTimeout(n,Math.max(1e3,10*l)))};return n(),()=>{clearTimeout(t),t=null}}var X=(e,t={})=>h(async()=>{ae.value=!1,await y(`notices/${b.value.id}`,{what:e,...t}),await mt(b.value.id),Y.value={count:Y.value.count+1,person:void 0}});async function Fo(e){e.preventDefault();let{language:t}=Object.fromEntries(new FormData(e.target));ke.value="",await h(()=>y(`notices/${b.value.id}/test`,{language:t}))&&(ke.value=o("notice.tested"))}function Ho(){let e=b.value;return s`
		<h1><bdi>${e.title}</bdi></h1>
		<p><${Te} notice=${e} /></p>
		<dl class="facts">
			<dt>${o("notice.writtenBy")}</dt><dd><bdi>${e.by}</bdi> · <time>${g(e.made)}</time></dd>
			<dt>${o("notice.approvedBy")}</dt><dd>${e.approved_by?s`<bdi>${e.approved_by}</bdi> · <time>${g(e.approved)}</time>`:"–"}</dd>
			<dt>${o("notice.hash")}</dt><dd><code>${e.hash}</code></dd>
			${(e.starts||e.start)>0&&s`<dt>${o("notice.starts")}</dt><dd><time>${g(e.starts||e.start)}</time></dd>`}
			${e.valid>0&&s`<dt>${o("notice.valid")}</dt><dd>${T(e.valid)}</dd>`}
			${e.call&&s`<dt>${o("notice.how")}</dt><dd>${o("notice.call")}</dd>`}
			<dt>${o("notice.who")}</dt><dd>${e.to.map((t,n)=>s`<span key=${n}>${n>0&&" · "}<${ve} ...${t} /> <small>${ge(t)}</small></span>`)}
				${e.only.length>0&&s` · <small>${o("notice.only")}: ${e.only.map(M).join(", ")}</small>`}</dd>
		</dl>`}var No=()=>s`
	<div class="cards" role="list" aria-label=${o("notice.texts")}>${b.value.texts.map(({language:e,text:t,recording:n})=>s`
		<div key=${e} role="listitem" class="card"><strong><bdi>${M(e)}</bdi></strong><p dir="auto" lang=${e??void 0}>${t}</p>
			<${be} language=${e} recording=${n} /></div>`)}</div>`;function Uo(){let e=b.value;return e.call?null:e.phone?s`
		<form class="actions" onSubmit=${Fo}>
			<label class="inline"><span>${o("notice.testIn")}</span> <select name="language">${e.texts.map(({language:t})=>s`<option key=${t} value=${t??""}>${M(t)}</option>`)}</select></label>
			<button>${o("notice.test")} <bdi dir="ltr">${e.phone}</bdi></button>
			<output role="status">${ke.value}</output>
		</form>`:s`<p class="hint">${o("notice.noPhone")} <code dir="ltr">passaparola notice phone +39… ${N.value.name} --by …</code></p>`}function To(){return s`
		<form class="actions" onSubmit=${t=>{t.preventDefault();let{at:n}=Object.fromEntries(new FormData(t.target));X("start",{at:n?new Date(n).getTime():0})}}>
			<button class="main">${o("notice.start")}</button>
			<label class="inline"><span>${o("notice.startAt")}</span> <input name="at" type="datetime-local" /></label>
		</form>`}var _o=()=>ae.value?s`
	<button type="button" class="alert" onClick=${()=>X("stop")}>${o("notice.stopSure")}</button>
	<button type="button" onClick=${()=>{ae.value=!1}}>${o("notice.stopNot")}</button>`:s`
	<button type="button" onClick=${()=>{ae.value=!0}}>${o("notice.stop")}</button>`;function jo(){let e=b.value,t=sessionStorage.getItem(`pin-${e.id}`);return s`
		${t&&e.street&&s`<p class="warning">${o("notice.pin")} <code dir="ltr">${e.id} ${e.street} ${t}</code></p>`}
		${e.state==="draft"&&(e.own?s`<p>${o("notice.waitsApproval")}</p>`:s`
			<p class="actions"><button type="button" class="main" onClick=${()=>X("approve",{hash:e.hash})}>${o("notice.approve")} <code>${e.hash}</code></button></p>
			<p class="hint">${o("notice.approveHint")}</p>`)}
		${e.state==="approved"&&s`<${To} />`}
		<p class="actions">${e.own&&s`<a class="button" href=${`#notice-edit/${e.id}`}>${o("notice.change")}</a>`}</p>
		<${Uo} />
		${se.value&&s`<${ye} notice=${e} result=${se.value} />`}`}var qo=["delivered","sent","sending","waiting","unknown","failed","stopped"];function Po(){let{messages:e,to_come:t,failed:n,planned:a}=b.value,l=[...qo.map(c=>[o(`notice.message.${c}`),e[c],c]),[o("notice.toCome"),t,"waiting"]].filter(([,c])=>c>0),i=e.delivered+e.sent+e.unknown+e.failed+e.stopped,r=i+e.waiting+e.sending+t;return s`
		<p class="sum" role="status">${o("notice.gone",$(i))} / ${$(r)}${a?"":" …"}</p>
		<progress aria-label=${o("notice.progress")} max=${Math.max(r,1)} value=${i}></progress>
		<div class="scroll"><table>
			<caption>${o("notice.results")}</caption>
			<tbody>${l.map(([c,m,p])=>s`
				<tr key=${c}><th scope="row">${c}</th><td class="number">${$(m)}</td><td class="wide"><${W} kind=${p==="failed"?"out":""} share=${r>0?m/r:0} /></td></tr>`)}</tbody>
		</table></div>
		${Object.keys(n).length>0&&s`<div class="scroll"><table>
			<caption>${o("notice.whyFailed")}</caption>
			<tbody>${Object.entries(n).map(([c,m])=>s`<tr key=${c}><th scope="row">${o(`failure.${c}`)}</th><td class="number">${$(m)}</td></tr>`)}</tbody></table></div>`}
		<${Ne} reasons=${b.value.left_out} people=${r} />`}function Wo(){let{state:e,id:t}=b.value;return s`
		${!(e==="done"||e==="stopped")&&s`<p class="actions">
			${e==="running"?s`<button type="button" class="main" onClick=${()=>X("pause")}>${o("notice.pause")}</button>`:s`<button type="button" class="main" onClick=${()=>X("start")}>${o("notice.resume")}</button>`}
			<${_o} /></p>`}
		<${Po} />
		<h2>${o("notice.again")}</h2>
		<p class="actions">${["moved","cancelled","more"].map(a=>s`<a key=${a} class="button" href=${`#notice-edit/new/${t}/${a}`}>${o(`notice.again.${a}`)}</a>`)}</p>`}var Xo={p:()=>b.value?.state==="running"?X("pause"):b.value?.state==="paused"&&X("start"),e:()=>b.value?.own&&_e(b.value)&&document.querySelector('a[href^="#notice-edit/"]').click()};function Ko({parts:[e]}){return f(()=>{b.value=se.value=null,ke.value="",ae.value=!1},[e]),f(()=>Io(e),[e,b.value?.state,Y.value.count]),G(Xo),b.value===null?s`<h1 class="hidden">${o("notices")}</h1>`:s`
		<${Ho} />
		<${No} />
		${_e(b.value)?s`<${jo} />`:s`<${Wo} />`}
		<p class="hint">${o("notice.oneKeys")}</p>`}var x=d(null),xe=d({lists:[],desks:[]}),le=d(null),J=d({}),zo=[30,60,120,360,1440,4320],Vo=[15,30,60,120,360,1440],je=()=>({title:"",to:[{kind:"list",name:"",notice:0,after:0,without:!1}],only:[],start:0,valid:0,urgent:!1,call:!1,street:"",texts:[{language:O.value.languages[0].tag,text:""},{language:null,text:""}]});function Yo(e,t){let n=e.again[t]??{};return{...je(),title:`${o(`notice.again.${t}`)}: ${e.title}`.slice(0,100),urgent:!0,valid:120,to:[{kind:"those",name:null,notice:e.id,after:0,without:!1}],texts:e.texts.map(({language:a,text:l})=>({language:a,text:(n[a??"en"]??"")+l}))}}async function Go([e,t,n]){x.value=le.value=null,J.value={},await h(async()=>{xe.value=await S("audience"),x.value=e!=="new"?await S(`notices/${e}`):t?Yo(await S(`notices/${t}`),n):je();for(let{language:a,text:l}of x.value.texts)ft(a,l)})}var R=e=>{x.value={...x.value,...e},le.value=null},Ce=(e,t,n)=>R({[e]:x.value[e].map((a,l)=>l===t?{...a,...n}:a)}),Zo=(e,t)=>R({[e]:x.value[e].filter((n,a)=>a!==t)});async function ft(e,t){try{let n=t?await y("parts",{text:t}):null;J.value={...J.value,[e]:n}}catch{J.value={...J.value,[e]:null}}}var ht={};function vt(e,t){let{language:n}=x.value.texts[e];Ce("texts",e,{text:t}),clearTimeout(ht[n]),ht[n]=setTimeout(ft,200,n,t)}function Qo({index:e,text:t,weight:n}){if(!n)return s`<output></output>`;let a=n.letters&&[...n.letters].length<=12;return s`
		<output>${o("notice.weight",$(n.parts))} · ${o("notice.letterCount",$(n.units))}${n.price?` · ${E(n.price)}`:""}</output>
		${n.encoding==="ucs2"&&!a&&s`<p class="hint">${o("notice.script")}</p>`}
		${a&&s`
			<p class="letters" dir="auto"><${dt} text=${t} letters=${n.letters} /></p>
			<p class="hint">${o("notice.dear")}${n.plain&&n.plain_parts<n.parts?` ${o("notice.plainSaves",$(n.plain_parts))}`:""}</p>
			${n.plain&&s`<button type="button" onClick=${()=>{vt(e,n.plain)}}>${o("notice.usePlain")}</button>`}`}`}function Jo({index:e,text:{language:t,text:n,recording:a}}){let l=`text-${t??"others"}`;return s`
		<div class="card">
			<label for=${l}><bdi>${M(t)}</bdi></label>
			<textarea id=${l} rows="4" maxlength="1600" dir="auto" lang=${t??void 0} value=${n} onInput=${({target:i})=>vt(e,i.value)}></textarea>
			<${Qo} index=${e} text=${n} weight=${J.value[t]} />
			<${be} language=${t} recording=${a} />
			${a&&s`<button type="button" onClick=${()=>Ce("texts",e,{recording:null})}>${o("notice.noRecording")}</button>`}
		</div>`}function en(){let{texts:e}=x.value,t=[...O.value.languages.map(({tag:n})=>n),null].filter(n=>!e.some(({language:a})=>a===n));return s`
		<fieldset><legend>${o("notice.texts")}</legend>
			<div class="cards">${e.map((n,a)=>s`<${Jo} key=${n.language} index=${a} text=${n} />`)}</div>
			${t.length>0&&s`<label class="inline">${o("notice.addLanguage")}
				<select value="" onChange=${({target:n})=>{R({texts:[...e,{language:n.value==="others"?null:n.value,text:""}]}),n.value=""}}><option value=""></option>${t.map(n=>s`<option key=${n} value=${n??"others"}>${M(n)}</option>`)}</select></label>`}
			<p class="hint">${o("notice.textsHint")}</p>
		</fieldset>`}var tn=()=>[...xe.value.lists.map(({name:e,people:t})=>["list",e,`${e} (${$(t)})`]),...xe.value.lists.filter(({themselves:e})=>e>0).map(({name:e,themselves:t})=>["tag",e,`${e} (${$(t)})`]),...xe.value.desks.map(e=>["desk",e,_(e)])];function on({index:e,people:t}){let n=t.kind==="those"?`those/${t.notice}`:`${t.kind}/${t.name??""}`,a=tn(),l=({target:i})=>{let[r,...c]=i.value.split("/");Ce("to",e,r==="those"?{kind:r,notice:Number(c[0]),name:null}:{kind:r,name:c.join("/"),notice:0})};return s`
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
				<select value=${t.without?"without":String(t.after)} onChange=${({target:i})=>Ce("to",e,i.value==="without"?{without:!0,after:0}:{without:!1,after:Number(i.value)})}>
					<option value="0">${o("notice.atOnce")}</option>
					${[...new Set([...Vo,t.after])].filter(Boolean).map(i=>s`<option key=${i} value=${i}>${o("notice.after",T(i))}</option>`)}
					<option value="without">${o("notice.without")}</option>
				</select></label>
			${x.value.to.length>1&&s`<button type="button" onClick=${()=>Zo("to",e)}>${o("notice.remove")}</button>`}
		</li>`}function nn(){let{to:e,only:t}=x.value;return s`
		<fieldset><legend>${o("notice.who")}</legend>
			<ul class="lines">${e.map((n,a)=>s`<${on} key=${a} index=${a} people=${n} />`)}</ul>
			<button type="button" onClick=${()=>R({to:[...e,{...je().to[0],after:60}]})}>${o("notice.addLine")}</button>
			<details open=${t.length>0}><summary>${o("notice.only")}</summary>
				<div class="ticks">${O.value.languages.map(({tag:n,name:a})=>s`
					<label key=${n} class="tick"><input type="checkbox" checked=${t.includes(n)} onChange=${({target:l})=>R({only:l.checked?[...t,n]:t.filter(i=>i!==n)})} /> <bdi>${a}</bdi></label>`)}</div></details>
		</fieldset>`}function an(){let{start:e,valid:t,urgent:n,call:a,street:l}=x.value;return s`
		<fieldset class="options"><legend>${o("notice.when")}</legend>
			<label>${o("notice.startAt")}<input type="datetime-local" value=${e?ot(e):""} onChange=${({target:i})=>R({start:i.value?nt(i.value):0})} /></label>
			<label>${o("notice.valid")}<select value=${String(t)} required=${n} onChange=${({target:i})=>R({valid:Number(i.value)})}>
				<option value="0">${o("notice.always")}</option>
				${[...new Set([...zo,t])].filter(Boolean).map(i=>s`<option key=${i} value=${i}>${T(i)}</option>`)}</select></label>
			<label class="tick"><input type="checkbox" checked=${n} onChange=${({target:i})=>R({urgent:i.checked,valid:i.checked&&t===0?120:t})} /> ${o("notice.urgent")}</label>
			<label class="tick"><input type="checkbox" checked=${a} onChange=${({target:i})=>R({call:i.checked,texts:x.value.texts.map(r=>({...r,recording:i.checked?r.recording:null}))})} /> ${o("notice.call")}</label>
			<label>${o("notice.street")}<input value=${l??""} pattern="[A-Za-z]{4,12}" maxlength="12" onInput=${({target:i})=>R({street:i.value})} /></label>
		</fieldset>`}var gt=()=>({...x.value,street:x.value.street??""});async function sn(){await h(async()=>{le.value=await y("rehearsal",gt())})}async function ln(e,t){e.preventDefault(),await h(async()=>{let n=await y(t==="new"?"notices":`notices/${t}/text`,gt());n.pin&&sessionStorage.setItem(`pin-${n.id}`,n.pin),A("notice",String(n.id))})}function rn({parts:e}){if(f(()=>{Go(e)},e),x.value===null)return s`<h1 class="hidden">${o("notice.new")}</h1>`;let t=n=>{n.key==="Enter"&&(n.ctrlKey||n.metaKey)&&n.currentTarget.requestSubmit()};return s`
		<h1>${o(e[0]==="new"?"notice.new":"notice.change")}</h1>
		<form class="notice-form" onSubmit=${n=>ln(n,e[0])} onKeyDown=${t}>
			<label>${o("notice.title")}<input id="title" required maxlength="100" dir="auto" value=${x.value.title} onInput=${({target:n})=>R({title:n.value})} /></label>
			<${nn} />
			<${en} />
			<${an} />
			<p class="actions"><button type="button" onClick=${sn}>${o("notice.rehearse")}</button> <button class="main">${o("notice.save")}</button></p>
			<p class="hint">${o("notice.saveHint")}</p>
		</form>
		${le.value&&s`<${ye} notice=${x.value} result=${le.value} />`}`}var Se=d(null),cn=C(),$n=[4,12,26,52],Pe={week:["came","machine","person","asked","lost"],topic:["came","machine"],language:["came","machine","person"],hour:["came","machine","person","asked"],desk:["asked","waiting"]},qe={week:["machine","person"],topic:["machine"],language:["machine","person"],hour:["machine","person"],desk:["asked"]},un={week:e=>pe(me(e)),topic:e=>e===""?o("otherTopic"):tt(e),language:e=>O.value.languages.find(({tag:t})=>t===e)?.name??o("unknownLanguage"),hour:e=>`${e}:00`,desk:_},dn=e=>e===null?"–":$(e);function pn({row:e,of:t,most:n}){let a=0;return s`
		<svg class="plot" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
			<rect class="back" width="100" height="10" />
			${t.map(l=>{let i=100*(e[l]??0)/n;return a+=i,s`<rect key=${l} class=${`of-${l}`} x=${a-i} width=${i} height="10" />`})}
		</svg>`}function mn({by:e}){let t=Se.value[e],n=Math.max(1,...t.map(a=>qe[e].reduce((l,i)=>l+(a[i]??0),0)));return s`
		<section class="numbers">
			<h2 id=${`by-${e}`}>${o(`by.${e}`)}</h2>
			${t.length===0?s`<p class="empty">${o("noNumbers")}</p>`:s`
				<div class="sheet" tabindex="0" role="region" aria-labelledby=${`by-${e}`}><table>
					<thead><tr><th scope="col">${o(`by.${e}`)}</th><td class="beside">${qe[e].map(a=>s`<span key=${a} class=${`key of-${a}`}>${o(`count.${a}`)}</span> `)}</td>
						${Pe[e].map(a=>s`<th key=${a} scope="col">${o(`count.${a}`)}</th>`)}</tr></thead>
					<tbody>${t.map(a=>s`
						<tr key=${a.name}><th scope="row"><bdi>${un[e](a.name)}</bdi></th>
							<td class="beside"><${pn} row=${a} of=${qe[e]} most=${n} /></td>
							${Pe[e].map(l=>s`<td key=${l}>${dn(a[l])}</td>`)}</tr>`)}</tbody>
				</table></div>`}
		</section>`}function hn({parts:[e="12"]}){f(()=>{q(()=>cn([`numbers?weeks=${e}`],n=>{Se.value=n}))},[e]);let t=()=>h(()=>Je("numbers/export",{weeks:Number(e)},"numbers.csv"));return s`
		<h1>${o("numbers")}</h1>
		<div class="filters">
			${$n.map(n=>s`<button type="button" key=${n} aria-pressed=${String(n)===e} onClick=${()=>A("numbers",String(n))}>${o("weeks",$(n))}</button>`)}
			<button type="button" onClick=${()=>globalThis.print()}>${o("print")}</button>
			<button type="button" onClick=${t}>${o("export")}</button>
		</div>
		${Se.value&&s`
			<p class="hint">${o("suppressed",$(Se.value.below))}</p>
			${Object.keys(Pe).map(n=>s`<${mn} key=${n} by=${n} />`)}`}`}var Xe=d(null),K=d(null),fn=()=>h(async()=>{Xe.value=(await S("staff")).staff});async function We(e){if(K.value=null,e.desks===""){j.value="staff-desks";return}await h(async()=>{let t=await y("staff",e);t.link&&(K.value={name:e.name,link:`${location.origin}/desk/#link=${t.link}`})},"saved")&&(Xe.value=(await S("staff")).staff)}var bt=e=>{let t=e.getAll("desks");return t.includes("all")?"all":t.join(" ")};function wt({role:e="volunteer",desks:t="desk"}){let n=t.split(" ");return s`
		<label>${o("roleWord")}<select name="role">${["volunteer","coordinator","admin"].map(a=>s`
			<option key=${a} value=${a} selected=${a===e}>${o(`role.${a}`)}</option>`)}</select></label>
		<fieldset><legend>${o("desks")}</legend>
			${["all",...O.value.desks].map(a=>s`
				<label key=${a} class="tick"><input type="checkbox" name="desks" value=${a} defaultChecked=${n.includes(a)} /> ${a==="all"?o("allDesks"):_(a)}</label>`)}
		</fieldset>`}function vn(){let e=async t=>{t.preventDefault();let n=new FormData(t.target);await We({what:"add",name:n.get("name").trim(),role:n.get("role"),desks:bt(n)}),K.value&&t.target.reset()};return s`
		<section><h2>${o("addStaff")}</h2>
			<form class="stack" onSubmit=${e}>
				<label>${o("name")}<input name="name" required maxlength="32" autocapitalize="none" autocomplete="off" minlength="2" pattern="[a-z][a-z0-9.\\-]*" /></label>
				<p class="hint">${o("nameHint")}</p>
				<${wt} />
				<button class="main">${o("addStaff")}</button>
			</form></section>`}function gn({one:e}){let t=a=>{a.preventDefault();let l=new FormData(a.target);We({what:"role",name:e.name,role:l.get("role"),desks:bt(l)})},n=a=>()=>We({what:a,name:e.name});return s`
		<li class=${e.disabled?"off":""}>
			<details><summary><bdi>${e.name}</bdi>
				<span class="tag">${o(`role.${e.role}`)}</span>
				${e.disabled&&s`<b class="tag">${o("off")}</b>`}
				${!e.password&&s`<span class="tag">${o("noPassword")}</span>`}
				${e.code&&s`<span class="tag">${o("secondStep")}</span>`}
				<small>${e.desks==="all"?o("allDesks"):e.desks.split(" ").map(_).join(", ")}</small></summary>
				<form class="stack" onSubmit=${t}><${wt} role=${e.role} desks=${e.desks} /><button>${o("save")}</button></form>
				<p class="deeds">
					<button type="button" onClick=${n("link")} disabled=${e.disabled}>${o("newLink")}</button>
					<button type="button" onClick=${n(e.disabled?"enable":"disable")} disabled=${e.name===N.value.name}>${o(e.disabled?"enable":"disable")}</button>
				</p>
			</details>
		</li>`}function bn(){return f(()=>{K.value=null,fn()},[]),s`
		<h1>${o("staff")}</h1>
		${K.value&&s`<p class="once" role="status">${o("linkOf")} <bdi>${K.value.name}</bdi>: <code dir="ltr">${K.value.link}</code><br />
			<small>${o("linkHint")}</small></p>`}
		<div class="panels">
			<section><h2>${o("staffNow")}</h2><ul class="items members">${Xe.value?.map(e=>s`<${gn} key=${e.name} one=${e} />`)}</ul></section>
			<${vn} />
		</div>`}var H=d([]),yt,wn=C();async function Oe(e){yt!==e&&(H.value=[]),yt=e,await wn([`voices/${e}`],t=>{H.value=t.clips})}var kt=e=>O.value.languages.find(t=>t.tag===e),ee=e=>kt(e)?.name??e,Me=({tag:e,children:t})=>s`
	<p class="aloud" lang=${e} dir=${kt(e)?.right_to_left?"rtl":"ltr"}>${t}</p>`;function xt({addresses:e,label:t,id:n}){let[a,l]=Qe(0);return s`<audio id=${n} controls preload="none" src=${e[a]} aria-label=${t} autoplay=${a>0} onEnded=${()=>l((a+1)%e.length)}></audio>`}var Ct={rate:8e3,longest:600,tidies:!0};function yn(e,t){let n=new DataView(new ArrayBuffer(44+2*e.length)),a=(l,i)=>[...i].forEach((r,c)=>n.setUint8(l+c,r.charCodeAt(0)));return a(0,"RIFF"),n.setUint32(4,36+2*e.length,!0),a(8,"WAVEfmt "),n.setUint32(16,16,!0),n.setUint16(20,1,!0),n.setUint16(22,1,!0),n.setUint32(24,t,!0),n.setUint32(28,2*t,!0),n.setUint16(32,2,!0),n.setUint16(34,16,!0),a(36,"data"),n.setUint32(40,2*e.length,!0),e.forEach((l,i)=>n.setInt16(44+2*i,Math.round(Math.max(-1,Math.min(1,l))*32767),!0)),new Uint8Array(n.buffer)}async function St(e,{rate:t,longest:n}){let l=await new OfflineAudioContext(1,1,t).decodeAudioData(await e.arrayBuffer()),i=Math.min(l.duration,n),r=new OfflineAudioContext(1,Math.max(1,Math.floor(i*t)),t),c=r.createBufferSource();c.buffer=l,c.connect(r.destination),c.start();let m=await r.startRendering(),p=yn(m.getChannelData(0),t);return{seconds:Math.max(1,Math.round(i)),sound:URL.createObjectURL(new Blob([p],{type:"audio/wav"})),wave:p}}var Ee=class e{static async begin(t=Ct){let n=new e,{tidies:a}=n.shape=t;return n.stream=await navigator.mediaDevices.getUserMedia({audio:{echoCancellation:a,noiseSuppression:a,autoGainControl:a}}),n.recorder=new MediaRecorder(n.stream),n.chunks=[],n.recorder.ondataavailable=({data:l})=>n.chunks.push(l),n.recorder.start(),n}async end(){let t=new Promise(n=>{this.recorder.onstop=n});this.recorder.stop(),await t;for(let n of this.stream.getTracks())n.stop();return St(new Blob(this.chunks),this.shape).catch(()=>null)}},Ot=(e,t=Ct)=>St(e,t).catch(()=>null);var Mt={rate:16e3,longest:360,tidies:!1},Et=12<<20,kn=/\.(wav|flac|ogg|oga|opus|mp3)$/i,D=d({state:"none"}),ie,z=0;function Be({message:e,said:t}){j.value=e,D.value={state:"none",said:t}}async function Ke(e,t){let n=++z;j.value=ne.value="",D.value={state:"preparing"};try{if(t.size>Et)throw new Error("upload");await $e(t);let{seconds:a}=await y("voices/hear",e);n===z&&(D.value={state:"ready",seconds:a,sound:`api/voices/heard?language=${e.language}&take=${z}`})}catch(a){n===z&&Be(a)}}async function Bt(){j.value=ne.value="";let e=++z;try{let t=await Ee.begin(Mt);if(e!==z){t.end();return}ie=t,D.value={state:"recording"}}catch{Be(new Error("voice-microphone"))}}async function Dt(e){let t=await ie.end();ie=null,t===null?Be(new Error("voice-microphone")):await Ke(e,new File([t.wave],"voice.wav"))}async function Rt(e,t){if(kn.test(t.name)&&t.size<=Et)return Ke(e,t);let n=await Ot(t,Mt);return Ke(e,n===null?t:new File([n.wave],"voice.wav"))}function De(){z++,ie?.end(),ie=null,D.value={state:"none"}}async function Lt(e,t,n){j.value=ne.value="",D.value={...D.value,state:"keeping"};try{await y(t,n),await Oe(e),ne.value="voice.inForce",D.value={state:"none"}}catch(a){Be(a)}}var At=(e,t)=>Lt(e.language,"voices/keep",{...e,...t}),It=e=>Lt(e.language,"voices/back",e);var Nt=d("");function Ft(e){let t=H.value.findIndex(a=>a.id===e);return[...H.value.slice(t+1),...H.value.slice(0,Math.max(0,t))].find(({state:a})=>a!=="recorded")?.id}var xn=()=>(document.getElementById("taken")??document.getElementById("heard"))?.play();function Cn({clip:e}){let{files:t}=e.heard;return s`
		<h2>${o("voice.now")} <span class="tag">${o(`voice.${e.state}`)}</span></h2>
		${t.length>0?s`<${xt} key=${t[0]} id="heard" addresses=${t.map(n=>`/audio/${n}`)} label=${o("voice.now")} />`:s`<p class="hint">${o("voice.silent")}</p>`}`}var te=({name:e})=>s` <kbd aria-hidden="true">${e}</kbd>`;function Sn({onKeep:e}){let{seconds:t,sound:n}=D.value;return s`
		<form class="take" onSubmit=${e}>
			<h2>${o("voice.taken")} <small>${$(t)} s</small></h2>
			<audio id="taken" controls src=${n} aria-label=${o("voice.taken")}></audio>
			<label class="inline">${o("voice.reader")} <input name="reader" dir="auto" maxlength="40" value=${Nt.value} /></label>
			<label class="inline">${o("voice.until")} <input name="until" type="date" /></label>
			<div class="actions"><button class="main">${o("voice.keep")}<${te} name="K" /></button>
				<button type="button" onClick=${De}>${o("voice.drop")}<${te} name="X" /></button></div>
		</form>`}function On({clip:e,actions:t}){let{said:n,state:a}=D.value;return s`
		${n&&s`<p class="hint"><bdi lang="en" dir="ltr">${n}</bdi></p>`}
		<p role="status">${a==="recording"?o("voice.recording"):a==="preparing"||a==="keeping"?o("voice.working"):""}</p>
		${a==="ready"&&s`<${Sn} onKeep=${t.keep} />`}
		<div class="actions">
			<button type="button" class=${a==="ready"?"":"main"} aria-pressed=${a==="recording"} disabled=${a==="preparing"||a==="keeping"} onClick=${t.record}>${o(a==="recording"?"voice.stop":"voice.record")}<${te} name="R" /></button>
			<label class="pick">${o("voice.file")}<${te} name="U" /> <input id="voice-file" type="file" accept="audio/*,.opus" disabled=${a!=="none"&&a!=="ready"} onChange=${t.choose} /></label>
			${(e.own||e.before)&&s`<button type="button" disabled=${a!=="none"} onClick=${t.back}>${o(e.before?"voice.back":"voice.remove")}<${te} name="Z" /></button>`}
		</div>`}function Mn(e,t){let n={language:e,id:t?.id},a=(...l)=>l.includes(D.value.state);return{record:()=>{a("recording")?Dt(n):a("none","ready")&&Bt()},choose:({target:l})=>l.files.length>0&&Rt(n,l.files[0]),back:()=>a("none")&&(t.own||t.before)&&It(n),keep:l=>{l?.preventDefault();let i=document.querySelector("form.take");if(!a("ready")||!i?.reportValidity())return;let{reader:r,until:c}=Object.fromEntries(new FormData(i));Nt.value=r,At(n,{print:t.print,reader:r,until:c})},drop:()=>a("ready","recording")&&De()}}var Ht=()=>N.value.role!=="volunteer";function Ut({tag:e,id:t}){let n=H.value.find(i=>i.id===t),a=Mn(e,n),l=()=>{let i=Ft(t);i&&A("voices",e,i)};return f(()=>De,[t]),G([{key:"l",name:"voice.listen",run:xn},{key:"n",name:"voice.next",run:l},...Ht()&&n?[{key:"r",name:"voice.record",run:a.record},{key:"k",name:"voice.keep",run:a.keep},{key:"x",name:"voice.drop",run:a.drop},{key:"u",name:"voice.file",run:()=>document.getElementById("voice-file").click()},{key:"z",name:"voice.back",run:a.back}]:[]]),s`
		<div class="top"><a class="back" href=${`#voices/${e}`} aria-label=${o("voice.list")}>${document.documentElement.dir==="rtl"?"→":"←"}</a>
			<h1><bdi lang="en" dir="ltr">${t}</bdi> · <span lang=${e}>${ee(e)}</span></h1></div>
		${n&&s`
			<section class="studio" aria-label=${o("voice.aloud")}><${Me} tag=${e}>${n.text}<//></section>
			${Ht()&&s`<${On} clip=${n} actions=${a} />`}
			<${Cn} clip=${n} />`}
		<div class="actions"><button type="button" onClick=${l} disabled=${!Ft(t)}>${o("voice.next")}<${te} name="N" /></button></div>`}var Re=d({languages:[],clips:{}}),re=d("todo"),oe=d(0),Ve=60,En=C(),ze=["recorded","synthetic","missing","stale","expired"],Ye={recorded:"●",synthetic:"◐",missing:"○",stale:"↻",expired:"✕"},Tt=e=>re.value===""||e===re.value||re.value==="todo"&&e&&e!=="recorded";function Bn({chosen:e}){return s`
		<div class="sheet" tabindex="0" role="region" aria-label=${o("voices")}><table>
			<thead><tr><th scope="col">${o("field.language")}</th>${ze.map(t=>s`<th key=${t} scope="col"><span aria-hidden="true">${Ye[t]} </span>${o(`voice.${t}`)}</th>`)}</tr></thead>
			<tbody>${Re.value.languages.map(t=>s`
				<tr key=${t.language}><th scope="row"><a href=${`#voices/${t.language}`} aria-current=${t.language===e?"true":void 0} lang=${t.language}>${ee(t.language)}</a></th>
					${ze.map(n=>s`<td key=${n}>${$(t[n])}</td>`)}</tr>`)}</tbody>
		</table></div>`}function Dn({chosen:e}){return s`
		<div class="actions">
			<label class="inline">${o("voice.state")} <select value=${re.value} onChange=${({target:t})=>{re.value=t.value,oe.value=Ve}}>
				<option value="todo">${o("voice.todo")}</option>
				${ze.map(t=>s`<option key=${t} value=${t}>${o(`voice.${t}`)}</option>`)}
				<option value="">${o("voice.any")}</option></select></label>
			<label class="inline">${o("language")} <select value=${e??""} onChange=${({target:t})=>A("voices",...t.value?[t.value]:[])}>
				<option value="">${o("voice.eachLanguage")}</option>
				${Re.value.languages.map(({language:t})=>s`<option key=${t} value=${t} lang=${t}>${ee(t)}</option>`)}</select></label>
		</div>`}var _t=({all:e})=>e>oe.value&&s`
	<button type="button" onClick=${()=>{oe.value+=Ve}}>${o("more")}</button>`;function Rn(){let{languages:e,clips:t}=Re.value,n=Object.entries(t).filter(([,a])=>a.some(Tt));return n.length===0?s`<p class="empty">${o("voice.none")}</p>`:s`
		<h2 role="status">${o("voice.phrases",$(n.length))}</h2>
		<div class="sheet voices" tabindex="0" role="region" aria-label=${o("voice.phrase")}><table>
			<thead><tr><th scope="col">${o("voice.phrase")}</th>${e.map(({language:a})=>s`<th key=${a} scope="col" lang=${a}>${ee(a)}</th>`)}</tr></thead>
			<tbody>${n.slice(0,oe.value).map(([a,l])=>s`
				<tr key=${a}><th scope="row"><bdi lang="en" dir="ltr">${a}</bdi></th>
					${l.map((i,r)=>s`<td key=${e[r].language}>${i&&s`
						<a class=${i} href=${`#voices/${e[r].language}/${encodeURIComponent(a)}`}><span aria-hidden="true">${Ye[i]}</span><span class="hidden">${o(`voice.${i}`)}</span></a>`}</td>`)}</tr>`)}</tbody>
		</table></div>
		<${_t} all=${n.length} />`}function Ln({tag:e}){let t=H.value.filter(({state:n})=>Tt(n));return t.length===0?s`<p class="empty">${o("voice.none")}</p>`:s`
		<h2 role="status">${o("voice.toRead",$(t.length))}</h2>
		<p class="hint">${o("voice.toReadHint")}</p>
		<ol class="reading">${t.slice(0,oe.value).map(({id:n,state:a,text:l})=>s`
			<li key=${n}><${Me} tag=${e}>${l}<//>
				<a href=${`#voices/${e}/${encodeURIComponent(n)}`}><bdi lang="en" dir="ltr">${n}</bdi></a> <small>${Ye[a]} ${o(`voice.${a}`)}</small></li>`)}</ol>
		<${_t} all=${t.length} />`}function An({parts:[e,t]}){return f(()=>{oe.value=Ve,q(async()=>{e&&await Oe(e),t||await En(["voices"],n=>{Re.value=n})})},[e]),t?s`<${Ut} tag=${e} id=${t} />`:s`
		<h1>${o("voices")}</h1>
		<p class="hint">${o("voice.hint")}</p>
		<${Bn} chosen=${e} />
		<${Dn} chosen=${e} />
		${e?s`<${Ln} tag=${e} />`:s`<${Rn} />`}`}var In=20,ce=d(null),Le=d(null),I=d(null),Fn=C(),jt=()=>Fn(["words"],e=>{ce.value=e}),Ge=e=>o(`concept.${e}`).replace(/^concept\./,""),qt=e=>e===null?o("words.anyLanguage"):M(e),Ze=(e,t)=>h(async()=>{await y(e,t),Le.value=I.value=null,await jt()});async function Hn(e,t,n){I.value=null,t&&await h(async()=>{I.value=await y("words/clashes",{form:e,concept:t,language:n})})}function Nn({group:e}){let t=({currentTarget:l})=>{let{concept:i,language:r}=Object.fromEntries(new FormData(l));Hn(e.text,i,r)},n=l=>{l.preventDefault(),Ze("words",{form:e.text,...Object.fromEntries(new FormData(l.target))})},a=I.value?.wrong_word;return s`
		<form class="actions" onChange=${t} onSubmit=${n}>
			<label class="inline">${o("words.means")} <select name="concept" required autofocus>
				<option value=""></option>${ce.value.concepts.map(l=>s`<option key=${l} value=${l}>${Ge(l)}</option>`)}</select></label>
			<label class="inline">${o("words.in")} <select name="language" defaultValue=${e.language??""}>
				<option value="">${o("words.anyLanguage")}</option>
				${O.value.languages.map(({tag:l,name:i})=>s`<option key=${l} value=${l} selected=${l===e.language}>${i}</option>`)}</select></label>
			<button class="main" disabled=${!!a}>${o("words.propose")}</button>
			<output role="status">${a?o(a):I.value&&I.value.clashes.length===0&&o("words.free")}</output>
			${I.value?.clashes.length>0&&s`<ul class="clashes">${I.value.clashes.map((l,i)=>s`
				<li key=${i}>${o(`words.clash.${l.code}`)}: <bdi>${l.form}</bdi> (${Ge(l.concept)}, ${qt(l.language)})</li>`)}</ul>`}
		</form>`}function Un({group:e,most:t}){let n=Le.value===e.text;return s`
		<li>
			<div class="what"><strong><bdi lang=${e.language??void 0}>${e.text}</bdi></strong>
				<${W} share=${e.texts/t} />
				<small>${e.people>=In&&"≥ "}${o("words.people",$(e.people))} · ${o("words.texts",$(e.texts))} · <time>${g(e.last)}</time>
					${e.language&&s`<span class="tag">${e.language}</span>`}</small></div>
			${e.word&&s`<button type="button" aria-expanded=${n} onClick=${()=>{I.value=null,Le.value=n?null:e.text}}>${o("words.makeOne")}</button>`}
			${n&&s`<${Nn} group=${e} />`}
		</li>`}function Tn({word:e}){let{form:t,concept:n,language:a,by:l,accepted:i,own:r}=e,c={form:t,concept:n,language:a??""};return s`
		<li class=${i?"":"live"}>
			<div class="what"><strong><bdi>${t}</bdi></strong> = ${Ge(n)} <span class="tag">${qt(a)}</span>
				<small>${o("words.by")} <bdi>${l}</bdi>${i?s` · ${o("words.acceptedBy")} <bdi>${i}</bdi>`:s` · ${o(r?"words.waitsOther":"words.waits")}`}</small></div>
			${!i&&!r&&s`<button type="button" class="main" onClick=${()=>Ze("words/decide",{what:"accept",...c})}>${o("words.accept")}</button>`}
			<button type="button" onClick=${()=>Ze("words/decide",{what:"remove",...c})}>${o("notice.remove")}</button>
		</li>`}function _n(){if(f(()=>{ce.value=Le.value=I.value=null,h(jt)},[]),ce.value===null)return s`<h1>${o("words")}</h1>`;let{groups:e,own:t,hidden:n,texts:a}=ce.value,l=Math.max(...e.map(i=>i.texts));return s`
		<h1>${o("words")}</h1>
		<p class="hint">${o("words.hint")}</p>
		${t.length>0&&s`<h2>${o("words.own")}</h2><ul class="tasks">${t.map(i=>s`<${Tn} key=${`${i.form} ${i.concept} ${i.language}`} word=${i} />`)}</ul>`}
		<h2>${o("words.unknown")}</h2>
		${e.length===0&&s`<p class="empty">${o("words.none")}</p>`}
		<ul class="tasks">${e.map(i=>s`<${Un} key=${i.text} group=${i} most=${l} />`)}</ul>
		<p class="hint">${o("words.looked",$(a))}${n>0?` ${o("words.hidden",$(n))}`:""}</p>`}var tl="d928162d764b5b648240034f53e450d6";export{Wt as Audit,to as Flows,$o as House,ko as Import,Ko as Notice,rn as NoticeEdit,Do as Notices,hn as Numbers,bn as StaffView,An as Voices,_n as Words,tl as made};
