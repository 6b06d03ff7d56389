/* The phone's kit on one page, for looking at while developing: `pnpm dev`, then /kit.html. Not built. */
import { useState, type ReactNode } from 'react'
import { createRoot } from 'react-dom/client'
import { BigButton } from '../ui/member/button.tsx'
import { Card, Stack } from '../ui/member/card.tsx'
import { ChoiceBar } from '../ui/member/choice-bar.tsx'
import { DateField, SelectField, TextArea, TextField } from '../ui/member/field.tsx'
import { PhotoPicker, type ShownPhoto } from '../ui/member/photo/photo-picker.tsx'
import { Progress } from '../ui/member/progress.tsx'
import { Sheet } from '../ui/member/sheet.tsx'
import { SignaturePad } from '../ui/member/signature-pad.tsx'
import { ErrorState, Skeleton } from '../ui/member/states.tsx'
import { RiskTag, TermTag } from '../ui/member/tag.tsx'
import { Timeline } from '../ui/member/timeline.tsx'
import { toast, ToastHost } from '../ui/member/toast.tsx'
import { applyDisplay } from '../ui/shared/display.ts'
import '../ui/tokens.css'

function Kit(): ReactNode {
  const [answer, setAnswer] = useState<'conform' | 'nonconform' | 'na' | null>('nonconform')
  const [photos, setPhotos] = useState<ShownPhoto[]>([])
  const [open, setOpen] = useState(false)
  return (
    <main style={{ padding: 16, maxWidth: 720, margin: '0 auto' }}>
      <Stack>
        <Card title="配电箱前 1 米内不得堆放物品">
          <Stack>
            <Progress label="已检查" value={18} max={30} />
            <ChoiceBar
              label="检查结果"
              hideLabel
              value={answer}
              onChange={setAnswer}
              choices={[
                { value: 'conform', label: '符合', icon: 'ok', tone: 'done' },
                { value: 'nonconform', label: '不符合', icon: 'cross', tone: 'attention' },
                { value: 'na', label: '不适用', icon: 'dash', tone: 'neutral' },
              ]}
            />
            <TextField label="位置" defaultValue="二车间东侧配电箱" />
            <TextArea label="问题描述" optional error="请至少写 5 个字" />
            <DateField label="整改期限" hint="节假日自动顺延" />
            <SelectField label="整改责任人" options={[{ value: '1', label: '林安平' }]} />
            <PhotoPicker
              label="现场照片"
              photos={photos}
              album
              watermark={['安东顺达五金厂 · 二车间', '互查 · 林安平']}
              onAdd={async ({ data, sha256 }) => {
                setPhotos((before) => [...before, { sha256, src: URL.createObjectURL(data) }])
              }}
              onRemove={(sha256) => setPhotos((before) => before.filter((one) => one.sha256 !== sha256))}
            />
          </Stack>
        </Card>
        <Card title="状态">
          <div style={{ display: 'flex', flexWrap: 'wrap', gap: 8 }}>
            {['pending_rectify', 'rectifying', 'submitted', 'closed', 'reinspect_failed', 'cancelled'].map(
              (value) => (
                <TermTag key={value} group="HazardState" value={value} />
              ),
            )}
            {(['red', 'orange', 'yellow', 'blue'] as const).map((level) => (
              <RiskTag key={level} level={level} />
            ))}
          </div>
        </Card>
        <Card title="经过">
          <Timeline
            label="经过"
            steps={[
              { key: '1', title: '互查发现', at: '2026-11-20T02:10:00Z', who: '林安平' },
              { key: '2', title: '企业确认', at: '2026-11-20T03:00:00Z', who: '陈守诚', tone: 'active' },
              { key: '3', title: '待整改' },
            ]}
          />
        </Card>
        <Card title="检查组长签字">
          <SignaturePad label="检查组长签字" onDone={(png) => toast(`已签字（${png.size} 字节）`)} />
        </Card>
        <Card>
          <ErrorState
            title="没有取到数据"
            detail="网络不通"
            onRetry={() => toast('请再试一次', 'attention')}
          />
          <Skeleton lines={1} />
        </Card>
        <BigButton onClick={() => setOpen(true)}>查看依据</BigButton>
        <BigButton look="secondary" icon="camera">
          拍照
        </BigButton>
      </Stack>
      <Sheet open={open} title="法律依据" onClose={() => setOpen(false)}>
        <p>《低压配电设计规范》第 4.2.5 条：配电装置前应留有操作通道。</p>
      </Sheet>
      <ToastHost />
    </main>
  )
}

applyDisplay('member')
createRoot(document.getElementById('root')!).render(<Kit />)
