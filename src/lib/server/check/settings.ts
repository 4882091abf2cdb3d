import { emergencyDutyNumber } from '../settings/emergency.ts';
import { settingOf, settings, type SettingName } from '../settings/settings.ts';
import { notWell, well, type Check } from './finding.ts';

/** The environment was checked before; here the council's own choices, and the number to ring. */
export const settingsCheck: Check = {
	about: 'settings',
	look: (service) => {
		for (const name of Object.keys(settings) as SettingName[]) settingOf(service, name);
		if (emergencyDutyNumber(service) === '') {
			return notWell(
				'There is no emergency duty number, so nothing for children opens. Set EMERGENCY_DUTY_NUMBER, or let an administrator set it.'
			);
		}
		if (settingOf(service, 'opensAt') >= settingOf(service, 'closesAt')) {
			return notWell('The office closes before it opens: an administrator has to mend its hours.');
		}
		if (!service.env.ORIGIN) {
			return well('They can be used; but ORIGIN is not set, so links lead to this machine only.');
		}
		return well('Every setting can be used, and there is an emergency duty number.');
	}
};
