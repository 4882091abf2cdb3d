import type { Service } from '../service.ts';
import { settingOf } from './settings.ts';

/** The council's emergency duty number, from the environment or the settings; empty: not set up yet. */
export function emergencyDutyNumber(service: Service): string {
	return service.env.EMERGENCY_DUTY_NUMBER ?? settingOf(service, 'emergencyDutyNumber');
}
