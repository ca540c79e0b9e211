// SPDX-License-Identifier: AGPL-3.0-or-later
// made by daemon/desk/page/build from 9c56ab1771f0c8c4ea54021af9ae6bbb
// with preact, htm, signals and lean-qr: licences.txt
import{D as z,E as R,F as m,G as A,J as K,L as lt,b as a,c as jt,d as v,f as p,g as C,h as x,i as S,j as Ft,k as Pt,l as at,m as nt,p as o,q as Wt,r as Xt,s as yt,t as st,u as g,v as zt,w as $,x as D,y as X,z as O}from"./desk-chunk.js";var ge=100,it=p([]),Yt=p(!1),Kt=(t=0)=>m(async()=>{let e=(await C(`audit?before=${t}`)).entries;it.value=t?[...it.value,...e]:e,Yt.value=e.length===ge});function be(){return v(()=>{Kt()},[]),a`
		<h1>${o("audit")}</h1>
		<p class="hint">${o("auditHint")} <code dir="ltr">passaparola audit verify</code></p>
		<div class="sideways" tabindex="0" role="region" aria-label=${o("audit")}><table>
			<thead><tr><th scope="col">${o("whenWord")}</th><th scope="col">${o("whoWord")}</th><th scope="col">${o("whatWord")}</th><th scope="col">${o("about")}</th></tr></thead>
			<tbody>${it.value.map(t=>a`
				<tr key=${t.id}>
					<td><time>${g(t.at)}</time></td>
					<td><bdi>${t.staff??o("commandLine")}</bdi></td>
					<td>${Wt("audit",t.did)}</td>
					<td>${t.person?a`<a href=${`#person/${t.person}`}><bdi dir="ltr">${t.person}</bdi></a>`:t.thing||""}</td>
				</tr>`)}</tbody>
		</table></div>
		${Yt.value&&a`<button type="button" onClick=${()=>Kt(it.value.at(-1).id)}>${o("more")}</button>`}`}var Y=({flow:t,step:e})=>`${t}.${e}`;function kt(t,e){let n=(t[e-1]??"").trim(),s=n.search(/\s*(->|→|–>)/);return s>0?n.slice(0,s):n.split(/\s/)[0]}function we(t,e){let n=new Map;for(let{name:s,arrows:l}of t.steps)for(let i of l){let r=Y({flow:t.name,step:s}),c=i.flow===t.name?Y(i):i.flow;if(r===c)continue;let h=`${r} ${c}`,d=n.get(h)??{id:h,from:r,to:c,labels:[],times:0},f=kt(e,i.line);d.labels.includes(f)||d.labels.push(f),n.set(h,d)}return[...n.values()]}function ye(t,e,n){let s=new Map([[e,null]]),l=[e];for(let r of l){if(r===n)break;for(let c of t)c.from===r&&!s.has(c.to)&&(s.set(c.to,c),l.push(c.to))}let i=[];for(let r=s.get(n);r;r=s.get(r.from))i.push(r);return i}function ke(t,e){let n=Y({flow:t.name,step:t.steps[0].name}),s=new Map([[n,0]]),l=[n],i=()=>{for(let c of l)for(let{from:h,to:d}of e)h===c&&!s.has(d)&&(s.set(d,s.get(h)+1),l.push(d))};i();for(let{name:c}of t.steps){let h=Y({flow:t.name,step:c});s.has(h)||(s.set(h,0),l.push(h),i())}let r=[];for(let c of l)(r[s.get(c)]??=[]).push(c);return r}function Vt(t,e){let n=(t.text??"").split(`
`),s=we(t,n);for(let{from:d,flow:f,step:w,times:B}of t.chosen)for(let u of ye(s,Y({flow:t.name,step:d}),f===t.name?Y({flow:f,step:w}):f))u.times+=B;let l=ke(t,s),r=Math.max(...l.map(d=>d.length))*178-28+40+40,c=new Map;l.forEach((d,f)=>d.forEach((w,B)=>{let u=40+(r-40-40-d.length*178+28)/2+B*178;c.set(w,{place:w,x:e?r-u-150:u,y:20+f*114,width:150,height:40,name:w.slice(w.indexOf(".")+1),isOther:!w.includes(".")})}));let h=Math.max(1,...s.map(({times:d})=>d));for(let d of s){let f=c.get(d.from),w=c.get(d.to),B=f.x+150/2,u=w.x+150/2,y=w.y>f.y,W=f.x+150+16;d.path=y?`M${B},${f.y+40} C${B},${f.y+40+36} ${u},${w.y-40} ${u},${w.y-6}`:`M${f.x+150},${f.y+40/2} C${W+24},${f.y+40/2} ${W+24},${w.y+40/2} ${w.x+150+6},${w.y+40/2}`,d.labelX=y?B+(u-B)*.62:W+4,d.labelY=y?f.y+40+(w.y-f.y-40)*.6:(f.y+w.y+40)/2,d.weight=1+4*d.times/h,d.isBack=!y}return{nodes:[...c.values()],arrows:s,lines:n,width:r,height:l.length*114-74+40}}var Ut=p(null),H=p(null),xe=x();function Se(){return v(()=>{m(async()=>{({flows:Ut.value}=await C("flows"))})},[]),a`
		<h1>${o("flows")}</h1>
		<p class="hint">${o("flows.hint")}</p>
		<ul class="tasks">${Ut.value?.map(t=>a`
			<li key=${t.name}><div class="what"><a href=${`#flows/${t.name}`}><strong>${t.name}</strong> <span dir="auto" lang="en">${t.about}</span></a>
				<small>${o("flows.steps",$(t.steps))}
					${t.text&&a`<span class="tag">${o("flows.text")}</span>`}${t.call&&a`<span class="tag">${o("flows.call")}</span>`}
					${t.findings>0&&a`<b class="tag">${o("flows.findings",$(t.findings))}</b>`}</small></div></li>`)}</ul>`}var Ce=t=>document.getElementById(`line-${t}`)?.scrollIntoView({block:"center"});function Gt(t,e){t.preventDefault();let{line:n}=H.value.steps.find(l=>l.name===e);Ce(n);let s=document.getElementById(`line-${n}`);s.tabIndex=-1,s.focus({preventScroll:!0})}function Oe(){let t=H.value,e=Vt(t,at[nt.value].direction==="rtl"),n=new Set(t.steps.filter(s=>s.asks).map(({name:s})=>s));return a`
		<div class="picture" tabindex="0" role="region" aria-label=${o("flows.picture")}>
			<svg width=${e.width} height=${e.height} viewBox=${`0 0 ${e.width} ${e.height}`} role="group" aria-label=${t.name} dir="ltr">
				<defs><marker id="tip" viewBox="0 0 8 8" refX="6" refY="4" markerWidth="8" markerHeight="8" markerUnits="userSpaceOnUse" orient="auto"><path d="M0,0 L8,4 L0,8 z" /></marker></defs>
				${e.arrows.map(s=>a`<path key=${s.id} class=${`arrow ${s.times>0?"gone":""} ${s.isBack?"back":""}`} d=${s.path} stroke-width=${s.weight} marker-end="url(#tip)" />`)}
				${e.nodes.map(s=>a`
					<a key=${s.place} href=${s.isOther?`#flows/${s.place}`:`#flows/${t.name}/${s.name}`} onClick=${s.isOther?void 0:l=>Gt(l,s.name)}>
						<rect class=${s.isOther?"other":n.has(s.name)?"asks":"node"} x=${s.x} y=${s.y} width=${s.width} height=${s.height} rx=${s.isOther?20:6} />
						<text x=${s.x+s.width/2} y=${s.y+s.height/2+5} text-anchor="middle">${s.name}</text></a>`)}
				${e.arrows.filter(s=>!s.isBack||s.times>0).map(s=>a`<text key=${s.id} class="said" x=${s.labelX} y=${s.labelY} text-anchor="middle">${s.labels[0].slice(0,18)}${(s.labels[0].length>18||s.labels.length>1)&&"…"}${s.times>0&&a`<tspan class="times"> ${$(s.times)}</tspan>`}</text>`)}
			</svg>
		</div>
		<p class="hint">${o("flows.key")}</p>`}function Me(){let t=H.value,e=t.text.split(`
`);return a`
		<h2>${o("flows.list")}</h2>
		<ol class="steps">${t.steps.map(n=>a`
			<li key=${n.name}><a href=${`#flows/${t.name}/${n.name}`} onClick=${s=>Gt(s,n.name)}><strong>${n.name}</strong></a>
				${n.asks&&a` <span class="tag">${o("flows.asks")}</span>`}
				<ul>${n.arrows.map((s,l)=>{let i=s.flow===t.name?s.step:s.flow;return a`<li key=${l}><code dir="ltr">${kt(e,s.line)} → ${i}</code></li>`})}</ul></li>`)}</ol>
		${t.chosen.length>0&&a`<h2>${o("flows.chosen")}</h2><div class="scroll"><table>
			<thead><tr><th scope="col">${o("flows.from")}</th><th scope="col">${o("flows.to")}</th><th scope="col" class="number">${o("flows.times")}</th></tr></thead>
			<tbody>${t.chosen.map((n,s)=>a`<tr key=${s}><th scope="row">${n.from}</th><td>${n.flow===t.name?n.step:`${n.flow}.${n.step}`}</td><td class="number">${$(n.times)}</td></tr>`)}</tbody></table></div>`}`}function De(){let t=H.value,e=s=>t.findings.filter(l=>l.line===s),n=t.findings.filter(s=>s.line===0);return a`
		<h2>${o("flows.file")}</h2>
		<p class="hint">${o("flows.where")} <code dir="ltr">${t.file}</code></p>
		${n.length>0&&a`<details><summary>${o("flows.findings",$(n.length))}</summary><ul class="findings" lang="en" dir="ltr">${n.map((s,l)=>a`<li key=${l} class=${s.level}>${s.message}</li>`)}</ul></details>`}
		<div class="file" tabindex="0" role="region" aria-label=${o("flows.file")} dir="ltr"><ol>${t.text.split(`
`).map((s,l)=>a`
			<li key=${l} id=${`line-${l+1}`}><code>${s}</code>${e(l+1).map((i,r)=>a`<p key=${r} class=${i.level} lang="en">${i.message}</p>`)}</li>`)}</ol></div>`}function Ee({name:t}){return v(()=>{H.value=null,m(()=>xe([`flows/${encodeURIComponent(t)}`],e=>{H.value=e}))},[t]),H.value===null?a`<h1>${t}</h1>`:a`
		<h1>${H.value.name}</h1>
		<p><span lang="en" dir="auto">${H.value.about}</span></p>
		<p class="actions"><a class="button" href="#flows">${o("flows")}</a> <a class="button" href="../phone/" target="_blank" rel="noopener">${o("flows.phone")}</a></p>
		<${Oe} />
		<div class="flow"><section><${Me} /></section><section class="beside"><${De} /></section></div>`}var Le=({parts:[t]})=>t?a`<${Ee} name=${t} />`:a`<${Se} />`;var xt=p(null),rt=p(null),Be=15e3,Re={done:"✓",open:"○",wrong:"✗",yourself:"?"},Ie=x(),Qt=()=>A(()=>Ie(["house"],t=>{xt.value=t})),He=()=>A(async()=>{({settings:rt.value}=await C("house/settings"))});function Ne({step:t}){return a`
		<li class=${`step ${t.state}`}>
			<b aria-hidden="true">${Re[t.state]}</b>
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
					<td>${e.price>0?D(e.price):"–"}</td>
					<td>${e.heard>0?a`<time>${g(e.heard)}</time>`:"–"}</td>
				</tr>`)}</tbody>
		</table></div>`}function _e({spending:t,cap:e}){let n=Math.max(e,...t.map(s=>s.euro),.01);return a`
		<h2>${o("spending")}</h2>
		<p>${e>0?o("capIs",D(e)):o("noCap")}</p>
		${t.length===0?a`<p class="empty">${o("nothingSpent")}</p>`:a`
			<div class="sheet" tabindex="0" role="region" aria-label=${o("spending")}><table>
				<thead><tr><th scope="col">${o("day.word")}</th><th scope="col">${o("euro.word")}</th><th scope="col">${o("texts")}</th><th scope="col">${o("calls.word")}</th></tr></thead>
				<tbody>${t.map(s=>a`
					<tr key=${s.day}><td><time>${st(lt(s.day))}</time></td>
						<td>${D(s.euro)} <meter min="0" max=${n} high=${e>0?e*.8:void 0} value=${s.euro} aria-label=${D(s.euro)}></meter></td>
						<td>${$(s.texts)}</td><td>${$(s.calls)}</td></tr>`)}</tbody>
			</table></div>`}`}function Ae(){return a`
		<h2>${o("settings")}</h2>
		<p class="hint">${o("settingsHint")}</p>
		${rt.value===null?a`<button type="button" onClick=${He}>${o("showSettings")}</button>`:a`
			<pre class="sheet" tabindex="0" dir="ltr" role="region" aria-label=${o("settings")}>${rt.value.map(({name:t,value:e})=>`${t} ${e}`).join(`
`)}</pre>`}`}function qe(){if(v(()=>{rt.value=null,Qt();let d=setInterval(Qt,Be);return()=>clearInterval(d)},[]),xt.value===null)return a`<h1>${o("house")}</h1>`;let{wrong:t,steps:e,accounts:n,spending:s,cap:l,reload:i,reloaded:r,why:c}=xt.value,h=e.filter(({state:d})=>d!=="done"&&d!=="yourself").length;return a`
		<h1>${o("house")}</h1>
		${t?a`<p class="wrong" role="status">${o(`house.${t}`)}</p>`:a`<p class="held" role="status">${o("allWell")}</p>`}
		${i&&a`<p class=${i==="refused"?"wrong":"hint"}>${o(`reload.${i}`)} <time>${g(r)}</time>${c&&a` <bdi lang="en" dir="ltr">${c}</bdi>`}</p>`}
		<h2>${o("firstSteps")}${h>0?` · ${o("toDo",$(h))}`:""}</h2>
		<ol class="steps">${e.map(d=>a`<${Ne} key=${d.step+d.of} step=${d} />`)}</ol>
		${n.length>0&&a`<${Te} accounts=${n} />`}
		<${_e} spending=${s} cap=${l} />
		${X.value.role==="admin"&&a`<${Ae} />`}`}var je=["appointments","cases","people"],T=p(null),E=p(null),V=p(null),Fe=500;function Zt(){T.value=E.value=V.value=null}async function Pe(t,e){Zt(),await m(async()=>{await Ft(e,n=>{E.value={what:"reading",done:n,all:e.size}}),T.value=await S("import/check",{what:t})}),E.value=null}var We=()=>new Promise(t=>{setTimeout(t,Fe)});async function Xe(t,e){e.preventDefault();let n=e.target.elements.cancel_missing?.checked??!1;await m(async()=>{let s=await S("import",{what:t,cancel_missing:n}),{import:l,pieces:i,rows:r}=s;for(let c=0;c<i;c++)E.value={what:"sending",done:c,all:i},s=await S(`import/${l}`,{piece:c});for(;!s.ended;)E.value={what:"putting",done:s.put,all:r},await We(),s=await C(`import/${l}`);V.value={rows:r,cancelled:s.cancelled??0},T.value=null}),E.value=null}function ze({finding:t}){let e=o(`bad.${t.code}`);return a`<li>${t.line>0&&a`<strong>${o("line",t.line)}</strong>: `}
		${e===`bad.${t.code}`?a`<span lang="en" dir="ltr">${t.message}</span>`:a`${e} <small lang="en" dir="ltr">${t.message}</small>`}</li>`}function Ke(){let{wrong:t,findings:e}=T.value;return a`
		<section role="alert">
			<h2>${o("badRows",$(t))}</h2>
			<p>${o("nothingImported")}</p>
			<ul class="findings">${e.map(n=>a`<${ze} key=${`${n.line}${n.code}${n.message}`} finding=${n} />`)}</ul>
			${t>e.length&&a`<p class="hint">${o("andMore",$(t-e.length))}</p>`}
		</section>`}var Ye=["number","code","starts_ms","place","desk","case_number","state","name","language"],Ve=(t,e)=>t==="starts_ms"?g(e):e;function Ue({what:t}){let{rows:e,first:n}=T.value,s=Ye.filter(l=>n.some(i=>i[l]!==void 0));return a`
		<section>
			<h2 role="status">${o("rowsFine",$(e))}</h2>
			<div class="sheet" tabindex="0" role="region" aria-label=${o("firstRows")}><table>
				<thead><tr>${s.map(l=>a`<th key=${l} scope="col">${o(`column.${l}`)}</th>`)}</tr></thead>
				<tbody>${n.map((l,i)=>a`<tr key=${i}>${s.map(r=>a`<td key=${r}><bdi>${Ve(r,l[r])}</bdi></td>`)}</tr>`)}</tbody>
			</table></div>
			<form onSubmit=${l=>Xe(t,l)}>
				${t==="appointments"&&a`
					<label class="tick"><input type="checkbox" name="cancel_missing" /> ${o("cancelMissing")}</label>
					<p class="hint">${o("cancelMissingHint")}</p>`}
				<button class="main" id="put" disabled=${E.value!==null}>${o("importRows",$(e))}</button>
			</form>
		</section>`}function Ge({parts:[t="appointments"]}){return v(()=>{Zt(),document.querySelector("#file")?.focus()},[t]),a`
		<h1>${o("import")}</h1>
		<div class="filters">${je.map(e=>a`<a key=${e} href=${`#import/${e}`} aria-current=${e===t?"page":void 0}>${o(e)}</a>`)}</div>
		<p>${o("importHint")}</p>
		<p class="hint"><code dir="ltr">${o(`columns.${t}`)}</code></p>
		<label>${o("file")}<input id="file" type="file" accept=${t==="appointments"?".csv,.ics,text/csv,text/calendar":".csv,text/csv"} onChange=${({target:e})=>{e.files.length>0&&Pe(t,e.files[0])}} /></label>
		${E.value&&a`<p role="status">${o(`step.${E.value.what}`)} <progress value=${E.value.done} max=${Math.max(1,E.value.all)} aria-label=${o(`step.${E.value.what}`)}></progress></p>`}
		${T.value&&(T.value.wrong>0?a`<${Ke} />`:T.value.rows===0?a`<p role="status">${o("noRows")}</p>`:a`<${Ue} what=${t} />`)}
		${V.value&&a`<p class="held" role="status">${o("imported",$(V.value.rows))}${V.value.cancelled>0?` ${o("cancelledToo",$(V.value.cancelled))}`:""} <a href=${t==="people"?"#inbox":`#${t}`}>${o("look")}</a></p>`}`}var M=t=>t===null?o("notice.others"):O.value.languages.find(e=>e.tag===t)?.name??t,_=t=>t%1440===0?o("notice.days",$(t/1440)):t%60===0?o("notice.hours",$(t/60)):o("notice.minutes",$(t)),ct=({kind:t,name:e,notice:n})=>a`${o(`notice.to.${t}`)} ${t==="those"?a`<a href=${`#notice/${n}`}>${n}</a>`:a`<bdi>${e}</bdi>`}`,$t=({after:t,without:e})=>e?o("notice.without"):t===0?o("notice.atOnce"):o("notice.after",_(t)),ut=({language:t,recording:e})=>e&&a`
	<audio controls preload="none" src=${`/audio/notices/${e}`} aria-label=${`${o("notice.recording")}: ${M(t)}`}></audio>`;function Jt({text:t,letters:e}){let n=[];for(let s of t){let l=e.includes(s),i=n.at(-1);i?.marked===l&&!l?i.text+=s:n.push({marked:l,text:s})}return n.map(({marked:s,text:l},i)=>s?a`<mark key=${i}>${l}</mark>`:l)}var q=6e4,dt=1440*q,j=({share:t,kind:e="",size:n=""})=>a`
	<svg class=${`measure ${n}`} aria-hidden="true" preserveAspectRatio="none" viewBox="0 0 100 10"><rect class=${e} width=${Math.max(t>0?.5:0,100*t)} height="10" /></svg>`,Ct=(t,e)=>e>0?t/e:0;function Qe({result:t}){let e=Math.max(...t.texts.map(({people:n})=>n));return a`
		<div class="scroll"><table>
			<caption>${o("notice.perLanguage")}</caption>
			<thead><tr><th scope="col">${o("notice.language")}</th><th scope="col" class="number">${o("notice.people")}</th><th class="wide"><span class="hidden">${o("notice.bar")}</span></th>
				<th scope="col" class="number">${o("notice.parts")}</th><th scope="col" class="number">${o("notice.cost")}</th></tr></thead>
			<tbody>${t.texts.map(n=>a`
				<tr key=${n.language}><th scope="row"><bdi>${M(n.language)}</bdi><${j} size="narrow" share=${Ct(n.people,e)} /></th><td class="number">${$(n.people)}</td>
					<td class="wide"><${j} share=${Ct(n.people,e)} /></td>
					<td class="number">${$(n.parts*n.people)} <small>${o("notice.each",$(n.parts))}</small>${n.seconds>0&&a` <small>${o("notice.seconds",$(n.seconds))}</small>`}</td><td class="number">${D(n.cost/1e6)}</td></tr>`)}</tbody>
			<tfoot><tr><th scope="row">${o("notice.together")}</th><td class="number">${$(t.people)}</td><td class="wide"></td><td class="number">${$(t.parts)}</td><td class="number">${D(t.cost/1e6)}</td></tr></tfoot>
		</table></div>`}function Ot({reasons:t,people:e}){let n=Object.entries(t),s=n.reduce((l,[,i])=>l+i,e);return n.length>0&&a`
		<div class="scroll"><table>
			<caption>${o("notice.leftOut")}</caption>
			<tbody>${n.map(([l,i])=>a`
				<tr key=${l}><th scope="row">${o(`notice.reason.${l}`)}</th><td class="number">${$(i)}</td><td class="wide"><${j} kind="out" share=${Ct(i,s)} /></td></tr>`)}</tbody>
		</table></div>`}function Ze([t,e],n,s){let l=[];if(t===e)return l;for(let i=n-dt;i<s&&l.length<40;i+=dt){let r=new Date(i).setHours(0,0,0,0),c=new Date(r).setHours(0,t),h=new Date(t<e?r:r+dt+36e5).setHours(0,e);h>n&&c<s&&l.push([Math.max(c,n),Math.min(h,s)])}return l}var St=26,Je=[10,30,60,120,180,360,720,1440,2880,5760,14400];function to({notice:t,result:e}){let n=e.to.filter(u=>u.starts>0),s=e.starts-10*q,l=Math.max(e.ends+10*q,s+60*q),i=at[nt.value].direction==="rtl",r=u=>100*(u-s)/(l-s),c=(u,y)=>{let W=Math.max(.7,r(y)-r(u));return{x:`${i?100-r(u)-W:r(u)}%`,width:`${W}%`}},h=q*(Je.find(u=>(l-s)/q/u<=6)??20*1440),d=[];for(let u=new Date(s).setHours(0,0,0,0);u<l&&d.length<12;u+=h)r(u)>3&&r(u)<97&&d.push(u);let f=n.length*St+24,w=Ze(e.quiet,s,l),B=`${o("notice.starts")} ${g(e.starts)}, ${o("notice.ends")} ${g(e.ends)}`;return a`
		<figure>
			<figcaption>${o("notice.when")}</figcaption>
			<svg class="time" role="img" aria-label=${B} width="100%" height=${f}>
				${w.map(([u,y])=>a`<rect key=${u} class="quiet" ...${c(u,y)} y="0" height=${f-20} />`)}
				${d.map(u=>a`<g key=${u}>
					<line x1=${c(u,u).x} x2=${c(u,u).x} y1="0" y2=${f-20} />
					<text x=${c(u,u).x} y=${f-5} text-anchor="middle">${h>=dt?new Date(u).getDate():zt(u)}</text></g>`)}
				${n.map((u,y)=>a`<rect key=${y} class="lane" ...${c(u.starts,u.ends)} y=${y*St+4} height=${St-8} rx="3" />`)}
			</svg>
			${w.length>0&&a`<p class="hint"><svg class="key" aria-hidden="true" width="14" height="14"><rect class="quiet" width="14" height="14" /></svg> ${o("notice.quiet")}</p>`}
			<div class="scroll"><table>
				<thead><tr><th scope="col">${o("notice.who")}</th><th scope="col" class="number">${o("notice.people")}</th><th scope="col">${o("notice.starts")}</th><th scope="col">${o("notice.ends")}</th></tr></thead>
				<tbody>${t.to.map((u,y)=>a`
					<tr key=${y}><th scope="row"><${ct} ...${u} /> <small>${$t(u)}</small></th><td class="number">${u.without?"–":$(e.to[y].people)}</td>
						<td>${e.to[y].starts?g(e.to[y].starts):"–"}</td><td>${e.to[y].ends?g(e.to[y].ends):"–"}</td></tr>`)}</tbody>
			</table></div>
		</figure>`}function eo({result:t}){return a`
		${t.no_way&&a`<p class="warning">${o("notice.noWay")}</p>`}
		${t.people===0&&a`<p class="warning">${o("notice.nobody")}</p>`}
		${t.texts.filter(({lost:e})=>e).map(({language:e})=>a`<p key=${e} class="warning">${o("notice.lost",M(e))}</p>`)}
		${t.over&&a`<p class="warning">${o("notice.over",D((t.cap-t.spent)/1e6))}</p>`}
		${t.late>0&&a`<p class="warning">${o("notice.late",$(t.late))}</p>`}
		${t.waits_quiet&&a`<p class="warning">${o("notice.waitsQuiet")}</p>`}`}function pt({notice:t,result:e}){let n=Math.max(1,Math.round((e.ends-e.starts)/q));return a`
		<section class="rehearsal" aria-label=${o("notice.rehearsal")}>
			<h2>${o("notice.rehearsal")}</h2>
			<p class="sum"><strong>${o("notice.sumPeople",$(e.people))}</strong> · ${o("notice.sumCost",D(e.cost/1e6))} · ${o("notice.sumTime",_(n))}</p>
			<${eo} result=${e} />
			<${Qe} result=${e} />
			<${Ot} reasons=${e.left_out} people=${e.people} />
			<${to} notice=${t} result=${e} />
		</section>`}var Mt=p(null),oo=x(),ao={n:()=>R("notice-edit","new"),j:()=>te(1),k:()=>te(-1)};function te(t){let e=[...document.querySelectorAll(".tasks a")];e[Math.max(0,Math.min(e.length-1,e.indexOf(document.activeElement)+t))]?.focus()}var Dt=({notice:{state:t,urgent:e}})=>a`
	<span class=${`tag state-${t}`}>${o(`notice.state.${t}`)}</span>
	${e&&a`<b class="tag">${o("urgent")}</b>`}`;function no(){return v(()=>{m(()=>oo(["notices"],t=>{({notices:Mt.value}=t)}))},[z.value.count]),K(ao),a`
		<h1>${o("notices")}</h1>
		<p><a class="button main" href="#notice-edit/new">${o("notice.new")}</a></p>
		${Mt.value?.length===0&&a`<p class="empty">${o("notice.none")}</p>`}
		<ul class="tasks">${Mt.value?.map(t=>a`
			<li key=${t.id} class=${t.state==="running"?"live":""}>
				<div class="what">
					<a href=${`#notice/${t.id}`}><strong dir="auto">${t.title??"?"}</strong></a>
					<small><${Dt} notice=${t} /> <bdi>${t.by}</bdi>
						<time>${g(t.starts||t.made)}</time></small>
				</div>
			</li>`)}</ul>
		<p class="hint">${o("notice.keys")}</p>`}var b=p(null),J=p(null),Z=p(!1),mt=p(""),so=({state:t,messages:e})=>t==="running"||e.waiting+e.sending>0,Et=({state:t})=>t==="draft"||t==="approved",lo=x(),io=x(),ee=t=>lo([`notices/${t}`],e=>{b.value=e,Et(e)&&J.value?.hash!==e.hash&&m(()=>io([`notices/${t}/rehearsal`],n=>{J.value={hash:e.hash,...n}}))});function ro(t){let e,n=async()=>{let s=performance.now();await m(()=>ee(t));let l=performance.now()-s;e!==null&&b.value&&so(b.value)&&(e=setTimeout(n,Math.max(1e3,10*l)))};return n(),()=>{clearTimeout(e),e=null}}var F=(t,e={})=>m(async()=>{Z.value=!1,await S(`notices/${b.value.id}`,{what:t,...e}),await ee(b.value.id),z.value={count:z.value.count+1,person:void 0}});async function co(t){t.preventDefault();let{language:e}=Object.fromEntries(new FormData(t.target));mt.value="",await m(()=>S(`notices/${b.value.id}/test`,{language:e}))&&(mt.value=o("notice.tested"))}function $o(){let t=b.value;return a`
		<h1><bdi>${t.title}</bdi></h1>
		<p><${Dt} notice=${t} /></p>
		<dl class="facts">
			<dt>${o("notice.writtenBy")}</dt><dd><bdi>${t.by}</bdi> · <time>${g(t.made)}</time></dd>
			<dt>${o("notice.approvedBy")}</dt><dd>${t.approved_by?a`<bdi>${t.approved_by}</bdi> · <time>${g(t.approved)}</time>`:"–"}</dd>
			<dt>${o("notice.hash")}</dt><dd><code>${t.hash}</code></dd>
			${(t.starts||t.start)>0&&a`<dt>${o("notice.starts")}</dt><dd><time>${g(t.starts||t.start)}</time></dd>`}
			${t.valid>0&&a`<dt>${o("notice.valid")}</dt><dd>${_(t.valid)}</dd>`}
			${t.call&&a`<dt>${o("notice.how")}</dt><dd>${o("notice.call")}</dd>`}
			<dt>${o("notice.who")}</dt><dd>${t.to.map((e,n)=>a`<span key=${n}>${n>0&&" · "}<${ct} ...${e} /> <small>${$t(e)}</small></span>`)}
				${t.only.length>0&&a` · <small>${o("notice.only")}: ${t.only.map(M).join(", ")}</small>`}</dd>
		</dl>`}var uo=()=>a`
	<div class="cards" role="list" aria-label=${o("notice.texts")}>${b.value.texts.map(({language:t,text:e,recording:n})=>a`
		<div key=${t} role="listitem" class="card"><strong><bdi>${M(t)}</bdi></strong><p dir="auto" lang=${t??void 0}>${e}</p>
			<${ut} language=${t} recording=${n} /></div>`)}</div>`;function po(){let t=b.value;return t.call?null:t.phone?a`
		<form class="actions" onSubmit=${co}>
			<label class="inline"><span>${o("notice.testIn")}</span> <select name="language">${t.texts.map(({language:e})=>a`<option key=${e} value=${e??""}>${M(e)}</option>`)}</select></label>
			<button>${o("notice.test")} <bdi dir="ltr">${t.phone}</bdi></button>
			<output role="status">${mt.value}</output>
		</form>`:a`<p class="hint">${o("notice.noPhone")} <code dir="ltr">passaparola notice phone +39… ${X.value.name} --by …</code></p>`}function mo(){return a`
		<form class="actions" onSubmit=${e=>{e.preventDefault();let{at:n}=Object.fromEntries(new FormData(e.target));F("start",{at:n?new Date(n).getTime():0})}}>
			<button class="main">${o("notice.start")}</button>
			<label class="inline"><span>${o("notice.startAt")}</span> <input name="at" type="datetime-local" /></label>
		</form>`}var ho=()=>Z.value?a`
	<button type="button" class="alert" onClick=${()=>F("stop")}>${o("notice.stopSure")}</button>
	<button type="button" onClick=${()=>{Z.value=!1}}>${o("notice.stopNot")}</button>`:a`
	<button type="button" onClick=${()=>{Z.value=!0}}>${o("notice.stop")}</button>`;function fo(){let t=b.value,e=sessionStorage.getItem(`pin-${t.id}`);return a`
		${e&&t.street&&a`<p class="warning">${o("notice.pin")} <code dir="ltr">${t.id} ${t.street} ${e}</code></p>`}
		${t.state==="draft"&&(t.own?a`<p>${o("notice.waitsApproval")}</p>`:a`
			<p class="actions"><button type="button" class="main" onClick=${()=>F("approve",{hash:t.hash})}>${o("notice.approve")} <code>${t.hash}</code></button></p>
			<p class="hint">${o("notice.approveHint")}</p>`)}
		${t.state==="approved"&&a`<${mo} />`}
		<p class="actions">${t.own&&a`<a class="button" href=${`#notice-edit/${t.id}`}>${o("notice.change")}</a>`}</p>
		<${po} />
		${J.value&&a`<${pt} notice=${t} result=${J.value} />`}`}var vo=["delivered","sent","sending","waiting","unknown","failed","stopped"];function go(){let{messages:t,to_come:e,failed:n,planned:s}=b.value,l=[...vo.map(c=>[o(`notice.message.${c}`),t[c],c]),[o("notice.toCome"),e,"waiting"]].filter(([,c])=>c>0),i=t.delivered+t.sent+t.unknown+t.failed+t.stopped,r=i+t.waiting+t.sending+e;return a`
		<p class="sum" role="status">${o("notice.gone",$(i))} / ${$(r)}${s?"":" …"}</p>
		<progress aria-label=${o("notice.progress")} max=${Math.max(r,1)} value=${i}></progress>
		<div class="scroll"><table>
			<caption>${o("notice.results")}</caption>
			<tbody>${l.map(([c,h,d])=>a`
				<tr key=${c}><th scope="row">${c}</th><td class="number">${$(h)}</td><td class="wide"><${j} kind=${d==="failed"?"out":""} share=${r>0?h/r:0} /></td></tr>`)}</tbody>
		</table></div>
		${Object.keys(n).length>0&&a`<div class="scroll"><table>
			<caption>${o("notice.whyFailed")}</caption>
			<tbody>${Object.entries(n).map(([c,h])=>a`<tr key=${c}><th scope="row">${o(`failure.${c}`)}</th><td class="number">${$(h)}</td></tr>`)}</tbody></table></div>`}
		<${Ot} reasons=${b.value.left_out} people=${r} />`}function bo(){let{state:t,id:e}=b.value;return a`
		${!(t==="done"||t==="stopped")&&a`<p class="actions">
			${t==="running"?a`<button type="button" class="main" onClick=${()=>F("pause")}>${o("notice.pause")}</button>`:a`<button type="button" class="main" onClick=${()=>F("start")}>${o("notice.resume")}</button>`}
			<${ho} /></p>`}
		<${go} />
		<h2>${o("notice.again")}</h2>
		<p class="actions">${["moved","cancelled","more"].map(s=>a`<a key=${s} class="button" href=${`#notice-edit/new/${e}/${s}`}>${o(`notice.again.${s}`)}</a>`)}</p>`}var wo={p:()=>b.value?.state==="running"?F("pause"):b.value?.state==="paused"&&F("start"),e:()=>b.value?.own&&Et(b.value)&&document.querySelector('a[href^="#notice-edit/"]').click()};function yo({parts:[t]}){return v(()=>{b.value=J.value=null,mt.value="",Z.value=!1},[t]),v(()=>ro(t),[t,b.value?.state,z.value.count]),K(wo),b.value===null?a`<h1 class="hidden">${o("notices")}</h1>`:a`
		<${$o} />
		<${uo} />
		${Et(b.value)?a`<${fo} />`:a`<${bo} />`}
		<p class="hint">${o("notice.oneKeys")}</p>`}var k=p(null),ht=p({lists:[],desks:[]}),tt=p(null),U=p({}),ko=[30,60,120,360,1440,4320],xo=[15,30,60,120,360,1440],Lt=()=>({title:"",to:[{kind:"list",name:"",notice:0,after:0,without:!1}],only:[],start:0,valid:0,urgent:!1,call:!1,street:"",texts:[{language:O.value.languages[0].tag,text:""},{language:null,text:""}]});function So(t,e){let n=t.again[e]??{};return{...Lt(),title:`${o(`notice.again.${e}`)}: ${t.title}`.slice(0,100),urgent:!0,valid:120,to:[{kind:"those",name:null,notice:t.id,after:0,without:!1}],texts:t.texts.map(({language:s,text:l})=>({language:s,text:(n[s??"en"]??"")+l}))}}async function Co([t,e,n]){k.value=tt.value=null,U.value={},await m(async()=>{ht.value=await C("audience"),k.value=t!=="new"?await C(`notices/${t}`):e?So(await C(`notices/${e}`),n):Lt();for(let{language:s,text:l}of k.value.texts)ae(s,l)})}var L=t=>{k.value={...k.value,...t},tt.value=null},ft=(t,e,n)=>L({[t]:k.value[t].map((s,l)=>l===e?{...s,...n}:s)}),Oo=(t,e)=>L({[t]:k.value[t].filter((n,s)=>s!==e)});async function ae(t,e){try{let n=e?await S("parts",{text:e}):null;U.value={...U.value,[t]:n}}catch{U.value={...U.value,[t]:null}}}var oe={};function ne(t,e){let{language:n}=k.value.texts[t];ft("texts",t,{text:e}),clearTimeout(oe[n]),oe[n]=setTimeout(ae,200,n,e)}function Mo({index:t,text:e,weight:n}){if(!n)return a`<output></output>`;let s=n.letters&&[...n.letters].length<=12;return a`
		<output>${o("notice.weight",$(n.parts))} · ${o("notice.letterCount",$(n.units))}${n.price?` · ${D(n.price)}`:""}</output>
		${n.encoding==="ucs2"&&!s&&a`<p class="hint">${o("notice.script")}</p>`}
		${s&&a`
			<p class="letters" dir="auto"><${Jt} text=${e} letters=${n.letters} /></p>
			<p class="hint">${o("notice.dear")}${n.plain&&n.plain_parts<n.parts?` ${o("notice.plainSaves",$(n.plain_parts))}`:""}</p>
			${n.plain&&a`<button type="button" onClick=${()=>{ne(t,n.plain)}}>${o("notice.usePlain")}</button>`}`}`}function Do({index:t,text:{language:e,text:n,recording:s}}){let l=`text-${e??"others"}`;return a`
		<div class="card">
			<label for=${l}><bdi>${M(e)}</bdi></label>
			<textarea id=${l} rows="4" maxlength="1600" dir="auto" lang=${e??void 0} value=${n} onInput=${({target:i})=>ne(t,i.value)}></textarea>
			<${Mo} index=${t} text=${n} weight=${U.value[e]} />
			<${ut} language=${e} recording=${s} />
			${s&&a`<button type="button" onClick=${()=>ft("texts",t,{recording:null})}>${o("notice.noRecording")}</button>`}
		</div>`}function Eo(){let{texts:t}=k.value,e=[...O.value.languages.map(({tag:n})=>n),null].filter(n=>!t.some(({language:s})=>s===n));return a`
		<fieldset><legend>${o("notice.texts")}</legend>
			<div class="cards">${t.map((n,s)=>a`<${Do} key=${n.language} index=${s} text=${n} />`)}</div>
			${e.length>0&&a`<label class="inline">${o("notice.addLanguage")}
				<select value="" onChange=${({target:n})=>{L({texts:[...t,{language:n.value==="others"?null:n.value,text:""}]}),n.value=""}}><option value=""></option>${e.map(n=>a`<option key=${n} value=${n??"others"}>${M(n)}</option>`)}</select></label>`}
			<p class="hint">${o("notice.textsHint")}</p>
		</fieldset>`}var Lo=()=>[...ht.value.lists.map(({name:t,people:e})=>["list",t,`${t} (${$(e)})`]),...ht.value.lists.filter(({themselves:t})=>t>0).map(({name:t,themselves:e})=>["tag",t,`${t} (${$(e)})`]),...ht.value.desks.map(t=>["desk",t,t])];function Bo({index:t,people:e}){let n=e.kind==="those"?`those/${e.notice}`:`${e.kind}/${e.name??""}`,s=Lo(),l=({target:i})=>{let[r,...c]=i.value.split("/");ft("to",t,r==="those"?{kind:r,notice:Number(c[0]),name:null}:{kind:r,name:c.join("/"),notice:0})};return a`
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
				<select value=${e.without?"without":String(e.after)} onChange=${({target:i})=>ft("to",t,i.value==="without"?{without:!0,after:0}:{without:!1,after:Number(i.value)})}>
					<option value="0">${o("notice.atOnce")}</option>
					${[...new Set([...xo,e.after])].filter(Boolean).map(i=>a`<option key=${i} value=${i}>${o("notice.after",_(i))}</option>`)}
					<option value="without">${o("notice.without")}</option>
				</select></label>
			${k.value.to.length>1&&a`<button type="button" onClick=${()=>Oo("to",t)}>${o("notice.remove")}</button>`}
		</li>`}function Ro(){let{to:t,only:e}=k.value;return a`
		<fieldset><legend>${o("notice.who")}</legend>
			<ul class="lines">${t.map((n,s)=>a`<${Bo} key=${s} index=${s} people=${n} />`)}</ul>
			<button type="button" onClick=${()=>L({to:[...t,{...Lt().to[0],after:60}]})}>${o("notice.addLine")}</button>
			<details open=${e.length>0}><summary>${o("notice.only")}</summary>
				<div class="ticks">${O.value.languages.map(({tag:n,name:s})=>a`
					<label key=${n} class="tick"><input type="checkbox" checked=${e.includes(n)} onChange=${({target:l})=>L({only:l.checked?[...e,n]:e.filter(i=>i!==n)})} /> <bdi>${s}</bdi></label>`)}</div></details>
		</fieldset>`}var Io=t=>t?new Date(t-new Date(t).getTimezoneOffset()*6e4).toISOString().slice(0,16):"";function Ho(){let{start:t,valid:e,urgent:n,call:s,street:l}=k.value;return a`
		<fieldset class="options"><legend>${o("notice.when")}</legend>
			<label>${o("notice.startAt")}<input type="datetime-local" value=${Io(t)} onChange=${({target:i})=>L({start:i.value?new Date(i.value).getTime():0})} /></label>
			<label>${o("notice.valid")}<select value=${String(e)} required=${n} onChange=${({target:i})=>L({valid:Number(i.value)})}>
				<option value="0">${o("notice.always")}</option>
				${[...new Set([...ko,e])].filter(Boolean).map(i=>a`<option key=${i} value=${i}>${_(i)}</option>`)}</select></label>
			<label class="tick"><input type="checkbox" checked=${n} onChange=${({target:i})=>L({urgent:i.checked,valid:i.checked&&e===0?120:e})} /> ${o("notice.urgent")}</label>
			<label class="tick"><input type="checkbox" checked=${s} onChange=${({target:i})=>L({call:i.checked,texts:k.value.texts.map(r=>({...r,recording:i.checked?r.recording:null}))})} /> ${o("notice.call")}</label>
			<label>${o("notice.street")}<input value=${l??""} pattern="[A-Za-z]{4,12}" maxlength="12" onInput=${({target:i})=>L({street:i.value})} /></label>
		</fieldset>`}var se=()=>({...k.value,street:k.value.street??""});async function No(){await m(async()=>{tt.value=await S("rehearsal",se())})}async function To(t,e){t.preventDefault(),await m(async()=>{let n=await S(e==="new"?"notices":`notices/${e}/text`,se());n.pin&&sessionStorage.setItem(`pin-${n.id}`,n.pin),R("notice",String(n.id))})}function _o({parts:t}){if(v(()=>{Co(t)},t),k.value===null)return a`<h1 class="hidden">${o("notice.new")}</h1>`;let e=n=>{n.key==="Enter"&&(n.ctrlKey||n.metaKey)&&n.currentTarget.requestSubmit()};return a`
		<h1>${o(t[0]==="new"?"notice.new":"notice.change")}</h1>
		<form class="notice-form" onSubmit=${n=>To(n,t[0])} onKeyDown=${e}>
			<label>${o("notice.title")}<input id="title" required maxlength="100" dir="auto" value=${k.value.title} onInput=${({target:n})=>L({title:n.value})} /></label>
			<${Ro} />
			<${Eo} />
			<${Ho} />
			<p class="actions"><button type="button" onClick=${No}>${o("notice.rehearse")}</button> <button class="main">${o("notice.save")}</button></p>
			<p class="hint">${o("notice.saveHint")}</p>
		</form>
		${tt.value&&a`<${pt} notice=${k.value} result=${tt.value} />`}`}var vt=p(null),Ao=x(),qo=[4,12,26,52],Rt={week:["came","machine","person","asked","lost"],topic:["came","machine"],language:["came","machine","person"],hour:["came","machine","person","asked"],desk:["asked","waiting"]},Bt={week:["machine","person"],topic:["machine"],language:["machine","person"],hour:["machine","person"],desk:["asked"]},jo={week:t=>st(lt(t)),topic:t=>t===""?o("otherTopic"):Xt(t),language:t=>O.value.languages.find(({tag:e})=>e===t)?.name??o("unknownLanguage"),hour:t=>`${t}:00`,desk:t=>t},Fo=t=>t===null?"–":$(t);function Po({row:t,of:e,most:n}){let s=0;return a`
		<svg class="plot" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
			<rect class="back" width="100" height="10" />
			${e.map(l=>{let i=100*(t[l]??0)/n;return s+=i,a`<rect key=${l} class=${`of-${l}`} x=${s-i} width=${i} height="10" />`})}
		</svg>`}function Wo({by:t}){let e=vt.value[t],n=Math.max(1,...e.map(s=>Bt[t].reduce((l,i)=>l+(s[i]??0),0)));return a`
		<section class="numbers">
			<h2 id=${`by-${t}`}>${o(`by.${t}`)}</h2>
			${e.length===0?a`<p class="empty">${o("noNumbers")}</p>`:a`
				<div class="sheet" tabindex="0" role="region" aria-labelledby=${`by-${t}`}><table>
					<thead><tr><th scope="col">${o(`by.${t}`)}</th><td class="beside">${Bt[t].map(s=>a`<span key=${s} class=${`key of-${s}`}>${o(`count.${s}`)}</span> `)}</td>
						${Rt[t].map(s=>a`<th key=${s} scope="col">${o(`count.${s}`)}</th>`)}</tr></thead>
					<tbody>${e.map(s=>a`
						<tr key=${s.name}><th scope="row"><bdi>${jo[t](s.name)}</bdi></th>
							<td class="beside"><${Po} row=${s} of=${Bt[t]} most=${n} /></td>
							${Rt[t].map(l=>a`<td key=${l}>${Fo(s[l])}</td>`)}</tr>`)}</tbody>
				</table></div>`}
		</section>`}function Xo({parts:[t="12"]}){v(()=>{A(()=>Ao([`numbers?weeks=${t}`],n=>{vt.value=n}))},[t]);let e=()=>m(()=>Pt("numbers/export",{weeks:Number(t)},"numbers.csv"));return a`
		<h1>${o("numbers")}</h1>
		<div class="filters">
			${qo.map(n=>a`<button type="button" key=${n} aria-pressed=${String(n)===t} onClick=${()=>R("numbers",String(n))}>${o("weeks",$(n))}</button>`)}
			<button type="button" onClick=${()=>globalThis.print()}>${o("print")}</button>
			<button type="button" onClick=${e}>${o("export")}</button>
		</div>
		${vt.value&&a`
			<p class="hint">${o("suppressed",$(vt.value.below))}</p>
			${Object.keys(Rt).map(n=>a`<${Wo} key=${n} by=${n} />`)}`}`}var Ht=p(null),P=p(null),zo=()=>m(async()=>{Ht.value=(await C("staff")).staff});async function It(t){P.value=null,await m(async()=>{let e=await S("staff",t);e.link&&(P.value={name:t.name,link:`${location.origin}/desk/#link=${e.link}`})},"saved")&&(Ht.value=(await C("staff")).staff)}var le=t=>{let e=t.getAll("desks");return e.includes("all")?"all":e.join(" ")};function ie({role:t="volunteer",desks:e="desk"}){let n=e.split(" ");return a`
		<label>${o("roleWord")}<select name="role">${["volunteer","coordinator","admin"].map(s=>a`
			<option key=${s} value=${s} selected=${s===t}>${o(`role.${s}`)}</option>`)}</select></label>
		<fieldset><legend>${o("desks")}</legend>
			${["all",...O.value.desks].map(s=>a`
				<label key=${s} class="tick"><input type="checkbox" name="desks" value=${s} defaultChecked=${n.includes(s)} /> ${s==="all"?o("allDesks"):yt(s)}</label>`)}
		</fieldset>`}function Ko(){let t=async e=>{e.preventDefault();let n=new FormData(e.target);await It({what:"add",name:n.get("name").trim(),role:n.get("role"),desks:le(n)}),P.value&&e.target.reset()};return a`
		<section><h2>${o("addStaff")}</h2>
			<form class="stack" onSubmit=${t}>
				<label>${o("name")}<input name="name" required maxlength="32" autocapitalize="none" autocomplete="off" pattern="[a-z0-9][a-z0-9._\\-]*" /></label>
				<p class="hint">${o("nameHint")}</p>
				<${ie} />
				<button class="main">${o("addStaff")}</button>
			</form></section>`}function Yo({one:t}){let e=s=>{s.preventDefault();let l=new FormData(s.target);It({what:"role",name:t.name,role:l.get("role"),desks:le(l)})},n=s=>()=>It({what:s,name:t.name});return a`
		<li class=${t.disabled?"off":""}>
			<details><summary><bdi>${t.name}</bdi>
				<span class="tag">${o(`role.${t.role}`)}</span>
				${t.disabled&&a`<b class="tag">${o("off")}</b>`}
				${!t.password&&a`<span class="tag">${o("noPassword")}</span>`}
				${t.code&&a`<span class="tag">${o("secondStep")}</span>`}
				<small>${t.desks==="all"?o("allDesks"):t.desks.split(" ").map(yt).join(", ")}</small></summary>
				<form class="stack" onSubmit=${e}><${ie} role=${t.role} desks=${t.desks} /><button>${o("save")}</button></form>
				<p class="deeds">
					<button type="button" onClick=${n("link")} disabled=${t.disabled}>${o("newLink")}</button>
					<button type="button" onClick=${n(t.disabled?"enable":"disable")} disabled=${t.name===X.value.name}>${o(t.disabled?"enable":"disable")}</button>
				</p>
			</details>
		</li>`}function Vo(){return v(()=>{P.value=null,zo()},[]),a`
		<h1>${o("staff")}</h1>
		${P.value&&a`<p class="once" role="status">${o("linkOf")} <bdi>${P.value.name}</bdi>: <code dir="ltr">${P.value.link}</code><br />
			<small>${o("linkHint")}</small></p>`}
		<div class="panels">
			<section><h2>${o("staffNow")}</h2><ul class="items members">${Ht.value?.map(t=>a`<${Yo} key=${t.name} one=${t} />`)}</ul></section>
			<${Ko} />
		</div>`}var N=p([]),re,Uo=x();async function ce(t){re!==t&&(N.value=[]),re=t,await Uo([`voices/${t}`],e=>{N.value=e.clips})}var $e=t=>O.value.languages.find(e=>e.tag===t),G=t=>$e(t)?.name??t,gt=({tag:t,children:e})=>a`
	<p class="aloud" lang=${t} dir=${$e(t)?.right_to_left?"rtl":"ltr"}>${e}</p>`;function ue({addresses:t,label:e,id:n}){let[s,l]=jt(0);return a`<audio id=${n} controls preload="none" src=${t[s]} aria-label=${e} autoplay=${s>0} onEnded=${()=>l((s+1)%t.length)}></audio>`}function de(t){let e=N.value.findIndex(s=>s.id===t);return[...N.value.slice(e+1),...N.value.slice(0,Math.max(0,e))].find(({state:s})=>s!=="recorded")?.id}var Go=()=>document.getElementById("heard")?.play();function Qo({clip:t}){let{files:e}=t.heard;return a`
		<h2>${o("voice.now")}: ${o(`voice.${t.state}`)}</h2>
		${e.length>0?a`<${ue} key=${e[0]} id="heard" addresses=${e.map(n=>`/audio/${n}`)} label=${o("voice.now")} />`:a`<p class="hint">${o("voice.silent")}</p>`}`}function pe({tag:t,id:e}){let n=()=>{let l=de(e);l&&R("voices",t,l)};K([{key:"l",name:"voice.listen",run:Go},{key:"n",name:"voice.next",run:n}]);let s=N.value.find(l=>l.id===e);return a`
		<div class="top"><a class="back" href=${`#voices/${t}`} aria-label=${o("voice.list")}>${document.documentElement.dir==="rtl"?"→":"←"}</a>
			<h1><bdi lang="en" dir="ltr">${e}</bdi> · <span lang=${t}>${G(t)}</span></h1></div>
		${s&&a`
			<section class="studio" aria-label=${o("voice.aloud")}><${gt} tag=${t}>${s.text}<//></section>
			<${Qo} clip=${s} />`}
		<div class="actions"><button type="button" onClick=${n} disabled=${!de(e)}>${o("voice.next")} <kbd>N</kbd></button></div>`}var bt=p({languages:[],clips:{}}),et=p("todo"),Q=p(0),Tt=60,Zo=x(),Nt=["recorded","synthetic","missing","stale","expired"],_t={recorded:"●",synthetic:"◐",missing:"○",stale:"↻",expired:"✕"},me=t=>et.value===""||t===et.value||et.value==="todo"&&t&&t!=="recorded";function Jo({chosen:t}){return a`
		<div class="sheet" tabindex="0" role="region" aria-label=${o("voices")}><table>
			<thead><tr><th scope="col">${o("field.language")}</th>${Nt.map(e=>a`<th key=${e} scope="col"><span aria-hidden="true">${_t[e]} </span>${o(`voice.${e}`)}</th>`)}</tr></thead>
			<tbody>${bt.value.languages.map(e=>a`
				<tr key=${e.language}><th scope="row"><a href=${`#voices/${e.language}`} aria-current=${e.language===t?"true":void 0} lang=${e.language}>${G(e.language)}</a></th>
					${Nt.map(n=>a`<td key=${n}>${$(e[n])}</td>`)}</tr>`)}</tbody>
		</table></div>`}function ta({chosen:t}){return a`
		<div class="actions">
			<label class="inline">${o("voice.state")} <select value=${et.value} onChange=${({target:e})=>{et.value=e.value,Q.value=Tt}}>
				<option value="todo">${o("voice.todo")}</option>
				${Nt.map(e=>a`<option key=${e} value=${e}>${o(`voice.${e}`)}</option>`)}
				<option value="">${o("voice.any")}</option></select></label>
			<label class="inline">${o("language")} <select value=${t??""} onChange=${({target:e})=>R("voices",...e.value?[e.value]:[])}>
				<option value="">${o("voice.eachLanguage")}</option>
				${bt.value.languages.map(({language:e})=>a`<option key=${e} value=${e} lang=${e}>${G(e)}</option>`)}</select></label>
		</div>`}var he=({all:t})=>t>Q.value&&a`
	<button type="button" onClick=${()=>{Q.value+=Tt}}>${o("more")}</button>`;function ea(){let{languages:t,clips:e}=bt.value,n=Object.entries(e).filter(([,s])=>s.some(me));return n.length===0?a`<p class="empty">${o("voice.none")}</p>`:a`
		<h2 role="status">${o("voice.phrases",$(n.length))}</h2>
		<div class="sheet voices" tabindex="0" role="region" aria-label=${o("voice.phrase")}><table>
			<thead><tr><th scope="col">${o("voice.phrase")}</th>${t.map(({language:s})=>a`<th key=${s} scope="col" lang=${s}>${G(s)}</th>`)}</tr></thead>
			<tbody>${n.slice(0,Q.value).map(([s,l])=>a`
				<tr key=${s}><th scope="row"><bdi lang="en" dir="ltr">${s}</bdi></th>
					${l.map((i,r)=>a`<td key=${t[r].language}>${i&&a`
						<a class=${i} href=${`#voices/${t[r].language}/${encodeURIComponent(s)}`}><span aria-hidden="true">${_t[i]}</span><span class="hidden">${o(`voice.${i}`)}</span></a>`}</td>`)}</tr>`)}</tbody>
		</table></div>
		<${he} all=${n.length} />`}function oa({tag:t}){let e=N.value.filter(({state:n})=>me(n));return e.length===0?a`<p class="empty">${o("voice.none")}</p>`:a`
		<h2 role="status">${o("voice.toRead",$(e.length))}</h2>
		<p class="hint">${o("voice.toReadHint")}</p>
		<ol class="reading">${e.slice(0,Q.value).map(({id:n,state:s,text:l})=>a`
			<li key=${n}><${gt} tag=${t}>${l}<//>
				<a href=${`#voices/${t}/${encodeURIComponent(n)}`}><bdi lang="en" dir="ltr">${n}</bdi></a> <small>${_t[s]} ${o(`voice.${s}`)}</small></li>`)}</ol>
		<${he} all=${e.length} />`}function aa({parts:[t,e]}){return v(()=>{Q.value=Tt,A(async()=>{t&&await ce(t),e||await Zo(["voices"],n=>{bt.value=n})})},[t]),e?a`<${pe} tag=${t} id=${e} />`:a`
		<h1>${o("voices")}</h1>
		<p class="hint">${o("voice.hint")}</p>
		<${Jo} chosen=${t} />
		<${ta} chosen=${t} />
		${t?a`<${oa} tag=${t} />`:a`<${ea} />`}`}var na=20,ot=p(null),wt=p(null),I=p(null),sa=x(),fe=()=>sa(["words"],t=>{ot.value=t}),At=t=>o(`concept.${t}`).replace(/^concept\./,""),ve=t=>t===null?o("words.anyLanguage"):M(t),qt=(t,e)=>m(async()=>{await S(t,e),wt.value=I.value=null,await fe()});async function la(t,e,n){I.value=null,e&&await m(async()=>{I.value=await S("words/clashes",{form:t,concept:e,language:n})})}function ia({group:t}){let e=({currentTarget:l})=>{let{concept:i,language:r}=Object.fromEntries(new FormData(l));la(t.text,i,r)},n=l=>{l.preventDefault(),qt("words",{form:t.text,...Object.fromEntries(new FormData(l.target))})},s=I.value?.wrong_word;return a`
		<form class="actions" onChange=${e} onSubmit=${n}>
			<label class="inline">${o("words.means")} <select name="concept" required autofocus>
				<option value=""></option>${ot.value.concepts.map(l=>a`<option key=${l} value=${l}>${At(l)}</option>`)}</select></label>
			<label class="inline">${o("words.in")} <select name="language" defaultValue=${t.language??""}>
				<option value="">${o("words.anyLanguage")}</option>
				${O.value.languages.map(({tag:l,name:i})=>a`<option key=${l} value=${l} selected=${l===t.language}>${i}</option>`)}</select></label>
			<button class="main" disabled=${!!s}>${o("words.propose")}</button>
			<output role="status">${s?o(s):I.value&&I.value.clashes.length===0&&o("words.free")}</output>
			${I.value?.clashes.length>0&&a`<ul class="clashes">${I.value.clashes.map((l,i)=>a`
				<li key=${i}>${o(`words.clash.${l.code}`)}: <bdi>${l.form}</bdi> (${At(l.concept)}, ${ve(l.language)})</li>`)}</ul>`}
		</form>`}function ra({group:t,most:e}){let n=wt.value===t.text;return a`
		<li>
			<div class="what"><strong><bdi lang=${t.language??void 0}>${t.text}</bdi></strong>
				<${j} share=${t.texts/e} />
				<small>${t.people>=na&&"≥ "}${o("words.people",$(t.people))} · ${o("words.texts",$(t.texts))} · <time>${g(t.last)}</time>
					${t.language&&a`<span class="tag">${t.language}</span>`}</small></div>
			${t.word&&a`<button type="button" aria-expanded=${n} onClick=${()=>{I.value=null,wt.value=n?null:t.text}}>${o("words.makeOne")}</button>`}
			${n&&a`<${ia} group=${t} />`}
		</li>`}function ca({word:t}){let{form:e,concept:n,language:s,by:l,accepted:i,own:r}=t,c={form:e,concept:n,language:s??""};return a`
		<li class=${i?"":"live"}>
			<div class="what"><strong><bdi>${e}</bdi></strong> = ${At(n)} <span class="tag">${ve(s)}</span>
				<small>${o("words.by")} <bdi>${l}</bdi>${i?a` · ${o("words.acceptedBy")} <bdi>${i}</bdi>`:a` · ${o(r?"words.waitsOther":"words.waits")}`}</small></div>
			${!i&&!r&&a`<button type="button" class="main" onClick=${()=>qt("words/decide",{what:"accept",...c})}>${o("words.accept")}</button>`}
			<button type="button" onClick=${()=>qt("words/decide",{what:"remove",...c})}>${o("notice.remove")}</button>
		</li>`}function $a(){if(v(()=>{ot.value=wt.value=I.value=null,m(fe)},[]),ot.value===null)return a`<h1>${o("words")}</h1>`;let{groups:t,own:e,hidden:n,texts:s}=ot.value,l=Math.max(...t.map(i=>i.texts));return a`
		<h1>${o("words")}</h1>
		<p class="hint">${o("words.hint")}</p>
		${e.length>0&&a`<h2>${o("words.own")}</h2><ul class="tasks">${e.map(i=>a`<${ca} key=${`${i.form} ${i.concept} ${i.language}`} word=${i} />`)}</ul>`}
		<h2>${o("words.unknown")}</h2>
		${t.length===0&&a`<p class="empty">${o("words.none")}</p>`}
		<ul class="tasks">${t.map(i=>a`<${ra} key=${i.text} group=${i} most=${l} />`)}</ul>
		<p class="hint">${o("words.looked",$(s))}${n>0?` ${o("words.hidden",$(n))}`:""}</p>`}var fs="9c56ab1771f0c8c4ea54021af9ae6bbb";export{be as Audit,Le as Flows,qe as House,Ge as Import,yo as Notice,_o as NoticeEdit,no as Notices,Xo as Numbers,Vo as StaffView,aa as Voices,$a as Words,fs as made};
