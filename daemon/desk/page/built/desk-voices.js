// SPDX-License-Identifier: AGPL-3.0-or-later
// made by daemon/desk/page/build from 80d941db48334466af0c1c6af46e6a69
// with preact, htm, signals and lean-qr: licences.txt
import{E as m,G as w,J as O,b as t,c as x,d as C,f as r,g as p,p as n,w as v,z as S}from"./desk-chunk.js";var s=r([]),R;async function E(o){R!==o&&(s.value=[]),R=o,{clips:s.value}=await p(`voices/${o}`)}var I=o=>S.value.languages.find(e=>e.tag===o),c=o=>I(o)?.name??o,h=({tag:o,children:e})=>t`
	<p class="aloud" lang=${o} dir=${I(o)?.right_to_left?"rtl":"ltr"}>${e}</p>`;function H({addresses:o,label:e,id:i}){let[a,l]=x(0);return t`<audio id=${i} controls preload="none" src=${o[a]} aria-label=${e} autoplay=${a>0} onEnded=${()=>l((a+1)%o.length)}></audio>`}function M(o){let e=s.value.findIndex(a=>a.id===o);return[...s.value.slice(e+1),...s.value.slice(0,Math.max(0,e))].find(({state:a})=>a!=="recorded")?.id}var j=()=>document.getElementById("heard")?.play();function A({clip:o}){let{files:e}=o.heard;return t`
		<h2>${n("voice.now")}: ${n(`voice.${o.state}`)}</h2>
		${e.length>0?t`<${H} key=${e[0]} id="heard" addresses=${e.map(i=>`/audio/${i}`)} label=${n("voice.now")} />`:t`<p class="hint">${n("voice.silent")}</p>`}`}function P({tag:o,id:e}){let i=()=>{let l=M(e);l&&m("voices",o,l)};O([{key:"l",name:"voice.listen",run:j},{key:"n",name:"voice.next",run:i}]);let a=s.value.find(l=>l.id===e);return t`
		<div class="top"><a class="back" href=${`#voices/${o}`} aria-label=${n("voice.list")}>${document.documentElement.dir==="rtl"?"→":"←"}</a>
			<h1><bdi lang="en" dir="ltr">${e}</bdi> · <span lang=${o}>${c(o)}</span></h1></div>
		${a&&t`
			<section class="studio" aria-label=${n("voice.aloud")}><${h} tag=${o}>${a.text}<//></section>
			<${A} clip=${a} />`}
		<div class="actions"><button type="button" onClick=${i} disabled=${!M(e)}>${n("voice.next")} <kbd>N</kbd></button></div>`}var f=r({languages:[],clips:{}}),d=r("todo"),$=r(0),b=60,g=["recorded","synthetic","missing","stale","expired"],y={recorded:"●",synthetic:"◐",missing:"○",stale:"↻",expired:"✕"},U=o=>d.value===""||o===d.value||d.value==="todo"&&o&&o!=="recorded";function B({chosen:o}){return t`
		<div class="sheet" tabindex="0" role="region" aria-label=${n("voices")}><table>
			<thead><tr><th scope="col">${n("field.language")}</th>${g.map(e=>t`<th key=${e} scope="col"><span aria-hidden="true">${y[e]} </span>${n(`voice.${e}`)}</th>`)}</tr></thead>
			<tbody>${f.value.languages.map(e=>t`
				<tr key=${e.language}><th scope="row"><a href=${`#voices/${e.language}`} aria-current=${e.language===o?"true":void 0} lang=${e.language}>${c(e.language)}</a></th>
					${g.map(i=>t`<td key=${i}>${v(e[i])}</td>`)}</tr>`)}</tbody>
		</table></div>`}function F({chosen:o}){return t`
		<div class="actions">
			<label class="inline">${n("voice.state")} <select value=${d.value} onChange=${({target:e})=>{d.value=e.value,$.value=b}}>
				<option value="todo">${n("voice.todo")}</option>
				${g.map(e=>t`<option key=${e} value=${e}>${n(`voice.${e}`)}</option>`)}
				<option value="">${n("voice.any")}</option></select></label>
			<label class="inline">${n("language")} <select value=${o??""} onChange=${({target:e})=>m("voices",...e.value?[e.value]:[])}>
				<option value="">${n("voice.eachLanguage")}</option>
				${f.value.languages.map(({language:e})=>t`<option key=${e} value=${e} lang=${e}>${c(e)}</option>`)}</select></label>
		</div>`}var _=({all:o})=>o>$.value&&t`
	<button type="button" onClick=${()=>{$.value+=b}}>${n("more")}</button>`;function G(){let{languages:o,clips:e}=f.value,i=Object.entries(e).filter(([,a])=>a.some(U));return i.length===0?t`<p class="empty">${n("voice.none")}</p>`:t`
		<h2 role="status">${n("voice.phrases",v(i.length))}</h2>
		<div class="sheet voices" tabindex="0" role="region" aria-label=${n("voice.phrase")}><table>
			<thead><tr><th scope="col">${n("voice.phrase")}</th>${o.map(({language:a})=>t`<th key=${a} scope="col" lang=${a}>${c(a)}</th>`)}</tr></thead>
			<tbody>${i.slice(0,$.value).map(([a,l])=>t`
				<tr key=${a}><th scope="row"><bdi lang="en" dir="ltr">${a}</bdi></th>
					${l.map((u,k)=>t`<td key=${o[k].language}>${u&&t`
						<a class=${u} href=${`#voices/${o[k].language}/${encodeURIComponent(a)}`}><span aria-hidden="true">${y[u]}</span><span class="hidden">${n(`voice.${u}`)}</span></a>`}</td>`)}</tr>`)}</tbody>
		</table></div>
		<${_} all=${i.length} />`}function K({tag:o}){let e=s.value.filter(({state:i})=>U(i));return e.length===0?t`<p class="empty">${n("voice.none")}</p>`:t`
		<h2 role="status">${n("voice.toRead",v(e.length))}</h2>
		<p class="hint">${n("voice.toReadHint")}</p>
		<ol class="reading">${e.slice(0,$.value).map(({id:i,state:a,text:l})=>t`
			<li key=${i}><${h} tag=${o}>${l}<//>
				<a href=${`#voices/${o}/${encodeURIComponent(i)}`}><bdi lang="en" dir="ltr">${i}</bdi></a> <small>${y[a]} ${n(`voice.${a}`)}</small></li>`)}</ol>
		<${_} all=${e.length} />`}function se({parts:[o,e]}){return C(()=>{$.value=b,w(async()=>{o&&await E(o),e||(f.value=await p("voices"))})},[o]),e?t`<${P} tag=${o} id=${e} />`:t`
		<h1>${n("voices")}</h1>
		<p class="hint">${n("voice.hint")}</p>
		<${B} chosen=${o} />
		<${F} chosen=${o} />
		${o?t`<${K} tag=${o} />`:t`<${G} />`}`}export{se as Voices};
