import { BarChart, LineChart, PieChart, SankeyChart, TreemapChart } from 'echarts/charts'
import { GridComponent, LegendComponent, TooltipComponent, VisualMapComponent } from 'echarts/components'
import { init, use } from 'echarts/core'
import { CanvasRenderer } from 'echarts/renderers'

// Only what is drawn here, so that the page stays below its 550 KB.
use([
  ...[BarChart, LineChart, PieChart, SankeyChart, TreemapChart],
  ...[GridComponent, LegendComponent, TooltipComponent, VisualMapComponent, CanvasRenderer],
])

export { init }
