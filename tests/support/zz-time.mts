const { openService } = await import('#lib/server/service.ts');
const { readEnv } = await import('#lib/server/env.ts');
const { breakdownOf } = await import('#lib/server/statistics/breakdown.ts');
const { figuresOf } = await import('#lib/server/statistics/figures.ts');
const { figuresPerChild } = await import('#lib/server/statistics/per-child.ts');
const { figuresView } = await import('../../src/routes/(staff)/staff/statistics/figures-view.ts');
const { publishFigures } = await import('#lib/ui/statistics/published/figures.ts');
const s = openService(readEnv({DATA_DIR:'/tmp/stat/million'}));
const a = {kind:'adult',id:'x',sessionId:'y',roles:['manager'],freshAt:Date.now(),secondFactor:true} as never;
const timed=(w:string,f:()=>unknown,n=5)=>{ f(); const l:number[]=[]; const u=process.cpuUsage(); for(let i=0;i<n;i++){const t=performance.now(); f(); l.push(performance.now()-t);} const v=process.cpuUsage(u); l.sort((x,y)=>x-y); console.log(w.padEnd(40),'p50',l[n>>1]!.toFixed(1),'cpu',((v.user+v.system)/1e3/n).toFixed(1)); };
for (const p of [{from:'2025-04-01',to:'2026-03-31'}] as const) {
 timed('figures',()=>figuresOf(s,a,p,'all'));
 for (const by of ['month','band','team'] as const) timed(by,()=>breakdownOf(s,a,{period:p,whose:'all',by}));
 timed('per child',()=>figuresPerChild(s,a,p,'all'),2);
 const f=figuresOf(s,a,p,'all'); timed('publish',()=>publishFigures(f,{pn4Counts:false}));
 timed('view month',()=>figuresView(s,a,{period:p,by:'month',whose:'all'}),2);
}
