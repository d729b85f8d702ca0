import type { AccountConfig } from '../config/config.ts'
import { SPEEDS } from '../protocol/speed.ts'

/** An account that may be asked everything at any time, for tests. `more` replaces any of its settings. */
export function anAccount(more: Partial<AccountConfig> = {}): AccountConfig {
  return {
    id: 'local',
    engine: 'painter',
    coreSize: 3,
    queueSize: 10,
    relaxCoreSize: 0,
    relaxQueueSize: 10,
    modes: SPEEDS,
    mode: null,
    interval: 0,
    timeoutMinutes: 5,
    enable: true,
    sort: 0,
    weight: 1,
    remix: false,
    nijiRemix: false,
    remixAutoSubmit: false,
    channelId: more.id ?? 'local',
    subChannels: [],
    remark: '',
    enableMj: true,
    enableNiji: true,
    isBlend: true,
    isDescribe: true,
    isShorten: true,
    isVideo: true,
    isHdVideo: true,
    isRelaxVideo: true,
    isDraft: true,
    dayDrawLimit: -1,
    dayRelaxDrawLimit: -1,
    workTime: '',
    fishingTime: '',
    resend: false,
    proxy: null,
    options: {},
    ...more,
  }
}
