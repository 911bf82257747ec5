import { BarChart } from 'echarts/charts';
import { GridComponent, TooltipComponent } from 'echarts/components';
import { init, use, type EChartsType } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { useEffect, useRef } from 'react';
import { figure } from '../format/figures.js';
import { wantsStillness } from '../style/stillness.js';

use([BarChart, GridComponent, TooltipComponent, SVGRenderer]);

export interface BarOf {
  name: string;
  /** Exact decimal texts, 0 to 100. */
  value: string;
  most: string;
}

export interface BarsProps {
  bars: readonly BarOf[];
  valueName: string;
  mostName: string;
  label: string;
}

const ROW = 27;

/** Horizontal bars in the order given, each before what may still be reached. The same figures stand in a table beside it. */
export default function Bars({ bars, valueName, mostName, label }: BarsProps) {
  const place = useRef<HTMLDivElement>(null);
  const chart = useRef<EChartsType>(undefined);
  useEffect(() => {
    const drawn = init(place.current!, undefined, { renderer: 'svg' });
    chart.current = drawn;
    const watch = new ResizeObserver(() => drawn.resize());
    watch.observe(place.current!);
    return () => {
      watch.disconnect();
      drawn.dispose();
    };
  }, []);
  useEffect(() => chart.current?.setOption(optionOf(bars, valueName, mostName)), [bars, valueName, mostName]);
  return <div ref={place} className="bars" role="img" aria-label={label} style={{ height: bars.length * ROW + 40 }} />;
}

function optionOf(bars: readonly BarOf[], valueName: string, mostName: string) {
  const narrow = window.innerWidth < 600;
  const still = wantsStillness();
  return {
    textStyle: { fontFamily: getComputedStyle(document.body).fontFamily }, animation: !still, animationDurationUpdate: 600,
    grid: { left: 8, right: 48, top: 4, bottom: 4, containLabel: true },
    xAxis: { type: 'value', min: 0, max: 100, axisLabel: { color: '#445064' }, splitLine: { lineStyle: { color: '#e3e8ef' } } },
    yAxis: { type: 'category', inverse: true, data: bars.map(({ name }) => name), axisLabel: { color: '#1a2433', width: narrow ? 110 : 190, overflow: 'break', ...(narrow && { fontSize: 11, lineHeight: 12 }) }, axisTick: { show: false } },
    tooltip: { trigger: 'axis', axisPointer: { type: 'shadow' }, valueFormatter: (value: unknown) => figure(String(value)) },
    series: [
      { name: mostName, type: 'bar', barWidth: 14, barGap: '-100%', silent: true, itemStyle: { color: '#e6ebf2' }, data: bars.map(({ most }) => Number(most)) },
      {
        name: valueName, type: 'bar', barWidth: 14,
        label: { show: true, position: 'right', color: '#1a2433', formatter: ({ dataIndex }: { dataIndex: number }) => figure(bars[dataIndex]?.value ?? '') },
        itemStyle: { color: '#2f74b5' }, data: bars.map(({ value }) => Number(value)),
      },
    ],
  };
}
